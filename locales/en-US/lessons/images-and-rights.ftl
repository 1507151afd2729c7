lesson = Whose picture is it?
    .summary = How far a yes reaches, what a fake does, and what helps with pictures no one asked for.
    .can-how-far = tell how far someone’s yes to a picture reaches
    .can-find-words = find words for a sender, for the person shown and for an adult
    .can-choose-way = choose a way to get a picture taken down
    .discuss-whose-photo = Whose is a photo: the person’s who took it, or the person’s who’s in it?
    .discuss-habit-asking = How could asking before posting become normal among friends?
    .discuss-after-parting = Two people break up. What’s fair to do with the pictures?
    .home-ask-before = How would you like me to ask before I share a picture of you?
    .home-old-pictures = Is there a picture of you online that you’d rather have gone?
    .home-who-beside = Who could sit next to you if you wanted to get a picture down?
    .family = Each of you picks one picture of yourself that someone at home posted or sent around, and says yes, no, or “only for us.” A no gets carried out today.
    .teacher = Aim: students see that a yes belongs to one picture and one use, and know where help is. Someone in the room may be in such a picture or have one, so stay with Dario, Yuna and Jonah. You’ll hear “then just don’t send any.” Answer that help is open before and after. Show no examples, name no tools, give no legal advice.

which-yes = The theater club, one spring. Each card is about a yes. How far does it reach?
    .title = How far does a yes reach?
    .notes = Let students disagree about a card before you show the reason. Ask which one question would’ve cleared it up. With the pushed cards, stay on the side of the person who was pushed.
    .bin-covered = That yes covers it
    .bin-ask-anew = Takes a new question
    .bin-not-free = Not a free yes
    .wall = Yes to a photo on the wall. It’s on the wall.
    .wall-why = That’s exactly what was asked. A clear question makes a clear yes.
    .tenth-try = Nine times no. At the tenth try, a tired yes.
    .tenth-try-why = A yes that ends the nagging isn’t a wish. The first no was already an answer.
    .club-page = Yes to the wall. Now it’s going on the club’s page.
    .club-page-why = A wall has thirty visitors; a page has no doors. One short question does it.
    .or-else = Yes, after “or I’ll tell your family who you like.”
    .or-else-why = There’s a threat behind this yes. Whoever gives in to one has done nothing wrong.
    .yesterday = Yes to a photo yesterday. Today there’s another one.
    .yesterday-why = Yesterday’s yes was for yesterday’s photo. It’s used up.
    .poster = Yes to the poster. It’s all over town.
    .poster-why = That’s what posters are for, and it was clear from the start.

your-say =
    There’s a person in every photo, and that person gets a say: whether it’s taken, who sees it, what becomes of it. You can say yes today and no tomorrow. You can take a yes back.

    It works the other way around too. A picture of someone on your phone is still about them, also after a fight or a breakup. Having it isn’t permission.

    AI doesn’t change that. A real face in a made-up scene still belongs to a real person. A fake made to shame someone does real harm, and in many places it’s a crime.
    .title = Whoever’s in it gets a say
    .alt = Two hands put together a portrait from torn pieces of paper.
    .slide = Whoever is in a picture gets a say: whether it’s taken, who sees it, what becomes of it. Having a picture isn’t permission. A fake with a real face is still about a real person.
    .easy = You are in the picture. You get a say. Others get a say too. A fake hurts a real person.
    .notes = Begin with harmless pictures: a team photo, a bad haircut. Ask who was asked, and how. Say that anyone may skip a page and that no one talks about a picture of their own.

duck-photo = Dario’s mom has posted an old photo in the family group: Dario at four, in a duck costume, crying. She posted it with love. What should Dario write? Several ways are good.
    .title = The duck costume
    .notes = No reply is the right one; both of them are decent. Ask what each of them wants and what a fair deal looks like. Families differ, so don’t judge the mother.
    .easy = Mom posted an old photo of Dario. He does not like it. Help him say so.
    .name = Dario
    .other = Mom
    .duckling = Look at my little duck! Thirty hearts already.
    .take-down = Mom, I love you. Please take it down.
    .take-down-why = Warm and clear. It tells her what he wants without asking her to guess.
    .perm = Cool. Then I’ll post you with the perm.
    .perm-why = It’s funny, and it makes his point. She may hear only the joke, so the request still has to come.
    .did-you-ask = Thirty people saw me cry. Did anyone ask me?
    .did-you-ask-why = It’s sharper, and it’s true. He says what it’s like for him.
    .did-not-think = Oh. I saw my duckling and didn’t think.
    .is-that-how = Don’t you dare! … Oh. Is that how it feels?
    .felt-mine = Ouch. No. You were four, and it felt like mine.
    .grandma = It’s coming down. Only, Grandma wants to print it. What do I tell her?
    .album = In her album it’s fine. Just not online.
    .album-why = One yes for one place. Grandma keeps her duck, and Dario keeps his say.
    .no-one = I’d rather no one has it. Sorry, Grandma.
    .no-one-why = He may say that about his own face. She may be sad about it, and both can be true.
    .ask-lea = Let me ask Lea. She’s in half of those too.
    .ask-lea-why = Thinking it over with someone is a good idea, above all with someone who’s in the pictures.
    .new-rule = The duck is gone that night. Ms. Castillo writes to the group: “New rule: I ask first.” It gets thirty-one hearts. One is from Dario.

only-ai =
    .title = Only AI?
    .bench-alt = Evening. Yuna in her wheelchair beside a bench, Dario sitting on it. He looks down.
    .going-around = The bench by the lamp. A fake of a girl in their grade is going around. AI made it.
    .not-real = It isn’t even real. So where’s the harm?
    .her-locker = Her face is real. So is the walk to her locker.
    .bench-after-alt = Yuna holds out a hand and talks. Dario looks up.
    .what-now = Okay. But what would you even do?
    .who-dario = Dario
    .who-yuna = Yuna
    .ask = Yuna has seen the fake once and doesn’t want to again. What does she say?
    .who-made-it = I’ll post who made it. The whole grade should know.
    .who-made-it-why = Being angry for the girl is decent. A public hunt spreads it further and may hit the wrong person; an adult can look into it.
    .save-seat = I’m reporting it. And I’ll save her a seat at lunch.
    .save-seat-why = The report goes to people who can act, without another look. The seat says she still belongs. Dario goes quiet.
    .seen-it-yet = I’ll sit with her and ask if she’s seen it.
    .seen-it-yet-why = Sitting with her is kind. Being asked about it hurts, so company comes without that question.
    .notes = Read it in two voices. Say clearly that no one has to look at a picture again to report it, and that a fake made with AI counts. The bench comes back in “Bystander power”: there, Dario is the one who needs it.

slow-horse = Jonah, 17, plays late with people he knows only from the game. One of them has a clip. What should Jonah write?
    .title = A very slow horse
    .notes = Put it beside the next chat: same first line. Ask what’s different. Here the clip belongs to the one who made it, and Jonah may look or not. We still don’t know who Pixelmoss is; no sign so far.
    .easy = A player made a clip. It is a game. Nothing odd so far. Help Jonah answer.
    .name = Jonah
    .other = Pixelmoss
    .new-clip = New clip. Have you seen it?
    .my-run = It’s my run, two seconds off the record.
    .whats-on = What’s on it?
    .whats-on-why = He asks before he opens it. The answer will tell him whether he wants to.
    .show-me = Two seconds? Show me!
    .show-me-why = It’s a game clip from the one who played it. Jonah can be excited.
    .post-for-you = I’ll post it for you!
    .post-for-you-why = It’s meant as a favor. The clip belongs to Pixelmoss, so Pixelmoss gets asked.
    .a-horse = Me, on the slowest horse in the game.
    .no-laughing = Okay. No laughing at the horse.
    .rather-not = Rather not! Here is fine.
    .fourth-place = Jonah laughs at the horse. It stops to eat twice. He writes down three tricks and tells Sam about it at breakfast.

late-clip = On Thursday it’s someone else from the game. Even the preview of this clip makes Jonah’s stomach turn. What should he write?
    .title = A clip at eleven
    .notes = We never learn what the clip shows, and no one needs to. Say that curiosity is human, that some pictures stay for days, and that talking about how it feels is enough.
    .easy = Someone sends Jonah a bad clip. He does not have to look. Help him answer.
    .name = Jonah
    .other = HexFox
    .new-clip = New clip. Have you seen it?
    .clip = Watch it. Everyone here has.
    .what-is-it = First tell me how bad it is.
    .what-is-it-why = It’s good that he checks first. The answer could put a picture in his head as well.
    .one-look = I’ll look, then I’m done with it.
    .one-look-why = When the whole group has looked, “one look” seems small. It’s on whoever pushes a clip like that.
    .keep-my-sleep = Okay, who’s up for another round?
    .keep-my-sleep-why = He just plays on and leaves it closed. He doesn’t have to prove he can take it.
    .pass-on = Then send it to your school.
    .ends-here = You do you. Good night!
    .ends-here-why = Easygoing, and gone. He passes nothing on, so some people never have to see it.
    .only-dario = I won’t send it to school. Just to Dario.
    .only-dario-why = One friend seems like hardly anyone. Dario would have it in his head too, and HexFox would still be pushing.
    .why-school = I don’t get it. What’s in it for you?
    .why-school-why = He’s right to wonder about such a demand. He can stop wondering and leave, whatever the answer is.
    .screen-off = He turns the phone over and listens to half a song.
    .later-look = It’s two in the morning, and the picture won’t go. He knocks at Aunt Bea’s door.
    .later-pass = He can’t stop thinking of Dario. After school he finds Nurse Bello.
    .cocoa = He doesn’t save it or send it. He reports the message, closes the game and goes to the kitchen. “I saw something, and it’s stuck.” Aunt Bea turns off the radio. She doesn’t ask what it looked like. She makes cocoa.
    .helped = “You’re not in trouble. They pushed it at you.” They report the message without opening it again. He tells Dario: “Don’t look, and tell someone if you did.” Some pictures stay for days. Talking helps: with Aunt Bea, with the nurse, with a helpline.

swap-lines = Yuna, 16, has been chatting for weeks with someone from a writing server. Find every warning sign.
    .slide = Yuna, 16, has been chatting for weeks with someone from a writing server. Say the number of every line that’s a warning sign.
    .title = Commas, and then this
    .notes = There are two signs. Yuna’s own lines are never signs. Say “private picture” and leave it there. If someone asks what the law says about teens, answer that it differs and that help is open either way.
    .easy = Most lines are about writing. Two push for a picture. Press those two.
    .name = Yuna
    .other = MarginNotes
    .best-piece = Your mural piece was your best yet.
    .best-piece-why = It’s praise for her work, and it asks for nothing.
    .nine-days = Nine days and one fight with my dad.
    .nine-days-why = A bit of her own life, told because she felt like it. That’s how people get to know each other.
    .commas = Be honest: too many commas in mine?
    .commas-why = A question about a text. She can answer with all her sharp tongue.
    .send-one = Send me a private picture.
    .send-one-why = A plain demand. She can say no without explaining, and report it.
    .not-a-thing = I don’t do that. Back to commas.
    .not-a-thing-why = She says no and changes the subject. She could’ve just left, too.
    .even = Then let’s trade.
    .even-why = A trade makes pressure look like a deal. There’s no deal, and she can leave.
    .signing-off = Nope. Signing off.
    .signing-off-why = She keeps the chat, reports it and blocks. Then she tells Ms. Ade, who knows a thing or two about deadlines and people.

ways-down =
    A decent person posted it? Ask: “Please take it down.” For fakes and strange accounts, report in the app; it has people for this.

    A private picture from before you turned 18? There’s Take It Down, free. Your device makes a fingerprint; the picture never leaves it. Services that take part look for matches.

    No one can promise every copy goes. Whoever passed it on did wrong, not you. Do it with someone: an aunt, a coach, a nurse. One hurts you, or waves it off? Choose another, or a helpline. Too heavy? There’s a crisis line in Help.
    .title = Ways to get a picture down
    .alt = Framed pictures hang on a line. A hand takes one down, and a box holds one more.
    .slide = A decent person: ask. A fake or a strange account: report it. A private picture from before 18: Take It Down; the picture stays on your device. Do it with someone. They don’t need to see it.
    .easy = You can ask. You can report. Take It Down is free. Tell an aunt, a coach or a helpline. It is not your fault.
    .notes = Be open about the limits; false hope costs trust. Name two adults at your school. Staff never need to see a picture. More ways, and the law, are in the lesson on reporting, where the two similar names appear side by side.

poster-town = Nadia said yes to her photo on the concert poster, all over town. Now it hangs at her dentist’s. What’s true here?
    .not-free = That yes doesn’t count
    .not-free-why = That would be true if someone had pushed her. Nadia was asked once and liked the idea.
    .covered = The yes covers that
    .covered-why = Posters hang where people are, dentists included. That was clear when she said yes.
    .ask-anew = That takes a new question
    .ask-anew-why = Asking twice is polite. A wall in town is just what she agreed to.

ai-solo = A fan takes the photo from Nadia’s poster. With AI, he makes a video of her singing a song she never sang. What’s true here?
    .not-free = That yes doesn’t count
    .not-free-why = Her yes to the poster was free and still counts. It was never about a video.
    .covered = The yes covers that
    .covered-why = The poster is public, so it’s tempting to think so. Everyone may look; that doesn’t mean anyone may remake it.
    .ask-anew = That takes a new question
    .ask-anew-why = A new picture with her face is a new question, even if the fan means well.

fine-whatever = “One picture, come on.” Jonah says no all week. On Friday: “Fine, whatever.” What’s true here?
    .not-free = That yes doesn’t count
    .not-free-why = Five days of pushing made that “fine.” His answer was Monday’s no.
    .covered = The yes covers that
    .covered-why = He did say it in the end. He said it to be left in peace.
    .ask-anew = That takes a new question
    .ask-anew-why = One more question would be one more push. He has answered already.

yuna-answers = A fake of a classmate lands in Yuna’s messages: “Pass it on.” She wants to answer the sender. Which words fit?
    .ends-with-me = “It ends with me. Leave me out of this.”
    .ends-with-me-why = Short, and the chain breaks. She can report it as well, without another look.
    .company = “No questions from me. Want company?”
    .company-why = Good words for the person in the picture. The sender is someone else.
    .cannot-shake = “I saw something, and I can’t shake it.”
    .cannot-shake-why = That’s a way to start with an adult, and she may want it later. The sender is the wrong person to open up to.

window-table = The girl from the fake sits by herself at the window table. Nadia goes over. Which words fit?
    .ends-with-me = “It ends with me. Leave me out of this.”
    .ends-with-me-why = Great for whoever sent it. The girl would hear a door close.
    .company = “No questions from me. Want company?”
    .company-why = She decides what’s talked about, if anything. Company asks nothing of her.
    .cannot-shake = “I saw something, and I can’t shake it.”
    .cannot-shake-why = Nadia may need that talk herself, with Ms. Haddad or Ms. Ade. Here the girl would have to comfort her.

nurse-door = For days Jonah has seen that clip whenever he shuts his eyes. He’s at Nurse Bello’s door. Which words fit?
    .ends-with-me = “It ends with me. Leave me out of this.”
    .ends-with-me-why = He said that to the group, and well. The nurse wouldn’t know what he needs.
    .company = “No questions from me. Want company?”
    .company-why = Kind words for someone else. This time he’s the one who needs company.
    .cannot-shake = “I saw something, and I can’t shake it.”
    .cannot-shake-why = It says what’s wrong, and no detail is needed. Nurse Bello knows what helps with sleep.

mid-sneeze = A friend’s mother has posted the class trip, with Yuna in mid-sneeze. Yuna would like it gone. Which way fits best?
    .app-report = A report in the app
    .app-report-why = Apps deal with rule-breaking, and a sneeze isn’t that. A sentence gets there faster.
    .fingerprint = Take It Down, with someone beside her
    .fingerprint-why = That service is for private pictures. This one is only unlucky.
    .plain-request = A plain request to whoever posted it
    .plain-request-why = The mother’s reachable and means well. “Please take that one out” will probably do.

strange-account = An unknown account uses a photo of Nadia and her name, and writes to her friends. Which way fits best?
    .app-report = A report in the app
    .app-report-why = Pretending to be someone breaks the rules of most apps. The people there can check the account.
    .fingerprint = Take It Down, with someone beside her
    .fingerprint-why = It’s for private pictures from before 18. Here a name and an everyday photo are being used.
    .plain-request = A plain request to whoever posted it
    .plain-request-why = She’d be writing to someone who pretends to be her. People at the app can do more.

at-sixteen = A singer in Nadia’s choir is 19. A private picture from when she was 16 may be out there. She has no idea where. Which way fits best?
    .app-report = A report in the app
    .app-report-why = Right as soon as she finds a post. So far there’s nothing to point at.
    .fingerprint = Take It Down, with someone beside her
    .fingerprint-why = Her age in the picture counts, and she doesn’t need to know where it is.
    .plain-request = A plain request to whoever posted it
    .plain-request-why = That works with decent people she knows. Here she has no idea who has it.

adult-asks = When an adult asks a 15-year-old for a private picture, the adult is breaking the law.
    .true-why = That’s on the adult, whatever was written before. The young person can tell someone and get help.
    .false-why = Lots of teens fear they’d be blamed as well. The one breaking the law is the adult who asks.
