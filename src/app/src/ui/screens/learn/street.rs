//! The street: every house a lesson, every lit lamp one done. From 14 up a plain list.

use crate::ui::Cx;
use crate::ui::screens::Screen;
use crate::ui::theme::{Look, RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Type, stage};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{Rect, Response, Sense, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};
use porchlight_core::content::{Audience, Lesson};
use porchlight_core::model::{Action, Route, Who};
use std::sync::Arc;

#[derive(Default)]
pub struct Street;

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
        let lessons: Vec<&Arc<Lesson>> = cx.model.library.of(learner.band).collect();
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
            if !teen {
                banner(ui, cx);
            }
            ui.add_space(SPACE_M);
            for (ix, lesson) in lessons
                .iter()
                .enumerate()
                .take(if teen { usize::MAX } else { 0 })
            {
                let state = state_of(cx, lesson, ix, now);
                if row(ui, cx, lesson, state).clicked() {
                    out.push(Action::Go(Route::Lesson(lesson.id.clone())));
                }
            }
            if !teen {
                houses(ui, cx, &lessons, now, out);
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
                ui.horizontal(|ui| {
                    if matches!(cx.theme.look, Look::Age5 | Look::Age8) {
                        widgets::picture(ui, cx, "moth-points", 150.0, "");
                    }
                    let go = Button::new(&words, Role::Lamp)
                        .icon("forward")
                        .min_height(64.0);
                    if go.show(ui, cx).clicked() {
                        out.push(Action::Go(Route::Lesson(lesson.id.clone())));
                    }
                });
            } else if !lessons.is_empty() {
                widgets::label(ui, cx, &t.street_all_done(), Type::Body, cx.theme.c.ink);
            }
            ui.add_space(SPACE_XL);
            ui.horizontal_wrapped(|ui| {
                if matches!(cx.model.who, Who::Learner(_)) {
                    if Button::new(&t.street_not_you(), Role::Plain)
                        .icon("people")
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::NotMe);
                    }
                    if Button::new(&t.street_profile(), Role::Plain)
                        .icon("pencil")
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Go(Route::Profile));
                    }
                } else {
                    widgets::label(ui, cx, &t.street_guest(), Type::Body, cx.theme.c.soft);
                }
            });
            if matches!(cx.model.who, Who::Learner(_)) && learner.band != Audience::Age5To7 {
                widgets::label(ui, cx, &t.street_private(), Type::Small, cx.theme.c.soft);
            }
        });
    }
}

/// The street itself, where there is room for it.
fn banner(ui: &mut Ui, cx: &Cx<'_>) {
    let room = ui.ctx().content_rect().height();
    if room < 700.0 || cx.theme.scale > 1.3 {
        return;
    }
    let height = (room * 0.22).min(230.0);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    widgets::street(ui, cx, rect, 0.75);
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

/// 14-17: a row with minutes, topic and state.
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
        .kind(Type::Section)
        .wide()
        .show(ui, cx)
}

/// Houses from left to right, in rows, no sideways scroll.
fn houses(
    ui: &mut Ui,
    cx: &Cx<'_>,
    lessons: &[&Arc<Lesson>],
    now: Option<usize>,
    out: &mut Vec<Action>,
) {
    let room = ui.available_width();
    let width = (250.0 * cx.theme.scale).min(room);
    let per_row = ((room + SPACE_L) / (width + SPACE_L)).floor().max(1.0) as usize;
    let per_row = per_row.min(lessons.len().max(1));
    for (row, chunk) in lessons.chunks(per_row).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_L;
            for (column, lesson) in chunk.iter().enumerate() {
                let ix = row * per_row + column;
                if house(ui, cx, lesson, ix, state_of(cx, lesson, ix, now), width).clicked() {
                    out.push(Action::Go(Route::Lesson(lesson.id.clone())));
                }
            }
        });
    }
}

fn house(
    ui: &mut Ui,
    cx: &Cx<'_>,
    lesson: &Lesson,
    ix: usize,
    state: State,
    width: f32,
) -> Response {
    let c = &cx.theme.c;
    let prose = cx.texts.lesson(lesson.id.as_str());
    let name = prose.text("lesson");
    let sign = galley(
        ui,
        cx,
        name,
        Type::Option,
        true,
        c.ink,
        width - 2.0 * SPACE_M,
    );
    let words = state_words(cx, state);
    let under = galley(
        ui,
        cx,
        &words,
        Type::Small,
        false,
        c.soft,
        width - 2.0 * SPACE_M,
    );
    let stage_height = width * 0.72;
    let height = stage_height + sign.size().y + under.size().y + 3.0 * SPACE_M;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let fill = if response.hovered() {
        c.act_tint
    } else {
        c.card
    };
    let stroke = if state == State::Now {
        Stroke::new(3.0, c.lamp_text)
    } else {
        Stroke::new(1.5, c.edge)
    };
    ui.painter()
        .rect(rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
    let stage = Rect::from_min_size(
        rect.min + Vec2::splat(SPACE_S),
        vec2(width - 2.0 * SPACE_S, stage_height - SPACE_S),
    );
    paint_house(ui, stage, ix, state);
    let mut at = pos2(rect.min.x + SPACE_M, rect.min.y + stage_height + SPACE_M);
    let sign_height = sign.size().y;
    ui.painter().galley(at, sign, c.ink);
    at.y += sign_height + 4.0;
    ui.painter().galley(at, under, c.soft);
    widgets::focus_ring(ui, cx, &response, RADIUS_CARD);
    response
        .widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, format!("{name}. {words}")));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Done: the lamp is lit and the windows are warm. Now: the lamp is lit. Next: dusk, and the door stands open.
fn paint_house(ui: &Ui, place: Rect, ix: usize, state: State) {
    let painter = ui.painter_at(place);
    painter.rect_filled(place, 12, stage::NIGHT);
    let unit = place.width() / 100.0;
    let ground = place.max.y - 12.0 * unit;
    painter.rect_filled(
        Rect::from_min_max(pos2(place.min.x, ground), place.max),
        12,
        stage::LINE,
    );
    let wall = stage::WALLS
        .get(ix % stage::WALLS.len())
        .copied()
        .unwrap_or(stage::DUSK);
    let wall = if state == State::Open {
        wall.lerp_to_gamma(stage::DUSK, 0.55)
    } else {
        wall
    };
    let body = Rect::from_min_max(
        pos2(place.center().x - 26.0 * unit, ground - 34.0 * unit),
        pos2(place.center().x + 22.0 * unit, ground),
    );
    if state != State::Open {
        let centre = pos2(body.max.x + 8.0 * unit, ground - 22.0 * unit);
        for step in 0..6 {
            let r = (30.0 - 4.0 * step as f32) * unit;
            painter.circle_filled(centre, r, stage::LAMP.gamma_multiply(0.07));
        }
    }
    painter.rect_filled(body, 2, wall);
    let eaves = vec![
        body.left_top() + vec2(-5.0 * unit, 0.0),
        pos2(
            body.center().x,
            body.min.y - (14.0 + 4.0 * (ix % 3) as f32) * unit,
        ),
        body.right_top() + vec2(5.0 * unit, 0.0),
    ];
    painter.add(Shape::convex_polygon(
        eaves,
        wall.lerp_to_gamma(stage::NIGHT, 0.45),
        Stroke::NONE,
    ));
    let warm = if state == State::Done {
        stage::GLOW
    } else {
        stage::NIGHT.lerp_to_gamma(stage::DUSK, 0.6)
    };
    for column in 0..2 {
        let x = body.min.x + (6.0 + 14.0 * column as f32) * unit;
        painter.rect_filled(
            Rect::from_min_size(pos2(x, body.min.y + 6.0 * unit), vec2(9.0, 9.0) * unit),
            2,
            warm,
        );
    }
    let door = Rect::from_min_max(
        pos2(body.max.x - 15.0 * unit, ground - 20.0 * unit),
        pos2(body.max.x - 5.0 * unit, ground),
    );
    painter.rect_filled(
        door,
        3,
        if state == State::Open {
            stage::NIGHT
        } else {
            stage::GLOW
        },
    );
    // The porch lamp on its post.
    let post = pos2(body.max.x + 8.0 * unit, ground);
    painter.line_segment(
        [post, post - vec2(0.0, 20.0 * unit)],
        Stroke::new(1.6 * unit, stage::LINE),
    );
    let lit = state != State::Open;
    painter.circle_filled(
        post - vec2(0.0, 22.0 * unit),
        3.6 * unit,
        if lit { stage::LAMP } else { stage::DUSK },
    );
}
