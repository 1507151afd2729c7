app = Gemini
    .note = From age 13; younger with Family Link, where Google offers it. Google itself says that it is a tool and no person, and that its filters miss things.

family-link = Gemini for a child with Family Link
    .want = Off for the youngest; else use it together
    .why = It is on unless you turn it off. You are told when your child first uses it.
    .talk = “Nobody is inside there. Let’s ask it something we know well and see what it gets wrong.”

activity = Gemini Apps Activity
    .want = Off
    .why = Chats are then kept for a shorter time.
    .talk = “Would you write it on a postcard? If not, keep it out of the chat. What would you leave out?”
