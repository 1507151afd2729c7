//! The PIN or passphrase in front of the parents' part, its recovery code, and how both are saved together with the notes.
//! Nothing on the disk makes guessing cheaper: a passphrase has no second, faster hash.

use super::notes::{Lock, NotesFile, normal};
use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The fewest letters or digits of a PIN. Spaces and hyphens do not count.
pub const SHORTEST_PIN: usize = 6;

/// What is kept of a PIN or passphrase: never the thing itself.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// The argon2id hash of a PIN. A passphrase has none: its lock verifies it, and makes each guess far more expensive.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pin: Option<String>,
    /// The argon2id hash of the recovery code, which has about 79 bits and cannot be guessed.
    recovery: String,
    /// What seals the notes, where the parent chose a passphrase.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lock: Option<Lock>,
}

/// A PIN that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PinError {
    /// Fewer than [`SHORTEST_PIN`] letters or digits.
    #[error("six digits, or words of at least six letters in all")]
    TooShort,
    /// A hash or a lock could not be made.
    #[error("the hash could not be made")]
    Hash,
}

impl Pin {
    /// Hashes a PIN and its recovery code with argon2id. `salts` are 16 random bytes each. Takes tens of milliseconds, so
    /// not on the UI thread.
    ///
    /// # Errors
    /// [`PinError::TooShort`] for fewer than [`SHORTEST_PIN`] letters or digits, [`PinError::Hash`] where hashing fails.
    pub fn make(pin: &str, recovery: &str, salts: [[u8; 16]; 2]) -> Result<Self, PinError> {
        let pin = normal(pin);
        if pin.chars().count() < SHORTEST_PIN {
            return Err(PinError::TooShort);
        }
        Ok(Self {
            pin: Some(hash(&pin, &salts[0])?),
            recovery: hash(&normal(recovery), &salts[1])?,
            lock: None,
        })
    }

    /// Makes a passphrase that seals the notes. Takes seconds, so not on the UI thread.
    ///
    /// # Errors
    /// [`PinError::TooShort`] for fewer than [`SHORTEST_PIN`] letters or digits, [`PinError::Hash`] where hashing or making
    /// the lock fails.
    pub fn make_sealing(
        passphrase: &str,
        recovery: &str,
        salts: [[u8; 16]; 2],
    ) -> Result<Self, PinError> {
        let mut made = Self::make(passphrase, recovery, salts)?;
        made.pin = None;
        made.lock = Some(Lock::make(passphrase, recovery).map_err(|_| PinError::Hash)?);
        Ok(made)
    }

    /// Whether an entry is the PIN, the passphrase or the recovery code. Takes up to a second, so not on the UI thread.
    pub fn opens(&self, entry: &str) -> bool {
        let known = self.pin.iter().any(|hash| verify(hash, entry));
        known
            || verify(&self.recovery, entry)
            || self.lock.as_ref().is_some_and(|lock| lock.opens(entry))
    }

    /// A copy of the recovery code's hash, to be saved in a second place in case this file cannot be read.
    pub fn recovery(&self) -> Recovery {
        Recovery {
            recovery: self.recovery.clone(),
        }
    }

    /// Drops the hash of a passphrase, which is cheaper to guess than the lock beside it; the first edition saved both.
    #[must_use]
    pub fn without_cheaper_hash(mut self) -> Self {
        if self.lock.is_some() {
            self.pin = None;
        }
        self
    }
}

/// The recovery code in its second place: it opens the parents' part where the PIN's own file cannot be read.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recovery {
    /// An argon2id hash.
    recovery: String,
}

impl Recovery {
    /// Whether an entry is the recovery code. Takes tens of milliseconds, so not on the UI thread.
    pub fn opens(&self, entry: &str) -> bool {
        verify(&self.recovery, entry)
    }
}

/// PIN and notes as they are saved: in one file, so that they change in one step and always fit each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParentsFile {
    /// `None` where nobody chose a PIN.
    pub pin: Option<Pin>,
    /// The notes, sealed where there is a passphrase.
    pub notes: NotesFile,
    /// Locks of earlier passphrases that may still open the notes: the first edition saved lock and notes one after the other,
    /// and could be stopped in between. Empty once the notes have been opened.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<Lock>,
}

/// Wrong entries in a row at the parents' door, and when the last one was. Saved, so that restarting the program does not
/// shorten the wait.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Door {
    /// Wrong entries since the door was last opened.
    pub wrong: u32,
    /// When the last one was; `None` if there is none.
    pub last: Option<Timestamp>,
}

impl Door {
    /// Counts one more wrong entry.
    #[must_use]
    pub fn wrong_at(self, now: Timestamp) -> Self {
        Self {
            wrong: self.wrong.saturating_add(1),
            last: Some(now),
        }
    }

    /// Seconds to wait after the last wrong entry. The wait grows with the number of wrong entries, up to a minute.
    pub fn pause(self) -> u16 {
        match self.wrong {
            0..=2 => 0,
            3 => 5,
            4 => 15,
            5 => 30,
            _ => 60,
        }
    }

    /// Seconds left to wait. A clock that was set back neither makes the wait longer than [`Self::pause`] nor keeps the door
    /// closed until it has caught up with the last entry.
    pub fn seconds_left(self, now: Timestamp) -> f64 {
        let Some(last) = self.last else {
            return 0.0;
        };
        let pause = f64::from(self.pause());
        let since = now.duration_since(last).as_secs_f64();
        if since < -pause {
            return 0.0;
        }
        (pause - since).clamp(0.0, pause)
    }
}

// Neither hashes nor sealed keys belong in a log.
impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(if self.lock.is_some() {
            "Pin(passphrase)"
        } else {
            "Pin(digits)"
        })
    }
}

impl std::fmt::Debug for Recovery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Recovery")
    }
}

fn verify(hash: &str, entry: &str) -> bool {
    let entry = normal(entry);
    PasswordHash::new(hash).is_ok_and(|hash| {
        Argon2::default()
            .verify_password(entry.as_bytes(), &hash)
            .is_ok()
    })
}

fn hash(text: &str, salt: &[u8; 16]) -> Result<String, PinError> {
    let salt = SaltString::encode_b64(salt).map_err(|_| PinError::Hash)?;
    Argon2::default()
        .hash_password(text.as_bytes(), &salt)
        .map(|hash| hash.to_string())
        .map_err(|_| PinError::Hash)
}

/// Letters and digits that are hard to confuse. Only new codes depend on them: an entry is compared with a hash and never
/// decoded.
const RECOVERY_ALPHABET: &[u8; 31] = b"abcdefghjkmnpqrstuvwxyz23456789";

/// A recovery code of four groups of four letters or digits, from 16 random bytes of the system.
pub fn recovery_code(random: [u8; 16]) -> String {
    let count = RECOVERY_ALPHABET.len() as u128;
    let mut code = String::with_capacity(19);
    // Divides the whole number rather than each byte, so that no letter is more likely than another.
    let mut rest = u128::from_le_bytes(random);
    for ix in 0..16 {
        if ix > 0 && ix % 4 == 0 {
            code.push('-');
        }
        code.push(char::from(RECOVERY_ALPHABET[(rest % count) as usize]));
        rest /= count;
    }
    code
}

#[cfg(test)]
mod tests {
    use super::*;

    const SALTS: [[u8; 16]; 2] = [[1; 16], [2; 16]];

    #[test]
    fn a_recovery_code_is_four_groups_of_four_and_no_letter_is_likelier() {
        let letters: std::collections::BTreeSet<&u8> = RECOVERY_ALPHABET.iter().collect();
        assert_eq!(letters.len(), RECOVERY_ALPHABET.len());
        assert_eq!(recovery_code([0; 16]), "aaaa-aaaa-aaaa-aaaa");
        for random in [[7; 16], [255; 16]] {
            let code = recovery_code(random);
            let groups: Vec<&str> = code.split('-').collect();
            assert_eq!(groups.len(), 4, "{code}");
            assert!(groups.iter().all(|group| group.len() == 4), "{code}");
        }
        assert_ne!(recovery_code([7; 16]), recovery_code([9; 16]));
    }

    #[test]
    fn a_pin_opens_with_itself_and_with_its_recovery_code_only() {
        let code = recovery_code([7; 16]);
        let pin = Pin::make("24 68-13", &code, SALTS).unwrap();
        assert!(pin.opens("246813"));
        assert!(pin.opens(&code.to_uppercase()));
        assert!(!pin.opens("246814"));
        assert!(!pin.opens(""));
        assert_eq!(Pin::make("12345", &code, SALTS), Err(PinError::TooShort));
    }

    #[test]
    fn no_hash_of_a_passphrase_is_cheaper_to_guess_than_its_seal() {
        let code = recovery_code([9; 16]);
        let pin = Pin::make_sealing("three green kettles", &code, SALTS).unwrap();
        assert!(pin.opens("Three green-kettles"));
        assert!(pin.opens(&code));
        assert!(!pin.opens("three red kettles"));
        let saved = serde_json::to_string(&pin).unwrap();
        // The one hash left is the recovery code's.
        assert_eq!(saved.matches("argon2").count(), 1, "{saved}");
    }

    #[test]
    fn the_second_place_knows_the_recovery_code_and_not_the_pin() {
        let code = recovery_code([7; 16]);
        let second = Pin::make("246813", &code, SALTS).unwrap().recovery();
        assert!(second.opens(&code));
        assert!(!second.opens("246813"));
    }

    #[test]
    fn the_wait_at_the_door_is_not_lengthened_by_a_clock_set_back() {
        let now: Timestamp = "2026-12-01T10:00:00Z".parse().unwrap();
        let mut door = Door::default();
        for _ in 0..4 {
            door = door.wrong_at(now);
        }
        let later = now + jiff::SignedDuration::from_secs(5);
        assert!((door.seconds_left(later) - 10.0).abs() < 0.01);
        let earlier = now - jiff::SignedDuration::from_hours(500);
        assert_eq!(
            door.seconds_left(earlier),
            0.0,
            "it does not wait for the clock"
        );
    }
}
