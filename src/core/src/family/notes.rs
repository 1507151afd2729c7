//! Parents' notes. They are behind the PIN. A passphrase also seals them (in the age format), so that they cannot be read on
//! the disk either.

use crate::content::Key;
use crate::text::typed;
use age::secrecy::{ExposeSecret, SecretString};
use age::{scrypt, x25519};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most letters a note can have; the rest is cut off.
pub const LONGEST: usize = 2000;
/// The fewest letters of a passphrase. Spaces do not count.
pub const PASSPHRASE: usize = 12;
/// The work factor of scrypt, as a power of two: about half a second and 128 MiB for each guess.
const WORK: u8 = 17;

/// Texts by child, list and item.
type ByItem = BTreeMap<Key, BTreeMap<Key, BTreeMap<Key, String>>>;

/// Notes by child, list and item.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NoteBook {
    notes: ByItem,
}

impl NoteBook {
    /// The note on an item; empty where there is none.
    pub fn get(&self, child: &Key, list: &Key, item: &Key) -> &str {
        let note = self
            .notes
            .get(child)
            .and_then(|lists| lists.get(list)?.get(item));
        note.map_or("", String::as_str)
    }

    /// Writes a note, trimmed and at most [`LONGEST`] letters long. An empty text removes it.
    pub fn set(&mut self, child: &Key, list: &Key, item: &Key, text: &str) {
        let text = typed::lines(text.trim(), LONGEST);
        let items = self
            .notes
            .entry(child.clone())
            .or_default()
            .entry(list.clone())
            .or_default();
        if text.is_empty() {
            items.remove(item);
        } else {
            items.insert(item.clone(), text);
        }
        for lists in self.notes.values_mut() {
            lists.retain(|_, items| !items.is_empty());
        }
        self.notes.retain(|_, lists| !lists.is_empty());
    }

    /// Removes all notes about a child.
    pub fn forget(&mut self, child: &Key) {
        self.notes.remove(child);
    }

    /// A child's notes by list and item; `None` where there are none.
    pub fn of(&self, child: &Key) -> Option<&BTreeMap<Key, BTreeMap<Key, String>>> {
        self.notes.get(child)
    }

    /// Whether there is no note about any child.
    pub fn is_empty(&self) -> bool {
        self.notes.is_empty()
    }
}

/// The notes as they are on the disk. The file names its form, so that a file in neither form counts as damaged instead of as
/// one without notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum NotesFile {
    /// An armored age file.
    Sealed(String),
    /// Readable by anybody who can read the file.
    Open(NoteBook),
}

/// The notes as the first edition saved them: an object with either key.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstEditionNotes {
    #[serde(default)]
    sealed: Option<String>,
    #[serde(default)]
    notes: Option<ByItem>,
}

impl FirstEditionNotes {
    /// The same in today's form; `None` where the file is damaged, because it has neither key or both.
    pub fn carry_over(self) -> Option<NotesFile> {
        match (self.sealed, self.notes) {
            (Some(sealed), None) => Some(NotesFile::Sealed(sealed)),
            (None, Some(notes)) => Some(NotesFile::Open(NoteBook { notes })),
            _ => None,
        }
    }
}

/// What seals the notes. Anybody can seal with it, but only the passphrase or the recovery code unseals, so notes can be
/// saved without asking for the passphrase.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// The public key.
    seals: String,
    /// The secret key, sealed with the passphrase and with the recovery code.
    opens: [String; 2],
}

// Sealed keys do not belong in a log.
impl std::fmt::Debug for Lock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Lock")
    }
}

/// Why sealed notes cannot be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SealError {
    /// The entry is neither the passphrase nor the recovery code.
    #[error("neither the passphrase nor the recovery code")]
    Wrong,
    /// The sealed notes or the lock are not as this program wrote them.
    #[error("the sealed notes were changed or are damaged")]
    Damaged,
    /// Sealing itself failed, or the text has no JSON form.
    #[error("the notes could not be sealed")]
    Failed,
}

impl Lock {
    /// Makes a new lock that both entries open. Takes seconds, so not on the UI thread.
    ///
    /// # Errors
    /// [`SealError::Failed`] where the new key cannot be sealed.
    pub fn make(passphrase: &str, recovery: &str) -> Result<Self, SealError> {
        let identity = x25519::Identity::generate();
        let secret = identity.to_string();
        let seal = |entry: &str| {
            let mut recipient = scrypt::Recipient::new(SecretString::from(normal(entry)));
            recipient.set_work_factor(WORK);
            age::encrypt_and_armor(&recipient, secret.expose_secret().as_bytes())
                .map_err(|_| SealError::Failed)
        };
        Ok(Self {
            seals: identity.to_public().to_string(),
            opens: [seal(passphrase)?, seal(recovery)?],
        })
    }

    /// Seals anything that has a JSON form, as an armored age file. Fast, because it needs no passphrase.
    ///
    /// # Errors
    /// [`SealError::Failed`] where the lock is damaged or `open` has no JSON form.
    pub fn seal<T: Serialize>(&self, open: &T) -> Result<String, SealError> {
        let recipient: x25519::Recipient = self.seals.parse().map_err(|_| SealError::Failed)?;
        let plain = serde_json::to_vec(open).map_err(|_| SealError::Failed)?;
        age::encrypt_and_armor(&recipient, &plain).map_err(|_| SealError::Failed)
    }

    /// Whether an entry is the passphrase or the recovery code. Takes about a second, so not on the UI thread.
    pub fn opens(&self, entry: &str) -> bool {
        self.unlock(entry).is_ok()
    }

    /// The secret key, for the passphrase or the recovery code. Takes about a second, so not on the UI thread.
    ///
    /// # Errors
    /// [`SealError::Wrong`], or [`SealError::Damaged`] where the lock itself was changed.
    pub fn unlock(&self, entry: &str) -> Result<Unlocked, SealError> {
        let identity = scrypt::Identity::new(SecretString::from(normal(entry)));
        let secret = self
            .opens
            .iter()
            .find_map(|kept| age::decrypt(&identity, kept.as_bytes()).ok())
            .ok_or(SealError::Wrong)?;
        let secret = String::from_utf8(secret).map_err(|_| SealError::Damaged)?;
        let identity = secret.parse().map_err(|_| SealError::Damaged)?;
        Ok(Unlocked { identity })
    }

    /// Reads sealed notes with the passphrase or the recovery code. Takes about a second, so not on the UI thread.
    ///
    /// # Errors
    /// [`SealError::Wrong`] for any other entry, [`SealError::Damaged`] where the notes or the lock were changed.
    pub fn unseal(&self, entry: &str, sealed: &str) -> Result<NoteBook, SealError> {
        self.unlock(entry)?.read(sealed)
    }
}

/// The secret key of a lock. It lives in memory only, while something is being unsealed.
pub struct Unlocked {
    identity: x25519::Identity,
}

impl Unlocked {
    /// Reads what the lock sealed.
    ///
    /// # Errors
    /// [`SealError::Damaged`] where another lock sealed it, it was changed, or it does not parse as `T`.
    pub fn read<T: serde::de::DeserializeOwned>(&self, sealed: &str) -> Result<T, SealError> {
        let plain =
            age::decrypt(&self.identity, sealed.as_bytes()).map_err(|_| SealError::Damaged)?;
        serde_json::from_slice(&plain).map_err(|_| SealError::Damaged)
    }
}

/// An entry in lower case, without spaces and hyphens. They do not count, because people type these words when tired.
pub fn normal(entry: &str) -> String {
    entry
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> Key {
        Key::new(text).unwrap()
    }

    #[test]
    fn sealed_notes_open_with_passphrase_and_recovery_code_and_with_nothing_else() {
        let mut notes = NoteBook::default();
        notes.set(
            &key("child-1"),
            &key("app-x"),
            &key("private"),
            " asked Aunt Mo ",
        );
        let lock = Lock::make("Three green kettles", "abcd-efgh-jkmn-pqrs").unwrap();
        let sealed = lock.seal(&notes).unwrap();
        // Armor is random letters without spaces, so a two-letter word can occur in it by chance.
        assert!(!sealed.contains("Aunt Mo"));
        for entry in ["three green-kettles", "ABCDEFGHJKMNPQRS"] {
            let read = lock.unseal(entry, &sealed).unwrap();
            assert_eq!(
                read.get(&key("child-1"), &key("app-x"), &key("private")),
                "asked Aunt Mo"
            );
        }
        assert_eq!(
            lock.unseal("three red kettles", &sealed),
            Err(SealError::Wrong)
        );
        // One letter of the sealed text changed.
        let at = sealed.len() / 2;
        let other = if sealed.as_bytes()[at] == b'A' {
            "B"
        } else {
            "A"
        };
        let mut changed = sealed.clone();
        changed.replace_range(at..=at, other);
        assert_eq!(
            lock.unseal("three green kettles", &changed),
            Err(SealError::Damaged)
        );
    }

    #[test]
    fn an_emptied_note_leaves_nothing_behind() {
        let mut notes = NoteBook::default();
        notes.set(&key("a"), &key("b"), &key("c"), "x");
        notes.set(&key("a"), &key("b"), &key("c"), "  ");
        assert!(notes.is_empty());
    }
}
