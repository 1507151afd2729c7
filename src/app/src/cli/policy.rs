//! `porchlight policy`: explains the school's policy files to the person who writes them.

use crate::msg::Msg;
use crate::policy_text::{effect, problem};
use porchlight_core::policy::{Here, Policy};
use porchlight_core::source::Source;
use serde_json::json;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::ExitCode;

/// Prints where policies were looked for, what is in force and what is wrong, as lines or as one JSON object. Returns failure
/// if anything is wrong.
pub fn run(policy: &Policy, t: Msg<'_>, source: &dyn Source, json: bool) -> ExitCode {
    let here = Here::new(source, &|_| None, None);
    let words = |wrong: &_| problem(t, wrong, &here.languages, &here.countries);
    let text = if json {
        as_json(policy, t, words)
    } else {
        as_lines(policy, t, words)
    };
    if let Err(why) = std::io::stdout().lock().write_all(text.as_bytes()) {
        tracing::debug!(%why, "not all was printed");
    }
    if policy.problems.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

type Wrong = porchlight_core::policy::Wrong;

fn as_lines(policy: &Policy, t: Msg<'_>, words: impl Fn(&Wrong) -> String) -> String {
    let mut out = format!("{}\n", t.policy_looked());
    let mut line = |line: String| {
        // Writing to a string never fails.
        writeln!(out, "  {line}").ok();
    };
    for (path, there) in &policy.looked {
        let there = if *there {
            t.policy_looked_there()
        } else {
            t.policy_looked_not_there()
        };
        line(format!("{path}: {there}"));
    }
    if !policy.is_there() {
        return format!("{out}{}\n", t.policy_none());
    }
    if !policy.held.is_empty() {
        writeln!(out, "{}", t.policy_holds()).ok();
    }
    for held in &policy.held {
        let (name, value) = (held.entry.name(), &held.value);
        let (path, does) = (&held.path, effect(t, held));
        writeln!(out, "  {name} = {value} ({path}): {does}").ok();
    }
    if !policy.problems.is_empty() {
        writeln!(out, "{}:", t.policy_wrong()).ok();
    }
    for problem in &policy.problems {
        writeln!(out, "  {}: {}", problem.path, words(&problem.wrong)).ok();
    }
    out
}

fn as_json(policy: &Policy, t: Msg<'_>, words: impl Fn(&Wrong) -> String) -> String {
    let looked = policy.looked.iter();
    let looked: Vec<_> = looked
        .map(|(path, there)| json!({ "path": path, "there": there }))
        .collect();
    let held = policy.held.iter();
    let held: Vec<_> = held
        .map(|held| {
            json!({
                "entry": held.entry.name(), "value": held.value, "path": held.path,
                "effect": effect(t, held),
            })
        })
        .collect();
    let problems = policy.problems.iter();
    let problems: Vec<_> = problems
        .map(|problem| {
            json!({
                "path": problem.path, "entry": problem.wrong.name(),
                "problem": problem.wrong.code(), "words": words(&problem.wrong),
            })
        })
        .collect();
    let all = json!({
        "looked": looked, "holds": held, "problems": problems,
        "saves": !policy.writes_nothing,
    });
    format!("{all:#}\n")
}
