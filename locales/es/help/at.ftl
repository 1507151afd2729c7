# Help: Austria. Names of services stay in their own language.

at-133 = Emergencias
    .what = El 133 es la policía. El 112 es para cualquier emergencia.

at-147 = 147 Rat auf Draht
    .what = Una persona escucha a niñas, niños y adolescentes, y a quienes los cuidan, sobre cualquier cosa.
    .first = Es gratis y no pide el nombre. La llamada no sale en la factura.

at-stopline = Stopline
    .what = Para denunciar imágenes de abuso infantil vistas en internet.
