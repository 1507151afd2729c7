### Documents on paper, and the screen that prints them.

print-open = Print
print-title = Print
print-choose = What would you like on paper?
print-size = Paper
print-size-a4 = A4
print-size-letter = US Letter
print-large = Large print
print-names = First names for the certificates, one to a line
print-names-line = Leave this empty for a line to write on. The names are used for this print only and are not kept.
print-pupils = Sets of cards
print-making = Making the pages
print-cancel = Stop
print-save = Save as PDF
print-view = Open to print
print-saved = Saved: { $place }
print-saved-documents = No window for choosing a place could be opened, so it is saved here: { $place }
print-place = { $file }, in the folder “{ $folder }”
print-choosing = Choose a place in the window that opens. If you do not see it, look behind this one.
print-undrawn = This computer has no font for some letters in: { $names }. A box will be printed in place of each. Write these names by hand, or install a font for their script.
print-missing = The part of Porchlight that makes pages is missing on this computer. Install Porchlight again, with all of its files.
print-opened = It opens in the program for PDF files of this computer. Print it from there. If it does not appear, press “Save as PDF” and open it from its folder.
print-failed = The pages could not be made. Nothing was saved; please try again.
print-not-saved = The file could not be saved there. Check that there is room and that you may write in that folder; then choose another place. No unfinished file was left behind.
print-not-opened = No program opened the file. Save it as PDF, and print it from there.
print-again = Try again
print-page = Page { $n } of { $of }
print-page-before = Previous page
print-page-after = Next page
print-larger = Larger
print-smaller = Smaller
print-preview = Page { $n } of { $title }, as it will be printed

doc-handout = Hand-out
doc-handout-line = The lesson to read on paper
doc-worksheet = Worksheet
doc-worksheet-line = The practice, to fill in; no answers on it
doc-answer-key = Answer key
doc-answer-key-line = Answers and explanations for worksheet and quiz
doc-quiz = Questions on paper
doc-quiz-line = All questions, with boxes to mark
doc-plan = Lesson plan
doc-plan-line = Aims, timings, notes and what to talk about
doc-home-sheet = Sheet for home
doc-home-sheet-line = Words learned, three questions for tonight, where help is
doc-teach-card = Card: you teach someone
doc-teach-card-line = One thing about a tool, to show someone you choose
doc-certificate = Certificate
doc-certificate-line = For taking part: what somebody can do now, no scores
doc-checklist = Checklist
doc-checklist-line = To mark off on paper
doc-answer-cards = A to D cards
doc-answer-cards-line = For answering in class, four to a sheet
doc-agreement = Family agreement
doc-agreement-line = What both sides promise, to sign
doc-help-card = Help for the wallet
doc-help-card-line = First steps and numbers, to cut out and fold
doc-help-poster = Help for the wall
doc-help-poster-line = First steps and numbers, large
doc-show-cards = Show this to someone
doc-show-cards-line = Cards to hand over without saying anything
doc-slips = Folded slips
doc-slips-line = “Would I tell?” answered unseen, for a class
doc-first-hour = The first hour
doc-first-hour-line = What to do now, step by step
doc-steps = It happened: the steps
doc-steps-line = First hour, today and this week, for one situation
doc-starters = Ways to start a conversation
doc-starters-line = Questions for the table, the car or the way home

paper-foot = Porchlight · { $title }
paper-page-of = Page { $n } of { $of }
paper-reviewed = Looked over on { $date }. Built on public guidance of FBI, DHS and NCMEC; none of them has approved it.
paper-rests-on = Rests on: { $documents }
paper-help-date = Numbers from stored pages of { $date }. Not called or tried by this program.
paper-can = Afterwards you can
paper-can-class = Pupils can then
paper-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
paper-name = Name or picture (you may leave it empty):
paper-skip = You may skip any question. Nobody gives marks for this.
paper-practice = Practice
paper-questions = Questions
paper-tick-one = Tick one.
paper-tick-all = Tick everything that fits.
paper-tick-signs = Tick every line that is a warning sign.
paper-find = Tick every place that fits. Write how you can tell.
paper-put = Write the letter of the right place on each line: { $places }
paper-number = Number the boxes in the right order.
paper-match = Draw lines between what belongs together.
paper-bin = Write the right word on each line: { $bins }
paper-switch = Which way should each switch stand? Tick on or off.
paper-on = on
paper-off = off
paper-answer = Answer: { $answer }
paper-key-title = Answer key: { $lesson }
paper-key-for-adults = For the adult. Each explanation says why an answer is tempting and what to do instead.
paper-worksheet-title = Worksheet: { $lesson }
paper-quiz-title = Questions: { $lesson }
paper-plan-title = Lesson plan: { $lesson }
paper-home-title = For home: { $lesson }
paper-promises = Always true
paper-help = Where help is
paper-help-none = Choose a country in Help, and its numbers will stand here. Anywhere: call the emergency number of the place where you are, or tell any adult you trust.
paper-way-call = Call { $number }
paper-way-press = Call { $number }, then press { $press }
paper-way-whatsapp = WhatsApp { $number }
paper-way-text = Text { $number }
paper-way-text-word = Text { $word } to { $number }
paper-way-web = { $host }

paper-plan-before = Before the lesson
paper-plan-time = How the time goes
paper-plan-talk = To talk about
paper-plan-teacher = Good to know
paper-plan-tells = If a child tells you something
paper-plan-tells-1 = “Thank you for telling me. Let’s talk right after, just us.”
paper-plan-tells-2 = Stop the story kindly, and keep the class busy.
paper-plan-tells-3 = Do not promise to keep it secret.
paper-plan-tells-4 = Tell your safeguarding lead today: { $lead }
paper-plan-lead-unknown = ask the office who that is, before you teach

paper-home-hello = Today your class talked about this. Nobody’s answers are on this sheet, and nobody’s answers were kept.
paper-home-words = Words of today
paper-home-ask = Three questions for tonight
paper-home-together = Together
paper-home-listen = If your child tells you something hard: thank them, stay calm, and do not blame. Telling never costs them their phone or their game.

paper-certificate = Well done
paper-certificate-name = Name
paper-certificate-can = can now
paper-certificate-closing = You can always come and tell.
paper-certificate-date = Date
paper-certificate-sign = Signed
paper-certificate-alt = A house at dusk with the lamp at its door lit.

paper-cards-fold = Print on one side only. Hold the card at your chest, eyes to the board.
paper-card-alt = The letter { $letter } on a { $shape ->
    [circle] circle
    [square] square
    [triangle] triangle
   *[other] diamond
}

paper-checklist-child = For { $name }
paper-checklist-later = Not now
paper-checklist-again = Look again
paper-checklist-not-us = Not for us

paper-agreement-title = Our agreement for being online
paper-agreement-how = Read it together. Tick what both of you want, cross out the rest, and put it where you both see it.
paper-agreement-child = I, the younger one
paper-agreement-child-1 = I ask before I install something new or share something about us.
paper-agreement-child-2 = I keep our real names, school and address to myself.
paper-agreement-child-3 = I don’t meet anybody from the internet before I am 11. After that I ask first, and a grown-up I already know comes along.
paper-agreement-child-4 = I ask people before I post a picture of them.
paper-agreement-child-5 = If something feels strange, I come to you or to another grown-up I trust.
paper-agreement-adult = We, the grown-ups
paper-agreement-adult-1 = We listen first and stay calm, whatever it is.
paper-agreement-adult-2 = We explain our rules, and look at them again together.
paper-agreement-adult-3 = We knock before we read private messages, unless somebody is in danger.
paper-agreement-adult-4 = We ask you before we post a picture of you.
paper-agreement-adult-5 = We keep to our own screen rules, too.
paper-agreement-own = Our own words
paper-agreement-always-1 = Telling never costs the phone, the game or the computer.
paper-agreement-always-2 = The younger one may talk to any safe grown-up or helpline, without asking first.
paper-agreement-sign-child = The younger one
paper-agreement-sign-adult = The grown-up
paper-agreement-sign-date = Today, and the day we look at it again

paper-wallet-cut = Cut along the lines and fold each card once.
paper-wallet-heading = If something happened online
paper-poster-promise = It is never your fault. You can always tell.

paper-slips-title = Folded slips
paper-slips-fold = Cut along the lines. Tick, fold twice, and put the slip into the box. No names.
paper-slip-heading = Nobody sees what you tick.
paper-slip-know = I know who I would tell.
paper-slip-would = I would tell an adult.
paper-slip-yes = yes
paper-slip-maybe = maybe
paper-slip-no = no
paper-slip-pass = I pass

paper-first-hour-child = What to do now
paper-first-hour-adult = The first hour
paper-first-hour-words = Words you can say
paper-first-hour-words-child = “Something happened online. I need help. Please stay calm and don’t be angry. I don’t have to say it all now.”
paper-first-hour-words-adult = “Thank you for telling me. It’s not your fault. We’ll do this together.”
paper-first-hour-not = What not to do
paper-first-hour-not-1 = Do not pay, and do not send anything more.
paper-first-hour-not-2 = Do not delete, copy or pass on anything.
paper-first-hour-not-3 = Do not write to the person, and do not pretend to be the child.
paper-first-hour-not-4 = Do not blame, and do not take the phone away as a punishment.
paper-first-hour-other = If the person you tell does not listen, or is the one who hurts you: choose another one, or call.

paper-starters-title = Ways to start a conversation: { $who }
paper-starters-how = One question is enough for one day. Listen to the answer without correcting it.
doc-survey = Questions before and after
doc-survey-line = One sheet each, without a name, to fold
doc-sessions = Plan of the sessions
doc-sessions-line = Blocks and minutes, and what to prepare
doc-class = What the class answered
doc-class-line = Totals only. Nobody’s name.
doc-network = For the person who looks after the network
doc-network-line = The port, and what phones need
paper-survey-title = Before and after: { $lesson }
paper-survey-fold = No name, please. Tick one box each time. Nobody sees what you tick, and there are no marks. Leave out what you do not want to answer. Then fold the sheet twice and put it into the box.
paper-network-title = Porchlight in class: what the network needs
paper-class-row = { $letter }  { $option }: { $numbers }
paper-class-right = { $option } (right)
paper-network-needs = What it needs
paper-network-port = The teacher’s computer accepts incoming connections on TCP port { $port }, for the program “porchlight”. If that port is taken, it uses another one and shows it.
paper-network-same = Phones or Chromebooks are on the same network as that computer.
paper-network-apart = Devices on that network may reach each other (no “client isolation”).
paper-network-private = The permission is for private networks only; the page is plain HTTP and never leaves the room’s network.
paper-network-keeps = What it does not do
paper-network-off = Nothing listens unless a teacher starts it; it ends with the lesson, and after two quiet hours at the latest.
paper-network-nothing = No internet, no account, no name, no cookie. Only totals stay with the teacher.
