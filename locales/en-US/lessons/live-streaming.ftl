lesson = Going live
    .summary = Vera bakes live. What may the camera see, who’s watching, and what if a comment pushes?
    .can-before-button = decide what viewers can see before a stream begins
    .can-kind-or-push = tell a comment about the show from one that pushes
    .can-end-it = choose a good way to end a stream or call and get help
    .discuss-live-or-later = What’s great about live, and when is a video for later just as good?
    .discuss-kind-viewer = What can a good viewer do when the comments turn mean?
    .discuss-app-rules = What should an app check before people may go live?
    .home-show-stream = Which stream do you like to watch? Show me a little of it.
    .home-my-wall = What could a viewer learn from the wall behind us?
    .home-stop-sign = Which sign could mean “please help me end this”?
    .family = Hold up an empty picture frame and host a two-minute show, with no camera at all. The others call out what they see behind the star.
    .teacher = The aim: students make their choices before the live button and find out that ending a stream costs nothing. Work with Vera’s kitchen, and keep students’ own channels out of it. You’ll hear “it’s gone afterward”. Answer that viewers can film a screen, and that help is there as well.

in-the-frame = Vera, 12, wants to bake live as “Chef Plum”. Luca has come to help. This is what her camera sees. What has to go before she starts? Find all four.
    .slide = What has to go before Vera goes live? Say all four letters.
    .title = Chef Plum’s kitchen
    .alt = A kitchen. Through the window there is a clock tower. A school sweater hangs over a chair, and a letter lies beside a bowl. A boy dances with his arms up, and a cat sleeps on a stool. A card with a plum is on the wall.
    .notes = Ask for the reason at every place. Luca is worth a debate: what would make it okay? In some apps only adults may go live; a video for later is a good way, too.
    .bowl = The bowl and the flour
    .bowl-why = They’re what the show is about. They don’t tell who Vera is or where.
    .sweater = The school sweater
    .sweater-why = It shows where she is on weekdays. An apron does the job.
    .letter = The letter on the table
    .letter-why = Her name and street are on it, and cameras read small print. Into the drawer.
    .cat = The cat on the stool
    .cat-why = It may steal the show, and that’s all.
    .dancer = Luca, dancing
    .dancer-why = He doesn’t know the camera sees him. It’s his face, so Vera asks. He’d like to stay a secret dancer.
    .window-view = The view from the window
    .window-view-why = A clock tower tells which street this is. Curtain closed, done.
    .nickname = The card with the plum
    .nickname-why = It stands for “Chef Plum”. Her real name stays private.

who-is-there =
    The counter says how many people watch. It doesn’t say who they are. Names can be made up. Viewers can film their screen, and a video call can be recorded without any sign.

    Most of them just want cake. So choose before you press the button: what the camera sees, who gets in, who stays nearby, when you’ll stop. Show people you don’t know only what anyone may see.
    .title = Eleven viewers, but who?
    .alt = A phone on a stand. Beside it are eleven round profile pictures, such as a planet, a kite and a robot.
    .slide = The counter says how many people watch, not who. A screen can be filmed, and a call can be recorded without any sign. So choose before you press the button.
    .easy = You can’t see all viewers. Anyone can record a screen. Choose first. What do they see? Who gets in?
    .notes = Ask what you know about someone from a name and a picture alone. Some students call family far away every day, and those calls are fine. When no one is using a camera, a sticky note covers it well.

cake-fan = Vera is live. One viewer’s name is new to her. What should Vera say?
    .title = Someone’s cake keeps sinking
    .notes = All three replies work. Ask what this viewer wants to know. No sign so far doesn’t mean that we know who it is, so Vera’s dad stays in the kitchen.
    .easy = A new viewer asks about cake. Nothing odd so far. Help Vera pick.
    .name = Vera
    .other = flour_power
    .dishes = Mr. Silva washes the dishes next to her. Her cousins send clapping hands.
    .hi-chef = Hi Chef Plum! Love the show.
    .sinks = Mine always sinks in the middle.
    .oven-shut = Do you open the oven early?
    .oven-shut-why = A question about cake, one baker to another. It stays where all can hear it.
    .know-you = Do I know you from somewhere?
    .know-you-why = It’s okay to wonder. Anyone can answer anything, so the answer won’t prove much.
    .chefs-secret = Chef’s secret! Watch and learn.
    .chefs-secret-why = A joke, and the show goes on. Vera doesn’t have to answer every comment.
    .every-two = Every two minutes. I can’t help it!
    .just-cake = No, I’m only here for the plum cake.
    .pencil = Pencil’s ready.
    .a-bowl = Flour_power asked about cake and nothing else. Vera’s own cake sinks, too. “Then it’s a bowl,” says Mr. Silva, and fills it with plums.

comments = Comments fly by. Which ones are about the show, and which ones push Vera? Put each card where it fits.
    .title = About the cake, or a push?
    .notes = The cards come in pairs that sound alike. Ask what changes: the cake, or Vera? Everyone together, or her alone?
    .bin-show = About the show
    .bin-push = Pushes Vera
    .which-flour = “Which flour is that?”
    .which-flour-why = It’s about the cake. She can answer or stir.
    .which-school = “Which school is that?”
    .which-school-why = It’s about Vera. No cake gets better from it.
    .ten-stars = “Ten stars for that frosting!”
    .ten-stars-why = Praise for what all can see. It wants nothing back.
    .ten-coins = “Ten coins if you eat the butter!”
    .ten-coins-why = Now someone is paying for a dare. Coins don’t buy what Vera does.
    .others-quiet = “Can you mute the others?”
    .others-quiet-why = It shuts out the people she knows. They’re her crew.
    .sound-up = “Can you turn up the sound?”
    .sound-up-why = It helps everyone who’s watching.

coin-rain = Next Saturday, another new viewer shows up. Vera says yes fast, so let’s be her crew. What should she say?
    .title = Coins over the frosting
    .notes = The start is the same as last week. Ask where it changes. After “just us”, no one has to find a good sentence; ending the stream is one press and costs nothing.
    .easy = A viewer offers Vera coins. Then comes more. Vera can stop at any point. Help her pick.
    .name = Vera
    .other = cake_star9
    .hi-chef = Hi Chef Plum! Love the show.
    .sinks = Mine always sinks in the middle.
    .coins = You get coins for a dare.
    .what-dare = What kind of dare?
    .what-dare-why = Who wouldn’t be curious? She can let it fly by without an answer.
    .im-in = Okay, I’m in!
    .im-in-why = With people cheering, a yes slips out. The push came from the other side, and she can stop.
    .oven-dare = My oven’s enough of a dare!
    .oven-dare-why = The joke turns it down, and the show goes on. That’s Vera’s style.
    .call = Call me. Just us, no others.
    .mid-frosting = And that was the show for today!
    .mid-frosting-why = In the middle of the frosting? Yes. The stream is over, and the cake is still there.
    .one-minute = Okay, one minute.
    .one-minute-why = It’s hard to turn down a fan. She can still end it, and Mr. Silva is right there.
    .stirs-on = Not now, bye! Maybe on Sunday.
    .stirs-on-why = That’s a friendly no, and it buys time. She doesn’t have to call on Sunday, either. Someone wants her alone, so she can show Mr. Silva.
    .later-dare = Later, Vera scrubs the bowl twice. It still bothers her. She tells Ms. Castillo next door.
    .later-call = Later, Vera can’t eat any cake. She goes and finds Coach Ruiz at school.
    .sees-face = Mr. Silva sees her face. “What’s up?” he asks. Vera ends the stream.
    .told = They write down the name, keep the comments, report the account and block it. Then they frost the other half. “Nice show,” says Mr. Silva. “I liked the ending.”
    .helped = “You were right to come. It wasn’t you, it was the push.” They keep the name and the comments, report the account and block it. On Sunday, Vera bakes for the street, without a camera.

recorded-call =
    .title = What Vera tells Mr. Okafor
    .laptop-alt = A laptop on a table beside a plant. A small round cover sits over its camera.
    .baking-class = In an online baking class, Vera met a boy. They had a video call.
    .now-says = Now he writes: “I kept our call.”
    .kitchen-alt = Vera stands at the kitchen counter, looking down at a flat cake. Her dad Mr. Okafor comes in with a dish towel.
    .sunk = You look like that cake. What sank?
    .who-vera = Vera
    .who-mr-okafor = Mr. Okafor
    .ask = Which first words tell Mr. Okafor the most?
    .no-more-calls = I don’t want to do calls anymore.
    .no-more-calls-why = It’s a start, and he’ll listen. He might think the class was boring. One more sentence helps.
    .kept-call = That boy says he kept our video call.
    .kept-call-why = Who and what, in one line. Now Mr. Okafor knows what it’s about and can sit down with her.
    .slow-laptop = Can you check my laptop with me?
    .slow-laptop-why = Doing something together makes talking easier. He may look for a broken key first.
    .notes = Read the bubbles in two voices. Then let everyone say the chosen words out loud once, to a partner or the wall. Nothing is recorded. Add that the boy did wrong, and Vera didn’t.

after-the-stream =
    Whoever records a call in secret has done wrong. You haven’t, whatever you said, showed or accepted.

    Keep names and words, but never a copy of a private picture. Report in the app, then block. Pictures can often be taken down. Tell a dad, an aunt, a coach. Did that person do it, or shrug it off? Try the next, or a helpline. On a really bad night, Help shows a crisis line.
    .title = After the stream
    .alt = A teenager and a grown-up sit side by side on the porch steps under a lamp. The grown-up has an arm around her.
    .slide = Whoever records a call in secret has done wrong, not you. Keep names and words, report, block. Tell a dad, an aunt, a coach or a helpline. Bad night? Help shows a crisis line.
    .easy = Recorded? You did nothing wrong. Keep names and words. Report, then block. Tell one person you trust. Help shows more.
    .notes = Read the first two sentences twice, because some students are waiting for them. Ask for no one’s own story. Name two people at your school who listen, and end with something calm.

report-card = Milan drums live for his cousins. His report card lies on the desk behind him. What helps here?
    .close-curtain = Close the curtain
    .close-curtain-why = Good against a street view. The report card lies inside, in full light.
    .ask-them = Ask the person in the picture
    .ask-them-why = A must when someone’s face shows up. Here it’s only paper.
    .in-drawer = Put it in a drawer
    .in-drawer-why = His name and his school are on it. In the drawer, no camera can read it.

before-live = Luca wants to show a chess puzzle live. What’s good to do before he presses the button?
    .post-street = Post the street where he’ll be
    .post-street-why = It’s nice to invite people. Friends can get the place from him in person.
    .clear-wall = Sit in front of an empty wall
    .clear-wall-why = An empty wall tells viewers nothing about him.
    .open-all = Let everyone join him by video
    .open-all-why = It sounds like a party. He can’t choose what they’d show on camera.
    .end-time = Decide when he’s going to stop
    .end-time-why = A planned end makes stopping easy. Earlier is fine, too.

which-leads-away = Three comments come up while Vera bakes. Which one takes her away from her friends?
    .turn-up = “Can you turn it up?”
    .turn-up-why = It’s about the show, and everyone hears more.
    .just-us = “Let’s call, just us two.”
    .just-us-why = On a call for two, no cousin and no dad can help out.
    .coins-hop = “Ten coins if you hop on one leg.”
    .coins-hop-why = That’s a push as well, for a dare. It still happens in front of everyone.

hands-in-dough = Vera’s hands are full of dough, and the phone is across the room. A viewer asks again and again for a call. How can she end it fastest?
    .bye-first = Say bye first, then end it
    .bye-first-why = Friendly, and fine on most days. With doughy hands, she can’t reach the phone quickly.
    .sign-nearby = Wave, so someone nearby ends it
    .sign-nearby-why = One wave, and Mr. Silva presses the button. That’s what a crew is for.
    .just-end = End it without saying a word
    .just-end-why = Always allowed. From across the room, it takes her a while.

what-to-keep = The boy from the baking class says that he recorded the call. What should Vera keep?
    .new-promise = His promise, in his own words
    .new-promise-why = It would feel good to get one. For that, she’d have to go on talking with him.
    .his-words = His name and his messages
    .his-words-why = Names and words show what happened. They’re enough for a report.
    .the-video = His video, before it’s gone
    .the-video-why = It sounds like proof. She doesn’t need the video, and asking for it keeps him talking.

bakery-window = Luca streams chess in the evening. Behind him shines the sign of the bakery across the street. What helps here?
    .close-curtain = Close the curtain
    .close-curtain-why = The sign tells everyone which street he lives on. One pull, and it’s gone.
    .ask-them = Ask the person in the picture
    .ask-them-why = Asking matters when there’s a face. A bakery sign has none.
    .in-drawer = Put it in a drawer
    .in-drawer-why = Great for letters and report cards. A bakery won’t fit.

grading-papers = Milan goes live from the living room. Behind him, his mother is asleep on the sofa. What helps here?
    .close-curtain = Close the curtain
    .close-curtain-why = It hides the street. His mother is on this side of it.
    .ask-them = Ask the person in the picture
    .ask-them-why = It’s her face, and she can’t choose while she sleeps. He asks, or turns the camera.
    .in-drawer = Put it in a drawer
    .in-drawer-why = Things go in drawers. Mothers choose for themselves.

chess-comments = Luca streams a chess puzzle. Which comment can he answer without thinking twice?
    .turn-up = “Can you turn it up?”
    .turn-up-why = It’s about the stream and good for everyone there.
    .just-us = “Let’s call, just us two.”
    .just-us-why = It can sound like a compliment. It takes him away from everyone he knows.
    .coins-hop = “Ten coins if you hop on one leg.”
    .coins-hop-why = Hopping is easy. Once coins are in it, the next dare may follow.

drum-comments = Milan drums live. Which comment could make him feel that he has to give something back?
    .turn-up = “Can you turn it up?”
    .turn-up-why = A wish about the sound. He turns the knob or he doesn’t.
    .just-us = “Let’s call, just us two.”
    .just-us-why = A sign of its own: it takes him away from the others. It doesn’t offer anything.
    .coins-hop = “Ten coins if you hop on one leg.”
    .coins-hop-why = First the coins, then the dare. Even with the coins, he can say no.

tired-king = Three friends from chess club watch Luca’s stream. All is well, and he’s yawning. Which way to end it fits best?
    .bye-first = Say bye first, then end it
    .bye-first-why = His friends get a wave, and he gets to bed. “Good night, kings!”
    .sign-nearby = Wave, so someone nearby ends it
    .sign-nearby-why = A great plan when he can’t reach the phone. Today it’s right in front of him.
    .just-end = End it without saying a word
    .just-end-why = Always allowed. His friends might wonder what happened, and there’s time for a wave.

split-screen = Milan lets someone join on a split screen. They start to show something private. Which way to end it fits best?
    .bye-first = Say bye first, then end it
    .bye-first-why = Kind to friends. Here each second is one too many, and no one is owed a bye.
    .sign-nearby = Wave, so someone nearby ends it
    .sign-nearby-why = Getting help is right, and he does it next. The button under his thumb is faster.
    .just-end = End it without saying a word
    .just-end-why = One press, and it’s gone. Then he tells his mother. He did nothing wrong.
