//! The details of an open list entry. For a setting: what we recommend, why, how to talk about it, and where to find it. A menu
//! path is given only if somebody has checked it.

use super::item::source;
use crate::ui::cx::Cx;
use crate::ui::screens::shared::dates::{date_words, today};
use crate::ui::theme::TextRole;
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::content::ChecklistItem;
use porchlight_core::content::home::{Platform, PlatformKind, PlatformSetting, SearchIn};
use porchlight_core::family::Child;
use porchlight_core::family::todo;
use porchlight_core::model::{Action, LearnerAction};
use porchlight_core::text::Prose;
use std::borrow::Cow;

/// Titles with their texts, and the small print.
type Said<'a> = (Vec<(Cow<'a, str>, String)>, Vec<String>);

/// The texts of a family checklist item: why, how, and whose guidance it follows.
pub fn of_item<'a>(cx: &Cx<'a>, item: &ChecklistItem, prose: &Prose) -> Said<'a> {
    let t = cx.t;
    let part = |name: &str| prose.part(item.key.as_str(), name).to_owned();
    (
        vec![
            (t.parents_list_why(), part("why")),
            (t.parents_list_how(), part("how")),
        ],
        source(cx, item).into_iter().collect(),
    )
}

/// The texts of an app or device setting, with the ages it applies to.
pub fn of_setting<'a>(
    cx: &Cx<'a>,
    platform: &Platform,
    setting: &PlatformSetting,
    prose: &Prose,
) -> Said<'a> {
    let t = cx.t;
    let key = setting.key.as_str();
    let part = |name: &str| prose.part(key, name).to_owned();
    let ages = if setting.ages == (0, 17) {
        t.setting_ages_all()
    } else {
        t.setting_ages(setting.ages.0, setting.ages.1)
    };
    let want = format!("{}. {ages}.", part("want"));
    let parts = vec![
        (t.setting_want(), want),
        (t.setting_why(), part("why")),
        (t.setting_talk(), part("talk")),
        (
            if setting.path.is_some() {
                t.setting_where()
            } else {
                t.setting_where_look()
            },
            place(cx, platform, setting),
        ),
    ];
    (parts, small_print(cx, platform, setting))
}

/// Where to look. A menu path is given only if somebody has checked it; otherwise, what to search for.
fn place(cx: &Cx<'_>, platform: &Platform, setting: &PlatformSetting) -> String {
    let t = cx.t;
    let site = match &platform.help.url {
        Some(url) => url.clone(),
        None => format!("{} ({})", platform.help.host, t.setting_by_name()),
    };
    let mut lines = Vec::new();
    let last = match (&setting.path, &setting.search) {
        (None, Some(search)) => {
            let words = search.words.clone();
            match search.place {
                SearchIn::Help => format!("{} {site}", t.setting_search_help(words)),
                SearchIn::Settings | SearchIn::Store => {
                    lines.push(if search.place == SearchIn::Store {
                        t.setting_search_store(words).into_owned()
                    } else {
                        t.setting_search(words).into_owned()
                    });
                    format!("{} {site}", t.setting_search_failed())
                }
            }
        }
        (path, _) => {
            lines.push(match path {
                Some(path) => t.setting_where_path(path.clone()).into_owned(),
                None => t.setting_automatic().into_owned(),
            });
            if cx.texts.language() != "en" {
                lines.push(t.setting_english(setting.label.clone()).into_owned());
            }
            let more = match path {
                Some(_) => t.setting_not_there(),
                None => t.setting_more(),
            };
            format!("{more} {site}")
        }
    };
    lines.push(last);
    lines.join("\n\n")
}

fn small_print(cx: &Cx<'_>, platform: &Platform, setting: &PlatformSetting) -> Vec<String> {
    let t = cx.t;
    let sources = setting.sources.join(", ");
    let first = match setting.seen() {
        _ if setting.check_first => t.setting_unseen(),
        Some((year, Some(month))) => {
            let date = t.setting_month(i32::from(month), year.to_string());
            t.setting_source(date.into_owned(), sources)
        }
        Some((year, None)) => t.setting_source(year.to_string(), sources),
        None => t.setting_source_undated(sources),
    };
    let mut lines = vec![first.into_owned()];
    lines.push(
        t.setting_checked(date_words(cx, platform.as_of))
            .into_owned(),
    );
    if platform.review_by < today(cx).date {
        lines.push(t.setting_late().into_owned());
    }
    lines
}

/// A note about the app, above its settings. For apps, it says that some countries ask for a higher age.
pub fn about(ui: &mut Ui, cx: &Cx<'_>, platform: &Platform) {
    let prose = cx.texts.prose(&format!("platforms/{}", platform.id));
    let note = prose.part("app", "note");
    widgets::label(ui, cx, note, TextRole::Body, cx.theme.colors.soft);
    if platform.kind == PlatformKind::App {
        let law = cx.t.setting_country_age();
        widgets::label(ui, cx, &law, TextRole::Body, cx.theme.colors.soft);
    }
}

/// The button that opens the settings practice for the child.
pub fn practice(ui: &mut Ui, cx: &Cx<'_>, child: &Child, out: &mut Vec<Action>) {
    let Some((lesson, page)) = todo::practice(cx.model.library(), child) else {
        return;
    };
    let t = cx.t;
    let name = crate::ui::screens::shared::family::child_name(cx, child);
    if Button::new(&t.setting_practice(name), Role::Quiet)
        .icon("practice")
        .line(&t.setting_practice_line())
        .show(ui, cx)
        .clicked()
    {
        out.push(Action::Learner(LearnerAction::Preview {
            lesson: lesson.id.clone(),
            step: page.clone(),
        }));
    }
}
