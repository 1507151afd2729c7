lesson = Cameras and fake pictures
    .summary = When a camera stays off, and how a picture can be fake.
    .can-camera-off = choose when a camera stays off
    .can-not-proof = say why a picture or a video is no proof
    .can-stop-fake = stop a fake picture and help the person in it
    .can-still-tell = tell someone you trust, even if the camera was on
    .discuss-fun-camera = When is a video call a lot of fun?
    .discuss-real-or-fake = Why is it so hard to see if a picture is real?
    .discuss-kind-words = What can you say to a friend in a fake picture?
    .home-find-cameras = Let’s find every camera in our home. Which ones can be off?
    .home-bao-line = What could Bao say when a player rushes him?
    .home-near-us = Who should be near when a kid is on a video call?
    .family = Make a small cover for each camera at home from paper and tape that comes off again. Then call someone you all love and uncover one, just for that call.
    .teacher = After this lesson, pupils can decide when a camera is on. They know that a picture proves nothing and that a fake can hurt. Show no fakes of real people and name no apps that make them. If someone says “it’s only a joke”, ask who gets to laugh, and keep to Bao, Amara, Yusuf, Pia and Theo.

bao-camera = Bao is 9. He draws foxes on a drawing site. A player he has never met writes to him. What should Bao write?
    .title = Someone wants to see Bao
    .notes = Let pupils pick a reply, read what it does, then go back and try one more. Ask what the hurry does to Bao. Each way ends with help, so the class may try the harder ones, too.
    .name = Bao
    .other = SkyPaint
    .nice-fox = Your fox looks great!
    .right-now = Let’s video chat. Quick, right now!
    .switch-on = Okay! I’ll turn my camera on.
    .switch-on-why = When someone is in a hurry, it is hard to think. The rush is SkyPaint’s doing. Bao can turn it off and tell.
    .what-for = What do you want to see?
    .what-for-why = Bao wants to know more, and that is smart. But he does not need a reason. A no is enough.
    .just-draw = No video. I only draw here.
    .just-draw-why = Bao is calm and clear. He can draw with people and still not be seen.
    .come-on = Come on. Everyone else does it.
    .no-and-go = No. I’m telling my grandma.
    .no-and-go-why = One no was enough, and SkyPaint did not hear it. So Bao stops and gets help.
    .tomorrow = I can’t now. Maybe tomorrow.
    .tomorrow-why = Now Bao has time to think, and that helps. But SkyPaint may ask again. Bao can say no for good.
    .one-minute = Okay, but just one minute.
    .one-minute-why = A small yes can feel like the way out. Bao only wants some peace. He can still stop and tell.
    .picture = Then send me a private picture.
    .joke = Ha ha! You can have my fox.
    .joke-why = A joke feels less stiff than a no. Bao can also stop here. He owes SkyPaint no answer at all.
    .okay-friends = Okay. Just don’t be mad at me.
    .okay-friends-why = Bao is kind and wants no trouble. But someone else’s mood is not his job. He may go and tell.
    .tell-grandma = No. Grandma will see this.
    .tell-grandma-why = It is always okay to say no to this. Bao shows it to Grandma, so he is not alone with it.
    .later-camera = Later, Bao feels odd. He cannot draw. In the evening, he tells his big sister and his dad.
    .later-picture = Later, Bao still thinks of the chat. At school, he tells Ms. Reed, the nurse.
    .pauses = Bao puts down his pen. It does not feel like fun now.
    .told = “I’m so glad you came,” says Grandma. They keep the chat, report SkyPaint and block it. Then Bao draws her as a fox.
    .helped = “Thank you for telling me. This is not your fault.” With help, Bao keeps the chat, then reports and blocks SkyPaint. The next day he draws a fox with wings.

live-is-now =
    Live means it happens right now. No one can check it first. Someone may record it, and you would not know.

    So a camera rests when you do not need it. Close its little cover. For a video call, have a grown-up near.

    A private picture shows what underwear covers. Nobody may ask a kid for one.
    .title = Live means right now
    .alt = A laptop on a desk at night. A small round cover with a leaf on it closes the camera.
    .slide = Live means right now, and someone may record it. A camera rests when you do not need it. A private picture shows what underwear covers. Nobody may ask a kid for one.
    .notes = Show how a bit of paper can cover a camera. Ask what a viewer could see behind a person in this room: a name, a map, a school shirt. Say that video calls with people we love are a good thing. Read the last two sentences as plainly as the rest, and go on.

amara-tablet = Amara is 8. A new tablet sits on the arm of her wheelchair. Where does each card go?
    .title = What does Amara’s camera do?
    .notes = Let pupils show it with their hands: open, a thumb to the side, or closed like a cover. Some may place a card in a new spot and have a good reason. Ask what would change their mind.
    .bin-on = Camera on
    .bin-ask = Ask a grown-up first
    .bin-off = Camera off
    .aunt-call = Her aunt calls, and her family is in the room
    .aunt-call-why = The family planned this call and sits close by. Time to wave!
    .pajamas = She gets dressed, and the tablet is open
    .pajamas-why = Getting dressed is private. The camera can rest then.
    .piano-friend = A girl from piano wants to try a video call
    .piano-friend-why = It may be great fun. A grown-up can help set it up and stay near.
    .show-room = A player she never met wants to see her room
    .show-room-why = Amara does not know who is there. So the camera stays off, and she tells someone.
    .class-call = Her class meets on video with the teacher
    .class-call-why = The teacher is there, and her grown-ups know about it.
    .new-app = A new app asks if it may use the camera
    .new-app-why = Some apps need it and some do not. A grown-up can look at it with her.
    .call-over = The call is over, and she reads a comic
    .call-over-why = She wants to read in peace. So she closes the little cover.

rabbit-cat =
    Computers can make up pictures. They can give a cat the ears of a rabbit. They can also copy a real face or voice. That is called a fake.

    A good fake can look and sound real. So even a video is no proof of who is there.
    .title = A cat with rabbit ears
    .alt = A picture of a cat with rabbit ears. One half comes apart in square tiles.
    .slide = Computers can make up pictures. They can copy a real face or voice. That is called a fake. It can look real. So even a video is no proof of who is there.
    .notes = Start with the fun: which two animals would pupils mix on paper? Then explain the one new word, fake. It is fine not to spot one, since grown-ups cannot always do it.

star-goalie = Yusuf is 10 and loves soccer. A new player says he is a famous goalie. Press every line that is a warning sign.
    .title = Is it really the goalie?
    .notes = There are three signs. After the line about the video, ask what Yusuf could check, and with whom. If a pupil says the video must be real, agree that it looks so and point back to the cat.
    .name = Yusuf
    .other = GoalieStar
    .the-game = Did you watch the game?
    .the-game-why = Lots of fans ask this. It is just talk about soccer.
    .what-save = Yes! What a save!
    .what-save-why = Yusuf is happy about the game. It tells no one who he is.
    .really-me = It’s really me. Look at my video.
    .really-me-why = This may be pretending. A video can be borrowed, or it can be a fake.
    .next-game = We play again on Sunday.
    .next-game-why = Any fan could know that. It asks for nothing, and it proves nothing.
    .between-us = Tell no one that I write to you.
    .between-us-why = This asks for secrecy. Yusuf may talk about any chat with people he trusts.
    .send-one = Now send me a private picture.
    .send-one-why = Asking a kid for a private picture is a warning sign. It does not matter who asks.
    .to-coach = No. My coach will see this chat.
    .to-coach-why = Yusuf says no and does not stay alone with it. A coach can help him report and block.

fakes-hurt =
    A cat with rabbit ears hurts no one. A fake of a real kid can sting. It hurts even if everyone knows it is fake. It can feel like the whole room laughs.

    Not sure if it is okay? Ask the kid in it. If it is not, let it stop with you.
    .title = When a fake is no fun
    .alt = Two children sit on a bench at night. One has an arm around the other.
    .slide = A fake of a real kid can sting. It can feel like the whole room laughs. Not sure if it is okay? Ask the kid in it. If it is not, let it stop with you.
    .notes = Speak of the feeling, not of real cases in your class. Ask what helps on a day when others laugh at you. Someone in the room may have sent a fake before, so leave a way to make it right.

pia-steps = Pia gets a fake picture. It shows her friend Theo with a pig’s nose, and others laugh. Put her steps in order.
    .title = What can Pia do for Theo?
    .notes = Let five pupils stand in a line, each with one step. Then ask if a step could move: telling first is fine, too. Stress that Pia does not have to find out who made it.
    .stop-it = Do not pass the picture on
    .stop-it-why = This takes no time at all. The picture stops with Pia.
    .find-theo = Find Theo and say a kind word
    .find-theo-why = Now she goes to Theo. “I’m with you” is enough. He has someone at his side.
    .go-along = Go with Theo to a grown-up
    .go-along-why = Together it is not so hard. They can go to a teacher, a parent or the librarian.
    .ask-down = Ask that grown-up to have it taken down
    .ask-down-why = With a grown-up there, they can ask. A grown-up can write to the site or the school.
    .next-person = No help yet? Ask one more person
    .next-person-why = This step is for when the first one does not listen. There is always someone else.

help-works =
    Maybe a camera was on. Maybe a picture went out. It is not your fault. Pictures can often be taken down.

    Tell a parent, a coach or the school nurse. You may know and like the person who tricked you. You can still tell. Does a helper hurt you or not listen? Go to the next one, or to a helpline.
    .title = Pictures can come down
    .alt = Framed pictures hang on a line. A hand takes one down. A box holds one more.
    .slide = Maybe a camera was on, or a picture went out. It is not your fault. Tell a parent, a coach or the school nurse. Does one hurt you or not listen? Choose another, or a helpline.
    .notes = Read the first lines twice, slowly. Do not ask who has had a camera on. If a pupil comes to you later, stay calm, listen, do not look at any picture, and follow your school’s steps.

lola-video = Lola plays with someone she has never met. The player wants a video call. What is best?
    .hide-face = Say yes, but keep her face hidden
    .hide-face-why = It seems safe with no face. But a room and a voice tell a lot, too. The camera can stay off.
    .friend-watch = Say yes if a friend sits by her
    .friend-watch-why = It is nice not to be alone. But two kids cannot check who is there. Tell a grown-up.
    .stay-off = Say no and tell a grown-up
    .stay-off-why = Live video cannot be checked first. Lola can play on with the camera off.

checked-first = Live video is checked before you see it.
    .true-why = That would be good! But live means right now, and no one looks first. You can close it and tell.
    .false-why = Live means it happens right now. No one has looked at it before you.

lens-closed = When should a camera be off?
    .planned-call = Grandpa calls, as your family planned
    .planned-call-why = It is good to be careful. But your family set up this call, so wave to him!
    .after-call = A call is over, and you play a game
    .after-call-why = A camera that is not in use can rest. Close its cover.
    .getting-dressed = You get dressed, and a laptop is open
    .getting-dressed-why = That time is just for you. So the camera is off.
    .school-call = Your class meets there with a teacher
    .school-call-why = Off may seem best at all times. But here a teacher is with you.
    .player-asks = A player you never met asks to see you
    .player-asks-why = You do not know who is there. Keep it off and tell someone.

birthday-clip = Iris gets a clip. A girl in it says, “Hi, I’m ten, too!” What does Iris know now?
    .who-it-is = Who is in the chat with her
    .who-it-is-why = A face and a voice feel like proof. But the clip can be borrowed or fake. Ask someone you trust.
    .clip-came = That someone sent her a clip
    .clip-came-why = That is all she knows so far. Who sent it, and how old they are, is still open.
    .how-old = How old the sender must be
    .how-old-why = The girl says it, so it seems clear. But someone else may have sent the clip. Iris can ask for help.

what-helps = What helps when? Make pairs.
    .not-used = A camera that no one needs now
    .not-used-to = Close its little cover
    .not-used-why = Closed is closed. You can see it with one look.
    .family-call = A video call with your cousins
    .family-call-to = Have a grown-up near
    .family-call-why = Then you can have fun, and help is close by.
    .pushy-player = A player who pushes you to go live
    .pushy-player-to = Keep the chat, and tell someone
    .pushy-player-why = You said no once. That was enough.
    .fake-around = A fake picture that makes a kid sad
    .fake-around-to = Let it stop with you
    .fake-around-why = Each person who stops it helps that kid.

ravi-ears = A fake of Ravi with huge ears goes around. He is sad. What helps him most?
    .sit-with = Do not pass it on, and sit with him
    .sit-with-why = Now it stops with you, and Ravi has company. Next, you can tell someone together.
    .say-joke = Tell him it was only meant as a joke
    .say-joke-why = You want to cheer him up, and that is kind. But it still hurts him. First sit with him and listen.
    .fake-back = Make a fake of whoever made his
    .fake-back-why = It can feel fair to get even. But then two kids are hurt. Stop it, and tell a grown-up.

all-know = A fake can hurt, even when everyone knows it is fake.
    .true-why = The picture is not real, but the feeling is. So we stop it and stay kind.
    .false-why = “It’s not even real” sounds true. But being laughed at hurts all the same. Let it stop with you.

cleo-steps = A player asks Cleo for a private picture. Put her steps in order. (In real life, telling can come first.)
    .no-answer = Stop writing back
    .no-answer-why = First she stops. She does not have to send a thing, not even a no.
    .leave-words = Leave the chat as it is
    .leave-words-why = Next she keeps the words there. She will want to show them.
    .show-words = Show the chat to her grandpa or a nurse
    .show-words-why = Now someone else knows. Cleo does not have to carry it alone.
    .block-together = With that help, report and block the player
    .block-together-why = This comes last, once the helper has seen it. It is easier with two.

nico-camera = Nico turned his camera on for a player. Now he feels bad. What can he do?
    .quiet-off = Turn it off and keep it to himself
    .quiet-off-why = Off is a good start. But keeping quiet leaves Nico alone with it. It helps to tell.
    .tell-today = Tell his godmother or his teacher
    .tell-today-why = It is not Nico’s fault. His helper can keep the chat, then report and block the player.
    .ask-player = Ask the player to forget it
    .ask-player-why = Nico hopes that this will end it. But then the chat goes on. It helps more to tell someone.
