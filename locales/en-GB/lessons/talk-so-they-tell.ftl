lesson =
    .teacher = For a family evening at school. The aim is good first words, not fear. Ask no one about their own family. Have your local help services at hand, and stay a while for quiet questions. Many have shrugged once; the second chat shows how to mend it.
rehearsal =
    .owe-him = I took coins. Now I owe him a favour.
    .which-favor = What kind of favour? What does he want?
    .wheels = Leo turns his chair towards the gate. Ray walks along. At the corner he says: “That came out wrong. They did this, not you. I’d like to hear it.” Leo tells him.
    .helped = It took a detour past the corner shop. They keep the chat, report the player in the app and block. Leo isn’t in trouble, and Ray carries the backpack.
repair =
    .hears-it = Grandpa hears himself. “No. That was clever of you. I’m glad he was there.”
    .more-doors = Then knock twice. Or go to Ray, Ms Ade, a helpline.
someone-known =
    It may be a friend, a relative, a coach, someone at home. Your words stay the same: “I believe you. It’s not your fault.” Don’t warn or confront that person. Call the police, children’s social care or a helpline, from a phone that person can’t check.

    Afterwards: ordinary days, and “What would help today?” Does your child talk of self-harm? Stay close, and call a crisis line or the emergency number.

    And say early: “If an adult hurts you or shrugs, go to the next.” You need someone, too.
    .slide = Believe the child. Don’t warn or confront that person. Get help from a safe phone. Afterwards: ordinary days, “What would help today?” Self-harm: crisis line or emergency number. You need someone, too.
q-days-later =
    .note-report-why = Still worth doing, and it takes a minute. His question would be waiting afterwards.
q-second-try = A week ago, Noor said a player was odd, and Ms Haddad answered, “Just play something else.” Now Noor stops in the doorway and turns around. Which words does she need?
