//! The neutral page behind Leave: a drawing pad that really works. Nothing on it reveals where the user was, and it leads
//! only to Home.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{ANSWERS, RADIUS_CARD, SPACE_L, SPACE_M};
use crate::ui::widgets::{self, Button, Role};
use egui::{
    Color32, Pos2, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, WidgetInfo,
    vec2,
};
use porchlight_core::model::{Action, Nav};

/// The drawing pad and its drawing, which is discarded with the page.
#[derive(Default)]
pub struct NeutralPage {
    strokes: Vec<(usize, Vec<Pos2>)>,
    colour: usize,
}

const WIDTH: f32 = 6.0;

impl Screen for NeutralPage {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let whole = ui.max_rect().shrink(SPACE_L);
        let pens = [
            cx.theme.colors.ink,
            ANSWERS[0],
            ANSWERS[1],
            ANSWERS[2],
            ANSWERS[3],
        ];
        let bar_height = 64.0 * cx.theme.scale.min(1.5);
        let bar = Rect::from_min_size(whole.min, vec2(whole.width(), bar_height));
        ui.scope_builder(UiBuilder::new().max_rect(bar), |ui| {
            ui.horizontal_wrapped(|ui| {
                widgets::heading(ui, cx, &t.away_title());
                ui.add_space(SPACE_M);
                let names = [
                    t.away_dark(),
                    t.away_blue(),
                    t.away_brown(),
                    t.away_purple(),
                    t.away_green(),
                ];
                for (ix, (pen, name)) in pens.iter().zip(names).enumerate() {
                    if pen_button(ui, cx, *pen, &name, self.colour == ix).clicked() {
                        self.colour = ix;
                    }
                }
                if Button::new(&t.away_clear(), Role::Quiet)
                    .icon("erase")
                    .show(ui, cx)
                    .clicked()
                {
                    self.strokes.clear();
                }
                if Button::new(&t.away_home(), Role::Quiet)
                    .icon("home")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::ComeBack));
                }
            });
        });
        let paper = Rect::from_min_max(whole.min + vec2(0.0, bar_height + SPACE_L), whole.max);
        let response = ui.interact(paper, ui.scope_id().with("paper"), Sense::drag());
        response.widget_info(|| WidgetInfo::labeled(Ax::Canvas, true, t.away_paper()));
        let painter = ui.painter_at(paper);
        painter.rect(
            paper,
            RADIUS_CARD,
            cx.theme.colors.card,
            Stroke::new(2.0, cx.theme.colors.line),
            StrokeKind::Inside,
        );
        if let Some(at) = response.interact_pointer_pos() {
            if response.drag_started() || self.strokes.is_empty() {
                self.strokes.push((self.colour, Vec::new()));
            }
            if let Some((_, points)) = self.strokes.last_mut()
                && points.last().is_none_or(|last| last.distance(at) > 2.0)
            {
                points.push(at);
            }
        }
        for (pen, points) in &self.strokes {
            let colour = pens.get(*pen).copied().unwrap_or(cx.theme.colors.ink);
            match points.as_slice() {
                [one] => {
                    painter.circle_filled(*one, WIDTH / 2.0, colour);
                }
                many => {
                    painter.line(many.to_vec(), Stroke::new(WIDTH, colour));
                }
            }
        }
    }
}

fn pen_button(
    ui: &mut Ui,
    cx: &Cx<'_>,
    colour: Color32,
    name: &str,
    chosen: bool,
) -> egui::Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(48.0), Sense::click());
    ui.painter().circle_filled(rect.center(), 16.0, colour);
    if chosen {
        ui.painter()
            .circle_stroke(rect.center(), 21.0, Stroke::new(3.0, cx.theme.colors.act));
    }
    widgets::focus_ring(ui, cx, &response, 24);
    response.widget_info(|| WidgetInfo::selected(Ax::RadioButton, true, chosen, name));
    response
}
