app = PlayStation
    .note = No age is stated; a child’s account is part of a family. In the UK and Ireland, an adult’s account needs an age check for messages, voice chat and parties. Anyone under 18 needs an account that a parent manages for them.

family = Family Management
    .want = Add your child
    .why = This is the place to set all limits.
    .talk = “You get your own account. Which name that tells nothing about you?”

comm = Communication and what users make
    .want = Restricted
    .why = It keeps out messages from strangers and things they made.
    .talk = “What do you miss when chat is off? Maybe we open it for two friends.”

age = Age level for games
    .want = Your child’s age
    .why = Games for older people do not start without you.
    .talk = “Which game do the others have? Let’s read what is in it.”

spend = Monthly spending limit
    .want = Set an amount, or zero
    .why = Then you talk about money once a month, not every day.
    .talk = “What would you do with a little money each month?”

time = Play time
    .want = Set hours for each day
    .why = An agreed end spares both of you the evening quarrel.
    .talk = “How long does a good round take?”

web = Web browser
    .want = Restricted for younger children
    .why = It’s easy to forget that a console opens the whole web, too.
    .talk = “If you need to look something up, where could we do it?”

companion-app = PlayStation Family app
    .want = Use it for requests and alerts
    .why = Requests reach you wherever you are, so your child does not have to wait.
    .talk = “Ask me through the app. I’ll answer before dinner.”
