//! The fixed bar below the wall, for teachers who present with a mouse, and the small dots that show the current page.

use super::voting::Ask;
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_S, SPACE_XS, TextRole};
use crate::ui::wall_keys::{Press, letter_of};
use crate::ui::widgets::{Button, Role, galley};
use egui::{
    Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit, pos2, vec2,
};
use std::borrow::Cow;

/// The height of the row of dots, in points, on a wall up to 1080 points high.
pub const DOTS: f32 = 20.0;

/// A button in the bar.
pub struct Control<'a> {
    press: Press,
    words: Cow<'a, str>,
    icon: &'static str,
    /// For a switch, whether it is on; `None` for other buttons.
    is_on: Option<bool>,
}

impl<'a> Control<'a> {
    fn new(press: Press, words: Cow<'a, str>, icon: &'static str) -> Self {
        Self {
            press,
            words,
            icon,
            is_on: None,
        }
    }

    fn switch(press: Press, words: Cow<'a, str>, icon: &'static str, is_on: bool) -> Self {
        Self {
            is_on: Some(is_on),
            ..Self::new(press, words, icon)
        }
    }

    fn button(&self, aside: f32) -> Button<'_> {
        let button = Button::new(&self.words, Role::Plain)
            .icon(self.icon)
            .aside(aside);
        match self.is_on {
            Some(is_on) => button.selected(is_on),
            None => button,
        }
    }

    /// How soon the button makes way for others if not all fit: the buttons a lesson needs least have the highest rank.
    fn rank(&self) -> u8 {
        match self.press {
            Press::On | Press::Back => 0,
            Press::Reveal | Press::Tally => 1,
            Press::Tells | Press::End => 2,
            Press::Blank => 3,
            Press::Notes => 4,
            _ => RARE,
        }
    }
}

/// The rank of buttons a class meets once or never. They are moved together, so that the bar is the same on every page.
const RARE: u8 = 5;

/// What decides which buttons are in the bar.
#[derive(Clone, Copy)]
pub struct Which<'a> {
    /// Whether the calm picture is on the wall: then only the buttons that lead away from it are shown.
    pub calm: bool,
    /// Whether notes or the four lines are shown.
    pub notes: bool,
    /// Whether the list of keys is shown.
    pub keys: bool,
    /// Whether the pupils' own window can be made full screen; `None` if there is no such window.
    pub there: Option<bool>,
    /// What the class can be asked on this page.
    pub ask: Option<&'a Ask>,
}

/// The buttons in the bar: every function with a key also has a button. If the class can see the bar, no button says what the
/// calm picture is for.
pub fn controls<'a>(cx: &Cx<'a>, which: Which<'_>) -> Vec<Control<'a>> {
    let t = cx.t;
    let end = Control::new(Press::End, t.present_end(), "close");
    let notes = Control::switch(Press::Notes, t.present_notes(), "note", which.notes);
    if which.calm {
        let on = Control::new(Press::On, t.present_to_lesson(), "back");
        return vec![on, notes, end];
    }
    let mut all = vec![
        Control::new(Press::Back, t.present_back(), "back"),
        Control::new(Press::On, t.present_on(), "forward"),
        Control::new(Press::Reveal, t.present_reveal(), "show-large"),
    ];
    all.extend(match (which.ask, cx.input.class.is_some()) {
        (None, _) | (Some(Ask::Survey(..)), false) => None,
        (Some(_), true) => Some(Control::new(Press::Tally, t.phones_ask(), "mobile")),
        (Some(Ask::Vote(..)), false) => Some(Control::new(Press::Tally, t.tally_open(), "people")),
    });
    all.push(Control::new(Press::Blank, t.present_blank(), "blank"));
    all.push(match which.there {
        None => Control::new(Press::Tells, t.present_quiet(), "break"),
        Some(_) => Control::new(Press::Tells, t.present_tells(), "heart-hand"),
    });
    all.push(notes);
    all.push(Control::new(Press::Rules, t.wall_rules_open(), "list"));
    let has_window = which.there.is_some();
    let window = t.present_projector();
    all.push(Control::switch(
        Press::Projector,
        window,
        "present",
        has_window,
    ));
    if which.there == Some(true) {
        let words = t.present_full_screen();
        all.push(Control::new(Press::FullScreen, words, "show-large"));
    }
    all.push(Control::switch(
        Press::Keys,
        t.present_keys(),
        "keys",
        which.keys,
    ));
    all.push(end);
    all
}

/// The bar. It is a single row; buttons that do not fit appear in the same row after a press of More, so that the page keeps
/// its place. `cx` has the bar's theme.
pub struct Bar<'a> {
    row: Vec<(Control<'a>, f32)>,
    row_height: f32,
    /// The index of the current row.
    pub at: usize,
}

impl<'a> Bar<'a> {
    /// The row shown after `more` presses of More, within `room` points.
    pub fn new(ui: &Ui, cx: &Cx<'a>, items: Vec<Control<'a>>, room: f32, more: usize) -> Self {
        let measured = |item: Control<'a>| {
            let button = item.button(cap_width(cx, item.press));
            let width = button.natural_width(ui, cx).ceil() + SPACE_XS;
            (item, width)
        };
        let items: Vec<(Control<'a>, f32)> = items.into_iter().map(measured).collect();
        let words = cx.t.present_more();
        let (leads_on, more_width) =
            measured(Control::switch(Press::More, words, "plus", more > 0));
        let widths: Vec<(u8, f32)> = items
            .iter()
            .map(|(item, width)| (item.rank(), *width))
            .collect();
        let rows = rows(&widths, room, more_width);
        let count = rows.iter().max().map_or(1, |last| last + 1);
        let at = more % count;
        let in_row = items.into_iter().zip(rows).filter(|(_, row)| *row == at);
        let mut row: Vec<(Control<'a>, f32)> = in_row.map(|(item, _)| item).collect();
        if count > 1 {
            let is_on = Some(at > 0);
            row.push((Control { is_on, ..leads_on }, more_width));
        }
        Self {
            row,
            row_height: 44.0_f32.max(27.0 * cx.theme.scale + 16.0) + SPACE_XS,
            at,
        }
    }

    /// Its height, in points.
    pub fn height(&self) -> f32 {
        self.row_height + SPACE_S
    }

    /// Draws the bar in `rect`. Returns what was pressed, and whether one of its buttons has the focus.
    pub fn ui(self, ui: &mut Ui, cx: &Cx<'_>, rect: Rect) -> (Option<Press>, bool) {
        let mut pressed = None;
        let mut has_focus = false;
        let width: f32 = self.row.iter().map(|(_, width)| width).sum();
        let mut x = rect.center().x - width / 2.0;
        for (item, width) in self.row {
            let press = item.press;
            let place = pos2(x, rect.min.y);
            let at = Rect::from_min_size(place, vec2(width - SPACE_XS + 1.0, self.row_height));
            x += width;
            // A fixed id, so that a button keeps the focus when a panel opens beside the page.
            let id = ui.scope_id().with(("control", press.name()));
            ui.scope_builder(UiBuilder::new().max_rect(at).scope_id(id), |ui| {
                let response = item.button(cap_width(cx, press)).show(ui, cx);
                has_focus |= response.has_focus();
                if let Some(letter) = cap(cx, press) {
                    paint_cap(ui, cx, response.rect, letter);
                    ui.ctx().accesskit_node_builder(response.id, |node| {
                        node.set_keyboard_shortcut(letter);
                    });
                }
                if response.clicked() {
                    pressed = Some(press);
                }
            });
        }
        (pressed, has_focus)
    }
}

/// The index of the row each button is in, by its rank and its width in points. If there is more than one row, each leaves
/// `more` points for the button that leads to the next.
fn rows(widths: &[(u8, f32)], room: f32, more: f32) -> Vec<usize> {
    let all: f32 = widths.iter().map(|(_, width)| width).sum();
    if all <= room {
        return vec![0; widths.len()];
    }
    let mut by_rank: Vec<usize> = (0..widths.len()).collect();
    by_rank.sort_by_key(|ix| widths[*ix].0);
    let mut rows = vec![0; widths.len()];
    let (mut row, mut used) = (0, 0.0);
    for ix in by_rank {
        let (rank, width) = widths[ix];
        let is_full = used > 0.0 && used + width > room - more;
        if is_full || row == 0 && rank == RARE {
            row += 1;
            used = 0.0;
        }
        used += width;
        rows[ix] = row;
    }
    rows
}

/// The letter of a button's key, unless letters are off.
fn cap(cx: &Cx<'_>, press: Press) -> Option<&'static str> {
    letter_of(press).filter(|_| cx.model.settings().letter_keys)
}

/// The side of the square around a letter, in points.
fn cap_side(cx: &Cx<'_>) -> f32 {
    cx.theme.type_size(TextRole::Small).1
}

fn cap_width(cx: &Cx<'_>, press: Press) -> f32 {
    cap(cx, press).map_or(0.0, |_| cap_side(cx) + SPACE_S + SPACE_XS)
}

/// Paints the letter of a button's key at its end, drawn like a keycap.
fn paint_cap(ui: &Ui, cx: &Cx<'_>, button: Rect, letter: &str) {
    let soft = cx.theme.colors.soft;
    let side = cap_side(cx);
    // The mark of a pressed button is in its corner.
    let middle = pos2(
        button.max.x - SPACE_S - SPACE_XS - side / 2.0,
        button.center().y + 1.0,
    );
    let place = Rect::from_center_size(middle, vec2(side, side));
    let edge = Stroke::new(1.0, cx.theme.colors.edge);
    ui.painter().rect_stroke(place, 4, edge, StrokeKind::Inside);
    let laid = galley(ui, cx, letter, TextRole::Small, false, soft, side * 2.0);
    let at = place.center() - laid.size() / 2.0;
    ui.painter().galley(at, laid, soft);
}

/// One dot per page. The ring around them shows that keys turn the pages. `rect` has the height of the dots.
pub fn dots(ui: &Ui, cx: &Cx<'_>, rect: Rect, step: usize, of: usize, has_keys: bool) {
    let c = &cx.theme.colors;
    let grown = rect.height() / DOTS;
    let pitch = (rect.width() / of.max(1) as f32).min(18.0 * grown);
    let width = pitch * of as f32;
    let from = rect.center().x - width / 2.0 + pitch / 2.0;
    let place = Rect::from_center_size(rect.center(), vec2(width + 12.0 * grown, rect.height()));
    let response = ui.interact(place, ui.scope_id().with("dots"), Sense::hover());
    let words = cx.t.present_place(step + 1, of).into_owned();
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, &words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Label);
        node.set_value(words.clone());
    });
    for ix in 0..of {
        let at = pos2(from + ix as f32 * pitch, rect.center().y);
        let painter = ui.painter();
        if ix == step {
            painter.circle_filled(at, 6.0 * grown, c.act);
        } else if ix < step {
            painter.circle_filled(at, 4.0 * grown, c.edge);
        } else {
            painter.circle_stroke(at, 4.0 * grown, Stroke::new(1.5 * grown, c.edge));
        }
    }
    if has_keys && cx.input.keyboard {
        let ring = Stroke::new(2.0 * grown, c.focus);
        ui.painter()
            .rect_stroke(place, 10, ring, egui::StrokeKind::Inside);
    }
}
