//! The resolved prose of one file: every message and attribute as plain text, ready to be borrowed each frame.

use super::layer::{Layer, find};
use std::collections::{BTreeMap, BTreeSet};

/// Every message and attribute of one Fluent file, resolved to plain text.
#[derive(Debug, Default)]
pub struct Prose {
    messages: BTreeMap<String, Message>,
}

#[derive(Debug, Default)]
struct Message {
    value: Option<String>,
    attributes: BTreeMap<String, String>,
}

impl Prose {
    /// Layers come best first. A text of an earlier layer wins, unless it is unsound and a later layer has a sound one.
    pub(super) fn resolve(layers: &[Layer]) -> Self {
        let mut messages: BTreeMap<String, Message> = BTreeMap::new();
        for id in layers.iter().flat_map(|layer| &layer.ids) {
            if messages.contains_key(id) {
                continue;
            }
            let names: BTreeSet<&str> = layers
                .iter()
                .filter_map(|layer| layer.bundle.get_message(id))
                .flat_map(|message| message.attributes().map(|attribute| attribute.id()))
                .collect();
            let text = |attribute: Option<&str>| {
                let (bundle, pattern) = find(layers, id, attribute)?;
                let mut errors = Vec::new();
                let text = bundle.format_pattern(pattern, None, &mut errors);
                Some(text.into_owned())
            };
            let attributes = names
                .into_iter()
                .filter_map(|name| Some((name.to_owned(), text(Some(name))?)))
                .collect();
            let message = Message {
                value: text(None),
                attributes,
            };
            messages.insert(id.clone(), message);
        }
        Self { messages }
    }

    /// A message's value; empty if there is none. The checker keeps such gaps out of anything that ships.
    pub fn text(&self, id: &str) -> &str {
        self.messages
            .get(id)
            .and_then(|message| message.value.as_deref())
            .unwrap_or_default()
    }

    /// A message's attribute; empty if there is none.
    pub fn part(&self, id: &str, attribute: &str) -> &str {
        self.may(id, attribute).unwrap_or_default()
    }

    /// An optional attribute of a message.
    pub fn may(&self, id: &str, attribute: &str) -> Option<&str> {
        self.messages
            .get(id)?
            .attributes
            .get(attribute)
            .map(String::as_str)
    }

    /// All texts: values as `(id, None, text)`, attributes as `(id, Some(name), text)`.
    pub fn ids(&self) -> impl Iterator<Item = (&str, Option<&str>, &str)> {
        self.messages.iter().flat_map(|(id, message)| {
            let value = message
                .value
                .iter()
                .map(move |text| (id.as_str(), None, text.as_str()));
            let attributes = message
                .attributes
                .iter()
                .map(move |(name, text)| (id.as_str(), Some(name.as_str()), text.as_str()));
            value.chain(attributes)
        })
    }
}
