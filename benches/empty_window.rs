//! A window built from the same libraries as Porchlight's but empty, as a baseline for startup time and memory.
#![allow(clippy::unwrap_used, reason = "a measure, not a part of the program")]

use eframe::egui;

struct Empty;

impl eframe::App for Empty {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        // Draw many different colors, so that the first real picture of the window can be told from a blank one.
        for shade in 0..32_u8 {
            let at = egui::pos2(f32::from(shade) * 20.0, 20.0);
            let rect = egui::Rect::from_min_size(at, egui::vec2(20.0, 200.0));
            ui.painter()
                .rect_filled(rect, 0, egui::Color32::from_gray(shade * 8));
        }
        ui.label("Empty");
    }
}

fn main() {
    let renderer = match std::env::args().nth(1).as_deref() {
        Some("wgpu") => eframe::Renderer::Wgpu,
        _ => eframe::Renderer::Glow,
    };
    let options = eframe::NativeOptions {
        renderer,
        viewport: egui::ViewportBuilder::default().with_inner_size([1280.0, 800.0]),
        ..Default::default()
    };
    eframe::run_native("Empty", options, Box::new(|_| Ok(Box::new(Empty)))).unwrap();
}
