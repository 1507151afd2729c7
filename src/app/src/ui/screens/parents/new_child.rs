//! Adding a child to the parents' section: a face and, optionally, a nickname and an age.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::family::locked;
use crate::ui::theme::{RADIUS_CARD, SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{
    Rect, Response, Role as Ax, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2,
};
use porchlight_core::content::{Audience, FACES, Key};
use porchlight_core::model::{Action, FamilyAction, Field, Nav, Route};

/// The form for adding a child.
#[derive(Default)]
pub struct NewChild {
    face: Option<&'static str>,
    band: Option<Audience>,
}

impl Screen for NewChild {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if locked(cx, out) {
            return;
        }
        let t = cx.t;
        let face = *self.face.get_or_insert_with(|| free_face(cx));
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.parents_new_title());
            widgets::label(
                ui,
                cx,
                &t.parents_new_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_L);
            let Self { face: chosen, band } = self;
            widgets::two_columns(
                ui,
                0.54,
                380.0 * cx.theme.scale,
                |ui| {
                    widgets::label(
                        ui,
                        cx,
                        &t.parents_new_face(),
                        TextRole::Body,
                        cx.theme.colors.ink,
                    );
                    faces(ui, cx, chosen);
                },
                |ui| {
                    let name = Field::ChildNickname(None);
                    if let Some(nickname) = details(ui, cx, &name, band, None, out) {
                        out.push(Action::Family(FamilyAction::AddChild {
                            face: face.to_owned(),
                            nickname,
                            band: *band,
                        }));
                    }
                },
            );
        });
    }
}

/// The form for changing a child's face, nickname and age.
pub struct EditChild {
    id: Key,
    begun: bool,
    face: Option<&'static str>,
    band: Option<Audience>,
}

impl EditChild {
    /// `id` is the child's id in the family.
    pub fn new(id: Key) -> Self {
        Self {
            id,
            begun: Default::default(),
            face: Default::default(),
            band: Default::default(),
        }
    }
}

impl Screen for EditChild {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if locked(cx, out) {
            return;
        }
        let t = cx.t;
        let id = &self.id.clone();
        let Some(child) = cx.model.children().get(id) else {
            out.push(Action::Nav(Nav::Replace(Route::Parents)));
            return;
        };
        if !self.begun {
            self.begun = true;
            self.face = FACES.into_iter().find(|face| *face == child.face);
            self.band = child.band;
        }
        let Self { face, band, .. } = self;
        let kept = face.map_or_else(|| child.face.clone(), str::to_owned);
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.edit_title());
            ui.add_space(SPACE_L);
            widgets::two_columns(
                ui,
                0.54,
                380.0 * cx.theme.scale,
                |ui| faces(ui, cx, face),
                |ui| {
                    let name = Field::ChildNickname(Some(id.clone()));
                    let keep = Some(t.edit_save());
                    if let Some(nickname) = details(ui, cx, &name, band, keep.as_deref(), out) {
                        out.push(Action::Family(FamilyAction::ChangeChild {
                            id: id.clone(),
                            face: kept,
                            nickname,
                            band: *band,
                        }));
                        out.push(Action::Nav(Nav::Back));
                    }
                },
            );
        });
    }
}

/// The first face that no other child has.
fn free_face(cx: &Cx<'_>) -> &'static str {
    let taken = |face: &str| cx.model.children().values().any(|child| child.face == face);
    FACES
        .into_iter()
        .find(|face| !taken(face))
        .unwrap_or(FACES[0])
}

fn faces(ui: &mut Ui, cx: &Cx<'_>, chosen: &mut Option<&'static str>) {
    let gap = SPACE_M;
    let least = 116.0 * cx.theme.scale;
    let room = ui.available_width();
    let columns = ((room + gap) / (least + gap)).floor().clamp(1.0, 6.0);
    let columns = if columns == 5.0 { 4.0 } else { columns };
    let width = ((room + gap) / columns - gap - 0.5).min(160.0 * cx.theme.scale);
    widgets::radio_group(ui, &cx.t.parents_new_face(), |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(gap);
            for face in FACES {
                if tile(ui, cx, face, width, *chosen == Some(face)).clicked() {
                    *chosen = Some(face);
                }
            }
        });
    });
}

/// A face on its disc, with its name below.
fn tile(ui: &mut Ui, cx: &Cx<'_>, face: &str, width: f32, chosen: bool) -> Response {
    let c = &cx.theme.colors;
    let name = cx.t.by_id(&format!("face-{face}"));
    let words = galley(
        ui,
        cx,
        &name,
        TextRole::Small,
        chosen,
        c.ink,
        width - SPACE_M,
    );
    let side = 72.0 * cx.theme.scale.min(1.5);
    let size = vec2(width, SPACE_M + side + SPACE_S + words.size().y + SPACE_S);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let (fill, stroke) = if chosen {
        (c.act_tint, Stroke::new(3.0, c.act))
    } else if response.hovered() {
        (c.act_tint, Stroke::new(1.5, c.edge))
    } else {
        (c.card, Stroke::new(1.5, c.edge))
    };
    ui.painter()
        .rect(rect, RADIUS_CARD, fill, stroke, StrokeKind::Inside);
    let picture = Rect::from_center_size(
        pos2(rect.center().x, rect.min.y + SPACE_M + side / 2.0),
        Vec2::splat(side),
    );
    widgets::face(ui, cx, face, picture);
    let at = pos2(
        rect.center().x - words.size().x / 2.0,
        picture.max.y + SPACE_S,
    );
    ui.painter().galley(at, words, c.ink);
    if chosen {
        widgets::paint_chosen(ui, cx, rect);
    }
    widgets::focus_ring(ui, cx, &response, RADIUS_CARD);
    widgets::is_radio(ui, &response);
    response.widget_info(|| WidgetInfo::selected(Ax::RadioButton, true, chosen, name.as_ref()));
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Nickname and age, both optional. Returns the nickname when the child is to be added or saved.
fn details(
    ui: &mut Ui,
    cx: &Cx<'_>,
    field: &Field,
    band: &mut Option<Audience>,
    keep: Option<&str>,
    out: &mut Vec<Action>,
) -> Option<String> {
    let t = cx.t;
    widgets::typed_field(ui, cx, &t.parents_new_nickname(), field, out);
    let nickname = cx.model.field_text(field);
    widgets::small(ui, cx, &t.parents_new_nickname_line());
    ui.add_space(SPACE_M);
    widgets::label(
        ui,
        cx,
        &t.parents_new_band(),
        TextRole::Body,
        cx.theme.colors.ink,
    );
    widgets::radio_group(ui, &t.parents_new_band(), |ui| {
        ui.horizontal_wrapped(|ui| {
            for one in Audience::BANDS.map(Some).into_iter().chain([None]) {
                let words = match one {
                    Some(audience) => t.by_id(&format!("band-{}", audience.folder())),
                    None => t.parents_new_no_band(),
                };
                if Button::new(&words, Role::Card)
                    .radio(*band == one)
                    .show(ui, cx)
                    .clicked()
                {
                    *band = one;
                }
            }
        });
    });
    ui.add_space(SPACE_L);
    let name = nickname.trim().to_owned();
    let words = if name.is_empty() {
        t.parents_new_add_unnamed()
    } else {
        t.parents_new_add(name.clone())
    };
    let (words, icon) = match keep {
        Some(keep) => (keep, "check"),
        None => (words.as_ref(), "plus"),
    };
    let pressed = Button::new(words, Role::Primary)
        .icon(icon)
        .show(ui, cx)
        .clicked();
    pressed.then_some(name)
}
