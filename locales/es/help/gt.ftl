# Help: Guatemala. Names of services stay in their own language.

gt-110 = Emergencias
    .what = La policía (Policía Nacional Civil). Si hay peligro ahora, o si falta una niña o un niño.

gt-child-helpline = Child Helpline International
    .what = Encuentra una línea que escucha a niñas y niños en tu país.

gt-iwf = Portal de denuncia de la IWF para Guatemala
    .what = Para denunciar imágenes de abuso infantil vistas en internet.
    .first = Se puede denunciar sin dar el nombre.

gt-1546 = Alerta Alba-Keneth (PGN)
    .what = Para cuando falta una niña o un niño. No hay que esperar para llamar.
    .first = Comparte solo el aviso oficial, sin datos privados.

gt-1510 = Línea 1510
    .what = Para denunciar violencia sexual en la escuela o cerca de ella.
    .first = Se puede denunciar sin dar el nombre.
