//! `porchlight check`: prints what the checker found.

use porchlight_core::check::{Report, check};
use porchlight_core::source::Source;
use std::process::ExitCode;
use std::sync::Arc;

pub fn run(source: Arc<dyn Source>, json: bool) -> ExitCode {
    let report = check(source);
    if json {
        print_json(&report);
    } else {
        for problem in &report.problems {
            println!("{problem}");
        }
        println!(
            "{} lessons, {} practices, {} questions, {} problems",
            report.lessons,
            report.practices,
            report.questions,
            report.problems.len()
        );
    }
    if report.problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn print_json(report: &Report) {
    match serde_json::to_string_pretty(report) {
        Ok(text) => println!("{text}"),
        Err(why) => eprintln!("{why}"),
    }
}
