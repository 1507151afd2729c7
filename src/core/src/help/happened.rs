//! "It happened": what a person in their worst minute is shown, in which order, and what is never offered. Questions come first
//! (is anybody in danger, what happened, who is reading), then one step per page. The window only draws what is decided.

use super::{Asking, Service, ServiceKind, Topic};
use crate::content::home::{CLOSE, Steps};
use crate::content::{Key, Reader, Situation};

mod way;

pub use way::{Answer, Danger, Stage, Way};

/// Who is reading, and how old the child is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// A child of this age, in years.
    Child(u8),
    /// A teenager who is under 18.
    Teen,
    /// A teenager who is 18 or 19: the same steps, other services.
    Grown,
    /// An adult, and the age of the child they are worried about, in years.
    Adult(u8),
}

impl Person {
    /// Everyone that the question "Who is reading?" offers, in its order: the young first, then the adults.
    pub const ALL: [Self; 7] = [
        Self::Child(9),
        Self::Child(12),
        Self::Teen,
        Self::Grown,
        Self::Adult(9),
        Self::Adult(12),
        Self::Adult(16),
    ];

    /// The same people, the most likely readers first: the adults, where an adult came here.
    #[must_use]
    pub fn likely_first(asking: Asking) -> [Self; 7] {
        let mut all = Self::ALL;
        if asking == Asking::Adult {
            all.rotate_left(4);
        }
        all
    }

    /// The reader, if Help already knows who came; `None` if it has to ask. `child` is the age, in years, of the child that an
    /// adult's screen was about, if it was about one.
    #[must_use]
    pub fn known(asking: Asking, child: Option<u8>) -> Option<Self> {
        match asking {
            Asking::Child(age) if age < 14 => Some(Self::Child(age)),
            Asking::Child(age) if age < 18 => Some(Self::Teen),
            Asking::Child(_) => Some(Self::Grown),
            Asking::Adult => Some(Self::Adult(match child? {
                0..=10 => 9,
                11..=13 => 12,
                _ => 16,
            })),
            Asking::Anyone => None,
        }
    }

    /// Whose steps these are.
    #[must_use]
    pub fn reader(self) -> Reader {
        match self {
            Self::Child(_) => Reader::Child,
            Self::Teen | Self::Grown => Reader::Teen,
            Self::Adult(_) => Reader::Adult,
        }
    }

    /// Which services Help lists for them. A grown teenager is not sent to lines for children.
    #[must_use]
    pub fn asking(self) -> Asking {
        match self {
            Self::Child(age) => Asking::Child(age),
            Self::Teen => Asking::Child(16),
            Self::Grown => Asking::Child(18),
            Self::Adult(_) => Asking::Adult,
        }
    }

    /// The end of the id of the words they can say: a child to an adult, or an adult to a child of that age.
    #[must_use]
    pub fn saying(self) -> &'static str {
        match self {
            Self::Child(_) => "child",
            Self::Teen | Self::Grown => "teen",
            Self::Adult(age) if age < 11 => "adult-young",
            Self::Adult(age) if age < 14 => "adult-middle",
            Self::Adult(_) => "adult-teen",
        }
    }

    fn is_adult(self) -> bool {
        matches!(self, Self::Adult(_))
    }
}

/// When a step is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// In the first hour.
    Hour,
    /// Later today.
    Today,
    /// This week.
    Week,
}

impl Part {
    /// All of them, the most urgent first.
    pub const ALL: [Self; 3] = [Self::Hour, Self::Today, Self::Week];

    /// The steps of this part.
    #[must_use]
    pub fn steps(self, steps: &Steps) -> &[Key] {
        match self {
            Self::Hour => &steps.hour,
            Self::Today => &steps.today,
            Self::Week => &steps.week,
        }
    }
}

/// One page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Page {
    /// Something to do.
    Step {
        /// When to do it.
        part: Part,
        /// Id of its text in `happened`.
        message: String,
        /// Its place among the steps of its part, from 1.
        place: usize,
        /// How many steps its part has.
        of: usize,
    },
    /// What to say, word for word.
    Say,
    /// What not to do.
    Never,
}

/// The pages for a situation. What is urgent comes first, then how to say it and what not to do, because both are needed in the
/// first hour; then the rest.
#[must_use]
pub fn pages(situation: &Situation, reader: Reader) -> Vec<Page> {
    let steps = situation.steps(reader);
    let mut pages = Vec::new();
    for part in Part::ALL {
        let keys = part.steps(steps);
        pages.extend(keys.iter().zip(1..).map(|(key, place)| Page::Step {
            part,
            message: step_message(key, reader),
            place,
            of: keys.len(),
        }));
        if part == Part::Hour {
            pages.extend([Page::Say, Page::Never]);
        }
    }
    pages
}

/// Id of the text of a step.
#[must_use]
pub fn step_message(step: &Key, reader: Reader) -> String {
    format!("step-{step}-{}", reader.name())
}

/// Id of the text of something not to do.
#[must_use]
pub fn never_message(never: &Key, reader: Reader) -> String {
    format!("never-{never}-{}", reader.name())
}

/// Id of what to say in this situation.
#[must_use]
pub fn say_message(situation: &Situation, person: Person) -> String {
    format!("say-{}-{}", situation.id, person.saying())
}

/// Id of a situation's name and opening.
#[must_use]
pub fn situation_message(situation: &Situation) -> String {
    format!("situation-{}", situation.id)
}

/// What a page may offer besides its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offers {
    /// Printing the steps. Never for a child where the danger may be at home, because paper can be found.
    pub print: bool,
    /// Keeping the steps for later, which only an adult may do.
    pub keep: bool,
    /// The card "I can't say it", to show to an adult. Not where that adult may be the danger.
    pub show_card: bool,
    /// What is different about pictures of a person who is of age now.
    pub of_age: bool,
}

/// What is offered to this person in this situation.
#[must_use]
pub fn offers(situation: &Situation, person: Person) -> Offers {
    let is_close = situation.id.as_str() == CLOSE;
    let is_about_pictures = ["threat", "shared", "fake"].contains(&situation.id.as_str());
    Offers {
        print: person.is_adult() || !is_close,
        keep: person.is_adult(),
        show_card: !person.is_adult() && !is_close,
        of_age: is_about_pictures && person == Person::Grown,
    }
}

/// What the service beside the steps should be there for. An adult reports what a child would talk about.
#[must_use]
pub fn topic(situation: &Situation, person: Person) -> Topic {
    match situation.id.as_str() {
        "threat" | "meet" | "met" => Topic::Contact,
        "shared" | "fake" => Topic::Picture,
        "hurt" if person.is_adult() => Topic::Contact,
        "hurt" => Topic::Feelings,
        _ => Topic::Talk,
    }
}

/// The service beside every step, out of those listed for this person; never one to check first. An adult is sent to a service
/// that takes reports, a child or teenager to one that listens. A scam that an adult reports goes to a service for any crime,
/// not to one that looks for pictures. If none fits, the first confirmed service.
#[must_use]
pub fn first_service<'a>(
    listed: &[&'a Service],
    situation: &Situation,
    person: Person,
) -> Option<&'a Service> {
    let confirmed = listed.iter().copied().filter(|one| !one.check_first);
    let is_report = |service: &Service| service.kind == ServiceKind::Report;
    let is_about = |service: &Service, topic: Topic| service.topics.contains(&topic);
    let is_swindle = ["account", "voice"].contains(&situation.id.as_str());
    let any_crime = |service: &&Service| {
        is_report(service)
            && is_about(service, Topic::Contact)
            && !is_about(service, Topic::Picture)
    };
    let fits = |service: &&Service| {
        is_about(service, topic(situation, person)) && (is_report(service) || !person.is_adult())
    };
    let listens = |service: &&Service| is_about(service, Topic::Talk);
    let swindle = |found: Option<&'a Service>| found.filter(|_| is_swindle && person.is_adult());
    swindle(confirmed.clone().find(any_crime))
        .or_else(|| confirmed.clone().find(fits))
        .or_else(|| swindle(confirmed.clone().find(listens)))
        .or_else(|| confirmed.clone().next())
}

/// Whether the steps have a crisis line beside them: for a person who met someone, or is pushed to hurt themselves or others.
#[must_use]
pub fn has_crisis_line(situation: &Situation) -> bool {
    ["met", "hurt"].contains(&situation.id.as_str())
}

/// The crisis line beside the steps, for a person who met someone, or is pushed to hurt themselves or others. `None` under 11,
/// where the helpline decides, and where the first service is a crisis line already.
#[must_use]
pub fn crisis_line<'a>(
    listed: &[&'a Service],
    situation: &Situation,
    person: Person,
) -> Option<&'a Service> {
    let is_young = matches!(person, Person::Child(age) if age < 11);
    if is_young || !has_crisis_line(situation) {
        return None;
    }
    let first = first_service(listed, situation, person);
    let mut lines = listed.iter().copied().filter(|one| {
        one.kind == ServiceKind::Crisis && !one.check_first && one.suits(person.asking())
    });
    if first.is_some_and(|first| first.kind == ServiceKind::Crisis) {
        return None;
    }
    lines.next()
}

#[cfg(test)]
mod tests;
