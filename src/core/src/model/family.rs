//! The parents' part of the reducer: children and their lists, notes, the agreement, and the PIN in front of all of it.

use super::effect::{Effect, Store};
use super::navigation::Place;
use super::typing::Field;
use super::{FamilyAction, Model, Notes, Notice, PinState, Route, Unsealed};
use crate::content::{Audience, Key};
use crate::family::notes::{NoteBook, NotesFile};
use crate::family::{
    Child, Door, Evening, Event, HomeEvent, HomeWhat, ParentsFile, Pin, Tick, What,
};
use crate::log::{Entry, LogId, Record as _};
use jiff::Timestamp;

impl Model {
    pub(super) fn family_action(&mut self, action: FamilyAction, now: Timestamp) -> Vec<Effect> {
        match action {
            FamilyAction::AddChild {
                face,
                nickname,
                band,
            } => self.add_child(face, nickname, band, now),
            FamilyAction::ChangeChild {
                id,
                face,
                nickname,
                band,
            } => {
                let field = Field::ChildNickname(Some(id.clone()));
                self.typed.forget(|known| known == &field);
                let what = What::Child {
                    face,
                    nickname,
                    band,
                };
                self.child_event(id, what, now)
            }
            FamilyAction::EraseChild(id) => self.erase_child(&id, now),
            FamilyAction::ChooseChild(id) => {
                if !self.children.contains_key(&id) {
                    return self.missing("child");
                }
                self.child = Some(id);
                Vec::new()
            }
            FamilyAction::Uses { child, platforms } => {
                self.child_event(child, What::Uses { platforms }, now)
            }
            FamilyAction::Tick {
                child,
                checklist,
                item,
                to,
            } => {
                let what = What::Ticked {
                    checklist,
                    item,
                    to,
                };
                self.child_event(child, what, now)
            }
            FamilyAction::AgainOn {
                child,
                checklist,
                item,
                on,
            } => {
                let what = What::Again {
                    checklist,
                    item,
                    on,
                };
                self.child_event(child, what, now)
            }
            FamilyAction::Note {
                child,
                list,
                item,
                text,
            } => {
                let field = Field::Note {
                    child: child.clone(),
                    list: list.clone(),
                    item: item.clone(),
                };
                self.typed.forget(|known| known == &field);
                self.write_note(&child, &list, &item, &text)
            }
            FamilyAction::Unsealed(unsealed) => self.unsealed(unsealed, now),
            FamilyAction::NotesAnew => {
                self.notes = Notes::Open(NoteBook::default());
                self.typed.forget_sealed();
                self.save_parents()
            }
            FamilyAction::Agree(agreement) => {
                self.typed
                    .forget(|field| matches!(field, Field::AgreementLine(_)));
                self.home_event(HomeWhat::Agreed(agreement), now)
            }
            FamilyAction::KeepSteps(_) if !self.may_keep_steps() => {
                Self::ignored("steps are not kept on this computer")
            }
            FamilyAction::KeepSteps(situation) => {
                self.home_event(HomeWhat::StepsKept { situation }, now)
            }
            FamilyAction::PutStepsAway => self.home_event(HomeWhat::StepsPutAway, now),
            FamilyAction::Evening { child, evening } => self.evening(&child, evening, now),
            FamilyAction::PutCardAway { learner, lesson } => {
                let what = crate::learner::What::PutAway { lesson };
                self.record_for(learner, what, now)
            }
            FamilyAction::KeepPin(pin) => self.keep_pin(pin),
            FamilyAction::Opened => {
                self.parents_open = true;
                let mut effects = self.reset_door();
                effects.extend(self.navigate(Place::over_home([Route::Parents]), now));
                effects
            }
            FamilyAction::Close => {
                self.close_parents();
                Vec::new()
            }
            FamilyAction::WrongEntry => {
                self.door = self.door.wrong_at(now);
                vec![self.saves.send(Store::Door(self.door))]
            }
            FamilyAction::EraseFamily => self.erase_family(now),
        }
    }

    fn add_child(
        &mut self,
        face: String,
        nickname: String,
        band: Option<Audience>,
        now: Timestamp,
    ) -> Vec<Effect> {
        let Some(id) = LogId::new_child(now, |id| self.children.contains_key(id)) else {
            return self.missing("id for a child");
        };
        self.typed
            .forget(|field| field == &Field::ChildNickname(None));
        let what = What::Child {
            face,
            nickname,
            band,
        };
        let event = Event::new(now, what);
        let mut child = Child::unnamed(&event);
        child.apply(&event);
        self.children.insert(id.clone(), child);
        self.child = Some(id.clone());
        let mut effects = self.navigate(Place::over_home([Route::Parents]), now);
        effects.push(self.saves.send(Store::Append(Entry::Child(id, event))));
        effects
    }

    fn child_event(&mut self, id: Key, what: What, now: Timestamp) -> Vec<Effect> {
        let Some(child) = self.children.get_mut(&id) else {
            return self.missing("child");
        };
        let event = Event::new(now, what);
        child.apply(&event);
        vec![self.saves.send(Store::Append(Entry::Child(id, event)))]
    }

    /// Saves an evening, and ticks what was set in it. The tick comes first, so that no evening is saved without it.
    fn evening(&mut self, child: &Key, evening: Evening, now: Timestamp) -> Vec<Effect> {
        let mut effects = Vec::new();
        if let Some(set) = &evening.set {
            let what = What::Ticked {
                checklist: set.of.clone(),
                item: set.key.clone(),
                to: Tick::Done,
            };
            effects.extend(self.child_event(child.clone(), what, now));
        }
        effects.extend(self.child_event(child.clone(), What::Evening(evening), now));
        effects
    }

    fn home_event(&mut self, what: HomeWhat, now: Timestamp) -> Vec<Effect> {
        let event = HomeEvent::new(now, what);
        self.home.apply(&event);
        vec![self.saves.send(Store::Append(Entry::Home(event)))]
    }

    /// Completes a child whose log lost its beginning, with the usual picture.
    pub(super) fn complete_child(&mut self, id: Key, now: Timestamp) -> Vec<Effect> {
        let Some(child) = self.children.get(&id) else {
            return Self::ignored("a child to be completed");
        };
        let what = What::Child {
            face: child.face.clone(),
            nickname: child.nickname.clone(),
            band: child.band,
        };
        self.notice(Notice::NameLost);
        self.child_event(id, what, now)
    }

    /// Writes a note and saves the notes.
    pub(super) fn write_note(
        &mut self,
        child: &Key,
        list: &Key,
        item: &Key,
        text: &str,
    ) -> Vec<Effect> {
        let Notes::Open(book) = &mut self.notes else {
            return self.missing("open notes");
        };
        book.set(child, list, item, text);
        self.save_parents()
    }

    fn unsealed(&mut self, unsealed: Unsealed, now: Timestamp) -> Vec<Effect> {
        let Some(book) = unsealed.notes else {
            self.notes = Notes::Damaged;
            return Vec::new();
        };
        self.notes = Notes::Open(book);
        let mut effects = Vec::new();
        if !self.earlier_locks.is_empty() {
            // From here on the notes fit today's lock.
            self.earlier_locks.clear();
            effects.extend(self.save_parents());
        }
        effects.extend(self.take_in_typed(unsealed.typed, now));
        effects
    }

    fn keep_pin(&mut self, pin: Option<Pin>) -> Vec<Effect> {
        self.pin = pin.map_or(PinState::None, PinState::Set);
        let mut effects = self.reset_door();
        // From now on the notes are sealed with the new passphrase, or no longer sealed.
        effects.extend(self.save_parents());
        effects.extend(self.keep_typed());
        // Choosing a PIN opens the parents' part.
        self.parents_open = true;
        if !self.place.owns_notes() {
            self.close_parents();
        }
        effects
    }

    fn reset_door(&mut self) -> Vec<Effect> {
        if self.door == Door::default() {
            return Vec::new();
        }
        self.door = Door::default();
        vec![self.saves.send(Store::Door(self.door))]
    }

    /// Saves PIN and notes in one step, the notes sealed where there is a passphrase.
    pub(super) fn save_parents(&mut self) -> Vec<Effect> {
        let pin = match &self.pin {
            PinState::None => None,
            PinState::Set(pin) => Some(pin.clone()),
            // A file that cannot be read must not be overwritten.
            PinState::Unreadable { .. } => {
                self.notice(Notice::CouldNotSave);
                return Vec::new();
            }
        };
        let lock = pin.as_ref().and_then(|pin| pin.lock.as_ref());
        let notes = match (&self.notes, lock) {
            (Notes::Open(book), None) => NotesFile::Open(book.clone()),
            (Notes::Open(book), Some(lock)) => match lock.seal(book) {
                Ok(sealed) => NotesFile::Sealed(sealed),
                Err(why) => {
                    tracing::warn!(%why, "the notes cannot be sealed");
                    self.notice(Notice::CouldNotSave);
                    return Vec::new();
                }
            },
            (Notes::Sealed(sealed), _) => NotesFile::Sealed(sealed.clone()),
            // The damaged ones stay where the store put them aside.
            (Notes::Damaged, _) => NotesFile::Open(NoteBook::default()),
        };
        let nothing = pin.is_none() && notes == NotesFile::Open(NoteBook::default());
        let file = (!nothing).then(|| {
            Box::new(ParentsFile {
                pin,
                notes,
                earlier: self.earlier_locks.clone(),
            })
        });
        vec![self.saves.send(Store::Parents(file))]
    }

    /// Closes the parents' part: its PIN is asked for again, and notes with a passphrase are sealed in memory too.
    pub(super) fn close_parents(&mut self) {
        self.parents_open = false;
        let lock = self.pin.lock();
        if let (Notes::Open(book), Some(lock)) = (&self.notes, lock)
            && let Ok(sealed) = lock.seal(book)
        {
            self.notes = Notes::Sealed(sealed);
        }
    }
}
