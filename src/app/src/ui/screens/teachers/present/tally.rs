//! Answers without devices: raised hands, corners or cards, counted by keyboard or mouse. Bars without names, and a second vote
//! on the same question after the discussion.

use super::sheet::{Pen, paint_mark};
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::wall_keys::Press;
use crate::ui::widgets::{self, Button, Role, galley};
use egui::{Margin, Rect, Role as Ax, Sense, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2};
use porchlight_core::class::{Counts, Tally, Vote, Way, letter};
use porchlight_core::model::{Action, ClassAction};

/// A count in progress.
#[derive(Clone)]
pub struct Counting {
    /// What is being voted on.
    pub vote: Vote,
    /// The round, counted from 0.
    pub round: usize,
    /// The counts so far.
    pub tally: Tally,
    last: usize,
}

impl Counting {
    /// Starts counting votes for this many options. `round` is counted from 0.
    pub fn new(vote: Vote, round: usize, options: usize) -> Self {
        Self {
            vote,
            round,
            tally: Tally::new(options),
            last: 0,
        }
    }

    /// Handles a key. Returns true if it belongs to counting.
    pub fn press(&mut self, press: Press) -> bool {
        match press {
            Press::Letter(ix) if ix < self.tally.counts.len() => {
                self.last = ix;
                self.tally.letter(ix);
            }
            Press::Digit(digit) => self.tally.digit(digit),
            Press::Enter => self.tally.enter(),
            Press::Backspace => self.tally.back(self.last),
            _ => return false,
        }
        true
    }

    /// Ends the round, and returns the action that records it.
    pub fn close(self) -> Action {
        let options = self.tally.counts.len();
        Action::Class(ClassAction::Counted {
            vote: self.vote,
            round: self.round,
            counts: Counts {
                counts: self.tally.counts,
                ..Counts::new(Way::Counted, options)
            },
        })
    }
}

/// The height of the strip below the wall, in points, in the bar's theme.
pub fn strip_height(cx: &Cx<'_>) -> f32 {
    2.0 * (44.0_f32.max(27.0 * cx.theme.scale + 16.0) + SPACE_S) + SPACE_S
}

/// For each option, its letter, its count, and buttons for less and more; then the button that shows the bars.
pub fn strip(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, counting: &mut Counting) -> Option<Press> {
    let t = cx.t;
    ui.painter().rect_filled(rect, 0, cx.theme.colors.sunk);
    let mut pressed = None;
    ui.scope_builder(
        UiBuilder::new()
            .max_rect(rect.shrink2(vec2(SPACE_XL, SPACE_S)))
            .id_salt("tally"),
        |ui| {
            ui.spacing_mut().interact_size.y = cx.theme.target();
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_S;
                for ix in 0..counting.tally.counts.len() {
                    let name = letter(ix).to_string();
                    let less = t.tally_less(name.clone());
                    if Button::new("", Role::Plain)
                        .icon("minus")
                        .name(&less)
                        .show(ui, cx)
                        .clicked()
                    {
                        counting.last = ix;
                        counting.tally.add(ix, -1);
                    }
                    let count = counting.tally.counts.get(ix).copied().unwrap_or(0);
                    let shown = count.to_string();
                    let side = cx.theme.type_size(TextRole::Section).1;
                    let (place, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
                    paint_mark(Pen { ui, cx }, ix, place);
                    let laid = galley(
                        ui,
                        cx,
                        &shown,
                        TextRole::Section,
                        true,
                        cx.theme.colors.ink,
                        120.0,
                    );
                    let live = ui.add(egui::Label::new(laid).selectable(false));
                    let said = format!("{name} {shown}");
                    ui.ctx().accesskit_node_builder(live.id, |node| {
                        node.set_value(said);
                        node.set_live(egui::accesskit::Live::Polite);
                    });
                    let more = t.tally_more(name);
                    if Button::new("", Role::Plain)
                        .icon("plus")
                        .name(&more)
                        .show(ui, cx)
                        .clicked()
                    {
                        counting.last = ix;
                        counting.tally.add(ix, 1);
                    }
                    ui.add_space(SPACE_M);
                }
                if Button::new(&t.tally_bars(), Role::Primary)
                    .icon("check")
                    .show(ui, cx)
                    .clicked()
                {
                    pressed = Some(Press::Tally);
                }
            });
            let how = if cx.model.settings().letter_keys {
                t.tally_how()
            } else {
                t.tally_how_mouse()
            };
            widgets::small(ui, cx, &how);
        },
    );
    pressed
}

/// The strip while a question is on the phones: how many have answered, never who, and the button that shows the bars.
/// `turning` means that the page waits for a second press.
pub fn phones(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    is_survey: bool,
    turning: bool,
) -> Option<Press> {
    let t = cx.t;
    ui.painter().rect_filled(rect, 0, cx.theme.colors.sunk);
    let mut pressed = None;
    let inside = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(SPACE_XL, SPACE_S)))
        .id_salt("phones");
    ui.scope_builder(inside, |ui| {
        ui.spacing_mut().interact_size.y = cx.theme.target();
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_L;
            if let Some(state) = cx.input.class {
                let words = t.phones_answered(state.answered, state.joined);
                let laid = galley(
                    ui,
                    cx,
                    &words,
                    TextRole::Section,
                    true,
                    cx.theme.colors.ink,
                    f32::INFINITY,
                );
                ui.add(egui::Label::new(laid).selectable(false));
            }
            let close = if is_survey {
                t.phones_close_survey()
            } else {
                t.phones_close()
            };
            if Button::new(&close, Role::Primary)
                .icon("check")
                .show(ui, cx)
                .clicked()
            {
                pressed = Some(Press::Tally);
            }
        });
        let line = if is_survey {
            t.phones_asking_survey()
        } else {
            t.phones_asking()
        };
        if turning {
            widgets::polite(ui, cx, &t.phones_turning());
        } else {
            widgets::small(ui, cx, &line);
        }
    });
    pressed
}

/// The height of a message below the wall, in points, in the bar's theme.
pub fn line_height(cx: &Cx<'_>) -> f32 {
    27.0 * cx.theme.scale * 2.0 + 2.0 * SPACE_M
}

/// Says that the second display is gone and the lesson continues here.
pub fn lost(ui: &mut Ui, cx: &Cx<'_>, rect: Rect) {
    ui.painter().rect_filled(rect, 0, cx.theme.colors.sunk);
    let inside = UiBuilder::new()
        .max_rect(rect.shrink2(vec2(SPACE_XL, SPACE_M)))
        .id_salt("lost");
    ui.scope_builder(inside, |ui| {
        let words = cx.t.present_lost();
        widgets::strong(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
    });
}

/// Splits off the bars' area: on the right if the wall is wide, otherwise below.
pub fn split(room: Rect) -> (Rect, Rect) {
    if room.width() >= 900.0 {
        let x = room.max.x - room.width() * 0.36;
        (
            Rect::from_min_max(room.min, pos2(x, room.max.y)),
            Rect::from_min_max(pos2(x, room.min.y), room.max),
        )
    } else {
        let y = room.max.y - room.height() * 0.42;
        (
            Rect::from_min_max(room.min, pos2(room.max.x, y)),
            Rect::from_min_max(pos2(room.min.x, y), room.max),
        )
    }
}

/// Bars for each option: the first round and, next to it, the one after the discussion. Counts only, no percentages
/// and no names.
pub fn bars(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, rounds: &[Counts]) -> Option<Press> {
    let mut pressed = None;
    let t = cx.t;
    panel(ui, cx, rect, rounds, |ui, cx| {
        ui.horizontal_wrapped(|ui| {
            if rounds.len() < porchlight_core::class::ROUNDS
                && Button::new(&t.tally_again(), Role::Act)
                    .icon("again")
                    .show(ui, cx)
                    .clicked()
            {
                pressed = Some(Press::VoteAgain);
            }
            if Button::new(&t.tally_hide(), Role::Quiet)
                .show(ui, cx)
                .clicked()
            {
                pressed = Some(Press::HideBars);
            }
        });
    });
    pressed
}

/// Like [`bars`], for the pupils' window, with nothing to press.
pub fn chart(ui: &mut Ui, cx: &Cx<'_>, rect: Rect, rounds: &[Counts]) {
    panel(ui, cx, rect, rounds, |_, _| {});
}

fn panel(
    ui: &mut Ui,
    cx: &Cx<'_>,
    rect: Rect,
    rounds: &[Counts],
    more: impl FnOnce(&mut Ui, &Cx<'_>),
) {
    let t = cx.t;
    let options = rounds.first().map_or(0, |round| round.counts.len());
    let mut theme = cx.theme.with_look(AudienceStyle::Adult);
    // As large as possible, since it is read from the back of the room.
    let fits = rect.height() / (230.0 + 92.0 * options as f32);
    let most = 2.2 * (rect.height() / 1080.0).max(1.0);
    theme.scale = fits.min(rect.width() / 330.0).clamp(0.8, most);
    let cx = &cx.with_theme(&theme);
    let c = &cx.theme.colors;
    ui.painter().rect_filled(rect, 0, c.sunk);
    let most = rounds.iter().flat_map(|round| &round.counts).max();
    let most = most.copied().unwrap_or(0).max(1) as f32;
    ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt("bars"), |ui| {
        egui::Frame::new()
            .inner_margin(Margin::same(SPACE_XL as i8))
            .show(ui, |ui| {
                ui.set_width(ui.available_width());
                widgets::section(ui, cx, &t.tally_title());
                if rounds.len() > 1 {
                    widgets::bar_legend(ui, cx, &t.tally_first(), &t.tally_second());
                }
                ui.add_space(SPACE_M);
                let line = cx.theme.type_size(TextRole::Section).1;
                let high = if rounds.len() > 1 {
                    line * 0.9
                } else {
                    line * 1.2
                };
                for ix in 0..options {
                    let counts: Vec<u32> = rounds
                        .iter()
                        .map(|round| round.counts.get(ix).copied().unwrap_or(0))
                        .collect();
                    let size = vec2(ui.available_width(), high * counts.len() as f32 + SPACE_S);
                    let (place, response) = ui.allocate_exact_size(size, Sense::hover());
                    let name = letter(ix);
                    let said: Vec<String> = counts.iter().map(u32::to_string).collect();
                    let said = format!("{name}: {}", said.join(", "));
                    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, &said));
                    let side = line * 0.9;
                    let middle = pos2(place.min.x + side / 2.0, place.center().y - SPACE_S / 2.0);
                    paint_mark(
                        Pen { ui, cx },
                        ix,
                        Rect::from_center_size(middle, Vec2::splat(side)),
                    );
                    let left = place.min.x + line * 1.2;
                    let room = place.max.x - left - line * 2.2;
                    for (round, count) in counts.iter().enumerate() {
                        let top = place.min.y + high * round as f32;
                        let width = (room * *count as f32 / most).max(4.0);
                        let bar =
                            Rect::from_min_size(pos2(left, top + 3.0), vec2(width, high - 6.0));
                        let last = round + 1 == counts.len();
                        let pattern = widgets::Pattern::of_round(round, counts.len());
                        widgets::bar(ui.painter(), cx.theme, bar, pattern);
                        let number = count.to_string();
                        let laid = galley(ui, cx, &number, TextRole::Section, last, c.ink, 120.0);
                        let at = pos2(bar.max.x + 8.0, bar.center().y - laid.size().y / 2.0);
                        ui.painter().galley(at, laid, c.ink);
                    }
                    ui.add_space(SPACE_S);
                }
                ui.add_space(SPACE_L);
                more(ui, cx);
            });
    });
}
