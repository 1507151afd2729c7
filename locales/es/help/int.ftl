# Help: every other country. Names of services stay in their own language.

int-child-helpline-international = Child Helpline International
    .what = Encuentra una línea que escucha a niñas y niños en tu país.

int-inhope = INHOPE
    .what = Para encontrar dónde denunciar imágenes de abuso infantil en un país.

int-take-it-down = Take It Down
    .what = Ayuda a retirar una imagen privada hecha antes de los 18 años. En cualquier país.
    .first = Es gratis y no pide el nombre. La imagen no sale del dispositivo. Solo la retiran los servicios que participan.

int-stopncii = StopNCII.org
    .what = Ayuda a frenar la difusión de una imagen íntima, si la persona ya tenía 18 años cuando se hizo. En cualquier país.

int-find-a-helpline = Find A Helpline
    .what = Para encontrar a una persona que escucha cuando todo parece demasiado.

int-iwf-portals = IWF reporting portals
    .what = Para denunciar imágenes de abuso infantil desde un país que no tiene su propia línea.
