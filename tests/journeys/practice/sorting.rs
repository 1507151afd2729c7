//! Sorting cards into bins.

use super::*;

fn signs(folder: &Path) -> Practice {
    open(folder, "game-chat-tricks", "friendly-or-warning", PLAIN)
}

#[test]
fn a_card_follows_the_pointer_into_a_bin_and_ends_where_the_keys_put_it() {
    crate::kit::use_first_edition();
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
    crate::kit::use_first_edition();
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
    crate::kit::use_first_edition();
    for mode in [PLAIN, SMALL] {
        let folder = tempfile::tempdir().unwrap();
        let lesson = "game-chat-tricks";
        let mut practice = open(folder.path(), lesson, "friendly-or-warning", mode);
        let card = practice.card();
        let wrong = practice.wrong_bin(&card);
        let bin = practice.bin_place(&card, &wrong).center();
        let from = practice.card_place(&card).center();
        drag(&mut practice.window, from, bin);
        let_go(&mut practice.window, bin);
        assert!(practice.window.says("Not quite."));
        assert_eq!(practice.card().key, card.key);
        // The right bin can be pressed down to its bottom edge: nothing covers it.
        let right = practice.bin_place(&card, &card.bin);
        let right = right.center_bottom() - vec2(0.0, 12.0);
        practice.window.harness.drag_at(right);
        practice.window.harness.step();
        let_go(&mut practice.window, right);
        assert!(practice.window.says("Yes."), "{}", practice.window.words());
    }
}

#[test]
fn the_focus_goes_along_with_the_cards() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut practice = signs(folder.path());
    let card = practice.card();
    let words = practice.part(card.key.as_str());
    let wrong = practice.wrong_bin(&card);
    // From the bins: the pressed bin keeps the focus, and "Next card" passes it to the next card.
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
    // From the card: its place keeps the focus, and Enter there continues.
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
