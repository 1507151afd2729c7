//! The state at startup, and what to tell people about it.

use super::{SchoolCard, Settings, Trouble, TypedFile};
use crate::class::lesson_plan::Plan;
use crate::class::{Class, Shelf};
use crate::content::Key;
use crate::family::{Child, Door, Home, ParentsFile, Recovery};
use crate::learner::Learner;
use crate::log::LogId;
use crate::policy::Policy;
use std::collections::BTreeMap;

/// A message to a person, mostly about saved data. Each is shown once. The words are in `app/store.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Another window of the program is using the data folder, so this one saves nothing.
    AnotherWindow,
    /// This user may not write to the data folder.
    NotWritable,
    /// A file was damaged; a copy of it was put aside.
    Damaged,
    /// A file is damaged and could not be put aside.
    DamagedInPlace,
    /// Something other than this program changed a file. What it says now is used, and a copy was put aside.
    Altered,
    /// A file is there but cannot be opened.
    Unreadable,
    /// A file could not be read; its earlier version was used.
    PreviousCopy,
    /// A private file was damaged; its second copy was used, and nothing is lost.
    MirrorUsed,
    /// A newer version of the program wrote a file. It is left as it is.
    Newer,
    /// The disk refused the last step.
    CouldNotSave,
    /// The disk is full, and the last step is not saved.
    DiskFull,
    /// Some lessons could not be opened and are left out.
    ContentProblem,
    /// Saved data was carried over to a new format, which an older program can only read.
    CarriedOver,
    /// The data folder disappeared while the program was open; everything was saved again.
    Restored,
    /// The beginning of a log was lost: a name or a picture has to be chosen again.
    NameLost,
    /// The PIN cannot be read, so the parents' part stays closed.
    PinUnreadable,
    /// The school's policy is so wrong that no saved data is read or written.
    PolicyBroken,
    /// Everything was erased.
    Erased,
    /// Nothing can be erased in this window.
    CannotErase,
    /// What was pressed no longer exists.
    NotThere,
}

/// The state loaded from disk, and what the system reported at startup.
#[derive(Default)]
pub struct SavedState {
    /// The learning profiles, by the ids of their logs.
    pub learners: BTreeMap<Key, Learner>,
    /// The children in the parents' part, by the ids of their logs.
    pub children: BTreeMap<Key, Child>,
    /// What belongs to no single child.
    pub home: Home,
    /// Classes that counted answers, by the ids of their logs; an id sorts by the time it was made.
    pub classes: BTreeMap<Key, Class>,
    /// Lesson plans, by the ids of their logs.
    pub plans: BTreeMap<Key, Plan>,
    /// PIN and notes.
    pub parents: SavedParents,
    /// Wrong entries at the parents' door.
    pub door: Door,
    /// What was being typed when the program was last closed; `None` where nothing was.
    pub typed: Option<TypedFile>,
    /// The school's safeguarding lead and how to find them.
    pub school: SchoolCard,
    /// Lessons kept at the top, and where lessons were left.
    pub shelf: Shelf,
    /// The program's settings.
    pub settings: Settings,
    /// What the school decided for this computer.
    pub policy: Policy,
    /// IANA time zone of the computer; `None` where the system does not say.
    pub zone: Option<String>,
    /// ISO 3166 code of the system's region setting; `None` where the system does not say.
    pub region: Option<String>,
    /// Messages about the loading itself, oldest first.
    pub notices: Vec<Notice>,
    /// Why nothing can be saved in this window; `None` where everything can.
    pub read_only: Option<Trouble>,
    /// Logs that lost their beginning.
    pub nameless: Vec<LogId>,
}

/// PIN and notes as they were found on the disk.
#[derive(Default)]
pub enum SavedParents {
    /// There are none.
    #[default]
    None,
    /// The PIN could be read.
    Read {
        /// What was read, in today's format.
        file: Box<ParentsFile>,
        /// Whether they are still in the first edition's two files.
        old: bool,
        /// Whether the notes could not be read.
        notes_damaged: bool,
    },
    /// They are there and cannot be read.
    Unreadable {
        /// Whether a newer version of the program wrote them.
        newer: bool,
        /// The second copy of the recovery code's hash, if it could be read.
        recovery: Option<Recovery>,
    },
}
