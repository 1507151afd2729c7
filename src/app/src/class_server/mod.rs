//! The window's side of the class server. It starts and ends the only class there can be, gives it the texts it needs, and
//! passes its totals on. The server itself knows nothing about lessons.

mod words;

use porchlight_core::model::{EffectResult, Phones};
use porchlight_server::{Caps, ClassServer, DEFAULT_PORT, Start};
use std::net::IpAddr;
use std::sync::Arc;

pub use words::Words;

/// The running class as shown in the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClassState {
    /// The address pupils type into a browser.
    pub url: String,
    /// The TCP port, which a firewall may ask about.
    pub port: u16,
    /// The code pupils type to join.
    pub code: String,
    /// Devices that have joined.
    pub joined: usize,
    /// Devices turned away because the class already had as many as the teacher expected.
    pub turned_away: usize,
    /// Devices that have answered everything being asked.
    pub answered: usize,
    /// Whether more devices may join.
    pub joining: bool,
    /// A random number drawn when the current question was asked; `None` if the system provided none.
    pub random: Option<u64>,
}

/// Called from the server's thread when something the teacher sees has changed.
pub type Wake = Arc<dyn Fn() + Send + Sync>;

/// Runs at most one class.
#[derive(Default)]
pub struct ClassServerHost {
    class: Option<ClassServer>,
    random: Option<u64>,
}

impl ClassServerHost {
    /// Carries out what the model asks for. Returns the totals when something was counted. If `port` is given, a class uses
    /// only that port.
    pub fn run(
        &mut self,
        phones: Phones,
        from: Words<'_>,
        country: Option<&str>,
        port: Option<u16>,
        wake: &Wake,
    ) -> Option<EffectResult> {
        match phones {
            Phones::Start { address, devices } => {
                let words = words::words(from, country);
                self.start((address, port), devices, words, wake);
            }
            Phones::Stop => self.class = None,
            Phones::LetIn(joining) => self.with(|class| class.let_in(joining)),
            Phones::LetInAnew => self.with(|class| {
                if let Err(why) = class.let_everyone_in_anew() {
                    tracing::warn!(%why, "the class has its old code");
                }
            }),
            Phones::Ask(vote) => {
                let question = words::vote(from, &vote);
                self.random = getrandom::u64()
                    .inspect_err(|why| tracing::warn!(%why, "no random number for the windows"))
                    .ok();
                self.with(|class| class.ask(question.into_iter().collect()));
            }
            Phones::Survey(items) => {
                let questions = words::survey(from, &items);
                self.with(|class| class.ask(questions));
            }
            Phones::Test => {
                let question = words::test(from);
                self.with(|class| class.ask(question.into_iter().collect()));
            }
            Phones::Clear => self.with(|class| {
                class.clear();
            }),
            Phones::Count(vote, round) => {
                let totals = self.close()?;
                let counts = words::counts(totals.first()?);
                return Some(EffectResult::Counted {
                    vote,
                    round,
                    counts,
                });
            }
            Phones::CountSurvey(when, items) => {
                let answers = words::answers(&items, &self.close()?);
                return Some(EffectResult::Surveyed { when, answers });
            }
        }
        None
    }

    fn with(&self, run: impl FnOnce(&ClassServer)) {
        match &self.class {
            Some(class) => run(class),
            None => tracing::debug!("no class is running"),
        }
    }

    /// Closes the open question and returns its totals.
    fn close(&self) -> Option<Vec<porchlight_server::Totals>> {
        let class = self.class.as_ref()?;
        class.close();
        class.totals()
    }

    fn start(
        &mut self,
        (address, port): (IpAddr, Option<u16>),
        devices: u16,
        words: serde_json::Value,
        wake: &Wake,
    ) {
        // End the previous class first: there is only one at a time.
        self.class = None;
        let wake = wake.clone();
        let started = ClassServer::start(Start {
            address,
            port: port.unwrap_or(DEFAULT_PORT),
            only_this_port: port.is_some(),
            caps: Caps {
                devices: usize::from(devices),
                ..Caps::default()
            },
            words,
            changed: Box::new(move || wake()),
        });
        self.class = started
            .inspect_err(|why| tracing::warn!(%why, "the class was not started"))
            .ok();
    }

    /// The running class, if there is one; `None` also after it has ended on its own.
    pub fn state(&self) -> Option<ClassState> {
        let class = self.class.as_ref().filter(|class| class.is_running())?;
        Some(ClassState {
            url: class.url(),
            port: class.address().port(),
            code: class.code(),
            joined: class.joined(),
            turned_away: class.counters().refused_by_cap,
            answered: class.answered(),
            joining: class.is_joining(),
            random: self.random,
        })
    }
}
