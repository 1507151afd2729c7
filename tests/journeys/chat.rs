//! Chats and "spot the signs" on the phone panel: nothing a person waits for, everything in view, and the keyboard is enough.

use crate::kit::{Opening, Window, go, library, visible};
use crate::screens::{Mode, PLAIN, SMALL};
use egui::accesskit::{Live, Role};
use egui::{Key as Press, Rect};
use egui_kittest::kittest::NodeT as _;
use porchlight::msg::Msg;
use porchlight_core::content::{
    Audience, ChatRun, Graph, Kind, Lesson, LessonId, Quality, Spot, Step, Waiting,
};
use porchlight_core::model::{Action, LearnerAction, MotionChoice, Route};
use porchlight_core::text::Texts;
use std::path::Path;
use std::time::Duration;

const SPANISH: Mode = Mode {
    language: "es",
    ..SMALL
};

fn open(folder: &Path, mode: Mode, lesson: &Lesson, step: &Step) -> Window {
    let mut opening = Opening::at(folder);
    opening.size = mode.size;
    opening.languages = vec![mode.language.to_owned()];
    let mut window = opening.open_with(|model| go(model, Route::Lesson(lesson.id.clone())));
    turn_to(&mut window, lesson, step);
    window
}

fn turn_to(window: &mut Window, lesson: &Lesson, step: &Step) {
    window.act(Action::Learner(LearnerAction::GoToStep {
        lesson: lesson.id.clone(),
        step: step.key.clone(),
    }));
}

/// Every chat in a lesson, with its texts in a language.
fn chats(language: &str, mut look: impl FnMut(&Lesson, &Step, &Graph, &Texts)) {
    let texts = Texts::open(library().source().clone(), language);
    let mut count = 0;
    for lesson in library().lessons() {
        for step in &lesson.pages {
            if let Kind::Chat(graph) = &step.kind {
                look(lesson, step, graph, &texts);
                count += 1;
            }
        }
    }
    assert!(count >= 20, "{count} chats");
}

/// The way of somebody who always knows what is safe.
fn safest(graph: &Graph) -> ChatRun {
    let mut run = ChatRun::default();
    while let Waiting::Choice(replies) = graph.replay(&run).waiting {
        let safe = replies.iter().find(|reply| reply.quality == Quality::Safe);
        run.taken.push(safe.unwrap_or(&replies[0]).key.clone());
    }
    run
}

fn free_coins(folder: &Path) -> (Window, Vec<String>) {
    let lesson = crate::child::lesson("game-chat-tricks");
    let step = lesson
        .pages
        .iter()
        .find(|step| step.key.as_str() == "free-coins");
    let step = step.unwrap();
    let Kind::Chat(graph) = &step.kind else {
        panic!()
    };
    let prose = Texts::open(library().source().clone(), "en-US").lesson(lesson.id.as_str());
    let replies = safest(graph).taken;
    let replies = replies
        .iter()
        .map(|key| prose.part(step.key.as_str(), key.as_str()).to_owned());
    let replies = replies.collect();
    (open(folder, PLAIN, &lesson, step), replies)
}

const NEXT: &str = "MaxStar: Let’s talk in another app.";
const TYPING: &str = "MaxStar is typing …";

fn lies_still(window: &Window) -> bool {
    let output = window.harness.output();
    let delay = output.viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    delay > Duration::from_secs(1)
}

#[test]
fn the_other_persons_message_comes_within_600_ms_and_then_nothing_moves() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    window.press(&replies[0]);
    assert!(window.says(TYPING), "{}", window.words());
    assert!(!window.says(NEXT));
    assert!(!lies_still(&window), "the message is still to come");
    for _ in 0..19 {
        window.harness.step();
    }
    assert!(window.says(NEXT), "{}", window.words());
    assert!(!window.says(TYPING));
    window.harness.run_ok();
    assert!(lies_still(&window));
}

#[test]
fn any_press_shows_the_message_now_and_a_reply_can_be_pressed_straight_away() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    window.press(&replies[0]);
    assert!(!window.says(NEXT));
    window.key(Press::F7);
    assert!(window.says(NEXT), "{}", window.words());
    for reply in &replies[1..] {
        window.press(reply);
    }
    assert!(window.says("foster mom"), "{}", window.words());
}

#[test]
fn with_less_movement_messages_come_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    let mut settings = window.model().settings().clone();
    settings.motion = MotionChoice::Reduced;
    window.act(Action::System(porchlight_core::model::SystemAction::Set(
        settings,
    )));
    window.press(&replies[0]);
    assert!(window.says(NEXT) && !window.says(TYPING));
    assert!(lies_still(&window));
}

#[test]
fn a_new_message_is_announced_once_with_its_speaker_and_old_ones_are_not() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    assert_eq!(announced(&window), Vec::<String>::new());
    window.press(&replies[0]);
    window.key(Press::F7);
    let first = announced(&window);
    assert!(first.contains(&NEXT.to_owned()), "{first:?}");
    assert_eq!(
        first.len(),
        2,
        "the message and what the reply does: {first:?}"
    );
    window.press(&replies[1]);
    window.key(Press::F7);
    let second = announced(&window);
    assert!(!second.contains(&NEXT.to_owned()), "{second:?}");
}

fn announced(window: &Window) -> Vec<String> {
    let nodes = window.harness.root().children_recursive();
    nodes
        .filter(|node| node.accesskit_node().data().live() == Some(Live::Polite))
        .filter_map(|node| {
            let inner = node.accesskit_node();
            inner.value().or_else(|| inner.label())
        })
        .collect()
}

#[test]
fn a_chat_is_played_to_its_end_by_keyboard_and_the_focus_is_never_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    assert!(replies.len() >= 2);
    for (ix, reply) in replies.iter().enumerate() {
        if ix > 0 {
            let focused = window.focused();
            assert!(
                window.has(&focused),
                "a reply has the focus, not “{focused}”"
            );
        }
        tab_to(&mut window, reply);
        window.key(Press::Space);
    }
    let ending = window.focused();
    assert!(ending.contains("foster mom"), "{ending}");
    // From there Enter goes through the beats before it leaves the page.
    window.key(Press::Enter);
    assert_eq!(window.focused(), "Noor’s way");
    window.key(Press::Enter);
    assert_eq!(window.focused(), "Always true");
    window.key(Press::ArrowLeft);
    assert_eq!(window.focused(), "Noor’s way");
    let lesson = LessonId::new("game-chat-tricks").unwrap();
    assert_eq!(window.route(), Route::Lesson(lesson));
    window.press("Try another way");
    assert_eq!(window.focused(), first_reply());
}

fn first_reply() -> String {
    let lesson = crate::child::lesson("game-chat-tricks");
    let prose = Texts::open(library().source().clone(), "en-US").lesson(lesson.id.as_str());
    prose.part("free-coins", "ask-why").to_owned()
}

fn tab_to(window: &mut Window, words: &str) {
    for _ in 0..60 {
        if window.focused() == words {
            return;
        }
        window.key(Press::Tab);
    }
    panic!(
        "no Tab leads to “{words}”; there are {:#?}",
        window.buttons()
    );
}

#[test]
fn every_reply_of_every_chat_is_in_view_in_a_small_window() {
    let mut faults = Vec::new();
    for mode in [SPANISH, PLAIN] {
        let whole = Rect::from_min_size(egui::Pos2::ZERO, mode.size.into());
        chats(mode.language, |lesson, step, graph, texts| {
            let folder = tempfile::tempdir().unwrap();
            let mut window = open(folder.path(), mode, lesson, step);
            let prose = texts.lesson(lesson.id.as_str());
            let part = |key: &str| prose.part(step.key.as_str(), key).to_owned();
            let mut run = ChatRun::default();
            for taken in safest(graph).taken {
                let Waiting::Choice(replies) = graph.replay(&run).waiting else {
                    panic!()
                };
                let rects: Vec<Rect> = replies
                    .iter()
                    .map(|reply| seen(&window, &part(reply.key.as_str())))
                    .collect();
                for (reply, rect) in replies.iter().zip(&rects) {
                    let in_footer = rect.max.y > mode.size.1 - 96.0;
                    let cut = whole.intersect(*rect).height() < rect.height() - 0.5;
                    if rect.height() < 43.5 || cut || in_footer {
                        let what = format!("{}/{}", lesson.id, step.key);
                        faults.push(format!("{what} {}: {rect:?}", reply.key));
                    }
                }
                for (ix, rect) in rects.iter().enumerate() {
                    let meets = |other: &&Rect| other.intersects(rect.shrink(1.0));
                    let (_, after) = rects.split_at(ix + 1);
                    assert!(
                        after.iter().find(meets).is_none(),
                        "{}: {rects:?}",
                        step.key
                    );
                }
                window.press(&part(taken.as_str()));
                assert_ne!(window.focused(), "", "{}/{}", lesson.id, step.key);
                run.taken.push(taken);
            }
        });
    }
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
}

/// The part of the button with these words that is in view.
fn seen(window: &Window, words: &str) -> Rect {
    let mut nodes = window.harness.root().children_recursive();
    let node = nodes.find(|node| {
        let inner = node.accesskit_node();
        inner.role() == Role::Button && inner.label().as_deref() == Some(words)
    });
    visible(&node.unwrap_or_else(|| panic!("no “{words}”")))
}

#[test]
fn the_whole_end_of_every_chat_for_the_youngest_is_one_screen() {
    for mode in [SPANISH, PLAIN] {
        let stage = mode.size.1 - 96.0;
        chats(mode.language, |lesson, step, graph, texts| {
            if lesson.audience != Audience::Age5To7 {
                return;
            }
            let t = Msg(texts);
            let folder = tempfile::tempdir().unwrap();
            let mut window = open(folder.path(), mode, lesson, step);
            let prose = texts.lesson(lesson.id.as_str());
            let part = |key: &str| prose.part(step.key.as_str(), key).to_owned();
            for run in graph.paths() {
                for taken in &run.taken {
                    window.press(&part(taken.as_str()));
                }
                let what = format!("{}/{} {:?}", lesson.id, step.key, run.taken);
                let Waiting::Ended { key, .. } = graph.replay(&run).waiting else {
                    panic!()
                };
                let ending = part(key.as_str());
                assert!(window.focused().ends_with(&ending), "{what}");
                for node in window.harness.root().children_recursive() {
                    let inner = node.accesskit_node();
                    let words = inner.label().or_else(|| inner.value());
                    if inner.bounding_box().is_none() || words.is_none() {
                        continue;
                    }
                    let (rect, seen) = (node.rect(), visible(&node));
                    assert!(
                        (rect.height() - seen.height()).abs() < 1.0,
                        "{what}: {words:?}"
                    );
                    let in_stage = rect.min.y > 104.0 && rect.min.y < stage;
                    assert!(!in_stage || rect.max.y <= stage, "{what}: {words:?}");
                    assert!(rect.max.x <= mode.size.0, "{what}: {words:?}");
                }
                assert!(window.has(&t.frame_why()), "{what}: what each turn did");
                window.press(&t.chat_another_way());
            }
        });
    }
}

/// Every page on which signs are spotted.
fn spots(language: &str, mut look: impl FnMut(&Lesson, &Step, &Spot, &Texts)) {
    let texts = Texts::open(library().source().clone(), language);
    let mut count = 0;
    for lesson in library().lessons() {
        for step in &lesson.pages {
            if let Kind::Spot(spot) = &step.kind {
                look(lesson, step, spot, &texts);
                count += 1;
            }
        }
    }
    assert!(count >= 8, "{count} pages");
}

#[test]
fn all_signs_are_found_by_keyboard_and_named_in_the_margin() {
    spots("en-US", |lesson, step, spot, texts| {
        let folder = tempfile::tempdir().unwrap();
        let mut window = open(folder.path(), PLAIN, lesson, step);
        let prose = texts.lesson(lesson.id.as_str());
        assert!(!window.has("Go on") && !window.has("To the questions"));
        for line in spot.lines.iter().filter(|line| line.sign.is_some()) {
            let words = prose.part(step.key.as_str(), line.key.as_str());
            for _ in 0..60 {
                if window.focused().starts_with(words) {
                    break;
                }
                window.key(Press::Tab);
            }
            window.key(Press::Space);
            let name = window.focused();
            assert!(
                name.starts_with(words),
                "{}: the focus stays: {name}",
                step.key
            );
            let (_, sign) = name.split_once("Found: ").unwrap();
            assert!(window.words().lines().any(|line| line == sign), "{sign}");
        }
        let signs = spot.lines.iter().filter(|line| line.sign.is_some()).count();
        let all = format!("{signs} of {signs} signs found");
        assert!(window.says(&all), "{}", window.words());
        assert!(window.has("Go on") || window.has("To the questions"));
    });
}

#[test]
fn no_reason_covers_a_message_that_is_still_to_be_judged() {
    for mode in [SPANISH, PLAIN] {
        spots(mode.language, |lesson, step, spot, texts| {
            let folder = tempfile::tempdir().unwrap();
            let mut window = open(folder.path(), mode, lesson, step);
            let prose = texts.lesson(lesson.id.as_str());
            for line in &spot.lines {
                let part = |name: &str| prose.part(step.key.as_str(), name).to_owned();
                window.press_starting(&part(line.key.as_str()));
                let why = part(&format!("{}-why", line.key));
                let sheet = holding(&window, &why);
                for line in &spot.lines {
                    let words = part(line.key.as_str());
                    let mut nodes = window.harness.root().children_recursive();
                    let node = nodes.find(|node| {
                        let label = node.accesskit_node().label();
                        label.is_some_and(|label| label.starts_with(&words))
                    });
                    let bubble = visible(&node.unwrap());
                    assert!(
                        !bubble.is_positive() || !bubble.intersects(sheet),
                        "{}/{}: {words}",
                        lesson.id,
                        step.key
                    );
                }
            }
        });
    }
}

/// Where the text is that holds these words.
fn holding(window: &Window, words: &str) -> Rect {
    let mut nodes = window.harness.root().children_recursive();
    let node = nodes.find(|node| {
        let value = node.accesskit_node().value();
        value.is_some_and(|value| value.contains(words))
    });
    visible(&node.unwrap_or_else(|| panic!("nothing says “{words}”")))
}

#[test]
fn who_reviewed_a_chat_is_said_to_adults_and_not_on_a_childs_page() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    for reply in &replies {
        window.press(reply);
    }
    let notice = "not yet reviewed by a safeguarding professional";
    for beat in ["See Noor’s way", "See what is always true"] {
        assert!(!window.says(notice));
        window.press(beat);
    }
    assert!(!window.says(notice));
    let id = LessonId::new("game-chat-tricks").unwrap();
    let sources = Route::Sources(id);
    window.act(Action::Nav(porchlight_core::model::Nav::Go(sources)));
    assert!(window.says(notice), "{}", window.words());
}

#[test]
fn the_page_keys_scroll_the_chat_while_it_has_the_focus() {
    let folder = tempfile::tempdir().unwrap();
    let lesson = crate::child::lesson("how-grooming-works");
    let step = lesson
        .pages
        .iter()
        .find(|step| step.key.as_str() == "luca-chat");
    let step = step.unwrap();
    let Kind::Chat(graph) = &step.kind else {
        panic!()
    };
    let mut window = open(folder.path(), SMALL, &lesson, step);
    let prose = Texts::open(library().source().clone(), "en-US").lesson(lesson.id.as_str());
    let part = |key: &str| prose.part(step.key.as_str(), key).to_owned();
    for taken in &safest(graph).taken {
        window.press(&part(taken.as_str()));
    }
    window.key(Press::F7);
    let situation = prose.text(step.key.as_str());
    let top = |window: &Window| window.find(situation).unwrap().1.min.y;
    let before = top(&window);
    tab_to(&mut window, &part("other"));
    window.key(Press::PageUp);
    assert!(top(&window) > before, "{} {before}", top(&window));
    assert_eq!(
        window.model().stands_at(&lesson),
        step.key,
        "no page was turned"
    );
}
