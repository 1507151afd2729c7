//! The parts of documents: questions, cards, certificates and so on.

use serde::{Deserialize, Serialize};

/// A box to tick.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tick {
    /// What to do.
    pub text: String,
    /// A line in smaller type below it; empty for none.
    pub line: String,
    /// The path through the menus, in English; empty for none.
    pub path: String,
    /// Whether it is printed already ticked.
    pub ticked: bool,
}

/// A question on paper. On the worksheet, `answer`, `why` and the `right` of each choice are left blank: an answer that is
/// not in the job cannot be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The question. The first line is printed in bold; further lines are those of a chat.
    pub text: String,
    /// How to answer it, such as “Tick one”.
    pub how: String,
    /// The choices; for matching, the left side.
    pub choices: Vec<Choice>,
    /// For matching: the right side, in the order printed. Empty for every other question.
    pub right: Vec<String>,
    /// The answer in words; empty on the worksheet.
    pub answer: String,
    /// A picture with lettered places that the question is about.
    pub picture: Option<Drawing>,
    /// How many writing lines are printed below it.
    pub lines: usize,
}

/// A picture with lettered places.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Drawing {
    /// A file of `assets/illustrations` without `.svg`, 480 by 320 units.
    pub name: String,
    /// What it shows, for readers who cannot see it.
    pub alt: String,
    /// The places.
    pub places: Vec<LetteredPlace>,
}

/// A place in a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LetteredPlace {
    /// Its letter, such as “A”.
    pub letter: String,
    /// Left, top, width and height, in the picture's units.
    pub at: [u16; 4],
}

/// A panel of a comic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// A file of `assets/illustrations` without `.svg`, 480 by 320 units.
    pub name: String,
    /// What it shows, for readers who cannot see it.
    pub alt: String,
    /// The bubbles in reading order.
    pub bubbles: Vec<Bubble>,
}

/// A speech bubble or a caption.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bubble {
    /// Who speaks; empty for a caption.
    pub who: String,
    /// The words; empty to print lines for writing them.
    pub words: String,
    /// How far from the left the speaker is, from 0 to 100.
    pub x: u8,
}

/// One thing to choose, tick or number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    /// What is printed before or after the text.
    pub mark: Mark,
    /// The words.
    pub text: String,
    /// Whether it is right; true only in the answer key.
    pub right: bool,
    /// The explanation; empty on the worksheet.
    pub why: String,
}

/// What is printed before or after a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mark", rename_all = "kebab-case")]
pub enum Mark {
    /// A letter in a box.
    Letter {
        /// The letter, such as “A”.
        letter: String,
    },
    /// An empty box, to tick or to number.
    Box,
    /// A line to write on.
    Line,
    /// Boxes with words, after the text.
    Words {
        /// The words, such as the bins of a sorting page.
        words: Vec<String>,
    },
    /// Nothing.
    Plain,
}

/// A family agreement.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// The heading over the child's promises.
    pub left_title: String,
    /// The child's promises.
    pub left: Vec<String>,
    /// The heading over the adult's promises.
    pub right_title: String,
    /// The adult's promises.
    pub right: Vec<String>,
    /// The words above the lines where the family adds its own promises.
    pub own: String,
    /// The clause that is in every agreement, one paragraph per item.
    pub always: Vec<String>,
    /// Who signs, one line each, and the date.
    pub sign: Vec<String>,
}

/// A service that helps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    /// Its name.
    pub name: String,
    /// The name's language, such as `en`, if it differs from the document's.
    pub lang: Option<String>,
    /// What it does, in a line; empty for none.
    pub what: String,
    /// How to reach it, such as “Call 911”, “Text HOME to 741741” or a host name.
    pub ways: Vec<String>,
    /// Whether it stands out, as the emergency number does.
    pub first: bool,
}

/// A card to hold up in class, identified by letter, shape and color.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// The letter in the middle.
    pub letter: String,
    /// `circle`, `square`, `triangle` or `diamond`.
    pub shape: String,
    /// The fill, as `#rrggbb`.
    pub colour: String,
    /// What the card shows, for readers who cannot see it.
    pub alt: String,
}

/// A certificate of participation. It has no grades.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// The heading.
    pub heading: String,
    /// The learner's name; empty to print a line for writing it.
    pub name: String,
    /// The words below that line.
    pub name_line: String,
    /// The words above the skills.
    pub skills_title: String,
    /// What the learner can now do.
    pub skills: Vec<String>,
    /// The sentence below the skills.
    pub closing: String,
    /// The words below the line for the date.
    pub date_line: String,
    /// The words below the line for the signature.
    pub sign_line: String,
    /// A file of `assets/illustrations` without `.svg`.
    pub picture: String,
    /// What it shows, for readers who cannot see it.
    pub picture_alt: String,
}

/// A card or a slip: a heading, some lines, and possibly boxes to tick.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Slip {
    /// The words in bold at the top.
    pub heading: String,
    /// The paragraphs below it.
    pub lines: Vec<String>,
    /// Boxes to tick; not used on cards to hold up.
    pub ticks: Vec<String>,
}
