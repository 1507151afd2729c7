# Help: Poland. Names of services stay in their own language.

pl-112 = Emergency
    .what = Police, ambulance, fire. For danger right now.

pl-116111 = 116 111 (FDDS)
    .what = A person listens, about anything.

pl-800121212 = 800 12 12 12 (Ombudsman for Children)
    .what = Listens to children, and to adults who call for a child.

pl-dyzurnet = Dyżurnet.pl
    .what = Report something illegal on the internet.
