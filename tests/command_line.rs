//! The program as started from a shell.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests"
)]

use std::process::Command;

fn porchlight() -> Command {
    Command::new(env!("CARGO_BIN_EXE_porchlight"))
}

#[test]
fn a_machine_without_a_screen_gets_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let output = porchlight()
        .args(["--data-dir", folder.path().to_str().unwrap()])
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    if cfg!(target_os = "linux") {
        assert!(!output.status.success());
        assert!(
            said.contains("needs a screen") && !said.contains("panicked"),
            "{said}"
        );
    }
}

#[test]
fn check_prints_one_object_and_succeeds() {
    let output = porchlight().args(["check", "--json"]).output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert!(output.status.success(), "{report}");
    assert_eq!(report["problems"], serde_json::json!([]));
    assert_eq!(report["locales"]["es"], 1.0);
    for key in [
        "lessons",
        "by_audience",
        "practices",
        "questions",
        "standards",
        "core_guidance",
    ] {
        assert!(!report[key].is_null(), "{key}");
    }
    // People read the same numbers in the last line.
    let output = porchlight().arg("check").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let files = |folder: &str| {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../lessons/reference")
            .join(folder);
        let files = std::fs::read_dir(folder).unwrap();
        let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
        names.collect::<Vec<_>>()
    };
    let mut countries = files("help");
    countries.retain(|name| name.len() == "ca.json".len() && name != "eu.json");
    assert_eq!(report["countries"], countries.len());
    assert_eq!(report["platforms"], files("platforms").len());
    for key in ["countries", "services", "platforms", "settings", "figures"] {
        let count = report[key].as_u64().unwrap();
        assert!(
            count > 0 && said.contains(&format!("{count} {key}")),
            "{key}: {said}"
        );
    }
}

#[test]
fn check_of_a_folder_says_file_and_place_and_fails() {
    let folder = tempfile::tempdir().unwrap();
    let lessons = folder.path().join("lessons/8-10");
    std::fs::create_dir_all(&lessons).unwrap();
    std::fs::write(lessons.join("broken.json"), "{\n  \"id\": 5\n}").unwrap();
    let output = porchlight()
        .args(["check", "--content", folder.path().to_str().unwrap()])
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(1));
    assert!(said.contains("lessons/8-10/broken.json: line 2"), "{said}");
}

#[test]
fn shells_are_told_how_to_complete_the_commands() {
    for shell in ["bash", "zsh", "fish"] {
        let output = porchlight().args(["completions", shell]).output().unwrap();
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(output.status.success());
        for word in ["porchlight", "check", "data-dir"] {
            assert!(script.contains(word), "{shell}: {word}");
        }
    }
}

/// On Windows the window's program has no console; `porchlight.com` beside it has.
#[test]
fn the_console_program_hands_on_words_and_how_it_ended() {
    let folder = tempfile::tempdir().unwrap();
    let console = folder.path().join("porchlight.com");
    std::fs::copy(env!("CARGO_BIN_EXE_porchlight-console"), &console).unwrap();
    let alone = Command::new(&console).arg("--version").output().unwrap();
    assert!(!alone.status.success());
    assert!(String::from_utf8_lossy(&alone.stderr).contains("porchlight.exe"));
    std::fs::copy(
        env!("CARGO_BIN_EXE_porchlight"),
        folder.path().join("porchlight.exe"),
    )
    .unwrap();
    for (args, code) in [
        (vec!["--version"], 0),
        (vec!["check", "--content", "/nowhere"], 1),
        (vec!["--window", "wide"], 2),
    ] {
        let own = porchlight().args(&args).output().unwrap();
        let through = Command::new(&console).args(&args).output().unwrap();
        assert_eq!(through.status.code(), Some(code), "{args:?}");
        assert_eq!(own.status.code(), Some(code), "{args:?}");
        assert_eq!(own.stdout, through.stdout, "{args:?}");
        // clap names the program by its file in the usage line.
        let words = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("porchlight.exe", "porchlight");
        assert_eq!(words(&own.stderr), words(&through.stderr), "{args:?}");
    }
}
