lesson = If it happens tonight
    .summary = Sextortion, private pictures and AI fakes: what to say and do in the first hour.
    .can-hour-plan = follow a calm plan in the first hour of a threat
    .can-steady-words = find steady words when a child stands at your door at night
    .can-get-down = help take a picture down, real or fake
    .discuss-night-words = What would make it easier for a child to wake an adult at night?
    .discuss-pull-to-pay = Why does paying look so sensible at midnight, and what helps against the pull?
    .discuss-before-it-happens = What could a family agree on before anything happens?
    .home-wake-me = What would you want me to say first if you woke me at night?
    .home-fake-picture = What could someone do if a fake picture of them went around?
    .home-calm-second = Who else would stay calm if I couldn’t, or if I were the problem?
    .family = Write a short plan on one card: sit together, no answer, no money, keep the words, get help. Tape it where the chargers are, and let your child draw on the back.
    .tonight = Say one sentence at dinner: “If anyone ever threatens you with a picture, wake me. You won’t be in trouble, and the phone stays yours.” Add who else would get up: an aunt, a neighbor, a helpline.
    .teacher = For a family night at school. The aim: adults leave with a plan for one hour and the feeling that they could do it. Ask no one about their own family. Many will say “mine would never send anything”. Answer that a claim or a fake is enough for a threat.

what-it-is =
    Sextortion is blackmail with a private picture: real, faked with AI, recorded in a call, or only claimed. When it’s about money, only minutes may pass between “hello” and the threat. Teenage boys are targeted most, but it can be any child.

    The plan for one hour: Sit close. Answer nothing, send nothing, pay nothing. Keep their words and names, never the picture. Report the account in the app, then block it. Report together to the police or a hotline.

    Your child isn’t to blame. Neither are you.
    .title = What it is, and what to do
    .alt = At night, a phone lies face down by a window, next to a mug and a lit lamp.
    .slide = Blackmail with a private picture: real, faked or only claimed. Sit close. Answer nothing, pay nothing. Keep the words, never the picture. Report, block, get help. Your child isn’t to blame.
    .notes = Say the word sextortion once, clearly, then speak of “the threat”. Ask what adults usually imagine, and add what’s missing: boys, speed, fakes. Say that anyone may step outside for a moment.

at-one = One in the morning. Jonah, 17, knocks at his aunt Bea’s door. He goes silent when he’s scared. What should Aunt Bea say?
    .title = Rehearse: one in the morning
    .notes = Read it with two voices and keep the pauses; Jonah has very few words. Try a harder reply on purpose and see how Aunt Bea mends it. Everyone says one reply out loud, as sleepily as at home.
    .name = Aunt Bea
    .other = Jonah
    .you-up = You up?
    .floor-free = I am now. Come in, the floor’s free.
    .floor-free-why = No question at all. He gets a place to sit before he has to find a word.
    .what-time = You look worn out. Tell me at breakfast, okay?
    .what-time-why = Kind, and right on most nights. Someone who knocks at one may not have until breakfast.
    .that-phone = It’s that phone again, isn’t it?
    .that-phone-why = She isn’t even wrong. He hears a verdict, and he hasn’t said a word yet.
    .never-mind = Never mind. Go back to sleep.
    .sleep-then = Okay. Sleep well, then.
    .sleep-then-why = She takes him at his word. Someone who knocks at one has a reason.
    .too-late = Too late, I’m awake. Sit.
    .too-late-why = Friendly, and she doesn’t let him leave with it. He can still choose how much to say.
    .turns-back = The floor creaks. He’s still there. “I’m up,” says Bea, and moves over.
    .have-pic = Someone has a pic of me. They want money, or everyone gets it.
    .show-me = I’m with you. Show me, and I’ll carry it, too.
    .show-me-why = All warmth. She can be with him without the picture, and looking adds shame.
    .how-could-you = You’re seventeen. How could that happen to you?
    .how-could-you-why = Shock asks that. He hears that it’s his doing, and closes up.
    .they-did-this = Good that you woke me. They’re doing this to you.
    .they-did-this-why = It says who did it. He can stop defending himself and start thinking.
    .not-you = No. Not you. I’d rather pay.
    .what-they-wrote = You don’t have to. Just tell me what they wrote.
    .what-they-wrote-why = One fear less. Words and a name are enough for everything that follows.
    .how-help = And how am I supposed to help, then?
    .how-help-why = She’s desperate to help. It turns into a condition, and he could choose to be alone.
    .two-hundred = I’ve got two hundred saved. Then it’s over.
    .my-card = Keep it. I’ll pay, and then we both sleep.
    .my-card-why = She’d give anything for a quiet night. Paying rarely ends it.
    .not-a-cent = Not a cent, and not a word back. We keep what they wrote.
    .not-a-cent-why = No money, no answer, words kept. It fits into one breath.
    .write-them = Give it here. I’ll write them something.
    .write-them-why = She’d stand between him and them. Any answer gives them something to work with.
    .face-down = Bea takes the phone, and stops. “No. We write nothing.” She lays it face down between them.
    .school-tomorrow = And if they post it? I’ve got school tomorrow.
    .one-week = In a week no one will talk about it.
    .one-week-why = She wants to make it smaller. He has to get through Friday first.
    .day-at-home = You can stay home tomorrow. We’ll plan Monday at breakfast.
    .day-at-home-why = A day at home is allowed, and it’s his choice. The plan still comes, with toast.
    .not-alone = Then you won’t walk in alone. And pictures can come down.
    .not-alone-why = People beside him, and something true. Pictures can often be taken down, even after they were shared.
    .says-again = Jonah looks at her. “I have to get through tomorrow,” he says. “Right,” says Bea. “Tomorrow. Who walks in with you?”
    .back-to-bed = He’s gone. Bea lies awake for four minutes. Then she sits down outside his door. “I’m sorry. I’m up, and I’m not mad.” The door opens.
    .wall = Jonah looks at the wall. Bea breathes out. “That was fear talking. They did this, not you.” Bit by bit, he tells her.
    .second-price = Before three, they ask for more. Bea puts the card away. “They tricked us both. Now we get help.” Jonah nods.
    .told = They keep the words, report the account in the app and block it. Bea starts the report to the hotline, and Jonah makes toast at three in the morning. He says about ten words, and they’re enough.
    .helped = It took two tries. They keep the words, report the account in the app and block it. Yuna has been on the phone all along. “Is she in?” she asks, and only then hangs up.

first-hour = A child has told you about a threat. Put the steps in a good order. Is a life in danger? Then call the emergency number before any of them.
    .title = The first hour
    .notes = Give out the steps on slips of paper and let small groups lay them out. Accept swaps that come with a good reason. Insist on two things: the child before the phone, and keeping before blocking.
    .sit-close = Sit down close, say thank you, breathe
    .sit-close-why = Fear shrinks when someone sits beside it. All the rest needs a child who’s with you.
    .no-answer = Answer nothing, send nothing, pay nothing
    .no-answer-why = Each answer shows that the pressure works. With nothing going out, you gain time.
    .save-words = Keep the threats, names, links and times
    .save-words-why = You can still see them now; after a block, maybe not. The picture itself is never copied.
    .block-account = Report the account in the app and block it
    .block-account-why = The words are kept, so contact can end. Your child’s own account stays; the messages are in it.
    .send-report = Report to a hotline or the police, start a take-down
    .send-report-why = You have names and times at hand. In the US, the CyberTipline, the FBI and Know2Protect take reports.
    .plan-night = Agree on the rest of the night
    .plan-night-why = There’s room to rest now. Who sleeps where, who’s called if it gets worse, who walks along to school?

pictures-down =
    Pictures can often come down, even after they were shared.

    Worldwide: Take It Down, a free service for pictures taken before age 18. It asks no name. The device that holds the picture makes a code, like a fingerprint. Only the code travels. Services that take part search for it, except in encrypted chats. Taken at 18 or later: StopNCII.

    In the US, also a law, the TAKE IT DOWN Act. Ask the app itself: it has 48 hours to remove an intimate picture, real or fake. No form, or no result? Complain to the FTC.
    .title = Two ways to get a picture down
    .alt = Someone takes framed pictures down from a line, one after another.
    .slide = A service, worldwide: Take It Down, for pictures taken before 18; only a code travels. From 18 on: StopNCII. A law, in the US: ask the app, it has 48 hours; if not, the FTC.
    .notes = The service and the law have nearly the same name; keep them apart, as Help does, each address on its own line. You need not look at the picture or move it, and never try the service with a test picture. Note date and time of a request.

moon-boots = Dario, 15, grins at his phone: his cousin Lea, 7, on the moon, made with AI. What should Ms. Castillo say?
    .title = Rehearse: Lea on the moon
    .notes = Nothing bad has happened here. That’s the best moment for the talk about fakes: ask first, send little, and a mean one can be brought to you without showing it.
    .name = Ms. Castillo
    .other = Dario
    .look-moon = Look! Lea wanted to be on the moon. The team has to see this.
    .how-made = Ha! How do you make something like that?
    .how-made-why = She’s curious, so he’ll show her. The talk about fakes gets in by itself.
    .delete-it = Delete that. AI and pictures of children, no way.
    .delete-it-why = She’s heard bad things, and some are true. This one is a wish come true, so far.
    .knows-lea = She looks great. Does she know about the team?
    .knows-lea-why = Joy and the right question in one breath: who’s in it, and who has she said yes to?
    .picked-boots = Whoa. It’s a space suit. She picked the boots.
    .looks-again = Ms. Castillo looks again. A suit, boots, a very proud cousin. “Okay. That one’s lovely.”
    .twelve = She said yes to me. To twelve guys, I guess not.
    .ask-lea = Then ask her. She’s in the kitchen, counting down.
    .ask-lea-why = Asking costs him a minute. A seven-year-old learns that her no counts, too.
    .no-more = Then that’s the end of AI pictures in this house.
    .no-more-why = It’s quick and clear. He had just found the answer himself, and could help Lea and others with it.
    .mean-one = And if you ever get a mean one: tell me, don’t show me.
    .mean-one-why = There’s no better moment. He knows now that he can come, and that she won’t have to look.
    .takes-breath = She sees his face and takes a breath. “I take that back. You found the point yourself.”
    .grandma = Lea says yes to Grandma and no to the team. One picture goes out. And Dario, who forwards everything, has a new rule: whoever is in the picture decides.

when-to = Jonah’s first night is over. What belonged to the night, what can wait some days, and what’s better left alone?
    .title = Tonight, later, not at all
    .notes = Take your time with the middle group; tired adults want to settle it all at once. Ask what it would be like for a teenager to get the talk about rules at midnight.
    .bin-tonight = Tonight
    .bin-later = In the next days
    .bin-not-at-all = Better left alone
    .note-names = Write down the user names and times
    .note-names-why = A block or a deleted account can put them out of reach. It takes five minutes.
    .pose-as-child = Write back in your child’s name
    .pose-as-child-why = A trap is tempting. It can spoil the work of the police and make things worse.
    .rules-talk = Talk about new rules for apps
    .rules-talk-why = Worth a talk when you’ve all slept. At two in the morning it sounds like a price for telling.
    .file-report = Send a report to a hotline
    .file-report-why = You need no proof and no real name. Soon is best, and you can do it side by side.
    .reset-phone = Wipe the phone, to be safe
    .reset-phone-why = A clean phone looks like an end. It also wipes what the police could use.
    .who-may-know = Decide which relatives may know
    .who-may-know-why = So little has been up to Jonah. It can wait till he’s rested and decides with her.

gone-further =
    Perhaps nothing was ever sent, and it’s one of those AI fakes. Perhaps money was paid, more was sent, weeks have passed. Perhaps it’s someone you know. The door isn’t closed. Report it just the same, and don’t warn that person.

    “Will I be in trouble?” Say: “They pressured you. They did wrong.” Laws differ, so promise your help, not what others will decide.

    And say whom else to wake, in case you can’t stay calm, or you’re the one they fear: an aunt, a neighbor, a helpline.
    .title = If it has gone further
    .alt = A teenager sets a heavy backpack down on a bench. A grown-up with a gray beard helps to hold it.
    .slide = A fake, money paid, weeks passed, someone you know: report it just the same. “They pressured you.” Promise your help, not what others decide. Name someone else to wake, too.
    .notes = Someone here may be thinking of something long ago. Say calmly that it’s still possible to report, and where. If the question is about law, point to a local advice center and don’t guess.

through-night =
    Threats look larger in the dark. Stay close, and bring something warm to drink. Leave the phone where you both can see it. It’s a rest, not a punishment.

    You may ask plainly: “Are you thinking about hurting yourself?” If it’s a yes, or you aren’t sure, don’t leave your child alone. Call a crisis line or the emergency number. Help lists both.

    In the days after, notice new fear or poor sleep. A doctor or counselor can help. And tell one calm adult how you are.
    .title = Through the night
    .alt = A phone lies face down on a table between two mugs, in the light of a lamp.
    .slide = Stay close and let the phone rest. You may ask plainly: “Are you thinking about hurting yourself?” If yes or unsure: stay, and call a crisis line or the emergency number. Look after yourself, too.
    .notes = Read the plain question aloud yourself, in a calm voice; many have never heard it said. Open Help and show the crisis line. Stay in the room a while after the end.

q-not-posted = They threaten with a picture that Jonah, 17, has on his phone. It isn’t posted anywhere. What can he start with Aunt Bea beside him?
    .tid = The service Take It Down
    .tid-why = He’s under 18 in it, and his phone can make the code. It works before anything is posted.
    .stop-ncii = The service StopNCII
    .stop-ncii-why = It works the same way, for pictures taken at 18 or later. In this one he’s younger.
    .app-form = The app’s own form
    .app-form-why = It’s for something that’s up. As long as nothing is posted, there’s nothing for the app to remove.

q-my-doing = “I wrote back first,” says Jonah. “It’s all my doing.” Which sentence answers that?
    .they-did = “They did this, not you.”
    .they-did-why = He asked whose doing it is, without a question mark. Answering a message didn’t turn it into a threat.
    .without-seeing = “I don’t need to see it.”
    .without-seeing-why = Good to know, and not what he’s worried about now. He’s blaming himself.
    .not-leaving = “I’m not going anywhere.”
    .not-leaving-why = A good sentence all night long. It leaves the blame on his shoulders.

q-link-only = In the US, a fake private picture of a boy on Dario’s team is up in an app. His family has no file, only the link. What makes that app act by law?
    .tid = The service Take It Down
    .tid-why = At 15 it’s his service. It starts from a picture on a device, and which apps take part is up to them.
    .stop-ncii = The service StopNCII
    .stop-ncii-why = It’s for people who were 18 or older in the picture.
    .app-form = The app’s own form
    .app-form-why = A valid request starts the 48 hours, also for a fake. They note date and time; if nothing happens, there’s the FTC.

q-holds-phone = Aunt Bea sits down. Jonah presses the phone to his chest with both hands. Which sentence answers that?
    .they-did = “They did this, not you.”
    .they-did-why = True, and worth saying tonight. His hands are about something else: that she could look.
    .without-seeing = “I don’t need to see it.”
    .without-seeing-why = His hands said what he fears. Now he can put the phone down.
    .not-leaving = “I’m not going anywhere.”
    .not-leaving-why = He’d like her to stay. Right now he’s afraid of her eyes on the screen.

q-at-twenty = A friend of Nadia’s band is 20. A video call with her was recorded last month, and someone threatens to share it. What fits her?
    .tid = The service Take It Down
    .tid-why = Close. It’s for pictures taken before 18, and she was 20 in the call.
    .stop-ncii = The service StopNCII
    .stop-ncii-why = She was an adult in the recording. It works with a code, before anything is shared.
    .app-form = The app’s own form
    .app-form-why = Once it’s posted, yes. So far it’s a threat.

q-go-to-bed = Four in the morning. Jonah’s hands shake. “Go to bed, Bea. I’ve got this.” Which sentence answers that?
    .they-did = “They did this, not you.”
    .they-did-why = He knows that by now. He’s sending her away because he doesn’t want to be a burden.
    .without-seeing = “I don’t need to see it.”
    .without-seeing-why = She’s said it, and he believed her. This is about the hours till morning.
    .not-leaving = “I’m not going anywhere.”
    .not-leaving-why = It says no to leaving him alone. She can ask the plain question, too; a crisis line answers at this hour.
