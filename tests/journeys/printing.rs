//! Printing through the window: previewed, saved anywhere, opened in another program. Every failure shows a sentence and
//! leaves nothing half done.

use crate::kit::{Opening, TestDesk, Window};
use porchlight_core::content::{Audience, Key};
use porchlight_core::model::{Action, LearnerAction, Nav, PrintAbout, Route};
use std::path::Path;

fn open(folder: &Path, desk: TestDesk, about: PrintAbout) -> Window {
    let mut opening = Opening::at(folder);
    opening.desk = desk;
    let mut window = opening.open();
    window.act(Action::Nav(Nav::Go(Route::Print(about))));
    window
}

fn lesson() -> PrintAbout {
    PrintAbout::Lesson(Key::new("settings-check").unwrap())
}

fn is_pdf(path: &Path) -> bool {
    std::fs::read(path).is_ok_and(|bytes| {
        bytes.starts_with(b"%PDF-") && bytes.trim_ascii_end().ends_with(b"%%EOF")
    })
}

#[test]
fn a_teacher_sees_the_worksheet_and_saves_it_where_they_like() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("chosen.pdf");
    let desk = TestDesk {
        place: Some(place.clone()),
        ..TestDesk::default()
    };
    let mut window = open(folder.path(), desk, lesson());
    window.press_starting("Worksheet");
    window.wait(|window| window.says("Page 1 of Worksheet, as it will be printed"));
    window.press("Save as PDF");
    window.wait(|window| window.says("Saved:"));
    assert!(is_pdf(&place));
}

#[test]
fn where_the_system_has_no_dialog_it_goes_to_the_documents_under_a_neutral_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), TestDesk::default(), PrintAbout::Home);
    window.press("Save as PDF");
    window.wait(|window| window.says("so it is saved here: porchlight-sheet.pdf"));
    assert!(is_pdf(&folder.path().join("porchlight-sheet.pdf")));
}

#[test]
fn a_name_without_the_ending_gets_it_and_replaces_no_other_file() {
    let folder = tempfile::tempdir().unwrap();
    let kept = folder.path().join("Class 7.b.pdf");
    std::fs::write(&kept, "last year's").unwrap();
    let desk = TestDesk {
        place: Some(folder.path().join("Class 7.b")),
        ..TestDesk::default()
    };
    let mut window = open(folder.path(), desk, lesson());
    window.press("Save as PDF");
    window.wait(|window| window.says("Saved:") && window.says("Class 7.b-2.pdf"));
    assert!(is_pdf(&folder.path().join("Class 7.b-2.pdf")));
    assert_eq!(std::fs::read(&kept).unwrap(), b"last year's");
}

#[test]
fn a_place_that_cannot_be_written_is_said_and_left_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("no-folder").join("sheet.pdf");
    let desk = TestDesk {
        place: Some(place.clone()),
        ..TestDesk::default()
    };
    let mut window = open(folder.path(), desk, lesson());
    window.press("Save as PDF");
    window.wait(|window| window.says("could not be saved there"));
    assert!(!place.exists() && !place.parent().unwrap().exists());
}

#[test]
fn what_was_only_opened_is_gone_after_leave() {
    let folder = tempfile::tempdir().unwrap();
    let desk = TestDesk::default();
    let mut window = open(folder.path(), desk.clone(), PrintAbout::Help);
    window.press("Open to print");
    window.wait(|window| window.says("It opens in the program"));
    let opened = desk.opened.lock().unwrap().first().cloned().unwrap();
    assert!(is_pdf(&opened));
    let name = opened.file_name().unwrap().to_string_lossy().into_owned();
    assert_eq!(name, "porchlight-sheet.pdf", "no topic in the name");
    window.press("Leave");
    assert!(!opened.exists());
}

#[test]
fn without_a_program_for_pdf_it_says_what_to_do_instead() {
    let folder = tempfile::tempdir().unwrap();
    let desk = TestDesk {
        bare: true,
        ..TestDesk::default()
    };
    let mut window = open(folder.path(), desk, PrintAbout::Home);
    window.press("Open to print");
    window.wait(|window| window.says("No program opened the file"));
}

#[test]
fn a_school_prints_posters_a_script_and_a_sheet_for_peer_leaders() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open(folder.path(), TestDesk::default(), PrintAbout::School);
    for (name, title) in [
        ("Poster: ask first", "Poster: ask first"),
        ("Assembly script", "Assembly script"),
        ("Sheet for peer leaders", "Sheet for peer leaders"),
    ] {
        window.press_starting(name);
        let said = format!("of {title}, as it will be printed");
        window.wait(|window| window.says(&said));
    }
}

#[test]
fn young_children_get_a_picture_to_color_in_and_words_to_find_and_teens_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    for (band, id, young) in [
        (Audience::Age5To7, "ask-first", true),
        (Audience::Age11To13, "settings-check", false),
    ] {
        window.act(Action::Learner(LearnerAction::BeGuest(band)));
        let about = PrintAbout::Lesson(Key::new(id).unwrap());
        window.act(Action::Nav(Nav::Go(Route::Print(about))));
        for name in ["Coloring sheet", "Word search"] {
            let has = window.buttons().iter().any(|it| it.starts_with(name));
            assert_eq!(has, young, "{name}, {band:?}");
        }
        if young {
            window.press_starting("Coloring sheet");
            window.wait(|window| window.says("Page 1 of Coloring sheet, as it will be printed"));
        }
    }
}

#[test]
fn a_learner_is_offered_no_answers_and_from_fourteen_no_certificate() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    for (band, id, certificate) in [
        (Audience::Age11To13, "settings-check", true),
        (Audience::Age14To17, "sextortion-fast-plan", false),
    ] {
        window.act(Action::Learner(LearnerAction::BeGuest(band)));
        let about = PrintAbout::Lesson(Key::new(id).unwrap());
        window.act(Action::Nav(Nav::Go(Route::Print(about))));
        let has = |start: &str| window.buttons().iter().any(|name| name.starts_with(start));
        assert!(has("Worksheet") && !has("Answer key") && !has("Lesson plan"));
        assert_eq!(has("Certificate"), certificate, "{band:?}");
    }
}

#[test]
fn names_for_certificates_are_printed_and_kept_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("out.pdf");
    let desk = TestDesk {
        place: Some(place.clone()),
        ..TestDesk::default()
    };
    let mut window = open(folder.path(), desk, lesson());
    window.press_starting("Certificate");
    window.type_into(0, "Zuleika\nBartholomew");
    window.key(egui::Key::Tab);
    window.wait(|window| window.says("Page 1 of 2"));
    window.press("Save as PDF");
    window.wait(|window| window.says("Saved:"));
    window.close();
    std::fs::remove_file(&place).unwrap();
    let mut folders = vec![folder.path().to_owned()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let bytes = std::fs::read(&path).unwrap();
                assert!(
                    !String::from_utf8_lossy(&bytes).contains("Zuleika"),
                    "{path:?}"
                );
            }
        }
    }
}
