//! Names that are safe as file names on every system. They are checked once, when parsed; the type guarantees the rest.

use std::borrow::Cow;
use std::fmt;

use crate::StoreError;

const LONGEST: usize = 64;

/// Lowercase letters, digits and '-', 1 to 64 of them. No capitals, because Windows and macOS would confuse two books that
/// differ only in case, and none of the names that Windows reserves for devices.
const fn is_usable(name: &str) -> bool {
    let bytes = name.as_bytes();
    if bytes.is_empty() || bytes.len() > LONGEST {
        return false;
    }
    let mut at = 0;
    while at < bytes.len() {
        if !matches!(bytes[at], b'a'..=b'z' | b'0'..=b'9' | b'-') {
            return false;
        }
        at += 1;
    }
    !matches!(
        bytes,
        b"con"
            | b"prn"
            | b"aux"
            | b"nul"
            | [b'c', b'o', b'm', b'0'..=b'9']
            | [b'l', b'p', b't', b'0'..=b'9']
    )
}

/// The name of a document or a marker. Written in the program as `name!("settings")`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name(Cow<'static, str>);

impl Name {
    /// Checks a name.
    ///
    /// # Errors
    /// [`StoreError::BadName`]
    pub fn parse(name: &str) -> Result<Self, StoreError> {
        if is_usable(name) {
            Ok(Self(Cow::Owned(name.to_owned())))
        } else {
            Err(StoreError::BadName(name.to_owned()))
        }
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// For `name!`, which calls it at compile time.
    #[doc(hidden)]
    pub const fn checked_at_compile_time(name: &'static str) -> Self {
        assert!(is_usable(name), "lowercase letters, digits and '-' only");
        Self(Cow::Borrowed(name))
    }
}

/// A [`Name`] that is checked at compile time: an unusable name does not compile.
#[macro_export]
macro_rules! name {
    ($name:literal) => {
        const { $crate::Name::checked_at_compile_time($name) }
    };
}

/// The id of one book: the events of one learner, family or class.
#[derive(
    Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct BookId(Name);

impl BookId {
    /// Checks an id; the rules are those of [`Name`].
    ///
    /// # Errors
    /// [`StoreError::BadName`]
    pub fn parse(id: &str) -> Result<Self, StoreError> {
        Name::parse(id).map(Self)
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl TryFrom<String> for BookId {
    type Error = StoreError;
    fn try_from(id: String) -> Result<Self, StoreError> {
        Self::parse(&id)
    }
}

impl From<BookId> for String {
    fn from(id: BookId) -> Self {
        id.0.0.into_owned()
    }
}

impl From<Name> for BookId {
    fn from(name: Name) -> Self {
        Self(name)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for BookId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_file_name_on_every_system() {
        for good in ["a", "learner-7", "0", &"x".repeat(64), "console", "com10"] {
            assert!(BookId::parse(good).is_ok(), "{good}");
        }
        for bad in [
            "", "A", "a.b", "a/b", "..", "a b", "é", "nul", "com1", "lpt9", "a\0", "a\n",
        ] {
            assert!(BookId::parse(bad).is_err(), "{bad:?}");
        }
        assert!(BookId::parse(&"x".repeat(65)).is_err());
        assert_eq!(name!("settings").as_str(), "settings");
    }

    #[test]
    fn a_bad_id_inside_saved_data_is_refused() {
        assert!(serde_json::from_str::<BookId>("\"../../etc\"").is_err());
        assert_eq!(
            serde_json::from_str::<BookId>("\"mia\"").unwrap().as_str(),
            "mia"
        );
    }
}
