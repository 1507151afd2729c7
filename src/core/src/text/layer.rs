//! The texts of one language that are loaded together: what could be parsed, and what is known to be wrong with it.

use super::limits::measure;
use super::references::{Fault, faults};
use super::{PSEUDO, folder, pseudo};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::{Entry, Pattern};
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

/// A bundle that threads can share.
pub(super) type Bundle = FluentBundle<FluentResource>;

/// The texts of one language that are loaded together.
pub(super) struct Layer {
    /// The texts that could be parsed.
    pub(super) bundle: Bundle,
    /// Ids of its messages, in the order of the files.
    pub(super) ids: Vec<String>,
    /// What is wrong with texts, by name; see [`faults`].
    faults: BTreeMap<String, Vec<Fault>>,
}

/// A text as one layer has it.
pub(super) struct Found<'a> {
    /// The text, not yet resolved.
    pub(super) pattern: &'a Pattern<&'a str>,
    /// Whether nothing is known to be wrong with it. An unsound text shows braces where another text should be.
    pub(super) sound: bool,
}

impl Layer {
    /// Parses files, each with its path. A file that asks too much of the parser is left out.
    pub(super) fn parse(locale: &str, files: impl Iterator<Item = (String, String)>) -> Self {
        let tag: Option<LanguageIdentifier> = folder(locale).parse().ok();
        let mut bundle = Bundle::new_concurrent(tag.into_iter().collect());
        // Isolation marks would end up in accessible names and copied text. All our languages are written left to right.
        bundle.set_use_isolating(false);
        if locale == PSEUDO {
            bundle.set_transform(Some(pseudo::accented));
        }
        let resources: Vec<FluentResource> = files
            .filter_map(|(path, text)| match measure(&text) {
                // A resource with errors still holds its good messages; the checker reports the rest.
                Ok(()) => Some(FluentResource::try_new(text).unwrap_or_else(|(good, _)| good)),
                Err(excess) => {
                    let line = excess.line();
                    tracing::warn!(%excess, line, path, "a file of texts was left out");
                    None
                }
            })
            .collect();
        let entries = || resources.iter().flat_map(FluentResource::entries);
        let ids = entries()
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            })
            .collect();
        let faults = faults(entries());
        for (name, faults) in &faults {
            tracing::debug!(?faults, name, locale, "a text is not sound");
        }
        for resource in resources {
            bundle.add_resource_overriding(resource);
        }
        Self {
            bundle,
            ids,
            faults,
        }
    }

    /// A message's value or one of its attributes; `None` also if resolving it would be too much.
    pub(super) fn find(&self, id: &str, attribute: Option<&str>) -> Option<Found<'_>> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        if self.faults.is_empty() {
            return Some(Found {
                pattern,
                sound: true,
            });
        }
        let faults = match attribute {
            Some(name) => self.faults.get(&format!("{id}.{name}")),
            None => self.faults.get(id),
        };
        let too_much = faults.is_some_and(|all| all.contains(&Fault::TooMuch));
        (!too_much).then_some(Found {
            pattern,
            sound: faults.is_none(),
        })
    }
}

/// A text of the first layer in which it is sound, or else of the first that has it at all.
pub(super) fn find<'a>(
    layers: &'a [Layer],
    id: &str,
    attribute: Option<&str>,
) -> Option<(&'a Bundle, &'a Pattern<&'a str>)> {
    let mut unsound = None;
    for layer in layers {
        let Some(found) = layer.find(id, attribute) else {
            continue;
        };
        let text = (&layer.bundle, found.pattern);
        if found.sound {
            return Some(text);
        }
        unsound = unsound.or(Some(text));
    }
    unsound
}
