app = Twitch
    .note = From age 13.

whispers = Whispers from strangers
    .want = Blocked; nobody or friends only
    .why = A whisper is a private line beside a public chat.
    .talk = “Why does somebody whisper when there’s a chat for everyone?”

gifts = Gifts from channels not followed
    .want = Off
    .why = A gift from nowhere can be the start of a favor.
    .talk = “What would you think if a stranger gave you a subscription?”

filters = Chat filters
    .want = On
    .why = They take out slurs and crude messages.
    .talk = “Which words should the filter know?”

vod = Keeping past streams
    .want = Off
    .why = What is not kept cannot be searched later for a name or a street.
    .talk = “Do you want people to see this stream in a year?”

automod = AutoMod and followers-only chat
    .want = On, if your teenager streams
    .why = Fewer strangers speak, and the worst messages wait for approval.
    .talk = “Who could help you moderate your chat?”

twofa = Two-step sign-in
    .want = On
    .why = A channel that was built up over months is worth stealing.
    .talk = “What would you miss most if the account were gone?”
