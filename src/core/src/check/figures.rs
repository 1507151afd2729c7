//! Figures for adults: years, bars, and rows that may be shown.

use crate::content::reference::{FIGURES, RowUse};
use crate::content::{Code, Figure, Library, Problem, Unit};

/// Checks every figure.
pub(super) fn check(library: &Library, problems: &mut Vec<Problem>) {
    for figure in library.figures() {
        let mut wrong = |detail: String| {
            problems.push(Problem::new(
                FIGURES,
                figure.key.as_str(),
                Code::BadFigure,
                detail,
            ));
        };
        if !can_be_drawn(figure) {
            wrong(
                "a figure has its years in order, rows it rests on, and bars above nought".into(),
            );
        }
        for id in &figure.rests_on {
            match library.figure_rows().get(id) {
                None => wrong(format!("no row of figure-rows.json has the id “{id}”")),
                Some(RowUse::DoNotShow) => wrong(format!("“{id}” is marked as not to be shown")),
                Some(RowUse::Adults | RowUse::Background) => {}
            }
        }
    }
}

fn can_be_drawn(figure: &Figure) -> bool {
    figure.from <= figure.to
        && !figure.rests_on.is_empty()
        && !figure.bars.is_empty()
        && figure
            .bars
            .iter()
            .all(|bar| bar.value > 0.0 && (figure.unit == Unit::Count || bar.value <= 100.0))
}
