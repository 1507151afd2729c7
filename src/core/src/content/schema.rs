//! JSON Schemas of the files in `lessons/`, for authors' editors. Made from the same types that read the files.

use super::avatars::Avatars;
use super::cast::Cast;
use super::format::{ChecklistFile, LessonFile};
use super::home::{Happened, Platform, Promises, RehearsalFile, Starters};
use super::reference::{Figure, FigureRows, Term};
use super::retired::Retired;
use super::standards::Standard;
use crate::help::CountryHelp;
use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

/// File names under `lessons/schema/` and the schemas themselves, as JSON text with a line break at the end.
pub fn schemas() -> Vec<(&'static str, String)> {
    vec![
        (
            "lesson.schema.json",
            text::<LessonFile>("A Porchlight lesson"),
        ),
        (
            "checklist.schema.json",
            text::<ChecklistFile>("A Porchlight checklist"),
        ),
        (
            "glossary.schema.json",
            text::<Vec<Term>>("Words that are explained in place"),
        ),
        (
            "figures.schema.json",
            text::<Vec<Figure>>("Figures for adults"),
        ),
        (
            "standards.schema.json",
            text::<Vec<Standard>>("What schools are asked to teach, and the lessons about it"),
        ),
        (
            "figure-rows.schema.json",
            text::<FigureRows>("What may be shown of the rows that figures rest on"),
        ),
        (
            "avatars.schema.json",
            text::<Avatars>("Profile pictures in chats"),
        ),
        (
            "cast.schema.json",
            text::<Cast>("The people of the lessons"),
        ),
        (
            "help.schema.json",
            text::<CountryHelp>("Help in one country"),
        ),
        (
            "platform.schema.json",
            text::<Platform>("Settings of an app or a device"),
        ),
        (
            "happened.schema.json",
            text::<Happened>("Steps when something happened"),
        ),
        (
            "starters.schema.json",
            text::<Starters>("Ways to begin a talk"),
        ),
        (
            "agreement.schema.json",
            text::<Promises>("Promises of a family agreement"),
        ),
        (
            "rehearsal.schema.json",
            text::<RehearsalFile>("A talk to rehearse"),
        ),
        (
            "retired.schema.json",
            text::<Retired>("Ids that were retired, and what to use instead"),
        ),
    ]
}

fn text<T: JsonSchema>(title: &str) -> String {
    let mut schema = schema_for!(T).to_value();
    if let Value::Object(map) = &mut schema {
        map.insert("title".to_owned(), json!(title));
    }
    format!("{schema:#}\n")
}
