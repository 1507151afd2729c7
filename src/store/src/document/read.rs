//! Reading documents: the file, then its copies, then the version 1 form.

use std::path::PathBuf;

use serde::de::{DeserializeOwned, IgnoredAny};

use super::files::{Files, Slot, old_slot};
use super::{DocRead, KnownDoc, Why};
use crate::{Name, Notice, Store, StoreError, What, disk};

/// A usable copy of a document.
struct Copy<T> {
    value: T,
    json: String,
    /// The copy has the same content as the document had.
    is_same: bool,
}

impl Store {
    /// Reads a document. A damaged one is copied aside and replaced with its best copy. If there is no usable copy, it stays
    /// where it is and reads as [`DocRead::Unusable`], now and after each start, until it is written or removed.
    pub fn read_doc<T: DeserializeOwned>(&self, name: &Name) -> (DocRead<T>, Vec<Notice>) {
        let mut state = self.state();
        let Some(folder) = self.folder_to_read() else {
            return (DocRead::Missing, Vec::new());
        };
        let can_write = self.ready(&mut state).is_ok();
        let mut notices = Vec::new();
        let what = || What::Doc(name.clone());
        if can_write && let Some(known) = state.docs.get(name) {
            match known.restore_if_missing(folder, name) {
                Ok(true) => notices.push(Notice::Restored { what: what() }),
                Ok(false) => {}
                Err(error) => tracing::warn!(%error, "a document is not restored yet"),
            }
        }
        let mut reading = Reading {
            files: Files::of(folder, name),
            can_write,
            notices,
        };
        let (read, json) = reading.read();
        if can_write && let Some(json) = json {
            let bytes = reading.files.seal(&json);
            let private = disk::is_there(&reading.files.mirror);
            state.docs.insert(name.clone(), KnownDoc { bytes, private });
        }
        let mut notices = reading.notices;
        notices.append(&mut state.notices);
        (read, notices)
    }

    /// Reads the version 1 form of a document without carrying it over, for a document whose content the app merges into
    /// another one.
    pub fn read_old_doc<T: DeserializeOwned>(&self, name: &Name) -> DocRead<T> {
        self.read_old(name, |files| files.old)
    }

    /// Reads the previous copy of a document in its version 1 form.
    pub fn read_old_previous<T: DeserializeOwned>(&self, name: &Name) -> DocRead<T> {
        self.read_old(name, |files| files.old_previous)
    }

    fn read_old<T: DeserializeOwned>(
        &self,
        name: &Name,
        which: impl Fn(Files) -> PathBuf,
    ) -> DocRead<T> {
        let _turn = self.state();
        let Some(folder) = self.folder_to_read() else {
            return DocRead::Missing;
        };
        match old_slot(&which(Files::of(folder, name))) {
            Slot::Good(value, _) => DocRead::Found(value),
            Slot::Absent => DocRead::Missing,
            Slot::Newer => DocRead::Unusable(Why::Newer),
            Slot::Damaged(_) => DocRead::Unusable(Why::Damaged),
            Slot::Unreadable(_) => DocRead::Unusable(Why::Unreadable),
        }
    }
}

struct Reading {
    files: Files,
    can_write: bool,
    notices: Vec<Notice>,
}

impl Reading {
    fn what(&self) -> What {
        What::Doc(self.files.name.clone())
    }

    /// The document, and its JSON if the file now contains it.
    fn read<T: DeserializeOwned>(&mut self) -> (DocRead<T>, Option<String>) {
        match self.files.slot::<T>(&self.files.now) {
            Slot::Good(value, json) => {
                self.refresh_mirror(&json);
                (DocRead::Found(value), Some(json))
            }
            Slot::Newer => self.newer(),
            Slot::Damaged(bytes) => match self.copy::<T>() {
                Ok(Some(copy)) => {
                    let replaced = self.can_write && self.replace_damaged(&bytes, &copy.json);
                    let (what, lost) = (self.what(), 0);
                    self.notices.push(match replaced {
                        true => Notice::DamagedSetAside { what, lost },
                        false => Notice::DamagedLeftInPlace { what, lost },
                    });
                    self.use_copy(copy, replaced)
                }
                Ok(None) => self.damaged(),
                Err(Why::Newer) => self.newer(),
                Err(_) => self.damaged(),
            },
            Slot::Absent => match self.copy_of_missing::<T>() {
                Ok(Some(copy)) => {
                    let put_back = self.can_write && self.put(&copy.json);
                    self.use_copy(copy, put_back)
                }
                Err(Why::Newer) => self.newer(),
                Err(Why::Unreadable) => self.unreadable(),
                Err(Why::Damaged) => self.damaged(),
                Ok(None) => self.carry_over(),
            },
            Slot::Unreadable(_) => {
                let what = self.what();
                self.notices.push(Notice::Unreadable { what });
                match self.copy::<T>() {
                    // The file could not be read, so it is not replaced either.
                    Ok(Some(copy)) => self.use_copy(copy, false),
                    _ => (DocRead::Unusable(Why::Unreadable), None),
                }
            }
        }
    }

    fn newer<T>(&mut self) -> (DocRead<T>, Option<String>) {
        let what = self.what();
        self.notices.push(Notice::NewerVersion { what });
        (DocRead::Unusable(Why::Newer), None)
    }

    fn damaged<T>(&mut self) -> (DocRead<T>, Option<String>) {
        let (what, lost) = (self.what(), 1);
        self.notices.push(Notice::DamagedLeftInPlace { what, lost });
        (DocRead::Unusable(Why::Damaged), None)
    }

    fn unreadable<T>(&mut self) -> (DocRead<T>, Option<String>) {
        let what = self.what();
        self.notices.push(Notice::Unreadable { what });
        (DocRead::Unusable(Why::Unreadable), None)
    }

    fn use_copy<T>(&mut self, copy: Copy<T>, in_place: bool) -> (DocRead<T>, Option<String>) {
        let what = self.what();
        self.notices.push(match copy.is_same {
            true => Notice::MirrorUsed { what },
            false => Notice::PreviousCopyUsed { what },
        });
        (DocRead::Found(copy.value), in_place.then_some(copy.json))
    }

    /// The best usable copy: the mirror, the previous version or the version 1 form, in that order. `Err` if there are copies
    /// but none can be used.
    fn copy<T: DeserializeOwned>(&self) -> Result<Option<Copy<T>>, Why> {
        let files = &self.files;
        let slots = [
            (files.slot(&files.mirror), true),
            (files.slot(&files.previous), false),
            (old_slot(&files.old), false),
            (old_slot(&files.old_previous), false),
        ];
        best(slots)
    }

    /// Like [`Reading::copy`], but without the version 1 form, which is not a copy until something has replaced it.
    fn copy_of_missing<T: DeserializeOwned>(&self) -> Result<Option<Copy<T>>, Why> {
        let files = &self.files;
        best([
            (files.slot(&files.mirror), true),
            (files.slot(&files.previous), false),
        ])
    }

    /// The version 1 document, which is written next to itself as version 2.
    fn carry_over<T: DeserializeOwned>(&mut self) -> (DocRead<T>, Option<String>) {
        let why = match old_slot::<T>(&self.files.old) {
            Slot::Good(value, json) => {
                let carried = self.can_write && self.put(&json);
                return (DocRead::Found(value), carried.then_some(json));
            }
            Slot::Damaged(_) | Slot::Newer => Some(Why::Damaged),
            Slot::Unreadable(_) => Some(Why::Unreadable),
            // A copy that was set aside proves that there was a document, even if the file itself was removed.
            Slot::Absent => self.files.has_damaged_copy().then_some(Why::Damaged),
        };
        let Slot::Good(value, json) = old_slot::<T>(&self.files.old_previous) else {
            return match why {
                Some(Why::Unreadable) => self.unreadable(),
                Some(_) => self.damaged(),
                None => (DocRead::Missing, None),
            };
        };
        let what = self.what();
        match why {
            Some(Why::Unreadable) => self.notices.push(Notice::Unreadable { what }),
            // The old file stays where it is and acts as its own copy.
            Some(_) => self
                .notices
                .push(Notice::DamagedLeftInPlace { what, lost: 0 }),
            None => {}
        }
        let carried = self.can_write && self.put(&json);
        let copy = Copy {
            value,
            json,
            is_same: false,
        };
        self.use_copy(copy, carried)
    }

    fn replace_damaged(&self, damaged: &[u8], json: &str) -> bool {
        let replaced = self
            .files
            .set_aside(damaged)
            .and_then(|()| self.write(json));
        replaced
            .inspect_err(|error| tracing::warn!(%error, "a damaged document stays where it is"))
            .is_ok()
    }

    fn put(&self, json: &str) -> bool {
        self.write(json)
            .inspect_err(|error| tracing::warn!(%error, "a document is not put back yet"))
            .is_ok()
    }

    fn write(&self, json: &str) -> Result<(), StoreError> {
        disk::make_folder(&self.files.folder)?;
        disk::replace(&self.files.now, &self.files.seal(json))
    }

    /// After a kill between the two writes, the mirror of a private document is one version older. Nothing old may stay.
    fn refresh_mirror(&self, json: &str) {
        let mirror = &self.files.mirror;
        let is_stale = match self.files.slot::<IgnoredAny>(mirror) {
            Slot::Good(_, mirrored) => mirrored != json,
            Slot::Damaged(_) => true,
            Slot::Absent | Slot::Newer | Slot::Unreadable(_) => false,
        };
        if is_stale
            && self.can_write
            && let Err(error) = disk::replace(mirror, &self.files.seal(json))
        {
            tracing::warn!(%error, "the second copy of a document is not renewed yet");
        }
    }
}

/// The first usable copy. A newer version's copy ends the search: whatever it replaced is too old to use.
fn best<T, const N: usize>(slots: [(Slot<T>, bool); N]) -> Result<Option<Copy<T>>, Why> {
    let mut why = None;
    for (slot, is_same) in slots {
        match slot {
            Slot::Good(value, json) => {
                return Ok(Some(Copy {
                    value,
                    json,
                    is_same,
                }));
            }
            Slot::Newer => return Err(Why::Newer),
            Slot::Damaged(_) => why = Some(Why::Damaged),
            Slot::Unreadable(_) => why = Some(Why::Unreadable),
            Slot::Absent => {}
        }
    }
    match why {
        Some(why) => Err(why),
        None => Ok(None),
    }
}
