//! The parents' side: children, ticks on checklists, and the PIN in front of them.

use crate::content::{Audience, Key};
use crate::notes::{Lock, normal};
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
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
    /// The apps and devices the child uses.
    Uses {
        platforms: Vec<Key>,
    },
    /// The day on which to look at a settled item again, where it is another than the usual one.
    Again {
        checklist: Key,
        item: Key,
        on: Date,
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

/// How an item stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Open,
    /// Settled or put off before, and its day has come.
    Due,
    Done,
    /// Put off, and its day has not come.
    Later,
    NotForUs,
}

/// What a home keeps that belongs to no single child: its agreements, and steps a parent asked to keep.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HomeEvent {
    pub at: Timestamp,
    #[serde(flatten)]
    pub what: HomeWhat,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum HomeWhat {
    /// A version of the family agreement; earlier ones stay.
    Agreed(Agreement),
    /// The steps for a situation are to be found again.
    StepsKept {
        situation: Key,
    },
    StepsPutAway,
}

/// A version of the family agreement.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// Ids of promises that were chosen.
    pub promises: Vec<Key>,
    /// Sentences an adult wrote.
    pub own: Vec<String>,
    /// When the family looks at it again.
    pub back_on: Date,
}

/// The fold of a home's events.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Home {
    /// Oldest first.
    pub agreements: Vec<(Timestamp, Agreement)>,
    pub steps: Option<(Timestamp, Key)>,
}

impl Home {
    pub fn replay(events: &[HomeEvent]) -> Self {
        let mut home = Self::default();
        for event in events {
            home.apply(event);
        }
        home
    }

    pub fn apply(&mut self, event: &HomeEvent) {
        match &event.what {
            HomeWhat::Agreed(agreement) => self.agreements.push((event.at, agreement.clone())),
            HomeWhat::StepsKept { situation } => self.steps = Some((event.at, situation.clone())),
            HomeWhat::StepsPutAway => self.steps = None,
        }
    }

    /// The agreement that holds.
    pub fn agreement(&self) -> Option<&Agreement> {
        self.agreements.last().map(|(_, agreement)| agreement)
    }
}

/// The fold of a child's family events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Child {
    pub face: String,
    pub nickname: String,
    pub band: Option<Audience>,
    pub ticks: BTreeMap<(Key, Key), (Tick, Timestamp)>,
    /// Days to look again that somebody chose.
    pub again: BTreeMap<(Key, Key), Date>,
    /// Apps and devices, by the ids of their files.
    pub uses: Vec<Key>,
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
                        again: BTreeMap::new(),
                        uses: Vec::new(),
                    });
                }
                (None, _) => {}
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
                let place = (checklist.clone(), item.clone());
                self.again.remove(&place);
                self.ticks.insert(place, (*to, event.at));
            }
            What::Uses { platforms } => self.uses.clone_from(platforms),
            What::Again {
                checklist,
                item,
                on,
            } => {
                self.again.insert((checklist.clone(), item.clone()), *on);
            }
        }
    }

    pub fn tick(&self, checklist: &Key, item: &Key) -> Tick {
        self.ticks
            .get(&(checklist.clone(), item.clone()))
            .map_or(Tick::Open, |(tick, _)| *tick)
    }

    /// The day on which to look at an item again; none where it is open or not for this family.
    pub fn again_on(&self, checklist: &Key, item: &Key) -> Option<Date> {
        let place = (checklist.clone(), item.clone());
        let (tick, at) = self.ticks.get(&place)?;
        let after = match tick {
            Tick::Open | Tick::NotForUs => return None,
            Tick::Done => AGAIN_MONTHS.months(),
            Tick::NotNow => SOONER_MONTHS.months(),
        };
        let usual = day(*at).checked_add(after).ok();
        self.again.get(&place).copied().or(usual)
    }

    pub fn standing(&self, checklist: &Key, item: &Key, today: Date) -> Standing {
        let tick = self.tick(checklist, item);
        if self.again_on(checklist, item).is_some_and(|on| on <= today) {
            return Standing::Due;
        }
        match tick {
            Tick::Open => Standing::Open,
            Tick::Done => Standing::Done,
            Tick::NotNow => Standing::Later,
            Tick::NotForUs => Standing::NotForUs,
        }
    }
}

/// Apps move their menus and children grow: what is done is looked at again after this many months.
const AGAIN_MONTHS: i8 = 3;
/// What was put off comes back sooner.
const SOONER_MONTHS: i8 = 1;

/// The day of a moment. Days to look again are far apart, so that the zone does not matter.
pub fn day(at: Timestamp) -> Date {
    at.to_zoned(TimeZone::UTC).date()
}

/// What is kept of a PIN: two hashes, never the PIN.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pin {
    pin: String,
    recovery: String,
    /// Who chose a passphrase has the notes sealed with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<Lock>,
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
            lock: None,
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
