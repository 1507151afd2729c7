//! Checks the profile pictures in chats: an account that writes to a child never has a child's picture, a friend never has that
//! of a stranger met online, and a child who talks with an adult has neither kind.

use crate::content::{AVATARS, CAST, Code, FACES, Kind, Library, Problem, Step};
use crate::source::Source;

/// Checks that people who write in chats look like no child and nobody of the cast, and that each chat has the right picture.
pub(super) fn check(library: &Library, source: &dyn Source, problems: &mut Vec<Problem>) {
    let Some(avatars) = library.avatars() else {
        return;
    };
    for name in &avatars.known {
        if avatars.contacts.contains(name) {
            let detail = "a friend has the profile picture of somebody met online";
            problems.push(Problem::new(AVATARS, name, Code::BadAvatar, detail));
        }
    }
    for name in avatars.all() {
        let detail = if FACES.contains(&name) {
            "is a profile picture that children choose"
        } else if CAST.contains(&name) {
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
        lesson
            .steps_and_later()
            .map(move |step| (file.clone(), child, step))
    });
    let talks = library.home.rehearsals.iter().map(|talk| {
        let file = format!("lessons/rehearsals/{}.json", talk.id);
        (file, false, &talk.talk)
    });
    for (file, child, step) in lessons.chain(talks) {
        if let Some(detail) = wrong(step, child, |name| avatars.writes(name)) {
            let place = step.key.as_str();
            problems.push(Problem::new(&file, place, Code::BadAvatar, detail));
        }
    }
}

/// What is wrong with the profile picture of a chat or of a made-up person. In lessons for children (`child`), a chat's avatar
/// is one of those in [`AVATARS`]. In content for adults, the chat is with a child, so it is not.
fn wrong(step: &Step, child: bool, writes: impl Fn(&str) -> bool) -> Option<String> {
    match &step.kind {
        Kind::Chat(chat) => match (child, writes(&chat.avatar)) {
            (true, false) => Some(format!(
                "the avatar “{}” is none of those in {AVATARS}",
                chat.avatar
            )),
            (false, true) => Some(format!(
                "an adult talks with a child here, but the avatar “{}” is one of those in {AVATARS}",
                chat.avatar
            )),
            (true, true) | (false, false) => None,
        },
        Kind::Settings(settings) if writes(&settings.face) => Some(format!(
            "the face “{}” is one of those in {AVATARS}",
            settings.face
        )),
        _ => None,
    }
}
