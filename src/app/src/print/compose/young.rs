//! For young children: a picture from the lesson to color in, and its words in a word search.

use super::{Draft, Facts, heading, reviewed, text};
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{Audience, Kind, Lesson};
use porchlight_core::paper::word_search::{Way, WordSearch, hide, listed};
use porchlight_print::{Block, Data};

/// An outlined picture and the line to say; `None` for a lesson without one.
pub(super) fn coloring(facts: &Facts<'_>, lesson: &Lesson) -> Option<Draft> {
    let prose = facts.texts.lesson(lesson.id.as_str());
    let picture = lesson.coloring.clone()?;
    let say = prose.part("lesson", "coloring").to_owned();
    Some(Draft {
        title: prose.text("lesson").to_owned(),
        date: lesson.reviewed_on,
        sources: Vec::new(),
        data: Data::Coloring {
            alt: seen(facts, lesson, &picture),
            picture,
            say: facts.t().paper_coloring_say(say).into_owned(),
        },
    })
}

/// The description of one of the lesson's pictures; the lesson's title if the picture is on no page.
fn seen(facts: &Facts<'_>, lesson: &Lesson, picture: &str) -> String {
    let prose = facts.texts.lesson(lesson.id.as_str());
    for page in &lesson.pages {
        let id = page.key.as_str();
        if page.picture.as_deref() == Some(picture) {
            return prose.part(id, "alt").to_owned();
        }
        if let Kind::Comic(comic) = &page.kind
            && let Some(panel) = comic.panels.iter().find(|panel| panel.picture == picture)
        {
            return prose.part(id, &panel.alt()).to_owned();
        }
    }
    prose.text("lesson").to_owned()
}

/// The lesson's word search in the document's language; `None` for a lesson without words to find.
fn search(facts: &Facts<'_>, lesson: &Lesson) -> Option<WordSearch> {
    let prose = facts.texts.lesson(lesson.id.as_str());
    let words = listed(prose.may("lesson", "find")?);
    let aslant = lesson.audience != Audience::Age5To7;
    let seed = seed_of(&["word-search", lesson.id.as_str()]);
    hide(&words, aslant, seed)
}

fn grid(search: &WordSearch, solved: bool) -> Block {
    let rows = search.rows.iter();
    let found = search.hidden.iter().flat_map(|hidden| hidden.places());
    Block::Letters {
        rows: rows
            .map(|row| row.iter().map(char::to_string).collect())
            .collect(),
        found: if solved { found.collect() } else { Vec::new() },
    }
}

/// The grid with the words to find below it, without showing where they are.
pub(super) fn word_search(facts: &Facts<'_>, lesson: &Lesson) -> Option<Draft> {
    let t = facts.t();
    let prose = facts.texts.lesson(lesson.id.as_str());
    let search = search(facts, lesson)?;
    let how = match lesson.audience {
        Audience::Age5To7 => t.paper_search_how_young(),
        _ => t.paper_search_how(),
    };
    let words = search.hidden.iter().map(|hidden| hidden.word.clone());
    let blocks = vec![
        text(how),
        grid(&search, false),
        heading(2, t.paper_search_words()),
        Block::Words {
            items: words.collect(),
        },
    ];
    let title = t.paper_search_title(prose.text("lesson").to_owned());
    let sources = reviewed(facts, lesson);
    Some(Draft::flow(
        title.into_owned(),
        lesson.reviewed_on,
        sources,
        blocks,
    ))
}

/// Where the words are, for the answer key; empty for a lesson without words to find.
pub(super) fn solution(facts: &Facts<'_>, lesson: &Lesson) -> Vec<Block> {
    let t = facts.t();
    let Some(search) = search(facts, lesson) else {
        return Vec::new();
    };
    let places = search.hidden.iter().map(|hidden| {
        let way = match hidden.way {
            Way::Right => "right",
            Way::Down => "down",
            Way::Aslant => "aslant",
        };
        t.paper_search_place(hidden.column + 1, hidden.row + 1, way, hidden.word.clone())
            .into_owned()
    });
    vec![
        heading(2, t.doc_word_search()),
        grid(&search, true),
        super::list(places.collect::<Vec<_>>()),
    ]
}
