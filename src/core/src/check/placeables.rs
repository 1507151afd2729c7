//! Checks what the texts of one language refer to: everything must exist, and no text may lead back to itself.

use super::ftl::text;
use crate::content::{Code, Problem};
use crate::source::Source;
use crate::text::references::faults;
use fluent_syntax::ast::{Entry, Resource};
use std::collections::BTreeMap;

/// Checks all files of a language. The app's files can refer to each other; any other file only to itself.
pub(super) fn check(source: &dyn Source, locale: &str, problems: &mut Vec<Problem>) {
    let folder = format!("locales/{locale}/");
    let app = format!("{folder}app/");
    let mut together = Vec::new();
    for path in source.list(&folder) {
        if !path.ends_with(".ftl") {
            continue;
        }
        let Some(text) = text(source, &path, problems) else {
            continue;
        };
        if path.starts_with(&app) {
            together.push((path, text));
        } else {
            bundle(&[(path, text)], problems);
        }
    }
    bundle(&together, problems);
}

/// Checks files, each with its path, that are loaded into one bundle.
fn bundle(files: &[(String, String)], problems: &mut Vec<Problem>) {
    let parsed: Vec<(&str, Resource<&str>)> = files
        .iter()
        .map(|(path, text)| {
            // Broken entries are reported where the texts are compared.
            let parsed = fluent_syntax::parser::parse_runtime(text.as_str());
            (path.as_str(), parsed.unwrap_or_else(|(good, _)| good))
        })
        .collect();
    let faults = faults(parsed.iter().flat_map(|(_, resource)| &resource.body));
    if faults.is_empty() {
        return;
    }
    // Of two entries with the same id, the later one counts.
    let homes: BTreeMap<String, &str> = parsed
        .iter()
        .flat_map(|(path, resource)| resource.body.iter().map(move |entry| (entry, *path)))
        .filter_map(|(entry, path)| match entry {
            Entry::Message(message) => Some((message.id.name.to_owned(), path)),
            Entry::Term(term) => Some((format!("-{}", term.id.name), path)),
            _ => None,
        })
        .collect();
    for (name, faults) in faults {
        let id = name.split('.').next().unwrap_or_default();
        let Some(path) = homes.get(id) else {
            continue;
        };
        for fault in faults {
            let detail = fault.to_string();
            problems.push(Problem::new(path, &name, Code::BadReference, detail));
        }
    }
}
