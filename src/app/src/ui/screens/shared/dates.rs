//! Dates in words, in the language of the window.

use crate::ui::cx::Cx;
use jiff::civil::Date;
use porchlight_core::family::day;

/// Today, as far as days to look again go.
pub fn today(cx: &Cx<'_>) -> Date {
    day(cx.input.now)
}

/// A day in words.
pub fn date_words(cx: &Cx<'_>, date: Date) -> String {
    let (day, month) = (i32::from(date.day()), i32::from(date.month()));
    cx.t.parents_date(day, month, date.year().to_string())
        .into_owned()
}

/// A date of a source, as its Help page says it.
pub fn date(cx: &Cx<'_>, date: Date) -> String {
    cx.t.help_date(date.day(), date.month(), date.year().to_string())
        .into_owned()
}
