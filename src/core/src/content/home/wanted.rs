//! The texts that these parts need.

use super::super::{Kind, NodeKind, TextId};
use super::{Happened, Platform, Promises, Reader, Rehearsal, Side, Starters};
use std::collections::BTreeSet;

/// Every text of a platform's Fluent file.
pub fn wanted_by_platform(platform: &Platform) -> BTreeSet<TextId> {
    let mut out = BTreeSet::from([TextId::value("app"), TextId::attr("app", "note")]);
    for setting in &platform.settings {
        let id = setting.key.as_str();
        out.insert(TextId::value(id));
        for part in ["want", "why", "talk"] {
            out.insert(TextId::attr(id, part));
        }
    }
    out
}

/// Who says the sample sentences of a situation: a child or a teen who asks for help, or an adult who answers a young
/// child, an older child or a teen. Part of the text ids `say-<situation>-<who>`.
pub const SAYINGS: [&str; 5] = ["child", "teen", "adult-young", "adult-middle", "adult-teen"];

/// Every text of `happened.ftl`.
pub fn wanted_by_happened(happened: &Happened) -> BTreeSet<TextId> {
    let mut out = BTreeSet::new();
    for situation in &happened.situations {
        let id = format!("situation-{}", situation.id);
        out.insert(TextId::value(&id));
        out.insert(TextId::attr(&id, "line"));
        for saying in SAYINGS {
            let say = format!("say-{}-{saying}", situation.id);
            for part in ["one", "two", "three"] {
                out.insert(TextId::attr(&say, part));
            }
        }
        for reader in Reader::ALL {
            let who = reader.name();
            out.insert(TextId::attr(&id, who));
            for step in situation.step_texts(reader) {
                out.insert(TextId::value(&step));
                out.insert(TextId::attr(&step, "how"));
            }
        }
    }
    out
}

/// Every text of `starters.ftl`.
pub fn wanted_by_starters(starters: &Starters) -> BTreeSet<TextId> {
    let mut out = BTreeSet::new();
    for topic in &starters.topics {
        let id = format!("topic-{}", topic.id);
        out.insert(TextId::value(&id));
        out.insert(TextId::attr(&id, "when"));
        for starter in &topic.starters {
            let id = starter.key.as_str();
            out.insert(TextId::value(id));
            for part in ["answer-1", "next-1", "answer-2", "next-2"] {
                out.insert(TextId::attr(id, part));
            }
        }
    }
    out
}

/// Every text of `agreement.ftl`.
pub fn wanted_by_promises(promises: &Promises) -> BTreeSet<TextId> {
    let mut out = BTreeSet::new();
    for theme in &promises.themes {
        let id = format!("theme-{}", theme.id);
        out.insert(TextId::value(&id));
        out.insert(TextId::attr(&id, "prompt"));
        for side in [Side::Child, Side::Adult] {
            out.extend(theme.promises(side).map(|key| TextId::value(key.as_str())));
        }
    }
    out
}

/// Every text of a rehearsal's Fluent file.
pub fn wanted_by_rehearsal(rehearsal: &Rehearsal) -> BTreeSet<TextId> {
    let mut out = BTreeSet::from([
        TextId::value("rehearsal"),
        TextId::attr("rehearsal", "summary"),
        TextId::attr("rehearsal", "after"),
        TextId::attr(rehearsal.talk.key.as_str(), "title"),
    ]);
    super::super::wanted::wanted_by_step(&rehearsal.talk, &mut out);
    if let Kind::Chat(graph) = &rehearsal.talk.kind {
        for node in graph.nodes() {
            let NodeKind::Choose { replies, .. } = &node.kind else {
                continue;
            };
            out.extend(replies.iter().map(|reply| {
                let kind = if reply.quality == super::super::Quality::Safe {
                    "helped"
                } else {
                    "closed"
                };
                TextId::attr("rehearsal", format!("{kind}-{}", reply.key))
            }));
        }
    }
    out
}
