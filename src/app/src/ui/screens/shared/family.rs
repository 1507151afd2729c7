//! What several of the parents' screens share: names, faces on a disc, the empty state, and the next thing to do.

use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_L, SPACE_M, TextRole, Theme, stage};
use crate::ui::widgets::{self, Button, Role};
use egui::{Rect, Sense, Ui, Vec2, pos2, vec2};
use porchlight_core::content::home::PlatformKind;
use porchlight_core::family::Child;
use porchlight_core::family::evening::{Clock, Tonight};
use porchlight_core::family::todo::{Count, Entry, List};
use porchlight_core::learner::Learner;
use porchlight_core::model::{Action, FamilyAction, Nav, Route};
use porchlight_core::text::Prose;
use std::borrow::Cow;
use std::sync::Arc;

/// The picture for a family that has not added a child.
pub const FAMILY_FACE: &str = "boat";

/// Whether the parents' section is locked. If it was locked while one of its screens was on the back stack, opens the
/// PIN screen.
pub fn locked(cx: &Cx<'_>, out: &mut Vec<Action>) -> bool {
    let locked = cx.model.parents_locked();
    if locked {
        out.push(Action::Nav(Nav::Replace(Route::ParentsPin)));
    }
    locked
}

/// Starts a parents' screen that uses the room of a large window. Returns its theme, or `None` if the PIN must be entered first.
pub fn opened(ui: &Ui, cx: &Cx<'_>, out: &mut Vec<Action>) -> Option<Theme> {
    (!locked(cx, out)).then(|| grown(ui, cx))
}

/// The child's nickname, or words to use instead.
pub fn child_name(cx: &Cx<'_>, child: &Child) -> String {
    if !child.nickname.is_empty() {
        child.nickname.clone()
    } else if child.face == FAMILY_FACE && child.band.is_none() {
        cx.t.parents_our_family().into_owned()
    } else {
        cx.t.by_id(&format!("face-{}", child.face)).into_owned()
    }
}

/// The theme for a screen that uses the room of a large window.
pub fn grown(ui: &Ui, cx: &Cx<'_>) -> Theme {
    let bar = 64.0;
    cx.theme
        .grown(ui.ctx().content_rect().size() - vec2(0.0, bar))
}

/// A learner's nickname, or words to use instead.
pub fn learner_name(cx: &Cx<'_>, learner: &Learner) -> String {
    if learner.nickname.is_empty() {
        cx.t.by_id(&format!("face-{}", learner.face)).into_owned()
    } else {
        learner.nickname.clone()
    }
}

/// The current time, and the zone that decides when the reader's days begin.
pub fn clock(cx: &Cx<'_>) -> Clock {
    Clock {
        now: cx.input.now,
        zone: cx.input.zone.clone(),
    }
}

/// The next evening; `None` without children.
pub fn tonight<'a>(cx: &Cx<'a>) -> Option<Tonight<'a>> {
    cx.model.tonight(&clock(cx))
}

/// A face on a soft disc.
pub fn face(ui: &mut Ui, cx: &Cx<'_>, name: &str, side: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    ui.painter()
        .circle_filled(rect.center(), side / 2.0, cx.theme.colors.act_tint);
    widgets::face(ui, cx, name, rect);
}

/// The texts of a list.
pub fn prose_of(cx: &Cx<'_>, list: &List<'_>) -> Arc<Prose> {
    match list {
        List::Checklist(list) => cx.texts.checklist(list.id.as_str()),
        List::Platform(platform) => cx.texts.prose(&format!("platforms/{}", platform.id)),
    }
}

/// The title of a list.
pub fn list_title(cx: &Cx<'_>, list: &List<'_>) -> String {
    let message = match list {
        List::Checklist(_) => "checklist",
        List::Platform(_) => "app",
    };
    prose_of(cx, list).text(message).to_owned()
}

/// The name of a list's icon.
pub fn list_icon(list: &List<'_>) -> &'static str {
    match list {
        List::Checklist(list) if list.id.as_str() == "devices" => "mobile",
        List::Checklist(_) => "house",
        List::Platform(platform) => match platform.kind {
            PlatformKind::App => "chat",
            PlatformKind::Console => "practice",
            PlatformKind::Phone => "mobile",
        },
    }
}

/// The title of an entry.
pub fn entry_title(cx: &Cx<'_>, list: &List<'_>, entry: Entry<'_>) -> String {
    prose_of(cx, list).text(entry.key().as_str()).to_owned()
}

/// The maximum number of open things that is stated. A larger number would only discourage.
pub const MOST_COUNTED: usize = 9;

/// A plan's progress, in as few words as possible.
pub fn count_words(cx: &Cx<'_>, count: Count) -> String {
    let mut words = Vec::new();
    if let Some(due) = due_words(cx, count) {
        words.push(due);
    }
    if (1..=MOST_COUNTED).contains(&count.open) {
        words.push(cx.t.plan_open(count.open));
    }
    if count.done > 0 {
        words.push(cx.t.plan_done(count.done));
    }
    words.join(" · ")
}

/// The number of things due for review; `None` if there are none.
pub fn due_words<'a>(cx: &Cx<'a>, count: Count) -> Option<Cow<'a, str>> {
    match count.due {
        0 => None,
        1..=MOST_COUNTED => Some(cx.t.plan_due(count.due)),
        _ => Some(cx.t.home_due_many()),
    }
}

/// A small lit lamp against its own patch of dusk.
pub fn lamp(ui: &mut Ui, cx: &Cx<'_>) {
    let side = 96.0;
    let disc = side * 1.6;
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(disc), Sense::hover());
    let painter = ui.painter();
    painter.circle_filled(rect.center(), disc / 2.0, stage::NIGHT);
    painter.circle_filled(
        pos2(rect.center().x, rect.center().y + side * 0.08),
        disc * 0.36,
        stage::DUSK,
    );
    let place = Rect::from_center_size(rect.center(), Vec2::splat(side));
    widgets::icon(ui, cx, "lamp-lit", place, stage::LAMP);
}

/// The empty state: what will be here, and two ways to start.
pub fn nobody(ui: &mut Ui, cx: &Cx<'_>, words: &str, out: &mut Vec<Action>) {
    let t = cx.t;
    widgets::card(ui, cx, None, |ui| {
        ui.add_space(SPACE_M);
        let beside = ui.available_width() > 480.0 * cx.theme.scale;
        let mut told = |ui: &mut Ui| {
            widgets::section(ui, cx, &t.parents_empty_title());
            widgets::paragraphs(ui, cx, words, TextRole::Body);
            ui.add_space(SPACE_M);
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.parents_add_child(), Role::Primary)
                    .icon("plus")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::NewChild)));
                }
                if Button::new(&t.parents_start_without(), Role::Quiet)
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Family(FamilyAction::AddChild {
                        face: FAMILY_FACE.to_owned(),
                        nickname: String::new(),
                        band: None,
                    }));
                }
            });
        };
        if beside {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_L + SPACE_M;
                lamp(ui, cx);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing.x = SPACE_M;
                    told(ui);
                });
            });
        } else {
            lamp(ui, cx);
            told(ui);
        }
        ui.add_space(SPACE_M);
    });
}
