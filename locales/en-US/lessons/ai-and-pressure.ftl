lesson = AI helpers, lonely evenings and groups that push
    .summary = Programs that talk, groups that pressure, voices that are copied: what to notice, say and do.
    .can-add-person = add a person to a child’s evenings before taking anything away
    .can-see-push = tell a harmless dare from a push, and answer a child who did a bit of it
    .can-check-voice = check a call that scares you, with a family word and a call back
    .discuss-evening-company = What makes an evening less lonely, at ten and at forty?
    .discuss-good-group = What should belonging to a group never cost?
    .discuss-which-word = Where would you keep a family word so that all of you remember it?
    .home-like-about-program = What do you like about talking to a program?
    .home-free-no = In which group can you say no and still belong?
    .home-our-word = Which two words would make a good secret word for us?
    .family = Invent your family word at supper. On “three”, each of you says one word; two that don’t belong together win. Then act out a call: grandparent, pizza man, robot. Who knows the word?
    .tonight = Agree on a family word: two words that don’t belong together. Say it aloud, once, at the table; never type it. Whoever calls in need, or comes to fetch a child, has to know it.
    .teacher = For a family night at school. The aim: adults stay calm about new things, add people before they take anything away, and know what’s urgent. Name no group, challenge, app or mark, and stop anyone who does; naming them spreads them. Have the crisis line at hand, and stay for quiet questions.

program-talks =
    AI helpers explain fractions, draw cats and answer at midnight. Liking one isn’t foolish; it was made to be liked. It’s still a program. It agrees a lot, sounds sure when it’s wrong, and can say harmful things. It can’t come over, and it’s no crisis service.

    Some apps are made to act as a friend or partner. Common Sense Media advises against these for anyone under 18. That’s advice, not a law.

    Begin with curiosity: “What do you like about it?” Then add one person before you take anything away.
    .title = A program that talks
    .alt = A screen with a game on it. A speech bubble with a round robot face comes out of the screen.
    .slide = An AI helper is a program, made to be liked. It agrees a lot and can be wrong. It’s no crisis service. Be curious: “What do you like about it?” Add one person before you take anything away.
    .notes = Ask who has used one today, and for what; most have. Say what stays out of such chats: full name, school, address, secrets. Keep homework tools and apps that act as a friend or partner apart.

midnight = For two weeks, Luca, 11, has talked to an AI helper each night. Now he yawns into his cereal. He misses his old street. What should Mr. Novak say?
    .title = Rehearse: yawning into the cereal
    .notes = No one takes the tablet away, on purpose. Try the harder reply as well and see how it’s mended. Ask which one person could be added on their own street, without names.
    .name = Mr. Novak
    .other = Luca
    .answers-back = It answers right away. Every time.
    .only-program = You do know it’s only a program?
    .only-program-why = True, and he knows. As a first line, it makes the thing he likes look small.
    .tablet-mine = Then the tablet sleeps in my room from now on.
    .tablet-mine-why = He wants him rested. Luca loses his evening company and gets no one for it.
    .about-what = And what do the two of you talk about?
    .about-what-why = An open question, with a little smile in it. Luca can start anywhere.
    .know-that = I know that. It’s nice, though.
    .like-nice = Nice is good. I’d like some of that, too.
    .like-nice-why = He takes nothing away from the good part, and adds himself.
    .not-real-nice = It’s not being nice. It’s just built that way.
    .not-real-nice-why = It’s a good point about programs. Luca wasn’t talking about programs.
    .butters-bread = Mr. Novak butters a piece of bread and gives it to Luca. “Sorry. I’d like to hear about the nice part.”
    .old-street = Chess. And our old street. It asks me stuff.
    .call-saturday = Shall we call someone from there on Saturday?
    .call-saturday-why = One person more, and one who knows the street. Luca can say yes or no.
    .tell-me-instead = You could tell me about that instead.
    .tell-me-instead-why = He means it. “Could” leaves all the work to Luca.
    .ask-me-stuff = Play me tonight, and I’ll ask you stuff. Seven o’clock?
    .ask-me-stuff-why = A time, a game and a dad who asks. That’s one person more, and nothing’s gone.
    .takes-board = Luca shrugs. Mr. Novak gets the board from the shelf. “Seven o’clock. I bring the questions.”
    .have-to-stop = Do I have to stop with it?
    .show-me-it = No. Show me how it plays. Does it cheat?
    .show-me-it-why = Luca may be the expert, and his dad sees what it says.
    .one-week = For a week, let’s say. As a test.
    .one-week-why = He’s curious what would change. It’s taken away all the same.
    .sleep-rule = No. At nine it sleeps, and so do you. So do I.
    .sleep-rule-why = The program stays, and so does the night. The rule is for both of them.
    .looks-up = Luca’s spoon stops. “No,” says his dad, “not as a test. Just a bedtime, for all three of us.”
    .spoon = Luca’s spoon stops. At noon there’s a text from his dad: “That was too fast. Nothing’s taken away. May I come into your evenings? I bring a chessboard.”
    .seven-oclock = At seven they play. The program suggests a move, and it’s against the rules. They both laugh. On Friday there’s chess night at the library, and Luca has asked a boy from his class along.
    .mended = At seven they play. The tablet lies beside the board, and no one needs it for an hour. “Same time tomorrow?” asks Luca.

one-person-more =
    Everyone is lonely at times, and wanting a friend is good. A move or a lost group can make evenings long. Friends, hobbies and adults who join in protect children.

    Ask about evenings, not minutes: “Who was good to you this week?” Make one small thing easier: a ride, a game, pancakes for two more.

    Did the program say something scary or sexual? Close it and report it in the app. Did your child write about self-harm? Go there now. Call a crisis line or the emergency number; Help lists both.
    .title = One person more
    .alt = A kitchen table with a chessboard and a tablet. A hand pulls out a second chair.
    .slide = Loneliness is common. Ask about evenings, not minutes. Make one small thing easier: a ride, a game, a club. Self-harm in a chat with a program? Go there now: crisis line or emergency number.
    .notes = Never suggest that a lonely child invites harm. Collect small things that bring one person in, from a ride to a board game. Prefer helplines with trained staff to open support groups online.

push-or-play = Play, a kind question, or help today? Imagine that each one is all you know.
    .title = Play, question or help?
    .notes = Most dares are harmless, and forbidding them all makes children silent. Ask what decides each card: a no that costs something, or something that hurts. Collect no real dares.
    .bin-let-play = Let them play
    .bin-ask-kindly = Ask kindly, soon
    .bin-help-today = Get help today
    .clan-song = Her new clan: “New ones sing. Or don’t!”
    .clan-song-why = A no is free, and nothing hurts. Ask to hear the song.
    .prove-hurts = “Prove yourself. It has to hurt.”
    .prove-hurts-why = That’s a push, whoever gets hurt. Stay with your child, keep the words and get help.
    .jumps = Jumps at each buzz, has dropped his friends
    .jumps-why = Two changes together. It could be many things, and all of them are easier with someone who asks.
    .two-shoes = “Wear two different shoes to school!”
    .two-shoes-why = It looks funny and hurts no one. Perhaps you’d like to join.
    .someone-pays = “Leave, and someone pays for it.”
    .someone-pays-why = That’s a threat. Doing what it says won’t end it; help does.
    .warning-chain = A parent forwards a warning about a challenge
    .warning-chain-why = Many are hoaxes, and naming spreads them. Ask at home how dares are going; check before you forward.

groups-push =
    Some online groups befriend children, then threaten them until they hurt themselves, animals or others. They use ordinary apps and look for loneliness. It can be any child.

    Notice sudden change: sleep, food, friends, fear at each message, unexplained injuries or gifts. No sign is proof.

    Say: “You can stop in the middle. It’s not your fault, even if you did some of it.” Giving in won’t end it. Keep the words, report, block, call the police. Danger, or talk of dying? Stay; crisis line or emergency number.
    .title = Groups that push
    .alt = A bright door stands open and leads to a second, darker door.
    .slide = Some groups befriend children, then threaten them into hurting themselves or others. Notice sudden change. “You can stop in the middle. It’s not your fault.” Danger or talk of dying: crisis line, emergency number.
    .notes = Add no methods, marks, names or examples, and stop those who do. Those who push are often young and were pushed themselves; each child in it needs protection first. In the US, the CyberTipline and the FBI take reports. Show the crisis line in Help before you go on.

did-a-bit = Noor, 9, sits on the stairs, the tablet face down beside her. Sam went home crying. What should Ms. Haddad say?
    .title = Rehearse: Noor on the stairs
    .notes = What the group wanted stays unsaid; the reply needs no details. Ask which sentence fits both children, Noor and Sam. Have everyone say it once, out loud, in their own words.
    .name = Ms. Haddad
    .other = Noor
    .a-bit = I got pushed, and I did a bit of it.
    .which-group = Who pushed you? What exactly did you do?
    .which-group-why = She’ll need some of it later. Two questions at once are a lot of stairs to climb.
    .all-ears = I’m not mad. I’m all ears.
    .all-ears-why = Noor can stop watching her face and start talking.
    .poor-sam = Oh, poor Sam! What have you done to him?
    .poor-sam-why = Sam does need her, very soon. Here sits a child who was pushed, and who’s telling.
    .what-they-do = Noor pulls her knees up. Ms. Haddad sits down one step lower. “One thing at a time. I’m not mad.”
    .or-else = They said, prove you’re one of us. Or else.
    .in-the-middle = You can stop right here, in the middle.
    .in-the-middle-why = No one had told her that. She doesn’t have to finish it to get out.
    .believed-that = And you believed something like that?
    .believed-that-why = From outside it looks odd. Such groups begin kindly, so nearly everyone believes them.
    .dont-mean-it = Oh, they don’t mean it like that.
    .dont-mean-it-why = She wants to take the fear away. Noor knows that they mean it.
    .sits-lower = Noor shakes her head. Ms. Haddad takes her hand. “Okay. They do mean it. And you can stop, right now.”
    .sam-cried = Sam cried. He’ll never like me again.
    .only-a-bit = It was only a bit, sweetheart.
    .only-a-bit-why = It’s meant to comfort. To Noor it was big, and to Sam as well.
    .both-help = They did that to both of you. You’ll both get help.
    .both-help-why = Two hurt children, and help for two. That leaves room for a sorry later.
    .after-supper = We’ll call Bea after supper. I’m sitting next to you.
    .after-supper-why = It becomes something that can be done, by two. Sam gets help the same evening.
    .shakes-head = “It wasn’t,” says Noor. Ms. Haddad nods. “You’re right, it wasn’t. You’ll both get help.”
    .soup = Noor closes up. The soup boils over, and Ms. Haddad comes back to the stairs. “I was thinking of Sam and forgot you. You were pushed. Start again?” Noor does.
    .paper-taco = They keep the words, report the group in the app and block it. Aunt Bea is glad they called. “If I’m ever the wrong one to tell,” says Ms. Haddad, “take Nadia, Ms. Ade or a helpline.” The cat queen keeps her roof. On Saturday, Noor brings Sam a taco made of paper.
    .mended = They keep the words, report the group in the app and block it. Then they call Aunt Bea, and Noor holds the phone. The soup is burned. They eat it anyway.

copied-voice =
    A short clip is enough to copy a voice. Then comes a call: your child, crying, an accident. Money now, and tell no one. Faked photos can go with it.

    The signs: hurry, secrecy, gift cards or crypto. Hang up. Call back on the number you know.

    Agree on a family word: two words that don’t belong together, nothing from your life. Say it only at home; never type it. It’s for callers in need, and for anyone who says, “Your mom sent me.”
    .title = A copied voice and a family word
    .alt = A hand hangs up a phone. Above it are a speech bubble with a sound wave and a pale copy of it. On the wall hangs a note with a key.
    .slide = A short clip is enough to copy a voice. Hurry, secrecy, gift cards: hang up, and call back on the number you know. Agree on a family word. Say it at home; never type it.
    .notes = Keep this word apart from a “come and get me” sign: this one proves who’s calling. A family that can’t remember a word may agree on a question only they can answer. Play it once with a funny voice.

call-back = An unknown number. It’s Yuna’s voice: an accident, gift cards at once, tell no one. Put Mr. Park’s steps in order.
    .title = The call that scares you
    .notes = Read the call in a flat voice; it needs no acting. Ask what makes step two so hard: it feels like hanging up on your child. If it were Yuna, she’d pick up at step three.
    .breathe = Breathe out, promise nothing
    .breathe-why = The trick needs your hurry. One breath is enough to notice that.
    .hang-up = Hang up
    .hang-up-why = He can’t check a voice by listening to it. Off the phone, he can.
    .known-number = Call Yuna on the number he knows
    .known-number-why = Most of the time it’s over here: she picks up and is in math.
    .someone-near = No answer? Call someone near her
    .someone-near-why = The school, a friend, a neighbor. If the first caller tries again, he asks for the family word.
    .report-it = Note the number and report it to the police
    .report-it-why = The fright is past, and there’s something to report. Yuna hears about it as well, at supper.

q-two-hours = Since her best friend moved, Nadia, 16, has talked to a program for two hours every night. She’s well enough, only quieter, and skips band. What fits?
    .leave-it = Leave it be, and ask about it now and then
    .leave-it-why = Two hours can be fine. “Quieter” and “skips band” say that something is missing.
    .add-one = Leave it be, and add one person
    .add-one-why = Her friend is far away now. A ride to band, a visit on Sunday: something comes in, and nothing is taken away.
    .person-now = Go there now, and call a crisis line
    .person-now-why = Never wrong to call for advice. There’s no sign of danger, so she can sit down with her first.

q-gift-cards = An unknown number, Dario’s voice: he’s been hurt, she should buy gift cards, tell no one. What should Ms. Castillo do?
    .chat-on = Stay and talk
    .chat-on-why = She’d hear his voice, and it would pull. A voice proves nothing; his own number would.
    .ask-word = Ask for the family word
    .ask-word-why = Also good. Callers like that answer with more hurry, so the way out is to hang up.
    .ring-back = Hang up and call the number you know
    .ring-back-why = Hurry, secrecy, gift cards: three signs. On his own number he’s there in ten seconds, or someone near him is.

q-riddles = At the kitchen table, a program makes up chess riddles for Luca and Milan. They groan and laugh. What fits?
    .leave-it = Leave it be, and ask about it now and then
    .leave-it-why = There are people in it, it’s daylight, and it’s fun. Mr. Novak may try a riddle.
    .add-one = Leave it be, and add one person
    .add-one-why = Milan’s there already, and very loud. Nothing is missing.
    .person-now = Go there now, and call a crisis line
    .person-now-why = It’s there for dark hours. This is a bright one.

q-at-gate = At the gate, a woman tells Ida, 7: “Your mom sent me. I’ll take you home.” What has Ida learned to do?
    .chat-on = Stay and talk
    .chat-on-why = Children are told to be polite. Talking won’t show her who sent this woman.
    .ask-word = Ask for the family word
    .ask-word-why = Whoever was sent knows it. No word? Then Ida goes back in to Ms. Ade, without an explanation.
    .ring-back = Hang up and call the number you know
    .ring-back-why = That’s for calls, and Ida has no phone. Walking away, back into school, is always right.

q-cant-go-on = A father down the street sees what his son typed to a program: “I can’t go on.” What fits?
    .leave-it = Leave it be, and ask about it now and then
    .leave-it-why = Good that the boy writes it somewhere. A program can’t sit down beside him.
    .add-one = Leave it be, and add one person
    .add-one-why = The right idea for lonely weeks. This can’t wait for Sunday.
    .person-now = Go there now, and call a crisis line
    .person-now-why = He needs a person now: his father, then trained people. In danger, it’s the emergency number. Help lists both.

q-recipe = Ms. Castillo’s sister calls from her usual number. How much flour goes into the bread? What should Ms. Castillo do?
    .chat-on = Stay and talk
    .chat-on-why = The number she knows, no hurry, no money. It’s about bread, so let it take half an hour.
    .ask-word = Ask for the family word
    .ask-word-why = It’s for calls that scare or ask for something. This one only asks about flour.
    .ring-back = Hang up and call the number you know
    .ring-back-why = Hanging up is always allowed. This is her own number already.
