//! All looks: colors by role in four themes, type by age band, spacing and shape. No screen names a color, a size or
//! a duration.

use egui::{Color32, FontData, FontDefinitions, FontFamily, FontId, Stroke};
use porchlight_core::content::Audience;
use porchlight_core::model::{MotionChoice, Settings, ThemeChoice};
use std::sync::Arc;

/// Colors by meaning. Every pair that is used for text or controls meets WCAG contrast, which the tests below check.
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
    /// Icons and words for what is worth another look. Never red, since a wrong answer is no fault.
    pub again: Color32,
    /// Background behind `again`.
    pub again_tint: Color32,
    /// Icons and words for problems of the program itself, never of a person.
    pub fault: Color32,
    /// Background behind `fault`.
    pub fault_tint: Color32,
    /// The keyboard focus ring.
    pub focus: Color32,
    /// One color per children's age band, youngest first.
    pub bands: [Color32; 4],
}

const fn rgb(hex: u32) -> Color32 {
    Color32::from_rgb((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const LIGHT: Colors = Colors {
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

const DARK: Colors = Colors {
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

const HC_DARK: Colors = Colors {
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

const HC_LIGHT: Colors = Colors {
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
/// Text set on a picture of the dusk sky or the night.
pub const PAPER: Color32 = rgb(0xFBF3E4);

/// Colors of drawn scenes. They are the same in every theme, because every picture brings its own background.
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
    /// An icon for what is right, on paper.
    pub const GOOD: Color32 = rgb(0x1F6B45);
    /// An icon for what is worth another try, on paper.
    pub const AGAIN: Color32 = rgb(0x8F4314);
    /// Outlines of drawn things.
    pub const LINE: Color32 = rgb(0x1B2340);
    /// The glow at the horizon, and the walls of the houses along the street.
    pub const ROSE: Color32 = rgb(0xE9A58C);
    /// Tint of a house whose lamp is out.
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

/// Which of the four themes is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Dark text on a light page.
    Light,
    /// Light text on a dark page.
    Dark,
    /// White on black, with outlines instead of tints.
    HighContrastDark,
    /// Black on white, with outlines instead of tints.
    HighContrastLight,
}

/// Who a screen is for, which decides type and target sizes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AudienceStyle {
    /// Ages 5 to 7: the largest type and targets.
    Age5,
    /// Ages 8 to 10.
    Age8,
    /// Ages 11 to 13.
    Age11,
    /// Ages 14 and up, and everything for adults.
    Adult,
    /// The wall, read from across a room.
    Projector,
}

impl AudienceStyle {
    /// The style for a lesson's audience.
    pub fn of(audience: Audience) -> Self {
        match audience {
            Audience::Age5To7 => Self::Age5,
            Audience::Age8To10 => Self::Age8,
            Audience::Age11To13 => Self::Age11,
            Audience::Age14To17 | Audience::Parents | Audience::Teachers => Self::Adult,
        }
    }
}

/// Roles of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextRole {
    /// The screen's title.
    Title,
    /// Titles of cards and sections.
    Section,
    /// Running text.
    Body,
    /// Words on buttons and answer options.
    Option,
    /// Small print.
    Small,
    /// Phone numbers.
    Number,
}

/// One theme at one text size, for one audience.
#[derive(Clone, Debug)]
pub struct Theme {
    /// The colors, by meaning.
    pub colors: Colors,
    /// Which theme the colors are from.
    pub kind: Kind,
    /// Who the screen is for.
    pub look: AudienceStyle,
    /// Text size, 1.0 to 2.0, which every type size is multiplied by.
    pub scale: f32,
    /// Whether anything may be animated.
    pub motion: bool,
}

impl Theme {
    /// The theme for these settings. `system_dark` decides only if the theme follows the system.
    pub fn new(settings: &Settings, system_dark: bool, look: AudienceStyle) -> Self {
        let kind = match settings.theme {
            ThemeChoice::System if system_dark => Kind::Dark,
            ThemeChoice::System | ThemeChoice::Light => Kind::Light,
            ThemeChoice::Dark => Kind::Dark,
            ThemeChoice::HighContrastDark => Kind::HighContrastDark,
            ThemeChoice::HighContrastLight => Kind::HighContrastLight,
        };
        Self {
            colors: match kind {
                Kind::Light => LIGHT,
                Kind::Dark => DARK,
                Kind::HighContrastDark => HC_DARK,
                Kind::HighContrastLight => HC_LIGHT,
            },
            kind,
            look,
            scale: f32::from(settings.text_percent.clamp(100, 200)) / 100.0,
            motion: settings.motion != MotionChoice::Reduced,
        }
    }

    /// The same theme for another audience.
    pub fn with_look(&self, look: AudienceStyle) -> Self {
        Self {
            look,
            ..self.clone()
        }
    }

    /// The theme in a large window: a step or two larger, so that a screen uses the room it has. `room` is in points.
    pub fn grown(&self, room: egui::Vec2) -> Self {
        let step = if self.scale > 1.3 {
            1.0
        } else if room.x >= 1800.0 && room.y >= 940.0 {
            1.35
        } else if room.x >= 1500.0 && room.y >= 820.0 {
            1.2
        } else {
            1.0
        };
        Self {
            scale: self.scale * step,
            ..self.clone()
        }
    }

    /// Whether tints carry no meaning, so that outlines must.
    pub fn high_contrast(&self) -> bool {
        matches!(self.kind, Kind::HighContrastDark | Kind::HighContrastLight)
    }

    /// Whether the page is darker than its text.
    pub fn is_dark(&self) -> bool {
        matches!(self.kind, Kind::Dark | Kind::HighContrastDark)
    }

    /// Size and line height of a text role, in points.
    pub fn type_size(&self, kind: TextRole) -> (f32, f32) {
        let (size, line) = match (kind, self.look) {
            (TextRole::Title, AudienceStyle::Age5) => (40.0, 48.0),
            (TextRole::Title, AudienceStyle::Age8) => (34.0, 42.0),
            (TextRole::Title, AudienceStyle::Age11) => (30.0, 38.0),
            (TextRole::Title, AudienceStyle::Adult) => (28.0, 36.0),
            (TextRole::Title, AudienceStyle::Projector) => (72.0, 84.0),
            (TextRole::Section, AudienceStyle::Age5) => (30.0, 38.0),
            (TextRole::Section, AudienceStyle::Age8) => (25.0, 32.0),
            (TextRole::Section, AudienceStyle::Age11) => (22.0, 29.0),
            (TextRole::Section, AudienceStyle::Adult) => (21.0, 28.0),
            (TextRole::Section, AudienceStyle::Projector) => (52.0, 64.0),
            (TextRole::Body | TextRole::Option, AudienceStyle::Age5) => (28.0, 42.0),
            (TextRole::Body | TextRole::Option, AudienceStyle::Age8) => (22.0, 33.0),
            (TextRole::Body | TextRole::Option, AudienceStyle::Age11) => (19.0, 29.0),
            (TextRole::Body | TextRole::Option, AudienceStyle::Adult) => (18.0, 27.0),
            (TextRole::Body | TextRole::Option, AudienceStyle::Projector) => (44.0, 60.0),
            (TextRole::Small, AudienceStyle::Age5 | AudienceStyle::Age8) => (17.0, 24.0),
            (TextRole::Small, AudienceStyle::Age11 | AudienceStyle::Adult) => (16.0, 22.0),
            (TextRole::Small, AudienceStyle::Projector) => (28.0, 38.0),
            (TextRole::Number, _) => (36.0, 44.0),
        };
        (size * self.scale, line * self.scale)
    }

    /// The regular font of a text role, at its size. Ages 5 to 10 read everything in Lexend.
    pub fn font(&self, kind: TextRole) -> FontId {
        let young = matches!(self.look, AudienceStyle::Age5 | AudienceStyle::Age8);
        let family = match kind {
            TextRole::Title | TextRole::Section => TITLE,
            TextRole::Number => TEXT_BOLD,
            TextRole::Option | TextRole::Body | TextRole::Small if young => TITLE_REGULAR,
            TextRole::Option | TextRole::Body | TextRole::Small => TEXT,
        };
        FontId::new(self.type_size(kind).0, FontFamily::Name(family.into()))
    }

    /// The heavier weight, for words on buttons and for names.
    pub fn strong(&self, kind: TextRole) -> FontId {
        let young = matches!(self.look, AudienceStyle::Age5 | AudienceStyle::Age8);
        let family = match kind {
            TextRole::Title | TextRole::Section => TITLE,
            _ if young => TITLE,
            _ => TEXT_BOLD,
        };
        FontId::new(self.type_size(kind).0, FontFamily::Name(family.into()))
    }

    /// Minimum height of anything that can be pressed, in points.
    pub fn target(&self) -> f32 {
        match self.look {
            AudienceStyle::Age5 => 88.0,
            AudienceStyle::Age8 | AudienceStyle::Age11 => 52.0,
            AudienceStyle::Adult => 44.0,
            AudienceStyle::Projector => 72.0,
        }
    }

    /// Longest line of running text, in points: 34, 46, 60 or 66 characters (40 on the wall), each about half the
    /// type size wide.
    pub fn measure(&self) -> f32 {
        let characters = match self.look {
            AudienceStyle::Age5 => 34.0,
            AudienceStyle::Age8 => 46.0,
            AudienceStyle::Age11 => 60.0,
            AudienceStyle::Adult => 66.0,
            AudienceStyle::Projector => 40.0,
        };
        (characters * self.type_size(TextRole::Body).0 * 0.5).min(self.column())
    }

    /// Width of the reading column, in points.
    pub fn column(&self) -> f32 {
        match self.look {
            AudienceStyle::Projector => 1600.0,
            _ => 680.0 * self.scale,
        }
    }

    /// Duration of hover and press animations, in seconds; zero without motion.
    pub fn quick(&self) -> f32 {
        if self.motion { 0.12 } else { 0.0 }
    }

    /// How long the other person in a chat seems to type, in seconds; zero without motion.
    pub fn typing(&self) -> f64 {
        if self.motion { 0.6 } else { 0.0 }
    }

    /// The outline of a card: a faint line, or a strong one in high contrast, where no tint carries meaning.
    pub fn card_stroke(&self) -> Stroke {
        if self.high_contrast() {
            Stroke::new(2.0, self.colors.edge)
        } else {
            Stroke::new(1.0, self.colors.line)
        }
    }

    /// The color of an age band. Adults' audiences share the color of the oldest.
    pub fn band(&self, audience: Audience) -> Color32 {
        let ix = Audience::BANDS
            .iter()
            .position(|band| *band == audience)
            .unwrap_or(3);
        self.colors
            .bands
            .get(ix)
            .copied()
            .unwrap_or(self.colors.act)
    }

    /// Sets egui's own style, for the few of its widgets that we use (text fields, scroll bars).
    pub fn install(&self, ctx: &egui::Context) {
        let mut style = egui::Style::default();
        let v = &mut style.visuals;
        *v = if self.is_dark() {
            egui::Visuals::dark()
        } else {
            egui::Visuals::light()
        };
        v.panel_fill = self.colors.page;
        v.window_fill = self.colors.card;
        v.extreme_bg_color = self.colors.sunk;
        v.override_text_color = Some(self.colors.ink);
        v.selection.bg_fill = self.colors.act_tint;
        v.selection.stroke = Stroke::new(2.0, self.colors.focus);
        v.hyperlink_color = self.colors.act;
        v.widgets.noninteractive.fg_stroke.color = self.colors.ink;
        for state in [
            &mut v.widgets.inactive,
            &mut v.widgets.hovered,
            &mut v.widgets.active,
        ] {
            state.bg_stroke = Stroke::new(2.0, self.colors.edge);
            state.bg_fill = self.colors.edge;
            state.weak_bg_fill = self.colors.card;
            state.fg_stroke.color = self.colors.ink;
            state.corner_radius = RADIUS_BUTTON.into();
        }
        style.interaction.selectable_labels = false;
        style.spacing.item_spacing = egui::vec2(SPACE_M, SPACE_M);
        style.spacing.scroll = egui::style::ScrollStyle::solid();
        style.spacing.scroll.bar_width = 12.0;
        style.text_styles = [
            (egui::TextStyle::Body, self.font(TextRole::Body)),
            (egui::TextStyle::Button, self.font(TextRole::Option)),
            (egui::TextStyle::Heading, self.font(TextRole::Title)),
            (egui::TextStyle::Small, self.font(TextRole::Small)),
            (egui::TextStyle::Monospace, self.font(TextRole::Body)),
        ]
        .into();
        ctx.all_styles_mut(|known| known.clone_from(&style));
    }
}

/// Between lines that belong closely together, 4 points. Spaces do not grow with the text size.
pub const SPACE_XS: f32 = 4.0;
/// Between lines of a group, 8 points.
pub const SPACE_S: f32 = 8.0;
/// Between things in a group, 12 points. Also egui's default spacing.
pub const SPACE_M: f32 = 12.0;
/// Inside cards, and between cards, 16 points.
pub const SPACE_L: f32 = 16.0;
/// Between sections, 24 points.
pub const SPACE_XL: f32 = 24.0;
/// Margins of a wide window, 32 points.
pub const SPACE_XXL: f32 = 32.0;
/// Corner radius of cards, in points.
pub const RADIUS_CARD: u8 = 16;
/// Corner radius of buttons, in points.
pub const RADIUS_BUTTON: u8 = 12;
/// Corner radius of chat bubbles, in points.
pub const RADIUS_BUBBLE: u8 = 18;
/// Corner radius of the panel that looks like a phone, in points.
pub const RADIUS_PHONE: u8 = 28;
/// Corner radius of large drawn scenes, in points.
pub const RADIUS_STAGE: u8 = 24;
/// Height of the bar on every screen, in points. The bar itself grows beyond it at large text sizes.
pub const BAR: f32 = 64.0;

const TITLE: &str = "title";
const TITLE_REGULAR: &str = "title-regular";
const TEXT: &str = "text";
const TEXT_BOLD: &str = "text-bold";
/// Names of the font families that texts use.
pub const FAMILIES: [&str; 4] = [TITLE, TITLE_REGULAR, TEXT, TEXT_BOLD];

/// The bundled fonts. Each falls back to another, so that every character we ship can be drawn.
pub fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let faces = [
        (TITLE, "assets/fonts/Lexend-SemiBold.ttf"),
        (TITLE_REGULAR, "assets/fonts/Lexend-Regular.ttf"),
        (TEXT, "assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
        (
            TEXT_BOLD,
            "assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf",
        ),
    ];
    for (name, path) in faces {
        if let Some(bytes) = porchlight_pack::get(path) {
            fonts
                .font_data
                .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        }
    }
    let mut family = |name: FontFamily, order: [&str; 2]| {
        fonts
            .families
            .insert(name, order.map(str::to_owned).to_vec());
    };
    family(FontFamily::Proportional, [TEXT, TITLE_REGULAR]);
    family(FontFamily::Monospace, [TEXT, TITLE_REGULAR]);
    family(FontFamily::Name(TITLE.into()), [TITLE, TEXT_BOLD]);
    family(
        FontFamily::Name(TITLE_REGULAR.into()),
        [TITLE_REGULAR, TEXT],
    );
    family(FontFamily::Name(TEXT.into()), [TEXT, TITLE_REGULAR]);
    family(FontFamily::Name(TEXT_BOLD.into()), [TEXT_BOLD, TITLE]);
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Relative luminance as defined in WCAG 2.
    fn luminance(colour: Color32) -> f32 {
        let part = |byte: u8| {
            let share = f32::from(byte) / 255.0;
            if share <= 0.040_45 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
    }

    fn contrast(a: Color32, b: Color32) -> f32 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn every_text_and_control_can_be_read_in_every_theme() {
        for (name, c, text, control) in [
            ("light", LIGHT, 4.5, 3.0),
            ("dark", DARK, 4.5, 3.0),
            ("hc dark", HC_DARK, 7.0, 4.5),
            ("hc light", HC_LIGHT, 7.0, 4.5),
        ] {
            let texts = [
                ("ink/page", c.ink, c.page),
                ("ink/card", c.ink, c.card),
                ("soft/page", c.soft, c.page),
                ("soft/card", c.soft, c.card),
                ("soft/sunk", c.soft, c.sunk),
                ("on act/act", c.on_act, c.act),
                ("on act/hover", c.on_act, c.act_hover),
                ("act/page", c.act, c.page),
                ("act/card", c.act, c.card),
                ("ink/act tint", c.ink, c.act_tint),
                ("on lamp/lamp", c.on_lamp, c.lamp),
                ("lamp text/page", c.lamp_text, c.page),
                ("help/page", c.help, c.page),
                ("on help/help", c.on_help, c.help),
                ("good/good tint", c.good, c.good_tint),
                ("again/again tint", c.again, c.again_tint),
                ("fault/fault tint", c.fault, c.fault_tint),
                ("ink/again tint", c.ink, c.again_tint),
                ("ink/good tint", c.ink, c.good_tint),
                ("ink/fault tint", c.ink, c.fault_tint),
            ];
            let controls = [
                ("edge/page", c.edge, c.page),
                ("edge/card", c.edge, c.card),
                ("edge/sunk", c.edge, c.sunk),
                ("focus/page", c.focus, c.page),
                ("focus/act tint", c.focus, c.act_tint),
            ];
            for (pair, front, back) in texts {
                assert!(
                    contrast(front, back) >= text,
                    "{name} {pair}: {:.2}",
                    contrast(front, back)
                );
            }
            for (pair, front, back) in controls {
                assert!(
                    contrast(front, back) >= control,
                    "{name} {pair}: {:.2}",
                    contrast(front, back)
                );
            }
            for band in c.bands {
                assert!(
                    contrast(band, c.page) >= text,
                    "{name} band: {:.2}",
                    contrast(band, c.page)
                );
            }
        }
        for mark in ANSWERS {
            assert!(contrast(ON_ANSWER, mark) >= 4.5);
            assert!(contrast(mark, LIGHT.page) >= 3.0);
        }
    }
}
