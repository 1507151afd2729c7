use super::*;

fn entry(title: &str, line: &str, audience: Option<Audience>) -> Entry {
    Entry {
        target: Target::Term(Key::new(&title.to_lowercase().replace(' ', "-")).unwrap()),
        audience,
        title: title.to_owned(),
        line: line.to_owned(),
    }
}

fn index() -> Index {
    let mut index = Index {
        entries: Vec::new(),
        words: BTreeMap::new(),
    };
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

#[test]
fn words_of_trouble_are_met_though_misspelt() {
    let words = "has my picture, threat, threaten, blackmail, scared, tengo miedo, amenaz";
    for typed in [
        "someone has my picture",
        "thretened me",
        "i am scard",
        "blackmale",
        "tengo MIEDO",
        "me amenazan",
    ] {
        assert!(is_trouble(typed, words), "{typed}");
    }
    for typed in ["settings", "picture", "games", "", "my"] {
        assert!(!is_trouble(typed, words), "{typed}");
    }
}
