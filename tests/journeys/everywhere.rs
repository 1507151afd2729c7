//! What is true of every screen: a name for everything, Help and Leave in the bar, focus on the heading, and words
//! inside their boxes, in every language and at every text size.

use crate::kit::{Opening, Window, library};
use egui::accesskit::Role;
use egui_kittest::kittest::NodeT as _;
use porchlight::msg::Msg;
use porchlight_core::content::{Audience, Key};
use porchlight_core::model::{
    Action, ClassAction, FamilyAction, LearnerAction, Model, Nav, Route, ThemeChoice,
};
use porchlight_core::text::Texts;

/// Every screen there is, with every kind of page and question.
const SCREENS: [&str; 87] = [
    "home",
    "who",
    "new-profile",
    "profile",
    "street",
    "lesson/surprises-and-secrets",
    "lesson/game-chat-tricks",
    "lesson/game-chat-tricks#same-age",
    "lesson/game-chat-tricks#friendly-or-warning",
    "lesson/game-chat-tricks#steps-for-ilan",
    "lesson/settings-check#ravi-profile",
    "lesson/sextortion-fast-plan",
    "lesson/talk-so-they-tell",
    "lesson/game-chat-tricks#nine-like-you",
    "lesson/game-chat-tricks#may-know",
    "lesson/game-chat-tricks#too-late",
    "lesson/game-chat-tricks#name-the-sign",
    "lesson/game-chat-tricks#lina-steps",
    "result/game-chat-tricks",
    "result/sextortion-fast-plan",
    "calm",
    "look-again",
    "look-again#question",
    "can",
    "sources/sextortion-fast-plan",
    "search",
    "figures",
    "no-voice",
    "print/lesson:settings-check",
    "print/home",
    "print/help",
    "parents",
    "parents-lessons",
    "new-child",
    "checklist/family-safety",
    "parents#family",
    "child/ME#family",
    "edit-child/ME#family",
    "uses/ME#family",
    "together/ME#family",
    "checklist/family-safety#family",
    "checklist/app-roblox#family",
    "agreement#family",
    "new-agreement",
    "reminders#family",
    "print/home#family",
    "starters",
    "rehearse",
    "rehearsal/hides-the-screen",
    "happened",
    "happened#what",
    "happened#who",
    "happened#step",
    "steps/threat",
    "pin",
    "pin-offer",
    "teachers",
    "school",
    "class-again/settings-check",
    "phones/settings-check",
    "phones/settings-check#running",
    "classes#class",
    "class/ME#class",
    "booster/ME#class",
    "before-after/settings-check",
    "slips/settings-check",
    "phone-test",
    "phone-test#running",
    "plans#plan",
    "plans",
    "new-plan/game-chat-tricks",
    "plan/ME#plan",
    "print/survey:settings-check",
    "print/network:47470",
    "present-again/settings-check",
    "present-plan/ME:0#plan",
    "present/game-chat-tricks",
    "present/game-chat-tricks#screens",
    "present/game-chat-tricks#mirrored",
    "help",
    "help-country",
    "help-show/picture",
    "help-call",
    "help-large",
    "settings",
    "language",
    "about",
];

/// How the window is viewed.
#[derive(Clone, Copy, Debug)]
struct Mode {
    size: (f32, f32),
    language: &'static str,
    text: u16,
    theme: ThemeChoice,
}

const PLAIN: Mode = Mode {
    size: (1280.0, 800.0),
    language: "en-US",
    text: 100,
    theme: ThemeChoice::Light,
};
const SMALL: Mode = Mode {
    size: (1024.0, 640.0),
    ..PLAIN
};
const MODES: [Mode; 6] = [
    SMALL,
    Mode {
        language: "es",
        text: 200,
        theme: ThemeChoice::Dark,
        ..SMALL
    },
    Mode {
        size: (1920.0, 1080.0),
        language: "es",
        theme: ThemeChoice::HighContrastDark,
        ..PLAIN
    },
    Mode {
        language: "en-XA",
        text: 150,
        theme: ThemeChoice::HighContrastLight,
        ..PLAIN
    },
    Mode {
        language: "en-XA",
        ..SMALL
    },
    Mode { text: 200, ..PLAIN },
];

fn at(folder: &std::path::Path, screen: &str, mode: Mode) -> Window {
    let mut opening = Opening::at(folder);
    opening.size = mode.size;
    opening.languages = vec![mode.language.to_owned()];
    let question = screen == "look-again#question";
    let second = match screen.split_once('#') {
        Some((_, "screens")) => Some((1280, 0)),
        Some((_, "mirrored")) => Some((0, 0)),
        _ => None,
    };
    if let Some(at) = second {
        let screens = [((0, 0), true), (at, false)];
        opening.displays.replace(
            screens
                .into_iter()
                .map(|(at, here)| porchlight::platform::displays::Display {
                    at,
                    size: (1280, 800),
                    here,
                })
                .collect(),
        );
    }
    let mut window = opening.open_with(|model| {
        let now = crate::kit::NOW.parse().unwrap();
        crate::kit::set(model, |settings| {
            settings.text_percent = mode.text;
            settings.theme = mode.theme;
        });
        let (name, step) = screen.split_once('#').unwrap_or((screen, ""));
        let mut own = name.to_owned();
        if step == "family" {
            let child = a_family(model, now);
            own = name.replace("ME", child.as_str());
        }
        if step == "class" {
            let class = a_class(model, now);
            own = name.replace("ME", class.as_str());
        }
        if step == "plan" {
            let plan = a_plan(model, now);
            own = name.replace("ME", plan.as_str());
        }
        let name = own.as_str();
        if ["look-again", "can"].contains(&name) {
            finish_a_while_ago(model, now);
        }
        if name == "profile" {
            model.apply(
                Action::Learner(LearnerAction::New {
                    face: "otter".to_owned(),
                    nickname: "Kiwi".to_owned(),
                    band: Audience::Age8To10,
                }),
                now,
            );
        }
        let route = if name == "help-large" {
            Route::HelpLarge {
                country: "US".to_owned(),
                service: "us-childhelp".to_owned(),
            }
        } else {
            Route::from_name(name).unwrap_or_else(|| panic!("no screen {name}"))
        };
        if let (Route::Lesson(lesson), Some(step)) = (&route, Key::new(step)) {
            let stand = Action::Learner(LearnerAction::GoToStep {
                lesson: lesson.clone(),
                step,
            });
            model.apply(Action::Nav(Nav::Go(route.clone())), now);
            model.apply(stand, now);
        } else if route != Route::Home {
            model.apply(Action::Nav(Nav::Go(route)), now);
        }
    });
    if name_of(screen) == "happened" {
        let texts = Texts::open(library().source().clone(), mode.language);
        let t = Msg(&texts);
        let prose = texts.prose("happened");
        let way = [
            t.happened_danger_no().into_owned(),
            prose.text("situation-threat").to_owned(),
            t.happened_who_adult_middle().into_owned(),
        ];
        let stages = ["what", "who", "step"];
        let (_, stage) = screen.split_once('#').unwrap_or((screen, ""));
        let presses = stages.iter().position(|one| *one == stage);
        for words in way.iter().take(presses.map_or(0, |ix| ix + 1)) {
            window.press_starting(words);
        }
    }
    if screen.ends_with("#running") {
        let here = std::net::IpAddr::from([127, 0, 0, 1]);
        window.act(Action::Class(ClassAction::Phones(
            porchlight_core::model::Phones::Start {
                address: here,
                devices: 30,
            },
        )));
    }
    if question {
        let begin = Msg(&Texts::open(library().source().clone(), mode.language))
            .again_begin()
            .into_owned();
        window.press(&begin);
    }
    window
}

/// A class that voted twice on a question and once on a card, and was asked questions before and after.
fn a_class(model: &mut Model, now: jiff::Timestamp) -> Key {
    use porchlight_core::class::{Answers, Counts, Vote, Way, When, items};
    let key = |text: &str| Key::new(text).unwrap();
    let lesson = key("settings-check");
    let card = Vote {
        at: Some(key("school")),
        ..Vote::on(&lesson, &key("who-may-know"))
    };
    let question = Vote::on(&lesson, &key("private-means"));
    for (vote, round, counts) in [
        (question.clone(), 0, vec![12, 7, 3, 1]),
        (question, 1, vec![2, 1, 19, 1]),
        (card, 0, vec![1, 3, 20]),
    ] {
        let options = counts.len();
        let counts = Counts {
            counts,
            ..Counts::new(Way::Counted, options)
        };
        model.apply(
            Action::Class(ClassAction::Counted {
                vote,
                round,
                counts,
            }),
            now,
        );
    }
    for (when, more) in [(When::Before, 0), (When::After, 5)] {
        let items = items(model.library(), std::slice::from_ref(&lesson));
        let answers = items.into_iter().map(|item| {
            let options = item.options(model.library());
            let mut counts = Counts::new(Way::Slips, options);
            for (ix, count) in counts.counts.iter_mut().enumerate() {
                *count = if ix == 0 { 11 + more } else { 2 };
            }
            counts.sure = 9;
            Answers { item, counts }
        });
        let answers = answers.collect();
        model.apply(Action::Class(ClassAction::Surveyed { when, answers }), now);
    }
    model.classes().keys().next().unwrap().clone()
}

/// Three sessions on two topics.
fn a_plan(model: &mut Model, now: jiff::Timestamp) -> Key {
    use porchlight_core::class::lesson_plan::Plan;
    let lessons = ["game-chat-tricks", "private-clues"].map(|id| Key::new(id).unwrap());
    let mut plan = Plan::make(model.library(), Audience::Age8To10, &lessons, 30, 2);
    plan.nickname = "4b".to_owned();
    model.apply(Action::Class(ClassAction::KeepPlan(None, plan)), now);
    model.plans().keys().next().unwrap().clone()
}

fn name_of(screen: &str) -> &str {
    screen.split('#').next().unwrap_or(screen)
}

/// A family after half a year: a child with apps, things done and put off, two versions of an agreement, and saved
/// steps.
fn a_family(model: &mut Model, now: jiff::Timestamp) -> Key {
    let before = now - jiff::SignedDuration::from_hours(24 * 180);
    let key = |text: &str| Key::new(text).unwrap();
    let child = Action::Family(FamilyAction::AddChild {
        face: "otter".to_owned(),
        nickname: "Maximiliana".to_owned(),
        band: Some(Audience::Age8To10),
    });
    model.apply(child, before);
    let id = model.children().keys().next().unwrap().clone();
    let platforms = ["roblox", "whatsapp", "nintendo"].map(key).to_vec();
    model.apply(
        Action::Family(FamilyAction::Uses {
            child: id.clone(),
            platforms,
        }),
        before,
    );
    use porchlight_core::family::{Agreement, Tick};
    for (at, list, item, to) in [
        (before, "family-safety", "talk-first", Tick::Done),
        (before, "app-roblox", "chat", Tick::NotNow),
        (now, "app-roblox", "spend", Tick::Done),
        (now, "devices", "count-devices", Tick::NotForUs),
    ] {
        let tick = Action::Family(FamilyAction::Tick {
            child: id.clone(),
            checklist: key(list),
            item: key(item),
            to,
        });
        model.apply(tick, at);
    }
    for promises in [
        vec!["start-child-ask-before-app"],
        vec!["time-adult-warn-first"],
    ] {
        let agreement = Agreement {
            promises: promises.into_iter().map(key).collect(),
            own: vec!["We say good night without screens.".to_owned()],
            back_on: "2026-11-01".parse().unwrap(),
        };
        model.apply(Action::Family(FamilyAction::Agree(agreement)), before);
    }
    model.apply(
        Action::Family(FamilyAction::KeepSteps(key("threat"))),
        before,
    );
    id
}

/// Somebody who finished two lessons eight days ago.
fn finish_a_while_ago(model: &mut Model, now: jiff::Timestamp) {
    let before = now - jiff::SignedDuration::from_hours(24 * 8);
    let profile = Action::Learner(LearnerAction::New {
        face: "otter".to_owned(),
        nickname: "Kiwi".to_owned(),
        band: Audience::Age11To13,
    });
    model.apply(profile, before);
    for lesson in ["settings-check", "sextortion-first-steps"] {
        model.apply(
            Action::Learner(LearnerAction::FinishLesson(Key::new(lesson).unwrap())),
            before,
        );
    }
}

/// Checks that everything that can be pressed is within the window's width and does not overlap anything else that
/// can be pressed.
fn check_geometry(window: &Window, what: &str, width: f32) {
    let root = window.harness.root();
    let mut rects: Vec<(String, egui::Rect)> = Vec::new();
    for node in root.children_recursive() {
        let inner = node.accesskit_node();
        let words = inner.label().or_else(|| inner.value()).unwrap_or_default();
        match inner.role() {
            Role::Button | Role::CheckBox | Role::RadioButton => {
                assert!(!words.is_empty(), "{what}: something to press has no name");
                rects.push((words, node.rect()));
            }
            Role::TextInput | Role::MultilineTextInput | Role::PasswordInput => {
                assert!(
                    !words.is_empty() || inner.labelled_by().count() > 0,
                    "{what}: a field has no name"
                );
                rects.push((words, node.rect()));
            }
            Role::Label | Role::Heading => {
                let rect = node.rect();
                assert!(
                    rect.min.x >= -0.5 && rect.max.x <= width + 0.5,
                    "{what}: the text “{words}” leaves the window: {rect:?}"
                );
            }
            _ => {}
        }
    }
    for (name, rect) in &rects {
        assert!(
            rect.min.x >= -0.5 && rect.max.x <= width + 0.5,
            "{what}: “{name}” leaves the window: {rect:?}"
        );
    }
    for (ix, (name, rect)) in rects.iter().enumerate() {
        for (other, other_rect) in rects.iter().skip(ix + 1) {
            let shared = rect.intersect(*other_rect);
            let inside = rect.expand(1.0).contains_rect(*other_rect)
                || other_rect.expand(1.0).contains_rect(*rect);
            assert!(
                shared.width() < 2.0 || shared.height() < 2.0 || inside,
                "{what}: “{name}” {rect:?} lies on “{other}” {other_rect:?}"
            );
        }
    }
}

#[test]
fn every_screen_fits_in_every_mode() {
    let folder = tempfile::tempdir().unwrap();
    for screen in SCREENS {
        for mode in MODES {
            let window = at(folder.path(), screen, mode);
            check_geometry(&window, &format!("{screen} {mode:?}"), mode.size.0);
        }
    }
}

#[test]
fn every_screen_has_help_and_leave_and_says_where_it_is() {
    let folder = tempfile::tempdir().unwrap();
    for screen in SCREENS {
        let window = at(folder.path(), screen, PLAIN);
        // The wall shows only the lesson, whose last page says where to find help.
        if screen.starts_with("present") {
            continue;
        }
        assert!(window.has("Help") && window.has("Leave"), "{screen}");
        let (heading, focused) = window.heading();
        // On the search screen, people type right away.
        let focused = focused || screen == "search" && focused_role(&window) == Role::TextInput;
        assert!(
            !heading.is_empty() && focused,
            "{screen}: focus goes to the heading “{heading}”"
        );
    }
}

fn focused_role(window: &Window) -> Role {
    let mut nodes = window.harness.root().children_recursive();
    let node = nodes.find(|node| node.is_focused());
    node.map_or(Role::Unknown, |node| node.accesskit_node().role())
}

/// What has keyboard focus, and where it is.
fn focused(window: &Window) -> Option<(String, egui::Rect)> {
    let node = window
        .harness
        .root()
        .children_recursive()
        .find(|node| node.is_focused())?;
    let words = node.accesskit_node().label();
    Some((
        words
            .or_else(|| node.accesskit_node().value())
            .unwrap_or_default(),
        node.rect(),
    ))
}

#[test]
fn tab_reaches_everything_and_brings_it_into_view() {
    let folder = tempfile::tempdir().unwrap();
    for screen in SCREENS {
        for mode in [
            SMALL,
            Mode {
                text: 200,
                language: "es",
                ..SMALL
            },
        ] {
            let mut window = at(folder.path(), screen, mode);
            let mut waiting: std::collections::BTreeSet<String> =
                window.buttons().into_iter().collect();
            // Long lists draw more rows as the focus moves on.
            for _ in 0..200 {
                if waiting.is_empty() {
                    break;
                }
                window.key(egui::Key::Tab);
                let Some((name, rect)) = focused(&window) else {
                    continue;
                };
                if waiting.remove(&name) {
                    let above = rect.min.y.max(0.0);
                    let below = rect.max.y.min(mode.size.1);
                    assert!(
                        below - above > 0.6 * rect.height().min(mode.size.1),
                        "{screen} {mode:?}: “{name}” has focus and is out of view: {rect:?}"
                    );
                }
            }
            assert!(
                waiting.is_empty(),
                "{screen} {mode:?}: no Tab leads to {waiting:?}"
            );
        }
    }
}

#[test]
fn the_language_changes_in_mid_lesson_and_keeps_the_place() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Opening::at(folder.path()).open();
    window.press("I want to learn");
    window.press("Just looking");
    window.press_starting("8 to 10");
    window.press_starting("Start: ");
    window.press("Skip this one");
    let place = window
        .words()
        .lines()
        .find(|line| line.starts_with("Page 2"))
        .map(str::to_owned);
    assert!(place.is_some());
    let routes = window.harness.state().model().routes().to_vec();
    let ctx = window.harness.ctx.clone();
    let mut settings = window.harness.state().model().settings().clone();
    settings.language = Some("es".to_owned());
    window.harness.state_mut().dispatch(
        &ctx,
        porchlight_core::model::Action::System(porchlight_core::model::SystemAction::Set(settings)),
    );
    window.harness.run_ok();
    assert!(window.says("Página 2 de 8"), "{}", window.words());
    assert_eq!(window.harness.state().model().routes(), routes);
}

#[test]
fn f1_opens_help_from_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    for screen in [
        "home",
        "who",
        "lesson/game-chat-tricks",
        "teachers",
        "settings",
    ] {
        let mut window = at(folder.path(), screen, PLAIN);
        window.key(egui::Key::F1);
        assert_eq!(window.route(), Route::Help, "{screen}");
    }
}

#[test]
fn the_fonts_inside_the_program_have_every_letter_of_every_text() {
    let folder = tempfile::tempdir().unwrap();
    let window = Opening::at(folder.path()).open();
    let mut letters = std::collections::BTreeMap::new();
    for path in porchlight_pack::list("locales/") {
        let text = String::from_utf8(porchlight_pack::get(path).unwrap().to_vec()).unwrap();
        for letter in text.chars().filter(|letter| !letter.is_control()) {
            letters.entry(letter).or_insert(path);
        }
    }
    assert!(letters.len() > 80);
    for family in porchlight::ui::theme::FAMILIES {
        let font = egui::FontId::new(16.0, egui::FontFamily::Name(family.into()));
        window.harness.ctx.fonts_mut(|fonts| {
            for (letter, path) in &letters {
                assert!(
                    fonts.has_glyph(&font, *letter),
                    "{family} has no “{letter}” (U+{:04X}) of {path}",
                    u32::from(*letter)
                );
            }
        });
    }
}

#[test]
fn back_returns_focus_to_where_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = at(folder.path(), "teachers", PLAIN);
    let wanted = "Safeguarding lead: not set – set it";
    for _ in 0..40 {
        window.key(egui::Key::Tab);
        if focused(&window).is_some_and(|(name, _)| name == wanted) {
            break;
        }
    }
    window.key(egui::Key::Enter);
    assert_eq!(window.route(), Route::School);
    window
        .harness
        .key_press_modifiers(egui::Modifiers::ALT, egui::Key::ArrowLeft);
    window.harness.run_ok();
    assert_eq!(focused(&window).unwrap().0, wanted);
    window.key(egui::Key::F1);
    assert_eq!(focused(&window).unwrap().0, "Help in the United States");
}
