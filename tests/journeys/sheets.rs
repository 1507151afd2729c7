//! Pictures of every page and question of every lesson, to be looked at. `make sheets` draws them into `target/sheets`;
//! `SHEETS_OF=settings-check make sheets` draws those whose name holds these letters.

use crate::kit::{Opening, Window, go, library, set};
use crate::screens::{Mode, PLAIN, SMALL};
use porchlight::msg::Msg;
use porchlight_core::content::{Kind, Lesson, Step};
use porchlight_core::model::{Action, LearnerAction, Route, ThemeChoice};
use porchlight_core::text::Texts;
use std::path::{Path, PathBuf};

/// How each step is looked at, and the folder its picture goes to.
fn modes() -> [(&'static str, Mode); 3] {
    let spanish = Mode {
        language: "es",
        ..SMALL
    };
    let large = Mode {
        text: 200,
        theme: ThemeChoice::Dark,
        ..SMALL
    };
    [
        ("en-1280", PLAIN),
        ("es-1024", spanish),
        ("en-1024-dark-200", large),
    ]
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
                let file = format!("{}.{}.{}", lesson.audience.folder(), lesson.id, step.key);
                if !file.contains(&of) {
                    continue;
                }
                draw(&folder.join(name).join(file), mode, lesson, step);
                drawn += 1;
            }
        }
    }
    assert!(drawn > 0, "nothing is called {of}");
}

/// Draws a step at rest and, where it is put in order or matched, once it was tried.
fn draw(file: &Path, mode: Mode, lesson: &Lesson, step: &Step) {
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
        go(model, Route::Lesson(lesson.id.clone()));
    });
    window.act(Action::Learner(LearnerAction::GoToStep {
        lesson: lesson.id.clone(),
        step: step.key.clone(),
    }));
    save(&mut window, &file.with_added_extension("png"));
    let texts = Texts::open(library().source().clone(), mode.language);
    let prose = texts.lesson(lesson.id.as_str());
    let part = |name: &str| prose.part(step.key.as_str(), name).to_owned();
    match &step.kind {
        Kind::Order(_) => window.press(&Msg(&texts).order_check()),
        Kind::Match(pairs) => {
            let pair = &pairs[0];
            window.press(&part(pair.as_str()));
            window.press(&part(&format!("{pair}-to")));
        }
        _ => return,
    }
    save(&mut window, &file.with_added_extension("tried.png"));
}

fn save(window: &mut Window, file: &Path) {
    window.harness.render().unwrap().save(file).unwrap();
}
