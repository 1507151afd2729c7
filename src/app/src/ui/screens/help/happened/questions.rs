//! The questions before the steps: is anybody in danger, what happened, who is reading.

use super::{Happened, LARGE, calm, just_help, press};
use crate::ui::cx::Cx;
use crate::ui::screens::help::parts::keyed;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::Situation;
use porchlight_core::content::home::Happened as Situations;
use porchlight_core::help::happened::{Danger, Person, Way, situation_message};
use porchlight_core::help::{Asking, CountryHelp};
use porchlight_core::model::{Action, SystemAction};
use std::borrow::Cow;

/// The minimum width of each of two columns of situations, in points at scale 1.
const COLUMN: f32 = 380.0;

impl Happened {
    pub(super) fn danger(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        country: Option<&CountryHelp>,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        self.heading(ui, cx, &t.happened_danger_title());
        widgets::label(
            ui,
            cx,
            &t.happened_danger_line(),
            TextRole::Body,
            cx.theme.colors.ink,
        );
        ui.add_space(SPACE_M);
        for (role, answer) in [
            (Role::Help, Danger::Now),
            (Role::Quiet, Danger::No),
            (Role::Quiet, Danger::Unsure),
        ] {
            let words = danger_words(cx, answer);
            if press(
                ui,
                cx,
                Button::new(&words, role)
                    .wide()
                    .min_height(LARGE * cx.theme.scale),
            ) {
                self.turn(|way| way.answer_danger(answer));
            }
        }
        ui.add_space(SPACE_M);
        calm::danger(ui, cx, country, out);
        self.just_help(ui, cx, out);
    }

    pub(super) fn call(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        country: Option<&CountryHelp>,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        self.heading(ui, cx, &t.happened_danger_call());
        ui.add_space(SPACE_S);
        if country.is_none() {
            calm::where_are_you(ui, cx, out);
            ui.add_space(SPACE_M);
        }
        calm::danger(ui, cx, country, out);
        ui.add_space(SPACE_M);
        let words = t.happened_danger_words();
        widgets::label(ui, cx, &words, TextRole::Section, cx.theme.colors.ink);
        let words = t.happened_danger_after();
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
        ui.add_space(SPACE_L);
        if press(
            ui,
            cx,
            Button::new(&t.happened_danger_go_on(), Role::Quiet).icon("forward"),
        ) {
            self.turn(Way::go_on);
        }
        just_help(ui, cx, out);
    }

    pub(super) fn what(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        all: &Situations,
        country: Option<&CountryHelp>,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let prose = cx.texts.prose("happened");
        self.number_in_view(ui, cx, country, out);
        self.heading(ui, cx, &t.happened_what_title());
        widgets::label(
            ui,
            cx,
            &t.happened_what_line(),
            TextRole::Body,
            cx.theme.colors.ink,
        );
        ui.add_space(SPACE_M);
        let mut chosen = None;
        let mut column = |ui: &mut Ui, situations: &[Situation]| {
            for situation in situations {
                let id = situation_message(situation);
                let button = Button::new(prose.text(&id), Role::Card)
                    .line(prose.part(&id, "line"))
                    .wide();
                if keyed(ui, &id, |ui| press(ui, cx, button)) {
                    chosen = Some(situation.id.clone());
                }
            }
        };
        // Two columns where both are wide enough for their lines, so that the whole list is in view.
        let half = all.situations.len().div_ceil(2);
        let (left, right) = all.situations.split_at(half);
        if ui.available_width() > 2.0 * COLUMN * cx.theme.scale {
            ui.columns_const(|[first, second]| {
                column(first, left);
                column(second, right);
            });
        } else {
            column(ui, &all.situations);
        }
        if let Some(situation) = chosen {
            self.turn(|way| way.choose(situation));
        }
        self.just_help(ui, cx, out);
    }

    /// The emergency number, for a person who may be in danger and continues with the questions anyway.
    fn number_in_view(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        country: Option<&CountryHelp>,
        out: &mut Vec<Action>,
    ) {
        if self.way.may_be_danger() {
            calm::danger(ui, cx, country, out);
            ui.add_space(SPACE_M);
        }
    }

    pub(super) fn who(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        country: Option<&CountryHelp>,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        self.number_in_view(ui, cx, country, out);
        let asking = cx.model.asking_from();
        if asking == Asking::Adult {
            self.heading(ui, cx, &t.happened_who_adult_title());
        } else {
            self.heading(ui, cx, &t.happened_who_title());
            let ink = cx.theme.colors.ink;
            widgets::label(ui, cx, &t.happened_who_line(), TextRole::Body, ink);
        }
        ui.add_space(SPACE_M);
        let people = Person::likely_first(asking);
        let mut before = None;
        for person in people {
            // Young people and adults are two groups.
            let is_adult = person.asking() == Asking::Adult;
            if before.is_some_and(|before| before != is_adult) {
                ui.add_space(SPACE_M);
            }
            before = Some(is_adult);
            let words = person_words(cx, person);
            if press(ui, cx, Button::new(&words, Role::Card).wide()) {
                // The services beside the steps must match the person who was chosen.
                out.push(Action::System(SystemAction::Age(person.asking())));
                self.turn(|way| way.read_by(person));
            }
        }
        self.just_help(ui, cx, out);
    }
}

/// The words of an answer to "Is anybody in danger?".
pub(super) fn danger_words<'a>(cx: &Cx<'a>, danger: Danger) -> Cow<'a, str> {
    match danger {
        Danger::Now => cx.t.happened_danger_yes(),
        Danger::No => cx.t.happened_danger_no(),
        Danger::Unsure => cx.t.happened_danger_unsure(),
    }
}

/// The words of an answer to "Who are the steps for?".
pub(super) fn person_words<'a>(cx: &Cx<'a>, person: Person) -> Cow<'a, str> {
    let t = cx.t;
    match person {
        Person::Child(age) if age < 11 => t.happened_who_child(),
        Person::Child(_) => t.happened_who_middle(),
        Person::Teen => t.happened_who_teen(),
        Person::Grown => t.happened_who_grown(),
        Person::Adult(age) if age < 11 => t.happened_who_adult_young(),
        Person::Adult(age) if age < 14 => t.happened_who_adult_middle(),
        Person::Adult(_) => t.happened_who_adult_teen(),
    }
}
