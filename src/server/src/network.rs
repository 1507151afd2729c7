//! The addresses of this computer, and the listening socket.

use std::io;
use std::net::{IpAddr, SocketAddr};

/// The port of a class, the same every time, so that a firewall needs one rule.
///
/// It is below the ranges from which systems give out ports of their own accord (Linux from 32768, Windows and macOS from 49152),
/// so no other program gets it by chance. IANA has assigned nothing between 27443 and 27503, and the ports nearby that are in
/// common use (Steam 27015 to 27050, MongoDB 27017, Quake 27500 and 27960) are others.
pub const DEFAULT_PORT: u16 = 27_470;

/// Where the port is taken, these many after it are tried before any free one: a rule for a range covers them.
const NEXT_PORTS: u16 = 9;

/// A whole school may connect in the same second; where the queue is full, some of it would wait for a second more.
const QUEUE: u32 = 4096;

/// Addresses of this computer on networks that phones may be on, the likeliest first, with the name of the interface.
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

/// Networks between programs on one computer, which no phone is on.
fn is_virtual(name: &str) -> bool {
    [
        "docker", "veth", "br-", "virbr", "vmnet", "vboxnet", "tun", "tap",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

/// Listens on the port, or on another free one where that is taken.
pub fn listen(
    runtime: &tokio::runtime::Runtime,
    address: IpAddr,
    port: u16,
) -> io::Result<tokio::net::TcpListener> {
    let _inside = runtime.enter();
    let next = (port..=port.saturating_add(NEXT_PORTS)).chain([0]);
    let mut last = io::ErrorKind::AddrNotAvailable.into();
    for port in next {
        match listen_on((address, port).into()) {
            Ok(listener) => return Ok(listener),
            // Windows refuses access to ports that it keeps for its own services.
            Err(why)
                if matches!(
                    why.kind(),
                    io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied
                ) =>
            {
                last = why;
            }
            Err(why) => return Err(why),
        }
    }
    Err(last)
}

fn listen_on(address: SocketAddr) -> io::Result<tokio::net::TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => tokio::net::TcpSocket::new_v4()?,
        SocketAddr::V6(_) => tokio::net::TcpSocket::new_v6()?,
    };
    // A class that ended a moment ago does not keep the port. Elsewhere than on Unix, two programs could share it then.
    if cfg!(unix) {
        socket.set_reuseaddr(true)?;
    }
    socket.bind(address)?;
    socket.listen(QUEUE)
}
