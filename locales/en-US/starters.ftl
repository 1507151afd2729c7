### Ways to begin a talk.

topic-games = Games
    .when = When it fits: in the car, or right after a game.

games-5-7 = “Which part of your game do you like best?”
    .answer-1 = “The cat.”
    .next-1 = “Show me the cat? I want to see what it does.”
    .answer-2 = “Don’t know.”
    .next-2 = “Let’s play it together and find out.”

games-8-10 = “What was the funniest thing in your game this week?”
    .answer-1 = “Nothing.”
    .next-1 = “Show me one level later? I would like to see it.”
    .answer-2 = “Someone wrote funny stuff to me.”
    .next-2 = “Funny how? Tell me, I’m curious.”

games-11-13 = “Who do you play with at the moment?”
    .answer-1 = “Just people.”
    .next-1 = “Which of them would you bring home for dinner?”
    .answer-2 = “One of them is older.”
    .next-2 = “What is he like? What do you talk about?”

games-14-17 = “What would you tell a twelve-year-old who starts this game?”
    .answer-1 = “Mute everybody.”
    .next-1 = “Ha. What made you find that out?”
    .answer-2 = “It’s fine if you’re not stupid.”
    .next-2 = “What do the clever ones do differently?”

topic-people = Friends known only online
    .when = When it fits: on a walk, side by side.

people-8-10 = “How can you tell who is really behind a player name?”
    .answer-1 = “You see their picture.”
    .next-1 = “And if someone borrowed the picture?”
    .answer-2 = “You can’t.”
    .next-2 = “Right. So what would you keep to yourself?”

people-11-13 = “What makes someone online a friend?”
    .answer-1 = “We talk every day.”
    .next-1 = “What do you know about them, and what do they know about you?”
    .answer-2 = “They get me.”
    .next-2 = “That feels good. Has it ever felt too fast?”

people-14-17 = “When would you warn a friend about someone they met online?”
    .answer-1 = “Not my business.”
    .next-1 = “And if you saw it coming?”
    .answer-2 = “When they want to move to another app.”
    .next-2 = “Good sign to know. What would you say to your friend?”

topic-pictures = Pictures
    .when = When it fits: when you look at photos together.

pictures-5-7 = “Whom do we ask before we show a picture?”
    .answer-1 = “Nobody.”
    .next-1 = “Let’s ask Grandma about this one first.”
    .answer-2 = “You.”
    .next-2 = “Yes. And I ask you, too.”

pictures-8-10 = “Which picture of you may everybody see, and which may not?”
    .answer-1 = “All of them.”
    .next-1 = “This one with the school name too?”
    .answer-2 = “Not the bath one.”
    .next-2 = “I agree. That one stays with us.”

pictures-11-13 = “What do you do when a picture of someone is passed round in class?”
    .answer-1 = “Everybody looks.”
    .next-1 = “What would you want if it were you?”
    .answer-2 = “I delete it.”
    .next-2 = “And the person in it, who helps them?”

pictures-14-17 = “If a friend’s picture went round, what would help in the first hour?”
    .answer-1 = “Nothing helps.”
    .next-1 = “There are ways to get pictures down. Shall we look?”
    .answer-2 = “Being there.”
    .next-2 = “Yes. And who could carry it with you?”

topic-secrets-and-gifts = Secrets and gifts
    .when = When it fits: before a birthday, or when a parcel comes.

secrets-and-gifts-5-7 = “What is the difference between a surprise and a secret?”
    .answer-1 = “Both are quiet.”
    .next-1 = “A surprise ends with a party. What about the other one?”
    .answer-2 = “A secret hurts.”
    .next-2 = “That kind you may always tell.”

secrets-and-gifts-8-10 = “If someone gave you coins in a game, what might they want?”
    .answer-1 = “They’re just nice.”
    .next-1 = “Could be. And if they then ask for something?”
    .answer-2 = “A favor.”
    .next-2 = “Then the gift had a catch. What would you do?”

secrets-and-gifts-11-13 = “Which secrets are fine to keep, and which get heavy?”
    .answer-1 = “I don’t tell secrets.”
    .next-1 = “That’s loyal. When would you break one to help?”
    .answer-2 = “The ones with threats.”
    .next-2 = “Those you can bring to me at any hour.”

topic-private-things = Name, school, place
    .when = When it fits: when a form or an app asks for something.

private-things-5-7 = “Which things about us stay at home?”
    .answer-1 = “My toys.”
    .next-1 = “And our street? That one too.”
    .answer-2 = “My name.”
    .next-2 = “Yes. In games you have a play name.”

private-things-8-10 = “What could a stranger find out from your profile?”
    .answer-1 = “Nothing.”
    .next-1 = “Let’s look at it as detectives.”
    .answer-2 = “My team.”
    .next-2 = “And from the team, where you train. What could we change?”

private-things-14-17 = “Who can see where you are right now?”
    .answer-1 = “My friends.”
    .next-1 = “All of them real friends? Shall we look at the list?”
    .answer-2 = “No idea.”
    .next-2 = “Let’s check it, mine as well.”

topic-mean-words = Mean words and dares
    .when = When it fits: after school, with something to eat.

mean-words-8-10 = “What do kids write that they would not say aloud?”
    .answer-1 = “Dunno.”
    .next-1 = “I saw some words in your game. What do they mean?”
    .answer-2 = “That someone smells.”
    .next-2 = “How does that feel to read? What could one answer?”

mean-words-11-13 = “Which dare is going round at the moment?”
    .answer-1 = “None.”
    .next-1 = “When I was your age we had one with …. How does one get out?”
    .answer-2 = “You’d only be angry.”
    .next-2 = “I’ll listen first. Promise.”

mean-words-14-17 = “When does a joke in the group chat stop being one?”
    .answer-1 = “It’s just banter.”
    .next-1 = “Who in the group doesn’t laugh?”
    .answer-2 = “When someone leaves.”
    .next-2 = “Would you write to them? What would you say?”

topic-fakes-and-ai = Fakes and AI
    .when = When it fits: when something odd is in the news or a video.

fakes-and-ai-8-10 = “How could we find out if this picture is real?”
    .answer-1 = “It looks real.”
    .next-1 = “Let’s look at hands and letters. What do you see?”
    .answer-2 = “Search it.”
    .next-2 = “Good idea. Where would you look first?”

fakes-and-ai-11-13 = “What would you do if there were a fake picture of a classmate?”
    .answer-1 = “Laugh.”
    .next-1 = “And if she asked you for help?”
    .answer-2 = “Tell someone.”
    .next-2 = “Whom? A fake hurts like a real one.”

fakes-and-ai-14-17 = “Do you ask a chatbot things you’d ask a person?”
    .answer-1 = “Sometimes.”
    .next-1 = “What is it good for, and what not?”
    .answer-2 = “It doesn’t judge me.”
    .next-2 = “I’d like to be someone who doesn’t either. What should I do differently?”

topic-when-something-goes-wrong = When something goes wrong
    .when = When it fits: on a quiet evening, before anything happens.

when-something-goes-wrong-5-7 = “Whom can you tell when something feels bad?”
    .answer-1 = “You.”
    .next-1 = “And if I am not there? Let’s find two more.”
    .answer-2 = “The cat.”
    .next-2 = “The cat listens well. Who can also help?”

when-something-goes-wrong-8-10 = “What would stop a kid from telling?”
    .answer-1 = “They’d lose the tablet.”
    .next-1 = “In our family telling never costs the tablet.”
    .answer-2 = “It’s embarrassing.”
    .next-2 = “Then pointing at a card is enough. Shall I show you one?”

when-something-goes-wrong-11-13 = “If a friend were blackmailed, what should their parents not say?”
    .answer-1 = “‘Why did you do that?’”
    .next-1 = “Good to know. What should they say?”
    .answer-2 = “They shouldn’t find out.”
    .next-2 = “Who could, so that your friend isn’t alone?”

when-something-goes-wrong-14-17 = “At two in the morning something awful comes in. What would you need from me?”
    .answer-1 = “That you don’t freak out.”
    .next-1 = “I’ll practice. What else?”
    .answer-2 = “I’d deal with it.”
    .next-2 = “I believe you can. I’d still want to sit beside you.”
