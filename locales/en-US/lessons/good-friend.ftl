lesson = A good friend listens and tells
    .summary = What do you say to a scared friend? And who else can help?
    .coloring = A good friend listens and gets help.
    .find = friend, promise, secret, lunch, queen, hiccups, chess
    .can-find-words = find words that fit what a friend needs
    .can-sort-secrets = know which secret to keep and which one to tell
    .can-stand-by = stand by a kid when others laugh
    .discuss-feels-ashamed = What could you say to a friend who feels ashamed?
    .discuss-tattle-or-tell = How is telling different from tattling?
    .discuss-one-kind-thing = What is one kind thing to do in a class chat?
    .home-leo-jokes = Leo jokes when he’s scared. What do you do?
    .home-two-buttons = Can you show me how to report and block in one game?
    .home-bad-day = What would you like me to say on a bad day?
    .family = Hide one kind note for someone at home, in a shoe, a lunch box or a book. No name on it. Let them guess all evening.
    .teach = Show someone how to keep a message before they block. Pick one app, and let them press.
    .teacher = The aim: students find words that fit, know which secrets may be told, and help without having to rescue anyone. If you hear “telling is tattling”, answer that tattling wants trouble for a kid, and telling gets help for one. In the last comic the first grown-up shrugs. Say clearly that this happens, that it isn’t okay, and that the next person may listen.

leo-fine =
    .title = Leo is fine. Is he?
    .tablet-alt = Leo sits in his wheelchair at a table and looks worried. A message is on the tablet.
    .new-message = A player writes to Leo. His stomach flips.
    .who-leo = Leo
    .not-scared = Pff. I’m not scared. Not one bit.
    .board-alt = Leo and Mina sit at a chess board on the schoolyard bench. Leo grins, and his shoulders are up high.
    .who-mina = Mina
    .your-queen = You just gave away your queen.
    .my-plan = All part of my plan. Ha ha.
    .ask = Mina sees that it isn’t his plan at all. What can she say?
    .out-with-it = Come on, out with it. What happened?
    .out-with-it-why = Mina wants to know because she cares. For Leo it may be too fast. He can’t even joke now.
    .take-queen = Great plan. Then I’ll take your queen.
    .take-queen-why = She plays along, and that can be nice. Leo stays alone with his flipped stomach.
    .saw-it = Your mouth jokes. Your shoulders don’t. I’m here.
    .saw-it-why = She says what she sees and asks for nothing. Leo can talk now, or later.
    .notes = Ask how you can tell that someone only acts fine: eyes, shoulders, jokes at odd moments. Let everyone say the chosen words out loud once, to the wall or a partner.

leo-writes = In the evening, Leo writes to Mina, who is 10. What should she write back?
    .title = Leo has something to tell
    .notes = Leo is a friend, so listen for what he needs; there are no warning signs to find. After each reply, ask how Leo may feel. Point out that “block” comes after “keep”.
    .easy = Leo is scared and hides it. Mina is his friend. Help her pick.
    .name = Mina
    .other = Leo
    .not-afraid = By the way, I’m not afraid of anything.
    .spiders = Not even spiders? I am!
    .spiders-why = She shows a fear of her own. Now Leo’s doesn’t look so odd.
    .good-night = Okay. Good night, then!
    .good-night-why = She takes him at his word, as most kids would. Leo has to start over.
    .are-too = Ha! You are too, scaredy-cat.
    .are-too-why = Those two tease each other all day. Tonight it hits a sore spot. She gets another try.
    .wait = Wait. There’s this game.
    .scared = I told a player my school. Now he scares me.
    .why-told = Why did you tell him your school?
    .why-told-why = Mina wants to understand. To Leo, a “why” sounds like a telling-off.
    .mean-of-him = That’s so mean of him.
    .mean-of-him-why = She’s on his side, and she says who’s being mean.
    .block-done = Block him and it’s done.
    .block-done-why = Blocking is a good tool. First the words are kept, and a grown-up sees them.
    .so-mine = So it’s my fault?
    .bit-yours = A bit. I still like you.
    .bit-yours-why = It’s meant to be honest and warm. Leo hears only the first part. Mina can take it back soon.
    .all-his = No way. He’s the one scaring you.
    .all-his-why = Naming a school isn’t mean. Scaring a kid is, and that’s all his doing.
    .promise-me = Don’t tell anyone, okay? Promise!
    .i-promise = Okay, I promise.
    .i-promise-why = Friends like to promise. This is too big for two kids. She may break this one and tell.
    .scold-him = I’ll tell him off myself!
    .scold-him-why = Mina loves to fix things. The player would have two kids to scare.
    .no-promise = I can’t promise that.
    .no-promise-why = It’s honest, and it hurts a little. She comes along, so Leo isn’t alone when he tells.
    .later-laugh = Later, Mina can’t stop thinking of it. She calls Leo and says sorry. They tell her Uncle Ray.
    .later-blame = Later, Mina says: “I was wrong. It was never your fault.” They go to Ms. Ade.
    .later-promise = Later, Mina says: “I’m breaking my promise, because I like you.” They go to Nurse Bello.
    .thinks = Mina types three angry lines and deletes them. Then she asks Leo who he trusts.
    .told = Leo picks Coach Ruiz. Mina sits next to him. They keep the messages, report the player and block. Coach Ruiz calls Grandpa Emil and the school. Then Leo beats Mina at chess. Twice.
    .helped = “I’m glad you two came.” They keep the messages, report the player and block. Grandpa Emil and the school look out for Leo. The next day, his queen stays on the board.

full-backpack =
    A birthday surprise weighs nothing. It ends soon, and people laugh. When someone gets hurt, a secret is like a full backpack. That’s not for kids to carry.

    You may tell it, even if you promised. Tattling gets a kid into trouble. Telling gets a kid out of it.
    .title = Two kinds of secrets
    .alt = Mina sets down a full backpack beside her Uncle Ray on a bench.
    .slide = A surprise ends soon, and people laugh. When someone gets hurt, a secret is not for kids to carry. You may tell it, even if you promised.
    .easy = A surprise is fun. A secret that hurts is different. You may tell it.
    .notes = Ask for surprises that were fun to keep. Say that a friend may be upset for a while when you tell; most of the time it passes.

sam-secret = Sam is 8. The next day he writes to Mina. What should she write back?
    .title = Another promise
    .notes = The last line is the same as Leo’s, word for word. Ask why a promise is fine this time: it ends on Saturday, and it makes someone happy.
    .easy = Sam has a surprise for Noor. Help Mina pick.
    .name = Mina
    .other = Sam
    .a-card = I’m making Noor a birthday card. For Saturday.
    .promise-me = Don’t tell anyone, okay? Promise!
    .i-promise = Okay, I promise.
    .i-promise-why = Nobody is hurt, and Saturday is soon. Mina can keep this one and enjoy it.
    .whats-on-it = Ooh, what’s on it?
    .whats-on-it-why = She’s looking forward to it with him. A card is a lovely thing to keep quiet about.
    .no-promise = I can’t promise that.
    .no-promise-why = That was right for Leo. Here it’s only a card, so Sam is puzzled.
    .cat-queen = A cat queen with the hiccups!
    .only-days = Not even till Saturday?
    .saturday = On Saturday, Noor opens her card: a cat queen with the hiccups. The secret is over. Mina gets the hiccups, too.

noor-sings = A clip of Noor singing is in the class chat. Kids laugh at it. What helps her?
    .title = The clip of Noor
    .notes = Let two students defend two answers to one card before you open the reason. Ask which card takes little courage and which takes more. Nobody names a real chat.
    .bin-helps = Helps Noor
    .bin-hurts = Hurts her more
    .one-more = Show it to one friend only
    .one-more-why = One doesn’t sound like much. That friend has one friend, too.
    .stops-here = Send it to no one
    .stops-here-why = It ends with you. That counts, even if no one sees it.
    .fetch-ade = Fetch Ms. Ade
    .fetch-ade-why = She can get the clip out of the chat. And she can talk to the class.
    .laugh-face = Add a laughing face, like the rest
    .laugh-face-why = It takes a second. Noor counts one more laugh.
    .lunch-seat = Save her a seat at lunch
    .lunch-seat-why = With a friend beside her, lunch is lunch again.
    .mean-back = Post a worse clip of whoever did it
    .mean-back-why = Being angry is okay. Now two kids are crying, and the chat gets louder.

sam-tells =
    .title = Sam tries twice
    .gate-alt = Sam walks through the school gate with his backpack on. The windows are lit.
    .first-try = Sam tells the bus driver about Noor’s clip.
    .shrug = “It’s only a song,” says the driver. He shrugs.
    .desk-alt = Sam stands at Ms. Ade’s desk. She has put down her pen and listens.
    .who-ms-ade = Ms. Ade
    .second-try = You look like you’ve got something to say.
    .who-sam = Sam
    .ask = How can Sam say it so that Ms. Ade sees it matters?
    .like-singing = Do you like it when people sing?
    .like-singing-why = It’s one of Sam’s hundred questions, and a way to start. Ms. Ade can’t guess the rest.
    .she-cries = Noor cries, and kids share her clip.
    .she-cries-why = In one line: who needs help, and what’s going on. Ms. Ade gets up at once.
    .funny-clip = There’s a clip all kids laugh at.
    .funny-clip-why = It’s true, and Ms. Ade may think it’s a joke. Noor’s tears are missing.
    .notes = Ask what Sam did after the shrug: he went on. Say the chosen line out loud once. Ask for nobody’s own story.

next-person =
    Did the first grown-up shrug? That’s not on you. Go on: an aunt, a nurse, a coach, a counselor. It can be about anyone, even someone you love.

    Does a grown-up hurt you? Pick a different one, or call a helpline. Is a friend’s story stuck in your head? Talk about that, too.
    .title = One more try
    .alt = A hand with five fingers. On each finger is the face of a grown-up.
    .slide = Did the first grown-up shrug? Go on: an aunt, a nurse, a coach, a counselor, a helpline. It can be about anyone, even someone you love.
    .easy = Did a grown-up shrug? Try the next one. You can call a helpline, too.
    .notes = Each student gives one finger to one grown-up, silently. Show where Help is in this app. End with something light, such as a plan for recess.

first-words = Leo’s voice shakes. “There’s a player. He scares me.” What can Mina say first?
    .play-round = “Want to play a round?”
    .play-round-why = Chess can cheer him up later. He just opened the door a crack.
    .glad-told = “I’m glad you told me.”
    .glad-told-why = Telling was hard for him, and she noticed. He can go on, fast or slow.
    .talk-or-sit = “Want to talk, or just sit?”
    .talk-or-sit-why = Lovely when someone is quiet. Leo has begun to talk already.

day-after = Chess club, a day later. Leo tells Mina: “The grown-ups are on it. I just want a normal day.” What should she say?
    .play-round = “Want to play a round?”
    .play-round-why = He said what he needs: a normal day. Knights, queens, hiccups.
    .glad-told = “I’m glad you told me.”
    .glad-told-why = Kind, and it was right yesterday. Today he’d like to think of something else.
    .talk-or-sit = “Want to talk, or just sit?”
    .talk-or-sit-why = A kind offer. He has answered it already: no talk today, and no sitting around.

noor-quiet = At lunch, Noor pokes her rice and says nothing. Sam doesn’t know why. What should Sam say?
    .play-round = “Want to play a round?”
    .play-round-why = It might cheer her up. It might also skip over what’s wrong.
    .glad-told = “I’m glad you told me.”
    .glad-told-why = Good words, a little early. She hasn’t told him a thing.
    .talk-or-sit = “Want to talk, or just sit?”
    .talk-or-sit-why = Noor gets to choose, and Sam stays either way.

heavy-promise = A kid hurts Ida at the bus stop every day. Milo promised to keep quiet. What now?
    .keep-it = Keep it till it’s over
    .keep-it-why = Milo wants to keep his word. It may not be over soon, and Ida gets hurt each day.
    .ask-first = Ask if he may tell
    .ask-first-why = Asking is kind. Ida gets hurt, so he doesn’t need a yes.
    .tell-now = Tell, with or without a yes
    .tell-now-why = Ida’s safety comes before a promise. Grandpa Emil or a teacher can be at the bus stop.

party-plan = In a family chat, Grandpa Emil plans a party for Leo. “Shh!” Milo knows about it. What now?
    .keep-it = Keep it till it’s over
    .keep-it-why = It ends on a date, and Leo will be happy. Shh!
    .ask-first = Ask if he may tell
    .ask-first-why = He could. The answer is in the chat already: “Shh!”
    .tell-now = Tell, with or without a yes
    .tell-now-why = You may always tell what worries you. A cake is no worry, so waiting is more fun.

old-school = Noor tells Sam she misses her old school. No one hurts her. Sam thinks Ms. Haddad could cheer her up. What now?
    .keep-it = Keep it till it’s over
    .keep-it-why = It’s her story, so he could. Missing someone has no end date, and a hug would help.
    .ask-first = Ask if he may tell
    .ask-first-why = It’s Noor’s story, and there’s time. Maybe she’d like to tell it herself.
    .tell-now = Tell, with or without a yes
    .tell-now-why = Telling is never forbidden. No one is in danger here, so he has time to ask.

noor-clip = Noor says: “Please don’t make it bigger.” Sam is at home and wants to help now. What should Sam choose?
    .few-words = A few words just for that kid
    .few-words-why = Only Noor sees it: “I liked your song.” It stays small, as she wished.
    .chat-line = A few words for the whole chat
    .chat-line-why = It’s brave. The chat would talk about the clip again. Noor asked for quiet.
    .next-to = A seat right next to that kid
    .next-to-why = Great for tomorrow. Sam is at home and wants to help now.

sam-drawing = In a drawing app, kids laugh at Sam’s dog. He tells Noor: “I wish one person there would like it.” What should Noor choose?
    .few-words = A few words just for that kid
    .few-words-why = Nice to get. Sam wishes that the others could read it as well.
    .chat-line = A few words for the whole chat
    .chat-line-why = Now everyone reads that Noor likes his dog. That’s what Sam wished for.
    .next-to = A seat right next to that kid
    .next-to-why = A seat is good at school. The laughing is in the app.

ida-lunch = Kids made fun of Ida online. She has no phone. At lunch she stops at the door. What should Lea choose?
    .few-words = A few words just for that kid
    .few-words-why = A kind idea. With no phone, a message won’t reach her now.
    .chat-line = A few words for the whole chat
    .chat-line-why = That may stop the others. Ida won’t read it, and she stands at the door.
    .next-to = A seat right next to that kid
    .next-to-why = Lea pats the table: “Here!” Ida can roll right in.

what-it-does = Match each word with what it does.
    .save = Keep
    .save-to = The words are there for a grown-up
    .save-why = Keep comes before block. In some games a block hides the chat.
    .report = Report
    .report-to = The people who run the game know
    .report-why = They have rules for this and can act.
    .block = Block
    .block-to = The player can’t write to you
    .block-why = You don’t have to say why. A new name? Block again and tell.
    .tell = Tell
    .tell-to = You aren’t alone with it
    .tell-why = Tell at any time, also before the other three.
