//! Apps, consoles and phones, and their settings.

use super::super::{Audience, Key};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An app, a console or a phone, and the settings worth a look. Its texts are in `locales/<locale>/platforms/<id>.ftl`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    /// The id, equal to the file name without `.json`. Saved ticks refer to its list as `app-<id>`.
    #[schemars(with = "String")]
    pub id: Key,
    /// Whether this is an app or a device.
    pub kind: PlatformKind,
    /// The day the sources were collected.
    pub as_of: Date,
    /// The day the next review is due. After it, the app says that the settings may have changed.
    pub review_by: Date,
    /// The maker's own help pages.
    pub help: Site,
    /// The minimum age the maker asks for, in years; left out if it names none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_age: Option<u8>,
    /// True if the maker has an app or an account for children below that age, which a parent runs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub younger_with_parent: bool,
    /// The settings, in the order they are worth looking at.
    pub settings: Vec<PlatformSetting>,
}

/// What the settings are part of. Lists are sorted by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlatformKind {
    /// An app, a game or a website.
    App,
    /// A game console.
    Console,
    /// A phone, a tablet or their operating system.
    Phone,
}

/// A website. The app shows the address but never opens a connection itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    /// The host name, such as `support.discord.com`.
    pub host: String,
    /// The full address, only if it was seen in a source. Otherwise leave it out: the host is shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A setting of an app or a device. Never write down a menu path, a date or a source that you have not seen.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlatformSetting {
    /// The key, unique within the platform. Its texts are `<key>`, `<key>.want`, `<key>.why` and `<key>.talk`. Saved
    /// ticks refer to it: after a rename, add a row to `retired.json`.
    #[schemars(with = "String")]
    pub key: Key,
    /// What the English menus call it.
    pub label: String,
    /// The first and last age it matters for, in years, both included.
    pub ages: (u8, u8),
    /// The way there through the English menus, such as `Settings > Privacy > Groups`. Leave it out if no source shows
    /// it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// What to search for where no source shows the way. Every setting has a way, a search, or is `automatic`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<Search>,
    /// True if the maker sets it without being asked, so that there is nothing to press.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub automatic: bool,
    /// The year or month the sources are from: `2025` or `2026-04`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// Hosts or names of the sources.
    pub sources: Vec<String>,
    /// True if there is no source, or only an old one. The app then asks readers to check for themselves first.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub check_first: bool,
}

/// A search that leads to a setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Search {
    /// What to type: a few words that the English menus or help pages use.
    pub words: String,
    /// Where to type it.
    #[serde(default, rename = "in", skip_serializing_if = "SearchIn::is_settings")]
    pub place: SearchIn,
}

/// Where something is searched for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SearchIn {
    /// The settings of the app or the device.
    #[default]
    Settings,
    /// The app store of the parent's phone.
    Store,
    /// The maker's help pages, for what is done outside the settings, such as blocking somebody.
    Help,
}

impl SearchIn {
    fn is_settings(&self) -> bool {
        *self == Self::Settings
    }
}

impl Platform {
    /// The name of its list of settings among a child's checklists: `app-<id>`.
    pub fn list(&self) -> Key {
        // Only an id of more than 44 characters has no key here; none comes close.
        Key::new(&format!("app-{}", self.id)).unwrap_or_else(|| self.id.clone())
    }
}

impl PlatformSetting {
    /// Year and month of its sources, read from `as_of`; no month if only the year is known, `None` for anything else.
    pub fn seen(&self) -> Option<(i16, Option<i8>)> {
        let text = self.as_of.as_deref()?;
        let (year, month) = match text.split_once('-') {
            Some((year, month)) => (year, Some(month.parse().ok()?)),
            None => (text, None),
        };
        Some((year.parse().ok()?, month))
    }

    /// Whether it matters for anyone of an age band. Without a band, every setting does.
    pub fn fits(&self, band: Option<Audience>) -> bool {
        let Some((from, to)) = band.and_then(Audience::years) else {
            return true;
        };
        self.ages.0 <= to && from <= self.ages.1
    }
}
