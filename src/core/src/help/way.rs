//! The ways to reach a service, and which come first for whom.

use super::Service;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One way to reach a service.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "way", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Way {
    /// A phone call.
    Call {
        /// As people read it, for example `1-800-422-4453`.
        number: String,
        /// As a phone dials it, for example `+18004224453`.
        dial: String,
        /// The key to press once somebody or a machine answers.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        press: Option<String>,
        /// The language it is for, where the service has other ways for others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<String>,
    },
    /// A text message.
    Text {
        /// As people read it.
        number: String,
        /// As a phone dials it.
        dial: String,
        /// The word to send first; without one any text will do.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        word: Option<String>,
        /// The language it is for, where the service has other ways for others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<String>,
    },
    /// A message on WhatsApp.
    Whatsapp {
        /// As people read it.
        number: String,
    },
    /// A chat on a web page.
    Chat {
        /// The site, as people read it.
        host: String,
        /// The address of the page, only where a source names it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<String>,
        /// The language it is for, where the service has other ways for others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<String>,
    },
    /// A web page to read or a form to fill in.
    Web {
        /// The site, as people read it.
        host: String,
        /// The address of the page, only where a source names it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        url: Option<String>,
        /// The language it is for, where the service has other ways for others.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        language: Option<String>,
    },
}

impl Way {
    /// What a phone's camera opens: a `tel:` or `sms:` link, or an address that a source names; `None` where no source names
    /// one.
    pub fn link(&self) -> Option<String> {
        match self {
            Self::Call { dial, .. } => Some(format!("tel:{dial}")),
            Self::Text { dial, .. } => Some(format!("sms:{dial}")),
            Self::Chat { url, .. } | Self::Web { url, .. } => url.clone(),
            Self::Whatsapp { .. } => None,
        }
    }

    /// The number or site as people read it.
    pub fn shown(&self) -> &str {
        match self {
            Self::Call { number, .. } | Self::Text { number, .. } | Self::Whatsapp { number } => {
                number
            }
            Self::Chat { host, .. } | Self::Web { host, .. } => host,
        }
    }

    /// Whether it can be used without being heard.
    pub fn is_silent(&self) -> bool {
        !matches!(self, Self::Call { .. })
    }

    /// The language it is for; `None` if it is for everybody.
    pub fn language(&self) -> Option<&str> {
        match self {
            Self::Call { language, .. }
            | Self::Text { language, .. }
            | Self::Chat { language, .. }
            | Self::Web { language, .. } => language.as_deref(),
            Self::Whatsapp { .. } => None,
        }
    }

    /// Whether this way makes the other redundant: it has the same number or site and the same language, and the other has no
    /// key to press or word to send.
    fn says_all_of(&self, other: &Self) -> bool {
        let own = match other {
            Self::Call { press, .. } => press,
            Self::Text { word, .. } => word,
            Self::Whatsapp { .. } | Self::Chat { .. } | Self::Web { .. } => &None,
        };
        let is_whatsapp = |way: &Self| matches!(way, Self::Whatsapp { .. });
        own.is_none()
            && self.shown() == other.shown()
            && self.language() == other.language()
            && is_whatsapp(self) == is_whatsapp(other)
    }
}

impl Service {
    /// The ways to reach it for a reader of this language: those for other languages last, then numbers before sites, then those
    /// for this language first. If `silent` is set, ways that need no voice come before all others.
    pub fn ways_for(&self, language: &str, silent: bool) -> Vec<&Way> {
        let mut ways: Vec<&Way> = self.ways.iter().collect();
        ways.sort_by_key(|way| {
            let own = way.language() == Some(language);
            let foreign = way.language().is_some() && !own;
            let site = matches!(way, Way::Chat { .. } | Way::Web { .. });
            (silent && !way.is_silent(), foreign, site, !own)
        });
        ways
    }

    /// The same, without ways that only repeat a number or a site listed before.
    pub fn distinct_ways(&self, language: &str, silent: bool) -> Vec<&Way> {
        let mut out: Vec<&Way> = Vec::new();
        for way in self.ways_for(language, silent) {
            if !out.iter().any(|before| before.says_all_of(way)) {
                out.push(way);
            }
        }
        out
    }
}
