//! Parents' home: one thing for today, a card for each child, and four tools beside them; everything else is under "More".

use super::{shown, today};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::{date_words, today as this_day};
use crate::ui::screens::shared::family::{
    child_name, clock, due_words, entry_title, face, list_title, nobody, opened,
};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Ui, vec2};
use porchlight_core::content::Key;
use porchlight_core::family::Child;
use porchlight_core::family::{evening, todo};
use porchlight_core::model::{Action, FamilyAction, Nav, PrintAbout, Route};

/// The parents' overview.
#[derive(Default)]
pub struct ParentsHome {
    /// Whether there were any children when this was last drawn.
    was_peopled: Option<bool>,
}

impl Screen for ParentsHome {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(theme) = opened(ui, cx, out) else {
            return;
        };
        let cx = &cx.with_theme(&theme);
        let t = cx.t;
        let is_peopled = !cx.model.children().is_empty();
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            let heading = widgets::heading(ui, cx, &t.parents_title());
            // The button that was pressed is gone, so focus moves to the heading.
            if self.was_peopled.replace(is_peopled) == Some(false) && is_peopled {
                heading.request_focus();
            }
            let line = if is_peopled {
                t.home_month(evening::done_this_month(cx.model.children(), &clock(cx)))
            } else {
                t.parents_line()
            };
            widgets::label(ui, cx, &line, TextRole::Body, cx.theme.colors.soft);
            ui.add_space(SPACE_M);
            let mut beside = Vec::new();
            widgets::two_columns(
                ui,
                0.7,
                250.0 * cx.theme.scale,
                |ui| {
                    if !is_peopled {
                        nobody(ui, cx, &t.parents_empty_line(), out);
                    }
                    today::card(ui, cx, out);
                    kept_steps(ui, cx, out);
                    shown::cards(ui, cx, out);
                    agreement_due(ui, cx, out);
                    children(ui, cx, out);
                },
                |ui| tools(ui, cx, &mut beside),
            );
            out.append(&mut beside);
            if is_peopled {
                ui.add_space(SPACE_M);
                leaving(ui, cx, out);
            }
        });
    }
}

/// The "it happened" steps that a parent saved.
fn kept_steps(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let Some((_, situation)) = &cx.model.home().steps else {
        return;
    };
    let prose = cx.texts.prose("happened");
    let name = prose.text(&format!("situation-{situation}")).to_owned();
    widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
        widgets::strong(
            ui,
            cx,
            &t.happened_kept_card(name),
            TextRole::Body,
            cx.theme.colors.ink,
        );
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.happened_kept_open(), Role::Act)
                .icon("list")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Steps(situation.clone()))));
            }
            if Button::new(&t.happened_kept_away(), Role::Plain)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Family(FamilyAction::PutStepsAway));
            }
        });
    });
    ui.add_space(SPACE_M);
}

/// A reminder that it is time to review the family agreement.
fn agreement_due(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let due = cx.model.home().agreement();
    let Some(due) = due.filter(|agreement| agreement.back(this_day(cx)) <= this_day(cx).date)
    else {
        return;
    };
    widgets::card(ui, cx, None, |ui| {
        let words = t.agree_back_now(date_words(cx, due.back(this_day(cx))));
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
        if Button::new(&t.agree_title(), Role::Act)
            .icon("people")
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::Agreement)));
        }
    });
    ui.add_space(SPACE_M);
}

fn children(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    for (id, child) in cx.model.children() {
        let builder = egui::UiBuilder::new().scope_id(egui::Id::unique(("child", id.as_str())));
        ui.scope_builder(builder, |ui| {
            widgets::card(ui, cx, None, |ui| child_card(ui, cx, (id, child), out));
        });
        ui.add_space(SPACE_S);
    }
}

/// A child's picture, name and next step, and two buttons to continue: all lists, or fifteen minutes together.
fn child_card(ui: &mut Ui, cx: &Cx<'_>, (id, child): (&Key, &Child), out: &mut Vec<Action>) {
    let t = cx.t;
    let name = child_name(cx, child);
    let (lists, together) = (t.plan_see_all(), t.plan_together());
    let (lists_name, together_name) = (
        t.plan_see_all_named(name.clone()),
        t.plan_together_named(name.clone()),
    );
    let lists = Button::new(&lists, Role::Quiet)
        .icon("list")
        .name(&lists_name);
    let together = Button::new(&together, Role::Quiet)
        .icon("people")
        .name(&together_name);
    let side = 56.0 * cx.theme.scale.min(1.5);
    let buttons = lists.natural_width(ui, cx) + together.natural_width(ui, cx);
    let left = ui.available_width() - side - buttons - 4.0 * SPACE_M;
    let mut pressed = None;
    let ways = |ui: &mut Ui| {
        if lists.show(ui, cx).clicked() {
            pressed = Some(Route::Child(id.clone()));
        }
        if together.show(ui, cx).clicked() {
            pressed = Some(Route::Together(id.clone()));
        }
    };
    let words = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        widgets::section(ui, cx, &name);
        let next = next_words(cx, child);
        widgets::label(ui, cx, &next, TextRole::Body, cx.theme.colors.ink);
    };
    ui.spacing_mut().item_spacing.x = SPACE_M;
    if left > 220.0 * cx.theme.scale {
        ui.horizontal(|ui| {
            face(ui, cx, &child.face, side);
            ui.allocate_ui_with_layout(vec2(left, side), Layout::top_down(Align::Min), |ui| {
                ui.set_width(left);
                words(ui);
            });
            ways(ui);
        });
    } else {
        ui.horizontal_top(|ui| {
            face(ui, cx, &child.face, side);
            ui.vertical(words);
        });
        ui.add_space(SPACE_S);
        ui.horizontal_wrapped(ways);
    }
    if let Some(route) = pressed {
        out.push(Action::Family(FamilyAction::ChooseChild(id.clone())));
        out.push(Action::Nav(Nav::Go(route)));
    }
}

/// One sentence on the status: what is due again, what is next, or that nothing is pending. Counts stop at nine.
fn next_words(cx: &Cx<'_>, child: &Child) -> String {
    let t = cx.t;
    let library = cx.model.library();
    let day = this_day(cx);
    let count = todo::count(library, child, day);
    let due = due_words(cx, count).map(|words| format!("{words}. "));
    let next = todo::next(library, child, day, 1).into_iter().next();
    let words = match next {
        Some((list @ todo::List::Checklist(_), entry)) => {
            t.plan_next(entry_title(cx, &list, entry))
        }
        Some((list @ todo::List::Platform(_), entry)) => {
            t.plan_next_of(entry_title(cx, &list, entry), list_title(cx, &list))
        }
        None => match todo::days(library, child, day).first() {
            Some((day, _)) => t.plan_rests(date_words(cx, *day)),
            None => t.plan_all_settled(),
        },
    };
    format!("{}{words}", due.unwrap_or_default())
}

/// The four tools, and the button to everything else.
fn tools(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    for (words, icon, role, route) in [
        (t.parents_happened(), "help", Role::Help, Route::Happened),
        (t.start_title(), "chat", Role::Quiet, Route::Starters),
        (t.agree_title(), "people", Role::Quiet, Route::Agreement),
        (
            t.print_open(),
            "print",
            Role::Quiet,
            Route::Print(PrintAbout::Home),
        ),
        (t.more_open(), "plus", Role::Quiet, Route::ParentsMore),
    ] {
        if Button::new(&words, role)
            .icon(icon)
            .wide()
            .min_height(56.0 * cx.theme.scale)
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Nav(Nav::Go(route)));
        }
    }
}

/// The PIN is offered when leaving, not when entering. Once one is set, the section can be locked.
fn leaving(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let has_pin = cx.model.pin().closes();
    let (words, button) = if has_pin {
        (t.parents_close_line(), t.parents_close())
    } else {
        (
            t.parents_before_leaving(),
            t.parents_before_leaving_button(),
        )
    };
    // The row starts out as tall as the button, so that the words are vertically centered.
    let height = cx.theme.type_size(TextRole::Option).1 + 2.0 * SPACE_S;
    ui.spacing_mut().interact_size.y = height.max(cx.theme.target());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_L;
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
        if Button::new(&button, Role::Quiet).show(ui, cx).clicked() {
            if has_pin {
                out.push(Action::Family(FamilyAction::Close));
                out.push(Action::Nav(Nav::Home));
            } else {
                out.push(Action::Nav(Nav::Go(Route::PinOffer)));
            }
        }
    });
}
