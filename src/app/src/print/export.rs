//! Where finished documents go: a place the person chooses in a dialog, the documents folder if the system has no dialog,
//! or the program for PDF files. File names are always neutral. Files that were only opened are deleted again.

#[cfg(target_os = "linux")]
use crate::platform::portal::{self, Dialogs, Handed};
use porchlight_core::model::{FileText, Filed};
use porchlight_store::{self as store, Scratch, StoreError};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The name suggested for every file: no person, no topic.
const NAME: &str = "porchlight-sheet";
/// A dialog that returns faster than any person can act was never shown.
const NO_HAND: Duration = Duration::from_millis(350);

/// Asks where to save, and opens a file in its program.
pub trait Desk: Send + Sync {
    /// Lets the person choose a place.
    fn choose(&self, name: &str, extension: &str) -> Chosen;

    /// Takes the window, so that dialogs open in front of it, even in full screen.
    fn attach(&self, _frame: &eframe::Frame) {}

    /// Opens a file in the program for its type.
    fn open(&self, path: &Path) -> std::io::Result<()>;
}

/// The outcome of a dialog.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// The person chose this place.
    Place(PathBuf),
    /// The person closed the dialog.
    PutAway,
    /// This system has no dialog, or it could not be opened.
    NoDialog,
}

/// The dialogs and programs of this system.
#[derive(Default)]
pub struct SystemDesk {
    /// A dialog whose parent is the window, so that it opens in front of it.
    over_window: Mutex<rfd::FileDialog>,
}

/// Whether a dialog can be opened at all. On Linux nothing else reports this: if there is no dialog, or the desktop does not
/// answer, it looks as if the person had closed it, after up to a minute.
#[cfg(target_os = "linux")]
fn can_ask() -> bool {
    match portal::dialogs() {
        Dialogs::Portal => true,
        Dialogs::Silent => false,
        Dialogs::None => is_installed("zenity"),
    }
}

#[cfg(not(target_os = "linux"))]
fn can_ask() -> bool {
    true
}

#[cfg(target_os = "linux")]
fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

impl Desk for SystemDesk {
    fn attach(&self, frame: &eframe::Frame) {
        *self
            .over_window
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = rfd::FileDialog::new().set_parent(frame);
    }

    fn choose(&self, name: &str, extension: &str) -> Chosen {
        if !can_ask() {
            return Chosen::NoDialog;
        }
        let over_window = self.over_window.lock();
        let dialog = over_window.unwrap_or_else(PoisonError::into_inner).clone();
        let asked = Instant::now();
        let place = dialog
            .add_filter(extension.to_uppercase(), &[extension])
            .set_file_name(format!("{name}.{extension}"))
            .save_file();
        match place {
            Some(place) => Chosen::Place(place),
            None if asked.elapsed() >= NO_HAND => Chosen::PutAway,
            None => Chosen::NoDialog,
        }
    }

    fn open(&self, path: &Path) -> std::io::Result<()> {
        #[cfg(target_os = "linux")]
        match portal::open_file(path) {
            Ok(Handed::Over) => return Ok(()),
            Ok(Handed::Declined) => return Err(std::io::ErrorKind::Interrupted.into()),
            Err(why) => tracing::debug!(%why, "the desktop portal did not open the document"),
        }
        open::that_detached(path)
    }
}

/// Saves and opens documents on separate threads, because a dialog stays open as long as the person needs.
pub struct Export {
    /// The dialogs and programs files go to.
    pub desk: Arc<dyn Desk>,
    /// Where files go if there is no dialog, instead of the person's documents folder.
    pub documents: Option<PathBuf>,
    opened: Arc<Mutex<Option<Scratch>>>,
}

impl Export {
    /// Saves and opens files through this desk.
    pub fn new(desk: Arc<dyn Desk>) -> Self {
        Self {
            desk,
            documents: None,
            opened: Arc::default(),
        }
    }

    /// Opens a document in the program for PDF files, or saves it where the person chooses; reports the outcome to `tell`.
    pub fn file(&self, pdf: Vec<u8>, open: bool, tell: impl FnOnce(Filed) + Send + 'static) {
        let desk = self.desk.clone();
        let documents = self.documents.clone().or_else(store::documents);
        let opened = self.opened.clone();
        std::thread::spawn(move || {
            tell(if open {
                open_it(&*desk, &opened, &pdf)
            } else {
                save_it(&*desk, documents.as_deref(), (NAME, "pdf"), &pdf)
            });
        });
    }

    /// Saves a text file where the person chooses.
    pub fn save(&self, file: FileText, tell: impl FnOnce(Filed) + Send + 'static) {
        let desk = self.desk.clone();
        let documents = self.documents.clone().or_else(store::documents);
        std::thread::spawn(move || {
            let named = (file.name, file.extension);
            let bytes = file.text.as_bytes();
            tell(save_it(&*desk, documents.as_deref(), named, bytes));
        });
    }

    /// Saves a page of text to print in the documents folder.
    pub fn save_sheet(&self, text: String, tell: impl FnOnce(bool) + Send + 'static) {
        let folder = self.documents.clone().or_else(store::documents);
        // Not on the window's thread: the documents folder may be on a network.
        std::thread::spawn(move || {
            let saved = folder
                .ok_or(StoreError::NoFolder)
                .and_then(|folder| store::save_fresh(&folder, NAME, "txt", text.as_bytes()));
            if let Err(why) = &saved {
                tracing::warn!(%why, "the sheet was not saved");
            }
            tell(saved.is_ok());
        });
    }

    /// Deletes files that were only opened.
    pub fn forget(&self) {
        self.opened
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
    }
}

fn save_it(
    desk: &dyn Desk,
    documents: Option<&Path>,
    (name, extension): (&str, &str),
    bytes: &[u8],
) -> Filed {
    let shown = |path: &Path| path.display().to_string();
    match desk.choose(name, extension) {
        Chosen::Place(path) => {
            let ends = path
                .extension()
                .is_some_and(|end| end.eq_ignore_ascii_case(extension));
            let saved = match (path.parent(), path.file_name()) {
                // Nobody was asked about the file whose name has the ending, so it must be a new one.
                (Some(folder), Some(name)) if !ends => {
                    store::save_fresh(folder, &name.to_string_lossy(), extension, bytes)
                }
                _ => store::save_elsewhere(&path, bytes).map(|()| path),
            };
            match saved {
                Ok(path) => Filed::Saved(shown(&path)),
                Err(why) => {
                    tracing::warn!(%why, "the document was not saved");
                    Filed::NotSaved
                }
            }
        }
        Chosen::PutAway => Filed::PutAway,
        Chosen::NoDialog => {
            match documents.map(|folder| store::save_fresh(folder, name, extension, bytes)) {
                Some(Ok(path)) => Filed::InDocuments(shown(&path)),
                other => {
                    tracing::warn!(?other, "the document was not saved");
                    Filed::NotSaved
                }
            }
        }
    }
}

fn open_it(desk: &dyn Desk, opened: &Mutex<Option<Scratch>>, pdf: &[u8]) -> Filed {
    let written = Scratch::new().and_then(|scratch| {
        let path = scratch.save(NAME, "pdf", pdf)?;
        Ok((scratch, path))
    });
    let (scratch, path) = match written {
        Ok(written) => written,
        Err(why) => {
            tracing::warn!(%why, "the document was not written");
            return Filed::NotOpened;
        }
    };
    match desk.open(&path) {
        Ok(()) => {
            *opened.lock().unwrap_or_else(PoisonError::into_inner) = Some(scratch);
            Filed::Opened
        }
        // The person closed the portal's choice of programs, so there is nothing to report.
        Err(why) if why.kind() == std::io::ErrorKind::Interrupted => Filed::PutAway,
        Err(why) => {
            tracing::warn!(%why, "no program opened the document");
            Filed::NotOpened
        }
    }
}
