lesson = Ask first
    .summary = Ask a grown-up first. Then play!
    .can-ask-first = ask a grown-up before you play
    .can-keep-name = keep your real name out of games
    .can-stop-and-tell = stop a game and tell
    .discuss-when-ask = When do we ask first in school?
    .discuss-odd-game = A game feels odd. What can Jin do?
    .discuss-play-together = What is fun about playing side by side?
    .home-show-game = Which game do you want to show me?
    .home-jin-tells = Bop asks a lot. Who could Jin tell?
    .home-next-game = What shall we two play next?
    .family = Look at a game side by side before the first round. Make up a funny player name. Then play it together.
    .teacher = The aim: children ask before they play or chat, and know that they may stop and tell. Talk about Jin, and ask for no stories from home. Children often say that asking spoils the fun, so show that a helper can join in.

new-game =
    A new game pops up. It looks like fun! Jin stops. He asks Grandpa: “May I play this?” Grandpa says: “Let us look.”
    .title = A new game
    .alt = A child in pajamas holds up a tablet. A grandpa looks at it from his armchair.
    .notes = Ask what Grandpa might look for: who can talk in the game, and what it costs. Say that asking is how a game starts, like tying your shoes before you run.

tower-chat = Jin builds a tall tower. A player named Bop stops. Jin does not know Bop. What should Jin say?
    .title = Bop asks a lot
    .alt = A tower of blocks on a screen. A star stands beside it.
    .notes = Read Bop in a plain voice, not a mean one. Let the children point to a reply. Then go back and try the other one: each way ends with help.
    .name = Jin
    .other = Bop
    .hello = Wow, a tall tower!
    .real-name = What is your real name?
    .ask-grandpa = I ask Grandpa first.
    .ask-grandpa-why = Two can think better than one. Jin may ask each time.
    .made-up = Call me Blue Tower.
    .made-up-why = A made-up name is a good plan. But Bop may ask more. Jin can ask Grandpa, too.
    .school = Where do you go to school?
    .say-it = Okay. I can say it.
    .say-it-why = Most kids want to be polite. But a school is private. Jin may still stop and tell.
    .stop-here = No. I stop here.
    .stop-here-why = Jin may stop at any time. He needs no reason.
    .later = Later, Jin does not feel good. He tells his aunt.
    .together = Grandpa sits down with Jin. They close the chat. Then they build on, side by side.
    .told = Jin lays the game down. He tells Grandpa. Grandpa says: “I am glad you told me!”
    .helped = “Good that you came,” she says. “It is not your fault.” Together they block Bop.

two-can-play =
    Asking can make a game more fun. Your grown-up can play, too. You find a block. They put it on top. Up it goes!
    .title = Two can play
    .alt = A child and a grown-up sit side by side on a sofa. They share one tablet.
    .notes = Ask who could be good to ask: a carer, a grandparent, an aunt, a teacher. Say that a “not this one” from them is a way to care, not a punishment.

play-or-ask = Is it okay to play on? Or do we ask first?
    .title = Play on or ask first?
    .alt = A moth sits still and listens.
    .notes = Read each card aloud. Ask: is it new, is it free, is it someone we do not know? Then we ask first.
    .bin-play = Play on
    .bin-ask = Ask first
    .new-one = “Look, a new game!”
    .new-one-why = A helper can look at it first. Then you know it is okay.
    .table-game = “Come and play at our table!”
    .table-game-why = You know these kids. Have fun!
    .chat = A new player wants to chat.
    .chat-why = You do not know who this is. So ask a helper first.
    .prize = “Tap here for a free prize!”
    .prize-why = A free thing can have a catch. So ask first.
    .with-aunt = “My turn!” says your aunt.
    .with-aunt-why = She is right there with you. Have fun!

stop-and-tell =
    A game feels odd? You may stop. Lay it down. Tell Grandpa, an aunt, a teacher. They hurt you, or do not listen? Choose another.
    .title = Stop and tell
    .alt = A tablet lies face down on a cushion. A child walks to a door full of light.
    .notes = Act it out: lay a book face down, stand up, walk to a helper. You may do this in the middle of a game. If one helper hurts a child or does not listen, there is another, or a helpline.

first-thing = A new game pops up. What comes first?
    .play = I press play now.
    .play-why = It looks like fun, so many press play. Ask first. Then play.
    .ask = I ask a grown-up.
    .ask-why = You can look at it side by side. Then you can play.

asks-name = Bop asks for Jin’s real name. What now?
    .ask = Jin asks his grandpa.
    .ask-why = A real name is private. Grandpa can look, too.
    .say = Jin tells Bop his name.
    .say-why = It is polite to answer, so many do. But Jin does not know Bop. He can ask first.
    .quiet = Jin just sits and waits.
    .quiet-why = It can feel hard to speak up. But Jin is not alone. Grandpa wants to help.

may-stop = You may stop a game at any time.
    .true-why = You can lay it down and go. You need no reason.
    .false-why = It can feel rude to go. But you may. A good friend is fine with that.

feels-odd = A game feels odd. What can you do?
    .hide = I play on and hide it.
    .hide-why = It may be fun, so many play on. You can stop and have fun later.
    .wait = I sit down and wait.
    .wait-why = You may hope that it goes away. Telling helps more. You can do it now.
    .stop = I lay it down and tell.
    .stop-why = First you stop. Then a helper can look, too.

in-trouble = Jin told Bop his name. It is Jin’s fault.
    .true-why = Many kids think so and stay quiet. But it is not his fault. Jin can tell.
    .false-why = It is not his fault. He can tell his grandpa, aunt or teacher.
