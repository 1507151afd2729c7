//! Checks the services: an emergency number for each country, a way to reach every service, and the services to show first,
//! which must be chosen by hand for every age.

use super::ftl::read;
use crate::content::{Code, Library, Problem};
use crate::help::{Asking, CountryHelp, Service, ServiceKind};
use crate::source::Source;
use crate::text::BASE;
use std::collections::BTreeSet;

/// The age from which crisis lines are shown, in years.
const CRISIS_FROM: u8 = 11;

pub(super) fn check(library: &Library, problems: &mut Vec<Problem>) {
    let mut ids = BTreeSet::new();
    for country in library.help.all() {
        let file = format!(
            "lessons/reference/help/{}.json",
            country.country.to_lowercase()
        );
        let mut report = |place: &str, why: String| {
            problems.push(Problem::new(&file, place, Code::BadHelp, why));
        };
        let emergency = country.emergency();
        if !country.is_for_many() && emergency.is_none() {
            report("services", "a country has an emergency number".to_owned());
        }
        if emergency.is_some_and(|service| service.check_first) {
            let why = "the emergency number is never “check first”";
            report("services", why.to_owned());
        }
        if !country.is_for_many() && country.speaks.is_empty() {
            report("speaks", "a country has a language".to_owned());
        }
        for service in &country.services {
            for why in faults(service) {
                report(&service.id, why.to_owned());
            }
            if !ids.insert(service.id.clone()) {
                report(&service.id, "no two services have the same id".to_owned());
            }
        }
        for (place, ages, list) in groups(country) {
            for why in faults_of_list(country, &ages, list) {
                report(place, why);
            }
        }
    }
}

/// The texts that the data calls for: the name of each country and of each language a service answers in.
pub(super) fn names(library: &Library, source: &dyn Source, problems: &mut Vec<Problem>) {
    let path = format!("locales/{BASE}/app/help.ftl");
    let found = read(source, &path, &mut Vec::new());
    let mut wanted = BTreeSet::new();
    for country in library.help.all() {
        if !country.is_for_many() {
            wanted.insert(format!("country-{}", country.country.to_lowercase()));
        }
        let languages = country.services.iter().flat_map(|one| &one.languages);
        wanted.extend(languages.map(|code| format!("help-language-{code}")));
    }
    for id in wanted {
        if !found.contains_key(&(id.clone(), None)) {
            let why = "help names this country or language";
            problems.push(Problem::new(&path, id, Code::MissingText, why));
        }
    }
}

fn faults(service: &Service) -> Vec<&'static str> {
    let mut faults = Vec::new();
    if service.ways.is_empty() {
        faults.push("a service has a way to reach it");
    }
    if service.kind == ServiceKind::Crisis && service.ages.0 < CRISIS_FROM {
        faults.push("a crisis line is for nobody under 11");
    }
    let mut own = service.ways.iter().filter_map(|way| way.language());
    if own.any(|code| !service.languages.iter().any(|known| known == code)) {
        faults.push("a way for a language belongs to a service that answers in it");
    }
    faults
}

type Group<'a> = (&'static str, Vec<Asking>, &'a [String]);

fn groups(country: &CountryHelp) -> [Group<'_>; 3] {
    let children = |ages: std::ops::RangeInclusive<u8>| ages.map(Asking::Child).collect();
    let first = &country.first;
    [
        ("first.under_11", children(5..=10), &first.under_11),
        ("first.from_11", children(11..=17), &first.from_11),
        ("first.adults", vec![Asking::Adult], &first.adults),
    ]
}

/// What is wrong with a list. It must name confirmed services of this file that serve people of these ages, and include one for
/// every age that any confirmed service is for.
fn faults_of_list(country: &CountryHelp, ages: &[Asking], list: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut named = Vec::new();
    for id in list {
        match country.services.iter().find(|service| service.id == *id) {
            None => faults.push(format!("no service of this country has the id “{id}”")),
            Some(one) if one.kind == ServiceKind::Emergency || one.check_first => {
                faults.push(format!(
                    "“{id}” is a confirmed service, and not the emergency"
                ));
            }
            Some(one) if !ages.iter().any(|age| one.suits(*age)) => {
                faults.push(format!("“{id}” is for nobody of this age"));
            }
            Some(one) => named.push(one),
        }
    }
    if list.iter().collect::<BTreeSet<_>>().len() < list.len() {
        faults.push("a service is named once".to_owned());
    }
    let serves = |service: &&Service, age: &Asking| {
        !service.check_first && service.kind != ServiceKind::Emergency && service.suits(*age)
    };
    let forgotten = ages.iter().find(|age| {
        let mut any = country.services.iter();
        any.any(|service| serves(&service, age)) && !named.iter().any(|one| one.suits(**age))
    });
    if let Some(age) = forgotten {
        faults.push(format!("somebody chose what comes first for {age:?}"));
    }
    faults
}
