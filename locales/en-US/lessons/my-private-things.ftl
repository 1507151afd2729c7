lesson = My private things
    .summary = What stays in your star box.
    .can-name-private = name three things that are private
    .can-made-up-name = pick a made-up player name
    .can-ask-before = ask before you share a private thing
    .discuss-in-the-box = What goes in a star box? Why?
    .discuss-player-name = What makes a good player name?
    .discuss-who-may-know = Which helpers need to know a child’s street?
    .home-our-box = What goes in our star box?
    .home-new-name = Which player name shall we make up?
    .home-omar-asks = Who could Omar ask about the prize?
    .family = Find a box and draw a star on the lid. Draw a card for each private thing and put it in. Then make up a player name that makes you both laugh.
    .teacher = The aim: children know that a full name, home, school and phone number stay out of games, and that some helpers may know them. A last page says plainly that what underwear covers is private. Use Lea and Omar; no child says a real street or number. Many are proud to know their street by heart, so praise that first.

star-box =
    Lea has a star box. In goes her full name. In goes her street. In go her school and phone number. Those are private.
    .title = The star box
    .alt = A child puts cards into a box. A star is on its lid. The cards show a house, a telephone and a school.
    .notes = Say what private means: it is for you and the people who look after you. A home or a school is a good thing, so we look after it. Private things are not the same as secrets that feel bad; those we tell.

box-or-say = Is it for the box? Or fine to say?
    .title = In the box, or fine to say?
    .alt = A street of houses. Some curtains are open, some are shut.
    .notes = Read each card aloud and let the children point. Ask: could this show where Lea lives, or where she is each day? Then it goes in the box.
    .bin-box = In the box
    .bin-fine = Fine to say
    .street = The street Lea lives on
    .street-why = It shows where her home is. So it goes in.
    .cake = The cake Lea likes best
    .cake-why = So many people like cake! Lea can say it.
    .school = The name of Lea’s school
    .school-why = It shows where Lea is each day. In it goes.
    .phone = Lea’s phone number
    .phone-why = Anyone could call her! Into the box.
    .fox = The animal Lea likes best
    .fox-why = A fox does not show who Lea is.
    .rocket = Lea’s made-up player name
    .rocket-why = It is just for play. It hides her real name.

rocket-lea =
    Lea wants a player name. “Lea Brown” stays in the box. “How about BlueRocket?” says her aunt. Whoosh! Off she flies.
    .title = BlueRocket
    .alt = A child wears a badge. It shows a rocket, and no name.
    .notes = Make up player names as a class: a color and a thing, an animal and a food. Real name, age, birthday and school stay out of it.

prize-box = Omar flies a kite in a game. A prize box pops up. What should Omar say?
    .title = Omar and the prize box
    .alt = A kite flies in a game on a tablet. A wrapped prize hangs on a thread.
    .notes = Say that a box like this may look like part of the game. Let the children point to a reply, then try the other one. Omar gets help each time.
    .name = Omar
    .other = Prize Box
    .prize = You won a prize!
    .cheer = Yay! I love prizes.
    .cheer-why = Prizes are fun. It is okay to cheer. Omar can still ask first.
    .ask-uncle = I’ll ask my uncle first.
    .ask-uncle-why = His uncle can look at the box, too.
    .street = What street do you live on?
    .keep-it = No. That is private.
    .keep-it-why = A street stays in the star box. A real prize does not need it.
    .want-it = Okay. I want to win.
    .want-it-why = Who would not want to win? The trick is not Omar’s doing. He can still tell.
    .later = Later, Omar keeps thinking about the box. He tells his teacher.
    .told = Omar closes the box. He shows his uncle. Then the kite flies on.
    .helped = “I am glad you told me,” she says. “It is not your fault.” She helps him close it.

helpers-may-know = Who may know Lea’s full name? Not sure? Ask first. Said it in a game? You can tell.
    .title = Some helpers may know
    .alt = A nurse and a teacher look at a child. Next to the child, a tablet shows a planet.
    .notes = Ask why a nurse or a bus driver needs a child’s name. A child who is lost may tell a helper, too. If one helper hurts a child or does not listen, there is another, or a helpline.
    .nurse = The nurse
    .nurse-why = A nurse needs to know. Names help to care for you.
    .teacher = The teacher
    .teacher-why = Your teacher needs to know. Then nobody is left out.
    .player = A player in a game
    .player-why = A player can be nice. BlueRocket is all they need.

body-private =
    What underwear covers is private. No one may ask for pictures of it. Some grown-ups help you wash or heal. That is never a secret. Not sure about someone, even someone you love? Tell another grown-up!
    .title = Your body is private
    .alt = A child stands on the porch with head up. A grown-up stands behind.
    .notes = Read it in your everyday voice, like the page about the street, and go on. Nobody names or shows anything. Some children need help with washing each day; for them, too, help is never secret. If one helper hurts a child or does not listen, there is another, or a helpline.

best-name = Which name is best for a game?
    .rocket = BlueRocket
    .rocket-why = It is fun, and hides who Lea is.
    .full = Lea Brown
    .full-why = Lea loves her name. In games, a made-up one is best.

what-goes-in = What goes in the star box?
    .animal = The animal I like
    .animal-why = It is about you, so it seems private. But lots of kids like owls. You can say it.
    .street = The street I live on
    .street-why = It shows where your home is. So it goes in.
    .cake = The cake I like best
    .cake-why = It is all about you, too. But it does not show who you are.

nice-player = A nice player may know my school.
    .true-why = Nice words make us want to share. But the school stays in the box. Ask first.
    .false-why = Anyone can type nice words. The school stays in the box.

asks-street = A game asks for your street. What now?
    .win = I say it to win a prize.
    .win-why = A prize sounds great! But a real one needs no street. Ask first.
    .friend = I say my friend’s street.
    .friend-why = It keeps your own street safe. But your friend’s street is private, too. Ask first.
    .ask = I stop and I ask first.
    .ask-why = You do not have to say it. A helper can look with you.

can-still-tell = Omar said his street. He can still tell.
    .true-why = He can tell his uncle or teacher. Does one hurt him, or not listen? He can tell another, or a helpline.
    .false-why = It can feel too late. It is not. Omar can tell any time. It is not his fault.
