//! The end of a lesson: the child's own house lights up, then one line of what they can do now, what was done, what is left
//! to try, what is worth another look, and the three promises. No score and no count.

mod calm;
mod lists;
mod page;
mod parts;
mod reward;
mod showing;

pub use calm::Calm;

use super::resting::Resting;
use super::street::number;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Rect, Stroke, Ui, UiBuilder, Vec2, pos2};
use lists::Outcome;
use parts::Part;
use porchlight_core::content::{Audience, Lesson, LessonId};
use porchlight_core::model::{Action, LearnerAction, Nav, SpeechAction};
use reward::{Reward, Scene};

/// The page that follows a lesson's last question.
pub struct ResultScreen {
    id: LessonId,
    /// Reaching this screen has marked the lesson as finished.
    arrived: bool,
    reward: Option<Reward>,
    part: Part,
    /// The part has just changed.
    is_new: bool,
    resting: Resting,
}

/// Where a press leads within the result, and whether there is more to show.
#[derive(Clone, Copy, Debug, Default)]
struct Way {
    to: Option<Part>,
    more: Option<Part>,
}

impl Way {
    fn to(part: Part) -> Self {
        Self {
            to: Some(part),
            more: None,
        }
    }
}

impl ResultScreen {
    /// The result of this lesson for the current learner.
    pub fn new(id: LessonId) -> Self {
        Self {
            id,
            arrived: false,
            reward: None,
            part: Part::default(),
            is_new: false,
            resting: Resting::default(),
        }
    }

    /// Reaching this screen means the last page was left, so the lesson is marked as finished, once per run-through.
    fn arrive(&mut self, ui: &Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) {
        if self.arrived {
            return;
        }
        self.arrived = true;
        let progress = cx.model.learner().lessons.get(&self.id);
        let is_new = progress.is_none_or(|progress| !progress.done || progress.at.is_some());
        if is_new {
            out.push(Action::Learner(LearnerAction::FinishLesson(
                self.id.clone(),
            )));
            if lesson.audience.is_young() && cx.theme.motion {
                self.reward = Some(Reward::new(ui));
            }
        }
    }
}

/// The areas of the screen, in points.
struct Places {
    stage: Rect,
    footer: Rect,
}

impl Screen for ResultScreen {
    fn scrolls(&self, _cx: &Cx<'_>, _room: Vec2) -> bool {
        false
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let whole = ui.max_rect();
        let theme = cx.theme.grown(whole.size());
        let cx = &cx.with_theme(&theme);
        let Some(lesson) = cx.model.library().lesson(&self.id) else {
            return;
        };
        self.arrive(ui, cx, lesson, out);
        let house = number(cx.model, lesson);
        if let Some(reward) = &self.reward {
            if !reward.is_over(ui) {
                let scene = Scene {
                    lesson,
                    house,
                    ajar: false,
                    reward: Some(reward),
                };
                scene.fill(ui, cx, whole);
                ui.ctx().request_repaint();
                return;
            }
            self.reward = None;
            // The press that ended the scene must not also act on the page.
            ui.ctx().request_repaint();
        } else if widgets::focus_rests(ui) && ui.input(|input| input.key_pressed(egui::Key::Enter))
        {
            out.push(Action::Nav(Nav::Back));
        }
        let outcome = Outcome::new(cx, lesson);
        let places = places(ui, cx);
        let scene = Scene {
            lesson,
            house,
            ajar: outcome.is_nothing(),
            reward: None,
        };
        let shown = (&outcome, &scene);
        let has_room = cx.theme.scale <= 1.4 && whole.width() > 900.0 && whole.height() > 500.0;
        let is_new = std::mem::take(&mut self.is_new);
        let mut way = Way::default();
        let in_parts = lesson.audience.is_young() || self.part == Part::Teach;
        if in_parts && has_room {
            way = parts::ui(ui, cx, shown, (self.part, is_new), places.stage, out);
        } else {
            self.part = Part::House;
            let teaches = page::ui(ui, cx, &mut self.resting, shown, places.stage, out);
            // With very large text, the card is on the page itself.
            way.to = (teaches && has_room).then_some(Part::Teach);
        }
        let to = footer(ui, cx, lesson, (self.part, way.more), places.footer, out);
        if let Some(to) = to.or(way.to) {
            self.part = to;
            self.is_new = true;
            out.push(Action::Speech(SpeechAction::Stop));
        }
    }
}

fn places(ui: &Ui, cx: &Cx<'_>) -> Places {
    let whole = ui.max_rect();
    let margin = if whole.width() < 1100.0 {
        SPACE_XL
    } else {
        SPACE_XXL
    };
    let height = (button_height(cx) + 2.0 * SPACE_M).max(96.0);
    let row = |top: f32, bottom: f32| {
        Rect::from_min_max(
            pos2(whole.min.x + margin, top),
            pos2(whole.max.x - margin, bottom.max(top)),
        )
    };
    let footer = row(whole.max.y - height.min(whole.height() * 0.4), whole.max.y);
    Places {
        stage: row(whole.min.y, footer.min.y - SPACE_S),
        footer,
    }
}

fn button_height(cx: &Cx<'_>) -> f32 {
    let line = cx.theme.type_size(TextRole::Option).1;
    (line + 2.0 * SPACE_S).max(cx.theme.target()).max(60.0)
}

/// The button to continue, at the right of the window's bottom edge as on every lesson page; at its left, the buttons back to
/// the house and to more content. Returns the part that was requested.
fn footer(
    ui: &mut Ui,
    cx: &Cx<'_>,
    lesson: &Lesson,
    (part, more): (Part, Option<Part>),
    place: Rect,
    out: &mut Vec<Action>,
) -> Option<Part> {
    let t = cx.t;
    let ink = if cx.theme.high_contrast() {
        cx.theme.colors.edge
    } else {
        cx.theme.colors.line
    };
    let whole = ui.max_rect().x_range();
    ui.painter()
        .hline(whole, place.min.y, Stroke::new(1.0, ink));
    let mut to = None;
    if part != Part::House {
        let builder = UiBuilder::new()
            .id_salt("way back")
            .max_rect(place)
            .layout(Layout::left_to_right(Align::Center));
        ui.scope_builder(builder, |ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            let words = t.result_top();
            let back = Button::new(&words, Role::Plain).icon("back");
            if back.show(ui, cx).clicked() {
                to = Some(Part::House);
            }
            let words = t.result_more();
            if let Some(more) = more
                && Button::new(&words, Role::Quiet)
                    .icon("down")
                    .show(ui, cx)
                    .clicked()
            {
                to = Some(more);
            }
        });
    }
    let (words, icon) = match lesson.audience {
        audience if audience.is_young() => (t.result_street(), "house"),
        Audience::Age14To17 => (t.result_lessons(), "forward"),
        _ => (t.result_finish(), "forward"),
    };
    let builder = UiBuilder::new()
        .id_salt("way on")
        .max_rect(place)
        .layout(Layout::right_to_left(Align::Center));
    let pressed = ui.scope_builder(builder, |ui| {
        Button::new(&words, Role::Primary)
            .icon(icon)
            .min_height(60.0)
            .show(ui, cx)
            .clicked()
    });
    if pressed.inner {
        out.push(Action::Nav(Nav::Back));
    }
    to
}
