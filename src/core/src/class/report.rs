//! What a class answered, as a table: the same rows on the screen and in the CSV.

use super::survey::{Answers, Item, Masked, Share, masked};
use super::vote::{Ballot, Vote, ballots};
use super::{Class, Counts};
use crate::content::Library;
use crate::text::bidi;

/// A vote with its options and the totals of each round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voted<'a> {
    /// What the class voted on.
    pub vote: &'a Vote,
    /// The options, in the order of the counts.
    pub options: Vec<Ballot>,
    /// The first round, then the one after the talk.
    pub rounds: &'a [Counts],
}

/// All votes in the order they were held, without those whose lesson or step no longer exists.
pub fn votes<'a>(class: &'a Class, library: &Library) -> Vec<Voted<'a>> {
    let polls = class.polls.iter();
    polls
        .filter_map(|poll| {
            let lesson = library.lesson(&poll.vote.lesson)?;
            let step = lesson.step(&poll.vote.step)?;
            Some(Voted {
                vote: &poll.vote,
                options: ballots(step, poll.vote.at.as_ref())?,
                rounds: &poll.rounds,
            })
        })
        .collect()
}

/// One item of the survey, before, after and six weeks later.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Surveyed<'a> {
    /// What was asked.
    pub item: &'a Item,
    /// Totals from before; `None` where it was not asked then.
    pub before: Option<&'a Counts>,
    /// Totals from after; `None` where it was not asked then.
    pub after: Option<&'a Counts>,
    /// Totals from six weeks later; `None` where it was not asked then.
    pub later: Option<&'a Counts>,
}

impl Surveyed<'_> {
    /// How many answered correctly, before and after. Only meaningful for questions of lessons.
    pub fn shares(&self, library: &Library) -> (Option<Share>, Option<Share>) {
        let right = self.item.right(library);
        let share = |counts: Option<&Counts>| counts.map(|counts| Share::of(counts, &right));
        (share(self.before), share(self.after))
    }

    /// Masked totals by option, before, after and six weeks later, for a question on telling; empty where it was not asked.
    pub fn telling(&self) -> [Vec<Masked>; 3] {
        let shown = |counts: Option<&Counts>| counts.map_or(Vec::new(), |it| masked(&it.counts));
        [self.before, self.after, self.later].map(shown)
    }
}

/// Every item that was asked before, after or later, without repeats.
pub fn survey(class: &Class) -> Vec<Surveyed<'_>> {
    fn find<'a>(all: &'a [Answers], item: &Item) -> Option<&'a Counts> {
        let found = all.iter().find(|answers| &answers.item == item);
        found.map(|answers| &answers.counts)
    }
    let mut items: Vec<&Item> = class.before.iter().map(|answers| &answers.item).collect();
    for answers in class.after.iter().chain(&class.later) {
        if !items.contains(&&answers.item) {
            items.push(&answers.item);
        }
    }
    items
        .into_iter()
        .map(|item| Surveyed {
            item,
            before: find(&class.before, item),
            after: find(&class.after, item),
            later: find(&class.later, item),
        })
        .collect()
}

/// One cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Words. Made safe for spreadsheets when written.
    Text(String),
    /// A count.
    Number(u32),
    /// No value, which is not the same as 0.
    Empty,
}

/// What separates the cells of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// For regions that write 1.5.
    Comma,
    /// For regions that write 1,5, where spreadsheets read a comma as the decimal separator.
    Semicolon,
}

/// A byte order mark, which tells spreadsheets that the file is UTF-8. Without it, some garble accented letters.
const UTF8: char = '\u{FEFF}';

/// Rows as CSV. The caller puts the names of the columns in the first row. A cell that a spreadsheet would run as a formula
/// gets an apostrophe in front.
pub fn csv(rows: &[Vec<Cell>], separator: Separator) -> String {
    let mut out = csv::WriterBuilder::new()
        .delimiter(match separator {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
        })
        .from_writer(Vec::new());
    // Writing to memory does not fail. If it did, an empty file would be better than one that lacks a row.
    let written = rows.iter().all(|row| {
        let cells = row.iter().map(|cell| match cell {
            Cell::Text(text) => safe(text),
            Cell::Number(number) => number.to_string(),
            Cell::Empty => String::new(),
        });
        out.write_record(cells).is_ok()
    });
    let bytes = out.into_inner().ok().filter(|_| written);
    bytes
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .map(|text| format!("{UTF8}{text}"))
        .unwrap_or_default()
}

/// Text that a spreadsheet does not run, even if it begins like a formula.
fn safe(cell: &str) -> String {
    let cell = bidi::plain(cell);
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        format!("'{cell}")
    } else {
        cell.into_owned()
    }
}
