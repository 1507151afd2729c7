//! Checks the bytes of a log against its head. Nothing is written here.

use super::head::{self, Head};
use super::line::{Line, Place, State};
use crate::BookId;

/// The result of one pass over a log.
#[derive(Debug)]
pub struct Scan<'a> {
    /// The readable lines, in file order.
    pub lines: Vec<Line<'a>>,
    pub verdict: Verdict,
    /// A newer version wrote to this book.
    pub newer: bool,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// All confirmed lines are intact. `end` is where the intact lines end; what follows was never confirmed.
    Intact { end: usize, torn: bool },
    /// Something below the head is not as written.
    Damaged {
        /// How many confirmed lines are lost; at least this many.
        lost: u64,
        /// How many lines were changed but are still readable.
        altered: usize,
        /// There is more damage than the altered lines.
        more: bool,
    },
}

/// `is_event` says whether the JSON of a line with a wrong checksum is still usable.
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
            // Nothing will be cut off, so the rest is read as well.
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
        // The end of the file may or may not have been confirmed; without a head only complete lines count.
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

/// The intact lines from the beginning, each at its place in the chain.
pub struct Walk<'a> {
    pub lines: Vec<Line<'a>>,
    /// The end offset of each line.
    ends: Vec<usize>,
    pub end: usize,
    pub after: Place,
}

/// Follows the chain from `place` as far as it is intact.
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
        // Without its newline it was never confirmed, even if it happens to be readable.
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
    /// Whether exactly the lines that the head confirms are there.
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
    /// The start offset of each line.
    starts: Vec<usize>,
    /// Number of complete lines that cannot be parsed.
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
                // Without a newline it may have been half written, and then nothing was lost.
                found.unreadable += u64::from(chunk.ends_with(b"\n"));
                inside(book, chunk, begins, &mut found);
            }
        }
    }
    found
}

/// Finds intact lines within garbage: a damaged newline turns two lines into one.
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

    /// How many of the lines were confirmed.
    fn confirmed_by(&self, head: &Head) -> u64 {
        let count = match self.lines.iter().position(|line| line.c == head.last) {
            Some(last) => last + 1,
            // The last confirmed line is damaged; lines that begin after it were never confirmed.
            None => {
                let before = |start: &&usize| (**start as u64) < head.bytes;
                self.starts.iter().filter(before).count()
            }
        };
        count as u64
    }
}
