app = Meta AI
    .note = Part of Instagram, Facebook, Messenger and WhatsApp, from age 13. Parents cannot turn the assistant off; its answers are meant to suit a movie for 13 and over. AI characters have been paused for teens since January 2026.

insights = Insights in Family Center
    .want = Look at them together now and then
    .why = With supervision you see the topics of the last seven days, not the words. Not every country has it yet.
    .talk = “I can see the topics, not what you wrote. Shall we look at them together on Sunday?”

characters = AI characters
    .want = Off for teens; Meta has paused them
    .why = Such characters act like a friend or a partner. When the pause ends, parents are to get a switch.
    .talk = “A character can say that it loves you. What does a real friend do that it can’t?”
