//! The texts of one step, from a lesson or a rehearsal, and the names of warning signs.

use crate::ui::cx::Cx;
use porchlight_core::content::{Audience, Key, Sign};
use porchlight_core::text::Prose;

/// The texts of one step, from a lesson or a rehearsal.
pub struct Script<'a> {
    /// The step's key, which all its text ids start with.
    pub key: &'a Key,
    /// The texts of the lesson or of all rehearsals.
    pub prose: &'a Prose,
    /// The reader, who decides the wording.
    pub audience: Audience,
    /// Whether to show easy words if the step has them.
    pub easy: bool,
}

impl<'a> Script<'a> {
    /// The step's main text.
    pub fn text(&self) -> &'a str {
        let key = self.key.as_str();
        let easy = self.easy.then(|| self.prose.may(key, "easy")).flatten();
        easy.unwrap_or_else(|| self.prose.text(key))
    }

    /// One named text of the step; empty if it has none.
    pub fn part(&self, name: &str) -> &str {
        self.prose.part(self.key.as_str(), name)
    }

    /// The picture of the character the step is about; `None` if that is not one of the lessons' characters.
    pub fn portrait(&self, cx: &Cx<'_>) -> Option<String> {
        let name = self.part("name");
        let names = cx.texts.prose("cast");
        let people = &cx.model.library().cast()?.people;
        let person = people.iter().find(|person| {
            let key = person.key.as_str();
            names.text(key) == name || names.may(key, "at-home") == Some(name)
        })?;
        Some(person.portrait())
    }

    /// The explanation of a reply.
    pub fn why(&self, key: &Key) -> &str {
        self.part(&format!("{key}-why"))
    }
}

/// The name of a warning sign. From age 11 up, some languages use another word for "picture".
pub fn sign_name(cx: &Cx<'_>, audience: Audience, sign: Sign) -> String {
    if sign == Sign::PrivatePicture && !audience.is_under_11() {
        return cx.t.sign_private_picture_older().into_owned();
    }
    let name = serde_json::to_value(sign)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default();
    cx.t.by_id(&format!("sign-{name}")).into_owned()
}
