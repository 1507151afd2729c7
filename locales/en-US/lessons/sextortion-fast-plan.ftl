lesson = Financial sextortion: a fast plan
    .summary = Sextortion for money moves fast. Here is a plan for the first hour, for you or a friend.
    .can-see-fast = spot the signs of a contact that moves too fast
    .can-first-hour = act by a plan in the first hour of a threat
    .can-back-friend = find words that help a friend who is being threatened
    .can-take-down = choose the service that helps to take a picture down
    .discuss-hard-to-ask = What makes it hard, for boys above all, to ask for help with this?
    .discuss-first-words = Which first words help a friend, and which ones close the door?
    .discuss-apps-report = How could apps make it easier to report an account?
    .home-who-to-wake = Who could you wake at night, besides me?
    .home-code-word = Which code word could mean “come and help, no questions first”?
    .home-say-first = If you told me about a threat, what would you want me to say first?
    .family = Agree on a code word for “come and help, no questions first”. Then look together at how one app lets you report an account.
    .teacher = Aim: pupils know a short plan, who can help, and how to stand by a friend. Speak of “Jonah” and “a person”, and never ask whether it has happened to anyone. Pupils often say “just don’t send anything”. The answer is that blackmail is the crime, and help is there either way. Tell your safeguarding lead the date before you teach this.

what-it-is =
    Sextortion is blackmail with a private picture. Someone has a picture, secretly recorded a video call, made a fake, or only claims to have one. They threaten to show it to people you know unless you pay or obey.

    It is a crime, and it is committed by the person who makes the threat. Whatever happened before, the responsibility stays there.

    There is a short plan for the first hour. Starting early helps, and starting late is still worth it.
    .title = Sextortion, in plain words
    .slide = Sextortion is blackmail with a private picture, real, fake or made up. The person who makes the threat commits the crime. There is a short plan for the first hour, and help also works later.
    .notes = Read the first line out as it stands; a calm voice helps. Say that anyone may skip a page or pass. Point out that a fake picture is enough for a threat, so nobody needs to explain what they sent.
    .alt = A teenager with a serious face sits at a window at night. The phone lies face down beside them.

fast-version =
    When money is the aim, everything can happen within hours, sometimes within minutes. From the inside it feels like a good evening. A new account is warm, likes what you like, and has time for you.

    Soon the conversation moves to another app and becomes private, and someone suggests trading pictures. Then the warmth disappears, and a price appears instead.

    Every part is designed to rush you, so slowing down at any point is already a strong move.
    .title = How the fast version goes
    .slide = A warm new account. Another app. A trade of pictures. Then the warmth stops and a price appears, sometimes within minutes. Each part is there to rush you, so slowing down helps.
    .notes = Ask: at which points could someone slow this down? There is one at every step. Keep to the target’s side and do not act out the other person’s words.
    .alt = A bright door stands open and leads to a second, darker door.

ten-minutes = Mateo, 16, has known this account for ten minutes. Press every line that is a warning sign.
    .title = Ten minutes of chat
    .notes = Let pupils explain why a line is a sign before you show the answer. Stress that one sign alone may mean little; several in ten minutes mean a lot.
    .name = Mateo
    .other = sunny_skates
    .same-page = Hey, we follow the same skate page.
    .same-page-why = Plenty of good chats start this way. A shared hobby proves nothing, good or bad; what comes next counts.
    .weekends = Cool. I skate most weekends.
    .weekends-why = Mateo is friendly and gives no place and no day. There is nothing wrong with chatting.
    .photos = You look amazing in your photos.
    .photos-why = This is flattery from an account he does not know. Praise feels good, and that is why it is used.
    .close = I feel really close to you already.
    .close-why = This is speed. Real closeness takes longer than ten minutes.
    .just-met = We met ten minutes ago!
    .just-met-why = Saying out loud what feels odd slows things down. Mateo’s own line is no warning sign.
    .no-calls = Calls don’t work on my phone.
    .no-calls-why = Pretending is easier when nobody can see or hear you live. A photo does not prove who someone is.
    .other-app = Let’s switch to a different app.
    .other-app-why = This is an early app switch. It leaves the place where the first app could see and report things.
    .stay-here = I’ll stay here, thanks.
    .stay-here-why = Staying put is a calm way to keep control. A real friend can live with it.

anyone =
    When money is the aim, teenage boys are often the target. Girls, younger children and LGBTQ+ teens are targeted as well. A threat to out someone is pressure too.

    Profiles can be invented, photos stolen, and even a friend’s account can be controlled by somebody else. That is why it also happens to people who are careful.

    Perhaps you were too young for the app, or accepted money or game credit. That does not move the blame from the blackmailer to you.
    .title = It can be aimed at anyone
    .slide = Boys are often targets. So are girls, younger children and LGBTQ+ teens. Profiles can be invented, photos stolen, accounts taken over. Being too young for the app, or taking credit, does not put the blame on you.
    .notes = Ask what keeps boys from speaking up, and let the class collect answers about people in general. Nobody has to say anything about themselves. Do not give numbers from memory.
    .alt = A speech bubble. A photo without a face is clipped over a profile picture of a planet.

first-hour = Put the five steps in order. In real life you may begin by telling someone: any order is better than being alone with it.
    .title = The first hour
    .notes = Go through the reasons, not only the order. Keeping comes before blocking, because a block can put the chat out of reach. Say clearly that telling first is fine too.
    .stop = Stop answering; send and pay nothing
    .stop-why = It comes first because every answer gives them something to push on. Silence gives you room.
    .keep = Keep the chat, the names and the times
    .keep-why = Do it before blocking, while you can still see them. Save words and names, but never copy the picture.
    .block = Report the account in the app, then block it
    .block-why = Now the chat is safe, so contact can end. Keep your own account: it holds the proof.
    .tell = Tell one calm person, even at night
    .tell-why = A parent, an aunt, a coach, a nurse or a helpline: you choose. If that person hurts you or does not listen, choose another.
    .report = Report it and ask for a take-down, together
    .report-why = Reports and take-downs need a clearer head. With a second person beside you, they are easier.

jonah-night = Jonah, 17, calls you after midnight. He wants to know what you would do. What should Jonah do next?
    .title = A call at night
    .notes = Pupils advise Jonah; nobody plays the other account. Talk about why paying or begging seems to make sense at one in the morning. If the topic is heavy for someone, offer a break without asking why.
    .name = Jonah
    .other = Jonah, on the phone
    .late-call = It is past midnight. Jonah’s voice shakes. He tells you what is on his screen.
    .threat = It says they have my picture and will send it to my followers.
    .ask-who = I’ll ask who this is and what they want.
    .ask-who-why = Wanting to know more is natural. But an answer shows them he is there, and they decide what comes next.
    .no-answer = I won’t answer. I’ll keep the chat as it is.
    .no-answer-why = Silence gives Jonah time, and the kept chat can help to find out who did it.
    .beg = I’ll write back and beg for a bit more time.
    .beg-why = Fear makes anyone want to plead. The threat was built to cause that, and help works better than pleading.
    .steady = You stay on the line. Jonah puts his feet on the floor and breathes. Then his phone lights up.
    .price = Now it says I have to pay tonight.
    .pay-some = I’ll pay a little, so that it’s over by morning.
    .pay-some-why = Most people would want this to end tonight. Paying seldom ends it; getting help first protects Jonah better.
    .wait-alone = I’ll turn my phone off and wait until morning.
    .wait-alone-why = Not answering is good. But the hours alone are hard, and there are people who are awake now.
    .wake-bea = I’ll save the words and names, and wake my aunt.
    .wake-bea-why = Jonah keeps the proof and is not alone. Reporting and blocking can follow. A grandparent, a neighbor or a helpline would do as well.
    .told = Aunt Bea sits up, listens, and says: “I’m glad you woke me. This is not your fault.” In the morning they report it together. They ask for the picture to be taken down.
    .before-dawn = Jonah lies awake. Before it gets light, you talk again, and he knocks on his aunt’s door.
    .later = Later, Jonah feels stuck. He calls you again, and then he tells his aunt Bea.
    .helped = Aunt Bea is calm. “You told me, and that is what counts.” They keep the chat, report the account and block it. Nothing that happened before stood in the way of help.

helps-or-harder = Put each card where it belongs: does it help, or does it make things harder?
    .title = Helps, or makes it harder?
    .notes = The harder cards are what fear suggests, so treat them with respect. Ask what would make the helpful choice easier at night.
    .bin-helps = Helps
    .bin-harder = Makes it harder
    .pay-once = Pay once, so that it ends
    .pay-once-why = It looks like a way out, but paying seldom ends the threats. Get help before any money moves.
    .leave-chat = Leave the chat on the phone
    .leave-chat-why = The messages help the police to find the person. Nobody needs to read them again alone.
    .wake-someone = Wake a person you trust
    .wake-someone-why = A second head is calmer than one. People who care would rather be woken.
    .wipe-phone = Delete the chat and your account
    .wipe-phone-why = Wanting it gone is easy to understand. Deleting takes the proof away too, so leave it until helpers have looked.
    .save-then-block = Save the names, then block
    .save-then-block-why = In this order the proof stays and the contact ends.
    .argue = Write back and argue
    .argue-why = Anger is fair. But each reply keeps the contact alive, and silence takes the hold away.
    .carry-alone = Carry it alone for now
    .carry-alone-why = Shame says “tell no one”. The load gets lighter with one person who knows, and it may be a helpline.
    .start-take-down = Ask for a take-down
    .start-take-down-why = It is worth doing even if a picture has already been shared.

for-a-friend =
    A friend may come to you first, at any hour, and you do not need perfect words. Try: “I’m glad you told me. This is not your fault. We’ll get help together.”

    Leave out every question that begins with why. Do not ask to see the picture, and do not write to the blackmailer yourself.

    Then look for an adult together, perhaps a parent, an uncle, a coach or a nurse. If that adult hurts your friend or does not listen, choose another one or a helpline.
    .title = If it is your friend
    .slide = “I’m glad you told me. This is not your fault. We’ll get help together.” Leave out the why. Do not look at the picture. Find an adult together, and a second one if the first does not listen.
    .notes = Let pairs say the three sentences in their own words. Ask which other first words would feel good to hear. Remind the class that a friend is not meant to carry this without an adult.
    .alt = Two teenagers sit close together on porch steps in the evening. A phone lies face down beside them.

pictures-down =
    Pictures can often be taken down. Take It Down is free and is for pictures from before you turned 18, whatever your age now. For pictures taken from 18 on, there is StopNCII.

    With Take It Down, your device turns the picture into a code, rather like a fingerprint. The picture itself stays on the device, and no name is needed. It reaches public services that take part, not encrypted chats. Do not copy the picture for it.

    So ask in the app as well. In the United States that is a right of its own: by law, the app has 48 hours to remove an intimate picture, real or fake.
    .title = What taking down can do
    .slide = Under 18 when the picture was taken: Take It Down. From 18 on: StopNCII. Only a code is sent; the picture stays on the device. Ask in the app too: in the US it has 48 hours by law.
    .notes = Explain the code as a fingerprint: it recognizes a picture without showing it. Be honest about the limit, and say that it is worth doing all the same. What counts is the age in the picture, not the age today. The law, the TAKE IT DOWN Act, and the service Take It Down are two different things.
    .alt = Framed pictures hang on a line. A hand takes one down, and a box holds one more.

school-tomorrow =
    “What if they post it, and I have to walk in there tomorrow?” Plan that morning tonight. Choose a friend who meets you at the gate. Choose an adult at school who knows before class begins. They need no picture and no details.

    You owe nobody an explanation. “That was done to me, and I’m not talking about it” is a whole answer. Staying home for a day, with somebody beside you, is all right too.

    Report the post, and ask for it to come down. Stopping it at school is the school’s job. Too heavy to face? Tell an adult now, or a crisis line.
    .title = And if there is school tomorrow?
    .slide = If they post it: a friend at the gate, an adult who knows before class, and no explanations owed. Report the post and ask for it to come down. Too heavy? Tell an adult now, or a crisis line.
    .notes = Let the class plan Jonah’s morning, never their own: who meets him, who knows, what he says. Add what your school does when a picture spreads, and that no adult will look at it. Somebody who says nothing here may want a quiet word later.
    .alt = A pupil with a backpack walks through a gate toward a school with lit windows.

night-passes =
    At night this can feel as if there were no way out. That feeling is real and it passes, and people come through this with help.

    You do not have to wait for morning on your own. Some helplines answer at night, and Help shows which ones. If there is danger right now, the emergency number stands first.

    If you are afraid for a friend’s life, tell an adult immediately, even if you promised silence. If one adult does not listen, or hurts you, go to another.
    .title = The night passes
    .slide = It can feel hopeless at night. It passes, and people get through this with help. Help shows who answers at night. If you fear for a friend’s life, tell an adult at once, promise or not.
    .notes = Say this page slowly, and then name the people your school offers. End with something calm, and stay in the room for a few minutes afterwards. If a pupil speaks up, thank them, and talk alone right after.
    .alt = A teenager sits at a table at night. Four grown-ups are close by, and one of them is on the phone.

who-answers-for-it = Who is responsible when there is sextortion?
    .who-sent = The person who sent a picture in the chat
    .who-sent-why = Many people think this, and it keeps others silent. Sending is not blackmail; put the blame on the person who threatens.
    .who-threatens = The person who makes the threat in the chat
    .who-threatens-why = The one who threatens commits the crime, and nothing that came before changes that.
    .who-runs-app = The company that runs the app for the chat
    .who-runs-app-why = Apps do have duties, and reporting to them helps. The blackmail itself is done by the person who threatens.
    .who-looked = The friends who got to hear about the chat
    .who-looked-why = Friends can add to the hurt, or they can help. But the threat comes from one side only: the blackmailer.

fast-signs = Which of these are signs that a new contact moves too fast?
    .close-in-minutes = They feel close to you within minutes
    .close-in-minutes-why = Speed is a sign, because real closeness needs time.
    .same-hobby = They have the same hobby as you
    .same-hobby-why = It can be used as a way in, so people suspect it. Alone it says nothing; watch what follows.
    .second-app = They want to move to another app soon
    .second-app-why = An early switch is a sign, because it leads away from the first app’s safety tools.
    .never-live = They never can be seen or heard live
    .never-live-why = Always dodging a call is a sign of pretending, and a photo does not prove who someone is.
    .slow-reply = They take until tomorrow to reply
    .slow-reply-why = Waiting can make people uneasy. But a slow reply puts no pressure on you, so it is no sign.

paying-ends = Paying once usually ends the threats.
    .true-why = Everyone would hope so, and fear says “just pay”. But paying seldom ends it; get help first.
    .false-why = Paying seldom ends it, because it shows that pressure works. Help before money is the better way.

kofi-plan = Kofi, 15, gets a threat. Put his steps in order.
    .silent = He stops answering and sends nothing
    .silent-why = Silence comes first, because it gives him time for all the rest.
    .screens = He saves the words, names and times
    .screens-why = Saving comes before blocking, while the chat can still be seen.
    .shut = He reports the account and blocks it
    .shut-why = With the proof kept, he can end the contact.
    .grown-up = He wakes his grandpa, and they report it
    .grown-up-why = With someone beside him, reporting is easier. Telling first would be fine too.

older-now = Sam is 19. The picture is from when Sam was 16. What fits?
    .stop-ncii = StopNCII, because Sam is over 18 today
    .stop-ncii-why = Many would go by Sam’s age now. What counts is the age in the picture, so Take It Down fits.
    .none-left = No service, because it was years ago
    .none-left-why = Old pictures can seem out of reach. Take It Down is open to Sam, whatever the age now.
    .take-it-down = Take It Down, because Sam was under 18
    .take-it-down-why = The age in the picture counts, and Sam was 16 then.
    .wait-year = Nothing yet, because it is not shared
    .wait-year-why = Waiting feels safe while all is quiet. But a request can be made early, so Take It Down is worth doing now.

stays-on-device = With Take It Down, the picture itself stays on your device.
    .true-why = Only a code made from the picture leaves the device, so nobody at the service looks at it.
    .false-why = Most people expect an upload. But only a code is sent, and the picture stays where it is.

best-first-words = A friend tells you about a threat. Which first words help most?
    .glad-told = “I’m glad you told me. We’ll get help together.”
    .glad-told-why = These words take away shame and show a way on, so your friend can breathe.
    .why-send = “Why did you do it? Tell me all of it from the start.”
    .why-send-why = We want to understand a friend. But “why” sounds like blame; start with “I’m glad you told me”.
    .show-me = “Show me the picture. Then I’ll know how bad it is.”
    .show-me-why = It may be meant as care. You can help without seeing it, and looking can hurt; offer to find help together.
    .just-ignore = “Ignore it all. Things like that just go away again.”
    .just-ignore-why = Calm words are kind, and not answering is good. Your friend still needs help, so say that you will look for it together.

what-for = Match each step with what it does.
    .saved-chat = The saved chat
    .saved-chat-to = Helps the police to find the person
    .saved-chat-why = Words, names and times are traces, so keep them.
    .in-app-report = A report in the app
    .in-app-report-to = Lets the company act on the account
    .in-app-report-why = The company can look at an account only when it knows about it.
    .removal = A take-down request
    .removal-to = Helps services find and remove a picture
    .removal-why = The code lets services that take part recognize the picture.
    .helpline = A night helpline
    .helpline-to = Gives you a person who listens now
    .helpline-why = Some lines answer at night, and Help shows which ones.

keep-promise = Ana says, “Tell no one.” She sounds as if she has lost all hope. What now?
    .wait-and-see = Wait, and ask her again tomorrow at school
    .wait-and-see-why = It is meant gently, but tonight may be too hard to wait. Get an adult now and stay in touch with her.
    .stay-silent = Keep the promise, because trust comes first
    .stay-silent-why = Loyal friends think this way. When a life may be in danger, safety comes first, so tell an adult now.
    .chat-till-dawn = Chat with her until dawn, only you two
    .chat-till-dawn-why = Staying with her is kind. But this is too heavy for two alone, so bring in an adult as well.
    .adult-now = Tell an adult now, and show her who helps
    .adult-now-why = Safety comes before a promise. A parent, a teacher, a neighbor, the emergency number or a crisis line can act now.
