//! The resolved prose of one file: every message and attribute as plain text, ready to be borrowed each frame.

use super::Bundle;
use fluent_syntax::ast::Entry;
use std::collections::BTreeMap;

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
    /// Layers come best first; what an earlier one has, a later one does not replace.
    pub(super) fn resolve(layers: impl Iterator<Item = (Bundle, String)>) -> Self {
        let mut messages: BTreeMap<String, Message> = BTreeMap::new();
        for (bundle, text) in layers {
            let resource =
                fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(good, _)| good);
            for entry in &resource.body {
                let Entry::Message(message) = entry else {
                    continue;
                };
                let id = message.id.name;
                let Some(found) = bundle.get_message(id) else {
                    continue;
                };
                let into = messages.entry(id.to_owned()).or_default();
                let mut errors = Vec::new();
                if let (None, Some(pattern)) = (&into.value, found.value()) {
                    into.value = Some(
                        bundle
                            .format_pattern(pattern, None, &mut errors)
                            .into_owned(),
                    );
                }
                for attribute in found.attributes() {
                    into.attributes
                        .entry(attribute.id().to_owned())
                        .or_insert_with(|| {
                            bundle
                                .format_pattern(attribute.value(), None, &mut errors)
                                .into_owned()
                        });
                }
            }
        }
        Self { messages }
    }

    /// A message's value; empty where there is none (the checker refuses that in what ships).
    pub fn text(&self, id: &str) -> &str {
        self.messages
            .get(id)
            .and_then(|message| message.value.as_deref())
            .unwrap_or_default()
    }

    /// A message's attribute; empty where there is none.
    pub fn part(&self, id: &str, attribute: &str) -> &str {
        self.may(id, attribute).unwrap_or_default()
    }

    /// A message's attribute, where it has one.
    pub fn may(&self, id: &str, attribute: &str) -> Option<&str> {
        self.messages
            .get(id)?
            .attributes
            .get(attribute)
            .map(String::as_str)
    }

    /// All ids: messages with a value as `(id, None)`, attributes as `(id, Some(name))`.
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
