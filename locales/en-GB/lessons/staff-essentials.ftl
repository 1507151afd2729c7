lesson =
    .can-answer-blame = answer a colleague who blames a pupil, calmly and in one line
    .discuss-our-words = Which words do we use among ourselves, and how would they sound to a pupil?
    .discuss-whom-we-miss = Which pupils do our warnings miss so far?
    .family = In your next letter home, name the two patterns in one line each. Add one sentence: “With us, telling never gets a pupil in trouble.”
    .teacher = For staff training, also for the office, the kitchen and the bus drivers. The aim is shared knowledge and shared words, not fear. Talk about the case on the table and never about real pupils. Anyone may step out without explaining.
why-all-of-us =
    Every pupil has heard “be careful online.” It doesn’t say how the tricks work, or where to go. One colleague in one assembly can’t fix that.

    You see them each day: at the door, on the bus, in the last minutes of maths. You don’t need to know every app. You need two patterns, some plain words, a calm answer to blame, and one name: your school’s designated safeguarding lead. This course says “the lead.”
which-pattern = Seven things a pupil might mention. Where do they point? One alone proves nothing.
    .rides-food = Lifts and meals from an adult who wants favours
slow-and-fast =
    The slow one is grooming. Someone builds trust with praise, time and gifts, for weeks or longer, often someone the pupil likes. The fast one is sextortion for money: from hello to a threat in hours, even minutes. Teenage boys are hit often. Girls and younger kids are, too. The picture may be real, made with AI, or only claimed.

    “I go to your school too” and “yours for mine” turn up in both. So teach pupils to look at what’s asked. They’re never to blame.
over-coffee = On the staff room table lies a made-up case for today’s training: a boy of 16 was blackmailed, and he paid. Ms Lindqvist puts the sheet down. What should Ms Ade say?
    .notes = Read it in two voices, then switch. Ms Lindqvist is no villain: people who talk like this are mostly shocked, and want it never to happen again. Ask who else is in the room and hears the answer.
    .name = Ms Ade
    .other = Ms Lindqvist
    .how-can-you-why = The feeling’s right. Now the talk is about Ms Lindqvist, and the boy’s out of sight.
    .scared-on-purpose-why = One calm line, and the blame is back where it came from. Ms Lindqvist isn’t attacked.
    .one-talk-why = She honours the effort and says why it wasn’t enough. Skills need practice, more than once.
    .no-idea-why = Being at a loss is honest. It leaves room for Ms Lindqvist’s own question.
    .done-our-part-why = It’s a relief for both of them. A pupil at the door would hear: you’re on your own.
    .your-own-kid-why = Anger for a pupil’s sake is human. A threat shuts the door she’d like to open.
    .after-school = The bell rings. After school, Ms Lindqvist is waiting at her door with the sheet in her hand.
    .why-first = Ask him gently why he paid. Then get Mr Okoro.
    .why-first-why = Getting Mr Okoro is right. A “why,” even a gentle one, sounds like blame.
    .three-sentences-why = Five seconds. The rest is for Mr Okoro.
    .straight-over = Walk over to Mr Okoro with him. You’ll find words.
    .adds-thanks = “And on the way, I’d thank him,” says Ms Ade. “And tell him whose doing it is.”
    .tries-it = Ms Lindqvist tries it out loud: “Why did you pay?” She shakes her head. “No. I’d start with thank you.”
    .later = The bell rings, and the sentence stays in the room. On her way home, Ms Ade thinks about who else was listening.
    .told = Ms Lindqvist writes three short sentences on the back of the sheet. “Those are for my own kitchen table, too,” she says. Then she goes to class.
    .helped = The next morning, Ms Ade sits down beside her. “About yesterday. Someone threatened that boy, and that’s who did it.” Ms Lindqvist turns her cup. “Fair enough. What would you say to him?” At the next table, a student teacher looks up.
say-it-plainly =
    One step is easy to miss because it’s awkward to name. Some people steer a chat, a joke or a pretend game towards sexual topics. Bit by bit, it seems normal.

    Pupils say “it got weird,” or they laugh. You don’t need details. “That sounds uncomfortable. You did nothing wrong. Thanks for telling me.” Then go to your lead.

    Among colleagues, use the real words: sexual talk, grooming, blackmail, a fake picture. “A bit of drama” hides what was done.
    .slide = Some people steer chats, jokes or games towards sexual topics, bit by bit. Pupils say “it got weird.” You don’t need details. Thank them, and go to your lead.
    .notes = Have everyone say the three sentences out loud once. Ask what your pupils say instead of “uncomfortable,” in every language they speak. Include signs and symbols.
    .alt = A pupil stands at a teacher’s desk, and the two talk under a small lamp.
two-minutes =
    .notes = Let each person fill the six parts for their own subject and try it on a neighbour. Many small reminders do more than a big one. No one in class is asked about themselves.
    .whose-doing-why = A pupil who did answer, or did send, is listening. This keeps the door open.
    .two-people-why = Free of blame, pupils can hear where to go. If one of the two hurts them or won’t listen, there’s the other, or a helpline.
your-part =
    A lot is ready to use. The FBI’s Safe Online Surfing is free, for Years 4 to 9 (US grades 3 to 8). Know2Protect, from Homeland Security, has material for educators. Its pages for kids start at age 10; younger ones are sent to NetSmartz. In another country, ask your lead what fits.

    Your part: notice, and tell the lead the same day. You don’t investigate, look at pictures or decide alone.

    If it follows you home, talk to someone. Being shaken is no weakness.
    .slide = FBI Safe Online Surfing: Years 4 to 9. Know2Protect: educators, and ages 10 and up. Younger: NetSmartz. Your part: notice, and tell the lead the same day. Don’t investigate, don’t look.
    .notes = Agree on who tries which material by when. Look at the Porchlight lessons for your year groups. Name one person that staff can talk to, and leave a quiet minute.
    .alt = A teacher and pupils sit in a circle in the classroom.
q-two-months = For two months someone has admired a pupil’s songs. Last week a microphone came, “just between us.” What is it?
q-book-talk = A pupil and a reader from another town have talked about one book series since spring. It’s in an open forum, and her mother reads along. What is it?
