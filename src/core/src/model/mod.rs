//! The state of the program and its one pure step, [`Model::apply`]. Screens push actions, the step returns effects, and the
//! edges run them and report back. Help, guests and what a learner chose are never saved: no event could hold them.

mod action;
mod class;
mod effect;
mod erase;
mod family;
mod learner;
mod loaded;
mod navigation;
mod route;
mod rules;
mod saves;
mod settings;
mod system;
#[cfg(test)]
mod tests;
mod typing;
mod view;

pub use action::{
    Action, ClassAction, FamilyAction, LearnerAction, Nav, PrintAction, SpeechAction, SystemAction,
    Typing, Unsealed,
};
pub use effect::{Effect, EffectResult, FileText, Filed, PaperWish, Phones, Sheet, Store, Voice};
pub use loaded::{Notice, SavedParents, SavedState};
pub use navigation::Place;
pub use route::{NewStep, PrintAbout, Route, ShowCard, SlipsOf};
pub use saves::{Outcome, SaveState, Subject, Ticket, Trouble};
pub use settings::{
    ChosenVoice, KeptCountry, MotionChoice, SchoolCard, Settings, ThemeChoice, WindowPlace,
};
pub use typing::{Field, SchoolLine, TypedFile};

use crate::class::lesson_plan::Plan;
use crate::class::{Class, Shelf};
use crate::content::{Audience, Key, LessonId, Library};
use crate::family::notes::{Lock, NoteBook, NotesFile};
use crate::family::{Child, Door, Home, Pin, Recovery};
use crate::help::{Asking, Filters};
use crate::learner::Learner;
use crate::learner::review::Sitting;
use crate::log::LogId;
use crate::policy::Policy;
use jiff::Timestamp;
use saves::Saves;
use std::collections::BTreeMap;
use std::sync::Arc;
use typing::Typed;

/// Who is using the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Nobody said. Nothing is saved.
    Nobody,
    /// "Just looking" in an age band. Nothing is saved.
    Guest,
    /// The learner of this profile.
    Learner(Key),
}

/// A sitting in progress, and which of its questions is open. Never saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running {
    /// The questions to go through.
    pub sitting: Sitting,
    /// Whether the learner saw its topics and wanted to begin.
    pub begun: bool,
    /// Index of the open question; equal to the number of questions once all are done.
    pub place: usize,
}

impl Running {
    /// The lesson and step of the open question; `None` once all are done.
    pub fn question(&self) -> Option<&(LessonId, Key)> {
        self.sitting.questions.get(self.place)
    }
}

/// The parents' notes, as far as they can be read now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notes {
    /// They can be read and written.
    Open(NoteBook),
    /// Sealed with a passphrase that nobody has entered yet: an armored age file.
    Sealed(String),
    /// They cannot be read, even with the passphrase.
    Damaged,
}

/// The PIN in front of the parents' part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PinState {
    /// Nobody chose one.
    None,
    /// There is one, and it can be checked.
    Set(Pin),
    /// There is one, and it cannot be read: the part stays closed.
    Unreadable {
        /// Whether a newer version of the program wrote it.
        newer: bool,
        /// The recovery code still opens the part, if its second copy can be read.
        recovery: Option<Recovery>,
    },
}

impl PinState {
    /// Whether the parents' part stays closed until somebody opens it.
    pub fn closes(&self) -> bool {
        *self != Self::None
    }

    /// What seals the notes, where the PIN is a passphrase.
    pub fn lock(&self) -> Option<&Lock> {
        match self {
            Self::Set(pin) => pin.lock.as_ref(),
            Self::None | Self::Unreadable { .. } => None,
        }
    }

    /// The PIN, where there is one that can be read.
    pub fn known(&self) -> Option<&Pin> {
        match self {
            Self::Set(pin) => Some(pin),
            Self::None | Self::Unreadable { .. } => None,
        }
    }
}

/// Everything the window shows. Only [`Model::apply`] changes it.
pub struct Model {
    library: Arc<Library>,
    place: Place,
    who: Who,
    learners: BTreeMap<Key, Learner>,
    guest: Learner,
    children: BTreeMap<Key, Child>,
    child: Option<Key>,
    home: Home,
    classes: BTreeMap<Key, Class>,
    /// The class being taught, once it has counted answers.
    class: Option<Key>,
    plans: BTreeMap<Key, Plan>,
    with_survey: bool,
    goes_on: bool,
    notes: Notes,
    pin: PinState,
    /// Locks of earlier passphrases that may still fit the notes.
    earlier_locks: Vec<Lock>,
    parents_open: bool,
    door: Door,
    wrong_pictures: bool,
    school: SchoolCard,
    shelf: Shelf,
    settings: Settings,
    /// The settings at startup, if they are restored for the next person.
    first_settings: Option<Settings>,
    policy: Policy,
    country: Option<String>,
    /// The computer's time zone and region setting, as the system reported them at startup.
    zone: Option<String>,
    region: Option<String>,
    /// Whom Help is for, if that was chosen on one of its screens. Forgotten when the last of them closes.
    asking: Option<Asking>,
    filters: Filters,
    notices: Vec<Notice>,
    sheet: Option<Sheet>,
    filed: Option<Filed>,
    /// The text this program put on the clipboard.
    copied: Option<String>,
    /// Questions missed since this person began, for "worth another look". Never saved.
    missed: Vec<(LessonId, Key)>,
    running: Option<Running>,
    /// When a learner said "not today", in this window only.
    put_off: BTreeMap<Key, Timestamp>,
    typed: Typed,
    saves: Saves,
    read_only: Option<Trouble>,
    /// Logs that lost their beginning. They are completed at startup.
    nameless: Vec<LogId>,
    /// Whether PIN and notes come from the first edition's two files. They are merged into one at startup.
    carry_over: bool,
}

impl Model {
    /// Starts at Home with what was loaded.
    pub fn new(library: Arc<Library>, saved: SavedState) -> Self {
        let zone = saved.zone.as_deref();
        let region = saved.region.as_deref();
        let policy = saved.policy;
        let country = settled_country(&library, &policy, &saved.settings, zone, region);
        let mut notices = saved.notices;
        let mut carry_over = false;
        let mut earlier_locks = Vec::new();
        let (pin, notes) = match saved.parents {
            SavedParents::None => (PinState::None, Notes::Open(NoteBook::default())),
            SavedParents::Read {
                file,
                old,
                notes_damaged,
            } => {
                let file = *file;
                // Damaged notes of the first edition stay in their file until the person gives them up.
                carry_over = old && !notes_damaged;
                earlier_locks = file.earlier;
                let can_open = file.pin.as_ref().is_some_and(|pin| pin.lock.is_some())
                    || !earlier_locks.is_empty();
                let notes = match file.notes {
                    _ if notes_damaged => Notes::Damaged,
                    NotesFile::Open(book) => Notes::Open(book),
                    NotesFile::Sealed(sealed) if can_open => Notes::Sealed(sealed),
                    // Nothing is left that could unseal them.
                    NotesFile::Sealed(_) => Notes::Damaged,
                };
                (file.pin.map_or(PinState::None, PinState::Set), notes)
            }
            SavedParents::Unreadable { newer, recovery } => {
                notices.push(Notice::PinUnreadable);
                (PinState::Unreadable { newer, recovery }, Notes::Damaged)
            }
        };
        Self {
            place: Place::home(),
            who: Who::Nobody,
            learners: saved.learners,
            guest: Learner::guest(Audience::Age8To10),
            children: saved.children,
            child: None,
            home: saved.home,
            classes: saved.classes,
            class: None,
            plans: saved.plans,
            with_survey: false,
            goes_on: false,
            notes,
            pin,
            earlier_locks,
            parents_open: false,
            door: saved.door,
            wrong_pictures: false,
            school: saved.school.cleaned(),
            shelf: saved.shelf,
            first_settings: policy.shared.then(|| saved.settings.clone()),
            settings: saved.settings,
            policy,
            country,
            zone: saved.zone,
            region: saved.region,
            asking: None,
            filters: Filters::default(),
            notices,
            copied: None,
            sheet: None,
            filed: None,
            missed: Vec::new(),
            running: None,
            put_off: BTreeMap::new(),
            typed: Typed::from_file(saved.typed),
            saves: Saves::default(),
            read_only: saved.read_only,
            nameless: saved.nameless,
            carry_over,
            library,
        }
    }

    /// The reducer: applies one action and returns its effects. Pure except for `self`, and for the random bytes that
    /// sealing a note takes from the system.
    pub fn apply(&mut self, action: Action, now: Timestamp) -> Vec<Effect> {
        if self.place.is_away() && action.begins_something() {
            return Self::ignored("nothing begins behind the neutral page");
        }
        match action {
            Action::Nav(nav) => self.nav(nav, now),
            Action::Learner(action) => self.learner_action(action, now),
            Action::Family(action) => self.family_action(action, now),
            Action::Class(action) => self.class_action(action, now),
            Action::Speech(action) => self.speech_action(action),
            Action::Print(action) => self.print_action(action),
            Action::System(action) => self.system_action(action, now),
            Action::Typing(typing) => self.typing(typing, now),
            Action::Done(result) => self.done(result, now),
        }
    }
}

/// The policy's country; else the one that was saved, as long as the time zone is still the one it was chosen in; else the one
/// that time zone and region setting agree on.
fn settled_country(
    library: &Library,
    policy: &Policy,
    settings: &Settings,
    zone: Option<&str>,
    region: Option<&str>,
) -> Option<String> {
    if let Some(country) = &policy.country {
        return Some(country.clone());
    }
    settings
        .country
        .as_ref()
        .filter(|kept| kept.zone.as_deref() == zone && library.help.country(&kept.code).is_some())
        .map(|kept| kept.code.clone())
        .or_else(|| library.help.settle(zone, region).map(str::to_owned))
}
