//! Descriptions of the keys, generated from the table of keys.

use super::{Press, Row, groups};
use crate::msg::Msg;
use egui::Key;
use std::borrow::Cow;

/// If there are more keys than this, only the first and the last are written.
const MOST: usize = 4;

/// One action, and the keys for it.
pub struct Line {
    /// The keys; any of them works.
    pub keys: Vec<String>,
    /// What they do.
    pub does: String,
}

/// The keys of a lesson on the wall. Without `letters`, only keys that type nothing. If a class sees the list (`is_shared`),
/// it does not say what the calm picture is for.
pub fn lines(t: Msg<'_>, letters: bool, is_shared: bool) -> Vec<Line> {
    let groups = groups(letters).into_iter();
    groups
        .filter_map(|rows| {
            let first = rows.first()?;
            let does = does(t, first.press, is_shared)?;
            let keys = match rows.as_slice() {
                [first, .., last] if rows.len() > MOST => {
                    vec![t.keys_from_to(name(t, first), name(t, last)).into_owned()]
                }
                rows => rows.iter().map(|row| name(t, row)).collect(),
            };
            Some(Line {
                keys,
                does: does.into_owned(),
            })
        })
        .collect()
}

fn does<'a>(t: Msg<'a>, press: Press, is_shared: bool) -> Option<Cow<'a, str>> {
    Some(match press {
        Press::On => t.keys_on(),
        Press::Back => t.keys_back(),
        Press::Reveal => t.keys_reveal(),
        Press::Blank => t.keys_blank(),
        Press::Tells if is_shared => t.keys_quiet(),
        Press::Tells => t.keys_tells(),
        Press::Notes => t.keys_notes(),
        Press::Escape => t.keys_escape(),
        Press::Stay => t.keys_stay(),
        Press::Keys => t.keys_keys(),
        Press::Reply(_) => t.keys_reply(),
        Press::Tally => t.keys_tally(),
        Press::Projector => t.keys_projector(),
        Press::FullScreen => t.keys_full_screen(),
        Press::Rules => t.keys_rules(),
        Press::Letter(_) => t.keys_letter(),
        Press::Digit(_) => t.keys_digit(),
        Press::Enter => t.keys_enter(),
        Press::Backspace => t.keys_backspace(),
        // No key does these.
        Press::End | Press::VoteAgain | Press::HideBars | Press::More => return None,
    })
}

/// The label of a key.
fn name(t: Msg<'_>, row: &Row) -> String {
    let key = match row.key {
        Key::PageDown => t.keys_name_page_down(),
        Key::PageUp => t.keys_name_page_up(),
        Key::ArrowRight => t.keys_name_right(),
        Key::ArrowLeft => t.keys_name_left(),
        Key::Space => t.keys_name_space(),
        Key::Enter => t.keys_name_enter(),
        Key::Backspace => t.keys_name_backspace(),
        Key::Escape => t.keys_name_escape(),
        key => key.symbol_or_name().into(),
    };
    if row.shift {
        t.keys_with_shift(key.into_owned()).into_owned()
    } else {
        key.into_owned()
    }
}
