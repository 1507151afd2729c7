//! A lesson, a session of a plan, or a review on the wall. With a single window, pupils see everything in it, so notes are
//! hidden until asked for; with a projector, pupils have their own window. Only totals of answers are recorded.

mod board;
mod card;
mod cards;
mod change;
mod chat;
mod comic;
mod controls;
mod fit;
mod idle_bar;
mod keys_list;
mod leaving;
mod lit_street;
mod next;
mod one_stop;
mod page;
mod presenter_notes;
mod projector;
mod rows;
mod scene;
mod setup;
mod sheet;
mod sheet_ui;
mod slide;
mod slides;
mod tally;
mod tiles;
mod voting;
mod wall;
mod windows;

pub use slides::{again, booster, left_at};

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{PAPER, TextRole};
use crate::ui::wall_keys::{Now, Press, hits};
use crate::ui::widgets;
use egui::{Context, Id, Key, Rect, Role as Ax, Sense, Ui, Vec2, WidgetInfo, pos2};
use fit::Fit;
use idle_bar::IdleBar;
use leaving::Leaving;
use one_stop::lock_keys;
use page::Page;
use porchlight_core::class::lesson_plan::Stop;
use porchlight_core::class::{Answers, When};
use porchlight_core::content::{ChatRun, Kind, Lesson};
use porchlight_core::model::{Action, ClassAction, Nav, Route};
use porchlight_core::text::Prose;
use projector::Projector;
use setup::Setup;
use slide::{Far, Shown};
use voting::{Ask, Voting};

/// What is on the wall, how far the class has gotten, and the windows it is shown in.
#[derive(Default)]
pub struct Present {
    /// The pages on the wall, in order.
    stops: Vec<Stop>,
    step: usize,
    /// How many of the current step's explanations are shown.
    revealed: usize,
    run: ChatRun,
    /// The number of completed beats in the current comic: its panels, then its question.
    beat: usize,
    blank: bool,
    calm: bool,
    /// Shows the four lines for the moment a child tells, after a second press.
    card: bool,
    notes: bool,
    /// The ground rules are shown in front of the current page.
    rules: bool,
    /// The list of keys is shown in place of the notes.
    keys: bool,
    /// The number of presses of More, which shows other buttons in the bar.
    more: usize,
    /// Whether ending the lesson was requested and must be requested again.
    leaving: Leaving,
    /// A question is on the phones, and turning the page was requested once: the second time, it turns.
    turning: bool,
    /// F was pressed; the pupils' window is made full screen in the same frame.
    fill_screen: bool,
    bar: IdleBar,
    /// The window's clock in this frame, in seconds.
    time: f64,
    fitted: Option<(Fit, f32)>,
    fitted_next: Option<(Fit, f32)>,
    /// When the lesson started, shown to the teacher.
    began: Option<jiff::Timestamp>,
    /// The page it started with, which is not the first if the class continues a lesson.
    began_at: usize,
    /// The question about which display pupils look at; `None` once that is settled.
    setup: Option<Setup>,
    settled: bool,
    /// The window pupils look at, if there are two.
    projector: Option<Projector>,
    /// The projector's display was disconnected.
    lost: bool,
    fitted_there: Option<(Fit, f32)>,
    full_screen: Option<FullScreen>,
    voting: Voting,
    /// A class finished its review, and this was reported.
    looked: bool,
}

/// Keeps the window full screen while this value exists.
struct FullScreen(Context);

impl Screen for Present {
    fn is_seen_by_a_class(&self) -> bool {
        self.projector.is_none()
    }

    fn scrolls(&self, _cx: &Cx<'_>, _room: Vec2) -> bool {
        false
    }

    fn asks_before_leaving(&mut self, time: f64) -> bool {
        self.asks_before(time)
    }

    fn finish(&mut self, out: &mut Vec<Action>) {
        self.voting.finish(out);
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        if self.stops.is_empty() {
            self.stops = slides::stops(cx, cx.model.route());
            self.go_on(cx);
        }
        let Some(lesson) = self.lesson(cx) else {
            out.push(Action::Nav(Nav::Back));
            return;
        };
        if !self.settled {
            self.settled = true;
            self.setup = Setup::needed(cx.input.displays);
        }
        self.time = ui.input(|input| input.time);
        self.voting.watch(cx);
        if let Some(setup) = &mut self.setup {
            if ui.input(|input| input.key_pressed(Key::Escape)) {
                self.close_setup(out);
                ui.ctx().request_repaint();
                return;
            }
            if let Some(chosen) = setup.ui(ui, cx) {
                self.setup = None;
                self.begin_on(ui.ctx(), cx, chosen);
                ui.ctx().request_repaint();
            }
            return;
        }
        self.watch_projector(ui.ctx(), cx);
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
        let on_page = ui.memory(|memory| memory.has_focus(slide));
        let here = ui.input(hits).into_iter().map(|hit| (hit, on_page));
        // The pupils' window contains nothing but the page.
        let there = self.projector.as_ref().map(Projector::hits);
        let there = there.into_iter().flatten().map(|hit| (hit, true));
        for (hit, on_page) in here.chain(there).collect::<Vec<_>>() {
            // An earlier key in this frame may have started a count.
            let counting = self.voting.counting.as_ref();
            let now = Now {
                on_page,
                options: counting.map(|counting| counting.tally.counts.len()),
                letters: cx.model.settings().letter_keys,
            };
            if let Some(press) = hit.press(now) {
                self.press(press, cx, lesson, &prose, out);
            }
        }
        if self.setup.is_some() {
            ui.ctx().request_repaint();
            return;
        }
        if std::mem::take(&mut self.fill_screen)
            && let Some(projector) = &self.projector
        {
            projector.full_screen(ui.ctx());
        }
        // The key may have turned to a page of another lesson.
        let Some(lesson) = self.lesson(cx) else {
            return;
        };
        let prose = cx.texts.lesson(lesson.id.as_str());
        self.began.get_or_insert(cx.input.now);
        self.voting.light(cx);
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
        if let (Route::PresentBooster(class), false) = (cx.model.route(), self.looked)
            && self.step + 1 == self.stops.len()
        {
            self.looked = true;
            out.push(Action::Class(ClassAction::Reviewed(class.clone())));
        }
    }
}

/// The current class's answers after the lesson.
fn after<'a>(cx: &Cx<'a>) -> &'a [Answers] {
    let class = cx.model.class();
    class.map_or(&[], |class| class.after.as_slice())
}

impl Present {
    /// The current page's lesson. If the page belongs to none, the first lesson on the wall.
    fn lesson<'a>(&self, cx: &Cx<'a>) -> Option<&'a Lesson> {
        let id = self.stops.get(self.step).and_then(slides::lesson_of);
        let id = id.or_else(|| self.stops.iter().find_map(slides::lesson_of))?;
        cx.model.library().lesson(id).map(AsRef::as_ref)
    }

    fn shown<'a>(&self, cx: &Cx<'_>, lesson: &'a Lesson, prose: &'a Prose) -> Shown<'a> {
        if self.rules {
            return Shown::Rules;
        }
        self.shown_at(self.step, cx, lesson, prose)
    }

    /// The content of the page with this index. `lesson` is the page's own.
    fn shown_at<'a>(
        &self,
        step: usize,
        cx: &Cx<'_>,
        lesson: &'a Lesson,
        prose: &'a Prose,
    ) -> Shown<'a> {
        match self.stops.get(step) {
            Some(Stop::Rules) => Shown::Rules,
            Some(Stop::Survey(When::After)) if self.voting.bars && !after(cx).is_empty() => {
                Shown::Asked(slides::questions(cx, after(cx)))
            }
            Some(Stop::Survey(when)) => Shown::Survey(*when),
            Some(Stop::Talk(_)) => Shown::Talk(lesson, prose),
            Some(Stop::Step(_, key)) => lesson.step(key).map_or_else(
                || Shown::Closing(lesson),
                |step| {
                    Shown::Page(Page {
                        lesson,
                        step,
                        prose,
                    })
                },
            ),
            Some(Stop::Closing(_)) | None => Shown::Closing(lesson),
        }
    }

    /// The replies of a chat as buttons if the keys for them are turned off; otherwise none.
    fn replies(&self, cx: &Cx<'_>, shown: &Shown<'_>) -> Vec<String> {
        match shown {
            Shown::Page(page) if !cx.model.settings().letter_keys => match &page.step.kind {
                Kind::Chat(graph) => {
                    let replies = chat::replies(graph, &self.run).iter();
                    let words = replies.map(|reply| page.part(reply.key.as_str()).to_owned());
                    words.collect()
                }
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    fn far(&self) -> Far<'_> {
        Far {
            run: &self.run,
            beat: self.beat,
            revealed: self.revealed,
        }
    }

    /// What the class can be asked on this page; `None` if there is nothing to vote on.
    fn ask(&self, cx: &Cx<'_>, lesson: &Lesson, prose: &Prose) -> Option<Ask> {
        match self.shown(cx, lesson, prose) {
            Shown::Page(page) if !comic::asks(page.step, self.beat) => None,
            Shown::Page(page) => slides::vote(&page, &self.run, self.revealed),
            Shown::Survey(when) => Some(Ask::Survey(when, slides::survey(cx, &self.stops, when))),
            Shown::Asked(_) => {
                let items = slides::survey(cx, &self.stops, When::After);
                Some(Ask::Survey(When::After, items))
            }
            _ => None,
        }
    }

    fn press(
        &mut self,
        press: Press,
        cx: &Cx<'_>,
        lesson: &Lesson,
        prose: &Prose,
        out: &mut Vec<Action>,
    ) {
        match press {
            Press::Escape => return self.escape(out),
            Press::End => return self.end_pressed(cx, out),
            _ => self.leaving = Leaving::default(),
        }
        if press == Press::Stay {
            return;
        }
        if press == Press::More {
            self.more += 1;
            return;
        }
        self.more = 0;
        if self.blank {
            self.blank = false;
            if press == Press::Tells {
                self.tells();
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
        if self.voting.counts(press) {
            return;
        }
        self.lost = false;
        if self.waits_for_phones(press) {
            return;
        }
        let before = (self.step, self.beat, self.run.taken.len());
        match press {
            Press::Tally | Press::VoteAgain => {
                let ask = self.ask(cx, lesson, prose);
                self.voting.press(press == Press::VoteAgain, ask, cx, out);
            }
            Press::Projector => self.press_projector(cx),
            Press::HideBars => self.voting.bars = false,
            Press::On if self.rules => self.rules = false,
            Press::Rules => self.rules = !self.rules,
            Press::On if self.beat < self.last_beat(cx, self.step) => self.turn_beat(self.beat + 1),
            Press::Back if self.beat > 0 && !self.rules => self.turn_beat(self.beat - 1),
            Press::On if self.step + 1 < self.stops.len() => self.turn_to(self.step + 1),
            Press::Back if self.step > 0 && !self.rules => {
                self.turn_to(self.step - 1);
                self.beat = self.last_beat(cx, self.step);
            }
            Press::Back => self.rules = false,
            Press::Reveal => self.reveal(&self.shown(cx, lesson, prose), cx),
            Press::Reply(ix) => {
                if let Shown::Page(page) = self.shown(cx, lesson, prose)
                    && let Kind::Chat(graph) = &page.step.kind
                    && let Some(reply) = chat::replies(graph, &self.run).get(ix)
                {
                    self.run.taken.push(reply.key.clone());
                    self.revealed = 0;
                }
            }
            Press::Blank => self.blank = true,
            Press::Tells => self.tells(),
            Press::Notes => {
                self.notes = self.keys || !self.notes;
                self.keys = false;
            }
            Press::Keys => self.keys = !self.keys,
            Press::FullScreen => self.fill_screen = true,
            Press::On
            | Press::End
            | Press::Escape
            | Press::Stay
            | Press::Letter(_)
            | Press::Digit(_)
            | Press::Enter
            | Press::Backspace
            | Press::More => {}
        }
        if before != (self.step, self.beat, self.run.taken.len()) {
            self.voting.turn(cx, out);
        }
        if before.0 != self.step {
            out.push(Action::Class(ClassAction::StandsAt(self.to_go_on_with())));
        }
    }

    /// Shows pupils the calm picture. The four lines appear at once if only the teacher can read them.
    fn tells(&mut self) {
        self.calm = true;
        self.card = self.projector.is_some();
    }

    fn turn_beat(&mut self, beat: usize) {
        self.beat = beat;
        self.revealed = 0;
    }

    fn turn_to(&mut self, step: usize) {
        self.step = step;
        self.beat = 0;
        self.revealed = 0;
        self.run = ChatRun::default();
        self.rules = false;
    }

    /// Reveals one more explanation. In a chat whose replies are all explained, the story continues.
    fn reveal(&mut self, shown: &Shown<'_>, cx: &Cx<'_>) {
        if self.revealed < shown.reveals(cx, &self.run, self.beat) {
            self.revealed += 1;
            // The next card has not been voted on yet.
            if let Shown::Page(page) = shown
                && matches!(page.step.kind, Kind::Sort(_))
            {
                self.voting.bars = false;
            }
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
        ui.painter().rect_filled(room, 0, crate::ui::theme::BLANK);
        let theme = fit::bar_theme(cx.theme, room.size());
        let cx = &cx.with_theme(&theme);
        let words = cx.t.present_blank_line();
        let dim = PAPER.gamma_multiply(0.6);
        let width = room.width() - 48.0;
        let laid = widgets::galley(ui, cx, &words, TextRole::Small, false, dim, width);
        let at = pos2(room.min.x + 24.0, room.max.y - 24.0 - laid.size().y);
        ui.painter().galley(at, laid, dim);
        response.widget_info(|| WidgetInfo::labeled(Ax::Button, true, &words));
        // Keys have already been handled, so only the mouse is left.
        (response.clicked() && ui.input(|input| input.pointer.any_released()))
            .then_some(Press::Blank)
    }
}
