lesson = Sextortion: first steps
    .summary = A threat reaches Milan. What is it, what can he do, and what about school tomorrow?
    .can-plain-words = tell blackmail from a mean post
    .can-first-steps = take the next step after a threat
    .can-come-down = choose what helps to get a picture taken down
    .discuss-why-silence = Why does someone who threatens want people to be quiet?
    .discuss-first-morning = What makes the first morning back at school easier?
    .discuss-good-words = Which three words would you like to hear first?
    .home-first-face = What would your face do if I told you about a threat?
    .home-who-else = Who else, besides you, could a kid my age talk to?
    .home-no-aloud = How could I tell you something without saying it out loud?
    .family = Agree on a funny sign for “I need you, stay calm”: a spoon in a shoe, a sock on the door. Try it out once tonight.
    .teach = Explain to someone you choose how a picture’s fingerprint works. Use your own thumb and a soft pencil.
    .teacher = The aim: students know blackmail by its parts, know the next step, and know that pictures can often come down. Tell your school’s counselor or child protection lead the date, and never ask whether it happened to anyone. Students often say “just don’t send pictures”. Answer that the threat is the crime, and that the steps help either way.

three-parts = Blackmail with pictures has three parts. A private picture shows someone naked, partly naked or in a sexual way. Which card is which part?
    .title = Three parts
    .notes = Read the cards flatly, without acting. Ask what happens when one part is missing: is it still blackmail? Remind the class that anyone may skip a page or pass.
    .bin-picture = The picture
    .bin-threat = The threat
    .bin-demand = The demand
    .have-one = “I have a private picture of you.”
    .have-one-why = Maybe it’s true and maybe not. No one has to prove it either way.
    .made-one = “I made one with a program.”
    .made-one-why = A fake counts, too. It can be blackmail without any real picture.
    .your-class = “Your class will see it.”
    .your-class-why = That’s meant to scare. Scared people answer fast.
    .goes-online = “It goes online tonight.”
    .goes-online-why = A threat with a clock. The hurry is there so that no one asks for help.
    .send-money = “Send money.”
    .send-money-why = Most of the time, this is what it’s about.
    .send-more = “Send another one.”
    .send-more-why = Sometimes the demand is more pictures. Sending rarely makes it stop.

what-it-means =
    A picture, a threat, a demand: together they’re called sextortion. It’s blackmail, and the picture may be real, fake or made up.

    The one who threatens is to blame, whatever was sent before. Paying or sending more rarely ends it. Did that happen already? The steps still help.

    A threat lives on silence, like a jar with its lid on. Tell one person, and the lid is off.
    .title = The word, and the lid
    .alt = A glass jar with a closed lid. Inside is a letter.
    .slide = A picture, a threat, a demand: together they’re called sextortion. The one who threatens is to blame, whatever was sent before. A threat lives on silence. Tell one person, and the lid is off.
    .easy = Someone threatens to show a private picture. They want something for it. They are to blame. Tell one person.
    .notes = Say “The one who threatens is to blame” in your own words, too. If someone says “but they sent it”, answer that sending isn’t blackmail. Boys are targets as well and should hear it from you.

milan-chat = Milan, 13, plays the drums. A boy from drum camp writes one evening. What should Milan do?
    .title = A message from camp
    .notes = The account was stolen, so even a name Milan knows is no proof. Nothing is said about the picture, on purpose: no one asks Milan whether it’s real. Stop after each reply and ask what it does for him.
    .easy = Milan knows this account. Someone stole it. Now comes a threat. Help Milan.
    .name = Milan
    .other = snare_dragon
    .hello = Hey, it’s me from camp. Still drumming?
    .earplugs = Every day. My mom wears earplugs.
    .earplugs-why = A normal answer to a normal line. Nothing odd has been asked so far.
    .which-song = Is it you? What did we play on the last day?
    .which-song-why = Checking is a good habit, and a real friend laughs about it. Nothing odd has been asked so far.
    .not-him = The boy from camp lost this account last week. Someone else is typing. Milan doesn’t know that.
    .show-people = I’ll show people a private picture of you.
    .please-dont = Please don’t! I’ll do what you want.
    .please-dont-why = Most people would write that when they’re scared. The threat is made for it. Help reaches Milan from here as well.
    .face-down = I won’t answer. Phone down.
    .face-down-why = He thinks it and types nothing. Silence gives them no handle, and the words stay in the chat.
    .who-are-you = Who are you, and how did you get this account?
    .who-are-you-why = He’d love to know, and so would the police. Any answer keeps the chat going, so silence does more.
    .pay-or = Pay, or your school sees it.
    .out-to-vera = I’m going out to find Vera. Right now.
    .out-to-vera-why = He doesn’t type it, he does it. Now two people know. Vera can’t fix it, but she can go with him to someone who can.
    .how-much = How much is it? I’ve got birthday money.
    .how-much-why = It looks like the fastest way out. Paying rarely ends a threat, and Milan can stop at any point.
    .not-real = That picture isn’t even real, you liar.
    .not-real-why = Maybe so. Milan doesn’t have to prove it, least of all here. He can stop answering right now.
    .later-pan = Later, Milan can’t eat. His mother pushes the pan aside and sits down with him.
    .later-steps = Later, Milan sits on the steps with his drumsticks. Vera comes outside and sits beside him.
    .pause = Milan types another line. Then he deletes it and goes outside.
    .told = Vera listens and gets a grown-up. In the morning, they go to Mr. Okoro, the counselor. He helps Milan keep the messages, report the account and block it.
    .helped = “This isn’t on you, whatever you answered.” They keep the messages and the name, report the account and block it. Then Milan drums, and for once no one complains.

first-steps = Someone gets a threat. Put the four steps in order. Telling isn’t among them, because it fits anywhere, even at the start.
    .title = Four steps, and one that’s always right
    .notes = Talk about reasons more than order. Keeping comes before blocking, because some apps hide a chat after a block. Any step is better than none, and telling fits in any gap.
    .stop-answering = Stop answering. Pay nothing, send nothing
    .stop-answering-why = Each answer is one more handle to pull on. You can stop in the middle of a word.
    .keep-words = Keep the messages and the name, never the picture
    .keep-words-why = The words can help the police. Once the account is blocked, they may be out of sight.
    .report-account = Report the account in the app
    .report-account-why = Apps have rules and people for this. It’s easy while the account is still on the screen.
    .block-them = Block it, and keep your own account
    .block-them-why = Now the door can close. Your own account stays, because the messages are in it.

school-tomorrow =
    .title = “And I have school tomorrow”
    .bench-alt = Evening, at a bench under a street lamp. Milan and Uncle Ray from next door lift a big heavy bag onto it.
    .that-evening = That evening. Vera got Uncle Ray from next door.
    .what-if = What if they post it? I have school tomorrow.
    .walk-in = Then don’t walk in alone. See Mr. Okoro first.
    .office-alt = Milan sits in the counselor’s office, his backpack on his knees. Mr. Okoro leans forward and listens.
    .before-eight = 7:40 in the morning.
    .mom-teaches = My mom teaches here! Everyone will look at us.
    .who-milan = Milan
    .who-uncle-ray = Uncle Ray
    .who-mr-okoro = Mr. Okoro
    .ask = What could Mr. Okoro say that’s true and helps?
    .no-one-ever = I promise that no one here will ever see it.
    .no-one-ever-why = It’s what Milan wants most to hear. No one can promise that, and a broken promise would hurt more.
    .stay-home = Stay home until it blows over. I’ll call in.
    .stay-home-why = A day off can be good. With no end to it, school only gets harder, and Milan would sit there alone.
    .plan-day = I can’t promise that. Let’s plan your day.
    .plan-day-why = It’s true, and there’s a plan in it: who sits beside Milan, where he can go, what his mom tells the staff.
    .notes = No one can guarantee that a picture stays away. Let students plan a first morning: who walks in with Milan, which room is open, one sentence for people who ask. Say that sentence out loud once.

taking-down =
    Private pictures can often be taken down. Take It Down is a free service for pictures from before you turned 18. It doesn’t need your name.

    It works like a fingerprint. Your device turns the picture into a row of numbers. The picture itself never leaves it. Services that take part look for those numbers and can remove it. In other apps, report the picture there.

    A grown-up can sit beside you without looking.
    .title = Pictures can often come down
    .alt = Framed pictures hang on a line. A hand takes one down, and a box holds one more.
    .slide = Take It Down is free and is for pictures from before you turned 18. Your device makes a fingerprint of numbers; the picture stays on it. Services that take part can remove it.
    .easy = Take It Down is free. It makes a fingerprint. The picture stays on your device. A grown-up can sit beside you.
    .notes = A fingerprint can be matched, but it shows no face. Be honest: not every service takes part, and changed copies may slip through. It’s worth doing even after a picture was shared. Never try it out with a test picture.

helpline-night = Friday, midnight. Milan can’t sleep and doesn’t want to wake anyone. In Help he finds a helpline that’s open. How can he begin?
    .title = A light at midnight
    .notes = Each first line works here; that’s the point. Show where Help is in the app, and that it keeps no record. Each helpline has its own rules about privacy, and students may ask for them first.
    .easy = Milan can’t sleep. He writes to a helpline. A person answers. Any first line works.
    .name = Milan
    .other = Helpline
    .person-here = Hi. There’s a person here, and I have time.
    .says-it = Someone’s threatening me with a picture.
    .says-it-why = One sentence, and it’s all in there. He can stop after it, too.
    .no-words = I don’t know how to start.
    .no-words-why = It’s true, and they hear it every night. It’s a start.
    .who-finds-out = Who’ll find out that I wrote to you?
    .who-finds-out-why = A smart thing to ask first. Then Milan can decide how much he says.
    .good-start = Thanks for telling me. That threat isn’t your doing.
    .you-did = You just did. Take your time.
    .rules-first = Good question. Let me explain that before anything else.
    .worst-part = What’s the worst part right now?
    .monday = Walking in on Monday. Everyone knows my mom.
    .monday-why = It’s the thing that keeps him up. Now someone can think about it with him.
    .other-topic = Can we talk about something else first?
    .other-topic-why = It’s his talk, so he steers. The hard part can wait a few lines.
    .sure-thing = Sure. What’s the loudest thing you can play?
    .sleeps = By one, Milan’s asleep. A helpline is also there when someone at home does the hurting or won’t listen. For people who feel they can’t go on, there’s a crisis line, in Help.

fake-coins = An account made a fake private picture of Vera. “Your game coins, or your class gets it.” What is this?
    .blackmail = Blackmail with a picture
    .blackmail-why = Picture, threat and demand are all there. It counts with a fake one and with game coins, too.
    .unkind = Mean, with nothing demanded
    .unkind-why = It’s more than mean. The coins are a demand, so all three parts are here.
    .neither = Neither of the two, so far
    .neither-why = A fake may look like a bad joke. With a threat and a demand, it’s blackmail.

what-now = Milan has stopped answering. Nothing else is done yet. What’s next?
    .keep-it = Keep the messages and the name
    .keep-it-why = They’re still on his screen now. After a block, some apps hide them.
    .report-it = Report the account in the app
    .report-it-why = A good step, and it’s coming. The words can disappear, so he saves them before that.
    .block-it = Block the account
    .block-it-why = It’ll be a relief, and it’s coming. Some apps hide the chat after a block, so he saves the words before that.

what-to-keep = What can help the police later?
    .account-name = The name of the account
    .account-name-why = With a name, the police can ask the app.
    .picture-copy = A second copy of the private picture
    .picture-copy-why = It may look like proof. A private picture is never copied, and the words do the job.
    .day-hour = The day and the hour
    .day-hour-why = Times help to put the story together.
    .threat-words = The words of the threat
    .threat-words-why = The words show what was threatened and demanded.

where-is-it = Milan is afraid that a private picture of him may turn up somewhere. No one knows where. What fits best?
    .take-it-down = Take It Down
    .take-it-down-why = It works without knowing the place. Services that take part can look for the fingerprint.
    .in-the-app = A report in the app where it is
    .in-the-app-why = That’s the way once a place is known. So far there’s no place to report.
    .police = The police, with a grown-up
    .police-why = Always a good way to find out who’s threatening. For finding the picture, the fingerprint does more.

bus-nap = In the class group, someone posts Milan asleep on the bus, mouth open. “Our star!” What is this?
    .blackmail = Blackmail with a picture
    .blackmail-why = There’s a picture, and it stings. No one demands anything, and it isn’t a private picture.
    .unkind = Mean, with nothing demanded
    .unkind-why = It was posted without asking him. Milan may want it gone, and the group can help with that.
    .neither = Neither of the two, so far
    .neither-why = Some would just laugh. Milan wasn’t asked, so it’s fine to say that it hurts.

last-move = A chess player asks Luca for a photo of his board. It’s about the last move. What is this?
    .blackmail = Blackmail with a picture
    .blackmail-why = It has a photo in it, so it’s fine to look twice. A board isn’t private, and no one threatens.
    .unkind = Mean, with nothing demanded
    .unkind-why = Being asked can be a bother. The question is polite, and a no would do.
    .neither = Neither of the two, so far
    .neither-why = It’s about a knight and a queen. If that changes, Luca can look again.

safe-with-dad = In a game, a player threatens Luca. He has stopped writing. The words and the player’s name are saved with his dad. What’s next?
    .keep-it = Keep the messages and the name
    .keep-it-why = It’s an important step, and it’s done: Mr. Novak has them.
    .report-it = Report the account in the app
    .report-it-why = The player is still on the screen. Now the people who run the game can look at it.
    .block-it = Block the account
    .block-it-why = That comes right after. While the account is still there, it’s easier to report it.

still-writing = Vera’s dads have the messages of a threat, and the app has their report. The account keeps writing. What’s next?
    .keep-it = Keep the messages and the name
    .keep-it-why = That’s done, and her dads can keep the new messages, too. Vera still needs some peace.
    .report-it = Report the account in the app
    .report-it-why = The report is in already. Meanwhile, Vera doesn’t have to read any more of it.
    .block-it = Block the account
    .block-it-why = Everything is saved and reported. Now the account can’t reach her there.

street-name = In a photo app, someone posts Luca’s last name and his street. What fits best?
    .take-it-down = Take It Down
    .take-it-down-why = It’s made for private pictures. A name and a street are something else.
    .in-the-app = A report in the app where it is
    .in-the-app-why = The place is known, and apps have rules against this. Luca’s dad can do it with him.
    .police = The police, with a grown-up
    .police-why = He can do that too, especially if there’s a threat. To get the post down, the app is quicker.

who-was-it = A threat has ended. Now Vera wants someone to find out who it was. What fits best?
    .take-it-down = Take It Down
    .take-it-down-why = That service looks for pictures, not for people.
    .in-the-app = A report in the app where it is
    .in-the-app-why = The app can close an account. It won’t tell Vera who was behind it.
    .police = The police, with a grown-up
    .police-why = Finding people is their job, and the saved words can help them. It isn’t too late.
