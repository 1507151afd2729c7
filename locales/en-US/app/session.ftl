### A session in class: what stands on the wall besides the lesson, the two screens, before and after, slips, plans.

vote-where = Where does this belong: “{ $card }”?

wall-rules = What we agree on
wall-rules-open = Rules
wall-rules-pass = Everyone may pass or step out. Nobody asks why.
wall-rules-story = No stories about ourselves, and no names. We say “someone in the story”.
wall-rules-kind = We listen. Nobody is laughed at.
wall-rules-box = What you don’t want to ask aloud goes into the question box.
wall-before = Before we begin
wall-after = The same questions once more
wall-survey-phones = A few short questions, on your phone.
wall-survey-slips = A few short questions, on paper. Fold it twice.
wall-survey-unseen = No names. Nobody sees what you choose.
wall-survey-pass = You may pass any of them. There are no marks.
wall-talk = Let’s talk about it
wall-many = More than one fits.
wall-card = Card { $n } of { $of }
wall-windows = The street: { $lit } of { $of } windows are lit

present-notes-rules = Read them aloud and ask whether something is missing. Say what you cannot keep to yourself: when somebody is being hurt, you get help.
present-notes-survey-phones = Press “Ask the phones”: the questions go to the phones one after the other. The strip below tells how many are done. Never ask these by raised hands.
present-notes-survey-slips = Hand out the sheets, let everyone fold them twice, and collect them in a box. Type them in later: Past classes. Never ask these by raised hands.
present-notes-talk = Two minutes in pairs, then together. Bring every “I” back to “someone in the story”.
present-projector-there = Students see the other screen. “Projector window” brings everything back into one window.
present-awake = A lesson is being shown
present-lost = The second screen is gone. The lesson goes on here, and your notes are hidden. Press “Projector window” once it is back.

phones-close-survey = Close the questions
phones-asking-survey = The questions are on the phones, one after the other. What was answered does not go on the wall.

change-title = Before and after
change-key = It counts who chose the right answer.
change-of = { $right } of { $of }
change-row = Question { $n }: before { $before }, after { $after }

screens-title = Which screen do students see?
screens-line = Press the one they look at. Your notes stay on the other one.
screens-begin = Start the lesson
screens-only-this = Use one screen only
screens-same = Both screens show the same
screens-same-line = Students see everything you see. So there is one window, and your notes stay hidden until you press N. To have them to yourself, set this computer to extend its screen instead of repeating it.
screens-pupils = students see this
screens-yours = your notes
screens-name = { $n }: { $role }

survey-title = Before and after
survey-line = The same few questions before and after the lesson show what the class learned. The questions about telling come once more six weeks later. Only totals are kept.
survey-open = Before and after
survey-phones = On phones
survey-phones-line = Each student answers alone, one question after the other.
survey-phones-start = Ask on phones
survey-slips = On paper
survey-slips-line = Print one sheet each, hand them out before the lesson and again after it, and let everyone fold them.
survey-slips-print = Print the sheets
survey-slips-before = Type in: before
survey-slips-after = Type in: after
survey-unseen = Never by a show of hands: the last questions are about telling.
survey-asked = What is asked
survey-switch = Ask a few questions before and after

slips-before = Sheets from before
slips-after = Sheets from after
slips-line = Type what is ticked on one sheet after the other. Only totals are kept.
slips-how = Letters choose, P is a pass, Backspace takes one back, Enter counts the sheet.
slips-number = Sheet { $n }
slips-done = { $count ->
    [0] None counted yet
    [one] { $count } sheet counted
   *[other] { $count } sheets counted
}
slips-pass = Pass
slips-next = Count this sheet
slips-keep = That was the last one: keep the totals
slips-back = Take one back

telling-before = { $ask } Before: { $before }.
telling-after = { $ask } After: { $after }.
telling-both = { $ask } Before: { $before }. After: { $after }.
telling-number = { $option }: { $count }
telling-few = { $option }: few
telling-most = { $option }: most

report-votes = Votes
report-survey = Before and after
report-survey-line = Counts of those who answered. The two groups need not be the same students: somebody may have been away, or passed.
report-few-answers = Fewer than 10 answered. Keep these numbers to yourself.
report-right-of = { $right } of { $of } chose what is right
report-right-percent = { $right } of { $of } chose what is right ({ $percent } %)
report-before = Before
report-after = After
report-not-asked = not asked
report-again = Look again with this class
report-again-line = A few questions after a week, a month and three months keep it alive.
report-again-on = Next: { $date }
report-again-now = Next: now is a good time
report-again-done = This class looked again three times.
report-few = few
report-most = most
report-practice = { $title } · { $ask }

booster-due = { $name }: time for a short look again
booster-line = What this class had { $date }:

teaching-open = Plan sessions
teaching-all = Plans
teaching-none = No plan yet. Choose a lesson, and press “Plan sessions”.
teaching-new = A plan for several sessions
teaching-new-line = It is put together from the lessons’ own pages, practice and questions. You can change all of it.
teaching-minutes = How long is one session?
teaching-minutes-count = { $count } minutes
teaching-sessions = How many sessions?
teaching-topics = Which topics?
teaching-make = Make the plan
teaching-nothing-chosen = Choose at least one topic.
teaching-for = Plan for { $group }
teaching-for-class = { $nickname } · { $group }
teaching-row = { $sessions ->
    [one] { $sessions } session of { $minutes } minutes: { $topics }
   *[other] { $sessions } sessions of { $minutes } minutes: { $topics }
}
teaching-first = Before the first session
teaching-first-lead = Tell { $lead } the days and topics, so that somebody is there if a child wants to talk.
teaching-first-lead-not-set = Ask the office who your child protection lead is, and tell that person the days and topics.
teaching-first-home = Tell the families what will be talked about. The sheet for home does that.
teaching-first-out = Plan a way out for every child, without a reason: another room, another task.
teaching-first-box = Put up a question box that only you open.
teaching-first-after = Stay in the room for ten minutes after each session. Some children wait for that.
teaching-session = Session { $n }
teaching-session-time = { $minutes } of { $planned } minutes
teaching-session-over = { $minutes } minutes: { $over } more than there are
teaching-session-free = { $minutes } of { $planned } minutes: { $free } free to talk longer
teaching-teach = Teach session { $n }
teaching-go-on = Session { $n }: go on at page { $page }
teaching-phones = Session { $n } with phones
teaching-block = { $minutes ->
    [one] { $minutes } minute: { $title }
   *[other] { $minutes } minutes: { $title }
}
teaching-block-quiz = Questions: { $lesson }
teaching-block-talk = Talk about it: { $lesson }
teaching-block-practice = Together: { $title }
teaching-block-open = Rules, ways out, question box
teaching-block-close = The three promises, and who is there
teaching-up = Earlier: { $title }
teaching-down = Later: { $title }
teaching-less = One minute less: { $title }
teaching-more = One minute more: { $title }
teaching-out = Take out: { $title }
teaching-left-out = Left out
teaching-left-out-line = Press one to put it into the session with the most room.
teaching-put-in = Put in: { $title }
teaching-copy = The same plan for another class
teaching-delete = Delete this plan
teaching-delete-line = The plan is erased from this computer. Totals of classes stay.
teaching-print = Print the plan
teaching-nickname = Nickname of the class

test-open = Test phones
test-title = Does a phone get here?
test-line = Try this with one phone the day before, on the network the class will use. It needs no lesson.
test-self = This computer reaches its own page
test-self-not = This computer does not reach its own page: something on it is in the way. Allow Porchlight in its firewall.
test-in = A phone is in
test-answered = The phone answered
test-waiting = Waiting for a phone
test-works = It works. It will work the same way in class.
test-what = What does the phone show?
test-what-long = It loads for a long time, then nothing comes
test-what-long-why = The network keeps devices apart (“client isolation”), or a firewall on this computer is in the way. Try once with the firewall’s permission; if that does not help, it is the network.
test-what-none = It says at once that there is no such page
test-what-none-why = The phone is on another network, or uses mobile data. Look at the name of its network, and turn mobile data off for the test.
test-what-search = It searches the web for the address
test-what-search-why = Type the address with http:// in front, or scan the picture.
test-what-code = The page comes, but the code is refused
test-what-code-why = The code is new each time. Type the one you see here now.
test-it = For the person who looks after the network
test-it-line = Porchlight: incoming connections, TCP port { $port }, this network only, plain HTTP between devices in the room. No internet, no names, nothing kept. Devices must be allowed to reach each other.
test-copy = Copy these words
test-print = Print the sheet

phone-part = Question { $n } of { $of }
phone-test-ask = Can you read this?
phone-test-yes = Yes
