lesson = Dares, bribes and “or else”
    .summary = Dares, bribes, threats: what they are, and how to put them down.
    .can-dare-no-order = say no to a dare, even if others did it
    .can-gift-owes-nothing = take back the idea that a gift must be paid for
    .can-threat-steps = put the first steps after a threat in order
    .can-tell-next = tell someone, and the next one if need be
    .discuss-fun-or-not = When is a dare fun, and when does it stop being fun?
    .discuss-hard-to-say = What makes it hard to say no in front of others?
    .discuss-easier-telling = What could a grown-up say so that telling is easy?
    .home-say-no-line = What is your best line for “no, thanks”?
    .home-rafi-next = What would you do if you were Rafi’s friend?
    .home-three-people = Which three people could you tell about a threat?
    .family = Play “the oddest no” at dinner. One person offers something odd for a dare. The others find a new way to say no each time.
    .teacher = The aim is that a dare is no order, a gift makes no debt, and a threat is the other one’s doing. Keep to Rafi, Lumi and Ivo, and ask for no stories from the playground. If you hear “he should not have joined in”, answer that pressure is a trick, and that help comes without blame.

two-dares =
    .title = A dare you can put down
    .street-alt = Three children move along a street together. Rafi uses a wheelchair, and one friend has a white cane.
    .love-dares = Rafi and his friends love dares.
    .who-cleo = Cleo
    .who-hops = Who can hop to the gate?
    .gate-alt = Cleo hops up to a garden gate and laughs. Rafi holds up a hand.
    .who-rafi = Rafi
    .not-me = Not me today. I’ll count!
    .okay = Okay! That was a fun dare.
    .home-alt = Rafi sits at a table at home. A message from a planet is on his tablet.
    .message = Later, a message says: “Do it, or you are out.”
    .pressure = That’s not a dare. It’s pressure. I may always say no.
    .notes = Play two harmless dares, such as hopping or a tongue twister. Praise a “no” as warmly as a “yes”. Then ask what changes when nobody may say no. Sum up: a dare is never an order.

rafi-dared = Rafi is 9. A boy from his swim club writes to him at night. What should Rafi write?
    .title = “All the others did it”
    .notes = After each reply, ask how it feels to Rafi and what the boy is doing. All ways end with help, so try another one. The boy is someone Rafi knows: say that this happens, too.
    .name = Rafi
    .other = Tino
    .want-dare = Hi Rafi. Want a dare?
    .any-dare = Sure! I do any dare.
    .any-dare-why = Rafi wants to be brave, and dares were fun before. But now Tino picks for him. Rafi can still change his mind.
    .tell-first = Tell me first what it is.
    .tell-first-why = Rafi looks before he jumps. That is smart. Tino still tries to push him.
    .rather-play = Not tonight. Want to play chess?
    .rather-play-why = Rafi says no and stays friendly. He even has a better plan.
    .all-did = Film your funny dance. All the others did it.
    .who-all = Who are all the others?
    .who-all-why = Good question! It shows that Rafi does not just believe it. Tino does not like that.
    .no-dance = No. I don’t film myself.
    .no-dance-why = This is short and clear. Rafi does not need a reason.
    .do-it = Okay, but only once.
    .do-it-why = It is hard to be the only one who says no. That is what the push is for. Help still works.
    .or-else = Do it, or I tell who you like.
    .not-writing = I’m not writing back. I’m going to tell.
    .not-writing-why = Rafi stops here. The threat loses its power when a helper knows it.
    .give-in = Fine. But then you stop.
    .give-in-why = Rafi wants it to be over. Most people would. But a threat often comes back, so he needs a helper.
    .threat-back = Then I tell on you, too!
    .threat-back-why = Rafi is angry, and that is fair. But now it goes back and forth. A grown-up can end it better.
    .later-any = Later, Rafi does not like the dare. He feels stuck. He tells his big cousin and his dad.
    .later-dance = Later, Rafi wants his film back. He feels stuck. He tells his swim coach.
    .later-give = Later, Tino wants one more thing. Rafi feels stuck. He tells Ms. Ade at school.
    .thinks = Rafi takes a breath. This is too big for two boys. He puts the phone down.
    .told = Rafi shows the chat to his dad. “Thank you for telling me,” says his dad. “That was wrong of Tino.” He talks to the coach, and the coach talks to Tino. On Monday, Rafi swims as fast as ever.
    .helped = “You are not in trouble,” the grown-ups tell Rafi. They talk to Tino’s family and the club. The film is taken down. Rafi sleeps well that night.

gift-thread =
    A bribe is a gift that wants something back. “Here are gems. Now you must do this.” There is a thread on it.

    You may let go of the thread. A gift makes nobody owe anything. If you took it, you did nothing wrong. You can still say no, and you can still tell.
    .title = A gift on a thread
    .alt = A gift box stands on the ground. A long thread leads from it out of sight.
    .slide = A bribe is a gift that wants something back. A gift makes nobody owe anything. If you took it, you can still say no and tell.
    .notes = Ask for gifts that want nothing back, such as a birthday card. Then tie a string to a box and pull it: that is a bribe. Say twice that a child who took the gift did nothing wrong.

lumi-chat = Lumi grows a garden in her game. A player comes by. Press every line that is a warning sign.
    .title = The player at the fence
    .notes = Read the chat with two voices. Let pupils show a thumb for each line before you open it. Ask which line could come from a real friend, too.
    .name = Lumi
    .other = FernKing
    .cool-garden = Cool garden! I like the bees.
    .cool-garden-why = This is a kind line about the game. It asks for nothing.
    .thanks-bees = Thanks! I made the hives myself.
    .thanks-bees-why = Lumi talks about the game. She gives nothing away.
    .here-gems = Here are 300 gems, just for you.
    .here-gems-why = A big gift from someone new is a reason to look twice. It may have a thread.
    .plant-tip = Roses grow best by the pond.
    .plant-tip-why = This is a tip for the game. Players share tips all the time.
    .now-owe = Now you have to do something for me.
    .now-owe-why = Here is the thread. Lumi owes nothing, and she may say no.
    .hush = Don’t tell your family about us.
    .hush-why = A fair player needs no secret. This one is a good reason to tell.

bag-down =
    A threat says: “Do it, or else.” It feels like a heavy bag on your back. It is meant to make you carry it alone.

    The threat is the other one’s doing. It is not your fault, even if you did what they said. You can put the bag down. Tell someone you trust.
    .title = Put the heavy bag down
    .alt = A child sets down a heavy backpack beside a grown-up on a bench.
    .slide = A threat says: “Do it, or else.” It is the other one’s doing, and not your fault. You can put the heavy bag down. Tell someone you trust.
    .notes = Lift a heavy school bag and pass it on: who helps to carry? Say that a threat feels biggest while it stays secret. Repeat that a child who gave in can tell, too.

ivo-steps = A classmate writes to Ivo: “Give me your skates, or I post your bad photo.” Put Ivo’s steps in order.
    .title = Ivo takes the first steps
    .notes = Five pupils hold the cards and find their places. Ask what would be lost if Ivo deleted the chat first. Point out that the grown-up does the hard part.
    .stop-there = Stop writing to him
    .stop-there-why = This comes first. Ivo owes no answer, and no skates.
    .leave-them = Leave the messages in the chat
    .leave-them-why = Ivo stops, and he does not delete. The messages show what was said.
    .find-person = Go to his grandma in the kitchen
    .find-person-why = Ivo picks someone who is near and calm. It could be a teacher, too.
    .show-all = Let her read the chat
    .show-all-why = Now Ivo does not have to say it all. She can read it and help.
    .block-with = Block the classmate, with her help
    .block-with-why = This comes last, when the chat is safe with her. School hears about it, too.

more-people =
    Think of three people: at home, at school and one more. If you want, say only: “I need help with a message.”

    Does one of them not listen, or hurt you? Go to the next, or to a helpline. You can tell at any time.
    .title = Three people, and the next one
    .alt = A child stands before five grown-ups: a coach, a nurse, a grandmother, a teacher and a neighbor.
    .slide = Think of three people you could tell. Does one not listen, or hurt you? Go to the next, or to a helpline. You can tell at any time.
    .notes = Each pupil thinks of three people and says no names. Practice the short sentence in pairs, in a funny voice first. Show where Help is in this app.

good-dare = How can you tell that a dare is a fun one?
    .everyone-did = Everyone else has done it
    .everyone-did-why = It sounds safe when all others did it. But “all” is often not true. Look if you may say no.
    .can-stop = You can stop at any time
    .can-stop-why = A fun dare ends the moment someone says no. Nobody is mad about it.
    .stays-quiet = It stays between you two
    .stays-quiet-why = A secret can feel special. But a dare that must stay secret is a reason to tell.

took-gems = Whoever takes a gift in a game must give something back.
    .true-why = It feels fair to give something back. But a gift makes nobody owe anything. You may say no and tell.
    .false-why = You owe nothing. You can say no, and you can still tell someone.

first-thing = A player writes: “Do it, or else!” What is a good first thing to do?
    .answer-fast = Write a quick answer back
    .answer-fast-why = You want to clear it up, and that is normal. But each answer keeps it going. Stop first.
    .wipe-chat = Wipe the chat right away
    .wipe-chat-why = It feels good to make it go away. But a helper needs to read it. Leave it there.
    .stop-writing = Stop writing and get help
    .stop-writing-why = Now the player has nobody to push. Someone you trust can take it from here.

signs-here = Which lines are warning signs?
    .you-owe = “You owe me now.”
    .you-owe-why = A gift that wants something back has a thread on it.
    .good-shot = “Wow, good shot!”
    .good-shot-why = You may look twice at praise. But this line is about the game and asks for nothing.
    .or-i-tell = “Do it, or I tell.”
    .or-i-tell-why = This is a threat. It is the other one’s doing.
    .game-over = “I have to go now.”
    .game-over-why = It can sound cold. But it is just a way to say bye.

what-it-means = Match each word with what it says.
    .dare = Dare
    .dare-to = “I bet you won’t do it!”
    .dare-why = It can be fun, as long as you may say no.
    .bribe = Bribe
    .bribe-to = “Take this, then do that.”
    .bribe-why = It looks like a gift. There is a thread on it.
    .threat = Threat
    .threat-to = “Do it, or else.”
    .threat-why = It wants to scare you. That is wrong of them.

gave-in = You can still tell, even if you did what they said.
    .true-why = It is never too late to tell. You are not in trouble for it.
    .false-why = Many feel that it is too late. It is not. A helper can step in at any time.

whose-doing = Rafi did the dare, and then Tino threatened him. Whose doing is the threat?
    .one-who-threatens = It is Tino’s doing alone
    .one-who-threatens-why = Tino chose to threaten. Nothing that Rafi did makes that okay.
    .both-a-bit = It is both of them a bit
    .both-a-bit-why = It seems fair to share it. But a threat belongs to the one who makes it.
    .one-who-played = It is Rafi’s, he joined in
    .one-who-played-why = Rafi may think so, too. But joining in a dare is no reason to be threatened.

emi-steps = Someone scares Emi in a chat. Put her steps in order.
    .no-reply = Stop writing back
    .no-reply-why = This comes first. Emi owes no answer.
    .keep-chat = Keep the chat as it is
    .keep-chat-why = She stops, and she does not delete. The chat shows what was said.
    .go-tell = Go and tell her stepmom
    .go-tell-why = Now Emi is not alone with it. Her teacher would be a good choice, too.
    .block-end = Block the person, with her help
    .block-end-why = This comes last, when her stepmom has read it all.

not-listening = Sami tells about a threat. “Just ignore it,” says the grown-up. What now?
    .say-later = Say it again next month
    .say-later-why = Waiting feels polite. But Sami needs help now. Someone else can listen today.
    .next-one = Tell the next one today
    .next-one-why = Sami was right to tell, and he goes on. A coach, an aunt or a helpline can help.
    .pay-it = Do what the threat says
    .pay-it-why = It looks like the quick way out. But a threat often comes back. Tell the next person.
