# Help: France. Names of services stay in their own language.

fr-17 = Emergency
    .what = 17 is the police. 112 is for any emergency. Text 114 if you cannot speak or hear.

fr-119 = 119 Allô Enfance en Danger
    .what = Listens to children in danger and to adults who worry about one. The chat is for people up to 21.

fr-3018 = 3018
    .what = Helps when someone is being hurt, bullied or threatened online.

fr-pharos = Pharos
    .what = Report something illegal that anyone can see online. Not for private messages or emergencies.

fr-point-de-contact = Point de Contact
    .what = Report something illegal on the internet.
