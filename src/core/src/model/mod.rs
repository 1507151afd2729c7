//! The state of the program and its one pure step, [`Model::apply`]. Screens push actions, the step returns effects, and the
//! edges run them and report back. Help, guests and what a learner chose are never saved: no event could hold them.

mod action;
mod class;
mod effect;
mod erase;
mod family;
mod learner;
mod navigation;
mod route;
mod saves;
mod settings;
mod system;
#[cfg(test)]
mod tests;
mod typing;

pub use action::{
    Action, ClassAction, FamilyAction, LearnerAction, Nav, PrintAction, SpeechAction, SystemAction,
    Typing, Unsealed,
};
pub use effect::{Effect, EffectResult, FileText, Filed, PaperWish, Phones, Sheet, Store, Voice};
pub use navigation::Place;
pub use route::{PrintAbout, Route, ShowCard, SlipsOf};
pub use saves::{Outcome, SaveState, Subject, Ticket, Trouble};
pub use settings::{KeptCountry, MotionChoice, SchoolCard, Settings, ThemeChoice, WindowPlace};
pub use typing::{Field, SchoolLine, TypedFile};

use crate::class::Class;
use crate::class::lesson_plan::Plan;
use crate::content::{Audience, Key, LessonId, Library};
use crate::family::notes::{Lock, NoteBook, NotesFile};
use crate::family::{Child, Door, Home, ParentsFile, Pin, Recovery};
use crate::help::{Asking, Filters};
use crate::learner::Learner;
use crate::learner::review::{self, Sitting};
use crate::log::LogId;
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
    notes: Notes,
    pin: PinState,
    /// Locks of earlier passphrases that may still fit the notes.
    earlier_locks: Vec<Lock>,
    parents_open: bool,
    door: Door,
    wrong_pictures: bool,
    school: SchoolCard,
    settings: Settings,
    country: Option<String>,
    /// The computer's time zone and region setting, as the system reported them at startup.
    zone: Option<String>,
    region: Option<String>,
    asking: Asking,
    filters: Filters,
    notices: Vec<Notice>,
    /// Leave was used in this window: the line about what it cannot do is due.
    left: bool,
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
    /// Logs that lost their beginning. The start completes them.
    nameless: Vec<LogId>,
    /// PIN and notes come from the first edition's two files. The start puts them into one.
    carry_over: bool,
}

/// Something to say, mostly about saved data. Each is said once. The words are in `app/store.ftl`.
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
    /// The program's settings.
    pub settings: Settings,
    /// IANA time zone of the computer; `None` where the system does not say.
    pub zone: Option<String>,
    /// ISO 3166 code of the system's region setting; `None` where the system does not say.
    pub region: Option<String>,
    /// What there is to say about the loading itself, the oldest first.
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

impl Model {
    /// Starts at Home with what was loaded.
    pub fn new(library: Arc<Library>, saved: SavedState) -> Self {
        let zone = saved.zone.as_deref();
        let region = saved.region.as_deref();
        let country = settled_country(&library, &saved.settings, zone, region);
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
                    // What opens them is gone.
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
            notes,
            pin,
            earlier_locks,
            parents_open: false,
            door: saved.door,
            wrong_pictures: false,
            school: saved.school,
            settings: saved.settings,
            country,
            zone: saved.zone,
            region: saved.region,
            asking: Asking::Anyone,
            filters: Filters::default(),
            notices,
            left: false,
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

    /// The lessons, lists and help that were loaded.
    pub fn library(&self) -> &Arc<Library> {
        &self.library
    }

    /// The open screens, and whether the neutral page covers them.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The open screens, the lowest first.
    pub fn routes(&self) -> &[Route] {
        self.place.stack()
    }

    /// Whether the neutral page covers everything.
    pub fn away(&self) -> bool {
        self.place.is_away()
    }

    /// Who is using the program.
    pub fn who(&self) -> &Who {
        &self.who
    }

    /// The learning profiles on this computer.
    pub fn learners(&self) -> &BTreeMap<Key, Learner> {
        &self.learners
    }

    /// The children of this family.
    pub fn children(&self) -> &BTreeMap<Key, Child> {
        &self.children
    }

    /// What belongs to no single child.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Classes that counted answers, by id, oldest first.
    pub fn classes(&self) -> &BTreeMap<Key, Class> {
        &self.classes
    }

    /// Lesson plans of one or more sessions.
    pub fn plans(&self) -> &BTreeMap<Key, Plan> {
        &self.plans
    }

    /// Whether the class being taught is asked questions before and after.
    pub fn with_survey(&self) -> bool {
        self.with_survey
    }

    /// The parents' notes, as far as they can be read now.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// The PIN in front of the parents' part.
    pub fn pin(&self) -> &PinState {
        &self.pin
    }

    /// Locks of earlier passphrases that may still fit the notes.
    pub fn earlier_locks(&self) -> &[Lock] {
        &self.earlier_locks
    }

    /// Whether somebody opened the parents' part. It closes when its last screen does.
    pub fn parents_open(&self) -> bool {
        self.parents_open
    }

    /// Wrong entries at the parents' door, and how long to wait.
    pub fn door(&self) -> Door {
        self.door
    }

    /// Whether the pictures just pressed were the wrong ones.
    pub fn wrong_pictures(&self) -> bool {
        self.wrong_pictures
    }

    /// The school's safeguarding lead and how to find them.
    pub fn school(&self) -> &SchoolCard {
        &self.school
    }

    /// The program's settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// ISO 3166 code of the country whose help is shown; `None` where that is not settled and Help has to ask.
    pub fn country(&self) -> Option<&str> {
        self.country.as_deref()
    }

    /// Codes of up to three countries this computer may be in, going by its time zone and region setting.
    pub fn likely_countries(&self) -> Vec<&str> {
        self.library
            .help
            .likely(self.zone.as_deref(), self.region.as_deref())
    }

    /// Questions missed since this person began, for "worth another look".
    pub fn missed(&self) -> &[(LessonId, Key)] {
        &self.missed
    }

    /// How the person narrowed Help's list of services.
    pub fn filters(&self) -> Filters {
        self.filters
    }

    /// What the person has not put away yet, the oldest first.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// Whether Leave was used in this window.
    pub fn left(&self) -> bool {
        self.left
    }

    /// What became of the sheet that was to be saved for printing.
    pub fn sheet(&self) -> Option<Sheet> {
        self.sheet
    }

    /// What became of the last document, until the screen changes.
    pub fn filed(&self) -> Option<&Filed> {
        self.filed.as_ref()
    }

    /// The text this program put on the clipboard, until Leave takes it off.
    pub fn copied(&self) -> Option<&str> {
        self.copied.as_deref()
    }

    /// The review in progress.
    pub fn running(&self) -> Option<&Running> {
        self.running.as_ref()
    }

    /// The fields whose text is not saved yet.
    pub fn typed(&self) -> &Typed {
        &self.typed
    }

    /// How far something is on its way to the disk.
    pub fn save_state(&self, subject: &Subject) -> SaveState {
        self.saves.state(subject)
    }

    /// What still fails while the store keeps trying: the reason, and whether something is to be erased rather than saved.
    pub fn waiting_to_save(&self) -> Option<(Trouble, bool)> {
        self.saves.waiting()
    }

    /// How many things the disk does not have yet.
    pub fn unsaved(&self) -> usize {
        self.saves.unsaved()
    }

    /// The country somebody saved, or else the one this computer points to; a guest's choice does not count.
    pub(crate) fn settled_country(&self) -> Option<String> {
        settled_country(
            &self.library,
            &self.settings,
            self.zone.as_deref(),
            self.region.as_deref(),
        )
    }

    /// The top screen, the one that is shown.
    pub fn route(&self) -> &Route {
        self.place.top()
    }

    /// The active learner; a guest where there is none.
    pub fn learner(&self) -> &Learner {
        match &self.who {
            Who::Learner(id) => self.learners.get(id).unwrap_or(&self.guest),
            Who::Nobody | Who::Guest => &self.guest,
        }
    }

    /// The class being taught, once it has counted answers.
    pub fn class(&self) -> Option<&Class> {
        self.classes.get(self.class.as_ref()?)
    }

    /// The child the parents' part is about.
    pub fn child(&self) -> Option<(&Key, &Child)> {
        self.child
            .as_ref()
            .and_then(|id| self.children.get_key_value(id))
    }

    /// The page or question of a lesson where the learner is: the first page if they have not started it.
    pub fn stands_at(&self, lesson: &crate::content::Lesson) -> Key {
        self.learner()
            .lessons
            .get(&lesson.id)
            .and_then(|progress| progress.at.clone())
            .filter(|key| lesson.step(key).is_some())
            .unwrap_or_else(|| lesson.pages.first().key.clone())
    }

    /// The review that is due for the active learner; none for a guest, and none after "not today".
    pub fn waiting(&self, now: Timestamp) -> Option<Sitting> {
        let Who::Learner(id) = &self.who else {
            return None;
        };
        let put_off = self
            .put_off
            .get(id)
            .is_some_and(|at| review::rests(*at, now));
        (!put_off)
            .then(|| review::due(self.learner(), &self.library, now))
            .flatten()
    }

    /// Everything saved about a child, as indented JSON for people and other programs; `None` where there is no such child.
    /// Notes that cannot be read now are `null`.
    pub fn export(&self, id: &Key) -> Option<String> {
        let child = self.children.get(id)?;
        let settled: Vec<_> = child
            .ticks
            .iter()
            .map(|((list, item), (tick, at))| {
                serde_json::json!({
                    "list": list, "item": item, "state": tick, "since": at,
                    "look_again_on": child.again_on(list, item),
                })
            })
            .collect();
        let notes = match &self.notes {
            Notes::Open(book) => serde_json::to_value(book.of(id)).unwrap_or_default(),
            Notes::Sealed(_) | Notes::Damaged => serde_json::Value::Null,
        };
        let all = serde_json::json!({
            "made_by": "Porchlight",
            "nickname": child.nickname,
            "picture": child.face,
            "age_band": child.band,
            "apps_and_devices": child.uses,
            "settled": settled,
            "notes": notes,
        });
        Some(format!("{all:#}\n"))
    }

    /// Ids of learning profiles with a child's nickname, in any case: they are erased with the child.
    pub fn profiles_of(&self, child: &Child) -> Vec<Key> {
        let name = child.nickname.to_lowercase();
        let mut same: Vec<Key> = self
            .learners
            .iter()
            .filter(|(_, learner)| !name.is_empty() && learner.nickname.to_lowercase() == name)
            .map(|(id, _)| id.clone())
            .collect();
        same.sort();
        same
    }

    /// Whether the parents' part asks for its PIN first.
    pub fn parents_locked(&self) -> bool {
        self.pin.closes() && !self.parents_open
    }

    /// Whom Help is for: what was pressed there, or else somebody of the active learner's age band.
    pub fn asking(&self) -> Asking {
        match (&self.asking, &self.who) {
            (Asking::Anyone, Who::Learner(_) | Who::Guest) => match self.learner().band {
                Audience::Age5To7 => Asking::Child(6),
                Audience::Age8To10 => Asking::Child(9),
                Audience::Age11To13 => Asking::Child(12),
                Audience::Age14To17 => Asking::Child(16),
                Audience::Parents | Audience::Teachers => Asking::Adult,
            },
            (asking, _) => *asking,
        }
    }
}

/// The country somebody saved, as long as the time zone is still the one it was chosen in; or else the country that time
/// zone and region setting agree on.
fn settled_country(
    library: &Library,
    settings: &Settings,
    zone: Option<&str>,
    region: Option<&str>,
) -> Option<String> {
    settings
        .country
        .as_ref()
        .filter(|kept| kept.zone.as_deref() == zone && library.help.country(&kept.code).is_some())
        .map(|kept| kept.code.clone())
        .or_else(|| library.help.settle(zone, region).map(str::to_owned))
}
