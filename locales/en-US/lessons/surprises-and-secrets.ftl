lesson = Surprises and secrets
    .summary = A cake, a hat and a creamy rabbit.
    .coloring = A surprise ends. I can tell a secret.
    .find = cake, kite, song, party, secret
    .can-surprise-or-secret = tell a surprise from a secret to tell
    .can-tell-secret = find someone to tell a secret to
    .discuss-good-surprise = How does a happy surprise feel inside?
    .discuss-same-words = Vera and Pip both say “secret.” What’s different?
    .discuss-who-helps = Who helps children in our school?
    .home-nice-surprise = What nice surprise could we plan?
    .home-teo-tells = Who could Teo tell about the hat?
    .home-five-helpers = Who are your five helpers?
    .family = Plan a tiny surprise for someone and say when it ends. Then draw around your hand and put one helper on each finger.
    .teacher = By the end, children can hear the difference between a surprise that ends and a secret that goes on. Vera and Pip use the same words on purpose. Teo carries the lesson, so ask for no secrets. If a child says that telling is mean, say that telling is how we help.

cake-plan =
    .title = The cake plan
    .flour-alt = Teo kneels on a chair with flour on his nose. His toy rabbit, Mr. Ears, sits by the bowl. Papa stirs.
    .shh = Shh! A cake for Daddy.
    .who-mr-okafor = Papa
    .how-long = How long do I keep quiet?
    .who-teo = Teo
    .till-sunday = Till Sunday. Then we eat it!
    .sunday-alt = Daddy throws up his arms at a cake with candles. Teo holds up Mr. Ears, who has cream on his nose.
    .for-me = For me? Wow!
    .who-mr-silva = Daddy
    .ears-quiet = Mr. Ears kept quiet, too!
    .notes = Ask what Teo asked: how long? A surprise has a day when it ends, and then it makes people happy. Mr. Ears needs a bath now; you’ll meet him again.

vera-writes = Teo’s big sister Vera writes. What should Teo say?
    .title = Vera’s secret
    .notes = Both replies are fine. Ask when this secret ends and who’ll be glad. Papa and Daddy know that Vera writes to Teo here.
    .name = Teo
    .other = Vera
    .for-papa = I made a card for Papa.
    .keep-secret = Keep it secret, okay?
    .till-when = How long?
    .till-when-why = “Till supper,” writes Vera. It ends soon.
    .ears-knows = Only Mr. Ears knows.
    .ears-knows-why = He’s good at this. It ends at supper.
    .supper = Supper! Papa opens the card and laughs.

shiny-hat = Teo plays a farm game. Pip is new. What should Teo say?
    .title = Pip’s secret
    .alt = A gift box. A long thread runs from it.
    .notes = Read Pip in the same voice as Vera. Teo may like the hat. Ask what’s different this time: no end, and Papa isn’t to know.
    .name = Teo
    .other = Pip
    .hat = Here’s a shiny hat.
    .keep-secret-too = Keep it secret. Don’t tell your papa.
    .papa-look = Papa, Pip has a secret.
    .papa-look-why = Papa can look, too. Tricks need quiet.
    .till-when-too = How long?
    .till-when-too-why = That’s what to ask! No end? Then Papa can hear it.
    .thinks = Teo waits. Pip doesn’t say when. He takes Mr. Ears and finds Papa.
    .told = “I’m glad you told me. You did nothing wrong.” They keep the chat. Then they report and block Pip.

surprise-or-tell = A surprise? Or time to tell?
    .title = Surprise or tell?
    .notes = Read each card aloud. Ask two things: when does it end, and who’ll smile then? Say that we may like the one who asks, and still tell.
    .bin-surprise = Surprise
    .bin-tell = Tell
    .till-party = “Not a word to Papa till Friday!”
    .till-party-why = Friday comes. Then Papa smiles.
    .never-papa = “Not a word to Papa, okay?”
    .never-papa-why = It has no end. Tell Papa.
    .song = We’re hiding our song from Ms. Ade.
    .song-why = Soon she’ll hear it.
    .neighbor = A neighbor’s gift: “Tell no one.”
    .neighbor-why = A gift needs no secret.

tell-it =
    Tricky people say: hide it! You can tell any secret. Even if you promised. Even about someone you love. One grown-up hurts you or won’t listen? Tell another.
    .title = You can tell
    .alt = A big open hand. Each finger has a small smiling face on it.
    .notes = Count five helpers on your fingers together. People we know and like can ask for bad secrets, too. If one helper hurts a child or won’t listen, there’s another one, or a helpline.

kite-closet = Daddy hides a kite for Vera’s birthday. What is it?
    .a-surprise = A surprise
    .a-surprise-why = It ends on her birthday. She’ll be glad.
    .secret-to-tell = A secret to tell
    .secret-to-tell-why = It’s hidden, so it looks the same. This one ends with cake.
    .private-thing = A private thing
    .private-thing-why = Private things stay yours. Vera gets the kite soon.

which-promise = Teo made three promises. Which one doesn’t count?
    .feed-turtle = “I’ll feed your turtle.”
    .feed-turtle-why = Turtles need to eat! That’s a good promise.
    .quiet-for-pip = “I won’t tell Papa about Pip.”
    .quiet-for-pip-why = It has no end. Teo may break it.
    .quiet-till-party = “I won’t tell till the party.”
    .quiet-till-party-why = It has an end, and a cake. That one can stay.

about-home = Ida has a sad secret from home. At school, who’s good to tell?
    .at-home = A grown-up at home
    .at-home-why = Ida can do that. Someone outside the family may be easier.
    .my-teacher = My teacher
    .my-teacher-why = Ms. Ade isn’t part of it. She listens and gets help.
    .friends-grown-up = A friend’s grown-up
    .friends-grown-up-why = That’s a good one, too. At school, Ms. Ade is near.

our-game = A big kid says: “This game stays between us.” It scares Milo. What is it?
    .a-surprise = A surprise
    .a-surprise-why = It’s hidden, too. A surprise ends and makes you glad.
    .secret-to-tell = A secret to tell
    .secret-to-tell-why = It scares him and has no end. He can tell now.
    .private-thing = A private thing
    .private-thing-why = It sounds private. A private thing doesn’t scare you.

bath-door = Ida shuts the bathroom door. What is that?
    .a-surprise = A surprise
    .a-surprise-why = No one’s planning a thing. She just needs the bathroom.
    .secret-to-tell = A secret to tell
    .secret-to-tell-why = You can’t see in. Ida is fine in there.
    .private-thing = A private thing
    .private-thing-why = She wants to be alone in there. That’s fine.

at-leas = Teo plays at Lea’s house. A player scares him. Who’s good to tell now?
    .at-home = A grown-up at home
    .at-home-why = Papa will listen tonight. Who’s here right now?
    .my-teacher = My teacher
    .my-teacher-why = Ms. Ade listens at school. Who’s here right now?
    .friends-grown-up = A friend’s grown-up
    .friends-grown-up-why = Lea’s aunt is here. He can tell Papa tonight, too.

bus-kid = It’s Saturday. A secret from the bus bugs Milo. Who’s good to tell today?
    .at-home = A grown-up at home
    .at-home-why = Grandpa is here. No need to wait for Monday.
    .my-teacher = My teacher
    .my-teacher-why = Ms. Ade can help on Monday. Milo wants to tell today.
    .friends-grown-up = A friend’s grown-up
    .friends-grown-up-why = Lea’s aunt is kind. She’s out today.
