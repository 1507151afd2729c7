# Help: Netherlands. Names of services stay in their own language.

nl-112 = Emergency
    .what = Police, ambulance, fire. For danger right now.

nl-kindertelefoon = Kindertelefoon
    .what = A person listens, about anything.

nl-helpwanted = Helpwanted (Offlimits)
    .what = Help with a private picture that was shared, or a threat to share it. For young people, parents and teachers.

nl-veilig-thuis = Veilig Thuis
    .what = A person listens when someone is hurt or afraid at home.

nl-meldpunt = Meldpunt Kinderporno (Offlimits)
    .what = Report pictures of child abuse found on the internet.
    .first = A report can be made without giving a name.

nl-meld-misdaad-anoniem = Meld Misdaad Anoniem
    .what = Tell what you know about a crime.
    .first = Reports are anonymous.
