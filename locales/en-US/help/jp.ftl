# Help: Japan. Names of services stay in their own language.

jp-110 = Emergency
    .what = The police. For danger right now.

jp-sos = 24 Hour SOS Dial for Children
    .what = Listens to children and parents about bullying and other worries.
    .first = The call is free.

jp-childline = Childline Japan
    .what = A person listens to children and teenagers, about anything. There is a chat on some days.
    .first = It is free and needs no name.

jp-ihc = Internet Hotline Center
    .what = Report something illegal on the internet. It is passed on to the police.
