//! The street: every house is a lesson, and every lit lamp one that is done. From age 14 up it is a plain list.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{
    AudienceStyle, RADIUS_BUTTON, RADIUS_CARD, RADIUS_STAGE, SPACE_L, SPACE_M, SPACE_S, TextRole,
    stage,
};
use crate::ui::widgets::{self, Button, Role, Rows, galley, middle_galley};
use egui::{
    Align, CornerRadius, Galley, Layout, Mesh, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2,
    WidgetInfo, pos2, vec2,
};
use porchlight_core::content::{Audience, Lesson, LessonId};
use porchlight_core::model::{Action, LearnerAction, Nav, Route, Who};
use std::sync::Arc;

/// The list of a learner's lessons, as a street or as rows.
#[derive(Default)]
pub struct Street {
    rows: Rows,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Done,
    Now,
    Open,
}

impl Screen for Street {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let learner = cx.model.learner();
        let lessons: Vec<&Arc<Lesson>> = cx.model.library().of(learner.band).collect();
        let begun = lessons.iter().position(|lesson| {
            learner
                .lessons
                .get(&lesson.id)
                .is_some_and(|progress| !progress.done && progress.at.is_some())
        });
        let now = begun.or_else(|| lessons.iter().position(|lesson| !learner.done(&lesson.id)));
        let teen = learner.band == Audience::Age14To17;
        widgets::centred(ui, 1100.0 * cx.theme.scale, |ui| {
            ui.horizontal_wrapped(|ui| {
                if !teen {
                    let (rect, _) = ui.allocate_exact_size(Vec2::splat(64.0), Sense::hover());
                    widgets::face(ui, cx, &learner.face, rect);
                }
                let title = match (teen, learner.nickname.is_empty()) {
                    (true, _) => t.street_title_teen(),
                    (false, true) => t.street_title(),
                    (false, false) => t.street_title_named(learner.nickname.clone()),
                };
                widgets::heading(ui, cx, &title);
            });
            ui.add_space(SPACE_S);
            if teen {
                let height = 96.0 * cx.theme.scale;
                self.rows
                    .show(ui, lessons.len(), (height, cx.like()), |ui, ix| {
                        let Some(lesson) = lessons.get(ix) else {
                            return;
                        };
                        let state = state_of(cx, lesson, ix, now);
                        if row(ui, cx, lesson, state).clicked() {
                            out.push(Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))));
                        }
                    });
            } else {
                houses(ui, cx, &mut self.rows, &lessons, now, out);
            }
            ui.add_space(SPACE_L);
            if let Some(lesson) = now.and_then(|ix| lessons.get(ix)) {
                let prose = cx.texts.lesson(lesson.id.as_str());
                let name = prose.text("lesson").to_owned();
                let words = if begun.is_some() {
                    t.street_go_on(name)
                } else {
                    t.street_start(name)
                };
                if go_on(ui, cx, &words) {
                    out.push(Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))));
                }
            } else if !lessons.is_empty() {
                widgets::label(
                    ui,
                    cx,
                    &t.street_all_done(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
            }
            ui.add_space(SPACE_M);
            if let Some(sitting) = cx.model.waiting(cx.input.now) {
                let words = t.again_row(sitting.questions.len());
                if Button::new(&words, Role::Card)
                    .line(&t.again_row_line())
                    .icon("again")
                    .wide()
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::LookAgain)));
                }
                ui.add_space(SPACE_S);
            }
            ui.horizontal_wrapped(|ui| {
                if learner.lessons.values().any(|progress| progress.done)
                    && Button::new(&t.can_open(), Role::Plain)
                        .icon("lamp-lit")
                        .show(ui, cx)
                        .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::Can)));
                }
                if learner.band != Audience::Age5To7
                    && Button::new(&t.search_open(), Role::Plain)
                        .icon("search")
                        .show(ui, cx)
                        .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::Search)));
                }
                if matches!(cx.model.who(), Who::Learner(_)) {
                    if Button::new(&t.street_not_you(), Role::Plain)
                        .icon("people")
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Learner(LearnerAction::SwitchLearner));
                    }
                    if Button::new(&t.street_profile(), Role::Plain)
                        .icon("pencil")
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Nav(Nav::Go(Route::Profile)));
                    }
                } else {
                    widgets::label(
                        ui,
                        cx,
                        &t.street_guest(),
                        TextRole::Body,
                        cx.theme.colors.soft,
                    );
                }
            });
            if matches!(cx.model.who(), Who::Learner(_)) && learner.band != Audience::Age5To7 {
                widgets::label(
                    ui,
                    cx,
                    &t.street_private(),
                    TextRole::Small,
                    cx.theme.colors.soft,
                );
            }
        });
    }
}

/// The moth with a sentence on the left, and the one amber button on the right.
fn go_on(ui: &mut Ui, cx: &Cx<'_>, words: &str) -> bool {
    let button = || {
        Button::new(words, Role::Primary)
            .icon("forward")
            .min_height(64.0)
    };
    if !matches!(cx.theme.look, AudienceStyle::Age5 | AudienceStyle::Age8) {
        return button().show(ui, cx).clicked();
    }
    let line = cx.t.street_moth();
    let moth = 120.0;
    let said = galley(
        ui,
        cx,
        &line,
        TextRole::Body,
        false,
        cx.theme.colors.ink,
        f32::INFINITY,
    );
    let wide = moth + said.size().x + button().natural_width(ui, cx) + 3.0 * SPACE_L;
    if wide > ui.available_width() {
        return ui
            .horizontal(|ui| {
                widgets::picture(ui, cx, "moth-points", moth, "");
                button().show(ui, cx).clicked()
            })
            .inner;
    }
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), moth / 1.5),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.spacing_mut().item_spacing.x = SPACE_L;
            widgets::picture(ui, cx, "moth-points", moth, "");
            ui.add(egui::Label::new(said));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                button().show(ui, cx).clicked()
            })
            .inner
        },
    )
    .inner
}

fn state_of(cx: &Cx<'_>, lesson: &Lesson, ix: usize, now: Option<usize>) -> State {
    if now == Some(ix) {
        State::Now
    } else if cx.model.learner().done(&lesson.id) {
        State::Done
    } else {
        State::Open
    }
}

fn state_words(cx: &Cx<'_>, state: State) -> String {
    match state {
        State::Done => cx.t.street_done(),
        State::Now => cx.t.street_now(),
        State::Open => cx.t.street_open(),
    }
    .into_owned()
}

/// For ages 14 to 17: a row with minutes, topic and state.
fn row(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, state: State) -> Response {
    let prose = cx.texts.lesson(lesson.id.as_str());
    let minutes = cx.t.street_minutes(lesson.minutes);
    let line = format!(
        "{} · {} · {}",
        prose.part("lesson", "summary"),
        minutes,
        state_words(cx, state)
    );
    let icon = match state {
        State::Done => "lamp-lit",
        State::Now | State::Open => "lamp",
    };
    Button::new(prose.text("lesson"), Role::Card)
        .line(&line)
        .icon(icon)
        .kind(TextRole::Section)
        .wide()
        .show(ui, cx)
}

/// Houses from left to right in rows, without sideways scrolling. Every row is its own street at dusk.
fn houses(
    ui: &mut Ui,
    cx: &Cx<'_>,
    shown: &mut Rows,
    lessons: &[&Arc<Lesson>],
    now: Option<usize>,
    out: &mut Vec<Action>,
) {
    let room = ui.available_width();
    let fit = (room / (210.0 * cx.theme.scale)).floor().max(1.0) as usize;
    let rows = if lessons.len() > 3 { 2 } else { 1 };
    let per_row = lessons.len().div_ceil(rows).clamp(1, fit);
    let rows = lessons.len().div_ceil(per_row);
    // Room for what is below the street: the button to continue, and a row if a review is waiting.
    let below = if cx.model.waiting(cx.input.now).is_some() {
        420.0
    } else {
        330.0
    };
    let sky = ((ui.ctx().content_rect().height() - below * cx.theme.scale) / rows as f32 - 90.0)
        .clamp(130.0, 260.0);
    let estimate = sky + 90.0 * cx.theme.scale + 2.0 * SPACE_M;
    shown.show(ui, rows, (estimate, cx.like()), |ui, row| {
        let begin = row * per_row;
        let Some(chunk) = lessons.get(begin..(begin + per_row).min(lessons.len())) else {
            return;
        };
        let width = room / per_row as f32;
        let signs: Vec<Sign> = chunk
            .iter()
            .enumerate()
            .map(|(column, lesson)| {
                let ix = row * per_row + column;
                Sign::new(ui, cx, lesson, ix, state_of(cx, lesson, ix, now), width)
            })
            .collect();
        let tallest = signs.iter().map(Sign::height).fold(0.0, f32::max);
        let size = vec2(room, sky + tallest + 2.0 * SPACE_M);
        let (place, _) = ui.allocate_exact_size(size, Sense::hover());
        paint_street(ui, place, place.min.y + sky, row);
        // A row that is not full is centered on its street.
        let left = place.center().x - width * signs.len() as f32 / 2.0;
        for (column, sign) in signs.into_iter().enumerate() {
            let cell = Rect::from_min_size(
                pos2(left + column as f32 * width, place.min.y),
                vec2(width, size.y),
            );
            let lesson = sign.id.clone();
            if sign.ui(ui, cx, cell, sky).clicked() {
                out.push(Action::Nav(Nav::Go(Route::Lesson(lesson))));
            }
        }
    });
}

/// The sky from night to rose, a few stars, and the ground under the houses.
fn paint_street(ui: &Ui, place: Rect, ground: f32, row: usize) {
    let painter = ui.painter_at(place);
    let earth = stage::NIGHT.lerp_to_gamma(stage::DUSK, 0.45);
    painter.rect_filled(place, RADIUS_STAGE, stage::NIGHT);
    let round = f32::from(RADIUS_STAGE);
    let mut mesh = Mesh::default();
    let bands = [
        (place.min.y + round, stage::NIGHT),
        (place.min.y + (ground - place.min.y) * 0.6, stage::DUSK),
        (ground, stage::DUSK.lerp_to_gamma(stage::ROSE, 0.8)),
    ];
    for (y, colour) in bands {
        mesh.colored_vertex(pos2(place.min.x, y), colour);
        mesh.colored_vertex(pos2(place.max.x, y), colour);
    }
    for band in 0..2_u32 {
        let at = band * 2;
        mesh.add_triangle(at, at + 1, at + 2);
        mesh.add_triangle(at + 1, at + 3, at + 2);
    }
    painter.add(mesh);
    for star in 0..9_usize {
        // Scattered without a visible pattern, yet the same on every frame.
        let across = ((star * 37 + row * 53 + 11) % 100) as f32 / 100.0;
        let down = ((star * 61 + row * 29 + 7) % 100) as f32 / 100.0;
        let at = pos2(
            place.min.x + place.width() * across,
            place.min.y + 14.0 + (ground - place.min.y) * 0.4 * down,
        );
        painter.circle_filled(at, 1.2 + 0.4 * (star % 3) as f32, stage::GLOW);
    }
    let lower = Rect::from_min_max(pos2(place.min.x, ground), place.max);
    let corners = CornerRadius {
        sw: RADIUS_STAGE,
        se: RADIUS_STAGE,
        ..CornerRadius::ZERO
    };
    painter.rect_filled(lower, corners, earth);
}

/// A house's sign: the lesson's name and its state, on a card at the foot of the house.
struct Sign {
    id: LessonId,
    house: usize,
    state: State,
    name: String,
    words: String,
    title: Arc<Galley>,
    under: Arc<Galley>,
}

impl Sign {
    fn new(ui: &Ui, cx: &Cx<'_>, lesson: &Lesson, ix: usize, state: State, width: f32) -> Self {
        let c = &cx.theme.colors;
        let prose = cx.texts.lesson(lesson.id.as_str());
        let name = prose.text("lesson").to_owned();
        let words = state_words(cx, state);
        let inner = (width - 4.0 * SPACE_M).min(320.0 * cx.theme.scale - 2.0 * SPACE_M);
        Self {
            id: lesson.id.clone(),
            house: ix % 6 + 1,
            state,
            title: middle_galley(ui, cx, &name, TextRole::Option, true, c.ink, inner),
            under: middle_galley(ui, cx, &words, TextRole::Small, false, c.soft, inner),
            name,
            words,
        }
    }

    fn height(&self) -> f32 {
        self.title.size().y + self.under.size().y + 2.0 * SPACE_S + 4.0
    }

    fn ui(self, ui: &mut Ui, cx: &Cx<'_>, cell: Rect, sky: f32) -> Response {
        let c = &cx.theme.colors;
        let id = ui.scope_id().with(("house", self.id.as_str()));
        let response = ui.interact(cell.shrink(4.0), id, Sense::click());
        let look = match self.state {
            State::Done => "lit",
            State::Now => "now",
            State::Open => "dark",
        };
        let path = format!("assets/illustrations/house-{}-{look}.svg", self.house);
        let height = (sky - SPACE_M).min(cell.width() / cx.pictures.aspect(&path));
        let width = height * cx.pictures.aspect(&path);
        let ground = cell.min.y + sky;
        // The picture extends a little below ground level, where the lamp's light falls.
        let house = Rect::from_min_size(
            pos2(cell.center().x - width * 0.47, ground - height * 0.965),
            vec2(width, height),
        );
        let pixels = width * ui.ctx().pixels_per_point();
        if let Some(texture) = cx.pictures.get(ui.ctx(), &path, pixels) {
            let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
            ui.painter()
                .image(texture.id(), house, whole, crate::ui::theme::UNTINTED);
        }
        let broad = (cell.width() - 2.0 * SPACE_M).min(320.0 * cx.theme.scale);
        let plate = Rect::from_min_max(
            pos2(cell.center().x - broad / 2.0, ground + SPACE_M),
            pos2(cell.center().x + broad / 2.0, cell.max.y - SPACE_M),
        );
        let stroke = match self.state {
            State::Now => Stroke::new(4.0, c.lamp),
            _ => cx.theme.card_stroke(),
        };
        let fill = if response.hovered() {
            c.act_tint
        } else {
            c.card
        };
        ui.painter()
            .rect(plate, RADIUS_BUTTON, fill, stroke, StrokeKind::Inside);
        let centre = plate.center().x;
        let block = self.title.size().y + self.under.size().y + 4.0;
        let mut y = plate.center().y - block / 2.0;
        for (galley, ink) in [(self.title, c.ink), (self.under, c.soft)] {
            let size = galley.size();
            ui.painter().galley(pos2(centre, y), galley, ink);
            y += size.y + 4.0;
        }
        widgets::focus_ring(ui, cx, &response, RADIUS_CARD);
        let said = format!("{}. {}", self.name, self.words);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &said));
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    }
}
