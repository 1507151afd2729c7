//! Home: the street at dusk, three doors and, below them, the Help button, as large as a door.

use crate::ui::cx::Cx;
use crate::ui::keys::DOORS as DOOR_KEYS;
use crate::ui::screen::Screen;
use crate::ui::theme::{PAPER, RADIUS_STAGE, SPACE_L, SPACE_S, SPACE_XL, SPACE_XXL, TextRole};
use crate::ui::widgets::street::{self, Light};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{Align, Layout, Modifiers, Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::Key as Id;
use porchlight_core::learner::Learner;
use porchlight_core::model::{Action, LearnerAction, Nav, Route};

/// The screen the program opens on.
pub struct Home;

/// The three doors: each one's picture and where it leads.
const DOORS: [(&str, Route); 3] = [
    ("door-learn", Route::WhoAreYou),
    ("door-carer", Route::Parents),
    ("door-teach", Route::Teachers),
];

/// The houses on Home from left to right, and the one whose porch lamp is lit. Everyone at this computer sees this screen,
/// so it shows nobody's progress: a lit window means something was done, so no window is lit.
const HOUSES: [usize; 8] = [7, 1, 2, 3, 6, 0, 4, 5];
const LAMP_AT: usize = 5;
/// The gap between the words and the roofs, in points.
const CLEAR: f32 = 4.0;

impl Screen for Home {
    fn scrolls(&self, cx: &Cx<'_>, room: Vec2) -> bool {
        stacks(cx, room) || !cx.model.notices().is_empty()
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let room = ui.max_rect();
        keys(ui, out);
        let theme = cx.theme.grown(room.size());
        let scrolls = self.scrolls(cx, room.size());
        let cx = &cx.with_theme(&theme);
        if scrolls {
            stacked(ui, cx, out);
        } else {
            at_once(ui, cx, room, out);
        }
    }
}

/// The doors that can be opened on this computer.
fn open_doors(cx: &Cx<'_>) -> Vec<usize> {
    let leads = |(_, (_, route)): &(usize, &(&str, Route))| cx.model.may_open(route);
    let doors = DOORS.iter().enumerate().filter(leads);
    doors.map(|(ix, _)| ix).collect()
}

fn stacks(cx: &Cx<'_>, room: Vec2) -> bool {
    cx.theme.scale > 1.3 || room.x < 960.0 || room.y < 540.0
}

fn keys(ui: &Ui, out: &mut Vec<Action>) {
    let pressed = DOOR_KEYS.map(|key| {
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
    // In a low window the doors need the room more than the sky does.
    let share = if room.height() < 620.0 { 0.42 } else { 0.5 };
    let street_height = free * share;
    let street = Rect::from_min_size(inner.min, vec2(inner.width(), street_height));
    let words = Rect::from_min_max(
        street.min + vec2(28.0, (street_height * 0.07).max(10.0)),
        street.max,
    );
    scene(ui, cx, street, words);
    ui.scope_builder(UiBuilder::new().max_rect(words), |ui| {
        title_on_street(ui, cx, words.width() * 0.9)
    });

    let top = street.max.y + gap;
    let cards_height = free - street_height;
    let left = inner.min.x;
    let doors = open_doors(cx);
    let count = doors.len().max(1) as f32;
    let width = (inner.width() - (count - 1.0) * gap) / count;
    // Doors side by side have pictures of the same size and titles on one line, even if one of them has a button below it.
    let words = doors.iter().map(|&ix| {
        let (title, line) = door_words(cx, ix);
        if known(cx, ix).is_some() {
            let title = widgets::door_words(ui, cx, width, (&title, ""));
            title + SPACE_S + go_on_height(cx)
        } else {
            widgets::door_words(ui, cx, width, (&title, &line))
        }
    });
    let tallest = words.fold(0.0, f32::max);
    for (place, &ix) in doors.iter().enumerate() {
        let rect = Rect::from_min_size(
            pos2(left + place as f32 * (width + gap), top),
            vec2(width, cards_height),
        );
        door(ui, cx, ix, (rect, tallest), out);
    }
    let help = Rect::from_min_size(
        pos2(left, top + cards_height + gap),
        vec2(inner.width(), help_height),
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
        for ix in open_doors(cx) {
            let width = ui.available_width();
            let (title, line) = door_words(cx, ix);
            let known = known(cx, ix);
            let line = if known.is_some() { "" } else { line.as_str() };
            let below = if known.is_some() {
                go_on_height(cx)
            } else {
                0.0
            };
            let words = (title.as_str(), line);
            let height = widgets::door_height(ui, cx, width, words, below).max(132.0);
            let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
            // A separate child Ui: the contents of a door must not move what comes after it.
            let mut inside = ui.new_child(UiBuilder::new().id_salt(ix).max_rect(rect));
            door(&mut inside, cx, ix, (rect, 0.0), out);
        }
        help_door(ui, cx, 80.0 * cx.theme.scale, out);
    });
}

/// The street with eight houses, below the words that are on its sky.
fn scene(ui: &Ui, cx: &Cx<'_>, place: Rect, words: Rect) {
    let painter = ui.painter_at(place);
    let ground = place.max.y - place.height() * 0.07;
    street::backdrop(&painter, cx, place, ground, RADIUS_STAGE);
    let until = words.min.y + words_height(ui, cx, words.width() * 0.9);
    street::night_above(&painter, place, until, RADIUS_STAGE);
    let cell = place.width() / HOUSES.len() as f32;
    let free = (ground - until - CLEAR).max(0.0);
    let height = free.min(cell * 0.98 * street::HOUSE_ASPECT);
    let at = |column: usize| {
        let center = place.min.x + (column as f32 + 0.5) * cell;
        street::house_place(center, ground, height)
    };
    for (column, number) in HOUSES.iter().enumerate() {
        let light = Light {
            lamp: if column == LAMP_AT { 1.0 } else { 0.0 },
            ..Light::default()
        };
        street::house(&painter, cx, *number, at(column), light);
        street::glow(&painter, *number, at(column), light.lamp);
    }
}

fn words_height(ui: &Ui, cx: &Cx<'_>, width: f32) -> f32 {
    let high = |text: &str, role| {
        let laid = galley(ui, cx, text, role, false, PAPER, width);
        laid.size().y
    };
    let name = high(&cx.t.app_name(), TextRole::Title);
    name + 4.0 + high(&cx.t.home_line(), TextRole::Section)
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
    widgets::painted(
        ui,
        response.rect.left_bottom() + vec2(0.0, 4.0),
        &line,
        PAPER,
    );
}

fn door_words(cx: &Cx<'_>, ix: usize) -> (String, String) {
    let t = cx.t;
    let (title, line) = match ix {
        0 => (t.home_learn(), t.home_learn_line()),
        1 => (t.home_carer(), t.home_carer_line()),
        _ => (t.home_teach(), t.home_teach_line()),
    };
    (title.into_owned(), line.into_owned())
}

/// The learner who was here last, shown on the learners' door.
fn known<'a>(cx: &Cx<'a>, ix: usize) -> Option<(&'a Id, &'a Learner)> {
    if ix != 0 {
        return None;
    }
    cx.model.learners().iter().next_back()
}

fn go_on_height(cx: &Cx<'_>) -> f32 {
    (cx.theme.type_size(TextRole::Option).0 * 2.2 + 2.0 * SPACE_S).max(60.0)
}

fn door(ui: &mut Ui, cx: &Cx<'_>, ix: usize, (rect, tallest): (Rect, f32), out: &mut Vec<Action>) {
    let Some((picture, route)) = DOORS.get(ix) else {
        return;
    };
    let (title, line) = door_words(cx, ix);
    let known = known(cx, ix);
    let (line, below) = match known {
        Some(_) => ("", go_on_height(cx)),
        None => (line.as_str(), 0.0),
    };
    let least = if below > 0.0 {
        (tallest - SPACE_S - below).max(0.0)
    } else {
        tallest
    };
    let drawn = widgets::door_with(ui, cx, rect, picture, (&title, line), (below, least));
    if drawn.response.clicked() {
        out.push(Action::Nav(Nav::Go(route.clone())));
    }
    // For a returning learner, continuing is the obvious next step.
    if let Some((id, learner)) = known {
        let words = if learner.nickname.is_empty() {
            cx.t.home_go_on_unnamed()
        } else {
            cx.t.home_go_on(learner.nickname.clone())
        };
        let builder = UiBuilder::new()
            .max_rect(drawn.below)
            .layout(Layout::top_down(Align::Min));
        ui.scope_builder(builder, |ui| {
            if Button::new(&words, Role::Primary)
                .face(&learner.face)
                .wide()
                .min_height(below)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Learner(LearnerAction::Be(id.clone())));
            }
        });
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
