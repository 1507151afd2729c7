//! Practice and questions on paper, blank and with answers. The right answers never reach a blank sheet in any form:
//! the fields that would hold them stay empty.

use super::comic;
use super::how::How;
use super::lesson::promises;
use super::{Draft, Facts, heading, reviewed, sources_of, text, young};
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{
    Ask, Audience, Key, Kind, Lesson, NodeKind, Quality, Step, shuffled,
};
use porchlight_core::text::Prose;
use porchlight_print::{Block, Choice, Drawing, LetteredPlace, Mark, Question};

const LETTERS: [&str; 8] = ["A", "B", "C", "D", "E", "F", "G", "H"];

pub(super) fn worksheet(facts: &Facts<'_>, lesson: &Lesson) -> Draft {
    let t = facts.t();
    let mut blocks = opening(facts, lesson);
    blocks.extend(practices(facts, lesson, false));
    blocks.push(promises(facts, lesson.audience.is_child()));
    let title = t.paper_worksheet_title(name_of(facts, lesson));
    let sources = reviewed(facts, lesson);
    Draft::flow(title.into_owned(), lesson.reviewed_on, sources, blocks)
}

pub(super) fn quiz(facts: &Facts<'_>, lesson: &Lesson) -> Draft {
    let t = facts.t();
    let mut blocks = opening(facts, lesson);
    blocks.push(heading(2, t.paper_questions()));
    blocks.push(questions(facts, lesson, false));
    blocks.push(promises(facts, lesson.audience.is_child()));
    let title = t.paper_quiz_title(name_of(facts, lesson));
    let sources = reviewed(facts, lesson);
    Draft::flow(title.into_owned(), lesson.reviewed_on, sources, blocks)
}

pub(super) fn answer_key(facts: &Facts<'_>, lesson: &Lesson) -> Draft {
    let t = facts.t();
    let mut blocks = vec![
        text(t.paper_key_for_adults()),
        heading(2, t.paper_practice()),
    ];
    blocks.extend(practices(facts, lesson, true));
    blocks.push(heading(2, t.paper_questions()));
    blocks.push(questions(facts, lesson, true));
    blocks.extend(young::solution(facts, lesson));
    let title = t.paper_key_title(name_of(facts, lesson));
    let sources = sources_of(facts, lesson);
    Draft::flow(title.into_owned(), lesson.reviewed_on, sources, blocks)
}

/// A text and its right answer, joined by a colon. A sentence loses its period before the colon.
fn paired(text: &str, right: &str) -> String {
    format!("{}: {right}", text.trim_end_matches('.'))
}

fn name_of(facts: &Facts<'_>, lesson: &Lesson) -> String {
    let prose = facts.texts.lesson(lesson.id.as_str());
    prose.text("lesson").to_owned()
}

fn opening(facts: &Facts<'_>, lesson: &Lesson) -> Vec<Block> {
    let how = How::new(facts.t(), lesson.audience);
    vec![
        Block::Lines {
            label: how.name(),
            count: 1,
        },
        Block::Small { text: how.skip() },
    ]
}

fn practices(facts: &Facts<'_>, lesson: &Lesson, key: bool) -> Vec<Block> {
    let prose = facts.texts.lesson(lesson.id.as_str());
    let mut blocks = Vec::new();
    let pages = lesson.pages.iter().filter(|page| page.kind.is_practice());
    for (ix, page) in pages.enumerate() {
        let id = page.key.as_str();
        let level = if key { 3 } else { 2 };
        blocks.push(heading(level, prose.part(id, "title")));
        if let Kind::Comic(told) = &page.kind {
            blocks.push(comic::strip(&prose, page, told, key));
        }
        let items = asked(facts, &prose, (lesson.audience, page), key);
        blocks.push(Block::Questions {
            from: ix + 1,
            items,
        });
    }
    blocks
}

fn questions(facts: &Facts<'_>, lesson: &Lesson, key: bool) -> Block {
    let prose = facts.texts.lesson(lesson.id.as_str());
    let items = lesson
        .quiz
        .iter()
        .flat_map(|step| asked(facts, &prose, (lesson.audience, step), key))
        .collect();
    Block::Questions { from: 1, items }
}

/// Writes out the choices of one step. On a blank sheet, it leaves out which are right and why.
struct Writer<'a> {
    prose: &'a Prose,
    step: &'a Step,
    key: bool,
}

impl Writer<'_> {
    fn part(&self, name: &str) -> String {
        self.prose.part(self.step.key.as_str(), name).to_owned()
    }

    fn choice(&self, mark: Mark, key: &Key, right: bool) -> Choice {
        Choice {
            mark,
            text: self.part(key.as_str()),
            right: self.key && right,
            why: self.why(key.as_str()),
        }
    }

    fn why(&self, key: &str) -> String {
        if self.key {
            self.part(&format!("{key}-why"))
        } else {
            String::new()
        }
    }

    fn answer(&self, answer: impl FnOnce() -> String) -> String {
        if self.key { answer() } else { String::new() }
    }
}

/// A step as a question, worded for the people who answer it.
pub(super) fn asked(
    facts: &Facts<'_>,
    prose: &Prose,
    (audience, step): (Audience, &Step),
    key: bool,
) -> Vec<Question> {
    let t = facts.t();
    let how = How::new(t, audience);
    let w = Writer { prose, step, key };
    let text = prose.text(step.key.as_str()).to_owned();
    let mut question = Question {
        text,
        how: String::new(),
        choices: Vec::new(),
        right: Vec::new(),
        answer: String::new(),
        picture: None,
        lines: 0,
    };
    let letter = |ix: usize| LETTERS.get(ix).copied().unwrap_or_default();
    let lettered = |ix: usize| Mark::Letter {
        letter: letter(ix).to_owned(),
    };
    match &step.kind {
        Kind::Read => return Vec::new(),
        Kind::Comic(told) => {
            let Some(choice) = &told.choice else {
                return Vec::new();
            };
            question.text = w.part("ask");
            question.how = how.tick_one();
            let options = choice.options.iter().enumerate();
            question.choices = options
                .map(|(ix, option)| w.choice(lettered(ix), &option.key, option.right))
                .collect();
            question.answer = w.answer(|| {
                let right = choice.options.iter().position(|option| option.right);
                t.paper_answer(right.map_or("", letter)).into_owned()
            });
        }
        Kind::Scene(scene) => {
            let places = scene.places.iter().enumerate();
            question.picture = Some(Drawing {
                name: scene.picture.clone(),
                alt: w.part("alt"),
                places: places
                    .clone()
                    .map(|(ix, place)| LetteredPlace {
                        letter: letter(ix).to_owned(),
                        at: [place.at.x, place.at.y, place.at.width, place.at.height],
                    })
                    .collect(),
            });
            match &scene.ask {
                Ask::Find | Ask::Choose => {
                    let finds = matches!(scene.ask, Ask::Find);
                    question.how = if finds { how.find() } else { how.tick_one() };
                    question.lines = if key || !finds { 0 } else { 2 };
                    question.choices = places
                        .map(|(ix, place)| w.choice(lettered(ix), &place.key, place.right))
                        .collect();
                    question.answer = w.answer(|| {
                        let right = scene.places.iter().enumerate().filter(|(_, p)| p.right);
                        let letters: Vec<&str> = right.map(|(ix, _)| letter(ix)).collect();
                        t.paper_answer(letters.join(", ")).into_owned()
                    });
                }
                Ask::Put(things) => {
                    let name = |ix: usize, place: &Key| {
                        format!("{} {}", letter(ix), w.part(place.as_str()))
                    };
                    let names: Vec<String> =
                        places.map(|(ix, place)| name(ix, &place.key)).collect();
                    question.how = how.put(names.join(" / "));
                    let things = things.iter();
                    question.choices = things
                        .map(|thing| {
                            let mark = if key { Mark::Plain } else { Mark::Line };
                            let mut choice = w.choice(mark, &thing.key, false);
                            let mut places = scene.places.iter();
                            let place = places.position(|place| place.key == thing.place);
                            if key && let Some(ix) = place {
                                choice.text = paired(&choice.text, &name(ix, &thing.place));
                            }
                            choice
                        })
                        .collect();
                }
            }
        }
        Kind::Chat(graph) => {
            // Print the lines up to the first choice and its replies. The rest is for discussion.
            let mut said = Vec::new();
            for node in graph.nodes() {
                match &node.kind {
                    NodeKind::Say { by, .. } => {
                        let name = match by {
                            porchlight_core::content::Speaker::Other => w.part("other"),
                            porchlight_core::content::Speaker::Character => w.part("name"),
                            porchlight_core::content::Speaker::Narrator => String::new(),
                        };
                        let words = w.part(node.key.as_str());
                        said.push(if name.is_empty() {
                            words
                        } else {
                            format!("{name}: {words}")
                        });
                    }
                    NodeKind::Choose { replies, .. } => {
                        let safe: Vec<bool> = replies
                            .iter()
                            .map(|reply| reply.quality == Quality::Safe)
                            .collect();
                        // If every reply is good, none needs to be marked.
                        if safe.contains(&false) {
                            let safe = safe.iter().enumerate().filter(|(_, safe)| **safe);
                            let letters: Vec<&str> = safe.map(|(ix, _)| letter(ix)).collect();
                            question.answer =
                                w.answer(|| t.paper_answer(letters.join(" / ")).into_owned());
                        }
                        question.choices = replies
                            .iter()
                            .enumerate()
                            .map(|(ix, reply)| {
                                let safe = reply.quality == Quality::Safe;
                                w.choice(lettered(ix), &reply.key, safe)
                            })
                            .collect();
                        break;
                    }
                    NodeKind::End { .. } => break,
                }
            }
            question.text = format!("{}\n{}", question.text, said.join("\n"));
            question.how = how.tick_one();
        }
        Kind::Spot(spot) => {
            question.how = how.tick_signs();
            question.choices = spot
                .lines
                .iter()
                .map(|line| w.choice(Mark::Box, &line.key, line.sign.is_some()))
                .collect();
        }
        Kind::Sort(sort) => {
            let name = |bin: &Key| w.part(&format!("bin-{bin}"));
            let bins: Vec<String> = sort.bins.iter().map(name).collect();
            question.how = how.bin(bins.join(" / "));
            question.choices = sort
                .cards
                .iter()
                .map(|card| {
                    let mark = if key { Mark::Plain } else { Mark::Line };
                    let mut choice = w.choice(mark, &card.key, false);
                    if key {
                        choice.text = paired(&choice.text, &name(&card.bin));
                    }
                    choice
                })
                .collect();
        }
        Kind::Order(items) => {
            question.how = how.number();
            let mixed = if key {
                items.to_vec()
            } else {
                shuffled(items, seed_of(&["paper", step.key.as_str()]))
            };
            question.choices = mixed
                .iter()
                .enumerate()
                .map(|(ix, item)| {
                    // On the blank sheet, numbers are written by hand, so the box is as large as one for a letter.
                    let letter = if key {
                        (ix + 1).to_string()
                    } else {
                        String::new()
                    };
                    w.choice(Mark::Letter { letter }, item, false)
                })
                .collect();
        }
        Kind::Settings(settings) => {
            question.how = how.switch();
            let (on, off) = (t.paper_on(), t.paper_off());
            question.choices = settings
                .switches
                .iter()
                .map(|switch| {
                    let words = vec![on.to_string(), off.to_string()];
                    let mark = if key {
                        Mark::Plain
                    } else {
                        Mark::Words { words }
                    };
                    let mut choice = w.choice(mark, &switch.key, false);
                    if key {
                        let end = if switch.safe { &on } else { &off };
                        choice.text = paired(&choice.text, end);
                    }
                    choice
                })
                .collect();
        }
        Kind::One(choice) | Kind::Many(choice) => {
            let one = matches!(step.kind, Kind::One(_));
            question.how = if one { how.tick_one() } else { how.tick_all() };
            let options = choice.options.iter().enumerate();
            question.choices = options
                .map(|(ix, option)| w.choice(lettered(ix), &option.key, option.right))
                .collect();
            question.answer = w.answer(|| {
                let right = choice.options.iter().enumerate().filter(|(_, o)| o.right);
                let letters: Vec<&str> = right.map(|(ix, _)| letter(ix)).collect();
                t.paper_answer(letters.join(", ")).into_owned()
            });
        }
        Kind::TrueFalse(right) => {
            question.how = how.tick_one();
            let words = [
                (true, t.answer_true(), "true"),
                (false, t.answer_false(), "false"),
            ];
            question.choices = words
                .into_iter()
                .enumerate()
                .map(|(ix, (value, words, name))| Choice {
                    mark: lettered(ix),
                    text: words.into_owned(),
                    right: key && value == *right,
                    why: w.why(name),
                })
                .collect();
            question.answer = w.answer(|| {
                let ix = usize::from(!*right);
                t.paper_answer(letter(ix)).into_owned()
            });
        }
        Kind::Match(pairs) => {
            question.how = if key { String::new() } else { how.pair() };
            question.choices = pairs
                .iter()
                .map(|pair| w.choice(Mark::Plain, pair, false))
                .collect();
            let other = if key {
                pairs.to_vec()
            } else {
                shuffled(pairs, seed_of(&["paper", step.key.as_str()]))
            };
            question.right = other
                .iter()
                .map(|pair| w.part(&format!("{pair}-to")))
                .collect();
        }
    }
    vec![question]
}
