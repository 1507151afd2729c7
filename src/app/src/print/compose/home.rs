//! Documents for home: a checklist, the agreement, conversation starters.

use super::{Draft, Facts, heading, text};
use porchlight_core::content::home::{Platform, PlatformKind, PlatformSetting, SearchIn};
use porchlight_core::content::{Audience, Key, Side};
use porchlight_core::family::Standing;
use porchlight_core::family::todo::List;
use porchlight_print::{Agreement, Block, Tick};
use std::collections::BTreeSet;

/// One of a child's checklists: what is open, done, or due again.
pub(super) fn list(facts: &Facts<'_>, list: &List<'_>) -> Draft {
    let t = facts.t();
    let id = list.id();
    let (prose, title, about, date) = match list {
        List::Checklist(list) => (
            facts.texts.checklist(list.id.as_str()),
            "checklist",
            "summary",
            list.reviewed_on,
        ),
        List::Platform(platform) => (
            facts.texts.prose(&format!("platforms/{}", platform.id)),
            "app",
            "note",
            platform.as_of,
        ),
    };
    let mut blocks = vec![text(prose.part(title, about))];
    if let List::Platform(platform) = list
        && platform.kind == PlatformKind::App
    {
        blocks.push(text(t.setting_country_age()));
    }
    if let Some(child) = facts.child.filter(|child| !child.nickname.is_empty()) {
        blocks.insert(0, text(t.paper_checklist_child(child.nickname.clone())));
    }
    let tick = |key: &Key, line: String, path: &str| {
        let standing = facts
            .child
            .map(|child| child.standing(&id, key, facts.today));
        let line = match standing {
            Some(Standing::Later) => format!("{}. {line}", t.paper_checklist_later()),
            Some(Standing::NotForUs) => format!("{}. {line}", t.paper_checklist_not_us()),
            Some(Standing::Due) => format!("{}. {line}", t.paper_checklist_again()),
            _ => line,
        };
        Tick {
            text: prose.text(key.as_str()).to_owned(),
            line,
            path: path.to_owned(),
            ticked: standing == Some(Standing::Done),
        }
    };
    match list {
        List::Checklist(list) => {
            for section in &list.sections {
                blocks.push(heading(2, prose.text(&format!("section-{}", section.key))));
                let items = section.items.iter().map(|item| {
                    let why = prose.part(item.key.as_str(), "why").to_owned();
                    tick(&item.key, why, "")
                });
                blocks.push(Block::Ticks {
                    items: items.collect(),
                });
            }
        }
        List::Platform(platform) => {
            let items = platform.settings.iter().map(|setting| {
                let part = |name| prose.part(setting.key.as_str(), name);
                let line = format!("{}. {}", part("want"), part("why"));
                match &setting.path {
                    Some(path) => tick(&setting.key, line, path),
                    None => {
                        let line = format!("{line} {}", place(facts, platform, setting));
                        tick(&setting.key, line, "")
                    }
                }
            });
            blocks.push(Block::Ticks {
                items: items.collect(),
            });
            let site = format!("{} {}", t.setting_not_there(), platform.help.host);
            blocks.push(text(site));
        }
    }
    let foot = match list {
        List::Checklist(_) => vec![t.paper_reviewed(facts.date(date)).into_owned().into()],
        List::Platform(platform) => {
            let hosts: BTreeSet<&str> = platform
                .settings
                .iter()
                .flat_map(|setting| setting.sources.iter().map(String::as_str))
                .collect();
            let hosts: Vec<&str> = hosts.into_iter().collect();
            vec![
                t.setting_source_undated(hosts.join(", "))
                    .into_owned()
                    .into(),
                t.setting_checked(facts.date(date)).into_owned().into(),
            ]
        }
    };
    let name = prose.text(title).to_owned();
    Draft::flow(name, date, foot, blocks)
}

/// How to get to a setting: a confirmed menu path, or what to search for.
fn place(facts: &Facts<'_>, platform: &Platform, setting: &PlatformSetting) -> String {
    let t = facts.t();
    match (&setting.path, &setting.search) {
        (Some(path), _) => path.clone(),
        (None, Some(search)) => {
            let words = search.words.clone();
            match search.place {
                SearchIn::Settings => t.setting_search(words).into_owned(),
                SearchIn::Store => t.setting_search_store(words).into_owned(),
                SearchIn::Help => {
                    format!("{} {}", t.setting_search_help(words), platform.help.host)
                }
            }
        }
        (None, None) => t.setting_automatic().into_owned(),
    }
}

/// Both sides' promises, and the clauses that cannot be removed.
pub(super) fn agreement(facts: &Facts<'_>) -> Draft {
    let t = facts.t();
    let chosen = |side: Side| -> Option<Vec<String>> {
        let agreed = facts.agreement?;
        let all = facts.library.home.promises.as_ref()?;
        let prose = facts.texts.prose("agreement");
        let keys = all.themes.iter().flat_map(|theme| theme.promises(side));
        Some(
            keys.filter(|key| agreed.promises.contains(key))
                .map(|key| prose.text(key.as_str()).to_owned())
                .collect(),
        )
    };
    let agreement = Agreement {
        left_title: t.paper_agreement_child().into_owned(),
        left: chosen(Side::Child).unwrap_or_else(|| {
            [
                t.paper_agreement_child_1(),
                t.paper_agreement_child_2(),
                t.paper_agreement_child_3(),
                t.paper_agreement_child_4(),
                t.paper_agreement_child_5(),
            ]
            .map(|line| line.into_owned())
            .into()
        }),
        right_title: t.paper_agreement_adult().into_owned(),
        right: chosen(Side::Adult).unwrap_or_else(|| {
            [
                t.paper_agreement_adult_1(),
                t.paper_agreement_adult_2(),
                t.paper_agreement_adult_3(),
                t.paper_agreement_adult_4(),
                t.paper_agreement_adult_5(),
            ]
            .map(|line| line.into_owned())
            .into()
        }),
        own: t.paper_agreement_own().into_owned(),
        always: [t.paper_agreement_always_1(), t.paper_agreement_always_2()]
            .map(|line| line.into_owned())
            .into(),
        sign: [
            t.paper_agreement_sign_child(),
            t.paper_agreement_sign_adult(),
            t.paper_agreement_sign_date(),
        ]
        .map(|line| line.into_owned())
        .into(),
    };
    let mut blocks = vec![text(t.paper_agreement_how())];
    if let Some(agreed) = facts.agreement {
        if !agreed.own.is_empty() {
            blocks.push(heading(2, t.agree_own()));
            blocks.push(super::list(agreed.own.iter().cloned()));
        }
        blocks.push(text(t.agree_back_on(facts.date(agreed.back(facts.today)))));
    }
    blocks.push(Block::Agreement { agreement });
    let title = t.paper_agreement_title().into_owned();
    Draft::flow(title, facts.today.date, Vec::new(), blocks)
}

/// Conversation starters from all lessons of an age band.
pub(super) fn starters(facts: &Facts<'_>, band: Audience) -> Draft {
    let t = facts.t();
    let who = t.by_id(&format!("band-{}", band.folder())).into_owned();
    let mut blocks = vec![text(t.paper_starters_how())];
    let mut date = facts.today.date;
    if let Some(starters) = &facts.library.home.starters {
        let prose = facts.texts.prose("starters");
        for topic in &starters.topics {
            let of_band = topic.starters.iter().filter(|one| one.band == band);
            let items: Vec<String> = of_band
                .map(|one| {
                    let key = one.key.as_str();
                    format!(
                        "{} {} {} {} {}",
                        prose.text(key),
                        t.start_answer(),
                        prose.part(key, "answer-1"),
                        t.start_next(),
                        prose.part(key, "next-1"),
                    )
                })
                .collect();
            if !items.is_empty() {
                blocks.push(heading(2, prose.text(&format!("topic-{}", topic.id))));
                blocks.push(super::list(items));
            }
        }
        date = starters.reviewed_on;
    }
    for lesson in facts.library.of(band) {
        let prose = facts.texts.lesson(lesson.id.as_str());
        blocks.push(heading(2, prose.text("lesson")));
        let home = lesson.ask_at_home.iter();
        let items = home.map(|key| prose.part("lesson", &format!("home-{key}")).to_owned());
        blocks.push(super::list(items));
        date = lesson.reviewed_on;
    }
    let reviewed = t.paper_reviewed(facts.date(date)).into_owned();
    Draft::flow(
        t.paper_starters_title(who).into_owned(),
        date,
        vec![reviewed.into()],
        blocks,
    )
}
