use std::io::Cursor;

use proptest::prelude::*;

use super::*;

fn open(dir: &Path) -> Store {
    let folder = DataFolder::choose(Some(dir.to_owned()), None).unwrap();
    let (store, notices) = Store::open(folder);
    assert_eq!(notices, []);
    assert!(store.can_write());
    store
}

fn mia() -> BookId {
    BookId::parse("mia").unwrap()
}

fn what() -> What {
    What::Book(mia())
}

/// A store whose book "mia" has exactly these bytes.
fn with_file(bytes: &[u8]) -> (tempfile::TempDir, Store, PathBuf) {
    let dir = tempfile::tempdir().unwrap();
    let own = dir.path().join("books/mia");
    fs::create_dir_all(&own).unwrap();
    let path = own.join(EVENTS);
    fs::write(&path, bytes).unwrap();
    let store = open(dir.path());
    (dir, store, path)
}

fn lines(numbers: impl IntoIterator<Item = u32>) -> String {
    let lines = numbers
        .into_iter()
        .map(|n| format!("{{\"v\":1,\"e\":{n}}}\n"));
    lines.collect()
}

fn read(store: &Store) -> (Vec<u32>, Vec<Notice>) {
    store.read_book(&mia())
}

#[test]
fn events_come_back_in_order_after_a_new_start() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    assert_eq!(read(&store), (vec![], vec![]));
    for n in 1..=3_u32 {
        store.append(&mia(), &n).unwrap();
    }
    assert_eq!(read(&store), (vec![1, 2, 3], vec![]));
    drop(store);
    let store = open(dir.path());
    store.append(&mia(), &4).unwrap();
    assert_eq!(read(&store), (vec![1, 2, 3, 4], vec![]));
    assert_eq!(store.list_books().unwrap(), [mia()]);
    let text = fs::read_to_string(dir.path().join("books/mia/events.jsonl")).unwrap();
    assert_eq!(text, lines(1..=4), "people can read it");
}

#[test]
fn a_torn_last_line_is_dropped_and_cut_off_by_the_next_append() {
    for torn in [
        "{\"v\":1,\"e\":3",
        "{\"v\":1,\"e\":3}",
        "\0\0\0\0",
        "oops\n",
        "{\"v\":1}\n",
    ] {
        let (_dir, store, path) = with_file((lines(1..=2) + torn).as_bytes());
        let dropped = Notice::TornLineDropped { book: mia() };
        assert_eq!(read(&store), (vec![1, 2], vec![dropped]), "{torn:?}");
        store.append(&mia(), &9).unwrap();
        assert_eq!(read(&store), (vec![1, 2, 9], vec![]), "{torn:?}");
        assert_eq!(fs::read_to_string(path).unwrap(), lines([1, 2, 9]));
    }
}

#[test]
fn an_append_repairs_a_torn_line_that_nobody_has_read() {
    let (_dir, store, path) = with_file((lines(1..=2) + "{\"v\":1,").as_bytes());
    store.append(&mia(), &3).unwrap();
    assert_eq!(fs::read_to_string(path).unwrap(), lines(1..=3));
}

#[test]
fn garbage_in_the_middle_is_set_aside_and_the_good_lines_stay() {
    let garbage = [
        b"\xff\xfe\0{{\n".as_slice(),
        b"[1,2]\n",
        b"{\"v\":0,\"e\":1}\n",
        b"{\"e\":1}\n",
    ];
    for garbage in garbage {
        let bytes = [lines([1]).as_bytes(), garbage, lines([2]).as_bytes()].concat();
        let (_dir, store, path) = with_file(&bytes);
        let set_aside = Notice::DamagedSetAside { what: what() };
        assert_eq!(read(&store), (vec![1, 2], vec![set_aside]));
        let copy = path.with_file_name("events.damaged-1.jsonl");
        assert_eq!(fs::read(copy).unwrap(), bytes, "the copy is complete");
        assert_eq!(read(&store), (vec![1, 2], vec![]), "told once");
        store.append(&mia(), &3).unwrap();
        assert_eq!(fs::read_to_string(path).unwrap(), lines(1..=3));
    }
}

#[test]
fn an_append_before_any_reading_cuts_off_no_damage_that_has_no_copy() {
    let bytes = lines([1]) + "damage\nmore damage\n";
    let (_dir, store, path) = with_file(bytes.as_bytes());
    store.append(&mia(), &2).unwrap();
    let kept = fs::read_to_string(&path).unwrap();
    assert_eq!(kept, lines([1]) + "damage\n" + &lines([2]));
    let set_aside = Notice::DamagedSetAside { what: what() };
    assert_eq!(read(&store), (vec![1, 2], vec![set_aside]));
}

#[test]
fn a_second_damage_keeps_the_first_copy() {
    let (_dir, store, path) = with_file((lines([1]) + "a\n" + &lines([2])).as_bytes());
    read(&store);
    fs::write(&path, lines([1]) + "b\n" + &lines([2])).unwrap();
    read(&store);
    let copy = |n| fs::read_to_string(path.with_file_name(format!("events.damaged-{n}.jsonl")));
    assert!(copy(1).unwrap().contains("a\n") && copy(2).unwrap().contains("b\n"));
}

#[test]
fn a_book_of_a_newer_version_is_read_as_far_as_possible_and_never_written() {
    // The last: torn as well, and damaged in the middle; nothing may be "repaired".
    for newer in [
        "{\"v\":2,\"e\":{\"new\":1}}\n",
        "{\"v\":2,\"other\":1}",
        "{\"v\":2}\ndamage\n{\"v\":1,",
    ] {
        let bytes = lines(1..=2) + newer;
        let (_dir, store, path) = with_file(bytes.as_bytes());
        let refused = store.append(&mia(), &3);
        assert!(matches!(refused, Err(StoreError::NewerVersion(w)) if w == what()));
        let (events, notices) = read(&store);
        assert_eq!(events, [1, 2]);
        assert!(notices.contains(&Notice::NewerVersion { what: what() }));
        let refused = store.append(&mia(), &3);
        assert!(matches!(refused, Err(StoreError::NewerVersion(_))));
        assert_eq!(fs::read_to_string(&path).unwrap(), bytes);
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }
}

#[test]
fn a_whole_line_that_means_nothing_to_this_program_stays_in_the_file() {
    let bytes = lines([1]) + "{\"v\":1,\"e\":\"from a sister version\"}\n" + &lines([2]);
    let (_dir, store, path) = with_file(bytes.as_bytes());
    let notice = Notice::NotUnderstood {
        book: mia(),
        lines: 1,
    };
    assert_eq!(read(&store), (vec![1, 2], vec![notice]));
    store.append(&mia(), &3).unwrap();
    assert_eq!(fs::read_to_string(path).unwrap(), bytes + &lines([3]));
}

#[test]
fn erasing_leaves_nothing() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    let other = BookId::parse("noor").unwrap();
    store.append(&mia(), &1).unwrap();
    store.append(&other, &1).unwrap();
    let path = dir.path().join("books/mia/events.jsonl");
    fs::write(&path, lines([1]) + "damage\n" + &lines([2])).unwrap();
    read(&store);
    store.erase_book(&mia()).unwrap();
    store.erase_book(&mia()).unwrap();
    assert_eq!(disk::names_in(&dir.path().join("books")).unwrap(), ["noor"]);
    assert_eq!(read(&store), (vec![], vec![]));
    assert_eq!(store.list_books().unwrap(), [other]);
    store.append(&mia(), &7).unwrap();
    assert_eq!(
        read(&store),
        (vec![7], vec![]),
        "a new book under the old id begins empty"
    );
}

#[test]
fn a_kill_while_erasing_leaves_the_book_erased() {
    let dir = tempfile::tempdir().unwrap();
    let store = open(dir.path());
    store.append(&mia(), &1).unwrap();
    drop(store);
    let books = dir.path().join("books");
    fs::rename(books.join("mia"), books.join(".erased-mia")).unwrap();
    let store = open(dir.path());
    assert_eq!(store.list_books().unwrap(), []);
    assert_eq!(disk::names_in(&books).unwrap(), [""; 0]);
}

#[test]
fn what_a_kill_left_unfinished_is_swept_at_the_next_start() {
    let (dir, store, path) = with_file(lines([1]).as_bytes());
    drop(store);
    let places = [dir.path(), path.parent().unwrap()];
    for place in places {
        fs::write(place.join(".saving-x"), "half").unwrap();
    }
    open(dir.path());
    for place in places {
        assert!(!place.join(".saving-x").exists());
    }
}

/// A disk that takes `room` more bytes and then is full.
struct Filling {
    file: Cursor<Vec<u8>>,
    room: usize,
}

impl Write for Filling {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = bytes.len().min(self.room);
        if taken == 0 {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.room -= taken;
        self.file.write(&bytes[..taken])
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Seek for Filling {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

impl Grows for Filling {
    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.file.get_mut().truncate(length as usize);
        Ok(())
    }
    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn an_append_that_fails_half_way_is_taken_back() {
    let before = lines(1..=2).into_bytes();
    let line = lines([3]);
    for room in 0..line.len() {
        let file = Cursor::new(before.clone());
        let mut disk = Filling { file, room };
        let failed = add_line(&mut disk, before.len() as u64, line.as_bytes()).unwrap_err();
        assert_eq!(failed.kind(), io::ErrorKind::StorageFull);
        assert_eq!(disk.file.into_inner(), before, "room for {room}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the events are, and wherever the file ends: all lines that were whole are there, and the book goes on.
    #[test]
    fn any_truncation_loses_at_most_the_last_line(
        events in prop::collection::vec(any::<String>(), 1..6),
        cut in any::<prop::sample::Index>(),
    ) {
        let line = |e| [serde_json::to_vec(&Line { v: 1, e }).unwrap(), b"\n".to_vec()].concat();
        let mut bytes: Vec<u8> = events.iter().flat_map(line).collect();
        bytes.truncate(cut.index(bytes.len() + 1));
        let whole = bytes.iter().filter(|b| **b == b'\n').count();
        let (_dir, store, _) = with_file(&bytes);
        let (read, _) = store.read_book::<String>(&mia());
        prop_assert_eq!(&read[..], &events[..whole]);
        store.append(&mia(), &"after").unwrap();
        let (read, notices) = store.read_book::<String>(&mia());
        prop_assert_eq!(notices, vec![]);
        prop_assert_eq!(&read[..whole], &events[..whole]);
        prop_assert_eq!(&read[whole..], ["after"]);
    }

    /// Any bytes at all between good lines: no panic, no good line lost, and the next start finds nothing wrong.
    #[test]
    fn any_damage_keeps_the_lines_around_it(damage in prop::collection::vec(any::<u8>(), 0..40)) {
        let around = lines([1]).into_bytes();
        let bytes = [&around[..], &damage, b"\n", lines([2]).as_bytes()].concat();
        let (_dir, store, _) = with_file(&bytes);
        let (events, _) = read(&store);
        prop_assert_eq!(events.first(), Some(&1));
        prop_assert_eq!(events.last(), Some(&2));
        prop_assert_eq!(read(&store), (events, vec![]));
    }
}
