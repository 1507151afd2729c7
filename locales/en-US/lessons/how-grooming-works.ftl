lesson = How grooming works
    .summary = A trick in small steps: what they look like, and how to let go of the thread.
    .can-plain-words = explain in plain words how grooming works
    .can-name-tricks = match a message with the trick behind it
    .can-let-go = say no at any step, even after a yes
    .can-set-down = choose somebody to tell, and a second person in case
    .discuss-why-praise = Why do compliments work on everybody?
    .discuss-normal-telling = How could a group of friends make telling normal?
    .discuss-good-no = Which sentence makes a good “no”?
    .home-too-fast = How could someone notice that an online friendship is moving too fast?
    .home-took-gift = What could a kid do who already took a gift?
    .home-easier = What could I do so that telling me is easier?
    .family = Everybody practices a short “no” out loud, first in a funny voice and then in their own. Afterward, agree that a gift or a broken rule never stands in the way of telling.
    .teacher = The aim: pupils know the small steps of grooming and the way out of it. Stay with Elif, Luca and the others in the stories, and ask for no personal ones. Pupils often say “I’d just block them”. Answer that blocking is a good step, and that the trick is built so that nobody wants to block.

what-it-means =
    Grooming is a trick that comes in small steps. Somebody wins a young person’s trust in order to use it later. It can be an adult or an older teenager, online or nearby.

    Each single step can look friendly, like a thread that disappears around a corner. When you know the steps, you notice the thread earlier. You can let go of it at every corner.
    .title = A trick in small steps
    .alt = A long thread starts at a bright speech bubble with a kite in it and runs around the corners of several houses.
    .slide = Grooming is a trick in small steps. Somebody wins a young person’s trust in order to use it. Each step can look friendly. When you know the steps, you notice the thread earlier.
    .notes = Read the first paragraph slowly, because the word is new to some pupils. Stress that most friendly people are simply friendly, and that one sign alone proves little. Say that anyone may skip a page or pass.

elif-week = Elif, 12, shows her clay animals online. A new account has been writing to her for a week. Press every line that is a warning sign.
    .title = Elif’s new follower
    .notes = Four lines are signs, and five are not. Ask for the reason before you show an answer. Then ask which two of Elif’s own lines slow things down.
    .name = Elif
    .other = clay_garden
    .clay-fox = I saw your clay fox.
    .clay-fox-why = This is about something Elif made. Plenty of nice chats begin this way.
    .ears = Thanks! The ears took me ages.
    .ears-why = Elif talks about her fox. That shows what she can do, not who or where she is.
    .best-person = You’re the best person here.
    .best-person-why = This is fast praise, far bigger than a clay fox. Praise feels good, and that is why the trick uses it.
    .twelve-too = I’m 12, too. Look at my photo.
    .twelve-too-why = This may be pretending. Anyone can type an age, and a photo can be borrowed.
    .which-tools = What tools do you use?
    .which-tools-why = Elif brings the talk back to clay. Her question is a fine one.
    .old-spoon = An old spoon and a stick.
    .old-spoon-why = A plain answer to a plain question. Not every line from this account is a sign.
    .closest = I feel closer to you than to anyone.
    .closest-why = This is speed. Feeling close takes time, and here it comes after a few days.
    .just-a-week = We’ve talked for a week!
    .just-a-week-why = Elif says out loud what seems odd. That is a smart way to slow things down.
    .which-bus = Which bus do you take home?
    .which-bus-why = This is a personal question. A bus line can show where somebody is, so it stays private.

warm-words =
    Kind words feel good, and everybody likes hearing them. In grooming, they come fast and in great amounts: likes on everything, messages all day, “nobody is like you”. Feeling close is supposed to happen before you know each other.

    So pay attention to the speed, not the sweetness. Real friendship goes in both directions. It can wait until tomorrow, and it leaves you time for other people.
    .title = Warm words, very fast
    .alt = Two speech bubbles. One of them has a planet as its profile picture.
    .slide = Kind words feel good to everybody. In grooming, they come fast and in great amounts. Pay attention to the speed, not the sweetness. Real friendship can wait until tomorrow.
    .notes = Ask what a good compliment sounds like, and how it differs from a flood of them. Nobody needs to stop liking praise. Make clear that enjoying it is human and never a reason for blame.

same-school =
    “I go to your school.” “I’m your age.” Anybody can type that, adults too. You do not have to solve the puzzle online. Ask around in person: a friend, your class, a teacher. Until you are sure, your class, your way home and your plans stay with you.

    Somebody wants to meet? Ask first. A grown-up you already know comes along, not one the other person picks. Went anyway? You can still tell, and it is not your fault.
    .title = Same school, same age?
    .alt = Four cards on a pin board: a cap, a school bus, a dog, a street lamp. Threads lead from them to a small house.
    .slide = “I go to your school.” Anybody can type that. Ask around in person. Somebody wants to meet? Ask first, and a grown-up you already know comes along. Went anyway? You can still tell. Not your fault.
    .notes = Ask how a class could check such a story together, without answering the account. Pupils who moved or changed schools often hope for contact; treat that hope with respect. Say the meeting rule once, and its last sentence twice.

luca-chat = Luca, 12, is new at his school and sings in the choir. Someone with a kite picture writes to him. What should Luca write?
    .title = A message for the new kid
    .notes = Pupils advise Luca; nobody plays the other account. After each reply, ask what it does for him. Go back once and take another way, so that the class sees that every way leads to help.
    .name = Luca
    .other = hallway_kite
    .hello = Hi. You’re new, right?
    .schoolmate = I go to your school, too.
    .my-class = Great! I’m in 7B, room 12.
    .my-class-why = When you are new, a friendly hello is a gift. Luca wants to belong, and that is fine. He can still get help.
    .which-class = Cool. Which class are you in?
    .which-class-why = Asking is a good idea, and most people would. But this account can give any answer. It is safer to ask off the screen.
    .ask-choir = I’ll ask about you in choir first.
    .ask-choir-why = Luca checks with people he can see. Somebody who really goes to his school has no problem with that.
    .game-card = I have a game card for you.
    .what-for = What do you want for it?
    .what-for-why = Luca suspects a catch, and that is clever. He does not need the answer, because a no is enough.
    .no-card = No thanks. I’m leaving this chat.
    .no-card-why = It is short and friendly enough. Without the gift and without the chat, there is no thread to pull.
    .take-card = Wow, really? Thank you!
    .take-card-why = Almost everybody is happy about a gift. If there is a thread on it, that is not Luca’s doing.
    .no-asking = Don’t ask people. Just trust me.
    .still-ask = I do ask people I know.
    .still-ask-why = Trust does not need to be hidden. Luca says what he will do, and then he does it.
    .stay-quiet = Okay, I won’t ask anybody.
    .stay-quiet-why = Luca does not want to hurt anyone. But he can change his mind at any time and ask for help.
    .why-not = What’s wrong with asking?
    .why-not-why = It is a fair question. The push itself is the answer: Luca can stop here and talk to someone.
    .later-class = Later, Luca feels uneasy about what he wrote. He tells his grandmother at breakfast.
    .later-card = Later, Luca feels stuck. The card seems to weigh a lot. He tells his choir teacher, Mr. Okoye.
    .later-quiet = Later, Luca feels alone with it. He knocks on his dad’s door and tells him.
    .pause = Luca puts the phone in his pocket. Something is pulling at him, and he would like to know what.
    .told = Luca shows Mr. Okoye the chat after choir. Nobody at school knows the account. They keep the messages, report the account and block it. On Thursday, two kids from choir save Luca a seat.
    .helped = “I’m so glad you told me. You did nothing wrong,” the adult says to Luca. Together they keep the messages, report the account and block it. The next day, a teacher makes sure that Luca is not alone at lunch.

gift-thread =
    A gift card, a ride, a meal, a place to stay: in grooming, a gift can have a thread on it. First comes the gift, and then the feeling that you owe something. That feeling is the thread.

    You owe nothing, not even an answer. Wanting or needing something is no reason for shame. Somebody who already took a gift can still say no, and can still tell.
    .title = When a gift has a thread
    .alt = A gift box. A long thread leads from it and out of sight.
    .slide = In grooming, a gift can have a thread: the feeling that you owe something. You owe nothing, not even an answer. Somebody who took a gift can still say no and still tell.
    .notes = Ask how a birthday gift is different from a gift with a thread. Some pupils’ families have little money, so never speak of gifts as greed. The last sentence is for anyone who needs it today.

small-pushes =
    Pressure often begins quietly. “Everyone does it.” “Let’s use another app.” “Your family wouldn’t understand.” Every sentence pushes you a little farther away from other people. Later, the pushing can be about private pictures.

    You can stop at any sentence, even if you said yes to the one before. “No” is a complete answer. You can leave without giving a reason and without saying goodbye.
    .title = Small pushes
    .alt = A bright door stands open and leads to a second, darker door.
    .slide = Pressure often begins quietly: “Everyone does it.” “Let’s use another app.” You can stop at any sentence, even after a yes. “No” is a complete answer.
    .notes = Have the class say “No.” and “I’m leaving now.” out loud, once softly and once firmly. Ask why a push away from other people matters most. Nothing more needs to be said about pictures here.

free-or-pull = Which words leave a person free, and which ones pull? Put every card where it fits.
    .title = Free, or on a thread?
    .notes = Ask what the free cards have in common: a no is welcome, and other people may join. Then let pupils change one pulling card until it leaves a person free.
    .bin-free = Leaves you free
    .bin-pulls = Pulls at you
    .no-hurry = “No hurry. Write when you like.”
    .no-hurry-why = There is room to wait. A friend does not count the minutes.
    .after-all = “After all that I did for you!”
    .after-all-why = It turns kindness into a bill. You do not have to pay for kindness.
    .only-me = “Nobody understands you like me.”
    .only-me-why = It sounds warm, but it pushes other people away. Real friends are happy that you have others.
    .funny-dog = “The dog in your comic is funny.”
    .funny-dog-why = This praise is about one thing you made. It asks for nothing in return.
    .everyone-does = “Everyone your age does it.”
    .everyone-does-why = This is pressure. Nobody has asked everyone, and you may still say no.
    .bring-sister = “Bring your sister along, too.”
    .bring-sister-why = Other people are welcome here. That is a good sign.
    .real-friend = “A real friend would say yes.”
    .real-friend-why = Here, friendship depends on a yes. A real friend can hear a no.
    .fine-no = “No? That’s fine with me.”
    .fine-no-why = A no is heard, and nothing bad follows. That is what being free feels like.

set-it-down =
    A secret like this is heavy, and you do not have to carry it alone. Grooming is not your fault, whatever you said and however long it lasted. You can tell today or much later.

    Choose an aunt, a teacher, a coach or a nurse. Sometimes the unsafe person belongs to the family, a team or the neighborhood. If anybody hurts you or does not listen, choose another person or a helpline. Does it all feel too dark? Help shows a crisis line and the emergency number.
    .title = Set it down
    .alt = A teenager sets a heavy backpack down on a bench. A grown-up in glasses helps to hold it.
    .slide = A heavy secret can be set down. It is not your fault, whatever you said. Tell an aunt, a teacher, a coach or a nurse, then another, or a helpline. Very dark? Help shows a crisis line.
    .notes = Take your time with this page. Do not ask whether it has happened to anyone. Name two people at your school who listen, finish with something calm, and stay nearby for a few minutes.

what-is-it = What is grooming?
    .any-chat = Chatting with someone you have never met
    .any-chat-why = Many people think of strangers first. Plenty of chats are fine, and grooming can also come from somebody nearby.
    .loud-fight = Starting a loud fight in a group chat
    .loud-fight-why = A fight can hurt a lot, too. Grooming is usually quiet and friendly, so look for small steps.
    .using-trust = Winning someone’s trust so as to use it
    .using-trust-why = That is the heart of it. It comes in small steps, and each one can look kind.
    .many-questions = Asking a new friend many curious questions
    .many-questions-why = Too many personal questions can be one sign. Grooming is several steps that belong together.

one-compliment = One compliment from a new person proves that it is grooming.
    .true-why = Being careful makes sense, so this is easy to believe. But one nice line proves little; several signs together tell more.
    .false-why = Most compliments are just kind. It is the speed, and several signs together, that count.

which-trick = Match each message with the trick behind it.
    .best-here = “You’re better than everyone here.”
    .best-here-to = Fast praise
    .best-here-why = Big praise from a new person is meant to make you feel close very quickly.
    .same-halls = “I’m in your school, one grade up.”
    .same-halls-to = Pretending to be a schoolmate
    .same-halls-why = Anybody can type this. Asking around at school shows if it is true.
    .gift-card = “I bought you a gift card.”
    .gift-card-to = A gift with a thread
    .gift-card-why = First comes the gift, and then the feeling of owing. You owe nothing.
    .all-say-yes = “All the others said yes.”
    .all-say-yes-to = Pressure
    .all-say-yes-why = What others say or do is no reason. Your no counts just as much.

oskar-account = An account tells Oskar that it belongs to a kid from his school. What is best?
    .ask-in-person = Ask around at school, face to face
    .ask-in-person-why = At school, Oskar talks with people he can see. That shows more than any chat.
    .ask-photo = Ask the account for one more photo
    .ask-photo-why = A photo feels like proof, so many would ask. But photos can be borrowed or made up.
    .knows-teachers = Believe it if it knows the teachers
    .knows-teachers-why = It seems to fit. But names of teachers can often be found online, so asking in person is safer.
    .test-question = Test it with a question about lunch
    .test-question-why = A test is a clever thought. But it keeps the chat going, and answers can be guessed.

what-pulls = Which of these messages pull at a person?
    .you-owe = “You took my card, so help me.”
    .you-owe-why = Here the thread on the gift can be seen. Nobody owes a favor for a gift.
    .tomorrow = “I have to go. Talk tomorrow?”
    .tomorrow-why = A question can feel like pressure. But this one can wait, and a no would be fine.
    .between-us = “Let’s keep this between us.”
    .between-us-why = A request to stay silent takes other people away. It is a good reason to tell.
    .best-drawing = “Which drawing do you like best?”
    .best-drawing-why = Looking twice at questions is wise. But this one is about drawings, and any answer is fine.
    .prove-it = “Prove that we’re real friends.”
    .prove-it-why = Friendship needs no proof. This line makes a no feel mean, and that is pressure.

yes-yesterday = Someone who said yes yesterday may say no today.
    .true-why = A yes is not a promise for tomorrow. Everyone may stop at any step.
    .false-why = Keeping one’s word feels right, so many people think so. But nobody has to go on, and a no counts at any step.

hana-card = Hana took a gift card from an online friend. Now that person wants a favor. What is true?
    .one-favor = She owes one favor, but not two
    .one-favor-why = One favor sounds like a fair trade. But a real gift has no price, so she owes none.
    .give-back = She must give the card back first
    .give-back-why = Giving it back seems to cut the thread. It is not needed: she can say no and tell right now.
    .explain-first = She must explain why she says no
    .explain-first-why = Being polite is a good habit. Here no reason is needed, because “no” is a complete answer.
    .owes-nothing = She owes nothing and can tell now
    .owes-nothing-why = The gift was part of the trick. Having taken it does not make anything Hana’s fault.

amara-steps = Amara feels a thread pulling. Put her steps in order. In real life, telling may also come first.
    .stops = She stops writing back
    .stops-why = This comes first because she can do it at once. She needs no last word.
    .leaves-it = She leaves the messages there
    .leaves-it-why = She stops, but deletes nothing. The chat shows helpers what happened.
    .shows-it = She shows them to her uncle
    .shows-it-why = The messages are still there, so she can show them. A nurse, a teacher or a helpline would be good, too.
    .they-report = They report the account and block it
    .they-report-why = It comes last because it is easier with two. A block can also hide the chat.

well-known = A coach whom everyone likes sends Priya messages and wants them kept secret. What now?
    .trust-him = Keep it, because everyone trusts him
    .trust-him-why = If everyone likes someone, doubt feels unfair. But it is the request for secrecy that counts.
    .tell-another = Tell another grown-up, or a helpline
    .tell-another-why = Safe adults do not ask for secrets like this. Priya can choose anyone she trusts, and it is not her fault.
    .wait-see = Wait and see if he asks for more
    .wait-see-why = Wanting to be sure is natural. The secret is reason enough, so Priya can tell somebody today.
    .ask-him = Ask him to speak with her family
    .ask-him-why = Being open is a good idea. But Priya does not have to fix this with him; another adult can.
