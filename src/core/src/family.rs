//! The parents' side: children, ticks on checklists, and the PIN in front of them.

use crate::content::{Audience, Checklist, Key};
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One line of a child's family file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    pub at: Timestamp,
    #[serde(flatten)]
    pub what: What,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum What {
    Child {
        face: String,
        nickname: String,
        band: Option<Audience>,
    },
    Ticked {
        checklist: Key,
        item: Key,
        to: Tick,
    },
}

/// The three states of a checklist item; an item nobody touched is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tick {
    Open,
    Done,
    NotNow,
    NotForUs,
}

/// The fold of a child's family events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    pub face: String,
    pub nickname: String,
    pub band: Option<Audience>,
    pub ticks: BTreeMap<(Key, Key), (Tick, Timestamp)>,
}

impl Child {
    pub fn replay(events: &[Event]) -> Option<Self> {
        let mut child: Option<Self> = None;
        for event in events {
            match (&mut child, &event.what) {
                (Some(known), _) => known.apply(event),
                (
                    none,
                    What::Child {
                        face,
                        nickname,
                        band,
                    },
                ) => {
                    *none = Some(Self {
                        face: face.clone(),
                        nickname: nickname.clone(),
                        band: *band,
                        ticks: BTreeMap::new(),
                    });
                }
                (None, What::Ticked { .. }) => {}
            }
        }
        child
    }

    pub fn apply(&mut self, event: &Event) {
        match &event.what {
            What::Child {
                face,
                nickname,
                band,
            } => {
                self.face.clone_from(face);
                self.nickname.clone_from(nickname);
                self.band = *band;
            }
            What::Ticked {
                checklist,
                item,
                to,
            } => {
                self.ticks
                    .insert((checklist.clone(), item.clone()), (*to, event.at));
            }
        }
    }

    pub fn tick(&self, checklist: &Key, item: &Key) -> Tick {
        self.ticks
            .get(&(checklist.clone(), item.clone()))
            .map_or(Tick::Open, |(tick, _)| *tick)
    }

    /// Items settled (done or not for us) and all items of a checklist.
    pub fn settled(&self, list: &Checklist) -> (usize, usize) {
        let settled = list
            .items()
            .filter(|item| matches!(self.tick(&list.id, &item.key), Tick::Done | Tick::NotForUs))
            .count();
        (settled, list.items().count())
    }
}

/// What is kept of a PIN: two hashes, never the PIN.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    pin: String,
    recovery: String,
}

/// A PIN that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    #[error("six digits, or words of at least six letters in all")]
    TooShort,
    #[error("the hash could not be made")]
    Hash,
}

impl Pin {
    /// Hashes a PIN and its recovery code with argon2id. `salts` are 16 random bytes each; takes tens of milliseconds, so
    /// not on the UI thread.
    pub fn make(pin: &str, recovery: &str, salts: [[u8; 16]; 2]) -> Result<Self, PinError> {
        let pin = normal(pin);
        if pin.chars().count() < 6 {
            return Err(PinError::TooShort);
        }
        Ok(Self {
            pin: hash(&pin, &salts[0])?,
            recovery: hash(&normal(recovery), &salts[1])?,
        })
    }

    /// Whether an entry is the PIN or the recovery code.
    pub fn opens(&self, entry: &str) -> bool {
        let entry = normal(entry);
        [&self.pin, &self.recovery].iter().any(|hash| {
            PasswordHash::new(hash).is_ok_and(|hash| {
                Argon2::default()
                    .verify_password(entry.as_bytes(), &hash)
                    .is_ok()
            })
        })
    }
}

fn hash(text: &str, salt: &[u8; 16]) -> Result<String, PinError> {
    let salt = SaltString::encode_b64(salt).map_err(|_| PinError::Hash)?;
    Argon2::default()
        .hash_password(text.as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|_| PinError::Hash)
}

/// Case, spaces and hyphens do not count: words are typed by tired people.
fn normal(entry: &str) -> String {
    entry
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .flat_map(char::to_lowercase)
        .collect()
}

/// Letters and digits that cannot be taken for one another.
const RECOVERY_ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789w";

/// A recovery code of four groups of four from 16 random bytes.
pub fn recovery_code(random: [u8; 16]) -> String {
    let mut code = String::with_capacity(19);
    for (ix, byte) in random.iter().enumerate() {
        if ix > 0 && ix % 4 == 0 {
            code.push('-');
        }
        code.push(char::from(RECOVERY_ALPHABET[usize::from(byte % 32)]));
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_opens_with_itself_and_with_its_recovery_code_only() {
        let code = recovery_code([7; 16]);
        let pin = Pin::make("24 68-13", &code, [[1; 16], [2; 16]]).unwrap();
        assert!(pin.opens("246813"));
        assert!(pin.opens(&code.to_uppercase()));
        assert!(!pin.opens("246814"));
        assert!(!pin.opens(""));
        assert_eq!(
            Pin::make("12345", &code, [[1; 16], [2; 16]]),
            Err(PinError::TooShort)
        );
    }

    #[test]
    fn a_tick_taken_back_is_open_again() {
        let key = |text: &str| Key::new(text).unwrap();
        let at = Timestamp::UNIX_EPOCH;
        let tick = |to| Event {
            at,
            what: What::Ticked {
                checklist: key("family"),
                item: key("talk"),
                to,
            },
        };
        let child = Child::replay(&[
            Event {
                at,
                what: What::Child {
                    face: "owl".into(),
                    nickname: "Lu".into(),
                    band: None,
                },
            },
            tick(Tick::Done),
            tick(Tick::Open),
        ])
        .unwrap();
        assert_eq!(child.tick(&key("family"), &key("talk")), Tick::Open);
    }
}
