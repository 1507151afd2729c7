//! "Call or write": every service as a card. Confirmed ones come first, then those to check first, then the
//! international lists.

use super::parts::{self, keyed, press};
use super::words::{self, INTERNATIONAL, UNION};
use crate::ui::cx::Cx;
use crate::ui::theme::{SPACE_L, SPACE_M, SPACE_S, SPACE_XL, SPACE_XS, TextRole};
use crate::ui::widgets::{self, Button, Role, galley};
use egui::accesskit::Role as Ax;
use egui::{Align, Layout, Ui, vec2};
use porchlight_core::help::{Asking, CountryHelp, Filters, Service, Way};
use porchlight_core::model::{Action, SystemAction};

/// The services on a list that fit the person asking. If they cannot speak, services they can write to come first.
pub fn listed<'a>(cx: &Cx<'_>, country: &'a CountryHelp) -> Vec<&'a Service> {
    let language = cx.texts.language();
    let mut list = country.services(cx.model.asking(), cx.model.filters(), language);
    if cx.model.filters().silent {
        list.sort_by_key(|service| {
            let writes = service
                .ways
                .iter()
                .any(|way| way.is_silent() && !matches!(way, Way::Web { .. }));
            (service.check_first, !writes)
        });
    }
    list
}

/// The filters for the numbers: "cannot talk", "asking for a child", "about a picture".
pub fn filters(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let now = cx.model.filters();
    let all = [
        (
            t.help_filter_silent(),
            now.silent,
            Filters {
                silent: !now.silent,
                ..now
            },
        ),
        (
            t.help_filter_adult(),
            now.adult,
            Filters {
                adult: !now.adult,
                ..now
            },
        ),
        (
            t.help_filter_picture(),
            now.picture,
            Filters {
                picture: !now.picture,
                ..now
            },
        ),
        (
            t.help_filter_unsure(),
            now.unsure,
            Filters {
                unsure: !now.unsure,
                ..now
            },
        ),
    ];
    let pills = all
        .iter()
        .map(|(words, on, wanted)| {
            (
                Button::new(words, Role::Card).checkbox(*on),
                Action::System(SystemAction::Filter(*wanted)),
            )
        })
        .collect();
    widgets::group(ui, Ax::Group, &t.help_fits(), |ui| {
        parts::rows(ui, cx, pills, out);
    });
}

/// The choice of whom the list is for.
pub fn ages(ui: &mut Ui, cx: &Cx<'_>, out: &mut Vec<Action>) {
    let t = cx.t;
    let asking = cx.model.asking();
    let title = t.help_who();
    widgets::section(ui, cx, &title);
    let mut ages = vec![
        (t.help_age_5(), Asking::Child(6)),
        (t.help_age_8(), Asking::Child(9)),
        (t.help_age_11(), Asking::Child(12)),
        (t.help_age_14(), Asking::Child(16)),
        (t.help_age_adult(), Asking::Adult),
    ];
    if cx.model.asking_from() == Asking::Anyone {
        ages.push((t.help_age_anyone(), Asking::Anyone));
    }
    let pills = ages
        .iter()
        .map(|(words, age)| {
            (
                Button::new(words, Role::Card).radio(asking == *age),
                Action::System(SystemAction::Age(*age)),
            )
        })
        .collect();
    widgets::group(ui, Ax::RadioGroup, &title, |ui| {
        parts::rows(ui, cx, pills, out);
    });
}

/// Every service to call or write to.
pub fn all(ui: &mut Ui, cx: &Cx<'_>, country: Option<&CountryHelp>, out: &mut Vec<Action>) {
    let t = cx.t;
    let own = country.filter(|country| country.country != INTERNATIONAL);
    let list = own.map(|own| listed(cx, own)).unwrap_or_default();
    if let Some(own) = own {
        let (check, sure): (Vec<&Service>, Vec<&Service>) =
            list.iter().partition(|service| service.check_first);
        ui.add_space(SPACE_XL);
        widgets::section(ui, cx, &t.help_list());
        if words::is_old(cx, own) {
            note(ui, cx, &t.help_over_a_year());
        }
        if list.is_empty() {
            widgets::label(
                ui,
                cx,
                &t.help_list_none(),
                TextRole::Body,
                cx.theme.colors.ink,
            );
        }
        if list.is_empty()
            && press(
                ui,
                cx,
                Button::new(&t.help_list_again(), Role::Quiet).icon("undo"),
            )
        {
            out.push(Action::System(SystemAction::Filter(Filters::default())));
        }
        for service in sure {
            card(ui, cx, own, service, out);
        }
        if !check.is_empty() {
            ui.add_space(SPACE_XL);
            widgets::section(ui, cx, &t.help_list_check());
            widgets::label(
                ui,
                cx,
                &t.help_list_check_line(),
                TextRole::Body,
                cx.theme.colors.soft,
            );
            for service in check {
                card(ui, cx, own, service, out);
            }
        }
    }
    across(ui, cx, own, &list, out);
    ui.add_space(SPACE_XL);
    widgets::small(ui, cx, &t.help_not_noted());
}

/// The lists that cover several countries, leaving out what the country's own list already has.
fn across(
    ui: &mut Ui,
    cx: &Cx<'_>,
    own: Option<&CountryHelp>,
    said: &[&Service],
    out: &mut Vec<Action>,
) {
    let help = &cx.model.library().help;
    let union = own.is_some_and(|own| words::in_union(&own.country));
    let lists = union
        .then(|| help.country(UNION))
        .into_iter()
        .chain([help.country(INTERNATIONAL)])
        .flatten();
    let known = |service: &Service| {
        service.ways.first().is_some_and(|first| {
            said.iter()
                .flat_map(|service| &service.ways)
                .any(|way| way.shown() == first.shown())
        })
    };
    let mut titled = false;
    for list in lists {
        for service in listed(cx, list) {
            if known(service) {
                continue;
            }
            if !titled {
                titled = true;
                ui.add_space(SPACE_XL);
                let title = if own.is_some() {
                    cx.t.help_list_other()
                } else {
                    cx.t.help_list()
                };
                widgets::section(ui, cx, &title);
                if words::is_old(cx, list) {
                    note(ui, cx, &cx.t.help_over_a_year());
                }
            }
            card(ui, cx, list, service, out);
        }
    }
}

fn note(ui: &mut Ui, cx: &Cx<'_>, text: &str) {
    widgets::card(ui, cx, Some(cx.theme.colors.sunk), |ui| {
        widgets::label(ui, cx, text, TextRole::Body, cx.theme.colors.ink);
    });
}

/// One service: who, what, how, when, and the date it was last checked.
fn card(ui: &mut Ui, cx: &Cx<'_>, country: &CountryHelp, service: &Service, out: &mut Vec<Action>) {
    ui.add_space(SPACE_XS);
    keyed(ui, ("service", &service.id), |ui| {
        card_of(ui, cx, country, service, out);
    });
}

fn card_of(
    ui: &mut Ui,
    cx: &Cx<'_>,
    country: &CountryHelp,
    service: &Service,
    out: &mut Vec<Action>,
) {
    widgets::card(ui, cx, None, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_S;
        let link = parts::linked(cx, service);
        let side = 136.0 * cx.theme.scale.min(1.5);
        let room = ui.available_width();
        let beside = link.is_some() && room - side - SPACE_XL > 280.0 * cx.theme.scale;
        if beside {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_XL;
                let width = room - side - SPACE_XL;
                column(ui, width, |ui| said(ui, cx, country, service, out));
                column(ui, side, |ui| code(ui, cx, link.as_ref(), side));
            });
        } else {
            said(ui, cx, country, service, out);
            code(ui, cx, link.as_ref(), side);
        }
        let date = crate::ui::screens::shared::dates::date(cx, country.as_of);
        widgets::small(ui, cx, &cx.t.help_source(date));
    });
}

fn column(ui: &mut Ui, width: f32, add: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing = vec2(SPACE_M, SPACE_S);
        add(ui);
    });
}

fn code(ui: &mut Ui, cx: &Cx<'_>, link: Option<&(&Way, String)>, side: f32) {
    if let Some((way, link)) = link {
        widgets::qr(ui, link, side);
        widgets::small(ui, cx, &words::qr_words(cx, way));
    }
}

fn said(ui: &mut Ui, cx: &Cx<'_>, country: &CountryHelp, service: &Service, out: &mut Vec<Action>) {
    let c = &cx.theme.colors;
    let prose = cx.texts.help(&country.country);
    let name = prose.text(&service.id);
    widgets::section(ui, cx, name);
    let about = [
        Some(words::who_for(cx, service)),
        words::hours(cx, service),
        words::answers_in(cx, service),
    ];
    let about = about.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    widgets::small(ui, cx, &about);
    widgets::label(
        ui,
        cx,
        prose.part(&service.id, "what"),
        TextRole::Body,
        c.ink,
    );
    if let Some(first) = prose.may(&service.id, "first") {
        widgets::label(ui, cx, first, TextRole::Body, c.ink);
    }
    let ways = words::ways(cx, service);
    for (place, way) in ways.iter().enumerate() {
        if words::is_number(way) && !words::is_foreign(cx, way) {
            // Where two ways share a number, only the first has a copy button.
            let mut before = ways.iter().take(place);
            let copied = before.any(|before| before.shown() == way.shown());
            number(ui, cx, service, (way, !copied), out);
        } else {
            address(ui, cx, &ways, way);
        }
    }
    let numbers = ways.iter().any(|way| words::is_number(way));
    let link = parts::linked(cx, service);
    ui.horizontal(|ui| {
        if let Some((_, link)) = link.as_ref().filter(|_| !numbers) {
            parts::copy(ui, cx, link, out);
        }
        if numbers || link.is_some() {
            parts::show_large(ui, cx, &country.country, service, name, out);
        }
    });
    let copied = cx.model.copied();
    let ours = link.filter(|_| !numbers).map(|(_, link)| link);
    if copied.is_some()
        && (ours.as_deref() == copied || ways.iter().any(|way| Some(way.shown()) == copied))
    {
        widgets::small(ui, cx, &cx.t.help_copied_line());
    }
}

fn number(
    ui: &mut Ui,
    cx: &Cx<'_>,
    service: &Service,
    (way, copies): (&Way, bool),
    out: &mut Vec<Action>,
) {
    let c = &cx.theme.colors;
    let words = if words::also_texts(service, way) {
        cx.t.help_way_call_or_text().into_owned()
    } else {
        words::way_words(cx, way)
    };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        widgets::label(ui, cx, &words, TextRole::Small, c.soft);
        if !copies {
            parts::number(ui, cx, way.shown(), c.ink);
            return;
        }
        let width = galley(
            ui,
            cx,
            way.shown(),
            TextRole::Number,
            true,
            c.ink,
            f32::INFINITY,
        )
        .size()
        .x;
        if width + SPACE_L + parts::copy_width(ui, cx) <= ui.available_width() {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = SPACE_L;
                parts::number(ui, cx, way.shown(), c.ink);
                parts::copy(ui, cx, way.shown(), out);
            });
        } else {
            parts::number(ui, cx, way.shown(), c.ink);
            parts::copy(ui, cx, way.shown(), out);
        }
    });
}

/// A web address as plain text, or a way for readers of another language, at the same size. An address nobody has
/// opened is never shown as anything more.
fn address(ui: &mut Ui, cx: &Cx<'_>, ways: &[&Way], way: &Way) {
    let c = &cx.theme.colors;
    let chat = ways.iter().find(|other| {
        let same = other.shown() == way.shown() && other.language() == way.language();
        matches!(other, Way::Chat { .. }) && same
    });
    let words = words::way_words(cx, chat.unwrap_or(&way));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        widgets::label(ui, cx, &words, TextRole::Small, c.soft);
        widgets::strong(ui, cx, way.shown(), TextRole::Body, c.ink);
        if way.link().is_none() {
            widgets::small(ui, cx, &cx.t.help_by_name());
        }
    });
}
