app = X (Twitter)
    .note = From age 13. There are no parental controls. Known accounts of 13 to 17 start protected, according to X. Grok, a chatbot that also makes pictures, is built in. Regulators have raised concerns about harmful pictures of real people made with it.

protect = Protect posts and videos
    .want = On
    .why = Only followers your teenager accepted can read them.
    .talk = “Who follows you that you’d greet in the street?”

tag = Photo tagging
    .want = Off
    .why = Nobody can tie a name to a picture without asking.
    .talk = “How do you feel about pictures others post of you?”

dm = Direct messages
    .want = Only people your teenager follows
    .why = The first contact from strangers often comes as a friendly message.
    .talk = “What was the oddest message you ever got there?”

sensitive = Sensitive media
    .want = Not shown
    .why = It keeps violent and naked pictures out of the stream.
    .talk = “If you ever see something you’d rather not have seen, you can always tell me.”

location = Location information
    .want = Off
    .why = A post with a location shows where somebody lives and goes.
    .talk = “What do your last ten posts say about where we live?”

discover = Being found by email or phone number
    .want = Off
    .why = Then knowing the number is not enough to find the account.
    .talk = “Should Grandpa’s dentist find your account?”

twofa = Two-step sign-in
    .want = On
    .why = Then a stolen password alone is not enough.
    .talk = “Where do you use the same password? Let’s change one today.”
