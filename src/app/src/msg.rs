//! App texts as functions, made by the build script from `locales/en-US/app/*.ftl`.

use porchlight_core::text::{FluentArgs, FluentValue, Texts};
use std::borrow::Cow;

/// The texts of the chosen language. Cheap to copy; lives as long as the frame.
#[derive(Clone, Copy)]
pub struct Msg<'a>(pub &'a Texts);

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl<'a> Msg<'a> {
    /// A text whose id is made from data, as in `sign-gift`; the id itself where there is none (a test finds that).
    pub fn by_id(self, id: &str) -> Cow<'a, str> {
        self.0
            .app_by_id(id)
            .unwrap_or_else(|| Cow::Owned(id.to_owned()))
    }
}
