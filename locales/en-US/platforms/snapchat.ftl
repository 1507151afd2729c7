app = Snapchat
    .note = From age 13. Family Center needs a teen from 13 to 17 and an adult of 25 or over.

familycenter = Family Center
    .want = Set up together
    .why = You see your child’s friends, time by feature, and whom they wrote to in the last 7 days. For a new friend there are hints on how they may know each other. You do not see what was said.
    .talk = “This shows me names and times, never your words. How would you like us to use it?”

contact = Contact Me
    .want = Friends
    .why = People your child does not know cannot open a chat.
    .talk = “Who counts as a friend on here, and how do you choose? I’m curious, because it’s new to me.”

ghost = See My Location (Snap Map)
    .want = Ghost Mode
    .why = The map does not show others where your child is.
    .talk = “Can you show me how the map works? What could someone guess about a person’s day from it?”

findfriends = Find Friends and Quick Add
    .want = Off
    .why = The app does not offer your child as a contact to people they do not know.
    .talk = “The app likes to suggest people to each other. Would you rather pick your own contacts?”

sensitive = Restrict sensitive content
    .want = On
    .why = Fewer suggestive or upsetting stories reach your child. You can set it from Family Center.
    .talk = “Which stories do you enjoy most? If one ever leaves a bad feeling, you can swipe away and tell me.”

myai = My AI replies
    .want = Off, if your family prefers; you can do it from Family Center
    .why = A chatbot can be wrong, or act as if it were a friend.
    .talk = “Let’s ask the chatbot something we both know well. How would we notice that it’s wrong?”

story = View My Story
    .want = Friends (from memory, so check it in the app)
    .why = Your child’s stories stay among real friends.
    .talk = “Who is your story for on a normal day? Let’s see if the setting says the same.”
