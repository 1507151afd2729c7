### Looking again after a while, and what a learner can do now.

again-row = Look again: { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
again-row-line = Something you learned a while ago. It takes a few minutes.
again-title = Look again
again-intro = A few questions about things you have already learned:
again-intro-adult = A few questions about what you have already gone through:
again-begin = Start looking again
again-not-today = Not this one today
again-next = Next question
again-finish = That is all for today
again-done-title = You looked again
again-done = Looking again after a while is how things stay in your head. What was new this time will come back another day.
again-done-back = Go back
again-read = Read the page again: { $page }
again-from = From “{ $lesson }”

sure-ask = How sure are you? You can leave this out.
sure-ask-adult = How sure are you? You can leave this out.
sure-yes = I am sure
sure-no = Not sure
sure-full = This one is worth a closer look, because you were sure. What fits better:
sure-full-adult = This one is worth a closer look, because you were sure. What fits better:
sure-page = Look at the page again

can-title = What I can do now
can-open = What I can do now
can-none = Here you will find what you can do, lesson by lesson. Finish your first lesson, and its lines will be here.
can-start = Choose a lesson
can-lesson = I can
can-grown-up = Your grown-up can see which lessons you finished and what you show at home, and nothing else.
can-row = { $n ->
    [one] { $n } lesson done
   *[other] { $n } lessons done
}

finished-title = Lessons done on this computer
finished-line = You see which lessons are done. What somebody answered is not kept, so nobody can see it.
finished-ask = Three questions for tonight:
finished-none = Nobody has finished a lesson here yet.
finished-unnamed = Without a nickname
