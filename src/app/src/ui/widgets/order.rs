//! Lays out text with right-to-left words. egui shapes such a word correctly but places words from left to right, so each
//! line is reordered (`core/text/bidi.rs`) once its line breaks are known.

use egui::text::LayoutJob;
use egui::{Galley, Ui};
use porchlight_core::text::bidi;
use std::ops::Range;
use std::sync::Arc;

/// Lays out a text. It is read, copied and announced as written; only the drawn order differs.
pub fn laid_out(ui: &Ui, job: LayoutJob) -> Arc<Galley> {
    let painter = ui.painter();
    if !bidi::has_right_to_left(&job.text) {
        return painter.layout_job(job);
    }
    let written = painter.layout_job(job);
    let drawn = painter.layout_job(in_order(&written));
    let mut galley = Arc::unwrap_or_clone(drawn);
    for (row, as_written) in galley.rows.iter_mut().zip(&written.rows) {
        row.ends_with_newline = as_written.ends_with_newline;
    }
    galley.job = written.job.clone();
    Arc::new(galley)
}

/// The same text with each line in visual order and a break at the end of each line. Each word is its own section, so it is
/// shaped on its own.
fn in_order(written: &Galley) -> LayoutJob {
    let job = &written.job;
    let mut ordered = LayoutJob {
        text: String::new(),
        sections: Vec::new(),
        wrap: egui::text::TextWrapping::no_max_width(),
        ..LayoutJob::clone(job)
    };
    for (ix, line) in lines(written).into_iter().enumerate() {
        if ix > 0
            && let Some(section) = job.sections.first()
        {
            ordered.append("\n", 0.0, section.format.clone());
        }
        for piece in bidi::in_order(&job.text, line) {
            let is_as_written = job.text.get(piece.at.clone()) == Some(&*piece.text);
            for section in &job.sections {
                let within = section.byte_range.start.0.max(piece.at.start)
                    ..section.byte_range.end.0.min(piece.at.end);
                if within.is_empty() {
                    continue;
                }
                if !is_as_written {
                    ordered.append(&piece.text, 0.0, section.format.clone());
                    break;
                }
                if let Some(words) = job.text.get(within) {
                    ordered.append(words, 0.0, section.format.clone());
                }
            }
        }
    }
    ordered
}

/// The byte range of each line, without line breaks. A letter may be several glyphs, such as its stem and its dots, so
/// glyphs are counted only within a word that is broken; a space is always one.
fn lines(galley: &Galley) -> Vec<Range<usize>> {
    let text = galley.job.text.as_str();
    let mut at = 0;
    let mut found = Vec::new();
    for (ix, row) in galley.rows.iter().enumerate() {
        let begin = at;
        let rest = text.get(at..).unwrap_or_default();
        let paragraph = rest.find('\n').unwrap_or(rest.len());
        let is_last = row.ends_with_newline || ix + 1 == galley.rows.len();
        if is_last {
            at += paragraph;
        } else {
            let glyphs = &row.row.glyphs;
            let spaces = glyphs.iter().filter(|glyph| glyph.chr == ' ').count();
            let mut breaks = rest.match_indices(' ').skip(spaces.saturating_sub(1));
            if spaces > 0 {
                at += breaks.next().map_or(paragraph, |(space, _)| space + 1);
            }
            let broken = glyphs.iter().rev().take_while(|glyph| glyph.chr != ' ');
            let word = text.get(at..).unwrap_or_default();
            let part = word
                .chars()
                .take(broken.count())
                .take_while(|c| *c != ' ' && *c != '\n');
            at += part.map(char::len_utf8).sum::<usize>();
        }
        found.push(begin..at);
        at += usize::from(row.ends_with_newline);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Color32, FontId};

    /// The characters of each line as they are drawn, from left to right.
    fn drawn(text: &str, width: f32) -> Vec<String> {
        let mut lines = Vec::new();
        let ctx = egui::Context::default();
        ctx.set_fonts(crate::ui::theme::fonts());
        ctx.add_font_provider(crate::ui::fonts::bundled());
        let mut out = ctx.run_ui(egui::RawInput::default(), |ui| {
            let job = LayoutJob::simple(text.to_owned(), FontId::default(), Color32::BLACK, width);
            let galley = laid_out(ui, job);
            assert_eq!(galley.text(), text, "what is read stays as it was written");
            lines = galley
                .rows
                .iter()
                .map(|row| row.row.glyphs.iter().map(|glyph| glyph.chr).collect())
                .collect();
        });
        out.textures_delta.clear();
        lines
    }

    /// The words of a line, with the letters of each sorted: how a word is shaped is not tested here.
    fn words(line: &str) -> Vec<String> {
        let words = line.split_whitespace().map(|word| {
            let mut letters: Vec<char> = word.chars().collect();
            letters.sort_unstable();
            // A letter may be drawn as its stem and its dots.
            letters.dedup();
            letters.into_iter().collect()
        });
        words.collect()
    }

    #[test]
    fn a_name_of_two_words_is_drawn_from_right_to_left_and_wraps_line_by_line() {
        let line = |text: &str| {
            let lines = drawn(text, f32::INFINITY);
            assert_eq!(lines.len(), 1);
            words(&lines[0])
        };
        assert_eq!(line("محمد علي"), words("علي محمد"));
        assert_eq!(line("Hello محمد علي !"), words("Hello علي محمد !"));
        assert_eq!(line("Zoë García"), words("Zoë García"));
        let wrapped = drawn("محمد علي حسن محمد علي حسن", 60.0);
        assert!(wrapped.len() > 1, "{wrapped:?}");
        assert_eq!(
            words(&wrapped[0]).last(),
            words("محمد").last(),
            "{wrapped:?}"
        );
    }
}
