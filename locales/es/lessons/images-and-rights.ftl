lesson = ¿De quién es la foto?
    .summary = Hasta dónde llega un sí, qué hace una imagen falsa y qué hacer con lo que nadie pidió ver.
    .can-how-far = decir hasta dónde llega el sí de alguien para una foto
    .can-find-words = encontrar palabras para quien envía, para quien sale en la foto y para una persona adulta
    .can-choose-way = elegir un camino para que quiten una imagen
    .discuss-whose-photo = ¿De quién es una foto: de quien la tomó o de quien sale en ella?
    .discuss-habit-asking = ¿Cómo podría volverse normal preguntar antes de publicar?
    .discuss-after-parting = Una pareja termina. ¿Qué es justo hacer con las fotos?
    .home-ask-before = ¿Cómo te gustaría que te preguntara antes de compartir una foto tuya?
    .home-old-pictures = ¿Hay alguna foto tuya en internet que preferirías que ya no estuviera?
    .home-who-beside = ¿Quién podría sentarse a tu lado si quisieras que quitaran una imagen?
    .family = Cada quien elige una foto suya que alguien de la casa publicó o mandó, y dice sí, no o «solo para nosotros». Un no se cumple hoy mismo.
    .teacher = Objetivo: que vean que un sí vale para una foto y un uso, y que conozcan los caminos de ayuda. Puede haber alguien en el salón que salga en una imagen así o que tenga una; quédese con Dario, Yuna y Jonah. Le dirán «pues que no manden nada». Responda que la ayuda está abierta antes y después. No muestre ejemplos, no nombre programas y no dé consejos legales.

which-yes = El grupo de teatro, una primavera. Cada tarjeta habla de un sí. ¿Hasta dónde llega?
    .title = ¿Hasta dónde llega un sí?
    .notes = Deje que discutan una tarjeta antes de mostrar la razón. Pregunte qué pregunta lo habría aclarado. En las tarjetas con presión, póngase del lado de quien la recibió.
    .bin-covered = Ese sí lo incluye
    .bin-ask-anew = Hay que preguntar otra vez
    .bin-not-free = No es un sí libre
    .wall = Sí a una foto en la pared. Está en la pared.
    .wall-why = Es justo lo que se preguntó. Una pregunta clara permite un sí claro.
    .tenth-try = Nueve veces no. A la décima, un sí de cansancio.
    .tenth-try-why = Un sí para que ya no insistan no es un deseo. El primer no ya era una respuesta.
    .club-page = Sí a la pared. Ahora la quieren en la página del grupo.
    .club-page-why = La pared la ven treinta personas; una página no tiene puertas. Basta una pregunta corta.
    .or-else = Sí, tras un «o le digo a tu familia quién te gusta».
    .or-else-why = Detrás de ese sí hay una amenaza. Quien cede ante una no hizo nada malo.
    .yesterday = Sí a la foto de ayer. Hoy toman otra.
    .yesterday-why = El sí de ayer era para la foto de ayer. Ya no vale.
    .poster = Sí al cartel. Está por toda la ciudad.
    .poster-why = Para eso son los carteles, y estaba claro desde el principio.

your-say =
    En cada foto hay una persona, y esa persona tiene voz: si se la toman, quién la ve, qué se hace con ella. Puedes decir que sí hoy y que no mañana. También puedes retirar un sí.

    Al revés vale igual. La foto de otra persona en tu teléfono sigue siendo de ella, también después de un pleito o de una ruptura. Tenerla no es tener permiso.

    La IA no cambia eso. Una cara real en una escena inventada sigue siendo de alguien real. Una imagen falsa para humillar hace daño de verdad, y en muchos lugares es un delito.
    .title = Quien sale en la foto tiene voz
    .alt = Dos manos arman un retrato con pedazos de papel rasgado.
    .slide = Quien sale en una foto tiene voz: si se la toman, quién la ve, qué se hace con ella. Tenerla no es tener permiso. Una imagen falsa con cara real sigue siendo de alguien real.
    .easy = Tú sales en la foto. Tú decides. Otras personas también deciden. Una imagen falsa lastima a alguien real.
    .notes = Empiece con fotos inofensivas: un equipo, un mal corte de pelo. Pregunte a quién le pidieron permiso, y cómo. Diga que se puede saltar una página y que nadie habla de una foto propia.

duck-photo = La mamá de Dario puso una foto vieja en el grupo de la familia: Dario a los cuatro años, disfrazado de pato y llorando. Lo hizo con cariño. ¿Qué debería escribir Dario? Hay varias buenas maneras.
    .title = El disfraz de pato
    .notes = Ninguna respuesta es la correcta; los dos son buena gente. Pregunte qué quiere cada quien y cómo sería un acuerdo justo. Cada familia es distinta: no juzgue a la mamá.
    .easy = Mamá puso una foto vieja de Dario. A él no le gusta. Ayúdalo a decirlo.
    .name = Dario
    .other = Mamá
    .duckling = ¡Miren a mi patito! Ya van treinta corazones.
    .take-down = Ma, te quiero. Quítala, por favor.
    .take-down-why = Con cariño y muy claro. Le dice qué quiere, y ella no tiene que adivinar.
    .perm = Ah, bueno. Entonces yo subo la tuya del permanente.
    .perm-why = Da risa y se entiende la idea. Quizás ella oiga solo el chiste, así que falta pedirlo.
    .did-you-ask = Treinta personas me vieron llorar. ¿Alguien me preguntó?
    .did-you-ask-why = Es más directo, y es verdad. Dice cómo lo vive él.
    .did-not-think = Ay. Vi a mi patito y no lo pensé.
    .is-that-how = ¡Ni se te ocurra! … Ah. ¿Así se siente?
    .felt-mine = Auch. No. Tenías cuatro años, y la sentí mía.
    .grandma = La quito. Nada más que tu abuela la quiere imprimir. ¿Qué le digo?
    .album = En su álbum está bien. En internet no.
    .album-why = Un sí para un solo lugar. La abuela se queda con su pato, y Dario decide lo demás.
    .no-one = Prefiero que no la tenga nadie. Perdón, abuela.
    .no-one-why = Tiene derecho: es su cara. Tal vez ella se ponga triste, y las dos cosas pueden ser verdad.
    .ask-lea = Le pregunto a Lea. Ella sale en la mitad.
    .ask-lea-why = Pensarlo con alguien es buena idea, y más con alguien que sale en las fotos.
    .new-rule = Esa noche el pato ya no está. La señora Castillo escribe en el grupo: «Nueva regla: primero pregunto». Van treinta y un corazones. Uno es de Dario.

only-ai =
    .title = ¿Solo es IA?
    .bench-alt = De noche, Yuna, en su silla de ruedas, junto a una banca donde está Dario. Él mira al suelo.
    .going-around = La banca del farol. Circula una imagen falsa de una chica de su grado. La hizo una IA.
    .not-real = Ni siquiera es real. ¿Cuál es el daño?
    .her-locker = Su cara es real. Y su recreo de hoy también.
    .bench-after-alt = Yuna habla y tiende una mano. Dario levanta la mirada.
    .what-now = Bueno. ¿Y tú qué harías?
    .who-dario = Dario
    .who-yuna = Yuna
    .ask = Yuna vio la imagen una vez y no quiere volver a verla. ¿Qué dice?
    .who-made-it = Voy a publicar quién la hizo. Que se entere todo el grado.
    .who-made-it-why = Enojarse por ella habla bien de Yuna. Una cacería hace que circule más y puede caerle a quien no fue; una persona adulta puede averiguarlo.
    .save-seat = La reporto. Y en el recreo le guardo un lugar a mi lado.
    .save-seat-why = El reporte llega a quienes pueden actuar, sin volver a mirarla. El lugar le dice a ella que sigue siendo del grupo. Dario se queda pensando.
    .seen-it-yet = Me siento con ella y le pregunto si ya la vio.
    .seen-it-yet-why = Sentarse con ella es un buen gesto. Que le pregunten por eso duele; mejor la compañía sin esa pregunta.
    .notes = Léanlo a dos voces. Diga claramente que para reportar nadie tiene que volver a mirar una imagen, y que también cuentan las hechas con IA. La banca regresa en «El poder de los demás»: ahí le va a hacer falta a Dario.

slow-horse = Jonah, de 17 años, juega de noche con gente que solo conoce del juego. Alguien tiene un video. ¿Qué debería escribir Jonah?
    .title = Un caballo lentísimo
    .notes = Compárelo con el chat siguiente: empieza igual. Pregunte qué cambia. Aquí el video es de quien lo hizo, y Jonah puede mirarlo o no. Todavía no sabemos quién es Pixelmoss; hasta ahora no hay ninguna señal.
    .easy = Alguien hizo un video de un juego. Hasta ahora, nada raro. Ayuda a Jonah a contestar.
    .name = Jonah
    .other = Pixelmoss
    .new-clip = Video nuevo. ¿Ya lo viste?
    .my-run = Es mi carrera, a dos segundos del récord.
    .whats-on = ¿Qué sale?
    .whats-on-why = Pregunta antes de abrirlo. Con la respuesta sabrá si quiere verlo.
    .show-me = ¿Dos segundos? ¡A ver!
    .show-me-why = Es un video del juego, de quien lo jugó. Jonah se puede emocionar.
    .post-for-you = ¡Te lo publico yo!
    .post-for-you-why = Lo dice por hacer un favor. El video es de Pixelmoss, así que primero se le pregunta.
    .a-horse = Yo, en el caballo más lento del juego.
    .no-laughing = Bueno. Prohibido reírse del caballo.
    .rather-not = ¡Mejor no! Aquí está bien.
    .fourth-place = Jonah se ríe del caballo, que se detiene dos veces a comer. Anota tres trucos y en el desayuno se lo cuenta a Sam.

late-clip = El jueves es otra persona del juego. Con solo ver la miniatura de este video, a Jonah se le revuelve el estómago. ¿Qué debería escribir?
    .title = Un video a las once
    .notes = No se sabe qué muestra el video, y no hace falta. Diga que la curiosidad es humana, que algunas imágenes se quedan unos días y que basta con contar cómo se siente uno.
    .easy = Alguien le manda a Jonah un video feo. No tiene que mirarlo. Ayúdalo a contestar.
    .name = Jonah
    .other = HexFox
    .new-clip = Video nuevo. ¿Ya lo viste?
    .clip = Míralo. Aquí ya lo vimos todos.
    .what-is-it = Primero dime: ¿qué tan feo es?
    .what-is-it-why = Hace bien en preguntar antes. Con la respuesta también le quedaría una imagen en la cabeza.
    .one-look = Lo veo una vez y ya, para que no insistan.
    .one-look-why = Si todo el grupo ya lo vio, verlo una vez parece poco. La responsabilidad es de quien anda empujando un video así.
    .keep-my-sleep = Bueno, ¿quién juega otra ronda?
    .keep-my-sleep-why = Sigue jugando y no lo abre. No tiene que demostrar cuánto aguanta.
    .pass-on = Entonces mándalo a tu escuela.
    .ends-here = Tú sabrás. ¡Buenas noches!
    .ends-here-why = Sin pelear, se va. Como no lo manda, habrá gente que no tenga que verlo.
    .only-dario = A la escuela no. Solo se lo paso a Dario.
    .only-dario-why = Un solo amigo parece casi nada. A Dario también se le quedaría en la cabeza, y HexFox seguiría insistiendo.
    .why-school = No entiendo. ¿Tú qué ganas con eso?
    .why-school-why = Tiene razón en extrañarse de una orden así. Se puede ir, le contesten lo que le contesten.
    .screen-off = Voltea el teléfono y escucha media canción.
    .later-look = Son las dos de la mañana, y la imagen no se va. Toca a la puerta de la tía Bea.
    .later-pass = No deja de pensar en Dario. Después de clases busca al enfermero Bello.
    .cocoa = No lo guarda ni lo manda. Reporta el mensaje, cierra el juego y va a la cocina. «Vi algo y se me quedó pegado». La tía Bea apaga la radio. No pregunta cómo era. Prepara chocolate.
    .helped = «No estás en problemas. Te lo mandaron ellos». Reportan el mensaje sin volver a abrirlo. Jonah le escribe a Dario: «No lo veas, y si ya lo viste, cuéntaselo a alguien». Algunas imágenes se quedan unos días. Ayuda hablar: con la tía Bea, con el enfermero, con una línea de ayuda.

swap-lines = Yuna, de 16 años, chatea desde hace semanas con alguien de un grupo de escritura. Busca cada señal de alerta.
    .slide = Yuna, de 16 años, chatea desde hace semanas con alguien de un grupo de escritura. Di el número de cada línea que sea una señal de alerta.
    .title = Comas, y de pronto esto
    .notes = Hay dos señales. Lo que escribe Yuna nunca es una señal. Diga «foto íntima» y no agregue nada. Si preguntan qué dice la ley sobre adolescentes, responda que cambia según el lugar y que ayuda hay de todos modos.
    .easy = Casi todo habla de escribir. Dos líneas presionan por una imagen. Presiónalas.
    .name = Yuna
    .other = MarginNotes
    .best-piece = Lo del mural es lo mejor que has escrito.
    .best-piece-why = Elogia su trabajo y no pide nada.
    .nine-days = Nueve días y un pleito con mi papá.
    .nine-days-why = Un pedacito de su vida, contado porque quiso. Así se conoce la gente.
    .commas = Con toda honestidad: ¿pongo muchas comas?
    .commas-why = Una pregunta sobre un texto. Puede contestar con toda su lengua filosa.
    .send-one = Mándame una foto íntima.
    .send-one-why = Es una exigencia. Puede decir que no sin dar explicaciones, y reportarlo.
    .not-a-thing = Yo no hago eso. Volvamos a las comas.
    .not-a-thing-why = Dice que no y cambia de tema. También podía irse y ya.
    .even = Entonces intercambiamos.
    .even-why = Un intercambio hace que la presión parezca un trato. No hay ningún trato, y ella puede irse.
    .signing-off = No. Me voy.
    .signing-off-why = Guarda el chat, lo reporta y bloquea. Después se lo cuenta a la maestra Ade, que sabe bastante de cierres y de gente.

ways-down =
    Si quien publicó es buena persona, pídeselo: «Quítala, por favor». Lo falso y las cuentas raras, repórtalos en la aplicación; tiene gente para eso.

    Para una foto íntima de antes de tus 18: Take It Down, gratis. Tu dispositivo hace una huella digital; la foto se queda. Los servicios que participan buscan copias.

    Nadie puede prometer que desaparezcan todas. Quien la pasó hizo mal, no tú. Busca compañía: una tía, un entrenador, una enfermera. ¿No te hace caso, o te lastima? Otra persona, o una línea de ayuda. ¿Pesa demasiado? Hay una línea de crisis en Ayuda.
    .title = Caminos para quitar una imagen
    .alt = Fotos enmarcadas cuelgan de una cuerda. Una mano quita una, y en una caja hay otra más.
    .slide = A una buena persona, pídeselo. Lo falso o una cuenta rara, repórtalo. Foto íntima de antes de los 18: Take It Down; no sale de tu dispositivo. Busca compañía. No necesitan verla.
    .easy = Puedes pedirlo. Puedes reportar. Take It Down es gratis. Cuéntaselo a una tía. Hay líneas de ayuda. No es tu culpa.
    .notes = Hable con franqueza de los límites; una falsa esperanza cuesta confianza. Nombre a dos adultos de su escuela. El personal nunca necesita ver una imagen. Otros caminos y la ley están en la lección sobre denunciar, donde los dos nombres parecidos aparecen lado a lado.

poster-town = Nadia dijo que sí a su foto en el cartel del concierto, para toda la ciudad. Ahora también está en el consultorio de su dentista. ¿Qué pasa con ese sí?
    .not-free = Ese sí no cuenta
    .not-free-why = Así sería si la hubieran presionado. A Nadia le preguntaron una vez, y le gustó la idea.
    .covered = Ese sí lo incluye
    .covered-why = Los carteles están donde hay gente, también en el dentista. Quedó claro cuando aceptó.
    .ask-anew = Hay que preguntar otra vez
    .ask-anew-why = Preguntar dos veces es amable. Una pared de la ciudad es justo lo que ella aceptó.

ai-solo = Un admirador toma la foto del cartel de Nadia. Con IA hace un video donde ella canta algo que nunca cantó. ¿Qué pasa con ese sí?
    .not-free = Ese sí no cuenta
    .not-free-why = Su sí al cartel fue libre y sigue valiendo. Nunca se trató de un video.
    .covered = Ese sí lo incluye
    .covered-why = El cartel es público, y es fácil pensarlo. Que se pueda mirar no significa que se pueda rehacer.
    .ask-anew = Hay que preguntar otra vez
    .ask-anew-why = Una imagen nueva con su cara es una pregunta nueva, aunque él lo haga con buena intención.

fine-whatever = «Anda, una foto». Jonah dice que no toda la semana. El viernes: «Ya, está bien». ¿Qué pasa con ese sí?
    .not-free = Ese sí no cuenta
    .not-free-why = Ese «está bien» salió de cinco días de insistencia. Su respuesta fue el no del lunes.
    .covered = Ese sí lo incluye
    .covered-why = Al final lo dijo, es cierto. Lo dijo para que lo dejaran en paz.
    .ask-anew = Hay que preguntar otra vez
    .ask-anew-why = Otra pregunta sería otro empujón. Él ya contestó.

yuna-answers = A Yuna le llega una imagen falsa de una compañera: «Pásala». Quiere contestarle a quien la mandó. ¿Qué conviene decir?
    .ends-with-me = «Conmigo se acaba. A mí no me metas».
    .ends-with-me-why = Corto, y la cadena se rompe. También la puede reportar, sin volver a mirarla.
    .company = «No te pregunto nada. ¿Te acompaño?»
    .company-why = Buenas palabras para la chica de la imagen. Quien la mandó es otra persona.
    .cannot-shake = «Vi algo y no me lo puedo quitar de la cabeza».
    .cannot-shake-why = Así se puede empezar con una persona adulta, y quizás le sirva después. Aquí se abriría con quien no debe.

window-table = La chica de la imagen falsa está sola en la mesa de la ventana. Nadia se acerca. ¿Qué conviene decir?
    .ends-with-me = «Conmigo se acaba. A mí no me metas».
    .ends-with-me-why = Perfecto para quien la mandó. A la chica le sonaría a portazo.
    .company = «No te pregunto nada. ¿Te acompaño?»
    .company-why = Ella decide de qué se habla, si es que se habla. La compañía no le pide nada.
    .cannot-shake = «Vi algo y no me lo puedo quitar de la cabeza».
    .cannot-shake-why = Quizás Nadia también necesite hablarlo, con su mamá o la maestra Ade. Aquí la chica tendría que consolarla a ella.

nurse-door = Desde hace días, Jonah ve ese video cada vez que cierra los ojos. Está en la puerta del enfermero Bello. ¿Qué conviene decir?
    .ends-with-me = «Conmigo se acaba. A mí no me metas».
    .ends-with-me-why = Eso se lo dijo al grupo, y estuvo muy bien. El enfermero no sabría qué necesita.
    .company = «No te pregunto nada. ¿Te acompaño?»
    .company-why = Lindas palabras para otra persona. Esta vez, quien necesita compañía es él.
    .cannot-shake = «Vi algo y no me lo puedo quitar de la cabeza».
    .cannot-shake-why = Dice lo que pasa, sin ningún detalle. El enfermero sabe qué ayuda a dormir.

mid-sneeze = La mamá de un amigo publicó fotos del paseo escolar, y Yuna sale a medio estornudo. Le gustaría que esa no estuviera. ¿Qué camino conviene más?
    .app-report = Un reporte en la aplicación
    .app-report-why = Las aplicaciones atienden lo que rompe sus reglas, y un estornudo no lo hace. Una frase llega más rápido.
    .fingerprint = Take It Down, con alguien a su lado
    .fingerprint-why = Ese servicio es para fotos íntimas. Esta foto solo salió mal.
    .plain-request = Pedírselo a quien la publicó
    .plain-request-why = Es fácil hablar con ella, y lo hizo de buena fe. «¿Quita esa, por favor?» seguramente basta.

strange-account = Una cuenta desconocida usa una foto y el nombre de Nadia, y les escribe a sus amigas. ¿Qué camino conviene más?
    .app-report = Un reporte en la aplicación
    .app-report-why = Hacerse pasar por alguien rompe las reglas de casi todas. La gente de ahí puede revisar la cuenta.
    .fingerprint = Take It Down, con alguien a su lado
    .fingerprint-why = Es para fotos íntimas de antes de los 18. Aquí usan un nombre y una foto cualquiera.
    .plain-request = Pedírselo a quien la publicó
    .plain-request-why = Le escribiría a alguien que se hace pasar por ella. La gente de la aplicación puede hacer más.

at-sixteen = Una cantante del coro de Nadia tiene 19 años. Quizás circule una foto íntima suya de los 16. No sabe dónde. ¿Qué camino conviene más?
    .app-report = Un reporte en la aplicación
    .app-report-why = Sirve en cuanto encuentre una publicación. Por ahora no hay nada que señalar.
    .fingerprint = Take It Down, con alguien a su lado
    .fingerprint-why = Cuenta la edad que tenía en la imagen, y no hace falta saber dónde está.
    .plain-request = Pedírselo a quien la publicó
    .plain-request-why = Funciona con gente buena que conoce. Aquí no sabe quién la tiene.

adult-asks = Si un adulto le pide una foto íntima a alguien de 15 años, quien viola la ley es el adulto.
    .true-why = La responsabilidad es del adulto, sin importar qué se escribió antes. Quien tiene 15 años puede contarlo y recibir ayuda.
    .false-why = Muchas personas temen que también las culpen. Quien viola la ley es el adulto que pide.
