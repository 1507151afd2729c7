//! The voice on Windows (WinRT) and macOS (AVFoundation), both through the `tts` crate. On macOS the crate can create
//! its voice only once per process and does not survive dropping it, so we keep it.

use super::Missing;
use super::engine::{Ear, Engine, Found, Key, Lost, closest};
use porchlight_core::model::ChosenVoice;
use std::collections::HashMap;
use std::mem::ManuallyDrop;
use tts::{Error, Tts, UtteranceId, Voice};

/// Novelty voices and sound effects on macOS, by the last part of their ids.
const TOYS: &[&str] = &[
    "albert",
    "badnews",
    "bahh",
    "bells",
    "boing",
    "bubbles",
    "cellos",
    "deranged",
    "fred",
    "goodnews",
    "hysterical",
    "jester",
    "junior",
    "organ",
    "princess",
    "ralph",
    "superstar",
    "trinoids",
    "whisper",
    "wobble",
    "zarvox",
];

/// Opens the system's voice.
pub(super) fn open(ear: Ear) -> Result<Box<dyn Engine>, Missing> {
    let tts = Tts::default().map_err(|why| {
        tracing::warn!("no voice: {why}");
        Missing::Program
    })?;
    // The crate calls this while it holds its locks, so it may only send a note.
    let ended = move |id: UtteranceId| ear.ended(key(&id));
    tts.on_utterance_end(Some(Box::new(ended))).map_err(|why| {
        tracing::warn!("the voice does not tell when it ends: {why}");
        Missing::Program
    })?;
    Ok(Box::new(System {
        tts: ManuallyDrop::new(tts),
        voices: HashMap::new(),
        offered: HashMap::new(),
    }))
}

struct System {
    tts: ManuallyDrop<Tts>,
    /// The system's own choice for each language.
    voices: HashMap<String, Voice>,
    /// All voices for each language asked about so far.
    offered: HashMap<String, Vec<Voice>>,
}

impl System {
    /// The chosen voice, unless it is gone.
    fn chosen(&self, locale: &str, chosen: Option<&ChosenVoice>) -> Option<&Voice> {
        let name = &chosen?.name;
        let offered = self.offered.get(locale)?;
        offered.iter().find(|voice| &voice.name() == name)
    }
}

impl Engine for System {
    fn voice(&mut self, locale: &str) -> Result<Found, Lost> {
        let mut voices = self.tts.voices().map_err(lost)?;
        voices.retain(|voice| closest(locale, [tag(voice).as_str()]).is_some());
        self.offered.insert(locale.to_owned(), voices.clone());
        let tags: Vec<String> = voices.iter().map(tag).collect();
        let Some(nearest) = closest(locale, tags.iter().map(String::as_str)) else {
            return Ok(Found::Nothing);
        };
        // The voice chosen in the system's settings. On macOS, asking for it would be an error.
        let told = self.tts.supported_features().get_voice;
        let chosen = told.then(|| self.tts.voice().ok().flatten()).flatten();
        let best = voices
            .into_iter()
            .filter(|voice| tag(voice) == nearest)
            .max_by_key(|voice| (chosen.as_ref() == Some(voice), worth(&voice.id())));
        let Some(voice) = best else {
            return Ok(Found::Nothing);
        };
        self.voices.insert(locale.to_owned(), voice);
        Ok(Found::Named)
    }

    fn list(&mut self, locale: &str) -> Result<Vec<ChosenVoice>, Lost> {
        self.voice(locale)?;
        let offered = self.offered.get(locale).into_iter().flatten();
        let serious = offered.filter(|voice| worth(&voice.id()) > 0);
        let named = serious.map(|voice| ChosenVoice {
            engine: String::new(),
            name: voice.name(),
        });
        Ok(named.collect())
    }

    fn speak(
        &mut self,
        text: &str,
        locale: &str,
        voice: Option<&ChosenVoice>,
        percent: u16,
    ) -> Result<Key, Lost> {
        let chosen = self.chosen(locale, voice);
        let voice = chosen.or_else(|| self.voices.get(locale)).ok_or(Lost)?;
        let voice = voice.clone();
        self.tts.set_voice(&voice).map_err(lost)?;
        let rate = rate(self.tts.normal_rate(), percent);
        self.tts.set_rate(rate).map_err(lost)?;
        let id = self.tts.speak(text, true).map_err(lost)?;
        id.as_ref().map(key).ok_or(Lost)
    }

    fn hush(&mut self) -> Result<(), Lost> {
        self.tts.stop().map(drop).map_err(lost)
    }
}

/// The two systems have no common representation of the id, so we use its debug form.
fn key(id: &UtteranceId) -> Key {
    Key(format!("{id:?}"))
}

fn tag(voice: &Voice) -> String {
    voice.language().as_str().to_owned()
}

/// Ranks newer macOS voices above older ones, and novelty voices last. On Windows all voices rank the same.
fn worth(id: &str) -> u8 {
    let id = id.to_lowercase();
    let name = id.rsplit('.').next().unwrap_or_default();
    if TOYS.contains(&name) {
        0
    } else if id.contains("eloquence") {
        1
    } else if id.contains("premium") {
        4
    } else if id.contains("enhanced") {
        3
    } else {
        2
    }
}

/// Windows measures speed as a multiple of normal. On macOS 0.5 is normal and 0.25 is half as fast, but above 0.5 every
/// hundredth makes a big difference.
fn rate(normal: f32, percent: u16) -> f32 {
    let speed = f32::from(percent) / 100.0;
    if normal >= 1.0 || speed <= 1.0 {
        normal * speed
    } else {
        normal + (speed - 1.0) * 0.12
    }
}

fn lost(why: Error) -> Lost {
    tracing::warn!("the voice fails: {why}");
    Lost
}
