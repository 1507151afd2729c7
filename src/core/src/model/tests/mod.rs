//! What holds after any action from any place: nothing is running, read aloud, printed, copied or open that the place does
//! not own, and replaying what was saved gives the same model.

mod kept;

use super::*;
use crate::class::lesson_plan::Stop;
use crate::class::{Answers, Counts, Item, Shelf, Taught, Vote, Way, When};
use crate::content::Attempt;
use crate::family::{Agreement, Tick};
use crate::log::{Entry, Record, replay};
use crate::paper::{Document, Request};
use crate::source::MemorySource;
use proptest::prelude::*;

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

fn at(minutes: i64) -> Timestamp {
    let start: Timestamp = "2026-12-01T10:00:00Z".parse().unwrap();
    start + jiff::SignedDuration::from_mins(minutes)
}

/// Two lessons of one page and eight questions each.
fn library() -> Arc<Library> {
    let mut source = MemorySource::default();
    for (ix, id) in ["gifts", "clues"].into_iter().enumerate() {
        let quiz: Vec<String> = (1..=8)
            .map(|n| {
                format!(r#"{{"key":"q{n}","kind":"true-false","right":true,"look_at":"start"}}"#)
            })
            .collect();
        let json = format!(
            r#"{{"id":"{id}","audience":"8-10","order":{},"minutes":5,"reviewed_on":"2026-01-01","review_by":"2027-01-01",
            "picture":"porch-home","objectives":["one","two"],"guidance":["g"],"discussion":["d"],"ask_at_home":["a","b","c"],
            "pages":[{{"key":"start","kind":"read","minutes":5,"picture":"porch-home"}}],"quiz":[{}]}}"#,
            ix + 1,
            quiz.join(",")
        );
        source.set(&format!("lessons/8-10/{id}.json"), json);
    }
    let (library, _) = Library::open(Arc::new(source));
    assert_eq!(library.lessons().len(), 2);
    Arc::new(library)
}

/// What the edges are doing after the effects so far.
#[derive(Debug, Default)]
struct Edges {
    class: bool,
    speaks: Option<Place>,
    printing: Option<Place>,
    awake: bool,
    copied: Option<String>,
    saved: Vec<Entry>,
    erased: Vec<LogId>,
    shelf: Shelf,
}

impl Edges {
    fn run(&mut self, effect: Effect, model: &Model) -> Option<Action> {
        match effect {
            Effect::Phones(Phones::Start { .. }) => self.class = true,
            Effect::Phones(Phones::Stop) => self.class = false,
            Effect::Voice(Voice::Speak { .. }) => self.speaks = Some(model.place().clone()),
            Effect::Voice(Voice::Stop) => self.speaks = None,
            Effect::Paper(..) => self.printing = Some(model.place().clone()),
            Effect::StopPaper => self.printing = None,
            Effect::KeepAwake(on) => self.awake = on,
            Effect::Copy(text) => self.copied = Some(text),
            Effect::ClearClipboard(text) if self.copied.as_ref() == Some(&text) => {
                self.copied = None;
            }
            Effect::Store(ticket, store) => {
                match store {
                    Store::Shelf(shelf) => self.shelf = shelf,
                    Store::Append(entry) => self.saved.push(entry),
                    Store::Erase(log) => self.forget(|known| known == &log, Some(log.clone())),
                    Store::EraseFamily(_) => {
                        self.forget(|log| matches!(log, LogId::Child(_) | LogId::Home), None);
                    }
                    Store::EraseEverything => {
                        self.forget(|_| true, None);
                        self.shelf = Shelf::default();
                    }
                    _ => {}
                }
                let outcome = Outcome::Saved;
                return Some(Action::Done(EffectResult::Stored { ticket, outcome }));
            }
            _ => {}
        }
        None
    }

    fn forget(&mut self, of: impl Fn(&LogId) -> bool, log: Option<LogId>) {
        self.saved.retain(|entry| !of(&entry.log()));
        self.erased.extend(log);
    }

    fn apply(&mut self, model: &mut Model, action: Action, now: Timestamp) {
        let mut actions = std::collections::VecDeque::from([action]);
        while let Some(action) = actions.pop_front() {
            for effect in model.apply(action, now) {
                actions.extend(self.run(effect, model));
            }
        }
    }

    fn check(&self, model: &Model, after: &str) {
        let place = model.place();
        assert!(!self.class || place.owns_class_server(), "class, {after}");
        assert!(
            self.speaks.as_ref().is_none_or(|then| then == place),
            "voice, {after}"
        );
        assert!(
            self.printing.as_ref().is_none_or(|then| then == place),
            "press, {after}"
        );
        assert_eq!(self.awake, place.owns_awake(), "awake, {after}");
        assert_eq!(self.copied.as_deref(), model.copied(), "clipboard, {after}");
        assert!(!place.is_away() || self.copied.is_none(), "copied, {after}");
        let locked = model.pin().closes();
        assert!(
            !locked || place.owns_notes() || !model.parents_open(),
            "parents, {after}"
        );
        let open = matches!(model.notes(), Notes::Open(book) if !book.is_empty());
        let sealed = model.pin().lock().is_some();
        assert!(
            !open || !sealed || model.parents_open(),
            "open notes, {after}"
        );
        let reviewing = place.stack().contains(&Route::LookAgain);
        assert!(model.running().is_none() || reviewing, "review, {after}");
        for field in self_saving(model) {
            assert!(!place.is_away(), "typed {field:?}, {after}");
        }
    }

    /// Replays what was saved and compares it with what the model shows.
    fn check_replay(&self, model: &Model, after: &str) {
        fn all<R: Record + Clone + PartialEq + std::fmt::Debug>(
            shown: &BTreeMap<Key, R>,
            events: impl Fn(&Key) -> Vec<crate::log::Event<R::What>>,
            after: &str,
        ) {
            for (id, record) in shown {
                let found = replay::<R>(&events(id)).map(|found| found.record);
                assert_eq!(found.as_ref(), Some(record), "{id}, {after}");
            }
        }
        let of = |wanted: &LogId| -> Vec<Entry> {
            let all = self.saved.iter();
            all.filter(|entry| &entry.log() == wanted)
                .cloned()
                .collect()
        };
        macro_rules! events {
            ($kind:ident) => {
                |id: &Key| {
                    let found = of(&LogId::$kind(id.clone())).into_iter();
                    found
                        .filter_map(|entry| match entry {
                            Entry::$kind(_, event) => Some(event),
                            _ => None,
                        })
                        .collect()
                }
            };
        }
        all(model.learners(), events!(Learner), after);
        all(model.children(), events!(Child), after);
        all(model.classes(), events!(Class), after);
        all(model.plans(), events!(Plan), after);
        let home: Vec<_> = of(&LogId::Home)
            .into_iter()
            .filter_map(|entry| match entry {
                Entry::Home(event) => Some(event),
                _ => None,
            })
            .collect();
        assert_eq!(&self.shelf, model.shelf(), "shelf, {after}");
        for left in &model.shelf().left {
            let Taught::Session(plan, _) = &left.taught else {
                continue;
            };
            assert!(model.plans().contains_key(plan), "{left:?}, {after}");
        }
        let home = replay::<Home>(&home).map(|found| found.record);
        assert_eq!(&home.unwrap_or_default(), model.home(), "home, {after}");
    }
}

fn self_saving(model: &Model) -> Vec<Field> {
    let child = model.children().keys().next().cloned();
    let notes = child.map(|child| note_of(&child));
    let fields = notes
        .into_iter()
        .filter(|_| matches!(model.notes(), Notes::Open(_)));
    fields
        .filter(|field| model.typed().get(field).is_some())
        .collect()
}

fn note_of(child: &Key) -> Field {
    Field::Note {
        child: child.clone(),
        list: key("list"),
        item: key("item"),
    }
}

/// Anything a person or an edge can do, by number. An id names something that exists, or now and then nothing.
fn action(model: &Model, choice: u8, which: usize) -> Action {
    let pick = |keys: Vec<Key>| -> Key {
        let gone = key("gone");
        keys.get(which % (keys.len() + 1)).cloned().unwrap_or(gone)
    };
    let learner = pick(model.learners().keys().cloned().collect());
    let child = pick(model.children().keys().cloned().collect());
    let class = pick(model.classes().keys().cloned().collect());
    let plan = pick(model.plans().keys().cloned().collect());
    let lesson = key(["gifts", "clues", "gone"][which % 3]);
    let routes = [
        Route::Home,
        Route::WhoAreYou,
        Route::Street,
        Route::Lesson(lesson.clone()),
        Route::Quiz(lesson.clone()),
        Route::ShortWay(lesson.clone()),
        Route::LookAgain,
        Route::Search,
        Route::Help,
        Route::Parents,
        Route::Checklist(key("list")),
        Route::Child(child.clone()),
        Route::PinOffer,
        Route::Teachers,
        Route::Present(lesson.clone()),
        Route::phones(Route::Present(lesson.clone())),
        Route::PhoneTest,
        Route::Class(class.clone()),
        Route::PresentPlan(plan.clone(), 0),
        Route::PresentBooster(class.clone()),
        Route::BeforeAfter(lesson.clone()),
        Route::Print(PrintAbout::Home),
        Route::Settings,
    ];
    let route = routes[which % routes.len()].clone();
    let vote = Vote::on(&lesson, &key("q1"));
    let counts = Counts::new(Way::Counted, 2);
    let word = ["", "Mo", "two words"][which % 3].to_owned();
    match choice {
        0..=2 => Action::Nav(Nav::Go(route)),
        3 if which.is_multiple_of(2) => Action::Nav(Nav::UpTo(route)),
        3 => Action::Nav(Nav::Replace(route)),
        4 | 5 => Action::Nav(Nav::Back),
        6 => Action::Nav(Nav::Home),
        7 => Action::Nav(Nav::Leave),
        8 => Action::Nav(Nav::ComeBack),
        9 => Action::Learner(LearnerAction::BeGuest(Audience::Age8To10)),
        10 => Action::Learner(LearnerAction::Be(learner)),
        11 => Action::Learner(LearnerAction::New {
            face: "fox".to_owned(),
            nickname: word,
            band: Audience::Age8To10,
        }),
        12 => Action::Learner(LearnerAction::Erase(learner)),
        13 => Action::Learner(LearnerAction::SwitchLearner),
        14 => Action::Learner(LearnerAction::GoToStep {
            lesson,
            step: key("start"),
        }),
        15 => Action::Learner(LearnerAction::Preview {
            lesson,
            step: key("start"),
        }),
        16 => Action::Learner(LearnerAction::SubmitAttempt {
            lesson,
            step: key("q1"),
            attempt: Attempt::Held(which.is_multiple_of(2)),
            sure: None,
        }),
        17 => Action::Learner(LearnerAction::FinishLesson(lesson)),
        18 => Action::Learner(LearnerAction::NextReview),
        19 => Action::Family(FamilyAction::AddChild {
            face: "owl".to_owned(),
            nickname: word,
            band: None,
        }),
        20 => Action::Family(FamilyAction::EraseChild(child)),
        21 => Action::Family(FamilyAction::Tick {
            child,
            checklist: key("list"),
            item: key("item"),
            to: Tick::Done,
        }),
        22 => Action::Typing(Typing::Typed(note_of(&child), word)),
        23 => Action::Family(FamilyAction::Agree(Agreement {
            promises: Vec::new(),
            own: vec![word],
            back_on: at(0).to_zoned(jiff::tz::TimeZone::UTC).date(),
        })),
        24 => Action::Family(FamilyAction::KeepPin(sealing_pin(which))),
        25 => Action::Family(FamilyAction::Opened),
        26 => Action::Family(FamilyAction::Close),
        27 => Action::Family(FamilyAction::EraseFamily),
        28 => Action::Class(ClassAction::Counted {
            vote,
            round: which % 2,
            counts,
        }),
        29 => Action::Class(ClassAction::Surveyed {
            when: When::Before,
            answers: vec![Answers {
                item: Item::Question {
                    lesson,
                    step: key("q1"),
                },
                counts,
            }],
        }),
        30 | 31 => Action::Class(ClassAction::Phones(Phones::Start {
            address: std::net::Ipv4Addr::LOCALHOST.into(),
            devices: 30,
        })),
        32 => Action::Class(ClassAction::Erase(class)),
        33 => Action::Class(ClassAction::KeepPlan(
            None,
            Plan::make(model.library(), Audience::Age8To10, &[lesson], 30, 1),
        )),
        34 => Action::Class(ClassAction::ErasePlan(plan)),
        35 => Action::Typing(Typing::Typed(Field::ClassName(class), word)),
        36 => Action::Speech(SpeechAction::Read {
            sentences: vec![word],
            locale: "en-US".to_owned(),
        }),
        37 => Action::Print(PrintAction::Document(
            Request::new(Document::AnswerCards, crate::paper::Size::A4),
            PaperWish::Look { first: 0 },
        )),
        38 => Action::System(SystemAction::Copy("555-0100".to_owned())),
        39 => Action::System(SystemAction::EraseEverything),
        40 => Action::System(SystemAction::Closing),
        41 => Action::Typing(Typing::Keep),
        42 => Action::Class(ClassAction::WithSurvey(which.is_multiple_of(2))),
        43 => Action::Class(ClassAction::GoOn(which.is_multiple_of(2))),
        44 => Action::Class(ClassAction::StandsAt(
            (!which.is_multiple_of(3)).then(|| Stop::Step(lesson, key("q1"))),
        )),
        45 => Action::Class(ClassAction::KeepAtTop(lesson, which.is_multiple_of(2))),
        _ => Action::Typing(Typing::Typed(Field::PlanName(plan), word)),
    }
}

/// A PIN whose lock seals, made once: making one takes seconds.
fn sealing_pin(which: usize) -> Option<Pin> {
    static PIN: std::sync::OnceLock<Pin> = std::sync::OnceLock::new();
    let made = PIN.get_or_init(|| {
        Pin::make_sealing("three green kettles", "abcd-efgh", [[1; 16], [2; 16]]).unwrap()
    });
    (!which.is_multiple_of(3)).then(|| made.clone())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_runs_on_after_the_place_it_belongs_to_is_left(
        steps in prop::collection::vec((0_u8..47, 0_usize..60), 1..60)
    ) {
        let mut model = Model::new(library(), SavedState::default());
        let mut edges = Edges::default();
        for (minute, (choice, which)) in steps.into_iter().enumerate() {
            let action = action(&model, choice, which);
            let after = format!("after {action:?}");
            edges.apply(&mut model, action, at(minute as i64));
            edges.check(&model, &after);
            edges.check_replay(&model, &after);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Whatever is pressed, nothing that the policy closes is open, printed or started, and a shared computer saves nothing
    /// of a learner.
    #[test]
    fn no_action_gets_around_the_policy(
        policy in (any::<bool>(), any::<bool>(), any::<bool>()),
        steps in prop::collection::vec((0_u8..48, 0_usize..60), 1..60)
    ) {
        let (kiosk, shared, no_class_server) = policy;
        let policy = Policy { kiosk, shared, no_class_server, ..Policy::default() };
        let saved = SavedState { policy, ..SavedState::default() };
        let mut model = Model::new(library(), saved);
        for (minute, (choice, which)) in steps.into_iter().enumerate() {
            let action = match choice {
                47 => Action::System(SystemAction::LeftAlone),
                choice => action(&model, choice, which),
            };
            let after = format!("after {action:?}");
            let leaves_alone = shared && choice == 47 && model.closes_alone();
            let mut stay: Vec<Route> = model.routes().to_vec();
            stay.truncate(model.class_stays().max(1));
            for effect in model.apply(action, at(minute as i64)) {
                let is_closed = match &effect {
                    Effect::Paper(request, _) => !model.may_print(&request.document),
                    Effect::Phones(Phones::Start { .. }) => no_class_server,
                    Effect::Store(_, Store::Append(Entry::Learner(..)) | Store::Settings(_)) => shared,
                    _ => false,
                };
                prop_assert!(!is_closed, "{effect:?} {after}");
            }
            for route in model.routes() {
                prop_assert!(model.may_open(route), "{route:?} {after}");
                prop_assert!(!kiosk || !route.is_for_adults() || route.is_help(), "{route:?} {after}");
            }
            if leaves_alone {
                // A class that lies below stays, and nothing else.
                prop_assert!(stay.len() == 1 || stay.last().is_some_and(|top| top.is_wall() || matches!(top, Route::Phones(_))));
                prop_assert_eq!(model.routes(), stay);
                prop_assert_eq!(model.who(), &Who::Nobody);
            }
        }
    }
}
