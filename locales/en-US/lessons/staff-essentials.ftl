lesson = Grooming and sextortion: what staff should know
    .summary = Two patterns, plain words, a calm answer to blame, and two minutes that fit into any class.
    .can-two-patterns = tell the slow pattern from the fast one, and both from plain kindness
    .can-answer-blame = answer a colleague who blames a student, calmly and in one line
    .can-remind-daily = fit a two-minute reminder into any class
    .discuss-our-words = Which words do we use among ourselves, and how would they sound to a student?
    .discuss-where-minutes = Where in our week are there two free minutes for a reminder?
    .discuss-whom-we-miss = Which students do our warnings miss so far?
    .home-heard-at-school = What have you heard at school about tricks online?
    .home-two-adults = Which two adults at school would you go to?
    .home-what-adults-say = What do adults say about this that doesn’t help?
    .family = In your next letter home, name the two patterns in one line each. Add one sentence: “With us, telling never gets a student in trouble.”
    .teacher = For staff training, also for the office, the kitchen and the bus drivers. The aim is shared knowledge and shared words, not fear. Talk about the case on the table and never about real students. Anyone may step out without explaining.

why-all-of-us =
    Every student has heard “be careful online.” It doesn’t say how the tricks work, or where to go. One colleague in one assembly can’t fix that.

    You see them each day: at the door, on the bus, in the last minutes of math. You don’t need to know every app. You need two patterns, some plain words, a calm answer to blame, and one name: your school’s counselor or child protection lead. This course says “the lead.”
    .title = Why this is for all of us
    .slide = “Be careful online” doesn’t say how the tricks work, or where to go. What all staff need: two patterns, plain words, a calm answer to blame, and one name.
    .notes = Ask everyone to write the lead’s name on a slip of paper, then compare. Invite those who think it isn’t for them; drivers and kitchen staff often hear more. Say at the start that anyone may step out.
    .alt = Four colleagues sit around a table with papers, under a lamp.

which-pattern = Seven things a student might mention. Where do they point? One alone proves nothing.
    .title = What does it point to?
    .notes = Start with the two cards that hold no sign; a school that sees danger everywhere hears less. A sign is a reason to ask kindly and to tell the lead. It’s never a verdict.
    .bin-slow = The slow pattern
    .bin-fast = The fast pattern
    .bin-no-sign = No sign so far
    .weeks-of-praise = Weeks of praise, then a gift to keep quiet about
    .weeks-of-praise-why = Praise alone is harmless. The gift to keep quiet about shows where it’s heading.
    .a-price = A price, an hour after “hello”
    .a-price-why = When it’s about money, things move fast. Giving in seldom ends the threats.
    .open-praise = Someone praises her drawings under each post
    .open-praise-why = It’s public, and nothing’s asked. She may enjoy it.
    .drifting-talk = Game talk that drifts to sexual topics
    .drifting-talk-why = Bit by bit, a line moves. That takes time, so it belongs to the slow one.
    .claims-fake = “I have a fake of you. Pay.”
    .claims-fake-why = AI pictures serve for blackmail, too. He may never have sent a thing.
    .rides-food = Rides and meals from an adult who wants favors
    .rides-food-why = The need is real, so never shame it. The one who uses it is responsible.
    .birthday-coins = Game coins from a cousin, for her birthday
    .birthday-coins-why = She knows him, everyone may know, and he wants nothing back.

slow-and-fast =
    The slow one is grooming. Someone builds trust with praise, time and gifts, for weeks or longer, often someone the student likes. The fast one is sextortion for money: from hello to a threat in hours, even minutes. Teenage boys are hit often. Girls and younger kids are, too. The picture may be real, made with AI, or only claimed.

    “I go to your school too” and “yours for mine” turn up in both. So teach students to look at what’s asked. They’re never to blame.
    .title = One is slow, one is fast
    .slide = Slow: grooming. Trust over weeks, often from someone known. Fast: sextortion for money, from hello to a threat in hours. Boys are hit often, and anyone can be. Look at what’s asked.
    .notes = Draw a long line and a short one on the board, and let staff place what they know. Ask which of the two your classes have covered so far. Quote no figures from memory.
    .alt = A long thread runs out of a bright speech bubble and around several corners.

over-coffee = On the staff room table lies a made-up case for today’s training: a boy of 16 was blackmailed, and he paid. Ms. Lindqvist puts the sheet down. What should Ms. Ade say?
    .title = Rehearse: over coffee
    .notes = Read it in two voices, then switch. Ms. Lindqvist is no villain: people who talk like this are mostly shocked, and want it never to happen again. Ask who else is in the room and hears the answer.
    .name = Ms. Ade
    .other = Ms. Lindqvist
    .at-sixteen = Sixteen, and he pays! My Milan’s thirteen and knows better.
    .how-can-you = How can you say that? He’s a kid.
    .how-can-you-why = The feeling’s right. Now the talk is about Ms. Lindqvist, and the boy’s out of sight.
    .they-never-listen = I know. You tell them and tell them.
    .they-never-listen-why = It keeps the peace over coffee. Others hear it, too, and one of them may need to tell someone.
    .scared-on-purpose = Someone scared him on purpose. That’s who did it.
    .scared-on-purpose-why = One calm line, and the blame is back where it came from. Ms. Lindqvist isn’t attacked.
    .september = Okay. Still, we warned them all in September.
    .one-talk = We did. One talk is thin when you’re that scared.
    .one-talk-why = She honors the effort and says why it wasn’t enough. Skills need practice, more than once.
    .no-idea = We did. I don’t know what else there is.
    .no-idea-why = Being at a loss is honest. It leaves room for Ms. Lindqvist’s own question.
    .done-our-part = We did. The rest is up to them.
    .done-our-part-why = It’s a relief for both of them. A student at the door would hear: you’re on your own.
    .only-mean = I’m just saying that we warned them.
    .not-now = Can we do this later? I’ve got class.
    .not-now-why = A pause cools things down. It needs a second try.
    .was-sharp = That was sharp of me. I know you worry about them.
    .was-sharp-why = She takes back the tone and keeps the point. Now both can think again.
    .your-own-kid = Tell me that again when it’s your own kid.
    .your-own-kid-why = Anger for a student’s sake is human. A threat shuts the door she’d like to open.
    .after-school = The bell rings. After school, Ms. Lindqvist is waiting at her door with the sheet in her hand.
    .what-to-say = So what do I say when a boy like that stands in front of me?
    .why-first = Ask him gently why he paid. Then get Mr. Okoro.
    .why-first-why = Getting Mr. Okoro is right. A “why,” even a gentle one, sounds like blame.
    .three-sentences = “Thank you. It’s not your fault. I’ll get help.”
    .three-sentences-why = Five seconds. The rest is for Mr. Okoro.
    .straight-over = Walk over to Mr. Okoro with him. You’ll find words.
    .straight-over-why = Going along says a lot. One sentence on the way makes it easier to walk.
    .adds-thanks = “And on the way, I’d thank him,” says Ms. Ade. “And tell him whose doing it is.”
    .tries-it = Ms. Lindqvist tries it out loud: “Why did you pay?” She shakes her head. “No. I’d start with thank you.”
    .later = The bell rings, and the sentence stays in the room. On her way home, Ms. Ade thinks about who else was listening.
    .told = Ms. Lindqvist writes three short sentences on the back of the sheet. “Those are for my own kitchen table, too,” she says. Then she goes to class.
    .helped = The next morning, Ms. Ade sits down beside her. “About yesterday. Someone threatened that boy, and that’s who did it.” Ms. Lindqvist turns her cup. “Fair enough. What would you say to him?” At the next table, a student teacher looks up.

say-it-plainly =
    One step is easy to miss because it’s awkward to name. Some people steer a chat, a joke or a pretend game toward sexual topics. Bit by bit, it seems normal.

    Students say “it got weird,” or they laugh. You don’t need details. “That sounds uncomfortable. You did nothing wrong. Thanks for telling me.” Then go to your lead.

    Among colleagues, use the real words: sexual talk, grooming, blackmail, a fake picture. “A bit of drama” hides what was done.
    .title = Plain words for an awkward step
    .slide = Some people steer chats, jokes or games toward sexual topics, bit by bit. Students say “it got weird.” You don’t need details. Thank them, and go to your lead.
    .notes = Have everyone say the three sentences out loud once. Ask what your students say instead of “uncomfortable,” in every language they speak. Include signs and symbols.
    .alt = A student stands at a teacher’s desk, and the two talk under a small lamp.

in-passing = What you catch in passing. What fits?
    .title = Between two bells
    .notes = Let pairs argue for two bins before you open a card. Asking and telling the lead are never wrong. The question is what’s enough. End with the ordinary cards, and with relief.
    .bin-let-be = Let it be
    .bin-ask-kindly = Ask kindly
    .bin-lead-today = Tell the lead today
    .new-band = He talks about one band, all day, every day.
    .new-band-why = New tastes are part of growing up. If more comes along, ask.
    .jumps = For a week, he’s jumped whenever his phone buzzes.
    .jumps-why = It can have many causes, fear of a message among them. A calm question does no harm; telling the lead is fine, too.
    .second-phone = She has a second phone from “someone you don’t know.”
    .second-phone-why = A costly gift, and a giver with no name. Ask nothing more. Pass it on.
    .new-seat = She sits with new friends and laughs a lot.
    .new-seat-why = That’s an ordinary Tuesday. Be glad with her.
    .by-tonight = “If I don’t pay by tonight, he’ll post it.”
    .by-tonight-why = There’s a threat and a clock. Stay with him on the way to the lead.
    .hides-more = Each week, she takes more trouble to hide her screen.
    .hides-more-why = Wanting privacy is normal. More and more of it is worth a kind question.

two-minutes = Class is over three minutes early. Put the parts of a short reminder in order.
    .title = A reminder that takes two minutes
    .notes = Let each person fill the six parts for their own subject and try it on a neighbor. Many small reminders do more than a big one. No one in class is asked about themselves.
    .ordinary-start = Begin with something ordinary: a game, a song
    .ordinary-start-why = No solemn face, so no one wonders what has happened.
    .one-trick = Name one trick, with a made-up person
    .one-trick-why = From the game, it’s a small step to someone in it. One trick is plenty.
    .one-move = Say one thing that helps right then
    .one-move-why = The trick is clear. Now they need a way out: stop, keep the chat, tell.
    .whose-doing = Say whose doing it is: not the target’s
    .whose-doing-why = A student who did answer, or did send, is listening. This keeps the door open.
    .two-people = Name two people at school, and Help
    .two-people-why = Free of blame, students can hear where to go. If one of the two hurts them or won’t listen, there’s the other, or a helpline.
    .light-end = Finish with something light, and let them go
    .light-end-why = They heard you. An easy ending makes it a topic like any other.

your-part =
    A lot is ready to use. The FBI’s Safe Online Surfing is free, for grades 3 to 8. Know2Protect, from Homeland Security, has material for educators. Its pages for kids start at age 10; younger ones are sent to NetSmartz. In another country, ask your lead what fits.

    Your part: notice, and tell the lead the same day. You don’t investigate, look at pictures or decide alone.

    If it follows you home, talk to someone. Being shaken is no weakness.
    .title = What’s ready, and what’s your part
    .slide = FBI Safe Online Surfing: grades 3 to 8. Know2Protect: educators, and ages 10 and up. Younger: NetSmartz. Your part: notice, and tell the lead the same day. Don’t investigate, don’t look.
    .notes = Agree on who tries which material by when. Look at the Porchlight lessons for your grades. Name one person that staff can talk to, and leave a quiet minute.
    .alt = A teacher and students sit in a circle in the classroom.

q-blame = In the staff room, over the case of the boy who paid: “At sixteen? Come on.” What do you say?
    .done-to-him = “Someone did that to him, on purpose.”
    .done-to-him-why = The blame has landed on the boy. One calm line puts it back, and whoever’s listening hears it.
    .glad-i-know = “Thank you. I’m glad I know.”
    .glad-i-know-why = Good words for someone who tells you something. Here it would sound as if you blame him, too.
    .needs-this-week = “What does he need this week?”
    .needs-this-week-why = A good turn, and it can come next. Said now, it leaves “come on” unanswered.

q-bus-driver = The bus driver stops you: “A boy on my route says someone’s scaring him online. Probably none of my business.” What do you say?
    .done-to-him = “Someone did that to him, on purpose.”
    .done-to-him-why = True. The driver hasn’t blamed anyone; he wonders whether he should have spoken.
    .glad-i-know = “Thank you. I’m glad I know.”
    .glad-i-know-why = He told, and he’s in doubt. Now he’ll do it again, and you can take it to the lead today.
    .needs-this-week = “What does he need this week?”
    .needs-this-week-why = The lead will ask that. The driver needs to hear that it was his business.

q-team-meeting = The team has spent twenty minutes agreeing that what was done to a boy is awful. Lunch is over soon. What do you say?
    .done-to-him = “Someone did that to him, on purpose.”
    .done-to-him-why = They’ve all said so already. It’s clear whose doing it was.
    .glad-i-know = “Thank you. I’m glad I know.”
    .glad-i-know-why = Kind to the team. The boy is no better off when the bell rings.
    .needs-this-week = “What does he need this week?”
    .needs-this-week-why = No one blames him here, and time is short. A question turns the shock into a plan.

q-two-months = For two months someone has admired a student’s songs. Last week a microphone came, “just between us.” What is it?
    .fast-one = The fast pattern
    .fast-one-why = A request may come. There’s no hurry in it so far; trust was built first.
    .neither-yet = Neither, so far
    .neither-yet-why = Admiring songs would be just that. The secret gift shows where it’s heading.
    .slow-one = The slow pattern
    .slow-one-why = Two months of warmth, then a gift that others mustn’t know of.

q-ten-past-four = Three fifty: “Hi, great goal!” Ten past four: another app, and “a picture for a picture.” What is it?
    .fast-one = The fast pattern
    .fast-one-why = Twenty minutes, a new app and a swap. Pressure for money often starts like this.
    .neither-yet = Neither, so far
    .neither-yet-why = At three fifty, that was so. The swap changes it.
    .slow-one = The slow pattern
    .slow-one-why = Praise and requests belong to both. For the slow one, twenty minutes is short.

q-book-talk = A student and a reader from another town have talked about one book series since spring. It’s in an open forum, and her mother reads along. What is it?
    .fast-one = The fast pattern
    .fast-one-why = She doesn’t know the person, so it’s good to check. There’s no hurry here and no price.
    .neither-yet = Neither, so far
    .neither-yet-why = Months alone are no sign. It’s open, someone reads along, and nothing’s been asked.
    .slow-one = The slow pattern
    .slow-one-why = It has lasted a while, so the idea makes sense. Secrecy and requests are missing.
