lesson = ¿Amistad o truco?
    .summary = Cinco señales de alerta en el chat de un juego, y qué hacer.
    .can-five-signs = descubrir cinco señales de alerta en el chat de un juego
    .can-say-no = decir que no a un regalo con trampa
    .can-still-tell = contárselo a alguien de confianza, aunque hayas aceptado las monedas
    .discuss-how-pretend = ¿Cómo puede alguien hacerse pasar por un niño o una niña en internet?
    .discuss-hard-to-tell = ¿Qué hace difícil contarlo, y qué lo hace más fácil?
    .discuss-no-thanks = ¿Cuándo basta con un simple «no, gracias»?
    .home-who-writes = Muéstrame quién puede escribirte en un juego que te gusta.
    .home-free-coins = ¿Qué podría decirle Noor a alguien que regala monedas?
    .home-three-people = ¿A qué tres personas se les puede contar un truco?
    .family = Abran un juego y busquen juntos quién puede escribir, cómo se reporta y cómo se bloquea. Después jueguen una partida, solo por diversión.
    .teacher = El objetivo: que el grupo conozca cinco señales de alerta y sepa que siempre se puede contar, también después de aceptar un regalo. Hablen de los personajes y no pida historias personales. A menudo alguien dice «yo nunca caería»; responda con cariño que los trucos están hechos para funcionar con gente lista.

free-coins = Noor tiene 9 años. En su juego favorito construye una torre para una reina gata. Se acerca alguien a quien nunca ha visto. ¿Qué debería escribir Noor?
    .title = Monedas gratis para Noor
    .notes = Deje que el grupo elija una respuesta y diga por qué. Luego vuelvan atrás y prueben otro camino. Todos los caminos terminan con ayuda, así que no hay un mal final que temer.
    .name = Noor
    .other = MaxStar
    .hello = Hola. Linda torre.
    .coins = Te puedo dar monedas gratis.
    .ask-why = ¿Por qué me darías monedas?
    .ask-why-why = Noor hace bien en preguntárselo. Pero una pregunta alarga el chat. También puede decir que no y parar.
    .no-thanks = No, gracias. Yo gano las mías.
    .no-thanks-why = Basta con un no cortito. Noor no tiene que dar razones, y así no debe nada.
    .take-coins = ¡Guau, sí! ¡Muchas gracias!
    .take-coins-why = Las monedas gratis suenan genial, y muchos niños y niñas responden así. Si hay un truco, es cosa de MaxStar. Noor todavía puede contarlo.
    .move = Hablemos en otra aplicación.
    .stay-here = No. Solo chateo aquí.
    .stay-here-why = Noor se queda donde puede reportar y bloquear. A un amigo de verdad eso no le molesta.
    .which-app = Bueno. ¿En cuál?
    .which-app-why = Decir que no puede parecer descortés. Pero lejos del juego es más difícil que alguien vea y ayude.
    .maybe-later = Quizás luego. Ahora no puedo.
    .maybe-later-why = Así Noor puede pensar un rato. Un no corto y claro funciona mejor.
    .hush = Que sea un secreto.
    .promise = Bueno. No le cuento a nadie.
    .promise-why = Noor quiere ser amable y cumplir su palabra. Pero una promesa así se puede romper. Puede contarlo.
    .why-secret = ¿Por qué es un secreto?
    .why-secret-why = Es una buena pregunta. Pero la respuesta no hace falta. Un secreto así es una razón para contarlo.
    .no-secrets = No. Le cuento a gente de confianza.
    .no-secrets-why = Ahora está claro: Noor no se va a callar. Los trucos necesitan silencio para funcionar.
    .later-coins = Más tarde, Noor sigue pensando en las monedas. Ya no las disfruta. Se lo cuenta a la maestra Ade.
    .later-app = Más tarde, Noor no sabe qué hacer. Va con su abuelo y le muestra el chat.
    .later-secret = Más tarde, el secreto le pesa. Noor se lo cuenta a su tía.
    .thinks = Noor se detiene y piensa. Hay algo que no le gusta.
    .told = Noor cierra el chat y se lo cuenta a su mamá de acogida. Guardan el chat. Luego reportan a MaxStar y lo bloquean. Y la reina gata ya tiene techo.
    .helped = «Qué bueno que me lo contaste», le dice a Noor la persona adulta. Con su ayuda, Noor guarda el chat, reporta a MaxStar y lo bloquea. Noor no está en problemas.

gift-with-catch =
    Un regalo de verdad no pide nada a cambio. Algunos regalos tienen trampa, como un hilo escondido. Primero te dan monedas. Después te piden un favor.

    Esa es una señal de alerta. Pero nunca debes nada por un regalo en un juego. Puedes decir que no, aunque ya lo hayas aceptado.
    .title = Un regalo con trampa
    .alt = Una caja de regalo. De ella sale un hilo largo que se pierde de vista.
    .slide = Un regalo de verdad no pide nada a cambio. Un regalo con trampa busca un favor. Nunca debes nada por un regalo en un juego.
    .notes = Pregunte en qué se diferencia un regalo de cumpleaños de un regalo con trampa. Repita la última frase. La necesita sobre todo quien ya aceptó algo.

same-age = Kofi chatea con alguien a quien nunca ha visto. Presiona cada línea que sea una señal de alerta.
    .title = Busca las señales con Kofi
    .notes = No todas las líneas son señales de alerta, y eso importa: casi siempre chatear es solo jugar. Deje que el grupo explique por qué una línea está bien. Hay tres señales.
    .name = Kofi
    .other = Luna10
    .good-game = Buena partida la de hoy.
    .good-game-why = Es una charla amistosa sobre el juego. No pide nada.
    .ice-level = Gracias. Me gusta el nivel de hielo.
    .ice-level-why = Kofi habla del juego. Con eso nadie sabe quién es.
    .ten-too = Yo también tengo 10. Mira mi foto.
    .ten-too-why = Puede que esté fingiendo. Cualquiera puede escribir una edad o usar una foto ajena.
    .dragon = En el próximo nivel hay un dragón.
    .dragon-why = Es un consejo para el juego. Mucha gente comparte consejos.
    .your-school = ¿A qué escuela vas?
    .your-school-why = Es una pregunta personal. El nombre de una escuela puede ayudar a encontrarte.
    .to-myself = Eso me lo guardo.
    .to-myself-why = Kofi dice que no con calma. No tiene que explicar nada.
    .tell-nobody = No digas que chateamos.
    .tell-nobody-why = Pide secreto. Un amigo que juega limpio no necesita que escondas el chat.

behind-the-picture =
    En internet, cualquiera puede elegir un nombre, una edad y una cara. Una foto puede ser de otra persona. Hasta un video puede ser falso.

    Así que pregúntate: ¿conozco a esta persona también fuera de la pantalla? Si no, guarda para ti tu escuela, tu calle y tu teléfono.
    .title = ¿Quién está detrás de la foto?
    .alt = Un globo de diálogo. Una foto sin cara está sujeta sobre un planeta.
    .slide = En internet, cualquiera puede elegir un nombre, una edad y una cara. Hasta un video puede ser falso. Guarda para ti tu escuela, tu calle y tu teléfono.
    .notes = Pregunte qué imagen y qué nombre elegirían, solo por diversión. Así se ve lo rápido que es parecer otra persona.

friendly-or-warning = Aquí hay siete frases de chats de juegos. ¿Cuáles son solo juego y cuáles son una señal de alerta?
    .title = ¿Juego amistoso o señal de alerta?
    .notes = Pregunte qué tienen en común las frases amistosas: se quedan en el juego y aceptan un no. Luego nombren cada señal en voz alta.
    .bin-friendly = Juego amistoso
    .bin-warning = Señal de alerta
    .race-again = «¿Quieres otra carrera?»
    .race-again-why = Se trata del juego. Puedes decir que sí o que no.
    .you-owe = «Te di un regalo, así que hazme un favor».
    .you-owe-why = Es un regalo con trampa. No debes nada por él.
    .other-app = «Ven a chatear en mi otra aplicación».
    .other-app-why = Cambiar de aplicación aleja el chat de quienes pueden ayudar.
    .play-later = «No hay problema, juega cuando puedas».
    .play-later-why = Esta persona acepta un no. Así se juega limpio.
    .which-street = «¿En qué calle vives?»
    .which-street-why = Es una pregunta personal. Ningún juego necesita tu calle.
    .best-level = «¿Qué nivel te gusta más?»
    .best-level-why = Hielo, selva o lava: con eso nadie te encuentra.
    .our-secret = «Esto tiene que ser nuestro secreto».
    .our-secret-why = Alguien quiere que calles. Esa es una razón para contarlo.

second-door =
    En muchos juegos puedes reportar y bloquear. Alguien de confianza puede mirar el chat contigo. En otra aplicación, quizás no haya nada de eso.

    Por eso, cambiar de aplicación es una señal de alerta. «No le cuentes a nadie» es otra más. Puedes quedarte donde estás. Puedes cerrar el chat.
    .title = La segunda puerta
    .alt = Una puerta abierta y luminosa. Detrás hay una segunda puerta, más oscura.
    .slide = En otra aplicación puede ser más difícil reportar, bloquear o recibir ayuda. Por eso, cambiar de aplicación es una señal de alerta. «No le cuentes a nadie» es otra. Puedes quedarte donde estás.
    .notes = Pregunte por qué alguien querría llevarse un chat a otro lado. Hay razones buenas, como un grupo de clase que usted creó. Con alguien a quien nadie conoce, lo mejor es quedarse.

steps-for-ilan = Ilan aceptó monedas de alguien en un juego. Ahora esa persona quiere un favor. Ordena los pasos de Ilan.
    .title = ¿Qué puede hacer Ilan?
    .notes = Representen los pasos con las manos: parar, dejar, buscar, contar, volver a contar. Repita que bloquear es fácil cuando alguien ayuda.
    .stop = Deja de responder
    .stop-why = Esto va primero. Ilan no necesita despedirse ni dar excusas.
    .leave-there = Deja los mensajes donde están
    .leave-there-why = Deja de responder, pero no borra nada. Los mensajes ayudan a entender lo que pasó.
    .find-someone = Busca a alguien de confianza
    .find-someone-why = Puede ser su familia, una maestra, un entrenador o una tía. Esa persona también le ayuda a bloquear.
    .tell-all = Cuenta todo, también lo de las monedas
    .tell-all-why = Con la historia completa, es más fácil ayudar. Aceptar monedas no es culpa de Ilan.
    .tell-next = ¿No lo escuchan? Busca a otra persona
    .tell-next-why = Este paso es por si la primera persona no ayuda. Siempre hay alguien más.

you-can-tell =
    Ilan aceptó las monedas y todavía puede contarlo. El truco lo hizo la otra persona. Nunca es tu culpa.

    Cuéntaselo a tu familia, a una maestra o a un entrenador. También alguien que conoces puede usar trucos. ¿Alguien te lastima o no te escucha? Elige a otra persona, o una línea de ayuda.
    .title = Siempre puedes contarlo
    .alt = Un niño y un hombre adulto, sentados juntos en los escalones del porche. El hombre lo rodea con el brazo.
    .slide = Nunca es tarde para contarlo, tampoco si hubo monedas. Nunca es tu culpa. Cuéntaselo a tu familia, a una maestra o a un entrenador. ¿Alguien te lastima o no escucha? Elige a otra persona, o una línea de ayuda.
    .notes = Léalo despacio. No pregunte si a alguien le ha pasado. Si después alguien quiere hablar con usted, escuche con calma y siga los pasos de su escuela.

nine-like-you = Alguien escribe: «Tengo 9, igual que tú». ¿Puedes saber si es verdad?
    .young-picture = Sí, si en la foto se ve igual de joven
    .young-picture-why = Una foto parece una prueba. Pero puede ser de otra persona. Pregúntate: ¿conozco a quien escribe fuera de la pantalla?
    .any-age = No, cualquiera escribe una edad
    .any-age-why = Escribir una edad es fácil, y nadie la comprueba. Así que lo privado sigue siendo privado.
    .so-nice = Sí, si te trata bien todos los días
    .so-nice-why = Que te traten bien da confianza. Pero muchos trucos empiezan con amabilidad. Fíjate en lo que te piden.

may-know = ¿Qué puede saber de ti alguien a quien nunca has visto?
    .color = El color que más te gusta
    .color-why = A mucha gente le gusta el mismo color. Con eso nadie te encuentra.
    .school = La escuela a la que vas
    .school-why = Entre amigos se pregunta mucho. Pero la escuela muestra dónde estás cada día. Guárdala para ti.
    .level = El nivel que más te gusta
    .level-why = Eso es hablar del juego. No dice quién eres.
    .phone = El número de tu teléfono
    .phone-why = Darlo puede parecer un gesto amistoso. Pero entonces pueden escribirte fuera del juego. Guárdalo para ti.

too-late = Si aceptaste las monedas, ya es tarde para contarlo.
    .true-why = Puede parecer que sí, y entonces cuesta hablar. Pero puedes contarlo hoy, en una semana o en un año. Hay quien quiere ayudarte.
    .false-why = Nunca es tarde para contarlo. Aceptar monedas no hace que el truco sea culpa tuya.

name-the-sign = Une cada frase con su señal de alerta.
    .favor = «Toma esto y luego hazme un favor».
    .favor-to = Un regalo con trampa
    .favor-why = El regalo tiene un precio. Un regalo de verdad no lo tiene.
    .app = «Mi otra aplicación es mejor».
    .app-to = Cambiar de aplicación
    .app-why = Lleva el chat lejos de la ayuda.
    .quiet = «Nadie tiene que saberlo».
    .quiet-to = Secreto
    .quiet-why = Te pide que calles. Los buenos amigos no lo necesitan.
    .street = «¿Dónde vives?»
    .street-to = Una pregunta personal
    .street-why = Pide algo privado. No tienes que responder.

why-move = ¿Por qué «vamos a otra aplicación» es una señal de alerta?
    .lose-points = Podrías perder puntos en tu juego
    .lose-points-why = Es normal pensar en tus puntos. La señal es otra cosa: la ayuda queda más lejos.
    .all-bad = Las otras aplicaciones son malas
    .all-bad-why = Algunas aplicaciones dan problemas, y por eso suena cierto. Pero no se trata de la aplicación. Se trata de alejarte de la ayuda.
    .hides-chat = Aleja el chat de quienes ayudan
    .hides-chat-why = Donde nadie más puede ver, un truco es más fácil. Así que quédate donde estás.

real-gift = Un regalo de verdad no pide nada a cambio.
    .true-why = Un regalo de verdad es gratis. Si alguien quiere un favor por él, tiene trampa.
    .false-why = A veces sentimos que hay que devolver algo. Pero no debes nada por un regalo. Siempre puedes decir que no.

lina-steps = Alguien en un juego le escribe a Lina: «Que quede entre tú y yo». Ordena los pasos de Lina.
    .stop-writing = Deja de responder
    .stop-writing-why = Primero, Lina para. No tiene que despedirse.
    .keep-messages = Deja los mensajes donde están
    .keep-messages-why = Después los deja como están. Le ayudan a explicar lo que pasó.
    .show-them = Los muestra a alguien de confianza
    .show-them-why = Así Lina ya no carga con eso a solas. Alguien le ayuda a reportar y bloquear.

friend-stuck = Un amigo aceptó un regalo en un juego y ahora no sabe qué hacer. ¿Qué le ayuda más?
    .together = «Contémoslo juntos a alguien».
    .together-why = Contarlo con un amigo es más fácil. Y no fue culpa de tu amigo.
    .give-back = «Mejor devuelve ya el regalo».
    .give-back-why = Devolverlo parece justo. Pero entonces tu amigo tiene que volver a escribir. Contárselo antes a alguien ayuda más.
    .keep-quiet = «Yo te guardo el secreto».
    .keep-quiet-why = Es leal, y quizás tu amigo te lo pida. Pero así los dos cargan con eso. Vayan a contarlo juntos.
