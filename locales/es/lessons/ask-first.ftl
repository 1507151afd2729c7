lesson = Primero pregunto
    .summary = Una torre altísima, dos visitas y buenas preguntas.
    .coloring = Primero pregunto, ¡y después juego!
    .find = torre, abuelo, juego, jugar, robot
    .can-ask-first = saber cuándo preguntar antes de jugar
    .can-game-or-me = notar cuando alguien en un juego pregunta cosas sobre ti
    .discuss-when-ask = ¿Cuándo preguntamos primero en la escuela?
    .discuss-same-hello = Tik y Bop saludan igual. ¿Qué cambia después?
    .discuss-play-together = ¿Qué tiene de divertido jugar lado a lado?
    .home-show-game = ¿Qué juego me quieres mostrar?
    .home-milo-tells = Bop pregunta mucho. ¿A quién le puede contar Milo?
    .home-next-game = ¿A qué jugamos ahora?
    .family = Hagan una torre con lo que haya en la mesa. Antes de poner cada cosa, pregunten: «¿Puedo?». Cuando se caiga, cambien de turno.
    .teacher = Se practican dos cosas: preguntar antes de algo nuevo y notar si alguien habla del juego o de quien juega. Tik y Bop saludan igual a propósito. Quédense con la historia de Milo y no pida historias de casa. Quizás alguien diga que preguntar le quita lo divertido; muestre cuánto disfruta el abuelo la torre.

nine-floors =
    .title = Nueve pisos
    .pops-up-alt = Milo está en pijama sobre una alfombra. En la tableta que tiene en las manos brilla un regalo.
    .ping = ¡Ping! Un juego nuevo de torres.
    .who-milo = Milo
    .plan = Tengo un plan: ¡nueve pisos!
    .asks-alt = Milo muestra la tableta. El abuelo Emil la mira desde su sillón.
    .try-it = Abuelo, ¿lo probamos?
    .who-grandpa-emil = Abuelo Emil
    .who-writes = A ver quién nos puede escribir.
    .notes = Pregunte en qué se puede fijar el abuelo Emil: quién puede escribirle a Milo en el juego y cuánto cuesta. Un juego empieza por preguntar, como una carrera empieza por atarse los zapatos.

see-top = Milo construye. El abuelo está a su lado. Llega Tik. ¿Qué debería decir Milo?
    .title = Llega Tik
    .alt = Una torre de bloques en una pantalla. A su lado hay una estrella.
    .notes = Las dos respuestas están bien. Pregunte de qué habla Tik: ¿de la torre o de Milo? Diga que todavía no saben quién es Tik; solo que hasta ahora no ha pedido nada raro.
    .name = Milo
    .other = Tik
    .hello = ¡Oye, qué torre!
    .the-top = ¿Puedo subir a ver?
    .come-up = ¡Claro! Sube por la escalera.
    .come-up-why = Se trata de la torre. Y el abuelo está ahí.
    .not-yet = Todavía no. Se tambalea.
    .not-yet-why = Milo puede decir que no. Fíjate en cómo lo toma Tik.
    .waves = Tik saluda desde la escalera. Hasta ahora solo hablan de la torre. El abuelo lee con Milo.

asks-name = Al otro día llega Bop. ¿Qué debería decir Milo?
    .title = Llega Bop
    .alt = Un juego de computadora con una torre. En un globo se ve un robot.
    .notes = Lea a Bop con la misma voz que a Tik, no con voz de malo. Deje que señalen una respuesta. Después vuelvan y prueben la otra: todos los caminos terminan con ayuda.
    .name = Milo
    .other = Bop
    .hello-too = ¡Oye, qué torre!
    .real-name = ¿Cómo te llamas de verdad?
    .captain = Soy Capitán Nueve.
    .captain-why = Un nombre inventado es una gran idea. Pero Bop puede preguntar más. Llama también al abuelo.
    .look-here = Abuelo, mira esto.
    .look-here-why = Bop quiere saber de Milo, no de la torre.
    .which-school = ¿A qué escuela vas?
    .come-see = Abuelo, ¿puedes venir?
    .come-see-why = Así miran los dos. Milo puede parar cuando quiera.
    .tell-it = Es bonita. Te digo cuál.
    .tell-it-why = A Milo le gusta ser amable. Su escuela es algo privado. Todavía puede parar y contarlo.
    .later = Luego, Milo siente un nudo por dentro. Se lo dice bajito a la maestra Ade.
    .told = «¡Qué bueno que me llamaste!». Guardan el chat. Después reportan y bloquean a Bop. ¡Y arriba, el piso nueve!
    .helped = «Gracias por contarme», dice ella. «Bop preguntó. Tú no hiciste nada malo». Guardan el chat. Después reportan y bloquean a Bop.

stop-and-tell =
    Puedes parar un juego cuando quieras. Cuéntaselo a un abuelo, a una tía o a tu maestra. ¿Alguien no te hace caso o te lastima? Cuéntaselo a otra persona.
    .title = Parar y contar
    .alt = Una tableta está boca abajo sobre un cojín. Un niño camina hacia una puerta llena de luz.
    .notes = Represéntenlo: dejar un libro boca abajo, levantarse, caminar hacia una persona adulta. Se puede hacer a media partida. Si una persona lastima o no hace caso, hay otra, o una línea de ayuda.

play-or-ask = ¿A jugar? ¿O primero preguntas?
    .title = ¿Jugar o preguntar?
    .notes = Lea cada tarjeta en voz alta. Pregunte: ¿qué hay de nuevo? El juego de la torre sale dos veces, y solo la segunda trae algo nuevo.
    .bin-play = A jugar
    .bin-ask = Preguntar
    .yesterday = El juego de la torre, el de ayer
    .yesterday-why = El abuelo ya lo conoce. ¡A construir!
    .new-chat = El juego de la torre ahora tiene chat.
    .new-chat-why = El chat es nuevo. Mírenlo juntos.
    .ida-game = Ida trae su juego de mesa.
    .ida-game-why = Conoces a Ida. ¡A divertirse!
    .free-one = Aparece un juego gratis.
    .free-one-why = Lo gratis puede tener trampa.

new-race = Milo encuentra un juego nuevo de carreras. ¿Y ahora?
    .start-play = Se pone a jugar
    .start-play-why = ¡Se ve divertido! Es nuevo: primero hay que mirarlo juntos.
    .ask-grown-up = Le pregunta a un adulto
    .ask-grown-up-why = Es nuevo. Entre dos se mira mejor.
    .ask-kids = Les pregunta a los que juegan
    .ask-kids-why = Ellos saben de juegos. Un adulto puede ver quién escribe ahí.

what-call = Tik pregunta: «¿Cómo te llamo?». El abuelo está ahí. ¿Y ahora?
    .answer-it = Contesta
    .answer-it-why = A Milo le gusta contestar. Su nombre de verdad es privado.
    .player-name = Dice su nombre de juego
    .player-name-why = Con «Capitán Nueve» le basta a Tik.
    .ask-grandpa = Le pregunta al abuelo
    .ask-grandpa-why = Preguntar siempre está bien. El abuelo lo ayudó a inventar «Capitán Nueve».

told-name = Milo le dijo a Bop su nombre. ¿Con qué palabras entiende mejor el abuelo?
    .told-bop = «Le dije a Bop cómo me llamo».
    .told-bop-why = Ahora el abuelo lo sabe, y no se enoja. Nunca es tarde para contarlo.
    .likes-tower = «A Bop le gusta mi torre».
    .likes-tower-why = Es verdad. El abuelo todavía no sabe qué pasó. Falta decir una cosa más.
    .grandpas-friend = «¿Tú conoces a Bop?»
    .grandpas-friend-why = Es un buen comienzo. Falta decir qué le contó Milo a Bop.

marbles = Ida y Teo juegan a las canicas. Milo quiere jugar. ¿Y ahora?
    .start-play = Se pone a jugar
    .start-play-why = Las canicas son divertidas. Pero Ida y Teo van a media partida.
    .ask-grown-up = Le pregunta a un adulto
    .ask-grown-up-why = Preguntar siempre está bien. Ida y Teo también pueden decir que sí.
    .ask-kids = Les pregunta a los que juegan
    .ask-kids-why = La partida es de ellos. No hay nada raro: basta con pedirlo.

board-game = El papá de Teo abre un juego de mesa. «¡Milo, tú empiezas!». ¿Y ahora?
    .start-play = Se pone a jugar
    .start-play-why = Hay un adulto y lo invitaron. ¡Le toca!
    .ask-grown-up = Le pregunta a un adulto
    .ask-grown-up-why = Preguntar siempre está bien. El papá ya dijo que sí.
    .ask-kids = Les pregunta a los que juegan
    .ask-kids-why = Es muy amable. Pero todos lo esperan: ya puede tirar el dado.

draw-house = Un juego de dibujo pregunta: «¿Dónde vives?». El abuelo está ahí. ¿Y ahora?
    .answer-it = Contesta
    .answer-it-why = Parece parte del juego. Pero la casa es algo privado.
    .player-name = Dice su nombre de juego
    .player-name-why = Eso sirve para los nombres. Aquí preguntan por su casa.
    .ask-grandpa = Le pregunta al abuelo
    .ask-grandpa-why = Se trata de la casa de Milo. Eso lo miran juntos.

best-fish = En un juego de peces, alguien pregunta: «¿Qué pez te gusta?». El abuelo está ahí. ¿Y ahora?
    .answer-it = Contesta
    .answer-it-why = Se trata de peces. A muchos les gusta el mismo.
    .player-name = Dice su nombre de juego
    .player-name-why = Eso sirve para los nombres. Aquí preguntan por peces.
    .ask-grandpa = Le pregunta al abuelo
    .ask-grandpa-why = Preguntar siempre está bien. Aquí solo se habla de peces.
