//! The window's side of the press: starts it, hears it on a thread, and stops it at once when nobody wants the pages any
//! more. The window only ever asks how far it is.

use super::{Order, Said, Want};
use egui::ColorImage;
use porchlight_print::Job;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};

/// A page as it will be printed, counted from 0.
#[derive(Clone, Debug)]
pub struct Page {
    pub page: usize,
    pub image: Arc<ColorImage>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Idle,
    Working,
    /// All that was wanted is there.
    Done,
    Failed,
}

enum Heard {
    LaidOut(usize),
    Page(Page),
    Pdf(Vec<u8>),
    Over { well: bool },
}

/// One order at a time; a new one takes the place of the old.
pub struct Printer {
    program: Option<PathBuf>,
    wake: Arc<dyn Fn() + Send + Sync>,
    running: Option<Running>,
    state: State,
    pages: Option<usize>,
    pictures: Vec<Page>,
    pdf: Option<Vec<u8>>,
    /// Something of what was wanted came.
    came: bool,
}

struct Running {
    child: Arc<Mutex<Child>>,
    heard: Receiver<Heard>,
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        // It may be over already; then there is nothing to stop.
        child.kill().ok();
        child.wait().ok();
    }
}

/// Starts the press: the one named, else the one beside this program.
fn spawn(program: Option<&Path>) -> anyhow::Result<Child> {
    let program = match program {
        Some(program) => program.to_owned(),
        None => {
            let name = format!("porchlight-press{}", std::env::consts::EXE_SUFFIX);
            std::env::current_exe()?.with_file_name(name)
        }
    };
    let child = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    Ok(child)
}

/// A document as PDF, for the command line: waits until it is there.
///
/// # Errors
/// Where the press is not beside this program, or the document cannot be made.
pub fn pdf(job: Job) -> anyhow::Result<Vec<u8>> {
    let mut child = spawn(None).map_err(|why| {
        why.context("porchlight-press, the part that makes PDF files, is not beside this program")
    })?;
    let want = Want::Pdf;
    let order = serde_json::to_string(&Order { job, want })?;
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(order.as_bytes())?;
        stdin.write_all(b"\n")?;
    }
    let Some(stdout) = child.stdout.take() else {
        anyhow::bail!("no pipe from the press");
    };
    let mut from = BufReader::new(stdout);
    let mut line = String::new();
    let mut made = None;
    while from.read_line(&mut line)? > 0 {
        if let Said::Pdf { bytes } = serde_json::from_str(&line)? {
            let mut pdf = vec![0; bytes];
            from.read_exact(&mut pdf)?;
            made = Some(pdf);
        }
        line.clear();
    }
    child.wait()?;
    made.ok_or_else(|| anyhow::anyhow!("The document could not be made."))
}

impl Printer {
    /// `program` is the press to start; `None` is the one beside this program.
    pub fn new(program: Option<PathBuf>, wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self {
            program,
            wake: Arc::new(wake),
            running: None,
            state: State::Idle,
            pages: None,
            pictures: Vec::new(),
            pdf: None,
            came: false,
        }
    }

    /// Starts the press on a job; what was under way is stopped.
    pub fn order(&mut self, job: Job, want: Want) {
        self.stop();
        self.state = State::Working;
        let started = self.start(&Order { job, want });
        match started {
            Ok(running) => self.running = Some(running),
            Err(why) => {
                tracing::warn!(%why, "the press did not start");
                self.state = State::Failed;
            }
        }
    }

    fn start(&self, order: &Order) -> anyhow::Result<Running> {
        let mut child = spawn(self.program.as_deref())?;
        let (stdin, stdout) = (child.stdin.take(), child.stdout.take());
        let (Some(mut stdin), Some(stdout)) = (stdin, stdout) else {
            child.kill().ok();
            anyhow::bail!("no pipes to the press");
        };
        let order = serde_json::to_string(order)?;
        let (tell, heard) = channel();
        let wake = self.wake.clone();
        std::thread::Builder::new()
            .name("press".to_owned())
            .spawn(move || {
                // A press that is gone does not read; what it said before is heard below.
                stdin.write_all(order.as_bytes()).ok();
                stdin.write_all(b"\n").ok();
                drop(stdin);
                let well = hear(BufReader::new(stdout), &tell, &*wake).is_ok();
                tell.send(Heard::Over { well }).ok();
                wake();
            })?;
        Ok(Running {
            child: Arc::new(Mutex::new(child)),
            heard,
        })
    }

    /// Stops what is under way and forgets what came of it.
    pub fn stop(&mut self) {
        self.running = None;
        self.state = State::Idle;
        self.pages = None;
        self.pictures.clear();
        self.pdf = None;
        self.came = false;
    }

    /// Takes in what the press said since the last frame.
    pub fn poll(&mut self) {
        let Some(running) = &self.running else {
            return;
        };
        let mut over = None;
        for heard in running.heard.try_iter() {
            match heard {
                Heard::LaidOut(pages) => self.pages = Some(pages),
                Heard::Page(page) => {
                    self.came = true;
                    self.pictures.push(page);
                }
                Heard::Pdf(pdf) => {
                    self.came = true;
                    self.pdf = Some(pdf);
                }
                Heard::Over { well } => over = Some(well),
            }
        }
        if let Some(well) = over {
            self.running = None;
            self.state = if well && self.came {
                State::Done
            } else {
                State::Failed
            };
        }
    }

    pub fn state(&self) -> &State {
        &self.state
    }

    /// Pages of the document, once it is laid out.
    pub fn pages(&self) -> Option<usize> {
        self.pages
    }

    pub fn picture(&self, page: usize) -> Option<&Page> {
        self.pictures.iter().find(|known| known.page == page)
    }

    /// The finished document, once.
    pub fn take_pdf(&mut self) -> Option<Vec<u8>> {
        self.pdf.take()
    }
}

/// Here and not in the window: it takes longer than a frame.
fn decode(png: &[u8]) -> anyhow::Result<ColorImage> {
    let image = image::load_from_memory_with_format(png, image::ImageFormat::Png)?.into_rgba8();
    let size = [image.width() as usize, image.height() as usize];
    Ok(ColorImage::from_rgba_unmultiplied(size, image.as_raw()))
}

fn hear(
    mut out: BufReader<impl std::io::Read>,
    tell: &Sender<Heard>,
    wake: &(dyn Fn() + Send + Sync),
) -> anyhow::Result<()> {
    let mut line = String::new();
    loop {
        line.clear();
        if out.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let mut take = |bytes: usize| -> std::io::Result<Vec<u8>> {
            let mut taken = vec![0; bytes];
            out.read_exact(&mut taken)?;
            Ok(taken)
        };
        let heard = match serde_json::from_str::<Said>(&line)? {
            Said::LaidOut { pages } => Heard::LaidOut(pages),
            Said::Page { page, bytes } => Heard::Page(Page {
                page,
                image: Arc::new(decode(&take(bytes)?)?),
            }),
            Said::Pdf { bytes } => Heard::Pdf(take(bytes)?),
            Said::Failed => anyhow::bail!("the press failed"),
        };
        if tell.send(heard).is_err() {
            // Nobody listens any more.
            return Ok(());
        }
        wake();
    }
}
