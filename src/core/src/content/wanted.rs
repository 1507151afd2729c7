//! Which texts a piece of content asks for. Text ids follow from the structure, so finding missing and unused texts takes
//! no more than two set differences.

use super::{Ask, Audience, Checklist, Kind, Lesson, NodeKind, Panel, Step};
use std::collections::BTreeSet;
use std::fmt;

/// A message, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextId {
    /// The message's id.
    pub message: String,
    /// The attribute's name; `None` for the message's own value.
    pub attribute: Option<String>,
    /// Whether the text must exist; otherwise it is optional (`.slide`, `.first`).
    pub needed: bool,
}

impl TextId {
    /// A message's own value, which must exist.
    pub(super) fn value(message: &str) -> Self {
        Self {
            message: message.to_owned(),
            attribute: None,
            needed: true,
        }
    }

    /// An attribute of a message, which must exist.
    pub(super) fn attr(message: &str, attribute: impl Into<String>) -> Self {
        Self {
            message: message.to_owned(),
            attribute: Some(attribute.into()),
            needed: true,
        }
    }

    /// An optional attribute of a message.
    fn may(message: &str, attribute: &str) -> Self {
        Self {
            needed: false,
            ..Self::attr(message, attribute)
        }
    }
}

impl fmt::Display for TextId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// Every text of a lesson's Fluent file.
pub fn wanted_by_lesson(lesson: &Lesson) -> BTreeSet<TextId> {
    let mut out = BTreeSet::new();
    out.insert(TextId::value("lesson"));
    for fixed in ["summary", "family", "teacher"] {
        out.insert(TextId::attr("lesson", fixed));
    }
    if !matches!(lesson.audience, Audience::Age5To7) {
        out.insert(TextId::may("lesson", "teach"));
    }
    if lesson.coloring.is_some() {
        out.insert(TextId::attr("lesson", "coloring"));
    }
    if lesson.audience.is_under_11() {
        out.insert(TextId::may("lesson", "find"));
    }
    if !lesson.short_way.is_empty() {
        out.insert(TextId::attr("lesson", "tonight"));
    }
    for (prefix, keys) in [
        ("can", &lesson.objectives),
        ("discuss", &lesson.discussion),
        ("home", &lesson.ask_at_home),
    ] {
        for key in keys {
            out.insert(TextId::attr("lesson", format!("{prefix}-{key}")));
        }
    }
    for page in &lesson.pages {
        let id = page.key.as_str();
        out.insert(TextId::attr(id, "title"));
        out.insert(TextId::attr(id, "notes"));
        if !matches!(page.kind, Kind::Comic(_)) {
            out.insert(TextId::may(id, "slide"));
            out.insert(TextId::may(id, "easy"));
        }
        if page.picture.is_some() {
            out.insert(TextId::attr(id, "alt"));
        }
        wanted_by_step(page, &mut out);
    }
    let later = lesson.later.iter().map(|later| &later.step);
    for question in lesson.quiz.iter().chain(later) {
        wanted_by_step(question, &mut out);
        out.insert(TextId::may(question.key.as_str(), "easy"));
        out.insert(TextId::may(question.key.as_str(), "slide"));
    }
    out
}

/// Adds the texts of one page or question, apart from those that only a lesson's pages have.
pub(super) fn wanted_by_step(step: &Step, out: &mut BTreeSet<TextId>) {
    let id = step.key.as_str();
    // A comic is told in its bubbles.
    if !matches!(step.kind, Kind::Comic(_)) {
        out.insert(TextId::value(id));
    }
    let mut plain: Vec<String> = Vec::new();
    let mut explained: Vec<&str> = Vec::new();
    match &step.kind {
        Kind::Read => {}
        Kind::Chat(graph) => {
            plain.extend(["name".to_owned(), "other".to_owned()]);
            for node in graph.nodes() {
                match &node.kind {
                    NodeKind::Choose { replies, .. } => {
                        explained.extend(replies.iter().map(|reply| reply.key.as_str()));
                    }
                    NodeKind::Say { .. } | NodeKind::End { .. } => {
                        plain.push(node.key.to_string());
                    }
                }
            }
        }
        Kind::Spot(spot) => {
            plain.extend(["name".to_owned(), "other".to_owned()]);
            explained.extend(spot.lines.iter().map(|line| line.key.as_str()));
        }
        Kind::Sort(sort) => {
            plain.extend(sort.bins.iter().map(|bin| format!("bin-{bin}")));
            explained.extend(sort.cards.iter().map(|card| card.key.as_str()));
        }
        Kind::Order(items) => explained.extend(items.iter().map(super::Key::as_str)),
        Kind::Settings(settings) => {
            plain.push("name".to_owned());
            out.insert(TextId::may(id, "nickname"));
            for switch in &settings.switches {
                explained.push(switch.key.as_str());
                plain.push(format!("{}-shown", switch.key));
                plain.push(format!("{}-hidden", switch.key));
            }
        }
        Kind::One(choice) | Kind::Many(choice) => {
            explained.extend(choice.options.iter().map(|option| option.key.as_str()));
        }
        Kind::TrueFalse(_) => {
            plain.extend(["true-why".to_owned(), "false-why".to_owned()]);
        }
        Kind::Match(pairs) => {
            explained.extend(pairs.iter().map(super::Key::as_str));
            plain.extend(pairs.iter().map(|pair| format!("{pair}-to")));
        }
        Kind::Scene(scene) => {
            plain.push("alt".to_owned());
            let places = scene.places.iter().map(|place| place.key.as_str());
            match &scene.ask {
                Ask::Find | Ask::Choose => explained.extend(places),
                Ask::Put(things) => {
                    plain.extend(places.map(str::to_owned));
                    explained.extend(things.iter().map(|thing| thing.key.as_str()));
                }
            }
        }
        Kind::Comic(comic) => {
            plain.extend(comic.panels.iter().map(Panel::alt));
            plain.extend(comic.people().iter().map(|who| format!("who-{who}")));
            let bubbles = comic.bubbles().filter(|bubble| !bubble.is_answer());
            plain.extend(bubbles.map(|bubble| bubble.key.to_string()));
            if let Some(choice) = &comic.choice {
                plain.push("ask".to_owned());
                explained.extend(choice.options.iter().map(|option| option.key.as_str()));
            }
        }
    }
    out.extend(plain.into_iter().map(|key| TextId::attr(id, key)));
    for key in explained {
        out.insert(TextId::attr(id, key));
        out.insert(TextId::attr(id, format!("{key}-why")));
    }
}

/// Every text of a checklist's Fluent file.
pub fn wanted_by_checklist(list: &Checklist) -> BTreeSet<TextId> {
    let mut out = BTreeSet::new();
    out.insert(TextId::value("checklist"));
    out.insert(TextId::attr("checklist", "summary"));
    for section in &list.sections {
        out.insert(TextId::value(&format!("section-{}", section.key)));
        for item in &section.items {
            out.insert(TextId::value(item.key.as_str()));
            out.insert(TextId::attr(item.key.as_str(), "why"));
            out.insert(TextId::attr(item.key.as_str(), "how"));
        }
    }
    out
}
