### What British English says differently.

doc-coloring = Colouring sheet
paper-search-title = Wordsearch: { $lesson }
doc-word-search = Wordsearch
fits-line =
    What schools in some countries are asked to teach, and which lessons here are about the same.
doc-help-seeking-line = For six weeks later: one sheet for each pupil, without a name, to fold

    These are facts with a date and a source. Nothing here says that a lesson fulfils a law or a curriculum, and none of these bodies has approved it. Before you cite one, look at the edition in force.
paper-assembly-how = Ten minutes, to read aloud or to say in your own words, for pupils from 8 up. It has no cases, no numbers and nothing that frightens. Speak calmly, and leave pauses.
paper-assembly-before-1 = Tell the safeguarding lead when it is, and agree who has time afterwards for pupils who want to talk.
paper-assembly-before-2 = Tell staff and families a few days ahead. A pupil may stay out without giving a reason.
paper-assembly-after = Afterwards
paper-assembly-after-1 = Stay for ten minutes where pupils can find you.
paper-assembly-after-2 = If a pupil tells you something: thank them, listen, ask for no details, promise no secrecy, and tell your safeguarding lead today.
paper-peer-line = For pupils whom others trust: peer leaders, buddies, team captains. You don’t have to solve it. You are the way to an adult.
seeking-line = In words, from totals only. A number is given only where it tells nothing about single pupils. It says nothing about what happened to anybody.
