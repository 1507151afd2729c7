//! The voice on Linux: speech-dispatcher, reached over its own Unix socket in its line protocol (SSIP).
//! We do not use `spd-say`: it exposes the spoken text in the process list, `spd-say -C` also cuts off the person's
//! screen reader, and it cannot detect a missing voice. Here, `CANCEL self` silences only us, and the end of each
//! sentence is an event. We do not use a crate either: the existing SSIP clients cannot cancel while waiting for an
//! event or need an async runtime, and they panic on an answer they do not know. Nothing here uses a shell, and
//! neither texts nor language tags can turn into commands.

use super::Missing;
use super::engine::{Ear, Engine, Key, Lost, closest};
use std::collections::HashMap;
use std::env;
use std::io::{self, BufRead, BufReader, Write};
use std::net::Shutdown;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::Duration;

/// How long to wait for an answer. The daemon usually answers within milliseconds, and lists its voices in less than
/// half a second.
const PATIENCE: Duration = Duration::from_secs(3);
/// The module whose voice only announces that there is no voice.
const DUMMY: &str = "dummy";

/// Connects to the daemon, starting it if it is not running.
pub(super) fn open(ear: Ear) -> Result<Box<dyn Engine>, Missing> {
    connect(ear).map_err(|why| {
        tracing::debug!("no speech-dispatcher: {why}");
        Missing::Program
    })
}

fn connect(ear: Ear) -> io::Result<Box<dyn Engine>> {
    let path = address().ok_or(io::ErrorKind::NotFound)?;
    let stream = UnixStream::connect(&path).or_else(|_| {
        spawn(&path)?;
        UnixStream::connect(&path)
    })?;
    stream.set_write_timeout(Some(PATIENCE))?;
    let input = stream.try_clone()?;
    let (sender, replies) = channel();
    thread::Builder::new()
        .name("read-aloud ear".to_owned())
        .spawn(move || listen(input, &sender, &ear))?;
    let mut daemon = Daemon {
        stream,
        replies,
        modules: Vec::new(),
        rate: 0,
        voices: HashMap::new(),
        set: None,
    };
    if daemon.greet().is_err() || daemon.modules.is_empty() {
        return Err(io::Error::other("it has no voice"));
    }
    Ok(Box::new(daemon))
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

struct Reply {
    code: u16,
    lines: Vec<String>,
}

/// Reads from the daemon until it hangs up. Replies go to whoever asked, and ended sentences go to the queue.
fn listen(input: UnixStream, replies: &Sender<Reply>, ear: &Ear) {
    let mut lines = Vec::new();
    for line in BufReader::new(input).split(b'\n') {
        let Ok(line) = line else { break };
        let line = String::from_utf8_lossy(&line);
        let Some((code, rest)) = line.trim_end().split_at_checked(3) else {
            continue;
        };
        let Ok(code) = code.parse() else { continue };
        if let Some(value) = rest.strip_prefix('-') {
            lines.push(value.to_owned());
            continue;
        }
        let lines = std::mem::take(&mut lines);
        match code {
            // A message ended or was canceled. The first line holds its number.
            702 | 703 => lines.into_iter().take(1).for_each(|id| ear.ended(Key(id))),
            700.. => {}
            code => {
                replies.send(Reply { code, lines }).ok();
            }
        }
    }
    ear.gone();
}

/// One of the daemon's modules and the language tag it uses.
#[derive(Clone, PartialEq)]
struct Voice {
    module: String,
    tag: String,
}

struct Daemon {
    stream: UnixStream,
    replies: Receiver<Reply>,
    modules: Vec<String>,
    /// The speed the person has set for all programs, from -100 to 100.
    rate: i32,
    voices: HashMap<String, Option<Voice>>,
    /// The voice and speed in percent the daemon was last told to use.
    set: Option<(Voice, u16)>,
}

impl Daemon {
    fn greet(&mut self) -> Result<(), Lost> {
        self.done("SET self CLIENT_NAME user:porchlight:read_aloud")?;
        self.done("SET self NOTIFICATION end on")?;
        self.done("SET self NOTIFICATION cancel on")?;
        let rate = self.ask("GET RATE")?;
        self.rate = rate.lines.first().map_or(0, |n| n.parse().unwrap_or(0));
        self.modules = self.ask("LIST OUTPUT_MODULES")?.lines;
        self.modules
            .retain(|module| module != DUMMY && plain(module));
        Ok(())
    }

    /// Sends lines and waits for the reply.
    fn ask(&mut self, lines: &str) -> Result<Reply, Lost> {
        let sent = self.stream.write_all(format!("{lines}\r\n").as_bytes());
        sent.map_err(|why| {
            tracing::debug!("speech-dispatcher does not listen: {why}");
            Lost
        })?;
        self.replies.recv_timeout(PATIENCE).map_err(|why| {
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

    /// The daemon's default module if it speaks the language, or else the first module that does.
    fn find(&mut self, locale: &str) -> Result<Option<Voice>, Lost> {
        if !plain(locale) {
            return Ok(None);
        }
        self.set = None;
        self.ask(&format!("SET self LANGUAGE {locale}"))?;
        let chosen = self.ask("GET OUTPUT_MODULE")?.lines;
        let mut modules = self.modules.clone();
        modules.sort_by_key(|module| !chosen.contains(module));
        for module in modules {
            self.ask(&format!("SET self OUTPUT_MODULE {module}"))?;
            let list = self.ask("LIST SYNTHESIS_VOICES")?;
            let tags = list.lines.iter().filter_map(|line| line.split('\t').nth(1));
            if let Some(tag) = closest(locale, tags.filter(|tag| plain(tag))) {
                let tag = tag.to_owned();
                return Ok(Some(Voice { module, tag }));
            }
        }
        Ok(None)
    }
}

impl Engine for Daemon {
    fn voice(&mut self, locale: &str) -> Result<bool, Lost> {
        let voice = self.find(locale)?;
        let found = voice.is_some();
        self.voices.insert(locale.to_owned(), voice);
        Ok(found)
    }

    fn speak(&mut self, text: &str, locale: &str, percent: u16) -> Result<Key, Lost> {
        let voice = self.voices.get(locale).cloned().flatten().ok_or(Lost)?;
        let wanted = (voice, percent);
        if self.set.as_ref() != Some(&wanted) {
            // Set the language first, since doing so may change the module.
            self.done(&format!("SET self LANGUAGE {}", wanted.0.tag))?;
            self.done(&format!("SET self OUTPUT_MODULE {}", wanted.0.module))?;
            self.done(&format!("SET self RATE {}", rate(self.rate, percent)))?;
            self.set = Some(wanted);
        }
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

/// Whether a name is safe to put in a command.
fn plain(name: &str) -> bool {
    let usual = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+');
    !name.is_empty() && name.chars().all(usual)
}

/// The text as a single line that cannot be mistaken for the end of the data, followed by the end marker.
fn data(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let dot = if line.starts_with('.') { "." } else { "" };
    format!("{dot}{line}\r\n.")
}

/// Converts percent of the usual speed to the daemon's scale, where -100 is half speed and 100 is about 2.8 times
/// (espeak-ng).
fn rate(usual: i32, percent: u16) -> i32 {
    let faster = i32::from(percent) - 100;
    let steps = if faster < 0 {
        faster * 8 / 5
    } else {
        faster * 5 / 8
    };
    (usual + steps).clamp(-100, 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_end_its_own_data_or_become_a_command() {
        assert_eq!(data("Hi.\r\n.\r\nQUIT"), "Hi.  .  QUIT\r\n.");
        assert_eq!(data("."), "..\r\n.");
        assert_eq!(data("-x $(id)"), "-x $(id)\r\n.");
        assert!(!plain("es\r\nQUIT") && !plain("") && plain("en-GB-X-RP"));
    }

    #[test]
    fn speed_is_a_step_from_the_speed_of_this_computer() {
        assert_eq!((rate(0, 100), rate(0, 60), rate(0, 160)), (0, -64, 37));
        assert_eq!((rate(20, 100), rate(90, 160)), (20, 100));
    }
}
