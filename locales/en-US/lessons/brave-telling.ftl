lesson = Brave telling and kind play
    .summary = Say no, find a helper, play kindly.
    .can-say-no = say no, stop and tell
    .can-three-helpers = name three helpers you can tell
    .can-kind-play = make room so others can play
    .discuss-body-tells = How can your body show a feeling?
    .discuss-next-lamp = What can Kai do if Coach is busy?
    .discuss-kind-words = Which kind words can players say?
    .home-three-lamps = Who are your three lamps?
    .home-kai-words = What could Kai say to Rex?
    .home-make-room = How can we make room for others?
    .family = Draw three houses, each with a lamp. Draw one helper at each lamp, and let one be from outside your home. Then try out the words “I need to tell you something.”
    .teacher = Three skills in one: say no, stop and tell, and go on to the next helper if one does not listen. Talk about Bea, Kai and Rex, not about the class. Children often mix up telling and tattling: tattling wants someone in trouble, telling gets someone help.

wise-feeling =
    Bea sits very still. Her tummy is in a knot. Someone was mean. That knot is wise. It says: go and tell!
    .title = A very wise knot
    .alt = A child sits small and quiet. Beside the child is an empty chair made of light.
    .notes = Ask who could sit in the empty chair. Let the children show where a body can feel worry: a knot in the tummy, hot ears, heavy legs. Do not ask when they felt it.

star-chat = Kai knows Rex from swim class. They play a star game. What should Kai say?
    .title = Kai keeps his stars
    .alt = Two speech bubbles. One has a planet as its picture.
    .notes = Rex is a child Kai knows, and he may learn to play fair, too. Read both voices in a calm tone, and let the children try each way. Practice the “no” together: short, calm, head up.
    .name = Kai
    .other = Rex
    .stars = Give me all your stars.
    .keep-stars = No. They are my stars.
    .keep-stars-why = A no can be short and calm. You can say no to friends, too.
    .maybe = Um, maybe a bit later.
    .maybe-why = Now Kai can think. A clear no is easier to hear.
    .or-else = Do it, or else.
    .give-up = Okay. Just be nice.
    .give-up-why = Kai wants it to be over. Many would. He did nothing bad, and he can tell.
    .will-tell = Stop. I’m going to tell.
    .will-tell-why = Telling is not mean. It gets help for Kai.
    .later = Later, Kai does not want to swim. He tells his coach why.
    .told = Kai puts the tablet down. He tells his dad. “That was brave,” says his dad. “I will help.”
    .helped = “I’m on your side,” says the coach. “You did nothing bad.” Now Kai is not alone.

brave-words =
    “I need to tell you something.” Say it loud. Say it soft. Draw it, if you like. It is never too late.
    .title = Brave words
    .alt = A small child with a toy rabbit talks. A grown-up kneels down and listens.
    .notes = Say the words together, first loud, then very softly. Drawing, pointing and signing are telling, too. Say that children may tell about a friend, a grown-up or someone in the family.

kind-or-tell = Is it kind play? Or is it time to tell?
    .title = Kind play, or time to tell?
    .alt = Two children sit at a table game, one in a wheelchair. There is a free stool. A third child comes to join.
    .notes = Read each card aloud, in a calm voice. Ask how the other child may feel. Say that we can tell for a friend, too.
    .bin-kind = Kind play
    .bin-tell = Time to tell
    .turn = “Your turn! You build the top.”
    .turn-why = Taking turns is fair. It is fun for both.
    .mean-words = A player is mean every day.
    .mean-words-why = You do not have to take it. A helper can step in.
    .scared = Someone scares Bea a lot.
    .scared-why = It may be someone she knows. She can tell about anyone.
    .walk-along = “Come with us, Bea!”
    .walk-along-why = Now Bea is in. Off they go!
    .must-do = “Do it, or else!”
    .must-do-why = Those words want to scare. Stop, and tell a helper.
    .okay = “Are you okay? Sit with me.”
    .okay-why = Kind words help a friend. Then you can tell, side by side.

three-lamps =
    Three lamps shine. One is Grandma. One is Coach. One is your teacher. Does one hurt you, or not listen? Try the next!
    .title = Three lamps
    .alt = Three houses stand in a row. A lamp is lit at each porch. A child walks to the first one.
    .notes = Count three lamps on your fingers, and let one be from another home. Say: keep telling until someone helps. Show where Help is in this app; a helpline is a lamp, too.

mean-player = A player is mean. What is brave?
    .tell = I stop and tell.
    .tell-why = Speaking up is brave. Now someone can help.
    .back = I am mean, too.
    .back-why = When it hurts, many want to hurt back. Then it grows. Stop, and tell a helper.

has-to = Rex says: “Do it!” So Kai has to.
    .true-why = Loud words can feel like a rule. But Kai may say no. He can tell.
    .false-why = Loud words are not a rule. Kai may say no and tell.

not-heard = One helper does not hear you. What now?
    .inside = I keep it all inside.
    .inside-why = Trying again is hard. But the next lamp is lit for you.
    .next = I go to the next one.
    .next-why = Maybe the next one listens. Keep on until someone helps. A helpline is a lamp, too.
    .player = I ask a player instead.
    .player-why = A player may feel like a friend. But you may not know who it is. Choose someone you know and trust.

bea-waits = Bea wants to play, too. What is kind?
    .room = We make room for Bea.
    .room-why = One more chair, and Bea can play.
    .later = We tell her: not today.
    .later-why = A game can seem full. But it hurts to be sent off. Try to make room.
    .go-on = We just go on playing.
    .go-on-why = It is hard to look up from play. But Bea may feel sad. Ask her in.

someone-known = You can tell about someone you know.
    .true-why = It may be a friend or a grown-up. You can tell. It is never your fault.
    .false-why = It can feel mean, so many stay quiet. But you can tell about anyone. Telling gets help.
