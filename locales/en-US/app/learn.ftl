### The learners' side.

face-fox = Fox
face-owl = Owl
face-whale = Whale
face-kiwi = Kiwi
face-cactus = Cactus
face-comet = Comet
face-turtle = Turtle
face-robin = Robin
face-mushroom = Mushroom
face-acorn = Acorn
face-otter = Otter
face-boat = Boat

band-5-7 = 5 to 7 years
band-8-10 = 8 to 10 years
band-11-13 = 11 to 13 years
band-14-17 = 14 to 17 years
age-5-7 = 5–7
age-8-10 = 8–10
age-11-13 = 11–13
age-14-17 = 14–17

who-title = Who is learning?
who-new = I’m new
who-new-line = Keeps your place for next time. You don’t need your real name.
who-looking = Just looking
who-looking-line = Nothing is kept.
who-pictures = To the pictures
who-age = How old are you?
who-face = Choose your picture
who-nickname = A nickname, if you like
who-nickname-line = Not your real name. You can leave it out.
who-nickname-field = Nickname
field-preview = It will look like this: { $text }
who-ready = Ready
who-skip = Without a name

profile-title = Your picture
profile-erase = Take this picture away from here
profile-erase-line = Everything kept with this picture is erased from this computer: the lamps and the place in each lesson.
profile-erase-now = Erase it
profile-keep = Keep it

street-title = Your street
street-title-named = { $name }’s street
street-title-teen = Lessons
street-done = Lamp lit
street-done-teen = Done
street-now = Next
street-open = The door is open
street-open-teen = Not started
street-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
street-start = Start: { $name }
street-go-on = Go on: { $name }
street-all-done = Every lamp here is lit. You can visit each house again.
street-all-done-teen = You have done every lesson here. You can do each lesson again.
street-group = The houses on the street
street-corner = Around the corner
street-not-you = Not you?
street-profile = Change your picture
street-profile-teen = Change your nickname
street-guest = Just looking: nothing is kept.
street-private = Only your place is kept here. What you answer is never kept.

lesson-page-of = Page { $n } of { $of }
lesson-question-of = Question { $n } of { $of }
lesson-break = Take a break
lesson-skip = You may skip any page.
lesson-skip-adult = You may skip any page.
lesson-before = One page back
lesson-before-short = Page back
lesson-go-on = Go on
lesson-to-questions = To the questions
lesson-finish = See what you can do
lesson-skip-this = Skip this one
lesson-dot = { $place }: { $title }
frame-why = Why?
frame-why-close = Close

answer-yes = Yes.
answer-not-quite = Not quite.
answer-true = True
answer-false = Not true
answer-true-young = Yes, that’s right
answer-false-young = No, it isn’t
many-check = Check my picks
many-missing = Something is still missing. Look again.
many-hint = Pick all that fit.
spot-start = Press each line that looks like a warning sign. There may be none.
spot-found = { $found ->
    [0] No sign found so far
    [one] { $found } sign found so far
   *[other] { $found } signs found so far
}
spot-start-adult = Press each line that looks like a warning sign. There may be none.
spot-one-left-adult = There is still a sign in here. Look at what each line asks for.
spot-all-adult = You found every sign.
spot-no-more = No more signs
spot-one-left = There is still a sign in here. Look at what each line asks for.
spot-none = There’s no sign in here. So far, it’s just talk.
# What a screen reader says of a message: the message, who wrote it, and what was found in it.
spot-line = { $words } ({ $name })
spot-line-sign = { $words } ({ $name }). Found: { $sign }
spot-line-fine = { $words } ({ $name }). Not a sign
spot-all = You found every sign.
sort-progress = Card { $n } of { $count }
sort-card = { $item }. Card { $n } of { $count }.
sort-sorted = { $item }. This card is in its place.
sort-keys = Left and Right pick a place, Enter puts the card there.
sort-put = Put into “{ $bin }”: { $item }
sort-over = “{ $bin }”: Enter puts the card there.
sort-holds = { $held ->
    [one] Place { $n } of { $count }, with { $held } card.
   *[other] Place { $n } of { $count }, with { $held } cards.
}
sort-next = Next card
sort-not-there = “{ $bin }” comes to mind easily, but the card fits better in another place.
order-up = Move up: { $item }
order-down = Move down: { $item }
order-place = { $n }.
order-row = { $item }. Place { $n } of { $count }.
order-hint = Drag a step, or move it with its arrows.
order-plan = Read the plan first.
order-planned = Step { $n } of { $count }: { $item }
order-now-you = Now put it in order yourself
order-now-you-short = Now you order it
order-check = Check the order
order-some = Some are in the right place. Move the others and check again.
order-none = None is in its place yet. Move them and check again.
order-show = Show me the order
match-progress = { $count ->
    [one] { $n } of { $count } pair.
   *[other] { $n } of { $count } pairs.
}
match-pick-left = Press a card, then the one that belongs to it.
match-pick-right = What belongs to it?
match-not-this = Those two don’t go together. Try another.
settings-stranger = What a stranger sees
settings-progress = Hidden from strangers: { $n } of { $count }.
settings-all-safe = A stranger sees very little now.
chat-what-should-say = What could { $name } say?
chat-what-should = What should { $name } do?
chat-way = { $name }’s way
# What a screen reader says of a message: who said it, and what.
chat-said = { $name }: { $words }
chat-typing = { $name } is typing …
chat-see-way = See { $name }’s way
chat-see-promises = See what is always true
chat-beat-before = One step back
# The end of a chat continues on another screen.
chat-read-on = See what came next
# A message that shows a warning sign: the sign's name and the message.
chat-way-named = { $sign }: “{ $words }”
# The same where the message says nothing but the sign's name.
chat-way-sign = A warning sign: “{ $words }”
chat-way-reply = { $name }: “{ $words }”
chat-signs = { $count ->
    [one] A warning sign: { $signs }
   *[other] Warning signs: { $signs }
}
chat-another-way = Try another way
chat-not-reviewed = This chat is not yet reviewed by a child protection professional.

result-also = You can also …
result-also-adult = You can also …
result-together = Together at home
result-teach = You teach someone
result-teach-line = Choose anyone you like. Nobody else sees this card unless you show it.
result-again = Worth another look
result-line = You can now { $what }.
result-line-adult = You can now { $what }.
result-none = The door stays open.
result-none-teen = This lesson stays here for you.
result-begun = You have made a start.
result-begun-adult = You have made a start.
result-tried = You have tried
result-tried-adult = You have tried
result-none-more = You can try any page, now or another day.
result-none-adult = This is the end of the lesson.
result-none-more-adult = You can try any page, now or another day.
result-still = Still to try
result-still-adult = Still to try
result-street = Back to the street
result-lessons = Back to the lessons
result-finish = Finish the lesson
result-top = My house
result-more = Show more
promise-adult-fault = It is never the child’s fault, whatever they did, sent or hid.
promise-adult-tell = A child can always tell, even long after, and telling costs them nothing.
promise-adult-help = There are people who help, and pictures can often be taken down.
promises-help = Show me help

calm-title = A quiet moment
calm-alt = A hill under stars, one window is lit.
calm-line = Take as long as you like.
calm-back = Back to the lesson

sign-gift = A gift with a catch
sign-secrecy = Keep it secret
sign-app-switch = Moving to another app
sign-personal-questions = Personal questions
sign-pretending = Pretending
sign-flattery = A lot of praise, fast
sign-pressure = Pressure
sign-threat = A threat
sign-private-picture = Private pictures
sign-private-picture-older = Private pictures
sign-payment = Asking for money
sign-meeting = Wanting to meet
sign-isolation = Away from your people
sign-speed = Everything very fast
sign-stolen-account = A stolen account

about-what = Porchlight teaches online safety at home and in class. The porch light is left on, so that a child can always come home and tell.
about-built = It is built on public guidance of the FBI, DHS and NCMEC, and others who help children. All wording is our own. None of them made or approved it.
about-private = It works without internet and without accounts. What you do here stays on this computer. What a learner answers is not kept at all.
about-not = This program cannot hear or answer you, and it cannot promise that nothing bad will happen. People can help: see Help.
about-licence = Program: MIT or Apache 2.0. Lessons and texts: CC BY 4.0. Fonts: Lexend and Atkinson Hyperlegible Next, SIL Open Font License.
about-notices = Libraries in this program
about-notices-less = Hide the libraries
about-notices-language = Each with its license, in the words of its authors.

term-open = { $word }: what it means

comic-says = { $who }: { $words }
comic-waits = { $who }: a bubble without words so far
scene-found = { $place }. Found.
scene-not-it = { $place }. Not this one.
scene-count = { $found } of { $of } found
# How to find things in a picture: for children who cannot tell yet.
scene-press = Press in the picture.
scene-in-hand = { $thing }: choose its place
scene-put-count = { $done } of { $of } in place
scene-put-here = Put { $thing } here: { $place }. Place { $n } of { $count }.
scene-holds = { $place }: { $things }
comic-before = Previous picture
comic-next = Next picture
comic-your-turn = Your turn
comic-panel-of = Picture { $n } of { $of }

# The short way through a lesson for adults
short-tonight = One thing to do tonight
short-whole = The whole lesson
short-start = Four minutes
short-start-named = Four minutes: { $lesson }
