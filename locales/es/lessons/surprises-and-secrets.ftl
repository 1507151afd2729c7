lesson = Sorpresas y secretos
    .summary = Un pastel, un sombrero y un conejo con crema.
    .coloring = Una sorpresa termina. Un secreto se puede contar
    .find = pastel, cometa, canción, fiesta, secreto
    .can-surprise-or-secret = distinguir una sorpresa de un secreto que se cuenta
    .can-tell-secret = encontrar a quién contarle un secreto
    .discuss-good-surprise = ¿Qué se siente por dentro con una sorpresa alegre?
    .discuss-same-words = Vera y Pip dicen lo mismo: «secreto». ¿Qué cambia?
    .discuss-who-helps = ¿Quién nos ayuda en nuestra escuela?
    .home-nice-surprise = ¿Qué linda sorpresa podemos preparar?
    .home-teo-tells = ¿A quién le puede contar Teo lo del sombrero?
    .home-five-helpers = ¿Quiénes son tus cinco ayudantes?
    .family = Preparen una sorpresa chiquita para alguien y digan cuándo termina. Luego dibujen el contorno de una mano y pongan en cada dedo a alguien que ayuda.
    .teacher = Al final, el grupo distingue una sorpresa que termina de un secreto que sigue y sigue. Vera y Pip usan las mismas palabras a propósito. Basta con Teo: no pida secretos. Si alguien dice que contar es acusar, explique que contar es una forma de ayudar.

cake-plan =
    .title = El plan del pastel
    .flour-alt = Teo está de rodillas en una silla, con harina en la nariz. Su conejo Orejas está junto al tazón. Papá bate la masa.
    .shh = ¡Shh! Un pastel para papi.
    .who-mr-okafor = Papá
    .how-long = ¿Hasta cuándo me callo?
    .who-teo = Teo
    .till-sunday = Hasta el domingo. ¡Y lo comemos!
    .sunday-alt = Papi alza los brazos frente a un pastel con velas. Teo levanta al conejo Orejas, que tiene crema en la nariz.
    .for-me = ¿Para mí? ¡Guau!
    .who-mr-silva = Papi
    .ears-quiet = ¡Orejas tampoco dijo nada!
    .notes = Pregunte lo mismo que Teo: ¿hasta cuándo? Una sorpresa tiene un día en que termina, y entonces pone contenta a la gente. Ahora Orejas necesita un baño; ya lo verán otra vez.

vera-writes = Escribe Vera, la hermana mayor de Teo. ¿Qué debería decir Teo?
    .title = El secreto de Vera
    .notes = Las dos respuestas están bien. Pregunte cuándo termina este secreto y quién se va a alegrar. Papá y papi saben que aquí Vera le escribe a Teo.
    .name = Teo
    .other = Vera
    .for-papa = Le hice una tarjeta a papá.
    .keep-secret = Que sea un secreto, ¿sí?
    .till-when = ¿Hasta cuándo?
    .till-when-why = «Hasta la cena», escribe Vera. Termina pronto.
    .ears-knows = Solo lo sabe Orejas.
    .ears-knows-why = Orejas es bueno para eso. Y termina en la cena.
    .supper = ¡A cenar! Papá abre la tarjeta y se ríe.

shiny-hat = Teo juega en una granja. Pip es alguien nuevo. ¿Qué debería decir Teo?
    .title = El secreto de Pip
    .alt = Una caja de regalo. De ella sale un hilo muy largo.
    .notes = Use para Pip la misma voz que para Vera. Está bien que a Teo le guste el sombrero. Pregunte qué cambia esta vez: no termina, y Pip no quiere que papá lo sepa.
    .name = Teo
    .other = Pip
    .hat = Toma, un sombrero brillante.
    .keep-secret-too = Que sea un secreto. No le digas a tu papá.
    .papa-look = Papá, Pip quiere un secreto.
    .papa-look-why = Papá también puede mirar. Los trucos necesitan silencio.
    .till-when-too = ¿Hasta cuándo?
    .till-when-too-why = ¡Eso hay que preguntar! ¿No termina? Entonces papá puede saberlo.
    .thinks = Teo espera. Pip no dice hasta cuándo. Teo abraza a Orejas y busca a papá.
    .told = «Qué bueno que me contaste. No hiciste nada malo». Guardan el chat. Después reportan y bloquean a Pip.

surprise-or-tell = ¿Es una sorpresa? ¿O se cuenta?
    .title = ¿Sorpresa o contar?
    .notes = Lea cada tarjeta en voz alta. Pregunte dos cosas: ¿cuándo termina, y quién va a sonreír? Diga que alguien nos puede caer bien y aun así se cuenta.
    .bin-surprise = Sorpresa
    .bin-tell = Contar
    .till-party = «¡Ni una palabra a papá hasta el viernes!»
    .till-party-why = El viernes llega. Y papá sonríe.
    .never-papa = «Ni una palabra a tu papá, ¿eh?»
    .never-papa-why = No termina nunca. Cuéntaselo.
    .song = Una canción secreta para la maestra Ade.
    .song-why = Pronto la va a oír.
    .neighbor = El regalo de un vecino: «No lo cuentes».
    .neighbor-why = Un regalo no necesita secreto.

tell-it =
    La gente tramposa dice: ¡escóndelo! Puedes contar cualquier secreto. Aunque hayas prometido no decir nada. Aunque se trate de alguien a quien quieres. ¿Una persona adulta te lastima o no escucha? Cuéntaselo a otra.
    .title = Se puede contar
    .alt = Una mano grande y abierta. En cada dedo hay una carita que sonríe.
    .notes = Cuenten juntos cinco ayudantes con los dedos. También la gente que conocemos y queremos puede pedir secretos malos. Si una persona lastima o no escucha, hay otra, o una línea de ayuda.

kite-closet = Papi esconde una cometa para el cumpleaños de Vera. ¿Qué es?
    .a-surprise = Una sorpresa
    .a-surprise-why = Termina en su cumpleaños. Vera se va a alegrar.
    .secret-to-tell = Un secreto que se cuenta
    .secret-to-tell-why = Está escondido, y por eso se parece. Este termina con pastel.
    .private-thing = Algo privado
    .private-thing-why = Lo privado se queda contigo. La cometa es para Vera.

which-promise = Teo hizo tres promesas. ¿Cuál no vale?
    .feed-turtle = «Voy a darle de comer a tu tortuga».
    .feed-turtle-why = ¡La tortuga tiene que comer! Es una buena promesa.
    .quiet-for-pip = «No le voy a decir a papá lo de Pip».
    .quiet-for-pip-why = No termina nunca. Teo puede romperla.
    .quiet-till-party = «No voy a decir nada hasta la fiesta».
    .quiet-till-party-why = Esta termina, ¡y con pastel! Esa sí se cumple.

about-home = Ida tiene un secreto triste de su casa. En la escuela, ¿a quién se lo cuenta?
    .at-home = A un adulto de mi casa
    .at-home-why = Ida puede hacerlo. Con alguien de afuera quizás sea más fácil.
    .my-teacher = A mi maestra
    .my-teacher-why = La maestra Ade no es parte de eso. Escucha y busca ayuda.
    .friends-grown-up = A un adulto de la familia de mi amiga
    .friends-grown-up-why = También es buena idea. En la escuela, la maestra Ade está cerca.

our-game = Un niño grande dice: «Este juego queda entre nosotros». A Milo le da miedo. ¿Qué es?
    .a-surprise = Una sorpresa
    .a-surprise-why = También está escondida. Pero una sorpresa termina y te alegra.
    .secret-to-tell = Un secreto que se cuenta
    .secret-to-tell-why = Da miedo y no termina. Milo puede contarlo ya.
    .private-thing = Algo privado
    .private-thing-why = Suena a algo privado. Pero lo privado no da miedo.

bath-door = Ida cierra la puerta del baño. ¿Qué es eso?
    .a-surprise = Una sorpresa
    .a-surprise-why = Ahí nadie prepara nada. Solo necesita el baño.
    .secret-to-tell = Un secreto que se cuenta
    .secret-to-tell-why = No se ve qué pasa adentro. Ida está bien.
    .private-thing = Algo privado
    .private-thing-why = Ahí quiere estar sola un momento. Está muy bien.

at-leas = Teo juega en casa de Lea. Alguien en un juego lo asusta. ¿A quién le cuenta ahora?
    .at-home = A un adulto de mi casa
    .at-home-why = Papá lo va a escuchar en la noche. ¿Quién está aquí ahora?
    .my-teacher = A mi maestra
    .my-teacher-why = La maestra Ade escucha en la escuela. ¿Quién está aquí ahora?
    .friends-grown-up = A un adulto de la familia de mi amiga
    .friends-grown-up-why = La tía de Lea está aquí. En la noche también se lo cuenta a papá.

bus-kid = Es sábado. Un secreto del autobús no deja tranquilo a Milo. ¿A quién le cuenta hoy?
    .at-home = A un adulto de mi casa
    .at-home-why = El abuelo está ahí. No hay que esperar al lunes.
    .my-teacher = A mi maestra
    .my-teacher-why = La maestra Ade ayuda el lunes. Milo quiere contarlo hoy.
    .friends-grown-up = A un adulto de la familia de mi amiga
    .friends-grown-up-why = La tía de Lea es amable. Hoy no está.
