//! Clears text copied from Help off the clipboard.

/// Clears the clipboard if it still holds this text.
pub fn clear(text: &str) {
    let cleared = arboard::Clipboard::new().and_then(|mut clipboard| {
        if clipboard.get_text()? == text {
            clipboard.clear()
        } else {
            Ok(())
        }
    });
    if let Err(why) = cleared {
        tracing::debug!(%why, "the clipboard was not cleared");
    }
}
