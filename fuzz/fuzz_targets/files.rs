//! Files of the data folder: a log, its head and a document with arbitrary bytes are read, reported and written again.
#![no_main]

use libfuzzer_sys::fuzz_target;
use porchlight_store::{BookId, DataFolder, Name, Store};

fuzz_target!(|bytes: &[u8]| {
    let Ok(folder) = tempfile::tempdir() else {
        return;
    };
    let Ok(data) = DataFolder::choose(Some(folder.path().to_owned()), None) else {
        return;
    };
    let (Ok(book), Ok(name)) = (BookId::parse("learner-1"), Name::parse("settings")) else {
        return;
    };
    let mut parts = bytes.splitn(3, |byte| *byte == 0);
    for place in ["books/learner-1/log.jsonl", "books/learner-1/head.json", "docs/settings.json"] {
        let path = folder.path().join(place);
        let Some(parent) = path.parent() else { continue };
        let made = std::fs::create_dir_all(parent);
        let Some(part) = parts.next().filter(|_| made.is_ok()) else {
            break;
        };
        std::fs::write(path, part).ok();
    }
    let (store, _) = Store::open(data);
    store.read_book::<serde_json::Value>(&book);
    store.read_doc::<serde_json::Value>(&name);
    // If an append succeeds, the new event can be read back.
    if store.append(&book, &"new").is_ok() {
        let (events, _) = store.read_book::<serde_json::Value>(&book);
        assert_eq!(events.last(), Some(&"new".into()));
    }
});
