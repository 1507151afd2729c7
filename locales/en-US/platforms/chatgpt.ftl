app = ChatGPT
    .note = From age 13. Parental controls work once you and your teen link your accounts. Either of you may undo that, and you are told. You cannot read the chats. Without signing in, a child can use it with none of these limits. OpenAI also estimates ages to use its settings for teens.

link = Linked accounts
    .want = Link together, and say what you can and cannot see
    .why = The other controls work only with this link.
    .talk = “I’d like to link our accounts. I won’t see your chats. I may get a message if the service fears that you’re in danger.”

sensitive = Reduced sensitive content
    .want = Leave it on; linked teens start with it
    .why = It shows less violence, sex, role-play and risky challenges. You can turn it off, but your teen cannot.
    .talk = “No filter is perfect. What would you do if an answer made you feel bad?”

quiet = Quiet hours
    .want = Set for the night
    .why = Rest helps, and late hours are lonely ones. Only one stretch of time can be set.
    .talk = “When should it be off, so that you can sleep? I’ll put my phone away, too.”

memory = Memory, voice and making pictures
    .want = Off where your family does not need them
    .why = Less is kept about your teen, and there are fewer ways to make pictures of people.
    .talk = “What should a program remember about you? What should it forget?”

training = Chats used to train the program
    .want = Off
    .why = What your teen writes then stays out of training.
    .talk = “What you type can end up teaching a machine. Which things would you never want in there?”

alerts = Safety messages to you
    .want = On: by email, text and push
    .why = You may be told if trained staff see signs of great distress. It can miss things, so keep asking. Help lists crisis lines.
    .talk = “If it worries about you, it may write to me. I’d come to you and ask, and I wouldn’t be angry.”
