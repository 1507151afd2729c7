lesson = Dares that hurt
    .summary = Some dares are just fun. Vera notices one that isn’t.
    .can-tell-fun = tell a fun dare from one that can hurt
    .can-find-words = find words for someone who’s being pushed
    .can-get-help = choose who to get, and how fast
    .discuss-good-dare = What makes a dare a good one?
    .discuss-little-or = “Sing!” and “Sing, or you’re out!” What does the little “or” change?
    .discuss-second-door = What keeps a person going to a second door?
    .home-best-dare = What’s the funniest dare you ever did?
    .home-how-listen = How do you show that you’re listening when you’re busy?
    .home-which-door = Which doors in this town would you knock on for a friend?
    .family = Dare each other: sing what’s in the fridge, as an opera. A “no” is a good answer, too. Then it’s the next one’s turn.
    .teacher = The aim: students tell fun from pressure, find words for someone who’s pushed, and get an adult. Name no group, app or challenge, and describe no task; names send kids looking. Tell your school’s counselor or child protection lead the date. If a student seems in danger, stay with them and follow your school’s steps at once.

sing-dare = In the class chat, the new kid gets a dare. What should Luca write?
    .title = Sing your breakfast
    .notes = This one is just fun, and all three replies work. Ask how you can tell: no one gets hurt, and a no is fine. You’ll need that yardstick on the next pages.
    .easy = Luca gets a dare. It is just fun. He can say no, too.
    .name = Luca
    .other = Class 6B
    .breakfast = Dare for Luca! Sing your breakfast in the hallway.
    .opera = Cornflakes, as an opera. Deal.
    .opera-why = It’s a laugh, and Luca laughs too.
    .only-hum = I don’t sing. I can hum.
    .only-hum-why = Luca changes the dare until he likes it. With a fun one, that’s allowed.
    .someone-else = No thanks, pick someone else.
    .someone-else-why = A plain no. Now look at what the class makes of it.
    .hum-counts = Humming counts!
    .milan-then = Okay! Milan, then.
    .locker-drums = Milan drums on a locker, and Vera sings harmony. Ms. Ade opens her door and claps.
    .milan-sings = Milan sings “Toast” in a voice no one knew he had. Luca laughs the most.

just-a-dare = Six dares. Which ones are just for fun, and which are more than a dare?
    .title = Just a dare?
    .notes = The cards come in pairs. Ask what decides each one: a no that isn’t allowed, someone who never agreed, or something that hurts. Keep to these cards, and collect no real dares.
    .bin-fun = Just for fun
    .bin-more = More than a dare
    .sing-or-not = “Sing at lunch! Or don’t.”
    .sing-or-not-why = A no is fine, so a yes is fun.
    .sing-or-out = “Sing at lunch, or you’re out.”
    .sing-or-out-why = The song is small. The “or” does the pushing.
    .film-socks = “Film yourself juggling socks.”
    .film-socks-why = You’re the only one in it, and the socks don’t mind.
    .film-boy = “Film the boy who’s crying.”
    .film-boy-why = He never said yes. The dare uses him.
    .two-shoes = “Wear two different shoes.”
    .two-shoes-why = It looks funny and hurts no one.
    .has-to-hurt = “Prove yourself. It has to hurt.”
    .has-to-hurt-why = A dare that’s meant to hurt isn’t a game. You can stop here and tell.

paper-plane = A girl in Vera’s class has gone quiet. When her phone buzzes, she jumps. One evening, she writes. What should Vera write?
    .title = She jumps at every buzz
    .notes = Nothing is said about what the group wants, and please add nothing. Vera doesn’t need to know it to help. Stop after each reply and ask how it lands.
    .easy = A girl is scared of a group. She writes to Vera. Help Vera find good words.
    .name = Vera
    .other = paperplane
    .sorry-sale = Sorry I didn’t come to the bake sale.
    .forty-muffins = You left me alone with forty muffins!
    .forty-muffins-why = It’s half a joke, and Vera was hurt. The girl may hear only the sharp half. It can be fixed with one line.
    .missed-you = We missed you. How are you, really?
    .missed-you-why = It doesn’t scold, and it asks one open question. She can answer as much as she likes.
    .saw-you-jump = I saw you jump in math. What’s up?
    .saw-you-jump-why = Vera says what she saw and guesses nothing. That makes it easy to go on.
    .adds-line = Vera adds a line. “Forget the muffins. I was worried.”
    .a-group = There’s a group. I have to prove things there. Things that hurt.
    .what-things = What do you have to do?
    .what-things-why = Wanting to know is normal. Vera can help without it, and the girl doesn’t have to say it twice.
    .why-join = Why did you join something like that?
    .why-join-why = That’s worry talking. Such groups begin kindly, so most people couldn’t have known.
    .in-the-middle = You can stop in the middle. Even now.
    .in-the-middle-why = That’s news to her. Vera has just put a door in the wall.
    .did-some = I did some already. Not only to me.
    .i-swear = I’ll never tell. I swear.
    .i-swear-why = It’s how Vera is: a yes comes fast. This promise is too big for two kids, and it can be taken back.
    .pushed-you = They pushed you. You aren’t to blame.
    .pushed-you-why = It’s true for all of it, even for what was done to someone else. Now she can think about help.
    .tell-them-off = I’ll go in there and tell them off.
    .tell-them-off-why = Vera’s brave. It would pull her in as well, and grown-ups have better tools.
    .later-kitchen = At midnight, Vera’s still awake. She writes again. “I can’t keep this. I’ll get someone for us both.”
    .thinks = Vera looks at her thumbs. Telling off can wait. She writes that the girl isn’t to blame.
    .told = “Can I get someone for us?” asks Vera. It takes a while. Then comes a thumbs-up. They delete nothing: the names and words may help.
    .helped = After a while, the girl writes, “Okay.” They delete nothing: the names and words may help. It’s not too late, and the promise was too big.

in-the-middle =
    Some groups start out kind. Then you’re told to prove yourself, and it hurts: you, an animal or someone else. Doing more doesn’t end the pushing. Getting help can.

    You can stop in the middle. It’s not your fault, even if you did some of it. Were you made to hurt someone? You’ve been hurt, too, and there’s help for both of you.
    .title = You can stop in the middle
    .alt = A bright door stands open and leads to a second, darker door.
    .slide = Anyone who says you must prove yourself with something that hurts is pushing you. You can stop in the middle. It’s not your fault, even if you did some of it.
    .easy = Some groups push kids to do hurtful things. You can stop in the middle. You are not to blame. Tell someone.
    .notes = Say the sentence about stopping twice. Add nothing about what such groups want. If someone names one, thank them and move on: “We don’t make it famous here.”

night-rooks = Luca tries out a new online chess group. Find every warning sign.
    .slide = Luca tries out a new online chess group. Say the number of every line that’s a warning sign.
    .title = The Night Rooks
    .notes = The friendly lines are really fine. Ask what makes a time for chess different from a question about school. At which line could Luca have left? At any of them. He doesn’t owe the group a goodbye.
    .easy = Luca finds a chess group. Some lines are fine. Some are warning signs. Find those.
    .name = Luca
    .other = night_rooks
    .tuesdays = We play Tuesdays at five.
    .tuesdays-why = A day, a time, a game. Any club says that.
    .lose-plenty = New here? Good. We all lose plenty.
    .lose-plenty-why = A warm welcome. On its own, kindness is no sign.
    .which-school = Which school do you go to?
    .which-school-why = That’s a personal question. They can play chess without knowing where Luca spends his day.
    .prove-yourself = To stay, you have to prove yourself.
    .prove-yourself-why = That’s pressure. A club wants members; it doesn’t test how far they’d go.
    .castle-a-lot = Prove what? I castle a lot.
    .castle-a-lot-why = Luca makes a joke and gives nothing away, not even his school.
    .be-sorry = Say no, and you’ll be sorry.
    .be-sorry-why = That’s a threat. Doing what it says won’t make it stop, so it’s time to tell someone.
    .no-outsiders = No one outside may know.
    .no-outsiders-why = That’s secrecy. It’s there to keep helpers out.
    .already-out = I’m outside already. Bye!
    .already-out-why = Luca leaves and tells his dad. He can do that with any group.

two-doors =
    .title = The first door and the second
    .hallway-alt = In the school hallway, a girl sits on a bench and looks at her phone. Vera stands beside her and points down the hallway.
    .next-morning = The next morning.
    .be-back = Stay here. I’ll come back with someone.
    .gym-alt = At the gym door, Coach Ruiz holds a clipboard and balls under her arm. She looks past Vera.
    .one-minute = Coach, someone’s being pushed to do bad stuff.
    .dares-always = Kids dare each other all the time. Not now, Vera.
    .nurse-alt = In the nurse’s office, Nurse Bello has put his pen down. He and Vera sit facing each other.
    .have-time = Sit down. I have time. What’s going on?
    .who-vera = Vera
    .who-coach-ruiz = Coach Ruiz
    .who-nurse-bello = Nurse Bello
    .ask = How can Vera say it so it’s taken seriously?
    .odd-dares = Some kids in my class do such odd dares.
    .odd-dares-why = It’s a careful start. “Dares” is the word that didn’t work at the first door. She can add that someone gets hurt.
    .know-phones = Do you know about phones and groups?
    .know-phones-why = Lots of kids start with a question, to test the waters. Nurse Bello will say yes or no, so it takes one more line.
    .made-to-hurt = They make a girl do things that hurt. It’s urgent.
    .made-to-hurt-why = What happens, to whom, how fast: it’s all in there. It’s hard to take that for a joke.
    .notes = Vera did well at both doors; the shrug wasn’t her doing. Everyone says the chosen line out loud once. Ask how an adult could shrug without meaning to.

next-door =
    Nurse Bello went along at once. They kept the names and words and reported the group in the app. The girl left it. Later Coach Ruiz said, “I wasn’t listening. I’m sorry.”

    Some adults don’t listen, and some do the hurting. Then go on to the next one: an aunt, a counselor, a helpline.

    Danger right now? Call the emergency number. For people who feel they can’t go on, there’s a crisis line, in Help.
    .title = There’s always a next door
    .alt = Two children sit on a bench. One has an arm around the other’s shoulder.
    .slide = One grown-up shrugs? On to the next door, or a helpline. Danger right now? Call the emergency number. For people who feel they can’t go on, there’s a crisis line, in Help.
    .easy = A grown-up did not listen? Go to the next one. Danger now? Call the emergency number.
    .notes = Read it calmly; that’s all that needs saying about crisis lines. Show where Help is. Name two people at school who take time. Stay nearby, and end with the opera from page one.

wooden-spoons = Dare for Milan: drum with wooden spoons at lunch. “Or swap with someone.” What’s true of this dare?
    .its-fun = It’s fun, and a no is fine
    .its-fun-why = He may swap, and no one gets hurt. The spoons will survive.
    .someone-pays = Someone who never said yes pays for it
    .someone-pays-why = A fair thing to check. The noise lasts a minute, and no one is made fun of.
    .no-no = It may hurt, and a no isn’t allowed
    .no-no-why = He’s allowed to swap, so a no works here.

bus-sleeper = A man sleeps on the bus. In a video app, kids dare Luca to film him and post it. “Just if you like.” What’s true of this dare?
    .its-fun = It’s fun, and a no is fine
    .its-fun-why = A no would be fine for Luca. The man has no say at all.
    .someone-pays = Someone who never said yes pays for it
    .someone-pays-why = The sleeping man is the joke, and no one asked him.
    .no-no = It may hurt, and a no isn’t allowed
    .no-no-why = Luca may say no, so there’s no pushing. The trouble is the man in the picture.

relay-team = An older girl on the swim team gives Vera a dare that would hurt her. “Or you’re off the relay.” What’s true of this dare?
    .its-fun = It’s fun, and a no is fine
    .its-fun-why = She may smile as she says it. A no would cost Vera her place.
    .someone-pays = Someone who never said yes pays for it
    .someone-pays-why = Close: Vera pays. She’s the one who’s asked, and her no isn’t allowed.
    .no-no = It may hurt, and a no isn’t allowed
    .no-no-why = A hurt and an “or”: that’s the pair to look for. Coach Ruiz can hear of it today.

own-hands = “I did it with my own hands,” says the girl. “So it’s all my doing.” Which words fit best?
    .not-on-you = “They pushed you. It’s on them.”
    .not-on-you-why = She blames herself. These words put the blame back where it came from.
    .no-explaining = “You don’t have to explain anything.”
    .no-explaining-why = Kind words at many moments. Here she’s explained it already. Only the blame is upside down.
    .right-now = “Come. We’ll get someone right now.”
    .right-now-why = That’s always good, and it can come next. One sentence before that, so she doesn’t walk in blaming herself.

bad-day = On the chess server, a boy writes to Luca. “Bad day. Can’t say why.” Which words fit best?
    .not-on-you = “They pushed you. It’s on them.”
    .not-on-you-why = Strong words for someone who was pushed. Luca doesn’t know that yet.
    .no-explaining = “You don’t have to explain anything.”
    .no-explaining-why = The boy can stay and say nothing, or talk later. Luca can ask his dad how to go on.
    .right-now = “Come. We’ll get someone right now.”
    .right-now-why = Good when it’s urgent. So far it’s a bad day, and the boy may live far away.

outside-gate = After practice, a boy stops Milan. “They’re at the gate. They’ll make me do it.” Which words fit best?
    .not-on-you = “They pushed you. It’s on them.”
    .not-on-you-why = True, and he’ll need to hear it. In this minute, someone with a key helps more.
    .no-explaining = “You don’t have to explain anything.”
    .no-explaining-why = Also true. He’s said enough already to get moving.
    .right-now = “Come. We’ll get someone right now.”
    .right-now-why = It’s about to happen. They stay inside and go to Coach Ruiz together.

at-dinner = During dinner, the girl writes to Vera. “They’re making me do it now. I’m scared.” Who helps first?
    .emergency = The emergency number, this minute
    .emergency-why = Someone may get hurt now. Mr. Okafor dials, and Vera stays with the girl in the chat.
    .helpline-tonight = A helpline, later tonight
    .helpline-tonight-why = They’re good at this, and later may be too late. With danger now, the emergency number is faster.
    .nurse-later = Nurse Bello, after class
    .nurse-later-why = He’ll want to know tomorrow. Right now it’s about minutes.

friday-night = Friday night. A boy from Luca’s chess group got out of a group that pushed him. He’s safe, and wants to talk tonight to someone who doesn’t know him. Who fits?
    .emergency = The emergency number, this minute
    .emergency-why = It’s there whenever danger is near. At the moment he’s safe at home.
    .helpline-tonight = A helpline, later tonight
    .helpline-tonight-why = There’s someone awake there, and no one knows his name.
    .nurse-later = Nurse Bello, after class
    .nurse-later-why = A good person. He knows everyone at school, though, and Monday is far off.

at-recess = At recess, a girl tells Milan about a group that wants proof. She’s safe here. She’d like to see a face when she talks, today. Who fits?
    .emergency = The emergency number, this minute
    .emergency-why = If that changes, it’s the right number. For now she’s at school, and safe.
    .helpline-tonight = A helpline, later tonight
    .helpline-tonight-why = It’s there for her tonight as well. She wants a face, not a screen.
    .nurse-later = Nurse Bello, after class
    .nurse-later-why = He’s in the building, he has a face and a door. Milan can walk along.

pushed-too = Someone who was pushed into hurting others deserves help, too.
    .true-why = Being pushed is a hurt of its own. Help looks after both: the one who was hurt and the one who was made to do it.
    .false-why = It’s easy to see only what was done. The pushing came from others, and it takes help to get out.
