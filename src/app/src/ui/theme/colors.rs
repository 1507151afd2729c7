//! The colors by meaning, in four themes; the colors of answers; and the colors of drawn scenes.

use egui::Color32;

/// Colors by meaning. Every pair that is used for text or controls meets WCAG contrast, which `tests.rs` checks.
#[derive(Clone, Copy, Debug)]
pub struct Colors {
    /// Background of a screen.
    pub page: Color32,
    /// Background of a card on the page.
    pub card: Color32,
    /// Background of areas set into the page: notes, strips, side panels.
    pub sunk: Color32,
    /// Main text.
    pub ink: Color32,
    /// Secondary text, such as small print.
    pub soft: Color32,
    /// Outlines of controls, strong enough to show where to press.
    pub edge: Color32,
    /// Decorative lines and outlines that carry no meaning.
    pub line: Color32,
    /// Fill of buttons, and text or icons that act like one.
    pub act: Color32,
    /// Button fill while hovered.
    pub act_hover: Color32,
    /// Text on `act` and `act_hover`.
    pub on_act: Color32,
    /// Pale tint for what is selected, hovered or said by the learner.
    pub act_tint: Color32,
    /// Amber fill of the one next step on a screen.
    pub lamp: Color32,
    /// Text on `lamp`.
    pub on_lamp: Color32,
    /// Amber dark or light enough to read as text on the page.
    pub lamp_text: Color32,
    /// Help, and nothing else.
    pub help: Color32,
    /// Text on `help`.
    pub on_help: Color32,
    /// Icons and words that confirm something.
    pub good: Color32,
    /// Background behind `good`.
    pub good_tint: Color32,
    /// Icons and words for what is worth another look. Never red, because a wrong answer is nobody's fault.
    pub again: Color32,
    /// Background behind `again`.
    pub again_tint: Color32,
    /// Icons and words for problems of the program itself, never of a person.
    pub fault: Color32,
    /// Background behind `fault`.
    pub fault_tint: Color32,
    /// The keyboard focus ring.
    pub focus: Color32,
    /// One color for each children's age band, youngest first.
    pub bands: [Color32; 4],
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

pub(super) const LIGHT: Colors = Colors {
    page: rgb(0xFBF7F0),
    card: rgb(0xFFFFFF),
    sunk: rgb(0xF1EADF),
    ink: rgb(0x1E2538),
    soft: rgb(0x4C556B),
    edge: rgb(0x767E92),
    line: rgb(0xDDD5C7),
    act: rgb(0x2F4A86),
    act_hover: rgb(0x243A6B),
    on_act: rgb(0xFFFFFF),
    act_tint: rgb(0xE3E9F7),
    lamp: rgb(0xFFC857),
    on_lamp: rgb(0x1E2538),
    lamp_text: rgb(0x7A4A00),
    help: rgb(0x0A6A6A),
    on_help: rgb(0xFFFFFF),
    good: rgb(0x1F6B45),
    good_tint: rgb(0xE2F2E8),
    again: rgb(0x8F4314),
    again_tint: rgb(0xFBEADC),
    fault: rgb(0xA3262A),
    fault_tint: rgb(0xFBE6E4),
    focus: rgb(0x1B5FD1),
    bands: [rgb(0x3B7336), rgb(0x1F6AA1), rgb(0x6A4BB0), rgb(0x8A3D6B)],
};

pub(super) const DARK: Colors = Colors {
    page: rgb(0x151B2E),
    card: rgb(0x1E2640),
    sunk: rgb(0x101626),
    ink: rgb(0xF3EEE3),
    soft: rgb(0xB9C0D3),
    edge: rgb(0x8490AF),
    line: rgb(0x36405F),
    act: rgb(0x9DB7FF),
    act_hover: rgb(0xB9CBFF),
    on_act: rgb(0x111729),
    act_tint: rgb(0x2A3A66),
    lamp: rgb(0xFFC857),
    on_lamp: rgb(0x1E2538),
    lamp_text: rgb(0xFFD27A),
    help: rgb(0x5FD1C7),
    on_help: rgb(0x0B1F22),
    good: rgb(0x7FD6A4),
    good_tint: rgb(0x1D3B33),
    again: rgb(0xF2B88E),
    again_tint: rgb(0x432F28),
    fault: rgb(0xFF9C9C),
    fault_tint: rgb(0x45262F),
    focus: rgb(0xFFE08A),
    bands: [rgb(0x9BD48F), rgb(0x8CC8F5), rgb(0xC4AEFF), rgb(0xF0A6D0)],
};

pub(super) const HC_DARK: Colors = Colors {
    page: rgb(0x000000),
    card: rgb(0x000000),
    sunk: rgb(0x000000),
    ink: rgb(0xFFFFFF),
    soft: rgb(0xFFFFFF),
    edge: rgb(0xFFFFFF),
    line: rgb(0xFFFFFF),
    act: rgb(0xFFE14D),
    act_hover: rgb(0xFFF3B0),
    on_act: rgb(0x000000),
    act_tint: rgb(0x00306B),
    lamp: rgb(0xFFC857),
    on_lamp: rgb(0x000000),
    lamp_text: rgb(0xFFD27A),
    help: rgb(0x7CF5E6),
    on_help: rgb(0x000000),
    good: rgb(0x6BFF9E),
    good_tint: rgb(0x000000),
    again: rgb(0xFFC27A),
    again_tint: rgb(0x000000),
    fault: rgb(0xFFA6A6),
    fault_tint: rgb(0x000000),
    focus: rgb(0x00E5FF),
    bands: [rgb(0xA6F29A), rgb(0x9AD8FF), rgb(0xD6C6FF), rgb(0xFFB8DF)],
};

pub(super) const HC_LIGHT: Colors = Colors {
    page: rgb(0xFFFFFF),
    card: rgb(0xFFFFFF),
    sunk: rgb(0xFFFFFF),
    ink: rgb(0x000000),
    soft: rgb(0x000000),
    edge: rgb(0x000000),
    line: rgb(0x000000),
    act: rgb(0x0A2A7A),
    act_hover: rgb(0x000F3D),
    on_act: rgb(0xFFFFFF),
    act_tint: rgb(0xD6E0FF),
    lamp: rgb(0xFFC857),
    on_lamp: rgb(0x000000),
    lamp_text: rgb(0x5A3600),
    help: rgb(0x00494A),
    on_help: rgb(0xFFFFFF),
    good: rgb(0x00522B),
    good_tint: rgb(0xFFFFFF),
    again: rgb(0x6E2C00),
    again_tint: rgb(0xFFFFFF),
    fault: rgb(0x8A0010),
    fault_tint: rgb(0xFFFFFF),
    focus: rgb(0xB0004F),
    bands: [rgb(0x1F5A1A), rgb(0x004B80), rgb(0x4A2A94), rgb(0x70205A)],
};

/// Colors of the answer marks A to D, the same on screen, on cards and on phones.
pub const ANSWERS: [Color32; 4] = [rgb(0x2A5FB8), rgb(0x8A5300), rgb(0x7A3B8F), rgb(0x1F6B45)];
/// Letters on answer marks.
pub const ON_ANSWER: Color32 = rgb(0xFFFFFF);
/// Text on top of a picture of the dusk sky or the night.
pub const PAPER: Color32 = rgb(0xFBF3E4);

/// Colors of drawn scenes. They are the same in every theme, because every picture has its own background.
pub mod stage {
    use super::{Color32, rgb};

    /// The top of the sky.
    pub const NIGHT: Color32 = rgb(0x22305A);
    /// The sky above the horizon, and ground in the dark.
    pub const DUSK: Color32 = rgb(0x4B5C96);
    /// Stars and other faint light.
    pub const GLOW: Color32 = rgb(0xFFE3A1);
    /// A lit lamp.
    pub const LAMP: Color32 = rgb(0xFFC857);
    /// An icon for what is right, on a paper background.
    pub const GOOD: Color32 = rgb(0x1F6B45);
    /// An icon for what is worth another try, on a paper background.
    pub const AGAIN: Color32 = rgb(0x8F4314);
    /// Outlines of drawn things.
    pub const LINE: Color32 = rgb(0x1B2340);
    /// The glow at the horizon, and the walls of the houses along the street.
    pub const ROSE: Color32 = rgb(0xE9A58C);
    /// Tint of a house whose lamp is off.
    pub const IN_SHADE: Color32 = rgb(0xB2BAD8);
    /// Grass, trees and other plants.
    pub const LEAF: Color32 = rgb(0x5E8C6A);
    /// Skin of drawn people, from light to dark.
    pub const SKIN: [Color32; 6] = [
        rgb(0xF6D7BD),
        rgb(0xE8B48C),
        rgb(0xC98A5E),
        rgb(0x9C6540),
        rgb(0x6F4529),
        rgb(0x4A2E1E),
    ];
}

/// Tint that leaves a picture's own colors unchanged.
pub const UNTINTED: Color32 = Color32::WHITE;
/// The wall while it is blanked.
pub const BLANK: Color32 = Color32::BLACK;
