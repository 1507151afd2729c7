//! A teacher's plan: sessions made of the lessons' own activities, within the minutes the teacher has. It can be changed by
//! hand, and every session ends with the three promises and the way to help.

mod record;

pub use record::{Event, Kept};

use crate::class::When;
use crate::content::{Audience, Key, Lesson, LessonId, Library};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::sync::Arc;

/// How long a session can be, in minutes.
pub const MINUTES: [u16; 5] = [20, 30, 40, 50, 60];
/// The most sessions a plan can have.
pub const MOST_SESSIONS: usize = 6;

/// One thing a class does. Its words are the lesson's, so that a plan needs no translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Activity {
    /// Ground rules, ways out, the question box.
    Open,
    /// The questions before or after.
    Survey {
        /// Before the first lesson or after the last.
        when: When,
    },
    /// A page that is taught, or a practice the class does together.
    Page {
        /// The lesson it comes from.
        lesson: LessonId,
        /// The page of that lesson.
        step: Key,
    },
    /// Questions of a lesson's quiz, as many as the minutes allow.
    Quiz {
        /// The lesson they come from.
        lesson: LessonId,
    },
    /// The lesson's own questions to talk about.
    Talk {
        /// The lesson they come from.
        lesson: LessonId,
    },
    /// The three promises, and who is there to help.
    Close,
}

/// An activity and the time planned for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What the class does.
    #[serde(flatten)]
    pub activity: Activity,
    /// Planned minutes.
    pub minutes: u16,
}

/// What a class does in one sitting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// In the order they are taught: the rules first, the promises last.
    pub blocks: Vec<Block>,
}

impl Session {
    /// Planned minutes of all its blocks, which may be more than the plan allows.
    pub fn minutes(&self) -> u16 {
        self.blocks.iter().map(|block| block.minutes).sum()
    }
}

/// Lessons spread over sessions, for one class.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// What the teacher calls the class; may be empty.
    pub nickname: String,
    /// The age band of its lessons.
    pub audience: Audience,
    /// How long each session can be, in minutes.
    pub minutes: u16,
    /// Its lessons in the order they are taught.
    pub lessons: Vec<LessonId>,
    /// Its sessions in the order they are taught.
    pub sessions: Vec<Session>,
}

/// One thing that is shown on the wall.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stop {
    /// Ground rules, ways out, the question box.
    Rules,
    /// The questions before or after.
    Survey(When),
    /// A page or question of a lesson.
    Step(LessonId, Key),
    /// The lesson's own questions to talk about.
    Talk(LessonId),
    /// The three promises and who is there to help, after this lesson.
    Closing(LessonId),
}

/// How many minutes of a session stay unfilled on average, because the next block does not fit.
const UNFILLED: u16 = 2;

/// How soon an activity is dropped when time is short: the higher, the sooner. 0 is never dropped.
fn rank(lesson: &Lesson, activity: &Activity) -> u8 {
    let Activity::Page { step, .. } = activity else {
        return match activity {
            Activity::Talk { .. } => 1,
            _ => 3,
        };
    };
    let practices = lesson.pages.iter().filter(|page| page.kind.is_practice());
    let practice = practices.map(|page| &page.key).position(|key| key == step);
    let ends = [&lesson.pages.first().key, &lesson.pages.last().key];
    match practice {
        Some(0) => 0,
        Some(1) => 2,
        Some(_) => 4,
        // The first page begins the story, and the last says that a child can tell someone.
        None if ends.contains(&step) => 0,
        None => 1,
    }
}

fn usual_minutes(library: &Library, activity: &Activity) -> u16 {
    match activity {
        Activity::Open | Activity::Close => 2,
        Activity::Survey { .. } | Activity::Quiz { .. } => 5,
        Activity::Talk { .. } => 4,
        Activity::Page { lesson, step } => library
            .lesson(lesson)
            .and_then(|lesson| lesson.step(step))
            .map_or(2, |step| step.minutes.max(1)),
    }
}

fn activities(lesson: &Lesson) -> Vec<Activity> {
    let pages = lesson.pages.iter().map(|page| Activity::Page {
        lesson: lesson.id.clone(),
        step: page.key.clone(),
    });
    let quiz = Activity::Quiz {
        lesson: lesson.id.clone(),
    };
    let talk = Activity::Talk {
        lesson: lesson.id.clone(),
    };
    pages.chain([quiz, talk]).collect()
}

fn block(library: &Library, activity: Activity) -> Block {
    Block {
        minutes: usual_minutes(library, &activity),
        activity,
    }
}

fn total<'a>(blocks: impl Iterator<Item = &'a Block>) -> u16 {
    blocks.map(|block| block.minutes).sum()
}

impl Plan {
    /// Makes a plan of `sessions` sessions of `minutes` minutes each from the lessons' own activities. What does not fit is left
    /// out, the least important first; see [`Plan::left_out`].
    pub fn make(
        library: &Library,
        audience: Audience,
        lessons: &[LessonId],
        minutes: u16,
        sessions: usize,
    ) -> Self {
        let sessions = sessions.clamp(1, MOST_SESSIONS);
        let known: Vec<&Arc<Lesson>> = lessons.iter().filter_map(|id| library.lesson(id)).collect();
        let surveyed = usize::from(minutes) * sessions >= 40;
        let fixed = 4 * sessions + if surveyed { 10 } else { 0 };
        let room = (usize::from(minutes) * sessions).saturating_sub(fixed);
        let mut wanted: Vec<(u8, Block)> = Vec::new();
        for lesson in &known {
            for activity in activities(lesson) {
                wanted.push((rank(lesson, &activity), block(library, activity)));
            }
        }
        let mut need: usize = wanted
            .iter()
            .map(|(_, block)| usize::from(block.minutes))
            .sum();
        while need > room {
            let most = wanted.iter().map(|(rank, _)| *rank).max().unwrap_or(0);
            let last = wanted.iter().rposition(|(rank, _)| *rank == most);
            let Some(ix) = last.filter(|_| most > 0) else {
                break;
            };
            let (_, given_up) = wanted.remove(ix);
            need -= usize::from(given_up.minutes);
        }
        let mut rest: VecDeque<(u8, Block)> = wanted.into();
        let mut made = Vec::new();
        for ix in 0..sessions {
            let mut blocks = vec![block(library, Activity::Open)];
            let survey = |when| block(library, Activity::Survey { when });
            if surveyed && ix == 0 {
                blocks.push(survey(When::Before));
            }
            let last = ix + 1 == sessions;
            let after = if surveyed && last { 5 } else { 0 };
            let budget = minutes.saturating_sub(2 + after);
            // Spread the rest evenly over the remaining sessions, so that none is crammed.
            let left = u16::try_from(sessions - ix).unwrap_or(1);
            let share =
                total(blocks.iter()) + total(rest.iter().map(|(_, block)| block)).div_ceil(left);
            if last {
                // Drop what found no room earlier and does not fit here either.
                while total(blocks.iter()) + total(rest.iter().map(|(_, block)| block)) > budget {
                    let most = rest.iter().map(|(rank, _)| *rank).max().unwrap_or(0);
                    let given_up = rest.iter().rposition(|(rank, _)| *rank == most);
                    let Some(ix) = given_up.filter(|_| most > 0) else {
                        break;
                    };
                    rest.remove(ix);
                }
            }
            // How much later sessions can hold of what must not be dropped. Blocks seldom fill a session to the minute.
            let later = left.saturating_sub(1) * minutes.saturating_sub(4 + UNFILLED);
            let later = later.saturating_sub(if surveyed { 5 } else { 0 });
            while let Some((rank, next)) = rest.front() {
                let with = total(blocks.iter()) + next.minutes;
                let half = next.minutes / 2;
                let needed = rest.iter().filter(|(rank, _)| *rank == 0);
                let needed = total(needed.map(|(_, block)| block));
                if !last && *rank > 0 && with + needed > budget + later {
                    // It would take the room of an activity that must not be dropped.
                    rest.pop_front();
                    continue;
                }
                if !last && (with > budget || with > share + half) {
                    break;
                }
                blocks.extend(rest.pop_front().map(|(_, block)| block));
            }
            if surveyed && last {
                blocks.push(survey(When::After));
            }
            blocks.push(block(library, Activity::Close));
            made.push(Session { blocks });
        }
        Self {
            nickname: String::new(),
            audience,
            minutes,
            lessons: known.iter().map(|lesson| lesson.id.clone()).collect(),
            sessions: made,
        }
    }

    /// Activities of its lessons, and surveys, that are in no session.
    pub fn left_out(&self, library: &Library) -> Vec<Activity> {
        let lessons = self.lessons.iter().filter_map(|id| library.lesson(id));
        let surveys = [When::Before, When::After].map(|when| Activity::Survey { when });
        lessons
            .flat_map(|lesson| activities(lesson))
            .chain(surveys)
            .filter(|activity| {
                let mut blocks = self.sessions.iter().flat_map(|session| &session.blocks);
                !blocks.any(|block| &block.activity == activity)
            })
            .collect()
    }

    /// Whether a block has to stay where it is: a session begins with the rules and ends with the promises. A block that
    /// does not exist counts as fixed.
    pub fn is_fixed(&self, session: usize, ix: usize) -> bool {
        let session = self.sessions.get(session);
        let block = session.and_then(|session| session.blocks.get(ix));
        block.is_none_or(|block| matches!(block.activity, Activity::Open | Activity::Close))
    }

    /// Moves a block one place up or down, into the session before or after where there is one.
    pub fn shift(&mut self, session: usize, ix: usize, down: bool) {
        if self.is_fixed(session, ix) {
            return;
        }
        let beside = if down {
            Some(ix + 1)
        } else {
            ix.checked_sub(1)
        };
        let Some(beside) = beside else {
            return;
        };
        if !self.is_fixed(session, beside) {
            if let Some(session) = self.sessions.get_mut(session) {
                session.blocks.swap(ix, beside);
            }
            return;
        }
        let other = if down {
            Some(session + 1)
        } else {
            session.checked_sub(1)
        };
        let Some(other) = other.filter(|other| *other < self.sessions.len()) else {
            return;
        };
        let Some(from) = self.sessions.get_mut(session) else {
            return;
        };
        let block = from.blocks.remove(ix);
        if let Some(to) = self.sessions.get_mut(other) {
            let at = if down {
                1
            } else {
                to.blocks.len().saturating_sub(1)
            };
            to.blocks.insert(at.min(to.blocks.len()), block);
        }
    }

    /// Removes a block, unless it is fixed.
    pub fn take_out(&mut self, session: usize, ix: usize) {
        if self.is_fixed(session, ix) {
            return;
        }
        if let Some(session) = self.sessions.get_mut(session) {
            session.blocks.remove(ix);
        }
    }

    /// Adds an activity, with its usual minutes, before the promises that end a session.
    pub fn put_in(&mut self, library: &Library, session: usize, activity: Activity) {
        let block = block(library, activity);
        if let Some(session) = self.sessions.get_mut(session) {
            let at = session.blocks.len().saturating_sub(1);
            session.blocks.insert(at, block);
        }
    }

    /// Adds `by` minutes to a block, which stays between 1 and 30.
    pub fn change_minutes(&mut self, session: usize, ix: usize, by: i16) {
        let session = self.sessions.get_mut(session);
        if let Some(block) = session.and_then(|session| session.blocks.get_mut(ix)) {
            block.minutes = block.minutes.saturating_add_signed(by).clamp(1, 30);
        }
    }

    /// What is shown on the wall in a session, in order. Steps and lessons that no longer exist are left out.
    pub fn stops(&self, library: &Library, session: usize) -> Vec<Stop> {
        let Some(session) = self.sessions.get(session) else {
            return Vec::new();
        };
        let mut stops = Vec::new();
        let mut taught = self.lessons.first();
        for block in &session.blocks {
            match &block.activity {
                Activity::Open => stops.push(Stop::Rules),
                Activity::Survey { when } => stops.push(Stop::Survey(*when)),
                Activity::Page { lesson, step } => {
                    taught = Some(lesson);
                    let found = library.lesson(lesson).and_then(|lesson| lesson.step(step));
                    stops.extend(found.map(|_| Stop::Step(lesson.clone(), step.clone())));
                }
                Activity::Quiz { lesson } => {
                    // A question and the discussion of it take about a minute and a half.
                    let most = (usize::from(block.minutes) * 2).div_ceil(3).max(2);
                    let quiz = library.lesson(lesson).map(|lesson| &lesson.quiz);
                    let steps = quiz.into_iter().flat_map(|quiz| quiz.iter());
                    let steps = steps.take(most).map(|step| step.key.clone());
                    stops.extend(steps.map(|key| Stop::Step(lesson.clone(), key)));
                }
                Activity::Talk { lesson } => {
                    let found = library.lesson(lesson);
                    stops.extend(found.map(|_| Stop::Talk(lesson.clone())));
                }
                Activity::Close => {
                    let lesson = taught.filter(|id| library.lesson(id).is_some());
                    stops.extend(lesson.cloned().map(Stop::Closing));
                }
            }
        }
        stops
    }
}

/// What is shown on the wall for one lesson taught as it is, in order; `surveyed` adds the questions before and after.
pub fn stops(lesson: &Lesson, surveyed: bool) -> Vec<Stop> {
    let survey = |when| surveyed.then_some(Stop::Survey(when));
    let steps = lesson
        .steps()
        .map(|step| Stop::Step(lesson.id.clone(), step.key.clone()));
    survey(When::Before)
        .into_iter()
        .chain(steps)
        .chain(survey(When::After))
        .chain([Stop::Closing(lesson.id.clone())])
        .collect()
}
