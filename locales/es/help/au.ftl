# Help: Australia. Names of services stay in their own language.

au-000 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

au-kids-helpline = Kids Helpline
    .what = Una persona te escucha, sobre cualquier cosa.

au-esafety = eSafety Commissioner
    .what = Para denunciar acoso, chantaje en internet o una imagen privada difundida. Ayuda a que se retire.

au-accce = ACCCE (Australian Federal Police)
    .what = Para denunciar a alguien que manipula o explota a una niña o un niño en internet.

au-crime-stoppers = Crime Stoppers
    .what = Para contar lo que se sabe de un delito.
    .first = Se puede avisar sin dar el nombre.

au-lifeline = Lifeline
    .what = Una persona escucha cuando todo parece demasiado.
