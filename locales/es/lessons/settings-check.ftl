lesson = Revisa tus ajustes
    .summary = Luca abre un perfil nuevo de ajedrez. Míralo con los ojos de alguien que no lo conoce.
    .can-who-sees = mirar un perfil desde afuera y elegir el ajuste que ayuda
    .can-weigh-requests = decidir qué averiguar antes de aceptar una solicitud de amistad
    .can-what-apps-need = distinguir lo que una aplicación necesita de lo que solo pide
    .discuss-who-decides = ¿Quién decide qué se ve de ti, y quién debería decidirlo?
    .discuss-hard-to-find = ¿Por qué cuesta tanto encontrar algunos ajustes?
    .discuss-polite-no = ¿Cómo se dice que no sin dejar de ser amable?
    .home-show-me = Muéstrame un ajuste que cambiarías.
    .home-first-change = Si pudieras cambiar una sola cosa en una aplicación, ¿cuál sería?
    .home-who-helps = ¿A quién le preguntamos si no encontramos un ajuste?
    .family = Dibujen una casa con seis ventanas. Por turnos: ¿qué cortina queda abierta para toda la calle, y qué se ve detrás?
    .teach = Elige una aplicación y enséñale a alguien dónde contesta tres preguntas: quién ve, quién escribe y quién sabe el lugar. Tú explicas; la otra persona toca la pantalla.
    .teacher = El objetivo: que el grupo mire un perfil desde afuera, piense bien cada solicitud y pregunte qué necesita de verdad una aplicación. Trabajen con el perfil de Luca, nunca con el de alguien del grupo. Suelen decir «yo no tengo nada que esconder». Responda que las casas felices también tienen cortinas.

luca-profile = Luca tiene 11 años, acaba de mudarse y juega muy bien al ajedrez. Así le dejó una aplicación su perfil. Mueve los interruptores. ¿Qué ve ahora alguien que no lo conoce?
    .slide = Luca tiene 11 años, acaba de mudarse y juega muy bien al ajedrez. Así le dejó una aplicación su perfil. ¿Qué interruptores le convienen, encendidos o apagados? Di los números.
    .title = Los seis interruptores de Luca
    .notes = Antes de mover cada interruptor, deje que adivinen qué línea va a cambiar. Uno ya está bien. Pregunte cuáles tres moverían si Luca tuviera treinta segundos.
    .name = Luca
    .nickname = Cometa
    .private = Perfil privado
    .private-why = Ahora solo la gente que Luca aceptó ve sus partidas y sus fotos.
    .private-shown = La cara de Luca y todas sus partidas
    .private-hidden = Un cometa y un apodo
    .messages = Solo mis amigos pueden escribirme
    .messages-why = Los primeros mensajes de gente que no conoce se quedan afuera.
    .messages-shown = Un botón para escribirle a Luca
    .messages-hidden = Ningún botón para escribirle
    .location = Mostrar dónde estoy
    .location-why = Un punto en el mapa dice dónde está en este momento. Sus amigos le pueden preguntar.
    .location-shown = Un mapa: Luca está en la biblioteca
    .location-hidden = Ningún mapa
    .suggest = Sugerirme a gente nueva
    .suggest-why = La aplicación pasearía su perfil por todas partes. Sus amigos le pueden pedir su apodo.
    .suggest-shown = Luca en «Nuevo para ti»
    .suggest-hidden = Ninguna sugerencia
    .online = Mostrar cuándo estoy en línea
    .online-why = Así cualquiera sabe cuándo se desvela. Sus amigos pueden invitarlo a jugar y ya.
    .online-shown = «En línea desde las 9:40 p. m.»
    .online-hidden = Ninguna hora
    .hide-friends = Ocultar mi lista de amigos
    .hide-friends-why = Este ya estaba bien desde el principio. También cuida a sus amigos.
    .hide-friends-shown = Los nombres de todos sus amigos
    .hide-friends-hidden = Ninguna lista

three-first =
    Un perfil es una casa con ventanas, y las cortinas las corres tú. Empieza con tres preguntas. ¿Quién ve lo que publico? ¿Quién puede escribirme? ¿Quién puede ver dónde estoy?

    A veces los ajustes vuelven a como estaban, con una actualización o en un dispositivo nuevo. Entonces repite las tres preguntas. Algunos están muy escondidos. Eso es cosa de la aplicación: búscalos con alguien.
    .title = Tres preguntas
    .alt = Tres interruptores grandes, uno encima de otro, delante de una calle con casas. Dos están encendidos.
    .slide = Tres preguntas. ¿Quién ve lo que publico? ¿Quién puede escribirme? ¿Quién puede ver dónde estoy? Repítelas después de una actualización o en un dispositivo nuevo.
    .easy = Pregunta tres cosas. ¿Quién ve lo que publico? ¿Quién puede escribirme? ¿Quién sabe dónde estoy? Repítelas después de una actualización.
    .notes = Pida al grupo que diga las tres preguntas sin mirar. Los menús cambian a menudo: enseñe las preguntas, no el camino. También sirven para los juegos.

rook-adds = Luca acaba de ganar. Le escribe alguien a quien nunca ha visto. ¿Qué debería contestarle?
    .title = TorreVeloz quiere agregar a Luca
    .notes = Aquí sirven casi todas las respuestas. Pregunte qué le interesa hasta ahora a TorreVeloz: ¿el ajedrez o Luca? Diga claramente que no sabemos quién es; solo que hasta ahora no hay ninguna señal.
    .easy = Alguien nuevo quiere agregar a Luca. Hasta ahora no hay nada raro. Ayúdalo a elegir.
    .name = Luca
    .other = TorreVeloz
    .good-game = ¡Buena partida! Estaba tan pendiente de mi reina que no vi tu caballo.
    .add-me = ¿Me agregas? Así jugamos la revancha otro día.
    .added-you = ¡Listo, ya te agregué!
    .added-you-why = El sí amable sale rápido. Quien está en la lista ve más de Luca. Después lo puede quitar.
    .rematch-here = ¿Revancha ahora? Te dejo las blancas.
    .rematch-here-why = Es amable y todo queda en el ajedrez. Para la revancha no hace falta la lista.
    .only-known = Solo agrego a gente que conozco. ¡Buen juego!
    .only-known-why = Claro y con una sonrisa. Fíjate en cómo lo toma TorreVeloz.
    .cool = Bueno. El domingo ando por aquí.
    .deal = Hecho. Esta vez no le quito el ojo a ese caballo.
    .makes-sense = Se entiende. ¡Nos vemos en la sala!
    .two-wins = Luca gana dos partidas y pierde una. TorreVeloz no pidió nada más que ajedrez. Con la sopa, Luca le enseña a su papá la jugada del caballo, dos veces.

mate-adds = La tarde siguiente, alguien más pierde contra el caballo de Luca. ¿Qué debería escribir Luca esta vez?
    .title = MateEnDos quiere agregar a Luca
    .notes = Las dos primeras líneas son las mismas. Pregunte en qué punto se separan los chats. Luca es muy educado: pregunte a qué lo obliga aquí la buena educación, y a qué no.
    .easy = Alguien nuevo pregunta por la escuela de Luca. Luca puede parar. Ayúdalo a elegir.
    .name = Luca
    .other = MateEnDos
    .good-game = ¡Buena partida! Estaba tan pendiente de mi reina que no vi tu caballo.
    .add-me = ¿Me agregas? Así jugamos la revancha otro día.
    .which-school = ¿A qué escuela vas?
    .near-park = A la que está junto al parque.
    .near-park-why = A la gente educada, una pregunta le saca la respuesta. Quien anda averiguando es MateEnDos. Hay ayuda.
    .your-move = A una con demasiada tarea. ¡Empiezas tú!
    .your-move-why = Contesta con una broma, y en ella no hay ninguna escuela. Luca se queda en el tablero.
    .why-ask = ¿Para qué quieres saber?
    .why-ask-why = Es bueno preguntárselo. Luca puede parar aunque nunca oiga la razón.
    .rude = Es de mala educación no contestar.
    .checkmate = Entonces hoy soy maleducado. Jaque mate.
    .checkmate-why = No tiene nada de maleducado. Luca cierra el chat: las partidas se acaban, y los chats también.
    .sorry-rude = ¡Perdón, ya me voy! ¿Mañana?
    .sorry-rude-why = Irse está bien, y es muy de Luca hacerlo con educación. No tiene de qué disculparse ni tiene que volver mañana.
    .okay-school = Bueno, bueno. Te digo.
    .okay-school-why = Duele que te digan maleducado, y mucha gente cede. Todavía puede pedir ayuda.
    .later-school = Más tarde, Luca no logra pensar en el ajedrez. Se lo cuenta a Milan, que lo acompaña con la maestra Ade.
    .looks-up = Luca levanta la vista del tablero. Su papá está en el cuarto de al lado.
    .told = El señor Novak lee con él. Guardan el chat, reportan la cuenta en la aplicación y la bloquean. «Se puede ser amable sin contestarlo todo», dice. «Te toca mover».
    .helped = «Qué bueno que viniste. No estás en problemas», dice la maestra Ade. Guardan el chat, reportan la cuenta y la bloquean. Milan pide una partida y pierde en nueve jugadas.

what-for = Antes de la primera jugada, una aplicación nueva le pide seis cosas a Luca. ¿Dónde va cada una?
    .title = ¿Qué necesita un tablero?
    .notes = Con cada tarjeta, pregunte: ¿qué deja de funcionar si la respuesta es no? Casi siempre se puede elegir «ahora no» y decidir después. Algunas piden la edad; puede ser una norma del país.
    .bin-needs = Lo necesita
    .bin-one-part = Solo para una parte
    .bin-no-need = No lo necesita
    .nickname = Un apodo
    .nickname-why = De algún modo hay que llamarlo. «Cometa» sirve.
    .phone-book = Todos sus contactos
    .phone-book-why = El tablero funciona sin ellos. Además, a sus amigos nadie les preguntó.
    .voice = El micrófono
    .voice-why = Solo para el chat de voz. Lo enciende el día que lo quiera.
    .password = Una contraseña
    .password-why = Cierra la cuenta con llave. Sirven palabras al azar, y solo él las escribe.
    .map = Dónde está
    .map-why = Un peón se mueve igual en todas las ciudades.
    .album = Una foto
    .album-why = Solo para la imagen de perfil. Un cometa dibujado queda igual de bien.

after-update =
    .title = Volvió el mapa
    .switches-alt = Tres interruptores en una tableta. Una mano está sobre el último.
    .overnight = Un mes después, la aplicación se actualiza de noche.
    .kitchen-alt = Luca está sentado a la mesa de la cocina con una tableta. Su papá está de pie a su lado con una taza.
    .map-back = Papá, volvió el mapa. ¡Yo lo apagué!
    .check-what = ¡Qué atrevida! ¿Y qué revisamos?
    .who-luca = Luca
    .who-mr-novak = Señor Novak
    .ask = ¿Qué debería contestar Luca?
    .just-map = El mapa, esta noche.
    .just-map-why = El mapa es lo que notó. Otros ajustes pueden haber cambiado sin hacer ruido.
    .on-sunday = Los seis interruptores, el domingo.
    .on-sunday-why = Un día fijo para revisar es buena costumbre. Hoy el mapa muestra dónde está, así que mejor hoy.
    .three-again = Las tres preguntas, ahora mismo.
    .three-again-why = Si un ajuste cambió, quizás otros también. Son dos minutos.
    .notes = Pregunte qué día sería fácil de recordar para revisar. Aclare que, si un ajuste cambia después de actualizar, es cosa de la aplicación.

still-help =
    Los ajustes detienen mucho, nunca todo. ¿Se coló un mensaje y te dejó una sensación fea? No hiciste nada malo, ni con todas las cortinas abiertas.

    Guarda los mensajes, repórtalos en la aplicación y después bloquea. Cuéntaselo cuando quieras a alguien de tu familia, una entrenadora, un enfermero. ¿Esa persona te da miedo o no le da importancia? Elige otra, o una línea de ayuda. ¿Días muy oscuros? En Ayuda hay una línea de crisis.
    .title = Cuando algo se cuela
    .alt = Alguien joven está sentado a una mesa, de noche. Cuatro personas adultas lo acompañan, y una habla por teléfono.
    .slide = ¿Algo se coló? No hiciste nada malo. Guarda los mensajes, reporta y después bloquea. Cuéntaselo a alguien de tu familia, a una entrenadora o a una línea de ayuda. ¿Días oscuros? En Ayuda hay una línea de crisis.
    .easy = Guarda los mensajes. Reporta y después bloquea. Cuéntaselo a alguien de confianza. No hiciste nada malo. En Ayuda hay más personas.
    .notes = Lea esta página despacio y no pida historias propias. Nombre a dos personas de su escuela que tengan tiempo para escuchar, por ejemplo la orientadora o el orientador. Termine con algo tranquilo.

nine-hellos = Nueve personas que Luca no conoce le mandan un hola. Sus partidas ya están ocultas. ¿Qué ajuste le conviene revisar?
    .see-posts = Quién ve lo que publico
    .see-posts-why = Ese ya está: sus partidas no se ven. Los saludos entran por otra ventana.
    .write-me = Quién puede escribirme
    .write-me-why = Un hola es un mensaje. Si solo escriben sus amigos, se queda afuera.
    .see-place = Quién ve dónde estoy
    .see-place-why = Vale la pena mirarlo cualquier día. No detiene los saludos, que llegan como mensajes.

photo-clues = Luca quiere esta imagen para su perfil. ¿Qué le dice a cualquiera dónde encontrarlo? Busca las dos cosas.
    .slide = Luca quiere esta imagen para su perfil. ¿Qué le dice a cualquiera dónde encontrarlo? Di las letras de las dos cosas.
    .alt = Un chico sonriente con camiseta amarilla de estrella le tiende la mano a un perrito. Detrás hay una escuela con reloj, un árbol y un letrero de calle.
    .school-door = La escuela de atrás
    .school-door-why = Una torre con reloj se reconoce fácil. Muestra dónde está entre semana.
    .star = La estrella de su camiseta
    .star-why = Muchas camisetas llevan una estrella. Con el nombre de una escuela o un equipo sería distinto.
    .tree = El árbol redondo
    .tree-why = Árboles así hay en todas las ciudades.
    .dog = El perro
    .dog-why = Ni siquiera es suyo. Si llevara una placa con teléfono, habría que quitarla.
    .street-name = El letrero de la calle
    .street-name-why = El nombre de la calle lleva directo hasta ahí. Frente a una pared lisa, el perro se ve igual de bien.

side-by-side = En la biblioteca, Milan escribe en su teléfono, sentado junto a Luca. Llega una solicitud: «Redoble», tal como dijo Milan. ¿Qué conviene aquí?
    .ask-friend = Preguntarle en persona antes de aceptar
    .ask-friend-why = Buena costumbre. Milan está sentado ahí mismo, así que eso ya está.
    .accept-it = Aceptarla
    .accept-it-why = Luca vio quién la mandó y conoce el apodo. No queda nada por comprobar.
    .ask-at-home = Preguntar antes en casa a una persona adulta
    .ask-at-home-why = Preguntar siempre está bien. Aquí Luca conoce a Milan y lo vio presionar el botón.

bus-app = Una aplicación le muestra a Luca la parada más cercana y le pide tres cosas. ¿Cuál necesita?
    .your-place = El lugar donde estás
    .your-place-why = «Más cercana» depende de dónde está parado. Basta con «solo mientras se usa».
    .microphone = El micrófono
    .microphone-why = Hay aplicaciones que escuchan preguntas. Para encontrar una parada, nadie tiene que oír a Luca.
    .contacts = Tus contactos
    .contacts-why = Muchas los piden. El autobús para en el mismo sitio para todo el mundo.

copied-cakes = Un chico de otra ciudad copia todas las fotos de pasteles de Vera. Ella nunca lo aceptó. ¿Qué ajuste le conviene revisar?
    .see-posts = Quién ve lo que publico
    .see-posts-why = Él las ve sin que lo aceptaran. Esa ventana está abierta de par en par.
    .write-me = Quién puede escribirme
    .write-me-why = Él no escribió: miró. Los mensajes tienen su propia ventana.
    .see-place = Quién ve dónde estoy
    .see-place-why = Siempre vale la pena. Lo que encontró no fue su ciudad, sino sus fotos.

still-drumming = «¿Sigues en el salón de música?», le escribe alguien a Milan. Hoy no ha publicado nada. ¿Qué ajuste le conviene revisar?
    .see-posts = Quién ve lo que publico
    .see-posts-why = No publicó nada, así que de ahí no salió.
    .write-me = Quién puede escribirme
    .write-me-why = Es un mensaje, así que la idea es buena. Lo importante es cómo sabe en qué salón está.
    .see-place = Quién ve dónde estoy
    .see-place-why = Alguien puede seguir su punto en el mapa. Puede apagarlo y contárselo a su mamá.

vera-new-account = En una aplicación de música, Luca lee: «Soy Vera, tengo cuenta nueva». En el almuerzo, Vera no dijo nada de eso. ¿Qué conviene aquí?
    .ask-friend = Preguntarle en persona antes de aceptar
    .ask-friend-why = Cualquiera puede usar su nombre. Vera misma sabe si la cuenta es suya.
    .accept-it = Aceptarla
    .accept-it-why = Sería lindo que fuera Vera. Un nombre y una foto se pueden tomar prestados.
    .ask-at-home = Preguntar antes en casa a una persona adulta
    .ask-at-home-why = Preguntar siempre está bien. Su papá no sabe de la cuenta de Vera; ella sí.

far-cousin = «Soy la prima de tu papá, de Lagos», le escriben a Vera. Ella nunca la ha visto. ¿Qué conviene aquí?
    .ask-friend = Preguntarle en persona antes de aceptar
    .ask-friend-why = Con gente de la escuela es una gran idea. Aquí no hay ninguna amiga a quien preguntarle.
    .accept-it = Aceptarla
    .accept-it-why = La palabra familia da confianza. Cualquiera pudo enterarse de que su papá tiene primas ahí.
    .ask-at-home = Preguntar antes en casa a una persona adulta
    .ask-at-home-why = Su papá conoce a sus primas. Con una llamada lo sabe en un minuto.

steady-beat = Una aplicación escucha la batería de Milan y le dice si se está acelerando. ¿Cuál necesita?
    .your-place = El lugar donde estás
    .your-place-why = Muchas lo piden por costumbre. El ritmo es igual en cualquier cuarto.
    .microphone = El micrófono
    .microphone-why = Tiene que oír la batería. Después de practicar, lo puede apagar.
    .contacts = Tus contactos
    .contacts-why = Quizás ofrezca invitar a amigos. Para llevar el ritmo no le hacen falta nombres.

party-cards = La tía de Vera quiere mandar una invitación a toda la familia con un solo toque. ¿Cuál necesita la aplicación?
    .your-place = El lugar donde estás
    .your-place-why = La invitación dice dónde es la fiesta. No hace falta que la aplicación la siga a todas partes.
    .microphone = El micrófono
    .microphone-why = Una invitación puede llevar música. La aplicación la pone sin tener que oírla a ella.
    .contacts = Tus contactos
    .contacts-why = Tiene que saber quién es la familia. Elegir diez nombres a mano también sirve.

private-means = El perfil de Luca ya es privado. ¿Quién puede todavía pasar una foto suya a otras personas?
    .new-people = La gente que le sugiere la aplicación
    .new-people-why = Con «Sugerirme» apagado, la aplicación deja de mostrarlo. Esa gente no ve sus fotos.
    .same-town = La gente que vive en su ciudad
    .same-town-why = En una ciudad pequeña da esa impresión. Solo encuentran un cometa y un apodo.
    .on-his-list = La gente que tiene en su lista
    .on-his-list-why = Ve las fotos, así que puede copiarlas. Lo que publica sigue importando.
