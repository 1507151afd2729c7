//! Reads the texts of one Fluent file and compares them with what the structure asks for.

use crate::content::{Code, Problem, TextId};
use crate::source::{Source, read_text};
use crate::text::limits::measure;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// All texts of one Fluent file: `(message, attribute) -> text`. Placeables are left as `{}`.
pub(super) type Found = BTreeMap<(String, Option<String>), String>;

/// How many errors are reported per file. Fixing the first ones usually fixes the rest.
const MOST_ERRORS: usize = 100;

/// The text of a file, if it exists and can be parsed safely.
pub(super) fn text(source: &dyn Source, path: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let Some(text) = read_text(source, path) else {
        problems.push(Problem::new(
            path,
            "",
            Code::MissingText,
            "this file is missing",
        ));
        return None;
    };
    match measure(&text) {
        Ok(()) => Some(text),
        Err(excess) => {
            let place = excess.line().map(|line| format!("line {line}"));
            problems.push(Problem::new(
                path,
                place.unwrap_or_default(),
                Code::BadFluent,
                excess.to_string(),
            ));
            None
        }
    }
}

fn parse(path: &str, text: &str, problems: &mut Vec<Problem>) -> Found {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(good, errors)| {
        for error in errors.into_iter().take(MOST_ERRORS) {
            let line = text
                .get(..error.pos.start)
                .map_or(0, |before| before.lines().count());
            problems.push(Problem::new(
                path,
                format!("line {line}"),
                Code::BadFluent,
                error.to_string(),
            ));
        }
        good
    });
    let mut found = Found::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name.to_owned();
        if let Some(value) = &message.value
            && found.insert((id.clone(), None), plain(value)).is_some()
        {
            problems.push(Problem::new(
                path,
                id.clone(),
                Code::DuplicateKey,
                "this message stands here twice",
            ));
        }
        for attribute in &message.attributes {
            found.insert(
                (id.clone(), Some(attribute.id.name.to_owned())),
                plain(&attribute.value),
            );
        }
    }
    found
}

fn plain(pattern: &Pattern<&str>) -> String {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => *value,
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => value,
            PatternElement::Placeable { .. } => "{}",
        })
        .collect()
}

/// The texts of a file; none if it is missing or cannot be parsed safely.
pub(super) fn read(source: &dyn Source, path: &str, problems: &mut Vec<Problem>) -> Found {
    text(source, path, problems).map_or_else(Found::new, |text| parse(path, &text, problems))
}

/// Reports texts that are missing, blank or unused.
pub(super) fn compare(
    path: &str,
    wanted: &BTreeSet<TextId>,
    found: &Found,
    problems: &mut Vec<Problem>,
) {
    for id in wanted {
        match found.get(&(id.message.clone(), id.attribute.clone())) {
            None if id.needed => {
                problems.push(Problem::new(
                    path,
                    id.to_string(),
                    Code::MissingText,
                    "this text is missing",
                ));
            }
            Some(text) if text.trim().is_empty() => {
                problems.push(Problem::new(
                    path,
                    id.to_string(),
                    Code::EmptyText,
                    "this text is empty",
                ));
            }
            _ => {}
        }
    }
    for (message, attribute) in found.keys() {
        if !wanted
            .iter()
            .any(|id| &id.message == message && &id.attribute == attribute)
        {
            let place = attribute
                .as_ref()
                .map_or_else(|| message.clone(), |a| format!("{message}.{a}"));
            problems.push(Problem::new(
                path,
                place,
                Code::UnusedText,
                "nothing asks for this text",
            ));
        }
    }
}
