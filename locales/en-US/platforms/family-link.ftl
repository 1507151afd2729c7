app = Android with Google Family Link
    .note = No age is stated; a child gets a Google child account. Family Link was redesigned in February 2026: time limits and device controls share one page. In some US states the app store asks a parent first. Look at what your device shows.

approve = Approve apps
    .want = All content
    .why = Nothing new arrives on the phone without a look from you.
    .talk = “Which app is everybody talking about? Send me the request.”

gemini = Gemini
    .want = Off for the youngest; otherwise use it together
    .why = Under 13 it is on unless you turn it off, where Google offers it. It sounds like a person, but it is a program.
    .talk = “It answers like a person, but nobody is there. What would you rather ask a person?”

block = Block or limit apps
    .want = As you agreed
    .why = A limit for one app is kinder than a ban on the phone.
    .talk = “Which app eats most of your time? What would be a good end?”

perm = App permissions
    .want = Only parents decide
    .why = Apps ask for the camera, microphone and location more often than they need them.
    .talk = “Why might a drawing app want the microphone?”

time = Daily limit, bedtime and School time
    .want = Set them
    .why = The phone says good night at a known hour, and School time keeps it quiet in class.
    .talk = “What do you need the phone for in the evening? What can wait?”

buy = Purchase approvals
    .want = All
    .why = In games one tap can cost real money.
    .talk = “How do we decide what is worth it?”

location = Location shared with parents
    .want = Agree on it openly
    .why = It helps when your child knows of it, and hurts trust when they do not.
    .talk = “When would you like me to know where you are? When not?”
