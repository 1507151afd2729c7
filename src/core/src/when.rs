//! Moments and days: which day a moment falls on for the reader, and whether the time of a saved event can be believed. The
//! clock and the zone are passed in.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

static UTC: TimeZone = TimeZone::UTC;

/// The reader's calendar: today, and the zone in which days begin and end.
#[derive(Clone, Copy, Debug)]
pub struct Today<'a> {
    /// The date where the reader is.
    pub date: Date,
    /// The time zone of the reader.
    pub zone: &'a TimeZone,
}

impl<'a> Today<'a> {
    /// The calendar of a reader in `zone` at this moment.
    pub fn at(now: Timestamp, zone: &'a TimeZone) -> Self {
        let date = day(now, zone);
        Self { date, zone }
    }

    /// The day on which something happened, for the reader.
    pub fn day(&self, at: Timestamp) -> Date {
        day(at, self.zone)
    }
}

impl From<Date> for Today<'static> {
    /// A day in UTC.
    fn from(date: Date) -> Self {
        Self { date, zone: &UTC }
    }
}

/// The day of a moment in this zone.
pub fn day(at: Timestamp, zone: &TimeZone) -> Date {
    zone.to_datetime(at).date()
}

/// How far a saved moment may be ahead of the clock. Clocks are corrected by minutes, and computers in two zones disagree by
/// less than a day; a larger difference comes from a clock with a wrong date.
const SLACK: SignedDuration = SignedDuration::from_hours(24);

/// When something happened, but no later than now. `None` for a moment more than a day ahead: it was saved while the clock was
/// wrong, and must not put anything off for years.
pub fn believed(at: Timestamp, now: Timestamp) -> Option<Timestamp> {
    (at.duration_since(now) <= SLACK).then(|| at.min(now))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_moment_is_on_different_days_in_auckland_and_honolulu() {
        let at: Timestamp = "2026-11-24T22:30:00Z".parse().unwrap();
        let in_zone = |name: &str| {
            let zone = TimeZone::get(name).unwrap();
            Today::at(at, &zone).date
        };
        assert_eq!(in_zone("Pacific/Auckland"), date(2026, 11, 25));
        assert_eq!(in_zone("Pacific/Honolulu"), date(2026, 11, 24));
        let at: Timestamp = "2026-11-25T05:00:00Z".parse().unwrap();
        let honolulu = TimeZone::get("Pacific/Honolulu").unwrap();
        assert_eq!(day(at, &honolulu), date(2026, 11, 24));
    }

    #[test]
    fn a_clock_that_is_a_little_ahead_is_believed_and_one_that_is_years_ahead_is_not() {
        let now: Timestamp = "2026-12-01T10:00:00Z".parse().unwrap();
        let hours = |hours| now + SignedDuration::from_hours(hours);
        assert_eq!(believed(hours(-5), now), Some(hours(-5)));
        assert_eq!(believed(hours(3), now), Some(now));
        assert_eq!(believed(hours(24 * 365), now), None);
    }
}
