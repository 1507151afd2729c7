//! How a plan is saved: as a whole each time.

use super::{Activity, Block, Plan};
use crate::content::Retired;
use crate::log::{self, Record};
use crate::text::typed;
use serde::{Deserialize, Serialize};

/// One line of a plan's log: the whole plan as it is from then on.
pub type Event = log::Event<Kept>;

/// The plan was saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The plan from then on.
    pub plan: Plan,
}

impl Record for Plan {
    type What = Kept;

    fn names(_what: &Kept) -> bool {
        true
    }

    fn unnamed(first: &Event) -> Self {
        first.what.plan.clone()
    }

    /// Never `None`, because without this event an older version of the plan would come back.
    fn in_todays_ids(what: Kept, retired: &Retired) -> Option<Kept> {
        let mut plan = what.plan;
        plan.lessons = retired.lessons(&plan.lessons);
        for session in &mut plan.sessions {
            let blocks = std::mem::take(&mut session.blocks).into_iter();
            let today = |block: Block| {
                let activity = block.activity.in_todays_ids(retired)?;
                Some(Block { activity, ..block })
            };
            session.blocks = blocks.filter_map(today).collect();
        }
        Some(Kept { plan })
    }

    fn apply(&mut self, event: &Event) {
        self.clone_from(&event.what.plan);
        self.nickname = typed::line(&self.nickname);
    }
}

impl Activity {
    /// The same activity in the ids of today's content; `None` if it was retired without a replacement.
    fn in_todays_ids(self, retired: &Retired) -> Option<Self> {
        Some(match self {
            Self::Open | Self::Survey { .. } | Self::Close => self,
            Self::Page { lesson, step } => {
                let (lesson, step) = retired.step(&lesson, &step)?;
                Self::Page { lesson, step }
            }
            Self::Quiz { lesson } => Self::Quiz {
                lesson: retired.lesson(&lesson)?,
            },
            Self::Talk { lesson } => Self::Talk {
                lesson: retired.lesson(&lesson)?,
            },
        })
    }
}
