//! The bins for sorting: a box, a basket or a bucket with one clear sign on its label, on a transparent background. A bin's
//! picture is named `bin-` plus the key of the bin in the lesson.

use super::props;
use crate::canvas::{Art, P, Paint, blob, place};
use crate::palette::*;

/// The container.
#[derive(Clone, Copy)]
enum Shape {
    /// A wooden crate.
    Crate,
    /// A woven basket with two handles.
    Basket,
    /// A bucket with a handle.
    Bucket,
}

/// The middle of the label.
const SIGN: P = (120.0, 108.0);

/// Draws the bin; `sign` draws on its label.
fn bin(shape: Shape, colour: Colour, sign: impl FnOnce(&mut Art)) -> Art {
    let mut art = Art::new((240.0, 160.0), 0.0, (60.0, 0.0));
    let front = art.lit(colour, 120.0);
    match shape {
        Shape::Crate => {
            art.rect((32.0, 34.0), (176.0, 40.0), 8.0, colour.shade(0.55));
            art.rect((32.0, 56.0), (176.0, 96.0), 10.0, front);
            art.path(
                "M34 86H206V92H34ZM34 120H206V126H34Z",
                Paint::Soft(NIGHT, 0.2),
            );
            art.rect((26.0, 50.0), (188.0, 16.0), 7.0, colour.warm(0.3));
        }
        Shape::Basket => {
            art.stroke(
                "M30 62C14 40 40 22 56 40M210 62C226 40 200 22 184 40",
                colour.shade(0.3),
                9.0,
            );
            art.ellipse((120.0, 52.0), 92.0, 18.0, colour.shade(0.55));
            art.path(
                "M26 54C30 110 42 140 60 152H180C198 140 210 110 214 54C190 74 50 74 26 54Z",
                front,
            );
            art.stroke(
                "M32 86C80 102 160 102 208 86M40 116C84 130 156 130 200 116M70 68L82 150M170 68L158 150",
                Paint::Soft(NIGHT, 0.2),
                5.0,
            );
            art.stroke("M26 54C50 76 190 76 214 54", colour.warm(0.3), 10.0);
        }
        Shape::Bucket => {
            art.stroke("M36 54C40 -6 200 -6 204 54", colour.warm(0.12), 8.0);
            art.ellipse((120.0, 54.0), 88.0, 16.0, colour.shade(0.55));
            art.path(
                "M32 54L50 142Q52 152 62 152H178Q188 152 190 142L208 54C186 74 54 74 32 54Z",
                front,
            );
            art.stroke("M32 54C54 76 186 76 208 54", colour.warm(0.3), 9.0);
        }
    }
    art.rect((74.0, 74.0), (92.0, 70.0), 14.0, PAPER);
    sign(&mut art);
    art
}

fn heart(art: &mut Art, c: P, s: f32, colour: Colour) {
    art.path(
        &place(
            "M 0 0.9 C -1.5 -0.2 -0.85 -1.2 0 -0.5 C 0.85 -1.2 1.5 -0.2 0 0.9 Z",
            c,
            (s, s),
        ),
        colour,
    );
}

/// A speech bubble on the label; `inside` draws in it.
fn bubble(art: &mut Art, colour: Colour, inside: impl FnOnce(&mut Art)) {
    art.path(
        "M98 82H142Q152 82 152 92V114Q152 124 142 124H116L100 138L102 124H98Q88 124 88 114V92Q88 82 98 82Z",
        colour,
    );
    inside(art);
}

/// `bin-plain-0` to `bin-plain-2`: for bins without a picture of their own. Each position has its own shape and color, and
/// the bin's name is only in words.
pub fn plain_left() -> Art {
    plain(Shape::Basket, LEAF)
}

/// See [`plain_left`].
pub fn plain_middle() -> Art {
    plain(Shape::Crate, WOOD)
}

/// See [`plain_left`].
pub fn plain_right() -> Art {
    plain(Shape::Bucket, DUSK)
}

/// A bin with only writing lines on its label.
fn plain(shape: Shape, colour: Colour) -> Art {
    bin(shape, colour, |art| {
        let lines = "M92 94H148M92 109H148M92 124H128";
        art.stroke(lines, Paint::Soft(NIGHT, 0.45), 7.0);
    })
}

/// `bin-play`: a basket with building blocks.
pub fn play() -> Art {
    bin(Shape::Basket, LAMP.shade(0.15), |art| {
        art.rect((90.0, 108.0), (28.0, 28.0), 5.0, DUSK);
        art.rect((122.0, 108.0), (28.0, 28.0), 5.0, ROSE.shade(0.1));
        art.rect((106.0, 80.0), (28.0, 28.0), 5.0, LEAF);
    })
}

/// `bin-ask`: a box with a child and a bigger grown-up side by side.
pub fn ask() -> Art {
    bin(Shape::Crate, DUSK, |art| {
        art.path(
            "M94 138C94 118 104 112 114 112C118 112 121 113 124 115V138Z",
            LEAF,
        );
        art.circle((110.0, 100.0), 10.0, LEAF);
        art.path(
            "M116 138C116 112 124 104 134 104C146 104 154 114 154 138Z",
            NIGHT,
        );
        art.circle((135.0, 90.0), 11.5, NIGHT);
    })
}

/// `bin-kind`: a basket with a heart.
pub fn kind() -> Art {
    bin(Shape::Basket, LEAF, |art| {
        heart(art, SIGN, 25.0, ROSE.shade(0.12))
    })
}

/// `bin-tell`: a box with a speech bubble.
pub fn tell() -> Art {
    bin(Shape::Crate, ROSE.shade(0.08), |art| {
        bubble(art, DUSK, |art| {
            let dots: String = [104.0, 120.0, 136.0]
                .iter()
                .map(|x| blob((*x, 103.0), 5.0, 5.0))
                .collect();
            art.path(&dots, GLOW);
        });
    })
}

/// `bin-box`: the star box.
pub fn star_box() -> Art {
    bin(Shape::Crate, WOOD, |art| {
        props::star(art, SIGN, 26.0, LAMP.shade(0.08))
    })
}

/// `bin-fine`: a basket with a speech bubble that smiles.
pub fn fine() -> Art {
    bin(Shape::Basket, LAMP.shade(0.15), |art| {
        bubble(art, LEAF, |art| {
            art.path(
                &format!(
                    "{}{}",
                    blob((108.0, 98.0), 4.5, 5.0),
                    blob((132.0, 98.0), 4.5, 5.0)
                ),
                PAPER,
            );
            art.stroke("M108 109Q120 120 132 109", PAPER, 5.0);
        });
    })
}

/// `bin-surprise`: a bucket with a wrapped gift.
pub fn surprise() -> Art {
    bin(Shape::Bucket, LEAF, |art| {
        art.rect((96.0, 106.0), (48.0, 32.0), 4.0, ROSE.shade(0.05));
        art.rect((91.0, 96.0), (58.0, 14.0), 4.0, ROSE.shade(0.2));
        art.rect((115.0, 96.0), (10.0, 42.0), 0.0, LAMP);
        art.stroke(
            "M120 96C104 78 96 92 120 96C144 92 136 78 120 96",
            LAMP.shade(0.1),
            6.0,
        );
    })
}

/// A laptop's camera on the label, open or covered.
fn camera(art: &mut Art, open: bool) {
    art.rect((88.0, 84.0), (64.0, 50.0), 10.0, NIGHT);
    if open {
        art.circle((120.0, 109.0), 18.0, HAZE);
        art.circle((120.0, 109.0), 11.0, LINE);
        art.circle((125.0, 104.0), 4.0, PAPER);
        art.circle((143.0, 92.0), 5.0, LAMP);
    } else {
        art.circle((120.0, 109.0), 19.0, LAMP.shade(0.05));
        art.path(
            &place(
                "M -0.9 0.6 C -0.9 -0.6 0.2 -0.9 0.95 -0.8 C 0.9 0.2 0.3 0.9 -0.9 0.6 Z",
                (120.0, 109.0),
                (13.0, 13.0),
            ),
            LEAF,
        );
    }
}

/// `bin-on`: a basket with an open camera.
pub fn on() -> Art {
    bin(Shape::Basket, LAMP.shade(0.15), |art| camera(art, true))
}

/// `bin-off`: a bucket with a covered camera.
pub fn off() -> Art {
    bin(Shape::Bucket, ROSE.shade(0.08), |art| camera(art, false))
}

/// `bin-friendly`: a basket with a game pad.
pub fn friendly() -> Art {
    bin(Shape::Basket, LEAF, |art| {
        art.path("M98 90H142C156 90 162 130 150 134C142 136 138 122 132 120H108C102 122 98 136 90 134C78 130 84 90 98 90Z", DUSK);
        art.stroke("M103 98V112M96 105H110", PAPER, 5.0);
        art.circle((132.0, 110.0), 4.5, LAMP);
        art.circle((142.0, 100.0), 4.5, ROSE);
    })
}

/// `bin-warning`: a bucket with a little flag.
pub fn warning() -> Art {
    bin(Shape::Bucket, DUSK, |art| {
        art.line((102.0, 84.0), (102.0, 136.0), NIGHT, 6.0);
        art.path(
            "M104 82C118 74 128 94 150 84V112C128 122 118 102 104 112Z",
            LAMP.shade(0.05),
        );
    })
}

/// `bin-helps`: a basket with a bandage.
pub fn helps() -> Art {
    bin(Shape::Basket, LEAF, |art| {
        art.open("bandage", -32.0, SIGN);
        art.rect((86.0, 94.0), (68.0, 28.0), 14.0, ROSE);
        art.rect((106.0, 94.0), (28.0, 28.0), 3.0, ROSE.shade(0.2));
        let dots: String = [
            (114.0, 102.0),
            (126.0, 102.0),
            (114.0, 114.0),
            (126.0, 114.0),
        ]
        .iter()
        .map(|d| blob(*d, 2.6, 2.6))
        .collect();
        art.path(&dots, PAPER);
        art.close();
    })
}

/// `bin-hurts`: a bucket with a rain cloud.
pub fn hurts() -> Art {
    bin(Shape::Bucket, DUSK, |art| {
        art.path(
            &format!(
                "{}{}{}M98 116H142V104H98Z",
                blob((102.0, 104.0), 14.0, 12.0),
                blob((120.0, 96.0), 18.0, 16.0),
                blob((140.0, 105.0), 13.0, 11.0)
            ),
            HAZE.shade(0.25),
        );
        art.stroke(
            "M104 124L101 134M120 124L117 136M136 124L133 134",
            DUSK,
            5.0,
        );
    })
}

/// `bin-who`: a box with a picture of a person.
pub fn who() -> Art {
    bin(Shape::Crate, ROSE.shade(0.08), |art| {
        art.path(
            "M92 140C92 116 106 112 120 112C134 112 148 116 148 140Z",
            DUSK,
        );
        art.circle((120.0, 97.0), 15.0, DUSK);
    })
}

/// `bin-where`: a bucket with a map pin.
pub fn place_bin() -> Art {
    bin(Shape::Bucket, DUSK, |art| {
        art.path(
            &place(
                "M 0 1.2 C -0.3 0.6 -0.95 0.2 -0.95 -0.35 C -0.95 -0.95 -0.5 -1.3 0 -1.3 C 0.5 -1.3 0.95 -0.95 0.95 -0.35 C 0.95 0.2 0.3 0.6 0 1.2 Z",
                (120.0, 110.0),
                (23.0, 23.0),
            ),
            LAMP.shade(0.08),
        );
        art.circle((120.0, 102.0), 9.0, NIGHT);
    })
}

/// `bin-nothing`: a basket with a window whose curtains are closed.
pub fn nothing() -> Art {
    bin(Shape::Basket, LEAF, |art| {
        art.rect((90.0, 84.0), (60.0, 52.0), 5.0, WOOD.shade(0.2));
        art.rect((95.0, 89.0), (24.0, 42.0), 2.0, ROSE);
        art.rect((121.0, 89.0), (24.0, 42.0), 2.0, ROSE.shade(0.12));
        art.stroke(
            "M103 93V127M111 93V127M129 93V127M137 93V127",
            Paint::Soft(NIGHT, 0.3),
            4.0,
        );
        art.rect((86.0, 82.0), (68.0, 8.0), 4.0, BARK);
    })
}
