lesson = Cómo funciona el grooming
    .summary = Dos personas le escriben a Luca por el ajedrez. Los chats empiezan igual. ¿Dónde se separan?
    .can-name-tricks = distinguir una pregunta común de una que te enreda
    .can-meet-plan = ver qué le falta a un plan para verse con alguien
    .can-set-down = elegir a quién contárselo, y con quién seguir después
    .discuss-where-they-part = Dos chats empiezan con la misma frase. ¿Dónde se separan?
    .discuss-alone-in-town = ¿Cómo puede un grupo ayudar a alguien que acaba de llegar?
    .discuss-good-no = ¿Qué frase corta sirve como un buen «no»?
    .home-met-online = ¿Alguna vez te encontraste con alguien a quien solo conocías de lejos? ¿Cómo lo planeaste?
    .home-come-along = ¿Quién podría acompañar a alguien de mi edad a ver a una amiga o un amigo de internet?
    .home-easier = ¿Cuándo es buen momento para contarte algo difícil de decir?
    .family = Juega una partida de lo que sea con alguien de tu casa. Quien pierda dice «no» con tres voces: de robot, de ópera y la suya.
    .teacher = El objetivo: que el grupo juzgue un contacto por lo que pide y conozca el plan para verse con alguien. Hablen de Luca y de Vera, y no pida historias personales. Suelen decir «yo lo bloqueo y ya». Responda que bloquear está bien, y que el grooming está hecho para que nadie quiera bloquear.

chess-friend = Luca tiene 11 años y acaba de mudarse. Juega en el grupo de ajedrez en línea de la biblioteca. Después de una partida le escribe alguien a quien nunca ha visto. ¿Qué debería escribir Luca?
    .title = Buena partida, Luca
    .notes = Aquí no piden nada peligroso. Diga claramente que tampoco sabemos quién es alfil_lento; solo que hasta ahora no hay ninguna señal. Pregunte qué hace el señor Novak con eso el viernes: llama y va con él.
    .easy = Luca acaba de mudarse. Le gusta el ajedrez. Alguien le escribe. Hasta ahora no hay nada raro.
    .name = Luca
    .other = alfil_lento
    .hello = ¡Buena partida! ¿Quién te enseñó esa jugada del caballo?
    .from-grandpa = Mi abuelo. La llama «el brinco».
    .from-grandpa-why = Habla de ajedrez y un poquito de su abuelo. Con eso nadie encuentra a Luca.
    .see-you-around = Gracias. ¡Nos vemos por aquí!
    .see-you-around-why = Corto también está bien. Luca decide cuánto quiere hablar.
    .chess-night = El viernes hay ajedrez en la biblioteca. Trae a tu papá, el mío también va.
    .be-there = A mi papá le va a encantar. ¡Nos vemos!
    .be-there-why = Qué bueno que piensa en su papá. Falta un paso: preguntarle antes de decir que sí.
    .ask-dad = Le pregunto a mi papá. También le gano a él.
    .ask-dad-why = Luca pregunta antes de planear. Su papá puede ir, así que no se esconde nada.
    .just-online = No es lo mío. ¿Otra partida?
    .just-online-why = Por ahora le basta con jugar en línea, y no da explicaciones. Fíjate en cómo lo toma la otra persona.
    .check-first = Pregúntale antes, ¿sí?
    .mine-loses = El mío pierde con todo el mundo. ¡Los esperamos!
    .take-white = Claro. Tú llevas las blancas.
    .friday = El señor Novak llama a la biblioteca y va con él. Hasta ahora no hay nada raro. En la entrada, una chica de trenzas vende muffins en forma de torre.
    .one-more = Juegan hasta la cena. Luca le cuenta a su papá lo del viernes. Todavía puede pensarlo.

luca-chat = Una semana después le escribe otra persona. ¿Qué debería escribir Luca esta vez?
    .title = Otra buena partida
    .notes = Que el grupo encuentre la frase donde los dos chats se separan. No es el tono. Una persona quiere que vaya el papá; la otra quiere a Luca solo. Vuelvan atrás y prueben otro camino: todos llevan a la ayuda.
    .easy = Le escribe otra persona. Empieza igual. Después cambia. Ayuda a Luca a elegir.
    .name = Luca
    .other = peon_nueve
    .hello = ¡Buena partida! ¿Quién te enseñó esa jugada del caballo?
    .from-grandpa = Mi abuelo. La llama «el brinco».
    .from-grandpa-why = Hasta aquí es la misma pregunta amable de la semana pasada, y la misma respuesta amable.
    .lost-games = Perder unas cien partidas.
    .lost-games-why = Una broma está bien. Hasta ahora no le piden nada raro.
    .real-game = Juguemos en persona.
    .sure-when = ¡Sí! ¿Cuándo?
    .sure-when-why = Querer un amigo es un buen deseo. Lo que esa persona haga con él no es cosa de Luca, y su papá puede ayudarlo.
    .dad-asks = ¡Qué bien! Mi papá va a preguntar quién va.
    .dad-asks-why = Qué bueno que menciona a su papá. Así puede nombrar a alguien la otra persona. Quién acompaña a Luca lo deciden él y su papá.
    .nosy-dad = ¡Qué bien! Así conoces a mi papá. Es muy curioso.
    .nosy-dad-why = Amable y claro. Ahora se verá qué le parece a la otra persona que haya un adulto.
    .only-you = Sin adultos. Nada más tú.
    .house-rule = Te vas a perder los sándwiches de mi papá.
    .house-rule-why = Es un no en forma de broma, y Luca cierra el chat. No discute quién tiene razón.
    .he-reads = Mi papá solo lee ahí. ¡Adiós por hoy!
    .he-reads-why = Luca se va, y eso está bien. No hace falta que vuelva: la respuesta ya está. Esta persona lo quiere solo.
    .leave-him-out = Bueno, creo que puedo ir solo.
    .leave-him-out-why = Luca no quiere perder a su único amigo del ajedrez. Puede echarse para atrás ahora o después.
    .later-sure = Más tarde, Luca se acuerda de la noche de ajedrez. Ahí los papás son bienvenidos. Se levanta de la cama.
    .later-dinner = Más tarde, la cena no le sabe a nada. Luca deja el tenedor y empieza a hablar.
    .pause = Luca mira el tablero. Su siguiente jugada no está ahí. Sale del chat.
    .told = Los mensajes se quedan donde están. Hay luz en la cocina, y Luca entra. Después, él y su papá los guardan, reportan la cuenta en la aplicación y la bloquean.
    .helped = «Qué bueno que viniste», dice el señor Novak. Guardan el chat, reportan a esa persona en la aplicación y la bloquean. «Aunque hubieras ido, querría saberlo».

luca-kitchen =
    .title = Luz en la cocina
    .dog-alt = Luca está frente a su nueva escuela y deja que un perrito le huela la mano.
    .three-weeks = Tres semanas aquí. Un amigo, por ahora.
    .good-boy = Al menos tú no preguntas de dónde vengo.
    .board-alt = Luca está sentado en la cocina frente a un tablero de ajedrez. Su papá pone dos tazas en la mesa.
    .same-evening = Esa noche, después del segundo chat.
    .who-wins = ¿Todavía despierto? ¿Quién va ganando?
    .who-luca = Luca
    .who-mr-novak = Señor Novak
    .ask = ¿Con qué frase se entera su papá?
    .queen-thing = Alguien me ganó. Y con tu jugada de la reina.
    .queen-thing-why = Con el ajedrez se habla mejor, así que es un buen comienzo. Quizás su papá solo oiga la jugada. Con una frase más, se entiende.
    .without-you = Alguien quiere verme. Y que vaya sin ti.
    .without-you-why = Con ocho palabras, el señor Novak ya está sentado. Luca no necesita toda la historia para empezar.
    .just-tired = La escuela es enorme. Y ahí no tengo amigos.
    .just-tired-why = Es verdad, y a su papá le importa. Todavía no aparece el otro chat: puede ser la siguiente frase.
    .notes = Léanlo a dos voces. Después, cada quien dice una vez en voz alta la frase elegida, a su pareja o a la pared. Hablen de ser nuevo: sentirse solo es común, y hay quien se aprovecha de eso.

what-it-means =
    Las dos personas empezaron igual. Una quería que fuera el papá de Luca. La otra lo quería solo.

    Grooming es ganarse poco a poco la confianza de alguien joven para usarla después. Puede hacerlo un adulto o un adolescente mayor, en internet o cerca. Puedes soltarte en cualquier paso. El sí de ayer no te obliga.

    ¿Verte con alguien de internet? Primero pregunta. Te acompaña una persona adulta que ya conoces y que eliges tú.
    .title = Paso a paso
    .alt = Un hilo largo sale de un globo de chat con una cometa y da la vuelta a las esquinas de varias casas.
    .slide = Grooming es ganarse poco a poco la confianza de alguien joven para usarla después. Puedes soltarte en cualquier paso. ¿Verte con alguien? Primero pregunta. Te acompaña una persona adulta que ya conoces y que eliges tú.
    .easy = Hay gente que usa tu confianza. Puedes parar cuando quieras. Pregunta antes de ver a alguien. Ve con un adulto que ya conoces.
    .notes = La palabra es nueva para parte del grupo: léala despacio. Insista en que la mayoría de la gente amable solo es amable. Diga una vez la regla para verse con alguien, y que quien ya fue también puede contarlo.

vera-week = Vera, de 12 años, muestra sus panes en internet. Dice que sí demasiado rápido, y se ríe de eso. Busca cada señal de alerta.
    .slide = Vera, de 12 años, muestra sus panes en internet. Dice que sí demasiado rápido, y se ríe de eso. Di el número de cada línea que sea una señal de alerta.
    .title = Zorro de Azúcar pregunta
    .notes = Hay tres señales. En una de sus líneas, Vera dio un dato; pregunte en cuál y diga que solo quería ser amable. Pregunte qué líneas estarían bien de cualquier persona.
    .easy = Vera hace pan. Una cuenta le escribe. Algunas líneas están bien. Otras son señales de alerta.
    .name = Vera
    .other = zorro_azucar
    .braid-bread = ¿Cómo te quedó tan pareja esa trenza?
    .braid-bread-why = Pregunta por el pan. Va con lo que Vera publicó, y cualquier respuesta está bien.
    .long-strands = Primero hay que estirar mucho las tiras.
    .long-strands-why = Vera da un consejo de cocina. Dice qué sabe hacer, no dónde está.
    .raisins = ¿Con pasas o sin pasas?
    .raisins-why = Sigue hablando de pan. Ser curioso, sin más, no es una señal.
    .market = ¡Sin pasas! Los sábados lo vendo todo en el mercado.
    .market-why = Aquí Vera dio un lugar y un día. Estaba orgullosa de su pan, y eso está bien. Puede contárselo a sus papás.
    .pack-up = ¿A qué hora recoges tu puesto?
    .pack-up-why = Es una pregunta personal. Quiere saber cuándo se va Vera de un lugar.
    .no-others = No necesitas otros amigos.
    .no-others-why = Eso es aislar. Suena cercano y aleja a todos los demás.
    .two-friends = Mmm. Yo me quedo con los míos.
    .two-friends-why = Vera dice lo que quiere. Es una buena respuesta, no una señal.
    .delete-it = Borra este chat esta noche.
    .delete-it-why = Le pide guardar el secreto. Un chat borrado ya no se le puede mostrar a nadie.

free-or-pull = Estas frases vienen en parejas. ¿Cuáles te dejan libre y cuáles te enredan?
    .title = ¿Libre o con un hilo?
    .notes = Pregunte qué cambia dentro de cada pareja. Las frases que dejan libre abren la puerta a más gente y dan tiempo. Después, que cambien una frase que enreda por una que deja libre.
    .bin-free = Te deja libre
    .bin-pulls = Te enreda
    .bring-sister = «Trae a tu hermana».
    .bring-sister-why = Pueden ir otras personas. También puedes decir que no.
    .leave-sister = «Deja a tu hermana en casa».
    .leave-sister-why = Quita de en medio a la gente que te acompaña.
    .no-hurry = «Contesta cuando quieras».
    .no-hurry-why = Te da tiempo. Mañana también sirve.
    .by-nine = «Contesta antes de las nueve o se acabó».
    .by-nine-why = Un reloj y una pequeña amenaza. Una amiga o un amigo sabe esperar.
    .show-dads = «Muéstrales el chat a tus papás».
    .show-dads-why = Aquí no hay nada que esconder.
    .not-for-dads = «El chat no es para tus papás».
    .not-for-dads-why = Deja fuera a quienes podrían ayudar.

set-it-down =
    Querer un amigo es un buen deseo. La culpa es de quien lo usa para engañar, no tuya. ¿Ya se vieron? ¿Aceptaste un regalo? ¿Prometiste callar? Puedes contarlo hoy o dentro de un año.

    Elige a alguien: una tía, un orientador, una entrenadora. ¿Justo esa persona te hace daño, o no te hace caso? Ve con otra, o con una línea de ayuda. Para los momentos más oscuros hay una línea de crisis, en Ayuda.
    .title = Puedes soltarlo
    .alt = Un teléfono boca abajo, junto a una taza caliente y una lámpara en la ventana.
    .slide = La culpa es de quien usa un buen deseo para engañar, no tuya. ¿Ya se vieron? Puedes contarlo cuando sea. Elige a alguien, después a otra persona o una línea de ayuda.
    .easy = Fue un engaño. La culpa no es tuya. Puedes contarlo cuando quieras. Elige a un adulto o una línea de ayuda.
    .notes = Vaya despacio y no pregunte si a alguien le pasó. Nombre a dos personas de su escuela que escuchan, como el orientador o la persona responsable de protección. Quédese cerca unos minutos.

dough-shine = En una aplicación de cocina le preguntan a Vera: «¿Por qué brilla tanto tu pan?». ¿Qué conviene aquí?
    .answer-gladly = Contestar y seguir el chat
    .answer-gladly-why = Se trata de huevo sobre pan. Nadie se entera de dónde está Vera ni a qué hora.
    .leave-out = Contestar, pero sin lugar ni hora
    .leave-out-why = Es una buena costumbre. Aquí nadie preguntó un lugar ni una hora: Vera puede contestar y ya.
    .show-first = Mostrárselo a una persona adulta y luego decidir
    .show-first-why = Mostrarlo siempre está bien. Por una pregunta de pan, también puede contestar de una vez.

plan-mother = Alguien del ajedrez quiere ver a Luca en la biblioteca. El señor Novak leyó el chat y está de acuerdo. «Mi mamá nos cuida a los dos», escribe esa persona. ¿Qué le falta al plan?
    .nothing = Nada. Así está bien
    .nothing-why = Luca preguntó, y habría una persona adulta. Pero la eligió la otra parte, y él nunca la ha visto.
    .asking = Preguntar antes en casa
    .asking-why = En cualquier plan importa. Luca ya preguntó: lo que falta es alguien que él conozca.
    .own-adult = Un adulto elegido en casa
    .own-adult-why = A esa mamá la eligió la otra parte. A Luca lo acompaña su papá, u otra persona que él conozca.

yes-yesterday = Ayer Luca dijo que sí a verse con alguien. Hoy todavía puede decir que no.
    .true-why = El sí de ayer no es una promesa. Un plan se cancela con una frase, o sin ninguna.
    .false-why = A Luca le gusta cumplir su palabra. Esta puede retirarla: un no vale en cualquier paso.

saturday-night = Es sábado y es tarde. Luca quiere hablar esta noche con alguien que no lo conozca. ¿A quién le conviene buscar?
    .counselor = El orientador Okoro, en la escuela
    .counselor-why = El orientador sabe escuchar. Vuelve el lunes, y Luca quiere hablar esta noche.
    .on-the-run = La entrenadora Ruiz, corriendo en la cancha
    .on-the-run-why = Corriendo se habla más fácil. Pero ella conoce a Luca, y no hay entrenamiento hasta el martes.
    .by-text = Una línea de ayuda, por mensaje
    .by-text-why = Algunas líneas contestan de noche, y ahí nadie conoce a Luca. En Ayuda se ve cuáles.

drum-room = En una aplicación de música le preguntan a Milan: «¿Qué tocas y dónde ensayas?». ¿Qué conviene aquí?
    .answer-gladly = Contestar y seguir el chat
    .answer-gladly-why = La primera mitad es pura música. La segunda pregunta dónde encontrar a Milan.
    .leave-out = Contestar, pero sin lugar ni hora
    .leave-out-why = «La batería, y fuerte» ya es una respuesta. Dónde ensaya, se lo guarda.
    .show-first = Mostrárselo a una persona adulta y luego decidir
    .show-first-why = Mostrarlo siempre está bien. Aquí Milan también puede partir la pregunta: batería sí, lugar no.

swim-club = Un hombre que ayuda en el club de natación le escribe a Vera: «Borra lo que te mando». ¿Qué conviene aquí?
    .answer-gladly = Contestar y seguir el chat
    .answer-gladly-why = En el club todos lo quieren, y cuesta dudar de él. Lo que cuenta es que pide secreto.
    .leave-out = Contestar, pero sin lugar ni hora
    .leave-out-why = El lugar y la hora ya los sabe. El problema es que nadie debe ver lo que escribe.
    .show-first = Mostrárselo a una persona adulta y luego decidir
    .show-first-why = Que un adulto pida secreto es una señal, aunque sea alguien conocido. Vera guarda los mensajes y se los muestra a otra persona.

recipe-swap = Alguien de una aplicación de cocina quiere cambiar recetas con Vera en el mercado. Su papá, el señor Silva, estaría a su lado. Ella quiere darle la sorpresa. ¿Qué le falta al plan?
    .nothing = Nada. Así está bien
    .nothing-why = Un lugar público y su propio papá: está casi completo. Pero él no sabe quién viene ni para qué.
    .asking = Preguntar antes en casa
    .asking-why = El señor Silva solo puede cuidarla si lo sabe. Esa es la parte que falta.
    .own-adult = Un adulto elegido en casa
    .own-adult-why = Eso ya está: el señor Silva va a estar ahí. Solo que no sabe nada.

drum-store = Milan quiere conocer en una tienda grande de música a un baterista de un foro. Su mamá leyó el chat, llamó a la tienda y va con él. ¿Qué le falta al plan?
    .nothing = Nada. Así está bien
    .nothing-why = Él preguntó, ella revisó y lo acompaña. Además, Milan puede irse cuando quiera.
    .asking = Preguntar antes en casa
    .asking-why = Es bueno fijarse en eso. La señora Lindqvist ya leyó todo, así que esa parte está.
    .own-adult = Un adulto elegido en casa
    .own-adult-why = A muchos planes les falta justo eso. Aquí lo acompaña su mamá.

older-student = Un estudiante mayor le manda a Vera mensajes raros. Ella busca a alguien que pueda hacer algo en la escuela. ¿A quién le conviene buscar?
    .counselor = El orientador Okoro, en la escuela
    .counselor-why = Conoce a los dos y los pasos de la escuela. Ahí mismo puede hacer algo.
    .on-the-run = La entrenadora Ruiz, corriendo en la cancha
    .on-the-run-why = Ella escucha y lo pasaría al orientador. Si va directo con él, Vera lo cuenta una sola vez.
    .by-text = Una línea de ayuda, por mensaje
    .by-text-why = Una línea sirve para hablar cualquier día. Dentro de la escuela puede hacer poco.

on-the-move = En una oficina, Milan se queda mudo. Si se mueve, le salen las palabras. Quiere contarlo mañana. ¿A quién le conviene buscar?
    .counselor = El orientador Okoro, en la escuela
    .counselor-why = Lo ayudaría, y tiene tiempo. Pero una silla en una oficina es justo lo que deja mudo a Milan.
    .on-the-run = La entrenadora Ruiz, corriendo en la cancha
    .on-the-run-why = Lado a lado, sin aliento y sin que nadie lo mire: así habla Milan.
    .by-text = Una línea de ayuda, por mensaje
    .by-text-why = A mucha gente le sirve escribir. Milan habla mejor en voz alta y en movimiento.
