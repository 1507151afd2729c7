//! The policy file as it is on the disk: what may be in it, its JSON Schema, and how it is read entry by entry.

use super::folder::expand;
use super::{Entry, Here, Wrong};
use crate::text::typed;
use schemars::{JsonSchema, schema_for};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::fmt;

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 64 << 10;

/// The most characters of a school's own text about new editions.
pub const LONGEST_NOTE: usize = 200;

/// The lowest port that any user may open.
const FIRST_PORT: u16 = 1024;

/// What a school decides for its computers. Every entry may be left out: then people decide for themselves.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PolicyFile {
    /// For editors: where this schema is. The program does not read it.
    #[serde(rename = "$schema")]
    pub schema: Option<String>,
    /// The language of the program, such as `en-US`, `en-GB` or `es`.
    pub language: Option<String>,
    /// The country that Help opens with: a code of two capital letters, such as `CA`. People can still look at the help of
    /// another country; after Leave it is this one again.
    #[schemars(regex(pattern = "^[A-Z]{2}$"))]
    pub country: Option<String>,
    /// `true`: only learners' screens open. The parts for parents and teachers, Settings and pages on paper for adults are
    /// closed and not shown. Help and Leave stay.
    pub kiosk: Option<bool>,
    /// `false`: classes do not answer from phones, and the program never opens a port.
    pub class_server: Option<bool>,
    /// The one TCP port of the class server, so that a firewall needs one rule. Without it: 27470, else one of
    /// the next nine, else any free one.
    #[schemars(range(min = 1024))]
    pub class_port: Option<u16>,
    /// The folder for everything that is saved. `%NAME%` stands for an environment variable and `~` at the beginning for the
    /// user's home folder, on every system.
    pub data_folder: Option<String>,
    /// `true`: everybody who learns is a guest, nothing is written for them, and after ten minutes without any input the
    /// program returns to Home.
    pub shared_computer: Option<bool>,
    /// `false`: About does not mention new editions. A text: About says that instead.
    pub update_notes: Option<UpdateNotes>,
    /// The paper size of every printed page.
    pub paper: Option<Paper>,
}

/// What the About screen says about new editions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum UpdateNotes {
    /// Whether it says anything.
    Shown(bool),
    /// What it says.
    Said(#[schemars(length(min = 1, max = 200))] String),
}

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 by 297 millimeters.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// The JSON Schema of the file, as text with a line break at the end.
pub fn schema() -> String {
    let mut schema = schema_for!(PolicyFile).to_value();
    if let Value::Object(map) = &mut schema {
        map.insert("title".to_owned(), json!("A Porchlight policy"));
        if let Some(Value::Object(entries)) = map.get_mut("properties") {
            entries.values_mut().for_each(without_null);
        }
    }
    format!("{schema:#}\n")
}

/// An entry may be left out, which is what its `Option` is for, but `null` is a wrong value.
fn without_null(entry: &mut Value) {
    if let Some(Value::Array(types)) = entry.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [kind] = types.as_slice() {
            entry["type"] = kind.clone();
        }
    }
    if let Some(Value::Array(choices)) = entry.get_mut("anyOf") {
        choices.retain(|choice| choice["type"] != "null");
    }
}

impl PolicyFile {
    /// Sets the value of one entry. A value that does not fit is left out.
    pub fn set(&mut self, entry: Entry, value: &Value) {
        let value = value.clone();
        match entry {
            Entry::Language => self.language = of(value),
            Entry::Country => self.country = of(value),
            Entry::Kiosk => self.kiosk = of(value),
            Entry::ClassServer => self.class_server = of(value),
            Entry::ClassPort => self.class_port = of(value),
            Entry::DataFolder => self.data_folder = of(value),
            Entry::SharedComputer => self.shared_computer = of(value),
            Entry::UpdateNotes => self.update_notes = of(value),
            Entry::Paper => self.paper = of(value),
        }
    }
}

fn of<T: serde::de::DeserializeOwned>(value: Value) -> Option<T> {
    serde_json::from_value(value).ok()
}

/// The members of an object in their order, including repeated names.
struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// Reads a file: the entries in force, and what is wrong. Never fails; depth is bounded by the parser, size by [`LARGEST`].
pub fn parse(bytes: &[u8], here: &Here<'_>) -> (Vec<(Entry, Value)>, Vec<Wrong>) {
    match members(bytes) {
        Ok(members) => entries(members, here),
        Err(wrong) => (Vec::new(), vec![wrong]),
    }
}

fn members(bytes: &[u8]) -> Result<Vec<(String, Value)>, Wrong> {
    if bytes.len() > LARGEST {
        return Err(Wrong::TooLarge);
    }
    let text = decode(bytes).ok_or(Wrong::NoText)?;
    if let Err(why) = serde_json::from_str::<serde::de::IgnoredAny>(&text) {
        return Err(Wrong::NoJson {
            line: why.line(),
            column: why.column(),
        });
    }
    let Members(members) = serde_json::from_str(&text).map_err(|why| {
        if why.is_data() {
            Wrong::NoObject
        } else {
            // Nested deeper than the parser goes.
            Wrong::NoJson {
                line: why.line(),
                column: why.column(),
            }
        }
    })?;
    Ok(members)
}

/// The text of a file, including what Windows editors and shells write: with a byte order mark, or in UTF-16.
fn decode(bytes: &[u8]) -> Option<String> {
    let units = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let (pairs, left) = rest.as_chunks::<2>();
        let units: Vec<u16> = pairs.iter().copied().map(unit).collect();
        left.is_empty().then(|| String::from_utf16(&units).ok())?
    };
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
        [0xFF, 0xFE, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => units(rest, u16::from_be_bytes),
        _ => String::from_utf8(bytes.to_vec()).ok(),
    }
}

fn entries(members: Vec<(String, Value)>, here: &Here<'_>) -> (Vec<(Entry, Value)>, Vec<Wrong>) {
    let mut held: Vec<(Entry, Value)> = Vec::new();
    let mut wrong = Vec::new();
    let mut twice = Vec::new();
    for (name, value) in members {
        if name == "$schema" {
            continue;
        }
        let Some(entry) = Entry::named(&name) else {
            wrong.push(unknown(&name));
            continue;
        };
        if held.iter().any(|(known, _)| *known == entry) {
            if !twice.contains(&entry) {
                twice.push(entry);
            }
            continue;
        }
        match checked(entry, &value, here) {
            Ok(value) => held.push((entry, value)),
            Err(why) => {
                wrong.push(why);
                // A wrong entry still counts as present, so that a second one is reported as a duplicate.
                held.push((entry, Value::Null));
            }
        }
    }
    wrong.extend(twice.iter().copied().map(Wrong::Twice));
    let is_wrong = |entry: Entry| wrong.iter().any(|wrong| wrong.entry() == Some(entry));
    let mut held: Vec<(Entry, Value)> = held
        .into_iter()
        .filter_map(|(entry, value)| {
            let value = if is_wrong(entry) {
                entry.careful()?
            } else {
                value
            };
            Some((entry, value))
        })
        .collect();
    // A misspelled restriction was meant to restrict.
    for near in wrong.iter().filter_map(Wrong::near) {
        if let Some(value) = near.careful()
            && held.iter().all(|(entry, _)| *entry != near)
        {
            held.push((near, value));
        }
    }
    (held, wrong)
}

/// The value, if it is valid for the entry. `null` never is.
fn checked(entry: Entry, value: &Value, here: &Here<'_>) -> Result<Value, Wrong> {
    let bad = || Wrong::Value(entry);
    let text = || value.as_str().ok_or_else(bad);
    match entry {
        Entry::Language => one_of(text()?, &here.languages).ok_or_else(bad),
        Entry::Country => one_of(text()?, &here.countries).ok_or_else(bad),
        Entry::Kiosk | Entry::ClassServer | Entry::SharedComputer => match value {
            Value::Bool(_) => Ok(value.clone()),
            _ => Err(bad()),
        },
        Entry::ClassPort => {
            let port = value.as_u64().and_then(|port| u16::try_from(port).ok());
            let port = port.filter(|port| *port >= FIRST_PORT);
            port.map(Value::from).ok_or_else(bad)
        }
        Entry::DataFolder => expand(text()?, here).map(Value::from),
        Entry::UpdateNotes => match value {
            Value::Bool(_) => Ok(value.clone()),
            Value::String(said) => {
                let line = one_line(said.trim(), LONGEST_NOTE);
                let fits = !line.is_empty() && said.chars().count() <= LONGEST_NOTE;
                fits.then(|| Value::from(line)).ok_or_else(bad)
            }
            _ => Err(bad()),
        },
        Entry::Paper => {
            let paper: Option<Paper> = of(value.clone());
            paper.map(|_| value.clone()).ok_or_else(bad)
        }
    }
}

/// The known value, whatever the case: `EN-us` is no reason to be left without a language.
fn one_of(text: &str, known: &[String]) -> Option<Value> {
    let same = known.iter().find(|one| one.eq_ignore_ascii_case(text))?;
    Some(Value::from(same.as_str()))
}

fn unknown(name: &str) -> Wrong {
    let near = Entry::ALL.into_iter().find(|entry| {
        let plain = name.replace('-', "_").to_lowercase();
        name.len() < 40 && strsim::damerau_levenshtein(&plain, entry.name()) <= 2
    });
    let name = typed::line(name);
    Wrong::Unknown { name, near }
}

/// The beginning of a text from a file, safe to show in one line.
pub fn one_line(text: &str, most: usize) -> String {
    typed::lines(text, most).replace('\n', " ")
}
