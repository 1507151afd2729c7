//! What can be wrong with content, described so that an author finds the place.

use serde::Serialize;
use std::fmt;

/// One thing wrong in one place of the content.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Problem {
    /// Path within the content folder, such as `lessons/8-10/good-friend.json`.
    pub file: String,
    /// The page, question, option, text id or line; empty if it is the file as a whole.
    pub place: String,
    /// The kind of problem, for programs that read the report.
    pub code: Code,
    /// What is wrong, for the author. In English, because the checker is a tool for authors.
    pub detail: String,
}

impl Problem {
    /// A problem at a place in a file.
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

/// The kinds of problem the checker knows. In JSON they are written as in `missing-text`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// A file is not JSON, or not in the shape of its schema.
    BadShape,
    /// A file is not valid Fluent, or asks too much of the parser.
    BadFluent,
    /// A text refers to something that does not exist, or to itself, or expands to too much.
    BadReference,
    /// A key has characters other than `a-z`, `0-9` and `-`, does not start with a letter, or is longer than 48.
    BadKey,
    /// Two things that must differ have the same key.
    DuplicateKey,
    /// A file's path does not match the id or audience in it.
    WrongFolder,
    /// A list has fewer entries than it needs.
    EmptyList,
    /// A list has more entries than fit on its page.
    TooMany,
    /// An answer, bin or target is a key that does not exist.
    UnknownKey,
    /// No right answer, nothing but right answers, too few signs, or a place that nothing belongs in.
    BadAnswer,
    /// A place of a scene is outside its picture, too small to press, or overlaps another; or a bubble points outside.
    BadPlace,
    /// A comic that asks does not end with its answer, or one that only tells has an answer.
    ComicAnswer,
    /// A chat leads backward, stops without an end, or has a node that is not exactly one of line, choice and end.
    ChatShape,
    /// No way through a chat leads to this node.
    ChatUnreachable,
    /// A chat has too many lines, signs or ways through.
    ChatTooMuch,
    /// A harder reply does not lead, by way of the narrator, to an end with help.
    ChatHarderWithoutHelp,
    /// The structure asks for a text that is not there.
    MissingText,
    /// Nothing asks for this text.
    UnusedText,
    /// A text is blank.
    EmptyText,
    /// Content refers to a recommendation that does not exist.
    UnknownGuidance,
    /// Content refers to a picture that does not exist.
    MissingPicture,
    /// The picture of a scene or a panel is not of the size its places are given for, two options look alike, or too many pages
    /// of a band do.
    BadPicture,
    /// A chat's avatar is not in the list for people who write to children, a picture in that list is also a child's face, or a
    /// friend looks like a stranger met online.
    BadAvatar,
    /// The next review is not after the last one.
    BadDates,
    /// A text has a word that its audience should never read.
    AvoidedWord,
    /// A lesson for children never says to tell someone.
    NoWayToTell,
    /// A lesson from age 8 up names no helpline.
    NoHelpline,
    /// A lesson for children names nobody but parents to tell. A parent may be the one who hurts.
    OnlyParents,
    /// A lesson's English is above the school grade of its audience.
    ReadingLevel,
    /// A sentence is longer than its audience can follow.
    LongSentence,
    /// A projected page has more than 40 words.
    SlideTooLong,
    /// A title, a button or an explanation is too long.
    TooLong,
    /// One of the three promises that close every lesson is missing.
    NoPromises,
    /// A country has no emergency number, or a service cannot be reached or relied on.
    BadHelp,
    /// A core recommendation is in no lesson and on no checklist.
    CoreNotTaught,
    /// Lessons for an audience use a word of the glossary that has no definition for them, or a word has a definition for an
    /// audience that never meets it.
    BadTerm,
    /// A setting claims a menu path without a source, gives no way to find it, or has a date that cannot be read.
    BadSetting,
    /// A figure has no source or no bars, years out of order, impossible values, or comes from a row that is not to be shown.
    BadFigure,
    /// A standard names a country, a lesson or a date that does not exist, or names no lesson.
    BadStandard,
    /// Two people of the lessons share a key or a name, a person has the wrong age or no portrait, or someone has a part who is
    /// not among them.
    BadCast,
    /// A word model that never reads the questions answers too many of them.
    Guessable,
    /// A lesson is longer than its audience reads in one go.
    TooManyWords,
    /// An objective is not asked about in the quiz, after a week or after a month.
    NotAskedAgain,
    /// A lesson for parents has no short way.
    NoShortWay,
    /// A page to read, from age 8 up, has no short and easy words, or too many.
    NoEasyWords,
    /// At a chat's end an account is blocked before words and names are kept.
    BlockBeforeKeep,
    /// A class can vote on a sensitive topic, and neither the step nor the lesson marks it.
    NotTender,
    /// A page asks to press something where nobody can: on paper, or on the wall without another wording for a class.
    AsksToPress,
    /// The table of retired ids has one that is still in use, leads to one that does not exist, or leads in a cycle.
    BadRetired,
}
