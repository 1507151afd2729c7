//! What is saved, and what a person sees when storage fails: the plug pulled, two windows, damaged and newer files, a folder
//! that cannot be written. Help works in every case.

use crate::kit::{Opening, Window};
use porchlight_core::content::{Audience, Key, LessonId};
use porchlight_core::model::{Notes, Notice, Route};
use std::path::Path;

fn start_a_lesson(window: &mut Window) {
    window.press("I want to learn");
    window.press_starting("I’m new");
    window.press_starting("8 to 10");
    window.press("Otter");
    window.press("Without a name");
    window.press_next();
    window.press("Skip this one");
    assert!(window.says("Page 2 of"));
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

fn written(folder: &Path) -> String {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return String::new();
    };
    entries
        .flatten()
        .map(|entry| {
            let path = entry.path();
            if path.is_dir() {
                written(&path)
            } else {
                std::fs::read_to_string(path).unwrap_or_default()
            }
        })
        .collect()
}

/// A data folder as the first edition left it.
fn first_edition(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../tests/fixtures/saved-by-first-edition")
        .join(name)
}

fn help_works(window: &mut Window) {
    window.key(egui::Key::F1);
    assert_eq!(window.route(), Route::Help);
    assert!(window.find("911").is_some());
}

#[test]
fn the_plug_is_pulled_and_the_page_is_still_there() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut window = Opening::at(&data).open();
    start_a_lesson(&mut window);
    let page = window.model().learners().values().next().unwrap().clone();
    let place = format!("{:?}", page.lessons.values().next().unwrap().at);
    let step = place.split('"').nth(1).unwrap().to_owned();
    window.wait(|_| written(&data).contains(&step));
    // The next start finds whatever is on disk at this moment.
    let later = folder.path().join("later");
    copy(&data, &later);
    let mut window = Opening::at(&later).open();
    window.press_starting("Go on");
    window.press_next();
    assert!(window.says("Page 2 of"), "{}", window.words());
}

#[test]
fn a_second_window_saves_nothing_says_so_and_has_help() {
    let folder = tempfile::tempdir().unwrap();
    let first = Opening::at(folder.path()).open();
    let mut second = Opening::at(folder.path()).open();
    assert_eq!(second.model().notices(), [Notice::AnotherWindow]);
    assert!(second.says("open in another window"));
    let before = written(folder.path());
    start_a_lesson(&mut second);
    help_works(&mut second);
    second.close();
    assert_eq!(before, written(folder.path()));
    assert!(first.model().notices().is_empty());
}

#[test]
fn a_folder_that_cannot_be_written_is_said_and_everything_can_be_used() {
    let folder = tempfile::tempdir().unwrap();
    let in_the_way = folder.path().join("file");
    std::fs::write(&in_the_way, "not a folder").unwrap();
    let mut window = Opening::at(&in_the_way).open();
    assert!(window.says("your place is not kept"), "{}", window.words());
    start_a_lesson(&mut window);
    help_works(&mut window);
    window.close();
    assert_eq!(
        std::fs::read_to_string(&in_the_way).unwrap(),
        "not a folder"
    );
}

fn a_folder_with_a_lesson_and_a_tick() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    start_a_lesson(&mut window);
    window.press("Leave");
    window.press("Home");
    window.press("I look after children");
    window.press("Start without a child");
    window.press_starting("All lists of ");
    window.press("Open: Family safety plan");
    window.press_starting("Done: ");
    window.press("Leave");
    window.press("Home");
    window.press("I teach");
    window.press_starting("Child protection lead: not set");
    window.type_into(0, "Ms. Okafor");
    window.press("Save the school card");
    window.close();
    folder
}

fn book(folder: &Path, start: &str) -> std::path::PathBuf {
    std::fs::read_dir(folder.join("books"))
        .unwrap()
        .map(|entry| entry.unwrap())
        .find(|entry| entry.file_name().to_string_lossy().starts_with(start))
        .unwrap()
        .path()
        .join("log.jsonl")
}

#[test]
fn damaged_files_give_a_sentence_and_the_rest_is_kept() {
    for garbage in [&b"\x00\xff\xfe garbage"[..], b"{\"v\":1", b"", b"[]\n[]\n"] {
        let folder = a_folder_with_a_lesson_and_a_tick();
        std::fs::write(folder.path().join("docs/school.json"), garbage).unwrap();
        let mut window = Opening::at(folder.path()).open();
        assert!(window.says("damaged"), "{garbage:?}: {}", window.words());
        assert_eq!(window.model().learners().len(), 1, "{garbage:?}");
        assert_eq!(window.model().children().len(), 1, "{garbage:?}");
        help_works(&mut window);
        window.close();
        // The person is told only once, since the damaged file was set aside.
        let window = Opening::at(folder.path()).open();
        assert!(!window.says("damaged"), "{garbage:?}");
    }
}

#[test]
fn a_damaged_line_of_a_learner_costs_that_line_and_nothing_else() {
    crate::kit::use_first_edition();
    // Page 1 was opened, then page 2. Each of the two lines is damaged once; the other one gives the learner's place.
    for (damaged, place) in [(1, "gift-with-catch"), (2, "free-coins")] {
        let folder = a_folder_with_a_lesson_and_a_tick();
        let path = book(folder.path(), "learner-");
        let text = std::fs::read_to_string(&path).unwrap();
        let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
        lines[damaged].replace_range(..4, "####");
        let text = lines.join("\n") + "\n";
        std::fs::write(&path, &text).unwrap();
        for told in [&[Notice::Damaged][..], &[]] {
            let mut window = Opening::at(folder.path()).open();
            let model = window.model();
            assert_eq!(model.notices(), told, "line {damaged}");
            let said = window.says("A saved file was damaged");
            assert_eq!(said, !told.is_empty(), "said once, and on the screen");
            let learner = model.learners().values().next().unwrap();
            assert_eq!(
                (&*learner.face, learner.band),
                ("otter", Audience::Age8To10)
            );
            let lesson = &learner.lessons[&Key::new("game-chat-tricks").unwrap()];
            assert_eq!(lesson.at, Key::new(place), "line {damaged}");
            let ticks = model.children().values().map(|child| child.ticks.len());
            assert_eq!(ticks.collect::<Vec<_>>(), [1]);
            assert_eq!(model.school().lead, "Ms. Okafor");
            help_works(&mut window);
            window.close();
        }
        // The file as it was found is set aside.
        let aside = std::fs::read_dir(path.parent().unwrap()).unwrap();
        let mut aside = aside.map(|entry| entry.unwrap().path());
        let aside = aside.find(|path| path.display().to_string().contains("damaged"));
        assert_eq!(std::fs::read_to_string(aside.unwrap()).unwrap(), text);
    }
}

/// A document as a newer program would write it, in the format shared by all versions.
fn by_a_newer_program(kind: &str, doc: &str) -> String {
    use sha2::Digest as _;
    let mut hash = sha2::Sha256::new();
    for part in ["document", "99", kind, doc] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let sum = hash.finalize();
    let sum: String = sum[..8].iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{{\"v\":99,\"kind\":\"{kind}\",\"doc\":{doc},\"c\":\"{sum}\"}}\n")
}

#[test]
fn files_of_a_newer_version_stay_as_they_are() {
    let folder = a_folder_with_a_lesson_and_a_tick();
    let path = folder.path().join("docs/school.json");
    let newer = by_a_newer_program("school", "{\"people\":[\"Ms. Okafor\"]}");
    std::fs::write(&path, &newer).unwrap();
    let mut window = Opening::at(folder.path()).open();
    assert!(window.says("newer Porchlight"), "{}", window.words());
    assert_eq!(window.model().learners().len(), 1);
    help_works(&mut window);
    window.close();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), newer);
}

#[test]
fn what_the_first_edition_saved_is_all_there_and_said_to_be_carried_over_once() {
    for name in ["open", "pin", "passphrase"] {
        let folder = tempfile::tempdir().unwrap();
        copy(&first_edition(name), folder.path());
        for start in 0..2 {
            let mut window = Opening::at(folder.path()).open();
            let model = window.model();
            let told = model.notices();
            let wanted: &[Notice] = if start == 0 {
                &[Notice::CarriedOver]
            } else {
                &[]
            };
            assert_eq!(told, wanted, "{name}, start {start}");
            let learner = model.learners().values().find(|l| l.nickname == "Kiwi");
            let learner = learner.unwrap();
            assert_eq!(learner.code.len(), 3, "{name}");
            let lesson = LessonId::new("game-chat-tricks").unwrap();
            assert!(learner.done(&lesson), "{name}: the lamp is lit");
            // The missed question was retired with the second edition.
            assert!(learner.lessons[&lesson].due_again.is_empty(), "{name}");
            assert_eq!(model.learners().len(), 2, "{name}");
            let child = model.children().values().next().unwrap();
            assert_eq!(child.nickname, "Maximiliana");
            assert_eq!(
                (child.ticks.len(), child.again.len(), child.uses.len()),
                (4, 1, 2)
            );
            assert_eq!(model.home().agreements.len(), 2);
            assert!(model.home().steps.is_some());
            let class = model.classes().values().next().unwrap();
            assert_eq!((class.nickname.as_str(), class.looks), ("5b", 1));
            // So were some of the questions the class was asked. The file still has their totals.
            assert_eq!(
                (class.polls.len(), class.before.len(), class.after.len()),
                (1, 4, 4)
            );
            let plan = model.plans().values().next().unwrap();
            assert_eq!(plan.nickname, "4b");
            assert_eq!(model.school().lead, "Ms. Okafor");
            assert_eq!(model.settings().text_percent, 130);
            assert_eq!(model.country(), Some("MX"));
            assert_eq!(model.pin().closes(), name != "open", "{name}");
            if name == "passphrase" {
                assert!(matches!(model.notes(), Notes::Sealed(_)));
            } else {
                assert!(format!("{:?}", model.notes()).contains("Aunt Mo"), "{name}");
            }
            help_works(&mut window);
            window.close();
        }
        // No hash that is easier to crack than the seal may be left next to it.
        if name == "passphrase" {
            let all = written(folder.path());
            assert_eq!(
                all.matches("$argon2id$").count(),
                2 * 2,
                "two copies each: {all}"
            );
        }
    }
}
