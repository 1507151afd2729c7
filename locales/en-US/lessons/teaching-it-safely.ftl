lesson = Teaching it safely
    .summary = Ground rules, distance, a way out, a question box, and a class in which everyone counts.
    .can-set-frame = set up a lesson that every pupil can pass on or leave
    .can-keep-distance = keep the topic at a safe distance from pupils’ own lives
    .can-stop-kindly = stop a pupil kindly who begins to tell in front of the class
    .can-reach-all = include boys, LGBTQ+ pupils and disabled pupils from the start
    .discuss-who-opens-up = Who opens the question box with me, and what happens with a slip?
    .discuss-our-way-out = What does a good way out look like in our school?
    .discuss-whose-stories = Whose stories are missing from our material so far?
    .home-what-practiced = What did you practice today, and with which made-up person?
    .home-good-rule = Which ground rule would be good at home as well?
    .home-whom-to-ask = Whom can you ask if a question comes up later?
    .family = Write home a week before: the topic, the ground rules, and the way out. Add three questions to talk about, and where help can be found.
    .teacher = For staff training before the first lesson on this topic. The aim is a frame that protects pupils who may be living through it. Colleagues rehearse with made-up names only. Anyone may pass or step out without a reason.

second-row =
    Somewhere in the second row, a pupil may be living through this today. You do not know who it is. So plan each lesson as if they were there.

    Tell your safeguarding lead the date and the topic. Know who supports pupils that day. Offer all pupils a way out in advance, without asking for a reason, and with something good to do instead.

    And mind the timing. Right after a pupil has told something, or in the middle of rumors, a safety lesson sounds like blame. Wait until it is calm again.
    .title = For the pupil in the second row
    .slide = Plan as if a pupil in the room were living through it. Tell your lead the date. Offer everyone a way out in advance, no reason needed. Wait when something has just happened.
    .notes = Ask for dates that would be unlucky, such as the last hour before vacation. Work out together where pupils go who take the way out. Make sure that a pupil is not noticed for going.
    .alt = A pupil with a backpack walks through a gate toward a school with lit windows.

shape = A whole lesson in seven parts. Put them in order.
    .title = The shape of a safe lesson
    .notes = Let groups plan a real lesson along these parts, with minutes. Ask which part is cut first when time is short; the calm end must not be. Your school’s own rules come first where they differ.
    .tells-lead = Tell the lead the date and the topic
    .tells-lead-why = It comes first because others need time to be ready. Ask who can see a pupil right after the lesson.
    .way-out = Offer everyone a way out, with no reason
    .way-out-why = Offer it before the lesson begins, so that nobody has to get up in front of the class.
    .rules = Agree on ground rules with the class
    .rules-why = The lesson starts with them, before there is anything to talk about.
    .limit = Say what you cannot keep to yourself
    .limit-why = After the rules, and before any story. That way pupils can choose what they say.
    .practice = Practice with a made-up person
    .practice-why = The frame stands, so this is the place for it. Advice for somebody else leaves room to think.
    .names-help = Show who helps, at school and outside
    .names-help-why = After the practice, pupils know what help is for. Name several people and a helpline, as one may not listen, or be the one who hurts.
    .calm-end = End calmly, and stay near the door
    .calm-end-why = Last come a few quiet minutes: drawing, music, a walk. Who wants a word finds you there.

ground-rules =
    Set the rules together and put them on the wall. Anyone may pass. Nobody tells of their own life or of people we know; we speak of “the girl in the story.” We answer what was said, not who said it. Nobody is laughed at for a question.

    Then say the limit, warmly and early. “I listen to everything. If somebody is not safe, I tell a person who can help, and I say so first.”

    Rules hold for adults as well. Do not tell of your own teenage years, and do not guess what a pupil means.
    .title = Rules that protect
    .slide = Anyone may pass. No stories from our own lives, no names. We answer what was said, not who said it. And the limit: “If somebody is not safe, I tell a person who can help.”
    .notes = Have each person say the limit aloud in their own words; it should sound like care. Ask how to put the rules for younger pupils and for pupils who use symbols. Ask what you do when a rule is broken.
    .alt = A teacher and pupils sit in a circle in the classroom.

near-or-far = What a teacher might say in class. Does it keep a distance, or does it come too close?
    .title = Near or far?
    .notes = Let pairs change each card that comes too close so that it keeps a distance. Most of those cards come from good intentions, so name them first. Ask which card you have heard yourself as a pupil.
    .bin-distance = Keeps a distance
    .bin-too-close = Comes too close
    .boy-in-story = “What could the boy in the story do now?”
    .boy-in-story-why = The boy stands between the pupils and the topic. Everyone can think along, whatever they have lived.
    .who-of-you = “Who of you has ever been sent such a picture?”
    .who-of-you-why = You mean to show that it is common. But no hand goes up freely here, and a pupil may have to lie.
    .own-essay = “Write about a time when you felt pressured.”
    .own-essay-why = Writing helps many people. Here it asks for a private story, and for a grade on top; use a made-up person.
    .hard-to-tell = “What makes it hard for people to tell?”
    .hard-to-tell-why = “People” leaves everyone free. Answers often say a lot, and nobody had to say “me.”
    .last-year = “Last year there was a girl at our school…”
    .last-year-why = True stories make a class listen. But somebody knows her, or is her; a made-up case does the same.
    .letter-to-sam = “Write a letter with advice to Sam, aged 14.”
    .letter-to-sam-why = Sam does not exist and can be asked anything. Pupils hear their own good advice as they write.
    .play-roles = “One plays the blackmailer, one the target.”
    .play-roles-why = Role play wakes a class up. These roles can hurt and even teach tricks; rehearse the helper’s words instead.
    .three-doors = “Which of these three doors fits first?”
    .three-doors-why = The class works on a task, and nobody’s life is in it. And everyone learns where the doors are.

the-box =
    Put up a box with a slot, and let everyone write at the same time, question or no question. Then nobody sees who has one.

    Only you open it, and never in class. Take out the real questions and answer them next time, in your own words. That way, no handwriting is seen.

    A slip can also be a cry for help. Then tell your lead the same day, even without a name. Say before the lesson that you will do so. And tell the whole class again who can be talked to.
    .title = The question box
    .slide = Everyone writes, so nobody sees who has a question. Only you open it, never in class. Answer next time in your own words. A slip may be a cry for help: then tell your lead the same day.
    .notes = Try it: everyone writes a slip, two of you sort them. Decide who opens the box when you are ill. Think of pupils who do not write; they may record, draw, sign or dictate.
    .alt = A hand drops a slip of paper into a box. A lamp is lit beside it.

emil = The class is giving advice to a made-up girl. Emil, 12, puts his hand up, and everyone is listening. What should Ms. Baptiste say?
    .title = Rehearse: Emil puts his hand up
    .notes = Read it with two voices and the rest as the class. Stopping kindly is the skill; say it aloud until it comes easily. The last part is after class. Ask the lead before anyone calls home, as home may be part of the worry.
    .name = Ms. Baptiste
    .other = Emil
    .this-summer = That’s a bit like what happened to me this summer.
    .thanks-after = Thank you, Emil. I’d like to hear it alone, after class.
    .thanks-after-why = Emil is welcome, and safe from twenty-five listeners. He knows when he will be heard.
    .really-what = Oh really? Tell me, what was it that happened to you?
    .really-what-why = Anywhere else it would be plain interest. Here the whole class hears the answer, and it cannot be taken back.
    .not-the-topic = Let’s stay with the girl in the story, please, Emil.
    .not-the-topic-why = She keeps the rule, and rules matter. But Emil hears that his own story is not wanted.
    .from-game = There was somebody from my game, and he wanted…
    .all-listening = Go on, Emil. We’re all listening to you here.
    .all-listening-why = She wants to give him courage. Tomorrow he may wish that not all of them had heard it.
    .alone-rest = Emil, thank you. The rest I’d like to hear alone.
    .alone-rest-why = It can be stopped at any point, and kindly. What he has said so far is received with thanks.
    .did-wrong = Did I do something wrong?
    .we-will-see = Let’s talk about all of that later on, all right?
    .we-will-see-why = It keeps his story private, which is good. But the question stays open, and he may hear a yes in it.
    .depends = That depends a little on what it is you did, Emil.
    .depends-why = It sounds fair. For a pupil who gathers all his courage, it is a reason to stop.
    .nothing-wrong = No. You did well to speak. Now, a calm task for all.
    .nothing-wrong-why = Emil gets his answer at once, and the class gets something else to look at.
    .looks-down = Emil looks at his desk. Ms. Baptiste sees it. While the class is drawing, she bends down to him: “You did nothing wrong.”
    .quiet-task = The class draws a place where they feel well. Nobody is looking at Emil. After the bell, he stays behind.
    .tell-home = Are you going to call my family?
    .not-sure-yet = I’m not sure about that yet. Let’s see first, okay?
    .not-sure-yet-why = It is honest, and it promises nothing. Emil still does not know who will hear of it, so he needs a name.
    .sato-first = First I’ll tell Mr. Sato. What worries you about home?
    .sato-first-why = One person is named, and no promise is false. And she asks, since home can be a safe place or part of the worry.
    .tonight = Of course. They have to hear about it this evening.
    .tonight-why = At most homes it would be good news that he told. But Ms. Baptiste does not know yet; the lead is asked first.
    .names-sato = She notices that he is still waiting. “First I tell Mr. Sato, our safeguarding lead. We’ll hear from you about home before anyone calls.”
    .takes-back = “It was nothing,” says Emil quickly. She sits down. “I was too fast. First I’ll talk to Mr. Sato, and you can say what worries you.”
    .later = Emil puts his hand down and says no more. After class, Ms. Baptiste waits for him. “I’m sorry, I didn’t do that well. It matters to me. I have time now, or tomorrow.”
    .told = Emil tells what he wants to tell, and she listens. Then they go to Mr. Sato together. She writes down his words, date and time, and nobody in class asks him anything.
    .helped = Emil needs a little time. He tells a bit, then more. He is believed, and Mr. Sato knows the same day.

everyone-in-room =
    Boys are often targeted, in games as well. Let boys in your stories be scared, ask for help and get it. “Girls, be careful” leaves them out and blames girls.

    LGBTQ+ pupils may fear being outed. Do not assume who likes whom. Call a threat to out someone what it is: pressure. Nobody has to come out to get help.

    Disabled pupils need the same content and more ways in: easy words, captions, signs, symbols, time. And ways to tell without a voice, or without the aide in the room.

    And never say only “tell your parents.”
    .title = Everyone in the room
    .slide = Boys who ask for help, in your stories too. No guessing who likes whom, and help without coming out. The same content with more ways in, and ways to tell without a voice. Never just “tell your parents.”
    .notes = Go through one of your lessons: who is in it, who is missing? Ask disabled colleagues and pupils’ own teachers what would help. Make a list of people to tell that works for a pupil who is not safe at home.
    .alt = Three teenagers move along an evening street together. One uses a wheelchair, one a white cane.

little-and-often =
    Warnings alone change little. Lessons work best when pupils do something, and do it again. They say a no aloud, put first steps in order, find a first sentence. Several short ones do more than a big assembly.

    Begin with what is good. Games and pictures are fun, and that is where the talk starts. With AI fakes, show no example and name no tool. Ask whose face it is.

    Leave out shock pictures and sirens. Fear closes ears, and it closes the mouth of a pupil who has something to tell.
    .title = A little, and often
    .slide = Practice works better than warnings: a no said aloud, steps in order, a first sentence, again and again. Begin with what is good. No examples of fakes, no shock. Fear closes ears, and mouths.
    .notes = Plan four short lessons across a term, and a review between them. Ask which of your films or posters work with fear, and what could replace them. Porchlight brings back questions after some days.
    .alt = Young people sit around a table. One has stood up and is standing beside another.

q-way-out = How do you offer a way out of the lesson?
    .ask-at-start = By asking at the start who wants to leave
    .ask-at-start-why = An honest offer. But whoever gets up is seen by all, so make it in advance.
    .all-beforehand = To all pupils in advance, without reasons
    .all-beforehand-why = Nobody is singled out and nobody has to explain. A good task elsewhere makes it a real choice.
    .with-letter = To pupils who bring a letter from home
    .with-letter-why = Families deserve to know the topic. A pupil who is not safe at home cannot ask for a letter, though.
    .those-who-need = To those who in your view may need it
    .those-who-need-why = Knowing your pupils is worth a lot. You cannot know about all of them, so offer it to everyone.

q-true-story = A true story from your own school makes the lesson stronger.
    .true-why = True stories certainly make a class listen. But somebody in the room may know the person, or be the person; make one up.
    .false-why = A made-up case teaches just as much. And no pupil has to hear their own story told.

q-shape = Put these parts of a lesson in order.
    .lead-knows = The lead knows the date and the topic
    .lead-knows-why = This comes days before, so that somebody has time for pupils afterward.
    .rules-limit = Ground rules, and what you cannot keep secret
    .rules-limit-why = Pupils need to know both before they speak.
    .story = Advice for a made-up person
    .story-why = With the rules in place, everyone can practice at a distance.
    .who-helps = Who helps, and a calm ending
    .who-helps-why = It is last, so that pupils leave with names and a quiet mind.

q-what-for = Match each practice with what it is good for.
    .pass = The right to pass
    .pass-to = Nobody has to explain themselves
    .pass-why = A pass can mean anything, and so it is safe.
    .made-up = A made-up person
    .made-up-to = Own lives stay outside
    .made-up-why = Thinking is easier when it is about somebody else.
    .box = A box that only you open
    .box-to = Quiet questions reach you
    .box-why = Everyone writes, so no one is seen asking.
    .early-limit = The limit, said early
    .early-limit-to = No promise has to be broken
    .early-limit-why = Pupils know whom you will tell before they begin.

q-ama = In class, Ama starts to tell about an uncle. What do you say?
    .go-on-ama = “Go on, Ama. In here, all of us can trust each other.”
    .go-on-ama-why = Trust in a class is precious. It cannot be promised for twenty-five people, so protect her story.
    .wait-ama = “Wait, Ama. Is that something your family knows about?”
    .wait-ama-why = Asking about family is often wise. In front of all, and with an uncle in the story, it can frighten her.
    .not-here = “That does not belong here. Who has another example?”
    .not-here-why = Rules are rules, one feels. To Ama it says that her story has no place; thank her, then stop.
    .thank-ama = “Thank you, Ama. You and I will talk right after this.”
    .thank-ama-why = She is welcomed, protected and has an appointment. Nobody else needs to hear more.

q-room = What helps all pupils to take part?
    .boys-ask = Stories in which boys ask for help
    .boys-ask-why = Boys are often targeted and seldom shown. It tells them that help is for them, too.
    .girls-only = A talk about caution for girls alone
    .girls-only-why = The wish is to protect girls. It leaves out boys and makes girls responsible; speak with all of them.
    .signs-symbols = Signs, symbols, captions and time
    .signs-symbols-why = More ways in mean that more pupils can think along, and can tell.
    .sit-out = A quiet room for disabled pupils
    .sit-out-why = You want to spare them. They need this knowledge as much as anyone; a way out is for all pupils alike.
    .open-who = Words that leave open who likes whom
    .open-who-why = Nobody has to feel outside, and nobody has to come out.

q-often = Several short lessons with practice do more than one big assembly.
    .true-why = Skills grow by doing and by coming back to them. An assembly can be a start, and no more than that.
    .false-why = An assembly reaches all at once, which is tempting. Practice in small steps, more than once, works better.

q-slip = A slip in the box says: “Someone is threatening me.” There is no name on it. What now?
    .read-aloud = Read it aloud, so the writer feels heard
    .read-aloud-why = A kind thought. But in class the guessing starts, so say in general who helps.
    .handwriting = Compare the writing with some notebooks
    .handwriting-why = Wanting to find the pupil is care. Searching is not your part, and it may scare; the lead decides.
    .lead-and-all = Tell the lead, and tell all who can help
    .lead-and-all-why = The lead can act without a name, too. And the writer hears once more where to go.
    .second-slip = Wait for a second slip that says more
    .second-slip-why = More would make it easier to act. But the second one may never come; tell the lead today.
