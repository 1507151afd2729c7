//! Checks the parents' side: texts in every language, their wording, and that no setting gives a menu path without a source.

use super::ftl::{Found, compare, read};
use super::language::Language;
use super::reading::reading;
use super::words::avoided_words;
use crate::content::home::{
    CLOSE, HAPPENED, Happened, PlatformSetting, Reader, wanted_by_happened, wanted_by_platform,
    wanted_by_promises, wanted_by_rehearsal, wanted_by_starters,
};
use crate::content::{Audience, Code, Library, Problem};
use crate::source::Source;
use crate::text::BASE;

/// Checks the structure: recommendations exist, and menu paths have a date and a source.
pub(super) fn references(library: &Library, problems: &mut Vec<Problem>) {
    let home = &library.home;
    let mut named: Vec<(String, &str, &Vec<String>)> = Vec::new();
    if let Some(happened) = &home.happened {
        for situation in &happened.situations {
            let place = situation.id.as_str();
            named.push((HAPPENED.to_owned(), place, &situation.guidance));
            for reader in Reader::ALL {
                let steps = situation.steps(reader);
                if steps.hour.is_empty() || steps.never.is_empty() {
                    problems.push(Problem::new(
                        HAPPENED,
                        format!("{place}.{}", reader.name()),
                        Code::EmptyList,
                        "there is a first hour, and what not to do",
                    ));
                }
            }
        }
    }
    for talk in &home.rehearsals {
        let file = format!("lessons/rehearsals/{}.json", talk.id);
        named.push((file, "guidance", &talk.guidance));
    }
    for (file, place, ids) in named {
        if ids.is_empty() {
            problems.push(Problem::new(
                &file,
                place,
                Code::EmptyList,
                "it rests on recommendations",
            ));
        }
        for id in ids
            .iter()
            .filter(|id| !library.guidance().contains_key(*id))
        {
            problems.push(Problem::new(
                &file,
                place,
                Code::UnknownGuidance,
                format!("no recommendation has the id “{id}”"),
            ));
        }
    }
    for platform in &home.platforms {
        let file = format!("lessons/reference/platforms/{}.json", platform.id);
        for setting in &platform.settings {
            if let Some(detail) = no_way(setting) {
                problems.push(Problem::new(
                    &file,
                    setting.key.as_str(),
                    Code::BadSetting,
                    detail,
                ));
            }
            let claims = setting.path.is_some();
            let seen = setting.seen().is_some() && !setting.sources.is_empty();
            let bad_date = setting.as_of.is_some() && setting.seen().is_none();
            if claims && !seen || bad_date || !seen && !setting.check_first {
                problems.push(Problem::new(
                    &file,
                    setting.key.as_str(),
                    Code::BadSetting,
                    "a path has a date and a source; what has none is to be checked first",
                ));
            }
        }
    }
}

/// The most characters that the words of a search may have. Nobody types more.
const MOST_SEARCHED: usize = 40;

/// What is wrong with the way to a setting. It has exactly one of a path, words to search for and `automatic`, so that nobody
/// has to look for it by name without knowing where.
fn no_way(setting: &PlatformSetting) -> Option<&'static str> {
    let ways = [
        setting.path.is_some(),
        setting.search.is_some(),
        setting.automatic,
    ];
    if ways.iter().filter(|way| **way).count() != 1 {
        return Some("it has either a path that was seen, words to search for, or is automatic");
    }
    let words = setting.search.as_ref()?.words.as_str();
    let plain = !words.trim().is_empty()
        && words.chars().count() <= MOST_SEARCHED
        && !words.contains(['>', '/', ',', '(']);
    (!plain).then_some("words to search for are a few words of the menus, and no list or path")
}

/// The texts of the parents' side in one language.
pub(super) fn texts(
    library: &Library,
    source: &dyn Source,
    locale: &str,
    problems: &mut Vec<Problem>,
) {
    let home = &library.home;
    for platform in &home.platforms {
        let path = format!("locales/{locale}/platforms/{}.ftl", platform.id);
        let found = read(source, &path, problems);
        compare(&path, &wanted_by_platform(platform), &found, problems);
        wording(&path, &found, locale, problems);
        paths_in_texts(&path, &found, problems);
    }
    for talk in &home.rehearsals {
        let path = format!("locales/{locale}/rehearsals/{}.ftl", talk.id);
        let found = read(source, &path, problems);
        compare(&path, &wanted_by_rehearsal(talk), &found, problems);
        wording(&path, &found, locale, problems);
    }
    let single = [
        ("happened", home.happened.as_ref().map(wanted_by_happened)),
        ("starters", home.starters.as_ref().map(wanted_by_starters)),
        ("agreement", home.promises.as_ref().map(wanted_by_promises)),
    ];
    for (name, wanted) in single {
        let Some(wanted) = wanted else { continue };
        let path = format!("locales/{locale}/{name}.ftl");
        let found = read(source, &path, problems);
        compare(&path, &wanted, &found, problems);
        wording(&path, &found, locale, problems);
    }
    if let Some(happened) = &home.happened {
        let path = format!("locales/{locale}/happened.ftl");
        let found = read(source, &path, &mut Vec::new());
        close_by(&path, &found, happened, locale, problems);
    }
}

/// Reports menu paths in sentences: they belong in the structure, with their source.
fn paths_in_texts(path: &str, found: &Found, problems: &mut Vec<Problem>) {
    for ((message, attribute), text) in found {
        if text.contains(" > ") {
            problems.push(Problem::new(
                path,
                attribute.clone().unwrap_or_else(|| message.clone()),
                Code::BadSetting,
                "a way through menus is in the setting’s “path”, with its source",
            ));
        }
    }
}

/// Checks for words to avoid and for sentences too long for a reader who is tired or frightened.
fn wording(path: &str, found: &Found, locale: &str, problems: &mut Vec<Problem>) {
    for ((message, attribute), text) in found {
        let child = message.ends_with("-child") || attribute.as_deref() == Some("child");
        let audience = if child {
            Audience::Age8To10
        } else {
            Audience::Parents
        };
        let place = attribute
            .as_ref()
            .map_or_else(|| message.clone(), |a| format!("{message}.{a}"));
        avoided_words(path, &place, text, audience, locale, problems);
        if locale != BASE {
            continue;
        }
        let most = if child { 12 } else { 20 };
        let (count, sentence) = reading(text).longest;
        if count > most {
            problems.push(Problem::new(
                path,
                place,
                Code::LongSentence,
                format!("{count} words in a sentence, at most {most}: “{sentence}”"),
            ));
        }
    }
}

/// Where the danger is someone at home, no text may send a child to their parents, or ask them to show or print anything at
/// home.
fn close_by(
    path: &str,
    found: &Found,
    happened: &Happened,
    locale: &str,
    problems: &mut Vec<Problem>,
) {
    let Some(situation) = happened
        .situations
        .iter()
        .find(|one| one.id.as_str() == CLOSE)
    else {
        problems.push(Problem::new(
            HAPPENED,
            CLOSE,
            Code::MissingText,
            "it has a way for somebody who is hurt by a person near them",
        ));
        return;
    };
    let mut of_it: Vec<String> = [Reader::Child, Reader::Teen]
        .into_iter()
        .flat_map(|reader| situation.step_texts(reader))
        .collect();
    of_it.extend(["child", "teen"].map(|who| format!("say-{CLOSE}-{who}")));
    of_it.push(format!("situation-{CLOSE}"));
    let words = Language::of(locale)
        .map(|language| language.avoided_close_by)
        .unwrap_or_default();
    for ((message, attribute), text) in found {
        let close = of_it.contains(message) && attribute.as_deref() != Some("adult");
        let lower = text.to_lowercase();
        for word in words.iter().filter(|word| close && lower.contains(**word)) {
            problems.push(Problem::new(
                path,
                attribute.clone().unwrap_or_else(|| message.clone()),
                Code::AvoidedWord,
                format!("“{word}” has no place where the danger may be at home"),
            ));
        }
    }
}
