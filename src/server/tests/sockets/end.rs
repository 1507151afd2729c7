//! When a class ends, nothing of it remains.

use crate::client::{Events, HERE, HOPELESS, at, class, join, own, slow_body, start};
use porchlight_server::{Caps, ClassServer, DEFAULT_PORT, Start};
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};

#[test]
fn the_door_is_open_only_while_the_class_runs() {
    let class = class();
    let address = class.address();
    let token = join(&class);
    let mut events = Events::of(&class, &token);
    events.next();
    let start = Instant::now();
    drop(class);
    assert!(start.elapsed() < Duration::from_secs(5), "it ends at once");
    assert!(TcpStream::connect(address).is_err());
}

/// Sends requests that do not count as activity of a class. Returns false once the server no longer listens.
fn pester(address: SocketAddr) -> bool {
    let Ok(mut stream) = TcpStream::connect(address) else {
        return false;
    };
    stream.set_read_timeout(Some(HOPELESS)).unwrap();
    let own = own(address);
    let requests = [
        format!("GET / HTTP/1.1\r\nHost: {address}\r\n\r\n"),
        format!("POST /answer HTTP/1.1\r\nHost: {address}\r\n{own}Content-Length: 2\r\n\r\n{{}}"),
        format!(
            "POST /join HTTP/1.1\r\nHost: {address}\r\n{own}Connection: close\r\nContent-Length: 12\r\n\r\n{{\"code\":\"X\"}}"
        ),
    ];
    stream.write_all(requests.concat().as_bytes()).ok();
    stream.read_to_end(&mut Vec::new()).ok();
    true
}

#[test]
fn a_class_without_signs_of_life_ends_though_devices_listen_and_strangers_knock() {
    let caps = Caps {
        idle: Duration::from_millis(400),
        ..Caps::default()
    };
    let (say, heard) = std::sync::mpsc::channel();
    let class = start(0, caps, move || {
        say.send(()).ok();
    });
    let token = join(&class);
    let mut events = Events::of(&class, &token);
    assert_eq!(events.next()["stage"], "wait");
    heard.recv_timeout(HOPELESS).unwrap();
    let start = Instant::now();
    while pester(class.address()) {
        assert!(start.elapsed() < HOPELESS, "strangers keep it going");
    }
    heard.recv_timeout(HOPELESS).unwrap();
    assert!(!class.is_running());
    assert_eq!(events.next()["stage"], "end");
    assert_eq!(class.joined(), 0);
}

#[test]
fn ending_a_class_ends_its_thread_and_every_connection() {
    let alive = Arc::new(());
    let held = alive.clone();
    let class = start(0, Caps::default(), move || drop(held.clone()));
    let address = class.address();
    let token = join(&class);
    let mut events = Events::of(&class, &token);
    assert_eq!(events.next()["stage"], "wait");
    let mut slow = slow_body(HERE, address);
    drop(class);
    assert!(TcpStream::connect(address).is_err());
    assert_eq!(events.next()["stage"], "end");
    assert_eq!(events.try_next(), None);
    assert_eq!(slow.read(&mut [0; 8]).unwrap_or(0), 0);
    let start = Instant::now();
    while Arc::strong_count(&alive) > 1 {
        assert!(start.elapsed() < HOPELESS, "something of the class is left");
        std::thread::yield_now();
    }
}

#[test]
fn a_class_gets_another_port_where_its_own_is_taken() {
    // Below every range from which systems assign ports automatically.
    const { assert!(DEFAULT_PORT > 1024 && DEFAULT_PORT < 32768) };
    let first = class();
    let second = start(first.address().port(), Caps::default(), || {});
    assert_ne!(first.address(), second.address());
    for class in [&first, &second] {
        assert!(ClassServer::reaches_itself(class.address()));
    }
}

#[test]
fn a_class_that_needs_its_own_port_does_not_begin_on_another() {
    let first = class();
    let second = ClassServer::start(Start {
        only_this_port: true,
        ..at(first.address().port())
    });
    let kind = second.err().map(|why| why.kind());
    assert_eq!(kind, Some(std::io::ErrorKind::AddrInUse));
}
