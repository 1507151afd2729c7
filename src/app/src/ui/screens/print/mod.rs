//! Printing: the available documents, their preview, and the two ways to get them. The press makes the pages in its own
//! process; this screen orders them and shows what arrives.

mod papers;
mod preview;

use crate::print::client::{Printer, State};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::filed::place_words;
use crate::ui::screens::shared::policy;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{TextEdit, TextureHandle, Ui};
use papers::{documents, title_of};
use porchlight_core::model::{Action, Filed, PaperWish, PrintAbout, PrintAction};
use porchlight_core::paper::{Document, Request, Size, usual_size};
use porchlight_core::text::typed;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The maximum number of sets of answer cards in one document.
const SETS: usize = 40;

/// The maximum number of characters of all names together.
const NAMES: usize = 4000;

/// The print screen for one place in the app.
pub struct Print {
    about: PrintAbout,
    printer: Rc<RefCell<Printer>>,
    chosen: usize,
    size: Option<Size>,
    large: bool,
    typed: String,
    names: Vec<String>,
    sets: usize,
    page: usize,
    /// A page was just turned; true means back.
    turned: Option<bool>,
    wide: bool,
    /// The request that the preview shows.
    shown: Option<Request>,
    asked: Option<(Request, usize)>,
    pages: Option<usize>,
    pictures: BTreeMap<usize, TextureHandle>,
    /// What is being done with the document.
    filing: Option<PaperWish>,
    /// Words with letters that no font on this computer has.
    undrawn: Vec<String>,
}

impl Print {
    /// Offers the documents that fit `about`. All print screens share one press, which handles one order at a time.
    pub fn new(about: PrintAbout, printer: Rc<RefCell<Printer>>) -> Self {
        Self {
            about,
            printer,
            chosen: Default::default(),
            size: Default::default(),
            large: Default::default(),
            typed: Default::default(),
            names: Default::default(),
            sets: Default::default(),
            page: Default::default(),
            turned: Default::default(),
            wide: Default::default(),
            shown: Default::default(),
            asked: Default::default(),
            pages: Default::default(),
            pictures: Default::default(),
            filing: Default::default(),
            undrawn: Default::default(),
        }
    }
}

impl Screen for Print {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let about = &self.about.clone();
        let mut documents = documents(cx, about);
        documents.retain(|document| cx.model.may_print(document));
        let Some(document) = documents.get(self.chosen).or(documents.first()) else {
            return;
        };
        let request = self.request(cx, document.clone());
        self.look(cx, &request, out);
        let t = cx.t;
        widgets::centred(ui, 1180.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.print_title());
            widgets::label(
                ui,
                cx,
                &t.print_choose(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            self.ways(ui, cx, &request, out);
            ui.add_space(SPACE_M);
            if self.wide {
                self.preview(ui, cx);
                return;
            }
            widgets::two_columns_with(
                ui,
                0.42,
                320.0 * cx.theme.scale,
                self,
                |ui, this| this.left(ui, cx, &documents, &request),
                |ui, this| this.preview(ui, cx),
            );
        });
    }
}

impl Print {
    fn request(&mut self, cx: &Cx<'_>, document: Document) -> Request {
        let usual = usual_size(cx.model.country());
        let chosen = *self.size.get_or_insert(usual);
        let size = cx.model.policy().paper.unwrap_or(chosen);
        let mut request = Request::new(document, size);
        request.large = self.large;
        request.pupils = self.sets.max(1);
        if matches!(request.document, Document::Certificate(_)) {
            request.names.clone_from(&self.names);
        }
        if matches!(request.document, Document::Checklist(_)) {
            let first = || cx.model.children().keys().next().cloned();
            request.child = cx.model.child().map(|(id, _)| id.clone()).or_else(first);
        }
        request
    }

    /// Orders the pages in view, once, and receives those that have arrived.
    fn look(&mut self, cx: &Cx<'_>, request: &Request, out: &mut Vec<Action>) {
        if self.shown.as_ref() != Some(request) {
            self.shown = Some(request.clone());
            self.page = 0;
            self.pages = None;
            self.pictures.clear();
            self.undrawn.clear();
        }
        if self.filing.is_some() {
            if cx.model.filed().is_some() || has_failed(&self.printer) {
                self.filing = None;
            }
            return;
        }
        if let Some(pages) = self.printer.borrow().pages() {
            self.pages.get_or_insert(pages);
            self.undrawn = self.printer.borrow().undrawn().to_vec();
        }
        let wanted = (request.clone(), self.page);
        let known = self.pictures.contains_key(&self.page);
        if !known && self.asked.as_ref() != Some(&wanted) {
            self.asked = Some(wanted);
            let first = self.page;
            out.push(Action::Print(PrintAction::Document(
                request.clone(),
                PaperWish::Look { first },
            )));
        }
    }

    fn left(&mut self, ui: &mut Ui, cx: &Cx<'_>, documents: &[Document], request: &Request) {
        let t = cx.t;
        // Fixed ids, since the content above these choices appears and disappears.
        widgets::radio_group(ui, &t.print_choose(), |ui| {
            for (ix, document) in documents.iter().enumerate() {
                let (name, _) = document.name();
                let chosen = request.document == *document;
                let title = title_of(cx, document);
                let line = t.by_id(&format!("doc-{name}-line"));
                let row = Button::new(&title, Role::Card).line(&line);
                if widgets::keyed(ui, ("paper", ix), |ui| {
                    row.wide().radio(chosen).show(ui, cx).clicked()
                }) {
                    self.chosen = ix;
                }
            }
        });
        ui.add_space(SPACE_L);
        widgets::section(ui, cx, &t.print_size());
        if let Some(fixed) = cx.model.policy().paper {
            let paper = match fixed {
                Size::A4 => t.print_size_a4(),
                Size::Letter => t.print_size_letter(),
            };
            policy::fixed(ui, cx, &t.policy_fixed_paper(paper));
        } else {
            self.sizes(ui, cx, request);
        }
        ui.add_space(SPACE_S);
        if widgets::switch(ui, cx, &t.print_large(), self.large).clicked() {
            self.large = !self.large;
        }
        match request.document {
            Document::Certificate(_) => self.names_field(ui, cx),
            Document::AnswerCards => {
                ui.add_space(SPACE_M);
                widgets::section(ui, cx, &t.print_pupils());
                let shown = self.sets.max(1).to_string();
                let (less, more) = (t.print_smaller(), t.print_larger());
                match widgets::slider_row(ui, cx, &less, &more, &shown) {
                    1 => self.sets = (self.sets.max(1) + 1).min(SETS),
                    -1 => self.sets = self.sets.saturating_sub(1).max(1),
                    _ => {}
                }
            }
            _ => {}
        }
    }

    fn sizes(&mut self, ui: &mut Ui, cx: &Cx<'_>, request: &Request) {
        let t = cx.t;
        widgets::radio_group(ui, &t.print_size(), |ui| {
            ui.horizontal_wrapped(|ui| {
                for (words, size) in [
                    (t.print_size_a4(), Size::A4),
                    (t.print_size_letter(), Size::Letter),
                ] {
                    let row = Button::new(&words, Role::Card).radio(request.size == size);
                    if widgets::keyed(ui, ("paper size", size == Size::A4), |ui| {
                        row.show(ui, cx).clicked()
                    }) {
                        self.size = Some(size);
                    }
                }
            });
        });
    }

    /// First names, pasted or typed. They are used for this printout and forgotten with the screen.
    fn names_field(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let t = cx.t;
        ui.add_space(SPACE_M);
        let said = widgets::label(
            ui,
            cx,
            &t.print_names(),
            TextRole::Body,
            cx.theme.colors.ink,
        );
        let field = ui.add(
            TextEdit::multiline(&mut self.typed)
                .char_limit(widgets::COARSE * NAMES)
                .font(cx.theme.font(TextRole::Body))
                .margin(egui::Margin::symmetric(12, 10))
                .desired_rows(4)
                .desired_width(ui.available_width()),
        );
        let field = field.labelled_by(said.id);
        if field.changed() {
            self.typed = typed::lines(&self.typed, NAMES);
        }
        widgets::preview(ui, cx, &self.typed);
        widgets::small(ui, cx, &t.print_names_line());
        if field.lost_focus() {
            self.names = self
                .typed
                .lines()
                .map(|name| typed::line(name.trim()))
                .filter(|name| !name.is_empty())
                .collect();
        }
    }

    /// The two ways to get the document, and the outcome of the last one.
    fn ways(&mut self, ui: &mut Ui, cx: &Cx<'_>, request: &Request, out: &mut Vec<Action>) {
        let t = cx.t;
        let working = *self.printer.borrow().state() == State::Working;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            if self.filing.is_some() && working {
                widgets::label(
                    ui,
                    cx,
                    &t.print_making(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
                if Button::new(&t.print_cancel(), Role::Quiet)
                    .icon("stop")
                    .show(ui, cx)
                    .clicked()
                {
                    self.filing = None;
                    out.push(Action::Print(PrintAction::Stop));
                }
                return;
            }
            for (words, icon, role, wish) in [
                (t.print_save(), "save", Role::Primary, PaperWish::Save),
                (t.print_view(), "print", Role::Quiet, PaperWish::Open),
            ] {
                if Button::new(&words, role).icon(icon).show(ui, cx).clicked() {
                    self.filing = Some(wish);
                    out.push(Action::Print(PrintAction::Document(request.clone(), wish)));
                }
            }
        });
        if matches!(self.filing, Some(PaperWish::Save)) && !working {
            widgets::small(ui, cx, &t.print_choosing());
        }
        if !self.undrawn.is_empty() {
            let names = self.undrawn.join(", ");
            widgets::card(ui, cx, Some(cx.theme.colors.again_tint), |ui| {
                widgets::polite(ui, cx, &t.print_undrawn(names));
            });
        }
        self.told(ui, cx, out);
    }

    /// Reports the outcome in one sentence.
    fn told(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let (good, words) = match cx.model.filed() {
            Some(Filed::Saved(place)) => (true, t.print_saved(place_words(cx, place)).into_owned()),
            Some(Filed::InDocuments(place)) => {
                let place = place_words(cx, place);
                (true, t.print_saved_documents(place).into_owned())
            }
            Some(Filed::Opened) => (true, t.print_opened().into_owned()),
            Some(Filed::NotSaved) => (false, t.print_not_saved().into_owned()),
            Some(Filed::NotOpened) => (false, t.print_not_opened().into_owned()),
            Some(Filed::PutAway) | None if has_failed(&self.printer) => {
                let is_missing = *self.printer.borrow().state() == State::Missing;
                let words = if is_missing {
                    t.print_missing()
                } else {
                    t.print_failed()
                };
                (false, words.into_owned())
            }
            Some(Filed::PutAway) | None => return,
        };
        ui.add_space(SPACE_S);
        let tint = if good {
            cx.theme.colors.good_tint
        } else {
            cx.theme.colors.fault_tint
        };
        widgets::card(ui, cx, Some(tint), |ui| {
            widgets::explained(ui, cx, &words);
            if has_failed(&self.printer)
                && Button::new(&t.print_again(), Role::Quiet)
                    .icon("again")
                    .show(ui, cx)
                    .clicked()
            {
                self.asked = None;
                out.push(Action::Print(PrintAction::Stop));
            }
        });
    }
}

/// Whether the press could not make what was ordered.
fn has_failed(printer: &RefCell<Printer>) -> bool {
    matches!(printer.borrow().state(), State::Failed | State::Missing)
}
