lesson = Retos, sobornos y «si no…»
    .summary = Qué son un reto, un soborno y una amenaza, y cómo soltarlos.
    .can-dare-no-order = decir que no a un reto, aunque otros lo hayan hecho
    .can-gift-owes-nothing = saber que un regalo no se tiene que pagar
    .can-threat-steps = ordenar los primeros pasos después de una amenaza
    .can-tell-next = contárselo a alguien, y a la siguiente persona si hace falta
    .discuss-fun-or-not = ¿Cuándo es divertido un reto y cuándo deja de serlo?
    .discuss-hard-to-say = ¿Por qué cuesta decir que no delante de los demás?
    .discuss-easier-telling = ¿Qué podría decir una persona adulta para que sea fácil contar?
    .home-say-no-line = ¿Cuál es tu mejor frase para decir «no, gracias»?
    .home-rafi-next = ¿Qué harías si Rafi fuera tu amigo?
    .home-three-people = ¿A qué tres personas les contarías una amenaza?
    .family = En la cena, jueguen al «no más raro». Alguien ofrece algo absurdo por un reto. Los demás buscan cada vez una forma nueva de decir que no.
    .teacher = La meta: un reto no es una orden, un regalo no crea deudas y una amenaza es cosa de quien la hace. Quédese con Rafi, Lumi e Ivo, y no pida historias del recreo. Si oye «no debió participar», responda que la presión es un truco y que la ayuda llega sin culpar.

two-dares =
    .title = Un reto que puedes soltar
    .street-alt = Tres niños van juntos por una calle. Rafi usa silla de ruedas y un amigo lleva un bastón blanco.
    .love-dares = A Rafi y a sus amigos les encantan los retos.
    .who-cleo = Cleo
    .who-hops = ¿Quién llega saltando a la puerta?
    .gate-alt = Cleo llega saltando a la puerta de un jardín y se ríe. Rafi levanta una mano.
    .who-rafi = Rafi
    .not-me = Hoy yo no. ¡Yo cuento!
    .okay = ¡Va! Qué reto tan divertido.
    .home-alt = Rafi está en casa, a la mesa. En su tableta hay un mensaje de un planeta.
    .message = Más tarde llega un mensaje: «Hazlo, o te vas».
    .pressure = Eso no es un reto. Es presión. Siempre puedo decir que no.
    .notes = Hagan dos retos inofensivos, como saltar en un pie o un trabalenguas. Celebre el «no» tanto como el «sí». Luego pregunte qué cambia cuando nadie puede decir que no. Para terminar: un reto nunca es una orden.

rafi-dared = Rafi tiene 9 años. Un niño de su club de natación le escribe por la noche. ¿Qué debería escribir Rafi?
    .title = «Todos los demás lo hicieron»
    .notes = Después de cada respuesta, pregunte cómo se siente Rafi y qué está haciendo el otro niño. Todos los caminos terminan con ayuda, así que prueben otro. Es alguien que Rafi conoce: diga que eso también pasa.
    .name = Rafi
    .other = Tino
    .want-dare = Hola, Rafi. ¿Quieres un reto?
    .any-dare = ¡Claro! Hago cualquier reto.
    .any-dare-why = Rafi quiere ser valiente, y los retos antes eran divertidos. Pero ahora elige Tino. Rafi todavía puede cambiar de idea.
    .tell-first = Primero dime cuál es.
    .tell-first-why = Rafi mira antes de saltar. Eso es inteligente. Aun así, Tino intenta empujarlo.
    .rather-play = Hoy no. ¿Jugamos ajedrez?
    .rather-play-why = Rafi dice que no y sigue siendo amable. Hasta tiene un plan mejor.
    .all-did = Graba tu baile chistoso. Todos los demás lo hicieron.
    .who-all = ¿Quiénes son todos los demás?
    .who-all-why = ¡Buena pregunta! Rafi no se lo cree sin más. A Tino no le gusta.
    .no-dance = No. Yo no me grabo.
    .no-dance-why = Es corto y claro. Rafi no necesita dar razones.
    .do-it = Bueno, pero solo una vez.
    .do-it-why = Si todos lo hicieron, cuesta ser el único que no. Para eso es el empujón. La ayuda sigue ahí.
    .or-else = Hazlo, o cuento quién te gusta.
    .not-writing = Ya no te contesto. Lo voy a contar.
    .not-writing-why = Rafi se detiene aquí. La amenaza pierde fuerza cuando alguien que ayuda la conoce.
    .give-in = Está bien. Pero ya no sigas.
    .give-in-why = Rafi quiere que se acabe, como casi todo el mundo. Pero una amenaza suele volver. Necesita a alguien que ayude.
    .threat-back = ¡Entonces yo también cuento lo tuyo!
    .threat-back-why = Rafi está enojado, y es justo. Pero así la pelea sigue. Una persona adulta puede terminarlo mejor.
    .later-any = Más tarde, el reto no le gusta a Rafi. Se siente atrapado. Se lo cuenta a su prima mayor y a su papá.
    .later-dance = Más tarde, Rafi quiere recuperar su video. Se siente atrapado. Se lo cuenta a su entrenador.
    .later-give = Más tarde, Tino quiere otra cosa. Rafi se siente atrapado. Se lo cuenta a la maestra Ade.
    .thinks = Rafi respira hondo. Esto es demasiado grande para dos niños. Deja el teléfono.
    .told = Rafi le muestra el chat a su papá. «Gracias por contármelo», dice su papá. «Tino hizo mal». Habla con el entrenador, y el entrenador habla con Tino. El lunes, Rafi nada tan rápido como siempre.
    .helped = «No estás en problemas», le dicen a Rafi las personas adultas. Ellas hablan con la familia de Tino y con el club. Quitan el video. Esa noche, Rafi duerme bien.

gift-thread =
    Un soborno es un regalo que quiere algo a cambio. «Toma estas gemas. Ahora tienes que hacer esto». Trae un hilo.

    Puedes soltar el hilo. Un regalo no obliga a nadie. Si lo aceptaste, no hiciste nada malo. Todavía puedes decir que no, y todavía puedes contarlo.
    .title = Un regalo con hilo
    .alt = Una caja de regalo en el suelo. Un hilo largo sale de ella y se pierde de vista.
    .slide = Un soborno es un regalo que quiere algo a cambio. Un regalo no obliga a nadie. Si lo aceptaste, todavía puedes decir que no y contarlo.
    .notes = Pida ejemplos de regalos que no quieren nada, como una tarjeta de cumpleaños. Luego ate un hilo a una caja y jale: eso es un soborno. Diga dos veces que quien aceptó el regalo no hizo nada malo.

lumi-chat = Lumi cuida un jardín en su juego. Pasa un jugador. Presiona cada línea que sea una señal de alerta.
    .title = El jugador de la cerca
    .notes = Lean el chat a dos voces. Que el grupo muestre el pulgar en cada línea antes de abrirla. Pregunte cuál podría venir también de una amiga de verdad.
    .name = Lumi
    .other = FernKing
    .cool-garden = ¡Qué jardín! Me gustan las abejas.
    .cool-garden-why = Es una frase amable sobre el juego. No pide nada.
    .thanks-bees = ¡Gracias! Yo hice las colmenas.
    .thanks-bees-why = Lumi habla del juego. No dice nada de ella.
    .here-gems = Toma 300 gemas, solo para ti.
    .here-gems-why = Un regalo grande de alguien nuevo merece una segunda mirada. Puede traer un hilo.
    .plant-tip = Las rosas crecen mejor junto al lago.
    .plant-tip-why = Es un consejo del juego. La gente los comparte todo el tiempo.
    .now-owe = Ahora tienes que hacer algo por mí.
    .now-owe-why = Aquí está el hilo. Lumi no debe nada y puede decir que no.
    .hush = No le hables de esto a tu familia.
    .hush-why = Quien juega limpio no necesita secretos. Este es un buen motivo para contarlo.

bag-down =
    Una amenaza dice: «Hazlo, o si no…». Se siente como una mochila pesada. Quiere que la cargues a solas.

    La amenaza es cosa de quien la hace. No es tu culpa, aunque hayas hecho lo que te dijo. Puedes dejar la mochila en el suelo. Cuéntaselo a alguien de confianza.
    .title = Deja la mochila pesada
    .alt = Una niña deja una mochila pesada junto a una persona adulta sentada en una banca.
    .slide = Una amenaza dice: «Hazlo, o si no…». Es cosa de quien la hace, y no es tu culpa. Puedes dejar la mochila pesada. Cuéntaselo a alguien de confianza.
    .notes = Levante una mochila pesada y pásela: ¿quién ayuda a cargarla? Diga que una amenaza parece más grande mientras es secreta. Repita que quien cedió también puede contarlo.

ivo-steps = Un compañero le escribe a Ivo: «Dame tus patines, o publico tu foto fea». Ordena los pasos de Ivo.
    .title = Los pasos de Ivo
    .notes = Cinco personas del grupo toman las tarjetas y buscan su lugar. Pregunte qué se perdería si Ivo borrara el chat primero. Señale que lo difícil lo hace la persona adulta.
    .stop-there = Dejar de escribirle
    .stop-there-why = Esto va primero. Ivo no debe ninguna respuesta, ni los patines.
    .leave-them = Dejar los mensajes en el chat
    .leave-them-why = Ivo se detiene y no borra. Los mensajes muestran lo que pasó.
    .find-person = Ir con su abuela a la cocina
    .find-person-why = Ivo elige a alguien que está cerca y tranquilo. También podría ser su maestra.
    .show-all = Dejar que ella lea el chat
    .show-all-why = Así Ivo no tiene que decirlo todo. Ella puede leerlo y ayudar.
    .block-with = Bloquear al compañero, con ayuda de ella
    .block-with-why = Esto va al final, cuando ella ya tiene el chat. La escuela también se entera.

more-people =
    Piensa en tres personas: en casa, en la escuela y una más. Si quieres, di solo: «Necesito ayuda con un mensaje».

    ¿Una no te escucha, o es quien te hace daño? Ve con la siguiente, o llama a una línea de ayuda. Puedes contarlo en cualquier momento.
    .title = Tres personas, y la siguiente
    .alt = Un niño frente a cinco personas adultas: un entrenador, una enfermera, una abuela, una maestra y un vecino.
    .slide = Piensa en tres personas a quienes contarles. ¿Una no te escucha o te hace daño? Ve con la siguiente, o llama a una línea de ayuda. Puedes contarlo en cualquier momento.
    .notes = Cada quien piensa en tres personas sin decir nombres. Practiquen la frase corta en parejas, primero con voz graciosa. Muestre dónde está Ayuda en esta aplicación.

good-dare = ¿Cómo sabes que un reto es divertido?
    .everyone-did = Todos los demás lo hicieron
    .everyone-did-why = Suena seguro si todos lo hicieron. Pero muchas veces «todos» no es verdad. Mira si puedes decir que no.
    .can-stop = Puedes parar cuando quieras
    .can-stop-why = Un reto divertido termina en cuanto alguien dice que no. Nadie se enoja por eso.
    .stays-quiet = Se queda entre ustedes dos
    .stays-quiet-why = Un secreto puede sentirse especial. Pero si un reto debe ser secreto, es motivo para contarlo.

took-gems = Quien acepta un regalo en un juego tiene que dar algo a cambio.
    .true-why = Parece justo devolver algo. Pero un regalo no obliga a nadie. Puedes decir que no y contarlo.
    .false-why = No debes nada. Puedes decir que no, y todavía puedes contárselo a alguien.

first-thing = Alguien escribe: «¡Hazlo, o si no…!». ¿Qué conviene hacer primero?
    .answer-fast = Contestar algo rápido
    .answer-fast-why = Quieres aclararlo, y es normal. Pero cada respuesta lo alarga. Primero detente.
    .wipe-chat = Borrar el chat enseguida
    .wipe-chat-why = Da alivio hacer que desaparezca. Pero quien ayuda necesita leerlo. Déjalo ahí.
    .stop-writing = No contestar y buscar ayuda
    .stop-writing-why = Así no hay a quién empujar. Alguien de confianza puede seguir desde aquí.

signs-here = ¿Qué frases son señales de alerta?
    .you-owe = «Ahora me debes algo».
    .you-owe-why = Un regalo que quiere algo a cambio trae un hilo.
    .good-shot = «¡Guau, qué buen tiro!»
    .good-shot-why = Está bien mirar dos veces un elogio. Pero esta frase habla del juego y no pide nada.
    .or-i-tell = «Hazlo, o lo cuento».
    .or-i-tell-why = Es una amenaza. Es cosa de quien la hace.
    .game-over = «Ya me tengo que ir».
    .game-over-why = Puede sonar seco. Pero solo es una forma de despedirse.

what-it-means = Une cada palabra con lo que dice.
    .dare = Reto
    .dare-to = «¡A que no lo haces!»
    .dare-why = Puede ser divertido, mientras puedas decir que no.
    .bribe = Soborno
    .bribe-to = «Toma esto y haz aquello».
    .bribe-why = Parece un regalo. Trae un hilo.
    .threat = Amenaza
    .threat-to = «Hazlo, o si no…».
    .threat-why = Quiere asustarte. Eso está mal de su parte.

gave-in = Todavía puedes contarlo, aunque hayas hecho lo que te dijo.
    .true-why = Nunca es tarde para contarlo. No estarás en problemas por eso.
    .false-why = Mucha gente siente que ya es tarde. No lo es. Alguien puede ayudar en cualquier momento.

whose-doing = Rafi hizo el reto, y después Tino lo amenazó. ¿De quién es la amenaza?
    .one-who-threatens = Es cosa de Tino y nadie más
    .one-who-threatens-why = Tino eligió amenazar. Eso está mal, sin importar qué hizo Rafi.
    .both-a-bit = Es un poco de los dos niños
    .both-a-bit-why = Parece justo repartirla. Pero una amenaza es de quien la hace.
    .one-who-played = Es de Rafi, que participó
    .one-who-played-why = Tal vez Rafi también lo piense. Pero participar en un reto no es motivo para una amenaza.

emi-steps = Alguien asusta a Emi en un chat. Ordena sus pasos.
    .no-reply = Dejar de contestar
    .no-reply-why = Esto va primero. Emi no debe ninguna respuesta.
    .keep-chat = Dejar el chat como está
    .keep-chat-why = Se detiene y no borra. El chat muestra lo que pasó.
    .go-tell = Contárselo a su madrastra
    .go-tell-why = Así Emi ya no está sola con eso. Su maestra también sería buena opción.
    .block-end = Bloquear a quien la asusta, con esa ayuda
    .block-end-why = Esto va al final, cuando su madrastra ya lo leyó todo.

not-listening = Sami cuenta una amenaza. «No hagas caso», le dice un adulto. ¿Y ahora?
    .say-later = Decirlo otra vez en un mes
    .say-later-why = Esperar parece educado. Pero Sami necesita ayuda ahora. Otra persona puede escuchar hoy.
    .next-one = Contárselo hoy a otra persona
    .next-one-why = Sami hizo bien en contarlo, y sigue adelante. Un entrenador, una tía o una línea de ayuda pueden ayudar.
    .pay-it = Hacer lo que pide la amenaza
    .pay-it-why = Parece la salida rápida. Pero una amenaza suele volver. Cuéntaselo a la siguiente persona.
