//! Seeking help: asked before, after and six weeks later, reported in words; and where the lessons fit.

use crate::kit::{Opening, Window, library};
use egui::Key as Press;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use porchlight_core::class::{Answers, Counts, Item, Way, When, items};
use porchlight_core::content::{Key, LessonId};
use porchlight_core::model::{Action, ClassAction, Nav, Route};
use std::path::Path;

fn lesson() -> LessonId {
    Key::new("settings-check").unwrap()
}

/// A class's answers: `known` pupils know whom to tell, with which words and who is next; `unsure` pupils do not know yet.
fn answers(when: When, known: u32, unsure: u32) -> Vec<Answers> {
    let items = items(&library(), &[lesson()], when).into_iter();
    items
        .map(|item| {
            let mut counts = Counts::new(Way::Slips, item.options(&library()));
            counts.counts[0] = known;
            *counts.counts.last_mut().unwrap() = unsure;
            Answers { item, counts }
        })
        .collect()
}

/// A class that was asked before and after.
fn asked_twice(folder: &Path, before: (u32, u32), after: (u32, u32)) -> Key {
    let mut window = Opening::at(folder).open();
    window.act(Action::Nav(Nav::Go(Route::Present(lesson()))));
    for (when, (known, unsure)) in [(When::Before, before), (When::After, after)] {
        let answers = answers(when, known, unsure);
        window.act(Action::Class(ClassAction::Surveyed { when, answers }));
    }
    let id = window.model().classes().keys().next().unwrap().clone();
    window.close();
    id
}

fn teaching(folder: &Path, now: &'static str) -> Window {
    let mut opening = Opening::at(folder);
    opening.now = now;
    let mut window = opening.open();
    window.press("I teach");
    window
}

#[test]
fn totals_are_rows_and_columns_for_a_screen_reader() {
    let folder = tempfile::tempdir().unwrap();
    let id = asked_twice(folder.path(), (8, 14), (13, 9));
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Nav(Nav::Go(Route::Class(id))));
    let items = items(&library(), &[lesson()], When::After);
    let all = window.harness.root().children_recursive();
    let tables: Vec<_> = all
        .filter(|node| node.accesskit_node().role() == Role::Table)
        .collect();
    assert_eq!(tables.len(), items.len(), "one for each question");
    for table in &tables {
        let node = table.accesskit_node();
        assert!(!node.label().unwrap().is_empty());
        let below = |role| {
            let inside = table.children_recursive();
            let inside = inside.filter(move |node| node.accesskit_node().role() == role);
            inside.collect::<Vec<_>>()
        };
        let rows = below(Role::Row);
        let (heads, cells) = (below(Role::RowHeader), below(Role::Cell));
        assert_eq!(node.data().row_count(), Some(rows.len()));
        assert_eq!(node.data().column_count(), Some(3));
        assert_eq!((heads.len(), cells.len()), (rows.len(), 2 * rows.len()));
        for cell in cells {
            let name = cell.accesskit_node().label().unwrap();
            let column = cell.accesskit_node().data().column_index();
            let round = ["Before: ", "After: "][column.unwrap() - 1];
            assert!(name.starts_with(round), "{name}");
        }
    }
}

const DUE: &str = "Class of December 1, 2026: whom would they tell, six weeks later?";

#[test]
fn a_class_is_asked_once_more_after_six_weeks_and_the_change_is_told_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let id = asked_twice(folder.path(), (8, 14), (13, 9));
    let window = teaching(folder.path(), "2026-12-20T10:00:00Z");
    assert!(!window.has(DUE), "not yet");
    window.close();
    let mut window = teaching(folder.path(), "2027-01-13T10:00:00Z");
    window.press(DUE);
    for words in [
        "5 more know a second person.",
        "5 more know whom to tell first.",
        "Six weeks have passed: ask the same questions once more.",
    ] {
        assert!(window.says(words), "{words}: {}", window.words());
    }
    window.press("Type in: six weeks later");
    assert!(window.says("Sheets from six weeks later"));
    assert!(
        !window.says("A private profile"),
        "no question of a lesson is asked: {}",
        window.words()
    );
    // E is the last of five options: not known yet.
    for press in [Press::A, Press::A, Press::E, Press::D, Press::E] {
        window.key(press);
    }
    window.press("That was the last one: keep the totals");
    assert_eq!(window.route(), Route::Class(id.clone()));
    let later = window.model().classes()[&id].later.clone();
    let next = later.iter().find(|it| it.item == Item::WhoNext).unwrap();
    assert_eq!(next.counts.counts, [0, 0, 0, 0, 1]);
    assert!(
        window.says("Few know a second person yet."),
        "one sheet is told in coarse words: {}",
        window.words()
    );
    window.act(Action::Nav(Nav::Back));
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    assert!(!window.has(DUE), "it was asked");
    window.act(Action::Nav(Nav::Go(Route::BeforeAfter(lesson()))));
    assert!(window.says("5 more know a second person."));
    window.press("Open this class");
    assert_eq!(window.route(), Route::Class(id));
}

#[test]
fn a_small_class_gets_no_number_and_a_time_missed_long_ago_is_not_brought_up() {
    let folder = tempfile::tempdir().unwrap();
    let id = asked_twice(folder.path(), (2, 7), (8, 1));
    let mut window = teaching(folder.path(), "2027-06-01T10:00:00Z");
    assert!(!window.has(DUE));
    window.act(Action::Nav(Nav::Go(Route::Class(id))));
    assert!(
        window.says("Most know a second person."),
        "{}",
        window.words()
    );
    assert!(!window.says("more know"));
    assert!(
        window.has("Type in: six weeks later"),
        "it may be asked all the same"
    );
}

#[test]
fn a_teacher_finds_where_this_fits_by_country_and_prints_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    window.press("Where this fits");
    assert!(window.says("Nothing here says that a lesson fulfills a law"));
    window.press("Mexico");
    assert!(
        window.says("Agenda Digital Educativa"),
        "{}",
        window.words()
    );
    assert!(!window.says("Keeping Children Safe in Education"));
    window.press("United Kingdom");
    for words in [
        "Education for a Connected World",
        "UK Council for Internet Safety (UKCIS) · June 30, 2020",
        "Department for Education, England · September 2025",
        "Check first: ",
    ] {
        assert!(window.says(words), "{words}: {}", window.words());
    }
    window.press("Print");
    window.wait(|window| window.says("Page 1 of Where this fits, as it will be printed"));
}
