//! The learner's path through a chat: the warning signs the other person gave, and the effect of each reply.

use super::script::{Script, sign_name};
use crate::ui::cx::Cx;
use crate::ui::theme::TextRole;
use crate::ui::widgets;
use egui::{Color32, Ui};
use porchlight_core::content::chat::Turn;

/// One paragraph of the path.
#[derive(Clone)]
pub struct Step {
    /// Its words.
    pub words: String,
    /// Whether the words are in the heavier weight.
    pub strong: bool,
    /// Whether it tells the effect of the reply before it.
    pub told: bool,
    /// The color of the words.
    pub ink: Color32,
}

/// The path, turn by turn.
pub fn steps(cx: &Cx<'_>, at: &Script<'_>, turns: &[Turn<'_>]) -> Vec<Step> {
    let t = cx.t;
    let c = &cx.theme.colors;
    let mut steps = Vec::new();
    let mut add = |words: String, strong: bool, told: bool, ink: Color32| {
        steps.push(Step {
            words,
            strong,
            told,
            ink,
        });
    };
    for turn in turns {
        match turn {
            Turn::Said {
                key,
                sign: Some(sign),
                ..
            } => {
                let words = at.part(key.as_str()).to_owned();
                let name = sign_name(cx, at.audience, *sign);
                // A message worded exactly like the sign's name is quoted once.
                let line = if same(&name, &words) {
                    t.chat_way_sign(words)
                } else {
                    t.chat_way_named(name, words)
                };
                add(line.into_owned(), true, false, c.lamp_text);
            }
            Turn::Replied(reply) => {
                let words = at.part(reply.key.as_str()).to_owned();
                let line = t.chat_way_reply(at.part("name").to_owned(), words);
                add(line.into_owned(), false, false, c.ink);
                add(at.why(&reply.key).to_owned(), false, true, c.soft);
            }
            Turn::Said { .. } => {}
        }
    }
    steps
}

/// Draws the path.
pub fn way(ui: &mut Ui, cx: &Cx<'_>, at: &Script<'_>, turns: &[Turn<'_>]) {
    for step in steps(cx, at, turns) {
        if step.strong {
            widgets::strong(ui, cx, &step.words, TextRole::Body, step.ink);
        } else {
            widgets::label(ui, cx, &step.words, TextRole::Body, step.ink);
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

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn a_sign_is_not_named_and_quoted_in_the_same_words() {
        assert!(same("Keep it secret", "Keep it secret."));
        assert!(same("Pedir secreto", "¡Pedir secreto!"));
        assert!(!same("A gift with a catch", "I can give you free coins."));
    }
}
