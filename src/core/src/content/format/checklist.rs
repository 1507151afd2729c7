//! A checklist file as it is on disk.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A checklist for families: its structure. The texts are in `locales/<locale>/checklists/<id>.ftl`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChecklistFile {
    /// The id, equal to the file name without `.json`. Saved ticks refer to it.
    pub id: String,
    /// Place among the checklists, from 1.
    pub order: u16,
    /// The day a person last checked the whole list against its sources.
    pub reviewed_on: Date,
    /// The day the next review is due.
    pub review_by: Date,
    /// The sections, in order.
    pub sections: Vec<SectionFile>,
}

/// A section of a checklist: items under one heading.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SectionFile {
    /// The section's key. Its heading is the text `section-<key>`.
    pub key: String,
    /// What there is to do, in order, at least one item.
    pub items: Vec<ItemFile>,
}

/// One thing to do, which a family can tick off.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    /// The item's key, unique within the list. Its texts are `<key>`, `<key>.why` and `<key>.how`. Saved ticks refer to
    /// it: after a rename, add a row to `reference/retired.json`.
    pub key: String,
    /// About how many minutes it takes.
    pub minutes: u16,
    /// The recommendations it is based on: ids of `reference/guidance.json`, at least one.
    pub guidance: Vec<String>,
}
