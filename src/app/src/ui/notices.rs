//! Notices shown on any screen: something is not saved, something was found damaged, or a class is running. They share one
//! calm strip below the bar, the most urgent first, and never appear on a wall that pupils see.

use super::cx::Cx;
use super::theme::{AudienceStyle, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL};
use super::widgets::{self, Button, Role};
use egui::{Color32, Rect, Ui, UiBuilder, pos2, vec2};
use porchlight_core::model::{Action, ClassAction, Notice, Phones, Route, SystemAction, Trouble};
use std::borrow::Cow;

/// A notice and what the person can do about it.
struct Said<'a> {
    words: Cow<'a, str>,
    tint: Color32,
    button: Cow<'a, str>,
    action: Action,
}

/// Draws the notices and returns their height in points; zero if there are none.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) -> f32 {
    // The same size for everyone, like the bar.
    let theme = cx.theme.with_look(AudienceStyle::Adult);
    let cx = &cx.with_theme(&theme);
    let said: Vec<Said<'_>> = [class(cx), waiting(cx), notice(cx)]
        .into_iter()
        .flatten()
        .collect();
    if said.is_empty() {
        return 0.0;
    }
    let whole = ui.max_rect();
    let margin = if whole.width() < 1100.0 {
        SPACE_XL
    } else {
        SPACE_XXL
    };
    let room = Rect::from_min_max(
        pos2(whole.min.x + margin, whole.min.y),
        pos2(whole.max.x - margin, whole.max.y),
    );
    let drawn = ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ui.spacing_mut().item_spacing = vec2(SPACE_M, SPACE_S);
        for said in said {
            strip(ui, cx, &said, out);
        }
    });
    drawn.response.rect.height() + SPACE_S
}

fn strip(ui: &mut Ui, cx: &Cx<'_>, said: &Said<'_>, out: &mut Vec<Action>) {
    widgets::card(ui, cx, Some(said.tint), |ui| {
        let button = Button::new(&said.button, Role::Quiet);
        let width = button.natural_width(ui, cx);
        let room = ui.available_width();
        let beside = room - width - SPACE_M > 320.0 * cx.theme.scale;
        let words = |ui: &mut Ui, width: f32| {
            ui.scope(|ui| {
                ui.set_max_width(width);
                widgets::polite(ui, cx, &said.words);
            });
        };
        let press = |ui: &mut Ui| {
            if button.show(ui, cx).clicked() {
                out.push(said.action.clone());
            }
        };
        if beside {
            ui.horizontal(|ui| {
                words(ui, room - width - SPACE_M);
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    press(ui);
                });
            });
        } else {
            words(ui, room);
            press(ui);
        }
    });
}

/// Says that a class is running, on screens other than the class's own.
fn class<'a>(cx: &Cx<'a>) -> Option<Said<'a>> {
    let state = cx.input.class?;
    let own = matches!(cx.model.route(), Route::Phones(_) | Route::PhoneTest);
    if own || cx.model.route().is_wall() {
        return None;
    }
    Some(Said {
        words: cx.t.class_strip(state.code.clone(), state.joined),
        tint: cx.theme.colors.act_tint,
        button: cx.t.class_strip_end(),
        action: Action::Class(ClassAction::Phones(Phones::Stop)),
    })
}

/// Says that something is not saved yet and that the store keeps trying.
fn waiting<'a>(cx: &Cx<'a>) -> Option<Said<'a>> {
    let (trouble, erases) = cx.model.waiting_to_save()?;
    let why = trouble_words(cx, trouble).into_owned();
    Some(Said {
        words: if erases {
            cx.t.notice_waiting_erase(why)
        } else {
            cx.t.notice_waiting(why)
        },
        tint: cx.theme.colors.fault_tint,
        button: cx.t.notice_retry(),
        action: Action::System(SystemAction::RetrySaving),
    })
}

/// The oldest notice that has not been dismissed.
fn notice<'a>(cx: &Cx<'a>) -> Option<Said<'a>> {
    let notice = cx.model.notices().first()?;
    let t = cx.t;
    let words = match notice {
        Notice::AnotherWindow => t.notice_another_window(),
        Notice::NotWritable => t.notice_not_writable(),
        Notice::Damaged => t.notice_damaged(),
        Notice::DamagedInPlace => t.notice_damaged_in_place(),
        Notice::Altered => t.notice_altered(),
        Notice::Unreadable => t.notice_unreadable(),
        Notice::PreviousCopy => t.notice_previous_copy(),
        Notice::MirrorUsed => t.notice_mirror_used(),
        Notice::Newer => t.notice_newer(),
        Notice::CouldNotSave => t.notice_could_not_save(),
        Notice::DiskFull => t.notice_disk_full(),
        Notice::ContentProblem => t.notice_content_problem(),
        Notice::CarriedOver => t.notice_carried_over(),
        Notice::Restored => t.notice_restored(),
        Notice::NameLost => t.notice_name_lost(),
        Notice::PinUnreadable => t.notice_pin_unreadable(),
        Notice::PolicyBroken => t.notice_policy_broken(),
        Notice::Erased => t.notice_erased(),
        Notice::CannotErase => t.notice_cannot_erase(),
        Notice::NotThere => t.notice_not_there(),
    };
    let good = matches!(
        notice,
        Notice::Erased | Notice::CarriedOver | Notice::Restored
    );
    let tint = if good {
        cx.theme.colors.good_tint
    } else {
        cx.theme.colors.fault_tint
    };
    let more = cx.model.notices().len() - 1;
    Some(Said {
        words: if more > 0 {
            Cow::Owned(format!("{words} {}", t.notice_more(more)))
        } else {
            words
        },
        tint,
        button: t.notice_understood(),
        action: Action::System(SystemAction::DismissNotice(0)),
    })
}

/// Why something is not saved, worded as part of a sentence.
pub fn trouble_words<'a>(cx: &Cx<'a>, trouble: Trouble) -> Cow<'a, str> {
    match trouble {
        Trouble::DiskFull => cx.t.trouble_disk_full(),
        Trouble::NotAllowed => cx.t.trouble_not_allowed(),
        Trouble::AnotherWindow => cx.t.trouble_another_window(),
        Trouble::Newer => cx.t.trouble_newer(),
        Trouble::Disk => cx.t.trouble_disk(),
    }
}
