//! Ids that content no longer has but saved data may still name. A learner's lamp must not go out because a lesson was renamed,
//! and content that was retired for good disappears without an error.

use super::{Code, Key, LessonId, Problem, file};
use crate::source::Source;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// The table of retired ids.
pub const RETIRED: &str = "lessons/reference/retired.json";

/// A step named together with its lesson, or an item together with its list. In JSON: `lesson/step` or `list/item`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Within {
    /// The lesson or the list.
    pub of: Key,
    /// The step or the item.
    pub key: Key,
}

impl TryFrom<String> for Within {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let parts = text.split_once('/');
        parts
            .and_then(|(of, key)| {
                Some(Self {
                    of: Key::new(of)?,
                    key: Key::new(key)?,
                })
            })
            .ok_or_else(|| format!("“{text}” is not two keys joined by “/”"))
    }
}

impl From<Within> for String {
    fn from(place: Within) -> Self {
        place.to_string()
    }
}

impl fmt::Display for Within {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.of, self.key)
    }
}

/// Ids that are no longer in use. The value is the id that replaced it, or null if nothing did. An id that was retired
/// twice is followed through both rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retired {
    /// Lessons, by id. Their steps keep their keys in the new lesson unless `steps` says otherwise.
    #[schemars(with = "BTreeMap<String, Option<String>>")]
    pub lessons: BTreeMap<LessonId, Option<LessonId>>,
    /// Pages and questions, as `lesson/step`.
    #[schemars(with = "BTreeMap<String, Option<String>>")]
    pub steps: BTreeMap<Within, Option<Within>>,
    /// Items of checklists, and settings of apps and devices, as `list/item`. The list of an app is `app-<id>`.
    #[schemars(with = "BTreeMap<String, Option<String>>")]
    pub items: BTreeMap<Within, Option<Within>>,
}

/// Rows that lead back to where they began.
struct Circle;

impl Retired {
    /// Reads the table. If there is none, nothing is retired.
    pub(super) fn read(source: &dyn Source, problems: &mut Vec<Problem>) -> Self {
        if source.read(RETIRED).is_none() {
            return Self::default();
        }
        file::read(source, RETIRED, Code::BadShape).unwrap_or_else(|problem| {
            problems.push(problem);
            Self::default()
        })
    }

    /// Whether no id is retired, so that there is nothing to translate.
    pub fn is_empty(&self) -> bool {
        self.lessons.is_empty() && self.steps.is_empty() && self.items.is_empty()
    }

    /// The current id of a lesson that was saved under this one; `None` if it was retired without a replacement.
    pub fn lesson(&self, id: &LessonId) -> Option<LessonId> {
        self.end_of_lesson(id).ok()?
    }

    fn end_of_lesson(&self, id: &LessonId) -> Result<Option<LessonId>, Circle> {
        self.follow(id.clone(), |id| self.lessons.get(id).cloned())
    }

    /// The current ids of saved lessons, in the same order, each once.
    pub fn lessons(&self, ids: &[LessonId]) -> Vec<LessonId> {
        let mut out = Vec::new();
        for lesson in ids.iter().filter_map(|id| self.lesson(id)) {
            if !out.contains(&lesson) {
                out.push(lesson);
            }
        }
        out
    }

    /// The current lesson and key of a saved step; `None` if the step was retired for good, alone or with its lesson.
    pub fn step(&self, lesson: &LessonId, step: &Key) -> Option<(LessonId, Key)> {
        let place = Within {
            of: lesson.clone(),
            key: step.clone(),
        };
        let end = self.end_of_step(&place).ok()??;
        Some((end.of, end.key))
    }

    fn end_of_step(&self, place: &Within) -> Result<Option<Within>, Circle> {
        self.follow(place.clone(), |place| {
            let step = self.steps.get(place).cloned();
            step.or_else(|| {
                let lesson = self.lessons.get(&place.of)?;
                Some(lesson.clone().map(|of| Within {
                    of,
                    key: place.key.clone(),
                }))
            })
        })
    }

    /// The current list and key of a saved item; `None` if it was retired without a replacement.
    pub fn item(&self, list: &Key, item: &Key) -> Option<(Key, Key)> {
        let place = Within {
            of: list.clone(),
            key: item.clone(),
        };
        let end = self.end_of_item(&place).ok()??;
        Some((end.of, end.key))
    }

    fn end_of_item(&self, place: &Within) -> Result<Option<Within>, Circle> {
        self.follow(place.clone(), |place| self.items.get(place).cloned())
    }

    /// The rows that lead in a cycle, by their ids.
    pub(crate) fn circles(&self) -> impl Iterator<Item = String> + '_ {
        let lessons = self.lessons.keys();
        let lessons = lessons.filter(|id| self.end_of_lesson(id).is_err());
        let steps = self.steps.keys();
        let steps = steps.filter(|place| self.end_of_step(place).is_err());
        let items = self.items.keys();
        let items = items.filter(|place| self.end_of_item(place).is_err());
        lessons
            .map(Key::to_string)
            .chain(steps.chain(items).map(Within::to_string))
    }

    /// Follows an id until no row names it.
    fn follow<T>(
        &self,
        from: T,
        row: impl Fn(&T) -> Option<Option<T>>,
    ) -> Result<Option<T>, Circle> {
        let most = self.lessons.len() + self.steps.len() + self.items.len();
        let mut id = from;
        for _ in 0..=most {
            match row(&id) {
                Some(Some(to)) => id = to,
                Some(None) => return Ok(None),
                None => return Ok(Some(id)),
            }
        }
        Err(Circle)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::Library;
    use crate::source::MemorySource;
    use std::sync::Arc;

    fn key(text: &str) -> Key {
        Key::new(text).unwrap()
    }

    fn table(json: &str) -> Retired {
        serde_json::from_str(json).unwrap()
    }

    #[test]
    fn what_is_not_retired_keeps_its_id() {
        let none = Retired::default();
        assert_eq!(none.lesson(&key("a")), Some(key("a")));
        assert_eq!(none.step(&key("a"), &key("s")), Some((key("a"), key("s"))));
        assert_eq!(none.item(&key("l"), &key("i")), Some((key("l"), key("i"))));
    }

    #[test]
    fn an_id_is_followed_to_the_one_of_today() {
        let table = table(
            r#"{"lessons": {"a": "b", "b": "c", "gone": null}, "steps": {"a/two": "d/three", "b/out": null, "gone/kept": "c/kept"},
                "items": {"family/talk": "family/talk-now", "app-x/old": null}}"#,
        );
        assert_eq!(table.lesson(&key("a")), Some(key("c")));
        assert_eq!(table.lesson(&key("gone")), None);
        let step = |lesson: &str, step: &str| table.step(&key(lesson), &key(step));
        assert_eq!(step("a", "one"), Some((key("c"), key("one"))));
        assert_eq!(step("a", "two"), Some((key("d"), key("three"))));
        assert_eq!(step("a", "out"), None, "by way of b");
        assert_eq!(step("gone", "one"), None);
        assert_eq!(step("gone", "kept"), Some((key("c"), key("kept"))));
        let item = |list: &str, item: &str| table.item(&key(list), &key(item));
        assert_eq!(
            item("family", "talk"),
            Some((key("family"), key("talk-now")))
        );
        assert_eq!(item("app-x", "old"), None);
    }

    #[test]
    fn rows_in_a_circle_do_not_hang() {
        let table = table(r#"{"lessons": {"a": "b", "b": "a"}, "steps": {}, "items": {}}"#);
        assert_eq!(table.lesson(&key("a")), None);
        assert_eq!(table.step(&key("a"), &key("s")), None);
    }

    #[test]
    fn a_broken_table_is_named_and_retires_nothing() {
        let mut source = MemorySource::default();
        let open = |source: &MemorySource| Library::open(Arc::new(source.clone()));
        let of_table = |problems: Vec<Problem>| -> Vec<String> {
            let found = problems.into_iter().filter(|one| one.file == RETIRED);
            found.map(|one| one.place).collect()
        };
        assert_eq!(of_table(open(&source).1), [""; 0], "there is none");
        source.set(
            RETIRED,
            "{\"lessons\": {\"a\": null},\n\"steps\": {\"no-lesson\": null}, \"items\": {}}",
        );
        let (library, problems) = open(&source);
        assert_eq!(of_table(problems), ["line 2"]);
        assert!(library.retired().is_empty());
    }
}
