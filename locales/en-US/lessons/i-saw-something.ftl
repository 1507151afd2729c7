lesson = I saw something
    .summary = Pop! Milo sees something scary.
    .coloring = I saw something. It scared me.
    .find = cloud, owl, turtle, button, scared
    .can-funny-or-scary = tell what’s just funny from what’s scary
    .can-close-and-tell = close something scary and tell
    .discuss-scary-feels = Where can a body show fear?
    .discuss-busy-papa = Papa’s on the phone. What can Milo do?
    .discuss-funny-me = Can one kid laugh and another be scared?
    .home-come-any-time = Who can you tell at bedtime?
    .home-how-to-close = How do we turn this screen off?
    .home-who-near = Who’s near if I’m on the phone?
    .family = Play “Pop!” One says “Pop!” and both turn a book face down, walk to the other one and whisper, “I saw something funny.” Say what it was.
    .teacher = The aim: children close something scary, or turn it over, and tell, and know that they’re not in trouble. Don’t describe or show anything scary; the story shows only a dark cloud. Children vary in what scares them, so no one’s fear is small. Stay with Milo and ask for no stories of their own.

milo-saw =
    .title = Milo saw something
    .pop-alt = Milo and Teo sit on a sofa. A dark cloud rises from the tablet in Milo’s lap. He leans back.
    .jumps-out = Pop! A scary cloud jumps out.
    .who-milo = Milo
    .dont-like = Teo … I don’t like this.
    .phone-alt = In the kitchen, Teo’s Papa holds a phone to his ear and raises a hand. Milo stands in the doorway.
    .psst = Psst. Mr. Okafor?
    .who-mr-okafor = Papa
    .one-moment = One moment, Milo. I’m on the phone.
    .kneels-alt = Teo’s Daddy kneels in front of Milo. The tablet lies face down on a cushion.
    .whats-up = So quiet, Milo? What’s up?
    .who-mr-silva = Daddy
    .ask = What can Milo say to Teo’s Daddy?
    .is-boring = This game is pretty boring.
    .is-boring-why = It’s easier to say. Daddy can’t know what’s wrong yet.
    .saw-it = I saw something. It scared me.
    .saw-it-why = Now Daddy knows. He sits down and listens.
    .go-out = Teo wants to play outside.
    .go-out-why = Going outside helps, too. Daddy still doesn’t know what’s wrong.
    .notes = Let the children say Milo’s words out loud once, as softly as Milo does. Papa isn’t mean, he’s busy; so Milo goes on to Daddy. Don’t say what was on the tablet.

good-moves = A scary cloud! Find three good moves.
    .title = Quick, what now?
    .alt = A tablet stands on a low table with a dark cloud on it. There’s an off button, a star button and an arrow. A cushion lies on the floor. Teo’s Daddy stands in the doorway.
    .notes = Any one of the three will do, in any order. Practice with a book: face down, walk to a grown-up. A shiny button may open more, so leave those alone.
    .off-button = The off button
    .off-button-why = Dark screen. Done!
    .star-button = The star button
    .star-button-why = It’s so shiny! It may open more.
    .arrow = The arrow
    .arrow-why = You may want to see. Next could be scary, too.
    .cushion = The cushion
    .cushion-why = Lay it there, face down.
    .daddy = Teo’s Daddy
    .daddy-why = He can help and listen.

not-in-trouble =
    Close it or turn it over. Then tell. You’re not in trouble. Not even if you tapped it. One grown-up is busy or hurts you? Find another.
    .title = You’re not in trouble
    .alt = A laptop is shut. A lamp shines beside it.
    .notes = Say it again in your own words: whatever you saw, you can come. If one grown-up hurts a child or won’t listen, there’s another one: a teacher, a grandparent, a helpline.

funny-or-tell = Just funny? Or do you tell?
    .title = Funny, or tell?
    .notes = Read each card aloud. Two fall and two make noise: ask how each one could feel. If the owl scares a child, that child can tell, too.
    .bin-fine = Just funny
    .bin-tell = Tell
    .owl = An owl sings very loud.
    .owl-why = What a voice!
    .kid-falls = A kid falls. The others laugh at him.
    .kid-falls-why = He’s hurt. That’s sad to see.
    .face = A face jumps out and screams.
    .face-why = It’s made to scare. You can tell.
    .turtle = A toy turtle falls in the soup.
    .turtle-why = Plop! It’s fine.

cant-sleep = Lea saw a clip. Now she can’t sleep. What can she tell her aunt?
    .so-funny = “That was so funny!”
    .so-funny-why = Parts may be funny. Something keeps her awake.
    .is-it-real = “Is that real?”
    .is-it-real-why = Good to ask. First her aunt should hear how she feels.
    .scared-me = “That scared me.”
    .scared-me-why = Not sleeping is a sign. Her aunt can sit with her.

no-voice = Milo wants to tell Grandpa. Grandpa sits beside him. Milo’s voice won’t come. How can he tell?
    .call-out = Call out from here
    .call-out-why = That’s a good way with a voice. Milo’s won’t come.
    .go-find = Go and find someone
    .go-find-why = That’s a good way. Grandpa is right here, though.
    .draw-it = Draw a scared face
    .draw-it-why = A drawing tells, too. No voice needed.

good-answer = Milo tapped the cloud. Which answer helps him most?
    .who-tapped = “Who tapped it?”
    .who-tapped-why = Grown-ups like to know. It can sound mad. Milo isn’t in trouble.
    .sit-with-me = “Come, sit with me.”
    .sit-with-me-why = It’s calm. Heard another answer? Tell another grown-up.
    .no-more = “No more tablet!”
    .no-more-why = That’s meant to protect him. It can feel like trouble. He isn’t in trouble.

flying-dog = Teo sees a dog fly. He rubs his eyes. What can he say to Ms. Ade?
    .so-funny = “That was so funny!”
    .so-funny-why = He can say that. He rubs his eyes, so he wonders.
    .is-it-real = “Is that real?”
    .is-it-real-why = Pictures can be made up. Ms. Ade can look, too.
    .scared-me = “That scared me.”
    .scared-me-why = Always fine to say. Teo isn’t scared; he wonders.

grandpa-clip = Milo sees a cat in boots. He giggles till he hiccups. What can he tell Grandpa?
    .so-funny = “That was so funny!”
    .so-funny-why = Giggles and hiccups! Good things are for telling, too.
    .is-it-real = “Is that real?”
    .is-it-real-why = A good question for later. Now he just giggles.
    .scared-me = “That scared me.”
    .scared-me-why = Always fine to say. Milo’s hiccups are from giggles.

far-chair = Ida sees a scary clip. Her wheelchair is far off. Lea’s aunt is next door. How can she tell?
    .call-out = Call out from here
    .call-out-why = Lea’s aunt will hear. She comes to Ida.
    .go-find = Go and find someone
    .go-find-why = That’s a good way. From here, calling is quicker.
    .draw-it = Draw a scared face
    .draw-it-why = A drawing tells, too. Lea’s aunt can’t see it yet.

quiet-room = Teo saw something scary at school. The class is reading silently. Nurse Bello is down the hall. How can he tell?
    .call-out = Call out from here
    .call-out-why = He may, if he needs to. Teo wants only one person to hear.
    .go-find = Go and find someone
    .go-find-why = Teo raises his hand and goes. Nurse Bello has time.
    .draw-it = Draw a scared face
    .draw-it-why = A drawing tells, too. Who will see it here?
