//! Checks whose profile pictures are in chats: somebody met online never has a child's.

use crate::content::{AVATARS, CAST, Code, FACES, Kind, Library, Problem, Step};
use crate::source::Source;

/// Compares the pictures for people met online with those of chats, of children and of the cast.
pub(super) fn check(library: &Library, source: &dyn Source, problems: &mut Vec<Problem>) {
    let Some(avatars) = library.avatars() else {
        return;
    };
    for name in &avatars.contacts {
        let detail = if FACES.contains(&name.as_str()) {
            "is a profile picture that children choose"
        } else if CAST.contains(&name.as_str()) {
            "is the face of somebody in the stories"
        } else {
            if source.read(&format!("assets/faces/{name}.svg")).is_none() {
                let detail = format!("there is no face “{name}”");
                problems.push(Problem::new(AVATARS, name, Code::MissingPicture, detail));
            }
            continue;
        };
        problems.push(Problem::new(AVATARS, name, Code::BadAvatar, detail));
    }
    let lessons = library.lessons().iter().flat_map(|lesson| {
        let file = format!("lessons/{}/{}.json", lesson.audience.folder(), lesson.id);
        lesson.steps().map(move |step| (file.clone(), step))
    });
    let talks = library.home.rehearsals.iter().map(|talk| {
        let file = format!("lessons/rehearsals/{}.json", talk.id);
        (file, &talk.talk)
    });
    for (file, step) in lessons.chain(talks) {
        if let Some(detail) = wrong(step, |name| avatars.is_contact(name)) {
            let place = step.key.as_str();
            problems.push(Problem::new(&file, place, Code::BadAvatar, detail));
        }
    }
}

/// What is wrong with the profile picture of a chat or of a made-up person.
fn wrong(step: &Step, is_contact: impl Fn(&str) -> bool) -> Option<String> {
    match &step.kind {
        Kind::Chat(chat) if !is_contact(&chat.avatar) => {
            let avatar = &chat.avatar;
            Some(format!(
                "the avatar “{avatar}” is none of the contacts in {AVATARS}"
            ))
        }
        Kind::Settings(settings) if is_contact(&settings.face) => {
            let face = &settings.face;
            Some(format!(
                "the face “{face}” is one of the contacts in {AVATARS}"
            ))
        }
        _ => None,
    }
}
