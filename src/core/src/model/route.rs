//! The screens there are. A route names a screen and what it shows, never how.

use crate::class::When;
use crate::content::{Audience, Key, LessonId, Reader};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Home,
    WhoAreYou,
    NewLearner,
    Profile,
    Street,
    Lesson(LessonId),
    Quiz(LessonId),
    Result(LessonId),
    /// A few questions of finished lessons, after a while.
    LookAgain,
    /// What the learner can do now.
    Can,
    /// Where a lesson comes from.
    Sources(LessonId),
    Search,
    /// Why it matters: figures, for adults.
    Figures,
    /// Documents on paper.
    Print(PrintAbout),
    /// What to install where nothing can read aloud.
    NoVoice,
    Calm,
    Parents,
    ParentsPin,
    NewChild,
    /// All lists of a child.
    Child(Key),
    EditChild(Key),
    /// The apps and devices a child uses.
    Uses(Key),
    /// Three things at a time, with the child.
    Together(Key),
    Checklist(Key),
    Agreement,
    NewAgreement,
    /// Days to look again, and the calendar file.
    Reminders,
    /// Ways to begin a talk.
    Starters,
    /// Talks to rehearse.
    Rehearse,
    Rehearsal(Key),
    /// It happened: what to do now. Belongs to Help.
    Happened,
    /// All steps for a situation, for an adult: those a parent kept.
    Steps(Key),
    /// A learner's three pictures in order.
    Pictures(Key),
    SetPictures,
    PinOffer,
    ParentLesson,
    Teachers,
    School,
    Present(LessonId),
    /// Phones are let in for what then stands on the wall.
    Phones(Box<Self>),
    /// Classes that counted answers, and the totals of one.
    Classes,
    Class(Key),
    /// Topics of a few questions of this lesson and of those before it, for a class.
    ClassAgain(LessonId),
    /// Those questions on the wall.
    PresentAgain(LessonId),
    /// The same for a class that was taught a while ago.
    Booster(Key),
    PresentBooster(Key),
    /// How questions before and after a lesson are asked.
    BeforeAfter(LessonId),
    /// Folded slips are typed in.
    Slips(SlipsOf, When),
    /// Whether a phone gets here, without a lesson.
    PhoneTest,
    /// All plans, and one.
    Plans,
    NewPlan(LessonId),
    Plan(Key),
    /// One session of a plan on the wall.
    PresentPlan(Key, usize),
    Help,
    HelpCountry,
    HelpShow(ShowCard),
    HelpCall,
    HelpLarge {
        country: String,
        service: String,
    },
    Settings,
    Language,
    About,
}

/// For what documents are offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintAbout {
    Lesson(LessonId),
    /// A plan of several sessions.
    Plan(Key),
    /// The questions before and after a lesson.
    Survey(LessonId),
    /// What the person who looks after the network needs.
    Network(u16),
    Home,
    /// Belongs to Help: nothing about it is recorded.
    Help,
    Agreement,
    Starters(Audience),
    /// The steps for a situation; the same.
    Happened(Key, Reader),
}

/// Whose slips they are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlipsOf {
    /// A lesson whose class has no record yet.
    Lesson(LessonId),
    Class(Key),
}

/// The cards a child can hold up without saying anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShowCard {
    Picture,
    Scared,
    NotSay,
}

impl Route {
    /// Reads what `--screen` names, as in `help` or `lesson/settings-check`.
    pub fn from_name(name: &str) -> Option<Self> {
        let (screen, id) = name.split_once('/').unwrap_or((name, ""));
        let key = Key::new(id);
        Some(match screen {
            "home" => Self::Home,
            "who" => Self::WhoAreYou,
            "new-profile" => Self::NewLearner,
            "profile" => Self::Profile,
            "street" => Self::Street,
            "lesson" => Self::Lesson(key?),
            "quiz" => Self::Quiz(key?),
            "result" => Self::Result(key?),
            "look-again" => Self::LookAgain,
            "can" => Self::Can,
            "sources" => Self::Sources(key?),
            "search" => Self::Search,
            "figures" => Self::Figures,
            "print" => Self::Print(match id.split_once(':') {
                Some(("lesson", id)) => PrintAbout::Lesson(Key::new(id)?),
                Some(("survey", id)) => PrintAbout::Survey(Key::new(id)?),
                Some(("network", port)) => PrintAbout::Network(port.parse().ok()?),
                _ if id == "home" => PrintAbout::Home,
                _ if id == "help" => PrintAbout::Help,
                _ => return None,
            }),
            "no-voice" => Self::NoVoice,
            "calm" => Self::Calm,
            "parents" => Self::Parents,
            "parents-lessons" => Self::ParentLesson,
            "pin" => Self::ParentsPin,
            "pin-offer" => Self::PinOffer,
            "new-child" => Self::NewChild,
            "child" => Self::Child(key?),
            "edit-child" => Self::EditChild(key?),
            "uses" => Self::Uses(key?),
            "together" => Self::Together(key?),
            "checklist" => Self::Checklist(key?),
            "agreement" => Self::Agreement,
            "new-agreement" => Self::NewAgreement,
            "reminders" => Self::Reminders,
            "starters" => Self::Starters,
            "rehearse" => Self::Rehearse,
            "rehearsal" => Self::Rehearsal(key?),
            "happened" => Self::Happened,
            "steps" => Self::Steps(key?),
            "pictures" => Self::Pictures(key?),
            "set-pictures" => Self::SetPictures,
            "teachers" => Self::Teachers,
            "school" => Self::School,
            "present" => Self::Present(key?),
            "phones" => Self::phones(Self::Present(key?)),
            "classes" => Self::Classes,
            "class" => Self::Class(key?),
            "class-again" => Self::ClassAgain(key?),
            "present-again" => Self::PresentAgain(key?),
            "booster" => Self::Booster(key?),
            "present-booster" => Self::PresentBooster(key?),
            "before-after" => Self::BeforeAfter(key?),
            "slips" => Self::Slips(SlipsOf::Lesson(key?), When::Before),
            "phone-test" => Self::PhoneTest,
            "plans" => Self::Plans,
            "new-plan" => Self::NewPlan(key?),
            "plan" => Self::Plan(key?),
            "present-plan" => {
                let (plan, session) = id.split_once(':')?;
                Self::PresentPlan(Key::new(plan)?, session.parse().ok()?)
            }
            "help" => Self::Help,
            "help-country" => Self::HelpCountry,
            "help-show" => Self::HelpShow(match id {
                "picture" => ShowCard::Picture,
                "scared" => ShowCard::Scared,
                _ => ShowCard::NotSay,
            }),
            "help-call" => Self::HelpCall,
            "settings" => Self::Settings,
            "language" => Self::Language,
            "about" => Self::About,
            _ => return None,
        })
    }

    /// The way to the wall that lets phones in first.
    pub fn phones(wall: Self) -> Self {
        Self::Phones(Box::new(wall))
    }

    /// A lesson stands on the wall.
    pub fn is_wall(&self) -> bool {
        matches!(
            self,
            Self::Present(_)
                | Self::PresentAgain(_)
                | Self::PresentBooster(_)
                | Self::PresentPlan(..)
        )
    }

    /// Help and what belongs to it: never recorded, never read aloud unasked, no motion.
    pub fn is_help(&self) -> bool {
        matches!(
            self,
            Self::Help
                | Self::HelpCountry
                | Self::HelpShow(_)
                | Self::HelpCall
                | Self::HelpLarge { .. }
                | Self::Happened
                | Self::Steps(_)
                | Self::Print(PrintAbout::Help | PrintAbout::Happened(..))
        )
    }

    /// What the parents' PIN stands before. Help, lessons, talks and ways to begin one never are.
    pub fn is_behind_pin(&self) -> bool {
        matches!(
            self,
            Self::Parents
                | Self::NewChild
                | Self::Child(_)
                | Self::EditChild(_)
                | Self::Uses(_)
                | Self::Together(_)
                | Self::Checklist(_)
                | Self::Agreement
                | Self::NewAgreement
                | Self::Reminders
                | Self::PinOffer
        )
    }
}
