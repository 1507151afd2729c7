//! Words. Fluent messages with per-message fallback to en-US. Lesson prose is resolved once, when a lesson is opened;
//! app texts are looked up through functions generated from the en-US files, so a misspelt id does not compile.

mod prose;
mod pseudo;

pub use prose::Prose;
pub use pseudo::PSEUDO;

use crate::source::{Source, read_text};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
pub use fluent_bundle::{FluentArgs, FluentValue};
use fluent_langneg::{LanguageIdentifier as Tag, NegotiationStrategy, negotiate_languages};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use unic_langid::LanguageIdentifier;

/// The language every text exists in.
pub const BASE: &str = "en-US";

type Bundle = FluentBundle<FluentResource>;

/// Texts in one language, with en-US behind it.
pub struct Texts {
    locale: String,
    source: Arc<dyn Source>,
    /// The chosen language first, the base last.
    app: Vec<Bundle>,
    prose: Mutex<BTreeMap<String, Arc<Prose>>>,
}

/// The languages a source has texts for, by folder name.
pub fn locales(source: &dyn Source) -> Vec<String> {
    let mut found: Vec<String> = source
        .list("locales/")
        .iter()
        .filter_map(|path| {
            path.strip_prefix("locales/")?
                .split_once('/')
                .map(|(locale, _)| locale.to_owned())
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

/// The best of the available languages for what the system or the person asks for.
pub fn negotiate(requested: &[String], available: &[String]) -> String {
    if let Some(exact) = requested
        .first()
        .filter(|first| first.as_str() == PSEUDO || available.contains(first))
    {
        return exact.clone();
    }
    let parse =
        |list: &[String]| -> Vec<Tag> { list.iter().filter_map(|tag| tag.parse().ok()).collect() };
    let wanted = parse(requested);
    let have = parse(available);
    let base = BASE.parse::<Tag>().ok();
    negotiate_languages(&wanted, &have, base.as_ref(), NegotiationStrategy::Lookup)
        .first()
        .map_or_else(|| BASE.to_owned(), |found| found.to_string())
}

impl Texts {
    /// Opens a language. [`PSEUDO`] is en-US made longer and accented, to find clipped and hard-coded text.
    pub fn open(source: Arc<dyn Source>, locale: &str) -> Self {
        let app = chain(locale)
            .iter()
            .map(|layer| {
                let texts = source
                    .list(&format!("locales/{}/app/", folder(layer)))
                    .into_iter()
                    .filter_map(|path| read_text(source.as_ref(), &path));
                bundle(layer, texts)
            })
            .collect();
        Self {
            locale: locale.to_owned(),
            source,
            app,
            prose: Mutex::default(),
        }
    }

    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The language alone, as in `es`.
    pub fn language(&self) -> &str {
        self.locale.split('-').next().unwrap_or(BASE)
    }

    /// One app text. The generated functions are the way to call this.
    pub fn app<'a>(
        &'a self,
        id: &str,
        attribute: Option<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Cow<'a, str> {
        for bundle in &self.app {
            let Some(message) = bundle.get_message(id) else {
                continue;
            };
            let pattern = match attribute {
                Some(name) => message
                    .get_attribute(name)
                    .map(|attribute| attribute.value()),
                None => message.value(),
            };
            if let Some(pattern) = pattern {
                let mut errors = Vec::new();
                return bundle.format_pattern(pattern, args, &mut errors);
            }
        }
        Cow::Owned(id.to_owned())
    }

    /// An app text whose id is made from data (a sign's name, a country), `None` where there is none.
    pub fn app_by_id(&self, id: &str) -> Option<Cow<'_, str>> {
        self.app.iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            let mut errors = Vec::new();
            Some(bundle.format_pattern(pattern, None, &mut errors))
        })
    }

    /// The prose of a file such as `lessons/settings-check` or `help/ca`, resolved on first use and then shared.
    pub fn prose(&self, name: &str) -> Arc<Prose> {
        let mut known = match self.prose.lock() {
            Ok(known) => known,
            // A panic elsewhere while filling the cache leaves it usable: entries are only ever whole.
            Err(poisoned) => poisoned.into_inner(),
        };
        if let Some(prose) = known.get(name) {
            return prose.clone();
        }
        let layers = chain(&self.locale);
        let prose = Arc::new(Prose::resolve(layers.iter().filter_map(|layer| {
            let text = read_text(
                self.source.as_ref(),
                &format!("locales/{}/{name}.ftl", folder(layer)),
            )?;
            Some((bundle(layer, std::iter::once(text.clone())), text))
        })));
        known.insert(name.to_owned(), prose.clone());
        prose
    }

    pub fn lesson(&self, id: &str) -> Arc<Prose> {
        self.prose(&format!("lessons/{id}"))
    }

    pub fn checklist(&self, id: &str) -> Arc<Prose> {
        self.prose(&format!("checklists/{id}"))
    }

    pub fn help(&self, country: &str) -> Arc<Prose> {
        self.prose(&format!("help/{}", country.to_lowercase()))
    }
}

/// The folder a layer reads; the pseudo-locale has none of its own.
fn folder(layer: &str) -> &str {
    if layer == PSEUDO { BASE } else { layer }
}

fn chain(locale: &str) -> Vec<&str> {
    if locale == BASE {
        vec![BASE]
    } else {
        vec![locale, BASE]
    }
}

fn bundle(locale: &str, texts: impl Iterator<Item = String>) -> Bundle {
    let tag: Option<LanguageIdentifier> = folder(locale).parse().ok();
    let mut bundle = Bundle::new_concurrent(tag.into_iter().collect());
    // Isolation marks would stand in accessible names and copied text; our languages are left to right.
    bundle.set_use_isolating(false);
    if locale == PSEUDO {
        bundle.set_transform(Some(pseudo::accented));
    }
    for text in texts {
        // A resource with errors still holds its good messages; the checker reports the rest.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(good, _)| good);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::MemorySource;

    fn texts(locale: &str) -> Texts {
        let mut source = MemorySource::default();
        source.set(
            "locales/en-US/app/a.ftl",
            "one = One\ntwo = Two { $n }\n    .hint = A hint\n",
        );
        source.set("locales/es/app/a.ftl", "one = Uno\n");
        source.set(
            "locales/en-US/lessons/x.ftl",
            "page = First line.\n\n    Second.\n    .title = Title\n",
        );
        source.set("locales/es/lessons/x.ftl", "page = Primera.\n");
        Texts::open(Arc::new(source), locale)
    }

    #[test]
    fn a_text_missing_in_a_language_comes_from_english() {
        let es = texts("es");
        assert_eq!(es.app("one", None, None), "Uno");
        assert_eq!(es.app("two", Some("hint"), None), "A hint");
        let prose = es.lesson("x");
        assert_eq!(prose.text("page"), "Primera.");
        assert_eq!(prose.part("page", "title"), "Title");
    }

    #[test]
    fn the_system_language_is_met_by_the_nearest_we_have() {
        let have = vec!["en-US".to_owned(), "es".to_owned()];
        let ask = |tag: &str| negotiate(&[tag.to_owned()], &have);
        assert_eq!(ask("es-MX"), "es");
        assert_eq!(ask("en-GB"), "en-US");
        assert_eq!(ask("ja-JP"), "en-US");
        assert_eq!(ask("nonsense!"), "en-US");
    }

    #[test]
    fn the_pseudo_language_is_longer_and_keeps_numbers() {
        let xa = texts(PSEUDO);
        let mut args = FluentArgs::new();
        args.set("n", 7);
        let two = xa.app("two", None, Some(&args)).into_owned();
        assert!(
            two.contains('7') && two.chars().count() > "Two 7".chars().count(),
            "{two}"
        );
    }
}
