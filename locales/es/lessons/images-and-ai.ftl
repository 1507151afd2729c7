lesson = Imágenes, IA y cómo retirarlas
    .summary = Quién decide sobre una imagen, cómo dañan las falsas y cómo se retiran.
    .can-ask-before = saber cuándo preguntar antes de publicar una imagen
    .can-leave-swap = reconocer un intercambio de imágenes y salirte de él
    .can-stop-fake = ayudar a frenar una imagen falsa y apoyar a quien aparece en ella
    .can-ask-removal = explicar dónde se pide que retiren una imagen
    .discuss-ask-friends = ¿Cómo te gustaría que tus amigos te pregunten antes de publicarte?
    .discuss-feels-fair = ¿Por qué un intercambio puede parecer justo sin serlo?
    .discuss-only-fake = ¿Qué responderías a «es falsa, no pasa nada»?
    .home-ask-me = ¿Qué imagen tuya compartí sin preguntarte antes?
    .home-no-sentence = ¿Cuál es una buena forma corta de decir que no a una imagen?
    .home-first-thing = Si circulara una imagen falsa de alguien, ¿qué debería hacer yo primero?
    .family = Miren las fotos de la familia que están en internet. Cada quien puede elegir una para quitarla, sin dar razones.
    .teacher = El objetivo: que el grupo pregunte antes de publicar y sepa que las imágenes falsas dañan de verdad. No muestre ejemplos ni nombre herramientas. Suelen decir «es solo una broma». Pregunte quién se ríe y quién no. Avise la fecha a la persona responsable de protección y hable solo de Idris, Leo y Hana.

pictures-travel =
    Una imagen se manda fácil y cuesta traerla de vuelta, porque otros la guardan. Por eso ayuda una pregunta antes de publicar. ¿Estaría bien que la vean tu familia, tus maestras y alguien que no conoces?

    La segunda pregunta es por quienes salen en ella. Una foto de Ana también es de Ana: pregúntale y respeta lo que diga.
    .title = Las imágenes viajan
    .alt = Una imagen en un marco. Un lado se deshace en cuadritos que se alejan flotando.
    .slide = Una imagen se manda fácil y cuesta traerla de vuelta. ¿Estaría bien que la vean tu familia, tus maestras y alguien que no conoces? ¿Y todas las personas que salen dijeron que sí?
    .notes = Pregunte cómo se siente encontrar una foto de uno mismo que no eligió. Que hablen de la gente en general. Manténgalo amable: compartir imágenes puede ser una alegría, y preguntar es una costumbre.

post-or-ask = Leo quiere compartir algunas imágenes con todo su grado. ¿Dónde va cada una?
    .title = ¿Publicar, preguntar o dejar?
    .notes = Pida la razón antes de mostrar la respuesta. Habrá quien diga «depende», y es un buen comienzo: ¿depende de quién? La regla sencilla: quien se ve en la imagen, opina.
    .bin-go-ahead = Adelante
    .bin-ask-first = Preguntar antes
    .bin-leave-out = Mejor no
    .parrot = Su loro en una patineta
    .parrot-why = Al loro no le molesta. En la imagen no hay nadie más a quien preguntar.
    .swim-team = El equipo de natación tras la carrera
    .swim-team-why = Se ven cinco caras, así que cinco personas opinan. Alguna quizás prefiera no salir, y está bien.
    .crying = Un chico llorando en la parada
    .crying-why = Es su mal momento, y es suyo. Una palabra amable vale más que una publicación.
    .ai-castle = Un castillo hecho con IA, y lo dice
    .ai-castle-why = Ahí no sale nadie, y el aviso es honesto. Las imágenes con IA pueden ser divertidas cuando no dañan a nadie.
    .face-swap = La cara de un compañero en un cerdo, con IA
    .face-swap-why = Quizás sea en broma. Pero usa la cara de alguien real, y esa persona paga la risa.
    .haircut = El corte nuevo de su mejor amiga
    .haircut-why = Quizás le encanta, quizás necesita un día. Solo ella lo sabe, así que Leo pregunta.
    .private-one = Una imagen íntima que alguien mandó
    .private-one-why = Reenviarla hace daño y puede ir contra la ley. Con Leo se detiene, y se lo cuenta a una persona adulta.

three-asks =
    Una imagen íntima muestra a alguien sin ropa, en parte sin ropa o de forma sexual. Hay tres señales de alerta. Alguien pide una. Alguien manda una que nadie quería. O alguien propone un intercambio: «la mía por la tuya».

    Un intercambio suena justo, pero no lo es. La otra imagen puede ser prestada o inventada, y nadie debe una a cambio. Puede intentarlo un contacto nuevo. También alguien a quien aprecias desde hace años.
    .title = Pedida, mandada o cambiada
    .alt = Dos globos de diálogo con un sobre cerrado en cada uno. Unas flechas van del uno al otro y de vuelta.
    .slide = Tres señales de alerta: alguien pide una imagen íntima, la manda o propone un intercambio. Un intercambio suena justo, pero no lo es. Nadie debe una imagen a cambio.
    .notes = Lea la primera frase tal como está y nada más; nadie necesita un ejemplo. Pregunte por qué un intercambio parece más amable que un pedido. Deje claro que recibir una imagen no deseada nunca es culpa de quien la recibe.

idris-chat = Idris, de 13 años, publica videos de su beatbox. Le escribe alguien que lo sigue desde hace poco. ¿Qué debería hacer Idris?
    .title = Alguien le escribe a Idris
    .notes = El grupo aconseja a Idris; nadie hace el papel de la otra cuenta. Pare después de cada respuesta y pregunte qué logra. Las respuestas intermedias son las que muchos probarían: trátelas con respeto.
    .name = Idris
    .other = calle_del_eco
    .hello = Me gustan tus videos de beatbox.
    .swap = Cambiemos imágenes íntimas.
    .you-first = Mmm. Quizás, si empiezas tú.
    .you-first-why = Parece prudente que empiece la otra parte. Pero un intercambio no tiene lado seguro, e Idris todavía puede salirse.
    .no-swap = No. Yo no cambio esas cosas.
    .no-swap-why = Es corto, claro y bastante amable. Idris no le debe razones a nadie.
    .parrot-joke = Ja, ¡solo te mando mi loro!
    .parrot-joke-why = Una broma pesa menos que un no, y mucha gente la prueba. Un no sencillo es más difícil de esquivar.
    .everybody = Todo el mundo lo hace.
    .not-everybody = No es cierto. Yo no.
    .not-everybody-why = Idris tiene razón y lo dice bien. Pero no hace falta ganar un debate: basta con irse.
    .face-only = Bueno, pero solo la cara.
    .face-only-why = Un sí pequeño parece una salida. Una presión así suele pedir más, por eso ayuda contarlo.
    .block-and-tell = (Sale del chat y va con su hermana)
    .block-and-tell-why = Idris se sale de la presión. Su hermana adulta le ayuda a guardar los mensajes, reportar y bloquear.
    .unasked = (Manda una imagen que nadie quería)
    .close-and-tell = (La cierra y va con su hermana)
    .close-and-tell-why = Idris no tiene que mirar ni responder. No hizo nada malo, y su hermana adulta lo puede ayudar.
    .owe-one = Entonces te debo una, supongo.
    .owe-one-why = Devolver un regalo es de buena educación. Pero esto no es un regalo, e Idris no debe nada.
    .why-send = ¿Por qué me mandas eso?
    .why-send-why = Preguntar es natural después de un susto. Pero Idris no necesita respuesta de esta cuenta: puede parar aquí.
    .pause = Idris deja el teléfono y tamborilea un rato en la mesa. Aquí algo anda mal, y no es él.
    .told = «Qué bueno que viniste», dice su hermana. Guardan los mensajes, pero ninguna imagen. Reportan la cuenta y la bloquean. Después Idris le enseña un ritmo.
    .later = Más tarde, Idris no sabe qué hacer. Tiene la cabeza llena y el ritmo no le sale. En la escuela, toca la puerta del señor Okoro.
    .helped = «Gracias por contármelo. No estás en problemas», dice el señor Okoro. Juntos guardan los mensajes, reportan la cuenta y la bloquean. El viernes, Idris ya tiene un video nuevo.

no-today =
    Quizás alguien aceptó antes, o ya mandó algo. Ese sí ya se gastó. Cada imagen nueva es una pregunta nueva, y la respuesta puede ser no.

    Lo mismo vale con quien te gusta, con tu mejor amigo o con una prima. Quien te quiere puede vivir con un no. Si sigue presionando, es cosa suya. Tú puedes irte, guardar los mensajes y contarlo.
    .title = El sí de ayer ya se gastó
    .alt = Un calendario. La hoja de ayer tiene una marca y se cae. La hoja de hoy está vacía.
    .slide = El sí de antes ya se gastó. Cada imagen nueva es una pregunta nueva. También con quien te gusta o con tu mejor amigo. Si alguien presiona, es cosa suya.
    .notes = Que inventen tres formas cortas de decir que no, y que las digan en voz alta. Aclare que la presión entre chicos también es presión. Si preguntan «¿y si ya se mandó?», responda que la ayuda está igual.

made-up-pictures =
    La IA puede inventar una imagen de algo que nunca pasó, con una cara real. A eso se le llama deepfake, y puede verse totalmente real.

    La persona que aparece no hizo nada, y aun así duele como una imagen verdadera. Una imagen íntima falsa de un chico o una chica es un daño serio. Muchas veces va contra la ley. Por eso nadie debería hacerla, guardarla ni reenviarla.
    .title = Cuando una imagen es inventada
    .alt = Dos manos arman un retrato con pedazos de papel rasgado.
    .slide = La IA puede poner una cara real en algo que nunca pasó. La persona que aparece no hizo nada. Una imagen íntima falsa es un daño serio. No la hagas, no la guardes, no la reenvíes.
    .notes = No muestre ni describa ejemplos, y no nombre herramientas. Pregunte qué pierde un grupo cuando ya no se puede creer en ninguna imagen. Si alguien dice que hizo una, agradézcale y hablen después a solas.

leo-steps = En el chat del grupo aparece una imagen falsa de Hana. Pon los cinco pasos de Leo en orden. En la vida real, contarlo también puede ir primero.
    .title = A Leo le llega una imagen falsa
    .notes = Hablen más de las razones que del orden. Insista: nadie tiene que mirar de cerca ni probar que es falsa. Pregunte qué le gustaría a Hana encontrar esa noche en sus mensajes.
    .no-passing = No reenviarla y no guardarla
    .no-passing-why = Va primero porque toma un segundo. Con Leo, la imagen se detiene.
    .note-words = Anotar quién la mandó y cuándo
    .note-words-why = Lo hace mientras todavía se ve el nombre. Bastan las palabras; no copia la imagen.
    .stand-by-hana = Escribirle a Hana: «Estoy contigo»
    .stand-by-hana-why = Ahora piensa en ella. Quizás cree que todos se ríen, y una línea amable vale mucho.
    .tell-together = Ir juntos con una persona adulta
    .tell-together-why = Una tía, un maestro, la enfermera escolar: eligen ellos. Si esa persona hace daño o no escucha, eligen a otra.
    .ask-down = Reportarla y pedir que la retiren
    .ask-down-why = Va al final porque con ayuda es más fácil. Se le puede pedir a la aplicación, y también a la policía.

taking-down =
    Muchas veces, una imagen íntima se puede retirar de internet, aunque ya se haya compartido. Una imagen falsa también se puede reportar. Lo primero es un reporte en la aplicación. En Estados Unidos, la ley le da entonces 48 horas.

    Take It Down es un servicio gratis para imágenes de antes de cumplir los 18. No pide tu nombre. Solo se envía un código, y la imagen no sale del dispositivo. No todas las aplicaciones participan, y nadie debe copiar una imagen para esto.
    .title = Formas de retirarla
    .alt = De una cuerda cuelgan cuadros. Una mano descuelga uno, y en una caja hay otro.
    .slide = Muchas veces una imagen íntima se puede retirar. Repórtala en la aplicación; en EE. UU. tiene 48 horas. Take It Down es gratis, no pide nombre y es para antes de los 18. Nunca la copies.
    .notes = Compare el código con una huella: permite reconocer la imagen sin mostrarla. Diga con franqueza que no todas las aplicaciones participan. Las 48 horas vienen de una ley de Estados Unidos, no del servicio. Retirar algo es trabajo de dos, así que ayuda una persona adulta.

say-it =
    Puede costar decir qué clase de imagen es. No hace falta decirlo. «Hay una imagen y necesito ayuda» basta para empezar.

    Elige a un abuelo, una entrenadora, un enfermero escolar o una línea de ayuda. Para recibir ayuda, nadie tiene que mostrar la imagen. A veces quien la pide es de la familia. Si alguien te hace daño o no escucha, elige a otra persona. Y si parece que no hay salida, llama a una línea de crisis. En Ayuda la encuentras, con el número de emergencias.
    .title = Los detalles se pueden callar
    .alt = Alguien joven está sentado a una mesa, de noche. Cuatro personas adultas le acompañan, y una habla por teléfono.
    .slide = «Hay una imagen y necesito ayuda» basta. Nadie tiene que mostrarla. Si alguien te hace daño o no escucha, elige otra persona o línea de ayuda. ¿Sin salida? En Ayuda hay una línea de crisis.
    .notes = Lean la frase juntos en voz alta. Nombre a las personas de su escuela que escuchan. Explique que ninguna persona adulta de la escuela necesita ver la imagen. Termine con algo tranquilo y quédese cerca.

sleeping-photo = Emre tiene una foto graciosa de Paulo dormido en el autobús. ¿Qué conviene más?
    .post-small = Publicarla solo para unos pocos amigos
    .post-small-why = Un grupo chico parece seguro, y muchos lo harían. Pero de ahí puede seguir viaje. A Paulo le toca opinar.
    .ask-paulo = Preguntarle a Paulo y hacer lo que diga
    .ask-paulo-why = Quien sale en la imagen, opina. Dormido, Paulo no pudo elegir.
    .ask-group = Preguntar a los demás si les da risa
    .ask-group-why = Está bien preguntar. Pero en la foto sale una sola persona, y es Paulo.
    .post-hour = Publicarla y borrarla una hora después
    .post-hour-why = Una hora parece poco. Alcanza para que alguien la guarde, así que mejor preguntar antes.

which-signs = ¿Cuáles de estas son señales de alerta?
    .offers-swap = Alguien propone cambiar imágenes íntimas
    .offers-swap-why = Un intercambio es un pedido disfrazado de algo justo.
    .likes-clip = A alguien le gusta tu video de la banda
    .likes-clip-why = Un «me gusta» solo no presiona a nadie. Conviene fijarse si después vienen pedidos.
    .sends-unasked = Alguien manda una imagen íntima no pedida
    .sends-unasked-why = Nadie la quería. Es una señal y se puede reportar.
    .asks-private = Alguien te pide una imagen íntima tuya
    .asks-private-why = Es una señal, la pida quien la pida. Se puede contar y reportar.
    .asks-song = Alguien pregunta qué canción ensayas hoy
    .asks-song-why = Así nadie sabe quién eres ni dónde estás. Una pregunta sobre música está bien.

fair-trade = Si alguien manda primero una imagen íntima, la otra persona le debe una.
    .true-why = Aprendemos a devolver lo que nos dan, y por eso lo parece. Una imagen que nadie quería no crea deudas.
    .false-why = Una imagen nunca es una deuda. Quizás ni siquiera muestra a quien la manda.

said-yes = Sanne mandó una imagen el mes pasado. Ahora la misma persona quiere otra. ¿Qué puede hacer?
    .keep-word = Mandarla, porque la otra vez dijo que sí
    .keep-word-why = Cumplir la palabra es una buena costumbre. Pero un sí no es una promesa para la próxima vez.
    .send-old = Mandar una vieja, para acabar rápido
    .send-old-why = Es fácil querer que acabe pronto. Un no y algo de ayuda lo terminan mejor.
    .long-reason = Buscar antes una razón que le acepten
    .long-reason-why = Dar razones parece amable. Pero aquí no hacen falta, y quien presiona les busca huecos.
    .no-now = Decir que no, porque cada vez se elige
    .no-now-why = El sí de antes ya se gastó. Puede parar, irse y contárselo a alguien.

what-to-answer = Une cada presión con una respuesta.
    .everyone-does = «Todo el mundo lo hace».
    .everyone-does-to = «Yo no soy todo el mundo».
    .everyone-does-why = Se dice para que uno se sienta raro. Ir por tu propio camino está bien.
    .you-promised = «Antes dijiste que sí».
    .you-promised-to = «Hoy digo que no».
    .you-promised-why = Cada imagen es una pregunta nueva. Vale la respuesta de hoy.
    .sent-mine = «Yo ya te mandé la mía».
    .sent-mine-to = «Yo no la pedí».
    .sent-mine-why = Una imagen que nadie quería no crea deudas.
    .it-is-secret = «Nadie se va a enterar».
    .it-is-secret-to = «Yo lo hablo con gente en quien confío».
    .it-is-secret-why = Que pidan secreto es una buena razón para contarlo.

fake-in-group = «Tranquilos, es solo IA», dice alguien sobre la imagen falsa de una chica. ¿Qué es cierto?
    .still-hurts = Daña a una chica real y debe detenerse
    .still-hurts-why = La imagen es inventada; el dolor, no. No reenviarla es la primera ayuda.
    .not-real = No pasa nada, porque ni siquiera es real
    .not-real-why = La palabra «falsa» lo hace sonar pequeño. Pero es su cara, y la gente mira. Eso duele.
    .maker-only = Solo es problema de la persona que la hizo
    .maker-only-why = Esa persona empezó. Pero quien la reenvía también suma, y cualquiera la puede frenar.
    .laugh-off = Se pasa si ella también se puede reír
    .laugh-off-why = Se dice para calmarla. Pero ella no tiene por qué reírse, y la ayuda funciona mejor.

mina-order = A Mina le llega una imagen falsa de su amigo Jo. Pon sus pasos en orden.
    .keeps-still = No se la manda a nadie
    .keeps-still-why = Toma un segundo, y con ella se detiene.
    .writes-down = Anota quién la mandó y cuándo
    .writes-down-why = Lo hace mientras se ve el nombre. Las palabras ayudan, y no hace falta copiar nada.
    .writes-friend = Le escribe a Jo: «Estoy contigo»
    .writes-friend-why = Así Jo sabe que no todos se ríen.
    .goes-nurse = Van con la enfermera escolar y lo reportan
    .goes-nurse-why = Entre dos se camina más fácil. Contarlo primero también estaría bien.

no-name = Se puede usar Take It Down sin dar el nombre.
    .true-why = Es gratis y no pide nombre. Así el primer paso es más fácil.
    .false-why = Mucha gente cree que hay que registrarse. No hace falta: funciona sin nombre y es gratis.

not-taking-part = Hay una imagen de Lina en una aplicación que no usa Take It Down. ¿Qué ayuda?
    .leave-it = Dejarla, porque ya no se puede hacer nada
    .leave-it-why = Por un rato puede parecer así. Hay más caminos: un reporte ahí mismo, alguien que ayude, la policía.
    .copy-it = Copiarla, para tener una prueba que mostrar
    .copy-it-why = Una prueba suena útil. Pero una imagen así nunca se copia: bastan nombres, palabras y horas.
    .report-there = Reportarla ahí, con una persona adulta
    .report-there-why = El reporte llega a quienes la pueden quitar ahí. Con ayuda es más fácil.
    .ask-around = Averiguar quién fue la primera en verla
    .ask-around-why = Querer saber es natural. Pero preguntar riega la noticia, y un reporte logra más.
