//! A comic strip on paper.

use porchlight_core::content::comic::Comic;
use porchlight_core::content::{DRAWING, Step, Voice};
use porchlight_core::text::Prose;
use porchlight_print::{Block, Bubble, Panel};

/// The panels with their bubbles. If the comic asks something, the last bubble stays empty, except in the answer key.
pub(super) fn strip(prose: &Prose, step: &Step, comic: &Comic, key: bool) -> Block {
    let part = |name: &str| prose.part(step.key.as_str(), name).to_owned();
    let mut options = comic.choice.iter().flat_map(|choice| choice.options.iter());
    let right = options.find(|option| option.right);
    let panels = comic.panels.iter().map(|panel| Panel {
        name: panel.picture.clone(),
        alt: part(&panel.alt()),
        bubbles: panel
            .bubbles
            .iter()
            .map(|bubble| {
                let words = match (bubble.is_answer(), key) {
                    (true, true) => right.map_or(String::new(), |right| part(right.key.as_str())),
                    (true, false) => String::new(),
                    (false, _) => part(bubble.key.as_str()),
                };
                let (who, x) = match &bubble.by {
                    Voice::Narrator => (String::new(), 0),
                    Voice::Person { who, at } => {
                        let share = u32::from(at.0) * 100 / u32::from(DRAWING.0);
                        let x = u8::try_from(share).unwrap_or(100);
                        (part(&format!("who-{who}")), x)
                    }
                };
                Bubble { who, words, x }
            })
            .collect(),
    });
    Block::Comic {
        panels: panels.collect(),
    }
}
