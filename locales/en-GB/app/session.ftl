### What British English says differently.
present-projector-there = Pupils see the other screen. “Projector window” brings everything back into one window.
screens-title = Which screen do pupils see?
screens-same-line = Pupils see everything you see. So there is one window, and your notes stay hidden until you press N. To have them to yourself, set this computer to extend its screen instead of repeating it.
screens-pupils = pupils see this
survey-phones-line = Each pupil answers alone, one question after the other.
report-survey-line = Counts of those who answered. The two groups need not be the same pupils: somebody may have been away, or passed.
teaching-first-lead-not-set = Ask the office who your safeguarding lead is, and tell that person the days and topics.
