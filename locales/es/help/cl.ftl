# Help: Chile. Names of services stay in their own language.

cl-133 = Emergencias
    .what = La policía (Carabineros). Si hay peligro ahora.

cl-147 = Fono Niños 147 (Carabineros)
    .what = Orienta a niñas, niños, adolescentes y personas adultas cuando se vulneran sus derechos, y recibe denuncias.
    .first = Es gratis y confidencial.

cl-134 = PDI: Brigada del Cibercrimen
    .what = Para denunciar ante la policía un delito en internet contra una niña o un niño.

cl-internetsegura = Internet Segura (Ministerio de Educación)
    .what = Indica a familias y escuelas a dónde acudir.
