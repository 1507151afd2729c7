//! The projector's window: only what pupils see. The teacher's window lays the page out for its size and hands over shapes;
//! there is no way by which a note, a name or an answer that was not revealed could get here. It has its own repaint, so it
//! stands even while the teacher's window is covered.

use super::keys::Press;
use crate::platform::displays::Display;
use egui::{
    Color32, Context, Key, Rect, Shape, Ui, Vec2, ViewportBuilder, ViewportCommand, ViewportId,
    vec2,
};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What stands on the wall, and what came from there.
#[derive(Default)]
struct Beam {
    /// Of the window, in points; nothing before its first frame.
    size: Option<Vec2>,
    ground: Color32,
    shapes: Vec<Shape>,
    presses: Vec<Press>,
    closed: bool,
    /// It stood on its screen, and does not any more: the system put it elsewhere when the screen went.
    came: bool,
    gone: bool,
}

/// The window lasts as long as this value is shown.
#[derive(Clone, Default)]
pub struct Projector {
    beam: Arc<Mutex<Beam>>,
    /// The screen it fills, by its number; without one it is a window that somebody drags there.
    screen: Option<(usize, Display)>,
}

fn id() -> ViewportId {
    ViewportId::from_hash_of("projector")
}

impl Projector {
    fn beam(&self) -> MutexGuard<'_, Beam> {
        // A panic elsewhere leaves a whole page: it is replaced at once.
        self.beam.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Fills a screen.
    pub fn on(ix: usize, monitor: &Display) -> Self {
        Self {
            beam: Arc::default(),
            screen: Some((ix, monitor.clone())),
        }
    }

    /// The screen it was put on.
    pub fn screen(&self) -> Option<&Display> {
        self.screen.as_ref().map(|(_, monitor)| monitor)
    }

    /// The room there is to lay a page out for.
    pub fn size(&self) -> Vec2 {
        self.beam().size.unwrap_or(vec2(1280.0, 720.0))
    }

    /// Keys and clicks of a clicker that went to the projector's window.
    pub fn presses(&self) -> Vec<Press> {
        std::mem::take(&mut self.beam().presses)
    }

    /// Somebody closed the window over there.
    pub fn is_closed(&self) -> bool {
        self.beam().closed
    }

    /// The system moved the window off its screen.
    pub fn is_gone(&self) -> bool {
        self.beam().gone
    }

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
            .with_min_inner_size([480.0, 270.0]);
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
    // Not every system tells that a screen is gone, but it moves the window that was there.
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
    let presses = ui.input(|input| {
        if input.viewport().close_requested() {
            beam.closed = true;
            told = true;
        }
        [
            (Key::PageDown, Press::On),
            (Key::ArrowRight, Press::On),
            (Key::Space, Press::On),
            (Key::PageUp, Press::Back),
            (Key::ArrowLeft, Press::Back),
            (Key::B, Press::Blank),
            (Key::R, Press::Reveal),
        ]
        .into_iter()
        .filter(|(key, _)| input.key_pressed(*key))
        .map(|(_, press)| press)
        .collect::<Vec<_>>()
    });
    // In tests the window stands inside the teacher's, which reads the keys itself.
    if ctx.viewport_id() != ViewportId::ROOT && !presses.is_empty() {
        beam.presses.extend(presses);
        told = true;
    }
    if told {
        ctx.request_repaint_of(ViewportId::ROOT);
    }
}

/// What `draw` paints, taken off this window again: shapes from (0, 0) on.
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
