//! For ages 8 to 10: clues on cards, a heavy bag, a covered camera, an altered picture, friends on a bench.

use super::mosaic::{self, Lie, Patch};
use super::props;
use crate::buildings::{self};
use crate::canvas::{Art, P, Paint, blob, num, place};
use crate::cast::{self, Look};
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Hand, Legs};
use crate::stage;
use crate::things;

/// `clue-cards`: cards on a pin board with drawn clues: cap, school bus, dog, street lamp.
pub fn clue_cards() -> Art {
    let mut art = stage::panel((440.0, 60.0));
    stage::room(&mut art, 330.0);
    art.rect((30.0, 20.0), (420.0, 282.0), 14.0, WOOD);
    let cork = art.lit(ROSE.mix(BARK, 0.45), 240.0);
    art.rect((44.0, 34.0), (392.0, 254.0), 6.0, cork);
    stage::glow(&mut art, (430.0, 50.0), 200.0);
    let size = (122.0, 98.0);
    props::card(&mut art, (122.0, 96.0), size, -5.0, |art| {
        art.path("M86 110C86 72 146 66 152 104Z", DUSK);
        art.path(
            "M132 104C152 96 172 100 176 114C160 118 140 116 130 112Z",
            DUSK.shade(0.35),
        );
        art.circle((119.0, 78.0), 5.0, DUSK.shade(0.35));
        art.stroke("M120 82Q126 92 126 106", DUSK.mix(PAPER, 0.35), 4.0);
    });
    props::card(&mut art, (352.0, 98.0), size, 5.0, |art| {
        art.rect((304.0, 72.0), (92.0, 50.0), 9.0, LAMP);
        art.path(
            "M312 80H332V96H312ZM338 80H358V96H338ZM364 80H388V96H364Z",
            NIGHT,
        );
        art.rect((304.0, 104.0), (92.0, 6.0), 0.0, BARK);
        art.path(
            &format!(
                "{}{}",
                blob((326.0, 122.0), 11.0, 11.0),
                blob((374.0, 122.0), 11.0, 11.0)
            ),
            LINE,
        );
        art.path(
            &format!(
                "{}{}",
                blob((326.0, 122.0), 4.0, 4.0),
                blob((374.0, 122.0), 4.0, 4.0)
            ),
            HAZE,
        );
    });
    props::card(&mut art, (120.0, 226.0), size, 4.0, |art| {
        let fur = COPPER;
        art.path(
            "M92 222C92 208 106 206 130 208L138 196C150 190 162 198 162 208L172 212C172 220 164 224 154 222L150 232V254H140V236H108V254H98V236C94 232 92 228 92 222Z",
            fur,
        );
        art.stroke("M94 222C82 218 80 206 86 198", fur, 8.0);
        art.path(
            "M140 196C132 198 130 214 138 218C146 214 146 204 148 198Z",
            fur.shade(0.4),
        );
        art.circle((154.0, 206.0), 2.8, LINE);
        art.circle((171.0, 213.0), 4.0, LINE);
        art.stroke("M140 218L148 224", ROSE, 5.0);
    });
    props::card(&mut art, (354.0, 226.0), size, -4.0, |art| {
        let halo = art.halo(LAMP, 0.9);
        art.circle((354.0, 204.0), 34.0, halo);
        art.stroke("M354 214V266M340 266H368", LINE, 6.0);
        art.path("M342 194H366L362 216H346Z", LAMP);
        art.path(
            "M338 196C346 190 348 184 354 184C360 184 362 190 370 196Z",
            LINE,
        );
    });
    // All four lead to one house.
    art.stroke(
        "M122 54L238 158L352 56M120 184L238 158L400 188",
        PAPER.mix(ROSE, 0.5),
        4.0,
    );
    art.circle((238.0, 162.0), 39.0, PAPER);
    props::tiny_house(&mut art, (238.0, 164.0), 25.0, NIGHT, NIGHT.shade(0.2));
    art.rect((232.0, 171.0), (12.0, 16.0), 2.0, LAMP);
    for p in [(122.0, 54.0), (352.0, 56.0), (120.0, 184.0), (400.0, 188.0)] {
        art.circle(p, 8.0, ROSE.shade(0.2));
        art.circle((p.0 + 2.0, p.1 - 2.0), 3.0, PAPER);
    }
    art
}

/// `heavy-bag`: a child sets down a heavy backpack beside a grown-up on a bench.
pub fn heavy_bag() -> Art {
    let child = Figure::stand(&cast::MIA, 28.0, 160.0, 302.0);
    set_bag_down(child, Face::Level)
}

/// `heavy-bag-teen`: a teenager sets the same bag down beside a grown-up.
pub fn heavy_bag_teen() -> Art {
    let teen = Figure::stand(&cast::MARO, 25.0, 158.0, 302.0);
    set_bag_down(teen, Face::Thinking)
}

/// A park in the evening, with a path and a lamp's light on the left.
fn park() -> Art {
    let mut art = stage::panel((78.0, 84.0));
    stage::stars(
        &mut art,
        &[(190.0, 34.0, 2.4), (262.0, 58.0, 2.2), (440.0, 40.0, 2.4)],
    );
    stage::far_roofs(&mut art, 246.0, 116.0, DUSK.mix(ROSE, 0.3));
    buildings::tree(&mut art, (432.0, 106.0), 62.0, 252.0, LEAF);
    buildings::bush(
        &mut art,
        &[
            (180.0, 250.0, 36.0),
            (230.0, 254.0, 30.0),
            (300.0, 252.0, 40.0),
            (364.0, 254.0, 32.0),
        ],
        LEAF.mix(DUSK, 0.3).shade(0.2),
    );
    stage::ground(&mut art, 246.0, NIGHT.mix(LEAF, 0.4));
    art.path("M-10 276H490V306H-10Z", ROSE.mix(DUSK, 0.4).warm(0.08));
    buildings::street_lamp(&mut art, (52.0, 280.0), 196.0, 18.0, 200.0);
    art
}

/// A full backpack; `c` is the middle of its lower edge.
fn full_bag(art: &mut Art, (x, y): P) {
    art.open("bag", 0.0, (x, y));
    art.stroke(
        &format!("M{} {}c0 -24 32 -24 32 0", num(x - 16.0), num(y - 76.0)),
        BARK,
        8.0,
    );
    let unit = (1.0, 1.0);
    let cloth = art.lit(LAMP, x);
    art.path(
        &place(
            "M -42 0 C -50 -54 -34 -84 0 -84 C 34 -84 50 -54 42 0 Z",
            (x, y),
            unit,
        ),
        cloth,
    );
    art.path(
        &place(
            "M -42 -46 C -28 -60 28 -60 42 -46 L 40 -36 C 22 -46 -22 -46 -41 -36 Z",
            (x, y),
            unit,
        ),
        LAMP.mix(BARK, 0.55),
    );
    art.rect(
        (x - 28.0, y - 34.0),
        (56.0, 32.0),
        8.0,
        LAMP.mix(BARK, 0.35),
    );
    art.rect((x - 6.0, y - 36.0), (12.0, 14.0), 4.0, PAPER);
    art.close();
}

fn set_bag_down(carrier: Figure<'_>, face: Face) -> Art {
    let mut art = park();
    props::bench(&mut art, 176.0, 228.0, 262.0, 290.0, WOOD);
    let grown = Figure {
        legs: Legs::Front,
        lean: -5.0,
        tilt: -7.0,
        gaze: (-0.7, 0.2),
        mouth: 0.7,
        left: Arm::Later,
        right: Arm::To((392.0, 234.0)),
        ..Figure::at(&cast::NEIGHBOUR, 29.0, (350.0, 216.0))
    };
    grown.draw(&mut art);
    let child = Figure {
        lean: 9.0,
        tilt: 3.0,
        gaze: (0.6, 0.15),
        face,
        left: Arm::Later,
        right: Arm::Later,
        ..carrier
    };
    child.draw(&mut art);
    full_bag(&mut art, (248.0, 232.0));
    child.arm(&mut art, Hand::Right, Arm::Inward((232.0, 158.0)));
    child.arm(&mut art, Hand::Left, Arm::Inward((208.0, 212.0)));
    grown.arm(&mut art, Hand::Left, Arm::To((284.0, 176.0)));
    art
}

/// `leo-ray-bench`: Leo beside a park bench; Mina's uncle sits on it and listens, the heavy bag between them.
pub fn leo_ray_bench() -> Art {
    let mut art = park();
    props::bench(&mut art, 214.0, 222.0, 232.0, 294.0, WOOD);
    let ray = Figure {
        legs: Legs::Turned(-1.0),
        lean: -8.0,
        tilt: -4.0,
        gaze: (-0.75, 0.35),
        mouth: 0.35,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::NEIGHBOUR, 29.0, (350.0, 0.0))
    }
    .under((330.0, 60.0));
    full_bag(&mut art, (254.0, 226.0));
    ray.draw(&mut art);
    let (x, y) = ray.hip;
    ray.arm(&mut art, Hand::Right, Arm::To((x - 8.0, y + 2.0)));
    ray.arm(&mut art, Hand::Left, Arm::To((x - 34.0, y + 4.0)));
    let leo = Figure {
        legs: Legs::Side(1.0),
        lean: -2.0,
        tilt: -4.0,
        gaze: (0.65, -0.45),
        face: Face::Down,
        left: Arm::Later,
        right: Arm::Later,
        ..Figure::at(&cast::LEO, 27.0, (150.0, 0.0))
    }
    .under((160.0, 96.0));
    things::wheelchair_back(&mut art, leo.hip, 27.0, 1.0);
    leo.draw(&mut art);
    things::wheelchair_front(&mut art, leo.hip, 27.0, 1.0, 302.0);
    let (x, y) = leo.hip;
    leo.arm(&mut art, Hand::Right, Arm::To((x + 64.0, y - 26.0)));
    leo.arm(&mut art, Hand::Left, Arm::Inward((x + 22.0, y + 2.0)));
    art
}

/// `camera-cover`: a laptop whose camera has a small round cover, a plant beside it.
pub fn camera_cover() -> Art {
    let mut art = stage::panel((66.0, 110.0));
    stage::room(&mut art, 330.0);
    things::room_window(&mut art, (360.0, 34.0), (86.0, 92.0));
    art.rect((0.0, 262.0), (480.0, 60.0), 0.0, WOOD.shade(0.35));
    art.rect((-10.0, 252.0), (500.0, 20.0), 6.0, WOOD.warm(0.15));
    props::table_lamp(&mut art, (62.0, 253.0), 42.0, 136.0, 190.0);
    let halo = art.halo(GLOW, 0.35);
    art.circle((232.0, 150.0), 190.0, halo);
    art.rect((118.0, 34.0), (232.0, 196.0), 16.0, LINE);
    let sky = art.fade(&[(0.0, DUSK, 1.0), (0.7, ROSE, 1.0), (1.0, GLOW, 1.0)]);
    art.rect((132.0, 76.0), (204.0, 138.0), 5.0, sky);
    art.circle((278.0, 150.0), 25.0, GLOW);
    art.path(
        "M132 214V176L182 132L226 178L262 150L336 204V209Q336 214 331 214Z",
        DUSK.mix(NIGHT, 0.4),
    );
    art.path(
        "M132 214V196Q190 176 250 196T336 192V209Q336 214 331 214Z",
        LEAF.shade(0.25),
    );
    // The round cover, as big as a button so that it is visible.
    art.circle((234.0, 55.0), 16.0, PAPER);
    art.circle((234.0, 55.0), 12.0, LAMP);
    art.path(
        &place(
            "M -0.6 0.5 C -0.7 -0.4 0 -0.8 0.75 -0.65 C 0.8 0.2 0.3 0.8 -0.6 0.5 Z",
            (234.0, 55.0),
            (10.0, 10.0),
        ),
        LEAF,
    );
    art.poly(
        &[
            (112.0, 230.0),
            (356.0, 230.0),
            (392.0, 258.0),
            (78.0, 258.0),
        ],
        HAZE.shade(0.25),
    );
    art.poly(
        &[
            (136.0, 234.0),
            (332.0, 234.0),
            (348.0, 246.0),
            (120.0, 246.0),
        ],
        LINE.mix(DUSK, 0.2),
    );
    art.rect((76.0, 256.0), (318.0, 9.0), 4.0, HAZE);
    things::plant(&mut art, (424.0, 216.0), 38.0);
    art
}

/// The gray cat with white rabbit ears, 232 x 232 from (104, 44).
fn cat() -> Vec<Patch> {
    let (fur, dark) = (HAZE.shade(0.2), HAZE.shade(0.62));
    let mid = 220.0;
    let mut all = vec![
        mosaic::patch(
            &mosaic::corners((104.0, 44.0), (232.0, 232.0)),
            GLOW.mix(ROSE, 0.35),
        ),
        mosaic::round((mid, 316.0), 92.0, 74.0, fur.shade(0.12)),
    ];
    for side in [-1.0_f32, 1.0] {
        let at = (mid + side * 38.0, 106.0);
        for (w, h, colour) in [(21.0, 56.0, PAPER), (10.0, 42.0, ROSE)] {
            let mut one = mosaic::round(at, w, h, colour);
            let lie = Lie {
                turn: side * 11.0,
                ..Lie::STILL
            };
            for p in &mut one.points {
                *p = lie.put(*p, at);
            }
            all.push(one);
        }
    }
    all.push(mosaic::round((mid, 204.0), 92.0, 66.0, fur));
    for x in [-22.0, 0.0, 22.0_f32] {
        let low = 164.0 - x.abs() * 0.3;
        all.push(mosaic::bar(
            (mid + x, 142.0 + x.abs() * 0.1),
            (mid + x * 0.8, low),
            9.0,
            dark,
        ));
    }
    for side in [-1.0_f32, 1.0] {
        let at = |x: f32, y: f32| (mid + side * x, y);
        all.push(mosaic::round(at(36.0, 192.0), 16.0, 14.0, LEAF.warm(0.3)));
        all.push(mosaic::round(at(36.0, 192.0), 5.0, 13.0, LINE));
        all.push(mosaic::bar(at(70.0, 192.0), at(88.0, 186.0), 9.0, dark));
        all.push(mosaic::bar(at(40.0, 222.0), at(108.0, 212.0), 5.0, PAPER));
        all.push(mosaic::bar(at(40.0, 234.0), at(106.0, 244.0), 5.0, PAPER));
        all.push(mosaic::bar(at(0.0, 226.0), at(13.0, 238.0), 5.0, LINE));
        all.push(mosaic::bar(at(13.0, 238.0), at(27.0, 232.0), 5.0, LINE));
    }
    all.push(mosaic::patch(
        &[(mid - 12.0, 212.0), (mid + 12.0, 212.0), (mid, 227.0)],
        ROSE.shade(0.15),
    ));
    all
}

/// `mixed-picture`: a picture of a cat with rabbit ears, half of it made of loose tiles.
pub fn mixed_picture() -> Art {
    let mut art = stage::panel((440.0, 74.0));
    stage::room(&mut art, 296.0);
    buildings::floor_lamp(&mut art, (440.0, 82.0), 36.0, 308.0, 190.0);
    art.stroke("M136 282L104 330M304 282L336 330", BARK.shade(0.2), 12.0);
    art.rect((88.0, 28.0), (264.0, 264.0), 12.0, WOOD);
    art.rect((104.0, 44.0), (232.0, 232.0), 2.0, NIGHT);
    let picture = cat();
    mosaic::draw_piece(
        &mut art,
        &picture,
        &mosaic::corners((104.0, 44.0), (116.0, 232.0)),
        Lie::STILL,
    );
    let lies: [(P, f32); 8] = [
        ((8.0, -4.0), 3.0),
        ((34.0, -16.0), 13.0),
        ((6.0, 3.0), -3.0),
        ((24.0, -2.0), -8.0),
        ((10.0, 2.0), 4.0),
        ((38.0, 6.0), 10.0),
        ((6.0, 4.0), -3.0),
        ((26.0, 14.0), -11.0),
    ];
    for (i, (by, turn)) in lies.iter().enumerate() {
        let at = (220.0 + (i % 2) as f32 * 58.0, 44.0 + (i / 2) as f32 * 58.0);
        let piece = mosaic::corners(at, (58.0, 58.0));
        let lie = Lie {
            by: *by,
            turn: *turn,
            scale: 0.95,
        };
        let shade = Lie {
            by: (by.0 + 4.0, by.1 + 5.0),
            ..lie
        };
        let mid = (at.0 + 29.0, at.1 + 29.0);
        let under: Vec<P> = piece.iter().map(|p| shade.put(*p, mid)).collect();
        art.poly(&under, Paint::Soft(LINE, 0.5));
        mosaic::draw_piece(&mut art, &picture, &piece, lie);
    }
    things::plant(&mut art, (40.0, 270.0), 27.0);
    art
}

/// `bench-friends`: Sam and Mina on a bench, one arm on the other's shoulder.
pub fn bench_friends() -> Art {
    bench_with(&cast::SAM, &cast::MIA)
}

/// `bench-friends-older`: the same with Milan and Luca.
pub fn bench_friends_older() -> Art {
    bench_with(&cast::MARO, &cast::TARIQ)
}

fn bench_with(left: &'static Look, right: &'static Look) -> Art {
    let mut art = stage::panel((384.0, 130.0));
    stage::stars(
        &mut art,
        &[
            (60.0, 40.0, 2.6),
            (150.0, 66.0, 2.2),
            (232.0, 30.0, 2.4),
            (440.0, 52.0, 2.4),
        ],
    );
    let rim = art.halo(ROSE.warm(0.4), 0.7);
    art.ellipse((240.0, 216.0), 260.0, 110.0, rim);
    stage::far_roofs(&mut art, 226.0, 92.0, DUSK.mix(ROSE, 0.3));
    art.path("M0 226Q240 196 480 226V330H0Z", LEAF.mix(NIGHT, 0.5));
    buildings::street_lamp(&mut art, (412.0, 262.0), 178.0, 17.0, 190.0);
    buildings::tree(&mut art, (66.0, 128.0), 56.0, 262.0, LEAF);
    let one = Figure {
        legs: Legs::Hidden,
        lean: 7.0,
        tilt: 8.0,
        behind: true,
        left: Arm::To((128.0, 244.0)),
        right: Arm::Later,
        ..Figure::at(left, 37.0, (182.0, 262.0))
    };
    let two = Figure {
        legs: Legs::Hidden,
        lean: -6.0,
        tilt: -9.0,
        behind: true,
        left: Arm::Later,
        right: Arm::To((338.0, 246.0)),
        ..Figure::at(right, 36.0, (284.0, 262.0))
    };
    two.draw(&mut art);
    one.draw(&mut art);
    let p = two.shoulder(Hand::Right);
    one.arm(&mut art, Hand::Right, Arm::To((p.0 - 8.0, p.1 + 6.0)));
    let floor = 318.0;
    art.stroke(
        &format!("M96 222V{floor}M372 222V{floor}"),
        BARK.shade(0.35),
        11.0,
    );
    for y in [228.0, 256.0] {
        let paint = art.lit(WOOD, 234.0);
        art.rect((76.0, y), (316.0, 18.0), 8.0, paint);
    }
    art.rect((72.0, 284.0), (324.0, 16.0), 7.0, WOOD.shade(0.4));
    buildings::bush(
        &mut art,
        &[(8.0, 316.0, 34.0), (470.0, 318.0, 38.0)],
        LEAF.shade(0.5),
    );
    art
}
