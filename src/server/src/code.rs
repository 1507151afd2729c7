//! The code of a class, as the teacher shows it and pupils type it.

use std::io;

/// Compares codes, allowing for how people type them.
pub fn is_same_code(typed: &str, code: &str) -> bool {
    let typed = typed.chars().filter(|c| c.is_ascii_alphanumeric());
    typed
        .map(|c| c.to_ascii_uppercase())
        .eq(code.chars().map(|c| c.to_ascii_uppercase()))
}

/// Letters and digits that are not easily confused.
const LETTERS: &[u8; 20] = b"ACDEFHJKMNPRTVWXY347";

/// Makes a six-letter code from random bytes.
pub fn code_from(random: [u8; 6]) -> String {
    random
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]))
        .collect()
}

/// A new random code.
///
/// # Errors
/// If the system provides no random numbers.
pub fn new_code() -> io::Result<String> {
    let mut random = [0; 6];
    getrandom::fill(&mut random).map_err(io::Error::other)?;
    Ok(code_from(random))
}
