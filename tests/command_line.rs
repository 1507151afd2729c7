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
    // The last line shows people the same numbers.
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

/// On Windows, the GUI program has no console; `porchlight.com` beside it has one.
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
        // clap uses the program's file name in the usage line.
        let words =
            |bytes: &[u8]| String::from_utf8_lossy(bytes).replace("porchlight.exe", "porchlight");
        assert_eq!(words(&own.stderr), words(&through.stderr), "{args:?}");
    }
}

/// The program and its press in their own folder, as a portable copy with a policy beside them. Uses hard links if the file
/// system supports them, since the programs are large.
fn portable(policy: &str) -> tempfile::TempDir {
    let target = env!("CARGO_TARGET_TMPDIR");
    let folder = tempfile::tempdir_in(target).unwrap();
    for program in [
        env!("CARGO_BIN_EXE_porchlight"),
        env!("CARGO_BIN_EXE_porchlight-press"),
    ] {
        let from = std::path::Path::new(program);
        let to = folder.path().join(from.file_name().unwrap());
        if std::fs::hard_link(from, &to).is_err() {
            std::fs::copy(from, &to).unwrap();
        }
    }
    std::fs::write(folder.path().join("policy.json"), policy).unwrap();
    folder
}

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn run(folder: &tempfile::TempDir, arguments: &[&str]) -> Ran {
    let name = format!("porchlight{}", std::env::consts::EXE_SUFFIX);
    let output = Command::new(folder.path().join(name))
        .args(arguments)
        .env("PORCHLIGHT_TEST_FOLDER", folder.path())
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap();
    Ran {
        code: output.status.code(),
        out: String::from_utf8_lossy(&output.stdout).into_owned(),
        err: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

#[test]
fn policy_says_where_it_looked_what_holds_and_what_is_wrong() {
    let folder = portable(
        r#"{"language": "en-US", "data_folder": "%PORCHLIGHT_TEST_FOLDER%/data", "kiosk": true, "paper": "letter"}"#,
    );
    let ran = run(&folder, &["policy", "--json"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    let said: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let file = folder.path().join("policy.json").display().to_string();
    let looked = said["looked"].as_array().unwrap();
    assert_eq!(looked.last().unwrap()["path"], file);
    assert_eq!(looked.last().unwrap()["there"], true);
    if cfg!(target_os = "linux") {
        assert_eq!(looked[0]["path"], "/etc/porchlight/policy.json");
    }
    let holds = |entry: &str| {
        let all = said["holds"].as_array().unwrap();
        let one = all.iter().find(|one| one["entry"] == entry);
        one.unwrap()["value"].clone()
    };
    let data = format!("{}/data", folder.path().display());
    assert_eq!(holds("data_folder"), data);
    assert_eq!(holds("kiosk"), true);
    assert_eq!(said["problems"], serde_json::json!([]));

    std::fs::write(
        folder.path().join("policy.json"),
        r#"{"kisok": true, "paper": "A3", "language": "es"}"#,
    )
    .unwrap();
    let ran = run(&folder, &["policy"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("«kisok» no es una entrada"), "{}", ran.out);
    assert!(
        ran.out.contains("«paper» debe ser \"a4\" o \"letter\""),
        "{}",
        ran.out
    );
    assert!(
        ran.out.contains("language = \"es\""),
        "the rest holds: {}",
        ran.out
    );
    let ran = run(&folder, &["policy", "--json"]);
    assert_eq!(ran.code, Some(1));
    let said: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(said["problems"][0]["problem"], "unknown-entry");
    let named = ["kisok", "paper"].map(serde_json::Value::from);
    let entries = [0, 1].map(|ix| said["problems"][ix]["entry"].clone());
    assert_eq!(entries, named);
}

#[test]
fn options_cannot_lift_a_policy_and_that_is_said_in_one_line_each() {
    let folder = portable(
        r#"{"language": "en-US", "data_folder": "%PORCHLIGHT_TEST_FOLDER%/data", "paper": "a4"}"#,
    );
    let ran = run(&folder, &["--locale", "es", "--data-dir", "elsewhere"]);
    let lines: Vec<&str> = ran.err.lines().collect();
    assert!(lines[0].contains("--locale is not used"), "{}", ran.err);
    assert!(lines[1].contains("--data-dir is not used"), "{}", ran.err);
    assert!(!folder.path().join("elsewhere").exists());
    if cfg!(target_os = "linux") {
        assert!(
            ran.err.contains("needs a screen"),
            "in the policy's language: {}",
            ran.err
        );
    }
    let print = |folder: &tempfile::TempDir, paper: &str| {
        let sheet = folder.path().join("sheet.pdf");
        let out = sheet.to_str().unwrap();
        let arguments = [
            "print",
            "show-cards",
            "--locale",
            "en-US",
            "--paper",
            paper,
            "--out",
            out,
        ];
        let ran = run(folder, &arguments);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        (std::fs::read(sheet).unwrap(), ran.err)
    };
    let (fixed, said) = print(&folder, "letter");
    assert!(said.contains("--paper is not used"), "{said}");
    let free = portable("{}");
    assert!(fixed == print(&free, "a4").0, "A4, as the policy says");
    assert!(fixed != print(&free, "letter").0);
}

#[test]
fn in_a_kiosk_print_makes_no_page_of_adults() {
    let folder = portable(r#"{"kiosk": true}"#);
    let out = folder.path().join("x.pdf");
    let out = out.to_str().unwrap();
    let ran = run(
        &folder,
        &[
            "print",
            "answer-key",
            "settings-check",
            "--locale",
            "en-US",
            "--out",
            out,
        ],
    );
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.err
            .contains("closes this document: answer-key settings-check"),
        "{}",
        ran.err
    );
    assert!(!std::path::Path::new(out).exists());
    let ran = run(&folder, &["print", "help-card", "CA", "--out", out]);
    assert_eq!(ran.code, Some(0), "Help can always be printed: {}", ran.err);
}

#[test]
fn exit_codes_are_those_of_the_page_for_schools() {
    let folder = portable("{}");
    let out = folder.path().join("x.pdf");
    let out = out.to_str().unwrap();
    for (arguments, code) in [
        (vec!["--version"], 0),
        (vec!["--help"], 0),
        (vec!["policy"], 0),
        (vec!["print", "--list"], 0),
        (vec!["print", "poem", "--out", out], 1),
        (vec!["print", "handout", "no-such-lesson", "--out", out], 1),
        (vec!["--no-such-option"], 2),
        (vec!["print", "--paper", "a5"], 2),
    ] {
        let ran = run(&folder, &arguments);
        assert_eq!(ran.code, Some(code), "{arguments:?}: {}", ran.err);
    }
    if cfg!(target_os = "linux") {
        assert_eq!(run(&folder, &[]).code, Some(1), "no window");
    }
}

#[test]
fn a_log_says_what_went_wrong_in_a_file_of_its_own() {
    let folder = portable(r#"{"paper": "A3"}"#);
    let log = folder.path().join("porchlight.log");
    let log_name = log.to_str().unwrap();
    for _ in 0..2 {
        let ran = run(&folder, &["policy", "--log", log_name]);
        assert_eq!(ran.code, Some(1));
        assert!(!ran.err.contains("WARN"), "the file has it: {}", ran.err);
    }
    let said = std::fs::read_to_string(&log).unwrap();
    assert_eq!(said.matches("started").count(), 2, "{said}");
    assert!(
        said.contains("wrong-value") && said.contains("paper"),
        "{said}"
    );
    // If the log cannot be written, the program still works and reports it.
    let ran = run(
        &folder,
        &["policy", "--log", folder.path().to_str().unwrap()],
    );
    assert_eq!(ran.code, Some(1));
    assert!(ran.err.contains("not an ordinary file"), "{}", ran.err);
}
