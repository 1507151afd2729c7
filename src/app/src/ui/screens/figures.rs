//! Why it matters: statistics for adults as plain bars, each with its years, sample, limits and source.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, Vec2b};
use egui_plot::{Bar, BarChart, Plot};
use porchlight_core::content::{Figure, Unit};
use porchlight_core::model::{Action, Nav, Route};

/// The statistics page. Every number comes from the content, with its source.
#[derive(Default)]
pub struct Figures;

impl Screen for Figures {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.figures_title());
            widgets::label(
                ui,
                cx,
                &t.figures_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_L);
            for figure in cx.model.library().figures() {
                widgets::card(ui, cx, None, |ui| one(ui, cx, figure, out));
                ui.add_space(SPACE_L);
            }
        });
    }
}

/// Draws the bars beside their explanation, or above it where there is no room.
fn one(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure, out: &mut Vec<Action>) {
    let prose = cx.texts.prose("figures");
    widgets::section(ui, cx, prose.text(figure.key.as_str()));
    widgets::two_columns(
        ui,
        0.44,
        320.0 * cx.theme.scale,
        |ui| numbers(ui, cx, figure),
        |ui| meaning(ui, cx, figure, out),
    );
}

fn numbers(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure) {
    let t = cx.t;
    let years = if figure.from == figure.to {
        t.figures_year(figure.from.to_string())
    } else {
        t.figures_years(figure.from.to_string(), figure.to.to_string())
    };
    widgets::small(ui, cx, &years);
    ui.add_space(SPACE_S);
    bars(ui, cx, figure);
}

fn meaning(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure, out: &mut Vec<Action>) {
    let t = cx.t;
    let prose = cx.texts.prose("figures");
    for (name, part) in [
        (t.figures_so(), "so"),
        (t.figures_base(), "base"),
        (t.figures_caution(), "caution"),
    ] {
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            widgets::strong(ui, cx, &name, TextRole::Body, cx.theme.colors.soft);
            let words = prose.part(figure.key.as_str(), part);
            widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
        });
    }
    if figure.crisis_lines
        && Button::new(&t.figures_crisis_lines(), Role::Quiet)
            .icon("phone")
            .show(ui, cx)
            .clicked()
    {
        out.push(Action::Nav(Nav::Go(Route::Help)));
    }
    let source = t.figures_source(figure.agency.clone(), figure.document.clone());
    widgets::small(ui, cx, &source);
}

/// Draws the bars one below the other, each with its text above it. The text states the number; the bar shows its size.
fn bars(ui: &mut Ui, cx: &Cx<'_>, figure: &Figure) {
    let prose = cx.texts.prose("figures");
    let most = match figure.unit {
        Unit::Percent => 100.0,
        Unit::Count => figure.bars.iter().map(|bar| bar.value).fold(1.0, f64::max),
    };
    for bar in &figure.bars {
        let id = figure.key.as_str();
        let words = prose.part(id, &format!("bar-{}", bar.key));
        widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
        let plot = Plot::new(ui.scope_id().with((id, bar.key.as_str())))
            .height(22.0 * cx.theme.scale)
            .width(ui.available_width().min(680.0 * cx.theme.scale))
            .show_axes(Vec2b::FALSE)
            .show_grid(Vec2b::FALSE)
            .show_background(false)
            .allow_drag(Vec2b::FALSE)
            .allow_zoom(Vec2b::FALSE)
            .allow_scroll(Vec2b::FALSE)
            .allow_boxed_zoom(false)
            .allow_double_click_reset(false)
            .show_x(false)
            .show_y(false)
            .include_x(0.0)
            .include_x(most)
            .include_y(-0.5)
            .include_y(0.5)
            .set_margin_fraction(egui::Vec2::ZERO)
            .sense(egui::Sense::hover());
        let whole = Bar::new(0.0, most).width(1.0).fill(cx.theme.colors.sunk);
        let part = Bar::new(0.0, bar.value)
            .width(1.0)
            .fill(cx.theme.colors.act);
        plot.show(ui, |plot| {
            plot.bar_chart(
                BarChart::new("", vec![whole, part])
                    .horizontal()
                    .allow_hover(false),
            );
        });
        ui.add_space(SPACE_M);
    }
}
