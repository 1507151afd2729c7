//! Saves a picture of the window as a PNG file, for documentation and review.

use egui::ColorImage;
use std::io::Cursor;
use std::path::Path;

/// Encodes a screenshot as an 8-bit RGB PNG, dropping its alpha channel, and writes it to `path`.
///
/// # Errors
/// If the picture cannot be encoded or the file cannot be written.
pub fn save(path: &Path, image: &ColorImage) -> anyhow::Result<()> {
    let [width, height] = image.size;
    let pixels: Vec<u8> = image
        .pixels
        .iter()
        .flat_map(|pixel| [pixel.r(), pixel.g(), pixel.b()])
        .collect();
    let mut png = Cursor::new(Vec::new());
    image::write_buffer_with_format(
        &mut png,
        &pixels,
        u32::try_from(width)?,
        u32::try_from(height)?,
        image::ExtendedColorType::Rgb8,
        image::ImageFormat::Png,
    )?;
    porchlight_store::save_elsewhere(path, png.get_ref())?;
    Ok(())
}
