# Help: Germany. Names of services stay in their own language.

de-110 = Emergencias
    .what = El 110 es la policía. El 112 es para cualquier emergencia. Si hay peligro ahora.

de-nummer-gegen-kummer = Nummer gegen Kummer
    .what = Una persona te escucha, sobre cualquier cosa, seas niña, niño o joven.

de-hilfe-telefon = Hilfe-Telefon Sexueller Missbrauch
    .what = Una persona escucha a quien ha sufrido daño o teme que le pase a una niña o un niño.

de-elterntelefon = Elterntelefon (Nummer gegen Kummer)
    .what = Una persona escucha a madres y padres.

de-internet-beschwerdestelle = internet-beschwerdestelle.de
    .what = Para denunciar algo ilegal en internet.

de-jugendschutz-net = jugendschutz.net
    .what = Para denunciar algo en internet que daña a niñas, niños y adolescentes.

de-juuuport = JUUUPORT
    .what = Jóvenes con formación te aconsejan.
