# Help: Ecuador. Names of services stay in their own language.

ec-911 = Emergency
    .what = ECU 911. For danger right now. They send the police for children.

ec-1800-delito = 1800 DELITO
    .what = Report a threat or blackmail.
    .first = It is free, and who you are is kept secret. It is best for children to call with a grown-up.

ec-fiscalia = Fiscalía General del Estado
    .what = Report a crime to the public prosecutor.

ec-internet-segura = Internet Segura
    .what = Informs families and schools.
