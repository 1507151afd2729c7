//! The lines of SSIP, speech-dispatcher's protocol: how commands are written safely, and how answers are read.

use super::engine::{Ear, Key};
use std::io::{BufRead, BufReader, Read};
use std::sync::mpsc::Sender;

/// An answer to a command.
pub(super) struct Reply {
    /// The status code: from 200 it succeeded, from 300 the daemon failed, from 400 the command was wrong.
    pub code: u16,
    /// The requested data, one item per line.
    pub lines: Vec<String>,
}

/// Reads from the daemon until it hangs up. Replies go to the caller that is waiting, and ended sentences go to the queue.
pub(super) fn listen(input: impl Read, replies: &Sender<Reply>, ear: &Ear) {
    let mut lines = Vec::new();
    for line in BufReader::new(input).split(b'\n') {
        let Ok(line) = line else { break };
        let line = String::from_utf8_lossy(&line);
        let Some((code, rest)) = line.trim_end().split_at_checked(3) else {
            continue;
        };
        let Ok(code) = code.parse() else { continue };
        if let Some(value) = rest.strip_prefix('-') {
            lines.push(value.to_owned());
            continue;
        }
        let lines = std::mem::take(&mut lines);
        match code {
            // A message ended or was canceled. The first line contains its number.
            702 | 703 => lines.into_iter().take(1).for_each(|id| ear.ended(Key(id))),
            700.. => {}
            code => {
                replies.send(Reply { code, lines }).ok();
            }
        }
    }
    ear.gone();
}

/// A voice in a module's list.
#[derive(Clone)]
pub(super) struct Row {
    /// The engine's name for it.
    pub name: String,
    /// The language it speaks.
    pub tag: String,
}

/// The voices in a module's list, whose lines have name, language and variant. eSpeak's variants are left out: it lists
/// each voice again with every variant ("English (America)+Annie"), which is far too many to choose from.
pub(super) fn rows(lines: &[String]) -> Vec<Row> {
    let row = |line: &String| {
        let mut columns = line.split('\t');
        let (name, tag) = (columns.next()?, columns.next()?);
        let variant = columns.next().unwrap_or_default();
        let is_timbre = name
            .strip_suffix(variant)
            .is_some_and(|base| !variant.is_empty() && base.ends_with('+'));
        (!is_timbre && plain(tag) && fits(name)).then(|| Row {
            name: name.to_owned(),
            tag: tag.to_owned(),
        })
    };
    lines.iter().filter_map(row).collect()
}

/// Whether a voice's name fits on one line of a command and of a screen. It may contain spaces and brackets.
pub(super) fn fits(name: &str) -> bool {
    !name.trim().is_empty() && name.chars().count() <= 100 && !name.chars().any(char::is_control)
}

/// Whether a name is safe to put in a command.
pub(super) fn plain(name: &str) -> bool {
    let usual = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '+');
    !name.is_empty() && name.chars().all(usual)
}

/// The text as a single line that cannot be mistaken for the end of the data, followed by the end marker.
pub(super) fn data(text: &str) -> String {
    let line: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let dot = if line.starts_with('.') { "." } else { "" };
    format!("{dot}{line}\r\n.")
}

/// Converts percent of the usual speed to the daemon's scale, where -100 is half speed and 100 is about 2.8 times
/// (espeak-ng).
pub(super) fn rate(usual: i32, percent: u16) -> i32 {
    let faster = i32::from(percent) - 100;
    let steps = if faster < 0 {
        faster * 8 / 5
    } else {
        faster * 5 / 8
    };
    (usual + steps).clamp(-100, 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_end_its_own_data_or_become_a_command() {
        assert_eq!(data("Hi.\r\n.\r\nQUIT"), "Hi.  .  QUIT\r\n.");
        assert_eq!(data("."), "..\r\n.");
        assert_eq!(data("-x $(id)"), "-x $(id)\r\n.");
        assert!(!plain("es\r\nQUIT") && !plain("") && plain("en-GB-X-RP"));
        assert!(!fits("Ana\r\nQUIT") && !fits(" ") && fits("English (America)"));
    }

    #[test]
    fn speed_is_a_step_from_the_speed_of_this_computer() {
        assert_eq!((rate(0, 100), rate(0, 60), rate(0, 160)), (0, -64, 37));
        assert_eq!((rate(20, 100), rate(90, 160)), (20, 100));
    }

    #[test]
    fn each_voice_is_listed_once_without_its_timbres() {
        let lines = [
            "Spanish (Spain)\tes\tnone",
            "Spanish (Spain)+Annie\tes\tAnnie",
            "Ana+\tes\t",
            "Voz\tes",
            "no columns",
        ];
        let rows = rows(&lines.map(str::to_owned));
        let names: Vec<&str> = rows.iter().map(|row| row.name.as_str()).collect();
        assert_eq!(names, ["Spanish (Spain)", "Ana+", "Voz"]);
    }
}
