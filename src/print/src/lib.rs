//! Documents on paper: turns a job (what to print, with all words already chosen) into a tagged PDF or pictures of its pages.
//! Runs in its own process. No window, no store, no network; templates, fonts and pictures are passed in.

#![warn(missing_docs)]

mod fill;
mod job;
mod outline;
mod world;

pub use job::{
    Agreement, Block, Bubble, Card, Certificate, Choice, Data, Drawing, Job, LetteredPlace, Mark,
    Panel, Paper, Question, Service, Slip, Source, Tick,
};

use std::collections::BTreeMap;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_render::RenderOptions;
pub use world::Fonts;
use world::Paperwork;

/// The files a document is made from: templates, fonts and pictures. Paths look like `assets/print/flow.typ`.
pub trait Assets: Send + Sync {
    /// The bytes of one file; `None` if it does not exist.
    fn read(&self, path: &str) -> Option<&'static [u8]>;
    /// All paths that start with `prefix`.
    fn list(&self, prefix: &str) -> Vec<&'static str>;
}

/// Why nothing was printed. The text is for the log; the window has its own messages.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// A font, template or picture is not among the assets. Contains its path.
    #[error("a part of the program is missing: {0}")]
    Missing(String),
    /// The typesetter rejected the document. Contains its messages.
    #[error("the pages could not be laid out: {0}")]
    Layout(String),
    /// The finished pages could not be written as PDF or PNG. Contains the reason.
    #[error("the document could not be written: {0}")]
    Export(String),
    /// The document has no page with this number, counted from 0.
    #[error("there is no page {0}")]
    NoPage(usize),
}

/// A document that has been laid out, ready to be saved or shown.
pub struct Printed {
    document: PagedDocument,
    undrawn: Vec<String>,
    ident: String,
    date: (i32, u8, u8),
}

/// Lays out a job with the bundled fonts.
///
/// # Errors
/// [`PrintError::Missing`] if a font or a picture is not among the assets, and [`PrintError::Layout`] if the typesetter
/// rejects the document.
pub fn lay_out(job: &Job, assets: &dyn Assets) -> Result<Printed, PrintError> {
    lay_out_with(job, assets, &Fonts::of(assets)?)
}

/// Lays out a job with these fonts.
///
/// # Errors
/// As [`lay_out`].
pub fn lay_out_with(job: &Job, assets: &dyn Assets, fonts: &Fonts) -> Result<Printed, PrintError> {
    let (job, undrawn) = fonts.printable(job);
    let mut document = compiled(&job, assets, fonts)?;
    let mut closer = Job {
        tight: true,
        ..job.clone()
    };
    if fill::ends_mostly_empty(&document) {
        keep_shorter(&mut document, compiled(&closer, assets, fonts)?);
    }
    if fill::ends_with_a_few_lines(&document) {
        closer.snug = true;
        keep_shorter(&mut document, compiled(&closer, assets, fonts)?);
    }
    Ok(Printed {
        document,
        undrawn,
        ident: format!("porchlight {} {}", job.name, job.lang),
        date: job.date,
    })
}

fn keep_shorter(document: &mut PagedDocument, other: PagedDocument) {
    if other.pages().len() < document.pages().len() {
        *document = other;
    }
}

fn compiled(job: &Job, assets: &dyn Assets, fonts: &Fonts) -> Result<PagedDocument, PrintError> {
    let world = Paperwork::new(job, assets, fonts.clone())?;
    let result = typst::compile::<PagedDocument>(&world);
    result.output.map_err(|why| PrintError::Layout(said(&why)))
}

impl Printed {
    /// The number of pages.
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// The words in which a character was replaced because no font has it.
    pub fn undrawn(&self) -> &[String] {
        &self.undrawn
    }

    /// The document as a tagged PDF that conforms to PDF/UA-1. The same job always gives the same bytes.
    ///
    /// # Errors
    /// [`PrintError::Export`] if the document cannot be written, for instance because it is not accessible.
    pub fn pdf(&self) -> Result<Vec<u8>, PrintError> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1])
            .map_err(|why| PrintError::Export(why.message().to_string()))?;
        let (year, month, day) = self.date;
        let options = PdfOptions {
            ident: Smart::Custom(self.ident.clone()),
            creator: Smart::Custom(Some("Porchlight".to_owned())),
            timestamp: Datetime::from_ymd(year, month, day).map(Timestamp::new_utc),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&self.document, &options).map_err(|why| PrintError::Export(said(&why)))
    }

    /// One page as PNG, `width` pixels wide. Pages count from 0.
    ///
    /// # Errors
    /// [`PrintError::NoPage`] if there is no such page, and [`PrintError::Export`] if the picture cannot be written.
    pub fn picture(&self, page: usize, width: u32) -> Result<Vec<u8>, PrintError> {
        let page_at = self.document.pages().get(page);
        let page = page_at.ok_or(PrintError::NoPage(page))?;
        let points = page.frame.size().x.to_pt().max(1.0);
        let options = RenderOptions {
            pixel_per_pt: (f64::from(width) / points).into(),
            ..RenderOptions::default()
        };
        typst_render::render(page, &options)
            .encode_png()
            .map_err(|why| PrintError::Export(why.to_string()))
    }
}

/// The typesetter's messages with their hints, on one line.
fn said(why: &[SourceDiagnostic]) -> String {
    why.iter()
        .map(|one| {
            let hints: Vec<&str> = one.hints.iter().map(|hint| hint.v.as_str()).collect();
            format!("{} {}", one.message, hints.join(" "))
        })
        .collect::<Vec<_>>()
        .join("; ")
}

/// The bytes of the pictures a job shows, by name.
type Pictures = BTreeMap<String, Vec<u8>>;
