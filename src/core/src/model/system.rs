//! The program's own part of the reducer: its start and end, settings, Help's country and reader, the clipboard, notices,
//! and what the edges report.

use super::effect::{Effect, EffectResult, Sheet, Voice};
use super::navigation::Place;
use super::saves::{Outcome, Trouble};
use super::{KeptCountry, Model, Notice, PrintAction, SpeechAction, SystemAction, Who};
use crate::log::LogId;
use jiff::Timestamp;

impl Model {
    pub(super) fn system_action(&mut self, action: SystemAction, now: Timestamp) -> Vec<Effect> {
        match action {
            SystemAction::Started => self.started(now),
            SystemAction::Closing => self.closing(now),
            SystemAction::Set(settings) => {
                let mut settings = settings;
                if self.policy.language.is_some() {
                    settings.language.clone_from(&self.settings.language);
                }
                let language_changed = settings.language != self.settings.language;
                self.settings = settings;
                let mut effects = Vec::from_iter(self.save_settings());
                if language_changed {
                    effects.extend([Effect::Voice(Voice::Stop), Effect::LanguageChanged]);
                }
                effects
            }
            SystemAction::Country(code) => self.choose_country(code),
            SystemAction::Filter(filters) => {
                self.filters = filters;
                Vec::new()
            }
            SystemAction::Age(asking) => {
                self.asking = Some(asking);
                Vec::new()
            }
            SystemAction::Copy(text) => {
                self.copied = Some(text.clone());
                vec![Effect::Copy(text)]
            }
            SystemAction::EraseEverything => self.erase_everything(now),
            SystemAction::DismissNotice(ix) => {
                if ix < self.notices.len() {
                    self.notices.remove(ix);
                }
                Vec::new()
            }
            SystemAction::RetrySaving => vec![Effect::RetrySaving],
            SystemAction::LeftAlone => self.left_alone(now),
        }
    }

    pub(super) fn speech_action(&self, action: SpeechAction) -> Vec<Effect> {
        let voice = match action {
            SpeechAction::Read { sentences, locale } => Voice::Speak {
                voice: self.settings.voices.get(&locale).cloned(),
                sentences,
                locale,
                percent: self.settings.speech_percent,
            },
            SpeechAction::Sample {
                sentences,
                locale,
                voice,
            } => Voice::Speak {
                sentences,
                locale,
                voice,
                percent: self.settings.speech_percent,
            },
            SpeechAction::Look(locale) => Voice::Look(locale),
            SpeechAction::List(locale) => Voice::List(locale),
            SpeechAction::Pause => Voice::Pause,
            SpeechAction::Resume => Voice::Resume,
            SpeechAction::Again => Voice::Again,
            SpeechAction::Stop => Voice::Stop,
        };
        vec![Effect::Voice(voice)]
    }

    pub(super) fn print_action(&mut self, action: PrintAction) -> Vec<Effect> {
        match action {
            PrintAction::Document(request, _) if !self.may_print(&request.document) => {
                Self::ignored("a document that the policy closes")
            }
            PrintAction::Document(request, wish) => {
                self.filed = None;
                vec![Effect::Paper(request, wish)]
            }
            PrintAction::Stop => vec![Effect::StopPaper],
            PrintAction::SaveFile(file) => {
                self.filed = None;
                vec![Effect::SaveFile(file)]
            }
            PrintAction::SaveSheet(text) => {
                self.sheet = Some(Sheet::Saving);
                vec![Effect::SaveSheet(text)]
            }
        }
    }

    /// Finishes what the last session left half done: logs without a beginning get one, and text in fields that save
    /// themselves is saved.
    fn started(&mut self, now: Timestamp) -> Vec<Effect> {
        let mut effects = Vec::new();
        if self.read_only.is_some() {
            return effects;
        }
        for log in std::mem::take(&mut self.nameless) {
            effects.extend(match log {
                LogId::Learner(_) if self.policy.shared => Vec::new(),
                LogId::Learner(id) => self.complete_learner(id, now),
                LogId::Child(id) => self.complete_child(id, now),
                LogId::Class(id) => self.complete_class(id, now),
                LogId::Home | LogId::Plan(_) => Vec::new(),
            });
        }
        if std::mem::take(&mut self.carry_over) {
            effects.extend(self.save_parents());
        }
        effects.extend(self.finish_typing(now));
        effects
    }

    /// The window closes: nothing is left running, read aloud, printed or copied, and what was typed is saved.
    fn closing(&mut self, now: Timestamp) -> Vec<Effect> {
        let mut effects = self.finish_typing(now);
        let place = Place::home();
        effects.extend(self.navigate(place, now));
        effects.extend([Effect::StopPaper, Effect::ForgetPapers]);
        effects.extend(self.copied.take().map(Effect::ClearClipboard));
        effects
    }

    /// Takes in what an edge reports.
    pub(super) fn done(&mut self, result: EffectResult, now: Timestamp) -> Vec<Effect> {
        match result {
            EffectResult::Stored { ticket, outcome } => {
                let finished = self.saves.receive(ticket, outcome);
                if let Some(finished) = finished.filter(|finished| finished.erased) {
                    self.erased(&finished.subject);
                }
                if let Outcome::Refused(trouble) = outcome {
                    self.notice(match trouble {
                        Trouble::AnotherWindow => Notice::AnotherWindow,
                        Trouble::Newer => Notice::Newer,
                        Trouble::NotAllowed => Notice::NotWritable,
                        Trouble::DiskFull => Notice::DiskFull,
                        Trouble::Disk => Notice::CouldNotSave,
                    });
                }
                Vec::new()
            }
            EffectResult::Notice(notice) => {
                self.notice(notice);
                Vec::new()
            }
            EffectResult::Filed(filed) => {
                self.filed = Some(filed);
                Vec::new()
            }
            EffectResult::SheetSaved(saved) => {
                self.sheet = Some(if saved { Sheet::Saved } else { Sheet::Failed });
                Vec::new()
            }
            EffectResult::Counted {
                vote,
                round,
                counts,
            } => self.class_action(
                super::ClassAction::Counted {
                    vote,
                    round,
                    counts,
                },
                now,
            ),
            EffectResult::Surveyed { when, answers } => {
                self.class_action(super::ClassAction::Surveyed { when, answers }, now)
            }
        }
    }

    /// Adds something a person should know, unless it is already there.
    pub(super) fn notice(&mut self, notice: Notice) {
        if !self.notices.contains(&notice) {
            self.notices.push(notice);
        }
    }

    fn choose_country(&mut self, code: String) -> Vec<Effect> {
        if self.library.help.country(&code).is_none() {
            return Self::ignored("a country without help");
        }
        self.country = Some(code.clone());
        let known_person =
            matches!(self.who, Who::Learner(_)) || self.parents_open || !self.children.is_empty();
        if !known_person || self.policy.country.is_some() {
            // A guest's choice lasts until the window closes, and a country other than the policy's until Leave.
            return Vec::new();
        }
        self.settings.country = Some(KeptCountry {
            code,
            zone: self.zone.clone(),
        });
        Vec::from_iter(self.save_settings())
    }
}
