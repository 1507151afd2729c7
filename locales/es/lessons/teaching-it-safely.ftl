lesson = Enseñarlo con cuidado
    .summary = Reglas básicas, distancia, una salida, un buzón de preguntas y una clase donde todos cuentan.
    .can-set-frame = preparar una clase en la que cualquiera puede decir «paso» o salir
    .can-keep-distance = mantener el tema lejos de la vida de sus estudiantes
    .can-stop-kindly = detener con amabilidad a quien empieza a contar delante del grupo
    .discuss-who-opens-up = ¿Quién abre conmigo el buzón de preguntas, y qué pasa con un papel?
    .discuss-our-way-out = ¿Cómo es una buena salida en nuestra escuela?
    .discuss-whose-stories = ¿Qué historias faltan hasta ahora en nuestro material?
    .home-what-practiced = ¿Qué practicaste hoy, y con qué personaje inventado?
    .home-good-rule = ¿Qué regla de la clase serviría también en casa?
    .home-whom-to-ask = ¿A quién puedes acudir si más tarde te surge una pregunta?
    .family = Escriba a las familias una semana antes: el tema, las reglas y la salida. Agregue tres preguntas para conversar y dónde hay ayuda.
    .teacher = Para la formación del personal, antes de la primera clase sobre el tema. La meta es un marco que proteja a quien quizás lo esté viviendo. Ensayen solo con los personajes de la historia. Cualquiera puede decir «paso» o salir sin dar explicaciones.

second-row =
    Quizás alguien de la segunda fila esté viviendo esto hoy. Usted no sabe quién. Así que prepare la clase como si estuviera ahí.

    Avise la fecha y el tema a la persona responsable. Averigüe quién tiene tiempo ese día para los estudiantes. Ofrezca a todos una salida por adelantado, con algo bueno que hacer, y no pida explicaciones.

    Cuide el momento. Justo después de que alguien contó algo, o en medio de rumores, una clase de seguridad suena a reproche. Espere a que haya calma.
    .title = Para quien está en la segunda fila
    .slide = Prepare la clase como si alguien del grupo lo estuviera viviendo. Avise la fecha. Ofrezca a todos una salida por adelantado. Espere si algo acaba de ocurrir.
    .notes = Pregunte qué fechas serían malas, como la última hora antes de vacaciones. Acuerden adónde va quien toma la salida, de modo que no llame la atención.
    .alt = Una niña o un niño con mochila cruza la entrada de una escuela con ventanas encendidas.

shape = Una clase completa en siete partes. Póngalas en orden.
    .title = La forma de una clase cuidada
    .notes = Planeen una clase real con estas partes y sus minutos. Pregunte qué recortarían si falta tiempo; el final tranquilo no se recorta. Cuatro clases cortas con práctica logran más que una gran asamblea. Donde las reglas de su escuela sean otras, sigan esas.
    .tells-lead = Avisar fecha y tema a la persona responsable
    .tells-lead-why = Los demás necesitan tiempo para prepararse, sobre todo para lo que venga después de la clase.
    .way-out = Ofrecer a todos una salida, por adelantado
    .way-out-why = Se hace días antes, para que nadie tenga que levantarse delante del grupo.
    .rules = Acordar reglas básicas con el grupo
    .rules-why = La clase abre con ellas, antes de que haya algo de que hablar.
    .limit = Decir qué no puede guardarse
    .limit-why = Junto con las reglas y antes de cualquier historia. Así cada quien elige qué dice.
    .practice = Practicar con un personaje inventado
    .practice-why = El marco ya está. Aconsejar a otra persona deja espacio para pensar, y hacer sirve más que oír.
    .names-help = Mostrar quién ayuda, en la escuela y fuera
    .names-help-why = Después de practicar se entiende para qué sirve. Nombre a varias personas y una línea de ayuda: una puede no escuchar, o ser quien lastima.
    .calm-end = Terminar con calma y quedarse cerca
    .calm-end-why = Unos minutos tranquilos: dibujo, música, un paseo. Quien quiera hablar sabe que usted está ahí.

near-or-far = Lo que podría decir un docente en clase. ¿Mantiene distancia o se acerca demasiado?
    .title = ¿Cerca o lejos?
    .notes = En parejas, cambien cada tarjeta que se acerca demasiado por una que mantenga distancia. Casi todas nacen de una buena intención; dígalo primero. Pregunte qué tarjeta oyeron en su propia época escolar.
    .bin-distance = Mantiene distancia
    .bin-too-close = Se acerca demasiado
    .boy-in-story = «¿Qué podría hacer ahora el chico de la historia?»
    .boy-in-story-why = El chico de la historia pone distancia. Todos pueden pensar con él.
    .who-of-you = «¿A quién de aquí le han mandado una foto así?»
    .who-of-you-why = Se quiere mostrar que es común. Alguien quizás tenga que mentir.
    .own-essay = «Escriban de una vez que sintieron presión».
    .own-essay-why = Escribir ayuda a muchos. Aquí pide una historia íntima, y encima con calificación.
    .hard-to-tell = «¿Qué hace que a la gente le cueste contarlo?»
    .hard-to-tell-why = «La gente» deja libre a todo el mundo. Las respuestas suelen decir mucho, y nadie tuvo que decir «yo».
    .last-year = «El año pasado hubo una chica en esta escuela…»
    .last-year-why = Lo real hace que escuchen. Pero en el salón alguien la conoce, o es ella. Un caso inventado logra lo mismo.
    .play-roles = «Una persona amenaza y la otra recibe la amenaza».
    .play-roles-why = Actuar despierta al grupo. Esos papeles pueden herir y enseñar trucos. Mejor ensayen las palabras de quien acompaña.
    .three-doors = «¿Cuál de estas tres puertas sirve primero?»
    .three-doors-why = Es una tarea, y no hay vida de nadie en ella. De paso, se aprende dónde están las puertas.

milan-raises-hand = El grupo aconseja a una chica inventada. Milan, de 13 años, levanta la mano, y todos escuchan. Su mamá da clases dos puertas más allá. ¿Qué debería decir la maestra Ade?
    .title = Ensayo: Milan levanta la mano
    .notes = Léanlo a dos voces; los demás son el grupo. Detener con amabilidad se aprende; repítanlo hasta que salga solo. La última parte es después de clase. Pregunte cómo corren las noticias en su sala de maestros.
    .name = Maestra Ade
    .other = Milan
    .this-summer = Se parece un poco a lo que me pasó hace unas semanas.
    .after-class = Milan, eso quiero oírlo bien. ¿Después de clase?
    .after-class-why = Milan es bienvenido y queda a salvo de veinticinco oyentes. Sabe cuándo lo van a escuchar.
    .really-what = ¿De veras? ¿Qué pasó?
    .really-what-why = En otro lugar sería simple interés. Aquí la respuesta la oye todo el grupo.
    .not-the-topic = Sigamos con la chica de la historia, por favor.
    .not-the-topic-why = Cumple la regla, y las reglas importan. Milan entiende que su historia no cabe.
    .from-camp = Había un chico del campamento de batería, y quería…
    .all-listening = Sigue. Estás entre amigos.
    .all-listening-why = Quiere facilitarle las cosas. Mañana quizás él desee que lo hubiera oído menos gente.
    .pause-there = Déjalo ahí. Lo demás es para ti y para mí.
    .pause-there-why = Se puede detener en cualquier punto, y con calidez.
    .did-wrong = ¿Hice algo malo?
    .talk-later = Eso lo vemos después, ¿sí?
    .talk-later-why = Mantiene su historia en privado. La pregunta queda abierta, y él puede entender que sí.
    .nothing-wrong = No. Todos, saquen una hoja, vamos a dibujar.
    .nothing-wrong-why = Una palabra para Milan, enseguida. Y el grupo tiene otra cosa que mirar.
    .depends = Depende. Ya veremos.
    .depends-why = Suena prudente. Para quien juntó todo su valor, es un freno.
    .looks-down = Milan mira su mesa. Mientras el grupo dibuja, la maestra Ade se inclina hacia él: «No hiciste nada malo».
    .quiet-task = El grupo dibuja un lugar donde se siente bien. Nadie mira a Milan. Después del timbre, él se queda.
    .tell-mother = ¿Le va a decir a mi mamá? Está aquí al lado.
    .quiet-word = Yo hablo con ella a la hora de la comida.
    .quiet-word-why = Es su colega, y la intención es buena. Pero en la escuela Milan es primero un estudiante, y a él nadie le preguntó.
    .not-sure-yet = Todavía no sé. Vamos a ver.
    .not-sure-yet-why = Es honesto y no promete nada. Milan aún no sabe quién se va a enterar. Un nombre ayudaría.
    .okoro-first = Primero, el orientador Okoro. ¿Qué te preocupa de que ella sepa?
    .okoro-first-why = Un solo nombre y ninguna promesa falsa. Y pregunta, porque la casa puede ser una ayuda o parte del problema.
    .names-okoro = Ella nota que Milan sigue esperando. «Primero le aviso al orientador Okoro. Él te va a preguntar por tu casa antes de que alguien llame, y antes de que alguien vaya aquí al lado».
    .takes-back = «Olvídelo», dice Milan. La maestra Ade se sienta. «Me apuré demasiado. Primero va el orientador Okoro. Y tú puedes decir qué te preocupa de tu mamá».
    .later = Milan baja la mano. Después de clase, la maestra Ade lo espera. «No lo hice bien. Me importa. Tengo tiempo ahora, o mañana».
    .told = «Se preocuparía muchísimo», dice Milan. Van los dos con el orientador Okoro. La maestra Ade anota sus palabras, la fecha y la hora. En la comida, con la maestra Lindqvist habla de la fotocopiadora.
    .helped = Toma un rato. Cuenta un poco, y después más. Le creen, el orientador Okoro lo sabe el mismo día, y Milan ayuda a decidir cómo se entera su mamá.

ground-rules =
    Hagan las reglas entre todos. Cualquiera puede decir «paso». Nada de la propia vida ni nombres reales: decimos «la chica de la historia». Respondemos a lo que se dijo, no a quien lo dijo.

    Después, el límite, pronto y con calidez: «Escucho todo. Si alguien no está a salvo, aviso a una persona que puede ayudar, y lo digo antes».

    Ponga un buzón. Todos escriben, con pregunta o sin ella; solo usted lo abre, nunca en clase. Un papel puede ser un pedido de auxilio: avise ese mismo día, aun sin nombre.
    .title = Reglas, un límite y un buzón
    .slide = Cualquiera dice «paso». Nada de la propia vida, sin nombres. «Si alguien no está a salvo, aviso a quien puede ayudar». Un buzón: todos escriben, lo abre usted a solas. Un pedido de auxilio se avisa ese día.
    .notes = Que cada quien diga el límite con sus palabras; debe sonar a cuidado. Decidan quién abre el buzón si usted falta. Quien no escribe puede grabar, dibujar, usar señas o dictar.
    .alt = Una docente y sus estudiantes sentados en círculo en el aula.

mr-park-asks = Al día siguiente de la clase, el señor Park, papá de Yuna, le escribe a la maestra Ade. ¿Qué debería contestar ella?
    .title = Un papá quiere saber
    .notes = El señor Park es un papá amable y curioso, y la mitad de lo que pregunta sí le toca saberla. Pregunte dónde termina esa mitad. Junten frases que dejen la puerta abierta.
    .name = Maestra Ade
    .other = Señor Park
    .see-material = Yuna dice que están viendo seguridad en internet. ¿Qué contiene?
    .tested-program = Es un programa probado, no se preocupe.
    .tested-program-why = Quiere tranquilizarlo. Él no sonaba preocupado; quisiera verlo.
    .here-it-is = ¡Con gusto! Aquí van la clase y nuestras reglas.
    .here-it-is-why = Las familias pueden ver lo que se enseña. La apertura cuesta poco y da confianza.
    .why-asking = ¿Hay algo detrás de su pregunta?
    .why-asking-why = A veces es sensato preguntarlo. Aquí vuelve sospechosa una pregunta amable.
    .still-see = No me preocupo. Solo quisiera echarle un vistazo.
    .just-curious = No, pura curiosidad. Qué bueno que lo hacen.
    .sends-it = La maestra Ade le manda la clase y las reglas.
    .what-she-said = Gracias, me gustan las reglas. ¿Y qué dijo Yuna en clase?
    .she-was-brave = Dijo algo muy bueno sobre…
    .she-was-brave-why = Un elogio da gusto compartirlo. Pero Yuna lo dijo bajo una regla, y confía en ella.
    .not-allowed = Lo siento, eso no se lo puedo decir.
    .not-allowed-why = El límite es correcto. Sin su motivo, un papá se queda pensando qué pasó.
    .all-students = Eso se lo guardo a cada estudiante. Pregúntele qué regla le gustó.
    .all-students-why = «A cada estudiante» le dice que no pasa nada. Y él se lleva una pregunta para la casa.
    .adds-reason = Y agrega: «Lo hago con cada estudiante. Pregúntele qué regla le gustó».
    .stops-typing = La maestra Ade mira las reglas en la pared y borra la línea. «Eso le toca contarlo a ella», escribe. «Pregúntele qué regla le gustó».
    .passes-rice = En la cena, el señor Park pregunta. «El derecho a decir paso», dice Yuna. Él le pasa el arroz.
    .asks-yuna = En la cena, el señor Park pregunta. Yuna habla diez minutos, casi todos sobre comas.

everyone-in-room =
    Muchas veces les pasa a chicos, también en los juegos. Que en sus historias haya chicos con miedo que piden ayuda y la reciben. «Chicas, cuidado» los deja fuera y las culpa a ellas.

    Estudiantes LGBTQ+ pueden temer que los saquen del clóset. No suponga a quién le gusta quién. Amenazar con contarlo es presión, y recibir ayuda no exige salir del clóset.

    Quien tiene una discapacidad necesita el mismo contenido por más caminos: palabras fáciles, subtítulos, señas, símbolos, tiempo. Y poder contar sin voz, o sin su asistente.

    Nunca diga solo «cuéntaselo a tus padres».
    .title = Todos los que están en el salón
    .slide = Chicos que piden ayuda, también en las historias. No suponer a quién le gusta quién. El mismo contenido por más caminos, y formas de contar sin voz. Nunca solo «cuéntaselo a tus padres».
    .notes = Repasen una de sus clases: ¿quién aparece y quién falta? Pregunten a colegas con discapacidad qué serviría. Hagan una lista de personas a quienes contar que le sirva a quien no está a salvo en casa.
    .alt = Tres jóvenes van juntos por una calle al anochecer. Uno usa silla de ruedas y otro, un bastón blanco.

what-is-asked =
    A noviembre de 2026, hasta donde vimos. México: campaña de la SEP «Lo virtual también es real» para el bachillerato, desde noviembre de 2025.

    Estados Unidos: la escuela que recibe fondos E-rate certifica que su política incluye enseñar conducta en internet y ciberacoso (FCC, desde julio de 2012). Guarde un registro.

    Inglaterra: Keeping Children Safe in Education, 2025, nombra contenido, contacto, conducta y comercio. De 2026 vimos solo un borrador; consulte la edición vigente. Australia: el currículo, versión 9, enlaza la seguridad en internet en varias materias.
    .title = Qué pide su país
    .slide = A noviembre de 2026. México: campaña de la SEP. Estados Unidos: escuelas con E-rate enseñan conducta en internet. Inglaterra: Keeping Children Safe in Education, edición vigente. Australia: currículo, versión 9.
    .notes = Es información general y con fecha. Revise qué cambió desde entonces y qué agregan su estado y su escuela. La guía inglesa de educación en relaciones (vigente desde septiembre de 2026) dice además que las familias pueden ver el material. Los informes de clase de Porchlight sirven de registro.
    .alt = Una balanza sobre un escritorio, junto a una lámpara y unos libros.

q-still-writes = En clase, Noor, de 9 años, dice: «A mí también me pasó. Todavía me escribe». ¿Qué dice usted?
    .class-thinks = «Gracias. ¿Qué piensan los demás?»
    .class-thinks-why = La toma en serio. Pero vuelve tema su propia vida, delante de todos.
    .hear-alone = «Gracias. Lo demás lo oigo contigo a solas».
    .hear-alone-why = Es su propia vida, y está pasando ahora. Recibe las gracias y queda protegida.
    .stay-in-story = «Gracias. Volvamos al chico de la historia».
    .stay-in-story-why = La regla es buena. Sin una cita para después, entendería que no importa.

q-neighbor = Leo, de 9 años, se ríe. «La contraseña de nuestro vecino es el nombre de su perro. Es el señor…» ¿Qué dice usted?
    .class-thinks = «Gracias. ¿Qué piensan los demás?»
    .class-thinks-why = Algo enseña sobre contraseñas. Pero enseguida habría un nombre real.
    .hear-alone = «Gracias. Lo demás lo oigo contigo a solas».
    .hear-alone-why = Eso es para lo que inquieta a un estudiante. Leo solo se divierte.
    .stay-in-story = «Gracias. Volvamos al chico de la historia».
    .stay-in-story-why = No hay daño, solo una persona real. La regla lo resuelve en una línea amable.

q-note-idea = Sam, de 8 años: «¡El chico de la historia podría dejar una nota bajo una taza!». ¿Qué dice usted?
    .class-thinks = «Gracias. ¿Qué piensan los demás?»
    .class-thinks-why = Está dentro de la historia y tiene una idea. Para eso es la clase.
    .hear-alone = «Gracias. Lo demás lo oigo contigo a solas».
    .hear-alone-why = Una buena idea no tiene por qué esconder un secreto. Si tiene dudas, acérquese a él después.
    .stay-in-story = «Gracias. Volvamos al chico de la historia».
    .stay-in-story-why = Sam ya está en la historia. Sonaría a corrección.

q-night-before = Mañana toca su clase sobre imágenes falsas. Esta noche se entera de que circula una de una estudiante de ese grupo. La persona responsable ya lo sabe. ¿Y mañana?
    .as-planned = Dar la clase según el plan
    .as-planned-why = El tema no podría venir más al caso. Para ella sería una hora sobre sí misma.
    .other-example = Cambiar el ejemplo y dar la clase
    .other-example-why = Otro ejemplo no ayuda; todos pensarían en ella.
    .wait-say-help = Esperar, y decir quién ayuda
    .wait-say-help-why = Justo ahora una clase suena a reproche. Unas palabras serenas y nombres de quien ayuda caben en cualquier mañana.

q-same-name = La hoja habla de un chico inventado. Se llama igual que un chico de su grupo y tiene su misma afición. ¿Y la clase?
    .as-planned = Dar la clase según el plan
    .as-planned-why = Es pura casualidad. Pero lo mirarían toda la hora.
    .other-example = Cambiar el ejemplo y dar la clase
    .other-example-why = Otro nombre y otra afición: dos minutos de trabajo. Lo demás se queda.
    .wait-say-help = Esperar, y decir quién ayuda
    .wait-say-help-why = Aquí no ha pasado nada, así que no hay nada que esperar.

q-worried-mother = La persona responsable ya sabe, la carta ya salió y la salida está ofrecida. Una mamá escribe: «¿No les dará ideas?». ¿Y la clase?
    .as-planned = Dar la clase según el plan
    .as-planned-why = Dele las gracias y muéstrele el material. Su hija puede tomar la salida. El marco está bien.
    .other-example = Cambiar el ejemplo y dar la clase
    .other-example-why = Es bueno revisar si hay nombres o trucos. Ella no se quejó de ninguno.
    .wait-say-help = Esperar, y decir quién ayuda
    .wait-say-help-why = Una inquietud es motivo para hablar con ella. El grupo no tiene que esperar.
