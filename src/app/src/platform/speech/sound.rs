//! Whether Linux can play a sound at all. No library can tell without opening a device, so this checks for the files that
//! each way of playing sound needs. It says no only if all of them are missing: a sound server without a device, as on a
//! virtual machine with a desktop, counts as a yes.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Variables that redirect sound: to another PulseAudio or PipeWire server, OSS, or the Network Audio System.
const ELSEWHERE: [&str; 4] = ["PULSE_SERVER", "PIPEWIRE_REMOTE", "AUDIODEV", "AUDIOSERVER"];

/// Whether this computer may be able to play sound.
pub(super) fn may_play() -> bool {
    may_play_in(Path::new("/"), |name| env::var_os(name))
}

fn may_play_in(root: &Path, variable: impl Fn(&str) -> Option<OsString>) -> bool {
    let set = |name: &str| variable(name).filter(|value| !value.is_empty());
    if ELSEWHERE.iter().any(|name| set(name).is_some()) {
        return true;
    }
    // The sockets of the sound servers: PulseAudio for this user or for all users, PipeWire. On a computer without a sound
    // card, a server may still play over Bluetooth or the network.
    let runtime = |name: &str| set(name).map(PathBuf::from);
    let sockets = [
        runtime("PULSE_RUNTIME_PATH").map(|folder| folder.join("native")),
        runtime("XDG_RUNTIME_DIR").map(|folder| folder.join("pulse/native")),
        runtime("XDG_RUNTIME_DIR").map(|folder| folder.join("pipewire-0")),
        runtime("PIPEWIRE_RUNTIME_DIR").map(|folder| folder.join("pipewire-0")),
        Some(root.join("run/pulse/native")),
        // OSS, as on the BSDs.
        Some(root.join("dev/dsp")),
    ];
    if sockets.into_iter().flatten().any(|path| path.exists()) {
        return true;
    }
    // ALSA lists its cards in this file and writes "--- no soundcards ---" if there are none. Without ALSA in the kernel the
    // file does not exist.
    match fs::read_to_string(root.join("proc/asound/cards")) {
        Ok(cards) => cards
            .lines()
            .any(|line| line.trim_start().starts_with(|c: char| c.is_ascii_digit())),
        Err(why) => why.kind() != ErrorKind::NotFound,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(files: &[(&str, &str)], variables: &[(&str, &str)]) -> bool {
        let root = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        may_play_in(root.path(), |name| {
            let value = variables.iter().find(|(known, _)| *known == name)?.1;
            Some(value.replace("ROOT", root.path().to_str().unwrap()).into())
        })
    }

    #[test]
    fn a_computer_without_card_and_sound_server_cannot_play() {
        assert!(!with(&[], &[]));
        let none = [("proc/asound/cards", "--- no soundcards ---\n")];
        let folder = [("XDG_RUNTIME_DIR", "ROOT/user"), ("PULSE_SERVER", "")];
        assert!(!with(&none, &folder));
    }

    #[test]
    fn a_card_a_sound_server_or_another_way_to_play_is_enough() {
        let card = " 0 [PCH            ]: HDA-Intel - HDA Intel PCH\n";
        assert!(with(&[("proc/asound/cards", card)], &[]));
        let folder = [("XDG_RUNTIME_DIR", "ROOT/user")];
        assert!(with(&[("user/pulse/native", "")], &folder));
        assert!(with(&[("user/pipewire-0", "")], &folder));
        assert!(with(&[], &[("PULSE_SERVER", "tcp:192.0.2.1")]));
        assert!(with(&[("dev/dsp", "")], &[]));
    }
}
