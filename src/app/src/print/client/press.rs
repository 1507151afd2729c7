//! Inside the press: reads one order, lays it out, and writes the result. It knows no window and no data folder.

use super::{Order, Said, Want};
use porchlight_print::{Assets, PrintError, Printed, lay_out};
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
            // Only what went wrong, never the words on the page.
            eprintln!("{why}");
            say(&mut out, &Said::Failed, &[]).ok();
            ExitCode::FAILURE
        }
    }
}

fn serve(order: &Order, out: &mut impl Write) -> anyhow::Result<()> {
    let printed = lay_out(&order.job, &Embedded)?;
    let pages = printed.pages();
    say(out, &Said::LaidOut { pages }, &[])?;
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
