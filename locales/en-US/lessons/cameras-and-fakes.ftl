lesson = Cameras and fake pictures
    .summary = When does a camera rest? And what does a picture prove?
    .coloring = My camera is off until I say so.
    .find = camera, picture, grandma, cousin, video, voice, song
    .can-camera-choice = choose when a camera goes on and when it rests
    .can-check-real = find out whether a picture or a voice is real
    .can-help-kid = help a kid when a picture hurts
    .discuss-fun-camera = When is a video call a lot of fun?
    .discuss-real-or-fake = Why is it so hard to see if a picture is real?
    .discuss-kind-words = What can you say to a friend in a fake picture?
    .home-find-cameras = Let’s find every camera at home. Which ones can rest?
    .home-hurry-line = What can you say when someone says “quick”?
    .home-near-us = Who should be near when you’re on a video call?
    .family = Draw a creature with parts of three animals and give it a name. Hang it near the camera at home, so you remember: pictures can be made up.
    .teach = Show someone how to cover a camera. Then find an app’s camera switch. They press, you explain.
    .teacher = The aim: students choose when a camera is on. They know that a picture or a voice alone proves nothing, and they stand by whoever is in a fake. A private picture is explained early, in plain words; read it like any other line. Show no fakes of real people and name no tools that make them. If someone says “it’s just a joke”, ask who’s laughing and who isn’t.

rabbit-cat =
    .title = A cat with rabbit ears
    .mixed-alt = A picture of a cat with rabbit ears. One half comes apart in square tiles.
    .new-pet = Sam is 8. This is his new pet!
    .armchair-alt = Sam sits in an armchair with a tablet and grins. A planet is on the screen.
    .who-sam = Sam
    .made-up = So my rabbit cat is a fake!
    .faces-too = A computer can make up pets, faces and voices.
    .notes = Start with the fun. Which two animals would students mix? The new word is “fake”. It’s fine not to spot one; grown-ups often can’t either.

live-is-now =
    Live video happens right now. No one checks it first. Anyone can record it, and you wouldn’t notice. So a camera rests until you need it.

    A private picture is one you wouldn’t show the whole class. Above all, that’s one of what underwear covers. No one may ask a kid for it.
    .title = Live means right now
    .alt = A laptop on a desk at night. A small round cover with a leaf on it closes the camera.
    .slide = Live video happens right now, and anyone can record it. You wouldn’t show a private picture to the whole class. Above all, it’s one of what underwear covers. No one may ask for it.
    .easy = Live is right now. A private picture shows what underwear covers. No one may ask you for it.
    .notes = Show how a bit of paper covers a camera. Ask what a viewer could see behind you in this room. Read the second part as plainly as the first, and go on.

cousin-call = Mina is 10. It’s Sunday, and Grandma has planned a call. She sits next to Mina. The cousin writes. What should Mina write?
    .title = A song with her cousin
    .notes = There’s nothing to warn of here. Ask what makes it a good call: it was planned, the cousin is known, Grandma is there, and “no camera” is fine.
    .easy = The cousin wants to sing. Grandma sits next to Mina. Help Mina pick.
    .name = Mina
    .other = Mina’s cousin
    .lets-sing = Let’s sing! Camera on?
    .one-second = Sure, one second!
    .one-second-why = Her cousin is family, and Grandma is right there. On with the show.
    .off-today = My camera’s off today.
    .off-today-why = You may stay off camera, even with family. Her cousin can still hear her.
    .asking = Wait, I’m asking Grandma.
    .asking-why = Always a fine thing to do. This call was Grandma’s plan, so she’s already in.
    .no-camera = Okay! Then I close my eyes, too.
    .grandma-waves = Grandma laughs and waves at the tablet.
    .high-part = Ready? I’ll take the high part.
    .hiccups = They sing it twice. Then Mina gets the hiccups, and Grandma takes over.

mina-camera = The next day, Mina sings in a music app. HighNote is new to her. What should Mina write?
    .title = The same song, someone new
    .notes = It opens word for word like the cousin’s chat. Ask what’s different this time. Then try a harder way as well; it ends with help.
    .easy = Someone new wants to sing. Mina does not know who it is. Help her pick.
    .name = Mina
    .other = HighNote
    .lets-sing = Let’s sing! Camera on?
    .one-second = Sure, one second!
    .one-second-why = It worked so well on Sunday. This time she can’t tell who’s there. She can switch it off any second.
    .off-today = My camera’s off today.
    .off-today-why = She can sing and stay unseen. For a song, a voice is enough.
    .asking = Wait, I’m asking Grandma.
    .asking-why = On Sunday it wasn’t needed. With someone new, two pairs of eyes are better.
    .come-on = Come on, quick. Everyone turns it on.
    .minus-me = Everyone minus me.
    .minus-me-why = Funny and clear. She already gave her answer, and HighNote pushed. Now she’s off to Uncle Ray.
    .tomorrow = Tomorrow, maybe?
    .tomorrow-why = It gives Mina a night to think. HighNote hears a maybe.
    .half-song = Half a song, then.
    .half-song-why = When someone rushes you, a small yes looks like a way out. The rush is HighNote’s doing.
    .picture = Then send me a private picture.
    .got-frog = I’ve got a picture of a frog.
    .got-frog-why = Frogs are great. HighNote asked for something no one may ask a kid for. Time to get a grown-up.
    .dont-show = Okay, if no one sees it.
    .dont-show-why = Mina doesn’t want trouble. The trouble is HighNote’s. She can still close the app and tell.
    .off-it-goes = Nope. Off it goes.
    .off-it-goes-why = One tap, and it’s quiet. Next stop: Grandma or Uncle Ray.
    .later-camera = Later, Mina can’t get rid of her hiccups. At dinner she tells Grandma and Uncle Ray why.
    .later-picture = Later, Mina can’t sing a note. At school she tells Nurse Bello, and he calls Uncle Ray.
    .pauses = Mina wants to fix this alone. Then she thinks of the word “private”, and calls Uncle Ray.
    .told = Uncle Ray reads it with her. They keep the name and the words, report HighNote and block. Then Mina sings for him, hiccups and all.
    .helped = “HighNote was wrong, and you were right to tell.” They keep the name and the words, no picture. They report and block. On Sunday, Mina sings again.

chess-champ = Leo is 9 and plays chess online. Find any warning sign.
    .slide = Leo is 9 and plays chess online. Say the number of any warning sign.
    .title = Is it really the champion?
    .notes = Friendly lines aren’t signs, and being new isn’t either. One of Leo’s own lines gives something away; he was just excited. Ask what he could check, and with whom.
    .easy = A player says he’s a champion. Is it true? Press any warning sign.
    .name = Leo
    .other = RookKing
    .knight-move = Your knight gave me trouble!
    .knight-move-why = It’s about the game. Good players say such things.
    .leo-fact = It’s the only piece that can jump.
    .leo-fact-why = Leo loves facts. This one tells nothing about him.
    .really-me = I’m the real champion. Watch my video!
    .really-me-why = Anyone can borrow a video, or fake one. It shows a face, and not who’s typing.
    .leo-fridays = Wow! I play at the library on Fridays.
    .leo-fridays-why = He got excited, as kids do. Now RookKing knows a place and a day. Grandpa can help with that.
    .in-june = My next game is in June.
    .in-june-why = Any fan could know it. It asks for nothing.
    .have-fun = Have fun with your knight!
    .have-fun-why = A friendly goodbye. It doesn’t ask where Leo is, or when.

leo-nose =
    .title = Leo with a pig’s nose
    .clip-alt = On a dark screen, a planet has sent a clip. A big play sign is in the bubble.
    .goes-around = Someone faked a clip: Leo with a pig’s nose.
    .floor-alt = Mina sits on the floor with her head down. An empty chair stands in the light.
    .who-mina = Mina
    .all-alone = He’s so sad. I’ll fix it. All alone!
    .chairs-alt = Mina sits across from Ms. Ade, who leans in and listens.
    .who-ms-ade = Ms. Ade
    .with-you = Not alone. What would help Leo?
    .ask = Leo wants the clip gone. Which words can Mina use to ask for that?
    .clip-down = Can we make that clip go away?
    .clip-down-why = Now Ms. Ade knows what to do. She can write to the app and the families.
    .kids-laugh = Kids keep laughing about Leo.
    .kids-laugh-why = It’s true, and it matters. Ms. Ade may talk to the class. The clip is still there.
    .who-made-it = Can you find out who made it?
    .who-made-it-why = Mina is angry, and a teacher can look into that. What Leo wants is the clip gone.
    .notes = Ask what Mina can do herself (stay with Leo, pass nothing on) and what a grown-up does. Say the chosen words out loud once. Leave a way back for anyone who passed on a fake before.

help-works =
    Maybe a camera was on. Maybe a picture went out. Whoever tricked you did wrong, and you didn’t. Pictures can often be taken down.

    Tell a grown-up at home, a coach or a nurse. Tell even if you like whoever did it. Does a grown-up hurt you or not help? Pick another, or call a helpline.
    .title = Pictures can often come down
    .alt = Framed pictures hang on a line. A hand takes one down. A box holds one more.
    .slide = Maybe a camera was on. Whoever tricked you did wrong, and you didn’t. Tell a grown-up at home, a coach, a nurse or a helpline. Pictures can often be taken down.
    .easy = A picture went out? You did nothing wrong. Tell a grown-up. A helpline is good, too.
    .notes = Read the first lines twice. Don’t ask who has had a camera on. If a student comes to you later, listen, look at no picture, and follow your school’s steps.

planned-call = Grandma planned a call with Mina’s cousin. It’s four o’clock, Grandma is there, and it rings. What should Mina do?
    .off-show = Camera off, and show a grown-up
    .off-show-why = Off is always allowed. Grandma sees it all anyway, so Mina can enjoy the call.
    .wave-on = Camera on, and wave
    .wave-on-why = A planned call, a cousin, and Grandma on the sofa. Time to wave!
    .set-up = Ask a grown-up to set it up
    .set-up-why = It’s good to ask. Grandma did that already when she planned it.

see-room = In a drawing app, someone new wants to see Mina’s room. What should Mina do?
    .off-show = Camera off, and show a grown-up
    .off-show-why = She can draw with people who don’t see her. A grown-up can look at the rest.
    .wave-on = Camera on, and wave
    .wave-on-why = She waved at her cousin, so why not? Here she can’t know who looks in.
    .set-up = Ask a grown-up to set it up
    .set-up-why = Asking helps. There’s nothing to set up, since no one new needs her room.

chess-video = A girl from Leo’s chess club would like to play by video. It’s their first call. What should Leo do?
    .off-show = Camera off, and show a grown-up
    .off-show-why = He may always do that. Leo knows the girl from the club, so a call can work.
    .wave-on = Camera on, and wave
    .wave-on-why = It may come to that soon. Grandpa doesn’t know about it yet.
    .set-up = Ask a grown-up to set it up
    .set-up-why = Leo knows her, and it’s new. Grandpa can talk to her family and stay near.

clip-ten = Someone new sends Leo a clip. A girl in it says: “I’m ten!” Is it her? What can he do?
    .face-to-face = Ask the kid face to face
    .face-to-face-why = That works with kids he sees at school. He never meets someone he only knows online.
    .known-number = Call the number the family has
    .known-number-why = That’s how you check on family. His family has no number for someone new.
    .let-look = Leave it and let a grown-up look
    .let-look-why = All he knows is that a clip came. Kids can’t check it. He doesn’t need to find out.

two-desks = A picture in the class chat shows Sam with a purple beard. Mina sits behind him. How can she find out if it’s real?
    .face-to-face = Ask the kid face to face
    .face-to-face-why = “Sam, is that you?” It takes a second. He can also say if he likes it.
    .known-number = Call the number the family has
    .known-number-why = You could. Sam sits right in front of her, so there’s a shorter way.
    .let-look = Leave it and let a grown-up look
    .let-look-why = That’s never bad. For a beard, Sam himself knows best.

bea-voice = A call for Sam. It’s Aunt Bea’s voice: “New number! Are you home alone?” He isn’t sure. How can he check?
    .face-to-face = Ask the kid face to face
    .face-to-face-why = Good for kids at school. Here a grown-up’s voice is on the phone.
    .known-number = Call the number the family has
    .known-number-why = He hangs up and calls Aunt Bea, with Jonah next to him. Voices can be copied.
    .let-look = Leave it and let a grown-up look
    .let-look-why = A good idea with pictures. A voice leaves nothing to look at. Aunt Bea can say if it was her.

recess-alone = Ms. Ade is getting Leo’s fake taken down. At recess he’s alone. What can Mina do now?
    .sit-with = Go and sit with the kid
    .sit-with-why = The clip is in good hands. Leo needs company, and maybe a game of chess.
    .say-sorry = Go and say sorry to the kid
    .say-sorry-why = Sorry is for whoever laughed or passed it on. Mina did neither.
    .step-in = Ask a teacher to step in
    .step-in-why = Always okay. Ms. Ade already has, so Mina is free to be a friend.

sam-passed = In a game chat, Sam passed on a fake of a boy. It’s gone now, thanks to his aunt. The boy is still sad. What can Sam do?
    .sit-with = Go and sit with the kid
    .sit-with-why = A kind thought. The boy may wonder what Sam wants. A few words have to come before that.
    .say-sorry = Go and say sorry to the kid
    .say-sorry-why = Sam helped spread it, so he can help make it better. It takes courage.
    .step-in = Ask a teacher to step in
    .step-in-why = A teacher can help Sam find words. The fake is gone. Only Sam’s part is missing.

three-classes = A fake of a girl goes through three classes. Her friends are with her. Ida saw it, too. What’s missing?
    .sit-with = Go and sit with the kid
    .sit-with-why = It’s kind, and her friends are doing it. Meanwhile the fake keeps going.
    .say-sorry = Go and say sorry to the kid
    .say-sorry-why = Ida didn’t pass it on. A kind word is fine. It won’t stop the fake.
    .step-in = Ask a teacher to step in
    .step-in-why = Three classes are too much for kids. Ms. Ade or Mr. Okoro can reach them all.

what-to-keep = Someone asked Mina for a private picture. What can she keep for Grandma to see?
    .the-name = The name of whoever asked
    .the-name-why = With a name, you can report.
    .the-words = The words in the chat
    .the-words-why = They show what happened. Mina doesn’t have to retell it.
    .the-picture = A copy of a private picture
    .the-picture-why = It looks like proof, so many would save it. The words are enough. No one copies or sends a private picture.
    .the-day = The day it happened
    .the-day-why = A day helps the app find it.
