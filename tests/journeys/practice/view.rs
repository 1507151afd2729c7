//! Everything in view, and nothing moves.

use super::ordering::order_rows;
use super::*;

/// Everything on this step that can be put, moved, flipped or chosen, by name.
fn places(practice: &Practice) -> Vec<(String, Rect)> {
    let step = practice.step();
    let mut names: Vec<String> = Vec::new();
    match &step.kind {
        Kind::Sort(sort) => {
            let card = practice.card();
            names.extend(sort.bins.iter().map(|bin| practice.put(&card, bin)));
            let words = practice.part(card.key.as_str());
            let (n, count) = (1, sort.cards.len());
            names.push(practice.t().sort_card(count, words, n).into_owned());
        }
        Kind::Order(_) => return order_rows(&practice.window),
        Kind::Match(pairs) => {
            for pair in pairs {
                names.push(practice.part(pair.as_str()));
                names.push(practice.part(&format!("{pair}-to")));
            }
        }
        Kind::Settings(page) => {
            for switch in &page.switches {
                names.push(practice.part(switch.key.as_str()));
                let seen = if switch.start == switch.safe {
                    "hidden"
                } else {
                    "shown"
                };
                names.push(practice.part(&format!("{}-{seen}", switch.key)));
            }
        }
        _ => {}
    }
    let find = |name: &String| {
        let place = practice.window.find(name);
        let place = place.unwrap_or_else(|| panic!("no “{name}”: {}", practice.window.words()));
        (name.clone(), place.1)
    };
    names.iter().map(find).collect()
}

/// Answers once, wrongly if possible.
fn answer(practice: &mut Practice) {
    match practice.step().kind.clone() {
        Kind::Sort(_) => {
            let card = practice.card();
            let name = practice.put(&card, &practice.wrong_bin(&card));
            practice.window.press(&name);
        }
        Kind::Order(_) => {
            let check = practice.t().order_check().into_owned();
            practice.window.press(&check);
        }
        Kind::Match(pairs) => {
            let (left, right) = (pairs[0].clone(), pairs[1].clone());
            let (left, right) = (practice.part(left.as_str()), format!("{right}-to"));
            practice.window.press(&left);
            let right = practice.part(&right);
            practice.window.press(&right);
        }
        Kind::Settings(page) => {
            let words = practice.part(page.switches.first().key.as_str());
            practice.window.press(&words);
        }
        _ => {}
    }
}

#[test]
fn every_practice_is_in_view_without_scrolling_and_nothing_moves_when_somebody_answers() {
    crate::kit::use_first_edition();
    let spanish = |mode| Mode {
        language: "es",
        ..mode
    };
    let mut wrong = Vec::new();
    let mut seen = 0;
    for mode in [PLAIN, SMALL, spanish(PLAIN), spanish(SMALL)] {
        let folder = tempfile::tempdir().unwrap();
        let mut practice = open(
            folder.path(),
            "game-chat-tricks",
            "friendly-or-warning",
            mode,
        );
        for lesson in library().lessons() {
            for step in lesson.steps() {
                if !matches!(
                    step.kind,
                    Kind::Sort(_) | Kind::Order(_) | Kind::Match(_) | Kind::Settings(_)
                ) {
                    continue;
                }
                seen += 1;
                practice.lesson = lesson.clone();
                practice.key = step.key.clone();
                practice.prose = practice.texts.lesson(lesson.id.as_str());
                practice.turn();
                let what = format!(
                    "{}/{} {:?} {}",
                    lesson.id, step.key, mode.size, mode.language
                );
                let begin = practice.t().order_now_you().into_owned();
                if practice.window.has(&begin) {
                    check_in_view(&practice, mode, &format!("the plan of {what}"), &mut wrong);
                    practice.window.press(&begin);
                }
                check_in_view(&practice, mode, &what, &mut wrong);
                let before = places(&practice);
                answer(&mut practice);
                let after: Vec<Rect> = match &step.kind {
                    // A line of the profile now has other words, in the same place.
                    Kind::Settings(page) => {
                        let first = practice.part(&format!("{}-hidden", page.switches.first().key));
                        let find = |(ix, (name, _)): (usize, &(String, Rect))| {
                            let name = if ix == 1 { &first } else { name };
                            practice.window.find(name).unwrap().1
                        };
                        before.iter().enumerate().map(find).collect()
                    }
                    _ => places(&practice)
                        .into_iter()
                        .map(|(_, rect)| rect)
                        .collect(),
                };
                let moved = before.iter().zip(&after).find(|((_, rect), now)| {
                    (rect.min - now.min).length() > 0.5 || (rect.max - now.max).length() > 0.5
                });
                if let Some(((name, rect), now)) = moved {
                    wrong.push(format!("{what}: “{name}” moves from {rect:?} to {now:?}"));
                }
            }
        }
    }
    assert!(seen > 200, "{seen}");
    assert!(wrong.is_empty(), "{} faults: {wrong:#?}", wrong.len());
}

fn check_in_view(practice: &Practice, mode: Mode, what: &str, wrong: &mut Vec<String>) {
    let skip = practice.t().lesson_skip_this().into_owned();
    let skip = place_of(&practice.window, Role::Button, |name| name == skip);
    // The footer ends at the window's bottom edge, and its buttons are vertically centered.
    let footer = 2.0 * skip.center().y - mode.size.1;
    let places = places(practice);
    for (name, rect) in &places {
        if rect.max.y > footer + 0.5 || rect.min.y < 100.0 || rect.max.x > mode.size.0 {
            wrong.push(format!(
                "{what}: “{name}” {rect:?} is out of view; the footer is at {footer}"
            ));
        }
    }
    let equal: Vec<f32> = match practice.step().kind {
        Kind::Order(_) | Kind::Match(_) => places.iter().map(|(_, rect)| rect.height()).collect(),
        _ => Vec::new(),
    };
    if equal.iter().any(|high| (high - equal[0]).abs() > 0.5) {
        wrong.push(format!("{what}: heights differ: {equal:?}"));
    }
}
