//! Rooms and desks without people, for pages where any person shown would be the wrong one.

use super::props;
use crate::buildings;
use crate::canvas::{Art, P, blob, num};
use crate::palette::*;
use crate::stage;
use crate::things;

/// A desk at night with a lamp on the left.
fn desk() -> Art {
    let mut art = stage::panel((72.0, 120.0));
    stage::room(&mut art, 330.0);
    art.rect((0.0, 238.0), (480.0, 90.0), 0.0, WOOD.shade(0.36));
    art.rect((-10.0, 226.0), (500.0, 18.0), 6.0, WOOD.warm(0.15));
    art
}

/// Steam above a mug.
fn steam(art: &mut Art, at: P) {
    let (x, y) = (num(at.0), num(at.1));
    art.stroke(
        &format!("M{x} {y}c-8 -12 8 -20 0 -32m20 32c-8 -12 8 -20 0 -32"),
        HAZE,
        5.0,
    );
}

/// `laptop-closed`: a closed laptop on a desk beside a mug.
pub fn laptop_closed() -> Art {
    let mut art = desk();
    things::room_window(&mut art, (196.0, 38.0), (104.0, 92.0));
    props::table_lamp(&mut art, (74.0, 226.0), 44.0, 110.0, 190.0);
    art.poly(
        &[
            (178.0, 204.0),
            (388.0, 204.0),
            (416.0, 262.0),
            (150.0, 262.0),
        ],
        HAZE.mix(PAPER, 0.25),
    );
    art.poly(
        &[
            (150.0, 262.0),
            (416.0, 262.0),
            (412.0, 276.0),
            (154.0, 276.0),
        ],
        HAZE.shade(0.35),
    );
    art.line((262.0, 269.0), (304.0, 269.0), LINE, 5.0);
    art.circle((283.0, 232.0), 13.0, PAPER);
    art.path("M276 238Q276 224 292 225Q292 239 276 238Z", LEAF);
    things::mug(&mut art, (428.0, 236.0), 42.0, ROSE, 1.0);
    steam(&mut art, (418.0, 178.0));
    art
}

/// `phone-mug`: a phone face down beside a mug on a window sill.
pub fn phone_mug() -> Art {
    let mut art = stage::panel((404.0, 110.0));
    stage::room(&mut art, 340.0);
    things::room_window(&mut art, (96.0, 24.0), (228.0, 170.0));
    props::curtain(&mut art, (30.0, 10.0), (96.0, 224.0), ROSE.mix(DUSK, 0.4));
    art.circle((164.0, 68.0), 17.0, GLOW);
    art.rect((-10.0, 232.0), (500.0, 24.0), 8.0, WOOD.warm(0.15));
    art.rect((0.0, 254.0), (480.0, 80.0), 0.0, WOOD.shade(0.38));
    props::table_lamp(&mut art, (408.0, 234.0), 46.0, 120.0, 190.0);
    props::phone_down(&mut art, (206.0, 238.0), (140.0, 40.0), -3.0);
    things::mug(&mut art, (316.0, 250.0), 54.0, PAPER, 1.0);
    steam(&mut art, (306.0, 176.0));
    art
}

/// `new-leaf`: yesterday's page with its check mark falls from a tear-off calendar; today's is empty.
pub fn new_leaf() -> Art {
    let mut art = stage::panel((404.0, 80.0));
    stage::room(&mut art, 284.0);
    buildings::hanging_lamp(&mut art, (404.0, 56.0), 32.0, 190.0);
    art.rect((96.0, 36.0), (184.0, 220.0), 14.0, WOOD);
    art.rect((110.0, 66.0), (156.0, 178.0), 6.0, PAPER.shade(0.14));
    art.rect((110.0, 62.0), (156.0, 172.0), 6.0, PAPER);
    art.rect((110.0, 50.0), (156.0, 40.0), 6.0, ROSE.shade(0.1));
    art.stroke("M148 40V62M228 40V62", HAZE, 10.0);
    art.stroke(&blob((188.0, 162.0), 40.0, 40.0), HAZE, 7.0);
    // Yesterday's page, curling as it falls.
    art.open("leaf", 24.0, (340.0, 208.0));
    art.path(
        "M276 140H404V256Q376 276 340 262T276 270Z",
        PAPER.warm(0.25),
    );
    art.rect((276.0, 134.0), (128.0, 24.0), 4.0, ROSE);
    art.stroke("M310 206L332 228L374 182", LEAF.shade(0.1), 14.0);
    art.close();
    art
}

/// `scales-desk`: balanced scales and books in a lamp's light.
pub fn scales_desk() -> Art {
    let mut art = desk();
    props::table_lamp(&mut art, (74.0, 226.0), 44.0, 116.0, 200.0);
    things::bookshelf(&mut art, 350.0, 96.0, 120.0);
    art.line((256.0, 66.0), (256.0, 226.0), LAMP.shade(0.15), 12.0);
    art.circle((256.0, 62.0), 12.0, LAMP);
    art.line((164.0, 88.0), (348.0, 88.0), LAMP, 10.0);
    art.path("M208 238Q256 198 304 238Z", LAMP.shade(0.15));
    for x in [164.0_f32, 348.0] {
        art.stroke(
            &format!("M{x} 90L{} 160M{x} 90L{} 160", x - 40.0, x + 40.0),
            GLOW,
            5.0,
        );
        art.path(
            &format!(
                "M{} 158H{}Q{} 196 {x} 196T{} 158Z",
                x - 50.0,
                x + 50.0,
                x + 44.0,
                x - 50.0
            ),
            LAMP.warm(0.2),
        );
    }
    art.rect((384.0, 206.0), (84.0, 20.0), 5.0, LEAF);
    art.rect((392.0, 186.0), (70.0, 20.0), 5.0, ROSE.shade(0.1));
    art
}

/// A drum kit: a bass drum, two drums on it, a snare and a cymbal on stands.
fn drums(art: &mut Art) {
    art.stroke(
        "M44 132V300M44 268L24 302M44 268L64 302",
        HAZE.shade(0.3),
        5.0,
    );
    art.open("cymbal", -10.0, (44.0, 132.0));
    art.ellipse((44.0, 132.0), 42.0, 8.0, LAMP.shade(0.1));
    art.ellipse((44.0, 128.0), 12.0, 6.0, LAMP.warm(0.3));
    art.close();
    let red = ROSE.shade(0.22);
    art.stroke("M108 210L120 190M148 210L140 190", HAZE.shade(0.3), 6.0);
    for (x, turn) in [(98.0, 8.0), (160.0, -8.0)] {
        art.open("drum", turn, (x, 178.0));
        art.rect((x - 29.0, 166.0), (58.0, 38.0), 8.0, red);
        art.rect((x - 30.0, 196.0), (60.0, 8.0), 4.0, HAZE.warm(0.3));
        art.ellipse((x, 166.0), 31.0, 9.0, HAZE.warm(0.3));
        art.ellipse((x, 165.0), 26.0, 6.0, PAPER);
        art.close();
    }
    art.stroke("M96 286L86 304M164 286L174 304", HAZE.shade(0.3), 6.0);
    art.circle((130.0, 252.0), 52.0, red);
    art.circle((130.0, 252.0), 46.0, HAZE.warm(0.3));
    art.circle((130.0, 252.0), 40.0, PAPER);
    props::star(art, (130.0, 252.0), 17.0, LAMP);
    art.stroke(
        "M204 258V300M204 276L190 304M204 276L218 304",
        HAZE.shade(0.3),
        5.0,
    );
    art.rect((178.0, 236.0), (54.0, 24.0), 6.0, red);
    art.ellipse((205.0, 236.0), 29.0, 8.0, HAZE.warm(0.3));
    art.ellipse((205.0, 235.0), 24.0, 5.5, PAPER);
    art.stroke("M186 228L238 216M190 236L240 228", WOOD.warm(0.4), 4.0);
}

/// `club-room`: drums, a microphone and a guitar, without people.
pub fn club_room() -> Art {
    let mut art = stage::panel((240.0, 50.0));
    stage::room(&mut art, 250.0);
    buildings::hanging_lamp(&mut art, (240.0, 40.0), 34.0, 220.0);
    things::room_window(&mut art, (312.0, 54.0), (110.0, 84.0));
    things::rug(&mut art, (180.0, 302.0), 170.0, 14.0, DUSK.mix(ROSE, 0.3));
    drums(&mut art);
    // The microphone on its stand.
    art.line((262.0, 156.0), (262.0, 300.0), LINE, 6.0);
    art.ellipse((262.0, 301.0), 26.0, 6.0, LINE);
    art.line((262.0, 158.0), (236.0, 142.0), LINE, 6.0);
    art.line((240.0, 144.0), (226.0, 136.0), HAZE.shade(0.2), 11.0);
    art.circle((221.0, 132.0), 12.0, HAZE.warm(0.3));
    art.line((222.0, 144.0), (232.0, 130.0), HAZE.shade(0.4), 4.0);
    // The guitar leans against the wall.
    art.open("guitar", 14.0, (356.0, 230.0));
    art.rect((349.0, 84.0), (14.0, 120.0), 4.0, BARK);
    art.rect((343.0, 70.0), (26.0, 26.0), 6.0, BARK.shade(0.2));
    let body = format!(
        "{}{}",
        blob((356.0, 204.0), 34.0, 30.0),
        blob((356.0, 252.0), 46.0, 42.0)
    );
    art.path(&body, LAMP.shade(0.12));
    art.circle((356.0, 222.0), 15.0, BARK.shade(0.3));
    art.line((356.0, 96.0), (356.0, 266.0), PAPER, 4.0);
    art.line((340.0, 268.0), (372.0, 268.0), BARK, 8.0);
    art.close();
    art
}

/// `hand-folder`: a closed folder with a phone face down on it, and a hand laid flat on both.
pub fn hand_folder() -> Art {
    let mut art = stage::panel((60.0, 50.0));
    let wood = art.fade(&[(0.0, WOOD.shade(0.45), 1.0), (1.0, WOOD.shade(0.1), 1.0)]);
    art.rect((0.0, 0.0), (480.0, 320.0), 0.0, wood);
    stage::glow(&mut art, (70.0, 50.0), 240.0);
    art.open("folder", -4.0, (236.0, 160.0));
    art.path(
        "M96 60H190L208 84H380Q390 84 390 94V266Q390 276 380 276H96Q86 276 86 266V70Q86 60 96 60Z",
        ROSE.mix(LAMP, 0.35).shade(0.2),
    );
    art.rect((86.0, 92.0), (304.0, 184.0), 10.0, ROSE.mix(LAMP, 0.45));
    art.line((116.0, 118.0), (196.0, 118.0), PAPER, 16.0);
    art.close();
    props::phone_down(&mut art, (206.0, 186.0), (96.0, 150.0), 14.0);
    props::big_hand(
        &mut art,
        (500.0, 300.0),
        (342.0, 226.0),
        56.0,
        1.0,
        SKIN[1],
        LEAF,
    );
    art
}
