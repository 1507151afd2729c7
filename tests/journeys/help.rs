//! Help: reachable from anywhere, with the emergency number first and, for each age and country, the service chosen by hand.

use crate::kit::{Opening, Window, library};
use crate::screens::{Mode, PLAIN, SMALL};
use porchlight::msg::Msg;
use porchlight_core::content::{Audience, Key};
use porchlight_core::help::{Asking, CountryHelp, Filters, ServiceKind};
use porchlight_core::model::{Action, LearnerAction, Nav, Route, ShowCard, SystemAction};
use porchlight_core::text::Texts;

pub const AGES: [Asking; 5] = [
    Asking::Child(6),
    Asking::Child(9),
    Asking::Child(12),
    Asking::Child(16),
    Asking::Adult,
];

/// The first service chosen by hand for this age.
fn decided(help: &CountryHelp, asking: Asking) -> Option<String> {
    help.first.of(asking).iter().find_map(|id| {
        let service = help.services.iter().find(|service| service.id == *id)?;
        service.suits(asking).then(|| id.clone())
    })
}

#[test]
fn every_country_and_age_sees_first_what_was_decided_by_hand_for_whoever_reads_its_language() {
    let library = library();
    assert!(library.help.codes().count() >= 36);
    for help in library.help.all() {
        let language = help.speaks.first().map_or("en", String::as_str);
        for asking in AGES {
            let list = help.services(asking, Filters::default(), language);
            let first = list.iter().find(|service| !service.check_first);
            let wanted = decided(help, asking);
            assert_eq!(
                first.map(|one| one.id.clone()),
                wanted,
                "{} {asking:?}",
                help.country
            );
        }
    }
}

/// The label of the pill for an age.
fn pill(asking: Asking) -> &'static str {
    match asking {
        Asking::Child(6) => "I am 5 to 7",
        Asking::Child(9) => "I am 8 to 10",
        Asking::Child(12) => "I am 11 to 13",
        Asking::Child(_) => "I am 14 to 17",
        Asking::Adult | Asking::Anyone => "I am an adult",
    }
}

#[test]
fn seven_countries_show_their_first_service_to_every_age_without_scrolling() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::open(library().source().clone(), "en-US");
    for country in ["US", "CA", "GB", "MX", "ES", "NL", "CO"] {
        let mut opening = Opening::at(folder.path());
        opening.size = (1024.0, 640.0);
        let mut window = opening.open_with(|model| {
            let now = crate::kit::NOW.parse().unwrap();
            model.apply(
                Action::System(SystemAction::Country(country.to_owned())),
                now,
            );
            crate::kit::go(model, Route::HelpNumbers);
        });
        let prose = texts.help(country);
        let help = library().help.country(country).unwrap().clone();
        for asking in AGES {
            let service = &decided(&help, asking).unwrap();
            window.press(pill(asking));
            let what = format!("{country} {asking:?}");
            let place = |window: &Window, id: &str| window.find(prose.text(id));
            let (first, rect) = place(&window, service)
                .unwrap_or_else(|| panic!("{what}: no {service} in {}", window.words()));
            assert!(rect.max.y < 640.0, "{what}: {service} needs scrolling");
            for other in &help.services {
                if other.kind != ServiceKind::Emergency && other.id != *service {
                    let before = place(&window, &other.id).is_some_and(|(ix, _)| ix < first);
                    assert!(!before, "{what}: {} stands before {service}", other.id);
                }
            }
            let number = help.emergency().unwrap().ways.first().unwrap().shown();
            let (danger, rect) = window.find(number).unwrap();
            assert!(
                danger < first && rect.max.y < 640.0,
                "{what}: {number} stands first"
            );
        }
    }
}

#[test]
fn help_stands_open_on_five_screens_and_leads_back() {
    let folder = tempfile::tempdir().unwrap();
    for screen in [
        "home",
        "lesson/surprises-and-secrets",
        "quiz/sextortion-first-steps",
        "checklist/family-safety",
        "teachers",
    ] {
        let mut window = Opening::at(folder.path()).open_with(|model| {
            let route = Route::from_name(screen).unwrap();
            model.apply(
                Action::Nav(Nav::Go(route)),
                crate::kit::NOW.parse().unwrap(),
            );
        });
        let before = window.route();
        window.press("Help");
        assert_eq!(window.heading().0, "Help in the United States", "{screen}");
        assert!(window.says("It is not"), "{screen}");
        assert!(window.find("911").is_some(), "{screen}");
        window.press("Back");
        assert_eq!(window.route(), before, "{screen}");
    }
    assert!(
        written(folder.path())
            .iter()
            .all(|name| !name.contains("learner")),
        "opening Help leaves nothing behind"
    );
}

fn written(folder: &std::path::Path) -> Vec<String> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect()
}

#[test]
fn an_unsure_country_shows_no_number_before_one_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    for (zone, region) in [
        (None, None),
        (Some("America/Chicago"), Some("GB")),
        (Some("Asia/Seoul"), Some("KR")),
        (Some("America/Chicago"), None),
    ] {
        let mut opening = Opening::at(folder.path());
        opening.zone = zone;
        opening.region = region;
        let mut window = opening.open_with(|model| crate::kit::go(model, Route::Help));
        assert_eq!(window.heading().0, "Help", "{zone:?} {region:?}");
        for number in ["911", "999", "112"] {
            assert!(!window.says(number), "{zone:?} {region:?} shows {number}");
        }
        window.press("United Kingdom");
        assert_eq!(window.heading().0, "Help in the United Kingdom");
        assert!(window.find("999").is_some());
        // Leave clears a guest's choice, so that nobody sees that Help was opened.
        window.press("Leave");
        window.press("Home");
        window.key(egui::Key::F1);
        assert_eq!(window.heading().0, "Help");
    }
}

#[test]
fn a_number_is_copied_and_leave_takes_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut window =
        Opening::at(folder.path()).open_with(|model| crate::kit::go(model, Route::Help));
    window.press_starting("Copy");
    assert!(window.model().copied().is_some());
    window.press("Leave");
    assert_eq!(window.model().copied(), None);
}

#[test]
fn someone_who_cannot_speak_finds_ways_to_write_and_a_card_to_show() {
    let folder = tempfile::tempdir().unwrap();
    let mut window =
        Opening::at(folder.path()).open_with(|model| crate::kit::go(model, Route::Help));
    window.press("What happens if I call");
    assert!(window.says("You can hang up at any time"));
    window.press("I can’t talk aloud here");
    assert!(window.model().filters().silent);
    assert_eq!(window.route(), Route::Help);
    window.press("Show this to someone");
    assert!(window.says("I need help. Please stay calm"));
    window.press("Someone scares me");
    assert!(window.says("Someone online scares me."));
}

#[test]
fn a_list_older_than_a_year_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let line = "Checked over a year ago";
    let window = Opening::at(folder.path()).open_with(|model| crate::kit::go(model, Route::Help));
    assert!(!window.says(line));
    let mut opening = Opening::at(folder.path());
    opening.now = "2028-01-02T10:00:00Z";
    let window = opening.open_with(|model| crate::kit::go(model, Route::Help));
    assert!(window.says(line), "{}", window.words());
}

fn open_at(folder: &std::path::Path, mode: Mode, route: Route) -> Window {
    let mut opening = Opening::at(folder);
    opening.size = mode.size;
    opening.languages = vec![mode.language.to_owned()];
    opening.open_with(|model| crate::kit::go(model, route))
}

const SPANISH: Mode = Mode {
    language: "es",
    ..SMALL
};

/// Opens a child's street in this window, then Help from the bar.
fn childs_help(window: &mut Window, band: Audience, t: &Msg<'_>) {
    window.act(Action::Learner(LearnerAction::BeGuest(band)));
    assert_eq!(window.route(), Route::Street);
    window.press(&t.bar_help());
}

#[test]
fn a_childs_help_is_three_pictures_and_the_emergency_number_without_scrolling() {
    let folder = tempfile::tempdir().unwrap();
    for mode in [SMALL, SPANISH] {
        for band in [Audience::Age5To7, Audience::Age8To10] {
            let texts = Texts::open(library().source().clone(), mode.language);
            let t = Msg(&texts);
            let mut window = open_at(folder.path(), mode, Route::Home);
            childs_help(&mut window, band, &t);
            let what = format!("{} {band:?}", mode.language);
            let choices = [
                t.help_young_picture(),
                t.help_young_scared(),
                t.help_young_not_say(),
            ];
            let mut high = Vec::new();
            for words in &choices {
                assert!(window.has(words), "{what}: {:#?}", window.buttons());
                let rect = window.find(words).unwrap().1;
                assert!(rect.max.y < mode.size.1, "{what}: {words} {rect:?}");
                high.push(rect.height());
            }
            assert!(high.iter().all(|high| *high >= 88.0), "{what}: {high:?}");
            for words in ["911", &*t.help_young_numbers(), &*t.help_calm_young()] {
                let rect = window.find(words).unwrap().1;
                assert!(rect.max.y < mode.size.1, "{what}: {words} {rect:?}");
            }
            // Nothing else to read: no list, and no service but the emergency number.
            assert!(!window.says(&t.help_list()), "{what}");
            window.press(&choices[1]);
            assert_eq!(window.route(), Route::HelpShow(ShowCard::Scared));
            assert!(window.says(&t.help_card_scared()), "{what}");
            window.press(&t.bar_back());
            window.press(&t.help_young_numbers());
            assert!(window.says(&t.help_list()), "{what}");
            window.press(&t.bar_back());
            assert!(
                window.has(&choices[0]),
                "{what}: Back leads to the pictures"
            );
        }
    }
}

#[test]
fn the_emergency_box_is_at_one_place_on_a_childs_help_and_on_the_whole_list() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::open(library().source().clone(), "en-US");
    let t = Msg(&texts);
    for mode in [SMALL, PLAIN] {
        let mut window = open_at(folder.path(), mode, Route::Help);
        let place = |window: &Window| window.find("911").unwrap().1;
        let known = place(&window);
        window.press("Back");
        childs_help(&mut window, Audience::Age5To7, &t);
        assert_eq!(place(&window), known, "{mode:?}");
        window.press(&t.help_young_numbers());
        assert_eq!(place(&window), known, "{mode:?}");
        for reason in ["Copy: 911", "Show large: "] {
            assert!(
                window.buttons().iter().any(|name| name.starts_with(reason)),
                "{reason}"
            );
        }
    }
}

#[test]
fn help_is_for_whoever_the_screen_it_was_opened_from_is_for() {
    let folder = tempfile::tempdir().unwrap();
    let young = "surprises-and-secrets";
    for (from, asking) in [
        ("home", Asking::Anyone),
        ("lesson/surprises-and-secrets", Asking::Child(6)),
        ("result/surprises-and-secrets", Asking::Child(6)),
        ("lesson/game-chat-tricks", Asking::Child(9)),
        ("lesson/sextortion-first-steps", Asking::Child(12)),
        ("lesson/sextortion-fast-plan", Asking::Child(16)),
        ("new-profile/5-7", Asking::Child(6)),
        ("parents", Asking::Adult),
        ("starters", Asking::Adult),
        ("checklist/family-safety", Asking::Adult),
        ("teachers", Asking::Adult),
        ("present/surprises-and-secrets", Asking::Anyone),
    ] {
        let mut window = open_at(folder.path(), PLAIN, Route::from_name(from).unwrap());
        window.key(egui::Key::F1);
        assert_eq!(window.model().asking(), asking, "{from}");
        let words = window.words();
        assert_eq!(
            words.contains("Show it to") || words.contains("show it to"),
            asking.is_young(),
            "{from}"
        );
        // Choices made there are forgotten when leaving it.
        window.act(Action::System(SystemAction::Age(Asking::Child(12))));
        window.act(Action::Nav(Nav::Home));
        assert_eq!(window.model().asking(), Asking::Anyone, "{from}");
    }
    // An adult who looks into a child's lesson is still treated as an adult.
    let mut window = open_at(folder.path(), PLAIN, Route::Teachers);
    let lesson = Key::new(young).unwrap();
    let step = library().lesson(&lesson).unwrap().pages.first().key.clone();
    window.act(Action::Learner(LearnerAction::Preview { lesson, step }));
    window.key(egui::Key::F1);
    assert_eq!(window.model().asking(), Asking::Adult);
}

#[test]
fn i_cannot_talk_aloud_is_right_below_the_five_lines_and_in_view() {
    let folder = tempfile::tempdir().unwrap();
    for mode in [SMALL, SPANISH] {
        let texts = Texts::open(library().source().clone(), mode.language);
        let t = Msg(&texts);
        let mut window = open_at(folder.path(), mode, Route::Help);
        let silent = t.help_filter_silent();
        let (place, rect) = window.find(&silent).unwrap();
        assert!(rect.max.y < mode.size.1, "{}: {rect:?}", mode.language);
        let (last_line, line) = window.find(&t.by_id("help-calm-5")).unwrap();
        assert!(
            last_line < place && rect.min.y - line.max.y < 90.0,
            "{rect:?} {line:?}"
        );
        window.press(&silent);
        assert!(window.model().filters().silent);
    }
}

#[test]
fn focus_stays_on_an_age_and_on_a_filter_and_goes_on_from_the_heading_after_a_country() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = open_at(folder.path(), PLAIN, Route::HelpNumbers);
    for name in [
        "I am 14 to 17",
        "I am an adult",
        "About a picture",
        "I can’t talk aloud",
    ] {
        tab_to(&mut window, name);
        window.key(egui::Key::Space);
        assert_eq!(window.focused(), name);
    }
    let mut opening = Opening::at(folder.path());
    opening.zone = None;
    opening.region = None;
    let mut window = opening.open_with(|model| crate::kit::go(model, Route::HelpNumbers));
    tab_to(&mut window, "United Kingdom");
    window.key(egui::Key::Space);
    assert_eq!(
        window.heading(),
        ("Help in the United Kingdom".to_owned(), true)
    );
    tab_to(&mut window, "Change the country");
    window.key(egui::Key::Enter);
    tab_to(&mut window, "Canada");
    window.key(egui::Key::Enter);
    assert_eq!(window.heading(), ("Help in Canada".to_owned(), true));
}

fn tab_to(window: &mut Window, name: &str) {
    for _ in 0..120 {
        if window.focused() == name {
            return;
        }
        window.key(egui::Key::Tab);
    }
    panic!("Tab never comes to “{name}”: {:#?}", window.buttons());
}

#[test]
fn nothing_in_a_childs_help_is_read_aloud_before_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let texts = Texts::open(library().source().clone(), "en-US");
    let t = Msg(&texts);
    let mut window = open_at(folder.path(), PLAIN, Route::Home);
    window.act(Action::Learner(LearnerAction::BeGuest(Audience::Age5To7)));
    let said = window.heard.said.borrow().len();
    window.press("Help");
    assert_eq!(window.heard.said.borrow().len(), said);
    let scared = t.help_young_scared();
    window.press(&t.aloud_hear(scared.clone().into_owned()));
    let last = window.heard.said.borrow().last().cloned().unwrap();
    assert_eq!(last.1, [scared.into_owned()]);
    assert_eq!(window.route(), Route::Help, "hearing does not choose");
}
