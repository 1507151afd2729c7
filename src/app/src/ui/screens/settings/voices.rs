//! Which voice reads: a list that opens below the chosen one, with a sample of each. Nothing is spoken unless asked for.

use super::set;
use crate::platform::speech::{self, Voices};
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_M, SPACE_S};
use crate::ui::widgets::{self, Button, Role};
use egui::{Ui, vec2};
use porchlight_core::model::{Action, ChosenVoice, Settings, SpeechAction};

/// The minimum width of a name with its sample beside it, in points at 100 %.
const LEAST: f32 = 240.0;

/// The state of the rows while Settings is open.
#[derive(Default)]
pub struct State {
    has_looked: bool,
    is_open: bool,
}

/// Draws the rows if there is a choice of voices for the texts' language.
pub fn ui(ui: &mut Ui, cx: &Cx<'_>, now: &Settings, state: &mut State, out: &mut Vec<Action>) {
    let t = cx.t;
    let locale = cx.texts.locale();
    if !state.has_looked {
        state.has_looked = true;
        out.push(Action::Speech(SpeechAction::Look(locale.to_owned())));
    }
    let voices = cx.aloud.voices.borrow();
    // If the list is open when "no voices" arrives, it says so. Before any answer, the row keeps its place.
    if *voices == Voices::None && !state.is_open {
        return;
    }
    let chosen = now.voices.get(locale);
    let own = t.settings_voice_own();
    let name = chosen.map_or_else(|| own.to_string(), |voice| voice.name.clone());
    ui.add_space(SPACE_S);
    let row = Button::new(&t.settings_voice(name), Role::Quiet)
        .icon("read-aloud")
        .show(ui, cx);
    let is_open = state.is_open;
    ui.ctx().accesskit_node_builder(row.id, |node| {
        node.set_expanded(is_open);
    });
    if row.clicked() {
        state.is_open = !state.is_open;
        if state.is_open && !matches!(*voices, Voices::Listed(_)) {
            out.push(Action::Speech(SpeechAction::List(locale.to_owned())));
        }
    }
    if !state.is_open {
        return;
    }
    match &*voices {
        Voices::Unknown | Voices::Some => {
            widgets::polite(ui, cx, &t.settings_voice_looking());
        }
        Voices::None => {
            widgets::polite(ui, cx, &t.settings_voice_none());
        }
        Voices::Listed(listed) => {
            widgets::radio_group(ui, &t.settings_voices(), |ui| {
                choice(ui, cx, now, (&own, None), chosen.is_none(), out);
                for voice in listed.iter() {
                    let is_chosen = chosen == Some(voice);
                    let choice_of = (voice.name.as_str(), Some(voice));
                    choice(ui, cx, now, choice_of, is_chosen, out);
                }
            });
        }
    }
}

/// One voice and its sample.
fn choice(
    ui: &mut Ui,
    cx: &Cx<'_>,
    now: &Settings,
    (name, voice): (&str, Option<&ChosenVoice>),
    is_chosen: bool,
    out: &mut Vec<Action>,
) {
    let t = cx.t;
    let locale = cx.texts.locale();
    let sample_word = t.settings_voice_sample();
    let sample_name = t.settings_voice_sample_of(name.to_owned());
    let sample = Button::new(&sample_word, Role::Quiet)
        .icon("read-aloud")
        .name(&sample_name);
    let beside = ui.available_width() - sample.natural_width(ui, cx) - SPACE_M;
    let is_narrow = beside < LEAST * cx.theme.scale;
    let radio = Button::new(name, Role::Card).radio(is_chosen).wide();
    let (radio, sample) = if is_narrow {
        (radio.show(ui, cx), sample.show(ui, cx))
    } else {
        let both = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = SPACE_M;
            let radio = ui.allocate_ui(vec2(beside, 0.0), |ui| radio.show(ui, cx));
            (radio.inner, sample.show(ui, cx))
        });
        both.inner
    };
    if radio.clicked() {
        set(out, now, |settings| {
            match voice {
                Some(voice) => settings.voices.insert(locale.to_owned(), voice.clone()),
                None => settings.voices.remove(locale),
            };
        });
    }
    if sample.clicked() {
        let said = t.settings_voice_said();
        let sentences = speech::sentences(&said)
            .into_iter()
            .filter_map(|range| said.get(range).map(str::to_owned))
            .collect();
        out.push(Action::Speech(SpeechAction::Sample {
            sentences,
            locale: locale.to_owned(),
            voice: voice.cloned(),
        }));
    }
}
