//! The apps and devices a child uses, chosen by pressing. A field filters them, and the button to continue stays in view.

use super::pinned::Pinned;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::family::{child_name, list_title, nobody, opened};
use crate::ui::theme::{SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Mark, Role};
use egui::{Id, Rect, Ui, UiBuilder, Vec2, vec2};
use porchlight_core::content::home::PlatformKind;
use porchlight_core::content::{Key, Platform};
use porchlight_core::family::Child;
use porchlight_core::family::todo::List;
use porchlight_core::model::{Action, FamilyAction, Nav};
use porchlight_core::search;

/// The screen.
pub struct UsesScreen {
    id: Key,
    typed: String,
    pinned: Pinned,
}

impl UsesScreen {
    /// `id` is the child's id in the family.
    pub fn new(id: Key) -> Self {
        Self {
            id,
            typed: String::new(),
            pinned: Pinned::default(),
        }
    }
}

impl Screen for UsesScreen {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn scrolls(&self, cx: &Cx<'_>, _room: Vec2) -> bool {
        // If there is no such child, the screen is an ordinary page that says so.
        !cx.model.children().contains_key(&self.id)
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some(theme) = opened(ui, cx, out) else {
            return;
        };
        let cx = &cx.with_theme(&theme);
        let Some(child) = cx.model.children().get(&self.id) else {
            nobody(ui, cx, &cx.t.parents_empty_choose(), out);
            return;
        };
        let mut pinned = std::mem::take(&mut self.pinned);
        let mut out_below = Vec::new();
        let name = cx.t.plan_used();
        pinned.show(
            ui,
            cx,
            (name.as_ref(), &mut *self),
            |ui, this| this.top(ui, cx, child),
            |ui, this| this.platforms(ui, cx, child, out),
            |ui, _| done(ui, cx, &mut out_below),
        );
        self.pinned = pinned;
        out.append(&mut out_below);
    }
}

fn done(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    if Button::new(&cx.t.uses_done(), Role::Primary)
        .icon("check")
        .show(ui, cx)
        .clicked()
    {
        out.push(Action::Nav(Nav::Back));
    }
}

impl UsesScreen {
    fn top(&mut self, ui: &mut Ui, cx: &Cx<'_>, child: &Child) {
        let t = cx.t;
        widgets::heading(ui, cx, &t.uses_title(child_name(cx, child)));
        widgets::label(ui, cx, &t.uses_line(), TextRole::Body, cx.theme.colors.soft);
        ui.add_space(SPACE_S);
        widgets::field(ui, cx, &t.list_search(), &mut self.typed, false);
    }

    fn platforms(&self, ui: &mut Ui, cx: &Cx<'_>, child: &Child, out: &mut Vec<Action>) {
        let t = cx.t;
        let all = &cx.model.library().home.platforms;
        let titles: Vec<String> = all
            .iter()
            .map(|platform| list_title(cx, &List::Platform(platform)))
            .collect();
        let met = search::among(&self.typed, &titles);
        let shown: Vec<(&Platform, &str)> = all
            .iter()
            .zip(&titles)
            .zip(met)
            .filter(|(_, met)| *met)
            .map(|((platform, title), _)| (platform, title.as_str()))
            .collect();
        if shown.is_empty() {
            widgets::polite(ui, cx, &t.list_search_none());
        }
        for (kind, words) in [
            (PlatformKind::App, t.uses_app()),
            (PlatformKind::Console, t.uses_console()),
            (PlatformKind::Phone, t.uses_phone()),
        ] {
            let of_kind = shown.iter().filter(|(platform, _)| platform.kind == kind);
            let of_kind: Vec<(&Platform, &str)> = of_kind.copied().collect();
            if !of_kind.is_empty() {
                widgets::section(ui, cx, &words);
                self.grid(ui, cx, child, &of_kind, out);
                ui.add_space(SPACE_M);
            }
        }
    }

    /// Cards of equal size in columns.
    fn grid(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        child: &Child,
        platforms: &[(&Platform, &str)],
        out: &mut Vec<Action>,
    ) {
        let room = ui.available_width();
        let least = 250.0 * cx.theme.scale;
        let columns = ((room + SPACE_S) / (least + SPACE_S)).floor();
        let columns = columns.clamp(1.0, 4.0);
        let width = (room - SPACE_S * (columns - 1.0)) / columns - 0.5;
        let small = cx.theme.type_size(TextRole::Small).1;
        for row in platforms.chunks(columns as usize) {
            let lines: Vec<String> = row
                .iter()
                .map(|(platform, _)| about(cx, child, platform))
                .collect();
            let cards: Vec<Button<'_>> = row
                .iter()
                .zip(&lines)
                .map(|((platform, title), line)| {
                    let used = child.uses.contains(&platform.id);
                    Button::new(title, Role::Card)
                        .line(line)
                        .mark(Mark::Box(used))
                        .checkbox(used)
                        .snug()
                        .wide()
                })
                .collect();
            // A line in small print may wrap onto a second row.
            let heights = cards.iter().map(|card| card.height_at(ui, cx, width));
            let height = heights.fold(0.0, f32::max) + 2.0 * small;
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_S;
                for (card, (platform, _)) in cards.into_iter().zip(row) {
                    let place = Rect::from_min_size(ui.cursor().min, vec2(width, height));
                    let builder = UiBuilder::new()
                        .scope_id(Id::unique(("used", platform.id.as_str())))
                        .max_rect(place);
                    let card = ui.scope_builder(builder, |ui| {
                        ui.set_width(width);
                        card.min_height(height).show(ui, cx).clicked()
                    });
                    if card.inner {
                        out.push(self.toggled(child, &platform.id));
                    }
                }
            });
        }
    }

    fn toggled(&self, child: &Child, platform: &Key) -> Action {
        let mut platforms = child.uses.clone();
        if child.uses.contains(platform) {
            platforms.retain(|one| one != platform);
        } else {
            platforms.push(platform.clone());
        }
        Action::Family(FamilyAction::Uses {
            child: self.id.clone(),
            platforms,
        })
    }
}

/// The number of settings on the list for this child, and the minimum age set by the maker.
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
        // The maker's age already explains why there are none.
        (0, Some(age)) => age.into_owned(),
        (_, Some(age)) => format!("{age} · {}", t.uses_settings(count)),
        (_, None) => t.uses_settings(count).into_owned(),
    }
}
