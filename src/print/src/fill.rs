//! How full the last page is. A page with only a few lines wastes paper, thirty times over in a class, and is easily
//! forgotten in the printer.

use typst::layout::{Abs, Frame, FrameItem};
use typst_layout::PagedDocument;

/// The footer, which is on every page, is below this share of the page's height.
const FOOT: f64 = 0.91;
/// A last page filled less than this is mostly empty.
const MOSTLY_EMPTY: f64 = 0.5;
/// A last page filled less than this has only a few lines, or the small print and nothing else.
const A_FEW_LINES: f64 = 0.35;

/// Whether the last of several pages is mostly empty.
pub(super) fn ends_mostly_empty(document: &PagedDocument) -> bool {
    ends_above(document, MOSTLY_EMPTY)
}

/// Whether the last of several pages has only a few lines.
pub(super) fn ends_with_a_few_lines(document: &PagedDocument) -> bool {
    ends_above(document, A_FEW_LINES)
}

fn ends_above(document: &PagedDocument, share: f64) -> bool {
    let pages = document.pages();
    let last = pages.last().filter(|_| pages.len() > 1);
    last.is_some_and(|page| {
        let height = page.frame.size().y;
        lowest(&page.frame, Abs::zero(), height * FOOT) < height * share
    })
}

/// The lowest point above `limit` at which something is drawn.
fn lowest(frame: &Frame, top: Abs, limit: Abs) -> Abs {
    let items = frame.items().map(|(at, item)| {
        let top = top + at.y;
        match item {
            FrameItem::Group(group) => lowest(&group.frame, top, limit),
            FrameItem::Text(_) => top,
            FrameItem::Shape(shape, _) => top + shape.bbox(false).max.y,
            FrameItem::Image(_, size, _) => top + size.y,
            _ => Abs::zero(),
        }
    });
    let drawn = items.filter(|place| *place < limit);
    drawn.fold(Abs::zero(), Abs::max)
}
