//! One search field for everything: lessons, words, checklists, apps and help, in the current language. Accents and small
//! misspellings do not matter. Nothing that is typed is kept: no code here writes, logs or remembers a query.

mod gather;
mod numbers;
mod trouble;
mod words;

use crate::content::{Audience, Key, LessonId};
use numbers::Numbers;
use std::collections::{BTreeMap, BTreeSet};
use trouble::Trouble;
use words::{Letters, folded_words, like};

/// How many words of a query are looked up; nobody needs more to find something.
const MOST_WORDS: usize = 12;
/// How many characters of a query are read, so that a pasted book costs no more than a long line.
const MOST_LETTERS: usize = 1000;

/// Which of these texts a query is about, by the rules of [`Index::find`]; all of them if the query is empty. For filtering a
/// list on the screen.
pub fn among(query: &str, texts: &[String]) -> Vec<bool> {
    let query: String = query.chars().take(MOST_LETTERS).collect();
    let asked: BTreeSet<String> = folded_words(&query).take(MOST_WORDS).collect();
    let mut words: BTreeMap<String, (Letters, Vec<usize>)> = BTreeMap::new();
    for (ix, text) in texts.iter().enumerate() {
        for word in folded_words(text) {
            let letters = Letters::of(&word);
            let (_, places) = words.entry(word).or_insert_with(|| (letters, Vec::new()));
            places.push(ix);
        }
    }
    let mut met = vec![0; texts.len()];
    for word in &asked {
        let like = like(&words, word);
        let found: BTreeSet<usize> = like
            .iter()
            .flat_map(|(places, _)| *places)
            .copied()
            .collect();
        for ix in found {
            if let Some(met) = met.get_mut(ix) {
                *met += 1;
            }
        }
    }
    let enough = asked.len().div_ceil(2);
    met.into_iter().map(|met| met >= enough).collect()
}

/// Where a result leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The start of a lesson.
    Lesson(LessonId),
    /// A page within a lesson.
    Page {
        /// The lesson.
        lesson: LessonId,
        /// The page's key.
        step: Key,
    },
    /// A word of the glossary.
    Term(Key),
    /// A checklist.
    Checklist(Key),
    /// The settings of an app, a console or a phone, by the name of their list; see `Platform::list`.
    Platform(Key),
    /// The services that help.
    Help,
    /// The steps for a situation of "It happened".
    Happened(Key),
    /// What happens on a call to a helpline.
    HelpCall,
    /// The choice of country, for a service of a country other than the chosen one.
    HelpCountry,
}

/// One thing that can be found.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Where pressing it leads.
    pub target: Target,
    /// Whom it is for; `None` if it is for everybody.
    pub audience: Option<Audience>,
    /// What it is called, shown as the result.
    pub title: String,
    /// What it is about, shown below the title.
    pub line: String,
}

/// Who is searching; `None` if they have not said.
pub type Reader = Option<Audience>;

/// Every word of everything that can be found, folded, with the entries it occurs in.
pub struct Index {
    entries: Vec<Known>,
    words: BTreeMap<String, (Letters, Vec<Place>)>,
    /// Phone numbers of services.
    numbers: Numbers,
    trouble: Trouble,
}

/// An entry, with who may see it and when.
struct Known {
    entry: Entry,
    /// Children see it from the first of these ages to the second, in years. Adults, and anyone who has not said who they
    /// are, see everything.
    ages: (u8, u8),
    turn: Turn,
}

/// Which entries are shown at once, and which only if nothing else is found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    /// At once.
    First,
    /// First, but for children under 11 last.
    LastUnder11,
    /// Only if nothing else is found.
    Last,
}

#[derive(Clone, Copy)]
struct Place {
    entry: u32,
    weight: f32,
}

const IN_TITLE: f32 = 4.0;
const IN_LINE: f32 = 2.0;
const IN_BODY: f32 = 1.0;

impl Known {
    fn fits(&self, reader: Reader) -> bool {
        let for_reader = match (reader, self.entry.audience) {
            (Some(reader), Some(audience)) => reader == audience,
            _ => true,
        };
        for_reader && self.suits_age(reader)
    }

    fn suits_age(&self, reader: Reader) -> bool {
        reader
            .and_then(Audience::years)
            .is_none_or(|(from, to)| self.ages.0 <= to && from <= self.ages.1)
    }

    /// Whether this is a service of another country whose whole name was typed. Names of one word do not count.
    fn is_named(&self, typed: &[String]) -> bool {
        let mut name = folded_words(&self.entry.title).peekable();
        let first = name.next();
        self.turn == Turn::Last
            && name.peek().is_some()
            && first
                .into_iter()
                .chain(name)
                .all(|word| typed.contains(&word))
    }

    fn is_last(&self, reader: Reader) -> bool {
        match self.turn {
            Turn::First => false,
            Turn::Last => true,
            Turn::LastUnder11 => reader
                .and_then(Audience::years)
                .is_some_and(|(_, to)| to < 11),
        }
    }
}

impl Index {
    fn empty() -> Self {
        Self {
            entries: Vec::new(),
            words: BTreeMap::new(),
            numbers: Numbers::default(),
            trouble: Trouble::default(),
        }
    }

    /// Adds an entry that is found by its title, its line and a text that is not shown.
    fn add(&mut self, entry: Entry, body: &str) {
        let known = Known {
            entry,
            ages: EVERYBODY,
            turn: Turn::First,
        };
        let line = known.entry.line.clone();
        self.add_known(known, &line, body);
    }

    /// Adds an entry that is found by its title and by the given texts. Returns its position.
    fn add_known(&mut self, known: Known, line: &str, body: &str) -> u32 {
        let ix = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        for (text, weight) in [
            (known.entry.title.as_str(), IN_TITLE),
            (line, IN_LINE),
            (body, IN_BODY),
        ] {
            let words: BTreeSet<String> = folded_words(text).collect();
            for word in words {
                let letters = Letters::of(&word);
                let (_, places) = self
                    .words
                    .entry(word)
                    .or_insert_with(|| (letters, Vec::new()));
                places.push(Place { entry: ix, weight });
            }
        }
        self.entries.push(known);
        ix
    }

    /// The best entries for what was typed so far, best first, `most` of them at the most. The last word may be
    /// unfinished.
    pub fn find(&self, query: &str, reader: Reader, most: usize) -> Vec<&Entry> {
        let query: String = query.chars().take(MOST_LETTERS).collect();
        let (numbers, rest) = self.numbers.in_text(&query);
        let mut scores: BTreeMap<u32, (usize, f32)> = BTreeMap::new();
        let mut words: Vec<String> = folded_words(&rest).take(MOST_WORDS).collect();
        words.sort();
        words.dedup();
        let asked = numbers.len() + words.len();
        // Nobody types a phone number by accident, so one counts as much as all the words around it.
        for (entry, near) in numbers.into_iter().flatten() {
            let known = scores.entry(entry).or_default();
            known.0 += asked;
            known.1 += near;
        }
        for word in &words {
            let mut best: BTreeMap<u32, f32> = BTreeMap::new();
            for (places, near) in like(&self.words, word) {
                // A word that occurs everywhere says little.
                let rare = 1.0 + (self.entries.len() as f32 / places.len().max(1) as f32).ln();
                for place in places {
                    let score = place.weight * near * rare;
                    let known = best.entry(place.entry).or_default();
                    *known = known.max(score);
                }
            }
            for (entry, score) in best {
                let known = scores.entry(entry).or_default();
                known.0 += 1;
                known.1 += score;
            }
        }
        let enough = asked.div_ceil(2);
        let mut found: Vec<(usize, f32, &Known)> = scores
            .into_iter()
            .filter(|(_, (words, _))| *words >= enough)
            .filter_map(|(ix, (words, score))| {
                let known = self.entries.get(ix as usize)?;
                known.fits(reader).then_some((words, score, known))
            })
            .collect();
        if found.iter().any(|(_, _, known)| !known.is_last(reader)) {
            found.retain(|(_, _, known)| !known.is_last(reader) || known.is_named(&words));
        }
        // A person in trouble finds what to do before anything to read.
        let in_trouble = self.is_trouble(&query, reader);
        let helps = |known: &Known| in_trouble && matches!(known.entry.target, Target::Happened(_));
        found.sort_by(|a, b| {
            let first = helps(b.2).cmp(&helps(a.2));
            first.then(b.0.cmp(&a.0)).then(b.1.total_cmp(&a.1))
        });
        let mut shown: Vec<&Entry> = Vec::new();
        for (_, _, Known { entry, .. }) in found {
            // A word has a definition for each audience. For someone who has not said who they are, one is enough.
            let again = matches!(entry.target, Target::Term(_))
                && shown
                    .iter()
                    .any(|known| known.target == entry.target && known.title == entry.title);
            if !again {
                shown.push(entry);
            }
            if shown.len() == most {
                break;
            }
        }
        shown
    }

    /// Whether a person is typing about trouble of their own, in any language of the program, or typed the number of a
    /// service that is not for children of their age. In either case the way to help comes before everything that was
    /// found.
    pub fn is_trouble(&self, query: &str, reader: Reader) -> bool {
        let query: String = query.chars().take(trouble::MOST_LETTERS).collect();
        let withheld = || {
            let (numbers, _) = self.numbers.in_text(&query);
            numbers.iter().flatten().any(|(ix, near)| {
                let known = self.entries.get(*ix as usize);
                *near == numbers::WHOLE && known.is_some_and(|known| !known.suits_age(reader))
            })
        };
        self.trouble.is_met(&query) || withheld()
    }
}

const EVERYBODY: (u8, u8) = (0, u8::MAX);

#[cfg(test)]
mod tests;
