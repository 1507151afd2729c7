lesson = How grooming works, and its signs
    .summary = How someone wins a child’s trust in order to harm, what you may notice, and how to ask.
    .can-notice-signs = notice signs without taking any one of them for proof
    .can-ask-calmly = ask a child who hides something, and listen to the answer
    .can-stay-near = choose whom to turn to first when a worry grows
    .discuss-why-it-works = Why do praise and attention work on all of us, adults too?
    .discuss-private-or-hidden = How can you tell a need for privacy from hiding out of fear?
    .discuss-which-adults = Which adults besides you does your child see often and trust?
    .home-show-favorite = Which game or app would you like to teach me?
    .home-friend-or-more = How can you tell that an online friend is a good one?
    .home-easy-question = How should I ask when I’m worried about you?
    .family = Swap roles for one evening: your child teaches, you learn their favorite game. Lose with dignity. Then find the friends list together and agree who belongs on it.
    .tonight = Sit down beside your child while something’s on the screen, with toast or without. Ask one question: “What do you like about it?” Then listen for three minutes and give no advice at all.
    .teacher = For a family night at school. The aim is a calm eye for patterns and one good question to take home. Some will want a list that proves it; say early that there is none. Ask no one about their own family, past or present. Stay a while for quiet questions.

won-over =
    Grooming means winning a child’s trust in order to misuse it. It seldom starts with anything bad. It starts with time, praise and small gifts. The child feels seen.

    Then come private chats, secrets, and talk that slowly turns sexual. Each step is too small to be the moment to say stop.

    It happens to girls and boys, through an adult, an older teen or someone posing as a child. Whatever the child said or sent, the other person is responsible.
    .title = Trust comes before harm
    .alt = A long thread runs from a bright speech bubble with a kite in it, around several corners.
    .slide = Someone wins a child’s trust in order to misuse it. Time, praise and gifts, then private chats, secrets, sexual talk. Each step is small. The other person is responsible for all of them.
    .notes = Ask the group what they used to picture when they heard the word. Follow the thread in the picture with a finger. Someone here may have lived through this, so say that stepping outside is fine.

in-the-chat = Mina, 10, sings in a music game. She shows her uncle Ray a chat. Find every warning sign.
    .slide = Mina, 10, sings in a music game. She shows her uncle Ray a chat. Say the number of every line that is a warning sign.
    .title = Over Mina’s shoulder
    .notes = Let pairs decide line by line, then compare. Point out how friendly it all sounds. Ask what Uncle Ray could say first, now that she has shown him.
    .name = Mina
    .other = chorus_nine
    .good-song = Nice song! I like the high bit.
    .good-song-why = Praise for one song is ordinary. Friends talk like this all day.
    .thanks-hiccup = Thanks! I got the hiccups in the middle.
    .thanks-hiccup-why = Mina chats about her singing. That tells no one who she is.
    .only-one = You’re the only real talent in here.
    .only-one-why = This praise lifts her above all the others. It feels wonderful, so closeness grows very fast.
    .new-songs = The new songs come out on Friday.
    .new-songs-why = Plain game news. Most lines in such a chat are harmless, which is how the others slip by.
    .gold-pass = I’ll buy you the gold pass. You’ll do me a favor someday.
    .gold-pass-why = A gift with a favor on it leaves a child in debt. Mina owes nothing, even if she took it.
    .for-free = Why would you buy me that?
    .for-free-why = A very good question. She has felt that something doesn’t fit.
    .not-family = Your family doesn’t have to know.
    .not-family-why = Keeping a chat from the family cuts off the people who could help.
    .show-ray = I’m showing my uncle.
    .show-ray-why = She doesn’t have to judge this alone. Showing it is enough.

what-you-may-see =
    You’ll rarely see the chat. You do see your child. Notice what’s new, and what shows up together. Nights online. A screen that turns away. Gifts from no one you know. Fewer friends, less talk. Fear, anger or sadness around the phone. Sexual words that don’t fit the age.

    Most of this is also part of growing up, or comes from another worry. No sign is proof, and a child in trouble may show none. A sign is a reason to come closer and ask.
    .title = What you may notice at home
    .alt = A parent with a cup stands at a window in the evening. Across the way, a child reads at a lit window.
    .slide = Notice what’s new and what shows up together: nights online, a hidden screen, gifts from no one you know, fewer friends, fear around the phone. No sign is proof. It’s a reason to come closer and ask.
    .notes = Ask which of these could have other causes, and collect some. Children who speak little, or use signs or pictures, may show worry through sleep, food or play. Say that missing the signs is no failure.

toast = Vera is 12. For the third time this week, she snaps the laptop shut when Mr. Silva comes in. What should he say?
    .title = Rehearse: the laptop snaps shut
    .notes = Let Vera be properly annoyed. Stop before the end and ask what the group thinks is behind it. Then ask how a surprise differs from a secret: others know, and it ends on a day.
    .name = Mr. Silva
    .other = Vera
    .could-knock = Dad! You could knock.
    .open-it = Sorry. Now open it, so I can stop worrying.
    .open-it-why = He’s honest about his worry. Vera would have to show something to make him feel better.
    .made-toast = I made toast. May I sit?
    .made-toast-why = Company, and no verdict. Vera can stop guarding the screen.
    .third-time = True, I’ll knock. That’s the third time, though. You okay?
    .third-time-why = He says what he saw and asks about her, and the laptop stays hers.
    .ruined = If I open it, it’s ruined!
    .steps-back = Mr. Silva takes his hand off the lid. “Then it stays shut. I made toast.”
    .till-sunday = It’s nothing bad. You just can’t see it till Sunday.
    .no-secrets = We don’t have secrets in this house, Vera.
    .no-secrets-why = A good rule for secrets that keep help out. This one has an end, and it may even be about him.
    .who-knows = Who else is in on it?
    .who-knows-why = That’s the question that tells the two apart. A surprise has others in on it.
    .can-wait = Sunday it is. I’m very bad at waiting.
    .can-wait-why = A date is a good sign, and he trusts her with it. On Sunday he’ll know.
    .hears-himself = He hears himself, and grins. “Surprises are fine. I only like to know that someone knows.”
    .teo-knows = Teo. And Papa. And Papa can’t keep quiet, so ask him nothing!
    .cake = On Sunday there’s a birthday cake with his name on it, sunken in the middle. The hidden screen was a recipe. A sign is a reason to ask, and this time the answer was cake.

how-soon = What’s part of growing up, what needs a kind question, what needs help today? Imagine each one is all you know.
    .title = Wait, ask or get help?
    .notes = Groups will disagree on a card or two, and that’s useful. Ask what else they’d want to know. When in doubt, moving a card toward “ask kindly” does no harm.
    .bin-growing-up = Part of growing up
    .bin-ask-kindly = Ask kindly, soon
    .bin-help-today = Get help today
    .headphones = Costly new headphones, “from a friend”
    .headphones-why = A big gift from a friend with no name deserves a friendly question. “Nice! Who’s the friend?”
    .closed-door = Wants the bedroom door closed
    .closed-door-why = Wanting a door is healthy. Knock, and keep the talk going elsewhere.
    .secret-meeting = Someone online wants to meet in secret tonight
    .secret-meeting-why = Waiting could be dangerous. Stay with your child, keep the messages and call the police.
    .own-jokes = Jokes with friends that you don’t get
    .own-jokes-why = Friends have their own words. You can be close without getting every joke.
    .adult-writes = An adult sends your child sexual messages
    .adult-writes-why = This is never a child’s doing. Thank yours for telling, keep the words and report it.
    .up-at-night = Online at night, anxious by day
    .up-at-night-why = Two changes together say more than one. Ask how things are before you speak of rules.

rehearsal = Luca, 11, is new in town and plays chess online. It’s late, and he’s still in the kitchen. What should Mr. Novak say?
    .title = Rehearse: light in the kitchen
    .notes = Read it with two voices and leave pauses. Try a harder reply on purpose and see how it’s mended. Have everyone say one line they’d like to have ready, out loud, once.
    .name = Mr. Novak
    .other = Luca
    .without-you = A player wants to meet me. Without you.
    .who-is-that = Who is that? How old? Where do they live?
    .who-is-that-why = All of it matters later. Three questions in a row sound like a hearing.
    .sit-down = Wait, I’m sitting down for this. Okay.
    .sit-down-why = Luca sees that it’s worth a chair. The next word is his.
    .knew-chess = I knew nothing good would come of that chess app.
    .knew-chess-why = Fear is looking for something to blame. It finds the one thing Luca loves here.
    .you-mad = I don’t know. Now you’re mad.
    .got-scared = Not at you. I got scared and asked too fast.
    .got-scared-why = He says what’s true and slows down. That repairs it.
    .answer-me = I’m not mad. I just need to know all of it, for you.
    .answer-me-why = It comes from love. To Luca, it’s still a hearing, only a softer one.
    .puts-pen-down = Mr. Novak puts his pen down. “Forget my questions. You start.”
    .said-yes = I kind of said yes. There’s no one here to play with.
    .how-could-you = You’re such a smart boy. You know better than that.
    .how-could-you-why = It starts with a compliment and ends in blame. The trick was made for smart people, too.
    .better-friend = Then we’ll find you a better friend, at school.
    .better-friend-why = A good plan for next week. Tonight, Luca still thinks it’s his doing.
    .on-them = You wanted a friend. Someone used that. That’s on them.
    .on-them-why = The wish was good, and what was done with it belongs to the other person. Luca can breathe.
    .tries-again = Luca looks at his socks. Mr. Novak tries again: “Wanting a friend is fine. What they did with it isn’t your fault.”
    .quit-chess = Do I have to quit chess now?
    .chess-stays = No. Chess stays. What they wrote stays, too.
    .chess-stays-why = Telling cost him nothing, and the words are kept for a report.
    .a-break = A break would do you good. Two weeks, maybe.
    .a-break-why = He thinks of sleep. Luca hears that telling cost him chess.
    .friday-both = No. Friday’s chess night, and I’m coming with you.
    .friday-both-why = Chess stays, and now it has people in it. That’s the plan for meeting, too.
    .takes-it-back = “Two weeks?” says Luca. Mr. Novak shakes his head. “No. I take that back. Chess stays.”
    .cups = Luca says no more. Mr. Novak washes the same cup twice. Then he knocks: “I was scared, and I put it on you. Tell me again?” Luca does.
    .told = They keep the messages, report the player in the app and block. Tomorrow they report it to a hotline, too. “Even if you’d gone, I’d want to know,” says Mr. Novak. Then he loses a game.
    .helped = It took two starts. They keep the messages, report the player in the app and block. Chess stays. Mr. Novak will want to say sorry once more at breakfast, and Luca will let him.

near-not-over =
    Reading in secret costs trust. With young children, sit close. With teens, let them show you who can write to them. If you check something, say so.

    Meeting someone from online? Under 11, no. From 11, your child asks first, and an adult your family already knows, and picks, comes along. They went anyway? It isn’t their fault, and they can still tell.

    And say: “It can be someone we like. If one of us hurts you or shrugs, go to your aunt, your coach, a helpline.”
    .title = Near, and not over the shoulder
    .alt = A child and a grown-up sit side by side on a sofa and look at one tablet.
    .slide = Sit close to young children; let teens show you. If you check, say so. Meeting: under 11, no; from 11, ask first, and a known adult comes along. “It can be someone we like. Tell the next person.”
    .notes = Expect a lively debate on checking phones. Keep to two questions: does the child know about it, and does it make telling easier? Ask for one rule that adults in the house could keep, too.

if-worry-grows =
    You can ask for help without proof. Tell your child first what you’ll do, and why.

    Keep chats, names and dates. Don’t copy a private picture or write as your child. Don’t tip anyone off, least of all someone close.

    Danger now, or a child on the way to a meeting? The emergency number. Otherwise a helpline for advice, the police or a hotline, in the US the CyberTipline or Know2Protect. Report the account in the app, then block it. Help lists them all.

    And find someone who listens to you.
    .title = When the worry grows
    .alt = An adult is on the telephone under a warm lamp.
    .slide = Help needs no proof. Tell your child what you’ll do. Keep chats and names, copy no private picture, tip no one off. Danger now: the emergency number. Otherwise: a helpline, the police or a hotline.
    .notes = Open Help and find the services for your country together, so that no one has to search alone. Many fear wronging someone; finding out is the job of those who take the report.

q-quiet = Milan has been quiet for a week and turns his phone over. Nothing else is known. Whom should Ms. Lindqvist talk to first?
    .the-child = The child, over something warm
    .the-child-why = All she has is a mood and a phone. Milan knows the rest, and a kind question leaves him time.
    .advice-line = A helpline, for advice
    .advice-line-why = Never a bad call. Milan hasn’t been asked yet, so he’s the shorter way.
    .emergency = The emergency number
    .emergency-why = It’s there for danger. A quiet week is a reason to sit down together.

q-new-group = Nadia, 16, mentions a songwriting group online. Nothing odd so far. Which question should Ms. Haddad start with?
    .like-about-it = “What do you like about it?”
    .like-about-it-why = There’s no worry to answer, only a new joy. She’ll hear more about the group this way than by asking for names.
    .who-else = “Who else will be there?”
    .who-else-why = Good before a meeting. Nadia hasn’t spoken of one, so it sounds like a check.
    .help-now = “What would help you now?”
    .help-now-why = Kind, and made for a hard evening. Nadia isn’t asking for help; she’s telling.

q-coach = Vera showed her dads what a helper at the swim club writes at night: “Delete this.” They’ve listened, and she has gone to bed. Whom should they talk to next?
    .the-child = The child, over something warm
    .the-child-why = They’ve done that, and she’s told it well. Asking it all again could feel like doubt.
    .advice-line = A helpline, for advice
    .advice-line-why = Vera’s safe at home, and the helper gets no warning. Someone trained can say whom to call: police or child protection.
    .emergency = The emergency number
    .emergency-why = At once, if she were in danger. Tonight she’s asleep next door, so there’s time for advice.

q-friday = A boy from the library’s chess group wants to play Luca in person on Friday. Which question matters most to Mr. Novak?
    .like-about-it = “What do you like about it?”
    .like-about-it-why = A lovely question, any day. It won’t tell him how the meeting is planned.
    .who-else = “Who else will be there?”
    .who-else-why = This is about meeting. Open room, other families, and he comes along: that’s what he needs to hear.
    .help-now = “What would help you now?”
    .help-now-why = Luca is fine, and looking forward to it. Only the plan is missing.

q-empty-bed = Ten at night. Luca’s bed is empty. His tablet shows a message: “The bridge at ten. Come alone.” Whom should Mr. Novak talk to first?
    .the-child = The child, over something warm
    .the-child-why = He’ll try Luca’s phone as well. Meanwhile the police can already be on the way.
    .advice-line = A helpline, for advice
    .advice-line-why = They’d send him to the emergency number, too. He can go straight there.
    .emergency = The emergency number
    .emergency-why = A child may be meeting someone unknown right now. The warm drink comes when Luca’s home, and no scolding with it.

q-enough = Vera has told Mr. Okafor about a chat that scared her. She’s tired and says, “That’s all of it.” Which question fits now?
    .like-about-it = “What do you like about it?”
    .like-about-it-why = It’s a good way to start a talk. This one has started, and it isn’t about fun.
    .who-else = “Who else will be there?”
    .who-else-why = No meeting is planned. It would send her back into the story she has just finished.
    .help-now = “What would help you now?”
    .help-now-why = She’s done with the story. Tea, a hug, sleep, a plan for tomorrow: Vera gets to choose.
