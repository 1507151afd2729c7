//! Judges the bytes of a log against its head. Nothing is written here.

use super::head::{self, Head};
use super::line::{Line, Place, State};
use crate::BookId;

/// A log, looked through once.
#[derive(Debug)]
pub struct Scan<'a> {
    /// The readable lines, in the order of the file.
    pub lines: Vec<Line<'a>>,
    pub verdict: Verdict,
    /// A newer version wrote in this book.
    pub newer: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All confirmed lines are intact. `end` is where the intact lines end; what follows was never confirmed.
    Intact { end: usize, torn: bool },
    /// Something below the head is not as it was written.
    Damaged {
        /// Confirmed lines that are gone, at least.
        lost: u64,
        /// Lines whose content was changed and is still readable.
        altered: usize,
        /// More is wrong than the altered lines.
        more: bool,
    },
}

/// `is_event` says whether the JSON of a line with a wrong checksum can still be used.
pub fn scan<'a>(
    book: &BookId,
    bytes: &'a [u8],
    head: &head::Found,
    is_event: &dyn Fn(&str) -> bool,
) -> Scan<'a> {
    let mut intact = walk(book, bytes, Place::default());
    let rest = bytes.get(intact.end..).unwrap_or_default();
    let is_good = match head {
        head::Found::Sound(head) => intact.reaches(head),
        // Before the first line is confirmed there is no head yet.
        head::Found::Missing => intact.ends.len() <= 1 && !rest.contains(&b'\n'),
        head::Found::Newer => true,
        head::Found::Damaged => false,
    };
    let newer = *head == head::Found::Newer;
    let is_newer = |lines: &[Line<'_>]| lines.iter().any(|line| line.state == State::Newer);
    if is_good {
        let verdict = Verdict::Intact {
            end: intact.end,
            torn: !rest.is_empty(),
        };
        let newer = newer || is_newer(&intact.lines);
        if newer {
            // Nothing will be cut off, so what follows is also read.
            intact.lines.extend(salvage(book, rest, is_event).lines);
        }
        return Scan {
            lines: intact.lines,
            verdict,
            newer,
        };
    }
    let found = salvage(book, bytes, is_event);
    let lost = match head {
        head::Found::Sound(head) => head.lines.saturating_sub(found.confirmed_by(head)),
        // The end of the file may have been confirmed or not; without a head only whole lines count.
        _ => found.unreadable,
    };
    let altered = found.altered();
    Scan {
        newer: newer || is_newer(&found.lines),
        verdict: Verdict::Damaged {
            lost,
            altered,
            more: lost > 0 || found.unreadable > 0 || altered == 0,
        },
        lines: found.lines,
    }
}

/// Intact lines from the beginning, each in its place.
pub struct Walk<'a> {
    pub lines: Vec<Line<'a>>,
    /// Where each of them ends.
    ends: Vec<usize>,
    pub end: usize,
    pub after: Place,
}

/// Follows the chain from `place` as far as it goes.
pub fn walk<'a>(book: &BookId, bytes: &'a [u8], place: Place) -> Walk<'a> {
    let mut walk = Walk {
        lines: Vec::new(),
        ends: Vec::new(),
        end: 0,
        after: place,
    };
    for chunk in bytes.split_inclusive(|byte| *byte == b'\n') {
        let Some(line) = Line::read(book, chunk) else {
            break;
        };
        // Without its newline it was never confirmed, even if what is there happens to be readable.
        if !chunk.ends_with(b"\n") || !line.fits(&walk.after) {
            break;
        }
        walk.end += chunk.len();
        walk.ends.push(walk.end);
        walk.after = Place {
            lines_before: walk.after.lines_before + 1,
            before: line.c.clone(),
        };
        walk.lines.push(line);
    }
    walk
}

impl Walk<'_> {
    /// Whether exactly what the head confirms is there.
    fn reaches(&self, head: &Head) -> bool {
        let Some(last) = usize::try_from(head.lines).ok().map(|n| n.checked_sub(1)) else {
            return false;
        };
        let Some(last) = last else {
            return head.bytes == 0 && head.last.is_empty();
        };
        self.ends
            .get(last)
            .is_some_and(|end| *end as u64 == head.bytes)
            && self.lines.get(last).is_some_and(|line| line.c == head.last)
    }
}

/// Everything readable in a damaged log.
struct Salvaged<'a> {
    lines: Vec<Line<'a>>,
    /// Where each of them begins.
    starts: Vec<usize>,
    /// Whole lines that mean nothing.
    unreadable: u64,
}

fn salvage<'a>(book: &BookId, bytes: &'a [u8], is_event: &dyn Fn(&str) -> bool) -> Salvaged<'a> {
    let mut found = Salvaged {
        lines: Vec::new(),
        starts: Vec::new(),
        unreadable: 0,
    };
    let mut start = 0;
    for chunk in bytes.split_inclusive(|byte| *byte == b'\n') {
        let begins = start;
        start += chunk.len();
        if chunk.trim_ascii().is_empty() {
            // An empty line was not an event.
            continue;
        }
        match Line::read(book, chunk) {
            Some(line) if line.state != State::Altered || is_event(line.e) => {
                found.lines.push(line);
                found.starts.push(begins);
            }
            _ => {
                // Without its newline it may have been half written, and then it is no loss.
                found.unreadable += u64::from(chunk.ends_with(b"\n"));
                inside(book, chunk, begins, &mut found);
            }
        }
    }
    found
}

/// Finds intact lines inside of garbage: where a newline was damaged, two lines have become one.
fn inside<'a>(book: &BookId, chunk: &'a [u8], begins: usize, found: &mut Salvaged<'a>) {
    const START: &[u8] = b"{\"v\":";
    let mut at = 0;
    while let Some(rest) = chunk.get(at..) {
        let Some(next) = rest.windows(START.len()).position(|bytes| bytes == START) else {
            return;
        };
        at += next;
        let rest = chunk.get(at..).unwrap_or_default();
        match Line::read_first(book, rest) {
            Some((line, length)) if line.state != State::Altered => {
                found.lines.push(line);
                found.starts.push(begins + at);
                at += length;
            }
            _ => at += START.len(),
        }
    }
}

impl Salvaged<'_> {
    fn altered(&self) -> usize {
        let altered = |line: &&Line<'_>| line.state == State::Altered;
        self.lines.iter().filter(altered).count()
    }

    /// How many of the lines had been confirmed.
    fn confirmed_by(&self, head: &Head) -> u64 {
        let count = match self.lines.iter().position(|line| line.c == head.last) {
            Some(last) => last + 1,
            // The last one is damaged; what begins behind it was never confirmed.
            None => {
                let before = |start: &&usize| (**start as u64) < head.bytes;
                self.starts.iter().filter(before).count()
            }
        };
        count as u64
    }
}
