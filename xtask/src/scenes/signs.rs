//! Pictures of ideas: a gift on a thread, a door behind a door, a jar with a secret. They never show the unsafe person.

use crate::buildings::{self};
use crate::canvas::{Art, Paint, blob, place};
use crate::palette::*;
use crate::stage;
use crate::things;

/// `chat-bubbles`: two big bubbles, with a planet instead of a face.
pub fn chat_bubbles() -> Art {
    let mut art = stage::panel((240.0, 300.0));
    stage::stars(
        &mut art,
        &[
            (40.0, 40.0, 2.6),
            (420.0, 42.0, 2.6),
            (360.0, 28.0, 2.2),
            (70.0, 92.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 320.0, 84.0, DUSK.mix(ROSE, 0.35));
    let halo = art.halo(GLOW, 0.3);
    art.circle((240.0, 150.0), 220.0, halo);
    things::bubble(&mut art, (110.0, 36.0), (232.0, 96.0), -1.0, PAPER);
    art.stroke("M144 68H296M144 98H252", HAZE, 13.0);
    things::bubble(&mut art, (158.0, 176.0), (248.0, 92.0), 1.0, GLOW);
    art.path(
        &format!(
            "{}{}{}",
            blob((240.0, 222.0), 10.0, 10.0),
            blob((282.0, 222.0), 10.0, 10.0),
            blob((324.0, 222.0), 10.0, 10.0)
        ),
        NIGHT,
    );
    art.circle((66.0, 176.0), 47.0, PAPER);
    art.circle((66.0, 176.0), 41.0, NIGHT);
    things::planet(&mut art, (66.0, 176.0), 19.0);
    art
}

/// `gift-catch`: a gift on a long thread that leads out of sight.
pub fn gift_catch() -> Art {
    let mut art = stage::panel((84.0, 84.0));
    stage::stars(
        &mut art,
        &[
            (180.0, 40.0, 2.4),
            (268.0, 74.0, 2.2),
            (356.0, 36.0, 2.6),
            (436.0, 86.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 238.0, 110.0, DUSK.mix(ROSE, 0.3));
    stage::ground(&mut art, 236.0, NIGHT.mix(DUSK, 0.35));
    buildings::street_lamp(&mut art, (62.0, 262.0), 196.0, 19.0, 210.0);
    stage::pool(&mut art, (176.0, 282.0), 150.0, 22.0);
    art.stroke(
        "M190 150C250 96 292 128 268 172C250 208 330 246 362 206C392 168 430 214 500 178",
        GLOW.mix(PAPER, 0.4),
        5.0,
    );
    let side = art.lit(ROSE, 184.0);
    art.rect((120.0, 190.0), (132.0, 94.0), 8.0, side);
    let lid = art.lit(ROSE.warm(0.15), 184.0);
    art.rect((110.0, 164.0), (152.0, 34.0), 8.0, lid);
    art.rect((120.0, 198.0), (132.0, 7.0), 0.0, Paint::Soft(NIGHT, 0.2));
    art.path("M174 164H198V284H174Z", PAPER);
    art.path(&place("M 0 0 C -0.5 -1.1 -1.6 -1.2 -1.5 -0.5 C -1.4 0.05 -0.6 0.1 0 0 C 0.6 0.1 1.4 0.05 1.5 -0.5 C 1.6 -1.2 0.5 -1.1 0 0 Z", (186.0, 162.0), (34.0, 40.0)), PAPER);
    art.path(&place("M -0.3 -0.25 C -0.6 -0.8 -1.15 -0.8 -1.1 -0.48 C -1 -0.2 -0.6 -0.2 -0.3 -0.25 Z M 0.3 -0.25 C 0.6 -0.8 1.15 -0.8 1.1 -0.48 C 1 -0.2 0.6 -0.2 0.3 -0.25 Z", (186.0, 162.0), (34.0, 40.0)), ROSE.shade(0.25));
    art.circle((186.0, 160.0), 11.0, GLOW);
    buildings::bush(
        &mut art,
        &[(474.0, 240.0, 34.0), (436.0, 252.0, 22.0)],
        LEAF.shade(0.45),
    );
    art
}

/// `app-door`: behind the bright door there is a second, darker one.
pub fn app_door() -> Art {
    let mut art = stage::panel((240.0, 40.0));
    let wall = art.fade(&[(0.0, NIGHT, 1.0), (1.0, DUSK.mix(ROSE, 0.35), 1.0)]);
    art.rect((0.0, 0.0), (480.0, 276.0), 0.0, wall);
    art.rect((0.0, 276.0), (480.0, 44.0), 0.0, BARK.shade(0.25));
    let halo = art.halo(LAMP, 0.45);
    art.circle((230.0, 160.0), 230.0, halo);
    art.rect((132.0, 22.0), (196.0, 256.0), 14.0, PAPER.mix(ROSE, 0.3));
    let bright = art.fade(&[(0.0, GLOW, 1.0), (1.0, LAMP, 1.0)]);
    art.rect((148.0, 38.0), (164.0, 240.0), 6.0, bright);
    // The passage narrows toward the second door.
    art.poly(
        &[(148.0, 38.0), (194.0, 78.0), (194.0, 214.0), (148.0, 278.0)],
        LAMP.mix(ROSE, 0.45),
    );
    art.poly(
        &[(312.0, 38.0), (270.0, 78.0), (270.0, 214.0), (312.0, 278.0)],
        LAMP.mix(ROSE, 0.62),
    );
    art.poly(
        &[
            (148.0, 278.0),
            (194.0, 214.0),
            (270.0, 214.0),
            (312.0, 278.0),
        ],
        WOOD.warm(0.25),
    );
    art.rect((200.0, 96.0), (64.0, 118.0), 6.0, BARK.shade(0.35));
    let dark = art.fade(&[(0.0, LINE, 1.0), (1.0, NIGHT.shade(0.2), 1.0)]);
    art.rect((207.0, 103.0), (50.0, 111.0), 3.0, dark);
    art.poly(
        &[
            (207.0, 103.0),
            (228.0, 112.0),
            (228.0, 220.0),
            (207.0, 214.0),
        ],
        DUSK.shade(0.25),
    );
    art.circle((221.0, 166.0), 4.0, HAZE);
    // The bright door itself is open, to the right.
    let leaf = art.fade(&[(0.0, LEAF.warm(0.3), 1.0), (1.0, LEAF, 1.0)]);
    art.poly(
        &[(312.0, 38.0), (396.0, 18.0), (396.0, 304.0), (312.0, 278.0)],
        leaf,
    );
    art.poly(
        &[(330.0, 64.0), (380.0, 54.0), (380.0, 136.0), (330.0, 138.0)],
        LEAF.shade(0.3),
    );
    art.poly(
        &[
            (330.0, 166.0),
            (380.0, 168.0),
            (380.0, 270.0),
            (330.0, 258.0),
        ],
        LEAF.shade(0.3),
    );
    art.circle((384.0, 152.0), 7.0, LAMP);
    art.poly(
        &[
            (148.0, 278.0),
            (312.0, 278.0),
            (350.0, 320.0),
            (96.0, 320.0),
        ],
        Paint::Soft(GLOW, 0.5),
    );
    things::plant(&mut art, (78.0, 254.0), 30.0);
    art
}

/// `secret-jar`: a closed jar with a folded paper in it.
pub fn secret_jar() -> Art {
    let mut art = stage::panel((400.0, 120.0));
    stage::room(&mut art, 300.0);
    things::room_window(&mut art, (48.0, 44.0), (96.0, 110.0));
    stage::glow(&mut art, (400.0, 124.0), 200.0);
    art.rect((-10.0, 252.0), (500.0, 80.0), 0.0, WOOD.shade(0.35));
    art.rect((-10.0, 246.0), (500.0, 16.0), 4.0, WOOD.warm(0.2));
    art.ellipse((232.0, 256.0), 84.0, 9.0, Paint::Soft(NIGHT, 0.35));
    art.stroke("M400 156V246", LINE, 8.0);
    art.ellipse((400.0, 250.0), 34.0, 9.0, LINE);
    art.path(
        &place(
            "M -0.5 -0.6 Q 0 -0.7 0.5 -0.6 L 0.95 0.55 Q 0 0.75 -0.95 0.55 Z",
            (400.0, 124.0),
            (52.0, 52.0),
        ),
        LAMP.warm(0.35),
    );
    let jar = "M -0.5 -1 L 0.5 -1 C 0.6 -0.86 0.84 -0.8 0.84 -0.5 L 0.84 0.72 C 0.84 0.95 0.7 1 0.5 1 L -0.5 1 C -0.7 1 -0.84 0.95 -0.84 0.72 L -0.84 -0.5 C -0.84 -0.8 -0.6 -0.86 -0.5 -1 Z";
    art.path(
        &place(jar, (232.0, 166.0), (84.0, 90.0)),
        Paint::Soft(HAZE.mix(PAPER, 0.3), 0.42),
    );
    art.open("note", -9.0, (232.0, 200.0));
    art.rect((186.0, 168.0), (90.0, 66.0), 5.0, PAPER);
    art.poly(
        &[(186.0, 170.0), (231.0, 206.0), (276.0, 170.0)],
        PAPER.shade(0.18),
    );
    art.circle((231.0, 204.0), 9.0, ROSE);
    art.close();
    art.stroke(
        &place(jar, (232.0, 166.0), (84.0, 90.0)),
        Paint::Soft(PAPER, 0.6),
        5.0,
    );
    art.stroke("M284 136V206M284 222V226", Paint::Soft(PAPER, 0.85), 8.0);
    let lid = art.lit(ROSE, 232.0);
    art.rect((176.0, 46.0), (112.0, 34.0), 10.0, lid);
    art.stroke(
        "M196 56V70M214 56V70M232 56V70M250 56V70M268 56V70",
        ROSE.shade(0.3),
        4.0,
    );
    art
}

/// `settings-switches`: three big switches in front of a street.
pub fn settings_switches() -> Art {
    let mut art = stage::panel((330.0, 60.0));
    stage::stars(
        &mut art,
        &[
            (56.0, 34.0, 2.4),
            (178.0, 26.0, 2.2),
            (298.0, 30.0, 2.4),
            (424.0, 40.0, 2.2),
        ],
    );
    stage::far_roofs(&mut art, 250.0, 190.0, DUSK.mix(ROSE, 0.28));
    stage::far_roofs(&mut art, 320.0, 150.0, DUSK.shade(0.35));
    for (y, on) in [(46.0, true), (128.0, true), (210.0, false)] {
        if on {
            let halo = art.halo(LAMP, 0.5);
            art.ellipse((290.0, y + 33.0), 96.0, 84.0, halo);
        }
        art.rect((134.0, y), (212.0, 68.0), 34.0, PAPER);
        art.rect(
            (142.0, y + 8.0),
            (196.0, 52.0),
            26.0,
            if on { LAMP } else { DUSK.shade(0.15) },
        );
        let x = if on { 312.0 } else { 168.0 };
        art.circle((x, y + 34.0), 30.0, LINE.mix(NIGHT, 0.5));
        let knob = art.lit(PAPER, x);
        art.circle((x, y + 34.0), 25.0, knob);
    }
    art
}
