lesson = Grooming and sextortion: what staff should know
    .summary = Two patterns, plain words, a calm answer to blame, and two minutes that fit into any lesson.
    .can-two-patterns = tell the slow pattern from the fast one
    .can-plain-words = use plain words where soft ones would hide what happened
    .can-answer-blame = answer a colleague who blames a pupil, calmly and briefly
    .can-remind-daily = fit a two-minute reminder into any lesson
    .discuss-our-words = Which words do we use among ourselves, and how would they sound to a pupil?
    .discuss-where-minutes = Where in our week are there two free minutes for a reminder?
    .discuss-whom-we-miss = Which pupils do our warnings not reach so far?
    .home-heard-at-school = What have you heard at school about tricks online?
    .home-two-adults = Which two adults at school would you go to?
    .home-what-adults-say = What do adults say about this that does not help?
    .family = In your next letter home, name the two patterns in one line each. Add one sentence: “Nobody gets into trouble with us for telling.”
    .teacher = For staff training, also for office, kitchen and bus staff. The aim is shared knowledge and shared words, not fear. Speak about the case on the table and not about real pupils. Anyone may step out without giving a reason.

why-all-of-us =
    Every pupil has heard “be careful online.” It says little about how the tricks work, and nothing about whom to go to. Young people need more than a warning, and one colleague in one assembly cannot give it.

    You meet them daily: at the door, on the bus, in the last minutes of math. You need not know every app. You need two patterns, some plain words, a calm answer to blame, and the name of your safeguarding lead.
    .title = Why this concerns all of us
    .slide = “Be careful online” says little about the tricks, and nothing about whom to go to. What all staff need: two patterns, plain words, a calm answer to blame, and the name of the safeguarding lead.
    .notes = Ask everyone to name the safeguarding lead on a slip of paper, then compare. Invite those who think they have no part in it; drivers and kitchen staff often hear more. Say at the start that anyone may step out.
    .alt = Four colleagues sit around a table with papers, under a lamp.

slow-and-fast =
    The slow pattern is grooming. Somebody builds trust with praise, time and gifts, over weeks or longer. It can be a person the pupil knows and likes. Secrecy and requests come later.

    The fast pattern is sextortion for money. From hello to a threat, it can take hours, even minutes. Teenage boys are often the target, girls and younger children are too. The picture may be real, made with AI, or only claimed.

    “Beware of strangers” misses much of this. Teach pupils to notice what is asked of them. In both patterns, the pupil is never to blame.
    .title = One is slow, one is fast
    .slide = Slow: grooming. Trust over weeks, often by someone known. Fast: sextortion for money, from hello to a threat within hours. Boys are often targets, and anyone can be. The pupil is not to blame.
    .notes = Draw two lines on the board, a long one and a short one, and let staff place what they know. Ask which of the two our lessons have covered so far. Quote no figures from memory.
    .alt = A long thread runs out of a bright speech bubble and around several corners.

which-pattern = Eight things that a pupil might mention. Which pattern do they point to? One alone proves nothing.
    .title = What does it point to?
    .notes = Take time for the two cards that fit either pattern. Ask what you would say if a pupil mentioned it in passing. A sign is a reason to ask kindly and to tell the lead, never a verdict.
    .bin-slow = The slow pattern
    .bin-fast = The fast pattern
    .bin-either = Either of them
    .weeks-of-praise = Weeks of praise, likes and time
    .weeks-of-praise-why = Closeness is built up before anything is asked. Much praise is harmless; look at what follows it.
    .a-price = A price, an hour after “hello”
    .a-price-why = When money is the aim, things move fast. Giving in seldom ends the threats.
    .same-school = “I go to your school too.”
    .same-school-why = A shared school creates trust at once, so it is used in both. An adult can help to check it offline.
    .drifting-talk = Games and jokes drift to sexual topics
    .drifting-talk-why = One more step in winning a child over. It happens bit by bit, so it belongs to the slow pattern.
    .rides-food = Rides, food or a place to stay
    .rides-food-why = Gifts like these meet a real need. Never shame the need; the one who uses it is responsible.
    .switch-apps = “Let’s change apps,” after ten minutes
    .switch-apps-why = An early switch saves the other person time. It leads away from the first app’s safety tools.
    .asks-picture = A request for a private picture
    .asks-picture-why = Early or late, it occurs in both, and also as a swap. Whoever asks for it is responsible.
    .claims-fake = “I have a fake of you. Pay.”
    .claims-fake-why = Blackmail works with AI pictures, too. The pupil may never have sent anything.

say-it-plainly =
    One step is easily missed, because it is awkward to name. Some people steer a chat, a joke or a pretend game toward sexual topics. Bit by bit, this comes to seem normal.

    Pupils rarely put it like that. They say “it got weird,” or they laugh. You need no details. “That sounds uncomfortable. It is not your fault. Thank you for telling me.” Then you go to your lead.

    Among colleagues, use plain terms: sexual talk, grooming, blackmail. “A bit of drama” hides what was done.
    .title = Plain words for an awkward step
    .slide = Some people steer chats, jokes or pretend games toward sexual topics, bit by bit. Pupils say “it got weird.” You need no details. Thank them, blame nobody but the sender, and go to your lead.
    .notes = Let everyone say the three sentences aloud once. Ask what pupils in your school say instead of “uncomfortable,” in every language they speak. Include signs and symbols that pupils use.
    .alt = A pupil stands at a teacher’s desk, and the two talk under a small lamp.

fakes-among-pupils =
    Among pupils, AI is misused for fake nude pictures of classmates. It is meant to humiliate, and it does. Treat it as serious harm, and not as a prank with a computer.

    Do not look at it, and copy nothing. Stop the spreading, and tell your lead the same day. Whether it looks real makes no difference to the pupil in it.

    Think of several pupils: the one in the picture, the one who made it, those who got it. Each is a child, and each needs a calm adult.
    .title = Fakes among pupils
    .slide = Fake nude pictures of classmates are serious harm, and no prank. Do not look, copy nothing, stop the spreading, tell your lead the same day. Every child involved needs a calm adult.
    .notes = Name no tools and show no examples. Expect the question about punishment; it comes later, and the lead decides with others. Say “a child who has done harm” and avoid labels.
    .alt = A picture in a frame breaks up into small square tiles on one side.

petrov = On the staff-room table lies a case for today’s training. A boy of 16 was blackmailed, and he paid. Mr. Petrov puts the sheet down. What should Ms. Lindqvist say?
    .title = Rehearse: over coffee
    .notes = Read it with two voices, then change roles. Mr. Petrov is no villain: most people who speak like this are shocked and want it to stop. Ask who else is in the room and hears the answer.
    .name = Ms. Lindqvist
    .other = Mr. Petrov
    .at-sixteen = Sixteen! And he pays. Somebody that age has to know better.
    .how-can-you = How can you say such a thing? That’s just awful.
    .how-can-you-why = The feeling behind it is right. But now the talk is about Mr. Petrov, and no longer about the boy.
    .they-never-listen = Well, yes. We tell them and they never listen.
    .they-never-listen-why = Agreeing keeps the peace over coffee. Others in the room hear it too, and one of them may need to tell someone.
    .somebody-scared-him = Somebody scared him on purpose. That is who did it.
    .somebody-scared-him-why = One calm sentence puts the responsibility where it belongs, and Mr. Petrov is not attacked.
    .september = But we warned them all, back in September.
    .one-talk = One talk is little when someone is that afraid.
    .one-talk-why = She honors the effort and explains why it was not enough. Skills need practice, more than once.
    .no-idea = You did. I don’t know what else we could do.
    .no-idea-why = Being at a loss is honest. It leaves room for Mr. Petrov’s own question, though the boy is out of sight for now.
    .done-our-part = Exactly. So we have done our part, haven’t we.
    .done-our-part-why = A load is off both of them. For a pupil at the door it would mean: you are on your own.
    .only-mean = I only mean that we did warn them.
    .not-now = Let’s not do this now. I’ve got class soon.
    .not-now-why = A pause cools things down, and that is worth something. It needs a second try later on.
    .was-sharp = That was sharp of me. I know you care about them.
    .was-sharp-why = She takes back the tone and keeps the point. People who feel respected can think again.
    .will-remember = I’ll remember that, when it is about your class.
    .will-remember-why = Anger on a pupil’s behalf is human. A threat closes the door that she would like to open.
    .after-school = The bell rings. After school, Mr. Petrov is waiting at her door, the sheet in his hand.
    .what-to-say = All right. So what do I say if a boy like him comes to me?
    .why-first = First I would ask why he paid, then get the lead.
    .why-first-why = Getting the lead is right. But “why” sounds like blame, and the boy needs something else first.
    .three-sentences = “Thank you. It’s not your fault. I’ll get help.”
    .three-sentences-why = Thanks, no blame, help: it takes five seconds. All that follows is for the lead.
    .tries-it = Mr. Petrov tries it out loud: “Why did you pay?” He shakes his head. “No. I’d begin with thank you.”
    .later = The bell rings, and the sentence stays in the room. On her way home, Ms. Lindqvist thinks about who else was listening.
    .told = Mr. Petrov writes three short sentences on the back of the sheet. “Nobody ever said that to a boy when I was at school,” he says. Then he goes to class.
    .helped = The next morning, she sits down beside him. “About yesterday. Somebody threatened that boy, and that is who did it.” He turns his cup. “Fair enough. What would you say to him?” At the next table, a student teacher looks up and listens.

two-minutes = Class is over three minutes early. Put the parts of a short reminder in order.
    .title = A reminder that takes two minutes
    .notes = Let each person fill the six parts for their own subject, and try it on a neighbor. Ask how often it could happen: many small reminders do more than a big one. Nobody in class is asked about themselves.
    .ordinary-start = Begin with something ordinary: a game, a song
    .ordinary-start-why = It starts where the pupils are. No solemn face, and nobody wonders what has happened.
    .one-trick = Name one trick, with a made-up person
    .one-trick-why = From the game, it is one step to a person in it. One trick is enough, and nobody in the room is meant.
    .one-move = Say one thing that helps right then
    .one-move-why = The trick is clear, so now they need a way out: stop, keep the chat, tell.
    .whose-doing = Say whose doing it is: not the target’s
    .whose-doing-why = Someone who did answer, or did send, is listening too. This keeps the door open for them.
    .two-people = Name two people at school, and Help
    .two-people-why = Free of blame, pupils can hear where to go. If one does not listen, or is the one who hurts, there is another, or a helpline.
    .light-end = Finish with something light, and let them go
    .light-end-why = The message has been heard. An easy ending makes the topic an ordinary one.

your-part =
    Much is ready to use. The FBI has free Safe Online Surfing lessons for grades 3 to 8. Know2Protect, from Homeland Security, has material for educators. Its part for children is for ages 10 and up; for younger ones, it points to NetSmartz. Elsewhere, ask your lead what fits your country.

    It is not your part to investigate, to look at pictures, or to decide alone. Is something on your mind? Tell the lead the same day.

    And if it follows you home, talk to somebody. Being shaken is no weakness.
    .title = What is ready, and what is your part
    .slide = FBI Safe Online Surfing: grades 3 to 8. Know2Protect: for educators, and ages 10 and up. Younger: NetSmartz. Your part: notice, tell the lead the same day. Not your part: investigate or look.
    .notes = Agree on who tries out which material by when. Look at the lessons in Porchlight for your grades. Name one person that staff can talk to, and leave a quiet minute.
    .alt = A teacher and pupils sit in a circle in the classroom.

q-target = Who is targeted when somebody blackmails young people for money?
    .open-profiles = Mostly girls who have open profiles
    .open-profiles-why = Many pictures in campaigns suggest it. When money is the aim, boys are often targeted, so speak to all.
    .youngest = Mostly the very youngest of the pupils
    .youngest-why = Younger children can be hit, so it is good to think of them. Teenagers, above all boys, are often targeted.
    .anyone-boys = Anyone, and teenage boys quite often
    .anyone-boys-why = Girls and younger children are targeted, too. Whoever warns only girls leaves many boys alone.
    .who-sends = Only pupils who sent something first
    .who-sends-why = With a picture involved, it seems logical. A fake or a mere claim is enough for a threat.

q-words = Match each term with what it means.
    .grooming = Grooming
    .grooming-to = Building trust in order to misuse it
    .grooming-why = It usually takes weeks or longer, and can be done by somebody well known.
    .sextortion = Sextortion
    .sextortion-to = Blackmail with a private picture
    .sextortion-why = The picture may be real, fake or only claimed. The one who threatens commits the crime.
    .ai-fake = An AI fake of a pupil
    .ai-fake-to = A made-up picture with a real face
    .ai-fake-why = The harm is real, so it is treated like a real picture.
    .swap = A swap
    .swap-to = “Mine for yours”
    .swap-why = It makes a request look fair. Nobody owes a picture in return.

q-strangers = Warning pupils about strangers covers most of the risk.
    .true-why = It is the warning most of us grew up with. But it may well be someone they know, so teach them to notice requests.
    .false-why = It can be a known and friendly person, or someone who poses as a schoolmate. What is asked counts more than who asks.

q-weird = A pupil says in passing: “That chat got kind of weird.” What do you say?
    .uncomfortable = “That sounds uncomfortable. Thanks for telling.”
    .uncomfortable-why = It takes the pupil seriously and asks for no details. Then the lead can go on.
    .details = “What did he write? I need to know all of it.”
    .details-why = Caring people want to understand. Details are for those trained for it, so thank the pupil first.
    .block-forget = “Just block him, and then forget all about it.”
    .block-forget-why = Blocking can be part of it. But it ends the talk, and the lead would not hear of it.
    .people-like-that = “Why do you even write with people like that at all?”
    .people-like-that-why = Worry asks like this. To a pupil it sounds like blame, and the next word may not come.

q-notice = Which of these may be worth a kind question? One alone proves nothing.
    .new-band = A sudden love for a new band
    .new-band-why = New tastes can surprise adults. They belong to growing up, unless more comes with them.
    .unknown-gifts = New things from someone unknown
    .unknown-gifts-why = Gifts from people whom nobody knows can be a sign. Ask kindly, and tell the lead.
    .hides-screen = Extra care to hide what is online
    .hides-screen-why = Everybody wants some privacy. When it takes more and more effort, it is worth a question.
    .sits-elsewhere = A new seat next to a new friend
    .sits-elsewhere-why = Changes in friendships catch the eye. By themselves they are ordinary.
    .uneasy-without = Great unease without the phone
    .uneasy-without-why = There can be many reasons, fear of a message among them. A calm question does no harm.

q-reminder = Put a two-minute reminder in order.
    .with-a-game = Start with a game that pupils like
    .with-a-game-why = An ordinary start keeps it calm.
    .a-single-trick = Tell of one trick, with a made-up person
    .a-single-trick-why = From the game it is a small step, and nobody in class is meant.
    .not-their-fault = Say that it is not the target’s fault
    .not-their-fault-why = With the trick named, it is clear whose doing it is.
    .who-to-tell = Name two people to go to
    .who-to-tell-why = It comes last here, so that pupils take it along.

q-nothing-sent = A pupil can be blackmailed with a picture and never have sent one.
    .true-why = A picture made with AI, or just the claim, is enough. So nobody needs to be asked what they sent.
    .false-why = It used to be a safe guess. Today fakes are used for blackmail as well, so start with help and not with questions.

q-blame = Somebody in the staff room says: “He paid? At sixteen?” What do you answer?
    .boys-learn = “That’s boys for you. At least now he has learned.”
    .boys-learn-why = A joke makes it lighter. Still it treats him as the cause; name the person who threatened him.
    .not-judge = “Let’s not judge. There are always two sides to it.”
    .not-judge-why = Being fair to both sides is a good habit in quarrels. This is blackmail, and it has one side that did it.
    .the-handout = “Maybe the handout we gave them wasn’t clear enough.”
    .the-handout-why = Looking at our own part is honest. But it sounds as if a boy who knows more cannot be threatened; begin with who did it.
    .fear-paid = “He was afraid. Whoever threatened him did that.”
    .fear-paid-why = It explains the paying without blame and names who is responsible. Everyone in the room can use it.
