### One field over everything.

search-open = Search
search-title = Search
search-field = What are you looking for?
search-hint = Type a word: privacy, block, gift, threat. Small slips do not matter. Nothing you type is kept.
search-none = Nothing found for that. Try another word, or a shorter one.
search-preparing = One moment, the pages are being read.
search-found = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
search-is-lesson = Lesson
search-is-page = Page in “{ $lesson }”
search-is-word = Word
search-is-list = Checklist
search-is-help = Help
search-trouble-title = If something happened
search-trouble = This program cannot hear you or answer you. These people can.
search-trouble-open = Get help now
# Words with which somebody may write about their own trouble, parted by commas. A phrase counts when all its words stand there.
search-trouble-words = blackmail, threat, threaten, scared, afraid, help me, has my picture, have my picture, sent picture, sent nude, nude, nudes, naked, hurt me, hurts me, touched me, hurt myself, kill myself, suicide, wants to meet, ashamed, my fault, leaked, extortion, sextortion, pay him, pay them, forced
search-help-title = Something happened - get help now
search-help-line = What to do first, and who to call or write to
search-help-call = What happens if I call
search-help-call-line = Who answers, and what you may ask first
