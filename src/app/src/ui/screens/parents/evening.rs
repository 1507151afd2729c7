//! A four-minute evening: one thing to know, one sentence to say, one thing to set, chosen for this family. One press marks
//! all of it as done and saves it.

use super::pinned::{self, Pinned};
use super::setting;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::family::{
    child_name, entry_title, list_title, nobody, opened, prose_of, tonight,
};
use crate::ui::screens::shared::saved;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Id, Ui, UiBuilder, Vec2};
use porchlight_core::content::{Key, Lesson, Step};
use porchlight_core::family::evening::{Say, Tonight};
use porchlight_core::family::todo::{Entry, List};
use porchlight_core::family::{Child, Tick};
use porchlight_core::log::LogId;
use porchlight_core::model::{Action, FamilyAction, Nav, Route, Subject};

/// Tonight's evening, or its end.
#[derive(Default)]
pub struct EveningScreen {
    /// The evening was just finished, and no other was requested.
    ended: bool,
    /// The content is new, so its heading takes the focus.
    turned: bool,
    /// The thing to set is new and takes the focus.
    swapped: bool,
    pinned: Pinned,
}

impl Screen for EveningScreen {
    fn scrolls(&self, cx: &Cx<'_>, _room: Vec2) -> bool {
        cx.model.parents_locked() || self.is_over(cx)
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(theme) = opened(ui, cx, out) else {
            return;
        };
        let cx = &cx.with_theme(&theme);
        let Some(tonight) = tonight(cx) else {
            widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
                self.heading(ui, cx, &cx.t.evening_title());
                nobody(ui, cx, &cx.t.parents_empty_choose(), out);
            });
            return;
        };
        if self.is_over(cx) {
            widgets::centred(ui, 820.0 * cx.theme.scale, |ui| self.end(ui, cx, out));
        } else {
            self.parts(ui, cx, &tonight, out);
        }
    }
}

impl EveningScreen {
    /// Whether to show the end: the evening is done, or there is nothing for tonight.
    fn is_over(&self, cx: &Cx<'_>) -> bool {
        self.ended || tonight(cx).is_none_or(|tonight| tonight.is_nothing())
    }

    fn heading(&mut self, ui: &mut Ui, cx: &Cx<'_>, words: &str) {
        let heading = widgets::heading(ui, cx, words);
        if std::mem::take(&mut self.turned) {
            heading.request_focus();
        }
    }

    fn parts(&mut self, ui: &mut Ui, cx: &Cx<'_>, tonight: &Tonight<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let Some(child) = cx.model.children().get(tonight.child) else {
            return;
        };
        let mut pinned = std::mem::take(&mut self.pinned);
        let (mut set, mut done) = (Vec::new(), Vec::new());
        let title = t.evening_title();
        let is_low = pinned::is_low(ui, cx);
        pinned.show(
            ui,
            cx,
            (title.as_ref(), &mut *self),
            |ui, this| this.heading(ui, cx, &title),
            |ui, this| {
                widgets::two_columns_with(
                    ui,
                    0.52,
                    340.0 * cx.theme.scale,
                    this,
                    |ui, _| {
                        if let Some((lesson, page)) = tonight.know {
                            know(ui, cx, lesson, page);
                            ui.add_space(SPACE_S);
                        }
                        if let Some(said) = tonight.say {
                            say(ui, cx, child, said);
                        }
                    },
                    |ui, this| this.set(ui, cx, (tonight.child, child), tonight, &mut set),
                );
                if is_low {
                    ui.add_space(SPACE_M);
                    what_done_does(ui, cx, child, tonight);
                }
            },
            |ui, this| this.way_on(ui, cx, (child, tonight, !is_low), &mut done),
        );
        self.pinned = pinned;
        out.append(&mut set);
        out.append(&mut done);
    }

    /// The button that finishes the evening. If there is room, text beside it says what it does to the list.
    fn way_on(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (child, tonight, is_roomy): (&Child, &Tonight<'_>, bool),
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let line = cx.theme.type_size(TextRole::Option).1;
        ui.spacing_mut().interact_size.y = (line + 2.0 * SPACE_S).max(cx.theme.target());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_L;
            if Button::new(&t.evening_done(), Role::Primary)
                .icon("check")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Family(FamilyAction::Evening {
                    child: tonight.child.clone(),
                    evening: tonight.done(),
                }));
                self.ended = true;
                self.turned = true;
            }
            if is_roomy {
                what_done_does(ui, cx, child, tonight);
            }
        });
    }

    /// The thing to set. If it is postponed or does not apply, the next one replaces it.
    fn set(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (id, child): (&Key, &Child),
        tonight: &Tonight<'_>,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let Some((list, entry)) = &tonight.set else {
            widgets::card(ui, cx, None, |ui| {
                let words = t.evening_nothing_set();
                let kind = (TextRole::Body, false);
                let landing = widgets::landing(ui, cx, &words, kind);
                if std::mem::take(&mut self.swapped) {
                    landing.request_focus();
                }
            });
            return;
        };
        let title = entry_title(cx, list, *entry);
        let mut settled = None;
        widgets::card(ui, cx, None, |ui| {
            let section = match entry {
                Entry::Setting(_) => t.evening_set(),
                Entry::Item(_) => t.evening_do(),
            };
            widgets::section(ui, cx, &section);
            let landing = widgets::landing(ui, cx, &title, (TextRole::Body, true));
            if std::mem::take(&mut self.swapped) {
                landing.request_focus();
            }
            let from = t.today_from(list_title(cx, list), child_name(cx, child));
            widgets::small(ui, cx, &from);
            details(ui, cx, list, *entry);
            if let Entry::Item(item) = entry
                && item.minutes > 5
            {
                widgets::small(ui, cx, &t.evening_minutes(item.minutes));
            }
            ui.add_space(SPACE_S);
            let builder = UiBuilder::new().scope_id(Id::unique("evening's ways"));
            ui.scope_builder(builder, |ui| {
                ui.horizontal_wrapped(|ui| {
                    for (words, icon, to) in [
                        (t.parents_state_not_now(), "clock", Tick::NotNow),
                        (t.parents_state_not_for_us(), "minus", Tick::NotForUs),
                    ] {
                        let full = format!("{words}: {title}");
                        if Button::new(&words, Role::Quiet)
                            .icon(icon)
                            .name(&full)
                            .show(ui, cx)
                            .clicked()
                        {
                            settled = Some(to);
                        }
                    }
                });
            });
        });
        if let Some(to) = settled {
            out.push(Action::Family(FamilyAction::Tick {
                child: id.clone(),
                checklist: list.id(),
                item: entry.key().clone(),
                to,
            }));
            self.swapped = true;
        }
    }

    fn end(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        self.heading(ui, cx, &t.evening_end_title());
        let latest = cx.model.children().iter().max_by_key(|(_, child)| {
            let past = child.evenings.iter().map(|(at, _)| *at);
            past.filter(|at| *at <= cx.input.now).max()
        });
        if let Some((id, child)) = latest
            && !child.evenings.is_empty()
        {
            let log = Subject::Log(LogId::Child(id.clone()));
            saved::ui(ui, cx, &log, &t.evening_kept());
        }
        let line = t.evening_end_line();
        widgets::label(ui, cx, &line, TextRole::Body, cx.theme.colors.ink);
        ui.add_space(SPACE_L);
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.evening_home(), Role::Primary)
                .icon("back")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::UpTo(Route::Parents)));
            }
            if Button::new(&t.today_another(), Role::Quiet)
                .icon("clock")
                .show(ui, cx)
                .clicked()
            {
                self.ended = false;
                self.turned = true;
            }
        });
    }
}

/// Says what Done does to the list.
fn what_done_does(ui: &mut Ui, cx: &Cx<'_>, child: &Child, tonight: &Tonight<'_>) {
    if let Some((list, entry)) = &tonight.set {
        let item = entry_title(cx, list, *entry);
        let words = cx.t.evening_done_line(item, child_name(cx, child));
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
    }
}

/// A page of a lesson for adults.
fn know(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, page: &Step) {
    let t = cx.t;
    let prose = cx.texts.lesson(lesson.id.as_str());
    let key = page.key.as_str();
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, &t.evening_know());
        let ink = cx.theme.colors.ink;
        widgets::strong(ui, cx, prose.part(key, "title"), TextRole::Body, ink);
        widgets::paragraphs(ui, cx, prose.text(key), TextRole::Body);
        widgets::small(ui, cx, &t.together_from(prose.text("lesson").to_owned()));
    });
}

/// A sentence to begin with.
fn say(ui: &mut Ui, cx: &Cx<'_>, child: &Child, said: Say<'_>) {
    let t = cx.t;
    let prose = cx.texts.prose("starters");
    let (sentence, small) = match said {
        Say::Starter(topic, starter) => {
            let when = prose.part(&format!("topic-{}", topic.id), "when");
            let mut small = t.start_when(when.to_owned()).into_owned();
            if child.band.is_none() {
                let band = t.by_id(&format!("band-{}", starter.band.folder()));
                small = format!("{small} · {}", t.evening_age(band.into_owned()));
            }
            (prose.text(starter.key.as_str()).to_owned(), small)
        }
        Say::Shown(lesson) => {
            let title = cx
                .texts
                .lesson(lesson.id.as_str())
                .text("lesson")
                .to_owned();
            let why = t.evening_say_shown_why(child_name(cx, child));
            (t.evening_say_shown(title).into_owned(), why.into_owned())
        }
    };
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, &t.evening_say());
        let ink = cx.theme.colors.ink;
        widgets::strong(ui, cx, &sentence, TextRole::Body, ink);
        widgets::small(ui, cx, &small);
    });
}

/// What we recommend, why, and where to find it. How to talk about it is left out: there is already a sentence to say.
fn details(ui: &mut Ui, cx: &Cx<'_>, list: &List<'_>, entry: Entry<'_>) {
    let prose = prose_of(cx, list);
    let (parts, sources) = match (list, entry) {
        (List::Platform(platform), Entry::Setting(one)) => {
            setting::of_setting(cx, platform, one, &prose)
        }
        (_, Entry::Item(one)) => setting::of_item(cx, one, &prose),
        _ => return,
    };
    let talk = cx.t.setting_talk();
    for (title, text) in parts.iter().filter(|(title, _)| *title != talk) {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            widgets::strong(ui, cx, title, TextRole::Body, cx.theme.colors.soft);
            widgets::paragraphs(ui, cx, text, TextRole::Body);
        });
    }
    for line in &sources {
        widgets::small(ui, cx, line);
    }
}
