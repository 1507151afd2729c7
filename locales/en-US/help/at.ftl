# Help: Austria. Names of services stay in their own language.

at-133 = Emergency
    .what = 133 is the police. 112 is for any emergency.

at-147 = 147 Rat auf Draht
    .what = A person listens to children and teenagers, and to those who care for them, about anything.
    .first = It is free and needs no name. The call is not on the phone bill.

at-stopline = Stopline
    .what = Report pictures of child abuse found on the internet.
