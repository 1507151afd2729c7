//! `porchlight print`: makes a document without opening a window.

use crate::msg::Msg;
use crate::print::compose::{Facts, compose};
use clap::{Args, ValueEnum};
use porchlight_core::content::Library;
use porchlight_core::model::{Model, SavedState, SchoolCard};
use porchlight_core::paper::{Document, Request, Size, usual_size};
use porchlight_core::policy::Policy;
use porchlight_core::source::Source;
use porchlight_core::text::{Texts, locales, negotiate};
use porchlight_core::when::Today;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// Make a document as a PDF.
#[derive(Args)]
pub struct Wanted {
    /// List the available documents.
    #[arg(long)]
    list: bool,
    /// Which document, such as worksheet.
    document: Option<String>,
    /// What it is about: a lesson, a checklist, a country, an age.
    id: Option<String>,
    #[arg(long, value_enum)]
    paper: Option<PaperName>,
    /// Large print: 18 points instead of 12.
    #[arg(long)]
    large: bool,
    /// The country whose help services are printed, such as CA.
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Where to write the PDF.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum PaperName {
    A4,
    Letter,
}

impl Wanted {
    /// Whether a paper size was given.
    pub(super) fn has_paper(&self) -> bool {
        self.paper.is_some()
    }
}

/// Writes one PDF, or lists the documents. Problems go to standard error, and the exit code reports failure.
pub fn run(
    wanted: &Wanted,
    source: Arc<dyn Source>,
    policy: &Policy,
    locale: Option<&str>,
) -> ExitCode {
    if wanted.list {
        for (name, about) in Document::NAMES {
            println!("{name} {about}");
        }
        return ExitCode::SUCCESS;
    }
    match write(wanted, source, policy, locale) {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why:#}");
            ExitCode::FAILURE
        }
    }
}

fn write(
    wanted: &Wanted,
    source: Arc<dyn Source>,
    policy: &Policy,
    locale: Option<&str>,
) -> anyhow::Result<()> {
    let Some(name) = &wanted.document else {
        anyhow::bail!("Say which document: `porchlight print --list` shows them.");
    };
    let Some(out) = &wanted.out else {
        anyhow::bail!("Say where the PDF goes: --out FILE");
    };
    let id = wanted.id.as_deref().unwrap_or_default();
    let Some(document) = Document::from_name(name, id) else {
        anyhow::bail!("There is no document “{name} {id}”: `porchlight print --list` shows them.");
    };
    let (library, problems) = Library::open(source.clone());
    for problem in &problems {
        eprintln!("{problem}");
    }
    let asked: Vec<String> = match policy.language.as_deref().or(locale) {
        Some(locale) => vec![locale.to_owned()],
        None => sys_locale::get_locales().collect(),
    };
    let texts = Texts::open(
        source.clone(),
        &negotiate(&asked, &locales(source.as_ref())),
    );
    let library = Arc::new(library);
    let saved = SavedState {
        policy: policy.clone(),
        ..SavedState::default()
    };
    if !Model::new(library.clone(), saved).may_print(&document) {
        let words = Msg(&texts).policy_closed_paper(format!("{name} {id}"));
        anyhow::bail!("{}", words.trim());
    }
    let asked = wanted.country.as_deref().map(str::to_uppercase);
    let country = asked.or_else(|| policy.country.clone());
    let size = match (policy.paper, wanted.paper) {
        (Some(size), _) => size,
        (None, Some(PaperName::A4)) => Size::A4,
        (None, Some(PaperName::Letter)) => Size::Letter,
        (None, None) => usual_size(
            country
                .as_deref()
                .or(crate::platform::region::of_locales(sys_locale::get_locales()).as_deref()),
        ),
    };
    let mut request = Request::new(document, size);
    request.large = wanted.large;
    let now = jiff::Zoned::now();
    let facts = Facts {
        library: &library,
        texts: &texts,
        school: &SchoolCard::default(),
        child: None,
        plan: None,
        class: None,
        agreement: None,
        country: country.as_deref(),
        today: Today::at(now.timestamp(), now.time_zone()),
    };
    let Some(job) = compose(&request, &facts) else {
        anyhow::bail!("There is no “{id}” to print.");
    };
    let pdf = crate::print::client::pdf(job)?;
    porchlight_store::save_elsewhere(out, &pdf)?;
    Ok(())
}
