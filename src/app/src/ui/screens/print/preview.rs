//! The pages as they will look on paper, one at a time.

use super::Print;
use super::papers::title_of;
use crate::print::client::State;
use crate::ui::cx::Cx;
use crate::ui::theme::{RADIUS_BUTTON, SPACE_M, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{
    Rect, Response, Role as Ax, Sense, Stroke, StrokeKind, TextureOptions, Ui, WidgetInfo, pos2,
    vec2,
};

impl Print {
    /// Draws the current page, with the buttons that turn and enlarge it.
    pub(super) fn preview(&mut self, ui: &mut Ui, cx: &Cx<'_>) {
        let t = cx.t;
        let working = *self.printer.borrow().state() == State::Working;
        for page in [self.page, self.page + 1] {
            if !self.pictures.contains_key(&page)
                && let Some(came) = self.printer.borrow().picture(page)
            {
                let name = format!("page {page}");
                let image = egui::ImageData::Color(came.image.clone());
                let texture = ui.ctx().load_texture(name, image, TextureOptions::LINEAR);
                self.pictures.insert(page, texture);
            }
        }
        let of = self.pages.unwrap_or(1);
        ui.spacing_mut().interact_size.y = cx.theme.target();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            if of > 1 {
                let (before, after) = (t.print_page_before(), t.print_page_after());
                let mut shown = |is_there: bool, words: &str, icon: &str| {
                    let button = Button::new(words, Role::Plain).icon(icon);
                    is_there.then(|| widgets::keyed(ui, ("turn", icon), |ui| button.show(ui, cx)))
                };
                let back = shown(self.page > 0, &before, "back");
                let forward = shown(self.page + 1 < of, &after, "forward");
                let place = widgets::small(ui, cx, &t.print_page(self.page + 1, of));
                widgets::announce(ui, &place);
                let pressed = |one: &Option<Response>| one.as_ref().is_some_and(Response::clicked);
                // If the button that was pressed is gone, the other one takes the focus.
                let gone_and_other = match self.turned.take() {
                    Some(true) => (&back, &forward),
                    Some(false) => (&forward, &back),
                    None => (&back, &None),
                };
                if let (None, Some(other)) = gone_and_other {
                    other.request_focus();
                }
                let (is_back, is_on) = (pressed(&back), pressed(&forward));
                if is_back || is_on {
                    self.turned = Some(is_back);
                    self.page = if is_back {
                        self.page - 1
                    } else {
                        self.page + 1
                    };
                }
            }
            let words = if self.wide {
                t.print_smaller()
            } else {
                t.print_larger()
            };
            let icon = if self.wide { "minus" } else { "plus" };
            let size = Button::new(&words, Role::Plain).icon(icon);
            if widgets::keyed(ui, "paper wide", |ui| size.show(ui, cx).clicked()) {
                self.wide = !self.wide;
            }
        });
        let Some(texture) = self.pictures.get(&self.page) else {
            if working {
                widgets::label(
                    ui,
                    cx,
                    &t.print_making(),
                    TextRole::Body,
                    cx.theme.colors.soft,
                );
            }
            return;
        };
        let size = texture.size_vec2();
        let room = if self.wide {
            ui.available_width()
        } else {
            ui.available_width().min(520.0 * cx.theme.scale.min(1.3))
        };
        let (place, response) =
            ui.allocate_exact_size(vec2(room, room * size.y / size.x.max(1.0)), Sense::hover());
        let whole = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        let painter = ui.painter();
        painter.image(texture.id(), place, whole, crate::ui::theme::UNTINTED);
        let edge = Stroke::new(1.5, cx.theme.colors.edge);
        painter.rect_stroke(place, RADIUS_BUTTON / 4, edge, StrokeKind::Outside);
        let title = self
            .shown
            .as_ref()
            .map(|request| title_of(cx, &request.document));
        let said = t.print_preview(self.page + 1, title.unwrap_or_default());
        response.widget_info(|| WidgetInfo::labeled(Ax::Image, true, &said));
        ui.add_space(SPACE_XL);
    }
}
