//! What a class votes on: a question, a place in a scene, the end of a comic, a reply in a chat, or the bin of a card.

use crate::content::{Ask, Choice, Key, Kind, Lesson, LessonId, NodeKind, Step};
use serde::{Deserialize, Serialize};

/// One thing a class votes on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Vote {
    /// The lesson it comes from.
    pub lesson: LessonId,
    /// The page or question of that lesson.
    pub step: Key,
    /// The place within a practice: a choice in a chat, or a card to sort. `None` for a question.
    // In a file, "at" is the time of a line.
    #[serde(rename = "place", default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Key>,
}

impl Vote {
    /// The vote on a question.
    pub fn on(lesson: &LessonId, step: &Key) -> Self {
        Self {
            lesson: lesson.clone(),
            step: step.clone(),
            at: None,
        }
    }
}

/// One option of a vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    /// Where its words come from.
    pub text: Text,
    /// Whether it is correct; `None` for replies in a chat, none of which is called right or wrong.
    pub right: Option<bool>,
}

/// Where an option's words come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// This attribute of the step's text.
    Part(String),
    /// The program's word for "true".
    True,
    /// The program's word for "not true".
    False,
}

/// The options of a vote on a step, at a place within a practice; `None` where there is nothing to vote on.
pub fn ballots(step: &Step, at: Option<&Key>) -> Option<Vec<Ballot>> {
    match (&step.kind, at) {
        (Kind::One(choice) | Kind::Many(choice), None) => Some(options(choice)),
        (Kind::TrueFalse(right), None) => Some(vec![
            Ballot {
                text: Text::True,
                right: Some(*right),
            },
            Ballot {
                text: Text::False,
                right: Some(!*right),
            },
        ]),
        (Kind::Scene(scene), None) if matches!(scene.ask, Ask::Choose) => {
            let places = scene.places.iter().map(|place| Ballot {
                text: Text::Part(place.key.to_string()),
                right: Some(place.right),
            });
            Some(places.collect())
        }
        (Kind::Comic(comic), None) => comic.choice.as_ref().map(options),
        (Kind::Chat(graph), Some(at)) => {
            let node = graph.nodes().iter().find(|node| &node.key == at)?;
            let NodeKind::Choose { replies, .. } = &node.kind else {
                return None;
            };
            let replies = replies.iter().map(|reply| Ballot {
                text: Text::Part(reply.key.to_string()),
                right: None,
            });
            Some(replies.collect())
        }
        (Kind::Sort(sort), Some(at)) => {
            let card = sort.cards.iter().find(|card| &card.key == at)?;
            let bins = sort.bins.iter().map(|bin| Ballot {
                text: Text::Part(format!("bin-{bin}")),
                right: Some(bin == &card.bin),
            });
            Some(bins.collect())
        }
        _ => None,
    }
}

fn options(choice: &Choice) -> Vec<Ballot> {
    let options = choice.options.iter().map(|option| Ballot {
        text: Text::Part(option.key.to_string()),
        right: Some(option.right),
    });
    options.collect()
}

/// Whether a lesson has something a class can vote on.
pub fn can_vote(lesson: &Lesson) -> bool {
    lesson.steps().any(|step| {
        ballots(step, None).is_some() || matches!(step.kind, Kind::Chat(_) | Kind::Sort(_))
    })
}

/// The letter an option is shown with, from A to H; `?` after that.
pub fn letter(ix: usize) -> char {
    "ABCDEFGH".chars().nth(ix).unwrap_or('?')
}
