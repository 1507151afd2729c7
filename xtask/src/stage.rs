//! The setting of every picture: sky, stars, ground, and light from one lamp.

use crate::canvas::{Art, P, Paint, blob};
use crate::palette::*;

/// The panel size of most pictures.
pub const PANEL: P = (480.0, 320.0);

/// An ordinary panel with its sky; the lamp is at `light`.
pub fn panel(light: P) -> Art {
    let mut art = Art::new(PANEL, 24.0, light);
    sky(&mut art);
    art
}

/// Night at the top, dusk below, and a rose rim.
pub fn sky(art: &mut Art) {
    let (w, h) = art.size();
    let paint = art.fade(&[
        (0.0, NIGHT, 1.0),
        (0.55, DUSK, 1.0),
        (0.82, DUSK.mix(ROSE, 0.55), 1.0),
        (1.0, ROSE, 1.0),
    ]);
    art.rect((0.0, 0.0), (w, h), 0.0, paint);
}

/// Stars as one shape; each is x, y and a radius.
pub fn stars(art: &mut Art, at: &[(f32, f32, f32)]) {
    let d: String = at.iter().map(|s| blob((s.0, s.1), s.2, s.2)).collect();
    art.path(&d, Paint::Soft(PAPER, 0.85));
}

/// The lamp's light: a wide radial glow of at most 35 % amber.
pub fn glow(art: &mut Art, c: P, r: f32) {
    let wide = art.halo(LAMP, 0.42);
    art.circle(c, r, wide);
    let close = art.halo(GLOW, 0.7);
    art.circle(c, r * 0.36, close);
}

/// Distant houses as one shape on `ground`, about `lift` high, with a few warm windows.
pub fn far_roofs(art: &mut Art, ground: f32, lift: f32, colour: Colour) {
    let panes = roofs(art, ground, lift, colour);
    art.path(&panes, Paint::Soft(LAMP, 0.55));
}

/// The same without lit windows, for pictures in which every visible light means something.
pub fn dark_roofs(art: &mut Art, ground: f32, lift: f32, colour: Colour) {
    let panes = roofs(art, ground, lift, colour);
    art.path(&panes, Paint::Soft(NIGHT, 0.22));
}

/// Draws the roofs and returns the path of their windows.
fn roofs(art: &mut Art, ground: f32, lift: f32, colour: Colour) -> String {
    let w = art.size().0;
    let highs = [0.72, 0.96, 0.6, 0.84, 1.0, 0.66, 0.9];
    let mut points = vec![(0.0, ground)];
    let mut panes = String::new();
    let mut x = -lift * 0.3;
    for (i, high) in highs
        .iter()
        .cycle()
        .enumerate()
        .take_while(|(i, _)| *i < 40)
    {
        if x > w {
            break;
        }
        let (top, wide) = (ground - high * lift, lift * (0.62 + 0.3 * (1.0 - high)));
        let eave = top + lift * 0.3;
        match i % 3 {
            0 => points.extend([(x, eave), (x + wide * 0.5, top), (x + wide, eave)]),
            1 => points.extend([(x, top + lift * 0.1), (x + wide, top + lift * 0.1)]),
            _ => points.extend([
                (x, eave),
                (x + wide * 0.2, top + lift * 0.06),
                (x + wide * 0.8, top + lift * 0.06),
                (x + wide, eave),
            ]),
        }
        if i % 3 != 2 {
            let (px, py, s) = (x + wide * 0.3, eave + lift * 0.12, lift * 0.1);
            panes.push_str(&format!("M{px:.1} {py:.1}h{s:.1}v{:.1}h-{s:.1}z", s * 1.3));
        }
        x += wide;
        if i % 4 == 2 {
            points.extend([
                (x, ground - lift * 0.3),
                (x + lift * 0.3, ground - lift * 0.3),
            ]);
            x += lift * 0.3;
        }
    }
    points.push((w.max(x), ground));
    art.poly(&points, colour);
    panes
}

/// The ground from `y` down.
pub fn ground(art: &mut Art, y: f32, colour: Colour) {
    let (w, h) = art.size();
    let paint = art.fade(&[
        (0.0, colour.mix(ROSE, 0.1), 1.0),
        (1.0, colour.mix(LINE, 0.35), 1.0),
    ]);
    art.rect((0.0, y), (w, h - y), 0.0, paint);
}

/// A pool of lamplight on the floor.
pub fn pool(art: &mut Art, c: P, rx: f32, ry: f32) {
    art.ellipse(c, rx, ry, Paint::Soft(GLOW, 0.28));
}

/// The inside of a room: a warm wall, floor from `floor` down, light from the art's lamp.
pub fn room(art: &mut Art, floor: f32) {
    let (w, h) = art.size();
    let wall = art.fade(&[
        (0.0, NIGHT, 1.0),
        (0.45, DUSK.mix(NIGHT, 0.25), 1.0),
        (1.0, DUSK.mix(ROSE, 0.42), 1.0),
    ]);
    art.rect((0.0, 0.0), (w, floor), 0.0, wall);
    let boards = art.fade(&[
        (0.0, BARK.mix(WOOD, 0.25), 1.0),
        (1.0, BARK.mix(LINE, 0.4), 1.0),
    ]);
    art.rect((0.0, floor), (w, h - floor), 0.0, boards);
    art.rect((0.0, floor - 4.0), (w, 8.0), 0.0, BARK.mix(ROSE, 0.25));
}
