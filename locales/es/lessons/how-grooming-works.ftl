lesson = Cómo funciona el grooming
    .summary = Un engaño en pasos pequeños: cómo son y cómo soltar el hilo.
    .can-plain-words = explicar con palabras sencillas cómo funciona el grooming
    .can-name-tricks = unir un mensaje con el truco que hay detrás
    .can-let-go = decir que no en cualquier paso, incluso después de un sí
    .can-set-down = elegir a quién contárselo, y a una segunda persona por si acaso
    .discuss-why-praise = ¿Por qué los elogios funcionan con todo el mundo?
    .discuss-normal-telling = ¿Cómo podría un grupo de amigos hacer que contar las cosas sea normal?
    .discuss-good-no = ¿Qué frase sirve para decir un buen «no»?
    .home-too-fast = ¿Cómo se nota que una amistad en internet va demasiado rápido?
    .home-took-gift = ¿Qué podría hacer alguien de tu edad que ya aceptó un regalo?
    .home-easier = ¿Qué podría hacer yo para que sea más fácil contármelo?
    .family = Cada quien practica un «no» corto en voz alta, primero con una voz divertida y después con la suya. Luego acuerden que ni un regalo ni una regla rota impiden contar algo.
    .teacher = El objetivo: que el grupo conozca los pasos pequeños del grooming y la salida. Hable de Elif, de Luca y de los demás personajes, y no pida historias propias. Suelen decir «yo bloquearía y ya». Responda que bloquear es un buen paso, y que el truco está hecho para que nadie quiera bloquear.

what-it-means =
    El grooming es un engaño que avanza en pasos pequeños. Alguien se gana la confianza de una niña, un niño o adolescente para usarla después. Puede ser una persona adulta o adolescente de más edad, en internet o muy cerca.

    Cada paso puede parecer amable, como un hilo que se pierde detrás de una esquina. Quien conoce los pasos ve antes el hilo. Y en cada esquina lo puedes soltar.
    .title = Un engaño en pasos pequeños
    .alt = Un hilo largo sale de un globo de diálogo brillante con una cometa y dobla las esquinas de varias casas.
    .slide = El grooming es un engaño en pasos pequeños. Alguien se gana la confianza de otra persona para usarla. Cada paso puede parecer amable. Quien conoce los pasos ve antes el hilo.
    .notes = Lea despacio el primer párrafo, porque para algunos la palabra es nueva. Insista: casi toda la gente amable es simplemente amable, y una sola señal prueba poco. Diga que cualquiera puede saltarse una página o decir «paso».

elif-week = Elif, de 12 años, muestra en internet sus animales de arcilla. Una cuenta nueva le escribe desde hace una semana. Presiona cada línea que sea una señal de alerta.
    .title = Elif y la cuenta nueva
    .notes = Cuatro líneas son señales y cinco no lo son. Pida la razón antes de mostrar la respuesta. Después pregunte cuáles de las frases de Elif frenan las cosas.
    .name = Elif
    .other = jardin_de_barro
    .clay-fox = Vi tu zorro de arcilla.
    .clay-fox-why = Habla de algo que hizo Elif. Muchos chats lindos empiezan así.
    .ears = ¡Gracias! Las orejas me costaron mucho.
    .ears-why = Elif habla de su zorro. Eso muestra lo que sabe hacer, no quién es ni dónde está.
    .best-person = Eres la mejor persona de aquí.
    .best-person-why = Es un elogio rápido, mucho más grande que un zorro de arcilla. Se siente bien, y por eso el truco lo usa.
    .twelve-too = También tengo 12. Mira mi foto.
    .twelve-too-why = Quizás está fingiendo. Cualquiera escribe una edad, y una foto se puede tomar prestada.
    .which-tools = ¿Qué herramientas usas?
    .which-tools-why = Elif vuelve al tema de la arcilla. Su pregunta está bien.
    .old-spoon = Una cuchara vieja y un palito.
    .old-spoon-why = Una respuesta sencilla a una pregunta sencilla. No todo lo que dice esta cuenta es una señal.
    .closest = Siento más cariño por ti que por nadie.
    .closest-why = Esto va demasiado rápido. La cercanía necesita tiempo, y aquí llega en unos días.
    .just-a-week = ¡Si llevamos una semana hablando!
    .just-a-week-why = Elif dice en voz alta lo que le parece raro. Es una forma inteligente de frenar.
    .which-bus = ¿En qué autobús vuelves a casa?
    .which-bus-why = Es una pregunta personal. Una ruta puede mostrar dónde está alguien, así que queda en privado.

warm-words =
    Las palabras lindas se sienten bien, y a todo el mundo le gustan. En el grooming llegan rápido y en montones: «me gusta» en todo, mensajes todo el día, «no hay nadie como tú». Buscan que sientas cercanía antes de que se conozcan de verdad.

    Por eso, fíjate en la velocidad y no en la dulzura. Una amistad de verdad es de ida y vuelta. Puede esperar hasta mañana y te deja tiempo para más gente.
    .title = Palabras cálidas a toda prisa
    .alt = Dos globos de diálogo. Uno tiene un planeta como imagen de perfil.
    .slide = Las palabras lindas le gustan a todo el mundo. En el grooming llegan rápido y en montones. Fíjate en la velocidad, no en la dulzura. Una amistad de verdad puede esperar hasta mañana.
    .notes = Pregunte cómo suena un buen elogio y en qué se diferencia de una avalancha. Nadie tiene que dejar de disfrutarlos. Aclare que alegrarse con ellos es humano y nunca motivo de culpa.

same-school =
    «Voy a tu escuela». «Tengo tu edad». Eso lo puede escribir cualquiera, también una persona adulta. No tienes que resolver el acertijo en internet. Pregunta en persona: a una amiga, en tu clase, a un maestro. Hasta saberlo con seguridad, tu clase, tu camino a casa y tus planes se quedan contigo.

    ¿Alguien quiere verte? Pregunta antes. Contigo va una persona adulta que ya conoces, no una que elija la otra parte. ¿Ya fuiste? Todavía puedes contarlo, y no es tu culpa.
    .title = ¿La misma escuela, la misma edad?
    .alt = Cuatro tarjetas en un tablero: una gorra, un autobús escolar, un perro, un farol. De ellas salen hilos hacia una casita.
    .slide = «Voy a tu escuela». Eso lo puede escribir cualquiera. Pregunta en persona. ¿Alguien quiere verte? Pregunta antes, y va contigo una persona adulta que ya conoces. ¿Ya fuiste? Puedes contarlo. No es tu culpa.
    .notes = Pregunte cómo podría una clase comprobar algo así en grupo, sin responderle a la cuenta. Quien se mudó o cambió de escuela suele esperar nuevos contactos; trate esa esperanza con respeto. Diga una vez la regla para verse con alguien, y dos veces su última frase.

luca-chat = Luca, de 12 años, es nuevo en su escuela y canta en el coro. Le escribe alguien con una cometa en la foto. ¿Qué debería escribir Luca?
    .title = Un mensaje para el nuevo
    .notes = El grupo aconseja a Luca; nadie hace el papel de la otra cuenta. Después de cada respuesta, pregunte qué logra. Regresen una vez y tomen otro camino, para que vean que todos llevan a la ayuda.
    .name = Luca
    .other = cometa_del_pasillo
    .hello = Hola. Eres nuevo, ¿verdad?
    .schoolmate = Yo también voy a tu escuela.
    .my-class = ¡Qué bien! Estoy en 7B, salón 12.
    .my-class-why = Cuando llegas a un lugar nuevo, un saludo es un regalo. Luca quiere pertenecer, y eso está bien. Aún puede pedir ayuda.
    .which-class = ¡Genial! ¿En qué clase estás?
    .which-class-why = Preguntar es buena idea, y casi cualquiera lo haría. Pero esa cuenta puede contestar lo que quiera. Es más seguro preguntar fuera de la pantalla.
    .ask-choir = Primero pregunto por ti en el coro.
    .ask-choir-why = Luca lo comprueba con gente que puede ver. A quien de verdad va a su escuela no le molesta.
    .game-card = Tengo una tarjeta de juego para ti.
    .what-for = ¿Qué quieres a cambio?
    .what-for-why = Luca sospecha que hay una trampa, y eso es inteligente. La respuesta no le hace falta: basta con un no.
    .no-card = No, gracias. Me voy de este chat.
    .no-card-why = Es corto y bastante amable. Sin regalo y sin chat, no queda hilo de donde tirar.
    .take-card = ¿En serio? ¡Muchas gracias!
    .take-card-why = Un regalo alegra a casi todo el mundo. Si tiene un hilo, no es cosa de Luca.
    .no-asking = No le preguntes a nadie. Confía en mí.
    .still-ask = Yo sí le pregunto a gente que conozco.
    .still-ask-why = La confianza no necesita esconderse. Luca dice lo que va a hacer, y después lo hace.
    .stay-quiet = Está bien, no le pregunto a nadie.
    .stay-quiet-why = Luca no quiere herir a nadie. Pero puede cambiar de idea cuando quiera y pedir ayuda.
    .why-not = ¿Qué tiene de malo preguntar?
    .why-not-why = Es una pregunta justa. La presión misma es la respuesta: Luca puede parar aquí y hablar con alguien.
    .later-class = Más tarde, a Luca le inquieta lo que escribió. Se lo cuenta a su abuela en el desayuno.
    .later-card = Más tarde, Luca no sabe qué hacer. La tarjeta parece pesar mucho. Se lo cuenta al señor Okoye, su maestro de coro.
    .later-quiet = Más tarde, Luca se siente solo con el asunto. Toca la puerta de su papá y se lo cuenta.
    .pause = Luca guarda el teléfono en el bolsillo. Algo tira de él, y le gustaría saber qué es.
    .told = Después del coro, Luca le muestra el chat al señor Okoye. En la escuela nadie conoce esa cuenta. Guardan los mensajes, reportan la cuenta y la bloquean. El jueves, dos compañeros del coro le guardan un asiento.
    .helped = «Qué bueno que me lo contaste. No hiciste nada malo», le dice a Luca la persona adulta. Juntos guardan los mensajes, reportan la cuenta y la bloquean. Al día siguiente, una maestra se asegura de que Luca tenga compañía en el almuerzo.

gift-thread =
    Una tarjeta de regalo, un viaje en auto, una comida, un lugar para dormir: en el grooming, un regalo puede tener un hilo. Primero llega el regalo y después la sensación de deber algo. Esa sensación es el hilo.

    No debes nada, ni siquiera una respuesta. Querer o necesitar algo no es una vergüenza. Quien ya aceptó un regalo todavía puede decir que no, y todavía puede contarlo.
    .title = Cuando un regalo tiene un hilo
    .alt = Una caja de regalo. De ella sale un hilo largo que se pierde de vista.
    .slide = En el grooming, un regalo puede tener un hilo: la sensación de deber algo. No debes nada, ni una respuesta. Quien aceptó un regalo todavía puede decir que no y contarlo.
    .notes = Pregunte en qué se diferencia un regalo de cumpleaños de uno con hilo. Hay familias con poco dinero: nunca hable de codicia. La última frase es para quien la necesite hoy.

small-pushes =
    Muchas veces la presión empieza en voz baja. «Todo el mundo lo hace». «Vamos a otra aplicación». «Tu familia no lo entendería». Cada frase te aleja un poco más de los demás. Más adelante puede tratarse de imágenes íntimas.

    Puedes parar en cualquier frase, aunque a la anterior le hayas dicho que sí. «No» es una respuesta completa. Puedes irte sin dar razones y sin despedirte.
    .title = Empujones pequeños
    .alt = Una puerta abierta y luminosa lleva a una segunda puerta, más oscura.
    .slide = Muchas veces la presión empieza en voz baja: «Todo el mundo lo hace». «Vamos a otra aplicación». Puedes parar en cualquier frase, aunque antes hayas dicho que sí. «No» es una respuesta completa.
    .notes = Pida al grupo que diga «No» y «Ya me voy» en voz alta, primero suave y después firme. Pregunte por qué importa tanto que alguien quiera alejarnos de otra gente. Sobre las imágenes no hace falta decir más.

free-or-pull = ¿Qué palabras dejan libre a una persona y cuáles tiran de ella? Pon cada tarjeta donde va.
    .title = ¿Libre o con un hilo?
    .notes = Pregunte qué tienen en común las tarjetas libres: aceptan un no y dejan entrar a más gente. Después, que cambien una tarjeta que tira hasta que deje libre.
    .bin-free = Te deja libre
    .bin-pulls = Tira de ti
    .no-hurry = «Sin prisa. Escribe cuando quieras».
    .no-hurry-why = Hay lugar para esperar. Un amigo no cuenta los minutos.
    .after-all = «¡Con todo lo que hice por ti!»
    .after-all-why = Convierte la amabilidad en una cuenta por pagar. La amabilidad no se paga.
    .only-me = «Nadie te entiende como yo».
    .only-me-why = Suena cálido, pero aleja a los demás. Un amigo de verdad se alegra de que tengas a más gente.
    .funny-dog = «El perro de tu historieta da risa».
    .funny-dog-why = Elogia una cosa que hiciste. No pide nada a cambio.
    .everyone-does = «A tu edad, todos lo hacen».
    .everyone-does-why = Esto es presión. Nadie les preguntó a todos, y tú puedes decir que no.
    .bring-sister = «Trae también a tu hermana».
    .bring-sister-why = Aquí caben otras personas. Es una buena señal.
    .real-friend = «Una amiga de verdad diría que sí».
    .real-friend-why = Aquí la amistad depende de un sí. Un amigo de verdad acepta un no.
    .fine-no = «¿No? Por mí está bien».
    .fine-no-why = Se escucha el no, y no pasa nada malo. Así se siente la libertad.

set-it-down =
    Un secreto así pesa, y no tienes que cargarlo a solas. El grooming no es tu culpa, sin importar qué dijiste ni cuánto duró. Lo puedes contar hoy o mucho después.

    Elige a una tía, un maestro, una entrenadora o un enfermero. A veces quien hace daño es de la familia, del equipo o del barrio. Si una persona te lastima o no escucha, elige a otra o una línea de ayuda. ¿Todo se ve muy oscuro? En Ayuda hay una línea de crisis y el número de emergencias.
    .title = Deja la carga
    .alt = Alguien joven deja una mochila pesada en una banca. Un adulto con lentes le ayuda a sostenerla.
    .slide = Un secreto que pesa se puede dejar. No es tu culpa, dijeras lo que dijeras. Cuéntaselo a una tía, un maestro o un enfermero; después, a otra persona o línea de ayuda. ¿Muy oscuro? Línea de crisis, en Ayuda.
    .notes = Tómese su tiempo en esta página. No pregunte si le pasó a alguien. Nombre a dos personas de su escuela que escuchan, termine con algo tranquilo y quédese cerca unos minutos.

what-is-it = ¿Qué es el grooming?
    .any-chat = Chatear con alguien que nunca has visto
    .any-chat-why = Mucha gente piensa primero en desconocidos. Muchos chats están bien, y el grooming también puede venir de alguien cercano.
    .loud-fight = Empezar una pelea en un chat de grupo
    .loud-fight-why = Una pelea también puede doler mucho. El grooming suele ser callado y amable: busca los pasos pequeños.
    .using-trust = Ganarse la confianza para usarla luego
    .using-trust-why = Ese es el centro del engaño. Avanza en pasos pequeños, y cada uno puede parecer amable.
    .many-questions = Hacerle muchas preguntas a un amigo nuevo
    .many-questions-why = Demasiadas preguntas personales pueden ser una señal. El grooming son varios pasos que van juntos.

one-compliment = Un elogio de una persona nueva prueba que es grooming.
    .true-why = Tener cuidado es sensato, y por eso es fácil creerlo. Pero una frase linda prueba poco: varias señales juntas dicen más.
    .false-why = Casi todos los elogios son simple amabilidad. Lo que cuenta es la prisa, y varias señales juntas.

which-trick = Une cada mensaje con el truco que hay detrás.
    .best-here = «Aquí nadie es mejor que tú».
    .best-here-to = Elogios a toda prisa
    .best-here-why = Un elogio enorme de alguien nuevo busca que sientas cercanía muy pronto.
    .same-halls = «Voy a tu escuela, un grado más arriba».
    .same-halls-to = Fingir que es de la escuela
    .same-halls-why = Lo puede escribir cualquiera. Al preguntar en la escuela se sabe si es verdad.
    .gift-card = «Te compré una tarjeta de regalo».
    .gift-card-to = Un regalo con hilo
    .gift-card-why = Primero llega el regalo y después la sensación de deber. No debes nada.
    .all-say-yes = «Los demás dijeron que sí».
    .all-say-yes-to = Presión
    .all-say-yes-why = Lo que dicen o hacen los demás no es una razón. Tu «no» vale lo mismo.

oskar-account = Una cuenta le dice a Oskar que es de alguien de su escuela. ¿Qué es lo mejor?
    .ask-in-person = Preguntar en persona en la escuela
    .ask-in-person-why = En la escuela, Oskar habla con gente que puede ver. Eso dice más que cualquier chat.
    .ask-photo = Pedirle a la cuenta una foto más
    .ask-photo-why = Una foto parece una prueba, y muchos la pedirían. Pero las fotos se pueden tomar prestadas o inventar.
    .knows-teachers = Creerle, porque conoce a maestros
    .knows-teachers-why = Parece que todo coincide. Pero esos nombres se suelen encontrar en internet: es más seguro preguntar en persona.
    .test-question = Ponerle una prueba sobre el almuerzo
    .test-question-why = Ponerla a prueba es una idea astuta. Pero alarga el chat, y las respuestas se pueden adivinar.

what-pulls = ¿Cuáles de estos mensajes tiran de una persona?
    .you-owe = «Aceptaste mi tarjeta, así que ayúdame».
    .you-owe-why = Aquí se ve el hilo del regalo. Nadie debe un favor por un regalo.
    .tomorrow = «Me voy. ¿Hablamos mañana?»
    .tomorrow-why = Una pregunta puede sentirse como presión. Pero esta puede esperar, y un no estaría bien.
    .between-us = «Que quede entre nosotros dos».
    .between-us-why = Quien pide silencio aleja a los demás. Es una buena razón para contarlo.
    .best-drawing = «¿Qué dibujo tuyo te gusta más?»
    .best-drawing-why = Mirar dos veces las preguntas es sensato. Pero esta habla de dibujos, y cualquier respuesta está bien.
    .prove-it = «Demuestra que somos amigos».
    .prove-it-why = La amistad no necesita pruebas. Esta frase hace que un no parezca cruel, y eso es presión.

yes-yesterday = Quien ayer dijo que sí, hoy puede decir que no.
    .true-why = Un sí no es una promesa para mañana. Cualquiera puede parar en cualquier paso.
    .false-why = Cumplir la palabra parece lo correcto, y mucha gente lo piensa. Pero nadie tiene que seguir, y el no vale en cualquier paso.

hana-card = Hana aceptó una tarjeta de regalo de un amigo de internet. Ahora esa persona le pide un favor. ¿Qué es verdad?
    .one-favor = Debe un favor, pero no dos
    .one-favor-why = Un favor suena a trato justo. Pero un regalo de verdad no tiene precio, así que no debe ninguno.
    .give-back = Antes debe devolver la tarjeta
    .give-back-why = Devolverla parece cortar el hilo. No hace falta: puede decir que no y contarlo ahora mismo.
    .explain-first = Debe explicar por qué dice no
    .explain-first-why = Ser amable es una buena costumbre. Aquí no hace falta una razón: «no» es una respuesta completa.
    .owes-nothing = No debe nada y puede contarlo
    .owes-nothing-why = El regalo era parte del truco. Aunque lo aceptó, nada de esto es culpa de Hana.

amara-steps = Amara siente que un hilo tira de ella. Pon sus pasos en orden. En la vida real, contarlo también puede ir primero.
    .stops = Deja de responder
    .stops-why = Va primero porque lo puede hacer de inmediato. No hace falta una última palabra.
    .leaves-it = Deja los mensajes donde están
    .leaves-it-why = Ya no responde, pero no borra nada. El chat le muestra a quien ayuda lo que pasó.
    .shows-it = Se los muestra a su tío
    .shows-it-why = Los mensajes siguen ahí y los puede mostrar. También sirven una enfermera, un maestro o una línea de ayuda.
    .they-report = Reportan la cuenta y la bloquean
    .they-report-why = Va al final porque entre dos es más fácil. Además, un bloqueo puede ocultar el chat.

well-known = Un entrenador que le cae bien a todos le escribe a Priya y quiere que sea un secreto. ¿Y ahora?
    .trust-him = Callar, porque todos confían en él
    .trust-him-why = Si alguien les cae bien a todos, dudar parece injusto. Pero lo que cuenta es que pide un secreto.
    .tell-another = Contárselo a otro adulto o línea de ayuda
    .tell-another-why = Un adulto que cuida de verdad no pide secretos así. Priya puede elegir a cualquier persona de confianza, y no tiene la culpa.
    .wait-see = Esperar a ver si él le pide más
    .wait-see-why = Es natural querer tener certeza. El secreto ya es razón suficiente: Priya puede contarlo hoy.
    .ask-him = Pedirle que hable con su familia
    .ask-him-why = Hablar con claridad es buena idea. Pero Priya no tiene que arreglarlo con él: otra persona adulta puede hacerlo.
