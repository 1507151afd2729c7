lesson = Talk so that they tell
    .summary = How to open a talk, what to say first, how to mend a shrug, and where to report.
    .can-open-talks = start small talks, and mend one that went wrong
    .can-first-words = find calm first words when a child tells you something hard
    .can-report-well = keep what helps and choose where to report
    .discuss-what-stops = What might stop a child in your family from telling you?
    .discuss-own-childhood = How did adults react when you told them something hard as a child?
    .discuss-own-rules = Which of your rules about phones might make telling harder?
    .home-who-first = Who would you talk to first if something online felt wrong?
    .home-who-next = Who comes next, if that person is away or doesn’t listen?
    .home-make-easier = What could I do or say to make telling easier?
    .family = Draw a hand together. On each finger your child puts one person to tell, some at home and some outside it. On yours, you put who you’d call on a bad evening.
    .tonight = Pick a moment side by side, at the sink or in the car. Say: “You never lose your phone for telling me something.” Then name one more person they could tell. That’s all for today.
    .teacher = For a family night at school. The aim is good first words, not fear. Ask no one about their own family. Have your local help services at hand, and stay a while for quiet questions. Many have shrugged once; the second chat shows how to mend it.

small-talks =
    Many children wait before they tell. They fear an angry face, tears, a lost phone, or that they won’t be believed. If yours waits, you haven’t failed. You can make the door easier to open.

    Five minutes is enough, while you cook, walk or drive. Start with the fun: “Show me what you like about this game.” Then a story: “What could that boy do now?”

    Say it before it’s needed: “You never lose your phone for telling. You can tell me, your aunt, your teacher or a helpline.”
    .title = Small talks, and often
    .alt = A father and a child sit across from each other at the kitchen table and talk.
    .slide = Children wait because they fear anger, tears or a lost phone. Five minutes while cooking or walking. The fun first, then a story. Say early: “You never lose your phone for telling.”
    .notes = Let everyone find one place in their week where a short talk would fit. Does a child use signs or pictures to speak? Then make sure the words for help are there, too. A child who waits is no sign of a bad parent.

words = Does the sentence open the talk, or close it? Put each one in its place.
    .title = Words that open, words that close
    .notes = Read a few sentences aloud and ask how a child might hear them. Nearly everyone has said a closing sentence out of worry. A chat later in this lesson shows how to repair it.
    .bin-opens = Opens the talk
    .bin-closes = Closes the talk
    .thanks = “Good that you came. Even this late.”
    .thanks-why = Telling takes courage. The child learns at once that it was welcome.
    .why-answer = “Why did you even answer them?”
    .why-answer-why = Worry asks this. To a child it’s blame, and blame ends talks.
    .phone-gone = “That’s it. I’m keeping the phone.”
    .phone-gone-why = You want to cut off the danger. For the child it’s a price for telling.
    .was-wrong = “I said it’s only a game. I was wrong.”
    .was-wrong-why = It opens a door that had been shut. Nine words, any day, even a week late.
    .only-internet = “It’s only the internet. Ignore it.”
    .only-internet-why = You want to calm things. The fear is real, and it may not be brought up again.
    .no-rush = “Tell me as much as you like.”
    .no-rush-why = The child sets the pace. Without hurry, more can be said.

rehearsal = Leo, 9, sits at the bench by the field. His backpack looks heavy. Ray is Mina’s uncle, and Leo trusts him. What should Uncle Ray say?
    .title = Rehearse: the heavy backpack
    .notes = Read it with two voices; Uncle Ray has all afternoon. Try a harder reply as well and see how it’s mended. Each one says the reply they’d like to have ready, out loud, once.
    .name = Uncle Ray
    .other = Leo
    .can-you-help = A player’s scaring me. Can you help?
    .got-time = I’ve got time. Tell me all of it, or just the start.
    .got-time-why = Time is what he needs most. “Or just the start” lets him choose.
    .just-block = Sure. Just block him. Mina does that all the time.
    .just-block-why = Quick help, kindly meant. Leo has more in his backpack than one player.
    .why-strangers = Why do you play with people you don’t know?
    .why-strangers-why = The worry is real. Leo hears that it’s his own doing.
    .not-easy = It’s not that easy.
    .how-hard = How hard can it be? Show me.
    .how-hard-why = He’d love to fix it in a minute. Leo isn’t sure yet that Ray wants the rest.
    .too-quick = I was too quick. What makes it hard?
    .too-quick-why = He takes a step back and asks. That’s a whole repair in one line.
    .turns-up = Leo looks at his wheels. Ray turns up his hearing aid and waits. “Sorry. I’m listening now.”
    .owe-him = I took coins. Now I owe him a favor.
    .nothing-free = Well, nothing’s free in a game, is it?
    .nothing-free-why = It’s true enough, as advice for last week. Today it says “your own doing”.
    .not-in-debt = Coins don’t make a debt. You’re not in trouble, Leo.
    .not-in-debt-why = He lifts the two things that pressed most: the debt, and the fear of trouble.
    .which-favor = What kind of favor? What does he want?
    .which-favor-why = He wants to know how bad it is. Asked right away, it’s the hardest question of all.
    .dont-want = I don’t want to say that part.
    .then-dont = Then leave it out. I believe you anyway.
    .then-dont-why = Leo stays in charge. Someone trained can ask for that part, if it’s needed.
    .need-it-all = I can only help you if I know everything.
    .need-it-all-why = He means it. It makes help depend on the one thing Leo can’t say.
    .grandpa-said = Grandpa had guests. He said it’s only a game.
    .dont-mind-him = Ah, Grandpa. Never mind him.
    .dont-mind-him-why = He’s on Leo’s side. Leo lives with Grandpa Emil, and a second try could change a lot.
    .between-us = Then we’ll keep it between the two of us.
    .between-us-why = It feels close. A new secret is the last thing Leo needs, and Ray can’t keep that promise.
    .tell-together = Then he only half heard you. Shall we tell him together?
    .tell-together-why = The shrug isn’t the end. With Ray beside him, the second try is half as hard.
    .thinks-again = Ray thinks again. “No, he should know. Guests are loud. Shall I come along and you tell him again?”
    .wheels = Leo turns his chair toward the gate. Ray walks along. At the corner he says: “That came out wrong. They did this, not you. I’d like to hear it.” Leo tells him.
    .not-two = “Wait,” says Ray. “That was wrong of me. You’ve had enough of secrets. I’ll come with you to your grandpa.”
    .told = They keep the chat, report the player in the app and block. Then they go to Grandpa Emil, at Leo’s pace. Ray carries the backpack.
    .helped = It took a detour past the corner store. They keep the chat, report the player in the app and block. Leo isn’t in trouble, and Ray carries the backpack.

repair = Last week, Leo told Grandpa Emil that a player scared him. There were guests. Grandpa shrugged: “It’s only a game.” Now he knows better. What should he say?
    .title = Rehearse: mending a shrug
    .notes = Nearly every adult has shrugged at the wrong moment. Let the group look for what makes a good repair: it’s short, has no “but”, and leads to a plan. Don’t ask for anyone’s own story.
    .name = Grandpa Emil
    .other = Leo
    .your-move = You don’t have to say anything. It’s your move.
    .had-guests = I had a house full of people, you know.
    .had-guests-why = It’s true, and it explains a lot. As a start, it asks Leo to understand him.
    .i-was-wrong = I said it’s only a game. I was wrong.
    .i-was-wrong-why = His own words, and no “but”. Leo doesn’t have to prove that it was serious.
    .say-it-louder = You could have said that it was serious.
    .say-it-louder-why = He’s ashamed, and it comes out as blame. Leo had said it as well as he could.
    .moves-pawn = Leo moves a pawn. It’s true about the guests. It just isn’t an answer. Grandpa puts his cup down: “I was wrong, Leo.”
    .told-ray = I told Mina’s uncle then.
    .why-him = Why him and not me?
    .why-him-why = It stings, and that’s human. Leo did just the right thing: he went on to the next one.
    .glad-of-ray = Good. He listened when I didn’t.
    .glad-of-ray-why = He praises what Leo did, and owns up to the shrug.
    .once-more = Would you tell me, too? I’ll turn the radio off.
    .once-more-why = He asks, and makes it quiet first. Leo may also say no.
    .hears-it = Grandpa hears himself. “No. That was smart of you. I’m glad he was there.”
    .next-guests = And the next time you’ve got guests?
    .pawn-in-cup = Put a pawn in my cup. Then I get up, whoever’s there.
    .pawn-in-cup-why = A sign that needs no words. Leo can use it in front of ten people.
    .ill-try = I’ll try to think of it.
    .ill-try-why = Honest, and a bit thin. Leo asked for a plan.
    .more-doors = Then knock twice. Or go to Ray, Ms. Ade, a helpline.
    .more-doors-why = A second way at home, and people outside it. That’s a lot of doors.
    .wants-plan = “Trying isn’t a move,” says Leo. Grandpa laughs, and hands him a pawn. “In my cup, then.”
    .board-away = Leo pushes the board away. In the evening Grandpa Emil brings it back, with the pieces set up. “I was wrong, and I said it wrong, too. It’s your move, and I’m all ears.”
    .stands-up = To test it, Leo drops a pawn into the cup in the middle of the news. Grandpa stands up so fast that his tea goes over. It works.
    .mended = Leo moves the knight, and tells him. The second repair was better than the first. A wet pawn in a cup is their sign now.

first-five = Put the steps in an order that helps a child who tells. Is anyone in danger now? Then call the emergency number before any of them.
    .title = The first five minutes
    .notes = Let pairs find the order and explain it to each other. Small swaps are fine in real life. What matters: comfort before facts, and keeping before blocking.
    .calm = Breathe out and stay calm
    .calm-why = A child reads your face before your words. One breath gives you both a moment.
    .thank = Say: “Good that you told me. I believe you.”
    .thank-why = Doubt and shame are what a child fears most. Answer them before anything else is said.
    .listen = Listen, without pressing for details
    .listen-why = There’s room now for the child’s own words. Others can ask the precise questions later.
    .say-next = Say honestly what happens next
    .say-next-why = You know what it’s about, so you can say who must hear it. Surprises cost trust.
    .keep = Keep the messages, copy no picture
    .keep-why = Names, dates and words help the police. A private picture stays where it is.
    .report = Report it, block, and get help together
    .report-why = The words are kept, so blocking loses nothing. Stay close while it happens.

keep-phone =
    Taking the phone feels like protection. To a child it’s the price of telling. So the phone stays, and you get help together.

    Keep chats, names and dates. Stop answering. Report the account in the app, and block it. Leave any private picture where it is: don’t look for it, copy it or send it on. Take It Down, a free service, can help to remove it.

    Danger now? The emergency number. Otherwise the police or a hotline, in the US the CyberTipline. You need no proof. Help shows where.
    .title = Keep the phone, keep the words, report
    .alt = A teenager with a serious face at a window at night. The phone lies face down on the table.
    .slide = The phone stays. Keep chats, names, dates. Report in the app, block. Copy no private picture; Take It Down can help. Danger: the emergency number. Otherwise the police or a hotline.
    .notes = Expect “but I have to protect my child”. Agree with the wish, then ask how the child will see it. Take It Down is for pictures taken before age 18. In the US, a law with a similar name also gives an app 48 hours when you ask it yourself. Open Help together.

saw-something =
    A child may see something sexual, cruel or violent: a pop-up, a clip in a chat, a search. Stay calm; young children copy your face. “You’re not in trouble. Good that you came.” Close it together.

    Later, help it make sense. Was it real? How do such things get made? What do we think of it? Ask gently whether it popped up or was looked for. Being curious is normal.

    Does it show a child being abused? Report the address only. Never save, copy or send it.
    .title = If your child saw something
    .alt = A laptop is shut. A lamp shines beside it.
    .slide = Stay calm: “You’re not in trouble. Good that you came.” Close it together. Later, help it make sense. Being curious is normal. Abuse of a child? Report the address only; never save or send it.
    .notes = Describe nothing and collect no examples. Say beforehand, at any age: whatever you see, you can come. What frightens children differs widely, so no one’s fear is small.

someone-known =
    It may be a friend, a relative, a coach, someone at home. Your words stay the same: “I believe you. It’s not your fault.” Don’t warn or confront that person. Call the police, child protection or a helpline, from a phone that person can’t check.

    Afterward: ordinary days, and “What would help today?” Does your child talk of self-harm? Stay close, and call a crisis line or the emergency number.

    And say early: “If an adult hurts you or shrugs, go to the next.” You need someone, too.
    .title = Someone you know, and the days after
    .alt = A teenager and a grown-up sit side by side on the porch steps under a lamp. The grown-up has an arm around her.
    .slide = Believe the child. Don’t warn or confront that person. Get help from a safe phone. Afterward: ordinary days, “What would help today?” Self-harm: crisis line or emergency number. You need someone, too.
    .notes = Someone in the room may live with this. Speak calmly, ask nothing, and say where to find help in private. Don’t suggest taking anything home on paper.

q-under-cushion = Teo, 6, pushes the tablet under a cushion. “I tapped it,” he whispers. “I wasn’t supposed to.” Which words does he need?
    .no-trouble = “You’re not in trouble.”
    .no-trouble-why = What holds him back is the tap. With that out of the way, he can say what he saw.
    .believe-you = “I believe you.”
    .believe-you-why = Good words. Teo isn’t afraid that you’ll doubt him; he’s thinking of the rule he broke.
    .got-it-wrong = “I was wrong. Tell me again.”
    .got-it-wrong-why = That mends a shrug. No one has shrugged here; Teo has only just begun.

q-pale = Milo, 6, has just turned the tablet over and is white as a sheet. What does he need right now?
    .arms-first = Arms around the child, and no details
    .arms-first-why = He’s in the middle of the fright. A calm body beside him does more than any sentence.
    .plain-talk = A plain talk about how such things are made
    .plain-talk-why = That helps a lot, once he can hear it. Right now his heart is too loud.
    .note-report = Note the account and report it, no copies
    .note-report-why = It’s right, and it can wait ten minutes. The tablet lies face down already.

q-liked-man = “Everyone likes him,” says Vera. “If I say what he writes, they’ll think I’m making it up.” Which words does she need?
    .no-trouble = “You’re not in trouble.”
    .no-trouble-why = It’s true, and it’s kind. Her fear is a different one: being called a liar.
    .believe-you = “I believe you.”
    .believe-you-why = Three words against the sentence she has heard in her head all week.
    .got-it-wrong = “I was wrong. Tell me again.”
    .got-it-wrong-why = It fits after a shrug. No one has shrugged at Vera yet.

q-days-later = Milan, 13, saw a cruel clip on Friday. On Sunday he asks at the sink: “Do people really do that?” What does he need?
    .arms-first = Arms around the child, and no details
    .arms-first-why = On Friday, perhaps. Today he has a question, and a hug alone would leave it open.
    .plain-talk = A plain talk about how such things are made
    .plain-talk-why = He asked. Real or staged, who gains from it, what your family thinks: then it loses its grip.
    .note-report = Note the account and report it, no copies
    .note-report-why = Still worth doing, and it takes a minute. His question would be waiting afterward.

q-second-try = A week ago, Noor said a player was odd, and Ms. Haddad answered, “Just play something else.” Now Noor stops in the doorway and turns around. Which words does she need?
    .no-trouble = “You’re not in trouble.”
    .no-trouble-why = She isn’t worried about that. She’s worried that it won’t be heard again.
    .believe-you = “I believe you.”
    .believe-you-why = Noor hasn’t said anything yet today. It works best once she has said something.
    .got-it-wrong = “I was wrong. Tell me again.”
    .got-it-wrong-why = It takes back the shrug, and asks for the second try she was about to drop.

q-still-sends = Noor is calm again and drawing. The account that sent her the ugly clip is still sending it to kids in the game. What’s needed now?
    .arms-first = Arms around the child, and no details
    .arms-first-why = She’s had that, and she’s drawing. Other children are still getting the clip.
    .plain-talk = A plain talk about how such things are made
    .plain-talk-why = Good for the evening, if she has questions. It won’t stop the account.
    .note-report = Note the account and report it, no copies
    .note-report-why = Name, time, report in the app, block. The clip itself isn’t saved or shown to anyone.
