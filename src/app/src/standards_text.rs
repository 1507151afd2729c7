//! The wording of the standards (what schools are asked to teach), shared by the screen and the printed page.

use crate::msg::Msg;
use porchlight_core::content::standards::Dated;
use porchlight_core::content::{Audience, Library, Standard};
use porchlight_core::text::Texts;

/// The countries with standards, as codes. `first` comes first if it is one of them.
pub fn countries<'a>(library: &'a Library, first: Option<&str>) -> Vec<&'a str> {
    let mut all: Vec<&str> = Vec::new();
    for standard in library.standards() {
        if !all.contains(&standard.country.as_str()) {
            all.push(&standard.country);
        }
    }
    // A stable sort keeps the other countries in file order.
    all.sort_by_key(|code| Some(*code) != first);
    all
}

/// A country's name.
pub fn country_name(t: Msg<'_>, code: &str) -> String {
    t.by_id(&format!("country-{}", code.to_lowercase()))
        .into_owned()
}

/// Who issued it, and the date of the version that was read.
pub fn issued(t: Msg<'_>, standard: &Standard) -> String {
    let body = standard.body.clone();
    let date = match standard.dated() {
        None => return t.fits_no_date(body).into_owned(),
        Some(Dated {
            year,
            month: Some(month),
            day: Some(day),
        }) => t.help_date(day, month, year.to_string()),
        Some(Dated {
            year,
            month: Some(month),
            ..
        }) => t.fits_month(month, year.to_string()),
        Some(Dated { year, .. }) => year.to_string().into(),
    };
    t.fits_issued(body, date.into_owned()).into_owned()
}

/// Where it was read, and whether to check there before citing it.
pub fn source(t: Msg<'_>, standard: &Standard) -> String {
    let source = t.fits_source(standard.source.clone());
    let host = standard.host.as_deref();
    let mut words = match host {
        Some(host) => format!("{source} · {host}"),
        None => source.into_owned(),
    };
    if standard.check_first {
        words = format!("{words} {}", t.fits_check_first());
    }
    words
}

/// The titles of the lessons that cover it, each with its age group.
pub fn lessons(t: Msg<'_>, texts: &Texts, library: &Library, standard: &Standard) -> Vec<String> {
    let known = standard.lessons.iter().filter_map(|id| library.lesson(id));
    known
        .map(|lesson| {
            let title = texts.lesson(lesson.id.as_str()).text("lesson").to_owned();
            // Teachers see their own lessons labeled "for you", which would mean nothing in this list.
            let group = match lesson.audience {
                Audience::Teachers => t.fits_staff().into_owned(),
                Audience::Parents => t.fits_parents().into_owned(),
                other => crate::plan_text::group_name(t, other),
            };
            t.fits_lesson(group, title).into_owned()
        })
        .collect()
}
