### It happened: situations, steps, what not to do, words to say.

situation-threat = Threats about a picture
    .line = Someone wants money, more pictures or a favor.
    .child = Someone is using a picture to scare you. You did nothing wrong, and help is near.
    .teen = Someone is threatening you with a picture. That is blackmail. It is their doing, and there are steps that help.
    .adult = Someone is threatening your child with a picture. It is not your child’s fault, and you are in the right place.
say-threat-child =
    .one = “Someone is scaring me with a picture.”
    .two = “I need help and I can’t say all of it.”
    .three = Show the card, or write: “Please help me, and don’t be angry.”
say-threat-teen =
    .one = “Someone is threatening me with a picture. I need you to stay calm.”
    .two = “I want to report it, and I don’t want to do it alone.”
    .three = Or a message: “Can we talk? It’s serious. Please don’t be angry.”
say-threat-adult-young =
    .one = “Thank you for telling me.”
    .two = “You’re not in trouble. It’s not your fault.”
    .three = “I’ll help you, and we’ll find people who know what to do.”
say-threat-adult-middle =
    .one = “I’m glad you told me. That took courage.”
    .two = “What they did is wrong. You’re not to blame.”
    .three = “You keep your phone. We do the next step together.”
say-threat-adult-teen =
    .one = “Thank you for trusting me with this.”
    .two = “I believe you. I’m not angry with you.”
    .three = “What would help you most in the next hour?”

situation-shared = A picture went around
    .line = A private picture is being passed on.
    .child = Someone passed on a picture of you. It is not your fault. People can help to take it down.
    .teen = Someone passed on a private picture of you. That was their act, and there are ways to get it down.
    .adult = A private picture of your child is being passed on. It can often be taken down, and it is not your child’s fault.
say-shared-child =
    .one = “Someone passed on a picture of me.”
    .two = “Please help me to get it down.”
    .three = Write: “It’s about a picture. Please don’t look at it.”
say-shared-teen =
    .one = “A private picture of me is going around.”
    .two = “Please don’t look for it. Help me get it down.”
    .three = Or a message: “I need help with something online, today.”
say-shared-adult-young =
    .one = “Thank you for telling me.”
    .two = “You’re not in trouble. It’s not your fault.”
    .three = “I’ll help you, and we’ll find people who know what to do.”
say-shared-adult-middle =
    .one = “I’m glad you told me. That took courage.”
    .two = “What they did is wrong. You’re not to blame.”
    .three = “You keep your phone. We do the next step together.”
say-shared-adult-teen =
    .one = “Thank you for trusting me with this.”
    .two = “I believe you. I’m not angry with you.”
    .three = “What would help you most in the next hour?”

situation-fake = A fake picture
    .line = Made with AI or edited, it looks like someone we know.
    .child = Someone made a fake picture of you. You did nothing. It can often be taken down.
    .teen = Someone made a fake picture of you. It counts like a real one. It can be reported, and often taken down.
    .adult = Someone made a fake picture of your child. Treat it like a real one: it hurts, and it can be reported.
say-fake-child =
    .one = “Someone made a fake picture of me.”
    .two = “It isn’t me, and it makes me feel bad.”
    .three = Write: “There is a fake picture. I need help.”
say-fake-teen =
    .one = “Somebody made a fake picture of me.”
    .two = “It isn’t me, but it hurts the same.”
    .three = Or a message: “Someone faked a picture. Can you help me report it?”
say-fake-adult-young =
    .one = “Thank you for telling me.”
    .two = “You’re not in trouble. It’s not your fault.”
    .three = “I’ll help you, and we’ll find people who know what to do.”
say-fake-adult-middle =
    .one = “I’m glad you told me. That took courage.”
    .two = “What they did is wrong. You’re not to blame.”
    .three = “You keep your phone. We do the next step together.”
say-fake-adult-teen =
    .one = “Thank you for trusting me with this.”
    .two = “I believe you. I’m not angry with you.”
    .three = “What would help you most in the next hour?”

situation-meet = Someone wants to meet
    .line = A person known only online wants to see someone in real life.
    .child = Someone from online wants to meet you. It is good that you are asking. You don’t have to go. Already went? You can still tell. It is not your fault.
    .teen = Someone you know only online wants to meet. You don’t have to go, and you don’t have to explain. Went already? You can still tell, and it is not your fault.
    .adult = Someone known only online wants to meet your child. It is good that you know. Already met? Your child can still tell you all of it, and it is not their fault.
say-meet-child =
    .one = “Someone from online wants to meet me.”
    .two = “I don’t want to go. Can you stay with me?”
    .three = Write the place and the time, and hand it over.
say-meet-teen =
    .one = “I was going to meet someone from online, and I don’t want to.”
    .two = “Here is where and when. Can you stay with me?”
    .three = Or send place, time and name to someone you trust.
say-meet-adult-young =
    .one = “Thank you for telling me. You did nothing wrong.”
    .two = “You owe that person nothing, not even an answer.”
    .three = “Today we stay together.”
say-meet-adult-middle =
    .one = “Thank you for telling me. You did nothing wrong.”
    .two = “You owe that person nothing, not even an answer.”
    .three = “Today we stay together.”
say-meet-adult-teen =
    .one = “Thank you for telling me. You did nothing wrong.”
    .two = “You owe that person nothing, not even an answer.”
    .three = “Today we stay together.”

situation-met = I already met someone from online
    .line = A person known only online was seen in real life.
    .child = You met someone from online. You can still tell, all of it or a part. It is not your fault.
    .teen = You met someone you knew only online. Whatever happened, you can still tell. It is not your fault.
    .adult = Your child met someone known only online. It is good that you know. It is not your child’s fault, whatever happened.
say-met-child =
    .one = “I met someone from online.”
    .two = “Please don’t be angry. I need you to listen.”
    .three = Show the card, or write: “I went there. Please help me.”
say-met-teen =
    .one = “I met someone from online, and I want to tell you about it.”
    .two = “You don’t have to say anything. Just stay here.”
    .three = Or a message: “I met someone. Can you come? Please don’t be angry.”
say-met-adult-young =
    .one = “Thank you for telling me. You’re not in trouble.”
    .two = “It’s not your fault that you went.”
    .three = “You say as much as you like. I stay with you.”
say-met-adult-middle =
    .one = “I’m glad you told me. That took courage.”
    .two = “You did nothing wrong. Nobody may use your trust.”
    .three = “You decide what you tell now. I stay here.”
say-met-adult-teen =
    .one = “Thank you for trusting me with this.”
    .two = “I believe you. Going there does not make it your fault.”
    .three = “What do you need in the next hour?”

situation-chat = A strange chat
    .line = It feels odd, pushy or secret.
    .child = A chat feels strange. Your feeling counts. You may stop at any time.
    .teen = A chat feels off. That feeling is worth listening to, even if you can’t say why.
    .adult = A chat of your child feels wrong to you or to them. It is good to look early.
say-chat-child =
    .one = “A chat feels strange. Will you look with me?”
    .two = “I don’t know if it is bad.”
    .three = Point at the screen and say: “This.”
say-chat-teen =
    .one = “Someone writes to me, and it feels off.”
    .two = “Can you read this and tell me what you think?”
    .three = Or a message: “Weird chat. Can I show you?”
say-chat-adult-young =
    .one = “Thank you for telling me.”
    .two = “You’re not in trouble. It’s not your fault.”
    .three = “I’ll help you, and we’ll find people who know what to do.”
say-chat-adult-middle =
    .one = “I’m glad you told me. That took courage.”
    .two = “What they did is wrong. You’re not to blame.”
    .three = “You keep your phone. We do the next step together.”
say-chat-adult-teen =
    .one = “Thank you for trusting me with this.”
    .two = “I believe you. I’m not angry with you.”
    .three = “What would help you most in the next hour?”

situation-hurt = Someone wants me to hurt myself or others
    .line = A person or a group pushes, dares or threatens.
    .child = Someone wants you to hurt yourself or somebody else. You can stop now. It is not your fault, even if you did some of it.
    .teen = Someone pushes you to hurt yourself or others. You can stop at any point. It is not your fault, even if you did some of it.
    .adult = Someone pushes your child to hurt themselves or others. It is not your child’s fault, even if they did some of it.
say-hurt-child =
    .one = “Someone online wants me to do something that hurts.”
    .two = “I want it to stop. Please stay with me.”
    .three = Show the card, or write: “I need help now.”
say-hurt-teen =
    .one = “There are people who push me to hurt myself or others.”
    .two = “I want out, and I’m scared of what they do then.”
    .three = Or a message: “I’m not OK. Please come, and don’t be angry.”
say-hurt-adult-young =
    .one = “Thank you for telling me. You’re not in trouble.”
    .two = “You don’t have to do anything they say, ever again.”
    .three = “I stay with you, and we get help together.”
say-hurt-adult-middle =
    .one = “I’m glad you told me. That took courage.”
    .two = “They pushed you. It’s not your fault, even if you did some of it.”
    .three = “I stay with you today. We call together.”
say-hurt-adult-teen =
    .one = “Thank you for trusting me with this.”
    .two = “They pushed you. It’s not your fault, even if you did some of it.”
    .three = “Are you safe right now? I’ll stay here either way.”

situation-saw = I saw something
    .line = A picture or a video that was scary, cruel or not for children.
    .child = You saw something scary or strange. You did nothing wrong. It gets smaller when you tell.
    .teen = You saw something you can’t get out of your head. You did nothing wrong, and it does get easier.
    .adult = Your child saw something upsetting. Whether by accident or out of curiosity: they did nothing wrong.
say-saw-child =
    .one = “I saw something bad.”
    .two = “I don’t want to see it again. Can you stay with me?”
    .three = Draw how you feel, or show the card.
say-saw-teen =
    .one = “I saw something online, and I can’t stop thinking about it.”
    .two = “You don’t have to look at it. Just listen.”
    .three = Or a message: “Saw something bad. Can we talk?”
say-saw-adult-young =
    .one = “Thank you for telling me. You did nothing wrong.”
    .two = “That would scare me too.”
    .three = “We put it away now. I stay with you.”
say-saw-adult-middle =
    .one = “I’m glad you told me. You’re not in trouble.”
    .two = “You can ask me anything about it, now or later.”
    .three = “We report it together, and nobody has to look again.”
say-saw-adult-teen =
    .one = “Thank you for telling me. I’m not angry.”
    .two = “Being curious is normal. What you saw is not your doing.”
    .three = “What would help you now: talking, or something else?”

situation-account = Somebody took my account
    .line = I can’t get in, or someone writes in my name.
    .child = Somebody took your account. You were tricked, and that can happen to anybody. You can often get it back.
    .teen = Somebody took over your account. That is their doing, and you can often get it back.
    .adult = Somebody took over your child’s account. Your child was tricked. It can often be recovered.
say-account-child =
    .one = “Somebody took my account.”
    .two = “Can you help me get it back?”
    .three = Point at the screen and say: “I can’t get in.”
say-account-teen =
    .one = “Someone got into my account.”
    .two = “Can you sit with me while I get it back?”
    .three = Or a message to friends: “Don’t answer my account. It isn’t me.”
say-account-adult-young =
    .one = “Thank you for telling me. You’re not in trouble.”
    .two = “Somebody tricked you. That happens to grown-ups too.”
    .three = “We get it back together.”
say-account-adult-middle =
    .one = “I’m glad you told me so soon.”
    .two = “You were tricked. That does not make you stupid.”
    .three = “You lead. I sit beside you.”
say-account-adult-teen =
    .one = “Thank you for telling me.”
    .two = “It was a trick, and a good one. You’re not to blame.”
    .three = “Which of your accounts matter most? We start there.”

situation-voice = A copied voice or a faked call
    .line = A call or a video sounded like somebody we know, and wanted something.
    .child = A call was strange, or pretended to be somebody you know. You may end every call.
    .teen = A voice or a face on a call can be copied. Feeling fooled is no shame: it is made to fool people.
    .adult = A voice or a face on a call can be copied. Anybody may believe it: it is made for that.
say-voice-child =
    .one = “Someone called and it felt wrong.”
    .two = “They said they were someone I know. Can we call back?”
    .three = Hand over the phone and say: “This call.”
say-voice-teen =
    .one = “I had a call that sounded like one of us. I think it was fake.”
    .two = “Was that you? Can we check together?”
    .three = Or a message: “Did you just call me? Please call back.”
say-voice-adult-young =
    .one = “Thank you for telling me. You did nothing wrong.”
    .two = “That was a trick with a machine.”
    .three = “We call back together and see who it was.”
say-voice-adult-middle =
    .one = “I’m glad you told me.”
    .two = “They copied a voice. Anybody could believe it.”
    .three = “Let us find a word that only we know.”
say-voice-adult-teen =
    .one = “Thank you for telling me.”
    .two = “It was made to sound real. You’re not to blame.”
    .three = “What did they ask for? We sort it out together.”

situation-close = It is someone close
    .line = Someone who lives here or whom we know well.
    .child = Someone you know makes you feel bad or scared. It is not your fault. There are safe people for you.
    .teen = Someone close to you is the one who hurts or scares you. It is not your fault, and there are people outside who help.
    .adult = Someone in your home, or close to it, may be the one who harms. Your child’s safety comes first.
say-close-child =
    .one = “Someone I know makes me feel scared.”
    .two = “Please don’t tell that person that I told you.”
    .three = Write: “I need a safe grown-up.”
say-close-teen =
    .one = “Someone close to me is hurting me.”
    .two = “Please ask me before you tell anyone else.”
    .three = Or write to a helpline: “I can’t talk aloud here.”
say-close-adult-young =
    .one = “Thank you for telling me. I believe you.”
    .two = “It was right to say it, even if it is about someone we love.”
    .three = “My first job is that you are safe.”
say-close-adult-middle =
    .one = “Thank you for telling me. I believe you.”
    .two = “It was right to say it, even if it is about someone we love.”
    .three = “My first job is that you are safe.”
say-close-adult-teen =
    .one = “Thank you for telling me. I believe you.”
    .two = “It was right to say it, even if it is about someone we love.”
    .three = “My first job is that you are safe.”

situation-unsure = I don’t know
    .line = Something is wrong, and it has no name yet.
    .child = Something feels wrong. You don’t need the right word for it.
    .teen = Something is not right. You don’t need a name for it to get help.
    .adult = Something is wrong, and you do not know what. These steps are good in any case.
say-unsure-child =
    .one = “Something is wrong. I don’t know how to say it.”
    .two = “Can you just sit with me?”
    .three = Draw it, or show the card.
say-unsure-teen =
    .one = “Something’s wrong, and I can’t explain it yet.”
    .two = “I don’t need advice now. Just listen.”
    .three = Or a message: “Are you free later? I need someone.”
say-unsure-adult-young =
    .one = “Thank you for coming to me.”
    .two = “You don’t have to find the words now.”
    .three = “I’m here, today and tomorrow.”
say-unsure-adult-middle =
    .one = “Thank you for coming to me.”
    .two = “You don’t have to find the words now.”
    .three = “I’m here, today and tomorrow.”
say-unsure-adult-teen =
    .one = “Thank you for coming to me.”
    .two = “You don’t have to find the words now.”
    .three = “I’m here, today and tomorrow.”

step-breathe-child = Take a slow breath
    .how = Put your feet on the floor. Breathe out long, three times.

step-breathe-teen = Take one slow breath
    .how = You don’t have to solve it in this minute. Fast answers are what they want.

step-breathe-adult = Sit down and breathe out
    .how = Your calm is the first help your child gets. Take a minute.

step-stop-answering-child = Stop answering
    .how = Don’t write back, whatever comes. Put the device down.

step-stop-answering-teen = Stop answering
    .how = No explaining, no bargaining. Leave the chat open and write nothing more.

step-stop-answering-adult = Nobody answers anymore
    .how = Your child stops writing, and you do not write in their name. Leave the chat as it is.

step-keep-messages-child = Keep the messages
    .how = Don’t clear them away. They help the people who help you.

step-keep-messages-teen = Keep the messages
    .how = Take screenshots of the chat, the name and the times. Of a private picture take none.

step-keep-messages-adult = Keep messages, names and times
    .how = Photograph the chat and the profile with another phone, never the picture itself. Leave everything on the device.

step-tell-someone-child = Tell a grown-up you trust
    .how = A caregiver, a teacher, a grandparent, a nurse. If one doesn’t listen, tell another one.

step-tell-someone-teen = Tell one person
    .how = A relative, a teacher, a coach, a counselor. If that person hurts you or does not listen, choose another or a helpline.

step-thank-child-adult = Thank your child for telling
    .how = Say that it is not their fault and that you will do this together. Questions can wait.

step-call-first-child = Call or write to the first number here
    .how = A person answers. You can say as little as you like.

step-call-first-teen = Call or write to the first number here
    .how = You can ask first what they must pass on. You may hang up at any time.

step-call-first-adult = Call the first number here
    .how = They know this situation and tell you what to report and where. Have names and times beside you.

step-block-child = Report and block, with your grown-up’s help
    .how = First keep the messages. Then report it in the app together, and block.

step-block-teen = Report and block
    .how = Keep the messages first. Then report the account in the app and block it.

step-block-adult = Report in the app, then block
    .how = Do it together, after the messages are kept. Blocking stops new messages from that account.

step-report-police-teen = Let someone report it with you
    .how = Police and hotlines know this. In the US it is the CyberTipline; in other countries, use the services here.

step-report-police-adult = Report it
    .how = In the US to the CyberTipline, elsewhere to the services beside these steps. Say what happened and when; you need not show pictures.

step-take-it-down-child = Ask your grown-up about Take It Down
    .how = It helps to get a private picture off many apps. Private means: it shows what underwear covers. The picture itself stays with you.

step-take-it-down-teen = Use Take It Down
    .how = For pictures from before you were 18. You ask from the device that has the picture, and only services that take part look for it.

step-take-it-down-adult = Ask for removal with Take It Down
    .how = For pictures from before 18, from the device that holds them. Only services that take part look for the picture. Do not copy it for that.

step-report-app-child = Report it in the app together
    .how = Your grown-up can press “report” with you.

step-report-app-teen = Report the post and the account
    .how = Apps have people and rules for this. In the US, the law gives them 48 hours for an intimate picture. Ask friends only not to pass it on.

step-report-app-adult = Report the post in each app
    .how = Use the app’s own form. In the US it has 48 hours for an intimate picture; if not, the FTC takes complaints. Nobody else needs to look or report; other parents only see that nobody passes it on.

step-tell-school-child = Your grown-up can talk to school
    .how = A teacher can help that it stops there too.

step-tell-school-teen = Let school know what it needs
    .how = One person you choose there is enough. They do not need to see any picture.

step-tell-school-adult = Tell the school only what it needs
    .how = Ask for the child protection lead. Nobody there needs to see a picture.

step-do-not-go-child = Don’t go to meet them
    .how = You don’t have to explain. A promise to someone who tricks you does not count.

step-do-not-go-teen = Don’t go on your own
    .how = You owe no explanation, even if it was agreed. If it is ever to happen, ask first, and a grown-up you already know comes along. Not one they choose.

step-do-not-go-adult = Your child does not go, and is not alone
    .how = No meeting, no answer, no trap of your own. Stay together now. Under 11, no meeting later either; from 11, never without an adult your child already knows.

step-say-where-when-child = Say where and when it should be
    .how = Tell your grown-up the place and the time. That helps a lot.

step-say-where-when-teen = Tell someone where and when
    .how = Place, time, and the name they use. Someone you trust should have it.

step-say-where-when-adult = Write down place, time and names
    .how = Then tell the police. The meeting is a fact they can act on.

step-stay-with-people-child = Stay near people you know
    .how = Your class, your neighbors, your grown-up. Not alone today.

step-stay-with-people-teen = Stay with people you know today
    .how = Say where you are going, and come back by a busy way.

step-stay-with-people-adult = Arrange the way to school and back
    .how = For a few days somebody goes along. Tell those who pick your child up.

step-find-safe-person-child = Find a safe grown-up somewhere else
    .how = A teacher, a nurse, a neighbor, a doctor, a relative elsewhere. You choose who.

step-find-safe-person-teen = Choose a safe person elsewhere
    .how = A teacher, a counselor, a friend’s grown-up, a doctor, a relative in another home. Not the one who hurts you.

step-mind-screen-child = Check who can see your screen
    .how = If somebody comes, press Leave. Nothing is kept here.

step-mind-screen-teen = Mind who can see this screen
    .how = Leave covers it at once. Use a phone the other person cannot look into.

step-danger-grows-child = If it gets dangerous, call the emergency number
    .how = The number is here. You may call it yourself.

step-danger-grows-teen = If danger grows, call the emergency number
    .how = The number is here, and you may call it yourself.

step-danger-grows-adult = If danger grows, call the emergency number
    .how = The number is here. Call from another room if you must.

step-keep-child-safe-adult = Keep your child away from that person
    .how = Find a place for tonight with somebody who believes your child. Do not warn the person.

step-write-down-adult = Write down your child’s words
    .how = On paper, as they were said, with date and time. Add nothing and ask for no details.

step-stay-near-adult = Stay near tonight
    .how = If your child seems desperate, do not leave them alone. Call a crisis line, a doctor or the emergency number.

step-not-alone-teen = Don’t be alone with it tonight
    .how = If it feels too heavy, a helpline or crisis line is there now. You can write instead of speaking.

step-school-tomorrow-teen = Plan tomorrow at school
    .how = If it is out: one friend meets you at the gate, one adult there knows before class. “I’m not talking about it” is a whole answer.

step-something-good-child = Do something that feels good
    .how = Draw, eat, play, cuddle a pet. You have done enough for today.

step-look-who-child = Look at the chat with your grown-up
    .how = They help you to see what kind of chat it is. You show only what you like.

step-look-who-teen = Look at it with fresh eyes
    .how = Does someone want secrets, pictures, money, another app? Those are signs, whoever it is.

step-look-who-adult = Look at it together, if your child agrees
    .how = Ask what felt strange, and listen. Secrets, gifts, another app or haste are signs.

step-passwords-child = Change the password together
    .how = Choose three or four words that do not belong together. Nothing from your life: no pets, no names.

step-passwords-teen = Change your passwords
    .how = Start with mail and the app it happened in. Switch on the second step at sign-in.

step-settings-child = Look at the settings together
    .how = Who may write to you? You decide it with your grown-up.

step-settings-teen = Go through the privacy settings
    .how = Who may write, who sees your friends and your place. Close what nobody needs.

step-settings-adult = Go through the settings together
    .how = Your child’s hand is on the device. The lists in the parents’ part show which settings matter.

step-talk-again-child = Talk about it again
    .how = Feelings can come back. You may tell more at any time, or nothing.

step-talk-again-teen = Come back to the person you told
    .how = It is fine to need them twice. Say what would help and what would not.

step-talk-again-adult = Ask again, gently
    .how = “How is it today?” is enough. Feelings often come later.

step-ordinary-days-child = Do what you always do
    .how = School, friends, play. You are still you.

step-ordinary-days-teen = Keep your ordinary days
    .how = Sleep, food, friends, training. What happened is not who you are.

step-ordinary-days-adult = Keep ordinary days
    .how = Meals, school, friends, laughter. It tells your child that life goes on.

step-report-result-adult = Note what you reported and ask again
    .how = Where, when, which number you were given. After a week, ask how it is going.

step-help-for-you-adult = Find somebody for yourself too
    .how = A friend, a counselor or a helpline for parents. You carry this better when you are not alone.

step-doctor-teen = See a doctor or a counselor if it stays heavy
    .how = Sleep, stomach, thoughts that circle: that is what they are there for.

step-doctor-adult = Ask a doctor or counselor
    .how = If sleep, eating or school stay difficult, your child needs more than good words.

step-school-tomorrow-child = Plan school tomorrow with your grown-up
    .how = Who goes in with you? Which teacher knows? “I don’t want to talk about it” is fine.

step-school-tomorrow-adult = Plan tomorrow at school together
    .how = Ask what would help: a friend at the gate, one teacher who knows, a quiet place at breaks. Your child decides who hears what.

step-safe-place-teen = Get to where you feel safe
    .how = To people you know, or a busy place. You owe that person no goodbye and no answer.

step-body-care-teen = Has anybody hurt your body? A doctor can help
    .how = Also days later. Somebody you trust may come along, and you may say no to any part of it.

step-body-care-adult = Has anybody hurt your child? See a doctor
    .how = Also days later. Ask your child who should come along, and let them say no to any part.

step-stop-now-child = Stop. You don’t have to do it
    .how = Not to you, not to an animal, not to anybody. You may just leave the chat.

step-stop-now-teen = Stop, whatever they say
    .how = You can stop in the middle. Doing what they want does not make you safe, and it does not end there.

step-not-by-yourself-teen = Go where somebody is
    .how = Another room, a neighbor, a friend’s home. Somebody who is hurt needs help first: call the emergency number.

step-help-too-adult = Whoever was made to hurt others needs help too
    .how = Say so to the police and to the helpline. Those who push are often very young themselves, and were pushed before.

step-turn-over-child = Turn the screen over and walk away
    .how = You don’t have to look again, not even to show it.

step-turn-over-teen = Close it and move away
    .how = You need no proof and no second look. A walk, water or music bring you back here.

step-turn-over-adult = Put it out of sight, without alarm
    .how = Children copy a grown-up’s alarm. You need not see all of it yourself.

step-report-seen-teen = Report it where you saw it
    .how = Use the app’s own report button. If a child is hurt in it, services here take the address of the page, never a copy.

step-report-seen-adult = Report it where it was seen
    .how = Use the app’s report button. If a child is abused in it, give the hotline the address of the page, never a copy.

step-explain-seen-adult = Help your child make sense of it
    .how = Was it real? How was it made? Did it come by accident or by curiosity? Ask gently, and leave room for questions.

step-get-back-child = Get it back with your grown-up
    .how = Open the app’s help together. Look for: “I can’t sign in.”

step-get-back-teen = Get it back through the app’s own help
    .how = Look for “I can’t sign in” in the app or on its own site, never through a link somebody sent.

step-get-back-adult = Get it back through the app’s own help
    .how = Look for “I can’t sign in” in the app or on its own site. Your child types; you sit beside them.

step-mail-first-teen = Protect your email account too
    .how = Whoever reads your email can take the rest. Change its password, and sign out every other device.

step-passwords-adult = Change the passwords together
    .how = Begin with the email account, then this one, then all with the same password. Sign out other devices, and switch on the second step.

step-warn-friends-child = Tell your friends another way
    .how = Say: “That is not me. Don’t answer, and don’t press a link.”

step-warn-friends-teen = Warn your friends another way
    .how = One line is enough: “That isn’t me. Don’t answer, don’t press a link, don’t send money.”

step-warn-friends-adult = Warn friends and relatives another way
    .how = One line is enough: “That is not us. Please don’t answer, press a link or send money.”

step-money-gone-teen = Is money gone? Tell an adult today
    .how = The bank, the card company or the shop may still stop it. Keep the receipt and the names.

step-money-gone-adult = Is money gone? Call the bank today
    .how = The bank, the card company or the shop may still stop it. Keep the receipt, the names and the times.

step-hang-up-child = End the call
    .how = You may hang up on anybody. Even if it sounds like your family.

step-hang-up-teen = End the call
    .how = Fear and hurry are how it works. Whoever is real will understand.

step-hang-up-adult = End the call
    .how = Fear, hurry and “tell nobody” are the signs. Whoever is real will understand.

step-call-back-child = Call back with your grown-up
    .how = Use the number you always use. Then you know if it was them.

step-call-back-teen = Call back on the number you know
    .how = Not on the one that called. Ask something only that person can answer.

step-call-back-adult = Call back on the number you know
    .how = Not on the one that called. Ask something only that person can answer, or your family’s secret word.

step-keep-call-child = Remember what they said
    .how = Tell your grown-up the time and the words. They can write it down.

step-keep-call-teen = Keep the number, the time and the words
    .how = Write down what they wanted. It helps whoever looks into it.

step-keep-call-adult = Keep the number, the time and the words
    .how = Write down what was asked for. Keep messages and receipts.

step-family-word-child = Find a secret family word
    .how = Whoever calls for your family must know it. Nobody else may.

step-family-word-teen = Agree on a secret word at home
    .how = Whoever calls in trouble says it. Choose one that nobody can guess from your posts.

step-family-word-adult = Agree on a secret family word
    .how = Whoever calls in trouble says it. Choose one that nobody can guess from what you post.

never-pay-child = Don’t send anything more
    .how = No money, no cards, no pictures. They often just want more.

never-pay-teen = Don’t pay and don’t send more
    .how = Whoever gets something usually asks again.

never-pay-adult = Do not pay
    .how = Payment rarely ends it; the demands usually go on.

never-delete-child = Don’t delete the chat
    .how = It shows what the other person did.

never-delete-teen = Don’t delete the account or the chat
    .how = Both help to find the person who does this.

never-delete-adult = Do not delete anything
    .how = Investigators need the chat, the account and the device as they are.

never-copy-child = Don’t pass a private picture on
    .how = Not to friends, not to show it. Just tell about it.

never-copy-teen = Don’t copy or forward the picture
    .how = Not even as proof: it adds harm and may be against the law.

never-copy-adult = Do not copy, forward or look for the picture
    .how = Not even as proof. It adds harm and may be against the law.

never-confront-teen = Don’t confront the person alone
    .how = It warns them, and it can put you in danger.

never-confront-adult = Do not confront the person, and do not pose as your child
    .how = It warns them and can destroy what the police need.

never-blame-child = Don’t blame yourself
    .how = The trick is theirs. You are brave for reading this.

never-blame-teen = Don’t blame yourself
    .how = They planned it; you did not. Nothing you did makes it your fault.

never-blame-adult = Do not blame, and do not take the phone away
    .how = “Why did you …?” closes the talk. Losing the phone feels like a punishment for telling.

never-keep-secret-child = Don’t keep it all inside
    .how = A secret that hurts may be told, even if you promised.

never-keep-secret-teen = Don’t carry it alone
    .how = Secrecy helps only the one who does this.

never-keep-secret-adult = Do not promise secrecy
    .how = Say honestly whom you will ask for help, and that your child hears it first.

never-interrogate-adult = Do not question your child in detail
    .how = Leave that to people trained for it. Listening is enough.

never-go-again-child = Don’t go there again
    .how = Not even to say goodbye or to get something back.

never-go-again-teen = Don’t go there again
    .how = Not to talk it over, and not to get something back. Others can do that for you.

never-prove-child = Don’t do one more thing for them
    .how = You don’t have to prove anything to anybody.

never-prove-teen = Don’t do one more thing to make it stop
    .how = Giving in brings the next demand. Stopping and telling can end it.

never-pass-on-child = Don’t send it on
    .how = Not to friends, not to show it. Just tell about it.

never-pass-on-teen = Don’t save it and don’t send it on
    .how = Not even as a warning. With some pictures a copy alone is against the law.

never-pass-on-adult = Do not save it, copy it or send it on
    .how = Not even as proof. With pictures of child abuse a copy alone is against the law.

never-look-again-teen = Don’t go back to look
    .how = A second look doesn’t explain it. A person can.

never-give-code-child = Don’t tell anyone a code
    .how = Not even someone who says they are from the app.

never-give-code-teen = Don’t pass on a sign-in code
    .how = Not to friends, and not to anybody who says they are from the app.

never-give-code-adult = Do not pass on a sign-in code
    .how = No real support asks for it, by call or by chat.

never-pay-finder-child = Don’t give anyone something to get it back
    .how = No money, no cards, no game coins.

never-pay-finder-teen = Don’t pay anyone who promises to get it back
    .how = Such offers are often the next trick.

never-pay-finder-adult = Do not pay anyone who promises to get it back
    .how = Such offers are often the next trick. The app’s own help is free.

never-go-along-child = Don’t go anywhere because of a call
    .how = First your grown-up checks who it was.

never-go-along-teen = Don’t do what the call wants
    .how = No money, no codes, no meeting, until you have called back.

never-go-along-adult = Do not do what the call wants
    .how = No money, no codes, no names, until you have called back.
