//! Every stage of the pupils' page, checked by axe-core, an independent checker of web accessibility. Runs only through
//! `scripts/axe.sh`, which fetches axe-core for the duration of the test.

use crate::browser::Pupil;
use porchlight::class_server::{ClassServerHost, Wake, Words};
use porchlight_core::class::Vote;
use porchlight_core::content::{Kind, Library};
use porchlight_core::model::Phones;
use serde_json::{Value, json};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Waits until the condition holds. Fails after half a minute.
#[track_caller]
fn until(what: &str, mut done: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < Duration::from_secs(30), "{what}");
    }
}

/// A vote on the first question of this kind that also asks how sure the pupil is.
fn vote(library: &Library, is_wanted: impl Fn(&Kind) -> bool) -> Vote {
    let mut lessons = library.lessons().iter().filter(|lesson| {
        let is_child = lesson.audience.is_child();
        is_child && !lesson.audience.is_under_11()
    });
    lessons
        .find_map(|lesson| {
            let step = lesson.steps().find(|step| is_wanted(&step.kind))?;
            Some(Vote::on(&lesson.id, &step.key))
        })
        .unwrap()
}

/// Runs every axe-core rule on the current page, in light and dark mode.
fn check(pupil: &Pupil, axe: &str, stage: &str) -> Vec<Value> {
    let mut met = Vec::new();
    for scheme in ["light", "dark"] {
        let media = json!({ "name": "prefers-color-scheme", "value": scheme });
        // So that no color is captured in the middle of a transition.
        let still = json!({ "name": "prefers-reduced-motion", "value": "reduce" });
        let with = json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": [media, still] } });
        pupil.tell("/goog/cdp/execute", "", with);
        pupil.run(axe);
        pupil.run("window.met = null; axe.run().then(function (all) { window.met = all; });");
        until(stage, || pupil.run("return window.met !== null") == true);
        let passes = pupil.run("return window.met.passes.length");
        assert!(
            passes.as_u64() > Some(10),
            "axe looked at nothing: {passes}"
        );
        let found = pupil.run(
            "return window.met.violations.map(function (rule) {
               return rule.id + ': ' + rule.nodes.map(function (node) { return node.html; }).join(' | ');
             })",
        );
        let found = found.as_array().unwrap();
        let heading = "return document.querySelector('main:not([hidden]) h1').textContent";
        let [language, heading] =
            ["return document.documentElement.lang", heading].map(|script| pupil.run(script));
        println!(
            "{stage}, {language}, {scheme}, {heading}: {} violations, {passes} rules passed",
            found.len()
        );
        met.extend(found.iter().cloned());
    }
    met
}

#[test]
#[ignore = "needs axe-core and a Chromium; `scripts/axe.sh` runs it"]
fn axe_finds_nothing_on_any_stage_of_the_pupils_page() {
    let axe = std::env::var("PORCHLIGHT_AXE").expect("scripts/axe.sh sets PORCHLIGHT_AXE");
    let axe = std::fs::read_to_string(axe).unwrap();
    let library = crate::kit::library();
    let mut class = ClassServerHost::default();
    let wake: Wake = Arc::new(|| {});
    let here = std::net::IpAddr::from([127, 0, 0, 1]);
    let tell = |class: &mut ClassServerHost, what| {
        let from = Words {
            library: &library,
            locale: "en-US",
        };
        class.run(what, from, Some("US"), None, &wake);
    };
    tell(
        &mut class,
        Phones::Start {
            address: here,
            devices: 30,
        },
    );
    let pupil = Pupil::chromium(320, "en-US");
    let (url, code) = class.state().map(|state| (state.url, state.code)).unwrap();
    pupil.open(&url);
    until("the page", || !pupil.find("#code").is_empty());
    let mut met = Vec::new();
    // Each stage in both languages.
    let mut look = |stage: &str| {
        for _ in 0..2 {
            met.extend(check(&pupil, &axe, stage));
            pupil.press("#language");
        }
    };
    look("join");
    pupil.press("#code");
    pupil.keys("ZZZZZZ");
    pupil.press("button.go");
    until("a wrong code", || {
        !pupil.find("#code[aria-invalid]").is_empty()
    });
    look("wrong code");
    pupil.run("document.getElementById('code').value = ''");
    pupil.press("#code");
    pupil.keys(&code);
    pupil.press("button.go");
    until("joined", || {
        class.state().is_some_and(|state| state.joined == 1)
    });
    until("waiting", || pupil.find("#code").is_empty());
    look("wait");
    let one = vote(&library, |kind| matches!(kind, Kind::One(_)));
    tell(&mut class, Phones::Ask(one.clone()));
    until("one", || !pupil.find("#option-0[role=radio]").is_empty());
    look("ask one");
    pupil.press("#option-0");
    pupil.press("#pick-sure");
    look("sure");
    pupil.press("#help");
    until("help", || {
        pupil.find("main:not([hidden])#helping").len() == 1
    });
    look("help");
    pupil.press("#helping button.go");
    pupil.press("#main button.go");
    until("sent", || pupil.find("#main button.go").is_empty());
    look("sent");
    tell(&mut class, Phones::Count(one, 0));
    look("closed");
    let many = vote(&library, |kind| matches!(kind, Kind::Many(_)));
    tell(&mut class, Phones::Ask(many));
    until("many", || {
        !pupil.find("#option-0[role=checkbox]").is_empty()
    });
    pupil.press("#option-1");
    look("ask many");
    pupil.cut(true);
    pupil.press("#main button.go");
    until("lost", || {
        pupil.run("return document.getElementById('said').textContent") != ""
    });
    look("lost");
    pupil.cut(false);
    tell(&mut class, Phones::Stop);
    until("the end", || pupil.find("#option-0").is_empty());
    look("end");
    assert!(met.is_empty(), "{met:#?}");
}
