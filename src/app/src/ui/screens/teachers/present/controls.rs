//! The fixed bar below the wall, for people who present with a mouse, and the small dots that show which page it is.

use super::keys::{Press, letter_of};
use super::voting::Ask;
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_S, SPACE_XS, TextRole};
use crate::ui::widgets::{Button, Role, galley};
use egui::{
    Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, accesskit, pos2, vec2,
};
use std::borrow::Cow;

/// Height of the row of dots, in points.
pub const DOTS: f32 = 20.0;

type Control<'a> = (Press, Cow<'a, str>, &'static str, bool);

/// What decides which buttons are in the bar.
#[derive(Clone, Copy)]
pub struct Which<'a> {
    /// Whether the calm picture is on the wall: then only those that lead on.
    pub calm: bool,
    /// Whether notes or the four lines are shown.
    pub notes: bool,
    /// Whether the list of keys is shown.
    pub keys: bool,
    /// Whether a class sees the bar, too. Then nothing in it says what the calm picture is for.
    pub is_shared: bool,
    /// What the class can be asked here.
    pub ask: Option<&'a Ask>,
}

/// The buttons in the bar.
pub fn controls<'a>(cx: &Cx<'a>, which: Which<'_>) -> Vec<Control<'a>> {
    let t = cx.t;
    let Which {
        calm,
        notes,
        keys,
        is_shared,
        ask,
    } = which;
    if calm {
        return vec![
            (Press::On, t.present_to_lesson(), "back", false),
            (Press::Notes, t.present_notes(), "note", notes),
            (Press::End, t.present_end(), "close", false),
        ];
    }
    let mut all = vec![
        (Press::Back, t.present_back(), "back", false),
        (Press::On, t.present_on(), "forward", false),
        (Press::Reveal, t.present_reveal(), "show-large", false),
        (Press::Blank, t.present_blank(), "blank", false),
        if is_shared {
            (Press::Tells, t.present_quiet(), "break", false)
        } else {
            (Press::Tells, t.present_tells(), "heart-hand", false)
        },
        (Press::Rules, t.wall_rules_open(), "list", false),
        (Press::Notes, t.present_notes(), "note", notes),
        (Press::Projector, t.present_projector(), "present", false),
        (Press::Keys, t.present_keys(), "keys", keys),
        (Press::End, t.present_end(), "close", false),
    ];
    let vote = match (ask, cx.input.class.is_some()) {
        (None, _) | (Some(Ask::Survey(..)), false) => None,
        (Some(_), true) => Some((Press::Tally, t.phones_ask(), "mobile", false)),
        (Some(Ask::Vote(..)), false) => Some((Press::Tally, t.tally_open(), "people", false)),
    };
    if let Some(vote) = vote {
        all.insert(3, vote);
    }
    all
}

/// The bar, split into rows so that no word is cut off at any size.
pub struct Bar<'a> {
    rows: Vec<Vec<(Control<'a>, f32)>>,
    row_height: f32,
    scale: f32,
}

impl<'a> Bar<'a> {
    /// Distributes the buttons over as many rows as they need within `room` points.
    pub fn new(ui: &Ui, cx: &Cx<'a>, items: Vec<Control<'a>>, room: f32) -> Self {
        let mut theme = cx.theme.with_look(AudienceStyle::Adult);
        // The bar is for the person presenting. Its words grow with the text setting, but leave the wall enough room.
        theme.scale = theme.scale.min(1.5);
        let small = cx.with_theme(&theme);
        let mut rows: Vec<Vec<(Control<'a>, f32)>> = vec![Vec::new()];
        let mut used = 0.0;
        for item in items {
            let width = button(&item, cap_width(&small, item.0))
                .natural_width(ui, &small)
                .ceil();
            if used + width > room && used > 0.0 {
                rows.push(Vec::new());
                used = 0.0;
            }
            used += width + SPACE_XS;
            if let Some(row) = rows.last_mut() {
                row.push((item, width));
            }
        }
        Self {
            rows,
            row_height: 44.0_f32.max(27.0 * theme.scale + 16.0) + SPACE_XS,
            scale: theme.scale,
        }
    }

    /// Height of all rows, in points.
    pub fn height(&self) -> f32 {
        self.rows.len() as f32 * self.row_height + SPACE_S
    }

    /// Draws the bar in `rect`. Returns what was pressed, and whether one of its buttons has the focus.
    pub fn ui(self, ui: &mut Ui, cx: &Cx<'_>, rect: Rect) -> (Option<Press>, bool) {
        let mut theme = cx.theme.with_look(AudienceStyle::Adult);
        theme.scale = self.scale;
        let cx = &cx.with_theme(&theme);
        let mut pressed = None;
        let mut has_focus = false;
        for (ix, row) in self.rows.into_iter().enumerate() {
            let width: f32 = row.iter().map(|(_, width)| width + SPACE_XS).sum();
            let mut x = rect.center().x - width / 2.0;
            let y = rect.min.y + ix as f32 * self.row_height;
            for (item, width) in row {
                let press = item.0;
                let at = Rect::from_min_size(pos2(x, y), vec2(width + 1.0, self.row_height));
                x += width + SPACE_XS;
                // An id of its own, so that a button keeps the focus when something opens beside the page.
                let id = ui.scope_id().with(("control", press.name()));
                ui.scope_builder(UiBuilder::new().max_rect(at).scope_id(id), |ui| {
                    let mut button = button(&item, cap_width(cx, press));
                    if matches!(press, Press::Notes | Press::Projector | Press::Keys) {
                        button = button.selected(item.3);
                    }
                    let response = button.show(ui, cx);
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
        }
        (pressed, has_focus)
    }
}

fn button<'a>(item: &'a Control<'_>, aside: f32) -> Button<'a> {
    let (_, words, icon, _) = item;
    Button::new(words, Role::Plain).icon(icon).aside(aside)
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

/// Paints the letter of a button's key at its end, as it looks on a keyboard.
fn paint_cap(ui: &Ui, cx: &Cx<'_>, button: Rect, letter: &str) {
    let soft = cx.theme.colors.soft;
    let side = cap_side(cx);
    // The sign of a pressed button is in its corner.
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

/// One dot per page. The ring around them shows that keys turn the pages.
pub fn dots(ui: &Ui, cx: &Cx<'_>, rect: Rect, step: usize, of: usize, has_keys: bool) {
    let c = &cx.theme.colors;
    let pitch = (rect.width() / of.max(1) as f32).min(18.0);
    let width = pitch * of as f32;
    let from = rect.center().x - width / 2.0 + pitch / 2.0;
    let place = Rect::from_center_size(rect.center(), vec2(width + 12.0, DOTS));
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
            painter.circle_filled(at, 6.0, c.act);
        } else if ix < step {
            painter.circle_filled(at, 4.0, c.edge);
        } else {
            painter.circle_stroke(at, 4.0, Stroke::new(1.5, c.edge));
        }
    }
    if has_keys && cx.input.keyboard {
        let ring = Stroke::new(2.0, c.focus);
        ui.painter()
            .rect_stroke(place, 10, ring, egui::StrokeKind::Inside);
    }
}
