//! The teacher's window while a lesson is on the wall: the page, the content beside it, the strip below it, and the bar. Also
//! the same page laid out for the pupils' window, if there is one.

use super::controls::{self, Bar, DOTS};
use super::fit::{self, Fit, fit};
use super::one_stop::{lock_keys, speak};
use super::projector::capture;
use super::sheet::Pen;
use super::slide::Shown;
use super::voting::{Ask, rounds};
use super::{Present, change, keys_list, lit_street, presenter_notes, sheet_ui, slides, tally};
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, Theme};
use crate::ui::wall_keys::Press;
use egui::{Id, Rect, Sense, Ui, Vec2, pos2, vec2};
use porchlight_core::class::{Class, Counts, When};
use porchlight_core::content::Lesson;
use porchlight_core::text::Prose;

/// Which of the class's answers are drawn beside the page.
#[derive(Clone, Copy)]
enum Beside<'a> {
    Nothing,
    Bars(&'a [Counts]),
    Change(&'a Class),
}

impl Present {
    fn beside<'a>(&self, cx: &Cx<'a>, ask: Option<&Ask>) -> Beside<'a> {
        if !self.voting.bars {
            return Beside::Nothing;
        }
        match ask {
            Some(Ask::Vote(vote, _)) => match rounds(cx, vote) {
                [] => Beside::Nothing,
                rounds => Beside::Bars(rounds),
            },
            // Earlier answers are not shown yet, because they would influence those given after the lesson.
            Some(Ask::Survey(When::After, _)) => match cx.model.class() {
                Some(class) if !class.after.is_empty() => Beside::Change(class),
                _ => Beside::Nothing,
            },
            _ => Beside::Nothing,
        }
    }

    pub(super) fn wall_ui(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        room: Rect,
        slide: Id,
        lesson: &Lesson,
        prose: &Prose,
    ) -> Option<Press> {
        let notes_shown = if self.calm { self.card } else { self.notes };
        let ask = self.ask(cx, lesson, prose);
        let is_shared = self.projector.is_none();
        let there = self.projector.as_ref();
        let which = controls::Which {
            calm: self.calm,
            notes: notes_shown && !self.keys,
            keys: self.keys,
            there: there.map(|projector| projector.screen().is_none()),
            ask: ask.as_ref(),
        };
        // The teacher's own content scales with the window, which may fill a wall.
        let bar_theme = fit::bar_theme(cx.theme, room.size());
        let bar_cx = &cx.with_theme(&bar_theme);
        let notes_theme = fit::notes_theme(cx.theme, room.size());
        let notes_cx = &cx.with_theme(&notes_theme);
        let items = controls::controls(cx, which);
        let bar = Bar::new(ui, bar_cx, items, room.width() - 32.0, self.more);
        self.more = bar.at;
        let bar_top = room.max.y - bar.height();
        let bar_rect = Rect::from_min_max(pos2(room.min.x, bar_top), room.max);
        if is_shared {
            self.bar.watch(ui, self.time);
        }
        if self.calm {
            let above = Rect::from_min_max(room.min, pos2(room.max.x, bar_top));
            let response = ui.interact(above, slide, Sense::focusable_noninteractive());
            lock_keys(ui, slide);
            speak(ui, &response, &cx.t.present_calm());
            presenter_notes::calm(ui, notes_cx, above, self.card, !is_shared);
            self.leaving_ui(ui, bar_cx, above);
            let (pressed, has_focus) = bar.ui(ui, bar_cx, bar_rect);
            self.bar.has_focus = has_focus;
            return pressed;
        }
        // With one window and only the page shown, the bar appears only while the mouse moves. Its space is reserved, so that it
        // never covers words; the dots use it meanwhile.
        let is_bare = is_shared
            && !(self.notes || self.keys || self.lost || self.voting.bars || self.voting.is_open());
        let dots_high = DOTS * fit::grown(room.size());
        let dots_bottom = if is_bare { room.max.y } else { bar_top } - 4.0;
        let dots_top = dots_bottom - dots_high;
        let strip_top = if is_bare {
            bar_top
        } else if self.voting.is_open() {
            dots_top - tally::strip_height(bar_cx)
        } else if self.lost {
            dots_top - tally::line_height(bar_cx)
        } else {
            dots_top
        };
        let upper = Rect::from_min_max(room.min, pos2(room.max.x, strip_top));
        let mut pressed = None;
        let beside = self.beside(cx, ask.as_ref());
        let (upper, street_at) = lit_street::split(upper, self.voting.street());
        let (upper, bars_at) = match beside {
            Beside::Nothing => (upper, Rect::NOTHING),
            _ => tally::split(upper),
        };
        let (wall, notes_at) = if self.notes || self.keys {
            // While reading the list of keys, a teacher does not need the page.
            let share = if self.keys { 0.75 } else { 0.38 };
            presenter_notes::split(&notes_theme, upper, share)
        } else {
            (upper, Rect::NOTHING)
        };
        let response = ui.interact(wall, slide, Sense::focusable_noninteractive());
        lock_keys(ui, slide);
        let shown = self.shown(cx, lesson, prose);
        let theme = self.fitted(ui, cx, wall.size(), &shown);
        let large = cx.with_theme(&theme);
        let sheet = {
            let pen = Pen { ui, cx: &large };
            shown.lay(pen, wall.size(), self.far())
        };
        let of = self.stops.len();
        let place = cx.t.present_place(self.step + 1, of);
        speak(ui, &response, &format!("{place}. {}", sheet.said()));
        let page = sheet_ui::Page {
            sheet: &sheet,
            step: self.step,
            replies: &self.replies(cx, &shown),
        };
        pressed = sheet_ui::ui(ui, &large, wall, &page).or(pressed);
        if self.keys {
            keys_list::ui(ui, notes_cx, notes_at, is_shared);
        } else if self.notes {
            let began = self.began.unwrap_or(cx.input.now);
            let there = self.projector.as_ref().map(|projector| projector.size());
            let there = there.unwrap_or(wall.size());
            let planned = slides::planned(cx, &self.stops);
            let until = |before| slides::planned_until(cx, &self.stops, before, planned);
            let before = until(self.began_at);
            let side = presenter_notes::Side {
                there: self
                    .projector
                    .as_ref()
                    .map(|projector| presenter_notes::There {
                        black: self.blank,
                        fills_a_screen: projector.screen().is_some(),
                    }),
                next: self
                    .next_step(cx)
                    .and_then(|(step, _)| slides::title(cx, &self.stops, step)),
                aspect: there.x / there.y.max(1.0),
                spent: cx.input.now.duration_since(began).as_mins().max(0),
                due: until(self.step + 1) - before,
                planned: i64::from(planned) - before,
            };
            let next = |ui: &mut Ui, at| self.paint_next(ui, cx, at, there);
            presenter_notes::notes(ui, notes_cx, notes_at, (&shown, prose), &side, next);
        }
        match beside {
            Beside::Nothing => {}
            Beside::Bars(rounds) => pressed = tally::bars(ui, cx, bars_at, rounds).or(pressed),
            Beside::Change(class) => change::ui(ui, cx, bars_at, class),
        }
        if let Some(windows) = self.voting.street() {
            lit_street::ui(ui, cx, street_at, windows);
        }
        let strip = Rect::from_min_max(pos2(room.min.x, strip_top), pos2(room.max.x, dots_top));
        if let Some(counting) = &mut self.voting.counting {
            pressed = tally::strip(ui, bar_cx, strip, counting).or(pressed);
        } else if let Some((asked, _)) = &self.voting.asking {
            let is_survey = matches!(asked, Ask::Survey(..));
            pressed = tally::phones(ui, bar_cx, strip, is_survey, self.turning).or(pressed);
        } else if self.lost {
            tally::lost(ui, bar_cx, strip);
        }
        let dots = Rect::from_min_size(
            pos2(room.min.x + 24.0, dots_top),
            vec2(room.width() - 48.0, dots_high),
        );
        controls::dots(ui, cx, dots, self.step, of, response.has_focus());
        self.leaving_ui(ui, bar_cx, wall);
        let is_there = !is_bare || self.bar.is_shown(self.time);
        if !is_there {
            ui.ctx().set_cursor_icon(egui::CursorIcon::None);
        }
        let (hit, has_focus) = ui
            .scope(|ui| {
                if !is_there {
                    ui.set_opacity(0.0);
                } else if is_bare {
                    ui.painter().rect_filled(bar_rect, 0, cx.theme.colors.sunk);
                }
                bar.ui(ui, bar_cx, bar_rect)
            })
            .inner;
        self.bar.has_focus = has_focus;
        // A screen reader may press buttons of a hidden bar; the mouse may not.
        let by_mouse = ui.input(|input| input.pointer.any_released());
        let hit = hit.filter(|_| !is_bare || !by_mouse || self.bar.can_be_hit(self.time));
        hit.or(pressed)
    }

    /// Shows pupils their page in their own window.
    pub(super) fn beam(&mut self, ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, prose: &Prose) {
        let Some(projector) = self.projector.clone() else {
            return;
        };
        let size = projector.size();
        let shown = self.shown(cx, lesson, prose);
        let ask = self.ask(cx, lesson, prose);
        let beside = self.beside(cx, ask.as_ref());
        let whole = Rect::from_min_size(egui::Pos2::ZERO, size);
        let (above, street_at) = lit_street::split(whole, self.voting.street());
        let (wall, bars_at) = match beside {
            Beside::Nothing => (above, Rect::NOTHING),
            _ => tally::split(above),
        };
        let mut known = std::mem::take(&mut self.fitted_there);
        std::mem::swap(&mut self.fitted, &mut known);
        let theme = self.fitted(ui, cx, wall.size(), &shown);
        std::mem::swap(&mut self.fitted, &mut known);
        self.fitted_there = known;
        let large = cx.with_theme(&theme);
        let ground = if self.blank {
            crate::ui::theme::BLANK
        } else {
            theme.colors.page
        };
        let shapes = capture(ui, size, |ui| {
            if self.blank {
                return;
            }
            if self.calm {
                presenter_notes::calm(ui, cx, whole, false, true);
                return;
            }
            let pen = Pen { ui, cx: &large };
            let sheet = shown.lay(pen, wall.size(), self.far());
            sheet.paint(pen, wall.min);
            match beside {
                Beside::Nothing => {}
                Beside::Bars(rounds) => tally::chart(ui, cx, bars_at, rounds),
                Beside::Change(class) => change::ui(ui, cx, bars_at, class),
            }
            if let Some(windows) = self.voting.street() {
                lit_street::paint(ui, cx, street_at, windows);
            }
        });
        projector.show(ui.ctx(), &cx.t.app_name(), ground, shapes);
    }

    /// The size at which this step fits with any number of explanations revealed, so that words do not jump while a
    /// class reads them.
    fn fitted(&mut self, ui: &Ui, cx: &Cx<'_>, room: Vec2, shown: &Shown<'_>) -> Theme {
        let key = Fit {
            step: self.step,
            rules: self.rules,
            asked: matches!(shown, Shown::Asked(_)),
            taken: self.run.taken.len(),
            beat: self.beat,
            room,
            scale: cx.theme.scale,
            locale: cx.texts.locale().to_owned(),
        };
        if let Some((known, scale)) = &self.fitted
            && *known == key
        {
            let mut theme = cx.theme.with_look(AudienceStyle::Projector);
            theme.scale = *scale;
            return theme;
        }
        let theme = fit(cx.theme, room, |theme| {
            let large = cx.with_theme(theme);
            shown.needs(Pen { ui, cx: &large }, room, self.far())
        });
        self.fitted = Some((key, theme.scale));
        theme
    }
}
