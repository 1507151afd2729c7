//! The end of a chat for ages eight and up, one beat per screen: how it ended, the learner's path, the promises.

use super::super::step_view::StepView;
use super::pages::{Page, Part, pages};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::chat::{End, Told};
use crate::ui::screens::shared::scroller::scroller;
use crate::ui::theme::{AudienceStyle, RADIUS_CARD, SPACE_L, SPACE_M, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{
    Align, Color32, Key as Press, Layout, Modifiers, Rect, Ui, UiBuilder, Vec2, pos2, vec2,
};
use porchlight_core::content::Graph;
use porchlight_core::model::{Action, Nav, Route};

/// The number of parts.
const PARTS: usize = 3;

/// Draws one page of a part and, below it, the button to the next.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (at, moth): (&StepView<'_>, &str),
    (told, graph): (Told<'_>, &Graph),
    (end, size): (&mut End, Option<Vec2>),
    out: &mut Vec<Action>,
) {
    let part = Part::at(end.beat);
    let below = cx.theme.target() + SPACE_L;
    let room = size.map(|size| size - vec2(0.0, below));
    let all = pages(ui, cx, at, told, (part, graph), room);
    end.page = end.page.min(all.len().saturating_sub(1));
    let Some(page) = all.get(end.page) else {
        return;
    };
    let turns = Turns::new(cx, at, end, all.len());
    let mut to = keys(ui, &turns);
    let focus = std::mem::take(&mut end.focus);
    let c = &cx.theme.colors;
    let fill = match part {
        Part::Promises => c.act_tint,
        Part::Ending | Part::Way => c.card,
    };
    match size {
        Some(size) => {
            let start = ui.max_rect().min;
            let high = page.high.min(size.y - below);
            let spare = size.y - below - high;
            let above = if part == Part::Ending {
                moth_above(ui, cx, moth, size, spare)
            } else {
                0.0
            };
            let top = start + vec2(0.0, above + (spare - above) / 2.0);
            let card = Rect::from_min_size(top, vec2(size.x, high));
            paint_card(ui, cx, card, fill);
            let theme = page.theme(cx);
            let sized = cx.with_theme(&theme);
            let salt = ("beat", page.title.0.as_str());
            scroller(ui, cx, salt, card, &mut end.scroll, |ui, _| {
                page_ui(ui, &sized, page, focus);
            });
            let row = Rect::from_min_size(
                pos2(start.x, card.max.y + SPACE_L),
                vec2(size.x, cx.theme.target()),
            );
            let builder = UiBuilder::new()
                .id_salt("beats")
                .max_rect(row)
                .layout(Layout::left_to_right(Align::Center));
            let pressed = ui.scope_builder(builder, |ui| turns.ui(ui, cx, out));
            to = to.or(pressed.inner);
        }
        None => {
            widgets::card(ui, cx, Some(fill), |ui| page_ui(ui, cx, page, focus));
            let pressed = ui.horizontal_wrapped(|ui| turns.ui(ui, cx, out));
            to = to.or(pressed.inner);
        }
    }
    if let Some((beat, page)) = to {
        *end = End {
            beat,
            page,
            focus: true,
            // The ending appears beside the chat it ends; the other parts get the whole stage.
            is_wide: Part::at(beat) != Part::Ending,
            ..End::default()
        };
        ui.ctx().request_repaint();
    }
}

fn page_ui(ui: &mut Ui, cx: &Cx<'_>, page: &Page, focus: bool) {
    ui.spacing_mut().item_spacing.y = 0.0;
    let (title, role) = &page.title;
    landed(ui, cx, (title, *role), focus);
    page.rows(ui, cx);
}

/// Where the buttons and keys lead: to a part and a page of it.
struct Turns {
    before: Option<(usize, usize)>,
    /// The next page, and the label of the button that leads there.
    on: Option<((usize, usize), String)>,
}

impl Turns {
    fn new(cx: &Cx<'_>, at: &StepView<'_>, end: &End, pages: usize) -> Self {
        let t = cx.t;
        let before = match (end.beat, end.page) {
            (0, 0) => None,
            // To the last page of the previous part.
            (beat, 0) => Some((beat - 1, usize::MAX)),
            (beat, page) => Some((beat, page - 1)),
        };
        let on = if end.page + 1 < pages {
            Some(((end.beat, end.page + 1), t.chat_read_on().into_owned()))
        } else if end.beat + 1 < PARTS {
            let words = match Part::at(end.beat) {
                Part::Ending => t.chat_see_way(at.part("name").to_owned()),
                Part::Way | Part::Promises => t.chat_see_promises(),
            };
            Some(((end.beat + 1, 0), words.into_owned()))
        } else {
            None
        };
        Self { before, on }
    }

    /// Draws the buttons back and forward; on the last page, the button to Help.
    fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) -> Option<(usize, usize)> {
        let mut to = None;
        ui.spacing_mut().item_spacing.x = SPACE_M;
        if let Some(before) = self.before {
            let name = cx.t.chat_beat_before();
            let back = Button::new("", Role::Quiet).icon("back").name(&name);
            if ui.push_id("before", |ui| back.show(ui, cx)).inner.clicked() {
                to = Some(before);
            }
        }
        if let Some((next, words)) = &self.on {
            let button = Button::new(words, Role::Act).icon("forward");
            if ui.push_id("next", |ui| button.show(ui, cx)).inner.clicked() {
                to = Some(*next);
            }
        } else {
            let help = cx.t.promises_help();
            let help = Button::new(&help, Role::Help).icon("help");
            if help.show(ui, cx).clicked() {
                out.push(Action::Nav(Nav::Go(Route::Help)));
            }
        }
        to
    }
}

/// Draws the moth above the ending, for children up to ten where there is room. Returns its height, in points.
fn moth_above(ui: &Ui, cx: &Cx<'_>, moth: &str, size: Vec2, spare: f32) -> f32 {
    let high = (spare - SPACE_L).min(240.0 * cx.theme.scale);
    if cx.theme.look != AudienceStyle::Age8 || high < 110.0 {
        return 0.0;
    }
    let aspect = cx
        .pictures
        .aspect(&format!("assets/illustrations/{moth}.svg"));
    let width = high * aspect;
    let left = ui.max_rect().min + vec2((size.x - width) / 2.0, 0.0);
    widgets::picture_at(ui, cx, moth, Rect::from_min_size(left, vec2(width, high)));
    high + SPACE_L
}

/// While the page itself has focus, Enter and Right go forward and Left goes back. These take precedence over the lesson's
/// page keys.
fn keys(ui: &Ui, turns: &Turns) -> Option<(usize, usize)> {
    if ui.memory(|memory| memory.focused()).is_none() || !widgets::focus_rests(ui) {
        return None;
    }
    let landed = ui.data(|data| data.get_temp::<egui::Id>(egui::Id::unique("beat")));
    if landed != ui.memory(|memory| memory.focused()) {
        return None;
    }
    let pressed = |key| {
        ui.ctx()
            .input_mut(|input| input.consume_key(Modifiers::NONE, key))
    };
    if let Some((next, _)) = &turns.on
        && (pressed(Press::Enter) || pressed(Press::ArrowRight))
    {
        return Some(*next);
    }
    let before = turns.before?;
    pressed(Press::ArrowLeft).then_some(before)
}

/// Draws the first words of a page, which take the focus.
fn landed(ui: &mut Ui, cx: &Cx<'_>, (words, kind): (&str, TextRole), focus: bool) {
    let response = widgets::landing(ui, cx, words, (kind, false));
    if focus {
        response.request_focus();
    }
    if response.has_focus() {
        let filter = egui::EventFilter {
            horizontal_arrows: true,
            ..egui::EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        ui.data_mut(|data| data.insert_temp(egui::Id::unique("beat"), response.id));
    }
}

fn paint_card(ui: &Ui, cx: &Cx<'_>, rect: Rect, fill: Color32) {
    ui.painter().rect(
        rect,
        RADIUS_CARD,
        fill,
        cx.theme.card_stroke(),
        egui::StrokeKind::Inside,
    );
}
