# Help: European Union. Names of services stay in their own language.

eu-112 = Emergencias
    .what = En todos los países de la Unión Europea. Si hay peligro ahora.

eu-116111 = 116 111, línea de ayuda a la infancia
    .what = Una persona te escucha. No existe en todos los países ni atiende siempre a toda hora.

eu-better-internet-for-kids = Better Internet for Kids: Safer Internet Centres
    .what = Para encontrar una línea de ayuda, o dónde denunciar, en un país.
