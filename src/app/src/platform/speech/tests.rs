//! Tests the queue with a voice that only records what it is asked.

use super::engine::{Ear, Engine, Key, Lost, Open};
use super::{Missing, Speech, State};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const ONE: State = State::Speaking { sentence: 0 };
const TWO: State = State::Speaking { sentence: 1 };

#[derive(Debug, PartialEq)]
enum Seen {
    Spoke(String, String, u16),
    Hushed,
}

struct Fake {
    seen: Sender<Seen>,
    count: usize,
    dies: bool,
}

impl Engine for Fake {
    fn voice(&mut self, locale: &str) -> Result<bool, Lost> {
        Ok(locale != "xx")
    }

    fn speak(&mut self, text: &str, locale: &str, percent: u16) -> Result<Key, Lost> {
        if self.dies {
            return Err(Lost);
        }
        let spoke = Seen::Spoke(text.to_owned(), locale.to_owned(), percent);
        self.seen.send(spoke).unwrap();
        self.count += 1;
        Ok(Key(self.count.to_string()))
    }

    fn hush(&mut self) -> Result<(), Lost> {
        self.seen.send(Seen::Hushed).unwrap();
        Ok(())
    }
}

/// A handle, what its voice was asked, the ears of the voices opened so far, and how often the window was woken.
struct Stage {
    speech: Speech,
    seen: Receiver<Seen>,
    ears: Arc<Mutex<Vec<Ear>>>,
    woken: Arc<AtomicUsize>,
    ended: AtomicUsize,
}

fn stage(dies: bool) -> Stage {
    let (sender, seen) = channel();
    let ears = Arc::new(Mutex::new(Vec::new()));
    let (made, sender) = (Arc::clone(&ears), Mutex::new(sender));
    let open: Open = Arc::new(move |ear| {
        made.lock().unwrap().push(ear);
        let seen = sender.lock().unwrap().clone();
        Ok(Box::new(Fake {
            seen,
            count: 0,
            dies,
        }))
    });
    let woken = Arc::new(AtomicUsize::new(0));
    let wakes = Arc::clone(&woken);
    let wake = move || {
        wakes.fetch_add(1, Ordering::SeqCst);
    };
    Stage {
        speech: Speech::with(open, wake),
        seen,
        ears,
        woken,
        ended: AtomicUsize::new(0),
    }
}

impl Stage {
    fn say(&self, sentences: &[&str]) {
        let sentences = sentences.iter().map(|s| (*s).to_owned()).collect();
        self.speech.say(sentences, "en", 100);
    }

    fn spoken(&self) -> String {
        match self.seen.recv_timeout(Duration::from_secs(5)).unwrap() {
            Seen::Spoke(text, ..) => text,
            Seen::Hushed => "(hushed)".to_owned(),
        }
    }

    /// Ends the next sentence given to the newest voice.
    fn end(&self) {
        let id = self.ended.fetch_add(1, Ordering::SeqCst) + 1;
        let ears = self.ears.lock().unwrap();
        ears.last().unwrap().ended(Key(id.to_string()));
    }
}

fn becomes(speech: &Speech, wanted: State) {
    let start = Instant::now();
    while speech.state() != wanted {
        assert!(
            start.elapsed() < Duration::from_secs(5),
            "{:?}, not {wanted:?}",
            speech.state()
        );
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[test]
fn sentences_are_spoken_one_after_another_and_then_there_is_silence() {
    let stage = stage(false);
    assert_eq!(stage.speech.state(), State::Unknown);
    stage.speech.stop();
    assert!(
        stage.ears.lock().unwrap().is_empty(),
        "nothing is started yet"
    );
    stage
        .speech
        .say(vec!["Uno.".into(), "…".into(), "-Dos.".into()], "es", 300);
    let spoke = |text: &str| Seen::Spoke(text.into(), "es".into(), 160);
    assert_eq!(stage.seen.recv().unwrap(), spoke("Uno."));
    assert_eq!(stage.speech.state(), ONE);
    stage.end();
    assert_eq!(stage.seen.recv().unwrap(), spoke("-Dos."));
    assert_eq!(stage.speech.state(), State::Speaking { sentence: 2 });
    stage.end();
    becomes(&stage.speech, State::Silent);
    // Saying something while Unknown changes nothing. Then come 0, 2 and Silent.
    assert_eq!(stage.woken.load(Ordering::SeqCst), 3);
}

#[test]
fn a_new_text_replaces_the_old_one_whose_end_is_not_mistaken_for_its_own() {
    let stage = stage(false);
    stage.say(&["Old.", "Older."]);
    assert_eq!(stage.spoken(), "Old.");
    stage.say(&["New.", "Newer."]);
    assert_eq!(stage.spoken(), "(hushed)");
    assert_eq!(stage.spoken(), "New.");
    stage.end();
    stage.speech.probe("en");
    stage.speech.probe("xx");
    assert_eq!(
        stage.speech.state(),
        ONE,
        "a probe and an old end change nothing"
    );
    stage.end();
    assert_eq!(stage.spoken(), "Newer.");
    assert_eq!(stage.speech.state(), TWO);
}

#[test]
fn stop_in_the_middle_of_a_sentence_is_told_at_once() {
    let stage = stage(false);
    stage.say(&["One.", "Two."]);
    assert_eq!(stage.spoken(), "One.");
    stage.speech.stop();
    assert_eq!(stage.speech.state(), State::Silent);
    assert_eq!(stage.spoken(), "(hushed)");
    stage.end();
    stage.speech.resume();
    assert!(stage.seen.recv_timeout(Duration::from_millis(50)).is_err());
    assert_eq!(stage.speech.state(), State::Silent);
}

#[test]
fn a_text_stopped_before_it_began_is_not_spoken() {
    let stage = stage(false);
    stage.say(&["One."]);
    assert_eq!(stage.spoken(), "One.");
    stage.say(&["Two."]);
    stage.speech.stop();
    assert_eq!(stage.spoken(), "(hushed)");
    becomes(&stage.speech, State::Silent);
    while let Ok(seen) = stage.seen.recv_timeout(Duration::from_millis(50)) {
        // The thread may have been quick enough to start speaking, but then it must also have stopped.
        assert_eq!(seen, Seen::Spoke("Two.".into(), "en".into(), 100));
        assert_eq!(stage.spoken(), "(hushed)");
    }
}

#[test]
fn pause_keeps_the_place_and_resume_begins_the_sentence_again() {
    let stage = stage(false);
    stage.say(&["One.", "Two."]);
    assert_eq!(stage.spoken(), "One.");
    stage.end();
    assert_eq!(stage.spoken(), "Two.");
    stage.speech.pause();
    assert_eq!(stage.spoken(), "(hushed)");
    becomes(&stage.speech, State::Paused { sentence: 1 });
    stage.end();
    stage.speech.resume();
    assert_eq!(stage.spoken(), "Two.");
    assert_eq!(stage.speech.state(), TWO);
    stage.speech.again();
    assert_eq!(stage.spoken(), "(hushed)");
    assert_eq!(stage.spoken(), "One.");
    assert_eq!(stage.speech.state(), ONE);
    stage.speech.stop();
    stage.speech.again();
    assert_eq!(stage.spoken(), "(hushed)");
    assert_eq!(stage.spoken(), "One.");
}

#[test]
fn without_a_program_it_says_so_and_looks_again_at_the_next_text() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let open: Open = Arc::new(move |_| {
        count.fetch_add(1, Ordering::SeqCst);
        Err(Missing::Program)
    });
    let speech = Speech::with(open, || {});
    for _ in 0..3 {
        speech.probe("en");
        becomes(&speech, State::Missing(Missing::Program));
    }
    speech.stop();
    std::thread::sleep(Duration::from_millis(20));
    assert_eq!(speech.state(), State::Missing(Missing::Program));
    assert_eq!(asked.load(Ordering::SeqCst), 1, "a probe asks once");
    speech.say(vec!["One.".to_owned()], "en", 100);
    std::thread::sleep(Duration::from_millis(20));
    becomes(&speech, State::Missing(Missing::Program));
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[test]
fn a_language_without_a_voice_is_told_and_another_still_speaks() {
    let stage = stage(false);
    stage.speech.probe("xx");
    becomes(&stage.speech, State::Missing(Missing::Voice));
    stage.speech.probe("en");
    becomes(&stage.speech, State::Silent);
    stage.speech.say(vec!["Hm.".to_owned()], "xx", 100);
    becomes(&stage.speech, State::Missing(Missing::Voice));
    stage.say(&["One."]);
    assert_eq!(stage.spoken(), "One.");
}

#[test]
fn an_engine_that_dies_ends_in_silence_and_the_next_text_starts_another() {
    let stage = stage(false);
    stage.say(&["One.", "Two."]);
    assert_eq!(stage.spoken(), "One.");
    let first = stage.ears.lock().unwrap().last().unwrap().clone();
    first.gone();
    becomes(&stage.speech, State::Silent);
    stage.say(&["Three."]);
    assert_eq!(stage.spoken(), "Three.");
    assert_eq!(stage.ears.lock().unwrap().len(), 2);
    first.gone();
    stage.speech.pause();
    assert_eq!(stage.spoken(), "(hushed)");
    becomes(&stage.speech, State::Paused { sentence: 0 });
    stage.ears.lock().unwrap().last().unwrap().gone();
    stage.speech.resume();
    assert_eq!(stage.spoken(), "Three.");
}

#[test]
fn an_engine_that_refuses_to_speak_is_missing() {
    let stage = stage(true);
    stage.say(&["One."]);
    becomes(&stage.speech, State::Missing(Missing::Program));
}

#[test]
fn an_engine_that_hangs_holds_nobody_up() {
    let open: Open = Arc::new(|_| {
        std::thread::sleep(Duration::from_secs(2));
        Err(Missing::Program)
    });
    let speech = Speech::with(open, || {});
    let start = Instant::now();
    speech.say(vec!["One.".to_owned()], "en", 100);
    speech.stop();
    drop(speech);
    assert!(start.elapsed() < Duration::from_millis(100));
}

#[test]
fn dropping_the_handle_hushes_the_voice() {
    let stage = stage(false);
    stage.say(&["One."]);
    assert_eq!(stage.spoken(), "One.");
    let Stage { speech, seen, .. } = stage;
    drop(speech);
    assert_eq!(seen.try_recv(), Ok(Seen::Hushed));
}
