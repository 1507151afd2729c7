//! Settings of the program itself, and the school card. Both are small files that are replaced as a whole.

use crate::text::typed;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Settings of this computer, shared by everybody who uses it. A field missing from an older file takes its default.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// A locale such as `en-US`; `None` follows the system.
    pub language: Option<String>,
    /// Size of text in percent, 100 to 200.
    pub text_percent: u16,
    /// Light, dark or high contrast.
    pub theme: ThemeChoice,
    /// Whether things on the screen may move.
    pub motion: MotionChoice,
    /// Whether pages of lessons show their short and easy words, where they have some.
    pub easy_words: bool,
    /// Whether screens for ages 5 to 7 are read aloud without being asked.
    pub sound: bool,
    /// Whether they are read that way even if a screen reader, which speaks at the same time, is on.
    pub sound_with_screen_reader: bool,
    /// Speed of reading aloud in percent of the voice's own, 60 to 160.
    pub speech_percent: u16,
    /// The voice that was chosen, by the locale it reads, such as `en-US`. A locale that is not here is read by the computer's
    /// own choice.
    pub voices: BTreeMap<String, ChosenVoice>,
    /// Whether pressing Esc twice leaves. Can be turned off for people whose keys repeat.
    pub esc_leaves: bool,
    /// Whether pressing Shift+Esc once leaves, for people who cannot press a key twice quickly.
    pub shift_esc_leaves: bool,
    /// Whether letter, digit and symbol keys are shortcuts. Can be turned off for people who press them without meaning to,
    /// such as when they talk to the computer.
    pub letter_keys: bool,
    /// Whether the "before you teach" card was dismissed.
    pub teach_card_read: bool,
    /// The country somebody chose for Help; `None` leaves it to the clock and the region setting.
    pub country: Option<KeptCountry>,
    /// Where the window was when it closed; `None` before the first time.
    pub window: Option<WindowPlace>,
}

/// A voice as the computer names it. It may be gone by the time it is used.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ChosenVoice {
    /// The speech engine it belongs to; empty where the system has only one.
    pub engine: String,
    /// The name that the engine gives it.
    pub name: String,
}

/// A country chosen for Help. It holds only while the computer's time zone stays the same, because a family that travels
/// needs the numbers of the place where it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptCountry {
    /// ISO 3166 code of two letters.
    pub code: String,
    /// IANA time zone of the computer when the country was chosen; `None` where the system did not say.
    pub zone: Option<String>,
}

/// Where the window was when it closed.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Outer position in points; `None` where the system does not say.
    pub at: Option<(f32, f32)>,
    /// Inner width and height in points.
    pub size: (f32, f32),
    /// Whether it filled the screen.
    pub maximized: bool,
}

/// The colors a person chose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    /// Light or dark, as the system is.
    System,
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
    /// For people with low vision: light on black.
    HighContrastDark,
    /// For people with low vision: black on white.
    HighContrastLight,
}

/// Whether things on the screen may move.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MotionChoice {
    /// No choice was made: things move unless the system asks for less, where it can be asked.
    System,
    /// Everything that can move does.
    Full,
    /// Whatever can stay still does, for people whom motion makes unwell.
    Reduced,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: None,
            text_percent: 100,
            theme: ThemeChoice::System,
            motion: MotionChoice::System,
            easy_words: false,
            sound: true,
            sound_with_screen_reader: false,
            speech_percent: 100,
            voices: BTreeMap::new(),
            esc_leaves: true,
            shift_esc_leaves: false,
            letter_keys: true,
            teach_card_read: false,
            country: None,
            window: None,
        }
    }
}

/// The school's safeguarding lead and how to find them: shown on the disclosure card and the closing page. A line nobody
/// filled in is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct SchoolCard {
    /// The safeguarding lead.
    pub lead: String,
    /// Who stands in for the lead.
    pub deputy: String,
    /// Where to find them in the building.
    pub room: String,
    /// As the teacher typed it; it is never dialed.
    pub phone: String,
    /// When they are there.
    pub hours: String,
}

impl SchoolCard {
    /// The same card with each line cleaned as if it had been typed.
    pub(super) fn cleaned(self) -> Self {
        Self {
            lead: typed::line(&self.lead),
            deputy: typed::line(&self.deputy),
            room: typed::line(&self.room),
            phone: typed::line(&self.phone),
            hours: typed::line(&self.hours),
        }
    }

    /// Whether it names a lead, the one line that is needed.
    pub fn is_set(&self) -> bool {
        !self.lead.trim().is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_from_before_voices_could_be_chosen_still_open() {
        let old = r#"{"language":"es","text_percent":150,"sound":false,"speech_percent":80}"#;
        let settings: Settings = serde_json::from_str(old).unwrap();
        let expected = Settings {
            language: Some("es".to_owned()),
            text_percent: 150,
            sound: false,
            speech_percent: 80,
            ..Settings::default()
        };
        assert_eq!(settings, expected);
    }

    #[test]
    fn a_chosen_voice_is_kept_for_each_language() {
        let mut settings = Settings::default();
        for (locale, name) in [("en-US", "English (Scotland)"), ("es", "Ana")] {
            let voice = ChosenVoice {
                engine: "espeak-ng".to_owned(),
                name: name.to_owned(),
            };
            settings.voices.insert(locale.to_owned(), voice);
        }
        let text = serde_json::to_string(&settings).unwrap();
        let read: Settings = serde_json::from_str(&text).unwrap();
        assert_eq!(read.voices["es"].name, "Ana");
        assert_eq!(read, settings);
    }
}
