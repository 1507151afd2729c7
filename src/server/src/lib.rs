//! The class server: answers from phones and laptops on the school network. Off unless a teacher starts it, bound to the one
//! address they chose, gone with the session or after two idle hours. It keeps totals and nothing of a device.
//!
//! A device opens the page, joins with the code of the class, listens to what is asked (Server-Sent Events, or asking every
//! few seconds where events do not arrive), and posts its answer.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        reason = "a test that panics has failed, as it should"
    )
)]

mod http;
mod room;

pub use room::{Answer, COLOURS, Caps, Mark, PICTURES, Question, Refusal, Room, Totals, Wording};

use http::Shared;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Instant;
use tokio::sync::watch;

/// What a class is started with.
pub struct Start {
    pub address: IpAddr,
    /// 0 takes any free one, and so does a port that another program has.
    pub port: u16,
    pub caps: Caps,
    /// What the page says, by language, as the page's script reads it; and the help of the country.
    pub words: serde_json::Value,
    /// Called from the server's thread when something changed that a teacher sees.
    pub changed: Box<dyn Fn() + Send + Sync>,
}

/// A running class. Dropping it ends it: the socket is closed, and what devices sent is gone.
pub struct Class {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    /// Says that the socket is closed.
    closed: Receiver<()>,
    thread: JoinHandle<()>,
}

/// Addresses of this computer on networks phones may be on, the likeliest first.
///
/// # Errors
/// Where the system does not tell them.
pub fn addresses() -> io::Result<Vec<(String, IpAddr)>> {
    let mut all: Vec<(String, IpAddr)> = if_addrs::get_if_addrs()?
        .into_iter()
        .filter(|one| !one.is_loopback() && one.ip().is_ipv4() && !one.is_link_local())
        .map(|one| (one.name.clone(), one.ip()))
        .collect();
    all.sort_by_key(|(name, ip)| (is_virtual(name), *ip));
    Ok(all)
}

/// A whole class may knock in the same second: with a short queue some would be let in a second later.
const QUEUE: u32 = 1024;

fn listen(
    runtime: &tokio::runtime::Runtime,
    address: SocketAddr,
) -> io::Result<tokio::net::TcpListener> {
    let _inside = runtime.enter();
    let socket = match address {
        SocketAddr::V4(_) => tokio::net::TcpSocket::new_v4()?,
        SocketAddr::V6(_) => tokio::net::TcpSocket::new_v6()?,
    };
    // A class that ended a moment ago does not keep the port; elsewhere than on Unix this would let two programs share it.
    if cfg!(unix) {
        socket.set_reuseaddr(true)?;
    }
    socket.bind(address)?;
    socket.listen(QUEUE)
}

/// Networks between programs on one computer, which no phone is on.
fn is_virtual(name: &str) -> bool {
    [
        "docker", "veth", "br-", "virbr", "vmnet", "vboxnet", "tun", "tap",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

impl Class {
    /// Opens the socket and begins to serve, on a thread of its own.
    ///
    /// # Errors
    /// Where the address or port cannot be had.
    pub fn start(start: Start) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()?;
        let wanted = (start.address, start.port).into();
        let listener = listen(&runtime, wanted).or_else(|why| match why.kind() {
            io::ErrorKind::AddrInUse => listen(&runtime, (start.address, 0).into()),
            _ => Err(why),
        })?;
        let address = listener.local_addr()?;
        let mut random = [0; 6];
        getrandom::fill(&mut random).map_err(io::Error::other)?;
        let code = room::code_from(random);
        let room = Room::new(&code, start.caps, Instant::now());
        let (version, _) = watch::channel(0);
        let (stop, stopped) = watch::channel(false);
        let shared = Arc::new(Shared {
            room: Mutex::new(room),
            version,
            words: start.words.to_string(),
            address,
            changed: start.changed,
        });
        let served = shared.clone();
        let (say_closed, closed) = channel();
        let thread = std::thread::Builder::new()
            .name("class".to_owned())
            .spawn(move || {
                if let Err(why) =
                    runtime.block_on(http::serve(listener, served, stopped, &say_closed))
                {
                    tracing::warn!(%why, "the class server ended");
                }
            })?;
        Ok(Self {
            address,
            shared,
            stop,
            closed,
            thread,
        })
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What pupils type: `http://192.168.0.7:8123`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    fn room(&self) -> MutexGuard<'_, Room> {
        // A panic elsewhere leaves the room as it was: each change is whole.
        self.shared
            .room
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the class and tells every device.
    fn change<R>(&self, change: impl FnOnce(&mut Room) -> R) -> R {
        let out = change(&mut self.room());
        self.shared.tell();
        out
    }

    pub fn code(&self) -> String {
        self.room().code().to_owned()
    }

    pub fn joined(&self) -> usize {
        self.room().joined()
    }

    pub fn let_in(&self, joining: bool) {
        self.room().let_in(joining);
    }

    pub fn is_joining(&self) -> bool {
        self.room().is_joining()
    }

    /// Asks one question, or several that every device goes through.
    pub fn ask(&self, questions: Vec<Question>) {
        self.change(|room| room.ask(questions));
    }

    pub fn close(&self) {
        self.change(Room::close);
    }

    /// Back to waiting; gives the totals of the question that stood.
    pub fn clear(&self) -> Option<Vec<Totals>> {
        self.change(Room::clear)
    }

    /// Devices that answered everything that stands.
    pub fn answered(&self) -> usize {
        self.room().answered()
    }

    pub fn totals(&self) -> Option<Vec<Totals>> {
        self.room().totals()
    }

    /// Whether this computer itself gets the page at its address: if it does not, no phone does.
    pub fn reaches_itself(address: SocketAddr) -> bool {
        use std::io::{Read as _, Write as _};
        let patience = std::time::Duration::from_secs(3);
        let asked = std::net::TcpStream::connect_timeout(&address, patience).and_then(|mut to| {
            to.set_read_timeout(Some(patience))?;
            let ask = format!("GET / HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
            to.write_all(ask.as_bytes())?;
            let mut first = [0; 12];
            to.read_exact(&mut first)?;
            Ok(&first == b"HTTP/1.1 200")
        });
        asked.unwrap_or(false)
    }

    /// Whether the server still serves; it ends by itself after two idle hours.
    pub fn is_running(&self) -> bool {
        !self.thread.is_finished()
    }
}

impl Drop for Class {
    fn drop(&mut self) {
        self.change(Room::end);
        self.stop.send_replace(true);
        // The socket is closed when this returns. Devices are told the end on the thread's own time.
        self.closed.recv().ok();
    }
}
