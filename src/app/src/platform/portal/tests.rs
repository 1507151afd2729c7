//! A fake portal on a private bus.

use super::{
    Dialogs, FILE_CHOOSER, Handed, NAME, OPEN_URI, PATH, REQUEST, dialogs_through, open_through,
};
use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, ErrorKind, Read as _};
use std::os::fd::OwnedFd;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::zvariant::{ObjectPath, OwnedValue, Value};

const HANDLE: &str = "/org/freedesktop/portal/desktop/request/1_1/ours";
const SHEET: &[u8] = b"%PDF-1.7 a sheet";

/// What the portal does when it is handed a file.
enum Does {
    /// Accepts it, and ends the request with this response.
    Takes(u32),
    /// Accepts it, while the person has not chosen yet.
    Asks,
    Refuses,
    Hangs,
}

/// A private bus that stops when the test ends.
pub(in crate::platform) struct Bus {
    daemon: Child,
    address: String,
    folder: tempfile::TempDir,
}

impl Drop for Bus {
    fn drop(&mut self) {
        self.daemon.kill().ok();
        self.daemon.wait().ok();
    }
}

impl Bus {
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("bus");
        let daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .arg(format!("--address=unix:path={}", socket.display()))
            .stdout(Stdio::piped())
            .spawn();
        let mut daemon = daemon.expect("dbus-daemon: scripts/packages.sh test installs it");
        let mut address = String::new();
        let said = daemon.stdout.take().unwrap();
        BufReader::new(said).read_line(&mut address).unwrap();
        Self {
            daemon,
            address: address.trim().to_owned(),
            folder,
        }
    }

    pub fn builder(&self) -> Builder<'static> {
        Builder::address(self.address.as_str()).unwrap()
    }

    /// A portal that answers one call and reports what it could read through the descriptor.
    fn portal(&self, does: Does) -> Receiver<Vec<u8>> {
        let portal = self.builder().build().unwrap();
        // Before it has its name, so that no call is missed.
        let calls = MessageIterator::from(&portal);
        portal.request_name(NAME).unwrap();
        let (tell, read) = channel();
        std::thread::spawn(move || serve(&portal, calls, &does, |bytes| drop(tell.send(bytes))));
        read
    }

    fn sheet(&self) -> PathBuf {
        let path = self.folder.path().join("porchlight-sheet.pdf");
        porchlight_store::save_elsewhere(&path, SHEET).unwrap();
        path
    }

    fn open(&self) -> std::io::Result<Handed> {
        open_through(self.builder(), &self.sheet())
    }
}

fn serve(portal: &Connection, calls: MessageIterator, does: &Does, read: impl Fn(Vec<u8>)) {
    for call in calls {
        let Ok(call) = call else { return };
        let header = call.header();
        let is_ours = header.interface().is_some_and(|name| name == OPEN_URI)
            && header.path().is_some_and(|path| path == PATH)
            && header.member().is_some_and(|name| name == "OpenFile");
        if !is_ours {
            continue;
        }
        let (window, fd, _): (String, zbus::zvariant::OwnedFd, HashMap<String, OwnedValue>) =
            call.body().deserialize().unwrap();
        assert_eq!(window, "");
        let mut bytes = Vec::new();
        let mut file = std::fs::File::from(OwnedFd::from(fd));
        file.read_to_end(&mut bytes).unwrap();
        let handle = ObjectPath::try_from(HANDLE).unwrap();
        match does {
            Does::Hangs => {}
            Does::Refuses => {
                let error = "org.freedesktop.DBus.Error.AccessDenied";
                portal.reply_error(&header, error, &"no").unwrap();
            }
            Does::Asks => portal.reply(&header, &handle).unwrap(),
            Does::Takes(response) => {
                // Like a quick portal, send the response before the reply, and before that the response to another program's
                // request.
                let results: HashMap<&str, Value<'_>> = HashMap::new();
                for (path, response) in [("/somebody/else", 2), (HANDLE, *response)] {
                    let end = (response, results.clone());
                    let to = header.sender().cloned();
                    portal
                        .emit_signal(to, path, REQUEST, "Response", &end)
                        .unwrap();
                }
                portal.reply(&header, &handle).unwrap();
            }
        }
        read(bytes);
    }
}

#[test]
fn a_program_reads_the_file_through_the_descriptor() {
    let bus = Bus::start();
    let read = bus.portal(Does::Takes(0));
    assert_eq!(bus.open().unwrap(), Handed::Over);
    let bytes = read.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(bytes, SHEET);
}

#[test]
fn a_person_who_closes_the_question_is_not_asked_by_another_program() {
    let bus = Bus::start();
    bus.portal(Does::Takes(1));
    assert_eq!(bus.open().unwrap(), Handed::Declined);
}

#[test]
fn a_person_who_still_chooses_a_program_has_the_file() {
    let bus = Bus::start();
    bus.portal(Does::Asks);
    assert_eq!(bus.open().unwrap(), Handed::Over);
}

#[test]
fn without_a_portal_or_a_program_there_is_an_error_to_go_on_from() {
    let bus = Bus::start();
    let why = bus.open().unwrap_err();
    assert_ne!(why.kind(), ErrorKind::TimedOut, "{why}");
    let bus = Bus::start();
    bus.portal(Does::Refuses);
    let why = bus.open().unwrap_err();
    assert!(why.to_string().contains("AccessDenied"), "{why}");
    let bus = Bus::start();
    bus.portal(Does::Takes(2));
    let why = bus.open().unwrap_err();
    assert!(why.to_string().contains("no program"), "{why}");
    // No bus.
    let gone = bus.folder.path().join("gone");
    let gone = format!("unix:path={}", gone.display());
    let gone = Builder::address(gone.as_str()).unwrap();
    open_through(gone, &bus.sheet()).unwrap_err();
}

#[test]
fn a_portal_or_a_bus_that_hangs_keeps_nobody_waiting() {
    let bus = Bus::start();
    bus.portal(Does::Hangs);
    assert!(bus.open().is_err());
    // A socket that accepts the connection and never answers.
    let silent = bus.folder.path().join("silent");
    let _silent = std::os::unix::net::UnixListener::bind(&silent).unwrap();
    let silent = format!("unix:path={}", silent.display());
    let silent = Builder::address(silent.as_str()).unwrap();
    let why = open_through(silent, &bus.sheet()).unwrap_err();
    assert_eq!(why.kind(), ErrorKind::TimedOut, "{why}");
}

/// A portal that only answers whether it has dialogs.
fn with_dialogs(bus: &Bus, has: bool) {
    let portal = bus.builder().build().unwrap();
    let calls = MessageIterator::from(&portal);
    portal.request_name(NAME).unwrap();
    std::thread::spawn(move || {
        for call in calls.flatten() {
            let header = call.header();
            if header.member().is_none_or(|name| name != "Get") {
                continue;
            }
            let (interface, _): (String, String) = call.body().deserialize().unwrap();
            if has && interface == FILE_CHOOSER {
                portal.reply(&header, &Value::from(4_u32)).unwrap();
            } else {
                let error = "org.freedesktop.DBus.Error.UnknownInterface";
                portal.reply_error(&header, error, &"no").unwrap();
            }
        }
    });
}

#[test]
fn a_dialog_that_cannot_open_is_known_before_anybody_waits_for_it() {
    let bus = Bus::start();
    assert_eq!(dialogs_through(bus.builder()), Dialogs::None, "no portal");
    with_dialogs(&bus, true);
    assert_eq!(dialogs_through(bus.builder()), Dialogs::Portal);
    let bus = Bus::start();
    with_dialogs(&bus, false);
    assert_eq!(dialogs_through(bus.builder()), Dialogs::None);
    // A portal that accepts the question and never answers.
    let bus = Bus::start();
    bus.portal(Does::Hangs);
    assert_eq!(dialogs_through(bus.builder()), Dialogs::Silent);
    // A bus that accepts the connection and never answers.
    let silent = bus.folder.path().join("silent");
    let _silent = std::os::unix::net::UnixListener::bind(&silent).unwrap();
    let silent = format!("unix:path={}", silent.display());
    let silent = Builder::address(silent.as_str()).unwrap();
    assert_eq!(dialogs_through(silent), Dialogs::Silent);
}
