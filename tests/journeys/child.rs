//! A child: face and nickname, every kind of page and question, a wrong answer and then the right one, the lamp, and the same
//! place after a restart.

use crate::kit::{Opening, Window, library};
use porchlight::msg::Msg;
use porchlight_core::content::{
    Ask, Audience, Key, Kind, Lesson, LessonId, NodeKind, Scene, SortCard, Step, Thing, Waiting,
};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use porchlight_core::text::Texts;
use std::sync::Arc;

fn texts() -> Texts {
    Texts::open(library().source().clone(), "en-US")
}

pub fn lesson(id: &str) -> Arc<Lesson> {
    library().lesson(&Key::new(id).unwrap()).unwrap().clone()
}

/// A lesson's title.
pub fn title(id: &str) -> String {
    texts().lesson(id).text("lesson").to_owned()
}

pub fn make_profile(window: &mut Window, band: &str) {
    window.press("I want to learn");
    window.press_starting("I’m new");
    window.press_starting(band);
    window.press("Otter");
    // The youngest are already on their street; the others are offered a nickname.
    if window.has("Without a name") {
        window.press("Without a name");
    }
}

/// Completes a page or question with the right answer, through the names on screen.
pub fn solve(window: &mut Window, lesson: &Lesson, step: &Step) {
    solve_in(window, lesson, step, &texts());
}

/// Like [`solve`], in another language.
pub fn solve_in(window: &mut Window, lesson: &Lesson, step: &Step, texts: &Texts) {
    let t = Msg(texts);
    let prose = texts.lesson(lesson.id.as_str());
    let part = |name: &str| prose.part(step.key.as_str(), name).to_owned();
    match &step.kind {
        Kind::Read => {}
        Kind::Chat(graph) => {
            let run = graph.paths().into_iter().next().unwrap();
            for key in &run.taken {
                window.reply(&part(key.as_str()));
            }
            assert!(matches!(graph.replay(&run).waiting, Waiting::Ended { .. }));
        }
        Kind::Spot(spot) => {
            for line in spot.lines.iter().filter(|line| line.sign.is_some()) {
                window.press_starting(&part(line.key.as_str()));
            }
            window.press(&t.spot_no_more());
        }
        Kind::Sort(sort) => {
            for done in 0..sort.cards.len() {
                let put = |card: &SortCard| {
                    let bin = part(&format!("bin-{}", card.bin));
                    t.sort_put(bin, part(card.key.as_str())).into_owned()
                };
                let at_hand = sort.cards.iter().map(put).find(|put| window.has(put));
                window.press(&at_hand.unwrap_or_else(|| panic!("no card of {}", step.key)));
                if done + 1 < sort.cards.len() {
                    window.press(&t.sort_next());
                }
            }
        }
        Kind::Order(items) => {
            if window.has(&t.order_now_you()) {
                window.press(&t.order_now_you());
            }
            // Move every card up to its place, one step at a time.
            for (place, item) in items.iter().enumerate() {
                let words = part(item.as_str());
                for _ in 0..items.len() {
                    if position(
                        window,
                        &items.iter().map(|i| part(i.as_str())).collect::<Vec<_>>(),
                        &words,
                    ) == place
                    {
                        break;
                    }
                    window.press(&t.order_up(words.clone()));
                }
            }
            window.press(&t.order_check());
        }
        Kind::Settings(page) => {
            for switch in page
                .switches
                .iter()
                .filter(|switch| switch.start != switch.safe)
            {
                window.press(&part(switch.key.as_str()));
            }
        }
        Kind::One(choice) => {
            let right = choice.options.iter().find(|option| option.right).unwrap();
            window.press(&part(right.key.as_str()));
        }
        Kind::Many(choice) => {
            for option in choice.options.iter().filter(|option| option.right) {
                window.press(&part(option.key.as_str()));
            }
            window.press(&t.many_check());
        }
        Kind::TrueFalse(right) => window.press(&match (lesson.audience, right) {
            (Audience::Age5To7, true) => t.answer_true_young(),
            (Audience::Age5To7, false) => t.answer_false_young(),
            (_, true) => t.answer_true(),
            (_, false) => t.answer_false(),
        }),
        Kind::Match(pairs) => {
            for pair in pairs {
                window.press(&part(pair.as_str()));
                window.press(&part(&format!("{pair}-to")));
            }
        }
        Kind::Scene(scene) => match &scene.ask {
            Ask::Find | Ask::Choose => {
                for place in scene.places.iter().filter(|place| place.right) {
                    window.press(&part(place.key.as_str()));
                }
            }
            Ask::Put(things) => {
                for thing in things {
                    window.press(&part(thing.key.as_str()));
                    window.press_starting(&put_here(&t, scene, thing, &part));
                }
            }
        },
        Kind::Comic(comic) => {
            while window.has(&t.comic_next()) {
                window.press(&t.comic_next());
            }
            if window.has(&t.comic_your_turn()) {
                window.press(&t.comic_your_turn());
            }
            if let Some(choice) = &comic.choice {
                let right = choice.options.iter().find(|option| option.right).unwrap();
                window.press(&part(right.key.as_str()));
            }
        }
    }
}

/// The start of the name of a thing's place while the thing is in hand.
fn put_here(t: &Msg<'_>, scene: &Scene, thing: &Thing, part: &dyn Fn(&str) -> String) -> String {
    let words = part(thing.key.as_str());
    let place = part(thing.place.as_str());
    let count = scene.places.len();
    let all = (1..=count).map(|n| t.scene_put_here(count, n, place.clone(), words.clone()));
    let all: Vec<String> = all.map(|words| words.into_owned()).collect();
    // The names have a common beginning, up to the number of the place.
    all.iter().fold(all[0].clone(), |same, other| {
        let shared = same.chars().zip(other.chars());
        shared.take_while(|(a, b)| a == b).map(|(a, _)| a).collect()
    })
}

fn position(window: &Window, all: &[String], words: &str) -> usize {
    let said = window.words();
    let mut standing: Vec<(usize, &String)> = all
        .iter()
        .filter_map(|item| {
            // In any language, a row's name continues with its place.
            let starts =
                |line: &str| line.starts_with(&format!("{item}. ")) && line.len() > item.len() + 3;
            said.lines().position(starts).map(|at| (at, item))
        })
        .collect();
    standing.sort();
    standing
        .iter()
        .position(|(_, item)| item.as_str() == words)
        .unwrap_or(usize::MAX)
}

fn take(id: &str, band: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    make_profile(&mut window, band);
    let lesson = lesson(id);
    let title = texts().lesson(id).text("lesson").to_owned();
    window.press_starting(&title);
    go_through(&mut window, &lesson);
    assert_eq!(window.route(), Route::Result(lesson.id.clone()));
    assert!(window.heading().0.starts_with("You can now"));
    assert!(!window.words().contains('%'), "no percentage for learners");
    window.press_starting("Back to the ");
    assert_eq!(window.route(), Route::Street);
    // Teenagers have a list without lamps.
    let done = if band == "14 to 17" {
        "· Done"
    } else {
        " Lamp lit"
    };
    assert!(
        window.buttons().iter().any(|name| name.ends_with(done)),
        "{:?}",
        window.buttons()
    );
    window.close();
    let mut again = Opening::at(folder.path()).open();
    again.press_starting("Go on ");
    assert!(
        again.buttons().iter().any(|name| name.ends_with(done)),
        "it is still done after a restart"
    );
}

/// Completes every page and every question with the right answers.
pub fn go_through(window: &mut Window, lesson: &Lesson) {
    for step in lesson.steps() {
        assert_eq!(window.model().stands_at(lesson), step.key);
        solve(window, lesson, step);
        let words = ["Go on", "To the questions", "See what you can do"];
        let words = words.into_iter().find(|words| window.has(words));
        let words =
            words.unwrap_or_else(|| panic!("{}/{}: {:#?}", lesson.id, step.key, window.buttons()));
        window.press(words);
    }
}

#[test]
fn every_lesson_can_be_gone_through_to_its_end() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    for lesson in library().lessons() {
        window.act(Action::Learner(LearnerAction::BeGuest(lesson.audience)));
        window.act(Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))));
        go_through(&mut window, lesson);
        assert_eq!(window.route(), Route::Result(lesson.id.clone()));
        assert!(window.has("Help"));
    }
}

#[test]
fn every_chat_along_every_way_ends_with_the_promises_and_the_way_to_help() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let texts = texts();
    let (mut chats, mut ways) = (0, 0);
    for lesson in library().lessons() {
        let prose = texts.lesson(lesson.id.as_str());
        for page in &lesson.pages {
            let Kind::Chat(graph) = &page.kind else {
                continue;
            };
            chats += 1;
            let part = |key: &Key| prose.part(page.key.as_str(), key.as_str()).to_owned();
            window.act(Action::Learner(LearnerAction::BeGuest(lesson.audience)));
            window.act(Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))));
            window.act(Action::Learner(LearnerAction::GoToStep {
                lesson: lesson.id.clone(),
                step: page.key.clone(),
            }));
            for run in graph.paths() {
                ways += 1;
                let what = format!("{}/{}: {:?}", lesson.id, page.key, run.taken);
                for reply in &run.taken {
                    window.reply(&part(reply));
                }
                let t = Msg(&texts);
                assert!(
                    window.has("Go on") || window.has("To the questions"),
                    "{what}"
                );
                assert!(window.has("Help"), "{what}");
                if lesson.audience == Audience::Age5To7 {
                    // The youngest see the promises on the lesson's last screen.
                    window.press("Try another way");
                    continue;
                }
                let way = t.chat_see_way(part(&Key::new("name").unwrap()));
                window.press_at_end(&way, &t.chat_read_on());
                window.press_at_end(&t.chat_see_promises(), &t.chat_read_on());
                assert!(window.has(&t.promises_help()), "{what}");
                let promises = if lesson.audience.is_child() {
                    let fault = if graph.about_another {
                        t.promise_fault_another()
                    } else {
                        t.promise_fault()
                    };
                    [fault, t.promise_tell(), t.promise_help()]
                } else {
                    let (tell, help) = (t.promise_adult_tell(), t.promise_adult_help());
                    [t.promise_adult_fault(), tell, help]
                };
                for promise in promises {
                    assert!(window.says(&promise), "{what}: {promise}");
                }
                window.press("Try another way");
            }
        }
    }
    assert!(
        chats >= 12 && ways > 3 * chats,
        "{chats} chats, {ways} ways"
    );
}

#[test]
fn a_child_of_five_takes_a_lesson_to_its_lamp() {
    take("surprises-and-secrets", "5 to 7");
}

#[test]
fn a_child_of_nine_takes_a_lesson_to_its_lamp() {
    take("game-chat-tricks", "8 to 10");
}

#[test]
fn a_teenager_takes_a_lesson_to_its_end() {
    take("sextortion-fast-plan", "14 to 17");
}

#[test]
fn a_wrong_answer_explains_itself_and_can_be_tried_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    make_profile(&mut window, "8 to 10");
    let lesson = lesson("game-chat-tricks");
    let prose = texts().lesson("game-chat-tricks");
    let question = lesson
        .quiz
        .iter()
        .find(|step| matches!(step.kind, Kind::One(_)))
        .unwrap();
    window.press_next();
    while window.harness.state().model().stands_at(&lesson) != question.key {
        window.press(if window.has("Skip this one") {
            "Skip this one"
        } else if window.has("Go on") {
            "Go on"
        } else {
            "To the questions"
        });
    }
    let Kind::One(choice) = &question.kind else {
        panic!()
    };
    let wrong = choice.options.iter().find(|option| !option.right).unwrap();
    let right = choice.options.iter().find(|option| option.right).unwrap();
    let part = |key: &str| prose.part(question.key.as_str(), key).to_owned();
    window.press(&part(wrong.key.as_str()));
    assert!(window.says("Not quite."));
    assert!(window.says(&part(&format!("{}-why", wrong.key))));
    assert!(!window.has("Go on"));
    window.press(&part(right.key.as_str()));
    assert!(window.says(&part(&format!("{}-why", right.key))));
    assert!(window.has("Go on"));
}

#[test]
fn a_restart_opens_the_page_where_it_was_left() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    make_profile(&mut window, "8 to 10");
    let lesson = lesson("game-chat-tricks");
    window.press_next();
    window.press("Skip this one");
    window.press("Go on");
    let left_at = window.harness.state().model().stands_at(&lesson);
    assert_eq!(left_at, lesson.pages.get(2).unwrap().key);
    window.close();
    let mut again = Opening::at(folder.path()).open();
    again.press("Go on where you were");
    again.press_next();
    assert_eq!(again.harness.state().model().stands_at(&lesson), left_at);
}

#[test]
fn a_guest_leaves_nothing_on_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I want to learn");
    window.press_starting("Just looking");
    window.press_starting("8 to 10");
    window.press_next();
    window.press("Skip this one");
    window.close();
    assert!(
        !folder.path().join("books").exists()
            || folder
                .path()
                .join("books")
                .read_dir()
                .unwrap()
                .next()
                .is_none()
    );
}

#[test]
fn every_way_through_every_chat_ends_with_help() {
    for lesson in library().lessons() {
        for step in &lesson.pages {
            let Kind::Chat(graph) = &step.kind else {
                continue;
            };
            let paths = graph.paths();
            assert!(
                paths.len() > 1,
                "{}/{} offers a choice",
                lesson.id,
                step.key
            );
            for path in paths {
                let replay = graph.replay(&path);
                assert!(matches!(replay.waiting, Waiting::Ended { .. }));
                let signs = replay
                    .turns
                    .iter()
                    .filter(|turn| {
                        matches!(
                            turn,
                            porchlight_core::content::chat::Turn::Said { sign: Some(_), .. }
                        )
                    })
                    .count();
                assert!(
                    signs <= 2,
                    "{}/{}: a chat stops at the second sign",
                    lesson.id,
                    step.key
                );
            }
            assert!(
                graph
                    .nodes()
                    .iter()
                    .any(|node| matches!(node.kind, NodeKind::End { .. }))
            );
        }
    }
}

/// An order page, and the words of its rows from top to bottom.
fn order_page(folder: &std::path::Path) -> (Window, Vec<String>) {
    let lesson = LessonId::new("game-chat-tricks").unwrap();
    let mut window =
        Opening::at(folder).open_with(|model| crate::kit::go(model, Route::Lesson(lesson.clone())));
    let step = Key::new("steps-for-ilan").unwrap();
    window.act(Action::Learner(LearnerAction::GoToStep { lesson, step }));
    let rows = rows_of(&window);
    assert_eq!(rows.len(), 5, "{}", window.words());
    (window, rows)
}

fn rows_of(window: &Window) -> Vec<String> {
    let said = window.words();
    let rows = said.lines().filter_map(|line| line.split_once(". Place "));
    let mut rows: Vec<(String, String)> = rows
        .map(|(words, place)| (place.to_owned(), words.to_owned()))
        .collect();
    rows.sort();
    rows.into_iter().map(|(_, words)| words).collect()
}

#[test]
fn a_step_is_moved_with_the_arrow_keys_and_keeps_the_focus() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let (mut window, rows) = order_page(folder.path());
    for _ in 0..40 {
        if window.focused().starts_with(&rows[0]) {
            break;
        }
        window.key(egui::Key::Tab);
    }
    assert!(
        window.focused().starts_with(&rows[0]),
        "{}",
        window.focused()
    );
    for place in [2, 3] {
        window.key(egui::Key::ArrowDown);
        let expected = format!("{}. Place {place} of 5.", rows[0]);
        assert_eq!(window.focused(), expected);
    }
    window.key(egui::Key::ArrowUp);
    let moved = [&rows[1], &rows[0], &rows[2], &rows[3], &rows[4]];
    assert_eq!(rows_of(&window).iter().collect::<Vec<_>>(), moved);
}

#[test]
fn a_step_is_dragged_to_its_place() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let (mut window, rows) = order_page(folder.path());
    let middle = |place: usize| {
        let name = format!("{}. Place {} of 5.", rows[place], place + 1);
        window.find(&name).unwrap().1.center()
    };
    let from = middle(0);
    let to = middle(2) + egui::vec2(0.0, 6.0);
    window.harness.drag_at(from);
    for part in 1..=10 {
        window
            .harness
            .hover_at(from + (to - from) * part as f32 / 10.0);
        window.harness.step();
    }
    window.harness.drop_at(to);
    window.harness.run_ok();
    let moved = [&rows[1], &rows[2], &rows[0], &rows[3], &rows[4]];
    assert_eq!(rows_of(&window).iter().collect::<Vec<_>>(), moved);
}

#[test]
fn what_is_said_of_a_wrong_order_is_true() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let (mut window, _) = order_page(folder.path());
    window.press("Check the order");
    assert!(
        window.says("None is in its place yet"),
        "{}",
        window.words()
    );
    assert!(!window.says("Some are in the right place"));
}
