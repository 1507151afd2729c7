//! Help services: their data, and the order in which a person of a given age sees them. The emergency number of a country
//! always comes first, whatever else is known about the country.

pub mod happened;
mod order;
mod way;

use crate::content::{Audience, Code, Problem, file};
use crate::source::Source;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use order::First;
pub use way::Way;

/// The services of one country, or of many: a file of `lessons/reference/help/`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountryHelp {
    /// ISO 3166 code of two letters; `INT` or `EU` for a cross-border list.
    pub country: String,
    /// The day the sources were read; shown as "as of".
    pub as_of: Date,
    /// The languages of the country, as ISO 639 codes; empty for a cross-border list. Somebody who reads another one sees
    /// first the services that answer in theirs.
    pub speaks: Vec<String>,
    /// IANA time zones of the country, old names included; empty for a cross-border list.
    pub zones: Vec<String>,
    /// The services to show first, decided by hand.
    pub first: First,
    /// In the order in which the others follow; those to check first come last.
    pub services: Vec<Service>,
}

/// Somebody to call, write to or report to.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Unique among all countries; also the id of its text.
    pub id: String,
    /// What it does for people.
    pub kind: ServiceKind,
    /// The youngest and the oldest age it serves, both included, in years; 0 and 120 where there is no limit.
    pub ages: (u8, u8),
    /// Who may contact it.
    #[serde(rename = "for")]
    pub serves: Vec<Serves>,
    /// What people can contact it about.
    pub topics: Vec<Topic>,
    /// Whether it can be reached at any hour.
    pub always_open: AlwaysOpen,
    /// Whether something about it is not confirmed. Such a service is listed after the others, under "check first".
    pub check_first: bool,
    /// The languages it answers in, as ISO 639 codes, where a source names them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Whether it answers in more languages than these.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub more_languages: bool,
    /// How to reach it, the main way first; never empty.
    pub ways: Vec<Way>,
}

/// What a service does for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    /// Sends police, firefighters or an ambulance.
    Emergency,
    /// Listens and advises.
    Helpline,
    /// Takes reports of crimes or harmful content.
    Report,
    /// Gets pictures taken down.
    Removal,
    /// Is there for people who think of harming themselves. Shown from age 11.
    Crisis,
}

/// Who may contact a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Serves {
    /// Children and teenagers, on their own behalf.
    Child,
    /// Adults, for a child or for themselves.
    Adult,
}

/// What people can contact a service about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Somebody is in danger now.
    Danger,
    /// Anything at all; somebody to talk to.
    Talk,
    /// Somebody online who threatens, pressures or wants to meet.
    Contact,
    /// A picture that was shared, faked or threatened with.
    Picture,
    /// Being bullied.
    Bullying,
    /// Something to report.
    Report,
    /// Feeling low or hopeless.
    Feelings,
}

/// Whether it can be reached at any hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AlwaysOpen {
    /// Day and night, every day.
    Yes,
    /// At certain hours only.
    No,
    /// The sources do not say.
    Unknown,
}

/// Who is asking, as far as Help needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Age in years.
    Child(u8),
    /// An adult, for a child or for themselves.
    Adult,
    /// Nobody said, so everything is shown.
    Anyone,
}

impl Asking {
    /// A typical person that lessons for this audience are made for: in a band, a child of an age in its middle.
    #[must_use]
    pub fn of(audience: Audience) -> Self {
        match audience {
            Audience::Age5To7 => Self::Child(6),
            Audience::Age8To10 => Self::Child(9),
            Audience::Age11To13 => Self::Child(12),
            Audience::Age14To17 => Self::Child(16),
            Audience::Parents | Audience::Teachers => Self::Adult,
        }
    }

    /// Whether Help begins with a card to show instead of text: for children under 11.
    #[must_use]
    pub fn is_young(self) -> bool {
        matches!(self, Self::Child(age) if age < 11)
    }
}

/// What a person pressed to narrow the list. Several filters narrow it further.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Filters {
    /// "I can't talk aloud": only services with a silent way.
    pub silent: bool,
    /// "For a grown-up": as if an adult were asking.
    pub adult: bool,
    /// "About a picture": only services that take pictures down or talk about them.
    pub picture: bool,
    /// "I'm not sure": only services to talk to about anything.
    pub unsure: bool,
}

/// The help of all countries, and the cross-border lists.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    countries: BTreeMap<String, CountryHelp>,
}

impl Catalogue {
    /// Reads all of `lessons/reference/help/`. A file that cannot be read becomes a problem; the others still count.
    pub fn open(source: &dyn Source) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let mut countries = BTreeMap::new();
        for path in source.list("lessons/reference/help/") {
            if !path.ends_with(".json") {
                continue;
            }
            match file::read::<CountryHelp>(source, &path, Code::BadHelp) {
                Ok(country) => {
                    countries.insert(country.country.clone(), country);
                }
                Err(problem) => problems.push(problem),
            }
        }
        (Self { countries }, problems)
    }

    /// The codes of the countries people can choose from, without the cross-border lists.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.countries
            .values()
            .filter(|country| !country.is_for_many())
            .map(|country| country.country.as_str())
    }

    /// The help listed under this code, which may be `INT` or `EU`.
    pub fn country(&self, code: &str) -> Option<&CountryHelp> {
        self.countries.get(code)
    }

    /// All countries and cross-border lists, by code.
    pub fn all(&self) -> impl Iterator<Item = &CountryHelp> {
        self.countries.values()
    }

    /// The code of the country an IANA time zone belongs to; `None` if we have no help for it.
    pub fn of_zone(&self, zone: &str) -> Option<&str> {
        self.countries
            .values()
            .find(|country| country.zones.iter().any(|z| z == zone))
            .map(|country| country.country.as_str())
    }

    /// The code of the country, only where time zone and region setting agree on one of ours. A wrong emergency number is worse
    /// than a question, so Help asks in any other case.
    pub fn settle(&self, zone: Option<&str>, region: Option<&str>) -> Option<&str> {
        let by_zone = self.of_zone(zone?)?;
        (Some(by_zone) == region).then_some(by_zone)
    }

    /// Codes of up to three countries to offer: by time zone, then by region setting, then `US`, `MX` and `GB`.
    pub fn likely(&self, zone: Option<&str>, region: Option<&str>) -> Vec<&str> {
        let mut out = Vec::new();
        if let Some(code) = zone.and_then(|zone| self.of_zone(zone)) {
            out.push(code);
        }
        if let Some(code) = region.and_then(|region| self.countries.get(region)) {
            out.push(code.country.as_str());
        }
        for common in ["US", "MX", "GB"] {
            if self.countries.contains_key(common) {
                out.push(common);
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        out.retain(|code| seen.insert(*code));
        out.truncate(3);
        out
    }
}

impl CountryHelp {
    /// Whether it is a cross-border list rather than one country.
    pub fn is_for_many(&self) -> bool {
        self.country.len() != 2 || self.country == "EU"
    }

    /// The emergency number, which is shown alone and first. Every country has one, a cross-border list may not.
    pub fn emergency(&self) -> Option<&Service> {
        self.services
            .iter()
            .find(|service| service.kind == ServiceKind::Emergency)
    }
}

impl Service {
    /// Whether it serves this person. A crisis line is not shown to children under 11, who should talk to a helpline.
    pub fn suits(&self, asking: Asking) -> bool {
        match asking {
            Asking::Child(age) => {
                self.serves.contains(&Serves::Child)
                    && (self.ages.0..=self.ages.1).contains(&age)
                    && (self.kind != ServiceKind::Crisis || age >= 11)
            }
            Asking::Adult => self.serves.contains(&Serves::Adult),
            Asking::Anyone => true,
        }
    }
}
