//! The Help page. If there is room, a fixed rail holds the emergency numbers. Beside it is what this person needs first:
//! for children under 11, a card to show; for everyone else, the calm card and, below it, every number to call and address
//! to write to. With large text it becomes one column.

use super::parts::{self, keyed, press};
use super::{calm, services, words, young};
use crate::ui::cx::Cx;
use crate::ui::screen::Screen;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XXL};
use crate::ui::widgets::{self, Button, Role};
use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, Vec2, pos2, vec2};
use porchlight_core::help::CountryHelp;
use porchlight_core::model::{Action, Nav, PrintAbout, Route, ShowCard};

/// The Help page, which opens at the top and then keeps its scroll position.
#[derive(Default)]
pub struct Help {
    /// Show every number, whatever the person's age.
    all: bool,
    /// The country whose help was drawn last, and whether it was drawn for a child under 11. `None` until it has been
    /// drawn once; from then on the list stays where it was scrolled to.
    drawn: Option<(Option<String>, bool)>,
    /// How far the list is scrolled.
    scroll: widgets::Scroll,
}

impl Help {
    /// The page with every number; children need one more press to reach it.
    pub fn numbers() -> Self {
        Self {
            all: true,
            ..Self::default()
        }
    }

    /// When a choice on the page removes the control that was pressed, focus moves to the heading.
    fn follow(&mut self, cx: &Cx<'_>, young: bool) -> bool {
        let now = (cx.model.country().map(str::to_owned), young);
        let changed = self.drawn.as_ref().is_some_and(|drawn| drawn != &now);
        if changed {
            cx.input.heading_focus.set(true);
        }
        let opens = self.drawn.is_none() || changed;
        self.drawn = Some(now);
        opens
    }
}

impl Screen for Help {
    fn stands_at_top(&self) -> bool {
        true
    }

    fn scrolls(&self, cx: &Cx<'_>, room: Vec2) -> bool {
        let scale = cx.theme.scale;
        scale > 1.3 || room.x < 940.0 * scale || room.y < 540.0 * scale
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let still = parts::still(cx);
        let cx = &cx.with_theme(&still);
        let country = cx
            .model
            .country()
            .and_then(|code| cx.model.library().help.country(code));
        let young = !self.all && cx.model.asking().is_young();
        let opens = self.follow(cx, young);
        let page = Page {
            country,
            young,
            opens,
        };
        if self.scrolls(cx, ui.clip_rect().size()) {
            page.one_column(ui, cx, out);
        } else {
            let theme = cx.theme.grown(ui.max_rect().size());
            page.with_rail(ui, &cx.with_theme(&theme), &mut self.scroll, out);
        }
    }
}

/// What is drawn, and for whom.
struct Page<'a> {
    country: Option<&'a CountryHelp>,
    young: bool,
    /// Whether the list starts at its top.
    opens: bool,
}

impl Page<'_> {
    fn one_column(&self, ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
        let country = self.country;
        widgets::centred(ui, cx.theme.column(), |ui| {
            title(ui, cx, country, out);
            ui.add_space(SPACE_S);
            calm::danger(ui, cx, country, out);
            ui.add_space(SPACE_S);
            if self.young {
                young::choices(ui, cx, f32::INFINITY, out);
                if country.is_none() {
                    calm::where_are_you(ui, cx, out);
                }
                return;
            }
            first_steps(ui, cx, out);
            beside(ui, cx, country, None, out);
            rest(ui, cx, country, out);
        });
    }

    fn with_rail(
        &self,
        ui: &mut Ui,
        cx: &Cx<'_>,
        scroll: &mut widgets::Scroll,
        out: &mut Vec<Action>,
    ) {
        let room = ui.max_rect();
        let country = self.country;
        let margin = if room.width() < 1100.0 {
            SPACE_XL
        } else {
            SPACE_XXL
        };
        let scale = cx.theme.scale;
        let width = (room.width() - 2.0 * margin).min(1120.0 * scale);
        let left = room.center().x - width / 2.0;
        let rail = (width * 0.35).max(364.0 * scale);
        let head = rect(left, room.min.y + SPACE_L, width, room.height());
        let top = place(ui, head, |ui| title(ui, cx, country, out)) + SPACE_M;
        let rail_rect = Rect::from_min_max(
            pos2(left + width - rail, top),
            pos2(left + width, room.max.y - SPACE_L),
        );
        place(ui, rail_rect, |ui| {
            ui.spacing_mut().item_spacing.y = SPACE_M;
            calm::danger(ui, cx, country, out);
            let spare = rail_rect.max.y - ui.cursor().min.y;
            if self.young && country.is_some() {
                young::told(ui, cx, spare);
            } else {
                beside(ui, cx, country, Some(spare), out);
            }
        });
        let below = Rect::from_min_max(pos2(room.min.x, top), room.max);
        let wide = width - rail - SPACE_XL;
        if self.young {
            let height = rail_rect.height();
            place(ui, rect(left, top, wide, height), |ui| {
                young::choices(ui, cx, height, out);
            });
            return;
        }
        ui.scope_builder(UiBuilder::new().max_rect(below), |ui| {
            let mut area = ScrollArea::vertical()
                .id_salt("help list")
                .auto_shrink([false, false]);
            if self.opens {
                area = area.vertical_scroll_offset(0.0);
            } else if let Some(to) = scroll.wanted(ui, below.height()) {
                area = area.vertical_scroll_offset(to);
            }
            let shown = area.show(ui, |ui| {
                let start = ui.cursor().min;
                let column = rect(left, start.y, wide, room.height());
                ui.scope_builder(
                    UiBuilder::new()
                        .max_rect(column)
                        .layout(Layout::top_down(Align::Min)),
                    |ui| {
                        ui.set_width(column.width());
                        first_steps(ui, cx, out);
                        rest(ui, cx, country, out);
                        ui.add_space(SPACE_XXL);
                    },
                );
            });
            *scroll = widgets::Scroll::of(&shown);
            if scroll.can_move() {
                widgets::own_arrows(ui, false, true);
            }
        });
    }
}

fn rect(x: f32, y: f32, width: f32, height: f32) -> Rect {
    Rect::from_min_size(pos2(x, y), vec2(width, height))
}

/// Draws in a given area and returns the y coordinate of the content's end.
fn place(ui: &mut Ui, at: Rect, add: impl FnOnce(&mut Ui)) -> f32 {
    let ended = ui.scope_builder(
        UiBuilder::new()
            .max_rect(at)
            .layout(Layout::top_down(Align::Min)),
        |ui| {
            ui.set_width(at.width());
            add(ui);
        },
    );
    ended.response.rect.max.y
}

/// The country is part of the page's title, so that a wrong one is noticed at once.
fn title(ui: &mut Ui, cx: &Cx<'_>, country: Option<&CountryHelp>, out: &mut Vec<Action>) {
    let t = cx.t;
    let Some(country) = country else {
        widgets::heading(ui, cx, &t.help_title());
        return;
    };
    let words = t.help_in(words::country_in(cx, &country.country));
    let change = t.help_change();
    let name = t.help_change_country();
    let button = Button::new(&change, Role::Quiet).icon("globe").name(&name);
    let laid = widgets::galley(
        ui,
        cx,
        &words,
        crate::ui::theme::TextRole::Title,
        false,
        cx.theme.colors.ink,
        f32::INFINITY,
    );
    let fits = laid.size().x + SPACE_L + button.natural_width(ui, cx) <= ui.available_width();
    let draw = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = SPACE_L;
        widgets::heading(ui, cx, &words);
        keyed(ui, "change", |ui| press(ui, cx, button))
    };
    let pressed = if fits {
        ui.horizontal(draw).inner
    } else {
        ui.vertical(draw).inner
    };
    if pressed {
        out.push(Action::Nav(Nav::Go(Route::HelpCountry)));
    }
}

/// The first service, or the question about the country.
fn beside(
    ui: &mut Ui,
    cx: &Cx<'_>,
    country: Option<&CountryHelp>,
    room: Option<f32>,
    out: &mut Vec<Action>,
) {
    let Some(country) = country else {
        calm::where_are_you(ui, cx, out);
        return;
    };
    let first = services::listed(cx, country)
        .into_iter()
        .find(|service| !service.check_first);
    if let Some(first) = first {
        calm::first_service(ui, cx, country, first, room, out);
    }
}

/// The calm card with a link to the detailed steps, and below it the filters for the numbers.
fn first_steps(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    calm::steps(ui, cx, out);
    services::filters(ui, cx, out);
}

/// Everything below the first steps.
fn rest(ui: &mut Ui, cx: &Cx<'_>, country: Option<&CountryHelp>, out: &mut Vec<Action>) {
    let t = cx.t;
    parts::rows(
        ui,
        cx,
        vec![
            (
                Button::new(&t.help_show(), Role::Quiet).icon("card"),
                Action::Nav(Nav::Go(Route::HelpShow(ShowCard::NotSay))),
            ),
            (
                Button::new(&t.help_call(), Role::Quiet).icon("phone"),
                Action::Nav(Nav::Go(Route::HelpCall)),
            ),
            (
                Button::new(&t.print_open(), Role::Quiet).icon("print"),
                Action::Nav(Nav::Go(Route::Print(PrintAbout::Help))),
            ),
        ],
        out,
    );
    widgets::small(ui, cx, &t.leave_honest());
    ui.add_space(SPACE_S);
    calm::known_person(ui, cx);
    services::ages(ui, cx, out);
    services::all(ui, cx, country, out);
}
