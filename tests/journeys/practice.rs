//! Sort, order, match and the settings practice: by pointer, by keys and by name, and everything in view.

use crate::kit::{Opening, Window, library};
use crate::screens::{Mode, PLAIN, SMALL};
use egui::accesskit::{Live, Role};
use egui::{Key as Press, Pos2, Rect, Shape, vec2};
use egui_kittest::kittest::NodeT as _;
use porchlight::msg::Msg;
use porchlight_core::content::{Key, Kind, Lesson, Sort, SortCard, Step};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use porchlight_core::text::{Prose, Texts};
use std::path::Path;
use std::sync::Arc;

/// A step on the screen, with its texts.
struct Practice {
    window: Window,
    lesson: Arc<Lesson>,
    key: Key,
    prose: Arc<Prose>,
    texts: Texts,
}

fn open(folder: &Path, lesson: &str, step: &str, mode: Mode) -> Practice {
    let mut opening = Opening::at(folder);
    opening.size = mode.size;
    opening.languages = vec![mode.language.to_owned()];
    let lesson = crate::child::lesson(lesson);
    let texts = Texts::open(library().source().clone(), mode.language);
    let mut practice = Practice {
        window: opening.open(),
        key: Key::new(step).unwrap(),
        prose: texts.lesson(lesson.id.as_str()),
        lesson,
        texts,
    };
    practice.turn();
    practice
}

impl Practice {
    /// Turns the window to this step.
    fn turn(&mut self) {
        let (lesson, step) = (self.lesson.id.clone(), self.key.clone());
        let band = self.lesson.audience;
        self.window
            .act(Action::Learner(LearnerAction::BeGuest(band)));
        let route = Route::Lesson(lesson.clone());
        self.window.act(Action::Nav(Nav::Go(route)));
        let turn = LearnerAction::GoToStep { lesson, step };
        self.window.act(Action::Learner(turn));
    }

    fn step(&self) -> &Step {
        self.lesson.step(&self.key).unwrap()
    }

    fn sort(&self) -> &Sort {
        match &self.step().kind {
            Kind::Sort(sort) => sort,
            other => panic!("{other:?}"),
        }
    }

    fn part(&self, name: &str) -> String {
        self.prose.part(self.key.as_str(), name).to_owned()
    }

    fn t(&self) -> Msg<'_> {
        Msg(&self.texts)
    }

    fn put(&self, card: &SortCard, bin: &Key) -> String {
        let bin = self.part(&format!("bin-{bin}"));
        let card = self.part(card.key.as_str());
        self.t().sort_put(bin, card).into_owned()
    }

    /// The card at hand.
    fn card(&self) -> SortCard {
        let mut cards = self.sort().cards.iter();
        let first = self.sort().bins.first();
        let at_hand = cards.find(|card| self.window.has(&self.put(card, first)));
        at_hand.expect("a card is at hand").clone()
    }

    /// The place of the card at hand, as a screen reader knows it.
    fn card_place(&self, card: &SortCard) -> Rect {
        let words = self.part(card.key.as_str());
        place_of(&self.window, Role::ListItem, |name| {
            name.starts_with(&words)
        })
    }

    fn bin_place(&self, card: &SortCard, bin: &Key) -> Rect {
        let name = self.put(card, bin);
        place_of(&self.window, Role::Button, |is| is == name)
    }

    fn wrong_bin(&self, card: &SortCard) -> Key {
        let mut bins = self.sort().bins.iter();
        bins.find(|bin| **bin != card.bin).unwrap().clone()
    }

    /// What each bin says of itself.
    fn held(&self) -> Vec<String> {
        let said = self.window.words();
        let all = (0..self.sort().bins.len()).map(|place| {
            let start = format!("Place {} of {}, with ", place + 1, self.sort().bins.len());
            let line = said.lines().find(|line| line.starts_with(&start));
            line.unwrap_or_default().to_owned()
        });
        all.collect()
    }

    fn tab_to(&mut self, start: &str) {
        for _ in 0..60 {
            if self.window.focused().starts_with(start) {
                return;
            }
            self.window.key(Press::Tab);
        }
        panic!("no Tab leads to “{start}”");
    }
}

fn place_of(window: &Window, role: Role, is: impl Fn(&str) -> bool) -> Rect {
    let root = window.harness.root();
    let mut all = root.children_recursive();
    let node = all.find(|node| {
        let inner = node.accesskit_node();
        inner.role() == role && inner.label().is_some_and(|label| is(&label))
    });
    node.map(|node| node.rect())
        .unwrap_or_else(|| panic!("nothing of role {role:?}: {:#?}", window.words()))
}

/// Where these words are painted.
fn painted(window: &Window, words: &str) -> Option<Pos2> {
    fn within(shape: &Shape, words: &str) -> Option<Pos2> {
        match shape {
            Shape::Text(text) if text.galley.text() == words => Some(text.pos),
            Shape::Vec(all) => all.iter().find_map(|shape| within(shape, words)),
            _ => None,
        }
    }
    let shapes = &window.harness.output().shapes;
    // What is in hand is painted last.
    shapes
        .iter()
        .rev()
        .find_map(|shape| within(&shape.shape, words))
}

/// Takes something with the pointer and moves it, without letting go.
fn drag(window: &mut Window, from: Pos2, to: Pos2) {
    window.harness.drag_at(from);
    window.harness.step();
    for part in 1..=8 {
        window
            .harness
            .hover_at(from + (to - from) * part as f32 / 8.0);
        window.harness.step();
    }
}

fn let_go(window: &mut Window, at: Pos2) {
    window.harness.drop_at(at);
    window.harness.run_ok();
}

fn signs(folder: &Path) -> Practice {
    open(folder, "game-chat-tricks", "friendly-or-warning", PLAIN)
}

#[test]
fn a_card_follows_the_pointer_into_a_bin_and_ends_where_the_keys_put_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut dragged = signs(folder.path());
    let card = dragged.card();
    let words = dragged.part(card.key.as_str());
    let from = dragged.card_place(&card).center();
    let to = dragged.bin_place(&card, &card.bin).center();
    let rest = painted(&dragged.window, &words).unwrap();
    drag(&mut dragged.window, from, to);
    let moved = painted(&dragged.window, &words).unwrap() - rest;
    assert!((moved - (to - from)).length() < 2.0, "{moved:?}");
    let_go(&mut dragged.window, to);
    assert!(dragged.window.says("Yes."));
    assert!(
        dragged.window.has("Next card"),
        "it waits for a press of its own"
    );

    let folder = tempfile::tempdir().unwrap();
    let mut keyed = signs(folder.path());
    keyed.tab_to(&words);
    let place = keyed.sort().bins.iter().position(|bin| *bin == card.bin);
    let press = [Press::ArrowLeft, Press::ArrowRight][place.unwrap()];
    keyed.window.key(press);
    keyed.window.key(Press::Enter);
    assert_eq!(keyed.window.words(), dragged.window.words());
    assert!(keyed.held().iter().any(|held| held.ends_with("1 card.")));
}

#[test]
fn a_card_let_go_beside_the_bins_goes_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut practice = signs(folder.path());
    let card = practice.card();
    let words = practice.part(card.key.as_str());
    let place = practice.card_place(&card);
    let rest = painted(&practice.window, &words).unwrap();
    let away = place.center() - vec2(300.0, 0.0);
    drag(&mut practice.window, place.center(), away);
    assert!(painted(&practice.window, &words).unwrap().x < rest.x - 250.0);
    let_go(&mut practice.window, away);
    let back = painted(&practice.window, &words).unwrap() - rest;
    assert!(back.length() < 1.0, "{back:?}");
    assert!(!practice.window.says("Not quite.") && !practice.window.says("Yes."));
    assert!(
        practice
            .held()
            .iter()
            .all(|held| held.ends_with("0 cards."))
    );
}

#[test]
fn a_card_in_a_wrong_bin_stays_at_hand_and_no_bin_is_covered() {
    let folder = tempfile::tempdir().unwrap();
    let mut practice = signs(folder.path());
    let card = practice.card();
    let wrong = practice.wrong_bin(&card);
    let bin = practice.bin_place(&card, &wrong).center();
    let from = practice.card_place(&card).center();
    drag(&mut practice.window, from, bin);
    let_go(&mut practice.window, bin);
    assert!(practice.window.says("Not quite."));
    assert_eq!(practice.card().key, card.key);
    // The right bin takes a press of the pointer: nothing lies over it.
    let right = practice.bin_place(&card, &card.bin).center();
    practice.window.harness.drag_at(right);
    practice.window.harness.step();
    let_go(&mut practice.window, right);
    assert!(practice.window.says("Yes."), "{}", practice.window.words());
}

#[test]
fn the_focus_goes_along_with_the_cards() {
    let folder = tempfile::tempdir().unwrap();
    let mut practice = signs(folder.path());
    let card = practice.card();
    let words = practice.part(card.key.as_str());
    let wrong = practice.wrong_bin(&card);
    // From the bins: the bin that was pressed keeps it, and "Next card" hands it to the next card.
    let name = practice.put(&card, &wrong);
    practice.tab_to(&name);
    practice.window.key(Press::Enter);
    assert!(practice.window.says("Not quite."));
    assert_eq!(practice.window.focused(), name);
    let name = practice.put(&card, &card.bin);
    practice.tab_to(&name);
    practice.window.key(Press::Space);
    let bin = practice.part(&format!("bin-{}", card.bin));
    assert_eq!(practice.window.focused(), bin);
    practice.tab_to("Next card");
    practice.window.key(Press::Enter);
    let next = practice.card();
    assert_ne!(next.key, card.key);
    let next_words = practice.part(next.key.as_str());
    assert_eq!(
        practice.window.focused(),
        format!("{next_words}. Card 2 of 7.")
    );
    // From the card: its place keeps it, and Enter there goes on.
    let place = practice.sort().bins.iter().position(|bin| *bin == next.bin);
    practice
        .window
        .key([Press::ArrowLeft, Press::ArrowRight][place.unwrap()]);
    practice.window.key(Press::Enter);
    assert!(practice.window.focused().starts_with(&next_words));
    assert!(
        practice.window.has("Next card"),
        "the same press puts no second card"
    );
    practice.window.key(Press::Enter);
    assert!(practice.window.focused().ends_with("Card 3 of 7."));
    assert_ne!(words, next_words);
}

#[test]
fn once_all_cards_are_sorted_the_way_on_has_the_focus() {
    let folder = tempfile::tempdir().unwrap();
    let mut practice = open(
        folder.path(),
        "surprises-and-secrets",
        "surprise-or-tell",
        PLAIN,
    );
    for left in (0..practice.sort().cards.len()).rev() {
        let card = practice.card();
        let words = practice.part(card.key.as_str());
        practice.tab_to(&words);
        let place = practice.sort().bins.iter().position(|bin| *bin == card.bin);
        practice
            .window
            .key([Press::ArrowLeft, Press::ArrowRight][place.unwrap()]);
        practice.window.key(Press::Enter);
        if left > 0 {
            practice.window.key(Press::Enter);
        }
    }
    assert_eq!(practice.window.focused(), "Go on");
}

#[test]
fn the_youngest_hear_the_card_and_the_bins_and_can_hear_a_bin_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut practice = open(
        folder.path(),
        "surprises-and-secrets",
        "surprise-or-tell",
        PLAIN,
    );
    let heard = |practice: &Practice| {
        let said = practice.window.heard.said.borrow();
        said.last().map(|(_, s)| s.join(" ")).unwrap_or_default()
    };
    let card = practice.card();
    let words = practice.part(card.key.as_str());
    let bins: Vec<String> = practice
        .sort()
        .bins
        .iter()
        .map(|bin| bin.to_string())
        .collect();
    for bin in bins {
        let name = practice.part(&format!("bin-{bin}"));
        assert!(heard(&practice).contains(&name), "{}", heard(&practice));
        assert!(practice.window.has(&format!("Hear it: {name}")));
    }
    assert!(heard(&practice).contains(&words), "{}", heard(&practice));
    practice.window.press("Hear it: Tell");
    assert_eq!(heard(&practice), "Tell");
    assert!(!practice.window.says("Not quite.") && !practice.window.says("Yes."));
}

#[test]
fn a_switch_keeps_the_focus_and_its_knob_moves() {
    let folder = tempfile::tempdir().unwrap();
    let mut practice = open(folder.path(), "settings-check", "ravi-profile", PLAIN);
    let knobs = |window: &Window| -> Vec<Pos2> {
        let all = window.harness.output().shapes.iter();
        let circles = all.filter_map(|shape| match &shape.shape {
            Shape::Circle(circle) if (circle.radius - 11.0).abs() < 0.1 => Some(circle.center),
            _ => None,
        });
        circles.collect()
    };
    for name in ["messages", "location"] {
        let words = practice.part(name);
        practice.tab_to(&words);
        let before = knobs(&practice.window);
        practice.window.key(Press::Space);
        assert_eq!(practice.window.focused(), words);
        let after = knobs(&practice.window);
        let way = before.iter().zip(&after).map(|(a, b)| (*b - *a).length());
        let moved: Vec<f32> = way.filter(|way| *way > 0.5).collect();
        assert_eq!(moved.len(), 1, "one switch moves");
        assert!(moved[0] >= 20.0, "{moved:?}");
    }
}

#[test]
fn the_line_that_changed_is_announced_once_with_its_reason() {
    let folder = tempfile::tempdir().unwrap();
    let mut practice = open(folder.path(), "settings-check", "ravi-profile", PLAIN);
    let switch = practice.part("location");
    practice.window.press(&switch);
    let line = practice.part("location-hidden");
    let why = practice.part("location-why");
    let root = practice.window.harness.root();
    let live = root.children_recursive().filter_map(|node| {
        let inner = node.accesskit_node();
        (inner.live() != Live::Off).then(|| inner.value().or_else(|| inner.label()))?
    });
    let live: Vec<String> = live.filter(|said| said.contains(&line)).collect();
    assert_eq!(live, [format!("{line}. {why}")]);
}

#[test]
fn the_profile_never_contradicts_what_its_lines_promise() {
    let folder = tempfile::tempdir().unwrap();
    let mut practice = open(folder.path(), "settings-check", "ravi-profile", PLAIN);
    let name = practice.part("name");
    let nickname = practice.part("nickname");
    let seen =
        |practice: &Practice, words: &str| practice.window.words().lines().any(|l| l == words);
    assert!(seen(&practice, &name) && !seen(&practice, &nickname));
    let private = practice.part("private");
    practice.window.press(&private);
    assert!(seen(&practice, &practice.part("private-hidden")));
    assert!(seen(&practice, &nickname) && !seen(&practice, &name));
    practice.window.press(&private);
    assert!(seen(&practice, &name) && !seen(&practice, &nickname));
    // Everywhere, a line that promises a nickname has one to show.
    for lesson in library().lessons() {
        for language in ["en-US", "es"] {
            let texts = Texts::open(library().source().clone(), language);
            let prose = texts.lesson(lesson.id.as_str());
            for step in lesson.steps() {
                let Kind::Settings(page) = &step.kind else {
                    continue;
                };
                let promises = page.switches.iter().any(|switch| {
                    let line = prose.part(step.key.as_str(), &format!("{}-hidden", switch.key));
                    ["nickname", "apodo"].iter().any(|word| line.contains(word))
                });
                let nickname = prose.part(step.key.as_str(), "nickname");
                assert!(
                    !promises || !nickname.is_empty(),
                    "{}/{}",
                    lesson.id,
                    step.key
                );
            }
        }
    }
}

#[test]
fn first_steps_are_read_as_a_plan_before_they_are_put_in_order() {
    let folder = tempfile::tempdir().unwrap();
    let mut practice = open(
        folder.path(),
        "sextortion-first-steps",
        "first-steps",
        PLAIN,
    );
    let Kind::Order(items) = &practice.step().kind else {
        panic!()
    };
    let words: Vec<String> = items
        .iter()
        .map(|item| practice.part(item.as_str()))
        .collect();
    let said = practice.window.words();
    assert!(!said.contains(". Place 1 of"), "nothing shuffled is shown");
    for (place, words) in words.iter().enumerate() {
        assert!(
            said.contains(&format!("Step {} of 6: {words}", place + 1)),
            "{said}"
        );
    }
    let tops = words
        .iter()
        .map(|words| painted(&practice.window, words).unwrap().y);
    assert!(tops.collect::<Vec<_>>().is_sorted());
    practice.tab_to("Now put it in order yourself");
    practice.window.key(Press::Enter);
    assert!(!practice.window.says("Step 1 of 6"));
    assert!(
        practice.window.focused().ends_with("Place 1 of 6."),
        "{}",
        practice.window.focused()
    );
    assert!(
        !practice.window.says("Not quite."),
        "nothing is checked yet"
    );
    practice.tab_to("Check the order");
    practice.window.key(Press::Enter);
    assert!(practice.window.says("Not quite."));
    assert_eq!(
        practice.window.focused(),
        "Check the order",
        "a check is tried again there"
    );
}

#[test]
fn an_order_question_never_gives_its_answer_away() {
    let folder = tempfile::tempdir().unwrap();
    let practice = open(folder.path(), "sextortion-first-steps", "rosa-order", PLAIN);
    assert!(practice.window.says("Place 1 of 4") && !practice.window.says("Step 1 of 4"));
}

fn order_rows(window: &Window) -> Vec<(String, Rect)> {
    let root = window.harness.root();
    let rows = root.children_recursive().filter_map(|node| {
        let inner = node.accesskit_node();
        let name = inner.label().filter(|_| inner.role() == Role::ListItem)?;
        Some((name, node.rect()))
    });
    let mut rows: Vec<_> = rows.collect();
    rows.sort_by(|a, b| a.1.min.y.total_cmp(&b.1.min.y));
    rows
}

#[test]
fn a_dragged_step_ends_where_the_keys_put_it_and_one_let_go_aside_stays() {
    let mut ends = Vec::new();
    for by_pointer in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let mut practice = open(folder.path(), "game-chat-tricks", "steps-for-ilan", PLAIN);
        let rows = order_rows(&practice.window);
        let (first, place) = rows[0].clone();
        if by_pointer {
            let words = first.split_once(". Place").unwrap().0.to_owned();
            let rest = painted(&practice.window, &words).unwrap();
            let aside = place.center() - vec2(380.0, 0.0);
            drag(&mut practice.window, place.center(), aside);
            let_go(&mut practice.window, aside);
            assert_eq!(painted(&practice.window, &words), Some(rest));
            assert_eq!(order_rows(&practice.window), rows);
            let to = rows[2].1.center() + vec2(0.0, 6.0);
            drag(&mut practice.window, place.center(), to);
            let moved = painted(&practice.window, &words).unwrap() - rest;
            assert!((moved.y - (to - place.center()).y).abs() < 2.0, "{moved:?}");
            let_go(&mut practice.window, to);
        } else {
            practice.tab_to(&first);
            practice.window.key(Press::ArrowDown);
            practice.window.key(Press::ArrowDown);
        }
        ends.push(order_rows(&practice.window));
    }
    assert_eq!(ends[0], ends[1]);
}

/// Everything that can be put, moved, flipped or chosen on this step, by name.
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

/// Answers once, and wrongly where that is possible.
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
                    // A line of the profile says something else now, at the same place.
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
    // The footer ends with the window, and its buttons are in its middle.
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
