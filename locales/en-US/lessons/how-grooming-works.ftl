lesson = How grooming works
    .summary = Two chess players write to Luca. Both chats start the same. Where do they split?
    .can-name-tricks = tell a plain question from one that pulls at you
    .can-meet-plan = see what’s missing from a plan to meet
    .can-set-down = choose who to tell, and who comes next
    .discuss-where-they-part = Two chats begin with the same line. Where do they split?
    .discuss-alone-in-town = How could a class help someone who’s new in town?
    .discuss-good-no = Which short sentence makes a good “no”?
    .home-met-online = Have you ever met someone you only knew from far away? How did you plan it?
    .home-come-along = Who could come along if someone my age wanted to meet an online friend?
    .home-easier = When’s a good time to tell you something that’s hard to say?
    .family = Play one game with someone at home, any game. The loser says “no” in three voices: a robot, an opera singer, and their own.
    .teacher = The aim: students judge a contact by what it asks for, and know the plan for meeting. Stay with Luca and Vera, and ask for no personal stories. Students often say “I’d just block them”. Answer that blocking is fine, and that grooming is built so that no one wants to block.

chess-friend = Luca is 11 and new in town. He plays in the library’s online chess group. Someone he’s never met writes after a game. What should Luca write?
    .title = Good game, Luca
    .notes = Nothing unsafe is asked here. Say clearly that we still don’t know who slow_bishop is; there’s no sign so far. Ask what Mr. Novak does with that on Friday: he calls, and he comes along.
    .easy = Luca is new in town. He likes chess. A player writes to him. Nothing odd so far.
    .name = Luca
    .other = slow_bishop
    .hello = Good game! Where’d you learn that knight move?
    .from-grandpa = From my grandpa. He calls it the hop.
    .from-grandpa-why = That’s chess talk with a bit of grandpa in it. No one can find Luca by that.
    .see-you-around = Thanks. See you around!
    .see-you-around-why = Short works, too. Luca decides how much he wants to chat.
    .chess-night = Library chess night is Friday. Bring your dad, mine’s coming too.
    .be-there = My dad will love it. See you Friday!
    .be-there-why = It’s good that Luca thinks of his dad. One step is missing: asking him before saying yes.
    .ask-dad = I’ll ask my dad. He loses to me, too.
    .ask-dad-why = Luca asks before he plans. His dad is welcome, so nothing is hidden.
    .just-online = Not my thing. Another game?
    .just-online-why = Playing online is enough for now, and Luca doesn’t explain. Watch how the other player takes it.
    .check-first = Ask him first, okay?
    .mine-loses = Mine loses to everyone. See you both!
    .take-white = Sure. You take white.
    .friday = Mr. Novak calls the library and comes along. No sign of anything odd so far. At the door, a girl with braids sells muffins shaped like rooks.
    .one-more = They play until dinner. Luca tells his dad about Friday. He can still think it over.

luca-chat = A week later, another player writes. What should Luca write this time?
    .title = Good game again
    .notes = Let students find the line where the two chats split. It isn’t the tone. One player wants a parent there, the other wants Luca alone. Go back and try another way; every way leads to help.
    .easy = Another player writes. The first line is the same. Then it changes. Help Luca pick.
    .name = Luca
    .other = pawn_nine
    .hello = Good game! Where’d you learn that knight move?
    .from-grandpa = From my grandpa. He calls it the hop.
    .from-grandpa-why = So far it’s the same friendly question as last week, and the same friendly answer.
    .lost-games = By losing about a hundred times.
    .lost-games-why = A joke is fine here. Nothing odd has been asked so far.
    .real-game = Let’s meet and play for real.
    .sure-when = Sure! When?
    .sure-when-why = Wanting a friend is a good wish. What this player does with it isn’t Luca’s doing, and his dad can help.
    .dad-asks = Fun! My dad’s going to ask who’ll be there.
    .dad-asks-why = It’s good that Luca brings in his dad. This way the player gets to name someone. Luca and his dad pick who comes along.
    .nosy-dad = Fun! Then you’ll meet my dad. He’s nosy.
    .nosy-dad-why = Friendly and clear. Now the player has to show what they think of a grown-up in the room.
    .only-you = No grown-ups. Only you.
    .house-rule = Then you’ll miss my dad’s famous sandwiches.
    .house-rule-why = That’s a no with a joke in it, and Luca closes the chat. He doesn’t argue about who’s right.
    .he-reads = My dad only reads there. Bye for today!
    .he-reads-why = Luca leaves, and that’s good. He can stay away, too: the answer is in already. This player wants him alone.
    .leave-him-out = Okay, I guess I could come alone.
    .leave-him-out-why = Luca doesn’t want to lose his one chess friend. He can take that back, now or later.
    .later-sure = Later, Luca thinks of chess night. There, dads are welcome. He gets out of bed.
    .later-dinner = Later, dinner tastes like nothing. Luca puts his fork down and starts to talk.
    .pause = Luca looks at the board. His next move isn’t on it. He leaves the chat.
    .told = The messages stay where they are. There’s light in the kitchen, and Luca goes in. Later, he and his dad keep them, report the player in the app and block.
    .helped = “I’m glad you came to me,” says Mr. Novak. They keep the messages, report the player in the app and block. “Even if you’d gone there, I’d want to know.”

luca-kitchen =
    .title = Light in the kitchen
    .dog-alt = Luca stands in front of his new school and lets a small dog sniff his hand.
    .three-weeks = Three weeks in town. One friend so far.
    .good-boy = At least you never ask where I’m from.
    .board-alt = Luca sits at the kitchen table with a chessboard. His father sets down two cups.
    .same-evening = That evening, after the second player.
    .who-wins = Still up? Who’s winning?
    .who-luca = Luca
    .who-mr-novak = Mr. Novak
    .ask = Luca wants his dad to know. Which answer does it?
    .queen-thing = A player beat me. With your queen trick.
    .queen-thing-why = Chess makes talking easier, so it’s a fine start. His dad may hear only the chess. One more line will do it.
    .without-you = A player wants to meet me. Without you.
    .without-you-why = Eight words, and Mr. Novak sits down. Luca doesn’t need the whole story to begin.
    .just-tired = School is huge. And I’m there without friends.
    .just-tired-why = That’s true, and his dad will care. The player isn’t in it yet, so that can be the next line.
    .notes = Read it in two voices. Then everyone says the chosen line out loud once, to a partner or to the wall. Talk about being new: loneliness is common, and it’s what some people use.

what-it-means =
    Both players started the same way. One wanted Luca’s dad there. The other wanted Luca alone.

    Grooming means winning a young person’s trust, step by step, to use it later. An adult or an older teen can do it, online or nearby. You can let go at any step. Yesterday’s yes doesn’t bind you.

    Meeting someone from online? Ask first. A grown-up you already know comes along, picked by you.
    .title = Step by step
    .alt = A long thread starts at a speech bubble with a kite in it and runs around the corners of several houses.
    .slide = Grooming means winning a young person’s trust, step by step, to use it later. You can let go at any step. Meeting someone? Ask first. A grown-up you already know comes along, picked by you.
    .easy = Some people win your trust to use it. You can stop at any step. Ask first before you meet. Bring a grown-up you know.
    .notes = The word is new to some students, so read it slowly. Stress that most friendly people are just friendly. Say the meeting rule once, and add that someone who already went can tell as well.

vera-week = Vera, 12, shows her bread online. She says yes too fast and laughs about it. Find every warning sign.
    .slide = Vera, 12, shows her bread online. She says yes too fast and laughs about it. Say the number of every line that’s a warning sign.
    .title = Sugar Fox asks Vera
    .notes = Three lines are signs. One of Vera’s own lines gave something away; ask which, and say that she was only being friendly. Ask which lines would be fine from anyone.
    .easy = Vera bakes. An account writes to her. Some lines are fine. Some are warning signs.
    .name = Vera
    .other = sugar_fox
    .braid-bread = How’d you get that braid so even?
    .braid-bread-why = A question about bread. It fits what Vera posted, and any answer is fine.
    .long-strands = Roll the strands really long first.
    .long-strands-why = Vera shares a baking tip. It says what she can do, not where she is.
    .raisins = Raisins or no raisins?
    .raisins-why = Still about bread. Curious questions alone are no sign.
    .market = No raisins! I sell out every Saturday at the market.
    .market-why = Here Vera gave away a place and a day. She was proud of her bread, and that’s fine. She can tell her dads.
    .pack-up = When do you pack up there?
    .pack-up-why = That’s a personal question. It asks when Vera leaves a place.
    .no-others = You don’t need other friends.
    .no-others-why = That’s isolation. It sounds close, and it pushes everyone else away.
    .two-friends = Hm. I’d like to keep mine.
    .two-friends-why = Vera says what she wants. It’s a good answer, and no sign.
    .delete-it = Delete this chat tonight.
    .delete-it-why = That’s asking for secrecy. A chat that’s gone can’t be shown to anyone.

free-or-pull = These lines come in pairs. Which ones leave you free, and which ones pull?
    .title = Free, or on a thread?
    .notes = Ask what changes within each pair. The free lines let other people in and give time. Then let students turn one pulling line into a free one.
    .bin-free = Leaves you free
    .bin-pulls = Pulls at you
    .bring-sister = “Bring your sister along.”
    .bring-sister-why = Other people are welcome. You can still say no.
    .leave-sister = “Leave your sister at home.”
    .leave-sister-why = It takes the people around you out of the way.
    .no-hurry = “Answer whenever you like.”
    .no-hurry-why = You get time. Tomorrow is fine.
    .by-nine = “Answer by nine, or we’re done.”
    .by-nine-why = A clock and a small threat. Friends can wait.
    .show-dads = “Show your dads our chat.”
    .show-dads-why = Nothing here has to stay hidden.
    .not-for-dads = “Our chat isn’t for your dads.”
    .not-for-dads-why = It keeps away the people who could help.

set-it-down =
    Wanting a friend is a good wish. Whoever turns it into a trick is to blame, not you. Already met? Took a gift? Promised to be quiet? You can tell today, or next year.

    Pick someone: an aunt, a counselor, a coach. Is that the person hurting you, or one who won’t listen? Go to another, or a helpline. For very dark moments, Help shows a crisis line.
    .title = You can set it down
    .alt = A phone lies face down beside a warm mug and a lamp at the window.
    .slide = Wanting a friend is a good wish. Whoever turns it into a trick is to blame, not you. Already met? You can tell, any time. Pick someone, then someone else, or a helpline.
    .easy = It was a trick. You are not to blame. You can tell at any time. Pick an adult or a helpline.
    .notes = Take your time, and don’t ask whether it happened to anyone. Name two people at your school who listen, such as the counselor or child protection lead. Stay nearby for a few minutes.

dough-shine = In a baking app, someone asks Vera: “What makes your bread so shiny?” What fits here?
    .answer-gladly = Answer it and keep chatting
    .answer-gladly-why = It’s about egg on bread. No one learns where Vera is or when.
    .leave-out = Answer, but leave out place and time
    .leave-out-why = A good habit. Here no one asked for a place or a time, so Vera can just answer.
    .show-first = Show it to a grown-up, then decide
    .show-first-why = Showing is always fine. For a question about bread, she can also answer right away.

plan-mother = A player wants to meet Luca at the library. Mr. Novak has read it and is fine with it. “My mom will watch us both,” says the player. What’s missing?
    .nothing = Nothing. It can go ahead
    .nothing-why = Luca asked, and a grown-up would be there. But the other side picked her, and he’s never met her.
    .asking = The question at home
    .asking-why = It matters in any plan. Here Luca has asked already. What’s missing is someone he knows.
    .own-adult = A grown-up chosen at home
    .own-adult-why = The player’s mom is the player’s choice. Mr. Novak, or someone Luca knows, comes along.

yes-yesterday = Luca said yes to a meeting yesterday. Today he can still say no.
    .true-why = Yesterday’s yes isn’t a promise. Plans can end with one line, or with none.
    .false-why = Luca likes to keep his word. This one he can take back: a no counts at any step.

saturday-night = It’s late on Saturday. Luca wants to tell someone tonight who doesn’t know him. Who fits best?
    .counselor = Mr. Okoro, the counselor at school
    .counselor-why = Mr. Okoro listens well. He’s back on Monday, and Luca wants to talk tonight.
    .on-the-run = Coach Ruiz, on a run around the field
    .on-the-run-why = A run makes talking easy. But she knows Luca, and practice isn’t until Tuesday.
    .by-text = A helpline, by text
    .by-text-why = Some helplines answer at night, and no one there knows Luca. Help shows which ones.

drum-room = In a music app, someone asks Milan: “What do you play, and where do you practice?” What fits here?
    .answer-gladly = Answer it and keep chatting
    .answer-gladly-why = The first half is only about music. The second half asks where Milan can be found.
    .leave-out = Answer, but leave out place and time
    .leave-out-why = “Drums, loud ones” is a full answer. Where he practices stays with him.
    .show-first = Show it to a grown-up, then decide
    .show-first-why = Showing is always fine. Here Milan can also split the question himself: drums yes, place no.

swim-club = A man who helps at the swim club writes to Vera: “Delete what I send you.” What fits here?
    .answer-gladly = Answer it and keep chatting
    .answer-gladly-why = Everyone at the club likes him, so it’s hard to doubt him. What counts is that he wants secrecy.
    .leave-out = Answer, but leave out place and time
    .leave-out-why = He knows the place and time already. The trouble is that no one may see what he writes.
    .show-first = Show it to a grown-up, then decide
    .show-first-why = When an adult asks for secrecy, that’s a sign, even from someone she knows. She keeps the messages and shows them to a second person.

recipe-swap = Someone from a baking app wants to swap recipes at the market. Mr. Silva would stand right beside Vera. She wants to surprise him. What’s missing?
    .nothing = Nothing. It can go ahead
    .nothing-why = A public place and her own dad: nearly complete. But he doesn’t know yet who’s coming, or why.
    .asking = The question at home
    .asking-why = Mr. Silva can only look out for her if he knows. Asking is the piece that’s missing.
    .own-adult = A grown-up chosen at home
    .own-adult-why = That part is done, because Mr. Silva is right there. He just doesn’t know about it.

drum-store = Milan wants to meet a drummer from a forum at a big music store. His mother has read the chat, called the store and will come along. What’s missing?
    .nothing = Nothing. It can go ahead
    .nothing-why = He asked, she checked, and she comes along. Milan can still leave whenever he likes.
    .asking = The question at home
    .asking-why = It’s the right thing to look for. Ms. Lindqvist has read it all, so that part is done.
    .own-adult = A grown-up chosen at home
    .own-adult-why = That’s what keeps many plans from being complete. Here his own mother comes along.

older-student = An older student sends Vera odd messages. She wants someone who can act at school. Who fits best?
    .counselor = Mr. Okoro, the counselor at school
    .counselor-why = He knows both students and the school’s steps, and he can act there.
    .on-the-run = Coach Ruiz, on a run around the field
    .on-the-run-why = She’ll listen, and she’d pass it on. If Vera goes straight to the counselor, she only has to tell it once.
    .by-text = A helpline, by text
    .by-text-why = A helpline is good for talking, any day. Inside the school, it can’t do much.

on-the-move = In an office, Milan goes silent. When he moves, the words come. He wants to tell tomorrow. Who fits best?
    .counselor = Mr. Okoro, the counselor at school
    .counselor-why = He’d help, and he has time. But a chair in an office is just what makes Milan go silent.
    .on-the-run = Coach Ruiz, on a run around the field
    .on-the-run-why = Side by side, out of breath, no one looking at him: that’s how Milan talks.
    .by-text = A helpline, by text
    .by-text-why = Typing helps many people. Milan talks best out loud and in motion.
