app = Roblox
    .note = Accounts have gone by age since June 2026, step by step. Kids (5 to 8): Minimal or Mild games, chat off unless you allow it. Select (9 to 15): games up to Moderate, chat with Trusted Friends and similar ages. From 16 the account is a standard one; Restricted games are from 18. Chat needs an age check. Without one, a child has the Kids games and no chat.

link = Parent account linked
    .want = Linked, from the start
    .why = Only a linked account lets you see and change the other settings.
    .talk = “I’m linking our accounts so that we both see the same. Will you help me?”

chat = Chat in games and direct chat
    .want = Trusted Friends only, or off
    .why = Chat is where somebody unknown first speaks to a child.
    .talk = “Who writes to you in there? Which of them do you know from school?”

trusted = Trusted Friends
    .want = Only people known in real life, approved together
    .why = Trusted Friends may talk more freely, so the list should be short.
    .talk = “Let’s go through the names. Where do you know this one from?”

content = Content maturity
    .want = Under 9: set by the Kids account. From 9 to 15: up to Moderate, or less if you choose
    .why = It decides which games are offered at all. Age labels that other games use (IARC) are taking the place of these levels.
    .talk = “Is there a game the others play and you can’t? Tell me about it.”

private-server = Private servers
    .want = Friends, or nobody
    .why = A private server is a room where no other players look on.
    .talk = “When you play on a private server, who can come in?”

spend = Monthly spending limit
    .want = Set an amount
    .why = It ends arguments about money, and gifts lose some of their pull.
    .talk = “How much is fair for a month? What would you save for?”

block = Block people and games
    .want = Know how to do it, both of you
    .why = In a bad moment a child should not have to search for the button.
    .talk = “Show me how you block someone. I’ll try it too.”

time = Screen time
    .want = Set a daily time
    .why = An end that is known in advance is easier to keep.
    .talk = “When is a good moment to stop: after a round, or at the hour?”
