//! Printing: which documents there are, what they look like, and the two ways to get them. The press makes the pages
//! in its own process; this screen orders them and shows what arrives.

use crate::print::client::Printer;
use crate::print::client::State;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::filed::place_words;
use crate::ui::screens::shared::policy;
use crate::ui::theme::{RADIUS_BUTTON, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{
    Rect, Response, Role as Ax, Sense, Stroke, StrokeKind, TextEdit, TextureHandle, TextureOptions,
    Ui, WidgetInfo, pos2, vec2,
};
use porchlight_core::content::{Audience, LessonId};
use porchlight_core::family::todo;
use porchlight_core::model::{Action, Filed, PaperWish, PrintAbout, PrintAction, Who};
use porchlight_core::paper::{Document, For, Request, Size, Wall, usual_size};
use porchlight_core::text::typed;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The most sets of answer cards in one document.
const SETS: usize = 40;

/// The most characters of all names together.
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
    /// A page was just turned, back or on.
    turned: Option<bool>,
    wide: bool,
    /// The request that the preview shows.
    shown: Option<Request>,
    asked: Option<(Request, usize)>,
    pages: Option<usize>,
    pictures: BTreeMap<usize, TextureHandle>,
    /// What is being done with a document.
    filing: Option<PaperWish>,
    /// Words with letters that no font of this computer has.
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

    /// Orders the pages being looked at, once, and takes in those that have arrived.
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
        // Ids of their own, since what is above these choices comes and goes.
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

    /// The two ways to get the document, and what became of the last one.
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

    /// Says in one sentence what became of the document.
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

    fn preview(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let t = cx.t;
        let working = *self.printer.borrow().state() == State::Working;
        for page in [self.page, self.page + 1] {
            if !self.pictures.contains_key(&page)
                && let Some(came) = self.printer.borrow().picture(page)
            {
                let name = format!("page {page}");
                let image = egui::ImageData::Color(came.image.clone());
                let texture = ui.ctx().load_texture(name, image, TextureOptions::LINEAR);
                self.pictures.insert(page, texture);
            }
        }
        let of = self.pages.unwrap_or(1);
        ui.spacing_mut().interact_size.y = cx.theme.target();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            if of > 1 {
                let (before, after) = (t.print_page_before(), t.print_page_after());
                let mut shown = |is_there: bool, words: &str, icon: &str| {
                    let button = Button::new(words, Role::Plain).icon(icon);
                    is_there.then(|| widgets::keyed(ui, ("turn", icon), |ui| button.show(ui, cx)))
                };
                let back = shown(self.page > 0, &before, "back");
                let forward = shown(self.page + 1 < of, &after, "forward");
                let place = widgets::small(ui, cx, &t.print_page(self.page + 1, of));
                widgets::announce(ui, &place);
                let pressed = |one: &Option<Response>| one.as_ref().is_some_and(Response::clicked);
                // Where the button that was pressed is gone, the other one takes the focus.
                let gone_and_other = match self.turned.take() {
                    Some(true) => (&back, &forward),
                    Some(false) => (&forward, &back),
                    None => (&back, &None),
                };
                if let (None, Some(other)) = gone_and_other {
                    other.request_focus();
                }
                let (is_back, is_on) = (pressed(&back), pressed(&forward));
                if is_back || is_on {
                    self.turned = Some(is_back);
                    self.page = if is_back {
                        self.page - 1
                    } else {
                        self.page + 1
                    };
                }
            }
            let words = if self.wide {
                t.print_smaller()
            } else {
                t.print_larger()
            };
            let icon = if self.wide { "minus" } else { "plus" };
            let size = Button::new(&words, Role::Plain).icon(icon);
            if widgets::keyed(ui, "paper wide", |ui| size.show(ui, cx).clicked()) {
                self.wide = !self.wide;
            }
        });
        let Some(texture) = self.pictures.get(&self.page) else {
            if working {
                widgets::label(
                    ui,
                    cx,
                    &t.print_making(),
                    TextRole::Body,
                    cx.theme.colors.soft,
                );
            }
            return;
        };
        let size = texture.size_vec2();
        let room = if self.wide {
            ui.available_width()
        } else {
            ui.available_width().min(520.0 * cx.theme.scale.min(1.3))
        };
        let (place, response) =
            ui.allocate_exact_size(vec2(room, room * size.y / size.x.max(1.0)), Sense::hover());
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        let painter = ui.painter();
        painter.image(texture.id(), place, whole, crate::ui::theme::UNTINTED);
        let edge = Stroke::new(1.5, cx.theme.colors.edge);
        painter.rect_stroke(place, RADIUS_BUTTON / 4, edge, StrokeKind::Outside);
        let title = self
            .shown
            .as_ref()
            .map(|request| title_of(cx, &request.document));
        let said = t.print_preview(self.page + 1, title.unwrap_or_default());
        response.widget_info(|| WidgetInfo::labeled(Ax::Image, true, &said));
        ui.add_space(SPACE_XL);
    }
}

/// Whether the press could not make what it was asked for.
fn has_failed(printer: &RefCell<Printer>) -> bool {
    matches!(printer.borrow().state(), State::Failed | State::Missing)
}

/// A document's name in the list.
fn title_of(cx: &Cx<'_>, document: &Document) -> String {
    match document {
        Document::Starters(band) => {
            let who = cx.t.by_id(&format!("band-{}", band.folder())).into_owned();
            cx.t.paper_starters_title(who).into_owned()
        }
        Document::Wall(wall) => {
            cx.t.by_id(&format!("doc-wall-{}", wall.name()))
                .into_owned()
        }
        Document::Checklist(id) => match todo::list(cx.model.library(), id) {
            Some(list) => crate::ui::screens::shared::family::list_title(cx, &list),
            None => cx.t.doc_checklist().into_owned(),
        },
        other => cx.t.by_id(&format!("doc-{}", other.name().0)).into_owned(),
    }
}

/// The documents offered at this place in the app.
fn documents(cx: &Cx<'_>, about: &PrintAbout) -> Vec<Document> {
    match about {
        PrintAbout::Lesson(id) => for_lesson(cx, id),
        PrintAbout::Agreement => vec![Document::Agreement],
        PrintAbout::Plan(id) => {
            let mut all = vec![Document::Sessions(id.clone())];
            let plan = cx.model.plans().get(id);
            let lessons = plan.map(|plan| plan.lessons.as_slice()).unwrap_or_default();
            all.extend(lessons.iter().cloned().map(Document::Plan));
            all.extend(for_children(cx, lessons).map(Document::HomeSheet));
            all.push(Document::AnswerCards);
            all
        }
        PrintAbout::Class(id) => {
            let class = cx.model.classes().get(id);
            let lessons = class
                .map(|class| class.lessons.as_slice())
                .unwrap_or_default();
            let mut all = vec![Document::Class(id.clone())];
            all.extend(for_children(cx, lessons).map(Document::HomeSheet));
            all
        }
        PrintAbout::Survey(id) => vec![Document::Survey(id.clone()), Document::Seeking],
        PrintAbout::Seeking => vec![Document::Seeking],
        PrintAbout::Standards => vec![Document::Standards],
        PrintAbout::School => {
            let mut all: Vec<Document> = Wall::ALL.map(Document::Wall).into();
            all.extend([
                Document::Assembly,
                Document::PeerLeaders,
                Document::Slips,
                Document::Seeking,
                Document::Standards,
            ]);
            all.extend(country_sheets(cx));
            all
        }
        PrintAbout::Network(port) => vec![Document::Network(*port)],
        PrintAbout::Starters(band) => vec![Document::Starters(*band)],
        PrintAbout::Happened(situation, reader) => {
            let mut all = vec![Document::Steps(situation.clone(), *reader)];
            all.extend(country_sheets(cx));
            all
        }
        PrintAbout::Home | PrintAbout::List(_) => {
            let child = cx
                .model
                .child()
                .or_else(|| cx.model.children().iter().next());
            let lists = match child {
                Some((_, child)) => todo::lists(cx.model.library(), child),
                None => {
                    let all = cx.model.library().checklists().iter();
                    all.map(todo::List::Checklist).collect()
                }
            };
            let mut all: Vec<Document> = lists
                .iter()
                .map(|list| Document::Checklist(list.id()))
                .collect();
            if let PrintAbout::List(id) = about {
                let first = Document::Checklist(id.clone());
                all.retain(|document| document != &first);
                all.insert(0, first);
            }
            all.push(Document::Agreement);
            all.push(Document::FirstHour(For::Adult));
            all.extend(Audience::BANDS.map(Document::Starters));
            all.extend(Wall::ALL.map(Document::Wall));
            all.extend(country_sheets(cx));
            all
        }
        PrintAbout::Help => {
            let adult = matches!(cx.model.asking(), porchlight_core::help::Asking::Adult);
            let who = if adult { For::Adult } else { For::Child };
            let mut all = vec![Document::FirstHour(who), Document::ShowCards];
            all.extend(country_sheets(cx));
            all
        }
    }
}

/// The sheets with phone numbers, offered only once a country is known.
fn country_sheets(cx: &Cx<'_>) -> Vec<Document> {
    match cx.model.country() {
        Some(code) => vec![
            Document::HelpCard(code.to_owned()),
            Document::HelpPoster(code.to_owned()),
        ],
        None => Vec::new(),
    }
}

/// The lessons for children among these: only they have a letter home.
fn for_children<'a>(
    cx: &'a Cx<'_>,
    lessons: &'a [LessonId],
) -> impl Iterator<Item = LessonId> + 'a {
    let library = cx.model.library();
    let is_child = move |id: &&LessonId| {
        let lesson = library.lesson(id);
        lesson.is_some_and(|lesson| lesson.audience.is_child())
    };
    lessons.iter().filter(is_child).cloned()
}

fn for_lesson(cx: &Cx<'_>, id: &LessonId) -> Vec<Document> {
    let Some(lesson) = cx.model.library().lesson(id) else {
        return Vec::new();
    };
    let id = || id.clone();
    let mut all = vec![
        Document::Handout(id()),
        Document::Worksheet(id()),
        Document::Quiz(id()),
    ];
    if lesson.coloring.is_some() {
        all.push(Document::Coloring(id()));
    }
    let prose = cx.texts.lesson(lesson.id.as_str());
    if prose.may("lesson", "find").is_some() {
        all.push(Document::WordSearch(id()));
    }
    // Learners get no answer key and no lesson plan. From age 14 up, no certificate is offered.
    let learning = matches!(cx.model.who(), Who::Learner(_) | Who::Guest);
    if !learning {
        all.extend([Document::AnswerKey(id()), Document::Plan(id())]);
        if lesson.audience.is_child() {
            all.push(Document::HomeSheet(id()));
        }
    }
    // Learners print it for whom they choose; adults are shown it only by them.
    if learning && prose.may("lesson", "teach").is_some() {
        all.push(Document::TeachCard(id()));
    }
    if lesson.audience.is_young() {
        all.push(Document::Certificate(id()));
    }
    if !learning && lesson.audience.is_child() {
        all.extend([
            Document::AnswerCards,
            Document::Slips,
            Document::Survey(id()),
        ]);
    }
    all
}
