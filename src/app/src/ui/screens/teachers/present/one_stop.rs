//! The page is a single stop for Tab and for a screen reader: arrow keys turn pages, and Tab leads to the bar.

use egui::{EventFilter, Id, Role as Ax, Ui, WidgetInfo, accesskit};

/// Makes arrow keys turn pages instead of moving the focus. Tab still leads to the bar.
pub fn lock_keys(ui: &Ui, slide: Id) {
    let filter = EventFilter {
        tab: false,
        horizontal_arrows: true,
        vertical_arrows: true,
        escape: false,
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(slide, filter));
}

/// Announces the page as a whole, and again whenever something on it is revealed.
pub fn speak(ui: &Ui, response: &egui::Response, words: &str) {
    response.widget_info(|| WidgetInfo::labeled(Ax::Label, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_label(words);
        node.set_live(accesskit::Live::Polite);
    });
}
