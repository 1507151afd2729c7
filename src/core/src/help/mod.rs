//! Help services: parsed data and the order in which a person of a given age sees them.
//! The emergency number of a country always stands first, whatever else is known of it.

pub mod happened;

use crate::content::{Code, Problem, file};
use crate::source::Source;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A file of `lessons/reference/help/`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CountryHelp {
    /// ISO 3166 code, or `INT`, `EU`.
    pub country: String,
    /// Date of the stored sources; shown as "as of".
    pub as_of: Date,
    /// IANA time zones of the country.
    pub zones: Vec<String>,
    pub services: Vec<Service>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// Also the id of its text.
    pub id: String,
    pub kind: ServiceKind,
    /// From and to, both included, in years.
    pub ages: (u8, u8),
    #[serde(rename = "for")]
    pub serves: Vec<Serves>,
    pub topics: Vec<Topic>,
    pub always_open: AlwaysOpen,
    /// Facts not confirmed: listed later, under "check first".
    pub check_first: bool,
    pub ways: Vec<Way>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ServiceKind {
    Emergency,
    Helpline,
    Report,
    Removal,
    Crisis,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Serves {
    Child,
    Adult,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    Danger,
    Talk,
    Contact,
    Picture,
    Bullying,
    Report,
    Feelings,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AlwaysOpen {
    Yes,
    No,
    Unknown,
}

/// One way to reach a service.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "way", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Way {
    Call {
        number: String,
        dial: String,
    },
    Text {
        number: String,
        dial: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        word: Option<String>,
    },
    Chat {
        host: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<String>,
    },
    Web {
        host: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<String>,
    },
}

impl Way {
    /// What a phone's camera opens: a `tel:` or `sms:` link, or an address that was seen in a source.
    pub fn link(&self) -> Option<String> {
        match self {
            Self::Call { dial, .. } => Some(format!("tel:{dial}")),
            Self::Text { dial, .. } => Some(format!("sms:{dial}")),
            Self::Chat { url, .. } | Self::Web { url, .. } => url.clone(),
        }
    }

    /// The number or host as it is read by people.
    pub fn shown(&self) -> &str {
        match self {
            Self::Call { number, .. } | Self::Text { number, .. } => number,
            Self::Chat { host, .. } | Self::Web { host, .. } => host,
        }
    }

    /// Can be used without being heard.
    pub fn is_silent(&self) -> bool {
        !matches!(self, Self::Call { .. })
    }
}

/// Who is asking, as far as Help needs to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asking {
    /// Age in years.
    Child(u8),
    Adult,
    /// Nobody said: everything that serves anyone.
    Anyone,
}

/// What the person pressed to narrow the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Filters {
    pub silent: bool,
    pub adult: bool,
    pub picture: bool,
    pub unsure: bool,
}

/// All countries.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    countries: BTreeMap<String, CountryHelp>,
}

impl Catalogue {
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

    /// Country codes people can choose, without the cross-border lists.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.countries
            .values()
            .filter(|country| !country.is_for_many())
            .map(|country| country.country.as_str())
    }

    pub fn country(&self, code: &str) -> Option<&CountryHelp> {
        self.countries.get(code)
    }

    pub fn all(&self) -> impl Iterator<Item = &CountryHelp> {
        self.countries.values()
    }

    /// The country of a time zone.
    pub fn of_zone(&self, zone: &str) -> Option<&str> {
        self.countries
            .values()
            .find(|country| country.zones.iter().any(|z| z == zone))
            .map(|country| country.country.as_str())
    }

    /// The country, only where the clock and the region setting agree on one of ours. Never silently wrong.
    pub fn settle(&self, zone: Option<&str>, region: Option<&str>) -> Option<&str> {
        let by_zone = self.of_zone(zone?)?;
        (Some(by_zone) == region).then_some(by_zone)
    }

    /// Up to three countries that are likely, by clock first, then region.
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
    /// A cross-border list, not one country.
    pub fn is_for_many(&self) -> bool {
        self.country.len() != 2 || self.country == "EU"
    }

    /// The emergency number: stands alone, first and plain.
    pub fn emergency(&self) -> Option<&Service> {
        self.services
            .iter()
            .find(|service| service.kind == ServiceKind::Emergency)
    }

    /// Services for a person, the confirmed ones first, in the order of the file; the emergency number is not among them.
    pub fn services(&self, asking: Asking, filters: Filters) -> Vec<&Service> {
        let asking = if filters.adult { Asking::Adult } else { asking };
        let mut list: Vec<&Service> = self
            .services
            .iter()
            .filter(|service| service.kind != ServiceKind::Emergency)
            .filter(|service| service.suits(asking))
            .filter(|service| !filters.silent || service.ways.iter().any(Way::is_silent))
            .filter(|service| {
                !filters.picture
                    || service.kind == ServiceKind::Removal
                    || service.topics.contains(&Topic::Picture)
            })
            .filter(|service| !filters.unsure || service.topics.contains(&Topic::Talk))
            .collect();
        list.sort_by_key(|service| service.check_first);
        list
    }
}

impl Service {
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
