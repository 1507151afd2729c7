//! One field over everything: lessons, words, checklists and help, in the language of the moment. Tolerant of accents and
//! small misspellings. What is typed is never kept: nothing here writes, logs or remembers a query.

use crate::content::{Audience, Key, Kind, LessonId, Library};
use crate::text::Texts;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// Where a result leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Lesson(LessonId),
    Page { lesson: LessonId, step: Key },
    Term(Key),
    Checklist(Key),
    Help,
    HelpCall,
}

/// One thing that can be found.
#[derive(Clone, Debug)]
pub struct Entry {
    pub target: Target,
    /// Whom it is for; `None` is for everybody.
    pub audience: Option<Audience>,
    pub title: String,
    /// What it is about, shown under the title.
    pub line: String,
}

/// All words of everything, folded, with the entries they stand in.
pub struct Index {
    entries: Vec<Entry>,
    words: BTreeMap<String, Vec<Place>>,
}

#[derive(Clone, Copy)]
struct Place {
    entry: u32,
    weight: f32,
}

const IN_TITLE: f32 = 4.0;
const IN_LINE: f32 = 2.0;
const IN_BODY: f32 = 1.0;

/// What is looked for when nobody said who they are.
pub type Reader = Option<Audience>;

impl Index {
    /// Gathers everything in one language. `help` are the titles and lines of what Help can show.
    pub fn build(library: &Library, texts: &Texts, help: Vec<Entry>) -> Self {
        let mut index = Self {
            entries: Vec::new(),
            words: BTreeMap::new(),
        };
        for entry in help {
            index.add(entry, "");
        }
        let glossary = texts.prose("glossary");
        for term in library.glossary() {
            for audience in Audience::ALL {
                let Some(attribute) = term.definition_for(audience) else {
                    continue;
                };
                let id = term.key.as_str();
                let entry = Entry {
                    target: Target::Term(term.key.clone()),
                    audience: Some(audience),
                    title: glossary.text(id).to_owned(),
                    line: glossary.part(id, &attribute).to_owned(),
                };
                index.add(entry, glossary.part(id, "forms"));
            }
        }
        for lesson in library.lessons() {
            let prose = texts.lesson(lesson.id.as_str());
            let title = prose.text("lesson");
            let entry = Entry {
                target: Target::Lesson(lesson.id.clone()),
                audience: Some(lesson.audience),
                title: title.to_owned(),
                line: prose.part("lesson", "summary").to_owned(),
            };
            index.add(entry, "");
            for page in &lesson.pages {
                let id = page.key.as_str();
                let body = match page.kind {
                    Kind::Read => prose.text(id).to_owned(),
                    _ => prose
                        .ids()
                        .filter(|(message, attribute, _)| {
                            *message == id && !matches!(attribute, Some("notes" | "slide"))
                        })
                        .map(|(_, _, text)| text)
                        .collect::<Vec<_>>()
                        .join(" "),
                };
                let entry = Entry {
                    target: Target::Page {
                        lesson: lesson.id.clone(),
                        step: page.key.clone(),
                    },
                    audience: Some(lesson.audience),
                    title: prose.part(id, "title").to_owned(),
                    line: title.to_owned(),
                };
                index.add(entry, &body);
            }
        }
        for list in library.checklists() {
            let prose = texts.checklist(list.id.as_str());
            let title = prose.text("checklist");
            for item in list.items() {
                let id = item.key.as_str();
                let entry = Entry {
                    target: Target::Checklist(list.id.clone()),
                    audience: Some(Audience::Parents),
                    title: prose.text(id).to_owned(),
                    line: title.to_owned(),
                };
                index.add(
                    entry,
                    &format!("{} {}", prose.part(id, "why"), prose.part(id, "how")),
                );
            }
        }
        index
    }

    fn add(&mut self, entry: Entry, body: &str) {
        let ix = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        for (text, weight) in [
            (entry.title.as_str(), IN_TITLE),
            (entry.line.as_str(), IN_LINE),
            (body, IN_BODY),
        ] {
            let words: BTreeSet<String> = folded_words(text).collect();
            for word in words {
                self.words
                    .entry(word)
                    .or_default()
                    .push(Place { entry: ix, weight });
            }
        }
        self.entries.push(entry);
    }

    /// The best entries for what was typed so far, best first. The last word may be unfinished.
    pub fn find(&self, query: &str, reader: Reader, most: usize) -> Vec<&Entry> {
        let asked: Vec<String> = folded_words(query).collect();
        let mut scores: BTreeMap<u32, (usize, f32)> = BTreeMap::new();
        for word in &asked {
            let mut best: BTreeMap<u32, f32> = BTreeMap::new();
            for (places, near) in self.like(word) {
                // A word that stands everywhere says little.
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
        let enough = asked.len().div_ceil(2);
        let mut found: Vec<(usize, f32, &Entry)> = scores
            .into_iter()
            .filter(|(_, (words, _))| *words >= enough)
            .filter_map(|(ix, (words, score))| {
                let entry = self.entries.get(ix as usize)?;
                let fits = match (reader, entry.audience) {
                    (Some(reader), Some(audience)) => reader == audience,
                    _ => true,
                };
                fits.then_some((words, score, entry))
            })
            .collect();
        found.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)));
        let mut shown: Vec<&Entry> = Vec::new();
        for (_, _, entry) in found {
            // One word has a definition for each band; where nobody said who they are, one is enough.
            let again = shown
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

    /// Words that are this one or begin with it; where there is none, words that are nearly this one.
    fn like(&self, asked: &str) -> Vec<(&[Place], f32)> {
        let begins: Vec<(&[Place], f32)> = self
            .words
            .range(asked.to_owned()..)
            .take_while(|(word, _)| word.starts_with(asked))
            .map(|(word, places)| {
                let near = if word == asked { 1.0 } else { 0.7 };
                (places.as_slice(), near)
            })
            .collect();
        let slips = slips_allowed(asked);
        if !begins.is_empty() || slips == 0 {
            return begins;
        }
        self.words
            .iter()
            .filter_map(|(word, places)| {
                let distance = nearly(asked, word, slips)?;
                Some((places.as_slice(), 0.5 / distance.max(1) as f32))
            })
            .collect()
    }
}

/// Slips of the hand that are forgiven in a word of this length.
fn slips_allowed(word: &str) -> usize {
    match word.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// How many letters are missing, too many, wrong or swapped, if no more than allowed; a word not finished counts as far
/// as it goes.
fn nearly(asked: &str, word: &str, slips: usize) -> Option<usize> {
    let (long, wanted) = (word.chars().count(), asked.chars().count());
    if long + slips < wanted {
        return None;
    }
    let whole = (long <= wanted + slips).then(|| strsim::osa_distance(asked, word));
    let begin: String = word.chars().take(wanted).collect();
    let unfinished = strsim::osa_distance(asked, &begin);
    let distance = whole.map_or(unfinished, |whole| whole.min(unfinished));
    (distance <= slips).then_some(distance)
}

/// Whether somebody types about their own trouble: any of the words, given parted by commas, stands in the query. Phrases
/// count when all of their words do.
pub fn is_trouble(query: &str, words: &str) -> bool {
    let asked: Vec<String> = folded_words(query).collect();
    words.split(',').any(|phrase| {
        let mut wanted = folded_words(phrase).peekable();
        wanted.peek().is_some()
            && wanted.all(|word| {
                asked.iter().any(|typed| {
                    typed == &word || nearly(&word, typed, slips_allowed(&word)).is_some()
                })
            })
    })
}

/// The words of a text without case and accents, “ph” as “f”.
fn folded_words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.unicode_words().map(|word| {
        let folded: String = word
            .nfd()
            .filter(|c| !is_combining_mark(*c) && *c != '\'' && *c != '’')
            .flat_map(char::to_lowercase)
            .collect();
        // Written as it sounds, as children do.
        folded.replace("ph", "f")
    })
}

#[cfg(test)]
mod tests;
