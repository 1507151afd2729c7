use super::*;
use proptest::prelude::*;
use serde_json::json;

fn variable(name: &str) -> Option<String> {
    match name {
        "LOCALAPPDATA" | "SHARE" => Some(format!("{ROOT}local")),
        "LONG" => Some("x".repeat(2000)),
        _ => None,
    }
}

const ROOT: &str = if cfg!(windows) { "C:\\" } else { "/" };

fn here() -> Here<'static> {
    Here {
        languages: ["en-GB", "en-US", "es"].map(str::to_owned).to_vec(),
        countries: ["CA", "US"].map(str::to_owned).to_vec(),
        variable: &variable,
        home: Some(format!("{ROOT}home")),
    }
}

fn place(path: &str, text: &str) -> Place {
    Place {
        path: path.to_owned(),
        content: Ok(Some(text.as_bytes().to_vec())),
    }
}

fn read(text: &str) -> Policy {
    Policy::of(&[place("policy.json", text)], &here())
}

fn wrong(policy: &Policy) -> Vec<Wrong> {
    let problems = policy.problems.iter();
    problems.map(|problem| problem.wrong.clone()).collect()
}

#[test]
fn without_a_file_nothing_is_fixed() {
    let nowhere = Place {
        path: "policy.json".to_owned(),
        content: Ok(None),
    };
    let policy = Policy::of(&[nowhere], &here());
    assert!(!policy.is_there());
    let looked = vec![("policy.json".to_owned(), false)];
    let expected = Policy {
        looked,
        ..Policy::default()
    };
    assert_eq!(policy, expected);
}

#[test]
fn every_entry_has_its_effect() {
    let policy = read(
        r#"{
            "$schema": "policy.schema.json",
            "language": "ES", "country": "ca", "kiosk": true, "class_server": false, "class_port": 27471,
            "data_folder": "%LOCALAPPDATA%", "shared_computer": true, "update_notes": " Ask\nroom 12 ", "paper": "letter"
        }"#,
    );
    assert_eq!(policy.problems, []);
    assert_eq!(policy.language.as_deref(), Some("es"));
    assert_eq!(policy.country.as_deref(), Some("CA"));
    assert!(policy.kiosk && policy.no_class_server && policy.shared);
    assert_eq!(policy.class_port, Some(27471));
    let local = format!("{ROOT}local");
    assert_eq!(policy.data_folder.as_deref(), Some(local.as_str()));
    assert_eq!(policy.editions, Editions::Said("Ask room 12".to_owned()));
    assert_eq!(policy.paper, Some(Size::Letter));
    assert!(!policy.writes_nothing && !policy.broken);
    let held: Vec<Entry> = policy.held.iter().map(|held| held.entry).collect();
    assert_eq!(held, Entry::ALL);
    let hidden = read(r#"{"update_notes": false, "paper": "a4"}"#);
    assert_eq!(hidden.editions, Editions::Hidden);
    assert_eq!(hidden.paper, Some(Size::A4));
}

#[test]
fn a_wrong_entry_is_named_and_the_rest_holds() {
    let policy = read(
        r#"{"language": "xx", "country": "EU", "paper": "A5", "class_port": 80, "kiosk": true}"#,
    );
    let expected = [
        Entry::Language,
        Entry::Country,
        Entry::Paper,
        Entry::ClassPort,
    ];
    assert_eq!(wrong(&policy), expected.map(Wrong::Value));
    assert!(policy.kiosk);
    assert_eq!((policy.language, policy.class_port), (None, None));
    // An unknown name is compared with those that exist.
    let policy = read(r#"{"Kiosck": true, "shared-computer": true, "colour": 1, "paper": "a4"}"#);
    let unknown = |name: &str, near| Wrong::Unknown {
        name: name.to_owned(),
        near,
    };
    let expected = vec![
        unknown("Kiosck", Some(Entry::Kiosk)),
        unknown("shared-computer", Some(Entry::SharedComputer)),
        unknown("colour", None),
    ];
    assert_eq!(wrong(&policy), expected);
    assert_eq!(policy.paper, Some(Size::A4));
    assert!(policy.kiosk && policy.shared && !policy.no_class_server);
    // Beside the right one, a misspelled entry changes nothing.
    let policy = read(r#"{"Kiosk": true, "kiosk": false, "papper": "a4"}"#);
    assert!(!policy.kiosk && policy.paper.is_none());
    assert_eq!(policy.problems.len(), 2);
}

#[test]
fn what_may_have_been_a_restriction_restricts_until_it_is_mended() {
    let policy = read(r#"{"kiosk": "yes", "shared_computer": 1, "class_server": "off"}"#);
    assert!(policy.kiosk && policy.shared && policy.no_class_server);
    assert_eq!(policy.problems.len(), 3);
    assert!(!policy.writes_nothing);
    let twice = read(r#"{"kiosk": true, "kiosk": false, "kiosk": false}"#);
    assert!(twice.kiosk);
    assert_eq!(wrong(&twice), [Wrong::Twice(Entry::Kiosk)]);
    for (folder, why) in [
        (
            json!("%NOBODY%/porchlight"),
            Wrong::NoVariable("NOBODY".to_owned()),
        ),
        (
            json!("porchlight"),
            Wrong::NoFullPath("porchlight".to_owned()),
        ),
        (json!(5), Wrong::Value(Entry::DataFolder)),
    ] {
        let policy = read(&json!({ "data_folder": folder }).to_string());
        assert!(policy.writes_nothing && policy.shared, "{folder}");
        assert_eq!(wrong(&policy), [why]);
    }
}

#[test]
fn a_file_that_cannot_be_understood_is_said_and_writes_nothing() {
    let deep = "[".repeat(10_000);
    let large = format!("{{\"language\": \"{}\"}}", "x".repeat(LARGEST));
    for (text, why) in [
        (
            "{\n  \"kiosk\": true,\n}",
            Wrong::NoJson { line: 3, column: 1 },
        ),
        ("", Wrong::NoJson { line: 1, column: 0 }),
        ("[1]", Wrong::NoObject),
        ("\"kiosk\"", Wrong::NoObject),
        (large.as_str(), Wrong::TooLarge),
    ] {
        let policy = read(text);
        assert_eq!(wrong(&policy), [why], "{text:.40}");
        assert!(policy.broken && policy.writes_nothing && policy.shared && policy.no_class_server);
        assert!(!policy.kiosk, "a school can still teach");
    }
    assert!(matches!(wrong(&read(&deep))[..], [Wrong::NoJson { .. }]));
    let unreadable = Place {
        path: "policy.json".to_owned(),
        content: Err(Wrong::Unreadable),
    };
    let policy = Policy::of(
        &[unreadable, place("beside.json", r#"{"paper": "a4"}"#)],
        &here(),
    );
    assert!(policy.broken && policy.writes_nothing);
    assert_eq!(policy.paper, Some(Size::A4), "the other file holds");
}

#[test]
fn the_first_file_wins_entry_by_entry() {
    let policy = Policy::of(
        &[
            place(
                "system",
                r#"{"kiosk": false, "language": "xx", "class_server": true}"#,
            ),
            place(
                "beside",
                r#"{"kiosk": true, "language": "es", "paper": "a4"}"#,
            ),
        ],
        &here(),
    );
    assert!(!policy.kiosk && !policy.no_class_server);
    assert_eq!(
        policy.language.as_deref(),
        Some("es"),
        "a wrong entry is left out"
    );
    let from = |entry| policy.held(entry).unwrap().path.clone();
    assert_eq!(from(Entry::Kiosk), "system");
    assert_eq!(from(Entry::Paper), "beside");
    let looked = [("system".to_owned(), true), ("beside".to_owned(), true)];
    assert_eq!(policy.looked, looked);
}

#[test]
fn files_as_windows_writes_them_are_read() {
    let text = r#"{"paper": "letter"}"#;
    let mut marked = vec![0xEF, 0xBB, 0xBF];
    marked.extend(text.as_bytes());
    let utf16 = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
        mark.into_iter()
            .chain(text.encode_utf16().flat_map(bytes))
            .collect()
    };
    for bytes in [
        marked,
        utf16([0xFF, 0xFE], u16::to_le_bytes),
        utf16([0xFE, 0xFF], u16::to_be_bytes),
    ] {
        let (entries, wrong) = file::parse(&bytes, &here());
        assert_eq!(wrong, []);
        assert_eq!(entries, [(Entry::Paper, json!("letter"))]);
    }
    assert_eq!(file::parse(&[0xFF, 0xFE, 0], &here()).1, [Wrong::NoText]);
    assert_eq!(file::parse(&[b'{', 0x80], &here()).1, [Wrong::NoText]);
}

#[test]
fn variables_and_the_home_folder_are_put_in() {
    let here = here();
    let good = |text: &str| folder::expand(text, &here).unwrap();
    assert_eq!(good("~"), format!("{ROOT}home"));
    assert_eq!(good("~/porchlight"), format!("{ROOT}home/porchlight"));
    assert_eq!(good("%SHARE%/a%%b"), format!("{ROOT}local/a%b"));
    assert_eq!(good(&format!("{ROOT}data~/x")), format!("{ROOT}data~/x"));
    for bad in [
        "",
        "~other/x",
        "%SHARE",
        "%LONG%%LONG%",
        "x/%SHARE%",
        "%A=B%",
        "%A\0%",
    ] {
        assert!(folder::expand(bad, &here).is_err(), "{bad:?}");
    }
    let zero = format!("{ROOT}data\0");
    assert!(folder::expand(&zero, &here).is_err());
}

#[test]
fn the_schema_has_the_entries_that_are_read() {
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    let properties = schema["properties"].as_object().unwrap();
    let mut named: Vec<&str> = properties.keys().map(String::as_str).collect();
    named.retain(|name| *name != "$schema");
    let mut ours = Entry::ALL.map(Entry::name);
    ours.sort_unstable();
    named.sort_unstable();
    assert_eq!(named, ours);
    assert_eq!(schema["additionalProperties"], json!(false));
    let text = &schema["$defs"]["UpdateNotes"]["anyOf"][1];
    assert_eq!(text["maxLength"], json!(LONGEST_NOTE));
    // `null` is a wrong value, and an editor says so.
    assert!(!schema.to_string().contains("null"), "{schema}");
}

/// JSON of any shape, with names that are ours more often than not.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,30}".prop_map(Value::from),
        "[%~/A-Z]{0,20}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 6, |inner| {
        let name = prop_oneof![
            proptest::sample::select(Entry::ALL.map(Entry::name).to_vec()).prop_map(str::to_owned),
            ".{0,20}",
        ];
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec((name, inner), 0..6).prop_map(Value::from_iter),
        ]
    })
}

proptest! {
    #[test]
    fn no_bytes_are_too_strange(bytes: Vec<u8>, text in ".{0,200}", value in any_json()) {
        for content in [bytes, text.into_bytes(), value.to_string().into_bytes()] {
            let places = [Place { path: "policy.json".to_owned(), content: Ok(Some(content)) }];
            let policy = Policy::of(&places, &here());
            // Everything wrong is reported, and with a file that cannot be understood, nothing is written.
            prop_assert_eq!(policy.broken, policy.problems.iter().any(|one| one.wrong.breaks_file()));
            prop_assert!(!policy.broken || (policy.writes_nothing && policy.held.is_empty()));
            let whole = policy.data_folder.as_deref().is_none_or(|folder| std::path::Path::new(folder).is_absolute());
            prop_assert!(whole);
        }
    }
}
