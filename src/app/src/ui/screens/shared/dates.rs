//! Dates in words, in the window's language.

use crate::ui::cx::Cx;
use jiff::civil::Date;
use porchlight_core::family::day;

/// Today's date, for deciding what is due again.
pub fn today(cx: &Cx<'_>) -> Date {
    day(cx.input.now)
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
