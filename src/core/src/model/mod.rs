//! The whole state and its one pure step: `apply(action, now) -> effects`. Screens push actions, edges run effects.
//! Help, guests and what a learner chose yield no record: there is no event that could hold them.

mod apply;
mod classes;
mod route;
mod settings;

pub use route::{PrintAbout, Route, ShowCard, SlipsOf};
pub use settings::{KeptCountry, MotionChoice, SchoolCard, Settings, ThemeChoice, WindowPlace};

use crate::classroom::{self, Answers, Class, Counts, Vote, When};
use crate::content::{Attempt, Audience, Key, LessonId, Library};
use crate::family::{self, Agreement, Child, Home, Pin};
use crate::help::{Asking, Filters};
use crate::learner::{self, Learner};
use crate::notes::{NoteBook, NotesFile};
use crate::paper::Request;
use crate::review::{self, Sitting};
use crate::teaching::{self, Plan};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Who sits here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    /// Nobody said; nothing is kept.
    Nobody,
    /// "Just looking": a band, and nothing kept.
    Guest,
    Learner(Key),
}

/// Where a sheet stands that was to be saved for printing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    Saving,
    Saved,
    Failed,
}

/// A sitting that is gone through, and which of its questions stands open. Gone with the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Running {
    pub sitting: Sitting,
    /// Its topics were shown, and it was wanted.
    pub begun: bool,
    /// Equal to the number of questions once all are done.
    pub place: usize,
}

impl Running {
    pub fn question(&self) -> Option<&(LessonId, Key)> {
        self.sitting.questions.get(self.place)
    }
}

/// The parents' notes, as far as they can be read now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notes {
    Open(NoteBook),
    /// Sealed with the passphrase, and nobody gave it yet.
    Sealed(String),
    /// Sealed, and changed since: they cannot be read.
    Damaged,
}

/// A file that is saved where the person likes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// Without the extension; neutral.
    pub name: &'static str,
    pub extension: &'static str,
    pub text: String,
}

/// What the class server is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phones {
    /// On this address of this computer, and on no other.
    Start(std::net::IpAddr),
    LetIn(bool),
    Ask(Vote),
    /// The vote is closed, and its totals are a round of the class.
    Count(Vote, usize),
    /// The questions before or after, one after the other on each phone.
    Survey(Vec<classroom::Item>),
    /// They are closed, and their totals are the class's.
    CountSurvey(When, Vec<classroom::Item>),
    /// One question without a lesson, to see whether a phone gets here.
    Test,
    /// Nothing is asked any more.
    Clear,
    Stop,
}

/// What is to become of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperWish {
    /// Pictures of its pages, from this one on.
    Look {
        first: usize,
    },
    Save,
    Open,
}

/// What became of a document that was saved or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filed {
    /// Where the person chose.
    Saved(String),
    /// In the documents folder: this system has no dialog.
    InDocuments(String),
    Opened,
    NotSaved,
    NotOpened,
    /// The person closed the dialog.
    PutAway,
}

/// What an edge has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    Notice(Notice),
    Filed(Filed),
}

/// What happened, or is asked for.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Go(Route),
    /// Goes to a route in place of this one, so that Back does not return here.
    Instead(Route),
    Back,
    Home,
    Leave,
    /// The one way back from the neutral page.
    ComeBack,
    BeGuest(Audience),
    BeLearner(Key),
    NewLearner {
        face: String,
        nickname: String,
        band: Audience,
    },
    ChangeLearner {
        face: String,
        nickname: String,
    },
    EraseLearner(Key),
    NotMe,
    /// The learner turned to this page or question.
    Stand {
        lesson: LessonId,
        step: Key,
    },
    Did {
        lesson: LessonId,
        step: Key,
        attempt: Attempt,
        /// What the learner said before answering, if they did: gone with the next question.
        sure: Option<bool>,
    },
    FinishLesson(LessonId),
    /// The first question of the sitting that waits, the next one, or its end.
    LookOn,
    /// The sitting is put off: not recorded, and offered again another day.
    NotToday,
    /// What is on the screen is to be said, sentence by sentence.
    ReadAloud {
        sentences: Vec<String>,
        /// The language they are in.
        locale: String,
    },
    PauseReading,
    ResumeReading,
    ReadAgain,
    StopReading,
    AddChild {
        face: String,
        nickname: String,
        band: Option<Audience>,
    },
    ChangeChild {
        id: Key,
        face: String,
        nickname: String,
        band: Option<Audience>,
    },
    EraseChild(Key),
    ChooseChild(Key),
    /// The apps and devices a child uses.
    Uses {
        child: Key,
        platforms: Vec<Key>,
    },
    Tick {
        child: Key,
        checklist: Key,
        item: Key,
        to: family::Tick,
    },
    /// The day to look at a settled item again.
    AgainOn {
        child: Key,
        checklist: Key,
        item: Key,
        on: Date,
    },
    Note {
        child: Key,
        list: Key,
        item: Key,
        text: String,
    },
    /// The passphrase opened the notes, or they are damaged (`None`).
    NotesRead(Option<NoteBook>),
    /// Damaged notes are given up, and new ones begun.
    NotesAnew,
    /// A version of the family agreement is to be kept.
    Agree(Agreement),
    /// The steps for a situation are to be found again in the parents' part.
    KeepSteps(Key),
    PutStepsAway,
    /// Three pictures in order, for a learner who has such a code.
    Pictures {
        learner: Key,
        pictures: Vec<String>,
    },
    /// A code of three pictures for whoever learns now; empty takes it away.
    SetPictures(Vec<String>),
    /// A grown-up takes a learner's code away.
    ForgetPictures(Key),
    SaveFile(FileText),
    /// Whatever this program keeps on this computer.
    EraseEverything,
    /// A PIN was hashed at the edge and is to be kept; `None` takes it away.
    KeepPin(Option<Pin>),
    ParentsOpened,
    CloseParents,
    /// An entry at the parents' door was wrong.
    WrongEntry,
    /// Forgotten PIN: erase what it protects, and only that.
    EraseFamily,
    /// A round of a question was counted in the class that stands before the wall.
    Counted {
        vote: Vote,
        round: usize,
        counts: Counts,
    },
    /// The questions before or after were answered by the class that stands before the wall.
    Surveyed {
        when: When,
        answers: Vec<Answers>,
    },
    /// Folded slips were typed in, for this class; without one for the lesson they begin one.
    Slips {
        of: SlipsOf,
        when: When,
        answers: Vec<Answers>,
    },
    /// A class went through a look again.
    LookedAgain(Key),
    /// The next lesson is taught with questions before and after.
    WithSurvey(bool),
    /// A plan is kept; without an id it is a new one, and its screen opens.
    KeepPlan(Option<Key>, Plan),
    ErasePlan(Key),
    Phones(Phones),
    NameClass {
        class: Key,
        nickname: String,
    },
    EraseClass(Key),
    School(SchoolCard),
    Set(Settings),
    Country(String),
    Filter(Filters),
    Age(Asking),
    Copy(String),
    /// A page of text to be printed, in the documents folder.
    SaveSheet(String),
    /// A document is to be seen, saved as PDF, or opened for printing.
    Paper(Request, PaperWish),
    /// Nobody wants the pages any more.
    StopPaper,
    DismissNotice(usize),
}

/// Something for an edge to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    AppendLearner(Key, learner::Event),
    AppendFamily(Key, family::Event),
    AppendHome(family::HomeEvent),
    AppendClass(Key, classroom::Event),
    AppendPlan(Key, teaching::Event),
    Phones(Phones),
    Erase(Key),
    /// What belongs to no single child.
    EraseHome,
    EraseEverything,
    /// And no earlier copy of them stays.
    SaveNotes(NotesFile),
    RemoveNotes,
    SaveFile(FileText),
    SaveSettings(Settings),
    SaveSchool(SchoolCard),
    SavePin(Option<Pin>),
    Copy(String),
    SaveSheet(String),
    Paper(Request, PaperWish),
    StopPaper,
    /// Takes this text off the clipboard if it is still there.
    ClearClipboard(String),
    Speak {
        sentences: Vec<String>,
        locale: String,
        /// Speed in percent of the voice's own.
        percent: u16,
    },
    PauseSpeech,
    ResumeSpeech,
    SpeakAgain,
    StopSpeech,
    LanguageChanged,
}

/// Everything the window shows.
pub struct Model {
    pub library: Arc<Library>,
    pub routes: Vec<Route>,
    /// The neutral page covers everything.
    pub away: bool,
    pub who: Who,
    pub learners: BTreeMap<Key, Learner>,
    pub guest: Learner,
    pub children: BTreeMap<Key, Child>,
    pub child: Option<Key>,
    pub home: Home,
    /// Classes that counted answers.
    pub classes: BTreeMap<Key, Class>,
    /// The class that stands before the wall, once it counted.
    pub class: Option<Key>,
    /// Plans of several sessions.
    pub plans: BTreeMap<Key, Plan>,
    /// The lesson is taught with questions before and after.
    pub with_survey: bool,
    pub notes: Notes,
    pub pin: Option<Pin>,
    pub parents_open: bool,
    /// Wrong entries at the parents' door one after the other, and when the last was.
    pub wrong: Option<(u32, Timestamp)>,
    /// The pictures that were pressed are not this learner's.
    pub wrong_pictures: bool,
    pub school: SchoolCard,
    pub settings: Settings,
    pub country: Option<String>,
    /// The clock's zone and the region setting, as the system told them at start.
    pub zone: Option<String>,
    pub region: Option<String>,
    pub asking: Asking,
    pub filters: Filters,
    /// Ids of sentences the person has not put away yet.
    pub notices: Vec<Notice>,
    /// Leave was used while this window stood open: its honest line is due.
    pub left: bool,
    pub sheet: Option<Sheet>,
    /// What became of the last document, until the screen changes.
    pub filed: Option<Filed>,
    /// Something from Help is on the clipboard.
    pub copied: Option<String>,
    /// Steps missed in this sitting, for "worth another look"; gone with the window.
    pub missed: Vec<(LessonId, Key)>,
    pub running: Option<Running>,
    /// When a learner said "not today", in this window only.
    pub put_off: BTreeMap<Key, Timestamp>,
}

/// Things to say once about saved data. The words stand in `app/store.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    AnotherWindow,
    NotWritable,
    Damaged,
    PreviousCopy,
    Newer,
    CouldNotSave,
    DiskFull,
    ContentProblem,
    SheetSaved,
    SheetNotSaved,
}

/// What was found at start.
#[derive(Default)]
pub struct Found {
    pub learners: BTreeMap<Key, Learner>,
    pub children: BTreeMap<Key, Child>,
    pub home: Home,
    pub classes: BTreeMap<Key, Class>,
    pub plans: BTreeMap<Key, Plan>,
    pub notes: Option<NotesFile>,
    pub pin: Option<Pin>,
    pub school: SchoolCard,
    pub settings: Settings,
    pub zone: Option<String>,
    pub region: Option<String>,
    pub notices: Vec<Notice>,
}

impl Model {
    pub fn new(library: Arc<Library>, found: Found) -> Self {
        let zone = found.zone.as_deref();
        let region = found.region.as_deref();
        let country = settled_country(&library, &found.settings, zone, region);
        Self {
            routes: vec![Route::Home],
            away: false,
            who: Who::Nobody,
            learners: found.learners,
            guest: Learner::guest(Audience::Age8To10),
            children: found.children,
            child: None,
            home: found.home,
            classes: found.classes,
            class: None,
            plans: found.plans,
            with_survey: false,
            notes: match (found.notes, &found.pin) {
                (None, _) => Notes::Open(NoteBook::default()),
                (Some(NotesFile::Open(book)), _) => Notes::Open(book),
                (Some(NotesFile::Sealed { sealed }), Some(Pin { lock: Some(_), .. })) => {
                    Notes::Sealed(sealed)
                }
                // What opens them is gone.
                (Some(NotesFile::Sealed { .. }), _) => Notes::Damaged,
            },
            pin: found.pin,
            parents_open: false,
            wrong: None,
            wrong_pictures: false,
            school: found.school,
            settings: found.settings,
            country,
            zone: found.zone,
            region: found.region,
            asking: Asking::Anyone,
            filters: Filters::default(),
            notices: found.notices,
            left: false,
            copied: None,
            sheet: None,
            filed: None,
            missed: Vec::new(),
            running: None,
            put_off: BTreeMap::new(),
            library,
        }
    }

    /// The country as this computer tells it, or as a family keeps it; what a guest chose is not in it.
    pub(crate) fn settled_country(&self) -> Option<String> {
        settled_country(
            &self.library,
            &self.settings,
            self.zone.as_deref(),
            self.region.as_deref(),
        )
    }

    pub fn route(&self) -> &Route {
        self.routes.last().unwrap_or(&Route::Home)
    }

    /// The one who learns now; a guest where nobody said.
    pub fn learner(&self) -> &Learner {
        match &self.who {
            Who::Learner(id) => self.learners.get(id).unwrap_or(&self.guest),
            Who::Nobody | Who::Guest => &self.guest,
        }
    }

    /// The class that stands before the wall, once it counted.
    pub fn class(&self) -> Option<&Class> {
        self.classes.get(self.class.as_ref()?)
    }

    pub fn child(&self) -> Option<(&Key, &Child)> {
        self.child
            .as_ref()
            .and_then(|id| self.children.get_key_value(id))
    }

    /// The page or question of a lesson on which the learner stands.
    pub fn stands_at(&self, lesson: &crate::content::Lesson) -> Key {
        self.learner()
            .lessons
            .get(&lesson.id)
            .and_then(|progress| progress.at.clone())
            .filter(|key| lesson.step(key).is_some())
            .unwrap_or_else(|| lesson.pages.first().key.clone())
    }

    /// The sitting that waits for whoever learns now; at most one, and none after "not today".
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

    /// Everything that is kept about a child, as JSON for people and other programs; `None` where there is no such child.
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

    /// Learning profiles that bear a child's nickname: erased with the child.
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

    /// Whether the parents' area asks for its PIN first.
    pub fn parents_locked(&self) -> bool {
        self.pin.is_some() && !self.parents_open
    }

    /// Who Help is for: what was pressed there, else the band of the one who learns.
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

/// A kept choice while the clock's zone is still the one it was made in; else where clock and region agree.
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
