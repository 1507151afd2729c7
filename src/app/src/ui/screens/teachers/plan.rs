//! One plan: what to prepare, the sessions with their blocks, and what was left out. Every change is saved at once.

use super::plans::plan_name;
use super::present::left_at;
use super::{has_phones, pointed, topics};
use crate::plan_text::{activity_title, next_steps};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Ui, vec2};
use porchlight_core::class::lesson_plan::{Plan, Session};
use porchlight_core::content::Key;
use porchlight_core::model::{Action, ClassAction, Field, Nav, PrintAbout, Route};

/// A plan of several sessions.
pub struct PlanScreen {
    id: Key,
    deleting: bool,
}

impl PlanScreen {
    /// `id` is the plan's id in the model.
    pub fn new(id: Key) -> Self {
        Self {
            id,
            deleting: Default::default(),
        }
    }
}

impl Screen for PlanScreen {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let id = &self.id.clone();
        let Some(plan) = cx.model.plans().get(id) else {
            out.push(Action::Nav(Nav::Back));
            return;
        };
        let mut changed: Option<Plan> = None;
        widgets::centred(ui, 940.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &plan_name(cx, plan));
            widgets::label(
                ui,
                cx,
                &topics(cx, &plan.lessons),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_M);
            widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
                widgets::section(ui, cx, &t.teaching_first());
                let icons = ["person", "house", "leave", "question", "clock"];
                for (icon, line) in icons.iter().zip(next_steps(t, cx.model.school())) {
                    pointed(ui, cx, icon, &line);
                }
            });
            ui.add_space(SPACE_L);
            for ix in 0..plan.sessions.len() {
                session(ui, cx, (id, plan, ix), &mut changed, out);
                ui.add_space(SPACE_M);
            }
            left_out(ui, cx, plan, &mut changed);
            ui.add_space(SPACE_L);
            let name = Field::PlanName(id.clone());
            widgets::typed_field(ui, cx, &t.teaching_nickname(), &name, out);
            widgets::small(ui, cx, &t.class_nickname_line());
            ui.add_space(SPACE_XL);
            self.ends(ui, cx, id, plan, out);
        });
        if let Some(plan) = changed {
            out.push(Action::Class(ClassAction::KeepPlan(Some(id.clone()), plan)));
        }
    }
}

impl PlanScreen {
    fn ends(&mut self, ui: &mut Ui, cx: &Cx<'_>, id: &Key, plan: &Plan, out: &mut Vec<Action>) {
        let t = cx.t;
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.teaching_print(), Role::Quiet)
                .icon("print")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Print(PrintAbout::Plan(
                    id.clone(),
                )))));
            }
            if Button::new(&t.teaching_copy(), Role::Quiet)
                .icon("copy")
                .show(ui, cx)
                .clicked()
            {
                let mut copy = plan.clone();
                copy.nickname.clear();
                out.push(Action::Class(ClassAction::KeepPlan(None, copy)));
            }
            if !self.deleting
                && Button::new(&t.teaching_delete(), Role::Quiet)
                    .icon("trash")
                    .show(ui, cx)
                    .clicked()
            {
                self.deleting = true;
            }
        });
        if self.deleting {
            widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
                widgets::explained(ui, cx, &t.teaching_delete_line());
                ui.horizontal_wrapped(|ui| {
                    if Button::new(&t.class_delete_now(), Role::Quiet)
                        .icon("trash")
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Class(ClassAction::ErasePlan(id.clone())));
                        out.push(Action::Nav(Nav::Back));
                    }
                    if Button::new(&t.parents_keep(), Role::Act)
                        .show(ui, cx)
                        .clicked()
                    {
                        self.deleting = false;
                    }
                });
            });
        }
    }
}

/// One session: its time in words, the button to the wall, and its blocks.
fn session(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (id, plan, ix): (&Key, &Plan, usize),
    changed: &mut Option<Plan>,
    out: &mut Vec<Action>,
) {
    let Some(session) = plan.sessions.get(ix) else {
        return;
    };
    let t = cx.t;
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, &t.teaching_session(ix + 1));
        time(ui, cx, plan, session);
        ui.add_space(SPACE_S);
        // The first session is the suggested next step, but the others are just as easy to start.
        let role = if ix == 0 { Role::Primary } else { Role::Act };
        let wall = || Route::PresentPlan(id.clone(), ix);
        ui.horizontal_wrapped(|ui| {
            let left = left_at(cx, &wall());
            if let Some(page) = left {
                let name = t.teaching_go_on(ix + 1, page + 1);
                if Button::new(&t.teach_go_on(page + 1), role)
                    .icon("present")
                    .name(&name)
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Class(ClassAction::GoOn(true)));
                    out.push(Action::Nav(Nav::Go(wall())));
                }
            }
            let name = t.teaching_teach(ix + 1);
            let (words, role, icon) = match left {
                Some(_) => (t.teach_from_start(), Role::Quiet, "from-start"),
                None => (name.clone(), role, "present"),
            };
            if Button::new(&words, role)
                .icon(icon)
                .name(&name)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(wall())));
            }
            let name = t.teaching_phones(ix + 1);
            if has_phones(cx)
                && Button::new(&t.phones_open(), Role::Quiet)
                    .icon("mobile")
                    .name(&name)
                    .show(ui, cx)
                    .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::phones(wall()))));
            }
        });
        ui.add_space(SPACE_M);
        for (at, block) in session.blocks.iter().enumerate() {
            let title = activity_title(t, cx.texts, cx.model.library(), &block.activity);
            let words = t.teaching_block(block.minutes, title.clone());
            if plan.is_fixed(ix, at) {
                widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
                continue;
            }
            block_row(ui, cx, (at, &words, &title), |press| {
                let mut plan = plan.clone();
                match press {
                    Press::Up => plan.shift(ix, at, false),
                    Press::Down => plan.shift(ix, at, true),
                    Press::Less => plan.change_minutes(ix, at, -1),
                    Press::More => plan.change_minutes(ix, at, 1),
                    Press::Out => plan.take_out(ix, at),
                }
                *changed = Some(plan);
            });
        }
    });
}

fn time(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan, session: &Session) {
    let t = cx.t;
    let (minutes, planned) = (session.minutes(), plan.minutes);
    if minutes > planned {
        let words = t.teaching_session_over(minutes, minutes - planned);
        widgets::strong(ui, cx, &words, TextRole::Body, cx.theme.colors.again);
    } else if planned - minutes >= 5 {
        let words = t.teaching_session_free(planned - minutes, minutes, planned);
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
    } else {
        let words = t.teaching_session_time(minutes, planned);
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
    }
}

enum Press {
    Up,
    Down,
    Less,
    More,
    Out,
}

/// A block with its five small buttons, which go below its words if they do not fit beside them.
fn block_row(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (at, words, title): (usize, &str, &str),
    mut press: impl FnMut(Press),
) {
    let t = cx.t;
    let side = cx.theme.target();
    let one = Button::new("", Role::Plain)
        .icon("up")
        .natural_width(ui, cx);
    let buttons = 5.0 * (one + SPACE_XS);
    let mut row = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = SPACE_XS;
        let title = || title.to_owned();
        for (icon, name, what) in [
            ("up", t.teaching_up(title()), Press::Up),
            ("down", t.teaching_down(title()), Press::Down),
            ("minus", t.teaching_less(title()), Press::Less),
            ("plus", t.teaching_more(title()), Press::More),
            ("trash", t.teaching_out(title()), Press::Out),
        ] {
            if Button::new("", Role::Plain)
                .icon(icon)
                .name(&name)
                .show(ui, cx)
                .clicked()
            {
                press(what);
            }
        }
    };
    ui.push_id(("block", at), |ui| {
        let room = ui.available_width();
        if room - buttons < 320.0 * cx.theme.scale {
            widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
            ui.horizontal_wrapped(&mut row);
            return;
        }
        ui.horizontal_top(|ui| {
            ui.allocate_ui_with_layout(
                vec2(room - buttons - SPACE_M, side),
                Layout::left_to_right(Align::Center),
                |ui| {
                    ui.set_width(room - buttons - SPACE_M);
                    widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
                },
            );
            row(ui);
        });
    });
}

/// Content of the lessons that no session includes. A press adds it to the session with the most room.
fn left_out(ui: &mut Ui, cx: &Cx<'_>, plan: &Plan, changed: &mut Option<Plan>) {
    let left = plan.left_out(cx.model.library());
    if left.is_empty() {
        return;
    }
    let t = cx.t;
    widgets::section(ui, cx, &t.teaching_left_out());
    widgets::small(ui, cx, &t.teaching_left_out_line());
    for activity in left {
        let title = activity_title(t, cx.texts, cx.model.library(), &activity);
        let name = t.teaching_put_in(title.clone());
        if Button::new(&title, Role::Card)
            .icon("plus")
            .name(&name)
            .wide()
            .show(ui, cx)
            .clicked()
        {
            let mut plan = plan.clone();
            let sessions = plan.sessions.iter().enumerate();
            let most_room = sessions.min_by_key(|(_, session)| session.minutes());
            let at = most_room.map_or(0, |(at, _)| at);
            plan.put_in(cx.model.library(), at, activity);
            *changed = Some(plan);
        }
    }
}
