//! The bundled fonts, and what each falls back to.

use egui::{FontData, FontDefinitions, FontFamily};
use std::sync::Arc;

pub(super) const TITLE: &str = "title";
pub(super) const TITLE_REGULAR: &str = "title-regular";
pub(super) const TEXT: &str = "text";
pub(super) const TEXT_BOLD: &str = "text-bold";
/// Names of the font families that texts use.
pub const FAMILIES: [&str; 4] = [TITLE, TITLE_REGULAR, TEXT, TEXT_BOLD];

/// The bundled fonts. Each falls back to another, so that every character we ship can be drawn.
pub fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let faces = [
        (TITLE, "assets/fonts/Lexend-SemiBold.ttf"),
        (TITLE_REGULAR, "assets/fonts/Lexend-Regular.ttf"),
        (TEXT, "assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
        (
            TEXT_BOLD,
            "assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf",
        ),
    ];
    for (name, path) in faces {
        if let Some(bytes) = porchlight_pack::get(path) {
            fonts
                .font_data
                .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        }
    }
    let mut family = |name: FontFamily, order: [&str; 2]| {
        fonts
            .families
            .insert(name, order.map(str::to_owned).to_vec());
    };
    family(FontFamily::Proportional, [TEXT, TITLE_REGULAR]);
    family(FontFamily::Monospace, [TEXT, TITLE_REGULAR]);
    family(FontFamily::Name(TITLE.into()), [TITLE, TEXT_BOLD]);
    family(
        FontFamily::Name(TITLE_REGULAR.into()),
        [TITLE_REGULAR, TEXT],
    );
    family(FontFamily::Name(TEXT.into()), [TEXT, TITLE_REGULAR]);
    family(FontFamily::Name(TEXT_BOLD.into()), [TEXT_BOLD, TITLE]);
    fonts
}
