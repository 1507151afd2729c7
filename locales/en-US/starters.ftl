topic-games = Games
    .when = In the car, after a game

games-5-7 = “Who are you in your game?”
    .answer-1 = “I don’t know.”
    .next-1 = “Show me next time. I’d like to see.”
    .answer-2 = “The dragon! Somebody gave me a big sword.”
    .next-2 = “A dragon! Show me the sword. And show me who gave it.”

games-8-10 = “What is the funniest thing that happened in your game this week?”
    .answer-1 = “Nothing.”
    .next-1 = “Show me one level later? I’d like to see it.”
    .answer-2 = “Some kids say weird stuff in the chat.”
    .next-2 = “Thanks for telling me. Weird in what way? I’m curious, not mad.”

games-8-10-2 = “You make a game for kids. What is the chat like?”
    .answer-1 = “No chat. Just playing.”
    .next-1 = “I like that. What gets better without a chat?”
    .answer-2 = “There’d be a big button that kicks people out.”
    .next-2 = “Great button! What would somebody do to get kicked out?”

games-11-13 = “Teach me your game for ten minutes. What do I need to know first?”
    .answer-1 = “You wouldn’t get it.”
    .next-1 = “Probably not. Let me lose one round, and you can laugh.”
    .answer-2 = “Okay, but not when my team is on. One guy gets mad.”
    .next-2 = “Sure, you pick the time. What is it like for the team when he gets mad?”

games-14-17 = “What makes a good team to play with, and what makes people leave one?”
    .answer-1 = “Depends.”
    .next-1 = “Fair. Tell me about the best one so far.”
    .answer-2 = “You can’t just leave. They’d go after you.”
    .next-2 = “That’s a lot of pressure. I’d like to understand it. I’m not going to ban the game.”

games-14-17-2 = “Games are built to keep us in. Which hook is the strongest? Mine is the daily reward.”
    .answer-1 = “None. I can stop whenever I want.”
    .next-1 = “Good for you. I can’t always. Want to hear about my word game?”
    .answer-2 = “People send me stuff so I stay on.”
    .next-2 = “That can feel nice and heavy at once. What do you think they hope for?”

topic-people = Friends known only online
    .when = While cooking or doing the dishes together

people-5-7 = “Who is fun to play with?”
    .answer-1 = “Nobody.”
    .next-1 = “Then play with me today. You choose the game.”
    .answer-2 = “My tablet friend. He’s six, like me.”
    .next-2 = “Tell me about him! Next time, I’ll sit with you.”

people-8-10 = “How can you tell that someone online is really a kid?”
    .answer-1 = “You just know.”
    .next-1 = “Sometimes I can’t tell. What would you look for?”
    .answer-2 = “They say how old they are.”
    .next-2 = “People can write any age. How could we check?”

people-8-10-2 = “Which friends do you know from school? Which only from games?”
    .answer-1 = “They’re all just friends.”
    .next-1 = “Nice. Tell me about one I have not met.”
    .answer-2 = “One says I shouldn’t talk about her.”
    .next-2 = “I’m glad you told me. You did nothing wrong. Tell me as much as you like.”

people-11-13 = “Can someone be a real friend if you have never met? What do you think?”
    .answer-1 = “I guess.”
    .next-1 = “Sometimes I think so, too. What makes it feel real?”
    .answer-2 = “Mine gets me better than anyone here.”
    .next-2 = “It feels good to be understood. What do you two like to talk about?”

people-11-13-2 = “A friend wants to meet someone from the internet. What would you say?”
    .answer-1 = “Don’t.”
    .next-1 = “Fair. And if your friend really wants to? Then they ask first, and a grown-up they already know goes with them.”
    .answer-2 = “My friend kind of has a plan already.”
    .next-2 = “Thanks for looking out for your friend. Let’s think about how to help, you and me.”

people-14-17 = “How do people your age check that someone online is who they say?”
    .answer-1 = “Nobody checks.”
    .next-1 = “Honest answer. What would make it worth checking?”
    .answer-2 = “You can’t always. Somebody I know got fooled.”
    .next-2 = “That could happen to anyone, me too. Does that person have someone to talk to?”

people-14-17-2 = “When someone new gets close very fast, what is a good way to slow down?”
    .answer-1 = “Are you talking about me?”
    .next-1 = “No, I mean anyone. Adults run into it, too.”
    .answer-2 = “Why slow down? Some people just click.”
    .next-2 = “They do, and it’s great. Someone who means it can wait a little.”

topic-pictures = Pictures
    .when = While looking through photos together

pictures-5-7 = “Which picture of us do you like best?”
    .answer-1 = “That one.”
    .next-1 = “Me too! Who may see it?”
    .answer-2 = “There’s one I’m not allowed to tell about.”
    .next-2 = “You may always tell me. I won’t be mad.”

pictures-5-7-2 = “May I send this picture to Grandma?”
    .answer-1 = “Okay.”
    .next-1 = “Thanks! You can say no, too.”
    .answer-2 = “No! I look funny.”
    .next-2 = “Then I won’t send it. Thanks for saying so.”

pictures-8-10 = “Is there a picture of you that you don’t want online?”
    .answer-1 = “I don’t care.”
    .next-1 = “Okay. I’ll still ask you each time.”
    .answer-2 = “The one at the beach. You showed everybody!”
    .next-2 = “I’m sorry. I’ll take it down today. You can watch me do it.”

pictures-8-10-2 = “A game asks a kid for a photo. What could the kid do?”
    .answer-1 = “Send a cat.”
    .next-1 = “Ha! I like the cat. Who could the kid ask first?”
    .answer-2 = “Some kids send one to get free stuff.”
    .next-2 = “Thanks for telling me. That is a trick. Those kids did nothing wrong.”

pictures-11-13 = “What should people do before they post a picture of a friend?”
    .answer-1 = “Ask. Obviously.”
    .next-1 = “And do people really ask? I forget it sometimes.”
    .answer-2 = “There’s one going around at school.”
    .next-2 = “That must be hard for whoever is in it. I don’t need to see it. How can we help?”

pictures-14-17 = “Someone’s private picture turns up in a group chat. What would a decent person do?”
    .answer-1 = “Ignore it.”
    .next-1 = “Not passing it on is a good start. What could help the person in it?”
    .answer-2 = “They knew the risk when they sent it.”
    .next-2 = “They trusted someone. The one who passed it on broke that trust. What would a good friend do now?”

pictures-14-17-2 = “What is a good way to say no when someone keeps asking for pictures?”
    .answer-1 = “Just block them.”
    .next-1 = “Good one. And if it’s someone the person likes?”
    .answer-2 = “Say no, and you get dumped.”
    .next-2 = “Then it isn’t a question anymore. It’s pressure. Everyone deserves better than that.”

topic-secrets-and-gifts = Secrets and gifts
    .when = While wrapping a present, or after a birthday

secrets-and-gifts-5-7 = “What fun surprise could we plan?”
    .answer-1 = “Cake.”
    .next-1 = “Yum! Surprises get told in the end.”
    .answer-2 = “I have a secret, but I can’t tell.”
    .next-2 = “You can tell any secret. Tell me, Grandpa or your teacher. Nobody will be mad.”

secrets-and-gifts-5-7-2 = “A fox gives a bear a gift. The fox says to keep it secret. What can the bear do?”
    .answer-1 = “Say thank you.”
    .next-1 = “How kind! And who can the bear tell?”
    .answer-2 = “Don’t tell. The fox will be sad.”
    .next-2 = “Bears may always tell. I would be glad.”

secrets-and-gifts-8-10 = “What is the difference between a surprise and a secret?”
    .answer-1 = “They’re the same.”
    .next-1 = “Almost. A surprise ends soon, and everybody smiles.”
    .answer-2 = “If you tell a secret, you lose your friend.”
    .next-2 = “That’s a hard spot. A real friend lets you tell a grown-up.”

secrets-and-gifts-8-10-2 = “A kid gets free coins from another player. What might the player want?”
    .answer-1 = “Nothing. Some people are nice.”
    .next-1 = “Could be. How would the kid find out?”
    .answer-2 = “Maybe the kid has to do something back.”
    .next-2 = “Good thinking. Nobody owes anything for a gift. Who could the kid tell?”

secrets-and-gifts-11-13 = “When is a gift online just nice, and when does it have a catch?”
    .answer-1 = “No idea.”
    .next-1 = “It’s tricky for me, too. I start to wonder when a favor is asked.”
    .answer-2 = “You can’t give it back once you’ve used it.”
    .next-2 = “Nobody has to. A gift is not a debt, even when it’s used up.”

secrets-and-gifts-11-13-2 = “Which secrets are okay to keep? Which are too heavy for one person?”
    .answer-1 = “I don’t tell secrets.”
    .next-1 = “That makes you a loyal friend. A heavy one can still go to a safe person.”
    .answer-2 = “But what if you promised?”
    .next-2 = “When someone could get hurt, a promise may be broken. I’d be glad to hear it.”

secrets-and-gifts-14-17 = “When does someone being generous start to feel like pressure?”
    .answer-1 = “When they want something.”
    .next-1 = “How can people notice it before it’s said out loud?”
    .answer-2 = “I know someone who gets money from a guy online.”
    .next-2 = “Thanks for telling me. That person isn’t to blame. Let’s think about who could help.”

topic-private-things = Private things: name, school, place
    .when = While setting up a new game or app

private-things-5-7 = “Let’s make up a game name. What sounds fun?”
    .answer-1 = “I don’t know.”
    .next-1 = “How about an animal and a color?”
    .answer-2 = “They know my real name already.”
    .next-2 = “That’s okay. Thanks for telling me. Let’s look at it together.”

private-things-8-10 = “Which things about us are only for people we know?”
    .answer-1 = “Everything.”
    .next-1 = “Good start! A favorite animal is fine to share. What else?”
    .answer-2 = “I told somebody my school.”
    .next-2 = “Thank you for telling me. You’re not in trouble. Let’s look together.”

private-things-8-10-2 = “Let’s play detective. What does this photo say about our home?”
    .answer-1 = “Nothing.”
    .next-1 = “Look behind us. I see one clue. Can you find it?”
    .answer-2 = “A friend in my game guessed our town!”
    .next-2 = “Wow, a detective! How did it come up? You did nothing wrong.”

private-things-11-13 = “Look at my profile. What could someone new find out about us?”
    .answer-1 = “That you’re old.”
    .next-1 = “Ha, true. What else? I’ll change whatever you find.”
    .answer-2 = “Way too much. My team and my school are on there.”
    .next-2 = “You’re right, and I’m sorry. Show me where, and I’ll take them down now.”

private-things-11-13-2 = “Who should be able to see where we are on a map?”
    .answer-1 = “Just friends.”
    .next-1 = “Which ones count? Let’s check who is on mine first.”
    .answer-2 = “If you turn it off, they ask why.”
    .next-2 = “That’s annoying. You can use me: say it’s a rule in our family.”

private-things-14-17 = “Some couples and friends share passwords. What do you think about that?”
    .answer-1 = “It’s normal.”
    .next-1 = “I can see why. What happens to them after a fight?”
    .answer-2 = “If you say no, it looks like you’re hiding something.”
    .next-2 = “Privacy isn’t hiding. Someone who trusts you doesn’t need your password.”

topic-mean-words = Mean words and dares
    .when = After school, over a snack

mean-words-5-7 = “What kind words did you hear today?”
    .answer-1 = “None.”
    .next-1 = “Here are some: I like being with you.”
    .answer-2 = “They call Sam a baby.”
    .next-2 = “That hurts. What could help Sam?”

mean-words-8-10 = “Some kids are mean to a kid online. What could friends do?”
    .answer-1 = “Nothing.”
    .next-1 = “It is hard to know. Who could they ask for help?”
    .answer-2 = “It’s like that in our class chat. Not with me.”
    .next-2 = “Thank you for telling me. How does it feel to read that?”

mean-words-8-10-2 = “What is a fun dare? And what is a bad one?”
    .answer-1 = “Eating a worm.”
    .next-1 = “Yuck! Which kind is that? And how could somebody say no?”
    .answer-2 = “If you don’t do it, you’re a chicken.”
    .next-2 = “That’s not nice to hear. Saying no can be brave.”

mean-words-11-13 = “In group chats, when does joking turn into being mean?”
    .answer-1 = “It’s always just joking.”
    .next-1 = “Maybe so. How can you tell that everyone is laughing?”
    .answer-2 = “If you say stop, you’re next.”
    .next-2 = “No wonder people stay quiet. Writing to the person alone can help. So can telling someone.”

mean-words-11-13-2 = “Which challenge is everyone filming right now? Which one would you skip?”
    .answer-1 = “You don’t know them.”
    .next-1 = “True. Show me a good one?”
    .answer-2 = “Everybody did one, and a kid got hurt.”
    .next-2 = “That sounds scary. How is that kid? I’d like to hear what it was like.”

mean-words-14-17 = “What do people your age do when a whole chat turns on someone?”
    .answer-1 = “Leave the chat.”
    .next-1 = “Makes sense. Who checks on that person afterward?”
    .answer-2 = “Honestly? I joined in once.”
    .next-2 = “That took courage to say. What could help to put it right?”

topic-fakes-and-ai = Fakes and AI
    .when = While watching videos together

fakes-and-ai-8-10 = “Is this video real, or did a computer make it?”
    .answer-1 = “It’s real!”
    .next-1 = “What makes you sure? Let’s watch it again and look for clues.”
    .answer-2 = “The chat robot is my friend. It likes me.”
    .next-2 = “Tell me about it! It’s a program, even when it sounds kind.”

fakes-and-ai-11-13 = “What is the best fake video you have seen?”
    .answer-1 = “I can always tell.”
    .next-1 = “Then test me. Show me three, and I’ll guess.”
    .answer-2 = “Somebody made one of a girl in my class.”
    .next-2 = “Thanks for telling me. It hurts, even when it’s fake. Who could help her?”

fakes-and-ai-11-13-2 = “A voice on the phone sounds like me. How could you check it’s me?”
    .answer-1 = “I’d just know.”
    .next-1 = “It can sound very close. Let’s choose a question that only we can answer.”
    .answer-2 = “What if you need money fast?”
    .next-2 = “Then hang up and call my number. I’ll be glad you checked.”

fakes-and-ai-14-17 = “Where would you draw the line with fake pictures of real people?”
    .answer-1 = “They’re just memes.”
    .next-1 = “Some are. When does it stop being one for the person in it?”
    .answer-2 = “Some people at school do it with an app.”
    .next-2 = “That does real harm to the people in them. I don’t need to see it. Who could help?”

fakes-and-ai-14-17-2 = “Do people at school talk to AI about personal stuff? Is it any good?”
    .answer-1 = “Everybody does.”
    .next-1 = “I get it. It’s always there. What is it good at, and what not?”
    .answer-2 = “It listens better than people.”
    .next-2 = “I’d like to get better at that. I’m here to listen, no advice, whenever you want.”

topic-when-something-goes-wrong = When something goes wrong
    .when = On a walk, on any calm day

when-something-goes-wrong-5-7 = “A bear sees something yucky on a screen. What can the bear do?”
    .answer-1 = “Run away!”
    .next-1 = “Good! Then the bear tells a safe grown-up.”
    .answer-2 = “Nothing. The bear gets in trouble.”
    .next-2 = “No trouble for the bear. Telling is good.”

when-something-goes-wrong-5-7-2 = “Who are your safe grown-ups? Let’s count.”
    .answer-1 = “You.”
    .next-1 = “Thank you! Let’s find two more.”
    .answer-2 = “Not the neighbor.”
    .next-2 = “Okay. You choose your people. I’m listening.”

when-something-goes-wrong-8-10 = “Which grown-ups could a kid tell when something feels wrong?”
    .answer-1 = “I don’t know.”
    .next-1 = “Let’s find three. One at home, one at school, one more.”
    .answer-2 = “Nobody. You lose the tablet if you tell.”
    .next-2 = “Not here. Telling never costs the tablet. I promise.”

when-something-goes-wrong-8-10-2 = “A kid in a story is scared to tell. What could we say?”
    .answer-1 = “Just tell.”
    .next-1 = “Good. And what could the first words be?”
    .answer-2 = “It’s too late for that kid.”
    .next-2 = “It’s never too late to tell. I would listen and help.”

when-something-goes-wrong-11-13 = “If someone brings me bad news, what should I do first?”
    .answer-1 = “Don’t freak out.”
    .next-1 = “Deal. First I breathe, then I listen. Remind me if I forget.”
    .answer-2 = “I wouldn’t tell you. You’d get mad.”
    .next-2 = “Thanks for being honest. I’ll work on that. Who else would be good to tell?”

when-something-goes-wrong-11-13-2 = “What makes it easier for kids to tell somebody?”
    .answer-1 = “Nothing.”
    .next-1 = “Maybe writing is easier than talking. For me, a note or one emoji is enough.”
    .answer-2 = “If they threaten you, you can’t tell.”
    .next-2 = “Threats are meant to keep kids quiet. It’s not the kid’s fault, and there is help.”

when-something-goes-wrong-14-17 = “If a friend got threatened online, what would be the first thing to do?”
    .answer-1 = “Block them.”
    .next-1 = “Yes, and save the messages before that. Who could your friend bring in?”
    .answer-2 = “Some people just pay so it stops.”
    .next-2 = “I understand why. Often it doesn’t stop there. Whoever paid isn’t to blame, and can still get help.”

when-something-goes-wrong-14-17-2 = “Who would you call at two in the morning, besides me?”
    .answer-1 = “Why would I?”
    .next-1 = “Just in case. It’s fine if it isn’t me.”
    .answer-2 = “Nobody, really.”
    .next-2 = “Thanks for saying it straight. I’m here. We can find one more, and I’ll show you the helplines.”
