//! All content, opened once and shared. Lessons are parsed at start (28 small files take a few milliseconds).

use super::home::Home;
use super::reference::{self, Figure, Term};
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

/// A family checklist.
#[derive(Clone, Debug)]
pub struct Checklist {
    pub id: Key,
    pub order: u16,
    pub reviewed_on: Date,
    pub review_by: Date,
    pub sections: Vec1<ChecklistSection>,
}

#[derive(Clone, Debug)]
pub struct ChecklistSection {
    pub key: Key,
    pub items: Vec1<ChecklistItem>,
}

#[derive(Clone, Debug)]
pub struct ChecklistItem {
    pub key: Key,
    pub minutes: u16,
    pub guidance: Vec1<String>,
}

impl Checklist {
    pub fn items(&self) -> impl Iterator<Item = &ChecklistItem> {
        self.sections
            .iter()
            .flat_map(|section| section.items.iter())
    }
}

/// One recommendation the content may rest on: who said it and where.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Guidance {
    pub id: String,
    pub agency: String,
    pub source_title: String,
    pub source_url: Option<String>,
    /// Must be taught or ticked off somewhere.
    pub core: bool,
}

/// Everything there is to learn.
pub struct Library {
    lessons: Vec<Arc<Lesson>>,
    checklists: Vec<Arc<Checklist>>,
    guidance: BTreeMap<String, Guidance>,
    glossary: Vec<Term>,
    figures: Vec<Figure>,
    pub help: Catalogue,
    /// What the parents' side is made of.
    pub home: Home,
    retired: Retired,
    source: Arc<dyn Source>,
}

impl Library {
    /// Opens a source. What cannot be used is left out and named in the problems; what can, works.
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
                help,
                home,
                retired,
                source,
            },
            problems,
        )
    }

    pub fn source(&self) -> &Arc<dyn Source> {
        &self.source
    }

    pub fn lessons(&self) -> &[Arc<Lesson>] {
        &self.lessons
    }

    /// The lessons of one audience, in their order.
    pub fn of(&self, audience: Audience) -> impl Iterator<Item = &Arc<Lesson>> {
        self.lessons
            .iter()
            .filter(move |lesson| lesson.audience == audience)
    }

    pub fn lesson(&self, id: &LessonId) -> Option<&Arc<Lesson>> {
        self.lessons.iter().find(|lesson| &lesson.id == id)
    }

    pub fn checklists(&self) -> &[Arc<Checklist>] {
        &self.checklists
    }

    /// The words that are explained in place.
    pub fn glossary(&self) -> &[Term] {
        &self.glossary
    }

    /// What adults see under "why it matters".
    pub fn figures(&self) -> &[Figure] {
        &self.figures
    }

    /// Ids that saved data may still name, and what became of them.
    pub fn retired(&self) -> &Retired {
        &self.retired
    }

    pub fn guidance(&self) -> &BTreeMap<String, Guidance> {
        &self.guidance
    }
}
