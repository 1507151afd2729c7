lesson =
    .teacher = Aim: pupils use AI on purpose, know its limits and know that loneliness gets help from people. Don’t mock the programs; some pupils rely on one. You’ll hear “it understands me.” Ask what it does well before you add what it can’t do. Never ask who’s lonely. If someone worries you, tell your school’s designated safeguarding lead the same day.
built-to-agree =
    .notes = Ask what pupils have used such programs for, in general, and write down the good uses. Then ask of each one: what if the answer’s wrong? The more it matters, the more a person should look.
text-yuna =
    .title = A jumper and chips
    .jacket = Your jumper’s still at the paper. It’s started writing columns.
    .fries = I vanished. Sorry. Chips at four?
    .whats-up-why = It knocks, at least. Yuna can’t tell whether it’s about the jumper or about two weeks.
    .was-mad = Finally. I was angry. Chips fix that.
    .fifteen-days = Fifteen days, and then “whats up”? … Sorry. Came out wrong. Hi! Chips?
    .came-out-wrong = It’s not embarrassing, it’s dumb. Not you! The two weeks. Sorry. Chips?
    .tell-at-four-why = Some things go better over chips. She says when, so it isn’t dodging.
    .one-bag = They share one bag of chips in the rain. Nadia tells her half of it there and the other half on the way home. Kip is still on her phone. It’s good with rhymes.
two-bowls =
    .cat-jokes = Cat jokes, yes, with Mum. It’s a program.
add-someone =
    Everyone gets lonely: after a move, a break-up, the end of a band. Wanting someone is a good thing. Some people notice it and pretend to care. If one of them got close to you, it’s not your fault.

    Don’t throw out what helps. Add one person first: an old friend, a choir, an uncle, a counsellor. One has no time, or hurts you? Add another, or call a helpline.

    In danger, or so low that you might not be safe? No program is made for that. Go to a person now, or call or text a crisis line.
    .slide = Everyone gets lonely. Add one person before you take anything away: a friend, a choir, an uncle, a counsellor, a helpline. Not safe? No program is made for that. Go to a person now, or a crisis line.
    .notes = Say it calmly and once. Have your safeguarding lead’s name and the crisis line from Help ready. Then ask for places in your town where people meet without having to be good at anything. End on that list.
never-met =
    .not-there = It won’t be there afterwards
pasted-in =
    .not-there = It won’t be there afterwards
quit-now =
    .not-there = It won’t be there afterwards
one-at-night = One in the morning. Dario has been typing with a program for hours and can’t stop worrying. There’s light under his mum’s door. What’s a good next step?
fine-to-like =
    .false-why = It’s built to be likeable, and it’s useful for plenty of things. The question is what it can’t give, and who can.
