//! What the parents' side has besides lessons and checklists: settings of apps and devices, the steps of "it happened",
//! talks to rehearse, ways to begin a talk, and the promises a family agreement is chosen from. Structure only; the ids of
//! the prose follow from it.

mod happened;
mod platform;
mod wanted;

pub use happened::*;
pub use platform::*;
pub use wanted::*;

use super::format::PageFile;
use super::parse::parse_talk;
use super::{Audience, Code, Key, Problem, Step, file};
use crate::source::Source;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The folder of the apps and devices, one file each.
pub const PLATFORMS: &str = "lessons/reference/platforms/";
/// The file with the steps of "it happened".
pub const HAPPENED: &str = "lessons/reference/happened.json";
/// The file with ways to begin a talk.
pub const STARTERS: &str = "lessons/reference/starters.json";
/// The file with the promises a family agreement is chosen from.
pub const AGREEMENT: &str = "lessons/reference/agreement.json";
/// The folder of the talks to rehearse, one file each.
pub const REHEARSALS: &str = "lessons/rehearsals/";

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
