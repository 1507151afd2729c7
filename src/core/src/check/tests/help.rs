//! The services of a country: what the checker says of the lists of those to show first.

use super::{Code, MemorySource, check};
use std::sync::Arc;

const FILE: &str = "lessons/reference/help/xx.json";

const COUNTRY: &str = r#"{"country":"XX","as_of":"2026-01-01","speaks":["en"],"zones":["Nowhere/Town"],
 "first":{"why":"Because.","under_11":["kids"],"from_11":["kids","teens"],"adults":["police"]},
 "services":[
  {"id":"danger","kind":"emergency","ages":[0,120],"for":["child","adult"],"topics":["danger"],"always_open":"yes","check_first":false,
   "ways":[{"way":"call","number":"1","dial":"1"}]},
  {"id":"kids","kind":"helpline","ages":[0,15],"for":["child"],"topics":["talk"],"always_open":"yes","check_first":false,
   "languages":["en","es"],"ways":[{"way":"call","number":"2","dial":"2"},{"way":"call","number":"2","dial":"2","press":"1","language":"es"}]},
  {"id":"teens","kind":"crisis","ages":[11,24],"for":["child"],"topics":["feelings"],"always_open":"yes","check_first":false,
   "ways":[{"way":"whatsapp","number":"3"}]},
  {"id":"police","kind":"report","ages":[18,120],"for":["adult"],"topics":["report"],"always_open":"yes","check_first":false,
   "ways":[{"way":"web","host":"police.example"}]},
  {"id":"old","kind":"report","ages":[0,120],"for":["child","adult"],"topics":["report"],"always_open":"unknown","check_first":true,
   "ways":[{"way":"web","host":"old.example"}]}
 ]}"#;

/// Where there are problems after replacing some words.
fn places(from: &str, to: &str) -> Vec<String> {
    assert!(COUNTRY.contains(from), "no {from}");
    let mut source = MemorySource::default();
    source.set(FILE, COUNTRY.replacen(from, to, 1));
    let problems = check(Arc::new(source)).problems.into_iter();
    problems
        .filter(|problem| problem.code == Code::BadHelp)
        .map(|problem| problem.place)
        .collect::<std::collections::BTreeSet<_>>()
        .into_iter()
        .collect()
}

#[test]
fn somebody_chose_by_hand_whom_each_age_sees_first() {
    assert!(places("Because", "Why not").is_empty());
    // A file without the lists cannot be read.
    let first = COUNTRY.lines().nth(1).unwrap();
    assert_eq!(places(first, "").len(), 1);
    for (from, to, wanted) in [
        // No service has this id.
        (
            r#"["kids","teens"]"#,
            r#"["kids","teans"]"#,
            "first.from_11",
        ),
        // From 16 on there is only the crisis line, which the list forgets.
        (r#"["kids","teens"]"#, r#"["kids"]"#, "first.from_11"),
        (
            r#""under_11":["kids"]"#,
            r#""under_11":[]"#,
            "first.under_11",
        ),
        // A crisis line serves nobody under 11.
        (
            r#""under_11":["kids"]"#,
            r#""under_11":["kids","teens"]"#,
            "first.under_11",
        ),
        (r#""ages":[11,24]"#, r#""ages":[8,24]"#, "teens"),
        // Not confirmed, the emergency number, and for children only.
        (r#"["police"]"#, r#"["police","old"]"#, "first.adults"),
        (r#"["police"]"#, r#"["police","danger"]"#, "first.adults"),
        (r#"["police"]"#, r#"["police","kids"]"#, "first.adults"),
        (r#"["police"]"#, r#"["police","police"]"#, "first.adults"),
        (r#""languages":["en","es"],"#, "", "kids"),
        (r#""speaks":["en"]"#, r#""speaks":[]"#, "speaks"),
        (r#""id":"old""#, r#""id":"kids""#, "kids"),
    ] {
        assert_eq!(places(from, to), [wanted], "{to}");
    }
}
