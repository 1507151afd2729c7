//! What can be wrong with content, named so that an author finds the place.

use serde::Serialize;
use std::fmt;

/// One thing wrong in one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// Path within the content folder.
    pub file: String,
    /// Page, question, option or text id; empty for the whole file.
    pub place: String,
    pub code: Code,
    /// What to do about it, for the author (English: an authors' tool).
    pub detail: String,
}

impl Problem {
    pub fn new(
        file: &str,
        place: impl Into<String>,
        code: Code,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            file: file.to_owned(),
            place: place.into(),
            code,
            detail: detail.into(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: {}: {} ({:?})",
            self.file, self.place, self.detail, self.code
        )
    }
}

/// The kinds of problem the checker knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// Not JSON, or not in the shape of the schema.
    BadShape,
    /// Not valid Fluent, or more than the parser is asked to take.
    BadFluent,
    /// A text refers to what does not exist, or to itself, or unfolds without measure.
    BadReference,
    BadKey,
    DuplicateKey,
    WrongFolder,
    EmptyList,
    /// An answer, bin or target that names nothing.
    UnknownKey,
    /// No right answer, all right, or too few signs.
    BadAnswer,
    ChatShape,
    ChatUnreachable,
    ChatTooMuch,
    ChatHarderWithoutHelp,
    MissingText,
    UnusedText,
    EmptyText,
    UnknownGuidance,
    MissingPicture,
    BadDates,
    AvoidedWord,
    NoWayToTell,
    OnlyParents,
    ReadingLevel,
    LongSentence,
    SlideTooLong,
    TooLong,
    NoPromises,
    BadHelp,
    /// A recommendation that must be taught is in no lesson and on no checklist.
    CoreNotTaught,
    /// A word of the glossary stands in a lesson of an audience that has no definition of it, or in none at all.
    BadTerm,
    /// A setting whose path nobody saw, or without a date.
    BadSetting,
    /// A figure without a year, a base or bars.
    BadFigure,
    /// The table of retired ids names one that is still in use, or leads to one that is not.
    BadRetired,
}
