lesson = Groups that push
    .summary = Some groups start warm and end in threats. How to see it turn, and how to reach a friend inside.
    .can-see-turn = see where warmth turns into proof and threat
    .can-harmless-or-push = tell a harmless group ritual from a push
    .can-reach-friend = find what a friend inside such a group needs now
    .discuss-belong = What makes a group feel like home, and what should it never cost?
    .discuss-free-no = How can you tell that a no is really free in a group?
    .discuss-what-to-print = What should a school paper print about dangerous groups, and what not?
    .home-good-group = Which group are you glad to be in, and what do you like about it?
    .home-not-like-you = How would I notice that you’re not like yourself?
    .home-anything-night = What would you need from me to wake me with anything, even something you did?
    .family = Invent a ritual for newcomers at your table: a handshake, a bad joke, a song. The one rule: anyone may skip it and still gets dessert.
    .teacher = The aim: students see the order of warmth, proof and threat, know harmless rituals from pushing, and know what a friend needs. Name no group, challenge, task or symbol, and stop students who do: naming spreads it. Ask for no experiences. Tell your school’s counselor or child protection lead the date, and know who is free afterward.

clan-song = Dario, 15, tries out for a gaming clan. They have a ritual for newcomers. What should Dario write?
    .title = The clan song
    .notes = Ask what makes this ritual harmless: it’s goofy, it’s open, and a no costs nothing. Add that we still don’t know who these people are; there’s just no sign so far.
    .easy = Dario joins a clan. New players sing. Saying no is fine. Help Dario answer.
    .name = Dario
    .other = CrumbClan
    .welcome = Welcome, new crumb!
    .new-ones-sing = Tradition: new ones sing the clan song on voice. It’s terrible and has four verses.
    .clears-rooms = My singing clears rooms. Ready?
    .clears-rooms-why = Dario feels like it. It’s a song, and the others have made fools of themselves, too.
    .if-i-dont = And what happens if I don’t?
    .if-i-dont-why = It’s a fair question, even if it sounds like a challenge here. The answer shows whether a no is free.
    .only-play = I’ll pass. I play, I don’t sing.
    .only-play-why = A plain no. In a good group it costs nothing.
    .glorious = GLORIOUS. Neighbor’s dog is howling. You’re in.
    .then-you-dont = Then you don’t? We play at eight either way.
    .half-passed = Same. Half of us passed. Game’s at eight.
    .plays-at-eight = At eight he’s in the team, song or no song. No sign so far. Dario goes by his nickname, and his cousin Lea sings all four verses for a week.

the-piece =
    .title = A piece without names
    .table-alt = Yuna sits at a table with a notebook. Across from her, seen from behind, sits a student in a hoodie.
    .no-name = Yuna’s piece for the school paper. A schoolmate talks.
    .who-yuna = Yuna
    .start-anywhere = Start anywhere. No name goes in. Not yours, not theirs.
    .doors-alt = A bright door stands open and leads to a second, darker door.
    .so-nice = “They were so nice. Every night someone asked how I was.”
    .thread-alt = A speech bubble with a kite. A long thread runs from it around houses.
    .prove-it = “Then I had to prove I meant it. Then they used that against me.”
    .office-alt = Mr. Okoro sits facing a student in a hoodie, seen from behind. Yuna waits beside them.
    .who-mr-okoro = Mr. Okoro
    .did-some = “I did some of it. I hurt someone else, too.”
    .came-here = You stopped and came here. I’m glad.
    .ask = The schoolmate looks at Yuna. What should she say?
    .forget-it = “Not your fault. I’ll leave that part out.”
    .forget-it-why = True, and kind: it doesn’t have to be in the paper. Someone else is still hurt, and silence helps neither of them.
    .both-get-help = “They did that to both of you. There’s help for both.”
    .both-get-help-why = Whoever was made to hurt others deserves help, and so does the person they hurt.
    .explain-alone = “It’s over. I’ll help you write to them tonight.”
    .explain-alone-why = Putting it right is a good wish. With an adult beside them, it’s safer for both.
    .notes = The schoolmate stays without a name, and what had to be proved stays unsaid; keep it that way. Have everyone say the chosen line out loud once. Offer a break and leave the door open.

warm-proof-threat =
    Some groups online push people to hurt themselves or others. It starts warm: someone asks how you are, night after night. Feeling lonely is normal, and wanting friends is a good thing. They know that.

    Then you’re supposed to prove something. Whatever you gave becomes a threat: more, or else. Doing what they say doesn’t end it. Getting help is the way out.

    A real friend asks for no secrets, no pictures and no proof. You can stop at any point. It isn’t your fault, even if you did some of it.
    .title = Warm, then proof, then threat
    .alt = Two speech bubbles in the evening sky. One shows three dots.
    .slide = It starts warm. Then you’re supposed to prove something. Then come threats. Doing what they say doesn’t end it. You can stop at any point, even if you did some of it.
    .easy = It starts warm. Then they want proof. Then they threaten. You can stop. It isn’t your fault.
    .notes = Draw three steps and mark one thing on each: you can stop here. Give no examples of what people had to prove. If a student names a group, thank them, don’t repeat it and move on.

dare-or-push = Groups say a lot of things to newcomers. Harmless, or a push?
    .title = Ritual, or push?
    .notes = Each pair is built alike. Ask what changes: what a no costs, and who may know. A student may say “we had worse on my team”; say that you’ll listen after class.
    .bin-harmless = Harmless
    .bin-push = A push
    .bad-joke = “New people tell a bad joke. Or don’t.”
    .bad-joke-why = The last two words do it. A no is part of the ritual.
    .prove-something = “New people prove themselves. No exceptions.”
    .prove-something-why = A group that likes you needs no proof. Without a free no, it’s a push.
    .spot-stays = “Take a break. Your spot stays.”
    .spot-stays-why = You can leave and come back. That’s what free looks like.
    .pays-for-it = “Leave, and someone pays for it.”
    .pays-for-it-why = That’s a threat. You can leave anyway, and people will help you do it.
    .call-us = “Fundraiser on Sunday. Your folks can call us.”
    .call-us-why = Open to questions, and adults may know. There’s nothing to hide.
    .only-family = “We’re your only family now.”
    .only-family-why = It sounds warm and cuts you off from all the others.

no-more-memes = Pixel sent Jonah memes at breakfast for years. Now it’s midnight. Jonah, 17, knows what it’s like to go silent. What should Jonah write?
    .title = No more breakfast memes
    .notes = Students advise Jonah; no one plays Pixel. Ask what he leaves out: no why, no question about details. Say that a friend gets an adult in as soon as there’s a threat.
    .easy = Pixel is in a bad group. Pixel is scared. Jonah is a friend. Help him answer.
    .name = Jonah
    .other = Pixel
    .month-of-nothing = A month without a single meme. At school Pixel jumps at each buzz. Then the phone lights up.
    .prove-myself = cant talk long. they say i have to prove myself again
    .one-last-time = Maybe do it one last time, then leave?
    .one-last-time-why = He wants Pixel out of this. Giving in doesn’t end it; they come back for more.
    .not-to-me = Prove what? You’re Pixel. That’s plenty.
    .not-to-me-why = It asks for no details. It puts a friend beside Pixel who wants no proof.
    .send-link = I’m coming in there. I’ll deal with them.
    .send-link-why = He wants to do something. Going in there puts two people in danger, and Pixel needs him out here.
    .if-i-quit = if i quit they’ll make me sorry. i did stuff already
    .our-secret = Okay. I won’t tell a soul.
    .our-secret-why = It keeps Pixel talking, which is good. With a threat in the room, a promise like that doesn’t count.
    .wake-nana = Wake your nana. I’ll stay on the line.
    .wake-nana-why = An adult down the hall, and a friend who doesn’t hang up. Jonah knows how that feels.
    .bea-drives = My aunt’s getting her keys. We’re coming.
    .bea-drives-why = He asks an adult and says so openly. No plan behind Pixel’s back.
    .cant-carry = Jonah types and deletes. Then: “I can’t carry that alone. I’m waking Bea. I’m still your friend.” He wakes her.
    .later = Later, Jonah can’t sleep. He writes, “Forget what I said. You can stop right now,” and wakes Aunt Bea.
    .told = Pixel’s nana sits down on the bed: “You’re here. That’s what I care about.” No one answers the group. They keep the words, report in the app, block. Aunt Bea asks just one thing: “Is anyone in danger right now?” That would mean the emergency number, at once. At breakfast Jonah gets a meme. A bad one.
    .helped = Aunt Bea is calm. “We’re going over.” Pixel’s nana opens in slippers. They keep the words, report in the app and block. What Pixel did before is no reason to stay. Whoever got hurt gets help, and so does Pixel.

print-it = The piece is done. The co-editor of the school paper has a question. There’s no single right answer. What should Yuna, 16, write?
    .title = What goes in the paper?
    .notes = All three replies lead on. Ask who wins if a dangerous group gets named: such groups like fame, and names can be searched. Weigh it against the wish to warn people.
    .easy = Yuna’s piece is done. What should the paper print? All three answers work.
    .name = Yuna
    .other = School paper
    .name-the-group = This is BIG. Do we print what the group’s called? People should be warned!
    .no-names = No. A name is an ad for them.
    .no-names-why = People can be warned about the pattern. A name gets searched.
    .ask-source = I’ll ask my source what may stay in.
    .ask-source-why = It’s their story, and details can give a person away. The page may have to wait.
    .ask-ade = Ms. Ade should read it with us.
    .ask-ade-why = She has printed hard things before. It’s still Yuna’s piece.
    .then-what = Okay. So we print how it starts, and who helps?
    .cuts-two = The schoolmate cuts two sentences and keeps one: “I stopped. It’s the best thing I did all year.”
    .ade-reads = Ms. Ade crosses out one detail and a comma. “Now no one can be found by it.” Yuna fights for the comma.
    .on-paper = Page three: how it starts, what to say to a friend, who helps. No group, no names. Someone leaves a folded note on Yuna’s desk: “Thanks.” She never asks whose it is.

way-out =
    Danger right now, for you or for someone else? The emergency number, this minute. Too dark to think? A crisis line picks up.

    Otherwise: stop answering. Keep their words and names, no pictures. Report in the app, and block. Tell a trusted adult, an uncle, a nurse, Mr. Okoro, before or after. One doesn’t listen, or is the one who hurts you? Another will, or a helpline with people trained for it.

    Were you made to hurt someone, or an animal? You deserve help as well. Telling gets help to both of you, even months later.
    .title = The way out
    .alt = A school hallway in the evening. A door stands open, and warm light falls out.
    .slide = Danger now: the emergency number. Otherwise stop, keep words, report, block, and tell someone at any point. Made to hurt someone? You deserve help as well, and so do they.
    .easy = Danger now? Call the emergency number. Stop. Keep their words. Tell someone. Made to hurt others? You get help, too.
    .notes = Show where the emergency number is in Help. Name two people at school and say where they’ll be after class. End with something calm, and don’t rush out.

new-server = A girl from another school invites Yuna to a book server. They ask about her week and fight about endings. How far has it gone?
    .asks-proof = It asks for proof
    .asks-proof-why = No one wants Yuna to show anything. She can lurk for weeks.
    .threatens = It threatens
    .threatens-why = They fight about endings, and that’s all they fight about.
    .warm-so-far = It’s warm, and nothing’s asked so far
    .warm-so-far-why = Most warm groups are just that. Yuna can enjoy it and notice if anyone starts asking.

anyone-can-say = In Dario’s new squad, someone writes: “You’ll have to show us you’re loyal.” How far has it gone?
    .asks-proof = It asks for proof
    .asks-proof-why = “Show us” is the turn. A squad that wants a good player looks at how he plays.
    .threatens = It threatens
    .threatens-why = There’s no “or else” yet. Dario can leave before one comes.
    .warm-so-far = It’s warm, and nothing’s asked so far
    .warm-so-far-why = It was warm last week. As of tonight, it’s asking for something.

one-word = Nadia’s bandmate went along with a group and regrets it. Now they write: “One word to anyone, and your school hears about it.” How far has it gone?
    .asks-proof = It asks for proof
    .asks-proof-why = That came earlier. Now the group uses it.
    .threatens = It threatens
    .threatens-why = “One word and” is an “or else.” Telling loosens the grip, whatever happened before.
    .warm-so-far = It’s warm, and nothing’s asked so far
    .warm-so-far-why = It may have been, once. Silence is being asked now.

must-hurt = A group was kind to Dario’s friend. Now he’s told to hurt another player, “to show where you stand.” What fits?
    .join-in = Join in if it’s fun
    .join-in-why = Group jokes are fun when all of you laugh. Here someone gets hurt.
    .get-out = Get out and get help
    .get-out-why = Being told to hurt someone is a push, however kind they were. Help is there for both players.
    .skip-and-stay = Skip it and stay
    .skip-and-stay-why = Saying no is a good start. A group that asks for this will ask again.

costume-swim = Jonah’s swim team raises money: everyone in costume, families invited, sitting out is fine. Jonah loves costumes. What fits?
    .join-in = Join in if it’s fun
    .join-in-why = It’s open, it’s for a good cause, and a no is free. Jonah’s going as a teapot.
    .get-out = Get out and get help
    .get-out-why = Always allowed. Here no one is pushed, and families sit in the front row.
    .skip-and-stay = Skip it and stay
    .skip-and-stay-why = He could. He’d also miss being a teapot.

baby-photo = In Nadia’s fan group, newcomers post a baby photo. Two people passed, and no one minded. She wants hers offline. What fits?
    .join-in = Join in if it’s fun
    .join-in-why = For some it is. Nadia has decided where her baby photo lives.
    .get-out = Get out and get help
    .get-out-why = She may leave at any time. Nothing here makes her; the others passed and are still around.
    .skip-and-stay = Skip it and stay
    .skip-and-stay-why = The no is free here, and two people have tried it out.

gone-quiet = A friend of Yuna’s has been tired and quiet for two weeks. There’s no sign of danger. What’s a good first move?
    .meme-hello = “I miss you at lunch. No reason. Fries?”
    .meme-hello-why = A small open door. It asks for nothing, and a tired friend can walk through it.
    .you-can-stop = “You can stop. I’ll go with you to Mr. Okoro.”
    .you-can-stop-why = Good words once you know there’s something to stop. So far Yuna doesn’t.
    .emergency-now = Call the emergency number, then stay near
    .emergency-now-why = It’s for danger right now. If that changes, she can call at any time.

wants-out = A teammate tells Dario: “They make me prove stuff. I’m done, and I don’t know how to get out.” What’s a good first move?
    .meme-hello = “I miss you at lunch. No reason. Fries?”
    .meme-hello-why = Warm. The teammate has just said what it’s about, so Dario can answer that.
    .you-can-stop = “You can stop. I’ll go with you to Mr. Okoro.”
    .you-can-stop-why = The teammate wants a way out. This gives one, with company.
    .emergency-now = Call the emergency number, then stay near
    .emergency-now-why = If there’s danger tonight, then yes. “I’m done” is the wish to leave, and Mr. Okoro’s next door.

tonight = A friend writes to Nadia: “They want it tonight. I can’t say no. I think I’ll get hurt.” What’s a good first move?
    .meme-hello = “I miss you at lunch. No reason. Fries?”
    .meme-hello-why = It’s love, for an ordinary day. Tonight someone could get hurt.
    .you-can-stop = “You can stop. I’ll go with you to Mr. Okoro.”
    .you-can-stop-why = True words, and she can write them a minute later. Mr. Okoro is at school, and the danger’s tonight.
    .emergency-now = Call the emergency number, then stay near
    .emergency-now-why = Danger now means help now: the number, an adult close by, and Nadia on the line.

worth-asking = Which changes in a friend are worth a gentle question?
    .drops-friends = Drops old friends, one by one
    .drops-friends-why = A world that gets smaller is worth a question.
    .new-nickname = Has a new nickname and new jokes
    .new-nickname-why = New people, new jokes. That’s what groups are for.
    .jumps-at-phone = Jumps at each message and hides the screen
    .jumps-at-phone-why = Fear of a phone has a cause. A kind question may be the first in weeks.
    .saturday-event = Spends a Saturday at a game event
    .saturday-event-why = That’s a hobby. It’s out in the open.
    .i-have-to = Says “I have to” and won’t say who wants it
    .i-have-to-why = “I want to” sounds different. Ask softly, and ask again next week.
