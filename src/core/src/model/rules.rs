//! What the school's policy allows. Every way to a screen leads through [`Model::navigate`], which asks here; so does every
//! document before it is made. Help and Home are always open.

use super::{Model, PrintAbout, Route};
use crate::content::LessonId;
use crate::model::effect::{Effect, Store};
use crate::model::navigation::Place;
use crate::paper::Document;
use crate::policy::{Entry, Policy};
use jiff::Timestamp;

impl Model {
    /// What the school decided for this computer.
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// Whether the policy fixes this entry.
    pub fn is_fixed(&self, entry: Entry) -> bool {
        self.policy.held(entry).is_some()
    }

    /// Whether this screen may be opened. Screens show no way to those that may not.
    pub fn may_open(&self, route: &Route) -> bool {
        if route.is_help() || route == &Route::Home {
            return true;
        }
        let opens_port = matches!(
            route,
            Route::Phones(_) | Route::PhoneTest | Route::Print(PrintAbout::Network(_))
        );
        if opens_port && self.policy.no_class_server {
            return false;
        }
        let is_for_profiles = matches!(
            route,
            Route::NewLearner(_) | Route::Profile | Route::Pictures(_) | Route::SetPictures
        );
        if is_for_profiles && self.policy.shared {
            return false;
        }
        !self.policy.kiosk || self.is_for_learners(route)
    }

    /// Whether this document may be made. Paper of Help always may.
    pub fn may_print(&self, document: &Document) -> bool {
        match document {
            Document::HelpCard(_)
            | Document::HelpPoster(_)
            | Document::ShowCards
            | Document::FirstHour(_)
            | Document::Steps(..) => true,
            Document::Network(_) if self.policy.no_class_server => false,
            _ if !self.policy.kiosk => true,
            Document::Handout(lesson)
            | Document::Worksheet(lesson)
            | Document::Quiz(lesson)
            | Document::TeachCard(lesson)
            | Document::Certificate(lesson)
            | Document::Coloring(lesson)
            | Document::WordSearch(lesson) => self.is_childrens(lesson),
            Document::AnswerKey(_)
            | Document::Plan(_)
            | Document::HomeSheet(_)
            | Document::Checklist(_)
            | Document::AnswerCards
            | Document::Agreement
            | Document::Slips
            | Document::Seeking
            | Document::Starters(_)
            | Document::Survey(_)
            | Document::Sessions(_)
            | Document::Class(_)
            | Document::Network(_)
            | Document::Wall(_)
            | Document::Assembly
            | Document::PeerLeaders
            | Document::Standards => false,
        }
    }

    /// Whether the parents' part can keep steps for a situation: not on a shared computer, nor where that part cannot be opened.
    pub fn may_keep_steps(&self) -> bool {
        !self.policy.shared && self.may_open(&Route::Parents)
    }

    /// Whether the screen stays where only learners' screens open. A new screen needs a decision here.
    fn is_for_learners(&self, route: &Route) -> bool {
        match route {
            Route::Home
            | Route::WhoAreYou
            | Route::JustLooking
            | Route::NewLearner(_)
            | Route::Profile
            | Route::Street
            | Route::LookAgain
            | Route::Can
            | Route::Search
            | Route::NoVoice
            | Route::Calm
            | Route::Pictures(_)
            | Route::SetPictures
            | Route::Language
            | Route::About
            | Route::Keys => true,
            Route::Lesson(id) | Route::Quiz(id) | Route::Result(id) | Route::Sources(id) => {
                self.is_childrens(id)
            }
            Route::Print(PrintAbout::Lesson(id)) => self.is_childrens(id),
            Route::Help
            | Route::HelpNumbers
            | Route::HelpCountry
            | Route::HelpShow(_)
            | Route::HelpCall
            | Route::HelpLarge { .. }
            | Route::Happened
            | Route::HappenedAbout(_)
            | Route::Steps(_)
            | Route::Print(PrintAbout::Help | PrintAbout::Happened(..)) => true,
            Route::Print(
                PrintAbout::Plan(_)
                | PrintAbout::Class(_)
                | PrintAbout::Survey(_)
                | PrintAbout::Network(_)
                | PrintAbout::Home
                | PrintAbout::List(_)
                | PrintAbout::School
                | PrintAbout::Seeking
                | PrintAbout::Standards
                | PrintAbout::Agreement
                | PrintAbout::Starters(_),
            )
            | Route::ShortWay(_)
            | Route::Figures
            | Route::Standards
            | Route::Parents
            | Route::ParentsMore
            | Route::Evening
            | Route::ParentsPin
            | Route::NewChild
            | Route::Child(_)
            | Route::EditChild(_)
            | Route::Uses(_)
            | Route::Together(_)
            | Route::Checklist(_)
            | Route::Agreement
            | Route::NewAgreement
            | Route::Reminders
            | Route::Starters
            | Route::Rehearse
            | Route::Rehearsal(_)
            | Route::PinOffer
            | Route::ParentLesson
            | Route::Teachers
            | Route::School
            | Route::Present(_)
            | Route::Phones(_)
            | Route::Classes
            | Route::Class(_)
            | Route::ClassAgain(_)
            | Route::PresentAgain(_)
            | Route::Booster(_)
            | Route::PresentBooster(_)
            | Route::BeforeAfter(_)
            | Route::Slips(..)
            | Route::PhoneTest
            | Route::Plans
            | Route::NewPlan(_)
            | Route::Plan(_)
            | Route::PresentPlan(..)
            | Route::Settings => false,
        }
    }

    fn is_childrens(&self, lesson: &LessonId) -> bool {
        let lesson = self.library.lesson(lesson);
        lesson.is_some_and(|lesson| lesson.audience.is_child())
    }

    /// Without profiles, only the age band is asked.
    pub(super) fn instead(&self, route: Route) -> Route {
        match route {
            Route::WhoAreYou if self.policy.shared => Route::JustLooking,
            other => other,
        }
    }

    /// The place without the screens that may not be opened.
    pub(super) fn allowed(&self, place: Place) -> Place {
        if self.policy.kiosk || self.policy.shared || self.policy.no_class_server {
            place.only(|route| self.may_open(route))
        } else {
            place
        }
    }

    /// Saves the settings, except on a shared computer: there they hold until the person leaves.
    pub(super) fn save_settings(&mut self) -> Option<Effect> {
        let settings = || Store::Settings(self.settings.clone());
        (!self.policy.shared)
            .then(settings)
            .map(|store| self.saves.send(store))
    }

    /// Restores the settings as they were at startup, for the next person at a shared computer.
    pub(super) fn first_settings_again(&mut self) -> Vec<Effect> {
        let Some(first) = self.first_settings.clone() else {
            return Vec::new();
        };
        let language_changed = first.language != self.settings.language;
        self.settings = first;
        language_changed
            .then_some(Effect::LanguageChanged)
            .into_iter()
            .collect()
    }

    /// Whether a shared computer closes what is open when nobody touches it. A class may watch a page for longer than that.
    pub fn closes_alone(&self) -> bool {
        self.policy.shared && !self.away() && self.class_stays() < self.place.stack().len()
    }

    /// How many of the open screens stay when nobody touches a shared computer: those up to a class's own.
    pub fn class_stays(&self) -> usize {
        let is_class = |route: &Route| route.is_wall() || matches!(route, Route::Phones(_));
        let class = self.place.stack().iter().rposition(is_class);
        class.filter(|_| !self.away()).map_or(0, |class| class + 1)
    }

    /// Nobody touched a shared computer for a while: see [`super::SystemAction::LeftAlone`].
    pub(super) fn left_alone(&mut self, now: Timestamp) -> Vec<Effect> {
        if !self.closes_alone() {
            return Vec::new();
        }
        let mut effects = match self.class_stays() {
            0 => self.leave_to(Place::home(), now),
            class => {
                let open: Vec<Route> = self
                    .place
                    .stack()
                    .iter()
                    .take(class)
                    .skip(1)
                    .cloned()
                    .collect();
                let effects = self.navigate(Place::over_home(open), now);
                self.forget_person();
                self.country = self.settled_country();
                self.child = None;
                effects
            }
        };
        effects.push(Effect::ForgetPapers);
        effects.extend(self.copied.take().map(Effect::ClearClipboard));
        effects
    }
}
