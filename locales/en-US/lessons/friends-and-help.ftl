lesson = Friends, group chats and getting help
    .summary = Vera is the first to hear. Milan breaks something, and repairs it.
    .can-listen-first = choose first words for a friend who tells
    .can-small-move = make one small move in a group, or put one right
    .can-share-load = tell a friend’s part from a grown-up’s
    .discuss-good-listener = What does a good listener do with their face, hands and phone?
    .discuss-hard-sorry = What makes one “sorry” work, and another one not?
    .discuss-old-and-new = How do old friends make room for a new one?
    .home-put-right = What’s something you broke between you and a friend, and put right?
    .home-three-people = Which three grown-ups could a kid on our street go to?
    .home-stay-calm = What helps you keep a calm face when I tell you something hard?
    .family = Each of you says one good thing about someone who isn’t in the room. Then one of you tells that person.
    .teacher = The aim: students find first words, make one small move in a group, and hand on what’s too much for kids. No student should leave thinking they must rescue a friend. Students often say “telling is snitching”. Answer that snitching wants someone in trouble, and telling wants someone out of it.

first-to-hear =
    .title = You may be the first to hear
    .quiet-alt = Milan and Vera sit on porch steps in the evening. He looks at the ground, and she has her phone in her hands.
    .all-evening = Milan comes outside and doesn’t say a word.
    .who-vera = Vera
    .no-need = You don’t have to talk. I’m just here.
    .tells-alt = Vera has laid her phone face down on the step. Milan begins to talk.
    .who-milan = Milan
    .happened = Something happened online. You’re the first I’ve told.
    .listens-alt = Vera has moved closer. Milan looks at her.
    .first = Vera’s heart beats fast.
    .ask = What could Vera say first?
    .sooner = And why are you only telling me now?
    .sooner-why = Lots of friends ask that first, because they care. To Milan it may sound like a scolding. “Why” can wait.
    .glad = I’m glad you told me. Go on.
    .glad-why = It says that telling was a good idea, and leaves the pace to Milan. After that, listening is enough.
    .show = Let me see what they wrote.
    .show-why = She wants to understand. What he shows, and to whom, is up to Milan. A warm word opens more than a screen.
    .notes = This is the evening of the lesson about sextortion, from Vera’s side. Ask what makes telling hard at their age; no one speaks about themselves. Pairs say the first words out loud once, in their own way.

milan-repairs = Vera wrote to Milan that her plum cake had sunk again and that she’d cried. Mad about something else, Milan put a screenshot of it in the band group. What should Milan write now?
    .title = The sunken cake
    .notes = Milan did the hurting this time, and he can repair it. If the class knows the drum clip that Vera once posted of him, ask what he may remember. Let students test each line: is it about Vera or about Milan? Ask who else has something to do here: the six who read it.
    .easy = Milan posted Vera’s message. Vera is hurt. Milan can repair it. Help him pick his words.
    .name = Milan
    .other = Vera
    .you-posted = You posted my message. With a laughing face.
    .with-you = They’re laughing with you, not at you.
    .with-you-why = Milan wants it to be small. Vera decides how big it is. He gets another try.
    .missed-practice = You skipped practice, so I was mad.
    .missed-practice-why = That may be the reason, and it can be talked about. As a first line, it puts it on Vera.
    .down-now = I took it down. That was mean of me.
    .down-now-why = He’s done something already, and he calls it what it was. There’s no “but” at the end.
    .six-read = Six people read it.
    .great-thanks = Great. Thanks for nothing.
    .what-helps = What can I do now that helps you?
    .what-helps-why = Vera knows best what she needs. Milan asks, and then he has to do it.
    .new-cake = I’ll bake you a new cake.
    .new-cake-why = A nice idea, and it makes her smile a bit. The cake was never the trouble. The screenshot was.
    .forgive-me = Please say it’s okay again. Today.
    .forgive-me-why = He feels awful and wants that to stop. Vera gets to be mad as long as she needs.
    .boil-eggs = You can’t even boil eggs. Tell the group that you had no right.
    .reads-again = Milan reads his line again. It’s about him. He deletes it and asks what she needs.
    .tell-them = Tell the group that you had no right.
    .in-group = “I posted what wasn’t mine. Please delete it.” Five do, and one grumbles. Vera stays mad until Thursday. Then she brings a sunken cake to practice. It’s the best one yet.

small-moves =
    When a group chat laughs at someone, most people think the rest find it funny. So they keep quiet, and it goes on.

    One small move changes that. Don’t send it on. Write that person a friendly line. Say “not okay” if you feel safe. Get a grown-up.

    Was it your post? Delete it, say it was you, and ask what helps.
    .title = One small move
    .alt = Young people sit around a table. One of them stands up and goes to stand beside another.
    .slide = When a group chat laughs at someone, one small move helps. Don’t send it on. Write a friendly line. Get a grown-up. Your own post? Delete it, say so, and ask what helps.
    .easy = A group laughs at someone. Do not send it on. Write a friendly line. Or get a grown-up.
    .notes = Speaking up in front of all is only one of several moves, and the riskiest. Let students pick the one they’d dare. Don’t let the class name any real chat.

send-it-on = Six things land on Vera’s phone. She loves to forward. What goes on, what needs a question, and what stops with her?
    .title = Send it on?
    .notes = Ask what decides: who is in it, who made it, and whether they’d laugh too. Let students defend another bin; some cards depend on the group.
    .bin-goes-on = Send it on
    .bin-ask-first = Ask first
    .bin-stops-here = Stops with me
    .bus-times = The bus times for the class trip
    .bus-times-why = Everyone needs them, and no one is in them.
    .bread-page = A recipe from a bakery’s public page
    .bread-page-why = It was made for everyone to see.
    .luca-wins = A photo of Luca holding a chess cup
    .luca-wins-why = It’s a proud moment, and it’s his. He may like it, or not. One question settles it.
    .new-beats = Milan’s voice message with three new beats
    .new-beats-why = He sent it to her. Maybe the beats aren’t finished yet.
    .rank-list = A list that ranks the kids in grade 7
    .rank-list-why = Someone is last on it. With Vera, it ends here.
    .gym-clip = A clip of a boy crying in the gym
    .gym-clip-why = He didn’t choose that camera. Vera can ask him how he is, and tell Coach Ruiz.

without-luca = Six old friends open a new group without Luca. Vera has friends on both sides. There’s no single right answer. What could Vera write?
    .title = The group without Luca
    .notes = A dilemma: every reply is a good one and costs something. Collect what each gains and costs. Ask about a time limit: when does “just us six” start to hurt someone?
    .easy = Old friends make a group. Luca is not in it. Vera likes them all. Every answer here is fine.
    .name = Vera
    .other = Summer Six
    .just-us = New group! Just us six. No need to tell Luca, okay?
    .why-not-him = Hm. Why not him?
    .why-not-him-why = Maybe there’s a reason, maybe no one has thought about it. Asking takes a little courage.
    .no-lying = Okay. If he asks, I won’t lie, though.
    .no-lying-why = Vera stays loyal to the six and honest with Luca. It only works until he asks.
    .ask-papa = I’ll think about it over dinner.
    .ask-papa-why = Time, and a second opinion from her dads. The six have to wait a bit.
    .since-six = It’s not about him. We’ve been six since kindergarten.
    .not-bring-up = Don’t lie. Just don’t bring it up.
    .papa-says = “Old friends may have their own thing,” says Mr. Okafor. “The hiding is what would bug me,” says Mr. Silva.
    .stay-and-say = I’m in. And I’ll tell Luca myself.
    .stay-and-say-why = Then he hears it from a friend, not by accident. It may sting, and the six may grumble.
    .sit-out = Count me out for now.
    .sit-out-why = Vera doesn’t like secrets about a friend. She’ll miss some jokes for it.
    .one-day-with = I’m in, if we do one day with Luca, too.
    .one-day-with-why = Room for both. It takes talking, and they could say no.
    .he-swallows = Luca swallows. “Thanks for telling me,” he says. It still stings, and they play chess anyway.
    .misses-jokes = On Monday, they laugh at something Vera doesn’t get. On Tuesday, one of the six asks her what’s wrong.
    .lake-day = Four are for it, and two shrug. The lake day has a date. The rest is still open.

whose-job = Milan has told Vera about the threat. Which part is hers, and which is a grown-up’s?
    .title = Whose part is it?
    .alt = Milan and Uncle Ray, who has a gray beard, lift a big heavy bag onto a bench together.
    .notes = The aim is relief: many things aren’t theirs to do. Ask how it feels when a card lands on the other side.
    .bin-friend = A friend’s part
    .bin-grown-up = A grown-up’s part
    .hears-out = Hear Milan out, twice if he likes
    .hears-out-why = Friends are great at this. It takes time and no training.
    .finds-who = Find out who’s behind the account
    .finds-who-why = It sounds exciting. It would pull Vera in, and the police know how.
    .walks-along = Walk with him to Mr. Okoro
    .walks-along-why = With two, a hallway is half as long.
    .says-whose = Say, “You didn’t cause any of this”
    .says-whose-why = It’s true. From a friend it counts double, and it may take more than one time.
    .every-night = Be on call every night
    .every-night-why = Vera needs sleep to be a friend. Grown-ups and helplines can take turns.
    .what-school-does = Decide what the school does now
    .what-school-does-why = There are rules for that, and people with keys.
    .asks-to-play = Ask him to drum at the bake sale
    .asks-to-play-why = A normal plan says that he’s still Milan.

next-lamp =
    A secret about someone being hurt is too big for two kids. You can pass it to a grown-up, even after a promise. That isn’t betraying anyone.

    Begin with someone calm: a grandparent, a coach, a neighbor. Not home, too busy, or the one who does the hurting? Then the next house, or a helpline.

    Danger right now? Call the emergency number. A friend feels they can’t go on? There’s a crisis line, in Help.
    .title = On to the next lamp
    .alt = Three houses in a row have their porch lamps lit. A girl with braids walks to the first one.
    .slide = A secret about someone being hurt is too big for two kids. Pass it to a grown-up, even after a promise. One doesn’t listen? The next house, or a helpline. Danger now? The emergency number.
    .easy = Some secrets are too big for kids. Tell a grown-up. Not listening? Go to the next one.
    .notes = Let students think of three people in silence; no one reads out a list. Name those at school who have time. Show where Help is in the app, and that it keeps no record. End with something light.

whisper = A girl in Vera’s class whispers that someone sends her odd messages. She’s never told anyone. What can Vera say first?
    .glad-you-told = “I’m glad you told me.”
    .glad-you-told-why = She took a big step just now. These words say it was a good one.
    .ideas-or-ear = “Do you want ideas, or an ear?”
    .ideas-or-ear-why = A great question a bit later. Right after the first whisper, a warm word helps more.
    .other-topic = “We can talk about something else.”
    .other-topic-why = It’s meant to be gentle. To her, it could sound as if Vera didn’t want to hear it.

band-trouble = Milan comes back to his fight with the singer for the third day. Luca has five tips ready. What can Luca say?
    .glad-you-told = “I’m glad you told me.”
    .glad-you-told-why = Always kind. By day three, Luca may find out what Milan is after.
    .ideas-or-ear = “Do you want ideas, or an ear?”
    .ideas-or-ear-why = Five tips can feel like a lecture. Now Milan decides what he gets.
    .other-topic = “We can talk about something else.”
    .other-topic-why = A break can be good. Milan keeps coming back to it, so he isn’t done.

asked-all-day = Three people have asked Luca about the mean post today. He rubs his eyes. “Not you, too,” he says. What can Vera say?
    .glad-you-told = “I’m glad you told me.”
    .glad-you-told-why = Warm words. Luca hasn’t told her anything, though. He’d like a break.
    .ideas-or-ear = “Do you want ideas, or an ear?”
    .ideas-or-ear-why = Often a good one. Today it’s question number four.
    .other-topic = “We can talk about something else.”
    .other-topic-why = For once, Luca gets to be just Luca. He can come back to it when he likes.

voice-message = The group laughed at Luca’s voice message. It’s deleted now, and they’re sorry. Luca sits alone at lunch. Which move fits best?
    .kind-line = A friendly line to that person
    .kind-line-why = What’s missing now is someone on Luca’s side. “Want my fries?” would do.
    .ask-delete = Not sending it on, asking others to delete
    .ask-delete-why = A good move, and it’s been made. Luca still sits there by himself.
    .fetch-adult = Getting a grown-up right away
    .fetch-adult-why = Getting someone is always okay. Here, Vera can also just sit down with him.

mean-caption = A photo of Milan’s hearing aid with a mean caption goes from phone to phone. It’s just reached Luca. Which move fits best?
    .kind-line = A friendly line to that person
    .kind-line-why = Milan will like that, and it can come next. Meanwhile, the photo travels on.
    .ask-delete = Not sending it on, asking others to delete
    .ask-delete-why = The photo lives on being passed around. With Luca it stops, and maybe with two more.
    .fetch-adult = Getting a grown-up right away
    .fetch-adult-why = Good, and Ms. Lindqvist should know soon. Luca can stop his part of it this second.

after-school = In a game chat, players plan to hurt a boy after school. Milan reads it at two o’clock. Which move fits best?
    .kind-line = A friendly line to that person
    .kind-line-why = He’d know that he isn’t alone. It doesn’t make the way home safe.
    .ask-delete = Not sending it on, asking others to delete
    .ask-delete-why = Those words are proof, so they’re kept. What counts is the next hour.
    .fetch-adult = Getting a grown-up right away
    .fetch-adult-why = Someone may get hurt soon. A teacher can act before the bell rings.

old-photo = Vera posted an old photo of Milan in a frog costume. He’s red as a beet, and more people see it each minute. What should Vera do now?
    .sorry-alone = Say sorry to him, just between the two of them
    .sorry-alone-why = That matters, and soon. While she writes it, the next person opens the photo.
    .down-and-say = Take it down and say so in the group
    .down-and-say-why = Each minute counts, and the group should know that it wasn’t okay.
    .ask-what-helps = Ask him what would help
    .ask-what-helps-why = A good question for later. What he wants this minute is plain.

sharp-line = In a message to Luca that no one else saw, Vera was sharp. It’s on her mind. What should Vera do now?
    .sorry-alone = Say sorry to him, just between the two of them
    .sorry-alone-why = It happened between two people. There it can be put right.
    .down-and-say = Take it down and say so in the group
    .down-and-say-why = The others never saw it. In the group, it would get bigger.
    .ask-what-helps = Ask him what would help
    .ask-what-helps-why = That suits bigger things. Here one honest line does it.

told-one = Milan told one boy what Luca had told him in secret. It can’t be unsaid. Milan has said sorry already. What should Milan do now?
    .sorry-alone = Say sorry to him, just between the two of them
    .sorry-alone-why = He’s done that, and it was right. A second sorry won’t mend more.
    .down-and-say = Take it down and say so in the group
    .down-and-say-why = There’s nothing to take down. In the group, even more people would learn of it.
    .ask-what-helps = Ask him what would help
    .ask-what-helps-why = Only Luca knows what he needs now. Maybe that the other boy keeps it to himself.

wobbly-knees = Milan wants to tell Nurse Bello about the threat. His knees wobble. What’s Vera’s part?
    .walk-along = Walk along and wait at the door
    .walk-along-why = He does the talking, she makes the way shorter. He can wave her in.
    .pass-it-to = Pass it on to Mr. Okoro
    .pass-it-to-why = Vera may do that at any time. Milan is just about to tell it himself, so he needs company.
    .sleep-now = Nothing more today. Rest
    .sleep-now-why = Friends need rest too, and she’ll get hers tonight. Right now, Milan could use her.

odd-question = In a video app, someone Vera doesn’t know asks her about Milan and the threat. What’s Vera’s part?
    .walk-along = Walk along and wait at the door
    .walk-along-why = She’s good at that. Milan isn’t going anywhere at the moment, and she’s the one with news.
    .pass-it-to = Pass it on to Mr. Okoro
    .pass-it-to-why = It may be a clue. Vera answers nothing, keeps the message and hands it on.
    .sleep-now = Nothing more today. Rest
    .sleep-now-why = She’s done a lot. This message is new, and the grown-ups don’t know about it yet.

eleven-at-night = It’s eleven at night. Luca’s friend is with his aunt and has talked to a helpline. Luca wants to stay awake, in case. What’s Luca’s part?
    .walk-along = Walk along and wait at the door
    .walk-along-why = That was this afternoon, and he did it. Others sit with his friend now.
    .pass-it-to = Pass it on to Mr. Okoro
    .pass-it-to-why = A fine thing for tomorrow. Tonight, the aunt knows it all.
    .sleep-now = Nothing more today. Rest
    .sleep-now-why = His friend isn’t alone. A rested Luca is worth a lot at breakfast.
