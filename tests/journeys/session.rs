//! A whole session: planned, taught on two displays, with questions before and after, votes, and a review weeks
//! later.

use crate::kit::{Opening, TestDesk, Window};
use crate::phone::{self, Phone};
use crate::saved::Saved;
use egui::Key as Press;
use porchlight::platform::displays::Display;
use porchlight_core::class::When;
use porchlight_core::content::{Key, LessonId};
use porchlight_core::model::{Action, ClassAction, Nav, Route, SlipsOf};
use std::path::Path;

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

fn present(window: &mut Window, lesson: &str) {
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Nav(Nav::Go(Route::Present(key(lesson)))));
}

/// Turns pages until these words appear.
fn turn_to(window: &mut Window, words: &str) {
    for _ in 0..60 {
        if window.says(words) {
            return;
        }
        window.key(Press::PageDown);
    }
    panic!("never “{words}”: {}", window.words());
}

#[test]
fn a_plan_is_made_changed_kept_and_taught() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    window.press_starting("Friendly, or a trick?");
    window.press("Plan sessions");
    window.press("30 minutes");
    window.press("2");
    window.press("The clue detective");
    window.press("Make the plan");
    assert!(matches!(window.route(), Route::Plan(_)));
    let plan = window.model().plans().values().next().unwrap().clone();
    assert_eq!(plan.lessons.len(), 2);
    assert_eq!(plan.sessions.len(), 2);
    for session in &plan.sessions {
        assert!(session.minutes() <= 30, "{plan:?}");
    }
    // It says what is left out, and what to do first to keep the children safe.
    assert!(window.says("Left out") && window.says("Before the first session"));
    window.press_starting("Take out: Together: Free coins");
    assert!(window.has("Put in: Together: Free coins for Noor"));
    window.press("Put in: Together: Free coins for Noor");
    assert!(!window.has("Put in: Together: Free coins for Noor"));
    window.type_into(0, "4b");
    window.key(Press::Tab);
    window.close();

    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    window.press("Plans");
    window.press_starting("4b");
    window.press("Teach session 1");
    assert!(window.says("What we agree on"), "{}", window.words());
    window.key(Press::PageDown);
    assert!(window.says("Before we begin"));
    // Questions about telling are never counted by hand.
    assert!(!window.has("Count hands"));
    window.key(Press::T);
    assert!(!window.says("Type A 12"));
    turn_to(&mut window, "Always true");
    assert!(window.says("You can always tell"), "{}", window.words());
}

#[test]
fn whatever_a_teacher_asks_for_a_plan_fits_and_ends_with_the_promises() {
    use porchlight_core::class::lesson_plan::{Activity, MINUTES, MOST_SESSIONS, Plan};
    use porchlight_core::content::Audience;
    let library = crate::kit::library();
    for audience in Audience::BANDS {
        let all: Vec<LessonId> = library.of(audience).map(|it| it.id.clone()).collect();
        for topics in 1..=all.len() {
            for minutes in MINUTES {
                for sessions in 1..=MOST_SESSIONS {
                    let plan = Plan::make(&library, audience, &all[..topics], minutes, sessions);
                    let asked = format!("{audience:?}, {topics} topics, {sessions} x {minutes}");
                    assert_eq!(plan.sessions.len(), sessions, "{asked}");
                    let mut met = Vec::new();
                    for session in &plan.sessions {
                        let blocks: Vec<&Activity> =
                            session.blocks.iter().map(|block| &block.activity).collect();
                        assert_eq!(blocks.first(), Some(&&Activity::Open), "{asked}");
                        assert_eq!(blocks.last(), Some(&&Activity::Close), "{asked}");
                        met.extend(
                            blocks
                                .into_iter()
                                .filter(|it| !matches!(it, Activity::Open | Activity::Close)),
                        );
                    }
                    // Nothing appears twice, and nothing is dropped without being listed.
                    let left = plan.left_out(&library);
                    for activity in &left {
                        assert!(!met.contains(&activity), "{asked}: {activity:?}");
                    }
                    let pages: usize = plan
                        .lessons
                        .iter()
                        .map(|id| library.lesson(id).unwrap().pages.len() + 2)
                        .sum();
                    assert_eq!(met.len() + left.len(), pages + 2, "{asked}");
                    let planned: u16 = plan.sessions.iter().map(|it| it.minutes()).sum();
                    let there = minutes * u16::try_from(sessions).unwrap();
                    // Each lesson always keeps its first page, its first practice and its page about telling.
                    let least = u16::try_from(14 * topics + 4 * sessions + 10).unwrap();
                    assert!(planned <= there.max(least), "{asked}: {planned}");
                    for session in &plan.sessions {
                        if session.minutes() <= minutes {
                            continue;
                        }
                        // Only a lesson's indispensable parts may make a session too long, and the screen says so.
                        let spare = session.blocks.iter().any(|block| {
                            matches!(
                                block.activity,
                                Activity::Quiz { .. } | Activity::Talk { .. }
                            )
                        });
                        assert!(!spare, "{asked}: {session:?}");
                        assert!(
                            planned > there || session.minutes() <= minutes + 5,
                            "{asked}: {} of {planned}, {session:?}",
                            session.minutes()
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn the_sessions_of_a_plan_are_one_class_and_phones_answer_in_them() {
    crate::kit::use_first_edition();
    use porchlight_core::class::lesson_plan::Plan;
    use porchlight_core::content::Audience;
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let lessons = [key("game-chat-tricks")];
    let mut plan = Plan::make(
        window.model().library().as_ref(),
        Audience::Age8To10,
        &lessons,
        20,
        2,
    );
    plan.nickname = "4b".to_owned();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Nav(Nav::Go(Route::NewPlan(lessons[0].clone()))));
    window.act(Action::Class(ClassAction::KeepPlan(None, plan)));
    for (session, title) in [(1, "Before we begin"), (2, "The same questions once more")] {
        window.press(&format!("Session {session} with phones"));
        phone::start(&mut window);
        let phones = phone::join(&window, 10);
        window.wait(|window| window.says("10 are in"));
        assert!(
            !window.says("Ask a few questions before and after"),
            "the plan says when"
        );
        window.press("To the lesson");
        assert!(window.says("What we agree on"));
        turn_to(&mut window, title);
        window.press("Ask the phones");
        all_answer(&phones, 4);
        window.wait(|window| window.says("10 of 10 answered"));
        window.press("Close the questions");
        window.end_class();
        assert!(matches!(window.route(), Route::Plan(_)));
    }
    let classes = &window.model().classes();
    assert_eq!(classes.len(), 1);
    let class = classes.values().next().unwrap();
    assert_eq!(
        (
            class.nickname.as_str(),
            class.before.len(),
            class.after.len()
        ),
        ("4b", 10, 10)
    );
}

/// Everyone answers everything. The first `first` phones choose each question's first option, the others its last.
fn all_answer(phones: &[Phone], first: usize) {
    for (ix, phone) in phones.iter().enumerate() {
        let of = phone.shows()["of"].as_u64().unwrap();
        for _ in 0..of {
            let shows = phone.shows();
            let options = shows["question"]["words"]["en"]["options"].as_array();
            let last = options.unwrap().len() - 1;
            let sure = shows["question"]["sure"].as_bool().unwrap();
            let chosen = if ix < first { 0 } else { last };
            phone.answers(&[chosen], sure.then_some(ix % 2 == 0));
        }
        assert_eq!(phone.shows()["stage"], "sent");
    }
}

/// A lesson with questions before and after, for this many phones. Returns the window on the wall.
fn surveyed(folder: &Path, count: usize) -> (Window, Vec<Phone>) {
    let mut opening = Opening::at(folder);
    opening.desk = TestDesk {
        place: Some(folder.join("class.csv")),
        ..TestDesk::default()
    };
    let mut window = opening.open();
    let lesson = LessonId::new("settings-check").unwrap();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Nav(Nav::Go(Route::BeforeAfter(lesson))));
    window.press("Ask on phones");
    phone::start(&mut window);
    let phones = phone::join(&window, count);
    window.wait(|window| window.says(&format!("{count} are in")));
    window.press("To the lesson");
    assert!(window.says("Before we begin"), "{}", window.words());
    window.press("Ask the phones");
    all_answer(&phones, 5);
    let all = format!("{count} of {count} answered");
    window.wait(|window| window.says(&all));
    window.press("Close the questions");
    assert_eq!(phones[0].shows()["stage"], "closed");
    assert!(
        !window.says("Before and after"),
        "what was answered before would lead the answers after"
    );
    turn_to(&mut window, "The same questions once more");
    assert_eq!(phones[0].shows()["stage"], "wait");
    window.press("Ask the phones");
    all_answer(&phones, count - 4);
    window.wait(|window| window.says(&all));
    window.press("Close the questions");
    (window, phones)
}

#[test]
fn before_and_after_are_asked_on_phones_and_shown_as_counts() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let (mut window, phones) = surveyed(folder.path(), 12);
    // In the first question the third option is right, so nobody chose it. The second statement is false, so its last
    // option is right.
    assert!(window.says("Before and after"), "{}", window.words());
    assert!(
        window.says("Question 2: before 7 of 12, after 4 of 12"),
        "{}",
        window.words()
    );
    // Twelve answered about telling, enough to show the result. An option nobody chose reads "few", just like one chosen by a
    // small group.
    let telling = "I would tell an adult. Before: yes: 5, maybe: few, no: 7. After: yes: 8, maybe: few, no: 4.";
    assert!(window.says(telling), "{}", window.words());
    drop(phones);
    window.end_class();
    window.act(Action::Nav(Nav::Go(Route::Classes)));
    window.press_starting("Class of");
    for words in [
        "Before: 7 of 12 chose what is right",
        "After: 4 of 12 chose what is right",
        "Before: 5\nBefore\n5\nAfter: 8\nAfter\n8",
        "Before: few\nBefore\nfew\nAfter: few\nAfter\nfew",
    ] {
        assert!(window.says(words), "{words}: {}", window.words());
    }
    assert!(!window.says("%"), "twelve are too few for shares");
    window.press("Save as table (CSV)");
    window.wait(|window| window.says("Saved:"));
    let table = std::fs::read_to_string(folder.path().join("class.csv")).unwrap();
    assert!(
        table.contains("Before and after,I would tell an adult.,B,maybe,,few,few"),
        "{table}"
    );
    assert!(
        table.contains("Everyone on a friend list is a real friend.,B,Not true,1,7,4"),
        "{table}"
    );
}

#[test]
fn answers_on_telling_of_fewer_than_ten_never_stand_on_the_wall() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _phones) = surveyed(folder.path(), 9);
    assert!(
        window.says("Question 2: before 4 of 9, after 4 of 9"),
        "{}",
        window.words()
    );
    assert!(!window.says("I would tell an adult"), "{}", window.words());
    window.end_class();
    window.act(Action::Nav(Nav::Go(Route::Classes)));
    window.press_starting("Class of");
    assert!(window.says("Fewer than 10 answered. Keep these numbers to yourself."));
}

#[test]
fn six_weeks_later_phones_are_asked_whom_they_would_tell_and_it_belongs_to_the_same_class() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open_with(|model| {
        Saved::Class.put(model);
    });
    let id = window.model().classes().keys().next().unwrap().clone();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Nav(Nav::Go(Route::Class(id.clone()))));
    window.press("Ask on phones");
    phone::start(&mut window);
    let phones = phone::join(&window, 3);
    window.wait(|window| window.says("3 are in"));
    window.press("To the lesson");
    assert!(window.says("Six weeks later"), "{}", window.words());
    window.press("Ask the phones");
    assert_eq!(phones[0].shows()["of"], 5, "only what is on telling");
    all_answer(&phones, 2);
    window.wait(|window| window.says("3 of 3 answered"));
    window.press("Close the questions");
    assert!(
        !window.says("I don’t know yet: "),
        "whom they would tell never goes on the wall: {}",
        window.words()
    );
    assert_eq!(window.model().classes().len(), 1, "no class of its own");
    assert_eq!(window.model().classes()[&id].later.len(), 5);
}

#[test]
fn a_class_votes_on_each_choice_of_a_chat_and_on_each_card() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    present(&mut window, "game-chat-tricks");
    assert!(window.says("What should Noor"));
    window.key(Press::T);
    for press in [Press::A, Press::Num3, Press::B, Press::Num9, Press::Enter] {
        window.key(press);
    }
    window.key(Press::T);
    assert!(window.says("B: 9"), "{}", window.words());
    // The story continues with the class's choice, and the next choice has not been voted on.
    window.key(Press::Num2);
    assert!(!window.says("B: 9") && window.has("Count hands"));
    window.key(Press::T);
    window.key(Press::C);
    window.key(Press::T);
    assert!(
        window.says("C: 1") && !window.says("B: 9"),
        "{}",
        window.words()
    );
    turn_to(&mut window, "Friendly play or warning sign?");
    for (number, counted) in [(Press::Num4, "A: 4"), (Press::Num6, "A: 6")] {
        window.key(Press::T);
        window.key(Press::A);
        window.key(number);
        window.key(Press::T);
        assert!(window.says(counted), "{counted}: {}", window.words());
        window.key(Press::R);
        // The current card is explained first; then the next one appears.
        assert!(!window.says(counted) && !window.has("Count hands"));
        window.key(Press::R);
        assert!(!window.says(counted), "the next card has had no vote");
    }
    let class = window.model().class().unwrap();
    assert_eq!(class.polls.len(), 4);
    window.end_class();
    window.act(Action::Nav(Nav::Go(Route::Classes)));
    window.press_starting("Class of");
    assert!(
        window.says("Where does this belong: “"),
        "{}",
        window.words()
    );
    assert!(window.says("No thanks. I earn my own."));
}

#[test]
fn a_phone_gets_the_replies_of_a_chat_to_vote_on() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Nav(Nav::Go(Route::phones(Route::Present(key(
        "game-chat-tricks",
    ))))));
    phone::start(&mut window);
    let phones = phone::join(&window, 1);
    window.wait(|window| window.says("One is in"));
    window.press("To the lesson");
    window.press("Ask the phones");
    let shows = phones[0].shows();
    let words = &shows["question"]["words"]["en"];
    assert_eq!(words["ask"], "What should Noor do?");
    assert_eq!(words["options"][1], "No thanks. I earn my own.");
    assert_eq!(shows["question"]["sure"], false);
    phones[0].answers(&[1], None);
    window.press("Close and show the bars");
    assert!(window.says("B: 1"), "{}", window.words());
}

#[test]
fn a_child_can_tell_while_hands_are_counted() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    present(&mut window, "settings-check");
    turn_to(&mut window, "What does a private profile do?");
    window.key(Press::T);
    window.key(Press::D);
    window.key(Press::Enter);
    assert!(
        window.says("D 1"),
        "D is an option here: {}",
        window.words()
    );
    window
        .harness
        .key_press_modifiers(egui::Modifiers::SHIFT, Press::D);
    window.harness.run_ok();
    assert!(window.says("A quiet moment"), "{}", window.words());
    window.press("Back to the lesson");
    assert!(window.says("D 1"), "the count goes on where it was");
}

fn screens(second: (i32, i32)) -> Vec<Display> {
    [((0, 0), true), (second, false)]
        .into_iter()
        .map(|(at, here)| Display {
            at,
            size: (1280, 800),
            here,
        })
        .collect()
}

#[test]
fn with_two_screens_the_teacher_says_which_pupils_see_and_goes_on_when_one_is_unplugged() {
    let folder = tempfile::tempdir().unwrap();
    let opening = Opening::at(folder.path());
    let plugged = opening.displays.clone();
    plugged.replace(screens((1280, 0)));
    let mut window = opening.open();
    present(&mut window, "game-chat-tricks");
    assert!(
        window.says("Which screen do students see?"),
        "{}",
        window.words()
    );
    assert!(
        !window.says("Free coins"),
        "no page stands anywhere before it is said"
    );
    assert!(window.has("2: students see this") && window.has("1: your notes"));
    window.press("Start the lesson");
    window.key(Press::PageDown);
    assert!(window.says("Next") && window.says("All keys:"));
    let page = window.words();
    let page = page
        .lines()
        .find(|line| line.starts_with("Page 2 of"))
        .unwrap();
    plugged.replace(screens((1280, 0)).into_iter().take(1).collect());
    window.harness.run_ok();
    assert!(
        window.says("The second screen is gone."),
        "{}",
        window.words()
    );
    assert!(!window.says("All keys:"), "notes are folded away");
    assert!(window.says(page), "the lesson is where it was");
    window.key(Press::PageDown);
    assert!(!window.says("The second screen is gone."));
    // Once the display is plugged in again, P repeats the question about displays.
    plugged.replace(screens((1280, 0)));
    window.key(Press::P);
    assert!(window.says("Which screen do students see?"));
    window.press("Use one screen only");
    assert!(window.says("Page 3 of"), "{}", window.words());
}

#[test]
fn where_both_screens_show_the_same_notes_stay_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let opening = Opening::at(folder.path());
    opening.displays.replace(screens((0, 0)));
    let mut window = opening.open();
    present(&mut window, "game-chat-tricks");
    assert!(
        window.says("Both screens show the same"),
        "{}",
        window.words()
    );
    window.press("Start the lesson");
    assert!(window.says("Page 1 of") && !window.says("All keys:"));
}

#[test]
fn the_rules_come_before_any_page_and_go_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    present(&mut window, "game-chat-tricks");
    window.key(Press::G);
    assert!(window.says("What we agree on") && !window.says("Free coins"));
    window.key(Press::PageDown);
    assert!(
        window.says("Page 1 of") && window.says("Free coins"),
        "{}",
        window.words()
    );
}

#[test]
fn folded_sheets_are_typed_in_and_only_totals_stay() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    let of = SlipsOf::Lesson(key("settings-check"));
    window.act(Action::Nav(Nav::Go(Route::Slips(of, When::Before))));
    let sheet = |window: &mut Window, presses: [Press; 7]| {
        for press in presses {
            window.key(press);
        }
        window.key(Press::Enter);
    };
    use Press::{A, B, C, P};
    sheet(&mut window, [C, B, A, A, A, A, A]);
    sheet(&mut window, [A, A, P, A, A, A, B]);
    assert!(window.says("2 sheets counted"), "{}", window.words());
    // A typing mistake: the sheet comes back, including its skipped questions, and is typed again.
    for _ in 0..5 {
        window.key(Press::Backspace);
    }
    assert!(window.says("1 sheet counted"));
    window.key(C);
    window.key(Press::Enter);
    // A sheet with only the first question answered.
    window.key(A);
    window.key(Press::Enter);
    assert!(window.says("3 sheets counted"), "{}", window.words());
    for _ in 0..12 {
        window.key(Press::Backspace);
    }
    assert!(window.says("2 sheets counted"), "{}", window.words());
    window.press("That was the last one: keep the totals");
    assert_eq!(window.route(), Route::Classes);
    let class = window.model().classes().values().next().unwrap();
    let counts: Vec<_> = class
        .before
        .iter()
        .map(|it| it.counts.counts.clone())
        .collect();
    assert_eq!(counts[0], [1, 0, 1, 0]);
    assert_eq!(class.before[2].counts.passed, 1);
    assert_eq!(counts[6], [1, 0, 1]);
    window.press_starting("Class of");
    assert!(window.has("Type in: after") && !window.has("Type in: before"));
    window.close();
    let books = folder.path().join("books");
    for book in std::fs::read_dir(books).unwrap() {
        let text = std::fs::read_to_string(book.unwrap().path().join("log.jsonl")).unwrap();
        assert_eq!(text.lines().count(), 2, "a beginning and totals: {text}");
    }
}

#[test]
fn sheets_from_before_the_lesson_and_sheets_from_after_it_are_one_class() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let lesson = key("settings-check");
    let type_in = |window: &mut Window, words: &str| {
        window.act(Action::Nav(Nav::Go(Route::Teachers)));
        window.act(Action::Nav(Nav::Go(Route::BeforeAfter(lesson.clone()))));
        window.press(words);
        for _ in 0..10 {
            window.key(Press::A);
        }
        window.press("That was the last one: keep the totals");
    };
    type_in(&mut window, "Type in: before");
    present(&mut window, "settings-check");
    turn_to(&mut window, "What does a private profile do?");
    window.key(Press::T);
    window.key(Press::B);
    window.key(Press::T);
    window.end_class();
    type_in(&mut window, "Type in: after");
    let classes = &window.model().classes();
    assert_eq!(classes.len(), 1);
    let class = classes.values().next().unwrap();
    assert_eq!(
        (class.before.len(), class.polls.len(), class.after.len()),
        (10, 1, 10)
    );
    // The next class for this lesson starts over.
    type_in(&mut window, "Type in: before");
    assert_eq!(window.model().classes().len(), 2);
}

#[test]
fn a_class_is_looked_at_again_after_a_week_and_leaving_it_is_not_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    present(&mut window, "game-chat-tricks");
    window.key(Press::T);
    window.key(Press::A);
    window.key(Press::T);
    window.end_class();
    assert!(!window.says("time for a short look again"));
    window.close();

    let later = |now: &'static str| {
        let mut opening = Opening::at(folder.path());
        opening.now = now;
        let mut window = opening.open();
        window.press("I teach");
        window
    };
    let due = "Class of December 1, 2026: time for a short look again";
    let mut window = later("2026-12-10T10:00:00Z");
    window.press(due);
    assert!(window.says("Friendly, or a trick?"));
    window.press("Not this one today");
    assert!(window.has(due), "it may be wanted after all");
    window.close();
    let mut window = later("2026-12-11T10:00:00Z");
    window.press(due);
    window.press("Start looking again");
    turn_to(&mut window, "Always true");
    window.end_class();
    assert_eq!(window.route(), Route::Teachers);
    assert!(!window.has(due));
    window.close();
    let window = later("2026-12-20T10:00:00Z");
    assert!(
        !window.has(due),
        "the next one is due a month after the class"
    );
    window.close();
    let window = later("2027-01-05T10:00:00Z");
    assert!(window.has(due));
}

#[test]
fn one_phone_tells_the_day_before_whether_it_gets_here() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I teach");
    window.press("Test phones");
    phone::start(&mut window);
    assert!(window.says("Waiting for a phone"));
    window.wait(|window| {
        !window.says("does not reach its own page") && window.says("This computer reaches")
    });
    assert!(window.says("TCP port"), "{}", window.words());
    let phones = phone::join(&window, 1);
    window.wait(|window| window.says("A phone is in"));
    let ask = phones[0].shows();
    assert_eq!(ask["question"]["words"]["es"]["ask"], "¿Puedes leer esto?");
    phones[0].answers(&[0], None);
    window.wait(|window| window.says("It works."));
    window.press("It loads for a long time, then nothing comes");
    assert!(window.says("client isolation"));
    window.press("Stop");
    assert_eq!(window.route(), Route::Teachers);
    assert!(
        window.harness.state().model().classes().is_empty(),
        "it is no class"
    );
}
