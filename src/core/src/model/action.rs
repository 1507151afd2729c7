//! What a person did or an edge reports. Nothing else changes the model. Actions are grouped by the part of the program
//! they belong to, and each group is applied in the file of the same name.

use super::typing::Field;
use super::{
    ChosenVoice, EffectResult, FileText, PaperWish, Phones, Route, SchoolCard, Settings, SlipsOf,
};
use crate::class::lesson_plan::{Plan, Stop};
use crate::class::{Answers, Counts, Vote, When};
use crate::content::{Attempt, Audience, Key, LessonId};
use crate::family::notes::NoteBook;
use crate::family::{Agreement, Evening, Pin, Tick};
use crate::help::{Asking, Filters};
use crate::paper::Request;
use jiff::civil::Date;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Another screen opens, or one closes.
    Nav(Nav),
    /// A learner or a guest did something.
    Learner(LearnerAction),
    /// Something in the parents' part.
    Family(FamilyAction),
    /// Something in the teachers' part.
    Class(ClassAction),
    /// Reading aloud.
    Speech(SpeechAction),
    /// Documents and files.
    Print(PrintAction),
    /// The program itself.
    System(SystemAction),
    /// Something is being typed.
    Typing(Typing),
    /// An edge reports what became of an effect.
    Done(EffectResult),
}

impl Action {
    /// Whether this starts something that a screen has to own: a voice, a document, a copy, a class, a text.
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
    /// Returns to the screen below this one.
    Back,
    /// Returns to this screen if it is open below, and else opens it in place of this one: for a button that names where it leads.
    UpTo(Route),
    /// Returns to Home and closes every other screen.
    Home,
    /// One press, and a neutral page covers everything; nothing is left to go back to.
    Leave,
    /// The only way back from the neutral page. It leads to Home.
    ComeBack,
}

/// What a learner does.
#[derive(Clone, Debug, PartialEq)]
pub enum LearnerAction {
    /// "Just looking" in this age band; nothing is saved.
    BeGuest(Audience),
    /// This learner's picture was pressed. A learner with a code is asked for it first.
    Be(Key),
    /// A new profile, which becomes the active one.
    New {
        /// The profile picture, by the name of its file in `assets/faces`.
        face: String,
        /// What the learner is called here; empty if no name was chosen.
        nickname: String,
        /// Decides which lessons are shown.
        band: Audience,
    },
    /// Another picture or nickname for the active learner. The age band stays.
    Change {
        /// The picture from now on, by the name of its file in `assets/faces`.
        face: String,
        /// The nickname from now on; empty removes it.
        nickname: String,
    },
    /// Erases a profile and everything it did.
    Erase(Key),
    /// "Not you?": asks again who is learning.
    SwitchLearner,
    /// The learner turned to this page or question.
    GoToStep {
        /// The lesson that is open.
        lesson: LessonId,
        /// The page or question to show.
        step: Key,
    },
    /// An adult looks at a page of a lesson without a profile, so that no learner's street changes.
    Preview {
        /// The lesson to look into.
        lesson: LessonId,
        /// The page or question to show.
        step: Key,
    },
    /// An answer, or a page that was seen. It is judged and forgotten.
    SubmitAttempt {
        /// The lesson the step belongs to.
        lesson: LessonId,
        /// The page or question this answers.
        step: Key,
        /// What was chosen. No event can hold it, so it cannot be saved.
        attempt: Attempt,
        /// Whether the learner felt sure before answering; `None` where they did not say. Gone with the next question.
        sure: Option<bool>,
    },
    /// The learner left the last page, or ended the lesson early.
    FinishLesson(LessonId),
    /// Goes to the first question of the review that is due, to the next one, or to its end.
    NextReview,
    /// Puts off the review. Not saved; it is offered again another day.
    NotToday,
    /// Three pictures in order, for a learner who has such a code.
    EnterPictures {
        /// Whose profile is to open.
        learner: Key,
        /// The pictures in the order they were pressed, by their file names.
        pictures: Vec<String>,
    },
    /// A code of three pictures for the active learner; empty removes it.
    SetPictures(Vec<String>),
    /// An adult removes a learner's code.
    ForgetPictures(Key),
    /// The active learner shows a lesson's card for home to the adults.
    ShowAtHome(LessonId),
    /// The active learner takes such a card back.
    TakeBack(LessonId),
}

/// What a parent does.
#[derive(Clone, Debug, PartialEq)]
pub enum FamilyAction {
    /// A new child, who becomes the one the parents' part is about.
    AddChild {
        /// The child's picture, by the name of its file in `assets/faces`.
        face: String,
        /// What the child is called here; empty if no name was chosen.
        nickname: String,
        /// Decides which settings and lessons fit; `None` where the parent did not say.
        band: Option<Audience>,
    },
    /// Another picture, nickname or age band for a child. All three are replaced.
    ChangeChild {
        /// The child to change.
        id: Key,
        /// The picture from now on, by the name of its file in `assets/faces`.
        face: String,
        /// The nickname from now on; empty removes it.
        nickname: String,
        /// The age band from now on; `None` where the parent did not say.
        band: Option<Audience>,
    },
    /// Erases a child, the notes about them, and learning profiles with the same nickname.
    EraseChild(Key),
    /// The parents' part is about this child from now on. Not saved.
    ChooseChild(Key),
    /// The apps and devices a child uses. Replaces the earlier choice.
    Uses {
        /// The child who uses them.
        child: Key,
        /// All of them, by the ids of their files.
        platforms: Vec<Key>,
    },
    /// An item is settled, put off or reopened.
    Tick {
        /// The child whose list it is.
        child: Key,
        /// The id of a checklist, or of the list of an app or device.
        checklist: Key,
        /// The item on that list.
        item: Key,
        /// Its state from now on.
        to: Tick,
    },
    /// The day to look at a settled item again.
    AgainOn {
        /// The child whose list it is.
        child: Key,
        /// The id of a checklist, or of the list of an app or device.
        checklist: Key,
        /// The item on that list.
        item: Key,
        /// The day the parent chose instead of the usual one.
        on: Date,
    },
    /// A note on an item is saved; an empty text removes it.
    Note {
        /// The child the note is about.
        child: Key,
        /// The id of a checklist, or of the list of an app or device.
        list: Key,
        /// The item on that list.
        item: Key,
        /// The whole note, cut off after [`crate::family::notes::LONGEST`] letters.
        text: String,
    },
    /// The passphrase or recovery code was right, and this is what it unsealed.
    Unsealed(Unsealed),
    /// The parent gives up damaged notes and starts new ones.
    NotesAnew,
    /// Keeps a version of the family agreement.
    Agree(Agreement),
    /// Keeps the steps for a situation, so that they can be found again in the parents' part.
    KeepSteps(Key),
    /// Puts the kept steps away.
    PutStepsAway,
    /// A four-minute evening is done: what was offered to know and to say, and what is set from now on.
    Evening {
        /// The child it was about.
        child: Key,
        /// What it was made of.
        evening: Evening,
    },
    /// Puts a card away that a learner shows.
    PutCardAway {
        /// The learner who shows it.
        learner: Key,
        /// The lesson whose card it is.
        lesson: LessonId,
    },
    /// Saves a PIN that an edge has hashed; `None` removes the PIN.
    KeepPin(Option<Pin>),
    /// The entry at the door was right, or there is no PIN.
    Opened,
    /// Closes the parents' part: its PIN is asked for again.
    Close,
    /// An entry at the door was wrong.
    WrongEntry,
    /// Forgotten PIN: erases what it protects, and only that.
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
    /// A round of a question was counted in the class being taught.
    Counted {
        /// What the class voted on.
        vote: Vote,
        /// 0 for the first round, 1 for the one after the talk.
        round: usize,
        /// The totals of this round.
        counts: Counts,
    },
    /// The class being taught answered the questions before or after.
    Surveyed {
        /// Before the first lesson, after the last, or six weeks later.
        when: When,
        /// Totals by item.
        answers: Vec<Answers>,
    },
    /// Folded slips were typed in. A class that has no record yet gets one.
    Slips {
        /// The class, or the lesson whose class has no record yet.
        of: SlipsOf,
        /// Before the first lesson, after the last, or six weeks later.
        when: When,
        /// Totals by item.
        answers: Vec<Answers>,
    },
    /// A class went through a review.
    Reviewed(Key),
    /// Whether the next lesson is taught with questions before and after.
    WithSurvey(bool),
    /// Whether the next lesson on the wall continues where it was left. Reset once the class is over.
    GoOn(bool),
    /// The wall now shows this page; `None` at the first and the last page, where there is nothing to continue.
    StandsAt(Option<Stop>),
    /// Keeps a lesson at the top of the teachers' list, or stops keeping it there.
    KeepAtTop(LessonId, bool),
    /// Saves a plan. Without an id it is a new one, and its screen opens.
    KeepPlan(Option<Key>, Plan),
    /// Erases a plan. What its classes answered stays.
    ErasePlan(Key),
    /// A command for the class server.
    Phones(Phones),
    /// Another nickname for a class.
    Name {
        /// The class to name.
        class: Key,
        /// The nickname from now on; empty removes it.
        nickname: String,
    },
    /// Erases a class and its totals.
    Erase(Key),
    /// Saves the school card.
    School(SchoolCard),
}

/// Reading aloud.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SpeechAction {
    /// Reads what is on the screen, sentence by sentence.
    Read {
        /// In reading order.
        sentences: Vec<String>,
        /// The language they are in, such as `en-US`.
        locale: String,
    },
    /// Reads a few words with a voice, to try it before choosing it.
    Sample {
        /// In reading order.
        sentences: Vec<String>,
        /// The language they are in, such as `en-US`.
        locale: String,
        /// `None` is the computer's own choice.
        voice: Option<ChosenVoice>,
    },
    /// Finds out whether there are voices to choose from for this locale. Reads nothing aloud.
    Look(String),
    /// Lists the voices for this locale, which may keep other programs from speaking for a moment. Reads nothing aloud.
    List(String),
    /// Pauses within the text.
    Pause,
    /// Resumes after a pause, from the sentence that was interrupted.
    Resume,
    /// Starts over from the first sentence.
    Again,
    /// Stops and forgets the text.
    Stop,
}

/// Documents and files.
#[derive(Clone, Debug, PartialEq)]
pub enum PrintAction {
    /// Shows a document, saves it as PDF, or opens it for printing.
    Document(Request, PaperWish),
    /// The pages are no longer needed.
    Stop,
    /// Saves a text file where the person chooses.
    SaveFile(FileText),
    /// Saves a page of text to be printed in the documents folder.
    SaveSheet(String),
}

/// The program itself.
#[derive(Clone, Debug, PartialEq)]
pub enum SystemAction {
    /// The window has opened: finishes what the last session left half done.
    Started,
    /// The window closes: what is being typed is saved, and nothing is left running.
    Closing,
    /// Replaces the settings.
    Set(Settings),
    /// The country whose help is shown, by its ISO 3166 code. Saved only where a learner or a family is known here.
    Country(String),
    /// Narrows Help's list of services. Never saved.
    Filter(Filters),
    /// Whom Help is for. Never saved.
    Age(Asking),
    /// Puts a text on the clipboard. Leave and closing the window remove it.
    Copy(String),
    /// Erases everything this program keeps on this computer.
    EraseEverything,
    /// Puts away a notice, by its index in [`super::Model::notices`].
    DismissNotice(usize),
    /// Tries again now to save what could not be saved yet.
    RetrySaving,
    /// Nobody touched a shared computer for ten minutes: closes all screens to Home and forgets who was there.
    LeftAlone,
}

/// Something is being typed into a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typing {
    /// The field now has this text.
    Typed(Field, String),
    /// The field was left, so its text is final.
    Finish(Field),
    /// The text of the field was discarded or used.
    Forget(Field),
    /// A moment has passed since the last key: saves what is being typed to disk.
    Keep,
}
