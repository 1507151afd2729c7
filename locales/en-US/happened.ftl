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
    .two = “You are not in trouble. It is not your fault.”
    .three = “I will help you, and we will find people who know what to do.”
say-threat-adult-middle =
    .one = “I’m glad you told me. That took courage.”
    .two = “What they did is wrong. You are not to blame.”
    .three = “You keep your phone. We do the next step together.”
say-threat-adult-teen =
    .one = “Thank you for trusting me with this.”
    .two = “I believe you. I’m not angry with you.”
    .three = “What would help you most in the next hour?”

situation-shared = A picture went round
    .line = A private picture is being passed on.
    .child = Someone passed on a picture of you. It is not your fault. People can help to take it down.
    .teen = Someone passed on a private picture of you. That was their act, and there are ways to get it down.
    .adult = A private picture of your child is being passed on. It can often be taken down, and it is not your child’s fault.
say-shared-child =
    .one = “Someone passed on a picture of me.”
    .two = “Please help me to get it down.”
    .three = Write: “It is about a picture. Please don’t look at it.”
say-shared-teen =
    .one = “A private picture of me is going round.”
    .two = “Please don’t look for it. Help me get it down.”
    .three = Or a message: “I need help with something online, today.”
say-shared-adult-young =
    .one = “Thank you for telling me.”
    .two = “You are not in trouble. It is not your fault.”
    .three = “I will help you, and we will find people who know what to do.”
say-shared-adult-middle =
    .one = “I’m glad you told me. That took courage.”
    .two = “What they did is wrong. You are not to blame.”
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
    .two = “It is not me, and it makes me feel bad.”
    .three = Write: “There is a fake picture. I need help.”
say-fake-teen =
    .one = “Somebody made a fake picture of me.”
    .two = “It isn’t me, but it hurts the same.”
    .three = Or a message: “Someone faked a picture. Can you help me report it?”
say-fake-adult-young =
    .one = “Thank you for telling me.”
    .two = “You are not in trouble. It is not your fault.”
    .three = “I will help you, and we will find people who know what to do.”
say-fake-adult-middle =
    .one = “I’m glad you told me. That took courage.”
    .two = “What they did is wrong. You are not to blame.”
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

situation-chat = A strange chat
    .line = It feels odd, pushy or secret.
    .child = A chat feels strange. Your feeling counts. You may stop at any time.
    .teen = A chat feels off. That feeling is worth listening to, even if you can’t say why.
    .adult = A chat of your child feels wrong to you or to them. Looking early is looking well.
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
    .two = “You are not in trouble. It is not your fault.”
    .three = “I will help you, and we will find people who know what to do.”
say-chat-adult-middle =
    .one = “I’m glad you told me. That took courage.”
    .two = “What they did is wrong. You are not to blame.”
    .three = “You keep your phone. We do the next step together.”
say-chat-adult-teen =
    .one = “Thank you for trusting me with this.”
    .two = “I believe you. I’m not angry with you.”
    .three = “What would help you most in the next hour?”

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
    .three = “I am here, today and tomorrow.”
say-unsure-adult-middle =
    .one = “Thank you for coming to me.”
    .two = “You don’t have to find the words now.”
    .three = “I am here, today and tomorrow.”
say-unsure-adult-teen =
    .one = “Thank you for coming to me.”
    .two = “You don’t have to find the words now.”
    .three = “I am here, today and tomorrow.”

step-breathe-child = Take a slow breath
    .how = Put your feet on the floor. Breathe out long, three times.

step-breathe-teen = Take one slow breath
    .how = You don’t have to solve it in this minute. Fast answers are what they want.

step-breathe-adult = Sit down and breathe out
    .how = Your calm is the first help your child gets. A minute is allowed.

step-stop-answering-child = Stop answering
    .how = Don’t write back, whatever comes. Put the device down.

step-stop-answering-teen = Stop answering
    .how = No explaining, no bargaining. Leave the chat open and write nothing more.

step-stop-answering-adult = Nobody answers any more
    .how = Your child stops writing, and you do not write in their name. Leave the chat as it is.

step-keep-messages-child = Keep the messages
    .how = Don’t clear them away. They help the people who help you.

step-keep-messages-teen = Keep the messages
    .how = Take screenshots of the chat, the name and the times. Of a private picture take none.

step-keep-messages-adult = Keep messages, names and times
    .how = Photograph the chat and the profile with another phone, never the picture itself. Leave everything on the device.

step-tell-someone-child = Tell a grown-up you trust
    .how = A carer, a teacher, a grandparent, a nurse. If one does not listen, tell another one.

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
    .how = Police and hotlines know this. In the US it is the CyberTipline; elsewhere the services stand here.

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
    .how = Ask for the safeguarding lead. Nobody there needs to see a picture.

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

step-mind-screen-child = Look who can see your screen
    .how = If somebody comes, press Leave. Nothing is kept here.

step-mind-screen-teen = Mind who can see this screen
    .how = Leave covers it at once. Use a phone the other person cannot look into.

step-danger-grows-child = If it gets dangerous, call the emergency number
    .how = It stands beside these steps. You may call it yourself.

step-danger-grows-teen = If danger grows, call the emergency number
    .how = It stands beside these steps, and you may call it yourself.

step-danger-grows-adult = If danger grows, call the emergency number
    .how = It stands beside these steps. Call from another room if you must.

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
    .how = Where, when, which number you were given. After a week ask how it stands.

step-help-for-you-adult = Find somebody for yourself too
    .how = A friend, a counselor or a helpline for parents. You carry this better when you are not alone.

step-doctor-teen = See a doctor or a counselor if it stays heavy
    .how = Sleep, stomach, thoughts that circle: that is what they are there for.

step-doctor-adult = Ask a doctor or counselor
    .how = If sleep, eating or school stay difficult, your child needs more than good words.

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
