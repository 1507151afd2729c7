//! Inside the press: reads one order, lays it out, and writes the result. It has no access to a window or the data folder.

use super::{Order, Said, Want};
use egui::{FallbackRequest, FontFamily, FontProvider as _};
use egui_system_font_provider::SystemFontProvider;
use porchlight_print::{Assets, Fonts, Job, PrintError, Printed, lay_out_with};
use std::collections::BTreeSet;
use std::io::{BufRead as _, Write};
use std::process::ExitCode;

/// The templates, fonts and pictures that ship with the program.
pub struct Embedded;

impl Assets for Embedded {
    fn read(&self, path: &str) -> Option<&'static [u8]> {
        porchlight_pack::get(path)
    }

    fn list(&self, prefix: &str) -> Vec<&'static str> {
        porchlight_pack::list(prefix).collect()
    }
}

/// Carries out the single order given on standard input.
pub fn run() -> ExitCode {
    let mut line = String::new();
    let mut out = std::io::stdout().lock();
    let served = std::io::stdin()
        .lock()
        .read_line(&mut line)
        .map_err(anyhow::Error::from)
        .and_then(|_| Ok(serde_json::from_str::<Order>(&line)?))
        .and_then(|order| serve(&order, &mut out));
    match served {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // Only the error, never the words on the page.
            eprintln!("{why}");
            say(&mut out, &Said::Failed, &[]).ok();
            ExitCode::FAILURE
        }
    }
}

fn serve(order: &Order, out: &mut impl Write) -> anyhow::Result<()> {
    let mut fonts = Fonts::of(&Embedded)?;
    add_system_fonts(&mut fonts, &order.job);
    let printed = lay_out_with(&order.job, &Embedded, &fonts)?;
    let pages = printed.pages();
    let undrawn = printed.undrawn().to_vec();
    say(out, &Said::LaidOut { pages, undrawn }, &[])?;
    match order.want {
        Want::Pdf => {
            let pdf = printed.pdf()?;
            let bytes = pdf.len();
            say(out, &Said::Pdf { bytes }, &pdf)?;
        }
        Want::Pages {
            first,
            count,
            width,
        } => {
            for page in first..(first + count).min(pages) {
                let picture = picture(&printed, page, width)?;
                let bytes = picture.len();
                say(out, &Said::Page { page, bytes }, &picture)?;
            }
        }
    }
    Ok(())
}

/// Adds system fonts for characters that none of our fonts has, as in a typed name. They are the same fonts that the window
/// uses for that name.
fn add_system_fonts(fonts: &mut Fonts, job: &Job) {
    let mut missing = fonts.missing(job);
    if missing.is_empty() {
        return;
    }
    let system = SystemFontProvider::new();
    let mut added = BTreeSet::new();
    while let Some(c) = missing.pop_first() {
        let request = FallbackRequest {
            cluster: &c.to_string(),
            family: &FontFamily::Proportional,
        };
        let Some(found) = system.font_for(&request) else {
            continue;
        };
        if added.insert(found.name) && fonts.add(found.data.bytes().to_vec(), found.data.index) {
            let left = fonts.missing(job);
            missing.retain(|c| left.contains(c));
        }
    }
}

fn picture(printed: &Printed, page: usize, width: u32) -> Result<Vec<u8>, PrintError> {
    printed.picture(page, width.clamp(64, 4096))
}

fn say(out: &mut impl Write, said: &Said, bytes: &[u8]) -> anyhow::Result<()> {
    serde_json::to_writer(&mut *out, said)?;
    out.write_all(b"\n")?;
    out.write_all(bytes)?;
    out.flush()?;
    Ok(())
}
