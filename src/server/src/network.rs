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

/// What a network is called every day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NetworkKind {
    /// Wi-Fi.
    Wireless,
    /// A cable.
    Cable,
    /// The system does not say which.
    Unknown,
}

/// A network of this computer that phones may be on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// What it is called every day.
    pub kind: NetworkKind,
    /// The address of this computer there.
    pub address: IpAddr,
}

impl NetworkKind {
    /// The kind that the name of an interface stands for. Linux begins the names of wireless ones with "wl" and of wired ones
    /// with "en" or "eth"; Windows calls them by a name for people, in the language of the system. On macOS all of them are
    /// "en" and a number, so that the name says nothing.
    fn of(interface: &str, is_macos: bool) -> Self {
        let name = interface.to_lowercase();
        let starts = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
        if starts(&["wl", "wi-fi", "wifi", "wireless", "ath", "ra0"]) || name.contains("wlan") {
            Self::Wireless
        } else if !is_macos && starts(&["en", "eth", "lan"]) {
            Self::Cable
        } else {
            Self::Unknown
        }
    }
}

/// Addresses of this computer on networks that phones may be on, the likeliest first.
///
/// # Errors
/// Where the system does not tell them.
pub fn networks() -> io::Result<Vec<Network>> {
    let mut all: Vec<(bool, Network)> = if_addrs::get_if_addrs()?
        .into_iter()
        .filter(|one| !one.is_loopback() && one.ip().is_ipv4() && !one.is_link_local())
        .map(|one| {
            let network = Network {
                kind: NetworkKind::of(&one.name, cfg!(target_os = "macos")),
                address: one.ip(),
            };
            (is_virtual(&one.name), network)
        })
        .collect();
    all.sort_by_key(|(is_virtual, network)| (*is_virtual, network.kind, network.address));
    Ok(all.into_iter().map(|(_, network)| network).collect())
}

/// Networks between programs on one computer, which no phone is on.
fn is_virtual(name: &str) -> bool {
    [
        "docker", "veth", "br-", "virbr", "vmnet", "vboxnet", "tun", "tap",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

/// Listens on the port, or on another free one where that is taken and another will do.
pub fn listen(
    runtime: &tokio::runtime::Runtime,
    address: IpAddr,
    port: u16,
    only_this: bool,
) -> io::Result<tokio::net::TcpListener> {
    let _inside = runtime.enter();
    if only_this {
        return listen_on((address, port).into());
    }
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

#[cfg(test)]
mod tests {
    use super::NetworkKind::{self, Cable, Unknown, Wireless};

    #[test]
    fn an_interface_has_the_name_people_know_or_none() {
        for (name, kind) in [
            ("wlan0", Wireless),
            ("wlp2s0", Wireless),
            ("wlx00c0ca123456", Wireless),
            ("Wi-Fi", Wireless),
            ("WLAN 2", Wireless),
            ("eth0", Cable),
            ("enp3s0", Cable),
            ("Ethernet 3", Cable),
            ("usb0", Unknown),
            ("wwan0", Unknown),
            ("docker0", Unknown),
        ] {
            assert_eq!(NetworkKind::of(name, false), kind, "{name}");
        }
        // A Mac may be on Wi-Fi by en0 or by a cable.
        assert_eq!(NetworkKind::of("en0", true), Unknown);
    }
}
