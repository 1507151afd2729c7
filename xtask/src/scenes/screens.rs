//! Phones, bubbles and their contents, without words and without people.

use super::{props, tiles};
use crate::canvas::{Art, P, Paint, blob, place};
use crate::palette::*;
use crate::stage;
use crate::things;

/// The evening sky over dark roofs, as a background.
fn evening() -> Art {
    let mut art = stage::panel((240.0, 60.0));
    stage::stars(
        &mut art,
        &[
            (40.0, 36.0, 2.6),
            (440.0, 44.0, 2.4),
            (250.0, 22.0, 2.2),
            (468.0, 130.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 330.0, 84.0, DUSK.mix(NIGHT, 0.35));
    let halo = art.halo(LAMP, 0.3);
    art.circle((240.0, 150.0), 230.0, halo);
    art
}

/// A closed envelope around `c`.
fn envelope(art: &mut Art, c: P, s: f32) {
    art.rect(
        (c.0 - s, c.1 - 0.66 * s),
        (2.0 * s, 1.32 * s),
        0.1 * s,
        DUSK.mix(PAPER, 0.3),
    );
    art.stroke(
        &place("M -0.9 -0.54 L 0 0.14 L 0.9 -0.54", c, (s, s)),
        NIGHT,
        0.12 * s,
    );
}

/// `swap-bubbles`: a closed envelope in each of two bubbles, and arrows from one to the other and back.
pub fn swap_bubbles() -> Art {
    let mut art = evening();
    things::bubble(&mut art, (28.0, 76.0), (150.0, 132.0), -1.0, PAPER);
    things::bubble(&mut art, (302.0, 76.0), (150.0, 132.0), 1.0, GLOW);
    envelope(&mut art, (103.0, 142.0), 50.0);
    envelope(&mut art, (377.0, 142.0), 50.0);
    art.stroke("M196 112H272M254 92L278 112L254 132", LAMP, 12.0);
    art.stroke("M284 176H208M226 156L202 176L226 196", LAMP, 12.0);
    art
}

/// One of the signs for an unknown person, in a ring.
fn unknown(art: &mut Art, c: P, r: f32, which: usize) {
    let ground = [NIGHT, DUSK, LEAF.shade(0.2), BARK, DUSK.shade(0.4)];
    art.circle(c, r + 5.0, PAPER);
    art.circle(c, r, ground.get(which % 5).copied().unwrap_or(NIGHT));
    match which % 5 {
        0 => things::planet(art, c, r * 0.5),
        1 => props::star(art, c, r * 0.5, LAMP),
        2 => props::kite(art, (c.0, c.1 - r * 0.2), r * 0.5, 20.0),
        3 => {
            let leaf = place(
                "M -0.5 0.5 C -0.6 -0.4 0.2 -0.6 0.6 -0.5 C 0.6 0.3 0.1 0.7 -0.5 0.5 Z",
                c,
                (r, r),
            );
            art.path(&leaf, LEAF.warm(0.2));
        }
        _ => tiles::robot(art, c, r),
    }
}

/// `viewers`: a phone on a stand, and eleven round signs that say nothing about who is watching.
pub fn viewers() -> Art {
    let mut art = stage::panel((96.0, 110.0));
    stage::room(&mut art, 290.0);
    stage::glow(&mut art, (96.0, 120.0), 190.0);
    art.stroke("M96 210V262M96 250L52 306M96 250L140 306", LINE, 10.0);
    props::tablet(&mut art, (96.0, 124.0), (92.0, 156.0), 0.0, |art| {
        art.path("M50 202V160Q76 140 100 156T142 150V202Z", LEAF);
        art.circle((118.0, 70.0), 11.0, LAMP);
    });
    for i in 0..11_usize {
        let (row, column) = (i / 4, i % 4);
        let indent = if row == 2 { 36.0 } else { 0.0 };
        let c = (
            212.0 + indent + column as f32 * 72.0,
            72.0 + row as f32 * 84.0,
        );
        unknown(&mut art, c, 25.0, i * 3 + row);
    }
    art
}

/// `friend-list`: a phone with a list of round signs and gray lines; one portrait is a blank.
pub fn friend_list() -> Art {
    let mut art = evening();
    props::tablet(&mut art, (240.0, 164.0), (214.0, 268.0), 0.0, |art| {
        for (i, which) in [0_usize, 3, 2].into_iter().enumerate() {
            let y = 78.0 + i as f32 * 64.0;
            unknown(art, (174.0, y), 21.0, which);
            art.stroke(
                &format!("M212 {}H322M212 {}H284", y - 9.0, y + 12.0),
                PAPER,
                9.0,
            );
        }
        art.circle((174.0, 268.0), 26.0, PAPER);
        silhouette(art, (174.0, 268.0), 21.0);
        art.stroke("M212 259H308M212 280H262", PAPER, 9.0);
    });
    art
}

/// A head and shoulders without a face, as in an empty profile.
fn silhouette(art: &mut Art, c: P, r: f32) {
    art.circle(c, r, DUSK.mix(PAPER, 0.5));
    art.circle((c.0, c.1 - r * 0.22), r * 0.38, DUSK.shade(0.2));
    let shoulders = place(
        "M -0.66 0.72 C -0.6 0.1 0.6 0.1 0.66 0.72 C 0.3 1.02 -0.3 1.02 -0.66 0.72 Z",
        c,
        (r, r),
    );
    art.path(&shoulders, DUSK.shade(0.2));
}

/// `behind-photo`: a photo of a person is clipped over a profile picture; a planet shows behind it.
pub fn behind_photo() -> Art {
    let mut art = evening();
    things::bubble(&mut art, (56.0, 30.0), (368.0, 226.0), -1.0, PAPER);
    art.circle((170.0, 142.0), 88.0, NIGHT);
    things::planet(&mut art, (146.0, 150.0), 44.0);
    props::card(&mut art, (212.0, 132.0), (112.0, 140.0), 10.0, |art| {
        art.rect((166.0, 72.0), (92.0, 98.0), 4.0, ROSE.warm(0.3));
        silhouette(art, (212.0, 124.0), 42.0);
        art.stroke("M204 50V86Q204 94 212 94T220 86V58", HAZE.shade(0.2), 6.0);
    });
    art.stroke("M300 96H392M300 132H392M300 168H360", HAZE, 13.0);
    art
}

/// Three switches, the first `on` of them on, from `at` down.
fn switches(art: &mut Art, at: P, s: f32, on: usize) {
    for i in 0..3_usize {
        let y = at.1 + i as f32 * s * 1.5;
        let (ground, knob) = if i < on {
            (LAMP, at.0 + s * 1.7)
        } else {
            (DUSK.shade(0.4), at.0 + s * 0.5)
        };
        art.rect(
            (at.0 - 5.0, y - 5.0),
            (s * 2.2 + 10.0, s + 10.0),
            s * 0.5 + 5.0,
            PAPER,
        );
        art.rect((at.0, y), (s * 2.2, s), s * 0.5, ground);
        art.circle((knob, y + s * 0.5), s * 0.42, PAPER);
    }
}

/// `look-again`: Luca's hand on the last of three switches.
pub fn look_again() -> Art {
    let mut art = evening();
    props::tablet(&mut art, (200.0, 160.0), (250.0, 226.0), -4.0, |art| {
        switches(art, (186.0, 68.0), 50.0, 2);
        for y in [93.0, 168.0, 243.0] {
            art.line((98.0, y), (156.0, y), HAZE, 11.0);
        }
    });
    props::big_hand(
        &mut art,
        (500.0, 330.0),
        (330.0, 258.0),
        44.0,
        1.0,
        SKIN[2],
        LAMP,
    );
    art
}

/// `stop-stream`: a hand on the stop sign of a phone on a tripod.
pub fn stop_stream() -> Art {
    let mut art = stage::panel((80.0, 90.0));
    stage::room(&mut art, 292.0);
    props::curtain(&mut art, (0.0, 0.0), (110.0, 300.0), ROSE.mix(DUSK, 0.35));
    stage::glow(&mut art, (210.0, 130.0), 220.0);
    art.stroke("M210 214V270M210 252L158 312M210 252L262 312", LINE, 12.0);
    props::tablet(&mut art, (210.0, 126.0), (222.0, 152.0), 0.0, |art| {
        art.circle((210.0, 126.0), 58.0, PAPER);
        art.rect((184.0, 100.0), (52.0, 52.0), 8.0, NIGHT);
        art.circle((120.0, 70.0), 9.0, LAMP.shade(0.3));
    });
    props::big_hand(
        &mut art,
        (500.0, 262.0),
        (338.0, 168.0),
        46.0,
        1.0,
        SKIN[2],
        LEAF,
    );
    art
}

/// `coin-threads`: coins fly out of a screen, and each has a thread on it.
pub fn coin_threads() -> Art {
    let mut art = evening();
    let threads = "M212 92C300 30 380 60 500 20M262 150C330 110 400 140 500 90M232 214C310 190 390 226 500 168M316 250C380 240 420 260 500 240";
    art.stroke(threads, PAPER, 5.0);
    props::tablet(&mut art, (104.0, 170.0), (118.0, 196.0), -8.0, |art| {
        art.path("M45 268V226Q80 200 112 220T163 210V268Z", LEAF);
        art.circle((104.0, 130.0), 26.0, LAMP);
        art.circle((104.0, 130.0), 16.0, LAMP.shade(0.2));
    });
    for c in [
        (212.0, 92.0),
        (262.0, 150.0),
        (232.0, 214.0),
        (316.0, 250.0),
    ] {
        art.circle(c, 30.0, LAMP.shade(0.25));
        art.circle((c.0 - 3.0, c.1 - 3.0), 28.0, LAMP);
        art.stroke(&blob((c.0 - 3.0, c.1 - 3.0), 17.0, 17.0), GLOW, 6.0);
    }
    art
}

/// `map-share`: a phone with a map and one pin; below it a clock and a switch.
pub fn map_share() -> Art {
    let mut art = evening();
    props::tablet(&mut art, (240.0, 160.0), (230.0, 266.0), 0.0, |art| {
        art.rect((125.0, 27.0), (230.0, 176.0), 5.0, LEAF.mix(DUSK, 0.5));
        art.stroke(
            "M125 96Q190 84 240 110T355 96M196 27V203M300 27L276 203",
            PAPER.shade(0.1),
            11.0,
        );
        art.path(
            "M240 150C204 108 212 72 240 70C268 72 276 108 240 150Z",
            LAMP,
        );
        art.circle((240.0, 98.0), 12.0, NIGHT);
        art.circle((182.0, 248.0), 32.0, PAPER);
        art.stroke("M182 228V248L196 258", LINE, 7.0);
        art.rect((240.0, 226.0), (92.0, 44.0), 22.0, LAMP);
        art.circle((310.0, 248.0), 18.0, PAPER);
    });
    art
}

/// `clip-arrives`: a planet has sent a video, of which only the play sign shows.
pub fn clip_arrives() -> Art {
    let mut art = evening();
    props::tablet(&mut art, (240.0, 158.0), (372.0, 244.0), 0.0, |art| {
        unknown(art, (112.0, 222.0), 36.0, 0);
        things::bubble(art, (166.0, 60.0), (232.0, 164.0), -1.0, PAPER);
        art.rect((184.0, 76.0), (196.0, 132.0), 14.0, DUSK.shade(0.2));
        art.circle((282.0, 142.0), 42.0, Paint::Flat(PAPER));
        art.path("M268 118L308 142L268 166Z", ROSE.shade(0.2));
        art.stroke("M268 118L308 142L268 166Z", ROSE.shade(0.2), 7.0);
    });
    art
}
