lesson = Talk so that they tell
    .summary = How to open a talk, what to say in the first five minutes, and where to report.
    .can-open-talks = start small talks that make telling easier
    .can-first-words = find calm first words when a child tells you something hard
    .can-report-well = keep what helps and choose where to report
    .discuss-what-stops = What might stop a child in your family from telling you?
    .discuss-own-childhood = How did adults react when you told them something hard as a child?
    .discuss-own-rules = Which of your rules about phones might make telling harder?
    .home-who-first = Who would you talk to first if something online felt wrong?
    .home-who-next = Who comes next, if that person is away or does not listen?
    .home-make-easier = What could I do or say to make telling easier?
    .family = Draw a hand together. On each finger your child puts one person to tell, some at home and some outside it.
    .teacher = For a parents’ evening. The aim is good first words, not fear, and nobody is asked about their own family. Have your local help services at hand, and stay a while for quiet questions.

why-silent =
    Many children wait before they tell. They fear losing the phone, or an angry face, or making somebody cry. Some are ashamed, or think they broke a rule or a law. Others worry that something private will come out, such as who they like. And often someone has told them: “Nobody will believe you.”

    If your child waits, you have not failed. You can still make the door easier to open. Once a child tells, the harm can stop.
    .title = Why children stay silent
    .alt = A child sits small and quiet. Beside the child stands an empty chair made of light.
    .slide = Children wait because they fear anger, tears or losing the phone. Some feel ashamed. Some were told that nobody will believe them. We can make the door easy to open.
    .notes = Ask which reasons surprise the group. Keep it general: nobody needs to speak about their own child. Say aloud that a child who waits is no sign of a bad parent.

small-talks =
    One big serious talk is hard for everyone. Five minutes while you cook, walk or drive are easier. Nobody has to look at anybody.

    Ask about the fun first: “Show me what you like about this game.” Then talk about a story: “What could the boy do now?” Does your child use signs or pictures to speak? Then make sure the words for help are there too.

    Say it before it is needed: “You never lose your phone for telling. You can tell me, your aunt, your teacher or a helpline.”
    .title = Small talks, and often
    .alt = Two speech bubbles, one above the other, with a small planet beside them.
    .slide = Five minutes while cooking or walking. Ask about the fun first, then talk about a story. Say early: “You never lose your phone for telling. You can tell me, your aunt, your teacher or a helpline.”
    .notes = Let everyone find one place in their week where a short talk would fit. Ask who else their child could tell, at home and outside it.

words = Does the sentence open the talk, or close it? Put each one in its place.
    .title = Words that open, words that close
    .notes = Read a few sentences aloud and ask how a child might hear them. Nearly everyone has said a closing sentence when worried. It can be repaired: “I am sorry. Please tell me.”
    .bin-opens = Opens the talk
    .bin-closes = Closes the talk
    .thanks = “Thank you for telling me.”
    .thanks-why = Telling takes courage. Thanks show the child that it was welcome.
    .why-answer = “Why did you even answer them?”
    .why-answer-why = Worry asks this. To a child it sounds like blame, and blame ends talks.
    .take-time = “Take your time. I am here.”
    .take-time-why = The child sets the pace. Without hurry, more can be said.
    .phone-gone = “That’s it. The phone is gone.”
    .phone-gone-why = We want to cut off the danger. For the child it is a punishment for telling.
    .only-internet = “It’s only the internet. Ignore it.”
    .only-internet-why = You want to calm things. But the fear is real, and the child may not bring it up again.
    .believe-you = “I believe you.”
    .believe-you-why = Many children were told that nobody would. Three words answer that.
    .sooner = “Why didn’t you tell me sooner?”
    .sooner-why = Our own hurt is asking here. What counts is that the child tells now.
    .together = “We will sort this out together.”
    .together-why = It takes the weight off one small pair of shoulders.

rehearsal = Chidi is 13. After dinner he stands at the kitchen door, his phone in his hand. What should his uncle, Mr. Okafor, say?
    .title = Rehearse: Chidi at the door
    .notes = Read it with two voices, and try a harder reply as well. Point out that the talk can be mended each time. Ask which sentence they would like to have ready.
    .name = Mr. Okafor
    .other = Chidi
    .at-the-door = Can I ask you something? You have to promise not to get mad.
    .what-now = Oh no, Chidi. What have you done now?
    .what-now-why = It slips out when we are tired. Chidi hears that he is already in trouble.
    .glad-you-came = I’m glad you came. I’ll listen, and I’ll stay calm.
    .glad-you-came-why = Both promises can be kept: to listen and to stay calm. The door is open.
    .quickly = Sure. What is it? Tell me quickly, I’m busy.
    .quickly-why = He says yes, but he hurries. Someone who is afraid needs a little time.
    .never-mind = Never mind. It’s not a big thing.
    .no-rush = No rush. Help me dry the dishes while you think.
    .no-rush-why = Busy hands make talking easier. Chidi can stay without having to speak at once.
    .no-drama = Fine. Then let’s not make a drama of it.
    .no-drama-why = He means to be easygoing. For Chidi it confirms that this is not worth telling.
    .scared = There’s someone from my game. They were nice at first. Now I’m scared of them.
    .thank-help = Thank you for telling me. It’s not your fault. I’ll help.
    .thank-help-why = Thanks, no blame, help: with these three Chidi can breathe again. The facts can wait.
    .who-what = I believe you. Who is it? What did you send them?
    .who-what-why = “I believe you” is good. Two quick questions after it can feel like being questioned by the police.
    .why-talk = Why do you talk to people you don’t know?
    .why-talk-why = The worry is real, but it lands as blame. What happened is the other person’s doing.
    .not-all-yet = I don’t want to say it all yet. Are you mad at me?
    .hiding = Not yet. But I will be if you hide things from me.
    .hiding-why = He asks for openness, and it comes out as a threat. Chidi is likely to say less.
    .your-pace = Not at all. Say as much as you want. I’m on your side.
    .your-pace-why = Chidi’s real question gets its answer, and he sets the pace.
    .phone-fear = Okay. But please don’t take my phone away.
    .show-everything = We’ll see about that. First show me everything on it.
    .show-everything-why = He wants to help fast. Yet the fear stays, and there may be things an adult must not look at.
    .no-phone = Give it to me. You’ll be offline until summer.
    .no-phone-why = To an adult it is protection. To Chidi it is the price of telling, and he may not pay it twice.
    .phone-stays = It stays yours. We keep the messages and get help.
    .phone-stays-why = Telling costs him nothing, and the messages can help the police. Now they have a plan.
    .hesitates = I knew I’d be in trouble.
    .puts-it-down = Mr. Okafor shakes his head. He says: “You are not in trouble. The phone stays yours, and I don’t have to see it all.”
    .shut-door = Chidi goes to his room. An hour later Mr. Okafor knocks. He says: “I’m sorry. I would like to hear it.” Chidi tells him.
    .goes-quiet = Chidi goes quiet. Later Mr. Okafor sits down beside him. He says: “I was worried. It’s not your fault, and I want to help.” Chidi tells him.
    .told = Chidi has told. He was thanked and believed, and they will look for help together.
    .helped = It took a second start, and that is fine. Chidi was heard, and they will look for help together.

first-five = Put the steps in an order that helps a child who tells. If anyone is in danger now, the emergency number comes first.
    .title = The first five minutes
    .notes = Let pairs find the order and explain it to each other. Small swaps are fine in real life. The main thing is that comfort comes before facts.
    .calm = Breathe out and stay calm
    .calm-why = A child reads your face before your words. One breath gives you both a moment.
    .thank = Thank your child for telling
    .thank-why = Then the first thing the child hears is that telling was welcome.
    .believe = Say: “I believe you. It’s not your fault.”
    .believe-why = Doubt and shame are the heaviest load. Take them off before anything else is said.
    .listen = Listen, without pressing for details
    .listen-why = Now there is room for the child’s own words. Others will ask the precise questions later.
    .say-next = Say honestly what happens next
    .say-next-why = Once you know what it is about, you can say who must hear it. Surprises cost trust.
    .keep = Keep the messages, copy no picture
    .keep-why = Names, dates and chats help the police. A private picture stays where it is.
    .report = Report it and get help, together
    .report-why = With the child calm and the messages kept, you can report. Stay close while it happens.

keep-phone =
    Taking the phone away feels like doing something. To a child it can feel like the price of telling. Next time that child may stay silent. So the phone stays, and you look for help together.

    First keep the chats, names and dates. Then help your child stop answering, report the account in the app and block it. Do not pay, delete things or write back as your child.

    Is there a private picture? Do not look for it, copy it or send it on. A free service, Take It Down, can help to get it removed.
    .title = Keep the phone, keep the messages
    .alt = A teenager with a serious face at a window at night. The phone lies face down on the table.
    .slide = The phone stays. Keep chats, names and dates. Stop answering, report, block. Do not pay or delete. Do not look for, copy or send on a private picture. Take It Down can help.
    .notes = Expect “but I have to protect my child.” Agree with the wish, then ask how the child will see it. Take It Down is for pictures from before the age of 18 and works with services that take part. In the US, a law also gives an app 48 hours when you ask it yourself.

where-report =
    Is anyone in danger now? Call the emergency number first.

    In the United States, the CyberTipline takes reports when a child is harmed online. Many other countries have a national hotline. You can also go to the police. The app or game has a report button too, and you may use more than one way.

    You need no proof, and you need not know who it is. Tell your child what you will report, and stay close.

    Press Help, on every screen, for the services in your country.
    .title = Where to report
    .alt = An adult is on the telephone under a warm lamp.
    .slide = Danger now: the emergency number. In the United States: the CyberTipline. Elsewhere: a national hotline. You can also go to the police and report in the app. You need no proof. Help shows the services.
    .notes = Open Help and show the page for your country. Let everyone find it once by themselves. Nobody has to explain why they look at it.

someone-known =
    It may be a friend, a coach, another teenager, or someone who lives with you. That is harder to believe, and harder to say. Your words stay the same: “I believe you. It’s not your fault.”

    Do not confront or warn that person. Keep the child safe. Call the police, child protection or a helpline from a phone that person cannot check.

    Tell every child early: “If an adult hurts you or does not listen, choose another one, or a helpline. Go on until someone helps.”
    .title = If it is someone you know
    .alt = Five different grown-ups stand in a half circle: a grandmother, a teacher, a nurse, a coach and a neighbor. In front of them stands a child.
    .slide = It may be someone you know or live with. Believe the child. Do not confront or warn that person. Get help from a safe phone. If one adult hurts or does not listen: choose another, or a helpline.
    .notes = Someone in the room may live with this. Speak calmly, ask nothing, and say where to find help in private. Do not suggest taking anything home on paper.

afterwards =
    The next days can be bumpy. One child clings, another is angry, a third acts as if nothing happened. Keep meals, school and fun as they were. Ask: “What would help today?” Ask too who may know.

    A doctor, a counselor or a helpline can support you both. If your child talks about hurting themselves, stay close. Call a crisis line or the emergency number. Help lists both.

    You need someone too. Anger, guilt and tears are common. Take them to another adult, and be kind to yourself.
    .title = Afterwards: your child, and you
    .alt = A child stands on the porch, head up. An adult stands behind the child.
    .slide = Keep ordinary days. Ask what would help today and who may know. A doctor, counselor or helpline can support you both. If a child talks of self-harm: crisis line or emergency number. You need someone too.
    .notes = Many adults forget themselves here. Let each one think of one person to call on a bad evening. Nobody has to say the name.

q-first-words = A child says: “Someone is threatening me.” Which words come first?
    .thanks-help = “Thank you. It’s not your fault. I’ll help.”
    .thanks-help-why = These words bring relief and trust. The facts can follow when the child feels safe.
    .who-is-it = “Who is it? And what did you send?”
    .who-is-it-why = Many adults want to know it all at once. Comfort first, and the facts will come.
    .so-often = “But we have talked about this so often.”
    .so-often-why = In many homes it is true. The child hears blame all the same, so begin with thanks.
    .not-that-bad = “Calm down. It can’t be that bad.”
    .not-that-bad-why = You want to soothe. But it makes the fear small, so say first that you believe the child.

q-silent = What often keeps a child from telling?
    .lose-phone = Fear of losing the phone
    .lose-phone-why = This fear is very common. A clear promise before anything happens takes it away.
    .not-bothered = Not caring what happened
    .not-bothered-why = A child who shrugs can look that way. Often there is fear behind it, so stay near and ask again.
    .ashamed = Shame about what happened
    .ashamed-why = Shame keeps many children silent. “It’s not your fault” is the answer to it.
    .threatened = Threats from the other person
    .threatened-why = Fear of what the other person may do keeps many silent. Say that help is there.

q-phone = After a child has told, it is safest to take the phone away.
    .true-why = Many adults feel so, to cut off the danger. But the child pays for telling and may not tell again. Keep the phone and the chat, then report and block together.
    .false-why = The phone stays, so telling costs nothing. The messages on it can also help the police.

q-start = Which sentence is the easiest start for a small talk?
    .need-to-talk = “Sit down. We need to have a talk.”
    .need-to-talk-why = It shows that you take it seriously. Many children tense up, so start with something light.
    .show-me = “Show me what you like in this game.”
    .show-me-why = It shows interest and lets the child be the expert. From there, other things can be said.
    .how-risky = “Do you know how risky this game is?”
    .how-risky-why = The worry is fair. But a warning at the start ends many talks, so ask about the fun first.
    .hand-over = “Give me your phone for a quick check.”
    .hand-over-why = Looking together can be good. As a start it feels like a search, so let the child show you.

q-steps = A child tells. Put these four steps in order.
    .thanks-first = Thank the child, and say that you believe it
    .thanks-first-why = Trust comes first. All the other steps stand on it.
    .hear-out = Listen to what the child wants to say
    .hear-out-why = With trust there, the child can speak at their own pace.
    .tell-next = Say who has to hear about it, and why
    .tell-next-why = Once you have listened, you know what is needed. Say it before you do it.
    .report-last = Report it, and stay beside the child
    .report-last-why = Now the child knows what is coming. Nobody has to go through it alone.

q-picture = Chidi’s chat may hold a private picture. What should Mr. Okafor do?
    .to-school = Send it to the school as proof
    .to-school-why = Showing proof seems natural. Sending it on adds harm and may break the law. Report in words.
    .delete-all = Delete the whole chat at once
    .delete-all-why = The wish to make it vanish is easy to understand. But the messages help the police, so keep them.
    .copy-nothing = Keep the chat and copy no picture
    .copy-nothing-why = The messages stay as they are, and nobody spreads the picture. Police and hotlines know what to do.
    .save-copy = Save a copy to show the police
    .save-copy-why = Many think the police need a copy. A copy may break the law, so leave it in its place and tell them.

q-where = What fits best? Put the pairs together.
    .danger-now = Someone is in danger right now
    .danger-now-to = The emergency number
    .danger-now-why = In danger, minutes count. All other reports can follow.
    .in-the-us = A child is harmed online, in the US
    .in-the-us-to = The CyberTipline
    .in-the-us-why = It takes reports when children are harmed online. You need no proof.
    .elsewhere = A child is harmed online, elsewhere
    .elsewhere-to = The national hotline or the police
    .elsewhere-why = The name differs from country to country. Help shows the one for you.
    .picture-online = A private picture is going around
    .picture-online-to = Take It Down
    .picture-online-why = It is free and helps to remove pictures from before 18. Use it along with a report.

q-relative = A child speaks about a relative whom everyone likes. What now?
    .ask-them = Ask the relative for their side first
    .ask-them-why = Hearing both sides seems fair. But it warns that person and can put the child in danger. Leave it to the police.
    .family-meeting = Call the whole family together first
    .family-meeting-why = A family likes to decide together. The child could end up alone against all, so get help from outside.
    .wait-watch = Wait a few weeks and watch closely
    .wait-watch-why = Doubt is human when we like someone. But the harm may go on, and a worry is enough to report.
    .believe-report = Believe it, keep the child safe, report
    .believe-report-why = People we like can harm children too. Finding out what happened is the job of those who help.
