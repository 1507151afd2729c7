lesson = Mi cuerpo, mis fotos
    .summary = Un conejo mojado, una puerta cerrada y una regla clara.
    .coloring = Puedo contárselo a un adulto de confianza
    .find = regla, puerta, piscina, foto, toalla
    .can-body-rules = decir qué es privado en el cuerpo y en las fotos
    .can-find-words = encontrar palabras para contarlo
    .discuss-shut-doors = ¿Qué puertas cerramos? ¿Por qué?
    .discuss-ask-picture = ¿Cuándo preguntamos antes de tomar una foto?
    .discuss-who-helps = ¿Quién ayuda a los niños a lavarse o a curarse?
    .home-door-rule = ¿Qué puertas cerramos en casa?
    .home-ask-me = ¿Quieres que te preguntemos antes de tomarte una foto?
    .home-our-words = ¿Con qué palabras lo puede contar Teo?
    .family = Tomen una foto chistosa de un juguete. Primero pregúntenle y contesten con su voz: «¡Sí!» o «¡No, gracias!». Después cambien de turno.
    .teacher = El objetivo: que el grupo conozca la regla de la ropa interior y tenga palabras para contar. Léala con la voz con que habla de lavarse las manos. Nadie nombra ni muestra partes del cuerpo, y nadie cuenta historias propias. Avise antes la fecha a quien lleva la orientación o la protección infantil en su escuela y permita que cualquiera se quede fuera de esta lección.

swim-day =
    .title = Orejas se seca al sol
    .line-alt = Un tendedero con trajes de baño, una toalla y Orejas, el conejo de peluche de Teo, colgado de las orejas. Teo e Ida se ríen.
    .by-ears = ¡Orejas cuelga de las orejas!
    .who-ida = Ida
    .had-bath = Tenía crema en la nariz.
    .who-teo = Teo
    .pool-alt = Un vestidor. Una puerta está cerrada, con una toalla encima. Ida espera afuera en su silla de ruedas, junto a Orejas.
    .teo-changes = En la piscina, Teo se cambia.
    .door-shut = ¿Ya cerraste, Teo? ¡Te espero!
    .notes = Pregunte por qué Ida espera afuera. Cerrar la puerta es de buena educación; no es esconderse. A Orejas le cayó la crema en la sorpresa de papi.

private-rule = La ropa interior cubre tus partes privadas. Una foto de ellas es una foto privada. Nadie puede pedírtela.
    .title = La regla de la ropa interior
    .alt = Una niña está en el porche con la cabeza en alto. Detrás está una persona adulta.
    .notes = Léala con su voz de todos los días y siga adelante. Si quiere, agregue: tampoco puede nadie pedir verlo, ni en una pantalla ni fuera de ella.

help-rule = Algunos adultos ayudan a lavarte o a curarte. Eso nunca es secreto. ¿No estás a gusto con alguien, aunque lo quieras? Cuéntalo.
    .title = La ayuda no es secreta
    .alt = Un niño está sentado en una camilla. Cerca está la persona adulta que lo acompaña.
    .notes = Quien ayuda dice primero qué va a hacer. Hay quien necesita ayuda diaria para lavarse; también ahí, la ayuda nunca es secreta. Si una persona lastima o no escucha, hay otra, o una línea de ayuda.

fine-or-tell = ¿Está bien? ¿O se cuenta?
    .title = ¿Está bien o se cuenta?
    .notes = Lea cada tarjeta en voz alta. Dos hablan de fotos y dos de ayuda. Pregunte qué las hace distintas: ¿lo puede saber todo el mundo o hay que esconderlo?
    .bin-fine = Está bien
    .bin-tell = Se cuenta
    .team = La entrenadora Ruiz toma una foto del equipo.
    .team-why = ¡Con uniforme! La puede ver cualquiera.
    .wash-hush = Alguien ayuda a un niño a lavarse. «No lo cuentes».
    .wash-hush-why = La ayuda nunca es un secreto.
    .nurse = El enfermero Bello cura a Milo. El abuelo está ahí.
    .nurse-why = Así Milo se cura. Todos pueden saberlo.
    .player-wants = Alguien en un juego quiere una foto privada.
    .player-wants-why = Nadie puede pedirla.

lea-asks = Escribe Lea. ¿Qué debería decir Ida?
    .title = Lea le pide algo a Ida
    .notes = Lea también quiere una foto, y está bien: es de un juguete, y primero se le pregunta a Teo. Pregunte qué la hace tan distinta de la regla de la página anterior.
    .name = Ida
    .other = Lea
    .how-pool = ¡Hola! ¿Qué tal la piscina?
    .wants-ears = ¡Mándame una foto de Orejas!
    .may-i = Teo, ¿se puede?
    .may-i-why = Orejas es de Teo. Teo dice que sí.
    .dripping = ¡Todavía gotea!
    .dripping-why = Lea puede esperar un poco. Luego Ida le pregunta a Teo.
    .yes = A Lea le encantan las orejas mojadas.

zik-asks = Ida está en casa de Teo. Juega en la tableta. Zik es alguien nuevo. ¿Qué debería decir Ida?
    .title = Zik le pide algo a Ida
    .notes = Use una voz normal para Zik y pare donde para la historia. Quien pide rompe la regla. Ida no hizo nada malo, tampoco si contesta con una pregunta.
    .name = Ida
    .other = Zik
    .fast = ¿Otra carrera?
    .wants = Mándame una foto privada.
    .what-for = ¿Para qué?
    .what-for-why = Ida quiere entender. Nada hace que eso esté bien. Puede llamar a papi.
    .get-daddy = ¡Teo, llama a tu papi!
    .get-daddy-why = Ida no manda nada y llama. ¡Muy bien!
    .thinks = Ida pone la tableta boca abajo. «¡Teo, llama a tu papi!»
    .told = Llega papi. «La regla la rompió Zik, no tú». Guardan lo que escribió Zik. Después lo reportan y lo bloquean.

team-day = La entrenadora Ruiz alza la cámara. ¡Todos con uniforme! ¿Qué debería hacer Ida?
    .shut-door = Cerrar la puerta
    .shut-door-why = Eso es para cambiarse. Aquí todos traen uniforme.
    .ask-first = Preguntar primero
    .ask-first-why = La entrenadora ya preguntó. Ida dijo que sí.
    .smile = Sonreír para la foto
    .smile-why = Es una foto que cualquiera puede ver.

wash-help = Los adultos ayudan a los niños a lavarse. ¿Qué nunca debe ser esa ayuda?
    .too-quick = Rápida
    .too-quick-why = Rápida puede estar bien. Pide que vaya despacio si quieres.
    .a-secret = Un secreto
    .a-secret-why = Todos pueden saber quién te ayuda.
    .too-funny = Chistosa
    .too-funny-why = La espuma en la nariz está bien. Esconderlo no está bien.

odd-help = Teo quiere mucho a una persona adulta. Pero hoy un abrazo se sintió raro. ¿Qué palabras sirven más?
    .private-picture = «Alguien quiere una foto privada».
    .private-picture-why = Son palabras valientes. Aquí se trata de un abrazo.
    .not-sure = «No me siento a gusto con alguien».
    .not-sure-why = Puedes contarlo de cualquiera. ¿No te escuchan? Ve con otra persona.
    .friend-needs = «Mi amiga necesita ayuda».
    .friend-needs-why = Son palabras de buen amigo. Aquí la ayuda es para Teo.

sleepy-teo = Teo se durmió abrazando a Orejas. Ida tiene una cámara. ¿Qué debería hacer Ida?
    .shut-door = Cerrar la puerta
    .shut-door-why = Así Teo duerme mejor. ¿Y la foto?
    .ask-first = Preguntar primero
    .ask-first-why = Es una foto de Teo. Ida espera a que despierte.
    .smile = Sonreír para la foto
    .smile-why = Ida puede sonreír. Teo todavía no puede decir sí o no.

lea-house = Milo está en casa de Lea. Se cambia para ir a nadar. ¿Qué debería hacer Milo?
    .shut-door = Cerrar la puerta
    .shut-door-why = Cambiarse es privado, también en casa de Lea.
    .ask-first = Preguntar primero
    .ask-first-why = Preguntar siempre está bien. La puerta la puede cerrar donde sea.
    .smile = Sonreír para la foto
    .smile-why = Aquí no hay fotos. Milo se está cambiando.

drawing-game = En un juego le piden a Ida una foto. Eso rompe la regla de la ropa interior. Ella busca a la maestra Ade. ¿Qué palabras sirven más?
    .private-picture = «Alguien quiere una foto privada».
    .private-picture-why = Así la maestra sabe de qué se trata.
    .not-sure = «No me siento a gusto con alguien».
    .not-sure-why = Es un comienzo. Falta decir qué le pidieron a Ida.
    .friend-needs = «Mi amiga necesita ayuda».
    .friend-needs-why = Son palabras amables. Esta vez se trata de Ida.

lea-whispers = Lea le dice bajito a Ida: «Alguien quiere una foto privada». Ida busca a la entrenadora Ruiz. ¿Qué palabras sirven más?
    .private-picture = «Alguien quiere una foto privada».
    .private-picture-why = Son palabras valientes. La entrenadora puede pensar que es de Ida.
    .not-sure = «No me siento a gusto con alguien».
    .not-sure-why = Es un comienzo. La entrenadora no sabe aún que es Lea.
    .friend-needs = «Mi amiga necesita ayuda».
    .friend-needs-why = Así la entrenadora cuida a Lea. Una buena amiga avisa.
