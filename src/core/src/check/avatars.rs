//! Checks whose profile pictures are in chats: whoever writes to a child never has a child's, a friend never has that of
//! somebody met online, and neither does a child who talks with an adult.

use crate::content::{AVATARS, CAST, Code, FACES, Kind, Library, Problem, Step};
use crate::source::Source;

/// Compares the pictures of those who write with those in chats, of children and of the cast.
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

/// What is wrong with the profile picture of a chat or of a made-up person. In what `child` learners read, a chat is with
/// one of those in [`AVATARS`]; in what adults read, it is with a child.
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
