//! The end of a chat from eight on, one beat a screen: how it ended, the way that was taken, the promises.

use super::super::step_view::StepView;
use super::MOTH;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::chat::End;
use crate::ui::screens::shared::explain::promise_lines;
use crate::ui::screens::shared::scroller::scroller;
use crate::ui::screens::shared::way::{Step, steps};
use crate::ui::theme::{
    AudienceStyle, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, TextRole, Theme, UNTINTED,
};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{
    Align, Color32, Key as Press, Layout, Modifiers, Rect, Ui, UiBuilder, Vec2, pos2, vec2,
};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Graph, Key};
use porchlight_core::model::{Action, Nav, Route};

/// How many beats there are.
const BEATS: usize = 3;

/// One beat, and under it the way to the next one.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (turns, key, graph): (&[Turn<'_>], &Key, &Graph),
    (end, size): (&mut End, Option<Vec2>),
    out: &mut Vec<Action>,
) {
    let mut to = keys(ui, end);
    let focus = std::mem::take(&mut end.focus);
    let beat = Beat::new(cx, at, turns, (key, graph), end.beat);
    match size {
        Some(size) => {
            let most = size.y - cx.theme.target() - SPACE_L;
            let (theme, high) = beat.fitted(ui, cx, vec2(size.x, most));
            let start = ui.max_rect().min;
            let start = start + vec2(0.0, moth(ui, cx, beat.place, size, most - high));
            let card = Rect::from_min_size(start, vec2(size.x, high));
            paint_card(ui, cx, card, beat.fill);
            let sized = cx.with_theme(&theme);
            let salt = ("beat", beat.title.as_str());
            scroller(ui, cx, salt, card, &mut end.scroll, |ui, _| {
                beat.ui(ui, &sized, focus);
            });
            let row = Rect::from_min_size(
                pos2(start.x, card.max.y + SPACE_L),
                vec2(size.x, cx.theme.target()),
            );
            let builder = UiBuilder::new()
                .id_salt("beats")
                .max_rect(row)
                .layout(Layout::left_to_right(Align::Center));
            let pressed = ui.scope_builder(builder, |ui| beat.turn(ui, cx, out));
            to = to.or(pressed.inner);
        }
        None => {
            widgets::card(ui, cx, Some(beat.fill), |ui| beat.ui(ui, cx, focus));
            let pressed = ui.horizontal_wrapped(|ui| beat.turn(ui, cx, out));
            to = to.or(pressed.inner);
        }
    }
    if let Some(to) = to {
        *end = End {
            beat: to,
            focus: true,
            ..End::default()
        };
        ui.ctx().request_repaint();
    }
}

/// One part of the end.
struct Beat {
    place: usize,
    /// Its first words, where the focus goes.
    title: String,
    role: TextRole,
    text: Vec<Step>,
    fill: Color32,
    /// The words of the way to the next part.
    on: Option<String>,
}

impl Beat {
    fn new(
        cx: &Cx<'_>,
        at: &StepView<'_>,
        turns: &[Turn<'_>],
        (key, graph): (&Key, &Graph),
        place: usize,
    ) -> Self {
        let t = cx.t;
        let c = &cx.theme.colors;
        let name = at.part("name").to_owned();
        let step = |words: String, ink: Color32| Step {
            words,
            strong: false,
            ink,
        };
        match place {
            0 => Self {
                place,
                title: at.part(key.as_str()).to_owned(),
                role: TextRole::Body,
                text: Vec::new(),
                fill: c.card,
                on: Some(t.chat_see_way(name).into_owned()),
            },
            1 => Self {
                place,
                title: t.chat_way(name).into_owned(),
                role: TextRole::Section,
                text: steps(cx, &at.script(), turns),
                fill: c.card,
                on: Some(t.chat_see_promises().into_owned()),
            },
            _ => {
                let audience = at.lesson.audience;
                let lines = promise_lines(cx, audience);
                let mut text: Vec<Step> = lines.into_iter().map(|line| step(line, c.ink)).collect();
                if !audience.is_child() && graph.reviewed_by.is_none() {
                    text.push(step(t.chat_not_reviewed().into_owned(), c.soft));
                }
                Self {
                    place,
                    title: t.promises_title().into_owned(),
                    role: TextRole::Section,
                    text,
                    fill: c.act_tint,
                    on: None,
                }
            }
        }
    }

    /// The largest type with which everything is in view, and the height it then needs, in points. A long way scrolls.
    fn fitted(&self, ui: &Ui, cx: &Cx<'_>, room: Vec2) -> (Theme, f32) {
        let sizes: &[f32] = if self.place == 0 {
            &[1.2, 1.0, 0.9, 0.8]
        } else {
            &[1.0, 0.9, 0.8]
        };
        let mut last = (cx.theme.clone(), room.y);
        for part in sizes {
            let theme = Theme {
                scale: cx.theme.scale * part,
                ..cx.theme.clone()
            };
            if *part < 1.0 && theme.type_size(TextRole::Body).0 < 16.0 {
                break;
            }
            let sized = cx.with_theme(&theme);
            let width = room.x - 2.0 * SPACE_L;
            let high = |words: &str, role: TextRole, strong: bool| {
                let laid = galley(ui, &sized, words, role, strong, UNTINTED, width);
                laid.size().y
            };
            let title = high(&self.title, self.role, false);
            let text = self
                .text
                .iter()
                .map(|step| high(&step.words, TextRole::Body, step.strong) + SPACE_S);
            let whole = title + text.sum::<f32>() + 2.0 * SPACE_M;
            if whole <= room.y {
                return (theme, whole);
            }
            last.0 = theme;
        }
        if self.place == 1 {
            // Small type does not help where it scrolls anyway.
            last.0 = cx.theme.clone();
        }
        last
    }

    fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, focus: bool) {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        landed(ui, cx, (&self.title, self.role), focus);
        for step in &self.text {
            if step.strong {
                widgets::strong(ui, cx, &step.words, TextRole::Body, step.ink);
            } else {
                widgets::label(ui, cx, &step.words, TextRole::Body, step.ink);
            }
        }
    }

    /// Back to the part before, on to the next; at the last one, the way to Help.
    fn turn(&self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) -> Option<usize> {
        let mut to = None;
        ui.spacing_mut().item_spacing.x = SPACE_M;
        if let Some(before) = self.place.checked_sub(1) {
            let name = cx.t.chat_beat_before();
            let back = Button::new("", Role::Quiet).icon("back").name(&name);
            if ui.push_id("before", |ui| back.show(ui, cx)).inner.clicked() {
                to = Some(before);
            }
        }
        if let Some(on) = &self.on {
            let next = Button::new(on, Role::Act).icon("forward");
            if ui.push_id("next", |ui| next.show(ui, cx)).inner.clicked() {
                to = Some(self.place + 1);
            }
        } else {
            let help = cx.t.promises_help();
            let help = Button::new(&help, Role::Help).icon("help");
            if help.show(ui, cx).clicked() {
                out.push(Action::Nav(Nav::Go(Route::Help)));
            }
        }
        to
    }
}

/// The moth above how it ended, for children up to ten where there is room. Returns the height it takes, in points.
fn moth(ui: &Ui, cx: &Cx<'_>, beat: usize, size: Vec2, spare: f32) -> f32 {
    let high = (spare - SPACE_L).min(240.0 * cx.theme.scale);
    if beat > 0 || cx.theme.look != AudienceStyle::Age8 || high < 110.0 {
        return 0.0;
    }
    let aspect = cx
        .pictures
        .aspect(&format!("assets/illustrations/{MOTH}.svg"));
    let width = high * aspect;
    let left = ui.max_rect().min + vec2((size.x - width) / 2.0, 0.0);
    widgets::picture_at(ui, cx, MOTH, Rect::from_min_size(left, vec2(width, high)));
    high + SPACE_L
}

/// Enter and Right on the beat itself go to the next one, Left to the one before, ahead of the lesson's own pages.
fn keys(ui: &Ui, end: &End) -> Option<usize> {
    if ui.memory(|memory| memory.focused()).is_none() || !widgets::focus_rests(ui) {
        return None;
    }
    let landed = ui.data(|data| data.get_temp::<egui::Id>(egui::Id::unique("beat")));
    if landed != ui.memory(|memory| memory.focused()) {
        return None;
    }
    let pressed = |key| {
        ui.ctx()
            .input_mut(|input| input.consume_key(Modifiers::NONE, key))
    };
    if end.beat + 1 < BEATS && (pressed(Press::Enter) || pressed(Press::ArrowRight)) {
        return Some(end.beat + 1);
    }
    let before = end.beat.checked_sub(1)?;
    pressed(Press::ArrowLeft).then_some(before)
}

/// The first words of a beat, where the focus goes.
fn landed(ui: &mut Ui, cx: &Cx<'_>, (words, kind): (&str, TextRole), focus: bool) {
    let response = widgets::landing(ui, cx, words, (kind, false));
    if focus {
        response.request_focus();
    }
    if response.has_focus() {
        let filter = egui::EventFilter {
            horizontal_arrows: true,
            ..egui::EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        ui.data_mut(|data| data.insert_temp(egui::Id::unique("beat"), response.id));
    }
}

fn paint_card(ui: &Ui, cx: &Cx<'_>, rect: Rect, fill: Color32) {
    ui.painter().rect(
        rect,
        RADIUS_CARD,
        fill,
        cx.theme.card_stroke(),
        egui::StrokeKind::Inside,
    );
}
