//! `kit.svg`: all parts on one sheet, for review. The scenes use the same functions.

use crate::buildings;
use crate::canvas::Art;
use crate::cast;
use crate::hair::{self, Hair};
use crate::moth;
use crate::palette::*;
use crate::people::{Arm, Face, Figure, Legs};
use crate::stage;
use crate::things;

/// The sheet: everyone, all hair, poses, and small things.
pub fn sheet() -> Art {
    let mut art = Art::new((960.0, 1100.0), 24.0, (40.0, 40.0));
    stage::sky(&mut art);
    for (i, look) in cast::ALL.iter().enumerate() {
        let x = 70.0 + (i % 9) as f32 * 103.0;
        let ground = 170.0 + (i / 9) as f32 * 170.0;
        Figure::stand(look, 18.0, x, ground).draw(&mut art);
    }
    for (i, style) in hair::ALL.iter().enumerate() {
        let colour = if *style == Hair::Scarf {
            ROSE
        } else {
            CHESTNUT
        };
        let look = cast::Look {
            hair: *style,
            hair_colour: colour,
            extras: &[],
            skin: i % 6,
            ..cast::NOOR
        };
        Figure::at(&look, 22.0, (62.0 + i as f32 * 70.0, 810.0)).head_only(&mut art);
    }
    let poses = [
        Legs::Stand,
        Legs::Walk(1.0),
        Legs::Side(1.0),
        Legs::Front,
        Legs::Cross,
        Legs::Small(1.0),
    ];
    for (i, legs) in poses.iter().enumerate() {
        let x = 70.0 + i as f32 * 105.0;
        Figure {
            legs: *legs,
            right: Arm::To((x + 34.0, 900.0)),
            ..Figure::at(&cast::SAM, 20.0, (x, 920.0))
        }
        .draw(&mut art);
    }
    let seat = (720.0, 914.0);
    things::wheelchair_back(&mut art, seat, 20.0, 1.0);
    things::wheelchair_front(&mut art, seat, 20.0, 1.0, 966.0);
    art.line((800.0, 900.0), (822.0, 966.0), PAPER, 6.0);
    things::planet(&mut art, (886.0, 928.0), 26.0);
    buildings::porch_lamp(&mut art, (60.0, 1030.0), 18.0, true, 60.0);
    things::chair(&mut art, (150.0, 1040.0), 24.0, 1082.0, 1.0, WOOD);
    things::book(&mut art, (240.0, 1056.0), 26.0, LEAF);
    things::plant(&mut art, (326.0, 1044.0), 26.0);
    things::mug(&mut art, (400.0, 1064.0), 30.0, ROSE, 1.0);
    buildings::tree(&mut art, (500.0, 1024.0), 34.0, 1080.0, LEAF);
    let moths = [
        moth::Pose::Points,
        moth::Pose::Listens,
        moth::Pose::Rests,
        moth::Pose::Celebrates,
        moth::Pose::Flies,
        moth::Pose::Reads,
    ];
    for (i, pose) in moths.into_iter().enumerate() {
        let x = 588.0 + i as f32 * 66.0;
        moth::draw(&mut art, (x, 1044.0), 14.0, pose, 0.0);
    }
    // The three faces for worried stories.
    for (i, face) in [Face::Level, Face::Thinking, Face::Quiet]
        .into_iter()
        .enumerate()
    {
        let x = 712.0 + i as f32 * 80.0;
        Figure {
            face,
            ..Figure::at(&cast::LEO, 20.0, (x, 898.0))
        }
        .head_only(&mut art);
    }
    art
}
