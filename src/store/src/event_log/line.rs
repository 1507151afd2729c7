//! One line of a log: `{"v":2,"e":…,"c":"…"}`. [`crate::seal`] explains how `c` is computed.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::seal::{DIGITS, digest};
use crate::{BookId, RECORD_VERSION};

fn own(v: u64, book: &BookId, e: &str) -> String {
    let v = v.to_string();
    digest(
        "line",
        &[v.as_bytes(), book.as_str().as_bytes(), e.as_bytes()],
    )
}

fn link(own: &str, number: u64, before: &str) -> String {
    let number = number.to_string();
    digest(
        "link",
        &[own.as_bytes(), number.as_bytes(), before.as_bytes()],
    )
}

fn text(e: &str, c: &str) -> String {
    format!("{{\"v\":{RECORD_VERSION},\"e\":{e},\"c\":\"{c}\"}}\n")
}

/// The position of a line: its number, starting at 1, and the checksum of the line before it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Place {
    pub lines_before: u64,
    pub before: String,
}

impl Place {
    /// The line for this event at this place, and the place of the next line. `e` is the event's JSON.
    pub fn seal(&self, book: &BookId, e: &str) -> (String, Self) {
        let number = self.lines_before + 1;
        let mut c = own(RECORD_VERSION, book, e);
        c += &link(&c, number, &self.before);
        let line = text(e, &c);
        let after = Self {
            lines_before: number,
            before: c,
        };
        (line, after)
    }

    /// Whether an intact line with this checksum belongs at this place.
    fn fits(&self, c: &str) -> bool {
        match c.split_at_checked(DIGITS) {
            Some((own, place)) => link(own, self.lines_before + 1, &self.before) == place,
            None => false,
        }
    }
}

#[derive(Deserialize)]
struct Record<'a> {
    v: u64,
    #[serde(borrow)]
    e: &'a RawValue,
    c: String,
}

/// A line that can be read.
#[derive(Debug)]
pub struct Line<'a> {
    /// The event's JSON, as it is in the file.
    pub e: &'a str,
    /// The checksum, as it is in the file.
    pub c: String,
    pub state: State,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Every byte is as written.
    Sound,
    /// As [`State::Sound`], but written by a newer version.
    Newer,
    /// The checksum does not match.
    Altered,
}

impl<'a> Line<'a> {
    /// Reads one line, with or without its trailing newline. `None` if it is not a record.
    pub fn read(book: &BookId, bytes: &'a [u8]) -> Option<Self> {
        let record: Record<'a> = serde_json::from_slice(bytes).ok()?;
        Some(Self::judge(book, record, |canonical| {
            canonical.as_bytes() == bytes || canonical.trim_end().as_bytes() == bytes
        }))
    }

    /// Reads a record at the beginning of `bytes`, ignoring what follows, and returns it with its length.
    pub fn read_first(book: &BookId, bytes: &'a [u8]) -> Option<(Self, usize)> {
        let mut records = serde_json::Deserializer::from_slice(bytes).into_iter::<Record<'a>>();
        let record = records.next()?.ok()?;
        let length = records.byte_offset();
        let exact = bytes.get(..length)?;
        let line = Self::judge(book, record, |canonical| {
            canonical.trim_end().as_bytes() == exact
        });
        Some((line, length))
    }

    fn judge(book: &BookId, record: Record<'a>, is_exact: impl Fn(&str) -> bool) -> Self {
        let e = record.e.get();
        let is_intact = record.c.len() == 2 * DIGITS
            && record.c.is_ascii()
            && record.c.starts_with(&own(record.v, book, e));
        let state = match record.v {
            // Writing it again must give the same bytes: this also covers what the checksum does not.
            RECORD_VERSION if is_intact && is_exact(&text(e, &record.c)) => State::Sound,
            v if is_intact && v > RECORD_VERSION => State::Newer,
            _ => State::Altered,
        };
        Self {
            e,
            c: record.c,
            state,
        }
    }

    /// Whether this line is intact and belongs at that place.
    pub fn fits(&self, place: &Place) -> bool {
        self.state != State::Altered && place.fits(&self.c)
    }
}

/// A line as a newer version would write it, built by the stable rule.
#[cfg(test)]
pub fn newer_line(v: u64, book: &BookId, place: &Place, e: &str) -> String {
    let mut c = own(v, book, e);
    c += &link(&c, place.lines_before + 1, &place.before);
    format!("{{\"v\":{v},\"e\":{e},\"c\":\"{c}\"}}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_flipped_bit_of_a_line_is_noticed_and_none_makes_it_newer() {
        let book = BookId::parse("mia").unwrap();
        let place = Place::default();
        let (good, _) = place.seal(&book, "{\"page\":3}");
        let read = Line::read(&book, good.as_bytes()).unwrap();
        assert!(read.state == State::Sound && read.fits(&place));
        for at in 0..good.len() * 8 {
            let mut bytes = good.clone().into_bytes();
            bytes[at / 8] ^= 1 << (at % 8);
            let noticed = Line::read(&book, &bytes)
                .is_none_or(|line| line.state == State::Altered || !line.fits(&place));
            assert!(noticed, "bit {at}");
            let newer = Line::read(&book, &bytes).is_some_and(|line| line.state == State::Newer);
            assert!(!newer, "bit {at}");
        }
        let other = BookId::parse("noor").unwrap();
        let swapped = Line::read(&other, good.as_bytes()).unwrap();
        assert_eq!(swapped.state, State::Altered, "a line of another book");
    }
}
