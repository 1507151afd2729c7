//! A scrolling area that comes to rest on whole blocks: a card or a line is either completely in view or not drawn, so nothing
//! is ever cut off.

use crate::ui::widgets::{self, Scroll};
use egui::scroll_area::ScrollBarVisibility;
use egui::style::ScrollStyle;
use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, Vec2, vec2};

/// Space for the scroll bar at the right edge, in points.
const BAR: f32 = 14.0;
/// The number of blocks above and below the view that are drawn for keyboard users who continue with Tab. The rest of a very
/// long list only reserves its space.
const NEAR: usize = 40;
/// Smaller differences are rounding errors, in points.
const ROUNDING: f32 = 1.0;

/// The top and bottom of a block, in points below the first block's top.
type Span = (f32, f32);

/// The scroll position of the area, and the blocks in it.
#[derive(Default)]
pub(super) struct Resting {
    blocks: Vec<Span>,
    height: f32,
    at: f32,
    /// The last resting position.
    rested: f32,
    /// The scroll target for the next frame.
    to: Option<f32>,
}

/// The blocks drawn in the area, from top to bottom.
pub(super) struct Blocks<'a> {
    known: &'a [Span],
    now: Vec<Span>,
    view: Span,
    /// The first block in view, as far as blocks are known.
    first: usize,
    near: usize,
    origin: f32,
}

impl Blocks<'_> {
    /// How many blocks above and below the view [`Blocks::add_far`] draws; usually [`NEAR`].
    pub fn keep(&mut self, near: usize) {
        self.near = near;
    }

    /// Like [`Blocks::add`], for one block of very many: far from the view, it only reserves its space and is not drawn. If a
    /// screen reader requests the accessibility tree, all blocks are drawn.
    pub fn add_far(&mut self, ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
        let ix = self.now.len();
        match self.known.get(ix) {
            Some((top, bottom))
                if ix.abs_diff(self.first) > self.near && !widgets::is_tree_wanted(ui) =>
            {
                let size = vec2(ui.available_width(), bottom - top);
                let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
                self.now
                    .push((rect.min.y - self.origin, rect.max.y - self.origin));
            }
            _ => self.add(ui, add),
        }
    }

    /// Draws a block. Unless it is completely in view, it reserves its space but is neither painted nor pressable.
    pub fn add<R>(&mut self, ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
        let known = self.known.get(self.now.len());
        let is_hidden = known.is_some_and(|block| !shows(*block, self.view));
        let drawn = ui.scope(|ui| {
            if is_hidden {
                ui.set_clip_rect(Rect::from_min_size(ui.clip_rect().min, Vec2::ZERO));
            }
            add(ui)
        });
        let rect = drawn.response.rect;
        self.now
            .push((rect.min.y - self.origin, rect.max.y - self.origin));
        drawn.inner
    }
}

/// Whether a block is drawn. A block higher than the area shows as much as fits once it is at the top.
fn shows((top, bottom): Span, (from, to): Span) -> bool {
    if bottom - top > to - from {
        top <= from + ROUNDING && bottom > from
    } else {
        top >= from - ROUNDING && bottom <= to + ROUNDING
    }
}

/// Where an area of this height may come to rest: at the top of each block, and in steps within a block that is higher.
fn stops(blocks: &[Span], height: f32) -> Vec<f32> {
    let end = blocks.last().map_or(0.0, |block| block.1);
    let mut stops = Vec::new();
    for (top, bottom) in blocks {
        let mut at = *top;
        while bottom - at > height + ROUNDING {
            stops.push(at);
            at = (at + height * 0.8).min(bottom - height);
        }
        stops.push(at);
    }
    let last = stops
        .iter()
        .position(|stop| end - stop <= height + ROUNDING);
    stops.truncate(last.map_or(0, |last| last + 1));
    stops
}

impl Resting {
    fn most(&self) -> f32 {
        stops(&self.blocks, self.height)
            .last()
            .copied()
            .unwrap_or(0.0)
    }

    /// The resting position nearest to `at`, in the scroll direction.
    fn stop(&self, at: f32, is_down: bool) -> f32 {
        let stops = stops(&self.blocks, self.height);
        let found = if is_down {
            stops.iter().find(|stop| **stop >= at - ROUNDING)
        } else {
            stops.iter().rfind(|stop| **stop <= at + ROUNDING)
        };
        found.copied().unwrap_or_else(|| self.most())
    }

    /// Draws the area. Its content is as wide as `place`.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        salt: &str,
        place: Rect,
        add: impl FnOnce(&mut Ui, &mut Blocks<'_>),
    ) {
        self.height = place.height();
        let scroll = Scroll {
            at: self.at,
            most: self.most(),
        };
        let keyed = scroll.wanted(ui, place.height());
        let to = self
            .to
            .take()
            .or_else(|| keyed.map(|to| self.stop(to, to > self.at)));
        let builder = UiBuilder::new()
            .id_salt(salt)
            .max_rect(Rect::from_min_max(place.min, place.max + vec2(BAR, 0.0)))
            .layout(Layout::top_down(Align::Min));
        let known = std::mem::take(&mut self.blocks);
        let shown = ui.scope_builder(builder, |ui| {
            widgets::clips(ui, place);
            ui.spacing_mut().scroll = ScrollStyle::floating();
            ui.spacing_mut().scroll.dormant_handle_opacity = 0.6;
            let mut area = ScrollArea::vertical()
                .id_salt(salt)
                .auto_shrink([false, false])
                .max_height(place.height())
                .scroll_bar_visibility(ScrollBarVisibility::VisibleWhenNeeded);
            if let Some(to) = to {
                area = area.vertical_scroll_offset(to);
            }
            area.show(ui, |ui| {
                ui.set_max_width(place.width());
                let origin = ui.max_rect().min.y;
                let at = place.min.y - origin;
                let mut blocks = Blocks {
                    known: &known,
                    now: Vec::new(),
                    view: (at, at + place.height()),
                    first: known.partition_point(|(_, bottom)| *bottom <= at),
                    near: NEAR,
                    origin,
                };
                add(ui, &mut blocks);
                let blocks = blocks.now;
                let end = blocks.last().map_or(0.0, |block| block.1);
                let last = stops(&blocks, place.height()).last().copied();
                // Add space below the last block so that the area can rest at the last stop.
                let room = last.unwrap_or(0.0) + place.height() - end;
                if last.is_some_and(|last| last > 0.0) {
                    ui.add_space(room - ui.spacing().item_spacing.y);
                }
                blocks
            })
        });
        self.blocks = shown.inner.inner;
        if !same(&known, &self.blocks) {
            ui.ctx()
                .request_discard("the heights of the blocks are known now");
        }
        let at = shown.inner.state.clamped_offset().y;
        self.come_to_rest(ui, at);
        if self.most() > 0.0 {
            widgets::own_arrows(ui, false, true);
        }
    }

    fn come_to_rest(&mut self, ui: &Ui, at: f32) {
        let moves = (at - self.at).abs() > 0.1 || ui.input(|input| input.pointer.any_down());
        self.at = at;
        if moves {
            ui.ctx().request_repaint();
            return;
        }
        let stop = self.stop(at, at > self.rested);
        self.rested = stop;
        if (stop - at).abs() > ROUNDING {
            self.to = Some(stop);
            ui.ctx().request_repaint();
        }
    }
}

fn same(known: &[Span], now: &[Span]) -> bool {
    let close = |a: &Span, b: &Span| (a.0 - b.0).abs() < 0.5 && (a.1 - b.1).abs() < 0.5;
    known.len() == now.len() && known.iter().zip(now).all(|(a, b)| close(a, b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_rests_on_the_tops_of_blocks_and_shows_whole_ones_only() {
        let blocks = [(0.0, 90.0), (100.0, 190.0), (200.0, 290.0), (300.0, 390.0)];
        assert_eq!(stops(&blocks, 210.0), [0.0, 100.0, 200.0]);
        assert_eq!(stops(&blocks, 390.0), [0.0]);
        let view = (100.0, 310.0);
        let shown: Vec<bool> = blocks.iter().map(|block| shows(*block, view)).collect();
        assert_eq!(shown, [false, true, true, false]);
    }

    #[test]
    fn all_of_a_block_that_is_higher_than_the_place_can_be_reached() {
        let blocks = [(0.0, 50.0), (60.0, 460.0)];
        let stops = stops(&blocks, 200.0);
        assert_eq!(stops.first(), Some(&0.0));
        assert_eq!(stops.last(), Some(&260.0));
        assert!(stops.windows(2).all(|pair| pair[1] - pair[0] <= 200.0));
        assert!(!shows(blocks[1], (0.0, 200.0)), "not cut below another");
        assert!(shows(blocks[1], (60.0, 260.0)) && shows(blocks[1], (260.0, 460.0)));
    }

    #[test]
    fn far_blocks_of_a_very_long_list_keep_their_room_and_are_not_drawn() {
        let ctx = egui::Context::default();
        let mut resting = Resting::default();
        let place = Rect::from_min_size(egui::Pos2::ZERO, vec2(300.0, 200.0));
        let mut drawn = Vec::new();
        let mut frame = |resting: &mut Resting| {
            let input = egui::RawInput::default();
            let mut output = ctx.run_ui(input, |ui| {
                drawn.clear();
                resting.show(ui, "list", place, |ui, blocks| {
                    blocks.keep(5);
                    for ix in 0..100 {
                        blocks.add_far(ui, |ui| {
                            drawn.push(ix);
                            ui.allocate_space(vec2(10.0, 50.0));
                        });
                    }
                });
            });
            output.textures_delta.clear();
            drawn.clone()
        };
        // The first frame draws and measures all blocks; later ones draw only those near the view.
        frame(&mut resting);
        let known = resting.blocks.clone();
        assert_eq!(known.len(), 100);
        assert_eq!(frame(&mut resting), (0..=5).collect::<Vec<_>>());
        assert!(same(&known, &resting.blocks));
        resting.to = Some(resting.blocks[50].0);
        frame(&mut resting);
        assert_eq!(frame(&mut resting), (45..=55).collect::<Vec<_>>());
    }
}
