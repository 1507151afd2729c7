//! Where a lesson comes from: agency, document, address, and when it was looked over. Past its date the page says so.

use super::Screen;
use super::help::date;
use crate::ui::Cx;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, Type};
use crate::ui::widgets;
use egui::Ui;
use porchlight_core::content::{Guidance, Lesson};
use porchlight_core::model::{Action, Route};
use std::collections::BTreeMap;

#[derive(Default)]
pub struct Sources;

impl Screen for Sources {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let Route::Sources(id) = cx.model.route() else {
            return;
        };
        let Some(lesson) = cx.model.library.lesson(id) else {
            out.push(Action::Back);
            return;
        };
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.sources_title());
            widgets::label(ui, cx, &t.sources_line(), Type::Body, cx.theme.c.ink);
            ui.add_space(SPACE_M);
            for (agency, documents) in by_agency(cx, lesson) {
                widgets::card(ui, cx, None, |ui| {
                    ui.spacing_mut().item_spacing.y = SPACE_S;
                    widgets::section(ui, cx, &agency);
                    for (document, (address, points)) in documents {
                        ui.add_space(SPACE_S);
                        if !document.is_empty() {
                            widgets::label(ui, cx, document, Type::Body, cx.theme.c.ink);
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
            ui.add_space(SPACE_L);
            widgets::small(ui, cx, &t.sources_not_endorsed());
        });
    }
}

/// When it was looked over; past its date it says so.
pub fn reviewed(ui: &mut Ui, cx: &Cx<'_>, lesson: &Lesson) {
    let t = cx.t;
    let (on, by) = (date(cx, lesson.reviewed_on), date(cx, lesson.review_by));
    let late = is_late(cx, lesson);
    let on = t.sources_reviewed(on);
    if late {
        widgets::card(ui, cx, Some(cx.theme.c.again_tint), |ui| {
            widgets::label(ui, cx, &on, Type::Body, cx.theme.c.ink);
            widgets::label(ui, cx, &t.sources_late(by), Type::Body, cx.theme.c.ink);
        });
    } else {
        widgets::label(ui, cx, &on, Type::Body, cx.theme.c.ink);
        widgets::label(ui, cx, &t.sources_next(by), Type::Body, cx.theme.c.ink);
    }
}

/// Whether the day of the next look has passed.
pub fn is_late(cx: &Cx<'_>, lesson: &Lesson) -> bool {
    let today = cx.now.to_zoned(jiff::tz::TimeZone::system()).date();
    today > lesson.review_by
}

type Documents<'a> = BTreeMap<&'a str, (Option<&'a str>, usize)>;

/// Documents with their address and how many recommendations of the lesson stand in each, by agency.
fn by_agency<'a>(cx: &Cx<'a>, lesson: &Lesson) -> Vec<(String, Documents<'a>)> {
    let mut found: Vec<(String, Documents<'a>)> = Vec::new();
    let rows: Vec<&'a Guidance> = lesson
        .guidance
        .iter()
        .filter_map(|id| cx.model.library.guidance().get(id))
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
