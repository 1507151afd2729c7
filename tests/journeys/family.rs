//! A parent over a year: children and what they use, fifteen minutes together, what is due again, the agreement and
//! its versions, sealed notes, dates for the calendar, and all data about a child erased or exported.

use crate::kit::{Opening, TestDesk, Window, library};
use porchlight_core::content::home::PlatformKind;
use porchlight_core::content::{Audience, ChatRun, Key, Kind};
use porchlight_core::family::todo;
use porchlight_core::family::{Agreement, Standing, Tick};
use porchlight_core::model::{Action, FamilyAction, LearnerAction, Nav, Notes, Notice, Route};
use porchlight_core::text::Texts;
use std::path::{Path, PathBuf};

const THREE_MONTHS_ON: &str = "2027-03-02T10:00:00Z";
const A_MONTH_ON: &str = "2027-01-02T10:00:00Z";

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

fn at_home(folder: &Path, now: &'static str) -> Window {
    let mut opening = Opening::at(folder);
    opening.now = now;
    let mut window = opening.open();
    window.press("I look after children");
    window
}

fn add(window: &mut Window, face: &str, nickname: &str, band: &str) -> Key {
    if !window.has("Add a child") {
        window.press("More");
    }
    window.press("Add a child");
    window.press(face);
    window.type_into(0, nickname);
    window.press_starting(band);
    window.press(&format!("Add {nickname}"));
    let children = &window.model().children();
    let (id, _) = children
        .iter()
        .find(|(_, child)| child.nickname == nickname)
        .unwrap();
    id.clone()
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(walk(&path));
        } else {
            found.push(path);
        }
    }
    found
}

/// Files in the folder that contain these letters.
fn holding(folder: &Path, letters: &str) -> Vec<PathBuf> {
    let mut files = walk(folder);
    files.retain(|file| {
        let bytes = std::fs::read(file).unwrap_or_default();
        bytes
            .windows(letters.len())
            .any(|window| window == letters.as_bytes())
    });
    files
}

fn standing(window: &Window, child: &Key, list: &str, item: &str, today: &str) -> Standing {
    let today: jiff::civil::Date = today.parse().unwrap();
    window.model().children()[child].standing(&key(list), &key(item), today.into())
}

#[test]
fn two_children_have_lists_of_what_they_use_and_fifteen_minutes_settle_three_things() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path(), crate::kit::NOW);
    let leo = add(&mut window, "Otter", "Leo", "8 to 10");
    let maya = add(&mut window, "Kiwi", "Maya", "11 to 13");
    window.press("All lists of Leo");
    assert!(window.says("Which apps, consoles and phones does Leo use?"));
    window.press("Choose apps and devices");
    window.press_starting("Nintendo Switch and Switch 2");
    // A typing mistake is tolerated.
    window.type_into(0, "robox");
    assert!(!window.says("Nintendo Switch"), "{}", window.words());
    window.press_starting("Roblox");
    window.press("Done");
    assert_eq!(window.route(), Route::Child(leo.clone()));
    assert!(window.has("Open: Roblox"));
    assert!(window.model().children()[&maya].uses.is_empty());

    window.press("Back");
    window.press("15 minutes together with Leo");
    assert!(window.says("1 of 3") && window.says("Sit side by side"));
    window.press("Done");
    assert!(window.says("2 of 3"));
    window.press("Not now");
    window.press("Not for us");
    assert!(window.says("That is enough for today"));
    assert!(window.says("2 things are settled."), "{}", window.words());
    window.close();

    let window = at_home(folder.path(), crate::kit::NOW);
    let child = &window.model().children()[&leo];
    let states: Vec<Tick> = child.ticks.values().map(|(tick, _)| *tick).collect();
    assert_eq!(states.len(), 3, "three things, all kept: {states:?}");
    assert!(window.model().children()[&maya].ticks.is_empty());
}

#[test]
fn what_is_done_comes_back_after_three_months_and_what_was_put_off_after_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path(), crate::kit::NOW);
    let leo = add(&mut window, "Otter", "Leo", "8 to 10");
    window.act(Action::Family(FamilyAction::Uses {
        child: leo.clone(),
        platforms: vec![key("roblox")],
    }));
    window.act(Action::Nav(Nav::Go(Route::Checklist(key("app-roblox")))));
    window.press_starting("Done: ");
    window.press_starting("Go on with the next one: ");
    window.press_starting("Not now: ");
    let list = todo::list(window.model().library(), &key("app-roblox")).unwrap();
    let items: Vec<String> = list
        .entries()
        .iter()
        .map(|entry| entry.key().to_string())
        .collect();
    window.close();

    let mut window = at_home(folder.path(), A_MONTH_ON);
    let due = |window: &Window, item: &str, day| standing(window, &leo, "app-roblox", item, day);
    assert_eq!(due(&window, &items[0], "2027-01-02"), Standing::Done);
    assert_eq!(due(&window, &items[1], "2027-01-02"), Standing::Due);
    assert!(window.says("One to look at again"), "{}", window.words());
    // Another day is chosen, and survives a restart.
    window.act(Action::Nav(Nav::Go(Route::Checklist(key("app-roblox")))));
    window.press("In six months");
    window.close();

    let window = at_home(folder.path(), THREE_MONTHS_ON);
    assert_eq!(due(&window, &items[0], "2027-03-02"), Standing::Due);
    assert_eq!(due(&window, &items[1], "2027-03-02"), Standing::Later);
    assert!(window.says("One to look at again"), "{}", window.words());
    assert!(
        window.says("Next: ") && window.says("– Roblox"),
        "what is due again is the next step: {}",
        window.words()
    );
}

#[test]
fn the_second_version_of_an_agreement_stands_beside_the_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path(), crate::kit::NOW);
    add(&mut window, "Otter", "Leo", "8 to 10");
    window.press("Our family agreement");
    assert!(window.says("Telling never costs the device"));
    window.press("Make our agreement");
    let library = library();
    let prose = Texts::open(library.source().clone(), "en-US").prose("agreement");
    let themes = &library.home.promises.as_ref().unwrap().themes;
    let first = themes[0]
        .promises(porchlight_core::content::Side::Child)
        .next()
        .unwrap();
    let second = themes[1]
        .promises(porchlight_core::content::Side::Child)
        .next()
        .unwrap();
    let adult = themes[0]
        .promises(porchlight_core::content::Side::Adult)
        .next()
        .unwrap();
    window.press(prose.text(first.as_str()));
    window.press(prose.text(adult.as_str()));
    for _ in 0..themes.len() {
        window.press("Next part");
    }
    window.type_into(0, "We say good night without screens.");
    window.press("Keep this agreement");
    assert_eq!(window.route(), Route::Agreement);
    assert!(window.says("We look at it again on March 1, 2027."));
    window.press("Make a new version");
    // The new version starts from the last one: one promise is removed, another added.
    window.press(prose.text(first.as_str()));
    window.press("Next part");
    window.press(prose.text(second.as_str()));
    for _ in 1..themes.len() {
        window.press("Next part");
    }
    window.press("Keep this agreement");
    window.close();

    let mut window = at_home(folder.path(), THREE_MONTHS_ON);
    assert!(
        window.says("The day to look at it together has come"),
        "{}",
        window.words()
    );
    window.press_starting("Our family agreement");
    window.press("Compare versions");
    let words = window.words();
    assert!(words.contains("Only in version 1") && words.contains("Only in version 2"));
    assert!(
        words.contains(prose.text(first.as_str())),
        "the old one is not lost"
    );
    assert!(words.contains(prose.text(second.as_str())));
    assert!(words.contains("We say good night without screens."));
    // Both fixed clauses are there, whatever was chosen.
    assert!(words.contains("without asking first"));
    assert_eq!(window.model().home().agreements.len(), 2);
}

#[test]
fn every_way_through_every_rehearsal_ends_with_what_helped_or_closed_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path(), crate::kit::NOW);
    let library = library();
    assert_eq!(library.home.rehearsals.len(), 5);
    for talk in &library.home.rehearsals {
        let prose = Texts::open(library.source().clone(), "en-US")
            .prose(&format!("rehearsals/{}", talk.id));
        let Kind::Chat(graph) = &talk.talk.kind else {
            panic!("{} is no talk", talk.id)
        };
        let ways: Vec<ChatRun> = graph.paths();
        assert!(ways.len() >= 3, "{}", talk.id);
        for way in &ways {
            window.act(Action::Nav(Nav::Go(Route::Rehearsal(talk.id.clone()))));
            for reply in &way.taken {
                window.reply(prose.part("talk", reply.as_str()));
            }
            let words = window.words();
            assert!(
                words.contains("What helped") || words.contains("What can close a talk"),
                "{} {way:?}",
                talk.id
            );
            assert!(words.contains(prose.part("rehearsal", "after")));
            assert!(window.has("Where to find help") || words.contains("help"));
            window.press("Back");
        }
    }
    assert!(window.model().children().is_empty());
}

#[test]
fn erasing_a_child_leaves_no_byte_of_the_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path(), crate::kit::NOW);
    let id = add(&mut window, "Owl", "Wilhelmina", "8 to 10");
    window.act(Action::Family(FamilyAction::Uses {
        child: id.clone(),
        platforms: vec![key("roblox")],
    }));
    window.act(Action::Nav(Nav::Go(Route::Checklist(key("app-roblox")))));
    window.press_starting("Done: ");
    window.act(Action::Family(FamilyAction::Note {
        child: id.clone(),
        list: key("app-roblox"),
        item: key("chat"),
        text: "Wilhelmina asked for it herself.".to_owned(),
    }));
    // A learning profile with the same name is erased too.
    window.act(Action::Learner(LearnerAction::New {
        face: "owl".to_owned(),
        nickname: "wilhelmina".to_owned(),
        band: Audience::Age8To10,
    }));
    window.act(Action::Nav(Nav::Go(Route::Child(id))));
    window.press("Remove Wilhelmina");
    assert!(window.says("The learning profile with the same name goes too."));
    window.press("Keep it");
    assert_eq!(window.model().children().len(), 1);
    window.press("Remove Wilhelmina");
    window.press("Erase it");
    window.close();
    for name in ["Wilhelmina", "wilhelmina"] {
        let still = holding(folder.path(), name);
        assert!(still.is_empty(), "{still:?} still hold the name");
    }
}

#[test]
fn erasing_everything_leaves_a_folder_as_at_the_first_start() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path(), crate::kit::NOW);
    add(&mut window, "Owl", "Wilhelmina", "8 to 10");
    window.act(Action::Family(FamilyAction::Agree(Agreement {
        promises: vec![],
        own: vec!["Ottilie writes it.".to_owned()],
        back_on: "2027-01-01".parse().unwrap(),
    })));
    window.act(Action::Learner(LearnerAction::New {
        face: "fox".to_owned(),
        nickname: "Zebediah".to_owned(),
        band: Audience::Age8To10,
    }));
    window.act(Action::Nav(Nav::Go(Route::Parents)));
    window.press("More");
    window.press("Erase everything on this computer");
    window.press("Erase everything");
    assert_eq!(window.route(), Route::Home);
    window.close();
    for name in ["Wilhelmina", "Ottilie", "Zebediah"] {
        assert!(holding(folder.path(), name).is_empty(), "{name}");
    }
    let window = at_home(folder.path(), crate::kit::NOW);
    assert!(window.says("Nobody is here yet"));
}

#[test]
fn a_child_is_taken_along_as_a_file_that_other_programs_read() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("taken.json");
    let mut opening = Opening::at(folder.path());
    opening.desk = TestDesk {
        place: Some(place.clone()),
        ..TestDesk::default()
    };
    let mut window = opening.open();
    window.press("I look after children");
    let id = add(&mut window, "Otter", "Leo", "8 to 10");
    window.act(Action::Family(FamilyAction::Note {
        child: id.clone(),
        list: key("family-safety"),
        item: key("talk-first"),
        text: "On the way to the pool.".to_owned(),
    }));
    window.press("All lists of Leo");
    window.press("Save everything about Leo as a file");
    window.wait(|window| window.says("Saved:"));
    let read: serde_json::Value = serde_json::from_slice(&std::fs::read(&place).unwrap()).unwrap();
    assert_eq!(read["nickname"], "Leo");
    assert_eq!(
        read["notes"]["family-safety"]["talk-first"],
        "On the way to the pool."
    );
    // It contains nothing a child answered anywhere.
    let all = read.to_string();
    for word in ["due_again", "missed", "answer", "step-done"] {
        assert!(!all.contains(word), "{word}");
    }
}

#[test]
fn the_calendar_file_names_no_child_no_app_and_no_topic() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("dates.ics");
    let mut opening = Opening::at(folder.path());
    opening.desk = TestDesk {
        place: Some(place.clone()),
        ..TestDesk::default()
    };
    let mut window = opening.open();
    window.press("I look after children");
    let id = add(&mut window, "Otter", "Leo", "8 to 10");
    window.press("More");
    window.press("Days to look again");
    assert!(window.says("No day is set yet"));
    for (item, to) in [("talk-first", Tick::Done), ("make-plan", Tick::NotNow)] {
        window.act(Action::Family(FamilyAction::Tick {
            child: id.clone(),
            checklist: key("family-safety"),
            item: key(item),
            to,
        }));
    }
    window.press("Save for my calendar");
    window.wait(|window| window.says("Saved:"));
    let text = std::fs::read_to_string(&place).unwrap();
    assert!(text.contains("DTSTART;VALUE=DATE:20270101"), "{text}");
    assert!(text.contains("DTSTART;VALUE=DATE:20270301"), "{text}");
    assert_eq!(text.matches("SUMMARY:Porchlight: look again").count(), 2);
    let uids = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| line.starts_with("UID:"));
        let lines = lines.filter(|line| !line.contains("alarm"));
        lines.map(str::to_owned).collect()
    };
    let first = uids(&text);

    // A second child has something on the same day, which becomes a separate event. The first event keeps its id.
    window.act(Action::Family(FamilyAction::AddChild {
        face: "owl".to_owned(),
        nickname: "Ida".to_owned(),
        band: None,
    }));
    let second = window.model().children().keys().last().unwrap().clone();
    window.act(Action::Family(FamilyAction::Tick {
        child: second,
        checklist: key("family-safety"),
        item: key("talk-first"),
        to: Tick::Done,
    }));
    std::fs::remove_file(&place).unwrap();
    window.act(Action::Nav(Nav::Go(Route::Reminders)));
    window.press("Save for my calendar");
    window.wait(|_| place.exists());
    let text = std::fs::read_to_string(&place).unwrap();
    let day = text.matches("DTSTART;VALUE=DATE:20270301").count();
    assert_eq!(day, 2, "two children, two events: {text}");
    let all = uids(&text);
    let different: std::collections::BTreeSet<&String> = all.iter().collect();
    assert_eq!((all.len(), different.len()), (3, 3), "{all:?}");
    assert!(
        first.iter().all(|uid| all.contains(uid)),
        "{first:?} {all:?}"
    );
    for word in ["Leo", "talk", "family", "safety", "plan"] {
        assert!(
            !text.to_lowercase().contains(&word.to_lowercase()),
            "{word}"
        );
    }
}

/// Chooses a passphrase that seals the notes.
fn seal(window: &mut Window) {
    window.act(Action::Nav(Nav::Go(Route::PinOffer)));
    window.type_into(0, "three green kettles");
    window.type_into(1, "three green kettles");
    window.press("Seal my notes with it");
    window.press_starting("Go on");
    window.press_starting("I wrote it down");
    window.wait(|window| window.says("The PIN is kept"));
    window.press_starting("Close this part");
}

fn open_door(window: &mut Window, entry: &str) {
    window.type_into(0, entry);
    window.press("Open");
}

#[test]
fn notes_behind_a_passphrase_cannot_be_read_on_the_disk_and_a_changed_byte_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path(), crate::kit::NOW);
    let id = add(&mut window, "Otter", "Leo", "8 to 10");
    window.act(Action::Nav(Nav::Go(Route::Checklist(key("family-safety")))));
    // The plain note is on disk first. Sealing leaves no earlier copy of it.
    window.type_into(1, "He wants the blue headset");
    window.key(egui::Key::Tab);
    window.wait(|window| window.says("Kept"));
    seal(&mut window);
    assert!(matches!(window.model().notes(), Notes::Sealed(_)));
    window.close();
    assert!(holding(folder.path(), "blue headset").is_empty());

    let mut window = at_home(folder.path(), crate::kit::NOW);
    open_door(&mut window, "three red kettles");
    window.wait(|window| window.says("Not this one"));
    open_door(&mut window, "Three green kettles");
    window.wait(|window| window.route() == Route::Parents);
    let Notes::Open(book) = &window.model().notes() else {
        panic!("the passphrase opens the notes")
    };
    let note = book.get(&id, &key("family-safety"), &key("talk-first"));
    assert_eq!(note, "He wants the blue headset");
    window.close();

    // One sealed letter changes, but the second copy is intact.
    let change = |name: &str| {
        let file = folder.path().join("docs").join(name);
        let text = std::fs::read_to_string(&file).unwrap();
        let at = text.len() / 2;
        let (before, after) = text.split_at(at);
        let other = if after.starts_with('A') { "B" } else { "A" };
        std::fs::write(&file, format!("{before}{other}{}", &after[1..])).unwrap();
    };
    change("parents.json");
    let mut window = at_home(folder.path(), crate::kit::NOW);
    let told = window.model().notices().to_vec();
    assert!(told.contains(&Notice::MirrorUsed), "{told:?}");
    open_door(&mut window, "three green kettles");
    window.wait(|window| window.route() == Route::Parents);
    assert!(matches!(window.model().notes(), Notes::Open(_)));
    window.close();

    // Both copies changed: the section stays locked, and only the recovery code is asked for.
    change("parents.json");
    change("parents.copy.json");
    let mut window = at_home(folder.path(), crate::kit::NOW);
    assert!(window.model().parents_locked());
    open_door(&mut window, "three green kettles");
    window.wait(|window| window.says("Not this one"));
    assert!(
        window.says("The recovery code opens it"),
        "{}",
        window.words()
    );
}

#[test]
fn wrong_entries_slow_down_even_if_one_walks_away_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path(), crate::kit::NOW);
    add(&mut window, "Otter", "Leo", "8 to 10");
    window.press("More");
    window.press("Keep others out (PIN)");
    window.type_into(0, "123456");
    window.type_into(1, "123456");
    window.press_starting("Go on");
    window.press_starting("I wrote it down");
    window.wait(|window| window.says("The PIN is kept"));
    window.press_starting("Close this part");
    for wrong in 1..=3 {
        window.act(Action::Nav(Nav::Home));
        window.press("I look after children");
        open_door(&mut window, "654321");
        window.wait(|window| window.model().door().wrong == wrong);
    }
    window.act(Action::Nav(Nav::Home));
    window.press("I look after children");
    assert!(window.says("Please wait 5 seconds"), "{}", window.words());
    assert!(!window.has("Open"));
    window.press("Help");
    assert_eq!(window.route(), Route::Help);
}

#[test]
fn three_pictures_open_a_childs_own_place_and_a_grown_up_can_take_them_away() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Learner(LearnerAction::New {
        face: "fox".to_owned(),
        nickname: "Ada".to_owned(),
        band: Audience::Age5To7,
    }));
    window.act(Action::Nav(Nav::Go(Route::Profile)));
    window.press("Three pictures before my place opens");
    for face in ["Comet", "Owl", "Comet", "Comet", "Owl", "Owl"] {
        window.press(face);
    }
    assert!(window.says("They were different."));
    for face in ["Comet", "Owl", "Comet", "Comet", "Owl", "Comet"] {
        window.press(face);
    }
    assert_eq!(window.route(), Route::Profile);
    window.close();

    let mut window = Opening::at(folder.path()).open();
    window.press("I want to learn");
    window.press("Ada");
    assert!(matches!(window.route(), Route::Pictures(_)));
    for face in ["Owl", "Owl", "Comet"] {
        window.press(face);
    }
    assert!(window.says("Not quite."));
    assert!(matches!(window.route(), Route::Pictures(_)));
    for face in ["Comet", "Owl", "Comet"] {
        window.press(face);
    }
    assert_eq!(window.route(), Route::Street);

    // The pictures were forgotten, so an adult removes them.
    window.act(Action::Nav(Nav::Home));
    window.press("I look after children");
    let id = add(&mut window, "Fox", "Ada", "5 to 7");
    window.act(Action::Nav(Nav::Go(Route::Child(id))));
    window.press_starting("Ada has forgotten the pictures");
    assert!(window.says("The pictures are taken away."));
    window.close();
    let mut window = Opening::at(folder.path()).open();
    window.press("I want to learn");
    window.press("Ada");
    assert_eq!(window.route(), Route::Street);
}

#[test]
fn every_setting_is_shown_with_its_source_and_no_path_that_nobody_saw() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path(), crate::kit::NOW);
    let id = add(&mut window, "Otter", "Leo", "14 to 17");
    let library = library();
    let texts = Texts::open(library.source().clone(), "en-US");
    let mut shown = 0;
    for platform in &library.home.platforms {
        window.act(Action::Family(FamilyAction::Uses {
            child: id.clone(),
            platforms: vec![platform.id.clone()],
        }));
        window.act(Action::Nav(Nav::Go(Route::Checklist(platform.list()))));
        let prose = texts.prose(&format!("platforms/{}", platform.id));
        for setting in &platform.settings {
            let name = prose.text(setting.key.as_str());
            let open = window.says(prose.part(setting.key.as_str(), "why"));
            if !open {
                window.press_starting(&format!("{name}. "));
            }
            let words = window.words();
            assert!(
                words.contains(prose.part(setting.key.as_str(), "talk")),
                "{} {name}",
                platform.id
            );
            assert!(
                words.contains("Source: ") || words.contains("We saw no document"),
                "{} {name}",
                platform.id
            );
            match (&setting.path, &setting.search) {
                (Some(path), _) => assert!(words.contains(path.as_str()), "{path}"),
                (None, Some(search)) => {
                    let typed = format!("“{}”", search.words);
                    assert!(words.contains(&typed), "{name}: {typed}");
                    assert!(!words.contains("Apps move their menus"), "{name}");
                }
                (None, None) => {
                    assert!(words.contains("does this by itself."), "{name}");
                    assert!(!words.contains("Apps move their menus"), "{name}");
                }
            }
            assert!(
                words.contains(&platform.help.host),
                "{}",
                platform.help.host
            );
            assert!(words.contains("November 28, 2026"));
            shown += 1;
        }
        let law = "Some countries allow no account below 15 or 16";
        let is_app = platform.kind == PlatformKind::App;
        assert_eq!(window.says(law), is_app, "{}", platform.id);
        window.press("Back");
    }
    assert_eq!(shown, 135);
}

#[test]
fn a_parent_finds_an_app_of_this_year_by_name_and_its_list_is_for_this_child() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at_home(folder.path(), crate::kit::NOW);
    let maya = add(&mut window, "Kiwi", "Maya", "14 to 17");
    let leo = add(&mut window, "Otter", "Leo", "5 to 7");

    // The chooser shows the number of settings on the list, and does not steer a six-year-old away from YouTube Kids.
    window.act(Action::Nav(Nav::Go(Route::Uses(leo))));
    assert!(
        window.has("YouTube and YouTube Kids. From age 13, or with a parent · 5\u{a0}settings")
    );
    assert!(window.has("ChatGPT. From age 13"), "{:?}", window.buttons());
    window.press("Back");
    window.act(Action::Nav(Nav::Go(Route::Uses(maya.clone()))));
    for app in ["Character.AI", "Meta AI", "Gemini"] {
        window.press_starting(&format!("{app}. "));
    }
    window.press("ChatGPT. From age 13 · 6\u{a0}settings");
    window.press("Done");
    window.act(Action::Nav(Nav::Go(Route::Child(maya.clone()))));
    for app in ["Character.AI", "Meta AI", "Gemini", "ChatGPT"] {
        assert!(window.has(&format!("Open: {app}")), "{app}");
    }
    window.press("Open: ChatGPT");
    assert!(window.says("Settled: 0 of 6"), "{}", window.words());
    assert!(window.says("Settings > Parental controls > Add family member"));
    window.press_starting("Done: ");
    window.press_starting("Go on with the next one");
    // Nobody has checked a path for the next one, so it says what to search for and where.
    assert!(window.says("Search the settings for “Reduce sensitive content”."));
    assert!(window.says("help.openai.com"));

    // The same list is found by its name.
    window.act(Action::Nav(Nav::Go(Route::Search)));
    window.type_into(0, "chatgtp");
    window.wait(|window| !window.says("One moment"));
    window.harness.run_ok();
    window.press_starting("ChatGPT");
    assert_eq!(window.route(), Route::Checklist(key("app-chatgpt")));
}
