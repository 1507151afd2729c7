//! A running class, seen from the teacher's side.

use crate::code::new_code;
use crate::http::{self, Shared};
use crate::limits::Caps;
use crate::network::listen;
use crate::question::{Question, Totals};
use crate::room::{Counters, Room};
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::Instant;
use tokio::sync::watch;

/// How to start a class.
pub struct Start {
    /// The one address the class listens on.
    pub address: IpAddr,
    /// Usually [`DEFAULT_PORT`](crate::DEFAULT_PORT). If another program uses it, another free port is taken; 0 takes any.
    pub port: u16,
    /// Use no other port, because a firewall lets only this one through.
    pub only_this_port: bool,
    /// The limits, including the number of devices the teacher expects.
    pub caps: Caps,
    /// The page's texts by language, in the form the page's script reads, and the country's help services.
    pub words: serde_json::Value,
    /// Called from the server's thread when something that the teacher sees has changed.
    pub changed: Box<dyn Fn() + Send + Sync>,
}

/// A running class. Dropping it ends the class: the socket is closed, and everything devices sent is discarded.
pub struct ClassServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    /// Gets a message, or is disconnected, when the listening socket is closed.
    closed: Receiver<()>,
    thread: JoinHandle<()>,
}

impl ClassServer {
    /// Opens the socket and starts serving on its own thread.
    ///
    /// # Errors
    /// If the address or a port is not available, or the system provides no thread or no random numbers.
    pub fn start(start: Start) -> io::Result<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_io()
            .enable_time()
            .build()?;
        let listener = listen(&runtime, start.address, start.port, start.only_this_port)?;
        let address = listener.local_addr()?;
        let room = Room::new(&new_code()?, start.caps, Instant::now());
        let words = start.words.to_string();
        let shared = Arc::new(Shared::new(room, address, words, start.changed));
        let (stop, stopped) = watch::channel(false);
        let served = shared.clone();
        let (say_closed, closed) = channel();
        let thread = std::thread::Builder::new()
            .name("class".to_owned())
            .spawn(move || {
                runtime.block_on(http::serve(listener, served, stopped, &say_closed));
            })?;
        Ok(Self {
            address,
            shared,
            stop,
            closed,
            thread,
        })
    }

    /// The address and port the class listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What pupils type: `http://192.168.0.7:27470`.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Changes the class and notifies every device.
    fn change<R>(&self, change: impl FnOnce(&mut Room, Instant) -> R) -> R {
        let out = change(&mut self.shared.room(), Instant::now());
        self.shared.tell();
        out
    }

    /// The code that pupils join with.
    pub fn code(&self) -> String {
        self.shared.room().code().to_owned()
    }

    /// Devices in the class.
    pub fn joined(&self) -> usize {
        self.shared.room().joined()
    }

    /// Numbers that show whether someone is flooding the class.
    pub fn counters(&self) -> Counters {
        self.shared.room().counters()
    }

    /// Lets new devices join, or stops that. Devices already in the class can always come back.
    pub fn let_in(&self, joining: bool) {
        self.shared.room().let_in(joining, Instant::now());
    }

    /// Whether new devices may join.
    pub fn is_joining(&self) -> bool {
        self.shared.room().is_joining()
    }

    /// Forgets every device and its answers in the open round, and accepts devices again with a new code: the way out after
    /// someone flooded the class with joins. Every device has to join again.
    ///
    /// # Errors
    /// If the system provides no random numbers; nothing has changed then.
    pub fn let_everyone_in_anew(&self) -> io::Result<()> {
        let code = new_code()?;
        self.change(|room, now| room.let_everyone_in_anew(&code, now));
        self.shared.connections.forget_devices();
        Ok(())
    }

    /// Asks one question, or several that every device goes through at its own pace.
    pub fn ask(&self, questions: Vec<Question>) {
        self.change(|room, now| room.ask(questions, now));
    }

    /// Closes the open question.
    pub fn close(&self) {
        self.change(Room::close);
    }

    /// Goes back to waiting; returns the totals of the last question.
    pub fn clear(&self) -> Option<Vec<Totals>> {
        self.change(Room::clear)
    }

    /// Devices that answered every question of the round.
    pub fn answered(&self) -> usize {
        self.shared.room().answered()
    }

    /// Totals of the round, question by question; `None` if nothing is being asked.
    pub fn totals(&self) -> Option<Vec<Totals>> {
        self.shared.room().totals()
    }

    /// Whether this computer itself can load the page at its address; if not, no phone can. Takes up to three seconds.
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

    /// Whether the class is still listening. It ends by itself after `Caps::idle` without activity.
    pub fn is_running(&self) -> bool {
        self.shared.listening.load(Ordering::Acquire) && !self.thread.is_finished()
    }
}

impl Drop for ClassServer {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        // The listening socket is closed when this returns. Devices are told by the thread, without blocking this call.
        self.closed.recv().ok();
    }
}
