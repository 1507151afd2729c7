//! What the window gives the class server: the texts of the pupils' page in every language, the country's help services,
//! and each question with its options. None of it is built into the server.

use crate::msg::Msg;
use crate::question_text::{self, Asked};
use porchlight_core::class::{Answers, Counts, Item, Vote, Way as AnsweredBy};
use porchlight_core::content::Library;
use porchlight_core::help::{Asking, Filters, Way};
use porchlight_core::text::{Texts, locales};
use porchlight_server::{Question, Totals, Wording};
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The maximum number of help services on a phone.
const FEW: usize = 5;

/// What the words are made from.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    /// The lessons and their texts.
    pub library: &'a Library,
    /// The language of the window, such as `en-GB`: pupils read the variant that their teacher reads.
    pub locale: &'a str,
}

/// The texts of every language in one variant, keyed by language code without the region.
fn every_language(from: Words<'_>) -> Vec<(String, Texts)> {
    let source = from.library.source();
    let mut locales = locales(source.as_ref());
    // The last variant of a language is the one that stays.
    locales.sort_by_key(|locale| locale == from.locale);
    locales
        .into_iter()
        .map(|locale| {
            let texts = Texts::open(source.clone(), &locale);
            (texts.language().to_owned(), texts)
        })
        .collect()
}

/// Every word on the pupils' page, as JSON.
pub fn words(from: Words<'_>, country: Option<&str>) -> Value {
    let mut all = serde_json::Map::new();
    for (language, texts) in every_language(from) {
        all.insert(language, in_language(from.library, &texts, country));
    }
    Value::Object(all)
}

fn in_language(library: &Library, texts: &Texts, country: Option<&str>) -> Value {
    let t = Msg(texts);
    let list = |name: &str, count: usize| -> Vec<String> {
        (1..=count)
            .map(|ix| t.by_id(&format!("{name}-{ix}")).into_owned())
            .collect()
    };
    let refused: BTreeMap<&str, String> = [
        "wrong-code",
        "too-fast",
        "closed",
        "full",
        "unknown",
        "late",
        "no-answer",
        "lost",
        "gone",
        "other",
    ]
    .into_iter()
    .map(|why| (why, t.by_id(&format!("phone-refused-{why}")).into_owned()))
    .collect();
    json!({
        "itself": t.phone_itself(),
        "help": t.phone_help(),
        "joinTitle": t.phone_join_title(),
        "joinLine": t.phone_join_line(),
        "code": t.phone_code(),
        "join": t.phone_join(),
        "wait": t.phone_wait(),
        "waitLine": t.phone_wait_line(),
        "sent": t.phone_sent(),
        "sentLine": t.phone_sent_line(),
        "closed": t.phone_closed(),
        "closedLine": t.phone_closed_line(),
        "end": t.phone_end(),
        "endLine": t.phone_end_line(),
        "many": t.phone_many(),
        "howSure": t.phone_how_sure(),
        "sure": t.phone_sure(),
        "unsure": t.phone_unsure(),
        "send": t.phone_send(),
        "pass": t.phone_pass(),
        "partOf": t.phone_part("{n}", "{of}"),
        "private": t.phone_private(),
        "refused": refused,
        "pictures": list("phone-picture", usize::from(porchlight_server::PICTURES)),
        "colours": list("phone-colour", usize::from(porchlight_server::COLORS)),
        "helpTitle": t.phone_help_title(),
        "helpLines": list("phone-help", 2),
        "helpServices": services(library, texts, country),
        "helpPrivate": t.phone_help_private(),
        "back": t.phone_back(),
    })
}

/// Services for the pupils' page, the emergency number first. Leaves out services that are still to be checked, and links
/// that no one has opened to confirm.
fn services(library: &Library, texts: &Texts, country: Option<&str>) -> Vec<Value> {
    let t = Msg(texts);
    let Some(country) = country.and_then(|code| library.help.country(code)) else {
        return Vec::new();
    };
    let prose = texts.help(&country.country);
    let emergency = country.emergency();
    let others = country
        .services(Asking::Child(12), Filters::default(), texts.language())
        .into_iter()
        .filter(|service| !service.check_first);
    emergency
        .into_iter()
        .chain(others.filter(|service| emergency.is_none_or(|first| first.id != service.id)))
        .take(FEW)
        .map(|service| {
            let language = texts.language();
            let ways: Vec<Value> = service
                .ways_for(language, false)
                .into_iter()
                .filter(|way| way.language().is_none_or(|own| own == language))
                .map(|way| {
                    let how = how(t, way);
                    json!({ "how": how, "shown": way.shown(), "link": way.link() })
                })
                .collect();
            json!({
                "name": prose.text(&service.id),
                "what": prose.part(&service.id, "what"),
                "ways": ways,
            })
        })
        .collect()
}

/// How a phone describes a way to get help: what to do, and with which key or word.
fn how(t: Msg<'_>, way: &Way) -> String {
    match way {
        Way::Call {
            press: Some(press), ..
        } => t.help_way_press(press.clone()),
        Way::Call { .. } => t.phone_way_call(),
        Way::Text {
            word: Some(word), ..
        } => t.help_way_text_word(word.clone()),
        Way::Text { .. } => t.phone_way_text(),
        Way::Whatsapp { .. } => t.help_way_whatsapp(),
        Way::Chat { .. } | Way::Web { .. } => t.phone_way_web(),
    }
    .into_owned()
}

/// A question in every language; `None` if there is nothing to choose from.
fn question(
    from: Words<'_>,
    key: String,
    sure: bool,
    many: bool,
    ask: impl Fn(Msg<'_>, &Texts) -> Option<Asked>,
) -> Option<Question> {
    let words = every_language(from)
        .into_iter()
        .map(|(language, texts)| {
            let asked = ask(Msg(&texts), &texts)?;
            let words = Wording {
                ask: asked.ask,
                options: asked.options,
            };
            Some((language, words))
        })
        .collect::<Option<BTreeMap<String, Wording>>>()?;
    Some(Question {
        key,
        many,
        sure,
        words,
    })
}

/// A vote for the phones. "How sure are you?" is asked from age 11 up, and only about questions.
pub fn vote(from: Words<'_>, vote: &Vote) -> Option<Question> {
    let library = from.library;
    let lesson = library.lesson(&vote.lesson)?;
    let step = lesson.step(&vote.step)?;
    let is_many = matches!(step.kind, porchlight_core::content::Kind::Many(_));
    let sure = !lesson.audience.is_under_11() && vote.at.is_none();
    let key = format!("{}#{}", lesson.id, step.key);
    question(from, key, sure, is_many, |t, texts| {
        question_text::vote(t, texts, library, vote)
    })
}

/// The questions asked before and after a lesson, for the phones.
pub fn survey(from: Words<'_>, items: &[Item]) -> Vec<Question> {
    let library = from.library;
    items
        .iter()
        .enumerate()
        .filter_map(|(ix, item)| {
            let sure = match item {
                Item::Question { lesson, .. } => {
                    let lesson = library.lesson(lesson)?;
                    !lesson.audience.is_under_11()
                }
                _ => false,
            };
            question(from, format!("survey-{ix}"), sure, false, |t, texts| {
                question_text::item(t, texts, library, item)
            })
        })
        .collect()
}

/// A question outside any lesson, to test whether a phone can reach this computer.
pub fn test(from: Words<'_>) -> Option<Question> {
    question(from, "test".to_owned(), false, false, |t, _| {
        Some(Asked {
            ask: t.phone_test_ask().into_owned(),
            options: vec![t.phone_test_yes().into_owned()],
        })
    })
}

/// Converts the server's totals to the form a class keeps.
pub fn counts(totals: &Totals) -> Counts {
    let few = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Counts {
        way: AnsweredBy::Phones,
        counts: totals.counts.iter().copied().map(few).collect(),
        passed: few(totals.passed),
        sure: few(totals.sure),
        unsure: few(totals.unsure),
    }
}

/// Pairs each item with its totals. The phones were asked in the same order.
pub fn answers(items: &[Item], totals: &[Totals]) -> Vec<Answers> {
    items
        .iter()
        .zip(totals)
        .map(|(item, totals)| Answers {
            item: item.clone(),
            counts: counts(totals),
        })
        .collect()
}
