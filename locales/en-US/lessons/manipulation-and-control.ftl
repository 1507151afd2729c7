lesson = Manipulation: who holds the string?
    .summary = Two people open with the same line. One of them slowly takes over.
    .can-see-steering = see when someone slowly takes over
    .can-free-yes = hear whether a yes is free
    .can-check-call = check a call that only sounds like family
    .discuss-loyal-how-far = How far does loyalty go, and who gets to say when it stops?
    .discuss-songs-series = What do songs and series teach about jealousy?
    .discuss-say-to-friend = What could you say to a friend whose partner decides everything?
    .home-good-no = What’s a good way to take a no?
    .home-caller-word = Which word could prove that it’s really you on the phone?
    .home-besides-me = Besides me, which adult would you go to with something like this?
    .family = Pick a word that proves who’s calling, two words that never go together. Say it out loud only, never in a chat. Then call each other from the next room in a fake voice and ask for it.
    .teach = Show someone how to check a strange call: hang up, find the saved number, call back. Let them do it once with your phone.
    .teacher = The aim: students judge by what happens after a no. They hear whether a yes is free, and they can check a call. Some students live with control at home, so stay with Nadia and Yuna. If you hear “they could just leave,” the last page answers it. Tell your school’s counselor or child protection lead the date.

three-weeks = SixStrings plays guitar in Nadia’s band. Nadia, 16, is loyal to a fault. Read three weeks of texts and find every warning sign.
    .slide = Texts to Nadia, 16, from her band. Say the number of every warning sign.
    .title = Three weeks, one guitarist
    .notes = There are three signs, and two of the guitarist’s lines are plain band talk. In one line Nadia gives something away; ask which, and say clearly that her loyalty is a good thing.
    .easy = SixStrings is in Nadia’s band. Some texts are fine. Three take over. Press those.
    .name = Nadia
    .other = SixStrings
    .chorus = Your chorus has been in my head all day.
    .chorus-why = Praise for a song. It asks for nothing, so it tells you nothing yet.
    .on-bus = Ha! I wrote it on the bus.
    .on-bus-why = Nadia enjoys the praise. Good for her.
    .drums = The drums swallow your second verse.
    .drums-why = Honest feedback. Nadia can agree or argue, and the band survives both.
    .rides = I drive you home every week, so I pick the songs.
    .rides-why = The rides turn into a bill. A favor doesn’t buy a vote.
    .ungrateful = Okay. I don’t want to seem ungrateful.
    .ungrateful-why = Here Nadia gives up her vote. Being loyal is a good thing, and someone’s using it. That’s on him.
    .drummer-down = Stop texting our drummer. She drags you down.
    .drummer-down-why = That cuts her off from a friend who’d notice what’s going on.
    .by-ten = No answer by ten and you’re out.
    .by-ten-why = A deadline leaves her no time to think or ask around.
    .we-vote = We’re four people. We vote.
    .we-vote-why = One short line, and the others are back in the room.

low-tide = That week, a new account comments on her song. It opens with the very same line. What should Nadia write?
    .title = Same line, new account
    .notes = Ask where this chat differs from the first. Nothing is asked, a no is taken well, and the band hears everything. Add that no sign so far doesn’t tell us who LowTide is.
    .easy = A new account likes Nadia’s song. Nothing odd so far. Help Nadia answer.
    .name = Nadia
    .other = LowTide
    .same-chorus = Your chorus has been in my head all day.
    .bass-line = Made a bass line for it at 2 a.m., don’t judge. Use it or toss it.
    .band-account = Ha, send it to the band account!
    .band-account-why = Friendly, and all four of them hear it. Nadia keeps it where others can listen in.
    .what-for-it = What do you want for it?
    .what-for-it-why = Fair to ask after those three weeks, if a bit sharp for a gift. The reply will tell her something.
    .as-it-is = Thanks! We like it the way it is.
    .as-it-is-why = A plain no. Now watch how LowTide takes it.
    .four-ears = Done. Four judges at once, I’m terrified.
    .one-hello = Nothing. Say hi if you ever play it live.
    .your-song = Ha, fair. It’s your song. I’ll go on humming.
    .saturday-ears = On Saturday, four people talk about a bass line. No sign so far. Nadia still doesn’t know who LowTide is, so her school and street stay out of it.

bigger-smaller =
    Same line, two people. Praise tells you nothing. What happens after a no tells you a lot.

    Manipulation means steering people without them noticing. A bandmate can do it, a coach, a cousin, a partner, a new contact. Building trust to abuse a young person is called grooming. Deciding a partner’s clothes, friends and plans is coercive control. So is threatening to out someone. A pushed yes isn’t consent.

    Care makes your world bigger. Control makes it smaller, one favor at a time. Loyalty isn’t weakness. Whoever uses it against you is responsible for that.
    .title = Bigger world, smaller world
    .alt = A hand lets go of a kite string, and the kite drifts off into the evening sky.
    .slide = Praise tells you nothing. What happens after a no tells you a lot. Care makes your world bigger, control makes it smaller. Whoever uses your loyalty is responsible.
    .easy = Care makes your world bigger. Control makes it smaller. Say no once. Then watch the answer.
    .notes = Ask for pairs that differ by one word: “text me if you like,” “text me or else.” Point out that all genders do this and all genders meet it. Offer a break afterward and ask for no explanation.

taptap = TapTap drums in the band and is Nadia’s oldest friend. Nadia knew about the plan and kept quiet. There’s no single right answer. What should Nadia write?
    .title = Loyal to whom?
    .notes = All three replies lead on, so let students defend each one. Ask what each costs Nadia and what it gives TapTap. Two loyalties can pull at once; that’s what makes it hard.
    .easy = TapTap is hurt. Nadia kept quiet before. Pick what Nadia writes. All three work.
    .name = Nadia
    .other = TapTap
    .out-of-set = He says I’m out of the set. Did you know??
    .i-knew = I knew. I kept quiet. I’m sorry.
    .i-knew-why = It costs something and clears the air. TapTap may be angry for a while.
    .not-in-text = Not by text. Can you come over?
    .not-in-text-why = Some things go better face to face. TapTap waits a bit longer for the truth.
    .ask-mom-first = I need to think. I’ll ask my mom, then call you.
    .ask-mom-first-why = A second view helps when two loyalties pull. Nadia also says when she’ll be back.
    .hurts-thanks = Ouch. Okay. Thanks for not lying.
    .bring-snacks = Fine, but you’re in charge of snacks.
    .mom-okay = Okay. Say hi to your mom. I’m still mad.
    .three-at-practice = On Saturday, three of them practice. Nadia says it out loud: “No one’s out without a vote.” Whether SixStrings comes back is still open.

which-yes = A free yes, or a pushed one? Sort each line by how it was given.
    .title = What a free yes sounds like
    .alt = A calendar. Yesterday’s page has a check mark and is falling off. Today’s page is empty.
    .notes = Students can turn a pushed yes into a free one by changing the line before it. The calendar page is yesterday’s yes: it counts for yesterday. Talk about the lines, not about couples in the room.
    .bin-free = Free
    .bin-pushed = Pushed
    .pick-song = “Yes! Can I pick the song?”
    .pick-song-why = It comes with a wish of its own. People who are scared don’t haggle over songs.
    .stop-asking = “Okay, if you stop asking.”
    .stop-asking-why = That yes buys quiet. It says nothing about wanting to.
    .said-yesterday = “I said yes yesterday, so I guess I have to.”
    .said-yesterday-why = Yesterday’s yes was for yesterday. Today you get asked again, even after you’ve shared something.
    .movie-only = “Yes to the movie, no to the party.”
    .movie-only-why = Half a yes is fine, as long as the other half can stay a no.
    .not-mad = “Fine. Just don’t be mad again.”
    .not-mad-why = That’s fear of what comes after a no. A yes like that isn’t consent.
    .gone-by-ten = “Okay, but I’m gone by ten.”
    .gone-by-ten-why = It sets a limit and expects it to hold.

papermoon = Yuna, 16, broke up with her girlfriend. No one at home knows yet that Yuna likes girls. What should Yuna write?
    .title = “Or your father hears about us”
    .notes = Threatening to out someone is blackmail, whoever does it. Don’t discuss how a family might react; students may be living it. Say that getting help doesn’t require coming out to anyone.
    .easy = Yuna’s ex threatens to out her. That is pressure. Help Yuna answer.
    .name = Yuna
    .other = PaperMoon
    .the-lake = I keep thinking about the lake.
    .father-hears = Come back, or your father hears about us.
    .talk-tomorrow = I’m tired. I’ll talk to you tomorrow.
    .talk-tomorrow-why = It buys her a night. The threat is still there, and Yuna can get help with it right away.
    .come-back = Okay. Don’t tell him. I’ll come back.
    .come-back-why = With that fear, a lot of people would say so. A yes under a threat binds Yuna to nothing.
    .read-that-again = Wow. Did you just blackmail me?
    .read-that-again-why = Sharp, short, and it calls the thing by its name. From here Yuna can leave it and get help.
    .tonight = Tonight. Or I tell everyone.
    .calls-nadia = I’m not answering that. Good night.
    .calls-nadia-why = It gives the threat nothing to work with. Then she calls Nadia, and two people know.
    .secrets-too = I’m not scared. I know things about you, too.
    .secrets-too-why = Anger talking, and who could blame her. A second threat keeps the first one alive; Yuna can still drop it.
    .tonight-then = Fine. Tonight, then.
    .tonight-then-why = The deadline was made for this. Yuna can change her mind any second.
    .phone-down = Yuna deletes the next line before it goes out and takes off her glasses. Then she calls Nadia.
    .later = Later, Yuna can’t write a word for the school paper. She calls Nadia and tells her all of it.
    .told = Yuna keeps the words. The first adult says “teen drama.” So she and Nadia try Nurse Bello. He shuts the door: “Who hears about you, and when, is for you to say.” They report the account in the app and block it.
    .helped = Nadia goes along to Nurse Bello. “She threatened you. That’s on her.” They keep the words, report and block. Yuna decides who at home hears what, and when.

mothers-voice =
    .title = A voice like her mother’s
    .rings-alt = A phone lies on a table between two mugs, in the light of a lamp.
    .new-number-rings = A new number. Ms. Haddad’s voice, crying.
    .ten-minutes = It begs for money within ten minutes, and for silence.
    .hallway-alt = Nadia stands in the hallway and holds the phone away from her ear.
    .who-nadia = Nadia
    .her-voice = That’s Mom. That’s really her voice!
    .ask = A voice can be copied from a short clip. What should Nadia say next?
    .camera = “I’ll believe you when I see you. Camera on.”
    .camera-why = Seeing helps with a lot of things. A face on a call can be copied as well.
    .birthday = “I’ll help. Just say your birthday first.”
    .birthday-why = Good that she asks. A birthday is easy to find, so it proves little.
    .call-back = “Hanging up. Calling your usual number.”
    .call-back-why = Her real number reaches the real mother, who’s in the kitchen with Noor. The rush was the sign.
    .notes = Have everyone say the chosen line out loud once. A word for callers proves who’s on the phone. It’s a different thing from a code word for “come and help,” so families keep two.

loosen-string =
    “Why don’t they just leave?” Warm days follow cold ones. There’s love, or a threat. So don’t wait till you’re sure.

    Tell someone on the outside: an aunt, a coach, Mr. Okoro. If they shrug, or they’re the one hurting you, try the next person or a helpline. Scared of how they’ll react? Plan the breakup with an adult. Too dark to think? A crisis line listens.

    Someone you only know online wants to meet? Ask at home first, and bring an adult you already know, not one they picked. Already went? Tell anyway. It isn’t your fault.
    .title = Loosening the string
    .alt = Three young people sit on porch steps. The two outside ones listen to the one in the middle.
    .slide = Leaving is hard: warm days follow cold ones. Tell someone on the outside, then the next, or a helpline. Meeting someone? An adult you already know comes along. Already went? Tell anyway.
    .easy = Leaving is hard. Tell someone on the outside. Try a second person, or a helpline. It isn’t your fault.
    .notes = Name two people at your school with room and hours. Telling works after months or years as well. Close quietly and stay near the door for a few minutes.

who-steers = SixStrings: “I paid for the studio. So the last word is mine.” What is that?
    .honest-feedback = Honest feedback
    .honest-feedback-why = It isn’t about the music. Money is buying a say.
    .favor-bill = A favor that comes with a bill
    .favor-bill-why = The studio day turns into power. Nadia can thank him and keep her vote.
    .away-from-friends = A step away from friends
    .away-from-friends-why = That may come next. In this line her friends stay where they are, and the money does the talking.

goalie-gloves = Coach Ruiz’s goalie tells Dario: “Your gloves are too big. You drop every other ball. Up to you.” What is that?
    .honest-feedback = Honest feedback
    .honest-feedback-why = It’s about gloves, and Dario decides. Blunt isn’t the same as controlling.
    .favor-bill = A favor that comes with a bill
    .favor-bill-why = Nothing was given, so nothing can be charged. “Up to you” leaves it with Dario.
    .away-from-friends = A step away from friends
    .away-from-friends-why = No friend is mentioned. The line stays with the gloves.

lunch-table = Jonah’s partner says: “You’re a clown when they’re around. Eat with me from now on.” What is that?
    .honest-feedback = Honest feedback
    .honest-feedback-why = It starts like feedback. It ends with a new table, and Jonah’s friends aren’t at it.
    .favor-bill = A favor that comes with a bill
    .favor-bill-why = No favor has been done here. What changes is who Jonah eats with.
    .away-from-friends = A step away from friends
    .away-from-friends-why = One lunch is no big deal. “From now on” makes his world smaller.

saturday-yes = SixStrings asks for one more practice. Nadia: “Sure, if we stop at eight.” They stop at eight. What kind of yes was it?
    .yes-free = A free yes
    .yes-free-why = She set a limit, and it held. It’s the same SixStrings; look at each request by itself.
    .yes-pushed = A yes under pressure
    .yes-pushed-why = After those weeks, it’s fair to be suspicious. Here nothing was charged and no one sulked.
    .no-yes = No yes at all
    .no-yes-why = An “if” is part of many good yeses. She said what she wants.

photo-project = For a class project, a classmate wants Dario’s photos. Dario: “Whatever. You’ll bug me until I do.” What kind of yes was it?
    .yes-free = A free yes
    .yes-free-why = He hands them over, true. He does it to be left alone.
    .yes-pushed = A yes under pressure
    .yes-pushed-why = Asking till someone gives up is pressure, even with something small.
    .no-yes = No yes at all
    .no-yes-why = “Whatever” does let go of the photos. It’s a yes of a kind, worn out by nagging.

laughs-it-off = A friend wants Yuna’s password, “just for the playlist.” Yuna laughs and talks about the test. What kind of yes was it?
    .yes-free = A free yes
    .yes-free-why = The mood is good, so it can look that way. She never answered the question.
    .yes-pushed = A yes under pressure
    .yes-pushed-why = She hasn’t agreed to anything, so there’s no yes to push out of her yet.
    .no-yes = No yes at all
    .no-yes-why = Changing the subject is a polite no. A friend who’s unsure can ask again, once.

new-number = A new number, her mother’s voice, hurry. The family hasn’t picked a word for callers yet. What should Nadia do?
    .known-number = Hang up and call the number she knows
    .known-number-why = It works without any word. In five minutes she knows who it was.
    .family-word = Ask for the family’s word for callers
    .family-word-why = A strong check once there is a word. Tonight there isn’t one.
    .as-usual = Answer the way she always does
    .as-usual-why = The voice is familiar. The number and the hurry aren’t.

broken-phone = Ms. Haddad’s phone is at the shop till Friday. Someone with her voice calls Nadia: “Bring Noor to the mall.” What should Nadia do?
    .known-number = Hang up and call the number she knows
    .known-number-why = Usually the best check. This week that number rings on a repair bench.
    .family-word = Ask for the family’s word for callers
    .family-word-why = The word works on any phone. If it doesn’t come, Noor stays home.
    .as-usual = Answer the way she always does
    .as-usual-why = It may well be her mother. Taking Noor across town is worth one question.

bring-milk = Mr. Park calls Yuna from his own saved number: “We’re out of milk. Can you get some?” What should Yuna do?
    .known-number = Hang up and call the number she knows
    .known-number-why = Always allowed. Here no one rushes her, and milk isn’t much of a prize.
    .family-word = Ask for the family’s word for callers
    .family-word-why = He’d say it with a laugh. Save the word for calls with hurry, money or secrets.
    .as-usual = Answer the way she always does
    .as-usual-why = A known number, a small thing, no hurry. She can grumble and buy milk.

outing-moves = PaperMoon threatens to out Yuna. Which two help her?
    .keeps-words = Keep the words of the threat
    .keeps-words-why = Words, name and time are proof, and they can wait until she’s ready.
    .gives-in-once = Give in for this one weekend
    .gives-in-once-why = It would calm things for two days. A threat that works gets used again.
    .picks-listener = Choose one person to tell, her way
    .picks-listener-why = Yuna picks who hears it and how much. She can talk about the threat and leave the rest out.
    .secret-back = Threaten her with a secret as well
    .secret-back-why = It feels like getting even. Then two people are being blackmailed.
