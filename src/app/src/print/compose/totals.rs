//! A class's answers on paper: the same totals as on screen. Small counts about telling are masked here, too.

use super::{Draft, Facts, heading, list, text};
use crate::question_text::{self, Asked};
use porchlight_core::class::{Class, Counts, Masked, Surveyed, Voted, letter, survey, votes};
use porchlight_print::Block;

/// Every vote, and every question asked before and after a lesson.
pub(super) fn totals(facts: &Facts<'_>, class: &Class) -> Draft {
    let t = facts.t();
    let lessons = class.lessons.iter();
    let titles: Vec<String> = lessons
        .map(|id| facts.texts.lesson(id.as_str()).text("lesson").to_owned())
        .collect();
    let mut blocks = vec![text(titles.join(", ")), text(t.class_past_line())];
    for row in survey(class) {
        blocks.extend(surveyed(facts, &row));
    }
    for voted in votes(class, facts.library) {
        blocks.extend(of_vote(facts, &voted));
    }
    let date = class.began.to_zoned(jiff::tz::TimeZone::system()).date();
    let title = if class.nickname.is_empty() {
        t.class_of(facts.date(date)).into_owned()
    } else {
        class.nickname.clone()
    };
    Draft::flow(title, date, Vec::new(), blocks)
}

fn of_vote(facts: &Facts<'_>, voted: &Voted<'_>) -> Vec<Block> {
    let t = facts.t();
    let Some(asked) = question_text::vote(t, facts.texts, facts.library, voted.vote) else {
        return Vec::new();
    };
    let words = [t.tally_first(), t.tally_second()];
    let rounds: Vec<(String, &Counts)> = words
        .into_iter()
        .map(std::borrow::Cow::into_owned)
        .zip(voted.rounds)
        .collect();
    let right: Vec<bool> = voted
        .options
        .iter()
        .map(|ballot| ballot.right == Some(true))
        .collect();
    counted(facts, asked, &rounds, &right)
}

/// A question with the number of answers for each option in each round.
fn counted(
    facts: &Facts<'_>,
    asked: Asked,
    rounds: &[(String, &Counts)],
    right: &[bool],
) -> Vec<Block> {
    let t = facts.t();
    let options = asked.options.into_iter().enumerate().map(|(ix, option)| {
        let numbers = rounds.iter().map(|(when, counts)| {
            let count = counts.counts.get(ix).copied().unwrap_or(0);
            if rounds.len() > 1 {
                format!("{when}: {count}")
            } else {
                count.to_string()
            }
        });
        let numbers: Vec<String> = numbers.collect();
        let option = if right.get(ix) == Some(&true) {
            t.paper_class_right(option).into_owned()
        } else {
            option
        };
        t.paper_class_row(letter(ix).to_string(), numbers.join(", "), option)
            .into_owned()
    });
    let mut blocks = vec![heading(3, asked.ask), list(options)];
    for (when, counts) in rounds.iter().filter(|(_, counts)| counts.passed > 0) {
        let passed = format!("{}: {}", t.phone_pass(), counts.passed);
        let line = if rounds.len() > 1 {
            format!("{when}: {passed}")
        } else {
            passed
        };
        blocks.push(Block::Small { text: line });
    }
    blocks
}

fn surveyed(facts: &Facts<'_>, row: &Surveyed<'_>) -> Vec<Block> {
    let t = facts.t();
    let Some(asked) = question_text::item(t, facts.texts, facts.library, row.item) else {
        return Vec::new();
    };
    if !row.item.is_on_telling() {
        let both = [
            (t.report_before(), row.before),
            (t.report_after(), row.after),
            (t.report_later(), row.later),
        ];
        let rounds: Vec<(String, &Counts)> = both
            .into_iter()
            .filter_map(|(when, counts)| Some((when.into_owned(), counts?)))
            .collect();
        return counted(facts, asked, &rounds, &row.item.right(facts.library));
    }
    let mut lines = Vec::new();
    let words = [t.report_before(), t.report_after(), t.report_later()];
    for (when, all) in words.into_iter().zip(row.telling()) {
        let options = asked.options.iter().zip(&all);
        let words = options.map(|(option, masked)| match masked {
            Masked::Number(count) => t.telling_number(*count, option.clone()),
            Masked::Few => t.telling_few(option.clone()),
            Masked::Most => t.telling_most(option.clone()),
        });
        let words: Vec<_> = words.collect();
        if !words.is_empty() {
            lines.push(format!("{when}: {}", words.join(", ")));
        }
    }
    vec![heading(3, asked.ask), list(lines)]
}
