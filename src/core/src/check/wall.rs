//! Checks what a class sees on the wall and on paper: nothing there asks pupils to press what they cannot reach, and sensitive
//! topics are marked, so that nothing lights up while a class votes on them.

use super::ftl::Found;
use super::language::Language;
use crate::class::ballots;
use crate::content::{Code, Kind, Lesson, NodeKind, Problem, Sign, Step};
use crate::text::BASE;

/// Checks a lesson in one language.
pub(super) fn check(
    path: &str,
    lesson: &Lesson,
    found: &Found,
    locale: &str,
    problems: &mut Vec<Problem>,
) {
    let Some(language) = Language::of(locale) else {
        return;
    };
    for step in lesson.steps_and_later() {
        presses(path, step, found, language, problems);
    }
    if locale == BASE && lesson.audience.is_child() {
        let file = format!("lessons/{}/{}.json", lesson.audience.folder(), lesson.id);
        for step in lesson.steps_and_later() {
            tender(&file, lesson, step, found, language, problems);
        }
    }
}

/// Whether a text tells the reader to press something. What a character in a story presses does not count.
fn asks_to_press(text: &str, language: &Language) -> bool {
    let lower = text.to_lowercase();
    let mut clauses = lower.split(['.', '?', '!', ':', ',', '\n', '»', '”']);
    clauses.any(|clause| {
        let clause = clause.trim_start();
        language.pressing.iter().any(|word| {
            let joined = [" and ", " y "].map(|and| format!("{and}{word}"));
            clause.starts_with(word) || joined.iter().any(|words| clause.contains(words))
        })
    })
}

fn presses(
    path: &str,
    step: &Step,
    found: &Found,
    language: &Language,
    problems: &mut Vec<Problem>,
) {
    if !matches!(
        step.kind,
        Kind::Spot(_)
            | Kind::Scene(_)
            | Kind::Settings(_)
            | Kind::Sort(_)
            | Kind::Order(_)
            | Kind::Match(_)
    ) {
        return;
    }
    let text = |name: Option<&str>| found.get(&(step.key.to_string(), name.map(str::to_owned)));
    let slide = text(Some("slide"));
    let Some(shown) = slide.or_else(|| text(None)) else {
        return;
    };
    if asks_to_press(shown, language) {
        let detail = "a class cannot press anything on the wall: say in .slide what it can do, such as saying the numbers";
        let place = format!("{}.slide", step.key);
        problems.push(Problem::new(path, place, Code::AsksToPress, detail));
    }
    // The step's own words are printed on the worksheet, except for switches: for those, the paper has its own wording.
    let own = text(None).filter(|_| slide.is_some() && !matches!(step.kind, Kind::Settings(_)));
    if own.is_some_and(|own| asks_to_press(own, language)) {
        let detail = "nobody can press anything on the worksheet: say what to find";
        let place = step.key.to_string();
        problems.push(Problem::new(path, place, Code::AsksToPress, detail));
    }
}

/// Whether a step has a warning sign for a sensitive topic.
fn has_tender_sign(step: &Step) -> bool {
    let is_tender = |sign: Sign| {
        matches!(
            sign,
            Sign::Threat | Sign::PrivatePicture | Sign::Meeting | Sign::Payment
        )
    };
    match &step.kind {
        Kind::Chat(graph) => graph.nodes().iter().any(|node| match &node.kind {
            NodeKind::Say { sign, .. } => sign.is_some_and(is_tender),
            NodeKind::Choose { .. } | NodeKind::End { .. } => false,
        }),
        Kind::Spot(spot) => spot
            .lines
            .iter()
            .any(|line| line.sign.is_some_and(is_tender)),
        _ => false,
    }
}

fn tender(
    file: &str,
    lesson: &Lesson,
    step: &Step,
    found: &Found,
    language: &Language,
    problems: &mut Vec<Problem>,
) {
    let can_be_voted_on =
        ballots(step, None).is_some() || matches!(step.kind, Kind::Chat(_) | Kind::Sort(_));
    if lesson.is_tender(step) || !can_be_voted_on {
        return;
    }
    let of_step = found.iter().filter(|((message, attribute), _)| {
        let for_teachers = attribute.as_deref() == Some("notes");
        message == step.key.as_str() && !for_teachers
    });
    let mut words = of_step.filter_map(|(_, text)| {
        let lower = text.to_lowercase();
        let mut tender = language.tender.iter();
        tender.find(|word| lower.contains(**word)).copied()
    });
    let reason = match words.next() {
        Some(word) => format!("it says “{word}”"),
        None if has_tender_sign(step) => "one of its signs is tender".to_owned(),
        None => return,
    };
    let detail = format!("{reason}: say in \"tender\" what is tender here, or in the lesson");
    problems.push(Problem::new(
        file,
        step.key.as_str(),
        Code::NotTender,
        detail,
    ));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_in_a_story_presses_is_not_asked_of_a_class() {
        let says = |text: &str, locale: &str| {
            asks_to_press(
                text,
                Language::of(locale).expect("a language that is known"),
            )
        };
        assert!(says("Sam is 8. Press every warning sign.", "en-US"));
        assert!(says(
            "Read three weeks of texts and press every sign.",
            "en-US"
        ));
        assert!(says("Mueve los interruptores y mira qué pasa.", "es"));
        assert!(!says(
            "What’s good to do before he presses the button?",
            "en-US"
        ));
        assert!(!says("Say the number of every warning sign.", "en-US"));
        assert!(!says("¿Cuáles presionan a Vera?", "es"));
    }
}
