### Help: for somebody in trouble. Calm, short, no blame. Numbers are never part of a sentence here: they stand by themselves.

help-title = Help
help-in = Help in { $country }
help-change = Change
help-change-country = Change the country

# The first card. Child wording also suits somebody who did not say who they are.
help-calm = You are not in trouble. It is not your fault.
help-calm-1 = Stop answering. You don’t owe a reply.
help-calm-2 = Do not pay, and do not send anything more.
help-calm-3 = Keep the messages. Do not copy the picture.
help-calm-4 = Block the person.
help-calm-5 = Tell one grown-up you trust, or call.
help-calm-young = You are not in trouble. It is not your fault.
help-calm-young-1 = Stop. You don’t have to answer.
help-calm-young-2 = Do not send anything more.
help-calm-young-3 = Leave the messages as they are.
help-calm-young-4 = Ask for help to block the person.
help-calm-young-5 = Tell one grown-up you trust, or call.
help-calm-adult = Thank your child. It is not their fault.
help-calm-adult-1 = Stay calm and listen. Let them tell it in their own words.
help-calm-adult-2 = Do not pay, delete, forward or confront.
help-calm-adult-3 = Keep the messages. Do not open, copy or send on a picture.
help-calm-adult-4 = Help your child stop answering and block the person.
help-calm-adult-5 = Call or report. You can ask first what happens next.

help-danger = If someone is in danger now:
help-danger-words = Call the emergency number of the place where you are, or ask any adult near you to call.

help-where = Where are you?
help-where-line = Then the numbers of that country are shown.
help-all-countries = All countries
help-another-country = Another country
help-country-title = Which country are you in?

help-known = It is someone I live with or know well
help-known-line = Then choose a different grown-up: a teacher, a school nurse, a coach, a neighbor. Or call the first helpline here. If one doesn’t listen, tell another.
help-known-line-adult = Keep the child near someone safe. Call before you speak to that person, and ask what to do first.

help-friend = A friend needs help
help-friend-line = Stay with your friend and listen. Say: “It’s not your fault.” You don’t have to fix it alone, or keep it secret. Go together to a grown-up you trust, or call: you may call about a friend.

help-show = Show this to someone
help-call = What happens if I call

help-fits = Show what fits
help-who = Who is asking?
help-age-5 = I am 5 to 7
help-age-8 = I am 8 to 10
help-age-11 = I am 11 to 13
help-age-14 = I am 14 to 17
help-age-adult = I am an adult
help-age-anyone = Anyone
help-filter-silent = I can’t talk aloud
help-filter-adult = For a grown-up
help-filter-picture = About a picture
help-filter-unsure = I’m not sure

help-list = Call or write
help-list-check = Check first
help-list-check-line = We could not confirm these well enough. Look at their own page before you rely on them.
help-list-other = From other countries too
help-list-none = Nothing in this list fits all of that. The emergency number always does.
help-list-again = Show the whole list
help-over-a-year = Checked over a year ago. If it does not answer, use the emergency number or the international list.

help-way-call = Call
help-way-text = Text
help-way-call-or-text = Call or text
help-way-text-word = Text the word { $word } to
help-way-press = Call, then press { $press }
help-way-whatsapp = WhatsApp
# One way of a service that answers in several languages: in Spanish, text the word AYUDA.
help-way-in = In { $language }: { $way }
help-way-chat = Chat at
help-way-web = Page
help-by-name = or find it by its name
help-qr-call = Scan with a phone to call
help-qr-text = Scan with a phone to text
help-qr-open = Scan with a phone to open it
help-copy = Copy
help-copied = Copied
help-copied-line = Pressing Leave takes it off the clipboard again.
help-large = Show large

help-for-everyone = For children and adults
help-for-adults = For adults
help-for-from = From age { $from }, and for adults
help-for-up-to = Up to age { $to }
help-for-between = From age { $from } to { $to }
help-open-always = Open day and night
help-open-not-always = Not open at all hours
help-open-see = Hours: see their page

# The languages a service answers in, as far as its sources name them. $one may be several, with commas. $last is the code of $two.
help-answers-one = Answers in { $one }
help-answers = Answers in { $one } { $last ->
   *[other] and
} { $two }
help-answers-more = Answers in { $one }, { $two } and other languages
help-language-ay = Aymara
help-language-en = English
help-language-es = Spanish
help-language-fr = French
help-language-nl = Dutch
help-language-qu = Quechua

help-date =
    { $month ->
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
    } { $day }, { $year }
help-source = From pages stored on { $date }. This program has not called or tried them.
help-not-noted = Porchlight does not write down that you opened Help.

help-call-title = What happens if I call
help-call-1 = A person answers. You can say: “I need help with something online.” The words don’t have to be right.
help-call-2 = You may ask first if they need your name.
help-call-3 = You may ask first what they must pass on to others.
help-call-4 = You don’t have to tell everything. You can hang up at any time.
help-call-5 = If nobody answers, it is not because of you. Try again, or another number.
help-call-adult-1 = A person answers. You can say: “I need advice about a child and something online.”
help-call-adult-2 = You may ask first if they need your name or the child’s.
help-call-adult-3 = You may ask first what they must pass on to others.
help-call-adult-4 = You do not need proof. You can hang up at any time.
help-call-adult-5 = If nobody answers, try again, or another number.
help-call-silent = I can’t talk aloud here

help-show-picture = A picture or a threat
help-show-scared = Someone scares me
help-show-not-say = I don’t want to say
help-card-picture = It is about a picture or a threat online.
help-card-scared = Someone online scares me.
help-card-not-say = Something happened online.
help-card-rest = I need help. Please stay calm and don’t be angry. I don’t have to say it all now.

country-ar = Argentina
country-at = Austria
country-au = Australia
country-be = Belgium
country-br = Brazil
country-ca = Canada
country-ch = Switzerland
country-cl = Chile
country-co = Colombia
country-cr = Costa Rica
country-de = Germany
country-do = Dominican Republic
    .in = the Dominican Republic
country-ec = Ecuador
country-es = Spain
country-fr = France
country-gb = United Kingdom
    .in = the United Kingdom
country-gt = Guatemala
country-ie = Ireland
country-in = India
country-int = Another country
    .in = another country
country-it = Italy
country-jp = Japan
country-ke = Kenya
country-lu = Luxembourg
country-mx = Mexico
country-my = Malaysia
country-nl = Netherlands
    .in = the Netherlands
country-nz = New Zealand
country-pe = Peru
country-ph = Philippines
    .in = the Philippines
country-pl = Poland
country-pt = Portugal
country-se = Sweden
country-sg = Singapore
country-us = United States
    .in = the United States
country-uy = Uruguay
country-za = South Africa

# Help for children under 11: three pictures, and nothing to read but these.
help-young-line = Press the one that fits. Then show it to a grown-up you trust.
help-young-picture = It is about a picture
help-young-scared = Someone scares me
help-young-not-say = I don’t want to say
help-young-numbers = Numbers to call, for you and your grown-up
