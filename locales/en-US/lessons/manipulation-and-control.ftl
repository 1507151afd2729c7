lesson = Manipulation: who holds the string?
    .summary = How control can begin as kindness, and how to keep your own no.
    .can-see-slow = see how slow manipulation builds up
    .can-tell-apart = tell care from control in a relationship
    .can-keep-no = stand by a no when somebody pushes
    .can-reach-out = name people outside who help to loosen a string
    .discuss-love-mix-up = Why is control so easily confused with love?
    .discuss-songs-series = What do songs and series teach about jealousy?
    .discuss-say-to-friend = What could you say to a friend whose partner decides everything?
    .home-good-partner = What does a good partner do with a no?
    .home-see-steering = How would you notice that someone is steering a friend of yours?
    .home-besides-me = Besides me, which adult would you go to with something like this?
    .family = Each of you names one caring thing that somebody does for you and that has no price. Then agree that anyone may change their mind about sharing a location or a password.
    .teacher = Aim: pupils see the pattern behind kind words and know that a no stays free. Some pupils may live with control at home, so keep to Nadia, Wren and Ikenna. Pupils often say “they could just leave”. The page “Why it is hard to let go” answers that. Tell your safeguarding lead the date before you teach this.

slow-pull =
    Manipulation means steering people without letting them notice the hand. It seldom begins with anything bad. It begins with time, praise and small favors, and from the inside it feels like luck.

    Then, little by little, the string gets shorter. There are secrets to keep and friends to drop. Talk turns sexual, and requests become hard to refuse.

    Building up trust like this in order to abuse a young person is called grooming. An adult can do it, or another teenager. The responsibility stays with the one who pulls, however long it lasts.
    .title = The slow pull
    .alt = A hand lets go of a kite string, and the kite drifts off into the evening sky.
    .slide = Manipulation steers people without letting them notice. It begins with time, praise and favors. Later come secrets, fewer friends and hard requests. The one who pulls is responsible.
    .notes = Read the second paragraph slowly and ask where a person could notice something. Remind the class that anyone may skip a page. Keep the definition short and give no examples of your own.

nadia-songs = Nadia, 16, puts her songs online. BasementSound has been writing to her for three weeks. Press every line that is a warning sign.
    .title = Three weeks of messages
    .notes = Two of the other person’s lines are perfectly fine, so ask what makes them different. Good feedback talks about the work and leaves a choice. Let pupils say how Nadia’s own two answers slow things down.
    .name = Nadia
    .other = BasementSound
    .chorus = Your chorus stays in my head.
    .chorus-why = It is about the music and asks for nothing. Praise like this can be completely fine.
    .on-bus = Thanks! I wrote it on the bus.
    .on-bus-why = Nadia enjoys the praise and tells nothing private. That is simply a nice answer.
    .drums = The drums are a little loud.
    .drums-why = Honest feedback leaves Nadia free to agree or disagree. It is no warning sign.
    .gift-like-yours = Nobody else has a talent like yours.
    .gift-like-yours-why = This is flattery. It lifts her above everyone else, which makes a later no more difficult.
    .studio-day = I’m paying for your studio day.
    .studio-day-why = A gift as big as this can feel like a debt. Whether she takes it or not, Nadia owes nothing.
    .ask-band = I’ll talk to my band about it.
    .ask-band-why = Bringing other people in is a strong move, and it takes a single sentence.
    .holds-back = Your band is holding you back.
    .holds-back-why = This is isolation: it pulls her away from the people who would notice something.
    .between-us = Let’s keep this between us for now.
    .between-us-why = Secrecy shuts out everyone who might ask questions. An honest offer can be told to anybody.
    .together = The four of us decide together.
    .together-why = Nadia holds on to her people. The line is friendly, clear and no warning sign.

known-and-liked =
    Warnings about strangers leave out a large part of the story. The person can be new to you. It can also be a coach, a cousin, a youth leader or somebody from your own class. So a face tells you little. Look at what is asked of you, and at how you feel afterward. If a safe person begins to ask for things that feel wrong, trust the feeling. You can tell, even about a person everybody likes.

    Somebody you know only online wants to meet? Ask first, and take along an adult you already know, not one they pick. Whoever cares about you is fine with that. You went anyway? You can still tell, and it is not your fault.
    .title = Known, liked, trusted
    .alt = An empty club room with a bench, a guitar, a ball, and a whistle and a shirt on the wall.
    .slide = It can be somebody new, or a person everyone has liked for years. Look at what is asked of you. A meeting? Ask first, with an adult you already know. Went anyway? You can still tell. Not your fault.
    .notes = Say that most coaches, cousins and leaders are exactly as kind as they seem. Ask what makes it hard to speak about a popular person. Nobody names real people here.

care-or-control =
    Care makes your world bigger. Control makes it smaller, one request at a time. A partner or a friend wants your password, your live location, an answer within minutes. They decide what you wear or whom you meet, and then they sulk, shout or threaten.

    They may call it love or worry. The name for the whole pattern is coercive control.

    Here is a quick test. Imagine saying a friendly no. If you are afraid of what happens next, that fear is telling you something important.
    .title = Bigger world, smaller world
    .alt = A phone lies face down on a table between two mugs, in the light of a lamp.
    .slide = Care makes your world bigger, control makes it smaller. The pattern is called coercive control. Test: imagine a friendly no. If you fear what comes next, that means something.
    .notes = Ask for the small differences: “text me if you like” or “text me, or else”. Point out that every gender does this and every gender meets it. Offer a break after this page without asking why.

wren-and-sol = Wren and Sol, both 17, are a couple. Is it care or control? Put each card where it belongs.
    .title = Wren and Sol
    .notes = Let pupils change one word in a card so that it moves to the other side. That shows how close the two can sound. Keep talking about Wren and Sol, not about couples in the room.
    .bin-care = Care
    .bin-control = Control
    .location-on = “Keep your location on, so I can check.”
    .location-on-why = Checking is not the same as caring. Wren may share a location freely, and may switch it off as freely.
    .text-home = “Text me when you’re home, if you like.”
    .text-home-why = This is an offer with a way out. Wren can text or forget, and nothing bad follows.
    .five-minutes = “Answer me within five minutes. Always.”
    .five-minutes-why = A time limit ties Wren to the phone. People who care can wait for an answer.
    .own-jealousy = “I’m jealous, and that’s mine to handle.”
    .own-jealousy-why = Most people know jealousy. Sol says it openly and does not make Wren pay for it.
    .password = “Couples give each other their passwords.”
    .password-why = It sounds like a rule for everybody, but it isn’t one. A password opens Wren’s friendships as well.
    .drop-ira = “Stop seeing Ira, or we’re done.”
    .drop-ira-why = This cuts Wren off from a friend. Love leaves room for other people.
    .no-is-fine = “No is fine. What shall we do instead?”
    .no-is-fine-why = The no is heard, and the evening goes on. That is how a safe person sounds.
    .have-fun = “Have fun with your friends tonight!”
    .have-fun-why = Sol is glad that Wren has a life of their own. Care makes the world bigger.

ikenna-chat = Ikenna, 16, and Freya have been together since the summer. Tonight she wants something from him. What should Ikenna write?
    .title = Ikenna and Freya
    .notes = Pupils advise Ikenna; nobody plays Freya. Ask what each reply does for him, and why “maybe” seems easier than “no”. Say that boys are pushed as well, and that a friendly no is enough.
    .name = Ikenna
    .other = Freya
    .saturday = Movie on Saturday?
    .asks = (Asks for a private picture)
    .some-time = Hm, I don’t know. Maybe some other time.
    .some-time-why = A maybe hurts nobody, so many people choose it. It also leaves the question open, and the question can come back.
    .not-those = I like you. I don’t do pictures like that.
    .not-those-why = Ikenna says something warm and something clear. He gives no reason, because none is needed.
    .just-one = Okay, but you delete it right after.
    .just-one-why = It is natural to want to please someone you like. But nobody can check what is deleted, and he does not want this.
    .tonight = Why not tonight?
    .not-later = Because I don’t want to. Not later either.
    .not-later-why = Now the question is closed. A change from maybe to no is always allowed.
    .low-battery = Sorry, my battery is almost dead. Bye!
    .low-battery-why = An excuse gets him out for tonight. A short no would also work tomorrow, and it can still come.
    .if-it-matters = All right, if it matters so much to you.
    .if-it-matters-why = Giving in can feel like the quickest way to peace. A yes that is pushed out of someone is not free.
    .if-loved = You would if you loved me.
    .prove-it = Then I’ll prove to you that I really do.
    .prove-it-why = The line makes love sound like a test, and anyone would want to pass it. Love does not need this proof.
    .so-sorry = Sorry, sorry! Please don’t be mad at me.
    .so-sorry-why = He wants to calm things down, which is kind. But a no is nothing to be sorry for.
    .not-about-us = My no is about a picture, not about us.
    .not-about-us-why = He takes the two things apart again. He can love somebody and still decide for himself.
    .later = Later, Ikenna feels stuck. This was not what he wanted. He calls his big brother Emeka.
    .pause = Ikenna puts the phone away and shoots baskets until dark. The no is still there when he stops.
    .told = Ikenna tells his big brother Emeka about it. “Your no was fine. What she does with it is up to her.” Whether there will be a movie is still open. His no is not.
    .helped = Emeka listens and leaves out the why. “She pushed. That’s not on you.” In the morning they go to the school counselor. She knows what can be done, with pictures too, and Ikenna can breathe again.

no-today =
    You may say no at any time and to anybody. It counts even if you said yes last week, or if you have shared something already. A yes that somebody pushed out of you is not consent.

    A swap does not make it fair. The other picture may belong to anyone, and it puts you in nobody’s debt.

    Your no can be as short as “I don’t want to”. Somebody who cares may be disappointed, and that is all. If they keep on pushing, the pushing is the problem.
    .title = A no for today
    .alt = A calendar. Yesterday’s page has a check mark and is falling off. Today’s page is empty.
    .slide = You may say no at any time, even after a yes, even after sharing something. A pushed yes is not consent. A swap creates no debt. Somebody who cares can live with a no.
    .notes = Collect ten ways of saying no, from soft to firm, and let pupils pick a favorite in silence. If somebody asks about pictures already shared, answer that help is there and that it works. Give no advice on law.

hard-to-leave =
    “Why don’t they just leave?” The question overlooks how control works. Warm days and cold days take turns, so people keep hoping for the warm ones. There may be threats, or nobody else left to talk to. There may be real love.

    None of that is weakness. It happens to clever, careful and strong people of every gender, because everyone likes to be liked. So be gentle with a friend who is in it, and exactly as gentle with yourself.
    .title = Why it is hard to let go
    .alt = A teenager sits curled up small beside an empty chair made of light.
    .slide = “Why don’t they just leave?” Warm and cold days take turns. There may be threats, or real love. None of it is weakness. Be gentle with a friend, and with yourself.
    .notes = Write the first question on the board. Let the class find a better one, such as “What makes it hard?” Stay with people in general. A pupil who goes quiet here may be left in peace.

loosen-string =
    Nothing has to end today. Begin with one person outside: an aunt, a teacher, a coach, a nurse. Any words will do. If that person hurts you or does not listen, choose another one or a helpline.

    Keep messages that show pressure, but make no copies of private pictures. You may report and block. If you are afraid of somebody’s reaction, make a plan with an adult before you break up. If there is danger now, Help shows the emergency number first.
    .title = Loosening the string
    .alt = Three young people sit on porch steps. The two outside ones listen to the one in the middle.
    .slide = Begin with one person outside, in any words. If they do not listen, or hurt you, choose another or a helpline. Afraid of a reaction? Plan first, with an adult.
    .notes = Name two people at your school, with room and time. Say that telling is allowed after months or years as well. End quietly, and stay nearby for a few minutes.

how-it-begins = How does manipulation usually begin?
    .with-threat = With a threat that scares someone
    .with-threat-why = Films often show it like that. A threat would put people on guard, so look out for the friendly start.
    .with-kindness = With time, praise and small favors
    .with-kindness-why = A friendly start builds trust, and trust is what gets used later.
    .with-rules = With strict rules about a phone
    .with-rules-why = Rules do come, so this is a fair guess. They come later, when trust is there; the start is warm.
    .with-demand = With a demand for some picture
    .with-demand-why = That is the part people hear about most. It is a late step, so it helps to know the early ones.

trusted-years = Someone you have trusted for years may still ask for things that are not okay.
    .true-why = Trust is about the past, and a request is about now. You may judge the request by itself.
    .false-why = It would be good to be able to rely on that. But people who seemed safe can become unsafe, so watch what they ask for.

coach-lines = Ira’s dance coach sends messages. Which of them are warning signs?
    .friday-six = “On Friday we start at six o’clock.”
    .friday-six-why = Every message can look suspicious once you think about it. A time for practice is ordinary news.
    .not-the-others = “The others needn’t know about us.”
    .not-the-others-why = Secrecy is a sign, because it keeps everyone away who could help Ira.
    .shoes = “I paid for your shoes, remember?”
    .shoes-why = A favor that is brought up again turns into a debt. Ira owes nothing for it.
    .clean-turns = “Your turns were cleaner this time.”
    .clean-turns-why = Praise can be a way in, so it is good to look. This is about dancing and asks for nothing.
    .friends-dont = “Your friends don’t get you. I do.”
    .friends-dont-why = This pulls Ira away from friends, and that is isolation.

lupe-map = Lupe’s girlfriend wants to see Lupe’s live location, day and night. What helps most?
    .trade-it = Share it, if she gives hers in return
    .trade-it-why = A trade sounds fair. But Lupe did not want it in the first place, so a friendly no fits better.
    .blame-battery = Switch it off and blame the battery
    .blame-battery-why = An excuse avoids a fight tonight. A clear no shows Lupe more, and it lasts longer.
    .say-no = Say a friendly no and watch her reply
    .say-no-why = Lupe decides about her own location, and the reply shows whether it was care or control.
    .keep-peace = Leave it on in order to keep the peace
    .keep-peace-why = Peace is worth a lot, and many would do this. But it grows from being free; start with a friendly no.

pull-behind = Match each line with the pull behind it.
    .all-i-did = “After all I did for you”
    .all-i-did-to = A gift becomes a debt
    .all-i-did-why = A real gift is finished once it is given. Nothing is owed.
    .only-one = “I’m the only one who gets you”
    .only-one-to = Other people drop away
    .only-one-why = This is isolation in friendly clothes. It works best when it stays unspoken, so say it aloud to someone.
    .all-do-it = “Everybody does that by now”
    .all-do-it-to = A crowd that nobody can see
    .all-do-it-why = Pressure likes to borrow a crowd. One person who does not want to is enough.
    .not-a-word = “Not a word, they’d only worry”
    .not-a-word-to = A secret keeps help outside
    .not-a-word-why = It sounds thoughtful. A secret that must be kept from people who care is a reason to tell.

theo-week = Last week Theo said yes to his boyfriend. Today he does not want to. What counts?
    .no-now = His no today, with or without a reason
    .no-now-why = Consent is about now. Theo may change his mind at any time and need not explain.
    .yes-then = His yes last week, since he did say it
    .yes-then-why = Keeping your word is a good habit elsewhere. Here a yes is never a debt, so today’s no counts.
    .good-reason = His reason, provided it is a good one
    .good-reason-why = Many of us are used to explaining ourselves. A no needs no reason, so “I don’t want to” will do.
    .first-asked = His boyfriend’s wish, as he asked first
    .first-asked-why = Being considerate is nice. But asking first gives nobody a right, and Theo decides for himself.

must-want = Somebody who stays with a controlling partner must want it that way.
    .true-why = From outside it can look like that. Hope, love, fear and loneliness can hold a person, so kindness helps more than judging.
    .false-why = Many things can hold people: hope, love, fear, or nobody left to talk to. Staying is not the same as wanting it.

amal-plan = Amal is afraid of her partner’s temper and wants to break up. Put her steps in order.
    .aunt = She tells her aunt what is going on
    .aunt-why = One person who knows comes first, because everything after that is easier for two.
    .plan = They plan it with the school counselor
    .plan-why = A plan comes before the breakup, since Amal fears the reaction. It says where, when and who is near.
    .ends-it = She breaks up, with people close by
    .ends-it-why = With the plan made, she is not alone with the reaction.
    .after = She keeps his messages, blocks him and checks in with them
    .after-why = Afterward, contact with him ends, and support stays. If he keeps pushing, it can be reported.

waved-off = Ji-ho tells a teacher about a popular coach, and the teacher waves it off. What now?
    .wait-for-more = Wait until another pupil speaks up
    .wait-for-more-why = In a group it feels safer. But Ji-ho’s word is enough, so another adult can hear it now.
    .ask-coach = Ask the coach how it was intended
    .ask-coach-why = Wanting to be fair is good. It is not Ji-ho’s job to ask, so another adult takes it from here.
    .let-go = Let it rest, as nobody else minds
    .let-go-why = After a cold reply, silence seems easier. What Ji-ho felt still counts, and somebody else will listen.
    .next-adult = Tell another adult or a helpline
    .next-adult-why = One closed door is not the last one. A nurse, a parent, a counselor or a helpline can act.
