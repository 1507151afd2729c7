### Promises of the family agreement.

theme-start = Getting started
    .prompt = Which apps and games are fine now? What do we do before a new one?
start-child-ask-before = I ask before I install an app or join a game.
start-child-show-first = I show you how a new game works.
start-child-real-age = I use my real age when an app asks.
start-adult-try-first = I look at it myself before I say no.
start-adult-same-day = I answer the same day.
start-adult-say-why = I say why when it is a no.

theme-time = Time
    .prompt = When are screens good for us, and when do we want our hands free?
time-child-finish-round = I finish the round and then stop at our time.
time-child-night-place = At night my device sleeps in the kitchen.
time-child-meals = At meals my device is away.
time-child-say-stuck = I say when it is hard to stop.
time-adult-own-meals = My phone is away at meals too.
time-adult-warn = I say it ten minutes before the end.
time-adult-night-too = My phone sleeps in the kitchen too.

theme-sharing = Sharing
    .prompt = What may others know about us, and what stays at home?
sharing-child-nickname = I use a nickname in games.
sharing-child-no-place = I keep our street, school and times to ourselves.
sharing-child-passwords = I share passwords only with you.
sharing-child-ask-others = I ask before I post someone else.
sharing-adult-ask-you = I ask you before I post a picture of you.
sharing-adult-take-down = I take a picture down when you ask me to.
sharing-adult-settings-with = I look at settings with you, not behind your back.

theme-people = People
    .prompt = Who may write to us? What do we do when someone new turns up?
people-child-known-friends = I add people I know from real life.
people-child-new-tell = I tell someone when a stranger writes to me.
people-child-same-app = I stay in the game’s chat when someone wants another app.
people-child-meet-ask = I never go to meet someone from online alone.
people-child-kind = I write to others as I would speak to them.
people-adult-ask-kindly = I ask about your online friends as I ask about the others.
people-adult-go-along = If you meet someone, I come along.

theme-pictures = Pictures
    .prompt = Which pictures are fine to send? What do we do with one we were sent?
pictures-child-think-three = I think of three people who could see it before I send it.
pictures-child-private-stay = Private pictures stay private.
pictures-child-not-pass = I don’t pass on a picture that would hurt someone.
pictures-child-camera-off = My camera is off when I don’t need it.
pictures-adult-no-group = I don’t send pictures of you to groups you don’t know.
pictures-adult-no-look = If a picture goes round, I help and do not look at it.

theme-money = Money and gifts
    .prompt = What may cost something? What do we do with gifts in a game?
money-child-ask-buy = I ask before I buy something in a game.
money-child-gift-tell = I tell you when someone gives me something online.
money-child-no-codes = I keep card numbers and codes to us.
money-adult-budget = We agree on an amount, and I keep to it.
money-adult-no-bait = I never make you feel bad for wanting things.

theme-wrong = If something goes wrong
    .prompt = Who can we tell? What helps in the first minute?
wrong-child-tell-early = I tell someone early, even if I broke a rule.
wrong-child-keep-proof = I keep the messages and stop answering.
wrong-child-three-people = I know three people I can tell.
wrong-child-help-friend = When a friend is in trouble, I get a grown-up.
wrong-adult-stay-calm = I breathe first, and I say thank you.
wrong-adult-no-shout = I don’t shout and don’t blame.
wrong-adult-no-pay = I don’t pay, delete or confront anyone without help.
wrong-adult-next-together = We decide the next step together.

theme-adults = Us adults
    .prompt = What do we do ourselves? Children see everything.
adults-child-remind-you = I may remind you of your promises.
adults-adult-no-spying = I do not spy in secret. What I check, I tell you.
adults-adult-listen-first = I listen before I advise.
adults-adult-learn = I let you teach me something new each month.
adults-adult-say-sorry = I say sorry when I break a promise.
