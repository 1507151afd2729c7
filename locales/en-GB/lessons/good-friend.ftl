lesson =
    .discuss-tattle-or-tell = How is telling different from telling tales?
    .teacher = The aim: pupils find words that fit, know which secrets may be told, and help without having to rescue anyone. If you hear “that’s telling tales”, answer that telling tales wants trouble for a kid, and telling gets help for one. In the last comic the first grown-up shrugs. Say clearly that this happens, that it isn’t okay, and that the next person may listen.
leo-fine =
    .board-alt = Leo and Mina sit at a chess board on the playground bench. Leo grins, and his shoulders are up high.
leo-writes =
    .later-blame = Later, Mina says: “I was wrong. It was never your fault.” They go to Ms Ade.
full-backpack =
    A birthday surprise weighs nothing. It ends soon, and people laugh. When someone gets hurt, a secret is like a full backpack. That’s not for kids to carry.

    You may tell it, even if you promised. Telling tales gets a kid into trouble. Telling gets a kid out of it.
noor-sings =
    .notes = Let two pupils defend two answers to one card before you open the reason. Ask which card takes little courage and which takes more. Nobody names a real chat.
    .fetch-ade = Fetch Ms Ade
sam-tells =
    .desk-alt = Sam stands at Ms Ade’s desk. She has put down her pen and listens.
    .who-ms-ade = Ms Ade
    .ask = How can Sam say it so that Ms Ade sees it matters?
    .like-singing-why = It’s one of Sam’s hundred questions, and a way to start. Ms Ade can’t guess the rest.
    .she-cries-why = In one line: who needs help, and what’s going on. Ms Ade gets up at once.
    .funny-clip-why = It’s true, and Ms Ade may think it’s a joke. Noor’s tears are missing.
next-person =
    Did the first grown-up shrug? That’s not on you. Go on: an aunt, a nurse, a coach, a pastoral lead. It can be about anyone, even someone you love.

    Does a grown-up hurt you? Pick a different one, or call a helpline. Is a friend’s story stuck in your head? Talk about that, too.
    .slide = Did the first grown-up shrug? Go on: an aunt, a nurse, a coach, a pastoral lead, a helpline. It can be about anyone, even someone you love.
    .notes = Each pupil gives one finger to one grown-up, silently. Show where Help is in this app. End with something light, such as a plan for break.
old-school = Noor tells Sam she misses her old school. No one hurts her. Sam thinks Ms Haddad could cheer her up. What now?
