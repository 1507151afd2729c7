lesson = How grooming works, and its signs
    .summary = How someone wins a child’s trust in order to harm, what you may notice, and how to ask.
    .can-how-it-works = explain in plain words how grooming works
    .can-notice-signs = notice signs without taking any one of them for proof
    .can-ask-calmly = ask a child who hides the screen, without pushing
    .can-stay-near = stay near a child’s online life without spying
    .discuss-why-it-works = Why do praise and attention work on all of us, adults too?
    .discuss-private-or-hidden = How can you tell a need for privacy from hiding out of fear?
    .discuss-which-adults = Which adults besides you does your child see often and trust?
    .home-show-favorite = Which game or app would you like to teach me?
    .home-friend-or-more = How can you tell that an online friend is a good one?
    .home-easy-question = How should I ask when I am worried about you?
    .family = Swap roles for one evening: your child is the teacher, you learn their favorite game. Find the friends list together, and agree who belongs on it.
    .teacher = For a parents’ evening. The aim is a calm eye for patterns, and one good question to ask at home. Some will want a list that proves it; say early that there is none. Nobody is asked about their own family, past or present. Stay a while for quiet questions.

won-over =
    Grooming means that someone wins a child’s trust in order to misuse it. It seldom begins with anything bad. It begins with praise, time and small gifts. The child feels seen.

    Then come private chats, secrets and talk that slowly turns sexual. Each step is so small that none of them seems like the moment to say stop.

    It can be an adult, an adult who poses as a child, or another teen. It happens to girls and boys, in all kinds of families. Whatever the child said or sent, the other person is responsible.
    .title = Trust comes first
    .alt = A long thread runs from a bright speech bubble with a kite in it, around several corners.
    .slide = Someone wins a child’s trust in order to misuse it. Praise, time and gifts come first. Then come private chats, secrets and sexual talk. Each step is small. The other person is responsible for all of them.
    .notes = Ask the group what they used to picture when they heard the word. Follow the thread in the picture with a finger while you explain. Someone here may have lived through this, so say that stepping outside is fine.

in-the-chat = Nico is 11. He shows one of his moms a chat from his building game. Press every line that is a warning sign.
    .title = Over Nico’s shoulder
    .notes = Let pairs decide line by line, then compare. Point out how friendly it all sounds. Ask what Nico’s mom could say first, now that he has shown her.
    .name = Nico
    .other = BridgeKing
    .good-build = That tower of yours is cool.
    .good-build-why = Praise for one tower is normal in a game. Friends talk like this every day.
    .thanks-bridge = Thanks! The bridge was harder.
    .thanks-bridge-why = Nico chats about the game and is polite. There is nothing wrong with that.
    .only-one = You’re the only one here with real talent.
    .only-one-why = This praise sets him apart from everyone else. It feels wonderful, so it builds closeness very fast.
    .next-map = The new map opens on Friday.
    .next-map-why = This is plain game news. Most lines in such a chat are harmless, which is how the others slip by.
    .rare-skin = I’ll buy you the rare skin. You’ll do me a favor someday.
    .rare-skin-why = With a favor attached, a gift leaves a child feeling in debt. Nico owes nothing, even if he takes it.
    .for-free = Why would you buy me that?
    .for-free-why = A very good question. Nico has felt that something does not fit.
    .other-app = Come over to my app. You can’t talk well here.
    .other-app-why = A new app leads away from the game’s safety tools. It also leads away from the adults who know the game.
    .not-moms = Your moms don’t need to know.
    .not-moms-why = Asking a child to keep a chat from the family is a clear sign. It cuts off the people who could help.
    .off-now = I’m going to show my mom.
    .off-now-why = Nico does not have to judge this alone. Showing it is enough, and the chat can stop here.

what-you-may-see =
    You will rarely see the chat. You do see your child. Notice what is new, and what comes together:

    More and more time online, also at night. A screen that turns away. Gifts or money, and no name to go with them. Fewer friends, less talk at home. Fear, anger or sadness around the phone. Sexual words or pictures that do not fit the age.

    Most of this also belongs to growing up, or to another worry. No sign is proof, and a groomed child may show none. A sign is a reason to come closer and ask.
    .title = What you may notice at home
    .alt = A parent with a cup stands at a window in the evening. Across the way, a child reads at a lit window.
    .slide = Notice what is new and what comes together: nights online, a hidden screen, gifts from nobody, fewer friends, fear around the phone. No sign is proof. It is a reason to come closer and ask.
    .notes = Ask which of these could have other causes, and collect some. Children who speak little or use signs or pictures may show worry through sleep, food or play. Say that missing the signs is no failure.

how-soon = What can wait, what needs a kind question, what needs help? Imagine that each one is all you know.
    .title = Wait, ask or get help?
    .notes = Groups will disagree on a card or two, and that is useful. Ask what else they would want to know. If in doubt, moving a card toward “ask kindly” does no harm.
    .bin-growing-up = Part of growing up
    .bin-ask-kindly = Ask kindly, soon
    .bin-help-today = Get help today
    .headphones = New headphones, “from a friend”
    .headphones-why = A costly gift with no name to it is worth a friendly question. “Nice! Who is the friend?”
    .closed-door = Wants the bedroom door closed
    .closed-door-why = Wanting a door is healthy. Knock, and keep the talk going elsewhere.
    .secret-meeting = Someone online wants to meet in secret
    .secret-meeting-why = Waiting could be dangerous here. Stay with your child, keep the messages and call the police.
    .own-jokes = Jokes with friends that you don’t get
    .own-jokes-why = Friends have their own words. You need not get every joke to stay close.
    .lost-friends = Drops old friends and seems low
    .lost-friends-why = Many things can lie behind it. All of them are easier with someone who asks and listens.
    .adult-writes = An adult sends sexual messages
    .adult-writes-why = This is never a child’s doing. Thank the child for telling, keep the words and report it.
    .grumpy-offline = Grumpy when the tablet goes off
    .grumpy-offline-why = It is on many lists, yet nearly every child does it. Look again if other signs join it.
    .up-at-night = Online at night, anxious by day
    .up-at-night-why = Two changes together say more than one. Ask how things are before you speak about rules.

someone-close =
    We warn children about strangers. Yet many who harm children are known to them: a relative, a coach, a neighbor, an older teen, a friend of the family. They may win the parents first, with favors and kind words.

    So look at what is done. Is there time alone that nobody may know of? Private chats late at night? Special gifts, special rules?

    Tell your child: “Anyone who asks for secrets is breaking our rule, even someone we like. Tell me, your grandpa or your teacher. If one of us hurts you or won’t listen, tell another or a helpline.”
    .title = It can be someone close
    .alt = A row of houses at dusk. Some curtains are open, some are closed.
    .slide = Many who harm children are known to them and liked. Look at what is done: secret time alone, private chats, special gifts. Tell your child: “Anyone who asks for secrets is breaking our rule.”
    .notes = Speak slowly here, as someone may think of a person they know. The aim is open habits for all adults, and no list of suspects. Ask what a good coach does gladly, such as writing to parents as well.

rehearsal = Anouk is 12. The third time this week, her laptop snaps shut as her father comes in. What should Mr. Silva say?
    .title = Rehearse: the laptop snaps shut
    .notes = Read it with two voices, and leave a pause where Anouk might need one. Then try a harder reply and see how it can be mended. Ask which opening would sound natural in their own language.
    .name = Mr. Silva
    .other = Anouk
    .not-doing = What? I wasn’t doing anything.
    .keep-closing = You keep closing it. Is something wrong?
    .keep-closing-why = He shows that he has noticed, and he asks. To Anouk it can still sound like an accusation.
    .open-it = Then open it, please. I’d like to see it right now.
    .open-it-why = Fear wants to see everything at once. Anouk learns to hide it better, and the talk is over.
    .not-checking = I’m not here to check. I made toast. May I sit?
    .not-checking-why = He brings company and no verdict. Anouk can stop guarding the screen.
    .nothing-wrong = Nothing’s wrong. Why do you always think that?
    .fair-enough = Fair enough. I just miss hearing about your day.
    .fair-enough-why = Her answer counts, and he only says what he misses. That leaves her free to speak.
    .nothing-to-hide = If nothing’s wrong, then you have nothing to hide.
    .nothing-to-hide-why = It sounds logical. But now Anouk has to prove something, and a child in fear cannot.
    .drawing-group = It’s just a drawing group. There’s someone who loves my pictures.
    .ends-today = Someone you don’t even know? Then that ends today.
    .ends-today-why = He wants her safe right away. Anouk loses her drawing and the wish to tell him more.
    .what-like = That must feel good. What do you two talk about?
    .what-like-why = He starts from what is good in it. The open question lets Anouk choose where to begin.
    .how-old = How old are they? Do you know their real name?
    .how-old-why = These are fair questions, only early. Asked in a row, they make her defend the friend.
    .so-much = I don’t know. Why are you asking so much?
    .your-father = Because I’m your father, and that’s for me to decide.
    .your-father-why = He does carry the responsibility. Said like this, it ends what had just begun.
    .got-curious = Sorry, too fast. Tell me what you like about it.
    .got-curious-why = A small apology costs nothing and opens a lot. Anouk gets to lead the talk again.
    .just-us = They say I’m special. They want to chat with just me. And I’m not supposed to tell you.
    .did-nothing-wrong = Thank you for telling me. You did nothing wrong.
    .did-nothing-wrong-why = She has broken a secret and needs to hear that she did well. Everything else can follow.
    .knew-it = I knew it! Why did you keep that from me?
    .knew-it-why = His hurt is real. But the secret was the other person’s idea, and Anouk is the one who broke it.
    .write-to-them = I’m glad you told me. I’ll write to them myself.
    .write-to-them-why = The first half is just right. Writing warns the other person, so it is better to get help first.
    .looks-scared = Anouk looks scared. Mr. Silva sees it and says: “No, I won’t write. You did nothing wrong.”
    .leave-group = Do I have to stop drawing now?
    .have-to-think = I don’t know yet. I’ll have to think about that.
    .have-to-think-why = It is honest, and he may take time. But Anouk will worry until she hears what stays hers.
    .drawing-stays = You keep drawing. We keep the chat and get help.
    .drawing-stays-why = What she loves is safe, so telling cost her nothing. They also know the next two steps.
    .second-sentence = Mr. Silva sees her face. He adds: “One thing I know already: you keep drawing. And we’ll get help with this person.”
    .evening-later = The evening is quiet. Before bed Mr. Silva comes back: “I’m sorry I pushed. I worry, and I’m on your side.” Anouk tells him.
    .screen-dark = Anouk says no more. The next day Mr. Silva takes a walk with her: “I was scared. You did nothing wrong.” Anouk tells him.
    .told = Anouk has told. The secret is no longer hers alone, and they will get help.
    .helped = They got there by a longer way. Anouk was heard in the end, and they will get help.

near-not-over =
    Nobody can read along all day, and secret reading can cost you trust. Being near works better, and it changes with age.

    With young children, sit close and keep screens in shared rooms. Go through the contacts together. With teens, ask them to show you how an app works, and who can write to them. If you check something, say so.

    Agree on a few rules that hold for all. No private chats we cannot talk about. Under 11, no meeting people from online. From 11, your child asks first and an adult they already know comes along. If they went anyway, they can still tell. And telling never costs anyone their phone.
    .title = Near, and not over the shoulder
    .alt = A child and a grown-up sit side by side on a sofa and look at one tablet.
    .slide = Young children: sit close, shared rooms, contacts together. Teens: let them show you, and say what you check. Meeting people from online: not under 11; from 11, ask first, an adult comes along. Telling never costs the phone.
    .notes = Expect a lively debate on checking phones. Keep to two questions: does the child know about it, and does it make telling easier? Ask for one rule that adults in the house could keep too.

if-worry-grows =
    You need no proof to ask for help. Tell your child first what you will do, and why.

    Keep the chats, names and dates, but do not copy a private picture. Do not write as your child. Do not confront or warn anyone, least of all someone close.

    Is a child in danger now, or on the way to meet someone? Call the emergency number. Otherwise go to the police or a hotline, in the United States the CyberTipline or Know2Protect. Report in the app too. Help lists the services.

    Then stay close. And find someone to talk to yourself.
    .title = When the worry grows
    .alt = An adult is on the telephone under a warm lamp.
    .slide = You need no proof. Tell your child what you will do. Keep chats and names, copy no private picture, warn nobody. Danger now: emergency number. Otherwise: police or a hotline. Help shows where.
    .notes = Open Help and find the services for your country together, so that nobody has to search for them alone. Many fear wronging someone; say that finding out is the job of those who take the report.

q-grooming = A friend asks you what grooming means. Which answer fits best?
    .sudden-threat = Scaring a child with a sudden threat
    .sudden-threat-why = Threats can come later, so the two get mixed up. Grooming itself begins with kindness, so look for that.
    .chat-with-strangers = Chatting with strangers in games
    .chat-with-strangers-why = Most such chats are harmless, and grooming can come from a familiar face. Look at what is asked.
    .trust-for-harm = Winning a child’s trust to misuse it
    .trust-for-harm-why = Trust comes first, and it is built to be misused. The person who does this is responsible.
    .older-friend = Being friends with an older teen
    .older-friend-why = Some such friendships are good for both. Secrets, gifts with a favor and pressure make the difference.

q-proof = A child who hides the screen is being groomed.
    .true-why = Many lists name it, so it is the first thing we think of. But it can mean a surprise, a crush or a bad day. Ask kindly and look for more.
    .false-why = One sign alone proves nothing. It is still a good reason to come closer and ask.

q-what-for = What is each step for? Put the pairs together.
    .praise = “Nobody is as gifted as you.”
    .praise-to = To get close very fast
    .praise-why = Being admired feels good at any age. Speed is what makes this praise a sign.
    .present = A gift, and a favor someday
    .present-to = To make the child feel in debt
    .present-why = A real gift has no price. Tell children early that they owe nothing.
    .new-app = “Let’s switch to my app.”
    .new-app-to = To get away from safety tools
    .new-app-why = The next app may have no filter and no adult who knows it. Staying put is a fine answer.
    .our-secret = “Don’t tell your family.”
    .our-secret-to = To cut off those who could help
    .our-secret-why = Secrecy protects the one who asks for it. A child may break it at any time.

q-screen = A child shuts the screen each time you come in. How could you begin?
    .like-to-see = “What do you enjoy on there?”
    .like-to-see-why = It starts with the good side and lets the child lead. The hard things can follow when there is trust.
    .hand-it-over = “Hand it over, and then we’ll talk.”
    .hand-it-over-why = Many would do this out of fear. It makes talk a punishment, so ask first and leave the device there.
    .whats-going-on = “Who is it that you’re hiding from me?”
    .whats-going-on-why = The question is close to the worry. It accuses, though, so begin with interest and give it time.
    .look-tonight = “Fine,” and look at it once they sleep
    .look-tonight-why = It seems to avoid a fight. If it comes out, trust is gone; say openly what you worry about.

q-notice = Which of these are worth a kind question soon?
    .pulls-back = Pulls back from friends and family
    .pulls-back-why = A quarrel, a heartbreak, somebody’s pressure: you cannot know until you ask. Then listen.
    .new-style = Has a new style and new music
    .new-style-why = Change worries many parents. Trying things out is part of growing up, so enjoy hearing about it.
    .gift-no-name = Has gifts and says no name
    .gift-no-name-why = A gift that comes from nowhere is worth asking about. Start friendly: “That’s nice, who gave it to you?”
    .hides-and-anxious = Hides the screen and seems anxious
    .hides-and-anxious-why = A hidden screen alone means little. With fear beside it, come closer and ask how things are.
    .own-room = Spends more time in their room
    .own-room-why = It can feel like a loss. On its own it is a normal need, so knock and stay in touch.

q-trainer = A well-liked coach texts Emre, 13, late at night and buys him shoes. What should his aunt do?
    .thank-trainer = Thank the coach for being so kind
    .thank-trainer-why = Kindness to a child makes us grateful. Yet gifts and private chats are a pattern, so look closer.
    .talk-trainer = Ask the coach what he means by it
    .talk-trainer-why = It seems fair to hear him. It may also warn him, so listen to Emre and get advice first.
    .wait-proof = Wait until there is real proof of harm
    .wait-proof-why = Nobody wants to wrong a good person. But help needs no proof, and waiting can cost a child a lot.
    .ask-then-tell = Listen to Emre, then get advice
    .ask-then-tell-why = Emre comes first, and the coach gets no warning. A helpline, child protection or the police can say what to do.

q-agree = Which rule protects a child and keeps trust as well?
    .read-in-secret = Parents may read all chats in secret
    .read-in-secret-why = It looks like the safest way. When it comes out, children hide more, so check openly or not at all.
    .no-meeting-alone = Meet no one from online on your own
    .no-meeting-alone-why = A clear rule with a reason, and no friend is lost. From 11, an adult the child knows comes along; before that, there is no meeting.
    .never-write = Never write to anyone you do not know
    .never-write-why = Many of us grew up with this one. But every game brings new players, so teach which requests are signs.
    .tell-when-bad = Only come to us if it is really bad
    .tell-when-bad-why = The idea is to give freedom. A child then waits too long, so make small worries welcome.

q-steps = Your child shows you a chat that worries you both. Put the steps in order.
    .hear-first = Say thank you and listen
    .hear-first-why = Calm comes before all else. A child who feels welcome can say more.
    .keep-words = Keep the chat, names and dates
    .keep-words-why = Once you have listened, save the words, and copy no private picture. They help those who look into it.
    .report-it = Report it, after telling your child
    .report-it-why = With the messages kept, you can report. Your child knows what will happen and why.
    .stay-on = Stay close in the days that follow
    .stay-on-why = Some worries show up only afterwards. Ask now and then, and leave room for fun.
