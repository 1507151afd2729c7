//! The family agreement: the current version, earlier ones beside it, and making a new one, topic by topic.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::{date_words, day_of, today};
use crate::ui::screens::shared::family::locked;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Mark, Role};
use egui::Ui;
use jiff::ToSpan;
use porchlight_core::content::{Key, Side};
use porchlight_core::family::Agreement;
use porchlight_core::model::{Action, FamilyAction, Field, Nav, PrintAbout, Route};
use std::collections::BTreeSet;

/// The maximum number of sentences a family can write itself.
const OWN: usize = 5;

/// The current agreement, with its earlier versions.
#[derive(Default)]
pub struct AgreementScreen {
    /// The indices of the two versions being compared, oldest first.
    compared: Option<(usize, usize)>,
}

impl Screen for AgreementScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if locked(cx, out) {
            return;
        }
        let t = cx.t;
        let versions = &cx.model.home().agreements;
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.agree_title());
            let Some((made, agreement)) = versions.last() else {
                widgets::paragraphs(ui, cx, &t.agree_none(), TextRole::Body);
                ui.add_space(SPACE_M);
                always(ui, cx);
                ui.add_space(SPACE_L);
                if Button::new(&t.agree_make(), Role::Primary)
                    .icon("people")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::NewAgreement)));
                }
                return;
            };
            let words = t.agree_since(date_words(cx, day_of(cx, *made)), versions.len());
            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
            let back = agreement.back(today(cx));
            let due = back <= today(cx).date;
            let on = date_words(cx, back);
            let words = if due {
                t.agree_back_now(on)
            } else {
                t.agree_back_on(on)
            };
            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
            ui.add_space(SPACE_M);
            self.buttons(ui, cx, due, out);
            ui.add_space(SPACE_L);
            match self.compared {
                Some(pair) if versions.len() > 1 => self.compare(ui, cx, pair),
                _ => {
                    widgets::two_columns(
                        ui,
                        0.5,
                        320.0 * cx.theme.scale,
                        |ui| side(ui, cx, agreement, Side::Child, None),
                        |ui| side(ui, cx, agreement, Side::Adult, None),
                    );
                    own(ui, cx, agreement);
                }
            }
            ui.add_space(SPACE_L);
            always(ui, cx);
        });
    }
}

impl AgreementScreen {
    fn buttons(&mut self, ui: &mut Ui, cx: &Cx<'_>, due: bool, out: &mut Vec<Action>) {
        let t = cx.t;
        let versions = cx.model.home().agreements.len();
        ui.horizontal_wrapped(|ui| {
            let (print, new) = if due {
                (Role::Quiet, Role::Primary)
            } else {
                (Role::Primary, Role::Quiet)
            };
            if Button::new(&t.agree_print(), print)
                .icon("print")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::Print(PrintAbout::Agreement))));
            }
            if Button::new(&t.agree_new(), new)
                .icon("pencil")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Go(Route::NewAgreement)));
            }
            if versions > 1 {
                let words = if self.compared.is_some() {
                    t.agree_compare_close()
                } else {
                    t.agree_compare()
                };
                if Button::new(&words, Role::Quiet)
                    .icon("swap")
                    .show(ui, cx)
                    .clicked()
                {
                    self.compared = match self.compared {
                        Some(_) => None,
                        None => Some((versions - 2, versions - 1)),
                    };
                }
            }
        });
    }

    /// Shows two versions side by side: what is in both, and what is in only one.
    fn compare(&mut self, ui: &mut Ui, cx: &Cx<'_>, (left, right): (usize, usize)) {
        let versions = &cx.model.home().agreements;
        let mut pair = (left, right);
        if versions.len() > 2 {
            widgets::radio_group(ui, &cx.t.agree_compare(), |ui| {
                ui.horizontal_wrapped(|ui| {
                    let newest = versions.len() - 1;
                    for (older, (made, _)) in versions.iter().enumerate().take(newest) {
                        let words =
                            cx.t.agree_since(date_words(cx, day_of(cx, *made)), older + 1);
                        if Button::new(&words, Role::Card)
                            .radio(older == left)
                            .show(ui, cx)
                            .clicked()
                        {
                            pair.0 = older;
                        }
                    }
                });
            });
            ui.add_space(SPACE_M);
        }
        self.compared = Some(pair);
        let (Some((made_left, old)), Some((made_right, new))) =
            (versions.get(left), versions.get(right))
        else {
            return;
        };
        let column = |ui: &mut Ui, made, number: usize, one: &Agreement, other: &Agreement| {
            let words =
                cx.t.agree_since(date_words(cx, day_of(cx, made)), number + 1);
            widgets::section(ui, cx, &words);
            let marked = Some((other, number + 1));
            side(ui, cx, one, Side::Child, marked);
            ui.add_space(SPACE_M);
            side(ui, cx, one, Side::Adult, marked);
            own(ui, cx, one);
        };
        widgets::two_columns(
            ui,
            0.5,
            320.0 * cx.theme.scale,
            |ui| column(ui, *made_left, left, old, new),
            |ui| column(ui, *made_right, right, new, old),
        );
    }
}

/// The clauses that are in every version and cannot be removed.
fn always(ui: &mut Ui, cx: &Cx<'_>) {
    let t = cx.t;
    widgets::card(ui, cx, Some(cx.theme.colors.good_tint), |ui| {
        widgets::strong(
            ui,
            cx,
            &t.agree_always(),
            TextRole::Body,
            cx.theme.colors.good,
        );
        for words in [t.agree_always_1(), t.agree_always_2()] {
            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
        }
    });
}

/// One side's promises. In a comparison, those found only in this version are marked.
fn side(
    ui: &mut Ui,
    cx: &Cx<'_>,
    agreement: &Agreement,
    side: Side,
    beside: Option<(&Agreement, usize)>,
) {
    let t = cx.t;
    let Some(all) = &cx.model.library().home.promises else {
        return;
    };
    let prose = cx.texts.prose("agreement");
    let title = match side {
        Side::Child => t.agree_child(),
        Side::Adult => t.agree_adult(),
    };
    widgets::card(ui, cx, None, |ui| {
        widgets::strong(ui, cx, &title, TextRole::Body, cx.theme.colors.ink);
        ui.spacing_mut().item_spacing.y = SPACE_S;
        for theme in &all.themes {
            for key in theme.promises(side) {
                if !agreement.promises.contains(&key) {
                    continue;
                }
                let only = beside
                    .filter(|(other, _)| !other.promises.contains(&key))
                    .map(|(_, number)| number);
                promise(ui, cx, prose.text(key.as_str()), only);
            }
        }
    });
}

fn promise(ui: &mut Ui, cx: &Cx<'_>, words: &str, only_in: Option<usize>) {
    ui.horizontal_top(|ui| {
        let side = cx.theme.type_size(TextRole::Body).1;
        let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(side), egui::Sense::hover());
        let (icon, ink) = match only_in {
            Some(_) => ("plus", cx.theme.colors.lamp_text),
            None => ("check", cx.theme.colors.good),
        };
        widgets::icon(ui, cx, icon, rect.shrink(3.0), ink);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
            if let Some(number) = only_in {
                let words = cx.t.agree_only_then(number);
                widgets::small(ui, cx, &words);
            }
        });
    });
}

fn own(ui: &mut Ui, cx: &Cx<'_>, agreement: &Agreement) {
    if agreement.own.is_empty() {
        return;
    }
    ui.add_space(SPACE_M);
    widgets::card(ui, cx, None, |ui| {
        widgets::strong(
            ui,
            cx,
            &cx.t.agree_own(),
            TextRole::Body,
            cx.theme.colors.ink,
        );
        for words in &agreement.own {
            promise(ui, cx, words, None);
        }
    });
}

/// The lines a family writes itself: those being typed or, failing that, those of the previous agreement.
fn own_lines(cx: &Cx<'_>) -> Vec<String> {
    let before = cx.model.home().agreement();
    let before = before.map_or(&[][..], |agreement| agreement.own.as_slice());
    (0..OWN)
        .map(|ix| {
            let typed = cx.model.typed().get(&Field::AgreementLine(ix));
            let kept = before.get(ix).map(String::as_str);
            typed.or(kept).unwrap_or_default().to_owned()
        })
        .collect()
}

/// A new version: topic by topic, the family's own words, and a review date.
#[derive(Default)]
pub struct NewAgreement {
    begun: bool,
    chosen: BTreeSet<Key>,
    months: Option<i8>,
    place: usize,
    empty: bool,
    turned: bool,
}

impl Screen for NewAgreement {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if locked(cx, out) {
            return;
        }
        let t = cx.t;
        let Some(all) = &cx.model.library().home.promises else {
            return;
        };
        if !self.begun {
            self.begun = true;
            if let Some(before) = cx.model.home().agreement() {
                self.chosen = before.promises.iter().cloned().collect();
            }
        }
        let of = all.themes.len() + 1;
        let prose = cx.texts.prose("agreement");
        widgets::centred(ui, 1040.0 * cx.theme.scale, |ui| {
            widgets::small(ui, cx, &t.agree_place(of, self.place + 1));
            match all.themes.get(self.place) {
                Some(theme) => {
                    let title = prose.text(&format!("theme-{}", theme.id));
                    self.heading(ui, cx, title);
                    if self.place == 0 {
                        widgets::label(
                            ui,
                            cx,
                            &t.agree_how(),
                            TextRole::Body,
                            cx.theme.colors.soft,
                        );
                    }
                    let prompt = prose.part(&format!("theme-{}", theme.id), "prompt");
                    widgets::paragraphs(ui, cx, prompt, TextRole::Body);
                    ui.add_space(SPACE_M);
                    let draw = |ui: &mut Ui, this: &mut Self, side| {
                        this.choices(ui, cx, theme, side, &prose);
                    };
                    widgets::two_columns_with(
                        ui,
                        0.5,
                        320.0 * cx.theme.scale,
                        &mut *self,
                        |ui, this| draw(ui, this, Side::Child),
                        |ui, this| draw(ui, this, Side::Adult),
                    );
                }
                None => self.last(ui, cx, out),
            }
            ui.add_space(SPACE_XL);
            self.on(ui, cx, of, out);
        });
    }
}

impl NewAgreement {
    fn heading(&mut self, ui: &mut Ui, cx: &Cx<'_>, text: &str) {
        let heading = widgets::heading(ui, cx, text);
        if std::mem::take(&mut self.turned) {
            heading.request_focus();
        }
    }

    fn choices(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        theme: &porchlight_core::content::home::Theme,
        side: Side,
        prose: &porchlight_core::text::Prose,
    ) {
        let t = cx.t;
        let title = match side {
            Side::Child => t.agree_child_side(),
            Side::Adult => t.agree_adult_side(),
        };
        widgets::strong(ui, cx, &title, TextRole::Body, cx.theme.colors.soft);
        let mut any = false;
        for key in theme.promises(side) {
            any = true;
            let on = self.chosen.contains(&key);
            if Button::new(prose.text(key.as_str()), Role::Card)
                .mark(Mark::Box(on))
                .checkbox(on)
                .wide()
                .show(ui, cx)
                .clicked()
            {
                if on {
                    self.chosen.remove(&key);
                } else {
                    self.chosen.insert(key);
                }
            }
        }
        if !any {
            widgets::small(ui, cx, &t.agree_none_here());
        }
    }

    /// The family's own sentences, typed by an adult, and the review date.
    fn last(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        self.heading(ui, cx, &t.agree_own_title());
        widgets::label(
            ui,
            cx,
            &t.agree_own_line(),
            TextRole::Body,
            cx.theme.colors.soft,
        );
        for (ix, text) in own_lines(cx).into_iter().enumerate() {
            let name = t.agree_own_field(ix + 1);
            let field = Field::AgreementLine(ix);
            ui.push_id(ix, |ui| {
                widgets::typed_field_from(ui, cx, &name, &field, text, out);
            });
        }
        ui.add_space(SPACE_L);
        widgets::section(ui, cx, &t.agree_return_title());
        let months = *self.months.get_or_insert(3);
        widgets::radio_group(ui, &t.agree_return_title(), |ui| {
            ui.horizontal_wrapped(|ui| {
                for (words, after) in [
                    (t.agree_return_1(), 1),
                    (t.agree_return_3(), 3),
                    (t.agree_return_6(), 6),
                ] {
                    if Button::new(&words, Role::Card)
                        .radio(months == after)
                        .show(ui, cx)
                        .clicked()
                    {
                        self.months = Some(after);
                    }
                }
            });
        });
        ui.add_space(SPACE_M);
        always(ui, cx);
        if self.empty {
            ui.add_space(SPACE_M);
            widgets::card(ui, cx, Some(cx.theme.colors.again_tint), |ui| {
                widgets::explained(ui, cx, &t.agree_empty());
            });
        }
    }

    /// The buttons: next, back and, on the last page, save.
    fn on(&mut self, ui: &mut Ui, cx: &Cx<'_>, of: usize, out: &mut Vec<Action>) {
        let t = cx.t;
        ui.horizontal_wrapped(|ui| {
            if self.place + 1 < of {
                if Button::new(&t.agree_next(), Role::Primary)
                    .icon("forward")
                    .min_height(56.0)
                    .show(ui, cx)
                    .clicked()
                {
                    self.place += 1;
                    self.turned = true;
                }
            } else if Button::new(&t.agree_keep(), Role::Primary)
                .icon("check")
                .min_height(56.0)
                .show(ui, cx)
                .clicked()
            {
                self.keep(cx, out);
            }
            if self.place > 0
                && Button::new(&t.print_page_before(), Role::Quiet)
                    .icon("back")
                    .min_height(56.0)
                    .show(ui, cx)
                    .clicked()
            {
                self.place -= 1;
                self.turned = true;
            }
            let words = t.agree_chosen(self.chosen.len());
            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
        });
    }

    fn keep(&mut self, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let own: Vec<String> = own_lines(cx)
            .iter()
            .map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
            .collect();
        if self.chosen.is_empty() && own.is_empty() {
            self.empty = true;
            return;
        }
        let today = today(cx).date;
        let back_on = today
            .checked_add(self.months.unwrap_or(3).months())
            .unwrap_or(today);
        out.push(Action::Family(FamilyAction::Agree(Agreement {
            promises: self.chosen.iter().cloned().collect(),
            own,
            back_on,
        })));
        out.push(Action::Nav(Nav::Replace(Route::Agreement)));
    }
}
