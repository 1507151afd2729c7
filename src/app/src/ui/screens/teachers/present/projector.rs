//! The projector's window, which contains only what pupils see. The teacher's window lays the page out for its size and passes
//! it the shapes, so no note, name or unrevealed answer can get here. It repaints on its own, so it stays up to date even
//! while the teacher's window is covered.

use crate::platform::displays::Display;
use crate::ui::wall_keys::{Hit, hits};
use egui::{
    Color32, Context, Rect, Shape, Ui, Vec2, ViewportBuilder, ViewportCommand, ViewportId, vec2,
};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What is on the wall, and the input received there.
#[derive(Default)]
struct Beam {
    /// Size of the window in points; `None` before its first frame.
    size: Option<Vec2>,
    ground: Color32,
    shapes: Vec<Shape>,
    hits: Vec<Hit>,
    closed: bool,
    /// The window reached its display. If it leaves it later, the display was disconnected and the system moved the window.
    came: bool,
    gone: bool,
}

/// The pupils' window, which stays open for as long as [`Projector::show`] is called every frame.
#[derive(Clone, Default)]
pub struct Projector {
    beam: Arc<Mutex<Beam>>,
    /// The display it fills, by index. If `None`, it is a window that the teacher drags there.
    screen: Option<(usize, Display)>,
}

fn id() -> ViewportId {
    ViewportId::from_hash_of("projector")
}

impl Projector {
    fn beam(&self) -> MutexGuard<'_, Beam> {
        // After a panic elsewhere the page is still complete, and it is about to be replaced anyway.
        self.beam.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A window that fills a display, given the display's index in the system's order.
    pub fn on(ix: usize, monitor: &Display) -> Self {
        Self {
            beam: Arc::default(),
            screen: Some((ix, monitor.clone())),
        }
    }

    /// The display it was placed on.
    pub fn screen(&self) -> Option<&Display> {
        self.screen.as_ref().map(|(_, monitor)| monitor)
    }

    /// The size to lay a page out for, in points.
    pub fn size(&self) -> Vec2 {
        self.beam().size.unwrap_or(vec2(1280.0, 720.0))
    }

    /// Takes the keys received by the projector's window, such as a clicker's.
    pub fn hits(&self) -> Vec<Hit> {
        std::mem::take(&mut self.beam().hits)
    }

    /// Whether somebody closed the window.
    pub fn is_closed(&self) -> bool {
        self.beam().closed
    }

    /// Whether the system moved the window off its display.
    pub fn is_gone(&self) -> bool {
        self.beam().gone
    }

    /// Makes the window fill the display it is on.
    pub fn full_screen(&self, ctx: &Context) {
        ctx.send_viewport_cmd_to(id(), ViewportCommand::Fullscreen(true));
    }

    /// Puts a page on the wall.
    pub fn show(&self, ctx: &Context, title: &str, ground: Color32, shapes: Vec<Shape>) {
        {
            let mut beam = self.beam();
            beam.ground = ground;
            beam.shapes = shapes;
        }
        let builder = ViewportBuilder::default()
            .with_title(title)
            .with_inner_size([1280.0, 720.0])
            .with_min_inner_size([480.0, 270.0])
            // The keyboard stays with the teacher's window. If a system moves it here anyway, the keys work the same.
            .with_active(false);
        let builder = match &self.screen {
            Some((ix, _)) => builder.with_monitor(*ix),
            None => builder,
        };
        let beam = self.beam.clone();
        let screen = self.screen().cloned();
        ctx.show_viewport_deferred(id(), builder, move |ui, _| {
            paint(ui, &beam, screen.as_ref())
        });
        ctx.request_repaint_of(id());
    }
}

fn paint(ui: &Ui, beam: &Mutex<Beam>, screen: Option<&Display>) {
    let rect = ui.max_rect();
    let ctx = ui.ctx();
    let mut beam = beam.lock().unwrap_or_else(PoisonError::into_inner);
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect_filled(rect, 0, beam.ground);
    let to = rect.min.to_vec2();
    painter.extend(beam.shapes.iter().map(|shape| {
        let mut shape = shape.clone();
        shape.translate(to);
        shape
    }));
    let mut told = false;
    if beam.size != Some(rect.size()) {
        beam.size = Some(rect.size());
        told = true;
    }
    // Not every system reports that a display was disconnected, but each one moves the window that was on it.
    let stands = ui.input(|input| {
        let rect = input.viewport().outer_rect?;
        Some(screen?.holds(rect * input.pixels_per_point()))
    });
    match stands {
        Some(true) => beam.came = true,
        Some(false) if beam.came && !beam.gone => {
            beam.gone = true;
            told = true;
        }
        _ => {}
    }
    let hit = ui.input(|input| {
        if input.viewport().close_requested() {
            beam.closed = true;
            told = true;
        }
        hits(input)
    });
    // On a system without second windows, this one is embedded in the teacher's, which reads the keys itself.
    if ctx.viewport_id() != ViewportId::ROOT && !hit.is_empty() {
        beam.hits.extend(hit);
        told = true;
    }
    if told {
        ctx.request_repaint_of(ViewportId::ROOT);
    }
}

/// Captures what `draw` paints, without showing it in this window. The shapes start at (0, 0).
pub fn capture(ui: &mut Ui, size: Vec2, draw: impl FnOnce(&mut Ui)) -> Vec<Shape> {
    let layer = ui.layer_id();
    let ctx = ui.ctx().clone();
    let from = ctx.graphics_mut(|graphics| graphics.entry(layer).next_idx());
    let place = Rect::from_min_size(egui::Pos2::ZERO, size);
    let mut stage = ui.new_child(egui::UiBuilder::new().max_rect(place).id_salt("wall there"));
    stage.set_clip_rect(place);
    draw(&mut stage);
    ctx.graphics_mut(|graphics| {
        let list = graphics.entry(layer);
        let to = list.next_idx();
        let shapes = list
            .all_entries()
            .skip(from.0)
            .map(|entry| entry.shape.clone())
            .collect();
        for ix in from.0..to.0 {
            list.reset_shape(egui::layers::ShapeIdx(ix));
        }
        shapes
    })
}
