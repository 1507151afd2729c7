lesson = Enseñarlo con cuidado
    .summary = Reglas básicas, distancia, una salida, un buzón de preguntas y una clase donde todos cuentan.
    .can-set-frame = preparar una clase en la que cualquiera puede decir «paso» o salir
    .can-keep-distance = mantener el tema a una distancia segura de la vida de sus estudiantes
    .can-stop-kindly = detener con amabilidad a quien empieza a contar delante del grupo
    .can-reach-all = incluir desde el inicio a chicos, a estudiantes LGBTQ+ y con discapacidad
    .discuss-who-opens-up = ¿Quién abre conmigo el buzón de preguntas, y qué pasa con un papel?
    .discuss-our-way-out = ¿Cómo es una buena salida en nuestra escuela?
    .discuss-whose-stories = ¿Qué historias faltan hasta ahora en nuestro material?
    .home-what-practiced = ¿Qué practicaste hoy, y con qué personaje inventado?
    .home-good-rule = ¿Qué regla de la clase serviría también en casa?
    .home-whom-to-ask = ¿A quién puedes acudir si más tarde te surge una pregunta?
    .family = Escriba a las casas una semana antes: el tema, las reglas y la salida. Agregue tres preguntas para conversar y dónde hay ayuda.
    .teacher = Para la formación del personal, antes de la primera clase sobre el tema. La meta es un marco que proteja a quien quizás lo esté viviendo. Ensayen solo con nombres inventados. Cualquiera puede decir «paso» o salir sin dar razones.

second-row =
    Quizás alguien de la segunda fila esté viviendo esto hoy. Usted no sabe quién. Así que prepare cada clase como si estuviera ahí.

    Avise la fecha y el tema a la persona responsable de protección. Sepa quién apoya ese día. Ofrezca a todo el grupo una salida, con tiempo y sin pedir razones, y con algo bueno que hacer mientras tanto.

    Y cuide el momento. Justo después de que alguien contó algo, o en medio de rumores, una clase de seguridad suena a reproche. Espere a que vuelva la calma.
    .title = Para quien está en la segunda fila
    .slide = Prepare la clase como si alguien del grupo lo estuviera viviendo. Avise la fecha. Ofrezca a todos una salida con tiempo y sin razones. Espere si algo acaba de ocurrir.
    .notes = Pregunte qué fechas serían malas, como la última hora antes de vacaciones. Acuerden adónde va quien toma la salida. Cuide que no llame la atención.
    .alt = Una niña o un niño con mochila cruza la entrada de una escuela con ventanas encendidas.

shape = Una clase completa en siete partes. Póngalas en orden.
    .title = La forma de una clase segura
    .notes = Que los grupos planeen una clase real con estas partes y sus minutos. Pregunte qué parte se recorta primero cuando falta tiempo; el final tranquilo no debe ser. Donde difieran, van primero las reglas de su escuela.
    .tells-lead = Avisar fecha y tema a la persona responsable
    .tells-lead-why = Va primero porque los demás necesitan tiempo. Pregunte quién puede atender a alguien justo después de la clase.
    .way-out = Ofrecer a todos una salida sin pedir razones
    .way-out-why = Se hace antes de empezar, para que nadie tenga que levantarse delante del grupo.
    .rules = Acordar reglas básicas con el grupo
    .rules-why = La clase empieza con ellas, antes de que haya algo de que hablar.
    .limit = Decir qué no puede guardar en secreto
    .limit-why = Después de las reglas y antes de cualquier historia. Así cada quien elige qué dice.
    .practice = Practicar con un personaje inventado
    .practice-why = El marco ya está, así que este es el lugar. Aconsejar a otra persona deja espacio para pensar.
    .names-help = Mostrar quién ayuda, en la escuela y fuera
    .names-help-why = Tras practicar se entiende para qué sirve. Nombre a varias personas y una línea de ayuda: una puede no escuchar, o ser quien hace daño.
    .calm-end = Terminar con calma y quedarse cerca
    .calm-end-why = Al final van unos minutos tranquilos: dibujo, música, un paseo. Quien quiera hablar sabe adónde acercarse.

ground-rules =
    Hagan las reglas entre todos y pónganlas en la pared. Cualquiera puede decir «paso». Nadie cuenta de su vida ni de gente conocida; hablamos de «la chica de la historia». Respondemos a lo que se dijo, no a quien lo dijo. Nadie se ríe de una pregunta.

    Después diga el límite, pronto y con calidez: «Escucho todo. Si alguien no está a salvo, aviso a una persona que puede ayudar, y lo digo antes».

    Las reglas también son para los adultos. No cuente su adolescencia ni adivine qué quiere decir alguien.
    .title = Reglas que protegen
    .slide = Cualquiera puede decir «paso». Nada de la propia vida, sin nombres. Respondemos a lo que se dijo, no a quien lo dijo. Y el límite: «Si alguien no está a salvo, aviso a quien puede ayudar».
    .notes = Que cada quien diga el límite en voz alta y con sus palabras; debe sonar a cuidado. Pregunte cómo se dicen las reglas a los más pequeños y a quien usa símbolos. Pregunte qué se hace cuando se rompe una regla.
    .alt = Una docente y sus estudiantes sentados en círculo en el aula.

near-or-far = Lo que podría decir un docente en clase. ¿Mantiene distancia o se acerca demasiado?
    .title = ¿Cerca o lejos?
    .notes = En parejas, cambien cada tarjeta que se acerca demasiado para que mantenga distancia. Casi todas nacen de una buena intención; nómbrela primero. Pregunte qué tarjeta oyeron en su propia época escolar.
    .bin-distance = Mantiene distancia
    .bin-too-close = Se acerca demasiado
    .boy-in-story = «¿Qué podría hacer ahora el chico de la historia?»
    .boy-in-story-why = El chico queda entre el grupo y el tema. Todos pueden pensar, hayan vivido lo que hayan vivido.
    .who-of-you = «¿A quién de aquí le han mandado una foto así?»
    .who-of-you-why = Usted quiere mostrar que es común. Pero nadie levanta la mano con libertad, y alguien quizás tenga que mentir.
    .own-essay = «Escriban de una vez que sintieron presión».
    .own-essay-why = Escribir ayuda a muchos. Aquí pide una historia íntima, y encima con nota; use un personaje inventado.
    .hard-to-tell = «¿Qué hace que a la gente le cueste contarlo?»
    .hard-to-tell-why = «La gente» deja libre a todo el mundo. Las respuestas suelen decir mucho, y nadie tuvo que decir «yo».
    .last-year = «El año pasado hubo una chica en esta escuela…»
    .last-year-why = Lo real hace que escuchen. Pero alguien la conoce, o es ella; un caso inventado logra lo mismo.
    .letter-to-sam = «Escriban una carta con consejos a Sam, de 14».
    .letter-to-sam-why = Sam no existe y se le puede preguntar todo. Al escribir, cada quien oye su propio buen consejo.
    .play-roles = «Una persona es quien chantajea; otra, el blanco».
    .play-roles-why = Actuar despierta al grupo. Esos papeles pueden herir y hasta enseñar trucos; mejor ensayen las palabras de quien ayuda.
    .three-doors = «¿Cuál de estas tres puertas sirve primero?»
    .three-doors-why = El grupo resuelve una tarea y no hay vida de nadie en ella. Y todos aprenden dónde están las puertas.

the-box =
    Ponga una caja con ranura y haga que todos escriban al mismo tiempo, con pregunta o sin ella. Así nadie ve quién tiene una.

    Solo usted la abre, y nunca en clase. Saque las preguntas y respóndalas la próxima vez con sus palabras. Así no se ve la letra de nadie.

    Un papel también puede ser un pedido de auxilio. Entonces avise el mismo día a la persona responsable, aun sin nombre. Diga antes de la clase que lo hará. Y recuerde a todo el grupo con quién se puede hablar.
    .title = El buzón de preguntas
    .slide = Todos escriben, así nadie ve quién pregunta. Solo usted lo abre, nunca en clase. Responda la próxima vez con sus palabras. Un papel puede ser un pedido de auxilio: avise el mismo día.
    .notes = Pruébenlo: cada quien escribe un papel y dos personas los ordenan. Decidan quién abre el buzón si usted falta. Piense en quien no escribe: puede grabar, dibujar, usar señas o dictar.
    .alt = Una mano echa un papel en una caja. Al lado hay una lámpara encendida.

emil = El grupo aconseja a una chica inventada. Emil, de 12 años, levanta la mano, y todos escuchan. ¿Qué le conviene decir a la maestra Baptiste?
    .title = Ensayo: Emil levanta la mano
    .notes = Léanlo a dos voces; los demás son el grupo. Se trata de aprender a detener con amabilidad; díganlo en voz alta hasta que salga solo. La última parte es después de clase. Consulte antes de que alguien llame a casa: la casa puede ser parte del problema.
    .name = Maestra Baptiste
    .other = Emil
    .this-summer = Se parece un poco a lo que me pasó este verano.
    .thanks-after = Gracias, Emil. Quiero oírlo a solas, después de clase.
    .thanks-after-why = Emil se siente bienvenido, y a salvo de veinticinco oyentes. Sabe cuándo lo van a escuchar.
    .really-what = ¿De veras? Cuéntame, ¿qué fue lo que te pasó a ti?
    .really-what-why = En otro lugar sería simple interés. Aquí la respuesta la oye todo el grupo, y no se puede retirar.
    .not-the-topic = Sigamos con la chica de la historia, por favor, Emil.
    .not-the-topic-why = Ella cumple la regla, y las reglas importan. Pero Emil entiende que su historia no cabe.
    .from-game = Había alguien de mi juego, y quería…
    .all-listening = Sigue, Emil. Aquí todos te estamos escuchando.
    .all-listening-why = Quiere darle valor. Mañana quizás desee que no lo hubieran oído todos.
    .alone-rest = Emil, gracias. Lo demás quiero oírlo a solas.
    .alone-rest-why = Se puede detener en cualquier punto, y con amabilidad. Lo que ya dijo, ella lo agradece.
    .did-wrong = ¿Hice algo malo?
    .we-will-see = De todo eso hablamos más tarde, ¿te parece?
    .we-will-see-why = Mantiene su historia en privado, y eso es bueno. Pero la pregunta queda abierta, y él puede entender que sí.
    .depends = Eso depende un poco de qué fue lo que hiciste.
    .depends-why = Suena justo. Para quien junta todo su valor, es una razón para callar.
    .nothing-wrong = No. Hiciste bien en hablar. Ahora, todos a dibujar.
    .nothing-wrong-why = Emil recibe enseguida su respuesta, y el grupo tiene otra cosa que mirar.
    .looks-down = Emil mira su mesa. La maestra Baptiste lo nota. Mientras el grupo dibuja, se inclina hacia él: «No hiciste nada malo».
    .quiet-task = El grupo dibuja un lugar donde se siente bien. Nadie mira a Emil. Después del timbre, él se queda.
    .tell-home = ¿Va a llamar a mi familia?
    .not-sure-yet = Todavía no estoy segura. Primero veamos, ¿sí?
    .not-sure-yet-why = Es honesto y no promete nada. Emil aún no sabe quién se va a enterar, así que le hace falta un nombre.
    .sato-first = Primero aviso al maestro Sato. ¿Qué te preocupa de casa?
    .sato-first-why = Hay un nombre y ninguna promesa falsa. Y ella pregunta, porque la casa puede ser un lugar seguro o parte del problema.
    .tonight = Claro que sí. Tienen que saberlo esta misma noche.
    .tonight-why = En casi todas las casas sería buena noticia que lo contara. Pero ella todavía no lo sabe; primero se consulta.
    .names-sato = Ella nota que Emil sigue esperando. «Primero aviso al maestro Sato, el responsable de protección. Antes de que alguien llame, nos cuentas cómo es en casa».
    .takes-back = «No fue nada», dice Emil rápido. Ella se sienta. «Me apuré demasiado. Primero hablo con el maestro Sato, y tú puedes decir qué te preocupa».
    .later = Emil baja la mano y no dice más. Después de clase, la maestra Baptiste lo espera. «Perdón, no lo hice bien. Me importa. Tengo tiempo ahora, o mañana».
    .told = Emil cuenta lo que quiere contar, y ella escucha. Después van los dos a ver al maestro Sato. Ella anota las palabras, la fecha y la hora, y en el grupo nadie le pregunta nada.
    .helped = Emil necesita un poco de tiempo. Cuenta algo, y después más. Le creen, y el maestro Sato lo sabe el mismo día.

everyone-in-room =
    Los chicos son un blanco frecuente, también en los juegos. Que en sus historias haya chicos con miedo que piden ayuda y la reciben. «Chicas, cuidado» los deja fuera y las culpa a ellas.

    Estudiantes LGBTQ+ pueden temer que los saquen del clóset. No suponga a quién le gusta quién. Amenazar con contarlo es presión: llámelo así. Nadie tiene que salir del clóset para recibir ayuda.

    Quien tiene una discapacidad necesita el mismo contenido por más caminos: palabras fáciles, subtítulos, señas, símbolos, tiempo. Y poder contar sin voz, o sin asistente presente.

    Y nunca diga solo «cuéntaselo a tus padres».
    .title = Todos los que están en el salón
    .slide = Chicos que piden ayuda, también en las historias. No suponer a quién le gusta quién. El mismo contenido por más caminos, y formas de contar sin voz. Nunca solo «cuéntaselo a tus padres».
    .notes = Repasen una de sus clases: ¿quién aparece y quién falta? Pregunten a colegas con discapacidad y al personal de apoyo qué serviría. Hagan una lista de personas a quienes contar que le sirva a quien no está a salvo en casa.
    .alt = Tres jóvenes van juntos por una calle al anochecer. Uno usa silla de ruedas y otro, un bastón blanco.

little-and-often =
    Las advertencias solas cambian poco. Las clases funcionan mejor cuando el grupo hace algo, y lo repite. Dice un no en voz alta, ordena los primeros pasos, encuentra una primera frase. Varias clases cortas logran más que una gran asamblea.

    Empiece por lo bueno. Los juegos y las fotos divierten, y ahí arranca la charla. Sobre las imágenes falsas con IA, no muestre ejemplos ni nombre herramientas. Pregunte de quién es la cara.

    Deje fuera imágenes de impacto y sirenas. El miedo cierra los oídos, y la boca de quien tiene algo que contar.
    .title = Poco, y seguido
    .slide = Practicar funciona mejor que advertir: un no en voz alta, pasos en orden, una primera frase, una y otra vez. Empiece por lo bueno. Sin ejemplos ni impacto. El miedo cierra oídos y bocas.
    .notes = Planeen cuatro clases cortas para el trimestre, con un repaso entre ellas. Pregunte qué videos o carteles suyos usan el miedo y qué podría reemplazarlos. Porchlight vuelve a mostrar preguntas después de unos días.
    .alt = Jóvenes alrededor de una mesa. Una persona se ha levantado y está al lado de otra.

q-way-out = ¿Cómo ofrece una salida de la clase?
    .ask-at-start = Preguntando al inicio quién quiere irse
    .ask-at-start-why = Un ofrecimiento sincero. Pero a quien se levanta lo ven todos; ofrézcala con tiempo.
    .all-beforehand = A todo el grupo antes, sin pedir razones
    .all-beforehand-why = Así no se señala a nadie y nadie se explica. Una buena tarea en otro lugar la vuelve una opción real.
    .with-letter = A quienes traigan una carta de su casa
    .with-letter-why = Las familias merecen conocer el tema. Pero quien no está a salvo en casa no puede pedir una carta.
    .those-who-need = A quienes, según usted, la necesiten
    .those-who-need-why = Conocer a su grupo vale mucho. No se puede saber de todos; ofrézcala a cada quien.

q-true-story = Una historia real de su propia escuela hace más fuerte la clase.
    .true-why = Lo real, sin duda, hace que escuchen. Pero alguien puede conocer a esa persona, o ser ella; invente una.
    .false-why = Un caso inventado enseña lo mismo. Y nadie tiene que oír contada su propia historia.

q-shape = Ponga en orden estas partes de una clase.
    .lead-knows = La persona responsable sabe fecha y tema
    .lead-knows-why = Va días antes, para que alguien tenga tiempo después de la clase.
    .rules-limit = Las reglas, y lo que no se guarda en secreto
    .rules-limit-why = Hay que conocer ambas cosas antes de hablar.
    .story = Consejos para un personaje inventado
    .story-why = Con las reglas puestas, se puede practicar a distancia.
    .who-helps = Quién ayuda, y un final tranquilo
    .who-helps-why = Va al final, para salir con nombres y con calma.

q-what-for = Una cada práctica con lo que aporta.
    .pass = El derecho a decir «paso»
    .pass-to = Nadie tiene que explicarse
    .pass-why = Un «paso» puede significar cualquier cosa, y por eso protege.
    .made-up = Un personaje inventado
    .made-up-to = La vida propia queda fuera
    .made-up-why = Pensar es más fácil cuando se trata de otra persona.
    .box = Un buzón que solo abre usted
    .box-to = Le llegan preguntas calladas
    .box-why = Todos escriben, así que no se ve quién pregunta.
    .early-limit = El límite, dicho pronto
    .early-limit-to = No hay que romper ninguna promesa
    .early-limit-why = Se sabe a quién avisará usted antes de empezar a contar.

q-ama = En clase, Ama empieza a contar de un tío. ¿Qué dice usted?
    .go-on-ama = «Sigue, Ama. Aquí todos podemos confiar en todos».
    .go-on-ama-why = La confianza de un grupo es valiosa. No se puede prometer por veinticinco personas; proteja su historia.
    .wait-ama = «Espera, Ama. ¿Eso ya lo sabe tu familia en casa?»
    .wait-ama-why = Preguntar por la familia suele ser sensato. Delante de todos, y con un tío en la historia, puede asustarla.
    .not-here = «Eso no va aquí. ¿Quién tiene algún otro ejemplo?»
    .not-here-why = Las reglas son las reglas, piensa uno. Ama entiende que su historia no cabe; dele las gracias y después deténgala.
    .thank-ama = «Gracias, Ama. Tú y yo hablamos al terminar esto».
    .thank-ama-why = Ama queda protegida y sabe cuándo podrá hablar. Nadie más necesita oír el resto.

q-room = ¿Qué ayuda a que todos puedan participar?
    .boys-ask = Historias con chicos que piden ayuda
    .boys-ask-why = Los chicos son un blanco frecuente y aparecen poco. Así ven que la ayuda es también para ellos.
    .girls-only = Una charla de cuidado solo para chicas
    .girls-only-why = La idea es proteger a las chicas. Deja fuera a los chicos y las hace responsables; hable con todo el grupo.
    .signs-symbols = Señas, símbolos, subtítulos y tiempo
    .signs-symbols-why = Con más caminos, más estudiantes pueden pensar con el grupo, y contar.
    .sit-out = Otra sala para quien tiene discapacidad
    .sit-out-why = Usted quiere evitarles un mal rato. Necesitan este saber como cualquiera; la salida es para todos por igual.
    .open-who = Palabras que no suponen a quién le gusta quién
    .open-who-why = Nadie tiene que sentirse fuera, y nadie tiene que salir del clóset.

q-often = Varias clases cortas con práctica logran más que una gran asamblea.
    .true-why = Las habilidades crecen al hacer y al volver sobre ellas. Una asamblea puede ser un inicio, y nada más.
    .false-why = Una asamblea llega a todos de una vez, y eso tienta. Practicar poco a poco, más de una vez, funciona mejor.

q-slip = Un papel del buzón dice: «Alguien me amenaza». No tiene nombre. ¿Y ahora?
    .read-aloud = Leerlo en voz alta, para que se sienta oído
    .read-aloud-why = Una idea amable. Pero en clase provoca sospechas; diga en general quién ayuda.
    .handwriting = Comparar la letra con la de unos cuadernos
    .handwriting-why = Querer encontrar a quien lo escribió es humano. Buscar no le toca y puede asustar; decide la persona responsable.
    .lead-and-all = Avisar, y decir a todo el grupo quién ayuda
    .lead-and-all-why = También sin nombre se puede actuar. Y quien escribió oye una vez más adónde ir.
    .second-slip = Esperar otro papel que diga un poco más
    .second-slip-why = Saber más facilitaría actuar. Pero el segundo puede no llegar nunca; avise hoy.
