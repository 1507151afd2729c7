### The keys while a lesson is on the wall, as they are listed for the teacher.

keys-from-to = { $first } to { $last }
keys-with-shift = Shift { $key }
keys-name-page-down = Page Down
keys-name-page-up = Page Up
keys-name-right = Right arrow
keys-name-left = Left arrow
keys-name-space = Space
keys-name-enter = Enter
keys-name-backspace = Backspace
keys-name-escape = Esc

keys-on = Next page
keys-back = Previous page
keys-reveal = Reveal the next answer
keys-blank = Black screen, and back
keys-tells = A child tells: a calm picture for the class, four lines for you. With Shift also while hands are counted.
keys-quiet = A calm picture. With Shift also while hands are counted.
keys-notes = Notes
keys-escape = Closes what is open. With nothing open, twice within two seconds: ends the lesson
keys-stay = Nothing: clickers send it
keys-keys = This list
keys-reply = In a chat: goes on with this reply
keys-tally = Counts answers, then shows the bars
keys-projector = A window for the projector, or one window again
keys-full-screen = The projector’s window fills its screen
keys-rules = What we agreed on
keys-letter = While hands are counted: one more for this answer
keys-digit = While hands are counted, after a letter: how many
keys-enter = While hands are counted: ends the number
keys-backspace = While hands are counted: takes one back
keys-letters-off = Letters, digits and signs are off in Settings.
