//! The layout of Home, the street and the end of a lesson: nothing is cut off, nothing overlaps, and the button to continue is
//! in view.

use crate::kit::{Window, library, visible};
use crate::screens::{Mode, PLAIN, SMALL};
use crate::street::{YOUNG, child, done, end, finish, opened};
use egui::Rect;
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use porchlight::msg::Msg;
use porchlight_core::content::{Audience, Lesson};
use porchlight_core::model::{Action, LearnerAction, Nav, ThemeChoice};
use porchlight_core::text::Texts;

const SPANISH: Mode = Mode {
    language: "es",
    ..SMALL
};
const LARGE: Mode = Mode {
    text: 200,
    theme: ThemeChoice::Dark,
    ..SMALL
};
const LARGE_SPANISH: Mode = Mode {
    text: 200,
    ..SPANISH
};
const WIDE: Mode = Mode {
    size: (1920.0, 1080.0),
    ..PLAIN
};

/// Everything that is announced or pressable: its role, its words, and its area.
fn things(window: &Window) -> Vec<(Role, String, Rect)> {
    let root = window.harness.root();
    root.children_recursive()
        .filter_map(|node| {
            let inner = node.accesskit_node();
            let words = inner.label().or_else(|| inner.value())?;
            let role = inner.role();
            let is_read = matches!(role, Role::Label | Role::Heading | Role::Button);
            (is_read && !words.is_empty()).then(|| (role, words, visible(&node)))
        })
        .collect()
}

/// Checks that nothing extends beyond the window's sides, whether it is scrolled out of view or not.
fn nothing_is_too_wide(window: &Window, mode: Mode, what: &str) {
    for node in window.harness.root().children_recursive() {
        let Some(words) = node.accesskit_node().label() else {
            continue;
        };
        let rect = node.rect();
        let inside = rect.min.x >= 0.0 && rect.max.x <= mode.size.0;
        assert!(inside, "{what}: {words} {rect:?}");
    }
}

fn texts(mode: Mode) -> Texts {
    Texts::open(library().source().clone(), mode.language)
}

/// The area of the button to continue at the end of a lesson.
fn way_on(window: &Window, texts: &Texts) -> Rect {
    let t = Msg(texts);
    [t.result_street(), t.result_lessons(), t.result_finish()]
        .iter()
        .find_map(|words| window.find(words))
        .unwrap()
        .1
}

/// Goes to the end of every lesson for these ages, with nothing, one practice and everything done.
fn ends(mode: Mode, bands: &[Audience], mut look: impl FnMut(&mut Window, &Lesson, &str)) {
    let library = library();
    for band in bands {
        let folder = tempfile::tempdir().unwrap();
        let mut window = opened(folder.path(), mode, library.clone(), false);
        window.act(Action::Learner(LearnerAction::BeGuest(*band)));
        for lesson in library.of(*band) {
            for part in 0..3 {
                match part {
                    0 => {}
                    1 => done(&mut window, lesson, lesson.practice_pages().take(1)),
                    _ => done(&mut window, lesson, lesson.steps()),
                }
                end(&mut window, lesson);
                let what = format!("{:?} {} {part}", (mode.size, mode.language), lesson.id);
                look(&mut window, lesson, &what);
                window.act(Action::Nav(Nav::Back));
            }
        }
    }
}

#[test]
fn nothing_at_the_end_of_a_lesson_is_wider_than_the_window_and_the_way_on_has_room() {
    for mode in [SPANISH, LARGE, LARGE_SPANISH, WIDE] {
        let texts = texts(mode);
        ends(mode, &Audience::BANDS, |window, _, what| {
            nothing_is_too_wide(window, mode, what);
            let on = way_on(window, &texts);
            assert!(mode.size.1 - on.max.y >= 12.0, "{what}: {on:?}");
            let root = window.harness.root();
            let heading = root
                .children_recursive()
                .find(|node| node.accesskit_node().role() == Role::Heading)
                .unwrap()
                .rect();
            assert!(
                heading.max.y <= on.min.y,
                "the headline is whole: {what}: {heading:?}"
            );
        });
    }
}

#[test]
fn teens_who_did_everything_see_all_of_the_result_at_once() {
    for mode in [PLAIN, SMALL, SPANISH] {
        let texts = texts(mode);
        ends(mode, &[Audience::Age14To17], |window, _, what| {
            if what.ends_with('2') {
                in_view(window, &texts, what);
            }
        });
    }
}

#[test]
fn up_to_age_thirteen_every_part_of_a_result_is_in_view_at_once() {
    for mode in [PLAIN, SMALL, SPANISH] {
        let texts = texts(mode);
        let t = Msg(&texts);
        ends(mode, &YOUNG, |window, _, what| {
            in_view(window, &texts, what);
            for part in [t.result_still(), t.promises_title()] {
                if !window.has(&part) {
                    continue;
                }
                window.press(&part);
                assert_eq!(window.heading(), (part.to_string(), true), "{what}");
                in_view(window, &texts, &format!("{what} {part}"));
                let mut pages = 0;
                while window.has(&t.result_more()) && pages < 6 {
                    window.press(&t.result_more());
                    in_view(window, &texts, &format!("{what} {part} {pages}"));
                    pages += 1;
                }
                window.press(&t.result_top());
            }
        });
    }
}

/// Checks that everything is above the footer and nothing overlaps.
fn in_view(window: &Window, texts: &Texts, what: &str) {
    let t = Msg(texts);
    let footer = way_on(window, texts).min.y - 12.0;
    let all = things(window);
    let below = [
        t.result_street(),
        t.result_lessons(),
        t.result_finish(),
        t.result_top(),
        t.result_more(),
    ];
    let stage: Vec<_> = all
        .iter()
        .filter(|(_, words, _)| !below.iter().any(|one| **one == **words))
        .collect();
    for (_, words, rect) in &stage {
        assert!(rect.is_positive(), "{what}: {words} is out of view");
        assert!(
            rect.max.y <= footer + 1.0,
            "{what}: {words} {rect:?}, footer {footer}"
        );
    }
    for (ix, (role, words, rect)) in stage.iter().enumerate() {
        for (other_role, other, place) in &stage[ix + 1..] {
            let shared = rect.intersect(*place);
            let on_each_other = shared.width() > 1.0 && shared.height() > 1.0;
            // "Hear it" is a button on a card, so this overlap is allowed.
            let may = *role == Role::Button
                && *other_role == Role::Button
                && other.contains(words.as_str());
            assert!(
                !on_each_other || may,
                "{what}: {words} {rect:?} and {other} {place:?}"
            );
        }
    }
}

#[test]
fn with_very_large_text_the_next_lesson_is_in_view_without_scrolling() {
    for mode in [LARGE, LARGE_SPANISH] {
        let texts = texts(mode);
        let t = Msg(&texts);
        for band in Audience::BANDS {
            let folder = tempfile::tempdir().unwrap();
            let mut window = opened(folder.path(), mode, library(), false);
            child(&mut window, band);
            let view = Rect::from_min_size(egui::Pos2::ZERO, mode.size.into());
            let lessons: Vec<_> = library().of(band).cloned().collect();
            for lesson in &lessons {
                let prose = texts.lesson(lesson.id.as_str());
                let words = t.street_start(prose.text("lesson").to_owned());
                let (_, rect) = window.find(&words).unwrap();
                assert!(view.contains_rect(rect), "{band:?} {words} {rect:?}");
                nothing_is_too_wide(&window, mode, &words);
                finish(&mut window, lesson);
            }
        }
    }
}

#[test]
fn teens_see_all_their_lessons_at_once_and_hear_of_no_houses() {
    for mode in [PLAIN, SMALL, SPANISH, WIDE] {
        let texts = texts(mode);
        let folder = tempfile::tempdir().unwrap();
        let mut window = opened(folder.path(), mode, library(), false);
        child(&mut window, Audience::Age14To17);
        let lessons: Vec<_> = library().of(Audience::Age14To17).cloned().collect();
        for ready in 0..=lessons.len() {
            if ready > 0 {
                finish(&mut window, &lessons[ready - 1]);
            }
            let all = things(&window);
            let cards: Vec<Rect> = lessons
                .iter()
                .map(|lesson| {
                    let prose = texts.lesson(lesson.id.as_str());
                    let title = prose.text("lesson");
                    let card = all
                        .iter()
                        .find(|(role, words, _)| *role == Role::Button && words.starts_with(title));
                    card.unwrap().2
                })
                .collect();
            assert_eq!(cards.len(), lessons.len());
            let below = window.find(&Msg(&texts).search_open()).unwrap().1;
            for (ix, card) in cards.iter().enumerate() {
                assert!(
                    card.max.y <= below.min.y && card.height() >= 44.0,
                    "{mode:?} {card:?}"
                );
                let lies = |other: &Rect| card.shrink(1.0).intersects(other.shrink(1.0));
                assert!(!cards[ix + 1..].iter().any(lies), "{mode:?} {cards:?}");
            }
            if mode.language == "en-US" {
                let said = window.words();
                for word in ["door is", "house", "amp lit", "picture\n"] {
                    assert!(!said.contains(word), "{word}: {said}");
                }
            }
        }
    }
}

#[test]
fn starting_over_is_beside_pause_at_every_width() {
    for mode in [PLAIN, SMALL, SPANISH, LARGE, WIDE] {
        let texts = texts(mode);
        let t = Msg(&texts);
        let folder = tempfile::tempdir().unwrap();
        let mut window = opened(folder.path(), mode, library(), false);
        child(&mut window, Audience::Age8To10);
        let lesson = library().of(Audience::Age8To10).next().unwrap().clone();
        end(&mut window, &lesson);
        let help = window.find(&t.bar_help()).unwrap().1;
        window.press(&t.aloud_read());
        let again = window.find(&t.aloud_again()).unwrap().1;
        let pause = window.find(&t.aloud_pause()).unwrap().1;
        assert!(
            again.max.x <= pause.min.x && pause.min.x - again.max.x < 20.0,
            "{mode:?} {again:?} {pause:?}"
        );
        assert!((again.center().y - pause.center().y).abs() < 1.0);
        assert_eq!(
            window.find(&t.bar_help()).unwrap().1,
            help,
            "Help stays where it is"
        );
    }
}

#[test]
fn on_home_no_door_lies_on_another_and_going_on_is_inside_its_own() {
    for mode in [PLAIN, SMALL, SPANISH, LARGE, LARGE_SPANISH, WIDE] {
        let texts = texts(mode);
        let t = Msg(&texts);
        let folder = tempfile::tempdir().unwrap();
        let mut window = opened(folder.path(), mode, library(), false);
        child(&mut window, Audience::Age8To10);
        window.act(Action::Nav(Nav::Back));
        let door = |words: &str| window.find(words).unwrap().1;
        let doors = [t.home_learn(), t.home_carer(), t.home_teach()].map(|words| door(&words));
        for (ix, one) in doors.iter().enumerate() {
            for other in &doors[ix + 1..] {
                assert!(
                    !one.shrink(1.0).intersects(other.shrink(1.0)),
                    "{mode:?} {doors:?}"
                );
            }
        }
        let go_on = door(&t.home_go_on_unnamed());
        assert!(
            doors[0].shrink(4.0).contains_rect(go_on),
            "{mode:?} {go_on:?} {doors:?}"
        );
    }
}

#[test]
fn houses_grow_with_the_window() {
    crate::kit::use_first_edition();
    let house = |mode: Mode| {
        let folder = tempfile::tempdir().unwrap();
        let mut window = opened(folder.path(), mode, library(), false);
        child(&mut window, Audience::Age8To10);
        let all = things(&window);
        let next = all.iter().find(|(_, words, _)| words.ends_with(" Next"));
        next.unwrap().2.height()
    };
    let (small, large) = (house(PLAIN), house(WIDE));
    assert!(large > 1.35 * small, "{small} {large}");
}
