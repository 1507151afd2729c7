lesson = Settings check
    .summary = Look at a profile the way a stranger does, and change what matters.
    .can-who-sees = see what a stranger sees of a profile
    .can-change-three = find and change the three settings that matter most
    .can-look-again = tell when it is time to check settings again
    .discuss-who-decides = Who decides what is shown about you, and who should?
    .discuss-hard-to-find = Why are some settings so hard to find?
    .discuss-ask-first = When do you want a friend to ask before posting a picture?
    .home-show-me = Show me one setting that you would change.
    .home-first-change = If you could change just one thing in an app, what would it be?
    .home-who-helps = Who could we ask if we cannot find a setting?
    .family = Pick one app and check it together: who can see, who can message, who knows the place? Then let the child check a grown-up’s phone.
    .teacher = The aim: pupils see a profile from outside and know three settings to check first. Work with Ravi’s profile, and never put a pupil’s own profile on the screen. Pupils often say “I have nothing to hide”. Answer that curtains are for homes where all is well, too.

curtains =
    Imagine a profile as a house on a busy street. Behind open curtains, anybody passing by can look in. Behind closed ones, only the people you invite can.

    Privacy settings are your curtains. Being seen is nothing bad, and maybe you want everybody to enjoy your drawings. What matters is that you decide who looks in, window by window.
    .title = Curtains open, curtains closed
    .alt = A street of houses in the evening. Some windows have open curtains, some have closed ones.
    .slide = A profile is like a house on a street. Settings are your curtains. Being seen is nothing bad. What matters is that you decide who looks in, window by window.
    .notes = Ask which windows people leave open at home, and why. Keep it light: the point is choice, not fear. Remind the class that anyone may pass.

ravi-profile = Ravi is 12. This is how an app set up his new profile. Flip the switches and watch what a stranger sees.
    .title = Ravi’s six switches
    .notes = Before each switch, let pupils guess which line will change. One switch is already fine. Ask which three they would do first if Ravi had just one minute.
    .name = Ravi
    .nickname = Comet
    .private = Private profile
    .private-why = This is the biggest curtain. Only people Ravi has accepted can see what he posts.
    .private-shown = All of Ravi’s photos and posts
    .private-hidden = Just a comet and a nickname
    .messages = Only friends can message me
    .messages-why = This way, first messages from people he does not know stay outside.
    .messages-shown = A button to message Ravi
    .messages-hidden = No button to message him
    .location = Show where I am
    .location-why = A dot on a map tells where he is right now. Friends who want to know can ask him.
    .location-shown = A map: Ravi is at the pool
    .location-hidden = No map and no place
    .suggest = Suggest my profile to new people
    .suggest-why = With this on, the app shows Ravi to people he has never met. His friends can ask him for his nickname.
    .suggest-shown = Ravi’s face under “New for you”
    .suggest-hidden = Ravi is not suggested to anyone
    .tags = Ask me before I am tagged
    .tags-why = Other people post pictures, too. Now Ravi decides which ones carry his name.
    .tags-shown = A team photo with Ravi’s name on it
    .tags-hidden = No photos with his name on them
    .hide-friends = Hide my friend list
    .hide-friends-why = This one was fine from the start. It looks after Ravi’s friends as well.
    .hide-friends-shown = The names of all his friends
    .hide-friends-hidden = No list of friends

three-first =
    Apps have very long menus, and nobody checks everything at once. Begin with three important questions. Who can see what I post? Who can message me? Who can see where I am?

    Look for a menu called “Privacy” or “Safety”. Some settings are hidden very well, and that is the app’s doing, not yours. If you cannot find one, ask somebody to search together with you.
    .title = Three questions to begin with
    .alt = Three big switches, one above the other, in front of a street of houses. Two are on.
    .slide = Begin with three questions. Who can see what I post? Who can message me? Who can see where I am? Look under “Privacy” or “Safety”, and ask for help if you need it.
    .notes = Have the class say the three questions without looking. Menus differ and change often, so teach the questions and not the path. Pupils without a phone can use the questions for any game.

small-clues =
    One detail says very little, but several details together can say a lot. A first name, a team shirt and “training every Tuesday” show where somebody will be.

    You can still share plenty of things. Just imagine different people looking at your post before you publish it. Would it be okay for your family, your teacher and a stranger?
    .title = Small clues add up
    .alt = Three cards show a team shirt, a calendar and a clock. Threads lead from them to one sports field.
    .slide = One detail says very little, but several together can say a lot. Before you publish a post, imagine who will look. Would it be okay for your family, your teacher and a stranger?
    .notes = Let pupils name details that say little alone. Use made-up people only. Then ask which single detail they would leave out to break the chain.

who-may-know = Now Ravi fills in his profile. Who may know what? Put each card where it fits.
    .title = Who may know what?
    .notes = “Friends” here means people Ravi knows off the screen. Some cards are worth a debate, so ask for reasons before you show the answer. The rule of thumb: what shows who and where he is stays private.
    .bin-everyone = Fine to show everyone
    .bin-friends = Only for friends
    .bin-private = Keep private
    .nickname = His nickname, Comet
    .nickname-why = A nickname is fun and does not show who he is. It works best with no last name and no birth year.
    .school = The name of his school
    .school-why = His friends know it already. To anyone else, it shows where he is on every school day.
    .party = A photo of him at a party
    .party-why = It shows his face and his friends’ faces. He asks them first, and then only friends see it.
    .game = The game he likes best
    .game-why = Lots of people like the same game. It tells nobody who he is or where.
    .address = The street he lives on
    .address-why = What is posted can be passed on. Friends who visit can hear it from him in person.
    .weekend = A story from last weekend
    .weekend-why = It is nice to share with people he knows. The weekend is over, so it does not show where he is now.
    .dragon = A dragon that he drew
    .dragon-why = It shows what he can do, not where he lives. Everyone may enjoy it.
    .password = The password he uses
    .password-why = With it, somebody could write in his name. Even a best friend does not need it.

friend-list =
    A friend list can include people nobody has ever met. Anyone can invent a name and borrow a photo. Even a real friend’s account can be taken over by somebody else.

    If a request seems unusual, ask your friend about it in person or by phone. You never owe anybody a yes. You can also remove people later without giving a reason.
    .title = A list is not a friendship
    .alt = A phone shows a list of four profile pictures: a planet, a leaf, a kite and one without a face.
    .slide = Anyone can invent a name and borrow a photo. If a request seems unusual, ask your friend in person or by phone. You never owe anybody a yes.
    .notes = Ask what makes someone a friend, on or off the screen. Stress that saying no to a request is not rude. Some pupils have good friends far away; a grown-up can help to check who they are.

another-look =
    Settings can change without you. After an update or on a different device, some may jump back. That makes another look worthwhile after every big update, and sometimes in between.

    Some apps can show you your own profile exactly as other people see it. If yours cannot, ask somebody who is not on your list, perhaps a cousin.
    .title = Take another look
    .alt = Three switches on a tablet. A hand is on the last one.
    .slide = Settings can change after an update or on a different device. Take another look now and then. Try to see your own profile the way other people see it.
    .notes = Ask what day would be easy to remember for a check, such as the first day of each month. Make clear that settings which jump back are nobody’s fault here.

still-help =
    Settings keep a lot out, but not everything. If a message feels bad, it is never your fault, even with open curtains.

    Keep the messages, then report and block. Tell a parent, an uncle, a teacher or a nurse. Sometimes the unsafe person is a family member or somebody else you know. If anybody hurts you or does not listen, choose another person or a helpline. Nobody has to get through a very dark day alone. Help shows a crisis line and the emergency number.
    .title = If something still gets through
    .alt = A teenager sits at a table at night. Four grown-ups are close by, and one of them is on the phone.
    .slide = If something gets through, it is never your fault. Keep the messages, report, block, and tell somebody. Hurt or not heard? Choose another, or a helpline. A very dark day? Help shows a crisis line.
    .notes = Say this page slowly. Do not ask whether anything happened to anyone. Name two people at your school who have time to listen, and end with something calm.

private-means = What does a private profile do?
    .unseen = It makes your friends unable to find you
    .unseen-why = Private sounds like invisible, so many people think this. Friends can still ask, and you can accept them.
    .no-copies = It stops your friends from making copies
    .no-copies-why = That would be handy. But people you accept can still pass things on. Choose what you post as well.
    .accepted = It shows your posts to people you accept
    .accepted-why = You decide at the door. Everyone else sees a closed curtain.
    .erased = It deletes the posts that strangers saw
    .erased-why = It is easy to hope so. The setting works from now on, and you can delete older posts yourself.

show-everyone = Ines has an open art page. What can she show to everyone?
    .full-name = Her first and last name
    .full-name-why = Artists sign their work, so it seems fitting. A nickname does the job and keeps her name private.
    .favorite-band = The band she likes best
    .favorite-band-why = A band has lots of fans, so this does not show who Ines is.
    .phone = Her phone number for fans
    .phone-why = It may feel friendly to offer it. But a page for everyone is no place for a number.
    .cat-cartoon = A cartoon of a flying cat
    .cat-cartoon-why = Her art shows what she can do. It does not show where she is.

on-the-list = Everyone on a friend list is a real friend.
    .true-why = The app does use the word “friend”. But a list can hold people nobody has met. It is worth a look.
    .false-why = A list is only a list. A name and a photo do not prove who someone is.

which-setting = Match each wish with the setting that helps.
    .zeke = Zeke wants no messages from strangers
    .zeke-to = Only friends can message me
    .zeke-why = One switch, and messages from unknown people stay outside. His friends notice no change.
    .mei = Mei wants just friends to see her photos
    .mei-to = Private profile
    .mei-why = The biggest curtain: only people Mei accepts can see her posts.
    .lou = Lou wants nobody to follow each step
    .lou-to = Do not show where I am
    .lou-why = Without a dot on the map, the place stays private. Friends can simply ask Lou.
    .amir = Amir wants a say in team photos
    .amir-to = Ask me before I am tagged
    .amir-why = Others post pictures, too. Now Amir decides which ones carry his name.

where-now = Which of these show where someone is?
    .live-map = A live dot on a map
    .live-map-why = A map shows the place, minute by minute. That is why it is one of the first three to check.
    .favorite-soup = A picture of a favorite soup
    .favorite-soup-why = It can seem that every picture gives something away. A bowl of soup does not show a place.
    .until-five = “At the pool until five!”
    .until-five-why = This gives the place and the time. It is safer to tell the story afterward.
    .front-door = A selfie at the front door
    .front-door-why = A door and a house number show where home is. A plain wall makes a good background, too.
    .old-joke = A joke about a penguin
    .old-joke-why = Being careful is good, but you can relax here. A joke shows humor and no place.

after-update = After a big update, it is worth checking your settings.
    .true-why = Updates can change settings or put them back. A short look now and then is enough.
    .false-why = Most of us expect settings to stay put. Updates can move them, so take a short look.

known-photo = An account with a classmate’s photo asks to be Bilal’s friend. What is best?
    .photo-fits = Accept it, because the photo fits
    .photo-fits-why = A face you know feels like proof. But photos can be borrowed, so it is better to check first.
    .ask-school = Ask the classmate at school first
    .ask-school-why = In person, Bilal hears it from the real classmate. If it is not them, both can report the account.
    .accept-watch = Accept it and see what they write
    .accept-watch-why = Waiting and watching seems careful. But once accepted, the account sees what Bilal’s friends see.
    .ask-account = Ask the account if it’s really them
    .ask-account-why = Asking is a good thought. But anyone can answer “yes” there, so ask the classmate in person.

was-open = Dani’s profile was open, and somebody sent uncomfortable messages. What now?
    .handle-alone = Keep quiet, because the profile was open
    .handle-alone-why = People often blame themselves, but it is not Dani’s fault. Dani can keep the messages and tell someone right away.
    .wait-more = Wait for more, so that there is real proof
    .wait-more-why = It is natural to want to be sure. A bad feeling is reason enough, so Dani can tell someone today.
    .close-enough = Just close the profile and say no more
    .close-enough-why = Closing the profile is a good step. With someone to help, Dani does not have to carry the rest alone.
    .tell-now = Keep the messages and tell someone trusted
    .tell-now-why = Telling brings help, and together they can report and block. Open settings do not make it Dani’s fault.
