lesson = Reporting, and back to ordinary days
    .summary = First words that work, two names that get mixed up, and how the days get ordinary again.
    .can-find-door = choose a door: emergency, a listener or a report
    .can-say-first = start with one sentence when telling is hard
    .can-follow-up = go on when a report or an adult does nothing
    .discuss-good-listener = What does a good listener do, and what does a good listener leave out?
    .discuss-hard-to-report = What makes a reporting form easy or hard to use?
    .discuss-ordinary-again = What helps someone feel ordinary again after something hard?
    .home-your-doors = Which three people would you go to, and in which order?
    .home-no-answer-yet = What could we do together if a report got no answer?
    .home-good-after = After a hard day, what does you the most good?
    .family = Two minutes, no phones: each of you names three things that make an ordinary day good. The one you haven’t done in the longest time gets done this week.
    .teach = Show someone where the report button is in one app and where Help lists the services. They press, you explain. Don’t type anything into a service to try it out.
    .teacher = Aim: students know three kinds of doors, have a first sentence ready and can tell Take It Down from the TAKE IT DOWN Act. Ask about Jonah, never about the room. You’ll hear “reporting does nothing.” Take it seriously: no one can promise a result, and there’s more than one door. Tell your school’s counselor or child protection lead the date.

at-lunch =
    .title = Lunch, the day after
    .gate-alt = Morning at the school gate. Jonah stands between Nadia and Yuna, a backpack on his shoulder.
    .gate-math = Someone threatens to post a picture of Jonah. He told Aunt Bea in the night.
    .two-minutes = Nadia and Yuna met him at the gate. He checks his phone every two minutes.
    .lunch-alt = Nadia and Jonah at a cafeteria table. She pushes a sandwich toward him.
    .up-by-now = What if it’s up by now?
    .eat = Then the people who know are on it. Eat.
    .who-jonah = Jonah
    .who-nadia = Nadia
    .ask = Jonah wants to know if there’s news, and he wants to eat. Who does the checking?
    .dario-looks = Dario. If there’s news, he texts me.
    .dario-looks-why = He’s in every chat and would do it right away. No friend should have to see a picture like that, so an adult who knows does the checking.
    .till-fourth = I’ll check till fourth period. Then I’ll quit.
    .till-fourth-why = Checking can seem like doing something. It keeps his stomach in a knot, and it isn’t his job.
    .bea-calls = Aunt Bea. If there’s news, she calls the office.
    .bea-calls-why = She knows the account names and the plan. Jonah puts the phone away and eats half a sandwich.
    .notes = Plan Jonah’s day, never a student’s own. Ask who else could take on the waiting: a counselor, an uncle. Say that no friend and no one at school has to look at a picture to help.

jonah-types = A week later. They’ve reported it, nothing was posted, and everyone says it’s over. Jonah still can’t sleep. He opens a helpline chat; a trained listener is there. What should Jonah write?
    .title = Jonah types, deletes, types
    .notes = The other side is kind here; the hard part is the first line. Ask for openings in the students’ own words. Services have different rules on names and secrecy, so asking is always fine. If a life is in danger, they may have to bring in help.
    .easy = Jonah writes to a helpline. The start is hard. Any start is okay. Help him.
    .name = Jonah
    .other = Listener
    .hello = Hi, I’m here to listen. I’m glad you wrote.
    .deletes = He types. He deletes it. He types again.
    .for-friend = hey im asking for a friend
    .for-friend-why = “A friend” gives him some cover, and lots of talks start that way. Listeners know and don’t mind.
    .wrong-chat = sorry wrong chat
    .wrong-chat-why = The last step is the steepest. He can turn around; the chat is still there tomorrow.
    .no-start = idk how to start
    .no-start-why = He says how it is, and that’s a start. The rest can come in any order.
    .friend-too = That’s fine. What’s your friend scared of?
    .still-there = He stares at the ceiling for twenty minutes. The chat is still open. So is the listener.
    .anywhere = Start anywhere. The end is fine too.
    .own-doing = i kinda got myself into it
    .own-doing-why = Blaming yourself is one way to make sense of things. A listener can help put the blame back where it belongs.
    .one-line = got threatened w a picture. still cant sleep
    .one-line-why = Eight words, and the listener knows what matters. What’s in the picture stays with him.
    .who-reads = who gets to read this
    .who-reads-why = He has a right to ask, and rules differ from service to service. A good one answers plainly.
    .not-yours = Someone chose to threaten. That was their choice, not yours.
    .our-rules = Good question. Here are our rules. You choose what you tell.
    .next-hour = Want to plan the next hour together?
    .with-me = yeah. dont wanna be alone w this
    .with-me-why = He asks for just what helps: company and a plan. It works with a neighbor or an uncle, too.
    .manage = thx that helped. ill manage
    .manage-why = Saying it did help. The night may get long, and he can come back without a reason.
    .sleep-now = can the plan be sleep
    .sleep-now-why = It’s a very good plan, as long as someone else looks after the phone.
    .me-again = At eleven he opens the chat again: “me again. can we make that plan.”
    .kitchen-plan = It’s a short plan. The phone sleeps in the kitchen, next to Aunt Bea’s tea. The radio stays on, low. He sleeps four hours, which is a lot this week, and eats two bowls of cereal.

two-names =
    Two names sound alike. They’re two different things.

    Take It Down is a free service for private pictures from before you turned 18, worldwide. Your device makes a fingerprint; the picture stays there. Services that take part look for it. For pictures from 18 on, there’s StopNCII.

    The TAKE IT DOWN Act is a US law. You, or someone for you, ask the site itself. It has 48 hours to remove an intimate picture, real or fake. Nothing happens? A government office, the FTC, takes complaints.

    Neither can promise every copy goes. Also report to a hotline or the police.
    .title = One name, two things
    .alt = A pair of scales with level pans stands on a desk, between a lamp and books.
    .slide = Take It Down: a free service. Picture from before 18, fingerprint, the picture stays on the device. TAKE IT DOWN Act: a US law. Ask the site itself, 48 hours; then the FTC. No promise for every copy.
    .easy = One is a service. It makes a fingerprint. One is a US law. You ask the site.
    .notes = Write the two names in two columns. Never try the service with a test picture. Open both only from Help, as the addresses look alike. Outside the US, ask what the law says where you live; the service works everywhere.

side-by-side = Here’s a third one: Report Remove, for under-18s in the UK. Sort the cards. Which one goes where?
    .title = Side by side
    .notes = If a card lands in the wrong column, go back to one question: who gets the picture? With the service no one, with Report Remove the IWF. The law only says whom to ask and how fast they must act.
    .bin-service = Take It Down, the service
    .bin-law = TAKE IT DOWN Act, the US law
    .bin-uk = Report Remove, in the UK
    .stays-put = Only a fingerprint goes out. The picture stays put.
    .stays-put-why = The device works it out. No one at the service sees the picture.
    .ask-site = You write to the app or site where it is.
    .ask-site-why = The law speaks to the site, so the site gets the request. Note the date and time.
    .sent-iwf = The picture is sent to the IWF, on a secure page.
    .sent-iwf-why = Trained people look at it and act. It’s a different way, with different rules.
    .fake-too = Within 48 hours, fakes included.
    .fake-too-why = The law sets the clock. It starts once the site has a proper request.
    .at-thirty = Open to you at thirty, if you were 16 in the picture.
    .at-thirty-why = Your age in the picture counts. Report Remove is for people who are under 18 now.
    .ftc = Still up after two days? The FTC takes a complaint.
    .ftc-why = It’s the office that watches over this law. It doesn’t remove pictures itself.
    .show-age = From 13 on, you may be asked to show your age.
    .show-age-why = A real name isn’t needed. Childline tells you afterward what came of it.

second-ear =
    .title = The second ear
    .gym-alt = Jonah at the gym door. Coach Ruiz has a clipboard and balls under her arm. She looks past him.
    .first-try = Two weeks on. Jonah tries Coach Ruiz, between two meetings.
    .all-day = He’d practiced his sentence all day.
    .blow-over = Still? Ignore it. It’ll blow over.
    .table-alt = Evening, the door shut. Jonah and Ms. Ade sit alone at a desk. He talks, and she listens.
    .glad-again = I’m glad you tried again. I’ve got time.
    .who-coach-ruiz = Coach Ruiz
    .who-ms-ade = Ms. Ade
    .who-jonah = Jonah
    .ask = Ms. Ade has twenty minutes, and the door’s shut. Which words get the most out of them?
    .needs-help = I got threatened with a picture. I can’t sleep.
    .needs-help-why = What was done and what it does to him, in two short lines. She can start right away, and no one has to see anything.
    .coach-says = Coach says it’ll blow over. Maybe it’s nothing.
    .coach-says-why = After a shrug, you start to doubt yourself. Ms. Ade may doubt with him; the line he practiced was clearer.
    .a-guy = Say a guy had a problem online. What then?
    .a-guy-why = A fine way in when there’s a whole evening. Twenty minutes go fast, and she’d have to guess.
    .notes = The coach isn’t mean; she was busy and didn’t hear it. Ask what Jonah did right. Then let everyone say the chosen words out loud once, quietly. Name two adults at your school who have time.

fridge-list = That first night, Aunt Bea put a list on the fridge. Put it in order. Telling isn’t on it: that can come at any point.
    .title = The list on the fridge
    .notes = Ask who could take on each step, because Jonah doesn’t have to do them all. It may take days or weeks. No one copies a picture for any of it.
    .save-words = Save words, names and times. No picture.
    .save-words-why = As long as nothing is blocked, all of it can still be seen.
    .report-it = Report the account in the app, note the number
    .report-it-why = Now they have what a report needs. Some apps hide a chat after blocking, so blocking waits a minute.
    .block-it = Block the account
    .block-it-why = With everything kept and reported, this contact can go quiet.
    .ask-again = A week of silence: ask again
    .ask-again-why = Time has gone by, and the number is at hand. Asking twice is normal.
    .off-fridge = Take the list down and make room for a drawing by Sam
    .off-fridge-why = Once others look after the rest, the list can leave the kitchen.

in-waves =
    Weeks later, a phone buzzes two seats over, and Jonah’s stomach drops. Anger, shame, relief, nothing at all: it comes in waves. That’s normal.

    Plain things help: sleep, food, air, people who make you laugh. Let someone else check for answers.

    An adult waved you off? Knock on the next door: a nurse, an uncle, a counselor. One hurts you, or is close to the person who does? Skip that door and call a helpline. Whatever you did, what was done to you isn’t your fault. So dark that you’re not safe? Tell someone now, or a crisis line.
    .title = It comes in waves
    .alt = Three houses in a row have their porch lamps lit. Jonah walks to the first one.
    .slide = It comes in waves. Sleep, food, air and people help. An adult waved you off? Knock on the next door, or call a helpline. It isn’t your fault. Very dark? Tell someone now, or a crisis line.
    .easy = Feelings come back in waves. That is normal. One door shut? Try the next. A helpline counts. It is not your fault.
    .notes = Speak slowly, name no details, offer a break without asking why. Have the name of your counselor and the crisis line from Help ready. Watch who goes quiet, and talk to them later, in private. End with what makes a day ordinary and good.

pretends-me = “There’s an account with my name and face, and it writes to people,” says Yuna. Which door fits best?
    .now-door = The emergency number, or an adult close by
    .now-door-why = That’s for danger this minute. Yuna is annoyed and safe, so there’s time to do it in peace.
    .listen-door = A listener at a helpline
    .listen-door-why = Good for the anger, at any hour. The account itself is for people who can check it.
    .report-door = A report, together with an adult
    .report-door-why = The app’s people can check an account, and two pairs of eyes write a better report.

no-words = It’s midnight. “I can’t even say what’s wrong,” Nadia writes in her notebook. She’s safe, just wide awake. Which door fits best?
    .now-door = The emergency number, or an adult close by
    .now-door-why = An adult close by is always good. For wide awake and no words, there’s someone trained.
    .listen-door = A listener at a helpline
    .listen-door-why = Listeners start without the right words, and many are there at night.
    .report-door = A report, together with an adult
    .report-door-why = A report tells what was done. Nadia has no words for it yet.

outside-now = “The guy from that chat is standing outside my building,” Dario texts. Which door fits best?
    .now-door = The emergency number, or an adult close by
    .now-door-why = That’s danger this minute. Reports and talks can wait till he’s safe.
    .listen-door = A listener at a helpline
    .listen-door-why = A kind voice will be good, later. Right now he needs someone who can come.
    .report-door = A report, together with an adult
    .report-door-why = The report matters, and it can be written when he’s safe.

full-hallway = Jonah runs into Nurse Bello in the hallway. Twenty people can hear them. Which words fit?
    .ten-minutes = “Can I have ten minutes with you, alone?”
    .ten-minutes-why = It tells twenty people nothing and gets him a closed door.
    .not-aloud = “I need help. I can’t say it out loud yet.”
    .not-aloud-why = True and brave. In the hallway, heads would turn.
    .here-is-chat = “Something happened online. Here’s the chat.”
    .here-is-chat-why = Clear words for a quiet room. Here others could read along.

quiet-room = Nadia has opened a helpline chat. The house is asleep. She has no words for it. Which words fit?
    .ten-minutes = “Can I have ten minutes with you, alone?”
    .ten-minutes-why = Just right in a busy place. In the chat she already has someone to herself.
    .not-aloud = “I need help. I can’t say it out loud yet.”
    .not-aloud-why = It says exactly where she is. The listener can take it from there.
    .here-is-chat = “Something happened online. Here’s the chat.”
    .here-is-chat-why = Good when messages can do the talking. She isn’t there yet, and she doesn’t have to be.

parked-car = Dario and his mom sit in the parked car. She isn’t in a hurry. He’d rather show the messages than talk. There’s no picture in them. Which words fit?
    .ten-minutes = “Can I have ten minutes with you, alone?”
    .ten-minutes-why = He has them already. The car is as alone as it gets.
    .not-aloud = “I need help. I can’t say it out loud yet.”
    .not-aloud-why = She’d take his hand, for sure. He has something that speaks for him, and he wants to use it.
    .here-is-chat = “Something happened online. Here’s the chat.”
    .here-is-chat-why = One sentence, then the messages do the talking. She reads while he looks out the window.

week-silence = Jonah reported an account in an app. A week later, there’s no answer. What moves things along?
    .ask-site-itself = Ask the site itself, and note the time
    .ask-site-itself-why = For a picture that’s up, that’s the way. Here a report is already with them.
    .with-number = Ask again, with the date and the number
    .with-number-why = There’s often a long line. With the number, no one has to start over.
    .other-adult = Take it to another adult
    .other-adult-why = More company is good at any time. The adults around Jonah are already helping; only the app is silent.

fake-on-site = A fake intimate picture of a girl in Yuna’s class is on a public site in the US. Her mother wants to use the TAKE IT DOWN Act. What’s first?
    .ask-site-itself = Ask the site itself, and note the time
    .ask-site-itself-why = The law gives the site 48 hours from a proper request. If nothing happens, the FTC takes a complaint.
    .with-number = Ask again, with the date and the number
    .with-number-why = That’s a step for later. No one has asked the site so far.
    .other-adult = Take it to another adult
    .other-adult-why = The girl has an adult who acts. Only the request to the site is missing.

laughed-off = Dario told an adult what’s been going on. The answer was a laugh. It still makes him sick. What moves things along?
    .ask-site-itself = Ask the site itself, and note the time
    .ask-site-itself-why = That helps with a picture that’s up. Dario needs someone on his side.
    .with-number = Ask again, with the date and the number
    .with-number-why = Good for offices and forms. A laugh has no number.
    .other-adult = Take it to another adult
    .other-adult-why = The laugh says nothing about Dario. A counselor, a nurse or a helpline may hear him at the first sentence.

four-names = Match each name with what’s behind it.
    .the-service = Take It Down
    .the-service-to = Free service: fingerprint, picture from before 18
    .the-service-why = The picture stays on the device, and services that take part look for it.
    .the-law = TAKE IT DOWN Act
    .the-law-to = US law: ask the site, it has 48 hours
    .the-law-why = It covers real and fake intimate pictures. The FTC takes complaints.
    .stopncii = StopNCII
    .stopncii-to = Service for pictures from 18 on
    .stopncii-why = It takes over where Take It Down ends: pictures from your 18th birthday on.
    .report-remove = Report Remove
    .report-remove-to = UK, under 18: the picture goes to the IWF
    .report-remove-why = It’s sent on a secure page, to people whose job it is.
