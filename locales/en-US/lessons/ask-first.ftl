lesson = Ask first
    .summary = Ask a grown-up first. Then play!
    .can-ask-first = ask a grown-up before you play
    .can-keep-name = keep your real name out of games
    .can-stop-and-tell = stop a game and tell
    .discuss-when-ask = When do we ask first at school?
    .discuss-odd-game = A game feels odd. What can Jin do?
    .discuss-play-together = What is fun about playing side by side?
    .home-show-game = Which game do you want to show me?
    .home-jin-tells = Bop asks a lot. Who could Jin tell?
    .home-next-game = What shall we play next?
    .family = Look at a game side by side before the first round. Make up a funny player name. Then play it together.
    .teacher = Children practice asking before they play or chat, and hear that they may stop and tell. Stay with Jin, and ask for no stories from home. Some will say that asking spoils the fun, so show that a helper can join in.

new-game =
    .title = A new game
    .pops-up-alt = Jin sits on a rug in pajamas. A gift shines on the tablet.
    .ping = Ping! A new game pops up.
    .who-jin = Jin
    .fun = It looks like fun!
    .asks-alt = Jin holds up the tablet. Grandpa looks at it from his armchair.
    .may-i = May I play?
    .who-grandpa = Grandpa
    .lets-look = Let’s look.
    .notes = Ask what Grandpa might look for: who can talk in the game, and what it costs. Say that asking is how a game starts, like tying your shoes before you run.

tower-chat = Jin builds a tall, tall tower. A player named Bop comes by. Jin does not know Bop. What should Jin say?
    .title = Bop asks a lot
    .alt = A tower of blocks on a screen. A star stands beside it.
    .notes = Read Bop in a plain voice, not a mean one. Let the children point to a reply. Then go back and try the other one: each way ends with help.
    .name = Jin
    .other = Bop
    .hello = Wow, a tall tower!
    .real-name = What is your real name?
    .ask-grandpa = I’ll ask Grandpa first.
    .ask-grandpa-why = Two heads think better than one. Jin can ask every time.
    .made-up = Call me Blue Tower.
    .made-up-why = A made-up name is smart. But Bop may ask for more. Jin can still get Grandpa.
    .school = Where do you go to school?
    .say-it = Okay. I will tell you.
    .say-it-why = Jin wants to be nice, like most kids. But his school is private. He can still stop and tell.
    .stop-here = No. I’m done here.
    .stop-here-why = Jin may stop at any time. He needs no reason.
    .later = Later, Jin feels all wobbly. He tells his aunt.
    .together = Grandpa sits down with Jin. They close the chat. Then they build on, side by side.
    .told = Jin puts the game down. He tells Grandpa. “Thank you for telling me!” says Grandpa.
    .helped = “I’m glad you came,” she says. “It’s not your fault.” They keep the chat. Then they block Bop.

two-can-play =
    Ask your grown-up to play, too. You find a block. They put it on top. Up, up, up it goes!
    .title = Two can play
    .alt = A child and a grown-up sit side by side on a sofa. They share one tablet.
    .notes = Ask who could be good to ask: a carer, a grandparent, an aunt, a teacher. Say that a “not this one” from them is a way to care, not a punishment.

play-or-ask = Do we play on? Or do we ask first?
    .title = Play on or ask first?
    .alt = A moth listens by a lamp, a hand at its ear.
    .notes = Read each card aloud. Ask: is it new, is it free, is it someone we do not know? Then we ask first.
    .bin-play = Play on
    .bin-ask = Ask first
    .new-one = “Look, a new game!”
    .new-one-why = It is new. Let a grown-up look first.
    .table-game = “Come and play at our table!”
    .table-game-why = You know these kids. Have fun!
    .chat = A new player wants to chat.
    .chat-why = Who is it? You cannot see. So ask first.
    .prize = “Tap here for a free prize!”
    .prize-why = Free things can have a catch. Ask before you tap.
    .with-aunt = “My turn!” says your aunt.
    .with-aunt-why = She sits right next to you. Pass it over!

stop-and-tell =
    Does a game feel odd? You can stop. Tell Grandpa, an aunt or a teacher. Does one hurt you, or not listen? Tell another.
    .title = Stop and tell
    .alt = A tablet lies face down on a cushion. A child walks to a door full of light.
    .notes = Act it out: lay a book face down, stand up, walk to a helper. You may do this in the middle of a game. If one helper hurts a child or does not listen, there is another, or a helpline.

first-thing = A new game pops up. What comes first?
    .play = I press play right now.
    .play-why = It looks like such fun! Ask first. Then play.
    .ask = I ask a grown-up first.
    .ask-why = You can look at it side by side. Then you can play.

asks-name = Bop asks for Jin’s real name. What now?
    .ask = Jin asks his grandpa.
    .ask-why = A real name is private. Grandpa can look, too.
    .say = Jin tells Bop his name.
    .say-why = It seems polite to answer. But who is Bop? Jin can ask Grandpa first.
    .quiet = Jin just sits and waits.
    .quiet-why = It can feel hard to speak up. But Jin is not alone. Grandpa wants to help.

may-stop = You may stop a game at any time.
    .true-why = You can put it down and go. You need no reason.
    .false-why = It can feel rude to go. You may, though. A good friend will not mind.

feels-odd = A game feels odd. What can you do?
    .hide = I play on and hide it.
    .hide-why = Stopping can feel like losing. But you can play again later. Tell first.
    .wait = I sit down and wait.
    .wait-why = You may hope it goes away. Telling works better. You can do it now.
    .stop = I put it down and tell.
    .stop-why = Now a helper can look, too.

in-trouble = Jin told Bop his name. It is Jin’s fault.
    .true-why = Many kids would think so. But it was Bop who asked. It is not Jin’s fault.
    .false-why = It is not his fault. He can tell his grandpa, aunt or teacher.
