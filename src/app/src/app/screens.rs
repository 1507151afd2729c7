//! The open screens, one per route, so that half-finished practice is unchanged when the person comes back from Help.

use super::{App, ScreenServices};
use crate::ui::screen::Screen;
use crate::ui::screens::{
    about, figures, help, home, keys, learn, no_voice, parents, print, search, settings, sources,
    standards, teachers,
};
use porchlight_core::model::Route;

/// An open screen. Screens below the top of the stack are kept until the person comes back to them.
pub(super) struct Open {
    /// The place in the app this screen shows.
    pub route: Route,
    /// The screen, with the work in progress on it.
    pub screen: Box<dyn Screen>,
    /// The control that had keyboard focus when another screen was opened on top.
    pub focus: Option<egui::Id>,
}

impl App {
    /// Closes screens that are no longer on the stack and builds those that are new.
    pub(super) fn sync_screens(&mut self) {
        let routes = self.model.routes();
        let same = self
            .screens
            .iter()
            .zip(routes)
            .take_while(|(open, wanted)| open.route == **wanted)
            .count();
        self.screens.truncate(same);
        for route in routes.iter().skip(same) {
            self.screens.push(Open {
                route: route.clone(),
                screen: for_route(route, &self.for_screens),
                focus: None,
            });
        }
    }
}

/// Builds the screen for a route.
fn for_route(route: &Route, services: &ScreenServices) -> Box<dyn Screen> {
    match route {
        Route::Home => Box::new(home::Home),
        Route::WhoAreYou => Box::<learn::Who>::default(),
        Route::JustLooking => Box::<learn::JustLooking>::default(),
        Route::NewLearner(step) => Box::new(learn::NewLearner::new(step.clone())),
        Route::Profile => Box::<learn::Profile>::default(),
        Route::Street => Box::<learn::Street>::default(),
        Route::Lesson(id) | Route::Quiz(id) => Box::new(learn::LessonScreen::new(id.clone())),
        Route::ShortWay(id) => Box::new(learn::ShortWay::new(id.clone())),
        Route::Result(id) => Box::new(learn::ResultScreen::new(id.clone())),
        Route::LookAgain => Box::<learn::LookAgain>::default(),
        Route::Can => Box::<learn::Can>::default(),
        Route::Sources(id) => Box::new(sources::Sources::new(id.clone())),
        Route::Search => Box::new(search::Search::new(services.search.clone())),
        Route::Figures => Box::<figures::Figures>::default(),
        Route::Standards => Box::<standards::Standards>::default(),
        Route::Print(about) => Box::new(print::Print::new(about.clone(), services.printer.clone())),
        Route::NoVoice => Box::<no_voice::NoVoice>::default(),
        Route::Calm => Box::<learn::Calm>::default(),
        Route::Parents => Box::<parents::ParentsHome>::default(),
        Route::ParentsMore => Box::<parents::ParentsMore>::default(),
        Route::Evening => Box::<parents::EveningScreen>::default(),
        Route::ParentsPin => Box::<parents::PinEnter>::default(),
        Route::NewChild => Box::<parents::NewChild>::default(),
        Route::Checklist(id) => Box::new(parents::ChecklistScreen::new(id.clone())),
        Route::Child(id) => Box::new(parents::ChildScreen::new(id.clone())),
        Route::EditChild(id) => Box::new(parents::EditChild::new(id.clone())),
        Route::Uses(id) => Box::new(parents::UsesScreen::new(id.clone())),
        Route::Together(id) => Box::new(parents::Together::new(id.clone())),
        Route::Agreement => Box::<parents::AgreementScreen>::default(),
        Route::NewAgreement => Box::<parents::NewAgreement>::default(),
        Route::Reminders => Box::<parents::Reminders>::default(),
        Route::Starters => Box::<parents::StartersScreen>::default(),
        Route::Rehearse => Box::<parents::Rehearse>::default(),
        Route::Rehearsal(id) => Box::new(parents::RehearsalScreen::new(id.clone())),
        Route::Happened => Box::<help::Happened>::default(),
        Route::HappenedAbout(situation) => Box::new(help::Happened::about(situation.clone())),
        Route::Steps(kept) => Box::new(help::Happened::kept(kept.clone())),
        Route::Pictures(id) => Box::new(learn::Pictures::new(id.clone())),
        Route::SetPictures => Box::<learn::SetPictures>::default(),
        Route::PinOffer => Box::<parents::PinOffer>::default(),
        Route::ParentLesson => Box::<parents::ParentLessons>::default(),
        Route::Teachers => Box::<teachers::TeachersHome>::default(),
        Route::Phones(wall) => Box::new(teachers::Phones::new(wall.as_ref().clone())),
        Route::Classes => Box::<teachers::Classes>::default(),
        Route::Class(id) => Box::new(teachers::ClassReport::new(id.clone())),
        Route::ClassAgain(id) => Box::new(teachers::ClassAgain::new(id.clone())),
        Route::School => Box::<teachers::School>::default(),
        Route::Present(_)
        | Route::PresentAgain(_)
        | Route::PresentBooster(_)
        | Route::PresentPlan(..) => Box::<teachers::Present>::default(),
        Route::Booster(id) => Box::new(teachers::Booster::new(id.clone())),
        Route::BeforeAfter(id) => Box::new(teachers::BeforeAfter::new(id.clone())),
        Route::Slips(of, when) => Box::new(teachers::SlipsScreen::new(of.clone(), *when)),
        Route::PhoneTest => Box::<teachers::PhoneTest>::default(),
        Route::Plans => Box::<teachers::Plans>::default(),
        Route::NewPlan(id) => Box::new(teachers::NewPlan::new(id.clone())),
        Route::Plan(id) => Box::new(teachers::PlanScreen::new(id.clone())),
        Route::Help => Box::<help::Help>::default(),
        Route::HelpNumbers => Box::new(help::Help::numbers()),
        Route::HelpCountry => Box::<help::HelpCountry>::default(),
        Route::HelpShow(card) => Box::new(help::HelpShow::new(*card)),
        Route::HelpCall => Box::<help::HelpCall>::default(),
        Route::HelpLarge { country, service } => {
            Box::new(help::HelpLarge::new(country.clone(), service.clone()))
        }
        Route::Settings => Box::<settings::SettingsScreen>::default(),
        Route::Language => Box::new(settings::LanguageScreen),
        Route::About => Box::<about::About>::default(),
        Route::Keys => Box::<keys::Keys>::default(),
    }
}
