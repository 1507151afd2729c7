lesson = Bystander power
    .summary = A picture made to shame someone turns up in a group. What the others can do.
    .can-see-others = see how much the others in a group decide
    .can-stop-spread = stop a hurtful picture from going any further
    .can-stand-beside = stand by the person it is aimed at
    .can-make-right = tell a real repair from an excuse
    .discuss-first-person = What makes it easier to be the first one to say something?
    .discuss-loyal = What does being loyal to a group mean, and where does it end?
    .discuss-real-repair = What makes an apology real after something was shared?
    .home-spoke-up = When did someone speak up for you, and how was that?
    .home-adult-first = If something like this went around, what should adults do first?
    .home-my-repair = How do we repair things in our family after we have hurt each other?
    .family = Everybody tells of one time when another person stood by them. Then agree on one sentence that anyone in the family can use to say “stop”.
    .teacher = Aim: pupils see that the others in a group have power, and know some small moves. Somebody in the room may have made, shared or been in such a picture. Keep to Samir, Joy and Dario. Pupils often say “it’s only AI”. Ask whose face it is. Tell your safeguarding lead the date, and never look at or collect a picture.

the-others =
    When somebody is hurt in a group, one person does it, and it is aimed at another. Everybody else is one of the others. They read, watch, laugh a little and wait.

    The others decide more than they think. A post that nobody passes on goes nowhere. One person who says “stop” lends courage to the next.

    You need not be loud, popular or fearless for that. A small move is enough, and somebody has to make it first.
    .title = The others
    .alt = Young people sit around a table. One has stood up and is standing beside another.
    .slide = In a group, most people are the others. They watch and wait, and they decide a lot. A post that nobody passes on goes nowhere. One “stop” lends courage to the next.
    .notes = Draw a circle with one point inside and many around it, and ask what the many can do. Keep it general and let nobody name real events. Remind the class that any page may be skipped.

samir-chat = Samir, 15, is in his class chat when a picture turns up there. What should Samir do?
    .title = Wednesday in the class chat
    .notes = Pupils advise Samir; nobody plays the chat. Stop at “saves the picture” and explain why names and times are enough. Point out that two ways of being unsure also lead to Joy.
    .name = Samir
    .other = 10B chat
    .lands = It is Wednesday evening. A picture of Joy appears in the class chat. It was made with AI, and it is meant to shame her.
    .pass-on = Pass it on, everyone!
    .laugh-along = (Adds a laughing face, like the others)
    .laugh-along-why = Laughing along is a way of not standing out, and many do it. For Joy it is one more, and he can still turn around.
    .mute-chat = (Mutes the chat and does something else)
    .mute-chat-why = It ends with Samir, and that is worth something. But Joy is still alone with it, so one more step helps.
    .stop-it = Stop. Let’s not pass this on, any of us.
    .stop-it-why = One calm sentence shows that silence was not agreement. The picture goes no further through him.
    .only-ai-line = Relax. It’s only AI.
    .report-it = (Notes who and when, reports the post)
    .report-it-why = Words, names and times are all the proof that is needed. The app can act, and no new copy exists.
    .keep-proof = (Saves the picture, so there is proof)
    .keep-proof-why = Thinking of proof is clever. But each copy keeps the picture alive; names and times are enough.
    .argue = So what? Imagine it was you in there!
    .argue-why = Samir has a point. A debate can run all night, though, and the picture stays up in the meantime.
    .silent = The chat goes quiet. Two people leave it. Samir thinks about Joy.
    .seen-it = Hey, have you seen the class chat today?
    .seen-it-why = He does not want her to be the last to know. It is easier for her to hear first that he is with her.
    .on-side = That’s not okay, and I’m on your side.
    .on-side-why = Now Joy knows that not everybody is laughing. She can answer or not, and both are fine.
    .tell-out = Whoever tells is out.
    .who-else = Does anyone else think this is wrong?
    .who-else-why = Looking for allies is smart, but a whole chat seldom answers. One to one, people are braver.
    .im-out = Then I’m out. Joy matters more to me.
    .im-out-why = He takes the fear out of the line by saying it himself. Now he is free to get help.
    .say-nothing = Okay, okay. I’m not saying anything.
    .say-nothing-why = Nobody likes to be left out, and the line is built on that. Staying silent weighs a lot, and help is still there.
    .joy-knows = Joy has seen it. For a while, there are only three dots. “I’m with you,” Samir adds. “You don’t have to do this alone.”
    .min-ji = Nobody answers in the chat. Then Min-ji writes to him alone: “I do. Let’s go to Joy together.”
    .later = Later, Samir feels rotten and cannot fall asleep. In the morning he knocks on Coach Ruiz’s door.
    .told = In the morning, Samir goes along with Joy to Ms. Haddad, the school nurse. Joy has chosen her. They bring names and times, and no copy. Ms. Haddad helps to get the picture taken down. At lunch, three people sit down beside Joy.
    .helped = “Good that you came,” says Coach Ruiz. “This can be put right.” He does not look at any picture. Together they write down names and times, and the school takes over. Then Samir goes to Joy: “I’m on your side. I’m late, but I’m here.”

only-ai =
    AI can put a real face into a picture of something that never happened. “Only AI” is meant to make that small. But the face is real, the name is real, and so is the hurt. A fake sexual picture of a young person is a form of abuse.

    So treat it like a real private picture. Do not pass it on and do not save it, not even as proof. Note names, times and words instead.

    Whoever is in it, or gets it unasked, has done nothing wrong.
    .title = “It’s only AI”
    .alt = Two hands put together a portrait from torn pieces of paper.
    .slide = The picture is made up. The face, the name and the hurt are real. Do not pass it on. Do not save it, not even as proof: names and times are enough.
    .notes = Show no example and name no tool. If somebody asks about the law, say that laws differ and that helping comes first. Ask why a copy for the teacher is a copy too; staff need names and times, not the picture.

why-quiet =
    Almost everybody in a chat like that feels uneasy. Each of them hears no one object, and thinks the rest must be fine with it. Some laugh because they are nervous. Some are afraid of being next.

    That is why a first move counts so much. It need not be a speech. “Not funny” will do, or a new subject.

    If it is not safe to speak up there, act outside the chat. Write to the person, and bring in an adult.
    .title = Why groups stay quiet
    .alt = A street of houses in the evening. Some curtains are open, others are closed.
    .slide = Almost everyone feels uneasy, and each thinks the rest are fine with it. A first move changes that. “Not funny” will do. If it is not safe there, act outside the chat.
    .notes = Ask for two-word sentences that could turn a chat. Write them up without comments. Stress that safety counts: nobody has to stand up to a whole group on their own.

where-it-helps = Joy’s class wants to help. Where does each move belong: in the group, beside Joy, or nowhere?
    .title = Where does it help?
    .notes = The cards to leave out are well meant, so say that first. Ask what Joy would feel when each card happens. Some pupils may place a card differently for good reasons; let them explain.
    .bin-group = In the group
    .bin-beside = Beside Joy
    .bin-leave-out = Better left out
    .not-funny = “Not funny. Leave it.”
    .not-funny-why = It is short, and nobody is attacked. Everybody who felt uneasy can breathe out.
    .lunch = “Come and eat lunch with us?”
    .lunch-why = An ordinary invitation says that nothing about her has changed. She may say yes or no.
    .show-her = Send Joy the picture, so she knows
    .show-her-why = It is meant honestly. Seeing it again can hurt, and it makes another copy; words are enough.
    .new-subject = “Who’s coming to the lake on Friday?”
    .new-subject-why = A new subject takes the stage away from the post. It is a quiet move, and it works well for shy people.
    .fake-account = Scare the maker from a fake account
    .fake-account-why = Anger is fair here. A threat adds a second harm and can get the helper into trouble; report instead.
    .ask-what-helps = “What would help you right now?”
    .ask-what-helps-why = Other people decided too much already. This question puts Joy back in charge.
    .joke-back = Post a mean joke about the maker
    .joke-back-why = It feels like justice for a minute. The group goes on as before, only with another person in the middle.
    .walk-along = Walk with her to the school office
    .walk-along-why = The way there is the hardest part. With company it is a short walk.

beside-someone =
    .title = Beside someone
    .alone-alt = Elio sits alone at the end of a bench and looks down.
    .monday = Monday. The post about Elio went round all weekend.
    .who-elio = Elio
    .everyone = Everyone saw it, and everyone is against me.
    .comes-alt = Jo, who uses a wheelchair, stops beside the bench.
    .who-jo = Jo
    .i-know = I know what happened. It’s not okay, and it’s not your fault.
    .offers-alt = They look at each other. Jo points the way with one hand.
    .come-with = Lunch? And shall I come with you to somebody?
    .both = Lunch first. Then yes.
    .later-alt = Jo, Elio and a friend move along an evening street. Elio has a white cane.
    .two-weeks = Two weeks later, as normal as ever.
    .film = Film night at mine. Want to come along?
    .notes = Point out what Jo leaves out: not one question about the picture, and none that begins with why. Let pairs write the first message to a made-up person in ten words or fewer. Read only volunteered ones aloud. Mention that boys and quiet pupils need such messages, too.

passed-on =
    Perhaps somebody laughed along, or passed a picture on before thinking. In a group that happens within seconds. It can be repaired, and shame is no reason to do nothing.

    A real repair has no “but” in it. It begins with stopping, and an adult hears the truth. It does not ask the hurt person to comfort anyone, and nobody owes an answer to an apology.

    What counts most is what follows: the next picture is not passed on.
    .title = After passing it on
    .alt = Stone steps lead up to a porch with a lit lamp.
    .slide = Passing something on happens within seconds, and it can be repaired. A real repair has no “but”. It stops, tells an adult the truth, and asks nothing of the hurt person.
    .notes = This page is for pupils who carry something, so read it kindly. Say where they can go and that coming forward is respected. Make no promise about consequences, because you may have to pass on what you hear.

dario-repairs = Dario, 15, passed the picture of Joy on yesterday. Today he wants to put it right. Put his steps in order.
    .title = Dario puts it right
    .notes = Discuss why the apology does not come first: the spreading has to end before words can count. In real life, going to an adult first is fine too. Ask what Joy might need that is not on the list.
    .takes-back = He takes it out of the chats he sent it to
    .takes-back-why = It comes first because every minute counts. What he does not pass on again can hurt less.
    .tells-adult = He tells Mr. Lund, a teacher, what he did
    .tells-adult-why = With an adult, the rest is done properly. An uncle, a counselor or a helpline would be fine as well.
    .asks-others = With Mr. Lund, he asks the others to stop too
    .asks-others-why = He knows who got it from him, so he can help to end the spreading.
    .says-sorry = He says sorry to Joy, without a “but”
    .says-sorry-why = Now the words have something to stand on. He says what he did and asks for nothing.
    .gives-time = He gives her time and stays fair
    .gives-time-why = Trust comes back slowly or not at all, and that is up to Joy. Being fair is up to him.

not-alone =
    A friend can do a lot, but not everything. Finding out who made it, talking to families, getting it taken down: that is work for adults. Choose a calm one, perhaps an aunt, a teacher, a nurse or a coach. If that person hurts you or does not listen, choose another or a helpline.

    Telling does not betray the group. It ends something that most of the group never wanted.

    If somebody seems to have lost all hope, tell an adult now, whatever you promised.
    .title = You need not carry it alone
    .alt = A street in the first light of morning. One door stands open.
    .slide = Finding out who, and getting it taken down, is work for adults. Choose a calm one, and another if they do not listen. If somebody has lost all hope, tell an adult now.
    .notes = Name two adults at your school and say when they are free. Say that Help lists people who listen, also at night. End with a calm minute, and stay near the door afterward.

malik-first = A fake picture of a classmate is sent to Malik in private. What comes first?
    .send-teacher = Forward it to his teacher as proof
    .send-teacher-why = Bringing in a teacher is right. But forwarding makes another copy, so he tells it in words.
    .keep-safe = Keep it in a folder that is locked
    .keep-safe-why = It sounds responsible. A kept picture can still get out, so names and times are what he keeps.
    .check-real = Zoom in and check how it was made
    .check-real-why = Being curious is human. For the hurt it makes no difference how it was made, so he leaves it closed.
    .pass-nothing = Pass nothing on and save nothing
    .pass-nothing-why = With that, the picture ends at Malik. All other steps have time after it.

silence-agrees = When nobody in a chat objects, everybody agrees with what is going on.
    .true-why = It looks exactly like that from outside. But most people are waiting for somebody else, so a small move helps.
    .false-why = Silence often means unease or fear. One person who speaks lets others show it.

nobody-hurt = A friend says: “It’s only AI, so nobody was hurt.” Which reply fits best?
    .before-seen = “Okay, but delete it before she sees.”
    .before-seen-why = It wants to protect her, which is kind. But it agrees that there is no harm, so name the harm.
    .real-face = “It’s her face and name. That hurts.”
    .real-face-why = It says calmly what is real in a fake: the person. There is not much to say against it.
    .mark-fake = “Just write below that it is a fake.”
    .mark-fake-why = Honest labels are good for harmless pictures. Here the picture itself shames her, with or without a label.
    .see-if-minds = “Let’s wait and see if she minds it.”
    .see-if-minds-why = Asking her view sounds fair. Meanwhile it spreads, so say now that it hurts.

small-moves = A class chat turns against somebody. Which small moves help?
    .one-line = Write “leave it” once and calmly
    .one-line-why = One line is enough to show that the group does not agree.
    .wait-braver = Wait for someone braver to begin
    .wait-braver-why = Nearly everyone does that, which is why it stays quiet. A shy move counts as much as a brave one.
    .other-topic = Bring up some other topic instead
    .other-topic-why = The mean post loses its stage, and nobody has to fight.
    .to-her-alone = Write to the person, one to one
    .to-her-alone-why = It breaks the feeling that all are against them, and no one else needs to know.
    .pay-back = Post something about the sender
    .pay-back-why = It can feel like evening things out. It only moves the hurt, so choose a move that ends it.

what-it-does = Match each move with what it does.
    .not-passing = Not passing it on
    .not-passing-to = The picture ends with you
    .not-passing-why = Each person who stops makes the circle smaller.
    .stop-word = A “stop” in the chat
    .stop-word-to = Uneasy people see each other
    .stop-word-why = The others notice that they are not the only ones.
    .kind-line = A kind line in private
    .kind-line-to = One person is less alone
    .kind-line-why = It goes straight to where it hurts, and it needs no courage in front of others.
    .adult-told = An adult who is told
    .adult-told-to = A take-down can be asked for
    .adult-told-why = Adults can speak with the app, the school and, where needed, the police.

noor-steps = Noor, 16, gets a fake picture of her teammate Eli. Put her steps in order. In real life, telling may also come first.
    .keeps-none = She passes nothing on and saves nothing
    .keeps-none-why = This comes first, because it takes no time at all.
    .names-times = She notes who sent it, and when
    .names-times-why = She writes it down while it can still be seen. No copy is needed.
    .writes-her = She writes to Eli: “I’m with you.”
    .writes-her-why = Eli hears it from a friend and not from the crowd.
    .nurse = They go to the school nurse together
    .nurse-why = Two people and a note with names are a good start. If she does not listen, another adult will.

first-line = Which first message helps the person in a picture like that?
    .im-here = “This isn’t okay. I’m here for you.”
    .im-here-why = It takes a side and asks for nothing. That is exactly what helps in the first minute.
    .who-made = “Who did it? I’ll deal with them.”
    .who-made-why = The anger shows that somebody cares. But now there is a fight to worry about, so begin with support.
    .real-one = “Is there a real picture as well?”
    .real-one-why = The question comes up easily. It sounds like doubt, and the answer changes nothing; say you are there.
    .by-friday = “Ignore it, it’s gone by Friday.”
    .by-friday-why = It wants to give hope. But it makes the hurt small, so start by saying that it is not okay.

can-repair = Somebody who passed a picture on can still do something about it.
    .true-why = Stopping counts, and so do telling an adult and helping to end the spreading. It works a month later, too.
    .false-why = Shame likes to say so, and then nothing happens. A repair is possible, and an adult can help with it.

which-sorry = Which apology repairs the most?
    .all-did = “I’m sorry, but all of us sent it.”
    .all-did-why = It explains how it happened, and that is human. The “but” takes the sorry away again; leave it out.
    .if-hurt = “I’m sorry if it hurt you somehow.”
    .if-hurt-why = It sounds careful. The “if” makes the hurt doubtful, so it is better to name what happened.
    .told-lund = “I sent it. I’m sorry. Mr. Lund knows.”
    .told-lund-why = It names the act, has no “but”, and something has already been done.
    .keep-quiet = “I’m sorry. Please keep it to yourself.”
    .keep-quiet-why = Fear of what comes next is understandable. But this asks something of the hurt person; a repair gives.
