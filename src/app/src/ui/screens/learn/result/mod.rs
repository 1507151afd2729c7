//! The end of a lesson: the child's own house lights up, then one line of what one can do now. Below it are what was done, what
//! is still to try, what is worth another look, and the three promises. No score and no count.

mod calm;
mod lists;
mod reward;

pub use calm::Calm;

use super::street::number;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::explain::promises;
use crate::ui::screens::shared::provenance::{is_late, reviewed};
use crate::ui::theme::{
    RADIUS_STAGE, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, TextRole, stage,
};
use crate::ui::widgets::{self, Button, Role};
use egui::style::ScrollStyle;
use egui::{Align, Layout, Rect, ScrollArea, Sense, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};
use lists::Outcome;
use porchlight_core::content::{Audience, Lesson, LessonId};
use porchlight_core::model::{Action, LearnerAction, Nav, PrintAbout, Route};
use reward::{Reward, Scene};

/// Side of the lamp that adults see in place of a house, in points.
const LAMP: f32 = 96.0;

/// The page that follows a lesson's last question.
pub struct ResultScreen {
    id: LessonId,
    /// The lesson has been finished by coming here.
    arrived: bool,
    reward: Option<Reward>,
}

impl ResultScreen {
    /// The result of this lesson for whoever is learning.
    pub fn new(id: LessonId) -> Self {
        Self {
            id,
            arrived: false,
            reward: None,
        }
    }

    /// Whoever comes here has left the last page, so the lesson is finished, once for each way through it.
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

/// Where the parts of the screen are, in points.
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
                    reward: Some(reward),
                };
                scene.fill(ui, cx, whole);
                ui.ctx().request_repaint();
                return;
            }
            self.reward = None;
            // The press that ended the scene means nothing more.
            ui.ctx().request_repaint();
        } else if widgets::focus_rests(ui) && ui.input(|input| input.key_pressed(egui::Key::Enter))
        {
            out.push(Action::Nav(Nav::Back));
        }
        let outcome = Outcome::new(cx, lesson);
        let places = places(ui, cx);
        let builder = UiBuilder::new()
            .id_salt("result")
            .max_rect(places.stage)
            .layout(Layout::top_down(Align::Min));
        ui.scope_builder(builder, |ui| {
            widgets::clips(ui, places.stage);
            ui.spacing_mut().scroll = ScrollStyle::floating();
            ui.spacing_mut().scroll.dormant_handle_opacity = 0.6;
            ScrollArea::vertical()
                .id_salt("result")
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    let scene = Scene {
                        lesson,
                        house,
                        reward: None,
                    };
                    top(ui, cx, lesson, &outcome, &scene, places.stage.height());
                    ui.add_space(SPACE_L);
                    outcome.ui(ui, cx, out);
                    rest(ui, cx, lesson, out);
                    ui.add_space(SPACE_XL);
                });
        });
        footer(ui, cx, lesson, places.footer, out);
    }
}

fn places(ui: &Ui, cx: &Cx<'_>) -> Places {
    let whole = ui.max_rect();
    let margin = if whole.width() < 1100.0 {
        SPACE_XL
    } else {
        SPACE_XXL
    };
    let line = cx.theme.type_size(TextRole::Option).1;
    let button = (line + 2.0 * SPACE_S).max(cx.theme.target()).max(60.0);
    let height = (button + SPACE_S).max(96.0).min(whole.height() * 0.4);
    let row = |top: f32, bottom: f32| {
        Rect::from_min_max(
            pos2(whole.min.x + margin, top),
            pos2(whole.max.x - margin, bottom.max(top)),
        )
    };
    let footer = row(whole.max.y - height, whole.max.y);
    Places {
        stage: row(whole.min.y, footer.min.y - SPACE_S),
        footer,
    }
}

/// The house with the one line over it; with large text the line is below it. Adults see a lamp beside the line.
fn top(
    ui: &mut Ui,
    cx: &Cx<'_>,
    lesson: &Lesson,
    outcome: &Outcome<'_>,
    scene: &Scene<'_>,
    stage_height: f32,
) {
    let width = ui.available_width();
    if !lesson.audience.is_young() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_XL;
            let (rect, _) = ui.allocate_exact_size(Vec2::splat(LAMP), Sense::hover());
            ui.painter().rect_filled(rect, RADIUS_STAGE, stage::NIGHT);
            widgets::icon(ui, cx, "lamp-lit", rect.shrink(18.0), stage::LAMP);
            ui.vertical(|ui| {
                ui.add_space(SPACE_M);
                ui.set_max_width(cx.theme.column());
                widgets::heading(ui, cx, &outcome.line);
                said_below(ui, cx, outcome);
            });
        });
        return;
    }
    let over = cx.theme.scale <= 1.4 && width > 800.0;
    let height = if over {
        (stage_height * 0.47).max(190.0)
    } else {
        (stage_height * 0.4).clamp(140.0, 300.0)
    };
    let (place, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    scene.panel(ui, cx, place, over);
    if over {
        let (words, theme) = scene.plate(ui, cx, place, &outcome.line);
        let layout = Layout::top_down(Align::Min);
        // A child of its own, so that the page goes on below the scene and not below the board.
        let mut board = ui.new_child(UiBuilder::new().max_rect(words).layout(layout));
        let cx = &cx.with_theme(&theme);
        widgets::heading_in(&mut board, cx, &outcome.line, scene.ink(cx));
    } else {
        ui.add_space(SPACE_M);
        widgets::heading(ui, cx, &outcome.line);
    }
    said_below(ui, cx, outcome);
}

/// A sentence for whoever left everything out, which asks nothing of them.
fn said_below(ui: &mut Ui, cx: &Cx<'_>, outcome: &Outcome<'_>) {
    if let Some(more) = &outcome.more {
        ui.add_space(SPACE_S);
        widgets::label(ui, cx, more, TextRole::Body, cx.theme.colors.ink);
    }
}

/// The promises, the line for the family, printing and sources.
fn rest(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) {
    let t = cx.t;
    let id = &lesson.id;
    let prose = cx.texts.lesson(id.as_str());
    ui.set_max_width(cx.theme.column().max(ui.available_width() * 0.6));
    promises(ui, cx, lesson.audience, out);
    ui.add_space(SPACE_L);
    if !lesson.audience.is_child() && is_late(cx, lesson) {
        reviewed(ui, cx, lesson);
        ui.add_space(SPACE_M);
    }
    if lesson.audience.is_child() {
        widgets::section(ui, cx, &t.result_together());
        let family = prose.part("lesson", "family");
        widgets::label(ui, cx, family, TextRole::Body, cx.theme.colors.ink);
        ui.add_space(SPACE_S);
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = SPACE_L;
        let print = Button::new(&t.print_open(), Role::Plain)
            .icon("print")
            .show(ui, cx);
        if print.clicked() {
            let about = PrintAbout::Lesson(id.clone());
            out.push(Action::Nav(Nav::Go(Route::Print(about))));
        }
        if lesson.audience != Audience::Age5To7
            && Button::new(&t.sources_open(), Role::Plain)
                .icon("link")
                .show(ui, cx)
                .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::Sources(id.clone()))));
        }
    });
}

/// The way on, at the right of the window's bottom edge, as on every page of a lesson.
fn footer(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, place: Rect, out: &mut Vec<Action>) {
    let t = cx.t;
    let ink = if cx.theme.high_contrast() {
        cx.theme.colors.edge
    } else {
        cx.theme.colors.line
    };
    let whole = ui.max_rect().x_range();
    ui.painter()
        .hline(whole, place.min.y, Stroke::new(1.0, ink));
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
}
