//! A real Chromium as pupils' phones, driven over WebDriver. `make test` installs it where it can; where it cannot be had,
//! `PORCHLIGHT_NO_BROWSER=1` leaves these journeys out.

use crate::kit::{Opening, Window};
use crate::phone::{self, request};
use porchlight_core::content::LessonId;
use porchlight_core::model::{Action, Route};
use serde_json::{Value, json};
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, ChildStdout, Command, Stdio};

/// Key of an element in WebDriver's answers (W3C WebDriver, 12.2).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// The driver's process; it ends, and its browsers with it, when this value is dropped.
struct Driver {
    process: Child,
    _out: BufReader<ChildStdout>,
    address: String,
}

impl Driver {
    fn start() -> Self {
        let mut process = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .spawn()
            .expect(
                "chromedriver is missing: `make test` installs it, or set PORCHLIGHT_NO_BROWSER=1",
            );
        // It stays open: a driver that cannot write any more ends.
        let mut out = BufReader::new(process.stdout.take().unwrap());
        let port = out
            .by_ref()
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                let (_, port) = line.split_once("successfully on port ")?;
                Some(port.trim_end_matches('.').to_owned())
            })
            .unwrap();
        Self {
            process,
            _out: out,
            address: format!("127.0.0.1:{port}"),
        }
    }

    /// A phone of this width, in this language.
    fn phone(&self, width: u32, language: &str) -> Pupil<'_> {
        let options = json!({
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
            "prefs": { "intl.accept_languages": language },
            "mobileEmulation": {
                "deviceMetrics": { "width": width, "height": 640, "pixelRatio": 2.0, "touch": true },
            },
        });
        let wanted =
            json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": options } } });
        let (status, said) = request(&self.address, "POST", "/session", &wanted.to_string());
        assert_eq!(status, 200, "{said}");
        let session = said["value"]["sessionId"].as_str().unwrap();
        Pupil {
            driver: self,
            path: format!("/session/{session}"),
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// One browser.
struct Pupil<'a> {
    driver: &'a Driver,
    path: String,
}

impl Pupil<'_> {
    fn call(&self, method: &str, path: &str, body: &Value) -> Value {
        let path = format!("{}{path}", self.path);
        let body = if method == "GET" {
            String::new()
        } else {
            body.to_string()
        };
        let (status, mut said) = request(&self.driver.address, method, &path, &body);
        assert_eq!(status, 200, "{path}: {said}");
        said["value"].take()
    }

    fn open(&self, url: &str) {
        self.call("POST", "/url", &json!({ "url": url }));
    }

    fn run(&self, script: &str) -> Value {
        self.call(
            "POST",
            "/execute/sync",
            &json!({ "script": script, "args": [] }),
        )
    }

    fn find(&self, css: &str) -> Vec<String> {
        let using = json!({ "using": "css selector", "value": css });
        let found = self.call("POST", "/elements", &using);
        let found = found.as_array().unwrap().iter();
        found
            .map(|element| element[ELEMENT].as_str().unwrap().to_owned())
            .collect()
    }

    fn press(&self, css: &str) {
        let element = self
            .find(css)
            .pop()
            .unwrap_or_else(|| panic!("no {css}: {}", self.words()));
        self.call("POST", &format!("/element/{element}/click"), &json!({}));
    }

    /// Keys to whatever has the focus.
    fn keys(&self, text: &str) {
        let keys = text.chars().flat_map(|key| {
            [
                json!({ "type": "keyDown", "value": key.to_string() }),
                json!({ "type": "keyUp", "value": key.to_string() }),
            ]
        });
        let keys: Vec<Value> = keys.collect();
        let actions = json!({ "actions": [{ "type": "key", "id": "k", "actions": keys }] });
        self.call("POST", "/actions", &actions);
    }

    fn words(&self) -> String {
        let words = self.run("return document.body.innerText");
        words.as_str().unwrap_or_default().to_owned()
    }

    /// Without a network, and back.
    fn cut(&self, offline: bool) {
        let conditions = json!({ "network_conditions": {
            "offline": offline, "latency": 0, "throughput": if offline { 0 } else { 1_000_000 },
        } });
        self.call("POST", "/chromium/network_conditions", &conditions);
    }
}

/// Lets window and browsers go on until this is so; fails after half a minute.
fn until(window: &mut Window, mut done: impl FnMut(&Window) -> bool) {
    let start = std::time::Instant::now();
    while !done(window) {
        assert!(start.elapsed().as_secs() < 30, "{}", window.words());
        window.harness.run_ok();
    }
}

#[test]
fn two_real_browsers_join_answer_lose_the_connection_and_come_back() {
    if std::env::var_os("PORCHLIGHT_NO_BROWSER").is_some() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let lesson = LessonId::new("settings-check").unwrap();
    window.act(Action::Go(Route::Teachers));
    window.act(Action::WithSurvey(true));
    window.act(Action::Go(Route::Phones(lesson)));
    phone::start(&mut window);
    let (address, code) = phone::way_in(&window);
    let driver = Driver::start();
    let (small, other) = (driver.phone(320, "es"), driver.phone(390, "en-US"));
    for pupil in [&small, &other] {
        pupil.open(&format!("http://{address}/"));
        until(&mut window, |_| !pupil.find("#code").is_empty());
    }
    assert!(
        small.words().contains("Entra al grupo"),
        "{}",
        small.words()
    );
    // One joins with a finger, the other with the keyboard alone.
    small.press("#code");
    small.keys(&code.to_lowercase());
    small.press("button.go");
    other.run("document.getElementById('code').focus()");
    other.keys(&format!("{code}\u{e007}"));
    until(&mut window, |window| window.says("2 are in"));

    // Before the lesson: seven questions, one after the other.
    window.press("To the lesson");
    window.press("Ask the phones");
    until(&mut window, |_| small.words().contains("Pregunta 1 de 7"));
    assert_eq!(
        small.run("return document.documentElement.scrollWidth"),
        320
    );
    for part in 1..=7 {
        let shows = format!("Pregunta {part} de 7");
        until(&mut window, |_| small.words().contains(&shows));
        small.press("#option-0");
        assert_eq!(
            small.run("return document.documentElement.scrollWidth"),
            320
        );
        small.press("button.go");
    }
    until(&mut window, |_| small.words().contains("Gracias"));
    until(&mut window, |_| other.words().contains("Question 1 of 7"));
    other.press("button.wide:last-of-type");
    until(&mut window, |_| other.words().contains("Question 2 of 7"));
    let mark = other.run("return document.getElementById('who').textContent");

    // The connection is lost in the middle; back again it goes on at the same question, as itself.
    other.cut(true);
    other.press("#option-0");
    other.press("button.go");
    until(&mut window, |_| {
        other.words().contains("The connection is lost")
    });
    other.cut(false);
    other.open(&format!("http://{address}/"));
    until(&mut window, |_| other.words().contains("Question 2 of 7"));
    assert_eq!(
        other.run("return document.getElementById('who').textContent"),
        mark
    );
    for part in 2..=7 {
        let shows = format!("Question {part} of 7");
        until(&mut window, |_| other.words().contains(&shows));
        other.press("#option-1");
        other.press("button.go");
    }
    until(&mut window, |window| window.says("2 of 2 answered"));
    window.press("Close the questions");
    until(&mut window, |_| other.words().contains("Eyes on the wall"));
    let before = &window.model().class().unwrap().before;
    for answers in before.iter().skip(1) {
        assert_eq!(answers.counts.total(), 2, "each counted once: {answers:?}");
    }
    assert_eq!((before[0].counts.total(), before[0].counts.passed), (1, 1));

    // Help is on the phone itself, and nobody else was asked for anything.
    other.press("#help");
    assert!(other.words().contains("911"), "{}", other.words());
    let asked = other.run("return performance.getEntriesByType('resource').map(r => r.name)");
    for name in asked.as_array().unwrap() {
        let name = name.as_str().unwrap();
        assert!(name.starts_with(&format!("http://{address}/")), "{name}");
    }
    window.key(egui::Key::Escape);
    until(&mut window, |_| {
        small.words().contains("terminó") || small.words().contains("conexión")
    });
}
