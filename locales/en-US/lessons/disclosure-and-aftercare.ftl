lesson = Disclosure, duty to report, aftercare
    .summary = When a student tells you: first words, a plain note, whom to tell, and how to repair a shrug.
    .can-listen-well = listen to a student without promising secrecy
    .can-pass-it-on = write a note of plain facts and pass it on the same day
    .can-repair-and-care = repair a shrug, and care for the student, the class and yourself
    .discuss-who-is-lead = Who is our child protection lead, and who stands in for them?
    .discuss-policy-words = Which words in our own policies might sound like blame?
    .discuss-who-supports = Who supports the staff who hear hard things?
    .home-which-adult = Which adults at school could you talk to?
    .home-what-helps = What would make it easier to tell someone?
    .home-who-else = Who else could you ask, if the first person doesn’t listen?
    .family = Send a short letter home before the topic. Say what it’s about, offer three questions, and show where to find help.
    .teacher = For staff training. The aim is calm first words, a plain note, a report the same day, and a way back after a shrug. Ask colleagues to stay with the story and never to speak of real students. Anyone may step out without explaining.

before-anyone =
    Students seldom pick a good moment. They tell while packing up, on a trip, in half a sentence. Often it’s about “a friend.” Some begin with something small and watch your face. Some write, draw or sign it.

    Get three things ready. Know your counselor or child protection lead, and the deputy; ask today if you don’t. Know a quiet place where you can be seen, but not heard. And have one first sentence: “Thank you for telling me.”
    .title = Before anyone tells you
    .alt = A teacher sits and listens to a student.
    .slide = Students tell in half a sentence, often about “a friend.” Be ready: know the lead and the deputy, know a quiet place, and have one first sentence.
    .notes = Ask everyone to write down the names of the lead and the deputy. If a colleague can’t, find out together before you go on. Each person says their first sentence out loud once.

stays-behind = Nadia, 16, says she has a headache. In the nurse’s office, she lines up the band-aids, which are in line already. Yuna waits in the hall. What should Nurse Bello say?
    .title = Rehearse: “a friend of mine”
    .notes = Read it in two voices and stop at each choice. Try the harder replies, too: each of them can be mended. Ask what Nadia might hear in every sentence. She knows who forwarded the picture, and likes him.
    .name = Nurse Bello
    .other = Nadia
    .a-friend = A friend of mine has a problem. Can I ask you something?
    .which-friend = Sure. Which friend? One from the band?
    .which-friend-why = He’s interested. A name is the very thing she isn’t ready to give.
    .got-time = I’ve got time. Start wherever you like.
    .got-time-why = The friend may stay in the story, and Nadia leads.
    .you-mean-you = You can say “I” in here, you know.
    .you-mean-you-why = It’s a kind guess, and it may be true. It takes away the cover she needs.
    .backs-off = Better not. Maybe it’s nothing.
    .no-names = You can leave all names out.
    .no-names-why = The pressure’s off. At this point, help doesn’t hang on a name.
    .need-a-name = Without a name, my hands are tied.
    .need-a-name-why = It sounds honest. To Nadia it means: no name, no help.
    .keep-secret = There’s a fake picture of her. And someone nice passed it on, so it has to stay in here.
    .this-room = It will. What’s said in this room stays here.
    .this-room-why = He wants to keep her talking. That’s a promise he can’t keep.
    .one-person = I’ll have to tell one person. You’ll know who, and why.
    .one-person-why = Honest and early. She knows where she stands before she says more.
    .as-far-as = I’ll keep it to myself as far as I can.
    .as-far-as-why = Half of it is honest. She may hear a promise in it and feel let down later.
    .so-you-promise = So you promise?
    .for-today = For today, yes.
    .for-today-why = It’s hard to say no to a frightened student. By evening, the promise has to be broken.
    .be-clear = No. One person hears it, and they’re on your side.
    .be-clear-why = A clear word is kinder than a vague one. She also learns what comes next.
    .it-is-me = Okay. It’s me. Someone could show you the picture. Do you need to see it?
    .one-look = Just one look, so I know how bad it is.
    .one-look-why = He’d like to judge how serious it is. Looking hurts her again and may break the law. Her words are enough.
    .what-is-on-it = No. What can you see in it?
    .what-is-on-it-why = Not looking is right. Details are for people trained to ask.
    .what-first = No one needs to. What do you need first?
    .what-first-why = She’s spared one more pair of eyes. And for the first time today, she gets to decide something.
    .rather-not = I’d rather not say.
    .enough-said = “Then don’t,” says Nurse Bello. “You’ve told me enough. You did nothing to deserve this.”
    .leaves = “It’s better already,” says Nadia, and goes. The next day he finds her by the lockers. “I’ve got time for your friend. And for you.” This time she stays.
    .promised = In the evening, he sees that he can’t keep it. In the morning, before anything else, he tells Nadia so and says sorry. Then he tells Mr. Okoro.
    .stops-himself = He puts his hand down. “I take that back. I don’t need to see it, and neither does anyone here.”
    .told = “Can Yuna come in?” says Nadia. Yuna has names and times, no copy. “That’s all anyone needs,” says Nurse Bello. The three of them walk to Mr. Okoro.
    .helped = It didn’t go smoothly, and it didn’t have to. Nadia’s believed. Mr. Okoro knows, and Yuna waits with two bags of fries.

no-promise-no-look =
    “Promise you won’t tell.” Say it early and warmly: “I’ll tell only people who can help, and you’ll hear first who that is.” Leave some choices to the student: who comes along, and which adult stays close.

    If there’s a picture, don’t ask to see it. Don’t open, copy, print, save or forward it, not even as proof. Seen by accident? Close it, tell your lead, note that it happened.

    For now, ask the student to delete nothing and send nothing on. Pictures can often be taken down.
    .title = No promise, no look
    .alt = A closed folder with a phone face down on it. A hand lies flat on both.
    .slide = “I’ll tell only people who can help, and you’ll hear first who that is.” Don’t ask to see a picture. Don’t open, copy, save or forward it, not even as proof.
    .notes = Practice the first sentence in pairs until it’s yours. You’ll hear “How do I know it’s true?” You don’t need to. Offer more than one adult and a helpline: one of them may not listen, or may be the one who hurts.

first-minutes = A student tells you something. Put the steps in order. With danger right now, the emergency number comes before all of them.
    .title = The first minutes
    .notes = Let small groups explain their order. Ask where your own procedure differs, and follow that. Ask who can take your class for ten minutes.
    .attention = Put everything aside and stay calm
    .attention-why = The student looks at your face before anything else. A calm one says: go on.
    .thank = Say: “Thank you. I believe you.”
    .thank-why = Before any facts, the student needs to know that telling was welcome.
    .listen = Listen, at the student’s pace, in their words
    .listen-why = Now there’s trust to speak. “Tell me more” is enough; pointed questions put words in a mouth.
    .honest = Say whom you have to tell, and why
    .honest-why = You’ve heard what it’s about. The student learns it from you, while you’re together.
    .write = Right after, write down the exact words
    .write-why = While they’re fresh. Not during the talk: your eyes belong to the student.
    .hand-over = Hand your note to the lead, the same day
    .hand-over-why = The note’s ready, and the lead can act. You’re not the one to investigate.
    .care = Look after the student, and then yourself
    .care-why = The talk is over, the feelings aren’t. This step goes on for weeks.

note = Your note holds the student’s own words, the date, the time, the place and what you did. Which lines are fact, and which are your reading?
    .title = A note that helps
    .notes = Let pairs turn each reading into a fact: what did you see or hear? Notes are for the lead, not for chats or this program. Follow your school’s rules on where they’re kept.
    .bin-fact = Plain fact
    .bin-reading = My reading of it
    .when-where = Tuesday, 2:40 p.m., room 12, after class.
    .when-where-why = Date, time and place can be checked. They show what happened when.
    .hiding = She was clearly hiding something.
    .hiding-why = That’s an impression. What you saw: “She paused and looked at the door.”
    .her-words = She said: “Someone has a picture.”
    .her-words-why = Her own words, unchanged, are the most useful part of a note.
    .from-class = It must be someone from her class.
    .from-class-why = A guess can lead others the wrong way. If she named a person, quote her.
    .i-told = I told Mr. Okoro at 2:55 p.m.
    .i-told-why = What you did, and when. Others can go on from there.
    .dramatic = She was being a little dramatic.
    .dramatic-why = It makes her fear small. What you heard: “Her voice was loud, and she cried.”

coach-repairs = On Tuesday, Vera, 12, came to the gym door. “Kids dare each other all the time. Not now,” said Coach Ruiz. It was serious. Nurse Bello listened, and there’s help. Now Vera passes by. What should Coach Ruiz say?
    .title = Rehearse: after a shrug
    .notes = Most of us have shrugged once. Say that before you start. Ask what a repair needs: the fact, no “but,” and something that’s different next time. Then each person says one line of repair out loud.
    .name = Coach Ruiz
    .other = Vera
    .got-to-go = Hi, Coach. I’ve got to go.
    .glad-sorted = Vera! I hear it’s all sorted out. I’m so glad.
    .glad-sorted-why = She is glad. Vera hears that Tuesday is off the table.
    .should-say = I didn’t know it was urgent. You could’ve said.
    .should-say-why = It’s the shame talking. It hands Vera the part that was Coach Ruiz’s.
    .one-minute = About Tuesday: I didn’t listen. That was wrong.
    .one-minute-why = It names the thing, with no “but” behind it. Vera may stay or go.
    .yeah-sure = Yeah. Sure.
    .hear-myself = I keep hearing myself say “not now.” I’m sorry.
    .hear-myself-why = She heard the “yeah” for what it was. It’s never too late for this one.
    .see-you = Sorry, I’m keeping you. See you at practice!
    .see-you-why = A friendly way out for both of them. The thing is still in the hallway.
    .turns-back = Three steps on, Coach Ruiz turns around. “No, wait. I wasn’t listening on Tuesday. I’m sorry.”
    .said-not-now = I told you it was bad stuff. You said, not now.
    .forty-kids = I’m sorry. I had forty kids and no whistle.
    .forty-kids-why = All true. The second half asks Vera to understand, and that isn’t her job.
    .skip-laps = Skip the laps today, okay?
    .skip-laps-why = A treat is kindly meant. It closes the subject before Vera’s done.
    .i-missed-it = You did. You said it well, and I missed it.
    .i-missed-it-why = Vera has wondered if she said it wrong. Now she knows.
    .adds-sorry = Coach Ruiz hears it herself. “That’s not the point. You said it well, and I missed it.”
    .next-time = And if someone else comes to the gym door?
    .any-time = My door’s open, any time!
    .any-time-why = It’s warm. With forty kids and one whistle, it’s hard to keep.
    .stop-or-when = I’ll stop. Or I’ll say when, and come to them.
    .stop-or-when-why = She can keep that, on a loud day as well. And a student needn’t come twice.
    .later = That evening, the sentence won’t leave her alone. In the morning, she waits at Vera’s classroom. “I wasn’t listening on Tuesday. That’s on me.” Vera looks at her shoes, then up.
    .told = She gives Mr. Okoro a note: what Vera said on Tuesday, and when. At practice, there’s a new word on her clipboard, in capitals: STOP. “Is that for us?” asks a boy. “For me,” says Coach Ruiz.
    .helped = Vera doesn’t say much, and she needn’t. Coach Ruiz gives Mr. Okoro a note of Tuesday’s words. On Thursday, Vera comes to practice early and carries the balls.

duty =
    In the United States, every state has a law on who must report. School staff are usually among them. Reasonable suspicion is enough (federal overview, as of May 2023). Is telling your lead enough, or do you report yourself? Ask today.

    In England, staff follow Keeping Children Safe in Education, tell the designated safeguarding lead and never view images. Look up the edition in force; for 2026 we saw a draft.

    Elsewhere: your school’s procedure and law. Is the worry about home, or a colleague? Ask the lead before anyone’s called.
    .title = The duty to report
    .alt = A student stands at a teacher’s desk, and the two talk under a small lamp.
    .slide = US: state law, reasonable suspicion, no proof needed. England: Keeping Children Safe in Education, safeguarding lead, never view images. Elsewhere: your school’s procedure and law. Not advice on a single case.
    .notes = This is general information as of November 2026, and no advice on a single case. Put your own procedure on the table and read the first page together: who reports, to whom, by when? If the worry is about the lead, who’s next?

aftercare =
    The student needs ordinary days. Look in briefly. Agree on a sign for “I need a break.” Say what you know about the next steps, and promise no outcome.

    The class needs calm. Stop rumors and forwarding. No names, and no safety lecture the next morning. Say who they can talk to: two adults here, and a helpline if one doesn’t listen.

    You need care, too. What you heard may stay with you. Talk to your lead, a support service or a doctor. You passed it on, and that was your part.
    .title = Afterward: student, class and you
    .alt = A teacher and students sit in a circle in the classroom.
    .slide = The student: ordinary days, a quiet check-in. The class: no rumors, no names, no lecture, and people to talk to. You: someone to talk to as well.
    .notes = Ask what ordinary days look like in your school, also for a student who needs more support to speak. Name one person or service for staff. Leave a minute of quiet.

q-promise = After class, a girl whispers: “I’ll tell you something if you tell no one.” What do you say?
    .no-more-now = “You don’t have to say more right now.”
    .no-more-now-why = Kind, and it takes the pressure off. She hasn’t heard yet what you can keep and what you can’t.
    .only-helpers = “I’ll tell only people who can help.”
    .only-helpers-why = She asks about secrecy, so she needs that answer before she tells.
    .was-not-listening = “I wasn’t listening. I’m sorry.”
    .was-not-listening-why = You’re listening now. Nothing needs repair so far.

q-only-a-game = Yesterday Sam told you about a player. “It’s only a game,” you said, and went on to math. Today he doesn’t look up. What do you say?
    .no-more-now = “You don’t have to say more right now.”
    .no-more-now-why = He’d gladly have said more. You closed the topic.
    .only-helpers = “I’ll tell only people who can help.”
    .only-helpers-why = That comes once he’s talking again. Something is in the way.
    .was-not-listening = “I wasn’t listening. I’m sorry.”
    .was-not-listening-why = It clears yesterday away, and he can decide to try again.

q-enough = A boy has told you what’s being done to him, since when, and by which account. He knows that you’ll go to the lead. Now he shakes and looks for words for the details. What do you say?
    .no-more-now = “You don’t have to say more right now.”
    .no-more-now-why = You know enough to act. Details are for trained people, at his pace.
    .only-helpers = “I’ll tell only people who can help.”
    .only-helpers-why = He knows that already. Right now, he’s shaking because of the details.
    .was-not-listening = “I wasn’t listening. I’m sorry.”
    .was-not-listening-why = You’ve listened well. He might think that he has to start over.

q-at-the-door = A student calls you during lunch: “The man from the chat is outside our house, and I’m alone.” Who’s first?
    .emergency = The emergency number
    .emergency-why = There may be danger this minute. Stay on the phone with the student; the lead hears of it right after.
    .the-lead = The counselor or lead
    .the-lead-why = The lead needs to know as well, a minute later. At the house, minutes count.
    .next-in-line = The person next in line after the lead
    .next-in-line-why = That’s who you’d call if the lead were part of the worry. Here it’s about speed.

q-goes-round = A fake picture of a student is in a class chat. She sits next to you, pale, and safe. Who’s first?
    .emergency = The emergency number
    .emergency-why = It’s there for danger this minute. She’s safe, and you’re with her.
    .the-lead = The counselor or lead
    .the-lead-why = The lead can stop the spreading and get help, and needs no copy for that.
    .next-in-line = The person next in line after the lead
    .next-in-line-why = Good to know the name, for days when the lead’s away. Today the lead’s next door.

q-about-the-lead = A student’s worry is about messages from your school’s own lead. She’s safe at the moment. Who’s first?
    .emergency = The emergency number
    .emergency-why = Always right when there’s danger. Here there’s time to follow your procedure.
    .the-lead = The counselor or lead
    .the-lead-why = On any other day, yes. Here the worry is about the lead.
    .next-in-line = The person next in line after the lead
    .next-in-line-why = Your procedure names someone, or an office outside. Go there today, past the lead.
