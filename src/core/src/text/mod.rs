//! All words the program shows: Fluent messages, each with a fallback to en-US. Lesson prose is resolved once, when a lesson
//! is opened. The app's texts are looked up through functions generated from the en-US files, so a misspelled id does not
//! compile.

pub mod bidi;
mod layer;
pub(crate) mod limits;
mod prose;
mod pseudo;
pub(crate) mod references;
pub mod typed;

pub use prose::Prose;
pub use pseudo::PSEUDO;

use crate::source::{Source, read_text};
pub use fluent_bundle::{FluentArgs, FluentValue};
use fluent_langneg::{LanguageIdentifier as Tag, NegotiationStrategy, negotiate_languages};
use layer::Layer;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// The language every text exists in.
pub const BASE: &str = "en-US";

/// All texts in one language, with en-US filling the gaps.
pub struct Texts {
    locale: String,
    source: Arc<dyn Source>,
    /// The chosen language first, the base last.
    app: Vec<Layer>,
    prose: Mutex<BTreeMap<String, Arc<Prose>>>,
}

/// The languages a source has texts in, by folder name.
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

/// Picks a language. `requested` are language tags, most wanted first: the person's choice, or what the system prefers.
/// The best match among `available` is returned, or en-US if none fits.
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
    /// Opens a language. [`PSEUDO`] is en-US made longer and accented, to find text that is clipped or hard-coded.
    pub fn open(source: Arc<dyn Source>, locale: &str) -> Self {
        let app = chain(locale)
            .iter()
            .map(|layer| {
                let files = source
                    .list(&format!("locales/{}/app/", folder(layer)))
                    .into_iter()
                    .filter_map(|path| Some((path.clone(), read_text(source.as_ref(), &path)?)));
                Layer::parse(layer, files)
            })
            .collect();
        Self {
            locale: locale.to_owned(),
            source,
            app,
            prose: Mutex::default(),
        }
    }

    /// The language as it was opened, such as `es` or `en-US`.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// The language without its region, such as `en`.
    pub fn language(&self) -> &str {
        self.locale.split('-').next().unwrap_or(BASE)
    }

    /// One of the app's texts, with `args` filled in. Call the generated functions instead: they cannot misspell an id.
    /// An id that does not exist is returned as the text.
    pub fn app<'a>(
        &'a self,
        id: &str,
        attribute: Option<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Cow<'a, str> {
        if let Some((bundle, pattern)) = layer::find(&self.app, id, attribute) {
            let mut errors = Vec::new();
            return bundle.format_pattern(pattern, args, &mut errors);
        }
        Cow::Owned(id.to_owned())
    }

    /// A text of the app whose id is made from data, such as a warning sign or a country; `None` if there is no such
    /// text.
    pub fn app_by_id(&self, id: &str) -> Option<Cow<'_, str>> {
        let (bundle, pattern) = layer::find(&self.app, id, None)?;
        let mut errors = Vec::new();
        Some(bundle.format_pattern(pattern, None, &mut errors))
    }

    /// The prose of a file such as `lessons/settings-check` or `help/ca`, resolved on first use and then shared. Empty if
    /// there is no such file.
    pub fn prose(&self, name: &str) -> Arc<Prose> {
        let mut known = match self.prose.lock() {
            Ok(known) => known,
            // A panic elsewhere while the cache was filled leaves it usable: every entry in it is complete.
            Err(poisoned) => poisoned.into_inner(),
        };
        if let Some(prose) = known.get(name) {
            return prose.clone();
        }
        let layers: Vec<Layer> = chain(&self.locale)
            .into_iter()
            .filter_map(|layer| {
                let path = format!("locales/{}/{name}.ftl", folder(layer));
                let text = read_text(self.source.as_ref(), &path)?;
                Some(Layer::parse(layer, std::iter::once((path, text))))
            })
            .collect();
        let prose = Arc::new(Prose::resolve(&layers));
        known.insert(name.to_owned(), prose.clone());
        prose
    }

    /// The prose of a lesson.
    pub fn lesson(&self, id: &str) -> Arc<Prose> {
        self.prose(&format!("lessons/{id}"))
    }

    /// The prose of a checklist.
    pub fn checklist(&self, id: &str) -> Arc<Prose> {
        self.prose(&format!("checklists/{id}"))
    }

    /// The prose of a country's services. `country` is its code in upper or lower case.
    pub fn help(&self, country: &str) -> Arc<Prose> {
        self.prose(&format!("help/{}", country.to_lowercase()))
    }
}

/// The folder a language is read from. The pseudo-locale has none of its own.
fn folder(layer: &str) -> &str {
    if layer == PSEUDO { BASE } else { layer }
}

/// The languages to look in, in this order.
fn chain(locale: &str) -> Vec<&str> {
    if locale == BASE {
        vec![BASE]
    } else {
        vec![locale, BASE]
    }
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

    /// The prose of a lesson with these texts in Spanish and English, opened in Spanish.
    fn lesson(spanish: &str, english: &str) -> Arc<Prose> {
        let mut source = MemorySource::default();
        source.set("locales/es/lessons/x.ftl", spanish);
        source.set("locales/en-US/lessons/x.ftl", english);
        Texts::open(Arc::new(source), "es").lesson("x")
    }

    #[test]
    fn a_file_that_would_overflow_the_stack_is_left_out_and_english_is_shown() {
        for open in ["{", "{ A("] {
            let deep = format!("page = Hola {}", open.repeat(50_000));
            assert_eq!(lesson(&deep, "page = Hello\n").text("page"), "Hello");
        }
        let deep = format!("one = {}\n", "{".repeat(50_000));
        let mut source = MemorySource::default();
        source.set("locales/en-US/app/a.ftl", "one = One\n");
        source.set("locales/es/app/a.ftl", deep);
        let es = Texts::open(Arc::new(source), "es");
        assert_eq!(es.app("one", None, None), "One");
    }

    #[test]
    fn a_text_that_refers_to_itself_or_to_nothing_is_shown_in_english() {
        let spanish = "a = { a }\nb = El { lesson }\n    .title = Be\nc = { d }\nd = { c }\n";
        let prose = lesson(spanish, "a = A\nb = B\nc = C\nd = D\n");
        let all = ["a", "b", "c", "d"].map(|id| prose.text(id).to_owned());
        assert_eq!(all, ["A", "B", "C", "D"]);
        assert_eq!(prose.part("b", "title"), "Be");
        // If English has nothing better, whatever can be read is still shown.
        assert_eq!(lesson(spanish, "").text("b"), "El {lesson}");
    }

    #[test]
    fn a_text_that_unfolds_without_measure_is_never_resolved() {
        // Fluent gives up on the 101st placeable, and panics if that one is an expression without a name.
        let many = format!("a = {{ {{ b }} }}\nb = {}\n", "{ c }".repeat(101));
        assert_eq!(lesson(&(many + "c = c\n"), "a = A\n").text("a"), "A");
    }
}
