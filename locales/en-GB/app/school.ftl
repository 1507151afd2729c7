### What British English says differently.

doc-coloring = Colouring sheet
paper-search-title = Wordsearch: { $lesson }
doc-word-search = Wordsearch
fits-line =
    What schools in some countries are asked to teach, and which lessons here are about the same.

    These are facts with a date and a source. Nothing here says that a lesson fulfils a law or a curriculum, and none of these bodies has approved it. Before you cite one, look at the edition in force.
