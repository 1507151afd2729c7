//! Parents' home: a card for each child with the one next step, and beside it the ways to help, to rehearse and to read.

use super::parts::{child_name, face, locked, next_item, nobody};
use crate::ui::Cx;
use crate::ui::screens::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Type};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::{Checklist, Key};
use porchlight_core::family::Child;
use porchlight_core::model::{Action, PrintAbout, Route};
use std::borrow::Cow;
use std::sync::Arc;

/// The list the cards speak of.
const LIST: &str = "family-safety";

#[derive(Default)]
pub struct ParentsHome {
    /// The child whose removal was asked for.
    erasing: Option<Key>,
}

impl Screen for ParentsHome {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if locked(cx, out) {
            return;
        }
        let t = cx.t;
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.parents_title());
            widgets::label(ui, cx, &t.parents_line(), Type::Body, cx.theme.c.soft);
            ui.add_space(SPACE_L);
            let mut beside = Vec::new();
            widgets::two_columns(
                ui,
                0.64,
                300.0 * cx.theme.scale,
                |ui| self.children(ui, cx, out),
                |ui| rail(ui, cx, &mut beside),
            );
            out.append(&mut beside);
            if !cx.model.children.is_empty() {
                ui.add_space(SPACE_XL);
                leaving(ui, cx, out);
            }
        });
    }
}

impl ParentsHome {
    fn children(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if cx.model.children.is_empty() {
            nobody(ui, cx, &cx.t.parents_empty_line(), out);
            return;
        }
        let list = cx
            .model
            .library
            .checklists()
            .iter()
            .find(|list| list.id.as_str() == LIST)
            .or_else(|| cx.model.library.checklists().first());
        let mut amber = true;
        for (id, child) in &cx.model.children {
            ui.push_id(id, |ui| {
                widgets::card(ui, cx, None, |ui| {
                    ui.horizontal_top(|ui| {
                        face(ui, cx, &child.face, 72.0 * cx.theme.scale.min(1.5));
                        ui.add_space(BESIDE);
                        ui.vertical(|ui| {
                            let name = child_name(cx, child);
                            widgets::section(ui, cx, &name);
                            let go =
                                list.map(|list| step(ui, cx, (child, &name), list, &mut amber));
                            self.buttons(ui, cx, (id, &name), go, out);
                        });
                    });
                    if self.erasing.as_ref() == Some(id) {
                        self.removal(ui, cx, id, child, out);
                    }
                });
            });
            ui.add_space(SPACE_M);
        }
        if Button::new(&cx.t.parents_add_child(), Role::Quiet)
            .icon("plus")
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Go(Route::NewChild));
        }
    }

    /// The way on at the left, and at the right, where there is room, the quiet way to remove a child.
    fn buttons(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (id, name): (&Key, &str),
        go: Option<Way<'_>>,
        out: &mut Vec<Action>,
    ) {
        let remove_words = cx.t.parents_remove(name.to_owned());
        let remove = Button::new(&remove_words, Role::Plain).kind(Type::Small);
        let go_width = go
            .as_ref()
            .map_or(0.0, |way| way.button().natural_width(ui, cx));
        let room = ui.available_width();
        let gap = room - go_width - remove.natural_width(ui, cx) - 2.0 * SPACE_M - 1.0;
        ui.add_space(SPACE_M);
        ui.horizontal_wrapped(|ui| {
            if let Some(way) = &go
                && way.button().show(ui, cx).clicked()
            {
                out.push(Action::ChooseChild(id.clone()));
                out.push(Action::Go(Route::Checklist(way.list.clone())));
            }
            if gap > 0.0 {
                ui.add_space(gap);
            }
            if self.erasing.as_ref() != Some(id) && remove.show(ui, cx).clicked() {
                self.erasing = Some(id.clone());
            }
        });
    }

    /// Erasing asks once; nothing else here does.
    fn removal(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        id: &Key,
        child: &Child,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let name = child_name(cx, child);
        widgets::card(ui, cx, Some(cx.theme.c.sunk), |ui| {
            let words = t.parents_remove_line(name);
            widgets::label(ui, cx, &words, Type::Body, cx.theme.c.ink);
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.parents_erase(), Role::Quiet)
                    .icon("trash")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::EraseChild(id.clone()));
                    self.erasing = None;
                }
                if Button::new(&t.parents_keep(), Role::Act)
                    .show(ui, cx)
                    .clicked()
                {
                    self.erasing = None;
                }
            });
        });
    }
}

/// Between a face and the words beside it.
const BESIDE: f32 = 4.0;

/// The button to a child's list.
struct Way<'a> {
    words: Cow<'a, str>,
    full: Cow<'a, str>,
    role: Role,
    list: Key,
}

impl Way<'_> {
    fn button(&self) -> Button<'_> {
        Button::new(&self.words, self.role).name(&self.full)
    }
}

/// One sentence on the list, and the button to its next item. Only the topmost is amber.
fn step<'a>(
    ui: &mut Ui,
    cx: &Cx<'a>,
    (child, name): (&Child, &str),
    list: &Arc<Checklist>,
    amber: &mut bool,
) -> Way<'a> {
    let t = cx.t;
    let prose = cx.texts.checklist(list.id.as_str());
    let (settled, all) = child.settled(list);
    let Some(item) = next_item(child, list) else {
        widgets::label(ui, cx, &t.parents_card_all(), Type::Body, cx.theme.c.ink);
        return Way {
            words: t.parents_see_list(),
            full: t.parents_see_list_named(name.to_owned()),
            role: Role::Quiet,
            list: list.id.clone(),
        };
    };
    let text = prose.text(item.key.as_str());
    let words = if settled == 0 {
        t.parents_card_first(text.to_owned())
    } else {
        t.parents_card_next(all, text.to_owned(), settled)
    };
    widgets::label(ui, cx, &words, Type::Body, cx.theme.c.ink);
    Way {
        words: t.parents_do_this(item.minutes),
        full: t.parents_do_this_named(text.to_owned(), item.minutes, name.to_owned()),
        role: if std::mem::take(amber) {
            Role::Lamp
        } else {
            Role::Quiet
        },
        list: list.id.clone(),
    }
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
        out.push(Action::Go(Route::Help));
    }
    if Button::new(&t.parents_rehearse(), Role::Quiet)
        .icon("practice")
        .wide()
        .min_height(height)
        .show(ui, cx)
        .clicked()
    {
        out.push(Action::Go(Route::ParentLesson));
    }
    for (words, icon, route) in [
        (t.print_open(), "print", Route::Print(PrintAbout::Home)),
        (t.figures_open(), "info", Route::Figures),
        (t.search_open(), "search", Route::Search),
    ] {
        if Button::new(&words, Role::Quiet)
            .icon(icon)
            .wide()
            .min_height(height)
            .show(ui, cx)
            .clicked()
        {
            out.push(Action::Go(route));
        }
    }
    let words = if cx.model.pin.is_some() {
        t.parents_pin_change()
    } else {
        t.parents_pin_offer()
    };
    if Button::new(&words, Role::Quiet)
        .icon("house")
        .wide()
        .min_height(height)
        .show(ui, cx)
        .clicked()
    {
        out.push(Action::Go(Route::PinOffer));
    }
}

/// The PIN is offered at leaving, not at entering; whoever has one can close the part.
fn leaving(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let has_pin = cx.model.pin.is_some();
    let (words, button) = if has_pin {
        (t.parents_close_line(), t.parents_close())
    } else {
        (
            t.parents_before_leaving(),
            t.parents_before_leaving_button(),
        )
    };
    // The row is as high as the button from the start, so that the words stand in its middle.
    let height = cx.theme.type_size(Type::Option).1 + 2.0 * SPACE_S;
    ui.spacing_mut().interact_size.y = height.max(cx.theme.target());
    ui.horizontal_wrapped(|ui| {
        widgets::label(ui, cx, &words, Type::Body, cx.theme.c.soft);
        if Button::new(&button, Role::Quiet).show(ui, cx).clicked() {
            if has_pin {
                // Keeping the same PIN again closes the part.
                out.push(Action::KeepPin(cx.model.pin.clone()));
                out.push(Action::Home);
            } else {
                out.push(Action::Go(Route::PinOffer));
            }
        }
    });
}
