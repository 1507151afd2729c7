//! The search index, built on its own thread when search is first opened, and rebuilt for another language or
//! country. Nothing typed is kept here.

use crate::msg::Msg;
use egui::Context;
use porchlight_core::model::Model;
use porchlight_core::search::{Entry, Index, Target};
use porchlight_core::text::Texts;
use std::sync::mpsc::{Receiver, channel};

/// Holds the index, or the thread that is building it.
#[derive(Default)]
pub struct SearchIndex {
    index: Option<Index>,
    made_for: Option<(String, Option<String>)>,
    coming: Option<Receiver<Index>>,
}

impl SearchIndex {
    /// The index, once it has been built.
    pub fn index(&self) -> Option<&Index> {
        self.index.as_ref()
    }

    /// Makes sure the index fits the language and country. Returns at once, and requests a repaint when the index is
    /// ready.
    pub(crate) fn want(&mut self, ctx: &Context, model: &Model, texts: &Texts) {
        if let Some(found) = self
            .coming
            .as_ref()
            .and_then(|coming| coming.try_recv().ok())
        {
            self.index = Some(found);
            self.coming = None;
        }
        let wanted = (
            texts.locale().to_owned(),
            model.country().map(str::to_owned),
        );
        if self.made_for.as_ref() == Some(&wanted) {
            return;
        }
        self.made_for = Some(wanted);
        self.index = None;
        let help = help_entries(texts);
        let library = model.library().clone();
        let locale = texts.locale().to_owned();
        let country = model.country().map(str::to_owned);
        let (tell, coming) = channel();
        let ctx = ctx.clone();
        let started = std::thread::Builder::new()
            .name("search".to_owned())
            .spawn(move || {
                let texts = Texts::open(library.source().clone(), &locale);
                tell.send(Index::build(&library, &texts, country.as_deref(), help))
                    .ok();
                ctx.request_repaint();
            });
        match started {
            Ok(_) => self.coming = Some(coming),
            Err(why) => tracing::warn!(%why, "the search index was not made"),
        }
    }
}

/// What anyone can find in Help besides services: the page itself, and what happens on a call.
fn help_entries(texts: &Texts) -> Vec<Entry> {
    let t = Msg(texts);
    let entry = |target, title: &str, line: &str| Entry {
        target,
        audience: None,
        title: title.to_owned(),
        line: line.to_owned(),
    };
    vec![
        entry(Target::Help, &t.search_help_title(), &t.search_help_line()),
        entry(
            Target::HelpCall,
            &t.search_help_call(),
            &t.search_help_call_line(),
        ),
    ]
}
