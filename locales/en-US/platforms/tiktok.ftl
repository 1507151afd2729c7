app = TikTok
    .note = From age 13. Since November 23, 2022, only people of 18 or over may host a LIVE. A teen who reports a video can let a trusted adult know in the same step, even without Family Pairing.

private = Private account
    .want = On (it starts that way at 13 to 15)
    .why = Only followers your child has approved can see the videos.
    .talk = “Which of your videos are for friends, and which for everyone? What would change if friends came first?”

dm = Direct messages
    .want = Off below 16 (automatic); “No one” at 16 and 17
    .why = People your child does not know cannot begin a private chat.
    .talk = “Where do you like to chat with your real friends? Maybe this app can be just for videos.”

duet = Duet, Stitch and downloads
    .want = Off (it starts that way at 13 to 15), or friends
    .why = People your child does not know cannot reuse their video.
    .talk = “How would you feel if someone put your clip inside theirs? Who would you be happy to share it with?”

comments = Comments
    .want = Friends or “No one”
    .why = Your child gets less contact they did not ask for.
    .talk = “Which kinds of comments make your day, and which spoil it? You get to choose who writes under your video.”

suggest = Suggest your account to others
    .want = Off
    .why = The app does not offer your child’s profile to people they do not know.
    .talk = “How do you want people to find you here? Friends can always ask you for your name.”

restricted = Restricted Mode
    .want = On for younger teens, from 13 to 15
    .why = It filters some mature content, though not all of it.
    .talk = “No filter catches everything. If something ugly slips through, what could we do next?”

familypairing = Family Pairing
    .want = Link your accounts by QR code
    .why = You can set time, times without the app, search, messages, and how easily others find your child. You see who follows, whom your child follows, and whom they blocked. You decide about extra time, and you can make a public account private again.
    .talk = “Let’s link our phones and choose the limits as a team. I’ll tell you everything I can see. Which limit would you set first?”

live = LIVE
    .want = No hosting under 18; no watching unknown people live, and no gifts to them
    .why = Live video follows no script, and people your child does not know can write.
    .talk = “What is fun about watching someone live? What do you think the gifts are for?”

wind-down = Wind-down after 10 at night
    .want = Leave it on: under 16 it comes by itself
    .why = A calm full screen interrupts the videos, and the second one is harder to close.
    .talk = “At ten the app says good night to you. What helps you to really stop?”
