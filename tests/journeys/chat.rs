//! Chats and "spot the signs" on the phone panel: no waiting, everything in view, and fully usable by keyboard.

use crate::kit::{Opening, Window, go, library, visible};
use crate::screens::{Mode, PLAIN, SMALL};
use egui::accesskit::{Live, Role};
use egui::{Key as Press, Rect};
use egui_kittest::kittest::NodeT as _;
use porchlight_core::content::{ChatRun, Graph, Kind, Lesson, LessonId, Quality, Step, Waiting};
use porchlight_core::model::{Action, LearnerAction, MotionChoice, Route};
use porchlight_core::text::Texts;
use std::path::Path;
use std::time::Duration;

pub const SPANISH: Mode = Mode {
    language: "es",
    ..SMALL
};

pub fn open(folder: &Path, mode: Mode, lesson: &Lesson, step: &Step) -> Window {
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
pub fn chats(language: &str, mut look: impl FnMut(&Lesson, &Step, &Graph, &Texts)) {
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

/// The path of a learner who always chooses the safest reply.
pub fn safest(graph: &Graph) -> ChatRun {
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
    crate::kit::use_first_edition();
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
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    window.press(&replies[0]);
    assert!(!window.says(NEXT));
    window.key(Press::F7);
    assert!(window.says(NEXT), "{}", window.words());
    for reply in &replies[1..] {
        window.reply(reply);
    }
    assert!(window.says("foster mom"), "{}", window.words());
}

/// Presses and releases at a point, as a mouse does, and leaves the pointer there.
fn click(window: &mut Window, at: egui::Pos2) {
    window.harness.hover_at(at);
    window.harness.step();
    window.harness.drag_at(at);
    window.harness.step();
    window.harness.drop_at(at);
    window.harness.run_ok();
}

#[test]
fn a_second_press_at_the_same_place_brings_the_message_and_chooses_nothing() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    let place = seen(&window, &replies[0]).center();
    click(&mut window, place);
    assert!(window.says(TYPING), "{}", window.words());
    click(&mut window, place);
    assert!(window.says(NEXT), "{}", window.words());
    assert!(window.has(&replies[1]), "nothing was answered yet");
}

#[test]
fn a_reply_under_the_pointer_does_not_look_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    let place = seen(&window, &replies[0]).center();
    click(&mut window, place);
    window.key(Press::F7);
    window.harness.hover_at(place);
    window.harness.run_ok();
    let mut nodes = window.harness.root().children_recursive();
    let under = nodes
        .find(|node| node.accesskit_node().role() == Role::Button && node.rect().contains(place));
    let under = under.expect("a reply lies where the last one was").rect();
    let fills = fills(&window, under);
    assert!(!fills.is_empty());
    let fill = egui::Color32::from_rgb(0xFF, 0xFF, 0xFF);
    assert!(fills.iter().all(|other| *other == fill), "{fills:?}");
}

/// The fill colors of rectangles with this size and place.
fn fills(window: &Window, place: Rect) -> Vec<egui::Color32> {
    fn collect(shape: &egui::Shape, place: Rect, out: &mut Vec<egui::Color32>) {
        match shape {
            egui::Shape::Rect(rect)
                if rect.rect == place && rect.fill != egui::Color32::TRANSPARENT =>
            {
                out.push(rect.fill);
            }
            egui::Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, place, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    for clipped in &window.harness.output().shapes {
        collect(&clipped.shape, place, &mut out);
    }
    out
}

#[test]
fn with_less_movement_messages_come_at_once() {
    crate::kit::use_first_edition();
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
    crate::kit::use_first_edition();
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
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    assert!(replies.len() >= 2);
    for (ix, reply) in replies.iter().enumerate() {
        if ix > 0 {
            assert_eq!(
                window.focused(),
                TYPING,
                "the reply is gone, the message still to come"
            );
            // The key that makes the message appear must not also answer it.
            window.key(Press::Space);
            let focused = window.focused();
            assert!(
                window.has(&focused),
                "a reply has the focus, not “{focused}”"
            );
        }
        tab_to(&mut window, reply);
        window.key(Press::Space);
    }
    window.key(Press::F7);
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

/// The part of the button with these words that is in view.
pub fn seen(window: &Window, words: &str) -> Rect {
    let mut nodes = window.harness.root().children_recursive();
    let node = nodes.find(|node| {
        let inner = node.accesskit_node();
        inner.role() == Role::Button && inner.label().as_deref() == Some(words)
    });
    visible(&node.unwrap_or_else(|| panic!("no “{words}”")))
}

#[test]
fn who_reviewed_a_chat_is_said_to_adults_and_not_on_a_childs_page() {
    let folder = tempfile::tempdir().unwrap();
    let (mut window, replies) = free_coins(folder.path());
    for reply in &replies {
        window.reply(reply);
    }
    let notice = "not yet reviewed by a child protection professional";
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
        window.reply(&part(taken.as_str()));
    }
    let first = graph.nodes().first().unwrap();
    let first = format!("{}: {}", part("other"), part(first.key.as_str()));
    let top = |window: &Window| window.find(&first).unwrap().1.min.y;
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
