//! Keys for the person presenting, including a clicker's. The page is a single tab stop, so that arrow keys turn
//! pages and Tab leads to the bar.

use egui::{Event, EventFilter, Id, Key, Role as Ax, Ui, WidgetInfo, accesskit};

/// What a key or a button asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// The previous page.
    Back,
    /// The next page.
    On,
    /// One more explanation.
    Reveal,
    /// Turns the wall black, or back on.
    Blank,
    /// A child starts to tell: shows the calm picture, then the four lines.
    Tells,
    /// Shows or hides the teacher's notes.
    Notes,
    /// Ends the lesson.
    End,
    /// Continues a chat with this reply, counted from 0.
    Reply(usize),
    /// Starts counting, or ends it and shows the bars.
    Tally,
    /// Opens a window for the projector, or goes back to a single window.
    Projector,
    /// Shows the ground rules in front of the current page.
    Rules,
    /// Asks the same question again after the discussion.
    VoteAgain,
    /// Hides the bars and shows the page again.
    HideBars,
    /// While counting: an option, counted from 0.
    Letter(usize),
    /// While counting: a digit of the number being typed.
    Digit(char),
    /// While counting: the number is complete.
    Enter,
    /// While counting: takes back the last digit or count.
    Backspace,
}

impl Press {
    /// A name that stays the same in every language, used to build the id of a button in the bar.
    pub fn name(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::On => "on",
            Self::Reveal => "reveal",
            Self::Blank => "blank",
            Self::Tells => "tells",
            Self::Notes => "notes",
            Self::End => "end",
            Self::Reply(_) => "reply",
            Self::Tally => "tally",
            Self::Projector => "projector",
            Self::Rules => "rules",
            Self::VoteAgain => "vote-again",
            Self::HideBars => "hide-bars",
            Self::Letter(_) => "letter",
            Self::Digit(_) => "digit",
            Self::Enter => "enter",
            Self::Backspace => "backspace",
        }
    }
}

/// Makes arrow keys turn pages instead of moving the focus. Tab still leads to the bar.
pub fn lock_keys(ui: &Ui, slide: Id) {
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: false,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(slide, filter));
}

/// Announces the page as a whole, and again whenever something on it is revealed.
pub fn speak(ui: &Ui, response: &egui::Response, words: &str) {
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(words);
        node.set_live(accesskit::Live::Polite);
    });
}

/// The keys pressed in this frame. `options` is the number of options while hands are being counted. While a button
/// has focus, the keys that press a button are left to it.
pub fn keys(ui: &Ui, slide: Id, options: Option<usize>) -> Vec<Press> {
    let on_slide = ui.memory(|memory| memory.has_focus(slide));
    ui.input(|input| {
        input
            .events
            .iter()
            .filter_map(|event| match event {
                Event::Key {
                    key,
                    pressed: true,
                    repeat: false,
                    modifiers,
                    ..
                } if !modifiers.command && !modifiers.alt => Some((*key, modifiers.shift)),
                _ => None,
            })
            .filter_map(|(key, shift)| match key {
                // While hands are counted, D is an option. With Shift it means that a child is telling, whatever else
                // is going on.
                Key::D if shift => Some(Press::Tells),
                _ if counted(key, on_slide, options).is_some() => counted(key, on_slide, options),
                Key::G => Some(Press::Rules),
                Key::T => Some(Press::Tally),
                Key::P => Some(Press::Projector),
                Key::PageDown => Some(Press::On),
                Key::PageUp => Some(Press::Back),
                Key::R => Some(Press::Reveal),
                Key::B => Some(Press::Blank),
                Key::D => Some(Press::Tells),
                Key::N => Some(Press::Notes),
                Key::Num1 => Some(Press::Reply(0)),
                Key::Num2 => Some(Press::Reply(1)),
                Key::Num3 => Some(Press::Reply(2)),
                Key::ArrowRight | Key::Space if on_slide => Some(Press::On),
                Key::ArrowLeft if on_slide => Some(Press::Back),
                Key::Enter if on_slide => Some(Press::Reveal),
                _ => None,
            })
            .collect()
    })
}

/// What a key means while hands are counted: letters are options, digits are counts.
fn counted(key: Key, on_slide: bool, options: Option<usize>) -> Option<Press> {
    let options = options?;
    let letters = [Key::A, Key::B, Key::C, Key::D, Key::E];
    let letter = letters.iter().position(|letter| *letter == key);
    if let Some(ix) = letter.filter(|ix| *ix < options) {
        return Some(Press::Letter(ix));
    }
    match key {
        Key::Enter if on_slide => Some(Press::Enter),
        Key::Backspace => Some(Press::Backspace),
        _ => {
            let name = key.symbol_or_name();
            let digit = name.chars().next().filter(char::is_ascii_digit)?;
            (name.len() == 1).then_some(Press::Digit(digit))
        }
    }
}
