//! The chosen lesson on the teachers' home: how it is taught, and what to know first.

use super::present::left_at;
use super::{has_phones, no_phones, pointed};
use crate::plan_text::group_name;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::provenance::{is_late, reviewed};
use crate::ui::theme::{SPACE_M, SPACE_XS, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::{Kind, Lesson};
use porchlight_core::model::{Action, ClassAction, Nav, PrintAbout, Route};

/// Draws the card. Returns where to start teaching, if requested: at the beginning (false) or where it was left (true).
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) -> Option<bool> {
    let t = cx.t;
    let prose = cx.texts.lesson(lesson.id.as_str());
    let for_class = lesson.audience.is_child();
    let mut teach = None;
    widgets::card(ui, cx, None, |ui| {
        widgets::small(
            ui,
            cx,
            &t.teach_for(group_name(cx.t, lesson.audience), lesson.minutes),
        );
        widgets::section(ui, cx, prose.text("lesson"));
        widgets::paragraphs(ui, cx, prose.part("lesson", "summary"), TextRole::Body);
        ui.add_space(SPACE_XS);
        ui.horizontal_wrapped(|ui| {
            if !for_class {
                if Button::new(&t.teach_take(), Role::Primary)
                    .icon("book")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))));
                }
                return;
            }
            teach = begin(ui, cx, lesson);
            if has_phones(cx)
                && porchlight_core::class::can_vote(lesson)
                && Button::new(&t.phones_open(), Role::Quiet)
                    .icon("mobile")
                    .show(ui, cx)
                    .clicked()
            {
                let wall = Route::Present(lesson.id.clone());
                out.push(Action::Nav(Nav::Go(Route::phones(wall))));
            }
            if Button::new(&t.teach_look(), Role::Quiet)
                .icon("book")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))));
            }
        });
        if for_class {
            no_phones(ui, cx);
        }
        more(ui, cx, lesson, out);
        ui.add_space(SPACE_M);
        let can = if for_class {
            t.teach_can()
        } else {
            t.teach_can_you()
        };
        widgets::section(ui, cx, &can);
        for key in &lesson.objectives {
            pointed(ui, cx, "check", prose.part("lesson", &format!("can-{key}")));
        }
        ui.add_space(SPACE_M);
        widgets::section(ui, cx, &t.teach_know());
        widgets::paragraphs(ui, cx, prose.part("lesson", "teacher"), TextRole::Body);
        ui.add_space(SPACE_M);
        widgets::section(ui, cx, &t.teach_talk());
        for key in &lesson.discussion {
            let words = prose.part("lesson", &format!("discuss-{key}"));
            pointed(ui, cx, "message", words);
        }
        ui.add_space(SPACE_M);
        widgets::section(ui, cx, &t.teach_time());
        for page in &lesson.pages {
            let title = prose.part(page.key.as_str(), "title").to_owned();
            let words = t.teach_time_row(page.minutes, title);
            pointed(ui, cx, kind_icon(&page.kind), &words);
        }
        if for_class {
            ui.add_space(SPACE_M);
            widgets::section(ui, cx, &t.teach_home());
            for key in &lesson.ask_at_home {
                pointed(ui, cx, "home", prose.part("lesson", &format!("home-{key}")));
            }
            pointed(ui, cx, "people", prose.part("lesson", "family"));
        }
        ui.add_space(SPACE_M);
        links(ui, cx, lesson, out);
    });
    teach
}

/// "Teach this now" or, for a lesson left halfway, buttons to continue and to start over.
fn begin(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson) -> Option<bool> {
    let t = cx.t;
    let left = left_at(cx, &Route::Present(lesson.id.clone()));
    let ways = match left {
        Some(page) => vec![
            (t.teach_go_on(page + 1), Role::Primary, "present", true),
            (t.teach_from_start(), Role::Quiet, "from-start", false),
        ],
        None => vec![(t.teach_now(), Role::Primary, "present", false)],
    };
    let mut pressed = None;
    for (words, role, icon, goes_on) in ways {
        if Button::new(&words, role).icon(icon).show(ui, cx).clicked() {
            pressed = Some(goes_on);
        }
    }
    pressed
}

/// Other things to do with the lesson.
fn more(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) {
    let t = cx.t;
    let id = || lesson.id.clone();
    ui.horizontal_wrapped(|ui| {
        if lesson.audience.is_child() {
            for (words, icon, route) in [
                (t.teaching_open(), "calendar", Route::NewPlan(id())),
                (t.survey_open(), "swap", Route::BeforeAfter(id())),
                (t.teach_again(), "again", Route::ClassAgain(id())),
            ] {
                if Button::new(&words, Role::Plain)
                    .icon(icon)
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(route)));
                }
            }
        }
        let is_kept = cx.model.shelf().kept.contains(&lesson.id);
        if Button::new(&t.teach_keep(), Role::Plain)
            .icon("up")
            .selected(is_kept)
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Class(ClassAction::KeepAtTop(id(), !is_kept)));
        }
    });
}

fn kind_icon(kind: &Kind) -> &'static str {
    match kind {
        Kind::Read => "book",
        Kind::Chat(_) => "chat",
        Kind::Spot(_) => "search",
        Kind::Sort(_) => "sort",
        Kind::Order(_) => "order",
        Kind::Settings(_) => "switch",
        Kind::Scene(_) => "search",
        Kind::Comic(_) => "book",
        Kind::One(_) | Kind::Many(_) | Kind::TrueFalse(_) | Kind::Match(_) => "question",
    }
}

/// Links to the lesson's sources, why it matters, and search. Says so if the lesson's review is overdue.
fn links(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) {
    let t = cx.t;
    if is_late(cx, lesson) {
        reviewed(ui, cx, lesson);
    }
    ui.horizontal_wrapped(|ui| {
        for (words, icon, route) in [
            (
                t.print_open(),
                "print",
                Route::Print(PrintAbout::Lesson(lesson.id.clone())),
            ),
            (t.sources_open(), "link", Route::Sources(lesson.id.clone())),
            (t.figures_open(), "info", Route::Figures),
            (t.fits_open(), "school", Route::Standards),
            (t.search_open(), "search", Route::Search),
        ] {
            if Button::new(&words, Role::Plain)
                .icon(icon)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(route)));
            }
        }
    });
}
