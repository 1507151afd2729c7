//! The teacher's window while a lesson is on the wall: the page, what is beside it, the strip below it, and the bar.
//! Also the same page laid out for the pupils' window, if there is one.

use super::controls::{self, Bar, DOTS};
use super::fit::{Fit, fit};
use super::keys::{Press, lock_keys, speak};
use super::projector::capture;
use super::sheet::{Pen, Sheet};
use super::slide::Shown;
use super::voting::{Ask, rounds};
use super::{Present, change, presenter_notes, slides, tally, windows};
use crate::ui::cx::Cx;
use crate::ui::theme::{AudienceStyle, Theme};
use egui::{Id, Key, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, pos2, vec2};
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
            // Answers from before are not shown yet, because they would influence those given after.
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
        let items = controls::controls(cx, self.calm, notes_shown, ask.as_ref());
        let bar = Bar::new(ui, cx, items, room.width() - 32.0);
        let bar_top = room.max.y - bar.height();
        let bar_rect = Rect::from_min_max(pos2(room.min.x, bar_top), room.max);
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
            presenter_notes::calm(ui, cx, above, self.card, self.projector.is_some());
            return bar.ui(ui, cx, bar_rect);
        }
        let dots_top = bar_top - DOTS - 4.0;
        let strip_top = if self.voting.is_open() {
            dots_top - tally::strip_height(cx)
        } else if self.lost {
            dots_top - tally::line_height(cx)
        } else {
            dots_top
        };
        let upper = Rect::from_min_max(room.min, pos2(room.max.x, strip_top));
        let mut pressed = None;
        let beside = self.beside(cx, ask.as_ref());
        let (upper, street_at) = windows::split(upper, self.voting.street());
        let (upper, bars_at) = match beside {
            Beside::Nothing => (upper, Rect::NOTHING),
            _ => tally::split(upper),
        };
        let (wall, notes_at) = if self.notes {
            presenter_notes::split(cx.theme, upper)
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
        pressed = sheet_ui(ui, &large, wall, &sheet, self.step).or(pressed);
        if self.notes {
            let began = self.began.unwrap_or(cx.input.now);
            let side = presenter_notes::Side {
                there: self
                    .projector
                    .as_ref()
                    .map(|projector| presenter_notes::There {
                        black: self.blank,
                        fills_a_screen: projector.screen().is_some(),
                    }),
                next: slides::next_title(cx, &self.stops, self.step),
                spent: cx.input.now.duration_since(began).as_mins().max(0),
                planned: slides::planned(cx, &self.stops),
            };
            presenter_notes::notes(ui, cx, notes_at, &shown, &side, prose);
        }
        match beside {
            Beside::Nothing => {}
            Beside::Bars(rounds) => pressed = tally::bars(ui, cx, bars_at, rounds).or(pressed),
            Beside::Change(class) => change::ui(ui, cx, bars_at, class),
        }
        if let Some(windows) = self.voting.street() {
            windows::ui(ui, cx, street_at, windows);
        }
        let strip = Rect::from_min_max(pos2(room.min.x, strip_top), pos2(room.max.x, dots_top));
        if let Some(counting) = &mut self.voting.counting {
            pressed = tally::strip(ui, cx, strip, counting).or(pressed);
        } else if let Some((asked, _)) = &self.voting.asking {
            let is_survey = matches!(asked, Ask::Survey(..));
            pressed = tally::phones(ui, cx, strip, is_survey).or(pressed);
        } else if self.lost {
            tally::lost(ui, cx, strip);
        }
        let dots = Rect::from_min_size(
            pos2(room.min.x + 24.0, dots_top),
            vec2(room.width() - 48.0, DOTS),
        );
        controls::dots(ui, cx, dots, self.step, of, response.has_focus());
        bar.ui(ui, cx, bar_rect).or(pressed)
    }

    /// Puts what pupils may see into their window.
    pub(super) fn beam(&mut self, ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson, prose: &Prose) {
        let Some(projector) = self.projector.clone() else {
            return;
        };
        let size = projector.size();
        let shown = self.shown(cx, lesson, prose);
        let ask = self.ask(cx, lesson, prose);
        let beside = self.beside(cx, ask.as_ref());
        let whole = Rect::from_min_size(egui::Pos2::ZERO, size);
        let (above, street_at) = windows::split(whole, self.voting.street());
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
                windows::paint(ui, cx, street_at, windows);
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

/// Paints the page. It scrolls only if it does not fit even at the smallest size.
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
                    // For the mouse only. The keys 1 to 3 do the same, and the page stays a single tab stop.
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
