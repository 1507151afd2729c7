//! Quiz options for the youngest where a child in the picture would give too much away: signs, screens and things, large
//! enough for a small tile.

use super::props;
use crate::buildings;
use crate::canvas::{Art, P, Paint, blob, capsule};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::Figure;
use crate::stage;
use crate::things;

/// A mitten hand with its thumb up or down. Both have the same size, light and color, so that neither looks like the right
/// answer.
fn thumb(up: bool) -> Art {
    let mut art = stage::panel((240.0, 40.0));
    stage::room(&mut art, 340.0);
    let halo = art.halo(DUSK.warm(0.5), 0.55);
    art.circle((240.0, 160.0), 210.0, halo);
    let s = if up { 1.0 } else { -1.0 };
    let at = |x: f32, y: f32| (x, 160.0 - s * y);
    let skin = SKIN[2];
    art.open("hand", -6.0 * s, (240.0, 160.0));
    art.line(
        at(-30.0, -26.0),
        at(120.0, -26.0),
        DUSK.mix(PAPER, 0.3),
        104.0,
    );
    art.line(at(142.0, -66.0), at(142.0, 14.0), PAPER, 26.0);
    let paint = art.lit(skin, 240.0);
    let hand = format!(
        "{}{}",
        capsule(at(196.0, -26.0), 62.0, at(290.0, -26.0), 60.0),
        capsule(at(214.0, 6.0), 34.0, at(246.0, 106.0), 29.0)
    );
    art.path(&hand, paint);
    // The folded fingers, and the base of the thumb.
    for (y, long) in [(6.0, 62.0), (-26.0, 74.0), (-58.0, 62.0)] {
        art.line(at(342.0 - long, y), at(336.0, y), skin.shade(0.36), 7.0);
    }
    art.line(at(192.0, 24.0), at(198.0, 2.0), skin.shade(0.36), 7.0);
    art.close();
    art
}

/// `opt-yes`: a thumb up.
pub fn yes() -> Art {
    thumb(true)
}

/// `opt-no`: a thumb down.
pub fn no() -> Art {
    thumb(false)
}

/// A table at night with a lamp on the left, as a background.
fn table_top() -> Art {
    let mut art = stage::panel((56.0, 60.0));
    stage::room(&mut art, 330.0);
    buildings::hanging_lamp(&mut art, (54.0, 44.0), 30.0, 170.0);
    art.rect((0.0, 276.0), (480.0, 50.0), 0.0, WOOD.shade(0.38));
    art.rect((-10.0, 268.0), (500.0, 16.0), 6.0, WOOD.warm(0.15));
    art
}

/// `opt-press-play`: a hand presses the large play sign on a tablet.
pub fn press_play() -> Art {
    let mut art = table_top();
    props::tablet(&mut art, (230.0, 150.0), (284.0, 190.0), -3.0, |art| {
        art.path("M90 245V206Q150 172 214 198T372 190V245Z", LEAF);
        art.circle((330.0, 96.0), 18.0, GLOW);
        art.circle((230.0, 140.0), 62.0, PAPER);
        art.path("M210 104L272 140L210 176Z", ROSE.shade(0.2));
        art.stroke("M210 104L272 140L210 176Z", ROSE.shade(0.2), 10.0);
    });
    let (skin, sleeve) = (SKIN[3], GLOW);
    props::big_hand(
        &mut art,
        (470.0, 330.0),
        (352.0, 222.0),
        48.0,
        1.0,
        skin,
        sleeve,
    );
    art
}

/// A robot's head in a round frame: a player about whom nothing is known.
pub(super) fn robot(art: &mut Art, c: P, r: f32) {
    art.circle(c, r, NIGHT);
    art.line((c.0, c.1 - r * 0.42), (c.0, c.1 - r * 0.72), HAZE, r * 0.1);
    art.circle((c.0, c.1 - r * 0.74), r * 0.12, LAMP);
    let ears = (c.0 - r * 0.72, c.1 - r * 0.16);
    art.rect(ears, (r * 1.44, r * 0.36), r * 0.12, HAZE.shade(0.2));
    let head = (c.0 - r * 0.58, c.1 - r * 0.46);
    art.rect(head, (r * 1.16, r * 0.98), r * 0.24, HAZE.mix(PAPER, 0.5));
    let visor = (c.0 - r * 0.4, c.1 - r * 0.2);
    art.rect(visor, (r * 0.8, r * 0.3), r * 0.15, LINE);
    let eyes = (c.0 - r * 0.26, c.1 - r * 0.1);
    art.rect(eyes, (r * 0.52, r * 0.1), r * 0.05, LAMP);
    art.rect(
        (c.0 - r * 0.26, c.1 + r * 0.26),
        (r * 0.52, r * 0.08),
        r * 0.04,
        DUSK,
    );
}

/// `a-player`: a game on a screen, and a robot avatar speaking out of it.
pub fn a_player() -> Art {
    let mut art = table_top();
    art.poly(
        &[
            (150.0, 238.0),
            (230.0, 238.0),
            (248.0, 272.0),
            (132.0, 272.0),
        ],
        LINE.mix(DUSK, 0.3),
    );
    props::tablet(&mut art, (190.0, 150.0), (260.0, 170.0), 0.0, |art| {
        art.path("M60 235V196Q120 166 186 192T320 178V235Z", LEAF);
        art.rect((110.0, 160.0), (44.0, 40.0), 5.0, ROSE);
        art.rect((100.0, 122.0), (24.0, 78.0), 5.0, ROSE.warm(0.3));
        art.rect((142.0, 140.0), (22.0, 60.0), 5.0, ROSE.shade(0.15));
        props::star(art, (90.0, 92.0), 12.0, LAMP);
        props::star(art, (136.0, 88.0), 12.0, LAMP);
    });
    things::bubble(&mut art, (246.0, 28.0), (206.0, 168.0), -1.0, PAPER);
    robot(&mut art, (306.0, 112.0), 54.0);
    art.stroke("M376 86H424M376 112H424M376 138H406", HAZE, 12.0);
    art
}

/// `street-sign`: a street with a house and a street sign without words.
pub fn street_sign() -> Art {
    let mut art = stage::panel((330.0, 150.0));
    stage::stars(
        &mut art,
        &[(60.0, 40.0, 2.6), (150.0, 26.0, 2.2), (440.0, 36.0, 2.6)],
    );
    stage::far_roofs(&mut art, 240.0, 90.0, DUSK.mix(ROSE, 0.35));
    stage::ground(&mut art, 240.0, NIGHT.mix(LEAF, 0.35));
    art.poly(
        &[(0.0, 268.0), (480.0, 268.0), (480.0, 312.0), (0.0, 312.0)],
        NIGHT.mix(HAZE, 0.3),
    );
    art.stroke(
        "M20 290H84M128 290H192M236 290H300M344 290H408",
        PAPER.shade(0.15),
        7.0,
    );
    stage::glow(&mut art, (330.0, 190.0), 150.0);
    art.rect((248.0, 140.0), (164.0, 116.0), 4.0, PAPER.mix(ROSE, 0.45));
    art.poly(&[(228.0, 144.0), (330.0, 56.0), (432.0, 144.0)], BARK);
    art.rect((346.0, 182.0), (44.0, 74.0), 4.0, LEAF.shade(0.15));
    art.circle((380.0, 222.0), 4.5, LAMP);
    buildings::window(
        &mut art,
        (270.0, 174.0),
        (50.0, 46.0),
        true,
        PAPER.mix(ROSE, 0.45),
    );
    // The sign: as large as the house, because it is the subject of the picture.
    art.line((112.0, 120.0), (112.0, 276.0), HAZE.shade(0.2), 13.0);
    art.rect((28.0, 84.0), (176.0, 66.0), 14.0, PAPER);
    art.rect((36.0, 92.0), (160.0, 50.0), 9.0, DUSK.shade(0.25));
    art.line((62.0, 117.0), (170.0, 117.0), PAPER, 12.0);
    art
}

/// `opt-never-tell`: someone behind a garden fence wants silence; only the sign for it is drawn.
pub fn never_tell() -> Art {
    let mut art = stage::panel((110.0, 170.0));
    stage::stars(
        &mut art,
        &[(40.0, 36.0, 2.6), (180.0, 30.0, 2.2), (450.0, 60.0, 2.6)],
    );
    stage::ground(&mut art, 250.0, NIGHT.mix(LEAF, 0.4));
    art.rect((40.0, 140.0), (150.0, 120.0), 4.0, DUSK.mix(ROSE, 0.4));
    art.poly(&[(20.0, 146.0), (115.0, 64.0), (210.0, 146.0)], BARK);
    buildings::window(
        &mut art,
        (88.0, 168.0),
        (54.0, 50.0),
        true,
        DUSK.mix(ROSE, 0.4),
    );
    let pickets: String = (0..11)
        .map(|i| {
            let x = 14.0 + i as f32 * 46.0;
            format!("M{} 320V246L{} 230L{} 246V320Z", x - 13.0, x, x + 13.0)
        })
        .collect();
    art.rect((0.0, 258.0), (480.0, 12.0), 0.0, PAPER.shade(0.3));
    art.rect((0.0, 294.0), (480.0, 12.0), 0.0, PAPER.shade(0.3));
    art.path(&pickets, PAPER.shade(0.12));
    things::bubble(&mut art, (200.0, 22.0), (248.0, 178.0), -1.0, PAPER);
    // A mouth with a finger in front of it.
    let face = (324.0, 104.0);
    art.circle(face, 72.0, HAZE.mix(PAPER, 0.35));
    art.path(
        "M272 104Q298 84 324 98Q350 84 376 104Q350 132 324 130Q298 132 272 104Z",
        ROSE.shade(0.12),
    );
    art.stroke(
        "M274 104Q300 112 324 106T374 104",
        LINE.mix(ROSE, 0.35),
        5.0,
    );
    let finger = format!(
        "{}{}",
        capsule((324.0, 170.0), 15.0, (324.0, 76.0), 13.0),
        capsule((308.0, 184.0), 28.0, (344.0, 184.0), 28.0)
    );
    art.path(&finger, SKIN[2]);
    art
}

/// `opt-hide-all`: a hand pushes a letter under a pillow.
pub fn hide_all() -> Art {
    let mut art = stage::panel((420.0, 70.0));
    stage::room(&mut art, 330.0);
    things::room_window(&mut art, (176.0, 34.0), (84.0, 82.0));
    buildings::hanging_lamp(&mut art, (420.0, 50.0), 30.0, 170.0);
    art.rect((20.0, 96.0), (26.0, 220.0), 10.0, WOOD.warm(0.1));
    art.rect((30.0, 236.0), (460.0, 90.0), 12.0, PAPER.shade(0.25));
    art.rect((30.0, 226.0), (460.0, 26.0), 12.0, PAPER.shade(0.08));
    let quilt = ROSE.mix(DUSK, 0.35);
    art.rect((300.0, 214.0), (200.0, 120.0), 26.0, quilt);
    art.rect((300.0, 214.0), (26.0, 120.0), 13.0, quilt.warm(0.3));
    art.open("letter", 6.0, (256.0, 206.0));
    art.rect((196.0, 168.0), (124.0, 78.0), 6.0, GLOW);
    art.stroke("M199 173L258 214L317 173", WOOD, 7.0);
    art.close();
    let pillow = "M52 220C40 176 60 150 96 152C140 140 182 146 206 158C228 170 232 210 218 230C180 244 100 246 52 220Z";
    art.path(pillow, PAPER);
    art.stroke("M96 174C130 166 160 170 180 178", HAZE, 6.0);
    let (skin, sleeve) = (SKIN[0], LEAF);
    props::big_hand(
        &mut art,
        (490.0, 96.0),
        (372.0, 184.0),
        36.0,
        -1.0,
        skin,
        sleeve,
    );
    art
}

/// A round badge on a cord, as large as the picture allows.
fn on_cord(art: &mut Art, c: P) {
    art.stroke(
        &format!(
            "M{} -8L{} {}L{} -8",
            c.0 - 70.0,
            c.0,
            c.1 - 60.0,
            c.0 + 70.0
        ),
        ROSE,
        13.0,
    );
}

/// `opt-blue-rocket`: a badge with a rocket.
pub fn blue_rocket() -> Art {
    let mut art = table_top();
    on_cord(&mut art, (240.0, 150.0));
    art.circle((240.0, 172.0), 118.0, PAPER);
    art.circle((240.0, 172.0), 104.0, DUSK.mix(LINE, 0.1));
    stage::stars(
        &mut art,
        &[
            (176.0, 130.0, 5.0),
            (300.0, 122.0, 4.0),
            (310.0, 216.0, 5.0),
            (170.0, 210.0, 4.0),
        ],
    );
    props::rocket(&mut art, (240.0, 164.0), 66.0, 22.0);
    art
}

/// A name tag around `c`, 3 units wide and 2 high: a portrait and two gray lines for the names.
pub(super) fn name_tag(art: &mut Art, c: P, s: f32, look: &Look) {
    art.rect((c.0 - 1.5 * s, c.1 - s), (3.0 * s, 2.0 * s), 0.2 * s, LAMP);
    art.rect(
        (c.0 - 1.4 * s, c.1 - 0.6 * s),
        (2.8 * s, 1.5 * s),
        0.14 * s,
        PAPER,
    );
    art.line(
        (c.0 - 0.3 * s, c.1 - 0.8 * s),
        (c.0 + 0.3 * s, c.1 - 0.8 * s),
        PAPER,
        0.14 * s,
    );
    art.circle(
        (c.0 - 0.76 * s, c.1 + 0.15 * s),
        0.62 * s,
        DUSK.mix(PAPER, 0.35),
    );
    let head = Figure::at(look, 0.38 * s, (c.0 - 0.76 * s, c.1 + 1.42 * s));
    head.head_only(art);
    for (y, long) in [(-0.2, 1.1), (0.2, 0.8)] {
        let from = (c.0 + 0.14 * s, c.1 + y * s);
        art.line(
            from,
            (from.0 + long * s, from.1),
            LINE.mix(HAZE, 0.5),
            0.17 * s,
        );
    }
}

/// `opt-full-name`: a large name tag with a portrait and a school.
pub fn full_name() -> Art {
    let mut art = table_top();
    on_cord(&mut art, (240.0, 120.0));
    let (c, s) = ((240.0, 172.0), 116.0);
    name_tag(&mut art, c, s, &cast::BEN);
    // The school's badge in the corner.
    let school = (338.0, 242.0);
    art.circle(school, 50.0, PAPER);
    art.circle(school, 44.0, ROSE.shade(0.15));
    art.rect((310.0, 236.0), (56.0, 30.0), 2.0, PAPER);
    art.rect((326.0, 218.0), (24.0, 48.0), 2.0, PAPER.warm(0.2));
    art.poly(&[(320.0, 220.0), (338.0, 204.0), (356.0, 220.0)], BARK);
    art.circle((338.0, 230.0), 6.0, NIGHT);
    art.rect((332.0, 248.0), (12.0, 18.0), 1.0, BARK);
    let panes = format!(
        "{}{}",
        blob((318.0, 250.0), 4.0, 5.0),
        blob((358.0, 250.0), 4.0, 5.0)
    );
    art.path(&panes, Paint::Flat(BARK));
    art
}

/// `opt-tower-badge`: a badge with a tower of nine blocks and a flag, the sign for a made-up name.
pub fn tower_badge() -> Art {
    let mut art = table_top();
    on_cord(&mut art, (240.0, 150.0));
    art.circle((240.0, 172.0), 118.0, PAPER);
    art.circle((240.0, 172.0), 104.0, LEAF.shade(0.25));
    let colours = [ROSE, LAMP, DUSK.mix(PAPER, 0.35), PAPER];
    for i in 0..9_usize {
        let (row, from, count) = match i {
            0..=3 => (0.0, 0, 4),
            4..=6 => (1.0, 4, 3),
            7 => (2.0, 7, 1),
            _ => (3.0, 8, 1),
        };
        let x = 240.0 + ((i - from) as f32 - count as f32 * 0.5) * 34.0;
        let y = 218.0 - row * 33.0;
        let colour = colours.get((i * 3 + 1) % 4).copied().unwrap_or(ROSE);
        art.rect((x + 1.0, y), (32.0, 32.0), 5.0, colour);
        art.rect((x + 1.0, y), (9.0, 32.0), 4.0, colour.warm(0.4));
    }
    art.line((240.0, 118.0), (240.0, 82.0), BARK, 6.0);
    art.poly(&[(243.0, 82.0), (278.0, 93.0), (243.0, 105.0)], LAMP);
    art
}
