lesson = En vivo y a tu manera
    .summary = Vera hornea en vivo. ¿Qué puede ver la cámara, quién mira y qué pasa si un comentario presiona?
    .can-before-button = decidir qué se verá antes de empezar una transmisión
    .can-kind-or-push = distinguir un comentario sobre el programa de uno que presiona
    .can-end-it = elegir una buena manera de terminar una transmisión o una llamada y buscar ayuda
    .discuss-live-or-later = ¿Qué tiene de bueno lo que es en vivo, y cuándo sirve igual un video para después?
    .discuss-kind-viewer = ¿Qué puede hacer alguien que mira cuando los comentarios se ponen feos?
    .discuss-app-rules = ¿Qué debería revisar una aplicación antes de dejar transmitir a alguien?
    .home-show-stream = ¿Qué transmisión te gusta mirar? Muéstrame un poco.
    .home-my-wall = ¿Qué se podría saber al mirar la pared que tenemos detrás?
    .home-stop-sign = ¿Qué seña podría significar «ayúdame a terminar esto»?
    .family = Levanta un marco vacío y haz un programa de dos minutos, sin ninguna cámara. Los demás dicen en voz alta qué se ve detrás de la estrella.
    .teacher = El objetivo: que el grupo decida antes de presionar el botón y descubra que terminar una transmisión no cuesta nada. Trabajen con la cocina de Vera y deje fuera los canales del grupo. Suelen decir «pero si después se borra». Responda que quien mira puede grabar su pantalla, y que también hay ayuda.

in-the-frame = Vera, de 12 años, quiere hornear en vivo como «Chef Ciruela». Luca vino a ayudar. Esto ve la cámara. ¿Qué hay que quitar de la vista antes de empezar? Busca las cuatro cosas.
    .slide = ¿Qué hay que quitar antes de que Vera salga en vivo? Di las cuatro letras.
    .title = La cocina de Chef Ciruela
    .alt = Una cocina. Por la ventana se ve una torre con reloj. En una silla cuelga un suéter de la escuela y junto a un tazón hay una carta. Un chico baila con los brazos en alto y un gato duerme en un banco. En la pared hay una tarjeta con una ciruela.
    .notes = Pida la razón en cada lugar. Lo de Luca merece debate: ¿qué haría falta para que estuviera bien? En algunas aplicaciones solo transmiten adultos; un video para después también es buena idea.
    .bowl = El tazón y la harina
    .bowl-why = De eso se trata el programa. No dicen quién es Vera ni dónde está.
    .sweater = El suéter escolar
    .sweater-why = Muestra dónde está entre semana. Con un delantal alcanza.
    .letter = La carta
    .letter-why = Lleva su nombre y su calle, y la cámara ve letra pequeña. Al cajón.
    .cat = El gato del banco
    .cat-why = Quizás se robe el programa, y nada más.
    .dancer = Luca, que baila
    .dancer-why = No sabe que la cámara lo ve. Es su cara, así que Vera le pregunta. Él prefiere bailar de incógnito.
    .window-view = Lo que se ve por la ventana
    .window-view-why = La torre del reloj dice qué calle es. Se corre la cortina, y listo.
    .nickname = La tarjeta de la ciruela
    .nickname-why = Es por «Chef Ciruela». Su nombre se queda en privado.

who-is-there =
    El contador dice cuánta gente mira, pero no quién es. Los nombres se inventan. Quien mira puede grabar su pantalla, y una videollamada se puede grabar sin que se note nada.

    Casi toda esa gente solo quiere pastel. Por eso, decide antes de presionar el botón: qué ve la cámara, quién entra, quién se queda cerca y a qué hora terminas. A quien no conoces, muéstrale solo lo que cualquiera puede ver.
    .title = Once miran, pero ¿quiénes?
    .alt = Un teléfono en un trípode. Al lado hay once imágenes de perfil redondas, como un planeta, una cometa y un robot.
    .slide = El contador dice cuánta gente mira, no quién es. Una pantalla se puede grabar, y una llamada también, sin que se note. Por eso, decide antes de presionar el botón.
    .easy = No ves a quienes miran. Cualquiera puede grabar. Decide antes. ¿Qué se ve? ¿Quién entra?
    .notes = Pregunte qué se sabe de alguien solo por un nombre y una imagen. Hay quien llama cada día a su familia lejos, y esas llamadas están bien. Cuando la cámara no se usa, un papelito adhesivo la tapa.

cake-fan = Vera está en vivo. Uno de los nombres no lo conoce. ¿Qué debería decir Vera?
    .title = A alguien se le hunde el pastel
    .notes = Las tres respuestas sirven. Pregunte qué quiere saber esta persona. Que no haya señales no significa que sepamos quién es; por eso el papá de Vera sigue en la cocina.
    .easy = Alguien nuevo pregunta por el pastel. Hasta ahora no hay nada raro. Ayuda a Vera a elegir.
    .name = Vera
    .other = pura_harina
    .dishes = El señor Silva lava los platos a su lado. Los primos de Vera mandan aplausos.
    .hi-chef = ¡Hola, Chef Ciruela! Me encanta el programa.
    .sinks = A mí siempre se me hunde en medio.
    .oven-shut = ¿Abres el horno antes de tiempo?
    .oven-shut-why = Una pregunta de pasteles, de colega a colega. Todo queda donde cualquiera lo oye.
    .know-you = ¿Te conozco de algún lado?
    .know-you-why = Está bien preguntárselo. Cualquiera contesta cualquier cosa, así que no prueba mucho.
    .chefs-secret = ¡Secreto de chef! Mira y aprende.
    .chefs-secret-why = Una broma, y el programa sigue. Vera no tiene que contestar cada comentario.
    .every-two = Cada dos minutos. ¡No me aguanto!
    .just-cake = No, yo solo vengo por el pastel de ciruela.
    .pencil = Ya tengo el lápiz.
    .a-bowl = Pura_harina preguntó por el pastel y nada más. El de Vera también se hunde. «Entonces es un tazón», dice el señor Silva, y lo llena de ciruelas.

comments = Vuelan los comentarios. ¿Cuáles son sobre el programa y cuáles presionan a Vera? Pon cada tarjeta donde va.
    .title = ¿El pastel o la presión?
    .notes = Las tarjetas van en parejas que suenan parecido. Pregunte qué cambia: ¿el pastel o Vera? ¿Con todos o ella sola?
    .bin-show = Sobre el programa
    .bin-push = Presiona a Vera
    .which-flour = «¿Qué harina es?»
    .which-flour-why = Se trata del pastel. Puede contestar o seguir batiendo.
    .which-school = «¿Qué escuela es?»
    .which-school-why = Se trata de Vera. Con eso ningún pastel sale mejor.
    .ten-stars = «¡Diez estrellas para ese glaseado!»
    .ten-stars-why = Elogia lo que todo el mundo ve. No pide nada a cambio.
    .ten-coins = «¡Diez monedas si te comes la mantequilla!»
    .ten-coins-why = Ahora alguien paga por un reto. Las monedas no deciden lo que hace Vera.
    .others-quiet = «¿Puedes silenciar a los demás?»
    .others-quiet-why = Deja fuera a la gente que conoce. Ellos son su equipo.
    .sound-up = «¿Puedes subir el volumen?»
    .sound-up-why = Le sirve a todo el que mira.

coin-rain = El sábado siguiente aparece otra cuenta nueva. Vera dice que sí muy rápido, así que seamos su equipo. ¿Qué debería decir?
    .title = Monedas sobre el glaseado
    .notes = El comienzo es igual que la otra vez. Pregunte dónde cambia. Después de «tú y yo solos» nadie tiene que encontrar una buena frase; terminar es presionar un botón y no cuesta nada.
    .easy = Alguien le ofrece monedas a Vera. Después pide más. Vera puede parar. Ayúdala a elegir.
    .name = Vera
    .other = pastelito9
    .hi-chef = ¡Hola, Chef Ciruela! Me encanta el programa.
    .sinks = A mí siempre se me hunde en medio.
    .coins = Te doy monedas por un reto.
    .what-dare = ¿Qué clase de reto?
    .what-dare-why = ¿A quién no le daría curiosidad? También puede dejarlo pasar sin contestar.
    .im-in = ¡Bueno, acepto!
    .im-in-why = Cuando otros animan, el sí se escapa. La presión vino de la otra cuenta, y Vera puede parar.
    .oven-dare = ¡Mi horno ya es bastante reto!
    .oven-dare-why = La broma dice que no, y el programa sigue. Así es Vera.
    .call = Llámame. Tú y yo solos, sin los demás.
    .mid-frosting = ¡Y ese fue el programa de hoy!
    .mid-frosting-why = ¿A medio glaseado? Sí. Se acaba la transmisión y el pastel sigue ahí.
    .one-minute = Bueno, un minuto.
    .one-minute-why = Cuesta decirle que no a alguien que te admira. Todavía puede terminar, y el señor Silva está ahí.
    .stirs-on = Ahora no, ¡chao! Quizás el domingo.
    .stirs-on-why = Es un no amable, y así gana tiempo. Tampoco el domingo tiene que llamar. Alguien quiere hablar con ella a solas: puede mostrárselo al señor Silva.
    .later-dare = Más tarde, Vera lava el tazón dos veces. Sigue dándole vueltas. Se lo cuenta a su vecina, la señora Castillo.
    .later-call = Más tarde, a Vera no le entra ni un bocado de pastel. En la escuela busca a la entrenadora Ruiz.
    .sees-face = El señor Silva le ve la cara. «¿Qué pasó?», pregunta. Vera termina la transmisión.
    .told = Anotan el nombre, guardan los comentarios, reportan la cuenta y la bloquean. Después glasean la otra mitad. «Buen programa», dice el señor Silva. «Lo mejor fue el final».
    .helped = «Hiciste bien en venir. No fuiste tú: fue la presión». Guardan el nombre y los comentarios, reportan la cuenta y la bloquean. El domingo, Vera hornea para toda la calle, sin cámara.

recorded-call =
    .title = Lo que Vera le dice al señor Okafor
    .laptop-alt = Una computadora sobre una mesa, junto a una planta. Una tapita redonda cubre la cámara.
    .baking-class = En repostería en línea, Vera conoció a un chico. Se vieron por video.
    .now-says = Ahora él escribe: «Guardé nuestra llamada».
    .kitchen-alt = Vera está de pie en la cocina y mira un pastel hundido. Su papá, el señor Okafor, entra con un trapo de cocina.
    .sunk = Tienes cara de pastel hundido. ¿Qué pasó?
    .who-vera = Vera
    .who-mr-okafor = Señor Okafor
    .ask = ¿Con qué palabras entiende más el señor Okafor?
    .no-more-calls = Ya no quiero hacer videollamadas.
    .no-more-calls-why = Es un comienzo, y él va a escuchar. Quizás piense que la clase fue aburrida. Con una frase más, se entiende.
    .kept-call = Ese chico dice que guardó la videollamada.
    .kept-call-why = Quién y qué, en una línea. El señor Okafor ya sabe de qué se trata y puede sentarse con ella.
    .slow-laptop = ¿Revisas la computadora conmigo?
    .slow-laptop-why = Hacer algo juntos ayuda a hablar. Quizás primero busque una tecla rota.
    .notes = Lea los globos a dos voces. Después, que cada quien diga una vez en voz alta las palabras elegidas, a su pareja o a la pared. No se graba nada. Agregue que quien hizo mal fue el chico, no Vera.

after-the-stream =
    Quien graba una llamada a escondidas hace mal. Tú no, sin importar lo que dijiste, mostraste o aceptaste.

    Guarda nombres y palabras, nunca una copia de una imagen íntima. Reporta en la aplicación y después bloquea. Muchas veces las imágenes se pueden retirar. Cuéntaselo a tu papá, una tía, una entrenadora. ¿Fue esa persona, o no te escucha? Busca otra, o una línea de ayuda. ¿Noche muy mala? En Ayuda hay una línea de crisis.
    .title = Después de la transmisión
    .alt = Una chica y una mujer están sentadas en los escalones de un porche, bajo un farol. La mujer la abraza por los hombros.
    .slide = Quien graba una llamada a escondidas hace mal, no tú. Guarda nombres y palabras, reporta, bloquea. Cuéntaselo a tu papá, a una tía o a una línea de ayuda. ¿Noche mala? En Ayuda hay una línea de crisis.
    .easy = ¿Te grabaron? No hiciste nada malo. Guarda nombres y palabras. Reporta y después bloquea. Cuéntaselo a alguien de confianza. En Ayuda hay más.
    .notes = Lea dos veces la primera parte, porque hay quien la está esperando. No pida historias propias. Nombre a dos personas de su escuela que escuchan, y termine con algo tranquilo.

report-card = Milan toca la batería en vivo para sus primos. En el escritorio de atrás está su boleta de calificaciones. ¿Qué sirve aquí?
    .close-curtain = Correr la cortina
    .close-curtain-why = Sirve contra lo que se ve de la calle. La boleta está adentro, a plena luz.
    .ask-them = Preguntarle a quien sale en la imagen
    .ask-them-why = Hace falta cuando aparece una cara. Aquí solo hay un papel.
    .in-drawer = Meterlo en un cajón
    .in-drawer-why = Lleva su nombre y su escuela. Dentro del cajón, ninguna cámara la lee.

before-live = Luca quiere mostrar en vivo un problema de ajedrez. ¿Qué conviene hacer antes de presionar el botón?
    .post-street = Publicar en qué calle va a estar
    .post-street-why = Es lindo invitar. A sus amigos les puede decir el lugar en persona.
    .clear-wall = Sentarse frente a una pared vacía
    .clear-wall-why = Una pared vacía no dice nada de él.
    .open-all = Dejar que cualquiera entre con video
    .open-all-why = Suena a fiesta. Luca no puede elegir qué mostrarían en cámara.
    .end-time = Decidir a qué hora va a terminar
    .end-time-why = Con una hora fija, parar es fácil. Antes también se puede.

which-leads-away = Mientras Vera hornea, llegan tres comentarios. ¿Cuál la aleja de sus amigos?
    .turn-up = «¿Subes el volumen?»
    .turn-up-why = Es sobre el programa, y todo el mundo oye mejor.
    .just-us = «Hagamos una llamada, tú y yo».
    .just-us-why = En una llamada de dos, ningún primo ni su papá pueden ayudar.
    .coins-hop = «Diez monedas si saltas en un pie».
    .coins-hop-why = También presiona, para que haga un reto. Eso sigue pasando delante de todo el mundo.

hands-in-dough = Vera tiene las manos llenas de masa y el teléfono está al otro lado de la cocina. Alguien pide una llamada una y otra vez. ¿Cómo termina más rápido?
    .bye-first = Despedirse y después terminar
    .bye-first-why = Es amable, y casi siempre está bien. Con las manos llenas de masa, tarda en llegar al teléfono.
    .sign-nearby = Hacer una seña para que alguien cerca termine
    .sign-nearby-why = Una seña, y el señor Silva presiona el botón. Para eso está el equipo.
    .just-end = Terminar sin decir nada
    .just-end-why = Siempre se puede. Desde donde está, le toma un rato.

what-to-keep = El chico de la clase de repostería dice que grabó la llamada. ¿Qué conviene que guarde Vera?
    .new-promise = Su promesa, con sus palabras
    .new-promise-why = Tenerla tranquilizaría. Para conseguirla, tendría que seguir hablando con él.
    .his-words = Su nombre y sus mensajes
    .his-words-why = Los nombres y las palabras muestran lo que pasó. Para reportar, con eso basta.
    .the-video = Su video, antes de que lo borre
    .the-video-why = Parece una prueba. No le hace falta el video, y pedirlo alarga la conversación.

bakery-window = Luca transmite ajedrez por la noche. Detrás brilla el letrero de la panadería de enfrente. ¿Qué sirve aquí?
    .close-curtain = Correr la cortina
    .close-curtain-why = El letrero le dice a cualquiera en qué calle vive. Se corre la cortina, y ya no se ve.
    .ask-them = Preguntarle a quien sale en la imagen
    .ask-them-why = Se pregunta cuando hay una cara. Un letrero no tiene.
    .in-drawer = Meterlo en un cajón
    .in-drawer-why = Para cartas y boletas es lo mejor. Una panadería no cabe.

grading-papers = Milan transmite desde la sala. Detrás, su mamá duerme en el sofá. ¿Qué sirve aquí?
    .close-curtain = Correr la cortina
    .close-curtain-why = Tapa la calle. Su mamá está de este lado.
    .ask-them = Preguntarle a quien sale en la imagen
    .ask-them-why = Es su cara, y dormida no puede elegir. Milan le pregunta, o gira la cámara.
    .in-drawer = Meterlo en un cajón
    .in-drawer-why = Las cosas van al cajón. Las mamás deciden por sí mismas.

chess-comments = Luca transmite un problema de ajedrez. ¿Qué comentario puede contestar sin pensarlo mucho?
    .turn-up = «¿Subes el volumen?»
    .turn-up-why = Es sobre el programa y le sirve a todo el mundo.
    .just-us = «Hagamos una llamada, tú y yo».
    .just-us-why = Puede sonar a elogio. Lo aleja de toda la gente que conoce.
    .coins-hop = «Diez monedas si saltas en un pie».
    .coins-hop-why = Saltar es fácil. Con monedas de por medio, quizás siga otro reto.

drum-comments = Milan toca la batería en vivo. ¿Qué comentario podría hacerlo sentir que debe algo a cambio?
    .turn-up = «¿Subes el volumen?»
    .turn-up-why = Un deseo sobre el sonido. Lo sube o no lo sube.
    .just-us = «Hagamos una llamada, tú y yo».
    .just-us-why = Es otra señal: lo aleja de los demás. Aquí nadie le ofrece nada.
    .coins-hop = «Diez monedas si saltas en un pie».
    .coins-hop-why = Primero las monedas, después el reto. Aun con las monedas, puede decir que no.

tired-king = Tres amigos del club de ajedrez miran a Luca. Todo va bien, y él ya bosteza. ¿Qué manera de terminar va mejor?
    .bye-first = Despedirse y después terminar
    .bye-first-why = Un saludo a sus amigos, y a dormir. «¡Buenas noches, reyes!»
    .sign-nearby = Hacer una seña para que alguien cerca termine
    .sign-nearby-why = Un gran plan cuando el teléfono queda lejos. Hoy lo tiene enfrente.
    .just-end = Terminar sin decir nada
    .just-end-why = Siempre se puede. Sus amigos se preguntarían qué pasó, y hay tiempo para un saludo.

split-screen = Milan deja entrar a alguien con pantalla dividida. Esa persona empieza a mostrar algo íntimo. ¿Qué manera de terminar va mejor?
    .bye-first = Despedirse y después terminar
    .bye-first-why = Con amigos es amable. Aquí sobra cada segundo, y la despedida no hace falta.
    .sign-nearby = Hacer una seña para que alguien cerca termine
    .sign-nearby-why = Buscar ayuda está bien, y es lo que sigue. El botón bajo su dedo es más rápido.
    .just-end = Terminar sin decir nada
    .just-end-why = Un toque, y desaparece. Luego se lo cuenta a su mamá. Milan no hizo nada malo.
