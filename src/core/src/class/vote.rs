//! What a class votes on: a question, a reply in a chat, or the place of a card.

use crate::content::{Choice, Key, Kind, Lesson, LessonId, NodeKind, Step};
use serde::{Deserialize, Serialize};

/// One vote. `at` names a place within a practice: the choice of a chat, or the card of a sort.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Vote {
    pub lesson: LessonId,
    pub step: Key,
    // In a file, "at" is the time of a line.
    #[serde(rename = "place", default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Key>,
}

impl Vote {
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
    pub text: Text,
    /// No reply of a chat is called right or not.
    pub right: Option<bool>,
}

/// Where an option's words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// An attribute of the step's text.
    Part(String),
    True,
    False,
}

/// The options of a vote; `None` where there is nothing to vote on.
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
        (Kind::Chat(graph), Some(at)) => {
            let node = graph.nodes().iter().find(|node| &node.key == at)?;
            let NodeKind::Choose { replies } = &node.kind else {
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

/// The letter of an option.
pub fn letter(ix: usize) -> char {
    "ABCDEFGH".chars().nth(ix).unwrap_or('?')
}
