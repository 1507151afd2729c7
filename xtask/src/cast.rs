//! The people of this street. A person has the same entry in every picture.

use crate::hair::Hair;
use crate::palette::*;

/// How tall a person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// A child, with the largest head for its body.
    Child,
    /// A teenager.
    Teen,
    /// A grown-up.
    Adult,
}

/// Something a person wears or uses on the head or body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extra {
    /// Glasses.
    Glasses,
    /// A hearing aid.
    HearingAid,
    /// A beard in the color of the hair.
    Beard,
    /// A skirt, if the person is standing or walking.
    Skirt,
    /// An apron.
    Apron,
    /// A stripe across the shirt.
    Stripe,
    /// A whistle on a cord.
    Whistle,
    /// A chest pocket.
    Pocket,
    /// Three buttons down the front, as on pajamas or a cardigan.
    Buttons,
}

/// The parts a person is drawn from.
#[derive(Debug)]
pub struct Look {
    /// The name of the group in the file.
    pub name: &'static str,
    /// The index of the skin color in [`SKIN`], 0 to 5.
    pub skin: usize,
    /// The shape of the hair.
    pub hair: Hair,
    /// The color of the hair, or of the scarf for [`Hair::Scarf`].
    pub hair_colour: Colour,
    /// Color of the upper body's clothes.
    pub top: Colour,
    /// Color of trousers or skirt.
    pub bottom: Colour,
    /// How tall.
    pub build: Build,
    /// What else they wear or use.
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

/// Noor, a child with a bob and a skirt.
pub const NOOR: Look = Look {
    extras: &[Extra::Skirt],
    ..look("noor", Build::Child, 2, (Hair::Bob, RAVEN), (ROSE, NIGHT))
};
/// Sam, a child with an Afro.
pub const SAM: Look = look("sam", Build::Child, 4, (Hair::Afro, RAVEN), (GLOW, DUSK));
/// Leo, a child with tousled red-blond hair.
pub const LEO: Look = look(
    "leo",
    Build::Child,
    0,
    (Hair::Tousled, COPPER),
    (LEAF, NIGHT),
);
/// Mia, a child with braids and a striped shirt.
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
/// Ida, a child with a ponytail and a hearing aid.
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
/// Ben, a child with hair puffs and glasses.
pub const BEN: Look = Look {
    extras: &[Extra::Glasses],
    ..look("ben", Build::Child, 5, (Hair::Puffs, RAVEN), (LEAF, BARK))
};
/// A teenager with black curls.
pub const TEEN: Look = look("teen", Build::Teen, 2, (Hair::Curls, RAVEN), (LEAF, NIGHT));
/// A teenager with a side part.
pub const TEEN_TWO: Look = look(
    "teen-two",
    Build::Teen,
    1,
    (Hair::SidePart, CHESTNUT),
    (BLUE, NIGHT),
);
/// A mother with a top bun.
pub const MUM: Look = look("mum", Build::Adult, 2, (Hair::TopBun, RAVEN), (PAPER, DUSK));
/// A father with a beard.
pub const DAD: Look = Look {
    extras: &[Extra::Beard],
    ..look("dad", Build::Adult, 3, (Hair::Crop, RAVEN), (BRICK, NIGHT))
};
/// Ms. Ade, the teacher, with a head scarf.
pub const ADE: Look = look(
    "ms-ade",
    Build::Adult,
    4,
    (Hair::Scarf, ROSE),
    (LEAF, NIGHT),
);
/// A grandmother with glasses and gray hair.
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
/// A nurse with a chest pocket.
pub const NURSE: Look = Look {
    extras: &[Extra::Pocket],
    ..look("nurse", Build::Adult, 5, (Hair::Crop, RAVEN), (PAPER, HAZE))
};
/// A coach with a whistle.
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
/// A bald neighbor with a beard and a hearing aid.
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
/// An aunt in an apron.
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

/// Pip, a fair-haired child in pajamas.
pub const PIP: Look = Look {
    extras: &[Extra::Buttons],
    ..look("pip", Build::Child, 1, (Hair::Tousled, STRAW), (ROSE, ROSE))
};
/// Lily, a child with long fair hair and a skirt.
pub const LILY: Look = Look {
    extras: &[Extra::Skirt],
    ..look("lily", Build::Child, 0, (Hair::Long, STRAW), (LEAF, DUSK))
};
/// Tariq, a child with a side part.
pub const TARIQ: Look = look(
    "tariq",
    Build::Child,
    2,
    (Hair::SidePart, RAVEN),
    (LAMP, NIGHT),
);
/// Zola, a child with curls and a striped shirt.
pub const ZOLA: Look = Look {
    extras: &[Extra::Stripe],
    ..look("zola", Build::Child, 5, (Hair::Curls, RAVEN), (GLOW, BRICK))
};
/// Joon, a child with glasses.
pub const JOON: Look = Look {
    extras: &[Extra::Glasses],
    ..look("joon", Build::Child, 1, (Hair::Crop, RAVEN), (BLUE, BARK))
};
/// Salma, a teenager with a head scarf.
pub const SALMA: Look = look("salma", Build::Teen, 2, (Hair::Scarf, LAMP), (BRICK, NIGHT));
/// Kofi, a teenager with short hair.
pub const KOFI: Look = look("kofi", Build::Teen, 5, (Hair::Crop, RAVEN), (GLOW, DUSK));
/// Nadia, a teenager with braids.
pub const NADIA: Look = look(
    "nadia",
    Build::Teen,
    4,
    (Hair::Braids, RAVEN),
    (ROSE, NIGHT),
);
/// Yuki, a teenager with a bob and glasses.
pub const YUKI: Look = Look {
    extras: &[Extra::Glasses],
    ..look("yuki", Build::Teen, 1, (Hair::Bob, RAVEN), (PAPER, DUSK))
};
/// Maro, a teenager with red-blond hair and a hearing aid.
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
/// A grandfather with glasses, a beard and a cardigan.
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
/// A father with glasses.
pub const PAPA: Look = Look {
    extras: &[Extra::Glasses],
    ..look("papa", Build::Adult, 4, (Hair::Crop, RAVEN), (LEAF, NIGHT))
};
/// A mother with long black hair.
pub const AMMA: Look = look("amma", Build::Adult, 3, (Hair::Long, RAVEN), (LAMP, BRICK));
/// Omar, a grown-up with tousled hair and a beard.
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
/// Mr. Park, a father with a side part and a cardigan.
pub const PARK: Look = Look {
    extras: &[Extra::Buttons],
    ..look(
        "park",
        Build::Adult,
        1,
        (Hair::SidePart, RAVEN),
        (BLUE, BARK),
    )
};
/// Ms. Lind, a grown-up with a fair bob and glasses.
pub const LIND: Look = Look {
    extras: &[Extra::Glasses],
    ..look("ms-lind", Build::Adult, 0, (Hair::Bob, STRAW), (ROSE, DUSK))
};
/// Mr. Okoro, a grown-up with an Afro and a cardigan.
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

/// Everyone, for the kit sheet.
pub const ALL: [&Look; 33] = [
    &NOOR, &SAM, &LEO, &MIA, &IDA, &BEN, &TEEN, &TEEN_TWO, &MUM, &DAD, &ADE, &GRAN, &NURSE, &COACH,
    &NEIGHBOUR, &AUNT, &PIP, &LILY, &TARIQ, &ZOLA, &JOON, &SALMA, &KOFI, &NADIA, &YUKI, &MARO,
    &GRANDPA, &PAPA, &AMMA, &OMAR, &LIND, &OKORO, &PARK,
];

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_core::content::CAST;
    use std::collections::BTreeSet;

    #[test]
    fn the_check_of_avatars_knows_everybody_who_is_drawn() {
        let drawn: BTreeSet<&str> = ALL.iter().map(|look| look.name).collect();
        assert_eq!(drawn, BTreeSet::from(CAST));
    }
}
