app = Instagram
    .note = From age 13. Teen Accounts began in the US, UK, Canada and Australia in 2024, and spread from January 2025. Instagram may treat an account as a teen’s even if it says adult. In the US, middle and high schools can join the School Partnership Program. Their reports of bullying get a faster look.

private = Private account
    .want = On
    .why = Your child approves each follower, and only those followers see the posts.
    .talk = “Who do you picture when you post something? Let’s see who can really look.”

messages = Who can message
    .want = Only people your child follows or is connected with
    .why = People your child does not know cannot write first.
    .talk = “How do you decide whether to answer a new name? I sometimes wonder about that with my own messages.”

tags = Tags and mentions
    .want = Only people your child follows
    .why = Nobody they do not know can pull your child into a post.
    .talk = “What do your friends think about asking before they tag someone? How do you like to be asked?”

sensitive = Sensitive content and content level
    .want = “13+”, where every teen starts; “Limited Content” if you want it stricter
    .why = Leaving “13+” takes a parent. “Limited Content” is a parent’s choice, and it takes away comments, too. Teens cannot reach accounts that often share unsuitable content.
    .talk = “Apps sometimes show things that nobody asked for. What would you like to see less of?”

live = LIVE and blurred pictures in messages
    .want = Leave both as they are: under 16, only you can loosen them
    .why = Live video leaves no time to think. The blur hides pictures that may show a naked person.
    .talk = “If a blurred picture ever arrives, you don’t have to look. What could you do first?”

hiddenwords = Hidden Words
    .want = On
    .why = It filters out offensive comments and message requests.
    .talk = “Nobody has to read mean words to be online. Want to see what this filter does?”

sleep = Daily limit reminder and sleep mode
    .want = Reminder at 60 minutes; sleep mode from 10 at night to 7 in the morning
    .why = Your child gets rest, and fewer people reach them late at night.
    .talk = “What makes it hard to put the phone down at night? I’d like to set a quiet time for me too.”

supervision = Parental supervision
    .want = Set up together, above all at 13 to 15
    .why = At 13 to 15, looser settings need your approval. You see recent contacts, not what messages say. In some countries you also see AI topics of 7 days, and you are told of repeated searches about self-harm. Help lists crisis lines.
    .talk = “I can’t read your messages. The app may show me AI topics, or tell me if your searches look worrying. Then I’ll ask, and I won’t be angry.”
