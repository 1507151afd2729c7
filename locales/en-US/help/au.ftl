# Help: Australia. Names of services stay in their own language.

au-000 = Emergency
    .what = Police, ambulance, fire. For danger right now.

au-kids-helpline = Kids Helpline
    .what = A person listens, about anything.

au-esafety = eSafety Commissioner
    .what = Report bullying, online blackmail or a shared private picture. Helps to have pictures removed.

au-accce = ACCCE report (Australian Federal Police)
    .what = Report someone who grooms or exploits a child online.

au-crime-stoppers = Crime Stoppers
    .what = Tell what you know about a crime.
    .first = A report can be made without giving a name.

au-lifeline = Lifeline
    .what = A person listens when everything feels too much.
