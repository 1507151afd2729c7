lesson = Going live
    .summary = What is special about live video, and how to stay in charge of your show.
    .can-before-button = decide what can be seen before a stream begins
    .can-set-stream = set who may watch, comment and send gifts
    .can-end-it = skip a comment or end a stream without a reason
    .can-know-help = say who can help when something went wrong live
    .discuss-live-or-later = What is good about live, and when is a video for later just as good?
    .discuss-kind-viewer = What does a kind viewer do when the comments turn mean?
    .discuss-app-rules = What should an app check before people may go live?
    .home-show-stream = Which stream do you like to watch? Show me a little of it.
    .home-my-wall = What could a viewer learn from the wall behind us?
    .home-stop-sign = Which sign could mean “please help me end this”?
    .family = Hold a make-believe stream through an empty picture frame, with no camera at all. The others call out what they can see behind the star of the show.
    .teacher = The aim: pupils make their choices before the live button and know that they can stop at any time. Work with Amina, Mira and Joaquín, and show no pupil’s own channel. Pupils often say “but it’s gone afterward”. Answer that viewers can film a screen, and that help exists as well.

no-second-look =
    Live is exciting because everything happens right now: a concert, a tournament, a cake that may collapse. But nobody reviews a live stream beforehand. Whatever somebody says or shows has already arrived.

    It is like standing in a bright room with open curtains. With people you know, that can be wonderful. So make your decisions before you press the button, while the curtains are still closed.
    .title = No second look
    .alt = A young person in front of a phone on a stand. Behind them, the curtain is half open to a street full of windows.
    .slide = Live is exciting because it happens right now. But nobody reviews it beforehand, and what is shown has already arrived. So make your decisions before you press the button.
    .notes = Begin with what is great about live, and let pupils name examples. Then ask what changes if nobody can edit. Keep it curious: the point is planning, not fear.

in-the-frame = Amina, 11, wants to bake live for her cousins. This is what her camera sees. What has to leave the picture first? Press all four.
    .title = Amina’s kitchen show
    .alt = A kitchen. Through the window there is a clock tower. A school sweater hangs over a chair, and a letter lies beside a bowl. A child dances, and a cat sleeps on a stool. A card with a plum is on the wall.
    .notes = Ask for the reason at every place. Some are worth a debate, such as the brother. A good rule for the class: look at the picture once as if you were a stranger.
    .bowl = The bowl and the flour
    .bowl-why = They are what the show is about. They say nothing about who or where Amina is.
    .sweater = Her school sweater
    .sweater-why = The name on it shows where she is on school days. An apron does the job.
    .letter = A letter lying on the table
    .letter-why = Her name and street may be on it, and cameras see small print. It goes in a drawer.
    .cat = The cat asleep on a chair
    .cat-why = It may steal the show, and that is all. Just leave out a tag with a phone number.
    .brother = Her little brother, dancing
    .brother-why = He looks sweet, but he cannot decide about it yet. Amina films without him and dances afterward.
    .window-view = The view from the window
    .window-view-why = A shop, a sign or a tower can show which street it is. Curtains closed, and done.
    .nickname = The card with a plum
    .nickname-why = It stands for “Chef Plum”, her nickname. Her real name stays private.

who-is-there =
    The counter tells you how many people are watching, but not who they are. Names can be invented, and even a video of somebody can be fake. Viewers can also record their screen, so something live may stay around.

    That is no reason to be afraid of everybody. Most people simply enjoy the music or the baking. It is a good reason to show unknown viewers only what anybody may see.
    .title = Eleven viewers, but who?
    .alt = A phone on a stand. Beside it are eleven round profile pictures, such as a planet, a kite and a robot.
    .slide = The counter tells you how many people are watching, but not who they are. Viewers can also record their screen. Show unknown viewers only what anybody may see.
    .notes = Ask what you know about someone from a name and a picture alone. If a pupil says “I have nothing to hide”, agree, and add that choosing is still nice.

your-crew =
    Every show has a crew, so find yours. A grown-up you trust can be close by while the camera is on. A friend you know can look after the comments. Decide together what you want to show and when you will stop.

    In some apps, only adults are allowed to go live. Then you can record a video first. Watch it together and decide who gets to see it.
    .title = Every show has a crew
    .alt = A parent and a teenager sit together at a kitchen table.
    .slide = Every show has a crew. A grown-up can be close by, and a friend can look after the comments. Decide together what you show and when you stop.
    .notes = Let pupils hand out the roles for a made-up show: host, comments, clock, grown-up nearby. The adult can be a carer, a grandparent or a youth worker. Rules and ages differ from app to app and change often.

mira-stream = Mira, 12, builds robots and wants to go live. This is how an app set up her stream. Flip the switches and watch what a stranger sees.
    .title = Mira’s live switches
    .notes = Before each switch, let pupils guess which line will change. One is fine already. Ask which two they would change if the stream started in ten seconds.
    .name = Mira
    .viewers = Only people I accepted can watch
    .viewers-why = This is the most important one. Mira knows who is in the room before she says hello.
    .viewers-shown = Mira’s workshop, live
    .viewers-hidden = An otter and the words “for friends”
    .comments = Only friends can comment
    .comments-why = Comments come from people Mira knows. It also makes it easier to look after them.
    .comments-shown = A box to write to Mira right now
    .comments-hidden = No box to write in
    .gifts = Viewers can send me gifts
    .gifts-why = Coins can come with wishes. Without them, nobody can act as if Mira owed something.
    .gifts-shown = A button to send Mira coins
    .gifts-hidden = No button for coins
    .guests = Anyone can ask to join by video
    .guests-why = This one was fine from the start. Mira decides beforehand who is on camera with her.
    .guests-shown = A button to join Mira on camera
    .guests-hidden = No way to join on camera
    .clips = Viewers can save clips
    .clips-why = Without the button, fewer pieces get passed around. Somebody could still film a screen, so the background counts, too.
    .clips-shown = A button to save pieces of the show
    .clips-hidden = No button to save a clip
    .town = Show my town
    .town-why = A robot is just as good without a place. Friends know where Mira lives.
    .town-shown = The name of Mira’s town
    .town-hidden = No place at all

your-show =
    Live moves quickly. Comments want an answer now, coins fly across the screen, and others cheer. Somebody may offer coins for a dare, or ask for a private call. That is pressure, even with a smiling face beside it.

    It is your show. You can skip a comment, block someone or stop in the middle of a song. Coins buy nothing from you.
    .title = It is your show
    .alt = A phone on a stand shows a large stop sign. A hand presses it.
    .slide = Live moves quickly, and coins for a dare are pressure. It is your show. You can skip a comment, block someone or stop in the middle of a song.
    .notes = Practice with the class: three claps, then “That’s it for today, bye!”, and everybody freezes. Stopping should feel ordinary. Ask why a countdown or a cheering crowd makes a no harder.

joaquin-live = Joaquín, 13, plays guitar live. His cousins are watching. What should Joaquín say?
    .title = Live with Joaquín
    .notes = Pupils advise Joaquín; nobody plays the viewer. Stop after each reply and ask what it does for him. Take one more way afterward, and point out that each of them ends with someone beside him.
    .name = Joaquín
    .other = star_77
    .opening = Two cousins send clapping hands. Then a new viewer joins.
    .nice = Nice song.
    .coins = You get coins if you do a dare.
    .no-dares = No dares here. Next song!
    .no-dares-why = Short and cheerful, and the show goes on. Joaquín decides what is played.
    .what-dare = What sort of dare?
    .what-dare-why = Most people would be curious. But a question keeps the offer alive, and he can simply skip it.
    .all-right = All right, I’m in!
    .all-right-why = With others watching, a yes comes quickly. It is the viewer who pushes, and Joaquín can still stop.
    .call = Let’s do a private video call.
    .join-call = Okay, give me a minute.
    .join-call-why = It is hard to turn down a fan. Joaquín may still change his mind, and help is there.
    .after-show = Maybe after the show.
    .after-show-why = It wins some time, and that is useful. A clear no would end the matter.
    .end-stream = (Ends the stream, gets his stepmom)
    .end-stream-why = Nobody has to say goodbye first. Away from the camera, Joaquín can think, and he is not alone.
    .waiting = Everyone is waiting. Hurry up.
    .ask-others = What do the rest of you say?
    .ask-others-why = Asking friends is a good habit. Here nobody needs to vote, because the show belongs to Joaquín.
    .block-now = I play songs. (Notes the name, blocks it)
    .block-now-why = Joaquín says what his show is, keeps the name and closes the door. His cousins will be fine with it.
    .just-once = Fine, but just this once.
    .just-once-why = A push like this works on many people. It is not Joaquín’s fault, and he can get help at once.
    .later-dare = Later, Joaquín does not feel good about the stream. He goes and tells his stepmom.
    .later-call = Later, Joaquín feels stuck. He calls his uncle Rafa and tells him about it.
    .still-hands = Joaquín lays his hand on the strings, and it is quiet. It is his show. He can stop here.
    .told = “Good that you came,” says his stepmom. They keep the name and the comments and report the account. It stays blocked from now on. Then Joaquín plays the song to the end, just for the kitchen.
    .helped = “Thank you for telling me. It’s not your fault,” the adult says to Joaquín. Together they keep the name and the comments, report the account and block it. On Sunday, he plays for his cousins in the yard.

camera-off =
    A video call is live, too. It can be recorded without any sign of it. Perhaps somebody you only know from a screen suggests one. You can refuse without a reason. Video calls are for people you know, with a grown-up’s okay.

    Does anybody ask for something private on camera, or show it? Then end the call and tell someone you trust. You can report that as well. And whenever you are not using a camera, switch it off or cover it.
    .title = When the camera is off
    .alt = A laptop on a table beside a plant. A small round cover sits over its camera.
    .slide = A video call is live, too. You can refuse without a reason. If anybody asks for something private on camera, end the call and tell someone. Cover a camera you are not using.
    .notes = Say “something private” and leave it at that; everyone will understand. Some pupils have family far away and call them every day, and those calls are fine. A sticky note makes a good cover.

after-the-stream =
    Sometimes something goes wrong on camera. It is not your fault, even if you accepted coins or said yes. That is also true in an app for adults. Whoever recorded a call in secret did wrong, not you.

    Keep names and comments, but copy no private picture. Pictures can often be taken down. Tell a grandparent, a teacher, a coach or a nurse. The unsafe person can be somebody you know. If anybody hurts you or does not listen, choose another person or a helpline. On a really bad night, Help also shows a crisis line and the emergency number.
    .title = After the stream
    .alt = A teenager and a grown-up sit side by side on the porch steps under a lamp. The grown-up has an arm around her.
    .slide = If something goes wrong on camera, it is not your fault. Keep names and comments, and tell someone you trust, then another, or a helpline. Bad night? Help shows a crisis line.
    .notes = Read the first two sentences twice, because some pupils wait for them. Do not ask whether anything happened to anyone. Name two people at your school who listen, and end with something calm.

what-differs = What makes live video different?
    .known-only = Only people who know you can see it
    .known-only-why = It can feel like that with friends in the comments. Who sees it depends on the settings, so check them first.
    .no-check = Nobody can look at it before others do
    .no-check-why = There is no second look and no editing. That is why the choices come before the button.
    .like-a-call = It counts as private, like a phone call
    .like-a-call-why = It feels close, so this is easy to think. But others may watch, and a screen can be filmed.
    .app-checks = The app looks at every second in advance
    .app-checks-why = That would be a comfort. Live means right now, so an app can only react afterward.

nobody-has-it = When a live stream is over, nobody can still have it.
    .true-why = The picture does disappear from your screen. But viewers can film theirs, so plan what you show.
    .false-why = Viewers can film their screen. If something spreads, there are still ways to get help.

which-switch = Match each wish with the setting that helps.
    .hiro = Hiro wants just his cousins to watch
    .hiro-to = Only people I accepted can watch
    .hiro-why = He lets in the people he knows. Everyone else sees a closed curtain.
    .zoya = Zoya wants messages from friends only
    .zoya-to = Only friends can comment
    .zoya-why = Words from unknown people stay outside, so she can focus on the show.
    .finn = Finn wants nobody to offer him coins
    .finn-to = Viewers cannot send gifts
    .finn-why = Without coins, nobody can act as if Finn owed something.
    .ada = Ada wants her place to stay private
    .ada-to = Do not show my town
    .ada-why = The show works just as well without a place name.

leo-dare = Leo is live, and a viewer offers him coins for a dare. What fits best?
    .take-coins = Take the coins, but skip the dare
    .take-coins-why = It seems smart to get the better of it. But coins are there to make him feel he owes; no coins, no thread.
    .let-vote = Let the other viewers decide it
    .let-vote-why = Asking others feels fair. But a cheering crowd makes a no harder, and the show is Leo’s.
    .play-on = Skip the comment and play on
    .play-on-why = A comment does not need an answer. Leo stays in charge, and he can block the account, too.
    .tiny-dare = Do a tiny dare, then stop there
    .tiny-dare-why = Something tiny seems harmless. But a next one often follows, so he can skip the first.

before-live = What is good to do before going live?
    .post-street = Post the street where you will film
    .post-street-why = Inviting people is friendly. But a street shows where you are, so friends can get it in person.
    .clear-wall = Choose a wall with nothing on it
    .clear-wall-why = A plain wall tells viewers nothing. Clues like a school name stay out of the picture.
    .someone-close = Ask a grown-up to stay close by
    .someone-close-why = With someone you trust nearby, you are not alone if a comment feels odd.
    .open-all = Let people you don’t know comment
    .open-all-why = More comments sound like more fun. Comments from friends only are easier to look after.
    .end-time = Decide at what time you will stop
    .end-time-why = A planned end makes stopping easy. You can still end it sooner.

stop-midway = You can end a stream in the middle, without giving a reason.
    .true-why = It is your show, so you decide. Nobody has to say goodbye first.
    .false-why = Ending early can feel rude, so many stay. But you owe viewers no reason, and you may stop at any time.

zoe-saturday = Zoe wants to show her magic tricks live on Saturday. Put her steps in order.
    .makes-plan = She makes a plan with her grandpa
    .makes-plan-why = A plan comes first: what to show, when to stop and who stays close.
    .sets-viewers = She sets who may watch and comment
    .sets-viewers-why = Now she knows who should come. Settings take time, so they come well before the show.
    .last-look = She takes a last look at the picture
    .last-look-why = Just before the button, things may still lie around. Now she can move them.
    .goes-live = She presses the button and goes live
    .goes-live-why = All choices are made, so she can enjoy her tricks.
    .closes-up = She ends it and covers the camera
    .closes-up-why = This is the end of the show. A covered camera shows nothing by accident.

ben-video = Ben knows someone only from a game. Now that person wants a video call. What is best?
    .no-and-tell = Say no and tell someone he trusts
    .no-and-tell-why = A no needs no reason. With someone who knows about it, Ben is not alone if more messages come.
    .own-camera = Say yes, but leave his camera off
    .own-camera-why = A camera that is off is a good thought. But he cannot choose what is shown to him, so no is safer.
    .video-proof = Say yes, because video is a proof
    .video-proof-why = Seeing a face feels like proof. But video can be fake or borrowed, so it shows little.
    .no-and-quiet = Say no and keep it all to himself
    .no-and-quiet-why = The no is great. Telling someone makes it easier, because then two people know.

nadia-after = Nadia said yes to a dare on camera and feels bad about it. What is true?
    .wait-forgotten = She must wait until it is forgotten
    .wait-forgotten-why = Many people hope that time will do it. Help makes it lighter, and it is there today.
    .hers-to-solve = She agreed, so it is hers to solve
    .hers-to-solve-why = People often think so and stay silent. But the pressure came from someone else, and she may get help.
    .find-who = She must first find out who it was
    .find-who-why = It is natural to want to know. Finding out is work for others; Nadia can tell right away.
    .not-to-blame = It is not her fault; she can tell
    .not-to-blame-why = The one who pushes is responsible. A coach, an aunt or a helpline can listen today.
