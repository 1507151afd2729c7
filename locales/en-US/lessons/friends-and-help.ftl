lesson = Friends, bystanders and getting help
    .summary = How to listen to a friend, make a small brave move and find a helper.
    .can-listen-first = listen to a friend without blame
    .can-share-load = tell which part is yours and which is a grown-up’s
    .can-small-move = make one small move when someone is being hurt online
    .can-find-helper = find a helper, and another if the first does not listen
    .discuss-good-listener = What does a good listener do with their face, hands and phone?
    .discuss-brave-and-small = Which small move would you trust yourself to make?
    .discuss-not-alone = How could a group of friends make telling a normal thing?
    .home-your-friend = If a friend told you something hard, how could I help you both?
    .home-three-people = Which three grown-ups would you go to, and why them?
    .home-stay-calm = What should I do with my face when you tell me something hard?
    .family = Each of you draws three lamps with one name beside each: people to go to. Compare them. Nobody has to be on anyone’s list.
    .teacher = The aim: pupils can listen, make a small move, and hand a heavy matter on to an adult. Take care that nobody leaves thinking they must rescue a friend. Pupils often say “telling is snitching”. Answer that telling is about help, not about punishment. Stay with Kenji, Wes and Zara.

first-to-hear =
    .title = You may be the first to hear
    .quiet-alt = Milan and Vera sit on porch steps in the evening. He looks at the ground, and she has her phone in her hands.
    .all-week = Milan has been quiet all week.
    .who-vera = Vera
    .no-need = You don’t have to talk. But I’m here.
    .tells-alt = Vera has laid her phone face down on the step. Milan begins to talk.
    .who-milan = Milan
    .happened = Something happened online. I haven’t told anybody yet.
    .listens-alt = Vera has moved closer. Milan looks at her.
    .first = Vera is the first to hear about it.
    .ask = What could Vera say first?
    .sooner = Why didn’t you tell me sooner?
    .sooner-why = It shows that you care, and many friends ask it first. It can sound like blame, though. Questions that begin with why can wait.
    .glad = I’m glad you told me.
    .glad-why = Telling is difficult, and this says that it was right. No special words are needed. Then keep the phone away and let your friend talk.
    .show = Show me what they wrote to you.
    .show-why = Wanting to see it is natural. But Milan should decide what he shows and to whom. A few warm words come first.
    .notes = Ask what makes telling hard for people their age, and collect reasons on the board. Nobody speaks about themselves. Then have pairs say “I’m glad you told me” in their own way.

kenji-chat = Tobi writes to his friend Kenji, 12, one evening after hockey. What should Kenji write back?
    .title = Tobi has something to tell
    .notes = Here the other person is a friend, so there are no warning signs from him. Pupils advise Kenji. Stop after each reply and ask how it lands with Tobi. A reply that lands badly can be fixed: that is the point of the second try.
    .name = Kenji
    .other = Tobi
    .knock = You there? Something odd happened.
    .in-match = Hang on, I’m in a match.
    .in-match-why = A game is hard to leave, and anyone might write that. It may sound to Tobi as if he is in the way.
    .take-time = I’m here. Take your time.
    .take-time-why = These few words tell Tobi two things: he is welcome, and nothing rushes him.
    .what-now = What did you do this time?
    .what-now-why = It is how friends tease each other. Today it may shut the door. Kenji can open it again, and he will.
    .never-mind = Forget it. It’s nothing.
    .all-good = Okay, see you tomorrow!
    .all-good-why = It is easy to take “nothing” at its word. Friends often say it when there is something. Kenji gets another try.
    .game-off = Wait. The game is off now.
    .game-off-why = Kenji comes back and makes room. It is never too late to start listening.
    .tells = Someone wants pictures of me. Promise not to tell?
    .no-blame = I’m glad you told me. It’s not your fault.
    .no-blame-why = Kenji starts with what Tobi needs most. He makes no promise that he could not keep.
    .swear-it = I swear. Nobody will ever hear about it.
    .swear-it-why = A promise feels like the most loyal thing to give. This one is too heavy for two, and Kenji may share it.
    .why-talk = Why do you even talk to someone like that?
    .why-talk-why = It comes from worry. But “why” can sound like blame, so it helps to say something warm first.
    .sore = Now you’re mad at me, too.
    .on-them = I’m not mad at you. This is on them.
    .on-them-why = Kenji clears it up in one line. The blame goes where it belongs.
    .bit-you = A bit, yes. But I’ll get over it.
    .bit-you-why = It is honest, and worry can feel like anger. Tobi hears blame, though. Kenji can still clear it up.
    .fear = What if they all get mad at home?
    .scare-them = Give me the name. I’ll scare them off.
    .scare-them-why = It is meant to protect Tobi. But it pulls Kenji in as well, and it is work for a grown-up.
    .just-block = Block them, and then just forget it.
    .just-block-why = Blocking can come later, once the messages are kept. The worry may stay, and a grown-up can help with all of it.
    .you-pick = You pick a grown-up. I’ll come along.
    .you-pick-why = Tobi chooses whom he trusts, and he does not go alone. It is a big step made smaller.
    .next-day = Kenji thinks again: “Wait, keep the messages first.” In the morning it is still on Tobi’s mind. They talk again by the bikes.
    .told = Tobi picks his grandmother, and Kenji sits beside him. “Thank you for telling me,” she says. They keep the messages, report the account and block it. Then there is soup for three.
    .later = Later, Kenji feels stuck, and Tobi does too. This is a lot for two people. At school, Kenji says, “Let’s go to Coach Lind together.”
    .helped = “I’m glad that you came,” says Coach Lind. “Nobody is in trouble.” Together they keep the messages, report the account and block it. On the way out, Tobi bumps Kenji’s shoulder. They are fine.

heavy-secret =
    A secret about somebody being hurt is like an overfull backpack. It is too heavy for one young person, and for two as well. Handing it to a grown-up is not letting your friend down.

    You may tell even after promising silence. Be open about it: “Our class won’t hear it, but we need a grown-up.” If you believe that a friend is in danger, tell a grown-up immediately. Help shows a crisis line and the emergency number, for you or for a friend.
    .title = A secret can be too heavy
    .alt = A teenager sets a heavy backpack down on a bench. A grown-up in glasses helps to hold it.
    .slide = A secret about somebody being hurt is too heavy for kids to carry. You may tell even if you promised. A friend in danger? Tell a grown-up at once. Help shows a crisis line.
    .notes = Ask for the difference between gossip and getting help: who needs to know, and what for? Say clearly that a friend may be upset for a while, and that this often passes. Repeat the last sentence.

whose-job = Kenji wants to be a good friend to Tobi. What can he do, and what is a grown-up’s job?
    .title = Whose job is it?
    .notes = Let pupils defend a different answer before you show the reason. The aim is relief: many things are not theirs to do. Ask how it feels to see a card land on the other side.
    .bin-friend = A friend can do this
    .bin-grown-up = A grown-up’s job
    .listens = Listen without rushing
    .listens-why = A friend is very good at this. It costs nothing but time.
    .finds-who = Find out who is behind the account
    .finds-who-why = It sounds like an adventure. But it can pull Kenji in, and the police know how to do it.
    .all-night = Be on call through every night
    .all-night-why = Kenji cares, and he needs his sleep. Grown-ups can take turns, and some helplines answer at night.
    .walks-along = Walk along to the nurse’s office
    .walks-along-why = A hallway is shorter with two. Kenji can also wait outside.
    .says-true = Say, “This is not your fault.”
    .says-true-why = It is true, and it sounds different from a friend. It may take more than one time.
    .school-rules = Decide what the school does next
    .school-rules-why = A teacher can see to it that all goes on in a fair way. Kenji does not have to judge anyone.
    .invites = Ask Tobi to come to hockey again
    .invites-why = An ordinary hour does a lot of good. It shows that nothing has changed between them.

small-moves =
    Somebody is being laughed at in a group chat. Most of the others stay silent, because everybody believes the rest find it funny.

    One small move can change that. You can refuse to pass it on, or write a friendly line to the person. You can say “That’s not okay” if you feel safe, or quietly tell a grown-up. Every one of these counts, so pick the one you dare.
    .title = One small move
    .alt = Young people sit around a table. One of them stands up and goes to stand beside another.
    .slide = When someone is laughed at in a chat, one small move helps. Do not pass it on. Write a kind line. Say “That’s not okay” if you feel safe. Or tell a grown-up.
    .notes = Ask why a whole group can stay silent although many feel bad about it. Make clear that speaking up in front of all is only one of four ways. Do not let the class name any real chat.

gone-quiet =
    Sometimes nobody tells you anything. A friend simply becomes quiet, misses practice or looks unhappy whenever the phone buzzes. There can be many reasons, and guessing the right one is not your job.

    Make talking easier instead. Walk home together or shoot some hoops, and ask just once: “You seem quiet. Do you want company?” After that, let it rest. An open door stays open.
    .title = When a friend goes quiet
    .alt = A teenager sits curled up small beside an empty chair made of light.
    .slide = A friend turns quiet, and there can be many reasons. You do not have to guess. Do something side by side and ask once: “You seem quiet. Do you want company?”
    .notes = Talking is easier side by side than face to face; ask where that happens in their day. Avoid a list of symptoms. Add that they may tell a teacher “I worry about a friend” without more details.

pulled-away = Wes, 13, shows his friend Bea a chat from a soccer game. Press every line that is a warning sign.
    .title = What Wes shows to Bea
    .notes = Read the lines in a flat voice, without acting. Ask what happens to Wes’s week if he believes the third line. Praise Wes in the story: he showed the chat, and that is the strongest move of all.
    .name = Wes
    .other = moon_walk
    .nice-save = Nice save in the last game.
    .nice-save-why = It is friendly and it is about the game. Alone it is no sign; what counts is what comes after.
    .my-team = Thanks! My team trained hard.
    .my-team-why = Wes shares the praise with his team. Nothing here is a sign.
    .hold-back = Your friends hold you back.
    .hold-back-why = It makes his friends look bad, so that he leaves them. Pulling somebody away like this is a warning sign.
    .they-cheer = Mine cheer the loudest!
    .they-cheer-why = Wes stands by his friends. That is a good answer and no sign.
    .new-map = There’s a new stadium on Friday.
    .new-map-why = News about the game is just news. It puts no pressure on Wes.
    .only-me = Only I really get you.
    .only-me-why = It sounds close, but it shuts all others out. A friend is glad that you have more friends.
    .not-show = Don’t show this to anyone.
    .not-show-why = A call for secrecy keeps helpers away. Wes did the opposite, and showed it to Bea.

next-lamp =
    Choose someone who usually stays calm: a grandparent, a teacher, a coach, a neighbor. Find a quiet moment and begin with one sentence, spoken or written. It may also be about something from long ago.

    Sometimes the first person does not listen, or is the one who hurts you. That is like a house without any light on. Continue to the next one, or ask a helpline.
    .title = On to the next lamp
    .alt = Three houses in a row have their porch lamps lit. A teenager walks to the first one.
    .slide = Choose a calm person, find a quiet moment and begin with one sentence. If one hurts you or does not listen, go to another or a helpline.
    .notes = Let pupils think of three people in silence; nobody reads out a list. Name those at school who have time, and where to find them. Show where Help is in the app, and that it keeps no record.

week-after =
    After telling, most people want an ordinary friend again. Share a joke, save a seat or talk about the game. The story belongs to your friend, so keep it to yourself. “What would feel good today?” is always a fine question.

    Listening was a big thing to do, and afterwards you may feel tired or sad. You can talk about your own feelings with somebody you trust.
    .title = The week after
    .alt = Two children sit on a bench. One has an arm around the other’s shoulder.
    .slide = After telling, be an ordinary friend: share a joke, save a seat. Keep the story to yourself. You were part of something heavy, too, and you may talk about how you feel.
    .notes = Ask what “ordinary” looks like for friends: food, games, the walk home. Stress that helpers need someone as well. End with something light, such as one nice thing to do with a friend this week.

ruth-tells = “Something bad happened online,” says Ruth. What can Dev say first?
    .whole-story = “Tell me all of it, from the start.”
    .whole-story-why = Dev wants to understand, and that is kind. But Ruth may need to go slowly, so a warm word comes first.
    .who-else = “Who else have you told about that?”
    .who-else-why = It may help later on. As a first word it can feel like a test, so begin with something warm.
    .listening = “I’m glad you told me. I’m listening.”
    .listening-why = It takes away fear and leaves the pace to Ruth. More is not needed at first.
    .no-worry = “Don’t worry, that’s no big deal now.”
    .no-worry-why = Dev hopes to cheer her up. To Ruth, it may well be a big deal, and listening helps more.

must-keep = A promise of silence must be kept, even if a friend is in danger.
    .true-why = Loyal people feel that way. But safety comes before a promise, so tell a grown-up at once.
    .false-why = Safety comes first. Telling a grown-up is a way of looking after a friend.

friend-part = Tobi is worried about a chat. What can his friends do?
    .sit-beside = Sit beside him while he tells someone
    .sit-beside-why = With a friend near, the first sentence is easier.
    .write-account = Write to the account and scare it off
    .write-account-why = It is meant to protect him. But it pulls more kids in, so leave it to grown-ups.
    .come-along = Come along to a grown-up he picks
    .come-along-why = He chooses the person, and nobody has to walk there alone.
    .tell-class = Tell the class, so that all look out
    .tell-class-why = More eyes may sound safe. But the story is Tobi’s, and only helpers need to know it.
    .believe = Believe him and say, “It’s not on you”
    .believe-why = Being believed gives strength for the next step.

what-move-does = Match each small move with what it does.
    .not-on = Do not pass it on
    .not-on-to = It stops with you
    .not-on-why = What is not sent on reaches fewer people.
    .kind-line = Write a kind line
    .kind-line-to = Someone feels less alone
    .kind-line-why = The person sees that not everyone is laughing.
    .say-stop = Say, “That’s not okay.”
    .say-stop-to = Others dare to agree
    .say-stop-why = Many wait for a first voice. It may be a quiet one.
    .tell-one = Tell a grown-up
    .tell-one-to = Someone can step in
    .tell-one-why = A grown-up can do things that a group of kids cannot.

ivo-quiet = Ivo has been very quiet lately. How can his friend Lena begin?
    .walk-home = Walk home with him, and ask how he is
    .walk-home-why = Side by side, talking is easier. One open question leaves the choice to Ivo.
    .ask-others = Ask everyone else what is up with him
    .ask-others-why = Lena wants to understand. But talk goes around quickly, and only Ivo knows how Ivo is.
    .read-phone = Look into his phone while he is away
    .read-phone-why = Worry can make people do this. It costs trust, and a question to Ivo does more.
    .leave-be = Leave him be, until he speaks himself
    .leave-be-why = Giving room is thoughtful. But quiet people often wish that somebody would ask, so ask once.

which-line = Which line tries to pull somebody away from friends?
    .bring-friend = “Bring a friend to the next match.”
    .bring-friend-why = It mentions friends, so it catches the eye. But it makes the circle bigger, not smaller.
    .late-tonight = “I can’t play until late tonight.”
    .late-tonight-why = It is about a time and asks for nothing. A sign would put pressure on somebody.
    .team-won = “My own team won twice last week.”
    .team-won-why = Showing off a bit is common and does no harm. It says nothing about other people’s friends.
    .need-me = “You need no one else but me now.”
    .need-me-why = It sounds like closeness, and it shuts everyone else out. It is good to show such a line to someone.

zara-order = Zara has a worry about a group chat. Put her steps in order.
    .picks-person = She thinks of a calm person: her uncle
    .picks-person-why = She begins by choosing. It could also be a teacher or a coach.
    .calm-moment = She waits until he has parked the car
    .calm-moment-why = Now he has time for her. If it is urgent, any moment is a good one.
    .one-sentence = She says, “I need help with a chat”
    .one-sentence-why = One sentence opens it up. The rest can follow slowly.
    .report-it = They keep the messages and report it
    .report-it-why = It comes last, because with him beside her it is easier.

long-ago = Telling can still help when something happened a long time ago.
    .true-why = There is no last day for telling. Help is for old worries, too.
    .false-why = Many people think that it is too late. But telling has no last day, and help is for old worries, too.

after-telling = Sana has told a grown-up. What can Jude do in the week after?
    .ask-daily = Ask every day if there is any news
    .ask-daily-why = It shows that Jude cares. It may also keep Sana in the story, so an ordinary day helps more.
    .skate-again = Go skating with her, as they always do
    .skate-again-why = An ordinary day feels good. Sana can talk about it, and does not have to.
    .tell-team = Tell the others, so that they are nice
    .tell-team-why = It is kindly meant. But the story is Sana’s, and she decides who hears it.
    .give-space = Keep away, so that she has her peace
    .give-space-why = Leaving someone in peace is thoughtful. But it can feel like losing a friend, so ask her along.
