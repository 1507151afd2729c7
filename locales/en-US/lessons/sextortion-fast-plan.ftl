lesson = Sextortion: a fast plan
    .summary = A picture, a threat, a price. What to do in the first hour, for you or a friend.
    .can-see-fast = tell a fast contact from a slow, ordinary one
    .can-first-hour = act by a plan in the first hour of a threat
    .can-right-door = choose who can take a picture down
    .discuss-hard-to-ask = What makes it hard, above all for boys, to ask for help with this?
    .discuss-silence = What can you do for a friend who types and deletes?
    .discuss-apps-report = How could apps make it easier to report an account?
    .home-who-to-wake = Who could you wake at night, besides me?
    .home-code-word = Which word could mean “come and help, questions later”?
    .home-say-first = If you told me about a threat, what should I say first?
    .family = Agree on a word for “come and help, questions later.” Then hide and text it to someone at home. Time how fast they find you. (A word that proves who’s calling is a different one.)
    .teach = Show someone where one app hides its report button, and what it asks. Press everything but “send.”
    .teacher = The aim: students know a short plan, who can act when, and how to stay with a friend. Speak of Jonah and never ask whether it happened to anyone. If you hear “just don’t send anything,” answer that the blackmail is the crime and help comes either way. Tell your school’s counselor or child protection lead the date.

ten-minutes = Jonah, 17, makes playlists half the internet should hear. A new account agrees. Find every warning sign.
    .slide = Jonah, 17, makes playlists half the internet should hear. A new account agrees. Say the number of every line that’s a warning sign.
    .title = Ten minutes of chat
    .notes = Four signs; the first two lines are plain music talk. One of Jonah’s lines shows something he agreed to. Say that it’s no one’s job to be suspicious of a compliment.
    .easy = Jonah meets a new account. Some lines are fine. Some are signs. Press those.
    .name = Jonah
    .other = sunny_skates
    .bus-ride = Your playlist got me through a two-hour bus ride.
    .bus-ride-why = A nice thing to hear. Good chats start like this. So do some bad ones.
    .bridge-part = Best bit: where the drums drop out. Had it on loop.
    .bridge-part-why = Still about the music. It asks for nothing.
    .feel-close = I feel really close to you already.
    .feel-close-why = That’s speed. Closeness takes longer than one playlist.
    .ten-min-ha = ha we met ten minutes ago
    .ten-min-ha-why = He says what’s odd about it. That slows things down.
    .no-calls = Calls never work on my phone.
    .no-calls-why = Pretending is easier when you’re never seen or heard live. A photo proves little.
    .between-us = Let’s keep this between us.
    .between-us-why = A secret after ten minutes shuts out the people who’d help. Jonah can mention it to anyone.
    .other-app = Let’s switch to a different app.
    .other-app-why = An early switch leaves the place where you can report it.
    .made-account = ok made an account
    .made-account-why = Here Jonah goes along. He’s being friendly, and the trick feeds on that. He can stop and tell at any point.

slow-twin = Rewind three months. Another account found the same playlist and opened with the same line. What could Jonah write?
    .title = The slow one
    .notes = All three replies are fine, so ask what each does for Jonah. Compare after the end: no hurry, no switch, no request in three months. Even so, no one knows who it is.
    .easy = Another account, the same first line. No sign so far. Pick any reply.
    .name = Jonah
    .other = tofu_thunder
    .same-bus-ride = Your playlist got me through a two-hour bus ride.
    .seven-pianos = Small complaint: seven piano songs in a row?? I almost missed my stop crying.
    .skip-third = Skip the third one. Trust me.
    .skip-third-why = Music talk, out in the open. Jonah can enjoy it.
    .who-are-you = Who’s this, and how did you find it?
    .who-are-you-why = Asking is always okay. The answer can’t be checked, but how it’s given still says something.
    .not-now = Sorry, homework. Maybe later.
    .not-now-why = A short no for tonight. See how it’s taken.
    .rude-true = Rude. Correct, but rude.
    .a-listener = Just someone with a long bus ride. It was in the public list.
    .no-rush = All good. The bus isn’t going anywhere either.
    .three-months = Three months of songs, no hurry, no request. So no sign so far. Jonah still doesn’t know who it is. His aunt Bea knows about the tofu account, because he reads her the jokes.

what-it-is =
    Someone has a private picture, or a video call recorded without a sign, or a fake. Or nothing at all. They threaten to show it unless you pay or obey. That’s sextortion, a kind of blackmail, and the crime is theirs.

    When it’s about money, it can go from hello to a price in minutes. Boys your age are targeted most; girls, younger kids and LGBTQ+ teens are too.

    You sent something? Switched apps, took their credit, weren’t old enough for the app? None of that moves the blame to you.
    .title = Sextortion, in plain words
    .alt = A speech bubble. A photo without a face is clipped over a profile picture of a planet.
    .slide = A picture, a recorded call, a fake or a bluff, and a threat: pay or obey. It can take minutes. Sending, switching apps or taking credit doesn’t move the blame to you.
    .easy = They threaten with a picture. They want money. It may be fake. The crime is theirs. The blame isn’t yours.
    .notes = Read the first paragraph in a calm voice; the word comes last on purpose. Point out that a fake is enough for a threat, so students never have to explain what was sent. Offer a break.

jonah-night = It’s the same evening, 12:40 a.m. Yuna, 16, sees three dots. Jonah types and deletes, types and deletes. What should Yuna do?
    .title = Types and deletes
    .notes = Students advise Yuna; no one plays Jonah or the other account. Ask what Yuna leaves out: not one why. Jonah hardly speaks, and she stays. Have everyone say one short line they’d send, out loud, once.
    .easy = Jonah is scared and silent. Yuna is his friend. Help her stay with him.
    .name = Yuna
    .other = Jonah
    .types-deletes = Three dots. Nothing. Three dots. At 12:52, one line gets through.
    .they-have = someone says they have a pic of me. they’ll send it to everyone
    .find-them = I’m with you. Tell me who, and I’ll end them.
    .find-them-why = That’s Yuna being furious for him. A hunt would take all night, and Jonah needs her here.
    .calling-you = Pick up. I’ll do the talking, I always do.
    .calling-you-why = A voice on the line, nothing to explain. For someone who goes silent, that’s a lot.
    .lend-half = How much? I can lend you half.
    .lend-half-why = That’s generous. Money rarely ends a threat; it shows that pressure works.
    .four-minutes = For four minutes she hears only breathing. She doesn’t hang up. She tells him about the worst comma in the school paper.
    .they-pay = now it’s pay by one
    .ask-a-day = Write back and ask for one more day.
    .ask-a-day-why = Fear makes people plead. Each answer shows them he’s there.
    .block-now = I’m here. Don’t answer, block them right now.
    .block-now-why = Blocking is part of the plan. With the words and the name kept first, the proof stays.
    .no-reply-words = Zero dollars. Can you screenshot their words and the name?
    .no-reply-words-why = No money, no answer, and proof in words: enough for a report. The picture stays out of it.
    .words-first = “Wait. Words and name first,” Yuna says. “Then report, then block.” He saves them. It takes one minute.
    .not-one-coin = One o’clock passes. Jonah has paid nothing. His phone buzzes, and he leaves it face down.
    .knock-rude = How far is Bea’s door? Knock. Yes, still here, still rude.
    .knock-rude-why = She can’t fix it alone, so she stays till an adult’s there. The joke makes the hallway shorter.
    .try-sleep = Try to sleep. I’ll come over and we tell Bea at breakfast.
    .try-sleep-why = Telling in the morning works too. The hours before that are long, and Bea would rather be woken.
    .both-quiet = Okay. It stays between you and me.
    .both-quiet-why = It’s loyal, and it leaves two teenagers alone with something adults should handle.
    .light-on = At three, his light’s still on. Yuna calls again, and this time he gets up.
    .later = Later, there are three dots again, and then nothing. Yuna calls. She stays until he knocks on Bea’s door.
    .told = Aunt Bea sits down on the floor beside him. “You woke me. Good.” Only then does Yuna hang up. Bea and Jonah keep the words and names, report the account, block it and start a take-down. He says about ten words all night, and they’re enough.
    .helped = Bea turns on the small lamp. “They did this. Not you.” They keep the words, report the account and block it. Nothing Jonah wrote or paid before changes that. Yuna hears the door and hangs up.

first-hour = The plan for the first hour. Put it in order. Telling someone has no number: do it before, during or after.
    .title = The first hour
    .notes = Go through the reasons. Keeping comes before blocking, since a block can put the chat out of reach. Say clearly that students who did it in another order can still get help.
    .stop = Stop: answer nothing, pay nothing, send nothing
    .stop-why = Each answer gives them something to push on. Stopping makes room for the rest.
    .keep = Keep their words, names and times
    .keep-why = Do it while you can still see them. Keep no copy of the picture.
    .report-app = Report the account in the app
    .report-app-why = Now the app knows which account to look at. Apps have people and rules for this.
    .block = Block it, and leave your own account open
    .block-why = The proof is saved, so this contact can end. Your own account holds the messages; don’t delete it.
    .take-down = With someone beside you: police or hotline, take-down
    .take-down-why = It takes a clear head or two. An aunt, a nurse, a helpline at night. Can’t think anymore? A crisis line picks up.

morning-after =
    .title = If they post it tomorrow
    .window-alt = Jonah sits at a window before sunrise. The phone lies face down.
    .before-six = Ten to six. No one knows if they’ll post it.
    .who-jonah = Jonah
    .walk-in = And then I walk in there like normal?
    .gate-alt = A student with a backpack walks through a gate toward a school with lit windows.
    .gate-plan = The plan: Yuna at the gate, an adult who knows. A day at home would be okay, too.
    .side-door-alt = Mr. Okoro holds a side door open. Jonah stands there with a backpack, Yuna beside him.
    .who-mr-okoro = Mr. Okoro
    .enough = I know enough. I don’t need to see it. Stopping it here is my job.
    .who-yuna = Yuna
    .gum = I brought gum. Don’t get sentimental.
    .ask = What if someone in the hall asks Jonah about it? Which line fits?
    .done-to-me = “That was done to me. I’m not talking about it.”
    .done-to-me-why = It’s true, it’s short, and it puts the deed where it belongs. It can be said twice.
    .all-fake = “I’m telling you it’s fake. That’s all I’ll say.”
    .all-fake-why = Often it is a fake. If it isn’t, Jonah has to keep a story going all day, on no sleep.
    .ask-again = “I’m not in the mood. Ask again and you’ll see.”
    .ask-again-why = He’d have every right to be angry. A threat turns it into a scene, and he just wants to get to class.
    .notes = Plan Jonah’s morning, never a student’s own: who meets him, who knows, what he says. Add what your school does when a picture spreads, and that staff won’t look at it.

pictures-down =
    Pictures can often be taken down. Under 18 in the picture: Take It Down, free, no name, whatever your age now. From 18 on: StopNCII. Your device makes a code, like a fingerprint; the picture stays with you. Apps that take part look for the code. Encrypted chats stay out of reach.

    Already posted? Ask the app itself, too. In the US, the TAKE IT DOWN Act (a law, not the service) gives apps 48 hours. It covers fakes.

    The first adult shrugs, or is the one hurting you? Go to the next, or a helpline.
    .title = Taking it down
    .alt = Framed pictures hang on a line. A hand takes one down, and a box holds one more.
    .slide = Under 18 in the picture: Take It Down. From 18 on: StopNCII. Only a code leaves your device. Posted already? Ask the app too; in the US it has 48 hours by law.
    .easy = Pictures can often come down. Take It Down is free. Only a code leaves your phone. Ask the app, too.
    .notes = Explain the code as a fingerprint: it finds a picture without showing it. The service Take It Down and the US law are two different things; say so. Never try the service with a test picture.

twenty-minutes = Dario met a teammate in a game twenty minutes ago. The teammate already calls him the best thing this year. What’s going on?
    .no-sign = No sign so far
    .no-sign-why = Praise for one good round would be ordinary. “Best thing this year” is a lot for a game.
    .too-fast = It moves too fast
    .too-fast-why = Twenty minutes is one match. Dario can keep it to the game and see what happens.
    .no-check = It can’t be checked
    .no-check-why = True of most teammates. What stands out here is the clock.

lens-talk = For two weeks someone in a photo app has discussed lenses with Yuna. No requests, no hurry. What’s going on?
    .no-sign = No sign so far
    .no-sign-why = It’s lenses, in public, at an easy pace. Yuna can enjoy it and keep her eyes open.
    .too-fast = It moves too fast
    .too-fast-why = Two weeks of lens talk is about as slow as it gets.
    .no-check = It can’t be checked
    .no-check-why = She doesn’t know who it is. So far nothing depends on it, because nothing’s been asked.

same-photos = For months someone has written to Nadia about her band. Each call breaks off. It’s always the same four photos. What’s going on?
    .no-sign = No sign so far
    .no-sign-why = One bad line means little. Months of them, with the same four photos, say more.
    .too-fast = It moves too fast
    .too-fast-why = Months isn’t fast. Slow contacts can hide something as well.
    .no-check = It can’t be checked
    .no-check-why = Never seen, never heard. Photos can be anyone’s, so Nadia knows less than it seems.

who-tonight = One a.m. Jonah trusts his aunt, asleep next door. His hands shake. Who can be with him soonest?
    .adult-at-home = An adult at home
    .adult-at-home-why = Aunt Bea is six steps away and on his side. She can sit down next to him.
    .night-line = A helpline at night
    .night-line-why = Good people, awake right now. Aunt Bea is closer, and they could call together.
    .counselor-early = The school counselor
    .counselor-early-why = Mr. Okoro belongs on the list for the morning. It’s a long time till eight.

hard-home = A boy on Dario’s team gets a threat in a game, at midnight. At home, the adults hurt him. Who’s a good first call?
    .adult-at-home = An adult at home
    .adult-at-home-why = For many kids, yes. Here that’s the place he’s afraid of, so he picks someone else.
    .night-line = A helpline at night
    .night-line-why = Someone trained, tonight, outside his home. They can help with the threat and with home.
    .counselor-early = The school counselor
    .counselor-early-why = A good second person for both things. Midnight is the problem.

eight-o-clock = A girl in Yuna’s grade told her family about a threat. It’s reported. Now a classmate posts: “I’ve seen it.” Who can stop that before first bell?
    .adult-at-home = An adult at home
    .adult-at-home-why = They know and they’re with her. The hallway belongs to the school.
    .night-line = A helpline at night
    .night-line-why = They’d listen, and she may want that too. They can’t walk up to a classmate.
    .counselor-early = The school counselor
    .counselor-early-why = Mr. Okoro can act at school, and he doesn’t need to see a thing. One message before eight will do.

almost-eighteen = Jonah turns 18 next month. In the picture he’s 17, and it hasn’t been posted. Which fits, now and after his birthday?
    .app-form = The app’s own form
    .app-form-why = That’s for a post that is up. So far there isn’t one.
    .stop-ncii = StopNCII
    .stop-ncii-why = A birthday makes you think so. What matters is the age in the picture.
    .tid = Take It Down
    .tid-why = He’s under 18 in the picture, so this stays the right one. It can be done before anything is posted.

taken-at-twenty = Jonah’s cousin is 20. A video call was recorded last month, and someone threatens to share it. Which fits?
    .app-form = The app’s own form
    .app-form-why = It comes into play if it’s posted. For now it’s a threat.
    .stop-ncii = StopNCII
    .stop-ncii-why = The cousin was over 18 in the recording. It works before anything is shared.
    .tid = Take It Down
    .tid-why = Close. It’s for pictures taken before 18, and this one’s from last month.

public-post = Dario’s teammate, 15, finds a fake private picture of himself in an app. The app works with neither code service. What can get it removed there?
    .app-form = The app’s own form
    .app-form-why = The app itself can remove it. In the US it must, within 48 hours, fakes included.
    .stop-ncii = StopNCII
    .stop-ncii-why = It’s for pictures from 18 on, and this app doesn’t look for its codes.
    .tid = Take It Down
    .tid-why = At 15 it’s his service, and still worth doing for other apps. This one doesn’t look for its codes.

paying-ends = Paying once usually ends the threats.
    .true-why = At one in the morning, it looks like the way out. It rarely ends there, so get help before money moves.
    .false-why = A payment shows that pressure works, so they tend to come back. Already paid? Help is there all the same.

friend-hopeless = Two a.m. A friend writes to Dario: “I can’t anymore. Tell no one.” Dario is scared for him. Who should he tell?
    .best-friend = The friend’s best buddy, tonight
    .best-friend-why = It’s good to be more than one. Two scared teenagers still need an adult who can get there.
    .adult-near-him = An adult who can get to him now
    .adult-near-him-why = When you fear for a life, get an adult nearby or call the emergency number, right away. The promise can wait.
    .okoro-monday = Mr. Okoro, on Monday morning
    .okoro-monday-why = He’ll want to know, too. This one can’t wait for Monday.
