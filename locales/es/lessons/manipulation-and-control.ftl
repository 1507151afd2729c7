lesson = Manipulación: ¿quién sostiene el hilo?
    .summary = Cómo el control puede empezar con amabilidad, y cómo conservar tu propio «no».
    .can-see-slow = ver cómo crece poco a poco una manipulación
    .can-tell-apart = distinguir el cuidado del control en una relación
    .can-keep-no = sostener un «no» cuando alguien insiste
    .can-reach-out = nombrar a personas de fuera que ayudan a aflojar el hilo
    .discuss-love-mix-up = ¿Por qué es tan fácil confundir el control con el amor?
    .discuss-songs-series = ¿Qué enseñan las canciones y las series sobre los celos?
    .discuss-say-to-friend = ¿Qué le dirías a una amiga o un amigo cuya pareja lo decide todo?
    .home-good-partner = ¿Qué hace una buena pareja cuando oye un «no»?
    .home-see-steering = ¿Cómo notarías que alguien maneja a una amiga o un amigo?
    .home-besides-me = Además de a mí, ¿a qué persona adulta acudirías con algo así?
    .family = Cada quien nombra algo bueno que alguien hace por él o por ella y que no tiene precio. Después acuerden que cualquiera puede cambiar de idea sobre compartir una ubicación o una contraseña.
    .teacher = Objetivo: que el grupo vea el patrón detrás de las palabras amables y sepa que un «no» siempre es libre. Quizás alguien viva con control en su casa; quédese con Nadia, Wren e Ikenna. Suelen decir «que termine con esa persona y ya». Lo responde la página «Por qué cuesta soltar». Avise antes de la fecha a la persona responsable de protección.

slow-pull =
    Manipular es dirigir a alguien sin que note la mano. Pocas veces empieza con algo malo. Empieza con tiempo, elogios y pequeños favores, y por dentro se siente como buena suerte.

    Después, poco a poco, el hilo se acorta. Aparecen secretos que guardar y amigos que dejar. La conversación se vuelve sexual, y cuesta cada vez más decir que no.

    Ganarse así la confianza para abusar de una persona joven se llama «grooming». Puede hacerlo una persona adulta u otro adolescente. La responsabilidad es de quien tira del hilo, dure lo que dure.
    .title = Un tirón lento
    .alt = Una mano suelta el hilo de una cometa, y la cometa se aleja por el cielo del atardecer.
    .slide = Manipular es dirigir sin que se note. Empieza con tiempo, elogios y favores. Luego llegan secretos, menos amigos y pedidos difíciles. La responsabilidad es de quien tira del hilo.
    .notes = Lea despacio el segundo párrafo y pregunte en qué momento se podría notar algo. Recuerde que cualquiera puede saltarse una página. Deje la definición breve y no agregue ejemplos propios.

nadia-songs = Nadia, de 16 años, sube sus canciones. SótanoSonoro le escribe desde hace tres semanas. Presiona cada línea que sea una señal de alerta.
    .title = Tres semanas de mensajes
    .notes = Dos líneas de la otra persona están muy bien: pregunte qué las hace distintas. Una buena opinión habla de la obra y deja elegir. Que el grupo diga cómo las respuestas de Nadia frenan las cosas.
    .name = Nadia
    .other = SótanoSonoro
    .chorus = Tu estribillo no se me va de la cabeza.
    .chorus-why = Habla de la música y no pide nada. Un elogio así puede estar muy bien.
    .on-bus = ¡Gracias! Lo escribí en el autobús.
    .on-bus-why = Nadia disfruta el elogio y no cuenta nada privado. Es solo una respuesta simpática.
    .drums = La batería suena un poco fuerte.
    .drums-why = Una opinión sincera deja a Nadia en libertad de pensar otra cosa. No es una señal de alerta.
    .gift-like-yours = Nadie más tiene un talento como el tuyo.
    .gift-like-yours-why = Es un halago. La pone por encima de todo el mundo, y así cuesta más decir que no después.
    .studio-day = Te pago un día de estudio.
    .studio-day-why = Un regalo tan grande puede sentirse como una deuda. Lo acepte o no, Nadia no debe nada.
    .ask-band = Lo voy a hablar con mi banda.
    .ask-band-why = Incluir a más gente es un paso fuerte, y basta una frase.
    .holds-back = Tu banda no te deja crecer.
    .holds-back-why = Esto aísla: la aparta de la gente que podría notar algo.
    .between-us = Por ahora, que quede entre nosotros.
    .between-us-why = El secreto deja fuera a quien podría preguntar. Una oferta honesta se puede contar a cualquiera.
    .together = Entre los cuatro decidimos todo.
    .together-why = Nadia no suelta a su gente. La línea es amable y clara, y no es una señal de alerta.

known-and-liked =
    Las advertencias sobre desconocidos dejan fuera gran parte de la historia. Puede ser una persona nueva. También puede ser un entrenador, una prima, la guía de un grupo o alguien de tu clase. Por eso una cara dice poco. Fíjate en lo que te pide y en cómo te sientes después. Si alguien que parecía de fiar empieza a pedir cosas que se sienten mal, haz caso a esa sensación. Puedes contárselo a alguien de confianza, aunque a esa persona la quiera todo el mundo.

    ¿Quiere verte alguien a quien solo conoces por internet? Pregunta antes, y lleva a una persona adulta que ya conoces, no una que elija la otra parte. A quien te aprecia eso no le molesta. ¿Ya fuiste? Todavía puedes contarlo, y no es tu culpa.
    .title = Conocido, querido y de confianza
    .alt = Una sala de club vacía con un banco, una guitarra, una pelota y, en la pared, un silbato y una camiseta.
    .slide = Puede ser alguien nuevo o alguien querido desde hace años. Fíjate en lo que te pide. ¿Un encuentro? Pregunta antes, y con una persona adulta que ya conoces. ¿Ya fuiste? Puedes contarlo. No es tu culpa.
    .notes = Diga que casi siempre quienes entrenan, guían o son familia son tan amables como parecen. Pregunte qué hace difícil hablar de alguien muy querido. Aquí nadie nombra a personas reales.

care-or-control =
    El cuidado agranda tu mundo. El control lo achica, pedido a pedido. Tu pareja, una amiga o un amigo quiere tu contraseña, tu ubicación y una respuesta en minutos. Decide qué te pones o a quién ves, y si no, hay silencio, gritos o amenazas.

    Quizás lo llame amor o preocupación. El patrón completo se llama control coercitivo.

    Una prueba rápida: imagina que dices un «no» amable. Si te da miedo lo que viene después, ese miedo te está diciendo algo importante.
    .title = Un mundo más grande o más chico
    .alt = Un teléfono boca abajo en una mesa, entre dos tazas, a la luz de una lámpara.
    .slide = El cuidado agranda tu mundo; el control lo achica. El patrón se llama control coercitivo. Prueba: imagina un «no» amable. Si te da miedo lo que sigue, eso dice algo.
    .notes = Busque las pequeñas diferencias: «escríbeme si quieres» o «escríbeme o verás». Señale que lo hacen y lo viven personas de todos los géneros. Tras esta página, ofrezca un descanso sin preguntar por qué.

wren-and-sol = Wren y Sol, de 17 años, son pareja. ¿Es cuidado o control? Pon cada tarjeta en su lugar.
    .title = Wren y Sol
    .notes = Que cambien una sola palabra de una tarjeta para que pase al otro lado. Así se ve qué parecidos pueden sonar. Hablen de Wren y Sol, no de parejas del grupo.
    .bin-care = Cuidado
    .bin-control = Control
    .location-on = «Deja tu ubicación activa, así te reviso».
    .location-on-why = Revisar no es cuidar. Wren puede compartir su ubicación con libertad y apagarla con la misma libertad.
    .text-home = «Escríbeme al llegar, si quieres».
    .text-home-why = Es una oferta con salida. Wren puede escribir u olvidarlo, y no pasa nada malo.
    .five-minutes = «Respóndeme en cinco minutos. Siempre».
    .five-minutes-why = Un plazo ata a Wren al teléfono. Quien cuida sabe esperar una respuesta.
    .own-jealousy = «Tengo celos, y de eso me ocupo yo».
    .own-jealousy-why = Casi todo el mundo conoce los celos. Sol lo dice de frente y no se lo cobra a Wren.
    .password = «Las parejas se dan la contraseña».
    .password-why = Suena a regla para todo el mundo, pero no lo es. La contraseña abre también las amistades de Wren.
    .drop-ira = «Deja de ver a Ira o terminamos».
    .drop-ira-why = Esto aparta a Wren de Ira. El amor deja lugar para más gente.
    .no-is-fine = «Está bien que no. ¿Qué hacemos entonces?»
    .no-is-fine-why = El «no» se oye y la tarde sigue. Así habla alguien con quien estás a salvo.
    .have-fun = «¡Que te diviertas hoy con tu grupo!»
    .have-fun-why = A Sol le alegra que Wren tenga su propia vida. El cuidado agranda el mundo.

ikenna-chat = Ikenna, de 16 años, y Freya están juntos desde las vacaciones. Esta noche ella quiere algo de él. ¿Qué debería escribir Ikenna?
    .title = Ikenna y Freya
    .notes = El grupo aconseja a Ikenna; nadie hace el papel de Freya. Pregunte qué logra cada respuesta y por qué un «tal vez» parece más fácil que un «no». Diga que a los chicos también los presionan y que basta un «no» amable.
    .name = Ikenna
    .other = Freya
    .saturday = ¿Cine el sábado?
    .asks = (Pide una imagen íntima)
    .some-time = Mmm, no sé. Tal vez otro día.
    .some-time-why = Un «tal vez» no hiere a nadie, así que mucha gente lo elige. Pero deja abierta la pregunta, y puede volver.
    .not-those = Me gustas. Yo no hago imágenes así.
    .not-those-why = Ikenna dice algo cálido y algo claro. No da razones, porque no hacen falta.
    .just-one = Bueno, pero después la borras, ¿sí?
    .just-one-why = Es natural querer agradar a quien te gusta. Pero nadie puede comprobar qué se borra, y él no quiere.
    .tonight = ¿Por qué no esta noche?
    .not-later = Porque no quiero. Después tampoco.
    .not-later-why = Ahora la pregunta queda cerrada. Pasar de un «tal vez» a un «no» siempre está permitido.
    .low-battery = Perdón, ya casi no tengo batería.
    .low-battery-why = La excusa lo saca por esta noche. Un «no» corto serviría también mañana, y todavía puede decirlo.
    .if-it-matters = Está bien, si de verdad te importa.
    .if-it-matters-why = Ceder puede parecer el camino más corto a la calma. Un «sí» sacado a empujones no es libre.
    .if-loved = Si me quisieras, lo harías.
    .prove-it = Entonces te voy a demostrar que sí.
    .prove-it-why = La frase convierte el amor en un examen, y cualquiera quisiera aprobarlo. El amor no necesita esa prueba.
    .so-sorry = ¡Perdón, perdón! No te enojes conmigo.
    .so-sorry-why = Quiere calmar las cosas, y es un gesto amable. Pero por un «no» nadie tiene que disculparse.
    .not-about-us = Mi «no» es a una imagen, no a nosotros.
    .not-about-us-why = Vuelve a separar las dos cosas. Puede querer a alguien y decidir por sí mismo.
    .later = Más tarde, Ikenna no sabe cómo seguir. No era lo que quería. Llama a su hermano mayor, Emeka.
    .pause = Ikenna deja el teléfono y juega básquet hasta que oscurece. Cuando para, el «no» sigue ahí.
    .told = Ikenna se lo cuenta a Emeka, su hermano mayor. «Tu “no” estuvo bien. Lo que ella haga con él es cosa suya». Todavía no se sabe si habrá cine. Su «no» sí se sabe.
    .helped = Emeka escucha y no pregunta por qué. «Ella te presionó. Eso no es culpa tuya». Por la mañana van con la orientadora de la escuela. Ella sabe qué se puede hacer, también con imágenes, e Ikenna respira otra vez.

no-today =
    Puedes decir que no en cualquier momento y a cualquier persona. Vale aunque la semana pasada dijeras que sí, o aunque ya hayas compartido algo. Un «sí» que alguien te sacó a empujones no es consentimiento.

    Un intercambio no lo hace justo. La otra imagen puede ser de cualquiera, y no te deja en deuda con nadie.

    Tu «no» puede ser tan corto como «no quiero». Quien te quiere bien quizás se desilusione, y nada más. Si sigue insistiendo, el problema es la insistencia.
    .title = Un «no» para hoy
    .alt = Un calendario. La hoja de ayer tiene una marca y se cae. La hoja de hoy está vacía.
    .slide = Puedes decir que no siempre: después de un «sí», después de compartir algo. Un «sí» a empujones no es consentimiento. Un intercambio no deja deudas. Quien te quiere bien acepta un «no».
    .notes = Reúna diez maneras de decir que no, de suaves a firmes, y que cada quien elija en silencio su favorita. Si preguntan por imágenes ya compartidas, responda que hay ayuda y que sirve. No dé consejos legales.

hard-to-leave =
    «¿Y por qué no se va?» La pregunta olvida cómo funciona el control. Se alternan días cálidos y días fríos, así que la gente espera los cálidos. Puede haber amenazas, o ya no queda nadie con quien hablar. Puede haber amor de verdad.

    Nada de eso es debilidad. Les pasa a personas listas, cuidadosas y fuertes de todos los géneros, porque a todo el mundo le gusta gustar. Así que trata con cariño a quien lo vive, y trátate a ti con el mismo cariño.
    .title = Por qué cuesta soltar
    .alt = Alguien joven está sentado y encogido junto a una silla vacía hecha de luz.
    .slide = «¿Y por qué no se va?» Se alternan días cálidos y fríos. Puede haber amenazas o amor de verdad. Nada de eso es debilidad. Trata con cariño a quien lo vive, y a ti también.
    .notes = Escriba la primera pregunta en el pizarrón. Que el grupo busque una mejor, por ejemplo «¿qué lo hace difícil?». Hablen de la gente en general. Si alguien se queda en silencio, déjelo en paz.

loosen-string =
    No hace falta terminar nada hoy. Empieza por una persona de fuera: una tía, un maestro, una entrenadora, un enfermero. Sirve cualquier palabra. Si esa persona te hace daño o no escucha, elige otra o una línea de ayuda.

    Guarda los mensajes que muestran presión, pero no copies imágenes íntimas. Puedes reportar y bloquear. Si temes la reacción de alguien, haz un plan con una persona adulta antes de terminar. Si hay peligro ahora, en Ayuda el número de emergencias está primero.
    .title = Aflojar el hilo
    .alt = Tres jóvenes en los escalones de un porche. Quienes están a los lados escuchan a quien está en medio.
    .slide = Empieza por una persona de fuera, con cualquier palabra. Si no escucha o te hace daño, elige otra o una línea de ayuda. ¿Temes una reacción? Primero un plan, con una persona adulta.
    .notes = Nombre a dos personas de su escuela, con lugar y hora. Diga que también se puede contar después de meses o años. Termine con calma y quédese cerca unos minutos.

how-it-begins = ¿Cómo suele empezar una manipulación?
    .with-threat = Con una amenaza que asusta
    .with-threat-why = En las películas suele ser así. Una amenaza pondría en guardia, así que mira bien el comienzo amable.
    .with-kindness = Con tiempo, elogios y favores
    .with-kindness-why = Un comienzo amable crea confianza, y esa confianza se usa después.
    .with-rules = Con reglas sobre el teléfono
    .with-rules-why = Las reglas llegan, así que es lógico pensarlo. Llegan más tarde, cuando ya hay confianza; el comienzo es cálido.
    .with-demand = Con un pedido de imágenes
    .with-demand-why = Es la parte de la que más se habla. Es un paso tardío, así que conviene conocer los primeros.

trusted-years = Alguien en quien confías desde hace años puede pedir cosas que no están bien.
    .true-why = La confianza habla del pasado, y el pedido es de ahora. Puedes juzgar el pedido por sí solo.
    .false-why = Sería bueno poder contar con eso. Pero alguien que parecía de confianza puede dejar de serlo; mira lo que pide.

coach-lines = El profe de danza de Ira le manda mensajes. ¿Cuáles son señales de alerta?
    .friday-six = «El viernes empezamos a las seis».
    .friday-six-why = Cuando una persona sospecha, todo parece raro. La hora de un ensayo es una noticia común.
    .not-the-others = «El grupo no tiene que enterarse».
    .not-the-others-why = El secreto es una señal, porque aleja a quien podría ayudar a Ira.
    .shoes = «Yo pagué tus zapatos, ¿verdad?»
    .shoes-why = Un favor que se recuerda así se vuelve una deuda. Ira no debe nada por él.
    .clean-turns = «Tus giros salieron más limpios».
    .clean-turns-why = Un elogio puede ser una entrada, así que está bien mirar. Este habla de danza y no pide nada.
    .friends-dont = «Tus amigos no te entienden. Yo sí».
    .friends-dont-why = Esto aparta a Ira de sus amigos, y eso es aislar.

lupe-map = La novia de Lupe quiere ver su ubicación de día y de noche. ¿Qué ayuda más?
    .trade-it = Darla, si ella también da la suya
    .trade-it-why = Un trato suena justo. Pero Lupe no lo quería desde el principio, así que va mejor un «no» amable.
    .blame-battery = Apagarla y culpar a la batería
    .blame-battery-why = La excusa evita una pelea hoy. Un «no» claro le muestra más a Lupe y dura más.
    .say-no = Decir que no y ver qué responde
    .say-no-why = Lupe decide sobre su ubicación, y la respuesta muestra si era cuidado o control.
    .keep-peace = Dejarla activa para tener paz
    .keep-peace-why = La paz vale mucho, y mucha gente haría esto. Pero crece con libertad; prueba con un «no» amable.

pull-behind = Une cada frase con el tirón que esconde.
    .all-i-did = «Con todo lo que hice por ti»
    .all-i-did-to = Un regalo se vuelve deuda
    .all-i-did-why = Un regalo de verdad termina al darse. No se debe nada.
    .only-one = «Solo yo te entiendo»
    .only-one-to = Los demás se van alejando
    .only-one-why = Es aislamiento disfrazado de amistad. Funciona mejor en silencio; dilo en voz alta a alguien.
    .all-do-it = «A estas alturas, todos lo hacen»
    .all-do-it-to = Una multitud que nadie ve
    .all-do-it-why = A la presión le gusta pedir prestada una multitud. Basta con que una persona no quiera.
    .not-a-word = «Ni una palabra, se preocuparían»
    .not-a-word-to = Un secreto deja fuera la ayuda
    .not-a-word-why = Suena amable. Un secreto ante quienes te quieren es una razón para contarlo.

theo-week = La semana pasada Theo le dijo que sí a su novio. Hoy no quiere. ¿Qué vale aquí?
    .no-now = Su «no» de hoy, con o sin razón
    .no-now-why = El consentimiento es de ahora. Theo puede cambiar de idea cuando quiera y sin explicarlo.
    .yes-then = Su «sí» de antes, pues lo dijo
    .yes-then-why = Cumplir la palabra es buena costumbre en otras cosas. Aquí un «sí» nunca es una deuda; cuenta el «no» de hoy.
    .good-reason = Su razón, si de verdad es buena
    .good-reason-why = Tenemos la costumbre de explicarnos. Un «no» no necesita razones, así que basta con «no quiero».
    .first-asked = El deseo de quien lo pidió antes
    .first-asked-why = Ser amable está bien. Pero pedir primero no da ningún derecho, y Theo decide por sí mismo.

must-want = Quien sigue con una pareja que controla es porque así lo quiere.
    .true-why = Desde fuera puede parecerlo. Pueden retener la esperanza, el amor, el miedo o la soledad; ayuda más el cariño que juzgar.
    .false-why = Muchas cosas retienen: la esperanza, el amor, el miedo o no tener con quien hablar. Quedarse no es lo mismo que quererlo.

amal-plan = Amal teme el mal genio de su pareja y quiere terminar. Pon sus pasos en orden.
    .aunt = Le cuenta a su tía lo que pasa
    .aunt-why = Primero, una persona que lo sepa, porque entre dos todo lo demás es más fácil.
    .plan = Lo planean con la orientadora
    .plan-why = El plan va antes de terminar, porque Amal teme la reacción. Dice dónde, cuándo y quién está cerca.
    .ends-it = Termina la relación, con gente cerca
    .ends-it-why = Con el plan hecho, no enfrenta a solas la reacción.
    .after = Guarda los mensajes, lo bloquea y sigue en contacto con ellas
    .after-why = Después termina el contacto y el apoyo se queda. Si él insiste, se puede denunciar.

waved-off = Ji-ho le cuenta a una maestra algo de un entrenador muy querido, y ella no le da importancia. ¿Y ahora?
    .wait-for-more = Esperar a que hable alguien más
    .wait-for-more-why = En grupo parece más seguro. Pero la palabra de Ji-ho basta; otra persona adulta puede oírla ya.
    .ask-coach = Preguntarle al entrenador qué quiso
    .ask-coach-why = Buscar lo justo está bien. Preguntar no le toca a Ji-ho; que lo siga otra persona adulta.
    .let-go = Dejarlo así, pues a nadie le molesta
    .let-go-why = Tras una respuesta fría, callar parece más fácil. Lo que Ji-ho sintió cuenta, y alguien más va a escuchar.
    .next-adult = Contárselo a otro adulto o línea de ayuda
    .next-adult-why = Una puerta cerrada no es la última. Una enfermera, su familia, un orientador o una línea de ayuda pueden actuar.
