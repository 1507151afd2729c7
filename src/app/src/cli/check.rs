//! `porchlight check`: prints what the content checker found.

use porchlight_core::check::{Report, check};
use porchlight_core::source::Source;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;

/// Checks all content and prints the problems, as lines or as one JSON object. Returns failure if there are any.
pub fn run(source: Arc<dyn Source>, json: bool) -> ExitCode {
    let report = check(source);
    let text = if json {
        as_json(&report)
    } else {
        as_lines(&report)
    };
    // The reader may have closed the pipe early (`porchlight check | head`). That is not a failure of the content.
    if let Err(why) = std::io::stdout().lock().write_all(text.as_bytes()) {
        tracing::debug!(%why, "not all was printed");
    }
    if report.problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn as_lines(report: &Report) -> String {
    let problems: String = report
        .problems
        .iter()
        .map(|problem| format!("{problem}\n"))
        .collect();
    format!(
        "{problems}{} lessons, {} practices, {} questions, {} countries, {} services, {} platforms, {} settings, {} figures, \
         {} standards, {} problems\n",
        report.lessons,
        report.practices,
        report.questions,
        report.countries,
        report.services,
        report.platforms,
        report.settings,
        report.figures,
        report.standards,
        report.problems.len()
    )
}

fn as_json(report: &Report) -> String {
    match serde_json::to_string_pretty(report) {
        Ok(text) => format!("{text}\n"),
        Err(why) => format!("{why}\n"),
    }
}
