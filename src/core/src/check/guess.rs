//! How well a reader does who knows only what right answers sound like. A simple word model learns from the options of all other
//! lessons which words occur in right answers, and then answers a lesson without reading its questions. If it does much better
//! than chance, the lesson trains a style instead of judgment.

use super::ftl::Found;
use crate::content::{Audience, Code, Comic, Kind, Lesson, NodeKind, Problem, Quality, Step};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How often the word model was right, and how often a blind guess would be.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Guessed {
    /// How many questions and choices there were.
    pub of: usize,
    /// The percentage the model answered correctly.
    pub right: f64,
    /// The percentage a blind guess would answer correctly.
    pub chance: f64,
    /// The 95 % score interval of `right` by Wilson (1927), in percent.
    pub between: (f64, f64),
}

/// A question or a choice in a chat, with its options.
pub(super) struct Item {
    audience: Audience,
    lesson: String,
    in_chat: bool,
    protected: bool,
    /// The features of each option, and whether it is right.
    options: Vec<(BTreeSet<String>, bool)>,
}

/// The items of a lesson that can be guessed: questions with one right option, comics that ask, and choices in chats where some
/// but not all replies are safe.
pub(super) fn items(lesson: &Lesson, found: &Found) -> Vec<Item> {
    let mut items = Vec::new();
    for step in lesson.steps_and_later() {
        let item = |options: Vec<(&str, bool)>, in_chat, protected| Item {
            audience: lesson.audience,
            lesson: lesson.id.to_string(),
            in_chat,
            protected,
            options: options
                .into_iter()
                .map(|(key, right)| (features(text(step, key, found)), right))
                .collect(),
        };
        match &step.kind {
            Kind::One(choice)
            | Kind::Comic(Comic {
                choice: Some(choice),
                ..
            }) => {
                let options = choice.options.iter();
                let options = options.map(|option| (option.key.as_str(), option.right));
                items.push(item(options.collect(), false, step.protected));
            }
            Kind::Chat(graph) => {
                for node in graph.nodes() {
                    let NodeKind::Choose { replies, protected } = &node.kind else {
                        continue;
                    };
                    let options: Vec<(&str, bool)> = replies
                        .iter()
                        .map(|reply| (reply.key.as_str(), reply.quality == Quality::Safe))
                        .collect();
                    let safe = options.iter().filter(|(_, safe)| *safe).count();
                    if safe > 0 && safe < options.len() {
                        items.push(item(options, true, *protected));
                    }
                }
            }
            _ => {}
        }
    }
    items
}

fn text<'a>(step: &Step, key: &str, found: &'a Found) -> &'a str {
    found
        .get(&(step.key.to_string(), Some(key.to_owned())))
        .map_or("", String::as_str)
}

/// Words, pairs of words, some punctuation marks, and about how long the option is.
fn features(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !(c.is_alphanumeric() || c == '’'))
        .filter(|word| !word.is_empty())
        .collect();
    let mut features: BTreeSet<String> = words.iter().map(|word| (*word).to_owned()).collect();
    features.extend(words.windows(2).map(|pair| pair.join(" ")));
    features.insert(format!("length {}", (words.len() / 2).min(8)));
    let marks = ['?', '!', '“', '«', '…'].into_iter();
    features.extend(marks.filter(|mark| text.contains(*mark)).map(String::from));
    features
}

/// Training passes over all options.
const ROUNDS: u32 = 12;

/// What the model answers correctly after training on all other lessons: of all items for ages 8 to 17, of those that do not
/// hinge on a protected act, of questions, of choices in chats, and of each audience.
pub(super) fn guess(items: &[Item]) -> BTreeMap<&'static str, Guessed> {
    let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
    let coded: Vec<Vec<(Vec<usize>, bool)>> = items
        .iter()
        .map(|item| {
            let options = item.options.iter().map(|(features, right)| {
                let features = features.iter().map(|feature| {
                    let next = ids.len();
                    *ids.entry(feature).or_insert(next)
                });
                (features.collect(), *right)
            });
            options.collect()
        })
        .collect();
    let lessons: BTreeSet<&str> = items.iter().map(|item| item.lesson.as_str()).collect();
    let mut answered: Vec<(&Item, bool)> = Vec::new();
    for lesson in lessons {
        let of_others = items.iter().zip(&coded);
        let of_others = of_others.filter(|(item, _)| item.lesson != lesson);
        let weights = learned(ids.len(), of_others.flat_map(|(_, options)| options));
        for (item, options) in items.iter().zip(&coded) {
            if item.lesson == lesson {
                answered.push((item, picks_right(&weights, options)));
            }
        }
    }
    let share = |wanted: &dyn Fn(&Item) -> bool| {
        let wanted: Vec<_> = answered.iter().filter(|(item, _)| wanted(item)).collect();
        guessed(&wanted)
    };
    let older = |item: &Item| item.audience.is_child() && item.audience != Audience::Age5To7;
    let mut shares = BTreeMap::from([
        ("8-17", share(&older)),
        (
            "8-17 unprotected",
            share(&|item| older(item) && !item.protected),
        ),
        ("8-17 quiz", share(&|item| older(item) && !item.in_chat)),
        ("8-17 chats", share(&|item| older(item) && item.in_chat)),
    ]);
    for audience in Audience::ALL {
        let of = share(&|item| item.audience == audience);
        shares.insert(audience.folder(), of);
    }
    shares.retain(|_, share| share.of > 0);
    shares
}

/// The weights of a logistic regression, learned by stochastic gradient descent in the order of the files.
fn learned<'a>(
    features: usize,
    options: impl Iterator<Item = &'a (Vec<usize>, bool)> + Clone,
) -> Vec<f64> {
    let mut weights = vec![0.0_f64; features];
    for round in 0..ROUNDS {
        let rate = 0.15 / (1.0 + f64::from(round) * 0.3);
        for (features, right) in options.clone() {
            let sure = 1.0 / (1.0 + (-score(&weights, features)).clamp(-30.0, 30.0).exp());
            let step = (f64::from(u8::from(*right)) - sure) * rate;
            for feature in features {
                if let Some(weight) = weights.get_mut(*feature) {
                    *weight += step - rate * 0.002 * *weight;
                }
            }
        }
    }
    weights
}

fn score(weights: &[f64], features: &[usize]) -> f64 {
    let sum: f64 = features.iter().filter_map(|id| weights.get(*id)).sum();
    sum / (features.len().max(1) as f64).sqrt()
}

/// Whether the option with the highest score is a right one.
fn picks_right(weights: &[f64], options: &[(Vec<usize>, bool)]) -> bool {
    let mut best = (f64::NEG_INFINITY, false);
    for (features, right) in options {
        let score = score(weights, features);
        if score > best.0 {
            best = (score, *right);
        }
    }
    best.1
}

fn guessed(answered: &[&(&Item, bool)]) -> Guessed {
    let of = answered.len();
    let n = of.max(1) as f64;
    let right = answered.iter().filter(|(_, right)| *right).count() as f64 / n;
    let chance = answered.iter().map(|(item, _)| {
        let right = item.options.iter().filter(|(_, right)| *right).count();
        right as f64 / item.options.len().max(1) as f64
    });
    // Wilson's interval, with the 97.5 % quantile of the normal distribution.
    let z = 1.96;
    let middle = (right + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (right * (1.0 - right) / n + z * z / (4.0 * n * n)).sqrt();
    let hundred = |share: f64| (share * 1000.0).round() / 10.0;
    Guessed {
        of,
        right: hundred(right),
        chance: hundred(chance.sum::<f64>() / n),
        between: (hundred(middle - half), hundred(middle + half)),
    }
}

/// With fewer items than this, the result says too little to be judged.
const FEWEST: usize = 60;
/// How many percentage points above chance the model may be: over all items, and over those not hinging on a protected act.
const BARS: [(&str, f64); 2] = [("8-17", 25.0), ("8-17 unprotected", 15.0)];

/// Reports a language in which style alone gives away too many answers.
pub(super) fn check(
    locale: &str,
    shares: &BTreeMap<&'static str, Guessed>,
    problems: &mut Vec<Problem>,
) {
    for (name, bar) in BARS {
        let Some(share) = shares.get(name).filter(|share| share.of >= FEWEST) else {
            continue;
        };
        if share.right > share.chance + bar {
            problems.push(Problem::new(
                &format!("locales/{locale}/lessons"),
                name,
                Code::Guessable,
                format!(
                    "a word model answers {} of 100, chance is {}: at most {bar} points more",
                    share.right, share.chance
                ),
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(lesson: usize, options: &[(&str, bool)]) -> Item {
        Item {
            audience: Audience::Age8To10,
            lesson: lesson.to_string(),
            in_chat: false,
            protected: false,
            options: options
                .iter()
                .map(|(text, right)| (features(text), *right))
                .collect(),
        }
    }

    #[test]
    fn right_answers_that_sound_alike_are_guessed_and_shared_options_are_not() {
        let styled: Vec<Item> = (0..40)
            .map(|n| {
                let wrong = format!("Keep it quiet {n}");
                item(n, &[(&wrong, false), ("Tell an adult", true)])
            })
            .collect();
        let shares = guess(&styled);
        assert_eq!(shares["8-17"].right, 100.0);
        assert_eq!(shares["8-17"].chance, 50.0);
        let fair: Vec<Item> = (0..40)
            .map(|n| {
                item(
                    n / 2,
                    &[("Play on", n % 2 == 0), ("Ask the price", n % 2 == 1)],
                )
            })
            .collect();
        let shares = guess(&fair);
        assert_eq!(shares["8-17"].right, 50.0);
        let (low, high) = shares["8-17"].between;
        assert!(low < 50.0 && high > 50.0);
    }
}
