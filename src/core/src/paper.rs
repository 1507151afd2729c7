//! Which documents there are on paper, and what is asked of one. What stands in them is composed from the content.

use crate::content::{Audience, Key, LessonId, Reader};

/// One document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Document {
    Handout(LessonId),
    Worksheet(LessonId),
    /// Answers and explanations of worksheet and quiz.
    AnswerKey(LessonId),
    Quiz(LessonId),
    Plan(LessonId),
    /// From class to home: words learnt, three questions, help; never a result.
    HomeSheet(LessonId),
    Certificate(LessonId),
    Checklist(Key),
    AnswerCards,
    Agreement,
    HelpCard(String),
    HelpPoster(String),
    ShowCards,
    /// Questions on telling, answered unseen and folded.
    Slips,
    FirstHour(For),
    /// The steps for a situation of "it happened".
    Steps(Key, Reader),
    Starters(Audience),
    /// The questions before and after a lesson, a sheet for each pupil, to fold.
    Survey(LessonId),
    /// A teacher's plan of several sessions; only from the window, which has it.
    Sessions(Key),
    /// What the person who looks after a school's network needs: the port phones come to.
    Network(u16),
}

/// Who reads the first-hour plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    Child,
    Adult,
}

impl Document {
    /// The names of all documents and what they are about, for the command line.
    pub const NAMES: [(&'static str, &'static str); 19] = [
        ("handout", "LESSON"),
        ("worksheet", "LESSON"),
        ("answer-key", "LESSON"),
        ("quiz", "LESSON"),
        ("plan", "LESSON"),
        ("home-sheet", "LESSON"),
        ("certificate", "LESSON"),
        ("checklist", "CHECKLIST"),
        ("answer-cards", ""),
        ("agreement", ""),
        ("help-card", "COUNTRY"),
        ("help-poster", "COUNTRY"),
        ("show-cards", ""),
        ("slips", ""),
        ("first-hour", "child | adult"),
        (
            "steps",
            "SITUATION:child | SITUATION:teen | SITUATION:adult",
        ),
        ("starters", "5-7 | 8-10 | 11-13 | 14-17"),
        ("survey", "LESSON"),
        ("network", "PORT"),
    ];

    pub fn from_name(name: &str, id: &str) -> Option<Self> {
        let key = || Key::new(id);
        Some(match name {
            "handout" => Self::Handout(key()?),
            "worksheet" => Self::Worksheet(key()?),
            "answer-key" => Self::AnswerKey(key()?),
            "quiz" => Self::Quiz(key()?),
            "plan" => Self::Plan(key()?),
            "home-sheet" => Self::HomeSheet(key()?),
            "certificate" => Self::Certificate(key()?),
            "checklist" => Self::Checklist(key()?),
            "answer-cards" => Self::AnswerCards,
            "agreement" => Self::Agreement,
            "help-card" => Self::HelpCard(id.to_uppercase()),
            "help-poster" => Self::HelpPoster(id.to_uppercase()),
            "show-cards" => Self::ShowCards,
            "slips" => Self::Slips,
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
            _ => return None,
        })
    }

    /// Its name and what it is about, as on the command line.
    pub fn name(&self) -> (&'static str, String) {
        match self {
            Self::Handout(id) => ("handout", id.to_string()),
            Self::Worksheet(id) => ("worksheet", id.to_string()),
            Self::AnswerKey(id) => ("answer-key", id.to_string()),
            Self::Quiz(id) => ("quiz", id.to_string()),
            Self::Plan(id) => ("plan", id.to_string()),
            Self::HomeSheet(id) => ("home-sheet", id.to_string()),
            Self::Certificate(id) => ("certificate", id.to_string()),
            Self::Checklist(id) => ("checklist", id.to_string()),
            Self::AnswerCards => ("answer-cards", String::new()),
            Self::Agreement => ("agreement", String::new()),
            Self::HelpCard(country) => ("help-card", country.clone()),
            Self::HelpPoster(country) => ("help-poster", country.clone()),
            Self::ShowCards => ("show-cards", String::new()),
            Self::Slips => ("slips", String::new()),
            Self::FirstHour(For::Child) => ("first-hour", "child".to_owned()),
            Self::FirstHour(For::Adult) => ("first-hour", "adult".to_owned()),
            Self::Steps(situation, reader) => ("steps", format!("{situation}:{}", reader.name())),
            Self::Starters(band) => ("starters", band.folder().to_owned()),
            Self::Survey(id) => ("survey", id.to_string()),
            Self::Sessions(id) => ("sessions", id.to_string()),
            Self::Network(port) => ("network", port.to_string()),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    A4,
    Letter,
}

/// A document as somebody wants it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    pub document: Document,
    pub size: Size,
    /// 18 points.
    pub large: bool,
    /// First names for certificates, as they were pasted; never kept.
    pub names: Vec<String>,
    /// Whose checklist.
    pub child: Option<Key>,
    /// Sheets of answer cards.
    pub pupils: usize,
}

impl Request {
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

/// Letter where it is used, A4 everywhere else.
pub fn usual_size(country: Option<&str>) -> Size {
    match country {
        Some("US" | "CA" | "MX" | "PH" | "CL" | "CO" | "VE") => Size::Letter,
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
                "PORT" => "47470",
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
