//! Damages every file of a small folder in every way and compares with what the store had confirmed: nothing may be lost
//! silently, nothing may panic, nothing may hang. `PORCHLIGHT_FAULTS=all` runs many more cases, and `PORCHLIGHT_SEED=…`
//! repeats a run.
#![allow(
    clippy::unwrap_used,
    reason = "a test that panics has failed, as it should"
)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use common::{Random, book, copy, fast_folder, files, is_alarm, open};
use porchlight_store::{DocRead, Name, Notice, name};

const BOOKS: [(&str, &[u32]); 3] = [("mia", &[1, 2, 3]), ("noor", &[10]), ("old", &[5, 6, 7])];
const DOCS: [(Name, u32); 3] = [
    (name!("settings"), 22),
    (name!("parents"), 33),
    (name!("school"), 44),
];
/// Longer than any case takes on the slowest machine.
const HANGS: Duration = Duration::from_secs(60);

/// A folder with one of everything: books, an ordinary and a private document, and carried-over data.
fn mixed_folder() -> tempfile::TempDir {
    let dir = fast_folder();
    let put = |below: &str, text: &str| {
        let path = dir.path().join(below);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    put("format.json", "{\"v\":1}");
    put(
        "books/old/events.jsonl",
        "{\"v\":1,\"e\":5}\n{\"v\":1,\"e\":6}\n",
    );
    put("small/school.json", "{\"v\":1,\"doc\":44}");
    let (store, _) = open(dir.path());
    for (id, events) in BOOKS {
        let id = book(id);
        let (there, _) = store.read_book::<u32>(&id);
        for event in &events[there.len()..] {
            store.append(&id, event).unwrap();
        }
    }
    let [settings, parents, school] = DOCS.map(|(name, _)| name);
    store.write_doc(&settings, &21).unwrap();
    store.write_doc(&settings, &22).unwrap();
    store.write_private_doc(&parents, &33).unwrap();
    store.read_doc::<u32>(&school);
    let renderer = name!("renderer");
    store
        .folder()
        .unwrap()
        .set_marker(&renderer, "glow")
        .unwrap();
    drop(store);
    let seen = look(dir.path());
    assert_eq!(seen, (true, vec![]), "nothing is wrong before the damage");
    dir
}

/// Whether everything confirmed is there, and what the user would be told.
fn look(path: &Path) -> (bool, Vec<String>) {
    let (store, notices) = open(path);
    let mut alarms: Vec<Notice> = notices;
    let mut is_whole = true;
    let mut told = Vec::new();
    if !store.can_write() {
        told.push(format!("{:?}", store.access()));
    }
    if let Err(error) = store.list_books() {
        told.push(format!("no list: {error}"));
    }
    for (id, events) in BOOKS {
        let (read, notices) = store.read_book::<u32>(&book(id));
        is_whole &= read == events;
        alarms.extend(notices);
    }
    for (name, number) in DOCS {
        let (read, notices) = store.read_doc::<u32>(&name);
        is_whole &= read == DocRead::Found(number);
        alarms.extend(notices);
    }
    store.folder().unwrap().marker(&name!("renderer"));
    told.extend(
        alarms
            .iter()
            .filter(|n| is_alarm(n))
            .map(|n| format!("{n:?}")),
    );
    (is_whole, told)
}

/// Uses a damaged folder: nothing may panic or hang. The next start must read the same as now, without a second alarm, and
/// find the new events.
fn go_on(path: &Path) {
    let (store, _) = open(path);
    let before: Vec<Vec<u32>> = BOOKS
        .iter()
        .map(|(id, _)| store.read_book(&book(id)).0)
        .collect();
    let mut is_added = Vec::new();
    for (id, _) in BOOKS {
        is_added.push(store.append(&book(id), &99).is_ok());
    }
    for (name, number) in DOCS {
        store.write_doc(&name, &number).ok();
    }
    drop(store);
    let (store, _) = open(path);
    for (at, (id, _)) in BOOKS.iter().enumerate() {
        if is_added[at] {
            let (events, notices) = store.read_book::<u32>(&book(id));
            assert_eq!(events, [&before[at][..], &[99]].concat());
            assert_eq!(notices, [], "told twice");
        }
    }
}

#[derive(Default)]
struct Count {
    cases: u32,
    /// Number of cases that were reported.
    told: u32,
    /// Must stay empty.
    lost_without_a_word: Vec<String>,
    unnoticed: Vec<String>,
    panics: Vec<String>,
    hangs: Vec<String>,
}

impl Count {
    fn check(&self, what: &str) {
        println!(
            "{what}: {} cases, {} told, lost without a word {}, unnoticed {}, panics {}, hangs {}",
            self.cases,
            self.told,
            self.lost_without_a_word.len(),
            self.unnoticed.len(),
            self.panics.len(),
            self.hangs.len()
        );
        let bad = [
            &self.lost_without_a_word,
            &self.unnoticed,
            &self.panics,
            &self.hangs,
        ];
        assert!(bad.iter().all(|list| list.is_empty()), "{bad:#?}");
        assert!(self.cases > 0);
    }
}

/// Runs each case on its own thread, so that a case that hangs is counted without blocking the rest.
struct Bench {
    template: tempfile::TempDir,
    work: Sender<PathBuf>,
    done: Receiver<Option<(bool, Vec<String>)>>,
    count: Count,
}

impl Bench {
    fn new() -> Self {
        let (work, done) = worker();
        Self {
            template: mixed_folder(),
            work,
            done,
            count: Count::default(),
        }
    }

    fn run(&mut self, case: String, must_be_noticed: bool, damage: impl FnOnce(&Path)) {
        let dir = fast_folder();
        copy(self.template.path(), dir.path());
        damage(dir.path());
        self.count.cases += 1;
        self.work.send(dir.path().to_owned()).unwrap();
        match self.done.recv_timeout(HANGS) {
            Ok(Some((is_whole, told))) => {
                self.count.told += u32::from(!told.is_empty());
                if !is_whole && told.is_empty() {
                    self.count.lost_without_a_word.push(case);
                } else if must_be_noticed && told.is_empty() {
                    self.count.unnoticed.push(case);
                }
            }
            Ok(None) => self.count.panics.push(case),
            Err(RecvTimeoutError::Timeout) => {
                self.count.hangs.push(case);
                (self.work, self.done) = worker();
            }
            Err(RecvTimeoutError::Disconnected) => unreachable!("the worker catches panics"),
        }
    }
}

type Done = Receiver<Option<(bool, Vec<String>)>>;

fn worker() -> (Sender<PathBuf>, Done) {
    let (work, paths) = channel::<PathBuf>();
    let (tell, done) = channel();
    std::thread::spawn(move || {
        for path in paths {
            let seen = std::panic::catch_unwind(|| {
                let seen = look(&path);
                go_on(&path);
                seen
            });
            if tell.send(seen.ok()).is_err() {
                return;
            }
        }
    });
    (work, done)
}

/// Files in which every damage must be reported, because nothing else could be trusted otherwise.
fn must_be_noticed(file: &Path) -> bool {
    let name = file.file_name().unwrap().to_string_lossy();
    ["log.jsonl", "head.json", "settings.json", "parents.json"].contains(&name.as_ref())
}

#[test]
fn every_file_can_be_cut_at_every_byte() {
    let mut bench = Bench::new();
    let mut kept = Vec::new();
    for file in files(bench.template.path()) {
        let bytes = fs::read(bench.template.path().join(&file)).unwrap();
        for length in 0..bytes.len() {
            let case = format!("{} cut at {length}", file.display());
            bench.run(case, must_be_noticed(&file), |root| {
                fs::write(root.join(&file), &bytes[..length]).unwrap();
            });
        }
        kept.push(file);
    }
    assert!(kept.len() >= 12, "{kept:?}");
    bench.count.check("cuts");
}

#[test]
fn a_single_flipped_bit_anywhere_loses_nothing_without_a_word() {
    let mut bench = Bench::new();
    let (mut random, seed) = Random::new();
    let flips = if common::all() { 5000 } else { 300 };
    let template: Vec<(PathBuf, Vec<u8>)> = files(bench.template.path())
        .into_iter()
        .map(|file| {
            let bytes = fs::read(bench.template.path().join(&file)).unwrap();
            (file, bytes)
        })
        .collect();
    let all: u64 = template.iter().map(|(_, bytes)| bytes.len() as u64).sum();
    for _ in 0..flips {
        let mut at = random.below(all) as usize;
        let (file, bytes) = template
            .iter()
            .find(|(_, bytes)| {
                let is_here = at < bytes.len();
                at -= if is_here { 0 } else { bytes.len() };
                is_here
            })
            .unwrap();
        let bit = random.below(8);
        let case = format!("{} byte {at} bit {bit}, seed {seed}", file.display());
        bench.run(case, must_be_noticed(file), |root| {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1 << bit;
            fs::write(root.join(file), bytes).unwrap();
        });
    }
    bench.count.check("flips");
}

#[test]
fn every_file_and_folder_can_be_missing_zeroed_or_swapped() {
    let mut bench = Bench::new();
    let all = files(bench.template.path());
    for file in &all {
        let noticed = must_be_noticed(file);
        let name = file.display();
        // Until its first line is confirmed, a book has no head; this case looks the same, and nothing is lost.
        let is_needed = noticed && !file.ends_with("noor/head.json");
        bench.run(format!("{name} missing"), is_needed, |root| {
            fs::remove_file(root.join(file)).unwrap();
        });
        bench.run(format!("{name} zeroed"), noticed, |root| {
            let length = fs::metadata(root.join(file)).unwrap().len() as usize;
            fs::write(root.join(file), vec![0; length]).unwrap();
        });
        for other in &all {
            if file < other && must_be_noticed(file) && must_be_noticed(other) {
                let case = format!("{name} swapped with {}", other.display());
                bench.run(case, true, |root| {
                    let aside = root.join("aside");
                    fs::rename(root.join(file), &aside).unwrap();
                    fs::rename(root.join(other), root.join(file)).unwrap();
                    fs::rename(aside, root.join(other)).unwrap();
                });
            }
        }
    }
    bench.count.check("missing, zeroed, swapped");
}

#[cfg(unix)]
type Make<'a> = &'a dyn Fn(&Path);

#[cfg(unix)]
#[test]
fn nothing_in_place_of_a_file_or_folder_can_hang_the_program() {
    use std::os::unix::fs::symlink;
    let mut bench = Bench::new();
    let mut places = files(bench.template.path());
    places.extend(["books", "books/mia", "docs", "small", "markers"].map(PathBuf::from));
    let pipe = |path: &Path| {
        let made = std::process::Command::new("mkfifo").arg(path).status();
        assert!(made.unwrap().success());
    };
    let socket = |path: &Path| {
        std::os::unix::net::UnixListener::bind(path).unwrap();
    };
    let kinds: [(&str, Make<'_>); 7] = [
        ("pipe", &pipe),
        ("socket", &socket),
        ("folder", &|path| fs::create_dir(path).unwrap()),
        ("endless device", &|path| {
            symlink("/dev/zero", path).unwrap()
        }),
        ("silent device", &|path| symlink("/dev/tty", path).unwrap()),
        ("link to itself", &|path| symlink(path, path).unwrap()),
        ("dead link", &|path| symlink("nowhere", path).unwrap()),
    ];
    for place in &places {
        for (kind, make) in &kinds {
            let is_folder = bench.template.path().join(place).is_dir();
            // An empty folder in place of a folder counts as a missing book, or as nothing at all.
            if is_folder && *kind == "folder" {
                continue;
            }
            let noticed = must_be_noticed(place);
            bench.run(format!("{kind} for {}", place.display()), noticed, |root| {
                let path = root.join(place);
                match is_folder {
                    true => fs::remove_dir_all(&path).unwrap(),
                    false => fs::remove_file(&path).unwrap(),
                }
                make(&path);
            });
        }
    }
    bench.count.check("special files");
}
