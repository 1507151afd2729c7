//! The state of a class: who joined, what is asked, what was answered. It knows nothing of sockets. A device is a token, a
//! picture and a color; when the class ends, only totals remain.

use crate::code::is_same_code;
use crate::limits::Caps;
use crate::message::{Answer, Refusal};
use crate::question::{Question, Totals};
use serde::Serialize;
use std::collections::HashMap;
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// Number of pictures a device can be shown as.
pub const PICTURES: u8 = 8;
/// Number of colors a device can be shown in.
pub const COLORS: u8 = 6;

/// No class is longer than this.
const ENDLESS: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// What the class is asked: one question, or several that each device goes through at its own pace.
#[derive(Clone, Debug)]
struct Round {
    id: u32,
    parts: Vec<Part>,
    open: bool,
}

#[derive(Clone, Debug)]
struct Part {
    question: Question,
    /// The question in the form sent to devices.
    json: String,
    sent: HashMap<String, Sent>,
}

impl Round {
    /// The index of the first question this device has not answered.
    fn next(&self, token: &str) -> Option<usize> {
        let mut parts = self.parts.iter();
        parts.position(|part| !part.sent.contains_key(token))
    }
}

#[derive(Clone, Debug)]
struct Sent {
    chosen: Vec<u8>,
    sure: Option<bool>,
}

#[derive(Clone, Debug)]
struct Device {
    avatar: Avatar,
    /// When the current ten-second window began, and the number of messages since.
    window: (Instant, u32),
}

/// How a device is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Avatar {
    /// Below [`PICTURES`].
    pub picture: u8,
    /// Below [`COLORS`].
    #[serde(rename = "colour")]
    pub color: u8,
}

/// Numbers for the teacher's screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Devices in the class.
    pub joined: usize,
    /// Joins with the right code that were refused because the class, or one address's share of it, was full.
    pub refused_by_cap: usize,
}

/// The state of a class.
#[derive(Debug)]
pub struct Room {
    code: String,
    caps: Caps,
    joining: bool,
    ended: bool,
    devices: HashMap<String, Device>,
    /// Number of devices that joined, by address.
    joined_from: HashMap<IpAddr, usize>,
    refused_by_cap: usize,
    /// When each address sent its first wrong code in the current minute, and how many since.
    wrong: HashMap<IpAddr, (Instant, u32)>,
    round: Option<Round>,
    rounds: u32,
    /// Time of the last join, answer or action by the teacher.
    last: Instant,
}

impl Room {
    pub fn new(code: &str, caps: Caps, now: Instant) -> Self {
        Self {
            code: code.to_owned(),
            caps,
            joining: true,
            ended: false,
            devices: HashMap::new(),
            joined_from: HashMap::new(),
            refused_by_cap: 0,
            wrong: HashMap::new(),
            round: None,
            rounds: 0,
            last: now,
        }
    }

    pub fn code(&self) -> &str {
        &self.code
    }

    pub fn caps(&self) -> Caps {
        self.caps
    }

    pub fn joined(&self) -> usize {
        self.devices.len()
    }

    pub fn counters(&self) -> Counters {
        Counters {
            joined: self.joined(),
            refused_by_cap: self.refused_by_cap,
        }
    }

    /// Lets new devices join, or stops that.
    pub fn let_in(&mut self, joining: bool, now: Instant) {
        self.joining = joining;
        self.last = now;
    }

    pub fn is_joining(&self) -> bool {
        self.joining
    }

    /// Forgets every device and its answers in the open round, and accepts devices again with a new code.
    pub fn let_everyone_in_anew(&mut self, code: &str, now: Instant) {
        if self.ended {
            return;
        }
        self.forget_devices();
        code.clone_into(&mut self.code);
        self.joining = true;
        self.last = now;
        for part in self.round.iter_mut().flat_map(|round| &mut round.parts) {
            part.sent.clear();
        }
    }

    fn forget_devices(&mut self) {
        self.devices.clear();
        self.joined_from.clear();
        self.refused_by_cap = 0;
        self.wrong.clear();
    }

    /// When the class ends by itself if nothing happens before then.
    pub fn ends_at(&self) -> Instant {
        self.last + self.caps.idle.min(ENDLESS)
    }

    /// Ends the class and discards everything about its devices.
    pub fn end(&mut self) {
        self.ended = true;
        self.forget_devices();
        self.round = None;
    }

    /// A device joins, or comes back with its earlier token. `token` is a fresh random one.
    pub fn join(
        &mut self,
        code: &str,
        had: Option<&str>,
        token: String,
        from: IpAddr,
        now: Instant,
    ) -> Result<(String, Avatar), Refusal> {
        // A device that has joined stays in, even if it types a wrong code later.
        if let Some((known, device)) = had.and_then(|had| self.devices.get_key_value(had)) {
            self.last = now;
            return Ok((known.clone(), device.avatar));
        }
        if self.is_locked_out(from, now) {
            return Err(Refusal::TooFast);
        }
        if self.ended || !is_same_code(code, &self.code) {
            let (_, count) = self.wrong.entry(from).or_insert((now, 0));
            *count += 1;
            return Err(Refusal::WrongCode);
        }
        if !self.joining {
            return Err(Refusal::Closed);
        }
        let neighbors = self.joined_from.get(&from).copied().unwrap_or(0);
        if neighbors >= self.caps.joins_per_address() || self.joined() >= self.caps.places() {
            self.refused_by_cap += 1;
            return Err(Refusal::Full);
        }
        let avatar = Avatar::nth(self.joined());
        let device = Device {
            avatar,
            window: (now, 0),
        };
        self.devices.insert(token.clone(), device);
        self.joined_from.insert(from, neighbors + 1);
        self.last = now;
        Ok((token, avatar))
    }

    /// Whether an address sent too many wrong codes and has to wait until its minute is over.
    fn is_locked_out(&mut self, from: IpAddr, now: Instant) -> bool {
        let minute = Duration::from_secs(60);
        self.wrong
            .retain(|_, (since, _)| now.duration_since(*since) < minute);
        let most = self.caps.wrong_codes_per_address();
        self.wrong
            .get(&from)
            .is_some_and(|(_, count)| *count >= most)
    }

    pub fn has(&self, token: &str) -> bool {
        self.devices.contains_key(token)
    }

    /// Asks the class these questions, one after the other, and discards the round before.
    pub fn ask(&mut self, questions: Vec<Question>, now: Instant) {
        self.last = now;
        self.rounds += 1;
        let parts = questions.into_iter().map(|question| Part {
            json: serde_json::to_string(&question).unwrap_or_else(|_| "null".to_owned()),
            question,
            sent: HashMap::new(),
        });
        self.round = Some(Round {
            id: self.rounds,
            parts: parts.collect(),
            open: true,
        });
    }

    /// Closes the open question.
    pub fn close(&mut self, now: Instant) {
        self.last = now;
        if let Some(round) = &mut self.round {
            round.open = false;
        }
    }

    /// Goes back to waiting; returns the totals of the last question.
    pub fn clear(&mut self, now: Instant) -> Option<Vec<Totals>> {
        self.last = now;
        let totals = self.totals();
        self.round = None;
        totals
    }

    /// Accepts an answer. While the question is open, a second answer from the same device replaces its first.
    pub fn answer(&mut self, answer: &Answer, now: Instant) -> Result<(), Refusal> {
        let caps = self.caps;
        let device = self
            .devices
            .get_mut(&answer.token)
            .ok_or(Refusal::Unknown)?;
        if device.is_too_fast(caps, now) {
            return Err(Refusal::TooFast);
        }
        let round = self.round.as_mut().ok_or(Refusal::Late)?;
        if !round.open || round.id != answer.round {
            return Err(Refusal::Late);
        }
        let part = round.parts.get_mut(answer.part).ok_or(Refusal::NoAnswer)?;
        let mut chosen = answer.chosen.clone();
        chosen.sort_unstable();
        chosen.dedup();
        let options = part.question.options();
        let fits = chosen.iter().all(|ix| usize::from(*ix) < options)
            && (part.question.many || chosen.len() <= 1);
        if !fits {
            return Err(Refusal::NoAnswer);
        }
        let sent = Sent {
            chosen,
            sure: answer.sure.filter(|_| part.question.sure),
        };
        part.sent.insert(answer.token.clone(), sent);
        self.last = now;
        Ok(())
    }

    /// Devices that answered every question of the round.
    pub fn answered(&self) -> usize {
        let Some(round) = &self.round else {
            return 0;
        };
        let mut devices = 0;
        for token in self.devices.keys() {
            devices += usize::from(round.next(token).is_none());
        }
        devices
    }

    /// Totals of the round, question by question. They do not show who chose what.
    pub fn totals(&self) -> Option<Vec<Totals>> {
        let round = self.round.as_ref()?;
        let parts = round.parts.iter();
        Some(parts.map(|part| part.totals(self.devices.len())).collect())
    }

    /// What a device should show now, as JSON. It does not depend on what was chosen.
    pub fn view(&self, token: &str) -> String {
        let Some(device) = self.devices.get(token) else {
            let stage = if self.ended { "end" } else { "join" };
            return format!("{{\"stage\":\"{stage}\"}}");
        };
        let Avatar { picture, color } = device.avatar;
        let mark = format!("{{\"picture\":{picture},\"colour\":{color}}}");
        let Some(round) = &self.round else {
            return format!("{{\"stage\":\"wait\",\"mark\":{mark}}}");
        };
        let next = round.next(token);
        let stage = match (round.open, next) {
            (false, _) => "closed",
            (true, None) => "sent",
            (true, Some(_)) => "ask",
        };
        let id = round.id;
        let part = next.filter(|_| stage == "ask");
        let part = part.and_then(|ix| Some((ix, round.parts.get(ix)?)));
        let question = match part {
            // Serialized once when the question is asked, not once per device.
            Some((ix, part)) => format!(
                ",\"part\":{ix},\"of\":{},\"question\":{}",
                round.parts.len(),
                part.json
            ),
            None => String::new(),
        };
        format!("{{\"stage\":\"{stage}\",\"mark\":{mark},\"round\":{id}{question}}}")
    }
}

impl Part {
    fn totals(&self, joined: usize) -> Totals {
        let mut totals = Totals {
            key: self.question.key.clone(),
            joined,
            answered: self.sent.len(),
            counts: vec![0; self.question.options()],
            ..Totals::default()
        };
        for sent in self.sent.values() {
            if sent.chosen.is_empty() {
                totals.passed += 1;
            }
            for ix in &sent.chosen {
                if let Some(count) = totals.counts.get_mut(usize::from(*ix)) {
                    *count += 1;
                }
            }
            match sent.sure {
                Some(true) => totals.sure += 1,
                Some(false) => totals.unsure += 1,
                None => {}
            }
        }
        totals
    }
}

impl Avatar {
    /// Varies the picture first, so that a small class has only one color.
    fn nth(place: usize) -> Self {
        let (pictures, colors) = (usize::from(PICTURES), usize::from(COLORS));
        Self {
            picture: u8::try_from(place % pictures).unwrap_or(0),
            color: u8::try_from(place / pictures % colors).unwrap_or(0),
        }
    }
}

impl Device {
    fn is_too_fast(&mut self, caps: Caps, now: Instant) -> bool {
        let (since, count) = &mut self.window;
        if now.duration_since(*since) >= Duration::from_secs(10) {
            (*since, *count) = (now, 0);
        }
        *count += 1;
        *count > caps.messages
    }
}

#[cfg(test)]
mod tests;
