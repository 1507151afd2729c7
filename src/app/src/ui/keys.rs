//! The keys that work everywhere, in one table. The window acts on it and the list of keys shows it, so the list is always
//! right.

use super::cx::Cx;
use super::wall_keys;
use egui::{Event, Key, Modifiers};
use porchlight_core::model::Route;
use std::borrow::Cow;

/// What a key that works everywhere does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Does {
    /// Lists the keys.
    List,
    /// Opens Help.
    Help,
    /// Opens the search.
    Search,
    /// Goes back.
    Back,
    /// Makes the text larger.
    Larger,
    /// Makes the text smaller.
    Smaller,
    /// Resets the text to its original size.
    Plain,
}

/// Keys with the same meaning.
pub struct Binding {
    /// Any of these will do.
    pub keys: &'static [(Modifiers, Key)],
    /// What they do.
    pub does: Does,
}

/// All keys that work everywhere, in the order in which they are checked: a key with Shift comes before the same key
/// without it.
pub const EVERYWHERE: [Binding; 7] = [
    Binding {
        keys: &[
            (Modifiers::NONE, Key::Questionmark),
            (Modifiers::SHIFT, Key::F1),
        ],
        does: Does::List,
    },
    Binding {
        keys: &[(Modifiers::NONE, Key::F1)],
        does: Does::Help,
    },
    Binding {
        keys: &[(Modifiers::COMMAND, Key::F)],
        does: Does::Search,
    },
    Binding {
        keys: &[(Modifiers::ALT, Key::ArrowLeft)],
        does: Does::Back,
    },
    Binding {
        keys: &[
            (Modifiers::COMMAND, Key::Plus),
            (Modifiers::COMMAND, Key::Equals),
        ],
        does: Does::Larger,
    },
    Binding {
        keys: &[(Modifiers::COMMAND, Key::Minus)],
        does: Does::Smaller,
    },
    Binding {
        keys: &[(Modifiers::COMMAND, Key::Num0)],
        does: Does::Plain,
    },
];

/// The key combination that leaves, for people who cannot press a key twice quickly. Off unless someone turns it on.
pub const LEAVE: (Modifiers, Key) = (Modifiers::SHIFT, Key::Escape);

/// The keys that open a door on Home.
pub const DOORS: [Key; 3] = [Key::Num1, Key::Num2, Key::Num3];

/// Whether a key, pressed alone, types a letter, a digit or a sign.
pub fn is_single(key: Key) -> bool {
    key.name().len() == 1
        || matches!(
            key,
            Key::Backtick
                | Key::Backslash
                | Key::CloseBracket
                | Key::CloseCurlyBracket
                | Key::Colon
                | Key::Comma
                | Key::Equals
                | Key::Exclamationmark
                | Key::Minus
                | Key::OpenBracket
                | Key::OpenCurlyBracket
                | Key::Period
                | Key::Pipe
                | Key::Plus
                | Key::Questionmark
                | Key::Quote
                | Key::Semicolon
                | Key::Slash
        )
}

/// Whether this event is such a key pressed alone.
pub fn is_single_press(event: &Event) -> bool {
    matches!(
        event,
        Event::Key { key, pressed: true, modifiers, .. }
            if !modifiers.alt && !modifiers.ctrl && !modifiers.command && is_single(*key)
    )
}

/// One line of the list.
pub struct Row {
    /// The keys, as labeled on the keyboard.
    pub keys: String,
    /// What they do.
    pub does: String,
}

/// The keys of one place.
pub struct Table {
    /// Where they work.
    pub title: String,
    /// The lines of the list.
    pub rows: Vec<Row>,
}

impl Table {
    /// A table of these rows.
    pub fn new<'t>(
        title: impl Into<String>,
        rows: impl IntoIterator<Item = (String, Cow<'t, str>)>,
    ) -> Self {
        let row = |(keys, does): (String, Cow<'t, str>)| Row {
            keys,
            does: does.into_owned(),
        };
        Self {
            title: title.into(),
            rows: rows.into_iter().map(row).collect(),
        }
    }
}

/// Every table, for the current settings.
pub fn tables(cx: &Cx<'_>) -> Vec<Table> {
    let mut tables = vec![everywhere(cx), reading(cx), practice(cx)];
    if cx.model.settings().letter_keys {
        tables.push(home(cx));
    }
    tables.push(wall(cx));
    tables
}

fn everywhere(cx: &Cx<'_>) -> Table {
    let t = cx.t;
    let settings = cx.model.settings();
    let words = |does| match does {
        Does::List => t.keys_title(),
        Does::Help => t.bar_help(),
        Does::Search => t.search_title(),
        Does::Back => t.bar_back(),
        Does::Larger => t.settings_larger(),
        Does::Smaller => t.settings_smaller(),
        Does::Plain => t.keys_plain(),
    };
    let mut rows: Vec<(String, Cow<'_, str>)> = Vec::new();
    for binding in &EVERYWHERE {
        let works = |(modifiers, key): &&(Modifiers, Key)| {
            settings.letter_keys || !modifiers.is_none() || !is_single(*key)
        };
        let keys = binding.keys.iter().filter(works);
        let keys = keys.map(|(modifiers, key)| chord(cx, *modifiers, *key));
        rows.push((either(cx, keys), words(binding.does)));
    }
    let leave = settings.esc_leaves.then(|| t.keys_esc_esc().into_owned());
    let chord_leaves = settings
        .shift_esc_leaves
        .then(|| chord(cx, LEAVE.0, LEAVE.1));
    let leave = either(cx, leave.into_iter().chain(chord_leaves));
    if !leave.is_empty() {
        rows.push((leave, t.bar_leave()));
    }
    Table::new(t.keys_everywhere(), rows)
}

fn reading(cx: &Cx<'_>) -> Table {
    let t = cx.t;
    let key = |key| chord(cx, Modifiers::NONE, key);
    let both = |one, other| either(cx, [key(one), key(other)].into_iter());
    let tabs = [key(Key::Tab), chord(cx, Modifiers::SHIFT, Key::Tab)];
    Table::new(
        t.keys_reading(),
        [
            (either(cx, tabs.into_iter()), t.keys_tab()),
            (both(Key::Enter, Key::Space), t.keys_press()),
            (both(Key::PageDown, Key::PageUp), t.keys_page()),
            (both(Key::Home, Key::End), t.keys_ends()),
            (both(Key::ArrowDown, Key::ArrowUp), t.keys_scroll()),
            (both(Key::ArrowRight, Key::ArrowLeft), t.keys_turn()),
        ],
    )
}

fn practice(cx: &Cx<'_>) -> Table {
    let t = cx.t;
    let key = |key| chord(cx, Modifiers::NONE, key);
    let choose = (t.keys_a_to_e().into_owned(), t.keys_choose());
    let choose = cx.model.settings().letter_keys.then_some(choose);
    let rest = [
        (key(Key::Enter), t.keys_pick_up()),
        (t.keys_arrows().into_owned(), t.keys_move()),
        (key(Key::Escape), t.keys_put_back()),
    ];
    Table::new(t.keys_practice(), choose.into_iter().chain(rest))
}

fn home(cx: &Cx<'_>) -> Table {
    let t = cx.t;
    let doors = [
        (t.home_learn(), Route::WhoAreYou),
        (t.home_carer(), Route::Parents),
        (t.home_teach(), Route::Teachers),
    ];
    let rows = DOORS.iter().map(|key| key.name().to_owned()).zip(doors);
    let rows = rows.filter(|(_, (_, route))| cx.model.may_open(route));
    let rows = rows.map(|(key, (words, _))| (key, words));
    Table::new(t.keys_home(), rows)
}

/// Anyone may read this list, so it says no more about the calm picture than a class may know.
fn wall(cx: &Cx<'_>) -> Table {
    let t = cx.t;
    let lines = wall_keys::lines(t, cx.model.settings().letter_keys, true);
    let rows = lines
        .into_iter()
        .map(|line| (either(cx, line.keys.into_iter()), Cow::Owned(line.does)));
    Table::new(t.keys_wall(), rows)
}

fn either(cx: &Cx<'_>, keys: impl Iterator<Item = String>) -> String {
    keys.reduce(|before, next| cx.t.keys_or(before, next).into_owned())
        .unwrap_or_default()
}

/// A key with its modifiers, by their names on the keyboard.
pub fn chord(cx: &Cx<'_>, modifiers: Modifiers, key: Key) -> String {
    let t = cx.t;
    let mut parts = Vec::new();
    if modifiers.command {
        let is_mac = cfg!(target_os = "macos");
        parts.push(if is_mac { t.key_cmd() } else { t.key_ctrl() });
    }
    if modifiers.alt {
        parts.push(t.key_alt());
    }
    if modifiers.shift {
        parts.push(t.key_shift());
    }
    parts.push(match key {
        Key::ArrowDown => t.key_down(),
        Key::ArrowLeft => t.key_left(),
        Key::ArrowRight => t.key_right(),
        Key::ArrowUp => t.key_up(),
        Key::End => t.key_end(),
        Key::Enter => t.key_enter(),
        Key::Escape => t.key_esc(),
        Key::Home => t.key_home(),
        Key::PageDown => t.key_page_down(),
        Key::PageUp => t.key_page_up(),
        Key::Space => t.key_space(),
        Key::Tab => t.key_tab(),
        Key::Minus => Cow::Borrowed("-"),
        other => Cow::Borrowed(other.symbol_or_name()),
    });
    parts.join(" + ")
}
