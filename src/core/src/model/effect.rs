//! What the model asks of the edges, and what they say back. Everything that is saved carries a ticket, so that nothing is
//! called kept, saved or erased before the store has confirmed it.

use super::saves::{Outcome, Ticket};
use super::typing::TypedFile;
use super::{Notice, SchoolCard, Settings};
use crate::class::{self, Vote, When};
use crate::family::{Door, ParentsFile};
use crate::log::{Entry, LogId};
use crate::paper::Request;

/// Something for an edge to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// The store is to save or erase something, and to confirm it under this ticket.
    Store(Ticket, Store),
    /// What the store could not save is tried again now.
    RetrySaving,
    /// The class server.
    Phones(Phones),
    /// Whether the screens stay on.
    KeepAwake(bool),
    /// The voice.
    Voice(Voice),
    /// Puts a text on the clipboard.
    Copy(String),
    /// Takes this text off the clipboard if it is still there.
    ClearClipboard(String),
    /// A document for the press.
    Paper(Request, PaperWish),
    /// The press may stop: nobody wants the pages any more.
    StopPaper,
    /// Documents that were opened for printing are taken away.
    ForgetPapers,
    /// A file is saved where the person likes.
    SaveFile(FileText),
    /// A page of text goes to the documents folder.
    SaveSheet(String),
    /// Texts are opened anew in another language.
    LanguageChanged,
}

/// What the store is to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Store {
    /// One more event.
    Append(Entry),
    /// A log goes, with every copy of it.
    Erase(LogId),
    Settings(Settings),
    School(SchoolCard),
    /// PIN and notes in one step, and no earlier copy of them stays. `None` removes them.
    Parents(Option<Box<ParentsFile>>),
    Door(Door),
    /// What is being typed; `None` removes it.
    Typed(Option<TypedFile>),
    /// Every child's log, also one that could not be read, the home's, PIN and notes.
    EraseFamily,
    /// Whatever this program keeps on this computer.
    EraseEverything,
}

/// What the voice is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voice {
    Speak {
        sentences: Vec<String>,
        locale: String,
        /// Speed in percent of the voice's own.
        percent: u16,
    },
    Pause,
    Resume,
    Again,
    Stop,
}

/// What the class server is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phones {
    /// On this address of this computer and no other, for about this many devices.
    Start {
        address: std::net::IpAddr,
        devices: u16,
    },
    LetIn(bool),
    /// Everybody is sent out and may join again with a new code: the answer to a flood of strangers.
    LetInAnew,
    Ask(Vote),
    /// The vote is closed, and its totals are a round of the class.
    Count(Vote, usize),
    /// The questions before or after, one after the other on each phone.
    Survey(Vec<class::Item>),
    /// They are closed, and their totals are the class's.
    CountSurvey(When, Vec<class::Item>),
    /// One question without a lesson, to see whether a phone gets here.
    Test,
    /// Nothing is asked any more.
    Clear,
    Stop,
}

/// A file that is saved where the person likes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileText {
    /// Without the extension; neutral.
    pub name: &'static str,
    pub extension: &'static str,
    pub text: String,
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

/// What an edge has to say.
#[derive(Clone, Debug, PartialEq)]
pub enum EffectResult {
    /// What became of something that was to be saved or erased.
    Stored { ticket: Ticket, outcome: Outcome },
    /// Something a person should know.
    Notice(Notice),
    /// What became of a document.
    Filed(Filed),
    /// Whether the sheet is in the documents folder.
    SheetSaved(bool),
    /// A vote on phones was closed.
    Counted {
        vote: Vote,
        round: usize,
        counts: class::Counts,
    },
    /// The questions before or after were closed on the phones.
    Surveyed {
        when: When,
        answers: Vec<class::Answers>,
    },
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

/// What became of the sheet that was to be saved for printing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    Saving,
    Saved,
    Failed,
}
