//! Putting steps in order.

use super::*;

#[test]
fn first_steps_are_read_as_a_plan_before_they_are_put_in_order() {
    crate::kit::use_first_edition();
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
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let practice = open(folder.path(), "sextortion-first-steps", "rosa-order", PLAIN);
    assert!(practice.window.says("Place 1 of 4") && !practice.window.says("Step 1 of 4"));
}

pub(super) fn order_rows(window: &Window) -> Vec<(String, Rect)> {
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
    crate::kit::use_first_edition();
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
