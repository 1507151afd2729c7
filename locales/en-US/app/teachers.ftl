### The teachers' side: choosing a lesson, the school card, and a lesson on the wall.

teach-title = Lessons to teach
teach-none = No lesson could be opened. Help works as always.
teach-row = { $minutes ->
    [one] { $minutes } minute: { $first }
   *[other] { $minutes } minutes: { $first }
}
teach-for = { $group }, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
teach-for-you = For you: teachers’ lessons
teach-lead = Child protection lead: { $lead }
teach-lead-not-set = Child protection lead: not set – set it
teach-now = Teach this now
teach-go-on = Go on at page { $page }
teach-from-start = From the beginning
teach-row-left = Left at page { $page }
teach-kept = Kept at the top
teach-keep = Keep at the top
teach-time = How the time goes
teach-time-row = { $minutes ->
    [one] { $minutes } minute: { $title }
   *[other] { $minutes } minutes: { $title }
}
teach-home = For home
teach-again-line = { $n ->
    [one] { $n } question about what the class has already had:
   *[other] { $n } questions about what the class has already had:
}
teach-again = Look again with the class
teach-look = Look through it
teach-take = Take this lesson
teach-can = After the lesson, the group can
teach-can-you = After the lesson, you can
teach-know = Good to know
teach-talk = To talk about

teach-before = Before you teach
teach-before-lead = Tell { $lead } the day and the topic, so that somebody is there if a child wants to talk.
teach-before-lead-not-set = Ask the office who your child protection lead is. Tell that person the day and the topic.
teach-before-opt-out = Offer everyone a way out of this lesson. No reason is needed, and nobody asks for one.
teach-before-rules = Agree on rules: everyone may pass, no personal stories, no names. We talk about “a child in the story”.
teach-before-box = Put up a question box that only you open. Say at the start what you cannot keep to yourself.
teach-before-read = I have read this, don’t show it again
teach-before-start = Start the lesson
teach-before-not-now = Not now

school-title = Your school’s people
school-why = When a child tells, nobody should have to search for a name. Fill in what you know; only the child protection lead is needed.
school-lead = Child protection lead
school-deputy = Who stands in for them
school-room = Room
school-phone = Phone
school-hours = When they are there
school-save = Save the school card
school-saved = Saved
school-where = Where it stands
school-where-closing = On the last page of every lesson you teach, so that students know whom to ask for.
school-where-tells = On your card for the moment when a child starts to tell.
school-where-kept = It stays on this computer.

present-place = Page { $n } of { $of }
present-back = Back
present-on = On
present-reveal = Reveal
present-blank = Blank
present-tells = A child tells
present-quiet = Quiet moment
present-keys = Keys
present-more = More
present-full-screen = Full screen
present-leaving = Again: the lesson ends. You can go on at this page another time.
present-leaving-phones = { $count ->
    [one] Again: the lesson ends, and { $count } phone leaves the class. What was answered is kept.
   *[other] Again: the lesson ends, and { $count } phones leave the class. What was answered is kept.
}
present-leaving-shared = Again: end
present-notes = Notes
present-end = End
present-to-lesson = Back to the lesson
present-blank-line = Press Esc or click to go on.
present-projector = Projector window
present-projector-how = Students see the other window only. Drag it to the projector, then press “Full screen” here. “Projector window” brings everything back into one window.
present-projector-black = Students see a black page. “Blank” shows the lesson again.
present-time-over = { $over ->
    [one] About { $over } minute over the { $planned } planned: leave something out?
   *[other] About { $over } minutes over the { $planned } planned: leave something out?
}
present-time-late = About { $late } minutes behind the plan: { $spent } of { $planned } minutes
present-time = About { $spent } of { $planned } minutes
present-next = Next
present-notes-shared = Notes are visible to the class when this screen is shared.
present-notes-keys = All keys: press ?
present-notes-keys-button = All keys: the button “Keys”
present-notes-question = Let everyone choose first, silently and each for themselves. Then reveal one answer after the other and ask why it might be picked.
present-notes-closing = Read the three sentences slowly. These can be talked about at the end:
present-chat-keys = Press 1, 2 or 3 to go on with a reply.
present-chat-buttons = Press a reply to go on with it.
present-chat-again = “Reveal” at the end begins again, to try another way.
present-closing-people = Here at school: { $lead }
present-closing-stands-in = Or: { $deputy }
present-closing-ask = Here at school: any teacher you trust can take you to the right person.
present-closing-help = In Porchlight, “Help” shows who you can call or write to.
present-closing-emergency = In danger right now: { $number }
present-calm = A quiet moment. Draw a place where you feel well.
present-tells-title = When a child starts to tell
present-tells-thank = Say: “Thank you for telling me. Let’s talk right after, just us.”
present-tells-stop = Stop the story kindly. The class has a calm task: drawing a place where they feel well.
present-tells-promise = Do not promise to keep it secret.
present-tells-lead = Tell { $lead } today.
present-tells-lead-not-set = Tell your child protection lead today. Ask the office who your child protection lead is.
