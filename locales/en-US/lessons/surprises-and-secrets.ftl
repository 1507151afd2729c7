lesson = Surprises, secrets, tricky people
    .summary = Happy surprises, heavy secrets, and who helps.
    .can-surprise-or-secret = sort a happy surprise from a heavy secret
    .can-tell-secret = tell a secret that feels bad
    .can-name-helpers = name people who help you
    .discuss-good-surprise = How does a happy surprise feel inside?
    .discuss-heavy-secret = How might a heavy secret feel inside?
    .discuss-who-helps = Who helps children in our school?
    .home-nice-surprise = What nice surprise could we plan?
    .home-teo-tells = Who could Teo tell about the hat?
    .home-five-helpers = Who are your five helpers?
    .family = Draw around your hand. Put one helper on each finger. Hang it up where you play.
    .teacher = By the end, children can hear the difference between a happy surprise and a secret that needs telling. Ana and Teo carry the lesson, so ask for no secrets. If a child says that telling is mean, say that telling is how we help.

happy-surprise =
    Shh! Ana and her dads bake a cake. It is for Grandpa. Soon he comes in. Surprise! Everybody smiles.
    .title = A happy surprise
    .alt = A child and two dads stand at a cake with candles. A grandpa throws up his hands.
    .notes = Ask what Grandpa will say. Point out two things: a surprise ends soon, and it makes people happy.

shiny-hat = Teo plays a farm game. Pip comes along. Teo has never met Pip. What should Teo say?
    .title = The shiny hat
    .alt = A gift box. A long thread runs from it.
    .notes = Read both voices in a calm tone. Let the children point to a reply. Then try the other one too: Teo gets help each time.
    .name = Teo
    .other = Pip
    .hat = Here, a shiny hat for you.
    .thank-you = Thank you, Pip!
    .thank-you-why = A shiny hat is fun. It is okay to like it. Teo can still ask Grandma.
    .ask-first = I’ll ask Grandma first.
    .ask-first-why = Good thinking, Teo! Grandma can look, too.
    .secret = Keep it secret.
    .will-tell = No. I will tell.
    .will-tell-why = Teo can always tell. Safe people are fine with that.
    .stay-quiet = Okay. I will not tell.
    .stay-quiet-why = Teo wants to be nice. But a promise like this does not count. He can tell.
    .later = Later, Teo’s tummy feels funny. He tells his teacher.
    .told = Teo tells Grandma. She hugs him tight. “I’m so glad you told me!”
    .helped = “Thank you for telling me,” she says. Teo is not in trouble. Now he feels light as a feather.

heavy-secret =
    Some secrets are heavy as stones. They make you sad or scared. You can tell them. Yes, even if you promised.
    .title = A heavy secret
    .alt = A jar with its lid shut. A letter is inside.
    .notes = Hold your hands as if a jar were very heavy, then open the lid and sigh. Say: telling makes it lighter. Do not ask children for their own secrets.

surprise-or-tell = Is it a surprise? Or is it time to tell?
    .title = Surprise or tell?
    .alt = A moth points to a lamp.
    .notes = Read each card aloud. Ask: will it end soon, and will everybody smile? If not, it is time to tell.
    .bin-surprise = Surprise
    .bin-tell = Tell
    .cake = We hide a cake until the party.
    .cake-why = It ends at the party. Then everybody smiles.
    .player = A player says: “Hide this from Grandma.”
    .player-why = Safe people do not ask that. So tell someone.
    .song = We learn a birthday song for Ms. Ito.
    .song-why = Soon she will hear it. It makes her happy.
    .neighbor = A neighbor says: “Never tell.”
    .neighbor-why = “Never” has no end. Maybe you like this neighbor. You can still tell.

tell-a-helper =
    Tricky people say: hide it. It is never your fault. Tell Grandma or a teacher. Does one hurt you, or not listen? Tell another.
    .title = Tell a helper
    .alt = A big open hand. Each finger has a small smiling face on it.
    .notes = Count five helpers on your fingers together. Say that tricky people can be people we know. If one helper hurts a child or does not listen, there is another, or a helpline.

which-surprise = Which one is a happy surprise?
    .heavy = A secret that feels bad
    .heavy-why = Both are hidden, so they seem the same. But a bad feeling means: tell.
    .party = A cake for a party
    .party-why = It ends when the party starts. Surprise!

keep-it-secret = Pip says: “Keep it secret.” What now?
    .tell = I tell a helper.
    .tell-why = A helper wants to know. Telling is brave.
    .hide = I hide it all.
    .hide-why = Hiding can seem kind. But it stays heavy. Tell a helper.
    .wait = I wait a while.
    .wait-why = Telling can feel hard, so many wait. You can tell right now.

only-strangers = Only strangers can be tricky.
    .true-why = Many people think so. But a person you know can trick, too. You can tell about anyone.
    .false-why = Someone you know can be tricky, too. You can tell about anyone.

who-to-tell = A secret feels heavy. Who can help?
    .player = A player I never met
    .player-why = A player may be fun. But you do not know who it is. Tell someone you know and trust.
    .nobody = Nobody, I keep it in
    .nobody-why = Many keep it in when they are scared. But helpers want to know.
    .teacher = My teacher or my aunt
    .teacher-why = They can help. Does one hurt you, or not listen? Pick another helper, or a helpline.

has-the-hat = Teo took the hat. He can still tell.
    .true-why = He can always tell. It is not his fault.
    .false-why = Some think it is too late. It is never too late. Teo is not in trouble.
