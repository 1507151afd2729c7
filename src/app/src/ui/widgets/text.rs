//! Running text, headings and small print.

use super::laid_out;
use crate::ui::cx::Cx;
use crate::ui::theme::{PAPER, SPACE_M, TextRole, UNTINTED, stage};
use egui::accesskit;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, Galley, Label, Pos2, Response, Role as Ax, Sense, Stroke, Ui, WidgetInfo};
use std::ops::Range;
use std::sync::Arc;

/// Lays text out at a role's size and line height, wrapped at `width` points.
pub fn galley(
    ui: &Ui,
    cx: &Cx<'_>,
    text: &str,
    kind: TextRole,
    strong: bool,
    colour: Color32,
    width: f32,
) -> Arc<Galley> {
    lay(ui, cx, text, (kind, strong), colour, width, None)
}

/// Like [`galley`], for text that can be read aloud. The sentence being spoken is highlighted.
pub fn read_galley(
    ui: &Ui,
    cx: &Cx<'_>,
    text: &str,
    kind: TextRole,
    strong: bool,
    colour: Color32,
    width: f32,
) -> Arc<Galley> {
    let said = cx.aloud.block(text);
    lay(ui, cx, text, (kind, strong), colour, width, said)
}

fn lay(
    ui: &Ui,
    cx: &Cx<'_>,
    text: &str,
    (kind, strong): (TextRole, bool),
    colour: Color32,
    width: f32,
    said: Option<Range<usize>>,
) -> Arc<Galley> {
    laid_out(ui, job(cx, text, (kind, strong), colour, width, said))
}

fn job(
    cx: &Cx<'_>,
    text: &str,
    (kind, strong): (TextRole, bool),
    colour: Color32,
    width: f32,
    said: Option<Range<usize>>,
) -> LayoutJob {
    let (_, line_height) = cx.theme.type_size(kind);
    let font_id = if strong {
        cx.theme.strong(kind)
    } else {
        cx.theme.font(kind)
    };
    let format = TextFormat {
        font_id,
        line_height: Some(line_height),
        color: colour,
        ..TextFormat::default()
    };
    let mut job = match said {
        Some(said) => marked(cx, text, &format, &said),
        None => LayoutJob::simple_format(text.to_owned(), format),
    };
    job.wrap = TextWrapping {
        max_width: width.max(1.0),
        ..TextWrapping::default()
    };
    job
}

/// Like [`read_galley`], with every line centered; paint it at the center of its area.
pub fn middle_galley(
    ui: &Ui,
    cx: &Cx<'_>,
    text: &str,
    kind: TextRole,
    strong: bool,
    colour: Color32,
    width: f32,
) -> Arc<Galley> {
    let said = cx.aloud.block(text);
    let mut job = job(cx, text, (kind, strong), colour, width, said);
    job.halign = egui::Align::Center;
    laid_out(ui, job)
}

/// A text with one part tinted and underlined.
fn marked(cx: &Cx<'_>, text: &str, format: &TextFormat, said: &Range<usize>) -> LayoutJob {
    let mut job = LayoutJob::default();
    let said_format = if format.color == PAPER {
        // On a picture of dusk, the page's pale tint would be too bright.
        TextFormat {
            background: stage::DUSK,
            ..format.clone()
        }
    } else {
        TextFormat {
            background: cx.theme.colors.act_tint,
            underline: Stroke::new(3.0, cx.theme.colors.act),
            color: cx.theme.colors.ink,
            ..format.clone()
        }
    };
    for (part, format) in [
        (0..said.start, format),
        (said.clone(), &said_format),
        (said.end..text.len(), format),
    ] {
        if let Some(part) = text.get(part).filter(|part| !part.is_empty()) {
            job.append(part, 0.0, format.clone());
        }
    }
    job
}

/// One block of text.
pub fn label(ui: &mut Ui, cx: &Cx<'_>, text: &str, kind: TextRole, colour: Color32) -> Response {
    let laid = if kind == TextRole::Small {
        galley(ui, cx, text, kind, false, colour, ui.available_width())
    } else {
        read_galley(ui, cx, text, kind, false, colour, ui.available_width())
    };
    ui.add(Label::new(laid).selectable(cx.input.selectable))
}

/// One block of text in the heavier weight.
pub fn strong(ui: &mut Ui, cx: &Cx<'_>, text: &str, kind: TextRole, colour: Color32) -> Response {
    let laid = read_galley(ui, cx, text, kind, true, colour, ui.available_width());
    ui.add(Label::new(laid).selectable(cx.input.selectable))
}

/// Small print: sources and dates.
pub fn small(ui: &mut Ui, cx: &Cx<'_>, text: &str) -> Response {
    label(ui, cx, text, TextRole::Small, cx.theme.colors.soft)
}

/// Text with paragraphs separated by empty lines, no wider than the age band's measure.
pub fn paragraphs(ui: &mut Ui, cx: &Cx<'_>, text: &str, kind: TextRole) {
    let width = ui.available_width().min(cx.theme.measure());
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.spacing_mut().item_spacing.y = SPACE_M * cx.theme.scale;
        for paragraph in text.split("\n\n") {
            label(ui, cx, paragraph, kind, cx.theme.colors.ink);
        }
    });
}

/// The screen's heading: level 1. It takes the focus after the screen changes, so that a screen reader announces it
/// once.
pub fn heading(ui: &mut Ui, cx: &Cx<'_>, text: &str) -> Response {
    let response = titled(ui, cx, text, TextRole::Title, cx.theme.colors.ink, 1);
    if cx.take_heading_focus() {
        response.request_focus();
    }
    response
}

/// The same, within a fixed size: at full size if it fits, otherwise at the largest smaller size that does.
pub fn heading_within(ui: &mut Ui, cx: &Cx<'_>, text: &str, place: egui::Vec2) -> Response {
    let ink = cx.theme.colors.ink;
    let fitting = [1.0, 0.86, 0.74, 0.66].map(|part| {
        let theme = crate::ui::theme::Theme {
            scale: cx.theme.scale * part,
            ..cx.theme.clone()
        };
        let sized = cx.with_theme(&theme);
        galley(ui, &sized, text, TextRole::Title, false, ink, place.x)
    });
    let part = fitting
        .iter()
        .zip([1.0, 0.86, 0.74, 0.66])
        .find(|(laid, _)| laid.size().y <= place.y + 1.0)
        .map_or(0.6, |(_, part)| part);
    let theme = crate::ui::theme::Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    };
    heading(ui, &cx.with_theme(&theme), text)
}

/// The same on a picture, in another color.
pub fn heading_in(ui: &mut Ui, cx: &Cx<'_>, text: &str, ink: Color32) -> Response {
    let response = titled(ui, cx, text, TextRole::Title, ink, 1);
    if cx.take_heading_focus() {
        response.request_focus();
    }
    response
}

/// A heading within a screen: level 2.
pub fn section(ui: &mut Ui, cx: &Cx<'_>, text: &str) -> Response {
    section_in(ui, cx, text, cx.theme.colors.ink)
}

/// The same on a picture, in another color.
pub fn section_in(ui: &mut Ui, cx: &Cx<'_>, text: &str, ink: Color32) -> Response {
    titled(ui, cx, text, TextRole::Section, ink, 2)
}

/// The width at which a heading has no more lines than at this width, and no line is very short.
fn balanced(ui: &Ui, cx: &Cx<'_>, text: &str, kind: TextRole, width: f32) -> f32 {
    let lay = |width: f32| galley(ui, cx, text, kind, false, UNTINTED, width);
    let laid = lay(width);
    let lines = laid.rows.len();
    let last = laid.rows.last().map_or(0.0, |row| row.row.size.x);
    if lines < 2 || last > laid.size().x * 0.4 {
        return width;
    }
    let (mut too_narrow, mut fits) = (laid.size().x * 0.5, width);
    for _ in 0..5 {
        let middle = f32::midpoint(too_narrow, fits);
        if lay(middle).rows.len() > lines {
            too_narrow = middle;
        } else {
            fits = middle;
        }
    }
    fits
}

fn titled(
    ui: &mut Ui,
    cx: &Cx<'_>,
    text: &str,
    kind: TextRole,
    colour: Color32,
    level: usize,
) -> Response {
    let width = balanced(ui, cx, text, kind, ui.available_width());
    let laid = read_galley(ui, cx, text, kind, false, colour, width);
    let sense = if level == 1 {
        Sense::focusable_noninteractive()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(laid.size(), sense);
    ui.painter().galley(rect.min, laid, colour);
    rest_here(ui, &response);
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, text));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(accesskit::Role::Heading);
        node.set_level(level);
        node.set_label(text);
    });
    response
}

/// An explanation that was just revealed, announced by screen readers as it appears. If the pressed button is gone, the
/// keyboard focus moves here.
pub fn explained(ui: &mut Ui, cx: &Cx<'_>, text: &str) -> Response {
    let said = cx.aloud.answer(text);
    let ink = cx.theme.colors.ink;
    let width = ui.available_width();
    let laid = lay(ui, cx, text, (TextRole::Body, false), ink, width, said);
    let response = ui.add(
        Label::new(laid)
            .selectable(false)
            .sense(Sense::focusable_noninteractive()),
    );
    announce(ui, &response);
    if cx.input.keyboard && ui.memory(|memory| memory.focused().is_none()) {
        response.request_focus();
        response.scroll_to_me_animation(None, egui::style::ScrollAnimation::none());
    }
    rest_here(ui, &response);
    response
}

/// The reason for a verdict, in the heavier weight if `is_strong`. Screen readers announce the verdict's word and the reason
/// together, once.
pub fn verdict(ui: &mut Ui, cx: &Cx<'_>, word: &str, (why, is_strong): (&str, bool)) -> Response {
    let said = cx.aloud.answer(why);
    let ink = cx.theme.colors.ink;
    let width = ui.available_width();
    let laid = lay(ui, cx, why, (TextRole::Body, is_strong), ink, width, said);
    let response = ui.add(Label::new(laid).selectable(false));
    let whole = if word.is_empty() {
        why.to_owned()
    } else {
        format!("{word} {why}")
    };
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_value(whole);
        node.set_live(accesskit::Live::Polite);
    });
    response
}

/// A sentence about the program itself, announced by screen readers as it appears but not read aloud.
pub fn polite(ui: &mut Ui, cx: &Cx<'_>, text: &str) -> Response {
    let ink = cx.theme.colors.ink;
    let width = ui.available_width();
    let laid = galley(ui, cx, text, TextRole::Body, false, ink, width);
    let response = ui.add(Label::new(laid).selectable(false));
    announce(ui, &response);
    response
}

/// Has screen readers say a text as it appears, and again whenever its words change.
pub fn announce(ui: &Ui, response: &Response) {
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_live(accesskit::Live::Polite);
    });
}

/// Words painted at a given position, where screen readers also find them.
pub fn painted(ui: &Ui, at: Pos2, laid: &Arc<Galley>, colour: Color32) -> Response {
    let rect = egui::Rect::from_min_size(at, laid.size());
    let words = laid.text();
    let response = ui.interact(rect, ui.scope_id().with(("painted", words)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, words));
    text_at(ui, at, laid, colour);
    response
}

/// A text that can take the focus, for when the control that was pressed is gone. A screen reader reads it as the focus
/// arrives, so it is not announced a second time.
pub fn landing(ui: &mut Ui, cx: &Cx<'_>, text: &str, (kind, strong): (TextRole, bool)) -> Response {
    let said = cx.aloud.answer(text);
    let ink = cx.theme.colors.ink;
    let width = ui.available_width();
    let laid = lay(ui, cx, text, (kind, strong), ink, width, said);
    let (rect, response) = ui.allocate_exact_size(laid.size(), Sense::focusable_noninteractive());
    ui.painter().galley(rect.min, laid, ink);
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, text));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(text));
    if response.gained_focus() && !ui.input(|input| input.pointer.any_down()) {
        // If the text is higher than the window, scroll to its beginning.
        let tall = rect.height() > ui.clip_rect().height();
        let to = tall.then_some(egui::Align::Min);
        response.scroll_to_me_animation(to, egui::style::ScrollAnimation::none());
    }
    if response.has_focus() && cx.input.keyboard {
        super::ring(ui, cx, rect, 8);
    }
    rest_here(ui, &response);
    response
}

/// While this has the focus, it handles the keys that scroll a page. Call it in every frame.
pub fn keep_scroll_keys(ui: &Ui, response: &Response) {
    if response.has_focus() {
        let id = egui::Id::unique("scroll keys");
        ui.data_mut(|data| data.insert_temp(id, response.id));
    }
    rest_here(ui, response);
}

/// Whether the focused widget handles the scroll keys itself.
pub fn scroll_keys_kept(ui: &Ui) -> bool {
    let kept = ui.data(|data| data.get_temp::<egui::Id>(egui::Id::unique("scroll keys")));
    kept.is_some() && kept == ui.memory(|memory| memory.focused())
}

/// Records that the focus is on text, not on a control.
fn rest_here(ui: &Ui, response: &Response) {
    if response.has_focus() {
        ui.data_mut(|data| data.insert_temp(egui::Id::unique("focus rests"), response.id));
    }
}

/// Whether the keyboard focus is not on a control, so that Enter may mean "continue".
pub fn focus_rests(ui: &Ui) -> bool {
    let Some(focused) = ui.memory(|memory| memory.focused()) else {
        return true;
    };
    ui.data(|data| data.get_temp::<egui::Id>(egui::Id::unique("focus rests"))) == Some(focused)
}

/// While the focus is on text, arrow keys turn or scroll the page instead of moving the focus.
pub fn own_arrows(ui: &Ui, horizontal: bool, vertical: bool) {
    let Some(focused) = ui.memory(|memory| memory.focused()) else {
        return;
    };
    if !focus_rests(ui) {
        return;
    }
    let filter = egui::EventFilter {
        horizontal_arrows: horizontal,
        vertical_arrows: vertical,
        ..egui::EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(focused, filter));
}

/// Paints text at a position, for widgets that draw themselves.
pub fn text_at(ui: &Ui, at: Pos2, laid: &Arc<Galley>, colour: Color32) {
    ui.painter().galley(at, laid.clone(), colour);
}
