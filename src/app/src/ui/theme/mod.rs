//! The entire look: colors by role in four themes, type by age band, spacing and shape. No screen defines a color, a size or
//! a duration.

mod colors;
mod type_faces;

pub use colors::{ANSWERS, BLANK, Colors, ON_ANSWER, PAPER, UNTINTED, stage};
pub use type_faces::{FAMILIES, fonts};

use colors::{DARK, HC_DARK, HC_LIGHT, LIGHT};
use egui::{Color32, FontFamily, FontId, Stroke};
use porchlight_core::content::Audience;
use porchlight_core::model::{MotionChoice, Settings, ThemeChoice};
use type_faces::{TEXT, TEXT_BOLD, TITLE, TITLE_REGULAR};

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

    /// The theme for a large window: a step or two larger, so that a screen uses the space it has. `room` is in points.
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

    /// Whether tints carry no meaning, so outlines must show it instead.
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

    /// The color of an age band. Adult audiences share the color of the oldest band.
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

/// Between closely related lines, 4 points. Spaces do not grow with the text size.
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

#[cfg(test)]
mod tests;
