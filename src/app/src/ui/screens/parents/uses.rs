//! The apps and devices a child uses, chosen by pressing.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::family::{child_name, list_title, locked, nobody};
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, vec2};
use porchlight_core::content::Key;
use porchlight_core::content::home::{Platform, PlatformKind};
use porchlight_core::family::Child;
use porchlight_core::family::todo::List;
use porchlight_core::model::{Action, FamilyAction, Nav};

/// Where a child's apps and devices are chosen.
pub struct UsesScreen {
    id: Key,
}

impl UsesScreen {
    /// `id` is the child's id in the family.
    pub fn new(id: Key) -> Self {
        Self { id }
    }
}

impl Screen for UsesScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if locked(cx, out) {
            return;
        }
        let t = cx.t;
        let id = &self.id.clone();
        let Some(child) = cx.model.children().get(id) else {
            nobody(ui, cx, &t.parents_empty_choose(), out);
            return;
        };
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            let name = child_name(cx, child);
            widgets::heading(ui, cx, &t.uses_title(name));
            widgets::label(ui, cx, &t.uses_line(), TextRole::Body, cx.theme.colors.soft);
            // Above the cards, so that it is in view however many there are.
            if Button::new(&t.uses_done(), Role::Primary)
                .icon("check")
                .show(ui, cx)
                .clicked()
            {
                out.push(Action::Nav(Nav::Back));
            }
            for (kind, words) in [
                (PlatformKind::App, t.uses_app()),
                (PlatformKind::Console, t.uses_console()),
                (PlatformKind::Phone, t.uses_phone()),
            ] {
                ui.add_space(SPACE_M);
                widgets::section(ui, cx, &words);
                if kind == PlatformKind::App {
                    widgets::small(ui, cx, &t.setting_country_age());
                }
                cards(ui, cx, (id, child), kind, out);
            }
        });
    }
}

/// The cards of one kind, in columns of one width and rows of one height.
fn cards(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (id, child): (&Key, &Child),
    kind: PlatformKind,
    out: &mut Vec<Action>,
) {
    let gap = SPACE_S;
    let room = ui.available_width();
    let columns = ((room + gap) / (260.0 * cx.theme.scale + gap)).clamp(1.0, 4.0) as usize;
    let width = (room - gap * (columns - 1) as f32) / columns as f32 - 0.5;
    let of_kind: Vec<(&Platform, String, String)> = cx
        .model
        .library()
        .home
        .platforms
        .iter()
        .filter(|one| one.kind == kind)
        .map(|one| {
            let title = list_title(cx, &List::Platform(one));
            (one, title, about(cx, child, one))
        })
        .collect();
    ui.spacing_mut().item_spacing.y = gap;
    for row in of_kind.chunks(columns) {
        let card = |(platform, title, line): &(&Platform, String, String)| {
            Button::new(title, Role::Card)
                .line(line)
                .selected(child.uses.contains(&platform.id))
                .wide()
                .height_at(ui, cx, width)
        };
        let height = row.iter().map(card).fold(0.0, f32::max);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for (platform, title, line) in row {
                let used = child.uses.contains(&platform.id);
                ui.allocate_ui(vec2(width, height), |ui| {
                    ui.set_width(width);
                    if Button::new(title, Role::Card)
                        .line(line)
                        .selected(used)
                        .wide()
                        .min_height(height)
                        .show(ui, cx)
                        .clicked()
                    {
                        out.push(Action::Family(FamilyAction::Uses {
                            child: id.clone(),
                            platforms: toggled(child, &platform.id),
                        }));
                    }
                });
            }
        });
    }
}

/// What the child uses after one of it was pressed.
fn toggled(child: &Child, platform: &Key) -> Vec<Key> {
    let mut uses = child.uses.clone();
    if uses.contains(platform) {
        uses.retain(|one| one != platform);
    } else {
        uses.push(platform.clone());
    }
    uses
}

/// How many settings the list has for this child, and from which age the maker offers it.
fn about(cx: &Cx<'_>, child: &Child, platform: &Platform) -> String {
    let t = cx.t;
    let fitting = platform.settings.iter().filter(|one| one.fits(child.band));
    let count = fitting.count();
    let age = match platform.min_age {
        Some(age) if platform.younger_with_parent => Some(t.uses_from_younger(age)),
        Some(age) => Some(t.uses_from(age)),
        None => None,
    };
    match (count, age) {
        // Where the maker's age already says why there is none.
        (0, Some(age)) => age.into_owned(),
        (_, Some(age)) => format!("{age} · {}", t.uses_settings(count)),
        (_, None) => t.uses_settings(count).into_owned(),
    }
}
