//! The data folder of a policy: a leading `~` and `%NAME%` anywhere are expanded, on every system.

use super::file::one_line;
use super::{Here, Wrong};
use std::path::Path;

/// The longest folder, in bytes, once variables are expanded.
const LONGEST: usize = 1024;

/// How much of a wrong folder is shown, in characters.
const SHOWN: usize = 160;

/// Expands `~` and `%NAME%`. `%%` is a percent sign.
pub fn expand(text: &str, here: &Here<'_>) -> Result<String, Wrong> {
    let mut out = String::new();
    let mut rest = text;
    if let Some(after) = rest.strip_prefix('~')
        && (after.is_empty() || after.starts_with(['/', '\\']))
    {
        let home = here.home.as_ref();
        out.push_str(home.ok_or_else(|| Wrong::NoVariable("~".to_owned()))?);
        rest = after;
    }
    while let Some((before, after)) = rest.split_once('%') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('%') else {
            return Err(no_full_path(text));
        };
        if name.is_empty() {
            out.push('%');
        } else {
            let value = is_name(name).then(|| (here.variable)(name)).flatten();
            let value = value.filter(|value| !value.is_empty());
            let name = || one_line(name, SHOWN);
            out.push_str(&value.ok_or_else(|| Wrong::NoVariable(name()))?);
        }
        if out.len() > LONGEST {
            return Err(no_full_path(text));
        }
        rest = after;
    }
    out.push_str(rest);
    let is_whole = Path::new(&out).is_absolute() && !out.contains(char::is_control);
    if is_whole && out.len() <= LONGEST {
        Ok(out)
    } else {
        Err(no_full_path(&out))
    }
}

/// Whether every system accepts this name. Asking for one with an equals sign or a zero byte is an error of the caller.
fn is_name(name: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '(' | ')' | '.' | '-');
    name.len() <= 128 && name.chars().all(fits)
}

fn no_full_path(text: &str) -> Wrong {
    Wrong::NoFullPath(one_line(text, SHOWN))
}
