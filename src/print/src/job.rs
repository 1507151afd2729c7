//! What is to be printed. Every text is in its language already and is only ever text: the templates read it as data, so
//! that nothing in it can be taken for layout.

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    A4,
    Letter,
}

/// One document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// Names the document, as in `worksheet/settings-check`; with the language it makes the file's identity.
    pub name: String,
    /// Language as in `es`, and its region where there is one.
    pub lang: String,
    pub region: Option<String>,
    pub paper: Paper,
    /// 18 points instead of 12.
    pub large: bool,
    pub title: String,
    /// Year, month, day: the day the document speaks of, so that the same job gives the same bytes.
    pub date: (i32, u8, u8),
    /// At the foot of each page: left a line, right "page 1 of 3" with `{n}` and `{of}` in it.
    pub foot: String,
    pub page_of: String,
    /// Sources and dates in small print, at the end.
    pub sources: Vec<String>,
    pub data: Data,
}

/// What stands on the pages; names the template.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "template", rename_all = "kebab-case")]
pub enum Data {
    /// Running text with everything lessons need.
    Flow { blocks: Vec<Block> },
    /// A-D cards for a class, four to a sheet.
    AnswerCards {
        letters: Vec<Card>,
        pupils: usize,
        fold: String,
    },
    /// One page a certificate.
    Certificates { each: Vec<Certificate> },
    /// A card for the wallet, eight to a sheet, or one poster.
    Wallet {
        heading: String,
        lines: Vec<String>,
        services: Vec<Service>,
        cut: String,
    },
    Poster {
        heading: String,
        promise: String,
        lines: Vec<String>,
        services: Vec<Service>,
    },
    /// Cards to hold up, one to a half page.
    ShowCards { cards: Vec<Slip> },
    /// Slips to fold, six to a sheet.
    Slips { slips: Vec<Slip>, fold: String },
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// Level 2 or 3; the title is level 1.
    Heading {
        level: u8,
        text: String,
    },
    Text {
        text: String,
    },
    /// A line in smaller type.
    Small {
        text: String,
    },
    List {
        items: Vec<String>,
    },
    Steps {
        items: Vec<String>,
    },
    /// Boxes to tick, each with what stands under it.
    Ticks {
        items: Vec<Tick>,
    },
    Questions {
        from: usize,
        items: Vec<Question>,
    },
    /// An explanation with a rule at its side.
    Note {
        title: String,
        text: String,
    },
    Picture {
        name: String,
        alt: String,
    },
    /// Lines to write on.
    Lines {
        label: String,
        count: usize,
    },
    /// Two columns of promises and room to sign.
    Agreement {
        agreement: Agreement,
    },
    Services {
        items: Vec<Service>,
    },
    PageBreak,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Tick {
    pub text: String,
    pub line: String,
    pub ticked: bool,
}

/// A question on paper. `answer` and `why` are empty on the worksheet: they are not in the job, so they cannot be printed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Question {
    pub text: String,
    /// How it is answered, as in "Tick one".
    pub how: String,
    pub choices: Vec<Choice>,
    /// For matching: what stands at the right.
    pub right: Vec<String>,
    pub answer: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub mark: Mark,
    pub text: String,
    /// Only in the key.
    pub right: bool,
    pub why: String,
}

/// What stands before a choice, or after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mark", rename_all = "kebab-case")]
pub enum Mark {
    /// A letter in a box.
    Letter { letter: String },
    /// An empty box, to tick or to number.
    Box,
    /// A line to write on.
    Line,
    /// Boxes with words, after the text.
    Words { words: Vec<String> },
    /// Nothing.
    Plain,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    pub left_title: String,
    pub left: Vec<String>,
    pub right_title: String,
    pub right: Vec<String>,
    /// Over lines for promises of their own.
    pub own: String,
    /// The clause that is always there.
    pub always: Vec<String>,
    pub sign: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Service {
    pub name: String,
    pub what: String,
    /// "Call 911", "Text HOME to 741741", a host.
    pub ways: Vec<String>,
    pub first: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    pub letter: String,
    /// `circle`, `square`, `triangle`, `diamond`.
    pub shape: String,
    /// `#rrggbb`.
    pub colour: String,
    pub alt: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    pub heading: String,
    /// Empty for a line to write on.
    pub name: String,
    pub name_line: String,
    pub skills_title: String,
    pub skills: Vec<String>,
    pub closing: String,
    pub date_line: String,
    pub sign_line: String,
    pub picture: String,
    pub picture_alt: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Slip {
    pub heading: String,
    pub lines: Vec<String>,
    /// Boxes to tick.
    pub ticks: Vec<String>,
}

impl Job {
    /// Names of the pictures it shows.
    pub fn pictures(&self) -> Vec<&str> {
        match &self.data {
            Data::Flow { blocks } => blocks
                .iter()
                .filter_map(|block| match block {
                    Block::Picture { name, .. } => Some(name.as_str()),
                    _ => None,
                })
                .collect(),
            Data::Certificates { each } => each.iter().map(|one| one.picture.as_str()).collect(),
            _ => Vec::new(),
        }
    }
}
