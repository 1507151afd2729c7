//! Compares the table of retired ids with the content: no id in it may still be in use, and every new id must exist.

use crate::content::retired::{RETIRED, Within};
use crate::content::{Code, LessonId, Library, Problem};
use std::fmt::Display;

/// Reports every row of the table that contradicts the content, and every cycle.
pub(super) fn check(library: &Library, problems: &mut Vec<Problem>) {
    let table = library.retired();
    let lesson = |id: &LessonId| library.lesson(id).is_some();
    let step = |place: &Within| {
        let lesson = library.lesson(&place.of);
        lesson.is_some_and(|lesson| lesson.step(&place.key).is_some())
    };
    let item = |place: &Within| has_item(library, place);
    let within = |(of, key)| Within { of, key };
    for place in table.circles() {
        let detail = "leads in a circle";
        problems.push(Problem::new(RETIRED, place, Code::BadRetired, detail));
    }
    for id in table.lessons.keys() {
        row(id, table.lesson(id), lesson, problems);
    }
    for place in table.steps.keys() {
        let end = table.step(&place.of, &place.key).map(within);
        row(place, end, step, problems);
    }
    for place in table.items.keys() {
        let end = table.item(&place.of, &place.key).map(within);
        row(place, end, item, problems);
    }
}

/// Checks one row: the id it retires, and the id it finally leads to.
fn row<Id: Display>(
    id: &Id,
    end: Option<Id>,
    exists: impl Fn(&Id) -> bool,
    problems: &mut Vec<Problem>,
) {
    let detail = if exists(id) {
        "is still in use: an id is retired once nothing has it".to_owned()
    } else if let Some(end) = end.filter(|end| !exists(end)) {
        format!("leads to “{end}”, which does not exist")
    } else {
        return;
    };
    let place = id.to_string();
    problems.push(Problem::new(RETIRED, place, Code::BadRetired, detail));
}

fn has_item(library: &Library, place: &Within) -> bool {
    let mut lists = library.checklists().iter();
    let in_list = lists.any(|list| {
        let mut items = list.items();
        list.id == place.of && items.any(|item| item.key == place.key)
    });
    let platform = library.home.platform_of_list(&place.of);
    in_list
        || platform.is_some_and(|platform| {
            let mut settings = platform.settings.iter();
            settings.any(|setting| setting.key == place.key)
        })
}
