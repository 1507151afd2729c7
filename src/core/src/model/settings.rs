//! What a person sets about the program itself, and the school card. Small files, replaced whole.

use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// `None` follows the system.
    pub language: Option<String>,
    /// 100 to 200.
    pub text_percent: u16,
    pub theme: ThemeChoice,
    pub motion: MotionChoice,
    /// For ages 5 to 7 what is on the screen is said by itself.
    pub sound: bool,
    /// Speed of reading aloud, 60 to 160.
    pub speech_percent: u16,
    /// Two presses of Esc leave; can be turned off for people whose keys repeat.
    pub esc_leaves: bool,
    /// What Leave cannot do was read, after its first use.
    pub leave_told: bool,
    /// The "before you teach" card was ticked away.
    pub teach_card_read: bool,
    pub country: Option<KeptCountry>,
    pub window: Option<WindowPlace>,
}

/// A chosen country holds only while the computer's time zone stays the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptCountry {
    pub code: String,
    pub zone: Option<String>,
}

/// Outer position and inner size in points.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    pub at: Option<(f32, f32)>,
    pub size: (f32, f32),
    pub maximized: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    System,
    Light,
    Dark,
    HighContrastDark,
    HighContrastLight,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MotionChoice {
    System,
    Full,
    Reduced,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            text_percent: 100,
            theme: ThemeChoice::System,
            motion: MotionChoice::System,
            sound: true,
            speech_percent: 100,
            esc_leaves: true,
            leave_told: false,
            teach_card_read: false,
            country: None,
            window: None,
        }
    }
}

/// The school's own people: shown on the disclosure card and the closing page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SchoolCard {
    pub lead: String,
    pub deputy: String,
    pub room: String,
    pub phone: String,
    pub hours: String,
}

impl SchoolCard {
    pub fn is_set(&self) -> bool {
        !self.lead.trim().is_empty()
    }
}
