//! The parts of scenes and comics as they are on disk.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the learner does with the places of a scene.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AskFile {
    /// Find every right place.
    Find,
    /// Choose the one right place.
    Choose,
    /// Put each thing in the place it belongs in.
    Put,
}

/// What the learner does with the places of a scene in the quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum QuestionAskFile {
    /// Find every right place.
    Find,
    /// Choose the one right place.
    Choose,
}

impl From<QuestionAskFile> for AskFile {
    fn from(ask: QuestionAskFile) -> Self {
        match ask {
            QuestionAskFile::Find => Self::Find,
            QuestionAskFile::Choose => Self::Choose,
        }
    }
}

/// A place in a scene.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PlaceFile {
    /// The place's key, unique within the page among places and things. Its name is the text `.<key>`. To find or to
    /// choose, it also has `.<key>-why`, even if it is wrong.
    pub key: String,
    /// Left, top, width and height in the picture's units: inside the picture, at least 56 wide and 56 high, and
    /// overlapping no other place.
    pub at: [u16; 4],
    /// Whether it is a right place. Left out, it is a wrong one. Not allowed with `put`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub right: Option<bool>,
}

/// A thing to put in a place of a scene.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ThingFile {
    /// The thing's key, unique within the page among places and things. Its texts are `.<key>` and `.<key>-why`.
    pub key: String,
    /// The key of the place it belongs in.
    pub place: String,
    /// A picture of it: a file of `assets/illustrations` or `assets/faces` without `.svg`.
    pub picture: Option<String>,
}

/// A panel of a comic.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PanelFile {
    /// The panel's key, unique among the panels. The text `.<key>-alt` says what is to be seen in it.
    pub key: String,
    /// The drawing: a file of `assets/illustrations` without `.svg`, 480 wide and 320 high.
    pub picture: String,
    /// The bubbles in reading order, at most 3.
    #[serde(default)]
    pub bubbles: Vec<BubbleFile>,
}

/// A speech bubble or a caption of a comic.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BubbleFile {
    /// The bubble's key, unique within the comic. Its words are the text `.<key>`. The key `answer` is for the last
    /// bubble of a comic that asks; it has no text of its own.
    pub key: String,
    /// Who speaks: a key whose name is the text `.who-<by>`, or `narrator` for a caption.
    pub by: String,
    /// Where the bubble's tail points: x and y in the picture's units. A caption has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<[u16; 2]>,
}

/// What the learner chooses at the end of a comic. The question is the text `.ask`.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ComicChoiceFile {
    /// Keys of the 2 or 3 options. Each has the texts `.<key>` and `.<key>-why`.
    pub options: Vec<String>,
    /// The key of the right option.
    pub right: String,
}
