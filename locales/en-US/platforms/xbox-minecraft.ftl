app = Xbox and Minecraft
    .note = No age is stated; a child gets an account in a Microsoft family. In the UK, an adult’s account without an age check can talk, write and invite only among friends. Children in a Microsoft family are not affected.

family = Family group
    .want = Add your child
    .why = All other limits depend on the family group.
    .talk = “We’re making a family team. Which name do you want in it?”

comm = Communication
    .want = Friends only, or off
    .why = Voice and messages reach a child in the middle of a game.
    .talk = “Who talks in your headset? Put it on the speaker once.”

multi = Minecraft: playing with others, chat, clubs
    .want = Off for the youngest, later friends only
    .why = A world of your own is large enough for a young child.
    .talk = “What can you build alone, and what is better with a friend?”

friends = Adding friends
    .want = Ask a parent
    .why = A friend request is a door; you can see who is outside.
    .talk = “When someone wants to be your friend, call me. I’m curious.”

content = Age limit for content
    .want = Your child’s age
    .why = Games above it are hidden and need your approval.
    .talk = “Which game would you unlock first, and why?”

time = Screen time
    .want = Set hours and an end
    .why = The console stops by itself, at a time everybody knows.
    .talk = “School days and weekends: what do you suggest?”

spend = Spending
    .want = Ask to buy
    .why = No surprise on the bill, and gifts from strangers matter less.
    .talk = “Put it on your wish list, and we’ll look on Saturday.”
