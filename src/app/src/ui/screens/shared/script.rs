//! The words of one step of a lesson or of a talk to rehearse, and what a sign is called.

use crate::ui::cx::Cx;
use porchlight_core::content::{Audience, Key, Sign};
use porchlight_core::text::Prose;

/// The words of one step, whether of a lesson or of a talk to rehearse.
pub struct Script<'a> {
    pub key: &'a Key,
    pub prose: &'a Prose,
    pub audience: Audience,
}

impl Script<'_> {
    pub fn text(&self) -> &str {
        self.prose.text(self.key.as_str())
    }

    pub fn part(&self, name: &str) -> &str {
        self.prose.part(self.key.as_str(), name)
    }

    pub fn why(&self, key: &Key) -> &str {
        self.part(&format!("{key}-why"))
    }
}

/// What a sign is called.
pub fn sign_name(cx: &Cx<'_>, sign: Sign) -> String {
    let name = serde_json::to_value(sign)
        .ok()
        .and_then(|value| value.as_str().map(str::to_owned))
        .unwrap_or_default();
    cx.t.by_id(&format!("sign-{name}")).into_owned()
}
