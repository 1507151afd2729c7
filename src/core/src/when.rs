//! Moments and days: which day a moment is for whoever reads, and whether the time of a saved event can be believed. The
//! clock and the zone are handed in.

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
    /// The calendar of somebody in `zone` at this moment.
    pub fn at(now: Timestamp, zone: &'a TimeZone) -> Self {
        let date = day(now, zone);
        Self { date, zone }
    }

    /// The day on which something happened, where the reader is.
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

/// How far a saved moment may be ahead of the clock. Clocks are put right by minutes, and computers in two zones disagree by
/// less than a day; more than that was a clock that showed a wrong date.
const SLACK: SignedDuration = SignedDuration::from_hours(24);

/// When something happened, as far as that can be: no later than now. `None` for a moment more than a day ahead, which was
/// saved while the clock was wrong, so that nobody waits years for what it would put off.
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
