lesson =
    .teacher = The aim: pupils see the order of warmth, proof and threat, know harmless rituals from pushing, and know what a friend needs. Name no group, challenge, task or symbol, and stop pupils who do: naming spreads it. Ask for no experiences. Tell your school’s designated safeguarding lead the date, and know who is free afterwards.
clan-song =
    .notes = Ask what makes this ritual harmless: it’s daft, it’s open, and a no costs nothing. Add that we still don’t know who these people are; there’s just no sign so far.
    .glorious = GLORIOUS. Neighbour’s dog is howling. You’re in.
the-piece =
    .table-alt = Yuna sits at a table with a notebook. Opposite her, seen from behind, sits a pupil in a hoodie.
    .office-alt = Mr Okoro sits facing a pupil in a hoodie, seen from behind. Yuna waits beside them.
    .who-mr-okoro = Mr Okoro
warm-proof-threat =
    .notes = Draw three steps and mark one thing on each: you can stop here. Give no examples of what people had to prove. If a pupil names a group, thank them, don’t repeat it and move on.
dare-or-push =
    .notes = Each pair is built alike. Ask what changes: what a no costs, and who may know. A pupil may say “we had worse in my team”; say that you’ll listen after class.
no-more-memes =
    .notes = Pupils advise Jonah; no one plays Pixel. Ask what he leaves out: no why, no question about details. Say that a friend gets an adult in as soon as there’s a threat.
print-it =
    .ask-ade = Ms Ade should read it with us.
    .ade-reads = Ms Ade crosses out one detail and a comma. “Now no one can be found by it.” Yuna fights for the comma.
way-out =
    Danger right now, for you or for someone else? The emergency number, this minute. Too dark to think? A crisis line picks up.

    Otherwise: stop answering. Keep their words and names, no pictures. Report in the app, and block. Tell a trusted adult, an uncle, a nurse, Mr Okoro, before or after. One doesn’t listen, or is the one who hurts you? Another will, or a helpline with people trained for it.

    Were you made to hurt someone, or an animal? You deserve help as well. Telling gets help to both of you, even months later.
    .alt = A school corridor in the evening. A door stands open, and warm light falls out.
costume-swim = Jonah’s swimming team raises money: everyone in costume, families invited, sitting out is fine. Jonah loves costumes. What fits?
gone-quiet =
    .meme-hello = “I miss you at lunch. No reason. Chips?”
    .you-can-stop = “You can stop. I’ll go with you to Mr Okoro.”
wants-out =
    .meme-hello = “I miss you at lunch. No reason. Chips?”
    .you-can-stop = “You can stop. I’ll go with you to Mr Okoro.”
    .emergency-now-why = If there’s danger tonight, then yes. “I’m done” is the wish to leave, and Mr Okoro’s next door.
tonight =
    .meme-hello = “I miss you at lunch. No reason. Chips?”
    .you-can-stop = “You can stop. I’ll go with you to Mr Okoro.”
    .you-can-stop-why = True words, and she can write them a minute later. Mr Okoro is at school, and the danger’s tonight.
