lesson = Disclosure, duty to report, aftercare
    .summary = What to say when a pupil tells you, what to write down, whom to tell, and how to care afterwards.
    .can-listen-well = listen to a pupil without promising secrecy
    .can-write-facts = write a note of neutral facts
    .can-pass-it-on = say whom you must tell, and why it cannot wait
    .can-care-after = look after the pupil, the class and yourself
    .discuss-who-is-lead = Who is our safeguarding lead, and who stands in for them?
    .discuss-policy-words = Which words in our own policies might sound like blame?
    .discuss-who-supports = Who supports the staff who hear hard things?
    .home-which-adult = Which adults at school could you talk to?
    .home-what-helps = What would make it easier to tell someone?
    .home-who-else = Who else could you ask, if the first person does not listen?
    .family = Send a short letter home before the topic. Say what it is about, offer three questions, and show where to find help.
    .teacher = For staff training. The aim is calm first words, a neutral note and a report on the same day. Ask colleagues to speak about the story and not about real pupils. Anyone may step out without giving a reason.

before-anyone =
    Pupils seldom choose a good moment. They tell while they pack up, on a trip, or in half a sentence. Often it is about “a friend.” Some begin with something small and watch your face. Some write, draw or sign it.

    Get three things ready. Know your safeguarding lead and the deputy. If you do not, ask the office today. Know a quiet place where you can be seen, but not heard. And have one first sentence: “Thank you for telling me. I am glad you did.”
    .title = Before anyone tells you
    .alt = A teacher sits and listens to a pupil.
    .slide = Pupils often tell in half a sentence, about “a friend.” Be ready: know your safeguarding lead and the deputy, know a quiet place, and have one first sentence.
    .notes = Ask everyone to write down the names of the safeguarding lead and the deputy. If someone cannot, find out together before you go on. Let each person say their first sentence aloud once.

stays-behind = The bell has rung. Priya, 14, stays behind and wipes a table that is clean. What should Ms. Ade say?
    .title = Rehearse: “a friend of mine”
    .notes = Read it with two voices and stop at each choice. Try the harder replies too, since every one of them can be mended. Ask what Priya might hear in each sentence.
    .name = Ms. Ade
    .other = Priya
    .a-friend = A friend of mine has a problem. Can I ask you about it?
    .which-friend = Of course. Which friend? Is it someone from our class?
    .which-friend-why = Ms. Ade is interested. But a name is the very thing Priya is not ready to give.
    .glad-you-asked = I’m glad you ask. I have time. Tell me what you like.
    .glad-you-asked-why = The friend may stay in the story, and Priya leads. So she can go on.
    .you-mean-you = You mean yourself, don’t you? You can be open with me.
    .you-mean-you-why = The guess may be true, and it is kindly meant. But it takes away the cover that Priya needs.
    .backs-off = I’d better not say. Maybe it’s nothing.
    .need-a-name = Without a name I can’t do much for her.
    .need-a-name-why = It sounds honest. To Priya it means: no name, no help.
    .no-names = You don’t need to give a name. I’m here.
    .no-names-why = The pressure is off. Help does not depend on a name at this point.
    .keep-secret = Somebody has a picture of my friend and scares her. But you can’t tell anyone.
    .only-helpers = I can’t keep it secret. I’ll tell only those who can help.
    .only-helpers-why = Honest, early and kind. Priya knows where she stands before she says more.
    .promise = I promise you. It will stay between the two of us.
    .promise-why = The wish is to keep her talking. But it is a promise that Ms. Ade cannot keep.
    .as-far-as = I’ll try to keep it between us, as far as I can.
    .as-far-as-why = Half of it is honest. Priya may hear a promise in it and feel let down later.
    .so-you-promise = So you promise?
    .be-clear = No. I have to tell one person who helps. I’ll say whom.
    .be-clear-why = A clear word is kinder than a vague one. It also tells Priya what happens next.
    .let-it-stand = All right, yes. For now I promise to tell nobody.
    .let-it-stand-why = It is hard to say no to a frightened pupil. Yet the promise has to be broken, and that hurts trust.
    .it-is-me = Okay. It’s me. It’s on my phone. Do you want to see?
    .show-me = Show me quickly, so I know how bad it is.
    .show-me-why = She wants to judge how serious it is. But seeing it adds to the hurt and may break the law. Her words are enough.
    .what-is-on-it = Don’t show me. But what can you see in it?
    .what-is-on-it-why = Not looking is right. The question still asks for details, and those are for trained people.
    .no-need = No need to show me. It’s not your fault. I’ll help.
    .no-need-why = Priya is spared being looked at once more. And she hears the two things she needs most.
    .rather-not = I’d rather not say.
    .enough-said = Ms. Ade nods. “You have told me enough. It’s not your fault. I will help you.”
    .leaves = Priya says it is nothing and leaves. The next day Ms. Ade says: “I have time for you, and for your friend.” Priya tells her.
    .promised = In the evening Ms. Ade sees that she cannot keep the promise. She calls the safeguarding lead. In the morning she tells Priya why and says sorry.
    .stops-herself = Ms. Ade stops herself, and the phone stays face down. “I’m sorry, I don’t need to see it. It’s not your fault.”
    .told = Priya knows who will hear of it and why. They walk to the safeguarding lead together.
    .helped = It did not go smoothly, and it did not have to. Priya is believed, and the safeguarding lead knows.

no-secret =
    “Promise you won’t tell.” Saying yes is tempting, since it keeps the pupil talking. But a broken promise hurts trust, and a kept one delays help.

    Say it early and warmly: “I can’t keep this to myself. I will tell only those who can help, and I’ll tell you first who that is.”

    Leave some choices to the pupil. Who comes along? Which adult stays close? Offer more than one: the nurse, the counselor, a coach, a helpline. If one of them does not listen, or is the one who hurts, there is another.
    .title = Never promise a secret
    .alt = A letter in a glass jar. The lid is closed.
    .slide = Never promise secrecy. Say early and warmly: “I will tell only those who can help, and I’ll tell you first who that is.” Leave the pupil some choices. Offer more than one adult, and a helpline.
    .notes = Practice the sentence in pairs until it sounds like your own. Ask what pupils are afraid of when they ask for secrecy. Tell classes about this limit before you teach the topic.

never-look =
    When a picture is part of it, do not ask to see it. Do not open, copy, print, save or forward it, not even as proof. Looking hurts the pupil again, and a copy may break the law.

    Have you seen it by accident? Close it, tell the safeguarding lead, and note that it happened.

    Ask the pupil to delete nothing for now, and to send nothing on. A fake made with AI counts just as much. There are ways to get pictures taken down. Your lead and the police know the next step.
    .title = Never look, never copy
    .alt = A closed folder with a phone face down on it. A hand lies flat on both.
    .slide = Do not ask to see a picture. Do not open, copy, save or forward it, not even as proof. Delete nothing. Fakes count just as much. Pictures can be taken down. Tell your lead.
    .notes = Expect the question “But how do I know that it is true?” You do not need to know. Your task is to pass on what you were told.

first-minutes = A pupil tells you something. Put the steps in order. If anyone is in danger now, the emergency number comes first.
    .title = The first minutes
    .notes = Let small groups explain their order. Ask where your own procedure differs, and follow that. Ask who can take the class for ten minutes.
    .attention = Put everything aside and stay calm
    .attention-why = The pupil looks at your face first. A calm face says: you may go on.
    .thank = Say: “Thank you. I believe you.”
    .thank-why = Before any facts the pupil needs to know that telling was welcome.
    .listen = Listen, at the pupil’s pace, in their words
    .listen-why = Now there is trust to speak. “Tell me more” is enough; pointed questions can put words in a pupil’s mouth.
    .honest = Say whom you have to tell, and why
    .honest-why = You have heard what it is about. The pupil learns it from you, before anyone else knows.
    .write = Right after, write down the exact words
    .write-why = As soon as the talk is over, while the words are fresh. Not during it: your eyes belong to the pupil.
    .hand-over = Hand your note to the lead, the same day
    .hand-over-why = The note is ready, and the lead can act. You are not the one to investigate.
    .care = Look after the pupil, and then yourself
    .care-why = The talk is over, the feelings are not. This step goes on for weeks.

note = Write down the pupil’s own words, the date, the time, the place and what you did. Which sentences are neutral fact, and which interpretation?
    .title = A note that helps
    .notes = Let pairs turn each interpretation into a fact: what did you see or hear? Notes are for the lead, not for chats or this program. Follow your school’s rules on where a note is kept.
    .bin-fact = Neutral fact
    .bin-reading = Interpretation
    .when-where = Tuesday, 2:40 p.m., room 12, after class.
    .when-where-why = Date, time and place can be checked. They help others to see what happened when.
    .hiding = She was clearly hiding something.
    .hiding-why = That is a feeling about the pupil. Write what you saw: “She paused and looked at the door.”
    .her-words = She said: “Somebody has a picture.”
    .her-words-why = The pupil’s own words, unchanged, are the most useful part of a note.
    .careless = She was careless with her phone.
    .careless-why = This judges the pupil and moves the weight to her. What someone did to her is what counts.
    .held-phone = She held the phone in both hands.
    .held-phone-why = Anyone in the room could have seen it. It does not say what it means.
    .i-told = I told the safeguarding lead at 2:55 p.m.
    .i-told-why = What you did, and when, belongs in the note. Others can go on from there.
    .from-class = It must be someone from her class.
    .from-class-why = It is a guess, and it can lead others the wrong way. If the pupil named someone, quote her.
    .dramatic = She was being a little dramatic.
    .dramatic-why = The fear looks small in it. Write what you heard: “Her voice was loud, and she cried.”

duty =
    In the United States, every state has a law on who must report. School staff are usually among them. Reasonable suspicion is enough; proof is not needed. Ask whether telling your lead is enough, or whether you must report yourself.

    In England, staff follow Keeping Children Safe in Education. They bring in the safeguarding lead, and they never view images.

    Elsewhere, follow your school’s procedure and your law. Is the worry about home, or about a colleague? Ask the lead before anyone is called.

    This is general information, not advice on a single case.
    .title = The duty to report
    .alt = A pupil stands at a teacher’s desk, and the two talk under a small lamp.
    .slide = United States: state law, reasonable suspicion, not proof. England: Keeping Children Safe in Education, safeguarding lead, never view images. Elsewhere: your school’s procedure and law. Not advice on a single case.
    .notes = Have your own procedure on the table and read the first page together. Check who reports, to whom and by when. If the worry is about the lead, find out who comes next.

aftercare =
    The pupil needs ordinary days. Look in on them, briefly and quietly. Agree on a sign for “I need a break.” Say what you know about the next steps, and promise no outcome.

    The class needs calm. Stop rumors and the sharing of pictures. Give no names, and hold no safety lecture the next morning. Say who can be talked to, at school and outside it.

    You need care too. What you heard may stay with you. Talk to your lead, a support service or a doctor. Passing it on was your part, and you did it.
    .title = Afterwards: pupil, class and you
    .alt = A teacher and pupils sit in a circle in the classroom.
    .slide = The pupil: ordinary days, a quiet check-in. The class: no rumors, no names, no lecture, and people to talk to. You: someone to talk to as well. Passing it on was your part.
    .notes = Ask what ordinary days look like in your school, also for a pupil who needs more support to speak. Name one person or service for staff. Leave a minute of quiet.

colleague =
    In the staff room someone says: “Well, why did he send it?” Most people who ask this are shocked. They look for a rule that keeps it from happening again. But pupils pick up such words, and the next one says nothing.

    Answer briefly and calmly. Say who did it: “Somebody pressured him. That person did this.” Then turn to the pupil: “What does he need from us this week?”

    Look at notes and rules too. “He was pressured” names what was done to him. “He made bad choices” puts the weight on him.
    .title = When a colleague blames
    .alt = Five different grown-ups stand in a half circle: a grandmother, a teacher, a nurse, a coach and a neighbor. In front of them stands a child.
    .slide = Someone says: “Well, why did he send it?” Answer calmly: “Somebody pressured him. That person did this. What does he need from us this week?” Pupils hear how we speak.
    .notes = Rehearse the answer aloud; the first time is the hardest. Nobody is shamed for having thought it. Pick one sentence from your own policy and write it anew.

q-secret = A pupil says: “Promise that you will tell nobody.” What do you answer?
    .unless-bad = “I promise, unless it is something really bad.”
    .unless-bad-why = A fair middle way, it seems. The pupil may hear only “I promise,” so say whom you will tell.
    .those-who-help = “I’ll tell only those who can help you.”
    .those-who-help-why = This is honest and kind. The pupil knows what comes next and can trust your word.
    .dont-say = “Then it is better not to tell me any more.”
    .dont-say-why = It avoids a false promise. But it closes the door, so be honest and keep listening.
    .until-friday = “Let me think about that until Friday.”
    .until-friday-why = Time to think is often good. Here it delays help, so tell the lead the same day.

q-proof = You need proof before you pass on a worry.
    .true-why = Many are afraid to accuse someone wrongly. But looking for proof is the job of others. Pass on what you heard, the same day.
    .false-why = A reasonable suspicion is usually enough. Follow your law and your procedure, and leave the rest to those trained for it.

q-fake = A fake picture of a pupil goes around. What comes first?
    .look-first = Look at it, to see how serious it is
    .look-first-why = Checking first seems careful. But it hurts the pupil again and may break the law. Go to the lead.
    .collect = Collect copies as proof for the police
    .collect-why = Proof sounds useful. Copies add harm and may be illegal, so note only what you were told.
    .lead-no-copy = Tell the lead; do not look, do not copy
    .lead-no-copy-why = The lead can act at once, and nobody spreads it further. A fake picture is real harm.
    .ask-class = Ask the class who made the picture
    .ask-class-why = Quick action feels good. But it spreads the news and shames the pupil, so let the lead decide.

q-note = What belongs in your note?
    .own-words = The pupil’s own words
    .own-words-why = Unchanged words help most. They show what was said, and not what we made of it.
    .your-theory = Your theory of what happened
    .your-theory-why = It is natural to look for a reason. But a theory can mislead, so leave it out.
    .date-time = The date, time and place
    .date-time-why = They help to see the order of events later.
    .copy-of-it = A copy of the picture
    .copy-of-it-why = What proof could be stronger? But never copy such a picture; write that the pupil spoke of one.
    .what-you-did = What you did, and whom you told
    .what-you-did-why = So the next person knows what has been done and what is still open.

q-order = After class a pupil tells you something. Put the steps in order.
    .hear = Listen calmly and thank the pupil
    .hear-why = Trust first. Without it there is nothing to pass on.
    .say-who = Say honestly whom you will tell
    .say-who-why = The pupil should learn this from you, while you are still together.
    .note-down = Write down the exact words
    .note-down-why = The words are still fresh right after the talk.
    .lead-today = Take the note to the lead, today
    .lead-today-why = With the note in hand the lead can act. Waiting helps no one.

q-duty = What goes with what? Put the pairs together.
    .danger-now = Danger right now, anywhere
    .danger-now-to = The emergency number first
    .danger-now-why = Safety comes before every form and every rule.
    .united-states = United States
    .united-states-to = State law; suspicion is enough
    .united-states-why = Every state has such a law. The usual test is reasonable suspicion, not proof.
    .england = England
    .england-to = National guidance; safeguarding lead
    .england-why = Staff follow Keeping Children Safe in Education and never view images.
    .elsewhere = Any other country
    .elsewhere-to = Your school’s procedure and your law
    .elsewhere-why = Duties differ from place to place. Ask your lead before you need to know.

q-colleague = A colleague asks: “Why did he send it at all?” What do you answer?
    .who-did-it = “Somebody pressured him. That person did it.”
    .who-did-it-why = Said calmly, it names who is responsible. That keeps the door open for the next pupil.
    .not-my-class = “He is not in my class, so I can’t say.”
    .not-my-class-why = Staying out of it avoids a quarrel. But silence can sound like a yes, so say one calm sentence.
    .all-do-it = “They all do it nowadays. It’s just their age.”
    .all-do-it-why = You mean to defend him. It still puts the weight on pupils, so name the person who pressured him.
    .he-knows-now = “At least he knows better for next time now.”
    .he-knows-now-why = One looks for something good in it. But it treats him as the cause, so ask what he needs now.

q-morning = There are rumors about a pupil. What helps the class the next morning?
    .long-lesson = A long lesson on the rules of online safety
    .long-lesson-why = Teaching seems the natural answer. Right now it sounds like blame, so plan it for later.
    .name-pupil = Saying who it is, so that the guessing ends
    .name-pupil-why = Guessing is hard to bear. But the pupil’s name is not ours to give, so stop the guessing without it.
    .say-nothing = Saying nothing, until it has passed by itself
    .say-nothing-why = Silence seems kind. But rumors grow in it, so say a few calm words.
    .calm-words = Calm words, no names, and whom to talk to
    .calm-words-why = Calm words stop rumors and protect the pupil. And whoever is worried knows where to go.
