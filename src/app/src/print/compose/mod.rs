//! Composes documents. A request becomes a job for the press, in the window's language, from the same content as the
//! screens. A learner's answers never reach this module, so they cannot be printed.

mod comic;
mod help;
mod home;
mod how;
mod lesson;
mod questions;
mod school;
mod session;
mod totals;
mod young;

use crate::msg::Msg;
use jiff::civil::Date;
use porchlight_core::class::Class;
use porchlight_core::class::lesson_plan::Plan;
use porchlight_core::content::{Audience, Lesson, LessonId, Library};
use porchlight_core::family::todo;
use porchlight_core::family::{Agreement, Child};
use porchlight_core::model::SchoolCard;
use porchlight_core::paper::{Document, Request, Size};
use porchlight_core::text::Texts;
use porchlight_core::when::Today;
use porchlight_print::{Block, Data, Job, Paper, Source};
use std::collections::BTreeSet;

/// The data documents are composed from.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// Lessons, lists and Help.
    pub library: &'a Library,
    /// The texts, in the language of the document.
    pub texts: &'a Texts,
    /// The school's own people. May be empty.
    pub school: &'a SchoolCard,
    /// The child whose list or agreement is printed; `None` prints a blank one.
    pub child: Option<&'a Child>,
    /// The current family agreement. Without one, the sheet has the usual blank lines.
    pub agreement: Option<&'a Agreement>,
    /// The teacher's plan to print.
    pub plan: Option<&'a Plan>,
    /// The class whose totals are printed.
    pub class: Option<&'a Class>,
    /// The country whose help services are printed, as a code such as `CA`. Never guessed.
    pub country: Option<&'a str>,
    /// The reader's calendar: today is the date printed on the sheets.
    pub today: Today<'a>,
}

impl<'a> Facts<'a> {
    fn t(&self) -> Msg<'a> {
        Msg(self.texts)
    }

    fn date(&self, date: Date) -> String {
        self.t()
            .help_date(date.day(), date.month(), date.year().to_string())
            .into_owned()
    }
}

/// A document before its paper size and footer are added.
struct Draft {
    title: String,
    date: Date,
    sources: Vec<Source>,
    data: Data,
}

impl Draft {
    fn flow(title: String, date: Date, sources: Vec<Source>, blocks: Vec<Block>) -> Self {
        Self {
            title,
            date,
            sources,
            data: Data::Flow { blocks },
        }
    }
}

/// Composes a document; `None` if it refers to a lesson, a list or a country that does not exist.
pub fn compose(request: &Request, facts: &Facts<'_>) -> Option<Job> {
    let library = facts.library;
    let draft = match &request.document {
        Document::Handout(id) => lesson::handout(facts, library.lesson(id)?),
        Document::Worksheet(id) => questions::worksheet(facts, library.lesson(id)?),
        Document::AnswerKey(id) => questions::answer_key(facts, library.lesson(id)?),
        Document::Quiz(id) => questions::quiz(facts, library.lesson(id)?),
        Document::Plan(id) => lesson::plan(facts, library.lesson(id)?),
        Document::HomeSheet(id) => lesson::home_sheet(facts, for_children(library, id)?),
        Document::TeachCard(id) => lesson::teach_card(facts, library.lesson(id)?)?,
        Document::Certificate(id) => {
            lesson::certificates(facts, for_children(library, id)?, &request.names)
        }
        Document::Checklist(id) => home::list(facts, &todo::list(library, id)?),
        Document::AnswerCards => school::answer_cards(facts, request.pupils),
        Document::Agreement => home::agreement(facts),
        Document::HelpCard(code) => help::wallet(facts, library.help.country(code)?),
        Document::HelpPoster(code) => help::poster(facts, library.help.country(code)?),
        Document::ShowCards => help::show_cards(facts),
        Document::Slips => help::slips(facts),
        Document::FirstHour(who) => help::first_hour(facts, *who),
        Document::Steps(situation, reader) => {
            let happened = library.home.happened.as_ref()?;
            help::situation(facts, happened, happened.situation(situation)?, *reader)
        }
        Document::Starters(band) => home::starters(facts, *band),
        Document::Survey(id) => session::survey(facts, for_children(library, id)?),
        Document::Sessions(_) => session::sessions(facts, facts.plan?),
        Document::Class(_) => totals::totals(facts, facts.class?),
        Document::Network(port) => session::network(facts, *port),
        Document::Seeking => session::seeking(facts),
        Document::Coloring(id) => young::coloring(facts, library.lesson(id)?)?,
        Document::WordSearch(id) => young::word_search(facts, library.lesson(id)?)?,
        Document::Wall(wall) => school::wall(facts, *wall),
        Document::Assembly => school::assembly(facts),
        Document::PeerLeaders => school::peer_leaders(facts),
        Document::Standards => school::standards(facts),
    };
    let (name, id) = request.document.name();
    let t = facts.t();
    let mut language = facts.texts.locale().split('-');
    Some(Job {
        name: format!("{name}/{id}"),
        lang: language.next().unwrap_or("en").to_owned(),
        region: language
            .next()
            .map(str::to_owned)
            .filter(|region| region.len() == 2),
        paper: match request.size {
            Size::A4 => Paper::A4,
            Size::Letter => Paper::Letter,
        },
        large: request.large,
        young: is_young(&request.document, library),
        tight: false,
        snug: false,
        foot: t.paper_foot(draft.title.clone()).into_owned(),
        page_of: t.paper_page_of("{n}", "{of}").into_owned(),
        title: draft.title,
        date: (
            i32::from(draft.date.year()),
            draft.date.month().unsigned_abs(),
            draft.date.day().unsigned_abs(),
        ),
        sources: draft.sources,
        data: draft.data,
    })
}

/// A lesson for children. Adult lessons have no letter home, no certificate and no survey on telling.
fn for_children<'a>(library: &'a Library, id: &LessonId) -> Option<&'a Lesson> {
    let lesson = library.lesson(id)?;
    lesson.audience.is_child().then_some(lesson)
}

/// Whether its readers are 5 to 7, so that it needs larger type.
fn is_young(document: &Document, library: &Library) -> bool {
    let lesson = match document {
        Document::Handout(id)
        | Document::Worksheet(id)
        | Document::Quiz(id)
        | Document::Survey(id)
        | Document::Coloring(id)
        | Document::WordSearch(id) => library.lesson(id),
        _ => None,
    };
    lesson.is_some_and(|lesson| lesson.audience == Audience::Age5To7)
}

/// When a lesson was last reviewed, for sheets with little room.
fn reviewed(facts: &Facts<'_>, lesson: &Lesson) -> Vec<Source> {
    let date = facts.date(lesson.reviewed_on);
    vec![facts.t().paper_reviewed(date).into_owned().into()]
}

/// When a lesson was last reviewed, and which documents it is based on.
fn sources_of(facts: &Facts<'_>, lesson: &Lesson) -> Vec<Source> {
    let titles: BTreeSet<&str> = lesson
        .guidance
        .iter()
        .filter_map(|id| facts.library.guidance().get(id))
        .map(|row| row.source_title.as_str())
        .filter(|title| !title.is_empty())
        .collect();
    let titles: Vec<&str> = titles.into_iter().collect();
    let mut lines = reviewed(facts, lesson);
    lines.push(Source {
        words: facts.t().paper_rests_on("{titles}").into_owned(),
        titles: titles.join("; "),
    });
    lines
}

fn heading(level: u8, text: impl Into<String>) -> Block {
    Block::Heading {
        level,
        text: text.into(),
    }
}

fn text(text: impl Into<String>) -> Block {
    Block::Text { text: text.into() }
}

fn list(items: impl IntoIterator<Item = String>) -> Block {
    Block::List {
        items: items.into_iter().collect(),
    }
}
