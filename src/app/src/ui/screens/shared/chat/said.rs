//! The turns of a chat, as entries on the phone.

use super::super::phone::Line;
use super::super::script::Script;
use super::State;
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Key, Reply, Speaker};

/// The last reply, if there is one.
pub(super) fn last<'a>(turns: &[Turn<'a>]) -> Option<&'a Reply> {
    turns.iter().rev().find_map(|turn| match turn {
        Turn::Replied(reply) => Some(*reply),
        Turn::Said { .. } => None,
    })
}

/// How the story went on after the last message.
pub fn after<'a>(turns: &[Turn<'a>]) -> Vec<&'a Key> {
    let told = turns.iter().rev().map_while(|turn| match turn {
        Turn::Said {
            key,
            by: Speaker::Narrator,
            ..
        } => Some(*key),
        _ => None,
    });
    let mut keys: Vec<&Key> = told.collect();
    keys.reverse();
    keys
}

/// Everything said so far. What the end tells is left out.
pub(super) fn told<'a>(at: &'a Script<'_>, turns: &[Turn<'a>], tells: bool) -> Vec<Line<'a>> {
    let aside = if tells { after(turns).len() } else { 0 };
    let turns = turns.iter().take(turns.len() - aside);
    let lines = turns.map(|turn| {
        let (key, by) = match turn {
            Turn::Said { key, by, .. } => (*key, *by),
            Turn::Replied(reply) => (&reply.key, Speaker::Character),
        };
        Line {
            words: at.part(key.as_str()),
            name: match by {
                Speaker::Other => at.part("other"),
                Speaker::Character => at.part("name"),
                Speaker::Narrator => "",
            },
            by,
            typing: false,
            live: false,
            focus: false,
        }
    });
    lines.collect()
}

/// The entries currently on the phone. While the other person types, the dots hold the keyboard focus: the reply that had it
/// is gone, and the next ones have not appeared yet.
pub(super) fn lines<'a>(
    at: &'a Script<'_>,
    turns: &[Turn<'a>],
    has_ended: bool,
    state: &State,
) -> Vec<Line<'a>> {
    let shown = state.shown.unwrap_or(turns.len());
    let mut lines = told(at, turns, state.tells && has_ended);
    lines.truncate(shown + 1);
    for (ix, (line, turn)) in lines.iter_mut().zip(turns).enumerate() {
        line.typing = ix == shown;
        line.focus = line.typing && state.end.focus;
        line.live = ix < shown && ix >= state.news && !matches!(turn, Turn::Replied(_));
    }
    lines.retain(|line| !line.typing || line.by == Speaker::Other);
    lines
}
