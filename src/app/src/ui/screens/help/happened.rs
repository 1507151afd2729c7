//! It happened: in the worst minute, one step a screen. First whether somebody is in danger, then what it is and who reads,
//! then what to do in the first hour, today and this week, with the first number beside every step. Needs no profile, keeps
//! nothing, and is silent; only an adult may ask to keep the steps.

use super::parts::{self, press};
use super::{calm, services, words};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::dates::date_words;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::home::{CLOSE, Happened as Steps};
use porchlight_core::content::{Key, Reader, Situation};
use porchlight_core::family::day;
use porchlight_core::help::{Asking, CountryHelp, Service, ServiceKind, Topic};
use porchlight_core::model::{
    Action, FamilyAction, Nav, PrintAbout, Route, ShowCard, SystemAction,
};
use porchlight_core::text::Prose;

/// Somebody who reads, and how old the child is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Who {
    Child(u8),
    Teen,
    /// A teenager who is of age now.
    Grown,
    /// An adult, and the age of the child.
    Adult(u8),
}

impl Who {
    const ALL: [Self; 7] = [
        Self::Child(9),
        Self::Child(12),
        Self::Teen,
        Self::Grown,
        Self::Adult(9),
        Self::Adult(12),
        Self::Adult(16),
    ];

    fn reader(self) -> Reader {
        match self {
            Self::Child(_) => Reader::Child,
            Self::Teen | Self::Grown => Reader::Teen,
            Self::Adult(_) => Reader::Adult,
        }
    }

    /// For which services Help is asked.
    fn asking(self) -> Asking {
        match self {
            Self::Child(age) => Asking::Child(age),
            Self::Teen => Asking::Child(16),
            Self::Grown => Asking::Child(18),
            Self::Adult(_) => Asking::Adult,
        }
    }

    /// Whose words are to be said.
    fn saying(self) -> &'static str {
        match self {
            Self::Child(_) => "child",
            Self::Teen | Self::Grown => "teen",
            Self::Adult(age) if age < 11 => "adult-young",
            Self::Adult(age) if age < 14 => "adult-middle",
            Self::Adult(_) => "adult-teen",
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
enum Stage {
    #[default]
    Danger,
    /// Danger now: the number, and nothing else.
    Call,
    What,
    Who,
    Steps,
}

#[derive(Default)]
pub struct Happened {
    stage: Stage,
    situation: Option<Key>,
    who: Option<Who>,
    place: usize,
    /// All steps on one page.
    whole: bool,
    turned: bool,
}

/// One page of the steps.
enum Page {
    /// Title of its part, message of the step, place in the part and how many there are.
    Step(&'static str, String, usize, usize),
    Say,
    Never,
}

impl Happened {
    /// All steps for a situation, for an adult: those a parent kept.
    pub fn kept(situation: Key) -> Self {
        Self {
            stage: Stage::Steps,
            situation: Some(situation),
            who: Some(Who::Adult(12)),
            whole: true,
            ..Self::default()
        }
    }
}

impl Screen for Happened {
    fn stands_at_top(&self) -> bool {
        self.stage == Stage::Steps
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let still = parts::still(cx);
        let cx = &cx.with_theme(&still);
        let Some(all) = cx.model.library().home.happened.as_ref() else {
            out.push(Action::Nav(Nav::Replace(Route::Help)));
            return;
        };
        let country = cx
            .model
            .country()
            .and_then(|code| cx.model.library().help.country(code));
        let width = if self.stage == Stage::Steps {
            1120.0
        } else {
            860.0
        };
        widgets::centred(ui, width * cx.theme.scale, |ui| match self.stage {
            Stage::Danger => self.danger(ui, cx, country, out),
            Stage::Call => self.call(ui, cx, country, out),
            Stage::What => self.what(ui, cx, all, out),
            Stage::Who => self.who(ui, cx, out),
            Stage::Steps => self.steps(ui, cx, all, country, out),
        });
    }
}

impl Happened {
    fn turn(&mut self, stage: Stage) {
        self.stage = stage;
        self.place = 0;
        self.turned = true;
    }

    fn heading(&mut self, ui: &mut Ui, cx: &Cx<'_>, text: &str) {
        let heading = widgets::heading(ui, cx, text);
        if std::mem::take(&mut self.turned) {
            heading.request_focus();
        }
    }

    /// The way out of the questions, on each of them.
    fn just_help(&self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        ui.add_space(SPACE_L);
        widgets::small(ui, cx, &cx.t.happened_not_kept());
        if press(
            ui,
            cx,
            Button::new(&cx.t.happened_just_help(), Role::Quiet).icon("help"),
        ) {
            out.push(Action::Nav(Nav::Go(Route::Help)));
        }
    }

    fn danger(
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
        for (words, role, stage) in [
            (t.happened_danger_yes(), Role::Help, Stage::Call),
            (t.happened_danger_no(), Role::Quiet, Stage::What),
            (t.happened_danger_unsure(), Role::Quiet, Stage::What),
        ] {
            if press(
                ui,
                cx,
                Button::new(&words, role)
                    .wide()
                    .min_height(LARGE * cx.theme.scale),
            ) {
                self.turn(stage);
            }
        }
        ui.add_space(SPACE_M);
        calm::danger(ui, cx, country);
        self.just_help(ui, cx, out);
    }

    fn call(
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
        calm::danger(ui, cx, country);
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
            self.turn(Stage::What);
        }
    }

    fn what(&mut self, ui: &mut Ui, cx: &Cx<'_>, all: &Steps, out: &mut Vec<Action>) {
        let t = cx.t;
        let prose = cx.texts.prose("happened");
        self.heading(ui, cx, &t.happened_what_title());
        widgets::label(
            ui,
            cx,
            &t.happened_what_line(),
            TextRole::Body,
            cx.theme.colors.ink,
        );
        ui.add_space(SPACE_M);
        for situation in &all.situations {
            let id = format!("situation-{}", situation.id);
            if press(
                ui,
                cx,
                Button::new(prose.text(&id), Role::Card)
                    .line(prose.part(&id, "line"))
                    .wide(),
            ) {
                self.situation = Some(situation.id.clone());
                self.turn(Stage::Who);
            }
        }
        self.just_help(ui, cx, out);
    }

    fn who(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        self.heading(ui, cx, &t.happened_who_title());
        widgets::label(
            ui,
            cx,
            &t.happened_who_line(),
            TextRole::Body,
            cx.theme.colors.ink,
        );
        ui.add_space(SPACE_M);
        let words = [
            t.happened_who_child(),
            t.happened_who_middle(),
            t.happened_who_teen(),
            t.happened_who_grown(),
            t.happened_who_adult_young(),
            t.happened_who_adult_middle(),
            t.happened_who_adult_teen(),
        ];
        for (ix, (who, words)) in Who::ALL.into_iter().zip(words).enumerate() {
            if ix == 4 {
                ui.add_space(SPACE_M);
            }
            if press(ui, cx, Button::new(&words, Role::Card).wide()) {
                self.who = Some(who);
                // The services beside the steps are those for this person.
                out.push(Action::System(SystemAction::Age(who.asking())));
                self.turn(Stage::Steps);
            }
        }
        self.just_help(ui, cx, out);
    }

    fn steps(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        all: &Steps,
        country: Option<&CountryHelp>,
        out: &mut Vec<Action>,
    ) {
        let (Some(who), Some(situation)) = (
            self.who,
            self.situation.as_ref().and_then(|id| all.situation(id)),
        ) else {
            self.turn(Stage::Danger);
            return;
        };
        let prose = cx.texts.prose("happened");
        let this = std::cell::RefCell::new((self, &mut *out));
        widgets::two_columns(
            ui,
            0.62,
            320.0 * cx.theme.scale,
            |ui| {
                let (this, out) = &mut *this.borrow_mut();
                if this.whole {
                    this.whole_page(ui, cx, (all, situation), who, &prose, out);
                } else {
                    this.one_step(ui, cx, situation, who, &prose, out);
                }
            },
            |ui| {
                let (_, out) = &mut *this.borrow_mut();
                beside(ui, cx, country, (situation, who.reader()), out);
            },
        );
    }

    fn one_step(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        situation: &Situation,
        who: Who,
        prose: &Prose,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let pages = pages(situation, who.reader());
        let place = self.place.min(pages.len().saturating_sub(1));
        let Some(page) = pages.get(place) else { return };
        if place == 0 {
            let id = format!("situation-{}", situation.id);
            let words = prose.part(&id, who.reader().name());
            widgets::card(ui, cx, Some(cx.theme.colors.act_tint), |ui| {
                widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
            });
            ui.add_space(SPACE_M);
        }
        match page {
            Page::Step(part, message, ix, of) => {
                let words = format!("{} · {}", t.by_id(part), t.happened_place(*of, *ix));
                widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.soft);
                self.heading(ui, cx, prose.text(message));
                widgets::paragraphs(ui, cx, prose.part(message, "how"), TextRole::Section);
            }
            Page::Say => {
                let words = say_title(cx, who);
                self.heading(ui, cx, &words);
                say(ui, cx, situation, who, prose);
                if let Reader::Child | Reader::Teen = who.reader()
                    && situation.id.as_str() != CLOSE
                {
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
                nevers(ui, cx, situation, who, prose);
            }
        }
        of_age(ui, cx, situation, who, matches!(page, Page::Say));
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
                self.place = place + 1;
                self.turned = true;
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
                self.place = place - 1;
                self.turned = true;
            }
        });
        ui.add_space(SPACE_M);
        self.more(ui, cx, situation, who, out);
    }

    /// All steps, for those who want to see how far it goes.
    fn whole_page(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        (all, situation): (&Steps, &Situation),
        who: Who,
        prose: &Prose,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let id = format!("situation-{}", situation.id);
        self.heading(ui, cx, prose.text(&id));
        let words = prose.part(&id, who.reader().name());
        widgets::label(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
        let steps = situation.steps(who.reader());
        for (title, keys) in [
            (t.happened_hour(), &steps.hour),
            (t.happened_today(), &steps.today),
            (t.happened_week(), &steps.week),
        ] {
            if keys.is_empty() {
                continue;
            }
            ui.add_space(SPACE_L);
            widgets::section(ui, cx, &title);
            for (ix, key) in keys.iter().enumerate() {
                let message = format!("step-{key}-{}", who.reader().name());
                let words = format!("{}. {}", prose.text(&message), prose.part(&message, "how"));
                parts::numbered(ui, cx, ix + 1, &words);
            }
        }
        ui.add_space(SPACE_L);
        widgets::section(ui, cx, &say_title(cx, who));
        say(ui, cx, situation, who, prose);
        of_age(ui, cx, situation, who, true);
        ui.add_space(SPACE_L);
        widgets::section(ui, cx, &t.happened_never());
        nevers(ui, cx, situation, who, prose);
        ui.add_space(SPACE_M);
        if all.review_by < day(cx.input.now) {
            let words = t.happened_late(date_words(cx, all.reviewed_on));
            widgets::small(ui, cx, &words);
        }
        self.more(ui, cx, situation, who, out);
    }

    /// Other ways to have the steps. Where the danger may be at home nothing is printed and nothing kept.
    fn more(
        &mut self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        situation: &Situation,
        who: Who,
        out: &mut Vec<Action>,
    ) {
        let t = cx.t;
        let quiet = situation.id.as_str() == CLOSE && who.reader() != Reader::Adult;
        let whole = if self.whole {
            t.happened_one()
        } else {
            t.happened_all()
        };
        ui.horizontal_wrapped(|ui| {
            if press(ui, cx, Button::new(&whole, Role::Quiet).icon("list")) {
                self.whole = !self.whole;
                self.turned = true;
            }
            if !quiet
                && press(
                    ui,
                    cx,
                    Button::new(&t.happened_print(), Role::Quiet).icon("print"),
                )
            {
                let about = PrintAbout::Happened(situation.id.clone(), who.reader());
                out.push(Action::Nav(Nav::Go(Route::Print(about))));
            }
            let inside = cx.model.parents_open() || !cx.model.pin().closes();
            if who.reader() == Reader::Adult && inside && !kept(cx, situation) {
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
                *self = Self {
                    turned: true,
                    ..Self::default()
                };
                if matches!(cx.model.route(), Route::Steps(_)) {
                    out.push(Action::Nav(Nav::Replace(Route::Happened)));
                }
            }
        });
        if who.reader() == Reader::Adult && kept(cx, situation) {
            widgets::explained(ui, cx, &t.happened_kept());
        }
    }
}

/// Height of what is pressed by a shaking hand.
const LARGE: f32 = 64.0;

fn kept(cx: &Cx<'_>, situation: &Situation) -> bool {
    let steps = cx.model.home().steps.as_ref();
    steps.is_some_and(|(_, id)| id == &situation.id)
}

fn pages(situation: &Situation, reader: Reader) -> Vec<Page> {
    let steps = situation.steps(reader);
    let part = |title: &'static str, keys: &[Key]| -> Vec<Page> {
        let of = keys.len();
        keys.iter()
            .enumerate()
            .map(|(ix, key)| Page::Step(title, format!("step-{key}-{}", reader.name()), ix + 1, of))
            .collect()
    };
    let mut pages = part("happened-hour", &steps.hour);
    pages.extend([Page::Say, Page::Never]);
    pages.extend(part("happened-today", &steps.today));
    pages.extend(part("happened-week", &steps.week));
    pages
}

fn say_title(cx: &Cx<'_>, who: Who) -> String {
    match who.reader() {
        Reader::Adult => cx.t.happened_say(),
        Reader::Child | Reader::Teen => cx.t.happened_say_child(),
    }
    .into_owned()
}

fn say(ui: &mut Ui, cx: &Cx<'_>, situation: &Situation, who: Who, prose: &Prose) {
    let id = format!("say-{}-{}", situation.id, who.saying());
    for part in ["one", "two", "three"] {
        ui.add_space(SPACE_S);
        widgets::card(ui, cx, None, |ui| {
            let words = prose.part(&id, part);
            widgets::strong(ui, cx, words, TextRole::Body, cx.theme.colors.ink);
        });
    }
}

fn nevers(ui: &mut Ui, cx: &Cx<'_>, situation: &Situation, who: Who, prose: &Prose) {
    let reader = who.reader();
    for key in &situation.steps(reader).never {
        let message = format!("never-{key}-{}", reader.name());
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

/// For somebody who is of age now, about pictures.
fn of_age(ui: &mut Ui, cx: &Cx<'_>, situation: &Situation, who: Who, here: bool) {
    let pictures = ["threat", "shared", "fake"].contains(&situation.id.as_str());
    if here && pictures && who == Who::Grown {
        ui.add_space(SPACE_M);
        widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
            let words = cx.t.happened_now_18();
            widgets::label(ui, cx, &words, TextRole::Body, cx.theme.colors.ink);
        });
    }
}

/// What the first service should be there for.
fn topic(situation: &Situation) -> Topic {
    match situation.id.as_str() {
        "threat" | "meet" => Topic::Contact,
        "shared" | "fake" => Topic::Picture,
        _ => Topic::Talk,
    }
}

/// The emergency number and the first service, beside every step.
fn beside(
    ui: &mut Ui,
    cx: &Cx<'_>,
    country: Option<&CountryHelp>,
    (situation, reader): (&Situation, Reader),
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    ui.spacing_mut().item_spacing.y = SPACE_M;
    let Some(country) = country else {
        calm::where_are_you(ui, cx, out);
        calm::danger(ui, cx, None);
        return;
    };
    let listed: Vec<_> = services::listed(cx, country)
        .into_iter()
        .filter(|service| !service.check_first)
        .collect();
    // An adult is to report; a child or teenager is to be listened to.
    let fits = |service: &&Service| {
        let about = service.topics.contains(&topic(situation));
        let reports = service.kind == ServiceKind::Report;
        about && (reports || reader != Reader::Adult)
    };
    let first = listed.iter().copied().find(fits);
    if let Some(first) = first.or(listed.first().copied()) {
        widgets::label(
            ui,
            cx,
            &t.happened_first_number(),
            TextRole::Body,
            cx.theme.colors.soft,
        );
        calm::first_service(ui, cx, country, first, None, out);
    }
    calm::danger(ui, cx, Some(country));
    let place = words::country_in(cx, &country.country);
    widgets::small(ui, cx, &t.help_in(place));
    if press(
        ui,
        cx,
        Button::new(&t.happened_more_help(), Role::Quiet).icon("help"),
    ) {
        out.push(Action::Nav(Nav::Go(Route::Help)));
    }
}
