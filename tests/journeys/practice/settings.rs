//! The settings of a made-up profile.

use super::*;

#[test]
fn a_switch_keeps_the_focus_and_its_knob_moves() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut practice = open(folder.path(), "settings-check", "ravi-profile", PLAIN);
    let knobs = |window: &Window| -> Vec<Pos2> {
        let all = window.harness.output().shapes.iter();
        let circles = all.filter_map(|shape| match &shape.shape {
            Shape::Circle(circle) if (circle.radius - 11.0).abs() < 0.1 => Some(circle.center),
            _ => None,
        });
        circles.collect()
    };
    for name in ["messages", "location"] {
        let words = practice.part(name);
        practice.tab_to(&words);
        let before = knobs(&practice.window);
        practice.window.key(Press::Space);
        assert_eq!(practice.window.focused(), words);
        let after = knobs(&practice.window);
        let way = before.iter().zip(&after).map(|(a, b)| (*b - *a).length());
        let moved: Vec<f32> = way.filter(|way| *way > 0.5).collect();
        assert_eq!(moved.len(), 1, "one switch moves");
        assert!(moved[0] >= 20.0, "{moved:?}");
    }
}

#[test]
fn the_line_that_changed_is_announced_once_with_its_reason() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut practice = open(folder.path(), "settings-check", "ravi-profile", PLAIN);
    let switch = practice.part("location");
    practice.window.press(&switch);
    let line = practice.part("location-hidden");
    let why = practice.part("location-why");
    let root = practice.window.harness.root();
    let live = root.children_recursive().filter_map(|node| {
        let inner = node.accesskit_node();
        (inner.live() != Live::Off).then(|| inner.value().or_else(|| inner.label()))?
    });
    let live: Vec<String> = live.filter(|said| said.contains(&line)).collect();
    assert_eq!(live, [format!("{line}. {why}")]);
}

#[test]
fn the_profile_never_contradicts_what_its_lines_promise() {
    crate::kit::use_first_edition();
    let folder = tempfile::tempdir().unwrap();
    let mut practice = open(folder.path(), "settings-check", "ravi-profile", PLAIN);
    let name = practice.part("name");
    let nickname = practice.part("nickname");
    let seen =
        |practice: &Practice, words: &str| practice.window.words().lines().any(|l| l == words);
    assert!(seen(&practice, &name) && !seen(&practice, &nickname));
    let private = practice.part("private");
    practice.window.press(&private);
    assert!(seen(&practice, &practice.part("private-hidden")));
    assert!(seen(&practice, &nickname) && !seen(&practice, &name));
    practice.window.press(&private);
    assert!(seen(&practice, &name) && !seen(&practice, &nickname));
    // In every lesson, a line that promises a nickname has one to show.
    for lesson in library().lessons() {
        for language in ["en-US", "es"] {
            let texts = Texts::open(library().source().clone(), language);
            let prose = texts.lesson(lesson.id.as_str());
            for step in lesson.steps() {
                let Kind::Settings(page) = &step.kind else {
                    continue;
                };
                let promises = page.switches.iter().any(|switch| {
                    let line = prose.part(step.key.as_str(), &format!("{}-hidden", switch.key));
                    ["nickname", "apodo"].iter().any(|word| line.contains(word))
                });
                let nickname = prose.part(step.key.as_str(), "nickname");
                assert!(
                    !promises || !nickname.is_empty(),
                    "{}/{}",
                    lesson.id,
                    step.key
                );
            }
        }
    }
}
