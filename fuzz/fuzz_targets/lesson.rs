//! A lesson and its texts, separated by a NUL: loading and checking them reports errors and never aborts.
#![no_main]

use libfuzzer_sys::fuzz_target;
use porchlight_core::check::check;
use porchlight_core::source::MemorySource;
use porchlight_core::text::Texts;
use std::sync::Arc;

fuzz_target!(|bytes: &[u8]| {
    let mut parts = bytes.splitn(2, |byte| *byte == 0);
    let mut source = MemorySource::default();
    source.set("lessons/8-10/strange.json", parts.next().unwrap_or_default());
    let prose = parts.next().unwrap_or_default();
    source.set("locales/en-US/lessons/strange.ftl", prose);
    let source = Arc::new(source);
    check(source.clone());
    let texts = Texts::open(source, "en-US");
    let lesson = texts.lesson("strange");
    lesson.text("lesson");
    lesson.part("lesson", "summary");
});
