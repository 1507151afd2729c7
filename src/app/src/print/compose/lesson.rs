//! A lesson's handout, plan, home sheet and certificates.

use super::{Draft, Facts, comic, heading, help, list, reviewed, sources_of, text};
use porchlight_core::content::reference::first_mention;
use porchlight_core::content::{Audience, Kind, Lesson, Step};
use porchlight_core::help::Asking;
use porchlight_print::{Block, Certificate, Data, Slip};

/// What learners can do after the lesson, one full line each.
fn objectives(facts: &Facts<'_>, lesson: &Lesson) -> Vec<String> {
    let prose = facts.texts.lesson(lesson.id.as_str());
    lesson
        .objectives
        .iter()
        .map(|key| prose.part("lesson", &format!("can-{key}")).to_owned())
        .collect()
}

pub(super) fn promises(facts: &Facts<'_>, child: bool) -> Block {
    let t = facts.t();
    let lines = if child {
        [t.promise_fault(), t.promise_tell(), t.promise_help()]
    } else {
        let (tell, help) = (t.promise_adult_tell(), t.promise_adult_help());
        [t.promise_adult_fault(), tell, help]
    };
    Block::Note {
        title: t.paper_promises().into_owned(),
        text: lines.join(" "),
    }
}

/// Where to get help, for the age of the lesson's readers, with a crisis line if a page mentions one.
fn help_for(facts: &Facts<'_>, lesson: &Lesson) -> Vec<Block> {
    let asking = Asking::of(lesson.audience);
    let prose = facts.texts.lesson(lesson.id.as_str());
    let mut read = read_pages(lesson);
    if read.any(|page| help::names_crisis_line(facts, prose.text(page.key.as_str()))) {
        help::services_and_crisis_line(facts, asking)
    } else {
        help::first_services(facts, asking)
    }
}

fn read_pages(lesson: &Lesson) -> impl Iterator<Item = &Step> {
    let pages = lesson.pages.iter();
    pages.filter(|page| matches!(page.kind, Kind::Read))
}

/// Whether a reading page of the lesson uses a word from the glossary.
fn mentions(facts: &Facts<'_>, lesson: &Lesson, term: &str) -> bool {
    let prose = facts.texts.lesson(lesson.id.as_str());
    let glossary = facts.texts.prose("glossary");
    let forms = glossary.part(term, "forms");
    read_pages(lesson).any(|page| first_mention(prose.text(page.key.as_str()), forms).is_some())
}

pub(super) fn handout(facts: &Facts<'_>, lesson: &Lesson) -> Draft {
    let t = facts.t();
    let prose = facts.texts.lesson(lesson.id.as_str());
    let mut blocks = vec![text(prose.part("lesson", "summary"))];
    for page in lesson.pages.iter().filter(|page| !page.kind.is_practice()) {
        let id = page.key.as_str();
        blocks.push(heading(2, prose.part(id, "title")));
        if let Some(picture) = &page.picture {
            blocks.push(Block::Picture {
                name: picture.clone(),
                alt: prose.part(id, "alt").to_owned(),
            });
        }
        match &page.kind {
            Kind::Comic(told) => blocks.push(comic::strip(&prose, page, told, false)),
            _ => blocks.push(text(prose.text(id))),
        }
    }
    let child = lesson.audience.is_child();
    let can = if child {
        t.paper_can()
    } else {
        t.paper_can_adult()
    };
    blocks.push(heading(2, can));
    blocks.push(list(objectives(facts, lesson)));
    blocks.push(promises(facts, child));
    blocks.extend(help_for(facts, lesson));
    let title = prose.text("lesson").to_owned();
    Draft::flow(title, lesson.reviewed_on, sources_of(facts, lesson), blocks)
}

pub(super) fn plan(facts: &Facts<'_>, lesson: &Lesson) -> Draft {
    let t = facts.t();
    let prose = facts.texts.lesson(lesson.id.as_str());
    let name = prose.text("lesson").to_owned();
    let lead = if facts.school.is_set() {
        let school = facts.school;
        let parts = [&school.lead, &school.room, &school.phone];
        let parts: Vec<&str> = parts.map(|part| part.trim()).into_iter().collect();
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    } else {
        t.paper_plan_lead_unknown().into_owned()
    };
    let mut blocks = vec![
        text(prose.part("lesson", "summary")),
        Block::Small {
            text: t.paper_minutes(lesson.minutes).into_owned(),
        },
        heading(2, t.paper_can_class()),
        list(objectives(facts, lesson)),
        heading(2, t.paper_plan_teacher()),
        text(prose.part("lesson", "teacher")),
        heading(2, t.paper_plan_before()),
        list(
            [
                if facts.school.is_set() {
                    t.teach_before_lead(facts.school.lead.trim().to_owned())
                } else {
                    t.teach_before_lead_not_set()
                },
                t.teach_before_opt_out(),
                t.teach_before_rules(),
                t.teach_before_box(),
            ]
            .map(|line| line.into_owned()),
        ),
        heading(2, t.paper_plan_time()),
    ];
    for page in &lesson.pages {
        let id = page.key.as_str();
        let title = t.teach_time_row(page.minutes, prose.part(id, "title").to_owned());
        blocks.push(heading(3, title));
        blocks.push(text(prose.part(id, "notes")));
    }
    blocks.push(heading(2, t.paper_plan_talk()));
    let talk = lesson.discussion.iter();
    blocks.push(list(talk.map(|key| {
        prose.part("lesson", &format!("discuss-{key}")).to_owned()
    })));
    blocks.extend(if_somebody_tells(facts, lesson.audience, lead));
    let title = t.paper_plan_title(name).into_owned();
    Draft::flow(title, lesson.reviewed_on, sources_of(facts, lesson), blocks)
}

/// What the person teaching does when someone in the room begins to tell.
pub(super) fn if_somebody_tells(facts: &Facts<'_>, audience: Audience, lead: String) -> [Block; 2] {
    let t = facts.t();
    let (title, go_on) = if audience.is_child() {
        (t.paper_plan_tells(), t.paper_plan_tells_2())
    } else {
        (t.paper_plan_tells_adult(), t.paper_plan_tells_2_adult())
    };
    let items = vec![
        t.paper_plan_tells_1().into_owned(),
        go_on.into_owned(),
        t.paper_plan_tells_3().into_owned(),
        t.paper_plan_tells_4(lead).into_owned(),
    ];
    [heading(2, title), Block::Steps { items }]
}

/// Words, questions and help for home. Contains no one's answers.
pub(super) fn home_sheet(facts: &Facts<'_>, lesson: &Lesson) -> Draft {
    let t = facts.t();
    let prose = facts.texts.lesson(lesson.id.as_str());
    let mut blocks = vec![
        text(t.paper_home_hello()),
        text(prose.part("lesson", "summary")),
    ];
    let words = words_of(facts, lesson);
    if !words.is_empty() {
        blocks.push(heading(2, t.paper_home_words()));
        blocks.push(list(words));
    }
    blocks.push(heading(2, t.paper_home_ask()));
    let ask = lesson.ask_at_home.iter();
    blocks.push(Block::Steps {
        items: ask
            .map(|key| prose.part("lesson", &format!("home-{key}")).to_owned())
            .collect(),
    });
    blocks.push(heading(2, t.paper_home_together()));
    blocks.push(text(prose.part("lesson", "family")));
    blocks.push(text(t.paper_home_listen()));
    blocks.push(promises(facts, true));
    blocks.extend(help_for(facts, lesson));
    let title = t.paper_home_title(prose.text("lesson").to_owned());
    let sources = reviewed(facts, lesson);
    Draft::flow(title.into_owned(), lesson.reviewed_on, sources, blocks)
}

/// What a learner can teach a person of their choice; `None` if the lesson has no such text.
pub(super) fn teach_card(facts: &Facts<'_>, lesson: &Lesson) -> Option<Draft> {
    let t = facts.t();
    let prose = facts.texts.lesson(lesson.id.as_str());
    let title = t.result_teach().into_owned();
    let teach = prose.may("lesson", "teach")?.to_owned();
    let card = Slip {
        heading: title.clone(),
        lines: vec![
            prose.text("lesson").to_owned(),
            teach,
            t.result_teach_line().into_owned(),
        ],
        ticks: Vec::new(),
    };
    Some(Draft {
        title,
        date: lesson.reviewed_on,
        sources: Vec::new(),
        data: Data::ShowCards { cards: vec![card] },
    })
}

/// The glossary words a lesson uses, each with its meaning for this age.
fn words_of(facts: &Facts<'_>, lesson: &Lesson) -> Vec<String> {
    let glossary = facts.texts.prose("glossary");
    facts
        .library
        .glossary()
        .iter()
        .filter_map(|term| {
            let id = term.key.as_str();
            let meaning = term.definition_for(lesson.audience)?;
            mentions(facts, lesson, id)
                .then(|| format!("{}: {}", glossary.text(id), glossary.part(id, &meaning)))
        })
        .collect()
}

/// One certificate per name, or one with a blank line to write on. They list skills, never lesson titles or grades.
pub(super) fn certificates(facts: &Facts<'_>, lesson: &Lesson, names: &[String]) -> Draft {
    let t = facts.t();
    let one = |name: &str| Certificate {
        heading: t.paper_certificate().into_owned(),
        name: name.to_owned(),
        name_line: t.paper_certificate_name().into_owned(),
        skills_title: t.paper_certificate_can().into_owned(),
        skills: objectives(facts, lesson),
        closing: t.paper_certificate_closing().into_owned(),
        date_line: t.paper_certificate_date().into_owned(),
        sign_line: t.paper_certificate_sign().into_owned(),
        picture: "porch-home".to_owned(),
        picture_alt: t.paper_certificate_alt().into_owned(),
    };
    let each = if names.is_empty() {
        vec![one("")]
    } else {
        names.iter().map(|name| one(name)).collect()
    };
    Draft {
        title: t.paper_certificate().into_owned(),
        date: facts.today.date,
        sources: Vec::new(),
        data: Data::Certificates { each },
    }
}
