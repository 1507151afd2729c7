//! What a voice must be able to do, and what it reports to the queue. A voice never knows which sentence comes next.

use super::Missing;
use porchlight_core::model::ChosenVoice;
use std::sync::Arc;
use std::sync::mpsc::Sender;

/// The voice is gone: it died, stopped answering, or refuses to speak. The function that returns this has logged why.
#[derive(Debug)]
pub(super) struct Lost;

/// The voice's own id for a sentence it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key(pub String);

/// What an engine has for a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    Nothing,
    /// A voice, but none that can be chosen by name.
    #[cfg_attr(
        not(target_os = "linux"),
        allow(dead_code, reason = "voices of other systems have names")
    )]
    Unnamed,
    /// Voices with names.
    Named,
}

/// Something that speaks. No call but `list` may block for longer than a few seconds.
pub(super) trait Engine: Send {
    /// What there is for this language. Must be quick, because a person is waiting to hear a text.
    fn voice(&mut self, locale: &str) -> Result<Found, Lost>;
    /// All voices for this language, in the engine's order. May take long.
    fn list(&mut self, locale: &str) -> Result<Vec<ChosenVoice>, Lost>;
    /// Starts speaking and returns at once. The end is reported to the [`Ear`] with the same key. A voice that is gone is
    /// replaced by the engine's own choice.
    fn speak(
        &mut self,
        text: &str,
        locale: &str,
        voice: Option<&ChosenVoice>,
        percent: u16,
    ) -> Result<Key, Lost>;
    /// Stops speaking.
    fn hush(&mut self) -> Result<(), Lost>;
}

/// Opens a voice. May take seconds.
pub(super) type Open = Arc<dyn Fn(Ear) -> Result<Box<dyn Engine>, Missing> + Send + Sync + 'static>;

/// How a voice reports what its engine tells it.
#[derive(Clone)]
pub(super) struct Ear {
    notes: Sender<Note>,
    life: u64,
}

impl Ear {
    /// `life` is the number of this voice, counting up with each one opened, so that reports from an earlier voice
    /// can be told apart.
    pub fn new(notes: Sender<Note>, life: u64) -> Self {
        Self { notes, life }
    }

    /// Reports that this sentence has ended, whether or not it was spoken to the end.
    pub fn ended(&self, key: Key) {
        self.notes.send(Note::Ended(self.life, key)).ok();
    }

    /// Reports that the engine is gone.
    #[cfg_attr(
        any(windows, target_os = "macos"),
        expect(dead_code, reason = "there it lives in this process")
    )]
    pub fn gone(&self) {
        self.notes.send(Note::Gone(self.life)).ok();
    }
}

pub(super) enum Command {
    Probe {
        locale: String,
    },
    List {
        locale: String,
    },
    Say {
        sentences: Vec<String>,
        locale: String,
        voice: Option<ChosenVoice>,
        percent: u16,
    },
    Pause,
    Resume,
    Again,
    Stop,
}

/// What the thread is told. The number says which voice a note comes from; notes from earlier voices are ignored.
pub(super) enum Note {
    Do(Command),
    Close(Sender<()>),
    Opened(u64, Result<Box<dyn Engine>, Missing>),
    Ended(u64, Key),
    Gone(u64),
}

/// The offered language tag closest to the wanted one: the tag itself, then its language without a region, then its
/// home region (`fr-FR`, `en-US`), then any region. `None` if the language is not offered at all.
pub(super) fn closest<'a>(
    wanted: &str,
    offered: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let wanted = wanted.replace('_', "-").to_lowercase();
    let language = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    let base = language(&wanted);
    let home = if base == "en" {
        "en-us".to_owned()
    } else {
        format!("{base}-{base}")
    };
    offered
        .into_iter()
        .filter_map(|tag| {
            let lower = tag.replace('_', "-").to_lowercase();
            let distance = if lower == wanted {
                0
            } else if lower == base {
                1
            } else if lower == home {
                2
            } else if !base.is_empty() && language(&lower) == base {
                3
            } else {
                return None;
            };
            Some((distance, tag))
        })
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, tag)| tag)
}

#[cfg(test)]
mod tests {
    use super::closest;

    #[test]
    fn the_nearest_language_is_chosen() {
        let offered = ["en-029", "en-GB", "en-US", "es", "es-419", "fr-BE", "fr-FR"];
        let found = |wanted| closest(wanted, offered);
        assert_eq!(found("en_gb"), Some("en-GB"));
        assert_eq!(found("en"), Some("en-US"));
        assert_eq!(found("es-MX"), Some("es"));
        assert_eq!(found("fr"), Some("fr-FR"));
        assert_eq!(found("e"), None);
        assert_eq!(found(""), None);
    }
}
