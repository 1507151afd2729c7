lesson = Friendly, or a trick?
    .summary = Two chats start the same. One is a trick. What gives it away?
    .coloring = I can tell, even late.
    .find = coins, gift, sword, tower, player, roof, favor
    .can-tell-apart = tell a friendly line from a warning sign
    .can-spot-the-catch = see whether a gift has a catch
    .can-find-words = find a good moment and first words to tell
    .discuss-same-start = Two chats begin with “Nice tower!” Where do they part?
    .discuss-hard-to-tell = What makes telling hard, and what makes it easier?
    .discuss-no-thanks = When is a simple “no thanks” enough?
    .home-who-writes = Show me who can write to you in a game you like.
    .home-best-gift = What is the best gift you ever gave away?
    .home-good-moment = When is a good moment to tell you something big?
    .family = Build a tower from cups, ten at most. Each cup you add, say one kind thing a player could write. See who makes it wobble.
    .teach = Show someone how to report and how to block in one game. You are the teacher, and they press the buttons.
    .teacher = The aim: students tell a friendly player from a trick by what is asked, not by how nice someone sounds. Two chats start alike on purpose. Talk about the children in the story and ask for no personal stories. Students often say “I’d never fall for that”; answer kindly that tricks are made to work on smart people.

free-coins = Noor is 9. She is building a tower for a cat queen. A player she has never met stops by. What should Noor write?
    .title = Free coins for Noor
    .notes = Let students call out a reply and say why. Then go back and try another way. Every way ends with help, so there is no bad ending to fear.
    .easy = Noor builds a tower. A player she does not know writes to her. Help Noor pick.
    .name = Noor
    .other = MaxStar
    .hello = Hey, nice tower!
    .coins = I’ve got free coins for you.
    .what-for = What are they for?
    .what-for-why = It’s smart to wonder what a gift is for. The chat just keeps going. Noor can stop at any point.
    .earn-mine = Nah, I earn my own.
    .earn-mine-why = Short and friendly. MaxStar is new to her. Now there is nothing to pay back.
    .thank-you = Wow, okay. Thank you!
    .thank-you-why = Free coins sound great, so lots of kids say this. If there’s a trick, it is MaxStar’s doing.
    .move = Let’s chat in another app.
    .which-one = Okay. Which one is it?
    .which-one-why = It can feel rude not to follow. Away from the game, helpers can’t see a thing.
    .busy-now = Later. The roof is next.
    .busy-now-why = That buys Noor time to think. “I’m staying here” makes it clear.
    .staying = I’m staying right here.
    .staying-why = Here Noor can report and block. A fair player is fine with that.
    .hush = Keep this between us, okay?
    .mom-knows = My foster mom knows my games.
    .mom-knows-why = Now MaxStar knows that Noor doesn’t hide things. Tricks need quiet.
    .okay-hush = Okay. I won’t tell.
    .okay-hush-why = Noor wants to be nice. But a promise like this doesn’t count. She can still tell.
    .funny-secret = That’s a funny secret.
    .funny-secret-why = Something feels off to her, and she is right. She can say it to a grown-up, too.
    .later-coins = Later, the coins bother Noor. She tells Ms. Ade at school.
    .later-app = Later, Noor gets a funny feeling. She shows the chat to her foster mom, Ms. Haddad.
    .later-secret = Later, the secret won’t let her sleep. Noor tells Nadia, who gets Ms. Haddad.
    .thinks = Noor puts a stone down and thinks. Then she goes to the kitchen.
    .told = Noor shows Ms. Haddad the chat. They keep it, report MaxStar and block. Then the cat queen gets her roof.
    .helped = “I’m glad you told me.” They keep the chat, report MaxStar and block. Noor isn’t in trouble.

spare-stones = The next day, another new player stops at the gate. What should Noor write this time?
    .title = Stones for the roof
    .notes = Ask where this chat differs from the first. Nothing is asked in return, and “no” is fine. Say clearly that we still don’t know who TinyOak is; there is just no sign so far.
    .easy = Another player stops by. Nothing odd so far. Help Noor pick.
    .name = Noor
    .other = TinyOak
    .hi-tower = Hey, nice tower!
    .stones = I’ve got stones left over. Want some?
    .by-the-gate = Sure! Put them by the gate.
    .by-the-gate-why = The talk is about stones and stays in the game. Noor can enjoy it.
    .what-you-want = What do you want for them?
    .what-you-want-why = Good to check after yesterday. The answer will tell her a lot.
    .got-enough = I’ve got enough, thanks.
    .got-enough-why = “No thanks” is always fine. Watch how TinyOak takes it.
    .nothing = Nothing. I’m just clearing up.
    .left-there = There you go. Cats rule.
    .fair = Fair enough. Good luck with the roof!
    .roof-on = The cat queen moves in. Noor still keeps her name and school to herself. At dinner she tells Ms. Haddad all about the roof.

same-start =
    Both players said the same nice thing. The difference came next. One gift asked for nothing. The other pulled Noor away and wanted quiet.

    So don’t look at how nice it sounds. Look at what it asks. That’s how you see through tricky people. You never owe anyone for a gift, even after you took it. You can block and tell.
    .title = Look at what it asks
    .alt = A gift box. A long thread runs from it and out of sight.
    .slide = Both players said the same nice thing. Look at what comes next. What does the gift ask for? You never owe anyone for a gift, even after you took it.
    .easy = A nice line can be a trick. Look at what it asks. You owe nothing for a gift.
    .notes = Ask: how is a birthday gift different from a gift with a catch? Say the last sentence twice. Students who took something need to hear it most.

new-neighbor = Sam is 8 and asks a hundred questions a day. Now a player asks him some. Find every warning sign.
    .slide = Sam is 8 and asks a hundred questions a day. Now a player asks him some. Say the number of every warning sign.
    .title = A player near Sam’s bus stop
    .notes = There are two signs. Sam’s own lines are never signs, but one gave something away. Ask which. It isn’t his fault; he was being friendly.
    .name = Sam
    .other = RiverKid
    .dragon-cave = The cave with the dragon is so hard!
    .dragon-cave-why = It’s plain talk about the game. It asks for nothing.
    .sam-cave = I know! Did you try the rope?
    .sam-cave-why = Sam gives a tip. That tells nobody who he is.
    .eight-too = I’m 8 too, and I live near you.
    .eight-too-why = Anyone can type that. Sam can’t check it, and it makes them feel close.
    .sam-bus = No way! I take the blue bus.
    .sam-bus-why = Here Sam gave something away. He was being friendly, and that isn’t his fault. He can tell his mom.
    .which-stop = Which stop do you wait at?
    .which-stop-why = That’s a personal question. A bus stop shows where Sam is each morning.
    .sam-gone = I keep that to myself. Bye!
    .sam-gone-why = Sam stops and leaves. He doesn’t need to explain.

about-what = Read each line from a game chat. Just friendly, or a warning sign?
    .title = Almost the same
    .notes = The lines come in pairs that sound alike. Ask what changes from one to the other: a game, or Sam himself? Everyone may know, or nobody may?
    .bin-friendly = Friendly
    .bin-warning = Warning sign
    .again-at-six = “Race again at six?”
    .again-at-six-why = It’s about the game, and “no” is a fine answer.
    .home-at-six = “Are you home alone at six?”
    .home-at-six-why = It’s about you and your home. No game needs to know that.
    .our-team-name = “Let’s find a name for our team.”
    .our-team-name-why = Anyone can see a team name. Nothing to hide here.
    .only-us-two = “Let’s find a place for only us two.”
    .only-us-two-why = It leads away from the others, and from help.
    .ask-your-mom = “Ask your mom if you can join.”
    .ask-your-mom-why = This player wants a grown-up to know. That’s a good sign.
    .moms-asleep = “Wait till your mom’s asleep.”
    .moms-asleep-why = This player wants no grown-up to know.

leo-tells =
    .title = Leo’s heavy bag
    .tablet-alt = Leo sits in his wheelchair at a table. A message is on the tablet.
    .took-coins = Leo took the coins. Now there’s a message.
    .wants-favor = “You owe me.” Uh-oh.
    .bench-alt = Leo in his wheelchair beside a park bench. Mina’s Uncle Ray sits on it and listens. A heavy backpack is between them.
    .uncle-sits = I’ve got time. Tell me all of it.
    .who-leo = Leo
    .who-uncle-ray = Uncle Ray
    .ask = Uncle Ray is Mina’s uncle, and Leo trusts him. Which first words work?
    .heavy-thing = A player’s scaring me. Can you help?
    .heavy-thing-why = Uncle Ray knows at once that it matters. He turns to Leo and listens.
    .just-wondering = Do you ever play games online?
    .just-wondering-why = It opens the talk, and that’s good. Uncle Ray may think it’s small talk. One more line will do it.
    .never-mind = I know a kid who took some coins.
    .never-mind-why = A story about “a kid” is a fine start. Uncle Ray may not see that it’s about Leo. He can say it next.
    .notes = Read the bubbles in two voices. Then let everyone say the chosen first words out loud once, to the wall or to a partner. Nothing is recorded. Ask for nobody’s own story.

not-heard =
    Sometimes a grown-up shrugs. “It’s only a game.” That hurts. You were right to tell, and it isn’t your fault.

    So go to the next one: an aunt, a coach, a nurse. Does one hurt you or not listen? Choose another, or a helpline. It can be about someone you know, too.
    .title = One shrugs, the next one listens
    .alt = A child stands before five grown-ups: a coach, a nurse, a grandmother, a teacher and a neighbor.
    .slide = Did a grown-up shrug? Go to the next one: an aunt, a coach, a nurse, or a helpline. It isn’t your fault. It is never too late to tell.
    .easy = One grown-up did not listen? Go to the next one, or to a helpline. It is not your fault.
    .notes = Read it slowly. Do not ask whether it happened to anyone. If a student wants to talk later, listen calmly and follow your school’s steps.

which-moves = MaxStar wrote three lines. Which one leads Noor away from help?
    .race-again = “Race me again at six.”
    .race-again-why = Racing stays in the game. Noor can say yes or no.
    .what-street = “What street are you on?”
    .what-street-why = That’s a warning sign too: it asks where she lives. But the chat stays where it is.
    .other-app = “My other app is better.”
    .other-app-why = In the game she can report and block. Over there, all that may be gone.

sword-birthday = Sam’s cousin gives him a sword in a game. “Happy birthday!” What should Sam do?
    .say-thanks = Say thank you and play on
    .say-thanks-why = Sam knows his cousin, and nothing is asked. It’s just a gift.
    .turn-down-favor = Turn down the favor and play on
    .turn-down-favor-why = There is no favor here. The cousin only wants Sam to have fun.
    .ask-first = Ask a grown-up about the price
    .ask-first-why = Asking is always fine. Here there’s no price, so Sam can simply enjoy it.

sword-favor = A player gives Sam a sword. Then: “Now write my homework.” What should Sam do?
    .say-thanks = Say thank you and play on
    .say-thanks-why = A kind answer. But the homework is still waiting, and Sam doesn’t owe it.
    .turn-down-favor = Turn down the favor and play on
    .turn-down-favor-why = First a gift, then a job: that’s the catch. Sam owes nothing, even with the sword.
    .ask-first = Ask a grown-up about the price
    .ask-first-why = Asking is always fine. Here the price is clear already: a favor he doesn’t owe.

trade-shield = In a game, a player offers two swords for Sam’s best shield. What should Sam do?
    .say-thanks = Say thank you and play on
    .say-thanks-why = It isn’t a gift yet. He would give his best shield for it.
    .turn-down-favor = Turn down the favor and play on
    .turn-down-favor-why = Nobody wants a favor here. It’s a trade, and it may be fair or not.
    .ask-first = Ask a grown-up about the price
    .ask-first-why = A trade can’t be undone. Two people see better whether it’s fair.

cousin-pass = An older kid Mina knows buys her a game pass. “So you’re on my team now, and you do what I say.” What should Mina do?
    .take-pass = Take the pass and do as the team says
    .take-pass-why = Mina wants to be fair. But a pass doesn’t buy her. She may say no.
    .keep-pass-no-favor = Say no to orders, pass or no pass
    .keep-pass-no-favor-why = A gift gives nobody the right to give orders. It’s true for people she knows, too.
    .ask-who-pays = Ask what the pass cost and pay half
    .ask-who-pays-why = Paying half seems fair. But the money isn’t the catch. The orders are.

grandpa-guests = Leo wants to tell Grandpa today. Grandpa has guests till late. How can Leo begin?
    .note-under-cup = Put a note under Grandpa’s cup
    .note-under-cup-why = A note works while people are around. “Please come to my room. It’s important.”
    .on-the-walk = Say it on the walk to school
    .on-the-walk-why = A walk is a calm place to talk. But that’s tomorrow, and Leo wants to tell today.
    .show-tablet = Hold up the tablet with the chat
    .show-tablet-why = Showing helps when words are hard. But the guests would see it as well.

walk-to-school = Milo tells Leo: “I can talk best when we move.” What could Milo do with Grandpa?
    .note-under-cup = Put a note under Grandpa’s cup
    .note-under-cup-why = A note is good when people are around. Milo wants to talk while he moves.
    .on-the-walk = Say it on the walk to school
    .on-the-walk-why = Side by side, with no eyes on him: that is Milo’s way.
    .show-tablet = Hold up the tablet with the chat
    .show-tablet-why = Showing helps when words are hard. Milo has the words. He wants to move.

loud-gym = Mina wants to tell Coach Ruiz about a mean chat. The gym is loud, and the whole team stands around. How can she begin?
    .two-minutes = “Can I have two minutes later?”
    .two-minutes-why = It’s short, and nobody else needs to know what it’s about. The coach can find a quiet place.
    .show-everyone = “Look at this chat, everyone!”
    .show-everyone-why = Now the coach would see it. So would the team, and Mina wants to talk to one person.
    .funny-first = “Coach, do you want to hear a joke?”
    .funny-first-why = A joke can break the ice. Here the coach may laugh and go on with practice.

drawing-lines = Mina draws in an app. Someone new writes three lines. Which one asks who Mina is?
    .color-dragon = “Can I color your dragon?”
    .color-dragon-why = That’s about the drawing. Mina can say yes or no.
    .which-bus = “Which bus do you take?”
    .which-bus-why = A bus shows where Mina lives and when she’s out. She doesn’t have to answer.
    .own-app = “Let’s draw in my own app.”
    .own-app-why = That’s a sign of its own: it moves the chat. But it doesn’t ask who Mina is.

club-lines = A friend of Leo’s teammate writes to Leo. Which line can Leo answer without a second thought?
    .which-player = “Which player do you like best?”
    .which-player-why = Lots of people like the same player. Nobody finds Leo by that.
    .which-field = “Which field do you train on?”
    .which-field-why = It sounds like soccer talk. But a field and a day show where Leo is.
    .write-elsewhere = “Write me somewhere else, okay?”
    .write-elsewhere-why = It may be harmless. Still, Leo can stay where his grandpa can help.
