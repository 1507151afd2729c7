//! All screens. A route names a screen and what it shows, never how.

use crate::class::{Taught, When};
use crate::content::{Audience, Key, LessonId, Reader};
use serde::{Deserialize, Serialize};

/// A screen and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// Three doors and, under them, the way to help.
    Home,
    /// The profile pictures of this computer, and "just looking".
    WhoAreYou,
    /// "Just looking": asks for the age band.
    JustLooking,
    /// Makes a profile, one step a screen, so that Back leads one step back.
    NewLearner(NewStep),
    /// The active learner's own picture, nickname and code.
    Profile,
    /// The lessons of an age band, each a house. From 14 up a plain list.
    Street,
    /// The pages and questions of a lesson, at the learner's place in it.
    Lesson(LessonId),
    /// The short way through a lesson for adults: a page, a talk to rehearse, one thing to do.
    ShortWay(LessonId),
    /// A way into a lesson at its first question. It opens as [`Self::Lesson`].
    Quiz(LessonId),
    /// The end of a lesson: what the learner can do now. No score.
    Result(LessonId),
    /// A review: a few questions of finished lessons.
    LookAgain,
    /// What the learner can do now, from all finished lessons.
    Can,
    /// Where a lesson comes from.
    Sources(LessonId),
    /// One field that searches everything.
    Search,
    /// Why it matters: figures, for adults.
    Figures,
    /// Where this fits: what schools are asked to teach, beside the lessons about it.
    Standards,
    /// Documents on paper.
    Print(PrintAbout),
    /// What to install where nothing can read aloud.
    NoVoice,
    /// A calm picture, and nothing to do.
    Calm,
    /// The home of the parents' part.
    Parents,
    /// Everything else in the parents' part.
    ParentsMore,
    /// A four-minute evening: one thing to know, one to say, one to set.
    Evening,
    /// Asks for the PIN of the parents' part.
    ParentsPin,
    /// Adds a child.
    NewChild,
    /// All lists of a child.
    Child(Key),
    /// Changes a child's picture, nickname or age band.
    EditChild(Key),
    /// The apps and devices a child uses.
    Uses(Key),
    /// Three things at a time, with the child.
    Together(Key),
    /// One list of the child the parents' part is about: a checklist, or the settings of an app or device.
    Checklist(Key),
    /// The current family agreement, and earlier ones.
    Agreement,
    /// Makes a version of the family agreement.
    NewAgreement,
    /// Days to look again, and the calendar file.
    Reminders,
    /// Ways to begin a talk.
    Starters,
    /// Talks to rehearse.
    Rehearse,
    /// One talk to rehearse.
    Rehearsal(Key),
    /// It happened: what to do now. Belongs to Help.
    Happened,
    /// The same, about one situation, for a person who searched for it.
    HappenedAbout(Key),
    /// All steps for a situation, for an adult: those a parent kept.
    Steps(Key),
    /// Asks for a learner's three pictures in order.
    Pictures(Key),
    /// Chooses three pictures for the active learner.
    SetPictures,
    /// Chooses, changes or takes away the PIN of the parents' part.
    PinOffer,
    /// Lessons for adults at home, and a look into what children see.
    ParentLesson,
    /// The home of the teachers' part.
    Teachers,
    /// The school card.
    School,
    /// A lesson on the wall.
    Present(LessonId),
    /// Lets phones in for what is then shown on the wall.
    Phones(Box<Self>),
    /// All classes that counted answers.
    Classes,
    /// The totals of one class.
    Class(Key),
    /// Topics of a few questions of this lesson and of those before it, for a class.
    ClassAgain(LessonId),
    /// Those questions on the wall.
    PresentAgain(LessonId),
    /// Topics of a few questions for a class that was taught a while ago.
    Booster(Key),
    /// Those questions on the wall.
    PresentBooster(Key),
    /// How questions before and after a lesson are asked.
    BeforeAfter(LessonId),
    /// Types in folded slips.
    Slips(SlipsOf, When),
    /// Tests whether phones can connect, without a lesson.
    PhoneTest,
    /// All plans.
    Plans,
    /// Makes a plan that begins with this lesson.
    NewPlan(LessonId),
    /// One plan.
    Plan(Key),
    /// One session of a plan on the wall, counted from 0.
    PresentPlan(Key, usize),
    /// The way into Help. Under 11 a card to show and the emergency number; for everybody else what [`Self::HelpNumbers`]
    /// shows.
    Help,
    /// The emergency number, first steps, and every service to call or write to.
    HelpNumbers,
    /// Chooses the country of Help.
    HelpCountry,
    /// A card to hold up without saying anything.
    HelpShow(ShowCard),
    /// What happens on a call.
    HelpCall,
    /// The number of one service on the whole screen.
    HelpLarge {
        /// The country the service is listed under, by its code.
        country: String,
        /// The service's id.
        service: String,
    },
    /// The program's settings.
    Settings,
    /// Chooses the language.
    Language,
    /// What this program is, what it rests on, and what it is not.
    About,
    /// Which keys do what.
    Keys,
}

/// What documents are offered for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrintAbout {
    /// A lesson: handout, worksheet, quiz and the like.
    Lesson(LessonId),
    /// A plan of several sessions.
    Plan(Key),
    /// What a class answered, as totals.
    Class(Key),
    /// The questions before and after a lesson.
    Survey(LessonId),
    /// What the person who looks after the network needs: the port phones come to.
    Network(u16),
    /// What a family hangs up or fills in at home.
    Home,
    /// The same, with this list first.
    List(Key),
    /// Belongs to Help: nothing about it is recorded.
    Help,
    /// What a school hangs up, hands out or says in an assembly.
    School,
    /// The questions on telling, for six weeks later.
    Seeking,
    /// What schools are asked to teach.
    Standards,
    /// The family agreement.
    Agreement,
    /// Ways to begin a talk with children of this age band.
    Starters(Audience),
    /// The steps for a situation, for this reader. Belongs to Help: nothing about it is recorded.
    Happened(Key, Reader),
}

/// A step of making a profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewStep {
    /// How old the learner is.
    Age,
    /// The profile picture of a learner of this age band.
    Face(Audience),
    /// A nickname, from 8 up. Anybody may go on without one.
    Nickname {
        /// The learner's age band.
        band: Audience,
        /// The profile picture, by the name of its file in `assets/faces`.
        face: String,
    },
}

/// Whose slips they are.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SlipsOf {
    /// A lesson whose class has no record yet.
    Lesson(LessonId),
    /// A class that has a record.
    Class(Key),
}

/// The cards a child can hold up without saying anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShowCard {
    /// It is about a picture or a threat.
    Picture,
    /// Someone online scares me.
    Scared,
    /// Something happened, and I do not want to say what.
    NotSay,
}

impl Route {
    /// Parses the argument of `--screen`, such as `help` or `lesson/settings-check`. `None` where it names no screen.
    pub fn from_name(name: &str) -> Option<Self> {
        let (screen, id) = name.split_once('/').unwrap_or((name, ""));
        let key = Key::new(id);
        Some(match screen {
            "home" => Self::Home,
            "who" => Self::WhoAreYou,
            "just-looking" => Self::JustLooking,
            "new-profile" => Self::NewLearner(match (id, band_named(id)) {
                ("", _) => NewStep::Age,
                (_, Some(band)) => NewStep::Face(band),
                _ => return None,
            }),
            "profile" => Self::Profile,
            "street" => Self::Street,
            "lesson" => Self::Lesson(key?),
            "short-way" => Self::ShortWay(key?),
            "quiz" => Self::Quiz(key?),
            "result" => Self::Result(key?),
            "look-again" => Self::LookAgain,
            "can" => Self::Can,
            "sources" => Self::Sources(key?),
            "search" => Self::Search,
            "figures" => Self::Figures,
            "standards" => Self::Standards,
            "print" => Self::Print(match id.split_once(':') {
                Some(("lesson", id)) => PrintAbout::Lesson(Key::new(id)?),
                Some(("survey", id)) => PrintAbout::Survey(Key::new(id)?),
                Some(("list", id)) => PrintAbout::List(Key::new(id)?),
                Some(("network", port)) => PrintAbout::Network(port.parse().ok()?),
                _ if id == "home" => PrintAbout::Home,
                _ if id == "help" => PrintAbout::Help,
                _ if id == "school" => PrintAbout::School,
                _ if id == "seeking" => PrintAbout::Seeking,
                _ if id == "standards" => PrintAbout::Standards,
                _ => return None,
            }),
            "no-voice" => Self::NoVoice,
            "calm" => Self::Calm,
            "parents" => Self::Parents,
            "parents-more" => Self::ParentsMore,
            "evening" => Self::Evening,
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
            "happened" if id.is_empty() => Self::Happened,
            "happened" => Self::HappenedAbout(key?),
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
            "help-numbers" => Self::HelpNumbers,
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
            "keys" => Self::Keys,
            _ => return None,
        })
    }

    /// The screen that lets phones in before this wall.
    pub fn phones(wall: Self) -> Self {
        Self::Phones(Box::new(wall))
    }

    /// Whether it is shown on the wall, to a class.
    pub fn is_wall(&self) -> bool {
        matches!(
            self,
            Self::Present(_)
                | Self::PresentAgain(_)
                | Self::PresentBooster(_)
                | Self::PresentPlan(..)
        )
    }

    /// What is taught on this wall, if it can be left halfway and continued another day.
    pub fn taught(&self) -> Option<Taught> {
        match self {
            Self::Present(lesson) => Some(Taught::Lesson(lesson.clone())),
            Self::PresentPlan(plan, session) => Some(Taught::Session(plan.clone(), *session)),
            _ => None,
        }
    }

    /// Whether it belongs to Help: never recorded, never read aloud unless asked, no motion.
    pub fn is_help(&self) -> bool {
        matches!(
            self,
            Self::Help
                | Self::HelpNumbers
                | Self::HelpCountry
                | Self::HelpShow(_)
                | Self::HelpCall
                | Self::HelpLarge { .. }
                | Self::Happened
                | Self::HappenedAbout(_)
                | Self::Steps(_)
                | Self::Print(PrintAbout::Help | PrintAbout::Happened(..))
        )
    }

    /// Whether only adults come here: the parts for parents and for teachers, apart from the wall, which a class sees.
    pub fn is_for_adults(&self) -> bool {
        self.is_behind_pin()
            || matches!(
                self,
                Self::ParentsPin
                    | Self::ParentLesson
                    | Self::ShortWay(_)
                    | Self::Starters
                    | Self::Rehearse
                    | Self::Rehearsal(_)
                    | Self::Steps(_)
                    | Self::Figures
                    | Self::Standards
                    | Self::Teachers
                    | Self::School
                    | Self::Phones(_)
                    | Self::PhoneTest
                    | Self::Classes
                    | Self::Class(_)
                    | Self::ClassAgain(_)
                    | Self::Booster(_)
                    | Self::BeforeAfter(_)
                    | Self::Slips(..)
                    | Self::Plans
                    | Self::NewPlan(_)
                    | Self::Plan(_)
            )
    }

    /// Whether the parents' PIN protects it. Help, lessons, talks to rehearse and ways to begin one are always open.
    pub fn is_behind_pin(&self) -> bool {
        matches!(
            self,
            Self::Parents
                | Self::ParentsMore
                | Self::Evening
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

/// The age band with this folder name, such as `8-10`.
fn band_named(folder: &str) -> Option<Audience> {
    Audience::BANDS
        .into_iter()
        .find(|band| band.folder() == folder)
}
