//! One file a screen. A screen draws and pushes actions; it changes no other screen and writes no file.

mod about;
mod away;
mod figures;
mod help;
mod home;
mod learn;
mod no_voice;
mod parents;
mod print;
mod search;
mod settings;
mod sources;
mod teachers;

pub use away::Away;

use super::Cx;
use egui::{Ui, Vec2};
use porchlight_core::model::{Action, Route};
use std::borrow::Cow;

pub trait Screen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>);

    /// Whether short content stands at the top instead of a little above the middle: where it grows as one types.
    fn stands_at_top(&self) -> bool {
        false
    }

    /// Whether the frame puts the screen into its one vertical scroll. A screen that fills the window says no.
    fn scrolls(&self, _cx: &Cx<'_>, _room: Vec2) -> bool {
        true
    }
}

/// The screen a route names.
pub fn for_route(route: &Route) -> Box<dyn Screen> {
    match route {
        Route::Home => Box::new(home::Home),
        Route::WhoAreYou => Box::<learn::Who>::default(),
        Route::NewLearner => Box::<learn::NewLearner>::default(),
        Route::Profile => Box::<learn::Profile>::default(),
        Route::Street => Box::<learn::Street>::default(),
        Route::Lesson(_) | Route::Quiz(_) => Box::<learn::LessonScreen>::default(),
        Route::Result(_) => Box::<learn::ResultScreen>::default(),
        Route::LookAgain => Box::<learn::LookAgain>::default(),
        Route::Can => Box::<learn::Can>::default(),
        Route::Sources(_) => Box::<sources::Sources>::default(),
        Route::Search => Box::<search::Search>::default(),
        Route::Figures => Box::<figures::Figures>::default(),
        Route::Print(_) => Box::<print::Print>::default(),
        Route::NoVoice => Box::<no_voice::NoVoice>::default(),
        Route::Calm => Box::<learn::Calm>::default(),
        Route::Parents => Box::<parents::ParentsHome>::default(),
        Route::ParentsPin => Box::<parents::PinEnter>::default(),
        Route::NewChild => Box::<parents::NewChild>::default(),
        Route::Checklist(_) => Box::<parents::ChecklistScreen>::default(),
        Route::Child(_) => Box::<parents::ChildScreen>::default(),
        Route::EditChild(_) => Box::<parents::EditChild>::default(),
        Route::Uses(_) => Box::<parents::UsesScreen>::default(),
        Route::Together(_) => Box::<parents::Together>::default(),
        Route::Agreement => Box::<parents::AgreementScreen>::default(),
        Route::NewAgreement => Box::<parents::NewAgreement>::default(),
        Route::Reminders => Box::<parents::Reminders>::default(),
        Route::Starters => Box::<parents::StartersScreen>::default(),
        Route::Rehearse => Box::<parents::Rehearse>::default(),
        Route::Rehearsal(_) => Box::<parents::RehearsalScreen>::default(),
        Route::Happened | Route::Steps(_) => Box::<help::Happened>::default(),
        Route::Pictures(_) => Box::<learn::Pictures>::default(),
        Route::SetPictures => Box::<learn::SetPictures>::default(),
        Route::PinOffer => Box::<parents::PinOffer>::default(),
        Route::ParentLesson => Box::<parents::ParentLessons>::default(),
        Route::Teachers => Box::<teachers::TeachersHome>::default(),
        Route::Phones(_) => Box::<teachers::Phones>::default(),
        Route::Classes => Box::<teachers::Classes>::default(),
        Route::Class(_) => Box::<teachers::ClassReport>::default(),
        Route::ClassAgain(_) => Box::<teachers::ClassAgain>::default(),
        Route::School => Box::<teachers::School>::default(),
        Route::Present(_)
        | Route::PresentAgain(_)
        | Route::PresentBooster(_)
        | Route::PresentPlan(..) => Box::<teachers::Present>::default(),
        Route::Booster(_) => Box::<teachers::Booster>::default(),
        Route::BeforeAfter(_) => Box::<teachers::BeforeAfter>::default(),
        Route::Slips(..) => Box::<teachers::SlipsScreen>::default(),
        Route::PhoneTest => Box::<teachers::PhoneTest>::default(),
        Route::Plans => Box::<teachers::Plans>::default(),
        Route::NewPlan(_) => Box::<teachers::NewPlan>::default(),
        Route::Plan(_) => Box::<teachers::PlanScreen>::default(),
        Route::Help => Box::<help::Help>::default(),
        Route::HelpCountry => Box::<help::HelpCountry>::default(),
        Route::HelpShow(_) => Box::<help::HelpShow>::default(),
        Route::HelpCall => Box::<help::HelpCall>::default(),
        Route::HelpLarge { .. } => Box::<help::HelpLarge>::default(),
        Route::Settings => Box::new(settings::SettingsScreen),
        Route::Language => Box::new(settings::LanguageScreen),
        Route::About => Box::<about::About>::default(),
    }
}

/// Where I am, for the bar.
pub fn place_name<'a>(cx: &Cx<'a>) -> Cow<'a, str> {
    let t = cx.t;
    match cx.model.route() {
        Route::Lesson(id) | Route::Quiz(id) | Route::Result(id) | Route::Sources(id) => {
            Cow::Owned(cx.texts.lesson(id.as_str()).text("lesson").to_owned())
        }
        _ => {
            let _ = t;
            Cow::Borrowed("")
        }
    }
}
