//! Two policy files with arbitrary bytes, combined. Whatever they contain, a file that cannot be understood restricts, every
//! entry in force is a known entry, and the same files always give the same policy.
#![no_main]

use libfuzzer_sys::fuzz_target;
use porchlight_core::policy::{Entry, Here, Place, Policy};

fuzz_target!(|bytes: &[u8]| {
    let variable = |name: &str| (name == "USER").then(|| "mo".to_owned());
    let here = Here {
        languages: ["en-GB", "en-US", "es"].map(str::to_owned).to_vec(),
        countries: ["CA", "US"].map(str::to_owned).to_vec(),
        variable: &variable,
        home: Some("/home/mo".to_owned()),
    };
    let mut parts = bytes.splitn(2, |byte| *byte == 0).map(<[u8]>::to_vec);
    let places = ["/etc/porchlight/policy.json", "/opt/porchlight/policy.json"].map(|path| Place {
        path: path.to_owned(),
        content: Ok(parts.next()),
    });
    let policy = Policy::of(&places, &here);
    assert_eq!(policy, Policy::of(&places, &here));
    if policy.broken {
        assert!(policy.shared && policy.writes_nothing && policy.no_class_server);
        assert!(!policy.problems.is_empty());
    }
    for held in &policy.held {
        assert!(Entry::named(held.entry.name()) == Some(held.entry));
        assert!(places.iter().any(|place| place.path == held.path));
    }
    // A data folder set by policy is a full path, or nothing is written at all.
    if policy.held(Entry::DataFolder).is_some() {
        assert!(policy.writes_nothing || policy.data_folder.as_deref().is_some_and(|folder| folder.starts_with('/')));
    }
    if let Some(language) = &policy.language {
        assert!(here.languages.contains(language));
    }
});
