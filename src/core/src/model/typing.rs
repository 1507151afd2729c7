//! What is being typed, from the first key until it is saved or forgotten. It lives in the model rather than in a screen, so
//! that no way out of a screen loses it; a moment after the last key it is on the disk as well. Search terms and PINs are
//! never typed into one of these fields.

use super::effect::{Effect, Store};
use super::{Model, Notes, SchoolCard, SlipsOf, Typing};
use crate::class::When;
use crate::content::Key;
use crate::family::notes::{LONGEST, Lock, SealError};
use crate::text::typed;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A field a person types into.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// A parent's note.
    Note {
        /// The child the note is about.
        child: Key,
        /// The id of a checklist, or of the list of an app or device.
        list: Key,
        /// The item on that list.
        item: Key,
    },
    /// What a class is called.
    ClassName(Key),
    /// What the class of a plan is called.
    PlanName(Key),
    /// A learner's nickname.
    Nickname(Key),
    /// The nickname in the form for a new profile.
    NewNickname,
    /// A child's nickname; without an id, in the form for a new child.
    ChildNickname(Option<Key>),
    /// A line of the school card.
    School(SchoolLine),
    /// A promise in the family's own words, by its index among these.
    AgreementLine(usize),
    /// A class's slips that are being typed in: a draft of `class::Slips`.
    Slips(SlipsOf, When),
}

/// The lines of the school card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SchoolLine {
    /// The safeguarding lead.
    Lead,
    /// Who stands in for the lead.
    Deputy,
    /// Where to find them.
    Room,
    /// Their phone number.
    Phone,
    /// When they are there.
    Hours,
}

impl SchoolLine {
    /// All lines, in the order of the card.
    pub const ALL: [Self; 5] = [
        Self::Lead,
        Self::Deputy,
        Self::Room,
        Self::Phone,
        Self::Hours,
    ];

    /// What a card says on this line.
    pub fn of(self, card: &SchoolCard) -> &str {
        match self {
            Self::Lead => &card.lead,
            Self::Deputy => &card.deputy,
            Self::Room => &card.room,
            Self::Phone => &card.phone,
            Self::Hours => &card.hours,
        }
    }

    fn of_mut(self, card: &mut SchoolCard) -> &mut String {
        match self {
            Self::Lead => &mut card.lead,
            Self::Deputy => &mut card.deputy,
            Self::Room => &mut card.room,
            Self::Phone => &mut card.phone,
            Self::Hours => &mut card.hours,
        }
    }
}

impl Field {
    /// Whether leaving the field saves it. Other fields belong to a form with a button, and keep their text until it is
    /// pressed.
    fn saves_itself(&self) -> bool {
        match self {
            Self::Note { .. } | Self::ClassName(_) | Self::PlanName(_) | Self::Nickname(_) => true,
            Self::NewNickname | Self::ChildNickname(_) | Self::School(_) => false,
            Self::AgreementLine(_) | Self::Slips(..) => false,
        }
    }

    /// A text as this field accepts it: without control characters, and within its length.
    fn cleaned(&self, text: &str) -> String {
        match self {
            Self::Note { .. } => typed::lines(text, LONGEST),
            // A draft in a format of its own, which nobody types by hand.
            Self::Slips(..) => text.to_owned(),
            _ => typed::line(text),
        }
    }

    /// Whether its text is sealed on the disk where there is a passphrase.
    fn is_sealed(&self) -> bool {
        matches!(self, Self::Note { .. })
    }
}

/// What is being typed, as it is on the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypedFile {
    /// Fields that are not sealed, with their texts.
    pub open: Vec<(Field, String)>,
    /// Notes that are being written, as an armored age file; `None` where there is no passphrase or no note.
    pub sealed: Option<String>,
}

impl TypedFile {
    fn is_empty(&self) -> bool {
        self.open.is_empty() && self.sealed.is_none()
    }
}

/// The fields whose text is not saved yet.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    fields: BTreeMap<Field, String>,
    /// Notes from an earlier session, until they are unsealed.
    sealed: Option<String>,
    /// Whether something changed since the file was written.
    dirty: bool,
    /// Whether there is a file.
    on_disk: bool,
}

impl Typed {
    /// Starts with what an earlier session left.
    pub(super) fn from_file(file: Option<TypedFile>) -> Self {
        let on_disk = file.is_some();
        let file = file.unwrap_or_default();
        Self {
            fields: file
                .open
                .into_iter()
                .map(|(field, text)| {
                    let text = field.cleaned(&text);
                    (field, text)
                })
                .collect(),
            sealed: file.sealed,
            dirty: false,
            on_disk,
        }
    }

    /// The text of a field; `None` if nothing in it is unsaved.
    pub fn get(&self, field: &Field) -> Option<&str> {
        self.fields.get(field).map(String::as_str)
    }

    pub(super) fn set(&mut self, field: Field, text: &str) {
        self.dirty = true;
        let text = field.cleaned(text);
        self.fields.insert(field, text);
    }

    fn take(&mut self, field: &Field) -> Option<String> {
        let taken = self.fields.remove(field);
        self.dirty |= taken.is_some();
        taken
    }

    /// Forgets every field for which `of` is true.
    pub(super) fn forget(&mut self, of: impl Fn(&Field) -> bool) {
        let before = self.fields.len();
        self.fields.retain(|field, _| !of(field));
        self.dirty |= before != self.fields.len();
    }

    /// Gives up sealed notes of an earlier session, because they can no longer be read or are not wanted.
    pub(super) fn forget_sealed(&mut self) {
        self.dirty |= self.sealed.take().is_some();
    }

    /// The notes an earlier session left sealed, to be unsealed together with the saved ones.
    pub fn sealed(&self) -> Option<&str> {
        self.sealed.as_deref()
    }

    fn self_saving(&self) -> Vec<Field> {
        let fields = self.fields.keys();
        fields
            .filter(|field| field.saves_itself())
            .cloned()
            .collect()
    }

    fn file(&self, lock: Option<&Lock>) -> Result<Option<TypedFile>, SealError> {
        let (sealed, open): (Vec<_>, Vec<_>) = self
            .fields
            .iter()
            .map(|(field, text)| (field.clone(), text.clone()))
            .partition(|(field, _)| lock.is_some() && field.is_sealed());
        let sealed = match lock {
            Some(lock) if !sealed.is_empty() => Some(lock.seal(&sealed)?),
            _ => self.sealed.clone(),
        };
        let file = TypedFile { open, sealed };
        Ok((!file.is_empty()).then_some(file))
    }
}

impl Model {
    pub(super) fn typing(&mut self, typing: Typing, now: Timestamp) -> Vec<Effect> {
        match typing {
            Typing::Typed(field, text) => {
                if self.saved_text(&field).as_deref() == Some(text.as_str()) {
                    self.typed.forget(|known| known == &field);
                } else {
                    self.typed.set(field, &text);
                }
                Vec::new()
            }
            Typing::Finish(field) => {
                let mut effects = self.finish_field(&field, now);
                effects.extend(self.keep_typed());
                effects
            }
            Typing::Forget(field) => {
                self.typed.forget(|known| known == &field);
                self.keep_typed()
            }
            Typing::Keep => self.keep_typed(),
        }
    }

    /// What a field shows: what is being typed, else what is saved.
    pub fn field_text(&self, field: &Field) -> String {
        match self.typed.get(field) {
            Some(text) => text.to_owned(),
            None => self.saved_text(field).unwrap_or_default(),
        }
    }

    /// The saved text that this field belongs to; `None` where there is nothing it could change.
    fn saved_text(&self, field: &Field) -> Option<String> {
        match field {
            Field::Note { child, list, item } => match &self.notes {
                Notes::Open(book) => Some(book.get(child, list, item).to_owned()),
                Notes::Sealed(_) | Notes::Damaged => None,
            },
            Field::ClassName(id) => self.classes.get(id).map(|class| class.nickname.clone()),
            Field::PlanName(id) => self.plans.get(id).map(|plan| plan.nickname.clone()),
            Field::Nickname(id) => self.learners.get(id).map(|known| known.nickname.clone()),
            Field::ChildNickname(Some(id)) => {
                self.children.get(id).map(|child| child.nickname.clone())
            }
            Field::School(line) => Some(line.of(&self.school).to_owned()),
            Field::NewNickname
            | Field::ChildNickname(None)
            | Field::AgreementLine(_)
            | Field::Slips(..) => None,
        }
    }

    /// The school card as its fields read now, each line trimmed.
    pub fn school_form(&self) -> SchoolCard {
        let mut card = SchoolCard::default();
        for line in SchoolLine::ALL {
            let text = self.field_text(&Field::School(line));
            line.of_mut(&mut card).push_str(text.trim());
        }
        card
    }

    /// Saves a field that saves itself; any other stays as it is.
    fn finish_field(&mut self, field: &Field, now: Timestamp) -> Vec<Effect> {
        if !field.saves_itself() {
            return Vec::new();
        }
        // A note that cannot be saved now waits in its field.
        if self.saved_text(field).is_none() {
            return Vec::new();
        }
        let Some(text) = self.typed.take(field) else {
            return Vec::new();
        };
        let text = text.trim().to_owned();
        if self.saved_text(field).as_deref() == Some(text.as_str()) {
            return Vec::new();
        }
        match field {
            Field::Note { child, list, item } => self.write_note(child, list, item, &text),
            Field::ClassName(id) => self.name_class(id.clone(), text, now),
            Field::PlanName(id) => self.name_plan(id, text, now),
            Field::Nickname(id) => self.name_learner(id, text, now),
            Field::NewNickname
            | Field::ChildNickname(_)
            | Field::School(_)
            | Field::AgreementLine(_)
            | Field::Slips(..) => Vec::new(),
        }
    }

    /// Saves every field that saves itself, because its screen closes.
    pub(super) fn finish_typing(&mut self, now: Timestamp) -> Vec<Effect> {
        let mut effects = Vec::new();
        for field in self.typed.self_saving() {
            effects.extend(self.finish_field(&field, now));
        }
        effects.extend(self.keep_typed());
        effects
    }

    /// Writes what is typed to the disk, if something changed since the last time.
    pub(super) fn keep_typed(&mut self) -> Vec<Effect> {
        if !self.typed.dirty {
            return Vec::new();
        }
        let lock = self.pin.lock();
        let file = match self.typed.file(lock) {
            Ok(file) => file,
            Err(why) => {
                tracing::warn!(%why, "what is typed cannot be sealed and is not put on the disk");
                return Vec::new();
            }
        };
        self.typed.dirty = false;
        if file.is_none() && !self.typed.on_disk {
            return Vec::new();
        }
        self.typed.on_disk = file.is_some();
        vec![self.saves.send(Store::Typed(file))]
    }

    /// Takes in the notes an earlier session left sealed, and saves them as notes.
    pub(super) fn take_in_typed(
        &mut self,
        typed: Vec<(Field, String)>,
        now: Timestamp,
    ) -> Vec<Effect> {
        self.typed.forget_sealed();
        for (field, text) in typed {
            self.typed.set(field, &text);
        }
        self.finish_typing(now)
    }
}
