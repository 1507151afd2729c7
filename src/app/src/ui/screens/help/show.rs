//! A card to hold up without saying anything, and what happens on a call. Nothing is typed and nothing is kept.

use super::parts::{self, numbered, press};
use super::words;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{
    AudienceStyle, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL, TextRole, Theme,
};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::help::Filters;
use porchlight_core::model::{Action, Nav, Route, ShowCard, SystemAction};

/// A card to hold up for an adult to read.
pub struct HelpShow {
    card: ShowCard,
}

impl HelpShow {
    /// Shows this card, filling the window.
    pub fn new(card: ShowCard) -> Self {
        Self { card }
    }
}

impl Screen for HelpShow {
    fn scrolls(&self, _cx: &Cx<'_>, _room: Vec2) -> bool {
        false
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let still = parts::still(cx);
        let cx = &cx.with_theme(&still);
        let t = cx.t;
        let shown = self.card;
        let versions = [
            (t.help_show_picture(), ShowCard::Picture),
            (t.help_show_scared(), ShowCard::Scared),
            (t.help_show_not_say(), ShowCard::NotSay),
        ];
        let room = ui.max_rect().shrink2(vec2(SPACE_XXL, 0.0));
        let width = room.width().min(1500.0);
        let left = room.center().x - width / 2.0;
        let pills: Vec<_> = versions
            .iter()
            .map(|(words, card)| Button::new(words, Role::Card).radio(shown == *card))
            .collect();
        let pills_height = parts::rows_height(ui, cx, &pills, width) + 12.0;
        let paper = Rect::from_min_max(
            pos2(left, room.min.y + SPACE_S),
            pos2(left + width, room.max.y - pills_height - SPACE_L),
        );
        card(ui, cx, paper, shown);
        let at = Rect::from_min_max(
            pos2(left, paper.max.y + SPACE_L),
            pos2(left + width, room.max.y),
        );
        ui.scope_builder(
            UiBuilder::new()
                .max_rect(at)
                .layout(Layout::top_down(Align::Min)),
            |ui| {
                let buttons = pills
                    .into_iter()
                    .zip(&versions)
                    .map(|(button, (_, card))| {
                        (button, Action::Nav(Nav::Replace(Route::HelpShow(*card))))
                    })
                    .collect();
                parts::rows(ui, cx, buttons, out);
            },
        );
    }
}

/// Draws the words as large as they fit on the card.
fn card(ui: &mut Ui, cx: &Cx<'_>, paper: Rect, shown: ShowCard) {
    let t = cx.t;
    let c = &cx.theme.colors;
    let first = match shown {
        ShowCard::Picture => t.help_card_picture(),
        ShowCard::Scared => t.help_card_scared(),
        ShowCard::NotSay => t.help_card_not_say(),
    };
    let rest = t.help_card_rest();
    ui.painter().rect(
        paper,
        crate::ui::theme::RADIUS_CARD,
        c.card,
        cx.theme.card_stroke(),
        egui::StrokeKind::Inside,
    );
    let inner = paper.shrink(SPACE_XXL.min(paper.height() * 0.06));
    let mut fitting = None;
    for step in 0..=20 {
        let theme = Theme {
            look: AudienceStyle::Projector,
            scale: 2.0 - 0.08 * step as f32,
            ..cx.theme.clone()
        };
        let large = cx.with_theme(&theme);
        let head = galley(
            ui,
            &large,
            &first,
            TextRole::Title,
            false,
            c.ink,
            inner.width(),
        );
        let body = galley(
            ui,
            &large,
            &rest,
            TextRole::Body,
            false,
            c.ink,
            inner.width(),
        );
        let height = head.size().y + SPACE_XL + body.size().y;
        let broad = head.size().x.max(body.size().x);
        fitting = Some((theme, height));
        if height <= inner.height() && broad <= inner.width() {
            break;
        }
    }
    let Some((theme, height)) = fitting else {
        return;
    };
    let large = &cx.with_theme(&theme);
    let top = inner.min.y + ((inner.height() - height) / 2.0).max(0.0);
    let at = Rect::from_min_max(pos2(inner.min.x, top), inner.max);
    ui.scope_builder(
        UiBuilder::new()
            .max_rect(at)
            .layout(Layout::top_down(Align::Min)),
        |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_XL;
            widgets::heading(ui, large, &first);
            widgets::label(ui, large, &rest, TextRole::Body, c.ink);
        },
    );
}

/// What happens on a call to a helpline, step by step.
#[derive(Default)]
pub struct HelpCall;

impl Screen for HelpCall {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let still = parts::still(cx);
        let cx = &cx.with_theme(&still);
        let t = cx.t;
        let kind = if words::is_adult(cx) {
            "help-call-adult"
        } else {
            "help-call"
        };
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.help_call_title());
            ui.add_space(SPACE_S);
            widgets::card(ui, cx, None, |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_L;
                for line in 1..=5_usize {
                    numbered(ui, cx, line, &t.by_id(&format!("{kind}-{line}")));
                }
            });
            ui.add_space(SPACE_M);
            let words = t.help_call_silent();
            let button = Button::new(&words, Role::Quiet).icon("message");
            if press(ui, cx, button) {
                out.push(Action::System(SystemAction::Filter(Filters {
                    silent: true,
                    ..cx.model.filters()
                })));
                let below = cx.model.routes().iter().rev().nth(1);
                let is_below = matches!(below, Some(Route::Help | Route::HelpNumbers));
                out.push(Action::Nav(if is_below {
                    Nav::Back
                } else {
                    Nav::Replace(Route::HelpNumbers)
                }));
            }
        });
    }
}
