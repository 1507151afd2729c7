//! Erasing. What is erased disappears from the window at once, but the window says that it is gone from the disk only once the
//! store confirms it; it also says what could not be erased. Where nothing can be written, nothing disappears either.

use super::effect::{Effect, Phones, Store};
use super::navigation::Place;
use super::saves::Trouble;
use super::typing::Field;
use super::{Model, Notes, Notice, PinState, SavedState, SlipsOf, Who};
use crate::content::Key;
use crate::family::notes::NoteBook;
use crate::family::{Door, Home};
use crate::log::LogId;
use jiff::Timestamp;

impl Model {
    /// Whether something can be erased; if not, adds a notice.
    fn can_erase(&mut self) -> bool {
        let can = self.read_only.is_none();
        if !can {
            self.notice(Notice::CannotErase);
        }
        can
    }

    pub(super) fn erase_learner(&mut self, id: &Key, now: Timestamp) -> Vec<Effect> {
        if !self.learners.contains_key(id) {
            return self.missing("learner");
        }
        if !self.can_erase() {
            return Vec::new();
        }
        let mut effects = self.navigate(Place::home(), now);
        effects.extend(self.drop_learner(id));
        effects.extend(self.keep_typed());
        effects
    }

    fn drop_learner(&mut self, id: &Key) -> Option<Effect> {
        self.learners.remove(id)?;
        let field = Field::Nickname(id.clone());
        self.typed.forget(|known| known == &field);
        if self.who == Who::Learner(id.clone()) {
            self.forget_person();
        }
        Some(self.saves.send(Store::Erase(LogId::Learner(id.clone()))))
    }

    /// Erases a child, the notes about them, and learning profiles with the same nickname.
    pub(super) fn erase_child(&mut self, id: &Key, _now: Timestamp) -> Vec<Effect> {
        if !self.children.contains_key(id) {
            return self.missing("child");
        }
        if !self.can_erase() {
            return Vec::new();
        }
        let Some(child) = self.children.remove(id) else {
            return Vec::new();
        };
        if self.child.as_ref() == Some(id) {
            self.child = None;
        }
        self.typed.forget(|field| match field {
            Field::Note { child, .. } => child == id,
            Field::ChildNickname(child) => child.as_ref() == Some(id),
            _ => false,
        });
        let mut effects = vec![self.saves.send(Store::Erase(LogId::Child(id.clone())))];
        for profile in self.profiles_of(&child) {
            effects.extend(self.drop_learner(&profile));
        }
        if let Notes::Open(book) = &mut self.notes
            && book.of(id).is_some()
        {
            book.forget(id);
            effects.extend(self.save_parents());
        }
        effects.extend(self.keep_typed());
        effects
    }

    /// Erases what the PIN protects, and only that: the way out for a forgotten PIN.
    pub(super) fn erase_family(&mut self, now: Timestamp) -> Vec<Effect> {
        if !self.can_erase() {
            return Vec::new();
        }
        let mut effects = self.navigate(Place::home(), now);
        // A log that the disk does not have yet is waiting to be written.
        let children = self.children.keys().cloned().map(LogId::Child);
        let logs = children.chain([LogId::Home]).collect();
        self.children.clear();
        self.child = None;
        self.home = Home::default();
        self.notes = Notes::Open(NoteBook::default());
        self.pin = PinState::None;
        self.earlier_locks.clear();
        self.parents_open = false;
        self.door = Door::default();
        self.typed.forget_sealed();
        self.typed.forget(|field| {
            matches!(
                field,
                Field::Note { .. } | Field::ChildNickname(_) | Field::AgreementLine(_)
            )
        });
        effects.push(self.saves.send(Store::EraseFamily(logs)));
        effects.extend(self.keep_typed());
        effects
    }

    pub(super) fn erase_class(&mut self, id: &Key) -> Vec<Effect> {
        if !self.classes.contains_key(id) {
            return self.missing("class");
        }
        if !self.can_erase() {
            return Vec::new();
        }
        self.classes.remove(id);
        if self.class.as_ref() == Some(id) {
            self.class = None;
        }
        self.typed.forget(|field| match field {
            Field::ClassName(known) | Field::Slips(SlipsOf::Class(known), _) => known == id,
            _ => false,
        });
        let mut effects = vec![self.saves.send(Store::Erase(LogId::Class(id.clone())))];
        effects.extend(self.keep_typed());
        effects
    }

    pub(super) fn erase_plan(&mut self, id: &Key) -> Vec<Effect> {
        if !self.plans.contains_key(id) {
            return self.missing("plan");
        }
        if !self.can_erase() {
            return Vec::new();
        }
        self.plans.remove(id);
        let field = Field::PlanName(id.clone());
        self.typed.forget(|known| known == &field);
        let mut effects = vec![self.saves.send(Store::Erase(LogId::Plan(id.clone())))];
        if self.shelf.forget_plan(id) {
            effects.extend(self.save_shelf());
        }
        effects.extend(self.keep_typed());
        effects
    }

    /// Erases everything this program keeps on this computer, including what it could not read.
    pub(super) fn erase_everything(&mut self, now: Timestamp) -> Vec<Effect> {
        if !self.can_erase() {
            return Vec::new();
        }
        let mut effects = self.navigate(Place::home(), now);
        effects.push(Effect::Phones(Phones::Stop));
        effects.push(Effect::ForgetPapers);
        effects.extend(self.copied.take().map(Effect::ClearClipboard));
        let saved = SavedState {
            // Not this program's to erase.
            policy: self.policy.clone(),
            zone: self.zone.clone(),
            region: self.region.clone(),
            ..SavedState::default()
        };
        let saves = std::mem::take(&mut self.saves);
        *self = Self::new(self.library.clone(), saved);
        self.saves = saves;
        effects.push(self.saves.send(Store::EraseEverything));
        effects.push(Effect::LanguageChanged);
        effects
    }

    /// Tells the person that something was erased, if they are waiting to hear it.
    pub(super) fn erased(&mut self, subject: &super::saves::Subject) {
        if subject == &super::saves::Subject::Everything {
            self.notice(Notice::Erased);
        }
    }

    /// Why nothing can be saved in this window; `None` where everything can.
    pub fn read_only(&self) -> Option<Trouble> {
        self.read_only
    }
}
