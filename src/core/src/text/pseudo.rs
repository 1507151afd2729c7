//! A made-up language for tests: every letter accented, every text about a third longer.

use std::borrow::Cow;

/// The name of the pseudo-locale.
pub const PSEUDO: &str = "en-XA";

/// Accents the letters, and doubles two of every three vowels.
pub(super) fn accented(text: &str) -> Cow<'_, str> {
    let mut vowels = 0;
    let mut out = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let changed = match letter {
            'a' => 'á',
            'e' => 'é',
            'i' => 'í',
            'o' => 'ó',
            'u' => 'ú',
            'A' => 'Á',
            'E' => 'É',
            'I' => 'Í',
            'O' => 'Ó',
            'U' => 'Ú',
            'n' => 'ñ',
            other => other,
        };
        out.push(changed);
        if "aeiouAEIOU".contains(letter) {
            vowels += 1;
            if vowels % 3 != 0 {
                out.push(changed.to_lowercase().next().unwrap_or(changed));
            }
        }
    }
    Cow::Owned(out)
}
