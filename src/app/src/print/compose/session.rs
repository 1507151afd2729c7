//! Classroom documents: the questions before and after a lesson, a plan of several sessions, and a sheet for the
//! person who runs the network.

use super::lesson::if_somebody_tells;
use super::questions::asked;
use super::{Draft, Facts, heading, list, reviewed, text};
use crate::plan_text::{activity_title, group_name, next_steps};
use crate::question_text::Asked;
use porchlight_core::class::lesson_plan::Plan;
use porchlight_core::class::{Item, TELLING_OPTIONS, When, items, letter};
use porchlight_core::content::{Kind, Lesson, Step};
use porchlight_core::text::Prose;
use porchlight_print::{Block, Choice, Mark, Question};

/// One sheet per pupil, to tick and fold. It has no name and does not show what is right.
pub(super) fn survey(facts: &Facts<'_>, lesson: &Lesson) -> Draft {
    let t = facts.t();
    let prose = facts.texts.lesson(lesson.id.as_str());
    let mut questions: Vec<Question> = Vec::new();
    for item in items(
        facts.library,
        std::slice::from_ref(&lesson.id),
        When::Before,
    ) {
        if let Item::Question { step, .. } = &item {
            let step = lesson.step(step).into_iter();
            questions.extend(step.flat_map(|step| asked_of(facts, &prose, lesson, step)));
        } else if let Some(asked) = crate::question_text::item(t, facts.texts, facts.library, &item)
        {
            questions.push(on_telling(asked));
        }
    }
    let blocks = vec![
        text(t.paper_survey_fold()),
        Block::Questions {
            from: 1,
            items: questions,
        },
    ];
    let title = t.paper_survey_title(prose.text("lesson").to_owned());
    Draft::flow(title.into_owned(), lesson.reviewed_on, Vec::new(), blocks)
}

/// Whether, whom and how a pupil would tell, six weeks after a lesson: one sheet per pupil, without a name.
pub(super) fn seeking(facts: &Facts<'_>) -> Draft {
    let t = facts.t();
    let items = items(facts.library, &[], When::Later);
    let asked = items
        .iter()
        .filter_map(|item| crate::question_text::item(t, facts.texts, facts.library, item));
    let blocks = vec![
        text(t.paper_survey_fold()),
        Block::Questions {
            from: 1,
            items: asked.map(on_telling).collect(),
        },
    ];
    let title = t.doc_help_seeking().into_owned();
    Draft::flow(title, facts.today.date, Vec::new(), blocks)
}

/// A question on telling: yes, not sure and no are side by side, longer options below each other.
fn on_telling(asked: Asked) -> Question {
    let choices = if asked.options.len() == TELLING_OPTIONS {
        vec![in_one_line(asked.options)]
    } else {
        let options = asked.options.into_iter().enumerate();
        options
            .map(|(ix, text)| Choice {
                mark: Mark::Letter {
                    letter: letter(ix).to_string(),
                },
                text,
                right: false,
                why: String::new(),
            })
            .collect()
    };
    Question {
        text: asked.ask,
        how: String::new(),
        choices,
        right: Vec::new(),
        answer: String::new(),
        picture: None,
        lines: 0,
    }
}

/// The questions of a step without their instructions, which are printed once at the top.
fn asked_of(facts: &Facts<'_>, prose: &Prose, lesson: &Lesson, step: &Step) -> Vec<Question> {
    let mut questions = asked(facts, prose, (lesson.audience, step), false);
    for question in &mut questions {
        question.how.clear();
        if matches!(step.kind, Kind::TrueFalse(_)) {
            let words = question.choices.drain(..).map(|choice| choice.text);
            let words = words.collect();
            question.choices.push(in_one_line(words));
        }
    }
    questions
}

/// Puts short options side by side with their letters, so that the sheet fits on one page.
fn in_one_line(options: Vec<String>) -> Choice {
    let words = options.into_iter().zip(["A", "B", "C"]);
    let words = words.map(|(text, letter)| format!("{letter}  {text}"));
    Choice {
        mark: Mark::Words {
            words: words.collect(),
        },
        text: String::new(),
        right: false,
        why: String::new(),
    }
}

/// Sessions with their blocks and minutes, and what a teacher prepares to keep the children safe.
pub(super) fn sessions(facts: &Facts<'_>, plan: &Plan) -> Draft {
    let t = facts.t();
    let group = group_name(t, plan.audience);
    let title = if plan.nickname.trim().is_empty() {
        t.teaching_for(group)
    } else {
        t.teaching_for_class(group, plan.nickname.trim().to_owned())
    };
    let mut blocks = vec![
        heading(2, t.teaching_first()),
        list(next_steps(t, facts.school)),
    ];
    for (ix, session) in plan.sessions.iter().enumerate() {
        blocks.push(heading(2, t.teaching_session(ix + 1)));
        let time = t.teaching_session_time(session.minutes(), plan.minutes);
        blocks.push(Block::Small {
            text: time.into_owned(),
        });
        blocks.push(Block::Ticks {
            items: session
                .blocks
                .iter()
                .map(|block| {
                    let title = activity_title(t, facts.texts, facts.library, &block.activity);
                    porchlight_print::Tick {
                        text: t.teaching_block(block.minutes, title).into_owned(),
                        line: String::new(),
                        path: String::new(),
                        ticked: false,
                    }
                })
                .collect(),
        });
    }
    let lead = if facts.school.is_set() {
        facts.school.lead.trim().to_owned()
    } else {
        t.paper_plan_lead_unknown().into_owned()
    };
    blocks.extend(if_somebody_tells(facts, plan.audience, lead));
    let mut lessons = plan.lessons.iter();
    let first = lessons.find_map(|id| facts.library.lesson(id));
    let sources = first.map_or(Vec::new(), |lesson| reviewed(facts, lesson));
    Draft::flow(title.into_owned(), facts.today.date, sources, blocks)
}

pub(super) fn network(facts: &Facts<'_>, port: u16) -> Draft {
    let t = facts.t();
    let port = port.to_string();
    let blocks = vec![
        text(t.test_it_line(port.clone())),
        heading(2, t.paper_network_needs()),
        list(
            [
                t.paper_network_port(port),
                t.paper_network_same(),
                t.paper_network_apart(),
                t.paper_network_private(),
            ]
            .map(std::borrow::Cow::into_owned),
        ),
        heading(2, t.paper_network_keeps()),
        list([t.paper_network_off(), t.paper_network_nothing()].map(std::borrow::Cow::into_owned)),
    ];
    let title = t.paper_network_title().into_owned();
    Draft::flow(title, facts.today.date, Vec::new(), blocks)
}
