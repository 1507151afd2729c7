//! The wording of questions to a class, shared by the wall, phones, slips and the report.

use crate::msg::Msg;
use porchlight_core::class::{Item, Text, Vote, WHO_OPTIONS, WORDS_OPTIONS, ballots};
use porchlight_core::content::{Kind, Library};
use porchlight_core::text::Texts;

/// A question with its options, ready to show.
pub struct Asked {
    /// The question itself.
    pub ask: String,
    /// The options, in the order in which answers are counted.
    pub options: Vec<String>,
}

/// The words of a vote; `None` if its lesson has no such step.
pub fn vote(t: Msg<'_>, texts: &Texts, library: &Library, vote: &Vote) -> Option<Asked> {
    let step = library.lesson(&vote.lesson)?.step(&vote.step)?;
    let ballots = ballots(step, vote.at.as_ref())?;
    let prose = texts.lesson(vote.lesson.as_str());
    let key = step.key.as_str();
    let options = ballots.iter().map(|ballot| match &ballot.text {
        Text::Part(part) => prose.part(key, part).to_owned(),
        Text::True => t.answer_true().into_owned(),
        Text::False => t.answer_false().into_owned(),
    });
    let ask = match (&step.kind, &vote.at) {
        (Kind::Chat(_), _) => {
            let name = prose.part(key, "name").to_owned();
            t.chat_what_should(name).into_owned()
        }
        (_, Some(card)) => {
            let card = unquoted(prose.part(key, card.as_str())).to_owned();
            t.vote_where(card).into_owned()
        }
        (Kind::Comic(_), None) => prose.part(key, "ask").to_owned(),
        (_, None) => prose.text(key).to_owned(),
    };
    Some(Asked {
        ask,
        options: options.collect(),
    })
}

/// The words of one item asked before, after or six weeks after a lesson.
pub fn item(t: Msg<'_>, texts: &Texts, library: &Library, item: &Item) -> Option<Asked> {
    let telling = |ask: std::borrow::Cow<'_, str>| Asked {
        ask: ask.into_owned(),
        options: [t.paper_slip_yes(), t.paper_slip_maybe(), t.paper_slip_no()]
            .map(std::borrow::Cow::into_owned)
            .into(),
    };
    let seeking = |ask: std::borrow::Cow<'_, str>, name: &str, count: usize| Asked {
        ask: ask.into_owned(),
        options: (1..=count)
            .map(|ix| t.by_id(&format!("survey-{name}-{ix}")).into_owned())
            .collect(),
    };
    match item {
        Item::WhoFirst => Some(seeking(t.survey_who(), "who", WHO_OPTIONS)),
        Item::WhichWords => Some(seeking(t.survey_words(), "words", WORDS_OPTIONS)),
        Item::WhoNext => Some(seeking(t.survey_next(), "next", WHO_OPTIONS)),
        Item::KnowsWho => Some(telling(t.paper_slip_know())),
        Item::WouldTell => Some(telling(t.paper_slip_would())),
        Item::Question { lesson, step } => vote(t, texts, library, &Vote::on(lesson, step)),
    }
}

/// Removes a card's own quotation marks, since the sentence that quotes the card adds them.
fn unquoted(card: &str) -> &str {
    let pairs = [('“', '”'), ('«', '»'), ('"', '"')];
    pairs
        .into_iter()
        .find_map(|(open, close)| card.strip_prefix(open)?.strip_suffix(close))
        .filter(|inner| !inner.contains(['“', '”', '«', '»', '"']))
        .unwrap_or(card)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_that_is_a_quotation_is_not_quoted_twice() {
        assert_eq!(
            unquoted("“You are so good at this!”"),
            "You are so good at this!"
        );
        assert_eq!(unquoted("«Qué bien juegas»"), "Qué bien juegas");
        for whole in ["My school", "“One” and “two”", "“Half"] {
            assert_eq!(unquoted(whole), whole);
        }
    }
}
