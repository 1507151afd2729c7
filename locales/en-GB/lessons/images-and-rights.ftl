lesson =
    .teacher = Aim: pupils see that a yes belongs to one picture and one use, and know where help is. Someone in the room may be in such a picture or have one, so stay with Dario, Yuna and Jonah. You’ll hear “then just don’t send any.” Answer that help is open before and after. Show no examples, name no tools, give no legal advice.
which-yes = The theatre club, one spring. Each card is about a yes. How far does it reach?
    .notes = Let pupils disagree about a card before you show the reason. Ask which one question would’ve cleared it up. With the pushed cards, stay on the side of the person who was pushed.
your-say =
    There’s a person in every photo, and that person gets a say: whether it’s taken, who sees it, what becomes of it. You can say yes today and no tomorrow. You can take a yes back.

    It works the other way around too. A picture of someone on your phone is still about them, also after a fight or a break-up. Having it isn’t permission.

    AI doesn’t change that. A real face in a made-up scene still belongs to a real person. A fake made to shame someone does real harm, and in many places it’s a crime.
duck-photo = Dario’s mum has posted an old photo in the family group: Dario at four, in a duck costume, crying. She posted it with love. What should Dario write? Several ways are good.
    .easy = Mum posted an old photo of Dario. He does not like it. Help him say so.
    .other = Mum
    .take-down = Mum, I love you. Please take it down.
    .new-rule = The duck is gone that night. Ms Castillo writes to the group: “New rule: I ask first.” It gets thirty-one hearts. One is from Dario.
only-ai =
    .going-around = The bench by the lamp. A fake of a girl in their year is going around. AI made it.
    .who-made-it = I’ll post who made it. The whole year should know.
slow-horse =
    .post-for-you-why = It’s meant as a favour. The clip belongs to Pixelmoss, so Pixelmoss gets asked.
swap-lines =
    .signing-off-why = She keeps the chat, reports it and blocks. Then she tells Ms Ade, who knows a thing or two about deadlines and people.
window-table =
    .cannot-shake-why = Nadia may need that talk herself, with Ms Haddad or Ms Ade. Here the girl would have to comfort her.
mid-sneeze = A friend’s mother has posted the school trip, with Yuna in mid-sneeze. Yuna would like it gone. Which way fits best?
