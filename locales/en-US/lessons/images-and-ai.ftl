lesson = Pictures, fakes and taking things down
    .summary = Vera posts Milan’s clip without asking. Who decides about a picture, and how can one come down?
    .can-ask-before = tell which pictures you can post and which need a question first
    .can-leave-swap = tell a harmless swap from one to walk away from
    .can-stop-fake = find words when a fake goes around, and say how pictures can come down
    .discuss-ask-friends = How would you like friends to ask before they post you?
    .discuss-feels-fair = Why can a swap look even when it isn’t?
    .discuss-only-fake = What would you reply to “It’s only a fake”?
    .home-ask-me = Which picture of you should I have asked about before I shared it?
    .home-no-sentence = What’s a good short way to say no to a picture?
    .home-first-thing = If a fake of someone went around, what should I do first?
    .family = Each of you draws a portrait of the other with your weaker hand, in one minute. Then the person in it decides: fridge or drawer?
    .teacher = The aim: students ask before they post, step out of swaps, and know that fakes do real harm. Show no examples and name no tools. You’ll hear “it’s only a joke”. Ask who is laughing and who isn’t. Tell your school’s counselor or child protection lead the date, and stay with Vera, Milan and Luca.

drum-clip =
    .title = Vera posts Milan
    .apart-alt = Vera and Milan stand on steps in the evening, far apart. Vera holds a phone. Milan looks hurt.
    .forty-likes = Vera posted a clip of Milan drumming. Forty likes.
    .not-asked = You didn’t ask. I drop the stick at the end!
    .sorry-alt = Vera and Milan stand closer together. The phone lies on the step.
    .took-down = I took it down. I only saw how good you were.
    .three-saved = Three saved it.
    .mending-alt = Vera and Milan stand side by side on the steps. Milan leans toward her, and Vera smiles a little.
    .what-now = So, what now?
    .who-vera = Vera
    .who-milan = Milan
    .ask = What could Vera say to repair it?
    .one-of-me = I’ll post one of me dropping a cake.
    .one-of-me-why = Brave, and it might make him laugh. His clip is still on three phones.
    .write-three = I’ll ask all three to delete it.
    .write-three-why = That takes courage, and it may bring the clip back. Then Milan says what else would help.
    .read-likes = I’ll read you the nice comments.
    .read-likes-why = They may cheer him up another day. Now he wants to decide who sees the clip.
    .notes = Ask what Vera did well after it happened. Milan has a temper and is good at repairing things; what might he do next? Speak about the two of them, not about the class.

post-or-ask = Vera wants to share pictures with her whole grade. This time she thinks first. Where does each one go?
    .title = Post it, ask, or leave it out?
    .notes = Let students give a reason before you show the answer. “It depends” is a fine start: on whom? Whoever is in the picture gets a say.
    .bin-go-ahead = Go ahead
    .bin-ask-first = Ask first
    .bin-leave-out = Leave it out
    .plum-cake = Her sunken plum cake
    .plum-cake-why = It’s her cake, and no one else is in it. Sunken is funny when you choose it.
    .whole-band = Milan’s band on stage
    .whole-band-why = Four faces, four answers. Some may want to see it first.
    .in-tears = A boy in tears at the bus stop
    .in-tears-why = It’s his hard moment. A kind word to him is worth more than a post.
    .ai-castle = A castle made with AI, and labeled
    .ai-castle-why = No real person is in it, and the label is honest. AI can be fun like that.
    .bus-nap = Luca, asleep on the bus
    .bus-nap-why = He might laugh, he might not. He couldn’t choose while he slept, so she asks.
    .pig-face = A girl’s face on a pig, made with AI
    .pig-face-why = One person pays for everyone’s laugh. A fake of a real person hurts like a real picture.

three-asks =
    A private picture is a nude or nearly nude picture, or a sexual one. Watch out when someone asks for one, sends one or offers a swap. It can be a new contact or an old friend. You don’t have to send anything back. Yesterday’s yes is used up.

    Did one pop up on your screen? Close it, don’t pass it on, tell a grown-up. You’re not in trouble.
    .title = Asked, sent or swapped
    .alt = Two speech bubbles with a closed envelope in each. Arrows point from one to the other and back.
    .slide = Someone asks for a nude or nearly nude picture, sends one, or offers a swap: three warning signs. One popped up? Close it, don’t pass it on, tell. You’re not in trouble.
    .easy = Someone asks for a private picture? Say no. One popped up? Close it. Don’t send it on. Tell a grown-up.
    .notes = Read the first sentence as it is; no one needs an example. Some students have said yes before. Say that help is there just the same.

picture-swap = Milan is 13 and posts his own drum clips now. Someone new writes. What should Milan write?
    .title = A fan wants to swap
    .notes = Students advise Milan; no one plays the other account. Milan’s temper does good work here. Ask whether a no has to be polite.
    .easy = Someone wants private pictures from Milan. He can say no and leave. Help him pick.
    .name = Milan
    .other = echo_lane
    .drum-clips = I like your drum clips.
    .want-swap = Want to swap something?
    .one-each = One private picture each.
    .just-face = Okay, but only my face.
    .just-face-why = A small yes can look like a way out. Someone who pushes like this asks for more, and that isn’t Milan’s doing.
    .you-first = Hm. You go first.
    .you-first-why = It seems careful. The other picture may be borrowed or made up, so going second doesn’t help.
    .get-lost = What? No way. Get lost!
    .get-lost-why = Loud, and that’s fine. A no doesn’t have to be polite.
    .everyone = Everyone does it.
    .off-now = Cool story. I’m off.
    .off-now-why = Milan doesn’t argue. He leaves, and that’s enough.
    .not-true = Not true. Name three!
    .not-true-why = He’s right about that. He doesn’t have to win, and he can leave in the middle.
    .fine-then = Fine, if it’s so normal.
    .fine-then-why = No one wants to be the odd one out. That’s how a push works, and help is there.
    .later = Later, Milan hits the wrong drum twice. He goes and knocks on Mr. Okoro’s door at school.
    .pause = Milan puts the phone down and drums on the table. Something’s off here, and it isn’t him.
    .told = He goes to his mother, and she listens to the end. They keep the messages, but they save no picture. They report the account and block it. Then she asks for the train beat.
    .helped = “Glad you knocked. You’re not in trouble,” says Mr. Okoro. They keep the messages, report the account and block it. By Friday, the beat is back.

beat-swap = A week later, another new name is in Milan’s messages. What should Milan write?
    .title = Another fan wants to swap
    .notes = Ask where this chat differs from the last one. “No sign so far” is as far as we can go; we don’t know who snare_bear is.
    .easy = A new person wants to swap drum beats. Nothing odd so far. Help Milan pick.
    .name = Milan
    .other = snare_bear
    .drum-clips = I like your drum clips.
    .want-swap = Want to swap something?
    .rain-beat = My rain beat for your train beat. Dum, da-da, dum!
    .train-beat = Deal! Chugga dum, chugga dum-dum.
    .train-beat-why = It’s about drums, out in the open. Milan can enjoy this one.
    .not-today = Not today. Good beat, though!
    .not-today-why = He doesn’t have to swap anything. Watch how a no is taken.
    .which-rain = Who else gets to hear mine?
    .which-rain-why = A good question for anything of your own. A beat is one of the easy things to share.
    .dum-dum = Chugga dum-dum! My neighbors hate you now.
    .no-worries = No worries. Keep drumming!
    .on-roof = My sister. She hears everything anyway.
    .new-beat = Milan has a new beat in his head. Snare_bear wanted a beat and nothing more. He plays it for his mother. “I felt that in my feet,” she says.

vera-steps = AI can put a real face into a made-up picture: a deepfake. A fake private picture of a girl turns up in Vera’s class chat. Put Vera’s steps in order. Telling can always come sooner.
    .title = A fake in the class chat
    .notes = Talk about the reasons more than the order. No one has to look closely or prove that it’s fake. If a student says they made one, thank them and talk alone afterward. Making one does real harm and is a crime in many places; say so without threats.
    .no-passing = Don’t pass it on, don’t save it
    .no-passing-why = It takes one second, and the picture stops with Vera.
    .note-words = Note who sent it, and when
    .note-words-why = She writes while the name is still on the screen. Words are enough; she makes no copy.
    .stand-by-her = Write to the girl: “I’m with you”
    .stand-by-her-why = Now she thinks of the girl, who may believe that everyone’s laughing.
    .tell-together = Go to a grown-up together
    .tell-together-why = The first one shrugs: “It’s just a joke.” So the two go on to Mr. Okoro, and he listens.
    .ask-down = Report it, so it can come down
    .ask-down-why = That’s work for three. Mr. Okoro knows who to call, and the girl decides what she wants to say.

taking-down =
    Private pictures, real or fake, can often be taken down, even ones you sent. Report them in the app, with a grown-up. Take It Down is free, for pictures of you from before 18. It makes a code on your own device. Only that is sent.

    “There’s a picture. I need help.” That’s enough. Did that person ask for it, or shrug? Try another, or a helpline. Feeling hopeless? Help shows a crisis line.
    .title = Ways to get it down
    .alt = Framed pictures hang on a line. A hand takes one down, and a box holds one more.
    .slide = Private pictures, real or fake, can often come down. Report in the app. Take It Down is free and sends only a code. “There’s a picture. I need help” is enough. Hopeless? Help shows a crisis line.
    .easy = Pictures can often come down. Report them with a grown-up. Say: “There’s a picture. I need help.” That’s enough.
    .notes = Compare the code with a fingerprint: it can be matched, and it doesn’t show the picture. No name is needed, not every app takes part, and no one should try it with a test picture. No grown-up at school needs to see the picture. End with something calm.

last-pawns = Luca has won his best game ever. His picture shows the board: a king, a queen, two pawns. What fits?
    .ask-them = Ask everyone in it first
    .ask-them-why = A good habit. Kings and pawns don’t mind.
    .post-it = Post it
    .post-it-why = No person is in it, and a board doesn’t tell where he lives. It’s his win to show.
    .leave-off = Keep it off the internet
    .leave-off-why = He may, it’s his picture. There’s nothing in it that needs to stay hidden.

liked-for-years = Someone Milan has liked for two years writes: “One private picture each?” Which answer fits?
    .who-sees = “Who gets to see mine?”
    .who-sees-why = A great question about a beat. With private pictures, no answer makes it okay.
    .no-private = “I don’t swap private pictures.”
    .no-private-why = It stays a no, even when he likes the person. Someone who likes him back can take it.
    .sure-swap = “Sure, let’s swap.”
    .sure-swap-why = Two years of liking makes a yes easy to say. He can still change his mind.

words-for-okoro = A fake picture of a girl is in the class chat. Vera meets Mr. Okoro, the counselor, in the hallway. Which words are for him?
    .stops-here = “Not funny. It stops with me.”
    .stops-here-why = Strong words for the chat. Mr. Okoro hasn’t heard about it yet.
    .on-your-side = “I’m on your side. Shall we go together?”
    .on-your-side-why = The girl in the picture needs to hear that. Mr. Okoro needs to hear what’s up.
    .going-round = “A fake picture is going around. I need you.”
    .going-round-why = He knows what it is and that he’s needed. She doesn’t have to show it.

what-is-sent = A girl in Vera’s class uses Take It Down. What is sent from her phone?
    .picture-itself = The picture, so they can look at it
    .picture-itself-why = Lots of people think so and put it off. The picture never leaves the phone.
    .only-code = A code that was made from the picture
    .only-code-why = It’s like a fingerprint. Apps that take part can find the picture by it.
    .her-name = Her name, so they can write to her
    .her-name-why = Most forms ask for one. This one works without a name.

not-taking-part = The picture is in an app that doesn’t take part in Take It Down. What helps there?
    .report-there = Fill in that app’s own form, with a grown-up
    .report-there-why = The people who run the app can remove it. In the US, a law then gives them 48 hours.
    .copy-proof = Save a copy, so there’s something to show
    .copy-proof-why = Proof sounds useful. A picture like this is never copied; names and times are enough.
    .ask-around = Ask in the class chat who saw it first
    .ask-around-why = It’s natural to wonder. A question in the chat makes more people curious.

six-bakers = Six kids from Vera’s baking course grin at the camera, flour in their hair. She’d like it on the course page. What fits?
    .ask-them = Ask everyone in it first
    .ask-them-why = Six faces, six answers. One of them may love the flour, another may not.
    .post-it = Post it
    .post-it-why = It looks like pure fun, and she’s in it, too. The other five haven’t been asked.
    .leave-off = Keep it off the internet
    .leave-off-why = That’s one way. If all six say yes, the page gets a great picture.

behind-gym = Milan films the school yard. In the clip, a boy sits behind the gym and cries. What fits?
    .ask-them = Ask everyone in it first
    .ask-them-why = Mostly a good habit. Here he’d have to see himself cry and then say no.
    .post-it = Post it
    .post-it-why = It’s Milan’s clip, so it’s quickly done. For the boy, it would be all over school.
    .leave-off = Keep it off the internet
    .leave-off-why = It’s the boy’s hard moment. Milan can delete the clip and sit down next to him.

drummer-app = In a drum app, a drummer writes to Milan: “My samba for your train beat?” Which answer fits?
    .who-sees = “Who gets to see mine?”
    .who-sees-why = Good to ask before you share. A beat has no face and tells no one where he is.
    .no-private = “I don’t swap private pictures.”
    .no-private-why = It’s always a fine sentence. This is about rhythm, and no picture was asked for.
    .sure-swap = “Sure, let’s swap.”
    .sure-swap-why = A beat for a beat, out in the open. If more is asked, he can look again.

trip-photos = Luca took thirty photos on the class trip. A boy offers his thirty for Luca’s: “I’m making a video.” Which answer fits first?
    .who-sees = “Who gets to see mine?”
    .who-sees-why = There are classmates in them. Whether it’s for the class or for the whole internet makes a difference.
    .no-private = “I don’t swap private pictures.”
    .no-private-why = It’s always a fine sentence. These show the bus and the castle.
    .sure-swap = “Sure, let’s swap.”
    .sure-swap-why = For himself, he may. Twenty faces in the photos may want to know first.

three-laugh = In a game chat, three players laugh at a fake picture of a real girl. Luca wants to answer the three. Which words are for them?
    .stops-here = “Not funny. It stops with me.”
    .stops-here-why = Short and calm, and it tells them that one of them is out. Then Luca reports it and tells his dad.
    .on-your-side = “I’m on your side. Shall we go together?”
    .on-your-side-why = Beautiful words for the girl. The three might think he means them.
    .going-round = “A fake picture is going around. I need you.”
    .going-round-why = His dad or Ms. Ade can hear that next. The three know about it already.

band-boy = Someone made a fake of a boy in Milan’s band. At recess, the boy sits alone. Milan sits down beside him. Which words fit?
    .stops-here = “Not funny. It stops with me.”
    .stops-here-why = That’s for the ones who pass it on. He might hear it as “you’re not funny”.
    .on-your-side = “I’m on your side. Shall we go together?”
    .on-your-side-why = Now he isn’t alone, and he gets to choose where they go.
    .going-round = “A fake picture is going around. I need you.”
    .going-round-why = Good words for a grown-up. The boy knows it better than anyone.
