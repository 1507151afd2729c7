# Help: India. Names of services stay in their own language.

in-112 = Emergencias
    .what = Policía, ambulancia, bomberos. Si hay peligro ahora.

in-childline-1098 = CHILDLINE 1098
    .what = Escucha a niñas y niños y a quien se preocupa por ellos.

in-cyber-crime-portal = National Cyber Crime Reporting Portal
    .what = Para denunciar un delito en internet.
    .first = Las imágenes de abuso infantil se pueden denunciar sin dar el nombre.

in-ncpcr-e-box = NCPCR POCSO e-Box
    .what = Cuéntale a la oficina de derechos de la infancia si alguien te hace daño o cruza un límite contigo.
