### The parents' home: today's one thing, what was done, the rest of it under "More"; the evening of four minutes; and the
### cards that a child shows at home.

## Home
today-title = Today: one thing
today-for = For { $name }
today-from = { $list } · for { $name }
today-parts = One thing to know, one sentence to say, one thing to set.
today-begin = Four minutes this evening
today-begin-named = Four minutes this evening: { $item }
today-done = That’s it for today. The next one comes tomorrow.
today-another = Another one now
home-month = { $count ->
    [0] One small step at a time is enough.
    [one] One thing done this month.
   *[other] { $count } things done this month.
}
home-due-many = Several things to look at again
more-open = More
more-title = More for parents and caregivers

## The evening
evening-title = Four minutes this evening
evening-know = One thing to know
evening-say = One sentence to say
evening-set = One thing to set
evening-do = One thing to do
evening-say-shown = “Thank you for showing me ‘{ $lesson }’. Which part did you like best?”
evening-say-shown-why = { $name } shows you this lesson at home.
evening-age = For { $band }
evening-minutes = It takes about { $minutes } minutes. Put it off if there is no time today.
evening-nothing-set = Nothing is left to set today.
evening-done = Done
evening-done-line = “{ $item }” is then checked off on the list for { $name }.
evening-end-title = That’s it for today
evening-end-line = The next one is here tomorrow. It waits for you.
evening-kept = Kept
evening-home = Back to the overview

## Cards that a child shows
shown-title = { $name } shows you: { $lesson }
shown-ask = You could ask:
shown-away = Put it away
shown-away-named = Put it away: { $lesson }
show-at-home = Show this at home
show-at-home-line = The adults at home then see the name of this lesson, these lines and three questions for a talk. They don’t see anything you chose.
show-at-home-line-young = Your grown-ups then see this and the lesson’s name. Nothing else.
show-at-home-kept = Your grown-ups can see it now.
show-at-home-kept-teen = The adults at home can see it now.
show-at-home-back = Take it back

## The top of a list, and what comes after an item
list-search = Search this list
list-search-none = Nothing here fits. Try another word, or a shorter one.
list-go-on = Go on with the next one
list-go-on-named = Go on with the next one: { $item }
