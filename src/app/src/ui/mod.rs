//! Everything visible: theme, widgets and screens. Nothing here knows about the window or the program behind it; `app`
//! connects them.

pub mod cx;
pub mod fonts;
pub mod keys;
pub mod notices;
pub mod read_aloud;
pub mod screen;
pub mod screens;
pub mod search_index;
pub mod theme;
pub mod wall_keys;
pub mod widgets;

pub mod bar;
