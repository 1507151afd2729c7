//! One lesson on the wall, in one window: pupils see what stands here, so notes are hidden until asked for and no name is
//! shown. Nothing done here is recorded.

mod aside;
mod board;
mod chat;
mod controls;
mod fit;
mod keys;
mod projector;
mod sheet;
mod slide;
mod tally;

use super::Screen;
use crate::ui::Cx;
use crate::ui::theme::{Look, PAPER, Theme, Type};
use crate::ui::widgets;
use controls::{Bar, DOTS};
use egui::{
    Color32, Context, Id, Key, Rect, Role as Ax, ScrollArea, Sense, Ui, UiBuilder, Vec2,
    ViewportCommand, WidgetInfo, pos2, vec2,
};
use fit::{Fit, fit};
use keys::{Press, keys, lock_keys, speak};
use porchlight_core::content::{ChatRun, Key as StepKey, Kind, Lesson, LessonId};
use porchlight_core::model::{Action, Phones, Route};
use porchlight_core::review::{Sitting, for_class};
use porchlight_core::text::Prose;
use projector::{Projector, capture};
use sheet::{Pen, Sheet};
use slide::{Page, Shown};

#[derive(Default)]
pub struct Present {
    /// Pages first, then questions, then the closing page.
    step: usize,
    /// How many explanations are shown of the step at hand.
    revealed: usize,
    run: ChatRun,
    blank: bool,
    calm: bool,
    /// The four lines for the moment a child tells, on a second press.
    card: bool,
    notes: bool,
    fitted: Option<(Fit, f32)>,
    /// When the lesson began, for the one who teaches.
    began: Option<jiff::Timestamp>,
    /// The window pupils look at, where there are two.
    projector: Option<Projector>,
    fitted_there: Option<(Fit, f32)>,
    /// Questions of several lessons to look at again; empty where one lesson is taught.
    deck: Vec<(LessonId, StepKey)>,
    full_screen: Option<FullScreen>,
    /// Hands are being counted.
    counting: Option<tally::Counting>,
    /// The question stands on the phones.
    asking: Option<(LessonId, StepKey, usize)>,
    /// The bars of the question at hand are shown.
    bars: bool,
}

/// Full screen lasts as long as this value.
struct FullScreen(Context);

impl FullScreen {
    fn enter(ctx: &Context) -> Self {
        ctx.send_viewport_cmd(ViewportCommand::Fullscreen(true));
        Self(ctx.clone())
    }
}

impl Drop for FullScreen {
    fn drop(&mut self) {
        self.0.send_viewport_cmd(ViewportCommand::Fullscreen(false));
    }
}

impl Screen for Present {
    fn scrolls(&self, _cx: &Cx<'_>, _room: Vec2) -> bool {
        false
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if self.deck.is_empty()
            && let Route::PresentAgain(id) = cx.model.route()
        {
            self.deck = again(cx, id).map_or_else(Vec::new, |it| it.questions.into_vec());
        }
        let Some(lesson) = self.lesson(cx) else {
            out.push(Action::Back);
            return;
        };
        if self.projector.is_some() {
            self.full_screen = None;
        } else {
            self.full_screen
                .get_or_insert_with(|| FullScreen::enter(ui.ctx()));
        }
        let prose = cx.texts.lesson(lesson.id.as_str());
        let slide = ui.scope_id().with("slide");
        if cx.take_heading_focus() || ui.memory(|memory| memory.focused().is_none()) {
            ui.memory_mut(|memory| memory.request_focus(slide));
        }
        let mut presses = keys(ui, slide, self.counting.is_some());
        if let Some(projector) = &self.projector {
            presses.extend(projector.presses());
            if projector.is_closed() {
                self.projector = None;
            }
        }
        for press in presses {
            self.press(press, cx, lesson, &prose, out);
        }
        // A press may have turned to a question of another lesson.
        let Some(lesson) = self.lesson(cx) else {
            return;
        };
        let prose = cx.texts.lesson(lesson.id.as_str());
        self.began.get_or_insert(cx.now);
        self.beam(ui, cx, lesson, &prose);
        let room = ui.max_rect();
        let pressed = if self.blank && self.projector.is_none() {
            self.blank_ui(ui, cx, room, slide)
        } else {
            self.wall_ui(ui, cx, room, slide, lesson, &prose)
        };
        if let Some(press) = pressed {
            self.press(press, cx, lesson, &prose, out);
            ui.ctx().request_repaint();
        }
    }
}

/// Questions of this lesson and of those before it; others every day.
pub fn again(cx: &Cx<'_>, id: &LessonId) -> Option<Sitting> {
    let library = &cx.model.library;
    let lesson = library.lesson(id)?;
    let had: Vec<LessonId> = library
        .of(lesson.audience)
        .filter(|other| other.order <= lesson.order)
        .map(|other| other.id.clone())
        .collect();
    let day = cx.now.as_second() / (24 * 60 * 60);
    let round = usize::try_from(day).unwrap_or_default();
    for_class(library, &had, round)
}

impl Present {
    /// The lesson of the page at hand.
    fn lesson<'a>(&self, cx: &Cx<'a>) -> Option<&'a Lesson> {
        let id = match cx.model.route() {
            Route::Present(id) => id,
            Route::PresentAgain(_) => {
                let (id, _) = self.deck.get(self.step).or(self.deck.last())?;
                return cx.model.library.lesson(id).map(AsRef::as_ref);
            }
            _ => return None,
        };
        cx.model.library.lesson(id).map(AsRef::as_ref)
    }

    /// How many pages there are on the wall.
    fn pages(&self, lesson: &Lesson) -> usize {
        if self.deck.is_empty() {
            lesson.steps().count() + 1
        } else {
            self.deck.len() + 1
        }
    }

    fn shown<'a>(&self, lesson: &'a Lesson, prose: &'a Prose) -> Shown<'a> {
        let step = if self.deck.is_empty() {
            lesson.steps().nth(self.step)
        } else {
            self.deck
                .get(self.step)
                .and_then(|(_, key)| lesson.step(key))
        };
        step.map_or_else(
            || Shown::Closing(lesson),
            |step| {
                Shown::Page(Page {
                    lesson,
                    step,
                    prose,
                })
            },
        )
    }

    fn press(
        &mut self,
        press: Press,
        cx: &Cx<'_>,
        lesson: &Lesson,
        prose: &Prose,
        out: &mut Vec<Action>,
    ) {
        if press == Press::End {
            out.push(Action::Back);
            return;
        }
        let before = self.step;
        self.pressed(press, cx, lesson, prose, out);
        if self.step != before && cx.phones.is_some() {
            self.asking = None;
            out.push(Action::Phones(Phones::Clear));
        }
    }

    fn pressed(
        &mut self,
        press: Press,
        cx: &Cx<'_>,
        lesson: &Lesson,
        prose: &Prose,
        out: &mut Vec<Action>,
    ) {
        if self.blank {
            self.blank = false;
            if press == Press::Tells {
                self.calm = true;
                self.card = self.projector.is_some();
            }
            return;
        }
        if self.calm {
            match press {
                Press::Tells | Press::Notes => self.card = !self.card,
                Press::On | Press::Back => {
                    self.calm = false;
                    self.card = false;
                }
                _ => {}
            }
            return;
        }
        if let Some(counting) = &mut self.counting
            && counting.press(press)
        {
            return;
        }
        match press {
            Press::Tally | Press::VoteAgain => self.vote(press, cx, lesson, prose, out),
            Press::Projector => {
                // With a window of their own for pupils, the notes stand here from the start.
                self.notes = self.projector.is_none();
                self.projector = match self.projector.take() {
                    Some(_) => None,
                    None => Some(Projector::default()),
                };
                self.fitted = None;
            }
            Press::HideBars => self.bars = false,
            Press::On if self.step + 1 < self.pages(lesson) => self.turn_to(self.step + 1),
            Press::Back if self.step > 0 => self.turn_to(self.step - 1),
            Press::Reveal => self.reveal(&self.shown(lesson, prose), cx),
            Press::Reply(ix) => {
                if let Shown::Page(page) = self.shown(lesson, prose)
                    && let Kind::Chat(graph) = &page.step.kind
                    && let Some(reply) = chat::replies(graph, &self.run).get(ix)
                {
                    self.run.taken.push(reply.key.clone());
                    self.revealed = 0;
                }
            }
            Press::Blank => self.blank = true,
            Press::Tells => {
                self.calm = true;
                // The four lines stand at once where only the teacher reads them.
                self.card = self.projector.is_some();
            }
            Press::Notes => self.notes = !self.notes,
            Press::On
            | Press::Back
            | Press::End
            | Press::Letter(_)
            | Press::Digit(_)
            | Press::Enter
            | Press::Backspace => {}
        }
    }

    /// What comes next, for the teacher alone.
    fn next_title<'a>(&self, lesson: &Lesson, prose: &'a Prose) -> Option<&'a str> {
        let step = lesson
            .steps()
            .nth(self.step + 1)
            .filter(|_| self.deck.is_empty())?;
        let key = step.key.as_str();
        Some(if step.look_at.is_some() {
            prose.text(key)
        } else {
            prose.part(key, "title")
        })
    }

    /// How many options the class can vote on here; none where there is nothing to vote on.
    fn ballot(&self, lesson: &Lesson, prose: &Prose) -> Option<(StepKey, usize)> {
        let Shown::Page(page) = self.shown(lesson, prose) else {
            return None;
        };
        let options = porchlight_core::classroom::options(page.step)?;
        Some((page.step.key.clone(), options.len()))
    }

    /// Begins a count, or closes it and shows the bars.
    fn vote(
        &mut self,
        press: Press,
        cx: &Cx<'_>,
        lesson: &Lesson,
        prose: &Prose,
        out: &mut Vec<Action>,
    ) {
        if let Some(counting) = self.counting.take() {
            out.push(counting.close());
            self.bars = true;
            return;
        }
        if let Some((lesson, step, round)) = self.asking.take() {
            out.push(Action::Phones(Phones::Count {
                lesson,
                step,
                round,
            }));
            self.bars = true;
            return;
        }
        let Some((step, options)) = self.ballot(lesson, prose) else {
            return;
        };
        let rounds = self.rounds(cx, lesson, &step).len();
        if rounds > 0 && press == Press::Tally {
            self.bars = !self.bars;
            return;
        }
        self.bars = false;
        let round = rounds.min(porchlight_core::classroom::ROUNDS - 1);
        let id = lesson.id.clone();
        if cx.phones.is_some() {
            out.push(Action::Phones(Phones::Ask {
                lesson: id.clone(),
                step: step.clone(),
            }));
            self.asking = Some((id, step, round));
            return;
        }
        self.counting = Some(tally::Counting::new(id, step, round, options));
    }

    /// What this class answered to a question so far.
    fn rounds<'a>(
        &self,
        cx: &Cx<'a>,
        lesson: &Lesson,
        step: &StepKey,
    ) -> &'a [porchlight_core::classroom::Counts] {
        let class = cx.model.class();
        let poll = class.and_then(|class| class.poll(&lesson.id, step));
        poll.map_or(&[], |poll| poll.rounds.as_slice())
    }

    fn turn_to(&mut self, step: usize) {
        self.step = step;
        self.revealed = 0;
        self.run = ChatRun::default();
        self.counting = None;
        self.bars = false;
    }

    /// One more explanation; in a chat whose replies are all explained, the story goes on.
    fn reveal(&mut self, shown: &Shown<'_>, cx: &Cx<'_>) {
        if self.revealed < shown.reveals(cx, &self.run) {
            self.revealed += 1;
            return;
        }
        if let Shown::Page(page) = shown
            && let Kind::Chat(graph) = &page.step.kind
        {
            self.revealed = 0;
            match chat::safest(chat::replies(graph, &self.run)) {
                Some(key) => self.run.taken.push(key.clone()),
                None => self.run = ChatRun::default(),
            }
        }
    }

    fn blank_ui(&self, ui: &mut Ui, cx: &Cx<'_>, room: Rect, slide: Id) -> Option<Press> {
        let response = ui.interact(room, slide, Sense::click());
        lock_keys(ui, slide);
        ui.painter().rect_filled(room, 0, Color32::BLACK);
        let words = cx.t.present_blank_line();
        let dim = PAPER.gamma_multiply(0.6);
        let width = room.width() - 48.0;
        let laid = widgets::galley(ui, cx, &words, Type::Small, false, dim, width);
        let at = pos2(room.min.x + 24.0, room.max.y - 24.0 - laid.size().y);
        ui.painter().galley(at, laid, dim);
        response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, &words));
        // Keys were read before: only the mouse is left.
        (response.clicked() && ui.input(|input| input.pointer.any_released()))
            .then_some(Press::Blank)
    }

    fn wall_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        room: Rect,
        slide: Id,
        lesson: &Lesson,
        prose: &Prose,
    ) -> Option<Press> {
        let notes_shown = if self.calm { self.card } else { self.notes };
        let votes = self.ballot(lesson, prose).is_some();
        let items = controls::controls(cx, self.calm, notes_shown, votes);
        let bar = Bar::new(ui, cx, items, room.width() - 32.0);
        let bar_top = room.max.y - bar.height();
        let bar_rect = Rect::from_min_max(pos2(room.min.x, bar_top), room.max);
        let dots_top = bar_top - DOTS - 4.0;
        let under = self.counting.is_some() || self.asking.is_some();
        let strip_top = if under && !self.calm {
            dots_top - tally::strip_height(cx)
        } else {
            dots_top
        };
        let upper = Rect::from_min_max(room.min, pos2(room.max.x, strip_top));
        let shown = self.shown(lesson, prose);
        let of = self.pages(lesson);
        let mut pressed = None;
        if let Some(projector) = &self.projector
            && ui.input(|input| input.key_pressed(Key::F))
        {
            projector.full_screen(ui.ctx());
        }
        if self.calm {
            let above = Rect::from_min_max(room.min, pos2(room.max.x, bar_top));
            let response = ui.interact(above, slide, Sense::focusable_noninteractive());
            lock_keys(ui, slide);
            speak(ui, &response, &cx.t.present_calm());
            aside::calm(ui, cx, above, self.card, self.projector.is_some());
        } else {
            let rounds = match self.ballot(lesson, prose) {
                Some((step, _)) if self.bars => self.rounds(cx, lesson, &step),
                _ => &[],
            };
            let (upper, bars_at) = if rounds.is_empty() {
                (upper, Rect::NOTHING)
            } else {
                tally::split(upper)
            };
            let (wall, beside) = if self.notes {
                aside::split(cx.theme, upper)
            } else {
                (upper, Rect::NOTHING)
            };
            let response = ui.interact(wall, slide, Sense::focusable_noninteractive());
            lock_keys(ui, slide);
            let theme = self.fitted(ui, cx, wall.size(), &shown);
            let large = cx.with_theme(&theme);
            let sheet = {
                let pen = Pen { ui, cx: &large };
                shown.lay(pen, wall.size(), &self.run, self.revealed)
            };
            let place = cx.t.present_place(self.step + 1, of);
            speak(ui, &response, &format!("{place}. {}", sheet.said()));
            pressed = sheet_ui(ui, &large, wall, &sheet, self.step);
            if self.notes {
                let there = self.projector.is_some().then_some(self.blank);
                let next = self.next_title(lesson, prose);
                let began = self.began.unwrap_or(cx.now);
                let spent = cx.now.duration_since(began).as_mins().max(0);
                let time = (spent, lesson.minutes);
                aside::notes(ui, cx, beside, (&shown, there, next, time), prose);
            }
            if !rounds.is_empty() {
                pressed = tally::bars(ui, cx, bars_at, rounds).or(pressed);
            }
            if let Some(counting) = &mut self.counting {
                let at =
                    Rect::from_min_max(pos2(room.min.x, strip_top), pos2(room.max.x, dots_top));
                pressed = tally::strip(ui, cx, at, counting).or(pressed);
            }
            if self.asking.is_some() {
                let at =
                    Rect::from_min_max(pos2(room.min.x, strip_top), pos2(room.max.x, dots_top));
                pressed = tally::phones(ui, cx, at).or(pressed);
            }
            let strip = Rect::from_min_size(
                pos2(room.min.x + 24.0, dots_top),
                vec2(room.width() - 48.0, DOTS),
            );
            controls::dots(ui, cx, strip, self.step, of, response.has_focus());
        }
        bar.ui(ui, cx, bar_rect).or(pressed)
    }

    /// Puts what pupils may see into the window they look at.
    fn beam(&mut self, ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, prose: &Prose) {
        let Some(projector) = self.projector.clone() else {
            return;
        };
        let size = projector.size();
        let shown = self.shown(lesson, prose);
        let rounds = match self.ballot(lesson, prose) {
            Some((step, _)) if self.bars => self.rounds(cx, lesson, &step),
            _ => &[],
        };
        let whole = Rect::from_min_size(egui::Pos2::ZERO, size);
        let (wall, bars_at) = if rounds.is_empty() {
            (whole, Rect::NOTHING)
        } else {
            tally::split(whole)
        };
        let mut known = std::mem::take(&mut self.fitted_there);
        std::mem::swap(&mut self.fitted, &mut known);
        let theme = self.fitted(ui, cx, wall.size(), &shown);
        std::mem::swap(&mut self.fitted, &mut known);
        self.fitted_there = known;
        let large = cx.with_theme(&theme);
        let ground = if self.blank {
            Color32::BLACK
        } else {
            theme.c.page
        };
        let shapes = capture(ui, size, |ui| {
            if self.blank {
                return;
            }
            if self.calm {
                aside::calm(ui, cx, whole, false, true);
                return;
            }
            let pen = Pen { ui, cx: &large };
            let sheet = shown.lay(pen, wall.size(), &self.run, self.revealed);
            sheet.paint(pen, wall.min);
            if !rounds.is_empty() {
                tally::chart(ui, cx, bars_at, rounds);
            }
        });
        projector.show(ui.ctx(), &cx.t.app_name(), ground, shapes);
    }

    /// The size at which this step fits, whatever of it is revealed: the words do not jump while a class reads them.
    fn fitted(&mut self, ui: &Ui, cx: &Cx<'_>, room: Vec2, shown: &Shown<'_>) -> Theme {
        let key = Fit {
            step: self.step,
            taken: self.run.taken.len(),
            room,
            scale: cx.theme.scale,
            locale: cx.texts.locale().to_owned(),
        };
        if let Some((known, scale)) = &self.fitted
            && *known == key
        {
            let mut theme = cx.theme.with_look(Look::Projector);
            theme.scale = *scale;
            return theme;
        }
        let reveals = shown.reveals(cx, &self.run);
        let theme = fit(cx.theme, room, |theme| {
            let large = cx.with_theme(theme);
            let pen = Pen { ui, cx: &large };
            (0..=reveals)
                .map(|revealed| shown.lay(pen, room, &self.run, revealed).height)
                .fold(0.0, f32::max)
        });
        self.fitted = Some((key, theme.scale));
        theme
    }
}

/// Paints the page; it scrolls only where even the smallest type does not fit.
fn sheet_ui(ui: &mut Ui, cx: &Cx<'_>, wall: Rect, sheet: &Sheet, step: usize) -> Option<Press> {
    let mut pressed = None;
    ui.scope_builder(UiBuilder::new().max_rect(wall).id_salt("wall"), |ui| {
        ScrollArea::vertical()
            .id_salt(("page", step))
            .auto_shrink([false, false])
            .show(ui, |ui| {
                let size = vec2(wall.width() - 16.0, sheet.height);
                let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
                sheet.paint(Pen { ui, cx }, rect.min);
                for (hit, ix) in &sheet.hits {
                    let at = hit.translate(rect.min.to_vec2());
                    // For the mouse only: the keys 1 to 3 do the same, and the page stays one stop for the keyboard.
                    let response = ui.interact(at, ui.scope_id().with(("reply", ix)), Sense::CLICK);
                    if response.clicked() {
                        pressed = Some(Press::Reply(*ix));
                    }
                    response.on_hover_cursor(egui::CursorIcon::PointingHand);
                }
                let step = wall.height() * 0.25;
                let (up, down) = ui.input(|input| {
                    (
                        input.key_pressed(Key::ArrowUp),
                        input.key_pressed(Key::ArrowDown),
                    )
                });
                match (up, down) {
                    (true, _) => ui.scroll_with_delta(vec2(0.0, step)),
                    (_, true) => ui.scroll_with_delta(vec2(0.0, -step)),
                    _ => {}
                }
            });
    });
    pressed
}
