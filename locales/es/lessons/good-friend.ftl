lesson = Un buen amigo escucha y pide ayuda
    .summary = Palabras amables para un amigo en apuros, y maneras de conseguir ayuda.
    .can-listen-kindly = escuchar a un amigo y encontrar palabras amables
    .can-tell-heavy = contar un secreto que pesa, aunque hayas prometido callar
    .can-save-report-block = decir qué hacen guardar, reportar y bloquear en un juego
    .can-next-person = buscar a otra persona si la primera no ayuda
    .discuss-feels-ashamed = ¿Qué le dirías a un amigo que siente vergüenza?
    .discuss-easy-to-tell = ¿Qué pueden hacer los adultos para que sea fácil contar algo?
    .discuss-one-kind-thing = ¿Qué gesto amable se puede tener en el chat de la clase?
    .home-leo-knocks = ¿Qué le escribirías a Leo si te escribiera a ti?
    .home-two-buttons = ¿Me muestras cómo se reporta y se bloquea en un juego?
    .home-bad-day = ¿Qué te gustaría oír de mí en un mal día?
    .family = Escriban en tarjetas tres frases amables para empezar, como «qué bueno que me lo cuentas». Pónganlas en el refrigerador y esta semana usen una por turnos.
    .teacher = Se practican tres cosas: escuchar, acompañar a alguien a pedir ayuda y saber qué hacen guardar, reportar y bloquear. Que nadie crea que debe rescatar a otra persona por su cuenta. Si oye «contar es acusar», responda que quien acusa busca problemas para alguien, y quien cuenta busca ayuda.

shared-bench =
    Mina y Leo comparten una banca en la escuela. Casi siempre se ríen hasta que les da hipo. Algunos días, uno de los dos se siente mal.

    En un mal día, un amigo no necesita respuestas geniales. Necesita tiempo, palabras amables y alguien que se quede. No te toca arreglarlo.
    .title = Una banca para dos
    .alt = Dos niños en una banca. Uno le pasa el brazo por los hombros al otro.
    .slide = En un mal día, un amigo no necesita respuestas geniales. Necesita tiempo, palabras amables y alguien que se quede. No te toca arreglarlo.
    .notes = Pregunte qué hace con los ojos, las manos y la pantalla quien escucha bien. Practiquen en parejas medio minuto, con un tema alegre. Luego lea otra vez la última frase: quita un peso.

leo-writes = Mina tiene 9 años. Por la noche le escribe Leo, su amigo del club de ajedrez. ¿Qué debería responder Mina?
    .title = Leo quiere contar algo
    .notes = Leo es un amigo: aquí se buscan palabras amables, no señales de alerta. Después de cada respuesta, pregunte cómo se sentirá Leo. Luego vuelvan atrás y prueben otro camino. Todos terminan con ayuda.
    .name = Mina
    .other = Leo
    .ask-talk = ¿Te puedo contar una cosa?
    .funny-one = ¡Claro! ¿Es algo chistoso?
    .funny-one-why = Mina quiere oírlo, y eso es lindo. Pero supone que será algo divertido. Ahora Leo tiene que decir que no.
    .in-game = Ahora no. Estoy jugando.
    .in-game-why = Cuesta dejar un juego a la mitad. Pero quizás Leo sienta que molesta. Mina le puede escribir más tarde.
    .got-time = Sí. Tengo tiempo para ti.
    .got-time-why = Ahora Leo sabe que puede seguir. Mina no lo apura.
    .not-funny = No. Es algo feo.
    .scared = Le dije a un jugador cuál es mi escuela. Ahora me asusta.
    .glad = Gracias por contarme. No es tu culpa.
    .glad-why = Leo fue valiente, y Mina se lo dice. La culpa queda donde debe estar.
    .why-told = ¿Y por qué le dijiste lo de tu escuela?
    .why-told-why = Mina pregunta porque él le importa. Pero un «por qué» puede sonar a regaño. Primero ayuda algo amable.
    .laugh-off = Ríete de él y listo. Ya se le va a pasar.
    .laugh-off-why = Mina quiere darle ánimo. Pero Leo tiene miedo, y quizás no se pase solo. Ella puede intentarlo otra vez.
    .so-mine = ¿Entonces es mi culpa?
    .bit-yours = Un poquito. Pero te quiero igual.
    .bit-yours-why = Mina quiere ser sincera y cariñosa. Pero Leo oye «culpa». Pronto ella se lo puede aclarar.
    .all-theirs = No. Quien asusta es él, no tú.
    .all-theirs-why = Mina lo aclara en una línea. Leo vuelve a respirar tranquilo.
    .promise-me = ¡Por favor, no le digas a nadie!
    .scold-them = Le voy a decir que te deje en paz.
    .scold-them-why = Mina es valiente y quiere protegerlo. Pero así el jugador tendría a dos a quienes asustar. Una persona adulta puede hacer más.
    .we-two = Esto es grande. Vamos por ayuda, tú y yo.
    .we-two-why = Mina no promete callar. Leo recibe ayuda, y no va solo.
    .i-promise = Bueno. No le digo a nadie. Lo prometo.
    .i-promise-why = Prometerlo parece lo que haría una buena amiga. Pero esto pesa demasiado para dos. Mina lo puede contar igual.
    .later-game = Más tarde, Mina piensa en Leo. Lo llama y lo escucha. Después se lo cuentan juntos al tío de ella.
    .later-laugh = Más tarde, Leo sigue con miedo. Mina lo nota y le pide perdón. Van juntos a la enfermería de la escuela.
    .later-blame = Más tarde, Mina no sabe qué hacer. Le dice a Leo: «Nunca fue tu culpa». Van juntos con la abuela de ella.
    .later-promise = Más tarde, la promesa pesa. Mina dice: «Leo, necesitamos ayuda». Van juntos con su maestra.
    .thinks = Mina se detiene y piensa. Esto le toca a una persona adulta. Le pregunta a Leo: «¿En quién confías?».
    .told = Leo elige a la entrenadora Ruiz. Mina se sienta a su lado. «Gracias por contármelo», dice la entrenadora. Ella habla con el abuelo de Leo y con la escuela. Guardan los mensajes, reportan al jugador y lo bloquean. Después Leo le gana a Mina en ajedrez. Dos veces.
    .helped = «Qué bueno que vinieron los dos», les dice la persona adulta. Ahora el abuelo de Leo y la escuela lo cuidan. Guardan los mensajes, reportan al jugador y lo bloquean. Leo le sonríe a Mina. Ya no le pesa tanto.

full-backpack =
    Una sorpresa de cumpleaños es ligera. Termina pronto y da alegría. Pero si alguien sufre, el secreto pesa como una mochila llena. No le toca cargarla a ningún niño ni a ninguna niña.

    Lo puedes contar, aunque hayas prometido callar. Eso no es acusar. Así le llega ayuda a tu amigo.
    .title = Un secreto puede pesar demasiado
    .alt = Una niña deja una mochila pesada junto a una persona adulta en una banca.
    .slide = Una sorpresa es ligera y termina pronto. Si alguien sufre, el secreto pesa. A ningún niño ni niña le toca cargarlo. Lo puedes contar, aunque hayas prometido callar. Así le llega ayuda a tu amigo.
    .notes = Pregunte en qué se diferencian acusar y contar: quien acusa busca problemas para alguien, quien cuenta busca ayuda. Diga que un amigo puede enojarse un tiempo. Casi siempre se le pasa, y está más a salvo.

paz-sings = Alguien puso un video de Paz en el chat de la clase. Se ríen de cómo canta. ¿Qué tarjetas la ayudan?
    .title = El video de Paz
    .notes = Antes de mostrar la razón, deje que dos personas defiendan dos respuestas. Pregunte qué tarjeta pide poco valor y cuál pide más. Hablen solo de Paz, y que nadie nombre un chat real.
    .bin-helps = Ayuda a Paz
    .bin-hurts = La lastima más
    .like-song = Escribirle: «Me gusta tu canción»
    .like-song-why = Paz ve que no todo el mundo se ríe. Una línea amable le puede cambiar el día.
    .one-more = Mandárselo a una sola persona más
    .one-more-why = Una más no parece mucho. Pero esa persona también lo puede reenviar.
    .laugh-face = Poner debajo una carita de risa
    .laugh-face-why = Toma un segundo, y todo el mundo lo hace. Pero Paz ve una risa más.
    .stops-here = No reenviar el video
    .stops-here-why = Tú lo frenas. Eso ayuda, aunque nadie lo note.
    .mean-back = Molestar a quien puso el video
    .mean-back-why = Es justo sentir enojo. Pero ahora sufren dos, y el chat se pone peor.
    .tell-teacher = Mostrarle el chat a tu maestra
    .tell-teacher-why = Una maestra puede ayudar a que quiten el video. Hablar con la clase también le toca a ella.
    .lunch-seat = Guardarle un lugar en el almuerzo
    .lunch-seat-why = Una amiga a tu lado vale doble. Paz no come sola.

three-tools =
    En un juego ayudan tres herramientas. Guardar es conservar los mensajes, para que alguien de confianza los lea. Reportar avisa a quienes dirigen el juego. Bloquear hace que esa persona ya no te pueda escribir.

    Primero, guarda: al bloquear, a veces los mensajes se van. Busca las herramientas con alguien de confianza.
    .title = Guardar, reportar, bloquear
    .alt = Una niña y una persona adulta, muy cerca en un sofá, miran la misma tableta.
    .slide = Guardar conserva los mensajes para quien ayuda. Reportar avisa a quienes dirigen el juego. Bloquear hace que esa persona ya no te escriba. Primero guarda, y busca con alguien de confianza.
    .notes = Inventen una seña con la mano para cada herramienta y jueguen rápido: usted dice qué hace, el grupo muestra la seña. Añada que alguien puede volver con otro nombre; entonces se bloquea otra vez y se cuenta. Si hay una imagen privada, nadie la copia: se busca ayuda enseguida.

anouk-and-bo = Bo habla con las manos. Le dice en señas a Anouk: «Alguien me asusta en un juego». Ordena los pasos de Anouk.
    .title = Anouk se queda con Bo
    .notes = Seis personas pueden sostener las tarjetas y ponerse en fila. Pregunte qué cambia si Anouk empieza por el penúltimo paso. Haga ver que lo difícil lo hace quien ayuda, y Anouk vuelve a ser una amiga.
    .take-time = Deja su juego y mira a Bo
    .take-time-why = Esto va primero. Bo ve que ella tiene tiempo para él.
    .not-fault = Le dice en señas: «No es tu culpa»
    .not-fault-why = Las palabras amables van antes que cualquier plan. Ahora Bo tiene un poco menos de miedo.
    .walk-along = Va con él a ver a su padrastro
    .walk-along-why = Bo confía en su padrastro. Con Anouk a su lado, el camino es más corto.
    .show-helper = Le muestran los mensajes al padrastro
    .show-helper-why = Ya están con él, y puede leerlo todo. Él guarda los mensajes.
    .report-block = Reportan y bloquean entre los tres
    .report-block-why = Los mensajes están a salvo, así que ya pueden bloquear. Con ayuda es rápido.
    .plain-fun = Sale a andar en bici con Bo
    .plain-fun-why = Al final viene algo divertido. Bo sigue siendo Bo.

next-helper =
    Tu familia, una entrenadora, un enfermero, una vecina: mucha gente puede ayudar. Puedes contar algo de cualquiera, también de alguien que conoces. Nunca es tarde.

    ¿La persona que elegiste te lastima o no te escucha? Busca a otra, o una línea de ayuda. ¿Sigues pensando en lo que te contó tu amiga o amigo? Habla también de eso.
    .title = Siempre hay otra persona
    .alt = Una niña ante cinco personas adultas: una entrenadora, un enfermero, una abuela, una maestra y un vecino.
    .slide = Mucha gente puede ayudar, y puedes contar algo de cualquiera. ¿La primera persona te lastima o no te escucha? Busca a la siguiente, o una línea de ayuda. Nunca es tarde.
    .notes = Que cada quien piense en tres personas, sin decir nombres. Muestre dónde está la Ayuda en la aplicación. Añada que quien escucha también necesita a alguien. Termine con algo ligero, como un plan para el recreo.

first-words = Un amigo te dice: «Me pasó algo malo en un juego». ¿Qué puedes decir primero?
    .glad-told = «Qué bueno que me lo cuentas».
    .glad-told-why = Es corto y cariñoso. Tu amigo puede seguir a su ritmo.
    .which-game = «¿Y en qué juego te pasó eso?»
    .which-game-why = Quieres saber más, y es normal. Pero una palabra amable da confianza para hablar. Los detalles pueden esperar.
    .forget-it = «Trata de no pensar más en eso».
    .forget-it-why = Mucha gente lo dice para dar ánimo. Pero tu amigo puede sentirse solo con eso. Quédate y escucha.

fix-alone = Quien es buen amigo o buena amiga lo arregla todo sin ayuda.
    .true-why = Así se siente cuando alguien te importa mucho. Pero lo grande les toca a personas adultas. Tú puedes escuchar y acompañar.
    .false-why = Escuchar y acompañar ya es mucho. Lo demás les toca a personas adultas.

heavy-promise = Prometiste callar. Pero tu amiga o amigo tiene miedo cada día. ¿Y ahora?
    .keep-word = Callar, porque diste tu palabra
    .keep-word-why = Es lindo cumplir tu palabra. Pero estar a salvo vale más que una promesa. Lo puedes contar.
    .wait-week = Esperar a ver si se pasa solo
    .wait-week-why = Esperar parece justo, y mucha gente lo hace. Pero tu amiga o amigo tiene miedo ahora. Busca ayuda hoy.
    .tell-helper = Avisarle y contarlo a quien ayuda
    .tell-helper-why = Así tu amiga o amigo se entera primero por ti. Después, alguien que ayuda puede cargarlo con ustedes.

bo-laughed-at = En un chat se ríen del gorro nuevo de Bo. ¿Qué lo ayuda?
    .join-laugh = Reírte también, un poquito
    .join-laugh-why = Cuesta no reírse con el grupo. Pero para Bo cada risa cuenta. Puedes quedarte fuera.
    .not-pass = Dejarlo ahí y no reenviarlo
    .not-pass-why = Lo que no reenvías llega a menos gente.
    .show-class = Mostrarlo en otras clases
    .show-class-why = Quizás quieres que vean lo feo que es. Pero así se puede reír más gente. Muéstralo a quien pueda ayudar.
    .kind-note = Escribirle algo amable a Bo
    .kind-note-why = Bo ve que alguien está de su lado. Basta una línea corta.

what-it-does = Une cada herramienta con lo que hace.
    .save = Guardar
    .save-to = Guarda los mensajes para quien ayuda
    .save-why = Alguien de confianza puede leer lo que se dijo.
    .report = Reportar
    .report-to = Avisa a quienes dirigen el juego
    .report-why = Lo pueden revisar y actuar.
    .block = Bloquear
    .block-to = Esa persona ya no te puede escribir
    .block-why = No necesitas dar una razón.
    .tell = Contarlo
    .tell-to = Ya no estás a solas con eso
    .tell-why = Alguien de confianza puede dar contigo los pasos siguientes.

not-heard = Sunny se lo cuenta a una persona adulta, que solo dice: «Es solo un juego». ¿Qué puede hacer Sunny?
    .give-up = Dejarlo así y jugar a otra cosa
    .give-up-why = Duele que no te escuchen, y rendirse parece fácil. Pero Sunny hizo bien en contarlo. Alguien más va a escuchar.
    .ask-nurse = Contárselo después a la enfermera
    .ask-nurse-why = Sunny va con la siguiente persona. También podría ser una tía, un entrenador o una línea de ayuda.
    .by-self = Averiguar a solas quién es ese jugador
    .by-self-why = Es valiente pensarlo. Pero eso les toca a personas adultas. Sunny puede ir con otra persona.

jonah-steps = Alguien le manda a Darío mensajes crueles en un juego. Ordena sus pasos.
    .stop-reply = Deja de responder
    .stop-reply-why = Esto va primero. Darío no le debe una respuesta a nadie.
    .keep-them = Deja los mensajes donde están
    .keep-them-why = Para, pero no borra nada. Así se ve lo que le dijeron.
    .go-aunt = Le lleva la tableta a su papá de acogida
    .go-aunt-why = Ahora él puede leer los mensajes y ayudarlo.
    .press-both = Con su ayuda, reporta y bloquea al jugador
    .press-both-why = Va al final, cuando él ya vio todo. Entre dos, los botones se encuentran rápido.

someone-known = También puedes contar algo de alguien que conoces.
    .true-why = Puedes contar algo de cualquiera: alguien del juego, de la escuela o de tu casa.
    .false-why = Puede parecer que le fallas a esa persona. Pero puedes contarlo si alguien te lastima o te asusta. No hiciste nada malo.

day-after = Ada le contó a una persona adulta lo de un chat feo. ¿Qué puede hacer su amigo Tariq al otro día?
    .ask-more = Pedirle que lo cuente otra vez
    .ask-more-why = Tariq quiere mostrar que le importa. Pero contarlo dos veces cansa. Ada puede hablar de eso si quiere.
    .leave-be = Dejarla sola, para que descanse
    .leave-be-why = Tariq la quiere dejar tranquila. Pero Ada puede sentirse sola. Mejor, que la invite a jugar.
    .play-cards = Invitarla a jugar en el recreo
    .play-cards-why = Un día normal hace bien. Ada puede hablar de eso, o solo jugar.
