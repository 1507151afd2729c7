lesson = A good friend listens and tells
    .summary = Kind words for a friend in trouble, and ways to get help.
    .can-listen-kindly = listen to a friend and find kind words
    .can-tell-heavy = tell a heavy secret, even if you promised not to
    .can-save-report-block = say what save, report and block do in a game
    .can-next-person = go on to the next person if the first does not help
    .discuss-feels-ashamed = What could you say to a friend who feels ashamed?
    .discuss-easy-to-tell = What can grown-ups do to make telling easy?
    .discuss-one-kind-thing = What is one kind thing to do in a class chat?
    .home-leo-knocks = What would you write if Leo wrote to you?
    .home-two-buttons = Can you show me how to report and block in one game?
    .home-bad-day = What would you like me to say on a bad day?
    .family = Write three kind opening lines on cards, such as “I’m glad you told me.” Keep them on the fridge, and take turns using one this week.
    .teacher = Practice for three things: to listen, to bring a friend to a helper, and to know what save, report and block do. Nobody should feel they must rescue a friend alone. If you hear “telling is tattling”, answer that tattling wants trouble for someone, and telling gets help for someone.

shared-bench =
    Mina and Leo share a bench at school. Most days they laugh until they get the hiccups. Some days one of them feels bad.

    On a bad day, a friend needs no clever answer. A friend needs time, kind words and someone who stays. You do not have to fix it.
    .title = A bench for two
    .alt = Two children sit on a bench. One has an arm on the other’s shoulder.
    .slide = On a bad day, a friend needs no clever answer. A friend needs time, kind words and someone who stays. You do not have to fix it.
    .notes = Ask what a good listener does with eyes, hands and screen, and let pairs try it for half a minute with a happy topic. Then read the last sentence again. It takes a load off.

leo-writes = Mina is 9. In the evening, her friend Leo from chess club writes. What should Mina write back?
    .title = Leo has something to tell
    .notes = Leo is a friend, so look for kind words here and not for warning signs. After each reply, ask how Leo may feel now. Then go back and try another way. All ways end with help.
    .name = Mina
    .other = Leo
    .ask-talk = Can I tell you a thing?
    .funny-one = Sure! Is it a funny one?
    .funny-one-why = Mina is open, and that is nice. But she guesses it will be fun. Now Leo has to say that it is not.
    .in-game = Not now. I’m in a game.
    .in-game-why = It is hard to stop in the middle of a game. But Leo may think he is in the way. Mina can still write later.
    .got-time = Yes. I have time for you.
    .got-time-why = Now Leo knows that he can go on. Mina does not rush him.
    .not-funny = No. It’s a bad one.
    .scared = I told a player my school. Now he scares me.
    .glad = I’m glad you told me. It’s not your fault.
    .glad-why = Leo was brave, and Mina says so. She puts the blame where it belongs.
    .why-told = Why did you tell him about your school?
    .why-told-why = Mina asks since she cares. But “why did you” can sound like blame. Kind words work better first.
    .laugh-off = Just laugh at him. Then it will go away.
    .laugh-off-why = Mina wants to cheer Leo up. But Leo is scared, and it may not stop by itself. She gets a new try.
    .so-mine = So it’s my fault?
    .bit-yours = A bit. But I still like you.
    .bit-yours-why = It is meant to be honest and warm. Leo hears “fault”, though. Mina can make it clear again soon.
    .all-theirs = No. The scary part is his doing.
    .all-theirs-why = Mina clears it up in one line. Leo can breathe again.
    .promise-me = Please don’t tell anyone!
    .scold-them = I’ll tell him to stop it now.
    .scold-them-why = Mina is brave and wants to protect Leo. But then the player has two kids to scare. A grown-up can do more.
    .we-two = This is big. Let’s get help, you and me.
    .we-two-why = Mina does not promise to stay quiet. Leo gets help, and he does not go alone.
    .i-promise = Okay. I won’t tell anyone. I promise.
    .i-promise-why = A promise feels like what a good friend gives. But this one is too heavy for two kids. Mina may still tell.
    .later-game = Later, Mina thinks of Leo. She calls him and listens. Then they both tell her uncle.
    .later-laugh = Later, Leo is still scared. Mina sees it and says sorry. They go to the school nurse.
    .later-blame = Later, Mina feels stuck. She tells Leo, “It was never your fault.” They go to her grandma.
    .later-promise = Later, the promise feels heavy. Mina says, “Leo, we need help.” They go to their teacher.
    .thinks = Mina stops and thinks. This is a job for a grown-up. She asks Leo, “Who do you trust?”
    .told = Leo picks Coach Ruiz. Mina sits next to him. “Thank you for telling me,” says the coach. She talks to Leo’s grandpa and the school. They keep the messages, then report and block the player. Then Leo beats Mina at chess. Twice.
    .helped = “I’m glad you both came,” says the grown-up they told. Leo’s grandpa and the school now look out for him. They keep the messages, then report and block the player. Leo smiles at Mina. He feels lighter.

full-backpack =
    A birthday surprise is light. It ends soon and makes people happy. A secret about someone being hurt is heavy, like a full backpack. No kid has to carry it.

    You may tell it, even if you promised. That is not tattling. It gets help for your friend.
    .title = A secret can be too heavy
    .alt = A child sets down a heavy backpack beside a grown-up on a bench.
    .slide = A surprise is light and ends soon. A secret about someone being hurt is heavy. No kid has to carry it. You may tell it, even if you promised. It gets help for your friend.
    .notes = Ask: what is the difference between tattling and telling? One wants trouble for someone, the other gets help. Say that a friend may be upset for a while. Most of the time it passes, and the friend is safer.

paz-sings = Someone put a clip of Paz in the class chat. Kids laugh at how she sings. Which cards help her?
    .title = The clip of Paz
    .notes = Let two pupils defend two answers to one card before you show the reason. Ask which helping card takes little courage and which takes more. Keep to Paz, and let nobody name a real chat.
    .bin-helps = Helps Paz
    .bin-hurts = Hurts Paz more
    .like-song = Write to her: “I like your song.”
    .like-song-why = Now Paz knows that not all kids laugh. One kind line can change her day.
    .one-more = Send the clip to just one kid
    .one-more-why = One more does not sound like much. But that kid may send it on, too.
    .laugh-face = Put a laughing face under it
    .laugh-face-why = It takes one second, and everyone does it. But Paz sees one more laugh.
    .stops-here = Do not send the clip on
    .stops-here-why = It stops with you. That helps, even if nobody sees you do it.
    .mean-back = Be mean to the one who sent it
    .mean-back-why = It is fair to be angry. But now two kids get hurt, and the chat gets louder.
    .tell-teacher = Show the chat to your teacher
    .tell-teacher-why = A teacher can help to get the clip taken down. Talking to the class is a teacher’s job, too.
    .lunch-seat = Save Paz a seat at lunch
    .lunch-seat-why = A friend right next to you counts double. Paz does not eat alone.

three-tools =
    Three tools help in a game. Save means you keep the messages, so a helper can read them. Report tells the people who run the game. Block stops that player from writing to you.

    Save first. After a block, messages may be gone. Look for the tools with someone you trust.
    .title = Save, report, block
    .alt = A child and a grown-up sit side by side on a sofa. They look at one tablet.
    .slide = Save keeps the messages for a helper. Report tells the people who run the game. Block stops that player from writing to you. Save first, and look with someone you trust.
    .notes = Make a hand sign for each tool and play it fast: you name what it does, pupils show the sign. Add that someone may come back with a new name; then you block again and tell. If a private picture is part of it, nobody copies it: get a helper right away.

anouk-and-bo = Bo talks with his hands. He signs to Anouk: “Someone in a game scares me.” Put her steps in order.
    .title = Anouk stays with Bo
    .notes = Six pupils can hold the cards and line up. Ask what changes if Anouk starts with the last but one. Point out that the helper does the hard part, and Anouk goes back to being a friend.
    .take-time = Put her game down and look at Bo
    .take-time-why = This comes first. Bo sees that she has time for him.
    .not-fault = Sign to him: “It’s not your fault.”
    .not-fault-why = Kind words come before any plan. Now Bo is a bit less scared.
    .walk-along = Go with him to his stepdad
    .walk-along-why = Bo trusts his stepdad. With Anouk next to him, the walk is shorter.
    .show-helper = Show the messages to his stepdad
    .show-helper-why = Now that they are there, he can read it all. He saves the messages.
    .report-block = Report and block, all three of them
    .report-block-why = The messages are safe, so now they can block. With a helper it is quick.
    .plain-fun = Go out and ride bikes with Bo
    .plain-fun-why = At the end comes something fun. Bo is still Bo.

next-helper =
    A parent, a coach, a nurse, a neighbor: many people can help. You can tell about anyone, even someone you know.

    Does your helper hurt you or not listen? Go to the next one, or to a helpline. Is your friend’s story on your mind? Talk about that, too. It is never too late.
    .title = There is always a next person
    .alt = A child stands before five grown-ups: a coach, a nurse, a grandmother, a teacher and a neighbor.
    .slide = Many people can help, and you can tell about anyone. Does the first one hurt you or not listen? Go to the next, or to a helpline. It is never too late.
    .notes = Each pupil thinks of three people without saying names. Show where Help is in this app. Add that a friend who helps needs someone, too. End with something light, such as a plan for recess.

first-words = A friend says, “Something bad happened in a game.” What can you say first?
    .glad-told = “I’m glad you told me.”
    .glad-told-why = This is warm and short. Your friend can go on, fast or slow.
    .which-game = “Which game was it in?”
    .which-game-why = You want to know more, and that is normal. But a warm word first makes it safe to talk. Facts can wait.
    .forget-it = “Try not to think of it.”
    .forget-it-why = Many people say this to cheer someone up. But your friend may feel alone with it. Stay and listen.

fix-alone = A good friend has to fix it alone.
    .true-why = It feels that way when you care a lot. But big things are a grown-up’s job. You can listen and go along.
    .false-why = Listening and going along is a lot. The rest is a job for grown-ups.

heavy-promise = You promised to stay quiet. But your friend is scared each day. What now?
    .keep-word = Keep quiet, since you gave your word
    .keep-word-why = It is kind to keep your word. But being safe counts more than a promise. You may tell.
    .wait-week = Wait to see if it stops by itself
    .wait-week-why = Waiting seems fair, and many do it. But your friend is scared now. Get help today.
    .tell-helper = Say you need help, and tell
    .tell-helper-why = Your friend hears it from you first. Then a helper can carry it with you both.

bo-laughed-at = In a chat, kids laugh at Bo’s new hat. What helps him?
    .join-laugh = Laugh along, just a bit
    .join-laugh-why = It is hard not to join in. But for Bo, each laugh counts. You can stay out of it.
    .not-pass = Leave it and don’t pass it on
    .not-pass-why = What you do not send on reaches fewer people.
    .show-class = Show it to other classes
    .show-class-why = You may want them to see how mean it is. But then more kids can laugh. Show it to a helper.
    .kind-note = Write Bo something kind
    .kind-note-why = Bo sees that someone is on his side. A short line is enough.

what-it-does = Match each tool with what it does.
    .save = Save
    .save-to = Keeps the messages for a helper
    .save-why = A helper can read what was said.
    .report = Report
    .report-to = Tells the people who run the game
    .report-why = They can look at it and act.
    .block = Block
    .block-to = That player can’t write to you
    .block-why = You do not need a reason for it.
    .tell = Tell
    .tell-to = You are not alone with it
    .tell-why = Someone you trust can do the next steps with you.

not-heard = Sunny tells a grown-up. But he just says, “It’s only a game.” What can she do?
    .give-up = Drop it and play something else
    .give-up-why = It hurts not to be heard, and giving up looks easy. But Sunny was right to tell. Someone else will listen.
    .ask-nurse = Go and tell the school nurse next
    .ask-nurse-why = Sunny goes on to the next person. It could be an aunt, a coach or a helpline, too.
    .by-self = Find out who that player may be
    .by-self-why = Sunny is brave to think of it. But that is a job for grown-ups. She can tell the next person.

jonah-steps = A player sends Dario mean messages. Put his steps in order.
    .stop-reply = Stop writing back
    .stop-reply-why = This comes first. Dario owes no answer.
    .keep-them = Leave the messages there
    .keep-them-why = He stops, and he does not delete. They show what was said.
    .go-aunt = Bring the tablet to his foster dad
    .go-aunt-why = Now his foster dad can read the messages and help.
    .press-both = With his help, report and block the player
    .press-both-why = This comes last, when his foster dad has seen it all. Two heads find the buttons fast.

someone-known = You can tell about someone you know, too.
    .true-why = You can tell about anyone: a player, a kid at school or someone at home.
    .false-why = It can feel like letting them down. But you can tell about anyone who hurts or scares you. You did nothing bad.

day-after = Ada told a helper about a bad chat. What can her friend Tariq do the next day?
    .ask-more = Ask Ada to tell him all of it again
    .ask-more-why = Tariq wants to show he cares. But telling it twice is tiring. Ada can bring it up if she wants.
    .leave-be = Stay away so that she can rest
    .leave-be-why = Tariq means well by giving her room. But Ada may feel left out. He can ask her to play.
    .play-cards = Ask her to play cards at recess
    .play-cards-why = A normal day feels good. Ada can talk about it, or just play.
