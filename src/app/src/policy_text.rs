//! Descriptions of the policy's effects and errors, for Settings, About and `porchlight policy`.

use crate::msg::Msg;
use porchlight_core::policy::{Entry, Held, LONGEST_NOTE, Policy, Wrong};
use serde_json::Value;
use std::borrow::Cow;

/// The effect of an entry in force. `t` has the texts of the policy's language, if it sets one.
pub fn effect(t: Msg<'_>, held: &Held) -> String {
    let on = held.value == Value::Bool(true);
    let text = || held.value.as_str().unwrap_or_default().to_owned();
    let words = match held.entry {
        Entry::Language => t.policy_does_language(t.language_name()),
        Entry::Country => {
            let name = t.by_id(&format!("country-{}", text().to_lowercase()));
            t.policy_does_country(name)
        }
        Entry::Kiosk if on => t.policy_does_kiosk_on(),
        Entry::Kiosk => t.policy_does_kiosk_off(),
        Entry::ClassServer if on => t.policy_does_class_on(),
        Entry::ClassServer => t.policy_does_class_off(),
        Entry::ClassPort => t.policy_does_port(held.value.to_string()),
        Entry::DataFolder if held.value.is_string() => t.policy_does_folder(text()),
        Entry::DataFolder => t.policy_does_not_saved(),
        Entry::SharedComputer if on => t.policy_does_shared_on(),
        Entry::SharedComputer => t.policy_does_shared_off(),
        Entry::UpdateNotes if held.value.is_string() => t.policy_does_notes_said(text()),
        Entry::UpdateNotes if on => t.policy_does_notes_on(),
        Entry::UpdateNotes => t.policy_does_notes_off(),
        Entry::Paper if held.value == "a4" => t.policy_does_paper(t.print_size_a4()),
        Entry::Paper => t.policy_does_paper(t.print_size_letter()),
    };
    words.into_owned()
}

/// What is wrong, and what is allowed instead. `languages` and `countries` are the available ones.
pub fn problem(t: Msg<'_>, wrong: &Wrong, languages: &[String], countries: &[String]) -> String {
    let words: Cow<'_, str> = match wrong {
        Wrong::Unreadable => t.policy_bad_unreadable(),
        Wrong::TooLarge => t.policy_bad_large(),
        Wrong::NoText => t.policy_bad_text(),
        Wrong::NoJson { line, column } => t.policy_bad_json(column.to_string(), line.to_string()),
        Wrong::NoObject => t.policy_bad_object(),
        Wrong::Unknown {
            name,
            near: Some(near),
        } => t.policy_bad_unknown_near(name.clone(), near.name()),
        Wrong::Unknown { name, near: None } => {
            let entries = Entry::ALL.map(Entry::name).join(", ");
            t.policy_bad_unknown(entries, name.clone())
        }
        Wrong::Twice(entry) => t.policy_bad_twice(entry.name()),
        Wrong::NoVariable(name) => t.policy_bad_variable(name.clone()),
        Wrong::NoFullPath(path) => t.policy_bad_path(path.clone()),
        Wrong::Value(entry) => match entry {
            Entry::Language => t.policy_bad_language(languages.join(", ")),
            Entry::Country => t.policy_bad_country(countries.join(", ")),
            Entry::Kiosk => t.policy_bad_kiosk(),
            Entry::ClassServer => t.policy_bad_class(),
            Entry::ClassPort => t.policy_bad_port(),
            Entry::DataFolder => t.policy_bad_folder(),
            Entry::SharedComputer => t.policy_bad_shared(),
            Entry::UpdateNotes => t.policy_bad_notes(LONGEST_NOTE),
            Entry::Paper => t.policy_bad_paper(),
        },
    };
    words.into_owned()
}

/// One line for each command-line option that the policy overrides.
pub fn not_lifted(t: Msg<'_>, policy: &Policy, options: &[(&'static str, Entry)]) -> Vec<String> {
    let held = |(option, entry): &(&'static str, Entry)| {
        let held = policy.held(*entry)?;
        Some(t.policy_not_lifted(*option, held.path.clone()).into_owned())
    };
    options.iter().filter_map(held).collect()
}
