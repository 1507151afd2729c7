use super::*;
use crate::content::Library;
use crate::source::Source;
use crate::text::Texts;
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

mod cries;

fn entry(title: &str, line: &str, audience: Option<Audience>) -> Entry {
    Entry {
        target: Target::Term(Key::new(&title.to_lowercase().replace(' ', "-")).unwrap()),
        audience,
        title: title.to_owned(),
        line: line.to_owned(),
    }
}

#[test]
fn a_list_is_filtered_as_tolerantly_as_everything_is_searched() {
    let texts = ["Who can write to you", "Límite de gasto", "Screen time"].map(str::to_owned);
    for (query, met) in [
        ("", [true, true, true]),
        ("  ", [true, true, true]),
        ("wri", [true, false, false]),
        ("limite", [false, true, false]),
        ("scren", [false, false, true]),
        ("time for a zebra", [false, false, false]),
        ("the screen", [false, false, true]),
        ("zebra", [false, false, false]),
    ] {
        assert_eq!(among(query, &texts), met, "{query}");
    }
}

fn index() -> Index {
    let mut index = Index::empty();
    index.add(
        entry(
            "Settings check",
            "Who can write to you",
            Some(Audience::Age11To13),
        ),
        "private profile",
    );
    index.add(
        entry(
            "Gifts with a catch",
            "Free coins in a game",
            Some(Audience::Age8To10),
        ),
        "secret",
    );
    index.add(
        entry(
            "Sextortion",
            "Blackmail with a picture",
            Some(Audience::Age14To17),
        ),
        "pay threat photo",
    );
    index.add(entry("Block", "Bloqueo: Sextorsión", None), "También ayuda");
    index
}

fn titles(query: &str, reader: Reader) -> Vec<String> {
    let index = index();
    index
        .find(query, reader, 5)
        .iter()
        .map(|e| e.title.clone())
        .collect()
}

#[test]
fn a_word_is_found_while_it_is_typed() {
    for typed in ["set", "setti", "Settings"] {
        assert_eq!(titles(typed, None), ["Settings check"], "{typed}");
    }
}

#[test]
fn accents_and_small_slips_do_not_matter() {
    assert_eq!(titles("sextorsion", None), ["Block"]);
    assert_eq!(titles("setings", None), ["Settings check"]);
    assert_eq!(titles("blakmail", None), ["Sextortion"]);
    assert_eq!(titles("tambien", None), ["Block"]);
    assert_eq!(titles("cpins", None), ["Gifts with a catch"]);
    assert_eq!(titles("foto", None), titles("photo", None));
}

#[test]
fn what_stands_in_the_title_comes_before_what_stands_in_the_text() {
    let mut index = index();
    index.add(entry("Private", "x", None), "");
    let found = index.find("private", None, 5);
    assert_eq!(found.first().unwrap().title, "Private");
    assert_eq!(found.len(), 2);
}

#[test]
fn a_child_finds_what_is_for_their_band_and_for_all() {
    assert!(
        titles("sextortion", Some(Audience::Age8To10))
            .iter()
            .all(|t| t == "Block")
    );
    assert_eq!(
        titles("coins", Some(Audience::Age8To10)),
        ["Gifts with a catch"]
    );
}

#[test]
fn nonsense_and_nothing_find_nothing() {
    assert!(titles("", None).is_empty());
    assert!(titles("qqqqzzzz", None).is_empty());
    assert!(titles("?!. 🦊", None).is_empty());
}

/// The content that ships, read from the folders of the project.
struct Shipped;

impl Shipped {
    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }
}

impl Source for Shipped {
    fn read(&self, path: &str) -> Option<Cow<'static, [u8]>> {
        std::fs::read(Self::root().join(path)).ok().map(Cow::Owned)
    }

    fn list(&self, prefix: &str) -> Vec<String> {
        let folder = prefix.rsplit_once('/').map_or("", |(folder, _)| folder);
        let mut open = vec![PathBuf::from(folder)];
        let mut found = Vec::new();
        while let Some(folder) = open.pop() {
            let entries = std::fs::read_dir(Self::root().join(&folder));
            for entry in entries.into_iter().flatten().flatten() {
                let path = folder.join(entry.file_name());
                if entry.path().is_dir() {
                    open.push(path);
                } else {
                    found.push(path.to_str().unwrap().replace('\\', "/"));
                }
            }
        }
        found.retain(|path| path.starts_with(prefix));
        found.sort();
        found
    }
}

fn shipped(locale: &str, country: Option<&str>) -> (Library, Index) {
    let source: Arc<dyn Source> = Arc::new(Shipped);
    let (library, problems) = Library::open(source.clone());
    assert!(problems.is_empty(), "{problems:?}");
    let texts = Texts::open(source, locale);
    let index = Index::build(&library, &texts, country, Vec::new());
    (library, index)
}

const CHILD: Reader = Some(Audience::Age8To10);
const TEEN: Reader = Some(Audience::Age11To13);
const PARENT: Reader = Some(Audience::Parents);

fn first<'a>(index: &'a Index, query: &str, reader: Reader) -> Option<&'a Entry> {
    index.find(query, reader, 12).into_iter().next()
}

fn has_platforms(index: &Index, query: &str, reader: Reader) -> bool {
    let found = index.find(query, reader, usize::MAX);
    let mut targets = found.iter().map(|entry| &entry.target);
    targets.any(|target| matches!(target, Target::Platform(_)))
}

#[test]
fn adults_and_teens_find_an_app_or_a_device_by_its_name() {
    let names = [
        ("Snapchat", "app-snapchat"),
        ("snap", "app-snapchat"),
        ("roblox", "app-roblox"),
        ("WhatsApp", "app-whatsapp"),
        ("insta", "app-instagram"),
        ("tiktok", "app-tiktok"),
        ("YouTube", "app-youtube"),
        ("discord", "app-discord"),
        ("PlayStation", "app-playstation"),
        ("playstaton", "app-playstation"),
        ("Xbox", "app-xbox-minecraft"),
        ("minecraft", "app-xbox-minecraft"),
        ("Fortnite", "app-epic"),
        ("iphone", "app-ios"),
    ];
    for locale in ["en-US", "es"] {
        let (library, index) = shipped(locale, None);
        for (name, list) in names {
            for reader in [TEEN, PARENT, None] {
                let found = first(&index, name, reader).map(|entry| &entry.target);
                let list = Key::new(list).unwrap();
                assert!(library.home.platform_of_list(&list).is_some(), "{list}");
                assert_eq!(found, Some(&Target::Platform(list)), "{name} {reader:?}");
            }
        }
    }
}

#[test]
fn a_setting_is_found_by_what_the_app_calls_it_and_says_whose_it_is() {
    for (locale, typed) in [("en-US", "ghost mode"), ("es", "modo fantasma")] {
        let (_, index) = shipped(locale, None);
        let found = first(&index, typed, PARENT).unwrap();
        let list = Key::new("app-snapchat").unwrap();
        assert_eq!(found.target, Target::Platform(list), "{typed}");
        assert_eq!(found.line, "Snapchat");
    }
}

#[test]
fn a_child_under_11_sees_apps_only_where_nothing_else_is_found() {
    let (_, index) = shipped("en-US", None);
    assert!(has_platforms(&index, "friends", TEEN));
    assert!(!index.find("friends", CHILD, 12).is_empty());
    assert!(!has_platforms(&index, "friends", CHILD));
    assert!(has_platforms(&index, "Roblox", CHILD));
}

#[test]
fn a_service_is_found_by_its_number_with_and_without_signs() {
    let (_, index) = shipped("en-US", Some("US"));
    let cases = [
        ("911", "Emergency"),
        ("call 911 now", "Emergency"),
        ("1-800-422-4453", "Childhelp National Child Abuse Hotline"),
        ("18004224453", "Childhelp National Child Abuse Hotline"),
        ("800 422 4453", "Childhelp National Child Abuse Hotline"),
        ("(800) 422.44", "Childhelp National Child Abuse Hotline"),
        ("+1 800 422 4453", "Childhelp National Child Abuse Hotline"),
    ];
    for (typed, title) in cases {
        for reader in [CHILD, TEEN, PARENT, None] {
            let found = first(&index, typed, reader).unwrap();
            assert_eq!(found.title, title, "{typed} {reader:?}");
            assert_eq!(found.target, Target::Help);
        }
    }
    let both: Vec<&str> = index
        .find("911 or 988", TEEN, 2)
        .iter()
        .map(|entry| entry.title.as_str())
        .collect();
    assert_eq!(both, ["Emergency", "988 Suicide & Crisis Lifeline"]);
}

#[test]
fn one_digit_off_is_not_another_number() {
    let (_, index) = shipped("en-US", Some("US"));
    for typed in ["1-800-422-4454", "1 800 422 4454", "741742", "989"] {
        let found = index.find(typed, PARENT, 12);
        let helps = found.iter().any(|entry| entry.target == Target::Help);
        assert!(!helps, "{typed}: {found:?}");
    }
}

#[test]
fn the_crisis_line_is_found_from_11_up_and_a_younger_child_who_types_its_number_gets_help() {
    let (_, index) = shipped("en-US", Some("US"));
    for (typed, title) in [
        ("988", "988 Suicide & Crisis Lifeline"),
        ("9-8-8", "988 Suicide & Crisis Lifeline"),
        ("741 741", "Crisis Text Line"),
        ("866-488-7386", "The Trevor Project"),
    ] {
        for reader in [TEEN, PARENT, None] {
            assert_eq!(first(&index, typed, reader).unwrap().title, title);
            assert!(!index.is_trouble(typed, reader), "{typed} {reader:?}");
        }
        let found = index.find(typed, CHILD, 12);
        assert!(found.iter().all(|entry| entry.title != title), "{typed}");
        assert!(index.is_trouble(typed, CHILD), "{typed}");
    }
    assert!(!index.is_trouble("911", CHILD));
}

#[test]
fn a_service_of_another_country_is_shown_where_nothing_else_is_and_says_whose_it_is() {
    let (_, at_home) = shipped("en-US", Some("GB"));
    for typed in [
        "Childline",
        "ChildLine",
        "childlin",
        "0800 1111",
        "08001111",
        "+44 0800 1111",
    ] {
        let found = first(&at_home, typed, CHILD).unwrap();
        assert_eq!(found.title, "Childline", "{typed}");
        assert_eq!(found.target, Target::Help);
        assert!(!found.line.contains("United Kingdom"));
    }
    let (_, abroad) = shipped("en-US", Some("US"));
    for typed in ["Childline", "0800 1111"] {
        let found = first(&abroad, typed, TEEN).unwrap();
        assert_eq!(found.target, Target::HelpCountry, "{typed}");
        assert!(found.line.starts_with("United Kingdom: "), "{}", found.line);
    }
    let named = first(&abroad, "kids help phone", TEEN).unwrap();
    assert!(named.line.starts_with("Canada: "), "{}", named.line);
    let emergencies = abroad.find("emergency", None, usize::MAX);
    let abroad = |entry: &&&Entry| entry.target == Target::HelpCountry;
    assert_eq!(emergencies.iter().filter(abroad).count(), 0);
}

#[test]
fn a_situation_is_found_by_what_somebody_in_it_would_type() {
    for (locale, typed, situation) in [
        ("en-US", "somebody took my account", "account"),
        ("en-US", "i saw something", "saw"),
        ("en-US", "i met someone from online", "met"),
        ("en-US", "someone wants me to hurt myself", "hurt"),
        ("en-US", "faked call", "voice"),
        ("es", "alguien se quedó con mi cuenta", "account"),
        ("es", "vi algo", "saw"),
        ("es", "vi en persona a alguien de internet", "met"),
        ("es", "quieren que me haga daño", "hurt"),
        ("es", "llamada falsa", "voice"),
    ] {
        let (_, index) = shipped(locale, None);
        let wanted = Target::Happened(Key::new(situation).unwrap());
        for reader in [CHILD, TEEN, PARENT, None] {
            let found = index.find(typed, reader, 3);
            let is_there = found.iter().any(|entry| entry.target == wanted);
            assert!(is_there, "{typed} {reader:?}: {found:?}");
        }
    }
}
