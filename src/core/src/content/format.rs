//! A lesson file as it is on disk. Nothing here is trusted yet: `parse` turns it into [`super::Lesson`].
//! The JSON Schemas in `lessons/schema/` are made from these types, and a test keeps them equal.

mod checklist;
mod drawn;
mod later;
mod tender;

pub use checklist::{ChecklistFile, ItemFile, SectionFile};
pub use drawn::{
    AskFile, BubbleFile, ComicChoiceFile, PanelFile, PlaceFile, QuestionAskFile, ThingFile,
};
pub use later::{After, LaterFile};
pub use tender::Tender;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whom a lesson is for: children of an age band, parents, or school staff.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Audience {
    /// Ages 5 to 7: sentences of up to 8 words, reading grade 2.
    #[serde(rename = "5-7")]
    Age5To7,
    /// Ages 8 to 10: sentences of up to 12 words, reading grade 3 to 4.
    #[serde(rename = "8-10")]
    Age8To10,
    /// Ages 11 to 13: sentences of up to 15 words, reading grade 5 to 6.
    #[serde(rename = "11-13")]
    Age11To13,
    /// Ages 14 to 17: sentences of up to 18 words, reading grade 7 to 8.
    #[serde(rename = "14-17")]
    Age14To17,
    /// Parents and anyone else who raises a child: sentences of up to 20 words, reading grade 8 or lower.
    #[serde(rename = "parents")]
    Parents,
    /// Teachers and other school staff: sentences of up to 20 words, reading grade 8 or lower.
    #[serde(rename = "teachers")]
    Teachers,
}

impl Audience {
    /// Every audience, in the order used everywhere: youngest first, adults last.
    pub const ALL: [Self; 6] = [
        Self::Age5To7,
        Self::Age8To10,
        Self::Age11To13,
        Self::Age14To17,
        Self::Parents,
        Self::Teachers,
    ];

    /// The four age bands, youngest first.
    pub const BANDS: [Self; 4] = [
        Self::Age5To7,
        Self::Age8To10,
        Self::Age11To13,
        Self::Age14To17,
    ];

    /// The name of the audience's folder in `lessons/`, which is also its name in JSON.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Age5To7 => "5-7",
            Self::Age8To10 => "8-10",
            Self::Age11To13 => "11-13",
            Self::Age14To17 => "14-17",
            Self::Parents => "parents",
            Self::Teachers => "teachers",
        }
    }

    /// Whether lessons for this audience are taken by children, and so follow the rules for children's texts.
    pub fn is_child(self) -> bool {
        !matches!(self, Self::Parents | Self::Teachers)
    }

    /// The first and last age of a band, both included; `None` for adults.
    pub fn years(self) -> Option<(u8, u8)> {
        match self {
            Self::Age5To7 => Some((5, 7)),
            Self::Age8To10 => Some((8, 10)),
            Self::Age11To13 => Some((11, 13)),
            Self::Age14To17 => Some((14, 17)),
            Self::Parents | Self::Teachers => None,
        }
    }

    /// Whether the band gets the warm look made for children. From 14 on, learners get the adult look.
    pub fn is_young(self) -> bool {
        matches!(self, Self::Age5To7 | Self::Age8To10 | Self::Age11To13)
    }

    /// Whether the stricter rules for ages 5 to 10 hold: no count of right answers, no crisis lines, no request for a
    /// picture in a chat.
    pub fn is_under_11(self) -> bool {
        matches!(self, Self::Age5To7 | Self::Age8To10)
    }
}

/// A lesson: its structure. Every sentence a reader sees is in `locales/<locale>/lessons/<id>.ftl`, under ids made from
/// the keys here.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LessonFile {
    /// The id, equal to the file name without `.json`. Saved progress refers to it: after a rename, add a row to
    /// `reference/retired.json`.
    pub id: String,
    /// Whom the lesson is for, equal to the name of its folder.
    pub audience: Audience,
    /// Place among the lessons of its audience, from 1.
    pub order: u16,
    /// How many minutes the whole lesson takes, quiz included.
    pub minutes: u16,
    /// The day a person last checked the whole lesson against its sources.
    pub reviewed_on: Date,
    /// The day the next review is due. After it, the app says that the review is late.
    pub review_by: Date,
    /// The picture on the lesson's card: a file of `assets/illustrations` without `.svg`.
    pub picture: Option<String>,
    /// For children under 11: the picture of this lesson that can be printed in outlines, to color in. The text
    /// `lesson.coloring` is the line to say beside it. Choose one with large shapes, and look at it on paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coloring: Option<String>,
    /// What the learner can do afterward, 2 to 4 keys. Each has a text `lesson.can-<key>` that finishes “You can now
    /// ...”.
    pub objectives: Vec<String>,
    /// For each objective, the keys of the practice pages and questions in which the learner does it. An objective is ticked
    /// at the end of the lesson if one of them was done.
    #[serde(default)]
    pub practiced_in: BTreeMap<String, Vec<String>>,
    /// The recommendations the lesson is based on: ids of `reference/guidance.json`, at least one.
    pub guidance: Vec<String>,
    /// Questions for the class to talk about. Each has a text `lesson.discuss-<key>`.
    pub discussion: Vec<String>,
    /// Questions that a child takes home. Each has a text `lesson.home-<key>`.
    pub ask_at_home: Vec<String>,
    /// What the learner reads and practices, in order.
    pub pages: Vec<PageFile>,
    /// The questions at the end, in order.
    pub quiz: Vec<QuestionFile>,
    /// For adults who have four minutes: the keys of one page to read and one talk to rehearse. The text `lesson.tonight` then
    /// names one thing to do.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub short_way: Vec<String>,
    /// Questions that are asked only in later reviews. In a lesson for children, each objective has one for after a week and
    /// one for after a month.
    #[serde(default)]
    pub later: Vec<LaterFile>,
    /// What is tender in the whole lesson: its votes are held without the wall of windows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tender: Vec<Tender>,
}

/// A page of a lesson: something to read or to practice.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct PageFile {
    /// The page's key, unique among all pages and questions of the lesson. Its texts are under the message of this name.
    pub key: String,
    /// Minutes planned for the page in a classroom.
    #[serde(default)]
    pub minutes: u16,
    /// What is tender on this page: its votes are held without the wall of windows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tender: Vec<Tender>,
    /// What the learner does on the page.
    #[serde(flatten)]
    pub kind: PageKindFile,
}

/// What the learner does on a page.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PageKindFile {
    /// A page to read: one idea.
    Read {
        /// A file of `assets/illustrations` without `.svg`. A page with a picture needs a text `.alt`.
        picture: Option<String>,
    },
    /// A scripted chat. The reader advises a named character and is never the one being tricked.
    Chat {
        /// The other person's profile picture, a file of `assets/faces` without `.svg`. In children's lessons it is in
        /// `reference/avatars.json`: one of `contacts` for people met online and for people who threaten, one of `known` for
        /// friends, partners, class groups and helplines. In lessons for adults and in rehearsals, where the other person is
        /// a child, it is in neither list.
        avatar: String,
        /// The safeguarding professional who reviewed this chat, by name. While it is null, the app says that nobody has.
        reviewed_by: Option<String>,
        /// Whether it happens to someone other than the character who is advised, such as a friend or a classmate. The
        /// promises at the chat's end are then about that person.
        #[serde(default)]
        about_another: bool,
        /// The lines, choices and ends, in reading order. The first node opens the chat.
        nodes: Vec<NodeFile>,
        /// A file of `assets/illustrations` without `.svg`. A page with a picture needs a text `.alt`.
        picture: Option<String>,
    },
    /// A chat or profile in which the learner presses the warning signs.
    Spot {
        /// What the lines belong to.
        shown: Shown,
        /// The lines, from top to bottom: at least two that are warning signs and at least two that are not.
        lines: Vec<LineFile>,
        /// A file of `assets/illustrations` without `.svg`. A page with a picture needs a text `.alt`.
        picture: Option<String>,
    },
    /// Cards to put into bins.
    Sort {
        /// Keys of the 2 or 3 bins. Each has a text `.bin-<key>`.
        bins: Vec<String>,
        /// The 4 to 8 cards. The app mixes them.
        cards: Vec<CardFile>,
        /// A file of `assets/illustrations` without `.svg`. A page with a picture needs a text `.alt`.
        picture: Option<String>,
    },
    /// Steps to put in order.
    Order {
        /// Keys of the 3 to 7 steps, in the right order. The app mixes them.
        items: Vec<String>,
        /// A file of `assets/illustrations` without `.svg`. A page with a picture needs a text `.alt`.
        picture: Option<String>,
    },
    /// A made-up profile with switches, next to what a stranger sees of it.
    Settings {
        /// The made-up person's profile picture: a file of `assets/faces` without `.svg`.
        face: String,
        /// The 4 to 7 switches. At least one starts in the position that is not safe.
        switches: Vec<SwitchFile>,
        /// A file of `assets/illustrations` without `.svg`. A page with a picture needs a text `.alt`.
        picture: Option<String>,
    },
    /// An illustration with named places to find, to choose from, or to put things in.
    Scene {
        /// The illustration: a file of `assets/illustrations` without `.svg`, 480 wide and 320 high. The text `.alt`
        /// describes it.
        picture: String,
        /// What the learner does with the places.
        ask: AskFile,
        /// The places. `find`: at least 3, with at least one right and one wrong; `choose`: 3 or 4, exactly one right;
        /// `put`: 2 to 4.
        places: Vec<PlaceFile>,
        /// For `put` only: the 3 to 6 things. At least one belongs in each place.
        #[serde(default)]
        things: Vec<ThingFile>,
    },
    /// A story told in drawn panels with speech bubbles. It has no value among its texts, only attributes.
    Comic {
        /// The 2 to 4 panels, in reading order.
        panels: Vec<PanelFile>,
        /// What the learner chooses at the end, if the comic asks. The last bubble of the last panel then has the key
        /// `answer` and shows the right option.
        #[serde(default)]
        choose: Option<ComicChoiceFile>,
    },
}

/// A question of the quiz.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
pub struct QuestionFile {
    /// The question's key, unique among all pages and questions of the lesson. Its texts are under the message of this
    /// name.
    pub key: String,
    /// The key of the page worth another look when this question was hard.
    pub look_at: String,
    /// Whether the answer hinges on a protected act: telling, stopping, keeping, leaving or getting help, which is right
    /// everywhere.
    #[serde(default)]
    pub protected: bool,
    /// What is tender in this question: its votes are held without the wall of windows.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tender: Vec<Tender>,
    /// How the question is answered.
    #[serde(flatten)]
    pub kind: QuestionKindFile,
}

/// How a question is answered.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum QuestionKindFile {
    /// Exactly one option is right.
    One {
        /// Keys of the options: 2 or 3 for ages 5 to 7, otherwise 3 or 4.
        options: Vec<String>,
        /// The key of the right option.
        right: String,
        /// For the youngest: a picture by option key, as a file name of `assets/illustrations` or `assets/faces` without
        /// `.svg`.
        #[serde(default)]
        pictures: BTreeMap<String, String>,
        /// From 8 to 17: what is beside the question if the picture of the page in `look_at` does not fit, a file of
        /// `assets/illustrations` without `.svg`.
        #[serde(default)]
        picture: Option<String>,
    },
    /// Two or more options are right, but not all of them.
    Many {
        /// Keys of the 4 or 5 options.
        options: Vec<String>,
        /// Keys of the right options.
        right: Vec<String>,
        /// As for one right option.
        #[serde(default)]
        picture: Option<String>,
    },
    /// A statement that is true or false.
    TrueFalse {
        /// Whether the statement is true.
        right: bool,
        /// As for one right option.
        #[serde(default)]
        picture: Option<String>,
    },
    /// Steps to put in order.
    Order {
        /// Keys of the 3 to 6 steps, in the right order. The app mixes them.
        items: Vec<String>,
        /// As for one right option.
        #[serde(default)]
        picture: Option<String>,
    },
    /// Pairs to put together.
    Match {
        /// Keys of the 3 or 4 pairs. The left side is the text `.<key>`, the right side `.<key>-to`.
        pairs: Vec<String>,
    },
    /// An illustration with named places to find or to choose from.
    Scene {
        /// The illustration: a file of `assets/illustrations` without `.svg`, 480 wide and 320 high. The text `.alt`
        /// describes it.
        picture: String,
        /// What the learner does with the places.
        ask: QuestionAskFile,
        /// The places. `find`: at least 3, with at least one right and one wrong; `choose`: 3 or 4, exactly one right.
        places: Vec<PlaceFile>,
    },
}

/// A node of a scripted chat. It has exactly one of `say`, `choose` and `end`, which decides what it is.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NodeFile {
    /// The node's key, unique within the chat among nodes and replies. A line or an end has a text `.<key>`.
    pub key: String,
    /// A line of the chat: who says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub say: Option<Speaker>,
    /// The warning sign the line shows, if it is one. On any way through the chat, at most two lines carry a sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign: Option<Sign>,
    /// The node that follows a line, further down in the list. Leave it out if it is simply the next one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// A choice: the 2 or 3 replies the character could send (for ages 5 to 7: 2).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choose: Option<Vec<ReplyFile>>,
    /// For a choice: whether it hinges on a protected act, as for a question.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub protected: bool,
    /// An end of the chat. Its text tells how the story turns out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Outcome>,
}

/// A reply the learner can suggest to the character.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplyFile {
    /// The reply's key, unique within the chat. Its texts are `.<key>` and `.<key>-why`.
    pub key: String,
    /// How the reply turns the story.
    pub quality: Quality,
    /// The node that follows, further down in the list. After a `harder` reply it is a line by the narrator.
    pub next: String,
}

/// Who says a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Speaker {
    /// The other person in the chat, whose intentions the reader has to judge.
    Other,
    /// The character whom the reader advises.
    Character,
    /// The narrator, who skips ahead in the story.
    Narrator,
}

/// How a reply turns the story. Learners never see it as right or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Quality {
    /// Leads the character toward safety.
    Safe,
    /// Neither helps nor harms yet: the story goes on.
    Unsure,
    /// Makes it harder to get out. The trick still never succeeds on screen: the narrator skips ahead to help.
    Harder,
}

/// How a chat ends. Both are good ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The character got out of it.
    Safe,
    /// The character got into trouble and found help.
    Helped,
}

/// A warning sign, named after what the other person does.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// Gives or promises something, such as game money.
    Gift,
    /// Asks the child to keep the chat or the friendship secret.
    Secrecy,
    /// Wants to move to another app or a private chat.
    AppSwitch,
    /// Asks for personal details: age, school, where the child lives, who is at home.
    PersonalQuestions,
    /// Pretends to be someone else, such as another child.
    Pretending,
    /// Gives more praise than the short acquaintance explains.
    Flattery,
    /// Pushes, begs or makes the child feel they owe something.
    Pressure,
    /// Threatens to do something unless the child obeys.
    Threat,
    /// Asks for a private picture, or sends one. In lessons for under 11, only ever called “a private picture”.
    PrivatePicture,
    /// Asks for money or gift cards.
    Payment,
    /// Wants to meet in person.
    Meeting,
    /// Sets the child against family or friends.
    Isolation,
    /// Gets close, or wants an answer, much too fast.
    Speed,
    /// Writes from the account of someone the child knows.
    StolenAccount,
}

/// What a `spot` page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Shown {
    /// Messages in a chat.
    Chat,
    /// Lines of a profile.
    Profile,
}

/// A line of a `spot` page.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LineFile {
    /// The line's key, unique within the page. Its texts are `.<key>` and `.<key>-why`, for lines that are no sign too.
    pub key: String,
    /// Who wrote the line.
    pub by: Speaker,
    /// The warning sign the line shows; left out on an ordinary line.
    pub sign: Option<Sign>,
}

/// A card of a `sort` page.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CardFile {
    /// The card's key, unique within the page. Its texts are `.<key>` and `.<key>-why`.
    pub key: String,
    /// The key of the bin the card belongs in.
    pub bin: String,
    /// A picture on the card: a file of `assets/illustrations` or `assets/faces` without `.svg`.
    pub picture: Option<String>,
}

/// A switch of a `settings` page.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SwitchFile {
    /// The switch's key, unique within the page. Its texts are `.<key>`, `.<key>-why`, `.<key>-shown` and
    /// `.<key>-hidden`.
    pub key: String,
    /// The position in which a stranger sees less: true for on.
    pub safe: bool,
    /// The position before anyone has touched it: true for on.
    pub start: bool,
}
