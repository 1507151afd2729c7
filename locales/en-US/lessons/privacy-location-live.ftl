lesson = Your posts, your dot, your call
    .summary = What a week of posts gives away, who sees your dot, and how a first meeting is planned.
    .can-see-trail = see what posts give away when someone reads them together
    .can-share-dot = share your location on purpose, and stop on purpose
    .can-plan-meeting = plan a first meeting with someone you know only online
    .discuss-who-gains = Who gains when an app knows where people are?
    .discuss-care-or-watch = When is a shared dot care, and when is it watching?
    .discuss-who-comes = Why does it matter who picks the adult that comes along?
    .home-your-dot = Who can see where you are right now, as far as you know?
    .home-my-dot = Which of my own apps share a location? Let’s look.
    .home-one-photo = What does the last photo you took give away about its place?
    .family = Pick any photo from your phone and hand it to someone at home. They get two minutes to play detective: where, when, what day? Then swap.
    .teach = Show someone how to see which apps may use their location, and how to turn one off. You explain, they press.
    .teacher = Aim: students decide on purpose who sees their place, their stream and their plans. Work with Yuna’s and Dario’s posts; no student’s own profile goes on the screen. You’ll hear “I’ve got nothing to hide.” Answer that deciding isn’t hiding. Some families share locations by agreement, so leave that alone.

paper-posts = Yuna, 16, writes for the school paper and posts about everything. Which posts are just news, and which draw a map of her week?
    .title = Forty posts by a reporter
    .notes = Let students argue about each card before you show the reason. Ask what one small change would keep the joke and lose the map. Yuna did nothing wrong by posting; reporters post.
    .bin-news = Just news
    .bin-map = Draws the map
    .final-score = “What a final! 3–2 in the last minute.”
    .final-score-why = The game’s over, and there’s no word on where she’ll be next.
    .every-friday = “Every Friday: front row, left of the exit.”
    .every-friday-why = A day, a place, even a seat. That covers next Friday too.
    .desk-view = “Good morning from my desk!” (with the view)
    .desk-view-why = A corner and a shop sign. Anyone who knows the town can find that window.
    .pasta = “Cafeteria pasta: a tragedy in three acts.”
    .pasta-why = It shows her sharp tongue and nothing about her week.
    .deadline = “Deadline! Just me in room 12 until nine.”
    .deadline-why = It says where she is, until when, and that she’s alone. Tomorrow it’s simply a funny story.
    .mural = “The mural’s done. I asked the painter first.”
    .mural-why = It’s about someone’s work, with permission. Her own day stays out of it.

town-lamps =
    Picture your town at night, from above, with a lamp for every phone. Some shine for the whole world, some for five friends, and some are off. Default settings often turn on more than you would.

    One place says little. A place, a time and a habit say where you’ll be next Thursday. Yuna scrolled through forty posts and found her whole Tuesday.

    She didn’t stop posting. She decides who sees her lamp, when, and until when. Sharing a dot can be great, if you chose it and can switch it off in peace.
    .title = A lamp in the town
    .alt = A town from above at night. Four pins shine on it like lamps, and one in the middle is switched off.
    .slide = Picture a lamp for every phone in town. A place, a time and a habit together say where someone will be next. You decide who sees your lamp, when, and until when.
    .easy = Each phone is a lamp. Who sees yours? Place, time and habit tell a lot. You choose. You can switch it off.
    .notes = Ask which apps on a typical phone know the place, without anyone taking out a phone. Ask what makes sharing with friends feel free: you wanted it, it has an end, and off is fine.

dario-switches = Dario, 15, films his failed bike tricks. This is his app after an update. Flip the switches and watch what a stranger sees.
    .slide = Dario, 15, films his failed bike tricks. This is his app after an update. Which switches should be on, which off? Say the numbers.
    .title = Dario’s five switches
    .notes = Let students predict the changing line before each switch. One switch is fine already. Ask which two a boy with fans could keep open without showing where he is.
    .name = Dario
    .nickname = OneManCircus
    .live-map = Show me live on the map
    .live-map-why = His friends can see him on their own list. Strangers don’t need to know which corner he’s on.
    .live-map-shown = A moving dot: Dario, on Mill Street
    .live-map-hidden = A map without a dot
    .messages = Only friends can message me
    .messages-why = This one was set well from the start. First messages from unknown accounts stay outside.
    .messages-shown = A box: “Write to Dario”
    .messages-hidden = No box to write in
    .post-place = Add the place to my posts
    .post-place-why = He falls off just as well without a place. Thirty-one places in a row show his week.
    .post-place-shown = “Bike park” under 31 videos, mostly on Tuesdays
    .post-place-hidden = Videos with no place
    .by-number = Let people find me by my number
    .by-number-why = Numbers sit in lots of contact lists. With this off, his leads no one to his profile.
    .by-number-shown = Dario’s profile, next to his number
    .by-number-hidden = The number finds no profile
    .join-live = Let anyone join my live video
    .join-live-why = Friends can still join, because he invites them. No one else turns up in his picture.
    .join-live-shown = A button: “Join Dario live”
    .join-live-hidden = No button, only friends he invites

nadia-dot = Nadia has band practice tonight. She and Yuna have been friends since third grade. What should Yuna write?
    .title = One dot, one evening
    .notes = This is sharing at its best: wanted, for one evening, and no trouble when it stops. Ask who in the chat could say no, and what would happen then.
    .easy = Nadia walks home late. She wants Yuna to watch her dot. Help Yuna answer.
    .name = Yuna
    .other = Nadia
    .late-practice = Practice runs till ten, the drummer brought cake.
    .watch-dot = Watch my dot till I’m home? Then it’s off again.
    .bat-at-door = On duty. Send me a bat when you’re inside.
    .bat-at-door-why = Nadia asked for it, and it ends at her door. That’s what the map is good for.
    .mine-off = Sure! I’m keeping mine off, though.
    .mine-off-why = Sharing doesn’t have to go both ways. A friend is fine with that, and Nadia is.
    .all-week = Sure! Just leave it on all week.
    .all-week-why = It’s meant well, and a week sounds handy. Nadia asked for one walk home.
    .bat-deal = Bat it is. You’re the best.
    .mine-off-fine = Of course. You’re on your sofa anyway.
    .nosy = One walk home, nosy! That’s all I need.
    .dot-gone = At ten past ten, Nadia’s home and the dot goes dark. Yuna feeds the cat and doesn’t think about it again.

press-day = For a month, Yuna has been in an online group of school papers. Someone from another town writes. What should Yuna write?
    .title = Lunch at Press Day
    .notes = Ask what makes this plan easy to say yes to: a public hall, both groups, both advisers, lots of time to ask. Say clearly that no one knows yet who inkwell is.
    .easy = Someone from a group writes to Yuna. Nothing odd so far. Help her answer.
    .name = Yuna
    .other = inkwell
    .going = Are you going to Press Day?
    .lunch = Our whole staff’s coming with our adviser. Want to compare front pages at lunch?
    .skip-talks = Let’s skip the talks and find a café.
    .skip-talks-why = It’s a friendly idea, and the talks may be boring. In the hall, both groups are close by.
    .bad-ones = If Ms. Ade’s okay with it, sure. Bring the bad ones!
    .bad-ones-why = Yuna jokes and lets her adviser know. That’s all this plan needs.
    .how-many = How many are you? I’ve got to ask first.
    .how-many-why = Asking comes easy here, because there’s no hurry. The answer tells her more about the plan.
    .stay-with = I’d better stay with my group. Lunch?
    .loud-table = Deal. We’re the loud table by the stage.
    .nine-of-us = Nine, plus our adviser. Ask away, there’s time.
    .hall-lunch = Mr. Park and Ms. Ade say yes. It’s lunch in a full hall, with both groups. Yuna still can’t be sure who inkwell is, but so far there’s no sign of anything odd.

saturday = The same week, another account from the group writes. What should Yuna write this time?
    .title = The same first line
    .notes = Compare it with inkwell’s plan: who’s there, who picks the adult, how much time there is to ask. Nobody plays paperplane. Mr. Park’s offer is the rule in one sentence, so read it twice.
    .easy = Another account wants to meet Yuna. It wants her to come alone. Help her answer.
    .name = Yuna
    .other = paperplane
    .going = Are you going to Press Day?
    .just-us = Skip it. Meet me Saturday, just us.
    .where-then = Why me? You hardly know me.
    .where-then-why = A fair question, and it promises nothing. So far only two people know of this plan; one more at home should.
    .saturday-free = Let me check first. Okay, Saturday works.
    .saturday-free-why = Being glad that someone wants to meet is normal. She can still tell someone at home, before or after.
    .ask-dad = Sounds fun, if my dad’s okay with it.
    .ask-dad-why = Friendly, and nothing’s settled before someone at home knows. Now she’ll see how paperplane takes it.
    .own-aunt = My aunt can come. No one else needs to.
    .aunt-is-fine = If your aunt’s there, that’s fine.
    .aunt-is-fine-why = An aunt sounds safe. Yuna can’t know who she is, so the adult has to be one of her own.
    .dad-too = Great, then she and my dad can have coffee.
    .dad-too-why = Warm and clear: an adult she already knows comes along, one that she picked. Someone who means well can live with that.
    .till-tonight = I’ll think about it till tonight.
    .till-tonight-why = Taking time is good. By tonight she can talk to someone who knows her.
    .long-way = She takes the long way home and tells her dad over noodles.
    .later-dress = On Friday night Yuna can’t sleep. She tells Ms. Ade before first period.
    .later-aunt = On Friday night Yuna wonders who this aunt is. She asks Nadia, and they go to Ms. Haddad together.
    .two-tables = paperplane goes quiet, then sulks. They save the chat, report the account and block it. “Anyone from there you’d like to meet?” says Mr. Park. “Daylight, a busy place, a ride home. I’ll sit two tables away and read.”
    .helped = “Good thing you said it.” They save the chat, report the account, then block it. No lecture. Mr. Park hears about it too and offers to come along next time, two tables away, with a newspaper.

dario-live = Dario is live with a melon, a bike and forty viewers. Find any line that is a warning sign.
    .slide = Dario is live with a melon, a bike and forty viewers. Say the number of any line that’s a warning sign.
    .title = Dario versus the melon
    .notes = Dario’s own lines are never signs, but one gave something away. Ask how he could get the same laugh without it. A question alone is no sign; ask what each one is after. Nobody reads the comments aloud in a voice.
    .easy = Dario is live. Most lines are fun. Press any warning sign.
    .name = Dario
    .other = viewers
    .melon = Do the melon again!
    .melon-why = A fan wants more of the show. That’s what going live is for.
    .till-ten = Can’t, I’m alone with this mess till ten.
    .till-ten-why = Here Dario let slip that he’s home alone. He was being funny; whoever uses it is in the wrong. He can tell his mom or end early.
    .homework = Way better than my homework.
    .homework-why = It’s about the viewer’s evening, and it asks for nothing.
    .bike-okay = Is the bike okay?
    .bike-okay-why = It’s a question, and only about the bike. It doesn’t ask where he is or who’s with him.
    .just-a-call = Call me, just us? It’s not recorded.
    .just-a-call-why = It leads away from the others. And no one can check that promise: a call can be recorded without a sign.
    .last-fail = That was my last fail. Bye, all!
    .last-fail-why = He ends it when he likes and doesn’t have to explain.

got-through =
    Maybe you met someone, and it felt wrong. Maybe a call or a live stream was recorded. You can still tell, even years later. It isn’t your fault, even if you went along with some of it.

    Save names, times and messages. Report in the app, then block and turn off location. Scared of how they’ll react? Tell first: an aunt, a coach, a nurse. One shrugs, or is the one hurting you? Go to another, or call a helpline. All too much? A crisis line listens, too.

    Someone’s at your door? The emergency number is in Help.
    .title = If something got through
    .alt = A house at dusk. Its lamp is lit, and the door is open.
    .slide = Met someone, and it felt wrong? Recorded? You can still tell. It isn’t your fault. Save names and times, report, block, stop sharing. An aunt, a coach, a nurse, a helpline. At your door: emergency number.
    .easy = Did something go wrong? It’s not your fault. You can still tell. Pick an aunt, a coach or a helpline.
    .notes = Say the first paragraph slowly. Name two people at your school who can be told. Ask for no examples, and finish with something calm.

next-week = Three posts by Yuna. Which one says where she’ll be next week?
    .usual-corner = “Tuesday, six o’clock, rink, my usual corner.”
    .usual-corner-why = Day, time, place and “usual”: that’s next week’s plan, and the week after.
    .across-bakery = “Sunrise over the bakery across from my window.”
    .across-bakery-why = This one points to her home, which is worth a second look. It says nothing about next week.
    .that-final = “I still can’t get over that final.”
    .that-final-why = It’s sports, so it looks like a clue. The game is over, and it names no day or place.

which-house = Yuna cleans up the paper’s feed. She wants her home out of it. Which post goes first?
    .usual-corner = “Tuesday, six o’clock, rink, my usual corner.”
    .usual-corner-why = This one gives away a habit, and she may well change it too. It doesn’t lead to her home.
    .across-bakery = “Sunrise over the bakery across from my window.”
    .across-bakery-why = There’s one bakery in town, and her window is opposite. Anyone could find it.
    .that-final = “I still can’t get over that final.”
    .that-final-why = That can stay. Thousands of people watched it.

jonah-caption = Jonah posts from the bus home. He wants no place, no day, no habit in it. Which caption can he use?
    .usual-corner = “Tuesday, six o’clock, rink, my usual corner.”
    .usual-corner-why = Short and casual, and still a full schedule for anyone who reads it.
    .across-bakery = “Sunrise over the bakery across from my window.”
    .across-bakery-why = No day in it, true. The bakery shows whose street it is.
    .that-final = “I still can’t get over that final.”
    .that-final-why = It shares a mood. He could’ve watched it anywhere.

concert-night = Street festival, five thousand people. Nadia, Yuna and Dario want to find each other tonight. Which message fits?
    .till-home = “Dots on till we’re all home?”
    .till-home-why = All three want it, and it has an end. That’s a shared dot at its best.
    .cleaning-up = “I’m cleaning up my list. It’s nothing personal.”
    .cleaning-up-why = A good line for an old list. Tonight the three of them want to see each other.
    .scared-off = “I’m scared to turn it off. Can we talk?”
    .scared-off-why = A strong line for whoever is scared. Here they’re all glad about it and can stop when they like.

old-band = Five people can see Nadia’s dot. She hasn’t talked to two of them since ninth grade. Which message fits?
    .till-home = “Dots on till we’re all home?”
    .till-home-why = Great for a night out. These dots have been on for two years, and there’s no “home” in sight.
    .cleaning-up = “I’m cleaning up my list. It’s nothing personal.”
    .cleaning-up-why = No drama, no fight: the list is simply old. A dot without a purpose can go.
    .scared-off = “I’m scared to turn it off. Can we talk?”
    .scared-off-why = Worth sending whenever it’s true. Nadia isn’t scared; she just forgot who’s on the list.

every-stop = Someone follows Jonah’s dot all day, asks about every stop and gets angry. He wants to write to Aunt Bea or Mr. Okoro. Which message fits?
    .till-home = “Dots on till we’re all home?”
    .till-home-why = It sounds easy, and easy would be nice. It tells neither of them what’s wrong.
    .cleaning-up = “I’m cleaning up my list. It’s nothing personal.”
    .cleaning-up-why = He can stop sharing at any time. With someone angry on the other end, he’s better off with company first.
    .scared-off = “I’m scared to turn it off. Can we talk?”
    .scared-off-why = Being scared to switch off is the sign. With an adult beside him, stopping is safer.

server-friend = A girl from a singing server asks Nadia to meet for coffee. Nadia hasn’t answered. What fits now?
    .bring-own = Take along an adult you know and trust
    .bring-own-why = That’s part of the plan later. There’s no plan yet, and someone has to hear about it.
    .ask-first = Ask an adult at home, then answer
    .ask-first-why = Ask first, then answer. A good friend waits a day for that.
    .tell-now = Tell an adult how it went
    .tell-now-why = Good after any meeting. Nothing’s been agreed yet, so there’s something to ask first.

other-adult = Ms. Haddad has said yes to Saturday, in the library café. Then Nadia gets a text: “My big brother can be our adult.” What fits now?
    .bring-own = Take along an adult you know and trust
    .bring-own-why = Nadia can’t know who that brother is. The one who comes along is hers: someone she knows and picks.
    .ask-first = Ask an adult at home, then answer
    .ask-first-why = She did that, and she can ask again. What’s missing is her own adult at the next table.
    .tell-now = Tell an adult how it went
    .tell-now-why = She can do that on Saturday night. First it’s about who sits at the next table.

went-alone = Dario went alone last week. It felt wrong, and he keeps thinking about it. What fits now?
    .bring-own = Take along an adult you know and trust
    .bring-own-why = A good plan for some other day. Last week is what’s keeping him awake.
    .ask-first = Ask an adult at home, then answer
    .ask-first-why = That’s the order for next time. What happened last week isn’t his fault.
    .tell-now = Tell an adult how it went
    .tell-now-why = His mom, Coach Ruiz or a helpline: he can still tell, whatever happened.

call-sign = If someone records a video call, the app always shows it.
    .true-why = Many apps show a red dot, so it’s easy to think so. The app can’t notice everything.
    .false-why = Any call can be recorded without a sign. Whoever records it in secret is in the wrong, and there’s help.
