//! Before and after side by side, for the wall: how many chose the right answer, as counts. Answers about telling are
//! shown only if enough pupils gave one, and small counts are never shown as numbers.

use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Pattern, galley};
use egui::{
    Margin, Rect, Role as Ax, Sense, Stroke, StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};
use porchlight_core::class::{Class, Counts, Surveyed, may_be_on_the_wall, survey};

/// Which of a class's answers may be shown on the wall.
pub fn shown(class: &Class) -> Vec<Surveyed<'_>> {
    let fits = |counts: Option<&Counts>| counts.is_none_or(|it| may_be_on_the_wall(&it.counts));
    survey(class)
        .into_iter()
        .filter(|row| !row.item.is_on_seeking())
        .filter(|row| !row.item.is_on_telling() || fits(row.before) && fits(row.after))
        .collect()
}

/// Draws the comparison as large as it fits within `rect`.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, class: &Class) {
    let rows = shown(class);
    let mut theme = cx.theme.with_look(AudienceStyle::Adult);
    let fits = rect.height() / (220.0 + 84.0 * rows.len() as f32);
    let most = 2.0 * (rect.height() / 1080.0).max(1.0);
    theme.scale = fits.min(rect.width() / 360.0).clamp(0.7, most);
    let cx = &cx.with_theme(&theme);
    let (t, c) = (cx.t, &cx.theme.colors);
    ui.painter().rect_filled(rect, 0, c.sunk);
    let library = cx.model.library();
    let place = UiBuilder::new().max_rect(rect).id_salt("change");
    ui.scope_builder(place, |ui| {
        egui::Frame::new()
            .inner_margin(Margin::same(SPACE_XL as i8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                widgets::section(ui, cx, &t.change_title());
                widgets::bar_legend(ui, cx, &t.report_before(), &t.report_after());
                widgets::small(ui, cx, &t.change_key());
                ui.add_space(SPACE_M);
                let questions = rows.iter().filter(|row| !row.item.is_on_telling());
                for (ix, row) in questions.enumerate() {
                    let (before, after) = row.shares(library);
                    let numbers = [before, after].map(|share| share.map(|it| (it.right, it.of)));
                    pair(ui, cx, ix, numbers);
                }
                ui.add_space(SPACE_L);
                for row in rows.iter().filter(|row| row.item.is_on_telling()) {
                    let words = super::super::telling_words(cx, row);
                    widgets::label(ui, cx, &words, TextRole::Body, c.ink);
                    ui.add_space(SPACE_S);
                }
            });
    });
}

/// Two bars: right before and right after, each out of those who answered.
fn pair(ui: &mut Ui, cx: &Cx<'_>, ix: usize, numbers: [Option<(u32, u32)>; 2]) {
    let c = &cx.theme.colors;
    let line = cx.theme.type_size(TextRole::Section).1;
    let high = line * 0.9;
    let size = vec2(ui.available_width(), high * 2.0 + SPACE_S);
    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
    let of = |number: Option<(u32, u32)>| {
        number.map_or(String::new(), |(right, of)| {
            cx.t.change_of(of, right).into_owned()
        })
    };
    let said = cx.t.change_row(of(numbers[1]), of(numbers[0]), ix + 1);
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, said.as_ref()));
    let number = (ix + 1).to_string();
    let laid = galley(ui, cx, &number, TextRole::Section, true, c.ink, line * 2.0);
    let at = pos2(place.min.x, place.center().y - laid.size().y / 2.0);
    ui.painter().galley(at, laid, c.ink);
    let left = place.min.x + line * 1.2;
    let room = place.max.x - left - line * 4.0;
    let most = numbers.iter().flatten().map(|(_, of)| *of).max();
    let most = most.unwrap_or(0).max(1) as f32;
    for (row, number) in numbers.iter().enumerate() {
        let Some((right, of)) = number else {
            continue;
        };
        let top = place.min.y + high * row as f32;
        let bar = |width: u32| {
            Rect::from_min_size(
                pos2(left, top + 3.0),
                vec2((room * width as f32 / most).max(4.0), high - 6.0),
            )
        };
        let last = row == 1;
        let edge = Stroke::new(2.0, c.edge);
        ui.painter()
            .rect_stroke(bar(*of), 4, edge, StrokeKind::Inside);
        let pattern = Pattern::of_round(row, 2);
        widgets::bar(ui.painter(), cx.theme, bar(*right), pattern);
        let words = cx.t.change_of(*of, *right);
        let laid = galley(ui, cx, &words, TextRole::Body, last, c.ink, line * 6.0);
        let at = pos2(
            bar(*of).max.x + 8.0,
            bar(*of).center().y - laid.size().y / 2.0,
        );
        ui.painter().galley(at, laid, c.ink);
    }
}
