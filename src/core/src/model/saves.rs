//! What was sent to the store and what the store has confirmed. A screen may say "kept" only where this says "saved".

use super::effect::{Effect, Store};
use crate::log::LogId;
use std::collections::BTreeMap;

/// The number of one request to the store, counted up from 1 while the window is open.
pub type Ticket = u64;

/// What is saved.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The log of a learner, a child, the home, a class or a plan.
    Log(LogId),
    /// The program's settings.
    Settings,
    /// The school card.
    School,
    /// Lessons kept at the top, and where lessons were left.
    Shelf,
    /// PIN and notes.
    Parents,
    /// The count of wrong entries at the parents' door.
    Door,
    /// What is being typed.
    Typed,
    /// All of the parents' part.
    Family,
    /// All that this program keeps on this computer.
    Everything,
}

/// Why something is not saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No space is left on the disk.
    DiskFull,
    /// This user may not write there.
    NotAllowed,
    /// Another window of the program is using the folder.
    AnotherWindow,
    /// A newer version of the program wrote it.
    Newer,
    /// Any other error of the disk.
    Disk,
}

/// What the store reports about a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The disk has it.
    Saved,
    /// Not yet; the store keeps trying.
    Waiting(Trouble),
    /// It will not be saved.
    Refused(Trouble),
    /// It need not be saved any more: what it belongs to is being erased.
    Dropped,
}

/// How far something is on its way to the disk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// The disk has all of it.
    #[default]
    Saved,
    /// On its way.
    Saving,
    /// Not yet; the store keeps trying.
    Waiting(Trouble),
    /// It is not saved and will not be.
    Refused(Trouble),
}

#[derive(Clone, Debug)]
struct Open {
    subject: Subject,
    erases: bool,
    trouble: Option<Trouble>,
}

/// The tickets that still wait for a final answer, and what the store refused.
#[derive(Clone, Debug, Default)]
pub struct Saves {
    last: Ticket,
    open: BTreeMap<Ticket, Open>,
    refused: BTreeMap<Subject, Trouble>,
}

/// What a finished ticket was about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// What was saved or erased.
    pub subject: Subject,
    /// Whether it was erased.
    pub erased: bool,
}

impl Saves {
    /// The effect that saves or erases something, with a ticket of its own.
    pub fn send(&mut self, what: Store) -> Effect {
        self.last += 1;
        let (subject, erases) = match &what {
            Store::Append(entry) => (Subject::Log(entry.log()), false),
            Store::Erase(log) => (Subject::Log(log.clone()), true),
            Store::Settings(_) => (Subject::Settings, false),
            Store::School(_) => (Subject::School, false),
            Store::Shelf(_) => (Subject::Shelf, false),
            Store::Parents(file) => (Subject::Parents, file.is_none()),
            Store::Door(_) => (Subject::Door, false),
            Store::Typed(_) => (Subject::Typed, false),
            Store::EraseFamily(_) => (Subject::Family, true),
            Store::EraseEverything => (Subject::Everything, true),
        };
        let open = Open {
            subject,
            erases,
            trouble: None,
        };
        self.open.insert(self.last, open);
        Effect::Store(self.last, what)
    }

    /// Takes in what the store reports, and returns what this finished, if anything.
    pub fn receive(&mut self, ticket: Ticket, outcome: Outcome) -> Option<Finished> {
        match outcome {
            Outcome::Waiting(trouble) => {
                self.open.get_mut(&ticket)?.trouble = Some(trouble);
                None
            }
            Outcome::Saved => {
                let Open {
                    subject, erases, ..
                } = self.open.remove(&ticket)?;
                self.refused.remove(&subject);
                Some(Finished {
                    subject,
                    erased: erases,
                })
            }
            Outcome::Refused(trouble) => {
                let open = self.open.remove(&ticket)?;
                self.refused.insert(open.subject, trouble);
                None
            }
            Outcome::Dropped => {
                let open = self.open.remove(&ticket)?;
                self.refused.remove(&open.subject);
                None
            }
        }
    }

    /// How far a subject is on its way to the disk.
    pub fn state(&self, subject: &Subject) -> SaveState {
        let mut open = self.open.values().filter(|open| &open.subject == subject);
        match open.clone().find_map(|open| open.trouble) {
            Some(trouble) => SaveState::Waiting(trouble),
            None if open.next().is_some() => SaveState::Saving,
            None => self
                .refused
                .get(subject)
                .map_or(SaveState::Saved, |trouble| SaveState::Refused(*trouble)),
        }
    }

    /// What still fails while the store keeps trying: the reason, and whether something is to be erased rather than saved.
    pub fn waiting(&self) -> Option<(Trouble, bool)> {
        self.open
            .values()
            .find_map(|open| Some((open.trouble?, open.erases)))
    }

    /// How many things the disk does not have yet.
    pub fn unsaved(&self) -> usize {
        self.open.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Settings;

    #[test]
    fn nothing_counts_as_saved_before_the_store_confirms_it() {
        let mut saves = Saves::default();
        let Effect::Store(first, _) = saves.send(Store::Settings(Settings::default())) else {
            unreachable!()
        };
        let Effect::Store(second, _) = saves.send(Store::Settings(Settings::default())) else {
            unreachable!()
        };
        let settings = Subject::Settings;
        assert_eq!(saves.state(&settings), SaveState::Saving);
        saves.receive(first, Outcome::Saved);
        assert_eq!(saves.state(&settings), SaveState::Saving);
        saves.receive(second, Outcome::Waiting(Trouble::DiskFull));
        assert_eq!(
            saves.state(&settings),
            SaveState::Waiting(Trouble::DiskFull)
        );
        assert_eq!(saves.waiting(), Some((Trouble::DiskFull, false)));
        saves.receive(second, Outcome::Saved);
        assert_eq!(saves.state(&settings), SaveState::Saved);
        assert_eq!(saves.waiting(), None);
    }

    #[test]
    fn what_waits_for_something_that_is_erased_is_no_trouble_and_no_erasing() {
        let mut saves = Saves::default();
        let Effect::Store(saving, _) = saves.send(Store::Parents(None)) else {
            unreachable!()
        };
        saves.receive(saving, Outcome::Waiting(Trouble::DiskFull));
        assert_eq!(saves.receive(saving, Outcome::Dropped), None);
        assert_eq!(saves.state(&Subject::Parents), SaveState::Saved);
        assert_eq!((saves.waiting(), saves.unsaved()), (None, 0));
    }

    #[test]
    fn what_was_refused_stays_unsaved_until_it_is_saved_after_all() {
        let mut saves = Saves::default();
        let Effect::Store(ticket, _) = saves.send(Store::Door(Default::default())) else {
            unreachable!()
        };
        saves.receive(ticket, Outcome::Refused(Trouble::AnotherWindow));
        let refused = SaveState::Refused(Trouble::AnotherWindow);
        assert_eq!(saves.state(&Subject::Door), refused);
        let Effect::Store(ticket, _) = saves.send(Store::Door(Default::default())) else {
            unreachable!()
        };
        saves.receive(ticket, Outcome::Saved);
        assert_eq!(saves.state(&Subject::Door), SaveState::Saved);
    }
}
