lesson = ¿Amable o truco?
    .summary = Dos chats empiezan igual. Uno es un truco. ¿En qué se nota?
    .coloring = Puedo contarlo, aunque sea tarde
    .find = monedas, regalo, torre, techo, señal, precio, equipo
    .can-tell-apart = distinguir un mensaje amable de una señal de alerta
    .can-spot-the-catch = ver si un regalo tiene trampa
    .can-find-words = encontrar un buen momento y las primeras palabras para contarlo
    .discuss-same-start = Dos chats empiezan con «¡Qué linda torre!». ¿Dónde se separan?
    .discuss-hard-to-tell = ¿Qué hace difícil contar algo, y qué lo hace más fácil?
    .discuss-no-thanks = ¿Cuándo basta con un simple «no, gracias»?
    .home-who-writes = Muéstrame quién puede escribirte en un juego que te gusta.
    .home-best-gift = ¿Cuál es el mejor regalo que has hecho?
    .home-good-moment = ¿Cuándo es un buen momento para contarme algo importante?
    .family = Armen una torre de vasos, diez como máximo. Con cada vaso, alguien dice algo amable que escribiría un jugador. ¿Con quién se tambalea?
    .teach = Enséñale a alguien cómo se reporta y cómo se bloquea en un juego. Tú explicas y la otra persona presiona los botones.
    .teacher = El objetivo: que el grupo distinga a alguien amable de un truco por lo que pide, no por lo amable que suena. Dos chats empiezan igual a propósito. Hablen de los personajes y no pida historias personales. A menudo alguien dice «yo nunca caería»; responda con cariño que los trucos están hechos para funcionar con gente lista.

free-coins = Noor tiene 9 años. Está construyendo una torre para una reina gata. Se acerca alguien a quien nunca ha visto. ¿Qué debería escribir Noor?
    .title = Monedas gratis para Noor
    .notes = Deje que el grupo elija una respuesta y diga por qué. Luego vuelvan atrás y prueben otro camino. Todos terminan con ayuda, así que nadie tiene que temer un mal final.
    .easy = Noor construye una torre. Le escribe alguien que no conoce. Ayúdala a elegir.
    .name = Noor
    .other = MaxStar
    .hello = ¡Ey, qué linda torre!
    .coins = Tengo monedas gratis para ti.
    .what-for = ¿A cambio de qué?
    .what-for-why = Es muy buena pregunta. El chat sigue de todos modos. Noor puede parar cuando quiera.
    .earn-mine = Nah, yo me gano las mías.
    .earn-mine-why = Corto y amable. A MaxStar no lo conoce, y así no queda nada que devolver.
    .thank-you = ¡Guau! Bueno, ¡gracias!
    .thank-you-why = Monedas gratis suenan genial, y muchos niños y niñas responden así. Si hay un truco, es cosa de MaxStar.
    .move = Mejor hablemos en otra aplicación.
    .which-one = Bueno. ¿En cuál?
    .which-one-why = Decir que no puede parecer descortés. Pero fuera del juego, quienes ayudan ya no ven nada.
    .busy-now = Luego. Ahora toca el techo.
    .busy-now-why = Así Noor gana tiempo para pensar. Con «yo me quedo aquí» queda claro.
    .staying = Yo me quedo aquí.
    .staying-why = Aquí puede reportar y bloquear. A quien juega limpio no le molesta.
    .hush = Que quede entre nosotros, ¿sí?
    .mom-knows = Mi mamá de acogida conoce mis juegos.
    .mom-knows-why = Ahora MaxStar sabe que Noor no esconde nada. Los trucos necesitan silencio.
    .okay-hush = Bueno. No cuento nada.
    .okay-hush-why = Noor quiere ser amable. Pero una promesa así no cuenta. Todavía puede contarlo.
    .funny-secret = Qué secreto tan raro.
    .funny-secret-why = Algo le parece raro, y tiene razón. También puede decírselo a una persona adulta.
    .later-coins = Más tarde, Noor sigue pensando en las monedas. Se lo cuenta a la maestra Ade en la escuela.
    .later-app = Más tarde, a Noor le da mala espina. Le muestra el chat a su mamá de acogida, la señora Haddad.
    .later-secret = Más tarde, el secreto no la deja dormir. Noor se lo cuenta a Nadia, y Nadia llama a la señora Haddad.
    .thinks = Noor deja la piedra y piensa. Después va a la cocina.
    .told = Noor le muestra el chat a la señora Haddad. Lo guardan, reportan a MaxStar y lo bloquean. Y la reina gata ya tiene techo.
    .helped = «Qué bueno que me lo contaste». Guardan el chat, reportan a MaxStar y lo bloquean. Noor no está en problemas.

spare-stones = Al día siguiente, alguien nuevo se para frente a la puerta. ¿Qué debería escribir Noor esta vez?
    .title = Piedras para el techo
    .notes = Pregunte en qué se distingue este chat del primero. No piden nada a cambio, y un «no» está bien. Diga claramente que tampoco sabemos quién es TinyOak; solo que hasta ahora no hay ninguna señal.
    .easy = Se acerca alguien más. Hasta ahora no hay nada raro. Ayuda a Noor a elegir.
    .name = Noor
    .other = TinyOak
    .hi-tower = ¡Ey, qué linda torre!
    .stones = Me sobran piedras. ¿Quieres?
    .by-the-gate = ¡Sí! Déjalas junto a la puerta.
    .by-the-gate-why = Se habla de piedras y todo queda en el juego. Noor puede disfrutarlo.
    .what-you-want = ¿Qué quieres a cambio?
    .what-you-want-why = Después de lo de ayer, es bueno preguntar. La respuesta le dirá mucho.
    .got-enough = Ya tengo bastantes, gracias.
    .got-enough-why = «No, gracias» siempre está bien. Fíjate en cómo lo toma TinyOak.
    .nothing = Nada. Estoy haciendo espacio.
    .left-there = Listo. ¡Arriba los gatos!
    .fair = Está bien. ¡Suerte con el techo!
    .roof-on = La reina gata se muda. Noor sigue guardándose su nombre y su escuela. En la cena le cuenta todo sobre el techo a la señora Haddad.

same-start =
    Los dos jugadores dijeron lo mismo al principio. La diferencia vino después. Un regalo no pedía nada. El otro quería llevarse a Noor a otro lado y que se callara.

    Así que no mires si suena lindo. Mira qué te pide: así se descubre a la gente tramposa. Puedes bloquear y contarlo. Nunca debes nada por un regalo, aunque ya lo hayas aceptado.
    .title = Mira qué te pide
    .alt = Una caja de regalo. De ella sale un hilo largo que se pierde de vista.
    .slide = Los dos dijeron lo mismo al principio. Mira qué viene después. ¿Qué pide el regalo? Nunca debes nada por un regalo, aunque ya lo hayas aceptado.
    .easy = Algo lindo puede ser un truco. Mira qué te pide. Por un regalo no debes nada.
    .notes = Pregunte en qué se diferencia un regalo de cumpleaños de uno con trampa. Diga la última frase dos veces. La necesita sobre todo quien ya aceptó algo.

new-neighbor = Sam tiene 8 años y hace cien preguntas al día. Ahora le preguntan a él. Busca cada señal de alerta.
    .slide = Sam tiene 8 años y hace cien preguntas al día. Ahora le preguntan a él. Di el número de cada señal de alerta.
    .title = Alguien pregunta por la parada de Sam
    .notes = Hay dos señales. Lo que escribe Sam nunca es una señal, pero en una línea dio un dato. Pregunte en cuál. No es su culpa: quería ser amable.
    .name = Sam
    .other = RiverKid
    .dragon-cave = ¡La cueva del dragón es dificilísima!
    .dragon-cave-why = Habla del juego y nada más. No pide nada.
    .sam-cave = ¡Sí! ¿Ya probaste la cuerda?
    .sam-cave-why = Sam da un consejo. Eso no le dice a nadie quién es.
    .eight-too = Yo también tengo 8 y vivo cerca de ti.
    .eight-too-why = Eso lo puede escribir cualquiera. Sam no puede comprobarlo, y así parece que son cercanos.
    .sam-bus = ¿En serio? Yo tomo el autobús azul.
    .sam-bus-why = Aquí Sam dio un dato. Quería ser amable, y no es su culpa. Puede contárselo a su mamá.
    .which-stop = ¿En qué parada esperas?
    .which-stop-why = Es una pregunta personal. La parada dice dónde está Sam cada mañana.
    .sam-gone = Eso me lo guardo. ¡Adiós!
    .sam-gone-why = Sam para y se va. No tiene que explicar nada.

about-what = Lee cada mensaje de un juego. ¿Es solo amable o es una señal de alerta?
    .title = Casi iguales
    .notes = Los mensajes van en parejas que suenan parecido. Pregunte qué cambia: ¿se trata del juego o de Sam? ¿Lo puede saber cualquiera o nadie?
    .bin-friendly = Amable
    .bin-warning = Señal de alerta
    .again-at-six = «¿Otra carrera a las seis?»
    .again-at-six-why = Se trata del juego, y un «no» está bien.
    .home-at-six = «¿A las seis no hay nadie en tu casa?»
    .home-at-six-why = Se trata de ti y de tu casa. Ningún juego necesita saberlo.
    .our-team-name = «Busquemos un nombre para el equipo».
    .our-team-name-why = El nombre de un equipo lo puede ver cualquiera. No hay nada que esconder.
    .only-us-two = «Busquemos un lugar para los dos solos».
    .only-us-two-why = Te aleja de los demás, y también de la ayuda.
    .ask-your-mom = «Pregúntale a tu mamá si puedes».
    .ask-your-mom-why = Quiere que una persona adulta lo sepa. Es buena señal.
    .moms-asleep = «Espera a que tu mamá se duerma».
    .moms-asleep-why = Quiere que ninguna persona adulta lo sepa.

leo-tells =
    .title = La mochila pesada de Leo
    .tablet-alt = Leo está en su silla de ruedas junto a una mesa. En la tableta hay un mensaje.
    .took-coins = Leo aceptó las monedas. Y llega un mensaje.
    .wants-favor = «Me debes una». Ay, no.
    .bench-alt = Leo, en su silla de ruedas, junto a una banca del parque. Ray, el tío de Mina, lo escucha sentado. Entre los dos hay una mochila pesada.
    .uncle-sits = Tengo tiempo. Cuéntame todo.
    .who-leo = Leo
    .who-uncle-ray = Tío Ray
    .ask = Ray es el tío de Mina, y Leo confía en él. ¿Con qué palabras empieza?
    .heavy-thing = Alguien me asusta en un juego. ¿Me ayudas?
    .heavy-thing-why = El tío Ray entiende de inmediato que es importante. Se vuelve hacia Leo y lo escucha.
    .just-wondering = ¿Tú juegas en internet a veces?
    .just-wondering-why = Abre la conversación, y eso está bien. Pero el tío Ray puede creer que pregunta por preguntar. Con una frase más, se entiende.
    .never-mind = Conozco a un niño que aceptó monedas.
    .never-mind-why = Hablar de «un niño» es una buena manera de empezar. Tal vez el tío Ray no note que se trata de Leo. Puede decirlo después.
    .notes = Lea las burbujas con dos voces. Después, que cada quien diga una vez en voz alta las primeras palabras elegidas, a la pared o a su pareja. No se graba nada. No pida historias propias.

not-heard =
    A veces una persona adulta se encoge de hombros: «Es solo un juego». Eso duele. Hiciste bien en contarlo y no es tu culpa.

    Ve con otra: una tía, una entrenadora, un enfermero. ¿Alguien te hace daño o no te escucha? Elige a otra persona o una línea de ayuda. También puede tratarse de alguien que conoces.
    .title = Si una persona no escucha, otra sí
    .alt = Una niña o un niño frente a cinco personas adultas: entrenadora, enfermero, abuela, maestra y vecino.
    .slide = ¿Una persona adulta no le dio importancia? Ve con otra: una tía, una entrenadora, un enfermero o una línea de ayuda. No es tu culpa. Nunca es tarde para contarlo.
    .easy = ¿Alguien no te escuchó? Busca a otra persona adulta o una línea de ayuda. No es tu culpa.
    .notes = Léalo despacio. No pregunte si a alguien le pasó. Si después alguien quiere hablar, escuche con calma y siga los pasos de su escuela.

which-moves = MaxStar escribió tres mensajes. ¿Cuál aleja a Noor de la ayuda?
    .race-again = «¿Otra carrera a las seis?»
    .race-again-why = La carrera queda en el juego. Noor puede decir que sí o que no.
    .what-street = «¿En qué calle vives?»
    .what-street-why = También es una señal de alerta: pregunta dónde vive. Pero el chat sigue donde está.
    .other-app = «Mi otra aplicación es mejor».
    .other-app-why = En el juego puede reportar y bloquear. Allá, tal vez no.

sword-birthday = El primo de Sam le regala una espada en un juego: «¡Feliz cumpleaños!». ¿Qué debería hacer Sam?
    .say-thanks = Dar las gracias y seguir jugando
    .say-thanks-why = Sam conoce a su primo, y nadie le pide nada. Es un regalo y ya.
    .turn-down-favor = Negarse al favor y seguir jugando
    .turn-down-favor-why = Aquí no hay ningún favor. El primo solo quiere que Sam se divierta.
    .ask-first = Hablar del precio con una persona adulta
    .ask-first-why = Preguntar siempre está bien. Aquí no hay precio, así que Sam puede disfrutarlo.

sword-favor = Alguien le regala a Sam una espada. Y luego: «Ahora haz mi tarea». ¿Qué debería hacer Sam?
    .say-thanks = Dar las gracias y seguir jugando
    .say-thanks-why = Es una respuesta amable. Pero la tarea sigue ahí, y Sam no la debe.
    .turn-down-favor = Negarse al favor y seguir jugando
    .turn-down-favor-why = Primero un regalo y después un trabajo: ahí está la trampa. Sam no debe nada, ni por la espada.
    .ask-first = Hablar del precio con una persona adulta
    .ask-first-why = Preguntar siempre está bien. Aquí el precio ya está claro: un favor que Sam no debe.

trade-shield = En un juego, alguien ofrece dos espadas por el mejor escudo de Sam. ¿Qué debería hacer Sam?
    .say-thanks = Dar las gracias y seguir jugando
    .say-thanks-why = Todavía no es un regalo. Sam daría su mejor escudo.
    .turn-down-favor = Negarse al favor y seguir jugando
    .turn-down-favor-why = Aquí nadie quiere un favor. Es un intercambio, y puede ser justo o no.
    .ask-first = Hablar del precio con una persona adulta
    .ask-first-why = Un intercambio no se deshace. Entre dos se ve mejor si es justo.

cousin-pass = Alguien mayor que Mina conoce le compra un pase de juego. «Ahora eres de mi equipo y haces lo que yo digo». ¿Qué debería hacer Mina?
    .take-pass = Aceptar el pase y obedecer al equipo
    .take-pass-why = Mina quiere ser justa. Pero un pase no la compra. Puede decir que no.
    .keep-pass-no-favor = Con pase o sin pase, no recibir órdenes
    .keep-pass-no-favor-why = Un regalo no le da a nadie derecho a mandar. Vale también para gente conocida.
    .ask-who-pays = Preguntar cuánto costó y pagar la mitad
    .ask-who-pays-why = Pagar la mitad parece justo. Pero la trampa no es el dinero, sino las órdenes.

grandpa-guests = Leo quiere contárselo hoy a su abuelo. Hay visitas hasta tarde. ¿Cómo puede empezar Leo?
    .note-under-cup = Poner una nota bajo la taza del abuelo
    .note-under-cup-why = Una nota sirve cuando hay gente. «Ven a mi cuarto, por favor. Es importante».
    .on-the-walk = Decirlo camino a la escuela
    .on-the-walk-why = Caminar es un buen momento para hablar. Pero eso es mañana, y Leo quiere contarlo hoy.
    .show-tablet = Mostrar el chat en la tableta
    .show-tablet-why = Mostrarlo ayuda cuando faltan las palabras. Pero las visitas también lo verían.

walk-to-school = Milo le dice a Leo: «Yo hablo mejor cuando me muevo». ¿Qué podría hacer Milo con el abuelo?
    .note-under-cup = Poner una nota bajo la taza del abuelo
    .note-under-cup-why = Una nota sirve cuando hay gente. Milo quiere hablar mientras se mueve.
    .on-the-walk = Decirlo camino a la escuela
    .on-the-walk-why = Uno al lado del otro, sin que lo miren: así habla Milo.
    .show-tablet = Mostrar el chat en la tableta
    .show-tablet-why = Mostrarlo ayuda cuando faltan las palabras. A Milo no le faltan. Quiere moverse.

loud-gym = Mina quiere contarle a la entrenadora Ruiz de un chat cruel. Hay mucho ruido, y todo el equipo está cerca. ¿Cómo puede empezar?
    .two-minutes = «¿Tiene dos minutos después?»
    .two-minutes-why = Es corto, y nadie más tiene que saber de qué se trata. La entrenadora puede buscar un lugar tranquilo.
    .show-everyone = «¡Miren todos este chat!»
    .show-everyone-why = Así lo vería la entrenadora. También lo vería el equipo, y Mina quiere hablar con una sola persona.
    .funny-first = «Entrenadora, ¿quiere oír un chiste?»
    .funny-first-why = Un chiste rompe el hielo. Pero aquí la entrenadora puede reírse y seguir con la práctica.

drawing-lines = Mina dibuja en una aplicación. Alguien nuevo le escribe tres mensajes. ¿Cuál pregunta quién es Mina?
    .color-dragon = «¿Puedo pintar tu dragón?»
    .color-dragon-why = Se trata del dibujo. Mina puede decir que sí o que no.
    .which-bus = «¿Qué autobús tomas?»
    .which-bus-why = Un autobús dice dónde vive Mina y a qué hora sale. No tiene que contestar.
    .own-app = «Dibujemos en mi aplicación».
    .own-app-why = Es otra clase de señal: se lleva el chat. Pero no pregunta quién es Mina.

club-lines = A Leo le escribe un amigo de un compañero del equipo. ¿Qué mensaje puede contestar sin pensarlo mucho?
    .which-player = «¿Qué jugador te gusta más?»
    .which-player-why = A mucha gente le gusta el mismo jugador. Así nadie encuentra a Leo.
    .which-field = «¿En qué cancha entrenas?»
    .which-field-why = Suena a puro fútbol. Pero la cancha y el día dicen dónde está Leo.
    .write-elsewhere = «Mejor escríbeme por otro lado, ¿sí?»
    .write-elsewhere-why = Puede que no sea nada. Aun así, Leo puede quedarse donde su abuelo puede ayudar.
