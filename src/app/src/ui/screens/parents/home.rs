//! Parents' home: a card per child with what is due again, open and done, and the one next step. Beside it are ways
//! to get help, talk, rehearse and read.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::{date_words, today};
use crate::ui::screens::shared::family::{
    child_name, count_words, entry_title, face, list_title, locked, nobody,
};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::Key;
use porchlight_core::family::Child;
use porchlight_core::family::todo;
use porchlight_core::model::{Action, FamilyAction, Nav, PrintAbout, Route, SystemAction};
use std::borrow::Cow;

/// The parents' overview.
#[derive(Default)]
pub struct ParentsHome {
    /// The person asked to erase everything, and has not confirmed it yet.
    erasing: bool,
}

impl Screen for ParentsHome {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if locked(cx, out) {
            return;
        }
        let t = cx.t;
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.parents_title());
            widgets::label(
                ui,
                cx,
                &t.parents_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_L);
            let mut beside = Vec::new();
            widgets::two_columns(
                ui,
                0.68,
                300.0 * cx.theme.scale,
                |ui| {
                    kept_steps(ui, cx, out);
                    agreement_due(ui, cx, out);
                    children(ui, cx, out);
                },
                |ui| rail(ui, cx, &mut beside),
            );
            out.append(&mut beside);
            ui.add_space(SPACE_XL);
            if !cx.model.children().is_empty() {
                leaving(ui, cx, out);
            }
            // Offered whatever is listed here: learners, classes and plans are erased with it, and files that cannot be read.
            self.erase_all(ui, cx, out);
        });
    }
}

impl ParentsHome {
    /// Erases everything saved here, in two presses.
    fn erase_all(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        ui.add_space(SPACE_M);
        if !self.erasing {
            self.erasing = Button::new(&t.plan_erase_all(), Role::Plain)
                .icon("trash")
                .kind(TextRole::Small)
                .show(ui, cx)
                .clicked();
            return;
        }
        widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
            widgets::explained(ui, cx, &t.plan_erase_all_line());
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.plan_erase_all_now(), Role::Quiet)
                    .icon("trash")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::System(SystemAction::EraseEverything));
                }
                if Button::new(&t.parents_keep(), Role::Act)
                    .show(ui, cx)
                    .clicked()
                {
                    self.erasing = false;
                }
            });
        });
    }
}

/// The "it happened" steps that a parent asked to keep.
fn kept_steps(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let Some((_, situation)) = &cx.model.home().steps else {
        return;
    };
    let prose = cx.texts.prose("happened");
    let name = prose.text(&format!("situation-{situation}")).to_owned();
    widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
        widgets::strong(
            ui,
            cx,
            &t.happened_kept_card(name),
            TextRole::Body,
            cx.theme.colors.ink,
        );
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.happened_kept_open(), Role::Act)
                .icon("list")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Steps(situation.clone()))));
            }
            if Button::new(&t.happened_kept_away(), Role::Plain)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Family(FamilyAction::PutStepsAway));
            }
        });
    });
    ui.add_space(SPACE_M);
}

/// Says that it is time to look at the family agreement again.
fn agreement_due(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let due = cx.model.home().agreement();
    let Some(due) = due.filter(|agreement| agreement.back(today(cx)) <= today(cx).date) else {
        return;
    };
    widgets::card(ui, cx, None, |ui| {
        let words = t.agree_back_now(date_words(cx, due.back(today(cx))));
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
        if Button::new(&t.agree_title(), Role::Act)
            .icon("people")
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::Agreement)));
        }
    });
    ui.add_space(SPACE_M);
}

fn children(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    if cx.model.children().is_empty() {
        nobody(ui, cx, &cx.t.parents_empty_line(), out);
        return;
    }
    let mut amber = true;
    for (id, child) in cx.model.children() {
        ui.push_id(id, |ui| {
            widgets::card(ui, cx, None, |ui| {
                ui.horizontal_top(|ui| {
                    face(ui, cx, &child.face, 72.0 * cx.theme.scale.min(1.5));
                    ui.add_space(BESIDE);
                    ui.vertical(|ui| {
                        let name = child_name(cx, child);
                        widgets::section(ui, cx, &name);
                        let way = step(ui, cx, (child, &name), &mut amber);
                        buttons(ui, cx, (id, &name), way, out);
                    });
                });
            });
        });
        ui.add_space(SPACE_M);
    }
    if Button::new(&cx.t.parents_add_child(), Role::Quiet)
        .icon("plus")
        .show(ui, cx)
        .clicked()
    {
        out.push(Action::Nav(Nav::Go(Route::NewChild)));
    }
}

fn buttons(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (id, name): (&Key, &str),
    way: Option<Way<'_>>,
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    ui.add_space(SPACE_M);
    ui.horizontal_wrapped(|ui| {
        if let Some(way) = way
            && Button::new(&way.words, way.role)
                .name(&way.full)
                .show(ui, cx)
                .clicked()
        {
            out.push(Action::Family(FamilyAction::ChooseChild(id.clone())));
            out.push(Action::Nav(Nav::Go(Route::Checklist(way.list))));
        }
        let full = t.plan_together_named(name.to_owned());
        if Button::new(&t.plan_together(), Role::Quiet)
            .icon("people")
            .name(&full)
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Family(FamilyAction::ChooseChild(id.clone())));
            out.push(Action::Nav(Nav::Go(Route::Together(id.clone()))));
        }
        let full = t.plan_see_all_named(name.to_owned());
        if Button::new(&t.plan_see_all(), Role::Quiet)
            .icon("list")
            .name(&full)
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Family(FamilyAction::ChooseChild(id.clone())));
            out.push(Action::Nav(Nav::Go(Route::Child(id.clone()))));
        }
    });
}

/// Space between a face and the words beside it, in points.
const BESIDE: f32 = 4.0;

/// The button that leads to a child's next step.
struct Way<'a> {
    words: Cow<'a, str>,
    full: Cow<'a, str>,
    role: Role,
    list: Key,
}

/// Progress and the next step, in two lines, with the button that leads there. Only the topmost one is amber.
fn step<'a>(
    ui: &mut Ui,
    cx: &Cx<'a>,
    (child, name): (&Child, &str),
    amber: &mut bool,
) -> Option<Way<'a>> {
    let t = cx.t;
    let library = cx.model.library();
    let count = todo::count(library, child, today(cx));
    let words = count_words(cx, count);
    if !words.is_empty() {
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
    }
    let Some((list, entry)) = todo::next(library, child, today(cx), 1).into_iter().next() else {
        let next_day = todo::days(library, child, today(cx));
        let words = match next_day.first() {
            Some((day, _)) => t.plan_rests(date_words(cx, *day)),
            None => t.plan_all_settled(),
        };
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
        return None;
    };
    let item = entry_title(cx, &list, entry);
    let words = match list {
        todo::List::Checklist(_) => t.plan_next(item.clone()),
        todo::List::Platform(_) => t.plan_next_of(item.clone(), list_title(cx, &list)),
    };
    widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
    Some(Way {
        words: t.parents_do_this(entry.minutes()),
        full: t.parents_do_this_named(item, entry.minutes(), name.to_owned()),
        role: if std::mem::take(amber) {
            Role::Primary
        } else {
            Role::Quiet
        },
        list: list.id(),
    })
}

fn rail(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let height = 56.0 * cx.theme.scale;
    if Button::new(&t.parents_happened(), Role::Help)
        .icon("help")
        .wide()
        .min_height(height)
        .show(ui, cx)
        .clicked()
    {
        out.push(Action::Nav(Nav::Go(Route::Happened)));
    }
    let pin = if cx.model.pin().closes() {
        t.parents_pin_change()
    } else {
        t.parents_pin_offer()
    };
    for (words, icon, route) in [
        (t.start_title(), "chat", Route::Starters),
        (t.rehearse_title(), "practice", Route::Rehearse),
        (t.agree_title(), "people", Route::Agreement),
        (t.remind_title(), "calendar", Route::Reminders),
        (t.print_open(), "print", Route::Print(PrintAbout::Home)),
        (t.rehearse_read(), "book", Route::ParentLesson),
        (t.figures_open(), "info", Route::Figures),
        (t.search_open(), "search", Route::Search),
        (pin, "house", Route::PinOffer),
    ] {
        if Button::new(&words, Role::Quiet)
            .icon(icon)
            .wide()
            .min_height(height)
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Nav(Nav::Go(route)));
        }
    }
}

/// The PIN is offered when leaving, not when entering. Anyone who has one can lock the section.
fn leaving(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let has_pin = cx.model.pin().closes();
    let (words, button) = if has_pin {
        (t.parents_close_line(), t.parents_close())
    } else {
        (
            t.parents_before_leaving(),
            t.parents_before_leaving_button(),
        )
    };
    // The row starts out as tall as the button, so that the words are vertically centered.
    let height = cx.theme.type_size(TextRole::Option).1 + 2.0 * SPACE_S;
    ui.spacing_mut().interact_size.y = height.max(cx.theme.target());
    ui.horizontal_wrapped(|ui| {
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
        if Button::new(&button, Role::Quiet).show(ui, cx).clicked() {
            if has_pin {
                out.push(Action::Family(FamilyAction::Close));
                out.push(Action::Nav(Nav::Home));
            } else {
                out.push(Action::Nav(Nav::Go(Route::PinOffer)));
            }
        }
    });
}
