//! Documents for the whole school: posters, a script for an assembly, a sheet for peer leaders, and what schools are
//! asked to teach, with the lessons that cover it.

use super::help::{emergency, first_services, help_date};
use super::{Draft, Facts, heading, list, text};
use crate::standards_text::{countries, country_name, issued, lessons, source};
use porchlight_core::help::Asking;
use porchlight_core::paper::Wall;
use porchlight_print::{Block, Card, Data};
use std::borrow::Cow;

/// The school's own people, one line each; empty if the school card was not filled in.
fn school_lines(facts: &Facts<'_>) -> Vec<String> {
    if !facts.school.is_set() {
        return Vec::new();
    }
    let school = facts.school;
    let whom = facts.t().paper_wall_school(school.lead.trim().to_owned());
    let parts = [&school.room, &school.phone, &school.hours].map(|part| part.trim());
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let mut lines = vec![whom.into_owned()];
    if !parts.is_empty() {
        lines.push(parts.join(" · "));
    }
    lines
}

/// A poster with few lines, the emergency number, and the school's own people.
pub(super) fn wall(facts: &Facts<'_>, wall: Wall) -> Draft {
    let t = facts.t();
    let id = |part: &str| {
        t.by_id(&format!("paper-wall-{}-{part}", wall.name()))
            .into_owned()
    };
    let (title, lines) = match wall {
        Wall::FiveLines => (
            t.paper_wallet_heading().into_owned(),
            super::help::steps(facts, "help-calm"),
        ),
        _ => (id("title"), (1..=3).map(|n| id(&n.to_string())).collect()),
    };
    let country = facts
        .country
        .and_then(|code| facts.library.help.country(code));
    let (date, sources) = country.map_or((facts.today.date, Vec::new()), |country| {
        (country.as_of, vec![help_date(facts, country).into()])
    });
    let services = country.map_or(Vec::new(), |country| emergency(facts, country));
    let anywhere = if services.is_empty() {
        t.paper_wall_anywhere()
    } else {
        Cow::Borrowed("")
    };
    Draft {
        title,
        date,
        sources,
        data: Data::Wall {
            promise: t.paper_poster_promise().into_owned(),
            lines,
            school: school_lines(facts),
            services,
            anywhere: anywhere.into_owned(),
        },
    }
}

/// A ten-minute script for a teacher: paragraphs with their minutes, no cases, and where to get help at the end.
pub(super) fn assembly(facts: &Facts<'_>) -> Draft {
    let t = facts.t();
    let mut blocks = vec![
        text(t.paper_assembly_how()),
        heading(2, t.paper_assembly_before()),
        list(
            [
                t.paper_assembly_before_1(),
                t.paper_assembly_before_2(),
                t.paper_assembly_before_3(),
                t.paper_assembly_before_4(),
            ]
            .map(Cow::into_owned),
        ),
    ];
    for part in 1..=5 {
        let part = |name: &str| {
            t.by_id(&format!("paper-assembly-{part}{name}"))
                .into_owned()
        };
        blocks.push(heading(2, part("")));
        blocks.push(text(part("-say")));
    }
    blocks.push(heading(2, t.paper_assembly_after()));
    blocks.push(list(
        [
            t.paper_assembly_after_1(),
            t.paper_assembly_after_2(),
            t.paper_assembly_after_3(),
        ]
        .map(Cow::into_owned),
    ));
    blocks.extend(help_of_school(facts, 4));
    let title = t.paper_assembly_title().into_owned();
    Draft::flow(title, facts.today.date, Vec::new(), blocks)
}

/// For pupils whom others turn to first.
pub(super) fn peer_leaders(facts: &Facts<'_>) -> Draft {
    let t = facts.t();
    let three = |prefix: &str, count: usize| -> Vec<String> {
        (1..=count)
            .map(|n| t.by_id(&format!("{prefix}-{n}")).into_owned())
            .collect()
    };
    let mut blocks = vec![
        text(t.paper_peer_line()),
        heading(2, t.paper_peer_do()),
        Block::Steps {
            items: three("paper-peer-do", 3),
        },
        heading(2, t.paper_peer_say()),
        list(three("paper-peer-say", 4)),
        heading(2, t.paper_peer_not()),
        list(three("paper-peer-not", 4)),
        Block::Note {
            title: t.paper_peer_you().into_owned(),
            text: t.paper_peer_you_line().into_owned(),
        },
    ];
    blocks.extend(help_of_school(facts, 2));
    let title = t.paper_peer_title().into_owned();
    Draft::flow(title, facts.today.date, Vec::new(), blocks)
}

/// The school's own people, if known, and up to `most` of the country's services, the emergency number first.
fn help_of_school(facts: &Facts<'_>, most: usize) -> Vec<Block> {
    let mut blocks = first_services(facts, Asking::Child(12));
    for block in &mut blocks {
        if let Block::Services { items } = block {
            items.truncate(most);
        }
    }
    let school = school_lines(facts);
    if !school.is_empty() {
        blocks.insert(1, text(school.join(" · ")));
    }
    blocks
}

/// What schools are asked to teach, by country, with the lessons that cover it.
pub(super) fn standards(facts: &Facts<'_>) -> Draft {
    let t = facts.t();
    let library = facts.library;
    let prose = facts.texts.prose("standards");
    let mut blocks = vec![text(t.fits_line())];
    for code in countries(library, facts.country) {
        blocks.push(heading(2, country_name(t, code)));
        let of_country = library.standards().iter();
        for standard in of_country.filter(|standard| standard.country == code) {
            let id = standard.id.as_str();
            let about = lessons(t, facts.texts, library, standard).join("; ");
            blocks.push(heading(3, prose.text(id)));
            blocks.push(text(prose.part(id, "says")));
            blocks.push(text(format!("{}: {about}.", t.fits_lessons())));
            blocks.push(Block::Small {
                text: format!("{}. {}", issued(t, standard), source(t, standard)),
            });
        }
    }
    let title = t.fits_title().into_owned();
    Draft::flow(title, facts.today.date, Vec::new(), blocks)
}

/// Answer cards with the same letters, colors and shapes as on screen.
pub(super) fn answer_cards(facts: &Facts<'_>, pupils: usize) -> Draft {
    let t = facts.t();
    let cards = [
        ("A", "circle", "#2A5FB8"),
        ("B", "square", "#8A5300"),
        ("C", "triangle", "#7A3B8F"),
        ("D", "diamond", "#1F6B45"),
    ];
    let letters = cards
        .into_iter()
        .map(|(letter, shape, colour)| Card {
            letter: letter.to_owned(),
            shape: shape.to_owned(),
            colour: colour.to_owned(),
            alt: t.paper_card_alt(letter, shape).into_owned(),
        })
        .collect();
    Draft {
        title: t.doc_answer_cards().into_owned(),
        date: facts.today.date,
        sources: Vec::new(),
        data: Data::AnswerCards {
            letters,
            pupils: pupils.clamp(1, 40),
            fold: t.paper_cards_fold().into_owned(),
        },
    }
}
