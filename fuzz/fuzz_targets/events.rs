//! Arbitrary lines of saved logs: folding them neither panics nor hangs.
#![no_main]

use libfuzzer_sys::fuzz_target;
use porchlight_core::class::Class;
use porchlight_core::class::lesson_plan::Plan;
use porchlight_core::family::{Child, Home};
use porchlight_core::learner::Learner;
use porchlight_core::log::{Event, Record, replay};

fn fold<R: Record>(text: &str)
where
    Event<R::What>: serde::de::DeserializeOwned,
{
    let events: Vec<Event<R::What>> = text
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    replay::<R>(&events);
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    fold::<Learner>(text);
    fold::<Child>(text);
    fold::<Home>(text);
    fold::<Class>(text);
    fold::<Plan>(text);
});
