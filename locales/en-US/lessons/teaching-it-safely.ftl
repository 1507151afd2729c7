lesson = Teaching it safely
    .summary = Ground rules, distance, a way out, a question box, and a class in which everyone counts.
    .can-set-frame = set up a lesson that any student can pass on or leave
    .can-keep-distance = keep the topic at a distance from students’ own lives
    .can-stop-kindly = stop a student kindly who starts to tell in front of the class
    .discuss-who-opens-up = Who opens the question box with me, and what happens with a slip?
    .discuss-our-way-out = What does a good way out look like in our school?
    .discuss-whose-stories = Whose stories are missing from our material so far?
    .home-what-practiced = What did you practice today, and with which made-up person?
    .home-good-rule = Which rule from class would be good at home as well?
    .home-whom-to-ask = Whom can you ask if a question comes up later?
    .family = Write home a week before: the topic, the ground rules, and the way out. Add three questions to talk about, and where help can be found.
    .teacher = For staff training before the first lesson on this topic. The aim is a frame that protects students who may be living through it. Colleagues rehearse with the story’s people only. Anyone may pass or step out without explaining.

second-row =
    In the second row, a student may be living through this today. You don’t know who. So plan as if they were there.

    Tell your lead the date and the topic. Know who has time for students that day. Offer everyone a way out in advance, with something good to do, and ask for no explanation.

    Mind the timing. Right after a student has told, or while rumors fly, a safety lesson sounds like blame. Wait until it’s calm.
    .title = For the student in the second row
    .slide = Plan as if a student in the room were living through it. Tell your lead the date. Offer everyone a way out in advance. Wait when something has just happened.
    .notes = Ask which dates would be unlucky, such as the last hour before vacation. Work out where students go who take the way out, so that no one’s noticed for going.
    .alt = A student with a backpack walks through a gate toward a school with lit windows.

shape = A whole lesson in seven parts. Put them in order.
    .title = The shape of a safe lesson
    .notes = Plan a real lesson along these parts, with minutes. Ask what you’d cut when time is short; not the calm end. Four short lessons with practice do more than one big assembly. Where your school’s rules differ, follow those.
    .tells-lead = Tell the lead the date and the topic
    .tells-lead-why = Others need time to be ready, above all right after class.
    .way-out = Offer everyone a way out, in advance
    .way-out-why = Done before the day, so no one has to get up in front of the class.
    .rules = Agree on ground rules with the class
    .rules-why = The lesson opens with them, before there’s anything to talk about.
    .limit = Say what you can’t keep to yourself
    .limit-why = With the rules, and before any story. So students can choose what they say.
    .practice = Practice with a made-up person
    .practice-why = The frame stands. Advice for someone else leaves room to think, and doing beats hearing.
    .names-help = Show who helps, at school and outside
    .names-help-why = After practice, they know what help is for. Name several people and a helpline: one may not listen, or may be the one who hurts.
    .calm-end = End calmly, and stay near the door
    .calm-end-why = A few quiet minutes: drawing, music, a walk. A student who’d like a word finds you there.

near-or-far = What a teacher might say in class. Does it keep a distance, or come too close?
    .title = Near or far?
    .notes = Let pairs turn each card that comes too close into one that keeps a distance. Most are well meant; say that first. Ask which card you heard yourself as a student.
    .bin-distance = Keeps a distance
    .bin-too-close = Comes too close
    .boy-in-story = “What could the boy in the story do now?”
    .boy-in-story-why = The boy stands between the class and the topic. Everyone can think along.
    .who-of-you = “Who here has ever been sent a picture like that?”
    .who-of-you-why = It’s meant to show that it’s common. A student may have to lie.
    .own-essay = “Write about a time when you felt pressured.”
    .own-essay-why = Writing helps many people. Here it asks for a private story, with a grade on top.
    .hard-to-tell = “What makes it hard for people to tell?”
    .hard-to-tell-why = “People” leaves them free. Answers often say a lot, and no one had to say “me.”
    .last-year = “Last year there was a girl at our school …”
    .last-year-why = True stories make a class listen. Someone in the room knows her, or is her. A made-up case does the same.
    .play-roles = “One of you threatens, the other one’s threatened.”
    .play-roles-why = Role play wakes a class up. These roles can hurt, and teach tricks. Rehearse the friend’s words instead.
    .three-doors = “Which of these three doors fits first?”
    .three-doors-why = It’s a task, with no one’s life in it. And they learn where the doors are.

milan-raises-hand = The class gives advice to a made-up girl. Milan, 13, raises his hand, and everyone listens. His mother teaches two doors down. What should Ms. Ade say?
    .title = Rehearse: Milan raises his hand
    .notes = Read it in two voices, the rest is the class. Stopping kindly is a skill; say it until it comes easily. The last part is after class. Ask how news travels in your own staff room.
    .name = Ms. Ade
    .other = Milan
    .this-summer = That’s a bit like what happened to me this fall.
    .after-class = Milan, I want to hear that properly. After class?
    .after-class-why = He’s welcome, and safe from twenty-five listeners. He knows when he’ll be heard.
    .really-what = Really? What happened?
    .really-what-why = Anywhere else, that’s plain interest. Here the whole class hears the answer.
    .not-the-topic = Let’s stay with the girl in the story, please.
    .not-the-topic-why = She keeps the rule, and rules matter. Milan hears that his own story isn’t wanted.
    .from-camp = There was this guy from drum camp, and he wanted …
    .all-listening = Go on. You’re among friends.
    .all-listening-why = She wants to make it easy. Tomorrow he may wish that fewer people had heard it.
    .pause-there = Pause there for me. The rest is for you and me.
    .pause-there-why = It can be stopped at any point, and with warmth.
    .did-wrong = Did I do something wrong?
    .talk-later = We’ll get to that later on, okay?
    .talk-later-why = It keeps his story private. The question stays open, and he may take it for a yes.
    .nothing-wrong = No. Paper out, everyone, we’re drawing.
    .nothing-wrong-why = One word for Milan, right away. And the class has something else to look at.
    .depends = That depends. We’ll see.
    .depends-why = It sounds careful. For a boy who’s gathered all his courage, it’s a brake.
    .looks-down = Milan looks at his desk. While the class draws, Ms. Ade bends down to him: “You did nothing wrong.”
    .quiet-task = The class draws a place where they feel well. No one’s looking at Milan. After the bell, he stays.
    .tell-mother = Are you going to tell my mom? She’s right over there.
    .quiet-word = I’ll have a quiet word with her at lunch.
    .quiet-word-why = She’s a colleague and means well. At school, Milan is a student first, and he hasn’t been asked.
    .not-sure-yet = I don’t know yet. We’ll see.
    .not-sure-yet-why = Honest, and no promise. Milan still doesn’t know who’ll hear of it. A name would help.
    .okoro-first = Mr. Okoro first. What worries you about her knowing?
    .okoro-first-why = One name, and no false promise. She asks, since home can be a help or part of the worry.
    .names-okoro = She sees that he’s still waiting. “First I’ll tell Mr. Okoro. He’ll ask you about home before anyone calls, and before anyone walks over there.”
    .takes-back = “Forget it,” says Milan. Ms. Ade sits down. “I was too fast. Mr. Okoro comes first. And you can say what worries you about your mom.”
    .later = Milan puts his hand down. After class, Ms. Ade waits for him. “I didn’t do that well. It matters to me. I’ve got time now, or tomorrow.”
    .told = “She’d get so worried,” says Milan. They walk to Mr. Okoro. Ms. Ade writes down his words, the date and the time. At lunch, she talks with Ms. Lindqvist about the copier.
    .helped = It takes a while. He tells a bit, then more. He’s believed, Mr. Okoro knows the same day, and Milan helps decide how his mother hears of it.

ground-rules =
    Make the rules together. Anyone may pass. No stories from our own lives, no real names: we say “the girl in the story.” We answer what was said, not who said it.

    Then the limit, early and warm. “I listen to everything. If a student isn’t safe, I tell a person who can help, and I say so first.”

    Put up a question box. Everyone writes, question or not; only you open it, never in class. A slip can be a cry for help: tell your lead that day, even without a name.
    .title = Rules, a limit and a box
    .slide = Anyone may pass. No own stories, no names. “If a student isn’t safe, I tell a person who can help.” A box: everyone writes, you open it alone. A cry for help goes to the lead that day.
    .notes = Have each person say the limit in their own words; it should sound like care. Decide who opens the box when you’re sick. Students who don’t write may record, draw, sign or dictate.
    .alt = A teacher and students sit in a circle in the classroom.

mr-park-asks = The day after the lesson, Mr. Park, Yuna’s father, writes to Ms. Ade. What should she write back?
    .title = A father would like to know
    .notes = Mr. Park is a friendly, curious father, and half of what he asks is his to know. Ask where that half ends. Collect sentences that keep the door open.
    .name = Ms. Ade
    .other = Mr. Park
    .see-material = Yuna said you’re doing a unit on online safety. What’s in it?
    .tested-program = It’s a tested program, no need to worry.
    .tested-program-why = Meant to calm him. He didn’t sound worried; he’d like to see it.
    .here-it-is = Gladly! Here’s the lesson and our rules.
    .here-it-is-why = Families may see what’s taught. Openness costs little and builds trust.
    .why-asking = Is there something behind your question?
    .why-asking-why = It can be wise to ask. Here it makes a friendly question sound suspicious.
    .still-see = I’m not worried. I’d just like to have a look.
    .just-curious = No, I’m just nosy. It’s good that you do it.
    .sends-it = Ms. Ade sends him the lesson and the ground rules.
    .what-she-said = Thanks, I like the rules. What did Yuna say in class?
    .she-was-brave = She said something really good about …
    .she-was-brave-why = Praise is nice to pass on. It was said under a rule, and Yuna trusts the rule.
    .not-allowed = I’m afraid I can’t tell you that.
    .not-allowed-why = The line is right. Without its reason, it can make a father wonder what he’s missing.
    .all-students = I keep that for each student. Ask her which rule she’d keep.
    .all-students-why = “Each student” says that nothing’s wrong. And he goes home with a question.
    .adds-reason = She adds: “I do that for each student. Ask her which rule she’d keep.”
    .stops-typing = Ms. Ade sees the rules on the wall and deletes the line. “That’s hers to tell,” she writes. “Ask her which rule she’d keep.”
    .passes-rice = At dinner, Mr. Park asks. “The right to pass,” says Yuna. He passes the rice.
    .asks-yuna = At dinner, Mr. Park asks. Yuna talks for ten minutes, mostly about commas.

everyone-in-room =
    Boys are targeted often, in games as well. Let boys in your stories be scared, ask for help and get it. “Girls, be careful” leaves them out and blames girls.

    LGBTQ+ students may fear being outed. Don’t guess who likes whom. A threat to out someone is pressure, and getting help doesn’t take coming out.

    Disabled students need the same content and more ways in: easy words, captions, signs, symbols, time. And ways to tell without a voice, or without the aide.

    Never say only “tell your parents.”
    .title = Everyone in the room
    .slide = Boys who ask for help, in your stories too. No guessing who likes whom. The same content with more ways in, and ways to tell without a voice. Never only “tell your parents.”
    .notes = Go through one of your lessons: who’s in it, who’s missing? Ask disabled colleagues what would help. Make a list of people to tell that works for a student who isn’t safe at home.
    .alt = Three teenagers move along an evening street together. One uses a wheelchair, one a white cane.

what-is-asked =
    As of November 2026, as far as we saw. United States: a school with E-rate money certifies that its policy includes teaching about behavior online and cyberbullying (FCC, since July 2012). Keep a record.

    England: Keeping Children Safe in Education, 2025, names content, contact, conduct and commerce. For 2026 we saw a draft only; look up the edition in force.

    Australia: the curriculum, version 9, links online safety across subjects. Mexico: a federal campaign on digital self-care for high schools, since November 2025.
    .title = What your country asks for
    .slide = As of November 2026. US: E-rate schools teach online behavior (FCC). England: Keeping Children Safe in Education, edition in force. Australia: curriculum, version 9. Mexico: federal campaign since November 2025.
    .notes = This is general information with dates. Check what has changed since, and what your state and school add. England’s rules on relationships education (in force since September 2026) also say that parents may see materials. Porchlight’s class reports can serve as a record.
    .alt = A pair of scales stands on a desk beside a lamp and books.

q-still-writes = In class, Noor, 9, says: “I had that too. He still writes to me.” What do you say?
    .class-thinks = “Thanks. What do the rest of you think?”
    .class-thinks-why = It takes her seriously. It also makes her life the topic, in front of all.
    .hear-alone = “Thanks. I’ll hear the rest from you alone.”
    .hear-alone-why = It’s her own life, and it’s going on now. She’s thanked, and protected.
    .stay-in-story = “Thanks. Back to the boy in the story.”
    .stay-in-story-why = The rule’s a good one. Without an appointment, she’d hear that it doesn’t matter.

q-neighbor = Leo, 9, chuckles. “Our neighbor’s password is his dog’s name. It’s Mr. …” What do you say?
    .class-thinks = “Thanks. What do the rest of you think?”
    .class-thinks-why = There’s a point in it about passwords. Soon there’d be a real name in it, too.
    .hear-alone = “Thanks. I’ll hear the rest from you alone.”
    .hear-alone-why = That’s for something that troubles a student. Leo’s just having fun.
    .stay-in-story = “Thanks. Back to the boy in the story.”
    .stay-in-story-why = No harm, just a real person. The rule handles it in one friendly line.

q-note-idea = Sam, 8: “The boy in the story could leave a note under a cup!” What do you say?
    .class-thinks = “Thanks. What do the rest of you think?”
    .class-thinks-why = He’s in the story and has an idea. That’s what the lesson’s for.
    .hear-alone = “Thanks. I’ll hear the rest from you alone.”
    .hear-alone-why = A good idea needn’t hide a secret. If you wonder, look in on him later.
    .stay-in-story = “Thanks. Back to the boy in the story.”
    .stay-in-story-why = Sam’s in the story already. It would sound like a correction.

q-night-before = Your lesson on AI fakes is tomorrow. Tonight you hear that a fake of a student in that class is going around. The lead knows. What about tomorrow?
    .as-planned = Teach it as planned
    .as-planned-why = The topic couldn’t fit better. For her, it’d be an hour about herself.
    .other-example = Change the example, then teach it
    .other-example-why = Another example doesn’t help; everyone would think of her.
    .wait-say-help = Wait with it, and say who helps
    .wait-say-help-why = Right now a lesson sounds like blame. Calm words and names of helpers fit any morning.

q-same-name = The handout tells of a made-up boy. He has the name of a boy in your class, and his hobby. What about the lesson?
    .as-planned = Teach it as planned
    .as-planned-why = It’s only chance. He’d be looked at for an hour.
    .other-example = Change the example, then teach it
    .other-example-why = A new name and a new hobby, two minutes’ work. The rest can stay.
    .wait-say-help = Wait with it, and say who helps
    .wait-say-help-why = Nothing has happened here, so there’s nothing to wait for.

q-worried-mother = The lead knows, the letter home is out, the way out is offered. A mother writes: “Won’t this put ideas in their heads?” What about the lesson?
    .as-planned = Teach it as planned
    .as-planned-why = Thank her and show her the material. Her child may take the way out. The frame is fine.
    .other-example = Change the example, then teach it
    .other-example-why = It’s good to check for names or tricks in it. She didn’t object to any.
    .wait-say-help = Wait with it, and say who helps
    .wait-say-help-why = A worry is a reason to talk with her. The class needn’t wait for it.
