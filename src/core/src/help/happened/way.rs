//! The way through questions and steps. Every answer stays in view and can be changed; what is already known is not asked.

use super::Person;
use crate::content::Key;

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

/// Where the reader is in the questions and steps.
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

/// An answer that was given, or known from the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Whether anybody is in danger.
    Danger(Danger),
    /// What happened.
    What(Key),
    /// Who is reading.
    Who(Person),
}

impl Answer {
    /// The question it answers.
    #[must_use]
    pub fn stage(&self) -> Stage {
        match self {
            Self::Danger(_) => Stage::Danger,
            Self::What(_) => Stage::What,
            Self::Who(_) => Stage::Who,
        }
    }
}

/// The way through the questions and the steps. It is never saved, and is gone with its screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Way {
    stage: Stage,
    danger: Option<Danger>,
    situation: Option<Key>,
    person: Option<Person>,
    /// Who came here, if that was known before the first question.
    came: Option<Person>,
    /// What happened, if that was known before the first question.
    about: Option<Key>,
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
            whole: true,
            ..Self::default()
        }
    }

    /// For a person who came from a screen for their age, or searched for what happened: what is known is not asked again.
    #[must_use]
    pub fn of(came: Option<Person>, about: Option<Key>) -> Self {
        Self {
            person: came,
            situation: about.clone(),
            came,
            about,
            ..Self::default()
        }
    }

    /// The current stage.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// What happened, and who reads, once both were answered.
    #[must_use]
    pub fn answers(&self) -> Option<(&Key, Person)> {
        self.situation.as_ref().zip(self.person)
    }

    /// The answers so far, without the one to the question that is asked now.
    #[must_use]
    pub fn answered(&self) -> Vec<Answer> {
        let danger = self.danger.map(Answer::Danger);
        let what = self.situation.clone().map(Answer::What);
        let who = self.person.map(Answer::Who);
        [danger, what, who]
            .into_iter()
            .flatten()
            .filter(|answer| answer.stage() != self.stage)
            .collect()
    }

    /// Whether the emergency number stays in view also beside the questions.
    #[must_use]
    pub fn may_be_danger(&self) -> bool {
        matches!(self.danger, Some(Danger::Now | Danger::Unsure))
    }

    /// Whether all steps are on one page.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.whole
    }

    /// The current page, from 0, out of `pages`.
    #[must_use]
    pub fn place(&self, pages: usize) -> usize {
        self.place.min(pages.saturating_sub(1))
    }

    fn turn(&mut self, stage: Stage) {
        self.stage = stage;
        self.place = 0;
    }

    /// Answers the question about danger. In danger, the number comes before every other question.
    pub fn answer_danger(&mut self, answer: Danger) {
        self.danger = Some(answer);
        match answer {
            Danger::Now => self.turn(Stage::Call),
            Danger::No | Danger::Unsure => self.go_on(),
        }
    }

    /// Goes to the next question that has no answer yet, or to the steps.
    pub fn go_on(&mut self) {
        self.turn(match (&self.situation, self.person) {
            (None, _) => Stage::What,
            (Some(_), None) => Stage::Who,
            (Some(_), Some(_)) => Stage::Steps,
        });
    }

    /// Answers what happened.
    pub fn choose(&mut self, situation: Key) {
        self.situation = Some(situation);
        self.go_on();
    }

    /// Answers who is reading.
    pub fn read_by(&mut self, person: Person) {
        self.person = Some(person);
        self.go_on();
    }

    /// Asks a question again. The other answers stay.
    pub fn ask(&mut self, stage: Stage) {
        self.turn(stage);
    }

    /// Goes one page on.
    pub fn next(&mut self, pages: usize) {
        self.place = (self.place(pages) + 1).min(pages.saturating_sub(1));
    }

    /// Goes one page back.
    pub fn before(&mut self, pages: usize) {
        self.place = self.place(pages).saturating_sub(1);
    }

    /// Switches between all steps on one page and one step per page.
    pub fn switch_whole(&mut self) {
        self.whole = !self.whole;
    }

    /// Starts from the beginning. Answers given here are forgotten; what was known before the first question is not.
    pub fn start_again(&mut self) {
        *self = Self::of(self.came, self.about.clone());
    }
}
