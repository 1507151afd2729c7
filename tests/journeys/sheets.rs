//! Pictures of every page and question of every lesson, for visual review. `make sheets` draws them into `target/sheets`,
//! sixteen to a contact sheet; `SHEETS_OF=settings-check make sheets` draws those whose name contains this text (or others,
//! after a comma), each also as a separate picture. [`Wish`] selects what is drawn, here and in `street.rs`.

use crate::child::solve_in;
use crate::kit::{Opening, Window, go, library, set};
use crate::screens::{Mode, PLAIN, SMALL};
use porchlight::msg::Msg;
use porchlight_core::content::{Ask, Audience, Graph, Key, Kind, Lesson, SortCard, Step};
use porchlight_core::model::{Action, LearnerAction, Route, ThemeChoice};
use porchlight_core::text::Texts;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The number of columns and rows of pictures on a contact sheet.
const SHEET: (u32, u32) = (4, 4);
/// The width of one picture on a contact sheet, in pixels.
const THUMB: u32 = 640;

/// The pictures to draw, here and in `street.rs`. By default, all of them.
pub struct Wish {
    /// The output folder.
    pub folder: PathBuf,
    /// Parts of the names of pictures and of looks, separated by commas.
    pictures: String,
    looks: String,
}

impl Wish {
    pub fn read() -> Self {
        let default = concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/sheets");
        let folder = std::env::var_os("SHEETS");
        Self {
            folder: folder.map_or_else(|| PathBuf::from(default), PathBuf::from),
            pictures: std::env::var("SHEETS_OF").unwrap_or_default(),
            looks: std::env::var("SHEETS_IN").unwrap_or_default(),
        }
    }

    pub fn has_picture(&self, name: &str) -> bool {
        is_among(name, &self.pictures)
    }

    pub fn has_look(&self, name: &str) -> bool {
        is_among(name, &self.looks)
    }

    /// Fails if nothing was drawn, here or `elsewhere`, which means that no name matches.
    pub fn assert_met(&self, drawn: usize, elsewhere: bool) {
        let Self {
            pictures, looks, ..
        } = self;
        assert!(
            drawn > 0 || elsewhere,
            "nothing is called “{pictures}” in a look called “{looks}”"
        );
    }
}

/// Whether the name contains one of these comma-separated texts. Without any, every name matches.
fn is_among(name: &str, letters: &str) -> bool {
    let groups = letters.split(',').map(str::trim);
    let mut groups = groups.filter(|group| !group.is_empty()).peekable();
    groups.peek().is_none() || groups.any(|group| name.contains(group))
}

/// The name that selects a step.
fn name_of(lesson: &Lesson, step: &Step) -> String {
    format!("{}.{}.{}", lesson.audience.folder(), lesson.id, step.key)
}

/// Whether any step of a lesson is selected.
pub fn are_asked_for(wish: &Wish) -> bool {
    let library = library();
    let mut lessons = library.lessons().iter();
    looks().iter().any(|look| wish.has_look(look.name))
        && lessons.any(|lesson| {
            let mut steps = lesson.steps();
            steps.any(|step| wish.has_picture(&name_of(lesson, step)))
        })
}

/// One way to draw all steps: the folder's name, the window, and whether the answered states are drawn too.
struct Look {
    name: &'static str,
    mode: Mode,
    states: bool,
}

fn looks() -> [Look; 6] {
    let look = |name, mode, states| Look { name, mode, states };
    let spanish = Mode {
        language: "es",
        ..SMALL
    };
    [
        look("en-1280", PLAIN, true),
        look("es-1024", spanish, true),
        look(
            "en-1920",
            Mode {
                size: (1920.0, 1080.0),
                ..PLAIN
            },
            false,
        ),
        look("en-1024-200", Mode { text: 200, ..SMALL }, false),
        look(
            "en-1280-dark",
            Mode {
                theme: ThemeChoice::Dark,
                ..PLAIN
            },
            false,
        ),
        look(
            "en-1280-contrast",
            Mode {
                theme: ThemeChoice::HighContrastLight,
                ..PLAIN
            },
            false,
        ),
    ]
}

#[test]
fn a_picture_is_asked_for_by_letters_of_its_name_and_of_its_look() {
    let asked = |pictures: &str, looks: &str| {
        let wish = Wish {
            folder: PathBuf::new(),
            pictures: pictures.to_owned(),
            looks: looks.to_owned(),
        };
        (are_asked_for(&wish), crate::street::is_asked_for(&wish))
    };
    assert_eq!(asked("", ""), (true, true));
    assert_eq!(asked("settings-check", "en-1920"), (true, false));
    assert_eq!(asked("street-8-10", "es-1024"), (false, true));
    assert_eq!(asked("settings-check, street-8-10,", ""), (true, true));
    assert_eq!(asked("", "en-1024-200-dark"), (false, true));
    assert_eq!(asked("nothing-is-called-so", ""), (false, false));
}

#[test]
#[ignore = "draws pictures for people to look at; `make sheets` runs it"]
fn every_step_of_every_lesson_is_drawn() {
    let wish = Wish::read();
    let singly = !wish.pictures.is_empty();
    // Contact sheets show half the size, which draws four times as fast.
    let pixels = if singly { 1.0 } else { 0.5 };
    let begun = Instant::now();
    let mut drawn = 0;
    for look in looks().iter().filter(|look| wish.has_look(look.name)) {
        let texts = Texts::open(library().source().clone(), look.mode.language);
        let place = wish.folder.join(look.name);
        std::fs::create_dir_all(&place).unwrap();
        for audience in AUDIENCES {
            let mut album = Album::new(place.join(audience.folder()), singly);
            let begun = Instant::now();
            for lesson in library().of(audience) {
                let kept = tempfile::tempdir().unwrap();
                let mut window = None;
                for step in lesson.steps() {
                    if !wish.has_picture(&name_of(lesson, step)) {
                        continue;
                    }
                    let name = format!("{}.{}", lesson.id, step.key);
                    let window =
                        window.get_or_insert_with(|| open(kept.path(), look.mode, lesson, pixels));
                    draw(&mut album, window, look, (lesson, step), &texts, &name);
                }
            }
            drawn += album.drawn;
            album.finish();
            if album.drawn > 0 {
                let taken = begun.elapsed().as_secs_f32();
                println!(
                    "{} {}: {} pictures, {taken:.0} s",
                    look.name,
                    audience.folder(),
                    album.drawn
                );
            }
        }
    }
    wish.assert_met(drawn, crate::street::is_asked_for(&wish));
    println!("{drawn} pictures, {:.0} s", begun.elapsed().as_secs_f32());
}

const AUDIENCES: [Audience; 6] = [
    Audience::Age5To7,
    Audience::Age8To10,
    Audience::Age11To13,
    Audience::Age14To17,
    Audience::Parents,
    Audience::Teachers,
];

fn open(folder: &Path, mode: Mode, lesson: &Lesson, pixels_per_point: f32) -> Window {
    let mut opening = Opening::at(folder);
    opening.pictures = true;
    opening.pixels_per_point = pixels_per_point;
    opening.size = mode.size;
    opening.languages = vec![mode.language.to_owned()];
    opening.open_with(|model| {
        set(model, |settings| {
            settings.theme = mode.theme;
            settings.text_percent = mode.text;
        });
        go(model, Route::Lesson(lesson.id.clone()));
    })
}

/// Draws a step at rest and, if its answered states are drawn too, after a wrong and after the right answer.
fn draw(
    album: &mut Album,
    window: &mut Window,
    look: &Look,
    (lesson, step): (&Lesson, &Step),
    texts: &Texts,
    name: &str,
) {
    window.act(Action::Learner(LearnerAction::GoToStep {
        lesson: lesson.id.clone(),
        step: step.key.clone(),
    }));
    album.add(window, name);
    if !look.states || matches!(step.kind, Kind::Read) {
        return;
    }
    if let Kind::Chat(graph) = &step.kind {
        draw_chat(album, window, (lesson, step, graph), texts, name);
        return;
    }
    if try_wrong(window, lesson, step, texts) {
        album.add(window, &format!("{name}.wrong"));
    }
    solve_in(window, lesson, step, texts);
    album.add(window, &format!("{name}.right"));
}

/// Draws a chat after its first reply, and its end beat by beat.
fn draw_chat(
    album: &mut Album,
    window: &mut Window,
    (lesson, step, graph): (&Lesson, &Step, &Graph),
    texts: &Texts,
    name: &str,
) {
    let t = Msg(texts);
    let prose = texts.lesson(lesson.id.as_str());
    let part = |key: &str| prose.part(step.key.as_str(), key).to_owned();
    let run = graph.paths().into_iter().next().unwrap();
    for (ix, reply) in run.taken.iter().enumerate() {
        window.press(&part(reply.as_str()));
        if ix == 0 {
            album.add(window, &format!("{name}.typing"));
        }
        // Any key shows the message.
        window.key(egui::Key::F7);
        if ix == 0 {
            album.add(window, &format!("{name}.reply"));
        }
    }
    album.add(window, &format!("{name}.end"));
    let way = t.chat_see_way(part("name"));
    let mut page = 0;
    loop {
        let next = [t.chat_read_on(), way.clone(), t.chat_see_promises()];
        let Some(next) = next.iter().find(|next| window.has(next)) else {
            break;
        };
        window.press(next);
        page += 1;
        album.add(window, &format!("{name}.end-{page}"));
    }
}

/// Gives a typical wrong answer. Returns false for a step without one.
pub fn try_wrong(window: &mut Window, lesson: &Lesson, step: &Step, texts: &Texts) -> bool {
    let t = Msg(texts);
    let prose = texts.lesson(lesson.id.as_str());
    let part = |name: &str| prose.part(step.key.as_str(), name).to_owned();
    match &step.kind {
        Kind::One(choice) => {
            let wrong = choice.options.iter().rfind(|option| !option.right).unwrap();
            window.press(&part(wrong.key.as_str()));
        }
        Kind::Many(choice) => {
            let wrong = choice.options.iter().find(|option| !option.right).unwrap();
            let words = part(wrong.key.as_str());
            window.press(&words);
            window.press(&t.many_check());
            let picture = window.harness.render();
            drop(picture);
            window.press(&words);
            return false;
        }
        Kind::TrueFalse(right) => window.press(&match (lesson.audience, right) {
            (Audience::Age5To7, false) => t.answer_true_young(),
            (Audience::Age5To7, true) => t.answer_false_young(),
            (_, false) => t.answer_true(),
            (_, true) => t.answer_false(),
        }),
        Kind::Order(_) => {
            if window.has(&t.order_now_you()) {
                window.press(&t.order_now_you());
            }
            window.press(&t.order_check());
        }
        Kind::Sort(sort) => {
            let put = |card: &SortCard, bin: &Key| {
                let bin = part(&format!("bin-{bin}"));
                t.sort_put(bin, part(card.key.as_str())).into_owned()
            };
            let mut cards = sort.cards.iter();
            let card = cards
                .find(|card| window.has(&put(card, &card.bin)))
                .unwrap();
            let wrong = sort.bins.iter().find(|bin| **bin != card.bin).unwrap();
            window.press(&put(card, wrong));
        }
        Kind::Match(pairs) => {
            window.press(&part(pairs[0].as_str()));
            window.press(&part(&format!("{}-to", pairs[1])));
        }
        Kind::Scene(scene) => {
            let Some(wrong) = scene.places.iter().find(|place| !place.right) else {
                return false;
            };
            if matches!(scene.ask, Ask::Put(_)) {
                return false;
            }
            window.press(&part(wrong.key.as_str()));
        }
        Kind::Comic(comic) => {
            while window.has(&t.comic_next()) {
                window.press(&t.comic_next());
            }
            if window.has(&t.comic_your_turn()) {
                window.press(&t.comic_your_turn());
            }
            let Some(choice) = &comic.choice else {
                return false;
            };
            let wrong = choice.options.iter().find(|option| !option.right).unwrap();
            window.press(&part(wrong.key.as_str()));
        }
        Kind::Spot(spot) => {
            let harmless = spot.lines.iter().find(|line| line.sign.is_none()).unwrap();
            window.press_starting(&part(harmless.key.as_str()));
        }
        _ => return false,
    }
    true
}

/// Pictures to be arranged on contact sheets.
struct Album {
    place: PathBuf,
    /// Whether each picture is also saved as a separate file.
    singly: bool,
    thumbs: Vec<image::RgbaImage>,
    sheets: u32,
    drawn: usize,
}

impl Album {
    fn new(place: PathBuf, singly: bool) -> Self {
        Self {
            place,
            singly,
            thumbs: Vec::new(),
            sheets: 0,
            drawn: 0,
        }
    }

    fn add(&mut self, window: &mut Window, name: &str) {
        let picture = window.harness.render().unwrap();
        if self.singly {
            let file = self
                .place
                .with_added_extension(name)
                .with_added_extension("png");
            picture.save(file).unwrap();
        }
        let high = THUMB * picture.height() / picture.width();
        self.thumbs
            .push(image::imageops::thumbnail(&picture, THUMB, high));
        self.drawn += 1;
        if self.thumbs.len() as u32 == SHEET.0 * SHEET.1 {
            self.finish();
        }
    }

    fn finish(&mut self) {
        let Some(first) = self.thumbs.first() else {
            return;
        };
        let (wide, high) = (first.width() + 8, first.height() + 8);
        let rows = (self.thumbs.len() as u32).div_ceil(SHEET.0);
        let gray = image::Rgba([128, 128, 128, 255]);
        let mut sheet = image::RgbaImage::from_pixel(wide * SHEET.0, high * rows, gray);
        for (ix, thumb) in (0_u32..).zip(self.thumbs.drain(..)) {
            let at = ((ix % SHEET.0) * wide + 4, (ix / SHEET.0) * high + 4);
            image::imageops::replace(&mut sheet, &thumb, at.0.into(), at.1.into());
        }
        self.sheets += 1;
        let file = format!("sheet-{:02}.png", self.sheets);
        sheet.save(self.place.with_added_extension(file)).unwrap();
    }
}
