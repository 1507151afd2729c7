lesson = Amigos, chats de grupo y ayuda
    .summary = Vera es la primera en enterarse. Milan rompe algo, y lo repara.
    .can-listen-first = elegir las primeras palabras cuando alguien te cuenta algo
    .can-small-move = hacer un pequeño gesto en un grupo, o reparar algo que dolió
    .can-share-load = distinguir qué le toca a un amigo y qué a una persona adulta
    .discuss-good-listener = ¿Qué hace con la cara, las manos y el teléfono quien sabe escuchar?
    .discuss-hard-sorry = ¿Por qué un «perdón» funciona y otro no?
    .discuss-old-and-new = ¿Cómo le hacen lugar los amigos de siempre a alguien nuevo?
    .home-put-right = ¿Qué rompiste alguna vez con una amiga o un amigo, y cómo lo reparaste?
    .home-three-people = ¿A qué tres personas adultas podría buscar alguien de nuestra calle?
    .home-stay-calm = ¿Qué te ayuda a poner cara tranquila cuando te cuento algo difícil?
    .family = Cada quien dice algo bueno de alguien que no está en el cuarto. Después, uno de ustedes se lo dice a esa persona.
    .teacher = El objetivo: que el grupo encuentre primeras palabras, haga un pequeño gesto en un chat y pase a un adulto lo que es demasiado para ellos. Que nadie se vaya pensando que debe salvar a alguien. Suelen decir «contar es ser soplón». Responda: el soplón quiere meter a alguien en problemas; quien cuenta quiere sacarlo de ellos.

first-to-hear =
    .title = Quizás te lo cuenten primero a ti
    .quiet-alt = Milan y Vera están en los escalones de un porche, al anochecer. Él mira al suelo y ella tiene el teléfono en las manos.
    .all-evening = Milan salió y no dice ni una palabra.
    .who-vera = Vera
    .no-need = No tienes que hablar. Yo aquí estoy.
    .tells-alt = Vera dejó el teléfono boca abajo en el escalón. Milan empieza a hablar.
    .who-milan = Milan
    .happened = Me pasó algo en internet. Eres la primera a la que le cuento.
    .listens-alt = Vera se acercó. Milan la mira.
    .first = A Vera le late fuerte el corazón.
    .ask = ¿Qué puede decir Vera primero?
    .sooner = ¿Y por qué no me lo dijiste antes?
    .sooner-why = Mucha gente lo pregunta primero, porque le importa. A Milan le puede sonar a regaño. Los porqués pueden esperar.
    .glad = Qué bueno que me lo contaste. Sigue.
    .glad-why = Le dice que contar fue buena idea, y deja que Milan lleve el ritmo. Después basta con escuchar.
    .show = A ver qué te escribieron.
    .show-why = Quiere entender. Qué muestra y a quién, lo decide Milan. Unas palabras amables abren más que una pantalla.
    .notes = Es la noche de la lección sobre sextorsión, del lado de Vera. Pregunte por qué cuesta contar a su edad; nadie habla de sí. En parejas, digan una vez en voz alta las primeras palabras, cada quien a su manera.

milan-repairs = Vera le escribió a Milan que su pastel de ciruelas se hundió otra vez y que lloró. Milan estaba enojado por otra cosa y puso una captura de eso en el grupo de la banda. ¿Qué debería escribir Milan ahora?
    .title = El pastel hundido
    .notes = Esta vez fue Milan quien lastimó, y puede repararlo. Si el grupo conoce el video que Vera publicó una vez de él, pregunte qué puede recordar. Que el grupo pruebe cada frase: ¿habla de Vera o de Milan? Pregunte a quién más le toca hacer algo aquí: a los seis que lo leyeron.
    .easy = Milan publicó un mensaje de Vera. Vera está dolida. Milan puede repararlo. Ayúdalo con las palabras.
    .name = Milan
    .other = Vera
    .you-posted = Publicaste mi mensaje. Y con carita de risa.
    .with-you = Se ríen contigo, no de ti.
    .with-you-why = Milan quiere que sea algo chiquito. De qué tamaño es, lo decide Vera. Tiene otro intento.
    .missed-practice = Faltaste al ensayo y me enojé.
    .missed-practice-why = Puede ser la razón, y se puede hablar de eso. Como primera frase, le echa la culpa a Vera.
    .down-now = Ya la quité. Fue cruel de mi parte.
    .down-now-why = Ya hizo algo, y lo llama por su nombre. Al final no viene ningún «pero».
    .six-read = La leyeron seis.
    .great-thanks = Ah, qué bien. Gracias por nada.
    .what-helps = ¿Qué puedo hacer que te ayude?
    .what-helps-why = Vera sabe mejor qué necesita. Milan pregunta, y luego le toca hacerlo.
    .new-cake = Te hago otro pastel.
    .new-cake-why = Linda idea, y a ella casi le da risa. El problema nunca fue el pastel, sino la captura.
    .forgive-me = Dime que ya estamos bien. Hoy.
    .forgive-me-why = Se siente fatal y quiere que se acabe. Vera puede estar enojada el tiempo que necesite.
    .boil-eggs = Tú ni un huevo sabes cocer. Diles en el grupo que no tenías derecho.
    .reads-again = Milan vuelve a leer su frase. Habla de él. La borra y pregunta qué necesita ella.
    .tell-them = Diles en el grupo que no tenías derecho.
    .in-group = «Publiqué algo que no era mío. Por favor, bórrenlo». Cinco lo borran y uno rezonga. Vera sigue enojada hasta el jueves. Ese día llega al ensayo con un pastel hundido. Es el mejor de todos.

small-moves =
    Cuando en un chat se ríen de alguien, casi todos creen que a los demás les parece gracioso. Así que se callan, y la cosa sigue.

    Un pequeño gesto cambia eso. No lo reenvíes. Escríbele algo amable a esa persona. Di «eso no está bien» si te sientes a salvo. Ve por una persona adulta.

    ¿Lo publicaste tú? Quítalo, di que fuiste tú y pregunta qué ayuda.
    .title = Un pequeño gesto
    .alt = Varios jóvenes alrededor de una mesa. Una chica se levanta y se pone al lado de alguien.
    .slide = Cuando en un chat se ríen de alguien, ayuda un pequeño gesto. No lo reenvíes. Escribe algo amable. Ve por una persona adulta. ¿Lo publicaste tú? Quítalo, dilo y pregunta qué ayuda.
    .easy = Un grupo se ríe de alguien. No lo reenvíes. Escribe algo amable. O busca a una persona adulta.
    .notes = Hablar frente a todos es solo uno de varios gestos, y el que más cuesta. Que cada quien elija el que se atrevería a hacer. No permita que se nombre ningún chat real.

send-it-on = A Vera le llegan seis cosas al teléfono. Le encanta reenviar. ¿Qué sigue su camino, qué se pregunta antes y qué se queda con ella?
    .title = ¿Lo reenvío?
    .notes = Pregunte qué decide: quién sale, quién lo hizo y si esa persona también se reiría. Deje que defiendan otra casilla; algunas tarjetas dependen del grupo.
    .bin-goes-on = Se reenvía
    .bin-ask-first = Primero pregunto
    .bin-stops-here = Se queda conmigo
    .bus-times = Los horarios del autobús para la excursión
    .bus-times-why = A todos les sirven, y nadie sale ahí.
    .bread-page = Una receta de la página pública de una panadería
    .bread-page-why = La publicaron para que la vea cualquiera.
    .luca-wins = Una foto de Luca con una copa de ajedrez
    .luca-wins-why = Es un momento de orgullo, y es suyo. Quizás le guste y quizás no. Una pregunta lo aclara.
    .new-beats = Un audio de Milan con tres ritmos nuevos
    .new-beats-why = Se lo mandó a ella. Quizás los ritmos todavía no están listos.
    .rank-list = Una lista que clasifica a los chicos de séptimo
    .rank-list-why = Alguien quedó al final. Con Vera se acaba.
    .gym-clip = Un video de un chico que llora en el gimnasio
    .gym-clip-why = Él no eligió esa cámara. Vera puede preguntarle cómo está y avisarle a la entrenadora Ruiz.

without-luca = Seis amigos de siempre abren un grupo nuevo sin Luca. Vera tiene amigos de los dos lados. Aquí no hay una sola respuesta correcta. ¿Qué podría escribir Vera?
    .title = El grupo sin Luca
    .notes = Un dilema: cada respuesta es buena y algo cuesta. Anoten qué gana y qué pierde cada una. Pregunte por el tiempo: ¿desde cuándo un «solo nosotros seis» empieza a doler?
    .easy = Los amigos de siempre hacen un grupo. Luca no está. Vera los quiere a todos. Aquí cualquier respuesta sirve.
    .name = Vera
    .other = Los Seis
    .just-us = ¡Grupo nuevo! Solo nosotros seis. No hace falta contarle a Luca, ¿sí?
    .why-not-him = Mmm. ¿Y por qué él no?
    .why-not-him-why = Quizás hay una razón, quizás nadie lo pensó. Preguntar pide un poco de valor.
    .no-lying = Bueno. Aunque si me pregunta, no le miento.
    .no-lying-why = Vera es leal con los seis y honesta con Luca. Funciona hasta que él pregunte.
    .ask-papa = Lo pienso en la cena.
    .ask-papa-why = Gana tiempo y otra opinión, la de sus papás. Los seis tienen que esperar un poco.
    .since-six = No es por él. Somos seis desde el kínder.
    .not-bring-up = No mientas. Solo no lo menciones.
    .papa-says = «Los amigos de siempre pueden tener algo suyo», dice el señor Okafor. «A mí me molestaría el secreto», dice el señor Silva.
    .stay-and-say = Me apunto. Y yo misma le cuento a Luca.
    .stay-and-say-why = Así se entera por una amiga y no por casualidad. Puede dolerle, y los seis pueden rezongar.
    .sit-out = Por ahora no cuenten conmigo.
    .sit-out-why = A Vera no le gustan los secretos sobre un amigo. A cambio se va a perder algunas bromas.
    .one-day-with = Me apunto si hacemos también un día con Luca.
    .one-day-with-why = Hay lugar para las dos cosas. Toca hablarlo, y pueden decir que no.
    .he-swallows = Luca traga saliva. «Gracias por decírmelo», dice. Le duele, y de todos modos juegan ajedrez.
    .misses-jokes = El lunes se ríen de algo que Vera no entiende. El martes, uno de los seis le pregunta qué le pasa.
    .lake-day = Cuatro quieren y dos se encogen de hombros. El día en el lago ya tiene fecha. Lo demás sigue abierto.

whose-job = Milan le contó a Vera de la amenaza. ¿Qué le toca a ella y qué le toca a una persona adulta?
    .title = ¿A quién le toca?
    .alt = Milan y el tío Ray, de barba gris, suben juntos una mochila grande y pesada a una banca.
    .notes = La meta es el alivio: muchas cosas no les tocan. Pregunte qué se siente cuando una tarjeta cae del otro lado.
    .bin-friend = A una amiga
    .bin-grown-up = A una persona adulta
    .hears-out = Escuchar a Milan, dos veces si quiere
    .hears-out-why = Para eso, las amigas son muy buenas. Pide tiempo y nada de estudios.
    .finds-who = Averiguar quién está detrás de la cuenta
    .finds-who-why = Suena emocionante. Metería también a Vera, y la policía sabe cómo hacerlo.
    .walks-along = Ir con él a ver al orientador Okoro
    .walks-along-why = Entre dos, un pasillo mide la mitad.
    .says-whose = Decirle: «Nada de esto lo causaste tú»
    .says-whose-why = Es verdad. De una amiga vale doble, y quizás haya que decirlo más de una vez.
    .every-night = Estar disponible todas las noches
    .every-night-why = Para ser amiga, Vera tiene que dormir. Los adultos y las líneas de ayuda pueden turnarse.
    .what-school-does = Decidir qué hace ahora la escuela
    .what-school-does-why = Para eso hay reglas, y gente con llaves.
    .asks-to-play = Invitarlo a tocar en la venta de pasteles
    .asks-to-play-why = Un plan normal le dice que sigue siendo Milan.

next-lamp =
    Un secreto sobre alguien que sufre daño es demasiado grande para dos chicos. Puedes pasárselo a un adulto, aunque hayas prometido callar. Eso no es traicionar.

    Empieza con alguien tranquilo: un abuelo, una entrenadora, una vecina. ¿No está, no escucha o hace el daño? La siguiente casa, o una línea de ayuda.

    ¿Hay peligro ahora? Llama al número de emergencias. ¿Una amiga o amigo ya no puede más? Hay una línea de crisis, en Ayuda.
    .title = Al siguiente farol
    .alt = Tres casas en fila tienen encendido el farol del porche. Una chica de trenzas camina hacia la primera.
    .slide = Un secreto sobre alguien que sufre daño es demasiado para dos chicos. Puedes pasárselo a una persona adulta, aunque hayas prometido callar. ¿No escucha? La siguiente casa o una línea de ayuda. ¿Peligro? Número de emergencias.
    .easy = Hay secretos demasiado grandes. Cuéntaselo a una persona adulta. ¿No escucha? Ve con otra.
    .notes = Que piensen en silencio en tres personas; nadie lee su lista. Nombre a quienes tienen tiempo en la escuela. Muestre dónde está Ayuda en la aplicación y que no guarda nada. Termine con algo ligero.

whisper = Una chica del grupo de Vera le dice en voz baja que alguien le manda mensajes raros. Nunca se lo había contado a nadie. ¿Qué puede decir Vera primero?
    .glad-you-told = «Qué bueno que me lo contaste».
    .glad-you-told-why = Acaba de dar un paso enorme. Estas palabras le dicen que fue un buen paso.
    .ideas-or-ear = «¿Quieres ideas o que te escuche?»
    .ideas-or-ear-why = Gran pregunta para un poco después. Justo al principio ayudan más unas palabras cálidas.
    .other-topic = «Podemos hablar de otra cosa».
    .other-topic-why = Lo diría con delicadeza. A ella podría sonarle a que Vera no quiere oírlo.

band-trouble = Milan lleva tres días hablando de su pelea con la cantante. Luca ya tiene cinco consejos. ¿Qué puede decir Luca?
    .glad-you-told = «Qué bueno que me lo contaste».
    .glad-you-told-why = Siempre es amable. Al tercer día, Luca puede averiguar qué busca Milan.
    .ideas-or-ear = «¿Quieres ideas o que te escuche?»
    .ideas-or-ear-why = Cinco consejos pueden sentirse como un sermón. Así Milan decide qué recibe.
    .other-topic = «Podemos hablar de otra cosa».
    .other-topic-why = Un descanso hace bien. Milan vuelve siempre al tema: todavía no ha terminado.

asked-all-day = Tres personas le han preguntado hoy a Luca por la publicación cruel. Se frota los ojos. «No me preguntes tú también». ¿Qué puede decir Vera?
    .glad-you-told = «Qué bueno que me lo contaste».
    .glad-you-told-why = Palabras cálidas. Solo que Luca no le ha contado nada: quiere un descanso.
    .ideas-or-ear = «¿Quieres ideas o que te escuche?»
    .ideas-or-ear-why = Casi siempre es buena. Hoy es la pregunta número cuatro.
    .other-topic = «Podemos hablar de otra cosa».
    .other-topic-why = Por un rato, Luca es solo Luca. Puede volver al tema cuando quiera.

voice-message = En el grupo se rieron de un audio de Luca. Ya lo borraron y pidieron perdón. En el almuerzo, Luca está solo. ¿Qué gesto conviene más?
    .kind-line = Algo amable para esa persona
    .kind-line-why = Lo que falta ahora es alguien de su lado. Basta con «¿Quieres de mis papas?».
    .ask-delete = No reenviar y pedir que lo borren
    .ask-delete-why = Es un buen gesto, y ya se hizo. Luca sigue ahí sentado, solo.
    .fetch-adult = Ir enseguida por una persona adulta
    .fetch-adult-why = Buscar a alguien siempre está bien. Aquí, Vera también puede sentarse con él y ya.

mean-caption = Una foto del aparato auditivo de Milan, con una frase cruel, va de teléfono en teléfono. Acaba de llegarle a Luca. ¿Qué gesto conviene más?
    .kind-line = Algo amable para esa persona
    .kind-line-why = A Milan le va a gustar, y puede venir después. Mientras tanto, la foto sigue viajando.
    .ask-delete = No reenviar y pedir que lo borren
    .ask-delete-why = La foto vive de que la pasen. Con Luca se detiene, y quizás con dos más.
    .fetch-adult = Ir enseguida por una persona adulta
    .fetch-adult-why = Bien, y la señora Lindqvist debe saberlo pronto. Su parte, Luca la puede parar en este instante.

after-school = En el chat de un juego planean lastimar a un chico a la salida. Milan lo lee a las dos. ¿Qué gesto conviene más?
    .kind-line = Algo amable para esa persona
    .kind-line-why = Sabría que no está solo. Su camino a casa seguiría siendo peligroso.
    .ask-delete = No reenviar y pedir que lo borren
    .ask-delete-why = Esas palabras son una prueba, así que se guardan. Lo que cuenta es la próxima hora.
    .fetch-adult = Ir enseguida por una persona adulta
    .fetch-adult-why = Alguien puede salir lastimado pronto. Un maestro puede actuar antes de que suene el timbre.

old-photo = Vera publicó una foto vieja de Milan disfrazado de rana. Él está rojo como un tomate, y cada minuto la ven más. ¿Qué debería hacer Vera ahora?
    .sorry-alone = Pedirle perdón, solo entre los dos
    .sorry-alone-why = Importa, y pronto. Mientras lo escribe, alguien más abre la foto.
    .down-and-say = Quitarlo y decirlo en el grupo
    .down-and-say-why = Cada minuto cuenta, y el grupo debe saber que no estuvo bien.
    .ask-what-helps = Preguntarle qué lo ayudaría
    .ask-what-helps-why = Buena pregunta para después. Lo que quiere en este minuto está claro.

sharp-line = Vera le escribió a Luca algo hiriente. Nadie más lo vio. No deja de pensarlo. ¿Qué debería hacer Vera ahora?
    .sorry-alone = Pedirle perdón, solo entre los dos
    .sorry-alone-why = Pasó entre dos personas. Ahí mismo se puede reparar.
    .down-and-say = Quitarlo y decirlo en el grupo
    .down-and-say-why = Nadie más lo vio. En el grupo se haría más grande.
    .ask-what-helps = Preguntarle qué lo ayudaría
    .ask-what-helps-why = Va bien con cosas más grandes. Aquí basta una frase honesta.

told-one = Milan le contó a un chico algo que Luca le dijo en secreto. Ya no se puede deshacer. Milan ya pidió perdón. ¿Qué debería hacer Milan ahora?
    .sorry-alone = Pedirle perdón, solo entre los dos
    .sorry-alone-why = Ya lo hizo, y estuvo bien. Otro perdón no repara más.
    .down-and-say = Quitarlo y decirlo en el grupo
    .down-and-say-why = Aquí nada se puede quitar. En el grupo se enteraría todavía más gente.
    .ask-what-helps = Preguntarle qué lo ayudaría
    .ask-what-helps-why = Solo Luca sabe qué necesita ahora. Quizás, que el otro chico no lo repita.

wobbly-knees = Milan quiere contarle de la amenaza al enfermero Bello. Le tiemblan las rodillas. ¿Qué le toca a Vera?
    .walk-along = Ir con él y esperar en la puerta
    .walk-along-why = Habla él, y ella hace más corto el camino. Si quiere, la invita a pasar.
    .pass-it-to = Contarle al orientador Okoro lo que sabe
    .pass-it-to-why = Puede hacerlo cuando sea. Milan está por contarlo él mismo, así que necesita compañía.
    .sleep-now = Por hoy basta: descansar
    .sleep-now-why = Las amigas también descansan, y a ella le toca en la noche. Ahora la necesitan.

odd-question = En una aplicación de videos, alguien que Vera no conoce le pregunta por Milan y la amenaza. ¿Qué le toca a Vera?
    .walk-along = Ir con él y esperar en la puerta
    .walk-along-why = Lo hace muy bien. Milan no va a ningún lado ahora, y la noticia la tiene ella.
    .pass-it-to = Contarle al orientador Okoro lo que sabe
    .pass-it-to-why = Puede ser una pista. Vera no contesta, guarda el mensaje y lo entrega.
    .sleep-now = Por hoy basta: descansar
    .sleep-now-why = Ya hizo mucho. Este mensaje es nuevo, y los adultos todavía no lo conocen.

eleven-at-night = Son las once de la noche. Un amigo de Luca está con su tía y ya habló con una línea de ayuda. Luca quiere quedarse despierto, por si acaso. ¿Qué le toca a Luca?
    .walk-along = Ir con él y esperar en la puerta
    .walk-along-why = Eso fue en la tarde, y lo hizo. Ahora otras personas acompañan a su amigo.
    .pass-it-to = Contarle al orientador Okoro lo que sabe
    .pass-it-to-why = Buena idea para mañana. Esta noche, la tía ya lo sabe todo.
    .sleep-now = Por hoy basta: descansar
    .sleep-now-why = Su amigo tiene compañía. Un Luca descansado vale mucho en el desayuno.
