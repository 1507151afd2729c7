//! Which documents can be printed, and with which options. What is in them is composed elsewhere, from the content.

pub mod word_search;

use crate::content::{Audience, Key, LessonId, Reader};

/// A document that can be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Document {
    /// A lesson to read on paper.
    Handout(LessonId),
    /// A lesson's practice pages to fill in, without answers.
    Worksheet(LessonId),
    /// Answers and explanations for the worksheet and the quiz.
    AnswerKey(LessonId),
    /// A lesson's questions, to answer on paper.
    Quiz(LessonId),
    /// A teacher's plan for one lesson: aims, timings, notes and what to discuss.
    Plan(LessonId),
    /// From class to home: words learned, three questions, help. Never a result.
    HomeSheet(LessonId),
    /// What a learner can teach a person of their choice about a tool. Nothing about the learner.
    TeachCard(LessonId),
    /// For taking part in a lesson: what the learner can do now, without marks.
    Certificate(LessonId),
    /// A checklist to tick off on paper.
    Checklist(Key),
    /// Cards A to D for answering in class, four to a sheet.
    AnswerCards,
    /// The family agreement, to sign.
    Agreement,
    /// First steps and numbers for the wallet, by country code in upper case.
    HelpCard(String),
    /// First steps and numbers for the wall, by country code in upper case.
    HelpPoster(String),
    /// Cards that a child can hand over without saying anything.
    ShowCards,
    /// Questions about telling, answered in private and folded.
    Slips,
    /// Whether, whom and how a pupil would tell: one sheet per pupil, without a name, six weeks after a lesson.
    Seeking,
    /// What to do in the first hour, step by step.
    FirstHour(For),
    /// The steps for a situation of "it happened".
    Steps(Key, Reader),
    /// Ways to begin a talk with a child of an age band.
    Starters(Audience),
    /// The questions before and after a lesson, one sheet for each pupil, to fold.
    Survey(LessonId),
    /// A teacher's plan of several sessions. Only the window has these plans, so the command line cannot print one.
    Sessions(Key),
    /// What a class answered, as totals. Only the window has these, so the command line cannot print one.
    Class(Key),
    /// What the person who runs a school's network needs to know: the port that phones connect to.
    Network(u16),
    /// A picture of a lesson for young children in outlines, to color in.
    Coloring(LessonId),
    /// Words of a lesson for children, hidden in a grid of letters. The answer key shows where they are.
    WordSearch(LessonId),
    /// A poster for the wall of a classroom or a hallway.
    Wall(Wall),
    /// What a teacher says in a ten-minute assembly.
    Assembly,
    /// For pupils whom others turn to first: promise nothing, ask nothing, bring them to an adult today.
    PeerLeaders,
    /// What schools in several countries are asked to teach, beside the lessons about it.
    Standards,
}

/// What a poster for the wall says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wall {
    /// The five lines of Help.
    FiveLines,
    /// Ask first, for young children.
    AskFirst,
    /// Keep, report, block.
    KeepReportBlock,
}

impl Wall {
    /// All posters.
    pub const ALL: [Self; 3] = [Self::FiveLines, Self::AskFirst, Self::KeepReportBlock];

    /// Its name on the command line and in the ids of its texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::FiveLines => "five-lines",
            Self::AskFirst => "ask-first",
            Self::KeepReportBlock => "keep-report-block",
        }
    }
}

/// For whom the first-hour plan is worded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    /// The child whom it happened to.
    Child,
    /// An adult who helps.
    Adult,
}

impl Document {
    /// The names of the documents and what each takes, for the command line.
    pub const NAMES: [(&'static str, &'static str); 27] = [
        ("handout", "LESSON"),
        ("worksheet", "LESSON"),
        ("answer-key", "LESSON"),
        ("quiz", "LESSON"),
        ("plan", "LESSON"),
        ("home-sheet", "LESSON"),
        ("teach-card", "LESSON"),
        ("certificate", "LESSON"),
        ("checklist", "CHECKLIST"),
        ("answer-cards", ""),
        ("agreement", ""),
        ("help-card", "COUNTRY"),
        ("help-poster", "COUNTRY"),
        ("show-cards", ""),
        ("slips", ""),
        ("help-seeking", ""),
        ("first-hour", "child | adult"),
        (
            "steps",
            "SITUATION:child | SITUATION:teen | SITUATION:adult",
        ),
        ("starters", "5-7 | 8-10 | 11-13 | 14-17"),
        ("survey", "LESSON"),
        ("network", "PORT"),
        ("coloring", "LESSON"),
        ("word-search", "LESSON"),
        ("wall", "five-lines | ask-first | keep-report-block"),
        ("assembly", ""),
        ("peer-leaders", ""),
        ("standards", ""),
    ];

    /// The document with this name, about `id`; the reverse of [`Document::name`]. `None` if there is no such document or
    /// it is not about such an id.
    pub fn from_name(name: &str, id: &str) -> Option<Self> {
        let key = || Key::new(id);
        Some(match name {
            "handout" => Self::Handout(key()?),
            "worksheet" => Self::Worksheet(key()?),
            "answer-key" => Self::AnswerKey(key()?),
            "quiz" => Self::Quiz(key()?),
            "plan" => Self::Plan(key()?),
            "home-sheet" => Self::HomeSheet(key()?),
            "teach-card" => Self::TeachCard(key()?),
            "certificate" => Self::Certificate(key()?),
            "checklist" => Self::Checklist(key()?),
            "answer-cards" => Self::AnswerCards,
            "agreement" => Self::Agreement,
            "help-card" => Self::HelpCard(id.to_uppercase()),
            "help-poster" => Self::HelpPoster(id.to_uppercase()),
            "show-cards" => Self::ShowCards,
            "slips" => Self::Slips,
            "help-seeking" => Self::Seeking,
            "first-hour" => Self::FirstHour(match id {
                "child" => For::Child,
                "adult" => For::Adult,
                _ => return None,
            }),
            "steps" => {
                let (situation, reader) = id.split_once(':')?;
                let reader = Reader::ALL.into_iter().find(|one| one.name() == reader)?;
                Self::Steps(Key::new(situation)?, reader)
            }
            "starters" => Self::Starters(
                Audience::BANDS
                    .into_iter()
                    .find(|band| band.folder() == id)?,
            ),
            "survey" => Self::Survey(key()?),
            "network" => Self::Network(id.parse().ok()?),
            "coloring" => Self::Coloring(key()?),
            "word-search" => Self::WordSearch(key()?),
            "wall" => Self::Wall(Wall::ALL.into_iter().find(|wall| wall.name() == id)?),
            "assembly" => Self::Assembly,
            "peer-leaders" => Self::PeerLeaders,
            "standards" => Self::Standards,
            _ => return None,
        })
    }

    /// Its name and what it is about, as given on the command line.
    pub fn name(&self) -> (&'static str, String) {
        match self {
            Self::Handout(id) => ("handout", id.to_string()),
            Self::Worksheet(id) => ("worksheet", id.to_string()),
            Self::AnswerKey(id) => ("answer-key", id.to_string()),
            Self::Quiz(id) => ("quiz", id.to_string()),
            Self::Plan(id) => ("plan", id.to_string()),
            Self::HomeSheet(id) => ("home-sheet", id.to_string()),
            Self::TeachCard(id) => ("teach-card", id.to_string()),
            Self::Certificate(id) => ("certificate", id.to_string()),
            Self::Checklist(id) => ("checklist", id.to_string()),
            Self::AnswerCards => ("answer-cards", String::new()),
            Self::Agreement => ("agreement", String::new()),
            Self::HelpCard(country) => ("help-card", country.clone()),
            Self::HelpPoster(country) => ("help-poster", country.clone()),
            Self::ShowCards => ("show-cards", String::new()),
            Self::Slips => ("slips", String::new()),
            Self::Seeking => ("help-seeking", String::new()),
            Self::FirstHour(For::Child) => ("first-hour", "child".to_owned()),
            Self::FirstHour(For::Adult) => ("first-hour", "adult".to_owned()),
            Self::Steps(situation, reader) => ("steps", format!("{situation}:{}", reader.name())),
            Self::Starters(band) => ("starters", band.folder().to_owned()),
            Self::Survey(id) => ("survey", id.to_string()),
            Self::Sessions(id) => ("sessions", id.to_string()),
            Self::Class(id) => ("class", id.to_string()),
            Self::Network(port) => ("network", port.to_string()),
            Self::Coloring(id) => ("coloring", id.to_string()),
            Self::WordSearch(id) => ("word-search", id.to_string()),
            Self::Wall(wall) => ("wall", wall.name().to_owned()),
            Self::Assembly => ("assembly", String::new()),
            Self::PeerLeaders => ("peer-leaders", String::new()),
            Self::Standards => ("standards", String::new()),
        }
    }
}

/// Paper size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// 210 by 297 millimeters.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// A document and how to print it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Which document.
    pub document: Document,
    /// The paper it is for.
    pub size: Size,
    /// Large print: body text in 18 points.
    pub large: bool,
    /// First names for certificates, as pasted. They are printed and never kept.
    pub names: Vec<String>,
    /// The child whose checklist it is, to print its ticks.
    pub child: Option<Key>,
    /// How many pupils get answer cards: a sheet with four cards each.
    pub pupils: usize,
}

impl Request {
    /// A document in normal print, without names, for one pupil.
    pub fn new(document: Document, size: Size) -> Self {
        Self {
            document,
            size,
            large: false,
            names: Vec::new(),
            child: None,
            pupils: 1,
        }
    }
}

/// The paper size that is usual in a country: Letter in North America and a few others, A4 everywhere else.
pub fn usual_size(country: Option<&str>) -> Size {
    match country {
        Some("US" | "CA" | "MX" | "PH" | "CL" | "CO" | "CR" | "GT" | "VE") => Size::Letter,
        _ => Size::A4,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_document_is_found_by_the_name_it_has() {
        for (name, about) in Document::NAMES {
            let id = match about {
                "LESSON" | "CHECKLIST" => "some-id",
                "COUNTRY" => "CA",
                "PORT" => "27470",
                steps if steps.starts_with("SITUATION") => "threat:teen",
                "" => "",
                choices => choices.split(" | ").next().unwrap(),
            };
            let document = Document::from_name(name, id).unwrap();
            assert_eq!(document.name(), (name, id.to_owned()));
        }
        assert_eq!(Document::from_name("diploma", ""), None);
    }
}
