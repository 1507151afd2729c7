//! For adults: one more chair at the table, and a voice on the phone that may be a copy.

use super::{props, small, tiles, toys};
use crate::buildings;
use crate::canvas::{Art, P, Paint, capsule};
use crate::palette::*;
use crate::stage;
use crate::things;

/// `second-chair`: a tablet and a chessboard on a table; someone pulls out a second chair.
pub fn second_chair() -> Art {
    let mut art = stage::panel((226.0, 60.0));
    stage::room(&mut art, 258.0);
    things::room_window(&mut art, (32.0, 56.0), (72.0, 80.0));
    art.rect((366.0, 70.0), (96.0, 8.0), 4.0, WOOD);
    things::plant(&mut art, (392.0, 52.0), 17.0);
    things::mug(&mut art, (432.0, 70.0), 22.0, LEAF, 1.0);
    buildings::hanging_lamp(&mut art, (226.0, 46.0), 34.0, 220.0);
    things::rug(&mut art, (236.0, 304.0), 214.0, 15.0, LEAF.mix(DUSK, 0.4));
    things::chair(&mut art, (84.0, 250.0), 34.0, 308.0, 1.0, WOOD.warm(0.1));
    things::table(&mut art, 108.0, 228.0, 226.0, 308.0, WOOD.warm(0.15));
    // The tablet leans against a cup.
    things::mug(&mut art, (226.0, 229.0), 32.0, ROSE, 1.0);
    let halo = art.halo(GLOW, 0.4);
    art.circle((172.0, 190.0), 84.0, halo);
    props::tablet(&mut art, (172.0, 188.0), (92.0, 62.0), -5.0, |art| {
        things::bubble(art, (142.0, 160.0), (60.0, 40.0), -1.0, PAPER);
        tiles::robot(art, (172.0, 180.0), 17.0);
    });
    toys::chessboard(&mut art, (288.0, 223.0), 36.0);
    // The second chair, and the hand on its back.
    art.open("chair", 3.0, (392.0, 308.0));
    things::chair(&mut art, (388.0, 250.0), 34.0, 308.0, -1.0, WOOD.warm(0.2));
    art.close();
    let skin = SKIN[2];
    let sleeve = DUSK.mix(PAPER, 0.25);
    let paint = art.lit(skin, 450.0);
    art.line((500.0, 112.0), (440.0, 170.0), skin, 26.0);
    art.line((516.0, 96.0), (486.0, 125.0), sleeve, 46.0);
    art.line((474.0, 122.0), (492.0, 142.0), sleeve.warm(0.3), 15.0);
    art.path(
        &format!(
            "{}{}",
            capsule((440.0, 170.0), 16.0, (418.0, 184.0), 13.0),
            capsule((428.0, 186.0), 8.0, (427.0, 204.0), 7.0)
        ),
        paint,
    );
    art
}

/// A speech bubble with a sound wave in it, its tail on the side `dir`.
fn voice(art: &mut Art, at: P, dir: f32, paint: Paint, wave: Paint) {
    things::bubble(art, at, (126.0, 72.0), dir, paint);
    let mut d = String::new();
    for (i, high) in [8.0_f32, 20.0, 34.0, 16.0, 40.0, 26.0, 12.0]
        .iter()
        .enumerate()
    {
        let x = at.0 + 21.0 + i as f32 * 14.0;
        d.push_str(&format!("M{x} {}v{high}", at.1 + 36.0 - high * 0.5));
    }
    art.stroke(&d, wave, 6.0);
}

/// `family-word-call`: a voice and its exact copy; one hand hangs up, the other reaches for a paper with a key on it.
pub fn family_word_call() -> Art {
    let mut art = stage::panel((60.0, 170.0));
    stage::room(&mut art, 270.0);
    // Shelf with the phone's base, and a lamp.
    art.stroke("M30 236V312M262 236V312", WOOD.shade(0.3), 9.0);
    art.rect((8.0, 226.0), (276.0, 15.0), 6.0, WOOD.warm(0.15));
    props::table_lamp(&mut art, (52.0, 227.0), 28.0, 62.0, 160.0);
    art.path("M128 226L140 198H222L234 226Z", DUSK.mix(PAPER, 0.35));
    art.rect((138.0, 192.0), (22.0, 12.0), 4.0, DUSK.mix(PAPER, 0.15));
    art.rect((202.0, 192.0), (22.0, 12.0), 4.0, DUSK.mix(PAPER, 0.15));
    art.circle((181.0, 213.0), 10.0, PAPER.shade(0.1));
    art.stroke(
        "M128 220C104 226 104 206 116 202S132 190 138 176",
        LINE,
        5.0,
    );
    // The voice, and the same wave again, paler.
    voice(
        &mut art,
        (212.0, 34.0),
        -1.0,
        Paint::Soft(PAPER, 0.34),
        Paint::Soft(LINE, 0.4),
    );
    voice(
        &mut art,
        (72.0, 64.0),
        1.0,
        Paint::Flat(PAPER),
        Paint::Flat(DUSK),
    );
    // The paper with a key.
    props::card(&mut art, (404.0, 132.0), (86.0, 96.0), 3.0, |art| {
        small::key(art, (402.0, 102.0), 22.0);
    });
    art.circle((405.0, 88.0), 6.0, ROSE.shade(0.1));
    // The handset on its way down, and both hands.
    let (skin, sleeve) = (SKIN[1], LEAF);
    art.open("handset", -8.0, (181.0, 170.0));
    art.stroke("M142 176Q181 146 220 176", LINE, 15.0);
    art.rect((132.0, 166.0), (24.0, 22.0), 8.0, LINE);
    art.rect((206.0, 166.0), (24.0, 22.0), 8.0, LINE);
    art.close();
    props::big_hand(
        &mut art,
        (350.0, 350.0),
        (230.0, 194.0),
        30.0,
        1.0,
        skin,
        sleeve,
    );
    props::big_hand(
        &mut art,
        (516.0, 316.0),
        (456.0, 216.0),
        30.0,
        -1.0,
        skin,
        sleeve,
    );
    art
}
