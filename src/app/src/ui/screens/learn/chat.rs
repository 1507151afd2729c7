//! A chat in a lesson. After its end comes one beat a screen: how it ended, the way that was taken with its warning signs
//! named, and the promises. For the youngest the whole end is one screen, with what each turn did behind "Why?".

use super::stage::Stage;
use super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::chat::{self, End};
use crate::ui::screens::shared::explain::promises;
use crate::ui::screens::shared::script::sign_name;
use crate::ui::screens::shared::scroller::scroller;
use crate::ui::screens::shared::way::way as draw_way;
use crate::ui::theme::{AudienceStyle, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_XXL, TextRole, Theme};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{Align, Key as Press, Layout, Modifiers, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Graph, Key, Speaker, Waiting};
use porchlight_core::model::Action;

pub use crate::ui::screens::shared::chat::State;

/// The parts of the end from eight on.
const BEATS: usize = 3;

/// Draws the chat, or its end for the youngest. Returns true once an end has been reached.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    graph: &Graph,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    let before = state.is_done();
    let script = at.script();
    let replay = graph.replay(state.run());
    let ended = match replay.waiting {
        Waiting::Ended { key, .. } => Some(key),
        Waiting::Choice(_) => None,
    };
    let again = ended.is_some() && stage.second(&cx.t.chat_another_way());
    let young = cx.theme.look == AudienceStyle::Age5;
    let done = if let (true, Some(key)) = (young, ended) {
        young_end(ui, cx, at, (&replay.turns, key), &mut state.end, stage);
        state.reach()
    } else {
        let room = stage.room();
        chat::ui(
            ui,
            cx,
            &script,
            graph,
            (state, room),
            |ui, cx, turns, key, end, size| {
                beats(ui, cx, at, (turns, key, graph), (end, size), out);
                false
            },
        )
    };
    if done && !before {
        at.did(state.attempt(), out);
    }
    if again {
        state.restart(ui);
    }
    done
}

/// How the story went on after the last reply: in the youngest's end it is read together with the ending.
fn after<'a>(at: &'a StepView<'_>, turns: &[Turn<'a>]) -> Vec<&'a str> {
    let last = turns
        .iter()
        .rposition(|turn| matches!(turn, Turn::Replied(_)))
        .map_or(0, |place| place + 1);
    let told = turns.iter().skip(last).filter_map(|turn| match turn {
        Turn::Said {
            key,
            by: Speaker::Narrator,
            ..
        } => Some(at.part(key.as_str())),
        _ => None,
    });
    told.collect()
}

fn signs(cx: &Cx<'_>, turns: &[Turn<'_>]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for turn in turns {
        if let Turn::Said {
            sign: Some(sign), ..
        } = turn
        {
            let name = sign_name(cx, *sign);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// The end for the youngest: the moth, how it ended, and what the signs were.
fn young_end(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (turns, key): (&[Turn<'_>], &Key),
    end: &mut End,
    stage: &mut Stage,
) {
    let t = cx.t;
    let room = stage.room();
    let mut texts = after(at, turns);
    texts.push(at.part(key.as_str()));
    let story = texts.join(" ");
    let names = signs(cx, turns);
    let signs = (!names.is_empty()).then(|| t.chat_signs(names.len(), names.join(" · ")));
    let picture = "moth-celebrates";
    let aspect = cx
        .pictures
        .aspect(&format!("assets/illustrations/{picture}.svg"));
    let start = ui.cursor().min;
    let wide = room.x >= 800.0 * cx.theme.scale;
    let size = if wide {
        let width = (room.x * 0.4).min(room.y * aspect);
        vec2(width, width / aspect)
    } else {
        Vec2::ZERO
    };
    let left = if wide { size.x + SPACE_XXL } else { 0.0 };
    let width = (room.x - left).min(cx.theme.measure() * 1.1);
    let laid = |theme: &Theme| {
        let sized = cx.with_theme(theme);
        let high = |text: &str, strong: bool| {
            let ink = theme.colors.ink;
            let laid = galley(ui, &sized, text, TextRole::Body, strong, ink, width);
            laid.size().y
        };
        high(&story, false)
            + signs
                .as_ref()
                .map_or(0.0, |signs| high(signs, true) + SPACE_L)
    };
    let sizes = [1.2, 1.0, 0.9, 0.8].map(|part| Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    });
    let theme = sizes
        .iter()
        .find(|theme| laid(theme) <= room.y)
        .unwrap_or(cx.theme);
    let cx = &cx.with_theme(theme);
    let high = laid(theme);
    if wide {
        let top = start.y + ((room.y - size.y) / 2.0).max(0.0);
        widgets::picture_at(
            ui,
            cx,
            picture,
            Rect::from_min_size(pos2(start.x, top), size),
        );
    }
    let top = start + vec2(left, ((room.y - high) / 2.0).max(0.0));
    let place = Rect::from_min_size(top, vec2(width, high));
    let builder = UiBuilder::new()
        .id_salt("end")
        .max_rect(place)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_L;
        let told = widgets::landing(ui, cx, &story, (TextRole::Body, false));
        if std::mem::take(&mut end.focus) {
            told.request_focus();
        }
        if let Some(signs) = &signs {
            widgets::strong(ui, cx, signs, TextRole::Body, cx.theme.colors.lamp_text);
        }
    });
    stage.note(&t.chat_way(at.part("name").to_owned()), Rect::NOTHING);
    for turn in turns {
        if let Turn::Replied(reply) = turn {
            stage.more(at.part(reply.key.as_str()), true);
            stage.more(at.why(&reply.key), false);
        }
    }
}

/// The end from eight on: one beat, and under it the way to the next one.
fn beats(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (turns, key, graph): (&[Turn<'_>], &Key, &Graph),
    (end, size): (&mut End, Option<Vec2>),
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    let name = at.part("name").to_owned();
    let way = t.chat_way(name.clone());
    let on = match end.beat {
        0 => Some(t.chat_see_way(name)),
        1 => Some(t.chat_see_promises()),
        _ => None,
    };
    let mut to = keys(ui, end);
    let salt = ["ending", "way", "promises"];
    let salt = salt.get(end.beat).copied().unwrap_or_default();
    let beat = end.beat;
    let focus = std::mem::take(&mut end.focus);
    let mut part = |ui: &mut Ui| match beat {
        0 => {
            let words = at.part(key.as_str());
            landed(ui, cx, (words, TextRole::Body), focus);
        }
        1 => {
            landed(ui, cx, (&way, TextRole::Section), focus);
            draw_way(ui, cx, &at.script(), turns);
        }
        _ => {
            let title = t.promises_title();
            landed(ui, cx, (&title, TextRole::Section), focus);
            promises(ui, cx, at.lesson.audience, out);
            if !at.lesson.audience.is_child() && graph.reviewed_by.is_none() {
                widgets::small(ui, cx, &t.chat_not_reviewed());
            }
        }
    };
    let nav = cx.theme.target();
    match size {
        Some(size) => {
            let start = ui.max_rect().min;
            let card = Rect::from_min_size(start, size - vec2(0.0, nav + SPACE_L));
            paint_card(ui, cx, card);
            let mut scroll = end.scroll;
            scroller(ui, cx, (salt, &way), card, &mut scroll, |ui, _| part(ui));
            end.scroll = scroll;
            let row = Rect::from_min_max(pos2(start.x, card.max.y + SPACE_L), start + size);
            let builder = UiBuilder::new()
                .id_salt("beats")
                .max_rect(row)
                .layout(Layout::left_to_right(Align::Center));
            let pressed = ui.scope_builder(builder, |ui| turn(ui, cx, beat, on.as_deref()));
            to = to.or(pressed.inner);
        }
        None => {
            widgets::card(ui, cx, None, part);
            let pressed = ui.horizontal(|ui| turn(ui, cx, beat, on.as_deref()));
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

/// Back to the beat before, on to the next.
fn turn(ui: &mut Ui, cx: &Cx<'_>, beat: usize, on: Option<&str>) -> Option<usize> {
    let mut to = None;
    ui.spacing_mut().item_spacing.x = SPACE_M;
    if let Some(before) = beat.checked_sub(1) {
        let name = cx.t.chat_beat_before();
        let back = Button::new("", Role::Quiet).icon("back").name(&name);
        if ui.push_id("before", |ui| back.show(ui, cx)).inner.clicked() {
            to = Some(before);
        }
    }
    if let Some(on) = on {
        let next = Button::new(on, Role::Act).icon("forward");
        if ui.push_id("next", |ui| next.show(ui, cx)).inner.clicked() {
            to = Some(beat + 1);
        }
    }
    to
}

fn paint_card(ui: &Ui, cx: &Cx<'_>, rect: Rect) {
    ui.painter().rect(
        rect,
        RADIUS_CARD,
        cx.theme.colors.card,
        cx.theme.card_stroke(),
        egui::StrokeKind::Inside,
    );
}
