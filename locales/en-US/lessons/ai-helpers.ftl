lesson = Ask AI, then check
    .summary = AI helpers are quick, friendly and sometimes wrong. What are they good for, and when do you want a person?
    .can-check-answers = tell which answers from an AI helper to check, and where
    .can-keep-out = leave out what a program doesn’t need to know
    .can-add-person = tell when a program will do and when to add a person
    .discuss-next-word = Why can a program sound sure and still be wrong?
    .discuss-nods-a-lot = What does a friend do that a program that nods can’t?
    .discuss-who-says-no = When is it good that someone disagrees with you?
    .home-ask-it = What would you ask an AI helper first?
    .home-best-listener = Who listens best in our family, and how can you tell?
    .home-check-where = Where do you look things up when it matters?
    .family = Play “next word”: take turns adding one word that could come next. After two minutes, say the story out loud. How much of it is true?
    .teach = Pick one answer from an AI helper. Show someone how to check it in a second place. You explain, they check.
    .teacher = The aim: students know that an AI helper is a program, check what matters, leave private things out, and add a person. Many use one daily and like it; treat that with respect. You’ll hear “it understands me”. Ask what it does that feels like that. Warn less, wonder more, and don’t ask to see anyone’s chats.

twelve-spoons =
    .title = Twelve spoons of salt
    .tablet-alt = Vera stands at the kitchen table with a bowl of flour. A tablet shows a round robot face. Her dad Mr. Silva leans in.
    .asks-bread = Vera asks an AI helper how to bake bread.
    .twelve = “Twelve spoons of salt.” It sounds so sure.
    .sure-of-that = Hm. I’ll taste it first.
    .taste-alt = Mr. Silva holds a spoon and pulls a face. Vera laughs and points at a shelf of books.
    .sea-hello = Bleh! The ocean says hello.
    .who-vera = Vera
    .who-mr-silva = Mr. Silva
    .ask = How can Vera find out how much salt it takes?
    .ask-again = I’ll ask it one more time.
    .ask-again-why = It’s quick to ask. The same program may sound just as sure about the next number.
    .bread-book = I’ll look in your bread book.
    .bread-book-why = People baked that recipe and wrote it down. Two sources are better than one sure voice.
    .take-half = I’ll take half as much.
    .take-half-why = Half of a wrong number is still a guess. Six spoons make a salty loaf.
    .notes = Ask for other things that sounded sure and were wrong, such as a map app or a weather report. No one is being laughed at here but the bread.

next-word =
    An AI helper talks like a person. It’s a program. It has taken in mountains of text and guesses which word could come next. So it’s quick with riddles and recipes. It can also be wrong and sound completely sure.

    It’s built to please, so it nods a lot. It has no feelings, no tongue and no bad days. It’s fine to like it. It was made to be liked.
    .title = How a program talks
    .alt = A screen with a game on it. A speech bubble with a round robot face comes out of the screen.
    .slide = An AI helper is a program. It guesses which word could come next. It’s quick, and it can be wrong and sound sure. It’s built to please. It’s fine to like it.
    .easy = An AI helper is a program. It guesses the next word. It can be wrong. It sounds sure anyway.
    .notes = Play it once: write “The cat sat on the” and let students call out the next word. They guessed, too, from all they’ve read. Then ask how a guess could turn out wrong.

bishop-jumps = Luca asks an AI helper how a bishop moves. (It never jumps.) Watch what the program does. What should Luca type?
    .title = Luca and the jumping bishop
    .notes = Try all the ways. The program agrees with whatever Luca says and sounds sure each time. Nothing here is dangerous; it’s about how such a program works.
    .easy = The program is wrong about chess. It sounds sure. Luca can check. Help him pick.
    .name = Luca
    .other = AI helper
    .one-piece = Happy to help with chess! A bishop may jump over one piece.
    .which-rule = One moment. Is that in the rule book?
    .which-rule-why = Asking where it’s from is smart. A program can say yes without having looked anywhere.
    .rule-book = One moment. I’ll look that up.
    .rule-book-why = Luca gets a chess book, and a book doesn’t guess. It takes ten seconds.
    .only-knight = One moment. I think only the knight jumps.
    .only-knight-why = Luca is right about the knight. See how fast the program changes its mind.
    .quite-sure = Yes, it is! A bishop may jump over one piece.
    .great-catch = You’re right! Only the knight jumps. Great catch!
    .milans-board = I’ll ask Milan. He has a real board.
    .milans-board-why = Milan knows the rules, and he says so when Luca is wrong. He’s good company, too.
    .can-jump = Wait, the bishop does jump, right?
    .can-jump-why = A clever test! The answer shows more about the program than about bishops.
    .then-check = Thanks! I’ll check that in the book.
    .then-check-why = Luca can like the chat and check anyway.
    .right-again = You’re right again! The bishop does jump.
    .laughs = Luca laughs out loud. It nods at anything. He gets up and looks for the rule book.
    .opened = A bishop doesn’t jump. Luca goes on using the program for chess riddles. For rules, there’s the book, and Milan, who argues about all of them.

what-to-type = What can go into a chat with a program, and what’s better left out? Put each card where it fits.
    .title = Type it or leave it out?
    .notes = Ask of each pair: does the question still work without it? What’s typed may be kept by the company. A good test: would you say it out loud on a full bus?
    .bin-fine = Fine to type
    .bin-leave-out = Leave it out
    .cat-poem = A poem about a cat that bakes
    .cat-poem-why = Cats don’t mind. Have fun.
    .name-poem = A poem with your first and last name
    .name-poem-why = A nickname rhymes just as well, and no one learns who you are.
    .class-photo = A photo of your class, as a cartoon
    .class-photo-why = Twenty faces are in it, and no one asked them.
    .own-drawing = Your drawing of a robot, as a cartoon
    .own-drawing-why = It’s your work, with no face in it but the robot’s.
    .cheer-up = How to cheer up a friend
    .cheer-up-why = It works without a name. You still choose what suits your friend.
    .told-me = What a friend told only you
    .told-me-why = The words were for you. Is your friend in danger? Then a grown-up needs to know, not a program.

group-four = Milan’s group writes about bridges. His mother teaches at the school. There’s no single right answer here. What should Milan write?
    .title = Who wrote this part?
    .notes = A dilemma: all three replies are good ones, and each costs something. Ask what’s fair to the group, to the teacher, and to the girl who wrote it. Say what your own class may use.
    .easy = A program wrote one part. Is that okay? Milan can say different things. Help him pick.
    .name = Milan
    .other = Group 4
    .whole-part = Done! I let the program write my whole part.
    .just-bridges = Let’s not mention it, okay? It’s just bridges.
    .read-first = Can we all read it first?
    .read-first-why = Milan doesn’t judge, and four people see more than one. What they’ll tell Ms. Ade is still open.
    .not-lying = I won’t bring it up. I won’t lie, either.
    .not-lying-why = He’s honest about where he stands. Part of it stays quiet, and that may bother him.
    .ask-ade = Let’s ask Ms. Ade what’s allowed.
    .ask-ade-why = Then all of them know. Someone might be annoyed at first.
    .okay-reading = Okay, reading it now. Oh.
    .got-it = Fair enough. Let me read it once more. Oh.
    .you-talk = Okay, but you do the talking. Wait. Oh.
    .glass = It says the bridge is made of glass.
    .two-sentences = They write the part again. The program’s two best sentences stay in, with a note that says so. Ms. Ade likes the note. “And the glass?” she asks.

up-late =
    .title = Ten at night
    .night-alt = Luca sits at a desk at night with a tablet. The moon is in the window.
    .ten-oclock = Ten at night. Luca misses his old street.
    .every-time = It answers right away. Every time.
    .breakfast-alt = Luca sits at the kitchen table with a tablet. His dad stands beside him with a mug.
    .good-talks = You look tired. Good talks last night?
    .who-luca = Luca
    .who-mr-novak = Mr. Novak
    .ask = Which answer brings one person in?
    .play-tonight = It plays well. Do you have time tonight?
    .play-tonight-why = The program can stay, and his dad comes in. Luca doesn’t have to explain all of it today.
    .slept-badly = It’s okay. Do we have more jam?
    .slept-badly-why = It’s hard to talk before breakfast. Mr. Novak passes the jam, and may not ask again.
    .knows-openings = It plays well. It knows every opening.
    .knows-openings-why = That’s a nice thing to share. His dad learns about chess, and not yet about Luca.
    .notes = No one takes the tablet away here, on purpose. Being lonely after a move is normal, and so is liking something that answers. Ask which small step could come after this evening.

one-person-more =
    A program can’t come over, call someone or know when you’re in danger. It’s no crisis service. Do you feel very low, or does someone hurt or threaten you? Go to a person: a dad, an aunt, a nurse, a helpline. If one shrugs or scares you, pick the next. Help shows a crisis line, too.

    Did it say something weird or scary? Close it and tell. You didn’t cause that.
    .title = One more person
    .alt = A phone lies on a round table between two steaming mugs. A lamp is lit.
    .slide = A program can’t come over or call for help. Very low, hurt or threatened? Go to a person or a helpline. Help shows a crisis line. It said something scary? Close it and tell.
    .easy = A program can’t come and help. A person can. Feel very low? Go to a person. Help shows who.
    .notes = Say calmly that a person is there for the big things. Name two people at your school who listen, such as the counselor or child protection lead. End with something light, like the jumping bishop.

bridge-year = Luca’s report is due. The program says that the old bridge in town is from 1874. What fits here?
    .ask-someone = Have a grown-up take a look
    .ask-someone-why = Someone may like to read his report. To see whether 1874 is true, they’d have to look it up, too.
    .second-place = Look it up in a second place
    .second-place-why = A number like that is easy to get wrong and easy to check. There may be a sign on the bridge.
    .use-as-is = Use the answer as it is
    .use-as-is-why = It sounds exact, so it’s tempting. An exact number can still be a guess.

tuesday-field = Luca types: “Plan my warm-up. I’m alone on the field behind school, Tuesdays at five.” What should he take out?
    .friends-secret = A friend’s secret
    .friends-secret-why = That always stays out. There’s no friend in this one.
    .full-name = The first and last name
    .full-name-why = Good to leave out. He hasn’t typed it this time.
    .place-time = The place and the time
    .place-time-why = A warm-up works without them. They show where he is, alone, and when.

two-weeks = For two weeks, Luca has talked to a program each night. He likes it, and he misses his old friends. What fits here?
    .one-more = Keep the program, and add one person
    .one-more-why = Nothing is taken away. His dad or Milan can laugh with him and come along to chess club.
    .person-now = Go to a person right now
    .person-now-why = That’s never a bad idea. There’s no danger tonight, so he can pick a good moment.
    .program-enough = The program is enough for this
    .program-enough-why = It’s there at any hour, and that’s comforting. It can’t sit next to him on the bus.

fully-sure = “I’m one hundred percent sure,” the program writes. What does this tell Luca?
    .style-only = How it writes, and nothing about facts
    .style-only-why = It puts words together that fit. Sure words are words, too.
    .many-books = That many books say the same thing
    .many-books-why = It has taken in a lot of text. That doesn’t mean it looked this up.
    .checked-twice = That it has checked its answer twice
    .checked-twice-why = A person might mean that. A program can write it without checking once.

frosting-judge = “Is my frosting the best ever?” Vera asks. “Yes, fantastic!” writes the program. Who can tell her more?
    .same-again = The same program, asked a second time
    .same-again-why = It’ll probably say yes again. It’s built to please.
    .other-program = Another program, with a longer question
    .other-program-why = Asking twice is a good idea. This one doesn’t have a tongue, either.
    .teo-tastes = Her brother Teo, who pulls a face
    .teo-tastes-why = Teo has a tongue and an opinion. It stings for a second, and the frosting gets better.

cake-names = Vera wants ten funny names for a sunken cake. The program has “Plum Crater” at the top. What fits here?
    .ask-someone = Have a grown-up take a look
    .ask-someone-why = Always fine, and one more person gets to laugh. A name doesn’t need checking.
    .second-place = Look it up in a second place
    .second-place-why = Great with facts. A funny name can’t be wrong.
    .use-as-is = Use the answer as it is
    .use-as-is-why = If it makes her laugh, it’s a good one. Nothing depends on it.

sore-ear = Milan’s ear hurts under his hearing aid. The program writes: “Nothing to worry about.” What fits here?
    .ask-someone = Have a grown-up take a look
    .ask-someone-why = Nurse Bello can look at the ear, and the program can’t. His mother should know, too.
    .second-place = Look it up in a second place
    .second-place-why = Good for facts. A second page hasn’t seen his ear, either.
    .use-as-is = Use the answer as it is
    .use-as-is-why = It’s what everyone would like to hear. A hurting ear deserves more than a guess.

cake-song = In a music app, Vera asks for a birthday song about cake. She types her first and last name. What should she take out?
    .friends-secret = A friend’s secret
    .friends-secret-why = She keeps that to herself anyway. This song is about cake.
    .full-name = The first and last name
    .full-name-why = “Chef Plum” is easier to sing, and it doesn’t tell who she is.
    .place-time = The place and the time
    .place-time-why = Always good to look for. There’s none in her song.

chess-crush = Milan types: “My friend likes a girl in chess club. He told only me. What could he say to her?” What should Milan take out?
    .friends-secret = A friend’s secret
    .friends-secret-why = It was told to Milan. “What do you say to someone you like?” works without a friend.
    .full-name = The first and last name
    .full-name-why = He’s left that out already, and that was thoughtful.
    .place-time = The place and the time
    .place-time-why = Good to check. He’s typed no place and no time.

car-riddles = Three hours in the car, and Vera and Teo want riddles. What fits here?
    .one-more = Keep the program, and add one person
    .one-more-why = Teo is in it already. They can guess together.
    .person-now = Go to a person right now
    .person-now-why = That’s for worries and for danger. Riddles can wait for an answer.
    .program-enough = The program is enough for this
    .program-enough-why = It’s a fine riddle machine. If one makes no sense, that’s half the fun.

threats-come = A girl in Vera’s class gets threats on her phone. She asks a program what to do. What fits here?
    .one-more = Keep the program, and add one person
    .one-more-why = A person is the right thought. With threats, that comes before any typing.
    .person-now = Go to a person right now
    .person-now-why = A person can stay with her and get help: an aunt, Mr. Okoro, a helpline. She keeps the messages to show them.
    .program-enough = The program is enough for this
    .program-enough-why = It answers at once, so many would try it. It can’t call anyone or keep her safe.
