help-known-line = Then choose a different grown-up: a teacher, a school nurse, a coach, a neighbour. Or call the first helpline here. If one doesn’t listen, tell another.
help-date =
    { $day } { $month ->
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
