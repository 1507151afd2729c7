//! The end of a chat for the youngest: one screen, with the effect of each turn behind "Why?".

use super::super::stage::Stage;
use super::super::step_view::StepView;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::chat::End;
use crate::ui::screens::shared::script::sign_name;
use crate::ui::theme::{SPACE_L, SPACE_XXL, TextRole, Theme};
use crate::ui::widgets::{self, galley};
use egui::style::ScrollAnimation;
use egui::{Align, Layout, Rect, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::content::chat::Turn;
use porchlight_core::content::{Key, Speaker};

/// What happened after the last reply. For the youngest, it is read together with the ending.
fn after<'a>(at: &'a StepView<'_>, turns: &[Turn<'a>]) -> Vec<&'a str> {
    let last = turns
        .iter()
        .rposition(|turn| matches!(turn, Turn::Replied(_)))
        .map_or(0, |place| place + 1);
    let told = turns.iter().skip(last).filter_map(|turn| match turn {
        Turn::Said {
            key,
            by: Speaker::Narrator,
            ..
        } => Some(at.part(key.as_str())),
        _ => None,
    });
    told.collect()
}

fn signs(cx: &Cx<'_>, at: &StepView<'_>, turns: &[Turn<'_>]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for turn in turns {
        if let Turn::Said {
            sign: Some(sign), ..
        } = turn
        {
            let name = sign_name(cx, at.lesson.audience, *sign);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// Draws the end for the youngest: the moth, how it ended, and the meaning of the signs.
pub fn ui(
    ui: &mut Ui,
    cx: &Cx<'_>,
    (at, moth): (&StepView<'_>, &str),
    (turns, key): (&[Turn<'_>], &Key),
    end: &mut End,
    stage: &mut Stage,
) {
    let t = cx.t;
    let room = stage.room();
    let mut texts = after(at, turns);
    texts.push(at.part(key.as_str()));
    let story = texts.join(" ");
    let names = signs(cx, at, turns);
    let signs = (!names.is_empty()).then(|| t.chat_signs(names.len(), names.join(" · ")));
    let aspect = cx
        .pictures
        .aspect(&format!("assets/illustrations/{moth}.svg"));
    let start = ui.cursor().min;
    let wide = room.x >= 800.0 * cx.theme.scale;
    let size = if wide {
        let width = (room.x * 0.4).min(room.y * aspect);
        vec2(width, width / aspect)
    } else {
        Vec2::ZERO
    };
    let left = if wide { size.x + SPACE_XXL } else { 0.0 };
    let width = (room.x - left).min(cx.theme.measure() * 1.1);
    let laid = |theme: &Theme| {
        let sized = cx.with_theme(theme);
        let high = |text: &str, strong: bool| {
            let ink = theme.colors.ink;
            let laid = galley(ui, &sized, text, TextRole::Body, strong, ink, width);
            laid.size().y
        };
        high(&story, false)
            + signs
                .as_ref()
                .map_or(0.0, |signs| high(signs, true) + SPACE_L)
    };
    let sizes = [1.2, 1.0, 0.9, 0.8].map(|part| Theme {
        scale: cx.theme.scale * part,
        ..cx.theme.clone()
    });
    let theme = sizes
        .iter()
        .find(|theme| laid(theme) <= room.y)
        .unwrap_or(cx.theme);
    let cx = &cx.with_theme(theme);
    let high = laid(theme);
    if wide {
        let top = start.y + ((room.y - size.y) / 2.0).max(0.0);
        widgets::picture_at(ui, cx, moth, Rect::from_min_size(pos2(start.x, top), size));
    }
    let top = start + vec2(left, ((room.y - high) / 2.0).max(0.0));
    let place = Rect::from_min_size(top, vec2(width, high));
    let builder = UiBuilder::new()
        .id_salt("end")
        .max_rect(place)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(builder, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_L;
        let told = widgets::landing(ui, cx, &story, (TextRole::Body, false));
        if std::mem::take(&mut end.fresh) {
            told.scroll_to_me_animation(Some(Align::Min), ScrollAnimation::none());
        }
        if std::mem::take(&mut end.focus) {
            told.request_focus();
        }
        if let Some(signs) = &signs {
            widgets::strong(ui, cx, signs, TextRole::Body, cx.theme.colors.lamp_text);
        }
    });
    stage.note(&t.chat_way(at.part("name").to_owned()), Rect::NOTHING);
    for turn in turns {
        if let Turn::Replied(reply) = turn {
            stage.more(at.part(reply.key.as_str()), true);
            stage.more(at.why(&reply.key), false);
        }
    }
}
