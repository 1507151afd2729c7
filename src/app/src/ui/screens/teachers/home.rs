//! Teachers' home: lessons by age on the left, the chosen one on the right, and "Teach this now". No profile, plan or
//! PIN comes between a teacher and a lesson.

use super::report::class_name;
use super::{before, pointed, seeking};
use crate::plan_text::group_name;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::provenance::{is_late, reviewed};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, SPACE_XXL, TextRole};
use crate::ui::widgets::{self, Button, Role, Rows};
use egui::{Align, Layout, Margin, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::class::Class;
use porchlight_core::content::{Audience, Key, Kind, Lesson, LessonId};
use porchlight_core::model::{Action, Nav, PrintAbout, Route};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The teachers' overview.
#[derive(Default)]
pub struct TeachersHome {
    chosen: Option<LessonId>,
    before: Before,
    rows: BTreeMap<Audience, Rows>,
}

/// The card shown once before the first lesson.
#[derive(Default, PartialEq, Eq)]
enum Before {
    #[default]
    NotYet,
    Open,
    /// It was read while this screen was open, so it does not come back, ticked or not.
    Read,
}

/// Two panes need this much width at 100% text size, in points.
const TWO_PANES: f32 = 900.0;
const WIDEST: f32 = 1180.0;

impl Screen for TeachersHome {
    fn scrolls(&self, cx: &Cx<'_>, room: Vec2) -> bool {
        self.before == Before::Open || room.x < TWO_PANES * cx.theme.scale
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(lesson) = self.lesson(cx) else {
            // No lesson could be opened. The notice on Home says so, and Help still works.
            widgets::centred(ui, cx.theme.column(), |ui| {
                widgets::heading(ui, cx, &cx.t.teach_title());
                widgets::label(
                    ui,
                    cx,
                    &cx.t.teach_none(),
                    TextRole::Body,
                    cx.theme.colors.soft,
                );
            });
            return;
        };
        if self.before == Before::Open {
            match before::ui(ui, cx, out) {
                before::Answer::Waiting => {}
                before::Answer::Start => {
                    self.before = Before::Read;
                    out.push(Action::Nav(Nav::Go(Route::Present(lesson.id.clone()))));
                }
                before::Answer::NotNow => self.before = Before::NotYet,
            }
            return;
        }
        if self.scrolls(cx, ui.max_rect().size() + vec2(2.0 * SPACE_XXL, 0.0)) {
            self.one_column(ui, cx, &lesson, out);
        } else {
            self.two_panes(ui, cx, &lesson, out);
        }
    }
}

impl TeachersHome {
    /// The chosen lesson; at first, the first one.
    fn lesson(&self, cx: &Cx<'_>) -> Option<Arc<Lesson>> {
        let library = cx.model.library();
        self.chosen
            .as_ref()
            .and_then(|id| library.lesson(id))
            .or_else(|| {
                let children = library.lessons().iter().find(|l| l.audience.is_child());
                children.or_else(|| library.of(Audience::Teachers).next())
            })
            .cloned()
    }

    fn two_panes(&mut self, ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) {
        let scale = cx.theme.scale;
        let room = ui.max_rect();
        let margin = if room.width() < 1100.0 {
            SPACE_XL
        } else {
            SPACE_XXL
        };
        let width = (room.width() - 2.0 * margin).min(WIDEST * scale);
        let left = room.center().x - width / 2.0;
        let whole = Rect::from_min_max(
            pos2(left, room.min.y + SPACE_XS),
            pos2(left + width, room.max.y - SPACE_L),
        );
        let mut under = whole.min.y;
        ui.scope_builder(UiBuilder::new().max_rect(whole), |ui| {
            school_line(ui, cx, out);
            under = ui.min_rect().max.y + SPACE_L;
        });
        let list_width = (400.0 * scale).min(width * 0.42);
        let list = Rect::from_min_max(
            pos2(whole.min.x, under),
            pos2(whole.min.x + list_width, whole.max.y),
        );
        let detail = Rect::from_min_max(pos2(list.max.x + SPACE_XL, under), whole.max);
        let column = Layout::top_down(Align::Min);
        ui.scope_builder(UiBuilder::new().max_rect(list).layout(column), |ui| {
            widgets::heading(ui, cx, &cx.t.teach_title());
            ScrollArea::vertical()
                .id_salt("lessons")
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    // Leave room for the focus ring and the scroll bar.
                    let margin = Margin {
                        left: 5,
                        right: 12,
                        top: 5,
                        bottom: 5,
                    };
                    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
                        self.list(ui, cx, lesson, None);
                    });
                });
        });
        ui.scope_builder(UiBuilder::new().max_rect(detail).layout(column), |ui| {
            ScrollArea::vertical()
                .id_salt(("lesson", lesson.id.as_str()))
                .auto_shrink([false, false])
                .show(ui, |ui| {
                    egui::Frame::new()
                        .inner_margin(Margin::same(6))
                        .show(ui, |ui| self.detail(ui, cx, lesson, out));
                });
        });
    }

    fn one_column(&mut self, ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) {
        widgets::centred(ui, cx.theme.column(), |ui| {
            school_line(ui, cx, out);
            ui.add_space(SPACE_M);
            widgets::heading(ui, cx, &cx.t.teach_title());
            self.list(ui, cx, lesson, Some(out));
        });
    }

    /// All lessons by age. If there is only one column, the chosen one opens below its row.
    fn list(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        chosen: &Lesson,
        mut inline: Option<&mut Vec<Action>>,
    ) {
        for audience in Audience::ALL {
            if audience == Audience::Parents || cx.model.library().of(audience).next().is_none() {
                continue;
            }
            ui.add_space(SPACE_S);
            widgets::section(ui, cx, &group_name(cx.t, audience));
            let lessons: Vec<&Arc<Lesson>> = cx.model.library().of(audience).collect();
            let mut rows = self.rows.remove(&audience).unwrap_or_default();
            let height = 84.0 * cx.theme.scale;
            ui.push_id(audience, |ui| {
                rows.show(ui, lessons.len(), (height, cx.like()), |ui, ix| {
                    if let Some(lesson) = lessons.get(ix) {
                        self.row(ui, cx, lesson, chosen, inline.as_deref_mut());
                    }
                });
            });
            self.rows.insert(audience, rows);
        }
    }

    fn row(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        lesson: &Lesson,
        chosen: &Lesson,
        inline: Option<&mut Vec<Action>>,
    ) {
        let prose = cx.texts.lesson(lesson.id.as_str());
        let first = lesson.objectives.first();
        let line = cx.t.teach_row(
            prose.part("lesson", &format!("can-{first}")).to_owned(),
            lesson.minutes,
        );
        let standing = lesson.id == chosen.id;
        if Button::new(prose.text("lesson"), Role::Card)
            .line(&line)
            .wide()
            .selected(standing)
            .show(ui, cx)
            .clicked()
        {
            self.chosen = Some(lesson.id.clone());
        }
        if let (true, Some(out)) = (standing, inline) {
            self.detail(ui, cx, lesson, out);
            ui.add_space(SPACE_M);
        }
    }

    fn detail(&mut self, ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, out: &mut Vec<Action>) {
        let t = cx.t;
        let prose = cx.texts.lesson(lesson.id.as_str());
        let for_class = lesson.audience.is_child();
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
                if Button::new(&t.teach_now(), Role::Primary)
                    .icon("present")
                    .show(ui, cx)
                    .clicked()
                {
                    if cx.model.settings().teach_card_read || self.before == Before::Read {
                        out.push(Action::Nav(Nav::Go(Route::Present(lesson.id.clone()))));
                    } else {
                        self.before = Before::Open;
                        self.chosen = Some(lesson.id.clone());
                    }
                }
                if porchlight_core::class::can_vote(lesson)
                    && Button::new(&t.phones_open(), Role::Quiet)
                        .icon("mobile")
                        .show(ui, cx)
                        .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::phones(Route::Present(
                        lesson.id.clone(),
                    )))));
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
                let id = || lesson.id.clone();
                ui.horizontal_wrapped(|ui| {
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
                });
            }
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
    }
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

/// One line about the school's own people, which also leads to the form for them.
fn school_line(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let school = &cx.model.school();
    let (words, role) = if school.is_set() {
        let parts = [&school.lead, &school.room, &school.phone];
        let shown: Vec<&str> = parts
            .iter()
            .map(|part| part.trim())
            .filter(|part| !part.is_empty())
            .collect();
        (t.teach_lead(shown.join(", ")), Role::Plain)
    } else {
        (t.teach_lead_not_set(), Role::Quiet)
    };
    ui.horizontal_wrapped(|ui| {
        if Button::new(&words, role)
            .icon("school")
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::School)));
        }
        let ways = [
            (
                !cx.model.classes().is_empty(),
                t.class_past(),
                "people",
                Route::Classes,
            ),
            (
                !cx.model.plans().is_empty(),
                t.teaching_all(),
                "calendar",
                Route::Plans,
            ),
            (true, t.test_open(), "mobile", Route::PhoneTest),
            (
                true,
                t.print_school(),
                "print",
                Route::Print(PrintAbout::School),
            ),
        ];
        for (there, words, icon, route) in ways {
            if there
                && Button::new(&words, Role::Plain)
                    .icon(icon)
                    .show(ui, cx)
                    .clicked()
            {
                out.push(Action::Nav(Nav::Go(route)));
            }
        }
        // Show at most one class: the one that has waited longest.
        if let Some((id, class)) = due(cx) {
            let words = t.booster_due(class_name(cx, class));
            if Button::new(&words, Role::Quiet)
                .icon("again")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Booster(id.clone()))));
            }
        }
        if let Some((id, class)) = seeking::due(cx) {
            let words = t.seeking_due(class_name(cx, class));
            if Button::new(&words, Role::Quiet)
                .icon("heart-hand")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Class(id.clone()))));
            }
        }
    });
}

/// The class whose review has been due the longest.
fn due<'a>(cx: &Cx<'a>) -> Option<(&'a Key, &'a Class)> {
    let classes = cx.model.classes().iter();
    classes
        .filter_map(|(id, class)| Some((class.again_from(cx.input.now)?, id, class)))
        .filter(|(from, _, _)| *from <= cx.input.now)
        .min_by_key(|(from, _, _)| *from)
        .map(|(_, id, class)| (id, class))
}
