# Help: Netherlands. Names of services stay in their own language.

nl-112 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

nl-kindertelefoon = Kindertelefoon
    .what = Una persona te escucha, sobre cualquier cosa.

nl-helpwanted = Helpwanted (Offlimits)
    .what = Ayuda con una imagen privada difundida o la amenaza de hacerlo. Para jóvenes, familias y docentes.

nl-veilig-thuis = Veilig Thuis
    .what = Una persona escucha cuando alguien sufre daño o tiene miedo en casa.

nl-meldpunt = Meldpunt Kinderporno (Offlimits)
    .what = Para denunciar imágenes de abuso infantil vistas en internet.
    .first = Se puede denunciar sin dar el nombre.

nl-meld-misdaad-anoniem = Meld Misdaad Anoniem
    .what = Para contar lo que se sabe de un delito.
    .first = Los avisos son anónimos.
