//! The row below the street: looking again, what I can do, and who is here. For ages 14 to 17 it also has the button to
//! continue.

use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, SPACE_M, SPACE_S, TextRole, Theme};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Ui, vec2};
use porchlight_core::content::{Audience, Lesson};
use porchlight_core::model::{Action, LearnerAction, Nav, Route, Who};
use std::sync::Arc;

/// The sizes to try for a row of buttons, largest first.
pub(in super::super) const LOOKS: [AudienceStyle; 3] = [
    AudienceStyle::Age8,
    AudienceStyle::Age11,
    AudienceStyle::Adult,
];

/// A button in the row.
struct Item {
    words: String,
    name: Option<String>,
    icon: &'static str,
    role: Role,
    action: Action,
}

impl Item {
    fn button(&self, height: f32) -> Button<'_> {
        let button = Button::new(&self.words, self.role)
            .icon(self.icon)
            .min_height(height);
        match &self.name {
            Some(name) => button.name(name),
            None => button,
        }
    }
}

/// The row, laid out for the available room.
pub(super) struct Below {
    items: Vec<Item>,
    /// A sentence above the buttons once every lamp is lit.
    line: Option<String>,
    /// A quiet sentence below the buttons.
    note: Option<String>,
    /// The type of the row: smaller than the screen's if the words would not fit.
    theme: Theme,
    target: f32,
    height: f32,
    fits: bool,
    /// The button to continue if it is not in the row, with its theme and its height.
    way_on: Option<(Item, Theme, f32)>,
}

impl Below {
    /// `next` is the next lesson and whether it has been started.
    pub fn new(
        ui: &Ui,
        cx: &Cx<'_>,
        (next, begun): (Option<&&Arc<Lesson>>, bool),
        is_pinned: bool,
    ) -> Self {
        let mut items = items(cx, (next, begun), is_pinned);
        let pinned = items
            .iter()
            .position(|item| is_pinned && item.role == Role::Primary)
            .map(|at| items.remove(at));
        let t = cx.t;
        let learner = cx.model.learner();
        let known = matches!(cx.model.who(), Who::Learner(_));
        let note = if !known {
            Some(t.street_guest().into_owned())
        } else if learner.band == Audience::Age5To7 {
            None
        } else {
            Some(t.street_private().into_owned())
        };
        let line = (next.is_none()).then(|| {
            if learner.band == Audience::Age14To17 {
                t.street_all_done_teen().into_owned()
            } else {
                t.street_all_done().into_owned()
            }
        });
        let room = row_width(ui);
        let target = cx.theme.target();
        let [first, second, third] = LOOKS.map(|look| cx.theme.with_look(look));
        let themes = [cx.theme.clone(), first, second, third];
        let needs = |theme: &Theme| {
            let cx = &cx.with_theme(theme);
            let widths = items
                .iter()
                .map(|item| item.button(target).natural_width(ui, cx) + SPACE_M);
            widths.sum::<f32>()
        };
        let fitting = themes.iter().find(|theme| needs(theme) <= room);
        let fits = fitting.is_some();
        let theme = fitting.unwrap_or(&themes[3]).clone();
        let ink = cx.theme.colors.soft;
        let text = |text: &Option<String>, role| {
            text.as_ref().map_or(0.0, |text| {
                widgets::galley(ui, cx, text, role, false, ink, room)
                    .size()
                    .y
                    + SPACE_S
            })
        };
        let way_on = pinned.map(|item| {
            let natural = |theme: &&Theme| {
                let cx = &cx.with_theme(theme);
                item.button(target).natural_width(ui, cx) <= room
            };
            let theme = themes.iter().find(natural).unwrap_or(&themes[3]).clone();
            let height = item
                .button(target)
                .height_at(ui, &cx.with_theme(&theme), room);
            (item, theme, height)
        });
        let rows = if fits { 1.0 } else { 2.0 };
        let buttons = rows * target.max(44.0) + (rows - 1.0) * SPACE_S;
        let height = buttons + text(&line, TextRole::Body) + text(&note, TextRole::Small);
        Self {
            items,
            line,
            note,
            theme,
            target,
            height,
            fits,
            way_on,
        }
    }

    /// The height of the button to continue if it is not in the row, in points.
    pub fn way_on_height(&self) -> f32 {
        self.way_on.as_ref().map_or(0.0, |(_, _, height)| *height)
    }

    /// Draws the button to continue if it is not in the row.
    pub fn way_on(&self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let Some((item, theme, height)) = &self.way_on else {
            return;
        };
        let row = vec2(ui.available_width(), *height);
        ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
            let button = item.button(self.target);
            if button.show(ui, &cx.with_theme(theme)).clicked() {
                out.push(item.action.clone());
            }
        });
    }

    /// The total height, in points.
    pub fn height(&self) -> f32 {
        self.height
    }

    fn primary(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.role == Role::Primary)
    }

    fn plain(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.role != Role::Primary)
    }

    pub fn ui(&self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        ui.spacing_mut().item_spacing = vec2(SPACE_M, SPACE_S);
        if let Some(line) = &self.line {
            widgets::label(ui, cx, line, TextRole::Body, cx.theme.colors.ink);
        }
        let small = cx.with_theme(&self.theme);
        let mut add = |ui: &mut Ui, item: &Item| {
            if item.button(self.target).show(ui, &small).clicked() {
                out.push(item.action.clone());
            }
        };
        if self.fits {
            let row = vec2(ui.available_width(), self.target.max(44.0));
            ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
                for item in self.plain() {
                    add(ui, item);
                }
                // The button to continue is on the right, as in a lesson.
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    for item in self.primary() {
                        add(ui, item);
                    }
                });
            });
        } else {
            ui.horizontal_wrapped(|ui| {
                for item in self.plain() {
                    add(ui, item);
                }
            });
            if self.primary().next().is_some() {
                let row = vec2(ui.available_width(), self.target.max(44.0));
                ui.allocate_ui_with_layout(row, Layout::right_to_left(Align::Center), |ui| {
                    for item in self.primary() {
                        add(ui, item);
                    }
                });
            }
        }
        if let Some(note) = &self.note {
            widgets::label(ui, cx, note, TextRole::Small, cx.theme.colors.soft);
        }
    }
}

/// The width of the row: that of the screen minus its margins, unless the frame has already removed them.
fn row_width(ui: &Ui) -> f32 {
    let whole = ui.ctx().content_rect().width();
    let margin = if whole < 1100.0 { 24.0 } else { 32.0 };
    (whole - 2.0 * margin).min(ui.available_width())
}

fn items(cx: &Cx<'_>, (next, begun): (Option<&&Arc<Lesson>>, bool), is_pinned: bool) -> Vec<Item> {
    let t = cx.t;
    let learner = cx.model.learner();
    let mut items = Vec::new();
    let mut add = |words: &str, icon, action| {
        items.push(Item {
            words: words.to_owned(),
            name: None,
            icon,
            role: Role::Plain,
            action,
        });
    };
    if learner.lessons.values().any(|progress| progress.done) {
        add(&t.can_open(), "lamp-lit", Action::Nav(Nav::Go(Route::Can)));
    }
    if learner.band != Audience::Age5To7 {
        add(
            &t.search_open(),
            "search",
            Action::Nav(Nav::Go(Route::Search)),
        );
    }
    if matches!(cx.model.who(), Who::Learner(_)) {
        let switch = Action::Learner(LearnerAction::SwitchLearner);
        add(&t.street_not_you(), "people", switch);
        let profile = Action::Nav(Nav::Go(Route::Profile));
        let words = if learner.band == Audience::Age14To17 {
            t.street_profile_teen()
        } else {
            t.street_profile()
        };
        add(&words, "pencil", profile);
    }
    if let Some(sitting) = cx.model.waiting(cx.input.now) {
        let words = t.again_row(sitting.questions.len()).into_owned();
        let name = crate::ui::widgets::sentences([&words, &t.again_row_line()]);
        items.insert(
            0,
            Item {
                words,
                name: Some(name),
                icon: "again",
                role: Role::Quiet,
                action: Action::Nav(Nav::Go(Route::LookAgain)),
            },
        );
    }
    if (is_pinned || learner.band == Audience::Age14To17)
        && let Some(lesson) = next
    {
        let prose = cx.texts.lesson(lesson.id.as_str());
        let name = prose.text("lesson").to_owned();
        let words = if begun {
            t.street_go_on(name)
        } else {
            t.street_start(name)
        };
        items.push(Item {
            words: words.into_owned(),
            name: None,
            icon: "forward",
            role: Role::Primary,
            action: Action::Nav(Nav::Go(Route::Lesson(lesson.id.clone()))),
        });
    }
    items
}
