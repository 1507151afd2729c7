//! All content, opened once and shared. Everything is parsed at start: the files are small, and this takes milliseconds.

use super::avatars::Avatars;
use super::cast::Cast;
use super::home::Home;
use super::reference::{self, Figure, FigureRows, Term};
use super::standards::{self, Standard};
use super::{
    Audience, Code, Key, Lesson, LessonId, Problem, Retired, file, parse_checklist, parse_lesson,
};
use crate::help::Catalogue;
use crate::source::Source;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use vec1::Vec1;

/// A checklist for families. It has structure only; the sentences come from [`crate::text::Prose`].
#[derive(Clone, Debug)]
pub struct Checklist {
    /// The id, also the name of its files. Ticks are saved under it.
    pub id: Key,
    /// Place among the checklists, from 1.
    pub order: u16,
    /// The day a person last checked the list against its sources.
    pub reviewed_on: Date,
    /// The day the next review is due.
    pub review_by: Date,
    /// The sections, in order.
    pub sections: Vec1<ChecklistSection>,
}

/// Items under one heading.
#[derive(Clone, Debug)]
pub struct ChecklistSection {
    /// The key; the heading is the text `section-<key>`.
    pub key: Key,
    /// The items, in order.
    pub items: Vec1<ChecklistItem>,
}

/// One thing to do.
#[derive(Clone, Debug)]
pub struct ChecklistItem {
    /// The key, unique within the list, and the id of its message. Ticks are saved under it.
    pub key: Key,
    /// About how many minutes it takes.
    pub minutes: u16,
    /// Ids of the recommendations it is based on.
    pub guidance: Vec1<String>,
}

impl Checklist {
    /// All items in order, across sections.
    pub fn items(&self) -> impl Iterator<Item = &ChecklistItem> {
        self.sections
            .iter()
            .flat_map(|section| section.items.iter())
    }
}

/// One recommendation that content is based on: who made it, and where. A row of `reference/guidance.json`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Guidance {
    /// The id that lessons and checklists refer to.
    pub id: String,
    /// Who made the recommendation.
    pub agency: String,
    /// The title of the document it is in.
    pub source_title: String,
    /// The document's address, only if it is known for certain.
    pub source_url: Option<String>,
    /// Whether at least one lesson or checklist must teach it; the checker reports those that none does.
    pub core: bool,
}

/// All content, opened once and shared by every screen.
pub struct Library {
    lessons: Vec<Arc<Lesson>>,
    checklists: Vec<Arc<Checklist>>,
    guidance: BTreeMap<String, Guidance>,
    glossary: Vec<Term>,
    figures: Vec<Figure>,
    standards: Vec<Standard>,
    figure_rows: FigureRows,
    avatars: Option<Avatars>,
    cast: Option<Cast>,
    /// Services that help, by country.
    pub help: Catalogue,
    /// The content of the parents' side.
    pub home: Home,
    retired: Retired,
    source: Arc<dyn Source>,
}

impl Library {
    /// Opens a source. Never fails: anything unusable is left out and named in the problems, and the rest works.
    pub fn open(source: Arc<dyn Source>) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut lessons = Vec::new();
        for audience in Audience::ALL {
            for path in source.list(&format!("lessons/{}/", audience.folder())) {
                if !path.ends_with(".json") {
                    continue;
                }
                let parsed = file::text(source.as_ref(), &path, Code::BadShape)
                    .map_err(|problem| vec![problem])
                    .and_then(|json| parse_lesson(&path, &json));
                match parsed {
                    Ok(lesson) => lessons.push(Arc::new(lesson)),
                    Err(found) => problems.extend(found),
                }
            }
        }
        lessons.sort_by(|a, b| (a.audience, a.order, &a.id).cmp(&(b.audience, b.order, &b.id)));
        lessons.dedup_by(|b, a| {
            let twice = a.id == b.id;
            if twice {
                problems.push(Problem::new(
                    &format!("lessons/{}/{}.json", b.audience.folder(), b.id),
                    "id",
                    Code::DuplicateKey,
                    "another lesson has this id",
                ));
            }
            twice
        });
        let mut checklists: Vec<Arc<Checklist>> = Vec::new();
        for path in source.list("lessons/checklists/") {
            if !path.ends_with(".json") {
                continue;
            }
            let parsed = file::text(source.as_ref(), &path, Code::BadShape)
                .map_err(|problem| vec![problem])
                .and_then(|json| parse_checklist(&path, &json));
            match parsed {
                Ok(list) => checklists.push(Arc::new(list)),
                Err(found) => problems.extend(found),
            }
        }
        checklists.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        let guidance: Vec<Guidance> =
            reference::read_list(source.as_ref(), reference::GUIDANCE, &mut problems);
        let guidance = guidance
            .into_iter()
            .map(|row| (row.id.clone(), row))
            .collect();
        let glossary = reference::read_list(source.as_ref(), reference::GLOSSARY, &mut problems);
        let figures = reference::read_list(source.as_ref(), reference::FIGURES, &mut problems);
        let standards = reference::read_list(source.as_ref(), standards::STANDARDS, &mut problems);
        let figure_rows = reference::read_rows(source.as_ref(), &mut problems);
        let avatars = Avatars::read(source.as_ref(), &mut problems);
        let cast = Cast::read(source.as_ref(), &mut problems);
        let home = Home::open(source.as_ref(), &mut problems);
        let retired = Retired::read(source.as_ref(), &mut problems);
        let (help, found) = Catalogue::open(source.as_ref());
        problems.extend(found);
        (
            Self {
                lessons,
                checklists,
                guidance,
                glossary,
                figures,
                standards,
                figure_rows,
                avatars,
                cast,
                help,
                home,
                retired,
                source,
            },
            problems,
        )
    }

    /// Where the content came from; its pictures and texts are read from there too.
    pub fn source(&self) -> &Arc<dyn Source> {
        &self.source
    }

    /// All lessons, by audience and then in their order.
    pub fn lessons(&self) -> &[Arc<Lesson>] {
        &self.lessons
    }

    /// The lessons of one audience, in their order.
    pub fn of(&self, audience: Audience) -> impl Iterator<Item = &Arc<Lesson>> {
        self.lessons
            .iter()
            .filter(move |lesson| lesson.audience == audience)
    }

    /// The lesson with this id.
    pub fn lesson(&self, id: &LessonId) -> Option<&Arc<Lesson>> {
        self.lessons.iter().find(|lesson| &lesson.id == id)
    }

    /// All checklists, in their order.
    pub fn checklists(&self) -> &[Arc<Checklist>] {
        &self.checklists
    }

    /// The words that lessons explain in place.
    pub fn glossary(&self) -> &[Term] {
        &self.glossary
    }

    /// The figures adults see under "why it matters".
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// What schools are asked to teach, for "where this fits".
    pub fn standards(&self) -> &[Standard] {
        &self.standards
    }

    /// What the rows that figures rest on may be used for.
    pub fn figure_rows(&self) -> &FigureRows {
        &self.figure_rows
    }

    /// The people of the lessons; `None` if the file is missing.
    pub fn cast(&self) -> Option<&Cast> {
        self.cast.as_ref()
    }

    /// The profile pictures of people who write in chats; `None` if the file is missing or broken.
    pub fn avatars(&self) -> Option<&Avatars> {
        self.avatars.as_ref()
    }

    /// Ids that content no longer has but saved data may still name, and what replaced them.
    pub fn retired(&self) -> &Retired {
        &self.retired
    }

    /// All recommendations by id.
    pub fn guidance(&self) -> &BTreeMap<String, Guidance> {
        &self.guidance
    }
}
