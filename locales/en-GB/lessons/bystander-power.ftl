lesson =
    .family = Two minutes: how many different ways can you say “stop” without using the word? Take turns. The one who runs out does the washing-up.
    .teacher = The aim: pupils see that the others in a group have power, and know small moves. Someone in the room may have made, shared or been in such a picture, so stay with Nadia, Yuna and Dario. If you hear “it’s only AI,” ask whose face it is. Tell your school’s designated safeguarding lead the date, and never look at or collect a picture.
music-room =
    .notes = Pupils advise Yuna; no one plays the chat. Point out that a line, a report and a note to Nadia all count. Anyone who wants to save it as proof means well: names and times are enough.
    .seen-chat = I’m so angry I can’t spell. Ask Dario what he did.
    .told = Nadia picks Nurse Bello and wants Yuna beside her. They bring names and times, no copy. He starts a take-down and calls Ms Haddad. At lunch, three people sit down at Nadia’s table and argue about drummers.
    .helped = “I laughed. I’m sorry,” says Yuna, badly, on the doormat. Nadia lets her in. In the morning they go to Mr Okoro with names and times. “You came,” he says. “That helps already.”
only-ai =
    AI can put a real face into something that never happened. “Only AI” makes that sound small. The name is real, the corridor on Monday is real. A fake sexual picture of a young person is abuse, whoever made it. In many places it’s a crime.

    So don’t pass it on and don’t save it, not even as proof. Names, times and words will do.

    Are you in it? Did it reach you unasked? You did nothing wrong. Did you pass it on? You can stop right there, and repair some of it.
    .notes = Show no example and name no tool. A copy for the teacher is a copy, too; staff need names and times. If a pupil asks about the law, say it differs by place and that help is there first.
where-it-helps =
    .notes = The two cards to leave out are well meant; say that before you discuss them. If pupils place a card differently, let them explain. Ask what each card would do to Nadia’s morning.
    .eat-with-us = “Eat with us? There are chips.”
bench =
    .title = Angry with you, and here
    .mad-and-here = I’m angry with you. I’m also here. Both of those.
    .stop-and-okoro = Take it back wherever you can. Then Mr Okoro, and I’ll come along.
    .notes = Read it in two voices, then say the chosen line out loud once. The bench is the one from “Only AI?” in “Whose picture is it?” Ask whether a friend can be angry and loyal. Pupils who passed something on hear themselves here, so read kindly and promise nothing about consequences.
dario-repairs =
    .tells-adult = He tells Mr Okoro what he did
    .asks-others = With Mr Okoro, he asks the others to delete it
sticker =
    .notes = All three ways lead on. Ask how a group could know whether Jonah likes the joke, and what “always laughs” tells you. Let the pupils who’d post it speak as well.
    .own-face = Behold: me, asleep in maths.
just-seen =
    .lunch-today-why = A good line at lunchtime. Right now she needs to get through the night.
weeks-later = Weeks later, all is handled. A girl in Vera’s class still sits alone at lunchtime. She’s sick of the topic. Which line helps most?
    .lunch-today-why = She wants normal. Chips are normal.
not-by-myself = Jonah’s neighbour, 14, wants to tell Coach Ruiz about an edited video. “I can’t go in there by myself.” Which line helps most?
    .come-along-why = The neighbour named what’s missing, a second person at the door.
forwarded-it = Dario passed the picture on. He took it back and told the pastoral lead. Which apology is his?
    .sent-it-sorry = “I sent it on. I’m sorry. Mr Okoro knows.”
only-laughed =
    .sent-it-sorry = “I sent it on. I’m sorry. Mr Okoro knows.”
rumor =
    .sent-it-sorry = “I sent it on. I’m sorry. Mr Okoro knows.”
