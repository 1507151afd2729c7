//! What the model asks of the edges, and what they report back. Everything that is saved carries a ticket, so that nothing
//! is called kept, saved or erased before the store has confirmed it.

use super::saves::{Outcome, Ticket};
use super::typing::TypedFile;
use super::{ChosenVoice, Notice, SchoolCard, Settings};
use crate::class::{self, Shelf, Vote, When};
use crate::family::{Door, ParentsFile};
use crate::log::{Entry, LogId};
use crate::paper::Request;

/// Something for an edge to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// The store should save or erase something, and confirm it under this ticket.
    Store(Ticket, Store),
    /// The store should try again now to save what it could not save.
    RetrySaving,
    /// A command for the class server.
    Phones(Phones),
    /// Whether the computer keeps its screens on.
    KeepAwake(bool),
    /// A command for the voice.
    Voice(Voice),
    /// Puts a text on the clipboard.
    Copy(String),
    /// Takes this text off the clipboard if it is still there.
    ClearClipboard(String),
    /// A document for the press.
    Paper(Request, PaperWish),
    /// The press may stop, because the pages are no longer needed.
    StopPaper,
    /// Removes documents that were opened for printing.
    ForgetPapers,
    /// Saves a file where the person chooses.
    SaveFile(FileText),
    /// Saves a page of text in the documents folder.
    SaveSheet(String),
    /// Loads the texts again in another language.
    LanguageChanged,
}

/// What the store should do.
#[derive(Clone, Debug, PartialEq)]
pub enum Store {
    /// Adds one event to its log.
    Append(Entry),
    /// Removes a log and every copy of it.
    Erase(LogId),
    /// Replaces the settings.
    Settings(Settings),
    /// Replaces the school card.
    School(SchoolCard),
    /// Replaces what a teacher keeps at the top, and where lessons were left.
    Shelf(Shelf),
    /// Replaces PIN and notes in one step and leaves no earlier copy of them. `None` removes them.
    Parents(Option<Box<ParentsFile>>),
    /// Replaces the count of wrong entries at the parents' door.
    Door(Door),
    /// Replaces what is being typed; `None` removes it.
    Typed(Option<TypedFile>),
    /// Removes these logs, every other log of a child, including any that could not be read, the PIN and the notes.
    EraseFamily(Vec<LogId>),
    /// Removes everything this program keeps on this computer.
    EraseEverything,
}

/// What the voice should do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voice {
    /// Reads aloud, and drops what was being read before.
    Speak {
        /// In reading order.
        sentences: Vec<String>,
        /// The language they are in, such as `en-US`.
        locale: String,
        /// The voice to read with; `None` is the computer's own choice.
        voice: Option<ChosenVoice>,
        /// Speed in percent of the voice's own.
        percent: u16,
    },
    /// Finds out whether there are voices to choose from for this locale.
    Look(String),
    /// Lists the voices for this locale.
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

/// What the class server should do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phones {
    /// Starts a class on one address of this computer and no other.
    Start {
        /// The address of the network the teacher chose.
        address: std::net::IpAddr,
        /// About how many devices will join. It caps how many places strangers on the network could take.
        devices: u16,
    },
    /// Whether more devices may join. Those that have joined stay.
    LetIn(bool),
    /// Disconnects everybody, who may join again with a new code: the answer to a flood of strangers.
    LetInAnew,
    /// Opens a vote on the phones.
    Ask(Vote),
    /// Closes a vote; its totals become this round of the class, counted from 0.
    Count(Vote, usize),
    /// Opens the questions before or after, one after the other on each phone.
    Survey(Vec<class::Item>),
    /// Closes these questions; their totals become the class's.
    CountSurvey(When, Vec<class::Item>),
    /// Opens one question without a lesson, to test whether phones can connect.
    Test,
    /// Ends whatever is being asked: the phones wait for the next question.
    Clear,
    /// Ends the class for every phone.
    Stop,
}

/// A text file that is saved where the person chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// Without the extension. Neutral, so that it gives nothing away to anybody who sees the folder.
    pub name: &'static str,
    /// Without the dot.
    pub extension: &'static str,
    /// What the file will contain.
    pub text: String,
}

/// What to do with a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperWish {
    /// Shows its pages as pictures.
    Look {
        /// The page to begin with, counted from 0.
        first: usize,
    },
    /// Saves it as a PDF where the person chooses.
    Save,
    /// Opens it in the program for PDF files, for printing.
    Open,
}

/// What an edge reports.
#[derive(Clone, Debug, PartialEq)]
pub enum EffectResult {
    /// What became of something that was to be saved or erased.
    Stored {
        /// The ticket of its [`Effect::Store`].
        ticket: Ticket,
        /// How far it has come. A ticket that is waiting gets another report later.
        outcome: Outcome,
    },
    /// Something a person should know.
    Notice(Notice),
    /// What became of a document.
    Filed(Filed),
    /// Whether the sheet is in the documents folder.
    SheetSaved(bool),
    /// A vote on phones was closed.
    Counted {
        /// What the class voted on.
        vote: Vote,
        /// 0 for the first round, 1 for the one after the talk.
        round: usize,
        /// The totals of this round.
        counts: class::Counts,
    },
    /// The questions before or after were closed on the phones.
    Surveyed {
        /// Before the first lesson, after the last, or six weeks later.
        when: When,
        /// Totals by item.
        answers: Vec<class::Answers>,
    },
}

/// What became of a document that was saved or opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Filed {
    /// It was saved where the person chose: this path.
    Saved(String),
    /// It was saved in the documents folder under this path, because this system has no dialog.
    InDocuments(String),
    /// The program for PDF files has opened it.
    Opened,
    /// It could not be written.
    NotSaved,
    /// It could not be written, or no program opened it.
    NotOpened,
    /// The person closed the dialog.
    PutAway,
}

/// What became of the sheet that was to be saved for printing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// No report yet.
    Saving,
    /// It is in the documents folder.
    Saved,
    /// It could not be written.
    Failed,
}
