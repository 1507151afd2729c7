lesson = Hablar para que cuenten
    .summary = Cómo abrir una conversación, qué decir primero, cómo reparar un «no es nada» y dónde denunciar.
    .can-open-talks = empezar conversaciones breves y reparar una que salió mal
    .can-first-words = encontrar palabras serenas cuando le cuentan algo difícil
    .can-report-well = conservar lo que sirve y elegir dónde denunciar
    .discuss-what-stops = ¿Qué podría impedir que alguien de su familia le cuente algo?
    .discuss-own-childhood = Cuando usted era niña o niño y contaba algo difícil, ¿cómo reaccionaban los adultos?
    .discuss-own-rules = ¿Cuáles de sus reglas sobre el teléfono podrían hacer más difícil contar?
    .home-who-first = ¿Con quién hablarías primero si algo en internet te diera mala espina?
    .home-who-next = ¿Quién sigue, si esa persona no está o no te escucha?
    .home-make-easier = ¿Qué podría hacer o decir yo para que te sea más fácil contar?
    .family = Dibujen juntos una mano. En cada dedo va una persona a quien contarle algo: unas de la casa y otras de fuera. En la mano de usted van las personas a quienes llamaría en una mala noche.
    .tonight = Elija un momento lado a lado, lavando los platos o en el auto. Diga: «Por contarme algo nunca pierdes el teléfono». Luego nombre a una persona más a quien podría contarle. Por hoy, es todo.
    .teacher = Para una reunión de familias. La idea es encontrar buenas primeras palabras, no asustar. No le pregunte a nadie por su propia familia. Tenga a mano los servicios de ayuda de su zona y quédese un rato para preguntas en privado. Casi todo el mundo le ha restado importancia a algo una vez; el segundo chat muestra cómo se repara.

small-talks =
    Muchas niñas y muchos niños esperan antes de contar. Temen el enojo, las lágrimas, quedarse sin teléfono o que no les crean. Si en su casa alguien espera, usted no ha fallado. Todavía puede hacer que la puerta se abra con más facilidad.

    Bastan cinco minutos mientras cocinan, caminan o van en auto. Primero lo divertido: «Muéstrame qué te gusta de este juego». Luego una historia: «¿Qué podría hacer ese chico?».

    Dígalo antes de que haga falta: «Por contar nunca pierdes el teléfono. Puedes contármelo a mí, a tu tía, a tu maestra o a una línea de ayuda».
    .title = Conversaciones cortas y frecuentes
    .alt = Un papá y su hija o hijo conversan en la mesa de la cocina, frente a frente.
    .slide = Niñas y niños esperan por miedo al enojo, a las lágrimas o a quedarse sin teléfono. Cinco minutos mientras cocinan o caminan. Primero lo divertido; luego, una historia. Y desde antes: «Por contar nunca pierdes el teléfono».
    .notes = Cada persona busca un momento de su semana donde quepa una conversación corta. ¿En casa se habla con señas o imágenes? Que las palabras para pedir ayuda también estén ahí. Que una niña o un niño espere no es señal de una mala crianza.

words = ¿La frase abre la conversación o la cierra? Ponga cada una en su lugar.
    .title = Palabras que abren, palabras que cierran
    .notes = Lea algunas frases en voz alta y pregunte cómo le sonarían a una niña o a un niño. Casi todo el mundo ha dicho alguna que cierra, por preocupación. Más adelante, un chat muestra cómo se repara.
    .bin-opens = Abre la conversación
    .bin-closes = Cierra la conversación
    .thanks = «Qué bueno que viniste. Aunque sea tarde».
    .thanks-why = Contar requiere valor. Así nota al instante que hizo bien en venir.
    .why-answer = «¿Y para qué le respondiste?»
    .why-answer-why = Lo pregunta la preocupación. Pero llega como reproche, y el reproche corta la conversación.
    .phone-gone = «Se acabó. El teléfono me lo quedo yo».
    .phone-gone-why = Usted quiere cortar el peligro. Para quien cuenta, es el precio de contar.
    .was-wrong = «Dije que era solo un juego. Me equivoqué».
    .was-wrong-why = Vuelve a abrir una puerta cerrada. Ocho palabras, cualquier día, aunque pase una semana.
    .only-internet = «Es solo internet. No le hagas caso».
    .only-internet-why = Usted quiere tranquilizar. El miedo es real, y tal vez no se vuelva a hablar del tema.
    .no-rush = «Cuéntame lo que quieras contarme».
    .no-rush-why = El ritmo lo marca quien cuenta. Sin prisa se puede decir más.

rehearsal = Leo, de 9 años, está junto a la banca de la cancha. Su mochila se ve pesada. Ray es tío de Mina, y Leo confía en él. ¿Qué le conviene decir al tío Ray?
    .title = Ensayo: la mochila pesada
    .notes = Léanlo a dos voces; el tío Ray tiene toda la tarde. Prueben también una respuesta más difícil y vean cómo se repara. Que cada quien diga una vez, en voz alta, la respuesta que le gustaría tener lista.
    .name = Tío Ray
    .other = Leo
    .can-you-help = Alguien me asusta en un juego. ¿Me ayudas?
    .got-time = Tengo tiempo. Cuéntame todo, o solo el principio.
    .got-time-why = Tiempo es lo que más necesita. Y con «solo el principio» puede elegir.
    .just-block = Claro. Bloquéalo y ya. Mina lo hace a cada rato.
    .just-block-why = Ayuda rápida y con cariño. En la mochila de Leo hay más que un jugador.
    .why-strangers = ¿Y por qué juegas con gente que no conoces?
    .why-strangers-why = La preocupación es sincera. Leo oye que él se lo buscó.
    .not-easy = No es tan fácil.
    .how-hard = ¿Qué tan difícil puede ser? A ver.
    .how-hard-why = Le encantaría arreglarlo en un minuto. Leo todavía no sabe si quiere oír lo demás.
    .too-quick = Fui muy rápido. ¿Qué lo hace difícil?
    .too-quick-why = Da un paso atrás y pregunta. En una línea, ya lo reparó.
    .turns-up = Leo se mira las ruedas. Ray sube el volumen de su aparato auditivo y espera. «Perdón. Ahora sí te escucho».
    .owe-him = Acepté monedas. Ahora le debo un favor.
    .nothing-free = Bueno, en un juego nada es gratis, ¿no?
    .nothing-free-why = Como consejo de la semana pasada, es cierto. Hoy suena a «tú te lo buscaste».
    .not-in-debt = Por unas monedas no debes nada. No estás en problemas.
    .not-in-debt-why = Le quita las dos cosas que más aprietan: la deuda y el miedo a los problemas.
    .which-favor = ¿Qué favor? ¿Qué es lo que quiere?
    .which-favor-why = Quiere saber qué tan grave es. Así, de entrada, es la pregunta más difícil de todas.
    .dont-want = Esa parte no la quiero decir.
    .then-dont = Entonces déjala. Te creo de todos modos.
    .then-dont-why = Leo sigue al mando. Si esa parte hace falta, puede preguntarla alguien que sabe hacerlo.
    .need-it-all = Solo te puedo ayudar si lo sé todo.
    .need-it-all-why = Lo dice de verdad. Pero así la ayuda depende de lo único que Leo no puede decir.
    .grandpa-said = El abuelo tenía visitas. Dijo que era solo un juego.
    .dont-mind-him = Ah, tu abuelo. No le hagas caso.
    .dont-mind-him-why = Está del lado de Leo. Pero Leo vive con el abuelo Emil, y otro intento podría cambiar mucho.
    .between-us = Entonces que quede entre nosotros dos.
    .between-us-why = Suena cariñoso. Otro secreto es lo último que le hace falta a Leo, y Ray no puede cumplir esa promesa.
    .tell-together = Entonces te oyó a medias. ¿Se lo contamos juntos?
    .tell-together-why = Ese «es solo un juego» no es el final. Con Ray al lado, el segundo intento cuesta la mitad.
    .thinks-again = Ray lo piensa otra vez. «No, tiene que saberlo. Las visitas hacen ruido. ¿Te acompaño y se lo cuentas de nuevo?»
    .wheels = Leo gira la silla hacia la salida. Ray camina a su lado. En la esquina dice: «Me salió mal. Esto lo hizo esa persona, no tú. Quiero oírlo». Leo le cuenta.
    .not-two = «Espera», dice Ray. «Eso estuvo mal de mi parte. De secretos ya tuviste bastante. Te acompaño con tu abuelo».
    .told = Guardan el chat, reportan al jugador en la aplicación y lo bloquean. Después van con el abuelo Emil, al paso de Leo. La mochila la lleva Ray.
    .helped = Hubo que dar la vuelta por la tienda de la esquina. Guardan el chat, reportan al jugador en la aplicación y lo bloquean. Leo no está en problemas, y la mochila la lleva Ray.

repair = La semana pasada, Leo le contó al abuelo Emil que un jugador lo asustaba. Había visitas. El abuelo se encogió de hombros: «Es solo un juego». Ahora sabe más. ¿Qué le conviene decir?
    .title = Ensayo: reparar un «no es nada»
    .notes = Casi cualquier adulto se ha encogido de hombros en mal momento. Que el grupo busque qué hace buena una reparación: es corta, no lleva «pero» y termina en un plan. No pida casos propios.
    .name = Abuelo Emil
    .other = Leo
    .your-move = No tienes que decir nada. Te toca mover.
    .had-guests = Es que tenía la casa llena de gente.
    .had-guests-why = Es cierto y explica mucho. Como comienzo, le pide a Leo que lo entienda a él.
    .i-was-wrong = Dije que era solo un juego. Me equivoqué.
    .i-was-wrong-why = Retira sus propias palabras, sin ningún «pero». Leo no tiene que demostrar que era serio.
    .say-it-louder = Me hubieras dicho que era algo serio.
    .say-it-louder-why = Le da vergüenza y le sale un reproche. Leo lo había dicho lo mejor que pudo.
    .moves-pawn = Leo mueve un peón. Lo de las visitas es verdad. Solo que no es una respuesta. El abuelo deja la taza: «Me equivoqué, Leo».
    .told-ray = Entonces se lo conté al tío de Mina.
    .why-him = ¿Por qué a él y no a mí?
    .why-him-why = Duele, y es humano. Leo hizo justo lo que había que hacer: fue con otra persona.
    .glad-of-ray = Qué bueno. Él te escuchó cuando yo no.
    .glad-of-ray-why = Reconoce lo que hizo Leo, y el «no es nada» se lo queda él.
    .once-more = ¿Me lo cuentas también? Apago la radio.
    .once-more-why = Pregunta, y antes hace silencio. Leo también puede decir que no.
    .hears-it = El abuelo se oye a sí mismo. «No. Estuvo muy bien pensado. Qué bueno que él estaba».
    .next-guests = ¿Y la próxima vez que tengas visitas?
    .pawn-in-cup = Pon un peón en mi taza. Me levanto, esté quien esté.
    .pawn-in-cup-why = Una señal sin palabras. Leo la puede usar delante de diez personas.
    .ill-try = Voy a tratar de acordarme.
    .ill-try-why = Sincero, y un poco flojo. Leo pidió un plan.
    .more-doors = Toca dos veces. O ve con Ray, la maestra Ade o una línea de ayuda.
    .more-doors-why = Otra manera en casa, y gente fuera de ella. Son muchas puertas.
    .wants-plan = «Tratar no es una jugada», dice Leo. El abuelo se ríe y le da un peón. «Entonces, en mi taza».
    .board-away = Leo aparta el tablero. En la noche, el abuelo Emil lo trae con las piezas puestas. «Me equivoqué, y encima lo dije mal. Te toca, y soy todo oídos».
    .stands-up = Para probar, Leo deja caer un peón en la taza a mitad de las noticias. El abuelo se levanta tan rápido que tira el té. Funciona.
    .mended = Leo mueve el caballo y le cuenta. El segundo intento salió mejor que el primero. Su señal, desde hoy, es un peón mojado en una taza.

first-five = Ponga los pasos en un orden que ayude a quien cuenta. ¿Alguien corre peligro ahora? Entonces, antes que nada, llame al número de emergencias.
    .title = Los primeros cinco minutos
    .notes = Que busquen el orden en parejas y se lo expliquen. En la vida real no importa un pequeño cambio. Lo que sí importa: el consuelo antes que los hechos, y guardar antes de bloquear.
    .calm = Respirar hondo y mantener la calma
    .calm-why = Primero le leen la cara; después oyen sus palabras. Una respiración les da un momento a los dos.
    .thank = Decir: «Qué bueno que me lo contaste. Te creo»
    .thank-why = Quien cuenta teme sobre todo la duda y la vergüenza. Respóndales antes de hablar de lo demás.
    .listen = Escuchar, sin exigir detalles
    .listen-why = Ya hay lugar para sus propias palabras. Las preguntas precisas las pueden hacer otras personas después.
    .say-next = Decir con honestidad qué va a pasar
    .say-next-why = Ya sabe de qué se trata y puede decir quién debe enterarse. Las sorpresas quitan confianza.
    .keep = Guardar los mensajes, no copiar fotos
    .keep-why = Los nombres, las fechas y las palabras ayudan a la policía. Una foto íntima se queda donde está.
    .report = Reportar, bloquear y buscar ayuda, juntos
    .report-why = Las palabras están guardadas, así que al bloquear no se pierde nada. No se aparte mientras lo hacen.

keep-phone =
    Quitar el teléfono parece protección. Para quien cuenta, es el precio de contar. Por eso el teléfono se queda, y la ayuda la buscan juntos.

    Guarden chats, nombres y fechas. Dejen de responder. Reporten la cuenta en la aplicación y luego bloquéenla. Una foto íntima se queda donde está: no la busque, no la copie, no la reenvíe. Un servicio gratuito, Take It Down, puede ayudar a retirarla.

    ¿Hay peligro ahora? El número de emergencias. Si no, la policía o una línea de denuncia; en Estados Unidos, la CyberTipline. No hacen falta pruebas. En Ayuda están los servicios de su país.
    .title = Dejar el teléfono, guardar, denunciar
    .alt = Una persona adolescente, con la cara seria, junto a una ventana, de noche. El teléfono está boca abajo en la mesa.
    .slide = El teléfono se queda. Guarden chats, nombres y fechas. Reporten y bloqueen. No copie una foto íntima; Take It Down puede ayudar. Peligro: número de emergencias. Si no: policía o línea de denuncia.
    .notes = Es probable que alguien diga: «Pero tengo que proteger a mi familia». El deseo es bueno; pregunte después cómo lo verá su hija o hijo. Take It Down es para fotos tomadas antes de los 18 años. En Estados Unidos, una ley de nombre parecido da además 48 horas a la aplicación cuando usted se lo pide. Abran Ayuda juntos.

saw-something =
    Su hija o hijo puede ver algo sexual, cruel o violento: una ventana que aparece sola, un clip en un chat, una búsqueda. Mantenga la calma; los pequeños copian su cara. «No estás en problemas. Qué bueno que viniste». Ciérrenlo juntos.

    Después, ayude a entenderlo. ¿Era real? ¿Cómo se hacen esas cosas? ¿Qué pensamos en casa? Pregunte con tacto si apareció o si lo estaba buscando. Tener curiosidad es normal.

    ¿Se ve el abuso de una niña o un niño? Denuncie solo la dirección de la página. Nunca lo guarde, lo copie ni lo mande.
    .title = Si su hija o hijo vio algo
    .alt = Una computadora portátil cerrada. A su lado brilla una lámpara.
    .slide = Calma: «No estás en problemas. Qué bueno que viniste». Ciérrenlo juntos. Después, ayude a entenderlo. La curiosidad es normal. ¿Abuso de menores? Denuncie solo la dirección; nunca lo guarde ni lo mande.
    .notes = No describa nada ni pida ejemplos. Se dice desde antes, a cualquier edad: veas lo que veas, puedes venir. A cada quien le asusta algo distinto, así que ningún miedo es pequeño.

someone-known =
    Puede ser un amigo, un pariente, una entrenadora, alguien de la casa. Sus palabras son las mismas: «Te creo. No es tu culpa». No enfrente ni avise a esa persona. Llame a la policía, a protección infantil o a una línea de ayuda, desde un teléfono que esa persona no pueda revisar.

    Después: comidas, escuela y juego como siempre. Pregunte: «¿Qué te ayudaría hoy?». ¿Su hija o hijo habla de hacerse daño? Quédese cerca y llame a una línea de crisis o al número de emergencias.

    Y dígalo desde antes: «Si un adulto te hace daño o no te hace caso, ve con otro». Usted también necesita a alguien.
    .title = Alguien conocido, y los días después
    .alt = Una chica y una mujer están sentadas en los escalones de un porche, bajo un farol. La mujer la abraza por los hombros.
    .slide = Crea lo que le cuenta. No enfrente ni avise a esa persona. Pida ayuda desde otro teléfono. Después, días normales. Si habla de hacerse daño: línea de crisis o número de emergencias. Usted también necesita a alguien.
    .notes = En la sala puede haber alguien que vive esto. Hable con calma, no pregunte nada y diga dónde hay ayuda en privado. No sugiera llevarse papeles a casa.

q-under-cushion = Teo, de 6 años, mete la tableta debajo de un cojín. «Fui yo», susurra. «Toqué ahí, y no debía». ¿Qué palabras necesita?
    .no-trouble = «No estás en problemas».
    .no-trouble-why = Lo que lo detiene es haber tocado ahí. Sin eso en medio, puede decir lo que vio.
    .believe-you = «Te creo».
    .believe-you-why = Buenas palabras. Teo no teme que duden: piensa en la regla que rompió.
    .got-it-wrong = «Me equivoqué. Cuéntame otra vez».
    .got-it-wrong-why = Repara un «no es nada». Aquí nadie lo dijo; Teo apenas empieza.

q-pale = Milo, de 6 años, acaba de voltear la tableta y está blanco como el papel. ¿Qué necesita en este momento?
    .arms-first = Un abrazo, y nada de detalles
    .arms-first-why = Está en pleno susto. Un cuerpo tranquilo a su lado hace más que cualquier frase.
    .plain-talk = Una explicación sencilla de cómo se hacen esas cosas
    .plain-talk-why = Ayuda mucho, en cuanto pueda oírla. Ahora el corazón le hace demasiado ruido.
    .note-report = Anotar la cuenta y reportarla, sin copias
    .note-report-why = Es correcto, y puede esperar diez minutos. La tableta ya está boca abajo.

q-liked-man = «A todos les cae bien», dice Vera. «Si cuento lo que escribe, van a pensar que lo invento». ¿Qué palabras necesita?
    .no-trouble = «No estás en problemas».
    .no-trouble-why = Es verdad y es cariñoso. Su miedo es otro: quedar como mentirosa.
    .believe-you = «Te creo».
    .believe-you-why = Dos palabras contra la frase que lleva toda la semana en la cabeza.
    .got-it-wrong = «Me equivoqué. Cuéntame otra vez».
    .got-it-wrong-why = Sirve cuando alguien no hizo caso. A Vera todavía no le ha pasado.

q-days-later = Milan, de 13 años, vio un clip cruel el viernes. El domingo, lavando los platos, pregunta: «¿De verdad la gente hace eso?». ¿Qué necesita?
    .arms-first = Un abrazo, y nada de detalles
    .arms-first-why = El viernes, quizás. Hoy trae una pregunta, y con un abrazo solo quedaría abierta.
    .plain-talk = Una explicación sencilla de cómo se hacen esas cosas
    .plain-talk-why = Él preguntó. Real o actuado, a quién le conviene, qué piensa su familia: así pierde fuerza.
    .note-report = Anotar la cuenta y reportarla, sin copias
    .note-report-why = Todavía vale la pena y toma un minuto. Su pregunta seguiría ahí.

q-second-try = Hace una semana Noor dijo que un jugador era raro, y la señora Haddad contestó: «Juega a otra cosa». Ahora Noor se para en la puerta y se da la vuelta. ¿Qué palabras necesita?
    .no-trouble = «No estás en problemas».
    .no-trouble-why = Eso no le preocupa. Le preocupa que otra vez no la oigan.
    .believe-you = «Te creo».
    .believe-you-why = Hoy Noor todavía no ha dicho nada. Sirve más cuando ella ya dijo algo.
    .got-it-wrong = «Me equivoqué. Cuéntame otra vez».
    .got-it-wrong-why = Retira aquel «juega a otra cosa» y pide el segundo intento que ella estaba por abandonar.

q-still-sends = Noor ya está tranquila y dibuja. La cuenta que le mandó el clip horrible se lo sigue mandando a niños del juego. ¿Qué hace falta ahora?
    .arms-first = Un abrazo, y nada de detalles
    .arms-first-why = Ya lo tuvo, y está dibujando. A otros niños les sigue llegando el clip.
    .plain-talk = Una explicación sencilla de cómo se hacen esas cosas
    .plain-talk-why = Buena para la noche, si tiene preguntas. A esa cuenta no la detiene.
    .note-report = Anotar la cuenta y reportarla, sin copias
    .note-report-why = Nombre, hora, reporte en la aplicación, bloqueo. El clip no se guarda ni se le muestra a nadie.
