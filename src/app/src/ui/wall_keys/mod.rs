//! Keys for the person presenting a lesson, including a clicker's: one table for the teacher's window and the pupils'. The
//! descriptions of these keys, on the wall and in the program's list of keys, come from the same table.

mod words;

pub use words::{Line, lines};

use egui::{Event, InputState, Key};

/// What a key or a button asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Press {
    /// The previous page.
    Back,
    /// The next page.
    On,
    /// Reveals one more explanation.
    Reveal,
    /// Blanks the wall, or shows it again.
    Blank,
    /// A child starts to tell: shows the calm picture, then the four lines.
    Tells,
    /// Shows or hides the teacher's notes.
    Notes,
    /// Ends the lesson.
    End,
    /// Closes what is open. With nothing open, the first press asks whether to end the lesson and the second ends it.
    Escape,
    /// Does nothing. Clickers send F5 to start a show, which is already running.
    Stay,
    /// Shows or hides the list of keys.
    Keys,
    /// Continues a chat with this reply, counted from 0.
    Reply(usize),
    /// Starts counting, or ends it and shows the bars.
    Tally,
    /// Opens a window for the projector, or goes back to a single window.
    Projector,
    /// Makes the projector's window fill its display.
    FullScreen,
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
    /// While counting: undoes the last digit or count.
    Backspace,
    /// Shows the rest of the buttons in the bar, or the first ones again.
    More,
}

impl Press {
    /// A name that stays the same in every language, used to build the id of a button in the bar and to group keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Back => "back",
            Self::On => "on",
            Self::Reveal => "reveal",
            Self::Blank => "blank",
            Self::Tells => "tells",
            Self::Notes => "notes",
            Self::End => "end",
            Self::Escape => "escape",
            Self::Stay => "stay",
            Self::Keys => "keys",
            Self::Reply(_) => "reply",
            Self::Tally => "tally",
            Self::Projector => "projector",
            Self::FullScreen => "full-screen",
            Self::Rules => "rules",
            Self::VoteAgain => "vote-again",
            Self::HideBars => "hide-bars",
            Self::Letter(_) => "letter",
            Self::Digit(_) => "digit",
            Self::Enter => "enter",
            Self::Backspace => "backspace",
            Self::More => "more",
        }
    }
}

/// When a key has its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Wherever the focus is.
    Always,
    /// While the page has the focus, because on a button these keys press it.
    OnPage,
    /// While hands are counted.
    Counting,
    /// While hands are counted and the page has the focus.
    CountingOnPage,
}

/// A row of the table: a key and what it asks for.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// The key by its label, or by its position on a US keyboard if the layout prints another sign there.
    pub key: Key,
    /// Whether Shift must be held. If false, Shift makes no difference, because some layouts need it for digits.
    pub shift: bool,
    /// When the key means this.
    pub when: When,
    /// What it asks for.
    pub press: Press,
}

const fn row(key: Key, when: When, press: Press) -> Row {
    Row {
        key,
        shift: false,
        when,
        press,
    }
}

/// All keys. The first matching row wins.
pub const TABLE: &[Row] = &[
    row(Key::PageDown, When::Always, Press::On),
    row(Key::ArrowRight, When::OnPage, Press::On),
    row(Key::Space, When::OnPage, Press::On),
    row(Key::PageUp, When::Always, Press::Back),
    row(Key::ArrowLeft, When::OnPage, Press::Back),
    row(Key::Enter, When::CountingOnPage, Press::Enter),
    row(Key::Enter, When::OnPage, Press::Reveal),
    // While hands are counted, D is an option. With Shift it always means that a child is telling.
    Row {
        key: Key::D,
        shift: true,
        when: When::Always,
        press: Press::Tells,
    },
    row(Key::A, When::Counting, Press::Letter(0)),
    row(Key::B, When::Counting, Press::Letter(1)),
    row(Key::C, When::Counting, Press::Letter(2)),
    row(Key::D, When::Counting, Press::Letter(3)),
    row(Key::E, When::Counting, Press::Letter(4)),
    row(Key::F, When::Counting, Press::Letter(5)),
    row(Key::G, When::Counting, Press::Letter(6)),
    row(Key::H, When::Counting, Press::Letter(7)),
    row(Key::Num0, When::Counting, Press::Digit('0')),
    row(Key::Num1, When::Counting, Press::Digit('1')),
    row(Key::Num2, When::Counting, Press::Digit('2')),
    row(Key::Num3, When::Counting, Press::Digit('3')),
    row(Key::Num4, When::Counting, Press::Digit('4')),
    row(Key::Num5, When::Counting, Press::Digit('5')),
    row(Key::Num6, When::Counting, Press::Digit('6')),
    row(Key::Num7, When::Counting, Press::Digit('7')),
    row(Key::Num8, When::Counting, Press::Digit('8')),
    row(Key::Num9, When::Counting, Press::Digit('9')),
    row(Key::Backspace, When::Counting, Press::Backspace),
    row(Key::R, When::Always, Press::Reveal),
    row(Key::T, When::Always, Press::Tally),
    row(Key::Num1, When::Always, Press::Reply(0)),
    row(Key::Num2, When::Always, Press::Reply(1)),
    row(Key::Num3, When::Always, Press::Reply(2)),
    row(Key::B, When::Always, Press::Blank),
    // Clickers send these for a black screen.
    row(Key::Period, When::Always, Press::Blank),
    row(Key::Comma, When::Always, Press::Blank),
    row(Key::D, When::Always, Press::Tells),
    row(Key::G, When::Always, Press::Rules),
    row(Key::N, When::Always, Press::Notes),
    row(Key::P, When::Always, Press::Projector),
    row(Key::F, When::Always, Press::FullScreen),
    row(Key::Questionmark, When::Always, Press::Keys),
    row(Key::F5, When::Always, Press::Stay),
    row(Key::Escape, When::Always, Press::Escape),
];

/// A key that was pressed, as a window reports it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The label the layout gives it.
    pub key: Key,
    /// The key in this position on a US keyboard.
    pub place: Option<Key>,
    /// Whether Shift was held.
    pub shift: bool,
}

/// What decides which rows of the table match.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// Whether the focus is on the page rather than on a button.
    pub on_page: bool,
    /// The number of options while hands are counted.
    pub options: Option<usize>,
    /// Whether single letters, digits and signs work as keys at all, which is a setting.
    pub letters: bool,
}

/// The keys pressed in this frame. A held key counts once.
pub fn hits(input: &InputState) -> Vec<Hit> {
    let events = input.events.iter();
    events
        .filter_map(|event| match event {
            Event::Key {
                key,
                physical_key,
                pressed: true,
                repeat: false,
                modifiers,
            } if !modifiers.command && !modifiers.ctrl && !modifiers.alt => Some(Hit {
                key: *key,
                place: *physical_key,
                shift: modifiers.shift,
            }),
            _ => None,
        })
        .collect()
}

impl Hit {
    /// What this key asks for now. A sign that is not a key in the table counts by its position, so that the digit row works on
    /// layouts that print signs there, and so does a clicker's period if the layout moved it.
    pub fn press(self, now: Now) -> Option<Press> {
        let printed = find(self.key, self.shift, now);
        let place = self.place.filter(|_| is_sign(self.key));
        printed.or_else(|| find(place?, self.shift, now))
    }
}

fn find(key: Key, shift: bool, now: Now) -> Option<Press> {
    let rows = TABLE.iter();
    let mut fitting = rows.filter(|row| row.key == key && (shift || !row.shift) && row.fits(now));
    fitting.next().map(|row| row.press)
}

impl Row {
    fn fits(&self, now: Now) -> bool {
        let option = match self.press {
            Press::Letter(ix) => now.options.is_some_and(|options| ix < options),
            _ => true,
        };
        let when = match self.when {
            When::Always => true,
            When::OnPage => now.on_page,
            When::Counting => now.options.is_some(),
            When::CountingOnPage => now.on_page && now.options.is_some(),
        };
        option && when && self.is_on(now.letters, now.on_page)
    }

    /// Whether the key works at all. With single letters off, a clicker's black-screen key still works while the page has the
    /// focus (WCAG 2.1.4).
    fn is_on(&self, letters: bool, on_page: bool) -> bool {
        match self.key {
            Key::Period | Key::Comma => letters || on_page,
            _ => letters || !is_character(self.key),
        }
    }
}

/// Whether the key types a letter, a digit or a sign.
fn is_character(key: Key) -> bool {
    let mut name = key.name().chars();
    let is_single = name.next().is_some() && name.next().is_none();
    is_single || is_sign(key)
}

fn is_sign(key: Key) -> bool {
    matches!(
        key,
        Key::Colon
            | Key::Comma
            | Key::Backslash
            | Key::Slash
            | Key::Pipe
            | Key::Questionmark
            | Key::Exclamationmark
            | Key::OpenBracket
            | Key::CloseBracket
            | Key::OpenCurlyBracket
            | Key::CloseCurlyBracket
            | Key::Backtick
            | Key::Minus
            | Key::Period
            | Key::Plus
            | Key::Equals
            | Key::Semicolon
            | Key::Quote
    )
}

/// The rows as shown to people: grouped by what they ask for, those for counting last, without keys that are off.
pub fn groups(letters: bool) -> Vec<Vec<Row>> {
    let mut groups: Vec<Vec<Row>> = Vec::new();
    for row in TABLE.iter().filter(|row| row.is_on(letters, true)) {
        let same = |group: &&mut Vec<Row>| {
            let first = group.first();
            first.is_some_and(|first| first.press.name() == row.press.name())
        };
        match groups.iter_mut().find(same) {
            Some(group) => group.push(*row),
            None => groups.push(vec![*row]),
        }
    }
    for group in &mut groups {
        group.sort_by_key(|row| row.shift);
    }
    let counts = |row: &Row| matches!(row.when, When::Counting | When::CountingOnPage);
    groups.sort_by_key(|group| group.iter().all(counts));
    groups
}

/// The letter of the key for a button in the bar, if it has one.
pub fn letter_of(press: Press) -> Option<&'static str> {
    let mut rows = TABLE
        .iter()
        .filter(|row| row.press == press && !row.shift && row.when == When::Always);
    let row = rows.find(|row| is_character(row.key))?;
    Some(row.key.symbol_or_name())
}

#[cfg(test)]
mod tests;
