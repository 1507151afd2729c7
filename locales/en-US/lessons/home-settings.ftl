lesson = Settings, consoles and live video
    .summary = Four questions for every device, and how to agree on the answers at home.
    .can-four-questions = check any app or console with four questions
    .can-agree-setting = agree on a setting with a child who protests
    .can-plan-live = plan live video so that it fits your child’s age
    .can-stay-reachable = say in advance that telling never costs the game
    .discuss-who-sets = Who in your family knows the settings best, and who decides?
    .discuss-own-switch = Which setting on your own phone have you never looked at?
    .discuss-other-homes = Where else does your child go online, and who knows your rules there?
    .home-best-part = What do you like best about this game?
    .home-one-switch = Which switch would you change first, and why?
    .home-who-else = Who could you tell, besides me, if somebody in a game scared you?
    .family = Sit down with one device and something good to drink. Your child shows you around, you ask the four questions, and together you change one thing.
    .teacher = For a parents’ evening. The aim is confidence, not control: questions that work on any device, and a way to agree on answers. Show no menus, as they change. Some adults feel ashamed of how little they know, so say that nobody knows them all.

four-doors =
    Every app has its own menu, and menus move. So skip the menus. Learn four questions, and ask them of every phone, game, console and tablet.

    Who can see my child? Who can write, talk or call? Who can see where my child is, or what the camera sees? And what can be bought?

    Then look for the answers together. Children often know the way. If you both get lost, the maker’s help page or a friend can show you. Hidden settings are the app’s doing, not yours.
    .title = Four questions instead of a hundred menus
    .alt = Three big switches, one above the other, in front of a street of houses.
    .slide = Menus move, questions stay. Who can see my child? Who can write, talk or call? Who can see where they are, or what the camera sees? What can be bought? Look for the answers together.
    .notes = Have the group say the four questions without looking. Ask which one they can answer for a device at home right now. Few can answer all four, so say so first.

otis-console = Otis is 9. This is how a new console set up his account. Flip the switches and watch what a stranger sees.
    .title = Six switches for Otis
    .notes = Let the group guess which line will change before you flip a switch. One switch is fine already. Ask which of them Otis could help to decide.
    .name = Otis
    .nickname = MossyOtter
    .full-name = Show my full name
    .full-name-why = A nickname is enough to play with. A full name, plus one or two clues, can lead to a school or a street.
    .full-name-shown = His first and last name
    .full-name-hidden = An otter and a nickname
    .open-voice = Anyone can talk to me by voice
    .open-voice-why = Spoken words are hard to check later. With this off, friends can still talk with him once you allow them.
    .open-voice-shown = A button to talk to Otis
    .open-voice-hidden = No button to talk to him
    .ask-first = Ask a grown-up before new friends
    .ask-first-why = Each new name becomes a short talk: who is that, and where do you know them from?
    .ask-first-shown = “Add Otis”: accepted at once
    .ask-first-hidden = “Add Otis”: a grown-up is asked
    .now-playing = Show when I am playing
    .now-playing-why = It tells everyone when he is online, and for how long. His friends can simply ask him.
    .now-playing-shown = Otis: online now, for two hours
    .now-playing-hidden = No times at all
    .clips = Share my game clips with everyone
    .clips-why = A clip can carry his voice and what is said in the room. He can still show you the best ones.
    .clips-shown = A clip with his voice in it
    .clips-hidden = No clips
    .no-live = Block live video
    .no-live-why = This one was fine from the start. At 9, live video can wait until someone sits beside him.
    .no-live-shown = Otis in his room, live
    .no-live-hidden = No live video

new-game = An 8-year-old longs for a game with an open chat. Put the checks in order.
    .title = Before a new game
    .notes = Let pairs plan it with a real game they know. Ask which check gets skipped on a busy evening, and how to keep it short. If the game is already there, start anywhere: it is never too late.
    .hear-wish = Ask what is so good about it
    .hear-wish-why = A wish deserves an ear before a check. You also hear who plays it already.
    .look-up = Look up the age rating and the chat
    .look-up-why = While nothing is installed, “not yet” is easy to say. Can people write, call, send pictures or hide who they are?
    .try-self = Play it yourself for half an hour
    .try-self-why = What you have read about, you now see. Notice who talks to you and what costs money.
    .set-up = Make the account and set the chat
    .set-up-why = Now you know the game and can choose. At 8, that means chat off, or only people your child knows in person.
    .first-round = Play the first round together
    .first-round-why = All is set, so the fun can start. Your child leads, and you both find the report and block buttons.
    .look-back = Look at it again after two weeks
    .look-back-why = After two weeks there is something to look at. Are there new names? Is anything too tight, or too open?

live-video =
    Live video is seen while it happens. Nobody checks it first, and people who watch can record it. So can the other side of a video call, without a sign. So it needs more care than most things on a phone.

    With young children, keep it off, or sit beside them on video calls. With older ones, agree on three things. Who watches: people they know in person. What is seen: a plain wall, no school shirt. Who is near: an adult within call.

    Practice leaving, too. Anyone may end a call at once, without a reason. After that, cover the camera.
    .title = Live: who watches, what shows, who is near
    .alt = A young person sits in front of a phone on a stand. Behind them a curtain is half open to a street with lit windows.
    .slide = Nobody checks live video first, and it can be recorded. Young children: off, or with you beside them. Older ones: agree who watches, what is seen, who is near. And anyone may leave at once.
    .notes = Ask what young people enjoy about being live: being seen, being together. Then plan one safe way to have it. Say the leaving sentence aloud: “I’m off, bye.” Nobody has to be polite for longer.

rehearsal = Pilar is 12 and lives with her grandfather. Tonight they set up her new game, and she wants the voice chat open. What should Mr. Castillo say?
    .title = Rehearse: Pilar and the voice chat
    .notes = Read it with two voices and let Pilar protest with feeling. Try a harder reply as well and see how the talk is mended. Ask which sentence sounds like something they could really say.
    .name = Mr. Castillo
    .other = Pilar
    .all-others = Everyone in my class has voice chat open. I’d be the only one without.
    .keep-safe = I only want to keep you safe. Can’t you see that?
    .keep-safe-why = Love is speaking. But it asks Pilar to take care of his worry, and says nothing about her wish.
    .my-rules = My house, my rules, Pilar. The voice chat stays off.
    .my-rules-why = Clear rules can calm a home. Without a reason, this one makes her look for a way around it.
    .what-for = Tell me what it’s for. Then we’ll decide together.
    .what-for-why = He has given nothing away yet, and he takes her seriously. Now she has a reason to explain.
    .no-trust = So you don’t trust me.
    .others-there = I trust you. It’s the others in there I don’t know.
    .others-there-why = He answers what hurts her, and names the real worry. She is no longer the problem.
    .earn-it = Trust is something you earn. This isn’t helping it.
    .earn-it-why = Trust does grow over time. Said now, it tells her that asking was already wrong.
    .my-team = I need it for my team from school. You can’t win without talking.
    .hear-all = All right. But I’ll be listening to every single word.
    .hear-all-why = Being near is good at first. Hearing every word feels like being watched, and the team will find another place.
    .team-only = Then let’s open it for your team, and only for them.
    .team-only-why = She gets what she needs it for, and unknown voices stay out. That is a rule with a reason.
    .when-older = We can talk about that again when you’re older, okay?
    .when-older-why = Waiting can be wise, and he says it kindly. With no date, it sounds like a no that will not end.
    .never-comes = You always say later. Later never comes.
    .no-game = If you talk like that, we can delete the whole game.
    .no-game-why = Tired people say such things. The talk was about one switch, and now it is about winning.
    .date-set = You’re right. Your team today. On Sunday we look again.
    .date-set-why = Her point was fair, and he says so. Then comes a small step with a date. She can count on that.
    .and-if = And if somebody weird gets in anyway? Do I lose the game?
    .game-stays = No. Tell me, your aunt or a helpline. The game stays.
    .game-stays-why = This is the sentence that makes telling possible. And it names more than one person.
    .it-depends = That depends on what happened, and on who began it.
    .it-depends-why = He wants to be fair and to promise nothing false. But Pilar hears that telling could cost her something.
    .then-gone = Yes, in that case it goes. That’s only fair, I think.
    .then-gone-why = To him it sounds safe. To Pilar, silence is now the best way to keep the game.
    .looks-away = Pilar looks away, and he sees it. “I put that badly,” he says. “You tell me or your aunt. The game stays, whatever it was.”
    .door-shut = Pilar goes to her room. After a while he knocks. “I was too quick,” he says. “Show me your game. Then we’ll look for a rule that works for both of us.”
    .screen-off = Pilar turns off the screen and says no more. The next day he sits down beside her. “I’m sorry. I’d like to understand it. Will you play me a round?”
    .agreed = Voice chat is open for Pilar’s team. The calendar says: look again on Sunday. And she knows whom she can tell.
    .second-start = Not on the first try, but they got there. One setting to test, and a day to look again. Telling will not cost her the game.

switch-or-talk = Can a setting do most of this, or does it take a talk? Put each card in its place.
    .title = A switch, or a talk?
    .notes = Some cards need both, so ask for reasons and let people differ. The point to make: settings keep unknown people out, and talks help with all the rest. With the coach, mention that a worry is enough to ask for advice.
    .bin-switch = A setting does a lot
    .bin-talk = It takes a talk
    .unknown-calls = People nobody knows can call
    .unknown-calls-why = “Friends only” leaves their first calls outside. Say why you set it, and it will last longer.
    .feels-odd = A nice contact starts to feel odd
    .feels-odd-why = No filter notices a feeling. A child who was listened to before will bring it to you.
    .coins = One tap buys game coins
    .coins-why = Save no card, and have a PIN asked for each time. Then nobody spends by accident.
    .friend-unkind = A classmate is unkind in the chat
    .friend-unkind-why = A classmate is on the list of friends. Listen first, then decide together about muting, blocking or the school.
    .known-coach = A coach writes secretly at night
    .known-coach-why = Someone you know passes every filter. Listen, believe, keep the messages, and ask a helpline or the police. Do not warn the coach.
    .where-now = A map shows where your child is
    .where-now-why = Turn location off where it is not needed. If the family shares a map, everyone should know and agree.
    .dares-tell = Your child is afraid to tell you
    .dares-tell-why = No button takes that fear away. A promise does: telling never costs the phone.
    .late-pings = Messages buzz at midnight
    .late-pings-why = Quiet hours do this well. So does a place to charge outside the bedrooms, for adults’ phones too.

grows-along =
    What fits at 7 is too tight at 13. Young children play near you, in rooms you share. Later, open up in steps: friends from class, then a team, then more. Tell your child what you can see, and do not read in secret.

    Updates can undo your work. Look again after a big one, on the phone, the console and the TV.

    And there are other homes. Tell grandparents and friends’ families what you agreed, and ask how they do it. One sentence will do: “He plays with the chat off.”
    .title = They grow, and other homes count too
    .alt = Three houses stand in a row with lit porch lamps. A child walks to the first one.
    .slide = Open up in steps as your child grows. Say what you can see, and do not read in secret. Look again after big updates. Tell other homes what you agreed: “He plays with the chat off.”
    .notes = Ask for one thing they would allow at 13 but not at 9. Let everyone say the sentence for other homes in their own words. Two homes with two sets of rules are common; the four questions help both.

gets-through =
    No filter catches everything, and some children turn things back on. It is still not the child’s fault. Whoever scares or threatens a child is the one doing wrong.

    Say it in advance: “Whatever happened, you can tell me. You keep the game.” Name others as well, such as an aunt, a teacher or a helpline. If one of them hurts the child or does not listen, there is always another.

    So leave helplines open in every filter. And find the report and block buttons together while all is well.
    .title = When something gets through
    .alt = A small child tells something. The grown-up has knelt down to be at the same height.
    .slide = No filter catches everything, and it is not the child’s fault. Say in advance: “You can tell me. You keep the game.” Name other people too. Leave helplines open in every filter.
    .notes = Read the promise aloud and give time for doubts. A rule about playing time is fine, as long as it is no price for telling. Remind everyone that Help shows the services in their country.

q-start = Your child shows you an app that is new to you. Where do you begin?
    .search-path = With a video that shows the menu step by step
    .search-path-why = Such videos can be useful. But menus move, so know first what you want to find out.
    .four-asked = With four questions, and your child beside you
    .four-asked-why = The questions work on any app. And your child learns to ask them, too.
    .as-it-comes = With the settings the makers chose for all users
    .as-it-comes-why = The makers know their app, so it seems sensible. What they chose often shows a lot; ask the four questions.
    .all-off = With everything off, until your child complains
    .all-off-why = For the very young it can be right. It leaves older ones out of the decision, so ask together.

q-stays = Once the settings are good, you can leave them alone.
    .true-why = That would be a relief after so much work. But updates can change them, so look again now and then.
    .false-why = Updates and new devices can change things. Your child changes as well, so a short look together is worth it.

q-eight = Which chat suits an 8-year-old’s new game?
    .known-only = Off, or just for people known in person
    .known-only-why = Unknown people cannot get in touch at all. And playing with a cousin is still possible.
    .word-filter = Open for everyone, with a word filter on
    .word-filter-why = Filters do catch rude words. A friendly message from someone unsafe has none, so keep it to known people.
    .until-trouble = Open at first, and closed if it goes wrong
    .until-trouble-why = Many people like to give trust first. Begin small here and open it up later.
    .friends-friends = Open for friends, and for friends of theirs
    .friends-friends-why = A small circle, it seems. But it grows fast, and soon there are names that nobody knows.

q-live = Your 12-year-old would like to try live video. What helps?
    .adult-near = A trusted adult within call
    .adult-near-why = Nobody has to look over a shoulder. It is enough that someone is quickly there.
    .older-age = An account with a higher age
    .older-age-why = Many families do it, since it opens doors. It can also switch off what protects young users, so keep the real age.
    .known-viewers = Viewers they know in person
    .known-viewers-why = Then the fun of being seen stays among people who mean well.
    .delete-after = Deleting the video afterward
    .delete-after-why = Tidying up is good. But viewers can record while it runs, so choose before it starts.
    .plain-wall = A plain wall as background
    .plain-wall-why = A wall tells nothing about the home, the school or the street.

q-agree = You and your child disagree about a setting. Put the steps in order.
    .ask-why = Ask what your child wants it for
    .ask-why-why = A child who has been heard can listen. So this comes before your own view.
    .own-worry = Say your worry in one sentence
    .own-worry-why = You know the wish now, so your worry can answer it. One sentence is easier to hear than ten.
    .try-one = Agree on one setting to try
    .try-one-why = Wish and worry are both on the table. A small step can serve the two.
    .look-again = Set a day to look at it again
    .look-again-why = It closes the talk, and nobody has lost. What does not fit can still change.

q-does = What does each of these do? Make pairs.
    .no-card = No card saved in the game
    .no-card-to = Buying needs your yes
    .no-card-why = Each purchase becomes a short question first.
    .friends-write = Messages from friends only
    .friends-write-to = First words from strangers stay out
    .friends-write-why = Whoever is not on the list cannot begin a chat.
    .lens-cover = A cover over the camera
    .lens-cover-to = Nothing is filmed by accident
    .lens-cover-why = It works even if an app was left on.
    .ask-new = Your okay for new friends
    .ask-new-to = Every new name gets a short talk
    .ask-new-why = You hear who is new while it is still easy to say no.

q-elsewhere = At a friend’s home, the console has open voice chat. What do you do?
    .no-visits = Let your child play only at home for a while
    .no-visits-why = That settles it for today. But your child loses afternoons with a friend; one open word may be enough.
    .say-nothing = Leave it, since their home has its own rules
    .say-nothing-why = Respect for other homes is good. You can respect them and still say what you agreed with your child.
    .check-console = Quietly change it on your next visit there
    .check-console-why = Nobody is embarrassed, and it works for one day. A talk lasts longer, and the family may be glad of it.
    .ask-both = Talk with the family, and with your child
    .ask-both-why = One friendly sentence helps both homes. And your child knows what to do if a voice feels wrong.

q-switched = Bruno, 10, turned the chat back on. Now a message scares him. What comes first?
    .why-on = “Why did you do that? We had agreed on it.”
    .why-on-why = An agreement matters, and it hurts when it is broken. First he needs to know that telling was right.
    .lock-it = “Okay. Then I will lock it for you tonight.”
    .lock-it-why = You mean to protect him. For Bruno it is the price of telling; talk about the setting later, together.
    .thanks-told = “Thank you for telling me. I’ll help you.”
    .thanks-told-why = He hears that telling was welcome. Then keep the message, report and block together.
    .no-worry = “Don’t worry. Just ignore people like that.”
    .no-worry-why = Kind words, but they make the fear small. He should not be alone with it, so thank him and look together.
