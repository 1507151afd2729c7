//! The words that the wording checks look for, by language. Texts in a language that is not here still get all other checks.

use crate::content::Audience;

/// What the checks look for in one language, in lower case. The beginning of a word stands for all its forms.
pub(super) struct Language {
    /// What no text may contain.
    avoided: &'static [&'static str],
    /// What no text for children may contain.
    avoided_for_children: &'static [&'static str],
    /// What no text for children under 11 may contain.
    avoided_under_11: &'static [&'static str],
    /// People to tell, besides parents.
    pub(super) people: &'static [&'static str],
    /// Words for telling somebody.
    pub(super) telling: &'static [&'static str],
    /// The word for a helpline.
    pub(super) helpline: &'static str,
    /// Words for keeping messages and names.
    pub(super) keep: &'static [&'static str],
    /// Words for blocking an account.
    pub(super) block: &'static [&'static str],
    /// What no child may read where the danger may be at home.
    pub(super) avoided_close_by: &'static [&'static str],
    /// Things to do that need a device, at the beginning of a sentence or after "and".
    pub(super) pressing: &'static [&'static str],
    /// Words that mark a sensitive topic.
    pub(super) tender: &'static [&'static str],
}

const ENGLISH: Language = Language {
    avoided: &[
        "child pornography",
        "kiddie",
        "stranger danger",
        "monster",
        "pervert",
        "naive",
        "silly",
        "promiscuous",
        "you should have",
        "revenge porn",
        "only your family knows",
        "friends to report",
        "friends report it",
        // Too vague: it does not say where to look.
        "under privacy or safety",
    ],
    avoided_for_children: &["predator", "mum and dad"],
    avoided_under_11: &["sextortion", "suicid"],
    people: &[
        "teacher",
        "grand",
        "coach",
        "nurse",
        "counselor",
        "aunt",
        "uncle",
        "helpline",
        "neighbor",
        "carer",
    ],
    telling: &["tell", "told"],
    helpline: "helpline",
    keep: &["keep", "kept", "save", "screenshot"],
    block: &["block"],
    avoided_close_by: &[
        "your parents",
        "your mom",
        "your dad",
        "print this",
        "go home",
    ],
    pressing: &["press ", "tap ", "click ", "drag ", "flip "],
    tender: &[
        "private picture",
        "private clip",
        "private video",
        "fake private",
        "underwear",
        "naked",
        "nude",
        "private part",
        "threat",
        "blackmail",
        "sextort",
        "scares ",
        "hurts ",
        "to hurt",
        "suicid",
        "not safe",
        "to meet",
        "in person",
        "meeting",
        "to out ",
    ],
};

const SPANISH: Language = Language {
    avoided: &[
        "pornografía infantil",
        "monstruo",
        "depredador",
        "pervertido",
        "para siempre",
        "ingenu",
        "tu error",
        "persona segura",
        "personas seguras",
        "adulta segura",
        "adulto seguro",
        "solo tu familia conoce",
        "en privacidad o seguridad",
    ],
    avoided_for_children: &["víctima", "mamá y papá"],
    avoided_under_11: &["sextorsión", "suicid"],
    people: &[
        "maestr",
        "abuel",
        "profesor",
        "docente",
        "enfermer",
        "entrenador",
        "consejer",
        "tía",
        "tío",
        "línea",
        "vecin",
        "orientador",
    ],
    telling: &["cuent", "cont", "díse", "dile", "dilo", "avis"],
    helpline: "línea de ayuda",
    keep: &["guard", "conserv", "captura"],
    block: &["bloque"],
    avoided_close_by: &[
        "tus padres",
        "tu papá",
        "tu mamá",
        "imprim",
        "vuelve a casa",
        "ve a casa",
    ],
    pressing: &[
        "presiona ",
        "presiónal",
        "presione ",
        "pulsa ",
        "pulse ",
        "toca ",
        "toque ",
        "arrastra ",
        "arrastre ",
        "mueve los interruptores",
        "mueva los interruptores",
    ],
    // Checked in English only, because a step says the same in every language.
    tender: &[],
};

impl Language {
    /// The words of a locale such as `es` or `en-US`, if its language is known.
    pub(super) fn of(locale: &str) -> Option<&'static Self> {
        match locale.split('-').next() {
            Some("en") => Some(&ENGLISH),
            Some("es") => Some(&SPANISH),
            _ => None,
        }
    }

    /// Words and phrases that no text for the audience may contain.
    pub(super) fn avoided(&self, audience: Audience) -> impl Iterator<Item = &'static str> {
        let none: &'static [&'static str] = &[];
        let for_children = if audience.is_child() {
            self.avoided_for_children
        } else {
            none
        };
        let under_11 = if audience.is_under_11() {
            self.avoided_under_11
        } else {
            none
        };
        let all = self.avoided.iter().chain(for_children).chain(under_11);
        all.copied()
    }
}
