//! Whose evening it is, and that nothing repeats before everything had its turn.

use super::*;
use crate::family::{Event, Tick, What};
use crate::log::Record as _;
use crate::source::MemorySource;
use jiff::ToSpan;
use std::collections::BTreeSet;

fn key(text: &str) -> Key {
    Key::new(text).unwrap()
}

/// Two lessons for adults with two pages each, three starters of two topics for 8 to 10, an app and a console with two
/// settings each, and a list with a long and a short item.
fn library() -> Library {
    let mut source = MemorySource::default();
    for (order, id) in [(1, "calm"), (2, "doors")] {
        let pages: Vec<String> = ["one", "two"]
            .iter()
            .map(|key| {
                format!(r#"{{"key":"{key}","kind":"read","minutes":2,"picture":"porch-home"}}"#)
            })
            .collect();
        source.set(
            &format!("lessons/parents/{id}.json"),
            format!(
                r#"{{"id":"{id}","audience":"parents","order":{order},"minutes":5,"reviewed_on":"2026-01-01",
                "review_by":"2027-01-01","picture":"porch-home","objectives":["one","two"],"guidance":["g"],
                "discussion":["d"],"ask_at_home":["a","b","c"],"pages":[{}],
                "quiz":[{{"key":"q","kind":"true-false","right":true,"look_at":"one"}}]}}"#,
                pages.join(",")
            ),
        );
    }
    source.set(
        "lessons/8-10/clues.json",
        r#"{"id":"clues","audience":"8-10","order":1,"minutes":5,"reviewed_on":"2026-01-01","review_by":"2027-01-01",
        "picture":"porch-home","objectives":["one","two"],"guidance":["g"],"discussion":["d"],"ask_at_home":["a","b","c"],
        "pages":[{"key":"start","kind":"read","minutes":5,"picture":"porch-home"}],
        "quiz":[{"key":"q","kind":"true-false","right":true,"look_at":"start"}]}"#,
    );
    source.set(
        crate::content::home::STARTERS,
        r#"{"reviewed_on":"2026-01-01","review_by":"2027-01-01","topics":[
            {"id":"games","starters":[{"key":"games-1","band":"8-10"},{"key":"games-2","band":"8-10"}]},
            {"id":"people","starters":[{"key":"people-1","band":"8-10"},{"key":"people-teen","band":"14-17"}]}]}"#,
    );
    for (id, kind) in [("chess", "app"), ("box", "console")] {
        let setting =
            |key: &str| format!(r#"{{"key":"{key}","label":"L","ages":[5,17],"sources":["s"]}}"#);
        source.set(
            &format!("lessons/reference/platforms/{id}.json"),
            format!(
                r#"{{"id":"{id}","kind":"{kind}","as_of":"2026-01-01","review_by":"2027-01-01","help":{{"host":"h.example"}},
                "settings":[{},{}]}}"#,
                setting("chat"),
                setting("friends")
            ),
        );
    }
    source.set(
        "lessons/checklists/home.json",
        r#"{"id":"home","order":1,"reviewed_on":"2026-01-01","review_by":"2027-01-01","sections":[
            {"key":"talk","items":[{"key":"long","minutes":20,"guidance":["g"]},{"key":"short","minutes":5,"guidance":["g"]}]}]}"#,
    );
    let (library, problems) = Library::open(std::sync::Arc::new(source));
    assert_eq!(library.of(Audience::Parents).count(), 2, "{problems:?}");
    assert_eq!(library.home.platforms.len(), 2, "{problems:?}");
    library
}

/// A family, and the day it is.
struct Family {
    library: Library,
    children: BTreeMap<Key, Child>,
    shown: Vec<LessonId>,
    clock: Clock,
}

/// What was offered, by its ids.
type Offered = (String, String, String, String);

impl Family {
    fn new(children: &[&str]) -> Self {
        let now: Timestamp = "2026-12-01T19:00:00Z".parse().unwrap();
        let children = children.iter().map(|id| {
            let named = Event::new(
                now,
                What::Child {
                    face: "owl".to_owned(),
                    nickname: String::new(),
                    band: Some(Audience::Age8To10),
                },
            );
            let mut child = Child::unnamed(&named);
            child.apply(&named);
            (key(id), child)
        });
        Self {
            library: library(),
            children: children.collect(),
            shown: Vec::new(),
            clock: Clock {
                now,
                zone: TimeZone::UTC,
            },
        }
    }

    fn uses(mut self, child: &str, platforms: &[&str]) -> Self {
        let platforms = platforms.iter().map(|id| key(id)).collect();
        self.tell(child, self.clock.now, What::Uses { platforms });
        self
    }

    fn tell(&mut self, child: &str, at: Timestamp, what: What) {
        let child = self.children.get_mut(&key(child)).unwrap();
        child.apply(&Event::new(at, what));
    }

    fn tonight(&self) -> Tonight<'_> {
        let shown = |_: &Child| self.shown.clone();
        tonight(&self.library, &self.children, shown, &self.clock).unwrap()
    }

    fn offered(&self) -> Offered {
        let tonight = self.tonight();
        let done = tonight.done();
        let say = match (&done.say, &done.shown) {
            (Some(starter), None) => starter.to_string(),
            (None, Some(lesson)) => format!("shown {lesson}"),
            other => panic!("{other:?}"),
        };
        (
            tonight.child.to_string(),
            done.know.map_or(String::new(), |know| know.to_string()),
            say,
            done.set.map_or(String::new(), |set| set.to_string()),
        )
    }

    /// Does tonight's evening at this moment, and says what it was.
    fn done_at(&mut self, at: Timestamp) -> Offered {
        let offered = self.offered();
        let tonight = self.tonight();
        let (child, evening) = (tonight.child.to_string(), tonight.done());
        if let Some(set) = &evening.set {
            let what = What::Ticked {
                checklist: set.of.clone(),
                item: set.key.clone(),
                to: Tick::Done,
            };
            self.tell(&child, at, what);
        }
        self.tell(&child, at, What::Evening(evening));
        offered
    }

    /// Does an evening, and goes on to the next day.
    fn done(&mut self) -> Offered {
        let offered = self.done_at(self.clock.now);
        self.clock.now += 24.hours();
        offered
    }

    fn set_to(&mut self, child: &str, to: Tick) {
        let set = self.tonight().done().set.unwrap();
        let what = What::Ticked {
            checklist: set.of,
            item: set.key,
            to,
        };
        self.tell(child, self.clock.now, what);
    }
}

#[test]
fn nothing_comes_again_before_everything_came() {
    let mut family = Family::new(&["leo"]).uses("leo", &["chess", "box"]);
    let evenings: Vec<Offered> = (0..8).map(|_| family.done()).collect();
    let different = |of: fn(&Offered) -> &String, first: usize| {
        let seen: BTreeSet<&String> = evenings.iter().take(first).map(of).collect();
        seen.len()
    };
    assert_eq!(different(|offered| &offered.1, 4), 4, "{evenings:?}");
    assert_eq!(different(|offered| &offered.1, 8), 4);
    assert_eq!(different(|offered| &offered.2, 3), 3, "{evenings:?}");
    assert_eq!(different(|offered| &offered.3, 6), 6, "{evenings:?}");
    // What the child uses comes first, each app in its turn; then what is short; then the rest; then nothing.
    let sets: Vec<&str> = evenings.iter().map(|offered| offered.3.as_str()).collect();
    assert_eq!(
        sets,
        [
            "app-chess/chat",
            "app-box/chat",
            "app-chess/friends",
            "app-box/friends",
            "home/short",
            "home/long",
            "",
            ""
        ]
    );
    // Two evenings in a row have different topics.
    let known: Vec<&str> = evenings.iter().map(|offered| offered.1.as_str()).collect();
    assert_eq!(known[..3], ["calm/one", "doors/one", "calm/two"]);
    let said: Vec<&str> = evenings.iter().map(|offered| offered.2.as_str()).collect();
    assert_eq!(said[..4], ["games-1", "people-1", "games-2", "games-1"]);
}

#[test]
fn the_same_family_gets_the_same_evening_until_it_is_done() {
    let mut family = Family::new(&["leo"]).uses("leo", &["chess"]);
    let first = family.offered();
    family.clock.now += 3.hours();
    assert_eq!(family.offered(), first);
    assert!(!is_done_today(&family.children, &family.clock));
    family.done_at(family.clock.now);
    assert!(is_done_today(&family.children, &family.clock));
    assert_ne!(family.offered(), first, "another one now is another one");
    family.clock.now += 24.hours();
    assert!(!is_done_today(&family.children, &family.clock));
}

#[test]
fn children_take_turns_and_what_adults_know_counts_for_all_of_them() {
    let mut family = Family::new(&["leo", "maya"]);
    let evenings: Vec<Offered> = (0..4).map(|_| family.done()).collect();
    let children: Vec<&str> = evenings.iter().map(|offered| offered.0.as_str()).collect();
    assert_eq!(children, ["leo", "maya", "leo", "maya"]);
    let known: BTreeSet<&str> = evenings.iter().map(|offered| offered.1.as_str()).collect();
    assert_eq!(known.len(), 4, "{evenings:?}");
    // What is said to one child can be said to the other.
    assert_eq!(evenings[0].2, evenings[1].2);
}

#[test]
fn what_was_put_off_waits_a_month_and_what_does_not_fit_never_comes() {
    let mut family = Family::new(&["leo"]).uses("leo", &["chess"]);
    assert_eq!(family.offered().3, "app-chess/chat");
    let (know, say) = (family.offered().1, family.offered().2);
    family.set_to("leo", Tick::NotNow);
    assert_eq!(family.offered().3, "app-chess/friends");
    assert_eq!(
        (family.offered().1, family.offered().2),
        (know, say),
        "the rest stays"
    );
    family.set_to("leo", Tick::NotForUs);
    let mut offered = Vec::new();
    for _ in 0..2 {
        offered.push(family.done().3);
    }
    assert_eq!(offered, ["home/short", "home/long"]);
    assert_eq!(family.offered().3, "");
    family.clock.now += (32 * 24).hours();
    assert_eq!(family.offered().3, "app-chess/chat", "a month later");
    family.clock.now += (400 * 24).hours();
    let later: Vec<String> = (0..6).map(|_| family.done().3).collect();
    assert!(later.iter().any(|set| set == "home/long"), "{later:?}");
    assert!(later.iter().all(|set| set != "app-chess/friends"));
}

#[test]
fn a_date_in_the_future_silences_nothing() {
    let mut family = Family::new(&["leo", "maya"]).uses("leo", &["chess"]);
    let wrong: Timestamp = "2031-05-01T10:00:00Z".parse().unwrap();
    let first = family.done_at(wrong);
    assert_eq!(first.0, "leo");
    assert!(!is_done_today(&family.children, &family.clock));
    // It counts as seen, but neither the child's next evening nor the setting's next look is put off by five years.
    let second = family.done();
    assert_eq!(second.0, "leo");
    assert_ne!(second.1, first.1);
    assert_eq!(second.3, first.3, "done on a day that has not come");
    assert_eq!(family.done().0, "maya");
}

#[test]
fn a_lesson_the_child_shows_is_talked_about_once() {
    let mut family = Family::new(&["leo"]);
    family.shown = vec![key("gone-lesson"), key("clues")];
    let said: Vec<String> = (0..3).map(|_| family.done().2).collect();
    assert_eq!(said, ["shown clues", "games-1", "people-1"]);
}

#[test]
fn a_child_without_an_age_gets_sentences_for_every_age() {
    let mut family = Family::new(&["leo"]);
    let child = family.children.get_mut(&key("leo")).unwrap();
    child.band = None;
    let said: BTreeSet<String> = (0..4).map(|_| family.done().2).collect();
    assert!(said.contains("people-teen") && said.len() == 4, "{said:?}");
}

#[test]
fn this_month_counts_what_was_done_in_it_by_the_readers_own_days() {
    let mut family = Family::new(&["leo"]);
    let zone = TimeZone::fixed(jiff::tz::offset(-6));
    family.clock.zone = zone;
    let mut tick = |item: &str, to, at: &str| {
        let (checklist, item) = (key("home"), key(item));
        let what = What::Ticked {
            checklist,
            item,
            to,
        };
        family.tell("leo", at.parse().unwrap(), what);
    };
    // Still November where the reader is.
    tick("long", Tick::Done, "2026-12-01T03:00:00Z");
    tick("short", Tick::Done, "2026-12-01T18:00:00Z");
    tick("put-off", Tick::NotNow, "2026-12-01T18:00:00Z");
    tick("wrong-clock", Tick::Done, "2026-12-24T18:00:00Z");
    assert_eq!(done_this_month(&family.children, &family.clock), 1);
    let evening = What::Evening(Evening::default());
    // Last night where the reader is, although it is today in UTC.
    family.tell("leo", "2026-12-01T05:00:00Z".parse().unwrap(), evening);
    assert!(!is_done_today(&family.children, &family.clock));
}
