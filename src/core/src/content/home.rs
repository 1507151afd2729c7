//! What the parents' side has besides lessons and checklists: settings of apps and devices, the steps of "it happened",
//! talks to rehearse, ways to begin a talk, and the promises a family agreement is chosen from. Structure only; the ids of
//! the prose follow from it.

use super::format::PageFile;
use super::parse::parse_talk;
use super::{Audience, Code, Key, Kind, NodeKind, Problem, Step, TextId, file};
use crate::source::Source;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The folder of the apps and devices, a file each.
pub const PLATFORMS: &str = "lessons/reference/platforms/";
/// The file with the steps of "it happened".
pub const HAPPENED: &str = "lessons/reference/happened.json";
/// The file with ways to begin a talk.
pub const STARTERS: &str = "lessons/reference/starters.json";
/// The file with the promises a family agreement is chosen from.
pub const AGREEMENT: &str = "lessons/reference/agreement.json";
/// The folder of the talks to rehearse, a file each.
pub const REHEARSALS: &str = "lessons/rehearsals/";

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

/// For whom the steps of "it happened" are worded.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Reader {
    /// A child up to about 12.
    Child,
    /// A teenager.
    Teen,
    /// A parent or another adult who helps.
    Adult,
}

impl Reader {
    /// All readers, youngest first.
    pub const ALL: [Self; 3] = [Self::Child, Self::Teen, Self::Adult];

    /// The name used in JSON, in text ids and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::Teen => "teen",
            Self::Adult => "adult",
        }
    }
}

/// What to do after something happened, by situation. The texts are in `locales/<locale>/happened.ftl`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Happened {
    /// The day a person last checked the steps against their sources.
    pub reviewed_on: Date,
    /// The day the next review is due. After it, the app says that the review is late.
    pub review_by: Date,
    /// The situations, in the order they are offered.
    pub situations: Vec<Situation>,
}

/// One thing that can happen, and the steps for each reader.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    /// The id. Its name is the text `situation-<id>`. The situation `close`, in which the danger may be at home, must
    /// exist.
    #[schemars(with = "String")]
    pub id: Key,
    /// The recommendations the steps are based on: ids of `guidance.json`, at least one.
    pub guidance: Vec<String>,
    /// Steps for a child.
    pub child: Steps,
    /// Steps for a teenager.
    pub teen: Steps,
    /// Steps for an adult who helps.
    pub adult: Steps,
}

/// Steps for one reader, by when they are due. A step's texts are `step-<key>-<reader>` with `.how`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Steps {
    /// What to do in the first hour, in order; at least one step.
    #[schemars(with = "Vec<String>")]
    pub hour: Vec<Key>,
    /// What to do later on the same day.
    #[schemars(with = "Vec<String>")]
    pub today: Vec<Key>,
    /// What to do in the week after.
    #[schemars(with = "Vec<String>")]
    pub week: Vec<Key>,
    /// What not to do, at least one. The texts are `never-<key>-<reader>` with `.how`.
    #[schemars(with = "Vec<String>")]
    pub never: Vec<Key>,
}

impl Happened {
    /// The situation with this id.
    pub fn situation(&self, id: &Key) -> Option<&Situation> {
        self.situations.iter().find(|one| &one.id == id)
    }
}

impl Situation {
    /// The steps worded for a reader.
    pub fn steps(&self, reader: Reader) -> &Steps {
        match reader {
            Reader::Child => &self.child,
            Reader::Teen => &self.teen,
            Reader::Adult => &self.adult,
        }
    }

    /// The text ids of a reader's steps: first what to do, in order of time, then what not to do.
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

/// The situation in which the danger may be at home. Its texts never send a child to their parents or ask them to print
/// anything.
pub const CLOSE: &str = "close";

/// Ways to begin a talk, by topic. The texts are in `locales/<locale>/starters.ftl`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Starters {
    /// The day a person last checked the texts.
    pub reviewed_on: Date,
    /// The day the next review is due.
    pub review_by: Date,
    /// The topics, in the order they are offered.
    pub topics: Vec<StarterTopic>,
}

/// A topic families talk about.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StarterTopic {
    /// The id. Its texts are `topic-<id>`, and with `.when` a good moment for it.
    #[schemars(with = "String")]
    pub id: Key,
    /// Ways to begin, in the order they are offered.
    pub starters: Vec<Starter>,
}

/// A first sentence for one age band, with two answers a child might give and what to say next.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Starter {
    /// The key, unique in the file. Its texts are `<key>`, `.answer-1`, `.next-1`, `.answer-2` and `.next-2`.
    #[schemars(with = "String")]
    pub key: Key,
    /// The age band the sentence is for.
    pub band: Audience,
}

/// The promises a family agreement is chosen from. The texts are in `locales/<locale>/agreement.ftl`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Promises {
    /// The day a person last checked the promises.
    pub reviewed_on: Date,
    /// The day the next review is due.
    pub review_by: Date,
    /// The themes, in the order they are offered.
    pub themes: Vec<Theme>,
}

/// Promises of both sides on one theme.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// The id. Its texts are `theme-<id>` and, for the question to talk about first, `.prompt`. Saved agreements refer to
    /// it.
    #[schemars(with = "String")]
    pub id: Key,
    /// What the child can promise: keys whose texts are `<theme>-child-<key>`.
    #[schemars(with = "Vec<String>")]
    pub child: Vec<Key>,
    /// What the adult can promise: keys whose texts are `<theme>-adult-<key>`.
    #[schemars(with = "Vec<String>")]
    pub adult: Vec<Key>,
}

impl Theme {
    /// The ids of one side's promises, as agreements save them. They are also the ids of the texts.
    pub fn promises(&self, side: Side) -> impl Iterator<Item = Key> + '_ {
        let (keys, name) = match side {
            Side::Child => (&self.child, "child"),
            Side::Adult => (&self.adult, "adult"),
        };
        keys.iter()
            .filter_map(move |key| Key::new(&format!("{}-{name}-{key}", self.id)))
    }
}

/// Who makes a promise in a family agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// The child.
    Child,
    /// The parent or other adult.
    Adult,
}

/// A talk that an adult rehearses: a scripted chat. The texts are in `locales/<locale>/rehearsals/<id>.ftl`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct RehearsalFile {
    /// The id, equal to the file name without `.json`.
    pub id: String,
    /// Place among the talks, from 1.
    pub order: u16,
    /// About how many minutes one way through takes.
    pub minutes: u16,
    /// The day a person last checked the talk against its sources.
    pub reviewed_on: Date,
    /// The day the next review is due.
    pub review_by: Date,
    /// The recommendations it is based on: ids of `reference/guidance.json`, at least one.
    pub guidance: Vec<String>,
    /// The talk itself: a page of kind `chat`, in which the adult is the character and the child is the other person.
    pub page: PageFile,
}

/// A valid talk for an adult to rehearse.
#[derive(Clone, Debug)]
pub struct Rehearsal {
    /// The id, also the name of its files.
    pub id: Key,
    /// Place among the talks, from 1.
    pub order: u16,
    /// About how many minutes one way through takes.
    pub minutes: u16,
    /// The day a person last checked the talk against its sources.
    pub reviewed_on: Date,
    /// Ids of the recommendations it is based on, at least one in anything that ships.
    pub guidance: Vec<String>,
    /// The chat as a step; its kind is always [`Kind::Chat`].
    pub talk: Step,
}

/// The content of the parents' side that this module reads. A part whose file is missing or broken is left out.
#[derive(Clone, Debug, Default)]
pub struct Home {
    /// Apps and devices, apps first, then by id.
    pub platforms: Vec<Platform>,
    /// The steps of "it happened".
    pub happened: Option<Happened>,
    /// Ways to begin a talk.
    pub starters: Option<Starters>,
    /// The promises a family agreement is chosen from.
    pub promises: Option<Promises>,
    /// Talks to rehearse, by their order.
    pub rehearsals: Vec<Arc<Rehearsal>>,
}

impl Home {
    /// Reads every file of the parents' side. Anything unusable is left out and named in `problems`.
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

    /// The app or device with this id.
    pub fn platform(&self, id: &str) -> Option<&Platform> {
        self.platforms.iter().find(|one| one.id.as_str() == id)
    }

    /// The app or device whose settings form the list of this name; see [`Platform::list`].
    pub fn platform_of_list(&self, list: &Key) -> Option<&Platform> {
        self.platform(list.as_str().strip_prefix("app-")?)
    }

    /// The talk with this id.
    pub fn rehearsal(&self, id: &Key) -> Option<&Arc<Rehearsal>> {
        self.rehearsals.iter().find(|one| &one.id == id)
    }
}

fn files(source: &dyn Source, folder: &str) -> impl Iterator<Item = String> + use<> {
    let all = source.list(folder).into_iter();
    all.filter(|path| path.ends_with(".json"))
}

/// Reads a file that may be missing. Without it, its part is not shown, and the checker reports it.
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

/// Who says the sample sentences of a situation: a child or a teen who asks for help, or an adult who answers a young
/// child, an older child or a teen. Part of the text ids `say-<situation>-<who>`.
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
            let NodeKind::Choose { replies, .. } = &node.kind else {
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
