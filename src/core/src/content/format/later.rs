//! Questions that are asked some time after a lesson.

use super::QuestionFile;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A question of a later review.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct LaterFile {
    /// When it is asked.
    pub after: After,
    /// The objective it is about, one of the lesson's.
    pub objective: String,
    /// The question.
    #[serde(flatten)]
    pub question: QuestionFile,
}

/// How long after a lesson a question is asked again in another setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum After {
    /// In the first review, after about a week: the same judgment in another app or place.
    Week,
    /// In the second review, after about a month: the same judgment with another person.
    Month,
}
