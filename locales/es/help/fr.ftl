# Help: France. Names of services stay in their own language.

fr-17 = Emergencias
    .what = El 17 es la policía. El 112 es para cualquier emergencia. Para quien no puede hablar u oír: mensaje de texto al 114.

fr-119 = 119 Allô Enfance en Danger
    .what = Escucha a niñas y niños en peligro y a quien se preocupa por ellos. El chat es hasta los 21 años.

fr-3018 = 3018
    .what = Ayuda cuando alguien sufre daño, acoso o amenazas en internet.

fr-pharos = Pharos
    .what = Para denunciar algo ilegal que es público en internet. No es para mensajes privados ni emergencias.

fr-point-de-contact = Point de Contact
    .what = Para denunciar algo ilegal en internet.
