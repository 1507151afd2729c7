lesson = Privacy, location and live
    .summary = Who can see where you are, who can watch you live, and how you decide it.
    .can-see-trail = see what a place, a time and a habit give away
    .can-open-on-purpose = start closed, and open up on purpose
    .can-set-the-room = prepare a live stream or a voice chat
    .can-take-back = take back a location you once shared
    .discuss-who-gains = Who gains when an app knows where people are?
    .discuss-care-or-watch = When is sharing a location caring, and when is it watching?
    .discuss-good-chat = What would a good live chat look like, and who keeps it good?
    .home-your-dot = Who can see where you are right now, as far as you know?
    .home-my-dot = Which of my own apps share a location? Let’s look.
    .home-one-photo = What does the last photo you took give away about its place?
    .family = Open the location settings on two phones, one of them a grown-up’s. Each of you switches off one thing that nobody needs.
    .teacher = Aim: pupils decide on purpose who sees their place, their stream and their voice. Use Dev, Yara and the made-up posts; no pupil’s own profile goes on the screen. Pupils often say “I have nothing to hide”. Answer that deciding is not hiding. Some families share locations by agreement, so do not judge that here.

town-lamps =
    Imagine your town from above at night, with a lamp for every phone. Some lamps shine for everybody, some for five people, and some are off. Apps like to switch on more of them than you would.

    One place by itself says little. A place, a time and a habit together say where somebody will be next Thursday.

    That is no reason to hide. It is a reason to decide who sees your lamp, when, and for how long.
    .title = A lamp in the town
    .alt = A town from above at night. Four pins shine on it like lamps, and one in the middle is switched off.
    .slide = Imagine a lamp for every phone in town. A place, a time and a habit together say where someone will be next. You decide who sees your lamp, when, and for how long.
    .notes = Ask which apps on a typical phone know the place, without anyone taking out a phone. Let the class guess why an app would want to know. Keep it curious, not fearful.

dev-switches = Dev, 15, posts bike tricks. This is his app after the last update. Flip the switches and watch what a stranger sees.
    .title = Dev’s seven switches
    .notes = Let pupils predict the changing line before each switch. One switch is fine already. Ask which two Dev could leave open for his fans without showing where he is.
    .name = Dev
    .nickname = TwoWheels
    .live-map = Show me live on the map
    .live-map-why = A live dot tells where Dev is at this minute. Anyone he wants to meet can ask him.
    .live-map-shown = A moving dot: Dev, on Mill Street
    .live-map-hidden = A map without a dot
    .post-place = Add the place to my posts
    .post-place-why = The tricks stay just as good without a place. A row of places would show his week.
    .post-place-shown = “Bike park” under 31 videos, mostly on Tuesdays
    .post-place-hidden = Videos with no place
    .accept = Only people I accept see my posts
    .accept-why = Dev may want a big audience, and he may open this later. Now it is his choice and not the app’s.
    .accept-shown = Every video since last year
    .accept-hidden = Just a boat and a nickname
    .messages = Only friends can message me
    .messages-why = This one was right from the start. First messages from unknown accounts stay outside.
    .messages-shown = A box: “Write to Dev”
    .messages-hidden = No box to write in
    .by-number = Let people find me by my number
    .by-number-why = Phone numbers travel through many contact lists. With this off, his number leads nobody to his profile.
    .by-number-shown = Dev’s profile, next to his number
    .by-number-hidden = The number finds no profile
    .online = Show when I’m online
    .online-why = It sounds harmless, but it draws a picture of his nights and his breaks.
    .online-shown = Active at 1:40 last night
    .online-hidden = Nothing about when he is awake
    .join-live = Let anyone join my live video
    .join-live-why = With this off, nobody appears in his picture without being asked in.
    .join-live-shown = A button: “Join Dev live”
    .join-live-hidden = No button, only friends he invites

on-purpose =
    There is a quick way through long menus. Begin with the strictest setting everywhere, and then open what you really want. Perhaps your art is for the whole world and your videos are for friends. Your place may be for two people.

    Updates can move switches back, and a new phone begins from zero. So take another look after each of them. Ask somebody who does not follow you to read your profile aloud. Whatever they can see, anybody can.
    .title = Closed first, open on purpose
    .alt = Three big switches stand before a street of houses at dusk.
    .slide = Begin with the strictest setting, and then open what you want to. Updates can move switches back, so look again. Whatever a person outside your list can see, anybody can.
    .notes = Teach the order, strict first and then open, rather than menu paths, which keep changing. Ask what people would happily keep open. Being seen with your art or your sport is a good thing.

shared-dot =
    Sharing a location can be useful, on the way home or for a friend who worries. You can tell the free kind by three things. You wanted it, it has an end, and switching it off causes no trouble.

    Somebody who follows your dot all day and asks about every stop is watching you. You may switch it off at any time. If that scares you, tell someone first.

    Look through the list, too. Some sharing was switched on years ago, or by another person’s hand.
    .title = A dot that you share
    .alt = A phone shows a map with one pin. Below the map are a clock and a switch.
    .slide = Free sharing: you wanted it, it has an end, and switching it off causes no trouble. If someone follows your dot all day, that is watching. You may switch it off. Tell someone if that scares you.
    .notes = Some pupils share with family by agreement, so talk about the three marks and not about anyone’s home. Ask how to say “I’m switching it off now” in a friendly way. The lesson on manipulation says more about watching.

now-later-keep = Yara, 16, has eight things she could post. What goes out now, what later, and what stays private?
    .title = Now, later or not at all
    .notes = “Later” is the card many pupils have never thought of, so give it time. Ask what is lost when a post waits for two hours. Usually it is nothing.
    .bin-now = Post it now
    .bin-later = Post it later
    .bin-keep = Keep it private
    .cover-song = Her new song, sung before a plain wall
    .cover-song-why = It shows what she can do and nothing of where she is. Enjoy the applause!
    .row-twelve = “At the concert, row twelve!”
    .row-twelve-why = It gives the exact place while she is there. Two hours later it is simply a good story.
    .bus-pass = A photo of her new bus pass
    .bus-pass-why = One card holds her full name, her school and a number. A happy face tells the news as well.
    .fallen-cake = The cake that fell on the floor
    .fallen-cake-why = It is funny, it is hers, and no place can be seen in it.
    .shift-plan = Her work hours at the bakery
    .shift-plan-why = It says where she will be for weeks, by day and hour. A friend who needs it can get it directly.
    .lake-week = Ten photos from a week at the lake
    .lake-week-why = During the trip they also say that nobody is at home. Afterward they are just beautiful.
    .run-map = The map of her morning run
    .run-map-why = It starts and ends at her own front door, at the same hour. Her time and distance are enough.
    .movie-view = What she thinks of a new movie
    .movie-view-why = An opinion shows her taste, not her street. It may start a good debate.

before-live =
    A live video has no second take. Nobody checks it in advance, and strangers can write whatever they like. Viewers can record it, and so can the other side of a video call, without a sign.

    So prepare the room first. Choose who may watch and who may comment. Ask a friend to look after the chat. Then look behind you: a window, a school hoodie, a letter on the desk.

    Decide in advance what you will not talk about. And you can stop at any second. “Bye for today!” needs no reason.
    .title = Before you go live
    .alt = A young person before a phone on a stand. Behind them, the curtain is half open to a street of windows.
    .slide = Live has no second take, and viewers can record. Choose who may watch and comment. Let a friend look after the chat. Check what is behind you. You can stop at any second.
    .notes = Ask the class to design a good background for a made-up music stream. Let pupils collect kind ways of ending a stream. Avoid naming apps, since rules and ages differ.

yara-live = Yara, 16, plays guitar live. Comments come in from different viewers. Press every line that is a warning sign.
    .title = Yara plays live
    .notes = Ask which of Yara’s own lines pupils would like to borrow. A pleasant chat and a pushy one can sit side by side, so look at each line alone. Nobody reads the comments aloud in a voice.
    .name = Yara
    .other = viewers
    .clean-riff = That riff was so clean!
    .clean-riff-why = A fan talks about the music. This is what live streams are good for.
    .hoodie-school = Is that your school on the hoodie?
    .hoodie-school-why = This personal question leads to the place where she is every weekday.
    .no-places = I don’t talk about places here.
    .no-places-why = Yara decided this before she went live. Now it costs her only one sentence.
    .which-strings = Which strings do you play?
    .which-strings-why = Guitar people ask this all the time. It tells nothing about her life.
    .coins = Coins for you if you do what I say.
    .coins-why = This gift has a price tag on it. Yara owes nothing for coins, even for ones she already has.
    .songs-only = Song wishes only, please.
    .songs-only-why = Short, friendly, firm: she sets the rule and goes on playing.
    .private-call = Let’s do a private call.
    .private-call-why = It would take her away from her friends in the chat and from the app’s safety tools.
    .come-on = Come on, don’t be boring.
    .come-on-why = Teasing is pressure in disguise. A no does not make anybody boring.
    .last-song = Last song. Good night, all!
    .last-song-why = She ends it when she likes, and nobody is owed an encore.

open-mic =
    A microphone in a game hears more than you. It picks up names, the station announcement, an argument next door. Your voice says something about your age, while anyone can change how they sound.

    So keep voice for people you know, and use a key that you press to talk. If a group turns nasty, leave. Mute, report, block: you owe nobody an explanation.

    When you have finished, switch camera and microphone off. A small cover on the lens does the rest.
    .title = Open mic, open camera
    .alt = A laptop on a table beside a plant. A small round cover sits over its camera.
    .slide = A mic hears more than you, and voices can be changed. Keep voice for people you know. Mute, block, leave: no reason needed. Afterward, camera and mic off.
    .notes = Be quiet together for twenty seconds and collect what a microphone in this room would hear. It is a calm exercise and makes the point. Add that muting somebody is not rude.

got-through =
    Perhaps somebody recorded a stream, or a setting was open for a year. Perhaps you told more than you wanted to. It is not your fault, and it is not too late.

    Keep names, times and messages. Then report, block, switch off the sharing and take down the place. Tell someone: a parent, an uncle, a teacher, a nurse. If that person hurts you or does not listen, choose another or a helpline.

    If somebody follows you or waits at your door, that is danger now. In Help, the emergency number stands first.
    .title = If something got through
    .alt = A house at dusk. Its lamp is lit, and the door is open.
    .slide = Not your fault, and not too late. Keep names and times, report, block, switch off sharing. Tell someone, and another if they do not listen. Someone at your door? Emergency number.
    .notes = Say the first lines slowly. Name two people at your school who can be told. Do not ask for examples, and finish with something calm.

milo-week = Which post says the most about where Milo will be next week?
    .great-team = “What a game, and what a great team!”
    .great-team-why = It is about last weekend, so it may look like a clue. It names no place and no day.
    .sore-legs = “My legs hurt from the pool stairs.”
    .sore-legs-why = A pool is mentioned, so many would pick it. There are lots of pools, and no time is given.
    .every-tuesday = “Tuesdays at six you’ll find us here.”
    .every-tuesday-why = Day, hour and a place marked as “here” add up to a plan for next week.
    .best-water = “The best water slide in the country!”
    .best-water-why = It may point to a place, which is worth a thought. But it says nothing about when Milo goes there.

strict-first = Starting with the strictest settings still leaves you free to open up later.
    .true-why = Opening is always possible, one switch at a time. Calling back what was open is much harder.
    .false-why = Strict sounds final, so this is a common thought. Every switch can be turned again, so start closed.

jun-shares = Jun shares his location with a friend. What shows that the sharing is free?
    .each-stop = She asks about every stop he makes
    .each-stop-why = Interest can be sweet, so some would count it. Asking about every stop is watching.
    .his-idea = He wanted it and offered it himself
    .his-idea-why = His own wish is the first mark of free sharing.
    .until-home = It runs until he is home tonight
    .until-home-why = It has a purpose and an end, and so it stays in his hands.
    .scared-off = He is scared to switch it off again
    .scared-off-why = Being scared can look like being considerate. It is a sign to tell someone.
    .off-is-fine = He can switch it off with no fight
    .off-is-fine-why = If stopping causes no trouble, then sharing was really a choice.

which-switch = Match each wish with the switch that helps.
    .awake = Nobody knows when I am awake
    .awake-to = Online display: off
    .awake-why = Without the display, nights and breaks stay private.
    .unlisted = A contact list does not lead to me
    .unlisted-to = Find me by number: off
    .unlisted-why = Numbers end up in many lists. With this off, they open no profile.
    .no-spot = My tricks, but not my park
    .no-spot-to = Place on posts: off
    .no-spot-why = The trick is the news, and it works with any background.
    .no-walk-in = I choose who is in my live video
    .no-walk-in-to = Anyone may join: off
    .no-walk-in-why = Now nobody gets in without an invitation.

ines-concert = Ines is at a concert and would love to post it. What keeps both the fun and her privacy?
    .once-home = Post the best clips once she is home
    .once-home-why = She shares all the fun, and by then she is no longer there.
    .no-caption = Post now, but write no caption to it
    .no-caption-why = Fewer words sound safer. But stage and sound still tell where she is, so later is better.
    .till-midnight = Post now and delete it at midnight
    .till-midnight-why = Deleting is a fair idea. People can see and copy it before then, so later is better.
    .friends-of = Post now, only for friends of friends
    .friends-of-why = It sounds like a small circle. Friends of friends can be hundreds of strangers, so let the post wait.

bao-drums = Bao wants to play the drums live. Put his steps in order.
    .audience = He chooses who may watch and comment
    .audience-why = The audience comes first, because it decides what all the rest has to be like.
    .room = He checks what can be seen behind him
    .room-why = Now he looks through the lens the way a stranger would, while there is still time.
    .play = He plays, and a friend minds the chat
    .play-why = With the room ready, he can think about the music.
    .off = He ends it and switches the camera off
    .off-why = Off is the last step, so that nothing goes on running unnoticed.

young-voice = A young voice in a game proves that the player is young.
    .true-why = We trust our ears, so this feels certain. Voices can be changed, so keep private things private anyway.
    .false-why = Voices can be changed, just as pictures can be borrowed. Knowing someone offline tells you more.

coin-dare = In Bao’s stream, a viewer offers coins if he does a dare. What is best for Bao?
    .harmless = Do it once, if it seems harmless
    .harmless-why = A harmless dare may look like easy fun. The next one tends to ask for more, so blocking is calmer.
    .how-many = Ask first how many coins it is for
    .how-many-why = Asking commits him to nothing, it seems. But it keeps the offer alive; he can block and play on.
    .joke-back = Joke about it and let the viewer stay
    .joke-back-why = A joke keeps the mood light, and many would do it. The viewer can go on pushing, so block as well.
    .block-go-on = Report and block, then play on or stop
    .block-go-on-why = The pushing ends, and Bao decides how the evening goes on. His report helps others, too.

kaia-ex = Kaia finds out that her ex can still see her location. What is best for Kaia?
    .leave-on = Leave it on, since nothing has happened
    .leave-on-why = Doing nothing feels safe while all is quiet. She can still take it back, with someone on her side.
    .off-and-tell = Tell someone trusted and switch it off
    .off-and-tell-why = With someone who knows, she is not alone with any reaction. Her location belongs to her.
    .ask-ex = Write to the ex and ask to stop looking
    .ask-ex-why = Asking politely is fair. But Kaia needs nobody’s okay to switch off her own location.
    .no-phone = Leave the phone at home for some weeks
    .no-phone-why = It would hide her steps, that is true. But she would lose her phone too, and one switch does it better.
