//! What devices send, and how it is parsed. Any invalid input is `NoAnswer`.

use serde::{Deserialize, Serialize};

/// A device that wants to join.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JoinRequest {
    /// The code as typed.
    pub code: String,
    /// The token of a device that joined before.
    #[serde(default)]
    pub token: Option<String>,
}

/// The answer of one device. No chosen option means a pass, which counts as answered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The token of the device.
    pub token: String,
    /// The round that the device was shown.
    pub round: u32,
    /// Which question of the round, from 0.
    #[serde(default)]
    pub part: usize,
    /// The chosen options, from 0.
    pub chosen: Vec<u8>,
    /// How sure the device is, if the question asks that.
    #[serde(default)]
    pub sure: Option<bool>,
}

/// Why something is refused; the page has a message for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// The code is not this class's code.
    #[error("no class has this code")]
    WrongCode,
    /// Too many tries or messages.
    #[error("too many tries: wait a minute")]
    TooFast,
    /// The teacher does not let new devices join.
    #[error("the class is closed to new devices")]
    Closed,
    /// The class, or one address's share of it, is full.
    #[error("the class is full")]
    Full,
    /// The token is not in the class.
    #[error("this device is not in the class")]
    Unknown,
    /// The question is not open.
    #[error("this question is closed")]
    Late,
    /// The message is not a valid answer.
    #[error("this is not an answer to the question")]
    NoAnswer,
}

/// Parses the body of `POST /join`.
///
/// # Errors
/// `NoAnswer` unless it is JSON with exactly these fields.
#[doc(hidden)]
pub fn parse_join(body: &[u8]) -> Result<JoinRequest, Refusal> {
    serde_json::from_slice(body).map_err(|_| Refusal::NoAnswer)
}

/// Parses the body of `POST /answer`.
///
/// # Errors
/// `NoAnswer` unless it is JSON with exactly these fields.
#[doc(hidden)]
pub fn parse_answer(body: &[u8]) -> Result<Answer, Refusal> {
    serde_json::from_slice(body).map_err(|_| Refusal::NoAnswer)
}

/// Reads the token from the query of `GET /state` and `GET /events`. Tokens are 32 hexadecimal digits, which no browser
/// escapes, so no decoding is needed.
#[doc(hidden)]
#[must_use]
pub fn parse_token(query: &[u8]) -> Option<&str> {
    let mut pairs = query.split(|byte| *byte == b'&');
    let token = pairs.find_map(|pair| pair.strip_prefix(b"token="))?;
    let fits = token.len() == 32 && token.iter().all(u8::is_ascii_hexdigit);
    std::str::from_utf8(token).ok().filter(|_| fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "00112233445566778899aabbccddeeff";

    #[test]
    fn only_a_token_as_it_was_given_is_read_from_a_query() {
        let query = format!("a=1&token={TOKEN}");
        assert_eq!(parse_token(query.as_bytes()), Some(TOKEN));
        for query in ["", "token", "token=", "token=stranger", "Token=0"] {
            assert_eq!(parse_token(query.as_bytes()), None, "{query}");
        }
        let bytes = [b"token=".as_slice(), &[0xff; 32]].concat();
        assert_eq!(parse_token(&bytes), None);
    }

    #[test]
    fn a_body_is_read_only_when_it_has_exactly_the_fields() {
        let join = parse_join(br#"{"code":"ACDEFH"}"#).unwrap();
        assert_eq!((join.code.as_str(), join.token), ("ACDEFH", None));
        let answer = parse_answer(br#"{"token":"t","round":1,"chosen":[2]}"#).unwrap();
        assert_eq!((answer.part, answer.chosen), (0, vec![2]));
        let deep = "[".repeat(2000);
        for body in [
            b"".as_slice(),
            b"{",
            b"null",
            b"\xff\xfe",
            br#"{"code":1}"#,
            br#"{"code":"A","name":"Lupita"}"#,
            br#"{"token":"t","round":-1,"chosen":[]}"#,
            br#"{"token":"t","round":1,"chosen":[256]}"#,
            deep.as_bytes(),
        ] {
            assert_eq!(parse_join(body), Err(Refusal::NoAnswer));
            assert_eq!(parse_answer(body), Err(Refusal::NoAnswer));
        }
    }
}
