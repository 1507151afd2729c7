### The parents' side, part two: all lists of a child, apps and devices, fifteen minutes together, the family agreement,
### reminders, notes, ways to begin a talk, talks to rehearse; and the pictures that open a child's own place.

## Plan: how the lists stand
plan-due = { $count ->
    [one] One to look at again
   *[other] { $count } to look at again
}
plan-open = { $count ->
    [one] One open
   *[other] { $count } open
}
plan-done = { $count ->
    [one] One done
   *[other] { $count } done
}
plan-next = Next: { $item }
plan-next-of = Next: { $item } – { $list }
plan-rests = Nothing waits today. The next day to look again is { $date }.
plan-all-settled = Everything is settled for now.
plan-see-all = All lists
plan-see-all-named = All lists of { $name }
plan-together = 15 minutes together
plan-together-named = 15 minutes together with { $name }
plan-child-title = { $name }: everything at a glance
plan-lists = Lists
plan-open-list = Open: { $list }
plan-used = Apps and devices
plan-used-none = Which apps, consoles and phones does { $name } use? Each brings its own short list of settings.
plan-used-choose = Choose apps and devices
plan-used-change = Change apps and devices
plan-edit = Picture, name and age
plan-export = Save all of it as a file
plan-export-named = Save everything about { $name } as a file
plan-remove = Remove { $name }
plan-remove-line = Everything about { $name } is erased from this computer: lists, notes and dates. Files you saved elsewhere stay where you put them.
plan-remove-profile = The learning profile with the same name goes too.
plan-not-saved = It could not be saved there. Choose another place, or free some space, and try again.
plan-erase-all = Erase everything on this computer
plan-erase-all-line = Children, lists, notes, agreements, learning profiles, classes, lesson plans, the school card, the PIN and all settings go. This cannot be undone. Lessons and Help stay.
plan-erase-all-now = Erase everything
plan-pictures-forget = { $name } has forgotten the pictures: take them away
plan-pictures-gone = The pictures are taken away. { $name } can choose new ones.

## Apps and devices
uses-title = What does { $name } use?
uses-line = Press everything that is used at home, at friends’ homes or on the way. You can change it at any time.
uses-app = Apps and games
uses-console = Consoles
uses-phone = Phones and tablets
uses-settings = { $count ->
    [0] No settings for this age
    [one] { $count } setting
   *[other] { $count } settings
}
uses-from = From age { $age }
uses-from-younger = From age { $age }, or with a parent
uses-done = Done
edit-title = Picture, name and age
edit-save = Keep it

## A setting on a list
setting-want = What we recommend
setting-why = Why it matters
setting-talk = How to talk about it
setting-where = Where it was seen
setting-where-look = Where to look
setting-where-path = { $path }
setting-automatic = The app or the device does this by itself. Check that it still does.
setting-search = Search the settings for “{ $words }”.
setting-search-store = Search the app store of your phone for “{ $words }”.
setting-search-help = Search the maker’s help pages for “{ $words }”:
setting-search-failed = Not found? Search the maker’s help pages for the same words:
setting-not-there = Apps move their menus: if it is not there, look here:
setting-more = More about it:
setting-by-name = or find the help pages by their name
setting-english = In English menus: { $label }
setting-ages = { $from } to { $to } years
setting-ages-all = Every age
setting-source = Source: { $sources }. As of { $date }.
setting-source-undated = Source: { $sources }.
setting-unseen = We saw no document for this one. Check it yourself before you rely on it.
setting-checked = Our collection is from { $date }. Nobody has tried it on a device since.
setting-late = It is more than six months old: expect menus to have moved.
setting-other-ages = For other ages
setting-none-fits = These settings are meant for older or younger children. You can still go through them.
setting-country-age = Some countries allow no account below 15 or 16, or only one linked to a parent’s. These laws change fast: look up the rule where you live.
setting-practice = Practice with { $name }
setting-practice-line = A made-up profile with the same kind of switches. Nothing is kept.
setting-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## Looking again, and notes
again-state = Look again
again-since = Look again – done { $date }
again-put-off = Look again – put off { $date }
again-on = Look again on { $date }
again-change = Another day:
again-week = In a week
again-month = In a month
again-quarter = In three months
again-half = In six months
note-field = A note for yourself
note-line = Do not write here what your child told you. Write that on paper, in the child’s words, with date and time, for the people who help.
note-kept = Kept
note-sealed = Notes are sealed with your passphrase.
note-closed = Your notes are closed. Enter your passphrase to read them.
note-closed-open = Open my notes
note-damaged = Your sealed notes cannot be read: the file was changed or is damaged. Everything else is there. You can begin new notes.
note-anew = Begin new notes

## Fifteen minutes together
together-title = 15 minutes together
together-line = Sit side by side, with the device between you. Three small things, no more. Your child’s hand is on the device.
together-place = { $place } of { $of }
together-none = Nothing waits today. Play something together instead.
together-end-title = That is enough for today
together-end-line = Say what went well. It was { $name }’s time too.
together-end-count = { $count ->
    [0] Nothing was settled, and that is fine. You talked.
    [one] One thing is settled.
   *[other] { $count } things are settled.
}
together-more = Three more
together-back = Back to the lists
together-from = From: { $list }

## Family agreement
agree-title = Our family agreement
agree-none = An agreement is a talk that leaves a sheet of paper behind. Both sides promise something, and you choose a day to look at it again.
agree-make = Make our agreement
agree-new = Make a new version
agree-print = Print to sign
agree-compare = Compare versions
agree-compare-close = Close the comparison
agree-since = Version { $number }, of { $date }
agree-back-on = We look at it again on { $date }.
agree-back-now = The day to look at it together has come: { $date }.
agree-child = The children’s promises
agree-adult = The adults’ promises
agree-own = In our own words
agree-always = Always, whatever happens
agree-always-1 = Telling never costs the device, and never brings trouble.
agree-always-2 = I may talk to any safe grown-up or to a helpline, without asking first.
agree-place = Part { $place } of { $of }
agree-how = Talk first, then press what both of you can keep. A few are enough. The child chooses; an adult may add sentences of your own at the end.
agree-child-side = Children promise
agree-adult-side = Adults promise
agree-none-here = Nothing to choose on this side.
agree-own-title = Anything in your own words?
agree-own-line = An adult writes it. One short sentence in each line.
agree-own-field = Sentence { $number }
agree-return-title = When do you look at it again?
agree-return-1 = In one month
agree-return-3 = In three months
agree-return-6 = In six months
agree-keep = Keep this agreement
agree-next = Next part
agree-empty = Nothing is chosen yet. Choose at least one promise.
agree-only-then = Only in version { $number }
agree-chosen = Chosen: { $count }

## Reminders
remind-title = Days to look again
remind-line = The lists remember when to look again. Porchlight says so when you open it; it sends nothing.
remind-none = No day is set yet. Settle something on a list first.
remind-day = { $count ->
    [one] { $date }: one thing
   *[other] { $date }: { $count } things
}
remind-save = Save for my calendar
remind-save-line = A calendar file (.ics). It says only “Porchlight: look again”: no name, no app, no topic.
remind-event = Porchlight: look again

## Ways to begin a talk
start-title = Words to begin with
start-line = One question is enough. Then listen.
start-age = For which age?
start-topic = What about?
start-answer = Your child may say:
start-next = You could go on:
start-when = When it fits: { $when }
start-print = Print this age

## Talks to rehearse
rehearse-title = Rehearse a talk
rehearse-line = Nothing is kept. Try a clumsy sentence, too: this is the place for it.
rehearse-start = Start
rehearse-start-named = Start: { $talk }
rehearse-read = Lessons to read
rehearse-helped = What helped
rehearse-closed = What can close a talk
rehearse-after = Afterward
rehearse-all = All talks

## Pictures that open a child's own place
pictures-title = Press your three pictures
pictures-line = In the right order.
pictures-wrong = Not quite. Try again, slowly.
pictures-forgot = Forgotten? A grown-up can take the pictures away under “I look after children”.
pictures-guest = Just looking
pictures-chosen = { $count ->
    [0] No picture yet
    [one] One of three
   *[other] { $count } of three
}
pictures-clear = Start again
pictures-set-title = Choose three pictures
pictures-set-line = Then only you can open your place. Choose an order you can remember.
pictures-set-again = Once more, the same three
pictures-set-differ = They were different. Choose three again.
pictures-offer = Three pictures before my place opens
pictures-take = Take my three pictures away
