lesson = Reporting it, and feeling like yourself again
    .summary = Where to report, how to say the first sentence, and how ordinary days come back.
    .can-find-door = choose which door fits: emergency, listening or reporting
    .can-say-first = begin with one sentence when telling is hard
    .can-follow-up = follow up on a report that gets no answer
    .can-care-self = look after yourself in the weeks afterward
    .discuss-good-listener = What does a good listener do, and what does a good listener leave out?
    .discuss-hard-to-report = What makes a reporting form easy or hard to use?
    .discuss-ordinary-again = What helps somebody feel ordinary again after something hard?
    .home-your-doors = Which three people would you go to, and in which order?
    .home-no-answer-yet = What could we do together if a report got no answer?
    .home-good-after = After a hard day, what does you the most good?
    .family = Find the reporting button in one app, and the services in Help. Then each of you tells one thing that helps after a hard day.
    .teacher = Aim: pupils know three kinds of doors, have a first sentence ready, and know that recovery takes time. Ask about Caleb and Nell, never about the room. Pupils often say “reporting does nothing.” Take that seriously: nobody can promise a result, and there is more than one door. Tell your safeguarding lead the date, and plan a calm end.

first-light =
    Perhaps something online has gone wrong, for a friend or for a person in a story. There is a time before anyone knows about it, and a time after. This lesson is about the time after.

    It is made of small things. There is a first sentence, a form or two, some waiting, and then ordinary days again.

    Nobody has to do this alone. And nobody has to have done everything right before. What somebody else did remains their responsibility.
    .title = The time after
    .slide = There is a time before anyone knows, and a time after. The time after is made of small things: a first sentence, a form, some waiting, ordinary days. Nobody has to do it alone.
    .notes = Set a calm tone: this is the hopeful lesson of the six. Ask what “getting help” looks like in films, and what may be quieter in real life. Say that any page may be skipped.
    .alt = A street in the first light of morning. One door stands open.

which-door = Eight moments. Which door would you knock on first? Others can still follow.
    .title = Which door first?
    .notes = For most cards, more than one door makes sense, so listen to the reasons. Only the two cards about danger have no second opinion. Ask where each door is for your town; Help shows it.
    .bin-now = Danger: emergency and an adult
    .bin-listen = A person who listens
    .bin-report = An adult and a report
    .no-words = “I can’t even say what is wrong.”
    .no-words-why = A listener is trained to start without the right words. Feeling that something is off is enough.
    .outside = “The guy from that chat is outside my house.”
    .outside-why = This is danger now. The emergency number comes before everything else, together with any adult close by.
    .fake-profile = “There’s an account that pretends to be me.”
    .fake-profile-why = The app can check the account, but only when somebody reports it. An adult can help you or report it as well.
    .bad-enough = “Is this even bad enough for help?”
    .bad-enough-why = If it weighs on somebody, it is enough. Helplines hear small things and big ones.
    .adult-asks = “A grown man wants private pictures of me.”
    .adult-asks-why = Telling an adult now is right. Together you can report it to a hotline or the police, and in the app.
    .goodbye = “My friend’s message sounds like a goodbye.”
    .goodbye-why = When a life may be in danger, an adult has to know at once. A promise to keep quiet does not count then.
    .going-around = “A picture of me is going around.”
    .going-around-why = A report and a take-down can begin the same day. An adult who listens beside you makes it lighter.
    .shame = “I lie awake because I’m so ashamed.”
    .shame-why = Shame shrinks when a kind person hears about it. Reports can wait until there is some air to breathe.

after-sending =
    A report in the app goes to the company. It can look at the account and act. You may not see much of that.

    A report to the police or a hotline is read by people whose job it is. They may have questions, and some may feel embarrassing. Tell them what you can, since it helps to find the person. You may have somebody beside you and ask for a break.

    Nobody can promise how it ends. But now people know who are able to act. Help shows which services there are where you live.
    .title = After you press “send”
    .slide = In the app, the company can act on the account. At the police or a hotline, people read it and may ask questions. You may have somebody beside you. Nobody can promise how it ends.
    .notes = Be honest about waiting, and about reports that change little at first. Say what stays true: no copy of a picture is needed, only words, names and times. Ask who could sit beside somebody at such a talk.
    .alt = An adult is on the telephone under a lamp.

caleb-chat = It is ten at night. Caleb, 15, has opened the chat of a helpline, and a trained listener is there. What should Caleb write?
    .title = Caleb types, and deletes, and types
    .notes = The other side is kind here; the hard part is the first sentence. Let pupils say openings in their own words. Explain that services have different rules on names and secrecy, so asking is always fine. If a life is in danger, they may have to bring in help.
    .name = Caleb
    .other = Listener
    .hello = Hi, I’m a listener. Good that you’re here.
    .wrong-chat = Sorry, wrong chat. It’s nothing really.
    .wrong-chat-why = The last step is the steepest, and many people turn around here. The door stays, and tomorrow counts as well.
    .no-beginning = I don’t know how to begin. It’s about a chat.
    .no-beginning-why = Caleb says how it is, and that is a beginning. The rest can come in any order.
    .for-a-friend = Um, I’m only asking for a friend of mine.
    .for-a-friend-why = Talking about “a friend” gives cover, and many begin that way. Listeners know this and do not mind.
    .anywhere = Begin anywhere. I’m in no hurry.
    .my-own-doing = It’s long. And it’s my own doing, kind of.
    .my-own-doing-why = Blaming yourself is a way to make sense of things. A listener can help to put the blame where it belongs.
    .tell-me-off = You’ll only tell me off anyway. I’m out.
    .tell-me-off-why = Someone who expects anger would rather leave first. It protects him tonight, and he stays alone with it.
    .one-line = Somebody has a picture and scares me with it.
    .one-line-why = Nine words, and the listener knows what matters. Caleb need not say what is in the picture.
    .friend-too = That’s fine. What is your friend afraid of?
    .it-is-me = Okay. It’s me. Someone is threatening me.
    .it-is-me-why = The friend was a bridge, and Caleb has crossed it. Now the help can be for him.
    .he-is-scared = Of a person who threatens him. He told me.
    .he-is-scared-why = Under cover of the friend, the main thing has been said. Caleb can step out of it when he is ready.
    .he-will-cope = Nothing much. He’ll cope, he always does.
    .he-will-cope-why = “I’ll cope” has carried Caleb through a lot. This is heavier than other things, and heavy things need two.
    .not-yours = The person who threatens is responsible. You are not.
    .next-hour = Thank you for telling me. Shall we plan the next hour?
    .who-reads = Yes. But first: who can read what I write?
    .who-reads-why = It is a good question, and Caleb has a right to an answer. Rules differ from service to service.
    .on-my-own = Thanks, that helped. I’ll manage from here.
    .on-my-own-why = Having said it already makes it lighter. The next hour may still be long, and the chat stays open for him.
    .yes-please = Yes. I don’t want to be alone with this.
    .yes-please-why = This sentence asks for exactly what helps: company and a plan. It works with a neighbor or an uncle, too.
    .rules = Here are our rules on that. You choose what you tell.
    .still-open = He closes the chat and looks at the ceiling. At eleven he opens it again: “Me again. Can we make that plan?”
    .told = It is a short plan. Caleb answers nobody and keeps the messages. Then he wakes a person he has picked, his stepdad Rune. Rune sits down on the edge of the bed: “I’m glad you woke me.” In the morning, they report it together.
    .later = Later, Caleb feels stuck. The next day, after practice, he is the last one to tie his shoes.
    .helped = Coach Demir sits down on the bench beside him and waits. “I need help,” says Caleb. Three words, and they are enough. The coach thanks him, blames nobody, and asks who else should be there. By evening, it is reported.

how-much =
    You decide how much you say, and to whom. People who help need little: what was done, from which account, and when. They do not need to see a picture. They do not need to know who you like or what you believe.

    You may ask: “Who will you tell?” School staff often have to pass on what they hear. A good one tells you first.

    Choose from many: a cousin, a nurse, a coach, a counselor. Home may be the right place to start, or the wrong one.
    .title = How much, and to whom
    .slide = You decide how much you say, and to whom. Helpers need to know what was done, from which account, and when. They need no picture, and not who you like. You may ask who will be told.
    .notes = Say openly what you have to pass on, and to whom. Some pupils fear that telling would out them, or break up a family. Say that help is possible without answering such questions.
    .alt = A teenager sits at a table at night. Four grown-ups are close by, and one of them is on the phone.

nell-steps = Nell, 16, has been threatened. Put her way back in order. In real life, telling may come at any point.
    .title = Nell’s way back
    .notes = Talk about the two steps that are easily forgotten: the number and asking again. Ask who carries which step, since Nell does not have to do them all. It may take days or weeks, and that is normal.
    .tells-gran = Nell tells her grandmother at breakfast
    .tells-gran-why = It comes first here, as all the rest is lighter for two. An uncle or a helpline would be fine, too.
    .saves-words = They save words, names and times
    .saves-words-why = Before anything is blocked, it can still be seen. No picture is copied for it.
    .reports-blocks = They report it and block the account
    .reports-blocks-why = With the messages kept, they can report. The app and a hotline both get to know.
    .notes-number = They write down the date and number
    .notes-number-why = Many services give a number after a report. With it, nobody has to start over.
    .asks-again = When no answer comes, they ask again
    .asks-again-why = Some days have gone by, and asking twice is fine. The number is at hand now.
    .lets-rest = Nell lets it rest and goes swimming
    .lets-rest-why = When others are taking care of it, she may stop watching. Rest belongs to the plan.

shut-door =
    It happens that a door stays shut. An adult waves it off, a line is busy, a form gets no answer. That says nothing about whether you were right to ask.

    Note the date, wait a few days and ask again. Then try another door: a second adult, another line, a hotline, the police.

    If an adult hurts you, or stands close to the person who does, leave them out. A nurse, a teacher from another class or a helpline can be the first door. You may ask as often as you need.
    .title = When a door stays shut
    .slide = A door may stay shut. That says nothing about whether you were right to ask. Ask again, and try another one. Leave out adults who hurt you or stand close to the person who does.
    .notes = Let the class collect doors in your town, as different as possible. Include some for pupils who cannot phone unnoticed, or who sign or type. Name two adults at school yourself.
    .alt = Three houses in a row have their porch lamps lit. A teenager walks to the first one.

waves =
    Afterward, people feel all kinds of things: anger, shame, relief, nothing at all. It may come in waves, and a song or a buzz can bring one on. That is no sign of weakness. It is how heads put hard things in order.

    What helps is plain: sleep, food, fresh air, somebody to laugh with. Put the phone in another room at night. Let others check for answers.

    If it gets so dark that you do not feel safe, tell an adult now. Or turn to a crisis line; Help shows them.
    .title = It comes in waves
    .slide = Anger, shame, relief, nothing at all: it comes in waves, and that is no weakness. Sleep, food, air and people help. If it gets very dark, tell an adult now or a crisis line.
    .notes = Speak slowly and name no details. Offer a break without asking why. Have the name of your counselor ready, and the crisis line from Help. Watch who goes quiet, and talk to them later, in private.
    .alt = A teenager sets a heavy backpack down on a bench. A grown-up in glasses helps to hold it.

days-again =
    One day, you notice that you have not thought about it for a whole afternoon. It is a good moment to make things yours again.

    Go through your settings: who can write to you, who sees what. Change the passwords that somebody might know. Look again after updates, since they can move a switch.

    Go back to what you like, with people who are good for you. You owe nobody the story. It is one chapter, and you write the next ones.
    .title = Ordinary days again
    .slide = One day it moves into the background. Go through settings and passwords, and look again after updates. Go back to what you like. You owe nobody the story.
    .notes = Let pupils list what makes a day ordinary and good. End the lesson with something from the list. Stay near the door afterward for anybody who would like a word.
    .alt = Three teenagers move along an evening street together. One uses a wheelchair, one a white cane.

at-the-house = A person from a chat stands in front of Aya’s house. What comes first?
    .ask-in-chat = Writing to ask what the person wants
    .ask-in-chat-why = Knowing more would calm anyone. Now it keeps contact going, so calling for help comes first.
    .app-first = Reporting the account in the app first
    .app-first-why = Reports matter, and this one can follow. It takes time, though, and danger now needs the emergency number.
    .call-now = Calling the emergency number, or an adult
    .call-now-why = When there is danger now, safety comes before every report. Any adult close by can call as well.
    .wait-it-out = Waiting until the person has left again
    .wait-it-out-why = Staying quiet can feel safest. But Aya should not be alone with it; somebody can be called at once.

what-doors-do = Match each door with what it does.
    .emergency = The emergency number
    .emergency-to = Sends help when there is danger now
    .emergency-why = It stands first in Help, for the moments that cannot wait.
    .helpline = A helpline
    .helpline-to = Listens and thinks along with you
    .helpline-why = You may call or write without knowing what you need.
    .in-app = A report in the app
    .in-app-to = Lets the company act on an account
    .in-app-why = It knows only about what somebody reports.
    .hotline = A hotline or the police
    .hotline-to = Can look for the person behind it
    .hotline-why = They read the report and can do what an app cannot.

whole-story = Before you write to a helpline, you need to have the whole story in order.
    .true-why = Many people wait for that, and they wait long. A listener can begin with half a sentence.
    .false-why = One sentence is enough, in any order. Putting things in order is what a listener helps with.

good-openings = Which of these sentences open a door?
    .odd-question = “Can I ask you something odd?”
    .odd-question-why = It is light, and it still gets the other person to listen.
    .never-mind = “Never mind, it’s not important.”
    .never-mind-why = It slips out when courage runs low, and it closes the door again. “Can we talk later?” keeps it open.
    .need-help = “I need help with something.”
    .need-help-why = It is short and clear, and no details are needed yet.
    .would-not-get-it = “You wouldn’t get it anyhow.”
    .would-not-get-it-why = Often there is a wish behind it to be asked further. Saying “it’s hard to explain” is safer.
    .something-online = “Something happened online.”
    .something-online-why = It names the topic and nothing else. That will do for a start.

in-a-report = What is most useful in a report?
    .picture-copy = A copy of the private picture, as proof
    .picture-copy-why = Proof sounds important. But such a picture is never copied; words, names and times are the proof.
    .words-names-times = The words, with account names and times
    .words-names-times-why = These are traces that can be followed. Nobody needs to see a picture for that.
    .best-guess = A good guess at who might be behind it
    .best-guess-why = Looking for an answer is natural. A guess can lead the wrong way, so give what was really there.
    .easy-parts = Only those parts that are easy to tell
    .easy-parts-why = Leaving out the rest is human. The embarrassing parts may help most, and helpers have heard such things before.

idan-order = Somebody is threatening Idan, 14. Put his steps in order.
    .brother = He tells his grown-up brother about it
    .brother-why = It is first here, since two carry it better. At any other point, it would be fine as well.
    .keeps = They save messages and account names
    .keeps-why = This comes before blocking, as long as all can be seen.
    .sends = They send the reports and block the account
    .sends-why = Now they have what a report needs.
    .writes-date = They note the date, in case nobody answers
    .writes-date-why = It can be noted only after sending. It helps when they ask again.

week-of-silence = Dele reported an account a week ago and has heard nothing. What helps?
    .take-as-no = Taking it as a no and leaving it at that
    .take-as-no-why = Silence feels like a no. Often it only means a long line, so asking again is worth it.
    .name-in-public = Naming the account in public as a warning
    .name-in-public-why = He wants to protect others. In public, it may hit the wrong person or make things worse; another door is better.
    .ask-only-once = Waiting, as asking twice annoys people
    .ask-only-once-why = Being polite is good, and a second question is polite enough. It may be what moves things.
    .ask-and-other = Asking again, and trying some other door
    .ask-and-other-why = The date and number make it easy to ask. A second door means that not everything depends on one answer.

weeks-later = It is normal when difficult feelings come back weeks later, even if all was solved.
    .true-why = Feelings come in waves, and a wave is no step back. Somebody to talk to helps then, too.
    .false-why = We would like to be done with it on one day. Heads take longer, and a wave is nothing to be ashamed of.

not-the-coach = Femke wants to tell someone, but her coach is close to the person who hurts her. Whom could she tell?
    .someone-outside = A nurse, an aunt, or else a helpline
    .someone-outside-why = Somebody outside can listen freely. Femke may pick any of them, and change to another.
    .coach-anyway = The coach anyhow, as he is in charge
    .coach-anyway-why = Being in charge makes him the obvious one. But Femke needs someone who stands on her side only.
    .talk-to-him = The person himself, to sort it out
    .talk-to-him-why = Clearing things up face to face is brave among equals. Here it could put her in danger, so a helper comes first.
    .wait-for-proof = Nobody, until she can prove all of it
    .wait-for-proof-why = Many fear not being believed. Proof is not Femke’s job, and her words are enough to begin.
