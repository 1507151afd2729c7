//! The texts of one Fluent file, as the checker compares and reads them.

use crate::content::{Code, Problem};
use crate::source::{Source, read_text};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;

/// All texts of one Fluent file: `(message, attribute) -> text`, placeables left out.
pub(super) type Found = BTreeMap<(String, Option<String>), String>;

fn parse(path: &str, text: &str, problems: &mut Vec<Problem>) -> Found {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(good, errors)| {
        for error in errors {
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

pub(super) fn read(source: &dyn Source, path: &str, problems: &mut Vec<Problem>) -> Found {
    match read_text(source, path) {
        Some(text) => parse(path, &text, problems),
        None => {
            problems.push(Problem::new(
                path,
                "",
                Code::MissingText,
                "this file is missing",
            ));
            Found::new()
        }
    }
}
