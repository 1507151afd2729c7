//! Arbitrary words in a calendar file: they stay in the summary of their day and never start a line of their own.
#![no_main]

#[path = "../../src/app/src/calendar.rs"]
mod calendar;

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|words: &str| {
    let days = [date(2027, 3, 1), date(2027, 6, 1)];
    let reminders = days.map(|day| calendar::Reminder { day, uid: calendar::uid(&[&day.to_string()]) });
    let text = calendar::file(&reminders, words, jiff::Timestamp::UNIX_EPOCH);
    // Long lines are folded: the next line starts with a space (RFC 5545, 3.1).
    let lines = text.split("\r\n").filter(|line| !line.starts_with(' '));
    let known = [
        "BEGIN:", "END:", "VERSION:", "PRODID:", "CALSCALE:", "METHOD:", "UID:", "DTSTAMP:", "DTSTART;", "DTEND;", "SUMMARY:", "CLASS:",
        "TRANSP:", "ACTION:", "TRIGGER:", "DESCRIPTION:",
    ];
    let mut summaries = 0;
    for line in lines.filter(|line| !line.is_empty()) {
        assert!(known.iter().any(|name| line.starts_with(name)), "{line:?} in {text:?}");
        assert!(line.len() <= 75, "{line:?}");
        summaries += usize::from(line.starts_with("SUMMARY:"));
    }
    assert_eq!(text.matches("\r\nBEGIN:VEVENT\r\n").count(), 2, "{text:?}");
    assert_eq!(summaries, 2, "{text:?}");
});
