//! `porchlight.com` of the Windows packages. Windows gives a program with a window no console, so this one, which has a
//! console and comes before `porchlight.exe` when somebody types `porchlight`, runs it and hands on what it says.

use std::io::{self, Read, Write};
use std::process::{Command, ExitCode, Stdio};
use std::thread;

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("porchlight.exe: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> io::Result<ExitCode> {
    let program = std::env::current_exe()?.with_extension("exe");
    // The window's program writes to pipes: it has no console of its own that it could write to.
    let mut child = Command::new(program)
        .args(std::env::args_os().skip(1))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    let out = child.stdout.take();
    let err = child.stderr.take();
    let errors = thread::spawn(move || err.map(|err| hand_on(err, io::stderr())));
    if let Some(out) = out {
        hand_on(out, io::stdout());
    }
    errors.join().ok();
    let code = child.wait()?.code().unwrap_or(1);
    Ok(u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Copies as it comes, not when it ends: the check of all content takes a while. A closed end is the end.
fn hand_on(mut from: impl Read, mut to: impl Write) {
    let mut piece = [0; 4096];
    while let Ok(length) = from.read(&mut piece) {
        let Some(read) = piece.get(..length).filter(|read| !read.is_empty()) else {
            return;
        };
        if to.write_all(read).and_then(|()| to.flush()).is_err() {
            return;
        }
    }
}
