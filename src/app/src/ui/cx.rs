//! What a screen may look at while it draws: the model, the words, the looks, and what comes in from outside. A leaf: it
//! knows no screen and no window. A screen that needs more, such as the press or the search index, is made with it.

use super::read_aloud::ReadAloud;
use super::theme::Theme;
use crate::class_server::ClassState;
use crate::msg::Msg;
use crate::pictures::Pictures;
use crate::platform::displays::Display;
use jiff::Timestamp;
use porchlight_core::model::Model;
use porchlight_core::text::Texts;
use std::cell::Cell;
use std::hash::{Hash, Hasher};

/// The context of one frame.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The state of the program.
    pub model: &'a Model,
    /// The app's own words.
    pub t: Msg<'a>,
    /// The words of lessons, lists and Help.
    pub texts: &'a Texts,
    /// Colors, type and space of this screen.
    pub theme: &'a Theme,
    /// Illustrations and icons.
    pub pictures: &'a Pictures,
    /// Takes down what is drawn, for the voice.
    pub aloud: &'a ReadAloud,
    /// What comes in from outside.
    pub input: &'a Input<'a>,
}

/// What comes in from outside the program in this frame.
pub struct Input<'a> {
    /// The moment, UTC.
    pub now: Timestamp,
    /// The person uses the keyboard: focus is shown.
    pub keyboard: bool,
    /// Text can be selected and copied: for adults and for Help, not while children sort cards.
    pub selectable: bool,
    /// The class that answers by phone, while one runs.
    pub class: Option<&'a ClassState>,
    /// The displays of this computer, while a lesson is on the wall.
    pub displays: &'a [Display],
    /// The screen changed: its heading takes the focus, once.
    pub heading_focus: Cell<bool>,
}

impl<'a> Cx<'a> {
    /// True once after a change of screen, for the heading.
    pub fn take_heading_focus(&self) -> bool {
        self.input.heading_focus.replace(false)
    }

    /// Changes when every text on a screen changes its size or its words.
    pub fn like(&self) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        self.texts.locale().hash(&mut hasher);
        self.theme.scale.to_bits().hash(&mut hasher);
        hasher.finish()
    }

    /// The same with the type of another band.
    pub fn with_theme<'b>(&self, theme: &'b Theme) -> Cx<'b>
    where
        'a: 'b,
    {
        Cx { theme, ..*self }
    }
}
