//! Fifteen minutes together: three small things, one after the other, with the child alongside.

use super::setting;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::today;
use crate::ui::screens::shared::family::{
    child_name, entry_title, list_title, locked, nobody, prose_of,
};
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::Key;
use porchlight_core::family::Tick;
use porchlight_core::family::todo::{self, Entry, List};
use porchlight_core::model::{Action, FamilyAction, Nav};

/// The number of things done in one session.
const THINGS: usize = 3;

/// One session with a child.
pub struct Together {
    id: Key,
    /// The list and the item of each thing, fixed when the session starts.
    things: Option<Vec<(Key, Key)>>,
    place: usize,
    settled: usize,
    /// The next thing has just appeared, so its heading takes the focus.
    turned: bool,
}

impl Together {
    /// `id` is the child's id in the family.
    pub fn new(id: Key) -> Self {
        Self {
            id,
            things: Default::default(),
            place: Default::default(),
            settled: Default::default(),
            turned: Default::default(),
        }
    }
}

impl Screen for Together {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if locked(cx, out) {
            return;
        }
        let t = cx.t;
        let id = &self.id.clone();
        let Some(child) = cx.model.children().get(id) else {
            nobody(ui, cx, &t.parents_empty_choose(), out);
            return;
        };
        let library = cx.model.library();
        let things = self.things.get_or_insert_with(|| {
            todo::next(library, child, today(cx), THINGS)
                .into_iter()
                .map(|(list, entry)| (list.id(), entry.key().clone()))
                .collect()
        });
        let of = things.len();
        let here = things.get(self.place).cloned();
        widgets::centred(ui, 820.0 * cx.theme.scale, |ui| {
            let name = child_name(cx, child);
            let Some((list_id, item)) = here else {
                self.end(ui, cx, of, name, out);
                return;
            };
            let Some(list) = todo::list(library, &list_id) else {
                self.place += 1;
                return;
            };
            let entries = list.entries();
            let Some(entry) = entries.iter().find(|entry| entry.key() == &item) else {
                self.place += 1;
                return;
            };
            widgets::small(ui, cx, &t.together_place(of, self.place + 1));
            let heading = widgets::heading(ui, cx, &entry_title(cx, &list, *entry));
            if std::mem::take(&mut self.turned) {
                heading.request_focus();
            }
            widgets::small(ui, cx, &t.together_from(list_title(cx, &list)));
            if self.place == 0 {
                ui.add_space(SPACE_M);
                widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
                    let words = t.together_line();
                    widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
                });
            }
            ui.add_space(SPACE_M);
            let prose = prose_of(cx, &list);
            let (parts, sources) = match (list, entry) {
                (List::Platform(platform), Entry::Setting(one)) => {
                    setting::of_setting(cx, platform, one, &prose)
                }
                (_, Entry::Item(one)) => setting::of_item(cx, one, &prose),
                _ => (Vec::new(), Vec::new()),
            };
            widgets::card(ui, cx, None, |ui| {
                for (title, text) in &parts {
                    widgets::strong(ui, cx, title, TextRole::Body, cx.theme.colors.soft);
                    widgets::paragraphs(ui, cx, text, TextRole::Body);
                }
                for line in &sources {
                    widgets::small(ui, cx, line);
                }
            });
            if let Entry::Setting(_) = entry {
                ui.add_space(SPACE_M);
                setting::practice(ui, cx, child, out);
            }
            ui.add_space(SPACE_L);
            ui.horizontal_wrapped(|ui| {
                for (words, icon, role, to) in [
                    (t.parents_state_done(), "check", Role::Primary, Tick::Done),
                    (
                        t.parents_state_not_now(),
                        "clock",
                        Role::Quiet,
                        Tick::NotNow,
                    ),
                    (
                        t.parents_state_not_for_us(),
                        "minus",
                        Role::Quiet,
                        Tick::NotForUs,
                    ),
                ] {
                    if Button::new(&words, role)
                        .icon(icon)
                        .min_height(64.0)
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Family(FamilyAction::Tick {
                            child: id.clone(),
                            checklist: list_id.clone(),
                            item: item.clone(),
                            to,
                        }));
                        if to != Tick::NotNow {
                            self.settled += 1;
                        }
                        self.place += 1;
                        self.turned = true;
                    }
                }
            });
        });
    }
}

impl Together {
    fn end(&mut self, ui: &mut Ui, cx: &Cx<'_>, of: usize, name: String, out: &mut Vec<Action>) {
        let t = cx.t;
        let words = if of == 0 {
            t.together_title()
        } else {
            t.together_end_title()
        };
        let heading = widgets::heading(ui, cx, &words);
        if std::mem::take(&mut self.turned) {
            heading.request_focus();
        }
        if of == 0 {
            widgets::label(
                ui,
                cx,
                &t.together_none(),
                TextRole::Body,
                cx.theme.colors.ink,
            );
        } else {
            let words = t.together_end_count(self.settled);
            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
            let words = t.together_end_line(name);
            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
        }
        ui.add_space(SPACE_L);
        ui.horizontal_wrapped(|ui| {
            if Button::new(&t.together_back(), Role::Primary)
                .icon("back")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
            if of > 0
                && Button::new(&t.together_more(), Role::Quiet)
                    .show(ui, cx)
                    .clicked()
            {
                *self = Self {
                    turned: true,
                    ..Self::new(self.id.clone())
                };
            }
        });
    }
}
