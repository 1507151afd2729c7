//! The street, in layers: the sky with the far row, and the houses on it with their lamps off. The app itself lights windows
//! and lamps, at the positions in [`table`].

use crate::buildings::{House, Roof, bush, poplar, porch_lamp, tree};
use crate::canvas::{Art, Paint, num};
use crate::palette::*;
use crate::stage;
use std::fmt::Write as _;

/// Where the ground begins in `street-back`, as y.
const GROUND: f32 = 480.0;
/// The size of `street-back`.
const BACK: (f32, f32) = (1600.0, 560.0);
/// The size of a house's picture.
const HOUSE: (f32, f32) = (204.0, 276.0);
/// Where the ground is in a house's picture, as y.
const FOOT: f32 = 268.0;
/// Half the height of a porch lamp.
const LAMP_HALF: f32 = 10.0;
/// How many houses there are.
pub const COUNT: usize = 8;

/// `street-back`: the sky, the far row and the ground, with no house on it yet. If a window is taller, the app continues the
/// colors of its upper and lower edges.
pub fn back() -> Art {
    let mut art = Art::new(BACK, 0.0, (1124.0, 340.0));
    let sky = art.fade(&[
        (0.0, NIGHT, 1.0),
        (0.45, DUSK, 1.0),
        (0.66, DUSK.mix(ROSE, 0.5), 1.0),
        (0.86, ROSE, 1.0),
    ]);
    art.rect((0.0, 0.0), BACK, 0.0, sky);
    let rim = art.halo(ROSE, 0.55);
    art.path(&crate::canvas::blob((1000.0, 490.0), 700.0, 200.0), rim);
    stage::stars(
        &mut art,
        &[
            (96.0, 114.0, 2.6),
            (310.0, 48.0, 2.2),
            (470.0, 190.0, 2.2),
            (640.0, 76.0, 3.0),
            (790.0, 150.0, 2.2),
            (1010.0, 58.0, 2.6),
            (1190.0, 126.0, 2.2),
            (1350.0, 54.0, 3.0),
            (1530.0, 134.0, 2.4),
        ],
    );
    let far = DUSK.mix(ROSE, 0.3);
    stage::dark_roofs(&mut art, GROUND, 176.0, far);
    let leaf = LEAF.mix(far, 0.62);
    for (x, h) in [
        (62.0, 190.0),
        (598.0, 176.0),
        (1226.0, 206.0),
        (1548.0, 180.0),
    ] {
        poplar(&mut art, (x, GROUND), h, leaf);
    }
    for (x, s) in [(330.0, 40.0), (905.0, 44.0), (1398.0, 40.0)] {
        tree(&mut art, (x, GROUND - s * 2.4), s, GROUND, leaf);
    }
    bush(
        &mut art,
        &[
            (-20.0, 486.0, 80.0),
            (250.0, 496.0, 74.0),
            (520.0, 496.0, 86.0),
            (800.0, 490.0, 92.0),
            (1110.0, 492.0, 96.0),
            (1420.0, 496.0, 88.0),
            (1610.0, 490.0, 70.0),
        ],
        DUSK.mix(NIGHT, 0.3).mix(LEAF, 0.16),
    );
    art.rect((0.0, GROUND), (BACK.0, BACK.1 - GROUND), 0.0, earth());
    art.rect((0.0, GROUND), (BACK.0, 12.0), 0.0, DUSK.mix(ROSE, 0.22));
    art.rect(
        (0.0, GROUND + 12.0),
        (BACK.0, 6.0),
        0.0,
        NIGHT.mix(LINE, 0.4),
    );
    let mut grass = String::new();
    for at in 0..40_u8 {
        let x = f32::from(at) * 41.0 + f32::from(at % 3) * 7.0;
        let _ = write!(grass, "M{} {}l4 -9l4 9z", num(x), num(GROUND + 1.0));
    }
    art.path(&grass, Paint::Soft(LEAF.shade(0.42), 0.7));
    art
}

/// The ground in front of the houses.
fn earth() -> Colour {
    NIGHT.mix(DUSK, 0.35)
}

/// One of the houses of the street, with its lamp off and its windows dark. It has no background.
pub fn house(ix: usize) -> Art {
    let one = plan(ix);
    let mut art = Art::new(HOUSE, 0.0, (HOUSE.0 * 0.7, 200.0));
    one.draw(&mut art);
    let side = if one.door_at < 0.5 { 0.97 } else { 0.03 };
    let x = one.x + one.w * side;
    bush(
        &mut art,
        &[(x, FOOT - 4.0, 14.0), (x - 12.0, FOOT, 10.0)],
        LEAF.shade(0.42),
    );
    porch_lamp(&mut art, one.lamp(), LAMP_HALF, false, 0.0);
    art
}

fn plan(ix: usize) -> House {
    let slate = NIGHT.mix(DUSK, 0.25);
    let brick = ROSE.mix(NIGHT, 0.62);
    let (w, h, roof, wall, tiles, door, door_at, (rows, cols)) = match ix {
        0 => (
            158.0,
            122.0,
            (Roof::Gable, 96.0),
            PAPER.mix(DUSK, 0.34),
            brick,
            LEAF.shade(0.3),
            0.66,
            (1, 3),
        ),
        1 => (
            170.0,
            128.0,
            (Roof::Mansard, 78.0),
            ROSE.mix(DUSK, 0.34),
            brick.shade(0.2),
            LEAF.shade(0.1),
            0.3,
            (1, 3),
        ),
        2 => (
            132.0,
            176.0,
            (Roof::Steps, 68.0),
            DUSK.mix(PAPER, 0.26),
            slate,
            ROSE.shade(0.4),
            0.34,
            (2, 2),
        ),
        3 => (
            164.0,
            142.0,
            (Roof::Twin, 84.0),
            LEAF.mix(PAPER, 0.16).mix(DUSK, 0.22),
            slate.shade(0.15),
            BARK,
            0.72,
            (1, 3),
        ),
        4 => (
            152.0,
            146.0,
            (Roof::Round, 74.0),
            GLOW.mix(ROSE, 0.55).shade(0.12),
            brick,
            DUSK.shade(0.2),
            0.34,
            (1, 3),
        ),
        5 => (
            160.0,
            116.0,
            (Roof::Tower, 78.0),
            ROSE.mix(PAPER, 0.25).shade(0.2),
            slate,
            LEAF.shade(0.25),
            0.3,
            (1, 3),
        ),
        6 => (
            138.0,
            196.0,
            (Roof::Flat, 52.0),
            ROSE.mix(NIGHT, 0.3),
            slate,
            DUSK.shade(0.2),
            0.34,
            (2, 3),
        ),
        _ => (
            168.0,
            130.0,
            (Roof::Ridge, 72.0),
            DUSK.mix(LEAF, 0.3).mix(PAPER, 0.2),
            brick,
            ROSE.shade(0.3),
            0.7,
            (1, 3),
        ),
    };
    let left = if matches!(roof.0, Roof::Tower) {
        -6.0
    } else {
        0.0
    };
    House {
        x: HOUSE.0 / 2.0 - w / 2.0 + left,
        ground: FOOT,
        w,
        h,
        roof: roof.0,
        roof_h: roof.1,
        wall,
        tiles,
        door,
        door_at,
        rows,
        cols,
        warm: 0,
        lit: false,
    }
}

/// The Rust table of what the app lights in each house, and of the outline it draws until the picture is ready.
pub fn table() -> String {
    let mut out = format!(
        "//! Where the windows and lamps of the street's houses are. Written by `cargo run -p xtask -- pictures`; change the houses\n\
         //! there, not here.\n\n\
         use super::{{House, Pane}};\n\n\
         /// Width and height of a house's picture; all places below are in its pixels.\n\
         pub(super) const SIZE: [f32; 2] = [{:?}, {:?}];\n\
         /// Where the ground is in it, as y.\n\
         pub(super) const FOOT: f32 = {FOOT:?};\n\
         /// Half the height of a porch lamp.\n\
         pub(super) const LAMP: f32 = {LAMP_HALF:?};\n\
         /// Width and height of the picture behind the houses.\n\
         pub(super) const BACK: [f32; 2] = [{:?}, {:?}];\n\
         /// Where the ground is in it, as y.\n\
         pub(super) const BACK_GROUND: f32 = {GROUND:?};\n\
         /// The color of the ground in front of the houses.\n\
         pub(super) const EARTH: u32 = {};\n\n\
         /// The houses, in the order in which lessons move in.\n\
         #[rustfmt::skip]\n\
         pub(super) const HOUSES: [House; {COUNT}] = [\n",
        HOUSE.0,
        HOUSE.1,
        BACK.0,
        BACK.1,
        hex(earth()),
    );
    for ix in 0..COUNT {
        let one = plan(ix);
        let lamp = one.lamp();
        let _ = writeln!(out, "    House {{");
        let _ = writeln!(out, "        lamp: [{}, {}],", short(lamp.0), short(lamp.1));
        let wall = [one.x, FOOT - one.h, one.w, one.h].map(short);
        let _ = writeln!(out, "        wall: [{}],", wall.join(", "));
        let _ = writeln!(out, "        roof: {},", short(one.roof_h));
        let _ = writeln!(out, "        color: {},", hex(one.wall));
        let _ = writeln!(out, "        bars: {},", hex(one.bars()));
        let windows = one.windows().into_iter().map(|(at, size)| (at, size, 2.0));
        panes(&mut out, "windows", windows);
        panes(&mut out, "attic", one.attic_panes().into_iter());
        let (at, size) = one.door_leaf();
        let leaf = [at.0, at.1, size.0, size.1].map(short);
        let _ = writeln!(out, "        door: [{}],", leaf.join(", "));
        let _ = writeln!(out, "        leaf: {},", hex(one.door));
        let _ = writeln!(out, "        pane: {},", pane(one.door_pane()));
        let _ = writeln!(out, "    }},");
    }
    out.push_str("];\n");
    out
}

fn panes(out: &mut String, name: &str, panes: impl Iterator<Item = ((f32, f32), (f32, f32), f32)>) {
    let _ = writeln!(out, "        {name}: &[");
    for one in panes {
        let _ = writeln!(out, "            {},", pane(one));
    }
    let _ = writeln!(out, "        ],");
}

fn pane((at, size, radius): ((f32, f32), (f32, f32), f32)) -> String {
    let place = [at.0, at.1, size.0, size.1].map(short).join(", ");
    format!("Pane {{ at: [{place}], radius: {} }}", short(radius))
}

fn short(value: f32) -> String {
    format!("{:?}", (value * 10.0).round() / 10.0)
}

fn hex(colour: Colour) -> String {
    format!("0x{:02X}{:02X}{:02X}", colour.0, colour.1, colour.2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_app_lights_the_windows_that_are_drawn() {
        let kept = std::fs::read_to_string(crate::table_file()).unwrap();
        assert!(
            kept == table(),
            "the table is old: `cargo run -p xtask -- pictures` writes it anew"
        );
    }

    #[test]
    fn every_window_that_is_drawn_in_a_roof_can_be_lit() {
        let dormers = (0..COUNT)
            .map(plan)
            .filter(|house| house.roof == Roof::Mansard)
            .map(|house| house.attic_panes().len());
        assert_eq!(dormers.collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn each_house_has_a_window_for_every_practice_a_lesson_may_have() {
        for ix in 0..COUNT {
            let house = plan(ix);
            assert!(house.windows().len() >= 4, "house {}", ix + 1);
            for (at, size) in house.windows() {
                let inside = at.0 > house.x
                    && at.0 + size.0 < house.x + house.w
                    && at.1 > house.ground - house.h
                    && at.1 + size.1 < house.ground;
                assert!(inside, "house {}: {at:?} {size:?}", ix + 1);
            }
        }
    }
}
