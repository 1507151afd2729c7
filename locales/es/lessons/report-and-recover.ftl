lesson = Denunciar y volver a los días normales
    .summary = Primeras palabras que sirven, dos nombres que se confunden y cómo los días vuelven a ser normales.
    .can-find-door = elegir una puerta: emergencias, alguien que escucha o una denuncia
    .can-say-first = empezar con una sola frase cuando cuesta contarlo
    .can-follow-up = seguir adelante cuando un reporte o un adulto no hacen nada
    .discuss-good-listener = ¿Qué hace quien escucha bien, y qué deja de hacer?
    .discuss-hard-to-report = ¿Qué hace fácil o difícil un formulario para reportar?
    .discuss-ordinary-again = ¿Qué ayuda a sentirse normal otra vez después de algo difícil?
    .home-your-doors = ¿A qué tres personas acudirías, y en qué orden?
    .home-no-answer-yet = ¿Qué podríamos hacer tú y yo si un reporte se queda sin respuesta?
    .home-good-after = Después de un día difícil, ¿qué es lo que más te ayuda?
    .family = Dos minutos, sin teléfonos: cada quien dice tres cosas que hacen bueno un día común. La que llevan más tiempo sin hacer se hace esta semana.
    .teach = Enséñale a alguien dónde está el botón de reportar en una aplicación y dónde están los servicios en Ayuda. Tú explicas y la otra persona presiona. No escriban nada en un servicio solo para probar.
    .teacher = Objetivo: que el grupo conozca tres tipos de puertas, tenga lista una primera frase y distinga el servicio Take It Down de la ley TAKE IT DOWN Act. Pregunte por Jonah, nunca por la clase. Le dirán «denunciar no sirve». Tómelo en serio: nadie puede prometer un resultado, y hay más de una puerta. Avise antes de la fecha a orientación o a la persona responsable de protección.

at-lunch =
    .title = El recreo del día siguiente
    .gate-alt = Por la mañana, en la entrada de la escuela. Jonah, con mochila, está entre Nadia y Yuna.
    .gate-math = Alguien amenaza con publicar una imagen de Jonah. En la noche le contó a la tía Bea.
    .two-minutes = Nadia y Yuna lo esperaron en la entrada. Mira el teléfono cada dos minutos.
    .lunch-alt = Nadia y Jonah en una mesa de la cafetería. Ella le acerca un sándwich.
    .up-by-now = ¿Y si ya la subieron?
    .eat = Entonces se encarga la gente que sabe. Come.
    .who-jonah = Jonah
    .who-nadia = Nadia
    .ask = Jonah quiere saber si hay novedades, y quiere comer. ¿Quién revisa?
    .dario-looks = Dario. Si hay novedades, me escribe.
    .dario-looks-why = Está en todos los chats y lo haría de inmediato. Ningún amigo tiene por qué ver una imagen así; le toca a un adulto que ya lo sabe.
    .till-fourth = Yo reviso hasta la cuarta hora y ya no más.
    .till-fourth-why = Revisar parece que sirve de algo. Le deja el estómago hecho un nudo, y no le toca a él.
    .bea-calls = La tía Bea. Si hay novedades, llama a la dirección.
    .bea-calls-why = Ella sabe los nombres de las cuentas y el plan. Jonah guarda el teléfono y se come medio sándwich.
    .notes = Planeen el día de Jonah, nunca el de alguien del grupo. Pregunte quién más podría encargarse de esperar: el orientador, un tío. Diga que para ayudar ningún amigo ni nadie de la escuela tiene que mirar una imagen.

jonah-types = Una semana después. Ya lo denunciaron, no publicaron nada y todos dicen que ya pasó. Jonah sigue sin dormir. Abre el chat de una línea de ayuda; hay alguien preparado para escuchar. ¿Qué debería escribir Jonah?
    .title = Jonah escribe, borra, escribe
    .notes = Del otro lado hay alguien amable; lo difícil es la primera línea. Pida comienzos con palabras propias. Cada servicio tiene reglas distintas sobre nombres y secretos, así que siempre se puede preguntar. Si hay una vida en peligro, quizás tengan que pedir auxilio.
    .easy = Jonah escribe a una línea de ayuda. Empezar cuesta. Cualquier comienzo vale. Ayúdalo.
    .name = Jonah
    .other = Línea de ayuda
    .hello = Hola, estoy aquí para escucharte. Qué bueno que escribes.
    .deletes = Escribe. Lo borra. Escribe otra vez.
    .for-friend = hola pregunto por un amigo
    .for-friend-why = Decir «un amigo» da algo de distancia, y así empiezan muchas conversaciones. Quien escucha lo sabe y no le molesta.
    .wrong-chat = perdón me equivoqué de chat
    .wrong-chat-why = El último paso es el que más cuesta. Puede irse; el chat también estará mañana.
    .no-start = no sé cómo empezar
    .no-start-why = Dice cómo está, y eso ya es empezar. Lo demás viene en cualquier orden.
    .friend-too = Está bien. ¿De qué tiene miedo tu amigo?
    .still-there = Mira el techo veinte minutos. El chat sigue abierto. Del otro lado siguen ahí.
    .anywhere = Empieza por donde quieras. También por el final.
    .own-doing = es que yo me lo busqué
    .own-doing-why = Echarse la culpa es una manera de entender lo que pasó. Quien escucha ayuda a ponerla donde va.
    .one-line = me amenazaron con una foto. sigo sin dormir
    .one-line-why = Ocho palabras, y del otro lado ya saben lo importante. Lo que se ve en la foto se queda con él.
    .who-reads = quién lee esto
    .who-reads-why = Tiene derecho a preguntar, y las reglas cambian según el servicio. Uno bueno contesta con claridad.
    .not-yours = Alguien decidió amenazar. Lo decidió esa persona, no tú.
    .our-rules = Buena pregunta. Estas son nuestras reglas. Tú eliges qué cuentas.
    .next-hour = ¿Planeamos juntos la próxima hora?
    .with-me = sí. no quiero estar solo con esto
    .with-me-why = Pide justo lo que ayuda: compañía y un plan. Sirve también con una vecina o un tío.
    .manage = gracias me sirvió. de aquí sigo yo
    .manage-why = Decirlo ya sirvió. La noche puede ser larga, y puede volver sin dar explicaciones.
    .sleep-now = el plan puede ser dormir?
    .sleep-now-why = Es un plan muy bueno, si alguien más se queda con el teléfono.
    .me-again = A las once abre el chat otra vez: «soy yo de nuevo. hacemos ese plan?».
    .kitchen-plan = El plan es corto. El teléfono duerme en la cocina, junto al té de la tía Bea. La radio se queda prendida, bajita. Duerme cuatro horas, que esta semana es mucho, y desayuna doble.

two-names =
    Dos nombres casi iguales, dos cosas.

    Take It Down es un servicio gratis y mundial para fotos íntimas de antes de tus 18. Tu dispositivo hace una huella digital; la foto se queda. Los servicios que participan la buscan. Desde los 18: StopNCII.

    La TAKE IT DOWN Act es una ley de Estados Unidos. Se lo pides al sitio, tú o alguien por ti. Tiene 48 horas para quitar una foto íntima, real o falsa. ¿No cumple? La FTC, del gobierno, recibe quejas.

    Nadie puede prometer que desaparezca todo. Avisa también a la policía o a una línea de denuncia.
    .title = Dos nombres parecidos
    .alt = Una balanza con los platos a la misma altura, en un escritorio, entre una lámpara y unos libros.
    .slide = Take It Down: servicio gratis. Foto de antes de los 18, huella digital, la foto no sale del dispositivo. TAKE IT DOWN Act: ley de Estados Unidos. Se pide al sitio, 48 horas; luego la FTC. Sin promesas.
    .easy = Uno es un servicio. Hace una huella digital. La otra es una ley de Estados Unidos. Se lo pides al sitio.
    .notes = Escriba los dos nombres en dos columnas. Nunca pruebe el servicio con una imagen cualquiera. Ábralos solo desde Ayuda, porque las direcciones se parecen. Fuera de Estados Unidos, averigüen qué dice la ley local; el servicio funciona en todas partes.

side-by-side = Y hay un tercero: Report Remove, para menores de 18 en el Reino Unido. Reparte las tarjetas. ¿Qué va con qué?
    .title = Lado a lado
    .notes = Si una tarjeta cae en otra columna, vuelva a una sola pregunta: ¿quién recibe la imagen? Con el servicio, nadie; con Report Remove, la IWF. La ley solo dice a quién pedírselo y en cuánto tiempo debe actuar.
    .bin-service = Take It Down, el servicio
    .bin-law = TAKE IT DOWN Act, la ley de Estados Unidos
    .bin-uk = Report Remove, en el Reino Unido
    .stays-put = Solo sale una huella digital. La imagen no se mueve.
    .stays-put-why = La calcula el dispositivo. En el servicio nadie ve la imagen.
    .ask-site = Le escribes a la aplicación o al sitio donde está.
    .ask-site-why = La ley obliga al sitio, así que se le pide al sitio. Anota fecha y hora.
    .sent-iwf = La imagen se envía a la IWF en una página protegida.
    .sent-iwf-why = Ahí la ve gente preparada, y actúa. Es otro camino, con otras reglas.
    .fake-too = En 48 horas, también si es falsa.
    .fake-too-why = El plazo está en la ley. Corre desde que el sitio recibe una solicitud completa.
    .at-thirty = Te sirve a los treinta, si en la imagen tenías 16.
    .at-thirty-why = Cuenta la edad que tenías en ella. Report Remove es para quien hoy tiene menos de 18.
    .ftc = ¿Sigue ahí tras dos días? La FTC recibe la queja.
    .ftc-why = Es la oficina que vigila que se cumpla esta ley. No quita imágenes.
    .show-age = Desde los 13 pueden pedirte que muestres tu edad.
    .show-age-why = El nombre real no hace falta. Childline te avisa después qué pasó.

second-ear =
    .title = Otra persona que escucha
    .gym-alt = Jonah en la puerta del gimnasio. La entrenadora Ruiz lleva una tabla con hojas y balones bajo el brazo. No lo mira.
    .first-try = Dos semanas después. Jonah busca a la entrenadora Ruiz, entre dos reuniones.
    .all-day = Él había ensayado su frase todo el día.
    .blow-over = ¿Todavía? Ignóralo, ya se les pasará.
    .table-alt = De noche, con la puerta cerrada, Jonah y la maestra Ade están solos en un escritorio. Él habla y ella escucha.
    .glad-again = Qué bueno que lo intentas otra vez. Tengo tiempo.
    .who-coach-ruiz = Entrenadora Ruiz
    .who-ms-ade = Maestra Ade
    .who-jonah = Jonah
    .ask = La maestra Ade tiene veinte minutos y cerró la puerta. ¿Con qué palabras los aprovecha más?
    .needs-help = Me amenazaron con una foto. No puedo dormir.
    .needs-help-why = Qué le hicieron y cómo está, en dos frases cortas. Ella puede empezar ya, y nadie tiene que ver nada.
    .coach-says = Dice la entrenadora que se les pasará. Tal vez no es nada.
    .coach-says-why = Si no te hacen caso, empiezas a dudar. La maestra puede dudar con él; la frase que ensayó era más clara.
    .a-guy = Digamos que un chico tiene un problema en internet.
    .a-guy-why = Buena entrada si hay toda una tarde. Veinte minutos vuelan, y ella tendría que adivinar.
    .notes = La entrenadora no es mala; estaba ocupada y no lo oyó. Pregunte qué hizo bien Jonah. Después, que cada quien diga las palabras elegidas una vez, en voz baja. Nombre a dos adultos de su escuela que tengan tiempo.

fridge-list = Aquella noche, la tía Bea puso una lista en el refrigerador. Ordénala. Contarlo no está ahí: eso puede venir en cualquier momento.
    .title = La lista del refrigerador
    .notes = Pregunte quién podría encargarse de cada paso, porque Jonah no tiene que hacerlos todos. Puede tomar días o semanas. Para nada de esto se copia una imagen.
    .save-words = Guardar palabras, nombres y horas. La imagen no.
    .save-words-why = Mientras nada esté bloqueado, todavía se ve todo.
    .report-it = Reportar la cuenta en la aplicación y anotar el número
    .report-it-why = Ya tienen lo que pide un reporte. En algunas aplicaciones el chat se esconde al bloquear; por eso, bloquear espera un minuto.
    .block-it = Bloquear la cuenta
    .block-it-why = Con todo guardado y reportado, que venga el silencio.
    .ask-again = Una semana sin respuesta: preguntar otra vez
    .ask-again-why = Pasó el tiempo, y el número está a la mano. Preguntar dos veces es normal.
    .off-fridge = Quitar la lista y poner un dibujo de Sam
    .off-fridge-why = Cuando otros se ocupan del resto, ya puede salir de la cocina.

in-waves =
    Semanas después vibra un teléfono cerca, y a Jonah se le revuelve todo. Enojo, vergüenza, alivio, nada: viene en olas. Es normal.

    Ayudan cosas sencillas: dormir, comer, salir, gente que te haga reír. Que alguien más revise si hay respuesta.

    ¿Un adulto no te hizo caso? Toca la siguiente puerta: un enfermero, un tío, la orientadora. ¿Alguien te lastima, o es cercano a quien lo hace? Mejor una línea de ayuda. Hayas hecho lo que hayas hecho, lo que te hicieron no es tu culpa. ¿No estás a salvo? Díselo ya a alguien, o a una línea de crisis.
    .title = Viene en olas
    .alt = Tres casas en fila con el farol del porche encendido. Jonah camina hacia la primera.
    .slide = Viene en olas. Ayudan dormir, comer, salir y la gente. ¿Un adulto no hizo caso? Otra puerta o una línea de ayuda. No es tu culpa. ¿No estás a salvo? Dilo ya, o llama a una línea de crisis.
    .easy = Los sentimientos vuelven en olas. Es normal. ¿Una puerta cerrada? Prueba otra. Cuenta también una línea de ayuda. No es tu culpa.
    .notes = Hable despacio, no dé detalles, ofrezca una pausa sin preguntar por qué. Tenga a la mano el nombre de su orientador y la línea de crisis de Ayuda. Fíjese en quién se queda en silencio y hable después con esa persona, en privado. Cierre con lo que hace bueno un día común.

pretends-me = «Hay una cuenta con mi nombre y mi cara que le escribe a la gente», dice Yuna. ¿Qué puerta conviene más?
    .now-door = El número de emergencias o un adulto cercano
    .now-door-why = Eso es para un peligro de este minuto. Yuna está enojada y a salvo, así que hay tiempo de hacerlo con calma.
    .listen-door = Alguien que escucha en una línea de ayuda
    .listen-door-why = Sirve para el enojo, a cualquier hora. La cuenta la tiene que revisar quien puede hacerlo.
    .report-door = Un reporte, junto con una persona adulta
    .report-door-why = La gente de la aplicación puede revisar la cuenta, y entre dos se reporta mejor.

no-words = Es medianoche. «Ni siquiera sé decir qué me pasa», escribe Nadia en su cuaderno. Está a salvo, solo que no puede dormir. ¿Qué puerta conviene más?
    .now-door = El número de emergencias o un adulto cercano
    .now-door-why = Un adulto cercano siempre es bueno. Para el insomnio sin palabras hay gente preparada.
    .listen-door = Alguien que escucha en una línea de ayuda
    .listen-door-why = Ahí se puede empezar sin las palabras exactas, y muchas atienden de noche.
    .report-door = Un reporte, junto con una persona adulta
    .report-door-why = Un reporte dice qué hicieron. Nadia todavía no tiene palabras para eso.

outside-now = «El tipo de ese chat está afuera de mi edificio», escribe Dario. ¿Qué puerta conviene más?
    .now-door = El número de emergencias o un adulto cercano
    .now-door-why = Es un peligro de este minuto. Reportes y conversaciones pueden esperar a que esté a salvo.
    .listen-door = Alguien que escucha en una línea de ayuda
    .listen-door-why = Una voz amable le hará bien más tarde. Ahora necesita a alguien que pueda llegar.
    .report-door = Un reporte, junto con una persona adulta
    .report-door-why = Reportar importa, y se puede hacer cuando esté a salvo.

full-hallway = Jonah se topa con el enfermero Bello en el pasillo. Veinte personas pueden oírlos. ¿Qué le conviene decir?
    .ten-minutes = «¿Podemos hablar diez minutos, a solas?»
    .ten-minutes-why = A los otros veinte no les cuenta nada, y le consigue una puerta cerrada.
    .not-aloud = «Necesito ayuda. Todavía no lo puedo decir».
    .not-aloud-why = Es verdad y es valiente. En el pasillo, todos voltearían.
    .here-is-chat = «Pasó algo en internet. Aquí está el chat».
    .here-is-chat-why = Palabras claras para un cuarto tranquilo. Aquí otros podrían leer también.

quiet-room = Nadia abrió el chat de una línea de ayuda. La casa duerme. No le salen las palabras. ¿Qué le conviene escribir?
    .ten-minutes = «¿Podemos hablar diez minutos, a solas?»
    .ten-minutes-why = Perfecto donde hay mucha gente. En el chat ya la atienden solo a ella.
    .not-aloud = «Necesito ayuda. Todavía no lo puedo decir».
    .not-aloud-why = Dice exactamente en qué punto está. De ahí pueden seguir con ella.
    .here-is-chat = «Pasó algo en internet. Aquí está el chat».
    .here-is-chat-why = Sirve cuando los mensajes hablan por ti. Ella todavía no llega a eso, y no hace falta.

parked-car = Dario y su mamá están en el auto estacionado. Ella no tiene prisa. Él prefiere mostrar los mensajes que hablar. No hay ninguna imagen ahí. ¿Qué le conviene decir?
    .ten-minutes = «¿Podemos hablar diez minutos, a solas?»
    .ten-minutes-why = Ya los tiene. Más a solas que en el auto, imposible.
    .not-aloud = «Necesito ayuda. Todavía no lo puedo decir».
    .not-aloud-why = Ella le tomaría la mano, seguro. Él tiene algo que habla en su lugar, y quiere usarlo.
    .here-is-chat = «Pasó algo en internet. Aquí está el chat».
    .here-is-chat-why = Una frase, y lo demás lo dicen los mensajes. Ella lee mientras él mira por la ventana.

week-silence = Jonah reportó una cuenta en una aplicación. Pasó una semana y no hay respuesta. ¿Qué ayuda a avanzar?
    .ask-site-itself = Pedírselo al propio sitio y anotar la hora
    .ask-site-itself-why = Ese es el camino si hay una imagen publicada. Aquí ya tienen un reporte.
    .with-number = Preguntar otra vez, con la fecha y el número
    .with-number-why = Muchas veces la fila es larga. Con el número, nadie empieza de cero.
    .other-adult = Llevarlo con otra persona adulta
    .other-adult-why = Más compañía siempre es buena. A Jonah ya lo ayudan; la que no contesta es la aplicación.

fake-on-site = En un sitio público de Estados Unidos hay una foto íntima falsa de una compañera de Yuna. Su mamá quiere usar la ley TAKE IT DOWN Act. ¿Qué hace primero?
    .ask-site-itself = Pedírselo al propio sitio y anotar la hora
    .ask-site-itself-why = La ley le da al sitio 48 horas desde una solicitud completa. Si no pasa nada, la FTC recibe la queja.
    .with-number = Preguntar otra vez, con la fecha y el número
    .with-number-why = Eso viene más adelante. Hasta ahora nadie se lo ha pedido al sitio.
    .other-adult = Llevarlo con otra persona adulta
    .other-adult-why = La chica ya tiene una persona adulta que actúa. Falta la solicitud al sitio.

laughed-off = Dario le contó a un adulto lo que pasa. El adulto se rio. A Dario se le sigue revolviendo el estómago. ¿Qué ayuda a avanzar?
    .ask-site-itself = Pedírselo al propio sitio y anotar la hora
    .ask-site-itself-why = Sirve con una imagen publicada. Dario necesita a alguien de su lado.
    .with-number = Preguntar otra vez, con la fecha y el número
    .with-number-why = Sirve con oficinas y formularios. Una risa no tiene número.
    .other-adult = Llevarlo con otra persona adulta
    .other-adult-why = Esa risa no dice nada de Dario. Un orientador, una enfermera o una línea de ayuda pueden escucharlo desde la primera frase.

four-names = Une cada nombre con lo que es.
    .the-service = Take It Down
    .the-service-to = Servicio gratis: huella digital, imagen de antes de los 18
    .the-service-why = La imagen se queda en el dispositivo, y la buscan los servicios que participan.
    .the-law = TAKE IT DOWN Act
    .the-law-to = Ley de Estados Unidos: se pide al sitio, tiene 48 horas
    .the-law-why = Vale para fotos íntimas reales y falsas. La FTC recibe quejas.
    .stopncii = StopNCII
    .stopncii-to = Servicio para fotos de los 18 en adelante
    .stopncii-why = Sigue donde termina Take It Down: fotos desde el cumpleaños 18.
    .report-remove = Report Remove
    .report-remove-to = Reino Unido, menores de 18: la imagen va a la IWF
    .report-remove-why = Se envía en una página protegida, a gente preparada para eso.
