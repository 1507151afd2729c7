//! What is tender in a lesson or a step, so that nothing playful goes with it.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A topic that someone in the room may have experienced. While a class votes on it, nothing lights up.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Tender {
    /// The body, touch, private pictures.
    Body,
    /// Threats, blackmail, being scared or hurt by someone.
    Threats,
    /// Self-harm, or not wanting to go on living.
    SelfHarm,
    /// Meeting someone known from online.
    Meeting,
    /// Something seen that is hard to forget.
    Seen,
}
