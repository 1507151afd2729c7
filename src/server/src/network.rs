//! The addresses of this computer, and the listening socket.

use std::io;
use std::net::{IpAddr, SocketAddr};

/// The port of a class. It is always the same, so that a firewall needs only one rule.
///
/// It is below the ranges from which systems assign ports automatically (Linux from 32768, Windows and macOS from 49152), so
/// no other program gets it by chance. IANA has assigned nothing between 27443 and 27503, and it differs from the ports in
/// common use nearby (Steam 27015 to 27050, MongoDB 27017, Quake 27500 and 27960).
pub const DEFAULT_PORT: u16 = 27_470;

/// If the port is taken, this many ports after it are tried before any free one, so that a firewall rule can cover the range.
const NEXT_PORTS: u16 = 9;

/// A whole school may connect in the same second; if the queue were full, some would have to wait another second.
const QUEUE: u32 = 4096;

/// The everyday name for a kind of network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NetworkKind {
    /// Wi-Fi.
    Wireless,
    /// A cable.
    Cable,
    /// The system does not say.
    Unknown,
}

/// A network of this computer that phones may be on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Network {
    /// What people call it.
    pub kind: NetworkKind,
    /// This computer's address on it.
    pub address: IpAddr,
}

impl NetworkKind {
    /// Guesses the kind from an interface's name. Linux starts wireless names with "wl" and wired ones with "en" or "eth";
    /// Windows uses readable names in the system's language. On macOS every name is "en" and a number, which says nothing.
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

/// This computer's addresses on networks that phones may be on, the likeliest first.
///
/// # Errors
/// If the system does not provide them.
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

/// Networks between programs on one computer, which phones cannot reach.
fn is_virtual(name: &str) -> bool {
    [
        "docker", "veth", "br-", "virbr", "vmnet", "vboxnet", "tun", "tap",
    ]
    .iter()
    .any(|start| name.starts_with(start))
}

/// Listens on the port, or on another free one if it is taken and `only_this` is false.
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
            // Windows denies access to ports that it reserves for its own services.
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
    // Lets a new class reuse the port right after another ended. Outside Unix, this option would let two programs share it.
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
        // On a Mac, en0 can be Wi-Fi or a cable.
        assert_eq!(NetworkKind::of("en0", true), Unknown);
    }
}
