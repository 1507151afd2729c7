//! Every practice and question except a chat, shown to a class: answers as tiles, lines with numbers, or one card at a time.
//! They are explained one by one.

use super::page::Page;
use super::sheet::{Pen, Sheet};
use super::tiles::{Known, Lead, Reason, framed};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::script::sign_name;
use crate::ui::theme::Colors;
use egui::Vec2;
use porchlight_core::content::judge::seed_of;
use porchlight_core::content::{Ask, Choice, Key, Kind, Speaker, shuffled};

/// The tone of a line's explanation.
#[derive(Clone, Copy)]
enum Tone {
    Good,
    Again,
    /// Neither right nor wrong: a sign, a position, a partner.
    Plain,
}

/// An item to discuss.
pub struct Row {
    pub(super) text: String,
    pub(super) lead: Lead,
    pub(super) picture: Option<String>,
    /// When it is explained, counted from 0.
    pub(super) turn: usize,
    tone: Tone,
    icon: &'static str,
    /// "Yes.", the name of a sign, or the position of a card.
    word: String,
    why: String,
}

/// How rows are arranged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Tiles to choose from: side by side with pictures, in a two-by-two grid if there are four, otherwise stacked.
    Tiles,
    /// Lines in reading order.
    Lines,
    /// Lines with their partners in a second column.
    Pairs,
    /// One card at a time, with the places it may belong in.
    Cards,
}

/// A practice or a question on the wall.
pub struct Board {
    pub(super) rows: Vec<Row>,
    pub(super) form: Form,
    /// The partners of the rows, shuffled, each with the turn of its row.
    pub(super) partners: Vec<(String, usize)>,
    /// What to do with the rows, such as picking several; may be empty.
    pub hint: String,
    /// Where cards or things belong, each with the letter the class uses for it.
    pub bins: Vec<String>,
}

impl Board {
    /// `None` for reading pages, for chats and for comics without a question.
    pub fn of(cx: &Cx<'_>, page: &Page<'_>) -> Option<Self> {
        let t = cx.t;
        let mut form = Form::Lines;
        let mut hint = String::new();
        let mut partners = Vec::new();
        let mut bins = Vec::new();
        // Lines are called by number; ordered items by letter: "B comes first".
        let row = |turn: usize, key: &Key| Row {
            text: page.part(key.as_str()).to_owned(),
            lead: Lead::Name((turn + 1).to_string()),
            picture: None,
            turn,
            tone: Tone::Plain,
            icon: "check",
            word: String::new(),
            why: page.part(&format!("{key}-why")).to_owned(),
        };
        let rows = match &page.step.kind {
            Kind::Read | Kind::Chat(_) => return None,
            Kind::Comic(comic) => {
                form = Form::Tiles;
                options(cx, comic.choice.as_ref()?, row)
            }
            Kind::Scene(scene) => match &scene.ask {
                Ask::Find | Ask::Choose => {
                    let places = scene.places.iter().enumerate();
                    places
                        .map(|(turn, place)| {
                            let (tone, icon, word) = answer(cx, place.right);
                            Row {
                                lead: Lead::Mark(turn),
                                tone,
                                icon,
                                word,
                                ..row(turn, &place.key)
                            }
                        })
                        .collect()
                }
                Ask::Put(things) => {
                    form = Form::Cards;
                    let name = |key: &Key| page.part(key.as_str()).to_owned();
                    bins = scene.places.iter().map(|place| name(&place.key)).collect();
                    let things = things.iter().enumerate();
                    things
                        .map(|(turn, thing)| Row {
                            picture: thing.picture.clone(),
                            word: name(&thing.place),
                            ..row(turn, &thing.key)
                        })
                        .collect()
                }
            },
            Kind::Spot(spot) => {
                let lines = spot.lines.iter().enumerate();
                lines
                    .map(|(turn, line)| {
                        let speaker = match line.by {
                            Speaker::Character => page.part("name"),
                            Speaker::Other | Speaker::Narrator => page.part("other"),
                        };
                        let mut row = row(turn, &line.key);
                        row.text = format!("{speaker}: {}", row.text);
                        if let Some(sign) = line.sign {
                            row.word = sign_name(cx, page.lesson.audience, sign);
                            row.icon = "flag";
                            row.tone = Tone::Again;
                        }
                        row
                    })
                    .collect()
            }
            Kind::Sort(sort) => {
                form = Form::Cards;
                let names = sort.bins.iter().map(|bin| bin_name(page, bin).to_owned());
                bins = names.collect();
                let cards = sort.cards.iter().enumerate();
                cards
                    .map(|(turn, card)| Row {
                        picture: card.picture.clone(),
                        word: bin_name(page, &card.bin).to_owned(),
                        ..row(turn, &card.key)
                    })
                    .collect()
            }
            Kind::Order(items) => {
                let mixed = mix(page, items.as_slice());
                let at = |key: &Key| items.iter().position(|item| item == key).unwrap_or(0);
                let mixed = mixed.iter().enumerate();
                mixed
                    .map(|(shown, key)| Row {
                        lead: named(shown),
                        icon: "",
                        word: t.order_place(at(key) + 1).into_owned(),
                        ..row(at(key), key)
                    })
                    .collect()
            }
            Kind::Settings(settings) => {
                let switches = settings.switches.iter().enumerate();
                switches
                    .map(|(turn, switch)| Row {
                        icon: "switch",
                        word: if switch.safe {
                            t.switch_on().into_owned()
                        } else {
                            t.switch_off().into_owned()
                        },
                        ..row(turn, &switch.key)
                    })
                    .collect()
            }
            Kind::One(choice) => {
                form = Form::Tiles;
                options(cx, choice, row)
            }
            Kind::Many(choice) => {
                form = Form::Tiles;
                hint = t.wall_many().into_owned();
                options(cx, choice, row)
            }
            Kind::TrueFalse(right) => {
                form = Form::Tiles;
                [(true, t.answer_true()), (false, t.answer_false())]
                    .into_iter()
                    .enumerate()
                    .map(|(turn, (value, words))| {
                        let why = page.part(if value { "true-why" } else { "false-why" });
                        let (tone, icon, word) = answer(cx, value == *right);
                        Row {
                            text: words.into_owned(),
                            lead: Lead::Mark(turn),
                            picture: None,
                            turn,
                            tone,
                            icon,
                            word,
                            why: why.to_owned(),
                        }
                    })
                    .collect()
            }
            Kind::Match(pairs) => {
                form = Form::Pairs;
                let partner = |key: &Key| page.part(&format!("{key}-to")).to_owned();
                let at = |key: &Key| pairs.iter().position(|pair| pair == key).unwrap_or(0);
                let mixed = mix(page, pairs.as_slice());
                partners = mixed.iter().map(|key| (partner(key), at(key))).collect();
                let pairs = pairs.iter().enumerate();
                pairs
                    .map(|(turn, key)| Row {
                        icon: "link",
                        word: partner(key),
                        ..row(turn, key)
                    })
                    .collect()
            }
        };
        Some(Self {
            rows,
            form,
            partners,
            hint,
            bins,
        })
    }

    /// How many times Reveal can be pressed. A card is first shown and then explained.
    pub fn reveals(&self) -> usize {
        match self.form {
            Form::Cards => (self.rows.len() * 2).saturating_sub(1),
            _ => self.rows.len(),
        }
    }

    /// For cards: the current card after this many reveals, and whether it is explained.
    pub fn card(&self, revealed: usize) -> Option<(usize, bool)> {
        (self.form == Form::Cards).then(|| card_at(revealed, self.rows.len()))
    }

    /// How many cards there are.
    pub fn count(&self) -> usize {
        self.rows.len()
    }

    /// One of the rows.
    pub fn row(&self, ix: usize) -> Option<&Row> {
        self.rows.get(ix)
    }

    /// All explanations in order, and the index of the current one after this many reveals.
    pub fn reasons(&self, pen: Pen<'_, '_>, revealed: usize) -> (Vec<Reason>, Option<usize>) {
        let c = &pen.cx.theme.colors;
        let mut rows: Vec<&Row> = self.rows.iter().collect();
        rows.sort_by_key(|row| row.turn);
        let reasons = rows.into_iter().map(|row| Reason {
            lead: (self.form != Form::Cards).then(|| row.lead.clone()),
            known: Some(row.known(c)),
            why: row.why.clone(),
        });
        let latest = match self.card(revealed) {
            Some((card, is_explained)) => is_explained.then_some(card),
            None => revealed.checked_sub(1),
        };
        (reasons.collect(), latest)
    }

    /// Fills the size with the rows and, once one is explained, its reason.
    pub fn lay(&self, pen: Pen<'_, '_>, page: &Page<'_>, size: Vec2, revealed: usize) -> Sheet {
        let (reasons, latest) = self.reasons(pen, revealed);
        framed(pen, size, (&reasons, latest), |room| {
            match self.card(revealed) {
                Some((card, is_explained)) => {
                    super::card::lay(pen, page, self, room, (card, is_explained))
                }
                None => self.rows(pen, room, revealed),
            }
        })
    }
}

/// The current card, out of `cards`, after `revealed` reveals, and whether it is explained.
pub fn card_at(revealed: usize, cards: usize) -> (usize, bool) {
    let card = (revealed / 2).min(cards.saturating_sub(1));
    (card, revealed % 2 == 1 || revealed / 2 >= cards)
}

impl Row {
    /// Where a card belongs.
    pub fn place(&self) -> &str {
        &self.word
    }

    /// What is shown once it is explained.
    pub fn known(&self, c: &Colors) -> Known {
        let (tint, tone) = match self.tone {
            Tone::Good => (c.good_tint, c.good),
            Tone::Again => (c.again_tint, c.again),
            Tone::Plain => (c.act_tint, c.act),
        };
        Known {
            icon: self.icon,
            word: self.word.clone(),
            tone,
            tint,
        }
    }
}

/// A letter as a name, for lines that have an order or a partner.
pub fn named(ix: usize) -> Lead {
    Lead::Name(super::sheet::letter(ix).to_owned())
}

fn options(cx: &Cx<'_>, choice: &Choice, row: impl Fn(usize, &Key) -> Row) -> Vec<Row> {
    let options = choice.options.iter().enumerate();
    options
        .map(|(turn, option)| {
            let (tone, icon, word) = answer(cx, option.right);
            Row {
                lead: Lead::Mark(turn),
                picture: option.picture.clone(),
                tone,
                icon,
                word,
                ..row(turn, &option.key)
            }
        })
        .collect()
}

fn answer(cx: &Cx<'_>, right: bool) -> (Tone, &'static str, String) {
    if right {
        (Tone::Good, "check", cx.t.answer_yes().into_owned())
    } else {
        (Tone::Again, "again", cx.t.answer_not_quite().into_owned())
    }
}

fn mix(page: &Page<'_>, keys: &[Key]) -> Vec<Key> {
    let seed = seed_of(&[page.lesson.id.as_str(), page.step.key.as_str()]);
    shuffled(keys, seed)
}

fn bin_name<'a>(page: &Page<'a>, bin: &Key) -> &'a str {
    page.part(&format!("bin-{bin}"))
}
