//! Who lives in this street. The same person is the same entry here in every picture.

use crate::hair::Hair;
use crate::palette::*;

/// How tall a person is, in heads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    Child,
    Teen,
    Adult,
}

/// Something a person wears or uses at the head or body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    Glasses,
    HearingAid,
    Beard,
    Skirt,
    Apron,
    Stripe,
    Whistle,
    Pocket,
    /// Three buttons down the front (pyjamas, cardigan).
    Buttons,
}

/// A person's parts.
#[derive(Debug)]
pub struct Look {
    pub name: &'static str,
    /// 0-5 in [`SKIN`].
    pub skin: usize,
    pub hair: Hair,
    /// For [`Hair::Scarf`] the scarf's colour.
    pub hair_colour: Colour,
    pub top: Colour,
    pub bottom: Colour,
    pub build: Build,
    pub extras: &'static [Extra],
}

const fn look(
    name: &'static str,
    build: Build,
    skin: usize,
    hair: (Hair, Colour),
    clothes: (Colour, Colour),
) -> Look {
    Look {
        name,
        skin,
        hair: hair.0,
        hair_colour: hair.1,
        top: clothes.0,
        bottom: clothes.1,
        build,
        extras: &[],
    }
}

/// Dusk blue in lamplight.
const BLUE: Colour = Colour(0x6F, 0x86, 0xC4);
/// Rose in shade.
const BRICK: Colour = Colour(0xC9, 0x77, 0x66);

pub const NOOR: Look = Look {
    extras: &[Extra::Skirt],
    ..look("noor", Build::Child, 2, (Hair::Bob, RAVEN), (ROSE, NIGHT))
};
pub const SAM: Look = look("sam", Build::Child, 4, (Hair::Afro, RAVEN), (GLOW, DUSK));
pub const LEO: Look = look(
    "leo",
    Build::Child,
    0,
    (Hair::Tousled, COPPER),
    (LEAF, NIGHT),
);
pub const MIA: Look = Look {
    extras: &[Extra::Stripe],
    ..look(
        "mia",
        Build::Child,
        3,
        (Hair::Braids, RAVEN),
        (PAPER, BRICK),
    )
};
pub const IDA: Look = Look {
    extras: &[Extra::HearingAid],
    ..look(
        "ida",
        Build::Child,
        1,
        (Hair::Ponytail, CHESTNUT),
        (BLUE, NIGHT),
    )
};
pub const BEN: Look = Look {
    extras: &[Extra::Glasses],
    ..look("ben", Build::Child, 5, (Hair::Puffs, RAVEN), (LEAF, BARK))
};
pub const TEEN: Look = look("teen", Build::Teen, 2, (Hair::Curls, RAVEN), (LEAF, NIGHT));
pub const TEEN_TWO: Look = look(
    "teen-two",
    Build::Teen,
    1,
    (Hair::SidePart, CHESTNUT),
    (BLUE, NIGHT),
);
pub const MUM: Look = look("mum", Build::Adult, 2, (Hair::TopBun, RAVEN), (PAPER, DUSK));
pub const DAD: Look = Look {
    extras: &[Extra::Beard],
    ..look("dad", Build::Adult, 3, (Hair::Crop, RAVEN), (BRICK, NIGHT))
};
pub const ADE: Look = look(
    "ms-ade",
    Build::Adult,
    4,
    (Hair::Scarf, ROSE),
    (LEAF, NIGHT),
);
pub const GRAN: Look = Look {
    extras: &[Extra::Glasses, Extra::Skirt],
    ..look(
        "gran",
        Build::Adult,
        0,
        (Hair::TopBun, SILVER),
        (ROSE, DUSK),
    )
};
pub const NURSE: Look = Look {
    extras: &[Extra::Pocket],
    ..look("nurse", Build::Adult, 5, (Hair::Crop, RAVEN), (PAPER, HAZE))
};
pub const COACH: Look = Look {
    extras: &[Extra::Whistle],
    ..look(
        "coach",
        Build::Adult,
        1,
        (Hair::Ponytail, COPPER),
        (BLUE, NIGHT),
    )
};
pub const NEIGHBOUR: Look = Look {
    extras: &[Extra::HearingAid, Extra::Beard],
    ..look(
        "neighbour",
        Build::Adult,
        3,
        (Hair::Bald, SILVER),
        (GLOW, BARK),
    )
};
pub const AUNT: Look = Look {
    extras: &[Extra::Apron],
    ..look(
        "aunt",
        Build::Adult,
        1,
        (Hair::Long, CHESTNUT),
        (BLUE, NIGHT),
    )
};

pub const PIP: Look = Look {
    extras: &[Extra::Buttons],
    ..look("pip", Build::Child, 1, (Hair::Tousled, STRAW), (ROSE, ROSE))
};
pub const LILY: Look = Look {
    extras: &[Extra::Skirt],
    ..look("lily", Build::Child, 0, (Hair::Long, STRAW), (LEAF, DUSK))
};
pub const TARIQ: Look = look(
    "tariq",
    Build::Child,
    2,
    (Hair::SidePart, RAVEN),
    (LAMP, NIGHT),
);
pub const ZOLA: Look = Look {
    extras: &[Extra::Stripe],
    ..look("zola", Build::Child, 5, (Hair::Curls, RAVEN), (GLOW, BRICK))
};
pub const JOON: Look = Look {
    extras: &[Extra::Glasses],
    ..look("joon", Build::Child, 1, (Hair::Crop, RAVEN), (BLUE, BARK))
};
pub const SALMA: Look = look("salma", Build::Teen, 2, (Hair::Scarf, LAMP), (BRICK, NIGHT));
pub const KOFI: Look = look("kofi", Build::Teen, 5, (Hair::Crop, RAVEN), (GLOW, DUSK));
pub const NADIA: Look = look(
    "nadia",
    Build::Teen,
    4,
    (Hair::Braids, RAVEN),
    (ROSE, NIGHT),
);
pub const YUKI: Look = Look {
    extras: &[Extra::Glasses],
    ..look("yuki", Build::Teen, 1, (Hair::Bob, RAVEN), (PAPER, DUSK))
};
pub const MARO: Look = Look {
    extras: &[Extra::HearingAid],
    ..look(
        "maro",
        Build::Teen,
        0,
        (Hair::Tousled, COPPER),
        (BLUE, BARK),
    )
};
pub const GRANDPA: Look = Look {
    extras: &[Extra::Glasses, Extra::Beard, Extra::Buttons],
    ..look(
        "grandpa",
        Build::Adult,
        1,
        (Hair::Crop, SILVER),
        (LEAF, BARK),
    )
};
pub const PAPA: Look = Look {
    extras: &[Extra::Glasses],
    ..look("papa", Build::Adult, 4, (Hair::Crop, RAVEN), (LEAF, NIGHT))
};
pub const AMMA: Look = look("amma", Build::Adult, 3, (Hair::Long, RAVEN), (LAMP, BRICK));
pub const OMAR: Look = Look {
    extras: &[Extra::Beard],
    ..look(
        "omar",
        Build::Adult,
        1,
        (Hair::Tousled, CHESTNUT),
        (HAZE, NIGHT),
    )
};
pub const LIND: Look = Look {
    extras: &[Extra::Glasses],
    ..look("ms-lind", Build::Adult, 0, (Hair::Bob, STRAW), (ROSE, DUSK))
};
pub const OKORO: Look = Look {
    extras: &[Extra::Buttons],
    ..look(
        "mr-okoro",
        Build::Adult,
        5,
        (Hair::Afro, RAVEN),
        (GLOW, NIGHT),
    )
};

/// Everybody, for the kit sheet.
pub const ALL: [&Look; 32] = [
    &NOOR, &SAM, &LEO, &MIA, &IDA, &BEN, &TEEN, &TEEN_TWO, &MUM, &DAD, &ADE, &GRAN, &NURSE, &COACH,
    &NEIGHBOUR, &AUNT, &PIP, &LILY, &TARIQ, &ZOLA, &JOON, &SALMA, &KOFI, &NADIA, &YUKI, &MARO,
    &GRANDPA, &PAPA, &AMMA, &OMAR, &LIND, &OKORO,
];
