lesson = AI and pressure at school
    .summary = Programs that talk, groups that push, fakes and copied voices: what staff see, and what to do in the first hour.
    .can-see-signs = notice a change and find first words for it
    .can-first-hour = act in the first hour without looking, copying or investigating
    .can-say-before = say the rules before something happens
    .discuss-who-notices = Who in our school sees students when no one’s teaching them?
    .discuss-said-before = What have our students heard from us about fakes, before the first one?
    .discuss-both-children = How do we look after the student in a picture and the one who made it, in the same week?
    .home-what-rule = Which rule about fake pictures has your school told you?
    .home-good-program = What’s a program good for, and when do you want a person?
    .home-who-at-lunch = Who could use a seat at your lunch table?
    .family = In your next letter home, say how your school checks calls about pickups: “We call back on the number we have. Every time, with everyone.”
    .teacher = For staff training, also for the office. The aim: calm eyes, good first words and a first hour without looking or investigating. Name no group, challenge or tool, and describe no acts. Self-harm is mentioned once; have the crisis line at hand (in the US 988; other countries in Help). Anyone may step out.

what-you-notice = Seven things between two classes. What fits? One alone proves nothing.
    .title = Between two classes
    .notes = Start with the ordinary cards. Asking and getting help are never wrong; the question is how fast. Say once, calmly, where the crisis line is, and that staff may need it as well.
    .bin-ordinary = Ordinary school life
    .bin-ask-kindly = Ask kindly, soon
    .bin-help-now = Stay and get help now
    .sing-or-dont = A dare: “Sing at lunch! Or don’t.”
    .sing-or-dont-why = A no is fine and no one gets hurt. Most dares are like this.
    .white-face = A row giggles at a phone. One student has gone pale.
    .white-face-why = Go to the pale one. You don’t need to see the phone.
    .eats-alone = He’s new, eats alone and talks only to a program.
    .eats-alone-why = Perhaps he’s fine. A question and a seat cost little.
    .three-openings = “A program gave me three openings. I kept one.”
    .three-openings-why = She used a tool and made her own choice.
    .has-to-hurt = “They want proof. It has to hurt.”
    .has-to-hurt-why = That’s more than a dare. Stay with him and send for the lead. Danger now? The emergency number.
    .dropped-all = In two weeks, she’s dropped choir, chess and her friends.
    .dropped-all-why = A sudden change can have many causes. Ask her, and let the lead know as well.
    .miss-me = “No one would miss me.”
    .miss-me-why = Take it at its word. Stay, get the lead, call the emergency number or a crisis line (in the US 988; others in Help).

someone-to-talk-to =
    Some students talk to a program every night. It agrees, it’s never busy, and it can sound like understanding. There’s nothing odd about liking that. It can be wrong, and it’s no crisis line. Common Sense Media (July 2025) advises against AI companions under 18.

    Ask what they like about it before you warn. Add a person before you take anything away: a lunch table, a club, you.

    Loneliness is normal. People who mean harm look for it, and that’s their doing.
    .title = Someone to talk to
    .slide = Some students talk to a program every night. Liking that is nothing odd. It can be wrong, and it’s no crisis line. Ask what they like. Add a person before you take anything away.
    .notes = Ask who in the room has thanked a program; hands go up, and the tone is set. Keep AI helpers for schoolwork apart from apps made to act as a friend. Never ask students who’s lonely.
    .alt = A teenager sits on the floor beside a chair that stands in the light, empty.

luca-at-lunch = Lunch. Luca, 11, stays in the classroom with his tablet. He’s new in town, and always polite. What should Ms. Ade say?
    .title = Rehearse: lunch with Luca
    .notes = Read it in two voices. Luca says what adults like to hear, so listen for what’s under it. Ask what the harder replies protect: they’re worry. Collect small invitations that your school could really make.
    .name = Ms. Ade
    .other = Luca
    .fine-here = I’m fine here, thanks. I’ve got someone to talk to. It’s a program.
    .like-about = What do you like about it?
    .like-about-why = It’s an honest question, and Luca knows the answer. Advice can wait.
    .not-a-friend = Wouldn’t a real friend be nicer?
    .not-a-friend-why = Perhaps it would. He hears that he’s doing it wrong, and he’ll agree politely.
    .dad-know = Does your dad know that?
    .dad-know-why = A fair thing to know. As a first line, it sounds like trouble.
    .dad-has-it = He does. He asks it about taxes.
    .keep-short = Taxes! Well, enjoy your lunch.
    .keep-short-why = It’s friendly. The talk is over before it has begun.
    .good-at = Ha! And what do you ask it?
    .good-at-why = Now it’s about Luca, and not about permission.
    .comes-back = At the door, Ms. Ade turns around. “What do you like about it?”
    .never-annoyed = It’s never annoyed. It doesn’t mind that I’m new.
    .week-without = What if you tried a week without it?
    .week-without-why = She’d like him to look up. For now, it would leave him with no one.
    .fourth-player = I need a fourth for chess on Tuesday.
    .fourth-player-why = She doesn’t take anything. She adds something, and he’s needed.
    .who-would-you = If you could pick, who’d sit next to you?
    .who-would-you-why = He may not know. Thinking about it is a start.
    .the-muffins = Maybe the one with the muffins.
    .go-over-now = Vera’s right outside. Go on!
    .go-over-now-why = Cheering helps some people. For a shy one, it’s a high step.
    .ask-her-for-you = Shall I ask her for you?
    .ask-her-for-you-why = Kind. At eleven, that can be embarrassing.
    .tuesday-board = She’s terrible at chess. Tuesday, three o’clock?
    .tuesday-board-why = A small door: a day, a board, and something he’s good at.
    .small-door = Luca goes red. “Or Tuesday,” says Ms. Ade. “I need a fourth at the board.”
    .later = “You’re right,” says Luca, politely. In the afternoon, she comes back to it. “I talked over you. What do you like about it?” He thinks. “It doesn’t mind that I’m new.”
    .told = On Tuesday, there are four at the board. The program’s asked for an opening, and Vera for a muffin. Luca still talks to it some nights. He mentions it himself.
    .helped = They sit for a while. On Tuesday she needs a fourth for chess. “I could look in,” says Luca. He looks in until five.

warm-then-proof =
    Some groups online start warm. Then a student has to prove something, and it hurts: them, an animal or someone else. Threats follow. It happens on ordinary apps, to any child.

    What you may see: a sudden change, secrecy, fear, gifts, injuries without an explanation, talk of death. Don’t ask about marks. Stay, and get the lead. Danger: the emergency number. Crisis line: in the US 988; others in Help.

    “You can stop in the middle. It’s not your fault, even if you did some of it.” A student made to hurt others needs protection, too.
    .title = Warm, then proof, then threat
    .slide = Some groups start warm, then want proof that hurts, then threaten. Stay with the student, get the lead. Danger: the emergency number. “You can stop in the middle. It’s not your fault.”
    .notes = Name no group and describe no act. If a colleague does, move on: “We don’t make it famous here.” Those who push are often young themselves. In the US, the lead reports to the CyberTipline and the FBI. Leave a quiet minute.
    .alt = A school hallway in the evening. A door stands open, and warm light falls out.

fake-first-hour = A student tells you that a fake nude of her is going around. Put the first hour in order. In danger, the emergency number comes before all of it.
    .title = A fake: the first hour
    .notes = Ask at each step who it would be in your school. You’ll hear “How do we know without looking?” Names, times and words are enough. If anyone did see it: close it, tell the lead, note it, keep nothing.
    .with-her = Stay with her. Thank her, ask for no details
    .with-her-why = Her well-being comes before the case. She needn’t show it, and neither need others.
    .lead-now = Get the lead, without a copy
    .lead-now-why = One adult stays with her, one fetches. The lead needs your words, no picture.
    .names-times = Write down names, times and words
    .names-times-why = What you were told, while it’s fresh. You don’t question anyone.
    .lead-acts = The lead calls: family, police, removal help
    .lead-acts-why = With the note in hand, and by your school’s procedure. She has a say in how her family learns of it.
    .others-too = An adult for those who made or sent it
    .others-too-why = They’re kids who did harm. What follows is decided later, and not by you alone.
    .calm-class = Calm words for the class, no names
    .calm-class-why = When she’s looked after: no forwarding, no guessing, two people to talk to. No lecture.

office-call = The school office, eleven thirty. The secretary’s out, Nurse Bello picks up. It sounds like Sam’s aunt. What should Nurse Bello say?
    .title = It sounds like Aunt Bea
    .notes = A short clip is enough to copy a voice. Still, most calls are just calls, and this one is. Ask how a check can be friendly: it’s the same for everyone. Who in your office knows the rule?
    .alt = Nurse Bello sits in the school office with a receiver in his hand and looks at a file card. Sam waits on a chair by the door.
    .name = Nurse Bello
    .other = A voice on the phone
    .its-bea = It’s Bea! A friend picks up Sam at noon. I’m late, can you send him out?
    .know-voice = Hi, Bea! He’s right here, one moment.
    .know-voice-why = He’s known her for years, so it’s only natural. A voice can be copied, and Sam would be outside.
    .which-friend = Who’s the friend?
    .which-friend-why = It’s good to ask. A name over the same line can’t be checked.
    .call-right-back = I’ll call you back in ten seconds, okay?
    .call-right-back-why = He’ll dial the number in the file. Friendly, quick, and the same for everyone.
    .a-neighbor = Ray, from down the street. Mina’s uncle!
    .list-and-back = Ray, fine. Ten seconds, then your phone rings.
    .list-and-back-why = He dials the number in the file. That says who’s asking; the list says whether Ray may come.
    .what-car = Okay, I’ll look for him. What does he drive?
    .what-car-why = One more question over the same line. The number in the file can do what the voice can’t.
    .puts-down = Nurse Bello looks at the file. “You know what? I’ll call you back.”
    .do-that = Do that! It’s loud in here anyway.
    .dials = He hangs up and dials the number in the file. It rings twice.
    .really-me = Me again. Good that you check.
    .sorry-doubt = It’s the rule for everyone here. Sorry!
    .sorry-doubt-why = Understandable. A rule that goes for everyone needs no apology.
    .every-call = I’d call my own mother back. Ray’s on your list.
    .every-call-why = No one’s singled out, so no one’s offended. And the list was checked as well.
    .next-time-skip = Next time I’ll know it’s you.
    .next-time-skip-why = He’d like to be nice. Next time, it may be someone else with her voice.
    .thinks-again = “No,” he says. “Next time, I’ll call back as well.” Aunt Bea laughs. “Good.”
    .later = Sam already has his jacket on when Nurse Bello stops. He dials the number in the file. It was Aunt Bea, this time. “Call me back, always,” she says. “I’d want you to.”
    .told = Uncle Ray signs at the desk. Sam wants to know how you copy a voice, whether it hurts, and if whales can do it. Nurse Bello knows one of the answers.
    .helped = Uncle Ray signs at the desk. Next to the phone, there’s a new note: “Call back. Every time.” Sam draws a whale on it.

say-before-it =
    Many schools say nothing about fakes until the first one. Say it now: “A fake of a real person does real harm. Here we don’t pass it on, and no one has to show it. These two people help, and a helpline does, also if you made it.”

    On dares, name no challenge. “A no is fine, and no one gets hurt” covers most.

    Saw something awful by accident? Stay calm, thank the student, ask what they need. A web address will do for a report; no screenshot.
    .title = Say it before it happens
    .slide = “A fake of a real person does real harm. Here we don’t pass it on, and no one has to show it. These two people help, also if you made it.” On dares, name no challenge.
    .notes = Let each person say the rule in their own words, without a threat in it. Agree now: who stays with a student, who takes a class, who calls home, who talks with those who made it?
    .alt = Young people sit around a table. One has stood up and is standing beside another.

what-binds = What’s a law, what’s guidance, what’s neither? As of November 2026, as far as we saw.
    .title = What binds whom
    .notes = General information, no advice on a single case. Look up what has changed since, and what your state and school add. Two countries’ rules side by side show how much is still moving.
    .bin-law = A law
    .bin-guidance = Guidance for schools
    .bin-draft-campaign = A draft or a campaign
    .us-48-hours = US: 48 hours to remove an intimate picture
    .us-48-hours-why = The TAKE IT DOWN Act binds apps since May 19, 2026, for AI fakes as well. The request goes to the app itself.
    .au-toolkit = Australia: eSafety’s toolkit on fakes
    .au-toolkit-why = June 2025: well-being first. A fake falls under the same duty to report as a real picture; see your state’s law.
    .en-2026 = England: child safety rules, edition of 2026
    .en-2026-why = We saw a draft (open until April 22, 2026) that names AI fakes of students. Look up what’s in force.
    .us-staff = US: staff report a reasonable suspicion
    .us-staff-why = Every state has such a law; who and how differs (federal overview, as of May 2023).
    .mx-campaign = Mexico: the SEP’s digital self-care
    .mx-campaign-why = “Lo virtual también es real,” for high schools, from November 25, 2025.
    .en-2025 = England: child safety rules, edition of 2025
    .en-2025-why = Keeping Children Safe in Education, from September 1, 2025. A newer edition may be in force.

q-jokes = Leo, 9, on the way to recess: “My program’s the only one that gets my jokes.” What are good first words?
    .who-sits = “You don’t have to show me. Who should sit with you?”
    .who-sits-why = Fine words when there’s a picture and a shock. Leo’s just telling you about his jokes.
    .like-about-it = “What do you like about it?”
    .like-about-it-why = He’s opened a door himself. Listening comes before any advice, and a joke may come, too.
    .can-stop = “You can stop. Even in the middle.”
    .can-stop-why = No one’s pushing him, so there’s nothing to stop. He likes a program.

q-too-late = A girl, 14: “They were so nice. I’ve done some of it. It’s too late now.” She’s safe here. What are good first words?
    .who-sits = “You don’t have to show me. Who should sit with you?”
    .who-sits-why = Kind, and it may come next. She believes that it’s too late; that’s what keeps her in.
    .like-about-it = “What do you like about it?”
    .like-about-it-why = She’s said it: they were nice. Now she’s scared, and needs a way out.
    .can-stop = “You can stop. Even in the middle.”
    .can-stop-why = It answers “too late.” Then you walk to the lead together.

q-face-down = A boy holds out his phone, face down. “It’s me, and it’s fake, and everyone’s got it.” What are good first words?
    .who-sits = “You don’t have to show me. Who should sit with you?”
    .who-sits-why = He’s spared one more look, and he chooses who’s near. You fetch the lead.
    .like-about-it = “What do you like about it?”
    .like-about-it-why = That’s for something a student enjoys. This was done to him.
    .can-stop = “You can stop. Even in the middle.”
    .can-stop-why = It’s for someone who’s being pushed to do things. He hasn’t done a thing.

q-ten-to-three = Ten to three. A student is shaking: “They say it has to be at three.” What do you do first?
    .names-to-lead = Take names and times to the lead
    .names-to-lead-why = The lead needs them soon. These ten minutes, he shouldn’t be alone.
    .kind-question = Ask kindly, and look again tomorrow
    .kind-question-why = A kind question is never wrong. Tomorrow is after three.
    .stay-and-call = Stay with the student and call for help
    .stay-and-call-why = He has you, and others come: the lead, and with danger the emergency number.

q-three-students = The girl in a fake picture sits with Nurse Bello. At your door, three students say who sent it on, and when. What do you do first?
    .names-to-lead = Take names and times to the lead
    .names-to-lead-why = Thank them, write it down in their words, pass it on. No copy, no questioning.
    .kind-question = Ask kindly, and look again tomorrow
    .kind-question-why = They came by themselves, and it’s still spreading. What they know helps today.
    .stay-and-call = Stay with the student and call for help
    .stay-and-call-why = That’s been done: she isn’t alone. Your part is the note.

q-new-boy = Since the move, a boy has read alone at recess for three days. He looks content. What do you do first?
    .names-to-lead = Take names and times to the lead
    .names-to-lead-why = You may mention it to the lead. There’s nothing to note yet but a boy and a book.
    .kind-question = Ask kindly, and look again tomorrow
    .kind-question-why = Some kids like to read. A question about the book tells you more than a guess.
    .stay-and-call = Stay with the student and call for help
    .stay-and-call-why = Staying is always good. He’s safe, and he may like the quiet.
