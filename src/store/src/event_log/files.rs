//! The files of one book: reading them, repairing them, and carrying over version 1.

use std::path::PathBuf;

use super::head::{self, Head};
use super::known::Known;
use super::line::Place;
use super::scan::{self, Verdict};
use super::{LOG, old};
use crate::{BookId, DataFolder, Notice, StoreError, What, disk};

/// The files of one book.
pub struct Files {
    pub book: BookId,
    pub folder: PathBuf,
    pub log: PathBuf,
    old: PathBuf,
}

/// What a look at a book's files found.
pub struct Looked {
    /// The JSON of each event, oldest first.
    pub events: Vec<String>,
    pub notices: Vec<Notice>,
    /// The log as it now is on the disk, ready for the next line; or why it could not be repaired.
    pub settled: Result<Known, StoreError>,
}

impl Looked {
    fn nothing() -> Self {
        Self {
            events: Vec::new(),
            notices: Vec::new(),
            settled: Ok(Known::default()),
        }
    }
}

impl Files {
    pub fn of(folder: &DataFolder, book: &BookId) -> Self {
        let own = folder.books().join(book.as_str());
        Self {
            book: book.clone(),
            log: own.join(LOG),
            old: own.join(old::FILE),
            folder: own,
        }
    }

    pub fn what(&self) -> What {
        What::Book(self.book.clone())
    }

    /// Reads the book and, if `can_write`, repairs its files. `is_event` says whether the JSON of a line with a wrong checksum
    /// is still usable.
    ///
    /// # Errors
    /// If the log exists and cannot be read.
    pub fn look(
        &self,
        can_write: bool,
        is_event: &dyn Fn(&str) -> bool,
    ) -> Result<Looked, StoreError> {
        // Read the head first: while another copy of the program appends, the log is then never behind it.
        let head = Head::read(&self.folder, &self.book);
        let log = disk::read(&self.log, disk::LOG_LIMIT)?;
        // A kill can leave an empty log before its first line; that counts as no log.
        let is_begun = |log: &Vec<u8>| !log.is_empty() || head != head::Found::Missing;
        if let Some(bytes) = log.filter(is_begun) {
            return Ok(self.look_at(&bytes, &head, can_write, is_event));
        }
        match (disk::read(&self.old, disk::LOG_LIMIT)?, head) {
            (Some(bytes), head) => Ok(self.carry_over(&bytes, &head, can_write)),
            (None, head::Found::Missing) => Ok(Looked::nothing()),
            // An empty log with a head is the same loss and is handled there.
            (None, head) => Ok(self.look_at(&[], &head, can_write, is_event)),
        }
    }

    fn look_at(
        &self,
        bytes: &[u8],
        head: &head::Found,
        can_write: bool,
        is_event: &dyn Fn(&str) -> bool,
    ) -> Looked {
        let scan = scan::scan(&self.book, bytes, head, is_event);
        let events: Vec<String> = scan.lines.iter().map(|line| line.e.to_owned()).collect();
        let mut notices = Vec::new();
        if scan.newer {
            notices.push(Notice::NewerVersion { what: self.what() });
            notices.extend(self.damage(&scan.verdict, bytes, false));
            return Looked {
                events,
                notices,
                settled: Ok(Known::newer(bytes.to_vec())),
            };
        }
        let settled = match &scan.verdict {
            Verdict::Intact { end, torn } => {
                let after = Place {
                    lines_before: scan.lines.len() as u64,
                    before: scan.lines.last().map(|l| l.c.clone()).unwrap_or_default(),
                };
                let intact = bytes.get(..*end).unwrap_or_default().to_vec();
                let mut known = Known::new(intact, after);
                if can_write {
                    // While another copy of the program is writing, a line can look torn just before it is complete.
                    if *torn {
                        let book = self.book.clone();
                        notices.push(Notice::TornLineDropped { book });
                    }
                    known.tidy(self, *torn, head);
                }
                Ok(known)
            }
            damaged @ Verdict::Damaged { .. } => {
                let repaired = if can_write {
                    self.repair(bytes, &events)
                        .inspect_err(|error| tracing::warn!(%error, "a book is not repaired yet"))
                } else {
                    Ok(Known::default())
                };
                let copied = can_write && repaired.is_ok();
                notices.extend(self.damage(damaged, bytes, copied));
                repaired
            }
        };
        Looked {
            events,
            notices,
            settled,
        }
    }

    fn damage(&self, verdict: &Verdict, bytes: &[u8], copied: bool) -> Vec<Notice> {
        let Verdict::Damaged {
            lost,
            altered,
            more,
        } = *verdict
        else {
            return Vec::new();
        };
        if bytes.is_empty() {
            let what = self.what();
            return vec![Notice::Gone { what, lost }];
        }
        self.notices_of(altered, more, lost, copied)
    }

    fn notices_of(&self, altered: usize, more: bool, lost: u64, copied: bool) -> Vec<Notice> {
        let mut notices = Vec::new();
        if altered > 0 {
            notices.push(Notice::Altered {
                book: self.book.clone(),
                events: altered,
                copied,
            });
        }
        if more {
            let what = self.what();
            notices.push(match copied {
                true => Notice::DamagedSetAside { what, lost },
                false => Notice::DamagedLeftInPlace { what, lost },
            });
        }
        notices
    }

    /// Copies the log aside as it is, and only then replaces it with a repaired one. The head is written last: after a kill in
    /// between, the next start finds the same loss and reports it again, instead of missing it.
    fn repair(&self, bytes: &[u8], events: &[String]) -> Result<Known, StoreError> {
        disk::make_folder(&self.folder)?;
        if !bytes.is_empty() {
            disk::copy_aside(&self.folder, "log", "jsonl", bytes)?;
        }
        let known = self.seal_all(events);
        disk::replace(&self.log, known.bytes())?;
        known.head(&self.book).write(&self.folder)?;
        Ok(known)
    }

    fn seal_all(&self, events: &[String]) -> Known {
        let mut bytes = Vec::new();
        let mut place = Place::default();
        for event in events {
            let (line, after) = place.seal(&self.book, event);
            bytes.extend_from_slice(line.as_bytes());
            place = after;
        }
        Known::new(bytes, place)
    }

    /// Reads a version 1 log and, if `can_write`, writes it as version 2 next to the old file, which stays unchanged. The head
    /// is written first: after a kill in between, the next start makes the same head again, which shows that nothing is missing.
    fn carry_over(&self, bytes: &[u8], head: &head::Found, can_write: bool) -> Looked {
        let old = old::scan(bytes);
        let known = self.seal_all(&old.events);
        let new_head = known.head(&self.book);
        let mut notices = Vec::new();
        match head {
            head::Found::Missing => {}
            head::Found::Sound(found) if *found == new_head => {}
            head::Found::Newer => {
                notices.push(Notice::NewerVersion { what: self.what() });
                return Looked {
                    events: old.events,
                    notices,
                    settled: Ok(Known::newer(Vec::new())),
                };
            }
            // The book had newer events, and its log is gone. The events in the old file are better than nothing.
            head::Found::Sound(found) => notices.push(Notice::Gone {
                what: self.what(),
                lost: found.lines.saturating_sub(new_head.lines),
            }),
            head::Found::Damaged => notices.push(Notice::Gone {
                what: self.what(),
                lost: 0,
            }),
        }
        let is_damaged = old.unreadable > 0 || old.altered > 0;
        let carry = || {
            if is_damaged {
                disk::copy_aside(&self.folder, "events", "jsonl", bytes)?;
            }
            new_head.write(&self.folder)?;
            disk::replace(&self.log, known.bytes())
        };
        let carried = if can_write { carry() } else { Ok(()) };
        let copied = can_write && carried.is_ok();
        notices.extend(self.notices_of(old.altered, old.unreadable > 0, old.unreadable, copied));
        if old.torn && can_write {
            let book = self.book.clone();
            notices.push(Notice::TornLineDropped { book });
        }
        Looked {
            events: old.events,
            notices,
            settled: carried.map(|()| known),
        }
    }
}
