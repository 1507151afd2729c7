//! A scripted chat. Every edge points further down the file, so no chat can loop and every way through it is finite.

use super::{Key, Outcome, Quality, Sign, Speaker};
use vec1::Vec1;

/// Place of a node; made only by the loader, always further down than where it is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeIx(pub(super) usize);

#[derive(Clone, Debug)]
pub struct Graph {
    pub avatar: String,
    /// The safeguarding professional who read this chat, if one has.
    pub reviewed_by: Option<String>,
    pub(super) nodes: Vec1<Node>,
}

#[derive(Clone, Debug)]
pub struct Node {
    pub key: Key,
    pub kind: NodeKind,
}

#[derive(Clone, Debug)]
pub enum NodeKind {
    Say {
        by: Speaker,
        sign: Option<Sign>,
        next: NodeIx,
    },
    Choose {
        replies: Vec1<Reply>,
    },
    End {
        outcome: Outcome,
    },
}

#[derive(Clone, Debug)]
pub struct Reply {
    pub key: Key,
    pub quality: Quality,
    pub next: NodeIx,
}

/// The whole state of a chat: which replies were taken. Going back is dropping the last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChatRun {
    pub taken: Vec<Key>,
}

/// One thing that stands in the transcript.
#[derive(Clone, Copy, Debug)]
pub enum Turn<'a> {
    Said {
        key: &'a Key,
        by: Speaker,
        sign: Option<Sign>,
    },
    Replied(&'a Reply),
}

/// Where a chat stands after the transcript.
#[derive(Clone, Copy, Debug)]
pub enum Waiting<'a> {
    Choice(&'a [Reply]),
    Ended { key: &'a Key, outcome: Outcome },
}

#[derive(Clone, Debug)]
pub struct Replay<'a> {
    pub turns: Vec<Turn<'a>>,
    pub waiting: Waiting<'a>,
}

impl Graph {
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    fn node(&self, ix: NodeIx) -> &Node {
        // The loader only makes indices within the list; the first node stands in should that ever fail.
        self.nodes.get(ix.0).unwrap_or_else(|| self.nodes.first())
    }

    /// The transcript so far. A reply that does not belong here (a chat edited since) ends the replay at that place.
    pub fn replay<'a>(&'a self, run: &ChatRun) -> Replay<'a> {
        let mut turns = Vec::new();
        let mut taken = run.taken.iter();
        let mut ix = NodeIx(0);
        // Edges only point forward: one visit per node is the most there can be.
        loop {
            let node = self.node(ix);
            match &node.kind {
                NodeKind::Say { by, sign, next } => {
                    turns.push(Turn::Said {
                        key: &node.key,
                        by: *by,
                        sign: *sign,
                    });
                    ix = *next;
                }
                NodeKind::Choose { replies } => {
                    let chosen = taken
                        .next()
                        .and_then(|key| replies.iter().find(|reply| &reply.key == key));
                    let Some(reply) = chosen else {
                        return Replay {
                            turns,
                            waiting: Waiting::Choice(replies),
                        };
                    };
                    turns.push(Turn::Replied(reply));
                    ix = reply.next;
                }
                NodeKind::End { outcome } => {
                    return Replay {
                        turns,
                        waiting: Waiting::Ended {
                            key: &node.key,
                            outcome: *outcome,
                        },
                    };
                }
            }
        }
    }

    /// The choice that waits, by its key; `None` at an end.
    pub fn waiting_at(&self, run: &ChatRun) -> Option<&Key> {
        let Waiting::Choice(waiting) = self.replay(run).waiting else {
            return None;
        };
        let first = &waiting.first()?.key;
        let mut nodes = self.nodes.iter();
        let node = nodes.find(|node| match &node.kind {
            NodeKind::Choose { replies } => &replies.first().key == first,
            _ => false,
        });
        node.map(|node| &node.key)
    }

    /// Every way through, as complete runs.
    pub fn paths(&self) -> Vec<ChatRun> {
        let mut open = vec![ChatRun::default()];
        let mut done = Vec::new();
        while let Some(run) = open.pop() {
            match self.replay(&run).waiting {
                Waiting::Ended { .. } => done.push(run),
                Waiting::Choice(replies) => open.extend(replies.iter().map(|reply| {
                    let mut longer = run.clone();
                    longer.taken.push(reply.key.clone());
                    longer
                })),
            }
        }
        done
    }
}
