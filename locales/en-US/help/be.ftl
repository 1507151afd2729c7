# Help: Belgium. Names of services stay in their own language.

be-112 = Emergency
    .what = For any emergency.

be-childfocus = Child Focus
    .what = Helps when a child is missing or is being exploited, and with trouble online. Takes reports of pictures too.
    .first = A report can be made without giving a name.

be-102 = Awel
    .what = A person in Flanders listens to children and teenagers, about anything.
    .first = It is free and needs no name.

be-103 = 103 Écoute-Enfants
    .what = A person in French-speaking Belgium listens to children and teenagers, and to those close to them.
    .first = It is free and needs no name.
