lesson = The clue detective
    .summary = Find the clues that show who you are. Then choose who sees them.
    .can-find-clues = find small clues that show who or where someone is
    .can-set-page = set who can see a game page
    .can-skip-question = skip a question that is too personal
    .can-slipped-out = tell someone you trust if a clue slipped out
    .discuss-fun-facts = What can a kid share that is fun and gives nothing away?
    .discuss-who-needs = Who needs to know a kid’s street, and who does not?
    .discuss-kind-no = How can you say no to a question and still be kind?
    .home-player-name = Help me make up a player name. What would you pick?
    .home-kitchen-photo = Which clues could a photo of our kitchen hold?
    .home-one-line = Which line would you change on Tomas’s page?
    .family = Open one game page and look at it like a detective who has never met you. Change one setting, and pick a day to look again, since updates can change it back.
    .teacher = Pupils learn to find the clues that show who or where someone is, and that they choose who sees them. Use Tomas, Suki and Emeka, and never a pupil’s own page. You may hear “it’s just one little thing”. Agree, then lay a second and a third clue beside it.

clue-board =
    A detective looks at small clues. A cap shows a team. A bus shows a way home. One clue tells very little. A few clues together can show where someone is.

    Today you are the detective. Find the clues, then choose what stays private. Private means that only people you trust know it.
    .title = The clue board
    .alt = Cards on a pin board show a cap, a school bus, a dog and a street lamp. Threads lead from them to a small house in the middle.
    .slide = One clue tells very little. A few clues together can show where someone is. Find the clues, then choose what stays private. Private means that only people you trust know it.
    .notes = Point to the cards one by one and ask what each tells alone. Then ask what they tell together. Keep it playful: finding clues is a skill, and nobody did anything bad.

tomas-page = Tomas is 9. He wrote a page for his game, and everyone can read it. What does each line tell a stranger?
    .title = Eight lines by Tomas
    .notes = Let pupils be the detective and say “case closed” when a line gives nothing away. Ask how Tomas could keep the fun in a line and drop the clue. Some cards are worth a debate.
    .bin-who = Shows who he is
    .bin-where = Shows where he is
    .bin-nothing = Gives nothing away
    .soccer = “Soccer in Oak Park every Monday!”
    .soccer-why = This gives a place and a day. “I like soccer” is just as fun.
    .nickname = “Call me BraveTaco.”
    .nickname-why = A made-up name is good for a laugh. It hides who he is.
    .full-name = “My name is Tomas Reyes.”
    .full-name-why = A first and last name lead right to him. In a game, BraveTaco will do.
    .dragons = “I like red dragons best.”
    .dragons-why = Lots of kids like dragons. Nobody can find Tomas by that.
    .bus = “Bus 9 stops at my house.”
    .bus-why = A bus stop leads close to his home. People who visit him can ask.
    .birthday = “I turn 10 on May 4.”
    .birthday-why = A birthday is a clue to who he is. His friends know when to bring cake.
    .robot-chef = “I drew a robot chef.”
    .robot-chef-why = It shows what he can do. It does not show who or where he is.
    .school = “I go to Hill School.”
    .school-why = It shows where he is on school days. His friends know it anyway.

picture-clues = Rio wants to share this picture. Press each clue that tells where he is. Other kids in a picture? Ask them first. Not sure? Show it to someone you trust.
    .title = Clues in a picture
    .alt = Rio stands in front of a school with his dog. His shirt has a star on it. Beside him are a tree and a street sign.
    .notes = Hunt for clues in this drawing, or in one from a book, and never in a pupil’s photo. Ask what could be moved, covered or cut off. Praise sharp eyes.
    .school = The school behind him
    .school-why = It shows where Rio is on school days. A plain wall works as well.
    .shirt = The star on his shirt
    .shirt-why = It belongs to one team in town. A shirt without it is fine.
    .sign = The street sign
    .sign-why = A street name leads right to this spot. Rio can cut that edge off.
    .tree = The tree
    .tree-why = Trees like this stand in lots of streets. It gives nothing away.
    .dog = His dog
    .dog-why = Lots of kids have a dog. Just leave out a tag with a phone number.

suki-switches = Suki is 8. A new game set up her page like this. Flip the switches and watch what a stranger sees.
    .title = Who can see Suki’s page?
    .notes = Before each switch, let pupils guess which line will change. One is fine from the start. Say that switches have other names in each game, so a grown-up and a child can search side by side.
    .name = Suki
    .nickname = NightCookie
    .page = Only friends can see my page
    .page-why = This one does the most. Suki opens the door to people she knows.
    .page-shown = Suki’s page with all her pictures
    .page-hidden = An owl and a closed door
    .messages = Only friends can write to me
    .messages-why = Now notes from people she has not met stay outside.
    .messages-shown = A button to write to Suki
    .messages-hidden = No button to write to her
    .place = Show my place
    .place-why = A dot on a map shows where she is right now. Her friends can just ask her.
    .place-shown = A map with a dot at the library
    .place-hidden = No map and no dot
    .real-name = Show my real name
    .real-name-why = This one was fine from the start. A made-up name is all she needs to play.
    .real-name-shown = Suki’s first and last name
    .real-name-hidden = The made-up name NightCookie
    .add-me = Anyone can add me as a friend
    .add-me-why = A friend list is for people Suki knows. She may say no to all the rest.
    .add-me-shown = A button that adds Suki right away
    .add-me-hidden = No button to add her
    .number = Find me by my phone number
    .number-why = With a number, people can reach her outside the game. So it stays out of here.
    .number-shown = Her number typed in: up pops Suki
    .number-hidden = Her number typed in: nothing pops up

password-key =
    A password is like the key to your house. With it, someone can play as you. They can write to your friends as you, too.

    So it stays with you and a grown-up who looks after you. Not even a best friend needs it. Share your snacks instead.
    .title = A password is a key
    .alt = A house. A leaf hides the door number. A key hangs on a hook.
    .slide = A password is like the key to your house. With it, someone can play and write as you. It stays with you and a grown-up who looks after you.
    .notes = Ask what people do when a house key gets lost: they tell someone and change the lock. A password can be changed the same way. Ask pupils never to say a real one, not even an old one.

bit-by-bit = Emeka is 10. He plays with someone he has never met. Press every line that is a warning sign.
    .title = One question at a time
    .notes = Three lines are signs. Ask why the shirt sounds so harmless, and what it could tell together with one more clue. Point out that Emeka’s own lines are a fine model of a calm no.
    .name = Emeka
    .other = PixelGoat
    .we-won = We won! High five!
    .we-won-why = This is a happy line about the game. It asks for nothing.
    .snow-map = Ha! I love the snow map.
    .snow-map-why = Emeka says what he likes in the game. It gives nothing away.
    .big-jump = How do you do that big jump?
    .big-jump-why = This is a question, but it is about the game. Emeka can share his tip.
    .shirt = What color is your school shirt?
    .shirt-why = This is a personal question, even if it sounds small. A shirt can show which school it is.
    .game-only = I only talk about the game.
    .game-only-why = Emeka keeps the clue to himself. He is calm and clear.
    .same-school = I bet we go to the same school.
    .same-school-why = This may be pretending. Anyone can type it, then wait for Emeka to say more.
    .meet = Let’s meet at the gate on Monday.
    .meet-why = Wanting to meet is a warning sign. Emeka does not go, and he tells someone.
    .aunt = No. I’ll show this to my aunt.
    .aunt-why = Emeka says no and gets help. They keep the chat. His aunt helps to report and block the player.

clue-slipped =
    Sometimes a clue slips out. It is not your fault. A post can often be taken down. A password can be changed.

    Tell a teacher, a parent or your grandpa. It may be about a player, a neighbor or a cousin. If one helper hurts you or won’t listen, try the next. A helpline listens, too.
    .title = If a clue slipped out
    .alt = A pupil stands at a teacher’s desk under a small lamp. The teacher leans in and listens.
    .slide = If a clue slipped out, it is not your fault. Tell a teacher, a parent or your grandpa. If one helper hurts you or won’t listen, try the next. A helpline listens, too.
    .notes = Read it slowly, and say the second sentence twice. Do not ask what pupils have shared so far. If someone comes to you later, thank them, listen and follow your school’s steps.

small-clues = Why does a detective look at small clues?
    .each-alone = Each one shows it all by itself
    .each-alone-why = A strong clue can do that now and then. Most need a second and a third one.
    .together = They can tell a lot side by side
    .together-why = A cap, a bus and a lamp can show where someone is. So it helps to leave one out.
    .just-secrets = They are all secrets people keep
    .just-secrets-why = Some clues are private, so this sounds true. But a cap is no secret. It only talks when more clues come along.

where-jonah = Which lines tell where Jonah is?
    .bus = “I take bus 12 to school.”
    .bus-why = A bus has a route, and school days have times. So this shows a place.
    .frogs = “I like green tree frogs best.”
    .frogs-why = It is good to be careful. But frogs have fans all over, so Jonah can say it.
    .swim = “Fridays, I swim at Lake Hall.”
    .swim-why = This gives a place and a day. “I like to swim” tells less.
    .moon-soup = “My player name is MoonSoup.”
    .moon-soup-why = A name can be a clue, so it is smart to check. This one is made up and shows no place.
    .fire-station = “I live by the fire station.”
    .fire-station-why = There is no street in it. But it still shows where home is.

no-faces = A picture without a face can still hold clues.
    .true-why = A sign, a gate or a shirt can tell a lot. So look at all of it.
    .false-why = With no face in it, a picture feels safe. But a street sign can show the place. Look at the edges, too.

which-switch = Match each wish with the switch that helps.
    .nell = Nell wants no notes from people she never met
    .nell-to = Only friends can write to me
    .nell-why = Friends can still write. All other notes stay outside.
    .beck = Beck wants nobody to see him on a map
    .beck-to = Do not show my place
    .beck-why = With the dot off, the map is empty. Friends can ask him where he is.
    .caro = Caro wants her pictures seen by people she knows
    .caro-to = Only friends can see my page
    .caro-why = The door is closed, and Caro picks who comes in.

bike-photo = Sol wants to share a photo of a new bike. What is the best spot?
    .front-door = By the front door at home
    .front-door-why = The bike may live there, so it seems right. But a door and its number show a home.
    .street-sign = By the sign of the street
    .street-sign-why = A sign looks cool in a photo. But it also tells where Sol is. A plain wall is better.
    .plain-wall = By a wall with no sign
    .plain-wall-why = A plain wall tells no place. All eyes go to the bike.

new-page = Mika wants to make a page for a game. Put the steps in order.
    .ask = Ask a grown-up about the game
    .ask-why = This comes first. A grown-up can check the game before Mika starts.
    .make-name = Make up a player name
    .make-name-why = A page starts with a name. A made-up one hides who Mika is.
    .set-page = Set who can see the page
    .set-page-why = Now there is a page. Mika can pick who gets in.
    .invite = Invite friends to look at it
    .invite-why = This comes last. All is set, and people Mika knows may come in.

best-friend = Rosa’s best friend asks for her password. What is best?
    .no-and-friends = Say no and still be friends
    .no-and-friends-why = A good friend can hear a no. Rosa’s key stays with Rosa and her grown-up.
    .one-day = Share it, but just for a day
    .one-day-why = One day sounds short. But a password can be passed on in a minute. Rosa can say no.
    .swap = Swap it for the friend’s own
    .swap-why = A swap seems fair. But then two keys are out. It is better if each keeps their own.

must-answer = If a player is nice, you have to answer all their questions.
    .true-why = When someone is nice, a no can feel rude. But you may skip any question. You can also close the chat.
    .false-why = You choose what you tell. A nice player is fine with “I only talk about the game.”

ivy-street = Ivy told a player the name of her street. What helps now?
    .wait = Wait to see if something happens
    .wait-why = You can hope it will just pass. But waiting alone is hard. Ivy can tell someone today.
    .tell-someone = Tell a coach, an aunt or a nurse
    .tell-someone-why = It is not Ivy’s fault. With help, she can keep the chat, report and block the player.
    .a-joke = Write that it was just for fun
    .a-joke-why = Ivy wants to fix it, and that is brave. But it keeps the chat going. Telling someone helps more.
