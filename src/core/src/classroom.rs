//! What a class answered: totals by question and round, never who. Hands, cards or phones; no name but the class's own nickname.

use crate::content::{Choice, Key, Kind, Lesson, LessonId, Library, Step};
use crate::text::Texts;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How the class answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Raised hands, corners of the room or printed cards, counted by the teacher.
    Counted,
    /// Phones and laptops on the school network.
    Phones,
}

/// Totals of one round of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    pub way: Way,
    /// By option.
    pub counts: Vec<u32>,
    /// Answered with a pass.
    #[serde(default)]
    pub passed: u32,
    #[serde(default)]
    pub sure: u32,
    #[serde(default)]
    pub unsure: u32,
}

impl Counts {
    pub fn new(way: Way, options: usize) -> Self {
        Self {
            way,
            counts: vec![0; options],
            passed: 0,
            sure: 0,
            unsure: 0,
        }
    }

    pub fn total(&self) -> u32 {
        self.counts.iter().sum()
    }
}

/// A question and its rounds: the first, and the one after the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Poll {
    pub lesson: LessonId,
    pub step: Key,
    pub rounds: Vec<Counts>,
}

/// Rounds a question has at most.
pub const ROUNDS: usize = 2;

/// One line of a class's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub at: Timestamp,
    #[serde(flatten)]
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum What {
    Began {
        lesson: LessonId,
    },
    /// The nickname of the class; empty takes it away.
    Named {
        nickname: String,
    },
    /// A round of a question was closed; the same round once more replaces it.
    Counted {
        lesson: LessonId,
        step: Key,
        round: usize,
        counts: Counts,
    },
}

/// The fold of a class's events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Class {
    pub lesson: LessonId,
    pub nickname: String,
    pub began: Timestamp,
    pub polls: Vec<Poll>,
}

impl Class {
    /// `None` where there is no beginning.
    pub fn replay(events: &[Event]) -> Option<Self> {
        let mut class: Option<Self> = None;
        for event in events {
            match (&mut class, &event.what) {
                (Some(known), _) => known.apply(event),
                (none, What::Began { lesson }) => {
                    *none = Some(Self {
                        lesson: lesson.clone(),
                        nickname: String::new(),
                        began: event.at,
                        polls: Vec::new(),
                    });
                }
                (None, _) => {}
            }
        }
        class
    }

    pub fn apply(&mut self, event: &Event) {
        match &event.what {
            What::Began { .. } => {}
            What::Named { nickname } => self.nickname.clone_from(nickname),
            What::Counted {
                lesson,
                step,
                round,
                counts,
            } => {
                let known = self
                    .polls
                    .iter_mut()
                    .find(|poll| &poll.lesson == lesson && &poll.step == step);
                let poll = match known {
                    Some(poll) => poll,
                    None => {
                        self.polls.push(Poll {
                            lesson: lesson.clone(),
                            step: step.clone(),
                            rounds: Vec::new(),
                        });
                        let Some(poll) = self.polls.last_mut() else {
                            return;
                        };
                        poll
                    }
                };
                if let Some(known) = poll.rounds.get_mut(*round) {
                    known.clone_from(counts);
                } else if poll.rounds.len() < ROUNDS {
                    poll.rounds.push(counts.clone());
                }
            }
        }
    }

    pub fn poll(&self, lesson: &LessonId, step: &Key) -> Option<&Poll> {
        self.polls
            .iter()
            .find(|poll| &poll.lesson == lesson && &poll.step == step)
    }
}

/// The options a class can vote on, as keys of their texts; `None` for what is no question with options.
pub fn options(step: &Step) -> Option<Vec<Ballot>> {
    match &step.kind {
        Kind::One(choice) | Kind::Many(choice) => Some(ballots(choice)),
        Kind::TrueFalse(right) => Some(vec![
            Ballot {
                text: Text::True,
                right: *right,
            },
            Ballot {
                text: Text::False,
                right: !*right,
            },
        ]),
        _ => None,
    }
}

fn ballots(choice: &Choice) -> Vec<Ballot> {
    choice
        .options
        .iter()
        .map(|option| Ballot {
            text: Text::Option(option.key.clone()),
            right: option.right,
        })
        .collect()
}

/// One option of a vote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ballot {
    pub text: Text,
    pub right: bool,
}

/// Where an option's words stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    Option(Key),
    True,
    False,
}

/// Counting hands by keyboard: a letter adds one, a letter with a number says how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    pub counts: Vec<u32>,
    /// The option whose letter was pressed last, and the digits typed after it.
    pending: Option<(usize, String)>,
}

/// Hands one option can have.
const MOST: u32 = 999;

impl Tally {
    pub fn new(options: usize) -> Self {
        Self {
            counts: vec![0; options],
            pending: None,
        }
    }

    /// A letter was pressed.
    pub fn letter(&mut self, ix: usize) {
        self.enter();
        if ix < self.counts.len() {
            self.pending = Some((ix, String::new()));
        }
    }

    /// A digit after a letter; without one it says nothing.
    pub fn digit(&mut self, digit: char) {
        if let Some((_, digits)) = &mut self.pending
            && digits.len() < 3
            && digit.is_ascii_digit()
        {
            digits.push(digit);
        }
    }

    /// What was typed holds: the number, or one hand more.
    pub fn enter(&mut self) {
        let Some((ix, digits)) = self.pending.take() else {
            return;
        };
        if let Some(count) = self.counts.get_mut(ix) {
            *count = match digits.parse::<u32>() {
                Ok(number) => number.min(MOST),
                Err(_) => count.saturating_add(1).min(MOST),
            };
        }
    }

    /// One hand more or less, for the mouse.
    pub fn add(&mut self, ix: usize, hands: i32) {
        self.enter();
        if let Some(count) = self.counts.get_mut(ix) {
            *count = count.saturating_add_signed(hands).min(MOST);
        }
    }

    /// Takes back what was typed, or one hand of the option that was counted last.
    pub fn back(&mut self, last: usize) {
        if self.pending.take().is_none() {
            self.add(last, -1);
        }
    }

    /// What is being typed: the option and its digits.
    pub fn typing(&self) -> Option<(usize, &str)> {
        self.pending
            .as_ref()
            .map(|(ix, digits)| (*ix, digits.as_str()))
    }

    pub fn done(mut self) -> Vec<u32> {
        self.enter();
        self.counts
    }
}

/// One line of the report and of the CSV: an option with its totals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub question: String,
    pub letter: char,
    pub option: String,
    pub right: bool,
    pub rounds: Vec<u32>,
}

/// The letter of an option.
pub fn letter(ix: usize) -> char {
    "ABCDEFGH".chars().nth(ix).unwrap_or('?')
}

/// All lines of a class's report, in the order the questions were asked.
pub fn report(class: &Class, library: &Library, texts: &Texts, words: (&str, &str)) -> Vec<Line> {
    let mut lines = Vec::new();
    for poll in &class.polls {
        let Some(lesson) = library.lesson(&poll.lesson) else {
            continue;
        };
        let Some(step) = lesson.step(&poll.step) else {
            continue;
        };
        let Some(options) = options(step) else {
            continue;
        };
        let prose = texts.lesson(lesson.id.as_str());
        let key = step.key.as_str();
        for (ix, ballot) in options.iter().enumerate() {
            lines.push(Line {
                question: prose.text(key).to_owned(),
                letter: letter(ix),
                option: match &ballot.text {
                    Text::Option(option) => prose.part(key, option.as_str()).to_owned(),
                    Text::True => words.0.to_owned(),
                    Text::False => words.1.to_owned(),
                },
                right: ballot.right,
                rounds: poll
                    .rounds
                    .iter()
                    .map(|round| round.counts.get(ix).copied().unwrap_or(0))
                    .collect(),
            });
        }
    }
    lines
}

/// The report as CSV: what the screen shows, numbers as numbers. `heads` are the names of its columns.
pub fn csv(lines: &[Line], heads: [&str; 6]) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail; a line that did would be missing, so the whole is given up instead.
    let written = out.write_record(heads).is_ok()
        && lines.iter().all(|line| {
            let round = |ix: usize| {
                line.rounds
                    .get(ix)
                    .map_or(String::new(), ToString::to_string)
            };
            let cells = [
                safe(&line.question),
                line.letter.to_string(),
                safe(&line.option),
                u8::from(line.right).to_string(),
                round(0),
                round(1),
            ];
            out.write_record(cells).is_ok()
        });
    let bytes = out.into_inner().ok().filter(|_| written);
    bytes
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .unwrap_or_default()
}

/// A cell that begins like a formula would be run by a spreadsheet.
fn safe(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// Whether a lesson has something a class can vote on.
pub fn can_vote(lesson: &Lesson) -> bool {
    lesson.steps().any(|step| options(step).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        Key::new(text).unwrap()
    }

    #[test]
    fn hands_are_counted_one_by_one_or_as_a_number() {
        let mut tally = Tally::new(3);
        for ix in [0, 0, 0] {
            tally.letter(ix);
        }
        tally.letter(1);
        for digit in ['1', '2'] {
            tally.digit(digit);
        }
        tally.letter(2);
        tally.enter();
        assert_eq!(tally.counts, [3, 12, 1]);
        tally.back(2);
        tally.letter(1);
        tally.digit('7');
        tally.digit('x');
        tally.letter(7);
        assert_eq!(tally.clone().done(), [3, 7, 0]);
        tally.digit('9');
        assert_eq!(tally.done(), [3, 7, 0], "digits alone say nothing");
    }

    #[test]
    fn a_class_keeps_two_rounds_of_a_question_and_the_last_word_on_each() {
        let at = Timestamp::UNIX_EPOCH;
        let counted = |round, counts: [u32; 2]| Event {
            at,
            what: What::Counted {
                lesson: key("l"),
                step: key("q"),
                round,
                counts: Counts {
                    counts: counts.to_vec(),
                    ..Counts::new(Way::Counted, 2)
                },
            },
        };
        let class = Class::replay(&[
            Event {
                at,
                what: What::Began { lesson: key("l") },
            },
            counted(0, [1, 2]),
            counted(1, [3, 0]),
            counted(0, [2, 1]),
            counted(2, [9, 9]),
        ])
        .unwrap();
        let rounds = &class.poll(&key("l"), &key("q")).unwrap().rounds;
        let counts: Vec<_> = rounds.iter().map(|round| round.counts.clone()).collect();
        assert_eq!(counts, [[2, 1], [3, 0]]);
    }

    #[test]
    fn csv_quotes_what_needs_it_and_lets_no_formula_run() {
        let line = Line {
            question: "=SUM(A1), or \"what\"?".to_owned(),
            letter: 'A',
            option: "Tell".to_owned(),
            right: true,
            rounds: vec![12],
        };
        let text = csv(&[line], ["q", "l", "o", "right", "1", "2"]);
        assert_eq!(
            text,
            "q,l,o,right,1,2\n\"'=SUM(A1), or \"\"what\"\"?\",A,Tell,1,12,\n"
        );
    }
}
