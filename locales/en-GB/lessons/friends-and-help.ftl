lesson =
    .teacher = The aim: pupils find first words, make one small move in a group, and hand on what’s too much for kids. No pupil should leave thinking they must rescue a friend. Pupils often say “telling is snitching”. Answer that snitching wants someone in trouble, and telling wants someone out of it.
milan-repairs = Vera wrote to Milan that her plum cake had sunk again and that she’d cried. Angry about something else, Milan put a screenshot of it in the band group. What should Milan write now?
    .notes = Milan did the hurting this time, and he can repair it. If the class knows the drum clip that Vera once posted of him, ask what he may remember. Let pupils test each line: is it about Vera or about Milan? Ask who else has something to do here: the six who read it.
    .missed-practice = You skipped practice, so I was angry.
    .forgive-me-why = He feels awful and wants that to stop. Vera gets to be angry as long as she needs.
    .in-group = “I posted what wasn’t mine. Please delete it.” Five do, and one grumbles. Vera stays angry until Thursday. Then she brings a sunken cake to practice. It’s the best one yet.
small-moves =
    .notes = Speaking up in front of all is only one of several moves, and the riskiest. Let pupils pick the one they’d dare. Don’t let the class name any real chat.
send-it-on =
    .notes = Ask what decides: who is in it, who made it, and whether they’d laugh too. Let pupils defend another bin; some cards depend on the group.
    .bus-times = The bus times for the school trip
    .rank-list = A list that ranks the kids in Year 8
without-luca =
    .since-six = It’s not about him. We’ve been six since Reception.
    .papa-says = “Old friends may have their own thing,” says Mr Okafor. “The hiding is what would bug me,” says Mr Silva.
whose-job =
    .alt = Milan and Uncle Ray, who has a grey beard, lift a big heavy bag onto a bench together.
    .walks-along = Walk with him to Mr Okoro
    .walks-along-why = With two, a corridor is half as long.
    .asks-to-play = Ask him to drum at the cake sale
next-lamp =
    A secret about someone being hurt is too big for two kids. You can pass it to a grown-up, even after a promise. That isn’t betraying anyone.

    Begin with someone calm: a grandparent, a coach, a neighbour. Not home, too busy, or the one who does the hurting? Then the next house, or a helpline.

    Danger right now? Call the emergency number. A friend feels they can’t go on? There’s a crisis line, in Help.
    .notes = Let pupils think of three people in silence; no one reads out a list. Name those at school who have time. Show where Help is in the app, and that it keeps no record. End with something light.
voice-message =
    .kind-line-why = What’s missing now is someone on Luca’s side. “Want my chips?” would do.
mean-caption =
    .fetch-adult-why = Good, and Ms Lindqvist should know soon. Luca can stop his part of it this second.
old-photo = Vera posted an old photo of Milan in a frog costume. He’s red as a beetroot, and more people see it each minute. What should Vera do now?
wobbly-knees =
    .pass-it-to = Pass it on to Mr Okoro
odd-question =
    .pass-it-to = Pass it on to Mr Okoro
eleven-at-night =
    .pass-it-to = Pass it on to Mr Okoro
