//! Cries for help the way people really type them, and ordinary words that must not be taken for one.

use super::super::Trouble;
use super::{CHILD, PARENT, TEEN, shipped};

/// What teenagers in the United States type. Separated by commas, like the other lists.
const ENGLISH: &str = "\
    i want to die, i wanna die, i want 2 die, i dont want to live anymore, \
    i don't want to be here anymore, i don't want to be alive, i wish i was dead, kms, kys, \
    they told me to kys, suicide, suicidal thoughts, suiside, suicde, sewerslide, su1c1de, \
    s*icide, unalive myself, i want to kill myself, killmyself, i wanna kill my self, end my life, \
    no reason to live, i hate my life, i hate myself, tired of living, i cut myself, \
    i cant stop cutting, cutting, cutting my wrists, self harm, self-harm, selfharm, s3lf h4rm, \
    i hurt myself, rape, r@pe, r4pe, i was raped, he raped me, he got graped, i got graped, \
    sexual abuse, sexually abused, sexualy assaulted, he touched me, my uncle touches me, \
    he touched my private parts, molested, my dad hits me, my mom hit me with a belt, \
    my stepdad beats me, he chokes me, dad hurts me, domestic violence, im scared to go home, \
    someone sent me a dick pic, unwanted picture, he sent me a nude, send nudes, noods, n00ds, \
    someone has my pictures, he has a picture of me, they have pics of me, blackmail, blakmail, \
    blackmailing me, he is blackmailing me, sextortion, sextorsion, \
    he wants money or he will post my pics, he threatened me, thretened, leaked my nudes, \
    he wants me to send nudes, help, help me, \
    i got sent a picture i didnt want, they hit me at home, heeeelp, i feel like im a burden, \
    someone is leaking my pics, my ex has nudes of me, he said he will send my nudes to everyone, \
    i met someone from online, i met up with him, i went to his house, they want me to hurt myself, \
    they told me to hurt my cat, he dared me, i have to prove it to them, i saw something bad, \
    i saw a gore video, i cant unsee it, i got hacked, someone hacked my account, \
    somebody took my account, someone is pretending to be me, i had a fake call, \
    it sounded like my mom";

/// What teenagers in Latin America type.
const SPANISH: &str = "\
    quiero morir, quiero morirme, morirme, me quiero morir, kiero morir, quisiera estar muerta, \
    ojalá estuviera muerto, no quiero vivir, ya no quiero vivir, no quiero seguir viviendo, \
    suicidarme, suisidarme, suicidio, me quiero matar, quiero matarme, me voy a matar, desvivirme, \
    quitarme la vida, acabar con mi vida, ya no puedo mas, ya no aguanto, odio mi vida, me odio, \
    cortarme, me corto, me corto los brazos, me corté las venas, autolesion, autolesionarme, \
    hacerme daño, aserme daño, me hago daño, me lastimo, violación, biolación, me violaron, \
    me violó, me violo mi tio, me biolaron, abusó de mí, abuso sexual, abusaron de mi, \
    mi tio abusa de mi, me manosea, me manosearon, me tocó mi padrastro, me toca mis partes, \
    mi papá me pega, mi mamá me pega con el cinturón, mi papa me pego, me golpean, \
    mi padrastro me golpea, violencia familiar, maltrato, me mandó una foto de su pene, \
    foto que no queria, foto no deseada, me enseñó su pene, nudes, encuerada, encuerado, \
    foto encuerada, me pidió fotos encuerada, desnuda, sin ropa, pack, packs, pasa pack, \
    me pide mi pack, mandé mi pack, filtraron mi pack, quiere que le mande el pack, \
    me extorsionan, me estan extorcionando, extorsión, chantaje, chantage, me chantajea, \
    me amenaza, me amenasan, me amenazan con publicar mis fotos, tiene mis fotos, \
    tienen fotos mías, subieron mis fotos, me pide dinero, calata, tengo miedo, vergüenza, \
    me obligó, me obligan, ayuda, ayudame, quiere verme a solas, me acosa, me voy a suicidar, \
    quiero sucidarme, ya no quiero estar viva, en mi casa me pegan, me quiero cortar las venas, \
    me dijo que si no le mando pack va a publicar mis fotos, me vi con alguien de internet, \
    fui a verlo, fui a su casa, quieren que me haga daño, quiere que le haga daño a otros, me retan, \
    tengo que demostrar, vi algo feo, vi un video feo, me hackearon, me jaquiaron, hackearon mi cuenta, \
    me robaron mi cuenta, alguien entró a mi cuenta, se hace pasar por mí, una llamada falsa, \
    copiaron la voz de mi mamá, se hizo pasar por mi mamá";

/// Ordinary searches in either language, by people who are fine.
const ORDINARY: &str = "\
    cut the video, how to cut a video, kill time, how to kill the boss, how do i die in minecraft, \
    suicide squad, hit me up, video hits, greatest hits, my friend beat me at chess, texture pack, \
    starter pack, battery pack, back pack, shared album, shared with friends, settings, \
    privacy settings, setting, sacred games, threads, instagram threads, trick or treat, \
    dude perfect, rude comments, grape soda, tape recorder, rapper names, rap music, rapid fire, \
    paper cut craft, cutting board, audio keeps cutting out, haircut, shortcut, the naked eye, \
    baked potato, named pipe, node js, moby dick, penalty kick, penny, picture frame, \
    profile picture, screen time, terms violation, copyright violation, violin lessons, amused, \
    above and beyond, about me, force update, forces of nature, air force, paying for robux, \
    free coins, friend request, block someone, delete my account, change my password, \
    two step verification, fake gifts, wifi password, skateboard tricks, hitting a home run, \
    touch screen not working, touchdown, meet the teacher, help with homework, \
    who can see my location, turn off chat, age rating, racing games, raging waters, screenshots, \
    homework app, die hard movie, diet, deadline, dead by daylight, living room, online shopping, \
    kicked me out of the game, kicked me from the server, scare cam, assignment, dickens, \
    sexto grado, matar el tiempo, cortar un video, cortarme el pelo, me corté las uñas, \
    me muero de risa, me muero de hambre, pack de texturas, pack de skins, paquete de datos, \
    nubes, la nube, medio ambiente, redes sociales, violín, clases de viola, violeta, volado, \
    me tocó una skin, a quién le toca, me toca jugar, el sol me pega, se me pega la canción, \
    pegar un dibujo, papel pegado, molesta el ruido, mi hermano me molesta, filtros de snapchat, \
    filtrar mensajes, filtro de agua, cambiar contraseña, configuración, privacidad, \
    foto de perfil, fotos de gatos, mandar fotos, subir un video, ver películas, \
    películas de miedo, peligro de extinción, pagar en línea, jugar con amigos, me gusta, \
    ganas de jugar, quiero jugar, quiero vivir en españa, quiero dormir, amena, hotel, manos, \
    morado, moraleja, penal, pena, encuentro, cuero, en bolsa, la fuerza aérea, acoso escolar, \
    violación de datos, obligatorio, borrador, la muerte del rey, corte de luz, dinero del juego, \
    casa de papel, mi papá me pegó un sticker en la mochila, vida, amigos, 1v1, 911 turbo, xbox, \
    snapchat, me quiero cortar el pelo, me cortó la llamada, mi pack de texturas, \
    manda pack de stickers, animales en peligro de extinción, ya no puedo entrar a mi cuenta, \
    me quiero morir de risa, video keeps cutting out, kick off time, hang out with friends, \
    pick up a friend, open source code, dressed up avatar, dance video, theater club, how i met your mother, make a call, voice chat, truth or dare game, \
    animal crossing, saw a movie, create an account, voz en off, llamada en grupo, vi una película, \
    crear una cuenta, me acuerdo de mi casa, retos de baile, dibujar un animal, \
    lifetime subscription, how to hide my location";

fn each(list: &str) -> impl Iterator<Item = &str> {
    list.split(", ")
}

#[test]
fn a_cry_for_help_is_met_in_every_language_whatever_the_window_has() {
    for locale in ["en-US", "es"] {
        let (_, index) = shipped(locale, None);
        for typed in each(ENGLISH).chain(each(SPANISH)) {
            for reader in [CHILD, TEEN, PARENT, None] {
                assert!(index.is_trouble(typed, reader), "{typed} in {locale}");
            }
        }
    }
}

#[test]
fn ordinary_words_bring_no_card() {
    let (_, index) = shipped("en-US", Some("US"));
    let alarms: Vec<_> = each(ORDINARY)
        .filter(|typed| index.is_trouble(typed, CHILD))
        .collect();
    assert!(alarms.is_empty(), "{alarms:?}");
}

#[test]
fn words_of_trouble_are_met_though_misspelt() {
    let words = "has my picture, threat, threaten, blackmail, scared, tengo miedo, amenaz";
    let trouble = Trouble::read([(words, "")]);
    for typed in [
        "someone has my picture",
        "thretened me",
        "i am scard",
        "blackmale",
        "tengo MIEDO",
        "me amenazan",
    ] {
        assert!(trouble.is_met(typed), "{typed}");
    }
    for typed in ["settings", "picture", "games", "", "my"] {
        assert!(!trouble.is_met(typed), "{typed}");
    }
}

#[test]
fn the_words_of_a_phrase_count_in_their_order_and_near_each_other() {
    let trouble = Trouble::read([("want die, kill myself, =pack", "")]);
    for typed in ["i want to die", "i want to just die", "ikillmyself", "pack"] {
        assert!(trouble.is_met(typed), "{typed}");
    }
    for typed in [
        "die if you want",
        "i want to see how plants die",
        "texture pack",
        "packs",
    ] {
        assert!(!trouble.is_met(typed), "{typed}");
    }
}

#[test]
fn an_ordinary_phrase_hides_nothing_but_itself() {
    let trouble = Trouble::read([("me corto, scared, nude", "corto el pelo, sacred")]);
    for typed in ["me corto el pelo", "sacred", "dude"] {
        assert!(!trouble.is_met(typed), "{typed}");
    }
    for typed in [
        "me corto",
        "me corto el pelo y me corto",
        "sacred and scared",
    ] {
        assert!(trouble.is_met(typed), "{typed}");
    }
}

#[test]
fn a_word_that_is_hidden_from_filters_or_drawn_out_is_read() {
    let trouble = Trouble::read([("rape, suicide, help me", "")]);
    for typed in ["r@pe", "r4pe", "su1c1de", "s*icide", "heeelp meee", "RAPE!"] {
        assert!(trouble.is_met(typed), "{typed}");
    }
    for typed in ["r@p", "rapid", "1 2 3"] {
        assert!(!trouble.is_met(typed), "{typed}");
    }
}
