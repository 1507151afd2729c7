//! A virus scanner or a sync client can hold a file for a moment. Renaming or removing it then fails, and succeeds a
//! little later, so both are retried for about a second in all.

use std::io;
use std::time::Duration;

const PAUSES_MS: [u64; 7] = [10, 20, 40, 80, 160, 320, 370];

/// Windows error codes: access denied; used by another process; part of the file is locked.
const HELD_ON_WINDOWS: [i32; 3] = [5, 32, 33];

/// Whether another program may be holding the file. On other systems these numbers mean something else.
fn is_held(error: &io::Error, windows: bool) -> bool {
    error.kind() == io::ErrorKind::ResourceBusy
        || windows
            && error
                .raw_os_error()
                .is_some_and(|n| HELD_ON_WINDOWS.contains(&n))
}

/// Counts the attempts at one operation.
#[derive(Default)]
pub struct Patience {
    tries: usize,
}

impl Patience {
    /// Waits if a retry can help within the second; `false` means give up.
    pub fn wait_after(&mut self, error: &io::Error) -> bool {
        let Some(pause) = PAUSES_MS.get(self.tries) else {
            return false;
        };
        if !is_held(error, cfg!(windows)) {
            return false;
        }
        self.tries += 1;
        std::thread::sleep(Duration::from_millis(*pause));
        true
    }
}

/// Runs `operation` until it succeeds, fails for good, or a second has passed.
pub fn patiently<T>(mut operation: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    let mut patience = Patience::default();
    loop {
        match operation() {
            Err(error) if patience.wait_after(&error) => {}
            done => return done,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_held_by_a_scanner_on_windows_is_tried_again_and_a_bad_disk_elsewhere_is_not() {
        for number in [5, 32] {
            let error = io::Error::from_raw_os_error(number);
            assert!(is_held(&error, true));
            assert!(!is_held(&error, false));
        }
        assert!(!is_held(&io::ErrorKind::StorageFull.into(), true));
    }

    #[test]
    fn patience_ends_after_about_a_second() {
        assert!((900..=1100).contains(&PAUSES_MS.iter().sum::<u64>()));
        let mut tries = 0;
        let done = patiently(|| {
            tries += 1;
            Err::<(), _>(io::ErrorKind::ResourceBusy.into())
        });
        assert!(done.is_err());
        assert_eq!(tries, PAUSES_MS.len() + 1);
    }
}
