//! Pictures: SVG files rasterized on a worker thread at one of a few widths, with at most 32 MB kept. Space is
//! reserved from the view box, so nothing jumps when a picture arrives. Icons are tiny and rasterized immediately.

use egui::{Color32, ColorImage, Context, TextureHandle, TextureOptions};
use resvg::{tiny_skia, usvg};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

/// Widths in pixels. A picture is rasterized at the next larger one.
const WIDTHS: [u32; 8] = [160, 192, 256, 400, 640, 960, 1300, 2000];
const KEPT_BYTES: usize = 32 * 1024 * 1024;

type Name = Arc<str>;

struct Done {
    name: Name,
    width: u32,
    image: Option<ColorImage>,
}

struct Kept {
    texture: TextureHandle,
    bytes: usize,
    used: u64,
}

struct Inner {
    /// By name, then width: a frame finds its pictures without building a key.
    kept: BTreeMap<Name, BTreeMap<u32, Kept>>,
    /// By name, then side in pixels.
    icons: BTreeMap<Name, BTreeMap<u32, TextureHandle>>,
    asked: BTreeSet<(Name, u32)>,
    missing: BTreeSet<Name>,
    ask: Option<Sender<(Name, u32)>>,
    done: Option<Receiver<Done>>,
    clock: u64,
}

/// All the window's pictures. Lives on the UI thread.
pub struct Pictures {
    inner: RefCell<Inner>,
    read: fn(&str) -> Option<&'static [u8]>,
    /// Rasterizes immediately instead of on the worker, for screenshots and golden pictures.
    pub at_once: bool,
    working: Cell<bool>,
}

impl Pictures {
    /// An empty cache. `read` returns the SVG file at a path such as `assets/faces/fox.svg`.
    pub fn new(read: fn(&str) -> Option<&'static [u8]>, at_once: bool) -> Self {
        Self {
            inner: RefCell::new(Inner {
                kept: BTreeMap::new(),
                icons: BTreeMap::new(),
                asked: BTreeSet::new(),
                missing: BTreeSet::new(),
                ask: None,
                done: None,
                clock: 0,
            }),
            read,
            at_once,
            working: Cell::new(false),
        }
    }

    /// Lets the worker start. Before the first frame is on screen, it would only compete for the processor.
    pub fn begin(&self) {
        self.working.set(true);
    }

    /// Aspect ratio of the picture's view box, width over height; 1.5 if there is no such picture.
    pub fn aspect(&self, path: &str) -> f32 {
        (self.read)(path)
            .and_then(view_box)
            .map_or(1.5, |(w, h)| w / h)
    }

    /// The picture at least `width` pixels wide, once it has been rasterized.
    pub fn get(&self, ctx: &Context, path: &str, width: f32) -> Option<TextureHandle> {
        let wanted = WIDTHS
            .into_iter()
            .find(|w| *w as f32 >= width)
            .unwrap_or(WIDTHS[7]);
        let mut inner = self.inner.borrow_mut();
        inner.take_in(ctx);
        if let Some(texture) = inner.touch(path, wanted) {
            return Some(texture);
        }
        if inner.missing.contains(path) {
            return None;
        }
        let name: Name = path.into();
        if self.at_once {
            let image = (self.read)(path).and_then(|bytes| rasterise(bytes, wanted));
            let width = wanted;
            inner.keep(ctx, Done { name, width, image });
            return inner.touch(path, wanted);
        }
        let key = (name, wanted);
        if self.working.get() && inner.asked.insert(key.clone()) {
            inner.send(ctx, key, self.read);
        }
        // Until it arrives, use a narrower or wider one.
        let widths = inner.kept.get(path)?;
        widths.values().next().map(|kept| kept.texture.clone())
    }

    /// A white icon, to be tinted when it is painted. `points` is its side in points.
    pub fn icon(&self, ctx: &Context, name: &str, points: f32) -> Option<TextureHandle> {
        let pixels = (points * ctx.pixels_per_point()).round().clamp(8.0, 256.0) as u32;
        let mut inner = self.inner.borrow_mut();
        let known = inner.icons.get(name).and_then(|sides| sides.get(&pixels));
        if let Some(texture) = known {
            return Some(texture.clone());
        }
        let image = rasterise((self.read)(&format!("assets/icons/{name}.svg"))?, pixels)?;
        let texture = ctx.load_texture(format!("icon {name}"), image, TextureOptions::LINEAR);
        let sides = inner.icons.entry(name.into()).or_default();
        sides.insert(pixels, texture.clone());
        Some(texture)
    }
}

impl Inner {
    /// The picture at this width, if available; marks it as just used.
    fn touch(&mut self, name: &str, width: u32) -> Option<TextureHandle> {
        self.clock += 1;
        let kept = self.kept.get_mut(name)?.get_mut(&width)?;
        kept.used = self.clock;
        Some(kept.texture.clone())
    }

    fn send(&mut self, ctx: &Context, key: (Name, u32), read: fn(&str) -> Option<&'static [u8]>) {
        let ask = self.ask.get_or_insert_with(|| {
            let (ask, asked) = channel::<(Name, u32)>();
            let (tell, done) = channel();
            self.done = Some(done);
            let ctx = ctx.clone();
            // The worker exits when the window drops its end of the channel.
            std::thread::spawn(move || {
                while let Ok(first) = asked.recv() {
                    // Pictures requested together appear together, in one frame.
                    for (name, width) in std::iter::once(first).chain(asked.try_iter()) {
                        let image = read(&name).and_then(|bytes| rasterise(bytes, width));
                        if tell.send(Done { name, width, image }).is_err() {
                            return;
                        }
                    }
                    ctx.request_repaint();
                }
            });
            ask
        });
        if ask.send(key).is_err() {
            tracing::warn!("the picture worker has stopped");
        }
    }

    fn take_in(&mut self, ctx: &Context) {
        let done: Vec<Done> = self.done.iter().flat_map(Receiver::try_iter).collect();
        for picture in done {
            self.keep(ctx, picture);
        }
    }

    fn keep(&mut self, ctx: &Context, done: Done) {
        let key = (done.name.clone(), done.width);
        self.asked.remove(&key);
        let Some(image) = done.image else {
            tracing::warn!(name = %done.name, "a picture is missing or cannot be drawn");
            self.missing.insert(done.name);
            return;
        };
        let bytes = image.pixels.len() * 4;
        tracing::debug!(name = %done.name, width = done.width, bytes, "a picture is there");
        let texture = ctx.load_texture(done.name.to_string(), image, TextureOptions::LINEAR);
        self.clock += 1;
        let kept = Kept {
            texture,
            bytes,
            used: self.clock,
        };
        let widths = self.kept.entry(done.name).or_default();
        widths.insert(done.width, kept);
        self.make_room();
    }

    /// Discards the least recently used pictures, but never the only one.
    fn make_room(&mut self) {
        loop {
            let all = || self.kept.values().flat_map(BTreeMap::values);
            if all().count() < 2 || all().map(|kept| kept.bytes).sum::<usize>() <= KEPT_BYTES {
                return;
            }
            let oldest = all().map(|kept| kept.used).min();
            for widths in self.kept.values_mut() {
                widths.retain(|_, kept| Some(kept.used) != oldest);
            }
            self.kept.retain(|_, widths| !widths.is_empty());
        }
    }
}

/// Width and height of an SVG's view box.
fn view_box(svg: &[u8]) -> Option<(f32, f32)> {
    // The view box is in the first tag. Skip the rest of the file, because this runs every frame.
    let head = String::from_utf8_lossy(svg.get(..512).unwrap_or(svg));
    let numbers = head.split_once("viewBox=\"")?.1.split_once('"')?.0;
    let mut numbers = numbers
        .split_whitespace()
        .skip(2)
        .filter_map(|n| n.parse::<f32>().ok());
    let (w, h) = (numbers.next()?, numbers.next()?);
    (w > 0.0 && h > 0.0).then_some((w, h))
}

fn rasterise(svg: &[u8], width: u32) -> Option<ColorImage> {
    let tree = usvg::Tree::from_data(svg, &usvg::Options::default()).ok()?;
    let size = tree.size();
    let scale = width as f32 / size.width();
    let height = (size.height() * scale).round().max(1.0) as u32;
    let mut image = ColorImage::filled([width as usize, height as usize], Color32::TRANSPARENT);
    // Both libraries keep a pixel as four bytes with alpha multiplied in, so it is drawn where egui will read it.
    let mut pixels = tiny_skia::PixmapMut::from_bytes(image.as_raw_mut(), width, height)?;
    resvg::render(
        &tree,
        tiny_skia::Transform::from_scale(scale, scale),
        &mut pixels,
    );
    Some(image)
}
