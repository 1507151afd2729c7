//! A scripted chat. Every edge points further down the file, so no chat can loop and every way through it is finite.

use super::{Key, Outcome, Quality, Sign, Speaker};
use vec1::Vec1;

/// The place of a node in its chat. Only the loader makes one, and it always points further down the file than the node
/// that holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NodeIx(pub(super) usize);

/// A scripted chat: lines, choices and ends, joined by edges that only go forward.
#[derive(Clone, Debug)]
pub struct Graph {
    /// The other person's profile picture: a file of `assets/faces` without `.svg`.
    pub avatar: String,
    /// The safeguarding professional who reviewed this chat, by name. Without one, screens say that nobody has.
    pub reviewed_by: Option<String>,
    /// Whether the chat is about something that happens to somebody other than the advised character.
    pub about_another: bool,
    /// In the order of the file. The first one opens the chat.
    pub(super) nodes: Vec1<Node>,
}

/// One place in a chat.
#[derive(Clone, Debug)]
pub struct Node {
    /// The key, unique within the chat, and the attribute with its text; a choice has no text.
    pub key: Key,
    /// What happens at this place.
    pub kind: NodeKind,
}

/// What happens at one place in a chat.
#[derive(Clone, Debug)]
pub enum NodeKind {
    /// Somebody says something, and the chat goes on.
    Say {
        /// Who says it.
        by: Speaker,
        /// The warning sign in it, if it is one.
        sign: Option<Sign>,
        /// The node that follows.
        next: NodeIx,
    },
    /// The learner picks what the character should reply.
    Choose {
        /// The replies in the order of the file, at least two.
        replies: Vec1<Reply>,
        /// Whether the choice hinges on a protected act.
        protected: bool,
    },
    /// The chat is over.
    End {
        /// How it ends.
        outcome: Outcome,
    },
}

/// A reply that the learner can pick.
#[derive(Clone, Debug)]
pub struct Reply {
    /// The key, unique within the chat, for `.<key>` and `.<key>-why`.
    pub key: Key,
    /// How it turns the story.
    pub quality: Quality,
    /// The node that follows.
    pub next: NodeIx,
}

/// The whole state of a chat: which replies were taken. Going back means dropping the last one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChatRun {
    /// Keys of the replies, in the order they were taken.
    pub taken: Vec<Key>,
}

/// One entry of the transcript.
#[derive(Clone, Copy, Debug)]
pub enum Turn<'a> {
    /// Somebody said something.
    Said {
        /// The key of the line's text.
        key: &'a Key,
        /// Who said it.
        by: Speaker,
        /// The warning sign in it, if it is one.
        sign: Option<Sign>,
    },
    /// The learner took this reply.
    Replied(&'a Reply),
}

/// What comes after the transcript.
#[derive(Clone, Copy, Debug)]
pub enum Waiting<'a> {
    /// A choice among these replies, at least two.
    Choice(&'a [Reply]),
    /// Nothing: the chat is over.
    Ended {
        /// The key of the closing text.
        key: &'a Key,
        /// How it ended.
        outcome: Outcome,
    },
}

/// A chat as it has gone so far.
#[derive(Clone, Debug)]
pub struct Replay<'a> {
    /// The transcript, oldest entry first.
    pub turns: Vec<Turn<'a>>,
    /// What comes next.
    pub waiting: Waiting<'a>,
}

impl Graph {
    /// All nodes in the order of the file. The first one opens the chat.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    fn node(&self, ix: NodeIx) -> &Node {
        // The loader only makes indices within the list. Should that ever fail, starting over is better than a crash.
        self.nodes.get(ix.0).unwrap_or_else(|| self.nodes.first())
    }

    /// The transcript so far. A reply that does not exist here (the chat was edited since) ends the replay at its choice.
    pub fn replay<'a>(&'a self, run: &ChatRun) -> Replay<'a> {
        let mut turns = Vec::new();
        let mut taken = run.taken.iter();
        let mut ix = NodeIx(0);
        // Edges only point forward, so no node is visited twice.
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
                NodeKind::Choose { replies, .. } => {
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

    /// The key of the choice that comes next; `None` at an end.
    pub fn waiting_at(&self, run: &ChatRun) -> Option<&Key> {
        let Waiting::Choice(waiting) = self.replay(run).waiting else {
            return None;
        };
        let first = &waiting.first()?.key;
        let mut nodes = self.nodes.iter();
        let node = nodes.find(|node| match &node.kind {
            NodeKind::Choose { replies, .. } => &replies.first().key == first,
            _ => false,
        });
        node.map(|node| &node.key)
    }

    /// Every way through the chat, as complete runs. The loader limits them to 1,000.
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
