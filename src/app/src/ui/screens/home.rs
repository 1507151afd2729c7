//! Home: the street at dusk, three doors, and below them the way to help, as large as a door.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{PAPER, SPACE_L, SPACE_M, SPACE_XL, SPACE_XXL, TextRole};
use crate::ui::widgets::{self, Button, Role, galley, text_at};
use egui::{Align, Key, Layout, Modifiers, Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};

/// The screen the program opens on.
pub struct Home;

/// The three doors: each one's picture and where it leads.
const DOORS: [(&str, Route); 3] = [
    ("door-learn", Route::WhoAreYou),
    ("door-carer", Route::Parents),
    ("door-teach", Route::Teachers),
];

impl Screen for Home {
    fn scrolls(&self, cx: &Cx<'_>, room: Vec2) -> bool {
        stacks(cx, room) || !cx.model.notices().is_empty()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let room = ui.max_rect();
        keys(ui, out);
        if self.scrolls(cx, room.size()) {
            stacked(ui, cx, out);
        } else {
            at_once(ui, cx, room, out);
        }
    }
}

fn stacks(cx: &Cx<'_>, room: Vec2) -> bool {
    cx.theme.scale > 1.3 || room.x < 960.0 || room.y < 540.0
}

fn keys(ui: &Ui, out: &mut Vec<Action>) {
    let pressed = [Key::Num1, Key::Num2, Key::Num3].map(|key| {
        ui.ctx()
            .input_mut(|input| input.consume_key(Modifiers::NONE, key))
    });
    for ((_, route), pressed) in DOORS.iter().zip(pressed) {
        if pressed {
            out.push(Action::Nav(Nav::Go(route.clone())));
        }
    }
}

/// The layout with everything in view and nothing to scroll.
fn at_once(ui: &mut Ui, cx: &Cx<'_>, room: Rect, out: &mut Vec<Action>) {
    let margin = if room.width() < 1100.0 {
        SPACE_XL
    } else {
        SPACE_XXL
    };
    let gap = SPACE_L;
    let inner = room.shrink2(vec2(margin, 0.0));
    let help_height = (room.height() * 0.12).clamp(68.0, 92.0);
    let free = room.height() - help_height - 3.0 * gap;
    let street_height = free * 0.50;
    let street = Rect::from_min_size(inner.min, vec2(inner.width(), street_height));
    // Crop mostly from the road, so that the words have sky behind them.
    widgets::street(ui, cx, street, 0.3);
    let words = Rect::from_min_max(
        street.min + vec2(28.0, (street_height * 0.07).max(12.0)),
        street.max,
    );
    ui.scope_builder(UiBuilder::new().max_rect(words), |ui| {
        title_on_street(ui, cx, words.width() * 0.55)
    });

    let top = street.max.y + gap;
    let cards_height = free - street_height;
    let content = inner.width().min(1400.0);
    let left = inner.center().x - content / 2.0;
    let width = (content - 2.0 * gap) / 3.0;
    for ix in 0..DOORS.len() {
        let rect = Rect::from_min_size(
            pos2(left + ix as f32 * (width + gap), top),
            vec2(width, cards_height),
        );
        door(ui, cx, ix, rect, out);
    }
    let help = Rect::from_min_size(
        pos2(left, top + cards_height + gap),
        vec2(content, help_height),
    );
    ui.scope_builder(
        UiBuilder::new()
            .max_rect(help)
            .layout(Layout::top_down(Align::Min)),
        |ui| {
            help_door(ui, cx, help_height, out);
        },
    );
}

/// The layout for large text or a small window: one column.
fn stacked(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    widgets::centred(ui, 900.0 * cx.theme.scale, |ui| {
        widgets::heading(ui, cx, &cx.t.app_name());
        widgets::label(
            ui,
            cx,
            &cx.t.home_line(),
            TextRole::Body,
            cx.theme.colors.soft,
        );
        for ix in 0..DOORS.len() {
            let height = 132.0 * cx.theme.scale;
            let (rect, _) =
                ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
            door(ui, cx, ix, rect, out);
        }
        help_door(ui, cx, 80.0 * cx.theme.scale, out);
    });
}

fn title_on_street(ui: &mut Ui, cx: &Cx<'_>, width: f32) {
    ui.set_max_width(width);
    let name = cx.t.app_name();
    let response = widgets::heading_in(ui, cx, &name, PAPER);
    let line = galley(
        ui,
        cx,
        &cx.t.home_line(),
        TextRole::Section,
        false,
        PAPER,
        width,
    );
    text_at(
        ui,
        response.rect.left_bottom() + vec2(0.0, 4.0),
        &line,
        PAPER,
    );
}

fn door(ui: &mut Ui, cx: &Cx<'_>, ix: usize, rect: Rect, out: &mut Vec<Action>) {
    let t = cx.t;
    let Some((picture, route)) = DOORS.get(ix) else {
        return;
    };
    let (title, line) = match ix {
        0 => (t.home_learn(), t.home_learn_line()),
        1 => (t.home_carer(), t.home_carer_line()),
        _ => (t.home_teach(), t.home_teach_line()),
    };
    let known: Vec<_> = if ix == 0 {
        cx.model.learners().iter().rev().take(1).collect()
    } else {
        Vec::new()
    };
    let response = widgets::door(
        ui,
        cx,
        rect,
        picture,
        &title,
        if known.is_empty() { &line } else { "" },
    );
    if response.clicked() {
        out.push(Action::Nav(Nav::Go(route.clone())));
    }
    // If somebody was here before, continuing is the one next step.
    if let Some((id, learner)) = known.first() {
        let words = if learner.nickname.is_empty() {
            t.home_go_on_unnamed().into_owned()
        } else {
            t.home_go_on(learner.nickname.clone()).into_owned()
        };
        let picture_width = if rect.height() > 240.0 {
            0.0
        } else {
            widgets::door_picture(rect) + SPACE_L
        };
        let inner = Rect::from_min_max(
            pos2(
                rect.min.x + SPACE_M + picture_width,
                rect.max.y - 64.0 * cx.theme.scale.min(1.4),
            ),
            rect.max - vec2(SPACE_M, SPACE_M),
        );
        ui.scope_builder(
            UiBuilder::new()
                .max_rect(inner)
                .layout(Layout::bottom_up(Align::Min)),
            |ui| {
                if Button::new(&words, Role::Primary)
                    .face(&learner.face)
                    .wide()
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Learner(LearnerAction::Be((*id).clone())));
                }
            },
        );
    }
}

fn help_door(ui: &mut Ui, cx: &Cx<'_>, height: f32, out: &mut Vec<Action>) {
    let words = cx.t.home_happened();
    let pressed = Button::new(&words, Role::Help)
        .icon("help")
        .kind(TextRole::Section)
        .wide()
        .min_height(height)
        .show(ui, cx)
        .clicked();
    if pressed {
        out.push(Action::Nav(Nav::Go(Route::Help)));
    }
}
