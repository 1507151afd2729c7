lesson = Sextorsión: los primeros pasos
    .summary = Qué es la sextorsión, quién es responsable y seis primeros pasos que ayudan.
    .can-plain-words = decir con palabras sencillas qué es la sextorsión
    .can-first-steps = nombrar los primeros pasos y la razón de cada uno
    .can-come-down = explicar cómo muchas veces se puede retirar una imagen
    .can-stand-by = acompañar a una amiga o un amigo con palabras que ayudan
    .discuss-easy-to-tell = ¿Qué podrían hacer las personas adultas para que contarlo sea más fácil?
    .discuss-good-words = ¿Qué palabras te gustaría oír si algo te preocupara?
    .discuss-why-silence = ¿Por qué quien chantajea quiere que la gente se calle?
    .home-hear-first = ¿Qué debería decir yo primero si alguien me cuenta de una amenaza?
    .home-who-else = ¿Con quién más, aparte de nosotros, puede hablar alguien de tu edad?
    .home-no-aloud = ¿Cómo podría alguien contármelo sin decirlo en voz alta?
    .family = Acuerden una señal que signifique «necesito ayuda, mantén la calma». Después, cada quien nombra a dos personas más a quienes acudir.
    .teacher = El objetivo: que el grupo conozca seis primeros pasos y sepa que la culpa es de quien chantajea. Avise la fecha a la persona responsable de protección y hable solo de Malik, Rosa y Nia. Nunca pregunte si le pasó a alguien. Suelen decir «pues que no mande fotos». Responda que el delito es la amenaza y que siempre hay ayuda.

what-it-means =
    La sextorsión es un tipo de chantaje. Alguien dice que tiene una imagen íntima de una persona: sin ropa, en parte sin ropa o sexual. Amenaza con mostrarla y exige dinero, otra imagen u otra cosa.

    Quizás la imagen es real, quizás es falsa y quizás no existe. Siempre, la amenaza está mal, y por lo general es un delito. Hay pasos claros que ayudan.
    .title = Qué significa la palabra
    .alt = Una persona adolescente, seria, junto a una ventana de noche. Cerca hay un teléfono boca abajo.
    .slide = La sextorsión es un chantaje: alguien amenaza con mostrar una imagen íntima y exige algo. La imagen puede ser real, falsa o no existir. La amenaza está mal, y hay pasos claros que ayudan.
    .notes = Lea la primera frase con calma y tal como está. Recuerde que cualquiera puede saltarse una página o decir «paso». Lo de las imágenes falsas importa: nadie tiene que explicar qué mandó.

whose-doing =
    Una amenaza siempre es responsabilidad de quien la hace. No es tu culpa. Quizás alguien mandó una imagen, aceptó monedas o usó una aplicación antes de tiempo. La culpa sigue siendo de quien chantajea.

    Les pasa a chicos y a chicas, y también a gente muy cuidadosa. Nadie tiene que resolverlo a solas. Contarlo sirve hoy, y también mucho después.
    .title = No es tu culpa
    .alt = Una joven con velo está en un porche con la cabeza en alto. Detrás, una mujer mayor le pone la mano en el hombro.
    .slide = Una amenaza siempre es responsabilidad de quien la hace. No es tu culpa, sin importar lo que pasó antes. Les pasa a chicos y a chicas, y nadie tiene que resolverlo a solas.
    .notes = Diga «no es tu culpa» con su propia voz, no solo con la pantalla. Si alguien dice «pero mandó la foto», responda que mandar no es chantajear. También les pasa a los chicos, y necesitan oírlo de usted.

malik-chat = Malik, de 12 años, juega baloncesto en silla de ruedas. Le escribe alguien a quien nunca ha visto. ¿Qué debería hacer Malik?
    .title = Un mensaje para Malik
    .notes = El grupo aconseja a Malik; nadie hace el papel de la otra cuenta. Pare después de cada respuesta y pregunte qué logra. Aclare que el «no» de Malik fue bueno, aunque después llegó una amenaza.
    .name = Malik
    .other = rey_de_la_cancha
    .hello = Hola. También me gusta el baloncesto.
    .wants-picture = Quiero una imagen íntima tuya.
    .change-topic = Ja. ¿Qué equipo te gusta?
    .change-topic-why = Cambiar de tema es rápido y amable, y mucha gente lo intenta. Un no corto deja las cosas más claras.
    .maybe-later = No sé. Quizás más tarde.
    .maybe-later-why = Cuesta decirle que no a alguien amable. Malik todavía puede decir que no, y hay ayuda.
    .clear-no = No. No mando esas cosas.
    .clear-no-why = Basta con un no corto, sin razones. Lo que la otra cuenta haga después es cosa suya, no de Malik.
    .threat = Entonces publico una falsa.
    .leave-and-tell = (No responde y va con su entrenador)
    .leave-and-tell-why = Sin respuesta, quien chantajea tiene menos con que presionar. Con su entrenador, Malik no está solo.
    .argue = ¡No puedes hacerle eso a nadie!
    .argue-why = Enojarse es justo, y Malik tiene razón. Pero cada respuesta alarga el chat, y el silencio funciona mejor.
    .plead = ¡Por favor, no! ¿Qué quieres?
    .plead-why = El miedo nos lleva a rogar, y la amenaza está hecha para eso. La ayuda sirve más, y Malik la puede pedir ya.
    .hush = Que quede entre nosotros.
    .promise = Bueno, no le digo a nadie.
    .promise-why = Cumplir la palabra se siente bien. Pero una promesa así no hay que cumplirla, y Malik puede contarlo.
    .not-hiding = No. Yo hablo con gente en quien confío.
    .not-hiding-why = Que te pidan secreto es una buena razón para contarlo. Malik lo dice, y después lo hace.
    .wonder-why = ¿Por qué sería un secreto?
    .wonder-why-why = Es una pregunta lista, y casi cualquiera la haría. Malik puede parar aquí: la respuesta no le hace falta.
    .pause = Malik deja el teléfono y respira hondo. Aquí algo anda mal, y no es él.
    .told = Malik le muestra el chat a su entrenador. «Gracias por contármelo», dice él. Guardan los mensajes, reportan la cuenta y la bloquean. Después vuelven a entrenar.
    .later = Más tarde, Malik no sabe qué hacer. Piensa toda la tarde en los mensajes. Se lo cuenta a su padrastro.
    .helped = «Qué bueno que me lo contaste. No estás en problemas», dice su padrastro. Juntos guardan los mensajes, reportan la cuenta y la bloquean. Esa noche Malik duerme bien.

closed-jar =
    Una amenaza funciona como un frasco cerrado, porque necesita silencio. Cuando una persona más lo sabe, se abre la tapa.

    Pagar o mandar otra imagen rara vez acaba con las amenazas. Muchas veces siguen pidiendo. Por eso la ayuda va antes que todo lo demás. ¿Alguien ya pagó o mandó algo? Los pasos todavía sirven, y la ayuda sigue ahí.
    .title = Por qué conviene abrir la tapa
    .alt = Un frasco de vidrio con la tapa cerrada.
    .slide = Una amenaza necesita silencio, como un frasco cerrado. Cuando una persona más lo sabe, se abre la tapa. Pagar o mandar más rara vez acaba con ella. Incluso después de eso, los pasos sirven.
    .notes = Pregunte qué cambia cuando lo sabe una segunda persona. Diga dos veces las últimas frases, por si alguien las necesita. No reúna ejemplos del grupo.

first-steps = Alguien recibe una amenaza. Pon los seis pasos en orden. En la vida real, contarlo también puede ir primero.
    .title = Seis primeros pasos
    .notes = Hablen más de las razones que del orden. Se guarda antes de bloquear, porque un bloqueo puede ocultar el chat. Diga dos veces que contarlo primero está bien, y que cualquier paso es mejor que ninguno.
    .stop-answering = Dejar de responder
    .stop-answering-why = Va primero porque se puede hacer de inmediato. No hace falta una última palabra.
    .send-nothing = No pagar y no mandar nada más
    .send-nothing-why = Va junto con el silencio. Ceder rara vez acaba con una amenaza: primero se pide ayuda.
    .keep-words = Guardar los mensajes, nunca copiar la imagen
    .keep-words-why = Va antes del bloqueo, mientras se ven nombres y horas. Pueden ayudar a la policía.
    .block-them = Reportar y bloquear, pero conservar la cuenta propia
    .block-them-why = Los mensajes ya están guardados: se reporta la cuenta en la aplicación y luego se bloquea. La tuya se queda porque ahí están las pruebas.
    .tell-one = Contárselo a una persona adulta o línea de ayuda
    .tell-one-why = Alguien de tu familia, un entrenador, una enfermera: tú eliges. Si te hace daño o no escucha, elige a otra persona.
    .report-it = Denunciarlo también a la policía, con esa persona
    .report-it-why = Va al final porque con ayuda es más fácil. En Ayuda ves quién recibe denuncias donde vives.

taking-down =
    Muchas veces, una imagen se puede retirar. Take It Down es un servicio gratis que no pide tu nombre. Es para imágenes de antes de cumplir los 18 años.

    El dispositivo convierte la imagen en un código. La imagen misma nunca sale de ahí. Los servicios que participan usan el código para encontrar la imagen. A otras aplicaciones no llega: repórtala también en ellas.

    En Estados Unidos también hay una ley. Pídeselo tú a la aplicación, con alguien que te ayude. Entonces tiene 48 horas para retirar una imagen íntima, real o falsa.
    .title = Muchas veces se puede retirar
    .alt = De una cuerda cuelgan cuadros. Una mano descuelga uno, y en una caja hay otro.
    .slide = Take It Down es gratis y no pide tu nombre. Es para imágenes de antes de los 18. El dispositivo hace un código, y la imagen se queda ahí. En EE. UU., la aplicación tiene 48 horas por ley.
    .notes = Compare el código con una huella: permite reconocer la imagen sin mostrarla. Diga con franqueza que no todos los servicios participan. La ley de Estados Unidos se llama casi igual que el servicio: diga «el servicio» y «la ley». Vale la pena aunque la imagen ya se haya compartido, y nadie debe copiarla para esto.

friend-in-trouble =
    Quizás una amiga o un amigo recibe una amenaza y te busca. No necesitas palabras perfectas. Escucha, cree lo que te dice y di que la culpa es de quien chantajea.

    No tienes que mirar ninguna imagen. Tampoco le respondas a quien chantajea. Busquen juntos a una persona adulta, aunque tu amiga o amigo pida silencio. Eso es cuidar, no traicionar.
    .title = Cuando le pasa a una amiga o un amigo
    .alt = Tres jóvenes van juntos por una calle al anochecer. Uno usa silla de ruedas y otro, un bastón blanco.
    .slide = Escucha, cree lo que te dice y di que la culpa es de quien chantajea. No mires la imagen ni le respondas a quien chantajea. Busquen juntos a una persona adulta, aunque te pida silencio.
    .notes = Pregunte qué hace bien quien sabe escuchar. Insista: nadie del grupo tiene que cargar con esto a solas por una amiga o un amigo. Si esa persona corre peligro, avisar enseguida a una persona adulta es lo correcto.

words-that-help = A un amigo de Yuki lo amenazaron. ¿Qué palabras abren una puerta y cuáles la cierran? Pon cada tarjeta donde va.
    .title = Palabras que abren una puerta
    .notes = Pida que digan en voz alta, a su manera, las palabras que abren. Las otras casi siempre nacen de la preocupación: trátelas con cariño. Pregunte cómo decirlas mejor.
    .bin-opens = Abre una puerta
    .bin-shuts = Cierra una puerta
    .glad = «Qué bueno que me lo contaste».
    .glad-why = Contarlo pide valor. Estas palabras muestran que valió la pena.
    .why-did = «¿Y por qué le respondiste?»
    .why-did-why = Se pregunta por preocupación. Puede sonar a culpa: mejor sin el porqué.
    .not-fault = «Esto no es tu culpa».
    .not-fault-why = Es verdad, y quizás tu amigo necesite oírlo más de una vez.
    .just-pay = «Paga y ya se acaba».
    .just-pay-why = Se dice para ayudar. Pero pagar rara vez acaba con una amenaza: primero va la ayuda.
    .show-me = «Primero muéstrame la imagen».
    .show-me-why = Quizás es por querer entender. Pero nadie necesita verla para ayudar, y no debe pasar a otras manos.
    .go-with = «Voy contigo a contárselo a alguien».
    .go-with-why = Con alguien al lado, un paso difícil es más fácil. Puede ayudar una maestra, una tía o un enfermero.

one-person =
    No tienes que contar todo de una vez. Una frase puede bastar: «Pasó algo en internet y necesito ayuda». También puedes escribirla en un papel.

    Elige a una maestra, un abuelo, una entrenadora o una línea de ayuda. A veces quien amenaza es de la familia o alguien que conoces. Si una persona te hace daño o no escucha, elige a otra.

    Las noches pueden ser lo peor. Si no te sientes a salvo, díselo ya a alguien. En Ayuda hay una línea de crisis y el número de emergencias.
    .title = Una frase basta
    .alt = Alguien conversa con su maestra, de pie junto al escritorio, bajo una lámpara pequeña.
    .slide = Una frase basta: «Pasó algo en internet y necesito ayuda». Elige a una maestra, un abuelo o una línea de ayuda. Si no escucha o te daña, a otra persona. ¿No te sientes a salvo? Línea de crisis, en Ayuda.
    .notes = Lean la frase en voz alta, para que cada quien la haya dicho una vez. Nombre a las personas de su escuela que escuchan. Termine con algo tranquilo y quédese cerca unos minutos.

nia-threat = Nia mandó una imagen. Ahora alguien le exige dinero. ¿De quién es la culpa de la amenaza?
    .nia-sent = De Nia, porque mandó una imagen
    .nia-sent-why = Mucha gente lo cree, y por eso cuesta contarlo. Mandar no es chantajear: la culpa es de quien chantajea.
    .both-share = De las dos partes, mitad y mitad
    .both-share-why = Repartir por igual suena justo. Pero solo una parte amenaza, y toda la culpa está ahí.
    .app-owner = De la aplicación donde hablaban
    .app-owner-why = Las aplicaciones deben proteger a la gente, y por eso suena lógico. Pero una persona decidió amenazar.
    .one-threatens = De la persona que hace la amenaza
    .one-threatens-why = Quien amenaza comete el delito. Lo que hizo Nia antes no cambia eso.

one-more = Si alguien manda solo una imagen más, las amenazas suelen terminar.
    .true-why = El miedo lo dice, y quien chantajea quiere que lo creamos. Ceder rara vez acaba con eso: primero se pide ayuda.
    .false-why = Ceder rara vez acaba con las amenazas. La ayuda es mejor salida, también después de mandar algo.

rosa-order = Rosa recibe una amenaza. Pon sus pasos en orden.
    .goes-quiet = Deja de responder y no manda nada
    .goes-quiet-why = Lo puede hacer de inmediato, así que va primero.
    .saves-words = Guarda los mensajes y el nombre
    .saves-words-why = Antes del bloqueo todavía se ven. Después pueden ayudar a la policía.
    .shuts-out = Reporta esa cuenta y la bloquea
    .shuts-out-why = Los mensajes están guardados, y ahora puede cerrar el paso. Su propia cuenta se queda.
    .gets-help = Habla con su tía y van a la policía
    .gets-help-why = Con su tía al lado es más fácil. También habría podido contarlo primero.

what-to-keep = ¿Qué conviene guardar para ayudar a la policía?
    .threat-words = Las palabras de la amenaza
    .threat-words-why = Las palabras muestran qué exigieron y con qué amenazaron.
    .picture-copy = Una copia nueva de la imagen
    .picture-copy-why = Puede parecer una prueba. Pero una imagen íntima nunca se copia: para empezar bastan los mensajes.
    .user-name = El nombre de la cuenta
    .user-name-why = Un nombre de usuario puede ayudar a la policía a saber quién está detrás.
    .day-hour = El día y la hora exactos
    .day-hour-why = Con el día y la hora se entiende mejor qué pasó.

step-reason = Une cada paso con su razón.
    .silence = Dejar de responder
    .silence-to = Le da menos con que presionar
    .silence-why = Cada respuesta mantiene el contacto. El silencio da espacio para pedir ayuda.
    .saving = Guardar los mensajes
    .saving-to = Puede ayudar a la policía
    .saving-why = Mensajes, nombres y horas pueden ayudar a encontrar a la persona.
    .blocking = Bloquear la cuenta
    .blocking-to = Termina el contacto ahí
    .blocking-why = Después del bloqueo, esa cuenta no te alcanza en la aplicación.
    .telling = Contárselo a alguien de confianza
    .telling-to = Así hay alguien a tu lado
    .telling-why = Una amenaza necesita silencio. Con alguien que ayuda, el peso es menor.

how-down = ¿Cómo funciona Take It Down?
    .uploads-it = Guarda una copia de la imagen en internet
    .uploads-it-why = Mucha gente lo teme y por eso no lo usa. La imagen misma nunca sale del dispositivo.
    .makes-code = Hace un código; la imagen no sale de ahí
    .makes-code-why = Los servicios que participan pueden usar el código para encontrar la imagen.
    .finds-person = Averigua quién escribió la amenaza
    .finds-person-why = Sería bueno, y es trabajo de la policía. Take It Down se ocupa de la imagen.
    .clears-phones = Quita la imagen de todos los teléfonos
    .clears-phones-why = Ojalá fuera así. Llega a los servicios públicos que participan, y eso ya vale la pena.

already-shared = Take It Down puede ayudar aunque la imagen ya se haya compartido.
    .true-why = También entonces vale la pena. Los servicios que participan todavía pueden encontrar la imagen y retirarla.
    .false-why = Es fácil pensar que ya es tarde. Pero también entonces vale la pena, junto con un reporte.

not-heard = Sam cuenta una amenaza, y esa persona no escucha. ¿Y ahora?
    .next-person = Contarlo a otra persona o línea de ayuda
    .next-person-why = Siempre hay otra persona. Que no escuchen la primera vez no es culpa de Sam.
    .wait-summer = Esperar a que esa persona tenga más tiempo
    .wait-summer-why = Esperar es paciente y amable. Pero Sam necesita ayuda ahora, y otra persona se la puede dar.
    .fix-alone = Resolverlo a solas para no preocupar a nadie
    .fix-alone-why = Cuidar a los demás es lindo. Pero una amenaza pesa demasiado para una sola persona: busca a otra.
    .write-back = Escribir a quien amenaza y pedirle que pare
    .write-back-why = Pedir las cosas bien funciona entre amigos. Quien chantajea usa cada respuesta: mejor otra persona que ayude.
