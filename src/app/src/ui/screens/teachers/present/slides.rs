//! The pages on the wall, in order, for each route that leads here, and what can be voted on at each.

use super::board::card_at;
use super::page::Page;
use super::voting::Ask;
use crate::question_text;
use crate::ui::cx::Cx;
use porchlight_core::class::lesson_plan::{self, Stop};
use porchlight_core::class::{Answers, Item, Vote, When, ballots, items};
use porchlight_core::content::{ChatRun, Kind, LessonId};
use porchlight_core::learner::review::{Sitting, for_class};
use porchlight_core::model::Route;

/// Review questions from this lesson and the ones before it; they change every day.
pub fn again(cx: &Cx<'_>, id: &LessonId) -> Option<Sitting> {
    let library = cx.model.library();
    let lesson = library.lesson(id)?;
    let had: Vec<LessonId> = library
        .of(lesson.audience)
        .filter(|other| other.order <= lesson.order)
        .map(|other| other.id.clone())
        .collect();
    let day = cx.input.now.as_second() / (24 * 60 * 60);
    let round = usize::try_from(day).unwrap_or_default();
    for_class(library, &had, round)
}

/// Review questions from what a class was taught; they change with each review.
pub fn booster(cx: &Cx<'_>, class: &porchlight_core::content::Key) -> Option<Sitting> {
    let class = cx.model.classes().get(class)?;
    for_class(cx.model.library(), &class.lessons, class.looks)
}

fn of_sitting(sitting: Option<Sitting>) -> Vec<Stop> {
    let Some(sitting) = sitting else {
        return Vec::new();
    };
    let last = sitting.questions.last().0.clone();
    let questions = sitting.questions.into_iter();
    questions
        .map(|(lesson, key)| Stop::Step(lesson, key))
        .chain([Stop::Closing(last)])
        .collect()
}

/// The pages of a wall; empty if it names something that does not exist.
pub fn stops(cx: &Cx<'_>, wall: &Route) -> Vec<Stop> {
    let library = cx.model.library();
    match wall {
        Route::Present(id) => library.lesson(id).map_or_else(Vec::new, |lesson| {
            lesson_plan::stops(lesson, cx.model.with_survey())
        }),
        Route::PresentAgain(id) => of_sitting(again(cx, id)),
        Route::PresentBooster(id) => {
            let looked = of_sitting(booster(cx, id));
            // Before the review questions, so that they do not suggest an answer.
            let later = cx.model.with_survey() && !looked.is_empty();
            let first = later.then_some(Stop::Survey(When::Later));
            first.into_iter().chain(looked).collect()
        }
        Route::PresentPlan(id, session) => cx
            .model
            .plans()
            .get(id)
            .map_or_else(Vec::new, |plan| plan.stops(library, *session)),
        _ => Vec::new(),
    }
}

/// The index of the page to continue with, if this wall was left halfway.
pub fn left_at(cx: &Cx<'_>, wall: &Route) -> Option<usize> {
    let left = cx.model.left(wall)?;
    stops(cx, wall).iter().position(|stop| stop == &left.stop)
}

/// The lesson a page belongs to, if any.
pub fn lesson_of(stop: &Stop) -> Option<&LessonId> {
    match stop {
        Stop::Step(id, _) | Stop::Talk(id) | Stop::Closing(id) => Some(id),
        Stop::Rules | Stop::Survey(_) => None,
    }
}

/// The number of planned minutes.
pub fn planned(cx: &Cx<'_>, stops: &[Stop]) -> u16 {
    if let Route::PresentPlan(id, _) = cx.model.route() {
        return cx.model.plans().get(id).map_or(0, |plan| plan.minutes);
    }
    let lesson = stops.iter().find_map(lesson_of);
    let lesson = lesson.and_then(|id| cx.model.library().lesson(id));
    lesson.map_or(0, |lesson| lesson.minutes)
}

/// How many of the `planned` minutes fall on the first `before` of these pages, by the lessons' own times.
pub fn planned_until(cx: &Cx<'_>, stops: &[Stop], before: usize, planned: u16) -> i64 {
    let minutes = |stop: &Stop| -> i64 {
        let Stop::Step(id, key) = stop else {
            return 2;
        };
        let lesson = cx.model.library().lesson(id);
        let step = lesson.and_then(|lesson| lesson.step(key));
        step.map_or(1, |step| i64::from(step.minutes).max(1))
    };
    let whole: i64 = stops.iter().map(minutes).sum();
    let there: i64 = stops.iter().take(before).map(minutes).sum();
    i64::from(planned) * there / whole.max(1)
}

/// The questions asked before, after or six weeks later: about all lessons of a plan, or else about the lesson being taught.
pub fn survey(cx: &Cx<'_>, stops: &[Stop], when: When) -> Vec<Item> {
    let lessons: Vec<LessonId> = match cx.model.route() {
        Route::PresentPlan(id, _) => {
            let plan = cx.model.plans().get(id);
            plan.map_or_else(Vec::new, |plan| plan.lessons.clone())
        }
        _ => stops
            .iter()
            .find_map(lesson_of)
            .cloned()
            .into_iter()
            .collect(),
    };
    items(cx.model.library(), &lessons, when)
}

/// The lessons' questions that were asked before and after, in words. Excludes those about telling, which are not a test.
pub fn questions(cx: &Cx<'_>, answers: &[Answers]) -> Vec<String> {
    answers
        .iter()
        .filter(|answers| !answers.item.is_on_telling())
        .filter_map(|answers| {
            question_text::item(cx.t, cx.texts, cx.model.library(), &answers.item)
        })
        .map(|asked| asked.ask)
        .collect()
}

/// What the class votes on at a page: its options, the available replies, or the next card.
pub fn vote(page: &Page<'_>, run: &ChatRun, revealed: usize) -> Option<Ask> {
    let mut vote = Vote::on(&page.lesson.id, &page.step.key);
    match &page.step.kind {
        Kind::Chat(graph) => vote.at = Some(graph.waiting_at(run)?.clone()),
        Kind::Sort(sort) => {
            // A card that is already explained is not voted on.
            let (card, is_explained) = card_at(revealed, sort.cards.len());
            let card = sort.cards.get(card).filter(|_| !is_explained)?;
            vote.at = Some(card.key.clone());
        }
        _ => {}
    }
    let options = ballots(page.step, vote.at.as_ref())?.len();
    Some(Ask::Vote(vote, options))
}

/// The title of a page, for the teacher only.
pub fn title(cx: &Cx<'_>, stops: &[Stop], step: usize) -> Option<String> {
    let t = cx.t;
    Some(match stops.get(step)? {
        Stop::Rules => t.wall_rules().into_owned(),
        Stop::Survey(When::Before) => t.wall_before().into_owned(),
        Stop::Survey(When::After) => t.wall_after().into_owned(),
        Stop::Survey(When::Later) => t.wall_later().into_owned(),
        Stop::Talk(_) => t.wall_talk().into_owned(),
        Stop::Closing(_) => t.promises_title().into_owned(),
        Stop::Step(id, key) => {
            let lesson = cx.model.library().lesson(id)?;
            let prose = cx.texts.lesson(id.as_str());
            if lesson.step(key)?.look_at.is_some() {
                prose.text(key.as_str()).to_owned()
            } else {
                prose.part(key.as_str(), "title").to_owned()
            }
        }
    })
}
