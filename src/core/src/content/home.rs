//! What the parents' side is made of beside lessons and checklists: settings of apps and devices, the steps of "it happened",
//! talks to rehearse, ways to begin a talk, and the promises a family agreement is chosen from. Structure only; the prose
//! follows from it.

use super::format::PageFile;
use super::parse::parse_talk;
use super::{Audience, Code, Key, Kind, NodeKind, Problem, Step, TextId, file};
use crate::source::Source;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

pub const PLATFORMS: &str = "lessons/reference/platforms/";
pub const HAPPENED: &str = "lessons/reference/happened.json";
pub const STARTERS: &str = "lessons/reference/starters.json";
pub const AGREEMENT: &str = "lessons/reference/agreement.json";
pub const REHEARSALS: &str = "lessons/rehearsals/";

/// An app, a console or a phone, and the settings worth a look.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Platform {
    #[schemars(with = "String")]
    pub id: Key,
    pub kind: PlatformKind,
    /// Date of the stored sources.
    pub as_of: Date,
    pub review_by: Date,
    /// The maker's own help pages.
    pub help: Site,
    /// Years the maker asks for; none where it names no number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub min_age: Option<u8>,
    pub settings: Vec<PlatformSetting>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PlatformKind {
    App,
    Console,
    Phone,
}

/// A site on the web. `url` only where the address was seen in a source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Site {
    pub host: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlatformSetting {
    #[schemars(with = "String")]
    pub key: Key,
    /// The name it has in the English menus.
    pub label: String,
    /// From and to, both included, in years.
    pub ages: (u8, u8),
    /// Where it was seen, in the words of the English menus. Left out where nobody saw it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// The maker sets it by itself: nothing to press.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub automatic: bool,
    /// The year or month the sources speak of: `2025` or `2026-04`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<String>,
    /// Hosts or names of the sources.
    pub sources: Vec<String>,
    /// No source was seen, or only an old one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub check_first: bool,
}

impl Platform {
    /// The name its list has among a child's lists.
    pub fn list(&self) -> Key {
        // Shorter than a key may be, so never without one.
        Key::new(&format!("app-{}", self.id)).unwrap_or_else(|| self.id.clone())
    }
}

impl PlatformSetting {
    /// Year and month of its sources; no month where only the year is known.
    pub fn seen(&self) -> Option<(i16, Option<i8>)> {
        let text = self.as_of.as_deref()?;
        let (year, month) = match text.split_once('-') {
            Some((year, month)) => (year, Some(month.parse().ok()?)),
            None => (text, None),
        };
        Some((year.parse().ok()?, month))
    }

    /// Whether it is meant for somebody of a band; without a band everything is.
    pub fn fits(&self, band: Option<Audience>) -> bool {
        let Some((from, to)) = band.and_then(Audience::years) else {
            return true;
        };
        self.ages.0 <= to && from <= self.ages.1
    }
}

/// Who reads the steps of "it happened".
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    Child,
    Teen,
    Adult,
}

impl Reader {
    pub const ALL: [Self; 3] = [Self::Child, Self::Teen, Self::Adult];

    pub fn name(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Teen => "teen",
            Self::Adult => "adult",
        }
    }
}

/// What to do when it happened, by situation.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Happened {
    pub reviewed_on: Date,
    pub review_by: Date,
    pub situations: Vec<Situation>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    #[schemars(with = "String")]
    pub id: Key,
    /// Ids of `guidance.json` the steps rest on.
    pub guidance: Vec<String>,
    pub child: Steps,
    pub teen: Steps,
    pub adult: Steps,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    #[schemars(with = "Vec<String>")]
    pub hour: Vec<Key>,
    #[schemars(with = "Vec<String>")]
    pub today: Vec<Key>,
    #[schemars(with = "Vec<String>")]
    pub week: Vec<Key>,
    /// What not to do.
    #[schemars(with = "Vec<String>")]
    pub never: Vec<Key>,
}

impl Happened {
    pub fn situation(&self, id: &Key) -> Option<&Situation> {
        self.situations.iter().find(|one| &one.id == id)
    }
}

impl Situation {
    pub fn steps(&self, reader: Reader) -> &Steps {
        match reader {
            Reader::Child => &self.child,
            Reader::Teen => &self.teen,
            Reader::Adult => &self.adult,
        }
    }

    /// The ids of a reader's texts: what to do, and what not to do.
    pub fn step_texts(&self, reader: Reader) -> Vec<String> {
        let steps = self.steps(reader);
        let who = reader.name();
        let to_do = steps.hour.iter().chain(&steps.today).chain(&steps.week);
        to_do
            .map(|key| format!("step-{key}-{who}"))
            .chain(steps.never.iter().map(|key| format!("never-{key}-{who}")))
            .collect()
    }
}

/// The situation in which the danger may be at home.
pub const CLOSE: &str = "close";

/// Ways to begin a talk, by topic.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Starters {
    pub reviewed_on: Date,
    pub review_by: Date,
    pub topics: Vec<StarterTopic>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StarterTopic {
    #[schemars(with = "String")]
    pub id: Key,
    pub starters: Vec<Starter>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Starter {
    #[schemars(with = "String")]
    pub key: Key,
    pub band: Audience,
}

/// What a family agreement is chosen from.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Promises {
    pub reviewed_on: Date,
    pub review_by: Date,
    pub themes: Vec<Theme>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    #[schemars(with = "String")]
    pub id: Key,
    #[schemars(with = "Vec<String>")]
    pub child: Vec<Key>,
    #[schemars(with = "Vec<String>")]
    pub adult: Vec<Key>,
}

impl Theme {
    /// The ids of a side's promises, which are also the ids of their texts.
    pub fn promises(&self, side: Side) -> impl Iterator<Item = Key> + '_ {
        let (keys, name) = match side {
            Side::Child => (&self.child, "child"),
            Side::Adult => (&self.adult, "adult"),
        };
        keys.iter()
            .filter_map(move |key| Key::new(&format!("{}-{name}-{key}", self.id)))
    }
}

/// Who promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    Child,
    Adult,
}

/// A file of `lessons/rehearsals/`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RehearsalFile {
    pub id: String,
    pub order: u16,
    pub minutes: u16,
    pub reviewed_on: Date,
    pub review_by: Date,
    pub guidance: Vec<String>,
    /// The talk: a page of kind `chat`.
    pub page: PageFile,
}

/// A talk an adult rehearses.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    pub id: Key,
    pub order: u16,
    pub minutes: u16,
    pub reviewed_on: Date,
    pub guidance: Vec<String>,
    /// Its kind is a chat.
    pub talk: Step,
}

/// Everything of this file.
#[derive(Clone, Debug, Default)]
pub struct Home {
    pub platforms: Vec<Platform>,
    pub happened: Option<Happened>,
    pub starters: Option<Starters>,
    pub promises: Option<Promises>,
    pub rehearsals: Vec<Arc<Rehearsal>>,
}

impl Home {
    pub(super) fn open(source: &dyn Source, problems: &mut Vec<Problem>) -> Self {
        let mut platforms: Vec<Platform> = files(source, PLATFORMS)
            .filter_map(|path| {
                let platform: Platform = read(source, &path, problems)?;
                let right = path == format!("{PLATFORMS}{}.json", platform.id);
                if !right {
                    problems.push(Problem::new(
                        &path,
                        "id",
                        Code::WrongFolder,
                        "the file is named after the id",
                    ));
                }
                right.then_some(platform)
            })
            .collect();
        platforms.sort_by_key(|one| (one.kind as u8, one.id.clone()));
        let mut rehearsals: Vec<Arc<Rehearsal>> = Vec::new();
        for path in files(source, REHEARSALS) {
            match read::<RehearsalFile>(source, &path, problems)
                .map(|file| parse_talk(&path, &file))
            {
                Some(Ok(talk)) => rehearsals.push(Arc::new(talk)),
                Some(Err(found)) => problems.extend(found),
                None => {}
            }
        }
        rehearsals.sort_by(|a, b| (a.order, &a.id).cmp(&(b.order, &b.id)));
        Self {
            platforms,
            happened: read(source, HAPPENED, problems),
            starters: read(source, STARTERS, problems),
            promises: read(source, AGREEMENT, problems),
            rehearsals,
        }
    }

    pub fn platform(&self, id: &str) -> Option<&Platform> {
        self.platforms.iter().find(|one| one.id.as_str() == id)
    }

    /// The platform whose settings are a list of this name.
    pub fn platform_of_list(&self, list: &Key) -> Option<&Platform> {
        self.platform(list.as_str().strip_prefix("app-")?)
    }

    pub fn rehearsal(&self, id: &Key) -> Option<&Arc<Rehearsal>> {
        self.rehearsals.iter().find(|one| &one.id == id)
    }
}

fn files(source: &dyn Source, folder: &str) -> impl Iterator<Item = String> + use<> {
    let all = source.list(folder).into_iter();
    all.filter(|path| path.ends_with(".json"))
}

/// Reads a file that may be missing: then nothing of the kind is shown, and the checker says so.
fn read<T: serde::de::DeserializeOwned>(
    source: &dyn Source,
    path: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    file::read(source, path, Code::BadShape)
        .map_err(|problem| problems.push(problem))
        .ok()
}

/// Every text of a platform's Fluent file.
pub fn wanted_by_platform(platform: &Platform) -> BTreeSet<TextId> {
    let mut out = BTreeSet::from([TextId::value("app"), TextId::attr("app", "note")]);
    for setting in &platform.settings {
        let id = setting.key.as_str();
        out.insert(TextId::value(id));
        for part in ["want", "why", "talk"] {
            out.insert(TextId::attr(id, part));
        }
    }
    out
}

/// The words with which somebody could say it, or with which an adult could answer, for a situation.
pub const SAYINGS: [&str; 5] = ["child", "teen", "adult-young", "adult-middle", "adult-teen"];

/// Every text of `happened.ftl`.
pub fn wanted_by_happened(happened: &Happened) -> BTreeSet<TextId> {
    let mut out = BTreeSet::new();
    for situation in &happened.situations {
        let id = format!("situation-{}", situation.id);
        out.insert(TextId::value(&id));
        out.insert(TextId::attr(&id, "line"));
        for saying in SAYINGS {
            let say = format!("say-{}-{saying}", situation.id);
            for part in ["one", "two", "three"] {
                out.insert(TextId::attr(&say, part));
            }
        }
        for reader in Reader::ALL {
            let who = reader.name();
            out.insert(TextId::attr(&id, who));
            for step in situation.step_texts(reader) {
                out.insert(TextId::value(&step));
                out.insert(TextId::attr(&step, "how"));
            }
        }
    }
    out
}

/// Every text of `starters.ftl`.
pub fn wanted_by_starters(starters: &Starters) -> BTreeSet<TextId> {
    let mut out = BTreeSet::new();
    for topic in &starters.topics {
        let id = format!("topic-{}", topic.id);
        out.insert(TextId::value(&id));
        out.insert(TextId::attr(&id, "when"));
        for starter in &topic.starters {
            let id = starter.key.as_str();
            out.insert(TextId::value(id));
            for part in ["answer-1", "next-1", "answer-2", "next-2"] {
                out.insert(TextId::attr(id, part));
            }
        }
    }
    out
}

/// Every text of `agreement.ftl`.
pub fn wanted_by_promises(promises: &Promises) -> BTreeSet<TextId> {
    let mut out = BTreeSet::new();
    for theme in &promises.themes {
        let id = format!("theme-{}", theme.id);
        out.insert(TextId::value(&id));
        out.insert(TextId::attr(&id, "prompt"));
        for side in [Side::Child, Side::Adult] {
            out.extend(theme.promises(side).map(|key| TextId::value(key.as_str())));
        }
    }
    out
}

/// Every text of a rehearsal's Fluent file.
pub fn wanted_by_rehearsal(rehearsal: &Rehearsal) -> BTreeSet<TextId> {
    let mut out = BTreeSet::from([
        TextId::value("rehearsal"),
        TextId::attr("rehearsal", "summary"),
        TextId::attr("rehearsal", "after"),
        TextId::attr(rehearsal.talk.key.as_str(), "title"),
    ]);
    super::wanted::wanted_by_step(&rehearsal.talk, &mut out);
    if let Kind::Chat(graph) = &rehearsal.talk.kind {
        for node in graph.nodes() {
            let NodeKind::Choose { replies } = &node.kind else {
                continue;
            };
            out.extend(replies.iter().map(|reply| {
                let kind = if reply.quality == super::Quality::Safe {
                    "helped"
                } else {
                    "closed"
                };
                TextId::attr("rehearsal", format!("{kind}-{}", reply.key))
            }));
        }
    }
    out
}
