//! What saving costs, next to the least it could cost: a line and a head are two files, so two syncs.
#![allow(clippy::unwrap_used, reason = "a bench that panics has failed")]

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use divan::{Bencher, black_box};
use porchlight_store::{BookId, DataFolder, Store, name};

fn main() {
    divan::main();
}

const EVENT: &str = "{\"at\":\"2026-11-28\",\"what\":{\"page\":\"step-4\"}}";

fn open(dir: &Path) -> Store {
    Store::open(DataFolder::choose(Some(dir.to_owned()), None).unwrap()).0
}

fn event() -> serde_json::Value {
    serde_json::from_str(EVENT).unwrap()
}

fn mia() -> BookId {
    BookId::parse("mia").unwrap()
}

fn book_of(lines: usize) -> (tempfile::TempDir, Store) {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    for _ in 0..lines {
        store.append(&mia(), &event()).unwrap();
    }
    (dir, store)
}

/// The baseline.
#[divan::bench(sample_count = 200)]
fn two_syncs(bencher: Bencher<'_, '_>) {
    let dir = tempfile::tempdir().unwrap();
    let mut log = File::create(dir.path().join("log")).unwrap();
    let mut head = File::create(dir.path().join("head")).unwrap();
    bencher.bench_local(|| {
        log.write_all(EVENT.as_bytes()).unwrap();
        log.sync_all().unwrap();
        head.seek(SeekFrom::Start(0)).unwrap();
        head.write_all(EVENT.as_bytes()).unwrap();
        head.sync_all().unwrap();
    });
}

#[divan::bench(sample_count = 200)]
fn append(bencher: Bencher<'_, '_>) {
    let (_dir, store) = book_of(100);
    let event = event();
    bencher.bench_local(|| store.append(&mia(), &event).unwrap());
}

#[divan::bench(sample_count = 100)]
fn write_doc(bencher: Bencher<'_, '_>) {
    let (_dir, store) = book_of(0);
    bencher.bench_local(|| store.write_doc(&name!("settings"), &EVENT).unwrap());
}

#[divan::bench(sample_count = 100)]
fn write_private_doc(bencher: Bencher<'_, '_>) {
    let (_dir, store) = book_of(0);
    bencher.bench_local(|| store.write_private_doc(&name!("parents"), &EVENT).unwrap());
}

/// A startup with one book of this many events.
#[divan::bench(args = [100, 1000])]
fn open_and_read(bencher: Bencher<'_, '_>, lines: usize) {
    let (dir, store) = book_of(lines);
    drop(store);
    bencher.bench_local(|| {
        let store = open(dir.path());
        black_box(store.read_book::<serde_json::Value>(&mia()));
    });
}
