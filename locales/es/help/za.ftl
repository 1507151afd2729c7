# Help: South Africa. Names of services stay in their own language.

za-10111 = Emergencias
    .what = El 10111 es la policía. Desde un teléfono que no sea fijo se puede llamar al 112.

za-116 = Childline South Africa
    .what = Escucha a niñas y niños, y a personas adultas que se preocupan por ellos.
    .first = La llamada es gratis.
