//! Jobs that replace, drop or delay other jobs.

use super::*;

#[test]
fn a_newer_value_of_a_document_replaces_the_one_that_waits() {
    let desk = Desk::new();
    let settings = name!("settings");
    inject(Op::Write, &desk.path("docs/settings.json"), 1, FULL);
    desk.send(doc(settings.clone(), 1, 1));
    assert_eq!(desk.next(), (1, "waiting, full"));
    inject(Op::Write, &desk.path("docs/settings.json"), 1, FULL);
    desk.send(doc(settings.clone(), 2, 2));
    desk.flush();
    let news: Vec<_> = desk
        .news
        .try_iter()
        .map(|n| (n.ticket, word(&n.outcome)))
        .collect();
    assert!(news.contains(&(2, "waiting, full")), "{news:?}");
    assert_eq!(news[news.len() - 2..], [(1, "saved"), (2, "saved")]);
    let (read, _) = desk.store.read_doc::<u32>(&settings);
    assert_eq!(read, DocRead::Found(2));
    assert!(
        !desk.path("docs/settings.prev.json").exists(),
        "1 was never written"
    );
}

#[test]
fn ordinary_and_private_values_are_never_merged() {
    let mut desk = Desk::new();
    let name = name!("parents");
    inject(Op::Write, &desk.path("docs"), 1, FULL);
    desk.send(doc(name.clone(), 1, 1));
    assert_eq!(desk.next(), (1, "waiting, full"));
    let json = 2.into();
    desk.send(Job::Private {
        name,
        json,
        ticket: 2,
    });
    desk.flush();
    assert_eq!(desk.close(), [(1, "saved"), (2, "saved")]);
    assert!(desk.path("docs/parents.copy.json").exists());
}

#[test]
fn old_documents_go_only_after_the_one_that_replaces_them_is_saved() {
    let desk = Desk::new();
    std::fs::create_dir_all(desk.path("small")).unwrap();
    for name in ["pin.json", "pin.prev.json", "notes.json", "school.json"] {
        std::fs::write(desk.path("small").join(name), "{\"v\":1,\"doc\":4}").unwrap();
    }
    let name = name!("parents");
    inject(Op::Write, &desk.path("docs"), 1, FULL);
    desk.send(Job::PrivateReplacing {
        name: name.clone(),
        json: 1.into(),
        old_docs: vec![name!("pin"), name!("notes")],
        ticket: 1,
    });
    assert_eq!(desk.next(), (1, "waiting, full"));
    assert!(desk.path("small/pin.json").exists());
    // The newer value also takes over the removal of old documents.
    let json = 2.into();
    desk.send(Job::Private {
        name: name.clone(),
        json,
        ticket: 2,
    });
    desk.flush();
    assert_eq!(desk.store.read_doc::<u32>(&name).0, DocRead::Found(2));
    let left = crate::disk::names_in(&desk.path("small")).unwrap();
    assert_eq!(left, ["school.json"]);
}

#[test]
fn erasing_a_book_drops_its_waiting_events_and_no_others() {
    let mut desk = Desk::new();
    inject(Op::Write, &desk.path("books/mia"), usize::MAX, FULL);
    inject(Op::Write, &desk.path("books/noor"), 1, FULL);
    desk.send(append("mia", 1, 1));
    desk.send(append("mia", 2, 2));
    desk.send(append("noor", 1, 3));
    assert_eq!(desk.next().0, 1);
    desk.send(erase("mia", 4));
    clear(&desk.path("books/mia"));
    desk.send(append("mia", 9, 5));
    desk.flush();
    assert_eq!(desk.events("mia"), [9], "a new book under the old id");
    assert_eq!(desk.events("noor"), [1]);
    let mut answers = desk.close();
    answers.retain(|(_, word)| !word.starts_with("waiting"));
    answers.sort_unstable();
    let expected = [
        (1, "erased"),
        (2, "erased"),
        (3, "saved"),
        (4, "saved"),
        (5, "saved"),
    ];
    assert_eq!(answers, expected);
}

#[test]
fn erasing_a_document_drops_the_one_that_waits_to_replace_it() {
    let mut desk = Desk::new();
    let name = name!("parents");
    inject(Op::Write, &desk.path("docs"), usize::MAX, FULL);
    desk.send(Job::PrivateReplacing {
        name: name.clone(),
        json: 1.into(),
        old_docs: vec![name!("pin")],
        ticket: 1,
    });
    assert_eq!(desk.next(), (1, "waiting, full"));
    // The disk is still full: removing needs no room.
    desk.send(Job::RemoveDoc {
        name: name.clone(),
        ticket: 2,
    });
    let mut answers = [desk.next(), desk.next()];
    answers.sort_unstable();
    assert_eq!(answers, [(1, "erased"), (2, "saved")]);
    assert_eq!(desk.store.read_doc::<u32>(&name).0, DocRead::Missing);
    assert_eq!(desk.close(), []);
}

#[test]
fn an_erasing_that_fails_is_told_and_tried_again() {
    let desk = Desk::new();
    desk.send(append("mia", 1, 1));
    desk.flush();
    assert_eq!(desk.next(), (1, "saved"));
    let denied = Fault::Fails(std::io::ErrorKind::PermissionDenied);
    inject(Op::Remove, &desk.path("books"), 2, denied);
    desk.send(erase("mia", 2));
    assert_eq!(desk.next(), (2, "waiting, not erased"));
    desk.flush();
    assert_eq!(desk.next(), (2, "saved"));
    assert!(
        crate::disk::names_in(&desk.path("books"))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn what_is_saved_after_erasing_everything_is_not_erased_by_a_later_try() {
    let mut desk = Desk::new();
    desk.send(append("mia", 1, 1));
    desk.send(doc(name!("settings"), 1, 2));
    desk.flush();
    let denied = Fault::Fails(std::io::ErrorKind::PermissionDenied);
    inject(Op::Remove, &desk.path(""), usize::MAX, denied);
    desk.send(Job::EraseAll { ticket: 3 });
    for expected in [(1, "saved"), (2, "saved"), (3, "waiting, not erased")] {
        assert_eq!(desk.next(), expected);
    }
    desk.send(append("noor", 1, 4));
    desk.send(doc(name!("settings"), 2, 5));
    let unsaved = desk
        .writer
        .as_ref()
        .unwrap()
        .flush(Duration::from_millis(50));
    assert_eq!(unsaved, Err(Unsaved { count: 3 }));
    clear(desk.dir.path());
    desk.flush();
    assert_eq!(desk.events("mia"), [] as [u32; 0]);
    assert_eq!(desk.events("noor"), [1]);
    let (read, _) = desk.store.read_doc::<u32>(&name!("settings"));
    assert_eq!(read, DocRead::Found(2));
    let answers = desk.close();
    let finals: Vec<_> = answers.iter().filter(|(_, w)| *w == "saved").collect();
    assert_eq!(finals, [&(3, "saved"), &(4, "saved"), &(5, "saved")]);
}

#[test]
fn erasing_everything_drops_what_waits_and_answers_every_ticket() {
    let mut desk = Desk::new();
    inject(Op::Write, &desk.path("books/mia"), usize::MAX, FULL);
    desk.send(append("mia", 1, 1));
    assert_eq!(desk.next(), (1, "waiting, full"));
    desk.send(append("mia", 2, 2));
    desk.send(Job::EraseAll { ticket: 3 });
    desk.flush();
    clear(desk.dir.path());
    let mut answers = desk.close();
    answers.retain(|(_, word)| !word.starts_with("waiting"));
    assert_eq!(answers, [(1, "erased"), (2, "erased"), (3, "saved")]);
    assert_eq!(desk.store.list_books().unwrap(), []);
}

/// A job whose next try is an hour away.
fn waiting_for_an_hour() -> Arc<Queue> {
    let queue = Queue::default();
    queue.send(append("mia", 1, 1)).unwrap();
    let Next::Run(entry) = queue.next(Instant::now()) else {
        panic!("nothing is in its way");
    };
    let full = StoreError::from_io(Path::new("log"), std::io::ErrorKind::StorageFull.into());
    let later = Instant::now() + Duration::from_secs(3600);
    assert!(queue.failed(entry, full, later).is_none());
    Arc::new(queue)
}

/// The ticket of the next job that may run, without waiting.
fn runs_now(queue: &Arc<Queue>) -> u64 {
    let queue = Arc::clone(queue);
    let (tell, told) = channel();
    std::thread::spawn(move || {
        if let Next::Run(entry) = queue.next(Instant::now()) {
            tell.send(entry.tickets[0]).unwrap();
        }
    });
    told.recv_timeout(LONG).unwrap()
}

#[test]
fn a_waiting_job_is_tried_at_once_if_asked_or_with_the_next_job_or_while_closing() {
    let asked = waiting_for_an_hour();
    asked.retry_now();
    assert_eq!(runs_now(&asked), 1);
    let with_the_next = waiting_for_an_hour();
    with_the_next.send(append("noor", 1, 2)).unwrap();
    assert_eq!(runs_now(&with_the_next), 1);
    let closing = waiting_for_an_hour();
    closing.close();
    assert_eq!(runs_now(&closing), 1);
}

#[test]
fn a_document_that_failed_while_a_newer_value_arrived_is_saved_once() {
    let dir = tempfile::tempdir().unwrap();
    let store = store_in(dir.path());
    let (writer, go) = held_writer(&store);
    writer.send(append("mia", 1, 0)).unwrap();
    for ticket in 1..=3 {
        writer
            .send(doc(name!("settings"), ticket, ticket.into()))
            .unwrap();
    }
    drop(go);
    writer.flush(LONG).unwrap();
    assert_eq!(
        store.read_doc::<u32>(&name!("settings")).0,
        DocRead::Found(3)
    );
    let previous = dir.path().join("docs/settings.prev.json");
    assert!(!previous.exists(), "values in between were never written");
}

/// The first event fails once more while the program closes, although there is room for the second.
#[test]
fn closing_saves_no_event_without_the_ones_before() {
    let queue = Queue::default();
    queue.send(append("mia", 1, 1)).unwrap();
    queue.send(append("mia", 2, 2)).unwrap();
    queue.send(append("noor", 1, 3)).unwrap();
    let Next::Run(first) = queue.next(Instant::now()) else {
        panic!("nothing is in its way");
    };
    queue.close();
    let full = StoreError::from_io(Path::new("log"), std::io::ErrorKind::StorageFull.into());
    let failed = queue.failed(first, full, Instant::now());
    assert!(failed.is_some_and(|(first, _)| first.tickets == [1]));
    let second = queue.next(Instant::now());
    assert!(matches!(second, Next::Refuse(second, _) if second.tickets == [2]));
    let other = queue.next(Instant::now());
    assert!(matches!(other, Next::Run(other) if other.tickets == [3]));
    assert!(matches!(queue.next(Instant::now()), Next::Ended));
}
