//! Turns the shape of a checklist file into a valid list.

use super::Finder;
use crate::content::file::shape;
use crate::content::format::ChecklistFile;
use crate::content::library::{Checklist, ChecklistItem, ChecklistSection};
use crate::content::{Code, Problem};
use std::collections::BTreeSet;

/// Parses a checklist file. `path` is its place in the content folder, which must match the id.
///
/// # Errors
/// Everything wrong with the file. If it is not JSON in the shape of a checklist, only that.
pub fn parse_checklist(path: &str, json: &str) -> Result<Checklist, Vec<Problem>> {
    let file: ChecklistFile = shape(path, json, Code::BadShape).map_err(|problem| vec![problem])?;
    let mut find = Finder {
        file: path,
        problems: Vec::new(),
    };
    if path != format!("lessons/checklists/{}.json", file.id) {
        find.add("id", Code::WrongFolder, "the file is named after the id");
    }
    if file.review_by <= file.reviewed_on {
        find.add(
            "review_by",
            Code::BadDates,
            "the next review comes after the last",
        );
    }
    let id = find.key("id", &file.id);
    let mut seen = BTreeSet::new();
    let mut sections = Vec::new();
    for section in &file.sections {
        let mut items = Vec::new();
        for item in &section.items {
            if !seen.insert(item.key.clone()) {
                find.add(
                    &item.key,
                    Code::DuplicateKey,
                    "an item with this key is there already",
                );
            }
            let guidance = find.at_least(&item.key, item.guidance.clone(), 1);
            if let (Some(key), Some(guidance)) = (find.key(&section.key, &item.key), guidance) {
                items.push(ChecklistItem {
                    key,
                    minutes: item.minutes,
                    guidance,
                });
            }
        }
        let items = find.at_least(&section.key, items, 1);
        if let (Some(key), Some(items)) = (find.key("sections", &section.key), items) {
            sections.push(ChecklistSection { key, items });
        }
    }
    let sections = find.at_least("sections", sections, 1);
    match (id, sections) {
        (Some(id), Some(sections)) if find.problems.is_empty() => Ok(Checklist {
            id,
            order: file.order,
            reviewed_on: file.reviewed_on,
            review_by: file.review_by,
            sections,
        }),
        _ => Err(find.problems),
    }
}
