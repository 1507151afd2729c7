//! The screens this computer shows things on, so that a teacher says which of them pupils look at.

/// One screen. Places and sizes are pixels of the whole desktop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Display {
    pub at: (i32, i32),
    pub size: (u32, u32),
    /// This window is on it.
    pub here: bool,
}

impl Display {
    /// Whether the middle of a window, in pixels of the desktop, is on it.
    pub fn holds(&self, window: egui::Rect) -> bool {
        let at = egui::pos2(self.at.0 as f32, self.at.1 as f32);
        let size = egui::vec2(self.size.0 as f32, self.size.1 as f32);
        egui::Rect::from_min_size(at, size).contains(window.center())
    }
}

/// All screens, in the system's order. Empty where there is no window, as in tests.
pub fn look(frame: &eframe::Frame) -> Vec<Display> {
    let Some(window) = frame.winit_window() else {
        return Vec::new();
    };
    let here = window.current_monitor();
    window
        .available_monitors()
        .map(|display| Display {
            at: (display.position().x, display.position().y),
            size: (display.size().width, display.size().height),
            here: here.as_ref() == Some(&display),
        })
        .collect()
}

/// Whether two of them show the same.
pub fn are_mirrored(displays: &[Display]) -> bool {
    displays
        .iter()
        .enumerate()
        .any(|(ix, one)| displays.iter().skip(ix + 1).any(|other| other.at == one.at))
}
