//! A class that answers: who joined, what is asked, what was sent. Pure state; sockets are elsewhere. A device is a token, a
//! picture and a colour; when the class ends only totals are left.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// Pictures and colours a device can be shown as.
pub const PICTURES: u8 = 8;
pub const COLOURS: u8 = 6;

/// What one class may take.
#[derive(Clone, Copy, Debug)]
pub struct Caps {
    pub devices: usize,
    /// Bytes of a message.
    pub message: usize,
    /// Wrong codes of one address in a minute, before it has to wait.
    pub wrong_codes: u32,
    /// Messages of one device in ten seconds.
    pub messages: u32,
    /// Without any message for so long the class ends.
    pub idle: Duration,
}

impl Default for Caps {
    fn default() -> Self {
        Self {
            devices: 500,
            message: 2 * 1024,
            wrong_codes: 10,
            messages: 40,
            idle: Duration::from_secs(2 * 60 * 60),
        }
    }
}

/// What is asked of the class now. Words stand in every language the page has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Names it in the totals.
    pub key: String,
    /// More than one option may be chosen.
    pub many: bool,
    /// How sure one is, is asked beside it.
    pub sure: bool,
    pub words: BTreeMap<String, Wording>,
}

/// A question in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Wording {
    pub ask: String,
    pub options: Vec<String>,
}

impl Question {
    fn options(&self) -> usize {
        self.words
            .values()
            .map(|words| words.options.len())
            .max()
            .unwrap_or(0)
    }
}

/// What one device sends. Nothing chosen is a pass, which counts as answered.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    pub token: String,
    pub round: u32,
    /// Which of the questions that stand, from 0.
    #[serde(default)]
    pub part: usize,
    pub chosen: Vec<u8>,
    #[serde(default)]
    pub sure: Option<bool>,
}

/// Why something is refused; the page has a sentence for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    #[error("no class has this code")]
    WrongCode,
    #[error("too many tries: wait a minute")]
    TooFast,
    #[error("the class takes nobody more")]
    Closed,
    #[error("the class is full")]
    Full,
    #[error("this device is not in the class")]
    Unknown,
    #[error("this question is closed")]
    Late,
    #[error("this is no answer to the question")]
    NoAnswer,
}

/// What stands on the devices, from its opening on: one question, or several that each device goes through.
#[derive(Clone, Debug)]
struct Round {
    id: u32,
    parts: Vec<Part>,
    open: bool,
}

#[derive(Clone, Debug)]
struct Part {
    question: Question,
    /// The question as devices get it.
    json: String,
    sent: HashMap<String, Sent>,
}

impl Round {
    /// The first question this device has not answered.
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

/// What is left of a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    pub key: String,
    pub joined: usize,
    pub answered: usize,
    /// By option.
    pub counts: Vec<usize>,
    pub passed: usize,
    pub sure: usize,
    pub unsure: usize,
}

#[derive(Clone, Debug)]
struct Device {
    picture: u8,
    colour: u8,
    /// Messages in the window that began then.
    window: (Instant, u32),
}

/// What a device is shown as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Mark {
    pub picture: u8,
    pub colour: u8,
}

/// A class.
#[derive(Debug)]
pub struct Room {
    code: String,
    caps: Caps,
    joining: bool,
    ended: bool,
    devices: HashMap<String, Device>,
    wrong: HashMap<IpAddr, (Instant, u32)>,
    round: Option<Round>,
    rounds: u32,
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

    /// Whether more devices may come in.
    pub fn let_in(&mut self, joining: bool) {
        self.joining = joining;
    }

    pub fn is_joining(&self) -> bool {
        self.joining
    }

    pub fn is_idle(&self, now: Instant) -> bool {
        now.duration_since(self.last) >= self.caps.idle
    }

    /// Ends the class: nothing of any device is left.
    pub fn end(&mut self) {
        self.ended = true;
        self.devices.clear();
        self.wrong.clear();
        self.round = None;
    }

    /// A device comes in, or comes back with the token it had. `token` is a fresh random one.
    pub fn join(
        &mut self,
        code: &str,
        had: Option<&str>,
        token: String,
        from: IpAddr,
        now: Instant,
    ) -> Result<(String, Mark), Refusal> {
        self.last = now;
        // Whoever is in stays in, whatever code is typed meanwhile.
        if let Some((known, device)) = had.and_then(|had| self.devices.get_key_value(had)) {
            return Ok((known.clone(), device.mark()));
        }
        if self.waits(from, now) {
            return Err(Refusal::TooFast);
        }
        if self.ended || !same(code, &self.code) {
            let (_, count) = self.wrong.entry(from).or_insert((now, 0));
            *count += 1;
            return Err(Refusal::WrongCode);
        }
        if !self.joining {
            return Err(Refusal::Closed);
        }
        if self.devices.len() >= self.caps.devices {
            return Err(Refusal::Full);
        }
        let place = u32::try_from(self.devices.len()).unwrap_or(0);
        let device = Device {
            picture: u8::try_from(place % u32::from(PICTURES)).unwrap_or(0),
            colour: u8::try_from(place / u32::from(PICTURES) % u32::from(COLOURS)).unwrap_or(0),
            window: (now, 0),
        };
        let mark = device.mark();
        self.devices.insert(token.clone(), device);
        Ok((token, mark))
    }

    /// An address that typed too many wrong codes waits out its minute.
    fn waits(&mut self, from: IpAddr, now: Instant) -> bool {
        let minute = Duration::from_secs(60);
        self.wrong
            .retain(|_, (since, _)| now.duration_since(*since) < minute);
        self.wrong
            .get(&from)
            .is_some_and(|(_, count)| *count >= self.caps.wrong_codes)
    }

    pub fn mark(&self, token: &str) -> Option<Mark> {
        self.devices.get(token).map(Device::mark)
    }

    /// Asks the class, one question after the other; what was open before is closed and gone.
    pub fn ask(&mut self, questions: Vec<Question>) {
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

    /// Takes no more answers to the question that stands.
    pub fn close(&mut self) {
        if let Some(round) = &mut self.round {
            round.open = false;
        }
    }

    /// Back to waiting; gives the totals of the question that stood.
    pub fn clear(&mut self) -> Option<Vec<Totals>> {
        let totals = self.totals();
        self.round = None;
        totals
    }

    /// Takes an answer. A second one of the same device replaces its first while the question is open: counted once.
    pub fn answer(&mut self, answer: &Answer, now: Instant) -> Result<(), Refusal> {
        self.last = now;
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
        Ok(())
    }

    /// Devices that answered everything that stands.
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

    /// Totals of what stands, question by question. Who chose what is not told to anybody.
    pub fn totals(&self) -> Option<Vec<Totals>> {
        let round = self.round.as_ref()?;
        let parts = round.parts.iter();
        Some(parts.map(|part| part.totals(self.devices.len())).collect())
    }

    /// What a device shows now, as JSON. It is the same whatever was chosen.
    pub fn view(&self, token: &str) -> String {
        let Some(device) = self.devices.get(token) else {
            let stage = if self.ended { "end" } else { "join" };
            return format!("{{\"stage\":\"{stage}\"}}");
        };
        let Mark { picture, colour } = device.mark();
        let mark = format!("{{\"picture\":{picture},\"colour\":{colour}}}");
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
            // Written once when it is asked, not once a device.
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

impl Device {
    fn mark(&self) -> Mark {
        Mark {
            picture: self.picture,
            colour: self.colour,
        }
    }

    fn is_too_fast(&mut self, caps: Caps, now: Instant) -> bool {
        let (since, count) = &mut self.window;
        if now.duration_since(*since) >= Duration::from_secs(10) {
            (*since, *count) = (now, 0);
        }
        *count += 1;
        *count > caps.messages
    }
}

/// Compares codes as people type them.
fn same(typed: &str, code: &str) -> bool {
    let typed = typed.chars().filter(|c| c.is_ascii_alphanumeric());
    typed
        .map(|c| c.to_ascii_uppercase())
        .eq(code.chars().map(|c| c.to_ascii_uppercase()))
}

/// Letters that cannot be taken for one another.
const LETTERS: &[u8; 20] = b"ACDEFHJKMNPRTVWXY347";

/// A code of six letters from random bytes.
pub fn code_from(random: [u8; 6]) -> String {
    random
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]))
        .collect()
}

#[cfg(test)]
mod tests;
