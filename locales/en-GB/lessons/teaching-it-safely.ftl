lesson =
    .can-set-frame = set up a lesson that any pupil can pass on or leave
    .can-keep-distance = keep the topic at a distance from pupils’ own lives
    .can-stop-kindly = kindly stop a pupil who starts to tell in front of the class
    .home-what-practiced = What did you practise today, and with which made-up person?
    .teacher = For staff training before the first lesson on this topic. The aim is a frame that protects pupils who may be living through it. Colleagues rehearse with the story’s people only. Anyone may pass or step out without explaining.
second-row =
    In the second row, a pupil may be living through this today. You don’t know who. So plan as if they were there.

    Tell your lead the date and the topic. Know who has time for pupils that day. Offer everyone a way out in advance, with something good to do, and ask for no explanation.

    Mind the timing. Right after a pupil has told, or while rumours fly, a safety lesson sounds like blame. Wait until it’s calm.
    .title = For the pupil in the second row
    .slide = Plan as if a pupil in the room were living through it. Tell your lead the date. Offer everyone a way out in advance. Wait when something has just happened.
    .notes = Ask which dates would be unlucky, such as the last hour before the holidays. Work out where pupils go who take the way out, so that no one’s noticed for going.
    .alt = A pupil with a backpack walks through a gate towards a school with lit windows.
shape =
    .limit-why = With the rules, and before any story. So pupils can choose what they say.
    .practice = Practise with a made-up person
    .calm-end-why = A few quiet minutes: drawing, music, a walk. A pupil who’d like a word finds you there.
near-or-far =
    .notes = Let pairs turn each card that comes too close into one that keeps a distance. Most are well meant; say that first. Ask which card you heard yourself as a pupil.
    .who-of-you-why = It’s meant to show that it’s common. A pupil may have to lie.
    .own-essay-why = Writing helps many people. Here it asks for a private story, with a mark on top.
milan-raises-hand = The class gives advice to a made-up girl. Milan, 13, raises his hand, and everyone listens. His mother teaches two doors down. What should Ms Ade say?
    .name = Ms Ade
    .this-summer = That’s a bit like what happened to me this autumn.
    .looks-down = Milan looks at his desk. While the class draws, Ms Ade bends down to him: “You did nothing wrong.”
    .tell-mother = Are you going to tell my mum? She’s right over there.
    .quiet-word-why = She’s a colleague and means well. At school, Milan is a pupil first, and he hasn’t been asked.
    .okoro-first = Mr Okoro first. What worries you about her knowing?
    .names-okoro = She sees that he’s still waiting. “First I’ll tell Mr Okoro. He’ll ask you about home before anyone calls, and before anyone walks over there.”
    .takes-back = “Forget it,” says Milan. Ms Ade sits down. “I was too fast. Mr Okoro comes first. And you can say what worries you about your mum.”
    .later = Milan puts his hand down. After class, Ms Ade waits for him. “I didn’t do that well. It matters to me. I’ve got time now, or tomorrow.”
    .told = “She’d get so worried,” says Milan. They walk to Mr Okoro. Ms Ade writes down his words, the date and the time. At lunch, she talks to Ms Lindqvist about the photocopier.
    .helped = It takes a while. He tells a bit, then more. He’s believed, Mr Okoro knows the same day, and Milan helps decide how his mother hears of it.
ground-rules =
    Make the rules together. Anyone may pass. No stories from our own lives, no real names: we say “the girl in the story.” We answer what was said, not who said it.

    Then the limit, early and warm. “I listen to everything. If a pupil isn’t safe, I tell a person who can help, and I say so first.”

    Put up a question box. Everyone writes, question or not; only you open it, never in class. A slip can be a cry for help: tell your lead that day, even without a name.
    .slide = Anyone may pass. No own stories, no names. “If a pupil isn’t safe, I tell a person who can help.” A box: everyone writes, you open it alone. A cry for help goes to the lead that day.
    .notes = Have each person say the limit in their own words; it should sound like care. Decide who opens the box when you’re ill. Pupils who don’t write may record, draw, sign or dictate.
    .alt = A teacher and pupils sit in a circle in the classroom.
mr-park-asks = The day after the lesson, Mr Park, Yuna’s father, writes to Ms Ade. What should she write back?
    .notes = Mr Park is a friendly, curious father, and half of what he asks is his to know. Ask where that half ends. Collect sentences that keep the door open.
    .name = Ms Ade
    .other = Mr Park
    .tested-program = It’s a tested programme, no need to worry.
    .sends-it = Ms Ade sends him the lesson and the ground rules.
    .all-students = I keep that for each pupil. Ask her which rule she’d keep.
    .all-students-why = “Each pupil” says that nothing’s wrong. And he goes home with a question.
    .adds-reason = She adds: “I do that for each pupil. Ask her which rule she’d keep.”
    .stops-typing = Ms Ade sees the rules on the wall and deletes the line. “That’s hers to tell,” she writes. “Ask her which rule she’d keep.”
    .passes-rice = At dinner, Mr Park asks. “The right to pass,” says Yuna. He passes the rice.
    .asks-yuna = At dinner, Mr Park asks. Yuna talks for ten minutes, mostly about commas.
everyone-in-room =
    Boys are targeted often, in games as well. Let boys in your stories be scared, ask for help and get it. “Girls, be careful” leaves them out and blames girls.

    LGBTQ+ pupils may fear being outed. Don’t guess who likes whom. A threat to out someone is pressure, and getting help doesn’t take coming out.

    Disabled pupils need the same content and more ways in: easy words, captions, signs, symbols, time. And ways to tell without a voice, or without the teaching assistant.

    Never say only “tell your parents.”
    .notes = Go through one of your lessons: who’s in it, who’s missing? Ask disabled colleagues what would help. Make a list of people to tell that works for a pupil who isn’t safe at home.
what-is-asked =
    As of November 2026, as far as we saw. United States: a school with E-rate money certifies that its policy includes teaching about behaviour online and cyberbullying (FCC, since July 2012). Keep a record.

    England: Keeping Children Safe in Education, 2025, names content, contact, conduct and commerce. For 2026 we saw a draft only; look up the edition in force.

    Australia: the curriculum, version 9, links online safety across subjects. Mexico: a federal campaign on digital self-care for high schools, since November 2025.
    .slide = As of November 2026. US: E-rate schools teach online behaviour (FCC). England: Keeping Children Safe in Education, edition in force. Australia: curriculum, version 9. Mexico: federal campaign since November 2025.
    .notes = This is general information with dates. Check what has changed since, and what your country and school add. England’s rules on relationships education (in force since September 2026) also say that parents may see materials. Porchlight’s class reports can serve as a record.
q-neighbor = Leo, 9, chuckles. “Our neighbour’s password is his dog’s name. It’s Mr …” What do you say?
    .hear-alone-why = That’s for something that troubles a pupil. Leo’s just having fun.
q-night-before = Your lesson on AI fakes is tomorrow. Tonight you hear that a fake of a pupil in that class is going round. The lead knows. What about tomorrow?
