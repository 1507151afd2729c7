//! Dates in words, in the window's language, and days in the reader's time zone.

use crate::ui::cx::Cx;
use jiff::Timestamp;
use jiff::civil::Date;
use porchlight_core::when::{Today, day};

/// The reader's calendar, to decide what is due again.
pub fn today<'a>(cx: &Cx<'a>) -> Today<'a> {
    Today::at(cx.input.now, cx.input.zone)
}

/// The date of a timestamp in the reader's time zone.
pub fn day_of(cx: &Cx<'_>, at: Timestamp) -> Date {
    day(at, cx.input.zone)
}

/// A date in words.
pub fn date_words(cx: &Cx<'_>, date: Date) -> String {
    let (day, month) = (i32::from(date.day()), i32::from(date.month()));
    cx.t.parents_date(day, month, date.year().to_string())
        .into_owned()
}

/// The date of a source, worded as on the Help page.
pub fn date(cx: &Cx<'_>, date: Date) -> String {
    cx.t.help_date(date.day(), date.month(), date.year().to_string())
        .into_owned()
}
