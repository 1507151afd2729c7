//! The street and the end of a lesson: which houses are lit, what counts as done, and what is left to try.

use crate::child::{lesson, make_profile, solve};
use crate::kit::{Opening, Window, library, set};
use crate::screens::{Mode, PLAIN, SMALL};
use crate::sheets::Wish;
use egui_kittest::kittest::NodeT as _;
use porchlight::msg::Msg;
use porchlight::source::Embedded;
use porchlight_core::content::{Ask, Attempt, Audience, Key, Kind, Lesson, Library, Step};
use porchlight_core::model::{Action, LearnerAction, MotionChoice, Nav, Route, ThemeChoice};
use porchlight_core::source::{MemorySource, Source as _};
use porchlight_core::text::Texts;
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

pub const YOUNG: [Audience; 3] = [Audience::Age5To7, Audience::Age8To10, Audience::Age11To13];

/// The right answer.
pub fn right(step: &Step) -> Attempt {
    match &step.kind {
        Kind::Read => Attempt::Seen,
        Kind::Chat(graph) => Attempt::Replies(graph.paths()[0].taken.clone()),
        Kind::Spot(spot) => {
            let signs = spot.lines.iter().filter(|line| line.sign.is_some());
            Attempt::Picked(signs.map(|line| line.key.clone()).collect())
        }
        Kind::Sort(sort) => {
            let cards = sort.cards.iter();
            Attempt::Placed(
                cards
                    .map(|card| (card.key.clone(), card.bin.clone()))
                    .collect(),
            )
        }
        Kind::Order(items) => Attempt::Ordered(items.iter().cloned().collect()),
        Kind::Settings(page) => {
            let switches = page.switches.iter();
            Attempt::Switched(switches.map(|one| (one.key.clone(), one.safe)).collect())
        }
        Kind::One(choice) | Kind::Many(choice) => {
            let options = choice.options.iter().filter(|option| option.right);
            Attempt::Picked(options.map(|option| option.key.clone()).collect())
        }
        Kind::TrueFalse(right) => Attempt::Held(*right),
        Kind::Match(pairs) => {
            Attempt::Placed(pairs.iter().map(|key| (key.clone(), key.clone())).collect())
        }
        Kind::Scene(scene) => match &scene.ask {
            Ask::Find | Ask::Choose => {
                let places = scene.places.iter().filter(|place| place.right);
                Attempt::Picked(places.map(|place| place.key.clone()).collect())
            }
            Ask::Put(things) => {
                let placed = things.iter();
                Attempt::Placed(
                    placed
                        .map(|thing| (thing.key.clone(), thing.place.clone()))
                        .collect(),
                )
            }
        },
        Kind::Comic(comic) => match &comic.choice {
            None => Attempt::Seen,
            Some(choice) => {
                let options = choice.options.iter().filter(|option| option.right);
                Attempt::Picked(options.map(|option| option.key.clone()).collect())
            }
        },
    }
}

/// Completes steps of a lesson without going through their screens.
pub fn done<'a>(window: &mut Window, lesson: &Lesson, steps: impl Iterator<Item = &'a Step>) {
    for step in steps {
        window.act(Action::Learner(LearnerAction::SubmitAttempt {
            lesson: lesson.id.clone(),
            step: step.key.clone(),
            attempt: right(step),
            sure: None,
        }));
    }
}

pub fn finish(window: &mut Window, lesson: &Lesson) {
    done(window, lesson, lesson.steps());
    let id = lesson.id.clone();
    window.act(Action::Learner(LearnerAction::FinishLesson(id)));
}

pub fn child(window: &mut Window, band: Audience) {
    window.act(Action::Learner(LearnerAction::New {
        face: "otter".to_owned(),
        nickname: String::new(),
        band,
    }));
}

/// Goes to the end of a lesson, as the button on the last question does.
pub fn end(window: &mut Window, lesson: &Lesson) {
    window.act(Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))));
    window.act(Action::Nav(Nav::Replace(Route::Result(lesson.id.clone()))));
}

pub fn opened(folder: &Path, mode: Mode, library: Arc<Library>, pictures: bool) -> Window {
    let mut opening = Opening::at(folder);
    opening.library = library;
    opening.pictures = pictures;
    opening.size = mode.size;
    opening.languages = vec![mode.language.to_owned()];
    opening.open_with(|model| {
        set(model, |settings| {
            settings.theme = mode.theme;
            settings.text_percent = mode.text;
        });
    })
}

pub fn objectives(lesson: &Lesson) -> Vec<String> {
    let prose = Texts::open(library().source().clone(), "en-US").lesson(lesson.id.as_str());
    let keys = lesson.objectives.iter();
    keys.map(|key| prose.part("lesson", &format!("can-{key}")).to_owned())
        .collect()
}

/// Whether a line of a list is exactly this.
fn lists(window: &Window, line: &str) -> bool {
    window.words().lines().any(|said| said == line)
}

#[test]
fn whoever_left_everything_out_is_told_nothing_untrue_and_may_try_each_page() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    make_profile(&mut window, "8 to 10");
    let lesson = lesson("game-chat-tricks");
    window.press_next();
    for _ in lesson.steps() {
        let on = [
            "Skip this one",
            "Go on",
            "To the questions",
            "See what you can do",
        ];
        let on = on.into_iter().find(|words| window.has(words)).unwrap();
        window.press(on);
    }
    assert_eq!(window.route(), Route::Result(lesson.id.clone()));
    assert_eq!(window.heading().0, "The door stays open.");
    for line in objectives(&lesson) {
        assert!(!window.says(&line), "nobody did: {line}");
    }
    assert!(!window.says("You can now") && !window.says("lamp is"));
    window.press("Still to try");
    let prose = Texts::open(library().source().clone(), "en-US").lesson(lesson.id.as_str());
    let mut shown = window.buttons();
    while window.has("Show more") && shown.len() < 100 {
        window.press("Show more");
        shown.extend(window.buttons());
    }
    for step in lesson.steps() {
        let name = match &step.look_at {
            Some(_) => prose.text(step.key.as_str()),
            None => prose.part(step.key.as_str(), "title"),
        };
        let was_read = matches!(step.kind, Kind::Read);
        assert_eq!(shown.iter().any(|one| one == name), !was_read, "{name}");
    }
    let practice = lesson.practice_pages().nth(1).unwrap();
    let title = prose.part(practice.key.as_str(), "title");
    for _ in 0..shown.len() {
        if !window.has(title) {
            window.press("Show more");
        }
    }
    window.press(prose.part(practice.key.as_str(), "title"));
    assert_eq!(window.route(), Route::Lesson(lesson.id.clone()));
    assert_eq!(window.model().stands_at(&lesson), practice.key);
}

#[test]
fn whoever_did_everything_sees_all_they_can_do_now() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    child(&mut window, Audience::Age8To10);
    let lesson = lesson("game-chat-tricks");
    done(&mut window, &lesson, lesson.steps());
    end(&mut window, &lesson);
    let lines = objectives(&lesson);
    assert_eq!(window.heading().0, format!("You can now {}.", lines[0]));
    for line in &lines[1..] {
        assert!(lists(&window, line), "{line}");
    }
    for line in &lines {
        let said = window.words();
        let saying: BTreeSet<&str> = said.lines().filter(|said| said.contains(line)).collect();
        assert_eq!(saying.len(), 1, "{line}: {saying:?}");
    }
    assert!(!window.says("Still to try"));
}

#[test]
fn only_what_was_practiced_is_ticked_then_and_later() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    child(&mut window, Audience::Age8To10);
    let lesson = lesson("game-chat-tricks");
    let chat = lesson
        .pages
        .iter()
        .filter(|page| page.key.as_str() == "free-coins");
    done(&mut window, &lesson, chat);
    end(&mut window, &lesson);
    let [signs, no, tell] = &objectives(&lesson)[..] else {
        panic!()
    };
    assert_eq!(window.heading().0, format!("You can now {no}."));
    assert!(!window.says(signs) && !window.says(tell));
    window.act(Action::Nav(Nav::Go(Route::Can)));
    assert!(window.says(no));
    assert!(!window.says(signs) && !window.says(tell));
}

#[test]
fn every_objective_of_every_lesson_is_ticked_once_all_is_done_and_none_for_reading() {
    for lesson in library().lessons() {
        let all = lesson.steps().map(|step| step.key.clone()).collect();
        let read = lesson
            .pages
            .iter()
            .filter(|page| matches!(page.kind, Kind::Read));
        let read = read.map(|page| page.key.clone()).collect();
        for objective in &lesson.objectives {
            assert!(
                lesson.practiced_in.contains_key(objective),
                "{}: where is {objective} practiced?",
                lesson.id
            );
            assert!(lesson.shows(objective, &all), "{}: {objective}", lesson.id);
            assert!(
                !lesson.shows(objective, &read),
                "{}: {objective}",
                lesson.id
            );
        }
    }
}

/// Goes to the end of a lesson and stops during the scene.
fn in_the_scene(window: &mut Window, lesson: &Lesson) {
    done(window, lesson, lesson.steps());
    window.act(Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))));
    let ctx = window.harness.ctx.clone();
    let route = Route::Result(lesson.id.clone());
    window
        .harness
        .state_mut()
        .dispatch(&ctx, Action::Nav(Nav::Replace(route)));
    for _ in 0..4 {
        window.harness.step();
    }
}

#[test]
fn a_press_or_a_key_ends_the_scene_at_once() {
    for key in [true, false] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = Opening::at(folder.path()).open();
        child(&mut window, Audience::Age8To10);
        in_the_scene(&mut window, &lesson("game-chat-tricks"));
        assert!(!window.has("Back to the street"), "the light still spreads");
        if key {
            window.harness.key_press(egui::Key::Space);
        } else {
            window.harness.drag_at(egui::pos2(640.0, 400.0));
        }
        window.harness.step();
        window.harness.step();
        assert!(window.has("Back to the street"));
        assert_eq!(
            window.route(),
            Route::Result(Key::new("game-chat-tricks").unwrap())
        );
    }
}

/// Waits until no frame requests another. A picture drawn on its own thread requests one more.
fn comes_to_rest(window: &mut Window) {
    window.wait(|window| !window.harness.ctx.has_requested_repaint());
    assert!(!window.harness.ctx.has_requested_repaint());
}

#[test]
fn nothing_moves_after_the_scene_nor_in_it_for_whoever_wants_no_motion() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    child(&mut window, Audience::Age5To7);
    in_the_scene(&mut window, &lesson("surprises-and-secrets"));
    let mut frames = 4;
    while !window.has("Back to the street") {
        window.harness.step();
        frames += 1;
        assert!(frames <= 47, "the scene takes a second and a half at most");
    }
    assert!(frames > 30, "{frames} frames of 1/30 s");
    comes_to_rest(&mut window);

    window.act(Action::Nav(Nav::Back));
    let mut settings = window.model().settings().clone();
    settings.motion = MotionChoice::Reduced;
    window.act(Action::System(porchlight_core::model::SystemAction::Set(
        settings,
    )));
    in_the_scene(&mut window, &lesson("ask-first"));
    assert!(window.has("Back to the street"));
    window.press("Back to the street");
    comes_to_rest(&mut window);
}

#[test]
fn back_on_the_street_the_lamp_is_lit_and_the_moth_flies_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    child(&mut window, Audience::Age8To10);
    let lesson = lesson("game-chat-tricks");
    done(&mut window, &lesson, lesson.steps());
    end(&mut window, &lesson);
    let ctx = window.harness.ctx.clone();
    let fly = |window: &mut Window, action| {
        window.harness.state_mut().dispatch(&ctx, action);
        window.harness.run_ok().unwrap()
    };
    let frames = fly(&mut window, Action::Nav(Nav::Back));
    assert!((15..=24).contains(&frames), "{frames} frames of 1/30 s");
    assert!(
        window
            .buttons()
            .iter()
            .any(|name| name.ends_with(" Lamp lit"))
    );
    window.act(Action::Nav(Nav::Go(Route::Search)));
    let frames = fly(&mut window, Action::Nav(Nav::Back));
    assert!(frames < 8, "it flies once, {frames} frames");
}

#[test]
fn the_way_on_is_in_view_at_the_end_of_every_lesson() {
    for (mode, bottom) in [(SMALL, 640.0), (PLAIN, 800.0)] {
        let folder = tempfile::tempdir().unwrap();
        let mut window = opened(folder.path(), mode, library(), false);
        for lesson in library().lessons() {
            window.act(Action::Learner(LearnerAction::BeGuest(lesson.audience)));
            end(&mut window, lesson);
            let words = [
                "Back to the street",
                "Back to the lessons",
                "Finish the lesson",
            ];
            let found = words.into_iter().find_map(|words| window.find(words));
            let (_, rect) = found.unwrap_or_else(|| panic!("{}", lesson.id));
            assert!(
                rect.max.y <= bottom && rect.height() >= 52.0,
                "{}: {rect:?}",
                lesson.id
            );
        }
    }
}

/// The shipped content, with as many lessons for a band as a street has houses.
fn full_street(band: Audience) -> Arc<Library> {
    let mut source = MemorySource::copy_of(&Embedded, &["assets/", "locales/", "lessons/"]);
    let lessons: Vec<Arc<Lesson>> = library().of(band).cloned().collect();
    for copy in 0..8 - lessons.len() {
        let lesson = &lessons[copy % lessons.len()];
        let (old, new) = (lesson.id.as_str(), format!("{}-{copy}", lesson.id));
        let folder = format!("lessons/{}", band.folder());
        let text = |path: &str| String::from_utf8(Embedded.read(path).unwrap().to_vec()).unwrap();
        let json = text(&format!("{folder}/{old}.json"));
        let json = json.replacen(
            &format!("\"id\": \"{old}\""),
            &format!("\"id\": \"{new}\""),
            1,
        );
        source.set(&format!("{folder}/{new}.json"), json.into_bytes());
        for locale in ["en-US", "es"] {
            let prose = text(&format!("locales/{locale}/lessons/{old}.ftl"));
            source.set(
                &format!("locales/{locale}/lessons/{new}.ftl"),
                prose.into_bytes(),
            );
        }
    }
    let (library, problems) = Library::open(Arc::new(source));
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(library.of(band).count(), 8);
    Arc::new(library)
}

#[test]
fn eight_houses_are_in_view_without_scrolling() {
    for band in YOUNG {
        let library = full_street(band);
        for size in [SMALL.size, PLAIN.size] {
            for language in ["en-US", "es"] {
                let mode = Mode {
                    size,
                    language,
                    ..PLAIN
                };
                let folder = tempfile::tempdir().unwrap();
                let mut window = opened(folder.path(), mode, library.clone(), false);
                window.act(Action::Learner(LearnerAction::BeGuest(band)));
                let texts = Texts::open(library.source().clone(), language);
                let houses: Vec<egui::Rect> = library
                    .of(band)
                    .map(|lesson| house_of(&window, &texts, lesson))
                    .collect();
                assert_eq!(houses.len(), 8);
                let view = egui::Rect::from_min_size(egui::Pos2::ZERO, size.into());
                for (ix, house) in houses.iter().enumerate() {
                    assert!(view.contains_rect(*house), "{mode:?} {band:?}: {house:?}");
                    assert!(house.height() >= 140.0, "{mode:?} {band:?}: {house:?}");
                    for other in &houses[ix + 1..] {
                        assert!(
                            !house.shrink(1.0).intersects(other.shrink(1.0)),
                            "{mode:?} {band:?}: {house:?} {other:?}"
                        );
                    }
                }
            }
        }
    }
}

/// The area of a lesson's house. Copies of a lesson share their title, so each is identified by its position among them.
fn house_of(window: &Window, texts: &Texts, lesson: &Lesson) -> egui::Rect {
    let prose = texts.lesson(lesson.id.as_str());
    let title = porchlight::ui::widgets::sentences([prose.text("lesson"), ""]);
    let copy = lesson.id.as_str().rsplit('-').next().unwrap_or("");
    let place = usize::from(copy.parse::<usize>().is_ok());
    window
        .harness
        .root()
        .children_recursive()
        .filter(|node| {
            let label = node.accesskit_node().label();
            label.is_some_and(|label| label.starts_with(&title))
        })
        .nth(place)
        .unwrap_or_else(|| panic!("{}: {:#?}", lesson.id, window.buttons()))
        .rect()
}

#[test]
fn the_houses_are_a_named_group_and_the_keyboard_goes_from_left_to_right() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    child(&mut window, Audience::Age8To10);
    assert!(window.says("The houses on the street"));
    let houses: Vec<String> = window
        .buttons()
        .into_iter()
        .filter(|name| name.ends_with("open") || name.ends_with("Next"))
        .collect();
    assert_eq!(
        houses.len(),
        library().of(Audience::Age8To10).count(),
        "{houses:?}"
    );
    let mut met = Vec::new();
    for _ in 0..40 {
        window.key(egui::Key::Tab);
        let name = window.focused();
        if houses.contains(&name) && !met.contains(&name) {
            met.push(name);
        }
    }
    assert_eq!(met, houses);
    let place = |name: &String| {
        let mut all = window.harness.root().children_recursive();
        all.find(|node| node.accesskit_node().label().as_ref() == Some(name))
            .map(|node| node.rect().min.x)
    };
    let lefts: Vec<Option<f32>> = houses.iter().map(place).collect();
    assert!(lefts.is_sorted(), "{lefts:?}");
}

#[test]
fn textures_stay_within_their_memory_on_a_large_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mode = Mode {
        size: (1920.0, 1080.0),
        ..PLAIN
    };
    let mut window = opened(folder.path(), mode, library(), true);
    for band in YOUNG {
        let lesson = library().of(band).next().unwrap().clone();
        window.act(Action::Nav(Nav::Leave));
        window.act(Action::Nav(Nav::Back));
        child(&mut window, band);
        in_the_scene(&mut window, &lesson);
        window.harness.run_ok();
        window.act(Action::Nav(Nav::Back));
    }
    let textures = window.harness.ctx.tex_manager();
    let textures = textures.read();
    let pictures = textures
        .allocated()
        .filter(|(_, meta)| meta.name.starts_with("assets/"));
    let bytes: usize = pictures.map(|(_, meta)| meta.bytes_used()).sum();
    assert!(bytes > 1024 * 1024, "pictures were drawn");
    assert!(bytes <= 32 * 1024 * 1024, "{bytes} bytes");
}

/// How much of a street is done in a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Progress {
    Nothing,
    One,
    Half,
    All,
}

fn ready(folder: &Path, mode: Mode, band: Audience, progress: Progress) -> Window {
    let mut window = opened(folder, mode, library(), true);
    child(&mut window, band);
    let lessons: Vec<Arc<Lesson>> = library().of(band).cloned().collect();
    let count = match progress {
        Progress::Nothing => 0,
        Progress::One => 1,
        Progress::Half => lessons.len() / 2,
        Progress::All => lessons.len(),
    };
    for lesson in lessons.iter().take(count) {
        finish(&mut window, lesson);
    }
    if progress == Progress::Half {
        let begun = &lessons[count];
        done(&mut window, begun, begun.practice_pages().take(1));
        window.act(Action::Learner(LearnerAction::GoToStep {
            lesson: begun.id.clone(),
            step: begun.pages.last().key.clone(),
        }));
    }
    window
}

/// The subject of a picture for visual review.
enum Shown {
    Home,
    Street(Audience, Progress),
    /// The end of a lesson, and how much of it was done before.
    Result(Audience, &'static str),
}

/// The pictures of one look, by name: those of `every` state of the street, or of only one.
fn shown(every: bool) -> Vec<(String, Shown)> {
    let mut all = vec![("home".to_owned(), Shown::Home)];
    for band in Audience::BANDS {
        let states = [
            Progress::Nothing,
            Progress::One,
            Progress::Half,
            Progress::All,
        ];
        for progress in states {
            if every || progress == Progress::Half {
                let name = format!("street-{}-{progress:?}", band.folder());
                all.push((name, Shown::Street(band, progress)));
            }
        }
        for part in ["nothing", "one", "all", "scene"] {
            let name = format!("result-{}-{part}", band.folder());
            all.push((name, Shown::Result(band, part)));
        }
    }
    all
}

/// The looks by name, and whether they include every state of the street.
fn looks() -> [(&'static str, Mode, bool); 6] {
    let spanish = Mode {
        language: "es",
        ..SMALL
    };
    let large = Mode {
        text: 200,
        theme: ThemeChoice::Dark,
        ..SMALL
    };
    let wide = Mode {
        size: (1920.0, 1080.0),
        ..PLAIN
    };
    let contrast = Mode {
        theme: ThemeChoice::HighContrastDark,
        ..PLAIN
    };
    let pale = Mode {
        theme: ThemeChoice::HighContrastLight,
        ..PLAIN
    };
    [
        ("en-1280", PLAIN, true),
        ("es-1024", spanish, false),
        ("en-1024-200-dark", large, false),
        ("en-1920", wide, false),
        ("en-1280-contrast-dark", contrast, false),
        ("en-1280-contrast", pale, false),
    ]
}

/// Whether a picture of the street or of a lesson's end is selected.
pub fn is_asked_for(wish: &Wish) -> bool {
    looks().into_iter().any(|(look, _, every)| {
        let mut all = shown(every).into_iter();
        wish.has_look(look) && all.any(|(name, _)| wish.has_picture(&name))
    })
}

#[test]
#[ignore = "draws pictures for people to look at; `make sheets` runs it"]
fn every_state_of_the_street_is_drawn() {
    let wish = Wish::read();
    let to = wish.folder.join("street");
    std::fs::create_dir_all(&to).unwrap();
    let mut drawn = 0;
    for (look, mode, every) in looks() {
        let save = |window: &mut Window, name: &str| {
            let file = to.join(format!("{look}.{name}.png"));
            window.harness.render().unwrap().save(file).unwrap();
        };
        for (name, shown) in shown(every) {
            if !wish.has_look(look) || !wish.has_picture(&name) {
                continue;
            }
            drawn += 1;
            let folder = tempfile::tempdir().unwrap();
            match shown {
                Shown::Home => {
                    let mut window = opened(folder.path(), mode, library(), true);
                    save(&mut window, "home");
                    child(&mut window, Audience::Age8To10);
                    window.act(Action::Nav(Nav::Back));
                    save(&mut window, "home-known");
                }
                Shown::Street(band, progress) => {
                    save(&mut ready(folder.path(), mode, band, progress), &name);
                }
                Shown::Result(band, part) => {
                    let mut window = ready(folder.path(), mode, band, Progress::Nothing);
                    draw_result(&mut window, mode, (band, part), &save);
                }
            }
        }
    }
    wish.assert_met(drawn, crate::sheets::are_asked_for(&wish));
}

/// Draws the end of a band's second lesson after `part` of it was done.
fn draw_result(
    window: &mut Window,
    mode: Mode,
    (band, part): (Audience, &str),
    save: &dyn Fn(&mut Window, &str),
) {
    let lesson = library().of(band).nth(1).unwrap().clone();
    match part {
        "one" => done(window, &lesson, lesson.practice_pages().take(1)),
        "all" => done(window, &lesson, lesson.steps()),
        _ => {}
    }
    if part == "scene" {
        in_the_scene(window, &lesson);
        for _ in 0..20 {
            window.harness.step();
        }
    } else {
        end(window, &lesson);
    }
    save(window, &format!("result-{}-{part}", band.folder()));
    if part == "nothing" && band.is_young() {
        let texts = Texts::open(library().source().clone(), mode.language);
        let t = Msg(&texts);
        for (name, words) in [("still", t.result_still()), ("true", t.promises_title())] {
            if window.has(&words) {
                window.press(&words);
                save(window, &format!("result-{}-{name}", band.folder()));
                window.press(&t.result_top());
            }
        }
    }
}

#[test]
fn a_lamp_reached_by_answering_is_on_the_street_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    make_profile(&mut window, "5 to 7");
    let lesson = lesson("ask-first");
    let texts = Texts::open(library().source().clone(), "en-US");
    window.press_starting(texts.lesson("ask-first").text("lesson"));
    for step in lesson.steps() {
        solve(&mut window, &lesson, step);
        let on = [
            Msg(&texts).lesson_go_on(),
            Msg(&texts).lesson_to_questions(),
        ];
        let finish = Msg(&texts).lesson_finish();
        let on = on
            .into_iter()
            .chain([finish])
            .find(|words| window.has(words));
        window.press(&on.unwrap());
    }
    window.close();
    let mut again = Opening::at(folder.path()).open();
    again.press_starting("Go on ");
    assert!(
        again
            .buttons()
            .iter()
            .any(|name| name.ends_with(" Lamp lit"))
    );
}
