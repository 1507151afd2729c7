//! Help on paper: a country's numbers, first steps, cards to hand over, slips to fold. The emergency number comes first,
//! services that could not be confirmed are left out, and editors' notes are never printed.

use super::{Draft, Facts, heading, text};
use porchlight_core::content::home::Happened;
use porchlight_core::content::reference::first_mention;
use porchlight_core::content::{Audience, Key, Reader, Situation};
use porchlight_core::help::happened::has_crisis_line;
use porchlight_core::help::{Asking, CountryHelp, Filters, Service as Listed, ServiceKind, Way};
use porchlight_core::paper::For;
use porchlight_core::text::Texts;
use porchlight_print::{Block, Data, Service, Slip};

/// How many services fit on a small sheet.
const FEW: usize = 4;

/// The services for a reader: the emergency number first, and none that is still to be checked. `crisis` adds a crisis
/// line, if the country has one for this reader.
fn services(
    facts: &Facts<'_>,
    country: &CountryHelp,
    asking: Asking,
    most: usize,
    crisis: bool,
) -> Vec<Service> {
    let t = facts.t();
    let prose = facts.texts.help(&country.country);
    let emergency = country
        .services
        .iter()
        .filter(|service| service.kind == ServiceKind::Emergency);
    let others = country
        .services(asking, Filters::default(), facts.texts.language())
        .into_iter()
        .filter(|service| service.kind != ServiceKind::Emergency && !service.check_first);
    // A name that is the same in every language is a proper name in the country's language, so it is tagged with that.
    let foreign = tongue(country).filter(|spoken| *spoken != facts.texts.language());
    let foreign = foreign.map(|spoken| {
        let names = ["en-US", "es"].map(|locale| {
            let texts = Texts::open(facts.library.source().clone(), locale);
            texts.help(&country.country)
        });
        (spoken, names)
    });
    let lang = |id: &str| {
        let (spoken, [english, spanish]) = foreign.as_ref()?;
        (english.text(id) == spanish.text(id)).then(|| (*spoken).to_owned())
    };
    let mut shown: Vec<_> = emergency.chain(others.clone()).take(most).collect();
    let is_crisis = |service: &&Listed| service.kind == ServiceKind::Crisis;
    // Insert it after the emergency number and the first hand-picked service.
    if crisis
        && !shown.iter().any(is_crisis)
        && let Some(line) = others.clone().find(is_crisis)
    {
        shown.insert(shown.len().min(2), line);
    }
    shown
        .into_iter()
        .map(|service| {
            let language = facts.texts.language();
            let ways = service.ways_for(language, false).into_iter();
            let ways = ways.filter(|way| way.language().is_none_or(|own| own == language));
            let ways = ways.map(|way| {
                match way {
                    Way::Call {
                        number,
                        press: Some(press),
                        ..
                    } => t.paper_way_press(number.clone(), press.clone()),
                    Way::Call { number, .. } => t.paper_way_call(number.clone()),
                    Way::Whatsapp { number } => t.paper_way_whatsapp(number.clone()),
                    Way::Text {
                        number,
                        word: Some(word),
                        ..
                    } => t.paper_way_text_word(number.clone(), word.clone()),
                    Way::Text { number, .. } => t.paper_way_text(number.clone()),
                    Way::Chat { host, .. } | Way::Web { host, .. } => t.paper_way_web(host.clone()),
                }
                .into_owned()
            });
            // The same page may be listed both for reading and for chat.
            let mut ways: Vec<String> = ways.collect();
            let mut seen = std::collections::BTreeSet::new();
            ways.retain(|way| seen.insert(way.clone()));
            Service {
                name: prose.text(&service.id).to_owned(),
                lang: lang(&service.id),
                what: prose.part(&service.id, "what").to_owned(),
                ways,
                first: service.kind == ServiceKind::Emergency,
            }
        })
        .collect()
}

/// Only the emergency number, for a poster.
pub(super) fn emergency(facts: &Facts<'_>, country: &CountryHelp) -> Vec<Service> {
    let mut all = services(facts, country, Asking::Child(12), FEW, false);
    all.retain(|service| service.first);
    all
}

/// The language of most service names in a country; `None` if it is not known.
fn tongue(country: &CountryHelp) -> Option<&'static str> {
    Some(match country.country.as_str() {
        "US" | "GB" | "CA" | "AU" | "IE" | "NZ" | "IN" | "PH" => "en",
        "ES" | "MX" | "AR" | "CL" | "CO" | "PE" | "EC" | "UY" | "CR" | "DO" | "GT" => "es",
        "BR" | "PT" => "pt",
        "DE" => "de",
        "FR" => "fr",
        "IT" => "it",
        "NL" => "nl",
        "PL" => "pl",
        "SE" => "sv",
        _ => return None,
    })
}

pub(super) fn help_date(facts: &Facts<'_>, country: &CountryHelp) -> String {
    let date = facts.date(country.as_of);
    facts.t().paper_help_date(date).into_owned()
}

/// Where to get help, at the end of a sheet: the chosen country's services for the sheet's readers, or general advice if no
/// country is set.
pub(super) fn first_services(facts: &Facts<'_>, asking: Asking) -> Vec<Block> {
    services_with(facts, asking, false)
}

/// As [`first_services`], plus the country's crisis line if it is missing. For sheets that mention one.
pub(super) fn services_and_crisis_line(facts: &Facts<'_>, asking: Asking) -> Vec<Block> {
    services_with(facts, asking, true)
}

fn services_with(facts: &Facts<'_>, asking: Asking, crisis: bool) -> Vec<Block> {
    let t = facts.t();
    let mut blocks = vec![heading(2, t.paper_help())];
    let country = facts
        .country
        .and_then(|code| facts.library.help.country(code));
    match country {
        Some(country) => {
            let items = services(facts, country, asking, FEW, crisis);
            blocks.push(Block::Services { items });
            blocks.push(Block::Small {
                text: help_date(facts, country),
            });
        }
        None if asking == Asking::Adult => blocks.push(text(t.paper_help_none_adult())),
        None => blocks.push(text(t.paper_help_none())),
    }
    blocks
}

pub(super) fn steps(facts: &Facts<'_>, kind: &str) -> Vec<String> {
    let t = facts.t();
    (1..=5)
        .map(|n| t.by_id(&format!("{kind}-{n}")).into_owned())
        .collect()
}

fn country_title(facts: &Facts<'_>, country: &CountryHelp) -> String {
    let t = facts.t();
    let id = format!("country-{}", country.country.to_lowercase());
    let name = facts.texts.app(&id, Some("in"), None);
    let name = if name == id {
        t.by_id(&id).into_owned()
    } else {
        name.into_owned()
    };
    t.help_in(name).into_owned()
}

pub(super) fn wallet(facts: &Facts<'_>, country: &CountryHelp) -> Draft {
    let t = facts.t();
    Draft {
        title: country_title(facts, country),
        date: country.as_of,
        sources: vec![help_date(facts, country).into()],
        data: Data::Wallet {
            heading: t.paper_wallet_heading().into_owned(),
            lines: steps(facts, "help-calm"),
            services: services(facts, country, Asking::Child(12), FEW, false),
            cut: t.paper_wallet_cut().into_owned(),
        },
    }
}

pub(super) fn poster(facts: &Facts<'_>, country: &CountryHelp) -> Draft {
    let t = facts.t();
    Draft {
        title: country_title(facts, country),
        date: country.as_of,
        sources: vec![help_date(facts, country).into()],
        data: Data::Poster {
            heading: t.paper_wallet_heading().into_owned(),
            promise: t.paper_poster_promise().into_owned(),
            lines: steps(facts, "help-calm"),
            services: services(facts, country, Asking::Child(12), FEW, false),
        },
    }
}

/// Three cards a child can hand over without saying anything.
pub(super) fn show_cards(facts: &Facts<'_>) -> Draft {
    let t = facts.t();
    let card = |heading: String| Slip {
        heading,
        lines: vec![t.help_card_rest().into_owned()],
        ticks: Vec::new(),
    };
    let cards = vec![
        card(t.help_card_picture().into_owned()),
        card(t.help_card_scared().into_owned()),
        card(t.help_card_not_say().into_owned()),
    ];
    Draft {
        title: t.doc_show_cards().into_owned(),
        date: facts.today.date,
        sources: Vec::new(),
        data: Data::ShowCards { cards },
    }
}

/// Questions about telling are answered in private, never by a show of hands. Six slips per sheet.
pub(super) fn slips(facts: &Facts<'_>) -> Draft {
    let t = facts.t();
    let slip = |line: String| Slip {
        heading: t.paper_slip_heading().into_owned(),
        lines: vec![line],
        ticks: [
            t.paper_slip_yes(),
            t.paper_slip_maybe(),
            t.paper_slip_no(),
            t.paper_slip_pass(),
        ]
        .map(|words| words.into_owned())
        .into(),
    };
    let (know, would) = (
        slip(t.paper_slip_know().into_owned()),
        slip(t.paper_slip_would().into_owned()),
    );
    let slips = vec![
        know.clone(),
        would.clone(),
        know.clone(),
        would.clone(),
        know,
        would,
    ];
    Draft {
        title: t.paper_slips_title().into_owned(),
        date: facts.today.date,
        sources: Vec::new(),
        data: Data::Slips {
            slips,
            fold: t.paper_slips_fold().into_owned(),
        },
    }
}

pub(super) fn first_hour(facts: &Facts<'_>, who: For) -> Draft {
    let t = facts.t();
    let (asking, title, calm, kind, words) = match who {
        For::Child => (
            Asking::Child(12),
            t.paper_first_hour_child(),
            t.help_calm(),
            "help-calm",
            t.paper_first_hour_words_child(),
        ),
        For::Adult => (
            Asking::Adult,
            t.paper_first_hour_adult(),
            t.help_calm_adult(),
            "help-calm-adult",
            t.paper_first_hour_words_adult(),
        ),
    };
    let mut blocks = vec![
        Block::Note {
            title: String::new(),
            text: calm.into_owned(),
        },
        Block::Steps {
            items: steps(facts, kind),
        },
        heading(2, t.paper_first_hour_words()),
        text(words),
    ];
    if who == For::Adult {
        blocks.push(heading(2, t.paper_first_hour_not()));
        blocks.push(super::list(
            [
                t.paper_first_hour_not_1(),
                t.paper_first_hour_not_2(),
                t.paper_first_hour_not_3(),
                t.paper_first_hour_not_4(),
            ]
            .map(|line| line.into_owned()),
        ));
    } else {
        blocks.push(text(t.paper_first_hour_other()));
    }
    blocks.extend(first_services(facts, asking));
    Draft::flow(title.into_owned(), facts.today.date, Vec::new(), blocks)
}

/// Whether a text mentions a crisis line. Paper has no Help button, so a sheet that mentions one must print the number.
pub(super) fn names_crisis_line(facts: &Facts<'_>, text: &str) -> bool {
    let glossary = facts.texts.prose("glossary");
    first_mention(text, glossary.part("crisis-line", "forms")).is_some()
}

/// The "it happened" steps for one situation and one reader.
pub(super) fn situation(
    facts: &Facts<'_>,
    happened: &Happened,
    situation: &Situation,
    reader: Reader,
) -> Draft {
    let t = facts.t();
    let prose = facts.texts.prose("happened");
    let id = format!("situation-{}", situation.id);
    let who = reader.name();
    let mut blocks = vec![Block::Note {
        title: String::new(),
        text: prose.part(&id, who).to_owned(),
    }];
    let steps = situation.steps(reader);
    let mut told: Vec<String> = Vec::new();
    for (title, keys) in [
        (t.happened_hour(), &steps.hour),
        (t.happened_today(), &steps.today),
        (t.happened_week(), &steps.week),
    ] {
        if keys.is_empty() {
            continue;
        }
        blocks.push(heading(2, title));
        let said = |key: &Key| {
            let message = format!("step-{key}-{who}");
            format!("{}. {}", prose.text(&message), prose.part(&message, "how"))
        };
        let items: Vec<String> = keys.iter().map(said).collect();
        told.extend(items.iter().cloned());
        blocks.push(Block::Steps { items });
    }
    let (title, saying) = match reader {
        Reader::Child => (t.happened_say_child(), "child"),
        Reader::Teen => (t.happened_say_child(), "teen"),
        Reader::Adult => (t.happened_say(), "adult-middle"),
    };
    blocks.push(heading(2, title));
    let say = format!("say-{}-{saying}", situation.id);
    let words = ["one", "two", "three"].map(|part| prose.part(&say, part).to_owned());
    blocks.push(super::list(words));
    blocks.push(heading(2, t.happened_never()));
    let nevers = steps.never.iter().map(|key| {
        let message = format!("never-{key}-{who}");
        format!("{}. {}", prose.text(&message), prose.part(&message, "how"))
    });
    blocks.push(super::list(nevers));
    // The child's steps are also for children under 11, who are not shown a crisis line.
    let asking = match reader {
        Reader::Child => Asking::of(Audience::Age8To10),
        Reader::Teen => Asking::of(Audience::Age14To17),
        Reader::Adult => Asking::Adult,
    };
    let names_one = |step: &String| names_crisis_line(facts, step);
    blocks.extend(
        if has_crisis_line(situation) || told.iter().any(names_one) {
            services_and_crisis_line(facts, asking)
        } else {
            first_services(facts, asking)
        },
    );
    let reviewed = t.paper_reviewed(facts.date(happened.reviewed_on));
    Draft::flow(
        prose.text(&id).to_owned(),
        happened.reviewed_on,
        vec![reviewed.into_owned().into()],
        blocks,
    )
}
