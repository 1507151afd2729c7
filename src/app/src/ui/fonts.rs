//! Fonts for what people type. egui tries the program's own fonts first, then those of the system, and these only if neither
//! has the character. They are the press's fonts, so that a screen without other fonts matches the paper.

use egui::{FallbackRequest, FontData, FontInsert, FontProvider};
use std::sync::Arc;

/// A bundled font: its name, its file, and which characters it is for.
type Bundled = (&'static str, &'static str, fn(char) -> bool);

/// The fonts bundled for printing.
const BUNDLED: [Bundled; 2] = [
    (
        "bundled:arabic",
        "assets/print/fonts/NotoSansArabic-Regular.ttf",
        is_arabic,
    ),
    (
        "bundled:emoji",
        "assets/print/fonts/NotoEmoji-Regular.ttf",
        is_symbol,
    ),
];

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6FF}' | '\u{750}'..='\u{77F}' | '\u{8A0}'..='\u{8FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}')
}

fn is_symbol(c: char) -> bool {
    matches!(c, '\u{2010}'..='\u{2BFF}' | '\u{3030}' | '\u{303D}' | '\u{3297}' | '\u{3299}' | '\u{1F000}'..='\u{1FAFF}')
}

/// Finds a bundled font for a character that neither the program's own fonts nor those of the system have.
pub fn bundled() -> Arc<dyn FontProvider> {
    Arc::new(|request: &FallbackRequest<'_>| {
        let c = request.cluster.chars().next()?;
        let (name, path, _) = BUNDLED.iter().find(|(_, _, is_for)| is_for(c))?;
        let bytes = porchlight_pack::get(path)?;
        Some(FontInsert::new(
            name,
            FontData::from_static(bytes),
            Vec::new(),
        ))
    })
}
