//! Whether a lesson is as long, and asks as often, as its audience needs.

use super::ftl::Found;
use super::language::Language;
use crate::content::{After, Ask, Audience, Code, Kind, Lesson, NodeKind, Problem, Step, Waiting};
use crate::text::BASE;
use std::collections::BTreeMap;

/// The most words a reader meets on the shortest way through a lesson. Explanations are not counted; they have their own limit.
fn most_words(audience: Audience) -> usize {
    match audience {
        Audience::Age5To7 => 250,
        Audience::Age8To10 => 700,
        Audience::Age11To13 => 1_000,
        Audience::Age14To17 => 1_300,
        Audience::Parents | Audience::Teachers => 1_500,
    }
}

/// The most reading pages in a lesson for children. The rest is told in comics and done in practices.
const MOST_READ: usize = 2;

/// The most words in the short and easy version of a page.
const MOST_EASY: usize = 30;

/// How many words a reader meets on the shortest way through a lesson: titles, situations, lines, options and ends, without
/// explanations.
pub(super) fn words(lesson: &Lesson, found: &Found) -> usize {
    lesson.steps().map(|step| words_of(step, found)).sum()
}

fn words_of(step: &Step, found: &Found) -> usize {
    let of = |attribute: Option<&str>| {
        found
            .get(&(step.key.to_string(), attribute.map(str::to_owned)))
            .map_or(0, |text| text.split_whitespace().count())
    };
    let all =
        |keys: &mut dyn Iterator<Item = &str>| -> usize { keys.map(|key| of(Some(key))).sum() };
    let parts = match &step.kind {
        Kind::Read | Kind::TrueFalse(_) => 0,
        Kind::Chat(graph) => {
            let ways = graph.paths().into_iter().map(|run| {
                let mut count = 0;
                let replay = graph.replay(&run);
                for turn in &replay.turns {
                    if let crate::content::chat::Turn::Said { key, .. } = turn {
                        count += of(Some(key.as_str()));
                    }
                }
                for node in graph.nodes() {
                    if let NodeKind::Choose { replies, .. } = &node.kind
                        && replies.iter().any(|reply| run.taken.contains(&reply.key))
                    {
                        count += all(&mut replies.iter().map(|reply| reply.key.as_str()));
                    }
                }
                if let Waiting::Ended { key, .. } = replay.waiting {
                    count += of(Some(key.as_str()));
                }
                count
            });
            ways.min().unwrap_or(0)
        }
        Kind::Spot(spot) => all(&mut spot.lines.iter().map(|line| line.key.as_str())),
        Kind::Sort(sort) => {
            let bins: Vec<String> = sort.bins.iter().map(|bin| format!("bin-{bin}")).collect();
            all(&mut bins.iter().map(String::as_str))
                + all(&mut sort.cards.iter().map(|card| card.key.as_str()))
        }
        Kind::Order(items) => all(&mut items.iter().map(|item| item.as_str())),
        Kind::Settings(settings) => all(&mut settings.switches.iter().map(|s| s.key.as_str())),
        Kind::One(choice) | Kind::Many(choice) => {
            all(&mut choice.options.iter().map(|option| option.key.as_str()))
        }
        Kind::Match(pairs) => {
            let other: Vec<String> = pairs.iter().map(|pair| format!("{pair}-to")).collect();
            all(&mut pairs.iter().map(|pair| pair.as_str()))
                + all(&mut other.iter().map(String::as_str))
        }
        Kind::Scene(scene) => {
            let things = match &scene.ask {
                Ask::Put(things) => all(&mut things.iter().map(|thing| thing.key.as_str())),
                Ask::Find | Ask::Choose => 0,
            };
            all(&mut scene.places.iter().map(|place| place.key.as_str())) + things
        }
        Kind::Comic(comic) => {
            let options = comic.choice.iter().flat_map(|choice| &choice.options);
            all(&mut comic.bubbles().map(|bubble| bubble.key.as_str()))
                + all(&mut options.map(|option| option.key.as_str()))
                + of(Some("ask"))
        }
    };
    of(None) + of(Some("title")) + parts
}

/// Checks the structure of a children's lesson: few pages to read, each objective asked now, after a week and after a month,
/// and most items about judgment.
pub(super) fn structure(lesson: &Lesson, problems: &mut Vec<Problem>) {
    let file = format!("lessons/{}/{}.json", lesson.audience.folder(), lesson.id);
    if lesson.audience == Audience::Parents {
        short_way(&file, lesson, problems);
    }
    if !lesson.audience.is_child() {
        return;
    }
    let read = lesson
        .pages
        .iter()
        .filter(|page| matches!(page.kind, Kind::Read));
    let read = read.count();
    if read > MOST_READ {
        let detail = format!("{read} pages only to read, at most {MOST_READ}");
        problems.push(Problem::new(&file, "pages", Code::TooMany, detail));
    }
    for objective in &lesson.objectives {
        let now = lesson.practiced_in.get(objective).is_some_and(|steps| {
            let mut quiz = lesson.quiz.iter();
            quiz.any(|question| steps.contains(&question.key))
        });
        let later = |after| {
            let mut later = lesson.later.iter();
            later.any(|later| later.after == after && &later.objective == objective)
        };
        for (asked, when) in [
            (now, "in the quiz"),
            (later(After::Week), "after a week"),
            (later(After::Month), "after a month"),
        ] {
            if !asked {
                let detail = format!("“{objective}” is not asked about {when}");
                problems.push(Problem::new(
                    &file,
                    "objectives",
                    Code::NotAskedAgain,
                    detail,
                ));
            }
        }
    }
    let hinges: Vec<bool> = lesson.steps_and_later().flat_map(hinge).collect();
    let protected = hinges.iter().filter(|protected| **protected).count();
    if protected * 3 > hinges.len() {
        let all = hinges.len();
        let detail =
            format!("{protected} of {all} items hinge on a protected act, at most a third");
        problems.push(Problem::new(&file, "protected", Code::TooMany, detail));
    }
}

/// Checks the short way, for parents who have four minutes: a page to read, then a talk to rehearse.
fn short_way(file: &str, lesson: &Lesson, problems: &mut Vec<Problem>) {
    let kinds: Vec<&Kind> = lesson
        .short_way
        .iter()
        .filter_map(|key| lesson.step(key))
        .map(|step| &step.kind)
        .collect();
    if !matches!(kinds[..], [Kind::Read, Kind::Chat(_)]) {
        let detail = "a lesson for parents has a short way: a page to read, then a chat";
        problems.push(Problem::new(file, "short_way", Code::NoShortWay, detail));
    }
}

/// For each question or choice of a step: whether it hinges on a protected act.
fn hinge(step: &Step) -> Vec<bool> {
    match &step.kind {
        Kind::Chat(graph) => graph
            .nodes()
            .iter()
            .filter_map(|node| match &node.kind {
                NodeKind::Choose { protected, .. } => Some(*protected),
                _ => None,
            })
            .collect(),
        _ if step.look_at.is_some() => vec![step.protected],
        _ => vec![],
    }
}

/// Checks a lesson's texts in one language: length, a helpline, easy words, and what chats say at their end.
pub(super) fn texts(
    path: &str,
    lesson: &Lesson,
    found: &Found,
    locale: &str,
    counted: &mut BTreeMap<String, usize>,
    problems: &mut Vec<Problem>,
) {
    if locale == BASE {
        let count = words(lesson, found);
        counted.insert(lesson.id.to_string(), count);
        let most = most_words(lesson.audience);
        if count > most {
            let detail = format!("{count} words on the shortest way, at most {most}");
            problems.push(Problem::new(path, "", Code::TooManyWords, detail));
        }
    }
    let Some(language) = Language::of(locale) else {
        return;
    };
    if !lesson.audience.is_child() || lesson.audience == Audience::Age5To7 {
        return;
    }
    let mut texts = found.values();
    if !texts.any(|text| text.to_lowercase().contains(language.helpline)) {
        problems.push(Problem::new(
            path,
            "",
            Code::NoHelpline,
            "a helpline is named, for whoever has nobody to tell",
        ));
    }
    for page in &lesson.pages {
        let easy = (page.key.to_string(), Some("easy".to_owned()));
        let words = found.get(&easy).map(|text| text.split_whitespace().count());
        let is_short = words.is_some_and(|words| words <= MOST_EASY);
        if matches!(page.kind, Kind::Read) && !is_short {
            let place = format!("{}.easy", page.key);
            let detail = format!("a page to read has its idea in at most {MOST_EASY} easy words");
            problems.push(Problem::new(path, place, Code::NoEasyWords, detail));
        }
    }
    for step in lesson.steps() {
        keeps_before_blocking(path, step, found, language, problems);
    }
}

/// Readers remember how a chat ends, so an end never blocks an account before words and names are kept.
fn keeps_before_blocking(
    path: &str,
    step: &Step,
    found: &Found,
    language: &Language,
    problems: &mut Vec<Problem>,
) {
    let Kind::Chat(graph) = &step.kind else {
        return;
    };
    for node in graph.nodes() {
        if !matches!(node.kind, NodeKind::End { .. }) {
            continue;
        }
        let key = (step.key.to_string(), Some(node.key.to_string()));
        let Some(text) = found.get(&key).map(|text| text.to_lowercase()) else {
            continue;
        };
        let first = |words: &[&str]| words.iter().filter_map(|word| text.find(word)).min();
        let block = first(language.block);
        if block.is_some() && first(language.keep).is_none_or(|keep| Some(keep) > block) {
            problems.push(Problem::new(
                path,
                format!("{}.{}", step.key, node.key),
                Code::BlockBeforeKeep,
                "words and names are kept before the account is blocked",
            ));
        }
    }
}
