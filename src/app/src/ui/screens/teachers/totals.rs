//! A class's totals as rows of words and numbers: what the report shows, and the same rows as CSV.

use crate::question_text;
use crate::ui::cx::Cx;
use porchlight_core::class::{
    Cell, Class, Counts, Masked, Share, Surveyed, Voted, letter, masked, may_be_on_the_wall,
    survey, votes,
};

/// One question or card the class was asked about.
pub struct Part {
    /// Whether it was asked before and after, rather than voted on.
    pub is_survey: bool,
    /// The question in words.
    pub title: String,
    /// The meaning of the numbers, one sentence per entry.
    pub sums: Vec<String>,
    /// The options, then how many were sure and how many passed.
    pub rows: Vec<Row>,
}

/// One option with its totals.
pub struct Row {
    /// The option's letter; `None` for "sure" and "passed".
    pub letter: Option<char>,
    /// The option in words.
    pub text: String,
    /// Whether the option is right; `None` if that does not apply.
    pub right: Option<bool>,
    /// First and second vote; or before, after and six weeks later.
    pub cells: [Cell; 3],
}

/// Votes in order, then the questions asked before and after.
pub fn parts(cx: &Cx<'_>, class: &Class) -> Vec<Part> {
    let library = cx.model.library();
    let votes = votes(class, library);
    let voted = votes.iter().filter_map(|voted| of_vote(cx, voted));
    let surveyed = survey(class);
    let surveyed = surveyed.iter().filter_map(|row| of_survey(cx, row));
    voted.chain(surveyed).collect()
}

fn of_vote(cx: &Cx<'_>, voted: &Voted<'_>) -> Option<Part> {
    let library = cx.model.library();
    let asked = question_text::vote(cx.t, cx.texts, library, voted.vote)?;
    let prose = cx.texts.lesson(voted.vote.lesson.as_str());
    let title = if voted.vote.at.is_some() {
        let title = prose.part(voted.vote.step.as_str(), "title").to_owned();
        cx.t.report_practice(asked.ask, title).into_owned()
    } else {
        asked.ask
    };
    let cell = |round: usize, of: &dyn Fn(&Counts) -> u32| {
        let counts = voted.rounds.get(round);
        counts.map_or(Cell::Empty, |counts| Cell::Number(of(counts)))
    };
    let mut rows: Vec<Row> = asked
        .options
        .into_iter()
        .zip(&voted.options)
        .enumerate()
        .map(|(ix, (text, ballot))| {
            let of = |counts: &Counts| counts.counts.get(ix).copied().unwrap_or(0);
            Row {
                letter: Some(letter(ix)),
                text,
                right: ballot.right,
                cells: [cell(0, &of), cell(1, &of), Cell::Empty],
            }
        })
        .collect();
    let (first, second) = (voted.rounds.first(), voted.rounds.get(1));
    rows.extend(extra(cx, first, second));
    Some(Part {
        is_survey: false,
        title,
        sums: Vec::new(),
        rows,
    })
}

/// Rows for how many were sure, unsure or passed, if any were.
fn extra(cx: &Cx<'_>, first: Option<&Counts>, second: Option<&Counts>) -> Vec<Row> {
    let t = cx.t;
    let row = |text: std::borrow::Cow<'_, str>, of: fn(&Counts) -> u32| {
        let [first_cell, second_cell] = [first, second]
            .map(|counts| counts.map_or(Cell::Empty, |counts| Cell::Number(of(counts))));
        let cells = [first_cell, second_cell, Cell::Empty];
        let any = [first, second]
            .iter()
            .flatten()
            .any(|counts| of(counts) > 0);
        any.then(|| Row {
            letter: None,
            text: text.into_owned(),
            right: None,
            cells,
        })
    };
    [
        row(t.phone_sure(), |counts| counts.sure),
        row(t.phone_unsure(), |counts| counts.unsure),
        row(t.phone_pass(), |counts| counts.passed),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn of_survey(cx: &Cx<'_>, row: &Surveyed<'_>) -> Option<Part> {
    let library = cx.model.library();
    let asked = question_text::item(cx.t, cx.texts, library, row.item)?;
    let is_on_telling = row.item.is_on_telling();
    let right = row.item.right(library);
    let cell = |counts: Option<&Counts>, ix: usize| {
        let Some(counts) = counts else {
            return Cell::Empty;
        };
        if !is_on_telling {
            return Cell::Number(counts.counts.get(ix).copied().unwrap_or(0));
        }
        match masked(&counts.counts).get(ix) {
            Some(Masked::Number(number)) => Cell::Number(*number),
            Some(Masked::Few) => Cell::Text(cx.t.report_few().into_owned()),
            Some(Masked::Most) => Cell::Text(cx.t.report_most().into_owned()),
            None => Cell::Empty,
        }
    };
    let mut rows: Vec<Row> = asked
        .options
        .into_iter()
        .enumerate()
        .map(|(ix, text)| Row {
            letter: Some(letter(ix)),
            text,
            right: (!is_on_telling).then(|| right.get(ix).copied().unwrap_or(false)),
            cells: [row.before, row.after, row.later].map(|counts| cell(counts, ix)),
        })
        .collect();
    let mut sums = Vec::new();
    if is_on_telling {
        // The number who passed would reveal the number behind "few".
        let asked = [row.before, row.after, row.later].into_iter().flatten();
        if asked.into_iter().any(|it| !may_be_on_the_wall(&it.counts)) {
            sums.push(cx.t.report_few_answers().into_owned());
        }
    } else {
        rows.extend(extra(cx, row.before, row.after));
        let (before, after) = row.shares(library);
        for (when, share) in [(cx.t.report_before(), before), (cx.t.report_after(), after)] {
            sums.push(format!("{when}: {}", share_words(cx, share)));
        }
    }
    Some(Part {
        is_survey: true,
        title: asked.ask,
        sums,
        rows,
    })
}

fn share_words(cx: &Cx<'_>, share: Option<Share>) -> String {
    let t = cx.t;
    match share {
        None => t.report_not_asked().into_owned(),
        Some(Share {
            right,
            of,
            percent: Some(percent),
            ..
        }) => t.report_right_percent(of, percent, right).into_owned(),
        Some(Share { right, of, .. }) => t.report_right_of(of, right).into_owned(),
    }
}

/// The rows on screen as a table, headers first.
pub fn table(cx: &Cx<'_>, parts: &[Part]) -> Vec<Vec<Cell>> {
    let t = cx.t;
    let text = |words: &str| Cell::Text(words.to_owned());
    let heads = [
        t.class_head_part(),
        t.class_head_question(),
        t.class_head_letter(),
        t.class_head_option(),
        t.class_head_right(),
        t.class_head_first(),
        t.class_head_second(),
        t.class_head_third(),
    ];
    let mut table = vec![heads.iter().map(|head| text(head)).collect()];
    for part in parts {
        let kind = if part.is_survey {
            t.report_survey()
        } else {
            t.report_votes()
        };
        for row in &part.rows {
            let [first, second, third] = row.cells.clone();
            table.push(vec![
                text(&kind),
                text(&part.title),
                row.letter
                    .map_or(Cell::Empty, |letter| text(&letter.to_string())),
                text(&row.text),
                row.right
                    .map_or(Cell::Empty, |right| Cell::Number(u32::from(right))),
                first,
                second,
                third,
            ]);
        }
    }
    table
}

/// Answers about telling in one sentence, for the wall.
pub fn telling_words(cx: &Cx<'_>, row: &Surveyed<'_>) -> String {
    let t = cx.t;
    let Some(asked) = question_text::item(t, cx.texts, cx.model.library(), row.item) else {
        return String::new();
    };
    let [before, after, _] = row.telling();
    let words = |all: &[Masked]| {
        let options = asked.options.iter().zip(all);
        let words = options.map(|(option, masked)| match masked {
            Masked::Number(count) => t.telling_number(*count, option.clone()),
            Masked::Few => t.telling_few(option.clone()),
            Masked::Most => t.telling_most(option.clone()),
        });
        words.collect::<Vec<_>>().join(", ")
    };
    let ask = asked.ask.clone();
    match (before.is_empty(), after.is_empty()) {
        (false, false) => t.telling_both(words(&after), ask, words(&before)),
        (false, true) => t.telling_before(ask, words(&before)),
        _ => t.telling_after(words(&after), ask),
    }
    .into_owned()
}
