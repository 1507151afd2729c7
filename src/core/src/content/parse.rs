//! From the file's shape to valid types. Collects every problem of a file instead of stopping at the first.

use super::chat::{Graph, Node, NodeIx, NodeKind, Reply};
use super::format::{ChecklistFile, LessonFile, NodeFile, PageKindFile, QuestionKindFile, Speaker};
use super::library::{Checklist, ChecklistItem, ChecklistSection};
use super::{
    Choice, ChoiceOption, Code, Key, Kind, Lesson, Problem, Settings, Sort, SortCard, Spot,
    SpotLine, Step, Switch,
};
use std::collections::{BTreeMap, BTreeSet};
use vec1::Vec1;

/// Notes problems of one file.
struct Finder<'a> {
    file: &'a str,
    problems: Vec<Problem>,
}

impl Finder<'_> {
    fn add(&mut self, place: &str, code: Code, detail: impl Into<String>) {
        self.problems
            .push(Problem::new(self.file, place, code, detail));
    }

    fn key(&mut self, place: &str, text: &str) -> Option<Key> {
        let key = Key::new(text);
        if key.is_none() {
            self.add(
                place,
                Code::BadKey,
                format!("“{text}” is not a key: use a-z, 0-9 and -, starting with a letter"),
            );
        }
        key
    }

    /// Distinct keys, at least `least` of them.
    fn keys(&mut self, place: &str, texts: &[String], least: usize) -> Option<Vec1<Key>> {
        let mut seen = BTreeSet::new();
        let mut keys = Vec::new();
        for text in texts {
            let key = self.key(place, text)?;
            if !seen.insert(key.clone()) {
                self.add(
                    place,
                    Code::DuplicateKey,
                    format!("“{key}” stands here twice"),
                );
                return None;
            }
            keys.push(key);
        }
        self.at_least(place, keys, least)
    }

    fn at_least<T>(&mut self, place: &str, list: Vec<T>, least: usize) -> Option<Vec1<T>> {
        if list.len() < least {
            self.add(
                place,
                Code::EmptyList,
                format!("at least {least} are needed here, there are {}", list.len()),
            );
            return None;
        }
        Vec1::try_from_vec(list).ok()
    }
}

/// Parses a lesson file. `path` is its place in the content folder and tells the audience and id it must have.
pub fn parse_lesson(path: &str, json: &str) -> Result<Lesson, Vec<Problem>> {
    let file: LessonFile = serde_json::from_str(json).map_err(|why| {
        vec![Problem::new(
            path,
            format!("line {}", why.line()),
            Code::BadShape,
            why.to_string(),
        )]
    })?;
    let mut find = Finder {
        file: path,
        problems: Vec::new(),
    };
    let expected = format!("lessons/{}/{}.json", file.audience.folder(), file.id);
    if path != expected {
        find.add(
            "id",
            Code::WrongFolder,
            format!("a lesson with this id and audience stands at {expected}"),
        );
    }
    if file.review_by <= file.reviewed_on {
        find.add(
            "review_by",
            Code::BadDates,
            "the next review comes after the last",
        );
    }
    let id = find.key("id", &file.id);
    let objectives = find.keys("objectives", &file.objectives, 1);
    let discussion = find.keys("discussion", &file.discussion, 1);
    let ask_at_home = find.keys("ask_at_home", &file.ask_at_home, 1);
    let guidance = find.at_least("guidance", file.guidance, 1);

    let mut seen = BTreeSet::new();
    let mut pages = Vec::new();
    for page in &file.pages {
        if !seen.insert(page.key.clone()) || page.key == "lesson" {
            find.add(
                &page.key,
                Code::DuplicateKey,
                "a page or question with this key is there already",
            );
        }
        let key = find.key("pages", &page.key);
        let (kind, picture) = page_kind(&mut find, &page.key, &page.kind);
        if let (Some(key), Some(kind)) = (key, kind) {
            pages.push(Step {
                key,
                minutes: page.minutes,
                picture,
                look_at: None,
                kind,
            });
        }
    }
    let mut quiz = Vec::new();
    for question in &file.quiz {
        if !seen.insert(question.key.clone()) || question.key == "lesson" {
            find.add(
                &question.key,
                Code::DuplicateKey,
                "a page or question with this key is there already",
            );
        }
        let key = find.key("quiz", &question.key);
        let look_at = Key::new(&question.look_at);
        if !file.pages.iter().any(|page| page.key == question.look_at) {
            find.add(
                &question.key,
                Code::UnknownKey,
                format!("look_at names no page: “{}”", question.look_at),
            );
        }
        let kind = question_kind(&mut find, &question.key, &question.kind);
        if let (Some(key), Some(kind)) = (key, kind) {
            quiz.push(Step {
                key,
                minutes: 0,
                picture: None,
                look_at,
                kind,
            });
        }
    }
    let pages = find.at_least("pages", pages, 1);
    let quiz = find.at_least("quiz", quiz, 1);
    match (
        id,
        objectives,
        guidance,
        discussion,
        ask_at_home,
        pages,
        quiz,
    ) {
        (
            Some(id),
            Some(objectives),
            Some(guidance),
            Some(discussion),
            Some(ask_at_home),
            Some(pages),
            Some(quiz),
        ) if find.problems.is_empty() => Ok(Lesson {
            id,
            audience: file.audience,
            order: file.order,
            minutes: file.minutes,
            reviewed_on: file.reviewed_on,
            review_by: file.review_by,
            picture: file.picture,
            objectives,
            guidance,
            discussion,
            ask_at_home,
            pages,
            quiz,
        }),
        _ => Err(find.problems),
    }
}

fn page_kind(
    find: &mut Finder<'_>,
    place: &str,
    kind: &PageKindFile,
) -> (Option<Kind>, Option<String>) {
    match kind {
        PageKindFile::Read { picture } => (Some(Kind::Read), picture.clone()),
        PageKindFile::Chat {
            avatar,
            reviewed_by,
            nodes,
            picture,
        } => (
            chat(find, place, avatar, reviewed_by.as_deref(), nodes).map(Kind::Chat),
            picture.clone(),
        ),
        PageKindFile::Spot {
            shown,
            lines,
            picture,
        } => {
            let texts: Vec<String> = lines.iter().map(|line| line.key.clone()).collect();
            let keys = find.keys(place, &texts, 4);
            let signs = lines.iter().filter(|line| line.sign.is_some()).count();
            if signs < 2 || lines.len() - signs < 2 {
                find.add(
                    place,
                    Code::BadAnswer,
                    "at least two lines are signs and at least two are not",
                );
            }
            let spot = keys.and_then(|keys| {
                let lines = keys
                    .into_iter()
                    .zip(lines)
                    .map(|(key, line)| SpotLine {
                        key,
                        by: line.by,
                        sign: line.sign,
                    })
                    .collect();
                Vec1::try_from_vec(lines).ok().map(|lines| Spot {
                    shown: *shown,
                    lines,
                })
            });
            (spot.map(Kind::Spot), picture.clone())
        }
        PageKindFile::Sort {
            bins,
            cards,
            picture,
        } => {
            let texts: Vec<String> = cards.iter().map(|card| card.key.clone()).collect();
            let bins = find.keys(place, bins, 2);
            let keys = find.keys(place, &texts, 3);
            let sort = bins.zip(keys).and_then(|(bins, keys)| {
                let mut sorted = Vec::new();
                for (key, card) in keys.into_iter().zip(cards) {
                    let Some(bin) = bins.iter().find(|bin| bin.as_str() == card.bin) else {
                        find.add(
                            place,
                            Code::UnknownKey,
                            format!("card “{key}” names no bin: “{}”", card.bin),
                        );
                        return None;
                    };
                    sorted.push(SortCard {
                        key,
                        bin: bin.clone(),
                        picture: card.picture.clone(),
                    });
                }
                Vec1::try_from_vec(sorted)
                    .ok()
                    .map(|cards| Sort { bins, cards })
            });
            (sort.map(Kind::Sort), picture.clone())
        }
        PageKindFile::Order { items, picture } => {
            (find.keys(place, items, 3).map(Kind::Order), picture.clone())
        }
        PageKindFile::Settings {
            face,
            switches,
            picture,
        } => {
            let texts: Vec<String> = switches.iter().map(|switch| switch.key.clone()).collect();
            let settings = find.keys(place, &texts, 2).and_then(|keys| {
                let switches = keys
                    .into_iter()
                    .zip(switches)
                    .map(|(key, switch)| Switch {
                        key,
                        safe: switch.safe,
                        start: switch.start,
                    })
                    .collect();
                Vec1::try_from_vec(switches).ok().map(|switches| Settings {
                    face: face.clone(),
                    switches,
                })
            });
            if switches.iter().all(|switch| switch.start == switch.safe) {
                find.add(
                    place,
                    Code::BadAnswer,
                    "every switch starts safe: there is nothing to practise",
                );
            }
            (settings.map(Kind::Settings), picture.clone())
        }
    }
}

fn question_kind(find: &mut Finder<'_>, place: &str, kind: &QuestionKindFile) -> Option<Kind> {
    match kind {
        QuestionKindFile::One {
            options,
            right,
            pictures,
        } => choice(find, place, options, std::slice::from_ref(right), pictures).map(Kind::One),
        QuestionKindFile::Many { options, right } => {
            if right.len() < 2 || right.len() >= options.len() {
                find.add(
                    place,
                    Code::BadAnswer,
                    "two or more answers are right, and never all of them",
                );
                return None;
            }
            choice(find, place, options, right, &BTreeMap::new()).map(Kind::Many)
        }
        QuestionKindFile::TrueFalse { right } => Some(Kind::TrueFalse(*right)),
        QuestionKindFile::Order { items } => find.keys(place, items, 3).map(Kind::Order),
        QuestionKindFile::Match { pairs } => find.keys(place, pairs, 2).map(Kind::Match),
    }
}

fn choice(
    find: &mut Finder<'_>,
    place: &str,
    options: &[String],
    right: &[String],
    pictures: &BTreeMap<String, String>,
) -> Option<Choice> {
    for named in right.iter().chain(pictures.keys()) {
        if !options.contains(named) {
            find.add(
                place,
                Code::UnknownKey,
                format!("“{named}” is none of the options"),
            );
            return None;
        }
    }
    let options = find
        .keys(place, options, 2)?
        .into_iter()
        .map(|key| ChoiceOption {
            right: right.iter().any(|text| text == key.as_str()),
            picture: pictures.get(key.as_str()).cloned(),
            key,
        })
        .collect();
    Vec1::try_from_vec(options)
        .ok()
        .map(|options| Choice { options })
}

fn chat(
    find: &mut Finder<'_>,
    place: &str,
    avatar: &str,
    reviewed_by: Option<&str>,
    nodes: &[NodeFile],
) -> Option<Graph> {
    let mut texts: Vec<String> = nodes.iter().map(|node| node.key.clone()).collect();
    texts.extend(
        nodes
            .iter()
            .flat_map(|node| node.choose.iter().flatten())
            .map(|reply| reply.key.clone()),
    );
    find.keys(place, &texts, 2)?;
    let places: BTreeMap<&str, usize> = nodes
        .iter()
        .enumerate()
        .map(|(ix, node)| (node.key.as_str(), ix))
        .collect();
    let mut built = Vec::new();
    for (ix, node) in nodes.iter().enumerate() {
        let forward = |find: &mut Finder<'_>, target: &str| match places.get(target) {
            Some(&to) if to > ix => Some(NodeIx(to)),
            Some(_) => {
                find.add(
                    place,
                    Code::ChatShape,
                    format!(
                        "“{}” leads back to “{target}”: a chat only goes forward",
                        node.key
                    ),
                );
                None
            }
            None => {
                find.add(
                    place,
                    Code::UnknownKey,
                    format!("“{}” leads to “{target}”, which is no node", node.key),
                );
                None
            }
        };
        let kind = match (node.say, &node.choose, node.end) {
            (Some(by), None, None) => {
                let next = match (&node.next, nodes.get(ix + 1)) {
                    (Some(next), _) => forward(find, next),
                    (None, Some(_)) => Some(NodeIx(ix + 1)),
                    (None, None) => {
                        find.add(
                            place,
                            Code::ChatShape,
                            format!("the chat stops at “{}” without an end", node.key),
                        );
                        None
                    }
                };
                NodeKind::Say {
                    by,
                    sign: node.sign,
                    next: next?,
                }
            }
            (None, Some(replies), None) => {
                let mut parsed = Vec::new();
                for reply in replies {
                    let next = forward(find, &reply.next)?;
                    let key = find.key(place, &reply.key)?;
                    parsed.push(Reply {
                        key,
                        quality: reply.quality,
                        next,
                    });
                }
                NodeKind::Choose {
                    replies: find.at_least(place, parsed, 2)?,
                }
            }
            (None, None, Some(outcome)) => NodeKind::End { outcome },
            _ => {
                find.add(
                    place,
                    Code::ChatShape,
                    format!("“{}” has exactly one of say, choose, end", node.key),
                );
                return None;
            }
        };
        built.push(Node {
            key: find.key(place, &node.key)?,
            kind,
        });
    }
    let reached = reached_from_start(&built);
    for (ix, node) in built.iter().enumerate() {
        if !reached.contains(&ix) {
            find.add(
                place,
                Code::ChatUnreachable,
                format!("no way leads to “{}”", node.key),
            );
        }
    }
    if built
        .iter()
        .filter(|node| {
            matches!(
                node.kind,
                NodeKind::Say {
                    by: Speaker::Other,
                    ..
                }
            )
        })
        .count()
        > 6
    {
        find.add(
            place,
            Code::ChatTooMuch,
            "the other person has at most six lines",
        );
    }
    Vec1::try_from_vec(built).ok().map(|nodes| Graph {
        avatar: avatar.to_owned(),
        reviewed_by: reviewed_by.map(str::to_owned),
        nodes,
    })
}

fn reached_from_start(nodes: &[Node]) -> BTreeSet<usize> {
    let mut reached = BTreeSet::from([0]);
    // Edges only point forward, so one pass in file order finds all.
    for (ix, node) in nodes.iter().enumerate() {
        if !reached.contains(&ix) {
            continue;
        }
        match &node.kind {
            NodeKind::Say { next, .. } => {
                reached.insert(next.0);
            }
            NodeKind::Choose { replies } => {
                reached.extend(replies.iter().map(|reply| reply.next.0))
            }
            NodeKind::End { .. } => {}
        }
    }
    reached
}

/// Parses a checklist file.
pub fn parse_checklist(path: &str, json: &str) -> Result<Checklist, Vec<Problem>> {
    let file: ChecklistFile = serde_json::from_str(json).map_err(|why| {
        vec![Problem::new(
            path,
            format!("line {}", why.line()),
            Code::BadShape,
            why.to_string(),
        )]
    })?;
    let mut find = Finder {
        file: path,
        problems: Vec::new(),
    };
    if path != format!("lessons/checklists/{}.json", file.id) {
        find.add("id", Code::WrongFolder, "the file is named after the id");
    }
    if file.review_by <= file.reviewed_on {
        find.add(
            "review_by",
            Code::BadDates,
            "the next review comes after the last",
        );
    }
    let id = find.key("id", &file.id);
    let mut seen = BTreeSet::new();
    let mut sections = Vec::new();
    for section in &file.sections {
        let mut items = Vec::new();
        for item in &section.items {
            if !seen.insert(item.key.clone()) {
                find.add(
                    &item.key,
                    Code::DuplicateKey,
                    "an item with this key is there already",
                );
            }
            let guidance = find.at_least(&item.key, item.guidance.clone(), 1);
            if let (Some(key), Some(guidance)) = (find.key(&section.key, &item.key), guidance) {
                items.push(ChecklistItem {
                    key,
                    minutes: item.minutes,
                    guidance,
                });
            }
        }
        let items = find.at_least(&section.key, items, 1);
        if let (Some(key), Some(items)) = (find.key("sections", &section.key), items) {
            sections.push(ChecklistSection { key, items });
        }
    }
    let sections = find.at_least("sections", sections, 1);
    match (id, sections) {
        (Some(id), Some(sections)) if find.problems.is_empty() => Ok(Checklist {
            id,
            reviewed_on: file.reviewed_on,
            review_by: file.review_by,
            sections,
        }),
        _ => Err(find.problems),
    }
}
