//! The Linux desktop portal. It takes a file as an open descriptor and opens it in the person's program for it. A sandboxed
//! program (Flatpak, Snap) cannot open a path in our private folder, but it can read what the portal passes on.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::zvariant::{Fd, OwnedObjectPath, OwnedValue, Value};
use zbus::{MatchRule, message};

const NAME: &str = "org.freedesktop.portal.Desktop";
const PATH: &str = "/org/freedesktop/portal/desktop";
const OPEN_URI: &str = "org.freedesktop.portal.OpenURI";
const FILE_CHOOSER: &str = "org.freedesktop.portal.FileChooser";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const REQUEST: &str = "org.freedesktop.portal.Request";

/// How long to wait for the bus to hand the file over, and then for the portal to answer.
const PATIENCE: Duration = Duration::from_secs(2);

/// What the portal did with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// A program has it, or the portal is asking the person which program to use.
    Over,
    /// The person closed that question.
    Declined,
}

/// Which file dialogs the desktop has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialogs {
    /// The portal's dialogs.
    Portal,
    /// None on the bus: there is no bus, no portal, or the portal has no file dialogs.
    None,
    /// The bus does not answer, so a request for a dialog would wait in vain.
    Silent,
}

/// Checks whether the portal has file dialogs. Returns within about two seconds, even if the bus hangs.
pub fn dialogs() -> Dialogs {
    Builder::session().map_or(Dialogs::None, dialogs_through)
}

fn dialogs_through(bus: Builder<'static>) -> Dialogs {
    let (tell, answer) = channel();
    let asked = std::thread::Builder::new()
        .name("portal".to_owned())
        .spawn(move || {
            tell.send(chooser_version(bus)).ok();
        });
    if asked.is_err() {
        return Dialogs::None;
    }
    match answer.recv_timeout(PATIENCE) {
        Ok(Ok(())) => Dialogs::Portal,
        Ok(Err(why)) if is_silence(&why) => Dialogs::Silent,
        Ok(Err(why)) => {
            tracing::debug!(%why, "the desktop portal has no dialogs");
            Dialogs::None
        }
        Err(_) => Dialogs::Silent,
    }
}

fn is_silence(why: &zbus::Error) -> bool {
    matches!(why, zbus::Error::InputOutput(why) if why.kind() == io::ErrorKind::TimedOut)
}

fn chooser_version(bus: Builder<'static>) -> zbus::Result<()> {
    // Slightly shorter than the caller's timeout.
    let connection = bus.method_timeout(PATIENCE * 9 / 10).build()?;
    let asked = (FILE_CHOOSER, "version");
    connection.call_method(Some(NAME), PATH, Some(PROPERTIES), "Get", &asked)?;
    Ok(())
}

/// Asks the portal to open a file in the program for its type. Returns within about four seconds, even if the bus hangs.
///
/// # Errors
/// If there is no portal, it does not answer, or it has no program for the file.
pub fn open_file(path: &Path) -> io::Result<Handed> {
    open_through(Builder::session().map_err(io::Error::other)?, path)
}

/// Messages from the thread that talks to the bus.
enum News {
    /// The portal has the descriptor.
    Taken,
    /// How its request ended.
    Response(u32),
}

fn open_through(bus: Builder<'static>, path: &Path) -> io::Result<Handed> {
    let file = File::open(path)?;
    let (tell, news) = channel();
    let (failed, failure) = channel();
    // The portal drops a request when its connection closes, so the thread must live until the person has chosen a program.
    std::thread::Builder::new()
        .name("portal".to_owned())
        .spawn(move || {
            if let Err(why) = ask(bus, &file, &tell) {
                failed.send(io::Error::other(why)).ok();
            }
        })?;
    let broken = || failure.try_recv().unwrap_or_else(|_| closed());
    match news.recv_timeout(PATIENCE) {
        Ok(_) => {}
        Err(RecvTimeoutError::Timeout) => return Err(io::ErrorKind::TimedOut.into()),
        Err(RecvTimeoutError::Disconnected) => return Err(broken()),
    }
    match news.recv_timeout(PATIENCE) {
        Ok(News::Response(0) | News::Taken) | Err(RecvTimeoutError::Timeout) => Ok(Handed::Over),
        Ok(News::Response(1)) => Ok(Handed::Declined),
        Ok(News::Response(_)) => Err(io::Error::other("the portal has no program for the file")),
        Err(RecvTimeoutError::Disconnected) => Err(broken()),
    }
}

fn closed() -> io::Error {
    io::Error::other("the bus closed the connection")
}

/// Hands the file over and waits until the portal has opened it, no matter how long that takes.
fn ask(bus: Builder<'static>, file: &File, tell: &Sender<News>) -> zbus::Result<()> {
    let connection: Connection = bus.method_timeout(PATIENCE).build()?;
    let ends = MatchRule::builder()
        .msg_type(message::Type::Signal)
        .interface(REQUEST)?
        .member("Response")?
        .build();
    // Subscribe before asking: the response can arrive before the reply.
    let ends = MessageIterator::for_match_rule(ends, &connection, None)?;
    let options: HashMap<&str, Value<'_>> = HashMap::new();
    let body = ("", Fd::from(file), options);
    let reply = connection.call_method(Some(NAME), PATH, Some(OPEN_URI), "OpenFile", &body)?;
    let request: OwnedObjectPath = reply.body().deserialize()?;
    tell.send(News::Taken).ok();
    for signal in ends {
        let signal = signal?;
        if signal.header().path() == Some(&*request) {
            let (response, _): (u32, HashMap<String, OwnedValue>) = signal.body().deserialize()?;
            tell.send(News::Response(response)).ok();
            return Ok(());
        }
    }
    Ok(())
}

#[cfg(test)]
pub(super) mod tests;
