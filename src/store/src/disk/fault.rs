//! Faults injected by tests, for failures that no test can provoke on a real disk. Outside of tests these do nothing.

use std::io;
use std::path::Path;

/// The operation that is about to run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    Write,
    Rename,
    Remove,
    List,
    Cut,
    Sync,
}

#[cfg(not(test))]
pub fn check(_: Op, _: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
pub use injected::*;

#[cfg(test)]
mod injected {
    use super::{Op, Path, io};
    use std::path::PathBuf;
    use std::sync::{Mutex, PoisonError};

    #[derive(Debug, Clone, Copy)]
    pub enum Fault {
        Fails(io::ErrorKind),
        Panics,
    }

    struct Planned {
        op: Op,
        below: PathBuf,
        times: usize,
        fault: Fault,
    }

    static PLANNED: Mutex<Vec<Planned>> = Mutex::new(Vec::new());

    /// The next `times` operations `op` below that path fail. Each test has its own folder, so tests do not affect each other.
    pub fn inject(op: Op, below: &Path, times: usize, fault: Fault) {
        let below = below.to_owned();
        let mut planned = PLANNED.lock().unwrap_or_else(PoisonError::into_inner);
        planned.push(Planned {
            op,
            below,
            times,
            fault,
        });
    }

    /// Ends all faults below that path.
    pub fn clear(below: &Path) {
        let mut planned = PLANNED.lock().unwrap_or_else(PoisonError::into_inner);
        planned.retain(|p| !p.below.starts_with(below));
    }

    pub fn check(op: Op, path: &Path) -> io::Result<()> {
        let fault = {
            let mut planned = PLANNED.lock().unwrap_or_else(PoisonError::into_inner);
            let hit = planned
                .iter_mut()
                .find(|p| p.op == op && p.times > 0 && path.starts_with(&p.below));
            let Some(hit) = hit else { return Ok(()) };
            hit.times -= 1;
            hit.fault
        };
        match fault {
            Fault::Fails(kind) => Err(kind.into()),
            Fault::Panics => panic!("injected"),
        }
    }
}
