lesson = Your picture, your rights
    .summary = How far a yes reaches, what AI fakes do, and how pictures can come down.
    .can-how-far = tell how far somebody’s yes to a picture reaches
    .can-real-harm = explain why a picture made with AI does real harm
    .can-use-rights = name the rights you have in a picture of yourself
    .can-choose-way = choose a way to get a picture down, and say where it ends
    .discuss-whose-photo = Whose is a photo: the person’s who took it, or the person’s who is in it?
    .discuss-habit-asking = How could asking before posting become normal among friends?
    .discuss-after-parting = What is fair to do with pictures when two people are no longer close?
    .home-ask-before = How would you like me to ask before I share a picture of you?
    .home-old-pictures = Is there a picture of you online that you would rather have gone?
    .home-who-beside = Who could sit beside you if you wanted to get a picture down?
    .family = Each of you picks one shared family picture and says yes, no, or “only for us.” A no is carried out the same day, without reasons.
    .teacher = Aim: pupils see that a yes belongs to one picture and one use, and know where help is. Somebody in the room may be in such a picture, or may have one. Keep to Zuri, Tomás and Mina. Pupils often say “then just don’t send any.” Answer that help is open to everyone, before and after. Show no examples, name no tools, and give no legal advice.

your-say =
    There is a person in every portrait, and that person gets a say. You decide whether a picture of you is taken, who sees it, and what becomes of it. You may say yes to one thing and no to the next.

    It works the other way around as well. A picture of somebody else on your phone is still about them. Having it does not mean being allowed to use it.

    This lesson is about yes and no, about fakes, and about getting pictures down.
    .title = Whoever is in it gets a say
    .slide = You decide whether a picture of you is taken, who sees it and what becomes of it. A picture of somebody else on your phone is still about them. Having it does not mean being allowed to use it.
    .notes = Begin with harmless pictures: a team photo, a bad haircut. Ask who was asked, and how. Say that anyone may skip a page, and that nobody needs to talk about a picture of their own.
    .alt = Two hands put together a portrait from torn pieces of paper.

which-yes = A theater club, one spring. Each card tells of a yes. How far does it reach?
    .title = How far does a yes reach?
    .notes = Let pupils disagree about a card before you show the reason. Ask what one question would have cleared it up. For the cards without a free yes, stay with the person who was pushed.
    .bin-covered = Covered by that yes
    .bin-ask-anew = Needs a new yes
    .bin-not-free = Not a free yes
    .wall = Yes to a photo on the wall. It hangs on the wall.
    .wall-why = This is exactly what was asked. A clear question makes for a clear yes.
    .tenth-try = Nine times no. At the tenth try, a tired yes.
    .tenth-try-why = A yes that ends the nagging is not a wish. The first no was already an answer.
    .club-page = Yes to the wall. Now it goes on the club’s page.
    .club-page-why = A wall has a few dozen visitors, a page has no doors. One short question is enough.
    .or-else = Yes, after “or I’ll tell your family who you like.”
    .or-else-why = Behind this yes stands a threat. It is pressure, and whoever gives in has done nothing wrong.
    .poster = Yes to the poster. It hangs in the whole town.
    .poster-why = A poster is made for the whole town, and that was clear from the start.
    .meant-for-one = A picture for one person is shown to a friend.
    .meant-for-one-why = The yes was for one pair of eyes. Everyone after that needs a yes of their own.
    .real-love = Yes, after “you would if you really loved me.”
    .real-love-why = The line turns love into a test. People say yes to it out of fear of losing someone.
    .ai-face = Yes to a photo. AI puts the face in a new one.
    .ai-face-why = The yes was for the photo that was taken. A new picture with that face is a new question.

asked-sent-swapped =
    With private pictures, three moves are warning signs. Someone asks for one. Someone sends one out of nowhere. Or someone suggests a swap, as if that made it fair. It may be a new contact, or a person you have liked for years.

    When an adult asks a person under 18, it is the adult who breaks the law. Between teens, laws differ from place to place. What holds everywhere: nobody owes a picture, and pushing is not asking.

    You may leave, keep the messages, report and block at any point, even after a yes.
    .title = Asked for, sent, swapped
    .slide = Three warning signs: someone asks for a private picture, sends one out of nowhere, or suggests a swap. An adult who asks a person under 18 breaks the law. Nobody owes a picture.
    .notes = Say “private picture” and leave it there. If somebody asks what the law says about teens, answer that it differs, and that getting help comes first. Stress that an unwanted picture is never the fault of the one who gets it.
    .alt = Two speech bubbles with a closed envelope in each. Arrows point from one to the other and back.

tomas-chat = Tomás, 16, and Amira broke up on Sunday. It was sad, and it was fair. On Tuesday a friend writes. What should Tomás write?
    .title = Two days after the breakup
    .notes = Pupils advise Tomás; nobody plays Lenny. Amira is not in this chat, so ask what she would want. The middle replies avoid a fight, and that is worth saying with respect.
    .name = Tomás
    .other = Lenny
    .heard = Heard about you and Amira. Sorry, man.
    .still-have = Do you still have private pictures of her?
    .some-day = No idea. I’d have to go and look some day.
    .some-day-why = Vague words avoid a fight, so they come easily. But they leave the question standing there.
    .hers = That’s between her and me. Change of topic.
    .hers-why = Tomás says neither yes nor no about the pictures. He simply does not open that door.
    .a-few = A few. But keep it to yourself, okay?
    .a-few-why = He is hurt and wants a friend close, and anyone would understand that. It still talks about something that is hers.
    .guys-share = Come on. Guys share that.
    .at-practice = All right, all right. Later, at practice.
    .at-practice-why = Putting it off feels like peace for now. The push is Lenny’s doing, and Tomás can still turn around.
    .new-subject = So, are we playing on Thursday or not?
    .new-subject-why = A new subject saves the mood. Lenny may come back to it, and a short no is then still there to use.
    .trusted-me = Not this guy. She trusted me with that.
    .trusted-me-why = He says who he wants to be. The trust did not end with the relationship.
    .only-me = Show me one. I won’t tell.
    .not-to-you = No. She said yes to me, not to you.
    .not-to-you-why = One short sentence holds the whole point. Her yes was for one person, and it cannot be passed on.
    .one-look = One quick look, and then never again.
    .one-look-why = “Only once” sounds small, and friends are hard to turn down. It would not be small for Amira.
    .ask-amira = Then ask Amira herself, why don’t you.
    .ask-amira-why = He remembers that it is up to her, and that is good. But now the push lands on Amira; his own no would spare her that.
    .pause = Tomás puts the phone in his bag and shoots at the garage door until dark. Then he writes: “It’s a no, for good.”
    .told = That evening Tomás deletes the pictures, as Amira had asked him to. He writes to her: “They’re gone. Nobody saw them.” It takes her a minute. “Thanks. That means a lot.”
    .later = Later, Tomás feels stuck. This is not who he wants to be. He calls his cousin Inés.
    .helped = Inés is 26 and listens to the end. “Lenny pushed you, and you can end it now.” Tomás writes Lenny a plain no. Then he tells Amira the truth, says sorry without a “but,” and deletes what he has. Inés knows who can help them both.

made-with-ai =
    AI can put a real face into a scene that never took place. Some people use such fakes to shame a classmate, others for blackmail. It can hit somebody who never sent a picture.

    In fall 2024, Thorn asked 1,200 people in the US, aged 13 to 20. 84% said that fake nudes harm the person shown. This is one survey in one country. It tells us what they think, not how often it happens.

    So do not make, keep or pass on such a fake. Whoever is in it did nothing wrong.
    .title = Made up, and still real harm
    .slide = AI can put a real face into a scene that never took place. It can hit somebody who never sent a picture. Do not make, keep or pass on such a fake. Whoever is in it did nothing wrong.
    .notes = Give the number only together with the year, the country and who was asked (published in March 2025). Ask what a survey like this can tell us and what it cannot. Use it for courage: most of those asked see the harm.
    .alt = A picture in a frame breaks up into small square tiles on one side.

your-rights =
    You may say no, and a no needs no reason. You may change your mind after a yes. You may ask a friend, a club or your own family to take a picture of you down.

    You may report a picture in the app, and a fake counts too. You may get help without showing the picture to anyone.

    There are laws that protect young people when pictures are misused. In the United States, a service has 48 hours to remove an intimate picture, once you ask properly. Fakes count. If it does not, a government office, the FTC, takes complaints. Elsewhere, it depends on where you live. A helpline, a school counselor or a lawyer can help you find out.
    .title = What you may do
    .slide = You may say no, change your mind, and ask others to take a picture down. You may report it, and a fake counts too. You may get help without showing the picture to anyone.
    .notes = Read the list slowly; each point is a right, not advice. Ask which of them few people know about. Do not guess at the law. The US law is the TAKE IT DOWN Act; the service Take It Down is something else, with another address. Say that it depends on the place, and that help does not wait for it.
    .alt = A pair of scales with level pans stands on a desk, between a lamp and books.

code-steps = Mina, 15, wants a private picture of herself to come down. She uses Take It Down. Put its way in order.
    .title = The way of a code
    .notes = Compare the code with a fingerprint: it can be matched, but nobody can see a face in it. Point out that Help has the address, so that nobody lands on a copycat page. Ask why no step says “send the picture.”
    .same-phone = Mina takes the phone that holds the picture
    .same-phone-why = It starts where the picture already is. In this way, no new copy is made.
    .picks = On the page from Help, she picks the picture
    .picks-why = With the phone in hand, she can choose. The official address matters, and Help has it.
    .makes-code = Her phone makes a code from the picture
    .makes-code-why = After she has chosen, the phone works it out by itself. It is a kind of fingerprint.
    .code-goes = Only the code is sent to the service
    .code-goes-why = Once there is a code, nothing else has to travel. The picture never leaves her phone.
    .apps-look = Apps that take part look for the code
    .apps-look-why = Now they have something to compare with. They need no picture from Mina for that.
    .comes-down = Where it is found, it can be removed
    .comes-down-why = Removal is last, as it needs a match. For other apps, she reports it there.

reach-and-limits =
    Take It Down is free, needs no name and works worldwide. It is for pictures from before you turned 18, whatever your age today. The service gets nobody into trouble over a picture of themselves. It is worth using even after a picture was shared.

    It has limits. It reaches public services that take part, and no encrypted chats. So ask in the app too; in the US, it has 48 hours by law. Report to a hotline or the police.

    For pictures from 18 on, there is StopNCII. And never copy a picture for any of this.
    .title = How far it reaches, and where it ends
    .slide = Before 18 in the picture: Take It Down, free and without a name. From 18 on: StopNCII. It does not reach encrypted chats or services that take no part, so report in the app too.
    .notes = Be open about the limits; false hope costs trust. Ask why the age in the picture counts, and not the age today. Say that a helper can call a hotline, so that nobody has to search alone.
    .alt = Framed pictures hang on a line. A hand takes one down, and a box holds one more.

someone-beside =
    Getting a picture down takes forms, some waiting, and asking twice. It goes better with somebody beside you: an older brother, an aunt, a coach, a nurse, a teacher. You choose.

    That person does not need to see the picture. Nor do they need to know who you like. If they hurt you or do not listen, take another person or a helpline.

    And in between, do something ordinary. You were a whole person before that picture, and you are one now.
    .title = With somebody beside you
    .slide = Getting a picture down takes patience, so have somebody beside you. They do not need to see it. If they hurt you or do not listen, take another person or a helpline.
    .notes = Name two adults at your school, with room and time. Explain that school staff never need to see a picture. End with something calm, and stay near the door for a while.
    .alt = Three young people sit on porch steps. The two outside ones listen to the one in the middle.

new-place = Zuri said yes to a photo for the club’s wall. Now the club’s page wants it. What counts?
    .wall-yes = Her yes to the wall, as it is the same photo
    .wall-yes-why = It is the same photo, so this seems logical. But a page has other viewers, and so Zuri is asked again.
    .club-vote = The vote of the club, as most are in favor
    .club-vote-why = Voting is fair for many things. A face is not up for a vote, so the one who is in it decides.
    .new-answer = Her answer this time, to the new question
    .new-answer-why = A yes belongs to one use. For a new place, the question is new as well.
    .who-took-it = The wish of the person who took the photo
    .who-took-it-why = Whoever took it did put work into it. Still, the face is Zuri’s, and she has a say about where it goes.

adult-asks = When an adult asks a 15-year-old for a private picture, it is the adult who breaks the law.
    .true-why = The responsibility is the adult’s, whatever was written before. The young person can tell someone and get help.
    .false-why = Many teens fear that they would be blamed as well. But the adult who asks is the one who breaks the law.

unasked = A private picture turns up in Kwame’s messages, unasked. What does he owe the sender?
    .polite-reply = A polite reply, so that nobody feels bad
    .polite-reply-why = Kind people think of that first. But nobody asked Kwame, so he may close it without a word.
    .one-back = A picture in return, so that it is even
    .one-back-why = That is how swaps are made to look. A thing that he never wanted creates no debt.
    .keep-silent = Silence about it, since it came in private
    .keep-silent-why = Private chats deserve respect as a rule. This one broke the rule, so he may tell and report it.
    .nothing-owed = Nothing at all, and he may well report it
    .nothing-owed-why = He did not ask for it, so there is no debt. Closing, reporting and blocking are all fine.

survey = In 2024, Thorn asked 1,200 people aged 13 to 20 in the US. 84% said that fake nudes harm the person shown. What does that tell us?
    .seen-as-harm = Most of those asked see fakes as a real harm
    .seen-as-harm-why = That is what was asked and answered. Somebody who says “this hurts” is far from alone.
    .been-in-one = Most of those asked have been in such a fake
    .been-in-one-why = A high number is easily read like that. The question was about harm, not about their own lives.
    .same-all-over = Young people all over the world think the same
    .same-all-over-why = It may be similar elsewhere. But only people in the US were asked, so this survey cannot say.
    .know-the-law = Most of those asked know the law on AI fakes
    .know-the-law-why = Harm and law are often mentioned together. This was about harm only; laws differ from place to place.

what-it-needs = What does Take It Down need from the person who uses it?
    .full-name = The full name and the home address
    .full-name-why = Most forms ask for that, so it is a fair guess. This one works without any name.
    .own-device = The device that has the picture on it
    .own-device-why = The code is made right there, and so the picture does not have to travel.
    .mailed-copy = A copy of the picture in an email
    .mailed-copy-why = Sending proof seems normal. Never copy such a picture; the code is all they get.
    .before-eighteen = A picture from before the 18th birthday
    .before-eighteen-why = What counts is the age in the picture. The person may be older by now.
    .small-fee = A small fee for every picture removed
    .small-fee-why = Many services cost money, so people expect it. This one is free.

jules-code = Jules is 19. A picture from when Jules was 16 should come down. Put the steps in order.
    .help-page = Jules opens the page named in Help
    .help-page-why = It begins with the official address. At 16 in the picture, Take It Down fits.
    .fingerprint = The tablet makes a code of the picture
    .fingerprint-why = The page has to be open for this. It happens on the device itself.
    .travels = The code is sent, and the picture stays
    .travels-why = There has to be a code first. It is the only thing that leaves the tablet.
    .matched = An app that takes part finds a match
    .matched-why = This can only follow when the code has arrived. Then the picture can be removed there.

hidden-chat = A picture of Ravi is going around in an encrypted chat. What helps him most?
    .code-alone = Take It Down alone, as it reaches each chat
    .code-alone-why = It reaches a lot, so people count on it. Encrypted chats are out of its reach, so Ravi needs more ways.
    .report-and-tell = A report in the app, and an adult or hotline
    .report-and-tell-why = Where the code cannot reach, people can. A report and a helper open other ways.
    .join-chat = Joining the chat, to see who has got it by now
    .join-chat-why = Wanting to know is human. What he reads there may hurt him, and a report gets more done.
    .new-number = A new phone and number, to get away from it all
    .new-number-why = Getting away sounds like relief. The picture would stay where it is, so a report comes first.

too-late = Once a picture has been shared, Take It Down is no longer worth the effort.
    .true-why = It can feel as if the moment had passed. But it is worth using then as well, together with a report.
    .false-why = A match can still be found later on, even in places the person does not know of.

which-way = Match each case with a way that fits.
    .at-sixteen = A private picture of Ida at 16
    .at-sixteen-to = Take It Down
    .at-sixteen-why = She was under 18 in the picture. Her age today makes no difference.
    .at-twenty = A private picture of Ida at 20
    .at-twenty-to = StopNCII
    .at-twenty-why = From 18 on in the picture, this is the matching service.
    .club-photo = A club photo that Ida does not like
    .club-photo-to = A plain request to the club
    .club-photo-why = For everyday pictures, a friendly sentence often does it. She need not give a reason.
    .with-threat = A person threatens to post a picture
    .with-threat-to = No reply, keep the chat, tell, report
    .with-threat-why = This is blackmail, and it is not her doing. With the messages kept and a person beside her, Ida can report it.
