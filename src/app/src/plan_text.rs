//! The wording of a teacher's plan, shared by its screen and its printout.

use crate::msg::Msg;
use porchlight_core::class::When;
use porchlight_core::class::lesson_plan::Activity;
use porchlight_core::content::{Audience, Library};
use porchlight_core::model::SchoolCard;
use porchlight_core::text::Texts;

/// The group a set of lessons is meant for.
pub fn group_name(t: Msg<'_>, audience: Audience) -> String {
    match audience {
        Audience::Teachers => t.teach_for_you().into_owned(),
        other => t.by_id(&format!("band-{}", other.folder())).into_owned(),
    }
}

/// What a class does in one block of a session.
pub fn activity_title(t: Msg<'_>, texts: &Texts, library: &Library, activity: &Activity) -> String {
    let lesson = |id: &porchlight_core::content::LessonId| {
        texts.lesson(id.as_str()).text("lesson").to_owned()
    };
    match activity {
        Activity::Open => t.teaching_block_open().into_owned(),
        Activity::Close => t.teaching_block_close().into_owned(),
        Activity::Survey { when: When::Before } => t.wall_before().into_owned(),
        Activity::Survey { when: When::After } => t.wall_after().into_owned(),
        Activity::Survey { when: When::Later } => t.wall_later().into_owned(),
        Activity::Quiz { lesson: id } => t.teaching_block_quiz(lesson(id)).into_owned(),
        Activity::Talk { lesson: id } => t.teaching_block_talk(lesson(id)).into_owned(),
        Activity::Page { lesson: id, step } => {
            let title = texts.lesson(id.as_str());
            let title = title.part(step.as_str(), "title").to_owned();
            let found = library.lesson(id).and_then(|lesson| lesson.step(step));
            if found.is_some_and(|step| step.kind.is_practice()) {
                t.teaching_block_practice(title).into_owned()
            } else {
                title
            }
        }
    }
}

/// What a teacher prepares before the first session to keep the children safe.
pub fn next_steps(t: Msg<'_>, school: &SchoolCard) -> [String; 5] {
    let lead = if school.is_set() {
        t.teaching_first_lead(school.lead.trim().to_owned())
    } else {
        t.teaching_first_lead_not_set()
    };
    [
        lead,
        t.teaching_first_home(),
        t.teaching_first_out(),
        t.teaching_first_box(),
        t.teaching_first_after(),
    ]
    .map(std::borrow::Cow::into_owned)
}
