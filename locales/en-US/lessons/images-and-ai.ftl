lesson = Pictures, fakes and taking things down
    .summary = Who decides about a picture, what AI fakes do, and how pictures can come down.
    .can-ask-before = tell when to ask before you post a picture
    .can-leave-swap = spot a picture swap and step out of it
    .can-stop-fake = help to stop a fake picture and stand by the person in it
    .can-ask-removal = explain where to ask for a picture to be taken down
    .discuss-ask-friends = How would you like friends to ask before they post you?
    .discuss-feels-fair = Why can a swap feel fair when it is not?
    .discuss-only-fake = What would you reply to “It’s only a fake”?
    .home-ask-me = Which picture of you should I have asked about before I shared it?
    .home-no-sentence = What is a good short way to say no to a picture?
    .home-first-thing = If a fake of someone went around, what should I do first?
    .family = Look through the family pictures that are shared online. Each of you may choose one to take down, with no reason needed.
    .teacher = The aim: pupils treat pictures as something to ask about, and know that fakes do real harm. Show no examples of fakes and name no tools. Pupils often say “it’s only a joke”. Ask who is laughing, and who is not. Tell your safeguarding lead the date, and keep to Idris, Leo and Hana.

pictures-travel =
    A picture is easily sent and hard to call back, because others can keep it. That makes one question useful before posting. Would it be okay for your family, your teachers and a complete stranger?

    The second question is about everybody else in the picture. A photo of Ana belongs to Ana as well, so ask, and accept her answer.
    .title = Pictures travel
    .alt = A picture in a frame. One side of it breaks up into small square tiles that drift away.
    .slide = A picture is easy to send and hard to call back. Would it be okay for family, teachers and a stranger? And did everyone in it say yes?
    .notes = Ask how it feels to find a picture of yourself that you did not choose. Let pupils speak about people in general. Keep it friendly: sharing pictures can be a joy, and asking is a habit.

post-or-ask = Leo wants to share some pictures with his whole grade. Where does each one fit?
    .title = Post it, ask, or leave it out?
    .notes = Let pupils give their reason before you show the answer. A few may say “it depends”, and that is a fine start: depends on whom? The rule of thumb: whoever can be seen gets a say.
    .bin-go-ahead = Go ahead
    .bin-ask-first = Ask first
    .bin-leave-out = Leave it out
    .parrot = His parrot on a skateboard
    .parrot-why = The parrot does not mind. The picture shows nobody who would want a say.
    .swim-team = The swim team after the race
    .swim-team-why = Five faces are in it, so five people get a say. Some may want to be left out, and that is fine.
    .crying = A boy in tears at the bus stop
    .crying-why = It is his hard moment, and it belongs to him. A kind word to him is worth more than a post.
    .ai-castle = A castle made with AI, and marked so
    .ai-castle-why = Nobody is in it, and the mark is honest. AI pictures can be fun when they harm no one.
    .face-swap = A classmate’s face on a pig, made with AI
    .face-swap-why = It may be meant as a joke. But it uses a real person’s face, and that person pays for the laugh.
    .haircut = His best friend’s new haircut
    .haircut-why = Maybe she loves it, maybe she needs a day. Only she can say, so he asks.
    .private-one = A private picture someone sent around
    .private-one-why = Passing it on hurts, and it can break the law. It stops with Leo, and a grown-up hears about it.

three-asks =
    A private picture shows somebody naked or partly naked, or in a sexual way. Three things are warning signs. Somebody asks for one. Somebody sends one that nobody wanted. Or somebody suggests a swap: “mine for yours”.

    Swapping sounds fair, but it is not. The other picture may be borrowed or invented, and nobody owes one in return. A new contact may try this. So may a person you have liked for years.
    .title = Asked, sent or swapped
    .alt = Two speech bubbles with a closed envelope in each. Arrows point from one to the other and back.
    .slide = Three warning signs: somebody asks for a private picture, sends one, or suggests a swap. A swap sounds fair, but it is not. Nobody owes a picture in return.
    .notes = Read the first sentence as it stands and leave it at that; nobody needs an example. Ask why a swap feels more polite than a request. Say clearly that getting an unwanted picture is never the fault of the one who gets it.

idris-chat = Idris, 13, posts clips of his beatbox. A new fan writes to him. What should Idris do?
    .title = A fan writes to Idris
    .notes = Pupils advise Idris; nobody plays the other account. Stop after each reply and ask what it does for him. The middle replies are what many people would try, so treat them with respect.
    .name = Idris
    .other = echo_lane
    .hello = I like your beatbox clips.
    .swap = Let’s swap private pictures.
    .you-first = Hm. Maybe, if you go first.
    .you-first-why = It seems careful to let the other person start. But a swap has no safe side, and Idris can still step out of it.
    .no-swap = No. I don’t swap those.
    .no-swap-why = It is short, clear and polite enough. Idris owes nobody a reason.
    .parrot-joke = Ha, you only get my bird!
    .parrot-joke-why = A joke feels lighter than a no, so lots of people try one. A plain no is harder to talk around.
    .everybody = Everybody does it.
    .not-everybody = That’s not true. I don’t.
    .not-everybody-why = Idris is right, and he says it well. But he does not have to win a debate, because leaving is enough.
    .face-only = Okay, but just my face.
    .face-only-why = A small yes can seem like a way out of the push. Pressure like this asks for more, so it helps to tell.
    .block-and-tell = (Leaves the chat, tells his sister)
    .block-and-tell-why = Idris stays out of the push. His grown-up sister can help him keep the messages, report and block.
    .unasked = (Sends a picture nobody wanted)
    .close-and-tell = (Closes it and tells his sister)
    .close-and-tell-why = Idris does not have to look or answer. He did nothing wrong, and his grown-up sister can help.
    .owe-one = Now I owe you one, I guess.
    .owe-one-why = Giving back is good manners with real gifts. This is no gift, and Idris owes nothing at all.
    .why-send = Why did you send me that?
    .why-send-why = Asking is a natural reply to a shock. But Idris needs no answer from this account. He can stop here.
    .pause = Idris lays the phone down and drums on the table for a bit. This feels off, and it is not him.
    .told = “Good that you came,” says his sister. They keep the messages, but they do not save any picture. They report the account and block it. Then Idris teaches her a beat.
    .later = Later, Idris feels stuck. His head is full, and the beat will not come. He knocks on Mr. Okoro’s door at school.
    .helped = “Thanks for telling me. You are not in trouble,” Mr. Okoro says. Together they keep the messages, report the account and block it. By Friday, Idris has a new clip.

no-today =
    Perhaps somebody agreed earlier, or already sent something. That yes is used up now. Every new picture is a new question, and the answer is allowed to be no.

    It is the same with a crush, a best friend or a cousin. People who care about you can live with a no. If they keep pushing, that is their doing. You may leave, keep the messages and tell somebody.
    .title = Yesterday’s yes is used up
    .alt = A calendar. Yesterday’s page has a check mark and is falling off. Today’s page is empty.
    .slide = A yes from before is used up. Every new picture is a new question. It also counts with a crush or a best friend. If they push, that is their doing.
    .notes = Let pupils invent three short ways to say no, and say them aloud. Make clear that pressure between kids is pressure, too. If someone asks “and if it was already sent?”, answer that help is there just the same.

made-up-pictures =
    AI can invent a picture of something that never happened, with a real person’s face. A picture like this is called a deepfake, and it can look completely real.

    The person in it did nothing, and still it can hurt like a true picture. A fake private picture of a kid is serious harm, and often against the law. So nobody should make it, keep it or pass it on.
    .title = When a picture is made up
    .alt = Two hands put together a portrait from torn pieces of paper.
    .slide = AI can put a real face into a picture of something that never happened. The person in it did nothing. A fake private picture is serious harm. Do not make it, keep it or send it on.
    .notes = Do not show or describe an example, and do not name tools. Ask what a class loses when nobody can trust a picture. If a pupil says they made one, thank them and talk alone afterwards.

leo-steps = A fake picture of Hana turns up in the class chat. Put Leo’s five steps in order. In real life, telling can also come first.
    .title = Leo gets a fake picture
    .notes = Talk about the reasons more than the order. Stress that nobody needs to look closely or prove that it is fake. Ask what Hana would like to find in her messages that evening.
    .no-passing = Do not pass it on and do not save it
    .no-passing-why = This comes first because it takes one second. The picture stops with Leo.
    .note-words = Note who sent it, and when
    .note-words-why = Leo does it while the name is still there. Words are enough; he makes no copy of the picture.
    .stand-by-hana = Write to Hana: “I’m on your side.”
    .stand-by-hana-why = Now he thinks of her. She may feel that all are laughing, so one kind line means a lot.
    .tell-together = Go to a grown-up together
    .tell-together-why = An aunt, a teacher, a school nurse: they choose. If that person hurts them or does not listen, they choose another.
    .ask-down = Report it and ask for it to come down
    .ask-down-why = It comes last because it is easier with a helper. The app can be asked, and so can the police.

taking-down =
    A private picture online can often be removed, even after people have shared it. Fakes can be reported, too. Begin with a report in the app itself. In the United States, the law then gives it 48 hours.

    Take It Down is a free service for pictures from before somebody turned 18. It needs no name. Only a code is sent, and the picture never leaves the device. Not every app takes part, and nobody should copy a picture for this.
    .title = Ways to get it down
    .alt = Framed pictures hang on a line. A hand takes one down, and a box holds one more.
    .slide = Private pictures can often come down, even after sharing. Report in the app; in the US it has 48 hours. Take It Down is free, needs no name, and is for pictures from before 18. Never copy one.
    .notes = Compare the code with a fingerprint: it can be matched, but it does not show the picture. Be honest that not every app takes part. The 48 hours come from a US law, not from the service. Taking down is work for two, so a grown-up helps.

say-it =
    What kind of picture it is can be hard to say. You may leave that out. “There is a picture, and I need help” is enough for a beginning.

    Choose a grandparent, a coach, a school nurse or a helpline. Nobody has to show the picture to get help. Sometimes the person who asks is a relative. If anybody hurts you or does not listen, choose another person. And if everything seems hopeless, call a crisis line. Help shows one, with the emergency number.
    .title = You can leave out the details
    .alt = A teenager sits at a table at night. Four grown-ups are close by, and one of them is on the phone.
    .slide = “There is a picture, and I need help” is enough. Nobody has to show it. If anybody hurts you or does not listen, choose another person or a helpline. Hopeless? Help shows a crisis line.
    .notes = Read the sentence aloud together. Name the people at your school who listen. Explain that no grown-up at school needs to see the picture. End with something calm, and stay nearby.

sleeping-photo = Emre has a funny photo of Paulo, asleep on the bus. What fits best?
    .post-small = Post it to a small group of friends only
    .post-small-why = A small group feels safe, so many would do it. But it can travel on from there. Paulo gets to say.
    .ask-paulo = Ask Paulo, and do what he says about it
    .ask-paulo-why = Whoever is in the picture gets a say. Paulo could not choose while he slept.
    .ask-group = Ask the others if they think it is funny
    .ask-group-why = It is good to ask someone. But only one person is in the photo, and that is Paulo.
    .post-hour = Post it, and then delete it after an hour
    .post-hour-why = An hour seems short. It is long enough to save a picture, so it is better to ask first.

which-signs = Which of these are warning signs?
    .offers-swap = Someone offers to swap private pictures
    .offers-swap-why = A swap is a request that is dressed up as fair.
    .likes-clip = Someone likes your clip of the school band
    .likes-clip-why = A like alone puts no pressure on anyone. It would be worth a look if requests follow.
    .sends-unasked = Someone sends a private picture unasked
    .sends-unasked-why = Nobody wanted it. It is a sign, and it can be reported.
    .asks-private = Someone asks for a private picture of you
    .asks-private-why = It is a sign, whoever asks. It can be told and reported.
    .asks-song = Someone asks which song you practice now
    .asks-song-why = It says nothing about who or where you are. A question about music is fine.

fair-trade = If someone sends a private picture first, the other person owes one back.
    .true-why = We learn to give something back, so it can feel that way. A picture nobody wanted makes no debt.
    .false-why = A picture is never a debt. It may not even show the person who sends it.

said-yes = Sanne sent a picture last month. Now the same person wants another. What may she do?
    .keep-word = Send it, as she said yes the last time
    .keep-word-why = Keeping one’s word is a good habit. But a yes is not a promise for the next time.
    .send-old = Send an old one, so that it is quickly over
    .send-old-why = It is easy to wish for a quick end. A no and some help end it better.
    .long-reason = First find a reason that they will accept
    .long-reason-why = Reasons feel polite. But nobody needs one here, and a push can find holes in it.
    .no-now = Say no, because each time is a new choice
    .no-now-why = A yes from before is used up. She may stop, leave and tell somebody.

what-to-answer = Match each push with an answer to it.
    .everyone-does = “Everyone does it.”
    .everyone-does-to = “I’m not everyone.”
    .everyone-does-why = It is meant to make a person feel odd. Going your own way is fine.
    .you-promised = “You said yes before.”
    .you-promised-to = “Today I say no.”
    .you-promised-why = Each picture is a new question. Today’s answer counts.
    .sent-mine = “I sent you mine.”
    .sent-mine-to = “I didn’t ask for it.”
    .sent-mine-why = A picture that nobody wanted makes no debt.
    .it-is-secret = “No one will ever know.”
    .it-is-secret-to = “I tell people I trust.”
    .it-is-secret-why = A call for secrecy is a good reason to tell.

fake-in-group = “Relax, it’s only AI,” says someone about a fake of a girl. What is true?
    .still-hurts = It harms a real girl, so it should stop
    .still-hurts-why = The picture is made up, and the hurt is not. Not passing it on is the first help.
    .not-real = It is no problem, as it is not even real
    .not-real-why = The word “fake” makes it sound small. But her face is in it, and people look. That hurts.
    .maker-only = It is only a problem for whoever made it
    .maker-only-why = The maker did start it. Each person who sends it on adds to it, and each one can stop it.
    .laugh-off = It goes away if she can laugh about it
    .laugh-off-why = People say it to calm her down. But it is not her job to laugh, and help works better.

mina-order = A fake picture of her friend Jo reaches Mina. Put her steps in order.
    .keeps-still = She does not send it on to anyone
    .keeps-still-why = It takes one second, and it stops with her.
    .writes-down = She notes who sent it and when
    .writes-down-why = She does it while the name is there. The words help, and no copy is needed.
    .writes-friend = She writes to Jo: “I’m with you”
    .writes-friend-why = After that, Jo knows that not everyone is laughing.
    .goes-nurse = They go to the school nurse and report it
    .goes-nurse-why = Two walk more easily than one. Telling first would be fine, too.

no-name = A person can use Take It Down without giving a name.
    .true-why = It is free and needs no name. That makes the first step easier.
    .false-why = Many people think that they must sign up. They need not: it works with no name, and it is free.

not-taking-part = A picture of Lina is on an app that does not use Take It Down. What helps?
    .leave-it = Leave it, because nothing else can be done
    .leave-it-why = It can feel like that for a while. There are more ways: a report in that app, a helper, the police.
    .copy-it = Copy it, so that there is proof to show
    .copy-it-why = Proof sounds useful. But such a picture is never copied. Names, words and times are enough.
    .report-there = Report it in that app, with a grown-up
    .report-there-why = The report goes to the people who can remove it there. With a helper, it is easier.
    .ask-around = Ask around to find out who first saw it
    .ask-around-why = Wanting to know is natural. But questions spread the news, and a report gets more done.
