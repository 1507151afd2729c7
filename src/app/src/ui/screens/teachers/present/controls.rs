//! The fixed bar below the wall, for people who present with a mouse, and the small dots that show which page it is.

use super::keys::Press;
use super::voting::Ask;
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_S, SPACE_XS};
use crate::ui::widgets::{Button, Role};
use egui::{Rect, Role as Ax, Sense, Stroke, Ui, UiBuilder, WidgetInfo, accesskit, pos2, vec2};
use std::borrow::Cow;

/// Height of the row of dots, in points.
pub const DOTS: f32 = 20.0;

type Control<'a> = (Press, Cow<'a, str>, &'static str, bool);

/// The buttons in the bar: all of them, or, while a child tells, only those that lead on.
pub fn controls<'a>(cx: &Cx<'a>, calm: bool, notes: bool, ask: Option<&Ask>) -> Vec<Control<'a>> {
    let t = cx.t;
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
        (Press::Tells, t.present_tells(), "heart-hand", false),
        (Press::Rules, t.wall_rules_open(), "list", false),
        (Press::Notes, t.present_notes(), "note", notes),
        (Press::Projector, t.present_projector(), "present", false),
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
            let width = Button::new(&item.1, Role::Plain)
                .icon(item.2)
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

    /// Draws the bar in `rect` and returns what was pressed.
    pub fn ui(self, ui: &mut Ui, cx: &Cx<'_>, rect: Rect) -> Option<Press> {
        let mut theme = cx.theme.with_look(AudienceStyle::Adult);
        theme.scale = self.scale;
        let cx = &cx.with_theme(&theme);
        let mut pressed = None;
        for (ix, row) in self.rows.into_iter().enumerate() {
            let width: f32 = row.iter().map(|(_, width)| width + SPACE_XS).sum();
            let mut x = rect.center().x - width / 2.0;
            let y = rect.min.y + ix as f32 * self.row_height;
            for ((press, words, icon, on), width) in row {
                let at = Rect::from_min_size(pos2(x, y), vec2(width + 1.0, self.row_height));
                x += width + SPACE_XS;
                let id = ("control", press.name());
                ui.scope_builder(UiBuilder::new().max_rect(at).id_salt(id), |ui| {
                    let mut button = Button::new(&words, Role::Plain).icon(icon);
                    if matches!(press, Press::Notes | Press::Projector) {
                        button = button.selected(on);
                    }
                    if button.show(ui, cx).clicked() {
                        pressed = Some(press);
                    }
                });
            }
        }
        pressed
    }
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
