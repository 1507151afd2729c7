use super::*;

const NOW: Now = Now {
    on_page: true,
    options: None,
    letters: true,
};
const COUNTING: Now = Now {
    options: Some(4),
    ..NOW
};

fn hit(key: Key, place: Key) -> Hit {
    Hit {
        key,
        place: Some(place),
        shift: false,
    }
}

fn us(key: Key, now: Now) -> Option<Press> {
    hit(key, key).press(now)
}

#[test]
fn every_row_can_be_reached() {
    for row in TABLE {
        let now = match row.when {
            When::Counting | When::CountingOnPage => Now {
                options: Some(8),
                ..NOW
            },
            When::Always | When::OnPage => NOW,
        };
        let hit = Hit {
            shift: row.shift,
            ..hit(row.key, row.key)
        };
        assert_eq!(hit.press(now), Some(row.press), "{row:?}");
    }
}

#[test]
fn a_clicker_turns_pages_and_blanks_and_its_start_key_does_nothing() {
    let button = Now {
        on_page: false,
        ..NOW
    };
    let silent = Now {
        letters: false,
        ..NOW
    };
    for now in [NOW, COUNTING, button, silent] {
        assert_eq!(us(Key::PageDown, now), Some(Press::On));
        assert_eq!(us(Key::PageUp, now), Some(Press::Back));
        assert_eq!(us(Key::F5, now), Some(Press::Stay));
        assert_eq!(us(Key::Escape, now), Some(Press::Escape));
    }
    for now in [NOW, COUNTING, silent] {
        for key in [Key::Period, Key::Comma] {
            assert_eq!(us(key, now), Some(Press::Blank));
        }
    }
    assert_eq!(us(Key::B, NOW), Some(Press::Blank));
    // If the layout prints something else in the period's position.
    assert_eq!(hit(Key::Colon, Key::Period).press(NOW), Some(Press::Blank));
    assert_eq!(
        hit(Key::Semicolon, Key::Comma).press(NOW),
        Some(Press::Blank)
    );
}

#[test]
fn digits_count_by_their_place_where_the_layout_prints_signs_there() {
    // French prints an apostrophe on 4 and a minus on 6. Czech prints a plus on 1.
    for (key, place, digit) in [
        (Key::Quote, Key::Num4, '4'),
        (Key::Minus, Key::Num6, '6'),
        (Key::Plus, Key::Num1, '1'),
        // egui falls back to the position if a layout prints an accented letter.
        (Key::Num2, Key::Num2, '2'),
    ] {
        assert_eq!(hit(key, place).press(COUNTING), Some(Press::Digit(digit)));
    }
    assert_eq!(hit(Key::Plus, Key::Num1).press(NOW), Some(Press::Reply(0)));
}

#[test]
fn letters_count_by_what_is_printed_and_by_their_place_where_no_latin_letter_is() {
    // French has A where a US keyboard has Q, and Q where it has A.
    assert_eq!(hit(Key::A, Key::Q).press(COUNTING), Some(Press::Letter(0)));
    assert_eq!(hit(Key::Q, Key::A).press(COUNTING), None);
    // Cyrillic and Greek: egui reports the position for letters that it has no key for.
    assert_eq!(hit(Key::D, Key::D).press(COUNTING), Some(Press::Letter(3)));
    // Keys that are not signs never count by their position, such as the number pad without Num Lock.
    let button = Now {
        on_page: false,
        ..NOW
    };
    assert_eq!(hit(Key::ArrowDown, Key::Num2).press(button), None);
}

#[test]
fn without_single_letters_only_keys_that_type_nothing_are_left() {
    let silent = Now {
        letters: false,
        options: Some(4),
        on_page: false,
    };
    for row in TABLE {
        let hit = Hit {
            shift: row.shift,
            ..hit(row.key, row.key)
        };
        let press = hit.press(silent);
        assert!(press.is_none() || !is_character(row.key), "{row:?}");
    }
    let said: Vec<Key> = groups(false).concat().iter().map(|row| row.key).collect();
    assert!(said.contains(&Key::PageDown) && !said.contains(&Key::T));
}

#[test]
fn while_hands_are_counted_letters_are_options_and_shift_d_still_tells() {
    assert_eq!(us(Key::D, COUNTING), Some(Press::Letter(3)));
    assert_eq!(us(Key::D, NOW), Some(Press::Tells));
    let two = Now {
        options: Some(2),
        ..NOW
    };
    assert_eq!(us(Key::D, two), Some(Press::Tells), "there is no option D");
    let shifted = Hit {
        shift: true,
        ..hit(Key::D, Key::D)
    };
    assert_eq!(shifted.press(COUNTING), Some(Press::Tells));
}

#[test]
fn what_is_said_about_the_keys_is_the_whole_table() {
    let said: usize = groups(true).iter().map(Vec::len).sum();
    assert_eq!(said, TABLE.len());
    assert_eq!(letter_of(Press::Reveal), Some("R"));
    assert_eq!(letter_of(Press::Blank), Some("B"));
    assert_eq!(letter_of(Press::On), None);
}
