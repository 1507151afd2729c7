# Help: Poland. Names of services stay in their own language.

pl-112 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

pl-116111 = 116 111 (FDDS)
    .what = Una persona te escucha, sobre cualquier cosa.

pl-800121212 = 800 12 12 12 (Defensoría de la Infancia)
    .what = Escucha a niñas y niños, y a personas adultas que llaman por ellos.

pl-dyzurnet = Dyżurnet.pl
    .what = Para denunciar algo ilegal en internet.
