app = Character.AI
    .note = A service for chats with made-up characters. Since November 2025 open chat is only for 18 and over; younger accounts keep guided Stories and other tools. It estimates ages. An adult taken for a teen can show an ID.

no-chat = Open-ended chat
    .want = Not under 18; the service itself says so
    .why = A program that acts like a friend can draw a teen away from people.
    .talk = “Many people like chatting with a character. What is good about it? Which person could give you some of that?”

true-age = Birth date on the account
    .want = The true one, so that the limits for teens apply
    .why = What the service allows follows the age of the account.
    .talk = “If the date on your account isn’t right, we’ll fix it together. You’re not in trouble.”

insights = Parental Insights
    .want = Set up together; your teen adds your email address
    .why = You get a summary by email: time spent and characters used, but not what was said.
    .talk = “I’d see how long and with which characters, never your words. Would that be all right with you?”
