//! What a class sees of any lesson, at any wall size: nothing leaves the page or overlaps, words are as large as the wall's
//! height requires, and pages with something to answer fill it.

use crate::kit::{Opening, Window, library, set};
use crate::phone;
use egui::{Rect, Shape};
use egui_kittest::kittest::NodeT as _;
use porchlight_core::class::lesson_plan::{Stop, stops};
use porchlight_core::content::{Key, Kind, Lesson, Step};
use porchlight_core::model::{Action, Nav, Route, ThemeChoice};
use std::path::PathBuf;
use std::thread;

/// The sizes of body text and of the smallest words on a wall 1080 points high, and the width below which a wall is narrow.
const BODY: f32 = 44.0;
const SMALL: f32 = 28.0;
const WALL: (f32, f32) = (1400.0, 1080.0);

/// The minimum share of its height that a page with something to answer covers with words, tiles and pictures, without gaps.
const LEAST_USED: f32 = 0.75;

/// Something painted on the page.
struct Painted {
    rect: Rect,
    /// The words and their size; `None` for a tile or a picture.
    words: Option<(String, f32)>,
}

/// The page's area, and its text for screen readers.
fn page(window: &Window) -> (Rect, String) {
    let mut nodes = window.harness.root().children_recursive();
    let node = nodes
        .find(|node| {
            let label = node.accesskit_node().label();
            label.is_some_and(|label| label.starts_with("Page ") && label.contains(". "))
                || node
                    .accesskit_node()
                    .label()
                    .is_some_and(|label| label.starts_with("Página "))
        })
        .expect("a page on the wall");
    (
        node.rect(),
        node.accesskit_node().label().unwrap_or_default(),
    )
}

fn painted(window: &Window, wall: Rect) -> Vec<Painted> {
    fn collect(shape: &Shape, out: &mut Vec<Painted>) {
        match shape {
            Shape::Text(text) => {
                let job = &text.galley.job;
                let size = job
                    .sections
                    .iter()
                    .map(|section| section.format.font_id.size);
                out.push(Painted {
                    rect: text.galley.rect.translate(text.pos.to_vec2()),
                    words: Some((job.text.clone(), size.fold(f32::INFINITY, f32::min))),
                });
            }
            Shape::Rect(rect) => out.push(Painted {
                rect: rect.rect,
                words: None,
            }),
            Shape::Mesh(mesh) => out.push(Painted {
                rect: mesh.calc_bounds(),
                words: None,
            }),
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    for clipped in &window.harness.output().shapes {
        collect(&clipped.shape, &mut out);
    }
    // Exclude the window's background and everything below the page.
    out.retain(|one| {
        wall.expand(1.0).contains(one.rect.left_top()) && one.rect.height() < wall.height() * 0.98
    });
    out
}

/// The share of the wall's height that has content.
fn used(all: &[Painted], wall: Rect) -> f32 {
    let mut spans: Vec<(f32, f32)> = all
        .iter()
        .map(|one| (one.rect.min.y, one.rect.max.y.min(wall.max.y)))
        .collect();
    spans.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut sum, mut until) = (0.0, wall.min.y);
    for (from, to) in spans {
        if to > until {
            sum += to - from.max(until);
            until = to;
        }
    }
    sum / wall.height()
}

fn faults(window: &Window, step: Option<&Step>, beat: usize, what: &str, faults: &mut Vec<String>) {
    let (wall, _) = page(window);
    let all = painted(window, wall);
    let table = (wall.width() / WALL.0).min(wall.height() / WALL.1);
    let words: Vec<(&Painted, &str, f32)> = all
        .iter()
        .filter_map(|one| {
            let (words, size) = one.words.as_ref()?;
            Some((one, words.as_str(), *size))
        })
        .collect();
    for (ix, (one, text, size)) in words.iter().enumerate() {
        if !wall.expand(1.0).contains_rect(one.rect) {
            faults.push(format!("{what}: “{text}” leaves the page, {:?}", one.rect));
        }
        // The numbers and letters of lines and answers have their own size.
        let is_comic = step.is_some_and(|step| matches!(step.kind, Kind::Comic(_)));
        let is_short = text.chars().count() < 24;
        let least = if is_short || is_comic { SMALL } else { BODY };
        if text.chars().count() > 2 && *size < least * table - 0.1 {
            faults.push(format!(
                "{what}: “{text}” is {size}, at least {}",
                least * table
            ));
        }
        for (other, others_text, _) in &words[ix + 1..] {
            if one.rect.shrink(2.0).intersects(other.rect.shrink(2.0)) {
                faults.push(format!("{what}: “{text}” lies on “{others_text}”"));
            }
        }
    }
    let asks = step.is_some_and(|step| match &step.kind {
        Kind::Read => false,
        Kind::Comic(comic) => comic.choice.is_some() && beat >= comic.panels.len(),
        _ => true,
    });
    let used = used(&all, wall);
    if asks && used < LEAST_USED {
        faults.push(format!("{what}: only {used:.2} of the height is used"));
    }
}

/// Goes through a lesson on the wall and checks each page before and after its first explanation.
fn walk(window: &mut Window, lesson: &Lesson, size: (f32, f32), found: &mut Vec<String>) {
    window.act(Action::Nav(Nav::Go(Route::Present(lesson.id.clone()))));
    // The bar covers the page at first and then hides by itself.
    window.idle(3.2);
    let stops = stops(lesson, false);
    let mut at = usize::MAX;
    let mut beat = 0;
    let mut before = String::new();
    for _ in 0..90 {
        let (_, said) = page(window);
        if said == before {
            return;
        }
        let number: usize = said
            .split(' ')
            .nth(1)
            .and_then(|number| number.parse().ok())
            .unwrap();
        beat = if number == at { beat + 1 } else { 0 };
        at = number;
        let step = match stops.get(number - 1) {
            Some(Stop::Step(_, key)) => lesson.step(key),
            _ => None,
        };
        let name = step.map_or("", |step| step.key.as_str());
        let what = format!("{}/{name} {beat} {size:?}", lesson.id);
        faults(window, step, beat, &what, found);
        if step.is_some_and(|step| !matches!(step.kind, Kind::Read)) {
            window.key(egui::Key::R);
            faults(window, step, beat, &format!("{what} explained"), found);
        }
        before = page(window).1;
        window.key(egui::Key::PageDown);
    }
    panic!("{} does not end", lesson.id);
}

#[test]
fn every_page_of_every_lesson_fills_the_wall_in_large_words_and_nothing_lies_on_anything() {
    let sizes = [
        ("en-US", (1024.0, 640.0)),
        ("es", (1920.0, 1080.0)),
        ("en-US", (3840.0, 2160.0)),
    ];
    let walls = sizes.map(|(language, size)| {
        thread::spawn(move || {
            let folder = tempfile::tempdir().unwrap();
            let mut opening = Opening::at(folder.path());
            opening.size = size;
            opening.languages = vec![language.to_owned()];
            let mut window = opening.open();
            let mut found = Vec::new();
            for lesson in library().lessons() {
                // At 4K the pages are the same as at 1080p, twice as large, and slow to draw.
                let is_child = lesson.audience.is_child();
                if size.0 < 1100.0 || is_child && (size.0 < 2000.0 || lesson.order == 1) {
                    walk(&mut window, lesson, size, &mut found);
                }
            }
            found
        })
    });
    let found: Vec<String> = walls
        .into_iter()
        .flat_map(|wall| wall.join().unwrap())
        .collect();
    assert!(found.is_empty(), "{}: {found:#?}", found.len());
}

/// The size of a page's largest words, in points.
fn largest(window: &Window) -> f32 {
    let (wall, _) = page(window);
    let all = painted(window, wall);
    let sizes = all.iter().filter_map(|one| Some(one.words.as_ref()?.1));
    sizes.fold(0.0, f32::max)
}

#[test]
fn on_a_wall_twice_as_high_the_words_are_twice_as_large() {
    let open = |size: (f32, f32)| {
        let folder = tempfile::tempdir().unwrap();
        let mut opening = Opening::at(folder.path());
        opening.size = size;
        let mut window = opening.open();
        let lesson = library().lessons()[0].id.clone();
        window.act(Action::Nav(Nav::Go(Route::Present(lesson))));
        (largest(&window), page(&window).0.height())
    };
    let (small, low) = open((1920.0, 1080.0));
    let (large, high) = open((3840.0, 2160.0));
    let (grown, room) = (large / small, high / low);
    assert!((grown / room - 1.0).abs() < 0.06, "{grown} for {room}");
}

#[test]
fn in_large_text_no_word_on_the_wall_is_cut() {
    fn lines(shape: &Shape, out: &mut Vec<(String, String)>) {
        match shape {
            Shape::Text(text) => {
                let rows = &text.galley.rows;
                let both = rows.iter().zip(rows.iter().skip(1));
                let both = both.filter(|(row, _)| !row.ends_with_newline);
                out.extend(both.map(|(row, next)| (row.text(), next.text())));
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| lines(shape, out)),
            _ => {}
        }
    }
    for (language, size) in [("en-US", (1280.0, 800.0)), ("es", (1024.0, 640.0))] {
        let folder = tempfile::tempdir().unwrap();
        let mut opening = Opening::at(folder.path());
        opening.languages = vec![language.to_owned()];
        opening.size = size;
        let mut window = opening.open_with(|model| set(model, |now| now.text_percent = 200));
        turn_to(&mut window, "my-private-things", "game-asks");
        assert!(page(&window).1.contains("Rocket") || page(&window).1.contains("Cohete"));
        let mut ends = Vec::new();
        for clipped in &window.harness.output().shapes {
            lines(&clipped.shape, &mut ends);
        }
        for (line, next) in ends {
            let is_cut = line.ends_with(char::is_alphanumeric);
            let goes_on = next.starts_with(char::is_alphanumeric);
            assert!(!(is_cut && goes_on), "{language}: {line}|{next}");
        }
    }
}

/// The size of these words and the height of the bar's buttons, in points.
fn beside_the_wall(size: (f32, f32), words: &str) -> (f32, f32) {
    fn sizes(shape: &Shape, words: &str, out: &mut Vec<f32>) {
        match shape {
            Shape::Text(text) if text.galley.job.text == words => {
                out.push(text.galley.job.sections[0].format.font_id.size);
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| sizes(shape, words, out)),
            _ => {}
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let mut opening = Opening::at(folder.path());
    opening.size = size;
    let mut window = opening.open();
    let lesson = library().lessons()[0].id.clone();
    window.act(Action::Nav(Nav::Go(Route::Present(lesson))));
    window.key(egui::Key::N);
    let mut found = Vec::new();
    for clipped in &window.harness.output().shapes {
        sizes(&clipped.shape, words, &mut found);
    }
    let mut nodes = window.harness.root().children_recursive();
    let end = nodes.find(|node| node.accesskit_node().label().as_deref() == Some("End"));
    (found[0], end.unwrap().rect().height())
}

#[test]
fn the_teachers_bar_and_notes_grow_with_the_wall() {
    for words in ["End", "All keys: press ?"] {
        let (small, low) = beside_the_wall((1920.0, 1080.0), words);
        let (large, high) = beside_the_wall((3840.0, 2160.0), words);
        assert!(
            (large / small - 2.0).abs() < 0.06,
            "{words}: {small} and {large}"
        );
        assert!(high / low > 1.5, "{low} and {high}");
    }
}

/// A wall's mode: a name, the size, the language, the theme, the text size in percent.
type Seen = (&'static str, (f32, f32), &'static str, ThemeChoice, u16);

/// A page to draw: a name, a lesson, and how many pages and explanations come first.
type Page = (&'static str, &'static str, &'static str, usize);

const SEEN: [Seen; 7] = [
    ("1280", (1280.0, 720.0), "en-US", ThemeChoice::Light, 100),
    ("1920", (1920.0, 1080.0), "en-US", ThemeChoice::Light, 100),
    ("3840", (3840.0, 2160.0), "en-US", ThemeChoice::Dark, 100),
    ("es", (1280.0, 720.0), "es", ThemeChoice::Light, 100),
    (
        "contrast",
        (1280.0, 720.0),
        "en-US",
        ThemeChoice::HighContrastDark,
        100,
    ),
    ("large", (1280.0, 800.0), "en-US", ThemeChoice::Light, 200),
    ("large-es", (1024.0, 640.0), "es", ThemeChoice::Dark, 200),
];

const PAGES: [Page; 21] = [
    ("sort", "private-clues", "poster-lines", 0),
    ("sort-why", "private-clues", "poster-lines", 1),
    ("scene", "private-clues", "picture-clues", 0),
    ("scene-why", "private-clues", "picture-clues", 2),
    ("settings", "private-clues", "sam-switches", 0),
    ("chat", "private-clues", "which-park", 0),
    ("chat-why", "private-clues", "which-park", 1),
    ("one", "private-clues", "desk-photo", 0),
    ("one-why", "private-clues", "desk-photo", 2),
    ("many", "private-clues", "noor-lines", 0),
    ("spot", "game-chat-tricks", "new-neighbor", 0),
    ("spot-why", "game-chat-tricks", "new-neighbor", 3),
    ("order", "images-and-ai", "vera-steps", 0),
    ("order-why", "images-and-ai", "vera-steps", 2),
    ("young", "my-private-things", "game-asks", 0),
    ("young-why", "my-private-things", "game-asks", 1),
    ("sort-young", "my-private-things", "box-or-say", 0),
    ("true-false", "how-grooming-works", "yes-yesterday", 0),
    ("comic", "ai-helpers", "twelve-spoons", 0),
    ("read", "live-streaming", "who-is-there", 0),
    ("comic-asks", "cameras-and-fakes", "leo-nose", 9),
];

fn turn_to(window: &mut Window, lesson: &str, step: &str) {
    let lesson = library()
        .lesson(&Key::new(lesson).unwrap())
        .unwrap()
        .clone();
    window.act(Action::Nav(Nav::Go(Route::Present(lesson.id.clone()))));
    let all = stops(&lesson, false);
    let at = all
        .iter()
        .position(|stop| matches!(stop, Stop::Step(_, key) if key.as_str() == step));
    let number = at.unwrap_or_else(|| panic!("no {step}")) + 1;
    for _ in 0..60 {
        let (_, said) = page(window);
        if said.split(' ').nth(1) == Some(number.to_string().as_str()) {
            return;
        }
        window.key(egui::Key::PageDown);
    }
    panic!("never at {step}");
}

/// Pictures of the wall, for visual review: `cargo test -p porchlight --test journeys -- --ignored walls_are_drawn`. They go to
/// `target/looks`, or to the folder in `LOOKS`; `LOOKS_OF` chooses some of them.
#[test]
#[ignore = "draws pictures for people to look at"]
fn walls_are_drawn() {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/looks");
    let folder = std::env::var_os("LOOKS").map_or_else(|| PathBuf::from(default), PathBuf::from);
    let of = std::env::var("LOOKS_OF").unwrap_or_default();
    for (name, size, language, theme, text) in SEEN {
        let wanted = |what: &str| format!("{name}/{what}").contains(&of);
        std::fs::create_dir_all(folder.join(name)).unwrap();
        let data = tempfile::tempdir().unwrap();
        let open = || {
            let mut opening = Opening::at(data.path());
            opening.pictures = true;
            opening.size = size;
            opening.languages = vec![language.to_owned()];
            opening.open_with(|model| {
                set(model, |settings| {
                    settings.theme = theme;
                    settings.text_percent = text;
                });
            })
        };
        let save = |window: &mut Window, what: &str| {
            let image = window.harness.render().unwrap();
            image
                .save(folder.join(name).join(what).with_extension("png"))
                .unwrap();
        };
        for (what, lesson, step, explained) in PAGES {
            if wanted(what) {
                let mut window = open();
                turn_to(&mut window, lesson, step);
                // The question of a comic comes after its panels.
                let (key, times) = if explained > 8 {
                    (egui::Key::PageDown, 3)
                } else {
                    (egui::Key::R, explained)
                };
                for _ in 0..times {
                    window.key(key);
                }
                save(&mut window, what);
            }
        }
        for (what, key) in [
            ("with-notes", egui::Key::N),
            ("with-keys", egui::Key::Questionmark),
            ("with-window", egui::Key::P),
            ("with-calm", egui::Key::D),
            ("with-hands", egui::Key::T),
            ("with-bar", egui::Key::F7),
        ] {
            if wanted(what) {
                let mut window = open();
                turn_to(&mut window, "game-chat-tricks", "new-neighbor");
                window.key(key);
                save(&mut window, what);
            }
        }
        let class = [
            "street-none",
            "street-some",
            "street-all",
            "phones",
            "report",
        ];
        if class.iter().any(|what| wanted(what)) {
            let mut window = open();
            let lesson = Key::new("private-clues").unwrap();
            window.act(Action::Nav(Nav::Go(Route::Teachers)));
            window.act(Action::Nav(Nav::Go(Route::phones(Route::Present(lesson)))));
            phone::start(&mut window);
            let phones = phone::join(&window, 24);
            window.wait(|window| window.says("24"));
            save(&mut window, "phones");
            turn_to(&mut window, "private-clues", "desk-photo");
            window.key(egui::Key::T);
            save(&mut window, "street-none");
            for (ix, phone) in phones.iter().enumerate() {
                phone.answers(&[ix % 3], None);
                if ix == 14 {
                    window.wait(|window| window.says("15 of 24") || window.says("15 de 24"));
                    save(&mut window, "street-some");
                }
            }
            window.wait(|window| window.says("24 of 24") || window.says("24 de 24"));
            window.key(egui::Key::T);
            save(&mut window, "street-all");
            window.press_starting(if language == "es" {
                "Votar otra vez"
            } else {
                "Vote again"
            });
            for (ix, phone) in phones.iter().enumerate() {
                phone.answers(&[usize::from(ix % 4 == 0)], None);
            }
            window.wait(|window| window.says("24 of 24") || window.says("24 de 24"));
            window.key(egui::Key::T);
            save(&mut window, "street-both");
            window.act(Action::Nav(Nav::Go(Route::Classes)));
            let id = window.model().classes().keys().next().cloned();
            window.act(Action::Nav(Nav::Go(Route::Class(id.unwrap()))));
            save(&mut window, "report");
        }
    }
}
