//! The policy file, in which the IT staff of a school decides for its computers. It is read once at startup and applies while
//! the window is open. No entry can take away Help, its numbers or Leave.
//!
//! A wrong entry is reported, and the rest of the file applies. A wrong entry that may have been meant to restrict something
//! restricts it (see [`Entry::careful`]); a file that cannot be understood at all restricts as [`Policy::broken`] says.

mod file;
mod folder;
#[cfg(test)]
mod tests;

pub use file::{LARGEST, LONGEST_NOTE, schema};

use crate::paper::Size;
use crate::source::Source;
use crate::text::locales;
use file::{Paper, PolicyFile, UpdateNotes};
use serde_json::Value;

/// How long a shared computer is left alone before it closes what is open, in seconds.
pub const LEFT_ALONE_SECS: i64 = 600;

/// The entries a policy file may have, in the order in which they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Entry {
    /// The language of the program.
    Language,
    /// The country Help opens with.
    Country,
    /// Only screens for learners.
    Kiosk,
    /// Whether classes may answer from phones.
    ClassServer,
    /// The port that phones connect to.
    ClassPort,
    /// Where everything is saved.
    DataFolder,
    /// Many pupils use this computer: guests, and nothing is written for them.
    SharedComputer,
    /// What About says about new editions.
    UpdateNotes,
    /// The paper that is printed on.
    Paper,
}

impl Entry {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Language,
        Self::Country,
        Self::Kiosk,
        Self::ClassServer,
        Self::ClassPort,
        Self::DataFolder,
        Self::SharedComputer,
        Self::UpdateNotes,
        Self::Paper,
    ];

    /// Its name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Country => "country",
            Self::Kiosk => "kiosk",
            Self::ClassServer => "class_server",
            Self::ClassPort => "class_port",
            Self::DataFolder => "data_folder",
            Self::SharedComputer => "shared_computer",
            Self::UpdateNotes => "update_notes",
            Self::Paper => "paper",
        }
    }

    /// The entry with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|entry| entry.name() == name)
    }

    /// What applies if the entry is present but wrong: at least as strict as anything the school may have wanted. `None` if the
    /// entry is ignored.
    pub fn careful(self) -> Option<Value> {
        match self {
            Self::Kiosk | Self::SharedComputer => Some(Value::Bool(true)),
            Self::ClassServer => Some(Value::Bool(false)),
            // Nothing is written anywhere ([`Policy::writes_nothing`]).
            Self::DataFolder => Some(Value::Null),
            Self::Language | Self::Country | Self::ClassPort | Self::UpdateNotes | Self::Paper => {
                None
            }
        }
    }
}

/// What is wrong with a policy file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It exists and cannot be read, or is not a file.
    Unreadable,
    /// It has more than [`LARGEST`] bytes.
    TooLarge,
    /// It is not text in UTF-8 or UTF-16.
    NoText,
    /// It is not JSON. The place of the error, counted from 1.
    NoJson {
        /// Line.
        line: usize,
        /// Column.
        column: usize,
    },
    /// It is JSON, but not one object.
    NoObject,
    /// There is no such entry.
    Unknown {
        /// As it is in the file, shortened if it is long.
        name: String,
        /// The entry that was probably meant.
        near: Option<Entry>,
    },
    /// An entry occurs more than once.
    Twice(Entry),
    /// An entry has a value that is not valid for it.
    Value(Entry),
    /// The data folder names a variable that this computer does not have.
    NoVariable(String),
    /// The data folder is not a full path on this computer.
    NoFullPath(String),
}

impl Wrong {
    /// Whether nothing of the file could be understood.
    pub fn breaks_file(&self) -> bool {
        matches!(
            self,
            Self::Unreadable | Self::TooLarge | Self::NoText | Self::NoJson { .. } | Self::NoObject
        )
    }

    /// The entry it is about.
    pub fn entry(&self) -> Option<Entry> {
        match self {
            Self::Twice(entry) | Self::Value(entry) => Some(*entry),
            Self::NoVariable(_) | Self::NoFullPath(_) => Some(Entry::DataFolder),
            _ => None,
        }
    }

    /// The entry that an unknown one was probably meant to be.
    pub fn near(&self) -> Option<Entry> {
        match self {
            Self::Unknown { near, .. } => *near,
            _ => None,
        }
    }

    /// The name of the entry it is about, as in the file.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Unknown { name, .. } => Some(name),
            wrong => wrong.entry().map(Entry::name),
        }
    }

    /// A word for programs that read the list of problems.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::TooLarge => "too-large",
            Self::NoText => "no-text",
            Self::NoJson { .. } => "no-json",
            Self::NoObject => "no-object",
            Self::Unknown { .. } => "unknown-entry",
            Self::Twice(_) => "twice",
            Self::Value(_) => "wrong-value",
            Self::NoVariable(_) => "no-variable",
            Self::NoFullPath(_) => "no-full-path",
        }
    }
}

/// A place where a policy file may be, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its path, for people.
    pub path: String,
    /// Its content: `Ok(None)` where there is no file.
    pub content: Result<Option<Vec<u8>>, Wrong>,
}

/// What entries are checked against: this program's languages and countries, and this computer's variables and folders.
pub struct Here<'a> {
    /// The available languages.
    pub languages: Vec<String>,
    /// The codes of the countries with help.
    pub countries: Vec<String>,
    /// Reads an environment variable.
    pub variable: &'a dyn Fn(&str) -> Option<String>,
    /// The user's home folder.
    pub home: Option<String>,
}

impl<'a> Here<'a> {
    /// The languages and countries of this content.
    pub fn new(
        source: &dyn Source,
        variable: &'a dyn Fn(&str) -> Option<String>,
        home: Option<String>,
    ) -> Self {
        let countries = source.list("lessons/reference/help/").into_iter();
        let code = |path: String| {
            let name = path.rsplit('/').next()?.strip_suffix(".json")?;
            // Cross-border lists have codes of their own, which are not countries.
            (name.len() == 2 && name != "eu").then(|| name.to_uppercase())
        };
        Self {
            languages: locales(source),
            countries: countries.filter_map(code).collect(),
            variable,
            home,
        }
    }
}

/// An entry in force.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Which one.
    pub entry: Entry,
    /// Its value as in the file, with variables of the data folder expanded.
    pub value: Value,
    /// The file it is from.
    pub path: String,
}

/// Something wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file it is in.
    pub path: String,
    /// What it is.
    pub wrong: Wrong,
}

/// What About says about new editions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Editions {
    /// Where they come from in general.
    #[default]
    Usual,
    /// What the school says about it.
    Said(String),
    /// Nothing.
    Hidden,
}

/// What applies on this computer. Without a policy file, nothing is fixed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Policy {
    /// The locale of the program.
    pub language: Option<String>,
    /// The country that Help opens with, by its code.
    pub country: Option<String>,
    /// Whether only screens for learners can be opened.
    pub kiosk: bool,
    /// Whether classes may not answer from phones.
    pub no_class_server: bool,
    /// The only port that phones connect to.
    pub class_port: Option<u16>,
    /// Where everything is saved.
    pub data_folder: Option<String>,
    /// Whether all learners are guests, nothing is saved for them, and open screens close when the computer is left alone.
    pub shared: bool,
    /// What About says about new editions.
    pub editions: Editions,
    /// The paper that is printed on.
    pub paper: Option<Size>,
    /// Whether no saved data is read or written until the policy is fixed.
    pub writes_nothing: bool,
    /// Whether a file could not be understood.
    pub broken: bool,
    /// The entries in force, in the order of [`Entry::ALL`].
    pub held: Vec<Held>,
    /// What is wrong, file by file.
    pub problems: Vec<Problem>,
    /// Where files were looked for, and whether there is one.
    pub looked: Vec<(String, bool)>,
}

impl Policy {
    /// Combines the files of these places. For each entry, the first file that has it decides.
    pub fn of(places: &[Place], here: &Here<'_>) -> Self {
        let mut policy = Self::default();
        let mut file = PolicyFile::default();
        for place in places {
            let there = !matches!(place.content, Ok(None));
            policy.looked.push((place.path.clone(), there));
            let (entries, wrong) = match &place.content {
                Ok(None) => continue,
                Ok(Some(bytes)) => file::parse(bytes, here),
                Err(wrong) => (Vec::new(), vec![wrong.clone()]),
            };
            policy.broken |= wrong.iter().any(Wrong::breaks_file);
            let path = || place.path.clone();
            policy
                .problems
                .extend(wrong.into_iter().map(|wrong| Problem {
                    path: path(),
                    wrong,
                }));
            for (entry, value) in entries {
                if policy.held.iter().all(|held| held.entry != entry) {
                    file.set(entry, &value);
                    policy.held.push(Held {
                        entry,
                        value,
                        path: path(),
                    });
                }
            }
        }
        policy.held.sort_by_key(|held| held.entry);
        policy.take(file);
        if policy.broken {
            policy.broken();
        }
        policy
    }

    fn take(&mut self, file: PolicyFile) {
        self.writes_nothing = file.data_folder.is_none()
            && self.held.iter().any(|held| held.entry == Entry::DataFolder);
        self.language = file.language;
        self.country = file.country;
        self.kiosk = file.kiosk == Some(true);
        self.no_class_server = file.class_server == Some(false);
        self.class_port = file.class_port;
        self.data_folder = file.data_folder;
        self.shared = file.shared_computer == Some(true) || self.writes_nothing;
        self.editions = match file.update_notes {
            None | Some(UpdateNotes::Shown(true)) => Editions::Usual,
            Some(UpdateNotes::Shown(false)) => Editions::Hidden,
            Some(UpdateNotes::Said(words)) => Editions::Said(words),
        };
        self.paper = file.paper.map(|paper| match paper {
            Paper::A4 => Size::A4,
            Paper::Letter => Size::Letter,
        });
    }

    /// A file that cannot be understood may have asked for a shared computer, another folder or no class server. Until it is
    /// fixed, everybody is a guest, saved data is neither read nor written, and nothing opens a port. Everything that needs no
    /// saved data stays open: a school must be able to teach on the day someone forgets a comma.
    fn broken(&mut self) {
        self.shared = true;
        self.writes_nothing = true;
        self.no_class_server = true;
    }

    /// Where the entry comes from, if it is in force.
    pub fn held(&self, entry: Entry) -> Option<&Held> {
        self.held.iter().find(|held| held.entry == entry)
    }

    /// Whether there is any policy file.
    pub fn is_there(&self) -> bool {
        self.looked.iter().any(|(_, there)| *there)
    }
}
