//! A class that votes: hands counted by keyboard or mouse, bars without names, the same question after the
//! discussion, and the totals saved for the teacher, as a page and as a table.

use crate::kit::{Opening, TestDesk, Window};
use crate::phone::{self, request};
use egui::Key as Press;
use porchlight_core::content::{Key, LessonId};
use porchlight_core::model::{Action, ClassAction, Nav, Route};
use std::path::Path;

fn on_the_wall(folder: &Path, desk: TestDesk) -> Window {
    let mut opening = Opening::at(folder);
    opening.desk = desk;
    let mut window = opening.open();
    let lesson = LessonId::new("game-chat-tricks").unwrap();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Nav(Nav::Go(Route::Present(lesson))));
    window
}

#[test]
fn once_the_class_is_open_the_focus_is_on_the_code() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let lesson = LessonId::new("game-chat-tricks").unwrap();
    let wall = Route::phones(Route::Present(lesson));
    window.act(Action::Nav(Nav::Go(wall.clone())));
    let no_network = "This computer is on no network";
    window.wait(|window| window.has("Start") || window.says(no_network));
    if window.says(no_network) {
        // On a test machine without a network there is no button. The class is started directly, and the heading keeps focus.
        phone::start(&mut window);
        window.wait(|window| window.says("Nobody is in yet"));
        assert!(window.heading().1);
        return;
    }
    window.press("Start");
    window.wait(|window| window.says("Nobody is in yet"));
    let (_, code) = phone::way_in(&window);
    assert_eq!(window.focused(), code);
    // Returning to a class that is already open starts at the title.
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Nav(Nav::Go(wall)));
    assert!(window.heading().1, "{}", window.focused());
}

#[test]
fn pupils_read_the_english_of_their_teacher_and_can_choose_any_other_language() {
    for (locale, gray) in [("en-GB", "grey"), ("en-US", "gray"), ("es", "gray")] {
        let folder = tempfile::tempdir().unwrap();
        let mut opening = Opening::at(folder.path());
        opening.languages = vec![locale.to_owned()];
        let mut window = opening.open();
        let lesson = LessonId::new("game-chat-tricks").unwrap();
        window.act(Action::Nav(Nav::Go(Route::phones(Route::Present(lesson)))));
        phone::start(&mut window);
        window.wait(|window| window.words().contains("http://"));
        let (address, _) = phone::way_in(&window);
        let (_, words) = request(&address, "GET", "/words", "");
        assert_eq!(words["en"]["colours"][5], gray, "{locale}");
        assert_eq!(words["en"]["itself"], "English");
        assert_eq!(words["es"]["itself"], "Español");
    }
}

/// Turns pages until there is something to vote on.
fn to_a_question(window: &mut Window) {
    for _ in 0..40 {
        if window.has("Count hands") {
            return;
        }
        window.key(Press::PageDown);
    }
    panic!("no question: {}", window.words());
}

fn counts(window: &Window) -> Vec<Vec<u32>> {
    let class = window.model().class().expect("a class counted");
    let poll = class.polls.last().unwrap();
    poll.rounds
        .iter()
        .map(|round| round.counts.clone())
        .collect()
}

#[test]
fn hands_are_counted_by_keyboard_and_bars_tell_totals_before_and_after_the_talk() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path(), TestDesk::default());
    to_a_question(&mut window);
    assert!(
        window.model().classes().is_empty(),
        "nothing is kept before a count"
    );
    window.key(Press::T);
    assert!(window.says("Type A 12"), "{}", window.words());
    for key in [Press::A, Press::Num1, Press::Num2, Press::Enter] {
        window.key(key);
    }
    for _ in 0..3 {
        window.key(Press::B);
    }
    window.press("C: one more");
    window.press("C: one more");
    window.press("C: one less");
    assert!(
        !window.says("Our answers"),
        "bars wait until the count is closed"
    );
    window.press("Show the bars");
    assert!(window.says("Our answers"));
    for words in ["A: 12", "B: 3", "C: 1"] {
        assert!(window.says(words), "{words}: {}", window.words());
    }
    window.press("Vote again after the talk");
    assert!(
        !window.says("A: 12"),
        "the first vote does not lead the second"
    );
    for key in [
        Press::A,
        Press::Num2,
        Press::Enter,
        Press::B,
        Press::Num1,
        Press::Num4,
    ] {
        window.key(key);
    }
    window.key(Press::T);
    assert!(
        window.says("A: 12, 2") && window.says("B: 3, 14"),
        "{}",
        window.words()
    );
    assert_eq!(counts(&window)[0][..3], [12, 3, 1]);
    assert_eq!(counts(&window)[1][..3], [2, 14, 0]);
    // There are only two rounds; then the page itself comes back.
    assert!(!window.has("Vote again after the talk"));
    window.press("Back to the question");
    assert!(!window.says("Our answers"));
}

#[test]
fn totals_stay_for_the_teacher_and_the_table_is_what_the_screen_shows() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("class.csv");
    let desk = TestDesk {
        place: Some(place.clone()),
        ..TestDesk::default()
    };
    let mut window = on_the_wall(folder.path(), desk.clone());
    to_a_question(&mut window);
    window.key(Press::T);
    for key in [Press::A, Press::Num7, Press::B, Press::Num9] {
        window.key(key);
    }
    window.key(Press::T);
    window.end_class();
    window.close();

    let mut opening = Opening::at(folder.path());
    opening.desk = desk;
    let mut window = opening.open();
    window.press("I teach");
    window.press("Past classes");
    window.press_starting("Class of December 1, 2026");
    window.type_into(0, "7b, Tuesday");
    window.key(Press::Tab);
    assert!(window.heading().0.starts_with("7b, Tuesday"));
    window.press("Save as table (CSV)");
    window.wait(|window| window.says("Saved:"));
    let text = std::fs::read_to_string(&place).unwrap();
    let mut rows = text.lines();
    assert_eq!(
        rows.next().unwrap(),
        "\u{FEFF}part,question,letter,answer,right,first vote or before,second vote or after,six weeks later"
    );
    let numbers: Vec<&str> = rows.map(|row| row.rsplit(',').nth(2).unwrap()).collect();
    assert_eq!(&numbers[..2], ["7", "9"]);
    let words = window.words();
    for number in &numbers {
        assert!(
            words.lines().any(|line| line == *number),
            "{number}: {words}"
        );
    }
    window.press("Delete this class");
    window.press("Delete");
    assert!(window.model().classes().is_empty());
    window.close();
    let books = folder.path().join("books");
    let left = std::fs::read_dir(&books).unwrap().count();
    assert_eq!(left, 0, "nothing of the class is left");
}

#[test]
fn every_new_lesson_on_the_wall_begins_a_record_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = on_the_wall(folder.path(), TestDesk::default());
    for _ in 0..2 {
        to_a_question(&mut window);
        window.key(Press::T);
        window.key(Press::A);
        window.key(Press::T);
        window.end_class();
        let lesson = Key::new("game-chat-tricks").unwrap();
        window.act(Action::Nav(Nav::Go(Route::Present(lesson))));
        assert!(window.model().class().is_none());
    }
    assert_eq!(window.model().classes().len(), 2);
}

#[test]
fn thirty_phones_answer_and_only_totals_are_left() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let lesson = LessonId::new("game-chat-tricks").unwrap();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Nav(Nav::Go(Route::phones(Route::Present(lesson)))));
    let here = std::net::IpAddr::from([127, 0, 0, 1]);
    window.act(Action::Class(ClassAction::Phones(
        porchlight_core::model::Phones::Start {
            address: here,
            devices: 30,
        },
    )));
    assert!(window.says("Nobody is in yet"), "{}", window.words());
    let words = window.words();
    let mut lines = words.lines();
    let code = lines
        .find(|line| line.len() == 6 && line.chars().all(|c| c.is_ascii_alphanumeric()))
        .unwrap()
        .to_owned();
    let address = words
        .lines()
        .find_map(|line| line.strip_prefix("http://"))
        .unwrap()
        .to_owned();
    // The page is in both languages and names the country's help services.
    let (_, said) = request(&address, "GET", "/words", "");
    assert_eq!(said["es"]["join"], "Entrar");
    assert_eq!(said["en"]["helpServices"][0]["ways"][0]["shown"], "911");
    let join = serde_json::json!({ "code": code }).to_string();
    let tokens: Vec<String> = (0..30)
        .map(|_| {
            let (status, said) = request(&address, "POST", "/join", &join);
            assert_eq!(status, 200);
            said["token"].as_str().unwrap().to_owned()
        })
        .collect();
    window.wait(|window| window.says("30 are in"));
    window.press("To the lesson");
    for _ in 0..40 {
        if window.has("Ask the phones") {
            break;
        }
        window.key(Press::PageDown);
    }
    window.press("Ask the phones");
    assert!(window.says("0 of 30 answered"), "{}", window.words());
    for (ix, token) in tokens.iter().enumerate() {
        let (_, state) = request(&address, "GET", &format!("/state?token={token}"), "");
        assert_eq!(state["stage"], "ask", "{state}");
        let chosen: Vec<usize> = if ix < 3 { vec![] } else { vec![ix % 3] };
        let body = serde_json::json!({
            "token": token, "round": state["round"], "chosen": chosen, "sure": null,
        });
        let (status, _) = request(&address, "POST", "/answer", &body.to_string());
        assert_eq!(status, 200);
    }
    window.wait(|window| window.says("30 of 30 answered"));
    assert!(!window.says("Our answers"), "bars wait for the teacher");
    window.press("Close and show the bars");
    let (_, state) = request(&address, "GET", &format!("/state?token={}", tokens[0]), "");
    assert_eq!(state["stage"], "closed", "eyes go to the wall");
    for words in ["A: 9", "B: 9", "C: 9"] {
        assert!(window.says(words), "{words}: {}", window.words());
    }
    let round = &window.model().class().unwrap().polls[0].rounds[0];
    assert_eq!((round.passed, round.counts.clone()), (3, vec![9, 9, 9]));
    window.key(Press::PageDown);
    let (_, state) = request(&address, "GET", &format!("/state?token={}", tokens[0]), "");
    assert_eq!(state["stage"], "wait");
    // When the lesson ends, so does the server, along with everything it knew.
    window.end_class();
    assert!(std::net::TcpStream::connect(&address).is_err());
    window.close();
    let kept = std::fs::read_dir(folder.path().join("books")).unwrap();
    for book in kept {
        let text = std::fs::read_to_string(book.unwrap().path().join("log.jsonl")).unwrap();
        for token in &tokens {
            assert!(!text.contains(token.as_str()), "{text}");
        }
    }
}

#[test]
fn leaving_ends_the_class_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let lesson = LessonId::new("game-chat-tricks").unwrap();
    window.act(Action::Nav(Nav::Go(Route::phones(Route::Present(lesson)))));
    crate::phone::start(&mut window);
    let words = window.words();
    let address = words
        .lines()
        .find_map(|line| line.strip_prefix("http://"))
        .unwrap();
    assert!(std::net::TcpStream::connect(address).is_ok());
    window.press("Leave");
    assert!(std::net::TcpStream::connect(address).is_err());
}

/// A lesson on the wall with this many phones connected.
fn with_phones(folder: &Path, lesson: &str, count: usize) -> (Window, Vec<phone::Phone>) {
    let mut window = Opening::at(folder).open();
    let lesson = LessonId::new(lesson).unwrap();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Nav(Nav::Go(Route::phones(Route::Present(lesson)))));
    phone::start(&mut window);
    let phones = phone::join(&window, count);
    window.wait(|window| window.says(&format!("{count} are in")));
    window.press("To the lesson");
    (window, phones)
}

#[test]
fn the_street_is_lit_in_batches_as_twelve_phones_answer_and_wholly_at_closing() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, phones) = with_phones(folder.path(), "private-clues", 12);
    window.press("Ask the phones");
    let lit = |window: &Window, count: usize| {
        window.says(&format!("The street: {count} of 36 windows are lit"))
    };
    assert!(lit(&window, 0), "{}", window.words());
    // The second phone passes, which counts as an answer. Two answers do not make a batch yet.
    phones[0].answers(&[0], None);
    phones[1].answers(&[], None);
    window.wait(|window| window.says("2 of 12 answered"));
    assert!(lit(&window, 0), "two could be told apart");
    phones[2].answers(&[1], None);
    window.wait(|window| window.says("3 of 12 answered"));
    assert!(lit(&window, 9), "{}", window.words());
    for (ix, phone) in phones.iter().enumerate().skip(3) {
        phone.answers(&[ix % 3], None);
    }
    window.wait(|window| window.says("12 of 12 answered"));
    assert!(lit(&window, 27), "nobody is seen to be the last");
    window.press("Close and show the bars");
    assert!(lit(&window, 36) && window.says("Our answers"));
    window.press("Back to the question");
    assert!(!window.says("The street"), "{}", window.words());
    // A question about meeting somebody has no street.
    for _ in 0..40 {
        if window.says("The same hello") && window.has("Ask the phones") {
            break;
        }
        window.key(Press::PageDown);
    }
    window.press("Ask the phones");
    assert!(window.says("0 of 12 answered") && !window.says("The street"));
}

#[test]
fn with_nine_phones_no_window_tells_that_anyone_has_answered() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, phones) = with_phones(folder.path(), "private-clues", 9);
    window.press("Ask the phones");
    for phone in &phones {
        phone.answers(&[0], None);
    }
    window.wait(|window| window.says("9 of 9 answered"));
    assert!(!window.says("The street"));
    window.press("Close and show the bars");
    assert!(window.says("Our answers") && !window.says("The street"));
}
