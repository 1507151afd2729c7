lesson = Friendly, or a trick?
    .summary = Five warning signs in a game chat, and what to do.
    .can-five-signs = spot five warning signs in a game chat
    .can-say-no = say no to a gift with a catch
    .can-still-tell = tell someone you trust, even if you took the coins
    .discuss-how-pretend = How can someone pretend to be a kid online?
    .discuss-hard-to-tell = What makes telling hard, and what makes it easier?
    .discuss-no-thanks = When is a simple “no thanks” enough?
    .home-who-writes = Show me who can write to you in a game you like.
    .home-free-coins = What could Noor say to a player with free coins?
    .home-three-people = Which three people could a kid tell about a trick?
    .family = Open a game together. Find out who can write, how to report and how to block. Then play a round just for fun.
    .teacher = The aim: pupils know five warning signs and know that they can still tell after taking a gift. Talk about the children in the story and ask for no personal stories. Pupils often say “I would never fall for that”; answer kindly that tricks are made to work on smart people.

free-coins = Noor is 9. In her favorite game, she builds a tower for a cat queen. A player she has never met stops by. What should Noor write?
    .title = Free coins for Noor
    .notes = Let pupils call out a reply and say why. Then go back and try another way. Every way ends with help, so there is no bad ending to fear.
    .name = Noor
    .other = MaxStar
    .hello = Hi. Nice tower.
    .coins = I can give you free coins.
    .ask-why = Why would you give me coins?
    .ask-why-why = It is smart to wonder. But a question keeps the chat going. Noor can also say no and stop.
    .no-thanks = No thanks. I earn my own.
    .no-thanks-why = A short no is enough. Noor needs no reason, and now she owes nothing.
    .take-coins = Wow, okay. Thank you!
    .take-coins-why = Free coins sound great, so lots of kids say this. If there is a trick, it is MaxStar’s doing. Noor can still tell.
    .move = Let’s talk in another app.
    .stay-here = No. I only chat in here.
    .stay-here-why = Noor stays where she can report and block. A real friend is fine with that.
    .which-app = Okay. Which app is it?
    .which-app-why = It can feel rude to say no. But away from the game, it is harder for helpers to see.
    .maybe-later = Maybe later. I’m busy.
    .maybe-later-why = Now Noor has some time to think. A short, clear no works even better.
    .hush = Let’s keep this a secret.
    .promise = Okay. I won’t tell anyone.
    .promise-why = Noor wants to be kind and keep her word. But she may break a promise like this. She can tell.
    .why-secret = Why is it a secret?
    .why-secret-why = That is a fair question. Still, she does not need the answer. A secret like this is a reason to tell.
    .no-secrets = No. I tell people I trust.
    .no-secrets-why = Now it is clear: Noor will not stay quiet. Tricks need quiet to work.
    .later-coins = Later, the coins bother Noor. She can’t enjoy them. She tells Ms. Ade, her teacher.
    .later-app = Later, Noor feels stuck. She goes to her grandpa and shows him the chat.
    .later-secret = Later, the secret feels heavy. Noor tells her aunt about it.
    .thinks = Noor stops and thinks. Something does not feel right.
    .told = Noor closes the chat and tells her foster mom. They keep the chat, report MaxStar and block. Then the cat queen gets her roof.
    .helped = “I’m glad you told me,” the grown-up says to Noor. They keep the chat, then report and block MaxStar. Noor is not in trouble.

gift-with-catch =
    A real gift asks for nothing back. Some gifts have a catch, like a hidden thread. First you get coins. Then you owe a favor.

    That is a warning sign. But you never owe anyone for a gift in a game. You can say no, even after you took it.
    .title = A gift with a catch
    .alt = A gift box. A long thread runs from it and out of sight.
    .slide = A real gift asks for nothing back. A gift with a catch wants a favor. You never owe anyone for a gift in a game.
    .notes = Ask: how is a birthday gift different from a gift with a catch? Stress the last sentence. Pupils who took something need to hear it most.

same-age = Kofi chats with a player he has never met. Press every line that is a warning sign.
    .title = Spot the signs with Kofi
    .notes = Not every line is a warning sign, and that matters: most chat is just play. Let pupils say why a line is fine. There are three signs to find.
    .name = Kofi
    .other = Luna10
    .good-game = Good game today.
    .good-game-why = This is plain friendly talk about the game. It asks for nothing.
    .ice-level = Thanks. I like the ice level.
    .ice-level-why = Kofi talks about the game. That tells nobody who he is.
    .ten-too = I’m 10 too. Look at my picture.
    .ten-too-why = This may be pretending. Anyone can type an age or borrow a picture.
    .dragon = The next level has a dragon.
    .dragon-why = This is a tip for the game. Lots of players share tips.
    .your-school = What school do you go to?
    .your-school-why = This is a personal question. A school’s name can help someone find you.
    .to-myself = I keep that to myself.
    .to-myself-why = Kofi says no in a calm way. He does not have to explain.
    .tell-nobody = Don’t tell anyone we chat.
    .tell-nobody-why = This asks for secrecy. A fair friend does not need you to hide the chat.

behind-the-picture =
    Online, anyone can pick a name, an age and a face. A photo can be borrowed. Even a video can be fake.

    So ask yourself: do I know this person off the screen, too? If not, keep your school, street and phone number private.
    .title = Who is behind the picture?
    .alt = A speech bubble. A photo with no face is clipped over a planet.
    .slide = Online, anyone can pick a name, an age and a face. Even a video can be fake. Keep your school, street and phone number private.
    .notes = Ask pupils what picture and name they would pick, just for fun. That shows how quick it is to look like someone else.

friendly-or-warning = Here are seven lines from game chats. Which are just play, and which are a warning sign?
    .title = Friendly play or warning sign?
    .notes = Ask what the friendly lines have in common: they stay in the game and leave room for a no. Then name each sign out loud.
    .bin-friendly = Friendly play
    .bin-warning = Warning sign
    .race-again = “Do you want to race again?”
    .race-again-why = It is about the game. “Yes” and “no” are both fine answers.
    .you-owe = “You took my gift, so do me a favor.”
    .you-owe-why = This is a gift with a catch. You owe nothing for it.
    .other-app = “Come and chat in my other app.”
    .other-app-why = Moving apps takes the chat away from people who can help.
    .play-later = “No problem, play when you can.”
    .play-later-why = This player is fine with a no. That is how fair friends act.
    .which-street = “What street do you live on?”
    .which-street-why = This is a personal question. No game needs your street.
    .best-level = “Which level do you like best?”
    .best-level-why = Ice, jungle or lava: nobody can find you by that.
    .our-secret = “This has to stay our secret.”
    .our-secret-why = Someone wants you to keep quiet. That is a reason to tell.

second-door =
    In many games you can report and block. Someone you trust can look at the chat with you. In another app, all that may be gone.

    So moving apps is a warning sign. “Don’t tell anyone” is one more. You can stay where you are. You can close the chat.
    .title = The second door
    .alt = A bright open door. Behind it is a second door, and it is darker.
    .slide = In another app, it may be harder to get help. So moving apps is a warning sign. “Don’t tell anyone” is one more. You can stay where you are.
    .notes = Ask why someone might want to move a chat. Some reasons are fine, such as a class group that you set up. With a player nobody has met, staying put is best.

steps-for-ilan = Ilan took coins from a player. Now the player wants a favor. Put Ilan’s steps in order.
    .title = What can Ilan do?
    .notes = Let pupils act out the steps with their hands: stop, leave, find, tell, tell again. Stress that blocking is easy to do together with a helper.
    .stop = Stop writing back
    .stop-why = This comes first. Ilan needs no last word and no excuse.
    .leave-there = Leave the messages there
    .leave-there-why = He stops, but he does not delete. The messages help a helper see what went on.
    .find-someone = Find someone he trusts
    .find-someone-why = That can be a parent, a teacher, a coach or an aunt. A helper can also help him block.
    .tell-all = Tell it all, the coins too
    .tell-all-why = A helper can do more with the whole story. Taking coins is not Ilan’s fault.
    .tell-next = Not heard? Tell the next person
    .tell-next-why = This step is there in case the first one does not help. There is always another person.

you-can-tell =
    Ilan took the coins, and he can still tell. The trick is the other person’s doing. It is never your fault.

    Tell a parent, a teacher or a coach. Tricky people can be people you know, too. Does a helper hurt you or not listen? Choose another, or a helpline.
    .title = You can always tell
    .alt = A boy and a man sit side by side on the porch steps. The man has an arm around the boy.
    .slide = It is never too late to tell, even with the coins. It is never your fault. Tell a parent, a teacher or a coach. Does one hurt you or not listen? Choose another, or a helpline.
    .notes = Read it slowly. Do not ask whether it happened to anyone. If a pupil wants to talk to you later, listen calmly and follow your school’s steps.

nine-like-you = A player writes: “I’m 9, just like you.” Can you be sure?
    .young-picture = Sure, if the picture looks young
    .young-picture-why = A picture feels like proof. But it can be borrowed from anyone. Ask yourself: do I know this player off the screen?
    .any-age = Not sure, anyone can type an age
    .any-age-why = Typing an age is easy, and nobody checks it. So keep private things private.
    .so-nice = Sure, if they are nice each day
    .so-nice-why = Being nice feels like being safe. But a trick often starts out nice. Look at what they ask for.

may-know = What may a player you have never met know?
    .color = The color you like best
    .color-why = Lots of people like the same color. It does not help anyone find you.
    .school = The school you go to
    .school-why = Friends ask each other that all the time. But a school shows where you are each day. Keep it private.
    .level = The level you like best
    .level-why = That is talk about the game. It does not tell who you are.
    .phone = The number of your phone
    .phone-why = Sharing it can feel friendly. But then they can reach you away from the game. Keep it private.

too-late = If you took the coins, it is too late to tell.
    .true-why = It can feel that way, and then it is hard to talk. But you can tell today, next week or next year. Helpers want to know.
    .false-why = It is never too late to tell. Taking coins does not make a trick your fault.

name-the-sign = Match each line with its warning sign.
    .favor = “Take this, then do me a favor.”
    .favor-to = A gift with a catch
    .favor-why = The gift has a price. A real gift has none.
    .app = “My other app is better.”
    .app-to = Moving apps
    .app-why = It leads the chat away from help.
    .quiet = “Nobody needs to know.”
    .quiet-to = Secrecy
    .quiet-why = It asks you to stay quiet. Good friends do not need that.
    .street = “Where do you live?”
    .street-to = A personal question
    .street-why = It asks for something private. You do not have to answer.

why-move = Why is “Let’s move to another app” a warning sign?
    .lose-points = You could lose points in your game
    .lose-points-why = It is normal to think of your points. The sign is about something else: help is harder to reach.
    .all-bad = All the other apps are bad for kids
    .all-bad-why = Some apps do cause trouble, so this sounds true. But the app is not the point. Moving away from help is.
    .hides-chat = It takes the chat away from helpers
    .hides-chat-why = Where nobody else can see, a trick is easier. So stay where you are.

real-gift = A real gift asks for nothing back.
    .true-why = A real gift is free. If someone wants a favor for it, it has a catch.
    .false-why = It can feel like you have to give something back. But you owe nothing for a gift. You can always say no.

lina-steps = A player tells Lina: “Keep this between us.” Put her steps in order.
    .stop-writing = Stop writing back
    .stop-writing-why = First she stops. She does not have to say bye.
    .keep-messages = Leave the messages there
    .keep-messages-why = Next she leaves them as they are. They help her explain.
    .show-them = Show them to someone she trusts
    .show-them-why = Then she is not alone with it. Someone can help her report and block.

friend-stuck = Your friend took a gift in a game and now feels stuck. What helps most?
    .together = “Let’s tell someone together.”
    .together-why = Telling is easier with a friend. And it was not your friend’s fault.
    .give-back = “Just give the gift back now.”
    .give-back-why = It seems fair to give it back. But then your friend has to write again. Telling someone first helps more.
    .keep-quiet = “I’ll keep it a secret for you.”
    .keep-quiet-why = It is loyal, and your friend may ask for it. But then you are both stuck. Go and tell together.
