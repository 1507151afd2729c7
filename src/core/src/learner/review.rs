//! Looking again: a few questions of finished lessons after about a week, a month and three months. When a review is due
//! follows from what is saved and is not saved itself. It can be put off without penalty, and reviews never pile up.

use crate::content::{After, Key, Lesson, LessonId, Library};
use crate::learner::{Learner, Progress};
use crate::when::believed;
use jiff::{SignedDuration, Timestamp};
use vec1::Vec1;

/// Days from finishing a lesson to its first review, and from each review to the next: about 7, 30 and 90 days in all.
const GAPS: [i64; 3] = [7, 23, 60];
/// A sitting with fewer questions than this is not offered.
const FEWEST: usize = 3;
/// Questions of a sitting from several lessons.
const MOST: usize = 5;
/// After a sitting or "not today", none is offered for this long, so that there is at most one a day.
const REST: SignedDuration = SignedDuration::from_hours(20);

/// The questions of one review, from finished lessons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// Lesson and step of each question, in the order they are asked.
    pub questions: Vec1<(LessonId, Key)>,
}

impl Sitting {
    /// The lessons its questions come from, without repeats.
    pub fn lessons(&self) -> Vec<LessonId> {
        let mut found: Vec<LessonId> = Vec::new();
        for (lesson, _) in &self.questions {
            if !found.contains(lesson) {
                found.push(lesson.clone());
            }
        }
        found
    }
}

/// A lesson that is due for review, and its questions in the order they are asked: those that were missed come first.
struct Due<'a> {
    lesson: &'a Lesson,
    since: Timestamp,
    questions: Vec<&'a Key>,
    missed: bool,
}

/// The sitting that is due now; `None` where no lesson is due, there are too few questions, or the last sitting was less
/// than a day ago.
pub fn due(learner: &Learner, library: &Library, now: Timestamp) -> Option<Sitting> {
    if learner
        .looked_again(now)
        .is_some_and(|last| rests(last, now))
    {
        return None;
    }
    let mut due: Vec<Due<'_>> = learner
        .lessons
        .iter()
        .filter_map(|(id, progress)| {
            let lesson = library.lesson(id)?;
            let since = due_from(progress, now)?;
            (since <= now).then(|| Due {
                lesson,
                since,
                questions: in_order(lesson, progress),
                missed: !progress.due_again.is_empty(),
            })
        })
        .collect();
    due.sort_by(|a, b| (!a.missed, a.since, &a.lesson.id).cmp(&(!b.missed, b.since, &b.lesson.id)));
    mixed(
        due.iter()
            .map(|due| (&due.lesson.id, due.questions.as_slice())),
    )
}

/// Whether no review is offered yet, because the learner said "not today", or had a sitting, at `put_off`. A time in the future
/// that only a wrong clock can have set does not count.
pub fn rests(put_off: Timestamp, now: Timestamp) -> bool {
    believed(put_off, now).is_some_and(|at| now.duration_since(at) < REST)
}

/// A sitting for a class. Nothing is known about its pupils, so all get the same questions. Each `round`, counted from 0, has
/// other questions. `None` where there are too few.
pub fn for_class(library: &Library, lessons: &[LessonId], round: usize) -> Option<Sitting> {
    let found: Vec<(&LessonId, Vec<&Key>)> = lessons
        .iter()
        .filter_map(|id| {
            let lesson = library.lesson(id)?;
            Some((&lesson.id, turned(lesson, round)))
        })
        .collect();
    mixed(found.iter().map(|(id, keys)| (*id, keys.as_slice())))
}

/// Takes one question of each lesson in turn, until there are enough.
fn mixed<'a>(lessons: impl Iterator<Item = (&'a LessonId, &'a [&'a Key])>) -> Option<Sitting> {
    let lessons: Vec<_> = lessons.collect();
    let wanted = if lessons.len() == 1 { 4 } else { MOST };
    let longest = lessons.iter().map(|(_, keys)| keys.len()).max()?;
    let questions: Vec<(LessonId, Key)> = (0..longest)
        .flat_map(|turn| {
            lessons
                .iter()
                .filter_map(move |(id, keys)| Some(((*id).clone(), (*keys.get(turn)?).clone())))
        })
        .take(wanted)
        .collect();
    if questions.len() < FEWEST {
        return None;
    }
    Some(Sitting {
        questions: Vec1::try_from_vec(questions).ok()?,
    })
}

/// When a lesson is due for review; `None` where it is not finished or was reviewed three times. It is due now where the clock
/// was wrong when it was finished.
pub fn due_from(progress: &Progress, now: Timestamp) -> Option<Timestamp> {
    let days = GAPS.get(usize::from(progress.looks))?;
    let touched = progress.touched.filter(|_| progress.done)?;
    let Some(last) = believed(touched, now) else {
        return Some(now);
    };
    last.checked_add(SignedDuration::from_hours(24 * days)).ok()
}

fn in_order<'a>(lesson: &'a Lesson, progress: &Progress) -> Vec<&'a Key> {
    let turned = turned(lesson, usize::from(progress.looks));
    let missed = progress
        .due_again
        .iter()
        .filter_map(|key| Some(&lesson.step(key)?.key));
    let others = turned
        .iter()
        .filter(|key| !progress.due_again.contains(key))
        .copied();
    missed.chain(others).collect()
}

/// The lesson's questions for a review, counted from 0. Those written for it come first: in the first review they put the same
/// judgment into another app or place, in the second with another person. The lesson's own questions follow, starting at a
/// different one each time.
fn turned(lesson: &Lesson, look: usize) -> Vec<&Key> {
    let after = match look {
        0 => Some(After::Week),
        1 => Some(After::Month),
        _ => None,
    };
    let meant = lesson
        .later
        .iter()
        .filter(|later| Some(later.after) == after)
        .map(|later| &later.step.key);
    let keys: Vec<&Key> = lesson.quiz.iter().map(|step| &step.key).collect();
    let begin = (look * MOST + lesson.id.as_str().len()) % keys.len().max(1);
    let own = keys.iter().cycle().skip(begin).take(keys.len()).copied();
    meant.chain(own).collect()
}

#[cfg(test)]
mod tests;
