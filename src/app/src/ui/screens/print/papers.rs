//! The documents available at each place in the app, and their names.

use crate::ui::cx::Cx;
use porchlight_core::content::{Audience, LessonId};
use porchlight_core::family::todo;
use porchlight_core::model::{PrintAbout, Who};
use porchlight_core::paper::{Document, For, Wall};

/// A document's name in the list.
pub fn title_of(cx: &Cx<'_>, document: &Document) -> String {
    match document {
        Document::Starters(band) => {
            let who = cx.t.by_id(&format!("band-{}", band.folder())).into_owned();
            cx.t.paper_starters_title(who).into_owned()
        }
        Document::Wall(wall) => {
            cx.t.by_id(&format!("doc-wall-{}", wall.name()))
                .into_owned()
        }
        Document::Checklist(id) => match todo::list(cx.model.library(), id) {
            Some(list) => crate::ui::screens::shared::family::list_title(cx, &list),
            None => cx.t.doc_checklist().into_owned(),
        },
        other => cx.t.by_id(&format!("doc-{}", other.name().0)).into_owned(),
    }
}

/// The documents offered at this place in the app.
pub fn documents(cx: &Cx<'_>, about: &PrintAbout) -> Vec<Document> {
    match about {
        PrintAbout::Lesson(id) => for_lesson(cx, id),
        PrintAbout::Agreement => vec![Document::Agreement],
        PrintAbout::Plan(id) => {
            let mut all = vec![Document::Sessions(id.clone())];
            let plan = cx.model.plans().get(id);
            let lessons = plan.map(|plan| plan.lessons.as_slice()).unwrap_or_default();
            all.extend(lessons.iter().cloned().map(Document::Plan));
            all.extend(for_children(cx, lessons).map(Document::HomeSheet));
            all.push(Document::AnswerCards);
            all
        }
        PrintAbout::Class(id) => {
            let class = cx.model.classes().get(id);
            let lessons = class
                .map(|class| class.lessons.as_slice())
                .unwrap_or_default();
            let mut all = vec![Document::Class(id.clone())];
            all.extend(for_children(cx, lessons).map(Document::HomeSheet));
            all
        }
        PrintAbout::Survey(id) => vec![Document::Survey(id.clone()), Document::Seeking],
        PrintAbout::Seeking => vec![Document::Seeking],
        PrintAbout::Standards => vec![Document::Standards],
        PrintAbout::School => {
            let mut all: Vec<Document> = Wall::ALL.map(Document::Wall).into();
            all.extend([
                Document::Assembly,
                Document::PeerLeaders,
                Document::Slips,
                Document::Seeking,
                Document::Standards,
            ]);
            all.extend(country_sheets(cx));
            all
        }
        PrintAbout::Network(port) => vec![Document::Network(*port)],
        PrintAbout::Starters(band) => vec![Document::Starters(*band)],
        PrintAbout::Happened(situation, reader) => {
            let mut all = vec![Document::Steps(situation.clone(), *reader)];
            all.extend(country_sheets(cx));
            all
        }
        PrintAbout::Home | PrintAbout::List(_) => {
            let child = cx
                .model
                .child()
                .or_else(|| cx.model.children().iter().next());
            let lists = match child {
                Some((_, child)) => todo::lists(cx.model.library(), child),
                None => {
                    let all = cx.model.library().checklists().iter();
                    all.map(todo::List::Checklist).collect()
                }
            };
            let mut all: Vec<Document> = lists
                .iter()
                .map(|list| Document::Checklist(list.id()))
                .collect();
            if let PrintAbout::List(id) = about {
                let first = Document::Checklist(id.clone());
                all.retain(|document| document != &first);
                all.insert(0, first);
            }
            all.push(Document::Agreement);
            all.push(Document::FirstHour(For::Adult));
            all.extend(Audience::BANDS.map(Document::Starters));
            all.extend(Wall::ALL.map(Document::Wall));
            all.extend(country_sheets(cx));
            all
        }
        PrintAbout::Help => {
            let adult = matches!(cx.model.asking(), porchlight_core::help::Asking::Adult);
            let who = if adult { For::Adult } else { For::Child };
            let mut all = vec![Document::FirstHour(who), Document::ShowCards];
            all.extend(country_sheets(cx));
            all
        }
    }
}

/// The sheets with phone numbers, offered only once a country is known.
fn country_sheets(cx: &Cx<'_>) -> Vec<Document> {
    match cx.model.country() {
        Some(code) => vec![
            Document::HelpCard(code.to_owned()),
            Document::HelpPoster(code.to_owned()),
        ],
        None => Vec::new(),
    }
}

/// The children's lessons among these: only they have a letter home.
fn for_children<'a>(
    cx: &'a Cx<'_>,
    lessons: &'a [LessonId],
) -> impl Iterator<Item = LessonId> + 'a {
    let library = cx.model.library();
    let is_child = move |id: &&LessonId| {
        let lesson = library.lesson(id);
        lesson.is_some_and(|lesson| lesson.audience.is_child())
    };
    lessons.iter().filter(is_child).cloned()
}

fn for_lesson(cx: &Cx<'_>, id: &LessonId) -> Vec<Document> {
    let Some(lesson) = cx.model.library().lesson(id) else {
        return Vec::new();
    };
    let id = || id.clone();
    let mut all = vec![
        Document::Handout(id()),
        Document::Worksheet(id()),
        Document::Quiz(id()),
    ];
    if lesson.coloring.is_some() {
        all.push(Document::Coloring(id()));
    }
    let prose = cx.texts.lesson(lesson.id.as_str());
    if prose.may("lesson", "find").is_some() {
        all.push(Document::WordSearch(id()));
    }
    // Learners get no answer key and no lesson plan. From age 14 up, no certificate is offered.
    let learning = matches!(cx.model.who(), Who::Learner(_) | Who::Guest);
    if !learning {
        all.extend([Document::AnswerKey(id()), Document::Plan(id())]);
        if lesson.audience.is_child() {
            all.push(Document::HomeSheet(id()));
        }
    }
    // Learners print it for a person of their choice; adults see it only from them.
    if learning && prose.may("lesson", "teach").is_some() {
        all.push(Document::TeachCard(id()));
    }
    if lesson.audience.is_young() {
        all.push(Document::Certificate(id()));
    }
    if !learning && lesson.audience.is_child() {
        all.extend([
            Document::AnswerCards,
            Document::Slips,
            Document::Survey(id()),
        ]);
    }
    all
}
