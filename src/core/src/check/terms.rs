//! Compares the glossary with the lessons: every audience that meets a word has a definition, and no other audience does.

use super::ftl::{Found, compare, read};
use crate::content::reference::{GLOSSARY, first_mention, wanted_by_glossary};
use crate::content::{Audience, Code, Kind, Library, Problem};
use crate::source::Source;
use std::collections::BTreeSet;

/// Compares the definitions of each word with the audiences whose lessons use it, in one language.
pub(super) fn check(
    library: &Library,
    source: &dyn Source,
    locale: &str,
    problems: &mut Vec<Problem>,
) {
    let path = format!("locales/{locale}/glossary.ftl");
    let found = read(source, &path, problems);
    compare(
        &path,
        &wanted_by_glossary(library.glossary()),
        &found,
        problems,
    );
    let bodies = read_pages(library, source, locale);
    for term in library.glossary() {
        let key = (term.key.to_string(), Some("forms".to_owned()));
        let Some(forms) = found.get(&key) else {
            continue;
        };
        let meet: BTreeSet<Audience> = bodies
            .iter()
            .filter(|(_, body)| first_mention(body, forms).is_some())
            .map(|(audience, _)| *audience)
            .collect();
        let have: BTreeSet<Audience> = term.audiences.iter().copied().collect();
        for audience in meet.difference(&have) {
            let detail = format!(
                "stands in a lesson for {} in {locale}, but has no definition for them",
                audience.folder()
            );
            problems.push(Problem::new(
                GLOSSARY,
                term.key.as_str(),
                Code::BadTerm,
                detail,
            ));
        }
        for audience in have.difference(&meet) {
            let detail = format!(
                "has a definition for {}, but stands on no page of theirs to read in {locale}",
                audience.folder()
            );
            problems.push(Problem::new(
                GLOSSARY,
                term.key.as_str(),
                Code::BadTerm,
                detail,
            ));
        }
    }
}

/// The bodies of all pages to read, the only texts in which glossary words are marked.
fn read_pages(library: &Library, source: &dyn Source, locale: &str) -> Vec<(Audience, String)> {
    let mut unread = Vec::new();
    let mut out = Vec::new();
    for lesson in library.lessons() {
        let path = format!("locales/{locale}/lessons/{}.ftl", lesson.id);
        let found: Found = read(source, &path, &mut unread);
        let bodies = lesson
            .pages
            .iter()
            .filter(|page| matches!(page.kind, Kind::Read))
            .filter_map(|page| found.get(&(page.key.to_string(), None)));
        out.extend(bodies.map(|body| (lesson.audience, body.clone())));
    }
    out
}
