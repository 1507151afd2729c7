//! The frames of a short film for the README: the last question of a lesson, its lamp, and the street. `make film` draws them
//! into `target/film`; the file name gives the duration of a frame, in milliseconds.

use crate::kit::{NOW, Opening, Window, go, library};
use crate::street::right;
use porchlight_core::content::{Audience, Key, Kind, Lesson};
use porchlight_core::model::{Action, LearnerAction, Nav, Route};
use porchlight_core::text::Texts;
use std::path::{Path, PathBuf};

/// Pixels per point: the frames are half as large as the window.
const PIXELS: f32 = 0.5;
/// Every second step of the test's clock, which runs at 30 per second, is a frame.
const STEPS: u32 = 2;
const MILLIS: u32 = 1000 * STEPS / 30;

#[test]
#[ignore = "draws pictures for people to look at; `make film` runs it"]
fn a_lesson_s_end_and_the_street_are_filmed() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/film");
    let folder = PathBuf::from(folder);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).unwrap();
    }
    std::fs::create_dir_all(&folder).unwrap();
    let library = library();
    let mut lessons: Vec<_> = library.of(Audience::Age8To10).collect();
    lessons.sort_by_key(|lesson| lesson.order);
    let lesson = lessons
        .iter()
        .find(|lesson| lesson.id.as_str() == "cameras-and-fakes");
    let lesson = lesson.unwrap();
    let kept = tempfile::tempdir().unwrap();
    let mut opening = Opening::at(kept.path());
    opening.pictures = true;
    opening.pixels_per_point = PIXELS;
    let mut window = opening.open_with(|model| {
        model.apply(
            Action::Learner(LearnerAction::BeGuest(Audience::Age8To10)),
            NOW.parse().unwrap(),
        );
        go(model, Route::Street);
    });
    // The earlier lessons are done, so that their houses are lit.
    for earlier in &lessons {
        for step in earlier.steps() {
            if earlier.id == lesson.id && step.key == last(lesson) {
                break;
            }
            window.act(Action::Learner(LearnerAction::SubmitAttempt {
                lesson: earlier.id.clone(),
                step: step.key.clone(),
                attempt: right(step),
                sure: None,
            }));
        }
        if earlier.id == lesson.id {
            break;
        }
        window.act(Action::Learner(LearnerAction::FinishLesson(
            earlier.id.clone(),
        )));
    }
    window.act(Action::Nav(Nav::Go(Route::Street)));
    let mut film = Film::new(&folder);
    window.act(Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))));
    window.act(Action::Learner(LearnerAction::GoToStep {
        lesson: lesson.id.clone(),
        step: last(lesson),
    }));
    film.hold(&mut window, 1800);
    let question = lesson.quiz.last();
    let texts = Texts::open(library.source().clone(), "en-US");
    let prose = texts.lesson(lesson.id.as_str());
    let Kind::One(choice) = &question.kind else {
        panic!("the last question has one answer");
    };
    let option = choice.options.iter().find(|option| option.right).unwrap();
    let words = prose.part(question.key.as_str(), option.key.as_str());
    film.press(&mut window, words, 1000);
    film.hold(&mut window, 2600);
    film.press(&mut window, "See what you can do", 3600);
    film.hold(&mut window, 2400);
    let back = window
        .buttons()
        .into_iter()
        .find(|name| name.starts_with("Back to the "));
    film.press(&mut window, &back.unwrap(), 4400);
    film.hold(&mut window, 2800);
    assert!(film.count > 40, "{} frames", film.count);
}

fn last(lesson: &Lesson) -> Key {
    lesson.quiz.last().key.clone()
}

struct Film<'a> {
    folder: &'a Path,
    count: usize,
}

impl<'a> Film<'a> {
    fn new(folder: &'a Path) -> Self {
        Self { folder, count: 0 }
    }

    fn shoot(&mut self, window: &mut Window, millis: u32) {
        let picture = window.harness.render().unwrap();
        let file = format!("{:04}-{millis}.png", self.count);
        picture.save(self.folder.join(file)).unwrap();
        self.count += 1;
    }

    fn hold(&mut self, window: &mut Window, millis: u32) {
        self.shoot(window, millis);
    }

    /// Presses a button and captures the following animation for this many milliseconds.
    fn press(&mut self, window: &mut Window, name: &str, millis: u32) {
        window.click(name);
        for _ in 0..millis / MILLIS {
            for _ in 0..STEPS {
                window.harness.step();
            }
            self.shoot(window, MILLIS);
        }
        window.harness.run_ok();
    }
}
