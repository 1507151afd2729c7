//! Everything that can be pressed: a button with words, a card, an option, a pill.

use super::marks::{Mark, paint_chosen, paint_mark, paint_outcome};
use super::{focus_ring, galley, icon, read_galley};
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_BUTTON, RADIUS_CARD, SPACE_M, SPACE_S, TextRole};
use egui::{
    Color32, Rect, Response, Role as Ax, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2,
    vec2,
};

/// What pressing the button means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// An ordinary action.
    Act,
    /// The one next step on this screen.
    Primary,
    /// An action with less weight: an outline only.
    Quiet,
    /// Words only, without a fill or an outline.
    Plain,
    /// Help, and nothing else.
    Help,
    /// A whole card that can be pressed.
    Card,
}

/// A button, drawn by [`Button::show`].
pub struct Button<'a> {
    text: &'a str,
    line: &'a str,
    icon: Option<&'a str>,
    face: Option<&'a str>,
    role: Role,
    mark: Mark,
    kind: TextRole,
    wide: bool,
    selected: bool,
    /// Its role for screen readers, with its state if it has one.
    spoken: Spoken,
    name: Option<&'a str>,
    min_height: f32,
    is_low: bool,
    is_snug: bool,
    side: Option<f32>,
    tint: Option<Color32>,
    /// Show hover and focus only by the edge.
    is_edged: bool,
    /// Space kept free after the words, in points.
    aside: f32,
    outcome: Option<bool>,
}

/// What a button is to a screen reader.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spoken {
    Button,
    /// On or off.
    Toggle,
    /// One choice of a group in which only one can be chosen.
    Radio,
    /// One choice of a group in which any number can be chosen.
    Checkbox,
}

impl<'a> Button<'a> {
    /// A button with words. They are also its name for screen readers.
    pub fn new(text: &'a str, role: Role) -> Self {
        Self {
            text,
            line: "",
            icon: None,
            face: None,
            role,
            mark: Mark::None,
            kind: TextRole::Option,
            wide: false,
            selected: false,
            spoken: Spoken::Button,
            name: None,
            min_height: 0.0,
            is_low: false,
            is_snug: false,
            side: None,
            tint: None,
            is_edged: false,
            aside: 0.0,
            outcome: None,
        }
    }

    /// Adds a second line below the words.
    pub fn line(mut self, line: &'a str) -> Self {
        self.line = line;
        self
    }

    /// Puts an icon in front of the words.
    pub fn icon(mut self, icon: &'a str) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Puts a face in front of the words.
    pub fn face(mut self, face: &'a str) -> Self {
        self.face = Some(face);
        self
    }

    /// Puts a mark in front of the words.
    pub fn mark(mut self, mark: Mark) -> Self {
        self.mark = mark;
        self
    }

    /// Makes the button as wide as the available space. Its words are then read aloud.
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// Makes the button one of several choices, selected or not.
    pub fn selected(mut self, selected: bool) -> Self {
        self.selected = selected;
        self.spoken = Spoken::Toggle;
        self
    }

    /// Makes the button one choice of a group in which only one can be chosen.
    pub fn radio(mut self, selected: bool) -> Self {
        self.selected = selected;
        self.spoken = Spoken::Radio;
        self
    }

    /// Makes the button one choice of a group in which any number can be chosen.
    pub fn checkbox(mut self, selected: bool) -> Self {
        self.selected = selected;
        self.spoken = Spoken::Checkbox;
        self
    }

    /// Lets the button be only as high as its words, for a row that is itself large enough to press.
    pub fn low(mut self) -> Self {
        self.is_low = true;
        self
    }

    /// Reduces the space above and below the words, for cards that must all be in view.
    pub fn snug(mut self) -> Self {
        self.is_snug = true;
        self
    }

    /// Sets the name for screen readers, if the words alone are not enough.
    pub fn name(mut self, name: &'a str) -> Self {
        self.name = Some(name);
        self
    }

    /// Sets a minimum height in points, on top of the theme's own.
    pub fn min_height(mut self, height: f32) -> Self {
        self.min_height = height;
        self
    }

    /// Sets the text role; the default is [`TextRole::Option`].
    pub fn kind(mut self, kind: TextRole) -> Self {
        self.kind = kind;
        self
    }

    /// Replaces the role's own fill, for explained options.
    pub fn tint(mut self, tint: Color32) -> Self {
        self.tint = Some(tint);
        self
    }

    /// Shows whether this choice was good: by its color, its edge and a sign in its corner.
    pub fn outcome(mut self, good: bool) -> Self {
        self.outcome = Some(good);
        self
    }

    /// Makes the button a square with this side, in points, regardless of the theme's target size.
    pub fn side(mut self, side: f32) -> Self {
        self.side = Some(side);
        self
    }

    /// Shows hover and focus by a wider edge instead of a tint, where a tint would look like a selected option.
    pub fn edged(mut self) -> Self {
        self.is_edged = true;
        self
    }

    /// Keeps this much space free after the words, in points, for something drawn on the button.
    pub fn aside(mut self, room: f32) -> Self {
        self.aside = room;
        self
    }

    /// The words on the button.
    pub fn words(&self) -> &'a str {
        self.text
    }

    /// The height, in points, of a wide button with these words at this width.
    pub fn height_at(&self, ui: &Ui, cx: &Cx<'_>, width: f32) -> f32 {
        let padding = self.padding();
        let lead = self.lead(cx);
        let room = (width - 2.0 * padding.x - lead - self.aside).max(40.0);
        let strong = self.role != Role::Card
            || !self.line.is_empty()
            || self.spoken != Spoken::Button && self.mark == Mark::None;
        let words = galley(ui, cx, self.text, self.kind, strong, Color32::WHITE, room);
        let lead_height = if lead > 0.0 { self.lead_size(cx) } else { 0.0 };
        let mut text_height = words.size().y;
        if !self.line.is_empty() {
            let kind = self.line_kind();
            let line = galley(ui, cx, self.line, kind, false, Color32::WHITE, room);
            text_height += line.size().y;
        }
        (text_height.max(lead_height) + 2.0 * padding.y)
            .max(cx.theme.target())
            .max(self.min_height)
    }

    fn line_kind(&self) -> TextRole {
        if self.kind == TextRole::Section {
            TextRole::Body
        } else {
            TextRole::Small
        }
    }

    /// The button's width without any wrapping, in points.
    pub fn natural_width(&self, ui: &Ui, cx: &Cx<'_>) -> f32 {
        let text = galley(
            ui,
            cx,
            self.text,
            self.kind,
            true,
            Color32::WHITE,
            f32::INFINITY,
        );
        text.size().x + self.lead(cx) + self.aside + 2.0 * self.padding().x
    }

    fn padding(&self) -> Vec2 {
        match self.role {
            Role::Plain => vec2(SPACE_S, SPACE_S),
            Role::Card if self.is_snug => vec2(16.0, 4.0),
            Role::Card => vec2(16.0, 14.0),
            _ => vec2(18.0, 8.0),
        }
    }

    fn lead_size(&self, cx: &Cx<'_>) -> f32 {
        let (size, _) = cx.theme.type_size(self.kind);
        if self.face.is_some() {
            size * 2.2
        } else if self.mark != Mark::None {
            (size * 1.6).max(28.0)
        } else {
            (size * 1.25).max(20.0)
        }
    }

    fn lead(&self, cx: &Cx<'_>) -> f32 {
        if self.icon.is_some() || self.face.is_some() || self.mark != Mark::None {
            self.lead_size(cx) + if self.text.is_empty() { 0.0 } else { SPACE_M }
        } else {
            0.0
        }
    }

    /// Draws the button. The response tells whether it was pressed.
    pub fn show(self, ui: &mut Ui, cx: &Cx<'_>) -> Response {
        let c = &cx.theme.colors;
        let (fill, hover, ink, stroke) = match self.role {
            Role::Act => (c.act, c.act_hover, c.on_act, Stroke::NONE),
            Role::Primary => (
                c.lamp,
                c.lamp,
                c.on_lamp,
                Stroke::new(
                    if cx.theme.high_contrast() { 2.0 } else { 1.5 },
                    if cx.theme.is_dark() {
                        c.lamp
                    } else {
                        c.on_lamp
                    },
                ),
            ),
            Role::Quiet => (c.card, c.act_tint, c.act, Stroke::new(2.0, c.act)),
            Role::Plain => (Color32::TRANSPARENT, c.act_tint, c.act, Stroke::NONE),
            Role::Help => (c.help, c.help, c.on_help, Stroke::NONE),
            Role::Card => (c.card, c.act_tint, c.ink, cx.theme.card_stroke()),
        };
        let outcome = self.outcome.map(|good| match good {
            true => (c.good_tint, c.good),
            false => (c.again_tint, c.again),
        });
        let (fill, stroke) = match (self.selected, self.tint) {
            _ if let Some((fill, edge)) = outcome => (fill, Stroke::new(3.0, edge)),
            (_, Some(tint)) => (tint, Stroke::new(2.0, c.edge)),
            (true, None) => (c.act_tint, Stroke::new(3.0, c.act)),
            (false, None) if self.role == Role::Card => {
                (fill, Stroke::new(stroke.width.max(1.5), c.edge))
            }
            (false, None) => (fill, stroke),
        };
        let is_filled = self.selected || self.tint.is_some() || outcome.is_some();
        let ink = if is_filled { c.ink } else { ink };
        let padding = self.padding();
        let lead = self.lead(cx);
        let room = (ui.available_width() - 2.0 * padding.x - lead - self.aside).max(40.0);
        let strong = self.role != Role::Card
            || !self.line.is_empty()
            || self.spoken != Spoken::Button && self.mark == Mark::None;
        // Cards, options and replies are read aloud; ordinary buttons are not.
        let lay = if self.wide || self.role == Role::Card {
            read_galley
        } else {
            galley
        };
        let words = lay(ui, cx, self.text, self.kind, strong, ink, room);
        let line = (!self.line.is_empty()).then(|| {
            lay(
                ui,
                cx,
                self.line,
                self.line_kind(),
                false,
                if self.role == Role::Card { c.soft } else { ink },
                room,
            )
        });
        let text_size = line.as_ref().map_or(words.size(), |line| {
            vec2(
                words.size().x.max(line.size().x),
                words.size().y + line.size().y,
            )
        });
        let lead_height = if lead > 0.0 { self.lead_size(cx) } else { 0.0 };
        let height = (text_size.y.max(lead_height) + 2.0 * padding.y)
            .max(if self.is_low { 44.0 } else { cx.theme.target() })
            .max(self.min_height);
        let width = if self.wide {
            ui.available_width()
        } else {
            text_size.x + lead + self.aside + 2.0 * padding.x
        };
        let size = self.side.map_or(vec2(width, height), Vec2::splat);
        let (rect, response) = ui.allocate_exact_size(size, Sense::click());
        let radius = if self.role == Role::Card {
            RADIUS_CARD
        } else {
            RADIUS_BUTTON
        };
        if ui.is_rect_visible(rect) {
            let warm = ui.ctx().animate_bool_with_time(
                response.id,
                response.hovered() || response.has_focus(),
                cx.theme.quick(),
            );
            let under = if is_filled || self.is_edged {
                fill
            } else {
                fill.lerp_to_gamma(hover, warm)
            };
            ui.painter().rect_filled(rect, radius, under);
            let stroke = if cx.theme.high_contrast() {
                let edge = outcome.map_or(c.edge, |(_, edge)| edge);
                Stroke::new(stroke.width.max(2.0), edge)
            } else {
                stroke
            };
            let stroke = if self.is_edged {
                Stroke::new(stroke.width + 2.0 * warm, stroke.color)
            } else {
                stroke
            };
            if stroke.width > 0.0 && self.role != Role::Plain {
                ui.painter()
                    .rect_stroke(rect, radius, stroke, StrokeKind::Inside);
            }
            let centred = !self.wide && self.role != Role::Card
                || self.role == Role::Help
                || self.role == Role::Primary;
            let block = text_size.x + lead;
            let left = if centred {
                rect.center().x - (block + self.aside) / 2.0
            } else {
                rect.min.x + padding.x
            };
            let lead_rect = Rect::from_center_size(
                pos2(left + self.lead_size(cx) / 2.0, rect.center().y),
                Vec2::splat(self.lead_size(cx)),
            );
            if let Some(name) = self.face {
                super::face(ui, cx, name, lead_rect);
            } else if let Some(name) = self.icon {
                icon(ui, cx, name, lead_rect, ink);
            }
            paint_mark(ui, cx, self.mark, lead_rect);
            // A shape, not a shade, distinguishes chosen from hovered.
            if let Some(good) = self.outcome {
                paint_outcome(ui, cx, rect, good);
            } else if self.selected && self.mark == Mark::None && self.tint.is_none() {
                paint_chosen(ui, cx, rect);
            }
            let mut at = pos2(left + lead, rect.center().y - text_size.y / 2.0);
            let words_height = words.size().y;
            ui.painter().galley(at, words, ink);
            if let Some(line) = line {
                at.y += words_height;
                ui.painter().galley(at, line, ink);
            }
        }
        focus_ring(ui, cx, &response, radius);
        let name = self.name.map_or_else(
            || {
                if self.line.is_empty() {
                    self.text.to_owned()
                } else {
                    sentences([self.text, self.line])
                }
            },
            str::to_owned,
        );
        let selected = self.selected;
        if self.spoken == Spoken::Radio {
            super::is_radio(ui, &response);
        }
        response.widget_info(|| match self.spoken {
            Spoken::Button => WidgetInfo::labeled(Ax::Button, true, name.clone()),
            Spoken::Toggle => WidgetInfo::selected(Ax::Button, true, selected, name.clone()),
            Spoken::Radio => WidgetInfo::selected(Ax::RadioButton, true, selected, name.clone()),
            Spoken::Checkbox => WidgetInfo::selected(Ax::CheckBox, true, selected, name.clone()),
        });
        response.on_hover_cursor(egui::CursorIcon::PointingHand)
    }
}

/// Joins texts as sentences for an accessible name, without doubling any period.
pub fn sentences<const N: usize>(texts: [&str; N]) -> String {
    let mut name = String::new();
    for text in texts.into_iter().filter(|text| !text.is_empty()) {
        if !name.is_empty() {
            let said = name.trim_end_matches(['”', '»', '’']);
            let ends = said.ends_with(['.', '?', '!', '…', ':']);
            name.push_str(if ends { " " } else { ". " });
        }
        name.push_str(text);
    }
    name
}
