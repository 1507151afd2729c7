lesson = Amistades, testigos y pedir ayuda
    .summary = Cómo escuchar a una amiga o un amigo, hacer un gesto valiente y encontrar quien ayude.
    .can-listen-first = escuchar a una amiga o un amigo sin culpar
    .can-share-load = distinguir qué te toca a ti y qué le toca a una persona adulta
    .can-small-move = hacer un pequeño gesto cuando dañan a alguien en internet
    .can-find-helper = encontrar quien te ayude, y a otra persona si la primera no escucha
    .discuss-good-listener = ¿Qué hace con la cara, las manos y el teléfono quien sabe escuchar?
    .discuss-brave-and-small = ¿Qué pequeño gesto te atreverías a hacer?
    .discuss-not-alone = ¿Cómo podría un grupo lograr que contar las cosas sea normal?
    .home-your-friend = Si una amiga o un amigo te cuenta algo difícil, ¿cómo puedo ayudarlos a los dos?
    .home-three-people = ¿A qué tres personas adultas buscarías, y por qué a ellas?
    .home-stay-calm = ¿Qué cara debería poner yo cuando me cuentas algo difícil?
    .family = Cada quien dibuja tres faroles con un nombre al lado: personas a quienes acudir. Después comparen. Nadie tiene que estar en la lista de nadie.
    .teacher = El objetivo: que el grupo sepa escuchar, hacer un pequeño gesto y pasar lo pesado a una persona adulta. Cuide que nadie se vaya pensando que debe salvar a alguien. Suelen decir «contar es ser soplón». Responda que contar busca ayuda, no castigo. Hable solo de Kenji, Wes y Zara.

first-to-hear =
    .title = Quizás te lo cuenten primero a ti
    .quiet-alt = Milan y Vera están en los escalones de un porche, al anochecer. Él mira al suelo y ella tiene el teléfono en las manos.
    .all-week = Milan lleva toda la semana muy callado.
    .who-vera = Vera
    .no-need = No tienes que hablar. Pero aquí estoy.
    .tells-alt = Vera dejó el teléfono boca abajo en el escalón. Milan empieza a hablar.
    .who-milan = Milan
    .happened = Me pasó algo en internet. Todavía no se lo conté a nadie.
    .listens-alt = Vera se acercó. Milan la mira.
    .first = Vera es la primera en enterarse.
    .ask = ¿Qué puede decir Vera primero?
    .sooner = ¿Por qué no me lo contaste antes?
    .sooner-why = Muestra que te importa, y mucha gente pregunta eso primero. Pero puede sonar a reproche. Los porqués pueden esperar.
    .glad = Qué bueno que me lo contaste.
    .glad-why = Contar cuesta, y esto dice que hizo bien. No hacen falta palabras especiales. Después, guarda el teléfono y deja que hable.
    .show = Muéstrame lo que te escribieron.
    .show-why = Es natural querer verlo. Pero Milan decide qué muestra y a quién. Primero van unas palabras amables.
    .notes = Pregunte por qué cuesta contar a su edad y anote las razones en la pizarra. Nadie habla de sí. Después, en parejas, digan a su manera «qué bueno que me lo contaste».

kenji-chat = Una tarde, después del hockey, Tobi le escribe a su amigo Kenji, de 12 años. ¿Qué debería responder Kenji?
    .title = Tobi tiene algo que contar
    .notes = Aquí escribe un amigo, así que sus mensajes no traen señales de alerta. El grupo aconseja a Kenji. Pare después de cada respuesta y pregunte cómo le llega a Tobi. Lo que sale mal se puede arreglar: para eso está el segundo intento.
    .name = Kenji
    .other = Tobi
    .knock = ¿Estás? Me pasó algo raro.
    .in-match = Espera, estoy en una partida.
    .in-match-why = Cuesta dejar un juego, y cualquiera lo escribiría. A Tobi le puede sonar a que estorba.
    .take-time = Aquí estoy. Tómate tu tiempo.
    .take-time-why = Con pocas palabras, Tobi sabe dos cosas: es bienvenido y no hay prisa.
    .what-now = ¿Y ahora qué hiciste?
    .what-now-why = Así bromean los amigos. Hoy puede cerrar la puerta, y Kenji la puede volver a abrir.
    .never-mind = Olvídalo. No es nada.
    .all-good = Bueno, ¡nos vemos mañana!
    .all-good-why = Es fácil creer ese «nada». Muchas veces los amigos lo dicen cuando sí hay algo. Kenji tendrá otra oportunidad.
    .game-off = Espera. Ya apagué el juego.
    .game-off-why = Kenji vuelve y hace lugar. Nunca es tarde para empezar a escuchar.
    .tells = Alguien quiere imágenes mías. ¿Me prometes no contarlo?
    .no-blame = Qué bueno que me lo dices. No es tu culpa.
    .no-blame-why = Kenji empieza por lo que más necesita Tobi. Y no promete nada que no podría cumplir.
    .swear-it = Te lo juro. Nadie se va a enterar jamás.
    .swear-it-why = Una promesa parece lo más leal. Esta pesa demasiado para dos, y Kenji la puede compartir.
    .why-talk = ¿Y por qué hablas con alguien así?
    .why-talk-why = Nace de la preocupación. Pero un «por qué» puede sonar a culpa: ayuda decir antes algo cálido.
    .sore = Ahora tú también te enojas conmigo.
    .on-them = No me enojo contigo. Esto es cosa suya.
    .on-them-why = Kenji lo arregla en una línea. La culpa queda donde debe estar.
    .bit-you = Un poco, sí. Ya se me va a pasar.
    .bit-you-why = Es sincero, y la preocupación se parece al enojo. Pero Tobi oye culpa. Kenji todavía lo puede arreglar.
    .fear = ¿Y si en mi casa se enojan todos?
    .scare-them = Dime el nombre. Yo le doy un susto.
    .scare-them-why = Es por proteger a Tobi. Pero mete también a Kenji, y esto le toca a una persona adulta.
    .just-block = Bloquea esa cuenta y ya olvídate.
    .just-block-why = Bloquear puede venir después, cuando los mensajes estén guardados. La preocupación quizás se quede, y con todo eso ayuda una persona adulta.
    .you-pick = Elige a una persona adulta. Yo voy contigo.
    .you-pick-why = Tobi elige en quién confía y no va solo. Así, un paso grande se hace más chico.
    .next-day = Kenji lo piensa mejor: «Espera, primero guarda los mensajes». Por la mañana Tobi sigue pensando en eso. Vuelven a hablar junto a las bicicletas.
    .told = Tobi elige a su abuela, y Kenji se sienta a su lado. «Gracias por contármelo», dice ella. Guardan los mensajes, reportan la cuenta y la bloquean. Después hay sopa para tres.
    .later = Más tarde, Kenji no sabe qué hacer, y Tobi tampoco. Esto es mucho para dos. En la escuela, Kenji dice: «Vamos juntos con la entrenadora Lind».
    .helped = «Qué bueno que vinieron», dice la entrenadora Lind. «Nadie está en problemas». Juntos guardan los mensajes, reportan la cuenta y la bloquean. Al salir, Tobi le da a Kenji un empujoncito en el hombro. Todo bien entre ellos.

heavy-secret =
    Un secreto sobre alguien a quien dañan es como una mochila demasiado llena. Pesa mucho para una persona de tu edad, y también para dos. Pasársela a una persona adulta no es traicionar.

    Puedes contarlo aunque hayas prometido callar. Dilo con franqueza: «El grupo no se va a enterar, pero necesitamos a una persona adulta». Si crees que una amiga o un amigo está en peligro, avisa enseguida a una persona adulta. En Ayuda hay una línea de crisis y el número de emergencias, para ti o para una amiga o un amigo.
    .title = Un secreto puede pesar demasiado
    .alt = Alguien joven deja una mochila pesada en una banca. Un adulto con lentes le ayuda a sostenerla.
    .slide = Un secreto sobre alguien a quien dañan pesa demasiado. Puedes contarlo aunque hayas prometido callar. ¿Una amiga o un amigo en peligro? Avisa enseguida a una persona adulta. En Ayuda hay una línea de crisis.
    .notes = Pregunte en qué se diferencian un chisme y pedir ayuda: ¿quién necesita saberlo, y para qué? Diga con franqueza que una amiga o un amigo puede enojarse un tiempo, y que muchas veces se pasa. Repita la última frase.

whose-job = Kenji quiere ser un buen amigo para Tobi. ¿Qué puede hacer él y qué le toca a una persona adulta?
    .title = ¿A quién le toca?
    .notes = Antes de mostrar la razón, deje que defiendan otra respuesta. Se busca alivio: muchas cosas no les tocan. Pregunte qué se siente al ver una tarjeta del otro lado.
    .bin-friend = Lo puede hacer una amiga o un amigo
    .bin-grown-up = Le toca a un adulto
    .listens = Escuchar sin prisa
    .listens-why = En esto, una amiga o un amigo ayuda mucho. Solo cuesta tiempo.
    .finds-who = Averiguar quién está detrás de la cuenta
    .finds-who-why = Suena a aventura. Pero puede meter a Kenji en el asunto, y la policía sabe cómo hacerlo.
    .all-night = Estar pendiente todas las noches
    .all-night-why = A Kenji le importa, y también necesita dormir. Las personas adultas pueden turnarse, y hay líneas de ayuda que atienden de noche.
    .walks-along = Caminar con él a la enfermería
    .walks-along-why = Entre dos, el pasillo es más corto. Kenji también puede esperar afuera.
    .says-true = Decirle: «Esto no es tu culpa».
    .says-true-why = Es verdad, y de un amigo suena distinto. A veces hay que decirlo más de una vez.
    .school-rules = Decidir qué hace después la escuela
    .school-rules-why = Una maestra puede cuidar que todo sea justo. Kenji no tiene que juzgar a nadie.
    .invites = Invitar a Tobi otra vez al hockey
    .invites-why = Una hora normal hace mucho bien. Muestra que entre ellos todo sigue igual.

small-moves =
    En un chat de grupo se ríen de alguien. Casi todo el mundo se calla, porque cree que a los demás les da risa.

    Un pequeño gesto lo puede cambiar. Puedes no reenviarlo, o escribirle una línea amable a esa persona. Si te sientes a salvo, puedes decir «eso no está bien». O avisar en voz baja a una persona adulta. Todo eso cuenta: elige lo que te atrevas a hacer.
    .title = Un pequeño gesto
    .alt = Jóvenes alrededor de una mesa. Alguien se levanta y se pone al lado de otra persona.
    .slide = Cuando se ríen de alguien en un chat, un pequeño gesto ayuda. No lo reenvíes. Escríbele algo amable. Di «eso no está bien» si te sientes a salvo. O avisa a una persona adulta.
    .notes = Pregunte por qué un grupo entero se calla aunque muchos se sientan mal. Aclare que hablar delante de todos es solo uno de cuatro caminos. No permita que nombren un chat real.

gone-quiet =
    A veces nadie te cuenta nada. Una amiga o un amigo se calla, falta a entrenar o se entristece si suena el teléfono. Puede haber muchas razones, y no te toca adivinar cuál es.

    Haz que hablar sea fácil. Caminen a casa o jueguen un rato. Después pregunta una sola vez: «Te noto en silencio. ¿Quieres compañía?». Después, déjalo estar. Una puerta abierta sigue abierta.
    .title = Cuando una amiga o un amigo se queda en silencio
    .alt = Alguien joven está sentado y encogido junto a una silla vacía hecha de luz.
    .slide = Si una amiga o un amigo se queda en silencio, puede haber muchas razones. No te toca adivinar. Hagan algo juntos y pregunta una vez: «Te noto en silencio. ¿Quieres compañía?».
    .notes = Se habla más fácil lado a lado que cara a cara; pregunte en qué momento del día pasa eso. Evite una lista de síntomas. Añada que a una maestra se le puede decir «me preocupa una amiga», sin más detalles.

pulled-away = Wes, de 13 años, le muestra a su amiga Bea un chat de un juego de fútbol. Presiona cada línea que sea una señal de alerta.
    .title = Lo que Wes le muestra a Bea
    .notes = Lea las líneas sin actuar. Pregunte cómo sería la semana de Wes si creyera la tercera línea. Elogie al Wes de la historia: mostró el chat, y ese es el gesto más fuerte de todos.
    .name = Wes
    .other = paso_lunar
    .nice-save = Buena atajada en el último juego.
    .nice-save-why = Es amable y habla del juego. Por sí sola no es una señal; cuenta lo que viene después.
    .my-team = ¡Gracias! Mi equipo entrenó mucho.
    .my-team-why = Wes comparte el elogio con su equipo. Aquí no hay ninguna señal.
    .hold-back = Tus amigos te frenan.
    .hold-back-why = Hace quedar mal a sus amigos para que los deje. Apartar así a alguien es una señal de alerta.
    .they-cheer = ¡Los míos son los que más animan!
    .they-cheer-why = Wes defiende a sus amigos. Es una buena respuesta y no es una señal.
    .new-map = El viernes hay un estadio nuevo.
    .new-map-why = Una noticia del juego es solo una noticia. No presiona a Wes.
    .only-me = Solo yo te entiendo de verdad.
    .only-me-why = Suena cercano, pero deja fuera a los demás. A un amigo le alegra que tengas más amigos.
    .not-show = No le muestres esto a nadie.
    .not-show-why = Que pidan secreto aleja a quien podría ayudar. Wes hizo lo contrario y se lo mostró a Bea.

next-lamp =
    Elige a alguien que suele tener calma: un abuelo, una maestra, un entrenador, una vecina. Busca un momento tranquilo y empieza con una frase, dicha o escrita. También puede ser sobre algo de hace mucho tiempo.

    A veces la primera persona no escucha, o es la que te hace daño. Es como una casa sin luz. Sigue hasta la próxima, o busca una línea de ayuda.
    .title = Hasta el próximo farol
    .alt = Tres casas en fila con el farol del porche encendido. Una joven camina hacia la primera.
    .slide = Elige a alguien tranquilo, busca un buen momento y empieza con una frase. Si te daña o no escucha, ve con otra o una línea de ayuda.
    .notes = Que cada quien piense en silencio en tres personas; nadie lee su lista. Nombre a quienes tienen tiempo en la escuela y diga dónde están. Muestre dónde está la Ayuda en la aplicación, y que no guarda registro.

week-after =
    Después de contar, casi todo el mundo quiere tener a su amiga o amigo de siempre. Cuenten un chiste, guárdale un lugar, hablen del partido. La historia es de tu amiga o amigo: no la repitas. «¿Qué te haría bien hoy?» siempre es buena pregunta.

    Escuchar fue algo grande, y después quizás sientas cansancio o tristeza. Puedes hablar de lo que sientes con alguien de confianza.
    .title = La semana siguiente
    .alt = Dos jóvenes en una banca. Uno le pasa el brazo por los hombros al otro.
    .slide = Después, sigue como siempre con tu amiga o amigo: un chiste, un lugar guardado. No repitas la historia. Para ti también fue algo grande, y puedes hablar de lo que sientes.
    .notes = Pregunte qué es «normal» entre amigos: comer, jugar, caminar a casa. Insista: quien ayuda también necesita a alguien. Termine con algo ligero, como un plan bonito para esta semana.

ruth-tells = «Me pasó algo malo en internet», dice Ruth. ¿Qué puede decir Dev primero?
    .whole-story = «Cuéntamelo todo, desde el principio».
    .whole-story-why = Dev quiere entender, y es amable. Pero Ruth quizás necesita ir despacio: primero, algo cálido.
    .who-else = «¿A quién más le contaste eso antes?»
    .who-else-why = Puede servir más adelante. Como primera frase suena a examen: mejor empezar con algo cálido.
    .listening = «Qué bueno que lo dices. Te escucho».
    .listening-why = Quita miedo y deja que Ruth marque el paso. Al principio no hace falta más.
    .no-worry = «Tranquila, eso no es para tanto».
    .no-worry-why = Dev la quiere animar. Para Ruth quizás sí es mucho, y escuchar ayuda más.

must-keep = Una promesa de silencio se cumple, aunque una amiga o un amigo esté en peligro.
    .true-why = Es lo que siente una persona leal. Pero la seguridad va antes que una promesa: avisa enseguida a una persona adulta.
    .false-why = La seguridad va primero. Avisar a una persona adulta es una forma de cuidar a una amiga o un amigo.

friend-part = A Tobi le preocupa un chat. ¿Qué pueden hacer sus amigos?
    .sit-beside = Sentarse a su lado mientras lo cuenta
    .sit-beside-why = Con un amigo cerca, la primera frase sale más fácil.
    .write-account = Escribirle a esa cuenta y asustarla
    .write-account-why = Es por protegerlo. Pero mete a más chicos en el asunto: les toca a personas adultas.
    .come-along = Ir con él a ver al adulto que elija
    .come-along-why = Él elige a la persona, y nadie tiene que ir a solas.
    .tell-class = Decírselo al grupo para que lo cuide
    .tell-class-why = Más ojos parecen más seguros. Pero la historia es de Tobi, y basta con que la sepa quien ayuda.
    .believe = Creerle y decirle que no es su culpa
    .believe-why = Que te crean da fuerza para el paso siguiente.

what-move-does = Une cada pequeño gesto con lo que logra.
    .not-on = No reenviarlo
    .not-on-to = Contigo se detiene
    .not-on-why = Lo que no se reenvía llega a menos personas.
    .kind-line = Escribir algo amable
    .kind-line-to = Alguien se siente menos solo
    .kind-line-why = Esa persona ve que no todos se ríen.
    .say-stop = Decir: «Eso no está bien».
    .say-stop-to = Otros también se atreven
    .say-stop-why = Mucha gente espera una primera voz. Puede ser una voz bajita.
    .tell-one = Avisar a una persona adulta
    .tell-one-to = Alguien puede intervenir
    .tell-one-why = Una persona adulta puede hacer cosas que un grupo de chicos no puede.

ivo-quiet = Últimamente, Ivo está muy callado. ¿Cómo puede empezar su amiga Lena?
    .walk-home = Caminar con él y preguntarle cómo está
    .walk-home-why = Lado a lado se habla mejor. Una pregunta abierta le deja a Ivo la decisión.
    .ask-others = Preguntarles a los demás qué le pasará
    .ask-others-why = Lena quiere entender. Pero los rumores corren, y solo Ivo sabe cómo está Ivo.
    .read-phone = Mirar su teléfono mientras él no está
    .read-phone-why = La preocupación puede llevar a esto. Cuesta confianza, y logra más una pregunta a Ivo.
    .leave-be = Dejarlo en paz hasta que él solo hable
    .leave-be-why = Dar espacio es un gesto amable. Pero quien calla muchas veces desea que le pregunten: pregunta una vez.

which-line = ¿Qué línea intenta apartar a alguien de sus amigos?
    .bring-friend = «Trae a un amigo al otro partido».
    .bring-friend-why = Habla de amigos, y por eso llama la atención. Pero hace el círculo más grande, no más chico.
    .late-tonight = «No puedo jugar hasta más tarde hoy».
    .late-tonight-why = Es sobre una hora y no pide nada. Una señal presionaría a alguien.
    .team-won = «Mi equipo ganó dos veces este mes».
    .team-won-why = Presumir un poco es común y no daña. No dice nada de los amigos de otros.
    .need-me = «No necesitas a nadie más que a mí».
    .need-me-why = Suena a cercanía y deja fuera a los demás. Conviene mostrarle una línea así a alguien.

zara-order = A Zara le preocupa un chat de grupo. Pon sus pasos en orden.
    .picks-person = Piensa en alguien tranquilo: su tío
    .picks-person-why = Empieza por elegir. También podría ser una maestra o un entrenador.
    .calm-moment = Espera a que él guarde el auto
    .calm-moment-why = Ahora tiene tiempo para ella. Si es urgente, cualquier momento es bueno.
    .one-sentence = Dice: «Necesito ayuda con un chat»
    .one-sentence-why = Una frase abre el tema. Lo demás puede venir despacio.
    .report-it = Guardan los mensajes y lo reportan
    .report-it-why = Va al final, porque con él al lado es más fácil.

long-ago = Contar puede ayudar aunque haya pasado mucho tiempo.
    .true-why = Contar no tiene fecha límite. La ayuda también es para preocupaciones viejas.
    .false-why = Mucha gente cree que ya es tarde. Pero contar no tiene fecha límite, y la ayuda también es para lo viejo.

after-telling = Sana se lo contó a una persona adulta. ¿Qué puede hacer Jude la semana siguiente?
    .ask-daily = Preguntarle a diario si hay noticias
    .ask-daily-why = Muestra que le importa. Quizás no deja que Sana salga del tema: un día normal ayuda más.
    .skate-again = Ir a patinar con ella, como siempre
    .skate-again-why = Un día normal sienta bien. Sana puede hablar del tema, y no tiene que hacerlo.
    .tell-team = Decírselo a otros para que la cuiden
    .tell-team-why = La intención es buena. Pero la historia es de Sana, y ella decide quién la oye.
    .give-space = No buscarla, para que tenga su calma
    .give-space-why = Dejar a alguien en calma es amable. Pero puede sentirse como perder a un amigo: mejor invitarla.
