### The parents' side: children, the family checklist, lessons for adults, and the PIN in front of it.

parents-title = At home
parents-line = One small step at a time is enough.
parents-our-family = Our family
parents-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}

parents-empty-title = Nobody is here yet
parents-empty-line = Here you will find one small step at a time for each child: something to talk about, or something to set.
parents-empty-choose = The list is kept for a child. A picture and a nickname are enough, or start without.
parents-add-child = Add a child
parents-start-without = Start without a child

parents-erase = Erase it
parents-keep = Keep it

parents-happened = Something happened
parents-pin-offer = Keep others out (PIN)
parents-pin-change = Change or remove the PIN
parents-before-leaving = Before you go: keep others out of this part?
parents-before-leaving-button = Choose a PIN
parents-close = Close this part
parents-close-line = It asks for the PIN when you come back.

parents-new-title = Add a child
parents-new-line = Only a picture is needed. All of it stays on this computer.
parents-new-face = A picture
parents-new-nickname = A nickname
parents-new-nickname-line = Not the full name. It may stay empty.
parents-new-band = How old?
parents-new-no-band = I’d rather not say
parents-new-add = Add { $name }
parents-new-add-unnamed = Add

parents-list-for = For { $name }
parents-list-settled = Settled: { $settled } of { $all }
parents-list-put-off = Put off for later: { $count }
parents-list-section = { $settled } of { $all } settled
parents-list-parts = Parts of the list
parents-list-children = Another child
parents-list-why = Why
parents-list-how = How
parents-list-all = Everything here is settled. You can open any of it again.
parents-list-missing = This list could not be opened. Everything else works as always.
parents-state-open = Still to do
parents-state-done = Done
parents-state-not-now = Not now
parents-state-not-for-us = Not for us
parents-done-today = Done today
parents-done-not-saved = Done, but not saved
parents-done-on = Done on { $date }
parents-date = { $month ->
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
parents-source = Built on public guidance of { $agency }
parents-source-two = Built on public guidance of { $agency } and { $other }

parents-pin-title = Keep others out of this part
parents-pin-line =
    A PIN is up to you. It keeps out curious eyes, not an expert. Lessons and Help stay open to everybody.

    Six digits or more, or a few words that only you would choose.
parents-pin-field = Your PIN
parents-pin-again = The same once more
parents-pin-show = Show what I type
parents-pin-seal = Seal my notes with it
parents-pin-seal-line = Then the notes are sealed in the files on this computer too. How safe they are depends on the passphrase: 12 letters or more, and not words anyone would guess. If it and the recovery code are lost, the notes are lost.
parents-pin-seal-short = To seal the notes it needs at least { $letters } letters or digits. Three or four words are good.
parents-pin-short = That is a little short. Six digits, or words with at least six letters in all.
parents-pin-differ = The two are not the same. Please type both once more.
parents-pin-failed = It could not be kept. Please try once more.
parents-pin-go-on = Go on to the recovery code
parents-code-title = Write this down
parents-code-line = If you forget the PIN, this recovery code opens this part too. Write it on paper and keep it where you keep important papers. It is shown only this once.
parents-code-label = Recovery code
parents-code-save = Save a sheet to print
parents-code-saved = The sheet is in your documents folder; its name begins with porchlight-sheet. Print it, put it with your papers, and delete the file.
parents-code-not-saved = The sheet could not be saved. Please write the code down instead.
parents-code-sheet = This code opens the part for parents and caregivers if the PIN is forgotten. Keep this sheet with your important papers, out of reach of curious eyes.
parents-code-written = I wrote it down
parents-code-back = Choose another PIN
parents-pin-saving = Saving…
parents-pin-kept-title = The PIN is kept
parents-pin-kept-line = From now on this part asks for it every time it is opened.
parents-pin-not-kept-title = The PIN is not kept yet
parents-pin-not-kept-line = Until it is, this part opens without a PIN the next time Porchlight starts. Keep the recovery code, see what is in the way, and try once more.
parents-pin-try-again = Try once more
parents-pin-stay = Stay here a little
parents-pin-change-title = Change or remove the PIN
parents-pin-change-line = A new PIN brings a new recovery code. The old code no longer works then.
parents-pin-new = Choose a new PIN
parents-pin-remove = Remove the PIN
parents-pin-removed = The PIN is removed. Anybody at this computer can open this part now.

parents-enter-title = This part asks for a PIN
parents-enter-line = Help and all lessons are open without it.
parents-enter-unreadable = The file with the PIN is damaged and cannot be read, so this part stays closed. The recovery code opens it; after that, choose a new PIN. Help and all lessons are open.
parents-enter-lost = The file with the PIN is damaged and cannot be read, so this part stays closed. Help and all lessons are open. If nothing else helps, erase the parents’ part below and begin again.
parents-enter-newer = A newer Porchlight saved the PIN, and this one cannot read it. Open this part with the newer Porchlight. Help and all lessons are open.
parents-enter-field = PIN or recovery code
parents-enter-open = Open
parents-enter-checking = Looking…
parents-enter-wrong = Not this one. Try again or use the recovery code.
parents-enter-wait = { $seconds ->
    [one] Please wait one second before the next try.
   *[other] Please wait { $seconds } seconds before the next try.
}
parents-enter-ready = You can try again now.
parents-forgotten = Forgotten both?
parents-forgotten-title = If both are lost
parents-forgotten-line =
    Then nobody can open this part, and we cannot either: the PIN is known to you alone.

    What you can do is erase the parents’ part and begin again. The children listed here, all that is settled on their lists, your notes, the agreements and the PIN go. The learners’ pictures and their lamps, all lessons and the school card stay.
parents-forgotten-erase = Erase the parents’ part

parents-lessons-title = Lessons to read
parents-lessons-line = For you, at your own pace. Leave at any page, and skip what you like.
parents-lessons-start = Start
parents-lessons-start-named = Start: { $lesson }
parents-lessons-look = Look into a child’s lesson
parents-lessons-look-line = See what children see. Nothing you press there is kept.
