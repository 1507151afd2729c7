//! The wall of windows: the street below a question that is on the phones. Its windows light up as answers are counted; when
//! the vote closes, all windows and lamps are lit. A batch appears at once: nothing moves.

use super::voting::{Ask, Voting};
use crate::ui::cx::Cx;
use crate::ui::widgets::street::{self, HOUSE_ASPECT, Light};
use egui::{Painter, Rect, Role as Ax, Sense, Ui, WidgetInfo, pos2};
use porchlight_core::class::Windows;

/// The number of houses, one of each kind.
const HOUSES: usize = 8;

/// The street's share of the wall's height.
const SHARE: f32 = 0.36;

/// The number of windows on the street.
fn count() -> usize {
    (0..HOUSES).map(street::windows).sum()
}

impl Voting {
    /// Lights windows for the answers counted since the last frame. The street appears as soon as a suitable question is on the
    /// phones of enough pupils.
    pub fn light(&mut self, cx: &Cx<'_>) {
        let (Some((Ask::Vote(vote, _), _)), Some(class)) = (&self.asking, cx.input.class) else {
            return;
        };
        if self.windows.is_none() && Windows::suit(cx.model.library(), vote) {
            let random = class.random;
            self.windows = random.and_then(|random| Windows::new(count(), class.joined, random));
        }
        if let Some(windows) = &mut self.windows {
            windows.count(class.answered, class.joined);
        }
    }

    /// The windows, while there is a street on the wall.
    pub fn street(&self) -> Option<&Windows> {
        let is_shown = self.asking.is_some() || self.bars;
        self.windows.as_ref().filter(|_| is_shown)
    }
}

/// Splits off the street's area, along the bottom edge.
pub fn split(wall: Rect, windows: Option<&Windows>) -> (Rect, Rect) {
    if windows.is_none() {
        return (wall, Rect::NOTHING);
    }
    let y = wall.max.y - wall.height() * SHARE;
    (
        Rect::from_min_max(wall.min, pos2(wall.max.x, y)),
        Rect::from_min_max(pos2(wall.min.x, y), wall.max),
    )
}

/// Draws the street in the teacher's window, where a screen reader can announce how much of it is lit.
pub fn ui(ui: &Ui, cx: &Cx<'_>, place: Rect, windows: &Windows) {
    let id = ui.scope_id().with("windows");
    let response = ui.interact(place, id, Sense::hover());
    let words = cx.t.wall_windows(windows.lit(), count());
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, words.as_ref()));
    paint(ui, cx, place, windows);
}

/// Draws the street.
pub fn paint(ui: &Ui, cx: &Cx<'_>, place: Rect, windows: &Windows) {
    let painter = ui.painter_at(place);
    let ground = place.max.y - place.height() * 0.1;
    let pitch = place.width() / (HOUSES as f32 + 0.4);
    let height = ((ground - place.min.y) * 0.94).min(pitch * 0.98 * HOUSE_ASPECT);
    // Houses stay close together, however wide the wall is.
    let pitch = pitch.min(height / HOUSE_ASPECT * 1.25);
    street::backdrop(&painter, cx, place, ground, 0);
    street::darker_above(&painter, place, ground);
    let shown = windows.shown();
    let mut rest = shown.as_slice();
    let mut lamps: Vec<(usize, Rect, f32)> = Vec::new();
    for house in 0..HOUSES {
        let (own, others) = rest.split_at(street::windows(house).min(rest.len()));
        rest = others;
        let center = place.center().x + (house as f32 - (HOUSES as f32 - 1.0) / 2.0) * pitch;
        let at = street::house_place(center, ground, height);
        let lit: Vec<f32> = own.iter().map(|lit| f32::from(u8::from(*lit))).collect();
        let lamp = f32::from(u8::from(own.iter().all(|lit| *lit)));
        let light = Light {
            windows: &lit,
            lamp,
            ajar: false,
        };
        street::house(&painter, cx, house, at, light);
        lamps.push((house, at, lamp));
    }
    glow(&painter, &lamps);
}

/// The light of the lamps, which also falls on neighboring houses.
fn glow(painter: &Painter, lamps: &[(usize, Rect, f32)]) {
    for (house, at, lamp) in lamps {
        street::glow(painter, *house, *at, *lamp);
    }
}
