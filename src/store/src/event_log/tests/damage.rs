//! Damage below the head: always reported, copied aside, repaired once, with everything readable kept.

use super::*;

/// Reads after damage was done, and checks what holds for every damage: the file was copied aside, the damage is reported
/// once, and the book continues.
fn read_damaged(dir: &Path, log: &Path) -> (Vec<u32>, Vec<Notice>) {
    let damaged = fs::read(log).unwrap();
    let (events, notices) = read(dir);
    let copy = fs::read(log.with_file_name("log.damaged-1.jsonl")).unwrap();
    assert_eq!(copy, damaged, "the copy is complete");
    assert_eq!(read(dir), (events.clone(), vec![]), "told once");
    let store = open(dir);
    store.append(&mia(), &99).unwrap();
    drop(store);
    assert_eq!(read(dir), ([&events[..], &[99]].concat(), vec![]));
    (events, notices)
}

fn set_aside(lost: u64) -> Notice {
    Notice::DamagedSetAside { what: what(), lost }
}

#[test]
fn a_cut_at_the_end_of_a_line_is_told_with_how_much_was_lost() {
    for kept in 1..3 {
        let (dir, log) = saved([1, 2, 3]);
        fs::write(&log, lines(&log)[..kept].concat()).unwrap();
        let expected = (
            (1..=kept as u32).collect(),
            vec![set_aside(3 - kept as u64)],
        );
        assert_eq!(read_damaged(dir.path(), &log), expected);
    }
}

#[test]
fn an_empty_or_missing_log_is_told_and_the_book_goes_on() {
    for is_missing in [false, true] {
        let (dir, log) = saved([1, 2]);
        match is_missing {
            true => fs::remove_file(&log).unwrap(),
            false => fs::write(&log, "").unwrap(),
        }
        assert_eq!(open(dir.path()).list_books().unwrap(), [mia()]);
        let (what, lost) = (what(), 2);
        let gone = vec![Notice::Gone { what, lost }];
        assert_eq!(read(dir.path()), (vec![], gone), "missing: {is_missing}");
        assert_eq!(read(dir.path()), (vec![], vec![]), "told once");
        open(dir.path()).append(&mia(), &3).unwrap();
        assert_eq!(read(dir.path()), (vec![3], vec![]));
    }
}

#[test]
fn a_log_of_nothing_but_zeros_is_told() {
    let (dir, log) = saved([1, 2]);
    let length = fs::metadata(&log).unwrap().len() as usize;
    fs::write(&log, vec![0; length]).unwrap();
    assert_eq!(read_damaged(dir.path(), &log), (vec![], vec![set_aside(2)]));
}

#[test]
fn garbage_between_good_lines_is_told_and_every_good_line_stays() {
    for garbage in [
        b"\xff\xfe\0{{\n".as_slice(),
        b"[1,2]\n",
        b"{\"v\":2,\"e\":1}\n",
    ] {
        let (dir, log) = saved([1, 2, 3]);
        let all = lines(&log);
        let bytes = [all[0].as_bytes(), garbage, all[2].as_bytes()].concat();
        fs::write(&log, bytes).unwrap();
        assert_eq!(
            read_damaged(dir.path(), &log),
            (vec![1, 3], vec![set_aside(1)])
        );
    }
}

/// The last line is complete, but a kill came before it was confirmed, so it does not count as lost.
#[test]
fn a_line_beyond_the_head_does_not_hide_a_loss() {
    for damaged in 0..2 {
        let (dir, log) = saved([1, 2]);
        let head = log.with_file_name(head::FILE);
        let before = fs::read(&head).unwrap();
        open(dir.path()).append(&mia(), &3).unwrap();
        fs::write(&head, before).unwrap();
        let mut all = lines(&log);
        let garbage = "x".repeat(all[damaged].len() - 1) + "\n";
        all[damaged] = garbage;
        fs::write(&log, all.concat()).unwrap();
        let kept = vec![2 - damaged as u32, 3];
        assert_eq!(read_damaged(dir.path(), &log), (kept, vec![set_aside(1)]));
    }
}

#[test]
fn every_flipped_bit_of_a_confirmed_log_is_told_and_costs_at_most_its_line() {
    let (dir, log) = saved([1, 2]);
    let good = fs::read(&log).unwrap();
    let head = fs::read(log.with_file_name(head::FILE)).unwrap();
    for bit in 0..good.len() * 8 {
        let mut bytes = good.clone();
        bytes[bit / 8] ^= 1 << (bit % 8);
        let found = head::Found::Sound(match Head::read(log.parent().unwrap(), &mia()) {
            head::Found::Sound(head) => head,
            other => panic!("{other:?}"),
        });
        let is_event = |e: &str| serde_json::from_str::<u32>(e).is_ok();
        let scan = scan::scan(&mia(), &bytes, &found, &is_event);
        let Verdict::Damaged { lost, altered, .. } = scan.verdict else {
            panic!("bit {bit} was not noticed");
        };
        assert!(!scan.newer, "bit {bit}");
        assert!(lost + altered as u64 <= 1, "bit {bit}");
        assert_eq!(scan.lines.len() as u64 + lost, 2, "bit {bit}");
    }
    // Also through the store, for a few bytes: the last line, its newline, the head.
    for (file, at) in [(&log, good.len() - 9), (&log, good.len() - 1)] {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        fs::write(file, bytes).unwrap();
        fs::write(log.with_file_name(head::FILE), &head).unwrap();
        assert!(!read(dir.path()).1.is_empty(), "byte {at}");
    }
}

#[test]
fn a_damaged_newline_loses_no_line() {
    let (dir, log) = saved([1, 2, 3]);
    let mut bytes = fs::read(&log).unwrap();
    let first = bytes.iter().position(|byte| *byte == b'\n').unwrap();
    bytes[first] = b'*';
    fs::write(&log, bytes).unwrap();
    assert_eq!(
        read_damaged(dir.path(), &log),
        (vec![1, 2, 3], vec![set_aside(0)])
    );
}

#[test]
fn a_damaged_or_missing_or_swapped_head_is_told_and_loses_nothing() {
    for how in ["flipped", "missing", "empty", "swapped", "folder"] {
        let (dir, log) = saved([1, 2]);
        let head = log.with_file_name(head::FILE);
        let other = BookId::parse("noor").unwrap();
        let store = open(dir.path());
        for number in 0..5 {
            store.append(&other, &number).unwrap();
        }
        drop(store);
        match how {
            "flipped" => {
                let mut bytes = fs::read(&head).unwrap();
                bytes[30] ^= 1;
                fs::write(&head, bytes).unwrap();
            }
            "missing" => fs::remove_file(&head).unwrap(),
            "empty" => fs::write(&head, "").unwrap(),
            "swapped" => {
                fs::copy(dir.path().join("books/noor").join(head::FILE), &head).unwrap();
            }
            _ => {
                fs::remove_file(&head).unwrap();
                fs::create_dir(&head).unwrap();
            }
        }
        let (events, notices) = read(dir.path());
        assert_eq!(events, [1, 2], "{how}");
        if how == "folder" {
            // It cannot be replaced until somebody removes it.
            let (what, lost) = (what(), 0);
            assert_eq!(notices, [Notice::DamagedLeftInPlace { what, lost }]);
        } else {
            assert_eq!(notices, [set_aside(0)], "{how}");
            assert_eq!(read(dir.path()), (vec![1, 2], vec![]), "told once: {how}");
        }
    }
}

#[test]
fn a_line_edited_by_hand_is_kept_used_and_told_once() {
    let (dir, log) = saved([1, 2, 3]);
    let mut all = lines(&log);
    all[1] = all[1].replace("\"e\":2", "\"e\":20");
    fs::write(&log, all.concat()).unwrap();
    let altered = Notice::Altered {
        book: mia(),
        events: 1,
        copied: true,
    };
    assert_eq!(
        read_damaged(dir.path(), &log),
        (vec![1, 20, 3], vec![altered])
    );
}

#[test]
fn an_edit_that_is_no_event_any_more_is_lost_and_told() {
    let (dir, log) = saved([1, 2, 3]);
    let mut all = lines(&log);
    all[1] = all[1].replace("\"e\":2", "\"e\":\"two\"");
    fs::write(&log, all.concat()).unwrap();
    assert_eq!(
        read_damaged(dir.path(), &log),
        (vec![1, 3], vec![set_aside(1)])
    );
}

#[test]
fn an_editor_that_changes_the_ends_of_lines_loses_nothing() {
    let (dir, log) = saved([1, 2]);
    let text = fs::read_to_string(&log).unwrap().replace('\n', "\r\n");
    fs::write(&log, text).unwrap();
    let (events, notices) = read_damaged(dir.path(), &log);
    assert_eq!(events, [1, 2]);
    assert!(matches!(notices[..], [Notice::Altered { events: 2, .. }]));
}

#[test]
fn logs_swapped_between_two_books_are_told() {
    let (dir, log) = saved([1, 2]);
    let other = BookId::parse("noor").unwrap();
    let store = open(dir.path());
    store.append(&other, &3).unwrap();
    drop(store);
    let folder = log.parent().unwrap();
    let (there, aside) = (dir.path().join("books/noor"), dir.path().join("books/x"));
    fs::rename(folder, &aside).unwrap();
    fs::rename(&there, folder).unwrap();
    fs::rename(&aside, &there).unwrap();
    let store = open(dir.path());
    for book in [mia(), other] {
        assert!(!store.read_book::<u32>(&book).1.is_empty());
    }
}

#[test]
fn an_append_repairs_damage_first_and_hands_out_the_notices() {
    let (dir, log) = saved([1, 2, 3]);
    fs::write(&log, lines(&log)[..2].concat()).unwrap();
    let store = open(dir.path());
    store.append(&mia(), &4).unwrap();
    assert_eq!(store.take_notices(), [set_aside(1)]);
    assert_eq!(copies(&log), ["log.damaged-1.jsonl"]);
    drop(store);
    assert_eq!(read(dir.path()), (vec![1, 2, 4], vec![]));
}

#[test]
fn a_repair_that_cannot_be_written_is_told_and_changes_nothing() {
    let (dir, log) = saved([1, 2, 3]);
    fs::write(&log, lines(&log)[..2].concat()).unwrap();
    let damaged = fs::read(&log).unwrap();
    let store = open(dir.path());
    let full = crate::disk::fault::Fault::Fails(io::ErrorKind::StorageFull);
    crate::disk::fault::inject(crate::disk::fault::Op::Write, dir.path(), usize::MAX, full);
    let (events, notices) = store.read_book::<u32>(&mia());
    let (what, lost) = (what(), 1);
    assert_eq!(events, [1, 2]);
    assert_eq!(notices, [Notice::DamagedLeftInPlace { what, lost }]);
    assert!(store.append(&mia(), &4).is_err());
    assert_eq!(fs::read(&log).unwrap(), damaged);
    crate::disk::fault::clear(dir.path());
    store.append(&mia(), &4).unwrap();
    assert_eq!(
        store.take_notices(),
        [set_aside(1)],
        "told when it is repaired"
    );
    drop(store);
    assert_eq!(read(dir.path()), (vec![1, 2, 4], vec![]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever the events are, and wherever the file ends: every loss is reported, and the book continues.
    #[test]
    fn any_truncation_is_told_and_keeps_every_whole_line(
        events in prop::collection::vec(any::<String>(), 1..6),
        cut in any::<prop::sample::Index>(),
    ) {
        let dir = tempfile::tempdir().unwrap();
        let store = open(dir.path());
        for event in &events {
            store.append(&mia(), event).unwrap();
        }
        drop(store);
        let log = dir.path().join("books/mia/log.jsonl");
        let mut bytes = fs::read(&log).unwrap();
        bytes.truncate(cut.index(bytes.len()));
        // A line without its newline is intact and is kept.
        let whole = bytes.iter().filter(|b| **b == b'\n').count()
            + usize::from(bytes.ends_with(b"\"}"));
        fs::write(&log, &bytes).unwrap();
        let store = open(dir.path());
        let (read, notices) = store.read_book::<String>(&mia());
        prop_assert!(!notices.is_empty());
        prop_assert_eq!(&read[..], &events[..whole]);
        store.append(&mia(), &"after").unwrap();
        drop(store);
        let (read, notices) = open(dir.path()).read_book::<String>(&mia());
        prop_assert_eq!(notices, vec![]);
        prop_assert_eq!(&read[..whole], &events[..whole]);
        prop_assert_eq!(&read[whole..], ["after"]);
    }

    /// Any bytes between good lines: no panic, no good line lost, the damage reported, and the next start finds nothing wrong.
    #[test]
    fn any_damage_keeps_the_lines_around_it(damage in prop::collection::vec(any::<u8>(), 0..40)) {
        let (dir, log) = saved([1, 2]);
        let all = lines(&log);
        let bytes = [all[0].as_bytes(), &damage, b"\n", all[1].as_bytes()].concat();
        fs::write(&log, bytes).unwrap();
        let (events, notices) = read(dir.path());
        prop_assert_eq!(events.first(), Some(&1));
        prop_assert_eq!(events.last(), Some(&2));
        prop_assert!(!notices.is_empty());
        prop_assert_eq!(read(dir.path()), (events, vec![]));
    }
}
