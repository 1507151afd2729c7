parents-date = { $day } { $month ->
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
parents-code-sheet = This code opens the part for parents and carers if the PIN is forgotten. Keep this sheet with your important papers, out of reach of curious eyes.
