//! The result for ages 5 to 13 where there is room: one screen with the house and what the child can do now. Buttons open
//! what is left to try and what is always true. Nothing scrolls.

use super::Way;
use super::lists::Outcome;
use super::reward::Scene;
use super::showing;
use crate::ui::cx::Cx;
use crate::ui::screens::learn::street::LOOKS;
use crate::ui::screens::shared::explain::promise_lines;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole, Theme};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Rect, Ui, UiBuilder, pos2, vec2};
use porchlight_core::content::{Audience, Step};
use porchlight_core::model::{Action, Nav, PrintAbout, Route};

/// The part of the result on screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// The house, and what the child can do now.
    #[default]
    House,
    /// What is left to try, starting with the card at this index.
    Still(usize),
    /// What is worth another look.
    Again,
    /// What is always true, and what to do together.
    Promises,
    /// A card about a tool, to show to somebody and to teach with.
    Teach,
}

/// The shares of the type size to try for words that would not fit.
const SIZES: [f32; 4] = [1.0, 0.86, 0.74, 0.64];
/// The smallest body text anywhere, in points.
const SMALLEST: f32 = 16.0;

/// The theme at the first size that fits, but never too small to read.
fn fitting(cx: &Cx<'_>, fits: impl Fn(&Theme) -> bool) -> Theme {
    let sized = |part: f32| Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    };
    let body = cx.theme.type_size(TextRole::Body).0;
    let mut last = cx.theme.clone();
    for theme in SIZES
        .into_iter()
        .filter(|part| body * part >= SMALLEST)
        .map(sized)
    {
        if fits(&theme) {
            return theme;
        }
        last = theme;
    }
    last
}

/// The theme in which a row of buttons fits into a width.
fn row_theme(ui: &Ui, cx: &Cx<'_>, buttons: &[Button<'_>], width: f32) -> Theme {
    let [first, second, third] = LOOKS.map(|look| cx.theme.with_look(look));
    let themes = [cx.theme.clone(), first, second, third];
    let fits = |theme: &&Theme| {
        let cx = &cx.with_theme(theme);
        let widths = buttons
            .iter()
            .map(|button| button.natural_width(ui, cx) + SPACE_M);
        widths.sum::<f32>() - SPACE_M <= width
    };
    themes.iter().find(fits).unwrap_or(&themes[3]).clone()
}

fn within<R>(ui: &mut Ui, salt: &str, place: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new()
        .id_salt(salt)
        .max_rect(place)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, add).inner
}

/// Draws a part into its area. Returns the part to go to if its button was pressed.
pub(super) fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (outcome, scene): (&Outcome<'_>, &Scene<'_>),
    (part, is_new): (Part, bool),
    place: Rect,
    out: &mut Vec<Action>,
) -> Way {
    let to = match part {
        Part::House => house(ui, cx, (outcome, scene), is_new, place, out),
        Part::Still(from) => {
            let list = (outcome.still_title(cx), &outcome.still[..]);
            steps(ui, cx, outcome, list, (from, is_new), place, out)
        }
        Part::Again => {
            let list = (cx.t.result_again().into_owned(), &outcome.again[..]);
            steps(ui, cx, outcome, list, (0, is_new), place, out)
        }
        Part::Promises => promises(ui, cx, outcome, is_new, place, out),
        Part::Teach => teach(ui, cx, outcome, is_new, place),
    };
    to.unwrap_or_default()
}

/// A part's title, which takes the focus when the part is new.
fn title(ui: &mut Ui, cx: &Cx<'_>, words: &str, is_new: bool) {
    let response = widgets::heading(ui, cx, words);
    if is_new {
        response.request_focus();
    }
}

fn house(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (outcome, scene): (&Outcome<'_>, &Scene<'_>),
    is_new: bool,
    place: Rect,
    out: &mut Vec<Action>,
) -> Option<Way> {
    let target = cx.theme.target().max(52.0);
    let row = Rect::from_min_max(pos2(place.min.x, place.max.y - target), place.max);
    let panel = Rect::from_min_max(place.min, pos2(place.max.x, row.min.y - SPACE_M));
    scene.panel(ui, cx, panel);
    let width = panel.width() * 0.5;
    let room = panel.height() - 2.0 * SPACE_L - 2.0 * SPACE_M;
    let theme = fitting(cx, |theme| {
        outcome.height(ui, &cx.with_theme(theme), width) <= room
    });
    {
        let cx = &cx.with_theme(&theme);
        let (words, ink, tick) = scene.plate(ui, cx, panel, outcome, width);
        let builder = UiBuilder::new()
            .max_rect(words)
            .layout(Layout::top_down(Align::Min));
        // A separate child Ui, so that the page continues below the scene and not below the board.
        let mut board = ui.new_child(builder);
        board.spacing_mut().item_spacing.y = 0.0;
        let response = widgets::heading_in(&mut board, cx, &outcome.line, ink);
        if is_new {
            response.request_focus();
        }
        if let Some(more) = &outcome.more {
            board.add_space(SPACE_S);
            widgets::label(&mut board, cx, more, TextRole::Body, ink);
        }
        board.add_space(SPACE_M);
        outcome.ticks(&mut board, cx, (ink, tick), |ui, row| {
            row(ui);
            ui.add_space(SPACE_S);
        });
    }
    let t = cx.t;
    let print = Action::Nav(Nav::Go(Route::Print(PrintAbout::Lesson(
        outcome.lesson.id.clone(),
    ))));
    let still = outcome.still_title(cx);
    let (again, promises, print_words) = (t.result_again(), t.promises_title(), t.print_open());
    let button = |words, icon| {
        Button::new(words, Role::Quiet)
            .icon(icon)
            .min_height(target)
    };
    let mut buttons = Vec::new();
    let mut leads = Vec::new();
    if !outcome.still.is_empty() {
        buttons.push(button(&still, "practice"));
        leads.push(Some(Part::Still(0)));
    }
    if !outcome.again.is_empty() {
        buttons.push(button(&again, "again"));
        leads.push(Some(Part::Again));
    }
    buttons.push(button(&promises, "heart-hand"));
    leads.push(Some(Part::Promises));
    let teach_words = t.result_teach();
    if outcome.teach().is_some() {
        buttons.push(button(&teach_words, "people"));
        leads.push(Some(Part::Teach));
    }
    buttons.push(button(&print_words, "print"));
    leads.push(None);
    let theme = row_theme(ui, cx, &buttons, row.width());
    let cx = &cx.with_theme(&theme);
    let mut to = None;
    let builder = UiBuilder::new()
        .id_salt("parts")
        .max_rect(row)
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.x = SPACE_M;
        for (button, lead) in buttons.into_iter().zip(leads) {
            if button.show(ui, cx).clicked() {
                match lead {
                    Some(part) => to = Some(Way::to(part)),
                    None => out.push(print.clone()),
                }
            }
        }
    });
    to
}

/// Draws as many cards as fit, starting with this one.
fn steps(
    ui: &mut Ui,
    cx: &Cx<'_>,
    outcome: &Outcome<'_>,
    (words, steps): (String, &[&Step]),
    (from, is_new): (usize, bool),
    place: Rect,
    out: &mut Vec<Action>,
) -> Option<Way> {
    let top = cx.theme.type_size(TextRole::Title).1 + SPACE_M;
    let columns = if steps.len() > 1 { 2 } else { 1 };
    let width = (place.width() - SPACE_M) / 2.0;
    let room = place.height() - top;
    let theme = fitting(cx, |theme| {
        let cx = &cx.with_theme(theme);
        2.0 * outcome.card_height(ui, cx, steps, width) + SPACE_M <= room
    });
    let mut more = None;
    within(ui, "steps", place, |ui| {
        title(ui, cx, &words, is_new);
        ui.spacing_mut().item_spacing.y = SPACE_M;
        let cx = &cx.with_theme(&theme);
        let height = outcome.card_height(ui, cx, steps, width);
        let rows = ((room + SPACE_M) / (height + SPACE_M)).floor().max(1.0) as usize;
        let count = rows * columns;
        let shown = steps.get(from..).unwrap_or_default();
        for row in shown.chunks(columns).take(rows) {
            outcome.cards(ui, cx, row, vec2(width, height), out);
        }
        if steps.len() > count {
            let next = if from + count < steps.len() {
                from + count
            } else {
                0
            };
            more = Some(Part::Still(next));
        }
    });
    more.map(|more| Way {
        more: Some(more),
        to: None,
    })
}

/// A card in large type, which the learner can show to somebody they choose, or keep to themselves.
fn teach(
    ui: &mut Ui,
    cx: &Cx<'_>,
    outcome: &Outcome<'_>,
    is_new: bool,
    place: Rect,
) -> Option<Way> {
    let words = outcome.teach()?;
    let width = (place.width() * 0.72).min(900.0 * cx.theme.scale);
    let left = place.center().x - width / 2.0;
    let card = Rect::from_min_size(pos2(left, place.min.y + SPACE_XL), vec2(width, 0.0));
    within(ui, "teach", card.with_max_y(place.max.y), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_L;
        widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
            title(ui, cx, &cx.t.result_teach(), is_new);
            let ink = cx.theme.colors.ink;
            widgets::label(ui, cx, words, TextRole::Section, ink);
            let soft = cx.theme.colors.soft;
            widgets::label(ui, cx, &cx.t.result_teach_line(), TextRole::Body, soft);
        });
    });
    None
}

/// The three promises and Help, with ideas for home beside them.
fn promises(
    ui: &mut Ui,
    cx: &Cx<'_>,
    outcome: &Outcome<'_>,
    is_new: bool,
    place: Rect,
    out: &mut Vec<Action>,
) -> Option<Way> {
    let t = cx.t;
    let lesson = outcome.lesson;
    let lines = promise_lines(cx, lesson.audience);
    let words = t.promises_title();
    let family = outcome.prose.part("lesson", "family").to_owned();
    let gap = SPACE_XL;
    let left = (place.width() - gap) * 0.56;
    let right = place.width() - gap - left;
    let padding = 2.0 * SPACE_L;
    let theme = fitting(cx, |theme| {
        let cx = &cx.with_theme(theme);
        let high = |text: &str, role, width| {
            let ink = cx.theme.colors.ink;
            widgets::galley(ui, cx, text, role, false, ink, width)
                .size()
                .y
                + SPACE_M
        };
        let lines = lines
            .iter()
            .map(|line| high(line, TextRole::Body, left - padding));
        let title = high(&words, TextRole::Title, left - padding);
        let card = title + lines.sum::<f32>() + cx.theme.target() + padding;
        let together = high(&t.result_together(), TextRole::Section, right);
        let shown = high(&t.show_at_home_line(), TextRole::Body, right) + cx.theme.target();
        let beside = together + high(&family, TextRole::Body, right) + cx.theme.target() + shown;
        card.max(beside + padding) <= place.height()
    });
    let cx = &cx.with_theme(&theme);
    let side = |left: f32, width: f32| {
        Rect::from_min_size(pos2(left, place.min.y), vec2(width, place.height()))
    };
    within(ui, "promises", side(place.min.x, left), |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
            title(ui, cx, &words, is_new);
            for line in &lines {
                widgets::label(ui, cx, line, TextRole::Body, cx.theme.colors.ink);
            }
            let help = t.promises_help();
            let help = Button::new(&help, Role::Help).icon("help");
            if help.show(ui, cx).clicked() {
                out.push(Action::Nav(Nav::Go(Route::Help)));
            }
        });
    });
    let beside = side(place.min.x + left + gap, right);
    let beside = beside.with_min_y(place.min.y + SPACE_L);
    within(ui, "together", beside, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_M;
        widgets::section(ui, cx, &t.result_together());
        widgets::label(ui, cx, &family, TextRole::Body, cx.theme.colors.ink);
        showing::ui(ui, cx, lesson, out);
        if lesson.audience != Audience::Age5To7 {
            let words = t.sources_open();
            let sources = Button::new(&words, Role::Plain).icon("link");
            if sources.show(ui, cx).clicked() {
                let route = Route::Sources(lesson.id.clone());
                out.push(Action::Nav(Nav::Go(route)));
            }
        }
    });
    None
}
