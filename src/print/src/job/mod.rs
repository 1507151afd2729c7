//! What to print. All text is already translated, and the templates read it as data, so nothing in it can be mistaken for
//! markup.

mod parts;

pub use parts::*;

use serde::{Deserialize, Serialize};

/// Paper size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 by 297 millimeters.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// One document to print.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// What the document is, such as `worksheet/settings-check`. Together with the language it becomes the PDF's
    /// identifier.
    pub name: String,
    /// The language, such as `es`. Screen readers need it to pronounce the text.
    pub lang: String,
    /// The language's region, such as `US`, if it has one.
    pub region: Option<String>,
    /// The paper it is for.
    pub paper: Paper,
    /// Large print: body text in 18 points instead of 11.5.
    pub large: bool,
    /// For readers aged 5 to 7: body text in 14 points, and nothing smaller in the activities.
    pub young: bool,
    /// Smaller margins and gaps. The press sets it if that avoids a last page that is mostly empty.
    #[serde(default)]
    pub tight: bool,
    /// Even smaller margins and gaps. The press sets it if the last page would otherwise have only a few lines.
    #[serde(default)]
    pub snug: bool,
    /// The title, shown at the top and kept in the PDF's metadata.
    pub title: String,
    /// Year, month, day: the date of the content, not of printing, so that the same job always gives the same bytes.
    pub date: (i32, u8, u8),
    /// The line at the bottom left of each page.
    pub foot: String,
    /// The line at the bottom right, such as “Page {n} of {of}”. The template fills in `{n}` and `{of}`.
    pub page_of: String,
    /// Sources and dates in small print, at the end.
    pub sources: Vec<Source>,
    /// What is on the pages.
    pub data: Data,
}

/// A line of small print at the end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// The words, with `{titles}` where the titles go.
    pub words: String,
    /// Titles of documents, in English in every language; empty if there are none.
    pub titles: String,
}

impl From<String> for Source {
    fn from(words: String) -> Self {
        Self {
            words,
            titles: String::new(),
        }
    }
}

/// What is on the pages. The variant decides which template is used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "template", rename_all = "kebab-case")]
pub enum Data {
    /// Running text, with everything that lessons, plans and checklists need.
    Flow {
        /// The blocks from top to bottom.
        blocks: Vec<Block>,
    },
    /// Cards A to D to hold up in class, four to a sheet.
    AnswerCards {
        /// The four cards of a sheet.
        letters: Vec<Card>,
        /// How many sheets, one for each pupil.
        pupils: usize,
        /// How to hold the cards. The template does not show it.
        fold: String,
    },
    /// Certificates, one to a page.
    Certificates {
        /// The certificates, one for each learner.
        each: Vec<Certificate>,
    },
    /// A card to cut out and fold, four of the same to a sheet.
    Wallet {
        /// The heading on the card.
        heading: String,
        /// First steps, numbered.
        lines: Vec<String>,
        /// Who helps, and how to reach them.
        services: Vec<Service>,
        /// How to cut and fold, printed above the cards.
        cut: String,
    },
    /// A poster for the wall.
    Poster {
        /// The heading across the top.
        heading: String,
        /// The sentence in the box below the heading.
        promise: String,
        /// First steps, numbered.
        lines: Vec<String>,
        /// Who helps, and how to reach them.
        services: Vec<Service>,
    },
    /// A poster to be read from across a room: a few lines, with the phone numbers below.
    Wall {
        /// The sentence in the box below the title.
        promise: String,
        /// What to do, numbered.
        lines: Vec<String>,
        /// The school's own people, one line each; empty if they are not known.
        school: Vec<String>,
        /// Who helps, and how to reach them.
        services: Vec<Service>,
        /// What to do if no country is chosen; empty if there are services.
        anywhere: String,
    },
    /// An outlined picture to color in, in landscape format.
    Coloring {
        /// A file of `assets/illustrations` without `.svg`.
        picture: String,
        /// What it shows, for readers who cannot see it.
        alt: String,
        /// The line to say aloud.
        say: String,
    },
    /// Cards that a child can hold up instead of speaking, one to a page.
    ShowCards {
        /// The cards; their ticks are not used.
        cards: Vec<Slip>,
    },
    /// Slips to cut out, tick and fold, six to a sheet.
    Slips {
        /// The slips in order, left to right.
        slips: Vec<Slip>,
        /// How to cut and fold, printed above the slips.
        fold: String,
    },
}

/// One block of running text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// A heading of level 2 or 3; the title is level 1.
    Heading {
        /// 2 or 3.
        level: u8,
        /// The words.
        text: String,
    },
    /// Text in normal type.
    Text {
        /// The words; an empty line starts a new paragraph.
        text: String,
    },
    /// A line in smaller type.
    Small {
        /// The words.
        text: String,
    },
    /// A list with bullets.
    List {
        /// The items, in order.
        items: Vec<String>,
    },
    /// A numbered list.
    Steps {
        /// The steps, in order.
        items: Vec<String>,
    },
    /// Boxes to tick, each with its text.
    Ticks {
        /// The boxes, from top to bottom.
        items: Vec<Tick>,
    },
    /// Numbered questions.
    Questions {
        /// The number of the first one.
        from: usize,
        /// The questions, in order.
        items: Vec<Question>,
    },
    /// An explanation with a rule along its side.
    Note {
        /// A line in bold above it; empty for none.
        title: String,
        /// The words.
        text: String,
    },
    /// An illustration.
    Picture {
        /// A file of `assets/illustrations` without `.svg`.
        name: String,
        /// What it shows, for readers who cannot see it.
        alt: String,
    },
    /// A story in drawn panels.
    Comic {
        /// The panels in reading order.
        panels: Vec<Panel>,
    },
    /// Lines to write on.
    Lines {
        /// The words above them; empty for none.
        label: String,
        /// How many lines.
        count: usize,
    },
    /// Promises of both sides, with room to sign.
    Agreement {
        /// What is promised.
        agreement: Agreement,
    },
    /// Who helps, and how to reach them.
    Services {
        /// The services, in order.
        items: Vec<Service>,
    },
    /// A word search: letters in rows and columns.
    Letters {
        /// The rows, one letter per cell.
        rows: Vec<Vec<String>>,
        /// The cells of the words that were found, as row and column from 0; empty on the blank sheet.
        found: Vec<(usize, usize)>,
    },
    /// Boxes to tick with short words, in columns.
    Words {
        /// The words, in order.
        items: Vec<String>,
    },
    /// Starts a new page.
    PageBreak,
}

impl Job {
    /// Names of the pictures the block shows.
    pub fn pictures(&self) -> Vec<&str> {
        match &self.data {
            Data::Flow { blocks } => blocks
                .iter()
                .flat_map(|block| match block {
                    Block::Picture { name, .. } => vec![name.as_str()],
                    Block::Comic { panels } => {
                        panels.iter().map(|panel| panel.name.as_str()).collect()
                    }
                    Block::Questions { items, .. } => {
                        let pictures = items.iter().filter_map(|item| item.picture.as_ref());
                        pictures.map(|picture| picture.name.as_str()).collect()
                    }
                    _ => Vec::new(),
                })
                .collect(),
            Data::Coloring { picture, .. } => vec![picture.as_str()],
            Data::Certificates { each } => each.iter().map(|one| one.picture.as_str()).collect(),
            _ => Vec::new(),
        }
    }
}
