//! What the screens read from the model. Nothing here changes it.

use super::typing::Typed;
use super::{
    Filed, Model, NewStep, Notes, Notice, PinState, Place, Route, Running, SaveState, SchoolCard,
    Settings, Sheet, Subject, Trouble, Who,
};
use crate::class::lesson_plan::Plan;
use crate::class::{Class, Left, Shelf};
use crate::content::{Audience, Key, LessonId, Library};
use crate::family::evening::{self, Clock, Tonight};
use crate::family::notes::Lock;
use crate::family::{Child, Door, Home};
use crate::help::{Asking, Filters};
use crate::learner::Learner;
use crate::learner::review::{self, Sitting};
use crate::when::Today;
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;

impl Model {
    /// The lessons, lists and help that were loaded.
    pub fn library(&self) -> &Arc<Library> {
        &self.library
    }

    /// The open screens, and whether the neutral page covers them.
    pub fn place(&self) -> &Place {
        &self.place
    }

    /// The open screens, the lowest first.
    pub fn routes(&self) -> &[Route] {
        self.place.stack()
    }

    /// Whether the neutral page covers everything.
    pub fn away(&self) -> bool {
        self.place.is_away()
    }

    /// Who is using the program.
    pub fn who(&self) -> &Who {
        &self.who
    }

    /// The learning profiles on this computer; none on a shared one, where everybody is a guest.
    pub fn learners(&self) -> &BTreeMap<Key, Learner> {
        static NONE: BTreeMap<Key, Learner> = BTreeMap::new();
        if self.policy.shared {
            &NONE
        } else {
            &self.learners
        }
    }

    /// The children of this family.
    pub fn children(&self) -> &BTreeMap<Key, Child> {
        &self.children
    }

    /// What belongs to no single child.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// Classes that counted answers, by id, oldest first.
    pub fn classes(&self) -> &BTreeMap<Key, Class> {
        &self.classes
    }

    /// Lesson plans of one or more sessions.
    pub fn plans(&self) -> &BTreeMap<Key, Plan> {
        &self.plans
    }

    /// Whether the class being taught is asked questions before and after.
    pub fn with_survey(&self) -> bool {
        self.with_survey
    }

    /// Whether the lesson on the wall continues where it was left.
    pub fn goes_on(&self) -> bool {
        self.goes_on
    }

    /// Lessons kept at the top, and where lessons were left.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// Where this wall was left, if it was left halfway.
    pub fn left(&self, wall: &Route) -> Option<&Left> {
        self.shelf.left(&wall.taught()?)
    }

    /// The parents' notes, as far as they can be read now.
    pub fn notes(&self) -> &Notes {
        &self.notes
    }

    /// The PIN in front of the parents' part.
    pub fn pin(&self) -> &PinState {
        &self.pin
    }

    /// Locks of earlier passphrases that may still fit the notes.
    pub fn earlier_locks(&self) -> &[Lock] {
        &self.earlier_locks
    }

    /// Whether the parents' part was opened. It closes when its last screen does.
    pub fn parents_open(&self) -> bool {
        self.parents_open
    }

    /// Wrong entries at the parents' door, and how long to wait.
    pub fn door(&self) -> Door {
        self.door
    }

    /// Whether the pictures just pressed were the wrong ones.
    pub fn wrong_pictures(&self) -> bool {
        self.wrong_pictures
    }

    /// The school's safeguarding lead and how to find them.
    pub fn school(&self) -> &SchoolCard {
        &self.school
    }

    /// The program's settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// ISO 3166 code of the country whose help is shown; `None` where that is not settled and Help has to ask.
    pub fn country(&self) -> Option<&str> {
        self.country.as_deref()
    }

    /// Codes of up to three countries this computer may be in, going by its time zone and region setting.
    pub fn likely_countries(&self) -> Vec<&str> {
        self.library
            .help
            .likely(self.zone.as_deref(), self.region.as_deref())
    }

    /// Questions missed since this person began, for "worth another look".
    pub fn missed(&self) -> &[(LessonId, Key)] {
        &self.missed
    }

    /// How the person narrowed Help's list of services.
    pub fn filters(&self) -> Filters {
        self.filters
    }

    /// The notices that the person has not dismissed yet, oldest first.
    pub fn notices(&self) -> &[Notice] {
        &self.notices
    }

    /// What became of the sheet that was to be saved for printing.
    pub fn sheet(&self) -> Option<Sheet> {
        self.sheet
    }

    /// What became of the last document, until the screen changes.
    pub fn filed(&self) -> Option<&Filed> {
        self.filed.as_ref()
    }

    /// The text this program put on the clipboard, until Leave takes it off.
    pub fn copied(&self) -> Option<&str> {
        self.copied.as_deref()
    }

    /// The review in progress.
    pub fn running(&self) -> Option<&Running> {
        self.running.as_ref()
    }

    /// The fields whose text is not saved yet.
    pub fn typed(&self) -> &Typed {
        &self.typed
    }

    /// How far something is on its way to the disk.
    pub fn save_state(&self, subject: &Subject) -> SaveState {
        self.saves.state(subject)
    }

    /// What still fails while the store keeps trying: the reason, and whether something is to be erased rather than saved.
    pub fn waiting_to_save(&self) -> Option<(Trouble, bool)> {
        self.saves.waiting()
    }

    /// How many things the disk does not have yet.
    pub fn unsaved(&self) -> usize {
        self.saves.unsaved()
    }

    /// The saved country, or else the one this computer points to; a guest's choice does not count.
    pub(crate) fn settled_country(&self) -> Option<String> {
        super::settled_country(
            &self.library,
            &self.policy,
            &self.settings,
            self.zone.as_deref(),
            self.region.as_deref(),
        )
    }

    /// The top screen, the one that is shown.
    pub fn route(&self) -> &Route {
        self.place.top()
    }

    /// The active learner; a guest where there is none.
    pub fn learner(&self) -> &Learner {
        match &self.who {
            Who::Learner(id) => self.learners.get(id).unwrap_or(&self.guest),
            Who::Nobody | Who::Guest => &self.guest,
        }
    }

    /// The class being taught, once it has counted answers.
    pub fn class(&self) -> Option<&Class> {
        self.classes.get(self.class.as_ref()?)
    }

    /// The child the parents' part is about.
    pub fn child(&self) -> Option<(&Key, &Child)> {
        self.child
            .as_ref()
            .and_then(|id| self.children.get_key_value(id))
    }

    /// The page or question of a lesson where the learner is: the first page if they have not started it.
    pub fn stands_at(&self, lesson: &crate::content::Lesson) -> Key {
        self.learner()
            .lessons
            .get(&lesson.id)
            .and_then(|progress| progress.at.clone())
            .filter(|key| lesson.steps().any(|step| &step.key == key))
            .unwrap_or_else(|| lesson.pages.first().key.clone())
    }

    /// The review that is due for the active learner; none for a guest, and none after "not today".
    pub fn waiting(&self, now: Timestamp) -> Option<Sitting> {
        let Who::Learner(id) = &self.who else {
            return None;
        };
        let put_off = self
            .put_off
            .get(id)
            .is_some_and(|at| review::rests(*at, now));
        (!put_off)
            .then(|| review::due(self.learner(), &self.library, now))
            .flatten()
    }

    /// Everything saved about a child, as indented JSON for people and other programs; `None` where there is no such child.
    /// Notes that cannot be read now are `null`.
    pub fn export(&self, id: &Key, today: Today<'_>) -> Option<String> {
        let child = self.children.get(id)?;
        let settled: Vec<_> = child
            .ticks
            .iter()
            .map(|((list, item), (tick, at))| {
                serde_json::json!({
                    "list": list, "item": item, "state": tick, "since": at,
                    "look_again_on": child.again_on(list, item, today),
                })
            })
            .collect();
        let evenings: Vec<_> = child
            .evenings
            .iter()
            .map(|(at, evening)| serde_json::json!({ "at": at, "evening": evening }))
            .collect();
        let notes = match &self.notes {
            Notes::Open(book) => serde_json::to_value(book.of(id)).unwrap_or_default(),
            Notes::Sealed(_) | Notes::Damaged => serde_json::Value::Null,
        };
        let all = serde_json::json!({
            "made_by": "Porchlight",
            "nickname": child.nickname,
            "picture": child.face,
            "age_band": child.band,
            "apps_and_devices": child.uses,
            "settled": settled,
            "evenings": evenings,
            "notes": notes,
        });
        Some(format!("{all:#}\n"))
    }

    /// Ids of learning profiles with a child's nickname, ignoring case: they are erased with the child.
    pub fn profiles_of(&self, child: &Child) -> Vec<Key> {
        let name = child.nickname.to_lowercase();
        let mut same: Vec<Key> = self
            .learners
            .iter()
            .filter(|(_, learner)| !name.is_empty() && learner.nickname.to_lowercase() == name)
            .map(|(id, _)| id.clone())
            .collect();
        same.sort();
        same
    }

    /// The parents' evening that comes next; `None` without children.
    pub fn tonight(&self, clock: &Clock) -> Option<Tonight<'_>> {
        let shown = |child: &Child| {
            let profiles = self.profiles_of(child).into_iter();
            let learners = profiles.filter_map(|id| self.learners.get(&id));
            learners.flat_map(|learner| learner.shown.clone()).collect()
        };
        evening::tonight(&self.library, &self.children, shown, clock)
    }

    /// Whether the parents' part asks for its PIN first.
    pub fn parents_locked(&self) -> bool {
        self.pin.closes() && !self.parents_open
    }

    /// Whom Help is for: the person chosen there, or else the one the open screens are for.
    pub fn asking(&self) -> Asking {
        self.asking.unwrap_or_else(|| self.asking_from())
    }

    /// Whom the open screens are for: an adult if any of them is for adults, otherwise a learner of the lesson's or the
    /// profile's age band. In front of a class, it may be anyone.
    pub fn asking_from(&self) -> Asking {
        let stack = self.place.stack();
        if stack.iter().any(Route::is_wall) {
            return Asking::Anyone;
        }
        if stack.iter().any(Route::is_for_adults) {
            return Asking::Adult;
        }
        let here = stack.iter().rev().find_map(|route| self.audience_of(route));
        let known = || (self.who != Who::Nobody).then(|| self.learner().band);
        here.or_else(known).map_or(Asking::Anyone, Asking::of)
    }

    /// The age, in years, of the child an adult's screens are about: the child of the parents' part, or the only one there is;
    /// for a teacher, the age the lesson is made for. `None` where the screens are about no child.
    pub fn about_child(&self) -> Option<u8> {
        let only = || {
            (self.children.len() == 1)
                .then(|| self.children.values().next())
                .flatten()
        };
        let band = self
            .place
            .stack()
            .iter()
            .rev()
            .find_map(|route| match route {
                Route::Child(id) | Route::EditChild(id) | Route::Uses(id) | Route::Together(id) => {
                    self.children.get(id)?.band
                }
                route if route.is_behind_pin() => {
                    let chosen = self.child().map(|(_, child)| child).or_else(only);
                    chosen?.band
                }
                Route::BeforeAfter(id) | Route::ClassAgain(id) | Route::NewPlan(id) => {
                    Some(self.library.lesson(id)?.audience)
                }
                _ => None,
            });
        match Asking::of(band?) {
            Asking::Child(age) => Some(age),
            Asking::Adult | Asking::Anyone => None,
        }
    }

    /// The audience of a learner's screen; `None` where the screen is for anybody.
    fn audience_of(&self, route: &Route) -> Option<Audience> {
        match route {
            Route::Lesson(id)
            | Route::ShortWay(id)
            | Route::Quiz(id)
            | Route::Result(id)
            | Route::Sources(id) => Some(self.library.lesson(id)?.audience),
            Route::Pictures(id) => Some(self.learners.get(id)?.band),
            Route::NewLearner(NewStep::Face(band) | NewStep::Nickname { band, .. }) => Some(*band),
            Route::Street
            | Route::LookAgain
            | Route::Can
            | Route::Profile
            | Route::SetPictures
            | Route::Calm => (self.who != Who::Nobody).then(|| self.learner().band),
            _ => None,
        }
    }
}
