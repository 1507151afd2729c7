//! Writes reminders to a calendar file (RFC 5545). The file names no child, no app and no topic.

use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike as _, Property, Related};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use sha2::{Digest as _, Sha256};

/// The program that wrote the file, which the format requires.
const PROGRAM: &str = "-//Porchlight//Porchlight//EN";
/// When the alarm goes off: nine hours into the day.
const NINE: &str = "PT9H";

/// A day on which to look at something again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The day.
    pub day: Date,
    /// What it is about, from [`uid`]: a calendar that already has a reminder with this id moves it.
    pub uid: String,
}

/// The id of a reminder: the same in every export, and different for every child, item and family. The ids of a child and
/// of an agreement contain the millisecond of their creation, so two families do not share one. It reveals nothing.
pub fn uid(about: &[&str]) -> String {
    let mut hash = Sha256::new();
    for part in about {
        hash.update(part.as_bytes());
        hash.update([0]);
    }
    let hash = hash.finalize();
    let letters: String = hash
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    format!("{letters}@porchlight")
}

/// One event for each reminder: all day, marked as free time, with an alarm in the morning, all with the same neutral words.
pub fn file(reminders: &[Reminder], words: &str, now: Timestamp) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", PROGRAM))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", "PUBLISH"));
    let stamp = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    for reminder in reminders {
        // The end date is exclusive, so a one-day event ends on the next day.
        let Ok(end) = reminder.day.checked_add(1.day()) else {
            continue;
        };
        // The crate takes this time as a type of a library that we do not use otherwise, so it is added as a property.
        let alarm = Alarm::display(words, (Default::default(), Related::Start))
            .append_property(Property::new("TRIGGER", NINE))
            // Otherwise the crate picks a random id and the current date, and the same reminders would give a different file.
            .append_property(Property::new("UID", format!("alarm-{}", reminder.uid)))
            .append_property(Property::new("DTSTAMP", &stamp))
            .done();
        let event = Event::new()
            .uid(&reminder.uid)
            .add_property("DTSTAMP", &stamp)
            .append_property(all_day("DTSTART", reminder.day))
            .append_property(all_day("DTEND", end))
            .summary(words)
            .add_property("TRANSP", "TRANSPARENT")
            .class(Class::Private)
            .alarm(alarm)
            .done();
        calendar.push(event);
    }
    calendar.done().to_string()
}

fn all_day(name: &str, day: Date) -> Property {
    let mut property = Property::new(name, day.strftime("%Y%m%d").to_string());
    property.add_parameter("VALUE", "DATE");
    property.done()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_becomes_an_event_with_neutral_words_that_takes_no_time_and_reminds() {
        let now = "2026-12-01T10:00:00Z".parse().unwrap();
        let reminders = [
            Reminder {
                day: date(2027, 3, 31),
                uid: uid(&["child-1", "family", "talk"]),
            },
            Reminder {
                day: date(2027, 3, 31),
                uid: uid(&["child-2", "family", "talk"]),
            },
        ];
        let text = file(&reminders, "Porchlight: look again", now);
        let count = |line: &str| text.matches(line).count();
        assert_eq!(count("BEGIN:VEVENT"), 2, "two children, two events: {text}");
        assert_eq!(count("DTSTART;VALUE=DATE:20270331\r\n"), 2, "{text}");
        assert_eq!(count("DTEND;VALUE=DATE:20270401\r\n"), 2, "{text}");
        assert_eq!(count("TRANSP:TRANSPARENT\r\n"), 2);
        assert_eq!(count("SUMMARY:Porchlight: look again\r\n"), 2);
        assert_eq!(count("BEGIN:VALARM\r\n"), 2);
        assert_eq!(count("TRIGGER:PT9H\r\n"), 2, "{text}");
        assert_eq!(count("PRODID:"), 1);
        assert!(text.contains("PRODID:-//Porchlight//"), "{text}");
        assert_eq!(text, file(&reminders, "Porchlight: look again", now));
    }

    #[test]
    fn a_reminder_keeps_its_name_and_shares_it_with_no_other() {
        let one = uid(&["child-1", "family", "talk"]);
        assert_eq!(one, uid(&["child-1", "family", "talk"]));
        assert_ne!(one, uid(&["child-2", "family", "talk"]));
        assert_ne!(one, uid(&["child-1", "family", "plan"]));
        assert_ne!(uid(&["a", "bc"]), uid(&["ab", "c"]));
        assert!(!one.contains("child") && !one.contains("talk"), "{one}");
    }
}
