//! The voice on Linux: speech-dispatcher, reached over its own Unix socket in its line protocol (SSIP).
//! We do not use `spd-say`: it exposes the spoken text in the process list, `spd-say -C` also cuts off the person's
//! screen reader, and it cannot detect a missing voice. Here, `CANCEL self` silences only us, and the end of each
//! sentence is an event. We do not use a crate either: the existing SSIP clients cannot cancel while waiting for an
//! event or need an async runtime, and they panic on an answer they do not know. Nothing here uses a shell, and
//! neither texts nor language tags can turn into commands.

use super::engine::{Ear, Engine, Found, Key, Lost, closest};
use super::ssip::{Reply, Row, data, fits, listen, plain, rate, rows};
use super::{Missing, sound};
use porchlight_core::model::ChosenVoice;
use std::collections::HashMap;
use std::env;
use std::io::{self, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// How long to wait for an answer. The daemon usually answers within milliseconds.
const PATIENCE: Duration = Duration::from_secs(3);
/// How long to wait for a list of voices. eSpeak NG multiplies its 130 voices by 100 variants, which took the daemon (0.11.4)
/// three seconds on a busy computer.
const LISTING: Duration = Duration::from_secs(30);
/// The module whose voice only announces that there is no voice.
const DUMMY: &str = "dummy";

/// Modules that speak all of [`THEIR_LANGUAGES`] wherever they are installed: eSpeak NG and its predecessor include the data
/// for every language. Asking for their list would make a child wait for seconds and block the daemon for a screen reader too.
/// Seen with eSpeak NG 1.51.
const COMPLETE: [&str; 2] = ["espeak-ng", "espeak"];
const THEIR_LANGUAGES: [&str; 4] = ["en-US", "en-GB", "es", "es-419"];

/// Connects to the daemon, starting it if it is not running.
///
/// # Errors
/// What is missing. The daemon itself does not report it: without a sound device, version 0.11.4 accepts a text (225) and
/// says that it begins (701), but never that it ended; only its own log has the reason. So [`sound`] checks before anything
/// is started. A daemon that cannot be reached or started is [`Missing::Program`]; one whose only module is the dummy,
/// which plays a recorded apology, is [`Missing::Voice`].
pub(super) fn open(ear: Ear) -> Result<Box<dyn Engine>, Missing> {
    if !sound::may_play() {
        tracing::debug!("no sound device");
        return Err(Missing::Sound);
    }
    let stream = reach(address()).map_err(|why| {
        tracing::debug!("no speech-dispatcher: {why}");
        Missing::Program
    })?;
    converse(stream, ear).map(|daemon| Box::new(daemon) as Box<dyn Engine>)
}

fn reach(path: Option<PathBuf>) -> io::Result<UnixStream> {
    let path = path.ok_or(io::ErrorKind::NotFound)?;
    UnixStream::connect(&path).or_else(|_| {
        spawn(&path)?;
        UnixStream::connect(&path)
    })
}

/// Starts a session with a daemon.
fn converse(stream: UnixStream, ear: Ear) -> Result<Daemon, Missing> {
    let mut daemon = Daemon::new(stream, ear).map_err(|why| {
        tracing::warn!("speech-dispatcher cannot be heard: {why}");
        Missing::Program
    })?;
    daemon.greet().map_err(|Lost| Missing::Program)?;
    if daemon.modules.is_empty() {
        tracing::debug!("speech-dispatcher has no module");
        return Err(Missing::Voice);
    }
    Ok(daemon)
}

/// Where the daemon listens. Follows the same rules as libspeechd, except that it never uses TCP.
fn address() -> Option<PathBuf> {
    let named = env::var("SPEECHD_ADDRESS").unwrap_or_default();
    if let Some(path) = named.strip_prefix("unix_socket:") {
        return Some(path.into());
    }
    let folder = |name| {
        env::var_os(name)
            .filter(|v| !v.is_empty())
            .map(PathBuf::from)
    };
    let runtime = folder("XDG_RUNTIME_DIR")
        .or_else(|| folder("XDG_CACHE_HOME"))
        .or_else(|| Some(folder("HOME")?.join(".cache")))?;
    Some(runtime.join("speech-dispatcher/speechd.sock"))
}

/// Starts the daemon, unless the person's settings forbid it. The daemon is listening when the command returns.
fn spawn(path: &Path) -> io::Result<()> {
    let status = Command::new("speech-dispatcher")
        .args(["--spawn", "--communication-method", "unix_socket"])
        .arg("--socket-path")
        .arg(path)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?;
    if status.success() {
        Ok(())
    } else {
        Err(io::Error::other("it does not start"))
    }
}

/// One of the daemon's modules, the language tag it uses, and the name of its voice if one was chosen.
#[derive(Clone, PartialEq)]
struct Voice {
    module: String,
    tag: String,
    name: Option<String>,
}

/// The voices of one module; `None` if it can speak but not list them (321 ERR MODULE CANT REPORT VOICES).
type Rows = Option<Vec<Row>>;

struct Daemon {
    stream: UnixStream,
    replies: Receiver<Reply>,
    modules: Vec<String>,
    /// The speed set for all programs, from -100 to 100.
    rate: i32,
    /// The kind of voice set for all programs, such as `MALE1`.
    kind: Option<String>,
    /// The daemon's own choice for each language.
    voices: HashMap<String, Option<Voice>>,
    /// The voices that the modules have listed so far.
    rows: HashMap<String, Rows>,
    /// The voice and speed in percent the daemon was last told to use.
    set: Option<(Voice, u16)>,
}

impl Daemon {
    fn new(stream: UnixStream, ear: Ear) -> io::Result<Self> {
        stream.set_write_timeout(Some(PATIENCE))?;
        let input = stream.try_clone()?;
        let (sender, replies) = channel();
        thread::Builder::new()
            .name("read-aloud ear".to_owned())
            .spawn(move || listen(input, &sender, &ear))?;
        Ok(Self {
            stream,
            replies,
            modules: Vec::new(),
            rate: 0,
            kind: None,
            voices: HashMap::new(),
            rows: HashMap::new(),
            set: None,
        })
    }

    fn greet(&mut self) -> Result<(), Lost> {
        self.done("SET self CLIENT_NAME user:porchlight:read_aloud")?;
        self.done("SET self NOTIFICATION end on")?;
        self.done("SET self NOTIFICATION cancel on")?;
        let rate = self.ask("GET RATE")?;
        self.rate = rate.lines.first().map_or(0, |n| n.parse().unwrap_or(0));
        let kind = self.ask("GET VOICE_TYPE")?.lines.into_iter().next();
        self.kind = kind.filter(|kind| plain(kind));
        self.modules = self.ask("LIST OUTPUT_MODULES")?.lines;
        self.modules
            .retain(|module| module != DUMMY && plain(module));
        Ok(())
    }

    /// Sends lines and waits for the reply.
    fn ask(&mut self, lines: &str) -> Result<Reply, Lost> {
        self.ask_within(lines, PATIENCE)
    }

    fn ask_within(&mut self, lines: &str, patience: Duration) -> Result<Reply, Lost> {
        let sent = self.stream.write_all(format!("{lines}\r\n").as_bytes());
        sent.map_err(|why| {
            tracing::debug!("speech-dispatcher does not listen: {why}");
            Lost
        })?;
        self.replies.recv_timeout(patience).map_err(|why| {
            tracing::debug!("speech-dispatcher does not answer: {why}");
            Lost
        })
    }

    /// Like `ask`, for commands that must succeed.
    fn done(&mut self, lines: &str) -> Result<Reply, Lost> {
        let reply = self.ask(lines)?;
        if reply.code < 300 {
            return Ok(reply);
        }
        tracing::debug!("speech-dispatcher refuses: {}", reply.code);
        Err(Lost)
    }

    /// The daemon's modules, starting with the person's preferred one for this language.
    fn preferred(&mut self, locale: &str) -> Result<Vec<String>, Lost> {
        self.set = None;
        self.ask(&format!("SET self LANGUAGE {locale}"))?;
        let chosen = self.ask("GET OUTPUT_MODULE")?.lines;
        let mut modules = self.modules.clone();
        modules.sort_by_key(|module| !chosen.contains(module));
        Ok(modules)
    }

    /// The first module that speaks the language.
    fn find(&mut self, locale: &str) -> Result<(Found, Option<Voice>), Lost> {
        if !plain(locale) {
            return Ok((Found::Nothing, None));
        }
        let voice = |module, tag| Voice {
            module,
            tag,
            name: None,
        };
        let mut silent = None;
        for module in self.preferred(locale)? {
            if is_complete(&module, locale) {
                let voice = voice(module, locale.to_owned());
                return Ok((Found::Named, Some(voice)));
            }
            let Some(rows) = self.rows(&module)? else {
                silent.get_or_insert(module);
                continue;
            };
            let tags = rows.iter().map(|row| row.tag.as_str());
            if let Some(tag) = closest(locale, tags).map(str::to_owned) {
                return Ok((Found::Named, Some(voice(module, tag))));
            }
        }
        Ok(match silent {
            Some(module) => (Found::Unnamed, Some(voice(module, locale.to_owned()))),
            None => (Found::Nothing, None),
        })
    }

    /// The voices of a module. The daemon is asked only once.
    fn rows(&mut self, module: &str) -> Result<Rows, Lost> {
        if let Some(rows) = self.rows.get(module) {
            return Ok(rows.clone());
        }
        self.set = None;
        self.ask(&format!("SET self OUTPUT_MODULE {module}"))?;
        let reply = self.ask_within("LIST SYNTHESIS_VOICES", LISTING)?;
        let rows = (reply.code < 300).then(|| rows(&reply.lines));
        self.rows.insert(module.to_owned(), rows.clone());
        Ok(rows)
    }

    /// Resolves a chosen voice; `None` if it is gone.
    fn resolve(&mut self, locale: &str, chosen: &ChosenVoice) -> Result<Option<Voice>, Lost> {
        let ChosenVoice { engine, name } = chosen;
        if !self.modules.contains(engine) || !fits(name) {
            return Ok(None);
        }
        // Not worth listing: a complete module keeps its voices, and with an unknown name it makes its own choice.
        let tag = if is_complete(engine, locale) && !self.rows.contains_key(engine) {
            Some(locale.to_owned())
        } else {
            let rows = self.rows(engine)?.unwrap_or_default();
            let row = rows.into_iter().find(|row| &row.name == name);
            row.map(|row| row.tag)
        };
        Ok(tag.map(|tag| Voice {
            module: engine.clone(),
            tag,
            name: Some(name.clone()),
        }))
    }

    /// Sets the daemon's voice and speed, unless they are already set.
    fn set(&mut self, voice: Voice, percent: u16) -> Result<(), Lost> {
        let wanted = (voice, percent);
        if self.set.as_ref() == Some(&wanted) {
            return Ok(());
        }
        let (voice, _) = &wanted;
        // Set the language first, because it may change the module, and the module before the voice, because it resets the voice.
        self.done(&format!("SET self LANGUAGE {}", voice.tag))?;
        self.done(&format!("SET self OUTPUT_MODULE {}", voice.module))?;
        self.done(&format!("SET self RATE {}", rate(self.rate, percent)))?;
        // A voice chosen by name replaces the kind of voice, so without a name the usual kind is set again.
        let name = voice.name.as_ref();
        let kind = self.kind.as_ref();
        let last = match name.map(|name| format!("SET self SYNTHESIS_VOICE {name}")) {
            Some(named) => Some(named),
            None => kind.map(|kind| format!("SET self VOICE_TYPE {kind}")),
        };
        if let Some(last) = last {
            self.ask(&last)?;
        }
        self.set = Some(wanted);
        Ok(())
    }
}

impl Engine for Daemon {
    fn voice(&mut self, locale: &str) -> Result<Found, Lost> {
        let (found, voice) = self.find(locale)?;
        self.voices.insert(locale.to_owned(), voice);
        Ok(found)
    }

    fn list(&mut self, locale: &str) -> Result<Vec<ChosenVoice>, Lost> {
        if !plain(locale) {
            return Ok(Vec::new());
        }
        let mut voices = Vec::new();
        for module in self.preferred(locale)? {
            let rows = self.rows(&module)?.unwrap_or_default();
            let speaks = |row: &Row| closest(locale, [row.tag.as_str()]).is_some();
            voices.extend(rows.into_iter().filter(speaks).map(|row| ChosenVoice {
                engine: module.clone(),
                name: row.name,
            }));
        }
        Ok(voices)
    }

    fn speak(
        &mut self,
        text: &str,
        locale: &str,
        voice: Option<&ChosenVoice>,
        percent: u16,
    ) -> Result<Key, Lost> {
        let chosen = match voice {
            Some(chosen) => self.resolve(locale, chosen)?,
            None => None,
        };
        let usual = || self.voices.get(locale).cloned().flatten();
        let voice = chosen.or_else(usual).ok_or(Lost)?;
        self.set(voice, percent)?;
        self.done("SPEAK")?;
        let queued = self.done(&data(text))?;
        queued.lines.into_iter().next().map(Key).ok_or(Lost)
    }

    fn hush(&mut self) -> Result<(), Lost> {
        self.done("CANCEL self").map(drop)
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // This also ends the listening thread.
        self.stream.shutdown(Shutdown::Both).ok();
    }
}

fn is_complete(module: &str, locale: &str) -> bool {
    COMPLETE.contains(&module) && THEIR_LANGUAGES.contains(&locale)
}

#[cfg(test)]
#[path = "linux_tests.rs"]
mod tests;
