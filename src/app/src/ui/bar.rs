//! The bar on every screen: Back and the current place on the left; Read aloud, Help and Leave on the right, always
//! in the same spot.

use super::cx::Cx;
use super::theme::{AudienceStyle, BAR, SPACE_M, SPACE_XL, SPACE_XXL, TextRole};
use super::widgets::{Button, Role, galley, painted};
use crate::platform::speech::State;
use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};
use porchlight_core::model::{Action, Nav, Route, SpeechAction};
use porchlight_core::policy::Entry;

/// Draws the bar and returns its height in points.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) -> f32 {
    // Everything in the bar uses the adult size, so that Help and Leave are in the same spot for everyone.
    let whole = ui.max_rect();
    let theme = cx.theme.with_look(AudienceStyle::Adult);
    // In a large window the bar grows with the screen below it.
    let theme = theme.grown(whole.size() - vec2(0.0, BAR));
    let cx = &cx.with_theme(&theme);
    let margin = if whole.width() < 1100.0 {
        SPACE_XL
    } else {
        SPACE_XXL
    };
    let t = cx.t;
    let at_home = matches!(cx.model.route(), Route::Home);

    let help_word = t.bar_help();
    let leave_word = t.bar_leave();
    let help = Button::new(&help_word, Role::Help).icon("help");
    let leave = Button::new(&leave_word, Role::Quiet).icon("leave");
    let aloud_word = match cx.aloud.state.get() {
        Some(State::Speaking { .. }) => t.aloud_pause(),
        Some(State::Paused { .. }) => t.aloud_resume(),
        _ => t.aloud_read(),
    };
    let aloud_icon = match cx.aloud.state.get() {
        Some(State::Speaking { .. }) => "pause",
        Some(State::Paused { .. }) => "play",
        _ => "read-aloud",
    };
    let mut aloud = Button::new(&aloud_word, Role::Plain).icon(aloud_icon);
    let back_word = t.bar_back();
    let settings_word = t.bar_settings();
    let left_button = if at_home {
        Button::new(&settings_word, Role::Plain).icon("person")
    } else {
        Button::new(&back_word, Role::Plain).icon("back")
    };
    // Where the policy closes Settings, Home has no button for it.
    let has_left = !at_home || cx.model.may_open(&Route::Settings);
    let left_width = if has_left {
        left_button.natural_width(ui, cx)
    } else {
        0.0
    };
    let room = whole.width() - 2.0 * margin;
    let mut aloud_width = aloud.natural_width(ui, cx);
    let others = help.natural_width(ui, cx) + leave.natural_width(ui, cx) + 2.0 * SPACE_M + 4.0;
    if aloud_width + others > room {
        // If even a separate row is too short for all three words, Read aloud gives up its word; Help and Leave keep theirs.
        aloud_width = theme.target().max(44.0);
        let icon = Button::new("", Role::Plain).icon(aloud_icon);
        aloud = icon.name(&aloud_word).side(aloud_width);
    }
    let always_width = aloud_width + others;
    let language_word = t.language_name();
    let language = Button::new(&language_word, Role::Plain).icon("globe");
    let search_word = t.search_open();
    let mut search = Button::new(&search_word, Role::Plain).icon("search");
    let mut language_width = 0.0;
    let has_language = !cx.model.is_fixed(Entry::Language);
    if at_home {
        let others = if has_language {
            language.natural_width(ui, cx) + 2.0 * SPACE_M
        } else {
            SPACE_M
        };
        language_width = others + search.natural_width(ui, cx);
        if left_width + language_width + SPACE_M > room {
            let side = theme.target().max(44.0);
            let icon = Button::new("", Role::Plain).icon("search");
            search = icon.name(&search_word).side(side);
            language_width = others + side;
        }
    }

    let title = place_name(cx);
    let soft = theme.colors.soft;
    let body = TextRole::Body;
    let title = galley(ui, cx, &title, body, false, soft, f32::INFINITY);
    let again_word = t.aloud_again();
    let speaking = matches!(
        cx.aloud.state.get(),
        Some(State::Speaking { .. } | State::Paused { .. })
    );
    // While something is read, "start over" is next to Pause. It loses its word if that would hide the current place.
    let taken = left_width + language_width + always_width + title.size().x + 3.0 * SPACE_XL;
    let with_word = Button::new(&again_word, Role::Plain).icon("from-start");
    let word_width = with_word.natural_width(ui, cx);
    let side = theme.target().max(44.0);
    let (again, again_width) = if !speaking || always_width + side + SPACE_M > room {
        (None, 0.0)
    } else if taken + word_width + SPACE_M <= room {
        (Some(with_word), word_width + SPACE_M)
    } else {
        let icon = Button::new("", Role::Plain).icon("from-start");
        (Some(icon.name(&again_word).side(side)), side + SPACE_M)
    };
    let right_width = always_width + again_width;
    // With very large text the bar takes two rows, so that no word is hidden.
    let two_rows = left_width + language_width + right_width + SPACE_M > room;
    let row = BAR.max(44.0 * theme.scale.min(1.6) + 12.0);
    let height = if two_rows { row * 2.0 } else { row };
    let place = |y: f32, x: f32, width: f32| {
        Rect::from_min_size(pos2(x, whole.min.y + y), vec2(width, row))
    };
    let layout = Layout::left_to_right(Align::Center);

    ui.scope_builder(
        UiBuilder::new()
            .max_rect(place(0.0, whole.min.x + margin, left_width + 4.0))
            .layout(layout),
        |ui| {
            if has_left && left_button.show(ui, cx).clicked() {
                out.push(if at_home {
                    Action::Nav(Nav::Go(Route::Settings))
                } else {
                    Action::Nav(Nav::Back)
                });
            }
        },
    );
    let right_y = if two_rows { row } else { 0.0 };
    let right_x = whole.max.x - margin - right_width;
    if !at_home {
        let title_x = whole.min.x + margin + left_width + SPACE_XL;
        let end = if two_rows {
            whole.max.x - margin
        } else {
            right_x - SPACE_XL
        };
        if !title.is_empty() && title.size().x <= end - title_x {
            let y = whole.min.y + (row - title.size().y) / 2.0;
            painted(ui, pos2(title_x, y), &title, soft);
        }
    } else {
        let x = if two_rows {
            whole.max.x - margin - language_width
        } else {
            right_x - language_width
        };
        ui.scope_builder(
            UiBuilder::new()
                .max_rect(place(0.0, x, language_width + 4.0))
                .layout(layout),
            |ui| {
                ui.spacing_mut().item_spacing.x = SPACE_M;
                if search.show(ui, cx).clicked() {
                    out.push(Action::Nav(Nav::Go(Route::Search)));
                }
                if has_language && language.show(ui, cx).clicked() {
                    out.push(Action::Nav(Nav::Go(Route::Language)));
                }
            },
        );
    }
    ui.scope_builder(
        UiBuilder::new()
            .max_rect(place(right_y, right_x, right_width + 4.0))
            .layout(layout),
        |ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            if let Some(again) = again
                && again.show(ui, cx).clicked()
            {
                out.push(Action::Speech(SpeechAction::Again));
            }
            if aloud.show(ui, cx).clicked() {
                match cx.aloud.state.get() {
                    Some(State::Speaking { .. }) => out.push(Action::Speech(SpeechAction::Pause)),
                    Some(State::Paused { .. }) => out.push(Action::Speech(SpeechAction::Resume)),
                    _ => cx.aloud.ask(),
                }
            }
            if help.show(ui, cx).clicked() {
                out.push(Action::Nav(Nav::Go(Route::Help)));
            }
            if leave.show(ui, cx).clicked() {
                out.push(Action::Nav(Nav::Leave));
            }
        },
    );
    height
}

/// The name of the current place; on a lesson's screens, the lesson's title.
fn place_name(cx: &Cx<'_>) -> String {
    match cx.model.route() {
        Route::Lesson(id)
        | Route::ShortWay(id)
        | Route::Quiz(id)
        | Route::Result(id)
        | Route::Sources(id) => cx.texts.lesson(id.as_str()).text("lesson").to_owned(),
        _ => String::new(),
    }
}
