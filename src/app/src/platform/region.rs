//! The system's region setting, as a country code.

/// The first region named by any of the system's locales, such as `CA` in `fr-CA`. `C` and `POSIX` name none.
pub fn of_locales(locales: impl Iterator<Item = String>) -> Option<String> {
    locales
        .filter_map(|tag| {
            tag.split(['-', '_', '.', '@'])
                .skip(1)
                .find(|part| part.len() == 2 && part.chars().all(|c| c.is_ascii_uppercase()))
                .map(str::to_owned)
        })
        .next()
}

#[cfg(test)]
mod tests {
    use super::of_locales;

    #[test]
    fn a_locale_without_a_region_names_no_country() {
        let of = |tag: &str| of_locales(std::iter::once(tag.to_owned()));
        assert_eq!(of("fr-CA"), Some("CA".to_owned()));
        assert_eq!(of("zh-Hant-TW"), Some("TW".to_owned()));
        assert_eq!(of("es"), None);
        assert_eq!(of("C"), None);
        assert_eq!(of("en_US.UTF-8"), Some("US".to_owned()));
    }
}
