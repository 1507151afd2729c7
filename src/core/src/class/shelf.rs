//! What a teacher finds again after a restart: lessons kept at the top of the list, and where lessons on the wall were left.

use super::lesson_plan::Stop;
use crate::content::{Key, LessonId, Retired};
use serde::{Deserialize, Serialize};

/// A small file that is replaced as a whole. A field missing from an older file is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shelf {
    /// Lessons kept at the top, in the order they were put there.
    pub kept: Vec<LessonId>,
    /// What was left halfway, the latest last.
    pub left: Vec<Left>,
}

/// A lesson or a session that was left halfway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// What was taught.
    pub taught: Taught,
    /// The page that was on the wall.
    pub stop: Stop,
    /// The class that counted answers until then, whose record goes on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<Key>,
}

/// What can be left halfway. Reviews are not in here: their questions change from day to day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Taught {
    /// A lesson taught as it is.
    Lesson(LessonId),
    /// A session of a plan, counted from 0.
    Session(Key, usize),
}

/// How many lessons and sessions are remembered; the oldest is forgotten first.
const MOST_LEFT: usize = 20;

impl Shelf {
    /// Where this was left, if it was left halfway.
    pub fn left(&self, taught: &Taught) -> Option<&Left> {
        self.left.iter().find(|left| &left.taught == taught)
    }

    /// Remembers where something was left, or forgets it. Returns whether that changed anything.
    pub fn leave(&mut self, taught: &Taught, at: Option<(Stop, Option<Key>)>) -> bool {
        let new = at.map(|(stop, class)| Left {
            taught: taught.clone(),
            stop,
            class,
        });
        if self.left.last() == new.as_ref() && new.is_some() {
            return false;
        }
        let before = self.left.len();
        self.left.retain(|left| &left.taught != taught);
        let changed = new.is_some() || self.left.len() != before;
        self.left.extend(new);
        let over = self.left.len().saturating_sub(MOST_LEFT);
        self.left.drain(..over);
        changed
    }

    /// Keeps a lesson at the top, or stops keeping it there.
    pub fn keep(&mut self, lesson: &LessonId, on: bool) {
        self.kept.retain(|kept| kept != lesson);
        if on {
            self.kept.push(lesson.clone());
        }
    }

    /// Forgets the sessions of a plan that is gone.
    pub fn forget_plan(&mut self, plan: &Key) -> bool {
        let before = self.left.len();
        self.left
            .retain(|left| !matches!(&left.taught, Taught::Session(known, _) if known == plan));
        self.left.len() != before
    }

    /// The same in the ids of today's content. What was retired without a replacement is left out.
    pub fn in_todays_ids(self, retired: &Retired) -> Self {
        let left = self.left.into_iter();
        Self {
            kept: retired.lessons(&self.kept),
            left: left
                .filter_map(|left| left.in_todays_ids(retired))
                .collect(),
        }
    }
}

impl Left {
    fn in_todays_ids(self, retired: &Retired) -> Option<Self> {
        let taught = match self.taught {
            Taught::Lesson(id) => Taught::Lesson(retired.lesson(&id)?),
            Taught::Session(..) => self.taught,
        };
        let stop = match self.stop {
            Stop::Rules | Stop::Survey(_) => self.stop,
            Stop::Step(lesson, key) => {
                let (lesson, key) = retired.step(&lesson, &key)?;
                Stop::Step(lesson, key)
            }
            Stop::Talk(id) => Stop::Talk(retired.lesson(&id)?),
            Stop::Closing(id) => Stop::Closing(retired.lesson(&id)?),
        };
        Some(Self {
            taught,
            stop,
            class: self.class,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        Key::new(text).unwrap()
    }

    fn page(lesson: &str, step: &str) -> (Stop, Option<Key>) {
        (Stop::Step(key(lesson), key(step)), None)
    }

    #[test]
    fn the_last_lesson_left_is_the_last_and_the_oldest_is_forgotten() {
        let mut shelf = Shelf::default();
        for ix in 0..MOST_LEFT + 3 {
            let lesson = Taught::Lesson(key(&format!("lesson-{ix}")));
            assert!(shelf.leave(&lesson, Some(page("gifts", "two"))));
        }
        assert_eq!(shelf.left.len(), MOST_LEFT);
        let oldest = Taught::Lesson(key("lesson-3"));
        assert!(shelf.left(&oldest).is_some());
        assert!(shelf.left(&Taught::Lesson(key("lesson-2"))).is_none());
        assert!(shelf.leave(&oldest, Some(page("gifts", "three"))));
        assert_eq!(shelf.left.last().unwrap().stop, page("gifts", "three").0);
        assert!(!shelf.leave(&oldest, Some(page("gifts", "three"))));
        assert!(shelf.leave(&oldest, None) && !shelf.leave(&oldest, None));
    }

    #[test]
    fn a_renamed_lesson_is_still_kept_and_gone_on_with_and_one_given_up_is_not() {
        let retired: Retired = serde_json::from_str(
            r#"{"lessons":{"gifts":"presents","gone":null},"steps":{"presents/two":"presents/second"},"items":{}}"#,
        )
        .unwrap();
        let text = r#"{"kept":["gone","gifts"],"left":[
            {"taught":{"lesson":"gifts"},"stop":{"step":["gifts","two"]}},
            {"taught":{"lesson":"gone"},"stop":{"talk":"gone"}},
            {"taught":{"session":["plan-1",1]},"stop":"rules","class":"class-1"}]}"#;
        let shelf: Shelf = serde_json::from_str(text).unwrap();
        let shelf = shelf.in_todays_ids(&retired);
        assert_eq!(shelf.kept, [key("presents")]);
        assert_eq!(shelf.left.len(), 2);
        let lesson = shelf.left(&Taught::Lesson(key("presents"))).unwrap();
        assert_eq!(lesson.stop, page("presents", "second").0);
        let session = shelf.left(&Taught::Session(key("plan-1"), 1)).unwrap();
        assert_eq!(session.class, Some(key("class-1")));
    }
}
