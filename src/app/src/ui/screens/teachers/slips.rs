//! Typing in folded answer sheets one by one. A sheet is forgotten once it is counted: only totals are kept.

use crate::question_text::{self, Asked};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::{Event, Key as Press, Ui};
use porchlight_core::class::{Slips, When, items, letter};
use porchlight_core::content::LessonId;
use porchlight_core::model::{Action, ClassAction, Field, Nav, Route, SlipsOf, Typing};

/// The sheet being typed in, and what has been counted.
pub struct SlipsScreen {
    of: SlipsOf,
    when: When,
    slips: Option<Slips>,
}

impl SlipsScreen {
    /// Sheets about `of`, filled in before or after it was taught.
    pub fn new(of: SlipsOf, when: When) -> Self {
        Self {
            of,
            when,
            slips: None,
        }
    }
}

impl Screen for SlipsScreen {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let (of, when) = (&self.of.clone(), &self.when);
        let lessons: Vec<LessonId> = match of {
            SlipsOf::Lesson(id) => vec![id.clone()],
            SlipsOf::Class(id) => match cx.model.classes().get(id) {
                Some(class) => class.lessons.clone(),
                None => {
                    out.push(Action::Nav(Nav::Back));
                    return;
                }
            },
        };
        let library = cx.model.library();
        let field = Field::Slips(of.clone(), *when);
        let slips = self.slips.get_or_insert_with(|| {
            let mut slips = Slips::new(items(library, &lessons, *when), library);
            if let Some(draft) = cx.model.typed().get(&field) {
                slips.resume(draft);
            }
            slips
        });
        let before = (slips.done, slips.slip().len());
        let t = cx.t;
        let mut keep = false;
        widgets::centred(ui, 900.0 * cx.theme.scale, |ui| {
            let title = match when {
                When::Before => t.slips_before(),
                When::After => t.slips_after(),
                When::Later => t.slips_later(),
            };
            let heading = widgets::heading(ui, cx, &title);
            let focused = ui.memory(|memory| memory.focused());
            type_in(ui, slips, focused.is_some_and(|id| id != heading.id));
            widgets::label(
                ui,
                cx,
                &t.slips_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            widgets::label(ui, cx, &t.slips_how(), TextRole::Body, cx.theme.colors.soft);
            ui.add_space(SPACE_M);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_L;
                let number = t.slips_number(slips.done + 1);
                widgets::strong(ui, cx, &number, TextRole::Section, cx.theme.colors.act);
                let done = t.slips_done(slips.done);
                let laid = widgets::label(ui, cx, &done, TextRole::Body, cx.theme.colors.soft);
                ui.ctx().accesskit_node_builder(laid.id, |node| {
                    node.set_live(egui::accesskit::Live::Polite);
                });
            });
            ui.add_space(SPACE_S);
            sheet(ui, cx, slips);
            ui.add_space(SPACE_M);
            ui.horizontal_wrapped(|ui| {
                let full = slips.is_full();
                let role = if full { Role::Primary } else { Role::Quiet };
                if Button::new(&t.slips_next(), role)
                    .icon("check")
                    .show(ui, cx)
                    .clicked()
                {
                    slips.next();
                }
                if Button::new(&t.slips_back(), Role::Plain)
                    .icon("undo")
                    .show(ui, cx)
                    .clicked()
                {
                    slips.back();
                }
                if (slips.done > 0 || full)
                    && Button::new(&t.slips_keep(), Role::Act)
                        .icon("save")
                        .show(ui, cx)
                        .clicked()
                {
                    keep = true;
                }
            });
        });
        if (slips.done, slips.slip().len()) != before {
            let untouched = slips.done == 0 && slips.slip().is_empty();
            out.push(Action::Typing(if untouched {
                Typing::Forget(field)
            } else {
                Typing::Typed(field, slips.draft())
            }));
        }
        if keep && let Some(slips) = self.slips.take() {
            out.push(Action::Class(ClassAction::Slips {
                of: of.clone(),
                when: *when,
                answers: slips.done(),
            }));
            out.push(match of {
                SlipsOf::Class(id) => Action::Nav(Nav::Replace(Route::Class(id.clone()))),
                SlipsOf::Lesson(_) => Action::Nav(Nav::Replace(Route::Classes)),
            });
        }
    }
}

/// The questions on a sheet. The next one is highlighted, and its options can be pressed.
fn sheet(ui: &mut Ui, cx: &Cx<'_>, slips: &mut Slips) {
    let asked: Vec<Option<Asked>> = slips
        .items()
        .map(|item| question_text::item(cx.t, cx.texts, cx.model.library(), item))
        .collect();
    let at = slips.slip().len();
    let mut ticked = None;
    for (ix, asked) in asked.iter().enumerate() {
        let Some(asked) = asked else { continue };
        let fill = (ix == at).then_some(cx.theme.colors.act_tint);
        widgets::card(ui, cx, fill, |ui| {
            let known = slips.slip().get(ix).copied();
            let words = format!("{}. {}", ix + 1, asked.ask);
            widgets::strong(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
            ui.horizontal_wrapped(|ui| {
                if ix == at {
                    for (option, text) in asked.options.iter().enumerate() {
                        let words = format!("{}  {text}", letter(option));
                        if Button::new(&words, Role::Quiet).show(ui, cx).clicked() {
                            ticked = Some(Some(option));
                        }
                    }
                    if Button::new(&cx.t.slips_pass(), Role::Plain)
                        .show(ui, cx)
                        .clicked()
                    {
                        ticked = Some(None);
                    }
                } else if let Some(known) = known {
                    let words = match known {
                        Some(option) => letter(option).to_string(),
                        None => cx.t.slips_pass().into_owned(),
                    };
                    widgets::strong(ui, cx, &words, TextRole::Body, cx.theme.colors.act);
                }
            });
        });
        ui.add_space(SPACE_S);
    }
    if let Some(option) = ticked {
        slips.tick(option);
    }
}

/// Handles letters, P, Backspace and Enter. If a button has focus, Enter presses it instead.
fn type_in(ui: &Ui, slips: &mut Slips, on_button: bool) {
    let keys: Vec<Press> = ui.input(|input| {
        let events = input.events.iter();
        events
            .filter_map(|event| match event {
                Event::Key {
                    key,
                    pressed: true,
                    repeat: false,
                    modifiers,
                    ..
                } if modifiers.is_none() => Some(*key),
                _ => None,
            })
            .collect()
    });
    for key in keys {
        match key {
            Press::A => slips.tick(Some(0)),
            Press::B => slips.tick(Some(1)),
            Press::C => slips.tick(Some(2)),
            Press::D => slips.tick(Some(3)),
            Press::E => slips.tick(Some(4)),
            Press::P => slips.tick(None),
            Press::Backspace => slips.back(),
            Press::Enter if !on_button || slips.is_full() => slips.next(),
            _ => {}
        }
    }
}
