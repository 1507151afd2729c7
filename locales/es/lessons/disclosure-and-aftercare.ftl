lesson = Cuando alguien cuenta: avisar y cuidar después
    .summary = Qué decir cuando alguien le cuenta, qué anotar, a quién avisar y cómo cuidar después.
    .can-listen-well = escuchar a quien le cuenta algo, sin prometer secreto
    .can-write-facts = escribir una nota con hechos neutrales
    .can-pass-it-on = decir a quién debe avisar y por qué no puede esperar
    .can-care-after = cuidar a quien contó, al grupo y a su propia persona
    .discuss-who-is-lead = ¿Quién es responsable de protección en nuestra escuela, y quién es su suplente?
    .discuss-policy-words = ¿Qué palabras de nuestras propias normas podrían sonar a reproche?
    .discuss-who-supports = ¿Quién apoya al personal que escucha cosas difíciles?
    .home-which-adult = ¿Con qué adultos de la escuela podrías hablar?
    .home-what-helps = ¿Qué haría más fácil contarle algo a alguien?
    .home-who-else = ¿A quién más podrías acudir, si la primera persona no te escucha?
    .family = Antes del tema, envíe una carta breve a las casas. Diga de qué se trata, ofrezca tres preguntas y muestre dónde hay ayuda.
    .teacher = Para la formación del personal. La meta: primeras palabras serenas, una nota neutral y un aviso el mismo día. Pida que hablen de la historia y no de estudiantes reales. Cualquiera puede salir sin dar razones.

before-anyone =
    Pocas veces se elige un buen momento. Cuentan al guardar sus cosas, en un paseo o en media frase. A menudo se trata de «una amiga». Hay quien empieza con algo pequeño y observa la cara de usted. Hay quien lo escribe, lo dibuja o lo dice en señas.

    Tenga listas tres cosas. Sepa quién es responsable de protección y quién es su suplente. Si no lo sabe, pregunte hoy en la oficina. Busque un lugar tranquilo, a la vista pero sin oídos cerca. Y tenga una primera frase: «Gracias por contármelo. Me alegra que lo hagas».
    .title = Antes de que alguien le cuente
    .alt = Una docente sentada escucha a una estudiante.
    .slide = A menudo se cuenta en media frase, sobre «una amiga». Prepárese: sepa quién es responsable de protección y quién es su suplente, busque un lugar tranquilo y tenga una primera frase.
    .notes = Que cada persona escriba dos nombres: responsable de protección y suplente. Si alguien no los sabe, averígüenlos antes de seguir. Cada quien dice una vez en voz alta su primera frase.

stays-behind = Sonó el timbre. Priya, de 14 años, se queda y limpia una mesa que ya está limpia. ¿Qué le conviene decir a la maestra Ade?
    .title = Ensayo: «una amiga mía»
    .notes = Léanlo a dos voces y deténganse en cada elección. Prueben también las respuestas más difíciles, porque todas se pueden reparar. Pregunte qué podría oír Priya en cada frase.
    .name = Maestra Ade
    .other = Priya
    .a-friend = Una amiga mía tiene un problema. ¿Le puedo preguntar algo?
    .which-friend = Claro. ¿Qué amiga? ¿Es alguien de nuestra clase?
    .which-friend-why = La maestra Ade se interesa. Pero un nombre es justo lo que Priya aún no puede dar.
    .glad-you-asked = Qué bueno que preguntas. Tengo tiempo. Cuéntame.
    .glad-you-asked-why = La amiga se queda en la historia y Priya lleva la charla. Así puede seguir.
    .you-mean-you = Eres tú, ¿verdad? Conmigo puedes hablar claro.
    .you-mean-you-why = Puede ser cierto, y se dice con cariño. Pero le quita a Priya la protección que necesita.
    .backs-off = Mejor no digo. Quizás no es nada.
    .need-a-name = Sin un nombre no puedo hacer mucho por ella.
    .need-a-name-why = Suena honesto. Para Priya significa: sin nombre no hay ayuda.
    .no-names = No hace falta que des un nombre. Aquí estoy.
    .no-names-why = Ya no hay presión. En este momento la ayuda no depende de un nombre.
    .keep-secret = Alguien tiene una foto de mi amiga y la asusta. Pero no se lo puede decir a nadie.
    .only-helpers = No puedo guardarlo en secreto. Solo avisaré a quien ayude.
    .only-helpers-why = Honesto, a tiempo y amable. Priya sabe qué esperar antes de decir más.
    .promise = Te lo prometo. Esto se queda entre nosotras dos.
    .promise-why = Se quiere que siga hablando. Pero es una promesa que la maestra Ade no puede cumplir.
    .as-far-as = Trataré de que quede entre nosotras, hasta donde pueda.
    .as-far-as-why = Es honesto a medias. Priya puede oír una promesa y después sentirse defraudada.
    .so-you-promise = ¿Entonces me lo promete?
    .be-clear = No. Debo avisar a una persona que ayuda. Te diré a quién.
    .be-clear-why = Una palabra clara es más amable que una vaga. Además, le dice a Priya qué sigue.
    .let-it-stand = Bueno, sí. Por ahora prometo no decírselo a nadie.
    .let-it-stand-why = Cuesta decirle que no a quien tiene miedo. Pero habrá que romper la promesa, y eso daña la confianza.
    .it-is-me = Está bien. Soy yo. La tengo en mi teléfono. ¿Quiere verla?
    .show-me = Muéstramela rápido, para saber si es muy grave.
    .show-me-why = Quiere saber qué tan grave es. Pero verla causa más dolor y puede ir contra la ley. Basta con sus palabras.
    .what-is-on-it = No me la muestres. Pero ¿qué se ve en ella?
    .what-is-on-it-why = Es un acierto no mirar. Pero la pregunta pide detalles, y esos son para personas capacitadas.
    .no-need = No hace falta verla. No es culpa tuya. Te ayudaré.
    .no-need-why = A Priya no la miran una vez más. Y oye las dos cosas que más necesita.
    .rather-not = Prefiero no decirlo.
    .enough-said = La maestra Ade asiente. «Ya me dijiste lo suficiente. No es culpa tuya. Te voy a ayudar».
    .leaves = Priya dice que no es nada y se va. Al día siguiente la maestra Ade le dice: «Tengo tiempo para ti y para tu amiga». Priya se lo cuenta.
    .promised = Por la noche la maestra Ade ve que no puede cumplir la promesa. Llama a la persona responsable de protección. En la mañana se lo explica a Priya y le pide perdón.
    .stops-herself = La maestra Ade se detiene, y el teléfono sigue boca abajo. «Perdón, no necesito verla. No es culpa tuya».
    .told = Priya sabe quién se va a enterar y por qué. Van juntas a ver a la persona responsable de protección.
    .helped = No salió perfecto, ni hacía falta. A Priya le creen, y la persona responsable de protección ya lo sabe.

no-secret =
    «Prométame que no lo va a contar». Dan ganas de decir que sí, para que siga hablando. Pero una promesa rota daña la confianza, y una cumplida retrasa la ayuda.

    Dígalo pronto y con calidez: «No puedo guardarlo solo para mí. Avisaré únicamente a quien pueda ayudar, y te diré antes a quién».

    Deje algunas decisiones en sus manos. ¿Quién acompaña? ¿Qué adulto se queda cerca? Ofrezca más de uno: la enfermera, el consejero, una entrenadora, una línea de ayuda. Si alguien no escucha, o es quien hace daño, hay otra persona.
    .title = Nunca prometa un secreto
    .alt = Una carta dentro de un frasco de vidrio. La tapa está cerrada.
    .slide = Nunca prometa secreto. Dígalo pronto y con calidez: «Avisaré solo a quien pueda ayudar, y te diré antes a quién». Deje algunas decisiones en sus manos. Ofrezca más de un adulto, y una línea de ayuda.
    .notes = Practiquen la frase en parejas hasta que suene propia. Pregunte a qué le teme quien pide secreto. Explique este límite a los grupos antes de dar el tema.

never-look =
    Cuando hay una foto de por medio, no pida verla. No la abra, copie, imprima, guarde ni reenvíe, ni siquiera como prueba. Mirarla vuelve a herir, y una copia puede ir contra la ley.

    ¿La vio por accidente? Ciérrela, avise a la persona responsable de protección y anote que ocurrió.

    Pida que por ahora no se borre ni se reenvíe nada. Una foto falsa hecha con IA cuenta igual. Hay maneras de retirar fotos de internet. La persona responsable y la policía saben cuál es el siguiente paso.
    .title = Nunca mirar, nunca copiar
    .alt = Una carpeta cerrada con un teléfono boca abajo encima. Una mano abierta descansa sobre los dos.
    .slide = No pida ver una foto. No la abra, copie, guarde ni reenvíe, ni como prueba. Que no se borre nada. Las falsas cuentan igual. Hay maneras de retirarlas. Avise a la persona responsable.
    .notes = Surgirá la pregunta: «¿Y cómo sé que es verdad?». No hace falta saberlo. Su tarea es transmitir lo que le contaron.

first-minutes = Alguien le cuenta algo. Ponga los pasos en orden. Si hay peligro ahora, primero va el número de emergencias.
    .title = Los primeros minutos
    .notes = Que grupos pequeños expliquen su orden. Pregunte en qué se distingue el procedimiento de su escuela, y sigan ese. Pregunte quién puede cuidar al grupo diez minutos.
    .attention = Dejar todo a un lado y mantener la calma
    .attention-why = Lo primero que se mira es su cara. Una cara serena dice: puedes seguir.
    .thank = Decir: «Gracias. Te creo»
    .thank-why = Antes de cualquier hecho, hace falta saber que contar fue bienvenido.
    .listen = Escuchar, a su ritmo y en sus palabras
    .listen-why = Ahora hay confianza para hablar. Basta «cuéntame más»; las preguntas muy dirigidas pueden poner palabras en su boca.
    .honest = Decir a quién debe avisar y por qué
    .honest-why = Usted ya oyó de qué se trata. Conviene que lo sepa por usted, antes que nadie.
    .write = Enseguida, anotar las palabras exactas
    .write-why = En cuanto termina la charla, con las palabras frescas. Durante la charla, su mirada es para quien habla.
    .hand-over = Entregar la nota a la persona responsable, hoy
    .hand-over-why = La nota está lista y ya se puede actuar. A usted no le toca investigar.
    .care = Cuidar a quien contó, y después cuidarse
    .care-why = La charla terminó, los sentimientos no. Este paso dura semanas.

note = Anote las palabras propias de quien contó, la fecha, la hora, el lugar y lo que hizo usted. ¿Qué frases son hecho neutral y cuáles interpretación?
    .title = Una nota que sirve
    .notes = En parejas, conviertan cada interpretación en un hecho: ¿qué vio u oyó usted? Las notas son para la persona responsable, no para chats ni para este programa. Siga las reglas de su escuela sobre dónde se guardan.
    .bin-fact = Hecho neutral
    .bin-reading = Interpretación
    .when-where = Martes, 2:40 p. m., salón 12, después de clase.
    .when-where-why = La fecha, la hora y el lugar se pueden comprobar. Ayudan a ver qué pasó y cuándo.
    .hiding = Era evidente que ocultaba algo.
    .hiding-why = Es una impresión. Escriba lo que vio: «Hizo una pausa y miró la puerta».
    .her-words = Dijo: «Alguien tiene una foto».
    .her-words-why = Sus propias palabras, sin cambios, son lo más útil de una nota.
    .careless = Fue descuidada con su teléfono.
    .careless-why = Es un juicio y le echa el peso a ella. Lo que cuenta es lo que alguien le hizo.
    .held-phone = Sostenía el teléfono con las dos manos.
    .held-phone-why = Cualquiera en el salón lo habría visto. No dice qué significa.
    .i-told = Avisé a la responsable de protección a las 2:55 p. m.
    .i-told-why = Lo que usted hizo, y cuándo, va en la nota. Otras personas pueden seguir desde ahí.
    .from-class = Seguro que fue alguien de su clase.
    .from-class-why = Es una suposición y puede desviar a los demás. Si ella nombró a alguien, cite sus palabras.
    .dramatic = Se puso un poco dramática.
    .dramatic-why = Así el miedo parece poca cosa. Escriba lo que oyó: «Hablaba en voz alta y lloraba».

duty =
    En Estados Unidos, cada estado tiene una ley sobre quién debe avisar. El personal escolar suele estar incluido. Basta una sospecha razonable; no se exigen pruebas. Pregunte si basta con avisar a su responsable o si debe denunciar usted.

    En Inglaterra, el personal sigue la guía Keeping Children Safe in Education. Avisa a la persona responsable de protección y nunca mira las imágenes.

    En otros países, siga el procedimiento de su escuela y su ley. ¿La preocupación es por la casa o por un colega? Consulte con la persona responsable antes de llamar a nadie.

    Esto es información general, no consejo sobre un caso.
    .title = El deber de avisar
    .alt = Alguien de la clase, de pie junto al escritorio, conversa con su maestra bajo una lámpara pequeña.
    .slide = Estados Unidos: ley estatal, sospecha razonable, no pruebas. Inglaterra: Keeping Children Safe in Education, responsable de protección, nunca mirar imágenes. Otros países: procedimiento escolar y ley propia. No es consejo sobre un caso.
    .notes = Ponga su propio procedimiento sobre la mesa y lean juntos la primera página. Revisen quién avisa, a quién y en qué plazo. Si la preocupación es por la persona responsable, averigüen quién sigue.

aftercare =
    Quien contó necesita días normales. Acérquese un momento y con discreción. Acuerden una señal para «necesito una pausa». Diga lo que sabe de los próximos pasos y no prometa resultados.

    El grupo necesita calma. Detenga los rumores y el reenvío de fotos. No dé nombres ni un sermón de seguridad al día siguiente. Diga con quién se puede hablar, en la escuela y fuera de ella.

    Usted también necesita cuidado. Lo que oyó puede quedarse un tiempo en usted. Hable con su responsable, un servicio de apoyo o un médico. Avisar era su parte, y la hizo.
    .title = Después: quien contó, el grupo y usted
    .alt = Una docente y sus estudiantes sentados en círculo en el aula.
    .slide = Quien contó: días normales y un saludo discreto. El grupo: ni rumores, ni nombres, ni sermones, y con quién hablar. Usted: alguien con quien hablar también. Avisar era su parte.
    .notes = Pregunte cómo son los días normales en su escuela, también para quien necesita más apoyo para expresarse. Nombre a una persona o un servicio para el personal. Deje un minuto de silencio.

colleague =
    En la sala de maestros alguien dice: «¿Y para qué la mandó?». Casi siempre lo dice alguien impresionado, que busca una regla para que no se repita. Pero los estudiantes oyen esas palabras, y el siguiente se calla.

    Responda breve y con calma. Diga quién lo hizo: «Alguien lo presionó. La culpa es de esa persona». Luego vuelva al estudiante: «¿Qué necesita de nosotros esta semana?».

    Revise también las notas y las normas. «Lo presionaron» nombra lo que le hicieron. «Tomó malas decisiones» le echa el peso a él.
    .title = Cuando un colega culpa
    .alt = Cinco personas adultas en semicírculo: una abuela, una maestra, una enfermera, un entrenador y un vecino. Delante hay una niña o un niño.
    .slide = Alguien dice: «¿Y para qué la mandó?». Responda con calma: «Alguien lo presionó. La culpa es de esa persona. ¿Qué necesita de nosotros esta semana?». Los estudiantes oyen cómo hablamos.
    .notes = Ensayen la respuesta en voz alta; la primera vez es la más difícil. A nadie se le avergüenza por haberlo pensado. Elijan una frase de sus propias normas y escríbanla de nuevo.

q-secret = Alguien le pide: «Prométame que no se lo dirá a nadie». ¿Qué responde usted?
    .unless-bad = «Te lo prometo, salvo que sea algo muy grave».
    .unless-bad-why = Parece un término medio justo. Pero puede que solo se oiga «te lo prometo»; diga a quién avisará.
    .those-who-help = «Solo avisaré a quien pueda ayudarte».
    .those-who-help-why = Es honesto y amable. Así se sabe qué sigue, y se puede confiar en su palabra.
    .dont-say = «Entonces es mejor que no me cuentes más».
    .dont-say-why = Evita una promesa falsa. Pero cierra la puerta; hable con honestidad y siga escuchando.
    .until-friday = «Déjame pensarlo hasta el viernes».
    .until-friday-why = Pensar con tiempo suele ser bueno. Aquí retrasa la ayuda; avise el mismo día.

q-proof = Hacen falta pruebas antes de comunicar una preocupación.
    .true-why = Muchas personas temen acusar sin razón. Pero buscar pruebas es tarea de otros. Comunique lo que oyó, el mismo día.
    .false-why = Suele bastar una sospecha razonable. Siga su ley y su procedimiento, y deje lo demás a quienes están capacitados.

q-fake = Circula una foto falsa de una estudiante. ¿Qué va primero?
    .look-first = Mirarla, para ver qué tan grave es
    .look-first-why = Comprobar antes parece cuidadoso. Pero vuelve a herir y puede ir contra la ley. Acuda a su responsable.
    .collect = Reunir copias como prueba para la policía
    .collect-why = Una prueba suena útil. Las copias suman daño y pueden ser ilegales; anote solo lo que le contaron.
    .lead-no-copy = Avisar a su responsable; no mirar ni copiar
    .lead-no-copy-why = Así se puede actuar enseguida, y nadie la difunde más. Una foto falsa es un daño real.
    .ask-class = Preguntar en clase quién hizo la foto
    .ask-class-why = Actuar rápido da alivio. Pero extiende la noticia y avergüenza; deje que decida su responsable.

q-note = ¿Qué va en su nota?
    .own-words = Las palabras propias de quien contó
    .own-words-why = Sin cambios es como más ayudan. Muestran lo que se dijo, y no lo que entendimos.
    .your-theory = Su teoría de lo que ocurrió
    .your-theory-why = Es natural buscar una razón. Pero una teoría puede desviar; déjela fuera.
    .date-time = La fecha, la hora y el lugar
    .date-time-why = Ayudan a ver después el orden de lo ocurrido.
    .copy-of-it = Una copia de la foto en cuestión
    .copy-of-it-why = ¿Qué prueba sería más fuerte? Pero nunca copie una foto así; escriba que se habló de ella.
    .what-you-did = Lo que hizo usted y a quién avisó
    .what-you-did-why = Así la siguiente persona sabe qué está hecho y qué falta.

q-order = Después de clase alguien le cuenta algo. Ponga los pasos en orden.
    .hear = Escuchar con calma y dar las gracias
    .hear-why = Primero la confianza. Sin ella no hay nada que comunicar.
    .say-who = Decir con honestidad a quién avisará
    .say-who-why = Conviene que lo sepa por usted, mientras siguen hablando.
    .note-down = Anotar las palabras exactas
    .note-down-why = Las palabras siguen frescas justo después de la charla.
    .lead-today = Llevar la nota a su responsable, hoy
    .lead-today-why = Con la nota en la mano se puede actuar. Esperar no ayuda a nadie.

q-duty = ¿Qué va con qué? Una las parejas.
    .danger-now = Peligro ahora mismo, en cualquier lugar
    .danger-now-to = Primero, el número de emergencias
    .danger-now-why = La seguridad va antes que cualquier formulario o regla.
    .united-states = Estados Unidos
    .united-states-to = Ley estatal; basta una sospecha
    .united-states-why = Cada estado tiene una ley así. El criterio usual es la sospecha razonable, no la prueba.
    .england = Inglaterra
    .england-to = Guía nacional; responsable de protección
    .england-why = El personal sigue Keeping Children Safe in Education y nunca mira las imágenes.
    .elsewhere = Cualquier otro país
    .elsewhere-to = El procedimiento de su escuela y su ley
    .elsewhere-why = Los deberes cambian de un lugar a otro. Pregunte a su responsable antes de necesitarlo.

q-colleague = Una colega pregunta: «¿Y para qué la mandó?». ¿Qué responde usted?
    .who-did-it = «La culpa es de quien lo presionó, no de él».
    .who-did-it-why = Dice con calma quién es responsable. Así la puerta queda abierta para el próximo estudiante.
    .not-my-class = «No es de mi clase, no podría decirle».
    .not-my-class-why = Quedarse al margen evita una discusión. Pero el silencio puede sonar a acuerdo; diga una frase serena.
    .all-do-it = «Hoy en día todos lo hacen. Es la edad».
    .all-do-it-why = Usted quiere defenderlo. Pero deja el peso en los estudiantes; nombre a quien lo presionó.
    .he-knows-now = «Por lo menos ya sabe para la próxima».
    .he-knows-now-why = Uno busca algo bueno en lo ocurrido. Pero lo trata como la causa; pregunte qué necesita ahora.

q-morning = Hay rumores sobre un estudiante. ¿Qué ayuda al grupo a la mañana siguiente?
    .long-lesson = Una clase larga sobre seguridad en internet
    .long-lesson-why = Enseñar parece lo natural. Justo ahora suena a reproche; déjelo para más adelante.
    .name-pupil = Decir quién es, para que no haya sospechas
    .name-pupil-why = Las sospechas cuestan. Pero ese nombre no nos toca darlo; deténgalas sin decirlo.
    .say-nothing = No decir nada, hasta que pase por sí solo
    .say-nothing-why = El silencio parece amable. Pero en él crecen los rumores; diga unas palabras serenas.
    .calm-words = Calma, ningún nombre, y con quién hablar
    .calm-words-why = La calma frena los rumores y protege al estudiante. Y quien se preocupe sabe adónde ir.
