//! The one thing for today on the parents' home: the button to the four-minute evening, or that it is done.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::family::{child_name, clock, entry_title, list_title, tonight};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Ui, vec2};
use porchlight_core::family::evening::{self, Tonight};
use porchlight_core::model::{Action, Nav, Route};

/// The card, with the screen's only amber button. Draws nothing if there are no children.
pub fn card(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let Some(tonight) = tonight(cx).filter(|tonight| !tonight.is_nothing()) else {
        return;
    };
    let done = evening::is_done_today(cx.model.children(), &clock(cx));
    let (title, line) = if done {
        (None, t.today_done().into_owned())
    } else {
        let (title, line) = about(cx, &tonight);
        (Some(title), line)
    };
    let (words, role) = if done {
        (t.today_another(), Role::Quiet)
    } else {
        (t.today_begin(), Role::Primary)
    };
    let full = title
        .as_ref()
        .map(|title| t.today_begin_named(title.clone()));
    let mut button = Button::new(&words, role).icon("clock").min_height(52.0);
    if let Some(full) = &full {
        button = button.name(full);
    }
    let width = button.natural_width(ui, cx);
    let mut pressed = false;
    widgets::card(ui, cx, None, |ui| {
        let words = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            widgets::section(ui, cx, &t.today_title());
            if let Some(title) = &title {
                ui.add_space(SPACE_S);
                widgets::strong(ui, cx, title, TextRole::Body, cx.theme.colors.ink);
            }
            widgets::label(ui, cx, &line, TextRole::Body, cx.theme.colors.soft);
            if title.is_some() {
                widgets::small(ui, cx, &t.today_parts());
            }
        };
        let left = ui.available_width() - width - SPACE_XL - 1.0;
        if left > 300.0 * cx.theme.scale {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_XL;
                ui.allocate_ui_with_layout(vec2(left, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(left);
                    words(ui);
                });
                ui.vertical(|ui| {
                    ui.add_space(if title.is_some() { SPACE_L } else { 0.0 });
                    pressed = button.show(ui, cx).clicked();
                });
            });
        } else {
            words(ui);
            ui.add_space(SPACE_S);
            pressed = button.show(ui, cx).clicked();
        }
    });
    ui.add_space(SPACE_M);
    if pressed {
        out.push(Action::Nav(Nav::Go(Route::Evening)));
    }
}

/// The topic of the evening: the thing to set or, failing that, the thing to know.
fn about(cx: &Cx<'_>, tonight: &Tonight<'_>) -> (String, String) {
    let t = cx.t;
    let children = cx.model.children();
    let child = children.get(tonight.child);
    let name = child.map_or_else(String::new, |child| child_name(cx, child));
    if let Some((list, entry)) = &tonight.set {
        let line = t.today_from(list_title(cx, list), name);
        return (entry_title(cx, list, *entry), line.into_owned());
    }
    let page = tonight.know.map(|(lesson, page)| {
        let prose = cx.texts.lesson(lesson.id.as_str());
        prose.part(page.key.as_str(), "title").to_owned()
    });
    let title = page.unwrap_or_else(|| t.evening_say().into_owned());
    (title, t.today_for(name).into_owned())
}
