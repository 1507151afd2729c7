#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

use super::*;
use crate::content::Library;
use crate::content::home::Happened;
use crate::source::MemorySource;
use std::path::Path;
use std::sync::Arc;

/// The shipped situations and services.
fn shipped() -> Library {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut source = MemorySource::default();
    let mut put = |path: &str| source.set(path, std::fs::read(root.join(path)).unwrap());
    put("lessons/reference/happened.json");
    let help = "lessons/reference/help";
    for entry in std::fs::read_dir(root.join(help)).unwrap() {
        let name = entry.unwrap().file_name();
        put(&format!("{help}/{}", name.to_str().unwrap()));
    }
    Library::open(Arc::new(source)).0
}

fn happened(library: &Library) -> &Happened {
    library.home.happened.as_ref().unwrap()
}

#[test]
fn danger_leads_to_the_number_before_anything_is_asked() {
    let mut way = Way::default();
    way.answer_danger(Danger::Now);
    assert_eq!(way.stage(), Stage::Call);
    assert_eq!(way.answers(), None);
    way.go_on();
    assert_eq!(way.stage(), Stage::What);
    for answer in [Danger::No, Danger::Unsure] {
        let mut way = Way::default();
        way.answer_danger(answer);
        assert_eq!(way.stage(), Stage::What);
    }
}

#[test]
fn every_reader_gets_only_their_own_steps_and_the_whole_hour_first() {
    let library = shipped();
    for situation in &happened(&library).situations {
        for person in Person::ALL {
            let reader = person.reader();
            let pages = pages(situation, reader);
            let end = format!("-{}", reader.name());
            let say = pages.iter().position(|page| *page == Page::Say).unwrap();
            assert_eq!(pages.get(say + 1), Some(&Page::Never));
            for (ix, page) in pages.iter().enumerate() {
                let Page::Step {
                    part,
                    message,
                    place,
                    of,
                } = page
                else {
                    continue;
                };
                assert!(message.ends_with(&end), "{message} for {person:?}");
                assert_eq!(*part == Part::Hour, ix < say, "{message}");
                assert!((1..=*of).contains(place));
            }
            let steps = situation.steps(reader);
            let all = steps.hour.len() + steps.today.len() + steps.week.len();
            assert_eq!(pages.len(), all + 2);
        }
    }
}

#[test]
fn nobody_is_told_to_copy_or_delete_a_private_picture() {
    let library = shipped();
    for id in ["threat", "shared", "fake"] {
        let situation = happened(&library)
            .situations
            .iter()
            .find(|one| one.id.as_str() == id)
            .unwrap();
        for reader in [Reader::Child, Reader::Teen, Reader::Adult] {
            let never = &situation.steps(reader).never;
            for key in ["copy", "delete", "blame"] {
                assert!(never.iter().any(|one| one.as_str() == key), "{id} {key}");
            }
        }
    }
}

#[test]
fn where_the_danger_may_be_at_home_a_child_leaves_no_paper_and_shows_no_card() {
    let library = shipped();
    for situation in &happened(&library).situations {
        let is_close = situation.id.as_str() == CLOSE;
        for person in Person::ALL {
            let offers = offers(situation, person);
            let is_adult = person.reader() == Reader::Adult;
            assert_eq!(offers.keep, is_adult);
            assert_eq!(offers.print, is_adult || !is_close);
            assert_eq!(offers.show_card, !is_adult && !is_close);
        }
    }
}

#[test]
fn somebody_of_age_is_told_what_changes_about_pictures_and_nobody_else_is() {
    let library = shipped();
    let told: Vec<_> = happened(&library)
        .situations
        .iter()
        .flat_map(|situation| Person::ALL.map(|person| (situation, person)))
        .filter(|(situation, person)| offers(situation, *person).of_age)
        .map(|(situation, person)| (situation.id.as_str(), person))
        .collect();
    let grown = ["threat", "shared", "fake"].map(|id| (id, Person::Grown));
    assert_eq!(told, grown);
}

#[test]
fn the_first_number_is_confirmed_and_fits_who_reads_in_every_country() {
    let library = shipped();
    for country in library.help.all().filter(|one| !one.is_for_many()) {
        for situation in &happened(&library).situations {
            for person in Person::ALL {
                let listed =
                    country.services(person.asking(), super::super::Filters::default(), "en");
                let Some(first) = first_service(&listed, situation, person) else {
                    assert!(
                        listed.iter().all(|one| one.check_first),
                        "{}",
                        country.country
                    );
                    continue;
                };
                assert!(
                    !first.check_first && first.suits(person.asking()),
                    "{}",
                    first.id
                );
                let about = topic(situation, person);
                let is_there = listed.iter().any(|one| {
                    !one.check_first
                        && one.topics.contains(&about)
                        && (one.kind == ServiceKind::Report || person.reader() != Reader::Adult)
                });
                // A scam is reported where any crime is.
                let is_swindle = ["account", "voice"].contains(&situation.id.as_str());
                let any_crime = is_swindle && first.kind == ServiceKind::Report;
                let fits = first.topics.contains(&about) || any_crime;
                assert!(!is_there || fits, "{}", first.id);
            }
        }
    }
}

#[test]
fn the_pages_end_where_they_end_and_starting_again_forgets_the_answers() {
    let mut way = Way::default();
    way.answer_danger(Danger::No);
    way.choose(Key::new("threat").unwrap());
    way.read_by(Person::Teen);
    assert_eq!(way.stage(), Stage::Steps);
    way.before(3);
    assert_eq!(way.place(3), 0);
    for expected in [1, 2, 2] {
        way.next(3);
        assert_eq!(way.place(3), expected);
    }
    assert_eq!(way.place(2), 1, "fewer pages than before");
    way.start_again();
    assert_eq!(way, Way::default());
    assert_eq!(way.answers(), None);
}

#[test]
fn somebody_whose_age_is_known_is_asked_only_on_their_own_wish() {
    for (asking, known) in [
        (Asking::Child(6), Some(Person::Child(6))),
        (Asking::Child(12), Some(Person::Child(12))),
        (Asking::Child(16), Some(Person::Teen)),
        (Asking::Child(18), Some(Person::Grown)),
        (Asking::Adult, None),
        (Asking::Anyone, None),
    ] {
        assert_eq!(Person::known(asking, None), known, "{asking:?}");
        let mut way = Way::of(known, None);
        let threat = Key::new("threat").unwrap();
        for _ in 0..2 {
            way.answer_danger(Danger::No);
            way.choose(threat.clone());
            let next = known.map_or(Stage::Who, |_| Stage::Steps);
            assert_eq!(way.stage(), next, "{asking:?}");
            way.ask(Stage::Who);
            assert_eq!(way.stage(), Stage::Who, "{asking:?}");
            way.read_by(Person::Adult(9));
            assert_eq!(way.answers(), Some((&threat, Person::Adult(9))));
            // After starting again, it is still known who came.
            way.start_again();
        }
    }
}

#[test]
fn an_adult_finds_the_adults_first() {
    let first = |asking| Person::likely_first(asking).first().copied();
    assert_eq!(first(Asking::Adult), Some(Person::Adult(9)));
    assert_eq!(first(Asking::Anyone), Some(Person::Child(9)));
    let mut all = Person::likely_first(Asking::Adult).to_vec();
    for person in Person::ALL {
        let at = all.iter().position(|other| *other == person).unwrap();
        all.remove(at);
    }
    assert!(all.is_empty());
}

#[test]
fn an_adult_reports_a_swindle_where_any_crime_is_reported_and_not_where_pictures_are() {
    let library = shipped();
    for (country, wanted) in [
        ("US", "us-fbi"),
        ("MX", "mx-088"),
        ("ES", "es-017"),
        ("GB", "gb-nspcc-helpline"),
    ] {
        for id in ["account", "voice"] {
            let key = Key::new(id).unwrap();
            let situation = happened(&library).situation(&key).unwrap();
            let filters = super::super::Filters::default();
            let country = library.help.country(country).unwrap();
            let listed = country.services(Asking::Adult, filters, "en");
            let first = first_service(&listed, situation, Person::Adult(12)).unwrap();
            assert_eq!(first.id, wanted, "{id}");
        }
    }
}

#[test]
fn an_adult_who_came_about_a_child_is_not_asked_how_old_it_is() {
    for (age, known) in [(6, 9), (9, 9), (12, 12), (16, 16)] {
        let person = Person::known(Asking::Adult, Some(age));
        assert_eq!(person, Some(Person::Adult(known)));
        assert!(Person::ALL.contains(&person.unwrap()));
    }
    // A child came for themselves, whatever an adult looked at before.
    assert_eq!(
        Person::known(Asking::Child(16), Some(6)),
        Some(Person::Teen)
    );
    assert_eq!(Person::known(Asking::Anyone, Some(6)), None);
}

#[test]
fn an_answer_that_is_changed_leaves_the_others_as_they_were() {
    let (threat, saw) = (Key::new("threat").unwrap(), Key::new("saw").unwrap());
    let mut way = Way::default();
    assert!(way.answered().is_empty());
    way.answer_danger(Danger::No);
    way.choose(threat.clone());
    assert_eq!(
        way.answered(),
        [Answer::Danger(Danger::No), Answer::What(threat)]
    );
    way.read_by(Person::Teen);
    way.next(5);
    way.ask(Stage::What);
    let kept = [Answer::Danger(Danger::No), Answer::Who(Person::Teen)];
    assert_eq!(way.answered(), kept);
    way.choose(saw.clone());
    assert_eq!((way.stage(), way.place(5)), (Stage::Steps, 0));
    way.ask(Stage::Danger);
    way.answer_danger(Danger::Now);
    assert_eq!(way.stage(), Stage::Call, "the number comes first");
    way.go_on();
    assert_eq!(way.answers(), Some((&saw, Person::Teen)));
    assert_eq!(way.stage(), Stage::Steps);
    assert!(way.may_be_danger());
}

#[test]
fn whoever_was_met_or_is_pushed_to_hurt_has_a_crisis_line_beside_the_steps_from_11() {
    let library = shipped();
    let filters = super::super::Filters::default();
    for country in library.help.all() {
        for situation in &happened(&library).situations {
            for person in Person::ALL {
                let listed = country.services(person.asking(), filters, "en");
                let line = crisis_line(&listed, situation, person);
                let first = first_service(&listed, situation, person);
                let heavy = ["met", "hurt"].contains(&situation.id.as_str());
                if person == Person::Child(9) {
                    let shown = [line, first].into_iter().flatten();
                    let kinds: Vec<_> = shown.map(|one| one.kind).collect();
                    assert!(!kinds.contains(&ServiceKind::Crisis), "{}", country.country);
                } else if heavy {
                    let wanted = listed
                        .iter()
                        .any(|one| one.kind == ServiceKind::Crisis && !one.check_first);
                    let shown = [line, first].into_iter().flatten();
                    let there = shown.filter(|one| one.kind == ServiceKind::Crisis).count();
                    assert_eq!(there, usize::from(wanted), "{} {person:?}", country.country);
                } else {
                    assert!(line.is_none(), "{}", situation.id);
                }
            }
        }
    }
}
