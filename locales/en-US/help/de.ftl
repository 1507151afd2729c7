# Help: Germany. Names of services stay in their own language.

de-110 = Emergency
    .what = 110 is the police. 112 is for any emergency. For danger right now.

de-nummer-gegen-kummer = Nummer gegen Kummer
    .what = A person listens, about anything. For children and young people.

de-hilfe-telefon = Hilfe-Telefon Sexueller Missbrauch
    .what = A person listens when someone was hurt, or when you worry that a child is.

de-elterntelefon = Elterntelefon (Nummer gegen Kummer)
    .what = A person listens to parents.

de-internet-beschwerdestelle = internet-beschwerdestelle.de
    .what = Report something illegal on the internet.

de-jugendschutz-net = jugendschutz.net
    .what = Report something on the internet that harms young people.

de-juuuport = JUUUPORT
    .what = Trained young people give you advice.
