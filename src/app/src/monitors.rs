//! The screens this computer shows things on, so that a teacher says which of them pupils look at.

/// One screen. Places and sizes are pixels of the whole desktop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Monitor {
    pub at: (i32, i32),
    pub size: (u32, u32),
    /// This window is on it.
    pub here: bool,
}

/// All screens, in the system's order. Empty where there is no window, as in tests.
pub fn look(frame: &eframe::Frame) -> Vec<Monitor> {
    let Some(window) = frame.winit_window() else {
        return Vec::new();
    };
    let here = window.current_monitor();
    window
        .available_monitors()
        .map(|monitor| Monitor {
            at: (monitor.position().x, monitor.position().y),
            size: (monitor.size().width, monitor.size().height),
            here: here.as_ref() == Some(&monitor),
        })
        .collect()
}

/// Whether two of them show the same.
pub fn are_mirrored(monitors: &[Monitor]) -> bool {
    monitors
        .iter()
        .enumerate()
        .any(|(ix, one)| monitors.iter().skip(ix + 1).any(|other| other.at == one.at))
}
