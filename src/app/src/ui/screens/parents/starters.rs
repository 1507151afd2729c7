//! Conversation starters by age and topic: a question, what the child may say, and a good next sentence.

use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::{Audience, Key};
use porchlight_core::model::{Action, Nav, PrintAbout, Route};

/// The starters, filtered by age band and topic.
#[derive(Default)]
pub struct StartersScreen {
    band: Option<Audience>,
    topic: Option<Key>,
}

impl Screen for StartersScreen {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let Some(starters) = &cx.model.library().home.starters else {
            return;
        };
        let prose = cx.texts.prose("starters");
        let of_child = cx
            .model
            .child()
            .or_else(|| cx.model.children().iter().next());
        let usual = of_child.and_then(|(_, child)| child.band);
        let band = *self.band.get_or_insert(usual.unwrap_or(Audience::Age8To10));
        let fits = |topic: &&porchlight_core::content::home::StarterTopic| {
            topic.starters.iter().any(|one| one.band == band)
        };
        let topics: Vec<_> = starters.topics.iter().filter(fits).collect();
        let topic = topics
            .iter()
            .find(|topic| Some(&topic.id) == self.topic.as_ref())
            .or(topics.first());
        widgets::centred(ui, 1120.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.start_title());
            widgets::label(
                ui,
                cx,
                &t.start_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            ui.add_space(SPACE_M);
            let mut chosen = (band, None);
            let mut left = |ui: &mut Ui| {
                widgets::strong(ui, cx, &t.start_age(), TextRole::Body, cx.theme.colors.soft);
                widgets::radio_group(ui, &t.start_age(), |ui| {
                    ui.horizontal_wrapped(|ui| {
                        for one in Audience::BANDS {
                            let words = t.by_id(&format!("band-{}", one.folder()));
                            if Button::new(&words, Role::Card)
                                .radio(one == band)
                                .show(ui, cx)
                                .clicked()
                            {
                                chosen.0 = one;
                            }
                        }
                    });
                });
                ui.add_space(SPACE_M);
                widgets::strong(
                    ui,
                    cx,
                    &t.start_topic(),
                    TextRole::Body,
                    cx.theme.colors.soft,
                );
                widgets::radio_group(ui, &t.start_topic(), |ui| {
                    ui.vertical(|ui| {
                        for one in &topics {
                            let words = prose.text(&format!("topic-{}", one.id));
                            if Button::new(words, Role::Card)
                                .wide()
                                .radio(topic.is_some_and(|topic| topic.id == one.id))
                                .show(ui, cx)
                                .clicked()
                            {
                                chosen.1 = Some(one.id.clone());
                            }
                        }
                    });
                });
                ui.add_space(SPACE_M);
                if Button::new(&t.start_print(), Role::Quiet)
                    .icon("print")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::Print(PrintAbout::Starters(
                        band,
                    )))));
                }
            };
            let right = |ui: &mut Ui| {
                let Some(topic) = topic else { return };
                let when = prose.part(&format!("topic-{}", topic.id), "when");
                let words = t.start_when(when.to_owned());
                widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
                for starter in topic.starters.iter().filter(|one| one.band == band) {
                    talk(ui, cx, starter.key.as_str(), &prose);
                    ui.add_space(SPACE_M);
                }
            };
            widgets::two_columns(ui, 0.34, 260.0 * cx.theme.scale, &mut left, right);
            self.band = Some(chosen.0);
            if chosen.1.is_some() {
                self.topic = chosen.1;
            }
        });
    }
}

/// A question with two ways the conversation may go.
fn talk(ui: &mut Ui, cx: &Cx<'_>, key: &str, prose: &porchlight_core::text::Prose) {
    let t = cx.t;
    widgets::card(ui, cx, None, |ui| {
        widgets::section(ui, cx, prose.text(key));
        for way in [1, 2] {
            ui.add_space(SPACE_S);
            widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
                ui.spacing_mut().item_spacing.y = SPACE_S / 2.0;
                widgets::small(ui, cx, &t.start_answer());
                let answer = prose.part(key, &format!("answer-{way}"));
                widgets::label(ui, cx, answer, TextRole::Body, cx.theme.colors.ink);
                widgets::small(ui, cx, &t.start_next());
                let next = prose.part(key, &format!("next-{way}"));
                widgets::strong(ui, cx, next, TextRole::Body, cx.theme.colors.act);
            });
        }
    });
    ui.add_space(SPACE_L - SPACE_M);
}
