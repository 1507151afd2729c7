lesson = Bystander power
    .summary = A picture made to shame someone goes around. What the others can do, and what Dario does after.
    .can-pick-move = pick the move that helps in this group
    .can-first-line = find the first line for the person it’s about
    .can-make-right = tell a real repair from an excuse
    .discuss-first-person = What makes it easier to be the first one to say something?
    .discuss-loyal = What does loyalty to a group mean, and where does it end?
    .discuss-real-repair = What makes an apology real after something was shared?
    .home-spoke-up = When did someone speak up for you, and how was that?
    .home-adult-first = If something like this went around at school, what should adults do first?
    .home-my-repair = How do we repair things at home after we’ve hurt each other?
    .family = Two minutes: how many different ways can you say “stop” without using the word? Take turns. The one who runs out does the dishes.
    .teacher = The aim: students see that the others in a group have power, and know small moves. Someone in the room may have made, shared or been in such a picture, so stay with Nadia, Yuna and Dario. If you hear “it’s only AI,” ask whose face it is. Tell your school’s counselor or child protection lead the date, and never look at or collect a picture.

music-room = Thursday night. A picture turns up in the music room chat: Nadia’s face in a fake made to shame her. Dario has already passed it on. What should Yuna, 16, write?
    .title = Thursday in the music room chat
    .notes = Students advise Yuna; no one plays the chat. Point out that a line, a report and a note to Nadia all count. Anyone who wants to save it as proof means well: names and times are enough.
    .easy = A fake of Nadia is in the chat. It hurts. Help Yuna choose what to do.
    .name = Yuna
    .other = Music room
    .lands = Eleven people have seen it. Nine laughing faces. Jonah left the chat without a word.
    .pass-on = Pass it on, everyone!
    .who-made-it = I’m not okay with this. I’ll find out who made it.
    .who-made-it-why = She won’t keep quiet, and she’s right to be furious. It turns into a fight about Yuna, and Nadia’s still alone with it.
    .laugh-along = hahaha
    .laugh-along-why = It’s quickly typed, and lots of people do it when they’re nervous. For Nadia it’s one more laugh. Yuna can turn around at any time.
    .ends-here = Seriously? It stops here.
    .ends-here-why = Short, no sermon. Whoever felt queasy now knows they’re not the only one.
    .relax-ai = Relax. It’s only AI.
    .her-face = Her face, though. Her name.
    .her-face-why = It says what’s real about the fake. There isn’t much to answer.
    .photo-of-you = Great. Then you won’t mind one of you, I guess.
    .photo-of-you-why = The point lands. It’s also a threat, and now there are two people to be afraid for.
    .notes-reports = Reported it. I kept who and when, not the picture.
    .notes-reports-why = Names, times, words. The app can act, and no new copy exists.
    .goes-quiet = The chat goes quiet. Two people delete their laughing face. Yuna thinks of Nadia, who isn’t in this group.
    .heard-from-me = Can I tell you something rotten? There’s a fake of you. You don’t have to look.
    .heard-from-me-why = Nadia hears it from a friend, in words, and Yuna asks before she tells. What comes next is up to Nadia.
    .seen-chat = I’m so mad I can’t spell. Ask Dario what he did.
    .seen-chat-why = Loyal and furious. Nadia would hear it from Dario, with no warning. A friend’s own words hurt less.
    .three-dots = “Wait, hear it from me,” Yuna adds. “There’s a fake of you. I’m with you. Sorry, I do this badly.”
    .later = Later, Yuna can’t stand her own “hahaha.” She deletes it, writes “I’m out” and rings Nadia’s doorbell.
    .told = Nadia picks Nurse Bello and wants Yuna beside her. They bring names and times, no copy. He starts a take-down and calls Ms. Haddad. At lunch, three people sit down at Nadia’s table and argue about drummers.
    .helped = “I laughed. I’m sorry,” says Yuna, badly, on the doormat. Nadia lets her in. In the morning they go to Mr. Okoro with names and times. “You came,” he says. “That helps already.”

only-ai =
    AI can put a real face into something that never happened. “Only AI” makes that sound small. The name is real, the hallway on Monday is real. A fake sexual picture of a young person is abuse, whoever made it. In many places it’s a crime.

    So don’t pass it on and don’t save it, not even as proof. Names, times and words will do.

    Are you in it? Did it reach you unasked? You did nothing wrong. Did you pass it on? You can stop right there, and repair some of it.
    .title = “It’s only AI”
    .alt = Two hands put together a portrait from torn pieces of paper.
    .slide = The picture is made up. The face, the name and Monday are real. Don’t pass it on, don’t save it: names and times will do. Passed it on? You can still stop and repair.
    .easy = The picture is fake. The hurt is real. Don’t pass it on. Don’t save it. Names and times are enough.
    .notes = Show no example and name no tool. A copy for the teacher is a copy, too; staff need names and times. If a student asks about the law, say it differs by place and that help is there first.

where-it-helps = Nadia’s class wants to help. In the group, beside Nadia, or better left out?
    .title = Where does it help?
    .notes = The two cards to leave out are well meant; say that before you discuss them. If students place a card differently, let them explain. Ask what each card would do to Nadia’s morning.
    .bin-group = In the group
    .bin-beside = Beside Nadia
    .bin-leave-out = Better left out
    .not-funny = “Not funny. Leave it.”
    .not-funny-why = Short, and no one’s attacked. People who felt uneasy can breathe out.
    .eat-with-us = “Eat with us? There are fries.”
    .eat-with-us-why = An ordinary invitation: nothing about her has changed. No is fine, too.
    .send-it-her = Send Nadia the picture, so she knows
    .send-it-her-why = It’s meant honestly. It makes one more copy, and seeing it can hurt. Words are enough.
    .lake-friday = “Who’s coming to the lake on Friday?”
    .lake-friday-why = A new subject steals the stage. A quiet move, made for shy people.
    .walk-along = Walk with her to Nurse Bello
    .walk-along-why = The way there is the hard part, and it’s shorter for two.
    .fake-account = Scare the maker from a fake account
    .fake-account-why = Being angry makes sense. A threat adds a second harm; a report goes further.

bench =
    .title = Mad at you, and here
    .alone-alt = Dario sits alone at the end of a bench and looks down.
    .friday = Friday. The bench where the class clown once asked, “Where’s the harm?”
    .who-dario = Dario
    .two-seconds = I passed Nadia’s on. I thought it was a joke. For about two seconds.
    .comes-alt = Yuna stops her wheelchair beside the bench.
    .who-yuna = Yuna
    .mad-and-here = I’m mad at you. I’m also here. Both of those.
    .goes-alt = They look at each other. Yuna points the way with one hand.
    .what-now = So what do I do now?
    .ask = Yuna wants to be a friend without making it small. What should she say?
    .stop-and-okoro = Take it back wherever you can. Then Mr. Okoro, and I’ll come along.
    .stop-and-okoro-why = It names something to do today, and he’s not alone with it. Friends can be angry and walk beside you.
    .blows-over = Eleven people saw it, not just you. It’ll blow over by Monday.
    .blows-over-why = Kind to Dario. For Nadia it would still be going around.
    .how-bad-you-feel = Go to Nadia right now and tell her how bad you feel.
    .how-bad-you-feel-why = He owes her an apology, later. Making him feel better isn’t her job, and the picture’s still out there.
    .notes = Read it in two voices, then say the chosen line out loud once. The bench is the one from “Only AI?” in “Whose picture is it?” Ask whether a friend can be angry and loyal. Students who passed something on hear themselves here, so read kindly and promise nothing about consequences.

dario-repairs = Dario wants to put it right. Put his steps in order.
    .title = Dario puts it right
    .alt = Stone steps lead up to a porch with a lit lamp.
    .notes = Discuss why the apology waits: the spreading has to end before words can count. Going to an adult before anything else is fine in real life. Ask what Nadia might need that isn’t on the list.
    .takes-back = He takes it out of the chats he sent it to
    .takes-back-why = Every hour counts. What’s gone there can’t be passed on from there.
    .tells-adult = He tells Mr. Okoro what he did
    .tells-adult-why = An adult can do what Dario can’t. An uncle, a coach or a helpline would work, too.
    .asks-others = With Mr. Okoro, he asks the others to delete it
    .asks-others-why = He knows who got it from him, so he knows where to ask.
    .says-sorry = He says sorry to Nadia, without a “but”
    .says-sorry-why = Now there’s something behind the words. He asks for nothing back.
    .gives-time = He gives her time and stays decent
    .gives-time-why = Trust comes back slowly or not at all. That’s up to Nadia; being decent is up to him.

sticker = Two weeks later. The back row makes stickers of Jonah asleep on the bus, and Jonah always laughs. Dario, 15, has a brilliant new one. There’s no single right answer. What should Dario write?
    .title = He always laughs
    .notes = All three ways lead on. Ask how a group could know whether Jonah likes the joke, and what “always laughs” tells you. Let the students who’d post it speak as well.
    .easy = Friends make jokes about Jonah. He laughs. Dario has a new sticker. What should he write?
    .name = Dario
    .other = Back row
    .new-one = Dario!! We need a new sleeping Jonah!
    .post-it = Here it comes: Jonah, deluxe edition!
    .post-it-why = It may be fine; some people love their sticker. Dario is guessing, and he’ll know more when he asks.
    .ask-jonah = Hold on, I’m asking Jonah first.
    .ask-jonah-why = In the group, laughing is the only easy answer. Alone he can say either thing.
    .own-face = Behold: me, asleep in math.
    .own-face-why = Same joke, and the face is his own. The group still gets its laugh.
    .one-face = Jonah sends one laughing face. Then nothing. At night Dario asks him. “The bus one’s okay,” Jonah writes. “Ask before the next.”
    .keep-first = Dario shows it to Jonah alone. Three dots, gone, three dots. “Bus one’s okay,” Jonah writes. “This one’s mine to keep. It IS good.”
    .legend = LEGEND. New rule: own faces only?
    .vote = The back row votes: your own face, or you ask. Jonah posts a sleeping Jonah himself. Nadia’s back in the group, and she has opinions about fonts.

not-alone =
    In any group, most of us are the others. You read, wait and laugh a bit, and you decide how far a thing goes. One line, one deleted post, one lunch: small is enough.

    Finding out who made it and getting it taken down is work for adults. Pick a calm one, a nurse, a coach, an aunt. One shrugs, or is the one hurting you? Try the next, or a helpline. Telling isn’t betrayal.

    If a friend has lost all hope, get an adult now, promise or not. A crisis line picks up, too.
    .title = The others
    .alt = Young people sit around a table. One has stood up and is standing beside another.
    .slide = Most of us are the others, and we decide how far a thing goes. Finding the maker and taking it down is work for adults. A friend without hope: an adult, now.
    .easy = You are one of the others. Small moves help. Get a calm adult. One shrugs? Ask the next, or a helpline.
    .notes = Name two adults at your school and when they’re free. Help lists who listens at night. End with a calm minute and stay near the door.

uneasy-chat = A class chat turns on a boy. Yuna is well liked there, and three people have texted her: “This is getting mean.” What helps most?
    .line-in-group = One calm line in the group
    .line-in-group-why = The uneasy ones are waiting for someone to begin, and Yuna can afford to.
    .write-alone = A message to the person, one to one
    .write-alone-why = Always worth sending. Here she can also turn the whole chat, and it takes one line.
    .talk-to-poster = A word with the one who posted
    .talk-to-poster-why = Good when one person slipped. By now it’s a whole chat.

objectors-next = On Jonah’s game server, anyone who objects gets swarmed for days. Tonight they’re after a girl. What helps most?
    .line-in-group = One calm line in the group
    .line-in-group-why = Brave, and it would make him the next target. There are other ways.
    .write-alone = A message to the person, one to one
    .write-alone-why = She hears that not all of them think so, and no one sees it. He can report the server, too.
    .talk-to-poster = A word with the one who posted
    .talk-to-poster-why = With people who swarm objectors, one alone won’t be enough. Report and let adults in.

friend-slips = Nadia’s friend posts a joke about a teammate’s accent. Two people have seen it. He’s usually kind. What helps most?
    .line-in-group = One calm line in the group
    .line-in-group-why = It can work. It also puts him on stage, and on stage people defend their jokes.
    .write-alone = A message to the person, one to one
    .write-alone-why = Kind. She may not have seen it yet, and it could be gone in a minute.
    .talk-to-poster = A word with the one who posted
    .talk-to-poster-why = He listens to Nadia and has no crowd to impress. “Take it down?” may be all it needs.

just-seen = Ten at night. Nadia has just read about the fake. She writes: “I don’t want to talk.” Which line helps most?
    .lunch-today = “Lunch with us today?”
    .lunch-today-why = A good line at noon. Right now she needs to get through the night.
    .on-your-side = “On your side. No need to answer.”
    .on-your-side-why = She doesn’t want to talk. This takes her side and lets her be silent.
    .come-along = “Want me to come along?”
    .come-along-why = That’s for when she wants to go somewhere. Tonight she wants quiet.

weeks-later = Weeks later, all is handled. A girl in Vera’s class still sits alone at noon. She’s sick of the topic. Which line helps most?
    .lunch-today = “Lunch with us today?”
    .lunch-today-why = She wants normal. Fries are normal.
    .on-your-side = “On your side. No need to answer.”
    .on-your-side-why = True, and it brings the topic back. She’s had enough of it.
    .come-along = “Want me to come along?”
    .come-along-why = There’s nowhere to go; it’s been handled. Only a seat is missing.

not-by-myself = Jonah’s neighbor, 14, wants to tell Coach Ruiz about an edited video. “I can’t go in there by myself.” Which line helps most?
    .lunch-today = “Lunch with us today?”
    .lunch-today-why = Nice for later. The hard door comes before that.
    .on-your-side = “On your side. No need to answer.”
    .on-your-side-why = Warm words. This person has just answered: the problem is walking in alone.
    .come-along = “Want me to come along?”
    .come-along-why = The neighbor named what’s missing, a second person at the door.

forwarded-it = Dario passed the picture on. He took it back and told the counselor. Which apology is his?
    .laughed-sorry = “I laughed, and I’m sorry. I deleted it.”
    .laughed-sorry-why = He did more than laugh, so this is the smaller half of it.
    .wrong-about-you = “What I said about you was wrong. I told them so.”
    .wrong-about-you-why = Good words for something said. Dario said nothing; he sent something.
    .sent-it-sorry = “I sent it on. I’m sorry. Mr. Okoro knows.”
    .sent-it-sorry-why = It names the deed, and something has already been done about it.

only-laughed = In a team chat, a boy laughed under a mean post about a girl. Later he deleted the face. Which apology is his?
    .laughed-sorry = “I laughed, and I’m sorry. I deleted it.”
    .laughed-sorry-why = That’s what he did, no more and no less.
    .wrong-about-you = “What I said about you was wrong. I told them so.”
    .wrong-about-you-why = He didn’t say a thing. An apology for something else misses the point.
    .sent-it-sorry = “I sent it on. I’m sorry. Mr. Okoro knows.”
    .sent-it-sorry-why = It sounds brave. It claims more than he did, and the girl would have a new fright.

rumor = Yuna told two people a story about a girl in drama club. It wasn’t true, and she told them that. Which apology is hers?
    .laughed-sorry = “I laughed, and I’m sorry. I deleted it.”
    .laughed-sorry-why = Laughing wasn’t it. The story came from Yuna.
    .wrong-about-you = “What I said about you was wrong. I told them so.”
    .wrong-about-you-why = It names the words, and the same two people have heard the correction.
    .sent-it-sorry = “I sent it on. I’m sorry. Mr. Okoro knows.”
    .sent-it-sorry-why = Yuna didn’t send anything. She told it herself, so that’s what she says.

silence-agrees = When no one in a chat objects, everyone agrees.
    .true-why = From outside it looks exactly like that. Most people are waiting for someone to begin.
    .false-why = Silence is often unease, or fear of being next. One line lets the others show it.
