//! The promises in PRIVACY.md: nothing private appears in the log, in a title, in the temporary folder, or in parts of the data
//! folder where it does not belong.

use crate::kit::Opening;
use porchlight_core::content::{Audience, Key};
use porchlight_core::family::Pin;
use porchlight_core::model::{Action, FamilyAction, LearnerAction, Nav, Route, SystemAction};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Words that occur nowhere else.
const NICKNAME: &str = "Quillwort";
const NOTE: &str = "velvet-harbor-note";
const QUERY: &str = "zibeline";
const PASSPHRASE: &str = "three plum lanterns";

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .flat_map(|entry| {
            let path = entry.path();
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => files(&path),
                _ => vec![path],
            }
        })
        .collect()
}

fn holding(folder: &Path, words: &str) -> Vec<PathBuf> {
    let holds = |path: &PathBuf| {
        let bytes = std::fs::read(path).unwrap_or_default();
        path.to_string_lossy().contains(words)
            || bytes
                .windows(words.len())
                .any(|part| part == words.as_bytes())
    };
    files(folder).into_iter().filter(holds).collect()
}

/// Set in the process in which the test below runs alone.
const ALONE: &str = "PORCHLIGHT_TEST_ALONE";

/// Tests of one program share one log, so this one starts itself again in a process of its own. Otherwise it would read what
/// other tests log meanwhile.
#[test]
fn what_is_private_is_in_no_log_no_title_and_no_file_it_does_not_belong_in() {
    if std::env::var_os(ALONE).is_none() {
        let name =
            "privacy::what_is_private_is_in_no_log_no_title_and_no_file_it_does_not_belong_in";
        let run = std::process::Command::new(std::env::current_exe().unwrap())
            .args([name, "--exact"])
            .env(ALONE, "1")
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&run.stdout);
        assert!(
            run.status.success() && said.contains("1 passed"),
            "{said}{}",
            String::from_utf8_lossy(&run.stderr)
        );
        return;
    }
    let log = Log::default();
    let written = log.clone();
    // Log every thread of the program at the most detailed level.
    let all = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || written.clone())
        .finish();
    tracing::subscriber::set_global_default(all).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();

    window.act(Action::Learner(LearnerAction::New {
        face: "otter".to_owned(),
        nickname: NICKNAME.to_owned(),
        band: Audience::Age8To10,
    }));
    window.act(Action::Family(FamilyAction::AddChild {
        face: "otter".to_owned(),
        nickname: String::new(),
        band: None,
    }));
    let pin = Pin::make_sealing(PASSPHRASE, "abcd-efgh-jkmn-pqrs", [[1; 16], [2; 16]]).unwrap();
    window.act(Action::Family(FamilyAction::KeepPin(Some(pin))));
    let list = Key::new("family-safety").unwrap();
    window.act(Action::Nav(Nav::Go(Route::Checklist(list))));
    window.type_into(1, NOTE);
    window.key(egui::Key::Tab);
    window.act(Action::Nav(Nav::Go(Route::Search)));
    window.type_into(0, QUERY);
    let before = files(folder.path());
    for help in [
        Route::Help,
        Route::Happened,
        Route::HappenedAbout(Key::new("hurt").unwrap()),
        Route::HelpCall,
        Route::HelpCountry,
    ] {
        window.act(Action::Nav(Nav::Go(help)));
    }
    window.act(Action::System(SystemAction::Copy("911".to_owned())));
    window.press("Leave");
    window.close();

    let kept = holding(folder.path(), NICKNAME);
    assert!(
        !kept.is_empty()
            && kept
                .iter()
                .all(|path| path.to_string_lossy().contains("learner-")),
        "a nickname is in its learner's log alone: {kept:?}"
    );
    for words in [NOTE, QUERY, PASSPHRASE, "happened", "911"] {
        assert_eq!(
            holding(folder.path(), words),
            Vec::<PathBuf>::new(),
            "{words}"
        );
    }
    // Help leaves no files behind.
    let after = files(folder.path());
    let new: Vec<_> = after.iter().filter(|path| !before.contains(path)).collect();
    assert!(
        new.iter().all(|path| {
            let name = path.to_string_lossy();
            name.contains("settings") || name.contains("parents") || name.contains("recovery")
        }),
        "{new:?}"
    );
    let log = String::from_utf8_lossy(&log.0.lock().unwrap()).into_owned();
    assert!(log.contains("porchlight"), "something was logged");
    for words in [NICKNAME, NOTE, QUERY, PASSPHRASE] {
        let line = log.lines().find(|line| line.contains(words));
        assert_eq!(line, None, "{words}");
    }
    // Our own log must not name a screen of Help either.
    let ours = || log.lines().filter(|line| line.contains(" porchlight"));
    for words in ["Happened", "HelpCall", "HelpCountry", "hurt"] {
        let line = ours().find(|line| line.contains(words));
        assert_eq!(line, None, "{words}");
    }
}
