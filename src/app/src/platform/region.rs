//! The system's region setting: as a country code, and its number format.

use porchlight_core::class::Separator;

/// The first region named by any of the system's locales, such as `CA` in `fr-CA`. `C` and `POSIX` name none.
pub fn of_locales(locales: impl Iterator<Item = String>) -> Option<String> {
    locales.filter_map(|tag| region(&tag)).next()
}

fn region(tag: &str) -> Option<String> {
    tag.split(['-', '_', '.', '@'])
        .skip(1)
        .find(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_uppercase()))
        .map(str::to_owned)
}

/// The separator between table cells in this person's spreadsheet. It follows the system's first locale and not the window's
/// language, because spreadsheets do too. If the system names no language, the window's decides.
pub fn separator(system_languages: &[String], window: &str) -> Separator {
    let system = system_languages.first().map(String::as_str);
    let known = |tag: &&str| !matches!(*tag, "" | "C" | "POSIX") && !tag.starts_with("C.");
    if has_decimal_comma(system.filter(known).unwrap_or(window)) {
        Separator::Semicolon
    } else {
        Separator::Comma
    }
}

/// Languages with a decimal comma (1,5), and the regions where they use a decimal point anyway; from Unicode's CLDR.
const DECIMAL_COMMA: [(&str, &[&str]); 44] = [
    ("af", &[]),
    ("az", &[]),
    ("be", &[]),
    ("bg", &[]),
    ("bs", &[]),
    ("ca", &[]),
    ("cs", &[]),
    ("da", &[]),
    ("de", &["CH", "LI"]),
    ("el", &[]),
    (
        "es",
        &[
            "CU", "DO", "GT", "HN", "MX", "NI", "PA", "PE", "PR", "SV", "US", "BZ",
        ],
    ),
    ("et", &[]),
    ("eu", &[]),
    ("fi", &[]),
    ("fr", &[]),
    ("gl", &[]),
    ("hr", &[]),
    ("hu", &[]),
    ("hy", &[]),
    ("id", &[]),
    ("is", &[]),
    ("it", &["CH"]),
    ("ka", &[]),
    ("kk", &[]),
    ("ky", &[]),
    ("lb", &[]),
    ("lt", &[]),
    ("lv", &[]),
    ("mk", &[]),
    ("nb", &[]),
    ("nl", &[]),
    ("nn", &[]),
    ("no", &[]),
    ("pl", &[]),
    ("pt", &[]),
    ("ro", &[]),
    ("ru", &[]),
    ("sk", &[]),
    ("sl", &[]),
    ("sq", &[]),
    ("sv", &[]),
    ("tr", &[]),
    ("uk", &[]),
    ("vi", &[]),
];

/// Regions where English has a decimal comma, like the languages around it.
const ENGLISH_WITH_COMMA: [&str; 10] = ["AT", "BE", "DE", "DK", "FI", "NL", "SE", "SI", "ZA", "FR"];

fn has_decimal_comma(tag: &str) -> bool {
    let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
    let region = region(tag);
    let is_in = |regions: &[&str]| {
        let region = region.as_deref();
        region.is_some_and(|region| regions.contains(&region))
    };
    if language.eq_ignore_ascii_case("en") {
        return is_in(&ENGLISH_WITH_COMMA);
    }
    // Latin American Spanish in general uses a decimal point, most of South America a decimal comma.
    if tag.starts_with("es-419") {
        return false;
    }
    DECIMAL_COMMA
        .iter()
        .any(|(known, point)| known.eq_ignore_ascii_case(language) && !is_in(point))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_without_a_region_names_no_country() {
        let of = |tag: &str| of_locales(std::iter::once(tag.to_owned()));
        assert_eq!(of("fr-CA"), Some("CA".to_owned()));
        assert_eq!(of("zh-Hant-TW"), Some("TW".to_owned()));
        assert_eq!(of("es"), None);
        assert_eq!(of("C"), None);
        assert_eq!(of("en_US.UTF-8"), Some("US".to_owned()));
    }

    #[test]
    fn a_table_is_separated_as_the_spreadsheet_of_the_country_wants_it() {
        let of = |tag: &str, window: &str| separator(&[tag.to_owned()], window);
        for tag in [
            "es-ES",
            "es-AR",
            "es",
            "de-DE",
            "pt-BR",
            "en-ZA",
            "es_ES.UTF-8",
        ] {
            assert_eq!(of(tag, "en-US"), Separator::Semicolon, "{tag}");
        }
        for tag in [
            "en-US", "en-GB", "es-MX", "es-US", "es-419", "de-CH", "ja-JP",
        ] {
            assert_eq!(of(tag, "es"), Separator::Comma, "{tag}");
        }
        for nothing in ["C", "POSIX", "C.UTF-8", ""] {
            assert_eq!(of(nothing, "es"), Separator::Semicolon, "the window's");
            assert_eq!(of(nothing, "en-US"), Separator::Comma, "the window's");
        }
        assert_eq!(separator(&[], "es"), Separator::Semicolon);
    }
}
