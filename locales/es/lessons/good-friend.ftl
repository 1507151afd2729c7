lesson = Amigas y amigos que escuchan y avisan
    .summary = ¿Qué le dices a un amigo con miedo? ¿Y quién más puede ayudar?
    .coloring = Los buenos amigos escuchan y buscan ayuda
    .find = amigo, promesa, secreto, almuerzo, reina, hipo, ajedrez
    .can-find-words = encontrar las palabras que un amigo necesita
    .can-sort-secrets = saber qué secreto se guarda y cuál se cuenta
    .can-stand-by = acompañar a alguien cuando los demás se ríen
    .discuss-feels-ashamed = ¿Qué le dirías a un amigo que siente vergüenza?
    .discuss-tattle-or-tell = ¿En qué se diferencia pedir ayuda de acusar?
    .discuss-one-kind-thing = ¿Qué gesto amable se puede tener en el chat de la clase?
    .home-leo-jokes = Leo hace bromas cuando tiene miedo. ¿Tú qué haces?
    .home-two-buttons = ¿Me muestras cómo se reporta y se bloquea en un juego?
    .home-bad-day = ¿Qué te gustaría que yo te dijera en un mal día?
    .family = Escondan una nota amable para alguien de la casa, en un zapato, una lonchera o un libro. Sin nombre. Que adivine toda la tarde quién la escribió.
    .teach = Enséñale a alguien cómo se guarda un mensaje antes de bloquear. Elijan una aplicación, y que la otra persona presione.
    .teacher = El objetivo: que el grupo encuentre palabras que sirvan, sepa qué secretos se pueden contar y ayude sin tener que rescatar a nadie. Si oye «contar es acusar», responda que quien acusa busca problemas para alguien, y quien cuenta busca ayuda. En la última historieta, la primera persona adulta no hace caso. Diga claramente que pasa, que no está bien y que la siguiente puede escuchar.

leo-fine =
    .title = Leo está bien. ¿O no?
    .tablet-alt = Leo está en su silla de ruedas junto a una mesa, con cara de preocupación. En la tableta hay un mensaje.
    .new-message = Un jugador le escribe a Leo. Se le hace un nudo en la panza.
    .who-leo = Leo
    .not-scared = Bah. No tengo miedo. Ni un poquito.
    .board-alt = Leo y Mina están frente a un tablero de ajedrez en la banca del patio. Leo sonríe, con los hombros muy arriba.
    .who-mina = Mina
    .your-queen = Acabas de regalar tu reina.
    .my-plan = Es mi plan. Ja, ja.
    .ask = Mina ve que eso no era ningún plan. ¿Qué puede decirle?
    .out-with-it = A ver, suéltalo. ¿Qué pasó?
    .out-with-it-why = Mina quiere saber porque Leo le importa. Para él puede ser muy rápido. Ya ni bromear puede.
    .take-queen = Gran plan. Me como tu reina.
    .take-queen-why = Le sigue el juego, y puede ser lindo. Leo se queda solo con su nudo en la panza.
    .saw-it = Tus hombros no bromean. Aquí estoy.
    .saw-it-why = Dice lo que ve y no pide nada. Leo puede hablar ahora o más tarde.
    .notes = Pregunte en qué se nota que alguien finge estar bien: los ojos, los hombros, las bromas a destiempo. Que cada quien diga una vez en voz alta las palabras elegidas, a la pared o a su pareja.

leo-writes = Por la noche, Leo le escribe a Mina, que tiene 10 años. ¿Qué debería responder ella?
    .title = Leo quiere contar algo
    .notes = Leo es un amigo: se trata de oír qué necesita, y no hay señales que buscar. Después de cada respuesta, pregunte cómo se sentirá Leo. Haga ver que primero se guarda y luego se bloquea.
    .easy = Leo tiene miedo y lo esconde. Mina es su amiga. Ayúdala a elegir.
    .name = Mina
    .other = Leo
    .not-afraid = Por cierto, yo no le tengo miedo a nada.
    .spiders = ¿Ni a las arañas? ¡Yo sí!
    .spiders-why = Ella cuenta un miedo suyo. Ahora el de Leo ya no parece tan raro.
    .good-night = Qué bien. ¡Buenas noches!
    .good-night-why = Le cree, como haría casi cualquiera. Leo tiene que empezar de nuevo.
    .are-too = ¡Ja! Claro que sí, miedoso.
    .are-too-why = Los dos se molestan en broma todo el día. Hoy le duele. Mina tendrá otra oportunidad.
    .wait = Espera. Hay un juego…
    .scared = Le dije a un jugador cuál es mi escuela. Ahora me asusta.
    .why-told = ¿Y por qué le dijiste tu escuela?
    .why-told-why = Mina quiere entender. A Leo, un «por qué» le suena a regaño.
    .mean-of-him = Qué feo lo que hace.
    .mean-of-him-why = Se pone de su lado y dice quién se porta mal.
    .block-done = Bloquéalo y listo.
    .block-done-why = Bloquear sirve mucho. Antes se guardan los mensajes, y los ve una persona adulta.
    .so-mine = ¿Entonces es mi culpa?
    .bit-yours = Un poquito. Te quiero igual.
    .bit-yours-why = Lo dice con sinceridad y cariño. Leo solo oye lo primero. Mina lo puede corregir pronto.
    .all-his = Para nada. El que asusta es él.
    .all-his-why = Decir una escuela no le hace mal a nadie. Asustar a un niño sí, y eso es cosa de él.
    .promise-me = No le digas a nadie, ¿sí? ¡Promételo!
    .i-promise = Bueno, lo prometo.
    .i-promise-why = A los amigos les gusta prometer. Esto es muy grande para dos niños. Esta promesa se puede romper.
    .scold-him = ¡Yo misma le voy a reclamar!
    .scold-him-why = A Mina le encanta arreglar cosas. El jugador tendría a dos a quienes asustar.
    .no-promise = Eso no lo puedo prometer.
    .no-promise-why = Es sincera, y duele un poco. Ella lo acompaña, así que Leo no lo cuenta solo.
    .later-laugh = Más tarde, Mina no deja de pensar en eso. Llama a Leo y le pide perdón. Se lo cuentan al tío Ray.
    .later-blame = Más tarde, Mina dice: «Me equivoqué. Nunca fue tu culpa». Van con la maestra Ade.
    .later-promise = Más tarde, Mina dice: «Rompo mi promesa porque te quiero». Van con el enfermero Bello.
    .thinks = Mina escribe tres líneas furiosas y las borra. Luego le pregunta a Leo en quién confía.
    .told = Leo elige a la entrenadora Ruiz. Mina se sienta a su lado. Guardan los mensajes, reportan al jugador y lo bloquean. La entrenadora llama al abuelo Emil y a la escuela. Después Leo le gana a Mina en ajedrez. Dos veces.
    .helped = «Qué bueno que vinieron los dos». Guardan los mensajes, reportan al jugador y lo bloquean. El abuelo Emil y la escuela lo cuidan. Al día siguiente, su reina sigue en el tablero.

full-backpack =
    Una sorpresa de cumpleaños no pesa nada. Termina pronto y da alegría. Si alguien sale lastimado, el secreto es como una mochila llena. No les toca a los niños cargarla.

    Lo puedes contar, aunque lo hayas prometido. Quien acusa quiere meter a alguien en problemas. Quien cuenta lo ayuda a salir.
    .title = Dos clases de secretos
    .alt = Mina deja una mochila llena en una banca, junto a su tío Ray.
    .slide = Una sorpresa termina pronto y da alegría. Si alguien sale lastimado, el secreto no les toca a los niños. Lo puedes contar, aunque lo hayas prometido.
    .easy = Una sorpresa da alegría. Un secreto que lastima es otra cosa. Lo puedes contar.
    .notes = Pida ejemplos de sorpresas que fue divertido guardar. Diga que un amigo puede enojarse un tiempo cuando alguien cuenta; casi siempre se le pasa.

sam-secret = Sam tiene 8 años. Al día siguiente le escribe a Mina. ¿Qué debería responder ella?
    .title = Otra promesa
    .notes = El último mensaje es igual al de Leo, palabra por palabra. Pregunte por qué esta vez está bien prometer: termina el sábado y alegra a alguien.
    .easy = Sam tiene una sorpresa para Noor. Ayuda a Mina a elegir.
    .name = Mina
    .other = Sam
    .a-card = Le estoy haciendo una tarjeta a Noor. Para su cumple, el sábado.
    .promise-me = No le digas a nadie, ¿sí? ¡Promételo!
    .i-promise = Bueno, lo prometo.
    .i-promise-why = Nadie sale lastimado, y falta poco para el sábado. Esto sí lo puede guardar, y disfrutarlo.
    .whats-on-it = ¡Uy! ¿Y qué dibujaste?
    .whats-on-it-why = Se emociona con él. Una tarjeta es de lo más lindo para guardar.
    .no-promise = Eso no lo puedo prometer.
    .no-promise-why = Con Leo estuvo muy bien. Aquí es solo una tarjeta, y Sam no entiende.
    .cat-queen = ¡Una reina gata con hipo!
    .only-days = ¿Ni siquiera hasta el sábado?
    .saturday = El sábado, Noor abre su tarjeta: una reina gata con hipo. Se acabó el secreto. Y a Mina también le da hipo.

noor-sings = En el chat de la clase hay un video de Noor cantando. Se ríen de él. ¿Qué la ayuda?
    .title = El video de Noor
    .notes = Antes de mostrar la razón, deje que dos personas defiendan dos respuestas. Pregunte qué tarjeta pide poco valor y cuál pide más. Nadie nombra un chat real.
    .bin-helps = Ayuda a Noor
    .bin-hurts = La lastima más
    .one-more = Mostrárselo a un solo amigo
    .one-more-why = Uno no parece mucho. Ese amigo también tiene un amigo.
    .stops-here = No mandárselo a nadie
    .stops-here-why = Contigo se acaba. Cuenta, aunque no lo vea nadie.
    .fetch-ade = Llamar a la maestra Ade
    .fetch-ade-why = Ella puede lograr que quiten el video. Y puede hablar con la clase.
    .laugh-face = Poner una carita de risa, como todos
    .laugh-face-why = Toma un segundo. Noor cuenta una risa más.
    .lunch-seat = Guardarle un lugar en el almuerzo
    .lunch-seat-why = Con una amiga al lado, el almuerzo vuelve a ser almuerzo.
    .mean-back = Subir un video peor de quien lo hizo
    .mean-back-why = Está bien enojarse. Así lloran dos, y el chat se pone peor.

sam-tells =
    .title = Sam lo intenta dos veces
    .gate-alt = Sam entra a la escuela con su mochila. Las ventanas están encendidas.
    .first-try = Sam le cuenta al chofer del autobús lo del video.
    .shrug = «Es solo una canción», dice, y se encoge de hombros.
    .desk-alt = Sam está de pie junto al escritorio de la maestra Ade. Ella dejó su lápiz y escucha.
    .who-ms-ade = Maestra Ade
    .second-try = Tienes cara de querer contarme algo.
    .who-sam = Sam
    .ask = ¿Cómo puede decirlo Sam para que ella vea que es importante?
    .like-singing = ¿A usted le gusta que la gente cante?
    .like-singing-why = Es una de las cien preguntas de Sam, y sirve para empezar. Lo demás no lo puede adivinar.
    .she-cries = Noor llora, y todos se mandan su video.
    .she-cries-why = En una frase: quién necesita ayuda y qué está pasando. La maestra Ade se levanta enseguida.
    .funny-clip = Hay un video que les da risa a todos.
    .funny-clip-why = Es verdad. La maestra puede pensar que es un chiste. Faltan las lágrimas de Noor.
    .notes = Pregunte qué hizo Sam cuando no le hicieron caso: siguió. Digan una vez en voz alta la frase elegida. No pida historias propias.

next-person =
    ¿La primera persona adulta no te hizo caso? No es cosa tuya. Sigue: una tía, un enfermero, una entrenadora, un orientador. Puede tratarse de cualquiera, también de alguien a quien quieres.

    ¿Una persona adulta te lastima? Elige a otra o llama a una línea de ayuda. ¿La historia de un amigo te da vueltas? Habla también de eso.
    .title = Un intento más
    .alt = Una mano con cinco dedos. En cada dedo hay la cara de una persona adulta.
    .slide = ¿La primera persona adulta no te hizo caso? Sigue: una tía, un enfermero, una entrenadora, una línea de ayuda. Puede tratarse de cualquiera, también de alguien a quien quieres.
    .easy = ¿Una persona adulta no te hizo caso? Busca a otra. También puedes llamar a una línea de ayuda.
    .notes = Cada quien le da un dedo a una persona adulta, en silencio. Muestre dónde está Ayuda en esta aplicación. Termine con algo ligero, por ejemplo un plan para el recreo.

first-words = A Leo le tiembla la voz. «Hay un jugador. Me asusta». ¿Qué le puede decir Mina primero?
    .play-round = «¿Jugamos una partida?»
    .play-round-why = El ajedrez lo puede animar más tarde. Apenas abrió un poquito la puerta.
    .glad-told = «Qué bueno que me lo cuentas».
    .glad-told-why = Le costó contarlo, y ella se da cuenta. Puede seguir, rápido o despacio.
    .talk-or-sit = «¿Quieres hablar o nos quedamos aquí y ya?»
    .talk-or-sit-why = Es lindo cuando alguien está callado. Leo ya empezó a hablar.

day-after = Un día después, en el club de ajedrez, Leo le dice a Mina: «Los adultos ya se encargan. Yo quiero un día normal». ¿Qué debería decir ella?
    .play-round = «¿Jugamos una partida?»
    .play-round-why = Dijo lo que necesita: un día normal. Caballos, reinas, hipo.
    .glad-told = «Qué bueno que me lo cuentas».
    .glad-told-why = Es amable, y ayer venía bien. Hoy quiere pensar en otra cosa.
    .talk-or-sit = «¿Quieres hablar o nos quedamos aquí y ya?»
    .talk-or-sit-why = Es una oferta amable. Él ya contestó: hoy no quiere hablar ni quedarse quieto.

noor-quiet = En el almuerzo, Noor mueve su arroz y no dice nada. Sam no sabe por qué. ¿Qué debería decir Sam?
    .play-round = «¿Jugamos una partida?»
    .play-round-why = Tal vez la anime. Tal vez también se salte lo que le pasa.
    .glad-told = «Qué bueno que me lo cuentas».
    .glad-told-why = Buenas palabras, un poco antes de tiempo. Ella no le ha contado nada.
    .talk-or-sit = «¿Quieres hablar o nos quedamos aquí y ya?»
    .talk-or-sit-why = Noor elige, y Sam se queda de todos modos.

heavy-promise = Un niño lastima a Ida todos los días en la parada del autobús. Milo prometió no decir nada. ¿Y ahora?
    .keep-it = Guardarlo hasta que termine
    .keep-it-why = Milo quiere cumplir su palabra. Puede tardar en terminar, y a Ida la lastiman cada día.
    .ask-first = Preguntar si puede contarlo
    .ask-first-why = Preguntar es amable. A Ida la lastiman, así que no hace falta un sí.
    .tell-now = Contarlo, con permiso o sin permiso
    .tell-now-why = Que Ida esté a salvo vale más que una promesa. El abuelo Emil o una maestra pueden ir a la parada.

party-plan = En el chat de la familia, el abuelo Emil prepara una fiesta para Leo. «¡Shh!». Milo lo sabe. ¿Y ahora?
    .keep-it = Guardarlo hasta que termine
    .keep-it-why = Termina en una fecha, y Leo se va a alegrar. ¡Shh!
    .ask-first = Preguntar si puede contarlo
    .ask-first-why = Se puede. La respuesta ya está en el chat: «¡Shh!».
    .tell-now = Contarlo, con permiso o sin permiso
    .tell-now-why = Lo que te preocupa siempre lo puedes contar. Un pastel no preocupa, así que es más divertido esperar.

old-school = Noor le cuenta a Sam que extraña su otra escuela. Nadie la lastima. Sam cree que la señora Haddad podría animarla. ¿Y ahora?
    .keep-it = Guardarlo hasta que termine
    .keep-it-why = Es la historia de Noor, así que se puede. Extrañar no termina en una fecha, y un abrazo le haría bien.
    .ask-first = Preguntar si puede contarlo
    .ask-first-why = Es la historia de Noor, y hay tiempo. Tal vez quiera contarla ella.
    .tell-now = Contarlo, con permiso o sin permiso
    .tell-now-why = Contar nunca está prohibido. Aquí nadie está en peligro, así que alcanza el tiempo para preguntarle.

noor-clip = Noor dice: «Por favor, que no se haga más grande». Sam está en su casa y quiere ayudar ya. ¿Qué debería elegir Sam?
    .few-words = Unas palabras solo para quien lo necesita
    .few-words-why = Solo Noor lo ve: «Me gustó tu canción». Se queda pequeño, como ella pidió.
    .chat-line = Unas palabras para todo el chat
    .chat-line-why = Hace falta valor. En el chat hablarían otra vez del video, y Noor pidió calma.
    .next-to = Un lugar justo a su lado
    .next-to-why = Genial para mañana. Sam está en su casa y quiere ayudar ya.

sam-drawing = En una aplicación de dibujo se ríen del perro de Sam. Él le dice a Noor: «Ojalá a alguien de ahí le gustara». ¿Qué debería elegir Noor?
    .few-words = Unas palabras solo para quien lo necesita
    .few-words-why = Da gusto recibirlas. Sam quisiera que también las leyeran los demás.
    .chat-line = Unas palabras para todo el chat
    .chat-line-why = Así todos leen que a Noor le gusta su perro. Es lo que Sam deseaba.
    .next-to = Un lugar justo a su lado
    .next-to-why = En la escuela sirve. Las risas están en la aplicación.

ida-lunch = Se burlaron de Ida en internet. Ella no tiene teléfono. En el almuerzo se detiene en la puerta. ¿Qué debería elegir Lea?
    .few-words = Unas palabras solo para quien lo necesita
    .few-words-why = Es una idea amable. Sin teléfono, el mensaje no le llega ahora.
    .chat-line = Unas palabras para todo el chat
    .chat-line-why = Quizás frene a los demás. Ida no lo lee, y está en la puerta.
    .next-to = Un lugar justo a su lado
    .next-to-why = Lea da palmaditas en la mesa: «¡Aquí!». Ida puede entrar con su silla.

what-it-does = Une cada palabra con lo que hace.
    .save = Guardar
    .save-to = Las palabras quedan para un adulto
    .save-why = Primero se guarda y luego se bloquea. En algunos juegos, al bloquear se esconde el chat.
    .report = Reportar
    .report-to = Se entera la gente que dirige el juego
    .report-why = Tienen reglas para esto y pueden actuar.
    .block = Bloquear
    .block-to = Ese jugador ya no te puede escribir
    .block-why = No hace falta explicar por qué. ¿Vuelve con otro nombre? Bloquea otra vez y cuéntalo.
    .tell = Contarlo
    .tell-to = Ya no estás a solas con eso
    .tell-why = Se puede contar en cualquier momento, también antes de lo demás.
