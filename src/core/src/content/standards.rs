//! What schools in some countries are asked to teach, beside the lessons that are about it. Dated facts with their source; no
//! text claims that a lesson meets a requirement. Structure only; the prose is in `locales/<locale>/standards.ftl`.

use super::{Key, TextId};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The file with the standards.
pub const STANDARDS: &str = "lessons/reference/standards.json";

/// A law, curriculum or framework, and the lessons that are about the same. Its texts: its name, and `.says`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Standard {
    /// The id, which is also the id of its message.
    #[schemars(with = "String")]
    pub id: Key,
    /// The country it applies in: a code of `reference/help/`, in upper case.
    pub country: String,
    /// Who issued it.
    pub body: String,
    /// The date of what was read, as `2025-09-01`, `2025-09` or `2025`. Left out if it was not seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Where it was read.
    pub source: String,
    /// The host of the body's own page, only if that page was read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// Whether only others’ accounts of it were read, or a newer edition may say something else: look before citing it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub check_first: bool,
    /// The lessons that are about the same, at least one.
    #[schemars(with = "Vec<String>")]
    pub lessons: Vec<Key>,
}

/// A date that may lack its day, or its day and month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dated {
    /// The year.
    pub year: i16,
    /// The month from 1, if it is known.
    pub month: Option<i8>,
    /// The day from 1, if it is known.
    pub day: Option<i8>,
}

impl Dated {
    /// Reads `2025-09-01`, `2025-09` or `2025`; `None` for anything else.
    pub fn read(text: &str) -> Option<Self> {
        let digits = |part: &str, count: usize| {
            part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let mut parts = text.split('-');
        let year = parts.next().filter(|part| digits(part, 4))?;
        let month = parts.next();
        let day = parts.next();
        let tail = [month, day];
        if parts.next().is_some() || !tail.into_iter().flatten().all(|part| digits(part, 2)) {
            return None;
        }
        let number = |part: Option<&str>| part.and_then(|part| part.parse::<i8>().ok());
        let dated = Self {
            year: year.parse().ok()?,
            month: number(month),
            day: number(day),
        };
        let (month, day) = (dated.month.unwrap_or(1), dated.day.unwrap_or(1));
        jiff::civil::Date::new(dated.year, month, day).ok()?;
        Some(dated)
    }
}

impl Standard {
    /// When the document that was read was published; `None` if its date was not seen.
    pub fn dated(&self) -> Option<Dated> {
        Dated::read(self.date.as_deref()?)
    }
}

/// Every text of `standards.ftl`.
pub fn wanted_by_standards(standards: &[Standard]) -> BTreeSet<TextId> {
    let ids = standards.iter().map(|standard| standard.id.as_str());
    ids.flat_map(|id| [TextId::value(id), TextId::attr(id, "says")])
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_may_lack_its_day_and_month_but_none_of_its_parts_is_made_up() {
        let read = |text| Dated::read(text).map(|dated| (dated.year, dated.month, dated.day));
        assert_eq!(read("2012-11-14"), Some((2012, Some(11), Some(14))));
        assert_eq!(read("2025-09"), Some((2025, Some(9), None)));
        assert_eq!(read("2016"), Some((2016, None, None)));
        for wrong in [
            "",
            "16",
            "2025-13",
            "2025-02-30",
            "2025-9",
            "2025-09-01-02",
            "+202",
        ] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
