lesson = My body, my pictures
    .summary = A wet rabbit, a shut door, one rule.
    .coloring = I can tell any grown-up I trust.
    .find = rule, door, pool, picture, camera
    .can-body-rules = say what’s private about bodies and pictures
    .can-find-words = find words to tell about it
    .discuss-shut-doors = Which doors do we shut? Why?
    .discuss-ask-picture = When do we ask before taking a picture?
    .discuss-who-helps = Who helps children wash or get well?
    .home-door-rule = Which doors do we shut at home?
    .home-ask-me = Should we ask you before a picture?
    .home-our-words = Which words could Teo use to tell?
    .family = Take one funny picture of a toy. Ask the toy first and answer in its voice: “Yes!” or “No, thank you!” Then swap.
    .teacher = The aim: children know the underwear rule and have words to tell. Read it in the voice you use for washing hands. No one names or shows a body part, and no one tells a story of their own. Let your counselor or child protection lead know the date, and let any child sit this one out.

swim-day =
    .title = Mr. Ears hangs up to dry
    .line-alt = A clothesline with swimsuits, a towel and Mr. Ears, Teo’s toy rabbit, pegged up by his ears. Teo and Ida laugh.
    .by-ears = Mr. Ears hangs by his ears!
    .who-ida = Ida
    .had-bath = He had cream on his nose.
    .who-teo = Teo
    .pool-alt = A changing room. One door is shut, with a towel over it. Ida waits outside in her wheelchair, beside Mr. Ears.
    .teo-changes = At the pool, Teo changes.
    .door-shut = Door shut, Teo? I’ll wait!
    .notes = Ask why Ida waits outside. Shutting a door is polite and normal; it isn’t hiding. Mr. Ears got the cream at Daddy’s surprise.

private-rule = What underwear covers stays private. A picture of it is a private picture. No one may ask for one.
    .title = The underwear rule
    .alt = A child stands on the porch with head up. A grown-up stands behind.
    .notes = Read it in your everyday voice and go on. If you like, add: no one may ask to see it, either, on a screen or off.

help-rule = Some grown-ups help you wash or get well. That’s never a secret. Unsure about someone, even someone you love? Tell.
    .title = No secret
    .alt = A child sits on a bed at the doctor’s. The grown-up who came along sits near.
    .notes = Whoever helps says first what they’ll do. Some children need help with washing each day; for them, too, help is never a secret. If one grown-up hurts a child or won’t listen, there’s another one, or a helpline.

fine-or-tell = Fine? Or time to tell?
    .title = Fine, or tell?
    .notes = Read each card aloud. Two are about pictures and two about help. Ask what makes the difference: can all know about it, or must it be hidden?
    .bin-fine = Fine
    .bin-tell = Tell
    .team = Coach Ruiz takes a team picture.
    .team-why = Jackets on! All can see.
    .wash-hush = Someone helps a child wash. “Tell no one.”
    .wash-hush-why = Help is no secret.
    .nurse = Nurse Bello helps Milo. Grandpa is there.
    .nurse-why = It helps him get well. All can know.
    .player-wants = A player wants a private picture.
    .player-wants-why = No one may ask for one.

lea-asks = Lea writes. What should Ida say?
    .title = Lea asks Ida
    .notes = Lea wants a picture, too, and it’s fine: a toy, and Teo is asked first. Ask what makes this one so different from the rule on the page before.
    .name = Ida
    .other = Lea
    .how-pool = Hi! How was the pool?
    .wants-ears = Send me a picture of Mr. Ears!
    .may-i = Teo, may I?
    .may-i-why = Mr. Ears is Teo’s. He says yes.
    .dripping = He’s still dripping!
    .dripping-why = Lea can wait a bit. Then Ida asks Teo.
    .yes = Lea loves the wet ears.

zik-asks = At Teo’s, Ida plays a swim game. Zik is new. What should Ida say?
    .title = Zik asks Ida
    .notes = Read Zik in a plain voice and stop where the story stops. The rule is broken by the one who asks. Ida did nothing wrong, even with a question back.
    .name = Ida
    .other = Zik
    .fast = Want to race again?
    .wants = Send me a private picture.
    .what-for = What for?
    .what-for-why = Ida wants to know why. Nothing makes it okay. She can get Daddy.
    .get-daddy = Teo, call your Daddy!
    .get-daddy-why = Ida sends nothing and calls. Great!
    .thinks = Ida turns the tablet over. “Teo, call your Daddy!”
    .told = Daddy comes. “Zik broke the rule, not you.” They keep Zik’s words, report and block.

team-day = Coach Ruiz holds up her camera. Jackets on! What should Ida do?
    .shut-door = Shut the door
    .shut-door-why = That’s for changing. Here everyone has a jacket on.
    .ask-first = Ask first
    .ask-first-why = The coach asked already. Ida said yes.
    .smile = Smile for it
    .smile-why = It’s a picture everyone can see.

wash-help = Grown-ups help kids wash. What isn’t okay?
    .too-quick = Quick
    .too-quick-why = Quick can be fine. Ask for slow if you like.
    .a-secret = A secret
    .a-secret-why = Everyone may know who helps you.
    .too-funny = Funny
    .too-funny-why = Bubbles on your nose are fine. Hiding it isn’t.

odd-help = Teo likes a grown-up a lot. Now a hug feels odd. Which words work best?
    .private-picture = “Someone wants a private picture.”
    .private-picture-why = Those are brave words. Here it’s about a hug.
    .not-sure = “I’m not sure about someone.”
    .not-sure-why = You can tell about anyone. Not heard? Tell another.
    .friend-needs = “My friend needs help.”
    .friend-needs-why = Those are kind words. Here Teo needs help himself.

sleepy-teo = Teo fell asleep with Mr. Ears. Ida has a camera. What should Ida do?
    .shut-door = Shut the door
    .shut-door-why = That’s kind to sleepers. What about the picture?
    .ask-first = Ask first
    .ask-first-why = It’s Teo’s picture. Ida waits till he wakes up.
    .smile = Smile for it
    .smile-why = Ida can smile. Teo can’t say yes or no yet.

lea-house = Milo is at Lea’s house. He changes for the pool. What should Milo do?
    .shut-door = Shut the door
    .shut-door-why = Changing is private, at Lea’s house, too.
    .ask-first = Ask first
    .ask-first-why = Asking is always fine. He can shut a door anywhere.
    .smile = Smile for it
    .smile-why = No pictures here. Milo is changing.

drawing-game = A player asks Ida for a picture. It breaks the underwear rule. She goes to Ms. Ade. Which words work best?
    .private-picture = “Someone wants a private picture.”
    .private-picture-why = Now Ms. Ade knows what it’s about.
    .not-sure = “I’m not sure about someone.”
    .not-sure-why = That’s a start. Say what the player asked for, too.
    .friend-needs = “My friend needs help.”
    .friend-needs-why = Those are kind words. This time it’s Ida.

lea-whispers = Lea whispers: “A player wants a private picture.” Ida goes to Coach Ruiz. Which words work best?
    .private-picture = “Someone wants a private picture.”
    .private-picture-why = Brave words. The coach may think it’s about Ida.
    .not-sure = “I’m not sure about someone.”
    .not-sure-why = That’s a start. The coach can’t hear it’s Lea yet.
    .friend-needs = “My friend needs help.”
    .friend-needs-why = Now the coach looks after Lea. Good friends tell.
