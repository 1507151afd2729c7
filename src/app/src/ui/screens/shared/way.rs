//! The way somebody took through a chat: the warning signs the other person gave, and what each reply did.

use super::script::{Script, sign_name};
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_S, TextRole};
use crate::ui::widgets;
use egui::Ui;
use porchlight_core::content::chat::Turn;

/// Draws the way, turn by turn.
pub fn way(ui: &mut Ui, cx: &Cx<'_>, at: &Script<'_>, turns: &[Turn<'_>]) {
    let t = cx.t;
    let c = &cx.theme.colors;
    ui.spacing_mut().item_spacing.y = SPACE_S;
    for turn in turns {
        match turn {
            Turn::Said {
                key,
                sign: Some(sign),
                ..
            } => {
                let words = at.part(key.as_str()).to_owned();
                let name = sign_name(cx, *sign);
                // A sign in the very words of its name is quoted once.
                let line = if same(&name, &words) {
                    t.chat_way_sign(words)
                } else {
                    t.chat_way_named(name, words)
                };
                widgets::strong(ui, cx, &line, TextRole::Body, c.lamp_text);
            }
            Turn::Replied(reply) => {
                let words = at.part(reply.key.as_str()).to_owned();
                let line = t.chat_way_reply(at.part("name").to_owned(), words);
                widgets::label(ui, cx, &line, TextRole::Body, c.ink);
                widgets::label(ui, cx, at.why(&reply.key), TextRole::Body, c.soft);
                ui.add_space(SPACE_S);
            }
            Turn::Said { .. } => {}
        }
    }
}

/// Whether two texts have the same words.
fn same(one: &str, other: &str) -> bool {
    let words = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect::<String>()
    };
    words(one) == words(other)
}
