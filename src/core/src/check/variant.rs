//! Variants of the base language, such as British English: they replace only some of its texts. Whatever they lack is shown in
//! the base language.

use super::ftl::{read, text};
use super::placeables;
use super::words::avoided_words;
use crate::content::{Audience, Code, Library, Problem};
use crate::source::Source;
use crate::text::BASE;

/// Whether a locale is a regional variant of the base language.
pub(super) fn is_variant(locale: &str) -> bool {
    let language = |tag: &str| tag.split('-').next().map(str::to_owned);
    locale != BASE && language(locale) == language(BASE)
}

/// Checks that every text of a variant replaces one of the base language, and differs from it.
pub(super) fn check(
    library: &Library,
    source: &dyn Source,
    locale: &str,
    problems: &mut Vec<Problem>,
) {
    let folder = format!("locales/{locale}/");
    for path in source.list(&folder) {
        let base_path = path.replacen(&folder, &format!("locales/{BASE}/"), 1);
        if text(source, &base_path, problems).is_none() {
            continue;
        }
        let base = read(source, &base_path, problems);
        let lesson = path
            .rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".ftl"));
        let lesson = library
            .lessons()
            .iter()
            .find(|one| path.contains("/lessons/") && Some(one.id.as_str()) == lesson);
        let audience = lesson.map_or(Audience::Parents, |lesson| lesson.audience);
        for (key, words) in read(source, &path, problems) {
            let place = match &key {
                (message, Some(attribute)) => format!("{message}.{attribute}"),
                (message, None) => message.clone(),
            };
            let wrong = match base.get(&key) {
                None => Some("nothing asks for this text"),
                Some(same) if *same == words => Some("the base language says the same"),
                Some(_) => None,
            };
            if let Some(detail) = wrong {
                problems.push(Problem::new(&path, &place, Code::UnusedText, detail));
            }
            avoided_words(&path, &place, &words, audience, locale, problems);
        }
    }
    placeables::check(source, locale, problems);
}
