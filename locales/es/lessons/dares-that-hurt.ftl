lesson = Retos que lastiman
    .summary = Hay retos que solo son divertidos. Vera nota uno que no lo es.
    .can-tell-fun = distinguir un reto divertido de uno que puede lastimar
    .can-find-words = encontrar palabras para alguien a quien presionan
    .can-get-help = elegir a quién buscar y qué tan rápido
    .discuss-good-dare = ¿Qué hace bueno a un reto?
    .discuss-little-or = «¡Canta!» y «¡Canta o te vas!». ¿Qué cambia esa pequeña «o»?
    .discuss-second-door = ¿Qué ayuda a seguir hasta la segunda puerta?
    .home-best-dare = ¿Cuál es el reto más chistoso que has hecho?
    .home-how-listen = ¿Cómo muestras que me escuchas cuando tienes mucho que hacer?
    .home-which-door = ¿En qué puertas de por aquí tocarías por una amiga o un amigo?
    .family = Rétense en casa: canten como ópera lo que hay en el refrigerador. Un «no» también es buena respuesta. Entonces le toca a otra persona.
    .teacher = El objetivo: que el grupo distinga la diversión de la presión, encuentre palabras para alguien a quien presionan y busque a un adulto. No nombre ningún grupo, aplicación ni reto, ni describa tareas: nombrarlos hace que se busquen. Avise la fecha al orientador o a la persona responsable de protección. Si alguien parece estar en peligro, quédese a su lado y siga enseguida los pasos de su escuela.

sing-dare = En el chat del salón le ponen un reto al nuevo. ¿Qué debería escribir Luca?
    .title = Canta tu desayuno
    .notes = Este reto solo es divertido, y las tres respuestas sirven. Pregunte en qué se nota: nadie sale lastimado y un «no» está bien. Esa medida hará falta en las páginas que siguen.
    .easy = A Luca le ponen un reto. Solo es divertido. También puede decir que no.
    .name = Luca
    .other = Salón 6B
    .breakfast = ¡Reto para Luca! Canta tu desayuno en el pasillo.
    .opera = Cereal, en versión de ópera. ¡Acepto!
    .opera-why = Da risa, y Luca también se ríe.
    .only-hum = No canto. Puedo tararear.
    .only-hum-why = Luca cambia el reto hasta que le gusta. En uno divertido, eso se puede.
    .someone-else = No, gracias. Que le toque a alguien más.
    .someone-else-why = Un no sencillo. Ahora fíjate en cómo lo toma el salón.
    .hum-counts = ¡Tararear cuenta!
    .milan-then = ¡Bueno! Entonces Milan.
    .locker-drums = Milan toca la batería en un casillero y Vera hace la segunda voz. La maestra Ade abre su puerta y aplaude.
    .milan-sings = Milan canta «Pan tostado» con una voz que nadie le conocía. Luca es el que más se ríe.

just-a-dare = Seis retos. ¿Cuáles son pura diversión y cuáles son más que un reto?
    .title = ¿Solo un reto?
    .notes = Las tarjetas vienen en parejas. Pregunte qué decide cada una: un «no» que no se permite, alguien que nunca aceptó o algo que lastima. Quédese con estas tarjetas y no junte retos reales.
    .bin-fun = Pura diversión
    .bin-more = Más que un reto
    .sing-or-not = «¡Canta en el recreo! O no».
    .sing-or-not-why = Un no está bien, y por eso el sí es divertido.
    .sing-or-out = «Canta en el recreo o te vas del grupo».
    .sing-or-out-why = La canción es poca cosa. La presión está en la «o».
    .film-socks = «Grábate haciendo malabares con calcetines».
    .film-socks-why = Solo sales tú, y a los calcetines no les molesta.
    .film-boy = «Graba al chico que está llorando».
    .film-boy-why = Él nunca dijo que sí. El reto lo usa.
    .two-shoes = «Ponte dos zapatos distintos».
    .two-shoes-why = Se ve chistoso y no lastima a nadie.
    .has-to-hurt = «Demuéstralo. Tiene que doler».
    .has-to-hurt-why = Un reto hecho para que duela no es un juego. Puedes parar aquí y contarlo.

paper-plane = Una chica del grupo de Vera ya casi no habla. Si su teléfono vibra, se sobresalta. Una noche escribe. ¿Qué debería escribir Vera?
    .title = Se sobresalta cada vez que vibra
    .notes = Aquí no se dice qué quiere ese grupo; por favor, no agregue nada. Vera no necesita saberlo para ayudar. Pare después de cada respuesta y pregunte cómo le llega a la chica.
    .easy = Un grupo asusta a una chica. Ella le escribe a Vera. Ayuda a Vera a encontrar palabras.
    .name = Vera
    .other = avioncito
    .sorry-sale = Perdón por no ir a la venta de pasteles.
    .forty-muffins = ¡Me dejaste sola con cuarenta muffins!
    .forty-muffins-why = Es una broma a medias, y a Vera le dolió. La chica quizás oiga solo la mitad que duele. Se arregla con una línea.
    .missed-you = Te extrañamos. ¿Cómo estás, de verdad?
    .missed-you-why = Sin regaños y con una pregunta abierta. Ella contesta lo que quiera.
    .saw-you-jump = Vi que te sobresaltaste en matemáticas. ¿Qué pasa?
    .saw-you-jump-why = Vera dice lo que vio y no adivina nada. Así es fácil seguir.
    .adds-line = Vera agrega una línea. «Olvida los muffins. Estaba preocupada».
    .a-group = Hay un grupo. Ahí tengo que demostrar cosas. Cosas que lastiman.
    .what-things = ¿Qué tienes que hacer?
    .what-things-why = Querer saber es normal. Vera puede ayudar sin eso, y así la chica no lo cuenta dos veces.
    .why-join = ¿Y por qué te metiste en algo así?
    .why-join-why = Habla la preocupación. Esos grupos empiezan con amabilidad; casi nadie lo habría notado.
    .in-the-middle = Puedes parar a la mitad. Ahora, si quieres.
    .in-the-middle-why = Nadie se lo había dicho. Vera abre una puerta en la pared.
    .did-some = Ya hice algunas. No solo a mí.
    .i-swear = Nunca voy a contar nada. Te lo juro.
    .i-swear-why = Así es Vera: el sí le sale rápido. Esta promesa es demasiado grande para dos chicas, y se puede retirar.
    .pushed-you = Te presionaron. La culpa no es tuya.
    .pushed-you-why = Vale para todo, también para lo que le hicieron hacer a alguien más. Ahora puede pensar en pedir ayuda.
    .tell-them-off = Me meto ahí y les digo lo que pienso.
    .tell-them-off-why = Vera es valiente. Así la meterían también a ella, y los adultos tienen mejores herramientas.
    .later-kitchen = A medianoche, Vera sigue despierta. Vuelve a escribir. «No puedo guardar esto. Voy a buscar a alguien para las dos».
    .thinks = Vera se mira los pulgares. Meterse ahí puede esperar. Le escribe que la culpa no es suya.
    .told = «¿Puedo buscar a alguien para las dos?», pregunta Vera. Pasa un rato. Después llega un pulgar arriba. No borran nada: los nombres y las palabras pueden servir.
    .helped = Después de un rato, la chica escribe: «Está bien». No borran nada: los nombres y las palabras pueden servir. No es tarde, y la promesa era demasiado grande.

in-the-middle =
    Algunos grupos empiezan con amabilidad. Después te piden que demuestres algo, y eso lastima: a ti, a un animal o a alguien más. Hacer más no termina la presión. Pedir ayuda sí puede.

    Puedes parar a la mitad. No es tu culpa, aunque hayas hecho una parte. ¿Te hicieron lastimar a alguien? A ti también te lastimaron, y hay ayuda para los dos.
    .title = Puedes parar a la mitad
    .alt = Una puerta clara está abierta y lleva a otra puerta más oscura.
    .slide = Quien dice que debes demostrar algo que lastima te está presionando. Puedes parar a la mitad. No es tu culpa, aunque hayas hecho una parte.
    .easy = Hay grupos que presionan para lastimar. Puedes parar a la mitad. La culpa no es tuya. Cuéntaselo a alguien.
    .notes = Diga dos veces la frase sobre parar. No agregue nada sobre lo que quieren esos grupos. Si alguien nombra uno, agradézcalo y siga: «Aquí no lo hacemos famoso».

night-rooks = Luca prueba un nuevo grupo de ajedrez en internet. Busca cada señal de alerta.
    .slide = Luca prueba un nuevo grupo de ajedrez en internet. Di el número de cada línea que sea una señal de alerta.
    .title = Las Torres Nocturnas
    .notes = Las líneas amables de verdad están bien. Pregunte en qué se distingue una hora para jugar de una pregunta sobre la escuela. ¿En qué línea podía irse Luca? En cualquiera. No le debe una despedida al grupo.
    .easy = Luca encuentra un grupo de ajedrez. Algunas líneas están bien. Otras son señales de alerta.
    .name = Luca
    .other = torres_nocturnas
    .tuesdays = Jugamos los martes a las cinco.
    .tuesdays-why = Un día, una hora y un juego. Lo dice cualquier club.
    .lose-plenty = ¿Eres nuevo? Perfecto. Aquí todos perdemos mucho.
    .lose-plenty-why = Una bienvenida amable. La amabilidad sola no es una señal.
    .which-school = ¿A qué escuela vas?
    .which-school-why = Es una pregunta personal. Para jugar ajedrez no hace falta saber dónde pasa Luca el día.
    .prove-yourself = Para quedarte, tienes que demostrar algo.
    .prove-yourself-why = Es presión. Un club quiere miembros; no prueba hasta dónde son capaces de llegar.
    .castle-a-lot = ¿Demostrar qué? Yo enroco mucho.
    .castle-a-lot-why = Luca hace una broma y no da ningún dato, ni el de su escuela.
    .be-sorry = Di que no y te vas a arrepentir.
    .be-sorry-why = Es una amenaza. Obedecer no hará que se acabe, así que es hora de contarlo.
    .no-outsiders = Nadie de afuera se puede enterar.
    .no-outsiders-why = Pide secreto. Sirve para dejar fuera a quien podría ayudar.
    .already-out = Yo ya estoy afuera. ¡Adiós!
    .already-out-why = Luca se va y se lo cuenta a su papá. Puede hacerlo en cualquier grupo.

two-doors =
    .title = La primera puerta y la segunda
    .hallway-alt = En el pasillo de la escuela, una chica sentada en una banca mira su teléfono. Vera está a su lado y señala hacia el fondo.
    .next-morning = A la mañana siguiente.
    .be-back = Quédate aquí. Vuelvo con alguien.
    .gym-alt = En la puerta del gimnasio, la entrenadora Ruiz lleva una tabla con hojas y balones bajo el brazo. No mira a Vera.
    .one-minute = Entrenadora, están presionando a alguien para algo malo.
    .dares-always = Los chicos siempre se ponen retos. Ahora no, Vera.
    .nurse-alt = En la enfermería, el enfermero Bello dejó el bolígrafo. Él y Vera están sentados frente a frente.
    .have-time = Siéntate. Tengo tiempo. ¿Qué pasa?
    .who-vera = Vera
    .who-coach-ruiz = Entrenadora Ruiz
    .who-nurse-bello = Enfermero Bello
    .ask = ¿Cómo lo dice Vera para que la tomen en serio?
    .odd-dares = En mi salón hay unos retos muy raros.
    .odd-dares-why = Es un comienzo prudente. «Retos» fue la palabra que no sirvió en la primera puerta. Puede agregar que alguien sale lastimado.
    .know-phones = ¿Usted sabe de teléfonos y grupos?
    .know-phones-why = Muchos empiezan con una pregunta, para tantear. El enfermero dirá que sí o que no: falta una frase.
    .made-to-hurt = Obligan a una chica a cosas que lastiman. Es urgente.
    .made-to-hurt-why = Qué pasa, a quién y qué tan rápido: está todo. Así cuesta tomarlo a broma.
    .notes = Vera lo hizo bien en las dos puertas; que no le hicieran caso no fue cosa suya. Cada quien dice una vez en voz alta la frase elegida. Pregunte cómo puede un adulto quitarle importancia a algo sin querer.

next-door =
    El enfermero Bello fue de inmediato. Guardaron nombres y palabras, reportaron el grupo en la aplicación y la chica lo dejó. Luego la entrenadora Ruiz dijo: «No te escuché. Perdón».

    Hay adultos que no escuchan, y hay quien lastima. Entonces, a la siguiente puerta: una tía, un orientador, una línea de ayuda.

    ¿Hay peligro ahora? Llama al número de emergencias. Para quien siente que ya no puede más hay una línea de crisis, en Ayuda.
    .title = Siempre hay otra puerta
    .alt = Dos jóvenes en una banca, de espaldas. Una persona le pasa a la otra el brazo por los hombros.
    .slide = ¿Un adulto no hizo caso? La siguiente puerta, o una línea de ayuda. ¿Peligro ahora? Número de emergencias. Para quien siente que ya no puede más hay una línea de crisis, en Ayuda.
    .easy = ¿Un adulto no hizo caso? Ve con el siguiente. ¿Peligro ahora? Llama al número de emergencias.
    .notes = Léalo con calma; no hace falta decir más sobre las líneas de crisis. Muestre dónde está Ayuda. Nombre a dos personas de la escuela que se dan tiempo. Quédese cerca y termine con la ópera de la primera página.

wooden-spoons = Reto para Milan: tocar en el recreo con cucharas de madera. «O cámbialo con alguien». ¿Qué es cierto de este reto?
    .its-fun = Es divertido, y un no está bien
    .its-fun-why = Puede cambiarlo, y nadie sale lastimado. Las cucharas aguantan.
    .someone-pays = Lo paga alguien que nunca aceptó
    .someone-pays-why = Es bueno revisarlo. El ruido dura un minuto, y de nadie se burlan.
    .no-no = Puede lastimar, y no aceptan un no
    .no-no-why = Milan puede cambiarlo: aquí un no sirve.

bus-sleeper = Un hombre duerme en el autobús. En una aplicación de videos retan a Luca a grabarlo y publicarlo. «Solo si quieres». ¿Qué es cierto de este reto?
    .its-fun = Es divertido, y un no está bien
    .its-fun-why = Luca puede decir que no. El hombre no puede decir nada.
    .someone-pays = Lo paga alguien que nunca aceptó
    .someone-pays-why = Se ríen del hombre dormido, y nadie le preguntó.
    .no-no = Puede lastimar, y no aceptan un no
    .no-no-why = A Luca le aceptan un no: no hay presión. El problema es el hombre del video.

relay-team = Una chica mayor del equipo de natación le pone a Vera un reto que la lastimaría. «O sales de los relevos». ¿Qué es cierto de este reto?
    .its-fun = Es divertido, y un no está bien
    .its-fun-why = Quizás lo diga con una sonrisa. Un no le costaría a Vera su lugar.
    .someone-pays = Lo paga alguien que nunca aceptó
    .someone-pays-why = Casi: lo paga Vera. A ella sí le preguntan, y no le aceptan el no.
    .no-no = Puede lastimar, y no aceptan un no
    .no-no-why = Algo que lastima y una «o»: esa es la pareja. La entrenadora Ruiz puede saberlo hoy.

own-hands = «Lo hice con mis propias manos», dice la chica. «Así que es cosa mía». ¿Qué palabras convienen más?
    .not-on-you = «Te presionaron. La culpa es de ellos».
    .not-on-you-why = Ella se culpa. Estas palabras devuelven la culpa a su lugar.
    .no-explaining = «No tienes que explicar nada».
    .no-explaining-why = Son amables en muchos momentos. Ella ya lo explicó; solo la culpa está al revés.
    .right-now = «Ven. Vamos ahora mismo por alguien».
    .right-now-why = Siempre es bueno, y puede venir después. Antes, una frase, para que no llegue culpándose.

bad-day = En el ajedrez, un chico le escribe a Luca. «Mal día. No puedo decir por qué». ¿Qué palabras convienen más?
    .not-on-you = «Te presionaron. La culpa es de ellos».
    .not-on-you-why = Palabras fuertes para quien sufrió presión. Luca todavía no sabe si es así.
    .no-explaining = «No tienes que explicar nada».
    .no-explaining-why = El chico puede quedarse callado o hablar después. Luca puede preguntarle a su papá cómo seguir.
    .right-now = «Ven. Vamos ahora mismo por alguien».
    .right-now-why = Sirve cuando urge. Por ahora es un mal día, y el chico quizás vive lejos.

outside-gate = Después del entrenamiento, un chico detiene a Milan. «Están en la puerta. Me van a obligar». ¿Qué palabras convienen más?
    .not-on-you = «Te presionaron. La culpa es de ellos».
    .not-on-you-why = Es verdad, y va a necesitar oírlo. En este minuto ayuda más alguien con llave.
    .no-explaining = «No tienes que explicar nada».
    .no-explaining-why = También es verdad. Ya dijo lo suficiente para ponerse en marcha.
    .right-now = «Ven. Vamos ahora mismo por alguien».
    .right-now-why = Está por pasar. Se quedan adentro y van juntos con la entrenadora Ruiz.

at-dinner = Durante la cena, la chica le escribe a Vera. «Me están obligando ahora. Tengo miedo». ¿Quién ayuda primero?
    .emergency = El número de emergencias, en este minuto
    .emergency-why = Alguien puede salir lastimado ahora. El señor Okafor marca, y Vera sigue con ella en el chat.
    .helpline-tonight = Una línea de ayuda, esta noche
    .helpline-tonight-why = Saben mucho de esto, y para entonces puede ser tarde. Si hay peligro ahora, emergencias es más rápido.
    .nurse-later = El enfermero Bello, después de clases
    .nurse-later-why = Mañana querrá saberlo. Ahora se trata de minutos.

friday-night = Es viernes por la noche. Un chico del grupo de ajedrez de Luca salió de un grupo que lo presionaba. Está a salvo y quiere hablar hoy con alguien que no lo conozca. ¿Quién conviene?
    .emergency = El número de emergencias, en este minuto
    .emergency-why = Está ahí siempre que hay peligro cerca. Por ahora, él está a salvo en casa.
    .helpline-tonight = Una línea de ayuda, esta noche
    .helpline-tonight-why = Ahí hay alguien despierto, y nadie sabe su nombre.
    .nurse-later = El enfermero Bello, después de clases
    .nurse-later-why = Es buena persona. Solo que conoce a todos en la escuela, y falta mucho para el lunes.

at-recess = En el recreo, una chica le cuenta a Milan de un grupo que pide pruebas. Aquí está a salvo. Quiere hablar hoy, y ver una cara. ¿Quién conviene?
    .emergency = El número de emergencias, en este minuto
    .emergency-why = Si eso cambia, es el número correcto. Por ahora está en la escuela y a salvo.
    .helpline-tonight = Una línea de ayuda, esta noche
    .helpline-tonight-why = En la noche también está para ella. Solo que ella quiere una cara, no una pantalla.
    .nurse-later = El enfermero Bello, después de clases
    .nurse-later-why = Está en el edificio, y tiene cara y puerta. Milan puede acompañarla.

pushed-too = Quien lastimó a otros porque lo presionaron también merece ayuda.
    .true-why = Que te presionen también lastima. Hay ayuda para las dos personas: la que fue lastimada y la que fue obligada.
    .false-why = Es fácil ver solo lo que se hizo. La presión vino de otros, y para salir hace falta ayuda.
