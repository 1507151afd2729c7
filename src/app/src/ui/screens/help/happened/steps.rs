//! The steps: one per page with the first number beside it, or all of them on one page.

use super::{Happened, LARGE, calm, just_help, press, services, words};
use crate::ui::cx::Cx;
use crate::ui::screens::help::parts;
use crate::ui::screens::shared::dates::{date_words, today};
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::home::Happened as Situations;
use porchlight_core::content::{Reader, Situation};
use porchlight_core::help::CountryHelp;
use porchlight_core::help::happened::{
    Answer, Page, Part, Person, Way, crisis_line, first_service, never_message, offers, pages,
    say_message, situation_message, step_message,
};
use porchlight_core::model::{
    Action, FamilyAction, Nav, PrintAbout, Route, ShowCard, SystemAction,
};
use porchlight_core::text::Prose;

impl Happened {
    pub(super) fn steps(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        all: &Situations,
        country: Option<&CountryHelp>,
        out: &mut Vec<Action>,
    ) {
        let answers = self.way.answers();
        let known = answers.and_then(|(id, person)| Some((all.situation(id)?, person)));
        let Some((situation, person)) = known else {
            self.turn(Way::start_again);
            return;
        };
        let prose = cx.texts.prose("happened");
        widgets::two_columns_with(
            ui,
            0.62,
            320.0 * cx.theme.scale,
            (self, out),
            |ui, (this, out)| {
                if this.way.is_whole() {
                    this.whole_page(ui, cx, (all, situation), person, &prose, out);
                } else {
                    this.one_step(ui, cx, situation, person, &prose, out);
                }
                if cx.theme.scale > 1.3 {
                    this.answered(ui, cx, all);
                }
            },
            |ui, (_, out)| beside(ui, cx, country, (situation, person), out),
        );
    }

    fn one_step(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        situation: &Situation,
        person: Person,
        prose: &Prose,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let pages = pages(situation, person.reader());
        let offers = offers(situation, person);
        let place = self.way.place(pages.len());
        let Some(page) = pages.get(place) else { return };
        if place == 0 {
            let id = situation_message(situation);
            let words = prose.part(&id, person.reader().name());
            widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
                widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
            });
            ui.add_space(SPACE_M);
        }
        match page {
            Page::Step {
                part,
                message,
                place,
                of,
            } => {
                let words = format!(
                    "{} · {}",
                    part_title(cx, *part),
                    t.happened_place(*of, *place)
                );
                widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
                self.heading(ui, cx, prose.text(message));
                widgets::paragraphs(ui, cx, prose.part(message, "how"), TextRole::Section);
            }
            Page::Say => {
                let words = say_title(cx, person);
                self.heading(ui, cx, &words);
                say(ui, cx, situation, person, prose);
                if offers.show_card {
                    ui.add_space(SPACE_M);
                    if press(
                        ui,
                        cx,
                        Button::new(&t.help_show(), Role::Quiet).icon("card"),
                    ) {
                        out.push(Action::Nav(Nav::Go(Route::HelpShow(ShowCard::NotSay))));
                    }
                }
            }
            Page::Never => {
                self.heading(ui, cx, &t.happened_never());
                nevers(ui, cx, situation, person, prose);
            }
        }
        if offers.of_age && *page == Page::Say {
            of_age(ui, cx);
        }
        ui.add_space(SPACE_XL);
        let last = place + 1 == pages.len();
        ui.horizontal_wrapped(|ui| {
            let high = LARGE * cx.theme.scale;
            if !last
                && press(
                    ui,
                    cx,
                    Button::new(&t.happened_next(), Role::Primary)
                        .icon("forward")
                        .min_height(high),
                )
            {
                self.turn(|way| way.next(pages.len()));
            }
            if place > 0
                && press(
                    ui,
                    cx,
                    Button::new(&t.happened_before(), Role::Quiet)
                        .icon("back")
                        .min_height(high),
                )
            {
                self.turn(|way| way.before(pages.len()));
            }
        });
        ui.add_space(SPACE_M);
        self.more(ui, cx, situation, person, out);
    }

    /// All steps on one page, for people who want to see how many there are.
    fn whole_page(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (all, situation): (&Situations, &Situation),
        person: Person,
        prose: &Prose,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let id = situation_message(situation);
        self.heading(ui, cx, prose.text(&id));
        let words = prose.part(&id, person.reader().name());
        widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
        let steps = situation.steps(person.reader());
        for part in Part::ALL {
            let keys = part.steps(steps);
            if keys.is_empty() {
                continue;
            }
            ui.add_space(SPACE_L);
            widgets::section(ui, cx, &part_title(cx, part));
            for (ix, key) in keys.iter().enumerate() {
                let message = step_message(key, person.reader());
                let how = prose.part(&message, "how");
                let words = widgets::sentences([prose.text(&message), how]);
                parts::numbered(ui, cx, ix + 1, &words);
            }
        }
        ui.add_space(SPACE_L);
        widgets::section(ui, cx, &say_title(cx, person));
        say(ui, cx, situation, person, prose);
        if offers(situation, person).of_age {
            of_age(ui, cx);
        }
        ui.add_space(SPACE_L);
        widgets::section(ui, cx, &t.happened_never());
        nevers(ui, cx, situation, person, prose);
        ui.add_space(SPACE_M);
        if all.review_by < today(cx).date {
            let words = t.happened_late(date_words(cx, all.reviewed_on));
            widgets::small(ui, cx, &words);
        }
        self.more(ui, cx, situation, person, out);
    }

    /// Other ways to get the steps. Where the danger may be at home, nothing is printed or saved.
    fn more(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        situation: &Situation,
        person: Person,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let offers = offers(situation, person);
        let whole = if self.way.is_whole() {
            t.happened_one()
        } else {
            t.happened_all()
        };
        ui.horizontal_wrapped(|ui| {
            if press(ui, cx, Button::new(&whole, Role::Quiet).icon("list")) {
                self.turn(Way::switch_whole);
            }
            if offers.print
                && press(
                    ui,
                    cx,
                    Button::new(&t.happened_print(), Role::Quiet).icon("print"),
                )
            {
                let about = PrintAbout::Happened(situation.id.clone(), person.reader());
                out.push(Action::Nav(Nav::Go(Route::Print(about))));
            }
            let inside = cx.model.parents_open() || !cx.model.pin().closes();
            if offers.keep && inside && cx.model.may_keep_steps() && !kept(cx, situation) {
                let words = t.happened_keep();
                if press(ui, cx, Button::new(&words, Role::Quiet).icon("save")) {
                    out.push(Action::Family(FamilyAction::KeepSteps(
                        situation.id.clone(),
                    )));
                }
            }
            if press(
                ui,
                cx,
                Button::new(&t.happened_start_again(), Role::Plain).icon("again"),
            ) {
                self.turn(Way::start_again);
                // The services go back to those for the person who came.
                if let Some(Answer::Who(came)) = self.way.answered().pop() {
                    out.push(Action::System(SystemAction::Age(came.asking())));
                }
                if matches!(cx.model.route(), Route::Steps(_)) {
                    out.push(Action::Nav(Nav::Replace(Route::Happened)));
                }
            }
        });
        just_help(ui, cx, out);
        if offers.keep && cx.model.may_keep_steps() && kept(cx, situation) {
            widgets::explained(ui, cx, &t.happened_kept());
        }
    }
}

fn kept(cx: &Cx<'_>, situation: &Situation) -> bool {
    let steps = cx.model.home().steps.as_ref();
    steps.is_some_and(|(_, id)| id == &situation.id)
}

fn say_title(cx: &Cx<'_>, person: Person) -> String {
    match person.reader() {
        Reader::Adult => cx.t.happened_say(),
        Reader::Child | Reader::Teen => cx.t.happened_say_child(),
    }
    .into_owned()
}

fn say(ui: &mut Ui, cx: &Cx<'_>, situation: &Situation, person: Person, prose: &Prose) {
    let id = say_message(situation, person);
    for part in ["one", "two", "three"] {
        ui.add_space(SPACE_S);
        widgets::card(ui, cx, None, |ui| {
            let words = prose.part(&id, part);
            widgets::strong(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
        });
    }
}

fn nevers(ui: &mut Ui, cx: &Cx<'_>, situation: &Situation, person: Person, prose: &Prose) {
    let reader = person.reader();
    for key in &situation.steps(reader).never {
        let message = never_message(key, reader);
        ui.add_space(SPACE_S);
        ui.horizontal_top(|ui| {
            let side = cx.theme.type_size(TextRole::Body).1;
            let (rect, _) = ui.allocate_exact_size(egui::Vec2::splat(side), egui::Sense::hover());
            widgets::icon(ui, cx, "hand-stop", rect, cx.theme.colors.again);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let words = prose.text(&message);
                widgets::strong(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
                let how = prose.part(&message, "how");
                widgets::label(ui, cx, how, TextRole::Body, cx.theme.colors.ink);
            });
        });
    }
}

/// A note about pictures, for a person who is now 18.
fn of_age(ui: &mut Ui, cx: &Cx<'_>) {
    ui.add_space(SPACE_M);
    widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
        let words = cx.t.happened_now_18();
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
    });
}

/// The heading of a part.
fn part_title(cx: &Cx<'_>, part: Part) -> String {
    match part {
        Part::Hour => cx.t.happened_hour(),
        Part::Today => cx.t.happened_today(),
        Part::Week => cx.t.happened_week(),
    }
    .into_owned()
}

/// The emergency number and the first service, beside every step.
fn beside(
    ui: &mut Ui,
    cx: &Cx<'_>,
    country: Option<&CountryHelp>,
    (situation, person): (&Situation, Person),
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    ui.spacing_mut().item_spacing.y = SPACE_M;
    let Some(country) = country else {
        calm::danger(ui, cx, None, out);
        calm::where_are_you(ui, cx, out);
        return;
    };
    calm::danger(ui, cx, Some(country), out);
    let listed = services::listed(cx, country);
    if let Some(first) = first_service(&listed, situation, person) {
        widgets::label(
            ui,
            cx,
            &t.happened_first_number(),
            TextRole::Body,
            cx.theme.colors.soft,
        );
        calm::first_service(ui, cx, country, first, None, out);
    }
    if let Some(line) = crisis_line(&listed, situation, person) {
        let words = t.happened_crisis();
        widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
        calm::first_service(ui, cx, country, line, None, out);
    }
    let place = words::country_in(cx, &country.country);
    widgets::small(ui, cx, &t.help_in(place));
    if press(
        ui,
        cx,
        Button::new(&t.happened_more_help(), Role::Quiet).icon("help"),
    ) {
        out.push(Action::Nav(Nav::Go(Route::HelpNumbers)));
    }
}
