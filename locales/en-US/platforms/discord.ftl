app = Discord
    .note = From age 13. Settings made for teens were announced in February 2026, then moved to the second half of 2026. Where a law asks for them, they apply already. Look at what your child’s account shows.

dm-inbox = Messages from people you may not know
    .want = A separate inbox for requests, and no answer to people your child does not know
    .why = Messages from unknown senders are kept apart from those of friends.
    .talk = “A request is only a question, and you don’t owe anyone a reply. Who can you ask when you’re not sure?”

server-dm = Direct messages from server members
    .want = Off
    .why = Being in the same server does not let people write to your child in private.
    .talk = “What do people talk about in your favorite server? I like that the chat stays where the group can see it.”

sensitive = Sensitive media filter
    .want = Block
    .why = It hides explicit pictures.
    .talk = “If a picture ever makes you uneasy, close it and come to me. I won’t be angry with you.”

spam = Spam filter for direct messages
    .want = Filter all
    .why = It catches messages that try to scam your child.
    .talk = “I get fake prizes in my messages too. Want to compare the oddest ones we can think of?”

friends = Friend requests
    .want = “Everyone” turned off
    .why = Fewer people your child does not know can ask to connect.
    .talk = “How do people usually end up on your friends list? What would you want to know before saying yes?”

family = Family Center
    .want = Link your accounts by QR code
    .why = You see 7 days of activity, but not the messages.
    .talk = “Could you be my guide once a week? You explain the activity list, and I bring the snacks.”

twofa = Two-factor sign-in
    .want = On (from memory, so check it in the app)
    .why = It helps protect the account from being stolen.
    .talk = “Let’s make our accounts hard to steal. We can do yours and mine on the same evening.”
