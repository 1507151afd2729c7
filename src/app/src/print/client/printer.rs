//! The window's side of the press. It starts the press, listens to it on a thread, and stops it as soon as its pages are
//! no longer wanted. The window itself only asks for its progress.

use super::{Order, Said, Want};
use egui::ColorImage;
use porchlight_print::Job;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// The preview of one page, as it will be printed.
#[derive(Clone, Debug)]
pub struct Page {
    /// Which page, counted from 0.
    pub page: usize,
    /// The picture of the page, at the width that was ordered.
    pub image: Arc<ColorImage>,
}

/// The progress of the order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// No order was given, or it was stopped.
    #[default]
    Idle,
    /// The press is running. Some pages may already have arrived.
    Working,
    /// Everything ordered has arrived.
    Done,
    /// The press failed, took too long, or sent nothing.
    Failed,
    /// The press could not be started, because it is not installed.
    Missing,
}

enum Heard {
    LaidOut(usize, Vec<String>),
    Page(Page),
    Pdf(Vec<u8>),
    Over { well: bool },
}

/// Handles one order at a time. A new order replaces the old one.
pub struct Printer {
    program: Option<PathBuf>,
    wake: Arc<dyn Fn() + Send + Sync>,
    running: Option<Running>,
    state: State,
    pages: Option<usize>,
    undrawn: Vec<String>,
    pictures: Vec<Page>,
    pdf: Option<Vec<u8>>,
    /// Whether anything ordered has arrived yet.
    came: bool,
}

/// How long a press may be silent. The largest documents take a few seconds on slow computers.
const PATIENCE: Duration = Duration::from_secs(90);

struct Running {
    child: Arc<Mutex<Child>>,
    heard: Receiver<Heard>,
}

impl Drop for Running {
    fn drop(&mut self) {
        let mut child = self.child.lock().unwrap_or_else(PoisonError::into_inner);
        // It may have exited already; then there is nothing to stop.
        child.kill().ok();
        child.wait().ok();
    }
}

/// Starts the given press program, or else the one beside this program.
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

/// Makes a document as a PDF for the command line, waiting until it is done.
///
/// # Errors
/// If the press is not beside this program, or the document cannot be made.
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
    /// `program` is the press to start; `None` means the one beside this program. `wake` is called from another
    /// thread when something has arrived.
    pub fn new(program: Option<PathBuf>, wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self {
            program,
            wake: Arc::new(wake),
            running: None,
            state: State::Idle,
            pages: None,
            undrawn: Vec::new(),
            pictures: Vec::new(),
            pdf: None,
            came: false,
        }
    }

    /// Starts the press on a job, stopping any job in progress.
    pub fn order(&mut self, job: Job, want: Want) {
        self.stop();
        self.state = State::Working;
        let started = self.start(&Order { job, want });
        match started {
            Ok(running) => self.running = Some(running),
            Err(why) => {
                tracing::warn!(%why, "the press did not start");
                self.state = State::Missing;
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
        let child = Arc::new(Mutex::new(child));
        let beat = watch(child.clone(), PATIENCE)?;
        std::thread::Builder::new()
            .name("press".to_owned())
            .spawn(move || {
                // If the press has died, writing fails, but its output up to then is read below.
                stdin.write_all(order.as_bytes()).ok();
                stdin.write_all(b"\n").ok();
                drop(stdin);
                let well = hear(BufReader::new(stdout), &tell, &*wake, &beat).is_ok();
                // A press that is done needs no watchdog.
                drop(beat);
                tell.send(Heard::Over { well }).ok();
                wake();
            })?;
        Ok(Running { child, heard })
    }

    /// Stops the job in progress and discards its results.
    pub fn stop(&mut self) {
        self.running = None;
        self.state = State::Idle;
        self.pages = None;
        self.undrawn.clear();
        self.pictures.clear();
        self.pdf = None;
        self.came = false;
    }

    /// Takes in what the press has reported since the last frame.
    pub fn poll(&mut self) {
        let Some(running) = &self.running else {
            return;
        };
        let mut over = None;
        for heard in running.heard.try_iter() {
            match heard {
                Heard::LaidOut(pages, undrawn) => {
                    self.pages = Some(pages);
                    self.undrawn = undrawn;
                }
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

    /// The progress as of the last [`Printer::poll`].
    pub fn state(&self) -> &State {
        &self.state
    }

    /// How many pages the document has, once it is laid out.
    pub fn pages(&self) -> Option<usize> {
        self.pages
    }

    /// Words of the document with a character that no font on this computer has, once it is laid out.
    pub fn undrawn(&self) -> &[String] {
        &self.undrawn
    }

    /// The preview of a page, counted from 0, if it was ordered and has arrived.
    pub fn picture(&self, page: usize) -> Option<&Page> {
        self.pictures.iter().find(|known| known.page == page)
    }

    /// Takes the finished PDF. Later calls return `None`.
    pub fn take_pdf(&mut self) -> Option<Vec<u8>> {
        self.pdf.take()
    }
}

/// A watchdog: kills a press that has been silent for this long. Each message through the channel is a sign of life;
/// dropping the channel ends the watch.
fn watch(child: Arc<Mutex<Child>>, patience: Duration) -> anyhow::Result<Sender<()>> {
    let (beat, beats) = channel();
    std::thread::Builder::new()
        .name("press watch".to_owned())
        .spawn(move || {
            loop {
                match beats.recv_timeout(patience) {
                    Ok(()) => {}
                    Err(RecvTimeoutError::Disconnected) => return,
                    Err(RecvTimeoutError::Timeout) => break,
                }
            }
            tracing::warn!("the press said nothing for too long and was ended");
            let mut child = child.lock().unwrap_or_else(PoisonError::into_inner);
            child.kill().ok();
        })?;
    Ok(beat)
}

/// Decoded on this thread because it takes longer than one frame.
fn decode(png: &[u8]) -> anyhow::Result<ColorImage> {
    let image = image::load_from_memory_with_format(png, image::ImageFormat::Png)?.into_rgba8();
    let size = [image.width() as usize, image.height() as usize];
    Ok(ColorImage::from_rgba_unmultiplied(size, image.as_raw()))
}

fn hear(
    mut out: BufReader<impl std::io::Read>,
    tell: &Sender<Heard>,
    wake: &(dyn Fn() + Send + Sync),
    beat: &Sender<()>,
) -> anyhow::Result<()> {
    let mut line = String::new();
    loop {
        line.clear();
        if out.read_line(&mut line)? == 0 {
            return Ok(());
        }
        beat.send(()).ok();
        let mut take = |bytes: usize| -> std::io::Result<Vec<u8>> {
            let mut taken = vec![0; bytes];
            out.read_exact(&mut taken)?;
            Ok(taken)
        };
        let heard = match serde_json::from_str::<Said>(&line)? {
            Said::LaidOut { pages, undrawn } => Heard::LaidOut(pages, undrawn),
            Said::Page { page, bytes } => Heard::Page(Page {
                page,
                image: Arc::new(decode(&take(bytes)?)?),
            }),
            Said::Pdf { bytes } => Heard::Pdf(take(bytes)?),
            Said::Failed => anyhow::bail!("the press failed"),
        };
        if tell.send(heard).is_err() {
            // Nobody is listening anymore.
            return Ok(());
        }
        wake();
    }
}
