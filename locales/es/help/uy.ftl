# Help: Uruguay. Names of services stay in their own language.

uy-911 = Emergencias
    .what = Si hay peligro ahora.

uy-linea-azul = Línea Azul (INAU)
    .what = Escucha a niñas, niños, adolescentes y personas adultas ante violencia, abuso o explotación.

uy-cibercrimen = Unidad de Cibercrimen (Ministerio del Interior)
    .what = Para denunciar un delito en internet ante la policía.
