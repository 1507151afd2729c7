//! Small parts shared by the Help screens: motionless buttons that scroll into view, rows of pills, numbered lines,
//! phone numbers.

use super::words;
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole, Theme};
use crate::ui::widgets::{self, Button, Role, galley, text_at};
use egui::{Color32, Role as Ax, Sense, Ui, UiBuilder, Vec2, WidgetInfo, vec2};
use porchlight_core::help::{Service, Way};
use porchlight_core::model::{Action, Nav, Route, SystemAction};

/// The theme without any motion, since nothing moves in Help.
pub fn still(cx: &Cx<'_>) -> Theme {
    Theme {
        motion: false,
        ..cx.theme.clone()
    }
}

/// Draws a button. Returns true if it was pressed.
pub fn press(ui: &mut Ui, cx: &Cx<'_>, button: Button<'_>) -> bool {
    button.show(ui, cx).clicked()
}

/// Draws with ids derived from this key alone, which must be unique on the screen. Keyboard focus then stays where it is,
/// whatever appears or disappears before it.
pub fn keyed<R>(
    ui: &mut Ui,
    key: impl std::hash::Hash + std::fmt::Debug,
    add: impl FnOnce(&mut Ui) -> R,
) -> R {
    let id = egui::Id::unique("help")
        .with(ui.scope_id())
        .with(egui::Id::unique(key));
    ui.scope_builder(UiBuilder::new().scope_id(id), add).inner
}

/// Buttons side by side, in as many rows as they need.
pub fn rows(ui: &mut Ui, cx: &Cx<'_>, buttons: Vec<(Button<'_>, Action)>, out: &mut Vec<Action>) {
    out.extend(pressed_in_rows(ui, cx, buttons));
}

/// Like [`rows`], but returns the value that belongs to the button that was pressed.
pub fn pressed_in_rows<T>(ui: &mut Ui, cx: &Cx<'_>, buttons: Vec<(Button<'_>, T)>) -> Option<T> {
    let mut pressed = None;
    let room = ui.available_width();
    let mut buttons = buttons.into_iter().peekable();
    while buttons.peek().is_some() {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_S;
            let mut taken = 0.0;
            while let Some((button, _)) = buttons.peek() {
                let width = button.natural_width(ui, cx);
                if taken > 0.0 && taken + SPACE_S + width > room {
                    break;
                }
                taken += SPACE_S + width;
                if let Some((button, what)) = buttons.next()
                    && keyed(ui, button.words(), |ui| press(ui, cx, button))
                {
                    pressed = Some(what);
                }
            }
        });
    }
    pressed
}

/// The height those rows take, in points.
pub fn rows_height(ui: &Ui, cx: &Cx<'_>, buttons: &[Button<'_>], room: f32) -> f32 {
    let mut rows = 1.0;
    let mut taken = 0.0;
    for button in buttons {
        let width = button.natural_width(ui, cx);
        if taken > 0.0 && taken + SPACE_S + width > room {
            rows += 1.0;
            taken = 0.0;
        }
        taken += SPACE_S + width;
    }
    let (_, line) = cx.theme.type_size(TextRole::Option);
    rows * ((line + 16.0).max(cx.theme.target()) + SPACE_M)
}

/// A line of text with its number in a circle.
pub fn numbered(ui: &mut Ui, cx: &Cx<'_>, number: usize, text: &str) {
    let c = &cx.theme.colors;
    let (_, line) = cx.theme.type_size(TextRole::Body);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        let side = line + 2.0;
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, number.to_string()));
        ui.painter()
            .circle_filled(rect.center(), side / 2.0, c.help);
        let digit = galley(
            ui,
            cx,
            &number.to_string(),
            TextRole::Small,
            true,
            c.on_help,
            side,
        );
        let at = rect.center() - digit.size() / 2.0;
        text_at(ui, at, &digit, c.on_help);
        let width = ui.available_width();
        ui.allocate_ui_with_layout(
            vec2(width, 0.0),
            egui::Layout::top_down(egui::Align::Min),
            |ui| {
                ui.add_space(1.0);
                widgets::label(ui, cx, text, TextRole::Body, c.ink);
            },
        );
    });
}

/// A phone number on its own line, set large.
pub fn number(ui: &mut Ui, cx: &Cx<'_>, number: &str, colour: Color32) {
    widgets::strong(ui, cx, number, TextRole::Number, colour);
}

/// A button that copies a number, then confirms it and explains how to clear the clipboard.
pub fn copy(ui: &mut Ui, cx: &Cx<'_>, text: &str, out: &mut Vec<Action>) {
    let copied = cx.model.copied() == Some(text);
    let words = copy_words(cx, copied);
    let name = format!("{words}: {text}");
    let button = Button::new(&words, Role::Quiet)
        .icon(if copied { "check" } else { "copy" })
        .name(&name);
    if press(ui, cx, button) {
        out.push(Action::System(SystemAction::Copy(text.to_owned())));
    }
}

fn copy_words(cx: &Cx<'_>, copied: bool) -> String {
    if copied {
        cx.t.help_copied().into_owned()
    } else {
        cx.t.help_copy().into_owned()
    }
}

/// The width of the copy button, used to decide whether it fits beside the number.
pub fn copy_width(ui: &Ui, cx: &Cx<'_>) -> f32 {
    [true, false]
        .map(|copied| {
            Button::new(&copy_words(cx, copied), Role::Quiet)
                .icon("copy")
                .natural_width(ui, cx)
        })
        .into_iter()
        .fold(0.0, f32::max)
}

/// The button that shows one service on the whole screen.
pub fn show_large(
    ui: &mut Ui,
    cx: &Cx<'_>,
    country: &str,
    service: &Service,
    name: &str,
    out: &mut Vec<Action>,
) {
    let words = cx.t.help_large();
    let said = format!("{words}: {name}");
    let button = Button::new(&words, Role::Quiet)
        .icon("show-large")
        .name(&said);
    if press(ui, cx, button) {
        out.push(Action::Nav(Nav::Go(Route::HelpLarge {
            country: country.to_owned(),
            service: service.id.clone(),
        })));
    }
}

/// The first way to reach a service that a phone's camera can open, with its link.
pub fn linked<'a>(cx: &Cx<'_>, service: &'a Service) -> Option<(&'a Way, String)> {
    words::ways(cx, service)
        .into_iter()
        .find_map(|way| Some((way, way.link()?)))
}
