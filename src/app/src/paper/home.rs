//! Paper for a home: a checklist, the agreement, ways to begin a talk.

use super::{Draft, Facts, heading, text};
use porchlight_core::content::{Audience, Checklist};
use porchlight_core::family::Tick as State;
use porchlight_print::{Agreement, Block, Tick};

pub(super) fn checklist(facts: &Facts<'_>, list: &Checklist) -> Draft {
    let t = facts.t();
    let prose = facts.texts.checklist(list.id.as_str());
    let mut blocks = vec![text(prose.part("checklist", "summary"))];
    if let Some(child) = facts.child.filter(|child| !child.nickname.is_empty()) {
        blocks.insert(0, text(t.paper_checklist_child(child.nickname.clone())));
    }
    for section in &list.sections {
        blocks.push(heading(2, prose.text(&format!("section-{}", section.key))));
        let items = section.items.iter().map(|item| {
            let id = item.key.as_str();
            let state = facts.child.map(|child| child.tick(&list.id, &item.key));
            let why = prose.part(id, "why");
            let line = match state {
                Some(State::NotNow) => format!("{}. {why}", t.paper_checklist_later()),
                Some(State::NotForUs) => format!("{}. {why}", t.paper_checklist_not_us()),
                _ => why.to_owned(),
            };
            Tick {
                text: prose.text(id).to_owned(),
                line,
                ticked: state == Some(State::Done),
            }
        });
        blocks.push(Block::Ticks {
            items: items.collect(),
        });
    }
    let reviewed = t.paper_reviewed(facts.date(list.reviewed_on)).into_owned();
    let title = prose.text("checklist").to_owned();
    Draft::flow(title, list.reviewed_on, vec![reviewed], blocks)
}

/// Both sides' promises, and the clauses that cannot be taken out.
pub(super) fn agreement(facts: &Facts<'_>) -> Draft {
    let t = facts.t();
    let agreement = Agreement {
        left_title: t.paper_agreement_child().into_owned(),
        left: [
            t.paper_agreement_child_1(),
            t.paper_agreement_child_2(),
            t.paper_agreement_child_3(),
            t.paper_agreement_child_4(),
            t.paper_agreement_child_5(),
        ]
        .map(|line| line.into_owned())
        .into(),
        right_title: t.paper_agreement_adult().into_owned(),
        right: [
            t.paper_agreement_adult_1(),
            t.paper_agreement_adult_2(),
            t.paper_agreement_adult_3(),
            t.paper_agreement_adult_4(),
            t.paper_agreement_adult_5(),
        ]
        .map(|line| line.into_owned())
        .into(),
        own: t.paper_agreement_own().into_owned(),
        always: [t.paper_agreement_always_1(), t.paper_agreement_always_2()]
            .map(|line| line.into_owned())
            .into(),
        sign: [
            t.paper_agreement_sign_child(),
            t.paper_agreement_sign_adult(),
            t.paper_agreement_sign_date(),
        ]
        .map(|line| line.into_owned())
        .into(),
    };
    let blocks = vec![
        text(t.paper_agreement_how()),
        Block::Agreement { agreement },
    ];
    let title = t.paper_agreement_title().into_owned();
    Draft::flow(title, facts.today, Vec::new(), blocks)
}

/// Questions to begin with, from all lessons of a band.
pub(super) fn starters(facts: &Facts<'_>, band: Audience) -> Draft {
    let t = facts.t();
    let who = t.by_id(&format!("band-{}", band.folder())).into_owned();
    let mut blocks = vec![text(t.paper_starters_how())];
    let mut date = facts.today;
    for lesson in facts.library.of(band) {
        let prose = facts.texts.lesson(lesson.id.as_str());
        blocks.push(heading(2, prose.text("lesson")));
        let home = lesson.ask_at_home.iter();
        let items = home.map(|key| prose.part("lesson", &format!("home-{key}")).to_owned());
        blocks.push(super::list(items));
        date = lesson.reviewed_on;
    }
    let reviewed = t.paper_reviewed(facts.date(date)).into_owned();
    Draft::flow(
        t.paper_starters_title(who).into_owned(),
        date,
        vec![reviewed],
        blocks,
    )
}
