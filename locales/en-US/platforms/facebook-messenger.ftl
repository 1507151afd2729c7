app = Facebook and Messenger
    .note = From age 13; under 13 there is Messenger Kids, run by a parent. Teen Accounts have been worldwide since September 2025; under 16, looser settings need a parent.

teen = Teen Account protections
    .want = Leave them on
    .why = They limit who can reach your child and what the app shows. A reminder after 60 minutes and a quiet mode at night come with them.
    .talk = “Your account came with some limits already on. Which ones make sense to you, and which feel odd?”

adults = Contact by unknown adults
    .want = Blocked, as it is from the start
    .why = Adults who are not connected with your child cannot start a chat.
    .talk = “Why might an adult write to a teen they don’t know? You can always show me such a message.”

who-message = Message delivery
    .want = Friends only, others not received (from memory, so check it in the app)
    .why = Fewer messages from people they do not know reach your child.
    .talk = “Would you miss anything if only friends could write to you here? Let’s try it for a while.”

friends-list = Who sees the friends list
    .want = “Only me” or friends (from memory, so check it in the app)
    .why = People who blackmail may use a friends list to make threats, so it is safer out of sight.
    .talk = “Who needs to see your friends list? If anyone ever used it to scare you, I’d be on your side.”

supervision = Supervision in Family Center
    .want = Set up together
    .why = You see contacts, blocked people, time spent, and who may write to your child.
    .talk = “Shall we open this page side by side? Tell me if any of it feels like too much.”

kids = Messenger Kids parent dashboard
    .want = Approve each contact (ages 6 to 12)
    .why = According to a 2026 report, you decide whom a child under 13 talks to.
    .talk = “Who would you like to chat with? Tell me how you know them, and we’ll add them together.”
