//! Every practice and question except a chat, shown as a list to talk about: lines, explained one by one.

use super::page::Page;
use super::sheet::{Pen, Sheet, Words, letter};
use crate::ui::cx::Cx;
use crate::ui::screens::shared::script::sign_name;
use crate::ui::theme::{RADIUS_CARD, TextRole};
use crate::ui::widgets::galley;
use egui::{Color32, Rect, Stroke, Vec2, pos2, vec2};
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

struct Row {
    text: String,
    mark: Option<usize>,
    picture: Option<String>,
    /// When it is explained, counted from 0.
    turn: usize,
    tone: Tone,
    icon: &'static str,
    /// "Yes.", the name of a sign, or the position of a card.
    word: String,
    why: String,
}

/// A list to talk about.
pub struct Board {
    rows: Vec<Row>,
    /// The partners of the rows, shuffled, each shown until it moves to its row.
    partners: Vec<(String, usize)>,
    /// What to do with the list, such as picking several; may be empty.
    pub hint: String,
    /// The bins of a sorting practice, each with the letter a class votes with.
    pub bins: Vec<String>,
}

impl Board {
    /// `None` for reading pages, for chats and for comics that only tell.
    pub fn of(cx: &Cx<'_>, page: &Page<'_>) -> Option<Self> {
        let t = cx.t;
        let mut hint = String::new();
        let mut partners = Vec::new();
        let mut bins = Vec::new();
        let row = |turn: usize, key: &Key| Row {
            text: page.part(key.as_str()).to_owned(),
            mark: None,
            picture: None,
            turn,
            tone: Tone::Plain,
            icon: "check",
            word: String::new(),
            why: page.part(&format!("{key}-why")).to_owned(),
        };
        let rows = match &page.step.kind {
            Kind::Read | Kind::Chat(_) => return None,
            Kind::Comic(comic) => options(cx, comic.choice.as_ref()?, row),
            Kind::Scene(scene) => match &scene.ask {
                Ask::Find | Ask::Choose => {
                    let places = scene.places.iter().enumerate();
                    places
                        .map(|(turn, place)| {
                            let (tone, icon, word) = answer(cx, place.right);
                            Row {
                                mark: Some(turn),
                                tone,
                                icon,
                                word,
                                ..row(turn, &place.key)
                            }
                        })
                        .collect()
                }
                Ask::Put(things) => {
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
                mixed
                    .iter()
                    .map(|key| Row {
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
            Kind::One(choice) => options(cx, choice, row),
            Kind::Many(choice) => {
                let pick = t.many_hint();
                if !page.text().contains(pick.as_ref()) {
                    hint = pick.into_owned();
                }
                options(cx, choice, row)
            }
            Kind::TrueFalse(right) => [(true, t.answer_true()), (false, t.answer_false())]
                .into_iter()
                .enumerate()
                .map(|(turn, (value, words))| {
                    let why = page.part(if value { "true-why" } else { "false-why" });
                    let (tone, icon, word) = answer(cx, value == *right);
                    Row {
                        text: words.into_owned(),
                        mark: Some(turn),
                        picture: None,
                        turn,
                        tone,
                        icon,
                        word,
                        why: why.to_owned(),
                    }
                })
                .collect(),
            Kind::Match(pairs) => {
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
            partners,
            hint,
            bins,
        })
    }

    /// How many times Reveal can be pressed.
    pub fn reveals(&self) -> usize {
        self.rows.len()
    }

    /// Lays the list out. `standing` is the row the class is voting on.
    pub fn lay(
        &self,
        pen: Pen<'_, '_>,
        width: f32,
        revealed: usize,
        standing: Option<usize>,
    ) -> Sheet {
        let open: Vec<&(String, usize)> = self
            .partners
            .iter()
            .filter(|(_, turn)| *turn >= revealed)
            .collect();
        let gap = pen.px(48.0);
        let rows_width = if self.partners.is_empty() {
            width
        } else {
            (width - gap) * 0.56
        };
        let mut sheet = Sheet::default();
        for (ix, row) in self.rows.iter().enumerate() {
            if ix > 0 {
                sheet.gap(pen.px(16.0));
            }
            let stands = standing == Some(ix);
            lay_row(&mut sheet, pen, rows_width, row, (revealed, stands));
        }
        let mut beside = Sheet::default();
        let ink = Words {
            kind: TextRole::Body,
            strong: false,
            colour: pen.cx.theme.colors.ink,
        };
        for (ix, (words, _)) in open.into_iter().enumerate() {
            if ix > 0 {
                beside.gap(pen.px(16.0));
            }
            let (from, top) = (beside.here(), beside.height);
            let pad = vec2(pen.px(24.0), pen.px(14.0));
            let room = width - rows_width - gap;
            beside.gap(pad.y);
            beside.text(pen, pad.x, room - 2.0 * pad.x, words, ink);
            beside.gap(pad.y);
            let rect = Rect::from_min_max(pos2(0.0, top), pos2(room, beside.height));
            let c = &pen.cx.theme.colors;
            let stroke = pen.cx.theme.card_stroke();
            beside.plate_behind(from, rect, c.sunk, stroke, RADIUS_CARD.into());
        }
        sheet.put(beside, vec2(rows_width + gap, 0.0));
        sheet
    }
}

fn options(cx: &Cx<'_>, choice: &Choice, row: impl Fn(usize, &Key) -> Row) -> Vec<Row> {
    let options = choice.options.iter().enumerate();
    options
        .map(|(turn, option)| {
            let (tone, icon, word) = answer(cx, option.right);
            Row {
                mark: Some(turn),
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

fn lay_row(
    sheet: &mut Sheet,
    pen: Pen<'_, '_>,
    width: f32,
    row: &Row,
    (revealed, stands): (usize, bool),
) {
    let c = &pen.cx.theme.colors;
    let pad = vec2(pen.px(24.0), pen.px(14.0));
    let known = row.turn < revealed;
    let latest = row.turn + 1 == revealed;
    let (tint, tone) = match row.tone {
        Tone::Good => (c.good_tint, c.good),
        Tone::Again => (c.again_tint, c.again),
        Tone::Plain => (c.act_tint, c.act),
    };
    let line = pen.line(TextRole::Body);
    let (from, top) = (sheet.here(), sheet.height);
    let mut x = pad.x;
    let mut lead_height: f32 = 0.0;
    let mut centre_leads: Vec<(f32, Vec2, Lead<'_>)> = Vec::new();
    if let Some(ix) = row.mark {
        let side = line;
        centre_leads.push((x, Vec2::splat(side), Lead::Mark(ix)));
        sheet.say(letter(ix));
        lead_height = lead_height.max(side);
        x += side + pen.px(20.0);
    }
    if let Some(name) = &row.picture {
        let size = vec2(pen.px(192.0), pen.px(128.0));
        centre_leads.push((x, size, Lead::Picture(name)));
        lead_height = lead_height.max(size.y);
        x += size.x + pen.px(24.0);
    }
    let mut inner = Sheet::default();
    let room = width - x - pad.x;
    if known {
        known_words(&mut inner, pen, room, row, tone, latest);
    } else {
        inner.text(pen, 0.0, room, &row.text, words(c.ink, false));
    }
    let content = inner.height.max(lead_height);
    let inner_top = top + pad.y + (content - inner.height) / 2.0;
    for (at, size, lead) in centre_leads {
        let rect = Rect::from_min_size(pos2(at, top + pad.y + (content - size.y) / 2.0), size);
        match lead {
            Lead::Mark(ix) => sheet.mark(ix, rect),
            Lead::Picture(name) => sheet.picture(name, rect),
        }
    }
    sheet.put(inner, vec2(x, inner_top));
    sheet.height = top + content + 2.0 * pad.y;
    let rect = Rect::from_min_max(pos2(0.0, top), pos2(width, sheet.height));
    let stroke = if stands {
        Stroke::new(4.0, c.act)
    } else if known {
        Stroke::new(2.0, c.edge)
    } else {
        pen.cx.theme.card_stroke()
    };
    let fill = match (known, stands) {
        (true, _) => tint,
        (_, true) => c.act_tint,
        _ => c.card,
    };
    sheet.plate_behind(from, rect, fill, stroke, RADIUS_CARD.into());
}

/// Lays out a line, with its word at the end if there is room, and its explanation while it is the newest.
fn known_words(
    sheet: &mut Sheet,
    pen: Pen<'_, '_>,
    room: f32,
    row: &Row,
    tone: Color32,
    latest: bool,
) {
    let ink = words(pen.cx.theme.colors.ink, false);
    let line = pen.line(TextRole::Body);
    let side = line * 0.7;
    let gap = pen.px(16.0);
    let measured = |words: &str, strong: bool| {
        let colour = crate::ui::theme::UNTINTED;
        let laid = galley(
            pen.ui,
            pen.cx,
            words,
            TextRole::Body,
            strong,
            colour,
            f32::INFINITY,
        );
        laid.size().x
    };
    let has_icon = !row.icon.is_empty();
    let lead = if has_icon { side + gap } else { 0.0 };
    let word_width = measured(&row.word, true) + lead;
    let fits = measured(&row.text, false) + 2.0 * gap + word_width <= room;
    if !row.word.is_empty() {
        let (x, y) = if fits {
            (room - word_width, 0.0)
        } else {
            let height = sheet.text(pen, 0.0, room, &row.text, ink);
            (0.0, height)
        };
        if has_icon {
            let at = pos2(x, y + (line - side) / 2.0);
            sheet.icon(row.icon, Rect::from_min_size(at, Vec2::splat(side)), tone);
        }
        let mut word = Sheet::default();
        word.text(pen, 0.0, room - lead, &row.word, words(tone, true));
        if fits {
            sheet.text(pen, 0.0, room - word_width, &row.text, ink);
        }
        sheet.put(word, vec2(x + lead, y));
    } else {
        sheet.text(pen, 0.0, room, &row.text, ink);
    }
    if latest {
        sheet.gap(pen.px(8.0));
        sheet.text(pen, 0.0, room, &row.why, ink);
    }
}

fn words(colour: Color32, strong: bool) -> Words {
    Words {
        kind: TextRole::Body,
        strong,
        colour,
    }
}

enum Lead<'a> {
    Mark(usize),
    Picture(&'a str),
}
