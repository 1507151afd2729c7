//! Reads all saved data, once at startup. This never fails: whatever cannot be read is reported in a notice.

use super::{DOOR, NOTES, PARENTS, PIN, RECOVERY, SCHOOL, SETTINGS, SHELF, TYPED};
use porchlight_core::class::Shelf;
use porchlight_core::content::Retired;
use porchlight_core::family::notes::{FirstEditionNotes, NoteBook, NotesFile};
use porchlight_core::family::{ParentsFile, Pin};
use porchlight_core::log::{LogId, Record, Replayed, in_todays_ids, replay};
use porchlight_core::model::{Notice, SavedParents, SavedState, Settings, Trouble, WindowPlace};
use porchlight_store::{self as store, BookId, DocRead, Name, Store, Why};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The state loaded from disk, with ids mapped to today's content. `opening` has the notices from opening the store.
pub fn read(store: &Store, opening: &[store::Notice], retired: &Retired) -> SavedState {
    let mut reader = Reader {
        store,
        retired,
        told: opening.iter().filter_map(super::sentence).collect(),
        nameless: Vec::new(),
    };
    let mut saved = SavedState {
        read_only: read_only(store),
        ..SavedState::default()
    };
    reader.told.extend(match store.access() {
        store::Access::ReadWrite => None,
        store::Access::ReadOnly(store::Reason::AnotherCopy) => Some(Notice::AnotherWindow),
        store::Access::ReadOnly(store::Reason::NewerVersion) => Some(Notice::Newer),
        store::Access::ReadOnly(store::Reason::DiskFull) => Some(Notice::DiskFull),
        store::Access::ReadOnly(_) => Some(Notice::NotWritable),
    });
    let books = store.list_books().unwrap_or_else(|why| {
        tracing::warn!(%why, "the saved logs cannot be listed");
        reader.told.push(Notice::Unreadable);
        Vec::new()
    });
    for book in books {
        match LogId::parse(book.as_str()) {
            Some(LogId::Learner(id)) => {
                let record = reader.record(&book);
                saved.learners.extend(record.map(|record| (id, record)));
            }
            Some(LogId::Child(id)) => {
                let record = reader.record(&book);
                saved.children.extend(record.map(|record| (id, record)));
            }
            Some(LogId::Class(id)) => {
                let record = reader.record(&book);
                saved.classes.extend(record.map(|record| (id, record)));
            }
            Some(LogId::Plan(id)) => {
                let record = reader.record(&book);
                saved.plans.extend(record.map(|record| (id, record)));
            }
            Some(LogId::Home) => saved.home = reader.record(&book).unwrap_or_default(),
            None => tracing::debug!("a log of another program was left alone"),
        }
    }
    saved.settings = reader.document(SETTINGS);
    saved.school = reader.document(SCHOOL);
    saved.shelf = reader.document::<Shelf>(SHELF).in_todays_ids(retired);
    saved.door = reader.document(DOOR);
    saved.typed = reader.look(TYPED).found();
    saved.parents = reader.parents();
    for notice in reader.told {
        if !saved.notices.contains(&notice) {
            saved.notices.push(notice);
        }
    }
    saved.nameless = reader.nameless;
    saved
}

/// The window's last position. It is read before everything else, because the rest is read while the window is created.
pub fn window_place(store: &Store) -> Option<WindowPlace> {
    let (settings, _) = store.read_doc::<Settings>(&SETTINGS);
    settings.found()?.window
}

/// Why nothing can be saved, if nothing can.
fn read_only(store: &Store) -> Option<Trouble> {
    match store.access() {
        store::Access::ReadWrite => None,
        store::Access::ReadOnly(reason) => Some(super::trouble_of(reason)),
    }
}

struct Reader<'a> {
    store: &'a Store,
    retired: &'a Retired,
    told: Vec<Notice>,
    nameless: Vec<LogId>,
}

impl Reader<'_> {
    fn record<R: Record>(&mut self, book: &BookId) -> Option<R>
    where
        R::What: DeserializeOwned,
    {
        let (events, notices) = self.store.read_book(book);
        self.told.extend(notices.iter().filter_map(super::sentence));
        let events = in_todays_ids::<R>(events, self.retired);
        let Replayed { record, nameless } = replay::<R>(&events)?;
        if nameless {
            self.nameless.extend(LogId::parse(book.as_str()));
        }
        Some(record)
    }

    fn look<T: DeserializeOwned>(&mut self, name: Name) -> DocRead<T> {
        let (read, notices) = self.store.read_doc(&name);
        self.told.extend(notices.iter().filter_map(super::sentence));
        read
    }

    /// Reads a document that has a default. A damaged one without a usable copy is replaced by the default; the store sets it
    /// aside, so that the person is told once and not at every start.
    fn document<T: DeserializeOwned + Serialize + Default>(&mut self, name: Name) -> T {
        let (read, notices) = self.store.read_doc(&name);
        let damaged = matches!(read, DocRead::Unusable(Why::Damaged));
        if damaged && self.store.can_write() {
            match self.store.write_doc(&name, &T::default()) {
                Ok(()) => {
                    self.told.push(Notice::Damaged);
                    return T::default();
                }
                Err(why) => tracing::warn!(%why, "a damaged document stays where it is"),
            }
        }
        self.told.extend(notices.iter().filter_map(super::sentence));
        read.found().unwrap_or_default()
    }

    /// PIN and notes. If the file exists but cannot be read, the parents' section stays locked.
    fn parents(&mut self) -> SavedParents {
        match self.look::<ParentsFile>(PARENTS) {
            DocRead::Found(file) => SavedParents::Read {
                file: Box::new(file),
                old: false,
                notes_damaged: false,
            },
            DocRead::Unusable(why) => SavedParents::Unreadable {
                newer: why == Why::Newer,
                recovery: self.look(RECOVERY).found(),
            },
            DocRead::Missing => self.first_edition(),
        }
    }

    /// PIN and notes as the first edition saved them, in two files that could get out of step.
    fn first_edition(&mut self) -> SavedParents {
        let pin = self.store.read_old_doc::<Pin>(&PIN);
        let notes = self.store.read_old_doc::<FirstEditionNotes>(&NOTES);
        let earlier = self.store.read_old_previous::<Pin>(&PIN).found();
        let pin = match pin {
            DocRead::Missing => None,
            DocRead::Found(pin) => Some(pin),
            DocRead::Unusable(why) => {
                return SavedParents::Unreadable {
                    newer: why == Why::Newer,
                    recovery: earlier.map(|pin| pin.recovery()),
                };
            }
        };
        let (notes, notes_damaged) = match notes {
            DocRead::Missing => (None, false),
            DocRead::Found(notes) => {
                let notes = notes.carry_over();
                let damaged = notes.is_none();
                (notes, damaged)
            }
            DocRead::Unusable(_) => (None, true),
        };
        if pin.is_none() && notes.is_none() && !notes_damaged {
            return SavedParents::None;
        }
        // If the program stopped between writing the two files, only the earlier PIN opens the notes.
        let sealed = matches!(notes, Some(NotesFile::Sealed(_)));
        let earlier = earlier.and_then(|pin| pin.lock).filter(|_| sealed);
        SavedParents::Read {
            file: Box::new(ParentsFile {
                pin: pin.map(Pin::without_cheaper_hash),
                notes: notes.unwrap_or(NotesFile::Open(NoteBook::default())),
                earlier: earlier.into_iter().collect(),
            }),
            old: true,
            notes_damaged,
        }
    }
}
