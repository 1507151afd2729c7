//! The displays connected to this computer, so that a teacher can choose the one that pupils see.

/// One display. Positions and sizes are in pixels of the whole desktop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Display {
    /// Left and top edge. Negative for a display to the left of or above the main one.
    pub at: (i32, i32),
    /// Width and height.
    pub size: (u32, u32),
    /// Whether this window is on it.
    pub here: bool,
}

impl Display {
    /// Whether enough of a window's title bar is on this display to grab it. The window is in desktop pixels.
    pub fn shows_title_of(&self, window: egui::Rect) -> bool {
        let title = egui::Rect::from_min_size(window.min, egui::vec2(window.width(), TITLE));
        let seen = self.rect().intersect(title);
        seen.width() >= ENOUGH && seen.height() >= TITLE / 2.0
    }

    fn rect(&self) -> egui::Rect {
        let at = egui::pos2(self.at.0 as f32, self.at.1 as f32);
        egui::Rect::from_min_size(at, egui::vec2(self.size.0 as f32, self.size.1 as f32))
    }

    /// Whether the center of a window, in desktop pixels, is on this display.
    pub fn holds(&self, window: egui::Rect) -> bool {
        self.rect().contains(window.center())
    }
}

/// Height of a title bar in pixels, and how much of its width must be visible.
const TITLE: f32 = 32.0;
const ENOUGH: f32 = 120.0;

/// Where to move a window whose title bar is on no display; `None` if it can stay where it is.
pub fn place_for(displays: &[Display], window: egui::Rect) -> Option<egui::Pos2> {
    let seen = displays
        .iter()
        .any(|display| display.shows_title_of(window));
    let home = displays.iter().find(|display| display.here);
    let home = home.or(displays.first()).filter(|_| !seen)?;
    Some(home.rect().min + egui::vec2(48.0, 48.0))
}

/// The window's minimum size on a display that is large enough, in points.
pub const SMALLEST: egui::Vec2 = egui::vec2(640.0, 480.0);
/// The share of a display that a window can use, next to a task bar and its own title bar.
const ROOM: f32 = 0.9;

/// Changes for a window on a small display: its minimum size and its size, both in points. `None` if it fits. `scale` is the
/// number of pixels per point.
pub fn fitting(
    displays: &[Display],
    window: egui::Vec2,
    scale: f32,
) -> Option<(egui::Vec2, egui::Vec2)> {
    let home = displays.iter().find(|display| display.here);
    let room = home.or(displays.first())?.rect().size() / scale.max(0.1) * ROOM;
    let smallest = SMALLEST.min(room);
    let size = window.min(room).max(smallest);
    (smallest != SMALLEST || size != window).then_some((smallest, size))
}

/// All displays, in the system's order. Empty when there is no window, as in tests.
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

/// Whether two of the displays show the same picture.
pub fn are_mirrored(displays: &[Display]) -> bool {
    displays
        .iter()
        .enumerate()
        .any(|(ix, one)| displays.iter().skip(ix + 1).any(|other| other.at == one.at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{pos2, vec2};

    #[test]
    fn a_window_from_a_display_that_is_gone_comes_back_into_view() {
        let only = [Display {
            at: (0, 0),
            size: (1280, 800),
            here: true,
        }];
        let window = |x, y| egui::Rect::from_min_size(pos2(x, y), vec2(1000.0, 700.0));
        assert_eq!(place_for(&only, window(100.0, 60.0)), None);
        assert_eq!(
            place_for(&only, window(-700.0, 60.0)),
            None,
            "enough is seen"
        );
        for lost in [
            window(2000.0, 60.0),
            window(-950.0, 60.0),
            window(100.0, -400.0),
            window(100.0, 900.0),
        ] {
            assert_eq!(place_for(&only, lost), Some(pos2(48.0, 48.0)), "{lost:?}");
        }
        assert_eq!(place_for(&[], window(9000.0, 0.0)), None, "nobody knows");
    }

    #[test]
    fn on_a_small_display_with_large_points_the_window_still_fits() {
        let small = [Display {
            at: (0, 0),
            size: (1024, 768),
            here: true,
        }];
        let (smallest, size) = fitting(&small, vec2(1280.0, 800.0), 2.0).unwrap();
        let room = vec2(512.0, 384.0);
        assert!(smallest.x <= room.x && smallest.y <= room.y, "{smallest}");
        assert!(size.x <= room.x && size.y <= room.y, "{size}");
        assert_eq!(fitting(&small, vec2(800.0, 600.0), 1.0), None);
        let (smallest, size) = fitting(&small, vec2(1280.0, 800.0), 1.0).unwrap();
        assert_eq!(smallest, SMALLEST);
        assert!(size.x <= 1024.0 && size.y <= 768.0, "{size}");
        assert_eq!(fitting(&[], vec2(1280.0, 800.0), 2.0), None, "nobody knows");
    }
}
