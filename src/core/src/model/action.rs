//! What a person did, or an edge reports: the only things that change the model. Grouped by the part of the program they
//! belong to; each group is applied in the file of the same name.

use super::typing::Field;
use super::{EffectResult, FileText, PaperWish, Phones, Route, SchoolCard, Settings, SlipsOf};
use crate::class::lesson_plan::Plan;
use crate::class::{Answers, Counts, Vote, When};
use crate::content::{Attempt, Audience, Key, LessonId};
use crate::family::notes::NoteBook;
use crate::family::{Agreement, Pin, Tick};
use crate::help::{Asking, Filters};
use crate::paper::Request;
use jiff::civil::Date;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Another screen.
    Nav(Nav),
    /// Somebody learns.
    Learner(LearnerAction),
    /// The parents' part.
    Family(FamilyAction),
    /// The teachers' part.
    Class(ClassAction),
    /// Reading aloud.
    Speech(SpeechAction),
    /// Documents and files.
    Print(PrintAction),
    /// The program itself.
    System(SystemAction),
    /// Something is being typed.
    Typing(Typing),
    /// An edge says what became of an effect.
    Done(EffectResult),
}

impl Action {
    /// Whether it begins something that its screen has to own: a voice, a document, a copy, a class, a text.
    pub(super) fn begins_something(&self) -> bool {
        matches!(
            self,
            Self::Speech(_)
                | Self::Print(_)
                | Self::Class(ClassAction::Phones(_))
                | Self::System(SystemAction::Copy(_))
                | Self::Typing(Typing::Typed(..))
        )
    }
}

/// Going from screen to screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Nav {
    /// Opens a screen on top of this one.
    Go(Route),
    /// Opens a screen in place of this one, so that Back does not return here.
    Replace(Route),
    /// To the screen below this one.
    Back,
    /// To Home, and nothing stays open.
    Home,
    /// One press, and a neutral page covers everything; nothing is left to go back to.
    Leave,
    /// The one way back from the neutral page.
    ComeBack,
}

/// What a learner does.
#[derive(Clone, Debug, PartialEq)]
pub enum LearnerAction {
    /// "Just looking" in this age band; nothing is saved.
    BeGuest(Audience),
    /// This learner's picture was pressed.
    Be(Key),
    /// A new profile.
    New {
        face: String,
        nickname: String,
        band: Audience,
    },
    /// Another picture or nickname for the active learner.
    Change { face: String, nickname: String },
    /// A profile is erased.
    Erase(Key),
    /// "Not you?": who learns is asked again.
    SwitchLearner,
    /// The learner turned to this page or question.
    GoToStep { lesson: LessonId, step: Key },
    /// A grown-up looks at a page of a lesson as nobody, so that no learner's street changes by it.
    Preview { lesson: LessonId, step: Key },
    /// An answer, or a page that was seen. It is judged and forgotten.
    SubmitAttempt {
        lesson: LessonId,
        step: Key,
        attempt: Attempt,
        /// What the learner said before answering, if they did: gone with the next question.
        sure: Option<bool>,
    },
    /// The last page was left, or the lesson was ended early.
    FinishLesson(LessonId),
    /// The first question of the review that is due, the next one, or its end.
    NextReview,
    /// The review is put off: not saved, and offered again another day.
    NotToday,
    /// Three pictures in order, for a learner who has such a code.
    EnterPictures { learner: Key, pictures: Vec<String> },
    /// A code of three pictures for the active learner; empty takes it away.
    SetPictures(Vec<String>),
    /// A grown-up takes a learner's code away.
    ForgetPictures(Key),
}

/// What a parent does.
#[derive(Clone, Debug, PartialEq)]
pub enum FamilyAction {
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
        to: Tick,
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
    /// The passphrase or recovery code was given, and this is what it unsealed.
    Unsealed(Unsealed),
    /// Damaged notes are given up, and new ones begun.
    NotesAnew,
    /// A version of the family agreement is to be kept.
    Agree(Agreement),
    /// The steps for a situation are to be found again in the parents' part.
    KeepSteps(Key),
    PutStepsAway,
    /// A PIN was hashed at the edge and is to be kept; `None` takes it away.
    KeepPin(Option<Pin>),
    /// The entry at the door was right, or there is no PIN.
    Opened,
    /// The part is closed: its PIN is asked for again.
    Close,
    /// An entry at the door was wrong.
    WrongEntry,
    /// Forgotten PIN: erase what it protects, and only that.
    EraseFamily,
}

/// What a passphrase opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsealed {
    /// `None` where the sealed notes are damaged.
    pub notes: Option<NoteBook>,
    /// What was being typed when the program was closed.
    pub typed: Vec<(Field, String)>,
}

/// What a teacher does.
#[derive(Clone, Debug, PartialEq)]
pub enum ClassAction {
    /// A round of a question was counted in the class that is being taught.
    Counted {
        vote: Vote,
        round: usize,
        counts: Counts,
    },
    /// The class that is being taught answered the questions before or after.
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
    /// A class went through a review.
    Reviewed(Key),
    /// The next lesson is taught with questions before and after.
    WithSurvey(bool),
    /// A plan is kept; without an id it is a new one, and its screen opens.
    KeepPlan(Option<Key>, Plan),
    ErasePlan(Key),
    /// The class server is to do something.
    Phones(Phones),
    Name {
        class: Key,
        nickname: String,
    },
    Erase(Key),
    School(SchoolCard),
}

/// Reading aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpeechAction {
    /// What is on the screen is to be said, sentence by sentence.
    Read {
        sentences: Vec<String>,
        /// The language they are in.
        locale: String,
    },
    Pause,
    Resume,
    /// From the beginning.
    Again,
    Stop,
}

/// Documents and files.
#[derive(Clone, Debug, PartialEq)]
pub enum PrintAction {
    /// A document is to be seen, saved as PDF, or opened for printing.
    Document(Request, PaperWish),
    /// Nobody wants the pages any more.
    Stop,
    SaveFile(FileText),
    /// A page of text to be printed, in the documents folder.
    SaveSheet(String),
}

/// The program itself.
#[derive(Clone, Debug, PartialEq)]
pub enum SystemAction {
    /// The window is there: what the last session left half done is finished.
    Started,
    /// The window closes: what is typed is kept, and nothing is left running.
    Closing,
    Set(Settings),
    Country(String),
    Filter(Filters),
    /// Whom Help is for.
    Age(Asking),
    Copy(String),
    /// Whatever this program keeps on this computer.
    EraseEverything,
    DismissNotice(usize),
    /// What could not be saved is tried again now.
    RetrySaving,
}

/// Something is being typed into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typing {
    /// The field reads like this now.
    Typed(Field, String),
    /// The field was left: what it holds counts.
    Finish(Field),
    /// What is in the field is not wanted, or was used.
    Forget(Field),
    /// A moment passed since the last key: what is typed is put on the disk.
    Keep,
}
