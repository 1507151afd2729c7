lesson = Detectives de pistas
    .summary = Encuentra las pistas que muestran quién eres y elige quién las ve.
    .can-find-clues = encontrar pistas pequeñas que muestran quién es alguien o dónde está
    .can-set-page = elegir quién puede ver la página de un juego
    .can-skip-question = dejar sin respuesta una pregunta demasiado personal
    .can-slipped-out = contárselo a alguien de confianza si se te escapó una pista
    .discuss-fun-facts = ¿Qué se puede compartir que sea divertido y no revele nada?
    .discuss-who-needs = ¿Quién necesita saber en qué calle vive una niña o un niño, y quién no?
    .discuss-kind-no = ¿Cómo se puede decir que no a una pregunta con amabilidad?
    .home-player-name = Ayúdame a inventar un nombre para jugar. ¿Cuál elegirías?
    .home-kitchen-photo = ¿Qué pistas podría tener una foto de nuestra cocina?
    .home-one-line = ¿Qué frase cambiarías en la página de Tomás?
    .family = Abran la página de un juego y mírenla como detectives que no conocen a su familia. Cambien un ajuste y elijan un día para revisarlo, porque una actualización puede deshacer el cambio.
    .teacher = Aquí se aprende a encontrar las pistas que muestran quién es alguien o dónde está, y que cada quien elige quién las ve. Trabajen con Tomás, Suki y Emeka, nunca con la página de alguien del grupo. Quizás oiga «es solo una cosita». Diga que sí, y ponga al lado una segunda y una tercera pista.

clue-board =
    Un detective se fija en las pistas pequeñas. Una gorra muestra un equipo. Un autobús muestra un camino a casa. Una pista sola dice muy poco. Varias juntas pueden mostrar dónde está alguien.

    Hoy investigas tú. Busca las pistas y elige cuáles son privadas. Privado es lo que solo sabe la gente en quien confías.
    .title = El tablero de pistas
    .alt = Tarjetas en un tablero muestran una gorra, un autobús escolar, un perro y un farol. Unos hilos las unen con una casita en el centro.
    .slide = Una pista sola dice muy poco. Varias juntas pueden mostrar dónde está alguien. Busca las pistas y elige cuáles son privadas. Privado es lo que solo sabe la gente en quien confías.
    .notes = Señale las tarjetas una por una y pregunte qué dice cada una sola. Después pregunte qué dicen juntas. Que sea un juego: encontrar pistas es una habilidad, y nadie hizo nada malo.

tomas-page = Tomás tiene 9 años. Escribió una página para su juego, y cualquiera puede leerla. ¿Qué le dice cada frase a una persona desconocida?
    .title = Ocho frases de Tomás
    .notes = Jueguen a ser detectives y digan «caso cerrado» cuando una frase no revele nada. Pregunte cómo podría Tomás guardar lo divertido y quitar la pista. Algunas tarjetas merecen un debate.
    .bin-who = Muestra quién es
    .bin-where = Muestra dónde está
    .bin-nothing = No revela nada
    .soccer = «¡Fútbol en el parque Roble cada lunes!»
    .soccer-why = Da un lugar y un día. «Me gusta el fútbol» es igual de divertido.
    .nickname = «Llámenme TacoValiente».
    .nickname-why = Un nombre inventado hace reír. Y no muestra quién es.
    .full-name = «Me llamo Tomás Reyes».
    .full-name-why = El nombre y el apellido llevan directo a él. En un juego basta con TacoValiente.
    .dragons = «Me encantan los dragones rojos».
    .dragons-why = A muchos niños y niñas les gustan los dragones. Con eso nadie encuentra a Tomás.
    .bus = «El autobús 9 para frente a mi casa».
    .bus-why = Una parada lleva cerca de su casa. Quien lo visita se lo puede preguntar.
    .birthday = «Cumplo 10 el 4 de mayo».
    .birthday-why = Un cumpleaños es una pista de quién es. Sus amigos ya saben qué día llevar pastel.
    .robot-chef = «Dibujé un robot cocinero».
    .robot-chef-why = Muestra lo que sabe hacer. No muestra quién es ni dónde está.
    .school = «Voy a la Escuela del Cerro».
    .school-why = Muestra dónde está los días de clase. Y sus amigos ya lo saben.

picture-clues = Rio quiere compartir esta foto. Presiona cada pista que diga dónde está. ¿Salen otros niños o niñas? Pregúntales primero. ¿Tienes dudas? Muéstrasela a alguien de confianza.
    .title = Pistas en una foto
    .alt = Rio está frente a una escuela con su perro. Su camiseta tiene una estrella. A su lado hay un árbol y el letrero de una calle.
    .notes = Busquen pistas en este dibujo o en el de un libro, nunca en la foto de alguien del grupo. Pregunte qué se podría mover, tapar o recortar. Felicite a quienes tienen buen ojo.
    .school = La escuela que se ve detrás
    .school-why = Muestra dónde está Rio en días de clases. Una pared lisa sirve igual.
    .shirt = La estrella de su camiseta
    .shirt-why = Es de un solo equipo de la ciudad. Una camiseta sin estrella está bien.
    .sign = El letrero de la calle
    .sign-why = El nombre de una calle lleva justo aquí. Rio puede recortar ese borde.
    .tree = El árbol
    .tree-why = Hay árboles así en muchas calles. No dice nada de él.
    .dog = Su perro
    .dog-why = Muchos niños tienen perro. Solo conviene quitar una placa con teléfono.

suki-switches = Suki tiene 8 años. Un juego nuevo le dejó la página así. Mueve los interruptores y mira qué ve una persona desconocida.
    .title = ¿Quién ve la página de Suki?
    .notes = Antes de mover cada interruptor, deje que adivinen qué línea va a cambiar. Uno está bien desde el principio. Explique que en cada juego se llaman distinto, y que una niña o un niño y una persona adulta los pueden buscar lado a lado.
    .name = Suki
    .nickname = GalletaLunar
    .page = Solo mis amigos ven mi página
    .page-why = Este es el que más ayuda. Suki le abre la puerta a la gente que conoce.
    .page-shown = La página de Suki con todas sus fotos
    .page-hidden = Un búho y una puerta cerrada
    .messages = Solo mis amigos pueden escribirme
    .messages-why = Ahora los mensajes de gente que no conoce se quedan afuera.
    .messages-shown = Un botón para escribirle a Suki
    .messages-hidden = Ningún botón para escribirle
    .place = Mostrar mi lugar
    .place-why = Un punto en un mapa muestra dónde está ahora mismo. Sus amigas se lo pueden preguntar.
    .place-shown = Un mapa con un punto en la biblioteca
    .place-hidden = Ni mapa ni punto
    .real-name = Mostrar mi nombre real
    .real-name-why = Este estaba bien desde el principio. Para jugar le basta un nombre inventado.
    .real-name-shown = El nombre y el apellido de Suki
    .real-name-hidden = El nombre inventado GalletaLunar
    .add-me = Cualquiera puede agregarme como amiga
    .add-me-why = Una lista de amigos es para gente que Suki conoce. A los demás les puede decir que no.
    .add-me-shown = Un botón que agrega a Suki al instante
    .add-me-hidden = Ningún botón para agregarla
    .number = Encontrarme por mi teléfono
    .number-why = Con un número, pueden llamarla o escribirle fuera del juego. Por eso se queda fuera de aquí.
    .number-shown = Al escribir su número, aparece Suki
    .number-hidden = Al escribir su número, no aparece nadie

password-key =
    Una contraseña es como la llave de tu casa. Con ella, alguien puede jugar como si fuera tú. También puede escribirles a tus amigos en tu nombre.

    Por eso es solo para ti y para una persona adulta que te cuida. Ni tu mejor amiga la necesita. Mejor comparte tu merienda.
    .title = Una contraseña es una llave
    .alt = Una casa. Una hoja tapa el número de la puerta. Una llave cuelga de un gancho.
    .slide = Una contraseña es como la llave de tu casa. Con ella, alguien puede jugar y escribir en tu nombre. Es solo para ti y para una persona adulta que te cuida.
    .notes = Pregunte qué se hace cuando se pierde la llave de una casa: se avisa y se cambia la cerradura. Con una contraseña se hace lo mismo. Pida que nadie diga una de verdad, ni siquiera una vieja.

bit-by-bit = Emeka tiene 10 años. Juega con alguien a quien nunca ha visto. Presiona cada línea que sea una señal de alerta.
    .title = Una pregunta tras otra
    .notes = Tres líneas son señales. Pregunte por qué lo de la camiseta suena tan inocente, y qué podría decir con una pista más. Muestre que las frases de Emeka son un buen ejemplo de un no tranquilo.
    .name = Emeka
    .other = CabraPixel
    .we-won = ¡Ganamos! ¡Choca esos cinco!
    .we-won-why = Es una frase alegre sobre el juego. No pide nada.
    .snow-map = ¡Ja! Me encanta el mapa de nieve.
    .snow-map-why = Emeka dice qué le gusta del juego. No revela nada.
    .big-jump = ¿Cómo haces ese salto tan grande?
    .big-jump-why = Es una pregunta, pero sobre el juego. Emeka puede compartir su truco.
    .shirt = ¿De qué color es tu camiseta de la escuela?
    .shirt-why = Es una pregunta personal, aunque parezca poca cosa. Una camiseta puede mostrar cuál es la escuela.
    .game-only = Yo solo hablo del juego.
    .game-only-why = Emeka se guarda la pista. Lo dice con calma y claridad.
    .same-school = Seguro vamos a la misma escuela.
    .same-school-why = Puede que esté fingiendo. Cualquiera puede escribirlo y esperar a que Emeka diga más.
    .meet = Nos vemos el lunes en la entrada.
    .meet-why = Querer verse en persona es una señal de alerta. Emeka no va, y se lo cuenta a alguien.
    .aunt = No. Se lo voy a mostrar a mi tía.
    .aunt-why = Emeka dice que no y busca ayuda. Guardan el chat, y su tía lo ayuda a reportar y bloquear al jugador.

clue-slipped =
    A veces se escapa una pista. No es tu culpa. Muchas veces se puede borrar lo publicado. Una contraseña se puede cambiar.

    Cuéntaselo a una maestra, a tu familia o a tu abuelo. Puede ser algo de un jugador, de un vecino o de una prima. Si alguien te lastima o no te escucha, busca a otra persona. También escucha una línea de ayuda.
    .title = Si se escapó una pista
    .alt = Un alumno está de pie junto al escritorio de su maestra, bajo una lámpara. Ella se acerca y escucha.
    .slide = Si se escapó una pista, no es tu culpa. Cuéntaselo a una maestra, a tu familia o a tu abuelo. Si alguien te lastima o no te escucha, busca a otra persona, o una línea de ayuda.
    .notes = Léalo despacio y diga dos veces la segunda frase. No pregunte qué han compartido hasta hoy. Si después alguien se acerca, agradézcale, escuche y siga los pasos de su escuela.

small-clues = ¿Por qué un detective se fija en las pistas pequeñas?
    .each-alone = Porque cada una sola lo dice todo
    .each-alone-why = Una pista fuerte puede lograrlo alguna vez. Casi siempre hacen falta una segunda y una tercera.
    .together = Porque juntas pueden decir mucho
    .together-why = Una gorra, un autobús y un farol pueden mostrar dónde está alguien. Por eso ayuda quitar una pista.
    .just-secrets = Porque son secretos de la gente
    .just-secrets-why = Algunas pistas son privadas, así que suena cierto. Pero una gorra no es un secreto. Solo habla cuando llegan más pistas.

where-jonah = ¿Qué frases dicen dónde está Jonás?
    .bus = «Voy a clase en el autobús 12».
    .bus-why = Un autobús tiene una ruta, y las clases tienen horario. Así que muestra un lugar.
    .frogs = «Me encantan las ranitas verdes».
    .frogs-why = Es bueno tener cuidado. Pero las ranas gustan en todas partes, así que Jonás puede decirlo.
    .swim = «Los viernes nado en Club Lago».
    .swim-why = Da un lugar y un día. «Me gusta nadar» dice menos.
    .moon-soup = «Para jugar soy SopaDeLuna».
    .moon-soup-why = Un nombre puede ser una pista, y está bien revisarlo. Este es inventado y no muestra un lugar.
    .fire-station = «Vivo junto a los bomberos».
    .fire-station-why = Aunque no nombra ninguna calle, muestra dónde está su casa.

no-faces = Una foto sin caras también puede tener pistas.
    .true-why = Un letrero, una reja o una camiseta pueden decir mucho. Por eso mira la foto entera.
    .false-why = Si no hay caras, una foto parece segura. Pero un letrero puede mostrar el lugar. Mira también los bordes.

which-switch = Une cada deseo con el interruptor que ayuda.
    .nell = Nell no quiere mensajes de gente que no conoce
    .nell-to = Solo mis amigos pueden escribirme
    .nell-why = Sus amigos le siguen escribiendo. Los demás mensajes se quedan afuera.
    .beck = Beck no quiere que lo vean en un mapa
    .beck-to = No mostrar mi lugar
    .beck-why = Sin el punto, el mapa queda vacío. Sus amigos le pueden preguntar dónde está.
    .caro = Caro quiere que vea sus fotos solo gente que conoce
    .caro-to = Solo mis amigos ven mi página
    .caro-why = La puerta está cerrada, y Caro elige quién entra.

bike-photo = Sol quiere compartir una foto de una bici nueva. ¿Cuál es el mejor lugar?
    .front-door = Frente a la puerta de la casa
    .front-door-why = La bici vive ahí, y por eso parece buena idea. Pero una puerta con su número muestra una casa.
    .street-sign = Junto al letrero de la calle
    .street-sign-why = Un letrero se ve genial en una foto. Pero también dice dónde está Sol. Mejor una pared lisa.
    .plain-wall = Frente a una pared sin letrero
    .plain-wall-why = Una pared lisa no muestra ningún lugar. Así todos miran la bici.

new-page = Mika quiere hacer una página para un juego. Ordena los pasos.
    .ask = Consulta a una persona adulta
    .ask-why = Esto va primero. Una persona adulta puede revisar el juego antes de que Mika empiece.
    .make-name = Inventa un nombre para jugar
    .make-name-why = Una página empieza con un nombre. Uno inventado no muestra quién es Mika.
    .set-page = Elige quién puede ver la página
    .set-page-why = Ahora ya hay una página. Mika decide quién entra.
    .invite = Invita a sus amigos a verla
    .invite-why = Esto va al final. Todo está listo, y la gente que Mika conoce puede entrar.

best-friend = La mejor amiga de Rosa le pide su contraseña. ¿Qué es lo mejor?
    .no-and-friends = Decir que no y seguir de amigas
    .no-and-friends-why = Una buena amiga acepta un no. La llave de Rosa es para Rosa y la persona adulta que la cuida.
    .one-day = Dársela, pero solo por un día
    .one-day-why = Un día parece poco. Pero una contraseña puede pasar a otra gente en un minuto. Rosa puede decir que no.
    .swap = Cambiarla por la de su amiga
    .swap-why = Un cambio parece justo. Pero entonces hay dos llaves sueltas. Es mejor que cada una guarde la suya.

must-answer = Si alguien es amable en un juego, debes responder todas sus preguntas.
    .true-why = Cuando alguien es amable, decir que no parece grosero. Pero puedes dejar una pregunta sin respuesta. También puedes cerrar el chat.
    .false-why = Tú eliges qué cuentas. A una persona amable le parece bien «yo solo hablo del juego».

ivy-street = Ivy le dijo el nombre de su calle a alguien en un juego. ¿Qué ayuda ahora?
    .wait = Esperar a ver si pasa algo más
    .wait-why = Uno espera que se pase solo. Pero esperar a solas es difícil. Ivy puede contárselo hoy a alguien.
    .tell-someone = Contárselo a su tía o a su maestra
    .tell-someone-why = Con ayuda, Ivy puede guardar el chat, reportar a esa persona y bloquearla. Y no es su culpa.
    .a-joke = Escribir que fue solo una broma
    .a-joke-why = Ivy quiere arreglarlo, y eso es valiente. Pero así el chat sigue. Contárselo a alguien ayuda más.
