### Answers of a class: counted hands, bars, past classes.

tally-title = Our answers
tally-first = First vote
tally-second = After the talk
tally-how = Type A 12 for twelve hands, or press A once for each hand. Backspace takes one back. Shift and D: a quiet moment.
tally-how-mouse = Plus adds a hand, minus takes one back.
tally-less = { $letter }: one less
tally-more = { $letter }: one more
tally-bars = Show the bars
tally-again = Vote again after the talk
tally-hide = Back to the question
tally-open = Count hands
class-past = Past classes
class-past-line = Totals only. Nothing here says who answered what.
class-none = No class has counted answers yet. In a lesson, press T at a question.
class-of = Class of { $date }
class-row = { $count ->
    [one] { $lesson } · one question
   *[other] { $lesson } · { $count } questions
}
class-nickname = Nickname of the class
class-nickname-line = Something like “7b, Tuesday”. No names of students.
class-csv = Save as table (CSV)
class-print = Print the totals
class-right = What is right
class-delete = Delete this class
class-delete-line = The totals of this class are erased from this computer.
class-delete-now = Delete
class-paper-line = Notes for your child protection lead belong on paper, not in here.
class-empty = No question was counted in this class.
class-head-part = part
class-head-question = question
class-head-letter = letter
class-head-option = answer
class-head-right = right
class-head-first = first vote or before
class-head-second = second vote or after
