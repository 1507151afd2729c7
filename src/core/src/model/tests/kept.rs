//! What is kept, sealed, erased and ended, whichever way a person leaves.

use super::*;

#[test]
fn every_way_out_of_a_class_ends_its_server() {
    let lesson = key("gifts");
    let wall = Route::Present(lesson.clone());
    let phones = Route::phones(wall.clone());
    let starts: [(&str, Vec<Route>); 3] = [
        ("phones", vec![Route::Teachers, phones.clone()]),
        ("wall", vec![Route::Teachers, phones, wall]),
        ("test", vec![Route::Teachers, Route::PhoneTest]),
    ];
    let ways: [(&str, Vec<Action>); 9] = [
        ("back", vec![Action::Nav(Nav::Back), Action::Nav(Nav::Back)]),
        ("home", vec![Action::Nav(Nav::Home)]),
        ("leave", vec![Action::Nav(Nav::Leave)]),
        (
            "guest",
            vec![Action::Learner(LearnerAction::BeGuest(Audience::Age8To10))],
        ),
        ("who", vec![Action::Learner(LearnerAction::SwitchLearner)]),
        (
            "search, then the parents' part",
            vec![
                Action::Nav(Nav::Go(Route::Search)),
                Action::Nav(Nav::Go(Route::Parents)),
                Action::Family(FamilyAction::Opened),
            ],
        ),
        (
            "erase everything",
            vec![Action::System(SystemAction::EraseEverything)],
        ),
        (
            "forgotten PIN",
            vec![Action::Family(FamilyAction::EraseFamily)],
        ),
        ("closing", vec![Action::System(SystemAction::Closing)]),
    ];
    for (start, routes) in &starts {
        for (way, actions) in &ways {
            let mut model = Model::new(library(), SavedState::default());
            let mut edges = Edges::default();
            for route in routes {
                edges.apply(&mut model, Action::Nav(Nav::Go(route.clone())), at(0));
            }
            let begin = Phones::Start {
                address: std::net::Ipv4Addr::LOCALHOST.into(),
                devices: 30,
            };
            edges.apply(&mut model, Action::Class(ClassAction::Phones(begin)), at(0));
            assert!(edges.class, "{start}");
            for action in actions {
                edges.apply(&mut model, action.clone(), at(1));
            }
            assert!(!edges.class, "{start}, {way}");
        }
    }
}

#[test]
fn a_note_that_is_being_typed_is_saved_by_every_way_out_and_kept_through_a_kill() {
    let ways = [
        Action::Nav(Nav::Back),
        Action::Nav(Nav::Home),
        Action::Nav(Nav::Leave),
        Action::Nav(Nav::Go(Route::Search)),
        Action::Nav(Nav::Go(Route::Help)),
        Action::System(SystemAction::Closing),
    ];
    for way in ways {
        let mut model = Model::new(library(), SavedState::default());
        let mut edges = Edges::default();
        let add = FamilyAction::AddChild {
            face: "owl".to_owned(),
            nickname: String::new(),
            band: None,
        };
        edges.apply(&mut model, Action::Family(add), at(0));
        let child = model.children().keys().next().cloned().unwrap();
        edges.apply(
            &mut model,
            Action::Nav(Nav::Go(Route::Checklist(key("list")))),
            at(0),
        );
        let note = note_of(&child);
        let text = "asked Aunt Mo".to_owned();
        let typed = Action::Typing(Typing::Typed(note.clone(), text.clone()));
        edges.apply(&mut model, typed, at(1));
        // The program is killed a moment later: what is on the disk then brings the note back.
        let kept = model.apply(Action::Typing(Typing::Keep), at(1));
        let file = kept.into_iter().find_map(|effect| match effect {
            Effect::Store(_, Store::Typed(file)) => file,
            _ => None,
        });
        let saved = SavedState {
            children: model.children().clone(),
            typed: file,
            ..SavedState::default()
        };
        let mut later = Model::new(library(), saved);
        let started = later.apply(Action::System(SystemAction::Started), at(2));
        assert!(saves_note(&started, &text), "{started:?}");
        assert_eq!(later.field_text(&note), text);
        // Leaving saves it as a note.
        let left = model.apply(way.clone(), at(2));
        assert!(saves_note(&left, &text), "{way:?}: {left:?}");
    }
}

fn saves_note(effects: &[Effect], text: &str) -> bool {
    effects.iter().any(|effect| match effect {
        Effect::Store(_, Store::Parents(Some(file))) => match &file.notes {
            NotesFile::Open(book) => format!("{book:?}").contains(text),
            NotesFile::Sealed(_) => false,
        },
        _ => false,
    })
}

#[test]
fn what_is_typed_into_a_note_is_sealed_on_the_disk_where_notes_are() {
    let mut model = Model::new(library(), SavedState::default());
    let mut edges = Edges::default();
    let add = FamilyAction::AddChild {
        face: "owl".to_owned(),
        nickname: String::new(),
        band: None,
    };
    edges.apply(&mut model, Action::Family(add), at(0));
    let child = model.children().keys().next().cloned().unwrap();
    let pin = sealing_pin(1);
    edges.apply(
        &mut model,
        Action::Family(FamilyAction::KeepPin(pin)),
        at(0),
    );
    let note = note_of(&child);
    let text = "asked Aunt Mo".to_owned();
    model.apply(
        Action::Typing(Typing::Typed(note.clone(), text.clone())),
        at(1),
    );
    let effects = model.apply(Action::Typing(Typing::Keep), at(1));
    let file = effects.into_iter().find_map(|effect| match effect {
        Effect::Store(_, Store::Typed(file)) => file,
        _ => None,
    });
    let file = file.unwrap();
    assert!(!serde_json::to_string(&file).unwrap().contains("Aunt Mo"));
    // The passphrase brings it back as a note.
    let lock = model.pin().lock().cloned().unwrap();
    let key = lock.unlock("three green kettles").unwrap();
    let typed: Vec<(Field, String)> = key.read(file.sealed.as_deref().unwrap()).unwrap();
    assert_eq!(typed, [(note, text)]);
}

#[test]
fn a_window_that_saves_nothing_erases_nothing() {
    let saved = SavedState {
        read_only: Some(Trouble::AnotherWindow),
        learners: [(
            key("learner-1"),
            Learner::new("fox", "", Audience::Age8To10),
        )]
        .into(),
        ..SavedState::default()
    };
    let mut model = Model::new(library(), saved);
    for action in [
        Action::System(SystemAction::EraseEverything),
        Action::Learner(LearnerAction::Erase(key("learner-1"))),
        Action::Family(FamilyAction::EraseFamily),
    ] {
        let effects = model.apply(action.clone(), at(0));
        assert!(effects.is_empty(), "{action:?}: {effects:?}");
        assert_eq!(model.learners().len(), 1, "{action:?}");
        assert!(model.notices().contains(&Notice::CannotErase));
    }
}

#[test]
fn a_child_the_disk_does_not_have_yet_is_erased_with_the_parents_part() {
    let mut model = Model::new(library(), SavedState::default());
    let add = FamilyAction::AddChild {
        face: "owl".to_owned(),
        nickname: String::new(),
        band: None,
    };
    model.apply(Action::Family(add), at(0));
    let child = model.children().keys().next().cloned().unwrap();
    let effects = model.apply(Action::Family(FamilyAction::EraseFamily), at(0));
    let logs = effects.into_iter().find_map(|effect| match effect {
        Effect::Store(_, Store::EraseFamily(logs)) => Some(logs),
        _ => None,
    });
    assert_eq!(logs.unwrap(), [LogId::Child(child), LogId::Home]);
}

#[test]
fn everything_is_said_to_be_erased_only_when_the_store_confirms_it() {
    let mut model = Model::new(library(), SavedState::default());
    let effects = model.apply(Action::System(SystemAction::EraseEverything), at(0));
    assert!(!model.notices().contains(&Notice::Erased));
    let ticket = effects.into_iter().find_map(|effect| match effect {
        Effect::Store(ticket, Store::EraseEverything) => Some(ticket),
        _ => None,
    });
    let ticket = ticket.unwrap();
    let waits = EffectResult::Stored {
        ticket,
        outcome: Outcome::Waiting(Trouble::NotAllowed),
    };
    model.apply(Action::Done(waits), at(0));
    assert_eq!(model.waiting_to_save(), Some((Trouble::NotAllowed, true)));
    let outcome = Outcome::Saved;
    model.apply(
        Action::Done(EffectResult::Stored { ticket, outcome }),
        at(0),
    );
    assert_eq!(model.notices(), [Notice::Erased]);
}

#[test]
fn a_pin_that_cannot_be_read_keeps_the_part_closed_and_is_not_written_over() {
    let saved = SavedState {
        parents: SavedParents::Unreadable {
            newer: false,
            recovery: None,
        },
        ..SavedState::default()
    };
    let mut model = Model::new(library(), saved);
    assert!(model.parents_locked());
    assert_eq!(model.notices(), [Notice::PinUnreadable]);
    model.apply(Action::Nav(Nav::Go(Route::Parents)), at(0));
    assert_eq!(model.route(), &Route::ParentsPin);
    let effects = model.apply(Action::Family(FamilyAction::NotesAnew), at(0));
    assert!(
        !effects
            .iter()
            .any(|effect| matches!(effect, Effect::Store(_, Store::Parents(_)))),
        "{effects:?}"
    );
}

#[test]
fn a_learner_whose_log_lost_its_beginning_is_given_one() {
    let id = key("learner-7");
    let mut learner = Learner::guest(Audience::Age11To13);
    learner.apply(&crate::learner::Event::new(
        at(0),
        crate::learner::What::LessonDone {
            lesson: key("gifts"),
        },
    ));
    let saved = SavedState {
        learners: [(id.clone(), learner)].into(),
        nameless: vec![LogId::Learner(id.clone())],
        ..SavedState::default()
    };
    let mut model = Model::new(library(), saved);
    let effects = model.apply(Action::System(SystemAction::Started), at(1));
    let named = effects.iter().any(|effect| match effect {
        Effect::Store(_, Store::Append(Entry::Learner(of, event))) => {
            of == &id && Learner::names(&event.what)
        }
        _ => false,
    });
    assert!(named, "{effects:?}");
    assert_eq!(
        model.learners()[&id].band,
        Audience::Age8To10,
        "the band of what was done"
    );
    assert_eq!(model.notices(), [Notice::NameLost]);
}
