//! A child's lists at a glance, the apps and devices they use, and the actions on all their data.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::today;
use crate::ui::screens::shared::family::{
    child_name, count_words, face, list_icon, list_title, nobody, opened,
};
use crate::ui::screens::shared::filed::filed;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, vec2};
use porchlight_core::content::Key;
use porchlight_core::family::Child;
use porchlight_core::family::todo::{self, List};
use porchlight_core::model::{
    Action, FamilyAction, FileText, LearnerAction, Nav, PrintAction, Route,
};

/// One child's overview.
pub struct ChildScreen {
    id: Key,
    removing: bool,
    /// A picture code was removed on this screen.
    pictures_gone: bool,
}

impl ChildScreen {
    /// `id` is the child's id in the family.
    pub fn new(id: Key) -> Self {
        Self {
            id,
            removing: Default::default(),
            pictures_gone: Default::default(),
        }
    }
}

impl Screen for ChildScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(theme) = opened(ui, cx, out) else {
            return;
        };
        let cx = &cx.with_theme(&theme);
        let t = cx.t;
        let id = &self.id.clone();
        let Some(child) = cx.model.children().get(id) else {
            nobody(ui, cx, &t.parents_empty_choose(), out);
            return;
        };
        let name = child_name(cx, child);
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            ui.horizontal(|ui| {
                face(ui, cx, &child.face, 72.0 * cx.theme.scale.min(1.5));
                ui.vertical(|ui| {
                    widgets::heading(ui, cx, &t.plan_child_title(name.clone()));
                    let count = todo::count(cx.model.library(), child, today(cx));
                    let words = count_words(cx, count);
                    widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
                });
            });
            ui.add_space(SPACE_L);
            lists(ui, cx, (id, child), &name, out);
            ui.add_space(SPACE_XL);
            self.more(ui, cx, (id, child), &name, out);
        });
    }
}

/// Every list as a card that opens it: those for what the child uses beside those that apply to everyone.
fn lists(ui: &mut Ui, cx: &Cx<'_>, (id, child): (&Key, &Child), name: &str, out: &mut Vec<Action>) {
    let t = cx.t;
    let (families, used): (Vec<_>, Vec<_>) = todo::lists(cx.model.library(), child)
        .into_iter()
        .partition(|list| matches!(list, List::Checklist(_)));
    widgets::section(ui, cx, &t.plan_lists());
    cards(ui, cx, (id, child), &families, out);
    ui.add_space(SPACE_L);
    widgets::section(ui, cx, &t.plan_used());
    if used.is_empty() {
        let words = t.plan_used_none(name.to_owned());
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
    } else {
        cards(ui, cx, (id, child), &used, out);
    }
    ui.add_space(SPACE_S);
    let (words, role) = if used.is_empty() {
        (t.plan_used_choose(), Role::Primary)
    } else {
        (t.plan_used_change(), Role::Quiet)
    };
    if Button::new(&words, role)
        .icon("mobile")
        .show(ui, cx)
        .clicked()
    {
        out.push(Action::Nav(Nav::Go(Route::Uses(id.clone()))));
    }
}

/// Cards, in two columns if there is room.
fn cards(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (id, child): (&Key, &Child),
    lists: &[List<'_>],
    out: &mut Vec<Action>,
) {
    let gap = SPACE_M;
    let room = ui.available_width();
    let columns = if room > 720.0 * cx.theme.scale { 2 } else { 1 };
    let width = (room - gap * (columns - 1) as f32) / columns as f32 - 0.5;
    for row in lists.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for list in row {
                ui.allocate_ui(vec2(width, 0.0), |ui| {
                    ui.set_width(width);
                    let title = list_title(cx, list);
                    let line = count_words(cx, list.count(child, today(cx)));
                    let full = cx.t.plan_open_list(title.clone());
                    if Button::new(&title, Role::Card)
                        .line(&line)
                        .icon(list_icon(list))
                        .name(&full)
                        .wide()
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Family(FamilyAction::ChooseChild(id.clone())));
                        out.push(Action::Nav(Nav::Go(Route::Checklist(list.id()))));
                    }
                });
            }
        });
    }
}

impl ChildScreen {
    fn more(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (id, child): (&Key, &Child),
        name: &str,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        ui.horizontal_wrapped(|ui| {
            let full = t.plan_together_named(name.to_owned());
            if Button::new(&t.plan_together(), Role::Quiet)
                .icon("people")
                .name(&full)
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Together(id.clone()))));
            }
            if Button::new(&t.plan_edit(), Role::Quiet)
                .icon("pencil")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::EditChild(id.clone()))));
            }
            let full = t.plan_export_named(name.to_owned());
            if Button::new(&t.plan_export(), Role::Quiet)
                .icon("save")
                .name(&full)
                .show(ui, cx)
                .clicked()
                && let Some(text) = cx.model.export(id, today(cx))
            {
                out.push(Action::Print(PrintAction::SaveFile(FileText {
                    name: "porchlight-data",
                    extension: "json",
                    text,
                })));
            }
            if !self.removing
                && Button::new(&t.plan_remove(name.to_owned()), Role::Quiet)
                    .icon("trash")
                    .show(ui, cx)
                    .clicked()
            {
                self.removing = true;
            }
        });
        filed(ui, cx);
        self.forgotten_pictures(ui, cx, child, name, out);
        if self.removing {
            self.removal(ui, cx, (id, child), name, out);
        }
    }

    /// If a learning profile with this name has a picture code, an adult can remove the code here.
    fn forgotten_pictures(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        child: &Child,
        name: &str,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let coded = cx.model.profiles_of(child).into_iter().find(|id| {
            cx.model
                .learners()
                .get(id)
                .is_some_and(|l| !l.code.is_empty())
        });
        if let Some(profile) = coded
            && Button::new(&t.plan_pictures_forget(name.to_owned()), Role::Plain)
                .icon("unlink")
                .show(ui, cx)
                .clicked()
        {
            self.pictures_gone = true;
            out.push(Action::Learner(LearnerAction::ForgetPictures(profile)));
        }
        if self.pictures_gone {
            widgets::explained(ui, cx, &t.plan_pictures_gone(name.to_owned()));
        }
    }

    /// Erasing a child asks for confirmation once.
    fn removal(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (id, child): (&Key, &Child),
        name: &str,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        ui.add_space(SPACE_M);
        widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
            widgets::explained(ui, cx, &t.plan_remove_line(name.to_owned()));
            if !cx.model.profiles_of(child).is_empty() {
                let words = t.plan_remove_profile();
                widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
            }
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.parents_erase(), Role::Quiet)
                    .icon("trash")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Family(FamilyAction::EraseChild(id.clone())));
                    out.push(Action::Nav(Nav::Back));
                }
                if Button::new(&t.parents_keep(), Role::Act)
                    .show(ui, cx)
                    .clicked()
                {
                    self.removing = false;
                }
            });
        });
    }
}
