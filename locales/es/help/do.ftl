# Help: Dominican Republic. Names of services stay in their own language.

do-911 = Emergencias
    .what = Si hay peligro ahora.

do-linea-vida = Línea Vida
    .what = Ayuda ante violencia contra una niña o un niño, también sexual. Para niñas, niños y personas adultas.
    .first = Es gratis y no pide el nombre.
