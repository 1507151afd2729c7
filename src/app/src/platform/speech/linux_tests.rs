//! Tests the session with a fake daemon that answers as speech-dispatcher 0.11.4 does, and records the commands it gets.

use super::*;
use crate::platform::speech::Speech;
use crate::platform::speech::engine::Note;
use std::io::{BufRead, BufReader};
use std::os::unix::net::UnixListener;
use std::sync::Arc;
use std::time::Instant;

/// How long a test waits for something that must happen; a test that waits this long has failed.
const FOREVER: Duration = Duration::from_secs(30);

const ESPEAK: &[&str] = &[
    "English (America)\ten-US\tnone",
    "English (America)+Annie\ten-US\tAnnie",
    "Spanish (Spain)\tes\tnone",
    "Spanish (Latin America)\tes-419\tnone",
    "Polish\tpl\tnone",
];

/// A module and the voices it lists; `None` if it cannot list them.
type Module = (&'static str, Option<&'static [&'static str]>);

/// The commands sent to a daemon, in order. A text counts as a command.
struct Told(Receiver<String>);

impl Told {
    fn until(&self, last: &str) -> Vec<String> {
        let mut told = Vec::new();
        while told.last().is_none_or(|line: &String| line != last) {
            told.push(self.0.recv_timeout(FOREVER).unwrap());
        }
        told
    }
}

/// Starts a daemon with these modules, the first of which it prefers. It listens in this folder, for one program.
fn start(modules: &'static [Module], folder: &Path) -> (PathBuf, Told) {
    let path = folder.join("speechd.sock");
    let listener = UnixListener::bind(&path).unwrap();
    let (tells, told) = channel();
    thread::spawn(move || {
        let (stream, _) = listener.accept().unwrap();
        let mut answers = stream.try_clone().unwrap();
        let (mut module, mut count, mut is_text) = ("", 0, false);
        for line in BufReader::new(stream).lines() {
            let line = line.unwrap();
            if is_text && line != "." {
                tells.send(line).ok();
                continue;
            }
            let answer = match line.as_str() {
                "." => {
                    is_text = false;
                    count += 1;
                    format!("225-{count}\r\n225 OK MESSAGE QUEUED\r\n")
                }
                "SPEAK" => {
                    is_text = true;
                    "230 OK RECEIVING DATA\r\n".to_owned()
                }
                "GET RATE" => "251-0\r\n251 OK GET RETURNED\r\n".to_owned(),
                "GET VOICE_TYPE" => "251-FEMALE1\r\n251 OK GET RETURNED\r\n".to_owned(),
                "GET OUTPUT_MODULE" => {
                    let first = modules.first().map_or("", |(name, _)| name);
                    format!("251-{first}\r\n251 OK GET RETURNED\r\n")
                }
                "LIST OUTPUT_MODULES" => {
                    let names = modules.iter().map(|(name, _)| format!("250-{name}\r\n"));
                    names.collect::<String>() + "250 OK MODULE LIST SENT\r\n"
                }
                "LIST SYNTHESIS_VOICES" => match modules.iter().find(|(name, _)| *name == module) {
                    Some((_, Some(rows))) => {
                        let rows = rows.iter().map(|row| format!("249-{row}\r\n"));
                        rows.collect::<String>() + "249 OK VOICE LIST SENT\r\n"
                    }
                    _ => "321 ERR MODULE CANT REPORT VOICES\r\n".to_owned(),
                },
                other => {
                    if let Some(name) = other.strip_prefix("SET self OUTPUT_MODULE ") {
                        let known = modules.iter().find(|(known, _)| *known == name);
                        module = known.map_or("", |(name, _)| name);
                    }
                    "209 OK VOICE SET\r\n".to_owned()
                }
            };
            tells.send(line).ok();
            if answers.write_all(answer.as_bytes()).is_err() {
                return;
            }
        }
    });
    (path, Told(told))
}

/// Starts a daemon and connects to it.
fn daemon(modules: &'static [Module]) -> (Result<Daemon, Missing>, Told, Receiver<Note>) {
    let folder = tempfile::tempdir().unwrap();
    let (path, told) = start(modules, folder.path());
    let (notes, heard) = channel();
    let stream = reach(Some(path)).unwrap();
    let reached = converse(stream, Ear::new(notes, 1));
    (reached, told, heard)
}

fn voice(engine: &str, name: &str) -> ChosenVoice {
    ChosenVoice {
        engine: engine.to_owned(),
        name: name.to_owned(),
    }
}

/// The voice settings sent since the last text, up to this one.
fn settings(told: &Told, text: &str) -> Vec<String> {
    let mut lines = told.until(text);
    lines.retain(|line| {
        let names = ["LANGUAGE", "OUTPUT_MODULE", "SYNTHESIS_VOICE", "VOICE_TYPE"];
        line.starts_with("SET self") && names.iter().any(|name| line.contains(name))
    });
    lines
        .into_iter()
        .map(|line| line.replace("SET self ", ""))
        .collect()
}

#[test]
fn a_text_is_sent_without_waiting_for_the_long_list_of_espeak() {
    let (daemon, told, _heard) = daemon(&[("espeak-ng", Some(ESPEAK))]);
    let mut daemon = daemon.unwrap();
    for locale in ["en-US", "es"] {
        assert_eq!(daemon.voice(locale).unwrap(), Found::Named);
        daemon.speak("Hola.", locale, None, 100).unwrap();
        let lines = told.until("Hola.");
        assert!(
            !lines.iter().any(|line| line.starts_with("LIST SYN")),
            "{lines:#?}"
        );
        assert!(lines.contains(&format!("SET self LANGUAGE {locale}")));
    }
    // A language that it may not have is looked up.
    assert_eq!(daemon.voice("pl").unwrap(), Found::Named);
    assert_eq!(daemon.voice("xx").unwrap(), Found::Nothing);
}

#[test]
fn the_list_has_each_voice_of_the_language_once_by_its_own_name() {
    const SMALL: &[&str] = &["Ana\tes-MX\tnone", "Tom\ten\tnone"];
    let (daemon, _told, _heard) = daemon(&[
        ("espeak-ng", Some(ESPEAK)),
        ("rhvoice", Some(SMALL)),
        ("generic", None),
    ]);
    let listed = daemon.unwrap().list("es").unwrap();
    let expected = [
        voice("espeak-ng", "Spanish (Spain)"),
        voice("espeak-ng", "Spanish (Latin America)"),
        voice("rhvoice", "Ana"),
    ];
    assert_eq!(listed, expected);
}

#[test]
fn a_chosen_voice_is_set_after_its_module_and_the_usual_one_comes_back() {
    const SMALL: &[&str] = &["Ana\tes-MX\tnone"];
    let (daemon, told, _heard) = daemon(&[("espeak-ng", Some(ESPEAK)), ("rhvoice", Some(SMALL))]);
    let mut daemon = daemon.unwrap();
    daemon.voice("es").unwrap();
    let ana = voice("rhvoice", "Ana");
    daemon.speak("Uno.", "es", Some(&ana), 100).unwrap();
    let set = settings(&told, "Uno.");
    let last = [
        "LANGUAGE es-MX",
        "OUTPUT_MODULE rhvoice",
        "SYNTHESIS_VOICE Ana",
    ];
    assert!(set.ends_with(&last.map(str::to_owned)), "{set:#?}");
    daemon.speak("Dos.", "es", Some(&ana), 100).unwrap();
    assert!(settings(&told, "Dos.").is_empty(), "the daemon knows");
    daemon.speak("Tres.", "es", None, 100).unwrap();
    let usual = [
        "LANGUAGE es",
        "OUTPUT_MODULE espeak-ng",
        "VOICE_TYPE FEMALE1",
    ];
    assert_eq!(settings(&told, "Tres."), usual);
}

#[test]
fn a_voice_that_is_gone_gives_way_to_the_usual_one() {
    const SMALL: &[&str] = &["Ana\tes-MX\tnone"];
    let (daemon, told, _heard) = daemon(&[("rhvoice", Some(SMALL)), ("espeak-ng", Some(ESPEAK))]);
    let mut daemon = daemon.unwrap();
    daemon.voice("es").unwrap();
    for gone in [
        voice("rhvoice", "Luz"),
        voice("festival", "Ana"),
        voice("rhvoice", "Ana\r\nQUIT"),
    ] {
        daemon.speak("Uno.", "es", Some(&gone), 100).unwrap();
        let set = settings(&told, "Uno.");
        assert!(
            !set.iter().any(|line| line.contains("SYNTHESIS")),
            "{set:#?}"
        );
        assert!(
            set.iter().all(|line| !line.contains("festival")),
            "{set:#?}"
        );
        // A different speed, so that everything is sent again.
        daemon.speak("Dos.", "es", None, 60).unwrap();
        let usual = [
            "LANGUAGE es-MX",
            "OUTPUT_MODULE rhvoice",
            "VOICE_TYPE FEMALE1",
        ];
        assert_eq!(settings(&told, "Dos."), usual);
    }
}

#[test]
fn a_module_that_cannot_list_its_voices_still_reads() {
    let (daemon, told, _heard) = daemon(&[("generic", None)]);
    let mut daemon = daemon.unwrap();
    assert_eq!(daemon.voice("es").unwrap(), Found::Unnamed);
    assert!(daemon.list("es").unwrap().is_empty());
    daemon.speak("Hola.", "es", None, 100).unwrap();
    assert!(settings(&told, "Hola.").contains(&"OUTPUT_MODULE generic".to_owned()));
}

#[test]
fn a_daemon_with_nothing_but_its_apology_has_no_voice() {
    let (daemon, _told, _heard) = daemon(&[("dummy", None)]);
    assert_eq!(daemon.err(), Some(Missing::Voice));
}

/// A measurement: `cargo test -p porchlight --lib the_request_leaves -- --ignored --nocapture`. The target is 50 ms.
#[test]
#[ignore = "measures time"]
fn the_request_leaves_soon_after_the_press() {
    let (mut first, mut second) = (Vec::new(), Vec::new());
    for _ in 0..100 {
        let folder = tempfile::tempdir().unwrap();
        let (path, told) = start(&[("espeak-ng", Some(ESPEAK))], folder.path());
        let open = move |ear| {
            let stream = reach(Some(path.clone())).map_err(|_| Missing::Program)?;
            converse(stream, ear).map(|daemon| Box::new(daemon) as Box<dyn Engine>)
        };
        let speech = Speech::with(Arc::new(open), || {});
        for (text, took) in [("Hello.", &mut first), ("Again.", &mut second)] {
            let press = Instant::now();
            speech.say(vec![text.to_owned()], "en-US", None, 100);
            told.until(text);
            took.push(press.elapsed());
        }
    }
    for (name, mut took) in [("first text", first), ("next text", second)] {
        took.sort();
        println!("{name}: median {:?}, 99th of 100 {:?}", took[50], took[98]);
    }
}
