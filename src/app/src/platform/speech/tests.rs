//! Tests the queue with a voice that only records what it is asked.

use super::engine::{Ear, Engine, Found, Key, Lost, Open};
use super::{Missing, Speech, State, Voices};
use porchlight_core::model::ChosenVoice;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// How long a test waits for something that must happen; a test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(30);

const ONE: State = State::Speaking { sentence: 0 };
const TWO: State = State::Speaking { sentence: 1 };

#[derive(Debug, PartialEq)]
enum Seen {
    Spoke(String, String, u16),
    With(ChosenVoice),
    Listed(String),
    Hushed,
}

struct Fake {
    seen: Sender<Seen>,
    count: usize,
    dies: bool,
}

impl Engine for Fake {
    fn voice(&mut self, locale: &str) -> Result<Found, Lost> {
        Ok(match locale {
            "xx" => Found::Nothing,
            "fr" => Found::Unnamed,
            _ => Found::Named,
        })
    }

    fn list(&mut self, locale: &str) -> Result<Vec<ChosenVoice>, Lost> {
        self.seen.send(Seen::Listed(locale.to_owned())).unwrap();
        Ok(vec![chosen("Ana"), chosen("Luz")])
    }

    fn speak(
        &mut self,
        text: &str,
        locale: &str,
        voice: Option<&ChosenVoice>,
        percent: u16,
    ) -> Result<Key, Lost> {
        if self.dies {
            return Err(Lost);
        }
        if let Some(voice) = voice {
            self.seen.send(Seen::With(voice.clone())).unwrap();
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

fn chosen(name: &str) -> ChosenVoice {
    ChosenVoice {
        engine: "e".to_owned(),
        name: name.to_owned(),
    }
}

/// A handle, the calls its voice got, the ears of the voices made so far, and a message for each time the window was woken.
struct Stage {
    speech: Speech,
    seen: Receiver<Seen>,
    ears: Arc<Mutex<Vec<Ear>>>,
    woken: Receiver<()>,
    ended: AtomicUsize,
}

fn wakes() -> (impl Fn() + Send + Sync, Receiver<()>) {
    let (wake, woken) = channel();
    let wake = Mutex::new(wake);
    // No one is listening once a test is over.
    let wake = move || {
        wake.lock().unwrap().send(()).ok();
    };
    (wake, woken)
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
    let (wake, woken) = wakes();
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
        self.speech.say(sentences, "en", None, 100);
    }

    fn spoken(&self) -> String {
        match self.seen.recv_timeout(PATIENCE).unwrap() {
            Seen::Spoke(text, ..) => text,
            Seen::Hushed => "(hushed)".to_owned(),
            other => panic!("{other:?}"),
        }
    }

    fn becomes(&self, wanted: State) {
        becomes(&self.speech, &self.woken, wanted);
    }

    /// Waits until the voices for a language are known to be these.
    fn offers(&self, locale: &str, wanted: &Voices) {
        while self.speech.voices(locale) != *wanted {
            let came = self.woken.recv_timeout(PATIENCE);
            let known = self.speech.voices(locale);
            assert!(came.is_ok(), "{known:?}, not {wanted:?}");
        }
    }

    /// Ends the sentence that the newest voice got last.
    fn end(&self) {
        let id = self.ended.fetch_add(1, Ordering::SeqCst) + 1;
        let ears = self.ears.lock().unwrap();
        ears.last().unwrap().ended(Key(id.to_string()));
    }
}

/// The state changes before the window is woken, so no change is missed between two checks.
fn becomes(speech: &Speech, woken: &Receiver<()>, wanted: State) {
    while speech.state() != wanted {
        let came = woken.recv_timeout(PATIENCE);
        assert!(came.is_ok(), "{:?}, not {wanted:?}", speech.state());
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
    stage.speech.say(
        vec!["Uno.".into(), "…".into(), "-Dos.".into()],
        "es",
        None,
        300,
    );
    let spoke = |text: &str| Seen::Spoke(text.into(), "es".into(), 160);
    assert_eq!(stage.seen.recv().unwrap(), spoke("Uno."));
    assert_eq!(stage.speech.state(), ONE);
    stage.end();
    assert_eq!(stage.seen.recv().unwrap(), spoke("-Dos."));
    assert_eq!(stage.speech.state(), State::Speaking { sentence: 2 });
    stage.end();
    // The state is already Unknown when `say` is called. The four changes are: a voice is known, sentences 0 and 2, Silent.
    for _ in 0..4 {
        stage.woken.recv_timeout(PATIENCE).unwrap();
    }
    assert_eq!(stage.speech.state(), State::Silent);
    assert!(stage.woken.try_recv().is_err());
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
    stage.end();
    assert_eq!(stage.spoken(), "Newer.");
    assert_eq!(stage.speech.state(), TWO);
    // By now the queue has processed everything. The old end changed nothing; the window was woken for the voices of each of
    // the two languages, and for each of the two sentences.
    assert_eq!(stage.woken.try_iter().count(), 4);
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
    assert_eq!(stage.speech.state(), State::Silent);
    stage.say(&["Three."]);
    assert_eq!(stage.spoken(), "Three.", "nothing is said in between");
}

#[test]
fn a_text_stopped_before_it_began_is_not_spoken() {
    let stage = stage(false);
    stage.say(&["One."]);
    assert_eq!(stage.spoken(), "One.");
    stage.say(&["Two."]);
    stage.speech.stop();
    assert_eq!(stage.spoken(), "(hushed)");
    stage.becomes(State::Silent);
    stage.say(&["Three."]);
    let mut next = stage.spoken();
    if next == "Two." {
        // The thread had already started it, so it must also have hushed.
        assert_eq!(stage.spoken(), "(hushed)");
        next = stage.spoken();
    }
    assert_eq!(next, "Three.");
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
    stage.becomes(State::Paused { sentence: 1 });
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
    let (asks, asked) = channel();
    let asks = Mutex::new(asks);
    let open: Open = Arc::new(move |_| {
        asks.lock().unwrap().send(()).unwrap();
        Err(Missing::Program)
    });
    let (wake, woken) = wakes();
    let speech = Speech::with(open, wake);
    let missing = State::Missing(Missing::Program);
    for _ in 0..3 {
        speech.probe("en");
        becomes(&speech, &woken, missing);
    }
    asked.recv_timeout(PATIENCE).unwrap();
    speech.stop();
    assert_eq!(speech.state(), missing);
    // This text comes after all the probes and looks again; the later probes did not.
    speech.say(vec!["One.".to_owned()], "en", None, 100);
    asked.recv_timeout(PATIENCE).unwrap();
    becomes(&speech, &woken, missing);
    assert!(asked.try_recv().is_err(), "a probe asks once");
}

#[test]
fn a_language_without_a_voice_is_told_and_another_still_speaks() {
    let stage = stage(false);
    stage.speech.probe("xx");
    stage.becomes(State::Missing(Missing::Voice));
    stage.speech.probe("en");
    stage.becomes(State::Silent);
    stage.speech.say(vec!["Hm.".to_owned()], "xx", None, 100);
    stage.becomes(State::Missing(Missing::Voice));
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
    stage.becomes(State::Silent);
    stage.say(&["Three."]);
    assert_eq!(stage.spoken(), "Three.");
    assert_eq!(stage.ears.lock().unwrap().len(), 2);
    first.gone();
    stage.speech.pause();
    assert_eq!(stage.spoken(), "(hushed)");
    stage.becomes(State::Paused { sentence: 0 });
    stage.ears.lock().unwrap().last().unwrap().gone();
    stage.speech.resume();
    assert_eq!(stage.spoken(), "Three.");
}

#[test]
fn an_engine_that_refuses_to_speak_is_missing() {
    let stage = stage(true);
    stage.say(&["One."]);
    stage.becomes(State::Missing(Missing::Program));
}

#[test]
fn an_engine_that_hangs_holds_nobody_up() {
    let (release, released) = channel::<()>();
    let (ends, ended) = channel();
    let (released, ends) = (Mutex::new(released), Mutex::new(ends));
    let open: Open = Arc::new(move |_| {
        released.lock().unwrap().recv_timeout(PATIENCE).ok();
        ends.lock().unwrap().send(()).ok();
        Err(Missing::Program)
    });
    let speech = Speech::with(open, || {});
    speech.say(vec!["One.".to_owned()], "en", None, 100);
    speech.stop();
    drop(speech);
    assert!(ended.try_recv().is_err(), "it hangs still");
    release.send(()).ok();
}

#[test]
fn dropping_the_handle_hushes_the_voice() {
    let stage = stage(false);
    stage.say(&["One."]);
    assert_eq!(stage.spoken(), "One.");
    let Stage { speech, seen, .. } = stage;
    drop(speech);
    assert_eq!(seen.recv_timeout(PATIENCE), Ok(Seen::Hushed));
}

#[test]
fn a_chosen_voice_reads_every_sentence_and_the_next_text_may_have_another() {
    let stage = stage(false);
    let ana = chosen("Ana");
    let text = vec!["Uno.".to_owned(), "Dos.".to_owned()];
    stage.speech.say(text, "es", Some(&ana), 100);
    let next = || stage.seen.recv_timeout(PATIENCE).unwrap();
    let spoke = |text: &str, locale: &str| Seen::Spoke(text.into(), locale.into(), 100);
    assert_eq!(next(), Seen::With(ana.clone()));
    assert_eq!(next(), spoke("Uno.", "es"));
    stage.end();
    assert_eq!(next(), Seen::With(ana));
    assert_eq!(next(), spoke("Dos.", "es"));
    stage.end();
    stage.say(&["One."]);
    assert_eq!(next(), spoke("One.", "en"), "the engine's own choice again");
}

#[test]
fn voices_are_listed_only_when_somebody_wants_to_see_them() {
    let stage = stage(false);
    assert_eq!(stage.speech.voices("es"), Voices::Unknown);
    stage.speech.probe("es");
    stage.offers("es", &Voices::Some);
    stage.say(&["One."]);
    // Reading comes after the probe, so a list would have arrived before it.
    assert_eq!(stage.spoken(), "One.");
    stage.speech.list("es");
    let listed = stage.seen.recv_timeout(PATIENCE).unwrap();
    assert_eq!(listed, Seen::Listed("es".to_owned()));
    let both = Voices::Listed([chosen("Ana"), chosen("Luz")].into());
    stage.offers("es", &both);
    assert_eq!(stage.speech.state(), ONE, "nothing stopped for it");
    stage.speech.probe("es");
    stage.speech.probe("xx");
    stage.offers("xx", &Voices::None);
    assert_eq!(stage.speech.voices("es"), both, "looking keeps the list");
}

#[test]
fn an_engine_that_names_no_voices_reads_but_offers_no_choice() {
    let stage = stage(false);
    stage.speech.probe("fr");
    stage.offers("fr", &Voices::None);
    stage.becomes(State::Silent);
}

#[test]
fn without_a_program_there_are_no_voices_to_choose_from() {
    let (wake, woken) = wakes();
    let open: Open = Arc::new(|_| Err(Missing::Sound));
    let speech = Speech::with(open, wake);
    speech.list("en");
    let stage_is = |wanted| {
        while speech.voices("en") != wanted {
            assert!(woken.recv_timeout(PATIENCE).is_ok());
        }
    };
    stage_is(Voices::None);
    becomes(&speech, &woken, State::Missing(Missing::Sound));
}

#[test]
fn a_press_after_something_was_missing_is_a_new_try() {
    let (wake, woken) = wakes();
    let (asks, asked) = channel();
    let (answers, answer) = channel();
    let (asks, answer) = (Mutex::new(asks), Mutex::new(answer));
    let open: Open = Arc::new(move |_| {
        asks.lock().unwrap().send(()).unwrap();
        Err(answer.lock().unwrap().recv_timeout(PATIENCE).unwrap())
    });
    let speech = Speech::with(open, wake);
    answers.send(Missing::Sound).unwrap();
    speech.say(vec!["One.".to_owned()], "en", None, 100);
    asked.recv_timeout(PATIENCE).unwrap();
    becomes(&speech, &woken, State::Missing(Missing::Sound));
    speech.say(vec!["One.".to_owned()], "en", None, 100);
    assert_eq!(
        speech.state(),
        State::Unknown,
        "not missing before it was looked for"
    );
    asked.recv_timeout(PATIENCE).unwrap();
    answers.send(Missing::Voice).unwrap();
    becomes(&speech, &woken, State::Missing(Missing::Voice));
}
