//! "It happened": what a person in the worst minute is shown, in which order, and what they are never offered. The questions come
//! first (is anybody in danger, what happened, who reads), then one step a page. The window only draws what is decided here.

use super::{Asking, Service, ServiceKind, Topic};
use crate::content::home::{CLOSE, Steps};
use crate::content::{Key, Reader, Situation};

/// Somebody who reads, and how old the child is.
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
    /// Everybody the question "Who is reading?" offers, in its order: the young first, then the adults.
    pub const ALL: [Self; 7] = [
        Self::Child(9),
        Self::Child(12),
        Self::Teen,
        Self::Grown,
        Self::Adult(9),
        Self::Adult(12),
        Self::Adult(16),
    ];

    /// The same people, those first who are most likely to read: the adults, where an adult came here.
    #[must_use]
    pub fn likely_first(asking: Asking) -> [Self; 7] {
        let mut all = Self::ALL;
        if asking == Asking::Adult {
            all.rotate_left(4);
        }
        all
    }

    /// The reader, where Help knows already who came; `None` where the question has to be asked. How old the child of an
    /// adult is has to be asked.
    #[must_use]
    pub fn known(asking: Asking) -> Option<Self> {
        match asking {
            Asking::Child(age) if age < 14 => Some(Self::Child(age)),
            Asking::Child(age) if age < 18 => Some(Self::Teen),
            Asking::Child(_) => Some(Self::Grown),
            Asking::Adult | Asking::Anyone => None,
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

    /// The end of the id of what they can say aloud: a child to an adult, or an adult to a child of that age.
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
    /// What to say, word by word.
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

/// Id of a situation's name and of what it opens with.
#[must_use]
pub fn situation_message(situation: &Situation) -> String {
    format!("situation-{}", situation.id)
}

/// What a page may offer besides its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offers {
    /// Printing the steps. Never where the danger may be at home: paper is found.
    pub print: bool,
    /// Keeping the steps for later, which only an adult may do.
    pub keep: bool,
    /// The card "I can't say it", to show to an adult. Not where that adult may be the danger.
    pub show_card: bool,
    /// What changes for pictures of somebody who is of age now.
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

/// What the service beside the steps should be there for.
#[must_use]
pub fn topic(situation: &Situation) -> Topic {
    match situation.id.as_str() {
        "threat" | "meet" => Topic::Contact,
        "shared" | "fake" => Topic::Picture,
        _ => Topic::Talk,
    }
}

/// The service beside every step, out of those that are listed for this person. Never one that has to be checked first. An adult
/// is sent to where it can be reported; a child or teenager to somebody who listens. Where none fits, the first listed.
#[must_use]
pub fn first_service<'a>(
    listed: &[&'a Service],
    situation: &Situation,
    person: Person,
) -> Option<&'a Service> {
    let mut confirmed = listed.iter().copied().filter(|one| !one.check_first);
    let fits = |service: &&Service| {
        let is_report = service.kind == ServiceKind::Report;
        service.topics.contains(&topic(situation)) && (is_report || !person.is_adult())
    };
    confirmed.clone().find(fits).or_else(|| confirmed.next())
}

/// The answer to "Is anybody in danger right now?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Danger {
    /// Yes.
    Now,
    /// No.
    No,
    /// Not sure: the emergency number stays in view on every page.
    Unsure,
}

/// Where somebody is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// Is anybody in danger right now?
    #[default]
    Danger,
    /// Danger now: the number, and nothing else.
    Call,
    /// What happened?
    What,
    /// Who is reading?
    Who,
    /// The steps.
    Steps,
}

/// The way through the questions and the steps. Kept nowhere: it is gone with its screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    stage: Stage,
    situation: Option<Key>,
    person: Option<Person>,
    /// Who came here, where that was known before the first question.
    came: Option<Person>,
    place: usize,
    whole: bool,
}

impl Way {
    /// All steps of a situation on one page, for an adult: those a parent kept.
    #[must_use]
    pub fn kept(situation: Key) -> Self {
        Self {
            stage: Stage::Steps,
            situation: Some(situation),
            person: Some(Person::Adult(12)),
            came: None,
            place: 0,
            whole: true,
        }
    }

    /// The way of somebody who came from a screen for their age, so that it is not asked again.
    #[must_use]
    pub fn of(came: Option<Person>) -> Self {
        Self {
            came,
            ..Self::default()
        }
    }

    /// Where somebody is.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// What happened, and who reads, once both were answered.
    #[must_use]
    pub fn answers(&self) -> Option<(&Key, Person)> {
        self.situation.as_ref().zip(self.person)
    }

    /// All steps are on one page.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// The page somebody is on, from 0, out of so many.
    #[must_use]
    pub fn place(&self, pages: usize) -> usize {
        self.place.min(pages.saturating_sub(1))
    }

    fn turn(&mut self, stage: Stage) {
        self.stage = stage;
        self.place = 0;
    }

    /// In danger the number comes before every other question.
    pub fn answer_danger(&mut self, answer: Danger) {
        self.turn(match answer {
            Danger::Now => Stage::Call,
            Danger::No | Danger::Unsure => Stage::What,
        });
    }

    /// After the call.
    pub fn go_on(&mut self) {
        self.turn(Stage::What);
    }

    /// What happened. Who reads is asked next, unless it is known.
    pub fn choose(&mut self, situation: Key) {
        self.situation = Some(situation);
        match self.came {
            Some(person) => self.read_by(person),
            None => self.turn(Stage::Who),
        }
    }

    /// The steps are for somebody else than the person who came here.
    pub fn ask_who(&mut self) {
        self.turn(Stage::Who);
    }

    /// Who reads.
    pub fn read_by(&mut self, person: Person) {
        self.person = Some(person);
        self.turn(Stage::Steps);
    }

    /// One page on.
    pub fn next(&mut self, pages: usize) {
        self.place = (self.place(pages) + 1).min(pages.saturating_sub(1));
    }

    /// One page back.
    pub fn before(&mut self, pages: usize) {
        self.place = self.place(pages).saturating_sub(1);
    }

    /// All steps on one page, or one a page.
    pub fn switch_whole(&mut self) {
        self.whole = !self.whole;
    }

    /// Everything from the beginning; nothing of the answers is left.
    pub fn start_again(&mut self) {
        *self = Self::of(self.came);
    }
}

#[cfg(test)]
mod tests;
