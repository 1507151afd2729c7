lesson = If it happens tonight
    .summary = Sextortion, private pictures and AI fakes: what to say and do in the first hour.
    .can-hour-plan = follow a calm plan in the first hour of a threat
    .can-steady-words = find steady words when a child says “I messed up”
    .can-get-down = help to have a private picture taken down
    .can-talk-fakes = talk with a child about fake pictures before one turns up
    .discuss-night-words = What would make it easier for a child to wake an adult at night?
    .discuss-pull-to-pay = Why does paying seem so sensible at midnight, and what helps against the pull?
    .discuss-before-it-happens = What could a family agree on before anything happens?
    .home-wake-me = What would you want me to say first if you woke me at night?
    .home-fake-picture = What could someone do if a fake picture of them went around?
    .home-calm-second = Who else would stay calm if I could not, or if I were the problem?
    .family = Write a short plan on one card: sit together, no answer, no money, save the words, get help. Put it where the chargers are.
    .teacher = For a parents’ evening. The aim is that adults leave with a plan for one hour and the feeling that it can be done. Nobody is asked about their own family. Many will say “mine would never send anything”. Answer that a claim or a fake is enough for a threat.

what-it-is =
    Sextortion is blackmail with a private picture. The picture may be real, faked with AI, or only claimed. Some want money, some want more pictures. Some threaten to reveal whom a child likes.

    When money is the aim, a few minutes can lie between “hello” and the threat. Teenage boys are often targeted, but it can be any child.

    It does not show that you failed or that your child was careless. Blackmail works by rushing people. So here is a plan for an hour when nobody can think clearly.
    .title = What may come to your door
    .alt = A parent with a cup stands at a window at night. Across the way, a child reads at a lit window.
    .slide = Sextortion is blackmail with a private picture: real, faked or only claimed. When money is the aim, it can start within minutes. Boys are often targeted, but it can be any child. A plan helps.
    .notes = Say the word sextortion once, clearly, and then speak of “the threat.” Ask what adults usually imagine, and add what is missing: boys, speed, fakes. Say that anyone may step outside for a moment.

at-eleven = It is eleven at night. Tariq, 15, stands at the bedroom door of his grandmother, Ms. Haddad. What should she say?
    .title = Rehearse: eleven at night
    .notes = Read it with two voices and keep the pauses. Try a harder reply on purpose, and see how Ms. Haddad mends it. Ask which reply each of them might give when half asleep, without judging it.
    .name = Ms. Haddad
    .other = Tariq
    .are-you-awake = Are you awake? I messed up. Really badly.
    .can-it-wait = You look worn out. Can it wait until morning?
    .can-it-wait-why = Kindly meant, and on most nights true. But someone who comes at this hour may not have until morning.
    .come-sit = I’m awake now. Come and sit. I’m glad you’re here.
    .come-sit-why = Tariq gets a place beside her before he has said a word. He knows now that he was right to knock.
    .that-phone = At this hour? It’s that phone again, isn’t it.
    .that-phone-why = Being woken makes anyone short. Tariq hears that the verdict is in before he has spoken.
    .by-midnight = It can’t wait. I only have until midnight.
    .am-here-now = Then it’s now. I’m up. Tell me what you can.
    .am-here-now-why = She hears the fear behind the hurry and changes course. “What you can” leaves the amount to him.
    .calm-down-first = Calm down first, please. You’re making me nervous too.
    .calm-down-first-why = She is honest about her nerves. But calm comes from having someone near, and right now he is alone with it.
    .has-picture = Someone has a picture of me. I have to pay, or all my friends get it.
    .such-a-picture = A picture? How could you let something like that happen?
    .such-a-picture-why = Shock asks this question almost by itself. To Tariq it sounds as if he were the one who did wrong.
    .let-me-see = Let me see it first. Then I know how bad it is.
    .let-me-see-why = She wants to know where they stand. But she need not see it, and looking adds to his shame.
    .their-doing = They are doing this to you. I’m on your side.
    .their-doing-why = It names who is responsible. Tariq can stop defending himself and start to think.
    .rather-pay = No! Not you. I’d rather pay them.
    .need-to-know = If you won’t even show me, how am I supposed to help?
    .need-to-know-why = The wish to help is real. It turns into a condition, though, and Tariq may choose to be alone.
    .no-need = I don’t need to see it. I can help you without it.
    .no-need-why = That takes away one great fear. All she needs to know is what the other person writes and wants.
    .some-savings = I have some savings. Maybe that’s enough?
    .no-money = No money, no answer. We save the chat and get help.
    .no-money-why = Three steps fit into one breath. Paying rarely ends it, and the chat can help to find out who did this.
    .my-card = Here, take my bank card. Then it’s over by midnight.
    .my-card-why = Love would pay any price for a quiet night. Paying rarely stops it, so getting help comes first.
    .write-them = Give me that phone. They will listen to an adult.
    .write-them-why = She wants to stand in front of him. But any answer, even a strict one, gives the other person something to work with.
    .face-down = Ms. Haddad takes the phone, and stops. “No. We write nothing.” She lays it face down between them.
    .if-posted = And if they send it around? I can’t go back to school, ever.
    .soon-forgotten = In a week or two nobody will remember it, you’ll see.
    .soon-forgotten-why = She wants to make it lighter. Tariq may feel that she has not seen how heavy it is tonight.
    .heavy-and-help = That’s a heavy fear. There’s help to take it down.
    .heavy-and-help-why = She takes the fear seriously and adds something true. Pictures can often be taken down, even after they were shared.
    .says-it-again = Tariq shakes his head. Ms. Haddad tries once more: “You are scared, and I see that. There is help to take it down.”
    .back-to-bed = Tariq goes back to his room. Ten minutes later Ms. Haddad sits down on his floor. “I’m sorry. I’m awake now.” He tells her.
    .looks-away = Tariq looks at the wall. Ms. Haddad takes a breath. “I was scared. This is their doing, and not yours.” Slowly, he tells her more.
    .second-price = Later, a second price arrives. Ms. Haddad puts the card away. “They tricked us both. Now we get help.” Tariq nods.
    .told = By midnight they have saved the chat, reported the account and blocked it. They drink tea, and Tariq sleeps in the next room with the door open.
    .helped = It took a detour, and the help was still there. They saved the chat, reported the account and blocked it. Tariq was not alone with it.

first-hour = A child has told you about a threat. Put the steps in a good order. If a life is in danger, the emergency number comes first.
    .title = The first hour
    .notes = Give out the steps on slips of paper and let small groups lay them out. Accept swaps that come with a good reason. Insist on two things only: the child comes first, and saving comes before blocking.
    .sit-close = Sit down close, thank your child, breathe
    .sit-close-why = Fear shrinks when someone sits next to it. Everything after this needs a child who feels safe.
    .no-answer = Answer nothing, send nothing, pay nothing
    .no-answer-why = Each answer shows that the pressure works. With nothing going out, you both gain time.
    .save-words = Save the threats, names, links and times
    .save-words-why = Do it while you can still see them, so before the block. Never copy the private picture itself.
    .block-account = Report the account in the app and block it
    .block-account-why = With the words saved, the contact can end. Your child’s own account stays, as the messages are in it.
    .send-report = Report to a hotline or the police, together
    .send-report-why = Now you have names and times at hand. In the US, the FBI, the CyberTipline and Know2Protect take reports.
    .ask-down = Ask for a take-down of the picture
    .ask-down-why = Send it along with the report. It can take patience, but the worst of the rush is over.
    .plan-night = Agree on how the night will go
    .plan-night-why = Last, because now there is room to rest. Who sits where, who sleeps where, who is called if it gets worse?

pictures-down =
    “Once it is out, nothing helps.” Blackmailers want children to believe that. Pictures can often be taken down, even after they were shared.

    Take It Down is free, and needs no name. It is for pictures from before the age of 18, anywhere in the world. The device that holds the picture makes a code, like a fingerprint. Only the code is sent. Services that take part can find matches, though not in encrypted chats. From 18 on, there is StopNCII. You need not look at the picture or move it.

    In the United States there is a second way, the TAKE IT DOWN Act, a law and not that service. Ask the app itself. It has 48 hours to remove an intimate picture, real or fake. If it has no form or does nothing, complain to the FTC.
    .title = A picture can come down
    .alt = Someone takes framed pictures down from a line, one after another.
    .slide = Take It Down: free, no name, for pictures from before 18. Only a code leaves the device. From 18 on: StopNCII. In the US, by law, an app has 48 hours; if not, the FTC. Never copy the picture.
    .notes = Expect “and where do I upload it?” The picture is not uploaded; say it twice. In the US, the National Center for Missing & Exploited Children can help as well. It goes along with a report. Help keeps the two addresses apart, each with its own line.

when-to = What belongs to tonight, what can wait some days, and what do you leave alone? Put each card in its place.
    .title = Tonight, later, not at all
    .notes = Take your time with the middle group; tired adults want to settle it all at once. Ask what it would be like for the child to get the rules talk at midnight.
    .bin-tonight = Tonight
    .bin-later = In the next days
    .bin-not-at-all = Leave it alone
    .note-names = Save the user names and the times
    .note-names-why = A block or a deleted account can put them out of reach. It takes five minutes.
    .pose-as-child = Write back in your child’s name
    .pose-as-child-why = Setting a trap is tempting. It can spoil the work of the police and anger the other person.
    .rules-talk = Talk about new rules for apps
    .rules-talk-why = Rules are worth a talk when all have slept. Tonight they would sound like a punishment for telling.
    .file-report = Send a report to a hotline
    .file-report-why = You need no proof, nor the person’s real name. Reporting soon is best, and the child need not do it alone.
    .reset-phone = Wipe the phone, to be safe
    .reset-phone-why = A clean phone feels like an end. But wiping erases what the police can use, so leave everything in place.
    .track-down = Find out who it is by yourself
    .track-down-why = Any adult would like to know. Searching or threatening can put you and your child at risk, and the police can do more.
    .who-may-know = Ask your child who at school may know
    .who-may-know-why = Your child has lost enough say already, so decide it calmly together. Is the picture going around there? Then tell the school sooner.
    .stay-near = Stay near until your child sleeps
    .stay-near-why = The hours after midnight are the longest. You need not talk. It is enough to be there.

never-sent =
    A threat needs no real picture. With AI, nudes can be faked. So a child who never sent a thing can be blackmailed too, and the plan stays the same.

    Pupils also use fakes to shame a classmate. That is serious harm, even when all can see the fake. Do not look at it or pass it on.

    Say it early, in simple words: “People can make fake pictures. If there is one of you, come to me or your teacher. I will believe you. If someone hurts you or does not listen, choose another person, or a helpline.”
    .title = If no picture was ever sent
    .alt = A picture in a frame. Half of it has come apart into small square tiles.
    .slide = With AI, nudes can be faked. So it can hit a child who sent nothing, and the plan stays the same. Do not look or pass it on. Say early: “I will believe you.”
    .notes = Name no apps and show no examples. Some will want to delete every family photo. Say that a child is never to blame for having been in a photo. Let pairs say the last sentence in their own words.

gone-further =
    Perhaps money was paid. Perhaps more was sent, or weeks have passed. Perhaps your child was too young for the app or took a gift. None of that closes the door. Report it just the same.

    “Will I be in trouble?” Say: “You were pressured. The one who threatens you is doing the wrong thing.” Police and hotlines know this kind of blackmail well. Laws differ, so promise your help rather than what others will decide.

    Is it someone you know? The steps stay the same. Do not warn that person, and let the police do the asking.
    .title = If it has gone further
    .alt = A teenager sets a heavy backpack down on a bench. A grown-up in glasses helps to hold it.
    .slide = Money paid, more sent, weeks passed: report it just the same. “You were pressured. The one who threatens does wrong.” Promise your help. Someone you know? Do not warn them; let the police ask.
    .notes = Someone here may be thinking of something long ago. Say calmly that it is still possible to report, and where. If the question is about law, point to a local advice center and do not guess.

through-night =
    Threats seem larger in the dark. Stay close, and bring something warm to drink. Let the phone lie where both of you know it is. It is not a punishment, only a rest.

    You may ask plainly: “Do you think about hurting yourself?” If it is a yes, or you are not sure, do not leave your child alone. Call a crisis line or the emergency number. Help lists both.

    In the days after, notice new fear or poor sleep. A doctor or counselor can help. And tell one calm adult how you are.
    .title = Through the night
    .alt = A phone lies face down on a table between two mugs, in the light of a lamp.
    .slide = Stay close and let the phone rest. You may ask plainly: “Do you think about hurting yourself?” If yes or unsure: stay, and call a crisis line or the emergency number. Look after yourself too.
    .notes = Read the plain question aloud yourself, in a calm voice; many have never heard it said. Open Help and show the crisis line. Stay in the room a while after the end.

q-deadline = A message gives your child one hour to pay. What helps most?
    .pay-a-part = Pay a small part to win some time
    .pay-a-part-why = With the clock running, it looks like the cheap way out. Paying rarely ends it, so get help first.
    .stop-and-help = Stop answering and look for help
    .stop-and-help-why = The hour is there to rush you. Silence, saved words and a second adult give you both time.
    .ask-for-time = Write back and ask for one more day
    .ask-for-time-why = More time sounds wise. But the answer shows that the threat works. Take the time without asking.
    .close-account = Close your child’s account at once
    .close-account-why = Like shutting a door, it feels final. The messages may go with it, so keep the account and block instead.

q-keep = What do you save before you block the person?
    .the-threats = The messages with the threats
    .the-threats-why = They show what was demanded, in the other person’s own words.
    .the-picture = The private picture as proof
    .the-picture-why = What else would prove it? But a copy may break the law and adds harm, so leave it where it is.
    .names-links = User names and profile links
    .names-links-why = They help the police to find the account, and the person behind it.
    .dates-times = Dates and times of the messages
    .dates-times-why = They make a report clearer and easier to follow. A note on paper will do.

q-take-down = How does Take It Down find a picture?
    .staff-search = Its staff search all sites by eye
    .staff-search-why = Easy to imagine, and uncomfortable. But nobody has to look at the picture; a code does the work.
    .send-it-in = You send the picture to the service
    .send-it-in-why = Other services work that way, so the worry is common. Here the picture stays on the device.
    .clears-phones = It reaches into phones and clears them
    .clears-phones-why = Many parents wish it could. It works with services that take part, not inside phones or encrypted chats.
    .code-on-device = It makes a code on your own device
    .code-on-device-why = Only the code travels. Services that take part can use it to find the picture and remove it.

q-paid = Reporting still makes sense when money has already been paid.
    .true-why = A report can help to find the person. Having paid does not put any blame on your child.
    .false-why = After paying, many feel that they have lost the right to complain. A report still helps, so send it all the same.

q-hour = Put four steps of the first hour in order.
    .comfort-child = Sit with the child and say whose doing it is
    .comfort-child-why = A child who feels safe can do the rest with you.
    .save-chat = Save the words, names and times
    .save-chat-why = This is quick, and it has to happen while the chat is in reach.
    .block-person = Report the account in the app and block it
    .block-person-why = With the words saved, nothing is lost by ending the contact.
    .report-together = Report it to a hotline or the police
    .report-together-why = Now all you need is at hand, and no new messages come in from that account.

q-fake = A fake nude of a classmate lands on your daughter’s phone. What now?
    .forward-proof = Send it on to the school as proof
    .forward-proof-why = Wanting to show it is natural. Passing it on adds harm and may break the law, so report in words.
    .only-fake = Say that a fake cannot really hurt
    .only-fake-why = You mean to comfort. The shame is real for the child in it, so treat it as serious harm.
    .tell-in-words = Tell the school and pass nothing on
    .tell-in-words-why = Words are enough for the school to act. Praise your daughter for coming to you with it.
    .call-the-boy = Call the family of the one who did it
    .call-the-boy-why = Settling it between parents sounds quick. It can set off blame and rumors, so let the school lead.

q-match = What fits which need? Put the pairs together.
    .under-eighteen = A picture from before the age of 18
    .under-eighteen-to = Take It Down
    .under-eighteen-why = It counts how old the person in the picture was, not how old they are now.
    .adult-picture = A picture from the age of 18 or later
    .adult-picture-to = StopNCII
    .adult-picture-why = It is the matching service when the person in the picture was an adult.
    .their-account = The account that sends threats
    .their-account-to = The report button in the app
    .their-account-why = It takes a minute. Save the names first, and use it besides the report to a hotline.
    .self-harm = A child who thinks of self-harm
    .self-harm-to = A crisis line, with you close by
    .self-harm-why = In danger right now, call the emergency number. Everything else can wait.

q-two-am = At two in the morning, Tariq says he can’t take it anymore. What should Ms. Haddad do?
    .stay-and-call = Stay with him and call a crisis line
    .stay-and-call-why = He is not alone, and trained people can help. If he is in danger now, it is the emergency number.
    .sleep-first = Let him sleep and ask at breakfast
    .sleep-first-why = Sleep often helps, and she is tired too. Words like these cannot wait, so she stays and calls.
    .keep-promise = Promise to keep it between the two
    .keep-promise-why = She wants to be loyal to him. His safety needs more people, and she can tell him so kindly.
    .give-space = Give him space until he feels better
    .give-space-why = On other days, teens need room. Tonight being alone makes it heavier, so she stays beside him.
