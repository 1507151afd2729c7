lesson =
    .summary = When a pupil tells you: first words, a plain note, whom to tell, and how to repair a shrug.
    .can-listen-well = listen to a pupil without promising secrecy
    .can-repair-and-care = repair a shrug, and care for the pupil, the class and yourself
    .discuss-who-is-lead = Who is our designated safeguarding lead, and who stands in for them?
    .teacher = For staff training. The aim is calm first words, a plain note, a report the same day, and a way back after a shrug. Ask colleagues to stay with the story and never to speak of real pupils. Anyone may step out without explaining.
before-anyone =
    Pupils seldom pick a good moment. They tell while packing up, on a trip, in half a sentence. Often it’s about “a friend.” Some begin with something small and watch your face. Some write, draw or sign it.

    Get three things ready. Know your designated safeguarding lead, and the deputy; ask today if you don’t. Know a quiet place where you can be seen, but not heard. And have one first sentence: “Thank you for telling me.”
    .alt = A teacher sits and listens to a pupil.
    .slide = Pupils tell in half a sentence, often about “a friend.” Be ready: know the lead and the deputy, know a quiet place, and have one first sentence.
stays-behind = Nadia, 16, says she has a headache. In the nurse’s office, she lines up the plasters, which are in line already. Yuna waits in the corridor. What should Nurse Bello say?
    .for-today-why = It’s hard to say no to a frightened pupil. By evening, the promise has to be broken.
    .promised = In the evening, he sees that he can’t keep it. In the morning, before anything else, he tells Nadia so and says sorry. Then he tells Mr Okoro.
    .told = “Can Yuna come in?” says Nadia. Yuna has names and times, no copy. “That’s all anyone needs,” says Nurse Bello. The three of them walk to Mr Okoro.
    .helped = It didn’t go smoothly, and it didn’t have to. Nadia’s believed. Mr Okoro knows, and Yuna waits with two bags of chips.
no-promise-no-look =
    “Promise you won’t tell.” Say it early and warmly: “I’ll tell only people who can help, and you’ll hear first who that is.” Leave some choices to the pupil: who comes along, and which adult stays close.

    If there’s a picture, don’t ask to see it. Don’t open, copy, print, save or forward it, not even as proof. Seen by accident? Close it, tell your lead, note that it happened.

    For now, ask the pupil to delete nothing and send nothing on. Pictures can often be taken down.
    .notes = Practise the first sentence in pairs until it’s yours. You’ll hear “How do I know it’s true?” You don’t need to. Offer more than one adult and a helpline: one of them may not listen, or may be the one who hurts.
first-minutes = A pupil tells you something. Put the steps in order. With danger right now, the emergency number comes before all of them.
    .attention-why = The pupil looks at your face before anything else. A calm one says: go on.
    .thank-why = Before any facts, the pupil needs to know that telling was welcome.
    .listen = Listen, at the pupil’s pace, in their words
    .honest-why = You’ve heard what it’s about. The pupil learns it from you, while you’re together.
    .write-why = While they’re fresh. Not during the talk: your eyes belong to the pupil.
    .care = Look after the pupil, and then yourself
note = Your note holds the pupil’s own words, the date, the time, the place and what you did. Which lines are fact, and which are your reading?
    .i-told = I told Mr Okoro at 2:55 p.m.
coach-repairs =
    .see-you-why = A friendly way out for both of them. The thing is still in the corridor.
    .stop-or-when-why = She can keep that, on a loud day as well. And a pupil needn’t come twice.
    .told = She gives Mr Okoro a note: what Vera said on Tuesday, and when. At practice, there’s a new word on her clipboard, in capitals: STOP. “Is that for us?” asks a boy. “For me,” says Coach Ruiz.
    .helped = Vera doesn’t say much, and she needn’t. Coach Ruiz gives Mr Okoro a note of Tuesday’s words. On Thursday, Vera comes to practice early and carries the balls.
duty =
    .alt = A pupil stands at a teacher’s desk, and the two talk under a small lamp.
aftercare =
    The pupil needs ordinary days. Look in briefly. Agree on a sign for “I need a break.” Say what you know about the next steps, and promise no outcome.

    The class needs calm. Stop rumours and forwarding. No names, and no safety lecture the next morning. Say who they can talk to: two adults here, and a helpline if one doesn’t listen.

    You need care, too. What you heard may stay with you. Talk to your lead, a support service or a doctor. You passed it on, and that was your part.
    .title = Afterwards: pupil, class and you
    .alt = A teacher and pupils sit in a circle in the classroom.
    .slide = The pupil: ordinary days, a quiet check-in. The class: no rumours, no names, no lecture, and people to talk to. You: someone to talk to as well.
    .notes = Ask what ordinary days look like in your school, also for a pupil who needs more support to speak. Name one person or service for staff. Leave a minute of quiet.
q-only-a-game = Yesterday Sam told you about a player. “It’s only a game,” you said, and went on to maths. Today he doesn’t look up. What do you say?
q-at-the-door = A pupil calls you during lunch: “The man from the chat is outside our house, and I’m alone.” Who’s first?
    .emergency-why = There may be danger this minute. Stay on the phone with the pupil; the lead hears of it right after.
    .the-lead = The safeguarding lead
q-goes-round = A fake picture of a pupil is in a class chat. She sits next to you, pale, and safe. Who’s first?
    .the-lead = The safeguarding lead
q-about-the-lead = A pupil’s worry is about messages from your school’s own lead. She’s safe at the moment. Who’s first?
    .the-lead = The safeguarding lead
