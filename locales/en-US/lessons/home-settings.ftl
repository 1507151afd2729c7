lesson = Settings, consoles and your own posts
    .summary = Four questions for every device, live video, your own posts, and how to agree on it all at home.
    .can-four-questions = check any app or console with four questions
    .can-agree-setting = agree on a setting with a child who protests
    .can-ask-to-post = ask your child before you post a picture
    .discuss-who-sets = Who in your family knows the settings best, and who decides?
    .discuss-own-switch = Which setting on your own phone have you never looked at?
    .discuss-other-homes = Where else does your child go online, and who knows your rules there?
    .home-best-part = What do you like best about this game?
    .home-one-switch = Which switch would you change first, and why?
    .home-who-else = Who could you tell, besides me, if someone in a game scared you?
    .family = Take one photo of each of you pulling a face. The one in the picture decides: fridge, family chat or gone. Adults, too.
    .tonight = Take one device and one question: “Who can write to you here?” Look for the answer together and change one thing. Your child presses the button. If you get lost, laugh and try again tomorrow.
    .teacher = For a family night at school. The aim is confidence, not control: questions that work on any device, and a way to agree on the answers. Show no menus; they change. Some adults feel ashamed of how little they know, so say that no one knows every setting.

four-doors =
    Every app has its own menu, and menus move. So skip the menus. Learn four questions, and ask them of every phone, game, console and tablet.

    Who can see my child? Who can write, talk or call? Who can see where my child is, or what the camera sees? And what can be bought?

    Then look for the answers together; children often know the way. If you both get lost, the maker’s help page can show you. Hidden settings are the app’s doing, not yours.
    .title = Four questions instead of a hundred menus
    .alt = Three big switches, one above the other, in front of a street of houses.
    .slide = Menus move, questions stay. Who can see my child? Who can write, talk or call? Who can see where they are, or what the camera sees? What can be bought? Look for the answers together.
    .notes = Have the group say the four questions without looking. Ask which one they can answer for a device at home right now. Few can answer all four, so say so before you ask.

leo-console = Leo is 9. This is how a new console set up his account. Flip the switches and watch what people he doesn’t know can see.
    .slide = Leo is 9. This is how a new console set up his account. Which switches should be on, which off? Say the numbers.
    .title = Six switches for Leo
    .notes = Let the group guess which line will change before you flip a switch. One switch is fine already. Ask which of them Leo could help to decide.
    .name = Leo
    .nickname = MossyOtter
    .full-name = Show my full name
    .full-name-why = A nickname is enough to play with. A full name, plus one or two clues, can lead to a school or a street.
    .full-name-shown = His first and last name
    .full-name-hidden = An otter and a nickname
    .open-voice = Anyone can talk to me by voice
    .open-voice-why = Spoken words are hard to check later. With this off, friends can still talk with him once you allow them.
    .open-voice-shown = A button to talk to Leo
    .open-voice-hidden = No button to talk to him
    .ask-first = Ask a grown-up before new friends
    .ask-first-why = Each new name becomes a short talk: who’s that, and where do you know them from?
    .ask-first-shown = “Add Leo”: accepted at once
    .ask-first-hidden = “Add Leo”: a grown-up is asked
    .now-playing = Show when I’m playing
    .now-playing-why = It tells everyone when he’s online, and for how long. His friends can simply ask him.
    .now-playing-shown = Leo: online now, for two hours
    .now-playing-hidden = No times at all
    .clips = Share my game clips with everyone
    .clips-why = A clip can carry his voice and what’s said in the room. He can still show you the best ones.
    .clips-shown = A clip with his voice in it
    .clips-hidden = No clips
    .no-live = Block live video
    .no-live-why = This one was fine from the start. At 9, live video can wait until someone sits beside him.
    .no-live-shown = Leo in his room, live
    .no-live-hidden = No live video

new-game = Sam, 8, longs for a game with an open chat. Put Aunt Bea’s checks in order.
    .title = Before a new game
    .notes = Let pairs plan it with a real game they know. Ask which check gets skipped on a busy evening, and how to keep it short. The game is there already? Start anywhere; it’s never too late.
    .hear-wish = Ask what’s so good about it
    .hear-wish-why = A wish deserves an ear before a check. She also hears who plays it already.
    .look-up = Look up the age rating, the chat and the prices
    .look-up-why = While nothing is installed, “not yet” is easy to say. Can people write, call, or hide who they are?
    .set-up = Make the account and set the chat
    .set-up-why = She knows enough now to choose. At 8: chat off, or only people Sam knows in person.
    .first-round = Play the first round together
    .first-round-why = It’s set up, so the fun can start. Sam leads, and they find the report and block buttons.
    .look-back = Look at it again after two weeks
    .look-back-why = Two weeks of playing show what fits. New names? Too tight, or too open?

rehearsal = Milan is 13 and drums in a band. He and his mother set up a game, and he wants the voice chat open. What should Ms. Lindqvist say?
    .title = Rehearse: Milan and the voice chat
    .notes = Read it with two voices and let Milan protest with feeling. Try a harder reply as well and see how the talk is mended. Ask which sentence sounds like something they could really say.
    .name = Ms. Lindqvist
    .other = Milan
    .all-open = Everyone has voice chat open. Everyone.
    .keep-safe = I only want to keep you safe. Can’t you see that?
    .keep-safe-why = Love is speaking. It asks Milan to look after her worry, and skips his wish.
    .my-rules = Not in this house. And that’s that.
    .my-rules-why = Clear rules can calm a home. Without a reason, this one sends him looking for a way around it.
    .what-for = What do you need it for?
    .what-for-why = She hasn’t given anything away yet, and he has a reason to explain.
    .no-trust = You just don’t trust me.
    .other-forty = You, yes. The other forty I’ve never met.
    .other-forty-why = She answers what hurt and names the real worry. Milan is no longer the problem.
    .earn-it = Trust has to be earned, Milan.
    .earn-it-why = It does grow with time. Said now, it tells him that asking was already wrong.
    .count-in = It’s for the band. You can’t count in by typing. Try it!
    .band-only = Fair point. Then it’s open for the band, and closed for the rest.
    .band-only-why = He gets what he needs it for, and unknown voices stay out. That’s a rule with a reason.
    .every-word = All right. I’ll sit here and listen to every word.
    .every-word-why = Being near is good at the start. Every word is more than a band can take.
    .when-older = Let’s talk about it when you’re fourteen.
    .when-older-why = Waiting can be wise. Without a reason it sounds like a no with a birthday cake.
    .sticks-down = Milan puts his sticks down. “Then no one will talk.” She thinks. “Okay. The first night, I’m in the kitchen and the door’s open. After that it’s yours. For the band.”
    .never-comes = You always say later.
    .no-game = If you talk like that, the game can go.
    .no-game-why = Tired people say such things. It was about one switch, and now it’s about winning.
    .date-set = I do, don’t I? The band from today. On Sunday we look again.
    .date-set-why = He’s right, and she says so. Then comes a small step with a date he can count on.
    .and-if = And if someone weird gets in? Do I lose the game?
    .it-depends = That depends on who started it.
    .it-depends-why = She wants to be just. Milan hears that telling could cost him something.
    .game-stays = No. You tell me, Nurse Bello or a helpline. The game stays.
    .game-stays-why = This makes telling possible, and it names more than one person.
    .for-a-while = For a while, yes. Until it’s sorted out.
    .for-a-while-why = It sounds sensible. From now on, silence is the best way to keep the game.
    .looks-away = Milan looks at the drums. She sees it. “I put that badly. You tell me or Nurse Bello, and the game stays. Whatever it was.”
    .door-shut = The door shuts, and then there’s drumming. When it stops, she knocks. “I was too quick. Show me the game, and we’ll find a rule for both of us.”
    .screen-off = Milan turns the screen off. At breakfast she passes him the jam. “Sorry about last night. I’d like to get it. Play me a round?”
    .agreed = The voice chat is open for the band. On the calendar it says “Sunday: look again”, in Milan’s writing. He also knows whom he can tell.
    .second-start = It took two tries. One setting to test, one day to look again. Telling won’t cost him the game.

live-video =
    Live video is seen while it happens. No one checks it before, and people who watch can record it. So can the other side of a video call, without a sign.

    With young children, keep it off, or sit beside them on calls. With older ones, agree on three things. Who watches: people they know in person. What’s seen: a plain wall in a shared room. Who’s near: an adult within call.

    Practice leaving, too: “I’m off, bye!” No explanation needed. Then cover the camera.
    .title = Live: who watches, what shows, who’s near
    .alt = A young person sits in front of a phone on a stand. Behind them a curtain is half open to a street with lit windows.
    .slide = No one checks live video first, and it can be recorded. Young children: off, or with you beside them. Older ones: agree who watches, what’s seen, who’s near. Anyone may leave at once.
    .notes = Ask what young people enjoy about being live: being seen, being together. Then plan one safe way to have it. Say the leaving sentence aloud, three times, ever faster.

your-posts =
    Sharing your child’s life has good sides: pride, support, family far away. It needs care, not silence.

    From about three years on, show the picture and ask: “Do you want other people to see this?” A no counts. Then look once more. Is there a school sign, a street, a name? Who sees it? Who gains from it? Nothing undressed or in a swimsuit.

    Posted something your child doesn’t like? Delete it and say sorry. That teaches more than any rule.
    .title = Your own posts
    .alt = A child in a yellow shirt with a star pets a dog. Behind them stand a school with a clock and a street sign.
    .slide = Sharing needs care, not silence. Show the picture and ask: “Do you want other people to see this?” A no counts. School sign, street, name? Posted already? Delete it and say sorry.
    .notes = Ask no one what they have posted. Let the group find what the picture shows: a school, a street sign, a shirt. Sharing helps many families, above all with family far away; leave shame out of it.

lea-helmet = On the first day of school, Lea, 7, stands at the gate in her astronaut helmet. Her aunt has the caption ready. What should Ms. Castillo say?
    .title = Rehearse: the helmet at the gate
    .notes = Let Lea be a real seven-year-old: proud, quick and clear. Ask what she learns about her own pictures when her no counts. The harder way is mended as well.
    .name = Ms. Castillo
    .other = Lea
    .who-sees = Who’s gonna see it?
    .everyone = Everyone! You look fantastic.
    .everyone-why = It’s pure pride. To Lea, “everyone” is a lot of people.
    .honest-list = Grandma, my friends, and some I hardly know.
    .honest-list-why = An honest list. Lea can choose from it.
    .you-say = Who would you like to see it?
    .you-say-why = It’s her helmet and her face. She gets the first word.
    .dont-know-them = I don’t know everyone.
    .lowers-phone = Ms. Castillo lowers the phone. She doesn’t know them all, either.
    .not-sign = Grandma can! But not the sign. That’s my school.
    .one-post = Oh, sweetie. One post won’t hurt.
    .one-post-why = She doesn’t want to lose the moment. Lea said no to something, and it didn’t count.
    .deal = Deal. Grandma only, and no sign.
    .deal-why = Two wishes, both kept. Lea spotted the sign faster than most adults do.
    .no-face = And for the others, just the helmet from behind?
    .no-face-why = It shows less, and it’s a question. It asks again where she has already answered.
    .shakes-head = Lea shakes the helmet. “I said Grandma.” Ms. Castillo laughs. “You did.”
    .that-night = At night, Ms. Castillo takes the post down. In the morning she kneels. “I asked you and then I didn’t listen. I’m sorry.”
    .two-puffs = Grandma gets one helmet and two puffs, and no sign. The next day Lea holds up a camera made of blocks. “Can I post you?” she asks, and waits for the answer.
    .taken-down = Grandma gets the picture, without the sign. Lea thinks it over. “Next time, ask and listen,” she says. They shake hands on it.

gets-through =
    What fits at 7 is too tight at 13, and updates can undo your work. Look again now and then, together. Tell other homes what you agreed: “He plays with the chat off.”

    No filter catches everything. So say it in advance: “Whatever happened, you can tell me. You keep the game.” Name others: an aunt, a teacher, a helpline. If one shrugs, or is the one who hurts, there’s another.

    Leave helplines open in every filter. And find the report and block buttons while all is well.
    .title = When something gets through
    .alt = Three houses stand in a row with lit porch lamps. A child walks to the first one.
    .slide = Look again as they grow. Tell other homes what you agreed. No filter catches everything: “You can tell me. You keep the game.” Name other people, too. Leave helplines open in every filter.
    .notes = Read the promise aloud and give time for doubts. A rule about playing time is fine, as long as it’s no price for telling. Two homes with two sets of rules are common; the four questions help both.

q-unknown-calls = On the new console, people whom no one knows can call Leo. What helps most here?
    .a-setting = A setting
    .a-setting-why = “Friends only” keeps those calls out, day and night. One sentence about why makes it last.
    .a-talk = A talk
    .a-talk-why = It’s always worth one. It won’t keep the console from ringing while Leo is on his own.
    .a-place = A place in the home
    .a-place-why = A console in a shared room is good. Unknown people could still call there.

q-tacos = Sam drew a robot with nine tacos and signed it BraveTaco. “Post it, post it!” he says. What should Aunt Bea do?
    .post-it = Post it as it is
    .post-it-why = He asked for it, and there’s no face, name or place in it. Enjoy the hearts.
    .change-first = Change one thing, then post it
    .change-first-why = A good habit. BraveTaco is a nickname already, so there’s nothing to change.
    .keep-home = Keep it for the family album
    .keep-home-why = It can go there as well. Sam wants people to see his robot, and it shows nothing about him.

q-midnight = It’s midnight, and phones buzz in three bedrooms, Mr. Silva’s included. They’re all tired. What helps most here?
    .a-setting = A setting
    .a-setting-why = Quiet hours help until someone turns them off. Mr. Silva did, twice.
    .a-talk = A talk
    .a-talk-why = They agree already that it’s bad. The phone beside the pillow wins all the same.
    .a-place = A place in the home
    .a-place-why = All phones charge in the kitchen, the adults’ as well. No one has to be strong at midnight.

q-concert = Mina sings at the school concert and wants Uncle Ray to post it. In huge letters, her shirt names the school. What should he do?
    .post-it = Post it as it is
    .post-it-why = She said yes, and that’s half of it. With the shirt, people learn where she is every morning.
    .change-first = Change one thing, then post it
    .change-first-why = Cut the picture above the letters. She’s seen singing, and her school stays out.
    .keep-home = Keep it for the family album
    .keep-home-why = Safe, and a bit sad: Mina would like to be seen. One cut does it.

q-group-chat = In the class group chat, a girl has been writing mean things about Vera’s cakes. What helps most here?
    .a-setting = A setting
    .a-setting-why = Muting gives an hour of peace. They sit in the same classroom, and a filter doesn’t get sarcasm.
    .a-talk = A talk
    .a-talk-why = Listen, and ask what Vera would like. Then decide together: answer, mute, keep the messages, go to the school.
    .a-place = A place in the home
    .a-place-why = It would keep the phone out of her bed. The words would still be there at breakfast.

q-foam-beard = Teo, 6, sits in the tub with a foam beard. “Post me!” he yells. What should Mr. Silva do?
    .post-it = Post it as it is
    .post-it-why = Teo’s yes is real. He can’t know yet what a picture from the bathtub means out there.
    .change-first = Change one thing, then post it
    .change-first-why = Cutting helps with signs and names. A child in the bath stays a child in the bath.
    .keep-home = Keep it for the family album
    .keep-home-why = Nothing undressed goes online, however funny. They can laugh at the beard in the album for years.
