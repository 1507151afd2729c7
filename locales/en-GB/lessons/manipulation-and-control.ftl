lesson =
    .teacher = The aim: pupils judge by what happens after a no. They hear whether a yes is free, and they can check a call. Some pupils live with control at home, so stay with Nadia and Yuna. If you hear “they could just leave,” the last page answers it. Tell your school’s designated safeguarding lead the date.
three-weeks =
    .rides-why = The lifts turn into a bill. A favour doesn’t buy a vote.
low-tide =
    .bass-line = Made a bass line for it at 2 a.m., don’t judge. Use it or bin it.
bigger-smaller =
    Same line, two people. Praise tells you nothing. What happens after a no tells you a lot.

    Manipulation means steering people without them noticing. A bandmate can do it, a coach, a cousin, a partner, a new contact. Building trust to abuse a young person is called grooming. Deciding a partner’s clothes, friends and plans is coercive control. So is threatening to out someone. A pushed yes isn’t consent.

    Care makes your world bigger. Control makes it smaller, one favour at a time. Loyalty isn’t weakness. Whoever uses it against you is responsible for that.
    .notes = Ask for pairs that differ by one word: “text me if you like,” “text me or else.” Point out that all genders do this and all genders meet it. Offer a break afterwards and ask for no explanation.
taptap =
    .notes = All three replies lead on, so let pupils defend each one. Ask what each costs Nadia and what it gives TapTap. Two loyalties can pull at once; that’s what makes it hard.
    .ask-mom-first = I need to think. I’ll ask my mum, then call you.
    .mom-okay = Okay. Say hi to your mum. I’m still angry.
    .three-at-practice = On Saturday, three of them practise. Nadia says it out loud: “No one’s out without a vote.” Whether SixStrings comes back is still open.
which-yes =
    .alt = A calendar. Yesterday’s page has a tick and is falling off. Today’s page is empty.
    .notes = Pupils can turn a pushed yes into a free one by changing the line before it. The calendar page is yesterday’s yes: it counts for yesterday. Talk about the lines, not about couples in the room.
    .movie-only = “Yes to the film, no to the party.”
    .not-mad = “Fine. Just don’t be angry again.”
papermoon =
    .notes = Threatening to out someone is blackmail, whoever does it. Don’t discuss how a family might react; pupils may be living it. Say that getting help doesn’t require coming out to anyone.
mothers-voice =
    .new-number-rings = A new number. Ms Haddad’s voice, crying.
    .hallway-alt = Nadia stands in the corridor and holds the phone away from her ear.
    .her-voice = That’s Mum. That’s really her voice!
loosen-string =
    “Why don’t they just leave?” Warm days follow cold ones. There’s love, or a threat. So don’t wait till you’re sure.

    Tell someone on the outside: an aunt, a coach, Mr Okoro. If they shrug, or they’re the one hurting you, try the next person or a helpline. Scared of how they’ll react? Plan the break-up with an adult. Too dark to think? A crisis line listens.

    Someone you only know online wants to meet? Ask at home first, and bring an adult you already know, not one they picked. Already went? Tell anyway. It isn’t your fault.
who-steers =
    .favor-bill = A favour that comes with a bill
goalie-gloves =
    .favor-bill = A favour that comes with a bill
lunch-table =
    .favor-bill = A favour that comes with a bill
    .favor-bill-why = No favour has been done here. What changes is who Jonah eats with.
broken-phone = Ms Haddad’s phone is at the shop till Friday. Someone with her voice calls Nadia: “Bring Noor to the shopping centre.” What should Nadia do?
    .family-word-why = The word works on any phone. If it doesn’t come, Noor stays at home.
bring-milk = Mr Park calls Yuna from his own saved number: “We’re out of milk. Can you get some?” What should Yuna do?
