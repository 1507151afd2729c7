//! What the typesetter can see: our templates, our fonts, the job as data, and nothing else. It cannot access the disk.

use super::outline::outlines;
use super::{Assets, Data, Job, Pictures, PrintError};
use serde_json::Value;
use std::collections::BTreeSet;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

const TEMPLATES: &str = "assets/print/";
/// The replacement for a character that none of our fonts has: the first of these that some font has.
const UNKNOWN: [char; 4] = ['□', '◻', '▢', '?'];

/// The fonts that documents may use: the bundled ones, and any the caller adds. This crate does not search for fonts.
#[derive(Clone)]
pub struct Fonts {
    all: Vec<Font>,
}

impl Fonts {
    /// Loads every font among the assets.
    ///
    /// # Errors
    /// [`PrintError::Missing`] if there is none.
    pub fn of(assets: &dyn Assets) -> Result<Self, PrintError> {
        let mut paths = assets.list("assets/fonts/");
        paths.extend(assets.list("assets/print/fonts/"));
        let all: Vec<Font> = paths
            .iter()
            .filter(|path| path.ends_with(".ttf"))
            .filter_map(|path| Font::new(Bytes::new(assets.read(path)?), 0))
            .collect();
        if all.is_empty() {
            return Err(PrintError::Missing("fonts".to_owned()));
        }
        Ok(Self { all })
    }

    /// Adds a font, such as one of the system's; `index` selects one in a collection. Returns whether it could be read.
    pub fn add(&mut self, bytes: Vec<u8>, index: u32) -> bool {
        let font = Font::new(Bytes::new(bytes), index);
        let read = font.is_some();
        self.all.extend(font);
        read
    }

    /// The characters of a job that no font has.
    pub fn missing(&self, job: &Job) -> BTreeSet<char> {
        let text = serde_json::to_string(job).unwrap_or_default();
        let used: BTreeSet<char> = text.chars().filter(|c| !c.is_ascii()).collect();
        let drawn = |c: &char| !is_joiner(*c) && !c.is_control();
        used.into_iter()
            .filter(drawn)
            .filter(|c| !self.have(*c))
            .collect()
    }

    /// The job without control characters and with every character replaced that no font has; and the words that were changed.
    /// A typed name may contain any character, and a document with a missing one is not accessible.
    pub(super) fn printable(&self, job: &Job) -> (Job, Vec<String>) {
        let unknown = UNKNOWN.into_iter().find(|c| self.have(*c)).unwrap_or('?');
        let mut undrawn = Vec::new();
        let Ok(mut value) = serde_json::to_value(job) else {
            return (job.clone(), undrawn);
        };
        self.clean(&mut value, unknown, &mut undrawn);
        let job = serde_json::from_value(value).unwrap_or_else(|_| job.clone());
        (job, undrawn)
    }

    fn clean(&self, value: &mut Value, unknown: char, undrawn: &mut Vec<String>) {
        match value {
            Value::String(text) => {
                if text.is_ascii() && !text.contains(|c: char| c.is_control()) {
                    return;
                }
                let is_lost =
                    |c: char| !c.is_ascii() && !c.is_control() && !is_joiner(c) && !self.have(c);
                for word in text
                    .split_whitespace()
                    .filter(|word| word.contains(is_lost))
                {
                    let word: String = word.chars().filter(|c| !is_isolate(*c)).collect();
                    if !undrawn.contains(&word) {
                        undrawn.push(word);
                    }
                }
                *text = text
                    .chars()
                    .filter(|c| *c == '\n' || !c.is_control())
                    .filter(|c| !is_joiner(*c) || is_isolate(*c) || self.have(*c))
                    .map(|c| if is_lost(c) { unknown } else { c })
                    .collect();
            }
            Value::Array(all) => {
                for one in all {
                    self.clean(one, unknown, undrawn);
                }
            }
            Value::Object(all) => {
                for one in all.values_mut() {
                    self.clean(one, unknown, undrawn);
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn have(&self, c: char) -> bool {
        self.all
            .iter()
            .any(|font| font.info().coverage.contains(u32::from(c)))
    }
}

/// Whether a character draws nothing itself, like the joiners and selectors between the parts of an emoji.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}')
}

/// Whether a character only isolates a part of a text, so that it keeps its own direction.
fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Everything the typesetter can access while it lays out one job.
pub(super) struct Paperwork<'a> {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    job: Bytes,
    pictures: Pictures,
    assets: &'a dyn Assets,
}

impl<'a> Paperwork<'a> {
    /// Prepares a job.
    ///
    /// # Errors
    /// [`PrintError::Missing`] if a picture is not among the assets, and [`PrintError::Layout`] if the job cannot be
    /// serialized.
    pub(super) fn new(job: &Job, assets: &'a dyn Assets, fonts: Fonts) -> Result<Self, PrintError> {
        let mut pictures = Pictures::new();
        for name in job.pictures() {
            let path = format!("assets/illustrations/{name}.svg");
            let bytes = assets
                .read(&path)
                .ok_or_else(|| PrintError::Missing(path.clone()))?;
            if matches!(job.data, Data::Coloring { .. }) {
                let outlines = outlines(bytes).ok_or_else(|| PrintError::Missing(path.clone()))?;
                pictures.insert(name.to_owned(), outlines.into_bytes());
            } else {
                pictures.insert(name.to_owned(), bytes.to_vec());
            }
        }
        let data = serde_json::to_vec(job).map_err(|why| PrintError::Layout(why.to_string()))?;
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts.all)),
            fonts: fonts.all,
            main: file("main.typ")?,
            job: Bytes::new(data),
            pictures,
            assets,
        })
    }

    fn bytes(&self, id: FileId) -> FileResult<Bytes> {
        let path = id.get().vpath().get_without_slash().to_owned();
        if path == "job.json" {
            return Ok(self.job.clone());
        }
        if let Some(name) = path
            .strip_prefix("pictures/")
            .and_then(|name| name.strip_suffix(".svg"))
            && let Some(picture) = self.pictures.get(name)
        {
            return Ok(Bytes::new(picture.clone()));
        }
        self.assets
            .read(&format!("{TEMPLATES}{path}"))
            .map(Bytes::new)
            .ok_or_else(|| FileError::NotFound(path.into()))
    }
}

fn file(path: &str) -> Result<FileId, PrintError> {
    let path = VirtualPath::new(path).map_err(|_| PrintError::Missing(path.to_owned()))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

impl World for Paperwork<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let bytes = self.bytes(id)?;
        let text = std::str::from_utf8(&bytes).map_err(|_| FileError::InvalidUtf8)?;
        Ok(Source::new(id, text.to_owned()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.bytes(id)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
