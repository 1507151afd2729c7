//! Turns the shapes of files into valid types. Collects every problem of a file instead of stopping at the first.

mod chat;
mod checklist;
mod comic;
mod kinds;
mod scene;
mod talk;

pub use checklist::parse_checklist;
pub(super) use talk::parse_talk;

use super::file::shape;
use super::format::{LessonFile, PageFile, PageKindFile, QuestionFile};
use super::{Code, Key, Later, Lesson, Problem, Step};
use kinds::{page_kind, question_kind};
use std::collections::{BTreeMap, BTreeSet};
use vec1::Vec1;

/// Collects the problems of one file.
struct Finder<'a> {
    file: &'a str,
    problems: Vec<Problem>,
}

impl Finder<'_> {
    fn add(&mut self, place: &str, code: Code, detail: impl Into<String>) {
        self.problems
            .push(Problem::new(self.file, place, code, detail));
    }

    /// The key, if it is one.
    fn key(&mut self, place: &str, text: &str) -> Option<Key> {
        let key = Key::new(text);
        if key.is_none() {
            self.add(
                place,
                Code::BadKey,
                format!("“{text}” is not a key: use a-z, 0-9 and -, starting with a letter"),
            );
        }
        key
    }

    /// The keys, if they are valid, distinct and at least `least`.
    fn keys(&mut self, place: &str, texts: &[String], least: usize) -> Option<Vec1<Key>> {
        let mut seen = BTreeSet::new();
        let mut keys = Vec::new();
        for text in texts {
            let key = self.key(place, text)?;
            if !seen.insert(key.clone()) {
                self.add(
                    place,
                    Code::DuplicateKey,
                    format!("“{key}” stands here twice"),
                );
                return None;
            }
            keys.push(key);
        }
        self.at_least(place, keys, least)
    }

    /// The list, if it has at least `least` entries.
    fn at_least<T>(&mut self, place: &str, list: Vec<T>, least: usize) -> Option<Vec1<T>> {
        if list.len() < least {
            self.add(
                place,
                Code::EmptyList,
                format!("at least {least} are needed here, there are {}", list.len()),
            );
            return None;
        }
        Vec1::try_from_vec(list).ok()
    }

    /// Reports a list of more than `most` entries.
    fn at_most<T>(&mut self, place: &str, list: &[T], most: usize) {
        if list.len() > most {
            self.add(
                place,
                Code::TooMany,
                format!("at most {most} fit here, there are {}", list.len()),
            );
        }
    }

    /// Reports texts of one message that would have the same name.
    fn distinct(&mut self, place: &str, names: &[String]) {
        let mut seen = BTreeSet::new();
        for name in names.iter().filter(|name| !seen.insert(name.as_str())) {
            self.add(
                place,
                Code::DuplicateKey,
                format!("“{name}” is the name of two texts here"),
            );
        }
    }
}

/// Parses a lesson file. `path` is its place in the content folder, which must match the audience and id.
///
/// # Errors
/// Everything wrong with the file. If it is not JSON in the shape of a lesson, only that.
pub fn parse_lesson(path: &str, json: &str) -> Result<Lesson, Vec<Problem>> {
    let file: LessonFile = shape(path, json, Code::BadShape).map_err(|problem| vec![problem])?;
    let mut find = Finder {
        file: path,
        problems: Vec::new(),
    };
    let expected = format!("lessons/{}/{}.json", file.audience.folder(), file.id);
    if path != expected {
        find.add(
            "id",
            Code::WrongFolder,
            format!("a lesson with this id and audience stands at {expected}"),
        );
    }
    if file.review_by <= file.reviewed_on {
        find.add(
            "review_by",
            Code::BadDates,
            "the next review comes after the last",
        );
    }
    let id = find.key("id", &file.id);
    let objectives = find.keys("objectives", &file.objectives, 1);
    let discussion = find.keys("discussion", &file.discussion, 1);
    let ask_at_home = find.keys("ask_at_home", &file.ask_at_home, 1);
    let practiced_in = practiced_in(&mut find, &file);
    let short_way = short_way(&mut find, &file);
    let guidance = find.at_least("guidance", file.guidance.clone(), 1);

    let mut seen = BTreeSet::new();
    let mut pages = Vec::new();
    for page in &file.pages {
        if !seen.insert(page.key.clone()) || page.key == "lesson" {
            find.add(
                &page.key,
                Code::DuplicateKey,
                "a page or question with this key is there already",
            );
        }
        let key = find.key("pages", &page.key);
        let (kind, picture) = page_kind(&mut find, &page.key, &page.kind);
        if let (Some(key), Some(kind)) = (key, kind) {
            pages.push(Step {
                key,
                minutes: page.minutes,
                picture,
                look_at: None,
                protected: false,
                tender: page.tender.clone(),
                kind,
            });
        }
    }
    let mut quiz = Vec::new();
    for question in &file.quiz {
        quiz.extend(asked(&mut find, &file, question, &mut seen));
    }
    let mut later = Vec::new();
    for one in &file.later {
        if !file.objectives.contains(&one.objective) {
            let message = format!("there is no objective “{}”", one.objective);
            find.add(&one.question.key, Code::UnknownKey, message);
        }
        let step = asked(&mut find, &file, &one.question, &mut seen);
        if let (Some(objective), Some(step)) = (Key::new(&one.objective), step) {
            later.push(Later {
                after: one.after,
                objective,
                step,
            });
        }
    }
    let pages = find.at_least("pages", pages, 1);
    let quiz = find.at_least("quiz", quiz, 1);
    match (
        id,
        objectives,
        guidance,
        discussion,
        ask_at_home,
        pages,
        quiz,
    ) {
        (
            Some(id),
            Some(objectives),
            Some(guidance),
            Some(discussion),
            Some(ask_at_home),
            Some(pages),
            Some(quiz),
        ) if find.problems.is_empty() => Ok(Lesson {
            id,
            audience: file.audience,
            order: file.order,
            minutes: file.minutes,
            reviewed_on: file.reviewed_on,
            review_by: file.review_by,
            picture: file.picture.clone(),
            coloring: file.coloring.clone(),
            objectives,
            practiced_in,
            guidance,
            discussion,
            ask_at_home,
            pages,
            quiz,
            short_way,
            later,
            tender: file.tender.clone(),
        }),
        _ => Err(find.problems),
    }
}

/// A question of the quiz or of a later review; `None` if it has problems, which are in `find`. `seen` holds all keys so far.
fn asked(
    find: &mut Finder<'_>,
    file: &LessonFile,
    question: &QuestionFile,
    seen: &mut BTreeSet<String>,
) -> Option<Step> {
    if !seen.insert(question.key.clone()) || question.key == "lesson" {
        find.add(
            &question.key,
            Code::DuplicateKey,
            "a page or question with this key is there already",
        );
    }
    let key = find.key("quiz", &question.key);
    let look_at = Key::new(&question.look_at);
    if !file.pages.iter().any(|page| page.key == question.look_at) {
        find.add(
            &question.key,
            Code::UnknownKey,
            format!("look_at names no page: “{}”", question.look_at),
        );
    }
    let (kind, picture) = question_kind(find, &question.key, &question.kind);
    Some(Step {
        key: key?,
        minutes: 0,
        picture,
        look_at,
        protected: question.protected,
        tender: question.tender.clone(),
        kind: kind?,
    })
}

/// The pages of the short way; they must be in the lesson.
fn short_way(find: &mut Finder<'_>, file: &LessonFile) -> Vec<Key> {
    for key in &file.short_way {
        if !file.pages.iter().any(|page| &page.key == key) {
            let message = format!("no page is called “{key}”");
            find.add("short_way", Code::UnknownKey, message);
        }
    }
    file.short_way
        .iter()
        .filter_map(|key| Key::new(key))
        .collect()
}

/// The practices and questions in which each objective is done.
fn practiced_in(find: &mut Finder<'_>, file: &LessonFile) -> BTreeMap<Key, Vec<Key>> {
    let asks = |key: &String| {
        let of_page = |page: &PageFile| &page.key == key && !is_read(&page.kind);
        file.pages.iter().any(of_page) || file.quiz.iter().any(|question| &question.key == key)
    };
    let mut found = BTreeMap::new();
    for (objective, steps) in &file.practiced_in {
        if !file.objectives.contains(objective) {
            let message = format!("there is no objective “{objective}”");
            find.add("practiced_in", Code::UnknownKey, message);
        }
        for step in steps.iter().filter(|step| !asks(step)) {
            let message = format!("no practice and no question is called “{step}”");
            find.add(
                &format!("practiced_in.{objective}"),
                Code::UnknownKey,
                message,
            );
        }
        if let Some(key) = Key::new(objective) {
            let steps = steps.iter().filter_map(|step| Key::new(step)).collect();
            found.insert(key, steps);
        }
    }
    found
}

/// Whether there is nothing to do on such a page but read.
fn is_read(kind: &PageKindFile) -> bool {
    matches!(
        kind,
        PageKindFile::Read { .. } | PageKindFile::Comic { choose: None, .. }
    )
}
