//! Scripted chats, and the rules that keep them from teaching these tricks to the wrong person: few plain lines, one sign
//! each, at most two signs on any way through, and no choice that lets the trick succeed.

use super::Finder;
use crate::content::chat::{Graph, Node, NodeIx, NodeKind, Reply, Turn, Waiting};
use crate::content::format::NodeFile;
use crate::content::{Code, Outcome, Quality, Speaker};
use std::collections::{BTreeMap, BTreeSet};
use vec1::Vec1;

/// Turns the nodes of a file into a graph, and applies the rules for chats. `None` if there is no usable graph; the
/// reasons are in `find`.
pub(super) fn chat(
    find: &mut Finder<'_>,
    place: &str,
    avatar: &str,
    reviewed_by: Option<&str>,
    about_another: bool,
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
                    protected: node.protected,
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
    if ways(&built) > MOST_WAYS {
        find.add(
            place,
            Code::ChatTooMuch,
            format!("there are at most {MOST_WAYS} ways through a chat"),
        );
        return None;
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
    let graph = Graph {
        avatar: avatar.to_owned(),
        reviewed_by: reviewed_by.map(str::to_owned),
        about_another,
        nodes: Vec1::try_from_vec(built).ok()?,
    };
    signs(find, place, &graph);
    harder_ways(find, place, &graph);
    Some(graph)
}

/// The most ways through a chat. The rules below walk each of them, and every choice can double their number.
const MOST_WAYS: usize = 1_000;

/// How many ways lead through a chat.
fn ways(nodes: &[Node]) -> usize {
    let mut from: Vec<usize> = vec![1; nodes.len()];
    // Edges only point forward, so in a pass from the end, whatever follows a node is already counted.
    for (ix, node) in nodes.iter().enumerate().rev() {
        let of = |next: &NodeIx| from.get(next.0).copied().unwrap_or(1);
        let count = match &node.kind {
            NodeKind::Say { next, .. } => of(next),
            NodeKind::Choose { replies, .. } => replies
                .iter()
                .map(|reply| of(&reply.next))
                .fold(0, usize::saturating_add),
            NodeKind::End { .. } => 1,
        };
        if let Some(known) = from.get_mut(ix) {
            *known = count;
        }
    }
    from.first().copied().unwrap_or(0)
}

/// Checks that on any way through, at most two lines carry a sign, and the other person says nothing after the second.
fn signs(find: &mut Finder<'_>, place: &str, graph: &Graph) {
    for run in graph.paths() {
        let replay = graph.replay(&run);
        let mut signs = 0;
        for turn in &replay.turns {
            let Turn::Said { key, by, sign } = turn else {
                continue;
            };
            if signs == 2 && *by == Speaker::Other {
                find.add(
                    place,
                    Code::ChatTooMuch,
                    format!("the chat stops at the second sign, but “{key}” still follows"),
                );
                return;
            }
            signs += usize::from(sign.is_some());
        }
    }
}

/// Checks that a harder reply never succeeds on screen: a narrator skips ahead, and every way onward ends with help.
fn harder_ways(find: &mut Finder<'_>, place: &str, graph: &Graph) {
    for run in graph.paths() {
        let replay = graph.replay(&run);
        let mut harder = false;
        let mut fresh = None;
        for turn in &replay.turns {
            match turn {
                Turn::Replied(reply) => {
                    fresh = (reply.quality == Quality::Harder).then_some(&reply.key);
                    harder |= fresh.is_some();
                }
                Turn::Said { by, .. } => {
                    if let Some(reply) = fresh.take()
                        && *by != Speaker::Narrator
                    {
                        find.add(
                            place,
                            Code::ChatHarderWithoutHelp,
                            format!("after “{reply}” a narrator skips ahead"),
                        );
                        return;
                    }
                }
            }
        }
        let helped = matches!(
            replay.waiting,
            Waiting::Ended {
                outcome: Outcome::Helped,
                ..
            }
        );
        if harder && (!helped || fresh.is_some()) {
            let way: Vec<&str> = run.taken.iter().map(|key| key.as_str()).collect();
            find.add(
                place,
                Code::ChatHarderWithoutHelp,
                format!("the way {} does not end with help", way.join(", ")),
            );
            return;
        }
    }
}

fn reached_from_start(nodes: &[Node]) -> BTreeSet<usize> {
    let mut reached = BTreeSet::from([0]);
    // Edges only point forward, so one pass in file order finds every node.
    for (ix, node) in nodes.iter().enumerate() {
        if !reached.contains(&ix) {
            continue;
        }
        match &node.kind {
            NodeKind::Say { next, .. } => {
                reached.insert(next.0);
            }
            NodeKind::Choose { replies, .. } => {
                reached.extend(replies.iter().map(|reply| reply.next.0))
            }
            NodeKind::End { .. } => {}
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use crate::content::{Code, parse_lesson};

    /// The problems of a lesson whose chat has this many choices, each between two replies that lead to the next.
    fn problems(choices: usize) -> Vec<Code> {
        let nodes: Vec<String> = (0..choices)
            .map(|n| {
                let reply = |letter: char| {
                    let next = if n + 1 < choices {
                        format!("choice{}", n + 1)
                    } else {
                        "told".to_owned()
                    };
                    format!(r#"{{"key":"{letter}{n}","quality":"safe","next":"{next}"}}"#)
                };
                format!(
                    r#"{{"key":"choice{n}","choose":[{},{}]}}"#,
                    reply('a'),
                    reply('b')
                )
            })
            .collect();
        let json = format!(
            r#"{{"id":"x","audience":"8-10","order":1,"minutes":5,"reviewed_on":"2026-01-01","review_by":"2027-01-01",
            "picture":"porch-home","objectives":["one","two"],"guidance":["g"],"discussion":["d"],"ask_at_home":["a","b","c"],
            "pages":[{{"key":"talk","kind":"chat","minutes":5,"avatar":"kite","reviewed_by":null,
            "nodes":[{},{{"key":"told","end":"safe"}}]}}],
            "quiz":[{{"key":"q","kind":"true-false","right":true,"look_at":"talk"}}]}}"#,
            nodes.join(",")
        );
        let found = parse_lesson("lessons/8-10/x.json", &json).err();
        found
            .unwrap_or_default()
            .iter()
            .map(|problem| problem.code)
            .collect()
    }

    #[test]
    fn a_chat_with_more_ways_than_anybody_could_review_is_refused_at_once() {
        assert_eq!(problems(9), []);
        assert!(problems(10).contains(&Code::ChatTooMuch), "1,024 ways");
        assert!(problems(100).contains(&Code::ChatTooMuch));
    }
}
