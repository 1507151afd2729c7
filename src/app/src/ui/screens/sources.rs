//! Where a lesson comes from: agency, document, address, and when it was last reviewed. If the next review is
//! overdue, the page says so.

use super::shared::provenance::reviewed;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, TextRole};
use crate::ui::widgets;
use egui::Ui;
use porchlight_core::content::LessonId;
use porchlight_core::content::{Guidance, Kind, Lesson};
use porchlight_core::model::{Action, Nav};
use std::collections::BTreeMap;

/// The sources of one lesson.
pub struct Sources {
    id: LessonId,
}

impl Sources {
    /// The sources of this lesson.
    pub fn new(id: LessonId) -> Self {
        Self { id }
    }
}

impl Screen for Sources {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let id = &self.id.clone();
        let Some(lesson) = cx.model.library().lesson(id) else {
            out.push(Action::Nav(Nav::Back));
            return;
        };
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.sources_title());
            widgets::label(
                ui,
                cx,
                &t.sources_line(),
                TextRole::Body,
                cx.theme.colors.ink,
            );
            ui.add_space(SPACE_M);
            for (agency, documents) in by_agency(cx, lesson) {
                widgets::card(ui, cx, None, |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_S;
                    widgets::section(ui, cx, &agency);
                    for (document, (address, points)) in documents {
                        ui.add_space(SPACE_S);
                        if !document.is_empty() {
                            widgets::label(ui, cx, document, TextRole::Body, cx.theme.colors.ink);
                        }
                        let where_to = match address {
                            Some(address) => t.sources_address(address.to_owned()),
                            None => t.sources_no_address(),
                        };
                        let line = format!("{} · {where_to}", t.sources_points(points));
                        widgets::small(ui, cx, &line);
                    }
                });
                ui.add_space(SPACE_M);
            }
            reviewed(ui, cx, lesson);
            if has_open_chat(lesson) {
                widgets::label(
                    ui,
                    cx,
                    &t.sources_chat_not_reviewed(),
                    TextRole::Body,
                    cx.theme.colors.ink,
                );
            }
            ui.add_space(SPACE_L);
            widgets::small(ui, cx, &t.sources_not_endorsed());
        });
    }
}

/// Whether the lesson has a chat that no safeguarding professional has reviewed yet.
fn has_open_chat(lesson: &Lesson) -> bool {
    lesson
        .steps()
        .any(|step| matches!(&step.kind, Kind::Chat(graph) if graph.reviewed_by.is_none()))
}

type Documents<'a> = BTreeMap<&'a str, (Option<&'a str>, usize)>;

/// By agency: each document with its address and how many of the lesson's recommendations come from it.
fn by_agency<'a>(cx: &Cx<'a>, lesson: &Lesson) -> Vec<(String, Documents<'a>)> {
    let mut found: Vec<(String, Documents<'a>)> = Vec::new();
    let rows: Vec<&'a Guidance> = lesson
        .guidance
        .iter()
        .filter_map(|id| cx.model.library().guidance().get(id))
        .collect();
    for row in rows {
        let name = match row.agency.as_str() {
            "FBI" => cx.t.sources_agency_fbi().into_owned(),
            "DHS" => cx.t.sources_agency_dhs().into_owned(),
            "NCMEC" => cx.t.sources_agency_ncmec().into_owned(),
            _ => row.source_title.clone(),
        };
        let document = if name == row.source_title {
            ""
        } else {
            row.source_title.as_str()
        };
        let at = match found.iter().position(|(known, _)| known == &name) {
            Some(at) => at,
            None => {
                found.push((name, BTreeMap::new()));
                found.len() - 1
            }
        };
        if let Some((_, documents)) = found.get_mut(at) {
            let known = documents
                .entry(document)
                .or_insert((row.source_url.as_deref(), 0));
            known.1 += 1;
        }
    }
    found
}
