//! Rules for every chat of every lesson: each reply and message is in view, and the end is read page by page.

use crate::chat::{SPANISH, chats, open, safest, seen};
use crate::kit::visible;
use crate::screens::PLAIN;
use egui::accesskit::Role;
use egui::{Key as Press, Rect};
use egui_kittest::kittest::NodeT as _;
use porchlight::msg::Msg;
use porchlight_core::content::{Audience, ChatRun, Node, Waiting};

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
                    if !is_words {
                        continue;
                    }
                    let words = inner.value().or_else(|| inner.label());
                    let (rect, seen) = (node.rect(), visible(&node));
                    // Earlier messages are on the phone, whose content may be longer than its panel.
                    let on_phone = words.as_ref().is_some_and(|words| {
                        let is_said = |node: &Node| part(node.key.as_str()) == *words;
                        words.contains(": ") || graph.nodes().iter().any(is_said)
                    });
                    assert!(
                        on_phone || rect.height() - seen.height() < 1.0,
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
