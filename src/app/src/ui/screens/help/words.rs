//! What Help says about a service: who it is for, when it is open, when it was last checked. Also the names of
//! countries.

use crate::ui::cx::Cx;
use crate::ui::screens::shared::dates::today;
use jiff::ToSpan as _;
use porchlight_core::help::{AlwaysOpen, Asking, CountryHelp, Serves, Service, Way};

/// The code of the international list, chosen by people whose country is not listed.
pub const INTERNATIONAL: &str = "INT";
/// The code of the European Union's list, and the countries we cover that show it.
pub const UNION: &str = "EU";
const MEMBERS: [&str; 12] = [
    "AT", "BE", "DE", "ES", "FR", "IE", "IT", "LU", "NL", "PL", "PT", "SE",
];

/// Whether a country shows the European Union's list.
pub fn in_union(code: &str) -> bool {
    MEMBERS.contains(&code)
}

/// Whether the person asking said they are an adult.
pub fn is_adult(cx: &Cx<'_>) -> bool {
    cx.model.asking() == Asking::Adult
}

/// A country's name as used in a list.
pub fn country_name(cx: &Cx<'_>, code: &str) -> String {
    cx.t.by_id(&format!("country-{}", code.to_lowercase()))
        .into_owned()
}

/// A country's name as used after "in", with an article if the language needs one.
pub fn country_in(cx: &Cx<'_>, code: &str) -> String {
    let id = format!("country-{}", code.to_lowercase());
    let name = cx.texts.app(&id, Some("in"), None);
    if name == id {
        country_name(cx, code)
    } else {
        name.into_owned()
    }
}

/// Codes and names of all countries, in alphabetical order.
pub fn countries(cx: &Cx<'_>) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = cx
        .model
        .library()
        .help
        .codes()
        .map(|code| (country_name(cx, code), code.to_owned()))
        .collect();
    all.sort_by_key(|(name, _)| folded(name));
    all
}

/// A name without accents, for sorting: an accented letter would otherwise sort after Z.
fn folded(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|letter| match letter {
            'á' | 'à' | 'â' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            other => other,
        })
        .collect()
}

/// Who a service is for, based on its ages.
pub fn who_for(cx: &Cx<'_>, service: &Service) -> String {
    let t = cx.t;
    let (from, to) = service.ages;
    let words = if !service.serves.contains(&Serves::Child) {
        t.help_for_adults()
    } else if to > 99 && from < 6 {
        t.help_for_everyone()
    } else if to > 99 {
        t.help_for_from(from)
    } else if from == 0 {
        t.help_for_up_to(to)
    } else {
        t.help_for_between(from, to)
    };
    words.into_owned()
}

/// When the service answers. `None` if the hours are unknown and there is no page to look them up on.
pub fn hours(cx: &Cx<'_>, service: &Service) -> Option<String> {
    let t = cx.t;
    let talks = service
        .ways
        .iter()
        .any(|way| !matches!(way, Way::Web { .. }));
    let page = service
        .ways
        .iter()
        .any(|way| matches!(way, Way::Web { .. } | Way::Chat { .. }));
    let words = match service.always_open {
        AlwaysOpen::Yes => t.help_open_always().into_owned(),
        AlwaysOpen::No if page => format!("{}. {}", t.help_open_not_always(), t.help_open_see()),
        AlwaysOpen::No => t.help_open_not_always().into_owned(),
        AlwaysOpen::Unknown if talks && page => t.help_open_see().into_owned(),
        AlwaysOpen::Unknown => return None,
    };
    Some(words)
}

/// Whether a list's sources were stored more than twelve months ago; the page then says so.
pub fn is_old(cx: &Cx<'_>, country: &CountryHelp) -> bool {
    let today = today(cx).date;
    country
        .as_of
        .checked_add(1.year())
        .is_ok_and(|anniversary| today > anniversary)
}

/// The languages a service answers in, the reader's first; `None` where no source names any.
pub fn answers_in(cx: &Cx<'_>, service: &Service) -> Option<String> {
    let t = cx.t;
    let mut codes: Vec<&str> = service.languages.iter().map(String::as_str).collect();
    codes.sort_by_key(|code| *code != cx.texts.language());
    let named = |code: &str| language(cx, code);
    let last = codes.pop()?;
    let before = codes.iter().map(|code| named(code)).collect::<Vec<_>>();
    let words = if before.is_empty() {
        t.help_answers_one(named(last))
    } else if service.more_languages {
        t.help_answers_more(before.join(", "), named(last))
    } else {
        t.help_answers(last.to_owned(), before.join(", "), named(last))
    };
    Some(words.into_owned())
}

fn language(cx: &Cx<'_>, code: &str) -> String {
    cx.t.by_id(&format!("help-language-{code}")).into_owned()
}

/// The ways to reach a service, each number and site once: those in the reader's language first and, if the person cannot
/// speak, before them those that need no voice.
pub fn ways<'a>(cx: &Cx<'_>, service: &'a Service) -> Vec<&'a Way> {
    service.distinct_ways(cx.texts.language(), cx.model.filters().silent)
}

/// Whether a way is for readers of another language.
pub fn is_foreign(cx: &Cx<'_>, way: &Way) -> bool {
    way.language()
        .is_some_and(|code| code != cx.texts.language())
}

/// Whether this way is a phone number, to call or to text.
pub fn is_number(way: &Way) -> bool {
    matches!(
        way,
        Way::Call { .. } | Way::Text { .. } | Way::Whatsapp { .. }
    )
}

/// What to do with a number or address, in words.
pub fn way_words(cx: &Cx<'_>, way: &Way) -> String {
    let t = cx.t;
    let words = match way {
        Way::Call {
            press: Some(press), ..
        } => t.help_way_press(press.clone()).into_owned(),
        Way::Call { .. } => t.help_way_call().into_owned(),
        Way::Whatsapp { .. } => t.help_way_whatsapp().into_owned(),
        Way::Text {
            word: Some(word), ..
        } => t.help_way_text_word(word.clone()).into_owned(),
        Way::Text { .. } => t.help_way_text().into_owned(),
        Way::Chat { .. } => t.help_way_chat().into_owned(),
        Way::Web { .. } => t.help_way_web().into_owned(),
    };
    match way.language() {
        Some(code) => t.help_way_in(language(cx, code), words).into_owned(),
        None => words,
    }
}

/// What a phone does with the QR code beside a service.
pub fn qr_words(cx: &Cx<'_>, way: &Way) -> String {
    let t = cx.t;
    match way {
        Way::Call { .. } => t.help_qr_call().into_owned(),
        Way::Text { .. } => t.help_qr_text().into_owned(),
        Way::Whatsapp { .. } | Way::Chat { .. } | Way::Web { .. } => t.help_qr_open().into_owned(),
    }
}

/// Whether the same number takes both calls and texts, without a keyword to send.
pub fn also_texts(service: &Service, way: &Way) -> bool {
    let same = |wanted: fn(&Way) -> bool| {
        service
            .ways
            .iter()
            .any(|other| wanted(other) && other.shown() == way.shown())
    };
    let plain = |way: &Way| {
        matches!(
            way,
            Way::Call { press: None, .. } | Way::Text { word: None, .. }
        )
    };
    plain(way)
        && same(|way| matches!(way, Way::Call { press: None, .. }))
        && same(|way| matches!(way, Way::Text { word: None, .. }))
}
