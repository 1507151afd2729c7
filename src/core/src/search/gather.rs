//! Collects everything that can be found, in one language, once when an index is made.

use super::{EVERYBODY, Entry, Index, Known, Target, Trouble, Turn};
use crate::content::{Audience, Checklist, Kind, Lesson, Library, Platform, Term};
use crate::help::happened::{Person, say_message, situation_message};
use crate::help::{Serves, Service, ServiceKind, Way};
use crate::text::{Prose, Texts, locales};

/// The age from which crisis lines are shown, in years; the same as in Help.
const CRISIS_FROM: u8 = 11;
/// The age from which a person is an adult.
const GROWN: u8 = 18;

impl Index {
    /// Gathers everything in one language. `help` is what Help can show besides its services. `country` is the chosen
    /// one; its services come before those of other countries.
    pub fn build(
        library: &Library,
        texts: &Texts,
        country: Option<&str>,
        help: Vec<Entry>,
    ) -> Self {
        let mut index = Self::empty();
        index.trouble = trouble(library);
        for entry in help {
            index.add(entry, "");
        }
        index.add_situations(library, texts);
        index.add_services(library, texts, country);
        let glossary = texts.prose("glossary");
        for term in library.glossary() {
            index.add_term(term, &glossary);
        }
        for lesson in library.lessons() {
            index.add_lesson(lesson, &texts.lesson(lesson.id.as_str()));
        }
        for list in library.checklists() {
            index.add_checklist(list, &texts.checklist(list.id.as_str()));
        }
        for platform in &library.home.platforms {
            let prose = texts.prose(&format!("platforms/{}", platform.id));
            index.add_platform(platform, &prose);
        }
        index
    }

    /// The situations of "It happened", by their names and by what a child or teenager could say.
    fn add_situations(&mut self, library: &Library, texts: &Texts) {
        let Some(happened) = &library.home.happened else {
            return;
        };
        let prose = texts.prose("happened");
        for situation in &happened.situations {
            let id = situation_message(situation);
            let entry = Entry {
                target: Target::Happened(situation.id.clone()),
                audience: None,
                title: prose.text(&id).to_owned(),
                line: prose.part(&id, "line").to_owned(),
            };
            let said = [Person::Child(9), Person::Teen].map(|person| {
                let say = say_message(situation, person);
                format!("{} {}", prose.part(&say, "one"), prose.part(&say, "two"))
            });
            self.add(entry, &said.join(" "));
        }
    }

    fn add_term(&mut self, term: &Term, prose: &Prose) {
        let id = term.key.as_str();
        for audience in Audience::ALL {
            let Some(attribute) = term.definition_for(audience) else {
                continue;
            };
            let entry = Entry {
                target: Target::Term(term.key.clone()),
                audience: Some(audience),
                title: prose.text(id).to_owned(),
                line: prose.part(id, &attribute).to_owned(),
            };
            self.add(entry, prose.part(id, "forms"));
        }
    }

    fn add_lesson(&mut self, lesson: &Lesson, prose: &Prose) {
        let title = prose.text("lesson");
        let entry = Entry {
            target: Target::Lesson(lesson.id.clone()),
            audience: Some(lesson.audience),
            title: title.to_owned(),
            line: prose.part("lesson", "summary").to_owned(),
        };
        self.add(entry, "");
        for page in &lesson.pages {
            let id = page.key.as_str();
            let body = match page.kind {
                Kind::Read => prose.text(id).to_owned(),
                _ => prose
                    .ids()
                    .filter(|(message, attribute, _)| {
                        *message == id && !matches!(attribute, Some("notes" | "slide"))
                    })
                    .map(|(_, _, text)| text)
                    .collect::<Vec<_>>()
                    .join(" "),
            };
            let entry = Entry {
                target: Target::Page {
                    lesson: lesson.id.clone(),
                    step: page.key.clone(),
                },
                audience: Some(lesson.audience),
                title: prose.part(id, "title").to_owned(),
                line: title.to_owned(),
            };
            self.add(entry, &body);
        }
    }

    fn add_checklist(&mut self, list: &Checklist, prose: &Prose) {
        let title = prose.text("checklist");
        for item in list.items() {
            let id = item.key.as_str();
            let entry = Entry {
                target: Target::Checklist(list.id.clone()),
                audience: Some(Audience::Parents),
                title: prose.text(id).to_owned(),
                line: title.to_owned(),
            };
            self.add(
                entry,
                &format!("{} {}", prose.part(id, "why"), prose.part(id, "how")),
            );
        }
    }

    /// An app or a device by its names, and each setting both by what the app calls it and by what it is for.
    fn add_platform(&mut self, platform: &Platform, prose: &Prose) {
        let name = prose.text("app");
        let known = |title: &str, line: &str| Known {
            entry: Entry {
                target: Target::Platform(platform.list()),
                audience: None,
                title: title.to_owned(),
                line: line.to_owned(),
            },
            ages: EVERYBODY,
            turn: Turn::LastUnder11,
        };
        let mut settings = vec![platform.id.as_str()];
        for setting in &platform.settings {
            settings.extend([setting.label.as_str(), prose.text(setting.key.as_str())]);
        }
        let note = prose.part("app", "note");
        self.add_known(known(name, note), note, &settings.join(" "));
        for setting in &platform.settings {
            let id = setting.key.as_str();
            let body = [
                setting.label.as_str(),
                prose.part(id, "want"),
                prose.part(id, "why"),
            ];
            // The app's name alone does not find its settings: it finds the app, which leads to all of them.
            self.add_known(known(prose.text(id), name), "", &body.join(" "));
        }
    }

    /// Services by name, number and address. Those of other countries are shown only if nothing else is found, and say
    /// which country they are for.
    fn add_services(&mut self, library: &Library, texts: &Texts, country: Option<&str>) {
        for other in library.help.all() {
            let prose = texts.help(&other.country);
            let own = country == Some(other.country.as_str());
            let whose = texts.app_by_id(&format!("country-{}", other.country.to_lowercase()));
            let whose = whose.filter(|_| !own && !other.is_for_many());
            for service in &other.services {
                let what = prose.part(&service.id, "what");
                let target = if country.is_some() && whose.is_some() {
                    Target::HelpCountry
                } else {
                    Target::Help
                };
                let known = Known {
                    entry: Entry {
                        target,
                        audience: None,
                        title: prose.text(&service.id).to_owned(),
                        line: match &whose {
                            Some(whose) => format!("{whose}: {what}"),
                            None => what.to_owned(),
                        },
                    },
                    ages: ages(service),
                    turn: if own { Turn::First } else { Turn::Last },
                };
                let line = if own { what } else { "" };
                let places: Vec<&str> = service
                    .ways
                    .iter()
                    .filter(|way| matches!(way, Way::Chat { .. } | Way::Web { .. }))
                    .map(Way::shown)
                    .collect();
                let ix = self.add_known(known, line, &places.join(" "));
                for way in &service.ways {
                    match way {
                        Way::Call { number, dial, .. } | Way::Text { number, dial, .. } => {
                            self.numbers.add(number, ix);
                            self.numbers.add(dial, ix);
                        }
                        Way::Whatsapp { number } => self.numbers.add(number, ix),
                        Way::Chat { .. } | Way::Web { .. } => {}
                    }
                }
            }
        }
    }
}

/// The ages at which children see a service, the same as in Help.
fn ages(service: &Service) -> (u8, u8) {
    let (from, to) = service.ages;
    if !service.serves.contains(&Serves::Child) {
        return (from.max(GROWN), to);
    }
    match service.kind {
        ServiceKind::Crisis => (from.max(CRISIS_FROM), to),
        _ => (from, to),
    }
}

/// The words of trouble in every language of the content.
fn trouble(library: &Library) -> Trouble {
    let lists: Vec<(String, String)> = locales(library.source().as_ref())
        .iter()
        .map(|locale| {
            let texts = Texts::open(library.source().clone(), locale);
            let list = |id| texts.app_by_id(id).unwrap_or_default().into_owned();
            (list("search-trouble-words"), list("search-ordinary-words"))
        })
        .collect();
    Trouble::read(lists.iter().map(|(a, b)| (a.as_str(), b.as_str())))
}
