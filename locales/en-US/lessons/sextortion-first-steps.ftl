lesson = Sextortion: first steps
    .summary = What sextortion is, whose doing it is, and six first steps that help.
    .can-plain-words = say in plain words what sextortion is
    .can-first-steps = name the first steps and the reason for each
    .can-come-down = explain how a picture can often be taken down
    .can-stand-by = stand by a friend with words that help
    .discuss-easy-to-tell = What could grown-ups do to make telling easier?
    .discuss-good-words = Which words would you like to hear if you were worried?
    .discuss-why-silence = Why does a blackmailer want people to stay silent?
    .home-hear-first = What should I say first if someone tells me about a threat?
    .home-who-else = Who else could a kid your age talk to, besides us?
    .home-no-aloud = How could someone tell me without saying it out loud?
    .family = Agree on a sign that means “I need help, please stay calm”. Each of you then names two more people to turn to.
    .teacher = The aim: pupils know six first steps and know that blame belongs to the blackmailer. Tell your safeguarding lead the date, and keep to Malik, Rosa and Nia. Never ask whether it happened to anyone. Pupils often say “just don’t send pictures”. Answer that the threat is the crime, and that help is there either way.

what-it-means =
    Sextortion is a kind of blackmail. Somebody says they have a private picture of a person: naked, partly naked or sexual. They threaten to show it, and they demand money, another picture or something else.

    Perhaps the picture is real, perhaps it is fake, or perhaps none exists. Each time, the threat is wrong, and it is usually a crime. There are clear steps that help.
    .title = What the word means
    .alt = A teenager with a serious face sits at a window at night. A phone lies face down nearby.
    .slide = Sextortion is blackmail: somebody threatens to show a private picture and demands something. The picture can be real, fake or made up. The threat is wrong, and there are clear steps that help.
    .notes = Read the first sentence calmly and as it stands. Remind the class that anyone may skip a page or pass. The point about fake pictures matters: nobody has to explain what they sent.

whose-doing =
    A threat is always the doing of the person who makes it. It is not your fault. Maybe somebody sent a picture, accepted game coins or used an app too early. The blackmailer is still the one to blame.

    It happens to boys and girls everywhere, including very careful people. Nobody has to manage it alone. Telling is worthwhile today, and still worthwhile much later.
    .title = Not your fault
    .alt = A teenager in a headscarf stands on a porch with head up. An older woman stands behind, a hand on her shoulder.
    .slide = A threat is always the doing of the person who makes it. It is not your fault, whatever came before. It happens to boys and girls, and nobody has to manage it alone.
    .notes = Say “not your fault” in your own voice, not only from the screen. If someone says “but they sent it”, answer that sending is not blackmail. Boys are targets too, and need to hear it from you.

malik-chat = Malik, 12, plays wheelchair basketball. Someone he has never met writes to him. What should Malik do?
    .title = A message for Malik
    .notes = Pupils advise Malik; nobody plays the other account. Stop after each reply and ask what it does for him. Make clear that Malik’s “no” was good, even though a threat came next.
    .name = Malik
    .other = court_king
    .hello = Hi. I like basketball too.
    .wants-picture = I want a private picture of you.
    .change-topic = Ha. Which team do you like?
    .change-topic-why = Switching to another topic is quick and polite, so many people try it. A short no makes it clearer.
    .maybe-later = I’m not sure. Maybe later.
    .maybe-later-why = It is hard to say no to someone friendly. Malik can still say no at any time, and help is there.
    .clear-no = No. I don’t send those.
    .clear-no-why = A short no is enough, and it needs no reason. Whatever they do next is their doing, not Malik’s.
    .threat = Then I’ll post a fake one.
    .leave-and-tell = (Leaves it and tells his coach)
    .leave-and-tell-why = Without an answer, the blackmailer has less to push with. With his coach, Malik is not alone.
    .argue = You can’t do that to people!
    .argue-why = Being angry is fair, and Malik is right. But each answer keeps the chat going, so silence works better.
    .plead = Please don’t! What do you want?
    .plead-why = Fear makes most of us want to plead. The threat is built to cause that. Help works better, and Malik can get it now.
    .hush = Keep this between us.
    .promise = Okay, I won’t tell anyone.
    .promise-why = Keeping one’s word feels right. But nobody has to keep a promise like this, and Malik may still tell.
    .not-hiding = No. I tell people I trust.
    .not-hiding-why = A request for secrecy is a good reason to tell. Malik says so, and then he does it.
    .wonder-why = Why should that be a secret?
    .wonder-why-why = It is a clever question, and most of us would ask it. Malik can stop here, because he needs no answer.
    .pause = Malik puts the phone down and takes a breath. Something is wrong here, and it is not him.
    .told = Malik shows the chat to his coach. “Thank you for telling me,” the coach says. They keep the messages, report the account and block it. Then they go back to practice.
    .later = Later, Malik feels stuck. The messages are on his mind all evening. He tells his stepdad.
    .helped = “I’m glad you told me. You are not in trouble,” his stepdad says. Together they keep the messages, report the account and block it. Malik sleeps well that night.

closed-jar =
    A threat works like a closed jar, because it depends on silence. When one more person knows, the lid comes off.

    Paying money or sending another picture seldom ends the threats. Often, the demands continue. That is why help comes before anything else. Somebody already paid or sent something? The steps still work, and help is still there.
    .title = Why the lid should come off
    .alt = A glass jar with a closed lid.
    .slide = A threat depends on silence, like a closed jar. When one more person knows, the lid comes off. Paying or sending more seldom ends it. Even after that, the steps still work.
    .notes = Ask what is different once a second person knows. Say the last two sentences twice, for anyone who needs them. Do not collect examples from the class.

first-steps = A kid gets a threat. Put the six steps in order. In real life, telling somebody can also come first.
    .title = Six first steps
    .notes = Talk about the reasons more than the order. Keeping comes before blocking, because a block can hide the chat. Say twice that telling first is fine, and that any step is better than none.
    .stop-answering = Stop answering
    .stop-answering-why = This comes first because it can be done right away. No last word is needed.
    .send-nothing = Pay nothing and send nothing more
    .send-nothing-why = It goes with the silence. Giving in seldom ends a threat, so get help before anything else.
    .keep-words = Keep the messages, never copy the picture
    .keep-words-why = It belongs before the block, while names and times can still be seen. They can help the police.
    .block-them = Report and block them, but keep your own account
    .block-them-why = The messages are kept, so report the account in the app, then block it. Your own account stays because it holds the proof.
    .tell-one = Tell one grown-up or a helpline
    .tell-one-why = A parent, a coach, a nurse: you choose. If that person hurts you or does not listen, choose another.
    .report-it = Report it to the police as well, together
    .report-it-why = It comes last because it is easier with a helper. Help shows who takes reports where you live.

taking-down =
    Pictures can often come down again. Take It Down is a free service that needs no name. It is for pictures taken before somebody turned 18.

    The device turns the picture into a code. The picture itself never leaves the device. Services that take part use the code to find the picture. Other apps are not reached, so also report the picture there.

    In the United States, there is a law as well. Ask the app yourself, with a helper. It then has 48 hours to remove a private picture, real or fake.
    .title = Pictures can often come down
    .alt = Framed pictures hang on a line. A hand takes one down, and a box holds one more.
    .slide = Take It Down is free and needs no name. It is for pictures from before 18. The device makes a code, and the picture stays there. In the US, an app you ask has 48 hours by law.
    .notes = Compare the code with a fingerprint: it can be matched, but it does not show the picture. Be honest that not every service takes part. The US law has nearly the same name as the service, so say “the service” and “the law”. It is worth doing even if a picture was already shared, and nobody should copy it for this.

friend-in-trouble =
    Maybe a friend gets a threat and comes to you. You do not need perfect words. Listen, believe your friend, and say that the blackmailer is responsible.

    You do not have to look at any picture. Please do not answer the blackmailer either. Find a grown-up together, even if your friend asks for silence. That is caring, not letting your friend down.
    .title = When it is a friend
    .alt = Three teenagers move along an evening street together. One uses a wheelchair, one a white cane.
    .slide = Listen, believe your friend, and say that it is the blackmailer’s fault. Do not look at a picture or answer the blackmailer. Find a grown-up together, even if your friend asks for silence.
    .notes = Ask what makes a good listener. Stress that no pupil is meant to carry this for a friend alone. If a friend’s safety is at risk, telling a grown-up at once is right.

words-that-help = Yuki’s friend got a threat. Which words open a door, and which ones shut it? Sort the cards.
    .title = Words that open a door
    .notes = Have pupils say the opening words aloud, in their own way. The words on the other side are mostly said in worry, so meet them kindly. Ask how each could be said better.
    .bin-opens = Opens a door
    .bin-shuts = Shuts a door
    .glad = “I’m glad you told me.”
    .glad-why = Telling takes courage. These words show that it was worth it.
    .why-did = “Why did you answer them at all?”
    .why-did-why = People ask this when they worry. It can sound like blame, so leave out the why.
    .not-fault = “This is not your fault.”
    .not-fault-why = It is true, and a friend may need to hear it more than once.
    .just-pay = “Just pay, then it’s over.”
    .just-pay-why = It is meant to help. But paying seldom ends a threat, so help comes first.
    .show-me = “Show me the picture first.”
    .show-me-why = It may come from wanting to understand. But nobody needs to see it to help, and it should not be passed on.
    .go-with = “I’ll go with you to tell someone.”
    .go-with-why = Going together makes a hard step easier. A teacher, an aunt or a nurse can help.

one-person =
    You do not have to tell everything at once. One sentence can be enough: “Something happened online, and I need help.” You can also write it on paper.

    Choose a teacher, a grandparent, a coach or a helpline. Sometimes the person who threatens is a family member or somebody else you know. If anybody hurts you or does not listen, choose another person.

    Nights can be the worst part. If you do not feel safe, tell someone now. Help shows a crisis line and the emergency number.
    .title = One sentence is enough
    .alt = A pupil stands at a teacher’s desk, and the two talk under a small lamp.
    .slide = One sentence can be enough: “Something happened online, and I need help.” Choose a teacher, a grandparent or a helpline. If one does not listen, choose another. Not feeling safe? Help shows a crisis line.
    .notes = Read the sentence aloud together, so that everyone has said it once. Name the people at your school who listen. End with something calm, and stay nearby for a few minutes.

nia-threat = Nia sent a picture. Now someone demands money. Who is to blame for the threat?
    .nia-sent = Nia, because she sent a picture
    .nia-sent-why = Many people think so, and that makes telling hard. Sending is not blackmail; the blame is the blackmailer’s.
    .both-share = Both of them, each for one half
    .both-share-why = Sharing it equally sounds fair. But only one of them threatens, so all of the blame is there.
    .app-owner = The app, because it let them chat
    .app-owner-why = Apps should protect people, so this makes some sense. Still, a person chose to make the threat.
    .one-threatens = The person who makes the threat
    .one-threatens-why = The one who threatens commits the crime. What Nia did before does not change that.

one-more = If a person sends just one more picture, the threats usually end.
    .true-why = Fear tells us so, and the blackmailer wants us to believe it. Giving in seldom ends it, so get help first.
    .false-why = Giving in seldom ends the threats. Help is the better way out, also after sending something.

rosa-order = Rosa gets a threat. Put her steps in order.
    .goes-quiet = She stops answering and sends nothing
    .goes-quiet-why = She can do this right away, so it comes first.
    .saves-words = She keeps the messages and the name
    .saves-words-why = Before the block, she can still see them. They can help the police later.
    .shuts-out = She reports and blocks that account
    .shuts-out-why = The messages are kept, so now she can shut the person out. Her own account stays.
    .gets-help = She tells her aunt, and they call the police
    .gets-help-why = With her aunt beside her, that is easier. She could also have told first.

what-to-keep = What is good to keep, so that it can help the police?
    .threat-words = The words of the threat
    .threat-words-why = The words show what was demanded and what was threatened.
    .picture-copy = A new copy of the picture
    .picture-copy-why = It can seem like proof. But a private picture is never copied; the messages are enough to begin with.
    .user-name = The name of the account
    .user-name-why = A user name can help the police to find who is behind it.
    .day-hour = The day and the time
    .day-hour-why = Day and time help to put together what happened.

step-reason = Match each step with its reason.
    .silence = Stop answering
    .silence-to = It gives them less to push with
    .silence-why = Each answer keeps the contact alive. Silence gives room to get help.
    .saving = Keep the messages
    .saving-to = It can help the police
    .saving-why = Messages, names and times can help to find the person.
    .blocking = Block the account
    .blocking-to = It ends the contact there
    .blocking-why = After a block, that account cannot reach you in the app.
    .telling = Tell someone you trust
    .telling-to = It means you are not alone
    .telling-why = A threat depends on silence. With one helper, the load is lighter.

how-down = How does Take It Down work?
    .uploads-it = It stores a copy of the picture online
    .uploads-it-why = Many people fear that, and it keeps them away. The picture itself never leaves the device.
    .makes-code = It makes a code; the picture stays put
    .makes-code-why = Services that take part can use the code to find the picture.
    .finds-person = It finds out who made the threat online
    .finds-person-why = That would be good, and it is work for the police. Take It Down is there for the picture.
    .clears-phones = It clears the picture from every phone
    .clears-phones-why = Everyone would wish for that. It reaches public services that take part, and that is still worth doing.

already-shared = Take It Down can still help after a picture has been shared.
    .true-why = It is worth using then, too. Services that take part can still find the picture and take it down.
    .false-why = It is easy to think that it is too late. But it is worth using even then, together with a report.

not-heard = Sam tells someone about a threat, and that person does not listen. What now?
    .next-person = Tell another person, or a helpline
    .next-person-why = There is always another person. Not being heard the first time is not Sam’s fault.
    .wait-summer = Wait until that person has more time
    .wait-summer-why = It is patient and kind to wait. But Sam needs help now, and somebody else can give it.
    .fix-alone = Fix it alone, so that nobody is upset
    .fix-alone-why = Sparing others is a kind thought. A threat is too heavy to carry alone, so tell another person.
    .write-back = Write back and ask them to stop it
    .write-back-why = Asking nicely is what we do with friends. A blackmailer uses each answer, so another helper is better.
