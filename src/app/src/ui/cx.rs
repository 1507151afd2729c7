//! What a screen may look at while it draws: the model, the texts, the theme, and input from outside. This module depends
//! on no screen and no window. A screen that needs more, such as the press or the search index, receives it when it is
//! created.

use super::read_aloud::ReadAloud;
use super::theme::Theme;
use crate::class_server::ClassState;
use crate::msg::Msg;
use crate::pictures::Pictures;
use crate::platform::displays::Display;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use porchlight_core::class::Separator;
use porchlight_core::model::Model;
use porchlight_core::text::Texts;
use std::cell::Cell;
use std::hash::{Hash, Hasher};

/// The context of one frame.
#[derive(Clone, Copy)]
pub struct Cx<'a> {
    /// The program's state.
    pub model: &'a Model,
    /// The app's own texts.
    pub t: Msg<'a>,
    /// The texts of lessons, lists and Help.
    pub texts: &'a Texts,
    /// Colors, type sizes and spacing for this screen.
    pub theme: &'a Theme,
    /// Illustrations and icons.
    pub pictures: &'a Pictures,
    /// Records the texts being drawn, for reading aloud.
    pub aloud: &'a ReadAloud,
    /// Input from outside.
    pub input: &'a Input<'a>,
}

/// Input from outside the program during this frame.
pub struct Input<'a> {
    /// The current time, UTC.
    pub now: Timestamp,
    /// The reader's time zone, in which days begin and end.
    pub zone: &'a TimeZone,
    /// The separator between table cells that the reader's spreadsheet expects.
    pub separator: Separator,
    /// Whether the person is using the keyboard, so that focus is shown.
    pub keyboard: bool,
    /// Whether text can be selected and copied. True for adults and on Help, but not while children sort cards.
    pub selectable: bool,
    /// The class answering by phone, while one is running.
    pub class: Option<&'a ClassState>,
    /// This computer's displays, while a lesson is on the wall.
    pub displays: &'a [Display],
    /// True after the screen changes, until its heading takes the focus.
    pub heading_focus: Cell<bool>,
}

impl<'a> Cx<'a> {
    /// Returns true once after each change of screen, for the heading that should take the focus.
    pub fn take_heading_focus(&self) -> bool {
        self.input.heading_focus.replace(false)
    }

    /// A hash that changes whenever all texts on a screen change their size or language.
    pub fn like(&self) -> u64 {
        let mut hasher = std::hash::DefaultHasher::new();
        self.texts.locale().hash(&mut hasher);
        self.theme.scale.to_bits().hash(&mut hasher);
        hasher.finish()
    }

    /// The same context with another theme, such as another age group's type sizes.
    pub fn with_theme<'b>(&self, theme: &'b Theme) -> Cx<'b>
    where
        'a: 'b,
    {
        Cx { theme, ..*self }
    }
}
