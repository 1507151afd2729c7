app = YouTube and YouTube Kids
    .note = From age 13. Under 13, there is YouTube Kids or a supervised account.

kids = Level of YouTube Kids
    .want = Preschool, Younger or Older, or only what you approved
    .why = It decides which videos a young child can come across.
    .talk = “Which video would you like me to allow? Let’s watch it first.”

search = Search in YouTube Kids
    .want = Off for the youngest
    .why = Without search a small child stays among chosen videos.
    .talk = “Tell me what you’re looking for, and we’ll find it together.”

supervised = Content level of a supervised account
    .want = Explore from about 9, Explore More from about 13 (the ages are from memory: check)
    .why = It opens YouTube step by step instead of all at once.
    .talk = “What would you like to see that you can’t find now?”

teen = Teen supervision
    .want = Set it up together
    .why = You see channels and uploads, and your teenager knows that you do.
    .talk = “I’d like to know what you publish. How can we do that fairly?”

shorts = Shorts limit
    .want = From none to two hours a day, as you agree
    .why = Short videos follow each other without end. On a supervised account, only you can change the limit.
    .talk = “How many Shorts are enough to enjoy them? Let’s choose a limit and see how it feels.”

restricted = Restricted Mode
    .want = On for shared devices (from memory: check)
    .why = It hides much of what is not made for children on the family’s television or tablet.
    .talk = “If something nasty comes up on the big screen, what do we do?”

upload = Who sees uploads
    .want = Private (from memory: check)
    .why = A private video is seen by those you choose, and by nobody else.
    .talk = “Who is this video for? Shall we send it only to them?”

timer = Timer, bedtime and break reminders
    .want = On
    .why = The app says stop, so it doesn’t always have to be you. Under 18, reminders are on by default, and you can set them for supervised accounts.
    .talk = “Should it ring before or after your favorite show?”
