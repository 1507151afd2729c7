# Help: Switzerland. Names of services stay in their own language.

ch-117 = Emergencias
    .what = El 117 es la policía. El 112 es para cualquier emergencia.

ch-147 = 147 (Pro Juventute)
    .what = Una persona escucha a niñas, niños y adolescentes, sobre cualquier cosa.
    .first = Es gratis.

ch-clickandstop = clickandstop.ch
    .what = Orienta a niñas, niños, familias y docentes sobre quienes engañan o chantajean en internet. Recibe denuncias de imágenes de abuso infantil.
    .first = La orientación es gratis y no pide el nombre. Solo se envía la dirección de la página, nunca una imagen.
