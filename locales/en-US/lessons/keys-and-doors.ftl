lesson = Keys and doors
    .summary = Mina is locked out of her song game. Which doors are real, and which are only painted on?
    .coloring = My password is my own key.
    .find = password, link, code, door, chess, song, table
    .can-mind-key = pick a password that’s hard to guess, and change it when needed
    .can-real-door = tell a real page or a fair trade from a trick
    .can-fix-it = fix things with a grown-up after a trick
    .discuss-painted-door = How can you tell a real door from a painted one?
    .discuss-keep-quiet = Why do people keep quiet when they were tricked?
    .discuss-fair-trade = What makes a trade fair?
    .home-usual-way = How do we open a game when a message says “hurry”?
    .home-second-step = Show me the second step at sign-in on one of our accounts.
    .home-tricked-once = When did something trick you, and who helped?
    .family = Make a password that no one will ever use. On “three”, all of you shout one word. Do any belong together? Shout again until they don’t.
    .teach = Show someone where the second step is in one app. You point, and they press. No one says a password out loud.
    .teacher = The aim: students pick random words as passwords, type them only in the game itself, and know that an account can often be rescued. Students of this age hide scams because they feel ashamed; say “was tricked”, and tell of a time it happened to you. Say that a trick is the trickster’s doing. Ask that no real password is said, not even an old one.

locked-out =
    .title = Mina and the padlock
    .sofa-alt = Mina sits on the sofa with a laptop. On the screen is a big padlock.
    .free-skin = Mina typed her password on a free-skin page.
    .wont-open = Now my song game won’t open. Hic!
    .kitchen-alt = Mina and Uncle Ray sit at the kitchen table with the laptop between them.
    .me-too = A page like that got me once, too.
    .who-mina = Mina
    .who-uncle-ray = Uncle Ray
    .ask = Mina likes to fix things alone. Which words let Uncle Ray help her?
    .game-broken = I think the song game is broken.
    .game-broken-why = It’s a way to start. Uncle Ray would look for a bug. The free-skin page is worth a line.
    .new-account = Can I make a new account today?
    .new-account-why = A fresh start is tempting. Her songs are in the old one. It can often be rescued.
    .was-tricked = I was tricked. Let’s fix it together.
    .was-tricked-why = Clever people get tricked, too, and he knows it. Did someone laugh or hurt you? Try Ms. Ade, Coach Ruiz or a helpline.
    .notes = Let everyone say the chosen words out loud once. Ask what Uncle Ray’s line does for Mina. Students her age often hide a scam; a grown-up who was tricked, too, opens the door.

rescue = Mina and Uncle Ray get the account back. Put their steps in order.
    .title = The rescue
    .notes = Ask why they don’t go back to the free-skin page to change the password. Say that a game’s help pages can take a few days, and that it often works.
    .usual-way = Open the game the usual way
    .usual-way-why = Not by the link that tricked her. This is the real door.
    .new-password = Change the password there
    .new-password-why = From now on, the old key opens nothing.
    .second-step = Turn on the second step
    .second-step-why = The new key is set. Now the door can ask for a code, too.
    .sign-ins = See who signed in, and sign out the rest
    .sign-ins-why = The door is shut now, so whoever is thrown out stays out. Hic! Mina is back in.

pick-a-key = A good key is three or four words that don’t belong together. Could someone guess these? Don’t use any of them.
    .title = A new key
    .notes = Three or four words that don’t belong together do the job. People who know a child can guess family names, pets and clubs, so none of them. A different password for each game helps, too.
    .bin-box = Hard to guess
    .bin-warning = Easy to guess
    .family = ray-grandma-mina
    .family-why = That’s her family. People who know her would try it soon.
    .lamp = lamp-onion-comet-sock
    .lamp-why = What do an onion and a comet have in common? Nothing, and that’s the point.
    .farm = cow-pig-hen-duck
    .farm-why = They all live on one farm. Words that go together get guessed together.
    .pass-one = P4ssw0rd1
    .pass-one-why = It looks clever. Lots of people had the same idea.
    .spoon = spoon-cloud-goat-stairs
    .spoon-why = Four words that never met. Long, odd, and still easy for Mina to sing.

code-wall = “Scan me and win a skin!” Sam wants to know if it’s true. Find what makes you doubt this code.
    .slide = “Scan me and win a skin!” Sam wants to know if it’s true. What makes you doubt this code? Say the letters.
    .title = A code on the wall
    .alt = A notice board with a lost-cat note, a bake-sale note and a poster. On the poster, one square code is stuck over another, beside a clock.
    .notes = Ask who may stick things on a wall: anyone. A phone shows the address before it opens a code, so there is time to look. Codes at school or on a menu can be real; asking is quick.
    .lost-cat = The lost-cat note
    .lost-cat-why = It only wants you to keep your eyes open. There is nothing to type.
    .clock = The “one hour left” clock
    .clock-why = Someone wants you in a hurry. Hurry leaves no time to look.
    .sticker = The code stuck over another
    .sticker-why = The first code is hidden underneath. Who put the new one there? Sam can ask a grown-up.
    .pins = The pins in the board
    .pins-why = Every note on the board has them. They don’t tell you a thing.
    .bake-sale = The bake-sale note
    .bake-sale-why = A day, a room and a cake. Ms. Ade hung it up herself.

owl-for-fox = Leo collects animals in a game. A player he has never met stops at his table. What should Leo write?
    .title = An owl for a fox
    .notes = Nothing is asked here but a trade, and the trade window shows both sides. Say that we still don’t know who MossCap is; so far there is no sign.
    .easy = A player wants to trade with Leo. Nothing odd so far. Help Leo pick.
    .name = Leo
    .other = MossCap
    .want-trade = Hi! Want to trade?
    .my-owl = My owl for your fox. Both in the window, then we look.
    .fast-yes = Yes! Yes! Where do I press?
    .fast-yes-why = Owls are great, so Leo is in a rush. A look at both sides takes five seconds.
    .keep-fox = Thanks, the fox stays with me.
    .keep-fox-why = A no is fine in any trade. See how MossCap takes it.
    .snow-owl = Is it a snowy owl? They hunt by day.
    .snow-owl-why = Leo wants to know what he’d get. Asking is part of a fair trade.
    .look-first = Easy! Look at both sides first.
    .nice-fox = Sure. It’s a nice fox.
    .brown-owl = No, a brown one. Cool fact!
    .owl-facts = Both are happy and walk on. At supper Grandpa Emil hears eleven facts about owls.

fox-first = A day later there’s a new player at the table. What should Leo write this time?
    .title = The fox goes first?
    .notes = Put the two trades side by side. Both open with the same words. Ask where they differ: who gives first, how much time there is, and what else is wanted.
    .easy = Another player wants to trade. Look at what is asked. Help Leo pick.
    .name = Leo
    .other = GoldRaft
    .same-trade = Hi! Want to trade?
    .you-first = You give the fox. My owl comes after.
    .both-in = Let’s use the window for both, okay?
    .both-in-why = Leo knows how a fair trade works. In the window he can see both sides.
    .here-fox = Here’s my fox. Your turn now.
    .here-fox-why = Leo would keep his word, so he thinks others do. If the owl never comes, that’s on GoldRaft.
    .promise = Only if you promise.
    .promise-why = A promise sounds good. Anyone can type one, so it helps little.
    .wants-code = Then send me your sign-in code.
    .which-code = What’s a sign-in code for?
    .which-code-why = It opens his account, and it’s only for Leo. He can ask that at home.
    .pocket = My codes live in my pocket.
    .pocket-why = A sign-in code is only for you. With it, someone could walk in as Leo.
    .fetch-code = Let me see, it’s on my tablet.
    .fetch-code-why = It’s only a number, so it looks small. It’s a key, and it opens his whole account.
    .hurry = Quick, or the owl is gone.
    .okay-quick = Take it, quick, take it!
    .okay-quick-why = When there’s no time, most people press yes. That’s why GoldRaft is in a hurry.
    .slow-down = Hey, not so fast.
    .slow-down-why = Leo steps on the brake, and that’s good. He doesn’t have to go on at all.
    .chess-clock = In chess I’d leave the table now.
    .chess-clock-why = No owl is worth a rush. Leo rolls off and asks Grandpa Emil what he thinks.
    .later-fox = No owl comes. Leo says it’s nothing, twice. Then he tells Grandpa Emil.
    .later-code = Later, the game asks who signed in. Leo hides the tablet. Milo sees it and gets Grandpa Emil.
    .later-quick = Leo’s hands are cold. He counts to ten and tells Ms. Ade the next day.
    .thinks = Leo looks at his fox for a while. Then he rolls over to Grandpa Emil.
    .told = Grandpa Emil puts on his glasses. They keep the chat, report GoldRaft and block. The fox gets a name: Checkmate.
    .helped = “You were tricked. Happens to chess champions, too.” They keep the chat, report and block, and change the password. Then they ask the game about the fox.

painted-doors =
    A password is a key. Use it only at the real door: the game itself. Links, wall codes and free-skin pages can be painted doors.

    A sign-in code is only for you. Your friend asks for it? It may not be your friend.

    Opened a strange page and typed nothing? Close it and tell a grown-up.
    .title = Painted doors
    .alt = A house. A leaf hides the door number. A key hangs on a hook.
    .slide = Use your key only at the real door: the game itself. A sign-in code is only for you. Opened a strange page and typed nothing? Close it and tell a grown-up.
    .easy = Use your password only in the game. A code is only for you. Strange page? Close it. Tell.
    .notes = Ask which doors students know that are painted on, as in a cartoon. Say that a page which gives things away for a password is after the account. Add that a grown-up at home may know a child’s password.

closes-today = “Your song game closes today! Sign in with this link.” What should Mina do?
    .use-it = Use it, it’s the usual one
    .use-it-why = It has the game’s name on it, so it looks right. Her usual way in isn’t a message.
    .open-self = Skip it and open the app yourself
    .open-self-why = Behind the real door she can see if there’s a problem. The link never gets her key.
    .look-together = Let a grown-up look at it first
    .look-together-why = Fine at any time. They would do the same: leave the link and open the app.

class-page = Ms. Ade hands out the class link on paper, like each fall. What should Mina do?
    .use-it = Use it, it’s the usual one
    .use-it-why = Her teacher gave it to her by hand. It’s the same as always.
    .open-self = Skip it and open the app yourself
    .open-self-why = A good habit with messages. This one came from Ms. Ade’s own hand.
    .look-together = Let a grown-up look at it first
    .look-together-why = That’s always okay. Here a grown-up she trusts has made the paper.

library-code = In the library Leo sees a code for chess puzzles. A second one peeks out below. What should Leo do?
    .use-it = Use it, it’s the usual one
    .use-it-why = A library is a good place, so it looks fine. Anyone can stick a code on a wall.
    .open-self = Skip it and open the app yourself
    .open-self-why = Great for a game you have. Leo has no app for these puzzles.
    .look-together = Let a grown-up look at it first
    .look-together-why = Two codes, one on top: that needs a second pair of eyes. The librarian knows what belongs there.

watched = A kid on the bus watched Mina type her password. What should Mina do?
    .change = Change the password
    .change-why = It’s a fine password, only it’s no secret now. A new one is set in a minute.
    .keep = Keep it as it is
    .keep-why = It’s still long and odd. One more person knows it, though, and could pass it on.
    .give = Give it to the grown-up who helps you
    .give-why = Uncle Ray may know it. That leaves the kid on the bus, who knows it as well.

year-old = In a drawing app, Mina has four odd words. They are a year old, and no one knows them. What should Mina do?
    .change = Change the password
    .change-why = Many people think old means bad. A key only needs changing when others may have it.
    .keep = Keep it as it is
    .keep-why = Passwords don’t go sour like milk. It’s long, it’s odd, and it’s still hers alone.
    .give = Give it to the grown-up who helps you
    .give-why = She may, if she needs help. Right now there is nothing to fix.

noor-tablet = Noor’s game has to be set up again. Ms. Haddad looks after it with her and needs the password. What should Noor do?
    .change = Change the password
    .change-why = That’s for when a person has it who isn’t meant to. Ms. Haddad is.
    .keep = Keep it as it is
    .keep-why = It can stay as it is. Without it, though, the game stays shut.
    .give = Give it to the grown-up who helps you
    .give-why = A key is for you and the grown-up who looks after you. Players and friends don’t need it.

chess-key = Everyone knows that Leo loves chess. Which password would be hardest to guess?
    .pieces = king-queen-rook-knight
    .pieces-why = Long is good. These four are on the same board, and his friends know it.
    .random = bucket-fig-stairs-cloud
    .random-why = No chess, no family, and no two words belong together.
    .family = emil-milo-leo-grandpa
    .family-why = Easy to remember. It’s also easy for anyone who has been to his house.

one-click = Sam presses a link. A strange page opens. He types nothing. What’s enough here?
    .warn = Warn your friends and tell a grown-up
    .warn-why = A kind thought. Nothing went out from Sam, so there’s nothing to warn them about.
    .change = Change the password and tell a grown-up
    .change-why = That’s for when it was typed. Sam’s key never left his pocket.
    .close = Close the page and tell a grown-up
    .close-why = He typed nothing, so most likely nothing happened. Aunt Bea hears about it, and that’s it.

typed-it = Noor typed her password on a “free coins” page. What helps most right now?
    .warn = Warn your friends and tell a grown-up
    .warn-why = That’s kind, and it can come later. So far no one got a message from her.
    .change = Change the password and tell a grown-up
    .change-why = The page has her key now. A new one, set in the real game, stops the old one.
    .close = Close the page and tell a grown-up
    .close-why = Closing is fine. The page has the password already, so there is one more step.

odd-links = Someone sent odd links from Leo’s account. His password is new now. What else helps?
    .warn = Warn your friends and tell a grown-up
    .warn-why = His team may trust a link from Leo. “That wasn’t me, don’t press it” keeps them out of it.
    .change = Change the password and tell a grown-up
    .change-why = Done already, and well done. The links are still out there.
    .close = Close the page and tell a grown-up
    .close-why = Always all right. There’s no page open now, only links in other people’s chats.
