//! What Help says about a service in words: for whom, when, since when known; and the countries by name.

use crate::ui::cx::Cx;
use jiff::ToSpan as _;
use jiff::tz::TimeZone;
use porchlight_core::help::{AlwaysOpen, Asking, CountryHelp, Serves, Service, Way};

/// The cross-border list, and what somebody chooses whose country is not among ours.
pub const INTERNATIONAL: &str = "INT";
/// The list of the European Union, and the countries of ours it goes with.
pub const UNION: &str = "EU";
const MEMBERS: [&str; 9] = ["DE", "ES", "FR", "IE", "IT", "NL", "PL", "PT", "SE"];

pub fn in_union(code: &str) -> bool {
    MEMBERS.contains(&code)
}

pub fn is_adult(cx: &Cx<'_>) -> bool {
    cx.model.asking() == Asking::Adult
}

/// A country's name as it stands in a list.
pub fn country_name(cx: &Cx<'_>, code: &str) -> String {
    cx.t.by_id(&format!("country-{}", code.to_lowercase()))
        .into_owned()
}

/// A country's name as it stands after "in", with its article where the language wants one.
pub fn country_in(cx: &Cx<'_>, code: &str) -> String {
    let id = format!("country-{}", code.to_lowercase());
    let name = cx.texts.app(&id, Some("in"), None);
    if name == id {
        country_name(cx, code)
    } else {
        name.into_owned()
    }
}

/// All countries with their names, in the order of the alphabet.
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

/// Without accents, so that none of them sorts behind the Z.
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

/// For whom a service is, from its ages.
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

/// When somebody is there; nothing is said where nothing is known and there is no page to look at.
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

/// Twelve months after its sources were stored, a list says so.
pub fn is_old(cx: &Cx<'_>, country: &CountryHelp) -> bool {
    let today = cx.input.now.to_zoned(TimeZone::UTC).date();
    country
        .as_of
        .checked_add(1.year())
        .is_ok_and(|anniversary| today > anniversary)
}

/// The ways of a service, those that need no voice first where that was asked for.
pub fn ways<'a>(cx: &Cx<'_>, service: &'a Service) -> Vec<&'a Way> {
    let mut ways: Vec<&Way> = service.ways.iter().collect();
    if cx.model.filters().silent {
        ways.sort_by_key(|way| !way.is_silent());
    }
    ways
}

pub fn is_number(way: &Way) -> bool {
    matches!(way, Way::Call { .. } | Way::Text { .. })
}

/// What to do with a number, in words.
pub fn way_words(cx: &Cx<'_>, way: &Way) -> String {
    let t = cx.t;
    match way {
        Way::Call { .. } => t.help_way_call().into_owned(),
        Way::Text {
            word: Some(word), ..
        } => t.help_way_text_word(word.clone()).into_owned(),
        Way::Text { .. } => t.help_way_text().into_owned(),
        Way::Chat { .. } => t.help_way_chat().into_owned(),
        Way::Web { .. } => t.help_way_web().into_owned(),
    }
}

/// What a phone does with the code beside a service.
pub fn qr_words(cx: &Cx<'_>, way: &Way) -> String {
    let t = cx.t;
    match way {
        Way::Call { .. } => t.help_qr_call().into_owned(),
        Way::Text { .. } => t.help_qr_text().into_owned(),
        Way::Chat { .. } | Way::Web { .. } => t.help_qr_open().into_owned(),
    }
}

/// Whether the same number takes calls and texts, with no word to send.
pub fn also_texts(service: &Service, way: &Way) -> bool {
    let same = |wanted: fn(&Way) -> bool| {
        service
            .ways
            .iter()
            .any(|other| wanted(other) && other.shown() == way.shown())
    };
    same(|way| matches!(way, Way::Call { .. }))
        && same(|way| matches!(way, Way::Text { word: None, .. }))
}
