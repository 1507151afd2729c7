//! Pictures of every page and question of every lesson, to be looked at. `make sheets` draws them into `target/sheets`;
//! `SHEETS_OF=settings-check make sheets` draws those whose name holds these letters.

use crate::kit::{Opening, go, library, set};
use crate::screens::{Mode, PLAIN, SMALL};
use porchlight_core::model::{Action, LearnerAction, Route};
use std::path::{Path, PathBuf};

/// How each step is looked at, and the folder its picture goes to.
fn modes() -> [(&'static str, Mode); 2] {
    let spanish = Mode {
        language: "es",
        ..SMALL
    };
    [("en-1280", PLAIN), ("es-1024", spanish)]
}

#[test]
#[ignore = "draws pictures for people to look at; `make sheets` runs it"]
fn every_step_of_every_lesson_is_drawn() {
    let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/sheets");
    let folder = std::env::var_os("SHEETS").map_or_else(|| PathBuf::from(default), PathBuf::from);
    let of = std::env::var("SHEETS_OF").unwrap_or_default();
    let mut drawn = 0;
    for (name, mode) in modes() {
        std::fs::create_dir_all(folder.join(name)).unwrap();
        for lesson in library().lessons() {
            for step in lesson.steps() {
                let file = format!(
                    "{}.{}.{}.png",
                    lesson.audience.folder(),
                    lesson.id,
                    step.key
                );
                if !file.contains(&of) {
                    continue;
                }
                let lesson = lesson.id.clone();
                let step = step.key.clone();
                draw(&folder.join(name).join(file), mode, lesson, step);
                drawn += 1;
            }
        }
    }
    assert!(drawn > 0, "nothing is called {of}");
}

fn draw(
    file: &Path,
    mode: Mode,
    lesson: porchlight_core::content::LessonId,
    step: porchlight_core::content::Key,
) {
    let folder = tempfile::tempdir().unwrap();
    let mut opening = Opening::at(folder.path());
    opening.pictures = true;
    opening.size = mode.size;
    opening.languages = vec![mode.language.to_owned()];
    let mut window = opening.open_with(|model| {
        set(model, |settings| {
            settings.theme = mode.theme;
            settings.text_percent = mode.text;
        });
        go(model, Route::Lesson(lesson.clone()));
    });
    window.act(Action::Learner(LearnerAction::GoToStep { lesson, step }));
    window.harness.render().unwrap().save(file).unwrap();
}
