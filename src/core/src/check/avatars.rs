//! Checks whose profile pictures are in chats: somebody met online never has a child's, and a child who talks with an
//! adult never has that of somebody met online.

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
        let child = lesson.audience.is_child();
        lesson.steps().map(move |step| (file.clone(), child, step))
    });
    let talks = library.home.rehearsals.iter().map(|talk| {
        let file = format!("lessons/rehearsals/{}.json", talk.id);
        (file, false, &talk.talk)
    });
    for (file, child, step) in lessons.chain(talks) {
        if let Some(detail) = wrong(step, child, |name| avatars.is_contact(name)) {
            let place = step.key.as_str();
            problems.push(Problem::new(&file, place, Code::BadAvatar, detail));
        }
    }
}

/// What is wrong with the profile picture of a chat or of a made-up person. In what `child` learners read, a chat is with
/// somebody met online; in what adults read, it is with a child.
fn wrong(step: &Step, child: bool, is_contact: impl Fn(&str) -> bool) -> Option<String> {
    match &step.kind {
        Kind::Chat(chat) => match (child, is_contact(&chat.avatar)) {
            (true, false) => Some(format!(
                "the avatar “{}” is none of the contacts in {AVATARS}",
                chat.avatar
            )),
            (false, true) => Some(format!(
                "an adult talks with a child here, but the avatar “{}” is one of the contacts in {AVATARS}",
                chat.avatar
            )),
            (true, true) | (false, false) => None,
        },
        Kind::Settings(settings) if is_contact(&settings.face) => Some(format!(
            "the face “{}” is one of the contacts in {AVATARS}",
            settings.face
        )),
        _ => None,
    }
}
