# Help: Chile. Names of services stay in their own language.

cl-133 = Emergency
    .what = The police (Carabineros). For danger right now.

cl-147 = Fono Niños 147 (Carabineros)
    .what = Advises children, teenagers and adults when a child’s rights are hurt, and takes reports.
    .first = It is free and confidential.

cl-134 = PDI: Brigada del Cibercrimen
    .what = Report a crime against a child on the internet to the police.

cl-internetsegura = Internet Segura (Ministerio de Educación)
    .what = Tells families and schools where to turn.
