//! A running class, as the teacher's side holds it.

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

/// What a class is started with.
pub struct Start {
    /// The one address the class listens on.
    pub address: IpAddr,
    /// Usually [`DEFAULT_PORT`](crate::DEFAULT_PORT). Another free port is taken where another program has it; 0 takes any.
    pub port: u16,
    /// No other port will do: a firewall lets only this one through.
    pub only_this_port: bool,
    /// The limits, with the number of devices the teacher expects.
    pub caps: Caps,
    /// The texts of the page by language, as the page's script reads them, and the help of the country.
    pub words: serde_json::Value,
    /// Called from the server's thread when something changed that a teacher sees.
    pub changed: Box<dyn Fn() + Send + Sync>,
}

/// A running class. Dropping it ends it: the socket is closed, and what devices sent is gone.
pub struct ClassServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    stop: watch::Sender<bool>,
    /// Gets a message, or is hung up, when the listening socket is closed.
    closed: Receiver<()>,
    thread: JoinHandle<()>,
}

impl ClassServer {
    /// Opens the socket and begins to serve, on a thread of its own.
    ///
    /// # Errors
    /// Where the address or a port cannot be had, or the system gives no thread or no random numbers.
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

    /// Changes the class and tells every device.
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

    /// Numbers that show whether somebody floods the class.
    pub fn counters(&self) -> Counters {
        self.shared.room().counters()
    }

    /// Opens or closes the door to new devices. Devices in the class can always come back.
    pub fn let_in(&self, joining: bool) {
        self.shared.room().let_in(joining, Instant::now());
    }

    /// Whether new devices may join.
    pub fn is_joining(&self) -> bool {
        self.shared.room().is_joining()
    }

    /// Forgets every device, with what it answered in the open round, and opens the door with a new code: the way out when
    /// somebody flooded the class with joins. Every device has to join again.
    ///
    /// # Errors
    /// Where the system gives no random numbers; nothing has changed then.
    pub fn let_everyone_in_anew(&self) -> io::Result<()> {
        let code = new_code()?;
        self.change(|room, now| room.let_everyone_in_anew(&code, now));
        self.shared.connections.forget_devices();
        Ok(())
    }

    /// Asks one question, or several that every device goes through.
    pub fn ask(&self, questions: Vec<Question>) {
        self.change(|room, now| room.ask(questions, now));
    }

    /// Closes the open question.
    pub fn close(&self) {
        self.change(Room::close);
    }

    /// Back to waiting; gives the totals of the last question.
    pub fn clear(&self) -> Option<Vec<Totals>> {
        self.change(Room::clear)
    }

    /// Devices that answered every question of the round.
    pub fn answered(&self) -> usize {
        self.shared.room().answered()
    }

    /// Totals of the round, question by question; `None` when nothing is asked.
    pub fn totals(&self) -> Option<Vec<Totals>> {
        self.shared.room().totals()
    }

    /// Whether this computer itself gets the page at its address: if it does not, no phone does. Takes up to three seconds.
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

    /// Whether the class still listens. It ends by itself when nothing has happened for `Caps::idle`.
    pub fn is_running(&self) -> bool {
        self.shared.listening.load(Ordering::Acquire) && !self.thread.is_finished()
    }
}

impl Drop for ClassServer {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        // The listening socket is closed when this returns. Devices hear the end on the thread's own time.
        self.closed.recv().ok();
    }
}
