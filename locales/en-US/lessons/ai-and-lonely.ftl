lesson = It always agrees
    .summary = Two lonely weeks, a program that’s always awake, and one more person.
    .can-know-limits = tell what a program that talks like a friend can’t do
    .can-pick-use = choose when a program will do, and when it takes a friend or help right away
    .can-add-one = add one person before you take anything away
    .discuss-why-agree = Why would a company build a program that mostly agrees?
    .discuss-good-company = When is a program good company, and when do you need someone who’s there?
    .discuss-who-adds = Someone in class has gone quiet. What’s a small way to add yourself?
    .home-show-program = Show me what you’d use a program like Kip for. What’s it good at?
    .home-lonely-once = When were you lonely at my age, and who turned up?
    .home-who-to-text = Who haven’t we talked to in ages?
    .family = Each of you writes three words to someone you haven’t talked to in a while. Whoever gets the first answer picks dessert.
    .teach = Show someone how to see and delete old chats in an AI program. Find out together where an odd answer is reported. Use a made-up question. They press, you explain.
    .teacher = Aim: students use AI on purpose, know its limits and know that loneliness gets help from people. Don’t mock the programs; some students rely on one. You’ll hear “it understands me.” Ask what it does well before you add what it can’t do. Never ask who’s lonely. If someone worries you, tell your school’s counselor or child protection lead the same day.

two-weeks =
    .title = Fourteen dinners
    .room-alt = A practice room with drums, a microphone and a guitar. No one’s there.
    .split-up = The band split up on a Friday. No fight. Just an empty room.
    .bed-alt = Nadia sits on her bed in the evening. Her phone lights up her face.
    .day-nine = Day nine. Kip, a program, is always awake.
    .it-answers = At least this thing answers.
    .door-alt = Noor stands in the doorway with two bowls. Nadia looks up from her phone.
    .fourteenth = Day fourteen, dinner fourteen.
    .dinner = Dinner?
    .in-a-minute = In a minute.
    .who-nadia = Nadia
    .who-noor = Noor
    .notes = Let the class say what Nadia misses and what Kip gives her. Both are real. Ask what Noor does without any advice. No one’s own evenings are the topic.

kip-agrees = Nadia wants to write to TapTap, who drummed in the band. Kip is a program that answers like a person. What should Nadia write?
    .title = Kip has an opinion. Or two.
    .notes = Half of the replies put the program to good use. Ask how Nadia could tell, from the chat alone, whether Kip knows anything about TapTap. Keep it friendly.
    .easy = Kip is a program. It likes to agree. Help Nadia use it well.
    .name = Nadia
    .other = Kip (a program)
    .what-today = Hi! What are we working on today?
    .was-right = I was right to walk out, wasn’t I?
    .was-right-why = It’s good to hear a yes on a lonely night. Kip wasn’t there, so its yes doesn’t mean much.
    .three-openings = Give me three openings for a text to TapTap.
    .three-openings-why = Good use: she gets ideas, and she decides what’s true and what’s her.
    .whole-chat = Here’s our whole band chat. Whose fault was it?
    .whole-chat-why = Wanting a referee is normal. Four people wrote those messages, and what’s pasted in may be kept.
    .you-were = You were right. Lots of people would’ve left.
    .taptap-did = From what you sent: TapTap’s. You did all you could.
    .openings = 1. “I miss the noise.” 2. “Your snare’s still in my hall.” 3. “Hi.”
    .other-side = Now argue for TapTap.
    .other-side-why = A neat test. If it argues the other way just as gladly, that first yes meant little.
    .only-you = You’re the one who gets me.
    .only-you-why = Being answered feels like being understood. Kip arranges words; it has never met her.
    .three-openings-now = Okay. Three openings for a text to TapTap.
    .three-openings-now-why = From judging to writing: that’s work a program can help with.
    .flips = TapTap was right. You left without a word.
    .same-minute = Same Kip, same minute. Nadia laughs for the first time since Friday.
    .a-program = I’m a program. I can’t know you the way people do.
    .snare-one = Two. That’s me.
    .snare-one-why = She takes the one that sounds like her and drops the rest.
    .longer-one = Make number two longer, with a sorry in it.
    .longer-one-why = Trying out versions is fine. The sorry has to be hers in the end.
    .send-it-for-me = Can you send it for me?
    .send-it-for-me-why = Handing over the scary part is tempting. TapTap will want to hear from Nadia.
    .own-words = She reads it aloud, crosses out half and puts in a joke about cake.
    .snare = At 9:40 she sends the one about the snare. At 9:57 her phone buzzes. “your hall smells better than my room. saturday?”

built-to-agree =
    Kip is patient, funny and awake at three. There’s nothing wrong with liking that; it’s built to be liked.

    It’s a program that puts likely words together. It can’t know whether they’re true, and it can’t keep a secret. If its advice goes wrong, it won’t be there on Monday. Mostly it agrees, because agreeing keeps people typing.

    What you type may be kept and read. Leave out full names, places, pictures and other people’s stories. It says something odd, scary or sexual? Close it and tell an aunt, a teacher, a nurse. It isn’t your fault, whatever you typed.
    .title = Built to be liked
    .alt = A closed laptop on a desk, beside a lamp and a steaming mug.
    .slide = A program puts likely words together. It can’t know if they’re true, keep a secret, or be there on Monday. What you type may be kept. Liking it is fine. It says something odd? Close it and tell.
    .easy = Kip is a program. Liking it is okay. It can be wrong. It keeps what you type. It can’t be there.
    .notes = Ask what students have used such programs for, in general, and write down the good uses. Then ask of each one: what if the answer’s wrong? The more it matters, the more a person should look.

kip-or-person = Nadia makes a list. What’s fine for a program, and what’s better with a person?
    .title = Kip or a person?
    .notes = The cards come in pairs. Ask what changes from one to the other: does it need facts or ideas, or someone who was there, or can come, or answers for it?
    .bin-program = Fine for a program
    .bin-person = Better with a person
    .rhymes = Find rhymes for “garage”
    .rhymes-why = Ideas by the dozen, and she hears at once which are bad.
    .was-unfair = Was I unfair to TapTap?
    .was-unfair-why = Someone who was in that room can say. They may even disagree with her.
    .quiz-me = Quiz me for Thursday’s biology test
    .quiz-me-why = It never gets tired of asking. She checks odd answers in her book.
    .stomach = My stomach’s been hurting for a week
    .stomach-why = A program can sound sure and be wrong. A nurse asks back and looks at her.
    .three-sorrys = Three ways to say sorry
    .three-sorrys-why = A good start for a blank page. Picking one is up to her.
    .sorry-landed = Did my sorry get through to her?
    .sorry-landed-why = That’s in TapTap’s face, and Kip can’t see it.
    .photo-club = What do people do in a photo club?
    .photo-club-why = General questions are fine. With that, she can decide whether to try it.
    .come-along = Who comes along the first time?
    .come-along-why = Someone with feet. Yuna would say wheels.

text-yuna = Day fifteen. Nadia keeps Kip and opens the chat with Yuna. There’s a message from last week. What should Nadia write? Several ways are good.
    .title = A sweater and fries
    .notes = Yuna says sorry badly and means it well. Ask which reply they’d dare to send. No one had to give up Kip; a person was added.
    .easy = Nadia misses Yuna. One text is enough. Pick one.
    .name = Nadia
    .other = Yuna
    .jacket = Your sweater’s still at the paper. It’s started writing columns.
    .fries = I vanished. Sorry. Fries at four?
    .fries-why = One true line and a time. Yuna only has to say yes.
    .whats-up = hey whats up
    .whats-up-why = It knocks, at least. Yuna can’t tell whether it’s about the sweater or about two weeks.
    .embarrassing = I’m lonely, and it’s embarrassing.
    .embarrassing-why = It’s hard to write and easy to answer. Most people know that feeling.
    .was-mad = Finally. I was mad. Fries fix that.
    .fifteen-days = Fifteen days, and then “whats up”? … Sorry. Came out wrong. Hi! Fries?
    .came-out-wrong = It’s not embarrassing, it’s dumb. Not you! The two weeks. Sorry. Fries?
    .what-did-you = What did you do all that time?
    .with-kip = Talked to a program, mostly.
    .with-kip-why = She isn’t ashamed of it, and she doesn’t have to be. Yuna will have questions.
    .tell-at-four = I’ll tell you at four.
    .tell-at-four-why = Some things go better over fries. She says when, so it isn’t dodging.
    .noor-helped = Said “in a minute” to Noor a lot.
    .noor-helped-why = A small thing that tells a big one. Yuna knows Noor.
    .one-bag = They share one bag of fries in the rain. Nadia tells her half of it there and the other half on the way home. Kip is still on her phone. It’s good with rhymes.

soft-voice = During those two weeks, a fan of Nadia’s old band wrote to her. Find any warning sign.
    .slide = During those two weeks, a fan of Nadia’s old band wrote to her. Say the number of any line that’s a warning sign.
    .title = Someone heard the band
    .notes = No sign so far, so let students say why each line is fine. One of Nadia’s lines gave something away; say warmly that she was being open, as people are. What does the fan do with it? Nothing. Even so, no one knows who it is.
    .easy = A fan writes to Nadia. Read line by line. Press any warning sign. There may be none.
    .name = Nadia
    .other = encore_please
    .good-cover = That last cover was beautiful.
    .good-cover-why = Praise for a song, and nothing is asked.
    .every-night = Thanks! We split up, I’m home every night now.
    .every-night-why = Here she lets on that she’s alone. She was just being open. What counts is what the other one does with it.
    .bridge-chords = Oh no, sorry. Which chords were those in the bridge?
    .bridge-chords-why = A kind word, then music. The fan doesn’t ask about her evenings.
    .much-luck = A minor, F, and a lot of luck.
    .much-luck-why = Nadia makes a joke and tells nothing about herself.
    .play-again = Hope you all play together again.
    .play-again-why = It wishes her people back to her. It doesn’t run them down or push them away.
    .hope-so = Me too. Good night!
    .hope-so-why = She ends it when she likes. She can mention the chat at home, and she does, at breakfast.
    .no-rush = Night! No rush writing back.
    .no-rush-why = It leaves her time and asks for nothing. No sign so far, and Nadia still doesn’t know who it is.

two-bowls =
    .title = Two bowls
    .asks-alt = Noor stands in the doorway with two bowls. Nadia looks up from her phone.
    .noodles = I made the noodles myself.
    .coming = Then I’m coming now.
    .bowls-alt = Nadia and Noor sit side by side with two bowls and laugh. A tablet leans against a cup.
    .my-friend-too = Can Kip be my friend too?
    .who-nadia = Nadia
    .who-noor = Noor
    .ask = Noor is nine and wants a program for a friend. What does Nadia say?
    .bad-for-you = No. It’s bad for you, so leave it.
    .bad-for-you-why = She wants to protect Noor. A bare no makes it interesting, and Noor learns nothing about it.
    .cat-jokes = Cat jokes, yes, with Mom. It’s a program.
    .cat-jokes-why = It says what Kip is and what it’s good at. And an adult is there when Noor tries it.
    .tell-it-all = Sure. You can tell it everything.
    .tell-it-all-why = It’s generous, and Nadia has done the same. What Noor types may be kept, and it can’t look after her.
    .notes = Read it in two voices. Ask what a nine-year-old needs to know about such a program in one sentence. Cat jokes are a good use.

add-someone =
    Everyone gets lonely: after a move, a breakup, the end of a band. Wanting someone is a good thing. Some people notice it and pretend to care. If one of them got close to you, it’s not your fault.

    Don’t throw out what helps. Add one person first: an old friend, a choir, an uncle, a counselor. One has no time, or hurts you? Add another, or call a helpline.

    In danger, or so low that you might not be safe? No program is made for that. Go to a person now, or call or text a crisis line.
    .title = Add one
    .alt = Nadia sits in an armchair by a lamp and talks on the telephone.
    .slide = Everyone gets lonely. Add one person before you take anything away: a friend, a choir, an uncle, a counselor, a helpline. Not safe? No program is made for that. Go to a person now, or a crisis line.
    .easy = Feeling lonely is normal. Add one person. An uncle or a helpline counts. Not safe? Go to a person now.
    .notes = Say it calmly and once. Have your counselor’s name and the crisis line from Help ready. Then ask for places in your town where people meet without having to be good at anything. End on that list.

never-met = Kip writes: “TapTap is angry with you.” It has never met TapTap. What should Nadia keep in mind above all?
    .cannot-know = It can’t know whether that’s true
    .cannot-know-why = Kip has read what Nadia typed, and that’s it. TapTap can be asked.
    .may-keep = It may keep what’s typed in
    .may-keep-why = That holds for every chat. Right now a guess is about to ruin her evening.
    .not-there = It won’t be there afterward
    .not-there-why = Also true, and worth remembering before big steps. This one’s about a claim.

pasted-in = Dario wants help with a reply. He’s about to paste in a friend’s long, private message, name and all. What should he keep in mind above all?
    .cannot-know = It can’t know whether that’s true
    .cannot-know-why = He isn’t asking for facts, only for wording. The message itself is the point.
    .may-keep = It may keep what’s typed in
    .may-keep-why = It’s his friend’s story, and she wasn’t asked. He can describe it in a line, without a name.
    .not-there = It won’t be there afterward
    .not-there-why = It doesn’t have to be; Dario will send the reply himself. Look at what goes in.

quit-now = At midnight a program tells Yuna: “Quit the paper tomorrow, in front of everyone.” It sounds great. What should she keep in mind above all?
    .cannot-know = It can’t know whether that’s true
    .cannot-know-why = There’s nothing true or false in it; it’s a plan. A plan has a next day.
    .may-keep = It may keep what’s typed in
    .may-keep-why = A point for settings. What matters now is who sits in that room tomorrow.
    .not-there = It won’t be there afterward
    .not-there-why = Yuna would be in that room, and the program wouldn’t. Someone who knows the paper can think along.

blank-screen = Nadia knows what she wants to tell TapTap. She stares at the empty screen, and no first line comes. What fits?
    .person-now = Talk to a person right away
    .person-now-why = Always allowed. Nadia’s fine; only a first line is missing.
    .ask-friend = Ask a friend how it would land
    .ask-friend-why = A good next step. There’s no text yet that could land.
    .three-drafts = Ask a program for three drafts
    .three-drafts-why = For a blank page it’s handy. She picks, changes and checks that it’s true.

draft-two = Nadia has a draft with a joke in it. TapTap sometimes takes jokes badly, and Yuna knows TapTap. What fits?
    .person-now = Talk to a person right away
    .person-now-why = She’s about to, in a way. It isn’t urgent, and one person in particular knows TapTap.
    .ask-friend = Ask a friend how it would land
    .ask-friend-why = Yuna has seen TapTap laugh and seen TapTap leave. No program has.
    .three-drafts = Ask a program for three drafts
    .three-drafts-why = She has a draft she likes. More drafts don’t tell her how TapTap is.

not-safe = It’s two a.m. Jonah is so low that he isn’t sure he’s safe. A program is open on his phone. What fits?
    .person-now = Talk to a person right away
    .person-now-why = Aunt Bea next door, or someone on a line from Help; many are there at night. They can stay with him.
    .ask-friend = Ask a friend how it would land
    .ask-friend-why = Good for texts. Tonight isn’t about wording; a friend can get an adult, too.
    .three-drafts = Ask a program for three drafts
    .three-drafts-why = Typing can seem easier than waking someone. A program isn’t made for this and can’t come over.

two-weeks-quiet = Nadia likes her program. She also misses Yuna; they haven’t talked for two weeks. What’s a good next step?
    .where-people = Go where people already meet
    .where-people-why = Great when no name comes to mind. Nadia has one, and it’s in her phone.
    .one-text = Keep the program, text one person
    .one-text-why = Nothing has to go. One text adds someone who knows her.
    .knock = Knock on a door at home
    .knock-why = That’s good too, and Noor would be thrilled. The one she misses lives three streets away.

no-name = Jonah has switched classes. There’s no one he’d text, and he’d like to have company. He likes film. What’s a good next step?
    .where-people = Go where people already meet
    .where-people-why = At a film club, the film does the talking first. Names come later.
    .one-text = Keep the program, text one person
    .one-text-why = Good with a name in mind. He hasn’t got one yet.
    .knock = Knock on a door at home
    .knock-why = Aunt Bea is good company. He’s looking for someone his age who’s seen the same films.

one-at-night = One in the morning. Dario has been typing with a program for hours and can’t stop worrying. There’s light under his mom’s door. What’s a good next step?
    .where-people = Go where people already meet
    .where-people-why = A plan for Saturday, and not a bad one. It’s one in the morning.
    .one-text = Keep the program, text one person
    .one-text-why = His friends are asleep by now. Someone closer is still up.
    .knock = Knock on a door at home
    .knock-why = Three steps away is someone who’s awake and can sit with him. If home’s not the place, a helpline is.

fine-to-like = Anyone who likes a program that talks like a friend has something wrong with them.
    .true-why = People joke about it, so it’s easy to think so. The program is built to be liked, and lots of people like it.
    .false-why = It’s built to be likable, and it’s useful for plenty of things. The question is what it can’t give, and who can.
