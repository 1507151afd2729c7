//! One answer, several answers, true or false. Pressing an option chooses it; the frame's footer shows the verdict and the
//! sheet explains it. The other options stay where they are, and the learner can try again as often as they like. For the
//! youngest, the pictures are the options.

mod tiles;

use super::stage::Stage;
use super::step_view::{StepView, instruction};
use super::{confidence, looked_at};
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_S, SPACE_XXL, TextRole};
use crate::ui::widgets::{self, Button, Mark, Role};
use egui::accesskit::Role as Ax;
use egui::{Align, Key as Press, Layout, Modifiers, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::{Attempt, Key, Kind};
use porchlight_core::model::Action;
use std::collections::BTreeSet;

/// What the learner has chosen so far on this step.
#[derive(Default)]
pub struct State {
    picked: BTreeSet<Key>,
    held: Option<bool>,
    /// The option pressed last; the sheet explains it.
    last: Option<usize>,
    checked: bool,
    right: bool,
    confidence: confidence::Confidence,
}

/// One option of any kind of question.
struct Shown<'a> {
    words: &'a str,
    why: &'a str,
    picture: Option<&'a str>,
    right: bool,
    picked: bool,
    /// Whether its verdict has been shown.
    told: bool,
}

/// Draws the options. Returns true once the right answer has been found.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    state: &mut State,
    stage: &mut Stage,
    out: &mut Vec<Action>,
) -> bool {
    instruction(ui, cx, at);
    let is_asked_above = !at.lesson.audience.is_under_11();
    if matches!(at.step.kind, Kind::Many(_)) && is_asked_above {
        // From age 11 up, the footer asks how sure they are, so the hint goes here.
        let soft = cx.theme.colors.soft;
        widgets::label(ui, cx, &cx.t.many_hint(), TextRole::Body, soft);
        ui.add_space(SPACE_S);
    }
    let young = cx.theme.look == AudienceStyle::Age5;
    let words = [cx.t.answer_true(), cx.t.answer_false()];
    let young_words = [cx.t.answer_true_young(), cx.t.answer_false_young()];
    let [yes, no] = if young { &young_words } else { &words };
    let many = matches!(at.step.kind, Kind::Many(_));
    let shown: Vec<Shown<'_>> = match &at.step.kind {
        Kind::One(choice) | Kind::Many(choice) => choice
            .options
            .iter()
            .map(|option| {
                let picked = state.picked.contains(&option.key);
                Shown {
                    words: at.part(option.key.as_str()),
                    why: at.why(&option.key),
                    picture: option.picture.as_deref(),
                    right: option.right,
                    picked,
                    told: picked && (!many || state.checked),
                }
            })
            .collect(),
        Kind::TrueFalse(right) => [(true, yes), (false, no)]
            .into_iter()
            .map(|(value, words)| Shown {
                words,
                why: at.part(if value { "true-why" } else { "false-why" }),
                picture: young.then_some(if value { "opt-yes" } else { "opt-no" }),
                right: value == *right,
                picked: state.held == Some(value),
                told: state.held == Some(value),
            })
            .collect(),
        _ => return true,
    };
    let untouched = state.last.is_none() || many && !state.checked;
    state
        .confidence
        .ask(cx, at, untouched && !state.right, stage);
    let pictured = young && shown.iter().all(|option| option.picture.is_some());
    let used = ui.cursor().min.y - ui.max_rect().min.y;
    let role = if many { Ax::Group } else { Ax::RadioGroup };
    let group = UiBuilder::new()
        .id_salt("options")
        .accessibility_role(role)
        .accessibility_label(at.text());
    let options = ui.scope_builder(group, |ui| {
        if pictured {
            tiles::ui(ui, cx, at, (&shown, used), stage, out)
        } else {
            list(ui, cx, at, (&shown, used), stage)
        }
    });
    let (pressed, rects) = options.inner;
    let chosen = |ix: usize| rects.get(ix).copied().unwrap_or(Rect::NOTHING);
    if let Some(ix) = pressed {
        state.press(ix, at, out);
        if !many {
            stage.answered();
        }
    }
    if many {
        check_many(cx, at, state, &shown, &rects, stage, out);
    } else if let Some(ix) = state.last
        && let Some(option) = shown.get(ix)
    {
        stage.verdict(option.right, option.why, chosen(ix));
        stage.spare(rects.iter().copied());
    }
    state.confidence.fullest(cx, at, stage);
    state.right
}

impl State {
    fn press(&mut self, ix: usize, at: &StepView<'_>, out: &mut Vec<Action>) {
        self.last = Some(ix);
        let right = match &at.step.kind {
            Kind::One(choice) => {
                let Some(option) = choice.options.get(ix) else {
                    return;
                };
                let attempt = Attempt::Picked(BTreeSet::from([option.key.clone()]));
                at.answered(attempt, self.confidence.said(), out);
                // Only the last option pressed stays chosen, so that a screen reader announces a single selected radio button.
                self.picked = BTreeSet::from([option.key.clone()]);
                option.right
            }
            Kind::Many(choice) => {
                let Some(option) = choice.options.get(ix) else {
                    return;
                };
                self.checked = false;
                if !self.picked.remove(&option.key) {
                    self.picked.insert(option.key.clone());
                }
                return;
            }
            Kind::TrueFalse(right) => {
                let value = ix == 0;
                self.held = Some(value);
                at.answered(Attempt::Held(value), self.confidence.said(), out);
                value == *right
            }
            _ => return,
        };
        self.right |= right;
        self.confidence.met(right);
    }
}

/// The button that checks several picks, and the verdict.
fn check_many(
    cx: &Cx<'_>,
    at: &StepView<'_>,
    state: &mut State,
    shown: &[Shown<'_>],
    rects: &[Rect],
    stage: &mut Stage,
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    let chosen = |ix: usize| rects.get(ix).copied().unwrap_or(Rect::NOTHING);
    if state.picked.is_empty() && at.lesson.audience.is_under_11() {
        stage.hint(&t.many_hint());
    }
    if !state.right && !state.checked && !state.picked.is_empty() && stage.check(&t.many_check()) {
        state.checked = true;
        state.right = shown.iter().all(|option| option.right == option.picked);
        let attempt = Attempt::Picked(state.picked.clone());
        at.answered(attempt, state.confidence.said(), out);
        state.confidence.met(state.right);
        stage.answered();
    }
    if !state.checked {
        return;
    }
    // Wrong picks are explained first; everything picked is explained.
    let picked = |wanted: bool| {
        let all = shown.iter().enumerate();
        all.filter(move |(_, option)| option.picked && option.right == wanted)
    };
    let Some((first, _)) = picked(false).chain(picked(true)).next() else {
        return;
    };
    let mut begun = false;
    if !state.right && shown.iter().any(|option| option.right && !option.picked) {
        stage.verdict(false, &t.many_missing(), chosen(first));
        begun = true;
    }
    for (_, option) in picked(false).chain(picked(true)) {
        if !begun {
            stage.verdict_on(state.right, option.words, chosen(first));
            begun = true;
        } else {
            stage.more(option.words, true);
        }
        stage.more(option.why, false);
    }
    let all = shown.iter().zip(rects);
    let picked = all.filter(|(option, _)| option.picked);
    stage.chosen(picked.map(|(_, rect)| *rect));
    stage.spare(rects.iter().copied());
}

/// The options as rows of words, with this much of the stage already used: one column if that leaves room for the sheet,
/// otherwise two.
fn list(
    ui: &mut Ui,
    cx: &Cx<'_>,
    at: &StepView<'_>,
    (shown, used): (&[Shown<'_>], f32),
    stage: &mut Stage,
) -> (Option<usize>, Vec<Rect>) {
    let whole = stage.room() - vec2(0.0, used);
    let reasons = shown.iter().map(|option| option.why);
    let free = stage.above_sheet(ui, cx, reasons) - used;
    let beside = beside(ui, cx, at, vec2(whole.x, free), stage);
    let room = vec2(whole.x - beside, whole.y);
    // As wide as the longest option needs: mostly empty rows look like a form.
    let buttons = shown.iter().enumerate();
    let widths = buttons.map(|(ix, option)| row(option, ix, at, false).natural_width(ui, cx));
    let longest = widths.fold(460.0 * cx.theme.scale, f32::max) + SPACE_L;
    let one = longest.min(820.0 * cx.theme.scale).min(room.x);
    let heights = |width: f32, is_snug: bool| -> Vec<f32> {
        let buttons = shown.iter().enumerate();
        buttons
            .map(|(ix, option)| row(option, ix, at, is_snug).height_at(ui, cx, width))
            .collect()
    };
    let mut single = heights(one, false);
    let between = (single.len().max(1) - 1) as f32;
    let is_snug = single.iter().sum::<f32>() + SPACE_L * between > whole.y;
    let gap = if is_snug { SPACE_S } else { SPACE_L };
    if is_snug {
        single = heights(one, true);
    }
    let natural: f32 = single.iter().sum();
    let gaps = gap * between;
    // Rows grow to use the available room, so that a large window does not show small rows surrounded by empty space.
    let grow = ((free.min(room.y * 0.8) - gaps) / natural.max(1.0)).clamp(1.0, 1.35);
    for height in &mut single {
        *height *= grow;
    }
    let block = natural * grow + gaps;
    let half = (room.x - SPACE_L) / 2.0;
    let two_columns = block > free && shown.len() > 2 && half >= 320.0 * cx.theme.scale;
    let start = ui.cursor().min + vec2(beside, 0.0);
    let mut rects = Vec::new();
    if two_columns {
        let halves = heights(half, is_snug);
        let mut top = start.y;
        for pair in halves.chunks(2) {
            let height = pair.iter().copied().fold(0.0, f32::max);
            for column in 0..pair.len() {
                let left = start.x + column as f32 * (half + SPACE_L);
                rects.push(Rect::from_min_size(pos2(left, top), vec2(half, height)));
            }
            top += height + gap;
        }
    } else {
        // The explanation of several picks is long and needs a column beside them, unless a picture already takes that place.
        let many = matches!(at.step.kind, Kind::Many(_)) && beside == 0.0;
        let column = if many {
            300.0 * cx.theme.scale + SPACE_L
        } else {
            0.0
        };
        let left = start.x + ((room.x - one) / 2.0).min(room.x - one - column).max(0.0);
        // Slightly above the middle, and never so low that the sheet covers it.
        let above = if beside > 0.0 {
            (free - block) / 2.0
        } else {
            ((room.y - block) * 0.4).min(free - block)
        };
        let mut top = start.y + above.max(0.0);
        for height in single {
            rects.push(Rect::from_min_size(pos2(left, top), vec2(one, height)));
            top += height + gap;
        }
    }
    let mut pressed = None;
    for (ix, (option, rect)) in shown.iter().zip(&rects).enumerate() {
        let builder = UiBuilder::new()
            .id_salt((at.step.key.as_str(), ix))
            .max_rect(*rect)
            .layout(Layout::top_down(Align::Min));
        let button = row(option, ix, at, is_snug).min_height(rect.height());
        let clicked = ui
            .scope_builder(builder, |ui| button.show(ui, cx).clicked())
            .inner;
        if clicked || number_pressed(ui, ix) {
            pressed = Some(ix);
        }
    }
    let last = rects.last().map_or(start.y, |rect| rect.max.y);
    let rest = Rect::from_min_max(start, pos2(start.x, last + SPACE_S));
    ui.advance_cursor_after_rect(rest);
    (pressed, rects)
}

/// Draws the question's picture to the left of its options. Returns its width, in points.
fn beside(ui: &Ui, cx: &Cx<'_>, at: &StepView<'_>, room: Vec2, stage: &mut Stage) -> f32 {
    let name = looked_at::name(at).filter(|_| room.x >= 900.0 * cx.theme.scale);
    let Some(name) = name else {
        return 0.0;
    };
    let size = looked_at::size(cx, name, vec2(room.x * 0.42, room.y));
    let top = ui.cursor().min + vec2(0.0, (room.y - size.y) / 2.0);
    let place = Rect::from_min_size(top, size);
    widgets::picture_at(ui, cx, name, place);
    stage.picture(place);
    size.x + SPACE_XXL
}

fn row<'a>(option: &Shown<'a>, ix: usize, at: &StepView<'_>, is_snug: bool) -> Button<'a> {
    let many = matches!(at.step.kind, Kind::Many(_));
    let button = Button::new(option.words, Role::Card).wide();
    let button = if is_snug { button.snug() } else { button };
    let button = if many {
        button
            .mark(Mark::Box(option.picked))
            .checkbox(option.picked)
    } else {
        button.mark(Mark::Answer(ix)).radio(option.picked)
    };
    if option.told {
        button.outcome(option.right)
    } else {
        button
    }
}

/// The keys A to E and 1 to 5 also choose an option.
fn number_pressed(ui: &Ui, ix: usize) -> bool {
    let keys = [
        (Press::A, Press::Num1),
        (Press::B, Press::Num2),
        (Press::C, Press::Num3),
        (Press::D, Press::Num4),
        (Press::E, Press::Num5),
    ];
    keys.get(ix).is_some_and(|(letter, number)| {
        ui.ctx().input_mut(|input| {
            input.consume_key(Modifiers::NONE, *letter)
                || input.consume_key(Modifiers::NONE, *number)
        })
    })
}

/// The largest size with the aspect ratio `inner` that fits into `outer`.
fn fitted(inner: f32, outer: Vec2) -> Vec2 {
    let width = outer.x.min(outer.y * inner);
    vec2(width, width / inner)
}
