//! Settings and the language: reachable from Home, applied at once, and undone by pressing again.

mod voices;

use crate::msg::Msg;
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::screens::shared::policy;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_XL, TextRole};
use crate::ui::widgets::{self, Button, Role};
use egui::Ui;
use porchlight_core::model::{
    Action, MotionChoice, Nav, Route, Settings, SystemAction, ThemeChoice,
};
use porchlight_core::policy::Entry;
use porchlight_core::text::{Texts, locales};

/// The settings page.
#[derive(Default)]
pub struct SettingsScreen {
    voices: voices::State,
}

impl Screen for SettingsScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let now = &cx.model.settings();
        widgets::centred(ui, cx.theme.column(), |ui| {
            widgets::heading(ui, cx, &t.settings_title());
            ui.add_space(SPACE_M);

            widgets::section(ui, cx, &t.settings_text());
            let percent = now.text_percent;
            let shown = t.settings_percent(percent);
            match widgets::slider_row(ui, cx, &t.settings_smaller(), &t.settings_larger(), &shown) {
                1 => set(out, now, |s| s.text_percent = (percent + 25).min(200)),
                -1 => set(out, now, |s| {
                    s.text_percent = percent.saturating_sub(25).max(100)
                }),
                _ => {}
            }
            ui.add_space(SPACE_XL);

            widgets::section(ui, cx, &t.settings_theme());
            widgets::radio_group(ui, &t.settings_theme(), |ui| {
                ui.horizontal_wrapped(|ui| {
                    for (choice, words) in [
                        (ThemeChoice::System, t.theme_system()),
                        (ThemeChoice::Light, t.theme_light()),
                        (ThemeChoice::Dark, t.theme_dark()),
                        (ThemeChoice::HighContrastLight, t.theme_contrast_light()),
                        (ThemeChoice::HighContrastDark, t.theme_contrast_dark()),
                    ] {
                        let chosen = now.theme == choice;
                        if Button::new(&words, Role::Card)
                            .radio(chosen)
                            .show(ui, cx)
                            .clicked()
                        {
                            set(out, now, |s| s.theme = choice);
                        }
                    }
                });
            });
            ui.add_space(SPACE_XL);

            widgets::section(ui, cx, &t.settings_aloud());
            let speed = now.speech_percent;
            let shown = t.settings_percent(speed);
            let (slower, faster) = (t.settings_aloud_slower(), t.settings_aloud_faster());
            match widgets::slider_row(ui, cx, &slower, &faster, &shown) {
                1 => set(out, now, |s| s.speech_percent = (speed + 20).min(160)),
                -1 => set(out, now, |s| {
                    s.speech_percent = speed.saturating_sub(20).max(60)
                }),
                _ => {}
            }
            voices::ui(ui, cx, now, &mut self.voices, out);
            let sound = now.sound;
            if widgets::switch(ui, cx, &t.settings_aloud_5_7(), sound).clicked() {
                set(out, now, |s| s.sound = !sound);
            }
            let both = now.sound_with_screen_reader;
            // Only users who have both sound and a screen reader need this choice.
            if sound
                && (both || cx.aloud.screen_reader.get())
                && widgets::switch(ui, cx, &t.settings_aloud_5_7_reader(), both).clicked()
            {
                set(out, now, |s| s.sound_with_screen_reader = !both);
            }
            ui.add_space(SPACE_XL);

            widgets::section(ui, cx, &t.settings_more());
            // The switch shows the current state: until it is pressed, the computer's own setting applies.
            let reduced = !cx.theme.motion;
            if widgets::switch(ui, cx, &t.settings_calm(), reduced).clicked() {
                set(out, now, |s| {
                    s.motion = if reduced {
                        MotionChoice::Full
                    } else {
                        MotionChoice::Reduced
                    }
                });
            }
            let easy = now.easy_words;
            if widgets::switch(ui, cx, &t.settings_easy(), easy).clicked() {
                set(out, now, |s| s.easy_words = !easy);
            }
            let esc = now.esc_leaves;
            if widgets::switch(ui, cx, &t.settings_esc(), esc).clicked() {
                set(out, now, |s| s.esc_leaves = !esc);
            }
            let chord = now.shift_esc_leaves;
            if widgets::switch(ui, cx, &t.settings_shift_esc(), chord).clicked() {
                set(out, now, |s| s.shift_esc_leaves = !chord);
            }
            widgets::label(
                ui,
                cx,
                &t.leave_honest(),
                TextRole::Small,
                cx.theme.colors.soft,
            );
            let single = now.letter_keys;
            if widgets::switch(ui, cx, &t.settings_letters(), single).clicked() {
                set(out, now, |s| s.letter_keys = !single);
            }
            ui.add_space(SPACE_L);
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t.keys_title(), Role::Quiet)
                    .icon("list")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::Keys)));
                }
                if !cx.model.is_fixed(Entry::Language)
                    && Button::new(&t.settings_language(), Role::Quiet)
                        .icon("globe")
                        .show(ui, cx)
                        .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::Language)));
                }
                if Button::new(&t.about_title(), Role::Quiet)
                    .icon("info")
                    .show(ui, cx)
                    .clicked()
                {
                    out.push(Action::Nav(Nav::Go(Route::About)));
                }
            });
            ui.add_space(SPACE_L);
            policy::held(ui, cx);
        });
    }
}

fn set(out: &mut Vec<Action>, now: &Settings, change: impl FnOnce(&mut Settings)) {
    let mut wanted = now.clone();
    change(&mut wanted);
    out.push(Action::System(SystemAction::Set(wanted)));
}

/// The languages, each under its own name, next to a globe.
pub struct LanguageScreen;

impl Screen for LanguageScreen {
    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let t = cx.t;
        let source = cx.model.library().source();
        widgets::centred(ui, 520.0 * cx.theme.scale, |ui| {
            widgets::heading(ui, cx, &t.language_title());
            ui.add_space(SPACE_M);
            if cx.model.is_fixed(Entry::Language) {
                let words = t.policy_fixed_language(t.language_name());
                return policy::fixed(ui, cx, &words);
            }
            widgets::radio_group(ui, &t.language_title(), |ui| {
                for locale in locales(source.as_ref()) {
                    let texts = Texts::open(source.clone(), &locale);
                    let name = Msg(&texts).language_name().into_owned();
                    let chosen = cx.texts.locale() == locale;
                    let language = Button::new(&name, Role::Card)
                        .icon("globe")
                        .wide()
                        .radio(chosen)
                        .show(ui, cx);
                    let tag = locale.clone();
                    ui.ctx()
                        .accesskit_node_builder(language.id, |node| node.set_language(tag));
                    if language.clicked() {
                        let mut settings = cx.model.settings().clone();
                        settings.language = Some(locale);
                        out.push(Action::System(SystemAction::Set(settings)));
                    }
                }
            });
        });
    }
}
