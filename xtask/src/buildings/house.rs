//! A house seen from the street, with eight outlines against the sky.

use super::window;
use crate::canvas::{Art, P, num, place};
use crate::palette::*;

/// A roof, by its outline against the sky.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Roof {
    /// A pointed gable toward the street.
    Gable,
    /// Eaves to the street, ridge along it.
    Ridge,
    /// A flat top with a cornice.
    Flat,
    /// A mansard: steep sides and a flat top.
    Mansard,
    /// A stepped gable.
    Steps,
    /// A round gable.
    Round,
    /// Two small gables side by side.
    Twin,
    /// A gable with a pointed tower on the right.
    Tower,
}

/// A house seen from the street. Sizes are in pixels.
#[derive(Clone, Copy, Debug)]
pub struct House {
    /// Its left edge.
    pub x: f32,
    /// Where it meets the ground, as y.
    pub ground: f32,
    /// Width of the wall.
    pub w: f32,
    /// Height of the wall, without the roof.
    pub h: f32,
    /// The shape of the roof.
    pub roof: Roof,
    /// Height of the roof.
    pub roof_h: f32,
    /// Color of the wall.
    pub wall: Colour,
    /// Color of the roof.
    pub tiles: Colour,
    /// Color of the door.
    pub door: Colour,
    /// How far across the wall the middle of the door is, 0 to 1.
    pub door_at: f32,
    /// Rows of windows above the door.
    pub rows: usize,
    /// Windows in each row.
    pub cols: usize,
    /// Which windows are warm, one bit each, row by row from the top left; bit 30 is the one beside the door.
    pub warm: u32,
    /// Whether the porch lamp is lit.
    pub lit: bool,
}

impl House {
    /// Where its porch lamp hangs.
    pub fn lamp(&self) -> P {
        let door_w = door_width(self);
        let side = if self.door_at < 0.5 { -0.94 } else { 0.94 };
        (
            self.x + self.w * self.door_at + door_w * side,
            self.ground - door_w * 1.62,
        )
    }

    /// Draws it without the lamp's light; draw [`porch_lamp`] later, over its neighbors.
    pub fn draw(&self, art: &mut Art) {
        art.open("house", 0.0, (0.0, 0.0));
        let (x, w) = (self.x, self.w);
        let top = self.ground - self.h;
        self.draw_chimney(art, top);
        let wall = if self.lit {
            self.wall.warm(0.16)
        } else {
            self.wall
        };
        let paint = art.fade(&[
            (0.0, wall.shade(0.22), 1.0),
            (1.0, wall.mix(ROSE, 0.12), 1.0),
        ]);
        art.rect((x, top), (w, self.h), 0.0, paint);
        self.draw_roof(art, top, wall);
        self.draw_windows(art);
        let dw = door_width(self);
        let d = (x + w * self.door_at, self.ground);
        let step = wall.mix(PAPER, 0.25);
        art.rect(
            (d.0 - dw * 0.62, d.1 - dw * 1.9),
            (dw * 1.24, dw * 1.9),
            dw * 0.3,
            step,
        );
        art.rect(
            (d.0 - dw * 0.5, d.1 - dw * 1.76),
            (dw, dw * 1.76),
            dw * 0.24,
            self.door,
        );
        let pane = if self.lit {
            GLOW
        } else {
            NIGHT.mix(DUSK, 0.35)
        };
        art.rect(
            (d.0 - dw * 0.3, d.1 - dw * 1.56),
            (dw * 0.6, dw * 0.5),
            dw * 0.14,
            pane,
        );
        art.circle(
            (d.0 + dw * 0.3, d.1 - dw * 0.75),
            (dw * 0.08).max(2.4),
            LAMP,
        );
        art.rect(
            (d.0 - dw * 0.8, d.1 - 7.0),
            (dw * 1.6, 9.0),
            4.0,
            step.shade(0.12),
        );
        art.close();
    }

    fn draw_chimney(&self, art: &mut Art, top: f32) {
        if matches!(self.roof, Roof::Flat | Roof::Round | Roof::Steps) {
            return;
        }
        let cx = self.x + self.w * if self.door_at > 0.5 { 0.2 } else { 0.7 };
        let cw = self.w * 0.11;
        let colour = self.wall.shade(0.45);
        art.rect(
            (cx, top - self.roof_h * 0.98),
            (cw, self.roof_h),
            2.0,
            colour,
        );
        art.rect(
            (cx - 4.0, top - self.roof_h * 0.98 - 5.0),
            (cw + 8.0, 9.0),
            3.0,
            colour.shade(0.2),
        );
    }

    fn draw_roof(&self, art: &mut Art, top: f32, wall: Colour) {
        let (x, w, rh) = (self.x, self.w, self.roof_h);
        let eave = 10.0;
        let tiles = art.lit(self.tiles, x + w * 0.5);
        let gable_wall = wall.shade(0.3);
        match self.roof {
            Roof::Gable => {
                art.poly(
                    &[
                        (x - eave, top + 6.0),
                        (x + w * 0.5, top - rh),
                        (x + w + eave, top + 6.0),
                    ],
                    tiles,
                );
                art.poly(
                    &[
                        (x + 8.0, top + 6.0),
                        (x + w * 0.5, top - rh + 22.0),
                        (x + w - 8.0, top + 6.0),
                    ],
                    gable_wall,
                );
                art.circle(
                    (x + w * 0.5, top - rh * 0.3),
                    w * 0.075,
                    if self.lit { GLOW } else { NIGHT.mix(DUSK, 0.4) },
                );
            }
            Roof::Ridge => {
                art.poly(
                    &[
                        (x - eave, top + 6.0),
                        (x + w * 0.14, top - rh),
                        (x + w * 0.86, top - rh),
                        (x + w + eave, top + 6.0),
                    ],
                    tiles,
                );
                art.rect(
                    (x - eave, top + 2.0),
                    (w + 2.0 * eave, 7.0),
                    3.0,
                    self.tiles.shade(0.3),
                );
            }
            Roof::Flat => {
                art.rect(
                    (x - 8.0, top - rh * 0.3),
                    (w + 16.0, rh * 0.3 + 4.0),
                    4.0,
                    tiles,
                );
                art.rect(
                    (x - 2.0, top + 4.0),
                    (w + 4.0, 6.0),
                    2.0,
                    self.tiles.shade(0.3),
                );
            }
            Roof::Mansard => {
                let d = format!(
                    "M{} {}L{} {}Q{} {} {} {}L{} {}Q{} {} {} {}Z",
                    num(x - eave),
                    num(top + 6.0),
                    num(x + 2.0),
                    num(top - rh * 0.7),
                    num(x + 6.0),
                    num(top - rh),
                    num(x + 26.0),
                    num(top - rh),
                    num(x + w - 26.0),
                    num(top - rh),
                    num(x + w - 6.0),
                    num(top - rh),
                    num(x + w - 2.0),
                    num(top - rh * 0.7)
                );
                let d = d.replace('Z', &format!("L{} {}Z", num(x + w + eave), num(top + 6.0)));
                art.path(&d, tiles);
                for share in [0.3, 0.7] {
                    let ww = w * 0.17;
                    art.rect(
                        (x + w * share - ww * 0.5, top - rh * 0.72),
                        (ww, rh * 0.62),
                        ww * 0.5,
                        wall.mix(PAPER, 0.2),
                    );
                    let warm = self.lit && share > 0.5;
                    art.rect(
                        (x + w * share - ww * 0.32, top - rh * 0.6),
                        (ww * 0.64, rh * 0.46),
                        ww * 0.3,
                        if warm { GLOW } else { NIGHT.mix(DUSK, 0.35) },
                    );
                }
            }
            Roof::Steps => {
                let mut points = vec![(x - 2.0, top + 6.0)];
                for (out, up) in [
                    (0.0, 0.28),
                    (0.14, 0.28),
                    (0.14, 0.56),
                    (0.27, 0.56),
                    (0.27, 0.82),
                    (0.4, 0.82),
                    (0.4, 1.0),
                    (0.6, 1.0),
                ] {
                    points.push((x + w * out, top - rh * up));
                }
                for (out, up) in [
                    (0.6, 0.82),
                    (0.73, 0.82),
                    (0.73, 0.56),
                    (0.86, 0.56),
                    (0.86, 0.28),
                    (1.0, 0.28),
                ] {
                    points.push((x + w * out, top - rh * up));
                }
                points.push((x + w + 2.0, top + 6.0));
                art.poly(&points, wall.shade(0.22));
                art.rect(
                    (x + w * 0.41, top - rh * 0.55),
                    (w * 0.18, rh * 0.42),
                    w * 0.09,
                    if self.lit { GLOW } else { NIGHT.mix(DUSK, 0.4) },
                );
                art.rect((x - 4.0, top + 2.0), (w + 8.0, 6.0), 2.0, self.tiles);
            }
            Roof::Round => {
                let d = place(
                    "M -0.56 0.08 L -0.56 0 C -0.5 -0.5 -0.3 -1 0 -1 C 0.3 -1 0.5 -0.5 0.56 0 L 0.56 0.08 Z",
                    (x + w * 0.5, top),
                    (w, rh),
                );
                art.path(&d, tiles);
                let d = place(
                    "M -0.45 0.08 C -0.42 -0.4 -0.25 -0.84 0 -0.84 C 0.25 -0.84 0.42 -0.4 0.45 0.08 Z",
                    (x + w * 0.5, top),
                    (w, rh),
                );
                art.path(&d, gable_wall);
                art.circle(
                    (x + w * 0.5, top - rh * 0.32),
                    w * 0.1,
                    if self.lit { GLOW } else { NIGHT.mix(DUSK, 0.4) },
                );
            }
            Roof::Twin => {
                for half in [0.0, 0.5] {
                    let a = x + w * half;
                    art.poly(
                        &[
                            (a - 6.0, top + 6.0),
                            (a + w * 0.25, top - rh),
                            (a + w * 0.5 + 6.0, top + 6.0),
                        ],
                        tiles.clone(),
                    );
                    art.poly(
                        &[
                            (a + 10.0, top + 6.0),
                            (a + w * 0.25, top - rh + 20.0),
                            (a + w * 0.5 - 10.0, top + 6.0),
                        ],
                        gable_wall,
                    );
                }
            }
            Roof::Tower => {
                art.poly(
                    &[
                        (x - eave, top + 6.0),
                        (x + w * 0.2, top - rh * 0.8),
                        (x + w * 0.7, top - rh * 0.8),
                        (x + w, top + 6.0),
                    ],
                    tiles.clone(),
                );
                let (tx, tw) = (x + w * 0.62, w * 0.42);
                let tower = art.fade(&[
                    (0.0, wall.shade(0.15), 1.0),
                    (1.0, wall.mix(ROSE, 0.15), 1.0),
                ]);
                art.rect((tx, top - rh * 0.75), (tw, rh * 0.75 + self.h), 0.0, tower);
                art.poly(
                    &[
                        (tx - 10.0, top - rh * 0.72),
                        (tx + tw * 0.5, top - rh * 1.75),
                        (tx + tw + 10.0, top - rh * 0.72),
                    ],
                    tiles,
                );
                window(
                    art,
                    (tx + tw * 0.28, top - rh * 0.5),
                    (tw * 0.44, rh * 0.5),
                    self.lit,
                    wall,
                );
            }
        }
    }

    fn draw_windows(&self, art: &mut Art) {
        for (ix, (at, size)) in self.windows().into_iter().enumerate() {
            let bit = if ix < self.rows * self.cols { ix } else { 30 };
            window(art, at, size, self.warm >> bit & 1 == 1, self.wall);
        }
    }

    /// The panes of its windows, as their upper left corners and sizes: row by row from the top left, then the one beside
    /// the door, if there is room for it.
    pub fn windows(&self) -> Vec<(P, P)> {
        let top = self.ground - self.h;
        let dw = door_width(self);
        let upper = self.h - dw * 2.1;
        let (w, cols) = (self.w, self.cols as f32);
        let cell = w / (cols + 0.3);
        let ww = cell * 0.52;
        let step = upper / (self.rows as f32).max(1.0);
        let wh = (step * 0.64).min(ww * 1.5);
        let mut panes = Vec::new();
        for row in 0..self.rows {
            for col in 0..self.cols {
                let at = (
                    self.x + cell * (col as f32 + 0.65) - ww * 0.5,
                    top + step * (row as f32 + 0.58) - wh * 0.5 + 4.0,
                );
                panes.push((at, (ww, wh)));
            }
        }
        let free = self.door_at.max(1.0 - self.door_at);
        let cx = if self.door_at < 0.5 {
            self.x + w * (1.0 - free * 0.36)
        } else {
            self.x + w * free * 0.36
        };
        if free > 0.55 {
            let size = (dw * 1.05, dw * 0.95);
            panes.push(((cx - size.0 * 0.5, self.ground - dw * 1.65), size));
        }
        panes
    }

    /// The leaf of its door: upper left corner and size.
    pub fn door_leaf(&self) -> (P, P) {
        let dw = door_width(self);
        let middle = self.x + self.w * self.door_at;
        (
            (middle - dw * 0.5, self.ground - dw * 1.76),
            (dw, dw * 1.76),
        )
    }

    /// The pane in its door, lit by the lamp next to it: upper left corner, size and corner radius.
    pub fn door_pane(&self) -> (P, P, f32) {
        let dw = door_width(self);
        let middle = self.x + self.w * self.door_at;
        (
            (middle - dw * 0.3, self.ground - dw * 1.56),
            (dw * 0.6, dw * 0.5),
            dw * 0.14,
        )
    }

    /// The panes in its roof: upper left corner, size and corner radius of each.
    pub fn attic_panes(&self) -> Vec<(P, P, f32)> {
        let top = self.ground - self.h;
        let (x, w, rh) = (self.x, self.w, self.roof_h);
        let circle = |c: P, r: f32| vec![((c.0 - r, c.1 - r), (r * 2.0, r * 2.0), r)];
        let dormer = |share: f32| {
            (
                (x + w * share - w * 0.17 * 0.32, top - rh * 0.6),
                (w * 0.17 * 0.64, rh * 0.46),
                w * 0.17 * 0.32,
            )
        };
        match self.roof {
            Roof::Gable => circle((x + w * 0.5, top - rh * 0.3), w * 0.075),
            Roof::Round => circle((x + w * 0.5, top - rh * 0.32), w * 0.1),
            Roof::Steps => vec![(
                (x + w * 0.41, top - rh * 0.55),
                (w * 0.18, rh * 0.42),
                w * 0.09,
            )],
            Roof::Mansard => vec![dormer(0.3), dormer(0.7)],
            Roof::Tower => vec![(
                (x + w * 0.62 + w * 0.42 * 0.28, top - rh * 0.5),
                (w * 0.42 * 0.44, rh * 0.5),
                2.0,
            )],
            Roof::Ridge | Roof::Flat | Roof::Twin => Vec::new(),
        }
    }

    /// The color of the bars across a warm window.
    pub fn bars(&self) -> Colour {
        self.wall.mix(PAPER, 0.3).mix(WOOD, 0.5)
    }
}

fn door_width(house: &House) -> f32 {
    (house.w * 0.24).clamp(26.0, 42.0)
}
