//! Real browsers as pupils' phones: Chromium driven over WebDriver, Firefox over its Marionette protocol. `make test` installs
//! them where it can, and runs these journeys if a browser can draw a page. Otherwise it skips them and says so.

use crate::kit::{Opening, Window};
use crate::phone::{self, request};
use porchlight_core::content::LessonId;
use porchlight_core::model::{Action, ClassAction, Nav, Route};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

/// The key that identifies an element in responses (W3C WebDriver, 12.2).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A process that is killed, along with its browsers, when this value is dropped.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// How a browser is controlled.
enum Wire {
    /// A driver's session over HTTP.
    Http { address: String, session: String },
    /// JSON messages, each preceded by its length.
    Marionette(RefCell<(BufReader<TcpStream>, u64)>),
}

/// One browser.
pub struct Pupil {
    wire: Wire,
    /// The zoom, set again after each navigation because Firefox forgets it.
    zoom: Option<f64>,
    _process: Process,
    _folder: tempfile::TempDir,
}

impl Pupil {
    /// A Chromium that acts as a phone of this width, in this language.
    pub fn chromium(width: u32, language: &str) -> Self {
        // Two drivers that start at the same time may pick the same port, and then one of them exits.
        let (process, port) = (0..3).find_map(|_| chromedriver()).expect("a driver");
        let address = format!("127.0.0.1:{port}");
        let options = json!({
            // Without the last five, the browser contacts its vendor, and waits if the network does not answer.
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--disable-quic", "--no-first-run"],
            "prefs": { "intl.accept_languages": language },
            "mobileEmulation": {
                "deviceMetrics": { "width": width, "height": 640, "pixelRatio": 2.0, "touch": true },
            },
        });
        let wanted =
            json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": options } } });
        let (status, said) = request(&address, "POST", "/session", &wanted.to_string());
        assert_eq!(status, 200, "{said}");
        let session = said["value"]["sessionId"].as_str().unwrap().to_owned();
        Self {
            wire: Wire::Http { address, session },
            zoom: None,
            _process: process,
            _folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A Firefox of this width, in this language. Its window is at least 500 points wide, so the page is zoomed.
    fn firefox(width: u32, language: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // Nothing listens on port 9, so a proxy there acts like a lost network.
        let settings = [
            ("marionette.port", json!(0)),
            ("intl.accept_languages", json!(language)),
            ("network.proxy.http", json!("127.0.0.1")),
            ("network.proxy.http_port", json!(9)),
            ("network.proxy.allow_hijacking_localhost", json!(true)),
            ("network.proxy.type", json!(0)),
        ];
        let lines = settings.map(|(name, value)| format!("user_pref('{name}', {value});\n"));
        let settings = lines.concat();
        std::fs::write(folder.path().join("user.js"), settings).unwrap();
        let start = |name: &str| {
            Command::new(name)
                .args(["--headless", "--marionette", "--remote-allow-system-access"])
                .args(["--no-remote", "--profile"])
                .arg(folder.path())
                .arg("about:blank")
                .env("HOME", folder.path())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
        };
        let process = start("firefox-esr").or_else(|_| start("firefox"));
        let process = Process(process.expect("no Firefox: `make test` installs it"));
        let active = folder.path().join("MarionetteActivePort");
        let begun = std::time::Instant::now();
        let port = loop {
            let port = std::fs::read_to_string(&active).unwrap_or_default();
            if let Ok(port) = port.trim().parse::<u16>() {
                break port;
            }
            assert!(begun.elapsed().as_secs() < 60, "Firefox does not start");
            std::thread::yield_now();
        };
        let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
        let patience = std::time::Duration::from_secs(60);
        stream.set_read_timeout(Some(patience)).unwrap();
        let mut stream = BufReader::new(stream);
        hear(&mut stream);
        let pupil = Self {
            wire: Wire::Marionette(RefCell::new((stream, 0))),
            zoom: Some(500.0 / f64::from(width)),
            _process: process,
            _folder: folder,
        };
        pupil.tell("", "NewSession", json!({}));
        pupil.tell("", "SetWindowRect", json!({ "width": 500, "height": 900 }));
        pupil
    }

    /// Sends one command: by its path to a driver, by its name to Marionette.
    pub fn tell(&self, path: &str, name: &str, mut with: Value) -> Value {
        match &self.wire {
            Wire::Http { address, session } => {
                let path = format!("/session/{session}{path}");
                with.as_object_mut().unwrap().remove("id");
                let (status, mut said) = request(address, "POST", &path, &with.to_string());
                assert_eq!(status, 200, "{path}: {said}");
                said["value"].take()
            }
            Wire::Marionette(wire) => {
                let (stream, count) = &mut *wire.borrow_mut();
                *count += 1;
                let message = json!([0, count, format!("WebDriver:{name}"), with]).to_string();
                let message = message.replace("WebDriver:SetContext", "Marionette:SetContext");
                write!(stream.get_mut(), "{}:{message}", message.len()).unwrap();
                let mut said = hear(stream);
                assert!(said[2].is_null(), "{name}: {said}");
                let mut value = said[3].take();
                match value.get_mut("value") {
                    Some(value) => value.take(),
                    None => value,
                }
            }
        }
    }

    pub fn open(&self, url: &str) {
        self.tell("/url", "Navigate", json!({ "url": url }));
        if let Some(zoom) = self.zoom {
            self.as_program(&format!("window.ZoomManager.zoom = {zoom}"));
        }
    }

    pub fn run(&self, script: &str) -> Value {
        let with = json!({ "script": script, "args": [] });
        self.tell("/execute/sync", "ExecuteScript", with)
    }

    pub fn find(&self, css: &str) -> Vec<String> {
        let using = json!({ "using": "css selector", "value": css });
        let found = self.tell("/elements", "FindElements", using);
        let found = found.as_array().unwrap().iter();
        found
            .map(|element| element[ELEMENT].as_str().unwrap().to_owned())
            .collect()
    }

    pub fn press(&self, css: &str) {
        let element = self.find(css).pop();
        let element = element.unwrap_or_else(|| panic!("no {css}: {}", self.words()));
        let path = format!("/element/{element}/click");
        self.tell(&path, "ElementClick", json!({ "id": element }));
    }

    /// Sends keys to the focused element.
    pub fn keys(&self, text: &str) {
        let keys = text.chars().flat_map(|key| {
            ["keyDown", "keyUp"].map(|what| json!({ "type": what, "value": key.to_string() }))
        });
        let keys: Vec<Value> = keys.collect();
        let actions = json!({ "actions": [{ "type": "key", "id": "k", "actions": keys }] });
        self.tell("/actions", "PerformActions", actions);
    }

    pub fn words(&self) -> String {
        let words = self.run("return document.body.innerText");
        words.as_str().unwrap_or_default().to_owned()
    }

    /// Whether nothing overflows horizontally in a window of this width.
    fn fits(&self, width: u32) -> bool {
        let widths = self.run("return [innerWidth, document.documentElement.scrollWidth]");
        let [inner, scroll] = [0, 1].map(|ix| widths[ix].as_u64().unwrap());
        // Zoom works in steps.
        assert!(inner > 300 && inner <= u64::from(width), "{inner}");
        scroll <= inner
    }

    /// Cuts the network, or restores it.
    pub fn cut(&self, offline: bool) {
        if let Wire::Http { address, session } = &self.wire {
            let conditions = json!({ "network_conditions": {
                "offline": true, "latency": 0, "throughput": 0,
            } });
            let path = format!("/session/{session}/chromium/network_conditions");
            let method = if offline { "POST" } else { "DELETE" };
            let (status, said) = request(address, method, &path, &conditions.to_string());
            assert_eq!(status, 200, "{said}");
            return;
        }
        let proxy = u8::from(offline);
        self.as_program(&format!(
            "Services.prefs.setIntPref('network.proxy.type', {proxy})"
        ));
    }

    /// Runs a script in Firefox with privileges the page does not have.
    fn as_program(&self, script: &str) {
        self.tell("", "SetContext", json!({ "value": "chrome" }));
        self.run(script);
        self.tell("", "SetContext", json!({ "value": "content" }));
    }
}

impl Drop for Pupil {
    fn drop(&mut self) {
        // A killed driver leaves its browser behind, so end the session first if it still responds.
        if let Wire::Http { address, session } = &self.wire
            && let Ok(mut stream) = TcpStream::connect(address)
        {
            let patience = Some(std::time::Duration::from_secs(10));
            stream.set_read_timeout(patience).ok();
            let end = format!(
                "DELETE /session/{session} HTTP/1.1\r\nHost: {address}\r\nContent-Length: 0\r\n\r\n"
            );
            stream.write_all(end.as_bytes()).ok();
            stream.read_exact(&mut [0; 12]).ok();
        }
    }
}

/// A driver and its port; `None` if it exited right away.
fn chromedriver() -> Option<(Process, String)> {
    let process = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .spawn();
    let mut process = Process(process.expect("no chromedriver: `make test` installs it"));
    let mut out = BufReader::new(process.0.stdout.take()?);
    let port = out.by_ref().lines().map_while(Result::ok).find_map(|line| {
        let (_, port) = line.split_once("successfully on port ")?;
        Some(port.trim_end_matches('.').to_owned())
    });
    // A driver exits when it can no longer write its output, so keep the pipe open.
    process.0.stdout = Some(out.into_inner());
    Some((process, port?))
}

/// Reads one Marionette message.
fn hear(stream: &mut BufReader<TcpStream>) -> Value {
    let mut length = Vec::new();
    stream.read_until(b':', &mut length).unwrap();
    length.pop();
    let length = String::from_utf8(length).unwrap().parse().unwrap();
    let mut message = vec![0; length];
    stream.read_exact(&mut message).unwrap();
    serde_json::from_slice(&message).unwrap()
}

/// Runs the window and the browsers until the condition holds. Fails after half a minute with what the window and the phones
/// show.
#[track_caller]
fn until(window: &mut Window, phones: [&Pupil; 2], mut done: impl FnMut(&Window) -> bool) {
    let start = std::time::Instant::now();
    while !done(window) {
        if start.elapsed().as_secs() >= 30 {
            let phones = phones.map(Pupil::words);
            panic!("window: {}\n\nphones: {phones:#?}", window.words());
        }
        window.harness.run_ok();
    }
}

#[test]
#[ignore = "needs a Chromium; `make test` runs it where there is one"]
fn two_chromiums_join_answer_lose_the_connection_and_come_back() {
    a_class_of(&Pupil::chromium(320, "es"), &Pupil::chromium(390, "en-US"));
}

#[test]
#[ignore = "needs a Firefox; `make test` runs it where there is one"]
fn two_firefoxes_join_answer_lose_the_connection_and_come_back() {
    a_class_of(&Pupil::firefox(320, "es"), &Pupil::firefox(390, "en-US"));
}

fn a_class_of(small: &Pupil, other: &Pupil) {
    crate::kit::use_first_edition();
    let phones = [small, other];
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    let lesson = LessonId::new("settings-check").unwrap();
    window.act(Action::Nav(Nav::Go(Route::Teachers)));
    window.act(Action::Class(ClassAction::WithSurvey(true)));
    window.act(Action::Nav(Nav::Go(Route::phones(Route::Present(lesson)))));
    phone::start(&mut window);
    let (address, code) = phone::way_in(&window);
    for pupil in phones {
        pupil.open(&format!("http://{address}/"));
        until(&mut window, phones, |_| !pupil.find("#code").is_empty());
    }
    assert!(
        small.words().contains("Entra a la clase"),
        "{}",
        small.words()
    );
    // One joins by touch, after correcting a wrong code that stays in the field; the other uses only the keyboard.
    small.press("#code");
    small.keys("zzzzzz");
    small.press("button.go");
    until(&mut window, phones, |_| {
        !small.find("#code[aria-invalid=true]").is_empty()
    });
    let told = "const code = document.getElementById('code');
        const why = document.getElementById(code.getAttribute('aria-describedby'));
        return [code.value, why.textContent, document.activeElement === code]";
    assert_eq!(
        small.run(told),
        json!([
            "zzzzzz",
            "Ese código no es. Míralo otra vez en la pantalla grande.",
            true
        ])
    );
    small.run("document.getElementById('code').select()");
    small.keys(&code.to_lowercase());
    small.press("button.go");
    other.run("document.getElementById('code').focus()");
    other.keys(&format!("{code}\u{e007}"));
    until(&mut window, phones, |window| window.says("2 are in"));

    // Before the lesson: a few questions, one after the other.
    window.press("To the lesson");
    window.press("Ask the phones");
    until(&mut window, phones, |_| {
        small.words().contains("Pregunta 1 de ")
    });
    let of = small.words();
    let (_, of) = of.split_once("Pregunta 1 de ").unwrap();
    let of: usize = of.lines().next().unwrap().trim().parse().unwrap();
    assert!(of > 2, "the connection is lost between two questions: {of}");
    assert!(small.fits(320));
    for part in 1..=of {
        let shows = format!("Pregunta {part} de {of}");
        until(&mut window, phones, |_| small.words().contains(&shows));
        small.press("#option-0");
        assert!(small.fits(320));
        small.press("button.go");
    }
    until(&mut window, phones, |_| small.words().contains("Gracias"));
    until(&mut window, phones, |_| {
        other.words().contains(&format!("Question 1 of {of}"))
    });
    other.press("button.wide:last-of-type");
    until(&mut window, phones, |_| {
        other.words().contains(&format!("Question 2 of {of}"))
    });
    let mark = other.run("return document.getElementById('who').textContent");

    // The connection is lost halfway. Once it is back, the phone continues at the same question, as the same pupil.
    other.cut(true);
    other.press("#option-0");
    other.press("button.go");
    until(&mut window, phones, |_| {
        other.words().contains("The connection is lost")
    });
    other.cut(false);
    other.open(&format!("http://{address}/"));
    until(&mut window, phones, |_| {
        other.words().contains(&format!("Question 2 of {of}"))
    });
    assert_eq!(
        other.run("return document.getElementById('who').textContent"),
        mark
    );
    for part in 2..=of {
        let shows = format!("Question {part} of {of}");
        until(&mut window, phones, |_| other.words().contains(&shows));
        // A group of radio buttons is one Tab stop, and arrows choose in it.
        let group = "return Array.from(document.querySelectorAll('[role=radio]')).filter(one => one.id.startsWith('option')).map(one => [one.tabIndex, one.getAttribute('aria-checked')])";
        other.run("document.getElementById('option-0').focus()");
        other.keys("\u{e015}");
        let shown = other.run(group);
        assert_eq!(shown[0], json!([-1, "false"]), "{shown}");
        assert_eq!(shown[1], json!([0, "true"]), "{shown}");
        let focused = other.run("return document.activeElement.id");
        assert_eq!(focused, "option-1", "nothing is drawn anew");
        other.press("button.go");
    }
    until(&mut window, phones, |window| window.says("2 of 2 answered"));
    window.press("Close the questions");
    until(&mut window, phones, |_| {
        other.words().contains("Eyes on the wall")
    });
    let before = &window.model().class().unwrap().before;
    for answers in before.iter().skip(1) {
        assert_eq!(answers.counts.total(), 2, "each counted once: {answers:?}");
    }
    assert_eq!((before[0].counts.total(), before[0].counts.passed), (1, 1));

    // Help is on the phone itself, and no request went to any other server.
    other.press("#help");
    assert!(other.words().contains("911"), "{}", other.words());
    let asked = other.run("return performance.getEntriesByType('resource').map(r => r.name)");
    for name in asked.as_array().unwrap() {
        let name = name.as_str().unwrap();
        assert!(name.starts_with(&format!("http://{address}/")), "{name}");
    }
    window.end_class();
    until(&mut window, phones, |_| {
        small.words().contains("La clase terminó")
    });
    assert_eq!(
        window.route(),
        Route::Teachers,
        "a class that is over has no screen"
    );
}
