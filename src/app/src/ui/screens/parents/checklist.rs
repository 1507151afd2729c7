//! One of a child's lists, a family checklist or the settings of an app. One entry is open at a time and shows its state;
//! nothing opens or closes by itself when that changes. A field filters the list.

use super::filter::Filter;
use super::item::{Item, Pressed};
use super::more::{again_days, note_ui};
use super::setting;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::today;
use crate::ui::screens::shared::family::{child_name, face, list_title, nobody, opened, prose_of};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Id, Rect, Sense, Ui, UiBuilder, Vec2, style::ScrollAnimation};
use porchlight_core::content::{ChecklistSection, Key};
use porchlight_core::family::todo::{self, Entry, List};
use porchlight_core::family::{Child, Standing, Tick};
use porchlight_core::log::LogId;
use porchlight_core::model::{Action, FamilyAction, SaveState, Subject};

/// Which item is open.
#[derive(Default, PartialEq, Eq)]
enum Opened {
    /// The next item to do.
    #[default]
    Next,
    Item(Key),
    None,
}

/// A list for one child or for the family.
pub struct ChecklistScreen {
    id: Key,
    opened: Opened,
    /// The item just settled, below which the next item is offered.
    fresh: Option<Key>,
    filter: Filter,
    /// Scroll the open item into view, or to the top if a section of the list was requested.
    bring: Option<Option<Align>>,
}

impl ChecklistScreen {
    /// `id` is the id of a checklist or of an app's settings.
    pub fn new(id: Key) -> Self {
        Self {
            id,
            opened: Default::default(),
            fresh: Default::default(),
            filter: Default::default(),
            bring: Default::default(),
        }
    }
}

impl Screen for ChecklistScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(theme) = opened(ui, cx, out) else {
            return;
        };
        let cx = &cx.with_theme(&theme);
        let t = cx.t;
        let id = &self.id.clone();
        let Some(list) = todo::list(cx.model.library(), id) else {
            widgets::centred(ui, cx.theme.column(), |ui| {
                widgets::heading(ui, cx, &t.parents_title());
                widgets::label(
                    ui,
                    cx,
                    &t.parents_list_missing(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
            });
            return;
        };
        let prose = prose_of(cx, &list);
        let child = cx
            .model
            .child()
            .or_else(|| cx.model.children().iter().next());
        let width = if child.is_some() { 1120.0 } else { 820.0 };
        widgets::centred(ui, width * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &list_title(cx, &list));
            match list {
                List::Checklist(_) => {
                    let summary = prose.part("checklist", "summary");
                    widgets::label(ui, cx, summary, TextRole::Body, cx.theme.colors.soft);
                }
                List::Platform(platform) => setting::about(ui, cx, platform),
            }
            ui.add_space(SPACE_L);
            let Some((id, child)) = child else {
                nobody(ui, cx, &t.parents_empty_choose(), out);
                return;
            };
            let roomy = ui.available_width() > 900.0 * cx.theme.scale;
            let mut beside = Vec::new();
            let mut part = None;
            widgets::two_columns(
                ui,
                0.30,
                240.0 * cx.theme.scale,
                |ui| part = rail(ui, cx, (id, child), &list, roomy, &mut beside),
                |ui| self.items(ui, cx, (id, child), &list, out),
            );
            out.append(&mut beside);
            if let Some(item) = part {
                self.opened = Opened::Item(item);
                self.bring = Some(Some(Align::Min));
            }
        });
    }
}

impl ChecklistScreen {
    fn items(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (id, child): (&Key, &Child),
        list: &List<'_>,
        out: &mut Vec<Action>,
    ) {
        let next = list.next(child, today(cx)).map(Entry::key);
        let mut press = None;
        self.filter.ui(ui, cx, list, out);
        let count = list.count(child, today(cx));
        if count.all() == 0 {
            let words = cx.t.setting_none_fits();
            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
        } else if next.is_none() {
            widgets::card(ui, cx, Some(cx.theme.colors.good_tint), |ui| {
                let words = cx.t.parents_list_all();
                widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
            });
        }
        match list {
            List::Checklist(checklist) => {
                let prose = prose_of(cx, list);
                let mut is_first = true;
                for section in &checklist.sections {
                    let entries: Vec<_> = section.items.iter().map(Entry::Item).collect();
                    let entries = self.filter.shown(&entries);
                    if entries.is_empty() {
                        continue;
                    }
                    if !std::mem::take(&mut is_first) {
                        ui.add_space(SPACE_XL);
                    }
                    title(ui, cx, section, &prose);
                    self.rows(ui, cx, (id, child), list, &entries, next, &mut press, out);
                }
            }
            List::Platform(_) => {
                let (fit, other): (Vec<_>, Vec<_>) = list
                    .entries()
                    .into_iter()
                    .partition(|entry| entry.fits(child.band));
                let (fit, other) = (self.filter.shown(&fit), self.filter.shown(&other));
                self.rows(ui, cx, (id, child), list, &fit, next, &mut press, out);
                if !other.is_empty() {
                    ui.add_space(SPACE_XL);
                    widgets::section(ui, cx, &cx.t.setting_other_ages());
                    self.rows(ui, cx, (id, child), list, &other, next, &mut press, out);
                }
            }
        }
        let Some((item, open, pressed)) = press else {
            return;
        };
        match pressed {
            Pressed::Row if open => self.opened = Opened::None,
            Pressed::Row => self.opened = Opened::Item(item),
            Pressed::On => {
                self.fresh = None;
                // The next item may not match the search, so clear the filter.
                self.filter = Filter::default();
                self.opened = Opened::Next;
                self.bring = Some(None);
            }
            Pressed::To(to) => {
                out.push(Action::Family(FamilyAction::Tick {
                    child: id.clone(),
                    checklist: list.id(),
                    item: item.clone(),
                    to,
                }));
                self.fresh = (to != Tick::Open).then(|| item.clone());
                self.opened = Opened::Item(item);
            }
        }
    }
}

impl ChecklistScreen {
    /// Draws some entries of the list, stacked vertically.
    #[expect(clippy::too_many_arguments, reason = "one call's worth of a loop body")]
    fn rows(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (id, child): (&Key, &Child),
        list: &List<'_>,
        entries: &[Entry<'_>],
        next: Option<&Key>,
        press: &mut Option<(Key, bool, Pressed)>,
        out: &mut Vec<Action>,
    ) {
        let prose = prose_of(cx, list);
        let name = list.id();
        let following = next.map(|next| prose.text(next.as_str()));
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = SPACE_S;
            for entry in entries {
                let key = entry.key();
                let is_next = next == Some(key);
                let open = match &self.opened {
                    Opened::Next => is_next,
                    Opened::Item(one) => one == key,
                    Opened::None => false,
                };
                let (parts, sources) = match (open, list, entry) {
                    (true, _, Entry::Item(item)) => setting::of_item(cx, item, &prose),
                    (true, List::Platform(platform), Entry::Setting(one)) => {
                        setting::of_setting(cx, platform, one, &prose)
                    }
                    _ => (Vec::new(), Vec::new()),
                };
                let saves = cx.model.save_state(&Subject::Log(LogId::Child(id.clone())));
                let is_refused = matches!(saves, SaveState::Waiting(_) | SaveState::Refused(_));
                let salt = Id::unique((name.as_str(), key.as_str()));
                let shown = Item {
                    id: salt,
                    text: prose.text(key.as_str()),
                    parts,
                    sources,
                    tick: child.tick(&name, key),
                    standing: child.standing(&name, key, today(cx)),
                    since: child
                        .ticks
                        .get(&(name.clone(), key.clone()))
                        .map(|(_, at)| *at),
                    is_refused,
                    next: is_next,
                    fresh: self.fresh.as_ref() == Some(key),
                    following,
                    open,
                };
                let mut extra = Vec::new();
                ui.scope_builder(UiBuilder::new().scope_id(salt), |ui| {
                    let top = ui.cursor().min;
                    let (row, pressed) = shown.show(ui, cx, |ui| {
                        if let Entry::Setting(_) = entry {
                            setting::practice(ui, cx, child, &mut extra);
                        }
                        again_days(ui, cx, (id, child), (&name, key), &mut extra);
                        note_ui(ui, cx, (id, &name, key), &mut extra);
                    });
                    if open && let Some(align) = self.bring.take() {
                        row.request_focus();
                        let whole = Rect::from_min_max(top, ui.min_rect().max);
                        ui.scroll_to_rect_animation(
                            whole.expand(SPACE_M),
                            align,
                            ScrollAnimation::none(),
                        );
                    }
                    if let Some(pressed) = pressed {
                        *press = Some((key.clone(), open, pressed));
                    }
                });
                out.append(&mut extra);
            }
        });
    }
}

fn icon_of(section: &ChecklistSection) -> &'static str {
    match section.key.as_str() {
        "talk" => "chat",
        "together" => "people",
        "settings" => "settings",
        "people" => "person",
        "sharing" => "card",
        "where-when" => "clock",
        "every-device" => "mobile",
        "at-home" => "house",
        _ => "list",
    }
}

fn section_words<'a>(
    prose: &'a porchlight_core::text::Prose,
    section: &ChecklistSection,
) -> &'a str {
    prose.text(&format!("section-{}", section.key))
}

fn title(
    ui: &mut Ui,
    cx: &Cx<'_>,
    section: &ChecklistSection,
    prose: &porchlight_core::text::Prose,
) {
    ui.horizontal(|ui| {
        let side = 28.0 * cx.theme.scale;
        let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
        widgets::icon(ui, cx, icon_of(section), rect, cx.theme.colors.act);
        widgets::section(ui, cx, section_words(prose, section));
    });
    ui.add_space(SPACE_S);
}

/// Whose list it is, its progress and, if there is room, its sections. Returns an item that was requested.
fn rail(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (id, child): (&Key, &Child),
    list: &List<'_>,
    roomy: bool,
    out: &mut Vec<Action>,
) -> Option<Key> {
    let t = cx.t;
    let count = list.count(child, today(cx));
    widgets::card(ui, cx, None, |ui| {
        ui.horizontal(|ui| {
            face(ui, cx, &child.face, 56.0 * cx.theme.scale.min(1.5));
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let name = child_name(cx, child);
                let words = t.parents_list_for(name);
                widgets::strong(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
                if count.all() > 0 {
                    let words = t.parents_list_settled(count.all(), count.settled());
                    widgets::polite(ui, cx, &words);
                }
                if count.due > 0 {
                    widgets::small(ui, cx, &t.plan_due(count.due));
                }
                if count.later > 0 {
                    widgets::small(ui, cx, &t.parents_list_put_off(count.later));
                }
            });
        });
    });
    let others: Vec<_> = cx
        .model
        .children()
        .iter()
        .filter(|(other, _)| *other != id)
        .collect();
    if !others.is_empty() {
        ui.add_space(SPACE_M);
        widgets::small(ui, cx, &t.parents_list_children());
        ui.horizontal_wrapped(|ui| {
            for (other, child) in others {
                let name = child_name(cx, child);
                if Button::new(&name, Role::Quiet)
                    .face(&child.face)
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Family(FamilyAction::ChooseChild(other.clone())));
                }
            }
        });
    }
    let List::Checklist(checklist) = list else {
        return None;
    };
    if !roomy {
        return None;
    }
    ui.add_space(SPACE_M);
    widgets::small(ui, cx, &t.parents_list_parts());
    let prose = prose_of(cx, list);
    let name = list.id();
    let mut asked = None;
    ui.spacing_mut().item_spacing.y = 2.0;
    for section in &checklist.sections {
        let states = || {
            section
                .items
                .iter()
                .map(|item| child.standing(&name, &item.key, today(cx)))
        };
        let done = states()
            .filter(|state| matches!(state, Standing::Done | Standing::NotForUs))
            .count();
        let line = if done > 0 {
            t.parents_list_section(section.items.len(), done)
        } else {
            "".into()
        };
        if Button::new(section_words(&prose, section), Role::Plain)
            .icon(icon_of(section))
            .line(&line)
            .wide()
            .show(ui, cx)
            .clicked()
        {
            let first = section
                .items
                .iter()
                .find(|item| {
                    let state = child.standing(&name, &item.key, today(cx));
                    matches!(state, Standing::Open | Standing::Due)
                })
                .unwrap_or_else(|| section.items.first());
            asked = Some(first.key.clone());
        }
    }
    asked
}
