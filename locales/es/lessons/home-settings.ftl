lesson = Ajustes, consolas y lo que usted publica
    .summary = Cuatro preguntas para cualquier dispositivo, el video en vivo, lo que usted publica y cómo acordarlo en casa.
    .can-four-questions = revisar cualquier aplicación o consola con cuatro preguntas
    .can-agree-setting = acordar un ajuste cuando en casa hay protestas
    .can-ask-to-post = preguntar a su hija o hijo antes de publicar una foto
    .discuss-who-sets = En su familia, ¿quién conoce mejor los ajustes y quién decide?
    .discuss-own-switch = ¿Qué ajuste de su propio teléfono no ha mirado nunca?
    .discuss-other-homes = ¿Dónde más se conectan sus hijas o hijos, y quién conoce allí sus reglas?
    .home-best-part = ¿Qué es lo que más te gusta de este juego?
    .home-one-switch = ¿Qué interruptor cambiarías primero, y por qué?
    .home-who-else = ¿A quién más, además de mí, le contarías si alguien te asusta en un juego?
    .family = Tómense una foto cada quien haciendo una mueca. Quien sale en la foto decide: refrigerador, chat de la familia o borrarla. También los adultos.
    .tonight = Tome un solo dispositivo y una sola pregunta: «¿Quién puede escribirte aquí?». Busquen juntos la respuesta y cambien una cosa. El botón lo presiona su hija o hijo. Si se pierden, ríanse e inténtenlo mañana.
    .teacher = Para una reunión de familias. La meta es que se sientan capaces, no que controlen más: preguntas que sirven en cualquier dispositivo y una manera de acordar las respuestas. No muestre menús, porque cambian. A muchos les da vergüenza saber poco: diga que nadie conoce todos los ajustes.

four-doors =
    Cada aplicación tiene su propio menú, y los menús cambian. No se los aprenda. Apréndase cuatro preguntas, que sirven para cualquier teléfono, juego, consola o tableta.

    ¿Quién puede ver a mi hija o hijo? ¿Quién puede escribir, hablar o llamar? ¿Quién puede ver dónde está, o lo que ve la cámara? ¿Y qué se puede comprar?

    Luego busquen juntos las respuestas; a menudo los niños conocen el camino. Si se pierden, ayuda la página del fabricante. Si un ajuste está escondido, es cosa de la aplicación, no de usted.
    .title = Cuatro preguntas en lugar de cien menús
    .alt = Tres interruptores grandes, uno encima del otro, frente a una calle con casas.
    .slide = Los menús cambian; las preguntas quedan. ¿Quién puede ver a mi hija o hijo? ¿Quién puede escribirle o llamar? ¿Quién ve dónde está, o su cámara? ¿Qué se puede comprar? Busquen juntos.
    .notes = Que el grupo diga las cuatro preguntas sin mirar. Pregunte cuál podrían responder ahora mismo sobre un dispositivo de su casa. Pocas personas pueden con las cuatro: dígalo antes.

leo-console = Leo tiene 9 años. Así quedó su cuenta en una consola nueva. Mueva los interruptores y mire qué ve la gente que él no conoce.
    .slide = Leo tiene 9 años. Así quedó su cuenta en una consola nueva. ¿Qué interruptores deben estar encendidos y cuáles apagados? Diga los números.
    .title = Seis interruptores para Leo
    .notes = Deje que el grupo adivine qué línea va a cambiar antes de mover cada interruptor. Uno ya está bien. Pregunte cuáles podría ayudar a decidir Leo.
    .name = Leo
    .nickname = NutriaFeliz
    .full-name = Mostrar mi nombre completo
    .full-name-why = Para jugar basta un apodo. El nombre completo, con una o dos pistas más, puede llevar a una escuela o a una calle.
    .full-name-shown = Su nombre y su apellido
    .full-name-hidden = Una nutria y un apodo
    .open-voice = Cualquiera puede hablarme por voz
    .open-voice-why = Lo que se dice en voz alta es difícil de revisar después. Con esto apagado, sus amigos pueden hablarle si usted lo permite.
    .open-voice-shown = Un botón para hablar con Leo
    .open-voice-hidden = Ningún botón para hablarle
    .ask-first = Pedir permiso a una persona adulta para nuevos amigos
    .ask-first-why = Cada nombre nuevo da pie a una conversación breve: ¿quién es, y de dónde lo conoces?
    .ask-first-shown = «Agregar a Leo»: aceptado al instante
    .ask-first-hidden = «Agregar a Leo»: decide una persona adulta
    .now-playing = Mostrar cuándo estoy jugando
    .now-playing-why = Le dice a todo el mundo cuándo está conectado y por cuánto tiempo. Sus amigos se lo pueden preguntar.
    .now-playing-shown = Leo: conectado desde hace dos horas
    .now-playing-hidden = Ningún horario
    .clips = Compartir mis clips con todo el mundo
    .clips-why = En un clip puede oírse su voz y lo que se dice en el cuarto. Los mejores se los puede mostrar a usted.
    .clips-shown = Un clip donde se oye su voz
    .clips-hidden = Ningún clip
    .no-live = Bloquear el video en vivo
    .no-live-why = Este ya estaba bien desde el principio. A los 9 años, el video en vivo puede esperar hasta que alguien se siente a su lado.
    .no-live-shown = Leo en su cuarto, en vivo
    .no-live-hidden = Ningún video en vivo

new-game = Sam, de 8 años, sueña con un juego que tiene chat abierto. Ponga en orden los pasos de la tía Bea.
    .title = Antes de un juego nuevo
    .notes = Que lo planeen en parejas con un juego real que conozcan. Pregunte qué paso se salta una noche con prisa y cómo acortarlo. ¿El juego ya está en casa? Empiecen por cualquier parte: nunca es tarde.
    .hear-wish = Preguntar qué tiene de bueno
    .hear-wish-why = Primero se escucha el deseo; después se revisa el juego. Además, así sabe quién lo juega ya.
    .look-up = Buscar la edad indicada, el chat y los precios
    .look-up-why = Mientras no está instalado, es fácil decir «todavía no». ¿La gente puede escribir, llamar u ocultar quién es?
    .set-up = Crear la cuenta y ajustar el chat
    .set-up-why = Ya sabe lo suficiente para elegir. A los 8 años: chat apagado, o solo gente que Sam conoce en persona.
    .first-round = Jugar juntos la primera partida
    .first-round-why = Todo quedó listo y empieza la diversión. Sam guía, y encuentran los botones para reportar y bloquear.
    .look-back = Volver a mirarlo en dos semanas
    .look-back-why = Dos semanas de juego muestran qué sirve. ¿Hay nombres nuevos? ¿Quedó muy cerrado o muy abierto?

rehearsal = Milan tiene 13 años y toca la batería en una banda. Prepara un juego con su mamá y quiere el chat de voz abierto. ¿Qué le conviene decir a la señora Lindqvist?
    .title = Ensayo: Milan y el chat de voz
    .notes = Léanlo a dos voces, y que Milan proteste con ganas. Prueben también una respuesta más difícil y vean cómo se repara. Pregunte qué frase podrían decir de verdad.
    .name = Señora Lindqvist
    .other = Milan
    .all-open = Todos tienen el chat de voz abierto. Todos.
    .keep-safe = Yo solo quiero cuidarte. ¿No te das cuenta?
    .keep-safe-why = Habla el cariño. Pero le pide a Milan que cuide la preocupación de ella, y se salta lo que él quiere.
    .my-rules = En esta casa no. Y no hay más que hablar.
    .my-rules-why = Las reglas claras dan calma. Sin una razón, esta lo manda a buscar cómo esquivarla.
    .what-for = ¿Para qué lo necesitas?
    .what-for-why = Todavía no concede nada, y él tiene un motivo para explicar.
    .no-trust = O sea que no confías en mí.
    .other-forty = En ti sí. A los otros cuarenta no los conozco.
    .other-forty-why = Responde a lo que le dolió y nombra la preocupación verdadera. El problema ya no es Milan.
    .earn-it = La confianza se gana, Milan.
    .earn-it-why = Es cierto que crece con el tiempo. Dicho ahora, le da a entender que preguntar ya estuvo mal.
    .count-in = Es para la banda. Escribiendo no se puede dar la entrada. ¡Haz la prueba!
    .band-only = Buen punto. Entonces se abre para la banda, y para nadie más.
    .band-only-why = Tiene lo que necesita, y las voces desconocidas quedan fuera. Es una regla con un porqué.
    .every-word = Está bien. Me siento aquí y oigo cada palabra.
    .every-word-why = Al principio es bueno estar cerca. Cada palabra es más de lo que aguanta una banda.
    .when-older = Lo hablamos cuando cumplas catorce.
    .when-older-why = Esperar puede ser sabio. Sin una razón, suena a un «no» con pastel de cumpleaños.
    .sticks-down = Milan deja las baquetas. «Así nadie va a hablar». Ella lo piensa. «Bueno. La primera noche estoy en la cocina, con la puerta abierta. Después es tuyo. Para la banda».
    .never-comes = Siempre dices que después.
    .no-game = Si me hablas así, se va el juego.
    .no-game-why = Cuando hay cansancio se dicen cosas así. Hablaban de un interruptor, y ahora se trata de ganar.
    .date-set = Cierto, siempre digo eso. Hoy, la banda. El domingo lo vemos.
    .date-set-why = Él tiene razón, y ella lo dice. Luego viene un paso pequeño con una fecha en la que puede confiar.
    .and-if = ¿Y si se mete alguien raro? ¿Me quedo sin juego?
    .it-depends = Depende de quién haya empezado.
    .it-depends-why = Quiere ser justa. Milan entiende que contar podría costarle algo.
    .game-stays = No. Me dices a mí, al enfermero Bello o a una línea de ayuda. El juego se queda.
    .game-stays-why = Así se puede contar, y nombra a más de una persona.
    .for-a-while = Un tiempo, sí. Hasta que se arregle.
    .for-a-while-why = Parece sensato. Desde ahora, callar es la mejor manera de conservar el juego.
    .looks-away = Milan mira la batería. Ella lo nota. «Lo dije mal. Me dices a mí o al enfermero Bello, y el juego se queda. Haya pasado lo que haya pasado».
    .door-shut = Se cierra la puerta y empieza la batería. Cuando para, ella toca. «Fui muy rápida. Muéstrame el juego y buscamos una regla que nos sirva a los dos».
    .screen-off = Milan apaga la pantalla. En el desayuno ella le pasa la mermelada. «Perdón por anoche. Me gustaría entenderlo. ¿Jugamos una partida?»
    .agreed = El chat de voz está abierto para la banda. En el calendario dice «Domingo: lo vemos», con la letra de Milan. Y sabe a quién contarle.
    .second-start = Hicieron falta dos intentos. Un ajuste para probar y un día para volver a mirarlo. Contar no le va a costar el juego.

live-video =
    Un video en vivo se ve mientras está pasando. Nadie lo revisa antes, y quien mira lo puede grabar. En una videollamada también pueden grabar, sin que se note.

    Con los pequeños, déjelo apagado o siéntese a su lado en las llamadas. Con los más grandes, acuerden tres cosas. Quién mira: gente que conocen en persona. Qué se ve: una pared lisa, en un espacio común. Quién está cerca: una persona adulta que pueda oírlos.

    Practiquen también cómo irse: «Me voy, ¡adiós!». No hace falta explicar. Después, tapen la cámara.
    .title = En vivo: quién mira, qué se ve, quién está cerca
    .alt = Una persona joven frente a un teléfono en un soporte. Detrás, la cortina está medio abierta y se ve una calle con ventanas iluminadas.
    .slide = Nadie revisa antes un video en vivo, y se puede grabar. Con pequeños: apagado o con usted. Con los más grandes: acuerden quién mira, qué se ve y quién está cerca. Cualquiera puede irse.
    .notes = Pregunte qué les gusta a los jóvenes de estar en vivo: que los vean, estar juntos. Después planeen una manera segura de tenerlo. Digan en voz alta la frase para irse, tres veces, cada vez más rápido.

your-posts =
    Compartir la vida de sus hijas o hijos tiene su lado bueno: orgullo, apoyo, familia que vive lejos. Pide cuidado, no silencio.

    Desde los tres años, más o menos, muestre la foto y pregunte: «¿Quieres que otras personas la vean?». Si dice que no, es no. Después mire otra vez. ¿Se ve un letrero de la escuela, una calle, un nombre? ¿Quién la verá? ¿A quién le sirve? Nada sin ropa ni en traje de baño.

    ¿Publicó algo que no le gusta a su hija o hijo? Quítelo y pida perdón. Eso enseña más que cualquier regla.
    .title = Lo que usted publica
    .alt = Una niña o un niño de camiseta amarilla con una estrella acaricia a un perro. Detrás hay una escuela con reloj y un letrero de calle.
    .slide = Compartir pide cuidado, no silencio. Muestre la foto y pregunte: «¿Quieres que otras personas la vean?». Un «no» cuenta. ¿Letrero, calle, nombre? Si ya la publicó, quítela y pida perdón.
    .notes = No le pregunte a nadie qué ha publicado. Que el grupo encuentre lo que muestra el dibujo: una escuela, un letrero, una camiseta. Compartir ayuda a muchas familias, sobre todo si viven lejos; que nadie se sienta mal.

lea-helmet = Es el primer día de clases. Lea, de 7 años, posa en la entrada con su casco de astronauta. Su tía ya tiene el texto listo. ¿Qué le conviene decir a la señora Castillo?
    .title = Ensayo: el casco en la entrada
    .notes = Que Lea sea una niña de siete años de verdad: orgullosa, rápida y clara. Pregunte qué aprende sobre sus fotos cuando su «no» cuenta. El camino más difícil también se repara.
    .name = Señora Castillo
    .other = Lea
    .who-sees = ¿Y quién la va a ver?
    .everyone = ¡Todo el mundo! Te ves fantástica.
    .everyone-why = Es puro orgullo. Para Lea, «todo el mundo» es muchísima gente.
    .honest-list = La abuela, mis amigas y gente que casi no conozco.
    .honest-list-why = Una lista sincera. De ahí Lea puede elegir.
    .you-say = ¿Quién quieres tú que la vea?
    .you-say-why = El casco es suyo y la cara también. Le toca hablar primero.
    .dont-know-them = Yo no conozco a todo el mundo.
    .lowers-phone = La señora Castillo baja el teléfono. Ella tampoco.
    .not-sign = ¡La abuela sí! Pero el letrero no. Es mi escuela.
    .one-post = Ay, mi amor, por una foto no pasa nada.
    .one-post-why = No quiere perder el momento. Lea dijo que no a algo, y no contó.
    .deal = Trato hecho. Solo la abuela, y sin letrero.
    .deal-why = Dos deseos, los dos cumplidos. Lea vio el letrero antes que muchos adultos.
    .no-face = ¿Y para los demás, solo el casco por detrás?
    .no-face-why = Muestra menos, y es una pregunta. Pero vuelve a preguntar lo que ella ya contestó.
    .shakes-head = Lea sacude el casco. «Dije que la abuela». La señora Castillo se ríe. «Cierto».
    .that-night = En la noche, la señora Castillo quita la foto. A la mañana siguiente se agacha. «Te pregunté y luego no te hice caso. Perdón».
    .two-puffs = A la abuela le llegan un casco y una sonrisa enorme, sin letrero. Al día siguiente Lea levanta una cámara de bloques. «¿Te puedo publicar?», pregunta, y espera la respuesta.
    .taken-down = A la abuela le llega la foto, sin el letrero. Lea lo piensa. «La próxima, preguntas y escuchas», dice. Se dan la mano.

gets-through =
    Lo que a los 7 años queda bien, a los 13 aprieta, y una actualización puede deshacer su trabajo. Vuelvan a mirar juntos de vez en cuando. Avise en otras casas qué acordaron: «Juega con el chat apagado».

    Ningún filtro lo atrapa todo. Por eso, dígalo antes: «Pase lo que pase, me lo puedes contar. El juego sigue siendo tuyo». Nombre a otras personas: una tía, un maestro, una línea de ayuda. Si una no hace caso, o es quien hace daño, que vaya con otra.

    Deje abiertas las líneas de ayuda en cualquier filtro. Y busquen los botones para reportar y bloquear mientras todo va bien.
    .title = Cuando algo pasa el filtro
    .alt = Tres casas en fila con las lámparas del porche encendidas. Una niña o un niño camina hacia la primera.
    .slide = Vuelva a mirar según la edad. Avise en otras casas. Ningún filtro lo atrapa todo: «Me lo puedes contar. El juego sigue siendo tuyo». Nombre a otras personas. Deje abiertas las líneas de ayuda.
    .notes = Lea la promesa en voz alta y dé tiempo para las dudas. Una regla sobre el tiempo de juego está bien, mientras no sea el precio de contar. Es común tener dos casas con reglas distintas; las cuatro preguntas sirven en ambas.

q-unknown-calls = En la consola nueva, a Leo puede llamarlo gente que nadie conoce. ¿Qué sirve más aquí?
    .a-setting = Un ajuste
    .a-setting-why = «Solo amigos» deja fuera esas llamadas, de día y de noche. Con una frase que lo explique, dura más.
    .a-talk = Una conversación
    .a-talk-why = Siempre vale la pena. Pero no evita que la consola suene cuando Leo está solo.
    .a-place = Un lugar de la casa
    .a-place-why = Una consola en un espacio común es buena idea. Ahí también podría llamar gente desconocida.

q-tacos = Sam dibujó un robot con nueve tacos y lo firmó TacoValiente. «¡Publícalo, publícalo!», dice. ¿Qué le conviene hacer a la tía Bea?
    .post-it = Publicar tal cual
    .post-it-why = Él lo pidió, y no hay cara, nombre ni lugar. A disfrutar los corazones.
    .change-first = Cambiar una cosa y luego publicar
    .change-first-why = Buena costumbre. TacoValiente ya es un apodo, así que no hay nada que cambiar.
    .keep-home = Guardar para el álbum de la familia
    .keep-home-why = También puede ir ahí. Sam quiere que vean su robot, y no muestra nada de él.

q-midnight = Es medianoche y suenan teléfonos en tres cuartos, también en el del señor Silva. Todos están cansados. ¿Qué sirve más aquí?
    .a-setting = Un ajuste
    .a-setting-why = El horario de silencio sirve hasta que alguien lo apaga. El señor Silva ya lo hizo, dos veces.
    .a-talk = Una conversación
    .a-talk-why = Ya están de acuerdo en que está mal. Igual gana el teléfono junto a la almohada.
    .a-place = Un lugar de la casa
    .a-place-why = Todos los teléfonos se cargan en la cocina, también los de los adultos. A medianoche nadie tiene que ser fuerte.

q-concert = Mina canta en el concierto de la escuela y quiere que el tío Ray publique la foto. En su camiseta dice, con letras enormes, el nombre de la escuela. ¿Qué le conviene hacer a él?
    .post-it = Publicar tal cual
    .post-it-why = Ella dijo que sí, y eso ya es la mitad. Con la camiseta se sabe dónde está cada mañana.
    .change-first = Cambiar una cosa y luego publicar
    .change-first-why = Recorta la foto por encima de las letras. Se la ve cantar, y la escuela queda fuera.
    .keep-home = Guardar para el álbum de la familia
    .keep-home-why = Es seguro, y un poco triste: Mina quiere que la vean. Basta con recortar.

q-group-chat = En el chat del grupo, una compañera escribe cosas crueles sobre los pasteles de Vera. ¿Qué sirve más aquí?
    .a-setting = Un ajuste
    .a-setting-why = Silenciar da una hora de paz. Se sientan en el mismo salón, y un filtro no entiende el sarcasmo.
    .a-talk = Una conversación
    .a-talk-why = Escuchar y preguntarle a Vera qué quiere. Después deciden juntos: contestar, silenciar, guardar los mensajes, ir a la escuela.
    .a-place = Un lugar de la casa
    .a-place-why = Sacaría el teléfono de su cama. Las palabras seguirían ahí en el desayuno.

q-foam-beard = Teo, de 6 años, está en la tina con una barba de espuma. «¡Publícame!», grita. ¿Qué le conviene hacer al señor Silva?
    .post-it = Publicar tal cual
    .post-it-why = El «sí» de Teo es sincero. Todavía no puede saber qué significa allá afuera una foto en la tina.
    .change-first = Cambiar una cosa y luego publicar
    .change-first-why = Recortar sirve con letreros y nombres. Un niño en la tina sigue siendo un niño en la tina.
    .keep-home = Guardar para el álbum de la familia
    .keep-home-why = Nada sin ropa va a internet, por divertido que sea. De la barba se pueden reír años en el álbum.
