//! Where the windows and lamps of the street's houses are. Written by `cargo run -p xtask -- pictures`; change the houses
//! there, not here.

use super::{House, Pane};

/// Width and height of a house's picture; all places below are in its pixels.
pub(super) const SIZE: [f32; 2] = [204.0, 276.0];
/// Where the ground is in it, as y.
pub(super) const FOOT: f32 = 268.0;
/// Half the height of a porch lamp.
pub(super) const LAMP: f32 = 10.0;
/// Width and height of the picture behind the houses.
pub(super) const BACK: [f32; 2] = [1600.0, 560.0];
/// Where the ground is in it, as y.
pub(super) const BACK_GROUND: f32 = 480.0;
/// The color of the ground in front of the houses.
pub(super) const EARTH: u32 = 0x303F6F;

/// The houses, in the order in which lessons move in.
#[rustfmt::skip]
pub(super) const HOUSES: [House; 8] = [
    House {
        lamp: [162.9, 206.6],
        wall: [23.0, 146.0, 158.0, 122.0],
        roof: 96.0,
        color: 0xBFC0C9,
        bars: 0xBDA19A,
        windows: &[
            Pane { at: [41.7, 161.0, 24.9, 27.1], radius: 2.0 },
            Pane { at: [89.6, 161.0, 24.9, 27.1], radius: 2.0 },
            Pane { at: [137.4, 161.0, 24.9, 27.1], radius: 2.0 },
            Pane { at: [40.6, 205.4, 39.8, 36.0], radius: 2.0 },
        ],
        attic: &[
            Pane { at: [90.2, 105.4, 23.7, 23.7], radius: 11.9 },
        ],
        door: [108.3, 201.3, 37.9, 66.7],
        leaf: 0x4C7065,
        pane: Pane { at: [115.9, 208.8, 22.8, 19.0], radius: 5.3 },
    },
    House {
        lamp: [29.6, 201.9],
        wall: [17.0, 140.0, 170.0, 128.0],
        roof: 78.0,
        color: 0xB38C8F,
        bars: 0xB98F86,
        windows: &[
            Pane { at: [37.1, 155.0, 26.8, 27.1], radius: 2.0 },
            Pane { at: [88.6, 155.0, 26.8, 27.1], radius: 2.0 },
            Pane { at: [140.1, 155.0, 26.8, 27.1], radius: 2.0 },
            Pane { at: [122.7, 200.7, 42.8, 38.8], radius: 2.0 },
        ],
        attic: &[
            Pane { at: [58.8, 93.2, 18.5, 35.9], radius: 9.2 },
            Pane { at: [126.8, 93.2, 18.5, 35.9], radius: 9.2 },
        ],
        door: [47.6, 196.2, 40.8, 71.8],
        leaf: 0x588368,
        pane: Pane { at: [55.8, 204.4, 24.5, 20.4], radius: 5.7 },
    },
    House {
        lamp: [51.1, 216.7],
        wall: [36.0, 92.0, 132.0, 176.0],
        roof: 68.0,
        color: 0x7983AA,
        bars: 0xA48C8F,
        windows: &[
            Pane { at: [58.4, 110.2, 29.8, 35.0], radius: 2.0 },
            Pane { at: [115.8, 110.2, 29.8, 35.0], radius: 2.0 },
            Pane { at: [58.4, 165.0, 29.8, 35.0], radius: 2.0 },
            Pane { at: [115.8, 165.0, 29.8, 35.0], radius: 2.0 },
            Pane { at: [120.0, 215.7, 33.3, 30.1], radius: 2.0 },
        ],
        attic: &[
            Pane { at: [90.1, 54.6, 23.8, 28.6], radius: 11.9 },
        ],
        door: [65.0, 212.2, 31.7, 55.8],
        leaf: 0x997678,
        pane: Pane { at: [71.4, 218.6, 19.0, 15.8], radius: 4.4 },
    },
    House {
        lamp: [175.1, 204.2],
        wall: [20.0, 126.0, 164.0, 142.0],
        roof: 84.0,
        color: 0x6D8E83,
        bars: 0xA09081,
        windows: &[
            Pane { at: [39.4, 145.4, 25.8, 38.0], radius: 2.0 },
            Pane { at: [89.1, 145.4, 25.8, 38.0], radius: 2.0 },
            Pane { at: [138.8, 145.4, 25.8, 38.0], radius: 2.0 },
            Pane { at: [41.8, 203.1, 41.3, 37.4], radius: 2.0 },
        ],
        attic: &[
        ],
        door: [118.4, 198.7, 39.4, 69.3],
        leaf: 0x6B4A50,
        pane: Pane { at: [126.3, 206.6, 23.6, 19.7], radius: 5.5 },
    },
    House {
        lamp: [43.4, 208.9],
        wall: [26.0, 122.0, 152.0, 146.0],
        roof: 74.0,
        color: 0xDAB08E,
        bars: 0xC69C85,
        windows: &[
            Pane { at: [44.0, 148.3, 24.0, 35.9], radius: 2.0 },
            Pane { at: [90.0, 148.3, 24.0, 35.9], radius: 2.0 },
            Pane { at: [136.1, 148.3, 24.0, 35.9], radius: 2.0 },
            Pane { at: [122.7, 207.8, 38.3, 34.7], radius: 2.0 },
        ],
        attic: &[
            Pane { at: [86.8, 83.1, 30.4, 30.4], radius: 15.2 },
        ],
        door: [59.4, 203.8, 36.5, 64.2],
        leaf: 0x43538A,
        pane: Pane { at: [66.7, 211.1, 21.9, 18.2], radius: 5.1 },
    },
    House {
        lamp: [27.9, 205.8],
        wall: [16.0, 152.0, 160.0, 116.0],
        roof: 78.0,
        color: 0xC59E94,
        bars: 0xBF9687,
        windows: &[
            Pane { at: [34.9, 165.2, 25.2, 22.6], radius: 2.0 },
            Pane { at: [83.4, 165.2, 25.2, 22.6], radius: 2.0 },
            Pane { at: [131.9, 165.2, 25.2, 22.6], radius: 2.0 },
            Pane { at: [115.5, 204.6, 40.3, 36.5], radius: 2.0 },
        ],
        attic: &[
            Pane { at: [134.0, 113.0, 29.6, 39.0], radius: 2.0 },
        ],
        door: [44.8, 200.4, 38.4, 67.6],
        leaf: 0x4F7566,
        pane: Pane { at: [52.5, 208.1, 23.0, 19.2], radius: 5.4 },
    },
    House {
        lamp: [48.8, 214.3],
        wall: [33.0, 72.0, 138.0, 196.0],
        roof: 52.0,
        color: 0xAD827D,
        bars: 0xB68C7F,
        windows: &[
            Pane { at: [49.3, 96.4, 21.7, 32.6], radius: 2.0 },
            Pane { at: [91.1, 96.4, 21.7, 32.6], radius: 2.0 },
            Pane { at: [132.9, 96.4, 21.7, 32.6], radius: 2.0 },
            Pane { at: [49.3, 159.6, 21.7, 32.6], radius: 2.0 },
            Pane { at: [91.1, 159.6, 21.7, 32.6], radius: 2.0 },
            Pane { at: [132.9, 159.6, 21.7, 32.6], radius: 2.0 },
            Pane { at: [120.8, 213.4, 34.8, 31.5], radius: 2.0 },
        ],
        attic: &[
        ],
        door: [63.4, 209.7, 33.1, 58.3],
        leaf: 0x43538A,
        pane: Pane { at: [70.0, 216.3, 19.9, 16.6], radius: 4.6 },
    },
    House {
        lamp: [173.5, 202.7],
        wall: [18.0, 138.0, 168.0, 130.0],
        roof: 72.0,
        color: 0x73859B,
        bars: 0xA28D8A,
        windows: &[
            Pane { at: [37.9, 153.8, 26.5, 29.0], radius: 2.0 },
            Pane { at: [88.8, 153.8, 26.5, 29.0], radius: 2.0 },
            Pane { at: [139.7, 153.8, 26.5, 29.0], radius: 2.0 },
            Pane { at: [39.2, 201.5, 42.3, 38.3], radius: 2.0 },
        ],
        attic: &[
        ],
        door: [115.4, 197.0, 40.3, 71.0],
        leaf: 0xAD827D,
        pane: Pane { at: [123.5, 205.1, 24.2, 20.2], radius: 5.6 },
    },
];
