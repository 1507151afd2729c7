# Help: Luxembourg. Names of services stay in their own language.

lu-112 = Emergencias
    .what = Para cualquier emergencia.

lu-kjt = Kanner-Jugendtelefon (KJT)
    .what = Una persona escucha a niñas, niños y adolescentes, sobre cualquier cosa.

lu-kjt-parents = KJT para familias
    .what = Una persona escucha a madres y padres.

lu-childprotection = childprotection.lu
    .what = Para denunciar a quien engaña o utiliza a una niña o un niño.
