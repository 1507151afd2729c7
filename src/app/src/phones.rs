//! What the class server is given by the window: the words of the pupils' page in every language, the help of the country,
//! and a question with its options. The server knows none of it by itself.

use crate::msg::Msg;
use porchlight_core::classroom::{Text, options};
use porchlight_core::content::{Lesson, Library, Step};
use porchlight_core::help::{Asking, Filters, Way};
use porchlight_core::text::{Texts, locales};
use porchlight_server::{Class, Question, Start, Totals, Wording};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::IpAddr;

/// Services a phone shows.
const FEW: usize = 5;

/// The class as the window shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    pub url: String,
    pub port: u16,
    pub code: String,
    pub joined: usize,
    /// Of the question that stands.
    pub answered: usize,
    pub joining: bool,
}

/// The texts of every language, by its first letters.
fn every_language(library: &Library) -> Vec<(String, Texts)> {
    let source = library.source();
    locales(source.as_ref())
        .into_iter()
        .map(|locale| {
            let texts = Texts::open(source.clone(), &locale);
            (texts.language().to_owned(), texts)
        })
        .collect()
}

/// What the page says.
pub fn words(library: &Library, country: Option<&str>) -> Value {
    let mut all = serde_json::Map::new();
    for (language, texts) in every_language(library) {
        all.insert(language, in_language(library, &texts, country));
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
        "other",
    ]
    .into_iter()
    .map(|why| (why, t.by_id(&format!("phone-refused-{why}")).into_owned()))
    .collect();
    json!({
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
        "private": t.phone_private(),
        "refused": refused,
        "pictures": list("phone-picture", usize::from(porchlight_server::PICTURES)),
        "colours": list("phone-colour", usize::from(porchlight_server::COLOURS)),
        "helpTitle": t.phone_help_title(),
        "helpLines": list("phone-help", 2),
        "helpServices": services(library, texts, country),
        "helpPrivate": t.phone_help_private(),
        "back": t.phone_back(),
    })
}

/// The emergency number first; nothing that is to be checked first, and no link that was not seen.
fn services(library: &Library, texts: &Texts, country: Option<&str>) -> Vec<Value> {
    let t = Msg(texts);
    let Some(country) = country.and_then(|code| library.help.country(code)) else {
        return Vec::new();
    };
    let prose = texts.help(&country.country);
    let emergency = country.emergency();
    let others = country
        .services(Asking::Child(12), Filters::default())
        .into_iter()
        .filter(|service| !service.check_first);
    emergency
        .into_iter()
        .chain(others.filter(|service| emergency.is_none_or(|first| first.id != service.id)))
        .take(FEW)
        .map(|service| {
            let ways: Vec<Value> = service
                .ways
                .iter()
                .map(|way| {
                    let how = match way {
                        Way::Call { .. } => t.phone_way_call(),
                        Way::Text { .. } => t.phone_way_text(),
                        Way::Chat { .. } | Way::Web { .. } => t.phone_way_web(),
                    };
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

/// A question for the phones, in every language; `None` where there is nothing to vote on.
pub fn question(library: &Library, lesson: &Lesson, step: &Step) -> Option<Question> {
    let ballots = options(step)?;
    let words = every_language(library)
        .into_iter()
        .map(|(language, texts)| {
            let t = Msg(&texts);
            let prose = texts.lesson(lesson.id.as_str());
            let key = step.key.as_str();
            let options = ballots
                .iter()
                .map(|ballot| match &ballot.text {
                    Text::Option(option) => prose.part(key, option.as_str()).to_owned(),
                    Text::True => t.answer_true().into_owned(),
                    Text::False => t.answer_false().into_owned(),
                })
                .collect();
            let ask = prose.text(key).to_owned();
            (language, Wording { ask, options })
        })
        .collect();
    Some(Question {
        key: format!("{}#{}", lesson.id, step.key),
        many: ballots.iter().filter(|ballot| ballot.right).count() > 1,
        sure: !lesson.audience.is_under_11(),
        words,
    })
}

/// Starts a class; the window is woken when something changes.
pub fn start(
    address: IpAddr,
    words: Value,
    wake: impl Fn() + Send + Sync + 'static,
) -> std::io::Result<Class> {
    Class::start(Start {
        address,
        port: 0,
        caps: porchlight_server::Caps::default(),
        words,
        changed: Box::new(wake),
    })
}

/// A class as the window shows it; `None` once it ended by itself.
pub fn state(class: &Class) -> Option<State> {
    class.is_running().then(|| State {
        url: class.url(),
        port: class.address().port(),
        code: class.code(),
        joined: class.joined(),
        answered: class.totals().map_or(0, |totals| totals.answered),
        joining: class.is_joining(),
    })
}

/// Totals as a class keeps them.
pub fn counts(totals: &Totals) -> porchlight_core::classroom::Counts {
    let few = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    porchlight_core::classroom::Counts {
        way: porchlight_core::classroom::Way::Phones,
        counts: totals.counts.iter().copied().map(few).collect(),
        passed: few(totals.passed),
        sure: few(totals.sure),
        unsure: few(totals.unsure),
    }
}
