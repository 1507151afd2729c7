//! One checklist item: a row that opens to show why, how, and the three ways to settle it.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::dates::{date_words, day_of, today};
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{
    Id, Rect, Response, Role as Ax, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo,
    accesskit, pos2, vec2,
};
use jiff::Timestamp;
use porchlight_core::content::ChecklistItem;
use porchlight_core::family::{Standing, Tick};
use std::borrow::Cow;

/// The data of an item.
pub struct Item<'a> {
    /// A stable id, so that the focused control keeps the focus whatever opens, closes or is filtered around it.
    pub id: Id,
    /// The item in one sentence.
    pub text: &'a str,
    /// Titles, each with the text below it.
    pub parts: Vec<(Cow<'a, str>, String)>,
    /// Where it comes from, in small print.
    pub sources: Vec<String>,
    /// The parent's choice for it.
    pub tick: Tick,
    /// Its status in the plan: open, settled or due again.
    pub standing: Standing,
    /// When it was settled.
    pub since: Option<Timestamp>,
    /// Whether the disk rejects changes to this list. Then nothing done today may be reported as saved.
    pub is_refused: bool,
    /// Whether it is the next one to do, with an amber button.
    pub next: bool,
    /// Whether it was just settled, so that the next item is offered.
    pub fresh: bool,
    /// The next item's text.
    pub following: Option<&'a str>,
    /// Whether its details are shown.
    pub open: bool,
}

/// What was pressed.
pub enum Pressed {
    /// The row itself, to open or close it.
    Row,
    /// One of its states.
    To(Tick),
    /// The button to the next item.
    On,
}

/// The states of an item, with their icons.
const WAYS: [(Tick, Option<&str>); 4] = [
    (Tick::Open, None),
    (Tick::Done, Some("check")),
    (Tick::NotNow, Some("clock")),
    (Tick::NotForUs, Some("minus")),
];

/// The word for a state.
fn word<'a>(cx: &Cx<'a>, tick: Tick) -> std::borrow::Cow<'a, str> {
    match tick {
        Tick::Open => cx.t.parents_state_open(),
        Tick::Done => cx.t.parents_state_done(),
        Tick::NotNow => cx.t.parents_state_not_now(),
        Tick::NotForUs => cx.t.parents_state_not_for_us(),
    }
}

impl Item<'_> {
    /// Draws the item, adding `more` below its details when open. The response is the row's, for scrolling and focus.
    pub fn show(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        more: impl FnOnce(&mut Ui),
    ) -> (Response, Option<Pressed>) {
        let mut pressed = None;
        let row = if self.open {
            let mut stroke = cx.theme.card_stroke();
            stroke.width = stroke.width.max(1.5);
            stroke.color = cx.theme.colors.edge;
            egui::Frame::new()
                .fill(cx.theme.colors.card)
                .stroke(stroke)
                .corner_radius(RADIUS_CARD)
                .show(ui, |ui| {
                    ui.set_width(ui.available_width());
                    ui.spacing_mut().item_spacing.y = 0.0;
                    let row = self.row(ui, cx);
                    ui.spacing_mut().item_spacing.y = SPACE_M;
                    let left = if self.beside(ui, cx) {
                        SPACE_L + lead(cx) + SPACE_M
                    } else {
                        SPACE_L
                    };
                    let inside = egui::Margin {
                        left: left.min(120.0) as i8,
                        right: SPACE_L as i8,
                        top: 0,
                        bottom: SPACE_L as i8,
                    };
                    egui::Frame::new().inner_margin(inside).show(ui, |ui| {
                        pressed = self.inside(ui, cx);
                        more(ui);
                    });
                    row
                })
                .inner
        } else {
            self.row(ui, cx)
        };
        if row.clicked() {
            pressed = Some(Pressed::Row);
        }
        (row, pressed)
    }

    /// Whether there is room for the state beside the words.
    fn beside(&self, ui: &Ui, cx: &Cx<'_>) -> bool {
        ui.available_width() > 520.0 * cx.theme.scale
    }

    /// The state in words; empty for an item that is simply open.
    fn state(&self, cx: &Cx<'_>) -> String {
        if self.standing == Standing::Due {
            return match (self.tick, self.since) {
                (Tick::Done, Some(since)) => cx.t.again_since(short_date(cx, since)).into_owned(),
                (Tick::NotNow, Some(since)) => {
                    cx.t.again_put_off(short_date(cx, since)).into_owned()
                }
                _ => cx.t.again_state().into_owned(),
            };
        }
        match (self.tick, self.since) {
            (Tick::Open, _) => String::new(),
            (Tick::Done, Some(since)) if self.is_refused && is_today(cx, since) => {
                cx.t.parents_done_not_saved().into_owned()
            }
            (Tick::Done, Some(since)) => done_on(cx, since),
            (tick, _) => word(cx, tick).into_owned(),
        }
    }

    fn row(&self, ui: &mut Ui, cx: &Cx<'_>) -> Response {
        let c = &cx.theme.colors;
        let width = ui.available_width();
        let lead = lead(cx);
        let beside = self.beside(ui, cx);
        let state = self.state(cx);
        let room = width - 2.0 * SPACE_L - lead - SPACE_M;
        let side = if state.is_empty() || !beside {
            0.0
        } else {
            room * 0.44
        };
        let ink = if self.tick == Tick::NotForUs {
            c.soft
        } else {
            c.ink
        };
        let strong = self.open || self.tick == Tick::Open && self.next;
        let said_room = if beside { side - SPACE_L } else { room };
        let said = galley(ui, cx, &state, TextRole::Small, false, c.soft, said_room);
        let taken = if side > 0.0 {
            said.size().x + SPACE_L
        } else {
            0.0
        };
        let words = galley(ui, cx, self.text, TextRole::Body, strong, ink, room - taken);
        let under = !state.is_empty() && !beside;
        let block = words.size().y + if under { said.size().y } else { 0.0 };
        let height = (block + 2.0 * SPACE_M)
            .max(lead + 2.0 * SPACE_M)
            .max(cx.theme.target());
        let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        let response = ui.interact(rect, self.id.with("row"), Sense::click());
        let warm = response.hovered() || response.has_focus();
        let fill = if warm { c.act_tint } else { c.card };
        let stroke = if cx.theme.high_contrast() {
            Stroke::new(2.0, c.edge)
        } else {
            Stroke::new(1.0, c.line)
        };
        if self.open {
            if warm {
                ui.painter()
                    .rect_filled(rect.shrink(2.0), RADIUS_CARD, fill);
            }
        } else {
            ui.painter()
                .rect(rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
        }
        let icon = Rect::from_center_size(
            pos2(rect.min.x + SPACE_L + lead / 2.0, rect.center().y),
            Vec2::splat(lead),
        );
        match self.tick {
            _ if self.standing == Standing::Due => {
                widgets::icon(ui, cx, "again", icon, c.lamp_text);
            }
            Tick::Open => {
                let ring = Stroke::new(2.0, c.edge);
                ui.painter().circle_stroke(icon.center(), lead * 0.38, ring);
            }
            Tick::Done => widgets::icon(ui, cx, "check", icon, c.good),
            Tick::NotNow => widgets::icon(ui, cx, "clock", icon, c.soft),
            Tick::NotForUs => widgets::icon(ui, cx, "minus", icon, c.soft),
        }
        let at = pos2(icon.max.x + SPACE_M, rect.center().y - block / 2.0);
        let below = words.size().y;
        ui.painter().galley(at, words, ink);
        let at = if under {
            at + vec2(0.0, below)
        } else {
            pos2(
                rect.max.x - SPACE_L - said.size().x,
                rect.center().y - said.size().y / 2.0,
            )
        };
        ui.painter().galley(at, said, c.soft);
        widgets::focus_ring(ui, cx, &response, RADIUS_CARD);
        let full = if state.is_empty() {
            format!("{}. {}", self.text, word(cx, self.tick))
        } else {
            format!("{}. {state}", self.text)
        };
        response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, &full));
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_expanded(self.open);
        });
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    }

    fn inside(&self, ui: &mut Ui, cx: &Cx<'_>) -> Option<Pressed> {
        let mut pressed = None;
        for (title, text) in &self.parts {
            if !text.is_empty() {
                ui.scope(|ui| {
                    ui.spacing_mut().item_spacing.y = 2.0;
                    widgets::strong(ui, cx, title, TextRole::Body, cx.theme.colors.soft);
                    widgets::paragraphs(ui, cx, text, TextRole::Body);
                });
            }
        }
        ui.add_space(SPACE_S);
        let states = UiBuilder::new()
            .scope_id(self.id.with("states"))
            .accessibility_role(accesskit::Role::RadioGroup)
            .accessibility_label(self.text);
        widgets::radios(ui, |ui| {
            ui.scope_builder(states, |ui| {
                ui.horizontal_wrapped(|ui| {
                    for (way, icon) in WAYS {
                        let stands = self.tick == way;
                        let role = if way == Tick::Done && self.next && !stands {
                            Role::Primary
                        } else {
                            Role::Quiet
                        };
                        let words = word(cx, way);
                        let full = format!("{words}: {}", self.text);
                        let mut button = Button::new(&words, role).radio(stands).name(&full);
                        if let Some(icon) = icon {
                            button = button.icon(icon);
                        }
                        if button.show(ui, cx).clicked() && !stands {
                            pressed = Some(Pressed::To(way));
                        }
                    }
                });
            })
        });
        if let Some(following) = self.following.filter(|_| self.fresh) {
            let full = cx.t.list_go_on_named(following.to_owned());
            let on = UiBuilder::new().scope_id(self.id.with("on"));
            ui.scope_builder(on, |ui| {
                let words = cx.t.list_go_on();
                let on = Button::new(&words, Role::Plain).icon("forward").name(&full);
                if on.show(ui, cx).clicked() {
                    pressed = Some(Pressed::On);
                }
            });
        }
        for words in &self.sources {
            widgets::small(ui, cx, words);
        }
        pressed
    }
}

fn lead(cx: &Cx<'_>) -> f32 {
    26.0 * cx.theme.scale
}

fn is_today(cx: &Cx<'_>, at: Timestamp) -> bool {
    day_of(cx, at) == today(cx).date
}

fn done_on(cx: &Cx<'_>, since: Timestamp) -> String {
    if is_today(cx, since) {
        return cx.t.parents_done_today().into_owned();
    }
    cx.t.parents_done_on(short_date(cx, since)).into_owned()
}

/// The date of a timestamp, in words.
fn short_date(cx: &Cx<'_>, at: Timestamp) -> String {
    date_words(cx, day_of(cx, at))
}

/// The agencies whose public guidance an item is based on.
pub fn source(cx: &Cx<'_>, item: &ChecklistItem) -> Option<String> {
    let known = cx.model.library().guidance();
    let mut agencies: Vec<&str> = item
        .guidance
        .iter()
        .filter_map(|id| known.get(id))
        .map(|row| row.agency.as_str())
        .filter(|agency| *agency != "other")
        .collect();
    agencies.sort_unstable();
    agencies.dedup();
    match agencies.as_slice() {
        [] => None,
        [one] => Some(cx.t.parents_source((*one).to_owned()).into_owned()),
        [one, rest @ ..] => Some(
            cx.t.parents_source_two((*one).to_owned(), rest.join(", "))
                .into_owned(),
        ),
    }
}
