### Paper for the youngest, for the wall and for the whole school; where this fits; seeking help, asked three times.

print-school = Paper for school

doc-coloring = Coloring sheet
doc-coloring-line = A picture of the lesson in outlines, and one line to say
doc-word-search = Word search
doc-word-search-line = Words of the lesson, hidden among letters; the answer key shows where
doc-wall-five-lines = Poster: five lines of Help
doc-wall-ask-first = Poster: ask first
doc-wall-keep-report-block = Poster: keep, report, block
doc-wall-line = For the wall, to be read from across the room
doc-assembly = Assembly script
doc-assembly-line = What to say to the whole school in ten minutes
doc-peer-leaders = Sheet for peer leaders
doc-peer-leaders-line = Promise nothing, ask nothing, bring them to an adult today
doc-standards = Where this fits
doc-standards-line = What schools are asked to teach, beside the lessons about it
doc-help-seeking = Whom would you tell?
doc-help-seeking-line = For six weeks later: one sheet each, without a name, to fold

paper-coloring-say = “{ $say }”
paper-search-title = Word search: { $lesson }
paper-search-how-young = Words go from left to right or down. Draw a line around each one.
paper-search-how = Words go from left to right, down, or down and to the right. Circle each one you find.
paper-search-words = Find these words
paper-search-place = { $word }: row { $row }, letter { $column }, { $way ->
    [right] to the right
    [down] down
   *[aslant] down and to the right
}

paper-wall-ask-first-title = Ask first
paper-wall-ask-first-1 = Something new to play? I ask first.
paper-wall-ask-first-2 = Someone asks about me? I ask a grown-up first.
paper-wall-ask-first-3 = It feels odd? I stop, and I tell.
paper-wall-keep-report-block-title = Keep. Report. Block.
paper-wall-keep-report-block-1 = Keep the words and the name. Never copy a private picture.
paper-wall-keep-report-block-2 = Report it in the app. A grown-up can help.
paper-wall-keep-report-block-3 = Block. And tell someone: first, last or in between.
paper-wall-school = At our school: { $lead }
paper-wall-anywhere = In danger? Call the emergency number of the place where you are, or tell any adult near you.

paper-assembly-title = Assembly: you can always tell
paper-assembly-how = Ten minutes, to read aloud or to say in your own words, for students from 8 up. It has no cases, no numbers and nothing that frightens. Speak calmly, and leave pauses.
paper-assembly-before = Before you begin
paper-assembly-before-1 = Tell the child protection lead when it is, and agree who has time afterward for students who want to talk.
paper-assembly-before-2 = Tell staff and families a few days ahead. A student may stay out without giving a reason.
paper-assembly-before-3 = Ask for no raised hands and for nobody’s own story. If somebody begins one, say: “Thank you. Let’s talk right after, just us.”
paper-assembly-before-4 = Hang the poster with the names and the numbers where everybody can see it.
paper-assembly-1 = Minute 1: welcome
paper-assembly-1-say =
    “Good morning. Today is about one thing only: you can always tell.

    You do not have to say anything, and nobody will ask you anything. If you would rather step outside for a while, do. A grown-up is by the door.”
paper-assembly-2 = Minutes 2 to 4: a story
paper-assembly-2-say =
    “Somebody about your age plays a game. Another player is friendly, day after day. They talk about the game, and it is fun. Then one evening the player writes: ‘Don’t tell anyone about us.’

    Here I stop the story, because this is the moment that counts. People who mean well don’t need you to keep quiet.

    Maybe the one in the story feels a knot in the stomach now. It isn’t their fault. The one who plays a trick like this is to blame. It works on smart people, too.”
paper-assembly-3 = Minutes 5 and 6: what helps
paper-assembly-3-say =
    “Three things help, in this order.

    Keep. Leave the words and the name where they are, so that somebody can look. A private picture is never copied and never shown around.

    Report. The app has a place for it, and a grown-up can do it with you.

    Block. Then that account can’t write to you there.

    And telling? That may come first, last or in between. Also weeks later. It is never too late.”
paper-assembly-4 = Minutes 7 and 8: whom to tell
paper-assembly-4-say =
    “Now think of one grown-up, silently. At home, at school, in the family, in your club.

    Now think of a second one, in case the first is busy or does not listen. And if somebody is the one who hurts, choose another.

    You can begin with one sentence: ‘I need your help with something online.’ You can also write it down, or hand over a card. You’re not in trouble for telling.”
paper-assembly-5 = Minutes 9 and 10: together
paper-assembly-5-say =
    “Let’s say three lines together. It is never your fault. You can always tell. There is help.

    The people on the poster are there today, and tomorrow, too. Thank you for listening. Now stretch, breathe out, and go back quietly.”
paper-assembly-after = Afterward
paper-assembly-after-1 = Stay for ten minutes where students can find you.
paper-assembly-after-2 = If a student tells you something: thank them, listen, ask for no details, promise no secrecy, and tell your child protection lead today.
paper-assembly-after-3 = Tell all staff what was said, so that they are ready if somebody comes to them.

paper-peer-title = When somebody comes to you first
paper-peer-line = For students whom others trust: peer leaders, buddies, team captains. You don’t have to solve it. You are the way to an adult.
paper-peer-do = What you do
paper-peer-do-1 = Listen, and say thank you.
paper-peer-do-2 = Bring them to an adult today. Go along, if they want that.
paper-peer-do-3 = They don’t want to go? Then tell an adult yourself, today. You aren’t betraying anyone. You are getting help.
paper-peer-say = Words you can use
paper-peer-say-1 = “Thank you for telling me.”
paper-peer-say-2 = “It’s not your fault.”
paper-peer-say-3 = “I can’t keep this to myself. But I’ll go with you.”
paper-peer-say-4 = “Who should we go to, right now?”
paper-peer-not = What you don’t do
paper-peer-not-1 = Don’t promise anything, especially not to keep it secret.
paper-peer-not-2 = Don’t ask who, when or what it was like.
paper-peer-not-3 = Don’t look at pictures, copy them or pass anything on.
paper-peer-not-4 = Don’t write to anyone about it, not even to the person who did it.
paper-peer-you = And you?
paper-peer-you-line = It can weigh on you, too. Talk with an adult of your own. The first one did not listen, or is the one who hurts? Go to the next. And you may stop being a peer leader at any time, without a reason.

fits-open = Where this fits
fits-title = Where this fits
fits-line =
    What schools in some countries are asked to teach, and which of our lessons cover the same ground.

    These are facts with a date and a source. Nothing here says that a lesson fulfills a law or a curriculum, and none of these bodies has approved it. Before you cite one, look at the edition in force.
fits-issued = { $body } · { $date }
fits-no-date = { $body } · date not seen
fits-month =
    { $month ->
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
fits-lessons = Lessons about the same
fits-lesson = { $title } · { $group }
fits-staff = for school staff
fits-parents = for parents
fits-source = Read at: { $source }.
fits-check-first = Check first: only what others write about it was read, or a newer edition may say something else.

wall-later = Six weeks later
survey-slips-later = Type in: six weeks later
survey-switch-later = Ask first whom they would tell
slips-later = Sheets from six weeks later
report-later = Six weeks later
class-counts-later = { $two }, later { $third }
class-head-third = six weeks later

# Asked unseen. Never whether something happened.
survey-who = If something online worried you, whom would you tell first?
survey-who-1 = an adult at home
survey-who-2 = an adult at school
survey-who-3 = another adult, or a helpline
survey-who-4 = a friend
survey-who-5 = I don’t know yet
survey-words = Which words would you start with?
survey-words-1 = “I need your help with something online.”
survey-words-2 = “Something is wrong. I don’t want to say it all.”
survey-words-3 = Without words: I would write it, or show a card.
survey-words-4 = I don’t know yet
survey-next = If that person does not listen, who is next?
survey-next-1 = another adult at home or in my family
survey-next-2 = an adult at school
survey-next-3 = a helpline
survey-next-4 = a friend, who comes along to an adult
survey-next-5 = I don’t know yet

seeking-title = Seeking help
seeking-line = In words, from totals only. A number is given only where it tells nothing about single students. It says nothing about what happened to anybody.
seeking-on = Ask the same questions once more on { $date }, six weeks after.
seeking-now = Six weeks have passed: ask the same questions once more.
seeking-due = { $name }: whom would they tell, six weeks later?
seeking-open = Open this class
seeking-more = { $what ->
    [person] { $count } more know whom to tell first.
    [words] { $count } more know words to begin with.
   *[next] { $count } more know a second person.
}
seeking-some-more = { $what ->
    [person] More know whom to tell first.
    [words] More know words to begin with.
   *[next] More know a second person.
}
seeking-same = { $what ->
    [person] About as many as before know whom to tell first.
    [words] About as many as before know words to begin with.
   *[next] About as many as before know a second person.
}
seeking-fewer = { $what ->
    [person] Fewer than before know whom to tell first. Talk about it once more.
    [words] Fewer than before know words to begin with. Go over them once more.
   *[next] Fewer than before know a second person. Talk about it once more.
}
seeking-nearly-all = { $what ->
    [person] Nearly everybody knows whom to tell first.
    [words] Nearly everybody knows words to begin with.
   *[next] Nearly everybody knows a second person.
}
seeking-most = { $what ->
    [person] Most know whom to tell first.
    [words] Most know words to begin with.
   *[next] Most know a second person.
}
seeking-some = { $what ->
    [person] Some know whom to tell first.
    [words] Some know words to begin with.
   *[next] Some know a second person.
}
seeking-few = { $what ->
    [person] Few know yet whom to tell first.
    [words] Few know words to begin with yet.
   *[next] Few know a second person yet.
}
