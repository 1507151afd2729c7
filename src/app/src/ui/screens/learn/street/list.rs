//! The lessons as cards: for ages 14 to 17, and for everyone if the text is too large or the window too small for a street.
//! The cards are low enough for all to be in view, if that is possible at all.

use super::below::Below;
use super::{Door, State, lights, state_words};
use crate::ui::cx::Cx;
use crate::ui::screens::learn::resting::{Blocks, Resting};
use crate::ui::screens::learn::tile::{Lead, Tile};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::street::Light;
use egui::{Rect, Sense, Ui, pos2, vec2};
use porchlight_core::content::Audience;
use porchlight_core::model::{Action, Nav, Route};

/// The text of a card, and the picture on its left.
struct Words {
    title: String,
    line: String,
    name: String,
    windows: Vec<f32>,
    lamp: f32,
}

/// How the cards are laid out.
#[derive(Clone, Copy)]
struct Layout {
    columns: usize,
    /// Whether the card says what the lesson is about.
    summary: bool,
}

/// Draws the cards into an area that scrolls only if necessary.
pub(super) fn in_place(
    ui: &mut Ui,
    cx: &Cx<'_>,
    resting: &mut Resting,
    (place, doors): (Rect, &[Door<'_>]),
    out: &mut Vec<Action>,
) {
    resting.show(ui, "lessons", place, |ui, blocks| {
        cards(ui, cx, blocks, (place, doors), out);
    });
}

/// Like [`in_place`], with a title above the cards, which scrolls with them, and more content below.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    resting: &mut Resting,
    (place, doors): (Rect, &[Door<'_>]),
    (title, below): (impl FnOnce(&mut Ui), &Below),
    out: &mut Vec<Action>,
) {
    resting.show(ui, "lessons", place, |ui, blocks| {
        blocks.add(ui, title);
        cards(ui, cx, blocks, (place, doors), out);
        blocks.add(ui, |ui| below.ui(ui, cx, out));
    });
}

fn cards(
    ui: &mut Ui,
    cx: &Cx<'_>,
    blocks: &mut Blocks<'_>,
    (place, doors): (Rect, &[Door<'_>]),
    out: &mut Vec<Action>,
) {
    let layout = best(ui, cx, doors, place);
    ui.spacing_mut().item_spacing.y = gap(cx);
    let width = cell(place.width(), layout.columns);
    for doors in doors.chunks(layout.columns) {
        blocks.add_far(ui, |ui| {
            let words: Vec<Words> = doors.iter().map(|door| words(cx, door, layout)).collect();
            let height = row(ui, cx, (doors, &words), width);
            let size = vec2(place.width(), height);
            let (whole, _) = ui.allocate_exact_size(size, Sense::hover());
            for (column, (door, words)) in doors.iter().zip(&words).enumerate() {
                let left = whole.min.x + column as f32 * (width + SPACE_M);
                let at = Rect::from_min_size(pos2(left, whole.min.y), vec2(width, height));
                let id = door.lesson.id.clone();
                let shown = tile(cx, door, words).show(ui, cx, at, id.as_str(), out);
                if shown.clicked() {
                    out.push(Action::Nav(Nav::Go(Route::Lesson(id))));
                }
            }
        });
    }
}

fn gap(cx: &Cx<'_>) -> f32 {
    if cx.theme.scale > 1.4 {
        SPACE_L
    } else {
        SPACE_S
    }
}

fn cell(width: f32, columns: usize) -> f32 {
    (width - SPACE_M * (columns as f32 - 1.0)) / columns as f32
}

fn row(ui: &Ui, cx: &Cx<'_>, (doors, words): (&[Door<'_>], &[Words]), width: f32) -> f32 {
    doors
        .iter()
        .zip(words)
        .map(|(door, words)| tile(cx, door, words).height(ui, cx, width))
        .fold(0.0, f32::max)
}

/// The first layout in which all cards are in view; with large text, always one column.
fn best(ui: &Ui, cx: &Cx<'_>, doors: &[Door<'_>], place: Rect) -> Layout {
    let layout = |columns, summary| Layout { columns, summary };
    let teen = cx.model.learner().band == Audience::Age14To17;
    let all = [layout(1, teen), layout(2, teen), layout(2, false)];
    if cx.theme.scale > 1.4 || place.width() < 800.0 {
        return layout(1, false);
    }
    // Adds up rows only while they fit: most lists that are too long are rejected early.
    let fits = |layout: &&Layout| {
        let width = cell(place.width(), layout.columns);
        let mut left = place.height() + gap(cx);
        doors.chunks(layout.columns).all(|doors| {
            let words: Vec<Words> = doors.iter().map(|door| words(cx, door, **layout)).collect();
            left -= row(ui, cx, (doors, &words), width) + gap(cx);
            left >= 0.0
        })
    };
    all.iter().find(fits).copied().unwrap_or(layout(2, false))
}

fn words(cx: &Cx<'_>, door: &Door<'_>, layout: Layout) -> Words {
    let prose = cx.texts.lesson(door.lesson.id.as_str());
    let title = prose.text("lesson").to_owned();
    let state = state_words(cx, door.state);
    let band = cx.model.learner().band;
    // The house shows the youngest how far they are.
    let mut line = if band == Audience::Age5To7 {
        String::new()
    } else {
        format!("{} · {state}", cx.t.street_minutes(door.lesson.minutes))
    };
    if layout.summary {
        line = format!("{} · {line}", prose.part("lesson", "summary"));
    }
    let name = if band == Audience::Age14To17 {
        crate::ui::widgets::sentences([&title, &line])
    } else {
        crate::ui::widgets::sentences([&title, &state])
    };
    let (windows, lamp) = lights(cx.model.learner(), door.lesson, door.number);
    Words {
        title,
        line,
        name,
        windows,
        lamp,
    }
}

fn tile<'a>(cx: &Cx<'_>, door: &Door<'_>, words: &'a Words) -> Tile<'a> {
    let lead = if cx.model.learner().band == Audience::Age14To17 {
        Lead::Icon(match door.state {
            State::Done => "lamp-lit",
            State::Now | State::Open => "lamp",
        })
    } else {
        let light = Light {
            windows: &words.windows,
            lamp: words.lamp,
            ajar: door.state == State::Open,
        };
        Lead::House(door.number, light)
    };
    Tile {
        lead,
        words: &words.title,
        size: TextRole::Section,
        line: &words.line,
        name: &words.name,
        hear: false,
    }
}
