lesson = Ask first
    .summary = A tall tower, two players and good questions.
    .coloring = Ask first, then play!
    .find = ask, tower, grandpa, game, robot
    .can-ask-first = tell when to ask before you play
    .can-game-or-me = hear when a player asks about you
    .discuss-when-ask = When do we ask first at school?
    .discuss-same-hello = Tik and Bop say hello alike. What’s different?
    .discuss-play-together = What’s fun about playing side by side?
    .home-show-game = Which game do you want to show me?
    .home-milo-tells = Bop asks a lot. Who could Milo tell?
    .home-next-game = What shall we play next?
    .family = Build a tower from whatever is on the table. Before each new piece, ask the other one, “May I?” Swap when it falls.
    .teacher = Children practice two things: asking before something new, and hearing whether a player talks about the game or about them. Tik and Bop say the same hello on purpose. Stay with Milo and ask for no stories from home. Some will say that asking spoils the fun, so play up how much Grandpa likes the tower.

nine-floors =
    .title = Nine floors
    .pops-up-alt = Milo sits on a rug in pajamas. A gift shines on the tablet in his hands.
    .ping = Ping! A new tower game.
    .who-milo = Milo
    .plan = I have a plan. Nine floors!
    .asks-alt = Milo holds up the tablet. Grandpa Emil looks at it from his armchair.
    .try-it = Grandpa, can we try it?
    .who-grandpa-emil = Grandpa Emil
    .who-writes = Let’s see who can write to us.
    .notes = Ask what Grandpa Emil may look for: who can write to Milo in the game, and what it costs. Asking is how a game starts, like tying your shoes before you run.

see-top = Milo builds. Grandpa sits with him. Tik stops by. What should Milo say?
    .title = Tik stops by
    .alt = A tower of blocks on a screen. A star stands beside it.
    .notes = Both replies are fine. Ask what Tik talks about: the tower, or Milo? Say that they still don’t know who Tik is; nothing odd has been asked so far.
    .name = Milo
    .other = Tik
    .hello = Hey, cool tower!
    .the-top = Can I come up and see?
    .come-up = Sure! Take the stairs.
    .come-up-why = It’s about the tower. Grandpa sits right there.
    .not-yet = Not yet. It’s wobbly.
    .not-yet-why = Milo may say no. Watch how Tik takes it.
    .waves = Tik waves from the stairs. It’s all tower talk so far. Grandpa reads along.

asks-name = The next day, Bop stops by. What should Milo say?
    .title = Bop stops by
    .alt = A computer game with a tower. A speech bubble shows a robot.
    .notes = Read Bop in the same voice as Tik, not a mean one. Let the children point to a reply, then go back and try the other. Each way ends with help.
    .name = Milo
    .other = Bop
    .hello-too = Hey, cool tower!
    .real-name = What’s your real name?
    .captain = I’m Captain Nine.
    .captain-why = A made-up name is smart. Bop may ask for more. Get Grandpa, too.
    .look-here = Grandpa, look at this one.
    .look-here-why = Bop asks about Milo, not the tower.
    .which-school = Which school do you go to?
    .come-see = Grandpa, can you come here?
    .come-see-why = Now they can both look. Milo may stop any time.
    .tell-it = It’s a nice school. I’ll tell you.
    .tell-it-why = Milo likes to be nice. His school is private. He can still stop and tell.
    .later = Later, Milo has a knot inside. He whispers it to Ms. Ade.
    .told = “I’m glad you showed me!” They keep the chat. Then they report and block Bop. Up goes floor nine!
    .helped = “Thanks for telling me,” she says. “Bop asked. You did nothing wrong.” They keep the chat. Then they report and block Bop.

stop-and-tell =
    You may stop a game any time. Tell a grandpa, an aunt or a teacher. Someone shrugs? Someone hurts you? Tell someone else.
    .title = Stop and tell
    .alt = A tablet lies face down on a cushion. A child walks to a door full of light.
    .notes = Act it out: lay a book face down, stand up, walk to a grown-up. That’s allowed in the middle of a game. If one grown-up hurts a child or shrugs it off, there’s another one, or a helpline.

play-or-ask = Play on? Or ask first?
    .title = Play or ask?
    .notes = Read each card aloud. Ask: what’s new here? The tower game comes twice, and only the second time there’s something new in it.
    .bin-play = Play on
    .bin-ask = Ask first
    .yesterday = The tower game from yesterday
    .yesterday-why = Grandpa knows it. Build away!
    .new-chat = The tower game has a chat now.
    .new-chat-why = A chat is new. Look together.
    .ida-game = Ida brings her board game.
    .ida-game-why = You know Ida. Have fun!
    .free-one = A free game pops up.
    .free-one-why = Free can have a catch.

new-race = Milo finds a new race game. What now?
    .start-play = Start to play
    .start-play-why = It looks fun! It’s new, so look together first.
    .ask-grown-up = Ask a grown-up
    .ask-grown-up-why = It’s new. They can look inside together.
    .ask-kids = Ask the kids who play
    .ask-kids-why = Kids know games well. A grown-up can check who writes.

what-call = Tik asks: “What should I call you?” Grandpa sits there. What now?
    .answer-it = Answer it
    .answer-it-why = Milo likes to answer. A real name is private, though.
    .player-name = Say the player name
    .player-name-why = Captain Nine is all Tik needs.
    .ask-grandpa = Ask Grandpa about it
    .ask-grandpa-why = Asking is always fine. Grandpa helped pick the name Captain Nine.

told-name = Milo told Bop his name. Which words tell Grandpa the most?
    .told-bop = “I told Bop my name.”
    .told-bop-why = Now Grandpa knows. He isn’t mad. Telling is never too late.
    .likes-tower = “Bop likes my tower.”
    .likes-tower-why = That’s true. Grandpa can’t hear what’s wrong yet. Say one more thing.
    .grandpas-friend = “Do you know Bop?”
    .grandpas-friend-why = That’s a good start. Next, say what Milo told Bop.

marbles = Ida and Teo roll marbles. Milo wants to join. What now?
    .start-play = Start to play
    .start-play-why = Marbles are fun. Ida and Teo are in a round.
    .ask-grown-up = Ask a grown-up
    .ask-grown-up-why = Asking is always fine. Ida and Teo can say yes, too.
    .ask-kids = Ask the kids who play
    .ask-kids-why = It’s their round. Nothing new, nothing odd. Just ask them.

board-game = Teo’s Papa opens a board game. “Milo, you’re first!” What now?
    .start-play = Start to play
    .start-play-why = A grown-up is there. They asked Milo. Go!
    .ask-grown-up = Ask a grown-up
    .ask-grown-up-why = Asking is always fine. Papa has said yes already.
    .ask-kids = Ask the kids who play
    .ask-kids-why = That’s polite. They’re all waiting for Milo already.

draw-house = A drawing game asks: “Where do you live?” Grandpa sits there. What now?
    .answer-it = Answer it
    .answer-it-why = It’s only a game, it seems. A home is private.
    .player-name = Say the player name
    .player-name-why = That’s for names. This asks about his home.
    .ask-grandpa = Ask Grandpa about it
    .ask-grandpa-why = It’s about Milo’s home. They should look at it together.

best-fish = In a fish game, a player asks: “Which fish is best?” Grandpa sits there. What now?
    .answer-it = Answer it
    .answer-it-why = It’s about fish. Lots of kids like the same one.
    .player-name = Say the player name
    .player-name-why = That’s for names. This is a question about fish.
    .ask-grandpa = Ask Grandpa about it
    .ask-grandpa-why = Asking is always fine. This is just fish talk.
