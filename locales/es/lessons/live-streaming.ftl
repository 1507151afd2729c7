lesson = En vivo y a tu manera
    .summary = Qué tiene de especial el video en vivo y cómo seguir al mando de tu propio programa.
    .can-before-button = decidir qué se verá antes de empezar una transmisión
    .can-set-stream = ajustar quién puede mirar, comentar y mandar regalos
    .can-end-it = pasar por alto un comentario o terminar sin dar razones
    .can-know-help = decir quién puede ayudar si algo salió mal en vivo
    .discuss-live-or-later = ¿Qué tiene de bueno lo que es en vivo, y cuándo sirve igual un video para después?
    .discuss-kind-viewer = ¿Qué hace alguien amable cuando los comentarios se ponen feos?
    .discuss-app-rules = ¿Qué debería revisar una aplicación antes de dejar transmitir a alguien?
    .home-show-stream = ¿Qué transmisión te gusta mirar? Muéstrame un poco.
    .home-my-wall = ¿Qué podría saber alguien al mirar la pared que tenemos detrás?
    .home-stop-sign = ¿Qué señal podría significar «ayúdame a terminar esto»?
    .family = Hagan una transmisión de mentira con un marco de cuadro vacío, sin ninguna cámara. Los demás dicen en voz alta qué se ve detrás de la estrella del programa.
    .teacher = El objetivo: que el grupo decida antes de presionar el botón y sepa que puede parar cuando quiera. Trabajen con Amina, Mira y Joaquín, y no muestre el canal de nadie del grupo. Suelen decir «pero si después se borra». Responda que quien mira puede grabar su pantalla, y que también hay ayuda.

no-second-look =
    Lo que pasa en vivo emociona porque pasa ahora mismo: un concierto, un torneo, un pastel que quizás se hunde. Pero nadie revisa antes una transmisión. Lo que alguien dice o muestra ya llegó.

    Es como estar en un cuarto iluminado con las cortinas abiertas. Con gente que conoces puede ser maravilloso. Por eso, decide antes de presionar el botón, mientras las cortinas siguen cerradas.
    .title = Sin una segunda mirada
    .alt = Una persona joven frente a un teléfono en un soporte. Detrás, la cortina está medio abierta a una calle llena de ventanas.
    .slide = Lo que pasa en vivo emociona porque pasa ahora mismo. Pero nadie lo revisa antes, y lo que se muestra ya llegó. Por eso, decide antes de presionar el botón.
    .notes = Empiece por lo bueno de lo que es en vivo y pida ejemplos. Después pregunte qué cambia si nadie puede editar. Mantenga un tono curioso: se trata de planear, no de tener miedo.

in-the-frame = Amina, de 11 años, quiere hornear en vivo para sus primas. Esto es lo que ve su cámara. ¿Qué tiene que salir de la imagen? Presiona las cuatro cosas.
    .title = El programa de Amina en la cocina
    .alt = Una cocina. Por la ventana se ve una torre con reloj. En una silla cuelga un suéter de la escuela y junto a un tazón hay una carta. Un niño baila y un gato duerme en un banco. En la pared hay una tarjeta con una ciruela.
    .notes = Pida la razón en cada lugar. Algunos merecen debate, como el del hermano. Una buena regla para el grupo: mirar una vez la imagen con los ojos de una persona desconocida.
    .bowl = El tazón y la harina
    .bowl-why = De eso se trata el programa. No dicen quién es Amina ni dónde está.
    .sweater = Su suéter de la escuela
    .sweater-why = El nombre muestra dónde está en los días de clases. Un delantal sirve igual.
    .letter = Una carta sobre la mesa
    .letter-why = Puede llevar su nombre y su calle, y la cámara ve letra pequeña. Se va al cajón.
    .cat = El gato dormido en una silla
    .cat-why = Quizás se robe el programa, y nada más. Solo hay que quitar una placa con teléfono.
    .brother = Su hermanito, que baila
    .brother-why = Es muy tierno, pero todavía no puede decidirlo. Amina graba sin él y después bailan.
    .window-view = Lo que se ve por la ventana
    .window-view-why = Una tienda, un letrero o una torre pueden mostrar qué calle es. Se cierra la cortina, y listo.
    .nickname = La tarjeta con una ciruela
    .nickname-why = Es por «Chef Ciruela», su apodo. Su nombre queda en privado.

who-is-there =
    El contador dice cuántas personas miran, pero no quiénes son. Los nombres se pueden inventar, y hasta un video de alguien puede ser falso. Además, quien mira puede grabar su pantalla, y algo en vivo puede quedarse.

    No es razón para tenerle miedo a todo el mundo. Casi toda la gente disfruta la música o el pastel, y nada más. Sí es buena razón para mostrarles a desconocidos solo lo que cualquiera puede ver.
    .title = Once personas miran, ¿y quiénes son?
    .alt = Un teléfono en un trípode. Al lado hay once imágenes de perfil redondas, como un planeta, una cometa y un robot.
    .slide = El contador dice cuántas personas miran, pero no quiénes son. Además, pueden grabar su pantalla. Muéstrales a desconocidos solo lo que cualquiera puede ver.
    .notes = Pregunte qué se sabe de alguien solo por un nombre y una imagen. Si alguien dice «no tengo nada que esconder», dele la razón y agregue que elegir también es agradable.

your-crew =
    Todo programa tiene un equipo: busca el tuyo. Una persona adulta de confianza puede estar cerca mientras la cámara está encendida. Una amiga que conoces puede cuidar los comentarios. Decidan juntos qué vas a mostrar y cuándo vas a parar.

    En algunas aplicaciones solo pueden transmitir personas adultas. Entonces puedes grabar un video, mirarlo con tu equipo y decidir quién lo ve.
    .title = Todo programa tiene un equipo
    .alt = Un papá y una persona adolescente, sentados a la mesa de la cocina.
    .slide = Todo programa tiene un equipo. Una persona adulta puede estar cerca, y una amiga puede cuidar los comentarios. Decidan juntos qué vas a mostrar y cuándo vas a parar.
    .notes = Que repartan los papeles de un programa inventado: quién presenta, quién cuida los comentarios y el reloj, qué persona adulta está cerca. Puede ser una abuela, un cuidador o una educadora. Las reglas y las edades varían y cambian a menudo.

mira-stream = Mira, de 12 años, construye robots y quiere transmitir en vivo. Así le dejó una aplicación su transmisión. Mueve los interruptores y mira qué ve una persona desconocida.
    .title = Los interruptores de Mira
    .notes = Antes de mover cada interruptor, deje que adivinen qué línea va a cambiar. Uno ya está bien. Pregunte cuáles dos cambiarían si todo empezara en diez segundos.
    .name = Mira
    .viewers = Solo puede mirar la gente que acepté
    .viewers-why = Es el más importante. Mira sabe quién está en la sala antes de decir hola.
    .viewers-shown = El taller de Mira, en vivo
    .viewers-hidden = Una nutria y las palabras «para amigos»
    .comments = Solo pueden comentar mis amigos
    .comments-why = Los comentarios vienen de gente que Mira conoce. Así también es más fácil cuidarlos.
    .comments-shown = Un espacio para escribirle a Mira en vivo
    .comments-hidden = Ningún espacio para escribir
    .gifts = Quienes miran pueden mandarme regalos
    .gifts-why = Con las monedas pueden llegar pedidos. Sin ellas, nadie puede hacer como si Mira le debiera algo.
    .gifts-shown = Un botón para mandarle monedas a Mira
    .gifts-hidden = Ningún botón de monedas
    .guests = Cualquiera puede pedir entrar con video
    .guests-why = Este ya estaba bien desde el principio. Mira decide antes quién sale en cámara con ella.
    .guests-shown = Un botón para salir en cámara con Mira
    .guests-hidden = Ninguna forma de entrar con video
    .clips = Quienes miran pueden guardar fragmentos
    .clips-why = Sin el botón, menos fragmentos pasan a otras manos. Alguien aún podría grabar su pantalla: también importa el fondo.
    .clips-shown = Un botón para guardar partes del programa
    .clips-hidden = Ningún botón para guardar
    .town = Mostrar mi ciudad
    .town-why = El robot se ve igual de bien sin decir el lugar. Sus amigos ya saben dónde vive Mira.
    .town-shown = El nombre de la ciudad de Mira
    .town-hidden = Ningún lugar

your-show =
    En vivo todo va rápido. Los comentarios quieren respuesta ya, vuelan monedas por la pantalla y los demás animan. Alguien puede ofrecer monedas por un reto o pedir una llamada privada. Eso es presión, aunque lleve una carita sonriente.

    Es tu programa. Puedes pasar por alto un comentario, bloquear una cuenta o parar a mitad de la canción. Unas monedas no te obligan a nada.
    .title = Es tu programa
    .alt = Un teléfono en un trípode muestra un gran botón para detener. Una mano lo presiona.
    .slide = En vivo todo va rápido, y las monedas por un reto son presión. Es tu programa. Puedes pasar por alto un comentario, bloquear una cuenta o parar a mitad de la canción.
    .notes = Practiquen en grupo: tres palmadas, «¡Eso fue todo por hoy, adiós!», y nadie se mueve. Parar debe sentirse normal. Pregunte por qué una cuenta regresiva o un público que anima hacen más difícil el no.

joaquin-live = Joaquín, de 13 años, toca la guitarra en vivo. Sus primas lo están mirando. ¿Qué debería decir Joaquín?
    .title = En vivo con Joaquín
    .notes = El grupo aconseja a Joaquín; nadie hace el papel de la otra cuenta. Pare después de cada respuesta y pregunte qué logra. Después tomen otro camino, y señale que en todos hay alguien a su lado al final.
    .name = Joaquín
    .other = estrella_77
    .opening = Dos primas mandan aplausos. Entonces entra una cuenta nueva.
    .nice = Linda canción.
    .coins = Te doy monedas si haces un reto.
    .no-dares = Aquí no hay retos. ¡Otra canción!
    .no-dares-why = Corto y alegre, y el programa sigue. Joaquín decide qué se toca.
    .what-dare = ¿Qué tipo de reto?
    .what-dare-why = A casi cualquiera le daría curiosidad. Pero una pregunta mantiene viva la oferta, y la puede pasar por alto.
    .all-right = ¡Bueno, acepto!
    .all-right-why = Cuando otros miran, el sí sale rápido. Quien empuja es la otra cuenta, y Joaquín todavía puede parar.
    .call = Hagamos una videollamada privada.
    .join-call = Bueno, dame un minuto.
    .join-call-why = Cuesta rechazar a alguien que te admira. Joaquín todavía puede cambiar de idea, y hay ayuda.
    .after-show = Quizás después del programa.
    .after-show-why = Gana algo de tiempo, y eso sirve. Un no claro terminaría el asunto.
    .end-stream = (Termina y busca a su madrastra)
    .end-stream-why = Nadie tiene que despedirse antes. Lejos de la cámara, Joaquín puede pensar, y no está solo.
    .waiting = Todos esperan. Apúrate.
    .ask-others = ¿Qué dicen los demás?
    .ask-others-why = Preguntar a los amigos es buena costumbre. Aquí nadie tiene que votar, porque el programa es de Joaquín.
    .block-now = Aquí toco canciones. (Anota el nombre y bloquea)
    .block-now-why = Joaquín dice de qué va su programa, guarda el nombre y cierra la puerta. A sus primas no les molesta.
    .just-once = Está bien, pero solo una vez.
    .just-once-why = Un empujón así funciona con mucha gente. No es culpa de Joaquín, y puede pedir ayuda enseguida.
    .later-dare = Más tarde, a Joaquín no le gusta cómo se siente. Va y se lo cuenta a su madrastra.
    .later-call = Más tarde, Joaquín no sabe qué hacer. Llama a su tío Rafa y se lo cuenta.
    .still-hands = Joaquín pone la mano sobre las cuerdas, y todo queda en silencio. Es su programa. Puede parar aquí.
    .told = «Qué bueno que viniste», dice su madrastra. Guardan el nombre y los comentarios y reportan la cuenta. Desde ahora queda bloqueada. Después, Joaquín toca la canción hasta el final, solo para la cocina.
    .helped = «Gracias por contármelo. No es tu culpa», le dice a Joaquín la persona adulta. Juntos guardan el nombre y los comentarios, reportan la cuenta y la bloquean. El domingo toca para sus primas en el patio.

camera-off =
    Una videollamada también es en vivo, y se puede grabar sin que se note. Quizás te la propone alguien que solo conoces por la pantalla. Puedes decir que no sin dar razones. Las videollamadas son para gente que conoces, con permiso de una persona adulta.

    ¿Alguien pide algo íntimo ante la cámara, o lo muestra? Termina la llamada y cuéntaselo a alguien de confianza. También lo puedes reportar. Y cuando no uses una cámara, apágala o tápala.
    .title = Cuando la cámara está apagada
    .alt = Una computadora portátil sobre una mesa, junto a una planta. Una tapa pequeña y redonda cubre la cámara.
    .slide = Una videollamada también es en vivo. Puedes decir que no sin dar razones. Si alguien pide algo íntimo ante la cámara, termina la llamada y cuéntaselo a alguien. Tapa la cámara cuando no la uses.
    .notes = Diga «algo íntimo» y déjelo ahí; se entiende. Hay quien llama todos los días a su familia que vive lejos, y eso está muy bien. Un papel adhesivo sirve para tapar la cámara.

after-the-stream =
    A veces algo sale mal ante la cámara. No es tu culpa, aunque aceptaras monedas o dijeras que sí. Tampoco si la aplicación era para adultos. Quien grabó una llamada a escondidas hizo mal, no tú.

    Guarda nombres y comentarios, pero no copies imágenes íntimas. Muchas veces se pueden retirar. Cuéntaselo a una abuela, un maestro, una entrenadora o un enfermero. Quien hace daño puede ser alguien conocido. Si alguien te lastima o no escucha, elige a otra persona o una línea de ayuda. En una noche muy mala, en Ayuda hay también una línea de crisis y el número de emergencias.
    .title = Después de la transmisión
    .alt = Una joven y una mujer adulta, sentadas juntas en los escalones del porche, bajo un farol. La mujer la rodea con el brazo.
    .slide = Si algo sale mal ante la cámara, no es tu culpa. Guarda nombres y comentarios. Cuéntaselo a alguien de confianza; si te lastima o no escucha, a otra persona o línea de ayuda. ¿Mala noche? Línea de crisis, en Ayuda.
    .notes = Lea dos veces las dos primeras frases, porque hay quien las espera. No pregunte si le pasó algo a alguien. Nombre a dos personas de su escuela que escuchan y termine con algo tranquilo.

what-differs = ¿Qué tiene de distinto el video en vivo?
    .known-only = Que solo lo ve la gente que te conoce
    .known-only-why = Con amigos en los comentarios, así parece. Quién lo ve depende de los ajustes: revísalos primero.
    .no-check = Que nadie lo revisa antes que los demás
    .no-check-why = Falta la segunda mirada, y no se puede editar nada. Por eso se decide antes de presionar el botón.
    .like-a-call = Que es privado, como hablar por teléfono
    .like-a-call-why = Se siente cercano, y es fácil pensarlo. Pero otra gente puede mirar, y una pantalla se puede grabar.
    .app-checks = Que la aplicación lo revisa todo antes
    .app-checks-why = Sería un alivio. En vivo quiere decir ahora mismo: la aplicación solo puede actuar después.

nobody-has-it = Cuando termina una transmisión en vivo, ya nadie puede tenerla.
    .true-why = De tu pantalla sí desaparece. Pero quien mira puede grabar la suya, así que planea qué muestras.
    .false-why = Quien mira puede grabar su pantalla. Y si algo se difunde, todavía hay formas de pedir ayuda.

which-switch = Une cada deseo con el ajuste que ayuda.
    .hiro = Hiro quiere que solo miren sus primas
    .hiro-to = Solo puede mirar la gente que acepté
    .hiro-why = Deja entrar a quienes conoce. Los demás ven una cortina cerrada.
    .zoya = Zoya quiere mensajes solo de amigos
    .zoya-to = Solo pueden comentar mis amigos
    .zoya-why = Las palabras de gente desconocida se quedan afuera, y ella se concentra en su programa.
    .finn = Finn quiere que nadie le ofrezca monedas
    .finn-to = Nadie puede mandarme regalos
    .finn-why = Sin monedas, nadie puede hacer como si Finn le debiera algo.
    .ada = Ada quiere que su lugar quede en privado
    .ada-to = No mostrar mi ciudad
    .ada-why = El programa funciona igual de bien sin el nombre de un lugar.

leo-dare = Leo está en vivo, y alguien le ofrece monedas por un reto. ¿Qué es lo mejor?
    .take-coins = Tomar monedas sin hacer el reto
    .take-coins-why = Parece una jugada lista. Pero las monedas están para que sienta que debe algo: sin monedas, no hay hilo.
    .let-vote = Dejar que decidan los que miran
    .let-vote-why = Preguntar a los demás parece justo. Pero un público que anima hace más difícil el no, y el programa es de Leo.
    .play-on = Ignorar el comentario y seguir
    .play-on-why = Un comentario no necesita respuesta. Leo sigue al mando, y también puede bloquear la cuenta.
    .tiny-dare = Hacer un reto chiquito y parar
    .tiny-dare-why = Algo tan pequeño parece inofensivo. Pero muchas veces viene otro, así que puede pasar por alto el primero.

before-live = ¿Qué conviene hacer antes de transmitir en vivo?
    .post-street = Publicar en qué calle vas a grabar
    .post-street-why = Invitar gente es amable. Pero una calle muestra dónde estás: tus amigos la pueden saber en persona.
    .clear-wall = Elegir una pared que no tenga nada
    .clear-wall-why = Una pared lisa no cuenta nada. Pistas como el nombre de una escuela quedan fuera de la imagen.
    .someone-close = Pedir que un adulto esté cerca
    .someone-close-why = Con alguien de confianza al lado, no estás a solas si un comentario te parece raro.
    .open-all = Abrir los comentarios a desconocidos
    .open-all-why = Más comentarios suenan a más diversión. Los de tus amigos son más fáciles de cuidar.
    .end-time = Decidir a qué hora vas a terminar
    .end-time-why = Con un final planeado es fácil parar. También puedes terminar antes.

stop-midway = Puedes terminar una transmisión a la mitad, sin dar razones.
    .true-why = Es tu programa, y decides tú. Nadie tiene que despedirse antes.
    .false-why = Terminar antes puede parecer grosero, y muchos se quedan. Pero no le debes razones a nadie, y puedes parar cuando quieras.

zoe-saturday = Zoe quiere mostrar sus trucos de magia en vivo el sábado. Pon sus pasos en orden.
    .makes-plan = Hace un plan con su abuelo
    .makes-plan-why = El plan va primero: qué mostrar, cuándo parar y quién se queda cerca.
    .sets-viewers = Ajusta quién puede mirar y comentar
    .sets-viewers-why = Ya sabe quién debe venir. Los ajustes toman tiempo, así que van bastante antes.
    .last-look = Mira la imagen por última vez
    .last-look-why = Justo antes del botón puede quedar algo tirado por ahí. Ahora lo puede quitar.
    .goes-live = Presiona el botón y sale en vivo
    .goes-live-why = Todo está decidido, y puede disfrutar sus trucos.
    .closes-up = Termina y tapa la cámara
    .closes-up-why = Es el final del programa. Una cámara tapada no muestra nada sin querer.

ben-video = Ben conoce a alguien solo por un juego. Ahora esa persona quiere hacer una videollamada. ¿Qué es lo mejor?
    .no-and-tell = Negarse y contarlo a alguien de confianza
    .no-and-tell-why = Para un no, no hacen falta razones. Si alguien de confianza lo sabe, Ben no está solo cuando lleguen más mensajes.
    .own-camera = Decir que sí y apagar su cámara
    .own-camera-why = Apagar la cámara es buena idea. Pero no puede elegir qué le muestran, así que un no es más seguro.
    .video-proof = Decir que sí: el video es una prueba
    .video-proof-why = Ver una cara parece una prueba. Pero un video puede ser falso o prestado, y demuestra poco.
    .no-and-quiet = Decir que no y guardárselo para sí
    .no-and-quiet-why = El «no» está muy bien. Contarlo lo hace más fácil, porque entonces lo saben dos.

nadia-after = Nadia aceptó un reto ante la cámara y ahora se siente mal. ¿Qué es verdad?
    .wait-forgotten = Debe esperar a que todos lo olviden
    .wait-forgotten-why = Mucha gente espera que el tiempo lo arregle. Con ayuda pesa menos, y la hay hoy mismo.
    .hers-to-solve = Dijo que sí: le toca resolverlo
    .hers-to-solve-why = Mucha gente lo piensa y se calla. Pero la presión vino de otra persona, y Nadia puede recibir ayuda.
    .find-who = Primero debe averiguar quién fue
    .find-who-why = Es natural querer saberlo. Averiguarlo es trabajo de otros: Nadia puede contarlo ya.
    .not-to-blame = No es su culpa y puede contarlo
    .not-to-blame-why = La responsabilidad es de quien presionó. Hoy puede escucharla una entrenadora, una tía o una línea de ayuda.
