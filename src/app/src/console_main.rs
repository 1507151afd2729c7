//! `porchlight.com` of the Windows packages. Windows gives a program with a window no console. This program has one, and
//! `porchlight` on a command line finds it before `porchlight.exe`; it runs that one and passes its output on.

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
    // The program with the window writes to pipes, because it has no console of its own.
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

/// Copies output as it arrives instead of at the end, since checking all content takes a while. Stops if the reader is gone.
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
