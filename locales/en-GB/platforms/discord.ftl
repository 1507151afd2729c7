server-dm =
    .talk = “What do people talk about in your favourite server? I like that the chat stays where the group can see it.”
