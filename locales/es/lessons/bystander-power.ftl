lesson = El poder de los demás
    .summary = En un grupo aparece una imagen hecha para humillar. Lo que puede hacer el resto.
    .can-see-others = ver cuánto decide el resto de un grupo
    .can-stop-spread = frenar una imagen que hace daño
    .can-stand-beside = acompañar a la persona a quien va dirigida
    .can-make-right = distinguir una reparación de verdad de una excusa
    .discuss-first-person = ¿Qué hace más fácil ser la primera persona que dice algo?
    .discuss-loyal = ¿Qué es la lealtad con un grupo, y dónde termina?
    .discuss-real-repair = ¿Qué hace verdadera una disculpa después de compartir algo?
    .home-spoke-up = ¿Cuándo alguien dio la cara por ti, y cómo fue?
    .home-adult-first = Si algo así circulara, ¿qué tendrían que hacer primero las personas adultas?
    .home-my-repair = ¿Cómo reparamos las cosas en la familia cuando nos hemos hecho daño?
    .family = Cada quien cuenta de una vez en que alguien estuvo de su lado. Después acuerden una frase que cualquiera de la familia pueda usar para decir «basta».
    .teacher = Objetivo: que el grupo vea el poder del resto y conozca algunos pasos pequeños. Quizás alguien presente hizo o compartió una imagen así, o aparece en una. Quédese con Samir, Joy y Dario. Suelen decir «es solo IA». Pregunte de quién es la cara. Avise a la persona responsable de protección, y nunca mire ni reúna una imagen.

the-others =
    Cuando en un grupo hieren a alguien, una persona lo hace y otra lo recibe. Los demás son el resto: leen, miran, se ríen un poco y esperan.

    El resto decide más de lo que cree. Lo que nadie reenvía no llega a ninguna parte. Una persona que dice «basta» le presta valor a la siguiente.

    Para eso no hace falta hablar fuerte, tener fama ni vivir sin miedo. Basta un paso pequeño, y alguien tiene que darlo primero.
    .title = El resto
    .alt = Un grupo de jóvenes alrededor de una mesa. Una persona se levantó y está junto a otra.
    .slide = En un grupo, casi toda la gente es el resto. Mira, espera y decide mucho. Lo que nadie reenvía no llega a ninguna parte. Un «basta» le presta valor a la siguiente persona.
    .notes = Dibuje un círculo con un punto adentro y muchos alrededor, y pregunte qué pueden hacer los muchos. Hable en general, sin nombrar hechos reales. Recuerde que se puede saltar cualquier página.

samir-chat = Samir, de 15 años, está en el chat de su clase cuando aparece una imagen. ¿Qué debería hacer Samir?
    .title = Miércoles en el chat de la clase
    .notes = El grupo aconseja a Samir; nadie hace el papel del chat. Deténgase en «guarda la imagen» y explique por qué bastan nombres y horas. Señale que también las respuestas con dudas llevan hasta Joy.
    .name = Samir
    .other = Chat 10B
    .lands = Es miércoles por la noche. En el chat de la clase aparece una imagen de Joy. La hicieron con IA, y es para humillarla.
    .pass-on = ¡Pásenla, que la vean todos!
    .laugh-along = (Pone una cara de risa, como el resto)
    .laugh-along-why = Reír con el resto es una manera de no destacar, y mucha gente lo hace. Para Joy es una risa más, y él aún puede dar la vuelta.
    .mute-chat = (Silencia el chat y hace otra cosa)
    .mute-chat-why = La imagen termina en Samir, y eso vale. Pero Joy sigue a solas con ella, así que ayuda un paso más.
    .stop-it = Basta. Que nadie la reenvíe, ¿sí?
    .stop-it-why = Una frase tranquila muestra que el silencio no era acuerdo. Por él, la imagen no avanza más.
    .only-ai-line = Calma. Es solo IA.
    .report-it = (Anota quién y cuándo, y reporta)
    .report-it-why = Palabras, nombres y horas son toda la prueba que hace falta. La aplicación puede actuar y no hay otra copia.
    .keep-proof = (Guarda la imagen como prueba)
    .keep-proof-why = Pensar en pruebas es inteligente. Pero cada copia mantiene viva la imagen; bastan nombres y horas.
    .argue = ¿Y qué? ¡Imagina que fueras tú!
    .argue-why = Samir tiene razón. Pero una discusión puede durar toda la noche, y mientras tanto la imagen sigue ahí.
    .silent = El chat queda en silencio. Dos personas salen. Samir piensa en Joy.
    .seen-it = Oye, ¿ya viste el chat de la clase?
    .seen-it-why = Le importa que ella no sea la última en saberlo. Es más fácil si primero oye que él está con ella.
    .on-side = Eso no está bien. Estoy de tu lado.
    .on-side-why = Ahora Joy sabe que no todo el mundo se ríe. Puede responder o no, y las dos cosas están bien.
    .tell-out = Quien lo cuente queda fuera.
    .who-else = ¿Alguien más piensa que está mal?
    .who-else-why = Buscar apoyo es inteligente, pero un chat entero pocas veces responde. De a dos, la gente se anima más.
    .im-out = Pues quedo fuera. Joy me importa más.
    .im-out-why = Le quita el miedo a la frase porque la dice él mismo. Ahora puede buscar ayuda con libertad.
    .say-nothing = Está bien. Yo no voy a decir nada.
    .say-nothing-why = A nadie le gusta quedar fuera, y la frase está hecha de eso. Callar pesa mucho, y la ayuda sigue ahí.
    .joy-knows = Joy ya la vio. Por un rato solo aparecen tres puntos. «Estoy contigo», agrega Samir. «No tienes que pasar esto a solas».
    .min-ji = En el chat nadie responde. Entonces Min-ji le escribe solo a él: «Yo también. Vamos juntos con Joy».
    .later = Más tarde, Samir se siente mal y no puede dormir. Por la mañana toca la puerta del entrenador Ruiz.
    .told = Por la mañana, Samir va con Joy a ver a la señora Haddad, la enfermera de la escuela. La eligió Joy. Llevan nombres y horas, y ninguna copia. La señora Haddad ayuda a que se retire la imagen. En el almuerzo, tres personas se sientan junto a Joy.
    .helped = «Qué bueno que viniste», dice el entrenador Ruiz. «Esto se puede reparar». No mira ninguna imagen. Anotan juntos los nombres y las horas, y la escuela se ocupa. Después Samir va con Joy: «Estoy de tu lado. Llego tarde, pero aquí estoy».

only-ai =
    La IA puede poner una cara real en la imagen de algo que nunca pasó. Con «es solo IA» quieren hacerlo pequeño. Pero la cara es real, el nombre es real y el daño también. Una imagen sexual falsa de una persona joven es una forma de abuso.

    Así que trátala como una imagen íntima real. No la reenvíes ni la guardes, tampoco como prueba. Anota nombres, horas y palabras.

    Quien aparece en ella, o la recibe sin pedirla, no hizo nada malo.
    .title = «Es solo IA»
    .alt = Dos manos arman un retrato con pedazos de papel rasgado.
    .slide = La imagen es inventada. La cara, el nombre y el daño son reales. No la reenvíes. No la guardes, tampoco como prueba: bastan nombres y horas.
    .notes = No muestre ejemplos ni nombre herramientas. Si preguntan por la ley, diga que cambia de un lugar a otro y que ayudar va primero. Pregunte por qué una copia para la maestra también es una copia: bastan nombres y horas.

why-quiet =
    En un chat así, casi todo el mundo está incómodo. Cada persona ve que nadie protesta y piensa que al resto le parece bien. Hay quien se ríe por nervios. Hay quien teme ser la próxima persona.

    Por eso el primer paso cuenta tanto. No tiene que ser un discurso. Basta con «no da risa», o con otro tema.

    Si ahí no es seguro hablar, actúa fuera del chat. Escríbele a la persona y suma a una persona adulta.
    .title = Por qué calla un grupo
    .alt = Una calle de casas al anochecer. Unas cortinas están abiertas y otras cerradas.
    .slide = Casi todo el mundo está incómodo y cree que al resto le parece bien. Un primer paso lo cambia. Basta con «no da risa». Si ahí no es seguro, actúa fuera del chat.
    .notes = Pida frases de dos o tres palabras que podrían cambiar un chat. Escríbalas sin comentar. Insista en la seguridad: nadie tiene que enfrentarse a solas a un grupo entero.

where-it-helps = La clase de Joy quiere ayudar. ¿Dónde va cada paso: en el grupo, junto a Joy o en ningún lado?
    .title = ¿Dónde ayuda?
    .notes = Lo que conviene dejar fuera tiene buena intención: dígalo primero. Pregunte qué sentiría Joy con cada tarjeta. Quizás alguien la ponga en otro lugar con buenas razones; que las explique.
    .bin-group = En el grupo
    .bin-beside = Junto a Joy
    .bin-leave-out = Mejor dejarlo fuera
    .not-funny = «No da risa. Déjenlo ya».
    .not-funny-why = Es corto y no ataca a nadie. Quien estaba incómodo puede respirar.
    .lunch = «¿Vienes a almorzar con nosotros?»
    .lunch-why = Una invitación común dice que nada de ella cambió. Puede decir que sí o que no.
    .show-her = Mandarle la imagen, para que sepa
    .show-her-why = La intención es sincera. Verla otra vez puede doler, y hace otra copia; bastan las palabras.
    .new-subject = «¿Quién va al lago el viernes?»
    .new-subject-why = Un tema nuevo le quita el escenario. Es un paso callado, y va bien con gente tímida.
    .fake-account = Asustar a quien la hizo con otra cuenta
    .fake-account-why = El enojo es justo. Una amenaza suma otro daño y puede traer problemas a quien ayuda; mejor reportar.
    .ask-what-helps = «¿Qué te ayudaría ahora?»
    .ask-what-helps-why = Otras personas ya decidieron demasiado. Esta pregunta le devuelve a Joy el mando.
    .joke-back = Burlarse de quien hizo la imagen
    .joke-back-why = Por un minuto parece justicia. El grupo sigue igual, solo que con otra persona en el medio.
    .walk-along = Ir con ella a la dirección de la escuela
    .walk-along-why = El camino es lo más difícil. Con compañía se hace corto.

beside-someone =
    .title = Junto a alguien
    .alone-alt = Elio está a solas en la punta de una banca y mira al suelo.
    .monday = Lunes. Lo publicado sobre Elio circuló todo el fin de semana.
    .who-elio = Elio
    .everyone = Lo vio todo el mundo y todos están contra mí.
    .comes-alt = Jo, que usa silla de ruedas, se detiene junto a la banca.
    .who-jo = Jo
    .i-know = Sé lo que pasó. No está bien y no es tu culpa.
    .offers-alt = Se miran. Jo señala el camino con una mano.
    .come-with = ¿Almorzamos? ¿Y voy contigo a contárselo a alguien?
    .both = Primero almorzamos. Después, sí.
    .later-alt = Jo, Elio y una amiga van por una calle al anochecer. Elio lleva un bastón blanco.
    .two-weeks = Dos semanas después, como siempre.
    .film = Noche de películas en mi casa. ¿Vienes?
    .notes = Haga notar lo que Jo no hace: ni una pregunta sobre la imagen, ni un «por qué». En parejas, escriban a su manera el primer mensaje a una persona inventada, en diez palabras o menos. Lea solo los que ofrezcan. Diga que también los chicos y la gente callada necesitan esos mensajes.

passed-on =
    Quizás alguien se rio también, o reenvió una imagen sin pensarlo. En un grupo eso pasa en segundos. Se puede reparar, y la vergüenza no es razón para no hacer nada.

    Una reparación de verdad no lleva «pero». Empieza por parar, y una persona adulta oye la verdad. No pide consuelo a quien recibió el daño, y nadie debe una respuesta a una disculpa.

    Lo que más cuenta es lo que sigue: la próxima imagen no se reenvía.
    .title = Después de reenviar
    .alt = Unos escalones de piedra suben hasta un porche con la lámpara encendida.
    .slide = Reenviar pasa en segundos, y se puede reparar. Una reparación de verdad no lleva «pero». Para, le dice la verdad a una persona adulta y no le pide nada a quien recibió el daño.
    .notes = Esta página es para quien carga con algo: léala con calidez. Diga a dónde pueden ir y que se respeta a quien habla. No prometa nada sobre consecuencias, porque quizás deba informar lo que oiga.

dario-repairs = Dario, de 15 años, reenvió ayer la imagen de Joy. Hoy quiere repararlo. Pon sus pasos en orden.
    .title = Dario lo repara
    .notes = Hablen de por qué la disculpa no va primero: antes tiene que parar lo que circula. En la vida real también está bien ir antes con una persona adulta. Pregunte qué podría necesitar Joy que no esté en la lista.
    .takes-back = Retira lo que envió de cada chat
    .takes-back-why = Va primero porque cada minuto cuenta. Lo que no vuelve a circular puede doler menos.
    .tells-adult = Le cuenta al profe Lund lo que hizo
    .tells-adult-why = Con una persona adulta, lo demás se hace bien. También servirían un tío, una orientadora o una línea de ayuda.
    .asks-others = Con el profe, pide al resto que pare
    .asks-others-why = Sabe quién la recibió de él, así que puede ayudar a que deje de circular.
    .says-sorry = Le pide perdón a Joy, sin «pero»
    .says-sorry-why = Ahora las palabras tienen en qué apoyarse. Dice lo que hizo y no pide nada.
    .gives-time = Le da tiempo y se porta bien
    .gives-time-why = La confianza vuelve despacio o no vuelve, y eso lo decide Joy. Portarse bien lo decide él.

not-alone =
    Una amiga o un amigo puede hacer mucho, pero no todo. Saber quién la hizo, hablar con las familias, retirarla: eso les toca a las personas adultas. Elige a alguien con calma: una tía, un maestro, una enfermera, un entrenador. Si esa persona te hace daño o no escucha, elige otra o una línea de ayuda.

    Contarlo no traiciona al grupo. Termina con algo que casi nadie quería.

    Si alguien parece haber perdido toda esperanza, díselo ya a una persona adulta, aunque hayas prometido callar.
    .title = No tienes que cargarlo a solas
    .alt = Una calle con la primera luz de la mañana. Una puerta está abierta.
    .slide = Saber quién fue y retirar la imagen les toca a las personas adultas. Elige a alguien con calma, y a otra persona si no escucha. ¿Alguien perdió toda esperanza? Díselo ya a un adulto.
    .notes = Nombre a dos personas adultas de su escuela y diga cuándo tienen tiempo. Diga que en Ayuda hay personas que escuchan, también de noche. Termine con un minuto tranquilo y quédese cerca de la puerta.

malik-first = A Malik le llega en privado una imagen falsa de alguien de su clase. ¿Qué va primero?
    .send-teacher = Reenviarla a su maestra como prueba
    .send-teacher-why = Sumar a una maestra está bien. Pero reenviar hace otra copia, así que se lo cuenta con palabras.
    .keep-safe = Guardarla en una carpeta con clave
    .keep-safe-why = Parece responsable. Lo guardado puede salir igual, así que guarda nombres y horas.
    .check-real = Mirarla de cerca para ver si es real
    .check-real-why = La curiosidad es humana. Para el daño no importa cómo la hicieron, así que la deja cerrada.
    .pass-nothing = No reenviar nada ni guardar nada
    .pass-nothing-why = Así la imagen termina en Malik. Los demás pasos tienen tiempo después.

silence-agrees = Cuando nadie protesta en un chat, todo el mundo está de acuerdo.
    .true-why = Desde fuera se ve así. Pero casi toda la gente espera a otra persona, así que ayuda un paso pequeño.
    .false-why = El silencio muchas veces es incomodidad o miedo. Cuando una persona habla, otras pueden mostrarlo.

nobody-hurt = Un amigo dice: «Es solo IA, así que nadie sale herido». ¿Qué respuesta va mejor?
    .before-seen = «Bueno, bórrala antes de que la vea».
    .before-seen-why = Quiere protegerla, y es amable. Pero acepta que no hay daño, así que nombra el daño.
    .real-face = «Es su cara y su nombre. Eso duele».
    .real-face-why = Dice con calma lo que hay de real en algo falso: la persona. Es difícil discutir eso.
    .mark-fake = «Solo escribe debajo que es falsa, ya».
    .mark-fake-why = Una nota honesta va bien en imágenes inofensivas. Esta la humilla, con nota o sin nota.
    .see-if-minds = «Esperemos a ver si a ella le molesta».
    .see-if-minds-why = Tomar en cuenta lo que piensa suena justo. Mientras tanto circula, así que di ya que duele.

small-moves = El chat de una clase se pone contra alguien. ¿Qué pasos pequeños ayudan?
    .one-line = Escribir «basta» una vez y con calma
    .one-line-why = Una línea basta para mostrar que el grupo no está de acuerdo.
    .wait-braver = Esperar a que alguien se anime antes
    .wait-braver-why = Casi todo el mundo lo hace, y por eso sigue el silencio. Un paso tímido cuenta igual que uno valiente.
    .other-topic = Sacar en el chat cualquier otro tema
    .other-topic-why = Lo hiriente pierde su escenario y nadie tiene que pelear.
    .to-her-alone = Escribirle a esa persona en privado
    .to-her-alone-why = Rompe la idea de que todo el grupo está en contra, y nadie más tiene que saberlo.
    .pay-back = Publicar algo sobre quien lo envió
    .pay-back-why = Puede parecer un empate. Solo mueve el daño, así que elige un paso que lo termine.

what-it-does = Une cada paso con lo que logra.
    .not-passing = No reenviarla
    .not-passing-to = La imagen termina en ti
    .not-passing-why = Cada persona que para hace más chico el círculo.
    .stop-word = Un «basta» en el chat
    .stop-word-to = La gente incómoda se reconoce
    .stop-word-why = El resto nota que no es la única persona que lo siente.
    .kind-line = Una línea amable en privado
    .kind-line-to = Alguien se siente menos a solas
    .kind-line-why = Llega justo a donde duele, y no exige valor ante el resto.
    .adult-told = Una persona adulta que lo sabe
    .adult-told-to = Se puede pedir que la retiren
    .adult-told-why = Las personas adultas pueden hablar con la aplicación, la escuela y, si hace falta, la policía.

noor-steps = A Noor, de 16 años, le llega una imagen falsa de Eli, de su equipo. Pon sus pasos en orden. En la vida real, contarlo también puede ir primero.
    .keeps-none = No reenvía nada ni guarda nada
    .keeps-none-why = Va primero, porque no toma nada de tiempo.
    .names-times = Anota quién la envió y cuándo
    .names-times-why = Lo escribe mientras todavía se ve. No hace falta ninguna copia.
    .writes-her = Le escribe a Eli: «Estoy contigo».
    .writes-her-why = Eli lo oye de una amiga y no de la multitud.
    .nurse = Van juntas con la enfermera de la escuela
    .nurse-why = Dos personas y una nota con nombres son un buen comienzo. Si ella no escucha, otra persona adulta sí.

first-line = ¿Qué primer mensaje ayuda a quien aparece en una imagen así?
    .im-here = «Eso no está bien. Aquí estoy».
    .im-here-why = Toma partido y no pide nada. Es justo lo que ayuda en el primer minuto.
    .who-made = «¿Quién fue? Yo me encargo».
    .who-made-why = El enojo muestra cariño. Pero ahora hay una pelea que preocupa; empieza con tu apoyo.
    .real-one = «¿También hay una imagen real?»
    .real-one-why = La pregunta sale sola. Suena a duda, y la respuesta no cambia nada; di que estás ahí.
    .by-friday = «No hagas caso, ya va a pasar».
    .by-friday-why = Quiere dar esperanza. Pero achica el daño, así que empieza por decir que no está bien.

can-repair = Quien reenvió una imagen todavía puede hacer algo.
    .true-why = Parar cuenta, igual que contarlo a una persona adulta y ayudar a que no circule. También un mes después.
    .false-why = Es lo que dice la vergüenza, y entonces no pasa nada. Se puede reparar, y una persona adulta ayuda.

which-sorry = ¿Qué disculpa repara más?
    .all-did = «Perdón, pero todos la reenviamos».
    .all-did-why = Explica cómo pasó, y es humano. El «pero» se lleva el perdón; déjalo fuera.
    .if-hurt = «Perdón si eso te molestó un poco».
    .if-hurt-why = Suena prudente. El «si» pone en duda el daño, así que es mejor nombrar lo que pasó.
    .told-lund = «La envié. Perdón. El profe lo sabe».
    .told-lund-why = Nombra lo que hizo, no lleva «pero», y ya hay algo hecho.
    .keep-quiet = «Perdón. Que no se entere nadie más».
    .keep-quiet-why = Tener miedo de lo que sigue se entiende. Pero pide algo a quien recibió el daño; reparar es dar.
