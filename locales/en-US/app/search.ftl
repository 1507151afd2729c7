### One field over everything.

search-open = Search
search-title = Search
search-field = What are you looking for?
search-hint = Type a word: privacy, block, gift, threat. Small mistakes don’t matter. Nothing you type is kept.
search-none = Nothing found for that. Try another word, or a shorter one.
search-preparing = One moment, the pages are being read.
search-found = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
search-is-lesson = Lesson
search-is-page = Page in “{ $lesson }”
search-is-word = Word
search-is-list = Checklist
search-is-platform = Settings
search-is-help = Help
search-trouble-title = If something happened
search-trouble = This program cannot hear you or answer you. These people can.
search-trouble-open = Get help now
# Words people use when they write about trouble of their own, separated by commas. The lists of all languages count at once.
# A phrase counts when its words come in this order with at most two others between them, so small words are left out:
# “want die” covers “want to die”. A word of six letters or more may go on: “suicid” covers “suicidal”. Plurals and
# misspellings count. A phrase after “=” counts only when nothing else was typed.
search-trouble-words =
    suicid, suicide, suicde, sucide, sucidal, sewerslide, unalive, kms, kys, kill myself, killing myself, killed myself,
    kill my self, kill me, want die, wanna die, wanting die, wish dead, wish never born, wish wasnt alive, wish wasnt here,
    better off dead, better off without me, dont want live, dont wanna live, dont want alive, dont wanna alive,
    dont want be here, dont wanna be here, dont want exist, dont wanna exist, dont want wake up, dont wanna wake up,
    not want live, no reason live, nothing live for, end my life, ending my life, end it all, take my own life,
    tired living, tired life, tired being alive, cant go on, cant do this anymore, cant take it anymore,
    cant take this anymore, hate my life, hate myself, hate living, want disappear, wanna disappear, hang myself,
    hanging myself, drown myself, shoot myself, stab myself, jump off bridge, jump off roof, jump front train, overdose,
    life worth living, ways die, painless death, painless way, die my sleep, goodbye letter, goodbye note,
    nobody would miss me, no one would miss me, everyone hates me, nobody loves me, no one loves me, nobody cares about me,
    no one cares about me, depressed, hopeless, =die, =death, =dead, =dying, =i give up, off myself, noose, ctb, =end it,
    a burden, relapsed, lost will live,
    self harm, self injury, self harming, hurt myself, hurting myself, harm myself, harming myself, cut myself,
    cutting myself, cuts myself, cut my arm, cut my wrist, cut my leg, cut my thigh, cut my skin, cutting my arm,
    cutting my wrist, cutting my leg, cutting my thigh, slit my, slitting my, burn myself, burning myself, hit myself,
    hitting myself, scratch myself, starve myself, starving myself, stop cutting, been cutting, started cutting,
    keep cutting, im cutting, =cutting, =cut, =i cut,
    rape, raped, raping, rapist, rpe, graped me, got graped, was graped, been graped, sexual assault, sexually assaulted,
    sexual abuse, sexually abused, sexual harassment, sexually harassed, assaulted me, assault me, molest, molested,
    molesting, abuse, abused, abuses, abusing, abusive, abuser, touched me, touches me, touching me, touch me,
    touched my body, touches my body, touch my body, touched my private, touches my private, touching my private,
    touch my private, touched my butt, touches my butt, touched my chest, touches my chest, touched my leg, touches my leg,
    touch him there, bad touch, touched inappropriately, groped, groping me, fondled, felt me up, forced, forces me,
    force me, forcing me, made me have sex, have sex with me, had sex with me, sex with me, wants sex, incest, pedophile,
    got sa, was sa, been sa,
    hits me, hit me, hitting me, hurt me, hurts me, hurting me, beats me, beat me, beating me, slaps me, slapped me,
    slap me, punches me, punched me, punch me, kicks me, kicked me, chokes me, choked me, choke me, whips me, whipped me,
    spanks me, burns me, burned me, throws things at me, dad hits, dad hit, mom hits, mom hit, father hits, father hit,
    mother hits, mother hit, parents hit, stepdad hits, stepdad hit, brother hits, hits my mom, hit my mom, hits my sister,
    hits my brother, hitting my mom, domestic violence, not safe home, dont feel safe, unsafe home, run away from home,
    ran away from home, running away from home, kicked out house, kicked out home, locks me in, locked me in, with belt,
    beats my ass, beat my ass, hands on me, jumped me,
    has my picture, have my picture, has my pic, have my pic, has my photo, have my photo, has my video, have my video,
    got my pic, got my picture, has picture me, have picture me, has pic me, have pic me, has photo me, have photo me,
    has video me, have video me, sent picture, sent pic, sent photo, sent my pic, sent my picture, sent my photo,
    sending my pic, shared my pic, shared my picture, shared my photo, sharing my pic, sharing my photo, posted my pic,
    posted my picture, posted my photo, posted picture me, posted photo me, posted video me, filmed me, recorded me,
    recording me, filming me, leaked, leak my, leaking my, sent nude, nude, nudes, noods, send noods, naked, topless,
    no clothes, without clothes, take off my clothes, take my clothes off, took off my clothes, undress, dick pic, dick,
    dickpic, penis, d pic, private parts, my privates, his privates, his private part, show my body, body pic, my boobs,
    show boobs, send boobs, boob pic, sexual pic, sexual picture, sexual photo, sexual video, sexual message, sexy pic,
    sexy picture, sexy photo, dirty pic, dirty picture, spicy pic, sext, sexting, sexted, porn, porno, pornography,
    unwanted picture, unwanted pic, unwanted photo, unwanted image, unsolicited, didnt ask picture, didnt ask pic,
    didnt want see, didnt wanna see, gross picture, gross pic, inappropriate picture, inappropriate photo,
    inappropriate pic, inappropriate video, inappropriate message, flashed me, flashing me, masturbat, jerking off,
    fake nude, deepfake me, picture didnt want, pic didnt want, photo didnt want, picture didnt ask, pic didnt ask,
    photo didnt ask,
    blackmail, threat, threaten, threatened, threatens, extort, extortion, sextort, sextortion, pay him, pay them, pay her,
    wants money, demands money, demanding money, will post my, gonna post my, going post my, will send my, gonna send my,
    going send my, will leak, gonna leak, will show everyone, show everyone my, tell everyone my, expose me, exposing me,
    exposed me,
    scared, afraid, terrified, ashamed, my fault, help me, =help, =i need help, =need help, in danger, =danger,
    wants to meet, wants meet, wanna meet up, meet me alone, come alone, dont tell anyone, dont tell your parents,
    stalking me, stalks me, follows me home, followed me home, groomed, groomer, grooming me, kidnap, bullied, bullies me,
    bullying me, crisis line, crisis text line, lifeline, hotline, helpline, someone to talk to,
    met someone online, met someone from online, met someone internet, met up with him, met up with her, met him in person,
    met her in person, went to meet him, went to meet her, went to his house, went to her house,
    want me hurt, wants me hurt, told me hurt, made me hurt, makes me hurt, making me hurt, dared me, dares me, dare me to,
    hurt an animal, hurt animals, have to prove, make me prove, made me do things, makes me do things,
    saw something bad, saw something scary, saw something horrible, saw something disturbing, saw something gross, saw gore,
    gore video, disturbing video, cant unsee, saw someone die, saw dead body,
    i got hacked, was hacked, been hacked, hacked me, hacked my, stole my account, stolen account, took my account,
    took over my account, someone in my account, writes in my name, pretends to be me, pretending to be me,
    fake call, faked call, fake voice, copied voice, cloned voice, sounded like my mom, sounded like my dad,
    pretended to be my
# Ordinary words that look like words of trouble. A word here is never taken for a misspelling; a phrase is set aside exactly
# as written before the search for trouble. Leave out anything that can be a cry for help by itself.
search-ordinary-words =
    accusing, ambassador, amusing, bipolar, decreased, deepened, depleted, deposed, depraved, deprived, dressed, filtration,
    force, grouped, headline, helping, homeless, lacked, lifelong, lifetime, moles, nicest, nods, obligation, overcome,
    overdue, oversee, overuse, pak, pennies, pens, profile, rapping, sacred, scare, scarred, seating, sectors, setting,
    squared, subside, subsides, subsidy, susie, terrific, testified, theater, theaters, threaded, treat, treated, violate,
    violation, violations,
    abuse of power, admin abuse, beat me at, beat me in, beat me to, beats me at, beats me in, cutting board, cutting out,
    data leaked, dick grayson, dick tracy, forced restart, forced update, forced updates, hit me up, hits me up,
    kicked me from, kicked me off, kicked me out of the game, kicked me out of the server, kicks me from, kicks me off,
    kicks me out of the game, kicks me out of the server, kill me in, leaked album, leaked skins, leaked trailer, moby dick,
    naked eye, naked mole rat, suicide doors, suicide squad, threat detection, threat model
search-help-title = Something happened – get help now
search-help-line = What to do first, and who to call or write to
search-help-call = What happens if I call
search-help-call-line = Who answers, and what you may ask first
