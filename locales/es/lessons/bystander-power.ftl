lesson = El poder de los demás
    .summary = Circula una imagen hecha para humillar. Qué pueden hacer los demás, y qué hace Dario después.
    .can-pick-move = elegir qué ayuda en este grupo
    .can-first-line = encontrar la primera frase para la persona afectada
    .can-make-right = distinguir una reparación de verdad de una excusa
    .discuss-first-person = ¿Qué hace más fácil ser la primera persona que dice algo?
    .discuss-loyal = ¿Qué es ser leal a un grupo, y dónde termina?
    .discuss-real-repair = ¿Qué hace verdadera una disculpa después de compartir algo?
    .home-spoke-up = ¿Cuándo dio alguien la cara por ti, y cómo fue?
    .home-adult-first = Si algo así circulara en la escuela, ¿qué deberían hacer primero los adultos?
    .home-my-repair = ¿Cómo arreglamos las cosas en casa después de lastimarnos?
    .family = Dos minutos: ¿de cuántas maneras se puede decir «basta» sin usar esa palabra? Por turnos. A quien se le acaben, lava los platos.
    .teacher = El objetivo: que el grupo vea el poder que tienen los demás y conozca pasos pequeños. Quizás alguien presente hizo, compartió o aparece en una imagen así; por eso, hable de Nadia, Yuna y Dario. Si oye «es solo IA», pregunte de quién es la cara. Avise antes de la fecha a orientación o a la persona responsable de protección, y nunca mire ni reúna imágenes.

music-room = Jueves por la noche. En el chat del salón de música aparece una imagen: la cara de Nadia en un montaje hecho para humillarla. Dario ya lo reenvió. ¿Qué debería escribir Yuna, de 16 años?
    .title = Jueves en el chat de música
    .notes = El grupo aconseja a Yuna; nadie hace el papel del chat. Señale que cuentan una frase, un reporte y un mensaje a Nadia. Quien quiere guardarla como prueba lo hace con buena intención: bastan nombres y horas.
    .easy = Hay una imagen falsa de Nadia. Eso duele. Ayuda a Yuna a elegir.
    .name = Yuna
    .other = Salón de música
    .lands = Once personas ya la vieron. Nueve caras de risa. Jonah se salió del chat sin decir nada.
    .pass-on = ¡Pásenla, que la vean todos!
    .who-made-it = Esto no está bien. Voy a averiguar quién la hizo.
    .who-made-it-why = Yuna no se calla, y tiene razón en estar furiosa. Se vuelve un pleito de Yuna, y Nadia sigue sola con esto.
    .laugh-along = jajaja
    .laugh-along-why = Se escribe rápido, y mucha gente lo hace por nervios. Para Nadia es una risa más. Yuna puede dar marcha atrás cuando quiera.
    .ends-here = ¿En serio? Hasta aquí llegó.
    .ends-here-why = Corto y sin sermón. Quien ya se sentía mal sabe ahora que hay alguien más.
    .relax-ai = Tranquila. Es solo IA.
    .her-face = Pero la cara es suya. El nombre también.
    .her-face-why = Dice qué hay de real en la imagen falsa. No hay mucho que contestar.
    .photo-of-you = Ah, bueno. Entonces no te molesta si sale una tuya.
    .photo-of-you-why = Se entiende el punto. También es una amenaza, y ahora hay dos personas por quienes preocuparse.
    .notes-reports = Ya la reporté. Anoté quién y cuándo; la imagen no la guardé.
    .notes-reports-why = Nombres, horas y palabras. La aplicación puede actuar, y no hay otra copia.
    .goes-quiet = El chat se queda callado. Dos personas borran su cara de risa. Yuna piensa en Nadia, que no está en ese grupo.
    .heard-from-me = ¿Te puedo contar algo feo? Hay un montaje con tu cara. No hace falta verlo.
    .heard-from-me-why = Nadia lo sabe por una amiga, con palabras, y Yuna pregunta antes. Lo que sigue lo decide Nadia.
    .seen-chat = Estoy tan enojada que ni escribir puedo. Pregúntale a Dario qué hizo.
    .seen-chat-why = Leal y furiosa. Nadia lo oiría de Dario, sin aviso. De una amiga duele menos.
    .three-dots = «Espera, mejor te lo digo yo», agrega Yuna. «Hay un montaje con tu cara. Estoy contigo. Perdón, esto me sale fatal».
    .later = Más tarde, Yuna no soporta su propio «jajaja». Lo borra, escribe «yo me salgo» y toca el timbre de Nadia.
    .told = Nadia elige al enfermero Bello y quiere a Yuna a su lado. Llevan nombres y horas, ninguna copia. Él pide que la retiren y llama a la señora Haddad. A la hora de comer, tres personas se sientan con Nadia y discuten de bateristas.
    .helped = «Me reí. Perdón», dice Yuna, bastante mal, en el tapete de la entrada. Nadia la deja pasar. Por la mañana van con el orientador Okoro, con nombres y horas. «Vinieron», dice él. «Eso ya ayuda».

only-ai =
    La IA puede poner una cara real en algo que nunca pasó. Con «es solo IA» parece poca cosa. El nombre es real, y el pasillo del lunes también. Una imagen sexual falsa de una persona joven es abuso, la haga quien la haga. En muchos lugares es delito.

    Así que no la reenvíes ni la guardes, ni como prueba. Bastan nombres, horas y palabras.

    ¿Eres tú quien sale? ¿Te llegó sin pedirla? No hiciste nada malo. ¿La reenviaste? Puedes parar ahí mismo y reparar una parte.
    .title = «Es solo IA»
    .alt = Dos manos arman un retrato con pedazos de papel rasgado.
    .slide = La imagen es inventada. La cara, el nombre y el lunes son reales. No la reenvíes ni la guardes: bastan nombres y horas. ¿Ya la reenviaste? Puedes parar y reparar.
    .easy = La imagen es falsa. El daño es real. No la reenvíes. No la guardes. Bastan nombres y horas.
    .notes = No muestre ejemplos ni nombre herramientas. Una copia para la maestra también es una copia; el personal necesita nombres y horas. Si preguntan por la ley, diga que cambia según el lugar y que primero está la ayuda.

where-it-helps = El salón de Nadia quiere ayudar. ¿En el grupo, junto a Nadia, o mejor no?
    .title = ¿Dónde ayuda?
    .notes = Las dos tarjetas de «mejor no» tienen buena intención; dígalo antes de comentarlas. Si alguien pone una tarjeta en otro lado, que lo explique. Pregunte qué le haría cada tarjeta a la mañana de Nadia.
    .bin-group = En el grupo
    .bin-beside = Junto a Nadia
    .bin-leave-out = Mejor no
    .not-funny = «No da risa. Ya déjenlo».
    .not-funny-why = Corto, y no ataca a nadie. Quien se sentía mal puede respirar.
    .eat-with-us = «¿Comes con nosotros? Hay papas».
    .eat-with-us-why = Una invitación de siempre: con ella nada ha cambiado. También puede decir que no.
    .send-it-her = Mandarle la imagen para que sepa
    .send-it-her-why = Es con buena intención. Hace otra copia, y verla puede doler. Bastan las palabras.
    .lake-friday = «¿Quién va al lago el viernes?»
    .lake-friday-why = Otro tema le quita el escenario. Es un paso discreto, hecho para gente tímida.
    .walk-along = Ir con ella a ver al enfermero Bello
    .walk-along-why = Lo difícil es el camino, y entre dos se hace corto.
    .fake-account = Asustar a quien la hizo, desde una cuenta falsa
    .fake-account-why = Se entiende el enojo. Una amenaza agrega otro daño; un reporte llega más lejos.

bench =
    .title = Enojada contigo, y aquí
    .alone-alt = Dario está solo en la punta de una banca y mira hacia abajo.
    .friday = Viernes. La banca donde un día el payaso de la clase preguntó: «¿Cuál es el daño?».
    .who-dario = Dario
    .two-seconds = La de Nadia la reenvié yo. Creí que era un chiste. Como por dos segundos.
    .comes-alt = Yuna detiene su silla de ruedas junto a la banca.
    .who-yuna = Yuna
    .mad-and-here = Estoy enojada contigo. Y estoy aquí. Las dos cosas.
    .goes-alt = Se miran. Yuna señala el camino con una mano.
    .what-now = ¿Y ahora qué hago?
    .ask = Yuna quiere ser su amiga sin quitarle importancia. ¿Qué debería decir?
    .stop-and-okoro = Bórrala de donde puedas. Luego, con el orientador Okoro. Voy contigo.
    .stop-and-okoro-why = Hay algo que hacer hoy, y él no está solo. Una amiga puede estar enojada y caminar a tu lado.
    .blows-over = La vieron once personas, no solo tú. El lunes ya nadie se acuerda.
    .blows-over-why = Es amable con Dario. Para Nadia seguiría circulando.
    .how-bad-you-feel = Ve ahora mismo con Nadia y dile lo mal que te sientes.
    .how-bad-you-feel-why = Le debe una disculpa, más adelante. A ella no le toca consolarlo, y la imagen sigue por ahí.
    .notes = Léanlo a dos voces y digan una vez en voz alta la frase elegida. Es la banca de «¿Solo es IA?», de «¿De quién es la foto?». Pregunte si una amiga puede estar enojada y seguir siendo leal. Quien reenvió algo se oye aquí, así que lea con cariño y no prometa nada sobre las consecuencias.

dario-repairs = Dario quiere arreglarlo. Pon sus pasos en orden.
    .title = Dario lo repara
    .alt = Unos escalones de piedra suben a un porche con un farol encendido.
    .notes = Comenten por qué la disculpa espera: primero tiene que parar la difusión para que las palabras valgan. En la vida real, también está bien ir antes con una persona adulta. Pregunte qué podría necesitar Nadia que no está en la lista.
    .takes-back = La borra de los chats a los que la mandó
    .takes-back-why = Cada hora cuenta. Lo que ya no está ahí no se reenvía desde ahí.
    .tells-adult = Le cuenta al orientador Okoro lo que hizo
    .tells-adult-why = Una persona adulta puede hacer lo que Dario no puede. También servirían un tío, una entrenadora o una línea de ayuda.
    .asks-others = Con el orientador, pide a los demás que la borren
    .asks-others-why = Sabe a quién se la mandó, así que sabe a quién pedírselo.
    .says-sorry = Le pide perdón a Nadia, sin un «pero»
    .says-sorry-why = Ahora hay algo detrás de las palabras. No pide nada a cambio.
    .gives-time = Le da tiempo y sigue portándose bien
    .gives-time-why = La confianza vuelve despacio o no vuelve. Eso depende de Nadia; portarse bien, de él.

sticker = Dos semanas después. Los de la última fila hacen stickers de Jonah dormido en el autobús, y Jonah siempre se ríe. Dario, de 15 años, tiene uno genial. No hay una sola respuesta correcta. ¿Qué debería escribir Dario?
    .title = Él siempre se ríe
    .notes = Los tres caminos llevan a algo. Pregunte cómo podría saber un grupo si a Jonah le gusta la broma, y qué dice eso de «siempre se ríe». Que hable también quien lo publicaría.
    .easy = Hacen bromas sobre Jonah. Él se ríe. Dario tiene un sticker nuevo. ¿Qué debería escribir?
    .name = Dario
    .other = Última fila
    .new-one = ¡¡Dario!! ¡Hace falta otro Jonah dormido!
    .post-it = Aquí les va: ¡Jonah, edición de lujo!
    .post-it-why = Quizás no pase nada; hay a quien le encanta su sticker. Dario está adivinando, y sabrá más cuando pregunte.
    .ask-jonah = Aguanten, primero le pregunto a Jonah.
    .ask-jonah-why = En el grupo, lo único fácil es reírse. Aparte puede decir cualquiera de las dos cosas.
    .own-face = Con ustedes: yo, dormido en mate.
    .own-face-why = La misma broma con su propia cara. El grupo se ríe de todos modos.
    .one-face = Jonah manda una sola cara de risa. Y nada más. En la noche, Dario le pregunta. «El del autobús está bien», escribe Jonah. «Pregúntame antes del próximo».
    .keep-first = Dario se lo enseña a Jonah aparte. Tres puntos, nada, tres puntos. «El del autobús está bien», escribe Jonah. «Este me lo quedo yo. Está BUENÍSIMO».
    .legend = LEYENDA. Nueva regla: ¿solo caras propias?
    .vote = La última fila vota: o tu propia cara, o preguntas antes. El propio Jonah manda un Jonah dormido. Nadia regresó al grupo y opina sobre el tipo de letra.

not-alone =
    En un grupo, casi siempre somos «los demás». Lees, esperas, te ríes un poco, y decides hasta dónde llega algo. Una frase, un mensaje borrado, una comida: con algo pequeño basta.

    Averiguar quién la hizo y lograr que la retiren les toca a los adultos. Elige a alguien tranquilo: un enfermero, una entrenadora, una tía. ¿No hace caso, o es quien te lastima? Prueba con otra persona o una línea de ayuda. Contarlo no es traición.

    Si alguien perdió toda esperanza, busca ya a una persona adulta, con promesa o sin ella. También contesta una línea de crisis.
    .title = Los demás
    .alt = Un grupo de jóvenes alrededor de una mesa. Una persona se levantó y está junto a otra.
    .slide = Casi siempre somos «los demás», y decidimos hasta dónde llega algo. Averiguar y retirar les toca a los adultos. Si alguien perdió la esperanza: una persona adulta, ya.
    .easy = Muchas veces eres parte de los demás. Lo pequeño ayuda. Busca a una persona adulta. ¿No hace caso? Busca una línea de ayuda.
    .notes = Nombre a dos personas adultas de su escuela y diga cuándo tienen tiempo. Ayuda muestra quién escucha de noche. Cierre con un minuto de calma y quédese cerca de la puerta.

uneasy-chat = Un chat de clase se lanza contra un chico. Yuna cae bien ahí, y tres personas le escribieron: «Se están pasando». ¿Qué ayuda más?
    .line-in-group = Una frase tranquila en el grupo
    .line-in-group-why = Quienes no están a gusto esperan que alguien empiece, y Yuna puede permitírselo.
    .write-alone = Un mensaje aparte a quien le está pasando
    .write-alone-why = Siempre vale la pena. Aquí, además, ella puede cambiarle el rumbo a todo el chat con una frase.
    .talk-to-poster = Unas palabras con quien lo publicó
    .talk-to-poster-why = Sirve cuando a alguien se le fue la mano. A estas alturas ya es todo un chat.

objectors-next = En un servidor de juego de Jonah, a quien protesta le caen encima por días. Hoy van contra una chica. ¿Qué ayuda más?
    .line-in-group = Una frase tranquila en el grupo
    .line-in-group-why = Es valiente, y lo pondría a él en la mira. Hay otros caminos.
    .write-alone = Un mensaje aparte a quien le está pasando
    .write-alone-why = Así sabe que no todos piensan igual, y nadie más lo ve. Jonah también puede reportar el servidor.
    .talk-to-poster = Unas palabras con quien lo publicó
    .talk-to-poster-why = Con gente que ataca en montón, una persona sola no basta. Reportar y avisarle a un adulto ayuda más.

friend-slips = Un amigo de Nadia publica un chiste sobre el acento de alguien del equipo. Lo han visto dos personas. Él suele ser buena gente. ¿Qué ayuda más?
    .line-in-group = Una frase tranquila en el grupo
    .line-in-group-why = Puede funcionar. También lo pone en el escenario, y ahí cada quien defiende su chiste.
    .write-alone = Un mensaje aparte a quien le está pasando
    .write-alone-why = Es amable. Quizás no lo ha visto, y en un minuto podría ya no estar.
    .talk-to-poster = Unas palabras con quien lo publicó
    .talk-to-poster-why = A Nadia la escucha, y no hay público que impresionar. Con un «¿lo borras?» puede bastar.

just-seen = Las diez de la noche. Nadia acaba de enterarse del montaje. Escribe: «No quiero hablar». ¿Qué frase ayuda más?
    .lunch-today = «¿Comes hoy con nosotros?»
    .lunch-today-why = Buena frase para el mediodía. Ahora hay que pasar la noche.
    .on-your-side = «Estoy de tu lado. No hace falta que contestes».
    .on-your-side-why = Ella no quiere hablar. Así sabe que no está sola y puede quedarse callada.
    .come-along = «¿Quieres que te acompañe?»
    .come-along-why = Es para cuando quiera ir a algún lado. Esta noche quiere silencio.

weeks-later = Semanas después, todo está resuelto. Una chica del salón de Vera sigue comiendo sola. Está harta del tema. ¿Qué frase ayuda más?
    .lunch-today = «¿Comes hoy con nosotros?»
    .lunch-today-why = Quiere algo normal. Unas papas son algo normal.
    .on-your-side = «Estoy de tu lado. No hace falta que contestes».
    .on-your-side-why = Es verdad, y vuelve a sacar el tema. Ya tuvo suficiente.
    .come-along = «¿Quieres que te acompañe?»
    .come-along-why = No hay adónde ir; ya se resolvió. Solo falta un lugar en la mesa.

not-by-myself = Un vecino de Jonah, de 14 años, quiere contarle a la entrenadora Ruiz de un video editado. «Yo no puedo entrar ahí solo». ¿Qué frase ayuda más?
    .lunch-today = «¿Comes hoy con nosotros?»
    .lunch-today-why = Buena idea para después. Antes viene esa puerta.
    .on-your-side = «Estoy de tu lado. No hace falta que contestes».
    .on-your-side-why = Palabras cálidas. Él ya contestó: lo difícil es entrar solo.
    .come-along = «¿Quieres que te acompañe?»
    .come-along-why = Ya dijo qué le falta: otra persona en la puerta.

forwarded-it = Dario reenvió la imagen. La borró y se lo contó al orientador. ¿Cuál es su disculpa?
    .laughed-sorry = «Me reí y lo siento. Ya lo borré».
    .laughed-sorry-why = Hizo más que reírse; esta es la mitad más chica.
    .wrong-about-you = «Lo que dije de ti era falso. Ya lo aclaré».
    .wrong-about-you-why = Buenas palabras para algo dicho. Dario no dijo nada: mandó algo.
    .sent-it-sorry = «La reenvié. Lo siento. El orientador ya sabe».
    .sent-it-sorry-why = Dice lo que hizo, y ya hay algo en marcha.

only-laughed = En el chat del equipo, un chico puso una cara de risa bajo una burla contra una chica. Después la borró. ¿Cuál es su disculpa?
    .laughed-sorry = «Me reí y lo siento. Ya lo borré».
    .laughed-sorry-why = Es lo que hizo, ni más ni menos.
    .wrong-about-you = «Lo que dije de ti era falso. Ya lo aclaré».
    .wrong-about-you-why = Él no dijo nada. Pedir perdón por otra cosa no sirve de mucho.
    .sent-it-sorry = «La reenvié. Lo siento. El orientador ya sabe».
    .sent-it-sorry-why = Suena valiente. Dice más de lo que hizo, y le daría a ella otro susto.

rumor = Yuna les contó a dos personas una historia de una chica de teatro. No era cierta, y ya se lo dijo a las dos. ¿Cuál es su disculpa?
    .laughed-sorry = «Me reí y lo siento. Ya lo borré».
    .laughed-sorry-why = No se trató de reírse. La historia salió de Yuna.
    .wrong-about-you = «Lo que dije de ti era falso. Ya lo aclaré».
    .wrong-about-you-why = Dice cuáles fueron sus palabras, y las mismas dos personas ya oyeron la corrección.
    .sent-it-sorry = «La reenvié. Lo siento. El orientador ya sabe».
    .sent-it-sorry-why = Yuna no mandó nada. Lo contó ella misma, así que eso es lo que dice.

silence-agrees = Si en un chat nadie protesta, es que todos están de acuerdo.
    .true-why = Desde afuera parece exactamente eso. Casi toda la gente espera que alguien empiece.
    .false-why = El silencio suele ser incomodidad o miedo a que después te toque a ti. Una frase ayuda a que otros lo digan.
