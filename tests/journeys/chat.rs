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
        window.reply(reply);
    }
    assert!(window.says("foster mom"), "{}", window.words());
}

#[test]
fn nobody_can_answer_a_message_before_it_is_there_to_be_read() {
    chats("en-US", |lesson, step, graph, texts| {
        let folder = tempfile::tempdir().unwrap();
        let mut window = open(folder.path(), PLAIN, lesson, step);
        let prose = texts.lesson(lesson.id.as_str());
        let part = |key: &str| prose.part(step.key.as_str(), key).to_owned();
        let typing = Msg(texts).chat_typing(part("other")).into_owned();
        let mut run = ChatRun::default();
        for taken in safest(graph).taken {
            window.press(&part(taken.as_str()));
            run.taken.push(taken);
            let Waiting::Choice(replies) = graph.replay(&run).waiting else {
                break;
            };
            let words: Vec<String> = replies
                .iter()
                .map(|reply| part(reply.key.as_str()))
                .collect();
            let what = format!("{}/{} {:?}", lesson.id, step.key, run.taken);
            if window.says(&typing) {
                assert!(!words.iter().any(|words| window.has(words)), "{what}");
                window.key(Press::Enter);
            }
            assert!(words.iter().all(|words| window.has(words)), "{what}");
        }
    });
}

/// Presses and lets go at a point, as a mouse does, and leaves the pointer there.
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
    let mut nodes = window.harness.root().children_recursive();
    let under = nodes.find(|node| {
        node.accesskit_node().role() == Role::Button && node.rect().contains(place)
    });
    let under = under.expect("a reply lies where the last one was").rect();
    let fills = fills(&window, under);
    assert!(!fills.is_empty());
    let fill = egui::Color32::from_rgb(0xFF, 0xFF, 0xFF);
    assert!(fills.iter().all(|other| *other == fill), "{fills:?}");
}

/// The colors that rectangles of this size at this place are filled with.
fn fills(window: &Window, place: Rect) -> Vec<egui::Color32> {
    fn collect(shape: &egui::Shape, place: Rect, out: &mut Vec<egui::Color32>) {
        match shape {
            egui::Shape::Rect(rect) if (rect.rect.min - place.min).length() < 1.0 => {
                if rect.rect.size() == place.size() && rect.fill != egui::Color32::TRANSPARENT {
                    out.push(rect.fill);
                }
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
fn no_message_is_cut_under_the_head_of_the_phone() {
    for mode in [SPANISH, PLAIN] {
        chats(mode.language, |lesson, step, graph, texts| {
            let folder = tempfile::tempdir().unwrap();
            let mut window = open(folder.path(), mode, lesson, step);
            let prose = texts.lesson(lesson.id.as_str());
            let part = |key: &str| prose.part(step.key.as_str(), key).to_owned();
            let t = Msg(texts);
            for taken in &graph.paths()[0].taken {
                window.reply(&part(taken.as_str()));
                for node in graph.nodes() {
                    let said = part(node.key.as_str());
                    let said = t.chat_said(part("other"), said).into_owned();
                    let mut nodes = window.harness.root().children_recursive();
                    let bubble = nodes.find(|node| {
                        let inner = node.accesskit_node();
                        [inner.label(), inner.value()].contains(&Some(said.clone()))
                    });
                    let Some(bubble) = bubble else {
                        continue;
                    };
                    let (whole, seen) = (bubble.rect(), visible(&bubble));
                    let is_cut = seen.min.y > whole.min.y + 1.0 && seen.height() > 1.0;
                    let is_tall = whole.height() > 200.0;
                    assert!(
                        !is_cut || is_tall,
                        "{}/{}: “{said}” {seen:?} of {whole:?}",
                        lesson.id,
                        step.key
                    );
                }
            }
        });
    }
}

#[test]
fn the_end_of_a_childs_chat_is_read_page_by_page_and_never_scrolls() {
    for mode in [SPANISH, PLAIN] {
        chats(mode.language, |lesson, step, graph, texts| {
            if !lesson.audience.is_child() || lesson.audience == Audience::Age5To7 {
                return;
            }
            let t = Msg(texts);
            let folder = tempfile::tempdir().unwrap();
            let mut window = open(folder.path(), mode, lesson, step);
            let prose = texts.lesson(lesson.id.as_str());
            let part = |key: &str| prose.part(step.key.as_str(), key).to_owned();
            let longest = graph.paths().into_iter().max_by_key(|run| run.taken.len());
            for taken in &longest.unwrap().taken {
                window.reply(&part(taken.as_str()));
            }
            let way = t.chat_see_way(part("name"));
            let ways = [t.chat_read_on(), way, t.chat_see_promises()];
            let mut pages = 1;
            loop {
                for node in window.harness.root().children_recursive() {
                    let inner = node.accesskit_node();
                    let is_words = inner.role() == Role::Label && inner.bounding_box().is_some();
                    let words = inner.value().or_else(|| inner.label());
                    let (rect, seen) = (node.rect(), visible(&node));
                    // What was said before is on the phone, which may be longer than its panel.
                    let on_phone = words.as_ref().is_some_and(|words| words.contains(": "));
                    assert!(
                        !is_words || on_phone || rect.height() - seen.height() < 1.0,
                        "{}/{} page {pages}: {words:?} {seen:?} of {rect:?}",
                        lesson.id,
                        step.key
                    );
                }
                let Some(next) = ways.iter().find(|next| window.has(next)) else {
                    break;
                };
                window.press(next);
                pages += 1;
            }
            assert!(pages >= 3, "{}/{}: {pages}", lesson.id, step.key);
            assert!(window.has(&t.promises_help()));
        });
    }
}

#[test]
fn a_child_who_does_not_read_yet_can_hear_every_reply() {
    chats("en-US", |lesson, step, graph, texts| {
        if lesson.audience != Audience::Age5To7 {
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let mut window = open(folder.path(), PLAIN, lesson, step);
        let prose = texts.lesson(lesson.id.as_str());
        let Waiting::Choice(replies) = graph.replay(&ChatRun::default()).waiting else {
            panic!()
        };
        for reply in replies {
            let words = prose.part(step.key.as_str(), reply.key.as_str());
            window.press(&Msg(texts).aloud_hear(words.to_owned()));
            let (_, heard) = window.heard.said.borrow().last().unwrap().clone();
            assert_eq!(heard.join(" "), words);
            assert!(window.has(words), "hearing it is not choosing it");
        }
    });
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
            assert_eq!(
                window.focused(),
                TYPING,
                "the reply is gone, the message still to come"
            );
            // The key that brings the message answers nothing.
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
                window.reply(&part(taken.as_str()));
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
                    window.reply(&part(taken.as_str()));
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

#[test]
fn the_names_of_all_found_signs_lie_above_the_reason_and_none_half_under_it() {
    for mode in [SPANISH, PLAIN] {
        spots(mode.language, |lesson, step, spot, texts| {
            let folder = tempfile::tempdir().unwrap();
            let mut window = open(folder.path(), mode, lesson, step);
            let prose = texts.lesson(lesson.id.as_str());
            let part = |name: &str| prose.part(step.key.as_str(), name).to_owned();
            for line in spot.lines.iter().filter(|line| line.sign.is_some()) {
                window.press_starting(&part(line.key.as_str()));
                let sheet = holding(&window, &part(&format!("{}-why", line.key)));
                let signs = window.words();
                let names = signs.lines().filter(|words| {
                    window
                        .buttons()
                        .iter()
                        .any(|button| button.ends_with(&format!(": {words}")))
                });
                let mut count = 0;
                for name in names {
                    let (_, rect) = window.find(name).unwrap();
                    count += 1;
                    assert!(
                        !rect.intersects(sheet),
                        "{}/{}: “{name}” {rect:?} {sheet:?}",
                        lesson.id,
                        step.key
                    );
                }
                assert!(count > 0, "{}/{}: no name", lesson.id, step.key);
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
        window.reply(reply);
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
