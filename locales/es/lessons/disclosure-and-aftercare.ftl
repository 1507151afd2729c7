lesson = Cuando alguien cuenta: avisar y cuidar después
    .summary = Primeras palabras, una nota con hechos, a quién avisar y cómo reparar cuando no se escuchó.
    .can-listen-well = escuchar a quien le cuenta algo, sin prometer secreto
    .can-pass-it-on = escribir una nota con hechos y entregarla el mismo día
    .can-repair-and-care = reparar cuando no escuchó, cuidar a quien contó y al grupo, y cuidarse
    .discuss-who-is-lead = ¿Quién es responsable de protección en nuestra escuela, y quién es su suplente?
    .discuss-policy-words = ¿Qué palabras de nuestras propias normas podrían sonar a reproche?
    .discuss-who-supports = ¿Quién apoya al personal que escucha cosas difíciles?
    .home-which-adult = ¿Con qué personas adultas de la escuela podrías hablar?
    .home-what-helps = ¿Qué haría más fácil contarle algo a alguien?
    .home-who-else = ¿A quién más podrías acudir, si la primera persona no te escucha?
    .family = Antes del tema, envíe una carta breve a las familias. Diga de qué se trata, ofrezca tres preguntas y muestre dónde hay ayuda.
    .teacher = Para la formación del personal. La meta: primeras palabras serenas, una nota con hechos, un aviso el mismo día y un camino de vuelta para cuando no se escuchó. Pida que se queden en la historia y nunca hablen de estudiantes reales. Cualquiera puede salir sin dar explicaciones.

before-anyone =
    Los estudiantes pocas veces eligen un buen momento. Cuentan al guardar sus cosas, en un paseo, en media frase. A menudo se trata de «una amiga». Hay quien empieza con algo pequeño y observa la cara de usted. Hay quien lo escribe, lo dibuja o lo dice en señas.

    Tenga listas tres cosas. Sepa quién es responsable de protección y quién es su suplente; si no lo sabe, pregunte hoy. Busque un lugar tranquilo, a la vista pero sin oídos cerca. Y tenga una primera frase: «Gracias por contármelo».
    .title = Antes de que alguien le cuente
    .alt = Una docente sentada escucha a una estudiante.
    .slide = Se cuenta en media frase, a menudo sobre «una amiga». Prepárese: sepa quién es responsable y quién es su suplente, busque un lugar tranquilo y tenga una primera frase.
    .notes = Que cada quien escriba dos nombres: responsable y suplente. Si alguien no los sabe, averígüenlos antes de seguir. Cada quien dice una vez en voz alta su primera frase.

stays-behind = Nadia, de 16 años, dice que le duele la cabeza. En la enfermería acomoda las curitas, que ya están acomodadas. Yuna espera en el pasillo. ¿Qué debería decir el enfermero Bello?
    .title = Ensayo: «una amiga mía»
    .notes = Léanlo a dos voces y deténganse en cada elección. Prueben también las respuestas más difíciles, porque todas se pueden reparar. Pregunte qué podría oír Nadia en cada frase. Ella sabe quién reenvió la imagen, y lo aprecia.
    .name = Enfermero Bello
    .other = Nadia
    .a-friend = Una amiga mía tiene un problema. ¿Le puedo preguntar algo?
    .which-friend = Claro. ¿Qué amiga? ¿Una de la banda?
    .which-friend-why = Se interesa. Pero un nombre es justo lo que ella aún no puede dar.
    .got-time = Tengo tiempo. Empieza por donde quieras.
    .got-time-why = La amiga se queda en la historia, y Nadia marca el paso.
    .you-mean-you = Aquí puedes decir «yo», ¿sabes?
    .you-mean-you-why = Es una suposición amable y puede ser cierta. Pero le quita la protección que necesita.
    .backs-off = Mejor no. Quizás no es nada.
    .no-names = Puedes dejar fuera todos los nombres.
    .no-names-why = Ya no hay presión. En este momento, la ayuda no depende de un nombre.
    .need-a-name = Sin un nombre tengo las manos atadas.
    .need-a-name-why = Suena honesto. Para Nadia significa: sin nombre no hay ayuda.
    .keep-secret = Hay una imagen falsa de ella. Y la reenvió alguien que es buena persona, así que no puede salir de aquí.
    .this-room = No sale. Lo que se dice aquí, aquí se queda.
    .this-room-why = Quiere que siga hablando. Es una promesa que no puede cumplir.
    .one-person = Tendré que decírselo a una persona. Sabrás a quién y por qué.
    .one-person-why = Honesto y a tiempo. Ella sabe qué esperar antes de decir más.
    .as-far-as = Me lo guardo hasta donde pueda.
    .as-far-as-why = Es honesto a medias. Ella puede oír una promesa y después sentirse defraudada.
    .so-you-promise = ¿Entonces me lo promete?
    .for-today = Por hoy, sí.
    .for-today-why = Cuesta decirle que no a quien tiene miedo. En la noche ya habrá que romper la promesa.
    .be-clear = No. Lo sabrá una persona, y está de tu lado.
    .be-clear-why = Una palabra clara es más amable que una vaga. Además, así sabe qué sigue.
    .it-is-me = Está bien. Soy yo. Alguien podría enseñarle la imagen. ¿Necesita verla?
    .one-look = Solo un momento, para saber qué tan grave es.
    .one-look-why = Quiere saber qué tan grave es. Pero verla vuelve a herir y puede ir contra la ley. Bastan sus palabras.
    .what-is-on-it = No. ¿Qué se ve en ella?
    .what-is-on-it-why = No mirar es un acierto. Los detalles son para personas capacitadas.
    .what-first = Nadie necesita verla. ¿Qué necesitas tú primero?
    .what-first-why = Se ahorra un par de ojos más. Y por primera vez en el día, decide algo ella.
    .rather-not = Prefiero no decirlo.
    .enough-said = «Pues no lo digas», contesta el enfermero Bello. «Ya me dijiste lo suficiente. No hiciste nada para merecer esto».
    .leaves = «Ya se me está pasando», dice Nadia, y se va. Al día siguiente, él la encuentra junto a los casilleros. «Tengo tiempo para tu amiga. Y para ti». Esta vez se queda.
    .promised = En la noche ve que no puede cumplirlo. En la mañana, antes que nada, se lo dice a Nadia y le pide perdón. Después avisa al orientador Okoro.
    .stops-himself = Baja la mano. «Retiro lo dicho. No necesito verla, y aquí nadie la necesita».
    .told = «¿Puede pasar Yuna?», dice Nadia. Yuna trae nombres y horas, ninguna copia. «No hace falta más», dice el enfermero Bello. Los tres van con el orientador Okoro.
    .helped = No salió perfecto, ni hacía falta. A Nadia le creen. El orientador Okoro ya lo sabe, y Yuna espera con dos bolsas de papas.

no-promise-no-look =
    «Prométame que no lo va a contar». Dígalo pronto y con calidez: «Solo avisaré a quien pueda ayudar, y tú sabrás primero a quién». Deje algunas decisiones en sus manos: quién acompaña, qué adulto se queda cerca.

    Si hay una imagen, no pida verla. No la abra, copie, imprima, guarde ni reenvíe, ni como prueba. ¿La vio por accidente? Ciérrela, avise y anote que ocurrió.

    Por ahora, pida que no se borre ni se reenvíe nada. Muchas veces las imágenes se pueden retirar.
    .title = Ni prometer ni mirar
    .alt = Una carpeta cerrada con un teléfono boca abajo encima. Una mano abierta descansa sobre los dos.
    .slide = «Solo avisaré a quien pueda ayudar, y tú sabrás primero a quién». No pida ver una imagen. No la abra, copie, guarde ni reenvíe, ni como prueba.
    .notes = Practiquen la primera frase en parejas hasta que suene propia. Le dirán: «¿Y cómo sé que es verdad?». No hace falta saberlo. Ofrezca más de una persona adulta y una línea de ayuda: una puede no escuchar, o ser quien lastima.

first-minutes = Alguien le cuenta algo. Ponga los pasos en orden. Si hay peligro ahora, el número de emergencias va antes que todos.
    .title = Los primeros minutos
    .notes = Que grupos pequeños expliquen su orden. Pregunte en qué se distingue el procedimiento de su escuela, y sigan ese. Pregunte quién puede cuidar al grupo diez minutos.
    .attention = Dejar todo a un lado y mantener la calma
    .attention-why = Quien cuenta le mira primero la cara. Si está serena, le dice: sigue.
    .thank = Decir: «Gracias. Te creo»
    .thank-why = Antes de cualquier detalle, necesita saber que hizo bien en contar.
    .listen = Escuchar, a su ritmo y en sus palabras
    .listen-why = Ahora hay confianza para hablar. Basta «cuéntame más»; las preguntas muy dirigidas ponen palabras en su boca.
    .honest = Decir a quién tiene que avisar y por qué
    .honest-why = Usted ya oyó de qué se trata. Conviene que lo sepa por usted, mientras está a su lado.
    .write = Enseguida, anotar las palabras exactas
    .write-why = Mientras están frescas. No durante la conversación: ahí su mirada es para quien habla.
    .hand-over = Entregar la nota a la persona responsable, hoy
    .hand-over-why = La nota está lista y ya se puede actuar. A usted no le toca investigar.
    .care = Cuidar a quien contó, y después cuidarse
    .care-why = La conversación terminó, los sentimientos no. Este paso dura semanas.

note = Su nota lleva las palabras de quien contó, la fecha, la hora, el lugar y lo que hizo usted. ¿Qué líneas son hechos y cuáles son impresiones?
    .title = Una nota que sirve
    .notes = En parejas, conviertan cada impresión en un hecho: ¿qué vio u oyó usted? Las notas son para la persona responsable, no para chats ni para este programa. Siga las reglas de su escuela sobre dónde se guardan.
    .bin-fact = Hecho
    .bin-reading = Impresión mía
    .when-where = Martes, 2:40 p. m., salón 12, después de clase.
    .when-where-why = Fecha, hora y lugar se pueden comprobar. Muestran qué pasó y cuándo.
    .hiding = Era evidente que ocultaba algo.
    .hiding-why = Es una impresión. Lo que usted vio: «Hizo una pausa y miró la puerta».
    .her-words = Dijo: «Alguien tiene una foto».
    .her-words-why = Sus propias palabras, sin cambios, son lo más útil de una nota.
    .from-class = Seguro que fue alguien de su clase.
    .from-class-why = Una suposición puede desviar a los demás. Si ella nombró a alguien, cite sus palabras.
    .i-told = Avisé al orientador Okoro a las 2:55 p. m.
    .i-told-why = Lo que hizo usted, y cuándo. Otras personas pueden seguir desde ahí.
    .dramatic = Se puso un poco dramática.
    .dramatic-why = Así el miedo parece poca cosa. Lo que usted oyó: «Hablaba en voz alta y lloraba».

coach-repairs = El martes, Vera, de 12 años, llegó al gimnasio. «Los chicos siempre se ponen retos. Ahora no», dijo la entrenadora Ruiz. Era grave. El enfermero Bello escuchó, y ya hay ayuda. Ahora pasa Vera. ¿Qué debería decir la entrenadora?
    .title = Ensayo: después de no escuchar
    .notes = A casi todos nos ha pasado alguna vez. Dígalo antes de empezar. Pregunte qué necesita una reparación: el hecho, ningún «pero» y algo distinto para la próxima vez. Luego, cada quien dice en voz alta una línea para reparar.
    .name = Entrenadora Ruiz
    .other = Vera
    .got-to-go = Hola, entrenadora. Ya me voy.
    .glad-sorted = ¡Vera! Supe que ya se arregló. Me alegra mucho.
    .glad-sorted-why = Le da gusto de verdad. Vera entiende que del martes no se habla.
    .should-say = Yo no sabía que era urgente. Me hubieras dicho.
    .should-say-why = Habla la vergüenza. Le pasa a Vera la parte que era de la entrenadora.
    .one-minute = Sobre el martes: no te escuché. Hice mal.
    .one-minute-why = Nombra lo que pasó, sin ningún «pero». Vera puede quedarse o irse.
    .yeah-sure = Ajá. Claro.
    .hear-myself = Sigo oyéndome decir «ahora no». Perdón.
    .hear-myself-why = Entendió ese «ajá». Para esta frase nunca es tarde.
    .see-you = Perdón, te quito tiempo. ¡Nos vemos en la práctica!
    .see-you-why = Una salida amable para las dos. El asunto se queda en el pasillo.
    .turns-back = Tres pasos después, la entrenadora se da la vuelta. «No, espera. El martes no te escuché. Perdón».
    .said-not-now = Le dije que era algo malo. Y usted dijo que ahora no.
    .forty-kids = Perdón. Tenía cuarenta chicos y ningún silbato.
    .forty-kids-why = Todo es cierto. La segunda mitad le pide a Vera que comprenda, y eso no le toca.
    .skip-laps = Hoy no corras las vueltas, ¿sí?
    .skip-laps-why = El detalle es amable. Cierra el tema antes de que Vera termine.
    .i-missed-it = Sí. Lo dijiste bien, y yo no lo oí.
    .i-missed-it-why = Vera se preguntaba si lo había dicho mal. Ahora lo sabe.
    .adds-sorry = La entrenadora se oye a sí misma. «No viene al caso. Lo dijiste bien, y yo no lo oí».
    .next-time = ¿Y si otra persona va a la puerta del gimnasio?
    .any-time = ¡Mi puerta siempre está abierta!
    .any-time-why = Suena cálido. Con cuarenta chicos y un silbato, cuesta cumplirlo.
    .stop-or-when = Me detengo. O digo a qué hora, y voy yo.
    .stop-or-when-why = Eso lo puede cumplir, también en un día ruidoso. Y nadie tiene que ir dos veces.
    .later = Esa noche, la frase no la deja en paz. En la mañana espera a Vera afuera de su salón. «El martes no te escuché. La culpa es mía». Vera mira sus zapatos, y luego levanta la cara.
    .told = Le entrega al orientador Okoro una nota: qué dijo Vera el martes, y a qué hora. En la práctica hay una palabra nueva en su tabla, con mayúsculas: ALTO. «¿Es para nosotros?», pregunta un chico. «Para mí», dice la entrenadora.
    .helped = Vera no dice mucho, ni hace falta. La entrenadora le entrega al orientador Okoro una nota con las palabras del martes. El jueves, Vera llega temprano a la práctica y carga los balones.

duty =
    En Estados Unidos, cada estado tiene una ley sobre quién debe avisar. El personal escolar suele estar incluido. Basta una sospecha razonable (resumen federal, a mayo de 2023). ¿Basta con avisar a su responsable o debe denunciar usted? Pregunte hoy.

    En Inglaterra, el personal sigue Keeping Children Safe in Education, avisa a la persona designada y nunca mira imágenes. Consulte la edición vigente; de 2026 vimos un borrador.

    En otros países: el procedimiento de su escuela y su ley. ¿La preocupación es por la casa, o por un colega? Consulte con la persona responsable antes de que se llame a nadie.
    .title = El deber de avisar
    .alt = Alguien de la clase, de pie junto al escritorio, conversa con su maestra bajo una lámpara pequeña.
    .slide = Estados Unidos: ley estatal, sospecha razonable, sin pruebas. Inglaterra: Keeping Children Safe in Education, nunca mirar imágenes. Otros países: procedimiento escolar y ley propia. No es consejo sobre un caso.
    .notes = Es información general a noviembre de 2026, y no consejo sobre un caso. Pongan su propio procedimiento sobre la mesa y lean la primera página: ¿quién avisa, a quién y en qué plazo? Si la preocupación es por la persona responsable, ¿quién sigue?

aftercare =
    Quien contó necesita días normales. Acérquese un momento. Acuerden una señal para «necesito una pausa». Diga lo que sabe de los próximos pasos y no prometa resultados.

    El grupo necesita calma. Detenga los rumores y los reenvíos. Ni nombres, ni una clase de seguridad al día siguiente. Diga con quién se puede hablar: dos adultos de aquí, y una línea de ayuda si uno no escucha.

    Usted también necesita cuidado. Lo que oyó puede quedarse con usted. Hable con su responsable, un servicio de apoyo o un médico. Avisó, y esa era su parte.
    .title = Después: quien contó, el grupo y usted
    .alt = Una docente y sus estudiantes sentados en círculo en el aula.
    .slide = Quien contó: días normales y un saludo discreto. El grupo: ni rumores, ni nombres, ni sermones, y con quién hablar. Usted: alguien con quien hablar también.
    .notes = Pregunte cómo son los días normales en su escuela, también para quien necesita más apoyo para expresarse. Nombre a una persona o un servicio para el personal. Deje un minuto de silencio.

q-promise = Después de clase, una chica susurra: «Le cuento algo si no se lo dice a nadie». ¿Qué dice usted?
    .no-more-now = «Ahora no tienes que decir más».
    .no-more-now-why = Es amable y quita presión. Pero aún no sabe qué puede guardar usted y qué no.
    .only-helpers = «Solo avisaré a quien pueda ayudar».
    .only-helpers-why = Pregunta por el secreto, así que necesita esa respuesta antes de contar.
    .was-not-listening = «No te escuché. Perdón».
    .was-not-listening-why = La está escuchando ahora. Hasta aquí no hay nada que reparar.

q-only-a-game = Ayer Sam le contó de un jugador. «Es solo un juego», dijo usted, y siguió con matemáticas. Hoy no levanta la vista. ¿Qué dice usted?
    .no-more-now = «Ahora no tienes que decir más».
    .no-more-now-why = Él habría dicho más con gusto. El tema lo cerró usted.
    .only-helpers = «Solo avisaré a quien pueda ayudar».
    .only-helpers-why = Eso viene cuando vuelva a hablar. Antes hay algo en el camino.
    .was-not-listening = «No te escuché. Perdón».
    .was-not-listening-why = Despeja lo de ayer, y él puede decidir si lo intenta otra vez.

q-enough = Un chico ya le contó qué le hacen, desde cuándo y con qué cuenta. Sabe que usted va a avisar. Ahora tiembla y busca palabras para los detalles. ¿Qué dice usted?
    .no-more-now = «Ahora no tienes que decir más».
    .no-more-now-why = Usted sabe lo suficiente para actuar. Los detalles son para personas capacitadas, y a su ritmo.
    .only-helpers = «Solo avisaré a quien pueda ayudar».
    .only-helpers-why = Eso ya lo sabe. En este momento tiembla por los detalles.
    .was-not-listening = «No te escuché. Perdón».
    .was-not-listening-why = Usted escuchó bien. Él podría creer que tiene que empezar de nuevo.

q-at-the-door = Una estudiante llama por teléfono a mediodía: «El hombre del chat está afuera de mi casa, y estoy sola». ¿A quién primero?
    .emergency = Al número de emergencias
    .emergency-why = Puede haber peligro en este momento. Siga en la línea con ella; la persona responsable se entera enseguida.
    .the-lead = A orientación o a la persona responsable
    .the-lead-why = También tiene que saberlo, un minuto después. En esa casa cuentan los minutos.
    .next-in-line = A quien sigue después de la persona responsable
    .next-in-line-why = A esa persona se acude si la preocupación es por la responsable. Aquí se trata de rapidez.

q-goes-round = En un chat del salón hay una imagen falsa de una estudiante. Ella está sentada junto a usted, pálida y a salvo. ¿A quién primero?
    .emergency = Al número de emergencias
    .emergency-why = Es para un peligro en este minuto. Ella está a salvo, y usted está a su lado.
    .the-lead = A orientación o a la persona responsable
    .the-lead-why = Puede detener la difusión y buscar ayuda, y para eso no necesita ninguna copia.
    .next-in-line = A quien sigue después de la persona responsable
    .next-in-line-why = Es bueno saber ese nombre, para los días de ausencia. Hoy la persona responsable está al lado.

q-about-the-lead = A un estudiante le preocupan los mensajes de la propia persona responsable de su escuela. Por el momento está a salvo. ¿A quién primero?
    .emergency = Al número de emergencias
    .emergency-why = Siempre está bien si hay peligro. Aquí hay tiempo para seguir el procedimiento.
    .the-lead = A orientación o a la persona responsable
    .the-lead-why = Cualquier otro día, sí. Pero la preocupación es justamente por esa persona.
    .next-in-line = A quien sigue después de la persona responsable
    .next-in-line-why = Su procedimiento nombra a alguien, o una oficina de fuera. Vaya hoy, sin pasar por la persona responsable.
