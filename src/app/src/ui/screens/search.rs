//! One search field for everything, with results as you type. Nothing typed is stored, and words that suggest trouble put
//! help on top.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::search_index::SearchIndex;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use egui::accesskit::Role as Ax;
use porchlight_core::content::Audience;
use porchlight_core::model::{Action, LearnerAction, Nav, Route, Who};
use porchlight_core::search::{Entry, Target};
use std::cell::RefCell;
use std::rc::Rc;

/// The maximum number of results shown. Typing another letter narrows them down.
const MOST: usize = 12;

/// The search screen.
pub struct Search {
    search: Rc<RefCell<SearchIndex>>,
    typed: String,
    /// The last query, with its language and country.
    asked: Option<(String, String, Option<String>)>,
    found: Vec<Entry>,
    trouble: bool,
    begun: bool,
}

impl Search {
    /// The index is shared, so that it is built only once.
    pub fn new(search: Rc<RefCell<SearchIndex>>) -> Self {
        Self {
            search,
            typed: String::new(),
            asked: None,
            found: Vec::new(),
            trouble: false,
            begun: false,
        }
    }
}

impl Screen for Search {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::centred(ui, 760.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.search_title());
            let field = widgets::large_field(ui, cx, &t.search_field(), &mut self.typed);
            if !self.begun {
                field.request_focus();
                self.begun = true;
            }
            ui.add_space(SPACE_S);
            self.look(cx);
            if self.trouble {
                trouble(ui, cx, out);
                ui.add_space(SPACE_L);
            }
            if self.typed.trim().is_empty() {
                widgets::label(
                    ui,
                    cx,
                    &t.search_hint(),
                    TextRole::Body,
                    cx.theme.colors.soft,
                );
                return;
            }
            if self.search.borrow().index().is_none() {
                widgets::label(
                    ui,
                    cx,
                    &t.search_preparing(),
                    TextRole::Body,
                    cx.theme.colors.soft,
                );
                return;
            }
            if self.found.is_empty() {
                widgets::explained(ui, cx, &t.search_none());
                return;
            }
            let found = t.search_found(self.found.len());
            let count = widgets::small(ui, cx, &found);
            widgets::announce(ui, &count);
            widgets::group(ui, Ax::List, &found, |ui| {
                let count = self.found.len();
                for (ix, entry) in self.found.iter().enumerate() {
                    widgets::item(ui, ix, (ix, count), |ui| result(ui, cx, entry, out));
                }
            });
        });
    }
}

impl Search {
    /// Searches only if the text, the language or the country has changed.
    fn look(&mut self, cx: &Cx<'_>) {
        let search = self.search.clone();
        let search = search.borrow();
        let Some(index) = search.index() else {
            return;
        };
        let wanted = (
            self.typed.clone(),
            cx.texts.locale().to_owned(),
            cx.model.country().map(str::to_owned),
        );
        if self.asked.as_ref() == Some(&wanted) {
            return;
        }
        let reader = match cx.model.who() {
            Who::Learner(_) | Who::Guest => Some(cx.model.learner().band),
            Who::Nobody => None,
        };
        let found = index.find(&self.typed, reader, usize::MAX).into_iter();
        let open = found.filter(|entry| {
            let route = route_of(&entry.target);
            route.is_none_or(|route| cx.model.may_open(&route))
        });
        self.found = open.take(MOST).cloned().collect();
        self.trouble = index.is_trouble(&self.typed, reader);
        self.asked = Some(wanted);
    }
}

/// Says that this program cannot hear anybody, and leads to people who can.
fn trouble(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
        let title = widgets::section(ui, cx, &t.search_trouble_title());
        widgets::announce(ui, &title);
        widgets::label(
            ui,
            cx,
            &t.search_trouble(),
            TextRole::Body,
            cx.theme.colors.ink,
        );
        if Button::new(&t.search_trouble_open(), Role::Help)
            .icon("help")
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Nav(Nav::Go(Route::Help)));
        }
    });
}

fn result(ui: &mut Ui, cx: &Cx<'_>, entry: &Entry, out: &mut Vec<Action>) {
    let t = cx.t;
    if let Target::Term(_) = entry.target {
        widgets::card(ui, cx, None, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            widgets::small(
                ui,
                cx,
                &with_reader(cx, &t.search_is_word(), entry.audience),
            );
            widgets::strong(ui, cx, &entry.title, TextRole::Body, cx.theme.colors.ink);
            widgets::label(ui, cx, &entry.line, TextRole::Body, cx.theme.colors.ink);
        });
        return;
    }
    let (icon, kind) = match &entry.target {
        Target::Lesson(_) => ("house", t.search_is_lesson()),
        Target::Page { .. } => ("book", t.search_is_page(entry.line.clone())),
        Target::Checklist(_) => ("list", t.search_is_list()),
        Target::Platform(_) => ("mobile", t.search_is_platform()),
        _ => ("help", t.search_is_help()),
    };
    let kind = with_reader(cx, &kind, entry.audience);
    let line = match entry.target {
        Target::Page { .. } => kind,
        _ => format!("{kind} · {}", entry.line),
    };
    ui.add_space(SPACE_M / 2.0);
    if Button::new(&entry.title, Role::Card)
        .line(&line)
        .icon(icon)
        .wide()
        .show(ui, cx)
        .clicked()
    {
        open(&entry.target, out);
    }
}

/// Adds the intended reader of an entry, if that is not clear.
fn with_reader(cx: &Cx<'_>, kind: &str, audience: Option<Audience>) -> String {
    match (&cx.model.who(), audience) {
        (Who::Nobody, Some(audience)) => {
            let name = match audience {
                Audience::Parents => cx.t.home_carer(),
                Audience::Teachers => cx.t.home_teach(),
                band => cx.t.by_id(&format!("band-{}", band.folder())),
            };
            format!("{kind} · {name}")
        }
        _ => kind.to_owned(),
    }
}

/// The screen that a result leads to; `None` if the result itself says everything.
fn route_of(target: &Target) -> Option<Route> {
    Some(match target {
        Target::Lesson(lesson) | Target::Page { lesson, .. } => Route::Lesson(lesson.clone()),
        Target::Checklist(list) | Target::Platform(list) => Route::Checklist(list.clone()),
        Target::HelpCountry => Route::HelpCountry,
        Target::Happened(situation) => Route::HappenedAbout(situation.clone()),
        Target::HelpCall => Route::HelpCall,
        Target::Help => Route::Help,
        Target::Term(_) => return None,
    })
}

fn open(target: &Target, out: &mut Vec<Action>) {
    if let Target::Page { lesson, step } = target {
        out.push(Action::Learner(LearnerAction::GoToStep {
            lesson: lesson.clone(),
            step: step.clone(),
        }));
    }
    out.extend(route_of(target).map(|route| Action::Nav(Nav::Go(route))));
}
