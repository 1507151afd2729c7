//! Turns the shape of a rehearsal file into a valid talk.

use super::Finder;
use super::kinds::page_kind;
use crate::content::home::{REHEARSALS, Rehearsal, RehearsalFile};
use crate::content::{Code, Kind, Problem, Step};

/// Turns a rehearsal file into a valid talk. `path` must match the id.
///
/// # Errors
/// Everything wrong with the file.
pub(in crate::content) fn parse_talk(
    path: &str,
    file: &RehearsalFile,
) -> Result<Rehearsal, Vec<Problem>> {
    let mut find = Finder {
        file: path,
        problems: Vec::new(),
    };
    if path != format!("{REHEARSALS}{}.json", file.id) {
        find.add("id", Code::WrongFolder, "the file is named after the id");
    }
    if file.review_by <= file.reviewed_on {
        find.add(
            "review_by",
            Code::BadDates,
            "the next review comes after the last",
        );
    }
    let id = find.key("id", &file.id);
    let key = find.key("page", &file.page.key);
    let (kind, picture) = page_kind(&mut find, &file.page.key, &file.page.kind);
    if kind
        .as_ref()
        .is_some_and(|kind| !matches!(kind, Kind::Chat(_)))
    {
        find.add("page", Code::BadShape, "a talk is a page of kind chat");
    }
    match (id, key, kind) {
        (Some(id), Some(key), Some(kind)) if find.problems.is_empty() => Ok(Rehearsal {
            id,
            order: file.order,
            minutes: file.minutes,
            reviewed_on: file.reviewed_on,
            guidance: file.guidance.clone(),
            talk: Step {
                key,
                minutes: file.page.minutes,
                picture,
                look_at: None,
                protected: false,
                tender: Vec::new(),
                kind,
            },
        }),
        _ => Err(find.problems),
    }
}
