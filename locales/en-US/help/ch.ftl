# Help: Switzerland. Names of services stay in their own language.

ch-117 = Emergency
    .what = 117 is the police. 112 is for any emergency.

ch-147 = 147 (Pro Juventute)
    .what = A person listens to children and teenagers, about anything.
    .first = It is free.

ch-clickandstop = clickandstop.ch
    .what = Advises children, parents and teachers about people who trick or blackmail online. Takes reports of pictures of child abuse.
    .first = Advice is free and needs no name. Only the address of a page is sent, never a picture.
