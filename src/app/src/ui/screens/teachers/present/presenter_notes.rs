//! Content for the teacher only, shown on request because pupils can see this window: notes, and the four lines for the moment
//! a child starts to tell. Also the calm picture the class sees meanwhile.

use super::super::pointed;
use super::fit::table;
use super::sheet::{Pen, paint_picture};
use super::slide::Shown;
use crate::msg::Msg;
use crate::ui::cx::Cx;
use crate::ui::theme::{
    AudienceStyle, PAPER, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, TextRole, Theme, stage,
};
use crate::ui::widgets;
use egui::{Key, Margin, Rect, ScrollArea, Sense, Ui, UiBuilder, pos2, vec2};
use porchlight_core::content::Kind;
use porchlight_core::text::Prose;
use std::borrow::Cow;

/// Splits off the notes' area: on the right if the window is wide, otherwise at the bottom with this share of the height.
/// `theme` is the notes' theme.
pub fn split(theme: &Theme, room: Rect, share: f32) -> (Rect, Rect) {
    if room.width() >= 1100.0 {
        split_right(room, (360.0 * theme.scale).min(room.width() * 0.4))
    } else {
        let y = room.max.y - room.height() * share;
        (
            Rect::from_min_max(room.min, pos2(room.max.x, y)),
            Rect::from_min_max(pos2(room.min.x, y), room.max),
        )
    }
}

fn split_right(room: Rect, width: f32) -> (Rect, Rect) {
    let x = room.max.x - width;
    (
        Rect::from_min_max(room.min, pos2(x, room.max.y)),
        Rect::from_min_max(pos2(x, room.min.y), room.max),
    )
}

/// The window pupils look at.
pub struct There {
    /// Whether it is blanked.
    pub black: bool,
    /// Whether it was placed on a display and needs no dragging.
    pub fills_a_screen: bool,
}

/// What the notes show besides the page.
pub struct Side {
    /// The pupils' own window, if there is one.
    pub there: Option<There>,
    /// The title of the next page; `None` on the last.
    pub next: Option<String>,
    /// The shape of the pupils' window, width by height.
    pub aspect: f32,
    /// Minutes since the lesson started or was continued.
    pub spent: i64,
    /// Minutes planned from there to the end of the current page.
    pub due: i64,
    /// Minutes planned from there to the end.
    pub planned: i64,
}

/// The number of minutes from which the notes say that the class is behind.
const LATE: i64 = 2;

impl Side {
    /// The time in words, without a running clock: it changes when a page is turned.
    fn time<'a>(&self, t: Msg<'a>) -> Cow<'a, str> {
        let over = self.spent - self.planned;
        let late = self.spent - self.due;
        if over > 0 {
            t.present_time_over(over, self.planned)
        } else if late >= LATE {
            t.present_time_late(late, self.planned, self.spent)
        } else {
            t.present_time(self.planned, self.spent)
        }
    }
}

/// Notes on what is `shown`. If pupils have their own window, also how to use it and what comes next, which `next` paints into
/// a small rectangle.
pub fn notes(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    (shown, prose): (&Shown<'_>, &Prose),
    side: &Side,
    next: impl FnOnce(&mut Ui, Rect),
) {
    let (t, theme) = (cx.t, cx.theme);
    ui.painter().rect_filled(rect, 0, theme.colors.sunk);
    if theme.high_contrast() {
        ui.painter()
            .rect_stroke(rect, 0, theme.card_stroke(), egui::StrokeKind::Inside);
    }
    panel(ui, "notes", rect, |ui| {
        widgets::section(ui, cx, &t.present_notes());
        match &side.there {
            Some(There { black: true, .. }) => {
                let words = t.present_projector_black();
                widgets::strong(ui, cx, &words, TextRole::Body, cx.theme.colors.lamp_text);
            }
            Some(There {
                fills_a_screen: true,
                ..
            }) => {
                widgets::small(ui, cx, &t.present_projector_there());
            }
            Some(_) => {
                widgets::small(ui, cx, &t.present_projector_how());
            }
            None => {
                widgets::small(ui, cx, &t.present_notes_shared());
            }
        }
        ui.add_space(SPACE_M);
        match shown {
            Shown::Page(page) if page.is_question() => {
                widgets::paragraphs(ui, cx, &t.present_notes_question(), TextRole::Body);
            }
            Shown::Page(page) => {
                widgets::paragraphs(ui, cx, page.part("notes"), TextRole::Body);
                if matches!(page.step.kind, Kind::Chat(_)) {
                    ui.add_space(SPACE_M);
                    let how = if cx.model.settings().letter_keys {
                        t.present_chat_keys()
                    } else {
                        t.present_chat_buttons()
                    };
                    let keys = format!("{how} {}", t.present_chat_again());
                    widgets::paragraphs(ui, cx, &keys, TextRole::Body);
                }
            }
            Shown::Rules => {
                widgets::paragraphs(ui, cx, &t.present_notes_rules(), TextRole::Body);
            }
            Shown::Survey(_) | Shown::Asked(_) => {
                let words = if cx.input.class.is_some() {
                    t.present_notes_survey_phones()
                } else {
                    t.present_notes_survey_slips()
                };
                widgets::paragraphs(ui, cx, &words, TextRole::Body);
            }
            Shown::Talk(..) => {
                widgets::paragraphs(ui, cx, &t.present_notes_talk(), TextRole::Body);
            }
            Shown::Closing(lesson) => {
                widgets::paragraphs(ui, cx, &t.present_notes_closing(), TextRole::Body);
                for key in &lesson.discussion {
                    let words = prose.part("lesson", &format!("discuss-{key}"));
                    pointed(ui, cx, "message", words);
                }
            }
        }
        if let (Some(_), Some(title)) = (&side.there, &side.next) {
            ui.add_space(SPACE_L);
            widgets::small(ui, cx, &t.present_next());
            widgets::strong(ui, cx, title, TextRole::Body, cx.theme.colors.ink);
            ui.add_space(SPACE_S);
            let width = ui.available_width().min(420.0 * cx.theme.scale);
            let size = vec2(width, width / side.aspect);
            let (place, _) = ui.allocate_exact_size(size, Sense::hover());
            if ui.is_rect_visible(place) {
                next(ui, place);
            }
        }
        ui.add_space(SPACE_L);
        widgets::small(ui, cx, &side.time(t));
        let keys = if cx.model.settings().letter_keys {
            t.present_notes_keys()
        } else {
            t.present_notes_keys_button()
        };
        widgets::small(ui, cx, &keys);
    });
}

/// An area of the window that scrolls on its own.
pub fn panel(ui: &mut Ui, name: &str, rect: Rect, add: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt(name), |ui| {
        ScrollArea::vertical()
            .id_salt(name)
            .auto_shrink([false, false])
            .show(ui, |ui| {
                egui::Frame::new()
                    .inner_margin(Margin::same(SPACE_XL as i8))
                    .show(ui, |ui| {
                        ui.set_width(ui.available_width());
                        add(ui);
                    });
                // The arrow keys scroll the overflow, as on the page.
                let step = rect.height() * 0.25;
                let down = ui.input(|input| input.num_presses(Key::ArrowDown));
                let up = ui.input(|input| input.num_presses(Key::ArrowUp));
                ui.scroll_with_delta(egui::vec2(0.0, step * (up as f32 - down as f32)));
            });
    });
}

/// Shows the class a hill under stars and something to do. The four lines appear only after a second press. `cx` has the
/// notes' theme.
pub fn calm(ui: &mut Ui, cx: &Cx<'_>, room: Rect, card: bool, alone: bool) {
    ui.painter().rect_filled(room, 0, stage::NIGHT);
    // The card is as tall as the window, so that all four lines are visible at once.
    let (wall, beside) = if card {
        split_right(room, (400.0 * cx.theme.scale).min(room.width() * 0.55))
    } else {
        (room, Rect::NOTHING)
    };
    let mut theme = cx.theme.with_look(AudienceStyle::Projector);
    theme.scale = table(room.size());
    let far = &cx.with_theme(&theme);
    let pen = Pen { ui, cx: far };
    let words = cx.t.present_calm();
    let margin = SPACE_XXL;
    let laid = widgets::galley(
        ui,
        far,
        &words,
        TextRole::Section,
        false,
        PAPER,
        wall.width() - 2.0 * margin,
    );
    let most = vec2(
        wall.width() - 2.0 * margin,
        wall.height() - laid.size().y - 3.0 * margin,
    );
    let aspect = cx.pictures.aspect("assets/illustrations/calm.svg");
    let width = most.x.min(most.y * aspect).max(80.0);
    let size = vec2(width, width / aspect);
    let height = size.y + margin + laid.size().y;
    let top = wall.center().y - height / 2.0;
    let at = Rect::from_min_size(pos2(wall.center().x - width / 2.0, top), size);
    paint_picture(pen, "calm", at);
    let under = pos2(wall.center().x - laid.size().x / 2.0, at.max.y + margin);
    ui.painter().galley(under, laid, PAPER);
    if card {
        tells(ui, cx, beside, alone);
    }
}

fn tells(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, alone: bool) {
    let t = cx.t;
    ui.painter().rect_filled(rect, 0, cx.theme.colors.page);
    panel(ui, "tells", rect, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_L;
        widgets::section(ui, cx, &t.present_tells_title());
        pointed(ui, cx, "heart-hand", &t.present_tells_thank());
        pointed(ui, cx, "hand-stop", &t.present_tells_stop());
        pointed(ui, cx, "secret", &t.present_tells_promise());
        let lead = cx.model.school().lead.trim();
        let line = if lead.is_empty() {
            t.present_tells_lead_not_set()
        } else {
            t.present_tells_lead(lead.to_owned())
        };
        pointed(ui, cx, "person", &line);
        if !alone {
            widgets::small(ui, cx, &t.present_notes_shared());
        }
    });
}
