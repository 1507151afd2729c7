//! Jobs: what can be saved or erased, and how.

use serde_json::Value;

use crate::{BookId, Name, Store, StoreError};

/// One thing to save or erase. The ticket is the sender's own number, returned with each [`crate::Confirmation`].
#[derive(Debug, Clone)]
pub enum Job {
    /// Adds an event to a book. If the book was erased before, this starts a new one.
    Append {
        /// The book, which is created if it does not exist.
        book: BookId,
        /// The event.
        json: Value,
        /// The sender's number.
        ticket: u64,
    },
    /// Replaces an ordinary document. If an older value is still waiting, this replaces it in the queue.
    Doc {
        /// The document.
        name: Name,
        /// The new value.
        json: Value,
        /// The sender's number.
        ticket: u64,
    },
    /// Replaces a private document, leaving no older content behind.
    Private {
        /// The document.
        name: Name,
        /// The new value.
        json: Value,
        /// The sender's number.
        ticket: u64,
    },
    /// Replaces a private document and then removes the version 1 documents that were merged into it. In this order, a kill
    /// in between leaves both, and nothing is lost.
    PrivateReplacing {
        /// The document.
        name: Name,
        /// The new value.
        json: Value,
        /// The version 1 documents to remove afterward.
        old_docs: Vec<Name>,
        /// The sender's number.
        ticket: u64,
    },
    /// Erases a book. Its events that are still waiting are dropped.
    EraseBook {
        /// The book.
        book: BookId,
        /// The sender's number.
        ticket: u64,
    },
    /// Removes a document and all its copies. Its values that are still waiting are dropped.
    RemoveDoc {
        /// The document.
        name: Name,
        /// The sender's number.
        ticket: u64,
    },
    /// Erases everything. All waiting jobs are dropped, and later jobs wait until everything is erased: a retry must not
    /// erase what was saved afterward.
    EraseAll {
        /// The sender's number.
        ticket: u64,
    },
}

/// Jobs with the same key run in order.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Book(BookId),
    Doc(Name),
    All,
}

impl Job {
    /// The sender's number.
    pub fn ticket(&self) -> u64 {
        match self {
            Self::Append { ticket, .. }
            | Self::Doc { ticket, .. }
            | Self::Private { ticket, .. }
            | Self::PrivateReplacing { ticket, .. }
            | Self::EraseBook { ticket, .. }
            | Self::RemoveDoc { ticket, .. }
            | Self::EraseAll { ticket } => *ticket,
        }
    }

    pub(super) fn key(&self) -> Key {
        match self {
            Self::Append { book, .. } | Self::EraseBook { book, .. } => Key::Book(book.clone()),
            Self::Doc { name, .. }
            | Self::Private { name, .. }
            | Self::PrivateReplacing { name, .. }
            | Self::RemoveDoc { name, .. } => Key::Doc(name.clone()),
            Self::EraseAll { .. } => Key::All,
        }
    }

    /// Whether this job makes an earlier job with the same key pointless.
    pub(super) fn erases(&self, earlier: &Self) -> bool {
        match self {
            Self::EraseAll { .. } => true,
            Self::EraseBook { .. } => matches!(earlier, Self::Append { .. }),
            Self::RemoveDoc { .. } => matches!(
                earlier,
                Self::Doc { .. } | Self::Private { .. } | Self::PrivateReplacing { .. }
            ),
            _ => false,
        }
    }

    pub(super) fn is_erasing(&self) -> bool {
        matches!(
            self,
            Self::EraseBook { .. } | Self::RemoveDoc { .. } | Self::EraseAll { .. }
        )
    }

    /// Merges this job with a later one with the same key, if only the later value matters.
    pub(super) fn merged_with(&self, later: &Self) -> Option<Self> {
        match (self, later) {
            (Self::Doc { .. }, Self::Doc { .. })
            | (Self::Private { .. }, Self::Private { .. } | Self::PrivateReplacing { .. }) => {
                Some(later.clone())
            }
            (Self::PrivateReplacing { old_docs, .. }, later) => {
                let (name, json, more, ticket) = match later {
                    Self::Private { name, json, ticket } => (name, json, &[] as &[Name], ticket),
                    Self::PrivateReplacing {
                        name,
                        json,
                        old_docs,
                        ticket,
                    } => (name, json, old_docs.as_slice(), ticket),
                    _ => return None,
                };
                Some(Self::PrivateReplacing {
                    name: name.clone(),
                    json: json.clone(),
                    old_docs: old_docs.iter().chain(more).cloned().collect(),
                    ticket: *ticket,
                })
            }
            _ => None,
        }
    }

    pub(super) fn run(&self, store: &Store) -> Result<(), StoreError> {
        match self {
            Self::Append { book, json, .. } => store.append(book, json),
            Self::Doc { name, json, .. } => store.write_doc(name, json),
            Self::Private { name, json, .. } => store.write_private_doc(name, json),
            Self::PrivateReplacing {
                name,
                json,
                old_docs,
                ..
            } => {
                store.write_private_doc(name, json)?;
                old_docs
                    .iter()
                    .try_for_each(|old| store.remove_old_doc(old))
            }
            Self::EraseBook { book, .. } => store.erase_book(book),
            Self::RemoveDoc { name, .. } => store.remove_doc(name),
            Self::EraseAll { .. } => store.erase_all(),
        }
    }
}

impl Store {
    /// After a panic in this job, its state in memory may be incomplete, so it is read again from the disk.
    pub(super) fn forget(&self, job: &Job) {
        let mut state = self.state();
        match job.key() {
            Key::Book(book) => {
                state.books.remove(&book);
            }
            Key::Doc(name) => {
                state.docs.remove(&name);
            }
            Key::All => {}
        }
    }
}
