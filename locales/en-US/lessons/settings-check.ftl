lesson = Settings check
    .summary = Luca sets up a new chess profile. Look at it the way a stranger does.
    .can-who-sees = see a profile with a stranger’s eyes and pick the setting that helps
    .can-weigh-requests = decide what to find out before you accept a friend request
    .can-what-apps-need = tell what an app needs from what it only asks for
    .discuss-who-decides = Who decides what people see of you, and who should?
    .discuss-hard-to-find = Why are some settings so hard to find?
    .discuss-polite-no = How can you say no and stay polite?
    .home-show-me = Show me one setting you’d change.
    .home-first-change = If you could change one thing in an app, what would it be?
    .home-who-helps = Who could we ask when we can’t find a setting?
    .family = Draw a house with six windows. Take turns: which curtain stays open for the whole street, and what’s behind it?
    .teach = Pick an app and show someone where it answers three questions: who sees, who writes, who knows the place. You explain, they press.
    .teacher = The aim: students look at a profile from outside, weigh friend requests, and ask what an app really needs. Work with Luca’s profile and keep students’ own off the screen. You’ll hear “I have nothing to hide”. Answer that happy homes have curtains, too.

luca-profile = Luca is 11, new in town, and good at chess. An app set up his profile like this. Flip the switches. What does a stranger see now?
    .slide = Luca is 11, new in town, and good at chess. An app set up his profile like this. Which switches are right for him, on or off? Say the numbers.
    .title = Luca’s six switches
    .notes = Before each switch, let students guess which line will change. One is fine already. Ask which three they’d flip if Luca had thirty seconds.
    .name = Luca
    .nickname = Comet
    .private = Private profile
    .private-why = Now only people Luca has accepted see his games and pictures.
    .private-shown = Luca’s face and all his games
    .private-hidden = A comet and a nickname
    .messages = Only friends can message me
    .messages-why = First messages from people he’s never met stay outside.
    .messages-shown = A button to message Luca
    .messages-hidden = No message button
    .location = Show where I am
    .location-why = A dot on a map tells where he is right now. Friends can ask him.
    .location-shown = A map: Luca is at the library
    .location-hidden = No map
    .suggest = Suggest me to new people
    .suggest-why = The app would hand his profile around. Friends can ask for his nickname.
    .suggest-shown = Luca under “New for you”
    .suggest-hidden = No suggestion
    .online = Show when I’m online
    .online-why = It tells strangers when he’s up late. Friends can just ask for a game.
    .online-shown = “Online since 9:40 p.m.”
    .online-hidden = No times
    .hide-friends = Hide my friend list
    .hide-friends-why = This one was fine from the start. It looks after his friends, too.
    .hide-friends-shown = The names of all his friends
    .hide-friends-hidden = No list

three-first =
    A profile is a house with windows, and you’re the one who draws the curtains. Start with three questions. Who can see what I post? Who can message me? Who can see where I am?

    Settings may jump back after an update or on a new device. Ask the three questions again then. Some are well hidden. That’s the app’s doing, so search with someone.
    .title = Three questions
    .alt = Three big switches, one above the other, in front of a street of houses. Two are on.
    .slide = Three questions. Who can see what I post? Who can message me? Who can see where I am? Ask them again after an update or on a new device.
    .easy = Ask three things. Who sees my posts? Who can message me? Who knows my place? Ask again after updates.
    .notes = Have the class say the three questions without looking. Menus change often, so teach the questions and not the path. They work for games as well.

rook-adds = Luca has just won. A player he’s never met writes to him. What should Luca write back?
    .title = RookRunner wants to add Luca
    .notes = Most replies work here. Ask what RookRunner wants so far: chess, or Luca? Say clearly that we don’t know who this is; there’s just no sign so far.
    .easy = A new player wants to be friends. Nothing odd so far. Help Luca pick.
    .name = Luca
    .other = RookRunner
    .good-game = Good game! I was so busy with my queen that I missed your knight.
    .add-me = Add me? Then we can do a rematch sometime.
    .added-you = Sure, added!
    .added-you-why = A polite yes comes fast. Friends on the list see more of Luca. He can take the name off again later.
    .rematch-here = Rematch now? You take white.
    .rematch-here-why = Warm, and all about chess. A rematch works without the list.
    .only-known = I only add people I’ve met. Fun game!
    .only-known-why = Clear, with a smile. Watch how RookRunner takes it.
    .cool = Cool. I’ll be around on Sunday.
    .deal = Deal. This time I’m watching that knight.
    .makes-sense = Makes sense. See you in the lobby!
    .two-wins = Luca wins two games and loses one. RookRunner asked for nothing but chess. Over soup, Luca shows his dad the knight move, twice.

mate-adds = The next evening, someone else loses to Luca’s knight. What should Luca write this time?
    .title = MateInTwo wants to add Luca
    .notes = The first two lines are the same as last time. Ask where the chats split. Luca is very polite; ask what politeness asks of him here, and what it doesn’t.
    .easy = Another new player asks about Luca’s school. Luca can stop. Help him pick.
    .name = Luca
    .other = MateInTwo
    .good-game = Good game! I was so busy with my queen that I missed your knight.
    .add-me = Add me? Then we can do a rematch sometime.
    .which-school = Which school do you go to?
    .near-park = The one next to the park.
    .near-park-why = A question pulls an answer out of polite people. The one who’s digging is MateInTwo. Help is there.
    .your-move = One with way too much homework. You start!
    .your-move-why = A joke for an answer, and no school in it. Luca keeps the talk on the board.
    .why-ask = Why do you want to know?
    .why-ask-why = It’s good to wonder. Luca can stop without hearing the reason.
    .rude = It’s rude not to answer.
    .checkmate = Then I’ll be rude today. Checkmate.
    .checkmate-why = He isn’t rude at all. Luca closes the chat; a game ends, and so can a chat.
    .sorry-rude = Sorry, I have to go! Tomorrow?
    .sorry-rude-why = Leaving is good, and so polite. Luca has nothing to be sorry for. He doesn’t have to come back tomorrow.
    .okay-school = Okay, okay. I’ll tell you.
    .okay-school-why = Being called rude stings, and lots of people give in. He can still get help.
    .later-school = Later, Luca can’t think about chess. He tells Milan, who walks with him to Ms. Ade.
    .looks-up = Luca looks up from the board. His dad is in the next room.
    .told = Mr. Novak reads it with him. They keep the chat, report the player in the app and block. “You can be polite without answering everything,” he says. “Your move.”
    .helped = “I’m glad you came. You’re not in trouble,” says Ms. Ade. They keep the chat, report the player and block. Milan asks for a game and loses in nine moves.

what-for = Before the first move, a new app asks Luca for six things. Where does each one go?
    .title = What does a chessboard need?
    .notes = Ask of each card: what breaks if the answer is no? Most apps let you say “not now” and ask again later. Some want an age; that can be a rule of the country.
    .bin-needs = Needs it
    .bin-one-part = Only for one part
    .bin-no-need = Doesn’t need it
    .nickname = A nickname
    .nickname-why = Players have to call him something. “Comet” will do.
    .phone-book = All his contacts
    .phone-book-why = A board works without them. His friends weren’t asked, either.
    .voice = The microphone
    .voice-why = Only for voice chat. He can turn it on the day he wants that.
    .password = A password
    .password-why = It locks the account. Random words work well, and only he types them.
    .map = Where he is
    .map-why = A pawn moves the same way in every town.
    .album = One photo
    .album-why = Only for a profile picture. A drawn comet is fine, too.

after-update =
    .title = The map is back
    .switches-alt = Three switches on a tablet. A hand is on the last one.
    .overnight = A month later, the app updates itself overnight.
    .kitchen-alt = Luca sits at the kitchen table with a tablet. His dad stands beside him with a mug.
    .map-back = Dad, my map’s on again. I turned that off!
    .check-what = Cheeky app. So what do we check?
    .who-luca = Luca
    .who-mr-novak = Mr. Novak
    .ask = What should Luca answer?
    .just-map = The map, right away.
    .just-map-why = The map is the one he noticed. Others may have jumped back without a sound.
    .on-sunday = All six switches, on Sunday.
    .on-sunday-why = A fixed day for checking is a good habit. Today the map shows where he is, so today is better.
    .three-again = All three questions, tonight.
    .three-again-why = If one setting jumped back, others may have, too. It takes two minutes.
    .notes = Ask which day would be easy to remember for a check. Make clear that settings which jump back are the app’s doing.

still-help =
    Settings keep out a lot, never everything. Did a message get through and leave a bad feeling? You did nothing wrong, even with every curtain open.

    Keep the messages, report them in the app, then block. You can tell a parent, a coach or a nurse at any time. Does one of them scare you, or shrug it off? Pick another, or a helpline. For very dark days, Help shows a crisis line.
    .title = When something gets through
    .alt = A teenager sits at a table at night. Four grown-ups are close by, and one of them is on the phone.
    .slide = Something got through? You did nothing wrong. Keep the messages, report, then block. Tell a parent, a coach, a nurse or a helpline. For very dark days, Help shows a crisis line.
    .easy = Keep the messages. Report, then block. Tell one person you trust. You did nothing wrong. Help shows more people.
    .notes = Say this page slowly and ask for no one’s own story. Name two people at your school who have time to listen, such as your school’s counselor or child protection lead. End with something calm.

nine-hellos = Nine players Luca has never met send him a hello. His games are already hidden. Which setting should he check?
    .see-posts = Who can see what I post
    .see-posts-why = That one is done: his games are hidden. The hellos come in through another window.
    .write-me = Who can message me
    .write-me-why = Hellos are messages. Set to friends only, they stay outside.
    .see-place = Who can see where I am
    .see-place-why = A good one to check any day. It won’t stop hellos, which come as messages.

photo-clues = Luca wants this as his profile picture. What tells strangers where to find him? Find both things.
    .slide = Luca wants this as his profile picture. What tells strangers where to find him? Say the letters of both things.
    .alt = A smiling boy in a yellow star shirt holds out his hand to a small dog. Behind him are a school with a clock tower, a tree and a street sign.
    .school-door = The school behind him
    .school-door-why = A clock tower is easy to recognize. It shows where he is on weekdays.
    .star = The star on his shirt
    .star-why = Lots of shirts have a star. A school or team name would be a different story.
    .tree = The round tree
    .tree-why = There’s a tree like this in every town.
    .dog = The dog
    .dog-why = It isn’t even his. A tag with a phone number would have to go.
    .street-name = The street sign
    .street-name-why = A street name leads right there. In front of a plain wall, the dog looks just as good.

side-by-side = In the library, Milan types on his phone, right beside Luca. A request pops up: “DrumRoll”, just as Milan said. What fits here?
    .ask-friend = Ask that friend face to face first
    .ask-friend-why = Good habit. Here Milan is sitting right there, so it’s already done.
    .accept-it = Accept it
    .accept-it-why = Luca saw who sent it and knows the name. There’s nothing left to check.
    .ask-at-home = Ask a grown-up at home first
    .ask-at-home-why = Asking is always fine. Here Luca knows Milan and saw him press the button.

bus-app = An app shows Luca the nearest bus stop. It asks for three things. Which one does it need?
    .your-place = The place you’re at
    .your-place-why = “Nearest” depends on where he stands. “Only while using the app” is enough.
    .microphone = The microphone
    .microphone-why = Some apps take spoken questions. To find a bus stop, no one has to hear Luca.
    .contacts = Your contacts
    .contacts-why = Apps like to ask for them. The bus stops at the same place for everyone.

copied-cakes = A boy from another town copies all of Vera’s cake pictures. She never accepted him. Which setting should she check?
    .see-posts = Who can see what I post
    .see-posts-why = He can see them without being accepted. That window is wide open.
    .write-me = Who can message me
    .write-me-why = He didn’t write; he looked. Messages have a window of their own.
    .see-place = Who can see where I am
    .see-place-why = Always good to check. He didn’t find her town, though; he found her pictures.

still-drumming = “Still in the music room?” someone writes to Milan. He hasn’t posted anything today. Which setting should he check?
    .see-posts = Who can see what I post
    .see-posts-why = He posted nothing, so it can’t have come from there.
    .write-me = Who can message me
    .write-me-why = It’s a message, so that’s an idea. The bigger question is how they know the room.
    .see-place = Who can see where I am
    .see-place-why = Someone can follow his dot on a map. He can turn it off and tell his mother.

vera-new-account = In a music app, Luca reads: “It’s Vera. I have a new account.” At lunch, Vera said nothing about it. What fits here?
    .ask-friend = Ask that friend face to face first
    .ask-friend-why = Anyone can use her name. Vera herself knows whether it’s hers.
    .accept-it = Accept it
    .accept-it-why = It would be nice if it were Vera. A name and a picture can be borrowed.
    .ask-at-home = Ask a grown-up at home first
    .ask-at-home-why = Asking is always fine. His dad can’t know about Vera’s account, but Vera can.

far-cousin = “I’m your dad’s cousin from Lagos,” someone writes to Vera. Vera has never met her. What fits here?
    .ask-friend = Ask that friend face to face first
    .ask-friend-why = A great idea with people from school. Here there’s no friend to ask.
    .accept-it = Accept it
    .accept-it-why = Family sounds safe. Anyone could have found out that her dad has cousins there.
    .ask-at-home = Ask a grown-up at home first
    .ask-at-home-why = Her dad knows his cousins. He can call and find out in a minute.

steady-beat = An app listens to Milan’s drums and tells him whether he’s speeding up. Which one does it need?
    .your-place = The place you’re at
    .your-place-why = Some apps ask by habit. A beat is the same in any room.
    .microphone = The microphone
    .microphone-why = It has to hear the drums. He can switch it off after practice.
    .contacts = Your contacts
    .contacts-why = It might offer to invite friends. To keep time, it needs no names.

party-cards = Vera’s aunt wants one tap to send a party card to her whole family. Which one does the app need?
    .your-place = The place you’re at
    .your-place-why = The card says where the party is. The app doesn’t have to follow her around.
    .microphone = The microphone
    .microphone-why = A card can have a song. The app can add one without hearing her.
    .contacts = Your contacts
    .contacts-why = It has to know who the family is. Picking ten names by hand would work, too.

private-means = Luca’s profile is private now. Who can still pass one of his pictures on?
    .new-people = People the app suggests to him
    .new-people-why = With “Suggest me” off, the app stops showing him around. They don’t get to see his pictures.
    .same-town = People who live in his town
    .same-town-why = It can feel that way in a small town. They only find a comet and a nickname.
    .on-his-list = People he has on his list
    .on-his-list-why = They see the pictures, so they can copy them. What he posts still counts.
