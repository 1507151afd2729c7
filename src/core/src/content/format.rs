//! The lesson file as it stands on disk. Nothing here is trusted yet: `parse` turns it into [`super::Lesson`].
//! The JSON Schemas in `lessons/schema/` are made from these types, and a test keeps them equal.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whom a lesson is for.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Audience {
    #[serde(rename = "5-7")]
    Age5To7,
    #[serde(rename = "8-10")]
    Age8To10,
    #[serde(rename = "11-13")]
    Age11To13,
    #[serde(rename = "14-17")]
    Age14To17,
    #[serde(rename = "parents")]
    Parents,
    #[serde(rename = "teachers")]
    Teachers,
}

impl Audience {
    pub const ALL: [Self; 6] = [
        Self::Age5To7,
        Self::Age8To10,
        Self::Age11To13,
        Self::Age14To17,
        Self::Parents,
        Self::Teachers,
    ];

    /// The four age bands, youngest first.
    pub const BANDS: [Self; 4] = [
        Self::Age5To7,
        Self::Age8To10,
        Self::Age11To13,
        Self::Age14To17,
    ];

    /// The name of the audience's folder, which is also its name in JSON.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Age5To7 => "5-7",
            Self::Age8To10 => "8-10",
            Self::Age11To13 => "11-13",
            Self::Age14To17 => "14-17",
            Self::Parents => "parents",
            Self::Teachers => "teachers",
        }
    }

    pub fn is_child(self) -> bool {
        !matches!(self, Self::Parents | Self::Teachers)
    }

    /// First and last year of a band.
    pub fn years(self) -> Option<(u8, u8)> {
        match self {
            Self::Age5To7 => Some((5, 7)),
            Self::Age8To10 => Some((8, 10)),
            Self::Age11To13 => Some((11, 13)),
            Self::Age14To17 => Some((14, 17)),
            Self::Parents | Self::Teachers => None,
        }
    }

    /// Bands read in the warm children's look; from 14 on the adult look is used.
    pub fn is_young(self) -> bool {
        matches!(self, Self::Age5To7 | Self::Age8To10 | Self::Age11To13)
    }

    /// Under 11: no count of right answers, no crisis lines, no request for a picture in a chat.
    pub fn is_under_11(self) -> bool {
        matches!(self, Self::Age5To7 | Self::Age8To10)
    }
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LessonFile {
    pub id: String,
    pub audience: Audience,
    /// Place within its audience, from 1.
    pub order: u16,
    pub minutes: u16,
    pub reviewed_on: Date,
    pub review_by: Date,
    pub picture: Option<String>,
    pub objectives: Vec<String>,
    /// Ids of `reference/guidance.json` the lesson rests on.
    pub guidance: Vec<String>,
    pub discussion: Vec<String>,
    pub ask_at_home: Vec<String>,
    pub pages: Vec<PageFile>,
    pub quiz: Vec<QuestionFile>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PageFile {
    pub key: String,
    /// Planned minutes in a classroom.
    #[serde(default)]
    pub minutes: u16,
    #[serde(flatten)]
    pub kind: PageKindFile,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PageKindFile {
    Read {
        picture: Option<String>,
    },
    Chat {
        avatar: String,
        reviewed_by: Option<String>,
        nodes: Vec<NodeFile>,
        picture: Option<String>,
    },
    Spot {
        shown: Shown,
        lines: Vec<LineFile>,
        picture: Option<String>,
    },
    Sort {
        bins: Vec<String>,
        cards: Vec<CardFile>,
        picture: Option<String>,
    },
    Order {
        items: Vec<String>,
        picture: Option<String>,
    },
    Settings {
        face: String,
        switches: Vec<SwitchFile>,
        picture: Option<String>,
    },
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct QuestionFile {
    pub key: String,
    /// The page worth another look when this question was hard.
    pub look_at: String,
    #[serde(flatten)]
    pub kind: QuestionKindFile,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum QuestionKindFile {
    One {
        options: Vec<String>,
        right: String,
        #[serde(default)]
        pictures: BTreeMap<String, String>,
    },
    Many {
        options: Vec<String>,
        right: Vec<String>,
    },
    TrueFalse {
        right: bool,
    },
    Order {
        items: Vec<String>,
    },
    Match {
        pairs: Vec<String>,
    },
}

/// A node of a scripted chat. Which of the three forms it is follows from the field present.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NodeFile {
    pub key: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say: Option<Speaker>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign: Option<Sign>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choose: Option<Vec<ReplyFile>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Outcome>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplyFile {
    pub key: String,
    pub quality: Quality,
    pub next: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    Other,
    Character,
    Narrator,
}

/// How a reply turns the story; never shown as right or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Quality {
    Safe,
    Unsure,
    Harder,
}

/// How a chat ends. Both ends are good ones; `helped` came the longer way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Safe,
    Helped,
}

/// A warning sign, named by what the other person does.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    Gift,
    Secrecy,
    AppSwitch,
    PersonalQuestions,
    Pretending,
    Flattery,
    Pressure,
    Threat,
    PrivatePicture,
    Payment,
    Meeting,
    Isolation,
    Speed,
    StolenAccount,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    Chat,
    Profile,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LineFile {
    pub key: String,
    pub by: Speaker,
    pub sign: Option<Sign>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardFile {
    pub key: String,
    pub bin: String,
    pub picture: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SwitchFile {
    pub key: String,
    /// The position in which a stranger sees less.
    pub safe: bool,
    pub start: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChecklistFile {
    pub id: String,
    /// Place among the checklists, from 1.
    pub order: u16,
    pub reviewed_on: Date,
    pub review_by: Date,
    pub sections: Vec<SectionFile>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SectionFile {
    pub key: String,
    pub items: Vec<ItemFile>,
}

#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    pub key: String,
    pub minutes: u16,
    pub guidance: Vec<String>,
}
