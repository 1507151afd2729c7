//! Writes reminder days to a calendar file (RFC 5545). It names no child, no app and no topic.

use icalendar::{Calendar, Class, Component, Event, Property};
use jiff::Timestamp;
use jiff::civil::Date;

/// One all-day event per day, all with the same neutral words. The same days always give the same file.
pub fn file(days: impl Iterator<Item = Date>, words: &str, now: Timestamp) -> String {
    let mut calendar = Calendar::new();
    let stamp = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    for day in days {
        let mut from = Property::new("DTSTART", day.strftime("%Y%m%d").to_string());
        from.add_parameter("VALUE", "DATE");
        let event = Event::new()
            .uid(&format!("{day}@porchlight"))
            .add_property("DTSTAMP", &stamp)
            .append_property(from.done())
            .summary(words)
            .class(Class::Private)
            .done();
        calendar.push(event);
    }
    calendar.done().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_becomes_an_event_with_neutral_words_and_nothing_else() {
        let now = "2026-12-01T10:00:00Z".parse().unwrap();
        let days = [date(2027, 3, 1), date(2027, 6, 1)];
        let text = file(days.into_iter(), "Porchlight: look again", now);
        assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
        assert!(text.contains("DTSTART;VALUE=DATE:20270301"), "{text}");
        assert!(text.contains("SUMMARY:Porchlight: look again"));
        assert_eq!(text, file(days.into_iter(), "Porchlight: look again", now));
    }
}
